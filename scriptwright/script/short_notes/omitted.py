"""Which verb and subject a short note about somebody leaves out: "only woman on the crew" → "she is the only woman …"."""

from __future__ import annotations

import re
from collections.abc import Callable

from scriptwright.script.short_notes.there_is import count, lots, so_many, there_is_none
from scriptwright.script.words.careers import (
    did_course,
    did_years,
    does_so_long,
    done_it,
    had_so_often,
    has_degree,
    has_done,
    is_head,
    only_one,
    was_for_years,
    was_until,
    works_hours,
    works_so_long,
)
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.copula import with_copula
from scriptwright.script.words.place import Place
from scriptwright.script.words.slips import COUNT
from scriptwright.script.words.subjects import left_out

_TIME = r"(?:years?|months?|weeks?|summers?)"
_CLOCK = r"\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?)?"
_SOME = rf"(?:(?:about|almost|over|nearly|around|at least|only|just|maybe|up to|more than) )*(?:{COUNT}|1|one|an?)"
Made = Callable[[re.Match[str], Place], str | None]


def _be(match: re.Match[str], place: Place) -> str | None:
    if form_of(match.group()) is Form.STATEMENT:
        return None
    return f"{place.they} {place.be(match.group())} {match.group()}"


def _old(match: re.Match[str], place: Place) -> str:
    return f"{place.they} {'are' if place.plural else 'is'} {match.group().split()[-1]}"


def _was(match: re.Match[str], place: Place) -> str:
    return f"{place.they} {place.was} {match.group()}"


def _only(match: re.Match[str], place: Place) -> str:
    group = re.search(
        r"(?i)\b(?:class|school|college|training|academy|course|apprenticeship|family)\b", match.group()
    )
    be = place.was if group else place.be(match.group())
    return f"{place.they} {be} the {match.group('what')}"


def _since(match: re.Match[str], place: Place) -> str:
    return f"{place.they} {place.have} been {match.group()}"


def _was_then(match: re.Match[str], place: Place) -> str:
    return f"{place.they} {place.was} {match.group('what')} in {match.group('year')}"


def _named(match: re.Match[str], place: Place) -> str | None:
    """ "most common cause: the doors" → "the most common cause is the doors"."""
    value = match.group("value")
    if form_of(value) is not Form.NOUN or left_out(value):
        return None
    return f"the {match.group('what')} is {value}"


def _nobody(match: re.Match[str], place: Place) -> str:
    return f"{match.group('who')} was {match.group('how')}"


def _plural_goes_on(match: re.Match[str], place: Place) -> str:
    return f"{match.group('what')} are {match.group('how')}"


#: How a note begins → the sentence it is; the whole note up to its first comma, or all of it, has to match.
_RULES: tuple[tuple[str, str, Made], ...] = (
    (
        "the only one",
        r"(?:the )?(?P<what>(?:only|first|second|youngest|oldest|last) (?:female |male |black |latina |latino )?(?:woman|man|girl|guy|boy|female|male|person|kid|child|one|daughter|son)(?: (?:in|of|at|on|to|from|who|out of) .+)?)",
        _only,
    ),
    ("is so old", r"aged? \d{1,2}", _old),
    (
        "has done for years",
        rf"(?P<done>(?:also )?[a-z]+s) (?P<rest>(?:[a-z]+ ){{0,4}}for {_SOME} (?:years|months))(?: now)?",
        does_so_long,
    ),
    ("has done since", r"(?P<done>[a-z]+) (?P<rest>(?:[a-z]+ ){0,4}since (?:19|20)\d\d)", has_done),
    (
        "is the head",
        r"(?:boss|head|captain|president|leader|chair|founder|owner) of (?!the (?:class|list)\b).+",
        is_head,
    ),
    ("the only one of", r"(?:the )?only (?:one|1) (?P<of>(?:of|out of|in) .+)", only_one),
    ("done it so long", rf"(?P<years>{_SOME} years?) now", done_it),
    ("lots of", r"(?P<how>lots|plenty|tons) of (?P<things>(?:[a-z-]+ ){0,2}[a-z]+s)", lots),
    (
        "works from to",
        rf"(?:from )?(?P<hours>{_CLOCK} ?(?:to|[-–]|until) ?{_CLOCK})(?P<rest>, [^,]+)?",
        works_hours,
    ),
    (
        "since",
        r"(?:licensed|certified|registered|married|retired|sober|friends)\b.* (?:since|for (?:about |over |almost )?\d+ years)\b.*",
        _since,
    ),
    (
        "was",
        r"(?:born|raised|hired|fired|promoted|rejected|accepted|laid off|turned down|transferred|diagnosed|drafted|adopted|recruited|elected|deployed|homeschooled|sacked|trained|apprenticed|invited|arrested|robbed|stung|bitten|rescued|nominated|injured)(?: (?:(?:and|or) [a-z]+|at|in|by|on|out|after|from|twice|once|three times|\d+ times|as|with|because|the first time|to|up|under|when)\b.*)?",
        _was,
    ),
    (
        "was then",
        r"(?P<what>certified|licensed|hired|promoted|born|elected|trained|ordained) (?:in )?(?P<year>(?:19|20)\d\d)",
        _was_then,
    ),
    (
        "is",
        r"(?:licensed|certified|registered|vaccinated|self-taught|retired|married|divorced|left-handed)\b(?: (?:now$|(?:as|in|to|with|by|for|from)\b.*))?|(?:appointed|elected|employed|self-employed) now",
        _be,
    ),
    (
        "is where",
        r"(?:always |usually |never |often |mostly )?(?:on call|on duty|on (?:his|her|their) feet|in charge of|up at|up by|up before|in bed by|out (?:the door|of the house) (?:at|by)|home (?:at|by)|in at \d|off on|from (?=[A-Z])|back (?:on|at|in|behind|by) (?:(?:the|his|her|their) )?[a-z]+(?: [a-z]+)? (?:at|by|until|from|around|before|after) (?:about )?\d+)\b.*",
        _be,
    ),
    (
        "it is measured",
        r"(?:measured|counted|weighed|priced|sold|spelled|paid for) (?:in|by|as|after|at) .+",
        lambda match, _: f"it's {match.group()}",
    ),
    (
        "is how",
        r"(?:not )?(?:paid(?: (?:by|well|hourly|in|for|weekly|per))?(?! the)|allowed|supposed(?! to (?:take \d|save|cost|last|cut|reduce|prevent))|meant|able|afraid|scared|pregnant|sick|homeless|burned out|burnt out|single|proud|tired|happy|lonely|good at|bad at|used to \w+ing|nervous|excited|lucky|obsessed|interested|responsible|involved|sorry|glad)\b(?: .+)?",
        _be,
    ),
    (
        "there is none",
        r"(?i)no (?P<thing>(?!one\b|two\b|matter\b|longer\b|more\b|idea\b)[a-z].*)",
        there_is_none,
    ),
    (
        "has a degree",
        r"(?:an? )?(?:(?:BA|BS|BSc|BFA|MA|MS|MBA|PhD|GED|(?:master|bachelor|associate)['’]?s)\b(?! (?:and|at)\b)|(?!no\b)[a-z]+ (?:degree|diploma|licen[sc]e)\b(?! (?:has|had|is|was|takes?|took|costs?|needs?|comes?|came|lasts?|expires?|means|says?|hangs?|allows?|lets)\b)|(?:degree|diploma|licen[sc]e) in\b).*",
        has_degree,
    ),
    (
        "did a course",
        rf"(?:an? )?(?:{_SOME}[- ]{_TIME}(?: of)? |paid |unpaid |short |long |two-year |union )*(?:[a-z]+ )?(?:apprenticeship|internship|residency|traineeship|bootcamp|course|academy|program|programme)\b(?!.* (?:is|was|takes|took|costs?)\b).*",
        did_course,
    ),
    (
        "did years of",
        rf"{_SOME} {_TIME} of (?:[a-z]+ )?(?:school|college|training|university|residency|study|apprenticeship)\b(?!.* (?:is|was|takes|took)\b).*",
        did_course,
    ),
    (
        "did years of",
        rf"an? (?P<years>{COUNT}|1|one)-(?P<unit>year|month|week) (?P<what>(?:[a-z]+ )?(?:school|college|training))(?P<rest> (?:in|at|for) .+)?",
        did_years,
    ),
    (
        "had so often",
        rf"(?P<what>school|class(?:es)?|lessons|training|practice|meetings|drills?) (?P<when>(?:about )?{_SOME} (?:nights?|days?|hours?|evenings?|times) (?:a|per|each|every) (?:week|month|year))",
        had_so_often,
    ),
    (
        "works so long",
        rf"(?P<what>{_SOME}(?: to {COUNT})?[- ]hour (?:days|shifts|weeks)|(?:{_SOME}|(?:about |around )?\d+[-–]\d+)(?: to {COUNT})? (?:hours|days) (?:a|per) (?:week|day)|(?:mostly |only |usually )?(?:nights|weekends|holidays))(?P<rest>(?: .+)?)",
        works_so_long,
    ),
    (
        "was one for years",
        rf"(?P<what>[a-z][a-z -]{{2,30}}?)(?: for)? (?P<years>{_SOME} {_TIME})(?P<rest> (?:in|at|on|with) .+)?",
        was_for_years,
    ),
    (
        "was one until",
        r"(?:an? )?(?P<what>[a-z][a-z -]{2,30}?) (?P<when>(?:until|till|before|at|in|for|with)\b.+)",
        was_until,
    ),
    (
        "a share",
        r"(?:about |around |over |almost |nearly |only )?\d+ ?(?:%|percent) (?:of (?:it|the [a-z]+) )?[a-z]+(?: now)?",
        lambda match, _: f"it's {match.group()}",
    ),
    (
        "there are so many",
        rf"(?!(?:19|20)\d\d ){_SOME}(?: or {COUNT})? (?P<things>(?!{_TIME}\b|minutes?\b|hours?\b|days?\b|times?\b|pounds?\b|kilos?\b|tons?\b|gallons?\b|lit(?:er|re)s?\b|miles?\b|feet\b|degrees?\b|dollars?\b|percent\b|of\b|one\b|million\b|[ap]m\b|early\b|late\b)(?:[a-z-]+ ){{0,2}}?(?:[a-z]+s|people|women|men|children)(?: (?:a|per|each|every|in|on|at|from|with|of) .+)?)",
        count,
    ),
    (
        "there are so many and each",
        rf"{_SOME}(?: or {COUNT})? (?P<things>(?:[a-z-]+ ){{0,2}}[a-z]+s) and (?:any|each|every|all|none|most|half)\b.+",
        so_many,
    ),
    (
        "there have been so many",
        rf"{_SOME} (?:[a-z-]+ )?(?:people|[a-z]+s) so far",
        lambda match, _: f"there have been {match.group()}",
    ),
    (
        "there are so many in it",
        rf"{_SOME} (?:in|on) (?:the|each|every) (?!mornings?\b|afternoons?\b|evenings?\b|dark\b|end\b)[a-z]+(?: [a-z]+)?",
        so_many,
    ),
    (
        "nobody was",
        r"(?i)(?P<who>nobody|no one|everyone|everybody|no one else) (?P<how>hurt|injured|killed|fine|okay|safe)",
        _nobody,
    ),
    (
        "are still",
        r"(?P<what>(?:[a-z]+ ){0,2}[a-z]+s(?: (?:from|in|on|at) [^,]+)?) (?P<how>(?:still|always) [a-z]+ing\b.*)",
        _plural_goes_on,
    ),
    (
        "the most common is",
        r"(?:the )?(?P<what>(?:most [a-z]+|least [a-z]+|best|worst|biggest|hardest|main|[a-z]+est)\b[^:,]{3,50}): (?P<value>.+)",
        _named,
    ),
)
_COMPILED = tuple((re.compile(pattern), made) for _, pattern, made in _RULES)


def with_verb(words: str, place: Place) -> str | None:
    """A short note as a sentence with the subject and the verb that it leaves out; None where that isn't certain.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> with_verb("only woman on the crew", Place(Person("Ms. Li", Pronoun.SHE)))
    'she is the only woman on the crew'
    >>> with_verb("roofer until 27", Place(Person("Ms. Li", Pronoun.SHE), "How she got in"))
    'she was a roofer until 27'
    """
    small = words if re.match(r"I\b|[A-Z]{2}", words) else words[:1].lower() + words[1:]
    if re.match(r"been an? .*\b(?:for|since)\b", small):
        return f"{place.they} {place.have} {small}"
    for pattern, made in _COMPILED:
        match = pattern.fullmatch(small)
        sentence = made(match, place) if match else None
        if sentence is not None:
            return sentence
    return with_copula(small, place)
