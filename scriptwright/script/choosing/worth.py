"""How much each candidate is worth saying: what the notes stress, what the assignment asks, what is concrete."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.assignment import topic_of
from scriptwright.notes.besides import LITTLE_WEIGHT, is_besides
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.choosing.of_the_role import of_the_role
from scriptwright.script.choosing.trifles import is_trifle
from scriptwright.script.choosing.who_worth import of_who
from scriptwright.script.context.joints import is_past
from scriptwright.script.context.signs import ASKED, CUES, PENALTIES, is_asked_for
from scriptwright.script.learners.faults import fault_weight
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.pondering import about, pondered_of
from scriptwright.script.words.marked import marked_in
from scriptwright.script.words.roots import content_words
from scriptwright.sections import Section

#: Words that only close a topic or go on with one; a sentence that another one leans on is kept for it.
_SAYS_LITTLE = re.compile(
    r"(?i)^(?:(?:and|but|so) )?(?:that['’]?s|it['’]?s|this is|it was|that was|it) (?:[\w'’]+ ?){1,4}[.!]$|^(?:so )?i(?:['’]d|['’]ll| would| have)?(?: say| tell you| give you)? (?:two|three|a few|a couple of) (?:things|tips)[.:]$"
)
_LITTLE = 1.2
_OWN = 1.5  #: for a sentence of the student's own part, which is what is marked
_POINT = 1.2  #: for what the student concludes in that, behind what they conclude it from
_CONCLUDES = re.compile(r"(?i)(?:so|maybe)\b(?!,? (?:anyway|yeah|far)\b)")
_LINK = 3.0  #: for one that says what they have in common with the interviewee
_LINKS = re.compile(
    r"(?i)\b(?:the same|similar|just like|like (?:him|her|them)\b|(?:that['’]?s|it['’]?s|is) (?:\w+ )?(?:what|how|why) (?:he|she|they)|as (?:he|she|they) do(?:es)?|(?:he|she|they) and i|both of us|reminds? me|in common)\b"
)
_RESOLVE = 1.5  #: for one that says what they mean to do, or have done about it
_RESOLVES = re.compile(
    r"(?i)(?:\bi(?:['’]ve| have|['’]m|['’]ll|['’]d)? (?:also |now |just |already |really )?|^(?:and |so |also )*)(?:going to|gonna|asked for|signed up|applied|started|want to|decided|plan to|will|try(?:ing)? to|like to be)\b"
)
_REASON = 3.0  #: for one that says what the student wanted of them
_REASONS = re.compile(
    r"(?i)\b(?:(?:that['’]?s|which is|this is) (?:why|the reason)|so i (?:just |really |finally )?(?:asked|picked|chose|thought|decided|wanted|figured|knew)|(?:i|and) (?:(?:also|just|really|always|only) )?wanted to (?:ask|know|hear|see|understand|find|learn|meet|talk|interview)|i (?:was|got) (?:so |really |very )?curious|i(?:['’]ve| have)? (?:always |often )?wondered|so i (?:wanted|asked|picked|chose)|i(?:['’]d| had)? (?:realis|realiz)ed (?:that )?i(?:['’](?:d|ve)| had| have| didn['’]t| never)?\b|i never (?:really )?knew\b|i (?:was|got) (?:also )?curious)\b"
)
_LESSON = 3.5  #: for one of what the student says they learned
_WORK = 0.09  #: for each word of a sentence on who it is that tells what is done always, which is the work
_WORK_MOST = 2.2
_FAULT = 1.6  #: for each fault left in a learner's sentence
#: What comes to the student's mind when all is said, at the end of what tells of the other.
_AT_THE_DOOR = re.compile(r"(?i)(?:also|oh|and also|oh and|btw|by the way|p\.? ?s\b|fun fact)\b")
_EMPTIEST, _FULLEST = 0.65, 1.4  #: times which a sentence of no words would count, and a long one
_STORY = 3  #: sentences that make a story
_EVENT = 0.9  #: for a sentence of a story: something that happened, told in three sentences at the least
_AGE = re.compile(
    r"(?i)\b(?:is|am|['’]m|['’]s) (?:\d\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)(?: years old)?\b(?! \w+(?:ing|s)\b)"
)
#: What they do not do, and what others have, is no work of theirs.
_NOT_WORK = re.compile(
    r"(?i)(?:(?:and|but|so|also|now),? )*(?:i|he|she|they|we)(?:['’]\w+)? (?:don['’]?t|doesn['’]?t|do not|does not|never|didn['’]?t|can['’]?t|have (?:bad|good|nice)|watch(?:es)?|likes?|loves?|hates?)\b"
)
#: What the student says of a part of the interview that is to be told before others.
_SINGLED_OUT = re.compile(
    r"(?i)\b(?:this|that|it|these|the (?:part|bit|thing|story|answer|one))\b[^.!?]{0,30}\b(?:(?:the )?most (?:interesting|surprising|important|amazing|memorable)(?: \w+)? (?:(?:to|for) me|i|of (?:the|our|this) (?:interview|talk|whole))"
    r"|my (?:favou?rite|best) (?:part|bit|thing|story|answer|quote)|(?:really |kind of |honestly )?(?:stuck with|struck|shocked|amazed|moved) me|surprised me (?:the )?most|i (?:will )?(?:always )?(?:think about|remember|liked?|loved) (?:the )?most)\b"
    r"|\bone (?:story|thing|part|bit|moment|answer)(?: that)? i (?:really |just |absolutely |totally )?(?:loved?|liked|(?:will|['’]ll) (?:always )?remember|won['’]?t forget)\b"
    r"|\b(?:best|good|great|amazing|favou?rite) (?:story|quote|one|bit)\b(?=\W*(?:[:!]|$))|\b(?:use|include|keep|put in) (?:this|that)\b(?: (?:one|quote|story))?(?=\W*(?:[:!)]|$))|\bi (?:keep|kept|can['’]?t stop) thinking about (?:this|that|it)\b"
)
#: What the student themselves puts last: "Others: likes chess".
_BESIDES = re.compile(rf"(?i)\W*(?:{LITTLE_WEIGHT}\s*(?:[:–—-]|$))")
_BESIDES_LESS = 3.5  #: taken off for that
_TRIFLE = 2.6  #: taken off for what is beside the matter
_VISIT = 1.5  #: taken off for what the student tells of the visit where it is told who somebody is
_SINGLED = 1.3  #: for each sentence of a paragraph of which the student says so


def weighed(found: Sequence[Candidate], outline: Outline) -> tuple[Candidate, ...]:
    """The candidates with their worth. Lines from the student's own answers keep the highest."""
    marks = marked_in(outline.blocks)
    frequency: Counter[str] = Counter()
    for candidate in found:
        frequency.update(content_words(candidate.text))
    spoken = Counter(word for c in found for word in set(re.findall(r"[a-z]+", c.text.lower())))
    extras = [
        (point.section, topic_of(point))
        for point in outline.assignment.points
        if point.id not in ("who", "why", "learned", "connection", "duties")
    ]
    comes_back = pondered_of(found, (outline.interviewee.name or "").split())
    pondered = dict(comes_back.gained)
    leaned_on = {candidate.follows for candidate in found}
    events = _events(found)
    near_role = of_the_role(found, outline.interviewee.role)
    singled = {
        block
        for c in found
        if c.reported or c.kind is LineKind.OWN
        if _SINGLED_OUT.search(c.raw)
        for block in c.blocks
    }
    besides = {block for c in found if _BESIDES.match(c.raw) for block in c.blocks}
    besides |= _at_the_door(found)
    for c in found:
        if c.heading is not None and is_besides(c.heading.text):
            pondered.pop(c.id, None)
    weighed_ones = []
    asked_within = _asked_within(found)
    for candidate in found:
        if candidate.answer is not None:
            weighed_ones.append(candidate)
            continue
        text = candidate.noted
        worth = _centrality(text, frequency, len(found)) + sum(w for _, w, p in CUES if p.search(text))
        worth -= sum(w for _, w, p in PENALTIES if p.search(text))
        worth -= _LITTLE if candidate.id not in leaned_on and _SAYS_LITTLE.match(text) else 0.0
        worth += 1.0 if candidate.first else 0.6 if candidate.opens else 0.0
        question = candidate.question.text if candidate.question else asked_within.get(candidate.id, "")
        heading = candidate.above
        worth += sum(
            1.2
            for section, topic in extras
            if section is candidate.section
            and (topic.is_asked_in(question) or topic.is_asked_in(heading) or topic.is_asked_in(text))
        )
        worth += sum(weight for _, weight, asked in ASKED if asked.search(question or heading))
        worth += _LESSON if candidate.lesson else _OWN if candidate.pondered else 0.0
        concluded = candidate.pondered and not candidate.opens and _CONCLUDES.match(text)
        worth += _POINT if concluded else 0.0
        linked = candidate.pondered and candidate.section is Section.CONNECTION and _LINKS.search(text)
        worth += _LINK if linked else 0.0
        reason = candidate.pondered and candidate.section is Section.WHY and _REASONS.search(text)
        worth += _REASON if reason else 0.0
        resolved = candidate.pondered and candidate.section is Section.CONNECTION and _RESOLVES.search(text)
        worth += _RESOLVE if resolved else 0.0
        worth += _OF_STUDENT if candidate.reported and _ABOUT_STUDENT.search(text) else 0.0
        worth += near_role.get(candidate.id, 0.0)
        worth += _work(candidate) + of_who(candidate) + (_EVENT if candidate.id in events else 0.0)
        marked = bool(marks.intersection((*candidate.blocks, *_heads(candidate))))
        worth += _SINGLED if marked or singled.intersection(candidate.blocks) else 0.0
        aside = _BESIDES.match(question or heading) or besides.intersection(candidate.blocks)
        worth -= _BESIDES_LESS if aside and candidate.id not in pondered else 0.0
        apart = candidate.id not in pondered and candidate.follows is None and not candidate.story
        worth -= _TRIFLE if apart and is_trifle(text, spoken) else 0.0
        worth += pondered.get(candidate.id, comes_back.near.get(about(candidate), 0.0))
        worth -= _length_penalty(candidate)
        visit = candidate.kind is LineKind.OWN and candidate.section is Section.WHO and not candidate.fixed
        worth -= _VISIT if visit else 0.0
        if candidate.hand is Hand.LEARNER and not candidate.pondered:
            worth -= _FAULT * fault_weight(text, story=candidate.story or candidate.id in events)
        worth *= _fullness(candidate) if worth > 0 else 1.0
        weighed_ones.append(
            replace(candidate, worth=worth, marked=marked, echoed=comes_back.echoed.get(candidate.id, 0.0))
        )
    return tuple(weighed_ones)


def _heads(candidate: Candidate) -> tuple[str, ...]:
    """Ids of the question and the heading above it."""
    return tuple(one.id for one in (candidate.question, candidate.heading) if one is not None)


_OF_STUDENT = 2.0  #: what the interviewee told of a thing of the student's
_ABOUT_STUDENT = re.compile(r"(?i)\b(?:about my (?!\w+ (?:and|was|is)\b)|(?:is|was) mine\b)")


def _events(found: Sequence[Candidate]) -> frozenset[str]:
    """Ids of the sentences that tell something that happened, three of one answer or more in a row."""
    events: set[str] = set()
    row: list[Candidate] = []
    for candidate in found:
        told = candidate.kind is not LineKind.OWN and not candidate.items and candidate.story
        if not told or not row or candidate.before != row[-1].id:
            row = []
        row += [candidate] if told else []
        if len(row) >= _STORY:
            events |= {c.id for c in row}
    return frozenset(events)


def _work(candidate: Candidate) -> float:
    """What a sentence gains by telling what the work is."""
    about = candidate.section is Section.WHO and not is_past(candidate)
    told = about and not _AGE.search(candidate.text) and not _NOT_WORK.match(candidate.text)
    return min(_WORK_MOST, _WORK * candidate.words) if told else 0.0


#: What a paragraph was asked for, where the student tells it: "I asked what was the best job".
_OPENER = re.compile(
    r"(?i)(?:(?:then|so|and|next|also|later),? )*(?:i (?:also |then )?asked\b|(?:s?he|they|(?-i:[A-Z]\w+)) (?:also |then )?(?:told me|talked|said)\b|(?:the|what|his|her|their|one|my) (?:\w+ )?(?:hard|bad|worst|best|most|scar|proud|advice|mistake|moment|tim)\w*)"
)
_OPENER_MOST = 26  #: words of such


def _asked_within(found: Sequence[Candidate]) -> dict[str, str]:
    """What the paragraph of a sentence was asked for, by the sentence's id, where no question stands above it."""
    asked: dict[str, str] = {}
    opener = ""
    for candidate in found:
        if candidate.kind is LineKind.OWN or candidate.question is not None or candidate.items:
            opener = ""
        elif candidate.opens or candidate.first or _OPENER.match(candidate.text):
            opens = _OPENER.match(candidate.text) and candidate.words <= _OPENER_MOST
            opener = candidate.text if opens else "" if candidate.opens or candidate.first else opener
        if opener:
            asked[candidate.id] = opener
    return asked


def _centrality(text: str, frequency: Counter[str], total: int) -> float:
    """How often the notes speak of what this sentence speaks of, 0 to about 1.5."""
    words = content_words(text)
    if not words:
        return 0.0
    shares = sorted((frequency[word] / math.sqrt(total + 1) for word in words), reverse=True)[:6]
    return min(1.5, sum(shares) / len(shares))


def _at_the_door(found: Sequence[Candidate]) -> set[str]:
    """The block that ends what tells of the other, where it is something that came to mind when all was said."""
    of_them = [c for c in found if c.section in (Section.WHO, Section.LEARNED)]
    last = max(of_them, key=lambda c: c.order, default=None)
    at_the_door = last is not None and last.opens and _AT_THE_DOOR.match(last.raw)
    return set(last.blocks) if last is not None and at_the_door else set()


def _fullness(candidate: Candidate) -> float:
    """What a sentence counts by the time it takes, where 1 is one of 14 words: it is time that is shared out."""
    if candidate.items or candidate.kind is LineKind.OWN:
        return 1.0
    full = min(_FULLEST, _EMPTIEST + candidate.words / 40)
    return max(1.0, full) if is_asked_for(candidate, "counsel") else full


def _length_penalty(candidate: Candidate) -> float:
    words = candidate.words
    if candidate.pondered:
        return 0.0 if words >= 4 else 1.0
    if words < 4:
        return 0.8
    return max(0.0, (words - 28) / 12)
