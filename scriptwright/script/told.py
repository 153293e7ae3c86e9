"""What telling a candidate gives."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.script.model import LineKind, Source


@dataclass(frozen=True)
class Told:
    """The words of a line, what kind they are, and what they rest on beside the candidate's own sources."""

    text: str
    kind: LineKind
    sources: tuple[Source, ...] = ()
