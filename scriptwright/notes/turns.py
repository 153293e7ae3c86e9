"""Layouts in which a mark at the beginning of the line says who speaks: arrows, dashes, table cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning, question_meaning
from scriptwright.notes.paragraph import ARROW_LABEL, Paragraph
from scriptwright.notes.voices import asks, asks_somewhere, self_asked

_FIRST = (6, 14)  #: words at most of the first of two cells, and of more or of one that asks, without lines at the ends


def cells(line: str) -> list[tuple[int, int]]:
    """Spans of the cells of a table row, of tabs or of upright lines; nothing for running text."""
    if line.strip().startswith("|") and line.count("|") >= 3:
        spans = [(m.start(), m.end()) for m in re.finditer(r"[^|]+", line)]
    elif "\t" in line.strip():
        spans = [(m.start(), m.end()) for m in re.finditer(r"[^\t]+", line)]
    elif (bars := len(re.findall(r"\s\|(?=\s)", line))) and (
        len(line.split("|")[0].split()) <= _FIRST[bars > 1 or line.split("|")[0].rstrip().endswith("?")]
    ):
        spans = [(m.start(), m.end()) for m in re.finditer(r"[^|]+", line)]
    else:
        return []
    return [(start, end) for start, end in spans if re.search(r"\w", line[start:end])]


def label_of(p: Paragraph) -> str:
    """The letters of a speaker's label: "Q." and "q" are one."""
    return "".join(letter for letter in p.label if letter.isalpha()).casefold()


#: Question and answer on one line with a dash between them.
_DASHED = re.compile(r"(?P<asked>.{8,320}?)\s+[-–—]+\s+(?P<told>\S.+)", re.DOTALL)


#: A line that begins with "Q", what was asked in short, and a colon: "Q worst part: the cold".
_ASKED_TOPIC = re.compile(
    r"Q\.?[ \t]+(?P<asked>[^:?\n]{3,70}\??)(?:(?<=\?)|[ \t]*:|[ \t]+[-–—])[ \t]+(?P<told>\S.*)", re.DOTALL
)


#: A question and its answer told with the words of both: 'I asked her: "Is it loud?" Ada said: "Very."'.
_QUOTED_TURNS = re.compile(
    r"(?:\w+ )?(?:I|we) (?:then |also )?asked\b[^.?!:\"“]{0,40}[:,]\s*[\"“](?P<asked>[^\"“”]+\?)[\"”]\s*"
    r"(?:And )?(?:He|She|They|[A-Z]\w+(?: [A-Z]\w+)?) (?:said|answered|replied|told me|explained)\b[^.?!:\"“]{0,20}[:,]\s*[\"“](?P<told>[^\"“”]+)[\"”]\.?"
)


def _parted(found: list[Paragraph]) -> list[Paragraph]:
    """Where lines ask and answer, two turns each: "What is hard? – The law.", "Q worst part: the cold"."""
    parted: dict[int, tuple[Paragraph, Paragraph]] = {}
    for index, p in enumerate(found):
        if p.label or p.bullet or p.hashes:
            continue
        topic = _ASKED_TOPIC.fullmatch(p.text)
        quoted = _QUOTED_TURNS.fullmatch(p.text)
        match = topic or quoted or _DASHED.fullmatch(p.text)
        words = match.group("asked") if match else ""
        if match and (
            topic
            or quoted
            or ((asks(words) or asks_somewhere(words)) and not match.group("told").rstrip().endswith("?"))
        ):
            parted[index] = (
                replace(
                    p,
                    start=p.start + match.start("asked"),
                    end=p.start + match.end("asked"),
                    text=words,
                    label="Q",
                    label_start=p.start,
                ),
                replace(
                    p,
                    start=p.start + match.start("told"),
                    end=p.start + match.end("told"),
                    text=match.group("told"),
                    number=None,
                    label="A",
                    label_start=p.start + match.start("told"),
                    blank_before=False,
                ),
            )
    if len(parted) < 3:
        return found
    return [turn for index, p in enumerate(found) for turn in parted.get(index, (p,))]


def with_topics(found: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, the short lines marked that stand above a group each, where most groups of the notes have one."""
    firsts = [i for i, p in enumerate(found[:-1]) if p.blank_before and not found[i + 1].blank_before]
    topics = [i for i in firsts if _is_topic(found[i], found[i + 1])]
    plain = [i for i in firsts if not (found[i].bullet or found[i].label or found[i].number is not None)]
    if len(topics) < 4 or len(topics) < 0.6 * len(plain):
        topics = [i for i in topics if _ASKED.match(found[i].text)]
    return tuple(replace(p, topic=True) if i in topics else p for i, p in enumerate(found))


#: The question as it is told, above its answer: "Ben asked how he got into it".
_ASKED = re.compile(r"(?:(?:Then|And|So|then|and|so) )?(?:I|we|We|[A-Z]\w+) asked\b")


def _is_topic(p: Paragraph, below: Paragraph) -> bool:
    marked = p.bullet or p.label or p.hashes or p.bold or p.number is not None or p.letter or p.cell
    words = len(p.text.split())
    told = len(below.text.split()) > words or re.search(r"[.!?][\"”]?$", below.text) is not None
    return not marked and words <= 10 and p.text[-1].isalnum() and told


def with_turns(found: list[Paragraph]) -> tuple[Paragraph, ...]:
    """Where arrows answer, the line before an arrow asks: "- what's the day like" / "-> I get up at 4"."""
    found = _with_asked_rows(_parted(found))
    asked = [i for i, p in enumerate(found) if p.letter in ("A", "a") and i and label_of(found[i - 1]) == "q"]
    if len(asked) >= 2:
        found = [
            replace(p, label="A", label_start=p.start, letter="") if i in asked else p
            for i, p in enumerate(found)
        ]
    found = _with_arrows_for_dots(found)
    answered = {i - 1 for i, p in enumerate(found) if ARROW_LABEL.fullmatch(p.label) and i}
    answered = {i for i in answered if not (_tells(found[i].text) or _ARROW_WITHIN.search(found[i].text))}
    if len(answered) < 2:
        return _with_dash_turns(found)
    answered |= {i for i, p in enumerate(found[:-1]) if _asks_alone(p)}
    return tuple(
        replace(p, label="Q", label_start=p.start) if i in answered and not p.label else p
        for i, p in enumerate(found)
    )


#: The line of a table below its head: "|---|:---|".
_TABLE_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?|-{3,}(?:[|+]-{3,})+")
_ROWS = 3  #: rows that ask and answer, which make a talk of a table


def _with_asked_rows(found: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs, where rows of a table ask in their first cell, each cell a turn; the head of a table says nothing."""
    heads = {
        at
        for i, p in enumerate(found)
        if _TABLE_RULE.fullmatch(p.text.strip())
        for at in range(max(0, i - 2), i)
        if found[at].cell or (found[at].bold and found[at + 1].cell)
    }
    found = [replace(p, aside=True, bold=False) if i in heads else p for i, p in enumerate(found)]
    asked = [
        i
        for i, p in enumerate(found[:-1])
        if p.bold and p.text.rstrip().endswith("?") and found[i + 1].cell and not p.label
    ]
    if len(asked) < _ROWS:
        return found
    turns = {i: "Q" for i in asked} | {i + 1: "A" for i in asked}
    return [
        replace(p, label=turns[i], label_start=p.start, bold=False, cell=False) if i in turns else p
        for i, p in enumerate(found)
    ]


_ASKED_MOST = 25  #: words of what is asked


_ARROW_WITHIN = re.compile(r"\s(?:[-=–—]+>|[→⇒➔➜])\s")


_PUT = re.compile(r"^(?![A-Z]{3})(?:.*\?\W*$|.*\b(?:[Yy]ou|u)\b)")


def _asks_alone(p: Paragraph) -> bool:
    """Whether a line without a mark asks and no more, among lines that arrows answer: "worst day?"."""
    short = len(p.text.split()) <= _ASKED_MOST and not (p.bullet or p.hashes or p.bold or p.cell or p.number is not None)
    headed = heading_meaning(p.text)
    own = headed is not None and (headed.student or not p.text.endswith("?"))
    own = own or self_asked(p.text) is not None or question_meaning(p.text).student
    return short and not own and asks(p.text) and _PUT.search(p.text) is not None


def _tells(line: str) -> bool:
    """Whether a line tells in several sentences, so that an arrow below it goes on: "Boss yells. Ann says no."."""
    long = len(line.split()) > _ASKED_MOST or len(re.findall(r"[.!](?=\s)", line)) > 1
    return long and not asks(line)


def _with_arrows_for_dots(found: list[Paragraph]) -> list[Paragraph]:
    """Where arrows stand one below the other, and further in below a shorter one, they are list marks."""
    arrows = [i for i, p in enumerate(found) if ARROW_LABEL.fullmatch(p.label)]
    below = [i for i in arrows if i and i - 1 in arrows and not found[i].blank_before]
    asked = sum(asks(found[i - 1].text) for i in arrows if i)
    if len(arrows) < 3 or 2 * len(below) <= len(arrows) or 2 * asked > len(arrows):
        return found
    return [
        replace(p, label="", label_start=p.start, bullet=True) if i in arrows else p
        for i, p in enumerate(found)
    ]


def _with_dash_turns(found: list[Paragraph]) -> tuple[Paragraph, ...]:
    """Where each turn of a talk begins with a dash, the dash is no list mark: "— Why? — Because.\""""
    turns = [i for i, p in enumerate(found) if p.bullet and p.text.rstrip().endswith("?")]
    answered = [
        i
        for i in turns
        if i + 1 < len(found) and found[i + 1].bullet and not found[i + 1].text.rstrip().endswith("?")
    ]
    bullets = sum(p.bullet for p in found)
    if len(answered) < 2 or 2 * len(answered) < 0.7 * bullets:
        return tuple(found)
    turned = list(found)
    for i in answered:
        turned[i] = replace(found[i], bullet=False, label="Q", label_start=found[i].start)
        turned[i + 1] = replace(found[i + 1], bullet=False, label="A", label_start=found[i + 1].start)
    return tuple(turned)
