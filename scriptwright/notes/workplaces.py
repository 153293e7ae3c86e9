"""Where the interviewee works, where the notes say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import NOT_NAMES, TITLE
from scriptwright.notes.occupations import jobs

_PLACE = r"((?:the )?[A-Z][\w&.’'-]*(?: (?:(?:of|and|for|the|&|at) )?[A-Z][\w&’'-]*){0,5}(?: (?:branch|school|hospital|clinic|library|station|office|campus)\b)?)"

#: Words before a workplace that make it a guess of the student's: "I thought she worked at".
_SUPPOSED = re.compile(r"(?i)\b(?:thought|assumed|figured|guessed)(?: that)? (?:s?he|they)(?: had)? ?$")


def workplace_of(blocks: Sequence[NoteBlock], role: str | None) -> str | None:
    """The workplace with the most evidence in the notes; None where there is none."""
    votes: Counter[str] = Counter()
    for block in blocks:
        text = plain(block.text)
        if (
            block.section is not None
            and block.section.value == "who"
            and block.kind in (Kind.HEADING, Kind.OTHER)
        ):
            for part in re.split(r"[,(–—|\n]|\s-\s|\bat\b|\bfrom\b", text)[1:]:
                place = re.sub(r"\s+\d{1,2}/\d{1,2}(?:/\d+)?$", "", part.strip(" .)*_"))
                if (
                    re.match(r"[A-Z]", place)
                    and not jobs().search(place)
                    and f"({place})" not in text
                    and not re.search(
                        r"=|\d{1,2}[/.:]\d|\b20\d\d\b|(?i:interview|period|class|notes|grade)|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|^(?:[A-Z]{2,5}|PhD|PharmD)$",
                        place,
                    )
                ):
                    votes[place] += 3
        about_interviewee = (
            block.speaker is Speaker.INTERVIEWEE or block.reported or block.speaker is Speaker.STUDENT
        )
        if block.kind in (Kind.ASSIGNMENT, Kind.QUESTION) or not about_interviewee:
            continue
        patterns = [
            (rf"(?i:\bsoy [\w ]+? en) (?:la |el )?{_PLACE}", 5),
            (
                rf"(?:[Ww]ork(?:s|ed|ing)?|been|am|employed|job|position|shifts?)(?: here| full[- ]time| part[- ]time)? (?:at|for|with) {_PLACE}",
                4,
            ),
            (rf"\b(?:at|for|of) {_PLACE} (?:for|since)\b", 2),
            (rf"\bwork(?:s|ed)? as an? [a-z][\w ,-]{{2,50}}? (?:at|for) {_PLACE}", 4),
            (rf"^[A-Za-z -]{{3,40}} @ ((?:St\. )?{_PLACE[1:-1]})", 4),
            (r"\bfor (the (?:city|town|county|village|state) of [A-Z]\w+(?: [A-Z]\w+)?)", 4),
            (r"\bis ([A-Z][\w&-]+(?: [A-Z][\w&-]+)*)['’]s (?:founder|owner|manager|director)\b", 4),
            (rf"\b(?:own|owns|run|runs|started|founded|opened|have|has) {_PLACE}", 2),
        ]
        if role:
            patterns.insert(0, (rf"(?i:{re.escape(role)})(?: here)?,? (?:at|for|with|of) {_PLACE}", 6))
            patterns.append(
                (
                    rf"(?i:{re.escape(role)}) in {_PLACE[:-1]} (?:School|Hospital|Clinic|Library|College|University))",
                    4,
                )
            )
            if (block.section is not None and block.section.value == "who") or "interview" in text.lower():
                patterns.insert(0, (rf"(?i:{re.escape(role)}),? {_PLACE}", 4))
        for pattern, weight in patterns:
            for match in re.finditer(pattern, text):
                if _SUPPOSED.search(text[: match.start()]):
                    continue
                votes[re.sub(r" and I$", "", match.group(1).rstrip(".'"))] += weight
    for name in list(votes):
        first = re.sub(r"(?i)^the ", "", name).split()[0]
        if first in NOT_NAMES or name in ("I",) or re.match(TITLE, name):
            del votes[name]
    return max(votes, key=lambda name: votes[name]) if votes and max(votes.values()) >= 2 else None
