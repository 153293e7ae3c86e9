"""The notes as paragraphs: marks and labels taken off, hard-wrapped lines joined, nothing lost.

A `Paragraph` is a span of the notes with what stood before it: a list mark, a number, a speaker's
label, a time stamp. Several lines are one paragraph only where the notes were wrapped by a program.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.notes.arranged import arranged
from scriptwright.notes.facts import fact_in
from scriptwright.notes.paragraph import LEADERS, Paragraph
from scriptwright.notes.senders import HANDLE, SENDER, names_alone
from scriptwright.notes.senders import handles as handles_in
from scriptwright.notes.stamped import is_plan
from scriptwright.notes.turns import cells
from scriptwright.notes.wrapping import LINE, continues, wrap_width

_STAMP = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?"
#: What a form leaves to write on, at the end of a line.
_UNFILLED = re.compile(rf"(?<=[^\s.…_])\s*{LEADERS}\s*$")
#: What stands before a paragraph's own words, in the order in which it can stand there.
_QUOTED = re.compile(r"(?:>\s*)+")
_CUE = re.compile(rf"{_STAMP}\s*-->\s*{_STAMP}.*|\d{{1,4}}|WEBVTT.*")
_TIME = re.compile(
    rf"{_STAMP}\s*(?:[-–—]\s+)?|\[?\d{{1,4}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?\.?,? {_STAMP}\]?:?\s*(?:[-–—]\s+)?"
)
#: The hour at which something is done, and what is no label behind it: "7:15 roll call".
_HOUR = re.compile(r"\d{1,2}:\d{2}(?!:)(?!\d)(?![^:\n]{0,30}: ) ?(?:[ap]\.?m\.?)?[ ,–—-]*(?=[a-z\d\"“])")
_HASH = re.compile(r"(#{1,6})\s+")
_BULLET = re.compile(
    r"[*•·‣▪▫◦●○■□–—‐+>➢✓✔☐☑☒✅✔▸▹▶►▾▼⬜-]\ufe0f?\s+(?=\S)|o\s(?=\s*[A-Z])|[•·‣▪◦●○■➢✓✔](?=\S)"
)
_NUMBER = re.compile(
    r"\(?(?:(?:Question|Ques|Q|No|Part|Answer|A)\.?\s*#?\s*)?(\d{1,2})(?:[a-c](?=[.):]))?\s*(?:[.):\]–—-]\)?|\.\))\s+(?=\D)"
    r"|(?:Question|Q|Answer|A)\s?#?(\d{1,2})\s?[.:)]\s+(?=\d)|#(\d{1,2})\s+(?=\D)"
    r"|Q(?:uestion)?\s*#?(\d{1,2})[.:)]?\s+(?=\D)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\(?([A-Ha-h]|i{1,3}|iv|v)[.)]\s+(?=\S)")
_SLIDE = re.compile(r"(?i)(?:slide|page|card) \d{1,2}\s*[:.–—-]\s+(?=\S)")
_ROMAN = re.compile(r"(?:I{1,3}|IV|VI{0,3}|IX|X)[.)]\s+(?=[A-Z*_])")
_BOLD = re.compile(r"(\*\*|__)[ \t]?(?=[^\s*_])")
_ARROW = re.compile(r"(?P<label>[-=–—]+>|[→⇒➔➜])\s*(?=\S)")
_LABEL = re.compile(
    r"(?P<label>(?:[A-Z][\w.'’-]*\.?|\d+|of|the|de|van|la)(?:[ \t]+(?:[A-Z(][\w.'’)-]*\.?|\d+|of|the|de|van|la)){0,4})"
    r"[ \t]*(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]*)?(?:\*\*|__)?[ \t]*(?:[:：](?:\*\*|__)?(?=\s|$|[\"“])|：|(?<=Speaker \d)[ \t]{2,}(?=\S))"
)
_SHORT_LABEL = re.compile(
    r"(?P<label>(?i:q|a|ans|answer|question|interviewer|interviewee|me|student|int|host|guest|him|her|them))"
    r"[ \t]*(?:\*\*|__)?[ \t]*(?:(?:[:：.)]|[-–—](?=\s))(?:\*\*|__)?(?=\s|$)|：)"
)
_NAME_STAMP = re.compile(
    rf"(?P<label>[A-Z][\w.'’-]*(?:[ \t]+(?:[A-Z(][\w.'’)-]*|\d{{1,2}}(?=[ \t]))){{0,3}})[ \t]+(?:{_STAMP})\s*$"
)
_DASH_LABEL = re.compile(r"(?P<label>[A-Z]{1,2})[ \t]*[-–—:][ \t]+(?=\S)")


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of the notes in order; what lies between them is white space, marks and labels."""
    found: list[Paragraph] = []
    wrapped = wrap_width(text)
    handles, alone = handles_in(text, _TIME, _NOT_A_SPEAKER), names_alone(text)
    plan = is_plan(text, _STAMP)
    tabled = sum(len(cells(match.group())) > 1 for match in LINE.finditer(text)) >= 3
    blank, pending, carried, previous_end, remarks = True, "", "", 0, False
    for match in LINE.finditer(text):
        between = text[previous_end : match.start()]
        gap = len(re.findall(r"\r\n|\n|\r|[\u2028\u2029\x0c\x85]", between)) > 1
        blank, carried = blank or gap, "" if gap else carried
        previous_end = match.end()
        if not match.group().strip():
            blank = True
            continue
        line = match.group().strip()
        name = _NAME_STAMP.match(line)
        if name is not None or line in alone:
            carried = alone.get(line, "")
            pending, blank = carried or (name.group("label") if name else ""), True
            continue
        if _CUE.fullmatch(line):
            blank = True
            continue
        fact = fact_in(match.group()) if tabled else None
        if tabled and not (fact and fact.section) and (row := cells(match.group())):
            remarks = remarks or (len(row) > 2 and _REMARKS.match(match.group()[slice(*row[2])]) is not None)
            below = re.match(r"\s*\t|\s*\|\s*\|", match.group()[: row[0][0]]) is not None
            for index, (start, end) in enumerate(row):
                cell = _paragraph(text, match.start() + start, match.start() + end, index == 0, handles, plan)
                if cell.end > cell.start:
                    found.append(
                        replace(
                            cell,
                            bold=index == 0 and len(row) > 1 and not below,
                            bullet=False,
                            cell=index > 0 or below,
                            aside=remarks and index > 1,
                        )
                    )
            blank = True
            continue
        paragraph = _paragraph(text, match.start(), match.end(), blank, handles, plan)
        if paragraph.end == paragraph.start:
            if not paragraph.label or text.count(text[paragraph.label_start : paragraph.end]) > 1:
                pending, blank = paragraph.label or pending, True
                continue
            start = paragraph.label_start
            paragraph = replace(paragraph, label="", start=start, text=text[start : paragraph.end])
        if pending:
            paragraph = replace(paragraph, label=paragraph.label or pending)
            pending = ""
        if found and continues(found[-1], paragraph, text, wrapped):
            found[-1] = replace(found[-1], end=paragraph.end, text=text[found[-1].start : paragraph.end])
        else:
            found.append(replace(paragraph, label=paragraph.label or carried))
        blank = False
    return arranged(found)


#: What stands above the third column of a table, in which the student notes something beside the answers.
_REMARKS = re.compile(r"(?i)\W*(?:(?:my |own )?(?:notes?|comments?|remarks?|thoughts?|reactions?)\b|what (?:I|we) (?:think|thought)\b)")


def _paragraph(
    text: str, start: int, end: int, blank: bool, handles: frozenset[str], plan: bool
) -> Paragraph:
    while end > start and text[end - 1].isspace():
        end -= 1
    unfilled = _UNFILLED.search(text, start, end)
    end = unfilled.start() if unfilled else end
    at = start
    while at < end and text[at].isspace():
        at += 1
    indent = len(text[start:at].expandtabs(4))
    marks: dict[str, object] = {}
    moved = True
    while moved and at < end:
        moved = False
        for name, pattern in _MARKS:
            if name in marks:
                continue
            match = pattern.match(text, at, end)
            if match is None or not _believed(name, match, marks, handles):
                continue
            if name == "time" and plan and _HOUR.match(text, at, end):
                continue
            marks[name] = match
            at, moved = match.end(), True
            while at < end and text[at].isspace():
                at += 1
            break
    bold = "bold" in marks
    if bold or "hash" in marks:
        while end > at and (text[end - 2 : end] in ("**", "__") or text[end - 1].isspace()):
            end -= 1 if text[end - 1].isspace() else 2
        while "hash" in marks and end > at and text[end - 1] in "# ":
            end -= 1
    number = marks.get("number")
    letter = marks.get("letter")
    label = next((marks[name] for name in _LABELS if name in marks), None)
    hashes = marks.get("hash")
    return Paragraph(
        start=min(at, end),
        end=end,
        text=text[at:end],
        blank_before=blank,
        hashes=len(hashes.group(1)) if isinstance(hashes, re.Match) else _level(marks, text[at:end]),
        bullet="bullet" in marks,
        number=int(next(g for g in number.groups() if g)) if isinstance(number, re.Match) else None,
        letter=letter.group(1) if isinstance(letter, re.Match) else "",
        bold=bold,
        label=label.group("label").strip("*_ ") if isinstance(label, re.Match) else "",
        label_start=label.start() if isinstance(label, re.Match) else min(at, end),
        indent=indent,
        stamped="time" in marks,
    )


def _level(marks: dict[str, object], words: str) -> int:
    """A line under a roman number, or a slide's, is a heading, unless it asks or is a whole sentence."""
    return int(
        ("roman" in marks or "slide" in marks)
        and len(words.split()) <= 10
        and not re.search(r"[.?!]$", words)
    )


_MARKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("arrow label", _ARROW),
    ("quoted", _QUOTED),
    ("time", _TIME),
    ("hash", _HASH),
    ("bold", _BOLD),
    ("bullet", _BULLET),
    ("number", _NUMBER),
    ("slide", _SLIDE),
    ("roman", _ROMAN),
    ("letter", _LETTER),
    ("short label", _SHORT_LABEL),
    ("dash label", _DASH_LABEL),
    ("sender label", SENDER),
    ("handle label", HANDLE),
    ("label", _LABEL),
)


_LABELS = ("label", "short label", "dash label", "arrow label", "sender label", "handle label")


def _believed(name: str, match: re.Match[str], marks: dict[str, object], handles: frozenset[str]) -> bool:
    """A mark counts once, and a word with a colon is a label only if it can name a speaker."""
    if name == "letter":
        return not any(other in marks for other in _LABELS) and match.group(1) not in ("i", "I")
    if name in _LABELS:
        if any(other in marks for other in _LABELS):
            return False
        if name == "sender label":
            return "time" in marks and match.group("label") in handles
        if name == "handle label":
            return "time" in marks or match.group("label") in handles
        return name != "label" or not _NOT_A_SPEAKER.match(match.group("label"))
    return True


#: Words before a colon that introduce content, not a speaker.
_NOT_A_SPEAKER = re.compile(
    r"(?i)(?:note|notes|ps|p\.s|example|tip|advice|first|second|third|finally|also|name|date|time|place|where|when|"
    r"title|job|role|position|occupation|company|organization|organisation|employer|workplace|school|subject|class|course|topic|"
    r"assignment|prompt|task|instructions|directions|due|requirements|length|reflection|conclusion|summary|background|"
    r"introduction|intro|education|skills|challenges|obstacles|goals|quote|quotes|key|main|things|what|why|how|who|"
    r"interview|the|my|her|his|their|our|pronouns|email|phone|contact|location|takeaway|takeaways|lesson|lessons|"
    r"follow|next|additional|extra|other|random|day|typical|morning|afternoon|evening|week|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|pros|cons|re|subject|from|to|cc|sent|part|section|video|speaker notes|interviewed|"
    r"person|people|field|career|industry|years?|age|hobbies|family|favorite|favourite|best|worst|hardest|connection|"
    r"learned|responsibilities|duties|understand|help|educate|number|one|two|three|four|five|understanding|building|"
    r"rules?|fun|fact|facts|thoughts?|problems?|solutions?|tools?|training|money|pay|salary|hours|schedule|future|plans?)\b"
    r"(?!\s*\d*\s*\()"
)
