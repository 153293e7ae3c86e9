"""Lines in which the student repeats what they asked, word for word: "so I go what was the first day like", "I ask: is it cold?"."""

from __future__ import annotations

import re

from scriptwright.notes.meaning import plain

_LEAD = r"(?:(?:ok(?:ay)?|so|um+|uh+|oh|and|then|also|but|next|yeah|well|what else)\b[,.!… ]*)*"
_CALLED = r"(?:(?:grand(?:pa|ma|dad)|gran|nan|mum|mom|dad|uncle|aunt(?:ie)?|sir|miss|coach|doctor|(?-i:[A-Z])\w+)[, ]+)?"
#: A question in its own order of words: "weren't you scared", "what was it like".
_DIRECT = r"(?:(?:what|how|why|when|where|who|which)(?:['’]?s| (?:is|was|are|were|do|does|did|can|could|would|will|should|about|else|made|kind)\b| (?:come|not|so)\b)|(?:do|does|did|is|are|was|were|can|could|would|will|have|has|isn['’]?t|aren['’]?t|weren['’]?t|wasn['’]?t|don['’]?t|doesn['’]?t|didn['’]?t) (?:you|u|it|that|he|she|they|there|your|the)\b)"
_ASKED = re.compile(
    rf"(?i){_LEAD}(?:i (?:just |then |also )?(?:go|goes|said|say|was like|[’']m like|asked|ask)(?: (?:him|her|them))?[,:]? [\"“]?{_CALLED}{_DIRECT}"
    rf"|(?:my )?(?:last|first|next|another|final) (?:q|question)(?: (?:i asked|was|is))?[,:]? [\"“]?{_DIRECT})(?P<rest>[^.!;\n]{{0,110}})"
)
#: What was answered, on the same line.
_ANSWERED = re.compile(r"(?i)\b(?:and |but |, ?)?(?:s?he|they) (?:said|says|say|goes|go|was like|laughed|answered|told)\b|\bbecause\b|\bbc\b")
_MOST = 25  #: words


def asks_aloud(line: str) -> bool:
    """Whether a line is nothing but what the student asked, in its own order of words.

    >>> asks_aloud("and I was like weren't you scared"), asks_aloud("I asked if he was scared")
    (True, False)
    >>> asks_aloud("I said what is it and he said a lamp"), asks_aloud("I said what I thought")
    (False, False)
    """
    words = " ".join(plain(line).split()).strip(" *_~-")
    found = _ASKED.fullmatch(words.rstrip('"”')) if len(words.split()) <= _MOST else None
    return found is not None and not _ANSWERED.search(words)
