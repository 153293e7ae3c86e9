"""What an engine is shown before it listens: names as they are spelled, hesitations as they are written."""

from __future__ import annotations

from collections.abc import Sequence

VERBATIM = "Um, uh, hmm, er, ah."  #: brings hesitations back that Whisper else leaves out
LONGEST = 240  #: characters of names; Whisper takes some 220 tokens and keeps the last ones


def hint(names: Sequence[str], *, verbatim: bool = False) -> str:
    """The text that comes before the sound; empty where there is nothing to tell.

    >>> hint(["Siobhan Nguyen", "Okonkwo"])
    'Siobhan Nguyen, Okonkwo.'
    """
    kept: list[str] = []
    for name in dict.fromkeys(" ".join(name.split()) for name in names):
        if name and len(", ".join((*kept, name))) <= LONGEST:
            kept.append(name)
    listed = f"{', '.join(kept)}." if kept else ""
    return " ".join(text for text in (listed, VERBATIM if verbatim else "") if text)
