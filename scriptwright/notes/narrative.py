"""A running text cut where its section changes: for notes that a student wrote as a story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from scriptwright.notes.gathering import Sentence, gathered, led_to, settled, without_told
from scriptwright.notes.into_the_phone import of_the_memo
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.own_sentences import is_about_student, sentence_meaning
from scriptwright.notes.paragraph_opens import introduces, turns_to_learned
from scriptwright.notes.reader import block_of
from scriptwright.notes.voices import is_reported
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

#: A sentence that nobody understands without the one before it stays in its section.
_GOES_ON = re.compile(
    r"(?i)(?:before that|after that|since then|even then|then|in between|because of that|that['’]?s when)\b"
)


#: A paragraph that begins with what they do at work: "She gets there at 1".
_HABIT = re.compile(
    r"(?i)^(?:and |also )*(?:s?he|they) (?:also |usually |mostly |even )?(?:gets? (?:there|in|up)|arrives?|checks?|cleans?|delivers?|designs?|drives?|fixes|fix|inspects?|leads?|leaves? at|manages?|measures?|orders?|plans?|repairs?|schedules?|supervises?|takes? care of|teaches|teach|tests?|trains?|treats?|does|do) "
)
#: What the student hoped for, which goes on with the reason.
_WANTED = re.compile(r"(?i)(?:.{0,40}\b)?I (?:also |really )?wanted (?:also )?to\b")
#: What the student did or felt while the other told it, between what was told.
_GOES_ON_TELLING = re.compile(
    r"(?i)(?:and |so |then |but )*(?:(?:I|we) (?:just |even |only )?(?:did|held|watched|helped|sat|stood|timed|counted|laughed|noticed|waited|lifted|carried|pushed|wore|smelled|touched|heard)\b"
    r"|my (?:arms?|hands?|feet|legs?|back|ears?|eyes?|nose) |I think (?:that|this|it)(?:['’]s| is| was)\b)"
)
#: "Okay so why I picked Ms. Obi.": the first sentence names what its whole paragraph is about.
_ANNOUNCES = re.compile(
    r"(?i)(?:(?:ok(?:ay)?|so|well|first|anyway|now|and|but)[, ]+)*(?:before I forget[^,]{0,20}, )?(?:I (?:should|have to|need to|want to) (?:say|explain|tell you) |here(?:['’]s| is) |this is )?"
    r"why I (?:was there|(?:chose|choose|picked|wanted|interviewed|asked|went to|talked to)\b[^,;]{0,40})[^,;]{0,12}[.:]$"
)
#: Characters of a paragraph that is about one thing; a longer one may go on to what was learned.
_ANNOUNCED = 900
#: A label within a paragraph: "connects: I want to be a nurse too".
_LABELLED = re.compile(
    r"(?i)(?:how (?:it|this) )?(?:connects?|connection|relates|links?)(?:(?: to me)?\s*(?::|[–-]\s)| (?:to|with) me (?:because|bc|b/c|cuz|cos)\b)|my (?:own )?(?:connection|reflections?)\W*$"
    r"|(?:this|it|that|the interview|(?:his|her|their) (?:job|work)) (?:also |really |kind of |definitely )?(?:connects?|relates?|links?) (?:to|with) (?:me\b|my (?:own )?(?:interests?|life|hobb(?:y|ies)|plans?|future)\b|what I\b)"
)


@dataclass(frozen=True)
class Run:
    """Neighbouring sentences of one section and one voice."""

    span: Span
    section: Section | None
    own: bool  #: the student speaks of themselves


#: Says that a story was told, which follows.
_TELLS_STORY = re.compile(
    r"(?i)(?:[\w.’']+ ){1,4}?(?:also |then )?(?:told|tells|gave|shared) (?:me|us|with (?:me|us)) (?:an?|one|another|this) (?:\w+ ){0,2}(?:story|example|anecdote)[.:!]?"
)


def runs(
    text: str,
    start: int,
    end: int,
    *,
    prior: Section | None = None,
    last: Section | None = None,
    soft: bool = False,
    then: Section | None = None,
    alone: bool = False,
) -> Iterator[Run]:
    """The runs of a paragraph. `prior` is what the heading above it announces, `last` the section of the text
    before it, which a sentence without a cue goes on with. `soft`: the heading says who it is, and no other
    heading gathers what was learned, so a sentence that tells what was said belongs there all the same.
    `then`: what else the heading announces, behind it. `alone`: it stands above the student's own lessons, and no
    heading gathers what they mean to the student.
    """
    found: list[Sentence] = []
    in_story = False  #: behind a sentence that only says that a story was told
    current = prior or last
    announced: Section | None = None
    spans = sentences(text, start, end, wrapped=True)
    meanings = [sentence_meaning(span.of(text)) for span in spans]
    for at in reversed(range(len(spans) - 1)):
        if of_the_memo(spans[at].of(text).strip(" ,")):
            meanings[at] = (meanings[at + 1][0], False)
    if soft and spans and turns_to_learned(spans[0].of(text), meanings[0][0]):
        prior = current = Section.LEARNED
        soft = False
    if prior is None:
        meanings = settled(meanings, last)
        if spans and not meanings[0][1] and introduces(spans[0].of(text)):
            meanings[0] = (Section.WHO, True)
    for span, (section, strong) in zip(spans, meanings, strict=True):
        words = span.of(text)
        turns = sums_up(words) or (strong and section is then)
        if then is not None and prior is not None and found and turns:
            prior = current = then
        if section is Section.CONNECTION and not strong and current is Section.WHY:
            section = Section.WHY
        if section is Section.CONNECTION and not strong and found and _GOES_ON_TELLING.match(words):
            section = current
        if current is Section.WHY and _WANTED.match(words):
            section, strong = Section.WHY, False
        if announced and not strong and (section is not Section.LEARNED or end - start < _ANNOUNCED):
            section = announced
        told = section is Section.LEARNED and is_reported(words)
        announced = (
            Section.WHY
            if not found and _ANNOUNCES.match(words)
            else announced
            if not strong and not (told and end - start >= _ANNOUNCED)
            else None
        )
        section = announced or section
        if prior is None and last is Section.WHY and not found and _ANEW.match(words.replace("’", "'")):
            section, strong = Section.CONNECTION, True
        labelled = _LABELLED.match(words)
        if labelled:
            section, strong, prior = Section.CONNECTION, True, prior and Section.CONNECTION
        elif (
            prior is not None
            and not (strong and section is Section.WHY)
            and not _own_wish(words, prior, alone=alone)
            and not (soft and section is Section.LEARNED)
        ):
            goes_on = current is Section.WHY and prior is Section.CONNECTION and found and not strong
            goes_on = goes_on and not (sums_up(words) or _OF_SELF.match(words.replace("’", "'")))
            still = alone and current is Section.CONNECTION and not strong and not is_reported(words)
            section = (
                current
                if still and not sums_up(words)
                else Section.WHY
                if goes_on and (section is not Section.LEARNED or _WANTED.search(words))
                else prior
            )
        if current is not None and not strong and (in_story or _GOES_ON.match(words)):
            section = current
        in_story = in_story or _TELLS_STORY.fullmatch(words) is not None
        if section is None and not found and prior is None and _HABIT.match(words):
            section = Section.WHO
        if section is None:
            section = _carried_on(words, current, opens=span.start == start or not found)
        current = section
        own = section in (Section.WHY, Section.CONNECTION) or (
            is_about_student(words) and not is_reported(words)
        )
        found.append(Sentence(span, section, strong, own))
    if prior is None:
        found = gathered(without_told(led_to(found, text), text))
    yield from _as_runs(found)


def _as_runs(found: Sequence[Sentence]) -> Iterator[Run]:
    for section, group in groupby(found, key=lambda sentence: sentence.section):
        told = list(group)
        own = section in (Section.WHY, Section.CONNECTION) or any(sentence.own for sentence in told)
        yield Run(Span(told[0].span.start, told[-1].span.end), section, own)


def run_block(text: str, run: Run, *, bullet: bool = False) -> NoteBlock:
    """The block of neighbouring sentences that the student tells."""
    own_part = run.section in (Section.WHY, Section.CONNECTION)
    kind = Kind.ANSWER
    if bullet and not own_part:
        kind = Kind.LIST
    elif run.own and own_part:
        kind = Kind.REFLECTION
    told = run.section in (Section.WHO, Section.LEARNED) and not (run.own and not _mostly_told(text, run))
    block = block_of(kind, run.span, Speaker.STUDENT, run.section, text)
    return replace(block, reported=told or is_reported(block.text))


def _mostly_told(text: str, run: Run) -> bool:
    """Whether a run says who somebody is, with the student in hardly a sentence of it."""
    said = [span.of(text) for span in sentences(text, run.span.start, run.span.end, wrapped=True)]
    return run.section is Section.WHO and 3 * sum(map(is_about_student, said)) < len(said)


#: What sums up, which is no reason though it stands below one: "What I learned is that …".
_LESSON = re.compile(
    r"(?i)(?:and |but |so )*(?:(?:what|(?:one|the) (?:\w+ )?(?:thing|part|lesson)(?: that)?) (?:I|we)(?:['’](?:m|ve|ll|d))? (?:\w+ )?(?:learn\w*|left with|t[ao]ke|took|remember|got out)\b"
    r"|(?:that|this|it)(?:['’]s| is) (?:also |basically |really )?what I (?:learn\w*|took)\b|I(?:['’]ve| have)? (?:also )?(?:learn(?:ed|t)|realized|realised)\b)"
)


def sums_up(sentence: str) -> bool:
    """Whether a sentence says what was learned, in words that say so: "What I learned is that …"."""
    return _LESSON.match(sentence) is not None


#: What the student is or does, with nothing of the other in it.
_OF_SELF = re.compile(
    r"(?i)(?:and |also |so )*i(?:'m| am| also| play| like| love| do| study| work| want|'ve always| have always)\b"
    r"(?!.*\b(?:he|she|they|his|her|him|them|their|interview(?:ed)?|wanted|curious|wonder\w*|nervous|picked|chose)\b).{12,}"
)
#: The student's own plan, which is no lesson though it stands below "Takeaways".
_WISH = re.compile(
    r"(?i)^(?:and |so |now )?i(?:'d| would| want| hope| plan|'ll| will)\b(?! (?:say|never forget))(?!.*\b(?:he|she|they|his|her|him|them)\b)"
)
#: What the student says of themselves, with a word for it at its head.
_MINE = re.compile(
    r"(?i)^(?:and |so |now |but |also |because |maybe |honestly,? )*(?:i(?:'\w+)?|my|me)\b(?!.{0,12}\b(?:learn\w*|found out|realized|realised|think (?:that )?the|thought|discover\w*|knew|know|heard|understood|expect\w*|assum\w*|imagin\w*|pictur\w*|figured|guessed|believed|had no idea)\b)"
)
#: What the student does or wants, told as the reason why something stays with them.
_OWN_DOINGS = re.compile(r"(?i)\b(?:because|since|as) i (?:do|study|take|play|want|am doing|'m doing)\b")
#: Somebody who can be meant by "he" or "she": the interviewee, unless one of the student's own was named.
_THEY = re.compile(r"(?i)(?<!\bmy )\b(?:he|she|they)\b")
_OWN_PEOPLE = re.compile(r"(?i)\bmy \w+[^.]*?\b(?:he|she|they)\b")


def _own_wish(sentence: str, prior: Section, *, alone: bool) -> bool:
    words = sentence.replace("’", "'")
    if prior is not Section.LEARNED:
        return False
    wish = sentence_meaning(sentence)[0] is Section.CONNECTION and _WISH.match(words) is not None
    of_them = _THEY.search(words) is not None and _OWN_PEOPLE.search(words) is None
    mine = _MINE.match(words) or _OWN_DOINGS.search(words)
    return wish or (alone and not of_them and mine is not None)


#: A paragraph of its own below the reason, in which the student speaks of themselves alone.
_ANEW = re.compile(
    r"(?i)i(?:'ve| have| never| didn't| used to| always|'m| am| (?!was|were|had|did|went|met|saw|knew|took|got|came|found|thought|felt|\w+ed\b)[a-z]+)\b(?!.*\b(?:he|she|they|his|her|him|them|their|interview(?:ed)?|wanted|because)\b).{15,}"
)


#: A paragraph that begins with what the other did.
_OTHER_FIRST = re.compile(r"(?i)(?:(?!\b(?:I|my|me|we|our)\b)[^.!?])*?\b(?:s?he|they) \w+ed\b")


def _carried_on(sentence: str, current: Section | None, *, opens: bool) -> Section | None:
    """The section of a sentence that has no cue of its own; one that opens a paragraph may begin anew."""
    own = current in (Section.WHY, Section.CONNECTION)
    if current is Section.WHY and not opens:
        return current
    if own and opens and _OTHER_FIRST.match(sentence):
        return Section.LEARNED
    if (
        own
        and not is_about_student(sentence)
        and (is_reported(sentence) or (opens and current is Section.WHY))
    ):
        return Section.LEARNED
    return current or Section.LEARNED
