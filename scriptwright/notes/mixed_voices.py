"""An answer that begins in the interviewee's own words and goes on as the student tells it: "Yes. She says that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scriptwright.notes.meaning import plain
from scriptwright.notes.occupations import jobs
from scriptwright.notes.quoting import QUOTED
from scriptwright.sentences import Span, sentences

_TURNS = re.compile(
    r"(?i)\W*(?:(?:and|but|so|also|then)[, ]+)*(?P<who>s?he) (?:also |then |even |always )?"
    r"(?:says?|said|tells?|told me|explain(?:s|ed)?|mention(?:s|ed)?|thinks?|thought|showed me|showed us|laughed)\b"
)
#: Who else "she", "he" or "they" may be.
_WOMEN = r"mother|mom|mum|sister|aunt|grand(?:mother|ma)|daughter|wife|girl(?:friend)?(?!s)|lady|niece|actress|waitress"
_MEN = r"father|dad|brother|uncle|grand(?:father|pa)|son|husband|boy(?:friend)?(?!s)|guy|nephew|waiter"
_ANYBODY = (
    r"(?:my|your|his|her|their|our|an?|one|the) (?:[\w-]+ ){0,2}?(?:boss|friend|teacher|roommate|kid|child|baby|patient|customer|"
    r"client|student|cousin|partner|colleague|coworker|neighbou?r|apprentice|supervisor|stranger|person|somebody|someone)"
)
#: One who says "I" further on has been speaking all the time.
_FIRST_PERSON = re.compile(r"\bI\b|(?i:\b(?:my|me|myself|we|our|us)\b)")
#: What the student says to what was said: "I liked this sentence very much."
_RESPONDS = re.compile(
    r"(?i)(?:and |but |so )?i (?:really |also |just )?(?:liked?|loved?|think|thought|did ?n[o'’]?t (?:know|expect)|never knew|was (?:surprised|shocked)|wrote|laughed|asked|felt)\b[^.!?]*\b(?:this|that|it|what s?he|him|her|so|down)\b"
)
#: What the student makes of an answer before telling it: "I thought he would say the dogs."
_EXPECTS = re.compile(
    r"(?i)(?:and |but |so |honestly,? )?i (?:really |also |just |kind of )?(?:liked?|loved?|thought|expected|assumed|figured|was (?:surprised|shocked|not expecting)|did ?n[o'’]?t expect)\b[^.!?\"“]*\b(?P<who>s?he)\b[^.!?]*[.!]"
)
#: What the student asked in between, as it was asked: "I asked are you allowed to and he said no."
_ASKS_THEM = re.compile(
    r"(?i)(?:and |but |so |then )?i (?:also |then )?asked,? (?:are|do|did|is|was|were|would|could|can|have|how|what|why|when|where)\b[^.!?]*\byou\b[^.!?]*\b(?P<who>s?he) (?:just )?(?:said|says|told|laughed|thought|goes)\b.*"
)
_NAMED = re.compile(r"(?<=[a-z,;] )(?!I\b)[A-Z][a-z]+")


def voices(
    text: str, start: int, end: int, asked: str = "", *, mixed: bool = False
) -> Iterator[tuple[Span, bool]]:
    """The answer's stretches, each with whether the student tells it; one stretch where the voice is one.

    `asked`: the question, whose people may be the "she" of the answer too. `mixed`: other answers of these notes are
    told, so that "she said" is the interviewee, and an "I" that responds to it the student.
    """
    spans = list(sentences(text, start, end, wrapped=True))
    if mixed and spans and _opens_with_students_word([span.of(text) for span in spans]):
        yield Span(start, end), True
        return
    at = next(
        (
            index
            for index, span in enumerate(spans)
            if (turn := _TURNS.match(plain(span.of(text))))
            and not _someone_else(text[start : span.start], turn.group("who").lower(), mixed=mixed)
            and not _spoke_of(text[start : span.start], turn.group("who"))
            and not _someone_else(asked, turn.group("who").lower(), question=True)
        ),
        None,
    )
    said = [span.of(text) for span in spans[at or 0 :]]
    own = " ".join(words for words in said if not (mixed and _RESPONDS.match(words)))
    if at is None or not spans or _FIRST_PERSON.search(QUOTED.sub("", own)):
        yield Span(start, end), False
        return
    if at:
        yield Span(spans[0].start, spans[at - 1].end), False
    yield Span(spans[at].start, spans[-1].end), True


def _opens_with_students_word(said: list[str]) -> bool:
    """Whether an answer begins with what the student expected or asked, and tells it of the interviewee in no other "I"."""
    first = plain(said[0]).strip()
    asks, expects = _ASKS_THEM.fullmatch(first), _EXPECTS.fullmatch(first)
    rest = QUOTED.sub("", plain(" ".join(said[1:])))
    if (asks or expects) is None or _FIRST_PERSON.search(rest):
        return False
    return expects is None or re.search(rf"(?i)\b{expects['who']}\b", rest) is not None


def _spoke_of(before: str, who: str) -> bool:
    """Whether the interviewee has spoken of a "she" or "he" in their own "I": "She gave me a year"."""
    words = QUOTED.sub("", plain(before))
    return _FIRST_PERSON.search(words) is not None and re.search(rf"(?i)\b{who}\b", words) is not None


def _someone_else(before: str, who: str, *, question: bool = False, mixed: bool = False) -> bool:
    """Whether a person was named before whom the pronoun can mean."""
    other = {
        "she": _WOMEN + ("" if question else "|woman|women"),
        "he": _MEN + ("" if question else "|man|men"),
    }
    kin = rf"(?i)\b(?:{other.get(who, 'people|everybody|kids|men|women|parents')})\b"
    if mixed:
        kin = rf"(?i)\b(?:my|his|her|their|your|our|an?|one|this|that) (?:[\w-]+ )?{kin[4:]}"
    words = plain(before)
    return bool(
        re.search(kin, words)
        or re.search(rf"(?i)\b{_ANYBODY}\b", words)
        or (not question and (jobs().search(words) or _NAMED.search(words)))
    )
