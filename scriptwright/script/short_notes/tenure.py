"""For how long somebody has been at it, from short notes: "12 years teaching, 9 at this school", "22 years, since she was 19"."""

from __future__ import annotations

import re

from scriptwright.script.talk.clipped_speech import NUMBER
from scriptwright.script.words.careers import INSTITUTION, an, is_job
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out, with_subject

_YEARS = rf"(?:(?:about|almost|over|nearly|around|more than|at least) )*{NUMBER}(?: and a half)? years?"
#: For how long, and what of it: "12 years teaching, 9 at this school", "22 years, since he was 19".
TENURE = re.compile(
    rf"(?i)(?P<long>{_YEARS})(?: (?P<what>(?!old\b|ago\b|later\b|of\b|so far\b)(?:[a-z]+ing\b[^,]*|(?:as|in|at|with|on) [^,]+|there|here|now|total|in total)))?(?:, (?P<rest>.+))?"
)
_OF_THEM = re.compile(
    rf"(?i)(?P<many>(?:the last |the first )?{NUMBER})(?: years?)?(?: of (?:it|them|those))? (?P<where>(?:at|in|as|with|on|for|up|here|there|full[- ]time|doing|running)\b.*)"
)
#: When in the year somebody began, which is nowhere that they are: "19 years in October".
_MONTH = re.compile(
    r"(?i)(?:in|on|at) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|\d|total|all|the (?:end|spring|summer|fall|autumn|winter))\b.*"
)
_SINCE = re.compile(
    r"(?i)(?:ever )?since (?:he|she|they) (?:was|were) .+|(?:ever )?since (?:19|20)\d\d|(?:all|most|half) (?:of (?:it|them) )?(?:here|there|at|in|with)\b.*"
)
#: Headings under which so many years are not those in the job.
_OTHER_YEARS = re.compile(
    r"(?i)\b(?:train\w*|school\w*|stud\w+|educat\w*|degree|cost|pay|money|married|family|apprentic\w*|takes?|learn\w*|before|story|hard\w*|worst|best|how to|become|path|licens\w*|advice|future|dog|kids|wait\w*)\b"
)


_AGAIN = re.compile(rf"(?i)(?P<long>{_YEARS}) (?P<what>[a-z]+ing\b[^,]*)")
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}


def is_tenure(words: str) -> bool:
    """Whether a note says for how long somebody has been at it."""
    found = TENURE.fullmatch(words.strip().rstrip(".;, "))
    return (found is not None and not _MONTH.match(found["what"] or "")) and (
        found["rest"] is None or _parts_of(found["rest"], found["long"]) is not None
    )


def _parts_of(rest: str, long: str) -> str | None:
    """What of the years is told behind them; None for anything else."""
    told = ""
    for piece in rest.split(", "):
        part = _OF_THEM.fullmatch(piece)
        if part is not None and _count(part["many"]) < _count(long):
            told += f", {part['many']} of them {part['where']}"
        elif _SINCE.fullmatch(piece):
            told += f", {piece}"
        else:
            return None
    return told


def so_long(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note of how long somebody has been at it; None where it is none.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE), of_work=True)
    >>> so_long("31 years, since she was 20", place), so_long("4 years", Place(place.person))
    (('she has done it for 31 years, since she was 20',), None)
    """
    aged = re.match(r"(?P<age>[1-9]\d)(?: years old| yo)?[.,;] (?=\d|\w+(?:-\w+)? years)", words)
    if aged is not None:
        told = so_long(words[aged.end() :], place)
        return (f"{place.they} {'are' if place.plural else 'is'} {aged['age']}", *told) if told else None
    found = TENURE.fullmatch(words)
    if found is None:
        return None
    if not place.of_work or place.over or _OTHER_YEARS.search(place.heading):
        return None
    long = found["long"][:1].lower() + found["long"][1:]
    what, rest = found["what"] or "", found["rest"] or ""
    if _MONTH.match(what) and what != "in total":
        return None
    if re.fullmatch(rf"in (?:the )?{INSTITUTION.pattern.removeprefix('(?i)')}", what):
        return None
    if what.startswith("as "):
        been = f"{place.have} been {an(what[3:])} for {long}"
    elif what in ("", "now", "total", "in total"):
        been = (
            f"{place.have} done it for {long}{' now' * (what == 'now')}{' in total' * what.endswith('total')}"
        )
    else:
        been = f"{place.have} been {what} for {long}"
    first, _, more = rest.partition(", ")
    if not rest or (parts := _parts_of(rest, long)) is not None:
        return (f"{place.they} {been}{parts if rest else ''}",)
    job = re.match(r"(?P<job>[a-z -]+?) (?P<when>(?:at|in|since|from) .+)", first)
    verb = left_out(first)
    again = _AGAIN.fullmatch(rest)
    if again is not None and what.endswith("ing", 0, what.find(" ") % (len(what) + 1)):
        return (f"{place.they} {been}, and {again['what']} for {again['long']}",)
    if verb is not None:
        deed = agreeing(first) if place.plural and verb == "present" else first
        told = (f"{place.they} {been}", with_subject(deed, place.they))
    elif job and is_job(job["job"]):
        told = (f"{place.they} {been}", f"{place.they} {place.was} {an(job['job'])} {job['when']}")
    else:
        return None
    return told if not more else None


def _count(words: str) -> int:
    """How many years, as notes have them: "24", "twenty-six"."""
    if digits := re.search(r"\d+", words):
        return int(digits.group())
    parts = re.findall(r"[a-z]+", words.lower())
    return sum(_TENS.get(part, _WORDS.index(part) if part in _WORDS else 0) for part in parts)
