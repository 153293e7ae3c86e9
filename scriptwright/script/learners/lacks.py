"""The verb or the subject that a learner of English leaves out: "in Chile is winter", "if you not careful", "one time was a man".

For the notes of a learner only; the parse says what is a place and what a quality.
"""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.slips import Made

_SEASON = r"summer|winter|spring|autumn|fall|night|Sunday|Christmas|harvest|carnival|Ramadan"
_WEATHER = r"cold|hot|warm|dark|easy|hard|difficult|possible|impossible|expensive|cheap|normal|common|forbidden|different|important|quiet|loud|dangerous|worse|better|cheaper|the same|the opposite|like that|like this|like in|more than|less than|about \d|around \d|almost \d|\d"
#: A word of a place: no subject and no verb.
_WORD = r"(?!(?:it|I|he|she|we|they|you|this|that|there|what|which|who|where|how|everything|nothing|is|was|are|were|has|had|have|and|but)\b)[\w'’]+"
#: A place or a time, and "is" behind it with nothing that is so.
_SO_THERE = re.compile(
    rf"(?P<place>(?:^|(?<=because )|(?<=that )|(?<=and )|(?<=but )|(?<=knows )|(?<=know )|(?<=says )|(?<=said )|(?<=so )|(?<=, ))(?:[Ii]n|[Aa]t|[Oo]n) (?:{_WORD} ){{0,3}}?{_WORD}(?: in [A-Z]\w+| here)?(?P<comma>,?)) (?P<be>is|was) (?P<what>(?:(?:very|so|too|always|still|really|not|only) )?(?:the )?(?:{_SEASON}|{_WEATHER})\b)"
)
_ONE_TIME = re.compile(
    r"(?P<time>(?:^|(?<=[.] ))(?:And |But )?(?:[Oo]ne (?:time|day|night|morning|evening)|[Oo]nce|[Aa]t that time|[Ii]n that (?:time|year)|[Bb]efore)(?: in (?:the |my |her |his )?(?!it\b)\w+)?),? (?P<be>was|were|is) (?=(?:an?|one|many|some|two|three|no|only|a lot) (?:[a-z-]+ )*?[a-z])"
)
_WHO = r"(?:I|he|she|we|they|you)"
_BE = {"i": "am", "we": "are", "they": "are", "you": "are"}
_NO_VERB_BETWEEN = re.compile(
    rf"(?P<link>\b(?:if|when|because|that|think|thinks|thought|feel|felt|say|says|said|know|so|but|and|believe|although) )(?P<who>{_WHO}) (?P<how>(?:not|very|so|too|really|always|never|still|not very)(?: not| very| so| too)? )?(?P<what>[a-z]+)(?=[.,;]|$| (?:and|but|because|with|about|of|for|to|in|at|when|than)\b)"
)
_SOME = re.compile(
    r"^(?P<link>(?:And |But |So |Now )?)(?P<who>(?:[Ss]ome|[Mm]any|[Mm]ost|[Aa]ll|[Tt]he|[Tt]hese) (?:[a-z]+ )?(?:people|(?!is\b|was\b|has\b|does\b|always\b|this\b)[a-z]+s)) (?P<how>(?:not |very |so |too |always |never |really )+)(?P<what>[a-z]+)(?=[.,;]|$| (?:and|but|because|with|about|when)\b)"
)
_NOBODY_THERE = re.compile(
    r"\b(that|and|but|because) there (nobody|nothing|no [a-z]+s?|many|a lot of)\b(?= |[.,;]|$)"
)


def _there(match: re.Match[str]) -> str:
    """ "One time was an old lady" → "One time there was an old lady"; "is" of a time gone by is past."""
    what = match.string[match.end() :]
    many = re.match(r"(?:many|some|two|three|a lot|no [a-z]+s\b)", what) is not None
    today = match.group("be") == "is" and match.group("time").lower().split()[-1] != "time"
    be = ("are" if many else "is") if today else ("were" if many else "was")
    return f"{match.group('time')} there {be} "


def _quality(word: str, how: str) -> bool:
    """Whether the word tells how somebody is, and not what they do."""
    if not lemmas(word, "ADJ") and word not in ("tired", "scared", "pregnant", "alone", "ashamed"):
        return False
    deed = is_base(word) or (is_past(word) and word != "tired")
    sure = re.search(r"\b(?:very|so|too|really|not)\b", how) is not None
    return not deed or (sure and not is_past(word))


def _is_so(match: re.Match[str]) -> str:
    who, how, what = match.group("who"), match.group("how") or "", match.group("what")
    asks = match.group("link").strip() in ("and", "but", "so") and not how
    if asks or not _quality(what, how) or parse(f"{who} was {what}.")[2].tag_ not in ("JJ", "VBN", "JJR"):
        return match.group()
    return f"{match.group('link')}{who} {_BE.get(who.lower(), 'is')} {how}{what}"


def _are_so(match: re.Match[str]) -> str:
    how, what = match.group("how"), match.group("what")
    if not _quality(what, how) or is_base(what):
        return match.group()
    return f"{match.group('link')}{match.group('who')} are {how}{what}"


def _nobody(match: re.Match[str]) -> str:
    was = any(token.tag_ == "VBD" for token in parse(match.string[: match.start() + 1]))
    many = match.group(2) in ("many", "a lot of") or match.group(2).endswith("s")
    be = ("were" if many else "was") if was else ("are" if many else "is")
    return f"{match.group(1)} there {be} {match.group(2)}"


#: Named rows: what is written → what is meant.
LACKS: tuple[tuple[str, re.Pattern[str], Made], ...] = (
    ("one time was a lady", _ONE_TIME, _there),
    (
        "in Chile is winter",
        _SO_THERE,
        lambda m: (
            m.group()
            if m.group("comma") and not m.group("place")[0].isupper()
            else f"{m.group('place')} it {m.group('be')} {m.group('what')}"
        ),
    ),
    ("if you not careful", _NO_VERB_BETWEEN, _is_so),
    ("some clients very rude", _SOME, _are_so),
    ("saw that there nobody", _NOBODY_THERE, _nobody),
    (
        "there is people",
        re.compile(
            r"\b([Tt])here (is|was) (?=(?:also |always |only |still )?(?:people|men|women|children|[a-z]+ people)\b)"
        ),
        lambda m: f"{m.group(1)}here {'are' if m.group(2) == 'is' else 'were'} ",
    ),
    (
        "it came forty people",
        re.compile(
            r"^((?:And |But |Then )?)[Ii]t (came|come|comes|arrived) ((?:more than |about |around |almost |over )?(?:\d+|many|a lot of|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty))\b(?! (?:o['’]clock|minutes|hours|days|years|times|miles)| in the\b| (?:a\.?m|p\.?m))"
        ),
        lambda m: (
            f"{m.group(1)}{m.group(3) if m.group(1) else m.group(3)[0].upper() + m.group(3)[1:]} {m.group(2).removesuffix('s') if m.group(2) == 'comes' else m.group(2)}"
        ),
    ),
    (
        "in 1998, Easter week, was a fire",
        re.compile(r"^(In (?:19|20)\d\d, [^,]{3,25},) (was|were) (?=(?:an?|many|two|three|some|no) )"),
        r"\1 there \2 ",
    ),
    (
        "it was a client",
        re.compile(
            r"^(?P<it>It) was (?P<who>(?:an?|one) (?:[a-z]+ )?(?:client|man|woman|lady|boy|girl|customer|patient|student|couple|family|dog|teacher|doctor))(?= (?:for (?:many|\d+|two|three|four|five|ten|twenty) years|in (?:our|my|the|her|his) (?:shop|class|village|street|school|ward|office|salon))\b)"
        ),
        r"There was \g<who>",
    ),
)


def lacking(text: str) -> str:
    """The words with what they lack.

    >>> lacking("I was cold because in Chile is winter, but one time was a warm day.")
    'I was cold because in Chile it is winter, but one time was a warm day.'
    >>> lacking("One time was a big dog in the shop."), lacking("She helps them when they sick.")
    ('One time there was a big dog in the shop.', 'She helps them when they are sick.')
    """
    if text.rstrip().endswith("?"):
        return text
    for _, pattern, made in LACKS:
        text = pattern.sub(made, text)
    return text
