"""Whether words before a comma already begin the clause behind it: "we rang everybody and out of 90 people, eighty said no"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.script.words.clauses import FINITE

#: The next clause where only its time, place or number has been said: "… and out of 90 answers".
_NEXT_PLACED = re.compile(
    r"(?i).*\b(?:and|but|so) (?P<placed>(?:(?:out )?of|in|on|at|by|for|from|with|without|after|before|during|until|among|between)\b [^,;]+?)(?: (?:who|that|which|where|when) [^,;]+)?[.,]?$"
)
#: The next clause where only somebody or something has been named: "… and the owner", before "he bred dogs".
_NEXT_NAMED = re.compile(
    r"(?i)(?:(?:.*\b(?:and|but|so|because) )?(?:the|my|his|her|their|our|this|that|one)(?P<noun>(?: (?!and\b|or\b|but\b)[\w-]+){1,3})|.*\b(?:and|but|so) (?-i:[A-Z])[\w-]+)[.,]?$"
)


#: The first of several who do something, and the others with their verb: "and the goat", before "the sheep or the geese eat it".
_ONE = r"(?:(?:the|my|his|her|their|our|an?) )?(?!(?:is|are|was|were|has|have|had)\b)[\w-]+"
_FIRST_OF_SUBJECTS = re.compile(r"(?i).*\b(?:and|but|so) (?:the|my|his|her|their|our|an?) [\w-]+[.,]?$")
_FURTHER_SUBJECTS = re.compile(rf"(?i){_ONE}(?:, {_ONE})*,? (?:or|and) (?:the|my|his|her|their|our|an?) [\w-]+ [\w-]+")


def next_begun(left: str, right: str) -> bool:
    """Whether a part ends with the beginning of the clause that goes on in the other.

    >>> next_begun("We rang everybody and out of 90 people", "Eighty said no"), next_begun("We rang in May and in June", "It was done")
    (True, True)
    >>> next_begun("I worked in a kennel and the manager", "She bred greyhounds"), next_begun("I fed the cat and left", "It slept")
    (True, False)
    """
    if _FIRST_OF_SUBJECTS.match(left) and _FURTHER_SUBJECTS.match(right):
        return True
    placed = _NEXT_PLACED.match(left)
    if placed is not None and not any(token.tag_ in FINITE for token in parse(placed["placed"])):
        return True
    named = _NEXT_NAMED.match(left)
    again = re.match(r"(?i)(?:he|she|it|they)\b", right)
    if named is None or again is None:
        return False
    many = (named["noun"] or "").endswith("s")
    return (again.group().lower() == "they") is many and not any(
        token.tag_ in FINITE for token in parse((named["noun"] or "").strip() or "x")
    )
