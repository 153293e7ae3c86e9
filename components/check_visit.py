"""What the Check page remembers of a visit."""

from __future__ import annotations

from dataclasses import dataclass, field

from scriptwright.takes import Take


@dataclass
class CheckVisit:
    """What the student looks at on the Check page."""

    take: str | None = None  #: id of the take; None: the last one
    adding: bool = False  #: one more take is about to come in
    recordings: int = 0  #: sounds recorded in the page until now
    removed: Take | None = None  #: put into the bin just now
    asked: set[tuple[str, str]] = field(default_factory=set)  #: takes and marks for which a report was asked
