"""Workplaces named beside their kind, or by who owns them: "a small shop by the gate, Loaf & Sons", "owner of Loaf"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scriptwright.notes.introductions import INSTITUTION
from scriptwright.notes.model import NoteBlock, Speaker
from scriptwright.notes.small_letters import in_no_dictionary
from scriptwright.notes.whose_place import MINE, is_past
from scriptwright.notes.whose_role import SOMEBODY
from scriptwright.sections import Section

_KIND = r"(?:bakery|barbershop|brewery|business|cafe|café|clinic|company|dairy|farm|firm|gallery|garage|garden|gym|kennels?|laundry|market|nursery|office|pharmacy|practice|restaurant|salon|school|shop|stables?|store|studio|surgery|winery|workshop|yard)"
_NAMED = r"(?P<place>(?:the )?[A-Z][\w&.’'-]*(?: (?:(?:of|and|the) )?[A-Z&][\w&’'-]*){0,4})"
#: A kind of place that is somebody's, where it is, and behind a comma its name.
_APPOSED = re.compile(
    rf"(?:(?P<verb>\b(?:I|I['’]ve got|I['’]ve|[Ss]?[Hh]e|who)(?: now| still| also)? (?:have|has|own|owns|run|runs|got)) (?:an?|the|this|my|his|her)(?: own)? |(?:^|[.!] )(?:An? |The |My )?(?:[Oo]wn |[Ss]mall |[Ll]ittle |[Tt]iny |[Oo]ld )*)"
    rf"(?i:(?:[a-z-]+ ){{0,3}}{_KIND}|place)(?: (?:on|in|behind|near|by|beside|opposite|next to|across from|under|above|at|off) (?:the |my |our )?[\w’'-]+(?: (?!and\b|but\b)[\w’'-]+){{0,2}})?, {_NAMED}(?=[,.;]| (?:on|in)\b|\s*$)"
)
#: What the name of a firm has that the name of a town has not.
_FIRM = re.compile(
    rf"(?i)\b(?:{INSTITUTION}|tailoring|alterations|shoes?|hair|nails|cuts|roofing|carpentry)\b|&|['’]s\b"
)
#: Whose it is: "I'm a glazier and the owner of Hope Street Glass".
_OWNER = rf"\b(?P<who>I['’]m|I am|[Ss]?[Hh]e(?:['’]s| is)|{{called}}(?:,| is)) (?:[^.!?,;]{{0,40}} (?:and|but) )?(?:also )?(?:an? |the )?(?:co-?)?owner of {_NAMED}"
#: A sentence that is no more than the place: "At Hope Arena."
_AT_ALONE = re.compile(rf"(?:^|[.!] )(?:Over |Out |Down |Up )?[Aa]t {_NAMED}(?=[.!]|\s*$)")
#: A public place by its kind, with which the answer to "where do you work" begins: "County courthouse, second floor".
_PUBLIC = re.compile(
    r"\W*(?:(?:the|at the|in the) )?(?P<what>(?:county|city|town|village|state|public|central|main|regional|district|municipal|federal)(?: [a-z]+)? (?:courthouse|court|library|hospital|office|jail|prison|garage|yard|pool|hall|school|airport|museum|clinic|morgue|lab|market|archive))\b(?=[,.;]|\s*$)",
    re.IGNORECASE,
)
_WHERE = re.compile(r"(?i)\bwhere\b(?!.*\b(?:did|before|then|first|was|were)\b).*\bwork")
_EARLIER = re.compile(r"(?i)\b(?:before|first|earlier|used to|did you|were you|stud(?:y|ied)|school)\b")
#: A firm by its name, in small letters.
_SMALL = re.compile(
    r"\b(?:works?|working|does it|drives?|job|employed) (?:(?:it )?(?:for|at|with)) an? (?:[a-z]+ ){0,2}(?:company|firm|business|place|shop|store|agency|outfit) (?:called|named) (?P<place>[a-z]{4,})\b"
)
#: A firm that is called by its owner's family, in small letters.
_OF_FAMILY = r"\b(?P<place>{family}(?:['’]?s)? (?:(?:and|&) (?:sons?|daughters?|co)|plumbing|electric(?:al|s)?|construction|roofing|heating|farms?|bakery|motors|cycles|tailoring|painting|landscaping|carpentry|repairs?|auto|flooring|masonry|brothers|bros))\b"


def places_beside(
    block: NoteBlock, text: str, question: str, name: str | None, called: str
) -> Iterator[tuple[str, int]]:
    """The workplaces of one block told so, each with its weight. `question`: what it answers; `called`: a pattern for the name."""
    theirs = block.speaker is Speaker.INTERVIEWEE and not block.reported
    for match in _APPOSED.finditer(text):
        before = text[: match.start()]
        first = (match["verb"] or "").startswith("I")
        own = theirs if first or not match["verb"] else not theirs and not _somebody_else(before, called)
        mine = not theirs and MINE.search(before)
        if own and not mine and _FIRM.search(match["place"]) and not is_past(text[: match.start("place")]):
            yield match["place"].rstrip("."), 4
    for match in re.finditer(_OWNER.replace("{called}", called), text):
        first = match["who"].startswith("I")
        if theirs if first else not theirs and not _somebody_else(text[: match.start()], called):
            yield match["place"].rstrip("."), 4
    if theirs and block.section is Section.WHO and not _EARLIER.search(question):
        yield from (
            (match["place"], 4) for match in _AT_ALONE.finditer(text) if not is_past(text[: match.start()])
        )
    if theirs and _WHERE.search(question) and (public := _PUBLIC.match(text)):
        yield f"the {public['what'].lower()}", 4
    if text.islower() and block.speaker is not Speaker.INTERVIEWER:
        yield from _in_small_letters(text, name)


def _somebody_else(before: str, called: str) -> bool:
    """Whether a person is named since the interviewee was, who may be "she" or "who"."""
    return SOMEBODY.search(re.split(f"(?i){called}", before)[-1]) is not None


def _in_small_letters(text: str, name: str | None) -> Iterator[tuple[str, int]]:
    """The firm that notes without capitals name: "a company called fastsnack", "osgood plumbing" where Osgood is the name."""
    for match in _SMALL.finditer(text):
        if in_no_dictionary(match["place"]) and not re.search(
            r"\b(?:i|my)\b[^.!?\n]{0,30}$", text[: match.start()]
        ):
            yield match["place"].capitalize(), 4
    family = name.split()[-1].lower() if name and " " in name else None
    for match in re.finditer(_OF_FAMILY.format(family=re.escape(family)), text) if family else ():
        words = match["place"].split()
        yield " ".join(word if word in ("and", "&") else word.capitalize() for word in words), 4
