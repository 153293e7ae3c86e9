"""Whether what is told is in the interviewee's own words or in the student's, paragraph by paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.mixed_voices import voices
from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Speaker
from scriptwright.notes.own_sentences import is_about_student
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of, inherited, place_of
from scriptwright.notes.voices import is_reported
from scriptwright.notes.whose import (
    Voice,
    begins_with_i,
    first_person,
    reports,
    speaks_below,
    tells_of,
    voice_of,
    works,
)
from scriptwright.sections import Pronoun, Section
from scriptwright.sentences import sentences

#: A paragraph that is a quotation from end to end.
_QUOTED = re.compile(r"[\"“][^\"“”]{12,}[\"”]\.?")
_THIRD = {Pronoun.HE: re.compile(r"(?i)\b(?:he|him|his)\b"), Pronoun.SHE: re.compile(r"(?i)\b(?:she|her)\b")}
_AGAIN = 2  #: pronouns, by which an answer with no "I" is told, whatever the others are


def all_quoted(p: Paragraph) -> bool:
    """Whether a paragraph is a quotation from end to end."""
    return _QUOTED.fullmatch(p.text.strip()) is not None


def _unquoted(p: Paragraph) -> str:
    """The words of a paragraph without its quotations."""
    return re.sub(r"[\"“][^\"“”]*[\"”]", "", p.text)


def is_told(reader: Reader, p: Paragraph, speaker: Speaker | None) -> bool:
    """Whether an answer is told in the third person: "She said it's the noise"."""
    asked = reader.question.text if reader.question else ""
    voice = voice_of(p.text, reader.person, asked)
    bare = _unquoted(p)
    of_them = _ASKS_OF_THEM.search(asked) is not None and not _ASKS_YOU.search(asked)
    ours = not of_them and speaker is Speaker.INTERVIEWEE and p.label and re.search(r"(?i)\b(?:we|our|us)\b", bare)
    if reader.voice is Voice.TOLD and not (ours or all_quoted(p)) and _is_as_the_rest(p, voice):
        return True
    if reader.voice is Voice.TOLD and not ours and _of_students_kin(reader, p):
        return True
    if reader.voice is not Voice.SPOKEN and not ours and _only_moves_student(p):
        return True
    mostly_own = (reader.question is not None or p.label != "") and (
        reader.voice or (reader.first_person and Voice.SPOKEN)
    ) is Voice.SPOKEN
    labelled = speaker is Speaker.INTERVIEWEE and p.label != ""
    answers = labelled and not of_them and first_person(p.text) and not reports(p.text)
    named = p.label.strip().casefold() not in ("a", "ans", "answer")
    if labelled and reader.voice is Voice.SPOKEN and (named or begins_with_i(p.text)):
        return False
    if ours or answers or voice is Voice.SPOKEN or all_quoted(p):
        return False
    if voice is Voice.TOLD:
        third = tells_of(p.text, reader.person, asked) or 0
        later = third >= sentences(p.text, wrapped=True)[0].end
        if later and len(list(voices(reader.text, p.start, p.end, asked))) > 1:
            return False
        return of_them or not mostly_own or reports(p.text) or _of_nobody_else(p, reader)
    return reader.telling or (is_reported(p.text) and (of_them or not mostly_own))


#: A question about the interviewee and not to them, as on a sheet: "How did she get there?"
_ASKS_OF_THEM = re.compile(r"(?i)\b(?:he|she|her|his|him)\b")
_ASKS_YOU = re.compile(r"(?i)\byou(?:r|rs)?\b")
#: What an answer did to the student who notes it: "This surprised me the most."
_MOVES = re.compile(
    r"(?i)(?:^|(?<=[.!?] ))(?:(?:and|but|so|honestly),? )?(?:this|that|it|which)(?: part| one| bit)?(?: (?:really|honestly|also|kind of|kinda))? "
    r"(?:surprised|shocked|struck|amazed|impressed|moved|hit|stuck with|got to) me\b[^.!?]*[.!?]*"
)


def _only_moves_student(p: Paragraph) -> bool:
    """Whether the only "me" of an answer that reports somebody is the student, whom it moved."""
    bare = _unquoted(p)
    rest = _MOVES.sub("", bare)
    return rest != bare and not first_person(rest) and reports(rest)


def _of_nobody_else(p: Paragraph, reader: Reader) -> bool:
    """Whether an answer speaks again and again of one person, of no "I", and not of its question's people."""
    pattern = _THIRD.get(reader.person.pronoun or Pronoun.THEY)
    found = pattern.findall(_unquoted(p)) if pattern is not None else []
    return len(found) >= _AGAIN and not first_person(p.text)


_KIN = re.compile(
    r"(?i)\bmy (?:nan|nana|gran|gran(?:ny|dma|dpa|dad)|grand(?:mother|father)|mum|mom|mother|dad|father|brother|sister|aunt(?:ie)?|uncle|cousin)\b"
)


def _of_students_kin(reader: Reader, p: Paragraph) -> bool:
    """Whether the only "I" of an answer is in "my nan", of whom the student speaks elsewhere too."""
    bare = _unquoted(p)
    others = f"{reader.text[: p.start]} {reader.text[p.end :]}".lower()
    kin = {found.group().lower() for found in _KIN.finditer(bare)}
    return bool(kin) and not first_person(_KIN.sub("", bare)) and all(one in others for one in kin)


def _is_as_the_rest(p: Paragraph, voice: Voice) -> bool:
    """Whether an answer among told ones is told too: by its own evidence, or with sentences and none against it."""
    return voice is Voice.TOLD or (voice is Voice.OPEN and len(sentences(p.text, wrapped=True)) > 1)


def voice_of_answers(blocks: Sequence[NoteBlock], person: Interviewee) -> Voice | None:
    """How the answers of an interview are told in the main; open where both come up, None where few answers show it."""
    asked = {b.id: b.text for b in blocks if b.kind is Kind.QUESTION}
    answers = [b for b in blocks if b.kind in (Kind.ANSWER, Kind.LIST) and b.question in asked]
    heard = Counter(voice_of(b.text, person, asked[b.question or ""]) for b in answers)
    told, own = heard[Voice.TOLD], heard[Voice.SPOKEN]
    if told + own < 4:
        return None
    return Voice.TOLD if told >= 3 * own else Voice.SPOKEN if own >= 3 * told else Voice.OPEN


def is_remark(reader: Reader, p: Paragraph, speaker: Speaker | None) -> bool:
    """Whether the student says "I" between answers that are told in the third person: "still think I'd be scared"."""
    below = reader.voice is None and reader.telling and reader.ending and p.blank_before and begins_with_i(p.text)
    return (
        (reader.voice is Voice.TOLD or below)
        and speaker is None
        and not p.label
        and not works(p.text)
        and first_person(p.text) > 0
    )


def in_own_words(reader: Reader, p: Paragraph) -> NoteBlock:
    """What the interviewee said, word for word, wherever it stands."""
    section = inherited(reader)
    if section in (None, Section.WHY, Section.CONNECTION):
        section = Section.LEARNED
    reader.last, reader.waiting, reader.spoken = section, False, 2
    block = block_of(Kind.LIST if p.bullet else Kind.ANSWER, p, Speaker.INTERVIEWEE, section)
    return replace(block, question=place_of(reader.question), heading=place_of(reader.heading))


def speaks(reader: Reader, p: Paragraph) -> bool:
    """Whether a paragraph below a heading of the student's is in the interviewee's own "I"."""
    own_part = reader.headed and reader.section in (Section.WHY, Section.CONNECTION)
    return not own_part and speaks_below(p.text, reader.above, reader.person, goes_on=reader.spoken)


def is_quoted(reader: Reader, p: Paragraph) -> bool:
    """The interviewee's own words in quotation marks, between the student's own telling without them."""
    own_part = reader.headed and reader.section in (Section.WHY, Section.CONNECTION)
    telling = not reader.interview and not reader.known and reader.question is None
    words = p.text.strip()
    return (
        telling
        and not (own_part or p.label or p.bullet)
        and _QUOTED.fullmatch(words) is not None
        and is_about_student(words[1:].rstrip('."”'))
    )
