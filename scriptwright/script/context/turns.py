"""Whose turn it is behind what somebody did: the one who was asked answers, and the one who was told to goes."""

from __future__ import annotations

import re

#: Behind what was said or given to somebody, it may be their turn.
_HANDS_ON = re.compile(
    r"(?i)\b(?:asked|asks|gave|gives|showed|shows|let|lets|offered|handed|sent|taught|made|helped|(?:said|says|(?:told|tells) (?:him|her|them)),? (?:to |just |you |go |try |put |come |do ?n['’]t |[\"“]))"
)
#: What one knows of nobody but whom one has asked.
FELT = re.compile(
    r"(?i)(?:still |never |just |always )?(?:felt|feels|knew|thought|worried|worries|wondered|remembers?|remembered|regrets?|regretted)\b"
)
#: What somebody answers.
REPLY = re.compile(
    r"(?i)(?:[\w'’]+ ){0,3}?(?:says?|said|asks|asked|goes|yelled|answered|thinks)\b|(?:[\w'’]+ )?\w+: "
)


def hands_on(words: str) -> bool:
    """Whether it may be somebody else's turn behind what was done.

    >>> hands_on("she told him to wait"), hands_on("she told him the truth"), hands_on("she never asked him")
    (True, False, False)
    """
    return _HANDS_ON.search(words) is not None and re.search(r"(?i)\b(?:never|not)\b|n['’]t\b", words) is None
