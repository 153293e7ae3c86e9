"""What somebody is and when they work, as the first line of notes has it: "deckhand, 5 years", "2 weeks on, 2 weeks off", "6 on / 6 off"."""

from __future__ import annotations

import re

from scriptwright.script.talk.clipped_speech import NUMBER
from scriptwright.script.words.careers import an, is_job
from scriptwright.script.words.place import Place

_YEARS = rf"(?:(?:about|almost|over|nearly|around|more than|going on) )?{NUMBER}(?: and a half)? (?:years?|months?)"
_ROLE = re.compile(
    rf"(?i)(?:an? )?(?P<job>[a-z][a-z -]{{2,40}}?)(?:, | for | – |: )(?P<long>{_YEARS})(?: now)?"
)
_UNIT = r"(?:weeks?|days?|hours?|months?|nights?)"
_TURNS = re.compile(
    rf"(?i)(?:works? )?(?P<many>\d+) (?P<unit>{_UNIT})(?: watch| shift)? on(?:,| and| then|,? ?/)? ?(?P<off>\d+)(?: {_UNIT})? off"
)


def in_short(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentence of such a note; None for any other.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE))
    >>> in_short("deckhand, 5 years", place), in_short("10 days on, 4 off", place), in_short("bread, 5 years", place)
    (('she has been a deckhand for 5 years',), ('she works 10 days on and 4 days off',), None)
    """
    role = _ROLE.fullmatch(words)
    if role is not None and is_job(role["job"].lower()) and not place.over:
        return (f"{place.they} {place.have} been {an(role['job'].lower())} for {role['long'].lower()}",)
    turns = _TURNS.fullmatch(words)
    if turns is None:
        return None
    unit = turns["unit"].lower().rstrip("s")
    on, off = (f"{many} {unit}{'s' * (many != '1')}" for many in (turns["many"], turns["off"]))
    return (f"{place.they} {'work' if place.plural else 'works'} {on} on and {off} off",)
