"""Who was interviewed: name, role, workplace and pronoun, where the notes say them and never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from scriptwright.notes.beside_role import Beside, beside_role
from scriptwright.notes.facts import fact_in, fills_in
from scriptwright.notes.filled_in import filled_in
from scriptwright.notes.given_name import is_another
from scriptwright.notes.introducing_lines import introduced
from scriptwright.notes.introductions import Introduction, introduction, named_at
from scriptwright.notes.job_lines import deed_of, lines_of, roles_of_lines
from scriptwright.notes.letters import is_handed_in
from scriptwright.notes.model import Interviewee, NoteBlock, Speaker
from scriptwright.notes.name_parts import KIN, NOT_NAMES, TITLE
from scriptwright.notes.names import in_normal_case, name_of
from scriptwright.notes.naming import THANKED
from scriptwright.notes.occupations import only_before, retired
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.pronoun import pronoun_of
from scriptwright.notes.roles import (
    first_part,
    is_aside,
    names_role,
    on_its_street,
    role_of,
    role_words,
    with_capitals,
    with_digits,
)
from scriptwright.notes.signatures import sender_of, signed_by
from scriptwright.notes.small_letters import name_with_capitals
from scriptwright.notes.speakers import label_key
from scriptwright.notes.students import own_names
from scriptwright.notes.towns import is_origin
from scriptwright.notes.two_people import both_of
from scriptwright.notes.working_as import names_of
from scriptwright.notes.workplaces import in_full, workplace_of
from scriptwright.sections import Pronoun


def interviewee_of(
    blocks: Sequence[NoteBlock],
    paragraphs: Sequence[Paragraph],
    known: Mapping[str, Speaker],
    text: str,
    given: str = "",
) -> Interviewee:
    """What the notes say of the interviewee; None where they do not say it.

    `given`: the name that the student gave, so that what is said beside another is not theirs.
    """
    signed = sender_of(text) | signed_by(blocks)
    own = own_names(paragraphs, text) - {signed.get("name", "")}
    if signed and (is_handed_in(paragraphs) or THANKED.search(text)):  # the name below is the student's
        own, signed = own | {signed.get("name", "")}, {}
    own = frozenset(name for name in own if not given or is_another(name, given))
    signed = {} if is_another(signed.get("name", ""), given) else signed
    facts = _facts(paragraphs, known, text, own, given)
    facts = filled_in(text, own, given) | facts
    unknown = "role" not in facts if given else "name" not in facts
    head = introduced(paragraphs, text, own, given) if unknown else None
    if head is None or _alike(head.name, signed.get("name", "")):
        facts |= signed
    if head is not None:
        facts |= _told(head, facts)
    lines = lines_of(paragraphs, text)
    name = in_normal_case(given) or name_of(blocks, paragraphs, known, facts, own, lines)
    told = facts.get("role")
    role = (
        told
        if told and not only_before(told, text)
        else role_of(blocks, facts, name, roles_of_lines(lines, names_of(name) if name else None))
    )
    if role and retired(role, text):
        role = f"retired {role}"
    both = (given if " and " in given else None) if given else both_of(text, name, own) if name else None
    if both is not None:
        return Interviewee(name=both, organization=facts.get("organization"), pronoun=Pronoun.THEY)
    place = in_full(facts.get("organization") or workplace_of(blocks, role, name), text)
    place = None if place and name and place in name else place
    town = facts.get("place")
    beside = beside_role(paragraphs, role, name, text) if role and not (place and town) else Beside()
    if role and beside.of and place is None:
        role = f"{role} of {beside.of}"
    role = on_its_street(role, text) if role and not place else role
    place = place or beside.organization
    town = town or (beside.place if not (place and beside.place and beside.place in place) else None)
    return Interviewee(
        name=in_normal_case(name) if name else None,
        role=with_capitals(with_digits(role)) if role else None,
        organization=place,
        pronoun=pronoun_of(blocks, name, text) or _labelled(known),
        place=None if town and is_origin(town, text) else town,
        deed=None if role else deed_of(lines, names_of(name)),
    )


def _alike(name: str, other: str) -> bool:
    """Whether two names have a part in common, or there is no other: an introduction is surer than a signature."""
    return not other or not {*re.findall(r"\w{3,}", name)}.isdisjoint(re.findall(r"\w{3,}", other))


def _told(found: Introduction, facts: Mapping[str, str]) -> dict[str, str]:
    """What an introduction adds to the facts."""
    given = {
        "name": found.name,
        "role": found.role and not is_aside(found.role) and role_words(found.role),
        "organization": found.organization,
        "place": found.place,
    }
    return {key: value for key, value in given.items() if value and key not in facts}


def _labelled(known: Mapping[str, Speaker]) -> Pronoun | None:
    """The pronoun that stands as a label: "him: I sit in a box"."""
    if known.keys() & {"him", "he"}:
        return Pronoun.HE
    return Pronoun.SHE if known.keys() & {"her", "she"} else None


#: Where another box of a form begins on the same line: "Student: Leo Marsh / Interviewee: Ann Lee".
_NEXT_BOX = re.compile(r"(?:[ ]{2,}|\t|\s[/|•·]\s)\s*(?=[*_]*[A-Za-z][A-Za-z. ]{1,24}[*_]*:)")
#: The sentence behind the name that says what somebody is.
_GOES_ON = re.compile(r"^ (?:She|He|They)(?: is|['’]s| are|['’]re) (?:an?|the) [^.!?]+")

#: What the student takes back before the name: "Prof? no, just Ann Lee".
_CORRECTED = re.compile(
    r"^[^,;]{1,30}[?,;.–—-]+ *(?i:no|nope|sorry|wait|actually|I mean|correction)\b[,:]? *(?:(?:just|really|it['’]?s|s?he['’]?s) )*(?=[A-Z])"
)

#: The town behind the role: "Job: baker, in Leeds, 20 years".
_TOWN_BEHIND = re.compile(
    r"[a-z][^,;.]*?(?:,)?(?P<where> (?:in|near) (?P<town>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}))(?=\s*(?:[,;.]|$))"
)


def _boxes(paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker]) -> Iterator[tuple[str, bool]]:
    """The lines of the head, each box of a form by itself, and whether one is numbered."""
    for paragraph in paragraphs:
        spoken = paragraph.label and label_key(paragraph.label) in known
        first, *others = _NEXT_BOX.split(paragraph.text)
        for box in (*((first,) if not spoken else ()), *others):
            yield box, paragraph.number is not None


def _facts(
    paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker], text: str, own: frozenset[str], given: str
) -> dict[str, str]:
    """Values of the keys at the head of the notes: "Job: master electrician, 26 yrs" gives the role."""
    found: dict[str, str] = {}
    beside: dict[str, str] = {}
    for line, numbered in _boxes(paragraphs[:30], known):
        fact = fact_in(line)
        if fact is None or fact.key in found or (numbered and not fills_in(fact, line)):
            continue
        value = re.sub(r"[*_]", "", line[fact.at : fact.end]).strip(" \t")
        if not value or re.fullmatch(r"[\W_]*(?:\?+|n/?a|unknown|tbd|x+)?[\W_]*", value, re.I):
            continue
        if fact.key == "name":
            value = name_with_capitals(KIN.sub("", _CORRECTED.sub("", value)))
            named = named_at(value)
            if (
                named is None
                or named[0] in NOT_NAMES
                or named[0] in own
                or is_another(named[0], given)
                or re.fullmatch(rf"{TITLE}\.?", named[0])
            ):
                continue
            found["name"] = named[0]
            told = introduction(value + "".join(_GOES_ON.findall(line[fact.end :])), text)
            beside = _told(told, {}) if told is not None else {}
        elif fact.key == "organization" or (fact.key == "role" and names_role(value)):
            found[fact.key] = first_part(value)
            if fact.key == "role":
                at = re.search(r"\b(?:at|@|for)\s+([A-Z].*)$", value)
                if at:
                    found["role"] = first_part(value[: at.start()])
                    found.setdefault("organization", first_part(at.group(1)))
                if town := _TOWN_BEHIND.match(re.sub(r"\s*\([^()]*\)", "", value)):
                    found.setdefault("place", town["town"])
                    found["role"] = found["role"].removesuffix(town["where"])
                found["role"] = re.sub(r"(?<=\w) (?:at|@|in) (?:the|an?|our|my) .*$", "", found["role"])
    if "role" in found:
        found["role"] = role_words(found["role"])
    return beside | found
