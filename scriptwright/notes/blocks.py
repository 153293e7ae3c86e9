"""The paragraphs of the notes as blocks: question, answer, heading, list, reflection, assignment, other.

One walk from top to bottom keeps what a reader keeps in mind: who speaks, which question is being answered, which
heading stands above.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.asking import interviewers_block, is_question, question_blocks
from scriptwright.notes.beside_turns import headed_after, said_beside, turns_of
from scriptwright.notes.facts import fact_in, fills_in, students_names
from scriptwright.notes.glossed import glossed
from scriptwright.notes.headings import heading_block, is_heading, lower_case, topic_block
from scriptwright.notes.heads import (
    TITLE_LINE,
    behind_fact,
    fact_block,
    head_line,
    head_sentence,
    heads_story,
    in_head,
    is_school_line,
    is_title,
    label_keys,
)
from scriptwright.notes.layout import layout_of
from scriptwright.notes.letters import (
    DEAR,
    is_place_below,
    is_signature,
    letter_blocks,
    letter_of,
    signature_lines,
)
from scriptwright.notes.meaning import Meaning, heading_meaning
from scriptwright.notes.model import NOBODY, Interviewee, Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import NAME
from scriptwright.notes.own_lines import own_line
from scriptwright.notes.own_part import (
    ME,
    follows_talk,
    is_bare,
    is_name_below,
    last_said,
    may_be_theirs,
    only_own,
)
from scriptwright.notes.pages import with_page_read
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.past_the_reason import past_the_reason
from scriptwright.notes.reader import Reader, block_of
from scriptwright.notes.running_headings import KEYED, end_of_story, inline_blocks
from scriptwright.notes.signatures import CLOSING, by_lines
from scriptwright.notes.speakers import bystanders, label_key
from scriptwright.notes.telling import told_blocks
from scriptwright.notes.told_questions import put_blocks
from scriptwright.notes.untold import is_untold, parts_off
from scriptwright.notes.whose import Voice
from scriptwright.notes.worksheets import asked_first, prompt_blocks, sheet_of, to_student
from scriptwright.sections import Section


def blocks_of(
    text: str,
    paragraphs: Sequence[Paragraph],
    known: dict[str, Speaker],
    person: Interviewee = NOBODY,
    voice: Voice | None = None,
) -> tuple[NoteBlock, ...]:
    """The blocks of the notes in order, with the section that each of them proposes.

    `person`, `voice`: who was interviewed, and how the answers are told, as far as an earlier reading showed.
    """
    reader = Reader(text, known, *layout_of(paragraphs, known), person=person, voice=voice)
    reader.begins, reader.small = paragraphs[0].start if paragraphs else 0, lower_case(text)
    reader.mine = students_names([p.text for p in paragraphs[:30]])
    reader.turns = turns_of(paragraphs, known)
    beside = bystanders(paragraphs, known, person.name)
    reader.keyed = not reader.interview and sum(bool(KEYED.match(p.text)) for p in paragraphs) >= 4
    headings = [
        heading_meaning(p.text)
        for p in paragraphs
        if len(p.text.split()) <= 8 and p.text[-1:] not in ".!?" and not only_own(p.text)
    ]
    sheet = sheet_of(paragraphs, known)
    reader.sheet, reader.frame = sheet.filled, sheet.lines
    reader.frame |= headed_after(paragraphs, reader.turns) | glossed(paragraphs)
    reader.frame |= {p.start: Meaning(p.point, True) for p in paragraphs if p.point is not None}
    reader.interview = reader.interview or sheet.asks
    headings += [to_student(asked_first(p.text), sheet=reader.sheet) for p in paragraphs]
    announced = {meaning.section for meaning in headings if meaning is not None}
    own = (Section.WHY, Section.LEARNED, Section.CONNECTION)
    reader.reasoned, reader.taught, reader.linked = (section in announced for section in own)
    found: list[NoteBlock] = []
    closed, last = False, last_said(paragraphs, ruled=False)
    talked = follows_talk(paragraphs, known)
    above_rule = last_said(paragraphs, ruled=True)
    signature = signature_lines(paragraphs) | by_lines(paragraphs, person.name)
    letter = letter_of(paragraphs) if not reader.interview else range(0)
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        below_letter = bool(letter) and index >= letter.stop
        if below_letter and not reader.own and not paragraph.blank_before:
            found.append(block_of(Kind.OTHER, paragraph, None, None))
            continue
        to_self = is_untold(reader, paragraphs, index, last)
        ruled = parts_off(paragraph)
        apart = ruled and above_rule <= index < len(paragraphs) - 1
        behind = 0 < talked <= index and not reader.own and is_bare(paragraph, paragraphs[index - 1])
        if behind and not ruled and may_be_theirs(paragraph, person):
            found.append(block_of(Kind.OTHER, paragraph, None, None))
            continue
        if (reader.interview or below_letter or talked > 0) and found and (apart or behind):
            reader.student, reader.section, reader.headed = True, None, False
            reader.question = reader.heading = reader.speaker = None
            reader.waiting, reader.own = False, True
        reader.ending, reader.begun = index > last, paragraph.start
        mine = reader.own or (reader.student and reader.headed and reader.ending)
        if mine and label_key(paragraph.label) in ME:
            paragraph = replace(paragraph, label="")
            reader.section = Section.CONNECTION if reader.headed else reader.section
        closed = CLOSING.fullmatch(paragraphs[index - 1].text.strip()) is not None or (
            closed and bool(found) and found[-1].kind is Kind.OTHER
        )
        short = len(paragraph.text.split()) <= 12 and paragraph.text[-1] not in ".!?"
        contact = closed and short and not paragraph.label and not _ends_salute(reader, paragraph, following)
        signed = (
            contact
            or paragraph.aside
            or index in signature
            or to_self
            or is_signature(paragraph, paragraphs[index - 1] if index else None)
        )
        signed = signed or (reader.own and following is None and is_name_below(paragraph))
        if not signed and following is None and index >= 2:
            signed = is_place_below(paragraph, paragraphs[index - 1], paragraphs[index - 2])
        if signed or (paragraph.label and label_key(paragraph.label) in beside):
            found.append(said_beside(paragraph))
        elif DEAR.fullmatch(paragraph.text.strip()) and not paragraph.label and index not in letter:
            reader.student, reader.section, reader.headed = False, None, False
            reader.salute = reader.interview
            found.append(block_of(Kind.OTHER, paragraph, Speaker.INTERVIEWEE, None))
        elif (reader.salute and not _ends_salute(reader, paragraph, following)) or (
            _POSTSCRIPT.match(paragraph.text) and (reader.interview or letter)
        ):
            found.append(block_of(Kind.OTHER, paragraph, Speaker.INTERVIEWEE, None))
        elif index in letter:
            found += letter_blocks(reader, paragraph)
        else:
            reader.salute = False
            found += _read(reader, paragraph, following)
    return _with_ids(past_the_reason(with_page_read(reader, found)))


def _ends_salute(reader: Reader, p: Paragraph, following: Paragraph | None) -> bool:
    """What a letter opens with goes on until a question or a heading."""
    return is_question(reader, p, None) or is_heading(reader, p, following)


_POSTSCRIPT = re.compile(r"P\.? ?S\b\.?:?\s", re.IGNORECASE)


def _read(reader: Reader, p: Paragraph, following: Paragraph | None) -> list[NoteBlock]:
    end_of_story(reader, p)
    if p.quoted:
        return told_blocks(reader, p, None)
    if not p.label and is_title(reader, p):
        reader.titled = True
        return [head_line(p)]
    speaker = reader.known.get(label_key(p.label)) if p.label else None
    asked = prompt_blocks(reader, p, speaker) or put_blocks(reader, p, following) or own_line(reader, p)
    if asked:
        return asked
    whole = p.start in reader.frame or heads_story(p, following)
    inline = inline_blocks(reader, p) if not whole else []
    if inline:
        return inline
    if speaker is not None:
        reader.speaker = speaker
        if reader.student and not reader.prompted and not (reader.headed and reader.question):
            reader.student, reader.section, reader.headed = False, None, False
    if not re.search(r"[^\W_]", p.text):
        return [block_of(Kind.OTHER, p, None, None)]
    fact = fact_in(p.text) if not (speaker or reader.waiting or p.start in reader.frame) else None
    fact = fact if fact is None or p.number is None or fills_in(fact, p.text) else None
    named = fact is not None and fact.key == "name" and NAME.fullmatch(p.text[fact.at : fact.end].strip())
    if fact is not None and (named or not (reader.interview and reader.question is not None)):
        behind = behind_fact(reader, p, fact)
        first = fact_block(reader, p, fact, None if p.text in reader.mine else fact.section)
        return [first, *(told_blocks(reader, behind, None) if behind is not None else ())]
    keys = label_keys(reader, p)
    if keys:
        return keys
    if p.topic and not is_question(reader, p, speaker) and not is_heading(reader, p, following):
        return [topic_block(reader, p)]
    if (
        speaker is None
        and reader.interview
        and reader.question is None and p.start not in reader.frame
        and (not reader.headed or TITLE_LINE.match(p.text))
        and in_head(reader, p, following)
    ):
        return [head_line(p)]
    if speaker is None and reader.interview and reader.question is None and not reader.headed:
        head = head_sentence(reader, p)
        if head:
            return head
    if speaker is None and is_school_line(reader, p, following):
        return [block_of(Kind.OTHER, p, None, None)]
    if speaker is None and (p.start in reader.frame or is_heading(reader, p, following)):
        return [heading_block(reader, p, following)]
    if is_question(reader, p, speaker):
        return question_blocks(reader, p, speaker)
    if speaker is Speaker.INTERVIEWER or (
        p.label == ""
        and reader.known
        and reader.speaker is Speaker.INTERVIEWER
        and not reader.student
        and reader.question is None
    ):
        return interviewers_block(reader, p)
    return told_blocks(reader, p, speaker)


def _with_ids(found: Sequence[NoteBlock]) -> tuple[NoteBlock, ...]:
    """Ids made from the text, so that a change elsewhere in the notes leaves them as they are."""
    seen: Counter[str] = Counter()
    by_start: dict[str, str] = {}
    for block in found:
        digest = hashlib.sha256(" ".join(block.text.split()).casefold().encode(errors="replace")).hexdigest()[
            :8
        ]
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
