"""Questions with their answers on one line, however they are typed: "hours? whenever they call", "dog? : Bruno"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.speakers import label_key
from scriptwright.notes.voices import asks, self_asked
from scriptwright.notes.worksheets import section_asked
from scriptwright.sections import Section

_ONE_LINE = re.compile(r"(?P<asked>[^?.!]{2,110}\?+)(?:[ \t]*[:–—-])?[ \t]+(?P<told>[^\s?:–—(\[-].*)", re.DOTALL)
_ALONE = re.compile(r"(?P<asked>[^?.!]{2,110}\?+)[ \t]*[:–—-]?")
_FEWEST = 4  #: such lines that make a layout of them
_SHARE = 0.2  #: of all lines that ask at all
_SPEAKS = 3  #: lines with one label as written, in a talk that has labels
_LONGEST = 16  #: words of what is asked


def with_one_line(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs; where many lines ask and answer, each as two turns, or as a heading of the student's own and what it is of."""
    lines = {i: match for i, p in enumerate(found) if (match := _line(p)) is not None}
    labels = Counter(label_key(p.label) for p in found if p.label and p.label_start < p.start)
    if any(count >= _SPEAKS for count in labels.values()):
        return list(found)
    asked = len(lines) + sum(_ALONE.fullmatch(p.text) is not None for p in found)
    cues = sum(_CUE.match(p.text) is not None for p in found)
    if cues >= _FEWEST and cues > len(lines):
        return [part for i, p in enumerate(found) for part in _cued(p, lines.get(i))]
    if len(lines) < _FEWEST or asked < _SHARE * len(found):
        return list(found)
    parts: list[Paragraph] = []
    for i, p in enumerate(found):
        parts += _parts(p, lines[i]) if i in lines else [_alone(p, parts[-1] if parts else None)]
    return parts


def _line(p: Paragraph) -> re.Match[str] | None:
    match = None if p.hashes or p.cell or p.aside or p.label else _ONE_LINE.fullmatch(p.text)
    short = match is not None and len(match["asked"].split()) <= _LONGEST
    return match if short and match is not None and not match["told"].rstrip().endswith("?") else None


def _parts(p: Paragraph, match: re.Match[str]) -> Iterator[Paragraph]:
    """The question and the answer, each with its label; without one where the student asks themselves."""
    asked, told = match["asked"], match["told"]
    at = p.start + match.start("told")
    own = _own_section(asked)
    question = replace(p, end=p.start + match.end("asked"), text=asked, bullet=False, label_start=p.start)
    answer = replace(
        p, start=at, text=told, label_start=at, blank_before=False, number=None, bullet=False, bold=False
    )
    if own is not None:
        yield replace(question, point=own)
        yield answer
    else:
        yield replace(question, label="Q")
        yield replace(answer, label="A")


#: What a line is about, and what was noted of it: "first job : errand boy".
_CUE = re.compile(r"[A-Za-z][\w'’/&-]*(?: [\w'’/&-]+){0,4} :[ \t]")


def _cued(p: Paragraph, match: re.Match[str] | None) -> Iterator[Paragraph]:
    """Where most lines begin with a cue, one that asks stands above its note as the others do: "dog? : Bruno"."""
    alone = _ALONE.fullmatch(p.text)
    end = match.end("asked") if match else alone.end("asked") if alone else 0
    if not end or _own_section(p.text[:end]) is not None:
        yield p
        return
    yield replace(p, end=p.start + end, text=p.text[:end], topic=True)
    if match is not None:
        at = p.start + match.start("told")
        yield replace(p, start=at, text=match["told"], label_start=at, blank_before=False, bullet=False)


def _alone(p: Paragraph, above: Paragraph | None) -> Paragraph:
    """A paragraph that is only asked, or that answers the one above, with its label."""
    short = len(p.text.split()) <= _LONGEST and not (p.bullet or p.hashes or p.label)
    asked = _ALONE.fullmatch(p.text) if short else None
    typed = short and (asks(p.text) or _ELSE.fullmatch(p.text) is not None)
    if not (asked or typed) or _own_section(p.text) is not None:
        answers = above is not None and above.label == "Q" and not (p.label or p.hashes or p.aside)
        return replace(p, label="A", label_start=p.start, bullet=False) if answers else p
    end = p.start + asked.end("asked") if asked else p.end
    return replace(p, end=end, text=p.text[: end - p.start], label="Q", label_start=p.start)


_ELSE = re.compile(r"(?i)(?:and )?any(?:thing|one) else(?: (?:to say|you.{1,30}))?\W*")


#: How a student in a hurry asks themselves: "y her?", "connect?", "surprise?".
_SHORTLY = {"y": Section.WHY, "y her": Section.WHY, "y him": Section.WHY, "why her": Section.WHY}


_LINKS = re.compile(r"\b(?:in common|alike|similar|same|connect\w*|relat\w+|link\w*|remind\w*)\b")


def _own_section(asked: str) -> Section | None:
    """The section that a question asks for which the student answers themselves; None for what was put to the other."""
    words = asked.strip(" ?:-").casefold()
    own = self_asked(asked)
    if own is not None:
        return own.section
    if words in _SHORTLY:
        return _SHORTLY[words]
    meaning = heading_meaning(words)
    if meaning is not None and meaning.student and not re.search(r"\byou\b", words):
        return meaning.section
    if _LINKS.search(words) and re.search(r"\b(?:me|i|my)\b", words) and not re.search(r"\b(?:you|your|u)\b", words):
        return Section.CONNECTION
    section = section_asked(asked)
    return section if section in (Section.WHY, Section.CONNECTION) else None
