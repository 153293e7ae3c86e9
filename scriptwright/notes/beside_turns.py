"""What stands between the turns of a talk and is said by nobody in it: stage directions, and what is above the first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from scriptwright.notes.meaning import Meaning, plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.own_sentences import is_about_student, sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of
from scriptwright.notes.speakers import label_key
from scriptwright.notes.whose import tells_of
from scriptwright.notes.work_first import DONE_ALWAYS
from scriptwright.sections import Section

_STAGE = re.compile(r"(?:[.…\s]{2,})?\[[^\[\]]*\]\W*|(?:[.…\s]{2,})?\([^()]*\)\W*")
#: A name in capitals and what was done, of somebody who comes in: "MUM [from the stairs] tea is ready".
_COMES_IN = re.compile(r"[A-Z]{2,12} [\[(]")
_ARROW = re.compile(r"\s(?:[-=–—]+>|[→⇒➔➜])\s")  #: within a line of short notes
_LONG_ASIDE = 8  #: words from which on an aside in brackets may be the student's own thought
_OWN = (Section.WHY, Section.CONNECTION)
_TOLD = 5  #: words of a remark that tells something
#: What the student writes below a conversation, under the shortest of headings.
_AFTER = re.compile(
    r"(?i)(?:(?:my |own )*(?:(?P<noted>notes?)|thoughts|stuff|part|bit) )?(?:after|afterwards|later)\s*[:–-]?|(?:my |own )*thoughts\s*[:–-]?|(?:my|own) (?:own )?(?:stuff|part|bit|side)(?: \w+){0,3}\s*[:–-]?|mine\s*[:–-]?"
)
#: A remark on the video, which tells nothing: "the bit I want to show".
_OF_VIDEO = re.compile(r"(?i)\b(?:this is the|the (?:bit|part|quote|answer)|video|film|slide|use this|intro|ending|cut)\b")
#: What a student says of themselves beside the answers: "I soften everything", not what was done or is to be done.
_THOUGHT = re.compile(
    r"(?:^|[.!?;,]\s+|\band |\bbut )(?:I|i)(?:['’]ve| have|['’]m| am)? (?:also |always |never |only |still |just |really |ever )*(?!(?:think|guess|mean|forgot|forget|know|don['’]?t|can['’]?t|couldn['’]?t|didn['’]?t|need|have|had|should|must|will|was|were|did|said|told|asked|wrote|missed|got|went|came|saw|heard|laughed|not|to|sure|no|an?|the|thought|knew|felt|made|took|gave|ran|sat|stood|began|found|left|kept|ate|drank|drove|spoke|lost|been)\b)(?!\w+ed\b(?<!need))[a-z]+"
)


def turns_of(paragraphs: Iterable[Paragraph], known: Mapping[str, Speaker]) -> range:
    """From the first labelled turn to behind the beginning of the last; empty where nobody is labelled."""
    starts = [p.start for p in paragraphs if p.label and label_key(p.label) in known]
    return range(starts[0], starts[-1] + 1) if starts else range(0)


def headed_after(paragraphs: Iterable[Paragraph], turns: range) -> dict[int, Meaning]:
    """What such headings announce, by where they begin: the student's own part, below the last turn of a talk."""
    behind = (p for p in paragraphs if turns and p.start >= turns.stop - 1)
    found = {p.start: match for p in behind if (match := _AFTER.fullmatch(p.text.strip()))}
    return {at: Meaning(None if match["noted"] else Section.CONNECTION, True) for at, match in found.items()}


def beside_turns(reader: Reader, p: Paragraph) -> NoteBlock | None:
    """The block of a paragraph that no one says, with nothing to tell; None for all others."""
    words = plain(p.text).strip()
    if reader.student or not reader.interview:
        return None
    if reader.turns and _COMES_IN.match(p.text):
        return block_of(Kind.OTHER, p, None, None)
    if p.label:
        return None
    if _STAGE.fullmatch(words):
        inside = words.strip(".… ()[]")
        own = is_about_student(inside) and sentence_meaning(inside)[0] in _OWN
        thought = (own and len(words.split()) >= _LONG_ASIDE) or of_themselves(inside)
        return None if thought else block_of(Kind.OTHER, p, Speaker.STUDENT, None)
    above = p.start < reader.turns.start and not (reader.headed or p.bullet or reader.question)
    bare = above and sentence_meaning(words)[0] is None and not DONE_ALWAYS.search(words)
    bare = bare and not (_ARROW.search(words) and tells_of(p.text, reader.person) is not None)
    return block_of(Kind.OTHER, p, Speaker.STUDENT, None) if bare else None


def said_beside(p: Paragraph) -> NoteBlock:
    """The block of what stands beside the talk; in a column of remarks or below "^", what the student says of themselves."""
    told = len(p.text.split()) >= _TOLD
    own = told and (p.cell or p.text[0] == "^") and is_about_student(p.text) and _OF_VIDEO.search(p.text) is None
    if own:
        return block_of(Kind.REFLECTION, p, Speaker.STUDENT, Section.CONNECTION)
    return block_of(Kind.OTHER, p, None, None)


def of_themselves(aside: str) -> bool:
    """Whether an aside tells how the student is, which is no remark on the talk."""
    return len(aside.split()) >= _LONG_ASIDE and _THOUGHT.search(aside) is not None
