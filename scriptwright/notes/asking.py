"""What the interviewer says: questions, facts about the student, chatter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import question_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.own_sentences import is_about_student, sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.prompting import closes, goes_on, prompts
from scriptwright.notes.reader import Reader, block_of
from scriptwright.notes.small_talk import only_echoes
from scriptwright.notes.students_facts import FACT_ADDED, is_students_fact, parted_fact
from scriptwright.notes.telling import told_blocks
from scriptwright.notes.turns import label_of
from scriptwright.notes.voices import (
    arranges,
    asks,
    asks_somewhere,
    is_chatter,
    self_asked,
)
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

#: Labels of what is asked, whoever asks it, and the words that ask.
_QUESTION = ("q", "ques", "question")
_ASKING_WORD = re.compile(r"(?i)\b(?:what|how|why|when|where|who|which)\b")


def is_question(reader: Reader, p: Paragraph, speaker: Speaker | None) -> bool:
    """Whether a paragraph is put to the interviewee, by its mark, its words and what was said before."""
    if (
        speaker is Speaker.INTERVIEWEE
        or (p.letter and p.number is None and not (reader.sheet or p.text.rstrip("_* ").endswith("?")))
        or not reader.interview
        or (arranges(p.text) and p.number is None)
        or (reader.own and speaker is None)
    ):
        return False
    if speaker is Speaker.INTERVIEWER and (only_echoes(p.text) or closes(p.text)):
        return False
    if speaker is Speaker.INTERVIEWER:
        last = re.split(r"[.!…]\s+", p.text.strip())[-1]
        return (
            asks(p.text, marked=True)
            or asks(last)
            or asks_somewhere(p.text)
            or prompts(p.text, question=label_of(p) in _QUESTION)
            or (label_of(p) in _QUESTION and _ASKING_WORD.search(p.text) is not None)
            or (p.bullet and not is_chatter(p.text))
        )
    if (
        reader.known
        and reader.speaker is Speaker.INTERVIEWEE
        and p.label == ""
        and not _asks_alone(reader, p)
    ):
        return False
    if p.bullet and reader.waiting and reader.question is not None:
        return False
    if reader.apart and p.number is not None and not asks(p.text):
        return False
    marked = bool(p.hashes or p.bold or (p.number is not None and reader.numbered))
    if marked and p.number is not None and reader.numbered:
        return (
            asks(p.text, marked=True) or len(p.text.split()) <= 12 or asks_first(reader.text, p.start, p.end)
        )
    if reader.waiting and not marked and _tells_first(p.text):
        return False
    if asks(p.text, marked=marked):
        return p.number is not None or not (reader.waiting and _rhetorical(p.text))
    return not reader.waiting and asks_first(reader.text, p.start, p.end, any_question=reader.one_line)


def _asks_alone(reader: Reader, p: Paragraph) -> bool:
    """In a dialogue with labels a question without one is the interviewer's only if it is plainly put to somebody.

    Where others that ask have one, it has the mark of a question at least.
    """
    labelled_questions = Speaker.INTERVIEWER in reader.known.values()
    marked = p.bold or p.hashes > 0 or (p.number is not None and reader.numbered)
    return (marked or not labelled_questions) and asks(p.text)


def _tells_first(text: str) -> bool:
    """Whether somebody tells a few sentences of themselves and only ends with a question: "We went. […] Would you?"."""
    said = [span.of(text) for span in sentences(text, wrapped=True)]
    own = re.search(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Uu]s|[Oo]ur)\b", " ".join(said[:2]))
    return len(said) >= 3 and own is not None and not _asked(said[0])


def _asked(sentence: str) -> bool:
    return "?" in sentence or asks(sentence)


def _rhetorical(text: str) -> bool:
    return not re.search(r"(?i)\b(?:you|your)\b", text)


#: What a worksheet asks for without a question mark, before the answer on the same line.
REQUESTED = re.compile(
    r"(?i)(?:describe|explain|list|name|give|tell) (?:me |us )?(?:about )?.{0,60}\b(?:this person|the person|your interviewee|they|he|she|you|your|responsibilit\w+|duties)\b.{0,40}[.:]$"
)


#: With what an essay opens, to its readers: "Have you ever thought about who …?"
_TO_LISTENERS = re.compile(
    r"(?i)\W*(?:have you ever|did you (?:know|ever)|do you ever|ever wonder(?:ed)?|imagine)\b"
)


def asks_first(text: str, start: int, end: int, *, any_question: bool = False) -> bool:
    """Question and answer on one line: the first sentence asks, the rest tells.

    `any_question`: the notes are known to be of this layout, so the question need not say "you".
    """
    spans = sentences(text, start, end, wrapped=True)
    if len(spans) < 2:
        return False
    first = spans[0].of(text)
    if _TO_LISTENERS.match(first):
        return False
    if any_question and REQUESTED.match(first):
        return True
    return (
        first.rstrip('"”*_ ').endswith("?")
        and len(first.split()) >= (3 if any_question else 4)
        and (any_question or bool(re.search(r"(?i)\b(?:you|your)\b", first)))
        and asks(first, marked=any_question)
    )


def question_blocks(reader: Reader, p: Paragraph, speaker: Speaker | None) -> list[NoteBlock]:
    """The blocks of a paragraph that asks: what the student says of themselves, the question, an answer on its line."""
    spans = list(sentences(reader.text, p.start, p.end, wrapped=True))
    asking = [
        index for index, span in enumerate(spans) if span.of(reader.text).rstrip('"”’)*_ ').endswith("?")
    ]
    if not asking and len(spans) > 1 and reader.one_line and REQUESTED.match(spans[0].of(reader.text)):
        asking = [0]
    last = asking[-1] if asking else len(spans) - 1
    answer: list[Span] = []
    if speaker is None and asking and last < len(spans) - 1:
        first = next((i for i, _ in enumerate(spans) if i not in asking), len(spans))
        if first > 0 and first <= last:
            last = first - 1
        while last < len(spans) - 1 and _goes_on_asking(spans[last + 1].of(reader.text)):
            last += 1
        answer, spans = spans[last + 1 :], spans[: last + 1]
    own = [span for i, span in enumerate(spans) if i not in asking and is_students_fact(span.of(reader.text))]
    found: list[NoteBlock] = []
    spans, own = parted_fact(reader, spans, own)
    asking = (
        [i for i, s in enumerate(spans) if s.of(reader.text).rstrip('"”’)*_ ').endswith("?")]
        if asking
        else []
    )
    if speaker is not None and asking and any(span in own for span in spans[: asking[0]]):
        while spans[0] not in own and is_chatter(spans[0].of(reader.text)):
            found.append(block_of(Kind.OTHER, spans[0], speaker, None, reader.text))
            spans, asking = spans[1:], [index - 1 for index in asking]
    before = [span for span in spans if asking and span in own and span.start < spans[asking[0]].start]
    if before and before[0].start == spans[0].start:
        span = Span(before[0].start, before[-1].end)
        section = sentence_meaning(span.of(reader.text))[0]
        section = section if section in (Section.WHY, Section.CONNECTION) else Section.CONNECTION
        found.append(block_of(Kind.REFLECTION, span, speaker or Speaker.STUDENT, section, reader.text))
        spans = [s for s in spans if s.start >= span.end]
    after = [span for span in spans if asking and span in own and span.start > spans[-1].start - 1]
    if speaker is not None and after and len(spans) > 1:
        spans = spans[:-1]
    else:
        after = []
    added = FACT_ADDED.fullmatch(spans[-1].of(reader.text))
    if added and not after:
        start = spans[-1].start
        after = [Span(start + added.start("fact"), start + added.end("fact"))]
        spans[-1] = Span(start, start + added.end("asked"))
    whole = Span(spans[0].start, spans[-1].end)
    asked = whole.of(reader.text)
    put = _put(reader.text, spans) if speaker is Speaker.INTERVIEWER else asked
    meaning = self_asked(asked) or question_meaning(put, put=speaker is Speaker.INTERVIEWER)
    if reader.student:
        reader.section, reader.headed = None, False
    above = reader.section if reader.headed else None
    section = (
        meaning.section
        or above
        or (None if reader.sheet else goes_on(asked, meaning, reader.question))
        or Section.LEARNED
    )
    if arranges(whole.of(reader.text)):
        section = None
    block = block_of(Kind.QUESTION, whole, Speaker.INTERVIEWER, section, reader.text)
    reader.question, reader.waiting, reader.heading, reader.chatting = block, True, None, False
    reader.student, reader.telling, reader.closing = meaning.student, False, False
    reader.prompted = False
    if not reader.known:
        reader.speaker = None
    found.append(block)
    for span in after:
        found.append(
            block_of(Kind.REFLECTION, span, speaker or Speaker.INTERVIEWER, Section.CONNECTION, reader.text)
        )
    reader.number = p.number
    if p.number is not None:
        reader.asked[p.number] = block
    if answer:
        rest = replace(
            p,
            start=answer[0].start,
            end=answer[-1].end,
            text=reader.text[answer[0].start : answer[-1].end],
            number=None,
            label="",
            bold=False,
            hashes=0,
        )
        found += told_blocks(reader, rest, None)
    return found


def _put(text: str, spans: Sequence[Span]) -> str:
    """What a turn asks, without the few words said before it: "Ok its going. So what do you do"."""
    said = [span.of(text) for span in spans]
    while len(said) > 1 and len(said[0].split()) <= 5 and "?" not in said[0]:
        said = said[1:]
    return " ".join(said)


#: What the student adds to a question: "(sorry)", "(asking for myself)".
_ASIDE = re.compile(r"\([^()]{1,40}\)")


def _goes_on_asking(words: str) -> bool:
    """Whether what stands behind a question belongs to it: an aside, or "Describe their main duties."."""
    return _ASIDE.fullmatch(words) is not None or REQUESTED.fullmatch(words) is not None


def interviewers_block(reader: Reader, p: Paragraph) -> list[NoteBlock]:
    """A turn of the interviewer that asks nothing: a fact about the student, or chatter."""
    section, strong = sentence_meaning(p.text)
    chatter = is_chatter(p.text) and section is not Section.WHY
    plainly = section is Section.WHY or (
        section is Section.CONNECTION and strong and len(p.text.split()) >= 6
    )
    if is_about_student(p.text) and not chatter and plainly:
        reader.waiting = "?" in p.text
        return [block_of(Kind.REFLECTION, p, Speaker.INTERVIEWER, section)]
    reader.chatting, reader.closing = True, closes(p.text)
    return [block_of(Kind.OTHER, p, Speaker.INTERVIEWER, None)]
