"""A label and what is said of it as a sentence: "climb: 240 rungs", "big bridges – she goes underneath"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.script.words.articles import is_person, with_note_articles
from scriptwright.script.words.careers import an, is_job
from scriptwright.script.words.clauses import Form, form_of, states
from scriptwright.script.words.count_words import KIN
from scriptwright.script.words.determined import clauses_determined, determined, is_clause
from scriptwright.script.words.month_labels import in_month, is_month
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out, with_subject


def is_labelled(words: str) -> bool:
    """Whether a note has a label in front, with a colon."""
    labelled = _LABELLED.fullmatch(words)
    return labelled is not None and labelled.group("mark") == ": "


def told_of_label(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note with a label in front; None where it has none, or cannot be told so.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> told_of_label("2019 fire – she was called at four", Place(Person("Ms. Li", Pronoun.SHE)))
    ('in the 2019 fire, she was called at four',)
    """
    first = _FIRST_DONE.fullmatch(words)
    if first is not None and form_of(first.group("order").capitalize()) is Form.IMPERATIVE:
        return (
            f"the {first.group('what').lower()} {'was' if first.group('past') else 'is'} to {first.group('order')}",
        )
    top = _TOP.fullmatch(words)
    if top is not None and states(top.group("clause")):
        return (_stands_out(top, place),)
    one = _ONE_OF.fullmatch(words)
    if one is not None:
        made = _one_of(one, place)
        return (made,) if made else None
    labelled = _LABELLED.fullmatch(words)
    return _told_of(labelled, place) if labelled is not None else None


def is_event(words: str) -> bool:
    """Whether a note is labelled with an event: "The flood: ice jam, river came up"."""
    label, colon, _ = words.partition(": ")
    return bool(colon) and _EVENT.fullmatch(label) is not None


#: A label and what is said of it; those that a frame tells are left to it.
_LABELLED = re.compile(
    r"(?P<label>(?!(?:good|bad|best|worst|hard|hardest|pros?|cons?|advice|tips?|likes?|dislikes|note|ps|ex|example|other|misc|fun facts?|(?:[a-z]+ )?parts?)\b)(?:(?:19|20)\d\d )?[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3})(?P<mark>: | [–—-] )(?P<rest>\S.+)"
)
#: A label that only counts: "Second one: she coaches".
_COUNTS = re.compile(
    r"(?i)(?:the )?(?:first|second|third|fourth|last|other|another|next)(?: (?:one|thing|part|point|story|example))?"
)
#: What was in a year: "2021 floods – she was called at 4".
_OF_YEAR = re.compile(r"(?:19|20)\d\d (?!and\b|or\b)[a-z]+(?: [a-z]+)?")
#: What a story is called after: "the flood: ice jam, river came up".
_EVENT = re.compile(
    r"(?i)(?:the )?(?P<what>(?:(?:19|20)\d\d |big |great )?(?:flood|fire|storm|war|crash|accident|strike|blackout|outage|earthquake|hurricane|tornado|pandemic|lockdown|blizzard|avalanche|explosion|drought|shipwreck|robbery)s?)"
)
#: A label that only says that a story follows, and one that is what the clause behind it says.
_STORY = re.compile(r"(?i)(?:the )?(?:story|anecdote|incident|example)(?: (?:time|\d))?")
_SAYS_THAT = re.compile(
    r"(?i)(?:the |his |her |their )?(?:[a-z]+ )?(?:rule|trick|problem|trouble|catch|secret|idea|theory|policy|deal)"
)
#: A clause behind a dash has a subject that cannot be part of what stands before it.
_SUBJECT = re.compile(r"(?i)(?:he|she|they|it|you|there|nobody|everybody|everyone|people)\b")
_SEASON = re.compile(r"(?i)(?:winter|summer|spring|fall|autumn)s?")
_ONCE = re.compile(
    r"(?i)(?:(?:the|his|her|their) )?(?P<which>(?:first|last|second)(?: (?:proper|real|big|ever|solo|full|own|paid))?) (?P<unit>day|night|week|month|year|shift|call|game|match|lesson|class|flight|dive|show|fire|trip|race|test|try|season|winter|summer|concert|wedding|birth|job|case|client|customer|patient)"
)
_ON = frozenset("day night shift call flight dive trip try job".split())
_WITH = frozenset("client customer patient".split())
#: What went on meanwhile: "gave a penalty, whole touchline shouting, went home".
_MEANWHILE = re.compile(r", (?:(?:the|his|her|their) )?((?:whole|entire) [a-z]+ [a-z]+ing)(?=,|$)")
_WHEN = re.compile(
    r"(?i)(?:one time|once|(?:the |his |her |their )?(?:first|last|second) (?:day|time|year|night|week|job|shift|call)(?: [a-z]+)?|(?:in )?(?:19|20)\d\d|at first|now|back then|before|these days|today)"
)


def _told_of(labelled: re.Match[str], place: Place) -> tuple[str, ...] | None:
    """A label and what is said of it as a sentence: "climb: 240 rungs", "door button: works in some buildings"."""
    label, rest = labelled.group("label"), labelled.group("rest")
    if _STORY.fullmatch(label):
        dated = re.match(r"(?:in )?((?:19|20)\d\d),? ", rest)
        told = rest[dated.end() :] if dated else rest
        whole = states(told.split(", ")[0])
        when = f"in {dated.group(1)}, " if dated else ""
        return (
            (f"{when}{clauses_determined(determined(told, place.person), place.person)}",) if whole else None
        )
    if is_month(label):
        return in_month(label, rest, place)
    if _SEASON.fullmatch(label):
        whole = states(rest.split(", ")[0]) or is_clause(rest)
        goes_on = re.match(r"(?i)(?!(?:some|every|any|no)thing)[a-z]{2,}ing (?!is\b|are\b|means\b)", rest) is not None
        they = f"{place.they} {'are' if place.they == 'they' else 'is'} " if goes_on else ""
        return (f"in {label.lower()}, {they}{determined(rest, place.person)}",) if whole else None
    once = _ONCE.fullmatch(label)
    if once is not None and left_out(rest) == "past":
        unit = once.group("unit")
        before = "on" if unit in _ON else "with" if unit in _WITH else "in"
        when = f"{before} {place.person.pronoun.possessive}"
        rest = _MEANWHILE.sub(r" with the \1", rest)
        return (f"{when} {once.group('which').lower()} {unit}, {with_subject(rest, place.they)}",)
    if re.fullmatch(r"(?i)before(?: that| this)?|previously|earlier", label):
        return _was_before(rest, place)
    small = label if label[1:2].isupper() else label[:1].lower() + label[1:]
    if _WHEN.fullmatch(label):
        begun = determined(rest, place.person) != rest or re.match(
            r"(?i)(?:the|an?|he|she|they|it|his|her|their|[a-z]+s) ", rest
        )
        whole = bool(begun) and states(rest.split(", ")[0])
        when = f"in {label}" if label.isdigit() else small
        return (
            (f"{when}, {clauses_determined(determined(rest, place.person), place.person)}",)
            if whole
            else None
        )
    event = _EVENT.fullmatch(label)
    if event is not None:
        clause = next((piece for piece in rest.split(", ") if states(piece)), None)
        made = determined(clause, place.person) if clause is not None else rest
        behind = rest[rest.index(clause) + len(clause) :] if clause is not None else ""
        return (f"in the {event.group('what')}, {_with_deed(made + behind)}",) if clause is not None else None
    dated = _OF_YEAR.fullmatch(label)
    if dated is not None and states(rest.split(", ")[0]):
        return (f"in the {label}, {_with_deed(rest)}",)
    if form_of(label) is not Form.NOUN or left_out(label) is not None or _OF_NOTES.search(label):
        return None
    whose = [word for word in re.findall(r"[a-z]+", small.lower()) if is_person(word) or word in KIN]
    if not whose and _BY_SOMEBODY.match(rest) and left_out(rest) == "present":
        return (f"as for {small}, {with_subject(_deeds(rest, place), place.they)}",)
    loose = not states(rest) or not _SUBJECT.match(rest) or rest.count(", ") > 1
    if labelled.group("mark") != ": " and loose:
        return None
    if left_out(rest) == "present":
        made = re.sub(r"^an? ", "the ", determined(f"{small} {rest}", place.person))
        return (made,) if made != f"{small} {rest}" or small.endswith("s") else None
    if states(rest) and _COUNTS.fullmatch(label):
        return (_with_deed(rest),)
    if states(rest) and _SAYS_THAT.fullmatch(label) and _SUBJECT.match(rest):
        return (f"{_one(small)} is that {_with_deed(rest)}",)
    if states(rest):
        return (f"as for {_one(small)}, {_with_deed(rest)}",) if len(label.split()) <= 2 else None
    if (
        re.match(
            r"(?:about |around |over |almost |only |at least |up to )?[$€£]?\d|(?:an?|the|his|her|their) ",
            rest,
        )
        and form_of(rest) is Form.NOUN
    ):
        be = "are" if re.search(r"[^s]s$", small) else "is"
        if be == "are" and _counted_again(small, rest):
            return None
        made = determined(f"{small} {be} {rest}", place.person)
        return (made,) if made != f"{small} {be} {rest}" or be == "are" else None
    return None


#: What a person does, and no thing that a label names: "anesthesia: watches the cat the whole time".
_BY_SOMEBODY = re.compile(
    r"(?i)(?:always |also |usually |never )?(?:watches|checks|holds|writes|talks|listens|calls|asks|tells|explains|teaches|visits|does(?= (?:the|all|most)\b)|helps|feeds|sorts|answers|hates|loves|likes|reads|signs|orders|cooks|bakes|sews|walks|drives|fixes|trains|meets) (?!in\b|on\b|at\b|well\b|fine\b)"
)


def _deeds(words: str, place: Place) -> str:
    """Deeds between commas with the "and" before the last, as they agree with who does them."""
    *first, last = words.split(", ")
    row = bool(first) and all(left_out(deed) == "present" for deed in (*first, last))
    parts = [agreeing(part) if place.plural else part for part in ((*first, last) if row else (words,))]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}{',' * (len(parts) > 2)} and {parts[-1]}"


def _counted_again(label: str, rest: str) -> bool:
    """Whether what is counted is only named by the label, and is not it: "dog licenses: 411 dogs"."""
    counted = re.match(r"(?:\w+ )?\d[\d,]* ([a-z]+)s\b", rest)
    return counted is not None and counted[1] in label.lower().split()[:-1]


def _with_deed(clause: str) -> str:
    """A clause, and the deed behind its last comma with its "and"."""
    head, comma, last = clause.rpartition(", ")
    theirs = comma and re.match(r"(?:he|she|they) ", head) and left_out(last) is not None
    return f"{head}, and {last}" if theirs and " and " not in last else clause


def _was_before(rest: str, place: Place) -> tuple[str, ...] | None:
    """ "before: carpenter's apprentice, quit in year 2" → "before that, she was …"."""
    what, *deeds = rest.split(", ")
    if re.match(r"(?:he|she|they) (?!is\b|are\b)[a-z]+", rest) and states(what):
        return (f"before that, {rest}",)
    if not is_job(what) or not all(left_out(deed) == "past" for deed in deeds):
        return None
    was = f"before that, {place.they} {place.was} {an(what)}"
    return (was, with_subject(" and ".join(deeds), place.they)) if deeds else (was,)


def _one(label: str) -> str:
    """A label that names one thing, with its article: "interview" → "the interview"."""
    made = with_note_articles(f"is with {label}").removeprefix("is with ")
    return re.sub(r"^an? ", "the ", made)


#: What somebody did first, and the deed: "first thing she changed – put the line inside".
_FIRST_DONE = re.compile(
    r"(?i)(?:the )?(?P<what>(?:first|last|only|best|main|second|next|hardest|biggest) (?:thing|step|change|rule|job) (?:he|she|they) (?:(?P<past>[a-z]+ed|did|made|had|got|learned|taught)|[a-z]+))(?:: | [–—-] )(?P<order>[a-z].+)"
)
#: What stands out, and the clause that says it: "weirdest thing – everyone wants the same chair".
_TOP = re.compile(
    r"(?i)(?:the )?(?P<what>(?:(?!inter|fore|west|rest|guest|test|best\b.*\bfriend)[a-z]+est|best|worst|most [a-z]+)(?: (?:thing|part|moment|day|call|case|one|surprise|memory))(?: (?:so far|about it|of all))?)(?:,| –|:| -) (?P<clause>.+)"
)


#: One of several stories: "good one: twins on a lilo, August 2021".
_ONE_OF = re.compile(
    r"(?i)(?:an? )?(?P<how>good|great|bad|funny|sad|weird|scary|nice|big|strange|crazy|cute|hard|tough|recent) one(?:: | [–—-] )(?P<thing>.+)"
)
_LAST_DATE = re.compile(r", (?=(?:(?:early |late )?[A-Z][a-z]+ )?(?:19|20)\d\d$)")


def _one_of(one: re.Match[str], place: Place) -> str | None:
    thing = _LAST_DATE.sub(" in ", one.group("thing"))
    how = f"{'an' if one.group('how')[:1].lower() in 'aeiou' else 'a'} {one.group('how').lower()} one"
    if states(thing):
        return f"{how} was that {determined(thing[:1].lower() + thing[1:], place.person)}"
    if form_of(thing) is not Form.NOUN or left_out(thing) is not None or ";" in thing:
        return None
    return f"{how} was about {thing[:1].lower()}{thing[1:]}"


def _stands_out(top: re.Match[str], place: Place) -> str:
    clause = determined(top.group("clause"), place.person)
    past = re.search(r"(?i)\b(?:was|were|had|did)\b", clause) or any(
        token.tag_ == "VBD" for token in parse(clause)
    )
    return f"the {top.group('what').lower()} {'was' if past else 'is'} that {clause[:1].lower()}{clause[1:]}"


#: Labels that say what of the notes it is, or that a frame of the heading tells.
_OF_NOTES = re.compile(
    r"(?i)\b(?:no|yes|ok|okay|well|so|then|wait|summary|notes?|title|topic|name|date|class|period|question|answer|quote|video|transition|also|random|extra|me|i|fact|others?|misc|things?|meaning|trivia|worst|best|hard|part|age|numbers?|years?|weirdest|pay)\b"
)
