"""What the Notes page remembers of the recordings of the interview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scriptwright.takes import Take


@dataclass
class InterviewVisit:
    """Which recording of the interview the student looks at."""

    take: str | None = None  #: id of the recording
    later: bool = (
        False  #: the student went back to the notes; until then, without notes, the last one is shown
    )
    sent: int = 0  #: recordings that came in until now
    removed: Take | None = None  #: put into the bin just now
    marks: Mapping[str, object] = field(default_factory=dict)  #: taken in last from the page
