"""The paragraphs of the notes as blocks: question, answer, heading, list, reflection, assignment, other.

One walk from top to bottom keeps what a reader keeps in mind: who speaks, which question is being answered, which
heading stands above.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from scriptwright.notes.facts import fact_in
from scriptwright.notes.lines import Paragraph
from scriptwright.notes.meaning import Meaning, heading_meaning, is_about_student, question_meaning, sentence_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.narrative import runs
from scriptwright.notes.speakers import label_key
from scriptwright.notes.voices import answers, arranges, asks, asks_somewhere, is_chatter, is_reported, is_students
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences


@dataclass
class _Reader:
    """What is kept in mind on the way down."""

    text: str
    known: dict[str, Speaker]
    one_line: bool  #: question and answer stand on one line
    interview: bool  #: there are questions and answers, not one running text
    numbered: bool  #: the questions are numbered
    speaker: Speaker | None = None
    student: bool = False  #: the student's own part, since the last heading
    section: Section | None = None  #: what the section heading above announces
    headed: bool = False
    question: NoteBlock | None = None
    heading: NoteBlock | None = None
    number: int | None = None  #: of the question being answered
    apart: bool = False  #: the answers stand apart from the questions, under the same numbers
    asked: dict[int, NoteBlock] = field(default_factory=dict)  #: numbered questions, for answers that stand apart
    waiting: bool = False  #: the last question has no answer yet
    last: Section | None = None


def blocks_of(text: str, paragraphs: Sequence[Paragraph], known: dict[str, Speaker]) -> tuple[NoteBlock, ...]:
    """The blocks of the notes in order, with the section that each of them proposes."""
    reader = _Reader(text, known, *_layout(paragraphs, known))
    found: list[NoteBlock] = []
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        found += _read(reader, paragraph, following)
    return _with_ids(found)


def _layout(paragraphs: Sequence[Paragraph], known: dict[str, Speaker]) -> tuple[bool, bool, bool]:
    asking = [p for p in paragraphs if (asks(p.text) or _asks_first(p.text, 0, len(p.text))) and not p.letter]
    numbered = [p for p in paragraphs if p.number is not None]
    plain_after = sum(
        1 for p, after in zip(paragraphs, paragraphs[1:], strict=False) if p.number is not None and after.number is None
    )
    interview = bool(known) or len(asking) >= 2 or (len(numbered) >= 3 and plain_after >= len(numbered) / 2)
    one_line = sum(_asks_first(p.text, 0, len(p.text), any_question=True) for p in paragraphs if not p.label) >= 3
    return one_line, interview, len(numbered) >= 3 and plain_after >= 0.6 * len(numbered)


_INLINE = re.compile(r"[(\[]?([^:.?!()]{2,48})(?::| [-–—])\s+(?=\S)")


def _inline_heading(reader: _Reader, p: Paragraph) -> tuple[Span, Meaning] | None:
    """A heading that runs into its paragraph: "Why I chose her: she is my neighbour"."""
    match = _INLINE.match(p.text)
    if match is None or p.label or p.bullet and reader.question is not None:
        return None
    if match.group(1).casefold() in ("me", "mine", "my note", "note to self") and p.text[0] in "([":
        start = p.start + match.end()
        told = sentence_meaning(reader.text[start : p.end])[0]
        return Span(p.start + match.start(1), p.start + match.end(1)), Meaning(told or Section.CONNECTION, True)
    meaning = heading_meaning(match.group(1))
    if meaning is None or meaning.section is None or len(match.group(1).split()) > 8:
        return None
    named = len(match.group(1).split()) <= 4 and _lower_case(reader.text) and reader.question is None
    if not meaning.student and (reader.interview or p.number is not None) and not named:
        return None
    return Span(p.start + match.start(1), p.start + match.end(1)), meaning


def _aside(reader: _Reader) -> tuple[bool, Section | None, bool, NoteBlock | None]:
    """What an aside in brackets interrupts."""
    return reader.student, reader.section, reader.headed, reader.question


def _read(reader: _Reader, p: Paragraph, following: Paragraph | None) -> list[NoteBlock]:
    inline = _inline_heading(reader, p)
    if inline is not None:
        span, meaning = inline
        start = span.end + len(reader.text[span.end : p.end]) - len(reader.text[span.end : p.end].lstrip(": \t"))
        rest = replace(p, start=start, end=p.end, text=reader.text[start : p.end], number=None, bullet=False)
        saved = _aside(reader)
        reader.student, reader.section, reader.headed, reader.question = meaning.student, meaning.section, True, None
        found = [_block(Kind.HEADING, span, Speaker.STUDENT, meaning.section, reader.text), *_told(reader, rest, None)]
        if p.text.startswith(("(", "[")):
            reader.student, reader.section, reader.headed, reader.question = saved
        return found
    speaker = reader.known.get(label_key(p.label)) if p.label else None
    if speaker is not None:
        reader.speaker = speaker
        if reader.student and not reader.headed:
            reader.student = False
    if not re.search(r"\w", p.text):
        return [_block(Kind.OTHER, p, None, None)]
    fact = fact_in(p.text) if speaker is None and p.number is None and not reader.waiting else None
    if fact is not None and not (reader.interview and reader.question is not None):
        return [_fact(reader, p, fact.at, fact.section)]
    if speaker is None and reader.interview and reader.question is None and not reader.headed and _in_head(p, following):
        return [_head_line(p)]
    if speaker is None and _is_heading(reader, p, following):
        return [_heading(reader, p)]
    if _is_question(reader, p, speaker):
        return _question(reader, p, speaker)
    if speaker is Speaker.INTERVIEWER or (p.label == "" and reader.known and reader.speaker is Speaker.INTERVIEWER
                                          and not reader.student and reader.question is None):
        return _interviewers(reader, p)
    return _told(reader, p, speaker)


def _block(kind: Kind, p: Paragraph | Span, speaker: Speaker | None, section: Section | None, text: str = "") -> NoteBlock:
    return NoteBlock("", kind, speaker, section, p.text if isinstance(p, Paragraph) else p.of(text), p.start, p.end)


def _fact(reader: _Reader, p: Paragraph, at: int, section: Section | None) -> NoteBlock:
    start = p.start + at
    while start < p.end and reader.text[start].isspace():
        start += 1
    block = _block(Kind.OTHER, Span(start, p.end), Speaker.STUDENT if section else None, section, reader.text)
    return block if block.text else _block(Kind.OTHER, p, None, None)


_PERSON_LINE = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Captain|Chief|Coach|Chef|Judge|Officer|Nurse|Sgt|Sergeant|Rev|Pastor)\.?\s+[A-Z]"
    r"|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3}\s*(?:,|\(|[-–—]))"
)


def _in_head(p: Paragraph, following: Paragraph | None) -> bool:
    """A short line above the first question that is neither a heading nor a sentence: a name, a class, a date."""
    words = p.text.strip(" *_")
    plain = not (p.hashes or p.bold or p.bullet or p.label) and following is not None
    return plain and len(words.split()) <= 10 and not re.search(r"[.?!:]$", words) and not asks(words) \
        and heading_meaning(words) is None and not _DECORATED.match(p.text.strip())


def _head_line(p: Paragraph) -> NoteBlock:
    names = _PERSON_LINE.match(p.text) and not re.search(r"(?i)\b(?:period|class|grade|english|block|p\.\d|\d{1,2}[/.]\d)", p.text)
    if re.search(r"(?i)\binterview", p.text):
        return _block(Kind.HEADING, p, Speaker.STUDENT, Section.WHO if names else None)
    return _block(Kind.OTHER, p, Speaker.STUDENT if names else None, Section.WHO if names else None)


# Headings

_DECORATED = re.compile(r"^[*=~_#\-–—]{2,}\s*(.+?)\s*[*=~_#\-–—]{2,}$")


def _is_heading(reader: _Reader, p: Paragraph, following: Paragraph | None) -> bool:
    words = p.text.strip(" *_")
    count = len(words.split())
    if p.bullet and not p.bold or p.letter or following is None or count > 14:
        return False
    meaning = heading_meaning(words)
    ends_open = words.endswith(":")
    asked = words.endswith("?")
    if asked:
        return False
    if p.hashes or p.bold:
        return not asks(words, marked=True) or bool(meaning and meaning.student)
    if _DECORATED.match(p.text.strip()):
        return True
    if ends_open and re.search(r"[.!?]\s", words):
        return False
    if ends_open:
        return not (reader.numbered and p.number is not None and meaning is None)
    if re.search(r"[.!;,]$", words) or count > 10:
        return False
    if p.number is not None:
        return bool(meaning and meaning.section and not reader.numbered)
    if meaning is not None and (words[0].isupper() or count <= 6 or not _lower_case(reader.text)):
        own_line = asks(following.text) or p.blank_before or following.blank_before or following.bullet or len(following.text) > 2 * len(words)
        return own_line and not (reader.waiting and count > 5)
    first_line = reader.text[: p.start].strip() == ""
    return (first_line and count <= 10 and not asks(words)) or (words.isupper() and count <= 8 and len(words) > 3)


def _lower_case(text: str) -> bool:
    starts = re.findall(r"(?m)^\W*([A-Za-z])", text)
    return sum(letter.islower() for letter in starts) > 0.6 * len(starts)


def _heading(reader: _Reader, p: Paragraph) -> NoteBlock:
    meaning = heading_meaning(p.text)
    sub = meaning is None or (reader.question is not None and not meaning.student and not p.hashes and not p.bold
                              and meaning.section is not None and not p.blank_before)
    if sub and (reader.question is not None or reader.headed):
        block = _block(Kind.HEADING, p, reader.speaker if not reader.student else Speaker.STUDENT, reader.section)
        block = replace(block, question=_text_id(reader.question), section=_inherited(reader))
        reader.heading = block
        return block
    meaning = meaning or Meaning(None)
    reader.section, reader.student, reader.headed = meaning.section, meaning.student, meaning.section is not None
    reader.question = reader.heading = reader.speaker = None
    reader.waiting = False
    reader.last = None
    block = _block(Kind.HEADING, p, Speaker.STUDENT, meaning.section)
    reader.heading = block if meaning.section is Section.LEARNED or meaning.section is Section.WHO else None
    return block


def _inherited(reader: _Reader) -> Section | None:
    return reader.question.section if reader.question is not None else reader.section


# Questions

def _is_question(reader: _Reader, p: Paragraph, speaker: Speaker | None) -> bool:
    if speaker is Speaker.INTERVIEWEE or (p.letter and p.number is None) or not reader.interview or arranges(p.text):
        return False
    if speaker is Speaker.INTERVIEWER:
        return asks(p.text, marked=True) or asks_somewhere(p.text) or (p.bullet and not is_chatter(p.text))
    if reader.known and reader.speaker is Speaker.INTERVIEWEE and p.label == "" and not _asks_alone(reader, p):
        return False
    if p.bullet and reader.waiting and reader.question is not None:
        return False
    if reader.apart and p.number is not None and not asks(p.text):
        return False
    marked = bool(p.hashes or p.bold or (p.number is not None and reader.numbered))
    if marked and p.number is not None and reader.numbered:
        return asks(p.text, marked=True) or len(p.text.split()) <= 12 or _asks_first(reader.text, p.start, p.end)
    if asks(p.text, marked=marked):
        return not (reader.waiting and _rhetorical(p.text))
    return not reader.waiting and _asks_first(reader.text, p.start, p.end, any_question=reader.one_line)


def _asks_alone(reader: _Reader, p: Paragraph) -> bool:
    """In a dialogue with labels a question without one is the interviewer's only if it is plainly put to somebody."""
    labelled_questions = Speaker.INTERVIEWER in reader.known.values()
    return not labelled_questions and asks(p.text)


def _rhetorical(text: str) -> bool:
    return not re.search(r"(?i)\b(?:you|your)\b", text)


def _asks_first(text: str, start: int, end: int, *, any_question: bool = False) -> bool:
    """Question and answer on one line: the first sentence asks, the rest tells.

    `any_question`: the notes are known to be of this layout, so the question need not say "you".
    """
    spans = sentences(text, start, end, wrapped=True)
    if len(spans) < 2:
        return False
    first = spans[0].of(text)
    return (
        first.rstrip("\"”*_ ").endswith("?")
        and len(first.split()) >= (3 if any_question else 4)
        and (any_question or bool(re.search(r"(?i)\b(?:you|your)\b", first)))
        and asks(first, marked=any_question)
    )


def _question(reader: _Reader, p: Paragraph, speaker: Speaker | None) -> list[NoteBlock]:
    spans = list(sentences(reader.text, p.start, p.end, wrapped=True))
    asking = [index for index, span in enumerate(spans) if span.of(reader.text).rstrip("\"”’)*_ ").endswith("?")]
    last = asking[-1] if asking else len(spans) - 1
    answer: list[Span] = []
    if speaker is None and asking and last < len(spans) - 1:
        first = next((i for i, _ in enumerate(spans) if i not in asking), len(spans))
        if first > 0 and first <= last:
            last = first - 1
        answer, spans = spans[last + 1 :], spans[: last + 1]
    own = [span for i, span in enumerate(spans) if i not in asking and _is_students_fact(span.of(reader.text))]
    found: list[NoteBlock] = []
    before = [span for span in spans if asking and span in own and span.start < spans[asking[0]].start]
    if before and before[0].start == spans[0].start:
        span = Span(before[0].start, before[-1].end)
        section = sentence_meaning(span.of(reader.text))[0]
        section = section if section in (Section.WHY, Section.CONNECTION) else Section.CONNECTION
        found.append(_block(Kind.REFLECTION, span, speaker or Speaker.STUDENT, section, reader.text))
        spans = [s for s in spans if s.start >= span.end]
    whole = Span(spans[0].start, spans[-1].end)
    meaning = question_meaning(whole.of(reader.text))
    if reader.student:
        reader.section, reader.headed = None, False
    above = reader.section if reader.headed else None
    section = meaning.section or above or Section.LEARNED
    block = _block(Kind.QUESTION, whole, Speaker.INTERVIEWER, section, reader.text)
    reader.question, reader.waiting, reader.heading = block, True, None
    reader.student = meaning.student
    if not reader.known:
        reader.speaker = None
    found.append(block)
    reader.number = p.number
    if p.number is not None:
        reader.asked[p.number] = block
    if answer:
        rest = replace(p, start=answer[0].start, end=answer[-1].end, text=reader.text[answer[0].start : answer[-1].end],
                       number=None, label="", bold=False, hashes=0)
        found += _told(reader, rest, None)
    return found


def _is_students_fact(sentence: str) -> bool:
    return bool(re.search(r"(?i)\b(?:i'?m|i am|i've|i have|i want|i wanna|i love|i like|i play|i study|i chose|i asked|i wanted|i hope|my (?:major|dream|goal|brother|sister|mom|dad|uncle|aunt|grand\w+))\b",
                               sentence.replace("’", "'"))) and not is_chatter(sentence) and not asks(sentence)


def _interviewers(reader: _Reader, p: Paragraph) -> list[NoteBlock]:
    """A turn of the interviewer that asks nothing: a fact about the student, or chatter."""
    section, strong = sentence_meaning(p.text)
    chatter = is_chatter(p.text) and section is not Section.WHY
    if is_about_student(p.text) and not chatter and section in (Section.WHY, Section.CONNECTION):
        if section is Section.WHY or (strong and len(p.text.split()) >= 6):
            return [_block(Kind.REFLECTION, p, Speaker.INTERVIEWER, section)]
    return [_block(Kind.OTHER, p, Speaker.INTERVIEWER, None)]


# What is told

def _told(reader: _Reader, p: Paragraph, speaker: Speaker | None) -> list[NoteBlock]:
    speaker = speaker or reader.speaker
    if not reader.student and not p.label:
        if is_students(p.text) and (not reader.known or p.blank_before) and not is_reported(p.text):
            reader.student, reader.section, reader.headed = True, None, False
            reader.question = reader.heading = None
    waited, reader.waiting = reader.waiting, False
    if p.number in reader.asked and not p.bullet and (reader.question is None or reader.apart):
        reader.question, reader.heading, reader.apart, reader.student = reader.asked[p.number], None, True, False
    if reader.student or (not reader.interview and reader.question is None):
        return _students(reader, p)
    if is_chatter(p.text) and not (waited and answers(p.text)) and (p.label or reader.question is None) and not reader.headed and not p.bullet:
        return [_block(Kind.OTHER, p, speaker or Speaker.INTERVIEWEE, None)]
    reported = is_reported(p.text)
    voice = Speaker.STUDENT if reported and not p.label else speaker or Speaker.INTERVIEWEE
    listed = p.bullet or (p.number is not None and p.number != reader.number and not reader.numbered and not reader.apart)
    kind = Kind.LIST if listed and not p.label else Kind.ANSWER
    section = _inherited(reader)
    if section in (Section.WHY, Section.CONNECTION):
        section = Section.LEARNED
    if section is None and reader.question is None:
        section = sentence_meaning(p.text)[0] or Section.LEARNED
        if reader.known and is_chatter(p.text):
            section = None
    block = _block(kind, p, voice, section)
    return [replace(block, question=_text_id(reader.question), heading=_text_id(reader.heading), reported=reported)]


def _students(reader: _Reader, p: Paragraph) -> list[NoteBlock]:
    """A paragraph of the student's own telling, cut where its section changes."""
    found: list[NoteBlock] = []
    prior = reader.section if reader.headed else None
    if reader.question is not None and prior is None:
        prior = reader.question.section
    for run in runs(reader.text, p.start, p.end, prior=prior, last=reader.last):
        reported = is_reported(run.span.of(reader.text)) or run.section in (Section.WHO, Section.LEARNED) and not run.own
        if p.bullet and run.section not in (Section.WHY, Section.CONNECTION):
            kind = Kind.LIST
        elif run.own and run.section in (Section.WHY, Section.CONNECTION):
            kind = Kind.REFLECTION
        else:
            kind = Kind.ANSWER
        block = _block(kind, run.span, Speaker.STUDENT, run.section, reader.text)
        found.append(replace(block, question=_text_id(reader.question), heading=_text_id(reader.heading), reported=reported))
        reader.last = run.section
    return found


# Ids

def _text_id(block: NoteBlock | None) -> str | None:
    return None if block is None else f"{block.start}"


def _with_ids(found: Sequence[NoteBlock]) -> tuple[NoteBlock, ...]:
    """Ids made from the text, so that a change elsewhere in the notes leaves them as they are."""
    seen: Counter[str] = Counter()
    by_start: dict[str, str] = {}
    for block in found:
        digest = hashlib.sha256(" ".join(block.text.split()).casefold().encode(errors="replace")).hexdigest()[:8]
        seen[digest] += 1
        by_start[f"{block.start}"] = digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"
    return tuple(
        replace(
            block,
            id=by_start[f"{block.start}"],
            question=by_start.get(block.question) if block.question else None,
            heading=by_start.get(block.heading) if block.heading else None,
        )
        for block in found
    )
