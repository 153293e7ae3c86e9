"""What somebody worked as before, behind "before that": "before that: cashier, then army 4 years"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.occupations import jobs
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.talk.clipped_speech import SO_LONG
from scriptwright.script.words.careers import FIELD, INSTITUTION, WORKPLACE, an, is_job
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import left_out, with_subject

#: The label in front, and one that stands above.
_BEFORE = re.compile(
    r"(?i)(?:before(?: (?:that|this|then))?|prev(?:ious(?:ly)?)?|earlier|formerly)(?: (?:is|was))?(?:: |, | (?=[a-z\d]))(?P<what>.+)"
)
_ABOVE = re.compile(r"(?i)(?:before(?: (?:that|this|then))?|previously|earlier|formerly|past jobs?)")
_AGAIN = re.compile(r"(?i)^(?:and )?(?:then|before that|before this|after that)(?: (?:is|was))?:? ")
_LONG = re.compile(rf"(?i)(?P<what>.+?),? (?:for )?(?P<long>{SO_LONG})(?P<rest> (?:in|at|on|with) .+)?")
_BEHIND = re.compile(r"(?i)(?P<job>.+?)(?P<where> (?:at|for|with|in|on) .+)")
_HELPER = re.compile(r"(?:an? )?[a-z]+['’]s (?:helper|assistant|apprentice|mate|aide)")
#: How long and where, in that order: "1 year at a shelter".
_SPENT = re.compile(rf"(?i)(?:it was )?(?P<long>{SO_LONG}) (?P<where>(?:at|in|with|on) [^,;]+)")
_PLACE = re.compile(
    r"(?i)(?:the )?(?:oil ?fields?|mines?|docks|railroads?|merchant navy|post office|family (?:farm|business|shop|store))"
)


def former_work(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note of what somebody was before; None where it is none, or one part cannot be told.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> former_work("before that: cashier at Aldi, then army 4 years", Place(Person("Ms. Li", Pronoun.SHE)))
    ('before that she was a cashier at Aldi, and then she was in the army for 4 years',)
    """
    found = _BEFORE.fullmatch(words)
    above = _ABOVE.fullmatch(place.heading) is not None
    what = found["what"] if found is not None else words if above else None
    if what is None or re.search(r"[:\"“”?;]", _AGAIN.sub("", what)):
        return None
    kept = re.sub(rf", (?=(?:for )?{SO_LONG})", " ", what)
    pieces = re.split(r",? and then |, |\. ", kept)
    told: list[str] = []
    deeds: list[str] = []
    for piece in pieces:
        again = _AGAIN.match(piece)
        bare = piece[again.end() :] if again else piece
        was = _was(bare) if not deeds else None
        if was is not None:
            told.append(
                f"{'then ' if again and again.group().lower().strip() in ('then', 'and then') else 'before that ' if again else ''}{was}"
            )
        elif told and left_out(bare) == "past":
            deeds.append(bare)
        else:
            return None
    if not told:
        return None
    was = place.was
    first = f"before that {place.they} {was} {told[0]}"
    for piece in told[1:]:
        when = re.match(r"then |before that ", piece)
        first += (
            f", and {piece[: when.end()]}{place.they} {was} {piece[when.end() :]}"
            if when
            else f" and {piece}"
        )
    return (first, with_subject(" and ".join(deeds), place.they)) if deeds else (first,)


#: What somebody did who does it no more.
_NO_MORE = re.compile(
    r"(?i)\b(?:used to|before (?:that|this)|formerly|previously|ex-|was an?|were an?|worked (?:at|as|in|for)|started (?:out )?(?:as|at|in)|first job|(?:till|until) (?:it|they|he|she))\b"
)
_ALONE = re.compile(r"(?i)(?:for )?(?P<long>(?:about |almost |over |nearly )?[\w-]+ years?)[.!]?")


def with_former_years(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, so many years behind what somebody was before told of that: "did that for 17 years"."""
    told: list[Candidate] = []
    for candidate in found:
        last = told[-1] if told else None
        alone = _ALONE.fullmatch(candidate.text) if not candidate.items else None
        behind = last is not None and candidate.before == last.id and not candidate.opens
        if (
            alone
            and last is not None
            and behind
            and candidate.question is None
            and _NO_MORE.search(last.text)
        ):
            words = f"Did that for {alone['long']}."
            candidate = replace(candidate, text=words, follows=last.id, reported=True, kind=LineKind.TOLD)
        told.append(candidate)
    return tuple(told)


def _was(piece: str) -> str | None:
    """What stands behind "was": "in the army for 4 years", "a cashier at Aldi"."""
    spent = _SPENT.fullmatch(piece)
    if spent is not None:
        return f"{spent['where']} for {spent['long']}"
    long = _LONG.fullmatch(piece)
    what = long["what"] if long else piece
    behind = f" for {long['long']}{long['rest'] or ''}" if long else ""
    small = what if what[:2].isupper() else what[:1].lower() + what[1:]
    corps = INSTITUTION.fullmatch(small)
    if corps:
        return f"in the {corps.group(1).replace('peace', 'Peace').replace('corps', 'Corps')}{behind}"
    if _PLACE.fullmatch(small):
        return f"{'in' if 'field' in small or 'mine' in small or 'navy' in small else 'on' if 'farm' in small or 'dock' in small or 'rail' in small else 'at'} {small if small.startswith('the ') else 'the ' + small}{behind}"
    if FIELD.fullmatch(small):
        return f"in {small}{behind}"
    if is_job(small) or _HELPER.fullmatch(small):
        return f"{an(small)}{behind}"
    where = _BEHIND.fullmatch(small)
    if where and WORKPLACE.fullmatch(where["job"]):
        return f"at {an(where['job'])}{where['where']}{behind}"
    if where and (is_job(where["job"]) or jobs().fullmatch(where["job"]) or _HELPER.fullmatch(where["job"])):
        return f"{an(where['job'])}{where['where']}{behind}"
    if WORKPLACE.fullmatch(small):
        kept = re.match(r"(?:his|her|their|the|an?) ", small)
        return f"at {small if kept else an(small)}{behind}"
    return None
