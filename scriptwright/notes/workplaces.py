"""Where the interviewee works, where the notes say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from scriptwright.notes.introductions import INSTITUTION, NUMBERED, SAINT
from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import NOT_NAMES, TITLE
from scriptwright.notes.occupations import jobs
from scriptwright.notes.places_told import BEHIND, told_places
from scriptwright.notes.whose_place import MINE, STILL, SUPPOSED, WAS, is_past

#: Places of which there are several, each with its number: "Channel 4", "Fire Station 12".
_BY_NUMBER = r"(?:Fire |Pump |Power )?(?:Channel|Station|Engine|Ladder|Rescue|Pier|Terminal|Hangar|Lock|Studio|Mill|Plant|Precinct|Depot|Warehouse) (?:No\. ?|#)?\d{1,4}\b"
_PLACE = rf"((?:the )?(?:{_BY_NUMBER}|[A-Z][\w&.’'-]*)(?: (?:(?:of|and|for|the|&|at) )?[A-Z][\w&’'-]*){{0,5}}(?:(?: [a-z]+)? (?i:{INSTITUTION}|branch|campus)\b)?)"

_OVER = re.compile(r"(?i)\b(?:retired|former|ex)\b")
#: The name of a place that by its words is a workplace, or one that is told as one: "at Gantry".
_INSTITUTION = re.compile(rf"(?i)\b(?:{INSTITUTION}|branch|campus|station)\b|&")
_NO_PLACE = re.compile(
    r"=|^\w+:|\d{1,2}[/.:]\d|\b20\d\d\b|(?i:interview|period|class|notes|grade)|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|^(?:[A-Z]{2,5}|PhD|PharmD)$|^(?:Intro(?:duction)?|Foundations|Principles|Fundamentals) (?:to|of)\b"
)
#: The noun behind a name that says what place it is: "at Dunga beach".
_KIND_BEHIND = re.compile(
    r" (?!(?:downtown|uptown|nearby|together|years|and|with|where|when|since|because|every|near|under|which|that|after|before|while|from|for|until|also|about|all|again|alone|then|there|here|today|now|part|full|mostly|mainly|only|just|both|each|most|twice|once|this|last|next|as|in|on|at|by|to|is|has|was|who)\b)"
    rf"(?:[a-z]{{4,}}|[a-z-]{{4,}} (?:{INSTITUTION}|pool|rink|arena|stadium|beach|track|building|campus|branch|complex))(?=[,.;]|\s*$| (?:near|in|on|by|since|for|where|outside)\b)"
)
#: What a sentence gives as workplace, and how surely.
_PATTERNS = (
    (rf"(?i:\bsoy [\w ]+? en) (?:la |el )?{_PLACE}", 5),
    (
        rf"(?:[Ww]ork(?:s|ed|ing)?(?! (?:\w+ )?with)|been|am|employed|job|position|shifts?)(?: here| full[- ]time| part[- ]time)? (?:at|for|with) {_PLACE}",
        4,
    ),
    (rf"\b(?:at|for) {_PLACE} (?:for|since)\b", 2),
    (rf"\bwork(?:s|ed)? as an? [a-z][\w ,-]{{2,50}}? (?:at|for) {_PLACE}", 4),
    (rf"^[A-Za-z -]{{3,40}} @ ((?:St\. )?{_PLACE[1:-1]})", 4),
    (r"\bfor (the (?:city|town|county|village|state) of [A-Z]\w+(?: [A-Z]\w+)?)", 4),
    (r"\bis ([A-Z][\w&-]+(?: [A-Z][\w&-]+)*)['’]s (?:founder|owner|manager|director)\b", 4),
    (rf"\b(?:own|owns|run|runs|started|founded|opened) {_PLACE}", 2),
    (rf"\bI have {_PLACE}, (?:on|in|at) ", 2),
)

#: Where somebody says they are, of a place that by its name or by what is said of it is one to work at.
_IS_AT = re.compile(
    rf"\bI(?:(?:['’]m| am) (?:(?:over|based|out|up|down|now) )?(?:at|with)| (?!was|had|did)[a-z]+(?<!ed) (?:an?|the) (?:[a-z]+ ){{1,3}}for) {_PLACE}(?P<kind>, (?:the|an?) (?:[a-z]+ ){{0,2}}{INSTITUTION}\b)?"
)
_SENTENCES = frozenset(pattern for pattern, _ in _PATTERNS)  #: of these, only what is so now


def _in_head(block: NoteBlock) -> Iterator[str]:
    """The parts of a line such as "Rosa Diaz, baker, Loaf & Sons" that may be a workplace."""
    text = plain(block.text)
    for told, part in re.findall(
        r"(\bat\b|\bfrom\b|[,(–—|\r\n]|\s-\s)([^,(–—|\r\n]*?(?=\bat\b|\bfrom\b|[,(–—|\r\n]|\s-\s|$))", text
    ):
        place = re.sub(r"\s+\d{1,2}/\d{1,2}(?:/\d+)?$", "", part.strip(" .)*_"))
        if (
            re.match(r"[A-Z]", place)
            and (told == "at" or _INSTITUTION.search(place))
            and not jobs().search(place)
            and f"({place})" not in text
            and not _NO_PLACE.search(place)
        ):
            yield place


def workplace_of(blocks: Sequence[NoteBlock], role: str | None, called: str | None = None) -> str | None:
    """The workplace with the most evidence in the notes; None where there is none."""
    votes: Counter[str] = Counter()
    for place, weight in told_places(blocks, role, called):
        votes[place] += weight
    for block in blocks:
        text = plain(block.text)
        who = block.section is not None and block.section.value == "who"
        if who and block.kind in (Kind.HEADING, Kind.OTHER):
            votes.update(dict.fromkeys(_in_head(block), 3))
        about_interviewee = (
            block.speaker is Speaker.INTERVIEWEE or block.reported or block.speaker is Speaker.STUDENT
        )
        if block.kind in (Kind.ASSIGNMENT, Kind.QUESTION) or not about_interviewee:
            continue
        patterns = list(_PATTERNS)
        if role:
            patterns.insert(0, (rf"(?i:{re.escape(role)})(?: here)?,? (?:at|for|with|of|@) {_PLACE}", 6))
            patterns.append((rf"(?i:{re.escape(role)}) in {_PLACE}", 4))
            if who or "interview" in text.lower():
                patterns.insert(0, (rf"(?i:{re.escape(role)}),? {_PLACE}", 4))
        for match in _IS_AT.finditer(text) if block.speaker is Speaker.INTERVIEWEE else ():
            place = match.group(1).rstrip(".,")
            if match["kind"] or SAINT.fullmatch(place) or _INSTITUTION.search(place):
                votes[place] += 3
        for pattern, weight in patterns:
            for match in re.finditer(pattern, text):
                place = re.sub(r" and I(?:['’]\w+)?$", "", match.group(1).rstrip(".'"))
                before = text[: match.start()]
                mine = block.speaker is Speaker.STUDENT and MINE.search(before)
                earlier = bool(re.match(r"(?i)worked (?!as\b)", match.group())) and not STILL.search(before)
                earlier = earlier or (match.group().startswith("work") and WAS.search(before) is not None)
                earlier = earlier or (pattern in _SENTENCES and is_past(before))
                over = earlier and re.match(r"[^.!?\n]{0,60}\b(?:till|until)\b", text[match.end() :])
                if over or (role and earlier and not _OVER.search(text)):
                    continue
                if mine or SUPPOSED.search(before) or not _surely(place, match.group()):
                    continue
                kind = None if _INSTITUTION.search(place) else _KIND_BEHIND.match(text, match.end(1))
                votes[f"{place}{kind.group()}" if kind else place] += weight
    for name in list(votes):
        first = re.sub(r"(?i)^the ", "", name).split()[0]
        if first in NOT_NAMES or name in ("I", "ID") or re.match(TITLE, name) or NUMBERED.search(name):
            del votes[name]
    return max(votes, key=lambda name: votes[name]) if votes and max(votes.values()) >= 2 else None


#: A county by its letters: "Marin Co.", no "Smith & Co."
_COUNTY = re.compile(r"(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?) Co\.?")
#: What the people of a county are paid to do.
_PUBLIC = r"probation|parole|sheriff|deputy|police|court|judge|clerk|jail|road|public|health|schools?|social|fire|emergency|911|parks?|library|assessor|extension|election|coroner|animal control|county"


def in_full(place: str | None, text: str) -> str | None:
    """A workplace with its "County", or what else goes on behind it, where the notes show that it is one.

    >>> in_full("Pine Hill water", "operator at Pine Hill water treatment plant")
    'Pine Hill water treatment plant'
    >>> in_full("Marin Co.", "Ann Lee, deputy, Marin Co."), in_full("Marin Co.", "Ann Lee, tailor, Marin Co.")
    ('Marin County', 'Marin Co.')
    """
    if place and (more := re.search(rf"\b{re.escape(place)}(?P<more>{BEHIND})", text)):
        return f"{place}{more['more']}"
    county = _COUNTY.fullmatch(place or "")
    if county is None:
        return place
    name = county["name"]
    line = next((line for line in text.splitlines() if f"{name} Co" in line), "")
    shown = (
        re.search(rf"\b{name} County\b", text)
        or re.search(rf"(?i)\b(?:{_PUBLIC})\b", line)
        or re.search(rf"\b{name} Co\b\.?,? \(?[A-Z]", line)
    )
    return f"{name} County" if shown else place


def _surely(place: str, words: str) -> bool:
    """Whether a place is a workplace, not a town or a person: one of its words says so, or somebody works at it."""
    told = re.search(
        rf"(?i)(?:@|\b(?:at|for|with|of|en|own|owns|run|runs|started|founded|opened|I have)) (?:la |el )?{re.escape(place)}",
        words,
    )
    return told is not None or _INSTITUTION.search(place) is not None or "’s " in words or "'s " in words
