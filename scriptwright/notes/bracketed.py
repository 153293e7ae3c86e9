"""Turns of a talk whose questions stand in brackets: "[what's a day like] So I get in at 8", "(me: money)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.voices import asks

#: What stands in brackets where a paragraph begins, and what is said behind it.
_BRACKETED = re.compile(r"(?:\[(?P<square>[^\[\]]+)\]|\((?P<round>[^()]+)\))[ \t]*:?\s*", re.DOTALL)
#: Whoever asks in them says so: "(me: money)", "[asked how many]".
_ASKER = re.compile(
    r"(?i)(?:me|q)\s*[:–—-]\s*|(?:i |then i )?(?:also )?asked(?: (?:him|her|them))?(?: about)?\b\s*:?\s*"
)
_TOPIC = 4  #: words at most of a question that only names what it is about: "[hard part]"
#: What was done or heard in between, which asks nothing.
_STAGE = re.compile(
    r"(?i)(?:(?:long|short) )?(?:pauses?|laugh\w*|sighs?|silence|cough\w*|smil\w+|inaudible|unclear|phone|start|end|break|lol|haha|joking|crosstalk|music)\b"
)
_LEAST = 3  #: questions in brackets that make a layout of them
#: What shows that a paragraph is written down as it was said.
_AS_SAID = re.compile(r"(?i)\b(?:um+|uh+|er+m?)\b")
_OWN = re.compile(r"\b(?:I|my)\b")


def with_bracketed(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, questions in brackets parted from their answers where at least three stand so, each with its turn.

    What is written as it was said, with its hesitations, above the first of them is an answer too.
    """
    asked = {i: match for i, p in enumerate(found) if (match := _question(p)) is not None}
    plain = [i for i in asked if _ASKER.match(_inside(asked[i])) or asks(_inside(asked[i]))]
    if len(plain) < _LEAST or any(p.label for p in found[plain[0] : plain[-1]]):
        return list(found)
    marked = sum(_ASKER.match(_inside(match)) is not None for match in asked.values())
    if marked >= len(plain) / 2 and all(not found[i].text[m.end() :].strip() for i, m in asked.items()):
        asked = {i: match for i, match in asked.items() if _ASKER.match(_inside(match))}
    turned: list[Paragraph] = []
    for index, p in enumerate(found):
        match = asked.get(index)
        if match is None:
            said = index < plain[0] and _AS_SAID.search(p.text) and _OWN.search(p.text)
            waiting = index - 1 in asked and turned[-1].label == "Q" and not _BRACKETED.fullmatch(p.text)
            turned.append(replace(p, label="A", label_start=p.start) if said or waiting else p)
            continue
        turned += _turns(p, match)
    return turned


def _inside(match: re.Match[str]) -> str:
    return (match.group("square") or match.group("round")).strip()


def _question(p: Paragraph) -> re.Match[str] | None:
    """What a paragraph asks in brackets at its beginning, or None: a stage direction, an aside."""
    match = None if p.label or p.bullet or p.hashes or p.number is not None else _BRACKETED.match(p.text)
    if match is None or _STAGE.match(_inside(match)):
        return None
    inside = _inside(match)
    answered = p.text[match.end() :].strip() != ""
    topic = answered and len(inside.split()) <= _TOPIC
    return match if _ASKER.match(inside) or asks(inside) or topic else None


def _turns(p: Paragraph, match: re.Match[str]) -> list[Paragraph]:
    """The question, without its brackets, and what is said behind it."""
    group = "square" if match.group("square") else "round"
    start, end = match.span(group)
    mark = _ASKER.match(p.text, start)
    if mark is not None:
        start = mark.end()
    question = replace(
        p, start=p.start + start, end=p.start + end, text=p.text[start:end], label="Q", label_start=p.start
    )
    if not p.text[match.end() :].strip():
        return [question]
    begins = p.start + match.end()
    told = replace(
        p, start=begins, text=p.text[match.end() :], label="A", label_start=begins, blank_before=False
    )
    return [question, told]
