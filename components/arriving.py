"""What has come in: a recording, on the disk first and then listened to; a whole project in its file."""

from __future__ import annotations

from pathlib import PurePath
from typing import BinaryIO

from components import cached
from scriptwright.archive import received
from scriptwright.errors import ScriptwrightError
from scriptwright.jobs import Work
from scriptwright.speech.recording import SUFFIXES
from scriptwright.store import Saved
from scriptwright.takes import Purpose, Take

LARGEST = 4_000  #: MB; an hour of video, as telephones make it


class OtherKind(ScriptwrightError):  # noqa: N818 — named for what happened
    """A file that by its name is no recording."""


#: What is done with a recording, by what it is of.
WORK = {Purpose.TAKE: Work.LISTEN, Purpose.INTERVIEW: Work.INTERVIEW}


def keep(
    project: str,
    source: BinaryIO,
    name: str,
    *,
    engine: str | None = None,
    purpose: Purpose = Purpose.TAKE,
) -> Take:
    """The take with all that the source gives, in the queue. `name`: that of the student's file.

    Raises OtherKind, NotSaved.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise OtherKind(
            f"“{name}” is no recording that can be listened to here. "
            "Take a video or a sound file as your phone made it, such as .mp4, .mov, .m4a or .mp3."
        )
    take = cached.takes().add(project, source, name, purpose=purpose)
    cached.jobs().submit(take.id, WORK[purpose], engine=engine or None)
    return take


def open_project(source: BinaryIO, owner: str | None) -> Saved:
    """The project in the file that the source gives, as the owner's; what nobody has heard yet, is heard.

    Raises ArchiveError, ProjectError, NotSaved.
    """
    saved = received(cached.store(), cached.takes(), source, owner)
    for purpose, work in WORK.items():
        for take in cached.takes().of(saved.id, purpose):
            if take.file and take.transcript is None:
                cached.jobs().submit(take.id, work)
    return saved
