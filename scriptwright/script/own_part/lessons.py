"""What the student says they learned, beside what the interviewee said: it is told nearly whole, as it is what is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from scriptwright.notes.narrative import sums_up
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

#: What stands above the student's own lessons.
_HEADS = re.compile(
    r"(?i)\b(?:(?:i|we|you)(?:['’]ve| have| did)?(?: \w+)? (?:learn\w*|t[ao]ke away|took (?:away|from)|(?<!you )got(?<!you['’]ve got)(?<!you have got)|reali[sz]ed?|th(?:ink|ought)(?=(?: now)?\W*$| (?:of|about) (?:it|this|that|the (?:interview|talk|visit))\b))|(?:my |main |key )?(?:(?<!re: )(?<!story )(?<!re )take-?aways?(?! (?:shop|place|owner|food))|lessons?|learnings?|reflections?|thoughts)(?: learn\w*)?|surprised me|^learn(?:ed|t)(?=\W*$))\b"
)
#: A sentence in which the student thinks about it.
_REFLECTS = re.compile(
    r"(?i)\b(?:i (?:also |always |really |just |now |never )*(?:learn(?:ed|t)?|reali[sz]ed?|used to think|thought|think|understood|understand|see now|did(?:n['’]t| not) (?:know|expect)|had no idea|got from)|made me (?:think|see|reali[sz]e)|surprised me|(?:the|my) (?:\w+ )?surprise)\b"
)
#: What says so in its first words.
_LEARNED = re.compile(
    r"(?i)(?:and |but |so |also |in the end |overall |most of all )*,?(?:(?:what|(?:one|the|another) (?:\w+ )?(?:thing|lesson)(?: that)?) (?:i|we)(?:['’]ve)? (?:\w+ )?(?:learn\w*|reali[sz]ed|t[ao]ke|took|got)\b|(?:i|we)(?:['’]ve| have)? (?:also |really |mostly )?(?:learn(?:ed|t)|reali[sz]ed)\b)"
)
#: What surprised the student may be a row of facts, which are told as others are.
_SURPRISED = re.compile(r"(?i)\bsurpris")
_SURPRISE = 30  #: words of it, up to which it is told as what they learned all the same
_AT_MOST = 0.6  #: times the words of the interview; a longer part is the interview itself


def with_lessons(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, those marked that say what the student learned, where the interview itself is told elsewhere."""
    learned = [c for c in found if c.section is Section.LEARNED and c.answer is None]
    lessons: set[str] = set()
    behind = 0
    for _, part in groupby(learned, key=_part):
        told = list(part)
        behind += len(told)
        last = 2 * behind > len(learned)
        lessons |= {c.id for c in told} if _is_headed(told, last=last) else _reflecting(told)
    own = sum(c.words for c in learned if c.id in lessons)
    others = sum(c.words for c in learned if c.id not in lessons)
    if not own or own > _AT_MOST * others:
        return tuple(found)
    return tuple(replace(c, lesson=True) if c.id in lessons else c for c in found)


def _part(candidate: Candidate) -> tuple[str | None, str | None]:
    asked, heading = candidate.question, candidate.heading
    return asked.id if asked else None, heading.id if heading else None


def _is_headed(told: Sequence[Candidate], *, last: bool) -> bool:
    """Whether it stands below a heading or a question for it, behind what was said or with the student's thoughts in it."""
    about = told[0].question or told[0].heading
    headed = about is not None and _HEADS.search(about.text) is not None
    if headed and about is not None and _SURPRISED.search(about.text) and not any(map(_is_reflecting, told)):
        return sum(c.words for c in told) <= _SURPRISE
    return headed and (last or any(_is_reflecting(c) for c in told))


def _reflecting(told: Iterable[Candidate]) -> set[str]:
    """Ids of the sentences of those paragraphs in which the student thinks about what they heard."""
    found: set[str] = set()
    for _, group in groupby(told, key=lambda c: c.blocks[0]):
        paragraph = list(group)
        own = all(c.kind is LineKind.OWN for c in paragraph) and any(map(_is_reflecting, paragraph[:2]))
        if own or _LEARNED.match(paragraph[0].text):
            found |= {c.id for c in paragraph}
    return found


def _is_reflecting(candidate: Candidate) -> bool:
    students = candidate.kind is LineKind.OWN or candidate.reported
    return students and (sums_up(candidate.text) or _REFLECTS.search(candidate.text) is not None)
