"""The hours of somebody's day, as notes clip them: "up at 5, on the water by 6, home by 2", "12 hours, 6-6"."""

from __future__ import annotations

import re

from scriptwright.narration import finish_imperative
from scriptwright.narration.dictionary import is_base, lemmas
from scriptwright.script.short_notes.hours import is_day, is_done, the_thing
from scriptwright.script.talk.clipped_speech import NUMBER
from scriptwright.script.words.clauses import Form, form_of, states
from scriptwright.script.words.determined import determined, is_mass
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out

_HOUR = r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m?\b\.?)?|(?:quarter|half|ten|twenty) (?:past|to|after) \w+|half \w+|noon|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: thirty)?)(?:-?ish)?"
#: Where somebody is at an hour: "up at 5:30", "out the door by 7 if it's winter".
_AT = re.compile(
    rf"(?i)(?:(?:he|she|they)(?:['’]s|['’]re| is| are) )?(?P<where>(?:always |usually |never |mostly )?(?:up|in|in (?:the|his|her) [a-z]+|at work|at (?:his|her|their|the) [a-z]+(?: (?!by|at|around|about|before|until|till|from)[a-z]+)?|out|out (?:of the house|the door|on the [a-z]+)|on the [a-z]+(?: (?!by|at|around|about|before|until|till|from)[a-z]+)?|on (?:site|duty|shift|air)|in the (?:car|truck|van|shop|office|barn|field)|home|back|back home|done|finished|off|gone|in bed|asleep|there))"
    rf"(?: (?P<by>by|at|around|about|before|until|till|from))? (?P<hour>{_HOUR})(?P<when>,? (?:if|when|unless|on|in|most|because|or|every|at the (?:latest|earliest))\b[^,]+)?"
)
_SO_MUCH = r"(?:(?:about|around|over|almost|usually|up to) )*"
_SHIFT = re.compile(
    rf"(?i)(?:hours:? |shift:? |works? )?(?:(?P<long>{_SO_MUCH}{NUMBER}[- ](?:hours?|hour days|hour shifts?)),? )?(?:from )?(?P<from>\d{{1,2}}(?::\d\d)?(?: ?[ap]\.?m?\b\.?)?) ?(?P<mark>-|–|to|until) ?(?P<to>\d{{1,2}}(?::\d\d)?(?: ?[ap]\.?m?\b\.?)?|noon|midnight)(?P<other> or (?:nights|days|\d{{1,2}} ?[ap]\.?m?\.? ?[-–] ?\d{{1,2}} ?[ap]\.?m?\.?))?(?P<more>(?:,| (?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|M-)))[^:;]+)?"
)
#: What else is said of hours: on which days, how often.
_DAYS = re.compile(
    rf"(?i)(?:M-Th|M-F|M-Sat|(?:on |from |every )?(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:days?)?\b[^,]*|{NUMBER} (?:days|nights|shifts)(?: (?:a|per|each) week)?(?: on.*)?|(?:term time|weekdays|weekends|nights|days)(?: only)?|(?:longer|shorter|more|less|later|earlier) (?:in|on|at|when|if|during) [^,]+|every [^,]+|rain or shine|(?:no|with) [^,]+|sometimes [^,]+|or [^,]+)"
)

_WEEK = {"M-F": "Monday to Friday", "M-Th": "Monday to Thursday", "M-Sat": "Monday to Saturday"}


def day_told(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note that goes through a day or gives its hours; None where it is no such note.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE), "Her day")
    >>> day_told("Up at 5, on the ice by 6, home by noon", place)
    ('she is up at 5, on the ice by 6 and home by noon',)
    >>> day_told("12 hours, 6-6, four days a week", place)
    ('she works 12 hours, from 6 to 6, four days a week',)
    """
    hours = _SHIFT.fullmatch(words)
    if hours is not None:
        return _shift(hours, place)
    pieces = re.split(
        r"(?i), (?:and (?=then\b|(?:up|in|home|out|done|back)\b))?| and (?=(?:home|back|done|out|in bed|asleep|off|gone)\b)",
        words,
    )
    if _AT.fullmatch(pieces[0]) is not None:
        return _day(pieces, place)
    opens, first = _OPENS.fullmatch(words), _FIRST.fullmatch(words)
    if opens is not None:
        verb = agreeing(opens["verb"].lower()) if place.plural else opens["verb"].lower()
        return (
            f"{place.they} {verb} {opens['by'] or 'at'} {_clock(opens['hour'])}{_mended(opens['rest'] or '')}",
        )
    if first is not None:
        return (f"the {first['what'].lower()} is {first['by'] or 'at'} {_clock(first['hour'])}",)
    if len(pieces) > 1 and all(_GOES_ON.fullmatch(piece) and left_out(piece) is None for piece in pieces):
        many = re.match(r"(?i)[a-z]*[^s\W]s\b", pieces[0])
        row = [f"{pieces[0][:1].lower()}{pieces[0][1:]}", *pieces[1:]]
        be = "there are" if many else "there's"
        return (f"{be} {_and(row)}",)
    return None


#: When a place or somebody opens or begins, when the first of something is, what goes on till when.
_OPENS = re.compile(
    rf"(?i)(?P<verb>opens|closes|starts(?: work)?|finishes|begins|leaves(?: home)?|arrives|gets (?:in|up|home|there|to work))(?: (?P<by>by|at|around|about|before))? (?P<hour>{_HOUR})(?P<rest>,? (?:but|and|because|so|if|when|unless|on|in|every|most|sometimes)\b[^;]+)?"
)
_FIRST = re.compile(
    rf"(?i)(?:the )?(?P<what>(?:first|last) [a-z]+(?: (?!by|at|around|about|before|is)[a-z]+)?)(?: (?:is|are))?(?: (?P<by>by|at|around|about|before))? (?P<hour>{_HOUR})"
)
_OUT = re.compile(
    rf"(?i)(?:the )?(?P<what>(?:first |last |next )?[a-z]+) (?P<where>(?:out|back|off|gone|up|in) (?:at|by|around) {_HOUR})"
)
_GOES_ON = re.compile(
    rf"(?i)[a-z]+(?:s|ing)(?: (?!until|till|from|at|to|by)[a-z]+){{0,2}} (?:until|till|from|at|before|after) {_HOUR}"
)


def _mended(words: str) -> str:
    """The rest of a note on hours with its small words: "he's there 7:30 because glue"."""
    words = re.sub(rf"(?<=\bthere|.\bhome) (?={_HOUR}\b)", " at ", words)
    because = re.search(r"\bbecause (?P<what>[a-z]+(?: [a-z]+)?)$", words)
    if because is not None and form_of(because["what"].capitalize()) is Form.NOUN:
        return f"{words[: because.start()]}because of the {because['what']}"
    return words


def is_of_day(words: str) -> bool:
    """Whether a note goes through somebody's day from an hour on: "in by 5", "up at 6, home by noon"."""
    return _AT.fullmatch(words.strip().rstrip(".;, ").split(", ")[0]) is not None


def _clock(hour: str) -> str:
    """An hour as it is said: "7a" → "7 a.m."."""
    return re.sub(r"(?i)(?<=\d) ?([ap])\.?m?\b\.?", lambda half: f" {half[1].lower()}.m.", hour)


def _shift(hours: re.Match[str], place: Place) -> tuple[str, ...] | None:
    sure = hours["long"] or re.search(r"(?i)\d ?[ap]\b|\d ?[ap]\.?m|\d:\d", hours.group()) or hours["more"]
    at_work = (
        place.of_work or is_day(place.heading) or re.search(r"(?i)\b(?:job|work|hours)\b", place.heading)
    )
    late = any(
        int(hour.split(":")[0]) > 24
        for hour in re.findall(r"\d+(?::\d\d)?", f"{hours['from']} {hours['to']}")
    )
    if late or not (at_work and (sure or place.of_work)):
        return None
    work = "worked" if place.over else "work" if place.plural else "works"
    told = f"{place.they} {work} {hours['long'] + ', ' if hours['long'] else ''}from {_clock(hours['from'])} to {_clock(hours['to'])}".rstrip(
        "."
    )
    told += "." if told.endswith(".m") else ""
    if hours["other"]:
        told += f" or {_clock(hours['other'].removeprefix(' or ')).replace('-', ' to ')}".replace("  ", " ")
    others: list[str] = []
    for piece in (hours["more"] or "").lstrip(", ").split(", "):
        if piece and (states(piece) or re.match(r"\w+ (?:is|are) \w", piece)):
            others.append(determined(piece, place.person))
        elif _DAYS.fullmatch(piece):
            told += f", {_WEEK.get(piece, piece)}"
        elif piece:
            return None
    return (told, *others)


def _day(pieces: list[str], place: Place) -> tuple[str, ...]:
    """The day as far as it can be told, one sentence for each kind of thing that follows another."""
    be = "were" if place.over and place.plural else "was" if place.over else "are" if place.plural else "is"
    told: list[str] = []
    row: list[str] = []
    kind = ""

    def close() -> None:
        if kind == "at" and row:
            told.append(f"{place.they} {be} {_and(row)}")
        elif kind == "thing" and row:
            told.append(f"then it's {_and(row)}")
        elif kind == "deed" and row:
            told.append(f"{'then ' if told else ''}{place.they} {_and(row)}")
        row.clear()

    for piece in pieces:
        bare = re.sub(r"(?i)^(?:and )?then ", "", piece)
        at = _AT.fullmatch(bare)
        deed = None if at is not None else _deed(bare, place)
        if at is not None:
            new, words = (
                "at",
                f"{at['where'][:1].lower()}{at['where'][1:]} {at['by'] or 'at'} {_clock(at['hour'])}{at['when'] or ''}",
            )
        elif (out := _OUT.fullmatch(bare)) is not None:
            new, words = "clause", f"the {out['what'].lower()} {_are(out['what'])} {out['where']}"
        elif deed is not None:
            new, words = "deed", deed
        elif states(bare):
            new, words = "clause", determined(bare, place.person)
        elif form_of(bare[:1].upper() + bare[1:]) is Form.NOUN or bare.endswith("ing"):
            thing = _one_thing(bare)
            new, words = "thing", f"then {thing}" if row and kind == "thing" and bare != piece else thing
        else:
            break
        if new != kind or new == "clause":
            close()
        kind = new
        if new == "clause":
            told.append(words)
        else:
            row.append(words)
    close()
    return tuple(told)


def _are(things: str) -> str:
    return "are" if re.search(r"[^su\W]s$", things) else "is"


def _one_thing(words: str) -> str:
    """What comes then, with the article of the one thing that there is of it."""
    thing = the_thing(re.sub(r"(?i)^(?=(?:first|last)\b)", "the ", words))
    alone = re.fullmatch(r"[a-z]+[^s\W]", thing) and not (is_done(thing) or is_mass(thing))
    return f"the {thing}" if alone and not thing.endswith("ing") else thing


def _deed(words: str, place: Place) -> str | None:
    """What somebody does then, with the verb as its subject has it."""
    first, _, rest = words.partition(" ")
    if rest and left_out(words) == "present":
        return agreeing(words) if place.plural else words
    acts = re.match(
        r"(?:at|to|for|over|up|out|on|through|his|her|their|the|an?|every|each|everybody|everyone)\b", rest
    )
    if acts and first.endswith("s") and lemmas(first, "VERB") and not is_base(first) and not is_done(first):
        return agreeing(words) if place.plural else words
    till = is_base(first) and not is_done(first) and re.match(r"(?:until|till|for|with|around|at) ", rest)
    if till or (form_of(words[:1].upper() + words[1:]) is Form.IMPERATIVE and rest and not is_done(first)):
        return finish_imperative(words, place.person) or (
            f"{first}s {rest}"
            if not place.plural and first.endswith(("p", "k", "n", "t", "d", "r", "l"))
            else None
        )
    return None


def _and(row: list[str]) -> str:
    """A row with its "and", unless its last has a "then"."""
    if len(row) == 1:
        return row[0]
    return ", ".join(row) if row[-1].startswith("then ") else f"{', '.join(row[:-1])} and {row[-1]}"
