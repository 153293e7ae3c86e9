"""Whether a told sentence is still a row of notes between commas, and what a note leaves loose at its end."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.clauses import FINITE, in_main_clause
from scriptwright.script.words.time_first import happened_then

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_COMMA = re.compile(r"(?<!\d),\s+|,\s+(?!\d{3}\b)")
#: What may stand before the subject of a sentence: a time, a place, a link, a word for how.
_OPENS = re.compile(
    r"(?i)(?:and|but|so|or|then|also|plus|well|still|now|today|once|twice|one (?:time|day|night|year|morning|evening|summer)|sometimes|usually|in|on|at|for|from|with|by|to|of|as|about|after|before|since|until|during|over|under|"
    r"if|when|while|because|like|unlike|thanks|according|what|where|who|how|why|whatever|whoever|there|here|most|half|every|each|last|next|this|that|another|both|all|none|some|"
    r"not|no matter|the (?:first|last|next|second|same|other|whole|more|less|\w+er)|\w+ly|a|an|two|three|\d+|rain|day|yes|no|given|\w+ing|\w+ed|(?:\w+ ){0,3}(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|mornings?|times?|summers?|winters?)(?: (?:later|ago|before|after|in))?$)\b"
)
_LEADS_ON = re.compile(
    r"(?i)(?:and|or|but|so|then|plus|which|who|whose|where|when|while|if|because|since|as|like|though|although|until|unless|not|no|even|just|only|mostly|mainly|especially|including|usually|sometimes|maybe|probably|too|either|neither|both|all|each|every|most|some|half|more|less|"
    r"in|on|at|for|from|with|without|by|to|of|about|after|before|during|over|under|between|through|into|plus|right|exactly|really|very|pretty|always|never|still|again|now|today|once|twice|the|an?|his|her|their|my|our|its|this|that|these|those|\w+ly|\w+ing|\w+ed|(?:long|lat|earli|old|young|bigg|small|bett|short|high|low|fast|slow|warm|cold|hard|easi|cheap|clos)er|he|she|they|it|i|we|you|there|"
    r"what|how|why|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|\"\"?)\b"
)
_MARK = re.compile(r"(?!\b[A-F]\+)\w\+(?:\s|\.$)|\s%|[=→#<>]|\b[A-Z]/[A-Z]\b")
_CLOCK = re.compile(r"(?i)(?<=\d) ?[ap]\.?m\b\.?")
#: What begins a sentence whose verb the parser may have missed.
_SPOKEN = re.compile(
    r"(?i)(?:(?:and|but|so|because|then|when i asked) )?(?:(?:the|an?|my|his|her|their|our|no one|nobody|everybody|everyone|people|kids|i|you|he|she|it|they|we|there|that|what)(?:['’]\w+)? |\")"
)
#: A bare number, or the letter of a question, with which no sentence begins: "53, silver hair".
_COUNT_FIRST = re.compile(r"\d+, [a-z]|Q(?::| was| is)? (?=[a-z])")
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)$"
)
_REPLY = re.compile(r"Yes (?:an?|one|two|three|\d+|big|small|only|the|in|on|at|with|for)\b")


def ends_as_sentence(raw: str) -> bool:
    """Whether the student wrote the words with the mark of a sentence behind them."""
    return raw.rstrip("\"”’')] ")[-1:] in (".", "!", "?", "…")


def still_noted(sentence: str) -> bool:
    """Whether a sentence is still a row of notes: things and bits of clauses with commas between them.

    >>> still_noted("Job, shop in Leeds, sacked after a year."), still_noted("Her job, a hard one, pays well.")
    (True, False)
    """
    words = _CLOCK.sub("", sentence)
    if _MARK.search(words) or _REPLY.match(words) or _COUNT_FIRST.match(words):
        return True
    doc = parse(words)
    if not any(token.tag_ in FINITE or _taken(token) for token in doc) and not _SPOKEN.match(words):
        return not happened_then(words)
    every = _EVERY.match(words)
    if every is not None:
        finite = [token.idx for token in doc if token.tag_ in FINITE]
        if len(finite) == 1 and finite[0] < every.end():
            return True
    if _without_main_clause(words, doc) or _left_undone(doc):
        return True
    lost = doc[0].tag_ == "RB" and doc[1].tag_ in ("VB", "VBP", "VBZ", "VBD") and doc[1] not in _ruled(doc)
    return lost or _ending_after_to(doc) or _thing_first(words, doc) or _row(words, doc)


#: What opens a sentence whose verb the parser may have missed, whatever it makes of the rest.
_SURELY = re.compile(
    r"(?i)(?:(?:and|but|so|because|then|also|now) )?(?:i|you|he|she|it|they|we|there|that|this|these|those|what|who|nobody|no one|everybody|everyone|people|when|if|while|after|before|once|in|on|at|for|from|with|by|to|about|like|between)(?:['’]\w+)?\b"
)
#: Things and what is said of them, before a comma: "every call he was not sure of, every night".
_EVERY = re.compile(r"(?i)(?:every|each|any|all the|the) (?:[a-z-]+ ){1,3}(?:he|she|they|I|you|we) [^,]*,")
_GIVEN = re.compile(r"(?i)(?:the|an?|his|her|their|my|our|its)\b")


def _without_main_clause(words: str, doc: Doc) -> bool:
    """Whether every verb with a subject is of a clause inside: "worst part of the job he said"."""
    if _SURELY.match(words) or _of_name(doc[0]) or doc[0].tag_ == "UH":
        return False
    ruled = [token.head if token.dep_ in ("aux", "auxpass") else token for token in _ruled(doc)]
    if any(in_main_clause(verb) for verb in ruled) or happened_then(words):
        return False
    given = _GIVEN.match(words) is not None
    return not (
        given
        and any(token.tag_ == "VBN" or (token.tag_ in FINITE and in_main_clause(token)) for token in doc)
    )


def _left_undone(doc: Doc) -> bool:
    """Somebody and a bare participle, as headlines have it: "sledder caught, buried for an hour, her friend dug"."""
    return len(doc) > 4 and doc[0].tag_ == "NN" and doc[1].tag_ in ("VBN", "VBD") and doc[2].text == ","


def _of_name(first: Token) -> bool:
    """Whether a sentence begins with somebody's name."""
    return first.tag_ == "NNP" and not lemmas(first.lower_, "NOUN")


def _taken(token: Token) -> bool:
    """A verb behind a name, which the parser takes for a plural: "Ray tunes"."""
    return (
        token.i == 1
        and token.nbor(-1).tag_ == "NNP"
        and token.tag_ == "NNS"
        and bool(lemmas(token.lower_, "VERB"))
    )


def _ruled(span: Doc | Span) -> list[Token]:
    """The finite verbs with a subject of their own."""
    found = []
    for token in span:
        if token.tag_ not in FINITE:
            continue
        verb = token.head if token.dep_ in ("aux", "auxpass") else token
        if any(child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for child in verb.children):
            found.append(token)
    return found


def _ending_after_to(doc: Doc) -> bool:
    """A verb with an ending where an infinitive belongs: "her advice is to knows their names"."""
    return any(token.tag_ == "VBZ" and doc[token.i - 1].tag_ == "TO" for token in doc[1:])


def _thing_first(sentence: str, doc: Doc) -> bool:
    """A bare thing before the first comma, and a subject only behind it."""
    comma = next((token for token in doc if token.text == ","), None)
    if comma is None or comma.i > 9 or _OPENS.match(sentence):
        return False
    left = doc[: comma.i]
    if any(token.tag_ in FINITE or token.tag_ in ("UH", "VB", "VBG", "VBN") for token in left):
        return False
    if (
        left[-1].tag_ not in ("NN", "NNS", "NNP", "RB", "RP", "CD")
        or left[0].tag_ in ("RB", "WRB", "IN", "UH", "PRP")
        or _of_somebody(left[0])
    ):
        return False
    return _subject_behind(doc, comma)


def _subject_behind(doc: Doc, comma: Token) -> bool:
    subject = next(
        (t for t in doc if t.dep_ in ("nsubj", "nsubjpass", "expl") and t.head.dep_ == "ROOT"), None
    )
    return subject is None or subject.i > comma.i


def _of_somebody(first: Token) -> bool:
    """Whether a sentence begins with a name or a thing that has its article."""
    return first.tag_ in ("DT", "PRP$") or (
        first.tag_ == "NNP" and not lemmas(first.lower_, "NOUN") and not _MONTH.match(first.text)
    )


def _row(sentence: str, doc: Doc) -> bool:
    """Four pieces and more between commas, of which some have neither a verb nor a word that leads on to them."""
    pieces = [piece for piece in _COMMA.split(sentence.rstrip(".!? ")) if piece]
    if len(pieces) < 3 or " and " in pieces[-1] or pieces[-1].startswith(("and ", "or ")):
        return False
    bare = [not _ruled(parse(piece)) for piece in pieces]
    if bare[0] and not _OPENS.match(pieces[0]) and not _of_somebody(doc[0]):
        comma = next((token for token in doc if token.text == ","), doc[0])
        return sum(bare) >= 2 and _subject_behind(doc, comma)
    loose = [
        is_bare and piece[:1].islower() and not _LEADS_ON.match(piece)
        for piece, is_bare in zip(pieces[1:], bare[1:], strict=True)
    ]
    clauses = sum(not is_bare for is_bare in bare)
    listed = any(one and other for one, other in pairwise(loose))
    return any(loose) and not listed and clauses >= 3


def without_loose_end(sentence: str) -> str:
    """The sentence without a bare thing behind its last comma that no word ties to it.

    >>> without_loose_end("He left school at 17, hairdresser for years.")
    'He left school at 17.'
    >>> without_loose_end("She sells bread, rolls."), without_loose_end("She waits, a cup in her hand.")
    ('She sells bread, rolls.', 'She waits, a cup in her hand.')
    """
    head, comma, last = sentence.rpartition(", ")
    end = sentence[-1:] if sentence[-1:] in "!?" else "."
    piece = last.rstrip(".!? ")
    if not comma or _COMMA.search(head) or re.search(r"[\"“”:()]", last) or _LEADS_ON.match(piece):
        return sentence
    if not piece[:1].islower() or len(piece.split()) > 7:
        return sentence
    if re.fullmatch(r"[a-z]+ (?:too|very|so|always|still|not) [a-z]+", piece) and _ruled(parse(head)):
        return head.rstrip() + end
    doc, before = parse(piece), parse(head)
    if any(token.tag_ in FINITE or token.tag_ == "VB" for token in doc) or not _ruled(before):
        return sentence
    if before[-1].tag_.startswith("VB"):
        return sentence
    if before[-1].tag_ in ("NN", "NNS", "NNP", "NNPS") and _objects(before, doc):
        return sentence
    named = lemmas(doc[0].lower_, "NOUN") and not lemmas(doc[0].lower_, "VERB") and doc[0].tag_ != "NNS"
    if not named and (doc[0].tag_ not in ("NN", "JJ") or not any(t.tag_ in ("NN", "NNS") for t in doc)):
        return sentence
    return head.rstrip() + end


def without_row(sentence: str) -> str:
    """The clause in front alone, where it names nothing that the bare things behind its commas could go on naming.

    >>> without_row("The boy lost, junior, last fight ever.")
    'The boy lost.'
    """
    first, *rest = _COMMA.split(sentence.rstrip(".!? "))
    if len(rest) < 2 or re.search(r"[\"“”:()]", sentence) or _OPENS.match(first):
        return sentence
    clause = parse(first)
    if not _ruled(clause) or clause[-1].tag_ not in ("VBD", "VBZ", "VBP", "RB", "RP", "PRP"):
        return sentence
    loose = all(
        piece[:1].islower()
        and not _LEADS_ON.match(piece)
        and len(piece.split()) <= 5
        and not any(token.tag_ in FINITE or token.tag_ in ("VB", "VBN", "VBG") for token in parse(piece))
        for piece in rest
    )
    return f"{first}." if loose else sentence


def _objects(before: Doc, piece: Doc) -> bool:
    """Whether the piece may be one more of the things named last: both are many, or neither counts."""
    return (
        piece[-1].tag_ == "NNS" or before[-1].tag_ == "NNS" or (before[-1].dep_ == "dobj" and len(piece) <= 2)
    )
