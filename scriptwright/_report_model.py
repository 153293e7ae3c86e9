"""All that a take is told, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from scriptwright._report_document import plain
from scriptwright._report_findings import Findings, Tip
from scriptwright._report_overruled import overruled
from scriptwright._report_praise import praise_for
from scriptwright._report_tips import tips_for
from scriptwright.coverage.model import Status


@dataclass(frozen=True)
class Report(Findings):
    """What was said of script and assignment, how it was spoken, and what helps most next time."""

    tips: tuple[Tip, ...] = ()  #: three at most, the most helpful first
    praise: tuple[str, ...] = ()  #: two at most

    def advised(self) -> Report:
        """The report with the tips and the praise that its findings call for."""
        return replace(self, tips=tips_for(self), praise=praise_for(self))

    def overruled(self, verdicts: Mapping[str, Status]) -> Report:
        """The report with the student's verdicts by the id of line or point; points and tips follow.

        Ids that the report doesn't have are passed over: the script may have changed since.
        """
        if not verdicts:
            return self
        return replace(self, coverage=overruled(self, verdicts)).advised()

    def to_json(self) -> dict[str, Any]:
        """The document that `read_report` reads: what `check` prints. Times are in seconds."""
        delivery = plain(self.delivery)
        return {
            "lines": [
                plain(statement) | plain(verdict)
                for statement, verdict in zip(self.statements, self.coverage.lines, strict=True)
            ],
            "points": [
                plain(point) | plain(verdict)
                for point, verdict in zip(self.points, self.coverage.points, strict=True)
            ],
            "off_script": plain(self.coverage.off_script),
            "covers": list(self.coverage.covers),
            "delivery": delivery | {"pauses": delivery["pauses"] or []},
            "facts": plain(self.facts),
            "tips": plain(self.tips),
            "praise": list(self.praise),
        }
