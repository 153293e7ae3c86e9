"""The draft: candidates chosen for the time and told one after the other, before the student's edits."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scriptwright.language import parse_ahead
from scriptwright.narration import Person
from scriptwright.outline import Gap, Outline
from scriptwright.script.assembling import FRAME_PLACES
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.choosing.filling import choose
from scriptwright.script.choosing.introducing import introducing
from scriptwright.script.choosing.leaning import tied
from scriptwright.script.choosing.pooling import pool
from scriptwright.script.choosing.said_always import said_always
from scriptwright.script.choosing.said_in_opening import not_said_in
from scriptwright.script.choosing.settling import near, settle, too_long
from scriptwright.script.choosing.shares import targets
from scriptwright.script.choosing.sorting import sorted_out
from scriptwright.script.choosing.time_kept import by_section, kept_free, words_by_section
from scriptwright.script.choosing.worth import weighed
from scriptwright.script.context.holes import beside, torn_tales
from scriptwright.script.model import Edits, Line, LineKind
from scriptwright.script.opening import frames_for, opens_alone, within_share
from scriptwright.script.own_part.lessons import with_lessons
from scriptwright.script.own_part.opening import opened_by
from scriptwright.script.telling.also import without_also
from scriptwright.script.telling.as_noted import missed
from scriptwright.script.telling.as_said import Teller
from scriptwright.script.telling.bare_lines import is_needless, says_nothing
from scriptwright.script.telling.calling import person_of
from scriptwright.script.told import Told
from scriptwright.script.words.spoken import as_sentence, proper_words
from scriptwright.sections import Section

_FEWEST = 140  #: words of lines below which greeting and thanks are more than their share whatever is done
_ROUNDS = 8  #: of telling and settling; a lead-in comes and goes with the lines around it


@dataclass(frozen=True, eq=False)
class Draft:
    """What is chosen for `minutes` at `pace` words a minute, and how it is told. Each equals only itself."""

    outline: Outline
    minutes: float
    pace: int
    person: Person
    found: tuple[Candidate, ...]  #: all that could be said beside the frames
    kept: tuple[tuple[Gap, float], ...]  #: words kept free for each open question
    frames: Mapping[str, Line]
    lines: Mapping[str, Line]  #: in the order in which they are said
    left: Mapping[str, Line]  #: what was left out
    wanted: Mapping[Section, float]  #: words for each section
    place: Mapping[str, Section]  #: where each line belongs

    def about(self, edits: Edits) -> Edits:
        """Those of the edits on which a draft depends: which lines the student rewrote or brought back."""
        known = {*(candidate.id for candidate in self.found), *FRAME_PLACES}
        return Edits(dict.fromkeys(sorted(known & edits.rewritten.keys()), ""), kept=edits.kept & known)

    def lacking(self, edits: Edits) -> Edits:
        """Those of them whose lines are not in this draft."""
        said = {*self.lines, *(line.id for line in self.frames.values())}
        asked = self.about(edits)
        return Edits({id: "" for id in asked.rewritten if id not in said}, kept=asked.kept - said)


def drafted(outline: Outline, minutes: float, pace: int, answers: Mapping[str, str], edits: Edits) -> Draft:
    """The draft in which the lines that the student rewrote or brought back stand; other edits do not matter.

    Lines and the words kept for open questions come to the time within 5 %, where the notes have enough to say.
    """
    person = person_of(outline.interviewee, outline.text)
    if outline.language != "en":
        return _as_written(outline, minutes, pace, person, answers, edits)
    total = minutes * pace
    proper = proper_words(outline.text)

    def alone(candidate: Candidate) -> str | None:
        told = Teller(person, proper=proper, plain=True).tell(candidate)
        return told.text if told is not None else None

    kept = kept_free(outline, total)
    found = candidates(outline, answers)
    introduced = None if opens_alone(outline, answers) else introducing(found, outline.interviewee, alone)
    found = introduced.left if introduced is not None else found
    frames = frames_for(outline, total, total - sum(words for _, words in kept), answers, edits, introduced)
    framed = sum(len(line.text.split()) for line in frames.values())
    name = outline.interviewee.name
    found = tied(with_lessons(opened_by(said_always(found, outline), outline)), name)
    found = weighed(not_said_in(frames, found, outline.interviewee, person.name), outline)
    weights = outline.assignment.kind.weights
    found = sorted_out(found, total, weights)
    forced = (*edits.rewritten, *edits.kept, *(c.id for c in found if c.opening))
    told_alone = _sayable(pool(found, total, forced), person, edits, proper)
    plain = {candidate.id: told for candidate, told in told_alone}
    length = {id: len(told.text.split()) for id, told in plain.items()}
    said = words_by_section((c.section, length[c.id]) for c, _ in told_alone)
    wanted = targets(total - framed, said, by_section(kept), weights)
    choice = Choice([c for c, _ in told_alone], lambda c: length[c.id])
    choose(choice, wanted)
    lines = _told_in_order(choice, person, proper)
    goal, best = sum(wanted.values()), dict(lines)
    for _ in range(_ROUNDS):
        if _missed(lines, goal) < _missed(best, goal):
            best = dict(lines)
        off = goal - _words(lines)
        if near(off, goal) or (off > 0 and len(choice.chosen) == len(choice.found)):
            break
        for id, line in lines.items():
            length[id] = line.words
        lost = [candidate for id, candidate in choice.chosen.items() if id not in lines]
        if lost:  # what can be told only in the story that it was cut out of
            choice.leave(lost)
            choice.without(lost, {candidate.id for candidate in lost})
        settle(choice, goal)
        lines = _told_in_order(choice, person, proper)
    if _missed(best, goal) < _missed(lines, goal):
        lines = best
        choice.chosen = {id: candidate for id, candidate in choice.by_id.items() if id in best}
    asked = {*edits.rewritten, *edits.kept} - choice.chosen.keys()
    brought = [c for c, _ in told_alone if c.id in asked]
    for candidate in brought:
        choice.add(candidate)
    if brought:
        lines = _told_in_order(choice, person, proper)
    if _words(lines) >= _FEWEST:
        frames = within_share(frames, _words(lines), edits)
    left = {c.id: line_of(c, plain[c.id]) for c, _ in told_alone if c.id not in lines}
    place = {candidate.id: candidate.section for candidate, _ in told_alone}
    return Draft(outline, minutes, pace, person, found, kept, frames, lines, left, choice.wanted, place)


def _sayable(
    found: Sequence[Candidate], person: Person, edits: Edits, proper: frozenset[str]
) -> list[tuple[Candidate, Told]]:
    """The candidates that can be told, each with its words when told alone."""
    told: dict[str, Told] = {}

    def tell(some: Iterable[Candidate]) -> None:
        for candidate in some:
            words = Teller(person, proper=proper, plain=True).tell(candidate)
            if words is not None and words.text and not says_nothing(words):
                told[candidate.id] = words

    parse_ahead(words for candidate in found for words in candidate.items or (candidate.text,))
    tell(found)
    as_noted = {candidate.id: candidate for candidate in missed(found, told)}
    tell(as_noted.values())
    found = [as_noted.get(candidate.id, candidate) for candidate in found]
    needed = [c for c in found if c.id in told and not is_needless(c, told[c.id]) and _is_told_of(c, told)]
    left: dict[str, Candidate] = {}
    for candidate in beside(needed, found, told):
        left.setdefault(candidate.id, candidate)
    ids, all_ids = set(left), {candidate.id for candidate in found}
    understood = []
    for candidate in left.values():
        if _understood(candidate, ids, all_ids) or candidate.id in edits.kept:
            words = told[candidate.id]
            understood.append((candidate.at_least if words.untold else candidate, words))
        else:
            ids.discard(candidate.id)
    torn = torn_tales(found, ids)
    ids -= {c.id for c, _ in understood if c.tale in torn} - edits.kept
    for candidate, _ in understood if torn else ():
        torn_off = candidate.before not in (None, *ids) and not candidate.opens
        if (torn_off or not _understood(candidate, ids, all_ids)) and candidate.id not in edits.kept:
            ids.discard(candidate.id)
    return [(candidate, words) for candidate, words in understood if candidate.id in ids]


def _understood(candidate: Candidate, sayable: Collection[str], found: Collection[str]) -> bool:
    """Whether what a sentence leans on can be told, and outside a story what brings in whom it speaks of."""
    if candidate.follows is not None and candidate.follows not in sayable:
        return False
    brought_in = (id for id in candidate.introduced if id in found)
    if not _is_told_of(candidate, sayable):
        return False
    return candidate.kind is LineKind.OWN or bool(candidate.tale) or all(id in sayable for id in brought_in)


def _is_told_of(candidate: Candidate, sayable: Collection[str]) -> bool:
    """Whether what a sentence of the student's own only names can be told; all others name more than that."""
    return not candidate.topic or any(id in sayable for id in candidate.introduced)


def _missed(lines: Mapping[str, Line], goal: float) -> tuple[bool, float]:
    """How far the lines are from the time: first whether they cannot be said in it, then by how many words."""
    over = _words(lines) - goal
    return too_long(over, goal), abs(over)


def _words(lines: Mapping[str, Line]) -> int:
    return sum(line.words for line in lines.values())


def _told_in_order(choice: Choice, person: Person, proper: frozenset[str]) -> dict[str, Line]:
    teller = Teller(person, proper=proper)
    lines: dict[str, Line] = {}
    for section in Section:
        said = ""
        for candidate in sorted(
            (c for c in choice.chosen.values() if c.section is section), key=lambda c: c.order
        ):
            if candidate.follows in choice.chosen and candidate.follows not in lines:
                continue
            told = teller.tell(candidate)
            if told is not None:
                if told.kind is not LineKind.QUOTED and section is not Section.WHY:  # which goes on from the opening
                    told = replace(told, text=without_also(told.text, said))
                said = f"{said} {told.text}".strip()
                lines[candidate.id] = line_of(candidate, told)
    return lines


def line_of(candidate: Candidate, told: Told) -> Line:
    """The line of a candidate that was told."""
    question = candidate.question.text if candidate.question is not None else None
    sources = (*candidate.sources, *told.sources)
    return Line(candidate.id, told.text, told.kind, sources, question, mended=told.mended)


def _as_written(
    outline: Outline, minutes: float, pace: int, person: Person, answers: Mapping[str, str], edits: Edits
) -> Draft:
    """The notes sorted and cut to sentences, every word as the student wrote it."""
    kept = kept_free(outline, minutes * pace)
    lines: dict[str, Line] = {}
    place: dict[str, Section] = {}
    found = candidates(outline, answers)
    for candidate in found:
        place[candidate.id] = candidate.section
        start, end = candidate.sources[0].start, candidate.sources[-1].end
        text = candidate.text if candidate.answer else " ".join(outline.text[start:end].split())
        kind = LineKind.OWN if candidate.kind is LineKind.OWN else LineKind.QUOTED
        question = candidate.question.text if candidate.question else None
        said_words = as_sentence(text) if kind is LineKind.OWN else f"“{text}”"
        lines[candidate.id] = Line(candidate.id, said_words, kind, candidate.sources, question)
    said_in = words_by_section((place[id], line.words) for id, line in lines.items())
    wanted = targets(minutes * pace, said_in, by_section(kept), outline.assignment.kind.weights)
    choice = Choice(weighed(found, outline), lambda c: lines[c.id].words)
    choose(choice, wanted)
    chosen = {*choice.chosen, *edits.rewritten, *edits.kept}
    said = {id: line for id, line in lines.items() if id in chosen}
    left = {id: line for id, line in lines.items() if id not in chosen}
    return Draft(outline, minutes, pace, person, found, kept, {}, said, left, wanted, place)
