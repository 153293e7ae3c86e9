"""What is done at which hour or part of a day: "10:30 drill", "morning: rounds with the new ones"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import finish_imperative
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.clauses import Form, form_of, states
from scriptwright.script.words.countables import COUNTABLE
from scriptwright.script.words.determined import determined, is_clause, is_mass
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out, with_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

#: Headings of a day and what belongs to it.
_DAY = re.compile(
    r"(?i)(?:(?:a|an|the|his|her|their) )?(?:(?:typical|normal|average|usual|regular|daily|work(?:ing)?|whole) )?(?:day|days|week|shift|schedule|routine|day to day|a day in the life)"
)
_CLOCK = r"\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?)?"
#: The hour in front: "10:30 drill", "6-8 am: rush", "at 7 am breakfast".
_AT = re.compile(
    rf"(?i)(?:(?:at|from|around|about) )?(?P<from>{_CLOCK})(?: ?(?:-|–|to|until) ?(?P<to>{_CLOCK}))?(?P<mark>[:,]? |: | [–—-] )(?P<what>(?=[\"“]?[a-z])(?!(?:to|and|or|of|in|at|on|for|a|an|per|so|is|was)\b).+)"
)
_SURE = re.compile(r"(?i)\d:\d|\d ?[ap]\.?m\b")
#: Parts of a day as labels, and when they are.
_PARTS = {
    **{part: f"in the {part}" for part in ("morning", "mornings", "afternoon", "afternoons", "evening", "evenings")},
    **{"am": "in the morning", "pm": "in the afternoon", "noon": "at noon", "lunch": "at lunch"},
    **{"night": "at night", "nights": "at night", "midday": "at midday", "after lunch": "after lunch"},
}  # fmt: skip
_PART = re.compile(rf"(?i)(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))}): (?P<what>[a-z].+)")
#: What is done and has no article: meals, lessons, and what is named by its kind of work.
_DONE = frozenset(
    "breakfast lunch dinner supper brunch recess class school church practice gym prep setup cleanup duty math maths science "
    "reading writing english history art music assembly homework paperwork email mail work traffic admin bed bedtime rounds".split()
)

_USUAL = re.compile(r"(?i)(?:an? )?(?P<day>(?:typical|normal|average|usual|regular) (?:day|week|shift))")
#: So much time, or a row of things.
_TIME_OR_ROW = re.compile(
    r"(?:about |usually |almost )?(?:\d+(?:[-–]\d+)?|eight|nine|ten|twelve)(?:[- ]hours?\b| ?[ap]\.?m\b| (?:to|until) \d).*|[a-z]+ing .+|[^,]+(?:,| and) .+"
)
#: How a clause begins that has its subject.
_SUBJECT = re.compile(
    r"(?i)(?:the|an?|his|her|their|every(?:body|one)|people|kids|everything|he|she|they|it) "
)
#: What is asked there: "what's down".
_ASKED = re.compile(r"(?:what|who)(?:['’]s| is| are)? [a-z ]+")
_NO_THING = re.compile(
    r"(?i)(?:longer|later|earlier|more|less|when|not|no|still|what|who|how|in|on|at|by|for|from|to|with|of)\b|.*\b(?:because|so|if|when)\b"
)


def is_day(heading: str) -> bool:
    """Whether a heading is that of a day: "A REGULAR DAY", "Her shift"."""
    return _DAY.fullmatch(heading.strip(" *_#:-–.")) is not None


def is_done(word: str) -> bool:
    """Whether a word names what goes on at an hour: "lunch", "rounds"."""
    return word.lower() in _DONE or word.lower() in (
        "break",
        "coffee",
        "tea",
        "rest",
        "travel",
        "nap",
        "rush",
    )


def is_usual_day(heading: str) -> bool:
    """Whether a heading asks what a day is like."""
    return _USUAL.fullmatch(heading.strip(" *_#:-–.")) is not None


def usual_day(heading: str, words: str) -> str | None:
    """What a usual day is, where it is time or a row of things and no clause; None for anything else.

    >>> usual_day("NORMAL DAY", "Emails, meetings and more emails."), usual_day("NORMAL DAY", "Socks are most common")
    ('a normal day is emails, meetings and more emails', None)
    """
    day = heading.strip(" *_#:-–.").lower()
    bare = words.rstrip(".")
    things = re.split(r", (?:then )?| and ", bare)
    named = all(_is_named(thing) for thing in things)
    if not named or is_clause(bare) or _SUBJECT.match(bare) or not _TIME_OR_ROW.fullmatch(bare):
        return None
    article = "an" if "average" in day or "usual" in day else "a"
    said = bare if bare[:2].isupper() else bare[:1].lower() + bare[1:]
    return f"{article} {re.sub('^an? ', '', day)} is {said}"


def _is_named(thing: str) -> bool:
    """Whether words name a thing: one noun or more, and nothing that acts on another."""
    if " " not in thing and lemmas(thing.lower(), "NOUN"):
        return True
    doc, form = parse(thing), form_of(thing[:1].upper() + thing[1:])
    acts = form is Form.IMPERATIVE and any(token.tag_ in ("DT", "PRP$", "PRP", "IN") for token in doc[1:])
    return form in (Form.NOUN, Form.IMPERATIVE) and not acts and left_out(thing) is None


def begins_with_hour(words: str) -> bool:
    """Whether a note has the hour in front that no sentence begins with: "6:00 briefing"."""
    return (
        re.match(r"(?i)\d{1,2}:\d\d(?: ?[ap]\.?m\b\.?)? (?!(?:is|was|in|on|at|to|until|every|each)\b)", words)
        is not None
    )


def _is_marked(timed: re.Match[str], place: Place) -> bool:
    """Whether a bare number has a mark behind it and stands under the heading of a day: "8: opens the shop"."""
    return timed["mark"].strip() != "" and timed["mark"] != ", " and is_day(place.heading)


def at_hour(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note with its hour in front; None where it has none, or its rest cannot be told.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE), "A typical day")
    >>> at_hour("7:40 breakfast, then the roll call", place), at_hour("morning: reading, she loves it", place)
    (("at 7:40 there's breakfast, and then the roll call",), ("in the morning there's reading", 'she loves it'))
    """
    bare = re.sub(
        r"^\W*[\d:]+ (?:[ap]m )?[A-Z](?=[a-z])|^[A-Z](?=[a-z])", lambda first: first.group().lower(), words
    )
    timed, part = _AT.fullmatch(bare), _PART.fullmatch(bare)
    if timed is not None and (_SURE.search(bare[: timed.start("what")]) or _is_marked(timed, place)):
        start = timed["from"]
        when = f"from {start} to {timed['to']}" if timed["to"] else f"at {start}"
        return _told(when, timed["what"], place)
    if part is not None:
        return _told(_PARTS[part["part"].lower()], part["what"], place)
    below = _PARTS.get(place.heading.lower())
    return _told(below, bare, place) if below is not None and bare != "" and states(bare) is False else None


def _told(when: str, what: str, place: Place) -> tuple[str, ...] | None:
    first, *rest = re.split(r", (?=[a-z\"“])", what)
    deed = _deed(first, place)
    if deed is None and not _is_thing(first):
        return None
    told = [f"{when} {deed}" if deed else f"{when} {_there(first)} {the_thing(first)}"]
    if deed is None and rest and all(_ASKED.fullmatch(piece) for piece in rest):
        return (f"{told[0]}: {' and '.join((', '.join(rest[:-1]), rest[-1])) if rest[1:] else rest[0]}",)
    for piece in rest:
        verb = left_out(piece)
        bare = re.sub(r"^(?:and )?then ", "", piece)
        if verb is not None and deed is not None and len(told) == 1:
            told[0] += f" and {_agreeing(piece) if place.plural and verb == 'present' else piece}"
        elif verb is not None and piece == rest[0]:
            told[0] += f", and {with_subject(_agreeing(piece) if place.plural else piece, place.they)}"
        elif verb is not None:
            told.append(with_subject(_agreeing(piece) if place.plural else piece, place.they))
        elif states(piece):
            told.append(determined(piece, place.person))
        elif len(told) == 1 and deed is None and _is_thing(bare):
            told[0] += f"{', and then ' if bare != piece or len(rest) == 1 else ', '}{the_thing(bare)}"
        else:
            return None
    return tuple(told)


def _there(words: str) -> str:
    many = (
        _named_last(words).tag_ == "NNS" and " and " not in words and _named_last(words).lower_ not in _DONE
    )
    return "there are" if many else "there's"


def _agreeing(words: str) -> str:
    """Each verb of a deed as "they" have it: "wakes up and feeds the dogs"."""
    return " and ".join(
        agreeing(deed) if left_out(deed) == "present" else deed for deed in words.split(" and ")
    )


def _deed(words: str, place: Place) -> str | None:
    """What somebody does then, with who does it; None where it is no deed."""
    verb = left_out(words)
    if verb is not None:
        return with_subject(_agreeing(words) if place.plural and verb == "present" else words, place.they)
    if states(words) and _SUBJECT.match(words):
        return words
    noun = " " not in words and lemmas(words, "NOUN")
    if noun or not re.fullmatch(r"[\w ,'’/()-]+", words):
        return None
    if form_of(words[:1].upper() + words[1:]) is Form.IMPERATIVE and not _is_thing(words):
        phrase = finish_imperative(words, place.person)
        return f"{place.they} {phrase}" if phrase else None
    return determined(words, place.person) if states(words) and is_clause(words) else None


def _is_thing(words: str) -> bool:
    """Whether words name what goes on, and have no verb of their own."""
    if left_out(words) is not None or _NO_THING.match(words) or re.search(r"[^\w ,'’/()\"“”&-]", words):
        return False
    doc = parse(words)
    if doc[0].lower_ in _DONE or doc[0].tag_ == "VBG":
        return not any(token.tag_ in ("VBZ", "VBP", "VBD", "MD") for token in doc)
    first = doc[0].lower_
    if lemmas(first, "NOUN") and len(doc) > 1 and doc[1].tag_ == "IN":
        return not any(token.tag_ in ("VBZ", "VBD", "MD", "PRP") for token in doc)
    called = doc[0].tag_ in ("VB", "VBP") and not lemmas(first, "NOUN")
    return not called and not any(token.tag_ in ("VBZ", "VBD", "MD", "PRP") for token in doc) and (
        form_of(words[:1].upper() + words[1:]) is Form.NOUN or len(doc) <= 2
    )  # fmt: skip


def the_thing(words: str) -> str:
    """What goes on, with the article of the one thing that there is at that hour."""
    doc, last = parse(words), _named_last(words)
    given = doc[0].tag_ in ("DT", "PRP$", "CD", "VBG") or words[:1] in '"“' or words[:1].isupper()
    mass = last.lower_ in _DONE or (is_mass(last.lower_) and last.lower_ not in COUNTABLE)
    bare = given or doc[0].lower_ in _DONE or last.tag_ not in ("NN", "VB", "VBP") or mass
    return words if bare else f"the {words}"


def _named_last(words: str) -> Token:
    """The noun that words name, in front of what is said of it."""
    doc = parse(words)
    behind = next((at for at in doc if at.tag_ == "IN" or at.lower_ in ("again", "and", "with")), None)
    return doc[max((behind.i if behind is not None else len(doc)) - 1, 0)]
