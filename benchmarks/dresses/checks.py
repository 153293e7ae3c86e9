"""What is checked in the reading of one note: findings, right or wrong, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks.dresses.content import Content
from scriptwright.drafting import outline_of
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.outline import Outline
from scriptwright.project import Project
from scriptwright.sections import Section

#: Check → what it says; in the order in which they are shown.
CHECKS = {
    "name": "the interviewee's full name",
    "role": "what the interviewee works as",
    "why": "reason under why, said by the student",
    "connection": "link under connection, said by the student",
    "learned": "what the student takes away, not told as the interviewee's",
    "answers": "answers told as the interviewee's, under who or learned",
}
_CONTENT = (Kind.ANSWER, Kind.LIST, Kind.REFLECTION)
_LETTERS = re.compile(r"\w")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked for, and how it was read where that is wrong."""

    check: str
    wrong: str = ""  #: "": it was read rightly


@dataclass(frozen=True)
class _Squeezed:
    """A text's letters and digits alone, in lower case, with where each of them stands."""

    letters: str
    places: tuple[int, ...]

    def find(self, sentence: str) -> int | None:
        """Where a sentence ends in the text, however it is wrapped or punctuated there."""
        letters = _squeezed(sentence).letters
        at = self.letters.find(letters)
        return None if at < 0 else self.places[at + len(letters) - 1]


def _squeezed(text: str) -> _Squeezed:
    found = [(match.group().lower()[0], match.start()) for match in _LETTERS.finditer(text)]
    return _Squeezed("".join(letter for letter, _ in found), tuple(place for _, place in found))


def check(content: Content, notes: str) -> list[Finding]:
    """All findings for an interview in one dress."""
    return checked(content, outline_of(Project(notes=notes, student=content.student)))


def checked(content: Content, outline: Outline) -> list[Finding]:
    """All findings for an interview whose notes were sorted already."""
    person = outline.interviewee
    name, role = _plain(person.name or ""), (person.role or "").casefold()
    text = _squeezed(outline.text)
    return [
        Finding("name", "" if name == content.name else repr(person.name)),
        Finding("role", "" if _same_role(role, content) else repr(person.role)),
        *_mine(outline, text, "why", (content.reason, *content.why), Section.WHY),
        *_mine(outline, text, "connection", content.connection, Section.CONNECTION),
        *_mine(outline, text, "learned", content.learned, None),
        *_answers(outline, text, content),
    ]


def _plain(name: str) -> str:
    """A name without the nickname in quotation marks."""
    return " ".join(re.sub(r"[\"“(][^\"”)]*[\"”)]", "", name).split())


def _same_role(role: str, content: Content) -> bool:
    role = role.removeprefix("a ").removeprefix("an ")
    return role in (content.role, f"{content.role}{content.at}".casefold())


def _mine(
    outline: Outline, text: _Squeezed, check: str, sentences: Iterable[str], section: Section | None
) -> Iterator[Finding]:
    """The student's own sentences: each is to be the student's, and in the section where one is asked for."""
    for sentence, block in _blocks(outline, text, sentences):
        right = (
            block is not None
            and block.kind in _CONTENT
            and block.speaker is Speaker.STUDENT
            and (section is None or block.kind is Kind.REFLECTION or not block.reported)
            and section in (None, block.section)
        )
        yield Finding(check, "" if right else _shown(sentence, block))


def _answers(outline: Outline, text: _Squeezed, content: Content) -> Iterator[Finding]:
    for pair in content.pairs:
        own = text.find(pair.i) is not None
        for sentence, block in _blocks(outline, text, [pair.i if own else pair.told]):
            right = (
                block is not None
                and block.kind in _CONTENT[:2]
                and block.section in (Section.WHO, Section.LEARNED)
                and (not own or _is_theirs(block))
            )
            yield Finding("answers", "" if right else _shown(sentence, block))


def _is_theirs(block: NoteBlock) -> bool:
    """Whether "I" in a block is the interviewee: in their turn, or in quotation marks."""
    if block.reported:
        return re.search('["“]', block.text) is not None
    return block.speaker is Speaker.INTERVIEWEE


def _blocks(
    outline: Outline, text: _Squeezed, passages: Iterable[str]
) -> Iterator[tuple[str, NoteBlock | None]]:
    """Each sentence of passages that stand in the notes, with the block that holds it."""
    for passage in passages:
        for sentence in re.split(r"(?<=[.?!])\s+", passage):
            at = text.find(sentence)
            if at is not None:
                yield sentence, next((one for one in outline.blocks if one.start <= at < one.end), None)


def _shown(sentence: str, block: NoteBlock | None) -> str:
    if block is None:
        return f"{sentence} → in no block"
    parts = (block.kind, block.speaker, block.section, "reported" if block.reported else None)
    return f"{sentence} → {' '.join(str(part) for part in parts if part) or 'set aside'}"
