"""Shapes that notes about somebody are clipped into, each told whole: "58, been there 19 years", "Steps: screens, grit, sand"."""

from __future__ import annotations

import re
from collections.abc import Callable

from scriptwright.notes.occupations import jobs
from scriptwright.script.talk.clipped_speech import NUMBER, SO_LONG
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.careers import an
from scriptwright.script.words.clauses import Form, form_of, states
from scriptwright.script.words.determined import determined
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out

Made = Callable[[re.Match[str], Place], "tuple[str, ...] | None"]


def shaped(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note in one of these shapes; None where it has none of them, or its rest cannot be told.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> shaped("51, been in the office 12 years", Place(Person("Ms. Li", Pronoun.SHE)))
    ('she is 51', 'she has been in the office for 12 years')
    >>> shaped("Steps: screens, grit, settling tanks, river", Place(Person("Ms. Li", Pronoun.SHE)))
    ('the steps are screens, grit, settling tanks and river',)
    """
    for pattern, made in _SHAPES:
        found = pattern.fullmatch(words)
        told = made(found, place) if found is not None else None
        if told is not None:
            return told
    return None


def _aged(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    rest = _rest(found["rest"], place)
    be = "are" if place.plural else "is"
    return (f"{place.they} {be} {found['age']}", *rest) if rest else None


def _been(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    if re.match(r"an? (?:(?:little|bit|lot|while|long|hard|good|great|rough|tough|bad)\b)", found["what"]):
        return None
    told = f"{place.they} {place.have} been {found['what']}"
    if found["long"]:
        told += f" for {found['long']}"
    of_them = _OF_THEM.fullmatch(found["rest"] or "")
    if of_them is not None and found["long"]:
        return (f"{told}, {of_them['many']} of them {of_them['where']}",)
    rest = _rest(found["rest"], place) if found["rest"] else ()
    return (told, *rest) if rest is not None else None


#: Some of the years: "8 at this branch", "11 of them here".
_OF_THEM = re.compile(
    rf"(?:the last )?(?P<many>{NUMBER})(?: years)?(?: of (?:them|those))? (?P<where>(?:here|there|(?:at|in|with|for|on|as) [^,]+))"
)


def _spent(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    if left_out(found["rest"]) != "past":
        return None
    return (f"{place.they} spent {found['long']} {found['where']} and {found['rest']}",)


def _too_much(found: re.Match[str], _: Place) -> tuple[str, ...] | None:
    rest = f", {found['rest']}" if found["rest"] else ""
    return (f"it was {found['much'][:1].lower()}{found['much'][1:]}{rest}",)


def _team(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    rest = found["rest"]
    team = an(found["team"][:1].lower() + found["team"][1:])
    always = f"it's {found['always']} {team}" if found["always"] else f"there's {team}"
    if not rest:
        return (always,)
    if re.match(r"[a-z]+s (?:the|all|a|an|\d+|every|about|his|her|their)\b", rest) and not found["always"]:
        return (f"{always}, and it {rest}",)
    if rest.startswith("never "):
        return (f"{always}, and they {rest}",)
    return None


def _and_others(found: re.Match[str], place: Place) -> tuple[str, ...]:
    return (f"the {found['of'].lower()} is {found['whom']} and {found['how_many']} others",)


#: A label that is a deed, though it looks like many things: "keeps: births, deaths, marriages".
_DOES = re.compile(
    r"(?i)(?:keeps|makes|does|sells|teaches|fixes|repairs|cleans|grows|bakes|carries|wears|brings|gets|gives|serves|writes|reads|speaks|mends|builds|buys)"
)


def _row(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    pieces = [piece.strip() for piece in found["things"].rstrip(".").split(", ")]
    if len(pieces) < 3 or any(states(piece) or left_out(piece) for piece in pieces):
        return None
    last = re.sub(r"^and ", "", pieces[-1])
    if _DOES.fullmatch(found["label"]):
        deed = found["label"].lower()
        deed = agreeing(deed) if place.plural else deed
        return (f"{place.they} {deed} {', '.join(pieces[:-1])} and {last}",)
    return (f"the {found['label'].lower()} are {', '.join(pieces[:-1])} and {last}",)


def _before(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    what, when = found["what"], f"before {found['that'] or 'that'} {place.they}"
    long = f" for {found['long']}" if found["long"] else ""
    rest = _rest(found["rest"], place) if found["rest"] else ()
    if rest is None:
        return None
    if left_out(f"{what}{long}") == "past" or re.match(r"[a-z]+ed [a-z]+[^s\W]s\b", what):
        return (f"{when} {what}{long}", *rest)
    if not (jobs().search(what) or is_person(what.split()[-1].lower())):
        return None
    return (f"{when} {place.was} {an(what)}{long}", *rest)


def _named_age(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    known = found["name"] in (place.person.name or "").split()
    return (f"{place.they} {'are' if place.plural else 'is'} {found['age']}",) if known else None


def _since(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    said = found["said"]
    return (f"{found['when'].lower()} {determined(said, place.person)}",) if states(said) else None


def _fronted(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    """ "Early on, lady's old guitar, he refinished it because …" → what he refinished, behind its verb."""
    thing = found["thing"]
    noun = form_of(thing[:1].upper() + thing[1:]) is Form.NOUN and left_out(thing) is None
    given = re.match(r"(?:an?|the|his|her|their|one|two|three|some|\d+) |[A-Z]", thing) or thing.endswith("s")
    if not noun or states(thing):
        return None
    what = thing if given else an(thing)
    return (f"{found['when'].lower()}, {found['who']} {found['did']} {what}{found['rest']}",)


def _body(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    many = found["part"].endswith("s") or found["part"].lower() == "feet"
    told = (
        f"{place.person.pronoun.possessive} {found['part'].lower()} {'are' if many else 'is'} {found['how']}"
    )
    if not found["rest"]:
        return (told,)
    rest = _rest(found["rest"], place)
    return (told, *rest) if rest else None


def _thing_did(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    thing = found["thing"]
    return None if jobs().search(thing) else (f"the {thing[:1].lower()}{thing[1:]} {found['did']}",)


def _done_to(found: re.Match[str], place: Place) -> tuple[str, ...]:
    return (
        f"{found['what']} {'was' if found['what'].lower().startswith(('1 ', 'one ')) else 'were'} {found['done']}",
    )


def _dated(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    """ "About 8 years ago, came in on a Monday, foam had gone grey" → who came, and what was then."""
    first, *rest = found["deeds"].split(", ")
    if left_out(first) != "past":
        return None
    told = [f"{found['when'][:1].lower()}{found['when'][1:]} {place.they} {first}"]
    for piece in rest:
        if left_out(piece) == "past":
            told[-1] += f" and {piece}"
        elif states(piece):
            told.append(determined(piece, place.person))
        else:
            return None
    return tuple(told)


def _rest(words: str, place: Place) -> tuple[str, ...] | None:
    """What goes on behind a comma: a sentence, or a deed without its subject; None for anything else."""
    more = shaped(words, place)
    if more is not None:
        return more
    verb = left_out(words)
    if verb is not None:
        return (f"{place.they} {agreeing(words) if place.plural and verb == 'present' else words}",)
    return (determined(words, place.person),) if states(words) else None


_SHAPES: tuple[tuple[re.Pattern[str], Made], ...] = tuple(
    (re.compile(pattern), made)
    for pattern, made in (
        (r"(?P<name>[A-Z][a-zà-ÿ]+), (?P<age>[1-9]\d)(?: years old)?", _named_age),
        (r"(?P<age>[1-9]\d)(?: ?years old| ?yo)?, (?P<rest>\D.+)", _aged),
        (
            rf"(?i)been (?P<what>(?:doing (?:it|this|that)|there|here|an? [^,]+?|(?:in|at|with|on) [^,]+?|(?:working|running|driving|teaching) [^,]+?))(?: (?:for )?(?P<long>{SO_LONG}))?(?:, (?P<rest>.+))?",
            _been,
        ),
        (
            rf"(?i)(?P<much>(?:(?:about|almost|over|only|like|just|at least) )?(?:an?|one|half an?|{NUMBER}|\d+\.\d+)(?: (?!people|guys|kids|men|women)[a-z]+| ?(?:cm|mm|kg|lbs?|ft|in)) too (?:low|high|short|long|wide|narrow|deep|shallow|thick|thin|big|small|heavy|light|early|late|far|close|fast|slow|hot|cold|much|tall|loud|tight|loose))(?:, (?P<rest>(?:all|every|and|but|because|so|in|on|at|by|for)\b.+))?",
            _too_much,
        ),
        (rf"(?P<long>{SO_LONG}) (?P<where>(?:at|with|in) [^,]+), (?P<rest>[^,]+)", _spent),
        (
            rf"(?i)(?:a )?(?P<team>(?:[a-z]+ )?(?:team|crew|staff) of {NUMBER}(?: (?!always|usually|mostly)[a-z]+s)?)(?: (?P<always>always|usually|mostly))?(?:, (?P<rest>.+))?",
            _team,
        ),
        (
            rf"(?P<of>[Ss]taff|[Tt]eam|[Oo]ffice|[Cc]rew)(?: is)?:? (?P<whom>her|him|them) (?:\+|and|plus) (?P<how_many>{NUMBER})",
            _and_others,
        ),
        (r"(?P<label>[A-Z][a-z]{2,}s): (?P<things>[^:;()?!]+)", _row),
        (
            rf"(?i)before(?: (?P<that>that|this))?: (?P<what>[a-z][a-z -]{{2,40}}?)(?:,? (?:for )?(?P<long>{SO_LONG}))?(?:, (?P<rest>.+))?",
            _before,
        ),
        (r"(?i)(?P<when>since then|now|these days|after that): (?P<said>[^:]+)", _since),
        (
            r"(?P<part>Hands|Feet|Back|Knees|Eyes|Arms|Legs|Neck|Shoulders|Fingers) (?P<how>(?:(?<!Back )(?:in|on)|(?<=Back )(?:in (?:pain|agony|spasms?|bits|a brace|knots)|on fire)(?=,|$)|under|always|never|so|too)\b[^,]*)(?:, (?P<rest>.+))?",
            _body,
        ),
        (
            r"(?P<thing>[A-Z][a-z]+ (?:at|in|from|on) the [a-z]+) (?P<did>(?:looked|looks|smelled|smells|felt|feels|tasted|sounded|was|is) [^,]+)",
            _thing_did,
        ),
        (
            rf"(?i)(?P<what>(?:1|one) [a-z]+|{NUMBER} (?:[a-z]+ )?(?:[a-z]+s|people|men|women|children|kids)) (?P<done>(?:saved|lost|hurt|killed|injured|damaged|rescued|fired|hired|stolen|destroyed|flooded)(?: (?:in|by|on|at) [^,]+)?)",
            _done_to,
        ),
        (
            r"(?P<when>(?i:early on|once|one time|one (?:day|night|year)|at first|in the beginning)), (?P<thing>[^,]{4,60}), (?P<who>he|she|they) (?P<did>[a-z]+) (?:it|them)(?P<rest>(?: (?:because|when|so|before|after|with|in|for)\b[^,]*)?)",
            _fronted,
        ),
        (
            rf"(?P<when>(?:About |Around |Maybe |Almost )?{NUMBER} (?:years|months|weeks|days) ago|(?:One|That|Last) (?:day|night|morning|time|year|week|summer|winter)|In (?:19|20)\d\d),? (?P<deeds>[a-z].+)",
            _dated,
        ),
    )
)
