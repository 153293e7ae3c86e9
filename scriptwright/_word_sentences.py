"""What the Word file says beside the script's lines: times, sources, open questions, how it was made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import accumulate, pairwise

from scriptwright.clock import clock
from scriptwright.reading import clean, closed
from scriptwright.script.model import Line, LineKind, OpenQuestion, Script, ScriptSection
from scriptwright.sentences import sentences

STILL = "Still to answer:"
KEPT_FREE = "kept free)"

_QUOTATION = re.compile('[“"][^“”"]*[”"]')

#: what a line is, for one and for several of them
KINDS = {
    LineKind.TOLD: (
        "retells what the interviewee said (put into the third person, joined, shortened or given a lead-in)",
        "retell what the interviewee said (put into the third person, joined, shortened or given a lead-in)",
    ),
    LineKind.QUOTED: ("quotes the interviewee word for word", "quote the interviewee word for word"),
    LineKind.OWN: (
        "is in my own words (at most split, joined or shortened)",
        "are in my own words (at most split, joined or shortened)",
    ),
    LineKind.FRAME: (
        "comes from Scriptwright’s sentence frames for an opening, a lead-in or a closing",
        "come from Scriptwright’s sentence frames for an opening, a lead-in or a closing",
    ),
}
REWRITTEN = ("was rewritten by me", "were rewritten by me")
REWORDED = (
    "was reworded by a language model and accepted by me",
    "were reworded by a language model and accepted by me",
)


def time_of(section: ScriptSection) -> float:
    """Seconds that a section takes together with what is kept free in it."""
    return section.seconds + sum(question.seconds for question in section.questions)


def spans(sections: tuple[ScriptSection, ...]) -> tuple[tuple[int, int], ...]:
    """Where each section begins and ends, in whole seconds that leave no gap and add up."""
    ends = accumulate((time_of(section) for section in sections), initial=0.0)
    return tuple(pairwise(round(end) for end in ends))


def length(script: Script) -> str:
    """The script's length in time and words, and the time it was written for."""
    kept = script.kept
    parts = (
        f"About {clock(sum(time_of(section) for section in script.sections))} to say"
        + (f", {clock(kept)} of it kept free" if round(kept) else ""),
        counted(script.words, "word", "words"),
        f"for {script.minutes:g} {'minute' if script.minutes == 1 else 'minutes'}",
    )
    return " · ".join(parts)


def still_to_answer(question: OpenQuestion) -> str:
    """An open question and its time, to stand after `STILL`."""
    seconds = round(question.seconds)
    kept = counted(seconds, "second", "seconds") if seconds else "no time"
    return f"{question.gap.question} ({kept} {KEPT_FREE}"


def comment(line: Line, notes: str, answers: Mapping[str, str]) -> str:
    """Where a line comes from, a paragraph each: what it rests on, what was asked, what was changed in it."""
    said: dict[str, list[str]] = {}
    for source in line.sources:
        text = notes if source.of == "notes" else answers[source.of.removeprefix("answer:")]
        of = "your notes" if source.of == "notes" else "your own answer"
        said.setdefault(of, []).append(_quoted(text[source.start : source.end]))
    frame = line.kind is LineKind.FRAME
    start = "Made from a sentence frame and" if frame else "From"
    paragraphs = [f"{start} {of}: {listed(quotes)}" for of, quotes in said.items()]
    if not said:
        paragraphs.append("Made from a sentence frame." if frame else "Written by you.")
    if line.question:
        paragraphs.append(f"You asked: {_quoted(line.question)}")
    if line.mended:
        paragraphs.append("The grammar of your notes was mended here.")
    if line.reworded:
        paragraphs.append("A language model has reworded this line, and you accepted it.")
    elif line.edited and (said or frame):
        paragraphs.append("You have changed the words of this line.")
    return "\n".join(paragraphs)


def statement(script: Script) -> str:
    """What in the script was written by software and what was not, by the number of its lines."""
    lines = script.lines
    reworded = sum(line.reworded for line in lines)
    rewritten = sum(line.edited and not line.reworded for line in lines)
    kinds = Counter(line.kind for line in lines if not line.edited)
    counts = [
        *((kinds[kind], *words) for kind, words in KINDS.items()),
        (rewritten, *REWRITTEN),
        (reworded, *REWORDED),
    ]
    told = [counted(count, one, more) for count, one, more in counts if count]
    said = ["I prepared this script with Scriptwright from my interview notes."]
    if told:
        said.append(f"Of its {counted(len(lines), 'line', 'lines')}, {listed(told)}.")
    body = [line for line in lines if line.kind is not LineKind.FRAME]
    if body:
        sourced = sum(bool(line.sources) for line in body)
        rest = "Every line outside the frames rests"
        if sourced < len(body):
            rest = f"Outside the frames, {sourced} of {counted(len(body), 'line', 'lines')} rest"
        said.append(f"{rest} on my notes or my own answers, as the comment beside it shows.")
    if mended := sum(line.mended and not line.edited for line in lines):
        said.append(f"In {counted(mended, 'line', 'lines')} the grammar of my notes was mended.")
    if still_open := sum(len(section.questions) for section in script.sections):
        verb = "is" if still_open == 1 else "are"
        questions = counted(still_open, "question", "questions")
        said.append(f"{questions} {verb} still open, and nothing was made up instead.")
    return " ".join(said)


def one_line(text: str) -> str:
    """The words as Word can hold them, on one line, with every change of direction closed."""
    return closed(" ".join(clean(text).split()))


def first_words(text: str, longest: int = 60) -> str:
    """The first words of a line with an ellipsis, always fewer than all of it.

    >>> first_words("For this video I talked to a nurse.", 20)
    'For this video I…'
    """
    text = " ".join(text.split())
    start = text[: min(longest, len(text) - 1)] if text else ""
    whole_words = start.rsplit(" ", 1)[0] if " " in start else start
    return f"{whole_words.rstrip(' ,;:.')}…"


def short_assignment(assignment: str, longest: int = 110) -> str:
    """The assignment's first sentence, cut at a word where it is long."""
    first = next((span.of(assignment) for span in sentences(assignment)), assignment)
    text = " ".join(first.split()).rstrip(":")
    return text if len(text) <= longest else first_words(text, longest)


def _quoted(text: str) -> str:
    text = closed(" ".join(text.split()))
    return text if _QUOTATION.fullmatch(text) else f"“{text}”"


def counted(count: int, one: str, more: str) -> str:
    """A number with its noun: "1 line", "2 lines"."""
    return f"{count} {one if count == 1 else more}"


def listed(parts: list[str]) -> str:
    """Parts in a row, with "and" before the last."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
