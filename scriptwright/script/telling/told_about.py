"""Somebody nobody knows yet, as a story about them begins: "A man came in" → "a man who came in", behind "She told me about"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.script.context.joints import PAST
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.spoken import article
from scriptwright.sentences import sentences

_LONGEST = 24  #: words of a sentence that a lead-in may stand before
#: Somebody and what they did right behind; who is called by a name does nothing by that.
_PLAINLY = re.compile(r"(?:An?|One) (?:(?!who\b|that\b)[a-z-]+ ){0,2}?(?P<who>[a-z]+) (?P<verb>(?!called [A-Z]|named\b)[a-z]+)\b(?!,| by\b)(?!.* and (?:he|she|they|it|the|his|her|[A-Z]\w+)\b)")

#: Somebody brought in with what they did or had: "There was a lady whose lamps went out."
_THERE = re.compile(
    r"There was (?:also |once |one time )?(?P<article>an?|one|this) (?P<who>(?:[a-z-]+ ){0,3}?(?P<person>[a-z]+)) (?P<rest>(?:who|whose|from|in|at|with)\b.+)"
)


def told_about_somebody(words: str) -> str | None:
    """A sentence that begins a story with somebody nobody knows yet, as it follows "told me about"; None for any other.

    >>> told_about_somebody("A tall man came in at noon with a broken violin. He cried.")
    'a tall man who came in at noon with a broken violin. He cried.'
    >>> told_about_somebody("A woman came to buy a hat, just normal stuff.")
    'a woman who came to buy a hat, just normal stuff.'
    >>> told_about_somebody("A man in row 22 collapsed.")
    'a man in row 22 who collapsed.'
    >>> told_about_somebody("There was this old man who mended sails.")
    'an old man who mended sails.'
    >>> told_about_somebody("A boat came in."), told_about_somebody("A man needs shoes.")
    (None, None)
    """
    first = sentences(words)[0]
    sentence, rest = first.of(words), words[first.end :]
    there = _THERE.fullmatch(sentence)
    if there is not None and is_person(there["person"]) and len(sentence.split()) <= _LONGEST:
        some = there["article"] if there["article"] == "one" else article(there["who"])
        return f"{some} {there['who']} {there['rest']}{rest}"
    if re.match(r"(?:An?|One) [a-z]", sentence) is None or len(sentence.split()) > _LONGEST:
        return None
    plain = _PLAINLY.match(sentence)
    if plain is not None and is_person(plain["who"]) and PAST.fullmatch(plain["verb"]):
        return f"{sentence[0].lower()}{sentence[1:plain.end('who')]} who {plain['verb']}{sentence[plain.end() :]}{rest}"
    doc = parse(sentence)
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    verb = next((t for t in (root, *(root.lefts if root is not None else ())) if t is not None and (t.tag_ == "VBD" or (t.dep_ == "ROOT" and t.tag_ == "VBN"))), None)
    subject = next((t for t in (root.lefts if root is not None else ()) if t.dep_ in ("nsubj", "nsubjpass")), None)
    if root is None or verb is None or subject is None or subject.left_edge.i != 0 or not is_person(subject.lower_):
        return None
    if any(t.dep_ == "nsubj" and t.head.dep_ == "conj" and t.head.head == root for t in doc):
        return None
    end = subject.right_edge.idx + len(subject.right_edge.text)
    behind = sentence[end:].lstrip()
    if not behind or behind[0] in ",;:" or re.search(r"\b(?:who|that|and)\b", sentence[:end]):
        return None
    return f"{sentence[0].lower()}{sentence[1:end]} who {behind}{rest}"
