"""What stands in a table or beside a line and tells nothing: names of columns, page numbers, "(forgot to ask)", "^^ ha"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.voices import asks

#: What columns are called, or the two sides of a line: "question | answer", "CUE : NOTES".
_COLUMN = (
    r"(?:(?:my |the |their |his |her )?(?:cues?|key ?words?|questions?|qs?|answers?|responses?|replies|notes?|prompts?|categor(?:y|ies)|topics?|details?|evidence|quotes?|comments?|info)"
    r"|(?:p|pg|pp)\.?|pages?|what (?:s?he|they|i) (?:said|asked|wrote)|nr\.?|no\.?|#)"
)
_NAMED = re.compile(rf"(?i)\W*{_COLUMN}\W*")
_PAIR = re.compile(rf"(?i)\W*{_COLUMN}\s*[:|/=]\s*{_COLUMN}\W*")
_PAGE = re.compile(r"(?:p\.? ?)?\d{1,3}")
#: What was not answered, and what the student remarks on the line above: "(forgot to ask)", "^^ that got me".
_UNTOLD = re.compile(r"(?i)\(?(?:(?:i )?forgot to ask|(?:i )?did(?:n['’]?t| not) (?:get to )?ask|no answer|n/a|skipped)\W*$|\^+\s*(?=\w)")
_FEWEST = 3  #: page numbers in the last column
_COUNTED = re.compile(r"(?i)(?:q|question|nr|no)\.? ?#?\d{0,2}[.:]?|follow[- ]?up")


def without_columns(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, the names of columns and the page numbers set aside, and a question in the second column above its answer."""
    rows = _rows(found)
    last = [row[-1] for row in rows if len(row) > 1 and _PAGE.fullmatch(found[row[-1]].text.strip())]
    aside = set(last) if len(last) >= _FEWEST and any(len(row) > 2 for row in rows) else set()
    asked: set[int] = set()
    for row in rows:
        if len(row) > 1 and all(_NAMED.fullmatch(found[i].text) for i in row):
            aside |= set(row)
        told = [i for i in row if i not in aside]
        if len(told) == 2 and _COUNTED.fullmatch(found[told[0]].text.strip()) and asks(found[told[1]].text):
            aside.add(told[0])
            asked.add(told[1])
    return [
        replace(p, aside=True)
        if i in aside or _PAIR.fullmatch(f"{p.label} : {p.text}" if p.label else p.text) or _UNTOLD.match(p.text)
        else replace(p, topic=True, cell=False)
        if i in asked
        else p
        for i, p in enumerate(found)
    ]


def _rows(found: Sequence[Paragraph]) -> list[list[int]]:
    """The cells of each row of a table, by their places."""
    rows: list[list[int]] = []
    for i, p in enumerate(found):
        if p.cell and rows and rows[-1][-1] == i - 1 and not p.blank_before:
            rows[-1].append(i)
        else:
            rows.append([i])
    return rows
