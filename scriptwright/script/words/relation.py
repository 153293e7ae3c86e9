"""How the student stands to the interviewee, where a title line says it: "Interview with my aunt, Rosa Diaz"."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.notes.model import Interviewee
from scriptwright.notes.name_parts import TITLE
from scriptwright.notes.roles import role_noun

_HEAD = 8  #: lines at the head of the notes, of which one may be the title
_LONGEST = 25  #: words of a title
#: What somebody may be to a student.
_SOMEBODY = (
    r"(?:(?:great-?|grand|step-?|half-?|god)*(?:mother|father|mom|mum|dad|ma|pa|son|daughter|brother|sister|parent)(?:-in-law)?|nana?|nanny|gran(?:ny)?|abuel[ao]|(?:great-?)?(?:uncle|aunt(?:ie|y)?)|cousin|niece|nephew|husband|wife"
    r"|(?:girl|boy)?friend|n(?:ei|ie)ghbou?r|coach|boss|supervisor|manager|mentor|tutor|teacher|professor|instructor|trainer|principal|counsel?lor|landlord|landlady|roommate|housemate|flatmate|classmate|schoolmate|teammate|co-?worker|colleague|babysitter|childminder|dentist|doctor|vet|barber|hairdresser|pastor|priest|imam|rabbi|librarian|mailman|bus driver|scout leader|choir director)"
)
_RELATION = rf"(?:my|our) (?:(?!(?:interview\w*|notes?|talk|chat|with|and|about|on|of|for|person|the|my|our|is|was)\b)[\w'’-]+ ){{0,4}}?{_SOMEBODY}(?: from (?:the |my )?[a-z]+(?: [a-z]+)?)?"
#: A sentence, which says it in its own words.
_SENTENCE = re.compile(r"(?i)\b(?:i|he|she|they|we|it|is|was|not)\b|\w['’](?:m|re|ve|d)\b|\?")


def relation_of(text: str, name: str | None) -> str | None:
    """The relation in the student's words, from the title or the line of the name: "my aunt's neighbour"; None without one.

    >>> relation_of("Notes: Rosa Diaz (my old coach), baker", "Rosa Diaz")
    'my old coach'
    >>> relation_of("Interview with my aunt Rosa Diaz", "Tom Diaz")
    """
    bare = re.sub(rf"^{TITLE}\.? |[\"“”]", "", name or "")
    parts = bare.split()
    if not parts:
        return None
    called = rf"(?:{TITLE}\.? )?{re.escape(parts[0])}\b"
    whole = rf"{called}(?:[ \"“”]+[\w'’.\"“”-]+){{0,3}}"
    before = re.compile(rf"(?i)\b(?P<told>{_RELATION})(?:,| -| –| —|:| called| named)? \(?{called}")
    behind = re.compile(
        rf"(?i){whole}(?:, \d\d| \(\d\d\))?(?:,| -| –| —| \() ?(?P<told>{_RELATION})(?=[,.;)]|\s*$| [-–—(])"
    )
    lines = [line for line in text.splitlines() if line.strip()][:_HEAD]
    for line in lines:
        if len(line.split()) > _LONGEST or _SENTENCE.search(line):
            continue
        found = before.search(line) or behind.search(line)
        if found is not None:
            told = " ".join(found["told"].split())
            told = told.lower() if told.isupper() or told.istitle() else told[:1].lower() + told[1:]
            return None if told.split()[-1].lower() in (name or "").lower().split() else told
    return None


def with_relation(person: Interviewee, text: str) -> Interviewee:
    """The interviewee as the opening names them: "my aunt, Rosa Diaz"; a role that the relation says falls away."""
    told = relation_of(text, person.name)
    if told is None:
        return person
    known = set(told.split())
    said = person.role is not None and set(person.role.split()) <= known and role_noun(person.role) in known
    role = None if said else person.role
    comma = "," * (role is None and (person.organization or person.place) is not None)
    return replace(person, name=f"{told}, {person.name}{comma}", role=role)
