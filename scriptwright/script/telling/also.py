"""The "also" left off where nothing of that kind was said before: a section begins "I like maps", not "I also like maps"."""

from __future__ import annotations

import re

_ALSO = re.compile(
    r"(?P<head>(?:I|We|He|She|They|People)(?:['’](?:ve|m|d|s|re))?(?: (?:have|has|am|is|are|had|would|was|were|did(?:n['’]t)?|do(?:n['’]t|esn['’]t)?))?) also (?P<rest>\w)"
)
_FIRST = re.compile(r"Also,? (?=(?:I|my|we|our|he|she|they|people|the)\b)")
#: Says that the student learned something, of which there is one more then.
_LEARNED = re.compile(
    r"(?:I(?:['’]ve)? also (?:learned|learnt|realized|realised|found out)|I(?:['’]m| was) also (?:surprised|shocked|impressed|amazed))\b"
)
_LEARNED_BEFORE = re.compile(
    r"(?i)\b(?:learn(?:ed|t)|reali[sz]ed|found out|surpris\w+|shock\w+|impress\w+|amaz\w+|never (?:knew|thought)|did(?:n['’]t| not) (?:know|expect)|had no idea|thought|i (?:now |always )?(?:think|know|understand|see))\b"
)


def without_also(words: str, said: str) -> str:
    """A line without "also" where it has nothing before it; `said`: what was told before it in its section.

    >>> without_also("I also like maps.", ""), without_also("I also like maps.", "I like trains.")
    ('I like maps.', 'I also like maps.')
    >>> without_also("I also learned that mud dries.", "She mixes mud.")
    'I learned that mud dries.'
    """
    found = _ALSO.match(words)
    nothing = not said or (_LEARNED.match(words) is not None and _LEARNED_BEFORE.search(said) is None)
    if not nothing:
        return words
    if found is not None:
        return f"{found['head']} {words[found.start('rest') :]}"
    bare = _FIRST.sub("", words, count=1) if _FIRST.match(words) else words
    return f"{bare[:1].upper()}{bare[1:]}"
