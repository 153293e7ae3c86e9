"""Roles told without a sentence that says so: named alone ("Dental hygienist."), by the deed, within a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.occupations import jobs, noun_phrase
from scriptwright.notes.whose_role import PAST_ROLE, SOMEBODY
from scriptwright.sections import Section
from scriptwright.sentences import sentences

_TOLD = (Kind.ANSWER, Kind.LIST, Kind.OTHER)
_BLOCKS = 6  #: blocks at the head in which the student may name the role
_ANSWERS = 3  #: of the interviewee's, in which they may name their own
_SENTENCES = 4  #: of a block, one of which is no more than the role
#: A sentence that is a role and where or since when: "Elevator mechanic, 31 yrs", "Cheesemaker at Corner Dairy".
_ALONE = re.compile(
    r"(?:(?:[Ss]o|[Ww]ell|[Bb]asically|[Oo]fficially|[Tt]echnically|[Mm]ostly),? )?(?:[Aa]n? |[Tt]he )?(?P<role>[A-Za-z][a-z’'-]+(?: [a-z][a-z’'-]+){0,3}?)(?=\s*[.,;(@]|\s*$| (?:at|for|with|since|in|here|from)\b)"
)
#: Questions on what was, or will be, or on somebody else.
_OF_OTHER_TIMES = re.compile(
    r"(?i)\b(?:before|first|earlier|used to|stud(?:y|ied)|school|want(?:ed)?|would|wish|dream\w*|instead|else|parents?|father|mother|family|kid|child)\b"
)
#: A label of what somebody does today, beside what they did: "now: head gardener @ Hope Park".
_NOW = re.compile(r"(?i)\W*(?:now|currently|today|these days|nowadays|present(?:ly)?)(?:\W*$|\s*[:=–—-]+\s*)")
#: A question that asks for no more than the work: "Job?".
_JOB = re.compile(r"(?i)\W*(?:(?:what is |what['’]?s )?(?:his|her|their|your|the) )?(?:current )?(?:job|work|occupation|profession|position|title)(?: title)?\W*")
#: Whom the notes are about, who does a thing as their work: "Mr. Obi tunes pianos".
_DOES = r"(?:{called}|\b(?:[Ss]he|[Hh]e|that she|that he)) (?P<deed>[a-z]{{3,}}s) (?:the |old |other people['’]s )?(?P<what>[a-z]{{3,}})\b(?! of\b)"
#: What the interviewee says of themselves, at the head of a quotation.
_QUOTED = re.compile(r"[\W_]*[\"“](?:[^\"”.!?]{0,40}\W)?I(?:['’]m| am) (?:an?|the) ")


def roles_alone(blocks: Sequence[NoteBlock], called: str) -> Iterator[tuple[str, int]]:
    """The roles named so, each with its weight. `called`: a pattern for the ways in which the notes call the interviewee."""
    asked = {block.id: block.text for block in blocks}
    answers = 0
    told = [block for block in blocks if block.kind is not Kind.ASSIGNMENT]
    for index, block in enumerate(told):
        text = plain(block.text)
        theirs = block.speaker is Speaker.INTERVIEWEE and not block.reported
        answers += theirs
        if block.kind not in _TOLD:
            continue
        if not theirs and (quoted := _QUOTED.match(text)):
            yield from noun_phrase(text[quoted.end() :], 5)
        question = asked.get(block.question or block.heading or "", "")
        if _OF_OTHER_TIMES.search(question):
            continue
        if now := _NOW.match(text):
            yield from _named(text[now.end() :])
        if _NOW.fullmatch(question) or _JOB.fullmatch(question) or (answers <= _ANSWERS if theirs else index < _BLOCKS and block.section is Section.WHO):
            yield from _named(text)
        if not theirs and index < _BLOCKS and text.islower():
            yield from _for_years(text, called)
        if not theirs and index < _BLOCKS:
            yield from by_deed(text, called)


def _named(text: str) -> Iterator[tuple[str, int]]:
    """What a sentence of a block is no more than, unless the one before is about somebody else."""
    before = ""
    for span in sentences(text)[:_SENTENCES]:
        sentence = span.of(text)
        alone = _ALONE.match(sentence)
        role = alone["role"].lower() if alone else ""
        whole = next((found for found, _ in noun_phrase(role, 5)), None) == role
        if alone and whole and not SOMEBODY.search(before):
            yield role, 5
        before = sentence


#: In small letters, how long somebody has been it: "cuts hair on main st barber 7 yrs".
_YEARS = re.compile(r" (?:for )?\d{1,2}\+? ?(?:yrs?|years?)\b(?! ago)")


def _for_years(text: str, called: str) -> Iterator[tuple[str, int]]:
    """The occupation that stands before the years of it, on a line that names the interviewee.

    >>> list(_for_years("ann sews on mill st tailor 7 yrs", "ann")), list(_for_years("ann was a cook 7 yrs", "ann"))
    ([('tailor', 5)], [])
    """
    if not re.search(rf"(?i){called}", text) or SOMEBODY.search(text):
        return
    for years in _YEARS.finditer(text):
        before = text[: years.start()]
        found = next((job for job in jobs().finditer(before) if job.end() == len(before)), None)
        if found is not None and not PAST_ROLE.search(before[: found.start()]):
            yield found.group(), 5


def by_deed(text: str, called: str) -> Iterator[tuple[str, int]]:
    """The occupation that is named for what somebody does: "tunes pianos" is a piano tuner.

    >>> list(by_deed("He tunes pianos. He likes pianos.", "(?!)"))
    [('piano tuner', 4)]
    """
    for match in re.finditer(_DOES.format(called=called), text):
        deed = re.sub(r"e?s$", "", match["deed"])
        for what in (re.sub(r"s$", "", match["what"]), match["what"]):
            named = [f"{what}{gap}{deed}er" for gap in (" ", "")]
            found = next((role for role in named if jobs().fullmatch(role)), None)
            if found is not None:
                yield found, 4
                break
