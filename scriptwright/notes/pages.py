"""The sections of a page told as a story: every sentence weighed where it stands, the whole page at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from scriptwright.notes.evidence import Shown, shown
from scriptwright.notes.meaning import CONNECTION, LEARNED, WHO, WHY
from scriptwright.notes.model import Interviewee, NoteBlock
from scriptwright.notes.narrative import Run, run_block
from scriptwright.notes.own_sentences import is_about_student, sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.paragraph_opens import introduces
from scriptwright.notes.reader import Reader, Telling
from scriptwright.notes.voices import is_reported
from scriptwright.notes.whose import Voice, begins_with_i, first_person, tells_of, works
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

_SWITCH = 2.0  #: what it costs to go to another section within a paragraph
_ANEW = 0.5  #: at its beginning
_BACK = 0.5  #: to what the heading above announces
#: What it costs beside, since a page seldom goes that way.
_SELDOM = {
    (CONNECTION, WHO): 1.5,
    (CONNECTION, LEARNED): 0.4,
    (LEARNED, WHO): 1.0,
    (CONNECTION, WHY): 0.5,
}
#: What it costs within a paragraph: a reason is told to its end, and of the work it goes on by itself.
_WITHIN = {(WHY, LEARNED): 0.4, (WHO, LEARNED): -0.4}
_UNSAID = {CONNECTION: 8.0, WHY: 4.0}  #: to go over to the student's own part where no word says so
_SAID = 2.5  #: the weight from which on a word says so
_TOPIC = 1.5  #: for what a sentence announces, in the next one of its paragraph
_OF_OTHER = 0.4  #: of it, in a sentence about the other alone
_HEADED, _NAMES_IT = 3.5, 5.0  #: where it says in so many words what is to come, by this weight
_FADES = 0.5  #: of it, from one sentence to the next
_ANNOUNCING = 3.5  #: the weight from which on a sentence announces
_LEADS = 2.0  #: for the reason, in the student's own sentence before the one that announces it, or those that it concludes from
_SO = re.compile(r"(?i)(?:and )?(?:so|(?:that|this|which)(?:['’]s| is| was) (?:\w+ )?why)\b")
_INTRODUCED = 5.0  #: for who it is, in a sentence that says whom the student interviewed
_BARRED = 100.0  #: for a section that the heading above leaves out
_ABOVE = 0.7  #: for what stands above a paragraph without holding for it
_FEWEST, _TOLD = 5, 2.0  #: sentences of a page, and of each of its paragraphs on the whole
_FIRST_NAMED = 1.5  #: for who it is, where the name comes up first
_EARLY, _LATE = 0.35, 0.7  #: parts of a page


@dataclass(frozen=True)
class Weighed:
    """A sentence of the page with what speaks for each section, where it stands."""

    span: Span
    weights: dict[Section, float]
    opens: bool  #: a paragraph begins with it
    below: bool  #: a heading stands above it
    bound: bool  #: to what a heading leaves


def loose(reader: Reader, p: Paragraph, prior: Section | None) -> list[Telling]:
    """The paragraph, where no heading says what all of it tells."""
    if reader.put == p.start and prior is None and p.text[:1] not in "([":
        return [Telling(Span(p.start, p.end), (LEARNED,), (), reader.above)]
    behind = 0 < reader.beside < p.start and p.blank_before
    alone = prior is CONNECTION and not reader.taught and reader.beside != p.end
    reasons = prior is WHY and not (reader.linked or behind)
    if prior is not None and not (reader.pair or behind or alone or reasons):
        return []
    allowed = tuple(Section)
    if not reader.pair and (alone or reasons):
        allowed = (WHY, CONNECTION) if reasons else (LEARNED, CONNECTION)
        if alone and not reader.reasoned and _gives_reason(p.text):
            allowed = (WHY, *allowed)
    above = reader.pair or ((prior,) if prior is not None and not reasons else ())
    below = reader.interview or bool(reader.known)
    return [Telling(Span(p.start, p.end), allowed, above, reader.above, below=below)]


def is_own_again(reader: Reader, p: Paragraph) -> bool:
    """Whether a paragraph with a gap above is the student's, in "I", where the answers are told in sentences about "she"."""
    above = re.split(r"\n[ \t]*\n", reader.text[: p.start].rstrip())[-1]
    told = reader.telling or (tells_of(above, reader.person) is not None and not first_person(above))
    told = told and reader.question is not None and reader.voice in (None, Voice.TOLD)
    bare = not (p.label or p.bullet or p.cell or p.number is not None or reader.known)
    own = first_person(p.text) > 0 and begins_with_i(p.text) and not works(p.text)
    return told and bare and own and p.blank_before and len(sentences(p.text, wrapped=True)) > 1


def _gives_reason(paragraph: str) -> bool:
    """Whether one of its sentences says why it was them, whatever stands above."""
    return any(
        sentence_meaning(one.of(paragraph)) == (WHY, True) for one in sentences(paragraph, wrapped=True)
    )


def with_page_read(reader: Reader, found: Sequence[NoteBlock]) -> list[NoteBlock]:
    """The blocks, where the student tells in paragraphs: their sections found for the page as a whole.

    Below an interview that is a part headed "My reflection" and no more.
    """
    free = [one for one in reader.free if not one.below or one.above == (CONNECTION,)]
    spans = [one.span for one in free]
    told = sum(len(sentences(reader.text, span.start, span.end, wrapped=True)) for span in spans)
    unheaded = not any(one.above for one in free)
    if told < max(_FEWEST * unheaded, _TOLD * len(spans), 1):
        return list(found)
    read = iter(sections_of(reader.text, free, reader.person))
    blocks: list[NoteBlock] = []
    for block in found:
        span = next((one for one in spans if one.start <= block.start < one.end), None)
        if span is None:
            blocks.append(block)
        elif block.start == span.start:
            count = len(sentences(reader.text, span.start, span.end, wrapped=True))
            for run in _runs(reader.text, [next(read) for _ in range(count)]):
                blocks.append(replace(run_block(reader.text, run), heading=block.heading))
    return blocks


def _runs(text: str, read: Sequence[tuple[Span, Section]]) -> Iterator[Run]:
    for section, group in groupby(read, key=lambda one: one[1]):
        told = [span for span, _ in group]
        own = section in (WHY, CONNECTION) or any(
            is_about_student(span.of(text)) and not is_reported(span.of(text)) for span in told
        )
        yield Run(Span(told[0].start, told[-1].end), section, own)


def sections_of(text: str, paragraphs: Sequence[Telling], person: Interviewee) -> list[tuple[Span, Section]]:
    """Each sentence of the paragraphs with its section, so that the page as a whole is read most plausibly."""
    found = _weighed(text, paragraphs, person)
    best: list[dict[Section, tuple[float, Section | None]]] = []
    for one in found:
        column: dict[Section, tuple[float, Section | None]] = {}
        for section in Section:
            ways = [
                (score - _cost(before, section, one), before)
                for before, (score, _) in (best[-1].items() if best else ())
            ]
            score, before = max(ways, key=lambda way: way[0], default=(0.0, None))
            column[section] = score + one.weights[section], before
        best.append(column)
    return list(zip((one.span for one in found), _way(best), strict=True))


def _way(best: Sequence[dict[Section, tuple[float, Section | None]]]) -> list[Section]:
    """The best way through the columns."""
    way: list[Section] = []
    at: Section | None = max(best[-1], key=lambda section: best[-1][section][0]) if best else None
    for column in reversed(best):
        assert at is not None
        way.append(at)
        at = column[at][1]
    return way[::-1]


def _cost(before: Section, section: Section, one: Weighed) -> float:
    if before is section:
        return 0.0
    seldom = 0.0 if one.below else _SELDOM.get((before, section), 0.0)
    said = one.weights[section] >= (_SAID if not one.opens else -_BARRED if one.bound else 0.0)
    if section in _UNSAID and not said:
        return _UNSAID[section] + seldom
    goes_on = _BACK if one.bound and section is CONNECTION else _SWITCH
    anew = _ANEW if one.opens else goes_on + _WITHIN.get((before, section), 0.0)
    return anew + seldom


def _weighed(text: str, paragraphs: Sequence[Telling], person: Interviewee) -> list[Weighed]:
    told = [
        [(span, shown(span.of(text), person)) for span in sentences(text, p.start, p.end, wrapped=True)]
        for p in (one.span for one in paragraphs)
    ]
    ones = [one for group in told for _, one in group]
    met = next((n for n, one in enumerate(ones) if one.weights[WHO] >= _SAID or one.other), 0)
    first = next((n for n, one in enumerate(ones) if one.named), -1)
    found: list[Weighed] = []
    heading = ""
    for group, paragraph in zip(told, paragraphs, strict=True):
        topic, bonus = None, 0.0
        concluded = max((at for at, (span, one) in enumerate(group) if _concludes(span.of(text), one)), default=-1)
        for index, (span, one) in enumerate(group):
            weights = dict(one.weights)
            announced = max(weights, key=lambda section: weights[section])
            if topic is not None:
                weights[topic] += bonus * (1.0 if one.own or not one.other else _OF_OTHER)
                bonus = max(0.0, bonus - _FADES)
            if one.weights[announced] >= _ANNOUNCING:
                topic, bonus = announced, _HEADED if one.weights[announced] >= _NAMES_IT else _TOPIC
            place = len(found)
            if place == first:
                weights[WHO] += _FIRST_NAMED
            _by_place(weights, one, span.start / len(text), before=place < met)
            allowed = (
                {WHY} if paragraph.allowed == (WHY, CONNECTION) and index == 0 else set(paragraph.allowed)
            )
            for section in set(Section) - allowed:
                weights[section] -= _BARRED
            for section in paragraph.above:
                weights[section] += _ABOVE
            unsaid = (WHY, LEARNED) if paragraph.below else (WHY,)
            for section in unsaid if paragraph.above == (CONNECTION,) else ():
                if topic is not section and weights[section] < _SAID:
                    weights[section] -= _UNSAID[WHY]
            announces = index + 1 < len(group) and group[index + 1][1].weights[WHY] >= _ANNOUNCING
            if index == 0 and introduces(span.of(text)):
                weights[WHO] += _INTRODUCED
            elif one.own and (announces or index < concluded):
                weights[WHY] += _LEADS
            bound = len(allowed) < len(Section)
            below = index == 0 and paragraph.heading != heading
            found.append(Weighed(span, weights, index == 0, below, bound))
        heading = paragraph.heading
    return found


def _concludes(sentence: str, one: Shown) -> bool:
    """Whether a sentence makes what stands before it in its paragraph the reason: "So I thought of him straight away."."""
    return one.weights[WHY] >= _ANNOUNCING and _SO.match(sentence) is not None


def _by_place(weights: dict[Section, float], one: Shown, part: float, *, before: bool) -> None:
    """Add what the place on the page speaks for. `before`: the other has not come up yet."""
    if before:
        weights[CONNECTION] -= 1.0
        weights[LEARNED] -= 0.4
        weights[WHY] += 0.6 if one.own and one.past else 0.0
        weights[WHO] += 0.5
        return
    weights[WHO] += 0.8 * (1 - part / _EARLY) if part < _EARLY else -1.5 * (part - _EARLY)
    if one.own:
        weights[CONNECTION] += 0.4 if part > _LATE else -0.8 if part < _EARLY else 0.0
