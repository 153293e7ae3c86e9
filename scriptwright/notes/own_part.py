"""Where the interview ends and the student's own part begins."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scriptwright.notes.asking import asks_first
from scriptwright.notes.besides import is_besides
from scriptwright.notes.chores import is_chore
from scriptwright.notes.furniture import is_furniture
from scriptwright.notes.meaning import Meaning, plain
from scriptwright.notes.model import Interviewee, Speaker
from scriptwright.notes.own_lines import says_own
from scriptwright.notes.own_sentences import is_about_student, sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader
from scriptwright.notes.speakers import label_key
from scriptwright.notes.told_questions import is_put_in_telling
from scriptwright.notes.voices import asks, self_asked
from scriptwright.notes.whose import at_school, first_person, tells_of, works
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

#: Labels that are the student's.
ME = ("me", "i", "myself")
_ASKS_YOU = re.compile(r"(?i)\b(?:you|your)\b[^.!?]*\?\s*$")


def last_said(paragraphs: Sequence[Paragraph], *, ruled: bool) -> int:
    """The place of the last paragraph in which somebody else than the student speaks or is asked; -1 without one.

    `ruled`: a line of dashes parts them, so that only what is put to a "you" is a question.
    """
    said = (
        index
        for index in range(len(paragraphs) - 1, -1, -1)
        if paragraphs[index].stamped
        or label_key(paragraphs[index].label) not in ("", *ME)
        or _ASKS_YOU.search(paragraphs[index].text)
        or (not (ruled or paragraphs[index].bullet) and _asks(paragraphs[index].text))
    )
    return next(said, -1)


def _asks(text: str) -> bool:
    first = plain(sentences(text, wrapped=True)[0].of(text)) if text.strip() else ""
    asking = is_put_in_telling(text) or asks(text) or asks_first(text, 0, len(text), any_question=True)
    own = self_asked(text) is not None or says_own(text) or _DOUBTED.match(first) or is_chore(text, below=True)
    return asking and not own and _CALLED.fullmatch(first) is None


#: What the student notes and wonders at, with marks for it: "also shes like strict??".
_DOUBTED = re.compile(r"(?i)\W*(?:(?:also|and|but|so)\W+)*(?:s?he['’]?s?|they(?:['’]?re)?|it['’]?s?) (?!.*\b(?:you|your|u|ur)\b)[^?.]+\?\?+\W*")


def is_rule(p: Paragraph) -> bool:
    """Whether a line is nothing but dashes or the like."""
    return re.fullmatch(r"\W*[-=_*~#]{3,}\W*", p.text.strip()) is not None


def follows_talk(paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker]) -> int:
    """The place behind the last turn of a talk in which every turn has its label; -1 for other notes.

    What stands there without a label is not said by the one who answered.
    """
    turns = [index for index, p in enumerate(paragraphs) if p.label and label_key(p.label) in known]
    if not turns:
        return _behind_alike(paragraphs)
    if len(turns) < _TURNS or Speaker.INTERVIEWEE not in known.values():
        return -1
    between = [
        p
        for p in paragraphs[turns[0] : turns[-1]]
        if label_key(p.label) not in known and not (p.aside or is_furniture(p.text))
    ]
    return -1 if any(p.text[:1] not in "([" for p in between) else turns[-1] + 1


def _behind_alike(paragraphs: Sequence[Paragraph]) -> int:
    """The place behind the last answer, where each stands in quotation marks or each behind a bullet; -1 for others.

    Quotations one below the other are answers too, where nothing is asked.
    """
    said = [index for index, p in enumerate(paragraphs) if _ALL_QUOTED.fullmatch(p.text.strip())]
    if len(said) >= _TURNS and said == list(range(said[0], said[-1] + 1)):
        return said[-1] + 1
    asked = [index for index, p in enumerate(paragraphs) if not p.bullet and _asks(p.text)]
    answers = [paragraphs[index + 1] for index in asked if index + 1 < len(paragraphs)]
    marked = [p.bullet or p.text[:1] in '"“' for p in answers]
    return asked[-1] + 2 if len(marked) >= _TURNS and all(marked) else -1


_ALL_QUOTED = re.compile(r"[\"“][^\"“”]+[\"”]")


def is_bare(p: Paragraph, above: Paragraph | None = None) -> bool:
    """Whether a paragraph stands by itself, without a label and not in brackets; `above`: one in brackets may announce it."""
    announced = above is not None and above.blank_before and re.fullmatch(r"\([^()]+\)|\[[^\[\]]+\]", above.text)
    return (p.blank_before or bool(announced)) and not p.label and p.text[:1] not in "(["


#: Turns that show a talk.
_TURNS = 4


def may_be_theirs(p: Paragraph, person: Interviewee) -> bool:
    """Whether a paragraph without a label may be the interviewee's all the same: years at work, and nothing of a student."""
    student = at_school(p.text) or tells_of(p.text, person) is not None or sentence_meaning(p.text)[1]
    return first_person(p.text) > 0 and works(p.text) and not student


def is_name_below(p: Paragraph) -> bool:
    """Whether the last line of the notes is no more than who wrote them: "pip harcourt"."""
    bare = not (p.bullet or p.label or p.number is not None)
    return bare and re.fullmatch(r"[-–—~ ]*[^\W\d]+(?: [^\W\d]+){0,2}", p.text.strip()) is not None


def only_own(heading: str) -> bool:
    """Whether a heading says no more than that what follows is the student's: "My part", "MY BIT (for the video)"."""
    return _ONLY_OWN.fullmatch(plain(heading).strip()) is not None


_ONLY_OWN = re.compile(
    r"(?i)\W*(?:my|own|me)\b(?: own)?(?: (?:part|bit|side|turn|section|half|notes?|stuff|words?))?(?: (?:for|of|in) .{1,30})?\W*(?:\(.*\))?\W*"
)


#: What a student calls the next few lines, as a sentence: "So why him.", "What I learned."
_CALLS = (
    r"(?i)(?:(?:ok(?:ay)?|so|and|now|then|right|anyway|also)[, ]+)*"
    r"(?P<what>why (?:him|her|them|this (?:person|guy|one)|i (?:choose?d?|chosed?|choosen|picked|asked|interviewed|wanted) (?:him|her|them|this person)|(?-i:[A-Z])\w+)"
    r"|why did (?:i|we) (?:choose|pick|ask|interview) (?:him|her|them|this person|(?-i:[A-Z])\w+)(?=[.:])|how (?:does|did|do) (?:it|this|that) (?:all )?(?:connect|relate|link|fit)(?: (?:to|with) (?:me|my life))?(?=[.:])"
    r"|what (?:i|we)(?:'ve| have)? (?:learn(?:ed|t)|took away|got out of it|found out)|what did (?:i|we) learn|what (?:it|this) (?:means|has to do) (?:to|for|with) me|what does (?:it|this|that) (?:mean|have to do) (?:to|for|with) me|where i come in"
    r"|(?:my |the |own )*(?:connection|link|reflection)(?: (?:to|with) (?:me|my life))?(?=[.:])"
    r"|how (?:it|this|that) (?:all )?(?:connects?|relates?|links?|ties in|fits)(?: (?:to|with) (?:me|my life))?"
    r"|(?:why did i (?:choose|chose|pick|ask|interview|want) (?:him|her|them|this person|(?-i:[A-Z])\w+)|how (?:does|did) (?:it|this|that) (?:all )?(?:connect|relate|link|tie in|fit in?)(?: (?:to|with) (?:me|my life))?)(?=[.:]))"
)
_CALLED = re.compile(rf"{_CALLS}(?P<end>[.?!:]+)")
#: The same, run into what it is of: "so why him.. i clean stalls", "and how it connects, my dad sings".
_RUNS_ON = re.compile(rf"{_CALLS}(?P<end>\.{{2,}}|…|,|\s[-–—])(?=\s+(?:I|i|[Mm]y)\b(?! (?:guess|think|suppose|mean|believe|would say),? (?:is|was|that|it)\b))")


def called(p: Paragraph, text: str) -> Span | None:
    """The first sentence of a paragraph where it names what the rest is about, as a heading would; None without one."""
    spans = sentences(text, p.start, p.end, wrapped=True)
    first = plain(spans[0].of(text)) if spans else ""
    found = (_CALLED.fullmatch(first) or _RUNS_ON.match(first)) if first else None
    return Span(p.start + found.start("what"), p.start + found.start("end")) if found else None


def own_part_follows(reader: Reader, heading: str, meaning: Meaning) -> bool:
    """Whether a heading behind the interview stands above the student's own words, whatever it announces."""
    behind = reader.begun >= reader.turns.stop and (
        bool(reader.known) or _LESSONS.search(heading) is not None
    )
    if is_besides(heading):
        return False
    return reader.own or (
        reader.interview
        and reader.ending
        and (meaning.student or (behind and meaning.section is Section.LEARNED))
    )


_LESSONS = re.compile(r"(?i)\b(?:take ?aways?|learn\w*|lessons?|findings)\b")


def begins_own_part(reader: Reader, heading: str, meaning: Meaning) -> None:
    """Keep in mind that the interview is over, where a heading says so."""
    reader.own = own_part_follows(reader, heading, meaning) and not reader.sheet


#: Somebody who is not the student.
_OTHER = re.compile(r"(?i)\b(?:he|she|they|him|her|his|hers|their|theirs)\b")


def turns_away(reader: Reader, following: Paragraph | None) -> bool:
    """Whether what stands below a heading of no known meaning leaves the student's own part: it tells of the other."""
    if following is None or not reader.student or reader.section not in (Section.WHY, Section.CONNECTION):
        return False
    of_other = following.cell or _OTHER.search(following.text) is not None
    return of_other and not is_about_student(following.text)
