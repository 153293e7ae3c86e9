"""How many faults of a learner a sentence still has when all that is sure is mended: another sentence may be told instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base
from scriptwright.script.candidate import Hand
from scriptwright.script.learners.articles import bare_things
from scriptwright.script.learners.left import left_over
from scriptwright.script.learners.mending import mended

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MOST = 3
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
#: A question that is told with the order of a question: "I asked what does he earn".
_ASKS_STILL = re.compile(
    r"\b(?:know|knew|ask(?:ed|s)?|wonder(?:ed)?|understand|understood|tell|told|explain(?:ed)?|see)\b[^,.?]{0,18} (?:who|what|where|how|why|when|which)(?: \w+)? (?:is|are|was|were|do|does|did|can) (?:the|my|his|he|she|it|they|this|those|I|you|we)\b"
)
#: Clauses set side by side with nothing but commas: "it was late, we were tired, the boat was full".
_SIDE_BY_SIDE = re.compile(r", (?:(?:I|he|she|it|we|they|the [a-z]+|my [a-z]+|nobody|everybody) (?=[a-z]))")
_NOW = re.compile(r"(?i)\b(?:now|today|still|always|every|that|because|when|if|who|which)\b")
#: What may be so today beside what is past.
_LASTS = frozenset("be have know like want need love think live work believe say sell keep".split())
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


#: What nobody does without saying what: "I liked", "my teacher asked and I told".
_TRANSITIVE = frozenset("like tell give bring take put enjoy buy make find use thank carry send show".split())
_OBJECTS = frozenset("dobj ccomp xcomp prep prt dative attr acomp oprd advmod".split())
_ASKS_FOR = frozenset("that which what who whom how as than if to whatever everything anything".split())


def _lacks_object(doc: Doc, verb: Token) -> bool:
    """ "He brought cheese and I ate.": a deed at the end of its clause, done to nothing."""
    ends = verb.i + 1 == len(doc) or verb.nbor().is_punct
    told = verb.lemma_ in _TRANSITIVE and verb.dep_ in ("ROOT", "conj", "ccomp") and verb.tag_ in _FINITE
    given = any(child.dep_ in _OBJECTS or child.dep_ in ("auxpass", "aux") for child in verb.children)
    return told and ends and not given and not any(token.lower_ in _ASKS_FOR for token in doc[: verb.i])


@lru_cache(maxsize=1000)
def faults(text: str) -> int:
    """How many plain faults are left in the sentence, as far as the parse sees them.

    >>> faults("He asked me what does the captain earn."), faults("He asked me what the captain earns.")
    (1, 0)
    """
    words = _QUOTED.sub("it", mended(text, Hand.LEARNER))
    found = len(_ASKS_STILL.findall(words)) + (len(_SIDE_BY_SIDE.findall(words)) >= 2)
    return found + bare_things(words) + sum(1 for _ in _of_verbs(words))


def fault_weight(text: str, *, story: bool) -> float:
    """How much its faults count against a sentence: each counts half as much again where there are more than one, but not within a story.

    >>> fault_weight("It works not and he asked me what does the captain earn.", story=False)
    3.0
    """
    found = faults(text)
    if story:
        return float(min(found, _MOST))
    found += sum(1 for _ in left_over(parse(_QUOTED.sub("it", mended(text, Hand.LEARNER)))))
    return float(found if found < 2 else 1.5 * min(found, _MOST))


def _of_verbs(words: str) -> Iterator[str]:
    """Each fault of a verb: none at all, two subjects, an object before both, two tenses side by side."""
    doc = parse(words)
    tells = any(token.tag_ in _FINITE or (token.tag_ == "VB" and token.dep_ == "ROOT") for token in doc)
    if len(words.split()) > 3 and not tells:
        yield "no verb"
    for verb in doc:
        before = [child for child in verb.children if child.i < verb.i]
        subjects = [child for child in before if child.dep_ in ("nsubj", "nsubjpass")]
        if len(subjects) > 1 and subjects[-1].tag_ == "PRP" and subjects[-1].i - subjects[0].i < 3:
            yield "two subjects"
        helped = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
        if (
            verb.tag_ == "VB"
            and subjects
            and not helped
            and subjects[-1].lower_ not in ("i", "you", "we", "they")
        ):
            ruled = verb.dep_ in ("ccomp", "xcomp", "conj") or subjects[-1].tag_ in ("NNS", "NNPS")
            if not ruled and is_base(verb.lower_):
                yield "bare verb"
        fronted = [child for child in before if child.dep_ == "dobj" and child.tag_ in ("NN", "NNS")]
        if fronted and subjects and fronted[0].i < subjects[0].i and not words.rstrip().endswith("?"):
            yield "object first"
        mixed = (
            verb.dep_ == "conj"
            and not {verb.lemma_, verb.head.lemma_} & _LASTS
            and {verb.tag_, verb.head.tag_} in ({"VBD", "VBZ"}, {"VBD", "VBP"})
        )
        if _lacks_object(doc, verb):
            yield "no object"
        if mixed and not _NOW.search(doc.text[verb.head.idx : verb.idx]):
            yield "two tenses"
