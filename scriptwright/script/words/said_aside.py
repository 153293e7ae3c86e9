"""What is said of somebody between a subject and its verb, joined to it: "my boss, she was new, ran" → "my boss, who was new, ran"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_past, lemmas

_ASIDE = re.compile(
    r"(?P<noun>(?:^|(?<=[.!?] )|(?<=\band )|(?<=\bbut )|(?<=\bso )|(?<=\bbecause )|(?<=\bthen )|(?<=\bThen ))(?i:one of )?(?i:the|my|his|her|our|their|an?|one)(?: [a-z'’-]+){1,3}), "
    r"(?P<who>he|she|it|they) (?P<said>(?:was|were|is|are|had|has|owned|ran|lived|worked|came|used to)\b[^,.;:\"“”]{2,45}), (?P<verb>[a-z]+)(?= )"
)
_NO_VERB = frozenset("and but or so because then who which that when where while if as like not just both called".split())
_PEOPLE = re.compile(r"(?i)\b(?:parents?|people|children|kids|women|men|brothers|sisters|cousins|aunts|uncles|sons|daughters|friends|neighbou?rs|owners|teachers|[a-z]+(?:ers|ors|ists|ants))$")


def with_who(text: str) -> str:
    """The words with "who" or "which" for the pronoun of such an aside.

    >>> with_who("The shop, it was in a garage then, had one window.")
    'The shop, which was in a garage then, had one window.'
    >>> with_who("The nurse left, she was tired, went home."), with_who("My boss, he was ill, and his son came.")
    ('The nurse left, she was tired, went home.', 'My boss, he was ill, and his son came.')
    """
    return _ASIDE.sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    verb, noun = match["verb"], match["noun"].split()[-1].lower()
    acts = is_past(verb) or (verb.endswith("s") and bool(lemmas(verb, "VERB")))
    named = parse(match["noun"])[-1].tag_ in ("NN", "NNS") and bool(lemmas(noun, "NOUN"))
    if verb in _NO_VERB or not acts or not named:
        return match.group()
    person = match["who"] in ("he", "she") or (match["who"] == "they" and _PEOPLE.search(noun))
    return f"{match['noun']}, {'who' if person else 'which'} {match['said']}, {verb}"
