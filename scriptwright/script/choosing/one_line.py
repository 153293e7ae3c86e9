"""What goes on in the line of what the student says of themselves is told with it: "I found it myself!! he said most can't"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

#: Says what the other said to it, or did, or what is to be set against it.
_ON = re.compile(
    r"(?:(?i:and|but|so|then),? )*(?:[Hh]e|[Ss]he|[Tt]hey) (?:(?:also|then|just|even|really) )?(?:said|says|told|thinks|thought|laughed|smiled|agreed|nodded|was|were|looked|answered|asked|knew)\b|(?i:but)\b"
)
_THOUGHT = re.compile(r"(?i)\bi(?:['’]d| had|['’]ve| have)? (?:(?:always|just|only) )*(?:thought|figured|assumed|imagined|used to think)\b")
_MOST = 45  #: words of a short line
_BETWEEN = re.compile(r"[^\w\n]*")


def in_one_line(found: Sequence[Candidate], text: str) -> list[Candidate]:
    """The candidates; one that only goes on from the student's own words in its line stands in their section, behind them."""
    made: list[Candidate] = []
    for candidate in found:
        last = made[-1] if made else None
        if last is not None and _goes_on(last, candidate, text):
            if _THOUGHT.search(last.text) and last.heading is not None:  # it is what was learned that turns it
                made[-1] = last = replace(last, section=candidate.section)
            candidate = replace(candidate, section=last.section, before=last.id, follows=last.id, first=False, opens=False)
        made.append(candidate)
    return made


def _goes_on(last: Candidate, candidate: Candidate, text: str) -> bool:
    if last.kind is not LineKind.OWN or candidate.kind is not LineKind.TOLD or not (last.sources and candidate.sources):
        return False
    parted = last.section is not candidate.section and Section.WHO not in (last.section, candidate.section)
    beside = _BETWEEN.fullmatch(text[last.sources[-1].end : candidate.sources[0].start]) is not None
    return parted and beside and _is_note(last, text) and _ON.match(candidate.text) is not None


def _is_note(first: Candidate, text: str) -> bool:
    """Whether a sentence begins a short line of its own, as notes have it, and no paragraph."""
    at = first.sources[0].start
    before, _, _ = text[at:].partition("\n")
    return not re.search(r"\w", text[:at].rpartition("\n")[2]) and len(before.split()) <= _MOST
