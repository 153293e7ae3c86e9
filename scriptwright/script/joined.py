"""Pieces of a sentence that a speaker added after the full stop: "For a whole semester.", "Because I had asked for it."."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.clauses import Form, form_of
from scriptwright.script.model import LineKind

_LONGEST = 10  #: words of a piece without a verb
_WHOLE = 30  #: words of the sentence that comes of it
#: A clause that goes on with the sentence before.
_CLAUSE = re.compile(
    r"(?i)(?:because|which|unless|while|when|until|before|after|where|if|even (?:if|though)|although|so that|as if|as though|(?:especially|except|only|mostly|usually|like) (?:when|if|for|in|on|at|because))\b"
    r"|not (?:who|what|how|where|when|because|just|only|for|to|in|on|at|from|by|the|an?|my|out of)\b"
)
#: When, where, how or how many: what has no verb of its own behind it.
_PHRASE = re.compile(
    r"(?i)(?:in|on|at|for|with|without|from|during|until|by|under|over|near|inside|through|twice|once|every|all|usually|mostly|mainly|especially|including|like|then) \w"
    r"|(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|maybe|about|around|over|at least|at most)\b"
)
_SOMEBODY = re.compile(r"(?i)\b(?:i|me|we|us|you|he|him|she|they|them|it|there|that|this)\b")
_LIKE = re.compile(r"(?i)like (?:an?|the|my)\b")
_GOES_ON_WHOLE = re.compile(r"(?i)which (?:of|one|way|kind)\b|because of\b.*\b(?:i|we|he|she|they|you)\b")


def joined(before: str, piece: str) -> str | None:
    """A sentence with the piece that was added to it; None where the piece is none, or the sentence does not take it.

    >>> joined("I cried every night.", "For a whole semester.")
    'I cried every night, for a whole semester.'
    >>> joined("It tells you what happened.", "Not who did it.")
    'It tells you what happened, not who did it.'
    >>> joined("I cried every night.", "For me it was hell.") is None
    True
    """
    if not re.search(r"[\w)][.!]$", before) or not re.search(r"[.!]$", piece):
        return None
    clause = _CLAUSE.match(piece) and not _GOES_ON_WHOLE.match(piece) and not _has_main_clause(piece)
    phrase = _PHRASE.match(piece) and _bare(piece)
    if not (clause or phrase) or len(before.split()) + len(piece.split()) > _WHOLE:
        return None
    comma = " " if _LIKE.match(piece) else ", "
    small = piece[:1].lower() + piece[1:]
    return f"{before[:-1]}{comma}{small}" if form_of(before) is Form.STATEMENT else None


def _bare(piece: str) -> bool:
    few = len(piece.split()) <= _LONGEST and not _SOMEBODY.search(piece)
    return few and form_of(piece[:1].upper() + piece[1:]) is Form.NOUN


def _has_main_clause(piece: str) -> bool:
    """Whether a clause is followed by its own main clause: "Because it rained, we stayed in"."""
    if re.match(r"(?i)not (?!who|what|how|where|when|because)", piece):
        return _SOMEBODY.search(piece) is not None
    if re.search(r"(?i), (?:so |then )?(?:i|we|you|he|she|it|they|there|that|this)\b", piece):
        return True
    opens = re.match(r"(?i)(?:even )?(?:because|unless|while|when|until|before|after|if|although)\b", piece)
    return opens is not None and form_of(piece) is Form.STATEMENT


def with_pieces(made: Iterable[Candidate]) -> list[Candidate]:
    """The candidates of a block, pieces that were added after a full stop joined to the sentence before them."""
    whole: list[Candidate] = []
    taken: dict[str, str] = {}
    for candidate in made:
        before, follows = (taken.get(id or "", id) for id in (candidate.before, candidate.follows))
        candidate = replace(candidate, before=before, follows=follows)
        last = whole[-1] if whole else None
        text = (
            joined(last.text, candidate.text)
            if last is not None and candidate.kind is LineKind.TOLD
            else None
        )
        if last is None or text is None:
            whole.append(candidate)
            continue
        raw = f"{last.raw} {candidate.raw}"
        sources = (*last.sources, *candidate.sources)
        whole[-1] = replace(last, text=text, raw=raw, sources=sources)
        taken[candidate.id] = last.id
    return whole
