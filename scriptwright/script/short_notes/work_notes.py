"""Short notes of who somebody is and how they work, each told whole: "12 years teaching, 9 at this school", "home by 2"."""

from __future__ import annotations

import re
from collections.abc import Callable

from scriptwright.narration.dictionary import is_base, lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.script.short_notes.day_notes import day_told, is_of_day
from scriptwright.script.short_notes.duty_headings import is_of_duties
from scriptwright.script.short_notes.former_work import former_work
from scriptwright.script.short_notes.in_short import in_short
from scriptwright.script.short_notes.posts import NAMED, goes_on, named_first, post_told
from scriptwright.script.short_notes.tenure import is_tenure, so_long
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.clauses import Form, form_of, states
from scriptwright.script.words.determined import determined
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out
from scriptwright.sections import Section

Made = Callable[[re.Match[str], Place], "tuple[str, ...] | None"]


def work_noted(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note of one of these kinds; None where it is none of them, or a part of it cannot be told.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE), of_work=True)
    >>> work_noted("15 years nursing, 6 on this ward", place)
    ('she has been nursing for 15 years, 6 of them on this ward',)
    >>> work_noted("two-man garage, her brother comes Saturdays", place)
    ("it's a two-man garage, and her brother comes on Saturdays",)
    """
    told = in_short(words, place) or former_work(words, place) or so_long(words, place)
    if told is not None:
        return told
    for pattern, made in _SHAPES:
        found = pattern.fullmatch(words)
        told = made(found, place) if found is not None else None
        if told is not None:
            return told
    return (
        _of_named(words, place) or _deeds(words, place) or post_told(words, place) or day_told(words, place)
    )


#: What asks for how long somebody has been at it, or who they are.
_OF_THEM = re.compile(
    r"(?i)\bhow long\b.*\b(?:have|has|['’]ve|been|did)\b|^\W*(?:(?:so|and|ok) )*how long\W*$|\bhow many years\b.*\b(?:have|has|you|he|she|they)\b|\bwho (?:are|is)\b|\b(?:your|his|her|their) (?:job|name|work)\b|\bwhat (?:do|does) (?:you|he|she|they)\b"
)


def is_work_note(candidate: Candidate) -> bool:
    """Whether what stands where it is said who it is can only be a note on the interviewee."""
    words = candidate.text.strip().rstrip(".;, ")
    asked = candidate.question is None or _OF_THEM.search(candidate.question.text) is not None
    noted = (is_tenure(words) and asked) or is_of_day(words) or NAMED.fullmatch(words) is not None
    return candidate.section is Section.WHO and noted


def _clause(words: str, place: Place) -> str | None:
    """What goes on behind a comma as a clause of its own."""
    words = re.sub(
        r"\b(comes?(?: in)?|works?|helps?) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|weekends\b)",
        r"\1 on ",
        words,
    )
    if left_out(words) is not None:
        return None
    return determined(words, place.person) if states(words) else None


def _shop(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    what = re.sub(r"^(?i:an? )?(\w+)[- ](?=(?:man|woman|person|guy)\b)", r"\1-", found["what"])
    bare = re.sub(r"^(?i:an?) ", "", what)
    first = f"it's a {bare[:1].lower()}{bare[1:]}"
    if not found["rest"]:
        return (first,)
    clause = _clause(found["rest"], place)
    return (f"{first}, and {clause}",) if clause else None


def _with_others(found: re.Match[str], _: Place) -> tuple[str, ...] | None:
    others = re.split(r", | and | plus ", found.group())[1:]
    if not all(
        re.match(r"\d|[A-Z]|(?:an?|the|one|two|three|four|five|some|his|her|their) ", other)
        for other in others
    ):
        return None
    return (f"it's {found.group()[:1].lower()}{found.group()[1:]}",)


def _alone(found: re.Match[str], place: Place) -> tuple[str, ...]:
    be = "are" if place.plural else "is"
    return (f"{place.they} {be} {found.group()[:1].lower()}{found.group()[1:]}",)


def _mostly(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    what, also = found["what"] or found["first"], found["also"]
    if (
        form_of(what[:1].upper() + what[1:]) is not Form.NOUN
        or left_out(what) is not None
        or not place.of_work
    ):
        return None
    often = found["often"] or found["behind"]
    behind = f", with {found['many']}" if found["many"] else f", and also {also}" if also else ""
    thing = with_note_articles(f"is with {what[:1].lower()}{what[1:]}").removeprefix("is with ")
    return (f"it's {often.lower()} {thing}{behind}",)


def _per_day(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    if not place.of_work and not re.search(r"(?i)\b(?:job|work|day|does|do)\b", place.heading):
        return None
    rest = f", {found['rest']}" if found["rest"] else ""
    return (f"it's {found['many'][:1].lower()}{found['many'][1:]}{rest}",)


def _row_and_clause(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    row = _row(found["row"], 2)
    if row is None or not states(found["clause"]):
        return None
    be = "there are" if re.match(r"\w*[^s\W]s\b|\d", row.split(",")[0].split()[-1]) else "there's"
    return (f"{be} {row}", found["clause"])


def _works_with(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    row = _row(found["whom"], 2)
    return (f"{place.they} {'work' if place.plural else 'works'} with {row}",) if row else None


def _deeds(words: str, place: Place) -> tuple[str, ...] | None:
    """ "tests hearing, fits hearing aids" → what somebody does, where each piece begins with the verb for it."""
    pieces = [re.sub(r"^(?:and|then) ", "", piece) for piece in words.split(", ")]
    if not place.of_work or place.over or len(pieces) < 2 or not all(map(_DEED.match, pieces)):
        return None
    verbs = [re.match(r"\w+", piece) for piece in pieces]
    if not all(
        verb and lemmas(verb.group().lower(), "VERB") and not is_base(verb.group().lower()) for verb in verbs
    ):
        return None
    pieces = [agreeing(piece) if place.plural else piece for piece in pieces]
    first = f"{pieces[0][:1].lower()}{pieces[0][1:]}"
    comma = "," if len(pieces) > 2 else ""
    return (f"{place.they} {', '.join([first, *pieces[1:-1]])}{comma} and {pieces[-1]}",)


#: A verb with its ending and what it acts on, where no other verb makes it a noun.
_DEED = re.compile(
    r"(?i)[a-z]{2,}[^s\W]s (?!(?:is|are|was|were|has|have|can|who|that|of|in|at|from|per|a day|\w+ly)\b)[\w$\"“]"
)


def _duties(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    """ "house calls, rekeying, safes" below "What she does" → what her work is."""
    row = _row(found.group(), 3) if is_of_duties(place.heading) else None
    return (f"{place.person.pronoun.possessive} work is {row}",) if row else None


def _row(words: str, least: int) -> str | None:
    """Things in a row with their "and"; None where one of them is no thing."""
    pieces = [re.sub(r"^and ", "", piece) for piece in words.split(", ")]
    for piece in pieces:
        form = form_of(piece[:1].upper() + piece[1:])
        plural = re.fullmatch(r"(?:[a-z-]+ ){0,2}[a-z]+s", piece.lower()) and left_out(piece) is None
        if (
            not (form is Form.NOUN or plural)
            or left_out(piece) is not None
            or states(piece)
            or len(piece.split()) > 6
        ):
            return None
    first = pieces[0] if pieces[0][:2].isupper() else pieces[0][:1].lower() + pieces[0][1:]
    return f"{', '.join([first, *pieces[1:-1]])} and {pieces[-1]}" if len(pieces) >= least else None


def _class_of(found: re.Match[str], place: Place) -> tuple[str, ...] | None:
    """ "beginner class: 38 kids who can't read yet" → what it is."""
    label = found["label"][:1].lower() + found["label"][1:]
    if form_of(found["label"].capitalize()) is not Form.NOUN or left_out(label) is not None:
        return None
    return (f"the {label} is {found['what']}",)


def _of_named(words: str, place: Place) -> tuple[str, ...] | None:
    """A line that begins with name and age, of which each part has to be told."""
    named = named_first(words, place)
    if named is None:
        return None
    told = [named[0]]
    for piece in named[1]:
        more = work_noted(piece, place) or ((deed,) if (deed := goes_on(piece, place)) else None)
        if more is None:
            return None
        told.extend(more)
    return tuple(told)


_COUNT = r"(?:(?:about|around|over|almost|nearly|only|usually|maybe|up to|at least|roughly) )*(?:\d[\d,]*(?: ?(?:-|–|to|or) ?\d[\d,]*)?)"
_EACH = r"(?:an?|per|each|every) (?:day|week|month|year|night|shift|season|hour|morning)"
_SHAPES: tuple[tuple[re.Pattern[str], Made], ...] = (
    (
        re.compile(
            r"(?i)(?P<what>(?:an? )?(?:one|two|three|four|five|[1-9])[- ](?:man|woman|person|guy|truck|chair|bay|room|van|boat) (?:shop|crew|operation|business|show|outfit|garage|salon|office|team|company|firm|place|studio))(?:, (?P<rest>.+))?"
        ),
        _shop,
    ),
    (
        re.compile(
            r"(?i)(?:(?:just|only|usually) )?(?:him|her|them) (?:and|plus) (?:(?!\b(?:is|are|was|were|has|have|who)\b)[\w’' ,-])+"
        ),
        _with_others,
    ),
    (
        re.compile(
            r"(?i)(?:(?:all|mostly|usually|always) )?(?:alone|on (?:his|her|their) own|by (?:himself|herself|themself|themselves))(?: (?:up|out|in|down|on|at|there|here|with|all|most|except|for|apart)\b[^.:;]*)?"
        ),
        _alone,
    ),
    (
        re.compile(
            rf"(?i)(?:(?P<often>mostly|mainly) (?P<what>[^,]+)|(?P<first>[^,]+) (?P<behind>mostly|mainly))(?:, (?:also (?P<also>[^,]+)|(?P<many>{_COUNT} [a-z]+(?: {_EACH})?)))?"
        ),
        _mostly,
    ),
    (
        re.compile(
            rf"(?i)(?P<many>{_COUNT} (?!hours?\b|minutes?\b|miles\b|times\b|days?\b|nights?\b|kilo|pounds\b|percent)[a-z]+(?: [a-z]+)? {_EACH})(?:, (?P<rest>(?:more|less|fewer|up to|sometimes|mostly|usually|depending|in|on)\b[^,]+))?"
        ),
        _per_day,
    ),
    (
        re.compile(r"(?P<row>[A-Za-z][^–—:.;]*, [^–—:.;]+?) (?:[–—-]) (?P<clause>(?:he|she|they) [^;:]+)"),
        _row_and_clause,
    ),
    (re.compile(r"(?i)works with:? (?P<whom>[^:;]+, [^:;]+)"), _works_with),
    (re.compile(r"[A-Za-z][^–—:.;]*(?:, [^–—:.;,]+){2,}"), _duties),
    (
        re.compile(
            r"(?i)(?P<label>(?:[a-z-]+ )?(?:class|crew|team|shift|group|route|ward|unit|caseload|herd|fleet|floor|area|territory|patch)): (?P<what>(?:(?:about|around|over|almost|up to) )?\d[\d,]* (?!hours|minutes|dollars)[a-z][^:;]+)"
        ),
        _class_of,
    ),
)
