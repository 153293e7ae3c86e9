"""Whether a sentence is still a note: a thing, a comma and something said of it, a label, a verb without its subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.script.words.subjects import left_out

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_VERBS = frozenset(("VBD", "VBZ", "VBP", "MD"))
_CLOCK = re.compile(r"(?i)(?<=\d) ?[ap]\.?m\b\.?")
#: What opens a sentence and is no thing: a time, a place, a link, somebody named.
_OPENS = re.compile(
    r"(?i)(?:and|but|so|or|then|also|plus|yes|no|well|still|now|today|once|twice|one (?:time|day|night|year)|sometimes|usually|in|on|at|for|from|with|by|to|of|as|about|after|before|since|until|during|over|under|"
    r"if|when|while|because|like|unlike|thanks|according|what|where|who|how|why|whatever|whoever|then|there|here|most (?:days|mornings|nights|of the time)|half the time|every|each|last|next|this|that|"
    r"not|the (?:first|last|next|second) (?:time|day|year|week|month|night|summer)|the (?:more|less|\w+er)\b|\w+ly|a (?:year|month|week|day|few|couple)|two|three|\w+ (?:years?|months?|weeks?|days?|hours?|minutes?) (?:later|ago|before|after|in)|rain or shine|day (?:in|after|or)|all (?:day|night|in all|the time)|growing|being)\b"
)
_TIME = re.compile(
    r"(?i)\b(?:years?|months?|weeks?|days?|mornings?|nights?|evenings?|afternoons?|hours?|minutes?|summers?|winters?|springs?|falls?|times?|seasons?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:19|20)\d\d)$"
)
_PRONOUN = re.compile(
    r"(?i)(?:he|she|they|it|you|we|i|nobody|everybody|everyone|somebody|some|most|one|there)\b"
)
#: A verb and another that has lost its subject: "has a route is nine stops".
_TWICE = re.compile(
    r"(?:He|She|They|(?!What|Where|Who|How|That|This|It|There|Everything|All|One|When|If|Why)[A-Z][a-z]+) (?:has|had|have|looks?|looked|feels?|is|was|takes|took|uses|gets|got) (?:(?!\b(?:that|which|who|what|whose|because|and|but|when|where|if|how|why|said|says|thinks?|like|so|than|as|since|before|after|until|while|though|unless|it|he|she|they|there|you|we|I)\b)[^,;:.])+ (?:is|are|was) (?!it\b|he\b|she\b|they\b|\w+ing\b)"
)
_COUNTED = re.compile(
    r"(?:(?:About|Around|Over|Only) )?\d[\d,.]* [a-z]+ (?:max|tops|total|minimum|maximum)\b"
)


def unfinished(sentence: str) -> bool:
    """Whether a sentence has kept the form of a note, which nobody says aloud.

    >>> unfinished("Phantom pain, can't fix it."), unfinished("In 2016, the helper lost a fingertip.")
    (True, False)
    """
    words = _CLOCK.sub("", sentence).strip()
    if _TWICE.match(words) or _COUNTED.match(words) or _labelled(words):
        return True
    small = (
        words
        if re.match(r"I\b|[A-Z]{2}|[A-Z][a-z]+(?:['’]s)? [A-Z]", words)
        else words[:1].lower() + words[1:]
    )
    doc = parse(small)
    if _verb_first(small, doc):
        return True
    comma = next((token for token in doc if token.text == ","), None)
    if comma is None or _OPENS.match(words):
        return False
    left, right = doc[: comma.i], doc[comma.i + 1 :]
    if re.search(r"['’](?:s|re|m) (?:the|an?|not|my|his|her|their|in|on|at|[a-z]+ing)\b", left.text):
        return False
    if not len(right) or any(_is_verb(token) for token in left):
        return False
    if (
        left[-1].tag_ not in ("NN", "NNS", "NNP", "CD")
        or _TIME.search(left.text)
        or left[0].tag_ in ("RB", "WRB", "UH")
    ):
        return False
    return _verb_follows(right) or _clause_follows(left.text, right)


def _labelled(words: str) -> bool:
    """ "Pay: he said good" """
    label = re.match(r"([A-Z][a-z’'-]*(?: [\w’'-]+){0,4}): (?=\w)", words)
    return label is not None and not any(token.tag_ in _VERBS for token in parse(label.group(1)))


def _verb_first(small: str, doc: Doc) -> bool:
    first = doc[0]
    finite = len(doc) > 1 and doc[1].tag_ in ("VBP", "VBD", "MD") and doc[1].lower_ not in ("n't", "n’t")
    if (
        left_out(small) is None
        or (doc[0].text.endswith("s") and finite)
        or re.match(r"(?:thanks to\b|(?:can|could|will|would|did|does|is|was|had)\b.*\?)", small)
    ):
        return False
    opening = next((token for token in doc if token.tag_ not in ("RB", "RBR")), first)
    if opening.dep_ in ("nsubj", "nsubjpass") and not _taken(opening):
        return False
    return opening.i == 0 or not any(
        token.dep_.startswith("nsubj") and token.i < opening.i + 3 and token.head.i > token.i for token in doc
    )


def _taken(token: Token) -> bool:
    """A first word taken for the subject of a verb that no plural has: "drinks tea"."""
    return token.head.tag_ not in ("VBP", "VBD", "MD", "VBZ", "VB", "VBN", "VBG")


def _is_verb(token: Token) -> bool:
    """A finite verb that is none of a clause inside: "who refused"."""
    ruling = token.head if token.dep_ in ("aux", "auxpass") else token
    relative = any(child.tag_ in ("WP", "WDT") for child in ruling.children)
    return token.tag_ in _VERBS and ruling.dep_ not in ("relcl", "advcl") and not relative


def _verb_follows(right: Span) -> bool:
    """Right behind the comma stands a verb, and no second comma has closed an aside."""
    first = next((token for token in right if token.tag_ not in ("RB", "RBR")), right[0])
    if first.tag_ in _VERBS and first.i - right[0].i <= 2:
        return not re.match(r"(?:says?|said|thinks?)\b", first.text)
    return (
        first.tag_ == "VBN"
        and first.i == right[0].i
        and "," not in right.text
        and len(right) > 2
        and not _is_main(right)
    )


def _is_main(right: Span) -> bool:
    return any(token.tag_ in _VERBS for token in right)


def _clause_follows(left: str, right: Span) -> bool:
    """Behind the comma stands a whole clause that says nothing of what is before it."""
    until = next((token.i for token in right if token.text in (",", ";")), right[-1].i + 1)
    piece = [token for token in right if token.i < until]
    subject = next((token for token in piece if token.dep_ in ("nsubj", "nsubjpass", "expl")), None)
    verb = next((token for token in piece if token.tag_ in _VERBS), None)
    if subject is None or verb is None or verb.i <= subject.i or subject.i - piece[0].i > 3:
        return False
    if any(token.text in ("and", "or") for token in piece if token.i < verb.i):
        return False
    if re.match(r"(?i)(?:my|his|her|their|the|our|[A-Z][a-z]+$)", left) and _PRONOUN.match(piece[0].text):
        return False
    return not re.match(
        r"(?i)(?:which|who|that|where|when|because|and|but|so|or|said|(?:he|she|they|I) (?:says?|said|told|tells?|thinks?|thought|explained|guess(?:es)?|calls?|knows?))\b",
        right.text,
    )
