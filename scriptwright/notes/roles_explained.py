"""Roles that the notes explain or set beside a name: "Ann Lee, glazier", "the official name is route driver"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scriptwright.notes.model import NoteBlock, Speaker
from scriptwright.notes.name_parts import PART, TITLE
from scriptwright.notes.occupations import noun_phrase
from scriptwright.notes.whose_role import OF_OTHERS, SOMEBODY, SUPPOSED
from scriptwright.sections import Section

#: What the work is properly called: "the official name is route driver".
_OFFICIALLY = re.compile(
    r"(?i)\b(?:the|his|her|their|my) (?:official|officially|proper|actual|technical|correct|right|fancy|exact) (?:job )?(?:name|title|term|word)(?: (?:of|for) (?:it|that|this|the job|what (?:s?he|they|i) do(?:es)?))? (?:is|would be) (?:called )?(?:an? |the )?[\"“]?"
)
#: A role that the notes explain: "He's a fuller at the Hope Mill, which means he thickens the cloth".
_MEANS = re.compile(
    r"\b(?:[Ss]he|[Hh]e)(?: is|['’]s) an? (?P<what>[a-z][a-z -]{2,40}?)(?: (?:at|for|with|in) [^.,;!?]{3,40})?, which (?:basically |just )?means (?:that )?(?:s?he|they|you)\b"
)
#: Somebody named behind their work and whose they are in it: "your aunt's home nurse, Ann Lee".
_BY_WORK = re.compile(
    rf"\b(?:my|our|your|[Tt]he) (?:[\w-]+['’]s? )?(?P<what>[a-z][a-z -]{{2,40}}?), (?:{TITLE}\.? )?(?P<name>{PART} {PART}(?: {PART})?)"
)
#: What stands behind a name and a comma and begins no role: "Ann Lee, my teacher".
_NO_ROLE = r"(?:my|our|who|whose|and|or|but|so|he|she|they|the|when|because|i|not)"


def roles_explained(block: NoteBlock, text: str, called: str, known: str | None) -> Iterator[tuple[str, int]]:
    """The roles of one block told so, each with its weight. `text`: the block's; `known`: the name, `called` its pattern."""
    family = known.split()[-1] if known else None
    for match in _OFFICIALLY.finditer(text):
        yield from noun_phrase(text[match.end() :], 5)
    if family and block.section is Section.WHO:
        for match in re.finditer(rf"{called}, (?!{_NO_ROLE}\b)(?=[a-z]{{3,}})", text):
            if match.group().startswith(family) and not OF_OTHERS.search(text[: match.start()]):
                yield from noun_phrase(text[match.end() :], 5)
    if block.speaker is Speaker.INTERVIEWEE:
        return
    for match in _MEANS.finditer(text):
        before = text[: match.start()]
        sentence = re.split(r"[.!?] ", before)[-1]
        if not (SUPPOSED.search(before) or SOMEBODY.search(sentence)):
            yield from noun_phrase(match["what"], 6)
    for match in _BY_WORK.finditer(text) if family else ():
        if match["name"].split()[-1] == family:
            yield from noun_phrase(match["what"], 6)
