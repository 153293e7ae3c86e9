"""Worksheets: questions put to the student, who is "you" in them, and which ask about the interviewee."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scriptwright.notes.meaning import Meaning, heading_meaning, plain, question_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.prompting import OF_THEIRS
from scriptwright.notes.reader import Reader, block_of
from scriptwright.notes.speakers import label_key
from scriptwright.notes.telling import told_blocks
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

_YOU = re.compile(r"(?i)\byour?s?\b|\byourself\b|\byou['’]")
_ENDS = re.compile(r"\?[\"”'’)*_\s]*$")
#: A request for words of the student's: "Explain why you chose this person."
_REQUEST = re.compile(
    r"(?i)\W*(?:please )?(?:explain|describe|tell|say|write|list|give|state|name|reflect|discuss|share|summari[sz]e|identify|think|introduce)\b"
)
#: How much to write, behind what is asked: "(give at least 3 points)", "Use full sentences."
_HINT = re.compile(
    r"(?i)\W*(?:\([^()]*\)|\[[^\[\]]*\]|(?:please |now )?(?:give|explain|write|use|list|include|describe|name|mention|be|add|answer|remember)\b[^.!?]{0,90}"
    r"|why(?: not)?(?: or why not)?|how so|(?:at least|minimum|maximum|min|max|about|around)?\W*\w+(?:\W+\w+)?\W*(?:sentences?|words?|lines?|points?|examples?|paragraphs?)(?: (?:each|min\w*|max\w*))?)[.!?:]*\s*"
)
#: The interviewee, spoken of to somebody else.
_OF_OTHER = re.compile(
    r"(?i)\b(?:they|them|their|s?he|his|him|her|(?:this|that|the) (?:person|interviewee|job|work|career|worker|profession))\b"
)
#: What is asked of whoever fills a sheet in, by words that an interviewer needs as well: "Did anything surprise you?"
_OF_EITHER = re.compile(
    r"(?i)\b(?:surpris\w+|learn\w*|shock\w*|interest\w*|mean|matter|connect\w*|link\w*|relat\w+|remember|stood out|find|found|would you)\b"
)
_LESSON = re.compile(
    r"(?i)\b(?:(?:stuck|stayed|stays|sticks) with|surpris\w+|learn\w*|shock\w*|remember|stood out|discover\w*|find|found|interesting|(?:tell|told|showed|show|teach|taught) you)\b"
)


@dataclass(frozen=True)
class Sheet:
    """What is known of notes as the answers to a worksheet."""

    filled: bool  #: its "you" is the student
    asks: bool  #: it asks about the interviewee too, in the third person
    lines: dict[int, Meaning]  #: what those lines ask for that name the sections, by where they begin


def sheet_of(paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker]) -> Sheet:
    """Whether the notes answer a sheet: its lines ask for three of the four sections, or of the interviewee as "they"."""
    students = others = theirs = 0
    frame: dict[int, Meaning] = {}
    for p in paragraphs[:-1]:
        named = p.label != "" and label_key(p.label) in known
        section = None if named else section_asked(p.text)
        first = asked_first(p.text)
        if section is not None:
            frame[p.start] = Meaning(section, True)
            sure = not first or question_meaning(first).student
            students += bool(_YOU.search(p.text)) and sure
            others += not _YOU.search(p.text)
        elif known.get(label_key(p.label)) is Speaker.INTERVIEWEE or not (named or _marked(p)) or not first:
            continue
        elif question_meaning(first).student:
            students += 1
        elif _YOU.search(first):
            theirs += not _OF_EITHER.search(first)
        elif _OF_OTHER.search(first):
            others += not named
    asked = {meaning.section for meaning in frame.values()}
    framed = len(asked) >= 3 and bool(asked & {Section.WHY, Section.CONNECTION})
    sheet = students > 0 and students + others >= 2 and students + others > 2 * theirs
    return Sheet(sheet, sheet and others > 0, frame if framed and (sheet or not theirs) else {})


#: How a sheet's line begins: "Section B:", "Part 2 -", "(c)", "Task 3.".
_MARK = re.compile(
    r"(?i)\W*(?:(?:(?:section|part|task|question|box|step|slide|page|card|no|nr|item|q)\b\.? ?#? ?\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?!\w)\)?|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?=[.):]))\s*[.):–—-]*\s*)?"
)
#: What a line asks for, as whoever makes a sheet puts it; the first row that fits decides.
_ASKED: tuple[tuple[str, Section, re.Pattern[str]], ...] = tuple(
    (name, section, re.compile(rf"(?i){row}"))
    for name, section, row in (
        (
            "why",
            Section.WHY,
            r"\b(?:why|how|what made)\b.*\b(?:cho[o]?se|chosen|choosing|picked|pick|select(?:ed)?|interview(?:ed)?|decided?)\b(?! (?:to (?:be|become|work)|career|job|field))|\breasons? (?:for|why|of|behind)\b|^(?:your |my )?reasons?$|^why (?:this person|s?he\b|him|her|them)|\bhow (?:do|did) (?:you|i) (?:come to )?(?:know|meet|find) (?:(?:this|that|the) person|him|her|them)\b",
        ),
        (
            "learned",
            Section.LEARNED,
            r"^(?!how\b|where\b|when\b|who\b|why\b)(?:.*\b)?(?:you|i)(?:['’]ve| have)? (?:learn(?:ed|t)?|found out|find out|discover(?:ed)?)\b|^(?:the |your |my |three |main |key )*(?:findings|lessons?|takeaways?|learnings?)\b|\bsurprised you\b",
        ),
        (
            "connection",
            Section.CONNECTION,
            r"\b(?:connect\w*|links?|linked|relat\w+|relevan\w+|means?|meant|appl(?:y|ies)|tie[sd]?|matters?|affect\w*)\b.*\b(?:you|your|me|my)\b|\bhas to do with (?:you|me)\b|\b(?:personal|your|my) (?:own )?(?:connection|reflection|response|thoughts|interests|future)\b|^so what\b|^(?:connection|reflection)$",
        ),
        (
            "who",
            Section.WHO,
            r"\bwho(?:m)?\b.*\binterview|^who$|\b(?:person|individual)\b.*\binterviewed\b|\binterviewee\b|^(?:the |about the )?person$|\b(?:describe|introduce) (?:the|this|your) (?:person|worker)\b",
        ),
    )
)
_LONGEST = 14  #: words of a line that asks
_TITLE = 9  #: of one that only names what is asked for
_STATES = re.compile(r"(?i)\w:\s+\w|\b(?:is|are|was|were|can|will|not|\w+n['’]?t)\b")


def section_asked(text: str) -> Section | None:
    """The section that a line of a sheet asks for, in whatever dress; None for all that tells.

    >>> section_asked("Section B: REASON FOR YOUR CHOICE (2-3 sentences)").value, section_asked("I chose him because he sings.")
    ('why', None)
    """
    spans = _asking(text)
    first = plain(spans[0].of(text)).strip(" *_") if spans else ""
    if any(not _still_asks(span.of(text)) for span in spans[1:]) and not _ENDS.search(first):
        return None
    words = _BRACKETS.sub("", first).strip(" *_:")
    tells = re.search(r"[.!;,]$", words) and not _REQUEST.match(words)
    asking = _ENDS.search(first) or _REQUEST.match(words)
    states = not asking and (len(words.split()) > _TITLE or _STATES.search(words))
    mine = re.match(r"(?:I|i)(?:['’]\w+)? ", words)
    if not words or tells or states or mine or len(words.split()) > _LONGEST:
        return None
    words = (words.lower() if words.isupper() else words).rstrip("?. ")
    if OF_THEIRS.search(words):
        return None
    found = next((section for _, section, pattern in _ASKED if pattern.search(words)), None)
    return None if found is Section.WHY and _CALLING.search(words) else found


_CALLING = re.compile(r"(?i)\b(?:job|career|field|profession|trade|work|major|path|subject)\b")


def _asking(text: str) -> tuple[Span, ...]:
    """The sentences of a line behind its mark: "Section B: Why her? My dad knows her."."""
    mark = _MARK.match(text)
    bare = text.replace("**", "  ").replace("__", "  ")
    return tuple(sentences(bare, mark.end() if mark else 0, len(text), wrapped=True))


_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])\W*$")
#: A line that says how much to write.
_AMOUNT = re.compile(
    r"[(\[][^()\[\]]*[)\]]|(?i:(?:at least |minimum |about )?\S+ (?:full |complete )?(?:sentences?|words|points|lines)[.:]?)"
)


def _marked(p: Paragraph) -> bool:
    return p.blank_before or p.number is not None or p.letter != "" or p.bold or p.hashes > 0 or p.bullet


def asked_first(text: str) -> str:
    """The first sentence of a paragraph where it asks or requests, in small letters if it is all in capitals.

    >>> asked_first("WHAT DID YOU LEARN? (3 points)"), asked_first("I learned this."), asked_first("Explain why you chose them. Be kind.")
    ('what did you learn?', '', 'Explain why you chose them.')
    """
    spans = _asking(text)
    first = plain(spans[0].of(text)).strip(" *_") if spans else ""
    first = re.sub(r"(?<=\?)\W*[(\[][^?]*$", "", first)
    requested = _REQUEST.match(first) and _YOU.search(first)
    if not (_ENDS.search(first) or requested) or len(first.split()) > 35:
        return ""
    return first.lower() if first.isupper() else first


def to_student(asked: str, *, sheet: bool) -> Meaning | None:
    """What a question asks the student for; None where it is put to the interviewee.

    `sheet`: the notes are a worksheet's answers, so "you" is the student.

    >>> to_student("Why did you choose this person?", sheet=False).section.value
    'why'
    >>> to_student("Would you do it?", sheet=False), to_student("Would you do it?", sheet=True).section.value
    (None, 'connection')
    """
    if not asked or not _YOU.search(asked) or OF_THEIRS.search(asked):
        return None
    meaning = question_meaning(asked)
    if not (sheet or meaning.student):
        return None
    mine = heading_meaning(_as_mine(asked))
    lesson = Section.LEARNED if _LESSON.search(asked) else None
    own = mine.section if mine is not None and mine.student else None
    section = section_asked(asked) or (meaning.section if meaning.student else None)
    return Meaning(section or lesson or own or Section.CONNECTION, True)


def _as_mine(asked: str) -> str:
    """A question to the student as the student's own heading: "Why did you choose them?" as "Why did I choose them"."""
    mine = re.sub(r"(?i)\byour\b", "my", re.sub(r"(?i)\bto you\b", "to me", asked))
    return re.sub(r"(?i)\byou\b(?=\W*$)", "me", mine).replace("you", "I").rstrip("? ")


def prompt_blocks(reader: Reader, p: Paragraph, speaker: Speaker | None) -> list[NoteBlock]:
    """A worksheet's question to the student, with the answer on its line; nothing for all else."""
    lettered_question = label_key(p.label) in ("q", "ques", "question")
    if speaker is not None and not (reader.sheet and lettered_question):
        return []
    if reader.sheet and reader.prompted and reader.last is None and _AMOUNT.fullmatch(p.text.strip()):
        return [block_of(Kind.OTHER, p, None, None)]
    meaning = to_student(asked_first(p.text), sheet=reader.sheet)
    if p.start in reader.frame and (_YOU.search(p.text) or meaning is not None):
        meaning = reader.frame[p.start]
    if meaning is None or not meaning.student or (p.bullet and reader.student):
        return []
    spans = tuple(Span(span.start + p.start, span.end + p.start) for span in _asking(p.text))
    last = 0
    while last + 1 < len(spans) and _still_asks(spans[last + 1].of(reader.text)):
        last += 1
    asked, rest = Span(p.start, spans[last].end), spans[last + 1 :]
    reader.section, reader.student, reader.headed, reader.prompted = meaning.section, True, True, True
    reader.question = reader.speaker = reader.then = reader.last = None
    reader.waiting, reader.voiced, reader.above, reader.number = False, False, "", p.number
    found = [block_of(Kind.QUESTION, asked, Speaker.INTERVIEWER, meaning.section, reader.text)]
    reader.heading = found[0] if meaning.section is Section.LEARNED else None
    if rest:
        answer = Span(rest[0].start, p.end)
        found += told_blocks(
            reader,
            replace(
                p,
                start=answer.start,
                end=answer.end,
                text=answer.of(reader.text),
                number=None,
                letter="",
                label="",
                bold=False,
                hashes=0,
            ),
            None,
        )
    return found


def _still_asks(sentence: str) -> bool:
    return _HINT.fullmatch(sentence) is not None or (
        _ENDS.search(sentence) is not None and re.search(r"\b(?:I|my|me)\b", sentence) is None
    )
