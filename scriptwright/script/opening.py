"""Opening, turn and closing: the lines made of sentence frames."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from scriptwright.frames import filled, table
from scriptwright.notes.model import Interviewee, Kind
from scriptwright.notes.towns import said_in_full
from scriptwright.outline import Outline
from scriptwright.script.choosing.introducing import Introducing
from scriptwright.script.model import (
    Edits,
    Line,
    LineKind,
    Source,
)
from scriptwright.script.own_part.opening import own_opening
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.relation import with_relation
from scriptwright.script.words.spoken import article
from scriptwright.sections import Section

OPENING = "who-opening"  #: id of the line
_FRAMES_SHARE = 0.14  #: of the words, at most for opening, turn and closing


def opens_alone(outline: Outline, answers: Mapping[str, str]) -> bool:
    """Whether the student's own words say who was interviewed, so that no frame has to."""
    return own_opening(outline) is not None or bool(answers.get("who", "").strip())


def frames_for(
    outline: Outline,
    total: float,
    said: float,
    answers: Mapping[str, str],
    edits: Edits,
    introduced: Introducing | None = None,
) -> dict[str, Line]:
    """Opening, turn and closing, as far as they fit into a tenth of the words.

    `introduced`: what the notes say of the interviewee in a sentence of their own.
    """
    frames, kind = table("frames"), outline.assignment.kind
    openings = {**frames["opening"], **kind.opening}
    closings = {**frames["closing"], **kind.closing}
    person = outline.interviewee
    found: dict[str, Line] = {}
    if introduced is not None and person.name:
        who = with_relation(replace(person, organization=None, place=None), outline.text)
        named = filled(openings["name"], who).rstrip(".")
        joint = "" if introduced.clause[:1] in "'’" else " "
        text = f"{named}, who{joint}{introduced.clause}."
        found["opening"] = Line(OPENING, text, LineKind.FRAME, (*frame_sources(outline), *introduced.sources))
    elif not opens_alone(outline, answers):
        who = with_relation(person, outline.text)
        text = filled(openings[opening_key(who)], who, **work_of(who))
        found["opening"] = Line(OPENING, text, LineKind.FRAME, frame_sources(outline))
    has_learned = any(
        b.section is Section.LEARNED and b.kind in (Kind.ANSWER, Kind.LIST) for b in outline.blocks
    )
    if has_learned and (total >= 250 or "learned-turn" in edits.rewritten):
        turns: list[str] = frames["turns"]["learned"]
        turn = turns[sum(map(ord, person.name or "")) % len(turns)]
        found["turn"] = Line("learned-turn", filled(turn, person), LineKind.FRAME, ())
    closing = "short" if total < 200 else "name" if person.name else "nobody"
    found["closing"] = Line("connection-closing", filled(closings[closing], person), LineKind.FRAME, ())
    found = within_share(found, said - sum(line.words for line in found.values()), edits)
    where = person.organization or person.place
    if "opening" in found and found["opening"].words > _FRAMES_SHARE * said and where:
        less = replace(person, organization=None, place=person.place if person.organization else None)
        return frames_for(replace(outline, interviewee=less), total, said, answers, edits)
    return found


def opening_key(person: Interviewee) -> str:
    """The row of the opening frames for what is known of the interviewee."""
    where = person.organization or person.place
    key = "_".join(key for key, told in (("role", person.role), ("organization", where)) if told)
    if person.name:
        return {"role_organization": "full", "": "name"}.get(key, key)
    return {"role_organization": "role_organization", "role": "role_only"}.get(key, "nobody")


#: Who stands at the head of a place is the owner of it.
_HEADS = re.compile(r"(?i)(?:owner|founder|head|chief|director|principal|mayor|dean)(?: of\b|$)")
#: Who owns or leads, and what: "owner of small bakery".
_OVER = re.compile(r"(?P<who>.* of )(?P<what>[a-z].*)")
#: Workplaces that are said with an article.
_OFFICE = re.compile(
    r"(?:Department|Office|City|County|Town|Village|Faculty|Division|Institute|Bureau|University) of\b"
)

#: An office by its last word, and a name that goes on with the kind of place in small letters: "Dunmore water plant".
_WITH_ARTICLE = re.compile(
    r"(?!(?i:the|an?|my|our|his|her|their) )[A-Z](?!.*['’]s\b)[^,]* (?:Department|Division|Authority|Bureau|Commission|Courthouse|(?:library|plant|hospital|office|clinic|courthouse|station|museum|shelter|depot|facility|cemetery|airport))$"
)
#: Whom somebody works for, where nobody is "at" it.
_EMPLOYS = re.compile(r"(?i)the (?:city|town|county|village|state|government) of\b")


def work_of(person: Interviewee) -> dict[str, str]:
    """Role and workplace as the frames take them."""
    role, place = person.role or "", person.organization or ""
    if over := _OVER.match(role):
        role = over["who"] + with_note_articles(f"keeps {over['what']}").removeprefix("keeps ")
    heads = _HEADS.match(role) is not None
    place = f"the {place}" if _OFFICE.match(place) or _WITH_ARTICLE.match(place) else place
    where = re.sub(r"\bDept\b\.?", "Department", place)
    if person.place and person.place not in place:
        where = f"{where} in {person.place}" if where else person.place
    where = said_in_full(where)
    return {
        "a": "the" if (heads and (place or " of " in role)) or " of the " in role else article(role),
        "role": role,
        "at": "for"
        if _EMPLOYS.match(place)
        else "in"
        if not place or place.endswith(" County")
        else "of"
        if heads and " of " not in role
        else "at",
        "organization": where,
    }


def within_share(frames: Mapping[str, Line], others: float, edits: Edits) -> dict[str, Line]:
    """The frames without turn and closing where they would be more than their share beside `others` words."""
    kept = dict(frames)
    loose = [key for key in ("turn", "closing") if key in kept and kept[key].id not in edits.rewritten]
    while loose and _share(kept, others) > _FRAMES_SHARE:
        kept.pop(loose.pop(0))
    return kept


def _share(frames: Mapping[str, Line], others: float) -> float:
    words = sum(line.words for line in frames.values())
    return words / max(words + others, 1)


def frame_sources(outline: Outline) -> tuple[Source, ...]:
    """Where the notes name the person, the role and the workplace of the opening."""
    found = []
    for words in (outline.interviewee.name, outline.interviewee.role, outline.interviewee.organization):
        match = re.search(re.escape(words), outline.text, re.IGNORECASE) if words else None
        if match:
            found.append(Source("notes", match.start(), match.end()))
    return tuple(found)
