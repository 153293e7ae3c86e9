"""When it was and what it was like, as a story of short notes sets its scene: "Feb 2011. Fog, 4am." → "It was February 2011."."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.script.short_notes.verbless import with_being
from scriptwright.script.words.careers import an
from scriptwright.script.words.determined import determined
from scriptwright.script.words.place import Place

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SHORT = {
    m[:3].lower(): m
    for m in "January February March April May June July August September October November December".split()
}
_SEASON = r"(?:spring|summer|fall|autumn|winter)"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ORDER = r"(?:first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|[4-9]th)"
_YEAR = r"(?:19|20)\d\d"
_SO = r"(?:(?:really|very|super|so|pretty|freezing|absolutely|totally|pitch|dead|bitter|bitterly|boiling) )*"
#: A time, as named rows, and how it is said behind "it was".
_TIMES: tuple[tuple[str, str, str], ...] = (
    ("a month and a year", rf"(?P<month>{_MONTH}),? (?:of )?(?P<year>{_YEAR})", "{month} {year}"),
    ("a year and a month", rf"(?P<year>{_YEAR}),? (?:in )?(?P<month>{_MONTH})", "{month} {year}"),
    ("a year and a season", rf"(?P<year>{_YEAR}),? (?:in )?(?:the )?(?P<season>{_SEASON})", "the {season} of {year}"),
    ("a season and a year", rf"(?P<season>{_SEASON})(?: of)?,? (?P<year>{_YEAR})", "the {season} of {year}"),
    ("part of a season", rf"(?P<part>early|late|mid)[- ](?P<season>{_SEASON})", "{part} {season}"),
    ("part of a month", rf"(?P<part>early|late|mid)[- ](?P<month>{_MONTH})", "{part} {month}"),
    ("a season", rf"(?P<season>{_SEASON})", "{season}"),
    ("a month", rf"(?:in )?(?P<month>{_MONTH})", "{month}"),
    ("which one of somebody's", rf"(?:(?:his|her|their) )?(?P<which>{_ORDER} (?:year|winter|summer|season|week|month|day|night|shift))(?: on the job| at work| there)?", "{their} {which}"),
    ("a day of the week", rf"(?:a )?(?P<day>{_DAY})(?P<part> (?:morning|afternoon|evening|night))?", "a {day}{part}"),
    ("a feast", r"(?P<feast>christmas eve|christmas day|christmas|thanksgiving|new year['’]?s eve|halloween|easter)(?P<at> (?:morning|night|week))?(?P<of>,? (?:19|20)\d\d)?", "{feast}{at}{of}"),
    ("so long ago", r"(?P<ago>(?:(?:about|around|maybe|like) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of) years ago)", "{ago}"),
    ("an hour", r"(?P<hour>(?:(?:about|around|maybe|like|almost|at) )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)(?: in the morning| at night)?", "{hour}"),
    ("a part of the day", r"(?P<hour>(?:about |around )?(?:midnight|noon|dawn|sunrise|sunset|dusk)|(?:early|late) (?:morning|afternoon|evening)|late at night|(?:the )?middle of the night|night)", "{hour}"),
    ("how hot", r"(?P<heat>(?:(?:about|around|over|almost) )?(?:-|minus )?\d{1,3} degrees(?: out(?:side)?| below)?|minus \d{1,2})", "{heat}"),
)  # fmt: skip
_ROWS = tuple((re.compile(pattern, re.IGNORECASE), said) for _, pattern, said in _TIMES)
_LIKE = re.compile(
    rf"(?i){_SO}(?:foggy|rainy|raining|pouring|snowing|snowy|icy|windy|stormy|cold|freezing|hot|boiling|dark|pitch black|humid|muddy|wet|sunny|clear|quiet|calm|misty|hailing)(?: (?:out|outside|rain))?"
)
#: What alone may answer something: "What do you see?" "Dark."
_SAYS_MORE = re.compile(r"(?i)(?:dark|quiet|calm|clear|wet|hot|cold|freezing|boiling)")
_THERE = re.compile(
    r"(?i)(?:(?:heavy|thick|big|huge|hard|bad|deep|black|freezing|light|no|high|strong|low) )*(?:fog|rain|snow|ice|wind|hail|heat|lightning|thunder|smoke|mist|moon|power|traffic|sleet|waves|snowstorm|thunderstorm|blizzard|(?:ice |hail|dust |wind)?storm|heat ?wave)"
)
_ONE = re.compile(r"(?i)(?:snowstorm|thunderstorm|blizzard|storm|heat ?wave)$")
_MOST = 12  #: words of a note that only sets the scene


def scene_set(words: str, place: Place) -> tuple[str, ...] | None:
    """A note of a story that only says when it was or what it was like, as a sentence; None for any other.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE), tale=True)
    >>> scene_set("Feb 2011", place), scene_set("fog, 4am", place), scene_set("2nd winter, really cold", place)
    (('it was February 2011',), ('it was 4am, and there was fog',), ('it was her second winter, and it was really cold',))
    >>> scene_set("fog, a barge", place) is None
    True
    """
    bare = words.strip().rstrip(".!;, ")
    if not place.tale or not bare or len(bare.split()) > _MOST:
        return None
    pieces = re.split(r"(?:, | and |; )", bare)
    times, like, there = [], [], []
    for piece in pieces:
        piece = re.sub(r"(?i)^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?", _full, piece)
        time = _time(piece, place)
        if time is not None:
            times.append(time)
        elif _LIKE.fullmatch(piece) and (len(bare.split()) > 1 or not _SAYS_MORE.fullmatch(bare)):
            like.append(piece.lower())
        elif _THERE.fullmatch(piece):
            one = _ONE.search(piece) and not re.match(r"(?i)no\b", piece)
            there.append(an(piece.lower()) if one else piece.lower())
        else:
            return None
    told = [f"it was {', '.join(times)}"] if times else []
    told += [f"it was {' and '.join(like)}"] if like else []
    told += [f"there {'were' if there[0].endswith('waves') else 'was'} {' and '.join(there)}"] if there else []
    return (f"{', '.join(told[:-1])}{', and ' if told[1:] else ''}{told[-1]}",)


def standing(words: str, place: Place) -> tuple[str, ...] | None:
    """What a short note of a story says of somebody or something without its verb: "engine off", "Ana on watch"."""
    bare = words.strip().rstrip(".!")
    if not place.tale or len(bare.split()) > _MOST:
        return None
    be = "was" if place.past else "is"
    named = _NAMED.fullmatch(bare)
    if named is not None and _is_name(named["who"], place) and not _acts(named["where"]):
        return (f"{named['who']} {be} {named['where']}",)
    stopped = _STOPPED.fullmatch(bare)
    if stopped is not None:
        many = stopped["thing"].endswith("s")
        be = ("were" if place.past else "are") if many else be
        given = "" if stopped["thing"].lower() == "everything" else "the "
        return (f"{given}{stopped['thing'].lower()} {be} {stopped['how']}",)
    bare = re.sub(r"(?i)^(?=(?:whole|entire|rest of) )", "the ", bare)
    made = with_being(bare, past=True)
    if made == bare or ", " in made or _OTHER_VERB.search(bare):
        return None
    made = determined(made, place.person)
    return (made if place.past else _NOW.sub(lambda be: _IS[be.group()], made, count=1),)


def _is_name(word: str, place: Place) -> bool:
    return word in place.proper or word in (place.person.name or "").split()


def _acts(words: str) -> bool:
    return any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in parse(words))


#: Somebody by name, and where they are: "Ana up the ladder with a rope".
_NAMED = re.compile(
    r"(?P<who>[A-Z][a-z]+) (?P<where>(?:(?:still|alone|already|halfway|all alone),? )?(?:on|in|at|up|down|under|behind|inside|outside|by|near|next to|out|over|alone)\b(?: [^:;\"“”]+)?)"
)
#: What is out, down or gone: "power out", "gates down".
_STOPPED = re.compile(
    r"(?i)(?:the )?(?P<thing>power|lights?|gates?|engines?|everything|phones?|radio|heat|brakes?|doors?|roads?|bridge|elevators?|curtains?|alarms?|sirens?) (?P<how>out|down|off|gone|dead|shut|up)"
)
#: A verb of the note's own, beside which another would be one too many.
_OTHER_VERB = re.compile(r"(?i)\b(?:is|are|was|were|has|had|have|did|does|do)\b")
_NOW, _IS = re.compile(r"\b(?:was|were)\b"), {"was": "is", "were": "are"}


def _full(month: re.Match[str]) -> str:
    return _SHORT[month.group()[:3].lower()]


def _time(piece: str, place: Place) -> str | None:
    for row, said in _ROWS:
        found = row.fullmatch(piece)
        if found is not None:
            kept = {name: _cased(name, text or "") for name, text in found.groupdict().items()}
            return said.format(their=place.person.pronoun.possessive, **kept)
    return None


_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth"}


def _cased(name: str, text: str) -> str:
    if name in ("month", "day"):
        return text.capitalize()
    if name == "feast":
        return text.title().replace("’S", "’s").replace("'S", "'s")
    if name == "hour":
        return re.sub(r"(?i)^at ", "", text).lower()
    if name == "which":
        first, _, unit = text.lower().partition(" ")
        return f"{_ORDINALS.get(first, first)} {unit}"
    return text.lower()
