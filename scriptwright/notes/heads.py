"""The head of the notes: lines above the first question or heading that say who, where and when."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.notes.facts import Fact
from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import CLASS
from scriptwright.notes.occupations import jobs
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of
from scriptwright.notes.voices import asks
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

DECORATED = re.compile(r"^[*=~_#\-–—]{2,}\s*(.+?)\s*[*=~_#\-–—]{2,}$")


def fact_block(reader: Reader, p: Paragraph, fact: Fact, section: Section | None) -> NoteBlock:
    """The value of a line such as "Job: baker"; what tells of somebody in sentences is told: "Who: Mr. Lee. He bakes."."""
    start, end = p.start + fact.at, p.start + fact.end
    while start < end and reader.text[start].isspace():
        start += 1
    speaker = Speaker.STUDENT if section else None
    told = fact.key == "name" and len(sentences(reader.text, start, end, wrapped=True)) > 1
    kind = Kind.ANSWER if told and section is Section.WHO else Kind.OTHER
    block = block_of(kind, Span(start, end), speaker, section, reader.text)
    block = replace(block, reported=kind is Kind.ANSWER)
    return block if block.text else block_of(Kind.OTHER, p, None, None)


def behind_fact(reader: Reader, p: Paragraph, fact: Fact) -> Paragraph | None:
    """What goes on behind a line that names the interviewee, where it says why or how it connects."""
    spans = sentences(reader.text, p.start + fact.end, p.end, wrapped=True) if fact.end < len(p.text) else []
    if not any(sentence_meaning(span.of(reader.text))[1] for span in spans):
        return None
    start = spans[0].start
    return replace(p, start=start, text=reader.text[start : p.end], blank_before=False)


#: Which label of a transcript is whose: "F = Faith (me)", "O is Mr. Otieno".
_LABEL_KEY = re.compile(
    r"(?:^|\s{2,}|[,;]\s+)(?P<key>[A-Z]\w{0,12})\s*(?:=|\bis\b)\s*(?P<value>(?:(?!\s{2,}|[,;]\s+[A-Z]\w{0,12}\s*(?:=|\bis\b)).)+)"
)


_KEY_LINE = 40  #: words of a line that says which label is whose


def label_keys(reader: Reader, p: Paragraph) -> list[NoteBlock]:
    """The blocks of a line that says which label is whose; nothing for other lines."""
    found = list(_LABEL_KEY.finditer(p.text))
    if (
        p.label
        or not found
        or found[0].start()
        or any(m["key"].casefold() not in reader.known for m in found)
        or reader.headed
        or len(p.text.split()) > _KEY_LINE
    ):
        return []
    blocks = []
    for index, match in enumerate(found):
        end = found[index + 1].start() if index + 1 < len(found) else len(p.text)
        theirs = reader.known[match["key"].casefold()] is Speaker.INTERVIEWEE and not re.search(
            r"\bme\b", match["value"]
        )
        span = Span(p.start + match.start("value" if theirs else "key"), p.start + len(p.text[:end].rstrip()))
        blocks.append(
            block_of(
                Kind.OTHER,
                span,
                Speaker.STUDENT if theirs else None,
                Section.WHO if theirs else None,
                reader.text,
            )
        )
    return blocks


_PERSON_LINE = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor|Captain|Chief|Coach|Chef|Judge|Officer|Nurse|Sgt|Sergeant|Rev|Pastor)\.?\s+[A-Z]"
    r"|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3}\s*(?:,|\(|[-–—]))"
)


def in_head(reader: Reader, p: Paragraph, following: Paragraph | None) -> bool:
    """A short line above the first question that is neither a heading nor a sentence: a name, a class, a date."""
    words = p.text.strip(" *_")
    marked = p.hashes or p.bold or p.bullet or p.label or p.number is not None
    goes_on = reader.small and p.text[0].islower() and p.start != reader.begins
    plain = not (marked or goes_on or reader.own) and following is not None
    names = _PERSON_LINE.match(words) or TITLE_LINE.match(words)
    told = re.search(r"(?i)\b(?:i|he|she|they|we|it)\b", words)
    return (
        plain
        and len(words.split()) <= (18 if names and not told else 10)
        and not re.search(r"[.?!:]$", words)
        and not asks(words)
        and (heading_meaning(words) is None or TITLE_LINE.match(words) is not None)
        and not DECORATED.match(p.text.strip())
    )


_SCHOOLWORK = re.compile(
    r"(?i)\b(?:school|college|academy|lyc[ée]e|gymnasium|worksheet|work ?sheet|(?:interview|task|activity) sheet|module|assignment|interview (?:task|project|report)|homework|project|life skills)\b"
)


def is_school_line(reader: Reader, p: Paragraph, following: Paragraph | None) -> bool:
    """A line at the head of a hand-in that names the school, the class or the task: "Form 3 - Life Skills"."""
    above = not (reader.headed or reader.question or reader.last)
    short = [len(line.text.split()) <= 14 and line.text[-1:] not in ".!" for line in (p, following) if line]
    named = CLASS.search(p.text) or _SCHOOLWORK.search(p.text)
    meaning = heading_meaning(p.text)
    plain = not (p.label or p.bullet or p.number is not None or (meaning and meaning.student))
    return (
        above
        and plain
        and short == [True, True]
        and bool(named)
        and not TITLE_LINE.match(p.text)
        and not asks(p.text)
    )


def is_class_line(line: str) -> bool:
    """Whether a short line names a student or a teacher with the class: "Ada Obi, 10B", "Mr. Lee, Period 3"."""
    return CLASS.search(line) is not None and jobs().search(line) is None


def head_line(p: Paragraph) -> NoteBlock:
    """The block of a short line above the first question."""
    names = _PERSON_LINE.match(p.text) and not is_class_line(p.text)
    if re.search(r"(?i)\b(?:interview|int(?:er)?vw?\b)", p.text):
        return block_of(Kind.HEADING, p, Speaker.STUDENT, Section.WHO if names else None)
    return block_of(Kind.OTHER, p, Speaker.STUDENT if names else None, Section.WHO if names else None)


#: A title that names whom the notes are an interview with, with a full stop or without.
TITLE_LINE = re.compile(
    r"(?i)(?:(?:(?:my |the )?(?:voice )?(?:memo|note|recording|transcript)s?(?: (?:typed|written) (?:up|out))?|rough|draft)\s*[-–—:,]\s*)?(?:my |career |informational |the )*(?:(?:interview|int(?:er)?vw?\.?)(?: notes)?(?: with| w/| of| ?:| [-–—])\s+|notes(?: on| with)?(?: ?:| [-–—])\s+(?=(?-i:[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?:,|\s[-–—(])))(?-i:(?:my |the |an? )(?:[a-z]+ ){0,3}|)(?-i:[A-Z]).{2,120}$"
)


def is_title(reader: Reader, p: Paragraph) -> bool:
    """A line at the head of notes without questions, with a name and no sentence: "Ines Caldeira, tailor, since 1998"."""
    first = p.start == reader.begins
    below = not (reader.headed or reader.above or reader.last) and jobs().search(p.text) is not None
    return (
        not reader.interview
        and not (p.bullet or p.number is not None)
        and (first or below)
        and len(p.text.split()) <= 14
        and _PERSON_LINE.match(p.text) is not None
        and not re.search(
            r"(?i)[?!:]$|\w{4}(?<!prof)\.\s+\w|\b(?:is|was|are|were|said|told|has|i|my|interview|notes)\b",
            p.text,
        )
    )


def head_sentence(reader: Reader, p: Paragraph) -> list[NoteBlock]:
    """A line whose first sentence names the interviewee and whose rest is about the meeting; nothing for other lines."""
    spans = list(sentences(reader.text, p.start, p.end, wrapped=True))
    first = spans[0].of(reader.text)
    marked = p.hashes or p.bold or p.bullet or p.label or p.number is not None
    told = re.search(r"(?i)\b(?:i|he|she|they|we|it|is|was|has|works|said)\b", first)
    told = told or re.match(r"(?i)(?:hi|hello|hey|dear|sorry|thanks?)\b", first)
    strong = any(sentence_meaning(span.of(reader.text))[1] for span in spans[1:])
    names = _PERSON_LINE.match(first) or TITLE_LINE.match(first.rstrip("."))
    if len(spans) < 2 or marked or told or strong or not names or len(first.split()) > 18 or reader.own:
        return []
    named = block_of(Kind.OTHER, spans[0], Speaker.STUDENT, Section.WHO, reader.text)
    rest = Span(spans[1].start, spans[-1].end)
    return [named, block_of(Kind.OTHER, rest, Speaker.STUDENT, None, reader.text)]


#: A story's name above the notes that tell it: "Story 2 – the hospital".
_STORY_LINE = re.compile(r"(?i)(?:the )?(?:story|anecdote|example|incident)\b[^.!?]{0,40}")
#: What any heading of one story begins with: "STORY 1 june flood", "The story he told".
OF_STORY = re.compile(
    r"(?i)\W*(?:(?:the|a|one|another|good|best|funny|sad|first|second|big) )*(?:story|anecdote|incident)\b(?! of (?:my|his|her|their) life)"
)


def heads_story(p: Paragraph, following: Paragraph | None) -> bool:
    """Whether a line names the story that the list below it tells."""
    listed = following is not None and following.bullet and not following.blank_before
    return listed and not (p.bullet or p.label) and _STORY_LINE.fullmatch(p.text.strip(" *_:")) is not None
