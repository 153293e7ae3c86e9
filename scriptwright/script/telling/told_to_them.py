"""The interviewee by name where somebody else who is "she" too acts: "She sends me a card" → "She sends Ms. Li a card"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.script.telling.rivals import is_rival
from scriptwright.sections import Pronoun
from scriptwright.sentences import sentences

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_ME = re.compile(r"\bme\b(?! (?:and|or)\b)")
_OWN = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Oo]ur|us|mine|myself)\b")


#: What is done to "me" by an interviewee whom the notes tell of: "he told me".
_TELLS = re.compile(r"(?i)\b(?:tells?|told|sa(?:ys?|id) to|explain(?:s|ed)?(?: to)?|asks?|asked|shows?|showed) $")
_FORMS = {Pronoun.HE: "(?:he|him|his)", Pronoun.SHE: "(?:she|her)"}


def with_name_for_me(words: str, person: Person, heard: str = "") -> str:
    """A sentence of the interviewee's own with their name for the first "me" that somebody else acts upon.

    `heard`: what was said before, in which another "he" or "she" may stand.

    >>> with_name_for_me("She still sends me a card.", Person("Ms. Li", Pronoun.SHE))
    'She still sends Ms. Li a card.'
    >>> with_name_for_me("My aunt sends me a card.", Person("Ms. Li", Pronoun.SHE))
    'My aunt sends me a card.'
    """
    me = _ME.search(_QUOTED.sub(lambda quoted: "_" * len(quoted.group()), words))
    if me is None or not person.name or person.name.startswith("the ") or person.pronoun is Pronoun.THEY:
        return words
    if _OWN.search(words[: me.start()]):
        return words
    last = re.split(r"(?<=[.!?])\s+", _QUOTED.sub("", heard).strip())[-1]
    crowded = re.search(rf"(?i)\b{_FORMS[person.pronoun]}\b", last) is not None
    for token in parse(words):
        if token.dep_ in ("nsubj", "nsubjpass") and token.idx < me.start():
            if token.lower_ == person.pronoun.value and _TELLS.search(words[: me.start()]):
                return words
            theirs = crowded or token.lower_ == person.pronoun.value or (
                token.tag_ == "NN" and is_rival(token.lower_, person) and token.left_edge.lower_ in ("the", "a", "an", "one", "this")
            )
            return f"{words[: me.start()]}{person.name}{words[me.end() :]}" if theirs else words
    return words


def acted_last(told: str, person: Person) -> str:
    """Who acts in the last sentence of a line and would be heard as "he" or "she" behind it; empty where nobody does.

    >>> acted_last("Her coach stood by.", Person("Ms. Li", Pronoun.SHE)), acted_last("The rain stopped.", Person("Ms. Li", Pronoun.SHE))
    ('coach', '')
    """
    if person.pronoun is Pronoun.THEY or not person.name:
        return ""
    last = [span.of(told) for span in sentences(told)][-1:]
    for token in parse(_QUOTED.sub('""', last[0])) if last else ():
        if token.dep_ in ("nsubj", "nsubjpass") and token.head.dep_ == "ROOT":
            return token.lower_ if token.tag_ == "NN" and is_rival(token.lower_, person) else ""
    return ""


def is_unclear(rival: str, words: str) -> bool:
    """Whether "she" may be heard as who acted last; beside "the girl" it is not the girl."""
    return bool(rival) and re.search(rf"(?i)\b{re.escape(rival)}\b", words) is None
