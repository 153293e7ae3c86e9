"""Where in a take each statement is told, and what belongs to none."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.coverage.evidence import Evidence
from scriptwright.coverage.matching import Take
from scriptwright.coverage.model import Passage, Status, Verdict
from scriptwright.transcript import Transcript

SHORTEST = 5  #: words of a passage off the script
#: Words that alone make no passage: greetings, thanks, and what fills a gap.
FILLING = frozenset(
    "hello hi hey everyone everybody good morning afternoon evening welcome to my video thanks thank you for "
    "watching listening bye goodbye okay ok so yeah well right alright anyway um uh and but like just that's "
    "it all i guess you know what was next oh wait let me start over see sorry the end is of".split()
)


def passage(transcript: Transcript, take: Take, first: int, last: int) -> Passage:
    """The words of the take under `take.doc[first:last]`, with those between them that were not taken in."""
    words = take.heard.words
    begin = words[int(take.word_of[first])].index
    end = words[int(take.word_of[last - 1])].index + 1
    return words_of(transcript, begin, end)


def words_of(transcript: Transcript, first: int, last: int) -> Passage:
    """`transcript.words[first:last]` as a passage."""
    words = transcript.words[first:last]
    return Passage(first, last, " ".join(word.text for word in words), words[0].start, words[-1].end)


def told_by(
    transcript: Transcript, take: Take, found: Sequence[tuple[Verdict, Evidence]]
) -> tuple[str | None, ...]:
    """For each word of the take the id of the statement it tells; `found`: id, evidence, whether said."""
    covers: list[str | None] = [None] * len(transcript.words)
    strength = [0.0] * len(transcript.words)
    for verdict, held in found:
        if verdict.status is Status.MISSED:
            continue
        heard = passage(transcript, take, held.first, held.last)
        for index in range(heard.first, heard.last):
            if verdict.score > strength[index]:
                covers[index], strength[index] = verdict.id, verdict.score
    return tuple(covers)


def off_script(transcript: Transcript, covers: Sequence[str | None]) -> tuple[Passage, ...]:
    """The utterances that tell no statement, neighbours together."""
    found: list[list[int]] = []
    for utterance in transcript.utterances:
        inside = range(utterance.first, utterance.last)
        told = sum(covers[index] is not None for index in inside)
        plain = {word.strip(".,!?;:").lower() for word in utterance.text.split()}
        if told * 4 > len(inside) or plain <= FILLING:
            continue
        if found and found[-1][1] == utterance.first:
            found[-1][1] = utterance.last
        else:
            found.append([utterance.first, utterance.last])
    return tuple(words_of(transcript, first, last) for first, last in found if last - first >= SHORTEST)
