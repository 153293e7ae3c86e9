"""The blocks of the notes that make one list, and those above others or behind a label that say something themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.referring import points_back, takes_time_from_above
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import said_aloud
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun, Section

_MARK_LENGTH = 4  #: characters at most between a label and what stands behind it in its line
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|\n)")
_MARK = re.compile(r"[ \t]*(?:[-•*–◦▪o+]|\d+[.)]|[a-zA-Z][.)])[ \t]+$")
#: What only names what stands below it.
_NAMES = re.compile(r"(?i)(?:what|why|how|who|where|when|which|things?|stuff|my|i)\b")
#: How a clause begins, and no name of a thing.
_SUBJECT = re.compile(
    r"(?i)(?:the|an?|his|her|their|he|she|they|it|you|there|people|most|some|every(?:one|body)|nobody|no one|no|[a-z]+s) "
)


def with_parents(blocks: Sequence[NoteBlock], text: str) -> Iterator[NoteBlock]:
    """The blocks of the notes; an item that stands above others and says something is an item too, behind its heading."""
    for at, block in enumerate(blocks):
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        yield block
        if below is None or block.kind is not Kind.HEADING or below.heading != block.id:
            continue
        line = re.split(r"[\r\n]", text[: block.start])[-1]
        if (
            below.kind is Kind.LIST
            and not is_students(below)
            and _MARK.fullmatch(line)
            and _says(block, block.section or below.section)
        ):
            section = block.section or below.section
            yield replace(
                block, kind=Kind.LIST, section=section, speaker=below.speaker, reported=below.reported
            )


def _says(heading: NoteBlock, section: Section | None) -> bool:
    said = said_aloud(heading.text)
    if len(said.split()) < 3 or _NAMES.match(said) or said.endswith((":", "?")):
        return False
    form = form_of(said[:1].upper() + said[1:])
    duty = form is Form.IMPERATIVE and section is Section.WHO
    states = form is Form.STATEMENT and _SUBJECT.match(said) is not None
    return (
        duty
        or states
        or " means " in said
        or left_out(said) == "past"
        or re.match(r"\d+ [a-z]", said) is not None
    )


def is_students(block: NoteBlock) -> bool:
    """Whether the student says a block of themselves."""
    return block.kind is Kind.REFLECTION or (block.speaker is Speaker.STUDENT and not block.reported)


def same_list(before: NoteBlock, block: NoteBlock) -> bool:
    """Whether a block is the next item of the list that the one before it is of."""
    return (
        before.kind is Kind.LIST
        and (before.question, before.heading, before.section)
        == (block.question, block.heading, block.section)
        and not is_students(before)
    )


def whole_list(blocks: Sequence[NoteBlock], index: int) -> list[NoteBlock]:
    """The items of the list that begins at a place."""
    found = [blocks[index]]
    for block in blocks[index + 1 :]:
        if block.kind is not Kind.LIST or is_students(block) or not same_list(found[-1], block):
            break
        found.append(block)
    return found


#: What may point to something that a label does not bring in.
_POINTS = re.compile(
    r"(?i)(?:(?:and|but|so|then|also) )?(?:he|she|they|it|that|this|these|those|one|both|his|her|their)\b"
)


def behind_label(block: NoteBlock, by_id: Mapping[str, NoteBlock], text: str) -> bool:
    """Whether a block begins anew behind a label in its own line: "hard part: people want it at once"."""
    heading = by_id.get(block.heading or "")
    return _is_close(heading, block.start, text) and not _POINTS.match(block.text)


def with_label(candidate: Candidate, text: str) -> Candidate:
    """The candidate, marked where it opens what stands behind its heading in the same line."""
    return replace(
        candidate, labelled=candidate.opens and _is_close(candidate.heading, candidate.order, text)
    )


def _is_close(heading: NoteBlock | None, start: int, text: str) -> bool:
    """Whether no more than a mark stands between a heading and a place in the notes, however their lines end."""
    between = text[heading.end : start] if heading is not None and heading.end <= start else None
    return between is not None and len(_LINE_END.sub("\n", between)) <= _MARK_LENGTH


def below_item(made: list[Candidate], parent: Candidate | None, pronoun: Pronoun | None) -> list[Candidate]:
    """The first item below another that says something itself, told with that where it is somebody's words or leans on it."""
    if not made or parent is None or made[0].heading is None or parent.blocks != (made[0].heading.id,):
        return made
    first = made[0]
    leans = re.match(r"[\"“]", first.text) or points_back(first.text, told=first.reported, pronoun=pronoun)
    return [replace(first, follows=parent.id, before=parent.id), *made[1:]] if leans else made


#: Says itself what was done, above a list of how: "So I went back to school for three years:".
_SAYS_ITSELF = re.compile(
    r"(?i)(?:(?:so|then|and|but|after (?:that|this)|in the end|instead),? )*(?:i|he|she|we|they|(?-i:[A-Z])[a-z]+) "
    r"(?!(?:said|told|asked|mentioned|listed|gave|named|had to|was|were|had|did)\b)(?:also |then |just )?(?:\w+ed|went|got|took|began|came|left|made|spent|taught|kept|ran|built)\b(?! (?:me|us)\b)"
    r"(?!.*\b(?:things|reasons|steps|tips|parts|following|these|examples?|ways|jobs|tasks|kinds|like|this|including|such as)\b)[^:]{12,}:"
)


def above_list(words: str) -> str:
    """What stands above a list with a colon as a sentence, where it says itself what was done; else as it is.

    >>> above_list("So I went back to school for three years:"), above_list("She did three things:")
    ('So I went back to school for three years.', 'She did three things:')
    """
    return f"{words[:-1]}." if _SAYS_ITSELF.fullmatch(words) else words


def below_sentence(made: list[Candidate], above: Candidate | None) -> list[Candidate]:
    """The items of a list, each with the sentence above it that ends with a colon."""
    if above is None or not above.raw.rstrip().endswith(":"):
        return made
    return [replace(c, introduced=(*c.introduced, above.id), before=c.before or above.id) for c in made]


def behind_fragment(made: list[Candidate]) -> list[Candidate]:
    """The sentences of one item; those behind a bare noun or deed, which they speak of, are told with it."""
    if len(made) < 2 or form_of(made[0].text) is not Form.NOUN:
        return made
    first = made[0].id
    return [made[0], *(replace(c, introduced=(*c.introduced, first)) if _POINTS.match(c.text) else c for c in made[1:])]


def behind_item(
    made: list[Candidate], last: Candidate | None, *, first: bool, pronoun: Pronoun | None
) -> list[Candidate]:
    """An item that leans on the one before it, told with that; without what leans on an item that is not told."""
    while made and not first and _leans(made[0], pronoun):
        if last is not None:
            return [replace(made[0], follows=last.id, before=last.id), *made[1:]]
        made = made[1:]
    return made


def _leans(item: Candidate, pronoun: Pronoun | None) -> bool:
    return takes_time_from_above(item.text) or points_back(item.text, told=item.reported, pronoun=pronoun)
