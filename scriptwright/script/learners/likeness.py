"""What something is like, is for, and how old somebody is, as learners of English have it: "so big like a desert".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_base, lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.slips import Made

_AGE = r"(?:[1-9]\d|[2-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
#: Who has no age and no job that they work as: "works like a slave".
_NO_JOB = frozenset("slave maniac devil fool madman king queen prince child kid baby hero team family brother sister father mother".split())


def _another_job(match: re.Match[str]) -> str:
    """ "This is not a dentist", said of what somebody is → "That's not the same as a dentist"."""
    job = match["job"]
    return f"That's not the same as {article_of(job)} {job}" if jobs().fullmatch(job) else match.group()


def _as_so(match: re.Match[str]) -> str:
    """ "A thing so small like a button" → "a thing as small as a button"."""
    how = match["how"]
    if not (lemmas(how, "ADJ") or lemmas(how, "ADV")) or how in ("much", "many", "just", "exactly"):
        return match.group()
    return f"as {how} as "


def _works_as(match: re.Match[str]) -> str:
    """ "Works like a crane operator in a port" → "works as a crane operator in a port"."""
    job = match["job"]
    head = job.split()[-1]
    one = is_person(head) or re.search(r"[bcdfghklmnprstvz](?:er|or|ist|ian)$", head) is not None
    if not one or head in _NO_JOB:
        return match.group()
    of = match.string[match.end() :].startswith(" of ") and not match["a"]
    article = "the " if of else match["a"] or ("an " if job[0] in "aeio" else "a ")
    return f"{match['works']} as {article}{job}"


def _aged(match: re.Match[str]) -> str:
    past = match["has"] == "had"
    return f"{match['who']} {'was' if past else 'are' if match['has'] == 'have' else 'is'} {match['age']} years old"


def _about(match: re.Match[str]) -> str:
    """ "Thinks that school is only to sit" → "thinks that school is only about sitting"."""
    doing = next(iter(inflections(match["verb"], "VBG")), None)
    return f"{match['is']} about {doing}" if doing and is_base(match["verb"]) else match.group()


def _theirs(match: re.Match[str]) -> str:
    """ "A cousin of him" → "a cousin of his"."""
    whose = dict(him="his", her="hers", me="mine", us="ours", them="theirs")[match["whom"]]
    somebody = is_person(match["noun"]) or match["noun"] in ("cousin", "uncle", "aunt", "friend", "relative")
    return f"{match['one']} of {whose}" if somebody else match.group()


def _until_now(match: re.Match[str]) -> str:
    verb = match["verb"]
    return f"and has {'worked' if verb == 'works' else 'lived'}{match['where'] or ''} for {match['long']}"


#: Named rows: what is written → what is meant.
LIKENESS: tuple[tuple[str, str, Made], ...] = (
    (
        "so big like a desert",
        r"\bso (?P<how>[a-z]+) like (?=(?:an?|the|my|his|her|our|their|this|that|these|those|me|him|us|in|on|[A-Z])\b(?! (?:I|he|she|they|we|you|it)\b))",
        _as_so,
    ),
    (
        "works like captain of",
        r"\b(?P<works>work(?:s|ed|ing)?) like (?P<a>an? )?(?P<job>[a-z]+(?:[ -][a-z]+){0,2}?)(?= (?:in|at|of|for|on|since|here|there)\b|[.,;]|$)",
        _works_as,
    ),
    (
        "a friend that has 70 years",
        rf"(?P<one>\b(?:[a-z]+), |\b)(?P<who>that|which|who) (?P<has>has|have|had) (?P<age>{_AGE}) years(?: old)?(?=[.,;]|$| (?:and|but|now|already)\b)",
        lambda m: f"{m['one']}{_aged(m).replace(m['who'], 'who', 1)}",
    ),
    (
        "has 52 years already",
        rf"\b(?P<who>[Hh]e|[Ss]he) (?P<has>has|had) (?P<age>{_AGE}) years(?P<already> already)(?=[.,;]|$)",
        lambda m: f"{_aged(m)}{m['already']}",
    ),
    (
        "a man, he has 80 years, asks",
        rf"^(?P<one>(?:One|An?|The|My|Our|His|Her) (?:[a-z]+ )?[a-z]+), (?:he|she) (?P<has>has|had|is|was) (?P<age>{_AGE}) years(?: old)?, (?=[a-z ]*?[a-z]+(?:s|ed)\b)(?!(?:he|she|they|it|and|but|so)\b)",
        lambda m: f"{m['one']}, who {'was' if m['has'] in ('had', 'was') else 'is'} {m['age']} years old, ",
    ),
    (
        "has 47 years and works",
        rf"^(?P<who>(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'-]+) (?P<has>has|had) (?P<age>{_AGE}) years(?: old)?(?= and (?:he |she )?(?:works|lives|is|was|comes)\b)",
        _aged,
    ),
    (
        "and works as welder since 25 years",
        rf"\band (?P<verb>works|lives)(?P<where> (?:as|in|at|with|for) [a-z ]+?)? since (?P<long>(?:about |almost |more than )?{_AGE} years)(?=[.,;]|$)",
        _until_now,
    ),
    (
        "since 13 years old",
        rf"\b(?P<who>[Hh]e|[Ss]he|I|[Tt]hey)\b(?P<does>(?:['’]s)? [^,.;]{{1,60}}?) since (?P<age>{_AGE}) years old(?=[.,;]|$)",
        lambda m: (
            f"{m['who']}{m['does']} since {m['who'] if m['who'] == 'I' else m['who'].lower()} {'were' if m['who'].lower() == 'they' else 'was'} {m['age']} years old"
        ),
    ),
    (
        "school is only to sit",
        r"(?P<is>\b(?:thinks?|thought|believed?)(?: that)? (?:the )?(?!(?:job|work|role|task|goal|aim|point|purpose|idea|duty|way|plan|rule)\b)[a-z]+ (?:is|was) (?:only|just)) to (?P<verb>[a-z]+)(?=[.;]|$)",
        _about,
    ),
    (
        "a cousin of him",
        r"(?P<one>\b(?:an?|one|two|three|some|many) (?:[a-z]+ )?(?P<noun>[a-z]+?)s?) of (?P<whom>him|her|me|us|them)(?=[.,;]|$| (?:who|and|that|from|in)\b)",
        _theirs,
    ),
    (
        "thinks in every detail",
        r"\b(thinks?|thought|thinking) in (?=(?:every (?!day\b|night\b|morning\b|way\b)|me\b|him\b|them\b|(?:my|his|her|their|our) (?:family|children|future|parents|country)\b))",
        r"\1 about ",
    ),
    ("far of the family", r"\b(far) of (?=(?:the|my|his|her|our|their|here|home)\b)", r"\1 from "),
    (
        "the more difficult is",
        r"^([Tt]he) more (difficult|important|dangerous|beautiful|interesting|expensive) (is|was) (?=(?:to|when|that|the)\b)",
        r"\1 most \2 thing \3 ",
    ),
    ("this is not a dentist", r"^(?:This|It) (?:is not|isn['’]t) an? (?P<job>[a-z]+(?: [a-z]+)?)(?=[.,])", _another_job),
)
