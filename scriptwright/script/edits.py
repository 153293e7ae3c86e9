"""What a student does to a draft, each as new `Edits`: nothing is ever lost by one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from scriptwright.script.model import Edits, Line, Script, ScriptSection, Way
from scriptwright.sections import Section

_T = TypeVar("_T")


def rewrite(edits: Edits, line_id: str, text: str) -> Edits:
    """The line in the student's words; a line end in them parts it in two; no words at all cut it."""
    said = _pieces(text)
    if not said:
        return cut(edits, line_id)
    base, part = _base(line_id)
    pieces = _pieces(edits.rewritten.get(base, ""))
    pieces[part : part + 1] = said
    cut_parts = _renumbered(edits.cut, base, part, len(said) - 1)
    return replace(edits, rewritten={**edits.rewritten, base: "\n".join(pieces)}, cut=cut_parts - {base})


def restore(edits: Edits, line_id: str) -> Edits:
    """The draft's own words again."""
    base, _ = _base(line_id)
    return replace(
        edits,
        rewritten=_without(edits.rewritten, base),
        cut=frozenset(id for id in edits.cut if id == base or _base(id)[0] != base),
        versions=_without(edits.versions, base),
        reworded=_without(edits.reworded, base),
    )


def reword(edits: Edits, line_id: str, text: str) -> Edits:
    """The line in words that a language model gave and the student accepted."""
    changed, (base, _) = rewrite(edits, line_id, text), _base(line_id)
    return replace(changed, reworded={**edits.reworded, base: changed.rewritten[base]})


def choose(edits: Edits, line_id: str, way: Way) -> Edits:
    """The line said in another way that the engine has for it."""
    return replace(edits, versions={**edits.versions, _base(line_id)[0]: way})


def cut(edits: Edits, line_id: str) -> Edits:
    """The line left out, or the part of it; its words are kept for when it is brought back."""
    base, part = _base(line_id)
    if len(_pieces(edits.rewritten.get(base, ""))) > 1:
        return replace(edits, cut=edits.cut | {part_id(base, part)})
    return cut_whole(edits, base)


def bring_back(edits: Edits, line_id: str) -> Edits:
    """A line that was left out or cut, in the script again."""
    base, part = _base(line_id)
    return replace(edits, cut=edits.cut - {base, part_id(base, part)}, kept=edits.kept | {base})


def move(edits: Edits, script: Script, line_id: str, steps: int) -> Edits:
    """The line earlier (negative) or later within its section; at the end it stays."""
    section = section_of(script, line_id)
    if section is None:
        return edits
    ids = _bases(section.lines)
    base, _ = _base(line_id)
    at = ids.index(base)
    ids.insert(max(0, min(len(ids) - 1, at + steps)), ids.pop(at))
    return replace(edits, order={**edits.order, section.section: tuple(ids)})


def swap(edits: Edits, script: Script, line_id: str, other_id: str) -> Edits:
    """Another line in the place of this one, which is left out."""
    section = section_of(script, line_id)
    base, _ = _base(line_id)
    edits = bring_back(cut_whole(edits, base), other_id)
    if section is None:
        return edits
    ids = dict.fromkeys(other_id if id == base else id for id in _bases(section.lines))
    return replace(edits, order={**edits.order, section.section: tuple(ids)})


def cut_whole(edits: Edits, line_id: str) -> Edits:
    """The line left out with all parts that the student made of it."""
    return replace(edits, cut=edits.cut | {line_id}, kept=edits.kept - {line_id})


def section_of(script: Script, line_id: str) -> ScriptSection | None:
    """The section that holds a line."""
    return next((s for s in script.sections if any(line.id == line_id for line in s.lines)), None)


def part_id(base: str, part: int) -> str:
    """How a part of a line is named among the cuts; the first is ".0", for the bare id means the whole line."""
    return f"{base}.{part}"


def _renumbered(cut: frozenset[str], base: str, part: int, more: int) -> frozenset[str]:
    """The cuts after one part of a line became several: later parts have moved up, this one is no longer cut."""
    found = set()
    for id in cut:
        its_base, its_part = _base(id)
        if its_base != base or id == base:
            found.add(id)
        elif its_part != part:
            found.add(part_id(base, its_part + more if its_part > part else its_part))
    return frozenset(found)


def _pieces(text: str) -> list[str]:
    """The parts that a student made of a line, one for each of its own lines with words."""
    return [piece.strip() for piece in text.splitlines() if piece.strip()]


def _base(line_id: str) -> tuple[str, int]:
    """The draft's line id and the part of it: a line that the student parted has ".1", ".2" behind its id."""
    base, _, part = line_id.partition(".")
    return base, int(part) if part.isascii() and part.isdigit() else 0


def _without(entries: Mapping[str, _T], id: str) -> dict[str, _T]:
    return {key: value for key, value in entries.items() if key != id}


def _bases(lines: tuple[Line, ...]) -> list[str]:
    return list(dict.fromkeys(_base(line.id)[0] for line in lines))


def in_order(section: Section, lines: list[Line], edits: Edits) -> list[Line]:
    """The lines as the student moved them; one that was not there then stands behind its neighbour in the draft."""
    wanted = edits.order.get(section)
    if not wanted:
        return lines
    place = dict.fromkeys(wanted)  # each once, whatever a project file holds
    by_id = {line.id: line for line in lines}
    found = [by_id[id] for id in place if id in by_id]
    for index, line in enumerate(lines):
        if line.id in place:
            continue
        before = lines[index - 1] if index else None
        at = found.index(before) + 1 if before in found else 0
        found.insert(at, line)
    return found
