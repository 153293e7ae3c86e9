"""Whether a sentence of the notes tells nothing, neither as it stands nor as it would be said, or is of what is kept out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scriptwright.notes.furniture import is_furniture
from scriptwright.notes.small_talk import says_nothing
from scriptwright.notes.to_oneself import to_oneself_told
from scriptwright.notes.withheld import topics_withheld
from scriptwright.script.candidate import Candidate

_DIED = re.compile(r"(?i)\W*(?:then |also )?(?:died|passed away)\b")


def tells_nothing(said: str, words: str, *, told: bool, own: bool = False) -> bool:
    """Whether neither the words of the notes nor how they are said tell anything; `told`: the student tells it.

    `own`: of themselves, so that who died is none the notes name there.

    >>> tells_nothing("I think yes.", "i think yes", told=True), tells_nothing("I think yes.", "i think yes", told=False)
    (True, False)
    >>> tells_nothing("Died in May.", "Died in May.", told=True, own=True)
    True
    """
    return (
        not re.search(r"[^\W_]{2}", said)
        or says_nothing(said)
        or says_nothing(words)
        or is_furniture(words)
        or (told and to_oneself_told(words))
        or (own and _DIED.match(words) is not None)
    )


def without_withheld(found: Iterable[Candidate], text: str) -> list[Candidate]:
    """The candidates without those of a matter that the notes keep out: "please don't read out the motorcycle part"."""
    topics = topics_withheld(text)
    return [
        one
        for one in found
        if not topics.intersection(re.findall(r"[a-z]+", " ".join((one.text, *one.items)).lower()))
    ]
