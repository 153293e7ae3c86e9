"""Names in the notes that are the student's or the teacher's, never the interviewee's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.notes.facts import fact_in
from scriptwright.notes.name_parts import CLASS, DATE, NAME, NOT_NAMES, PART, TITLE
from scriptwright.notes.occupations import jobs
from scriptwright.notes.paragraph import Paragraph

_NAMED_ALONE = re.compile(
    rf"[-–—~\s]*(?:(?i:by)\s+)?(?P<name>(?:{TITLE}\.?\s+)?{PART}(?: {PART}){{0,3}})\s*$"
)
_BY = re.compile(
    rf"[-–—~\s(]*(?i:by|from|submitted by|written by)\s+(?P<name>{PART}(?: {PART}){{0,3}})(?=$|[,.()\s])"
)
_BESIDE_CLASS = re.compile(
    rf"(?:^|[-–—,/|]\s*|\s)(?P<name>(?:(?:{TITLE}|[Pp]rof\.?)\.? )?{PART}(?: (?:{PART}|[A-Z]\.?(?!\w))){{0,3}}|[A-Z]\. {PART})\s*(?=[,/|(]|\s[-–—]|$)"
)
_MYSELF = re.compile(
    rf"(?:\b(?:me|Me|ME|I) ?= ?|\bI am |\b[Ii]ts me |\b(?:my name is|My name is) )(?P<name>{PART}(?: {PART}){{0,2}})(?=[,.]|\s[\d(]|\s[a-z]|$)"
)
_STUDENT = re.compile(rf"(?i:\b(?:by )?the student) (?P<name>{PART}(?: {PART})?)")
_MYSELF_BEHIND = re.compile(rf"(?P<name>{PART}(?: {PART})?) ?\((?:me|myself|interviewer|student)\)")
#: Keys that name the interviewee, beside which a bare "Name:" is the student's.
_OTHERS_KEY = re.compile(
    r"(?i)^[*_]*(?:(?:the )?interview(?:ee|ed)?|name of (?:the )?(?:interviewee|person)|person|who|guest)\b[^:\r\n]{0,20}[:：]"
    r"|^\W*(?:\w\W{1,3})?(?:who|whom)\b[^?\r\n]{0,30}\binterview[^?\r\n]{0,40}\?"
)
#: Says that the name to come is the interviewee's, unless only notes or a sheet are spoken of: "Interview notes, Ada Obi, 10B".
_INTERVIEW = re.compile(
    r"(?i)\binterview(?! notes(?:,| -| /)| (?:work ?)?sheet| (?:assignment|project|homework|form|task|unit|packet|log)\b)"
)
#: A key beside which a bare "Name:" is the student's, on a line of its own.
_SCHOOL_KEY = re.compile(
    r"(?i)^[*_]*(?:teacher|instructor|class|grade|year|period|section|course|school|student (?:no|id|number))\b[^:\r\n]{0,20}[:：]"
)
_NAME_KEY = re.compile(
    rf"(?:^|\s)(?:[Nn]ame|NAME)(?: of student)?\s*[:：][\s_]*(?P<name>{PART}(?: (?:{PART}|[A-Z]\b\.?)){{0,3}})"
)


#: Who gave the task, wherever the notes say so: "when Ms. Roth said interview someone".
_SET_IT = re.compile(
    rf"(?P<name>{TITLE}\.? {PART}) (?:also |then )?(?:said|says|told us|asked us|wants? us|wanted us|made us|had us|gave us|assigned|set us|announced)"
    r"\b[^.!?]{0,40}\b(?:interview (?:someone|somebody|an? )|(?:this|the|an|our) (?:assignment|homework)\b)"
)


#: Who marks the task: "Mr Roth wants it in landscape", "Ms Roth says max 3 min".
_WANTS = re.compile(
    rf"(?P<name>{TITLE}\.? {PART}) (?:wants|needs|says|said|will check|marks|grades) (?:it (?:in|by|portrait|landscape|under|as|to be)|(?:the|a|our|this) (?:video|script|draft|speech|talk|presentation)|(?:max|min|at least|under|only) \d)\b"
)


#: A line that says with whom it was, below a title with the student's own name: "w/ Ann Lee, baker".
_WITH_LINE = re.compile(rf"\W*(?i:w/|with) ?(?:{TITLE}\.? )?{PART} ")
_NOTED_BY = re.compile(
    rf"(?i:\b(?:interview|notes|video response)\b)\s*[-–—:,|]\s*(?P<name>(?:[A-Z]\. )?{PART}(?: {PART}){{0,2}})\s*$"
)


#: A line that says which label is the student's: "KB = Kim Barr, JO = me".
_KEY_TO_LABELS = re.compile(r"(?i)\b\w{1,10}\s?=\s?(?:me|myself)\b")


def _comes_back(name: str, line: str, text: str) -> bool:
    """Whether the notes name somebody again of the title's family name, as only the interviewee is."""
    family = name.split()[-1]
    return len(family) > 3 and re.search(rf"(?i)\b{re.escape(family)}\b", text.replace(line, "")) is not None


def own_names(paragraphs: Sequence[Paragraph], text: str) -> frozenset[str]:
    """The names of student and teacher, in full and in their parts, as head and foot of the notes give them."""
    found: set[str] = set()
    head, foot = paragraphs[:8], paragraphs[-3:] if len(paragraphs) > 8 else ()
    mailed = any(re.match(r"(?i)\W*(?:to|subject)\s*:", line) for line in text.splitlines()[:6])
    beside = any(_WITH_LINE.match(p.text) for p in head)
    others = any(_OTHERS_KEY.match(p.text) for p in paragraphs[:14])
    told = {fact.key for p in paragraphs[:14] if (fact := fact_in(p.text)) is not None}
    schooled = "role" not in told and any(_SCHOOL_KEY.match(p.text) for p in paragraphs[:8])
    for paragraph in (*head, *foot):
        line = re.sub(r"[*_#]", "", paragraph.text).strip()
        fact = fact_in(line)
        if fact is not None and fact.key == "student" and not (mailed and re.match(r"(?i)\W*from", line)):
            found |= {m.group() for m in [NAME.match(line[fact.at :].strip())] if m}
        if by := _BY.match(line):
            found |= {by["name"]} if not (mailed and re.match(r"(?i)\W*from", line)) else set()
        short = len(line.split()) <= 12 and not line.endswith((".", "?", "!"))
        theirs = _OTHERS_KEY.match(line) or _INTERVIEW.search(line) or jobs().search(line)
        theirs = theirs or _KEY_TO_LABELS.search(line)
        if beside and (noted := _NOTED_BY.search(line)):
            found |= {noted["name"]}
        if short and not theirs and CLASS.search(line):
            beside_class = {m["name"] for m in _BESIDE_CLASS.finditer(line)}
            dated = CLASS.search(DATE.sub("", line)) is None
            found |= {name for name in beside_class if not (dated and _comes_back(name, line, text))}
    for paragraph in paragraphs[:14]:
        named = _NAME_KEY.search(paragraph.text)
        if named and (others or schooled or CLASS.search(paragraph.text)):
            found.add(named["name"])
    found |= _alone(paragraphs)
    found |= {
        m["name"]
        for pattern in (_MYSELF, _MYSELF_BEHIND, _STUDENT)
        for m in pattern.finditer(text)
        if re.search(r"[=(]|student", m.group())
    }
    found |= {m["name"] for m in _WANTS.finditer(text)}
    found |= {m["name"] for m in _SET_IT.finditer(text) if f"interviewed {m['name']}" not in text}
    return frozenset(name for name in found if name.split()[0].rstrip(".") not in NOT_NAMES)


def _alone(paragraphs: Sequence[Paragraph]) -> set[str]:
    """A name on a line of its own above or below schoolwork, with a line about the class beside it."""
    found: set[str] = set()
    lines = [line.strip() for p in paragraphs for line in p.text.splitlines() if line.strip()]
    near = [*range(min(4, len(lines))), *range(max(len(lines) - 4, 4), len(lines))]
    for at in near:
        match = _NAMED_ALONE.match(lines[at])
        beside = [lines[i] for i in (at - 1, at + 1) if 0 <= i < len(lines) and len(lines[i].split()) <= 8]
        if match and any(CLASS.search(line) for line in beside):
            found.add(match["name"])
    return found
