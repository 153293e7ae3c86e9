"""An item that gives what somebody is, where, and for how long: "vet nurse at Lakeside, been there for 9 years"."""

from __future__ import annotations

import re

from scriptwright.narration import Person, contract
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.spoken import article
from scriptwright.sections import Pronoun

_HOW_LONG = r"(?:(?:has |have |['’]s )?(?:been )?(?P<there>there|here|at it|doing (?:it|this)|with them) (?P<long>(?:for |since )?(?:(?:about|almost|over|nearly|now) )?(?:\d+|[a-z]+) (?:years|months)(?: now)?|since (?:19|20)\d\d))"
_ROLE = re.compile(rf"(?P<role>(?:[A-Za-z][\w-]*[ -]){{0,3}}[A-Za-z][\w-]+) (?P<where>(?:at|for|in|with) [^,;:()]+?)(?:, {_HOW_LONG})?[.]?")
_BEHIND = re.compile(rf", {_HOW_LONG}(?=[.]?$)")
#: Leans on the item before it: "before that she was a cook".
_LEANS = re.compile(r"(?i)(?:before|after|until) (?:that|then)\b|since then\b")


def leans_on_item(item: str) -> bool:
    """Whether an item is not understood without the one before it: "before that she was a cook"."""
    return _LEANS.match(item) is not None


def told_role(item: str, person: Person, doer: str) -> str | None:
    """What somebody is, where and for how long, as a sentence; None for an item that is no such.

    >>> told_role("Vet nurse at Oak Clinic, been there for 9 years", Person("Ana", Pronoun.SHE), "she")
    "she's a vet nurse at Oak Clinic and has been there for 9 years"
    """
    found = _ROLE.fullmatch(item.strip())
    if found is None or jobs().search(found["role"].lower()) is None:
        return None
    be, have = ("are", "have") if person.pronoun is Pronoun.THEY and doer == "they" else ("is", "has")
    role = found["role"] if found["role"].isupper() else found["role"][:1].lower() + found["role"][1:]
    said = f"{doer} {be} {article(role)} {role} {found['where']}"
    if found["there"]:
        said += f" and {have} been {_stay(found)}"
    return contract(said)


def with_how_long(words: str, person: Person) -> str:
    """A sentence whose end says for how long somebody has been there, with its verb.

    >>> with_how_long("She works at the mill, been there 12 years", Person("Ana", Pronoun.SHE))
    'She works at the mill and has been there for 12 years'
    """
    have = "have" if person.pronoun is Pronoun.THEY else "has"
    return _BEHIND.sub(lambda found: f" and {have} been {_stay(found)}", words)


def _stay(found: re.Match[str]) -> str:
    long = found["long"]
    return f"{found['there']} {long if re.match('for |since ', long) else f'for {long}'}"
