"""Why a project was not saved or not read."""

from __future__ import annotations

from scriptwright.errors import ScriptwrightError


class Conflict(ScriptwrightError):  # noqa: N818 — named for what happened
    """Another tab saved meanwhile."""


class NotSaved(ScriptwrightError):  # noqa: N818 — named for what happened
    """The disk or the database refused a save; what was saved before stands."""


class InBin(NotSaved):
    """The project lies in the bin; it can be brought back."""


class NotRead(ScriptwrightError):  # noqa: N818 — named for what happened
    """The disk or the database did not give back what is kept there."""
