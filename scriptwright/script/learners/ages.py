"""How old somebody is, noted as learners of English do, without its "old": "they are 6 and 7 years", "my sister is 12 years".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.script.words.articles import is_person
from scriptwright.script.words.slips import Made

_SMALL = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_AGE = rf"(?:[1-9]?\d|{_SMALL})"
_AGES = rf"{_AGE}(?:, {_AGE})*(?:,? (?:and|or|to) (?:almost |already )?{_AGE})"
_ENDS = r"(?! (?:old|of|in|at|with|as|from|experience|until|till)\b)(?=[.,;!)]|$| (?:and|but|so|now|already|because|when)\b)"
#: Who has an age and is no job.
_AGED = frozenset(
    "mother father mom dad mum sister brother son daughter uncle aunt cousin grandmother grandfather grandma grandpa husband wife friend "
    "dog cat horse parrot pony cow goat donkey oldest youngest eldest baby twin man woman boy girl child kid lady".split()
)
_MANY = frozenset("children kids boys girls twins sons daughters brothers sisters pupils students cousins grandchildren dogs cats horses friends players".split())
_OF_WHOM = r"(?: (?:of|from) (?:my|his|her|our|their|the) [a-z]+)?"


def _plural(match: re.Match[str]) -> str:
    """ "They are 6 and 7 years" → "they are 6 and 7 years old"; "the terms are 2 and 3 years" stays."""
    noun = match["noun"]
    if noun and noun not in _MANY and not is_person(noun.removesuffix("s")):
        return match.group()
    be = {"had": "were", "were": "were"}.get(match["be"].strip(), "are")
    short = match["be"] if match["be"][0] in "'’" else f" {be}"
    return f"{match['who']}{short}{match['now'] or ''} {match['ages']} years old"


def _single(match: re.Match[str]) -> str:
    """ "My sister is 12 years" → "my sister is 12 years old"; "the course is 2 years" stays."""
    noun = match["noun"]
    if noun not in _AGED and not is_person(noun):
        return match.group()
    be = "was" if match["be"] in ("was", "had") else "is"
    year = "year" if match["age"] in ("1", "one") else "years"
    return f"{match['who']} {be}{match['now'] or ''} {match['age']} {year} old"


#: Named rows: what is written → what is meant.
AGES: tuple[tuple[str, str, Made], ...] = (
    (
        "they are 6 and 7 years",
        rf"(?P<who>\b(?:[Tt]hey|who|[Ww]e|(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Tt]wo|[Tt]hree) (?:[a-z]+ )?(?P<noun>[a-z]+s|children)))(?P<be> (?:are|were|have|had)|['’]re)(?P<now> (?:now|only|about|around|between|already|just|from))? (?P<ages>{_AGES}|(?<=re )(?:1\d|[5-9])) years(?: old)?{_ENDS}",
        _plural,
    ),
    (
        "my sister is 12 years",
        rf"(?P<who>\b(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Oo]ne) (?:(?:little|older|younger|big|small|old|new|best|first|second) )?(?P<noun>[a-z]+){_OF_WHOM}) (?P<be>is|was|has|had)(?P<now> (?:now|only|about|around|already|just|almost))? (?P<age>{_AGE}) years?(?: old)?{_ENDS}",
        _single,
    ),
    (
        "he is now 61 years",
        rf"\b(I|[Hh]e|[Ss]he|who)( am| is| was|['’]m|['’]s)( (?:now|only|about|around|already|just|almost))? ({_AGE}) years{_ENDS}",
        r"\1\2\3 \4 years old",
    ),
    (
        "since I have five years",
        rf"\b((?:[Ss]ince|[Ww]hen|until)) (I|he|she) (?:have|has|am|is) ({_AGE}) years(?: old)?(?=[.,;]|$| (?:and|he|she|I|we|my|they)\b)(?! of\b)",
        lambda m: f"{m[1]} {m[2]} was {m[3]}",
    ),
    (
        "children from 6 to 10 years",
        rf"\b(children|kids|boys|girls|people|students|pupils|patients|players|teenagers) (?:from |of |between |with )?({_AGE}) (to|until|and|till|-) ({_AGE}) years(?: old)?{_ENDS}",
        lambda m: f"{m[1]} between {m[2]} and {m[4]} years old" if " between " in m.group() else f"{m[1]} from {m[2]} to {m[4]} years old" if m[3] != "and" else f"{m[1]} of {m[2]} and {m[4]}",
    ),
    (
        "with 23 years he",
        rf"\b(came|went|left|started|began|moved|married|arrived|learned)((?: [a-z]+){{0,3}}) with (?:only |just )?({_AGE})(?: years)?(?: old)?(?=[.,;]|$| (?:and|to)\b)",
        r"\1\2 at \3",
    ),
)
