"""The sentences that are in every draft: what the work is called and what it is, for how long, why, and what the student does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from scriptwright.notes.evidence import shown
from scriptwright.notes.model import Interviewee
from scriptwright.notes.occupations import jobs
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.roles import role_noun
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.introducing import near_the_head
from scriptwright.script.choosing.sorting import is_mine, out_of_why
from scriptwright.script.choosing.work_said import decides_alone, in_general, work_said
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.opening import own_opening
from scriptwright.script.short_notes.former_work import with_former_years
from scriptwright.script.short_notes.tenure import is_tenure
from scriptwright.script.words.example_left import without_example
from scriptwright.sections import Section

#: Says for how long somebody has been at it.
_HOW_LONG = re.compile(
    r"(?i)^(?:so |and |well,? )?(?:(?:I|s?he|they|[A-Z]\w+(?:\. \w+| \w+)?)(?:['’]ve|['’]s| have| has)|have|has) (?:also |now )?"
    r"(?:been|worked|done|taught|driven|run|owned|tuned|cooked|farmed|fished)\b[^.!?]{0,50}?\b(?:years?|winters|seasons|since (?:19|20)\d\d)\b(?! old)"
    r"|^[^.!?]{0,70}\b(?:has|have) been (?:doing (?:it|this|that|the job)|at it|there|on the job)\b[^.!?]{0,30}\byears\b(?! old)"
)
_FIRST = 5  #: sentences on who it is, of which one may say so
#: The last word of a job that its first word explains or nobody.
_MAKES = re.compile(r"(?i)(?:maker|builder|tender|keeper|setter|tester|hauler|cutter|attendant)")
_NEAR = 12  #: of which one may say what lies with this person alone
_BRIEFLY = 18  #: words of it
_AS_ONE = 30  #: words of the one that says what somebody is, or what the work is
_LONG = 24  #: words of a sentence, above which it is told without its example
_REASON = 50  #: words of the sentence that says why
_TO_STUDENT = 20  #: words of the sentence that says who somebody is to the student
_DOES = 36  #: words of the one that says what the student does or wants
_SURELY = 3.5  #: how much it has to show that
_MEANS = 3  #: sentences up to the one that says what a word for the work means
_MEANS_LONG = 70  #: words of all of them


def said_always(found: Sequence[Candidate], outline: Outline) -> tuple[Candidate, ...]:
    """The candidates, with those marked that every draft says."""
    person = outline.interviewee
    found = _work_first(_defined(out_of_why(with_former_years(found)), person.role), person.role)
    who = sorted((c for c in found if c.section is Section.WHO and c.answer is None), key=lambda c: c.order)
    span, reason = own_opening(outline), _reason(found)
    opening = outline.text[span.start : span.end] if span is not None else ""
    said = (
        *_role(who, person.role, opening),
        *_work(found, who, person.role),
        *_how_long(found),
        *_meaning(who, person),
        *reason,
        *_to_student(found, (opening, *(c.text for c in reason))),
        *_connection(found, person),
    )
    ids = {c.id for c in said}
    return tuple(replace(c, opening=True, text=_shorter(c)) if c.id in ids else c for c in found)


def _defined(found: Sequence[Candidate], role: str | None) -> tuple[Candidate, ...]:
    """The candidates, the sentence that says what anybody of that job does among who it is, wherever it stands."""
    if role is None:
        return tuple(found)
    says = re.compile(rf"(?i)an? (?:[\w-]+ )?{re.escape(role_noun(role))} (?!is\b|was\b|has\b|had\b)[a-z]+(?<!s)s\b")
    told = [c for c in found if c.kind is LineKind.TOLD and c.answer is None and not c.items]
    said = next((c for c in told if c.section is Section.LEARNED and says.match(c.text)), None)
    first = said is not None and said.opens and not any(c.section is Section.WHO and c.kind is LineKind.TOLD for c in found)
    return tuple(replace(c, section=Section.WHO) if first and c is said else c for c in found)


def _shorter(candidate: Candidate) -> str:
    """What is said in every draft leaves room for the rest: a long sentence without its example."""
    told = candidate.kind is LineKind.TOLD and not candidate.items and candidate.words > _LONG
    return without_example(candidate.text) if told else candidate.text


def _work_first(found: Sequence[Candidate], role: str | None) -> tuple[Candidate, ...]:
    """The candidates, what the work is before the rest of its list: headcount, tools and hours come behind it."""
    said = work_said(found, role)
    if said is None or not said.items or any(said.id in c.needs for c in found):
        return tuple(found)
    above = [c for c in found if c.items and c.order < said.order and (c.question, c.heading) == (said.question, said.heading)]
    if not above or any(c.section is Section.WHO and in_general(item) for c in above for item in c.items):
        return tuple(found)
    first = min(c.order for c in above)
    return tuple(replace(c, order=first - 1) if c.id == said.id else c for c in found)


#: What somebody works as, where no word of it is known as a job.
_WORKS = re.compile(
    r"(?:He|She|They)(?:['’]s| is| are)? (?:(?:\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-\w+)?)(?: years old)?,? and (?:(?:he|she|they) )?)?(?:works? (?:as|for|at|in)|is the one who|makes|runs|owns|repairs|builds|teaches) \w"
)


def _role(who: Sequence[Candidate], role: str | None, opening: str) -> Iterator[Candidate]:
    """What somebody is, where the student's own opening does not say it."""
    if not opening:
        return
    if role is None:
        yield from [c for c in who[:_MEANS] if c.words <= _AS_ONE and _WORKS.match(c.text)][:1]
        return
    noun = re.escape(role_noun(role))
    if re.search(rf"(?i)\b{noun}\b", opening):
        return
    is_one = re.compile(
        rf"(?i)(?:\S+(?: \S+)?|(?:his|her|their) (?:full |real )?name is [^,]+,? and (?:s?he|they)|.{{3,50}}?,? (?:and|who|where)(?: s?he| they)?)(?:['’]s| is| has been| works? (?:as|like)) (?:now |also )?(?:(?:an?|the) (?:[\w-]+ ){{0,4}}|(?!an?\b|the\b|not\b|my\b|his\b|her\b)(?:[\w-]+ ){{0,1}}){noun}\b"
    )
    yield from [c for c in who[:_FIRST] if c.words <= _AS_ONE and is_one.match(c.text)][:1]


def _work(found: Sequence[Candidate], who: Sequence[Candidate], role: str | None) -> Iterator[Candidate]:
    """What somebody does."""
    said = work_said(found, role)
    if said is None:
        return
    yield said
    alone = (c for c in who[:_NEAR] if not (c.tale or c.items) and c.words <= _BRIEFLY and decides_alone(c.text))
    yield from [c for c in alone if c.id != said.id][:1]


def _how_long(found: Sequence[Candidate]) -> Iterator[Candidate]:
    near = tuple(near_the_head([c for c in found if c.section is Section.WHO]))[:_FIRST]
    yield from [c for c in near if c.words <= _BRIEFLY and (_HOW_LONG.match(c.text) or is_tenure(c.text))][:1]


#: Somebody named by what they are to the student: "my boss", "our neighbor".
_OURS = re.compile(r"(?i)\b(?:my|our) (?!(?:interest|video|project|interview|own|school|life|future|class|job|favou?rite)\w*\b)[a-z]+")


def _to_student(found: Sequence[Candidate], said: Sequence[str]) -> Sequence[Candidate]:
    """Who somebody is to the student, where neither the opening nor the reason, which are `said`, tells it."""
    if any(map(_OURS.search, said)):
        return ()
    near = (c for c in found if c.section in (Section.WHO, Section.WHY) and c.answer is None and not c.items)
    return [c for c in near if c.words <= _TO_STUDENT and is_mine(c.text) and _SAYS_SO.search(c.text)][:1]


#: What a name noted alone has not: "My uncle Tom Ruiz."
_SAYS_SO = re.compile(r"(?i)\b(?:is|was|been|has|have|are|who|lives?|works?|coach(?:es|ed)|teach(?:es)?|taught)\b|['’](?:s|re)\b")
_STUDENT = re.compile(r"\bI\b")


def _known(role: str) -> bool:
    """Whether everybody knows the job: "piano teacher", but not "mount maker", of which only the last word is one."""
    found = jobs().search(role)
    return found is not None and not (found.start() and _MAKES.fullmatch(found.group()))


def _meaning(who: Sequence[Candidate], person: Interviewee) -> Sequence[Candidate]:
    """What leads up to what the work is called, where its name is no word that everybody knows."""
    role = person.role
    if role is None or _known(role):
        return ()
    thing = role.split()[0] if re.fullmatch(r"[\w-]{3,} (?:maker|builder|tender|keeper|setter|tuner|tester|hauler|cutter)", role) else role
    said = "|".join(re.escape(word) for word in dict.fromkeys((role, thing)))
    says = re.compile(
        rf"(?i)\b(?:is|are|'s) called (?:an? |the )?(?:{said})s?\b|\b(?:an?|the) (?:{said}) (?:is|means)\b"
    )
    at = next((place for place, c in enumerate(who[: _MEANS + 2]) if says.search(c.text)), None)
    if at is None:
        return ()
    told = who[max(0, at - _MEANS + 1) : at + 1]
    while len(told) > 1 and _STUDENT.search(told[0].text):
        told = told[1:]
    return told if sum(c.words for c in told) <= _MEANS_LONG else told[-1:]


def _own(found: Sequence[Candidate], section: Section) -> list[Candidate]:
    return [c for c in found if c.section is section and c.kind is LineKind.OWN and c.answer is None]


def _reason(found: Sequence[Candidate]) -> Sequence[Candidate]:
    why = (c for c in _own(found, Section.WHY) if c.words <= _REASON)
    return [c for c in why if sentence_meaning(c.text) == (Section.WHY, True)][:1]


def _connection(found: Sequence[Candidate], person: Interviewee) -> Sequence[Candidate]:
    own = (c for c in _own(found, Section.CONNECTION) if c.words <= _DOES)
    return [c for c in own if shown(c.text, person).weights[Section.CONNECTION] >= _SURELY][:1]
