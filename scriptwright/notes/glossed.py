"""Headings of a printed sheet with what is to be written below: "HOW (how do they do it?)", "REFLECT: what stuck with you?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.notes.meaning import Meaning, plain
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.worksheets import section_asked, to_student
from scriptwright.sections import Section

_GLOSSED = re.compile(
    r"(?P<key>[A-Z][A-Z'’]{2,}(?:[ /&]+[A-Z'’]+){0,2})(?:\s*[(\[](?P<inside>[^()\[\]]{6,})[)\]]\W*|\s*[:–—-]\s+(?P<behind>[^?]{6,}\?)(?:\s*[(\[][^()\[\]]*[)\]])?\W*)"
)
#: Who is asked about, to whoever fills the sheet in.
_OF_THEM = re.compile(
    r"(?i)\b(?:they|them|their|your (?:subject|interviewee|person|partner|source|worker|expert|guest|hero)|(?:this|the) (?:person|worker|interviewee))\b"
)
_ASKS = re.compile(r"(?i)\?|^(?:who|what|when|where|why|how|which|did|do|does|is|are|was|were)\b")
_OF_CHOICE = re.compile(r"(?i)\b(?:choose|chose|chosen|pick(?:ed)?|select(?:ed)?)\b|\byour (?:own )?life\b|\bto you\b")
_THE_WORK = ("what", "when", "where")
#: What a sheet says above the questions that were put: "Write three questions you asked."
_PUT = re.compile(r"(?i)(?:write|list|record|copy|give|note)\b[^.?!:]*\bquestions?\b[^.?!:]*\byou(?:['’]d| will)? ask(?:ed)?\b[^.?!:]{0,30}[.:]?")
_TWICE = re.compile(r"(?i)(?P<first>why [^.?!]{3,60}\?)\s+(?P<then>[^.?!]*\b(?:you|your)\b[^.?!]*\?)")


def glossed(paragraphs: Sequence[Paragraph]) -> dict[int, Meaning]:
    """What such headings announce, by where they begin.

    >>> from scriptwright.notes.lines import paragraphs
    >>> [(m.section.value, m.student) for m in glossed(paragraphs("HOW (how do they do it?)\\n\\nBy hand.")).values()]
    [('learned', False)]
    """
    return {p.start: found for p in paragraphs if not p.bullet and (found := _announced(plain(p.text).strip()))}


def _announced(words: str) -> Meaning | None:
    if _PUT.fullmatch(words):
        return Meaning(None)
    twice = _TWICE.fullmatch(words)
    if twice and section_asked(twice["first"]) is Section.WHY:
        return Meaning(Section.WHY, True)
    match = _GLOSSED.fullmatch(words)
    asked = (match["inside"] or match["behind"]) if match else ""
    if match is None or not _ASKS.search(asked):
        return None
    key = match["key"].lower()
    if _OF_THEM.search(asked) and not _OF_CHOICE.search(asked):
        who = key in _THE_WORK or section_asked(asked) is Section.WHO
        return Meaning(Section.WHO if who else Section.LEARNED)
    section = section_asked(asked)
    return Meaning(section, True) if section is not None else to_student(asked, sheet=True)
