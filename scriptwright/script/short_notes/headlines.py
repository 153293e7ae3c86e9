"""What only says what comes next, as a sentence: "The story I liked most." → "This is the story I liked most."."""

from __future__ import annotations

import re

_HEADLINE = re.compile(
    r"(?P<which>(?:[Tt]he|[Mm]y|[Oo]ne|[Aa]nother|[Aa] few|[Ss]ome|[Oo]ther|[Tt]wo|[Tt]hree) )?(?:[\w-]+ )?"
    r"(?P<what>(?i:things?|parts?|stor(?:y|ies)|bits?|moments?|quotes?))"
    r"(?P<said>(?: that| which)? (?:I|he|she|they) (?!(?:is|are|was|were)\b)[^,.;:!?]{3,40}|(?: that| which) (?:surprised|shocked|amazed|struck|stuck|stayed|got|changed|impressed|helped|scared) [^,.;:!?]{2,40})[.:]?"
)
_HAS_VERB = re.compile(r"\b(?:is|are|was|were|happened|came|comes|began|begins|started|starts|went)\b|['’]s\b")


def headline_as_sentence(words: str) -> str:
    """The words, where they only say what comes next with what makes them a sentence.

    >>> headline_as_sentence("The story I liked most."), headline_as_sentence("Things that surprised me.")
    ('This is the story I liked most.', 'There were things that surprised me.')
    >>> headline_as_sentence("One thing that stuck with me."), headline_as_sentence("The thing he said is true.")
    ('There was one thing that stuck with me.', 'The thing he said is true.')
    >>> headline_as_sentence("The quiet part surprised me.")
    'The quiet part surprised me.'
    """
    found = _HEADLINE.fullmatch(words)
    if found is None or _HAS_VERB.search(found["said"]):
        return words
    said = f"{words[:1].lower()}{words[1:].rstrip('.:')}."
    many = found["what"].lower().endswith("s")
    if (found["which"] or "").strip().lower() in ("the", "my"):
        return f"{'These are' if many else 'This is'} {said}"
    return f"{'There were' if many else 'There was'} {said}" if many or found["which"] else words
