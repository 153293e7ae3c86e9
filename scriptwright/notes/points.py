"""Parts of the notes under the letters of the assignment's points, or under who, what, why: "(b) She is my aunt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.voices import asks
from scriptwright.notes.worksheets import section_asked
from scriptwright.sections import Section

#: A point within the running text of an assignment, or at the head of one of its lines.
_POINT = re.compile(
    r"(?:(?<=\s)|^)\(?(?P<mark>[a-h]|[1-9])[).](?:\s*)(?P<what>[^()]{8,160}?)(?=\s\(?(?:[a-h]|[1-9])[).]\s|[;.?!\n]|$)"
)
#: A line that goes back to one: "for (b):", "re: c)", "(d) -".
_BACK = re.compile(
    r"(?i)(?:(?:this is |the )?(?:for|re|to|on|part|point|task)\b[: ]*)?\(?(?-i:(?P<mark>[a-h]|[1-9]))\)\s*[:.–—-]?\s*(?=\S)"
)
_FEWEST = 2  #: points that are gone back to; one may be chance


def asked_points(assignment: str) -> dict[str, Section]:
    """The letters or numbers of an assignment's points, with the section that each asks for.

    >>> asked_points("Say (a) who you interviewed, (b) why you chose them and (c) what you learned.")["b"].value
    'why'
    """
    found: dict[str, Section] = {}
    for match in _POINT.finditer(assignment):
        what = re.sub(
            r"(?i)^(?:please )?(?:say|tell|explain|describe|introduce)\b(?: us)? ", "", match["what"]
        )
        mine = heading_meaning(re.sub(r"(?i)\byour\b", "my", re.sub(r"(?i)\byou\b", "I", what.strip(" ,"))))
        section = section_asked(what.strip(" ,")) or (mine.section if mine else None)
        if section is not None:
            found.setdefault(match["mark"], section)
    return found


def with_points(found: Sequence[Paragraph], text: str, asked: dict[str, Section]) -> tuple[Paragraph, ...]:
    """The paragraphs, each mark of a point as a heading of its own above what stands under it."""
    if any(p.number is not None and (str(p.number) not in asked or asks(p.text)) for p in found):
        asked = {mark: section for mark, section in asked.items() if not mark.isdigit()}
    marks = {index: mark for index, p in enumerate(found) if (mark := _mark(p, text, asked)) is not None}
    if len({mark for mark, _ in marks.values()}) < _FEWEST:
        return tuple(found)
    return tuple(part for index, p in enumerate(found) for part in _parts(p, text, asked, marks.get(index)))


def _mark(p: Paragraph, text: str, asked: dict[str, Section]) -> tuple[str, int] | None:
    """The point that a paragraph goes back to, and where its own words begin."""
    if p.letter in asked and p.blank_before and not p.label:  # in a list, it may count what somebody does
        return p.letter, p.start
    back = _BACK.match(text, p.label_start if p.label else p.start, p.end)
    return (back["mark"], back.end()) if back is not None and back["mark"] in asked else None


def _parts(
    p: Paragraph, text: str, asked: dict[str, Section], mark: tuple[str, int] | None
) -> Iterator[Paragraph]:
    if mark is None:
        yield p
        return
    letter, at = mark
    start = p.label_start if p.label else text.rindex(letter, 0, at) if at == p.start else p.start
    end = start + len(text[start:at].rstrip(" :.–—-"))
    bare = replace(p, letter="", number=None, label="", bullet=False)
    yield replace(bare, start=start, end=end, label_start=start, text=text[start:end], point=asked[letter])
    yield replace(bare, start=at, label_start=at, text=text[at : p.end], blank_before=False)


#: The five questions of a reporter, each with its answer behind it: "WHY HER? She is my aunt."
_REPORTERS = re.compile(
    r"(?i)(?P<key>(?:and |so )?(?P<word>who|what|when|where|why|how|me)(?: (?!do|does|did|is|are|was|were|have|has|can|could|would|will|should|about)[\w’']+)?)\?\s+(?=[^\s?][^?]*$)"
)
_ANSWERED_BY = {"who": Section.WHO, "what": Section.WHO, "why": Section.WHY, "how": Section.LEARNED}


def with_reporters_questions(found: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, each "Who?", "What?", "Why?" as a heading above its answer; when and where it was is set aside."""
    keys = {i: match for i, p in enumerate(found) if not p.label and (match := _REPORTERS.match(p.text))}
    words = {match["word"].lower() for match in keys.values()}
    if len(words) < 4 or not words >= {"who", "why"}:
        return tuple(found)
    return tuple(part for i, p in enumerate(found) for part in _answered(p, keys.get(i)))


def _answered(p: Paragraph, key: re.Match[str] | None) -> Iterator[Paragraph]:
    if key is None:
        yield p
        return
    meaning = heading_meaning(key["key"])
    section = _ANSWERED_BY.get(key["key"].lower(), meaning.section if meaning else None)
    if section is None:
        yield replace(p, aside=True)
        return
    end, at = p.start + key.end("key"), p.start + key.end()
    yield replace(p, end=end, text=p.text[: key.end("key")], point=section)
    yield replace(p, start=at, label_start=at, text=p.text[key.end() :], blank_before=False, bullet=False)


_NUMBERED = re.compile(r"(?P<number>\d{1,2})(?:[.):]|(?=\s))\s*(?:[-–—=:]\s*)?(?P<what>\S.*)", re.DOTALL)
_SHORT_QUESTION = 7  #: words of a line that stands for a question
_LISTED = 4  #: numbers that make a list


def with_listed_questions(found: Sequence[Paragraph], text: str) -> tuple[Paragraph, ...]:
    """The paragraphs, where short numbered lines above name what the same numbers answer below: "7 why her"."""
    numbered = [(i, *one) for i, p in enumerate(found) if (one := _numbered(p, text)) is not None]
    first = [one for n, one in enumerate(numbered, 1) if one[1] == n]
    again = numbered[len(first) :]
    counts = [number for _, number, _ in again] == [number for _, number, _ in first]
    if len(first) < _LISTED or not counts or any(what.rstrip().endswith("?") for _, _, what in first):
        return tuple(found)
    if any(len(what.split()) > _SHORT_QUESTION for _, _, what in first):
        return tuple(found)
    asked = {number: what for _, number, what in first}
    listed, answers = {i for i, _, _ in first}, {i: number for i, number, _ in again}
    parts: list[Paragraph] = []
    for i, p in enumerate(found):
        if i in listed:
            parts.append(replace(p, aside=True, number=None))
        elif i in answers:
            parts += _under(p, asked[answers[i]], text, str(answers[i]))
        else:
            parts.append(p)
    return tuple(parts)


def _numbered(p: Paragraph, text: str) -> tuple[int, str] | None:
    """The number before a line, with a mark or without, and the line's own words."""
    if p.number is not None:
        return p.number, p.text
    match = _NUMBERED.fullmatch(p.text)
    return (int(match["number"]), match["what"]) if match else None


def _under(p: Paragraph, what: str, text: str, number: str) -> Iterator[Paragraph]:
    """The number of an answer as a heading with what was asked for, and the answer below it."""
    meaning = heading_meaning(re.sub(r"\s*\+\s*", " and ", what))
    section = section_asked(what) or (meaning.section if meaning else None)
    own = _numbered(p, text)
    at = p.end - len(own[1]) if own else p.start
    start = text.rindex(number, 0, at)
    bare = replace(p, number=None, bullet=False)
    yield replace(
        bare,
        start=start,
        end=start + len(number),
        label_start=start,
        text=number,
        point=section or Section.LEARNED,
    )
    yield replace(bare, start=at, label_start=at, text=text[at : p.end], blank_before=False)
