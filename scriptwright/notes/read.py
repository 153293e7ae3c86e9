"""Notes from their text: the one call that the other stages use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.assignment import find_assignment
from scriptwright.notes.blocks import blocks_of
from scriptwright.notes.connection_within import with_connection
from scriptwright.notes.facts import fact_in
from scriptwright.notes.flat_labels import with_flat_labels
from scriptwright.notes.introducing_lines import introduced
from scriptwright.notes.introductions import introduction, named_at
from scriptwright.notes.languages import NAMES, language_of
from scriptwright.notes.lines import paragraphs
from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.model import NOBODY, Kind, NoteBlock, Notes
from scriptwright.notes.occupations import noun_phrase
from scriptwright.notes.own_lessons import with_lessons
from scriptwright.notes.own_sections import in_their_sections
from scriptwright.notes.own_words import voice_of_answers
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.person import interviewee_of
from scriptwright.notes.points import (
    asked_points,
    with_listed_questions,
    with_points,
    with_reporters_questions,
)
from scriptwright.notes.reasons_within import with_reason
from scriptwright.notes.speakers import bystanders, label_key, speakers, without_false_labels
from scriptwright.notes.work_first import with_work_first
from scriptwright.notes.worksheets import section_asked

_WORDS_ABOVE = 40  #: an assignment stands on top of the notes, under a title at most


#: A paragraph that calls itself the assignment, in another language.
_FOREIGN = re.compile(
    r"(?i)(?:consigna|tarea|trabajo pr[aá]ctico|devoir|consigne|aufgabe|tarefa|compito)\b[^:]{0,40}:"
)


#: A short line with which the notes begin: "EMEKA NWOSU -- notes", "Interview with Ms. Obi".
_NOTED = re.compile(
    r"(?i)\bnotes\W*$|^\W*(?:my )?interview (?:with|notes)\b|^(?-i:[A-Z'’-]{2,} [A-Z'’-]{2,})(?:,|\s[-–—]|\s*$)"
)


#: The title of notes, in which the student may say what is due.
_TITLE = re.compile(r"(?i)^\W*(?:my |raw |rough )?(?:(?:interview|phone|call) )?notes\b")


#: What somebody tells who has had the interview.
_TOLD = re.compile(
    r"(?i)\b(?:this|it|he|she)(?:['’]s| is) (?:for )?my interview(?:ee| person)\b|\bI asked (?:him|her|them)?\b.{3,200}\b(?:s?he|they) said\b|\b(?:interview was with|(?<!who )(?<!whom )(?<!person )I (?:(?:have |had )?interviewed|(?:have )?(?:made|did|done) (?:an?|my|the) interview with|sat down with|talked (?:to|with))) (?!(?:a|an|someone|somebody|one|the person)\b)|\bI (?:have )?(?:chosen?|choosed?|choosen|picked) (?:her|him|them|(?-i:[A-Z])\w+) because\b"
)


_OWN_HEADING = 5  #: words of a heading of the student's: "Who I interviewed"
_MINE = re.compile(r"(?i)\bI\b")


def _heads_a_name(p: Paragraph, below: Paragraph) -> bool:
    """Whether a heading of a word or two, or the student's own, stands above who was interviewed: "Who", and under it "Ann Lee, 60"."""
    few = len(p.text.split())
    short = (few <= 2 or (few <= _OWN_HEADING and _MINE.search(p.text) is not None)) and heading_meaning(p.text) is not None
    return short and (named_at(below.text) is not None or any(noun_phrase(below.text, 4)))


def _believed(
    place: tuple[int, int] | None, text: str, found: tuple[Paragraph, ...]
) -> tuple[int, int] | None:
    """The assignment as far as it can be one: it ends where somebody speaks, a table or the student's part begins."""
    if place is None:
        foreign = next(
            (p for p in found[:8] if _FOREIGN.match(text[p.label_start if p.label else p.start : p.end])),
            None,
        )
        return (foreign.start, foreign.end) if foreign else None
    start, end = place
    if len(text[:start].split()) > _WORDS_ABOVE:
        return None
    inside = [p for p in found if start <= p.start < end]
    if len(inside) == 1 and introduced(inside, text, frozenset()) is not None:
        return None  # the title of the notes: "Glazier Ann Lee: notes for my video"
    known = speakers(found)
    for index, p in enumerate(inside):
        told = bool(p.label) and label_key(p.label) in known
        tabled = "\t" in text[p.start : p.end + 1] or (
            p.bold and p.blank_before and "\t" in text[p.start : p.end + 2]
        )
        headed = index > 0 and (
            (p.hashes > 0 and heading_meaning(p.text) is not None)
            or (len(p.text.split()) <= 6 and _NOTED.search(p.text) is not None)
        )
        if index == 0 and _TITLE.match(p.text) and len(inside) > 1:
            return (start, p.end)
        fact = fact_in(p.text)
        named = fact is not None and fact.key in ("name", "role", "organization")
        below = next((one for one in found if one.start > p.start), None)
        listed = index > 0 and below is not None and _heads_a_name(p, below)
        again = index > 0 and _answers_point(p, text[start : p.start])
        if again or _introduces(p.text, text):
            return (start, inside[index - 1].end) if index else None
        if _IS_SOMEBODY.search(p.text) or (_TELLS.search(p.text) and not _YOURS.search(p.text)):
            last = _last_above(inside[:index])
            return (start, last.end) if last is not None else None
        if told or tabled or headed or listed or named or _TOLD.search(p.text):
            return (start, inside[index - 1].end) if index else None
    return place if len(" ".join(p.text for p in inside).split()) <= 450 else None


#: What no assignment says: "she must ask for it", "I like puzzles", "my grandma lost her keys".
_TELLS = re.compile(
    r"(?i)(?<!what )(?<!how )(?<!why )(?<!where )(?<!who )(?<!when )(?<!if )(?<!that )(?<!or )(?<!why did )(?<!how did )(?<!what does )\bs?he (?:is|was|has|had|must|can|said|says|did|does(?! for)|[a-z]+(?:ed|es|ks|ts|ps|ns|gs|ys|ds|ls|ms|rs|ws))\b"
    r"|\b(?:when|since|because|and|but|so) I (?:was|am|had|have|sat|went|got|grew|lived?|work(?:ed)?|never|always|didn['’]?t|don['’]?t|knew|know|thought|think|wanted|used to)\b"
    r"|^\W*(?:I (?!can\b|will\b|must\b|should\b|have to\b|need\b|explain|describe|introduce|interviewed)[a-z]+|my (?!video|script|response|teacher|interview|name|presentation|intro)[a-z]+ [a-z]+(?:ed|t|s)\b)"
    r"|\bwhen I (?:was|got|came|moved|started)\b"
)
_IS_SOMEBODY = re.compile(r"(?i)\bs?he['’]?s (?:an?|been|\d+)\b|\bit['’]?s (?:mr|mrs|ms|miss) [a-z]+ the\b")
_YOURS = re.compile(r"(?i)\b(?:you|your|students?)\b")


def _last_above(paragraphs: Sequence[Paragraph]) -> Paragraph | None:
    """The last of an assignment's paragraphs, without the headings and names of the notes that begin below it."""
    for p in reversed(paragraphs):
        if _YOURS.search(p.text) or _TASK.search(p.text) or (section_asked(p.text) and not p.bullet):
            return p
    return None


_TASK = re.compile(
    r"(?i)\b(?:vid(?:eo)?|script|min(?:ute)?s?|due|assignment|task|project|response|presentation)\b"
)


def _answers_point(p: Paragraph, above: str) -> bool:
    """Whether a point's letter comes back with somebody's name behind it: "(a) Ann Lee, tailor"."""
    mark = p.letter or (str(p.number) if p.number is not None else "")
    asked = bool(mark) and re.search(rf"(?<!\w){mark}[).]", above) is not None
    return asked and (named_at(p.text) is not None or p.text.startswith("I "))


def _introduces(line: str, text: str) -> bool:
    """Whether a line names what is asked for, and behind the colon somebody with a role: "1) who it is: Ann Lee, tailor"."""
    named = re.match(r"(?:[^:.?!]{2,60}:|.{0,40}\binterview(?:ed)? (?:with\b|w/|[-–—]))\s*(?=[A-Z])", line)
    told = introduction(line[named.end() :], text) if named else None
    return told is not None and told.role is not None and " " in told.name


def read_notes(text: str, interviewee: str = "") -> Notes:
    """The notes as blocks in the order of the text; never raises, whatever the text is.

    `interviewee`: the name that the student gave; what the notes say beside it is said of who was interviewed.

    >>> [block.kind.value for block in read_notes("What do you do?\\nI bake bread.\\nWhy do you like it?\\nIt smells good.").blocks]
    ['question', 'answer', 'question', 'answer']
    """
    found = paragraphs(text)
    place = _believed(find_assignment(text), text, found)
    assignment = ""
    head: tuple[NoteBlock, ...] = ()
    if place is not None:
        start, end = place
        assignment = text[start:end]
        head = tuple(
            NoteBlock(f"assignment-{i}", Kind.ASSIGNMENT, None, None, p.text, p.start, p.end)
            for i, p in enumerate(p for p in found if start <= p.start < end)
        )
        below = tuple(p for p in found if not start <= p.start < end)
        found = with_points(below, text, asked_points(assignment))
    found = with_reporters_questions(with_listed_questions(found, text))
    known = speakers(found, interviewee)
    found = without_false_labels(text, found, known)
    interviewee = " ".join(interviewee.split())
    person, voice = replace(NOBODY, name=interviewee or None), None
    for _ in range(2):  # whose words a paragraph is in shows better when it is known who was interviewed
        body = blocks_of(text, found, known, person, voice)
        blocks = tuple(sorted((*head, *body), key=lambda block: block.start))
        person = interviewee_of(blocks, found, known, text, interviewee)
        voice = voice_of_answers(body, person)
    blocks = with_reason(with_connection(in_their_sections(with_work_first(blocks, person))))
    blocks = with_lessons(blocks, text)
    blocks = with_flat_labels(blocks)
    language = language_of(" ".join(block.text for block in blocks))
    doubts: tuple[str, ...] = (
        (
            f"Your notes are in {NAMES.get(language, 'another language')}: they are sorted and kept as you wrote them, not retold.",
        )
        if language != "en"
        else ()
    )
    others = bystanders(found, known, person.name)
    if others:
        named = " and ".join(sorted({p.label for p in found if label_key(p.label) in others}))
        doubts += (
            f"{named} answered too: a script tells of one person, so those answers are set aside on the Outline page.",
        )
    if person.name and " and " in person.name:
        doubts += (f"{person.name} were interviewed together: the script names both, and says “they”.",)
    return Notes(text, blocks, person, assignment, language, doubts)
