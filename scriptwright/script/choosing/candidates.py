"""All that could be said: every sentence of the notes as a candidate line, with its sources and its worth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from scriptwright.notes.errands import without_to_do
from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Speaker
from scriptwright.notes.naming import THANKED
from scriptwright.notes.small_talk import says_nothing
from scriptwright.notes.whose import may_be_another
from scriptwright.notes.withheld import withheld
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate, line_id
from scriptwright.script.choosing.answered import answered
from scriptwright.script.choosing.list_blocks import (
    above_list,
    behind_fragment,
    behind_item,
    behind_label,
    below_item,
    below_sentence,
    is_students,
    same_list,
    whole_list,
    with_label,
    with_parents,
)
from scriptwright.script.choosing.nothing_told import tells_nothing, without_withheld
from scriptwright.script.choosing.one_line import in_one_line
from scriptwright.script.context.joints import told_on, within_events
from scriptwright.script.context.named_again import heard_before, may_mean, named_again
from scriptwright.script.context.paragraphs import BLANK_LINE, in_paragraph, is_lost, said_before
from scriptwright.script.context.referring import (
    answers_before,
    counts_some,
    points_back,
    takes_time_from_above,
)
from scriptwright.script.learners.writers import hand_of, leaves_out_words
from scriptwright.script.model import LineKind, Source
from scriptwright.script.own_part.people import NOTHING, Known, known_of, with_own_person
from scriptwright.script.own_part.reasons import answering_why, still_why, with_what_for
from scriptwright.script.questions.announced import asked_about, first_learned, named_by, students_lessons
from scriptwright.script.short_notes.duty_headings import is_of_duties, without_duty_label
from scriptwright.script.short_notes.headlines import headline_as_sentence
from scriptwright.script.short_notes.in_focus import told_of_others
from scriptwright.script.short_notes.noted import ends_as_sentence
from scriptwright.script.short_notes.student_notes import is_students_aside
from scriptwright.script.short_notes.things_do import with_thing
from scriptwright.script.stories.called_story import asks_for_story, begins_one, calls_stories, calls_story
from scriptwright.script.stories.dialogue import in_dialogue, with_their_words
from scriptwright.script.stories.scenes import with_scenes
from scriptwright.script.talk.announcing import only_announces
from scriptwright.script.talk.courtesies import answering
from scriptwright.script.talk.running_on import said_by_itself, spans_of
from scriptwright.script.talk.taken_back import elsewhere, in_jest, is_unfinished, takes_back
from scriptwright.script.talk.to_the_interviewee import told_of
from scriptwright.script.telling.asked_about import of_people_asked
from scriptwright.script.telling.brackets import bracket_as_sentence
from scriptwright.script.telling.calling import person_of, with_the_name
from scriptwright.script.telling.in_their_words import with_voices
from scriptwright.script.telling.joined import with_pieces
from scriptwright.script.words.acronyms import explained, in_full
from scriptwright.script.words.polite import reply_of
from scriptwright.script.words.spoken import proper_words, said_aloud, without_connective
from scriptwright.sections import Section
from scriptwright.sentences import sentences

#: Openers that count along; what they count is seldom told whole.
_COUNTING = re.compile(r"(?i)(?:finally|lastly|first of all|in addition|additionally|moreover|furthermore),")


def candidates(outline: Outline, answers: Mapping[str, str]) -> tuple[Candidate, ...]:
    """Candidates in the order of the notes, and those from the student's answers."""
    found, by_id = [*answered(outline, answers)], {block.id: block for block in outline.blocks}
    previous: Candidate | None = None
    made: list[Candidate] = []
    meanings = explained(outline.text, outline.interviewee.role)
    own, proper = known_of(outline.blocks, outline.interviewee), proper_words(outline.text)
    person, name = person_of(outline.interviewee, outline.text), outline.interviewee.name
    blocks = students_lessons(with_parents(without_to_do(outline.blocks), outline.text), by_id)
    for index, block in enumerate(blocks):
        if block.section is None or block.kind not in (Kind.ANSWER, Kind.LIST, Kind.REFLECTION):
            continue
        if block.kind is Kind.LIST and not is_students(block):
            if index and same_list(blocks[index - 1], block):
                continue
            items = _of_list(whole_list(blocks, index), by_id, meanings, outline.interviewee)
            made = within_events(list(items))
            made = below_sentence(below_item(made, previous, outline.interviewee.pronoun), previous)
        else:
            apart = behind_label(block, by_id, outline.text) or begins_one(previous, block, by_id)
            before = None if apart else said_before(previous, block)
            between = outline.text[previous.sources[-1].end : block.start] if previous is not None else ""
            anew = BLANK_LINE.search(between) is not None
            heard = (before.text,) if before else heard_before(made, block, by_id.get(block.question or ""))
            known = own.below(blocks[:index], heard, anew=anew)
            made = with_scenes(_of_block(block, by_id, meanings, before, outline.interviewee, known, outline.text[: block.start]))
            made = answering(in_dialogue(with_pieces(made)), by_id.get(block.question or ""), blocks[index - 1] if index else None)
            if made and before is None and previous is not None and not made[0].question:
                made = made[1:] if is_lost(made[0], previous) else made
                made[:1] = [in_paragraph(first, previous, outline) for first in made[:1]]
                made = still_why(made, previous, outline.text) if made else []
        if index and blocks[index - 1].kind is Kind.QUESTION:
            made[:1] = [replace(c, text=answering_why(c, blocks[index - 1].text, person) or c.text) for c in made[:1]]
        if index and blocks[index - 1].kind is Kind.HEADING:
            above = blocks[index - 1].text
            made[:1] = [replace(c, text=asked_about(c.text, above)) for c in made[:1]]
            made[:1] = [replace(c, text=answering_why(c, above, person) or c.text) for c in made[:1]]
            made[:1] = [first_learned(c, above, proper) for c in made[:1]]
        found += [with_label(candidate, outline.text) for candidate in made]
        previous = made[-1] if made else previous
    found = in_one_line(found, outline.text)
    hand, letter = hand_of(outline.text), _is_letter(outline)
    found = with_voices(with_what_for(with_their_words(told_of_others(without_withheld(found, outline.text), outline))))
    clipped = leaves_out_words(outline.text)
    named = (with_the_name(replace(one, hand=hand, clipped=clipped and not one.spoken), name) for one in found)
    return tuple(told_of(one, person) if letter else one for one in named)


def _is_letter(outline: Outline) -> bool:
    """Whether the student writes all of it to the interviewee, and does not only thank before the first question."""
    thanks = THANKED.search(outline.text)
    return thanks is not None and not any(b.kind is Kind.QUESTION and b.end > thanks.start() for b in outline.blocks)


def _of_block(
    block: NoteBlock,
    by_id: Mapping[str, NoteBlock],
    meanings: Mapping[str, str],
    previous: Candidate | None,
    person: Interviewee,
    known: Known = NOTHING,
    page: str = "",
) -> Iterator[Candidate]:
    """The sentences of a block; `known`: what was said above it, `page`: all the text there."""
    assert block.section is not None
    pronoun, own = person.pronoun, is_students(block)
    first, heard, before = previous is None, known.heard, ""
    missed = False  #: whether the sentence before is not told, so that what leans on it is not understood
    spans = spans_of(block.text, page)
    silent, begun = True, False  #: whether nothing of it was said yet, and whether some of it can be told
    others = () if own else elsewhere(block.text)
    kept_back = {spans[at].start for at in withheld([span.of(block.text) for span in spans], spoken=not (own or block.reported))}
    for span, following in zip(spans, (*spans[1:], None), strict=True):
        words, above_it = above_list(said_by_itself(block.text, span, page)), before
        before, then = words, following.of(block.text) if following is not None else ""
        aside = any(other.start < span.end and span.start < other.end for other in others)
        jest = in_jest(above_it, words, person.role) or in_jest(words, then, person.role)
        if (
            aside
            or (not own and (jest or takes_back(words, then, block.text[span.end :])))
            or is_unfinished(words)
            or span.start in kept_back
        ):
            missed = True
            continue
        said = said_aloud(bracket_as_sentence(words)) if own else without_duty_label(in_full(said_aloud(words), meanings))
        said = named_by(headline_as_sentence(said), by_id.get(block.heading or "")) if own or block.reported else said
        opens = span.start == 0
        if not own and (silent or _COUNTING.match(said)):
            said = without_connective(said)
        if tells_nothing(said, words, told=own or block.reported, own=own):
            continue
        if not (own or block.reported) and only_announces(said):
            continue
        silent = False
        if opens and block.reported:
            said = of_people_asked(said, by_id.get(block.question or block.heading or ""))
        reported = block.reported or (not own and is_students_aside(words, pronoun))
        told, above = reported or own, block.text[: span.start]
        clear = with_own_person(said, above, known, own=own) if told else named_again(said, heard, pronoun)
        clear = with_thing(clear, above, block.text, reported=reported) if clear and not own else clear
        heard = (*heard[-2:], clear or said)
        after = previous is not None and not (known.anew and opens) and may_mean(previous.text, pronoun)
        leaning = (told and clear) or said
        leans = points_back(leaning, told=told, pronoun=pronoun, people_before=after, opens=opens)
        leans = leans or (not own and answers_before(said))
        missed = clear is None or (missed and leans)
        if clear is None or missed:
            continue
        candidate = Candidate(
            id=line_id(words),
            section=block.section,
            kind=LineKind.OWN if own else LineKind.TOLD,
            text=clear,
            sources=(Source("notes", block.start + span.start, block.start + span.end),),
            blocks=(block.id,),
            order=block.start + span.start,
            question=by_id.get(block.question or ""),
            heading=by_id.get(block.heading or ""),
            reported=reported,
            addressed=block.speaker is Speaker.INTERVIEWER,
            follows=previous.id if previous and leans and not (first and block.question) else None,
            first=first,
            reply=reply_of(block.text) if first and not told else "",
            raw=span.of(block.text) if span.of(block.text).endswith(":") else words,
            of_another=own and may_be_another(words, above, person),
            opens=opens or (block.reported and not begun),
            jotted=not ends_as_sentence(block.text),
            before=previous.id if previous else None,
        )
        yield candidate
        previous, first, begun = candidate, False, True


def _of_list(
    blocks: Sequence[NoteBlock],
    by_id: Mapping[str, NoteBlock],
    meanings: Mapping[str, str],
    person: Interviewee,
) -> Iterator[Candidate]:
    """The items of a list, two or three to a candidate; an item of several sentences stands for itself."""
    waiting: list[NoteBlock] = []
    last: Candidate | None = None
    above: Candidate | None = None  #: the item before the short ones that wait
    for block in blocks:
        long = len(block.text.split()) > 16 or len(sentences(block.text, wrapped=True)) > 1
        block_heading = by_id.get(block.heading or "")
        if long or calls_story(block_heading) or asks_for_story(by_id.get(block.question or "")):
            for last in _together(waiting, by_id, meanings, above):
                yield last
            waiting = []
            first = block is blocks[0] and block.heading is not None and block.question is None
            made = [
                replace(c, first=first and c.first)
                for c in with_scenes(_of_block(block, by_id, meanings, None, person))
            ]
            made = behind_fragment(made)
            made = made if calls_stories(block_heading) else told_on(made, last)
            made = behind_item(made, last, first=block is blocks[0], pronoun=person.pronoun)
            yield from made
            last = above = made[-1] if made else None
            continue
        last = None
        if waiting and (len(waiting) == 3 or sum(len(b.text.split()) for b in (*waiting, block)) > 24):
            yield from _together(waiting, by_id, meanings, above)
            waiting, above = [], None
        waiting.append(block)
    yield from _together(waiting, by_id, meanings, above)


def _together(
    blocks: Sequence[NoteBlock],
    by_id: Mapping[str, NoteBlock],
    meanings: Mapping[str, str],
    above: Candidate | None,
) -> Iterator[Candidate]:
    said = [(block, without_duty_label(in_full(said_aloud(block.text), meanings)).rstrip(".;,")) for block in blocks]
    said = [
        (block, words)
        for at, (block, words) in enumerate(said)
        if re.search(r"\w", words) and not (says_nothing(words) or withheld([block.text])) and (at or not counts_some(words))
    ]
    if not said or (head := said[0][0]).section is None:
        return
    asked = by_id.get(head.question or "")
    listed = asked is not None and not head.heading and head.section is Section.WHO and is_of_duties(asked.text)
    yield Candidate(
        id=line_id(*(block.text for block, _ in said)),
        section=head.section,
        kind=LineKind.TOLD,
        text=said[0][1],
        sources=tuple(Source("notes", block.start, block.end) for block, _ in said),
        blocks=tuple(block.id for block, _ in said),
        order=head.start,
        question=None if listed else asked,
        heading=asked if listed else by_id.get(head.heading or ""),
        items=tuple(words for _, words in said),
        reported=head.reported,
        first=True,
        follows=above.id if above is not None and takes_time_from_above(said[0][1]) else None,
    )
