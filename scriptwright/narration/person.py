"""Whom a sentence is told about, and the forms in which they stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from scriptwright.sections import Pronoun


class Form(Enum):
    """The place of a personal pronoun in its sentence."""

    SUBJECT = auto()
    OBJECT = auto()
    POSSESSIVE = auto()
    INDEPENDENT = auto()
    REFLEXIVE = auto()


FORMS: dict[Pronoun, dict[Form, str]] = {
    Pronoun.HE: {
        Form.SUBJECT: "he",
        Form.OBJECT: "him",
        Form.POSSESSIVE: "his",
        Form.INDEPENDENT: "his",
        Form.REFLEXIVE: "himself",
    },
    Pronoun.SHE: {
        Form.SUBJECT: "she",
        Form.OBJECT: "her",
        Form.POSSESSIVE: "her",
        Form.INDEPENDENT: "hers",
        Form.REFLEXIVE: "herself",
    },
    Pronoun.THEY: {
        Form.SUBJECT: "they",
        Form.OBJECT: "them",
        Form.POSSESSIVE: "their",
        Form.INDEPENDENT: "theirs",
        Form.REFLEXIVE: "themselves",
    },
}


@dataclass(frozen=True)
class Person:
    """Somebody who was interviewed: what they are called and how they are spoken of.

    >>> Person("Mr. Chen", Pronoun.HE).form(Form.REFLEXIVE)
    'himself'
    """

    name: str
    pronoun: Pronoun

    def form(self, form: Form) -> str:
        """The pronoun as it stands in that place, in small letters."""
        return FORMS[self.pronoun][form]

    def possessive_name(self, apostrophe: str = "'") -> str:
        """The name as an owner: "Mr. Chen's"."""
        return f"{self.name}{apostrophe}s"

    @property
    def plural(self) -> bool:
        """True where the pronoun takes a plural verb."""
        return self.pronoun is Pronoun.THEY
