"""What the Rehearse page remembers of a visit."""

from __future__ import annotations

from dataclasses import dataclass

from components.stage.practice import Practice


@dataclass
class RehearseVisit:
    """What the student has done on the Rehearse page."""

    practice: Practice | None = None  #: the last run that was not recorded
