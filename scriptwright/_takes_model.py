"""A take as it is kept."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Row

from scriptwright.coverage.model import Status
from scriptwright.errors import ScriptwrightError
from scriptwright.notes import Speaker
from scriptwright.report import Report, read_report
from scriptwright.transcript import Transcript, read_transcript

_Value = TypeVar("_Value")


class Purpose(StrEnum):
    """What a recording is of."""

    TAKE = "take"
    INTERVIEW = "interview"


@dataclass(frozen=True)
class Take:
    """A recording, what was heard in it, and what the student made of that."""

    id: str
    project: str
    purpose: Purpose
    number: int  #: 1, 2, 3 … among the project's recordings of one purpose
    name: str  #: "Take 2", until the student names it
    file: str  #: its generated name; "" where it was opened from a project's file without recordings
    original: str  #: its name as the student gave it
    size: int  #: bytes
    created: datetime  #: UTC
    removed: datetime | None = None  #: since when it lies in the bin
    version: int = 1  #: counts every change of what is kept here
    seconds: float | None = None  #: length, once it was measured
    engine: str | None = None  #: that heard the transcript
    transcript: Transcript | None = None  #: as heard; None until then
    report: Report | None = None  #: as made, before the student's `overruled`
    basis: str = ""  #: a mark of what the report was made of
    corrections: Mapping[int, str] = field(default_factory=dict)  #: `Utterance.first` → the student's words
    overruled: Mapping[str, Status] = field(default_factory=dict)  #: id of a line or point → the verdict
    speakers: Mapping[int, Speaker] = field(default_factory=dict)  #: `Utterance.first` → who says it

    @property
    def told(self) -> Transcript | None:
        """The transcript with the student's corrections."""
        return self.transcript and self.transcript.corrected(self.corrections)


def take_in(row: Row[Any]) -> Take:
    """The take in a row of its table; a report that this version cannot read is still to be made."""
    report = _report(row.report)
    return Take(
        id=row.id,
        project=row.project,
        purpose=Purpose(row.purpose),
        number=row.number,
        name=row.name,
        file=row.file,
        original=row.original,
        size=row.size,
        created=row.created,
        removed=row.removed,
        version=row.version,
        seconds=row.seconds,
        engine=row.engine,
        transcript=None if row.transcript is None else read_transcript(row.transcript),
        report=report,
        basis=row.basis if report else "",
        corrections={int(first): text for first, text in row.corrections.items()},
        overruled={id: Status(status) for id, status in row.overruled.items()},
        speakers={int(first): Speaker(speaker) for first, speaker in row.speakers.items()},
    )


def carried(given: Mapping[int, _Value], old: Transcript | None, new: Transcript) -> dict[int, _Value]:
    """What was given to utterances that a new transcript has word for word as the old one had them."""
    if old is None or not given:
        return {}
    before, after = old.utterances, new.utterances
    same = difflib.SequenceMatcher(
        None,
        [utterance.text for utterance in before],
        [utterance.text for utterance in after],
        autojunk=False,
    )
    return {
        after[block.b + at].first: given[before[block.a + at].first]
        for block in same.get_matching_blocks()
        for at in range(block.size)
        if before[block.a + at].first in given
    }


def _report(document: object) -> Report | None:
    if document is None:
        return None
    try:
        return read_report(document)
    except ScriptwrightError:
        return None
