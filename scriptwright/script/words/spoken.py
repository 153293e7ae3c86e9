"""Written notes as words to be said: marks, brackets, slashes, abbreviations and fillers go, the words stay."""

from __future__ import annotations

import re

from scriptwright.script.words.marked import AIMED
from scriptwright.script.words.short_words import SHORT_WORDS
from scriptwright.script.words.shorthand import ROWS
from scriptwright.script.words.stutter import said_once, steady
from scriptwright.sentences import CUT_SHORT

_BARE = re.compile(rf"\b(?:({'|'.join(CUT_SHORT & SHORT_WORDS.keys())})\b\.(?= [a-z\d])|({'|'.join(SHORT_WORDS)})\b)")
_ALWAYS_LARGE = re.compile(
    r"(?<=since )(march)\b|(?<=in )(march)\b|(?<=last )(march)\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(january|february|april|june|july|august|september|october|november|december|english|spanish|portuguese|french|german|russian|chinese|arabic|hindi|korean|japanese|italian|american|mexican|brazilian|indian"
    r"|vietnamese|norwegian|swedish|finnish|icelandic|ukrainian|turkish|persian|punjabi|bengali|tamil|somali|swahili|hungarian|romanian|bulgarian|croatian|serbian|czech|thai|indonesian|filipino|tagalog"
    r"|kurdish|dutch|canadian|australian|british|irish|scottish|african|asian|european|ethiopian|egyptian|syrian|albanian|lithuanian|latvian|colombian|peruvian|pakistani|nepali|urdu|farsi|cantonese"
    r"|england|germany|france|spain|italy|poland|norway|sweden|denmark|finland|vietnam|mexico|brazil|canada|japan|india|ukraine|syria|egypt|kenya|nigeria|africa|europe|america)s?\b"
    r"|(?<=speak )(polish)\b|(?<=speaks )(polish)\b|(?<=in )(polish)(?=[.,;]|$)"
)
_SAYS = tuple((re.compile(pattern), words) for _, pattern, words in ROWS)

#: The number of an item of a list, which nobody reads out: "3 buy proper waterproofs".
_ITEM = re.compile(
    r"^[1-9] (?=(?:you|don['’]?t|never|always|get|buy|see|be|do|go|ask|take|make|try|keep|say|know|learn|listen|read|find|it['’]?s|he|she|they|i|if|when|how|no one|nobody|people)\b)"
)
#: A year that stands alone before what happened in it: "2011. I set a box down".
_YEAR = re.compile(r"^(?P<year>(?:19|20)\d\d)\. (?P<what>(?:I|[A-Z][a-z]+)(?:['’]\w+)?) (?=[a-z])")
_COMMON = re.compile(r"(?:We|He|She|They|It|My|Our|The|An?|There|Some|One|Two|That|This|You)\b")
#: A colon that nobody hears: "found her because: my cousin knows her".
_BECAUSE = re.compile(r"(?i)(?<=\w )(because): (?=\w)")
_OWNERS = re.compile(r"(?i)(\b(?:my|his|her|our|your|their) (?:step)?(?:mom|dad|mum))s(?= [a-z])")
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")
_BRACKET = re.compile(r"\s*\(([^()]*)\)")
_DASH = re.compile(r"\s+[-–—]{1,2}\s+|\s*—\s*")
_FILLER = re.compile(
    r"^(?:(?:yeah|yes|yep|yup|sure|see(?=,)|oh|um+|uh+|uhm|er+|hm+|mm+|well|ok|okay|right|haha|ha|honestly|for real|look|listen|exactly|definitely|"
    r"of course|absolutely|good question|great question|that'?s a (?:good|great|tough|hard) (?:one|question)|let me think|let'?s see|"
    r"i mean|you know|note|as mentioned(?: above| before| earlier)?(?: already)?|like i said|as i said|anyway|no)"
    r"(?:\b[,.!:…]+\s*|(?<=um) |(?<=uh) |(?<=yeah) |(?<=anyway) |(?<=\bok) (?=(?:i|we|it|my|so|people|everybody|everyone|you|they|he|she|there|the|that|but|and)\b)|(?<=\byes) (?=(?:you|it|i|he|she|they|we|there|people|the)\b)|(?<=well) (?=(?:i|we|it|my|so|people|everybody|everyone|you|they|he|she|there|the|that)\b)))+",
    re.IGNORECASE,
)
_CONNECTIVE = re.compile(
    r"(?i)^(?:and then|then|finally|and finally|also|additionally|in addition|first of all|firstly|secondly|thirdly|lastly|(?:first|second|third|next|last)(?=,|\s+(?:i|you|we|he|she|they|it|there|the|an?|my|your|our|his|her|their|this|that|people|every\w+)\b)|moreover|furthermore|but|and|so|plus|on top of that|besides|another thing is(?: that)?|the other thing is(?: that)?|now|either way|anyway)\b,?\s+(?=\w)(?!of\b|far\b|i get to\b)"
)


def without_connective(words: str) -> str:
    """The sentence without the "then" or "finally" that ties it to one that is not said.

    >>> without_connective("Then, as a manager, I had to learn.")
    'As a manager, I had to learn.'
    """
    bare = _CONNECTIVE.sub("", words)
    return bare[:1].upper() + bare[1:] if len(bare.split()) >= 3 else words


_INNER_FILLER = re.compile(
    r",?\s*\b(?<!every )(?<!each )(?:um+|uh+|uhm|er+),(?=\s)|(?:^|,\s*)(?:you know|i mean),(?=\s)|,\s*(?:say|oh),(?=\s)|,\s*(?:you know|i guess|or whatever|or something|ha|haha|lol)(?=[.!?,]|$)"
    r"|,?\s*\b(?:ha ha(?: ha)*|(?:ha){2,}h?|he he|hehe|lol|lmao)\b(?=\s*(?:[.!?,]|$))|,?\s*\b(?:ehm|erm),(?=\s)",
    re.IGNORECASE,
)
#: Fillers without commas, as speech is typed: "And um I asked", "ok so today".
_TYPED = re.compile(
    r"(?i)(?<=[a-z] )(?<!every )(?<!each )(?<!single )(?:um+|uh+|uhm)\b (?=\w)|^(?:(?:ok|okay|alright|right|um+|uh+),? )+so,? (?=\w)"
)
#: What a speaker broke off with, and an opening that is said again at once: "what he does, he cuts hair".
_TRAILING = re.compile(
    r"(?i)(?<! think)(?<! thought)(?<! believe)(?<! hope)(?<! hoped)(?<! guess)(?<! do)(?<! say)(?<! said)(?<! more)(?<! or)(?<! even)(?<!Even)(?<! me)(?<! him)(?<! her)(?<! us)(?<! is)(?<! not)(?<! ever)(?<! just)(?<! did),? (?:so|and|but|um+|uh|except)(?=[.]?$)"
)
_WHAT_HE_DOES = re.compile(
    r"(?i)^(?:(?:okay|ok|so),? )*what (he|she|they|i) do(?:es)?(?: is)?,? (?=\1 (?!does|do))"
)
#: A word begun twice: "it's, it's not mine to tell".
_TWICE = re.compile(
    r"(?i)(?<!\bof )(?<!\bfor )(?<!\bto )(?<!\bwith )(?<!\bat )(?<!\bin )(?<!\bon )(?<!\bby )(?<!\bfrom )(?<!\blike )(?<!\bthan )(?<!\babout )\b((?:it|that|he|she|i|we|they|there|you|what|who|and|but|the|a|my|his|her|in|of|is|was)(?:['’](?:s|m|re|ve|ll|d))?)(?:,|\.\.\.|…| [-–—]|[-–—]) \1\b(?![-'’])|\b(?P<typed>the|a|i|and|to|of|my|we|it['’]s|i['’]m) (?P=typed)\b"
)
#: A beginning of two or three words that is said again: "then I can't, I can't put".
_AGAIN = re.compile(
    r"(?i)\b((?:(?:and|but|so|then) )?(?:i|he|she|we|they|you|it)(?:['’][a-z]+)? (?:[a-z]+['’]t|am|is|are|was|were|had|have|has|do|did|would|could|can|just|never|always|think|thought|went|got|said)),? \1 (?=[a-z])"
)
_ABOUT = re.compile(
    r"(?<!look )(?<!looks )(?<!looked )(?<!feel )(?<!feels )(?<!felt )(?<!sound )(?<!sounds )(?<!just )(?<!more )\b(?:something )?like (?=\$?\d)(?P<th>(?=\d+(?:st|nd|rd|th)\b))?"
)
#: A "like" that fills a pause takes both its commas with it; "so" in the air says nothing.
_PAUSES = re.compile(
    r"(?i)(?<=[a-z]),\s*like,(?=\s)|,\s*(?:so|but|and|but yeah|so yeah|and stuff|and all that)(?=[.!]?$)"
)
_ABOVE = re.compile(
    r"(?i)\s*\b(?:as (?:i )?(?:mentioned|said|noted)(?: above| before| earlier| already)*|see above|mentioned above)\b[,:]?\s*"
)


#: What is put in while somebody looks for a number: "about, I'd say, eight feet".
_GUESSED = re.compile(
    r"(?i)\b(about|around|maybe|roughly|over|almost|nearly|probably),? (?:i['’]d|i would) (?:say|guess),? (?=\$?\d|an? |half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)"
)


#: The mark of a temperature below zero, which is no dash: "-35 and the ink freezes".
_MINUS = re.compile(
    r"(?:^|(?<=\s))[-−](?=\d+\s?(?:°|degrees?\b|[CF]\b|celsius\b|outside\b|out there\b|and (?:the|it|we|he|she|you)\b))"
)


def said_aloud(sentence: str) -> str:
    """The sentence as a student can say it: no brackets, slashes, note marks or fillers; no new content.

    >>> said_aloud("Um, I bring early versions / prototypes back (twice a year) – to customers.")
    'I bring early versions or prototypes back – to customers.'
    """
    words = steady(" ".join(_PICTURES.sub(" ", AIMED.sub("", sentence).replace("\u00a0", " ")).split()))
    words = _MINUS.sub("minus ", _without_brackets(words))
    words = _OWNERS.sub(r"\1's", _BARE.sub(lambda match: SHORT_WORDS[match.group().rstrip(".")], words))
    words = re.sub(r"(?<![\w.])i(?=[ ,'’]|$)(?!\.)", "I", words)
    words = _ALWAYS_LARGE.sub(lambda match: match.group().capitalize(), words)
    for pattern, replacement in _SAYS:
        words = pattern.sub(replacement, words)
    for opening, closing in ("()", "[]"):
        if words.count(opening) != words.count(closing):
            words = words.replace(opening, "").replace(closing, "")
    words = _ABOVE.sub(" ", words).strip()
    words = _DASH.sub(" – ", words)
    words = _ABOUT.sub(lambda match: "about " if match.group("th") is None else "", words)
    words = _ITEM.sub("", _YEAR.sub(_in_that_year, words))
    typed = _WHAT_HE_DOES.sub("", _TRAILING.sub("", _TYPED.sub("", words)))
    words = typed[:1].upper() + typed[1:] if typed != words and words[:1].isupper() else typed
    words = _GUESSED.sub(r"\1 ", words)
    words = _INNER_FILLER.sub(_comma_kept, _PAUSES.sub("", words))
    words = _AGAIN.sub(r"\1 ", words)
    words = _TWICE.sub(said_once, words)
    stripped = _FILLER.sub(
        "", re.sub(r"(?i)^(?:so|and|but),? (?=(?:um+|uh+|yeah|yes|no|well|like),)", "", words)
    )
    if stripped != words:
        stripped = re.sub(r"(?i)^(?:so|and),? (?=\w)", "", stripped)
    words = stripped if len(stripped.split()) >= 2 else words
    if words.count('"') == 1:
        words = words.replace('"', "")
    words = _BECAUSE.sub(r"\1 ", re.sub(r"\s+([,.;:!?])", r"\1", words))
    words = re.sub(r",(?:\s*,)+", ",", words)
    words = re.sub(r",\s*([.;:!?])", r"\1", words)
    return re.sub(r"^(?:\.{2,}|…)\s*|(?<=\s)\s+", "", words).strip(" ,;-–—")


def _in_that_year(match: re.Match[str]) -> str:
    what = match["what"]
    return f"In {match['year']} {what[:1].lower() + what[1:] if _COMMON.match(what) else what} "


def _comma_kept(match: re.Match[str]) -> str:
    """A filler between two commas leaves one of them."""
    before = match.string[: match.start()]
    if re.search(
        r"(?i)\b(?:after|at|for|with|of|to|in|on|by|is|are|was|were|the|a|an|my|our|do|does|think|say|and|but|so|i|you|he|she|we|they|not|am|be|been|have|has|had|just|really|very|than|as|get|got|about|around|from|into|like|maybe|only|over|under|or|if|that|his|her|their|this|us|every|some|make|makes|made)$|(?:n['’]t|['’](?:m|re|s|ve))$",
        before,
    ):
        return ""
    return "," if match.group().startswith(",") and match.group().endswith(",") else ""


def _without_brackets(words: str) -> str:
    """Brackets go with what is in them, unless nearly everything is."""
    stripped = _BRACKET.sub("", words)
    inside = _BRACKET.search(words)
    few = 1 if words.startswith("(") or (inside and len(inside.group(1).split()) > 4) else 3
    if len(stripped.split()) >= few or not _BRACKET.search(words):
        return stripped
    thing = re.fullmatch(
        r"([a-z]+) \(((?!(?:in|on|at|for|from|with|by|to|of|and|or)\b)[a-z]+ [^()]+)\)(\.?)", words
    )
    return f"{thing.group(1)}, {thing.group(2)}{thing.group(3)}" if thing else re.sub(r"[()]", "", words)


def as_sentence(words: str) -> str:
    """Words with a capital in front and a full stop behind."""
    words = re.sub(r",([”\"])$", r".\1", words.strip()).rstrip(",;:–—- ")
    if not words:
        return ""
    first = next((i for i, letter in enumerate(words) if letter.isalnum()), 0)
    words = words[:first] + words[first].upper() + words[first + 1 :]
    return words if re.search(r"[.!?…][\"”’')]*$", words) else f"{words}."


def without_and(words: str) -> str:
    """Words without the "and" that adds them to the answer before: "And noticing." """
    return re.sub(r"(?i)^(?:and|also|plus),? (?=\w)", "", words)


def capital(words: str) -> str:
    """Words with a capital in front."""
    return words[:1].upper() + words[1:]


def ended(words: str) -> str:
    """Words with a full stop, unless a mark ends them."""
    return words if words.endswith(("!", "?", ".")) else f"{words}."


def proper_words(text: str) -> frozenset[str]:
    """Words that the notes write with a capital within a sentence: names, which keep it everywhere."""
    return frozenset(
        re.findall(r"(?<=[a-z,;] )[A-Z][\w’'-]*|(?<=\()[A-Z][\w’'-]+(?=(?:,| and) [A-Z]\w+\))|(?<=[a-z] \()[A-Z][a-z]+(?=\))", text)
    )


def spaced_lower(words: str, proper: frozenset[str] = frozenset()) -> str:
    """The words as the middle of a sentence: a small letter in front, unless it is a name or "I".

    >>> spaced_lower("There are few jobs."), spaced_lower("Mr. Chen left.", frozenset({"Mr"}))
    ('there are few jobs.', 'Mr. Chen left.')
    """
    first = re.match(r"[\"“‘(]*([A-Za-z][\w’'-]*)", words)
    if first is None or first.start(1) or re.match(r"(?:I\b|[A-Z]{2})", first.group(1)):
        return words
    if re.match(
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|April|June|July|August|September|October|November|December)\b",
        first.group(1),
    ):
        return words
    named = first.group(1) in proper or re.match(r" (?!I\b)[A-Z][a-z]", words[first.end() :])
    if named and first.group(1).lower() not in _SMALL:
        return words
    at = first.start(1)
    return words[:at] + words[at].lower() + words[at + 1 :]


_SMALL = frozenset(
    "the a an this that these those there it its it's he she they we you his her their our your my some many most all "
    "last next late early every each any no not never always sometimes often usually when if as because since after before while until once "
    "in on at for from with without by to of about during what how why where who which being having doing and but so or "
    "nobody somebody everybody everyone someone anyone nothing something everything people kids students patients customers "
    "one two three four five six seven eight nine ten first second then now today only even just mostly there's that's he's she's "
    "they're you're if you've they've he'd she'd they'd don't do be go get take make learn try find start keep work read ask".split()
)


#: Letters that are said one by one, the first of them with a vowel before it: "an NZSL interpreter".
_LETTERS = re.compile(r"[AEFHILMNORSX](?![A-Z]*[AEIOU][B-DF-HJ-NP-TV-Z])[A-Z]+\b|HVAC\b")


def article(role: str) -> str:
    """The article before a role: "a", "an".

    >>> article("MRI technologist"), article("unit clerk"), article("EMT"), article("HVAC tech")
    ('an', 'a', 'an', 'an')
    """
    if re.match(r"[A-Z]{2}", role):
        return "an" if _LETTERS.match(role) else "a"
    return "an" if re.match(r"(?i)(?:[aeio]|u(?!ni|s|x|k)|hour|honest|mri|er\b|x-)", role) else "a"
