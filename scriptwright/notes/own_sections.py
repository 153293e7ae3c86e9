"""The student's own parts in the section they tell of, seen over all of the notes: the reason elsewhere, a connection below "why"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.model import Kind, NoteBlock
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.sections import Section
from scriptwright.sentences import sentences

#: Who somebody is to the student, at the beginning of what is said of them.
_MINE = re.compile(
    r"(?i)\W*(?:(?:(?-i:[A-Z][\w.]*)(?: (?-i:[A-Z])\w+)?|s?he|they)(?:['’]?(?:s|re)| is| are) )?(?:my|our|a friend of (?:my|our)) "
    r"(?:[\w'’]+ ){0,2}?(?:uncle|aunt(?:ie)?|cousin|dad|father|mom|mum|mother|brother|sister|grandpa|grandfather|grandma|grandmother|nan|neighbou?r|coach|boss|friend|landlord|landlady|roommate|housemate)\b(?=[,.;!)]|$| (?:and|from|at|since|who|down|across|in)\b)"
)
#: Says itself that it connects.
_SAYS_SO = re.compile(
    r"(?i)\b(?:what|how|where) (?:I|it|this|that) (?:\w+ )?(?:connect|relate)s?\b|\b(?:I|it|this|that) (?:also |really |can |could )*(?:connect|relate)(?:s|d|ed)? (?:back )?(?:to|with)\b"
)
#: How the student came to ask them.
_WENT_AND_ASKED = re.compile(
    r"(?i)\bwhen (?:we|I) (?:got|were given|heard about) (?:this|the) (?:assignment|project|task|homework)\b|\b(?:so|and) I (?:just )?(?:went (?:in|up|over|there|back)(?: there)? and asked|worked up the (?:nerve|courage)|(?:e-?mailed|messaged|texted) (?:him|her|them))\b"
)
#: What asks for the connection and says nothing of it: "How it connects to me".
_ASKS = re.compile(r"(?i)\W*(?:how|what|where)\b(?:\W+\w+){1,6}\W*")
_MOST = 30  #: words of such
#: A heading above what is of the student, whatever else.
_OF_MINE = re.compile(r"(?i).*\b(?:me|my|mine|myself)\b(?!.*\bconnect)")
#: What the student is, does or likes.
_OF_SELF = re.compile(
    r"(?:(?:[Aa]nd|[Aa]lso|[Ss]o|[Pp]lus),? )*[Ii](?:['’]?m| am|(?: also| always| never)? (?!(?:pick|choose|interview|know|see|think|hear|guess|had|got|knew|saw|met|heard|was|thought|felt|went|said|told|chose|found|did|could|would)\b)[a-z]+(?<!ed))\b(?! (?:the one who|him\b|her\b|them\b))"
)


def in_their_sections(blocks: Sequence[NoteBlock]) -> tuple[NoteBlock, ...]:
    """The blocks; who the interviewee is to the student is the reason where no other is given.

    Below the reason, a paragraph that says itself what connects is no reason any more, nor, where nothing else connects,
    one in which the student says what they do or like.
    """
    reasons = [block for block in blocks if _is_own(block, Section.WHY)]
    moved = {b.id: Section.CONNECTION for b in reasons[1:] if _connects(b)}
    if not moved and not any(_is_own(block, Section.CONNECTION) for block in blocks):
        above = _headings(blocks)
        moved = {
            b.id: Section.CONNECTION
            for b in reasons[1:]
            if _OF_SELF.match(b.text) and not _gives_reason(b) and _OF_MINE.match(above[b.id])
        }
    if not reasons:
        own = [b for b in blocks if _is_own(b, Section.CONNECTION)]
        mine = [b for b in own if _MINE.match(b.text) and len(b.text.split()) <= _MOST]
        asked = [b for b in own[:-1] if _WENT_AND_ASKED.search(b.text)]
        moved |= {b.id: Section.WHY for b in (mine or asked)[:1]}
    return tuple(replace(b, section=moved.get(b.id, b.section)) for b in blocks)


def _headings(blocks: Sequence[NoteBlock]) -> dict[str, str]:
    """The words of the heading above each block, whatever stands between."""
    above, heading = {}, ""
    for block in blocks:
        heading = block.text if block.kind is Kind.HEADING else heading
        above[block.id] = heading
    return above


def _is_own(block: NoteBlock, section: Section) -> bool:
    return block.kind is Kind.REFLECTION and block.section is section


def _connects(block: NoteBlock) -> bool:
    """Whether a paragraph says itself that it connects, and nothing of why it was this person."""
    if _ASKS.fullmatch(block.text):
        return False
    return not _gives_reason(block) and any(_SAYS_SO.search(span.of(block.text)) for span in sentences(block.text))


def _gives_reason(block: NoteBlock) -> bool:
    """Whether a sentence of it says why it was this person."""
    said = (span.of(block.text) for span in sentences(block.text))
    return any(sentence_meaning(words) == (Section.WHY, True) for words in said)
