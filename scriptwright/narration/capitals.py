"""Where a sentence begins, so that the word there keeps its capital."""

from __future__ import annotations

import re

_OPENERS = re.compile(
    r"[\s\"'“”‘’(\[{*_•·\-–—>#~]*(?:(?:\(?\d{1,2}[.)]|[A-Za-z][.):]|\(?[ivx]{1,4}[.)])\s+)?[\"'“‘(\[*_]*$"
)
_ENDED = re.compile(r"[.!?][)\]\"'”’*_]*\s+[\"'“‘(\[*_]*$|\n[\s\-*•]*$")
_NEVER_LAST = re.compile(
    r"\b(?:dr|mr|mrs|ms|prof|vs|st|mt|e\.g|i\.e|eg|ie|approx)\.\s+\W*$|\.\.\.?\s+\W*$", re.IGNORECASE
)
_SELDOM_LAST = re.compile(r"\b(?:[ap]\.m|[A-Z]\.[A-Z]|inc|co|etc)\.\s+\W*$", re.IGNORECASE)
_ASKED = re.compile(r"[?!…—–-][\"”'’]\s+$")
_SPEECH = re.compile(
    r"(?:I|we)\s+(?:\w+ly\s+|always\s+|often\s+)?(?:ask|beg|call|cry|cried|answer|joke|laugh|mutter|repl|said|say|scream|shout|"
    r"tell|think|thought|told|want|whisper|wonder|yell)",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"(?:after|around|at|before|by|from|in|near|on|since|until|with)\s(?:\S+\s?){1,6}$", re.IGNORECASE
)
"""A phrase that is no sentence by itself: "At 5 p.m." """


def starts_sentence(text: str, at: int) -> bool:
    """True where a sentence begins at the offset: at the front, or after a full stop."""
    before = text[:at]
    if _ASKED.search(before) and _SPEECH.match(text, at):
        return False
    if _OPENERS.fullmatch(before):
        return True
    if not _ENDED.search(before) or _NEVER_LAST.search(before):
        return False
    return not (
        _SELDOM_LAST.search(before)
        and _ADVERBIAL.match(re.split(r"(?<!\b[a-zA-Z])[.!?]\s", before)[-1].strip())
    )
