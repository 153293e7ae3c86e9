"""What the notes say beside the deed that the opening has said: "She runs the ferry office, for ten years now"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.words.spoken import capital

_BEFORE = 6  #: words that may stand before the deed where a sentence says little else
_LEFT = 3  #: words that are worth a line behind it


def is_same(deed: str, behind: str) -> bool:
    """Whether a clause says the deed that the notes give, in the verb's other form perhaps."""
    verb, *rest = deed.split()
    return re.search(rf"(?i)\b{re.escape(verb[:3])}", behind) is not None and all(
        word in behind for word in rest[-1:]
    )


def without_deed(found: Sequence[Candidate], deed: str) -> Iterator[Candidate]:
    """All candidates, the first that says the deed with no more than what it goes on with."""
    gone = ""
    for candidate in found:
        words = candidate.text.rstrip(".! ")
        at = -1 if gone or candidate.items else words.find(deed.partition(" ")[2])
        if at < 0 or len(words[:at].split()) > _BEFORE or not is_same(deed, words):
            yield replace(candidate, follows=None) if gone and candidate.follows == gone else candidate
            continue
        gone, rest = candidate.id, words[at + len(deed.partition(" ")[2]) :].strip(" ,;:–—-")
        if len(rest.split()) >= _LEFT:
            yield replace(candidate, text=f"{capital(rest)}.")
