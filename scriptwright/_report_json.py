"""A report from its document."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from scriptwright._report_document import value_of, wrong
from scriptwright._report_findings import Tip
from scriptwright._report_model import Report
from scriptwright.assignment import Point
from scriptwright.coverage.model import Coverage, Statement, Verdict
from scriptwright.delivery.model import Delivery
from scriptwright.facts.model import FactDifference
from scriptwright.transcript import Passage

_Item = TypeVar("_Item")


def read_report(document: object) -> Report:
    """The report in a document that `Report.to_json` made. Raises ReportError."""
    if not isinstance(document, dict):
        raise wrong()
    delivery = value_of(Delivery, document.get("delivery"))
    covers = document.get("covers")
    if not isinstance(covers, list) or not all(one is None or isinstance(one, str) for one in covers):
        raise wrong()
    praise = document.get("praise")
    if not isinstance(praise, list) or not all(isinstance(one, str) for one in praise):
        raise wrong()
    return Report(
        statements=_each(Statement, document, "lines"),
        points=_each(Point, document, "points"),
        coverage=Coverage(
            lines=_each(Verdict, document, "lines"),
            points=_each(Verdict, document, "points"),
            off_script=_each(Passage, document, "off_script"),
            covers=tuple(covers),
        ),
        delivery=replace(delivery, pauses=None) if delivery.pace is None else delivery,
        facts=_each(FactDifference, document, "facts"),
        tips=_each(Tip, document, "tips"),
        praise=tuple(praise),
    )


def _each(kind: type[_Item], document: dict[str, Any], key: str) -> tuple[_Item, ...]:
    items = document.get(key)
    if not isinstance(items, list):
        raise wrong()
    return tuple(value_of(kind, item) for item in items)
