"""Who was interviewed: name, role, workplace and pronoun, where the notes say them and never guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scriptwright.notes.facts import fact_in, students_names
from scriptwright.notes.model import Interviewee, NoteBlock, Speaker
from scriptwright.notes.name_parts import NAME, NOT_NAMES
from scriptwright.notes.names import KIN, name_of
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.pronoun import pronoun_of
from scriptwright.notes.roles import first_part, names_role, role_of, role_words
from scriptwright.notes.signatures import signed_by
from scriptwright.notes.speakers import label_key
from scriptwright.notes.workplaces import workplace_of
from scriptwright.sections import Pronoun


def interviewee_of(
    blocks: Sequence[NoteBlock], paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker], text: str
) -> Interviewee:
    """What the notes say of the interviewee; None where they do not say it."""
    facts = _facts(paragraphs, known) | signed_by(blocks)
    role = facts.get("role") or role_of(blocks, facts)
    name = name_of(blocks, paragraphs, known, facts)
    place = facts.get("organization") or workplace_of(blocks, role)
    return Interviewee(
        name=name,
        role=role,
        organization=None if place and name and place in name else place,
        pronoun=pronoun_of(blocks, name, text) or _labelled(known),
    )


def _labelled(known: Mapping[str, Speaker]) -> Pronoun | None:
    """The pronoun that stands as a label: "him: I sit in a box"."""
    if known.keys() & {"him", "he"}:
        return Pronoun.HE
    return Pronoun.SHE if known.keys() & {"her", "she"} else None


def _facts(paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker]) -> dict[str, str]:
    """Values of the keys at the head of the notes: "Job: master electrician, 26 yrs" gives the role."""
    found: dict[str, str] = {}
    mine = students_names([paragraph.text for paragraph in paragraphs[:30]])
    for paragraph in paragraphs[:30]:
        if paragraph.text in mine or (paragraph.label and label_key(paragraph.label) in known):
            continue
        fact = fact_in(paragraph.text)
        if fact is None or fact.key in found or paragraph.number is not None:
            continue
        value = re.sub(r"[*_]", "", paragraph.text[fact.at :]).strip(" \t")
        if not value or re.fullmatch(r"[\W_]*(?:\?+|n/?a|unknown|tbd|x+)?[\W_]*", value, re.I):
            continue
        if fact.key == "name":
            value = KIN.sub("", value)
            match = NAME.match(value)
            if match is None or match.group() in NOT_NAMES:
                continue
            found["name"] = match.group()
            rest = value[match.end() :].strip(" ,()–—-")
            if rest:
                found.setdefault("beside", rest)
        elif fact.key == "organization" or (fact.key == "role" and names_role(value)):
            found[fact.key] = first_part(value)
            if fact.key == "role":
                at = re.search(r"\b(?:at|@|for)\s+([A-Z].*)$", value)
                if at:
                    found["role"] = first_part(value[: at.start()])
                    found.setdefault("organization", first_part(at.group(1)))
    if "role" in found:
        found["role"] = role_words(found["role"])
    return found
