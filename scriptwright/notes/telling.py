"""What is told: answers, lists, and the student's own thoughts."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from scriptwright.notes.beside_turns import beside_turns, of_themselves
from scriptwright.notes.besides import is_besides
from scriptwright.notes.comments import is_comment
from scriptwright.notes.meaning import question_meaning
from scriptwright.notes.mixed_voices import voices
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import NAME
from scriptwright.notes.narrative import run_block, runs
from scriptwright.notes.occupations import jobs
from scriptwright.notes.own_sentences import is_about_student, sentence_meaning
from scriptwright.notes.own_words import all_quoted, in_own_words, is_quoted, is_remark, is_told, speaks
from scriptwright.notes.pages import is_own_again, loose
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of, inherited, place_of
from scriptwright.notes.small_talk import is_about_talk
from scriptwright.notes.voices import answers, is_chatter, is_reported, is_students, self_asked
from scriptwright.notes.whose import Voice, first_person, tells_of
from scriptwright.notes.whose_role import asks_of
from scriptwright.notes.working_as import names_of
from scriptwright.sections import Section
from scriptwright.sentences import Span


def told_blocks(reader: Reader, p: Paragraph, speaker: Speaker | None) -> list[NoteBlock]:
    """The blocks of a paragraph that asks nothing."""
    asked_self = reader.question is not None and self_asked(reader.question.text) is not None
    if p.label.upper() == "A" and (asked_self or (reader.prompted and reader.student)):
        reader.student, reader.speaker = True, None
        return _students(reader, replace(p, label=""))
    if p.quoted or (reader.voiced and is_about_student(p.text) and not is_reported(p.text)):
        return [in_own_words(reader, p)]
    beside = beside_turns(reader, p)
    if beside is not None:
        return [beside]
    speaker = speaker or (None if reader.speaker is Speaker.INTERVIEWER else reader.speaker)
    free = not reader.student and not p.label and (not reader.known or p.blank_before)
    free = free and not is_besides(reader.above)
    asked = reader.question.text if reader.question else ""
    of_them = reader.person.name is None or tells_of(p.text, reader.person, asked) is not None
    answering = (reader.question is not None and not p.blank_before) or not of_them
    chosen = reader.ending and not reader.waiting and sentence_meaning(p.text) == (Section.WHY, True)
    students = chosen or (is_students(p.text, answering=answering, spoken=_is_awaited(reader)) and not is_reported(p.text))
    if free and students:
        reader.student, reader.section, reader.headed = True, None, False
        reader.own = reader.own or chosen
        reader.question = reader.heading = None
    waited, reader.waiting = reader.waiting, False
    if not waited and is_own_again(reader, p):
        reader.question, reader.student, reader.section, reader.headed = None, True, None, False
    unasked = reader.question is None or _answers_begin(reader, p)
    if p.number in reader.asked and (reader.apart or (unasked and not p.bullet)):
        numbered = reader.asked[p.number]
        reader.question, reader.heading, reader.apart = numbered, None, True
        reader.student = (self_asked(numbered.text) or question_meaning(numbered.text)).student
    long = len(p.text.split()) >= 8 or reader.interview
    bracketed = long and p.text[:1] in ("(", "[") and p.text[-1:] in (")", "]")
    if bracketed:
        inside = p.end - 1 if p.text[-1] in ")]" else p.end
        p = replace(p, start=p.start + 1, end=inside, text=reader.text[p.start + 1 : inside])
    aside = not p.label and (bracketed or re.match(r"(?i)note to self", p.text) is not None)
    section, strong = sentence_meaning(p.text)
    telling = strong or len(p.text.split()) >= 15 or not reader.interview
    mine = strong or re.search(r"(?i)\bi\b", p.text) is not None
    own_sections = (Section.WHY, Section.CONNECTION)
    if aside and telling and mine and is_about_student(p.text) and section in own_sections:
        return _students(reader, replace(p, bullet=False), aside=True)
    if aside and is_about_student(p.text) and of_themselves(p.text):
        return [block_of(Kind.REFLECTION, p, Speaker.STUDENT, Section.CONNECTION)]
    if aside and not mine and is_about_student(p.text):
        return [block_of(Kind.OTHER, p, Speaker.STUDENT, None)]
    aloud = reader.student and (reader.headed or not reader.own)
    if bracketed and reader.interview and not aloud and not p.label:
        return [block_of(Kind.OTHER, p, Speaker.STUDENT, None)]
    if is_quoted(reader, p):
        work = reader.headed and reader.section is Section.WHO
        reader.last = Section.WHO if work else Section.LEARNED
        return [block_of(Kind.ANSWER, p, Speaker.INTERVIEWEE, reader.last)]
    if not p.label and not reader.known and is_about_talk(p.text):
        return [block_of(Kind.OTHER, p, Speaker.STUDENT, None)]
    if _passes_time(reader, p, speaker, waited):
        return [block_of(Kind.OTHER, p, speaker, None)]
    if (
        reader.student
        or (not reader.interview and reader.question is None)
        or (not waited and (is_remark(reader, p, speaker) or is_comment(reader, p)))
    ):
        return _students(reader, p)
    introduces = _INTRODUCES.search(p.text) or (_THIRD.search(p.text) and first_person(p.text) < 3)
    above = not reader.known or p.start < reader.turns.start
    if above and reader.question is None and not reader.headed and introduces:
        return _students(reader, p, aside=True)
    if (
        is_chatter(p.text)
        and not (waited and answers(p.text))
        and (p.label or reader.question is None)
        and not reader.headed
        and not p.bullet
    ):
        return [block_of(Kind.OTHER, p, speaker or Speaker.INTERVIEWEE, None)]
    reported = is_told(reader, p, speaker)
    reader.telling = reported or (reader.telling and all_quoted(p))
    voice = Speaker.STUDENT if reported else speaker or Speaker.INTERVIEWEE
    listed = p.bullet or (
        p.number is not None
        and p.number != reader.number
        and not reader.numbered
        and not reader.apart
        and not (reader.question is None and p.text.rstrip().endswith((".", "!")))
    )
    kind = Kind.LIST if listed and not p.label else Kind.ANSWER
    section = inherited(reader)
    if section in (Section.WHY, Section.CONNECTION):
        section = Section.LEARNED
    if section is None and reader.question is None:
        found, strong = sentence_meaning(p.text)
        if strong and found is Section.WHY and not p.label:
            return _students(reader, p, aside=True)
        if found is Section.WHO and asks_of(reader.above, names_of(reader.person.name)):
            found = Section.LEARNED
        own = found in (Section.WHY, Section.CONNECTION)
        section = Section.LEARNED if found is None or (own and voice is Speaker.INTERVIEWEE) else found
        if reader.known and is_chatter(p.text):
            section = None
    parts = [(Span(p.start, p.end), reported)]
    if reader.interview and kind is Kind.ANSWER and voice is Speaker.INTERVIEWEE and not reported:
        mixed = reader.voice in (Voice.TOLD, Voice.OPEN)
        parts = list(voices(reader.text, p.start, p.end, asked, mixed=mixed))
    return [
        replace(
            block_of(kind, span, voice if told is reported else Speaker.STUDENT, section, reader.text),
            question=place_of(reader.question),
            heading=place_of(reader.heading),
            reported=told,
        )
        for span, told in parts
    ]


def _is_awaited(reader: Reader) -> bool:
    """Whether a question waits for its answer, where the answers are in the interviewee's own words."""
    return reader.waiting and reader.question is not None and reader.first_person


def _passes_time(reader: Reader, p: Paragraph, speaker: Speaker | None, waited: bool) -> bool:
    """Small talk: before anything was asked, or short and in reply to something that asked nothing."""
    if (
        speaker is not Speaker.INTERVIEWEE
        or not p.label
        or re.search(r"(?i)\bI(?:['’]m| am) (?:an? |(?-i:[A-Z])\w+)|\bI work\b", p.text)
    ):
        return False
    length = len(re.findall(r"[^\W_]+(?:['’]\w+)?", p.text))
    asked = Speaker.INTERVIEWER in reader.known.values()
    chatting, reader.chatting = reader.chatting, False
    welcomes = _WELCOMES.match(p.text) is not None and length <= 25
    passing = length <= (10 if is_chatter(p.text) else 7) or welcomes or (reader.closing and length <= 25)
    return asked and ((reader.question is None and length <= 25 and not waited) or (chatting and passing))


#: The reply to thanks, and what is still said at the door.
_WELCOMES = re.compile(
    r"(?i)(?:you bet|you['’]?re (?:so |very )?welcome|no problem|any ?time|of course|sure thing|my pleasure|good luck|bye|take care)\b"
)


#: Above the first question the student says whom the interview is with.
_INTRODUCES = re.compile(
    r"(?i)\b(?:(?:my|this|the) interview (?:is|was)|i (?:\w+ )?interviewed|i (?:talked|spoke) (?:to|with)|my interviewee|(?:his|her|their) name is|(?:he|she)(?:['’]s an?\b| (?:is|has|works|runs|owns)\b)|my (?:\w+['’]s )?\w+,? (?-i:[A-Z]\w+ (?:[A-Z]\w+ )?)(?:is|works|runs|owns)\b)"
)
_THIRD = re.compile(r"(?i)\b(?:s?he|his|her|him|shes|hes)\b")
#: The first items of a list of notes say who it is: a name, an occupation, the years.
_HEAD_ITEM = re.compile(r"(?i)(?:(?:about |over |almost )?\d+ ?(?:yrs?|years)\b(?! old)|(?:he|she|they)/\w+)")


def _is_head_item(reader: Reader, p: Paragraph) -> bool:
    words = p.text.strip(" .")
    titled = reader.titled and not re.search(r"(?i)[.!?]$|\b(?:i|he|she|they|we)\b", p.text)
    return (
        reader.last in (None, Section.WHO)
        and not reader.headed
        and len(words.split()) <= (12 if titled else 8)
        and (
            titled
            or bool(NAME.fullmatch(words) and " " in words)
            or (
                any(match.start() <= 40 for match in jobs().finditer(words))
                and not re.match(r"(?i)(?:i|my|he|she|they|advice|hard)", words)
            )
            or bool(_HEAD_ITEM.match(words))
        )
    )


def _leaves(reader: Reader, p: Paragraph) -> bool:
    """Whether a paragraph below "Why her: …" is of something else: nothing of the student's own is in it."""
    own = first_person(p.text) or sentence_meaning(p.text)[1]
    return reader.section in (Section.WHY, Section.CONNECTION) and not own and reader.question is None


_QUESTIONS = 3  #: one behind the other, which are sent to be answered below


def _answers_begin(reader: Reader, p: Paragraph) -> bool:
    """Whether the numbers begin anew below questions that stand one behind the other, all unanswered."""
    asked = [reader.asked[number] for number in sorted(reader.asked)]
    between = (reader.text[one.end : after.start] for one, after in pairwise(asked))
    alone = p.number == 1 and len(asked) >= _QUESTIONS and reader.question is asked[-1]
    return alone and not any(re.search(r"[A-Za-z]{3}", words) for words in between)


def _students(reader: Reader, p: Paragraph, *, aside: bool = False) -> list[NoteBlock]:
    """A paragraph of the student's own telling, cut where its section changes."""
    if reader.above and not (reader.student or aside or p.label) and speaks(reader, p):
        return [in_own_words(reader, p)]
    reader.spoken = 0
    if 0 < reader.beside < p.start and p.blank_before and not aside and _leaves(reader, p):
        reader.student, reader.section, reader.headed = False, None, False
        reader.beside, reader.last = 0, Section.LEARNED
    found: list[NoteBlock] = []
    prior = reader.section if reader.headed and not aside else None
    if (p.bullet or reader.titled) and prior is None and _is_head_item(reader, p):
        prior = Section.WHO
    if reader.question is not None and prior is None and not aside:
        prior = reader.question.section
    for run in runs(
        reader.text,
        p.start,
        p.end,
        prior=prior,
        last=reader.last,
        soft=prior is Section.WHO and reader.question is None and not reader.taught,
        then=reader.then if prior is not None else None,
        alone=reader.student and not reader.linked,
    ):
        if run.section is Section.WHO and asks_of(reader.above, names_of(reader.person.name)):
            run = replace(run, section=Section.LEARNED)
        block = run_block(reader.text, run, bullet=p.bullet)
        found.append(replace(block, question=place_of(reader.question), heading=place_of(reader.heading)))
        reader.last = run.section
    if not (p.bullet or aside) and reader.question is None:
        reader.free += loose(reader, p, prior)
    if reader.then is not None and prior is not None and not p.bullet:
        told = reader.then is Section.WHY and found[:1] != [] and found[0].section is Section.WHY
        reader.section, reader.then = reader.section if told else reader.then, None
    return found
