"""The four sections of a video response, in the order in which they are said."""

from __future__ import annotations

from enum import StrEnum


class Section(StrEnum):
    """A part of the video response; iterating gives the order in which it is told."""

    WHO = "who"
    WHY = "why"
    LEARNED = "learned"
    CONNECTION = "connection"


class Pronoun(StrEnum):
    """How the interviewee is spoken of; `object`, `possessive` … give the other forms."""

    HE = "he"
    SHE = "she"
    THEY = "they"

    @property
    def object(self) -> str:
        """The form after a verb: him, her, them."""
        return {"he": "him", "she": "her", "they": "them"}[self.value]

    @property
    def possessive(self) -> str:
        """The form before a noun: his, her, their."""
        return {"he": "his", "she": "her", "they": "their"}[self.value]


def heading(section: Section, pronoun: Pronoun | None = None) -> str:
    """The section's title as the student sees it.

    >>> heading(Section.WHY, Pronoun.HE)
    'Why I chose him'
    """
    chosen = (pronoun or Pronoun.THEY).object
    return {
        Section.WHO: "Who I interviewed",
        Section.WHY: f"Why I chose {chosen}",
        Section.LEARNED: "What I learned",
        Section.CONNECTION: "How it connects to me",
    }[section]
