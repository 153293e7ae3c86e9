"""A time without a comma behind it, and what happened then, which the parser takes for a clause about the time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.script.words.clauses import FINITE, Form, form_of, in_main_clause
from scriptwright.script.words.long_subjects import behind_opening_time

if TYPE_CHECKING:
    from spacy.tokens import Token

_TIME = re.compile(
    r"(?i)(?:one|another|last|that) (?:time|day|night|year|week|month|morning|evening|spring|summer|fall|autumn|winter) (?=\w)"
)
_WHICH_TIME = re.compile(
    r"(?i)(?:the|his|her|my|their) (?:first|second|third|last|next|only) (?:time|day|night|week|year) (?:\w+ )?(?:he|she|they|i|we|it|somebody|(?:an?|the|his|her|my|their) [a-z]+) [^,;:]+? (?=(?:he|she|they|i|we|it|nobody|everybody|everyone) [a-z])"
)


def happened_then(words: str) -> bool:
    """Whether a sentence begins with a time, and the rest is a sentence.

    >>> happened_then("One time a boy fell in and swam."), happened_then("The first time she flew she was ill.")
    (True, True)
    >>> happened_then("One time a boy without shoes."), happened_then("The first time she ever flew.")
    (False, False)
    """
    behind = behind_opening_time(words)
    if behind is not None and form_of(behind) is Form.STATEMENT:
        return True
    opening = _TIME.match(words) or _WHICH_TIME.match(words)
    rest = words[opening.end() :] if opening is not None else ""
    return any(map(_is_said, parse(f"{rest[:1].upper()}{rest[1:]}"))) if rest else False


def _is_said(token: Token) -> bool:
    """Whether a finite verb with a subject is that of a sentence."""
    if token.tag_ not in FINITE:
        return False
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    return in_main_clause(verb) and any(
        child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.children
    )
