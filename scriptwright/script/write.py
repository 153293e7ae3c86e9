"""The script: candidates chosen for the time, told one after the other, with opening, closing and edits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from scriptwright.frames import filled, table
from scriptwright.narration import Person
from scriptwright.notes.model import Interviewee, Kind
from scriptwright.outline import Gap, Outline
from scriptwright.script.candidates import Candidate, candidates
from scriptwright.script.choosing import SHARES, Choice, choose, pool, settle, targets
from scriptwright.script.edits import in_order
from scriptwright.script.model import (
    PACE,
    Edits,
    Line,
    LineKind,
    OpenQuestion,
    Proposal,
    Script,
    ScriptSection,
    Source,
)
from scriptwright.script.spoken import as_sentence, proper_words
from scriptwright.script.telling import Teller, Told
from scriptwright.script.worth import content_words, weighed
from scriptwright.sections import Pronoun, Section, heading

_FRAMES_SHARE = 0.14  #: of the words, at most for opening, turn and closing
_EXTRA_SHARE = 0.07  #: of the time, kept for a question beside the four of the sections
_PROPOSALS = 3


def write_script(
    outline: Outline,
    *,
    minutes: float,
    pace: int = PACE,
    answers: Mapping[str, str] | None = None,
    edits: Edits | None = None,
    student: str = "",
) -> Script:
    """A script for `minutes` at `pace` words a minute, from the notes and the student's answers.

    Lines and the seconds kept for open questions come to the time within 5 %, where the notes have enough to say.
    Edits are applied to the draft by line id; lines that the student rewrote or brought back stay in every draft.
    """
    edits, answers = edits or Edits(), answers or {}
    person = person_of(outline.interviewee)
    if outline.language != "en":
        return _as_written(outline, minutes, pace, answers, edits)
    total = minutes * pace
    proper = proper_words(outline.text)
    kept = _kept(outline, total)
    frames = _frames(outline, total, total - sum(words for _, words in kept), answers, edits)
    framed = sum(len(line.text.split()) for line in frames.values())
    found = weighed(candidates(outline, answers), outline.assignment)
    found = _not_said_in(frames, found, outline.interviewee)
    found = _sayable(pool(found, total, (*edits.rewritten, *edits.kept)), person, edits, proper)
    wanted = targets(total - framed, {c.section for c, _ in found}, _by_section(kept))
    plain = {candidate.id: told for candidate, told in found}
    length = {id: len(told.text.split()) for id, told in plain.items()}
    choice = Choice([c for c, _ in found], lambda c: length[c.id], (*edits.rewritten, *edits.kept))
    choose(choice, wanted)
    lines = _told_in_order(choice, person, proper)
    for _ in range(4):
        words = sum(line.words for line in lines.values())
        off = sum(wanted.values()) - words
        if abs(off) <= 0.02 * total or not choice.open() and off > 0:
            break
        for id, line in lines.items():
            length[id] = line.words
        settle(choice, sum(wanted.values()))
        lines = _told_in_order(choice, person, proper)
    left = {c.id: _line(c, plain[c.id]) for c, _ in found if c.id not in lines}
    place = {candidate.id: candidate.section for candidate, _ in found}
    return _assembled(outline, minutes, pace, kept, frames, lines, left, wanted, edits, place)


def person_of(interviewee: Interviewee) -> Person:
    """How narration speaks of the interviewee."""
    name = interviewee.name or (f"the {interviewee.role}" if interviewee.role else "")
    if interviewee.name and not _TITLED.match(name):
        name = name.split()[0]
    return Person(name, interviewee.pronoun or Pronoun.THEY)


#: A name with a title is said with it each time; one without becomes the first name after the opening.
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Coach|Officer|Chef|Judge|Capt|Captain|Chief|Sgt|Sergeant|Lt|Lieutenant|Pastor|Father|Sister|Rabbi|Rev|Nurse|Sir)\b\.?\s")


# Time kept free

def _kept(outline: Outline, total: float) -> tuple[tuple[Gap, float], ...]:
    """Words of the whole that are kept free for each open question."""
    main = {"why": SHARES[Section.WHY], "connection": 0.15, "learned": 0.25, "who": 0.12}
    shares = [(gap, main.get(gap.point, _EXTRA_SHARE)) for gap in outline.gaps]
    whole = sum(share for _, share in shares)
    scale = min(1.0, 0.6 / whole) if whole else 1.0
    return tuple((gap, total * share * scale) for gap, share in shares)


def _by_section(kept: Iterable[tuple[Gap, float]]) -> dict[Section, float]:
    found: dict[Section, float] = {}
    for gap, words in kept:
        found[gap.section] = found.get(gap.section, 0.0) + words
    return found


# Frames

def _frames(outline: Outline, total: float, said: float, answers: Mapping[str, str], edits: Edits) -> dict[str, Line]:
    """Opening, turn and closing, as far as they fit into a tenth of the words."""
    frames = table("frames")
    person = outline.interviewee
    own_opening = any(
        re.search(r"(?i)\bi (?:\w+ )?interviewed\b|\bmy interviewee\b|\bi (?:met|spoke|talked|sat down|got to)\b", b.text)
        for b in outline.blocks
        if b.section is Section.WHO and b.kind in (Kind.ANSWER, Kind.REFLECTION) and b.speaker is not None
    ) or "who" in answers and bool(answers["who"].strip())
    found: dict[str, Line] = {}
    if not own_opening:
        key = "_".join(k for k in ("role", "organization") if getattr(person, k))
        if person.name:
            name = {"role_organization": "full", "": "name"}.get(key, key)
        else:
            name = {"role_organization": "role_organization", "role": "role_only"}.get(key, "nobody")
        role = _role_of(person)
        text = filled(frames["opening"][name], person, a=_article(role), role=role, organization=person.organization or "")
        found["opening"] = Line("who-opening", text, LineKind.FRAME, _frame_sources(outline))
    has_learned = any(b.section is Section.LEARNED and b.kind in (Kind.ANSWER, Kind.LIST) for b in outline.blocks)
    if has_learned and (total >= 250 or "learned-turn" in edits.rewritten):
        found["turn"] = Line("learned-turn", frames["turns"]["learned"], LineKind.FRAME, ())
    closing = "short" if total < 200 else "name" if person.name else "nobody"
    found["closing"] = Line("connection-closing", filled(frames["closing"][closing], person), LineKind.FRAME, ())
    while sum(line.words for line in found.values()) > _FRAMES_SHARE * said and len(found) > 1:
        found.pop("turn" if "turn" in found else "closing")
    return found


def _role_of(person: Interviewee) -> str:
    return person.role or ""


def _article(role: str) -> str:
    return "an" if re.match(r"(?i)(?:[aeio]|u(?!ni|s|x|k)|hour|honest|mri|er\b|x-)", role) else "a"


def _frame_sources(outline: Outline) -> tuple[Source, ...]:
    """Where the notes name the person, the role and the workplace of the opening."""
    found = []
    for words in (outline.interviewee.name, outline.interviewee.role, outline.interviewee.organization):
        match = re.search(re.escape(words), outline.text, re.IGNORECASE) if words else None
        if match:
            found.append(Source("notes", match.start(), match.end()))
    return tuple(found)


def _not_said_in(frames: Mapping[str, Line], found: Sequence[Candidate], person: Interviewee) -> tuple[Candidate, ...]:
    """The candidates without those that say no more than the opening does: name, role, workplace."""
    if "opening" not in frames:
        return tuple(found)
    known = content_words(" ".join(filter(None, (person.name, person.role, person.organization)))) | {"work", "call", "nam"}
    known |= {word.lower() for word in re.findall(r"\w+", person.name or "")}
    return tuple(
        candidate
        for candidate in found
        if candidate.section is not Section.WHO or candidate.items or candidate.words > 14
        or not content_words(candidate.text) <= known or re.search(r"\d", candidate.text)
    )


# Lines

def _sayable(
    found: Sequence[Candidate], person: Person, edits: Edits, proper: frozenset[str]
) -> list[tuple[Candidate, Told]]:
    """The candidates that can be told, each with its words when told alone."""
    told = []
    for candidate in found:
        words = Teller(person, proper=proper, plain=True).tell(candidate)
        if words is not None and words.text:
            told.append((candidate, words))
    ids = {candidate.id for candidate, _ in told}
    seen: set[str] = set()
    unique = []
    for candidate, words in told:
        if candidate.id in seen:
            continue
        seen.add(candidate.id)
        if candidate.follows is not None and candidate.follows not in ids and candidate.id not in edits.kept:
            continue
        unique.append((candidate, words))
    return unique


def _told_in_order(choice: Choice, person: Person, proper: frozenset[str]) -> dict[str, Line]:
    teller = Teller(person, proper=proper)
    lines: dict[str, Line] = {}
    for section in Section:
        for candidate in sorted((c for c in choice.chosen.values() if c.section is section), key=lambda c: c.order):
            told = teller.tell(candidate)
            if told is not None:
                lines[candidate.id] = _line(candidate, told)
    return lines


def _line(candidate: Candidate, told: Told) -> Line:
    question = candidate.question.text if candidate.question is not None else None
    return Line(candidate.id, told.text, told.kind, (*candidate.sources, *told.sources), question)


# The whole

def _assembled(
    outline: Outline, minutes: float, pace: int, kept: tuple[tuple[Gap, float], ...], frames: Mapping[str, Line],
    lines: Mapping[str, Line], left: Mapping[str, Line], wanted: Mapping[Section, float], edits: Edits,
    place: Mapping[str, Section],
) -> Script:
    def _in(id: str, section: Section) -> bool:
        return place.get(id, _FRAME_PLACES.get(id)) is section

    available = {**left, **lines}
    brought = [line for id, line in left.items() if id in edits.kept and id not in edits.cut]
    sections = []
    for section in Section:
        drafted = [line for id, line in lines.items() if _in(id, section)] + [line for line in brought if _in(line.id, section)]
        if section is Section.WHO and "opening" in frames:
            drafted.insert(0, frames["opening"])
        if section is Section.LEARNED and "turn" in frames and drafted:
            drafted.insert(0, frames["turn"])
        if section is Section.CONNECTION and "closing" in frames:
            drafted.append(frames["closing"])
        drafted = in_order(section, drafted, edits)
        parts = [(line, part) for line in drafted for part in _edited(line, edits)]
        said = [part for line, part in parts if not _is_cut(line.id, part.id, edits)]
        never = [part for id, line in available.items() if _in(id, section) and line not in drafted for part in _edited(line, edits)]
        out = (*(part for line, part in parts if _is_cut(line.id, part.id, edits)), *never)
        questions = tuple(OpenQuestion(gap, words * 60 / pace) for gap, words in kept if gap.section is section)
        frame_words = sum(line.words for line in frames.values() if _in(line.id, section))
        target = (wanted[section] + frame_words) * 60 / pace + sum(q.seconds for q in questions)
        seconds = sum(line.words for line in said) * 60 / pace
        title = heading(section, outline.interviewee.pronoun)
        sections.append(ScriptSection(section, title, tuple(said), target, seconds, questions, out))
    script = Script(tuple(sections), minutes, pace)
    used = _used_blocks(outline, script)
    return replace(
        script,
        left_out=tuple(block.id for block in outline.blocks if block.id not in used),
        cuts=_cuts(script, outline),
        additions=_additions(script),
        doubts=_doubts(script),
    )


_FRAME_PLACES = {"who-opening": Section.WHO, "learned-turn": Section.LEARNED, "connection-closing": Section.CONNECTION}


def _edited(line: Line, edits: Edits) -> list[Line]:
    """The line with the student's words; one that was parted gives its parts."""
    words = edits.rewritten.get(line.id)
    if words is None:
        return [line]
    pieces = [piece.strip() for piece in words.splitlines() if piece.strip()] or [line.text]
    return [
        replace(line, id=line.id if not index else f"{line.id}.{index}", text=piece, edited=True)
        for index, piece in enumerate(pieces)
    ]


def _is_cut(base: str, id: str, edits: Edits) -> bool:
    return bool(edits.cut & {base, f"{base}.0" if id == base else id})


def _used_blocks(outline: Outline, script: Script) -> set[str]:
    spans = sorted((s.start, s.end) for line in script.lines for s in line.sources if s.of == "notes")
    used = set()
    for block in outline.blocks:
        if any(start < block.end and block.start < end for start, end in spans):
            used.add(block.id)
    return used


def _cuts(script: Script, outline: Outline) -> tuple[Proposal, ...]:
    """Lines to cut when over time: of small weight first, never the only line of a section."""
    over = script.seconds + script.kept - script.minutes * 60
    if over <= script.minutes * 60 * 0.02:
        return ()
    proposals = [
        Proposal(line, section.section, line.words * 60 / script.pace)
        for section in script.sections
        for line in section.lines[1:]
        if line.kind is not LineKind.FRAME and not line.edited and not any(s.of != "notes" for s in line.sources)
    ]
    heavy = {section.section: section.seconds - section.target for section in script.sections}
    proposals.sort(key=lambda p: (abs(p.seconds - over), -heavy[p.section]))
    return tuple(proposals[:_PROPOSALS])


def _additions(script: Script) -> tuple[Proposal, ...]:
    """Lines to add when under time, those that fit best first."""
    under = script.minutes * 60 - script.seconds - script.kept
    if under <= script.minutes * 60 * 0.04:
        return ()
    proposals = [
        Proposal(line, section.section, line.words * 60 / script.pace)
        for section in script.sections
        for line in section.left_out
        if line.kind is not LineKind.FRAME
    ]
    fitting = [p for p in proposals if p.seconds <= under + 4] or proposals
    return tuple(sorted(fitting, key=lambda p: abs(p.seconds - under))[:_PROPOSALS])


def _doubts(script: Script) -> tuple[str, ...]:
    filled_seconds = script.seconds + script.kept
    if filled_seconds < 0.95 * script.minutes * 60 and not script.additions:
        return (f"Your notes fill {_clock(filled_seconds)} of {_clock(script.minutes * 60)}: add what you remember, or take less time.",)
    return ()


def _clock(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


# Notes in another language

def _as_written(outline: Outline, minutes: float, pace: int, answers: Mapping[str, str], edits: Edits) -> Script:
    """The notes sorted and cut to sentences, every word as the student wrote it."""
    kept = _kept(outline, minutes * pace)
    lines: dict[str, Line] = {}
    place: dict[str, Section] = {}
    for candidate in candidates(outline, answers):
        place[candidate.id] = candidate.section
        start, end = candidate.sources[0].start, candidate.sources[-1].end
        text = candidate.text if candidate.answer else " ".join(outline.text[start:end].split())
        kind = LineKind.OWN if candidate.kind is LineKind.OWN else LineKind.QUOTED
        question = candidate.question.text if candidate.question else None
        said_words = as_sentence(text) if kind is LineKind.OWN else f"“{text}”"
        lines[candidate.id] = Line(candidate.id, said_words, kind, candidate.sources, question)
    wanted = targets(minutes * pace, set(place.values()), _by_section(kept))
    said: dict[str, Line] = {}
    left: dict[str, Line] = {}
    for section in Section:
        room = wanted[section]
        for id, line in lines.items():
            if place[id] is not section:
                continue
            (said if room > 0 or id in edits.rewritten else left)[id] = line
            room -= line.words
    frames: dict[str, Line] = {}
    return _assembled(outline, minutes, pace, kept, frames, said, left, wanted, edits, place)
