"""What a line of the head says behind the role: what it is of, the workplace, the town: "barber at a shop in Leeds"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scriptwright.notes.introductions import INSTITUTION, NUMBERED
from scriptwright.notes.name_parts import CLASS, NOT_NAMES, TITLE
from scriptwright.notes.occupations import jobs
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.towns import is_known, is_town, town_with_state

_HEAD = 14  #: paragraphs that may say so
_FAR = 90  #: letters before the role, in which the name stands
_PARTS = 4  #: of a line, behind the role, of which one may be the town
_SEPARATED = re.compile(r"\s*(?:[,;|()]|\s[-–—]{1,2}\s|(?<=\w\w)\.(?:\s|$))\s*")
#: What goes on right behind the role, to where another thing begins.
_GOES_ON = re.compile(
    r"(?: \([^()]*\))? (?P<at>of|at|@|in|for|with) (?P<what>.+?)(?=\s*(?:[,;.()|]|$)|\s[-–—]|,? (?:and|since|where|who|which|because|but|so|for (?:about |over |almost )?(?:\d|\w+ years))\b)"
)
#: A kind of place, in small letters, as it may stand without its article: "hotel near the airport".
_KIND = re.compile(
    rf"(?P<article>(?:an?|the|my|one|two|three|four|\d) )?(?P<kind>(?:(?!of |at |in |our |his |her |their )[a-z][a-z’'-]* ){{0,3}}(?:{INSTITUTION}|facility|building|team|department|site|line)s?)"
    r"(?P<where> (?:in|near|outside|on|by|off|I) .+)?"
)
#: What is told with its article, whatever it is: "a farmers' co-op", "my old middle school".
_GIVEN = re.compile(r"(?:an?|the|my) [a-z][\w’' -]{2,50}(?: I (?:work|go|went|used to go) (?:at|to))?")
#: Whom or what nobody works in or for.
_NO_PLACE = re.compile(
    r"(?i)(?:.*\b(?:year|years|yrs|day|days|week|time|life|living|past|moment|career|field|industry|business of|family|kids|minutes?|age|while|class|project|video|friend|neighbou?r|uncle|aunt|mom|mum|dad|cousin|brother|sister)\b)"
)
#: Whom somebody works for without being there: "arborist for the city".
_RULED = re.compile(r"(?i)the (?:city|county|town|village|state|district|parish|government|council|country)")
#: Before the town, and a workplace that is called by it: "based out of Leeds", "port of Leeds".
_BASED = re.compile(r"(?:(?:based|lives|works) )?(?:in|out of) (?=[A-Z])")
_OF_TOWN = re.compile(
    r"(?:port|city|county|town|village|university|parish|borough) of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?", re.I
)
#: What leads, and so is "of" what it leads.
_LEADS = re.compile(
    r"(?:manager|director|head|captain|producer|editor|chair|coordinator|supervisor|secretary|superintendent|conductor|keeper|boss)$"
)
_OF_ALL = re.compile(r"(?:the|a|an) [a-z][\w’' -]{3,48}")


@dataclass(frozen=True)
class Beside:
    """What is said beside the role; None where it is not."""

    of: str | None = None  #: what it is of: "the breakfast show at a local station"
    organization: str | None = None
    place: str | None = None


def beside_role(paragraphs: Sequence[Paragraph], role: str, name: str | None, text: str) -> Beside:
    """What the first line of the head that has the name and the role, and more, says of it.

    `text`: the notes, which tell which word is a town.
    """
    for behind in _behind(paragraphs, role, name):
        found = _read(behind, role, name, text)
        if found != Beside():
            return found
    return Beside()


def _behind(paragraphs: Sequence[Paragraph], role: str, name: str | None) -> Iterator[str]:
    """What stands behind the role, of the lines that say who it is."""
    last = re.sub(r"[\"“”]", "", name or "").split()[-1:]
    lines = [re.sub(r"[*_]", "", line) for p in paragraphs[:_HEAD] for line in p.text.splitlines()]
    for line, below in pairwise((*lines, "")):
        at = _as_written(role).search(line)
        if at is not None and at.start() <= _FAR:
            before = line[: at.start()]
            named = any(part.lower() in before.lower() for part in last)
            if named and _own_business(_SEPARATED.split(below)[0], name):
                yield f", {below}"
            headed = re.fullmatch(
                r"(?i)\W*(?:(?:(?:his|her|their) )?(?:job|role|work|title|position)\W+)?(?:an? )?", before
            )
            if (named or headed) and not line.rstrip().endswith("?"):
                yield line[at.end() :]


def _as_written(role: str) -> re.Pattern[str]:
    """The role as notes have it: "and" as a mark, the last word cut short: "diesel mech"."""
    *first, last = role.split()
    short = "|".join(re.escape(last[:end]) for end in range(len(last), 1, -1))
    words = r"\s+".join(r"(?:and|\+|&|/)" if word == "and" else re.escape(word) for word in first)
    gap = r"\s+" if first else ""
    return re.compile(rf"(?i)\b{words}{gap}(?:{short if first else re.escape(last)})\b")


def _read(behind: str, role: str, name: str | None, text: str) -> Beside:
    of = organization = None
    goes_on = _GOES_ON.match(behind)
    if goes_on is not None:
        what = goes_on["what"].strip()
        if goes_on["at"] == "of" and _LEADS.search(role) and _OF_ALL.fullmatch(what):
            of = what
        elif goes_on["at"] != "of":
            organization = _workplace(what, goes_on["at"])
        if goes_on["at"] == "in" and is_town(what, f"in {what}") and not _no_town(what, name):
            return Beside(None, None, what if organization is None else None)
        behind = behind[goes_on.end() :]
    parts = [part.strip(" .*_") for part in _SEPARATED.split(behind)]
    parts = [part for part in parts if part][:_PARTS]
    if organization is None and of is None and parts:
        organization = _own_business(parts[0], name) or (
            f"the {parts[0]}" if _OF_TOWN.fullmatch(parts[0]) else None
        )
    place = None
    for index, part in enumerate(parts):
        part = _BASED.sub("", part)
        if _no_town(part, name):
            continue
        both = town_with_state(part, parts[index + 1] if index + 1 < len(parts) else "")
        if both or is_known(part) or is_town(part, text):
            place = both or part
            break
    if organization and place and place.split(",")[0] in organization:
        place = None
    return Beside(of, organization, place)


def _workplace(what: str, at: str) -> str | None:
    """A workplace told by its kind, with the article that it lacks."""
    if _RULED.fullmatch(what) or _NO_PLACE.match(what) or NUMBERED.search(what) or re.search(r"[\"“”?!:=]", what):
        return None
    kind = _KIND.fullmatch(what)
    if kind is not None:
        return what if kind["article"] or kind["kind"].endswith("s") else _one(what)
    return what if at != "in" and _GIVEN.fullmatch(what) else None


def _one(place: str) -> str:
    return f"{'an' if re.match(r'[aeio]|u(?!ni|s)', place) else 'a'} {place}"


def _own_business(part: str, name: str | None) -> str | None:
    """A business that has the family name: "Diaz Plumbing"."""
    family = re.sub(r"[\"“”]", "", name or "").split()[-1:]
    words = part.split()
    if part in (name or "") or any(word in (name or "").split() for word in words[1:]):
        return None
    own = len(words) > 1 and any(word.rstrip("’'s") in family for word in words[:2])
    named = re.fullmatch(r"(?:[A-Z&][\w’'&-]*\s?|and |of |the )+", part)
    return part if own and named and words[0].rstrip(".") not in TITLE and not jobs().search(part) else None


def _no_town(part: str, name: str | None) -> bool:
    """Whether a part of a line is the name, a class, a day: what has a capital and is no town."""
    words = part.split()
    known = {*(name or "").split()}
    return (
        not part[:1].isupper()
        or any(word.strip(".,") in NOT_NAMES or word in known for word in words)
        or CLASS.search(part) is not None
        or re.match(rf"{TITLE}\b", part) is not None
    )
