"""Headings of the notes: lines of their own, lines in front of a paragraph, lines at the head."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.notes.heads import DECORATED, OF_STORY, TITLE_LINE, heads_story
from scriptwright.notes.meaning import ASIDE, Meaning, heading_meaning, question_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.own_part import begins_own_part, called, turns_away
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of, inherited, place_of
from scriptwright.notes.voices import asks, asks_loudly
from scriptwright.sections import Section
from scriptwright.sentences import sentences

#: A line that is a heading as a whole: "Slide 3: The job".
COUNTED = re.compile(r"(?i)(?:slide|page|card|part|section|step|box|task) \w{1,3}\s*[:.)–-]")
#: A request to the interviewee, which is no heading though it names a topic.
_TELL_ME = re.compile(r"(?i)(?:tell (?:me|us)|(?:talk|walk) (?:to )?(?:me|us)) ")
#: "Why I wanted her.": a heading with a full stop.
_WHY_LINE = re.compile(
    r"(?i)(?:the reason )?why (?:i|we) (?:wanted|chose|picked|asked|choose|called|interviewed) (?:to \w+ (?:to )?)?(?:him|her|them|(?-i:[A-Z][\w.]+)(?: (?-i:[A-Z])\w+)?)\.$"
)
#: "Interview #1 MRI tech (my aunt's coworker)": a title without a sentence.
_NUMBERED_TITLE = re.compile(
    r"(?i)(?:interview (?:#|no\.? ?|number )?\d+\b|(?:notes|call|zoom|phone call|meeting|talk|chat)\b[^.!?]{0,25}(?:\bw/|\bwith\b)\s)(?!.*[.!?]$).{0,120}$"
)
#: "What he can't do", on a line of its own above a paragraph, is no sentence.
_WHAT_LINE = re.compile(r"(?:What|How|Why|Where|When)(?! (?:I|you|your)\b)(?: [\w'’-]+){2,6}")
#: Headings that are nothing else, wherever they stand.
_SURE = re.compile(
    r"(?i)(?:who i interviewed|why i (?:chose|picked|interviewed) (?:him|her|them)|why (?:him|her|them)|what i(?:['’]ve)? learned|how (?:it|this) connects(?: to me)?|(?:my )?(?:connection|reflection)|(?:my|his|her|their) (?:job|advice|view))"
)

#: How a note of the student's own part begins, and no heading.
_JOTTED = re.compile(
    r"(?i)(?:never|always|didn['’]?t|don['’]?t|haven['’]?t|not|but|so|maybe|still|kind of|kinda|honestly|guess|probably|turns out|now) (?!i learned\b)[a-z]+.*[^:]$"
)

_BESIDE = 3  #: words that may stand behind the full stop of a title: "Ann Lee, tailor (Leeds). 61yo"


def is_heading(reader: Reader, p: Paragraph, following: Paragraph | None) -> bool:
    """Whether a paragraph stands above what follows, and is not said by anybody."""
    words = ASIDE.sub("", p.text.strip(" *_"))
    count = len(words.split())
    numbered = _NUMBERED_TITLE.match(words) and p.start == reader.begins
    if following is None or numbered or heads_story(p, following):
        return following is not None
    if count > 14 or p.cell or (p.text[0] in "\"“" and p.text[-1] in "\"”"):
        return False
    if p.bullet and not p.bold:
        below = following.indent > p.indent and (following.bullet or not following.blank_before)
        if _heads_group(p, following, words):
            return True
        return (
            below
            and count <= 7
            and not reader.interview
            and reader.question is None
            and not re.search(r"[.!?,;]$", words)
        )
    if p.letter:
        below = following.indent > p.indent or (following.number == 1 and following.indent >= p.indent)
        titled = not reader.interview and (found := heading_meaning(words)) and found.section is not None
        return (below or bool(titled)) and count <= 5 + bool(titled) and not re.search(r"[.?!;,]$", words)
    if re.match(r"(?i)i \w+ .*\b(?:because|since|bc|cuz|cos)\b", words):
        return False
    if COUNTED.match(p.text) and not re.search(r"[.!?]$", words):
        return True
    meaning, ends_open = heading_meaning(words) or _summing_up(reader, p), words.endswith(":")
    asked = words.rstrip("\"”'’").endswith("?") or _TELL_ME.match(words)
    if reader.ending and not p.label and called(p, reader.text) is not None and len(sentences(words)) == 1:
        return True
    if asked and _asks_why_named(reader, words):
        return True
    if asked:
        return bool(not reader.interview and count <= 5 and meaning and meaning.section)
    if TITLE_LINE.match(words) and p.start == reader.begins:
        return all(len(span.of(words).split()) <= _BESIDE for span in sentences(words)[1:])
    if (p.hashes or p.bold) and count == 1 and meaning is not None:
        return True
    if p.hashes or p.bold:
        told_of = re.search(r"(?i)\b(?:he|she|they|him|her|his|their)\b", words) and not re.search(
            r"(?i)\byou", words
        )
        asking = asks(words, marked=True) and (reader.interview or _WHAT_LINE.fullmatch(words) is None)
        return not asking or bool(meaning and (meaning.student or told_of))
    if (
        DECORATED.match(p.text.strip())
        or _OWN_WORDS.search(p.text)
        or (_WHY_LINE.match(words) and not p.label)
        or (_SURE.fullmatch(words.rstrip(".")) and not (p.label or p.bullet or p.number is not None))
    ):
        return True
    if (ends_open and re.search(r"[.!?]\s", words)) or (reader.student and _JOTTED.match(words)):
        return False
    if ends_open:
        return not (reader.numbered and p.number is not None and meaning is None)
    if re.search(r"[.!;,]$", words) or count > 10:
        return False
    if p.number is not None:
        listed = reader.numbered or p.number in reader.asked
        return bool(meaning and meaning.section and not listed) and following.indent >= p.indent
    if _WHAT_LINE.fullmatch(words) and p.blank_before and len(following.text) > 4 * len(words):
        return not (p.label or reader.waiting)
    counted = re.search(r"\d", words) and meaning and meaning.section and not meaning.student
    if (
        meaning is not None
        and not counted
        and (words[0].isupper() or count <= 6 or not lower_case(reader.text))
    ):
        own_line = (
            _SURE.fullmatch(words) is not None
            or asks(following.text)
            or p.blank_before
            or (following.blank_before and not grouped(reader.text))
            or following.bullet
            or len(following.text) > 2 * len(words)
        )
        return own_line and not (reader.waiting and count > 5)
    first_line = p.start == reader.begins
    return (first_line and count <= 10 and not asks(words)) or (
        words.isupper() and count <= 8 and len(words) > 3 and not asks_loudly(words)
    )


def _heads_group(p: Paragraph, following: Paragraph, words: str) -> bool:
    """Whether the first of a group of list items names a part of the student's: "- my connection" above two others."""
    first = p.blank_before and following.bullet and not following.blank_before
    meaning = heading_meaning(words) if first and len(words.split()) <= 5 else None
    own = meaning is not None and meaning.student and meaning.section is not None
    return own and not re.search(r"[.!?,;]$", words)


def _asks_why_named(reader: Reader, words: str) -> bool:
    """Whether a line asks why it was this one: "Why Ann?", of Ann Lee who was interviewed."""
    why = re.fullmatch(r"(?i)why (?P<whom>[^?]+)\?", words)
    return why is not None and set(why["whom"].split()) <= set((reader.person.name or "").split())


def _summing_up(reader: Reader, p: Paragraph) -> Meaning | None:
    """What "Summary" announces in the second half of the notes: what the student makes of it all."""
    last = 2 * p.start > len(reader.text) and _SUMMARY.fullmatch(ASIDE.sub("", p.text.strip(" *_:"))) is not None
    return Meaning(Section.CONNECTION, True) if last else None


_SUMMARY = re.compile(
    r"(?i)(?:my |short |quick |the )*(?:summary|summing up|to sum up|in short|wrap[- ]?up|the end|ending|outro)"
)


def grouped(text: str) -> bool:
    """Whether lines of the notes stand in groups, with a gap above each."""
    lines = re.sub(r"[ \t]*(?:\r\n?|\n)", "\n", text).strip()
    return len(re.findall(r"\S\n(?=\S)", lines)) >= len(re.findall(r"\n\s*\n", lines)) >= 3


def lower_case(text: str) -> bool:
    """Whether the notes are typed without capitals."""
    starts = re.findall(r"(?m)^\W*([A-Za-z])", text)
    small = sum(1 for letter in starts if str(letter).islower())
    return small > 0.6 * len(starts)


_STUDENTS = re.compile(r"(?i)(?<![\"“])\b(?:i|my|mine|we|our)\b")
_SOMEBODYS = re.compile(r"(?i)\b(?:he|she|his|her|him)\b")


def _back_to_them(reader: Reader, p: Paragraph) -> bool:
    """Whether a heading of the same form as the one above the student's part leads back to the interviewee: "STORIES"."""
    alike = p.blank_before and p.text.isupper() and reader.above.isupper() and len(p.text.split()) <= 4
    if not (alike and reader.student and reader.headed and reader.question is None) or p.bullet:
        return False
    below = re.split(r"\n\s*\n", reader.text[p.end :].lstrip(" \t\r\n:"), maxsplit=1)[0]
    below = re.sub(r"[\"“][^\"“”]*[\"”]", "", below)
    return _STUDENTS.search(below) is None and _SOMEBODYS.search(below) is not None


#: A heading that says whose words stand below it.
_OWN_WORDS = re.compile(
    r"(?i)\b(?:(?:in )?(?:his|her|their) (?:own |exact )?words|word for word|verbatim|direct quotes?|quoted directly)\b"
)


def topic_block(reader: Reader, p: Paragraph) -> NoteBlock:
    """A short line above a group that is no heading known: what it asks for holds below, and it is not said."""
    story = OF_STORY.match(p.text) is not None
    section = Section.LEARNED if story else question_meaning(p.text).section
    block = block_of(Kind.HEADING, p, Speaker.STUDENT, section)
    reader.question = reader.speaker = None
    reader.heading = block if story else None
    reader.waiting, reader.telling, reader.last = False, False, None
    reader.section, reader.headed, reader.student = section, True, False
    reader.above = p.text
    return block


def heading_block(reader: Reader, p: Paragraph, following: Paragraph | None = None) -> NoteBlock:
    """The block of a heading; what it announces holds for what follows."""
    if reader.beside and p.blank_before and not p.bullet and reader.section is Section.WHY:
        reader.section, reader.student, reader.headed = None, False, False
    reader.titled, reader.beside = False, 0
    reader.voiced = _OWN_WORDS.search(p.text) is not None
    meaning = reader.frame.get(p.start) or heading_meaning(p.text) or _summing_up(reader, p)
    if meaning is None and _back_to_them(reader, p):
        meaning = Meaning(Section.LEARNED)
    title = p.start == reader.begins and meaning is None
    if meaning is None and not p.bullet and turns_away(reader, following):
        meaning = Meaning(Section.LEARNED)
    reader.above, reader.spoken = "" if title else p.text, min(reader.spoken, 1)
    inner = (
        p.bullet and reader.headed and (p.indent > reader.level or (meaning is None and reader.plain_head))
    )
    if p.bullet and not inner:
        reader.level = p.indent
    sub = (
        (meaning is None and not (p.bullet and not inner))
        or inner
        or (
            reader.question is not None
            and meaning is not None
            and not meaning.student
            and not p.hashes
            and not p.bold
            and meaning.section is not None
            and not p.blank_before
        )
    )
    if sub and (reader.question is not None or reader.headed):
        block = block_of(
            Kind.HEADING, p, Speaker.STUDENT if reader.student or p.bullet else reader.speaker, reader.section
        )
        block = replace(block, question=place_of(reader.question), section=inherited(reader))
        reader.heading = block
        return block
    meaning = meaning or Meaning(None)
    begins_own_part(reader, p.text, meaning)
    reader.section, reader.headed = meaning.section, meaning.section is not None
    reader.student, reader.prompted = meaning.student or reader.own, False
    reader.then, reader.plain_head = meaning.then, not p.bullet
    reader.pair = meaning.announced
    reader.question = reader.heading = reader.speaker = None
    reader.waiting = False
    reader.last = None
    block = block_of(Kind.HEADING, p, Speaker.STUDENT, meaning.section)
    reader.heading = block if meaning.section is Section.LEARNED or meaning.section is Section.WHO else None
    return block
