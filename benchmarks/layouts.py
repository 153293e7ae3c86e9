"""How notes in many layouts are read, against what their writers meant: who it is, and who says what.

Each note of `layouts/` has a `.json` beside it, by its writer, who had never seen the engine: name, role,
workplace and pronoun of the interviewee, and a few words of what is the student's own, what is told of the
interviewee, and what is neither.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scriptwright.notes import Kind, NoteBlock, Notes, Speaker, read_notes
from scriptwright.sections import Section

FOLDER = Path(__file__).parent / "layouts"
WHO = ("name", "role", "workplace", "pronoun")
SAID = ("student", "told", "aside")
_I = re.compile(r"\b(?:I|me|my)\b")


@dataclass(frozen=True)
class Miss:
    """One thing that is read otherwise than its writer meant it."""

    file: str
    what: str  #: one of `WHO` and `SAID`
    meant: str
    read: str


def main() -> None:
    """Prints how much of each bank is missed, and every miss."""
    for bank in sorted(path for path in FOLDER.iterdir() if path.is_dir()):
        misses, asked = missed(bank)
        counts = Counter(miss.what for miss in misses)
        print(f"{bank.name}: " + ", ".join(f"{what} {counts[what]}/{asked[what]}" for what in (*WHO, *SAID)))
        for miss in misses:
            print(f"  {miss.file}: {miss.what} {miss.meant!r} is read as {miss.read}")


def missed(bank: Path) -> tuple[list[Miss], Counter[str]]:
    """The misses of a bank, and how many of each were asked for."""
    misses: list[Miss] = []
    asked: Counter[str] = Counter()
    for file in sorted(bank.glob("*.txt")):
        meant = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        notes = read_notes(file.read_text(encoding="utf-8"))
        asked.update(what for what in WHO if meant.get(what))
        asked.update(what for what in SAID for _ in meant[what])
        misses += (Miss(file.stem, *miss) for miss in (*_who(notes, meant), *_said(notes, meant)))
    return misses, asked


def _who(notes: Notes, meant: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    person = notes.interviewee
    where = " ".join(filter(None, (person.organization, person.place, person.role)))
    read = {"name": person.name, "role": person.role, "workplace": where, "pronoun": person.pronoun}
    for what in WHO:
        if meant.get(what) and not _words(meant[what]) & _words(str(read[what] or "")):
            yield what, meant[what], repr(read[what])


def _said(notes: Notes, meant: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for what in SAID:
        for words in meant[what]:
            at = notes.text.find(words)
            block = next((block for block in notes.blocks if block.start <= at < block.end), None)
            if not _fits(what, words, block):
                read = (block.kind, block.speaker, block.section) if block is not None else ()
                yield what, words, " ".join(str(part) for part in read) or "nothing"


def _fits(what: str, words: str, block: NoteBlock | None) -> bool:
    """Whether a block is of the kind that its writer meant."""
    said = block is not None and block.section is not None
    if what == "aside":
        return not (said and block is not None and block.kind in (Kind.ANSWER, Kind.LIST, Kind.REFLECTION))
    if block is None or not said:
        return False
    if what == "student":
        return block.speaker is Speaker.STUDENT and block.section is not Section.WHO
    theirs = block.speaker is not Speaker.STUDENT or block.reported or not _I.search(words)
    return (
        theirs and block.section in (Section.WHO, Section.LEARNED) and block.kind in (Kind.ANSWER, Kind.LIST)
    )


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


if __name__ == "__main__":
    main()
