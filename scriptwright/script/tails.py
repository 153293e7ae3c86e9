"""What a short note adds behind its last comma: another thing gets its "and", a word that is left over goes."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.script.clauses import Form, form_of
from scriptwright.script.determined import clauses_determined
from scriptwright.script.subjects import left_out


def tidied(words: str, person: Person) -> str:
    """The note with the articles of its later clauses, and nothing loose at its end."""
    return without_tail(clauses_determined(words, person))


def without_tail(words: str) -> str:
    """The note with its last comma said or gone.

    >>> without_tail("he lost a coworker in 2009, counterweight")
    'he lost a coworker in 2009'
    >>> without_tail("she fixes elevators, escalators")
    'she fixes elevators and escalators'
    >>> without_tail("she checks ropes, brakes, doors")
    'she checks ropes, brakes, doors'
    """
    head, comma, last = words.rstrip(".").rpartition(", ")
    if not comma or (", " in head and not re.search(r"\b(?:in|on|at) (?:\d{4}|[A-Z]\w+)$", head)):
        return words
    if (
        len(last.split()) > 3
        or not re.fullmatch(r"[a-z’'-]+(?: [a-z’'-]+)*", last)
        or re.search('["“:]', words)
    ):
        return words
    if form_of(head) not in (Form.STATEMENT, Form.SUBJECTLESS) and left_out(head) is None:
        return words
    tail = parse(last)
    if len(tail) == 1 and tail[0].tag_ == "JJ":
        return head
    if any(token.tag_ not in ("NN", "NNS", "JJ", "VBN") for token in tail) or tail[-1].tag_ not in (
        "NN",
        "NNS",
    ):
        return words
    if left_out(last) is not None or form_of(last) is not Form.NOUN:
        return words
    before = parse(head)[-1]
    if before.tag_ == tail[-1].tag_ == "NNS" and before.dep_ in ("dobj", "pobj", "attr", "conj"):
        return f"{head} and {last}"
    return (
        head
        if before.tag_ not in ("NN", "NNS") or (tail[-1].tag_ == "NN" and before.dep_ != "dobj")
        else words
    )
