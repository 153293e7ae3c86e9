"""Which words of a take stand so in the script, in runs long enough to have been read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.delivery.hesitations import is_hesitation
from scriptwright.transcript import Word

RUN = 5  #: words in a row; shorter runs are shared by chance

_MARKS = re.compile(r"[^\w']+")


def plain(word: str) -> str:
    """A word as it is compared: without capitals, marks and curly quotes."""
    return _MARKS.sub("", word.lower().replace("’", "'")).strip("'")


def read_words(words: Sequence[Word], texts: Sequence[str]) -> list[bool]:
    """For each word of the take whether it stands in a run of `RUN` words that the texts have too.

    The texts follow each other as they are read; the runs may come in any order. A hesitation breaks no run
    and belongs to none.
    """
    script = [form for text in texts for word in text.split() if (form := plain(word))]
    known = set(zip(*(script[at:] for at in range(RUN)), strict=False))
    spoken = [at for at, word in enumerate(words) if plain(word.text) and not is_hesitation(word.text)]
    said = [plain(words[at].text) for at in spoken]
    read = [False] * len(words)
    for at in range(len(said) - RUN + 1):
        if tuple(said[at : at + RUN]) in known:
            for index in spoken[at : at + RUN]:
                read[index] = True
    return read


def share_read(words: Sequence[Word], read: Sequence[bool]) -> float | None:
    """The share of the words, hesitations aside, that were read; None where nothing was said."""
    spoken = sum(bool(plain(word.text)) and not is_hesitation(word.text) for word in words)
    return round(sum(read) / spoken, 3) if spoken else None
