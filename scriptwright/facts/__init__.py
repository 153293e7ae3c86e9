"""Numbers, names and quotations, and where a take differs in them from notes and script."""

from scriptwright.facts.compare import compare
from scriptwright.facts.model import FactDifference, FactKind, FactSource
from scriptwright.facts.names import Name, names, sounds_like
from scriptwright.facts.numbers import Number, numbers

__all__ = [
    "FactDifference",
    "FactKind",
    "FactSource",
    "Name",
    "Number",
    "compare",
    "names",
    "numbers",
    "sounds_like",
]
