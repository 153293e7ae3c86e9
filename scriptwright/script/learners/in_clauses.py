"""The verb of one person or animal behind "when", "if" or "because", where the parser sees two nouns: "if a child cry", "when child smile".

For the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.countables import COUNTABLE

_ONE = r"(?P<det>(?:an?|the|my|his|her|our|your|one|every|each|this|that) )?"
_CLAUSE = re.compile(
    rf"(?P<join>\b(?:[Ww]hen|[Ii]f|because|[Ee]very time|before|until|after) ){_ONE}(?P<noun>[a-z]+) (?P<verb>[a-z]+)(?P<rest>(?=[,.;!]|$| (?:to|in|on|at|with|for|from|about|up|down|out|off|and|or|too|very|a|an|the|my|his|her|their|me|him|it|us|them|something|nothing|that|not)\b))"
)
#: What makes one thing with the noun before it: "when patient care", "if the phone line".
_TWO_NOUNS = frozenset(
    "care service work support labor labour play room line number list office call door book market center centre day school food man side price shop face group home house can will may must and or of is time place".split()
)
_NO_ONES = frozenset("people staff police crew team family class audience everybody somebody nobody".split())
_DO_NOT = re.compile(
    r"(?P<first>\b(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Aa]n?|[Tt]his|[Tt]hat|[Ee]very|[Ee]ach) (?:[a-z]+ )??(?P<noun>[a-z]+) (?:(?:only|always|never|often|also|just|still) )?(?P<verb>[a-z]+s)\b[^,.;]{0,40}?,? (?:and|but)|\b(?:[Ss]he|[Hh]e|[Ii]t) (?:(?:only|always|never|often|also|just|still) )?(?P<does>[a-z]+s)\b[^,.;]{0,40}?,? (?:and|but)) (?P<do>don['’]t|do not) (?=[a-z]+)"
)


def in_clauses(text: str) -> str:
    """The words with the ending of one behind "when" and the like.

    >>> in_clauses("If a child cry, she sings."), in_clauses("The best is when patient smile.")
    ('If a child cries, she sings.', 'The best is when a patient smiles.')
    >>> in_clauses("The machine only mixes the flour and don't think.")
    "The machine only mixes the flour and doesn't think."
    """
    return _DO_NOT.sub(_does_not, _CLAUSE.sub(_of_one, text))


def _of_one(match: re.Match[str]) -> str:
    det, noun, verb = match["det"], match["noun"], match["verb"]
    somebody = is_person(noun) or noun in COUNTABLE
    if not somebody or noun in _NO_ONES or verb in _TWO_NOUNS or not is_base(verb) or is_past(verb):
        return match.group()
    if lemmas(verb, "ADJ") or (not det and not is_person(noun)) or (lemmas(noun, "ADJ") and not is_person(noun)):
        return match.group()
    article = det or f"{article_of(noun)} "
    return f"{match['join']}{article}{noun} {third_person_verb(verb, plural=False)}"


def _does_not(match: re.Match[str]) -> str:
    """ "The machine mixes and don't think" → "… and doesn't think"."""
    noun = match["noun"]
    one = noun is None or (lemmas(noun, "NOUN")[:1] in ((noun,), [noun]) and noun not in _NO_ONES)
    if not one or not lemmas(match["verb"] or match["does"], "VERB"):
        return match.group()
    return f"{match['first']} {match['do'].replace('do', 'does', 1)} "
