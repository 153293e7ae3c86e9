"""Why a file was not opened as a project: each a sentence on what it is and what to do."""

from __future__ import annotations

from scriptwright.errors import ScriptwrightError
from scriptwright.project import ProjectError


class ArchiveError(ScriptwrightError):
    """A file that is no project's, or not a whole one."""


def foreign() -> ArchiveError:
    """The error where a file is something else."""
    return ArchiveError(
        "This is no project of Scriptwright's. "
        "Open a file that you got with “Download this project”; its name ends in .scriptwright."
    )


def damaged() -> ArchiveError:
    """The error where a file was a project once."""
    return ArchiveError(
        "This file is damaged or not all of it is there, so nothing was opened. "
        "Download the project again where it still is, or take another copy of the file."
    )


def wrong(key: str) -> ArchiveError:
    """The error where a value cannot be one of ours."""
    return ArchiveError(
        f'This is not a project that Scriptwright can open: its "{key}" is of another kind than it gives. '
        "Open the file as it was downloaded."
    )


def newer() -> ProjectError:
    """The error where more is there than is known here."""
    return ProjectError(
        "This file holds more than this version of Scriptwright knows, so nothing was opened. "
        "Update Scriptwright, then open it again."
    )
