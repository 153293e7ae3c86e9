"""What a tab remembers of a model's work on its script."""

from __future__ import annotations

from dataclasses import dataclass, field

from scriptwright.rewording import Rewording, Wording


@dataclass
class RewordingVisit:
    """The work, and what the student would not have of it."""

    work: Rewording | None = None
    refused: set[Wording] = field(default_factory=set)
