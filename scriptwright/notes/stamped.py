"""Who says which line of a transcript that has times and no names: the likeliest way two people take turns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.voices import asks

#: Lines with a time, below which a text is no transcript.
_FEWEST = 8
#: What a change of speaker counts for, against what the words themselves say.
_TURN = 1.0
_WITHIN = -0.7  #: the same within what is marked as one turn
ASIDE = re.compile(r"\W*[(\[][^()\[\]]*[)\]]\W*|[\W_]*|\.{3,}.*")
_ASKING = re.compile(
    r"(?i)(?:(?:so|and|but|ok(?:ay)?|um+|uh|right|like|wait|haha|last one|last question|then)\b[,. ]+)*(?:what|whats|how|why|when|where|who|which|do|does|did|is|isnt|isn't|are|was|were|can|could|would|will|have|has|thats)\b"
)
#: "What kills it is sand" begins as a question does and is none.
_CLEFT = re.compile(r"(?i)what (?:I|we|he|she|they|people|\w+s) (?!(?:is|are|was|were|do|does|did)\b)(?!.*\byou\b).*\b(?:is|was|are)\b")
_REPLYING = re.compile(r"(?i)(?:yeah|yes|yep|no|nope|well|oh|honestly)\b")
_TAG = re.compile(r"(?i)\b(?:you mean|right|huh|eh|isn.?t it)\W*$")
_CUT_OFF = re.compile(r"(?:[-–—…]|\.\.\.)\s*$")


def is_plan(text: str, stamp: str) -> bool:
    """Whether the times before some lines are hours of a day: few lines have one, as in no transcript.

    >>> is_plan("WHO\\nshe teaches\\n7:15 roll call\\ngate duty", r"\\d{1,2}:\\d{2}")
    True
    """
    lines = [line.strip(" \t*•-–—") for line in text.splitlines() if line.strip()]
    stamped = sum(re.match(stamp, line) is not None for line in lines)
    return stamped < min(_FEWEST, 0.5 * len(lines))


def with_speakers(found: list[Paragraph]) -> list[Paragraph]:
    """The lines of a transcript with times only, each labelled as the question's or the answer's."""
    turns = [i for i, p in enumerate(found) if p.stamped and not p.label and not ASIDE.fullmatch(p.text)]
    if len(turns) < _FEWEST or len(turns) < 0.6 * len(found) or any(p.label for p in found if p.stamped):
        return found
    labels = dict(zip(turns, likeliest([found[i].text for i in turns]), strict=True))
    return [
        replace(p, label=labels[i], label_start=p.start) if i in labels else p for i, p in enumerate(found)
    ]


def likeliest(lines: Sequence[str], fresh: Sequence[bool] | None = None) -> list[str]:
    """The likeliest sequence of "Q" and "A", by dynamic programming over the two speakers.

    `fresh`: whether a line begins a turn, as far as the notes show it; another may as well be the same speaker's.
    """
    best: dict[str, tuple[float, list[str]]] = {"Q": (0.5, []), "A": (0.0, [])}
    for index, line in enumerate(lines):
        now: dict[str, tuple[float, list[str]]] = {}
        turn = _TURN if fresh is None or fresh[index] else _WITHIN
        for speaker in "QA":
            told = _asking(line) * (1 if speaker == "Q" else -1)
            now[speaker] = max(
                (score + told + (turn if index and path[-1] != speaker else 0.0), [*path, speaker])
                for before, (score, path) in best.items()
                if index or before == speaker
            )
        best = now
    return max(best.values())[1]


def _asking(line: str) -> float:
    """How much the words of a line are the interviewer's, less how much the interviewee's."""
    words = len(line.split())
    if line.rstrip().endswith("?") and words <= 30:
        return 1.5
    score = 1.5 if _ASKING.match(line) and words <= 20 and not _CLEFT.match(line) else 1.0 if asks(line) else 0.0
    score += 0.5 if (_CUT_OFF.search(line) or _TAG.search(line)) and words <= 12 else 0.0
    score -= 2.0 if words >= 20 else 0.6 if words >= 9 else 0.0
    return score - (0.5 if _REPLYING.match(line) else 0.0)
