"""Answers that came as a letter: from "Dear Dana," to the name below, in the voice of who wrote it; and signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning, plain, question_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import NAME
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of, place_of
from scriptwright.notes.signatures import CLOSING, PLACE_LINE, is_office
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

DEAR = re.compile(
    r"(?i:dear|hi|hello|hey) (?:(?:Mr|Ms|Mrs|Mx|Dr|Prof)\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?\s*[,!:]?"
)
_NAME_BELOW = re.compile(r"(?:[-–—]\s*)?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}(?:,.{0,40})?")
_SIGNATURE = re.compile(
    r"(?i)(?:(?:interviewee|interviewer|student|parent|guardian|teacher)(?:['’]s)? )?(?:signature|signed|initials)\s*[:_].*"
)
_FOOTER = re.compile(
    r"(?i)\b(?:printing this e-?mail|office hours|sent from my|this (?:e-?mail|message) (?:is|and any)|confidential(?:ity)? notice|unsubscribe)\b"
)
#: Who writes this answers somebody's questions.
_REPLIES = re.compile(
    r"(?i)\byou (?:ask|asked|wrote|wanted to know)\b|\byour (?:questions?|note|letter|e-?mail|message)\b|\bthanks? (?:you )?for (?:writing|reaching out|your)\b"
)
_ABOUT_THE_LETTER = re.compile(
    r"(?i)\b(?:thank(?:s| you) for|i (?:have|'ve) read your|i apologi[sz]e|you (?:wrote|said) (?:that |only )?(?:you|in|\"|it)|you didn't say|you only said|your (?:questions?|teacher|note|letter|e-?mail|message)|instead of numbering|write again|let me try|hope this helps|good luck|sorry (?:for|about) the|happy to (?:tell|help|answer|share)|(?:greet|say h(?:i|ello) to|regards to|love to) (?:your|the|my)|see you|come (?:by|visit))\b"
)
#: A question as the letter repeats it, before its answer.
_ASKED = re.compile(
    r"(?i)(?:and |also,? |then |finally,? |next,? )?(?:you (?:also )?(?:ask(?:ed)?|want(?:ed)? to know|wrote)(?: me)?\b(?!.*[.;] \w)|(?:the )?(?:last one|next one|your (?:last|first|next|\w+th) question)\b)"
)
_WORK = re.compile(
    r"(?i)\b(?:i'm an? |i am an? |i(?:'ve| have) been an? |i work (?:at|for|as|in)|my (?:job|role|work) is|i run |i'm in charge|i'm responsible|in (?:the )?(?:summer|winter|mornings?) i|a (?:typical|normal) (?:day|week)|every (?:day|morning|week) i)\b"
)


def is_signature(p: Paragraph, before: Paragraph | None) -> bool:
    """A closing, the name below it, or a line to sign on: nothing that anybody says."""
    text = p.text.strip()
    if CLOSING.fullmatch(text) or _SIGNATURE.match(text):
        return not p.label
    if _FOOTER.search(text):
        return not p.label
    below = before is not None and CLOSING.fullmatch(before.text.strip()) and not p.label
    return bool(below) and _NAME_BELOW.fullmatch(text) is not None


def signature_lines(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """The places of the lines of a mail's signature: a name below two dashes or above an office, up to the next gap."""
    found: set[int] = set()
    for index, p in enumerate(paragraphs[1:-1], start=1):
        dashed = re.fullmatch(r"[-–—_]{2,3}", paragraphs[index - 1].text.strip()) is not None
        below = paragraphs[index + 1]
        office = not below.blank_before and is_office(below.text.strip())
        if (
            p.label
            or " " not in p.text.strip()
            or not NAME.fullmatch(p.text.strip())
            or heading_meaning(p.text) is not None
            or not (dashed or office)
        ):
            continue
        found.add(index)
        for place in range(index + 1, min(index + 7, len(paragraphs))):
            if paragraphs[place].blank_before or not re.search(r"\w", paragraphs[place].text):
                break
            found.add(place)
    return frozenset(found)


def is_place_below(p: Paragraph, name: Paragraph, closing: Paragraph) -> bool:
    """The workplace on the last line, below the name and the closing above it."""
    text = p.text.strip()
    return (
        CLOSING.fullmatch(closing.text.strip()) is not None
        and is_signature(name, closing)
        and not p.label
        and PLACE_LINE.fullmatch(text) is not None
    )


#: Who writes this has interviewed somebody, and reports to the teacher.
_HANDS_IN = re.compile(
    r"(?i)\b(?:(?:here(?:'s| is)|this is|for) my interview|my interview (?:is|was) with|i (?:\w+ )?interviewed (?!for|at|with)|(?:asked|told|wanted) us to|i (?:chose|picked) (?:him|her|them)\b|(?:our|my) (?:class|assignment|homework))\b"
)


def _salutation_to_closing(paragraphs: Sequence[Paragraph]) -> range:
    for first, p in enumerate(paragraphs):
        if p.label or not DEAR.fullmatch(p.text.strip()):
            continue
        for last in range(first + 2, len(paragraphs)):
            if CLOSING.fullmatch(paragraphs[last].text.strip()):
                return range(first, last)
    return range(0)


def is_handed_in(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the notes are a letter to the teacher, which the student signs."""
    letter = _salutation_to_closing(paragraphs)
    return any(_HANDS_IN.search(plain(paragraphs[at].text)) for at in letter)


def letter_of(paragraphs: Sequence[Paragraph]) -> range:
    """The places of the paragraphs between a salutation and a closing, where they answer somebody's questions."""
    letter = _salutation_to_closing(paragraphs)
    inside = [paragraphs[at] for at in letter[1:]]
    answers = any(_REPLIES.search(plain(q.text)) for q in inside)
    asked = any(_is_asked(q) for q in inside)
    return letter if answers and not asked and not is_handed_in(paragraphs) else range(0)


def _is_asked(p: Paragraph) -> bool:
    """A question on a line of its own, which the letter answers below: such a letter is an interview."""
    alone = p.text.rstrip().endswith("?") and len(sentences(p.text, wrapped=True)) == 1
    return alone or bool(p.label) or p.number is not None


def letter_blocks(reader: Reader, p: Paragraph) -> list[NoteBlock]:
    """A paragraph of the letter, cut where it turns from the letter itself to what it tells."""
    reader.student, reader.section, reader.headed = False, None, False
    reader.question = reader.heading = None
    reader.waiting = False
    found: list[NoteBlock] = []
    if DEAR.fullmatch(p.text.strip()):
        return [block_of(Kind.OTHER, p, Speaker.INTERVIEWEE, None)]
    section: Section | None = Section.WHO if _WORK.search(plain(p.text)) else Section.LEARNED
    for span in sentences(reader.text, p.start, p.end, wrapped=True):
        words = plain(span.of(reader.text))
        if _ASKED.match(words):
            asked = re.sub(r"\bwhat I do\b", "what do you do", re.sub(r"\bmy\b", "your", words))
            section = question_meaning(asked).section or Section.LEARNED
            reader.question = block_of(Kind.QUESTION, span, Speaker.INTERVIEWER, section, reader.text)
            found.append(reader.question)
            continue
        place = None if _ABOUT_THE_LETTER.search(words) or words.rstrip().endswith("?") else section
        kind = Kind.ANSWER if place else Kind.OTHER
        if found and found[-1].section is place and found[-1].kind is kind:
            joined = Span(found[-1].start, span.end)
            found[-1] = replace(found[-1], text=joined.of(reader.text), end=joined.end)
        else:
            block = block_of(kind, span, Speaker.INTERVIEWEE, place, reader.text)
            found.append(replace(block, question=place_of(reader.question) if place else None))
    return found
