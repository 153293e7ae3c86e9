"""What the student writes to the interviewee, who is "you" in it, told of them: notes as a letter of thanks."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.language import parse
from scriptwright.narration import Person, third_person_verb
from scriptwright.narration.person import Form
from scriptwright.script.candidate import Candidate

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_FORMS = {"your": Form.POSSESSIVE, "yours": Form.INDEPENDENT, "yourself": Form.REFLEXIVE}
_AGREED = {"'re": "'s", "'ve": "'s", "are": "is", "were": "was", "have": "has", "do": "does"}


def told_of(candidate: Candidate, person: Person) -> Candidate:
    """The candidate with the interviewee in the third person."""
    if candidate.answer is not None:
        return candidate
    text, items = (
        spoken_of(candidate.text, person),
        tuple(spoken_of(item, person) for item in candidate.items),
    )
    return replace(candidate, text=text, items=items)


def spoken_of(sentence: str, person: Person) -> str:
    """A sentence to the interviewee as one about them.

    >>> from scriptwright.sections import Pronoun
    >>> spoken_of("You drive 70 kids and you're never late, I see you each day.", Person("Ms. Li", Pronoun.SHE))
    "She drives 70 kids and she's never late, I see her each day."
    """
    text = sentence.replace("’", "'")
    if not re.search(r"(?i)\byou", text):
        return sentence
    doc = parse(text)
    kept = [match.span() for match in _QUOTED.finditer(text)]
    made: dict[int, str] = {}
    for token in doc:
        word = token.lower_
        if any(start <= token.idx < end for start, end in kept) or not word.startswith("you"):
            continue
        if word in _FORMS:
            form = _FORMS[word]
        elif word == "you":
            form = Form.SUBJECT if token.dep_ in ("nsubj", "nsubjpass") else Form.OBJECT
        else:
            continue
        they = person.form(form)
        made[token.i] = they.capitalize() if token.text[0].isupper() else they
        if form is not Form.SUBJECT or person.plural:
            continue
        parts = [
            child for child in token.head.lefts if child.dep_ in ("aux", "auxpass") and child.i > token.i
        ]
        alike = [
            verb
            for verb in token.head.conjuncts
            if verb.tag_ == "VBP" and not any(one.dep_ in ("nsubj", "nsubjpass", "aux") for one in verb.lefts)
        ]
        for verb in ((parts or [token.head])[0], *([] if parts else alike)):
            if verb.lower_ in _AGREED:
                made[verb.i] = _AGREED[verb.lower_]
            elif verb.tag_ in ("VBP", "VB") and verb.i > token.i and verb.lower_ not in _MODAL:
                made[verb.i] = third_person_verb(verb.text, plural=False)
    return "".join(made.get(token.i, token.text) + token.whitespace_ for token in doc)


_MODAL = frozenset("can could will would may might must shall should 'll 'd ca wo".split())
