"""What is and what there is, as learners of English tell it: "it was three men", "he very busy", "because is forbidden".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas
from scriptwright.script.words.slips import COUNT, Made

_TIME = r"(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|degrees?|km|kilomet\w+|met\w+|miles?|dollars?|euros?|pounds?|kilos?|percent|o['’]clock)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|summer|winter|spring|autumn)"
_FORBIDDEN = "forbidden|closed|open|broken|ready|late|early|enough|free|ugly|dirty|clean|heavy|light|safe|old|new|full|empty|loud|quiet|big|small|long|short|different|normal|obvious|clear|wrong|right|not enough|why|like that|only"
#: "Is", "was" with nothing that is.
_LOST_IT = re.compile(
    r"(?P<before>^|\b(?:[Bb]ecause|[Bb]ut|[Aa]ctually|[Tt]hink|thinks|thought|[Mm]aybe|[Ss]ometimes|now|[Nn]ow|if|when|so) )(?P<be>[Ii]s|[Ww]as) (?P<what>(?:not |very |so |too |really |always |also |only )?(?:[a-z]+|[A-Z][a-z]+)\b)"
)


def _there(match: re.Match[str]) -> str:
    """ "it was three men in the boat" → "there were three men in the boat"."""
    be = {"is": "are", "was": "were", "has": "are", "have": "are", "had": "were"}[match.group("be")]
    large = match.group("it")[0].isupper()
    return f"{match.group('before')}{'T' if large else 't'}here {be} {match.group('many')}"


def _lost(match: re.Match[str]) -> str:
    """ "Is my street." → "It's my street."; a question keeps its order."""
    before, be, what = match.group("before"), match.group("be"), match.group("what").split()[-1]
    text = match.string
    listed = text[: match.start()].endswith(", ") and before.strip().lower() in ("when", "if", "so")
    if text.rstrip().endswith("?") or listed:
        return match.group()
    thought = before.strip().lower() in ("think", "thinks", "thought", "actually", "maybe")
    if thought and re.search(r"\b(?:that|who|which|what|whom)\b", text[: match.start()]):
        return match.group()
    follows = re.match(
        r"(?:an?|the|my|his|her|our|not|why|like|more|less|about|under|over|in|from|for|[A-Z][a-z]+)$", what
    )
    joint = before.strip().lower()
    owned = follows is not None and (
        joint in ("so", "when", "if") or what in ("the", "my", "his", "her", "our")
    )
    if joint in ("so", "now", "when", "if", "sometimes") and owned:
        return match.group()
    if joint != "actually" and not (lemmas(what, "ADJ") or follows or re.fullmatch(_FORBIDDEN, what)):
        return match.group()
    behind = text[match.end() :]
    if not before and re.match(r" [a-z]+ (?:is|was|are)\b", behind):
        return match.group()
    return f"{before or ''}{'It' if not before else 'it'} {be.lower()} {match.group('what')}"


def lost_it(text: str) -> str:
    """The words with the "it" that a clause lacks.

    >>> lost_it("Actually is geography."), lost_it("He stays because is forbidden to leave.")
    ('Actually it is geography.', 'He stays because it is forbidden to leave.')
    """
    return _LOST_IT.sub(_lost, text)


def _there_is(match: re.Match[str]) -> str:
    """ "in May was the frost" → "in May there was frost"; "in one hive is about 50,000 bees" → "… there are about …"."""
    be, what = match.group("be"), match.group("what")
    thing = re.sub(r"^the ", "", what)
    counted = re.match(r"(?:about|around|more than|almost|over|only|many|some|no|\d+) ", what) is not None
    many = re.search(r"[^s]s\b|people", match.string[match.start("what") :][:40] if counted else what)
    told = {"is": "are", "was": "were"}.get(be, be) if many else {"are": "is", "were": "was"}.get(be, be)
    return f"{match.group('place')} there {told} {thing}"


def _be(match: re.Match[str]) -> str:
    """ "He very busy." → "He's very busy."."""
    who, very, what = match.group("who"), match.group("very"), match.group("what")
    noun = very.strip().endswith((" a", " an"))
    doc = parse(f"{who} is {very}{what}.")
    fits = doc[-2].tag_ in ("NN",) if noun else doc[-2].tag_ in ("JJ", "VBN", "JJR")
    tags = {token.tag_ for token in parse(match.string) if token.lower_ != what}
    acts = very.split()[0] in ("never", "always", "also") and not noun and (is_base(what) or is_past(what))
    if not fits or acts or tags & {"VBZ", "VBD", "VBP", "MD"}:
        return match.group()
    be = {"I": "am", "We": "are", "They": "are", "we": "are", "they": "are"}.get(who, "is")
    return f"{match.group('link')}{who} {be} {very}{what}"


def _them(match: re.Match[str]) -> str:
    """ "one of the best teacher" → "one of the best teachers"."""
    noun = match.group("noun")
    many = inflections(noun, "NNS") if lemmas(noun, "NOUN")[:1] in ((noun,), [noun]) else ()
    return match.group("one") + (many[0] if many and noun not in _NO_MANY else noun)


_NO_MANY = frozenset(
    "time work family staff team day job money food night group stuff town city water blood music rest crew world".split()
)


def _older(match: re.Match[str]) -> str:
    """ "more older" → "older"."""
    word = match.group(1)
    base = next(iter(lemmas(word, "ADJ")), word)
    return word if base != word and word in inflections(base, "JJR") else match.group()


#: Named rows: what is written → what is meant.
BEING: tuple[tuple[str, str, Made], ...] = (
    (
        "it was three men",
        rf"(?P<before>^|\b(?:[Ii]n (?:19|20)\d\d,? |because |that |and |but |so |[Tt]hen |[Tt]oday |[Nn]ow ))(?P<it>[Ii]t) (?P<be>is|was) (?P<many>(?:many|several|some|a lot of|around \d+|about \d+|(?!one\b){COUNT})(?: (?!{_TIME}\b)[a-z]+){{0,2}} (?!{_TIME}\b)(?:[a-z]+s|people|children|men|women)\b)(?! (?:late|early|ago|before|later|since|until)\b)(?! (?:who|that) [a-z]+(?:ed)?\b(?<!is)(?<!are)(?<!do))",
        _there,
    ),
    (
        "there have many",
        rf"(?P<before>)(?P<it>\b[Tt])here (?P<be>have|has|had) (?P<many>(?:many|several|some|no|a lot of|{COUNT})(?= [a-z]))",
        _there,
    ),
    (
        "in Brazil have many",
        rf"(?P<before>^[Ii]n [A-Z][a-z]+,? )(?P<it>)(?P<be>have|has) (?P<many>(?:many|several|some|no|a lot of|{COUNT})(?= [a-z]))",
        lambda m: f"{m.group('before')}there are {m.group('many')}",
    ),
    (
        "comes many tourists",
        r"(?P<place>^(?:[Ii]n|[Tt]o) (?:my|our|the|this) [a-z]+(?: of [a-z]+)?),? comes? (?P<who>(?:many|a lot of|some|few|no) (?:[a-z]+ )?[a-z]+s\b|(?:many|some|few) people)",
        r"\g<place> \g<who> come",
    ),
    (
        "he very busy",
        r"(?P<link>^(?:(?:And|But|So|Now|Today) )?|(?<=, )(?:and |but |so )?)(?P<who>(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Mm]y [a-z]+|[Hh]is [a-z]+|[Hh]er [a-z]+))[ ](?P<very>(?:very|so|really|too|never|always|also an?|also) )(?P<what>[a-z]+)(?=[.,;]|$| (?:with|about|because|and|but|when|in|at|for|of|after|before|from|every)\b)",
        _be,
    ),
    (
        "one of the customer",
        r"(?P<one>\b[Oo]ne of (?:the|my|his|her|our|their|these|those) (?:(?:most|best|worst|first|last|biggest|oldest|other|[a-z]+est) (?:[a-z]+ )??)?)(?P<noun>(?!(?:who|that|which|whom|of|in|to|at|best|worst|first|last|few|most|same)\b)[a-z]+)(?=[.,;]|$| (?:in|at|of|who|that|is|was|on|from|here|there|[a-z]+ed|came|said|told|had|has)\b)",
        _them,
    ),
    ("more older", r"\b(?:more|much more) ([a-z]+er)\b", _older),
    (
        "I and my friend",
        r"^I and (my [a-z]+)\b(?! I\b)",
        lambda m: f"{m.group(1)[0].upper()}{m.group(1)[1:]} and I",
    ),
    (
        "the most that I liked",
        r"^(?P<and>(?:And |But )?)(?:The|the) most (?:that )?(?P<who>I|he|she|we|they) (?P<verb>like[ds]?|love[ds]?|enjoy(?:ed|s)?|hate[ds]?)\b(?= (?:was|is)\b)",
        lambda m: (
            f"{m.group('and')}{'W' if not m.group('and') else 'w'}hat {m.group('who')} {m.group('verb')} most"
        ),
    ),
    (
        "the part I liked more",
        r"\b(the (?:part|thing|moment|class|subject|story|day|work)(?: that| which)? (?:I|he|she|we|they) (?:like|love|enjoy|hate)(?:d|s|ed)?) more(?=[.,;]|$| (?:is|was)\b)",
        r"\1 most",
    ),
    (
        "this is hard he said",
        r"^((?:This|That|It)(?: is|['’]s| was) [^,.\"“]{3,60}?)(?<! that)(?<! what)(?<! which)(?<! thing),? (he|she) (said|says)(?=[.]?$)",
        lambda m: f"{m.group(2).capitalize()} {m.group(3)} {m.group(1)[0].lower()}{m.group(1)[1:]}",
    ),
    (
        "this is the most difficult",
        r"\b((?:[Tt]his|[Tt]hat|[Ii]t)(?: is|['’]s| was) the most (?:difficult|dangerous|important|beautiful|interesting|boring))(?=[.,;]|$| (?:he|she) (?:said|says)\b| for (?:me|him|her|them)\b)",
        r"\1 thing",
    ),
    ("not best in class", r"\b(not|n['’]t|was|is|be) (best|worst) (?=(?:in|of)\b)", r"\1 the \2 "),
    (
        "7 is woman",
        rf"\b({COUNT}) (?:is|are) (woman|man|girl|boy|child)\b",
        lambda m: (
            f"{m.group(1)} are {dict(woman='women', man='men', child='children').get(m.group(2), m.group(2) + 's')}"
        ),
    ),
    (
        "who taught her was",
        r"^Who ((?:taught|gave|made|told|showed|helped|[a-z]+ed) [^?]*? (?:was|is) (?!that\b)[^?]*)$",
        r"The one who \1",
    ),
    (
        "he is who sells",
        r"\b([Hh]e|[Ss]he)( is|['’]s) who (?=[a-z]+s (?:the|an?|my|it|them|everything)\b)",
        r"\1\2 the one who ",
    ),
    ("it is same", r"\b(is|was|are|['’]s|be) same(?=[.,;:]|$| (?:as|for|with|in)\b)", r"\1 the same"),
    ("be who explains", r"\b(be|['’]m|am) who (?=[a-z]+s\b)", r"\1 the one who "),
    (
        "when I will be older",
        r"\b(When|when|If|if|until|before|after) (I|he|she|we|they|you|it) will be\b(?=[^?]*$)",
        lambda m: (
            f"{m.group(1)} {m.group(2)} {dict(I='am', he='is', she='is', it='is').get(m.group(2), 'are')}"
        ),
    ),
    (
        "cupboard 37 degrees",
        r"\b(?<!about )(?<!around )(?<!almost )(cupboard|room|oven|water|fridge|box|sauna|kitchen|house|air|pool|tank) (\d+ degrees?)\b",
        r"\1 at \2",
    ),
    (
        "the firsts people",
        r"\b(the (?:first|last|other))s (?=(?:people|persons|days|weeks|years|times|months)\b)",
        r"\1 ",
    ),
    (
        "in May was the frost",
        rf"(?P<place>(?:^|\b(?:because|and|but) )[Ii]n (?:{_MONTH}|the middle|the (?:corner|box|bag|yard|garden))),? (?P<be>is|was|were|are) (?P<what>(?:the |an? |many |some |no |more than |about |around )?(?:\d+ )?[a-z]+)(?= (?!by\b|not\b|also\b)(?:and|but|because|of|in|that|who)\b|[.,;]|$| degrees\b)",
        _there_is,
    ),
    ("fifty thousands", rf"\b({COUNT}|\w+ty) (thousand|hundred|million)s\b(?! of\b)", r"\1 \2"),
    (
        "more than thousand",
        r"\b(than|about|over|almost|nearly|around) (thousand|hundred|million) (?=[a-z]+s\b|people\b)",
        r"\1 a \2 ",
    ),
    (
        "eleven from fourteen",
        rf"\b((?i:{COUNT})|\d+)((?: [a-z]+s)?) from ({COUNT})(?=[.,;]|$| (?:agreed|said|came|were|are|is|people|families|times)\b)(?<!degrees from )",
        r"\1\2 out of \3",
    ),
    ("near from", r"\bnear (?:from|to|of) (?=(?:my|his|her|the|our)\b)", "near "),
    (
        "before his house",
        r"\b((?:sit|sat|sitting|stand|stood|standing|wait|waited|waiting|parked|bench|queue)(?: on (?:the|a) bench| down| there| outside)?) before (?=(?:his|her|the|my|our) (?:house|door|shop|school|gate|church|garage)\b)",
        r"\1 in front of ",
    ),
    (
        "persons",
        r"(?<!in )(?<!missing )\bpersons\b(?=[.,;]|$| (?:who|that|are|were|have|in|from|with|come|came)\b)",
        "people",
    ),
    ("on pension", r"\b(am|is|was|are|['’]s|['’]m|be)( now| already)? (?:on|in) pension\b", r"\1\2 retired"),
    ("name Giardia", r", name(?= [A-Z])", ", named"),
    (
        "in to the",
        r"\b(comes?|came|goes|go|went|gets?|got|falls?|fell|runs?|ran|turn(?:s|ed)?) in to (?=(?:the|my|his|her|our|a) (?!sound|music|noise|tune))",
        r"\1 into ",
    ),
    (
        "in city Bergen",
        r"\b([Ii]n|from|to|of|near) (?:the )?(city|town|village) (?=[A-ZÀ-ÖØ-ÞĆČĐĒĪİŁŚŞŠŹŻŽ]\w)",
        r"\1 the \2 of ",
    ),
)
