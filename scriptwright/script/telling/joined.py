"""Pieces of a sentence that a speaker added after the full stop: "For a whole semester.", "Because I had asked for it."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from scriptwright.language import parse
from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.context.counsel import unconditioned
from scriptwright.script.learners.mending import mended
from scriptwright.script.model import LineKind
from scriptwright.script.questions.hanging import asks_for_work
from scriptwright.script.telling.split_quotations import said_in_one
from scriptwright.script.telling.wording import joined as listed
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.conditions import main_clause
from scriptwright.script.words.lowered import lowered

_LONGEST = 10  #: words of a piece without a verb
_SERIES = 26  #: words of things that are named one after the other
#: What says when, how or who, and names no thing by itself.
_OPENS_OTHERWISE = re.compile(
    r"(?i)(?:yes|no|yeah|nope|not|never|well|i|he|she|they|it|we|you|that|this|there|because|to|by|if|when|until|since|from|with|for|in|on|at|very|too|so|always|every)\b|\w+ly\b(?! \w+s?\b)"
)
#: What is counted out behind, and what is done, in a piece that reads like a thing: "Three kinds.", "Fog, couldn't see."
_DONE = re.compile(
    r"(?i)^(?:two|three|four|five|a few|several|many) (?:kinds|types|things|ways|sorts|reasons|parts)\b|\b(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:n['’]?t)?|can['’]?t|won['’]?t|cannot)\b"
)
_DETERMINED = re.compile(r"(?i)(?:an?|the|my|his|her|their|our|some|one|\d+)\b")
_RELATIVE = re.compile(r"(?i)\b(?:who|which|that|where|whose|when|if)\b.*")
_WHOLE = 30  #: words of the sentence that comes of it
#: A clause that goes on with the sentence before.
_CLAUSE = re.compile(
    r"(?i)(?:because|which|unless|while|when|until|(?:before|after)(?! (?:(?:that|this|then|it)\b|(?:i|he|she|we|they) (?:was|were|had)\b))|where|if|even (?:if|though)|although|so that|as if|as though|(?:especially|except|only|mostly|usually|like) (?:when|if|for|in|on|at|because))\b"
    r"|not (?:who|what|how|where|when|because|just|only|for|to|in|on|at|from|by|the|an?|my|out of)\b"
)
#: When, where, how or how many: what has no verb of its own behind it.
_PHRASE = re.compile(
    r"(?i)(?:in|on|at|for|with|without|from|during|until|by|under|over|near|inside|through|twice|once|every|all|usually|mostly|mainly|especially|including|like|then) \w"
    r"|(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|maybe|about|around|over|at least|at most)\b"
    r"|(?:[a-z]+ ){1,3}ones[.!]$|\d{2}[\d,.]* (?!years?\b)[a-z]+ (?!total\b)[^,]*[.!]$"
)
_SOMEBODY = re.compile(r"(?i)\b(?:i|me|we|us|you|he|him|she|they|them|it|there|that|this)\b")
_LIKE = re.compile(r"(?i)like (?:an?|the|my)\b")
_GOES_ON_WHOLE = re.compile(r"(?i)which (?:of|one|way|kind)\b|because of\b.*\b(?:i|we|he|she|they|you)\b")


#: What the student adds to a sentence of their own.
_ADDED = re.compile(
    r"(?i)(?:not (?:once|even once|ever|at all)|(?:like )?(?:way |much |a lot |even )?(?:better|worse|faster|slower|easier|harder|more|less) than [\w ]{2,40}|every (?:single )?(?:day|night|week|time|morning)|all (?:day|night|year|summer)(?: long)?)[.!]?"
)


def added_on(before: str, piece: str) -> str | None:
    """A sentence of the student's own with what they added to it; None where it is more than that.

    >>> added_on("I never asked who does that.", "Not once")
    'I never asked who does that, not once.'
    """
    if _ADDED.fullmatch(piece) is None or before.rstrip()[-1:] in "?:,;" or form_of(before) is Form.NOUN:
        return None
    return f"{before.rstrip(' .!')}, {lowered(piece).rstrip('.!')}."


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
    if _OPEN_END.search(before) and _lists(piece) and form_of(before) is Form.STATEMENT:
        return f"{before[:-1]}: {piece[:1].lower() if _SMALL.match(piece) else piece[:1]}{piece[1:]}"
    clause = _CLAUSE.match(piece) and not _GOES_ON_WHOLE.match(piece) and not _has_main_clause(piece)
    phrase = _PHRASE.match(piece) and _bare(piece)
    if not (clause or phrase) or len(before.split()) + len(piece.split()) > _WHOLE:
        return None
    comma = " " if _LIKE.match(piece) else ", "
    first, _, rest = piece.partition(" ")
    small = f"{first.lower()} {rest}" if first.isupper() and len(first) > 1 else piece[:1].lower() + piece[1:]
    return f"{before[:-1]}{comma}{small}" if form_of(before) is Form.STATEMENT else None


#: What a list behind it tells: "thirty-one children with something", "four tools".
_OPEN_END = re.compile(
    r"(?i)\b(?:something|everything|anything|stuff|people|children|(?!\w+(?:ss|us|is)\b)[a-z]{3,}s)\.$"
)
_SMALL = re.compile(r"[A-Z][a-z]+(?:s|ing)?\b(?! [A-Z])")
_ITEMS, _ITEM = 3, 4  #: things that make a list, and words of each at most


def _lists(piece: str) -> bool:
    """Whether a piece only names things: "Nuts, egg, milk, one kiwi."."""
    things = [thing for thing in re.split(r",\s*(?:and\s+)?", piece.rstrip(".!")) if thing]
    few = len(things) >= _ITEMS and all(len(thing.split()) <= _ITEM for thing in things)
    return few and not any(
        _SOMEBODY.search(thing) or _DONE.search(thing) or _OPENS_OTHERWISE.match(thing) for thing in things
    )


def _bare(piece: str) -> bool:
    few = len(piece.split()) <= _LONGEST and not _SOMEBODY.search(piece)
    return few and form_of(piece[:1].upper() + piece[1:]) is Form.NOUN


#: A time, and behind it who did something then: "After the lesson she drove home."
_THEN_DID = re.compile(
    r"(?i)(?:before|after) (?:the|an?|this|that|his|her|their|my|our|\d+|two|three|lunch|dinner|school|work)\b(?: (?!(?:who|that|which|when|if)\b)[a-z]+){0,3} (?:i|he|she|they|we|it) (?:\w+)"
)


def _has_main_clause(piece: str) -> bool:
    """Whether a clause is followed by its own main clause: "Because it rained, we stayed in"."""
    if re.match(r"(?i)not (?!who|what|how|where|when|because)", piece):
        return _SOMEBODY.search(piece) is not None
    if re.search(r"(?i), (?:so |then )?(?:i|we|you|he|she|it|they|there|that|this)\b", piece):
        return True
    if main_clause(piece.rstrip(".!")) is not None or unconditioned(piece) != piece:
        return True
    if _THEN_DID.match(piece):
        return True
    opens = re.match(r"(?i)(?:even )?(?:because|unless|while|when|until|before|after|if|although)\b", piece)
    if opens is None or form_of(piece) is not Form.STATEMENT:
        return False
    subjects = [token for token in parse(piece) if token.dep_ in ("nsubj", "nsubjpass", "expl")]
    return len(subjects) != 1 or subjects[0].left_edge.i != len(opens.group().split())


def series(parts: Sequence[str]) -> str:
    """Things that were named one after the other, with a full stop behind each, as one list.

    >>> series(["Pencils, always.", "Old coins.", "And once a wasp nest."])
    'Pencils, always, old coins, and once a wasp nest.'
    """
    plain = [re.sub(r"(?i)^(?:and|also|then),? (?=\w)", "", part).rstrip(".! ") for part in parts]
    return f"{listed([plain[0], *(lowered(part) for part in plain[1:])])}."


def _goes_on_naming(last: Candidate, candidate: Candidate, parts: Sequence[str]) -> bool:
    """Whether an answer that began with the name of a thing goes on with another: "Maths. Patience."."""
    few = sum(len(part.split()) for part in (*parts, candidate.text)) <= _SERIES
    told = last.kind is LineKind.TOLD and candidate.kind is LineKind.TOLD and last.first
    question = last.question.text if last.question is not None else ""
    asked = (
        bool(question) and not asks_for_work(question) and candidate.before == last.id and not candidate.opens
    )
    named = [candidate.text] if len(parts) > 1 else [*parts, candidate.text]
    return told and asked and few and all(_names(words) for words in named)


def _names(words: str) -> bool:
    """Whether a piece is no sentence and nobody's words, only a thing that it names."""
    bare = re.sub(r"(?i)^(?:and|also|then),? (?=\w)", "", words)
    done = _DONE.search(_RELATIVE.sub("", bare))
    plain = not re.search(r"[\"“?:]", words) and not _OPENS_OTHERWISE.match(bare) and done is None
    if not plain or form_of(bare[:1].upper() + bare[1:]) is not Form.NOUN:
        return False
    things = (token.pos_ for token in parse(bare) if token.dep_ == "ROOT")
    return _DETERMINED.match(bare) is not None or any(kind in ("NOUN", "PROPN") for kind in things)


#: A yes or no to what was asked, which goes on from that and not from the sentence before.
_REPLIES = re.compile(r"(?i)(?:yes|no|yeah|nope),? (?:but|because|and|since)\b")


def _of_learner(piece: str) -> bool:
    """Whether what looks like a piece is a sentence in the order of another language: "In the winter come less people"."""
    if re.match(r"(?:In|On|At) ", piece) is None:
        return False
    told = mended(piece, Hand.LEARNER)
    return told != piece and form_of(told) is Form.STATEMENT


def _is_piece(candidate: Candidate) -> bool:
    return _REPLIES.match(candidate.raw) is None and not _of_learner(candidate.text)


def with_pieces(made: Iterable[Candidate]) -> list[Candidate]:
    """The candidates of a block, pieces that were added after a full stop joined to the sentence before them."""
    whole: list[Candidate] = []
    taken: dict[str, str] = {}
    parts: list[str] = []  #: what the last candidate names, one thing after the other
    for candidate in made:
        before, follows = (taken.get(id or "", id) for id in (candidate.before, candidate.follows))
        candidate = replace(candidate, before=before, follows=follows)
        last = whole[-1] if whole else None
        text = quoted = said_in_one(last.raw, candidate.raw) if last is not None else None
        if quoted is not None:
            parts = []
        elif last is not None and _goes_on_naming(last, candidate, parts):
            parts.append(candidate.text)
            text = series(parts)
        elif last is not None and candidate.kind is LineKind.TOLD and _is_piece(candidate):
            text = joined(last.text, candidate.text)
        elif last is not None and LineKind.OWN is last.kind is candidate.kind:
            text = added_on(last.text, candidate.text)
        if last is None or text is None:
            whole.append(candidate)
            parts = [candidate.text]
            continue
        raw = quoted or f"{last.raw} {candidate.raw}"
        sources = (*last.sources, *candidate.sources)
        whole[-1] = replace(last, text=text, raw=raw, sources=sources)
        taken[candidate.id] = last.id
    return [_said_first(one) for one in whole]


def _said_first(candidate: Candidate) -> Candidate:
    """A quotation behind who says it, as it is heard."""
    said = said_in_one(candidate.raw) if candidate.text == candidate.raw else None
    return replace(candidate, text=said, raw=said) if said is not None else candidate
