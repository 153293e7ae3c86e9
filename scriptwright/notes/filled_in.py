"""What a worksheet's lines on who was interviewed are answered with, beside them or below: name, role and workplace."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scriptwright.notes.given_name import is_another
from scriptwright.notes.introductions import described, named_at, workplace_named
from scriptwright.notes.name_parts import KIN
from scriptwright.notes.roles import first_part, role_words

#: A line of a sheet behind its number, with what is written beside it: "2. Their job: ___tailor___".
_LINE = re.compile(
    r"\W*(?:\d{1,2}|[A-Ha-h])?(?:[.):]|(?<=\W))\s*(?P<asked>[A-Za-z][^?:]{2,80}(?:\?(?: [A-Z][a-z]+\?)?|:))(?:\s*\([^()]*\))?[\s_*]*(?P<value>.*?)[\s_*]*$"
)
#: What asks for the name, for the work and for its place, of somebody who is not spoken to.
_NAME = re.compile(
    r"(?i)(?!.*\b(?:why|how|when|where|teacher|parent|student)\b)(?:.*\bwhom?\b.*\binterview|.*\bname of (?:the |your )?(?:person|interviewee|worker)|.*\b(?:person|interviewee)(?:['’]s)? (?:full )?name\b)"
)
_WORK = re.compile(
    r"(?i)(?!.*\b(?:why|how|you|your|my|like|best|hard\w*|before|first|teacher|parent|student)\b)(?:what (?:is|was|are) )?(?:(?:his|her|their|this person['’]s|the (?:person|interviewee)['’]s|/|or) ?)+(?:current )?(?:job|occupation|profession|career|work|position|role|title)\b"
)
_PLACE = re.compile(
    r"(?i)(?:(?:his|her|their|/|or) ?)*(?:place of work|workplace|employer)\b|where (?:does|do|is|are) (?:s?he|they|(?:this|the) (?:person|interviewee))(?:/\w+)? (?:work|employed)"
)
#: What the student calls one of the family, before the name: "Gran - Ann Lee".
_FAMILY = re.compile(
    r"(?i)(?:my |our )?(?:nan|nana|gran|granny|grandma|grandpa|grandad|mum|mom|dad|aunt(?:ie|y)?|uncle|cousin)\b\s*[-–—:,(]\s*(?=(?-i:[A-Z]))"
)
#: Behind a name: nothing, or what is told of it.
_BESIDE = re.compile(r"\s*(?:[,;.(–—]|-\s|$)")


def filled_in(text: str, own: frozenset[str], given: str = "") -> dict[str, str]:
    """Name, role and workplace that the notes give as a sheet's answers.

    `own`: names of student and teacher. `given`: the name that the student gave.

    >>> filled_in("1. Who did you interview?\\n__Ann Lee__\\n2. Her job:  _tailor at Loaf & Sons_", frozenset())
    {'role': 'tailor', 'organization': 'Loaf & Sons', 'name': 'Ann Lee'}
    """
    found: dict[str, str] = {}
    for asked, value in _answers(text):
        if _NAME.match(asked):
            named = named_at(_FAMILY.sub("", KIN.sub("", value)))
            if named and is_another(named[0], given):
                continue
            if named and " " in named[0] and named[0] not in own and _BESIDE.match(named[1]):
                found.setdefault("name", named[0])
                found = _told(named[1], text) | found
        elif _WORK.match(asked):
            found = _told(f", {value}", text) | found
        elif _PLACE.match(asked):
            where = workplace_named(re.sub(r"^(?:[Aa]t|[Ff]or|[Ii]n) ", "", first_part(value)), told=True)
            sure = where and not re.search(r"\bnot\b", value)
            found = ({"organization": where} if where and sure else {}) | found
    return found


def _answers(text: str) -> Iterator[tuple[str, str]]:
    """What each line of a sheet asks, and what stands beside it or on the line below."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line, below in zip(lines, [*lines[1:], ""], strict=False):
        match = _LINE.match(line)
        if match is not None:
            answer = "" if _LINE.match(below) and below.rstrip().endswith(("?", ":")) else below
            yield match["asked"], match["value"] or answer.strip(" \t_*>")


def _told(words: str, text: str) -> dict[str, str]:
    """The role with which the words begin, and the workplace beside it."""
    bare = re.sub(r"\s*\([^()]*\)", "", words)
    found = described("", bare, text)
    if found.role is None or not re.match(rf"(?i)\W*(?:an? |the )?{re.escape(found.role)}\b", bare):
        return {}
    told = {"role": role_words(found.role), "organization": found.organization, "place": found.place}
    return {key: value for key, value in told.items() if value}
