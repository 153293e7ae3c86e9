"""Workplaces told by their kind ("the county courthouse"), by what they are called, or on a line below the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from scriptwright.notes.introductions import INSTITUTION, NUMBERED
from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import CLASS, DATE
from scriptwright.notes.occupations import jobs
from scriptwright.notes.places_beside import places_beside
from scriptwright.notes.small_letters import in_no_dictionary
from scriptwright.notes.whose_place import MINE, is_past
from scriptwright.notes.working_as import names_of
from scriptwright.sections import Section

#: What a workplace is, where no name says it.
_KIND = (
    r"(?:agency|airport|bakery|bank|brewery|cemetery|cent(?:er|re)|church|clinic|college|company|council|court(?:house)?|dairy|department|depot|division|factory|facility|farm|funeral home|gallery|garage|garden|gym|hospital|"
    r"hotel|kennels|lab(?:oratory)?|laundry|library|mill|museum|nursery|office|pharmacy|plant|port|practice|prison|quarry|restaurant|rink|salon|school|service|shelter|shipyard|shop|station|store|studio|surgery|survey|theat(?:er|re)|university|utility|warehouse|winery|workshop|yard|zoo)"
)
#: A shop of many, by the street that it is on: "the Bunway on 3rd".
_ON_STREET = r"(?P<place>the [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:on|by|near|at) (?:the )?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w’'-]+)(?: (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square))?)(?=[,.;\n]|\s*$)"
#: What goes on behind the name of a place: "Pine Hill water" + "treatment plant", "Loaf & Co on Mill" + "Street".
BEHIND = rf"(?: [a-z]+)? (?:{_KIND}|facility)\b|(?<! Street)(?<! Road) (?:Street|Road|Avenue|Lane)\b"
_CAPITAL = rf"[A-Z][\w&’'-]*(?: (?:(?:of|and|&|the) )?[A-Z&][\w&’'-]*){{0,5}}(?: {_KIND})?"
#: Where a kind of place ends.
_ENDS = r"(?=\s*(?:[.,;()]|$)|\s[-–—]| (?:and|in|on|near|by|where|since|for|who|that|because|but)\b)"
_OF_KIND = rf"(?P<place>(?:the|an?) (?!(?:moment|same|other|time)\b)(?:[a-z][a-z’'-]+ ){{1,3}}{_KIND}\b(?: (?:in|near|outside|on) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)?){_ENDS}"
_NAMED = rf"(?P<place>(?:the )?{_CAPITAL})"
#: What may stand between a role and "at": what somebody does in it.
_BETWEEN = r"(?: here| there|,? \([^()]*\)|,[^.,;:()\n]{2,40},)?"
_ADJECTIVES = r"(?:(?!(?:at|in|of|for|on|to|by|with|from|an?|the)\b)[a-z-]+ ){0,3}"
#: A place of somebody's that is called something: "in his shop by the gate, it is called Loaf", no pet "at the store".
_CALLED = re.compile(
    rf"(?:(?P<whose>\b(?:[Hh]is|[Hh]er|[Tt]heir) {_ADJECTIVES}{_KIND})|\b(?:works? (?:at|in|for)|working (?:at|in|for)|owns?|runs?|opened|started|out of) (?:an?|the) {_ADJECTIVES}{_KIND}|\b(?i:company|employer|the business))\b"
    rf"(?! (?:which|that) [Ii]\b)[^.!?\n]{{0,40}}?[ ,]+(?:(?:it ?)?(?:is|['’]s) called|called|named|(?:that |which )?(?:s?he|they) calls?(?: it)?) [\"“]?{_NAMED}"
)
#: What was theirs once: "her first shop", "he sold his bakery, called Loaf".
_ONCE = re.compile(r"(?i)\b(?:first|old|former|last|was called)\b")
_GIVEN_UP = re.compile(r"(?i)\b(?:sold|left|closed|lost|used to)\b")
#: A kind of place before its name, as learners have it: "baker in bakery Golden Loaf".
_KIND_FIRST = rf" (?:in|at|for) (?:the )?(?P<kind>{_KIND}) (?P<name>{_CAPITAL})"
#: An answer that begins with the place: "at the dog shelter, second floor".
_AT = re.compile(rf"(?i:\W*(?:i work |i['’]?m |it['’]?s |he works |she works )?(?:at|for)) (?:{_OF_KIND})")
_AT_NAMED = re.compile(rf"(?:^|[.!] )At {_NAMED}")
_WHERE = re.compile(
    r"(?i)^\W*(?:(?:and|so|ok|okay) )*where(?: (?:do|are) you)?(?: work(?:ing)?| at| is (?:it|that))?\W*$|\bwhere\b(?!.*\b(?:did|before|then|first)\b).*\bwork"
)
#: What the student supposes and the answer says is so: "so you work at Loaf right" - "yes, six years".
_SUPPOSED = re.compile(
    rf"\b(?i:you(?:['’]?re| are)? (?:work(?:ing)?|an? (?:[a-z]+ ){{0,2}}[a-z]+)) (?i:at|for) {_NAMED}"
)
_YES = re.compile(r"(?i)\W*(?:yes|yeah|yep|yup|right|correct|exactly|that['’]?s right)\b")
#: In notes of small letters: "kitchen manager there at ridgemont middle".
_SMALL = r"(?: there| here)? at (?P<place>(?!(?:an?|the|my|our|his|her|their|small|big|old|new|local|little|same)\b)(?:[a-z'-]+ ){{1,3}}(?:{kind}|dental|medical|middle|elementary|primary|high|vets|motors|tyres|tires))\b"
#: Where students are, which the line below a name may be.
_SCHOOL = re.compile(r"(?i)\b(?:school|college|academy|university|high|video|project|assignment)\b")
_SPLIT = re.compile(r"\s*(?:[,·|•;(]|\s[-–—/]\s)\s*")
_NAMES_ENOUGH = 3  #: words without an article beyond which small letters name a place
_LINE = 14  #: words of such a line
_HEAD = 4  #: blocks of which one may be the line below the name


def told_places(blocks: Sequence[NoteBlock], role: str | None, name: str | None) -> Iterator[tuple[str, int]]:
    """The workplaces told so, each with its weight."""
    told = [block for block in blocks if block.kind is not Kind.ASSIGNMENT]
    yield from _below_name(told[:_HEAD], role, name)
    asked = {block.id: block.text for block in blocks}
    above = ""
    for block in told:
        text, before, above = plain(block.text), above, block.text
        theirs = block.speaker is Speaker.INTERVIEWEE
        if block.speaker is Speaker.INTERVIEWER or block.kind is Kind.QUESTION:
            continue
        if theirs and _YES.match(text) and (supposed := _SUPPOSED.search(before)):
            yield supposed["place"], 4
        for match in _CALLED.finditer(text):
            sentence = re.split(r"[.!?\n]", text[: match.start()])[-1]
            mine = re.search(r"\b[Mm]y\b", sentence) if match["whose"] else MINE.search(sentence)
            once = _ONCE.search(match.group()) or _GIVEN_UP.search(sentence)
            over = once if match["whose"] else is_past(sentence)
            if not mine and not over:
                yield match["place"], 4
        question = asked.get(block.question or "", "")
        if theirs and _WHERE.search(question) and (where := _AT.match(text)):
            yield where["place"], 4
        yield from places_beside(block, text, question, name, names_of(name))
        named = name is not None and name.split()[-1].lower() in text.lower()
        if role and (theirs or named or block.reported or block.section is Section.WHO):
            yield from _beside_role(text, re.escape(role), theirs)


def _beside_role(text: str, role: str, theirs: bool) -> Iterator[tuple[str, int]]:
    """The place behind the role, in the same sentence or, of one's own, at the head of the next."""
    for pattern in (
        rf"(?i:\b{role}){_BETWEEN} (?:mostly |mainly )?(?:at|for) {place}" for place in (_OF_KIND, _NAMED)
    ):
        for match in re.finditer(pattern, text):
            if not is_past(text[: match.start()]):
                yield match["place"], 4
    for match in re.finditer(rf"(?i:\b{role}){_KIND_FIRST}", text):
        yield f"the {match['kind']} {match['name']}", 7
    if theirs and re.match(rf"(?i)[^.!?]*\b{role}\b", text) and (at := _AT_NAMED.search(text)):
        yield at["place"], 4
    if theirs and (alone := re.match(rf"(?i:(?:I['’]?m |I am )(?:an? |the )?{role})\. (?P<place>[A-Z][^.!?\n]+)[.!]", text)):
        yield from ((place, 4) for place in [alone["place"]] if _is_named(place))
    if (on := re.search(rf"(?i:^|[,–—-] ?)(?i:{role}), {_ON_STREET}", text)) and not theirs:
        yield on["place"], 4
    first, *others = _SPLIT.split(text.split("\n")[0])
    if re.fullmatch(rf"(?i)(?:an? )?{role}", first):
        yield from ((part, 4) for part in others[:2] if _is_named(part))
    for match in re.finditer(rf"\b{role.lower()}{_SMALL.format(kind=_KIND)}", text) if text.islower() else ():
        words = match["place"].split()
        if len(words) > _NAMES_ENOUGH or any(in_no_dictionary(word) for word in words):
            yield " ".join(word.capitalize() for word in words), 4


def _below_name(head: Sequence[NoteBlock], role: str | None, name: str | None) -> Iterator[tuple[str, int]]:
    """The workplace with which the line below name and role begins."""
    for above, block in pairwise(head):
        both = role and name and name.split()[-1] in above.text and role.lower() in above.text.lower()
        part = _SPLIT.split(plain(block.text).strip("*_ "))[0]
        line = len(block.text.split()) <= _LINE and not block.text.rstrip().endswith((".", "!", "?"))
        if both and line and _is_named(part) and not _SCHOOL.search(part):
            yield part, 4


def _is_named(part: str) -> bool:
    """Whether a part of a line is the name of a workplace and nothing else."""
    return (
        re.fullmatch(
            rf"(?:the )?[A-Z][\w&.’'-]*(?: (?:(?:of|and|for|the) )?[A-Z&][\w&’'-]*){{1,6}}(?: {_KIND})?|[A-Z][\w’'-]+ (?:[a-z]+ )?{_KIND}",
            part,
        )
        is not None
        and re.search(rf"(?i)\b(?:{INSTITUTION}|{_KIND})\b|&", part) is not None
        and not (jobs().search(part) or NUMBERED.search(part) or CLASS.search(DATE.sub("", part)))
    )
