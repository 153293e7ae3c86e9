"""Headings that run into their paragraph: "Why I chose her: she is my neighbour", "So why him. He lives next door."."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.narration.dictionary import is_base
from scriptwright.notes.facts import fact_in
from scriptwright.notes.headings import COUNTED, lower_case
from scriptwright.notes.heads import OF_STORY
from scriptwright.notes.introductions import named_at
from scriptwright.notes.meaning import Meaning, heading_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.own_part import begins_own_part, called, own_part_follows
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of
from scriptwright.notes.speakers import label_key
from scriptwright.notes.telling import told_blocks
from scriptwright.sections import Section
from scriptwright.sentences import Span

#: A line that begins with what it is about: "Tools: an anvil and a hammer".
KEYED = re.compile(r"[A-Za-z][\w'’/&-]*(?: [\w'’/&-]+){0,3}(?: ?:(?:\*\*|__)?| [-–—]| (?:->|=>|→|=))\s+(?=\S)")
_INLINE = re.compile(
    r"[(\[]?([^:.?!()=]{2,48}?(?: \([^()]{2,60}\)(?=:))?)(?::(?:\*\*|__)?| [-–—]| (?:->|=>|→|=))\s+(?=\S)"
)


#: What somebody does, with what it is done to in a row behind it: "Repairs old organs: pipes, bellows".
_DEED = re.compile(
    r"(?P<base>[A-Za-z]{2,})s (?!(?:of|in|for|and|or|about|with|at|on|to|from|that|which|he|she|they|i|you|we|people|is|are|was|were)\b)[a-z]+ [a-z]+"
)
#: The same with what is found out by it behind the colon: "Measures land: where the fences are".
_FINDS_OUT = re.compile(
    r"(?P<base>[A-Za-z]{2,})s (?:[a-z]+ ){0,2}[a-z]+(?<!ed): +(?:where|how|who|whether|what|which|is|are|does|do|did|will|can)\b(?!.*\?)"
)
#: "Story. April 2011. The flood.": a word that calls a story, in front of it.
_STORY = re.compile(r"(?i)(?:(?:ok(?:ay)?|so|and|now)[, ]+)*(?P<what>(?:(?:the|a|my|his|her|their|best|main|big|one) )*story)\.\s+(?=\S)")


def inline_heading(reader: Reader, p: Paragraph) -> tuple[Span, Meaning] | None:
    """A heading that runs into its paragraph: "Why I chose her: she is my neighbour"."""
    sentence = called(p, reader.text) if not p.label and (reader.ending or not reader.interview) else None
    if sentence is not None and sentence.end + 2 < p.end:
        meaning = heading_meaning(sentence.of(reader.text))
        return (sentence, Meaning(meaning.section, True)) if meaning is not None else None
    story = _STORY.match(p.text) if not (p.label or p.bullet) else None
    if story is not None:
        return Span(p.start + story.start("what"), p.start + story.end("what")), Meaning(Section.LEARNED)
    match, fact = _INLINE.match(p.text), fact_in(p.text)
    if (
        match is None
        or COUNTED.match(p.text)
        or (label_key(match.group(1)) in reader.known and p.start < reader.turns.stop)
        or re.match(r"(?i)(?:notes?|call|interview|meeting|date)\b", p.text)
        or p.label
        or (p.bullet and reader.question is not None)
    ):
        return None
    if fact is not None and fact.key == "name" and named_at(p.text[fact.at :]) is not None:
        return None
    if match.group(1).casefold() in ("me", "mine", "my note", "note to self") and p.text[0] in "([":
        start = p.start + match.end()
        told = sentence_meaning(reader.text[start : p.end])[0]
        own = told in (Section.WHY, Section.CONNECTION)
        return (Span(p.start + match.start(1), p.start + match.end(1)), Meaning(told, True)) if own else None
    words = re.sub(r" \([^()]*\)$", "", match.group(1))
    meaning = heading_meaning(words)
    if p.start == reader.begins and len(p.text[match.end() :].split()) <= 3:
        return None
    listed = (p.bullet or p.letter) and reader.headed
    deed = (_DEED.match(words) if reader.headed else None) or _FINDS_OUT.match(p.text)
    if deed is not None and is_base(deed["base"].lower()):
        return None
    if meaning is None and reader.keyed and not listed and KEYED.match(p.text) and fact is None:
        meaning = Meaning(Section.LEARNED)
    if meaning is None or meaning.section is None or len(words.split()) > 8:
        return None
    if listed and not meaning.student:
        return None
    if own_part_follows(reader, match.group(1), meaning) and not p.bullet:
        meaning = Meaning(meaning.section, True, meaning.then)
    named = reader.keyed or (
        len(match.group(1).split()) <= 6 and lower_case(reader.text) and reader.question is None
    )
    above = (
        reader.interview
        and reader.question is None
        and not (reader.headed or fact)
        and _DUTIES.fullmatch(match.group(1).strip()) is not None
    )
    own_point = reader.student and p.number is not None
    if above:
        meaning = Meaning(Section.WHO, True)
    if own_point:
        ahead = _AHEAD.fullmatch(match.group(1).strip()) is not None
        meaning = Meaning(Section.CONNECTION if ahead else meaning.section, True)
    if (
        not meaning.student
        and (reader.interview or p.number is not None)
        and not (named or above or own_point)
    ):
        return None
    if reader.keyed and words.strip().casefold() in ("why", "how come") and _REASON_BELOW.search(reader.text, p.end):
        meaning = Meaning(Section.LEARNED)
    return Span(p.start + match.start(1), p.start + len(p.text[: match.end(1)].rstrip())), meaning


#: A cue that names the student's reason, so that a bare "why" above it asks on: "reason: she carried my cousin".
_REASON_BELOW = re.compile(r"(?im)^\W*(?:(?:my )?reasons?\b|why (?:her|him|them|i|this|me)\b|(?:i )?(?:chose|picked)\b)")


#: What somebody does, above the first question.
_DUTIES = re.compile(
    r"(?i)(?:(?:main|her|his|their) )?(?:duties|tasks|responsibilit\w+|what (?:s?he|they) do(?:es)?)"
)
#: A point of the student's own about what comes next: "4) Future — I have applied there".
_AHEAD = re.compile(r"(?i)(?:my |the )?(?:future|plans?|goals?|next(?: steps?)?)")


def inline_blocks(reader: Reader, p: Paragraph) -> list[NoteBlock]:
    """The heading that runs into a paragraph, and what stands below it; nothing for other paragraphs."""
    inline = inline_heading(reader, p)
    told = reader.heading is not None and OF_STORY.match(reader.heading.text) and not p.blank_before
    if inline is None or (
        told and not inline[1].student
    ):  # "gets there: nobody is in" goes on with the story above
        return []
    span, meaning = inline
    start = p.end - len(reader.text[span.end : p.end].lstrip(".…,?!:*_=->→–— \t\n"))
    end = p.end - (p.text[0] in "([" and p.text[-1] in ")]")
    rest = replace(p, start=start, end=end, text=reader.text[start:end], number=None, bullet=False)
    saved = (reader.student, reader.section, reader.headed, reader.question, reader.heading)
    above = block_of(Kind.HEADING, span, Speaker.STUDENT, meaning.section, reader.text)
    reader.heading = above if meaning.section in (Section.WHO, Section.LEARNED) else None
    begins_own_part(reader, span.of(reader.text), meaning)
    reader.student, reader.section = meaning.student, meaning.section
    reader.headed, reader.question, reader.then, reader.prompted = True, None, meaning.then, False
    reader.beside, reader.pair = p.end, meaning.announced
    found = [above, *told_blocks(reader, rest, None)]
    told = OF_STORY.match(above.text) is not None and not (p.bullet or meaning.student)
    if reader.text[span.end : span.end + 1] in ".?!" and not told and meaning.section is not Section.CONNECTION:
        reader.section, reader.headed, reader.heading = None, False, None
    if told and p.text[0] not in "([":
        reader.held = saved
    elif p.text.startswith(("(", "[")) or p.bullet or not meaning.student:
        reader.student, reader.section, reader.headed, reader.question, reader.heading = saved
    return found


def end_of_story(reader: Reader, p: Paragraph) -> None:
    """Below a story whose label its lines share, at the first blank line, what held above it holds again."""
    if reader.held is not None and p.blank_before:
        reader.student, reader.section, reader.headed, reader.question, reader.heading = reader.held
        reader.held = None
