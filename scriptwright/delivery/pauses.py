"""Stretches without a voice, and which of them break a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from scriptwright.coverage.model import Statement
from scriptwright.delivery.hesitations import is_hesitation
from scriptwright.delivery.model import Pause
from scriptwright.delivery.pace import timed_words
from scriptwright.sentences import sentences
from scriptwright.transcript import Span, Transcript

#: Seconds. Most silent pauses last 0.2 to 1 s, and few of them 2 s: E. Campione and J. Véronis, "A
#: large-scale multilingual study of silent pause duration", Speech Prosody 2002.
NOTED = 2.0
FLAGGED = 3.0  #: seconds within a sentence, where a listener takes it for a thread that was lost
EDGE = 0.5  #: seconds by which the times of words and those of the sound may differ
MARKED = 40  #: words to a full stop; with fewer stops a transcript doesn't show where its sentences end
SHOWN = 4  #: words in front of a pause that name its place

_ENDS = re.compile(r"[.!?…:;][\"'”’)\]]*$")
#: No sentence ends with these, so a pause after one breaks a sentence even where no marks were written.
_GO_ON = frozenset(
    "a an the my your his its our their of to for with from in on at by into about and but or so because "
    "that which who when if as is was are were am be been has have had i he she we they it's he's she's "
    "very really like um uh than while where".split()
)


def voice_between(transcript: Transcript) -> tuple[float, float] | None:
    """When the voice sets in and when it ends; None where words have no times.

    By the sound where it was measured: an engine often stretches the first word over the silence before it.
    """
    timed = timed_words(transcript.words)
    if not timed:
        return None
    (first, first_end), (last, last_end) = timed[0], timed[-1]
    silences = transcript.silences or ()
    leading = [one.end for one in silences if one.start <= first + EDGE and one.end <= first_end + EDGE]
    trailing = [one.start for one in silences if one.end >= last_end - EDGE and one.start >= last - EDGE]
    return max([first, *leading]), min([last_end, *trailing])


def pauses_in(
    transcript: Transcript, lines: Sequence[Statement] = (), covers: Sequence[str | None] = ()
) -> tuple[Pause, ...] | None:
    """The pauses between the first word and the last, by the sound, else by the gaps between words.

    None where words have no times. A line of the script that is one sentence shows that the sentence went on,
    though an engine ended it where the voice broke off; `covers` is for each word the id of its line.
    """
    voice = voice_between(transcript)
    if voice is None:
        return None
    timed = timed_words(transcript.words)
    if transcript.silences is None:
        silences = [Span(a[1], b[0]) for a, b in pairwise(timed) if b[0] > a[1]]
    else:
        silences = [one for one in transcript.silences if one.start >= voice[0] and one.end <= voice[1]]
    places = [
        at for at, word in enumerate(transcript.words) if word.start is not None and word.end is not None
    ]
    texts = [transcript.words[at].text for at in places]
    whole = {line.id for line in lines if len(sentences(line.text)) == 1}
    told = [covers[at] if at < len(covers) and covers[at] in whole else None for at in places]
    marked = sum(bool(_ENDS.search(text)) for text in texts) * MARKED >= len(texts)
    middles = [(start + end) / 2 for start, end in timed]
    return tuple(
        Pause(
            round(one.start, 2),
            round(one.end, 2),
            one.seconds >= FLAGGED and _breaks(texts, told, at, marked),
            " ".join(texts[max(0, at - SHOWN) : at]),
        )
        for one in silences
        if one.seconds >= NOTED
        for at in [bisect_left(middles, (one.start + one.end) / 2)]
    )


def _breaks(words: Sequence[str], told: Sequence[str | None], at: int, marked: bool) -> bool:
    """Whether the sentence goes on after the words in front of a pause. `told`: the line that each tells."""
    if not 0 < at < len(words):
        return False
    before = words[at - 1]
    if is_hesitation(before) or (told[at - 1] is not None and told[at - 1] == told[at]):
        return True
    if not marked:
        return before.strip(",").lower() in _GO_ON
    return not _ENDS.search(before)
