"""The recording of an interview as notes: turns with a proposed speaker, then labelled text.

Who speaks is proposed from what is said: a question is the interviewer's, what follows it the answer. The
student marks what is proposed wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from scriptwright.notes import Speaker
from scriptwright.notes.voices import arranges, asks, is_chatter
from scriptwright.transcript import Transcript, Utterance

CHANGE = (
    0.35  #: seconds; a question that the next speaker takes up has at least such a gap before or behind it
)
SHORTEST = 3  #: words; a shorter question without a question word is said in passing: "Really?"

_QUESTION_WORD = re.compile(
    r"(?i)^\W*(?:(?:and|so|but|or|okay|ok|well)\W+)*(?:what|how|why|when|where|who|which)\b"
)
_TAG = re.compile(
    r"(?i)(?:,\s*(?:you know|you see|right|okay|huh|eh|isn't it|don't you think)|^\W*you know)\W*$"
)
_REPORTED = re.compile(
    r"(?i)(?<!you )\b(?:ask(?:s|ed|ing)?|say(?:s|ing)?|said|wonder(?:s|ed)?) (?:me|us|myself|them)?\W"
)
_REACTS = re.compile(
    r"(?i)^\W*(?:(?:oh|wow|okay|ok|yeah|right|cool|great|nice|awesome|amazing|interesting|perfect"
    r"|thank you|thanks|i see|got it|makes sense|that makes sense|(?:that|it)(?:'s| is| sounds) (?:\w+ ){0,2}"
    r"(?:cool|great|nice|awesome|amazing|interesting|fun|funny|crazy|hard|tough|true|helpful|good|sad))\b\W*)+$"
)
_OF_ONESELF = re.compile(r"\b(?:I|I'm|I've|I'd|me|my|myself|we|our)\b")
_YOU = re.compile(r"(?i)\byou(?:r|rs|rself)?\b")
_THANKS = (
    "time", "meeting", "talking", "taking", "doing", "having", "agreeing", "coming", "joining", "speaking",
    "sitting", "letting",
)  # fmt: skip
_OPENS = re.compile(
    rf"(?i)\b(?:thank(?:s| you) (?:so much |very much )?for (?:\w+ ){{0,2}}(?:{'|'.join(_THANKS)})"
    r"|my (?:first|next|last) question|i(?:'m| am) (?:interviewing|here (?:with|today))"
    r"|i (?:have|got) (?:a few|some) questions"
    r"|(?:this|it) (?:is )?for (?:my|a|our) (?:\w+ ){0,2}(?:class|course|project|school)"
    r"|nice to meet you)\b"
)
_WORD = re.compile(r"\S+")
_LABEL = re.compile(r"[^\n:]{1,60}:[ \t]+")  #: the name before what somebody says, at the beginning of a line
_CLOSES = re.compile(r"(?i)^\W*(?:\w+\W+){0,5}(?:thank you|thanks)\b")


@dataclass(frozen=True)
class Turn:
    """What one speaker says before the other does: `transcript.words[first:last]`."""

    speaker: Speaker
    first: int
    last: int
    text: str
    start: float | None
    end: float | None
    utterances: tuple[int, ...]  #: `Utterance.first` of each of its utterances, by which the student marks it


def turns_of(transcript: Transcript, marked: Mapping[int, Speaker] | None = None) -> tuple[Turn, ...]:
    """The talk in turns; `marked` are the student's speakers, by `Utterance.first`.

    >>> from scriptwright.transcript import from_text
    >>> [turn.speaker.value for turn in turns_of(from_text("What do you do? I fix bikes. Is it hard?"))]
    ['interviewer', 'interviewee', 'interviewer']
    """
    utterances = transcript.utterances
    said = zip(utterances, _speakers(utterances, marked or {}), strict=True)
    return tuple(
        _turn(speaker, [utterance for utterance, _ in group])
        for speaker, group in groupby(said, key=lambda pair: pair[1])
    )


def notes_of(turns: Sequence[Turn], name: str = "") -> str:
    """The turns as notes, each behind its speaker's label.

    >>> from scriptwright.transcript import from_text
    >>> print(notes_of(turns_of(from_text("Why bikes? They are simple.")), "Ms. Roy"), end="")
    Interviewer: Why bikes?
    Ms. Roy: They are simple.
    """
    labels = {Speaker.INTERVIEWER: "Interviewer", Speaker.INTERVIEWEE: name.strip() or "Interviewee"}
    return "".join(f"{labels[turn.speaker]}: {turn.text}\n" for turn in turns)


def notes_with(notes: str, turns: Sequence[Turn], name: str = "") -> str:
    """The notes with the turns below them; where these words stand there already, their labels are made anew.

    >>> from scriptwright.transcript import from_text
    >>> turns = turns_of(from_text("Why bikes? They are simple."))
    >>> print(notes_with("He mends bikes.", turns, "Mr. Roy"), end="")
    He mends bikes.
    <BLANKLINE>
    Interviewer: Why bikes?
    Mr. Roy: They are simple.
    """
    text, place = notes_of(turns, name), _place(notes, turns)
    if place:
        return notes[: place[0]] + text.rstrip() + notes[place[1] :]
    return f"{notes.rstrip()}\n\n{text}" if notes.strip() else text


def stands_in(notes: str, turns: Sequence[Turn]) -> bool:
    """Whether the words of the turns stand in the notes, whoever is said there to say them."""
    return _place(notes, turns) is not None


def _place(notes: str, turns: Sequence[Turn]) -> tuple[int, int] | None:
    """Where the words of the turns stand in the notes, from the label of the first one."""
    words = [
        (word, line.start())
        for line in re.finditer(r"[^\n]+", notes)
        for word in _WORD.finditer(notes, _said_from(line), line.end())
    ]
    wanted = [word for turn in turns for word in turn.text.split()]
    before, found, _ = f" {' '.join(word.group() for word, _ in words)} ".partition(f" {' '.join(wanted)} ")
    if not wanted or not found:
        return None
    first = before.count(" ")
    (_, start), (last, _) = words[first], words[first + len(wanted) - 1]
    begins = first == 0 or words[first - 1][1] != start
    return (start, last.end()) if begins else None


def _said_from(line: re.Match[str]) -> int:
    """Where the words of a line begin, behind its label."""
    label = _LABEL.match(line.group())
    return line.start() + (label.end() if label else 0)


def _turn(speaker: Speaker, utterances: Sequence[Utterance]) -> Turn:
    first, last = utterances[0], utterances[-1]
    return Turn(
        speaker,
        first.first,
        last.last,
        " ".join(utterance.text for utterance in utterances),
        first.start,
        last.end,
        tuple(utterance.first for utterance in utterances),
    )


def _speakers(utterances: Sequence[Utterance], marked: Mapping[int, Speaker]) -> list[Speaker]:
    """The speaker of each utterance: as marked, else as what was said before makes likely."""
    asking = [_is_put(utterances, at) for at in range(len(utterances))]
    speakers: list[Speaker] = []
    for at, utterance in enumerate(utterances):
        before = speakers[-1] if speakers else None
        speakers.append(marked.get(utterance.first) or _proposed(utterances, asking, at, before))
    return speakers


def _proposed(
    utterances: Sequence[Utterance], asking: Sequence[bool], at: int, before: Speaker | None
) -> Speaker:
    text = utterances[at].text
    if asking[at] or _OPENS.search(text):
        return Speaker.INTERVIEWER
    if before is None:
        opens = any(asking[:4]) and is_chatter(text)
        return Speaker.INTERVIEWER if opens or any(asking[1:3]) else Speaker.INTERVIEWEE
    if before is Speaker.INTERVIEWER:
        asked = any(asking[max(0, at - 3) : at])
        thanked = bool(_CLOSES.search(utterances[at - 1].text))
        leads = not asked and not thanked and any(asking[at + 1 : at + 3])
        return Speaker.INTERVIEWER if leads else Speaker.INTERVIEWEE
    return Speaker.INTERVIEWER if _reacts(utterances, asking, at) or _ends(utterances, at) else before


def _reacts(utterances: Sequence[Utterance], asking: Sequence[bool], at: int) -> bool:
    """Whether it is "Oh, that's interesting" on an answer, with the next question right behind it."""
    text = utterances[at].text
    followed = at + 1 < len(asking) and asking[at + 1]
    return followed and bool(_REACTS.match(text)) and not _answers_briefly(asking, at)


def _answers_briefly(asking: Sequence[bool], at: int) -> bool:
    """Whether the utterance stands between two questions, so that it is all of the answer."""
    return at > 0 and asking[at - 1]


def _ends(utterances: Sequence[Utterance], at: int) -> bool:
    """Thanks near the end of the talk."""
    return at >= len(utterances) - 4 and bool(_CLOSES.search(utterances[at].text))


def _is_put(utterances: Sequence[Utterance], at: int) -> bool:
    """Whether an utterance is a question put to the other, not one in the flow of telling."""
    text = utterances[at].text
    if not (asks(text) or arranges(text)) or _TAG.search(text) or _REPORTED.search(text):
        return False
    if not text.rstrip("\"'”’) ").endswith("?"):
        return True
    if len(text.split()) < SHORTEST and not _QUESTION_WORD.match(text):
        return False
    if _OF_ONESELF.search(text) and not _YOU.search(text):
        return False
    gaps = [_gap(one, other) for one, other in pairwise(utterances[max(0, at - 1) : at + 2])]
    known = [gap for gap in gaps if gap is not None]
    return bool(_YOU.search(text)) or not known or max(known) >= CHANGE


def _gap(one: Utterance, other: Utterance) -> float | None:
    if one.end is None or other.start is None:
        return None
    return other.start - one.end
