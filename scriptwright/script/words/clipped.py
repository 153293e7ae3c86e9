"""What short notes clip off and a speaker says, as named rows: "first ten minutes she", "an U12 team", "own bench"."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.careers import an
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.slips import COUNT, Made

_SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
_WHO = r"(?:he|she|they|I|you|we|it|nobody|everybody)"


def _no_doubt(match: re.Match[str]) -> str:
    past = re.search(r"\b(?:was|were|had|did)\b", match.group("what"))
    return f"It {'wasn' if past else 'isn'}'t that {match.group('what')}"


def _said_so(match: re.Match[str]) -> str:
    be = "was" if match.group("say") == "said" else "is"
    what = match.group("what")
    the = "" if re.match(r"(?i)(?:the|his|her|their|my)\b", what) else "the "
    small = f"{the}{what[:1].lower()}{what[1:]}"
    return f"{match.group('who').capitalize()} {match.group('say')} it {be} {small}{match.group('end')}"


#: Named rows: what is noted → what is said.
CLIPPED: tuple[tuple[str, str, Made], ...] = (
    (
        "said no money",
        r"\b(said|told (?:me|him|her|them|us)) no (?=(?:money|time|room|space|budget|work|hope|danger|need)(?:[.,;]|$| (?:for|left|in)\b))",
        r"\1 there was no ",
    ),
    (
        "said no openings",
        r"\b(said|told (?:me|him|her|them|us)) no (?=(?:jobs|openings|places|seats|spots)(?:[.,;]|$| (?:for|left|in)\b))",
        r"\1 there were no ",
    ),
    (
        "in the first minutes",
        rf"^(?:The |the )?([Ff]irst (?:{COUNT} )?|[Ll]ast {COUNT} )({_SPAN}) (?={_WHO}\b)",
        lambda m: f"In the {m.group(1).lower()}{m.group(2)} ",
    ),
    (
        "the first one says",
        r"^(First|Last|Second|Third|Next|Best|Worst) one (?=(?:is|was|says|said|has|had|reads|goes|went|came|took|broke|died|lasted)\b)",
        lambda m: f"The {m.group(1).lower()} one ",
    ),
    (
        "with the doors locked",
        r"\b([Ww]ith) (?!(?:eyes|hands|arms|legs|feet|headphones|earphones|glasses|boots|shoes|socks|gloves|clothes)\b)(?=[a-z]+s (?:locked|open|closed|shut|off|on|drawn)(?:[,.;]|$| (?:and|till|until|so|because|all)\b))",
        r"\1 the ",
    ),
    (
        "the card was right",
        r"\b([Tt]he) ([a-z]+) ((?:was|is|were|are)\b[^,.;–]*?)(?:,| [–-]) \2 (?=was|is|were|are)",
        r"\1 \2 \3, the \2 ",
    ),
    (
        "starts at two",
        r"\b([Oo]pens?|[Ss]tarts?|[Ff]inish(?:es)?|[Cc]loses?|[Oo]pened|[Ss]tarted|[Ff]inished|[Cc]losed) (?=\d\d?(?:[:.]\d\d)? ?(?:[ap]\.?m\b|ish\b|[,.;]|$))",
        r"\1 at ",
    ),
    ("it is not that", r"^Not that (?P<what>(?:the|he|she|it|they|I|this|that) .+)$", _no_doubt),
    ("under twelve", r"\b[Aa]n? U-?(?=(?:[6-9]|1\d|2[0-3])s?\b)", lambda m: f"{m.group()[0]}n under-"),
    ("under twelve", r"\bU-?(?=(?:[6-9]|1\d|2[0-3])s?\b)", "under-"),
    (
        "is normally so much",
        r"^([A-Z][a-z]+(?: [a-z]+)?) (normally|usually|typically) (?=(?:about |around |over |under )?\d[\d.,–-]*(?:,|\.|$| [a-z]+[,.]))",
        lambda m: f"The {m.group(1).lower()} is {m.group(2)} ",
    ),
    (
        "she reckons she gets",
        r"\b((?i:he|she|they)) (reckons?|thinks?|says?|figures?) (?=(?:gets|has|makes|does|needs|takes|loses|misses|knows|can|can['’]t|doesn['’]t|never|get|have|make|do|need)\b)",
        lambda m: f"{m.group()}{m.group(1).lower()} ",
    ),
    (
        "three in all",
        rf"(?i)^({COUNT}) ((?:[a-z]+ )?(?!years|months|weeks|days|hours|minutes)[a-z]+s|people) (?:in )?(?:total|altogether|all told)(?=[,.]|$)",
        lambda m: f"There are {m.group(1).lower()} {m.group(2)} in total",
    ),
    (
        "a few years ago",
        r"(?<![Aa] )(?<![Tt]he )(?<![Tt]hese )(?<![Ee]very )(?<![Ll]ast )(?<![Nn]ext )(?<![Ff]irst )(?<![Pp]ast )\b([Ff])ew (?=(?:years|months|weeks|days|minutes) (?:ago|later)\b)",
        lambda m: f"{'A f' if m.group(1) == 'F' else 'a f'}ew ",
    ),
    (
        "it should have been",
        r"(?<=\w), should(?:['’]ve| have) been (?=(?:an? )?\d|an? )",
        ", and it should've been ",
    ),
    ("it was not her fault", r"^Not (his|her|their|my) fault\b.*", r"It wasn't \1 fault."),
    (
        "and never seen",
        r"(?<=\w), never (?=(?:seen|done|been|had|met|touched|[a-z]+ed)\b[^,]*$)",
        ", and never ",
    ),
    ("still it was", r", still (?!the\b)([a-z]+) (?=(?:was|is|were|are)\b)", r", and still the \1 "),
    (
        "the gas was cut off",
        r"^((?:In|On) [^,]+, )(?:the )?(gas|power|water|electricity|phone|internet) (?:was |got )?(cut off|shut off|turned off) (?:for )?(?=\d+ [a-z]+)",
        r"\1the \2 was \3 for ",
    ),
    (
        "he says it is",
        r"(?i)^(?P<what>(?:his|her|their|my) (?:own )?[a-z]+|(?:the )?(?:worst|best|hardest|easiest|biggest|scariest|main) (?:part|thing|bit|day|year)(?: of [^,.]+?)?),? (?P<who>he|she|they) (?P<say>says|said|reckons)(?P<end>\.?)$",
        _said_so,
    ),
    (
        "the hardest is waiting",
        r"(?:^|(?<=[.!] ))((?:And |But |So )?[Tt]he (?:hardest|best|worst|easiest|scariest|funniest|saddest|biggest|most (?:difficult|important|interesting|beautiful|fun|exciting|boring|stressful|dangerous))) (is|was) (?=(?!(?:amazing|interesting|exciting|boring|surprising|during|something|nothing|everything|morning|evening)\b)[a-z]+ing\b|when |that |to [a-z]+ |how )",
        r"\1 thing \2 ",
    ),
)


_PROBABLY = re.compile(
    r"^(I (?:really )?(?:want|wanna|hope|plan)\b[^,]+?),? (?:but )?prob(?:ably|s)? (can['’]?t|won['’]?t)(?=\.?$)"
)
#: What the student was or did, behind the comma of their own sentence.
_I_TOO = re.compile(
    r", (?=(?:was|wasn['’]t|am) (?:going|trying|thinking|planning|hoping|supposed|scared|afraid|surprised|nervous|so \w+)\b|(?:didn['’]t|don['’]t|couldn['’]t|can['’]t|haven['’]t) (?:think|know|want|like|expect|care|plan|need|understand|remember)\b)"
)
_COACH = re.compile(
    r"(?:^|(?<=, )|(?<=then )|(?<=and )|(?<=but )|(?<=so ))([Cc])oach (?=(?:said|says|told|made|thinks|wants|asked|gave|put|let)\b)"
)
_SCORE = re.compile(r"(?i)(?:won|lost|drew|tied)(?: [a-z]+){0,2} \d+ ?[-–] ?\d+\b")
_OWN = re.compile(
    r"\b(I(?:['’]ve)? (?:[a-z]+ )?(?:started|have|had|bought|made|use|used|wrote|keep|kept|got|need|brought)) own (?=[a-z])"
)


def of_the_team(words: str) -> str:
    """How a match of the student's ended, with "we".

    >>> of_the_team("Drew 2-2")
    'We drew 2-2'
    """
    return f"We {words[:1].lower()}{words[1:]}" if _SCORE.match(words) else words


#: What the student does their life long, is, and turns on: "use it whole life", "I'm second cook", "turned on radio".
_LIFE = re.compile(r"(?<!\bmy )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\byour )(?<!\ba )(?<!\bthe )(?<=\w )whole life(?=[.,;!]|$)")
_A_PERSON = re.compile(r"\b(?P<am>I['’]m|I am) (?P<who>(?!not |an? |the |my |her |his |so |very |really )(?:[a-z-]+ )?(?P<last>[a-z]+))\b")
_TURNED = re.compile(
    r"\b(?P<did>(?:turn|switch)(?:ed|s|es|ing)? (?:on|off)) (?P<thing>(?!the|my|its?|his|her|their|our|your|this|that|all|and|but|because|when|if|every|each|again|some)[a-z]{3,}(?<!s))\b"
)


def _one_person(found: re.Match[str]) -> str:
    """ "I'm second cook" → "I'm a second cook"; an office stays: "I'm captain"."""
    one = is_person(found["last"]) and " " in found["who"] and found["last"] not in _OFFICES
    return f"{found['am']} {an(found['who'])}" if one else found.group()


def _the_thing(found: re.Match[str]) -> str:
    return f"{found['did']} the {found['thing']}" if lemmas(found["thing"], "NOUN") else found.group()


_ONLY_ONE = re.compile(r"(?<=, )only(?= (?:person|one|woman|man|guy|girl|adult|kid) (?:I|we|who|that|in|on|at|with)\b)")
#: What is said of a doubt has no question mark, whatever the notes have.
_UNSURE = re.compile(r"^(I['’]m (?:still |also |honestly )?not sure\b[^.!?]*)\?$")
_OFFICES = frozenset("captain president treasurer secretary chair head leader manager director".split())


def with_own_words(words: str) -> str:
    """The student's sentence with the "my" and the "I" that it clips off.

    >>> with_own_words("I bought own drill, was going to anyway.")
    'I bought my own drill, and I was going to anyway.'
    """
    words = _A_PERSON.sub(_one_person, _TURNED.sub(_the_thing, _LIFE.sub("my whole life", words)))
    words = _UNSURE.sub(r"\1.", _ONLY_ONE.sub("the only", words))
    words = _PROBABLY.sub(r"\1, but I probably \2", _OWN.sub(r"\1 my own ", words))
    words = _COACH.sub(lambda m: f"{'My' if m.group(1) == 'C' else 'my'} coach ", words)
    too = _I_TOO.search(words) if re.match(r"I\b", words) else None
    if too is None:
        return words
    head, comma, thing = words[: too.start()].rpartition(", ")
    noted = comma and len(thing.split()) <= 5 and form_of(thing[:1].upper() + thing[1:]) is Form.NOUN
    head = (
        head
        if noted
        and not re.match(r"(?i)(?:in|on|at|for|with|from|last|this|next|every|and|or|mostly)\b", thing)
        else words[: too.start()]
    )
    return f"{head}, and I {words[too.end() :]}"
