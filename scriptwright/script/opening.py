"""Opening, turn and closing: the lines made of sentence frames, and what they make needless."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from scriptwright.frames import filled, table
from scriptwright.notes.model import Interviewee, Kind
from scriptwright.notes.name_parts import TITLE
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import (
    Edits,
    Line,
    LineKind,
    Source,
)
from scriptwright.script.own_opening import own_opening
from scriptwright.script.roots import content_words
from scriptwright.script.spoken import capital
from scriptwright.sections import Section

OPENING = "who-opening"  #: id of the line
_FRAMES_SHARE = 0.14  #: of the words, at most for opening, turn and closing


def frames_for(
    outline: Outline, total: float, said: float, answers: Mapping[str, str], edits: Edits
) -> dict[str, Line]:
    """Opening, turn and closing, as far as they fit into a tenth of the words."""
    frames, kind = table("frames"), outline.assignment.kind
    openings = {**frames["opening"], **kind.opening}
    closings = {**frames["closing"], **kind.closing}
    person = outline.interviewee
    own = own_opening(outline) is not None or ("who" in answers and bool(answers["who"].strip()))
    found: dict[str, Line] = {}
    if not own:
        text = filled(openings[opening_key(person)], person, **work_of(person))
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
_HEADS = re.compile(r"(?i)(?:owner|founder|head|director|principal|mayor|dean)(?: of\b|$)")
#: Workplaces that are said with an article.
_OFFICE = re.compile(
    r"(?:Department|Office|City|County|Town|Village|Faculty|Division|Institute|Bureau|University) of\b"
)


def work_of(person: Interviewee) -> dict[str, str]:
    """Role and workplace as the frames take them."""
    role, place = person.role or "", person.organization or ""
    heads = _HEADS.match(role) is not None
    where = f"the {place}" if _OFFICE.match(place) else place
    if person.place and person.place not in place:
        where = f"{where} in {person.place}" if where else person.place
    return {
        "a": "the" if (heads and (place or " of " in role)) or " of the " in role else _article(role),
        "role": role,
        "at": "in" if not place else "of" if heads and " of " not in role else "at",
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


#: Letters that are said one by one, the first of them with a vowel before it: "an NZSL interpreter".
_LETTERS = re.compile(r"[AEFHILMNORSX](?![A-Z]*[AEIOU][B-DF-HJ-NP-TV-Z])[A-Z]+\b")


def _article(role: str) -> str:
    if re.match(r"[A-Z]{2}", role):
        return "an" if _LETTERS.match(role) else "a"
    return "an" if re.match(r"(?i)(?:[aeio]|u(?!ni|s|x|k)|hour|honest|mri|er\b|x-)", role) else "a"


def frame_sources(outline: Outline) -> tuple[Source, ...]:
    """Where the notes name the person, the role and the workplace of the opening."""
    found = []
    for words in (outline.interviewee.name, outline.interviewee.role, outline.interviewee.organization):
        match = re.search(re.escape(words), outline.text, re.IGNORECASE) if words else None
        if match:
            found.append(Source("notes", match.start(), match.end()))
    return tuple(found)


_YEARS = r"(?P<years>(?:(?:about|almost|over|nearly|more than) )?[\w-]+ years)"


def _without_opening(words: str, person: Interviewee) -> str:
    """A sentence without the role and the workplace that the opening has said: "I'm a baker at the harbor"."""
    if person.role:
        role = re.escape(person.role)
        words = re.sub(rf"(?i)^I(?:['’]m| am) an? (?:[\w-]+ ){{0,3}}{role},? (?:so|and) (?=\w)", "", words)
        words = re.sub(rf"(?i)^I(?:['’]m| am) the {role},? (?:so|and) (?=I\b)", "", words)
        words = re.sub(
            rf"(?i)^I(?:['’]m| am) (?:an?|the) (?:[\w-]+ ){{0,3}}{role}(?: here)? (?=(?:for|at|in|with|on) )",
            "I work ",
            words,
        )
        words = re.sub(
            rf"(?i)^(?:an? )?{role},? (?:for )?{_YEARS}\b(?! old)", r"I've done it for \g<years>", words
        )
        words = re.sub(rf"(?i)^(?:an? )?{role} (?=(?:for|at) )", "I work ", words)
        words = re.sub(rf"(?i)^{role} (?=[a-z]+s [a-z]+$)", "", words)
    if person.organization:
        place = re.escape(person.organization)
        words = re.sub(rf"^I work (?:for|at|with) {place}, (?=(?:in|on|as) )", "I work ", words)
    return words


def _left_of(candidate: Candidate, person: Interviewee) -> str:
    """What a sentence says beyond the opening; told in the third person, it stays so."""
    words = _without_opening(candidate.text, person)
    if not candidate.reported or re.match(r"I\b", candidate.text):
        return words
    return re.sub(
        r"^I work (?=for|at|with|in|on|as)", "works ", re.sub(r"^I've done it ", "has done it ", words)
    )


#: Says who somebody is and nothing else: "My person is Dana."
_NAMES = re.compile(r"(?i)(?:my|the|this) (?:person|interviewee|speaker) (?:is|was)\b")
_BESIDE = 10  #: words of a line that gives role and workplace and no more: "Baker, Corner Loaf, Leeds"
_IS = re.compile(r"(?i)I(?:['’]m| am) an? (?P<what>(?:[\w-]+ ){0,5}?(?P<head>[\w-]+))[.!]?")


def _same_work(candidate: Candidate, person: Interviewee) -> bool:
    """Whether a sentence only says again what somebody is: "I'm a freelance interpreter", after "an interpreter"."""
    role, place = person.role, person.organization
    if candidate.answer is not None or role is None or candidate.section is not Section.WHO:
        return False
    match = _IS.fullmatch(candidate.text)
    beside = place is not None and place in candidate.text and candidate.words <= _BESIDE
    return bool(match and match["head"].lower() == role.split()[-1].lower()) or (
        beside and re.match(rf"(?i){re.escape(role)}\b,", candidate.text) is not None
    )


def not_said_in(
    frames: Mapping[str, Line], found: Sequence[Candidate], person: Interviewee, short: str
) -> tuple[Candidate, ...]:
    """The candidates without those that say no more than the opening does: name, role, workplace.

    `short`: the name as it is said after the opening, in place of the full one.
    """
    if "opening" not in frames:
        return tuple(found)
    known = content_words(" ".join(filter(None, (person.name, person.role, person.organization)))) | {
        "work",
        "call",
        "nam",
        "person",
        "interviewee",
        "speak",
    }
    known |= {word.lower() for word in re.findall(r"\w+", person.name or "")}
    if person.name:
        bare = re.sub(rf"^{TITLE}\.? ", "", person.name)
        called = "|".join(re.escape(name) for name in (person.name, bare, bare.split()[0], short) if name)
        named = re.compile(
            rf"(?i)^(?:(?:hi|hello|yeah hiya|hiya)[,.]? )?(?:I['’]m|I am|Myself|my name is|(?:his|her|their) name is) (?:{called})(?:,(?: and)?|\.? and) (?=\w)"
        )
        found = tuple(
            replace(c, text=capital(named.sub("", c.text))) if c.answer is None else c for c in found
        )
    if person.name and short and short != person.name:
        full = re.compile(rf"\b{re.escape(person.name)}(?=['’]s\b|\b(?!['’]))")
        found = tuple(
            replace(c, text=full.sub(short, c.text)) if c.answer is None and not c.items else c for c in found
        )
    found = tuple(
        replace(c, text=_left_of(c, person)) if c.section is Section.WHO and not c.items else c for c in found
    )
    found = tuple(
        candidate
        for candidate in found
        if not (
            candidate.answer is None
            and re.match(
                r"(?i)(?:hi,? |hello,? )?(?:my|her|his|their) (?:real |full |whole |first |proper )?name\b",
                candidate.text,
            )
        )
        and not _same_work(candidate, person)
    )
    left = tuple(
        candidate
        for candidate in found
        if (candidate.section is not Section.WHO and not _NAMES.match(candidate.text))
        or candidate.items
        or candidate.words > 14
        or not content_words(candidate.text) <= known
        or re.search(r"\d", candidate.text)
    )
    ids = {candidate.id for candidate in left}
    return tuple(
        replace(c, follows=None, before=None, first=True) if c.follows and c.follows not in ids else c
        for c in left
    )
