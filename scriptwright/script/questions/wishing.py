"""Questions for what somebody wishes: "What's something you wish you knew when you were my age?"."""

from __future__ import annotations

import re

_WISH = re.compile(
    r"(?i)(?:what(?:['’]s| is| are|['’]re)|is there|was there)? ?(?:something|anything|one thing|some things|the one thing) (?:that )?you (?:really )?wish "
    r"(?P<clause>(?:you|people|everyone|more people|somebody|someone)(?: had|['’]d)? (?:knew|known|did|done|understood)(?: about (?:it|this|your \w+|the \w+))?)"
    r"(?: (?:when|before|at|back|in|earlier|as a)\b.*)?"
)


def wished(question: str) -> str | None:
    """The wish in a question, without the time it is about; None where it asks for none.

    >>> wished("What's something you wish you knew when you were my age?")
    'what you wish you knew'
    """
    wish = _WISH.fullmatch(question)
    return f"what you wish {wish['clause']}" if wish is not None else None
