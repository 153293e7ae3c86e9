"""Which of the student's own sentences speak of what one of them has brought in: "I didn't really think what orange was." """

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.rare import rare_words

_NEAR = 3  #: sentences back, up to which a word of the student's own has brought in what it names
_ONCE = 2  #: sentences that have the word: the one that brings it in and the one that speaks of it


def threaded(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, one of the student's own with the one shortly before it that alone has a rare word of it."""
    rare = {c.id: _rare(c.text) for c in found if c.pondered and c.kind is LineKind.OWN}
    often = Counter(word for words in rare.values() for word in words)
    made: list[Candidate] = []
    for at, candidate in enumerate(found):
        spoken_of = {word for word in rare.get(candidate.id, ()) if often[word] == _ONCE}
        near = found[max(0, at - _NEAR) : at] if spoken_of else ()
        brought = [
            c.id for c in near if c.section is candidate.section and spoken_of & rare.get(c.id, frozenset())
        ]
        needed = tuple(dict.fromkeys((*candidate.introduced, *brought)))
        made.append(candidate if not brought else replace(candidate, introduced=needed))
    return made


def _rare(text: str) -> frozenset[str]:
    """The rare words in it, verbs by what they are forms of: "drawn" as "draw"."""
    words = re.findall(r"[\w'’-]+", text.lower())
    return rare_words(text) | rare_words(" ".join(form for word in words if rare_words(word) for form in lemmas(word, "VERB")))


#: What somebody never said, without saying who: "Never said anything."
_NEVER_SAID = re.compile(
    r"(?i)(?:never|didn['’]?t|doesn['’]?t) (?:even |once )?(?:said?|ask(?:ed)?|told|tell|mention(?:ed)?|charged?|complain(?:ed)?|laugh(?:ed)?|yell(?:ed)?|made|make|brought|bring|blink(?:ed)?)\b"
    r"(?!.*\b(?:I|my|him|her|them)\b)"
)
_OTHERS = frozenset(("he", "she", "they"))


def with_subjects(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, what somebody never said with the "he" or "she" of whom the sentence before it ends with."""
    made = list(found)
    for at, (before, candidate) in enumerate(pairwise(found), 1):
        own = candidate.kind is LineKind.OWN and candidate.before == before.id and not candidate.opens
        if not own or _NEVER_SAID.match(candidate.text) is None:
            continue
        subjects = [token.lower_ for token in parse(before.text) if token.dep_ in ("nsubj", "nsubjpass")]
        if subjects and subjects[-1] in _OTHERS:
            text = f"{subjects[-1].capitalize()} {candidate.text[:1].lower()}{candidate.text[1:]}"
            made[at] = replace(candidate, text=text, follows=before.id)
    return made
