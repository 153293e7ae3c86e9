"""What stands below answers that came as a letter: the name, the office, the workplace."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from scriptwright.notes.facts import fact_in
from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.model import NoteBlock
from scriptwright.notes.name_parts import CLASS, TITLE, WORD
from scriptwright.notes.occupations import jobs, noun_phrase
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.roles import role_words
from scriptwright.notes.small_talk import is_to_self

#: The line above the name that closes a letter.
CLOSING = re.compile(
    r"(?i)(?:all the best|(?:lots of |much )?love|hugs|talk soon|see you soon|yours|best(?: wishes| regards| of luck)?|thanks(?: again)?(?: for (?:reaching out|writing|asking))?|many thanks|cheers|sincerely|(?:with )?(?:all |my )?(?:warm(?:est)?|kind(?:est)?|best|good) (?:regards|wishes)|"
    r"regards|take care|yours(?: truly| sincerely| faithfully)?|warmly|respectfully|good luck)(?: (?:from|for|to|with|and|until) [^.!?]{2,60})?[,.!]?"
)
_WISHES = re.compile(r"(?i)\bgood luck\b")
_SIGNED = re.compile(rf"({WORD}(?: {WORD}){{1,3}})\s*(?:\((?:he|she|they)/\w+\)|,.*)?$")


#: A line below a signature that names the workplace.
PLACE_LINE = re.compile(r"(?:The )?[A-Z][\w&.'’-]*(?: (?:of|and|for|the|&|[A-Z][\w&.'’-]*)){1,5}")
_OFFICE = re.compile(
    r"(?:[A-Z][a-z]+ ){0,2}(?:Director|Head|Manager|Chief|Dean|Coordinator|Supervisor)(?: of [A-Z][a-z]+(?: (?:and |& )?[A-Z][a-z]+)?)?"
)


#: "By Ada Obi", "— Ada Obi, Period 6", "Ada Obi 8W": the student's name below the notes or above them.
_BY = re.compile(
    rf"(?:(?P<by>(?i:by|written by|from)|[-–—~]+)\s*)?(?P<name>{WORD}(?: {WORD}){{0,3}}|(?<=[Bb]y )[a-z]+)(?P<rest>[,( ].{{0,48}})?"
)


def is_by_line(line: str, name: str | None, *, alone: bool) -> bool:
    """Whether a line is no more than the student's name, with the class perhaps; `name`: of the interviewee.

    `alone`: nothing of the notes goes on with it, so that it needs no "by" and no class.
    """
    words = line.strip(" *_")
    match = _BY.fullmatch(words)
    titled = re.search(r"(?i)\b(?:interview\w*|notes|worksheet|form|outline|report)\b", words)
    if match is None or words[-1:] in ".!?:;," or titled or jobs().search(words) or heading_meaning(words):
        return False
    theirs = bool(name) and not {*re.findall(r"\w{3,}", match["name"])}.isdisjoint(
        re.findall(r"\w{3,}", name or "")
    )
    rest = match["rest"] or ""
    classed = CLASS.search(rest) is not None
    told = rest.strip(" ,(") != "" and not classed and not (match["by"] and rest.lstrip().startswith("("))
    return not (theirs or told) and (bool(match["by"]) or classed or (alone and " " in match["name"]))


#: What an essay is called: "The Woman Who Holds the Bus".
_TITLE_OF_TEXT = re.compile(
    r"[\"“][A-Z][^.!?\"“”]{3,50}[\"”]|(?:The|A|An|Behind|Inside|Meet)(?: (?:[A-Z][\w'’]*|a|an|the|of|and|in|on|to|for|with|at|from|by|who|that)){2,8}"
)


def by_lines(paragraphs: Sequence[Paragraph], name: str | None) -> frozenset[int]:
    """The places of the lines above and below the notes that name the student and the class, or say what is due."""
    found: set[int] = set()
    for index, p in enumerate(paragraphs[:5]):
        if len(p.text.split()) > 14:
            break
        below = paragraphs[index + 1].text if index + 1 < len(paragraphs) else ""
        alone = name is not None and jobs().search(below[:60]) is None
        if not p.bullet and _TITLE_OF_TEXT.fullmatch(p.text.strip()) and jobs().search(p.text) is None:
            found.add(index)
        if not _marked(p) and (is_by_line(p.text, name, alone=alone) or is_to_self(p.text)):
            found.add(index)
    for index in range(len(paragraphs) - 1, 0, -1):
        p = paragraphs[index]
        classed = CLASS.search(p.text) is not None and re.search(r"\d", p.text) is not None
        short = classed and len(p.text.split()) <= 3 and not (p.bullet or p.text.endswith("."))
        by = short or is_by_line(p.text, name, alone=name is not None)
        dashed = p.bullet and not paragraphs[index - 1].bullet
        if not (is_to_self(p.text) or (by and (dashed or not _marked(p)))):
            break
        found.add(index)
    return frozenset(found)


def _marked(p: Paragraph) -> bool:
    return bool(p.label or p.bullet or fact_in(p.text))


#: The line with the name below a mail: "Dr. Ingrid Vasquez-Holm".
_FULL = re.compile(rf"(?:{TITLE}\.? )?{WORD}(?: {WORD}){{1,3}}")


def is_office(line: str) -> bool:
    """Whether a line below a name is what somebody is, and where: "Senior Dispatcher, Riverbend Transit"."""
    title, comma, place = line.partition(", ")
    last = [match.end() for match in jobs().finditer(title)]
    told = len(title.split()) <= 5 and title[:1].isupper() and bool(last) and last[-1] == len(title)
    return bool(comma) and told and PLACE_LINE.fullmatch(place.strip()) is not None


def _below_dashes(lines: Sequence[str]) -> dict[str, str]:
    """What stands below the two dashes at the end of a mail: the name, under it the office and the workplace."""
    for index, line in enumerate(lines[:-2]):
        dashed = re.fullmatch(r"[-–—_]{2,}", line) is not None
        if not _FULL.fullmatch(lines[index + 1]) or not (dashed or is_office(lines[index + 2])):
            continue
        title, _, place = lines[index + 2].partition(", ")
        if _office(title) or is_office(lines[index + 2]):
            placed = PLACE_LINE.fullmatch(place.strip())
            return {
                "name": lines[index + 1],
                "role": role_words(title),
                **({"organization": place.strip()} if placed else {}),
            }
    return {}


def _office(rest: str) -> str | None:
    """The office that stands after a name: ", Director of Choirs"."""
    words = rest.strip(" ,–—-")
    return words if _OFFICE.fullmatch(words) or jobs().fullmatch(words) else None


def signed_by(blocks: Sequence[NoteBlock]) -> dict[str, str]:
    """Name, office and workplace below answers that came by mail."""
    lines = [line.strip() for block in blocks for line in block.text.splitlines()]
    if signature := _below_dashes(lines):
        return signature
    for index, line in enumerate(lines[:-1]):
        signed = _SIGNED.match(lines[index + 1])
        if (
            (CLOSING.fullmatch(line) or (_WISHES.search(line) and len(line.split()) <= 16))
            and signed
            and not jobs().search(signed.group(1))
        ):
            title = _office(lines[index + 1][signed.end(1) :])
            below = lines[index + 2] if index + 2 < len(lines) else ""
            placed = title and PLACE_LINE.fullmatch(below)
            if title is None and len(below.split()) <= 6:
                title = next((role for role, _ in noun_phrase(below, 4)), None)
            return {
                "name": signed.group(1),
                **({"role": role_words(title)} if title else {}),
                **({"organization": below} if placed else {}),
            }
    sender = next(
        (m for line in lines[:12] if (m := re.match(rf"(?:From:\s*)?({WORD}(?: {WORD}){{1,2}})$", line))),
        None,
    )
    if sender and any(CLOSING.fullmatch(a) and b == sender.group(1).split()[0] for a, b in pairwise(lines)):
        return {"name": sender.group(1)}
    return {}


def sender_of(text: str) -> dict[str, str]:
    """The name of who wrote a mail in reply, as its head gives it."""
    head = "\n".join(text.splitlines()[:12])
    sent = re.search(rf"(?m)^\W*From:\s*({WORD}(?: {WORD}){{1,3}})(?:\s*<|\s*$)", head)
    return {"name": sent.group(1)} if sent and re.search(r"(?mi)^\W*(?:Subject:\s*)?re:|^\W*To:\s*me\b", head) else {}
