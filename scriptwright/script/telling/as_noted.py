"""A sentence of a story that no rule tells, told as the notes have it: a story is not lost for one of its sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from scriptwright.language import parse
from scriptwright.narration import contract
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.telling.reporting import ADVISED, heaped, is_of_another
from scriptwright.script.telling.wording import sentences_of
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.parting import parted
from scriptwright.script.words.unsayable import unsayable
from scriptwright.sections import Section

_FEWEST = 4  #: words of a sentence that is missed where it is not told
_FRAGMENT = 8  #: words of a note without a verb that is said so within a story: "Gates down, hand on the lever."
_MOST = 0.6  #: of the sentences of a story that can be told, as many more are told so
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
#: Somebody's own voice, which told of others would turn.
_OWN_VOICE = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b")
#: What is a note for whoever wrote it, and no telling.
_LABEL = re.compile(r"[\w'’ ]{2,24}: |.*\?$|.*[=<>^→#*|]")
#: A cause that is a bare noun, which has lost its "of": "because privacy".
_CAUSE = re.compile(r"(?<=\bbecause )(?=(?!of\b|he\b|she\b|it\b|they\b|\w+ing\b)[a-z'’-]+[.!]$)")


def told_as_noted(teller: Telling, candidate: Candidate, told: Told | None) -> Told | None:
    """The line for a sentence of a story that nothing else tells, with the words of the notes; `told`: what no check lets through.

    None where nothing asks for it, or it can be somebody's own "I", a question, a label or a heap of nouns.
    """
    if not candidate.as_noted:
        return None
    if told is None or told.kind is not LineKind.TOLD:
        words = candidate.text
        if not candidate.reported or is_of_another(words, teller) or ADVISED.match(words):
            return None
        if heaped(words) and not _says_who_does(words):
            return None
        if form_of(words) in (Form.IMPERATIVE, Form.SUBJECTLESS, Form.QUESTION):
            return None
        told = Told(sentences_of([contract(piece) for piece in parted(words)]), LineKind.TOLD)
    text = _CAUSE.sub("of ", told.text)
    bare = _QUOTED.sub('""', text)
    voiced = candidate.reported and _OWN_VOICE.search(bare)
    whole = len(bare.split()) <= _FRAGMENT or _says_who_does(bare)
    if voiced or _LABEL.match(bare) or unsayable(text) or not whole:
        return None
    return replace(told, text=text, untold=True)


def _says_who_does(words: str) -> bool:
    """Whether somebody or something does something in it, whatever stands beside that."""
    doc = parse(words[:1].lower() + words[1:])
    if any(token.dep_ == "acl" and token.tag_ == "VBD" and token.head.dep_ == "ROOT" for token in doc):
        return True  # "an old man, a neighbor, knocked on the door"
    return any(
        token.dep_ in ("nsubj", "nsubjpass", "expl")
        and token.tag_ not in ("WP", "WDT")
        and token.head.i > token.i
        and any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in (token.head, *token.head.children))
        for token in doc
    )


def missed(found: Sequence[Candidate], told: Collection[str]) -> list[Candidate]:
    """The sentences of stories that cannot be told, each to be told as it is noted.

    `told`: ids of those that can be told. A story with too many of the others is none that anybody would understand.
    """
    tales = Counter(c.tale for c in found if c.tale and c.id in told)
    holes = [c for c in found if c.id not in told and tales[c.tale] > 1 and _may_be(c)]
    many = Counter(c.tale for c in holes)
    return [replace(c, as_noted=True) for c in holes if many[c.tale] <= max(1, tales[c.tale] * _MOST)]


def _may_be(candidate: Candidate) -> bool:
    """Whether one is missed: a whole sentence of what was learned."""
    alone = candidate.kind is LineKind.TOLD and not candidate.items and candidate.answer is None
    return alone and candidate.section is Section.LEARNED and candidate.words >= _FEWEST
