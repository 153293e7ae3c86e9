"""How much of a script tells and how much reflects, and a question where reflecting is thin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scriptwright.assignment import TOPICS
from scriptwright.frames import filled, table
from scriptwright.outline import Gap, Outline
from scriptwright.script import Line, LineKind, Script
from scriptwright.script.telling.calling import person_of
from scriptwright.sections import Section

REFLECT = "reflect"  #: key of the answer to the question


@dataclass(frozen=True)
class Share:
    """Words that tell what the interviewee said, and words of the student's own; frames are neither."""

    telling: int
    reflecting: int

    @property
    def own(self) -> float:
        """The share of reflecting, from 0 to 1."""
        return self.reflecting / max(1, self.telling + self.reflecting)


@dataclass(frozen=True)
class Balance:
    """Telling against reflecting."""

    sections: Mapping[Section, Share]
    whole: Share
    least: float  #: the share of reflecting that an assignment of this kind asks for
    question: Gap | None  #: where there is less, or where it was answered

    @property
    def is_thin(self) -> bool:
        """Whether there is less of the student than is asked for, in whole percent as it is shown."""
        return round(self.whole.own, 2) < self.least


def balance_of(outline: Outline, script: Script, answers: Mapping[str, str]) -> Balance:
    """How the script is shared between interviewee and student.

    It asks one question where reflecting is thin and no other question for the student's own part is open.
    """
    sections = {part.section: _share(part.lines) for part in script.sections}
    found = Balance(sections, _share(script.lines), outline.assignment.kind.own, None)
    answered = bool(answers.get(REFLECT, "").strip())
    asked = any(gap.section in (Section.WHY, Section.CONNECTION) for gap in outline.gaps)
    if not answered and (asked or not found.is_thin or not found.whole.telling):
        return found
    return Balance(found.sections, found.whole, found.least, _question(outline, script))


def reflected(answers: Mapping[str, str]) -> tuple[Gap, ...]:
    """The question as one that was answered, so that the answer is told under the connection."""
    given = answers.get(REFLECT, "").strip()
    return (Gap(REFLECT, Section.CONNECTION, ""),) if given else ()


def _share(lines: Sequence[Line]) -> Share:
    own = sum(line.words for line in lines if line.kind is LineKind.OWN)
    return Share(sum(line.words for line in lines if line.kind in (LineKind.TOLD, LineKind.QUOTED)), own)


def _question(outline: Outline, script: Script) -> Gap:
    """The question built on a line that tells something about the interviewee, in the line's own words."""
    frames: Mapping[str, str] = table("questions")["reflecting"]
    lines = [line for part in script.sections if part.section is Section.LEARNED for line in part.lines]
    name = person_of(outline.interviewee, outline.text).name
    found = [(_topic(line), told) for line in lines if (told := _alone(line, name))]
    topics = list(frames)
    if not found:
        return Gap(REFLECT, Section.CONNECTION, filled(frames["none"], outline.interviewee))
    topic, told = min(found, key=lambda row: topics.index(row[0]))
    return Gap(REFLECT, Section.CONNECTION, filled(frames[topic], outline.interviewee, told=told))


def _topic(line: Line) -> str:
    if _ADVICE.match(line.text):
        return "advice"
    asked = line.question or ""
    return next((id for id in ("path", "obstacles") if TOPICS[id].is_asked_in(asked)), "other")


def _alone(line: Line, name: str) -> str | None:
    """What the line tells, with the name in the pronoun's place; None where it does not stand alone."""
    if line.kind is not LineKind.TOLD or line.edited or not name:
        return None
    text = _LED_IN.sub(lambda led: f"{led['subject'].capitalize()} ", line.text)
    if not 5 <= len(text.split()) <= 18 or not _ONE_SENTENCE.fullmatch(text) or _LEANS.search(text):
        return None
    called = name[:1].upper() + name[1:]
    if _ADVICE.match(text):
        return _ADVICE.sub(f"{called}’s advice", text)
    if text.startswith(f"{called} "):
        return text
    return _SUBJECT.sub(f"{called} ", text) if _SUBJECT.match(text) else None


_ONE_SENTENCE = re.compile(r"[^.?!:“”\"]+\.")
_ADVICE = re.compile(r"(?:His|Her|Their) advice(?= is (?:not )?to\b)")
_LED_IN = re.compile(
    r"^[^“”]*\b(?P<pronoun>he|she) (?:said|told me) (?:that )?(?P<subject>(?P=pronoun)) (?=\w)"
)
#: A subject whose verb stays as it is with a name in its place.
_SUBJECT = re.compile(r"(?:He|She) ")
#: Words that point to the student, or to a sentence before this one.
_LEANS = re.compile(
    r"\b(?:I|me|my|also|then|too|that|this|it|those|these|instead|said|told|asked|answer|named)\b"
)
