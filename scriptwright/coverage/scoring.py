"""From evidence to said, partly or missed."""

from __future__ import annotations

from scriptwright.coverage.model import Status

SAID = 0.62  #: score from which a statement counts as said
PARTLY = 0.55  #: score from which something of it was said


def status_of(score: float) -> Status:
    """The verdict for a score from 0 to 1."""
    if score >= SAID:
        return Status.SAID
    return Status.PARTLY if score >= PARTLY else Status.MISSED
