"""What is told in which section: what the work is at the beginning, stories and what is left of the work in what was learned."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.past_the_reason import NEW
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.answers import answers_of
from scriptwright.script.context.happened import happened
from scriptwright.script.context.signs import asks_for
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

_FULL = 1.5  #: times its share, up to which the introduction is left as it is
_TOO_LITTLE = 0.6  #: times its share, below which what is told elsewhere of the work goes to the introduction
_WORTHY = 0.8  #: worth of what an introduction tells, beside when and where they met
_STORY = 4  #: sentences of a story that is no part of an introduction
#: Who somebody is to the student.
_MINE = re.compile(
    r"(?i)(?:(?:s?he|they)(?:['’](?:s|re)| is| are| was| used to be)|(?-i:[A-Z]\w+) (?:is|was)) (?:also )?(?:an? \w+ of )?my\b"
    r"(?! (?:\w+ )?(?:hero|role model|idol|inspiration|example|favou?rite|goal|dream|plan|choice|person))"
)
#: The same told by what they do: "Rosa works with my dad", "He lives across from us".
_NEAR_ME = re.compile(
    r"(?:He|She|They|(?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))?)(?: also| still)? (?:(?:works?|worked|lives?|lived|plays?|played|sings?|went to school|goes to (?:church|school))(?: [a-z]+)? (?:with|for|next to|next door to|across (?:the (?:street|hall|road) )?from|near|behind|below|above)|coach(?:es|ed)|teaches|taught|trains?|trained|raised|babysat) (?:my|our|us|me)\b(?! (?:a lot|that|how|to|about|everything|not)\b)"
)
_MINE_MOST = 14  #: words of a sentence that says so
#: What tells of somebody's life rather than of something that happened.
_LIFE = re.compile(
    r"(?i)\b(?:years? old|(?:is|has|['’]s|am) \d\d(?: years)?\b(?! (?:of|minutes|hours))|(?:was )?born|grew up|(?:is|am|comes?|came|moved)(?: \w+)? from (?-i:[A-Z])|(?:for|since|did) (?:\w+ )?(?:\d+|\w+) years|years (?:ago )?(?:at|in|as) "
    r"|(?:used to|worked|working|works?) (?:in|at|as|for) an?\b|before (?:that|this)?,? (?:I|he|she|they) (?:was|were|worked|had)|(?:was|been|became|trained as|qualified as) an? \w+|qualified|graduated|studied|retired|apprenticeship|moved (?:to|here|over)|left (?:school|the))\b"
)
#: What asks for no description of the work.
_NOT_WORK = ("trial", "counsel", "surprise", "way", "joy", "trifle", "fashion", "amount")
_RANKS = ("asked", "first", "described")  #: how surely an answer tells what the work is
#: What is asked or announced beside the work: what is liked or hard, the way in, what somebody says.
_OTHER_MATTER = re.compile(
    r"(?i)\b(?:likes?|loves?|enjoys?|hates?|dislikes?|good|bad|fun|nice|best|worst|hard|tough|way|road|path|got|started|began|training|education|stud(?:y|ied)|advice|tips?|skills?|stor(?:y|ies)|quotes?|facts?)\b"
)
#: What somebody likes, told without being asked.
_LIKES = re.compile(
    r"(?i)(?:(?:and|but|also),? )*(?:(?:he|she|they|i) (?:also |really |still )*(?:likes?|loves?|enjoys?|hates?)\b|what (?:he|she|they|i) (?:\w+ )?(?:likes?|loves?|enjoys?|hates?)\b|the (?:best|good|nice|hard|worst|hardest) (?:part|thing)\b)"
)
_MONEY = re.compile(r"(?i)\b(?:money|pays?|paid|salary|wages?|earns?)\b")
#: What only asks, or says that somebody explained how something is done.
_ASKS = re.compile(r"(?i)(?:(?:so|and|then|first|but),? )*i (?:also |then |first )?asked\b(?!.*[,.] (?:and )?(?:he|she|they) )")
_NO_ASKING = re.compile(r"(?i)\b(?:because|so|if (?:I|we) (?:can|could)|to (?:help|be|meet|talk))\b")
_EXPLAINS = re.compile(
    r"(?i)\b(?:how|what) (?:he|she|they|you)(?: (?:actually|really|exactly))? (?:do|does|makes?|works?)\b(?! (?:when|if|for fun|about|with)\b)"
)
_SAYS = re.compile(r"(?i)^(?:(?:and|but|so|then),? )*(?:i asked .{3,60}?[,.] (?:and )?)?(?:he|she|they) (?:also |then )?(?:said|says|told me|explained)(?: that)?,? ")
#: Somebody who does something always: "he now runs the branch".
_DOES = re.compile(
    r"(?i)(?:(?:and|but|so|then|first|now|usually|every (?:day|morning|week)|in the (?:morning|afternoon|evening)|on [a-z]+days?),? )*(?:(?:he|she)(?:['’]s)?(?: (?:also|now|always|usually|mostly|only))? (?:is |has |does )?[a-z]+|(?:i|we|they)(?: (?:also|now|always|usually|mostly|only))? [a-z]+|(?:most|the rest|half|part) of (?:it|the|his|her|their)\b|(?!there\b|it\b|this\b|that\b|what\b)(?-i:[A-Z])[a-z]+ [a-z]+s\b)"
)


def sorted_out(
    found: Sequence[Candidate], words: float, weights: Mapping[Section, float]
) -> tuple[Candidate, ...]:
    """The candidates, the later answers about the work among what was learned where that has too little to say.

    `words`: of the whole script. Answers stay whole, and the first ones stay where they are.
    """
    found = introduced(without_stories(found))
    whole = sum(weights.values())
    share = {section: words * weights[section] / whole for section in (Section.WHO, Section.LEARNED)}
    said = {s: sum(c.words for c in found if c.section is s and c.worth > 0) for s in share}
    worthy = sum(c.words for c in found if c.section is Section.WHO and c.worth > _WORTHY)
    if worthy < share[Section.WHO] * _TOO_LITTLE:
        return _work_first(found, share[Section.WHO] - worthy)
    enough = said[Section.LEARNED] >= share[Section.LEARNED]
    if enough or said[Section.WHO] <= share[Section.WHO] * _FULL:
        return tuple(found)
    moved: set[str] = set()
    left = share[Section.WHO]
    for answer in answers_of(found):
        if answer[0].section is not Section.WHO:
            continue
        if left > 0 or any(c.kind is LineKind.OWN for c in answer):
            left -= sum(c.words for c in answer)
        else:
            moved |= {c.id for c in answer}
    return tuple(replace(c, section=Section.LEARNED) if c.id in moved else c for c in found)




#: What the student will do with it, or what the work has for them, which is no reason to have asked somebody.
_FOR_ME = re.compile(
    r"(?i)(?:(?:and|but|also|so),? )*(?:(?:(?:in|on|over|during) (?:the |this |my |our |next )?|this |next )(?:[a-z]+ )?(?:holidays?|break|summer|vacation|weekend|spring|fall|autumn|winter|month|week|year|semester),? "
    r"i(?:['’]m going to|['’]ll| (?:can|will|want to|would like to|am going to|plan to|hope to)) (?!interview|choose)"
    r"|before,? i (?:always )?thought [^.]*\bbut (?:this|that|(?:his|her|their|the)) (?:job|work) (?:has|is|needs|does)\b)"
)


def out_of_why(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, what was new to the student among what they learned, and what only asks beside the answer to it."""
    why = [c for c in found if c.section is Section.WHY and c.kind is LineKind.OWN and c.answer is None]
    behind = {c.id for c in why[1:]}
    sorted_in: list[Candidate] = []
    past_reason: set[str] = set()  #: paragraphs that have gone on from the reason to what was learned
    for at, candidate in enumerate(found):
        section = candidate.section
        if candidate.id in behind and past_reason.intersection(candidate.blocks):
            if sentence_meaning(candidate.text) != (Section.WHY, True):
                section = Section.LEARNED if NEW.match(candidate.text) else Section.CONNECTION
        elif candidate.id in behind and candidate.follows is None:
            if NEW.match(candidate.text):
                section = Section.LEARNED
                past_reason |= set(candidate.blocks)
            elif _FOR_ME.match(candidate.text):
                section = Section.CONNECTION
            elif _ASKS.match(candidate.text) and at + 1 < len(found) and not _NO_ASKING.search(candidate.text):
                section = found[at + 1].section
        moved = section is not candidate.section
        sorted_in.append(replace(candidate, section=section, heading=None, question=None) if moved else candidate)
    return tuple(sorted_in)


def without_stories(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, a long story of the work out of the introduction; a life told there stays."""
    counts: Counter[str] = Counter(candidate.tale for candidate in found)
    lives = Counter(candidate.tale for candidate in found if _LIFE.search(candidate.text))
    for tale, told in lives.items():
        if 2 * told >= counts[tale]:
            counts[tale] = 0
    return tuple(
        replace(c, section=Section.LEARNED)
        if c.section is Section.WHO and c.tale and counts[c.tale] >= _STORY and not (c.fixed or _of_work_asked(c))
        else c
        for c in found
    )


#: What asks for something that happened, wherever it is asked.
_FOR_EXAMPLE = re.compile(r"(?i)\b(?:examples?|stor(?:y|ies)|situations?|remember|a time|case)\b")


def _of_work_asked(candidate: Candidate) -> bool:
    """Whether a question for who somebody is was answered with it."""
    return candidate.question is not None and not _FOR_EXAMPLE.search(candidate.question.text)


def is_mine(sentence: str) -> bool:
    """Whether a sentence says who somebody is to the student.

    >>> is_mine("She was my boss last summer."), is_mine("Rosa works with my dad."), is_mine("She is my hero.")
    (True, True, False)
    """
    return _MINE.match(sentence) is not None or _NEAR_ME.match(sentence) is not None


def introduced(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, one that says who somebody is to the student at the beginning."""
    return tuple(
        replace(c, section=Section.WHO)
        if c.section in (Section.LEARNED, Section.CONNECTION)
        and c.words <= _MINE_MOST
        and not c.tale
        and is_mine(c.text)
        else c
        for c in found
    )


def _work_first(found: Sequence[Candidate], room: float) -> tuple[Candidate, ...]:
    """The candidates, answers on what is done always in the introduction, up to its room.

    First those that were asked for, then those before anything that happened, then what describes the work anywhere.
    """
    answers = [a for a in answers_of(found) if a[0].section is Section.LEARNED and not a[0].lesson]
    story = next((at for at, answer in enumerate(answers) if any(c.tale for c in answer)), len(answers))
    ranked = sorted(
        (_RANKS.index(kind), at)
        for at, answer in enumerate(answers)
        if not any(c.tale for c in answer) and (kind := _of_work(answer, first=at < story)) is not None
    )
    moved: set[str] = set()
    for _, at in ranked:
        if room <= 0:
            break
        moved |= {c.id for c in answers[at]}
        room -= sum(c.words for c in answers[at] if c.worth > 0)
    return tuple(replace(c, section=Section.WHO) if c.id in moved else c for c in found)


def _of_work(answer: Sequence[Candidate], *, first: bool) -> str | None:
    """How surely an answer tells what the work is: asked for, told first, or described; None where it does not."""
    about = answer[0].question or answer[0].heading
    words = about.text if about is not None else answer[0].text
    if asks_for(words, _NOT_WORK) or (_OTHER_MATTER.search(about.text) if about is not None else _LIKES.match(words)):
        return None
    said = [c for c in answer if not _ASKS.match(c.text)]
    told = [c for c in said if c.kind is LineKind.TOLD]
    always = [c for c in told if not happened(c)]
    if 2 * len(always) <= len(said):
        return None
    if asks_for(_EXPLAINS.sub("what does he do", words), ("duties", "the work itself")):
        return "asked"
    if about is None and any(asks_for(c.text, _NOT_WORK) or _MONEY.search(c.text) for c in answer):
        return None
    if first:
        return "first"
    described = sum(_DOES.match(_SAYS.sub("", c.text)) is not None for c in always)
    return "described" if about is None and 2 * described >= len(told) > 1 else None
