"""Nouns for people: who may stand after "we", and who can act by themselves."""

from __future__ import annotations

PEOPLE = frozenset(
    "adults artists athletes attorneys boys chefs children clients coaches colleagues cooks couples "
    "crews doctors families firefighters folks friends girls guests guys immigrants interns kids "
    "lawyers mechanics members men moms musicians neighbors nurses parents patients people pilots "
    "residents scientists seniors staff students teams teens vets volunteers women workers".split()
)
ENDINGS = ("ers", "ors", "ists", "ians", "ees")


def are_people(noun: str) -> bool:
    """True for a plural that names people by what they are or do: "nurses", "welders"."""
    return noun in PEOPLE or noun.endswith(ENDINGS)
