"""What somebody is, and who works with them, from short notes: "clerk, also registrar of voters", "one helper, Gail"."""

from __future__ import annotations

import re

from scriptwright.notes.towns import is_known
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.careers import an, is_job
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out, with_subject

#: The last word of what somebody is, by its ending.
_OFFICE = re.compile(
    r"(?i)[a-z]{3,}(?:[ctsd]or|er|ist|ian|strar|man|woman|president|agent)|clerk|chief|captain|rep|steward|chair|cook|judge|coach|head|guide|nurse|aide"
)
#: Who works with somebody, with the name behind it.
_HELPER = re.compile(
    r"(?i)(?P<who>(?:just |only )?(?:one|two|three|four|an?|\d+) (?:(?:part|full)[- ]time )?(?:[a-z]+ ){0,2}(?:helper|assistant|director|apprentice|secretary|employee|worker|partner|trainee|intern|volunteer|deputy|technician|nurse|clerk|guy|girl|kid|cook|driver)s?),? "
    r"(?P<name>(?-i:(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?))(?:,? (?P<who_does>who .+)|, (?P<when>(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:,? and |, |$))+|(?:part|full)[- ]time|weekends|mornings))?"
)
#: A line that begins with name and age.
NAMED = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*), (?P<age>[1-9]\d)(?: years old)?, (?P<rest>.+)"
)
_SINCE = re.compile(r"(?i)(?P<job>[a-z -]+?) (?P<since>since (?:19|20)\d\d|for .* years)")


def post_told(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a note of what somebody is, or of who works with them; None where it is none.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE))
    >>> post_told("Harbor master, also fire chief, also plows the lot", place)
    ('she is a harbor master and a fire chief', 'she also plows the lot')
    >>> post_told("one part time helper, Otis, Fridays", place)
    ("there's one part-time helper, Otis, on Fridays",)
    """
    helper = _HELPER.fullmatch(words)
    if helper is not None:
        return _helper(helper)
    since = _SINCE.fullmatch(words)
    if since is not None and is_job(since["job"]):
        return (f"{place.they} {place.have} been {an(_small(since['job']))} {since['since']}",)
    if re.fullmatch(r"(?i)[^.:;]+, (?:and )?also [^.:;]+|also [^.:;]+", words):
        return _roles(words, place)
    return None


def named_first(words: str, place: Place) -> tuple[str, list[str]] | None:
    """How old somebody is, and what else stands behind the name: "Ana Ruiz, 34, certified arborist, works alone"."""
    found = NAMED.fullmatch(words)
    known = (place.person.name or "").split()
    if found is None or not any(word in known for word in found["name"].split()):
        return None
    told = f"{place.they} {'are' if place.plural else 'is'} {found['age']}"
    pieces = found["rest"].split(", ")
    if is_office(pieces[0]):
        told += f" and {an(_small(pieces.pop(0)))}"
        if pieces and is_known(pieces[0]):
            told += f" in {pieces.pop(0)}"
    return told, pieces


def is_office(words: str) -> bool:
    """Whether words name what somebody is, up to where: "certified applicator", "cook at a school"."""
    head = re.split(r" (?:of|at|in|for|with) ", words)[0]
    named = re.fullmatch(r"[A-Za-z][A-Za-z’' -]+", head) and len(head.split()) <= 4
    last = head.split()[-1]
    thing = last.endswith("er") and not is_person(last.lower())  # "drink water"
    return bool(named) and (is_job(head) or (_OFFICE.fullmatch(last) is not None and not thing))


def _small(words: str) -> str:
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def _helper(found: re.Match[str]) -> tuple[str, ...]:
    who = re.sub(r"\b(part|full) time\b", r"\1-time", _small(found["who"]))
    many = re.match(r"(?:just |only )?(?!one\b|an?\b|1\b)", who) is not None
    told = f"there {'are' if many else 'is'} {who}, {found['name']}"
    told = told.replace("there is ", "there's ")
    if found["who_does"]:
        return (f"{told}, {found['who_does']}",)
    when = found["when"] or ""
    on = "on " if re.match(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", when) else ""
    return (f"{told}, {on}{when}" if when else told,)


def _roles(words: str, place: Place) -> tuple[str, ...] | None:
    """ "Town clerk, also tax collector, also drives the plow" → what she is, and what she does beside it."""
    roles: list[str] = []
    deeds: list[str] = []
    for piece in re.split(r", (?=(?:and )?also\b)", words):
        bare = re.sub(r"(?i)^(?:and )?also ", "", piece)
        if left_out(bare) == "present":
            deeds.append(agreeing(bare) if place.plural else bare)
        elif is_office(bare):
            roles.append(f"the {_small(bare)}" if " of " in bare else an(_small(bare)))
        else:
            return None
    also = "also " if re.match(r"(?i)also", words) else ""
    told = []
    if roles:
        row = f"{', '.join(roles[:-1])} and {roles[-1]}" if len(roles) > 1 else roles[0]
        told.append(f"{place.they} {'are' if place.plural else 'is'} {also}{row}")
    if deeds:
        told.append(f"{place.they} also {' and '.join(deeds)}")
    return tuple(told) or None


def goes_on(piece: str, place: Place) -> str | None:
    """What somebody does, behind a comma."""
    if left_out(piece) is None:
        return None
    return with_subject(agreeing(piece) if place.plural else piece, place.they)
