"""The golden notes: what students might hand in, and what should be read in each of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scriptwright.drafting import outline_of, script_of
from scriptwright.notes import NoteBlock
from scriptwright.outline import Outline
from scriptwright.project import Project
from scriptwright.script import Script

FOLDER = Path(__file__).parent / "golden"
#: Kinds of blocks whose words can come into a script.
TELLING = ("answer", "list", "reflection")


@dataclass(frozen=True)
class Case:
    """A note file and what a reader of it expects."""

    name: str

    @property
    def folder(self) -> Path:
        return FOLDER / self.name

    @property
    def notes(self) -> str:
        """The file as it is, with its line ends."""
        return (self.folder / "notes.txt").read_bytes().decode()

    @property
    def expected(self) -> dict[str, Any]:
        return json.loads((self.folder / "expected.json").read_text(encoding="utf-8"))

    def project(self, minutes: float = 3) -> Project:
        return Project(notes=self.notes, minutes=minutes)

    @property
    def outline(self) -> Outline:
        return _outline(self.name)

    def script(self, minutes: float = 3) -> Script:
        return _script(self.name, minutes)

    def block_at(self, start: int, end: int) -> NoteBlock | None:
        """The block that holds most of a span of the notes."""
        shared = [(min(end, b.end) - max(start, b.start), b) for b in self.outline.blocks]
        most, block = max(shared, key=lambda pair: pair[0], default=(0, None))
        return block if most > 0 else None


CASES = [Case(folder.name) for folder in sorted(FOLDER.iterdir()) if folder.is_dir()]


@cache
def _outline(name: str) -> Outline:
    return outline_of(Case(name).project())


@cache
def _script(name: str, minutes: float) -> Script:
    return script_of(Case(name).project(minutes))
