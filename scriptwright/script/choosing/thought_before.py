"""What the student had always thought, which is told with what turned it, and behind the lesson that it is told for."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.happened import is_students_lesson
from scriptwright.script.model import LineKind

#: What the student had always thought; and what such a thought turns to, wherever the next sentence says it.
_THOUGHT_ALWAYS = re.compile(
    r"(?i)(?!.*\b(?:but|until|till|now)\b)(?:(?:and|but|so|also|before(?: this| that| the interview)?),? )*i(?:['’]d| had|['’]ve| have)? (?:always|used to|just|only|(?:always )?kind of) (?:thought|figured|assumed|imagined|think)\b"
)
_TURNS_TO = re.compile(
    r"(?i)\b(?:but|now|turns out|turned out|actually|instead|in fact|did(?:n['’]?t| not) know|(?:learned|found out|reali[sz]ed|understand|know) (?:that|there)|not (?:true|like that)|wrong|more (?:than|about|like))\b"
)
#: What the student hardly knew until then; the next sentence says what they thought, or how it is.
_HARDLY_KNEW = re.compile(
    r"(?i)(?:and |but |so )?(?:honestly,? )?before (?:this|that|the interview|i (?:met|talked to|interviewed) \w+),? i(?:['’]d| had|['’]ve| have)? (?:maybe |really |basically |probably )?(?:never|only|hardly|barely|maybe|didn['’]?t|did not|had no idea|heard|knew|thought)\b(?!.*\b(?:but|now)\b)"
)
#: What the student expected, behind what says that it is otherwise.
_EXPECTED = re.compile(r"(?i)i(?:['’]d| had)? (?:really |honestly |kind of )?(?:pictured|imagined|expected|assumed|figured|thought)\b(?! (?:about|of)\b)")
_SURPRISED = re.compile(
    r"(?i)(?:(?:and|but|also|so),? )*(?:what (?:\w+ )?surprised me\b|i was (?:\w+ )?surprised\b|(?:the|my) (?:\w+ )?surprise\b|(?:that|it) (?:\w+ )?surprised me\b)"
)
#: Begins another lesson.
_ALSO = re.compile(r"(?i)(?:and )?(?:(?:i (?:was |have |['’]ve )?)?also\b|another (?:thing|lesson)\b)")
#: What the student thought or left until then, and what they think or did of it: "So I told them".
_UNTIL_THEN = re.compile(
    r"(?i)\b(?:before(?: this| that| the interview)?,? i (?:always |just )?(?:thought|figured|assumed)|i (?:always |just )?(?:thought|figured|assumed|used to|had (?:an? |the )?habit))\b"
)
_DID_NOT = re.compile(r"(?i)\bi (?:\w+ )?(?:did ?n['’]?t|did not|never|could ?n['’]?t|was(?: too| so)? (?:afraid|scared|shy|nervous))\b")
SINCE = re.compile(
    r"(?i)(?:(?:but|and|so),? )*(?:now|after (?:this|that|the (?:interview|talk))|since then|these days)\b"
)
#: Says itself how it turned: "I thought it was about the dead, but it is about the living".
_TURNED = re.compile(
    r"(?i)(?:\w+,? ){0,3}?(?:i|he|she|they|people) (?:\w+ ){0,2}?(?:thought|think|assumed|figured|expected) .*[ ,](?:but|until|and (?:now|it(?:['’]s| is)n['’]?t)) "
)
_THAN_THOUGHT = re.compile(r"(?i)\b(?:than|from what|as|like) i (?:had |['’]d )?(?:thought|expected|imagined|figured|pictured)\b")


def turned_from(candidate: Candidate, after: Candidate) -> bool:
    """Whether the next sentence says how it is, and the first what the student had always thought."""
    students = candidate.kind is after.kind and (candidate.kind is LineKind.OWN or (candidate.reported and after.reported))
    if not students or after.opens:
        return False
    if _HARDLY_KNEW.match(candidate.text):
        return True
    return _THOUGHT_ALWAYS.match(candidate.text) is not None and _TURNS_TO.search(after.text) is not None


def turned_since(candidate: Candidate, after: Candidate) -> bool:
    """Whether the student says what they thought, or did not do, until then, and next what they do now."""
    before = _UNTIL_THEN.search(candidate.text) or _DID_NOT.search(candidate.text)
    return before is not None and SINCE.match(after.text) is not None


def stands_alone(candidate: Candidate, after: Candidate) -> bool:
    """Whether what was thought needs no next sentence: it says itself how it turned, or the next one begins another thing."""
    return _TURNED.match(candidate.text) is not None or _ALSO.match(after.text) is not None


def goes_on_from_lesson(candidate: Candidate, after: Candidate) -> bool:
    """Whether what was always thought stands right behind what was learned, which it is told for."""
    beside = after.before == candidate.id and candidate.section is after.section and not after.opens
    if not beside:
        return False
    if _THAN_THOUGHT.search(candidate.text) and _EXPECTED.match(after.text):
        return True
    if _SURPRISED.match(candidate.text) and _EXPECTED.match(after.text):
        return True
    return is_students_lesson(candidate) and _THOUGHT_ALWAYS.match(after.text) is not None
