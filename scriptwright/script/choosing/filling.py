"""The time filled: passages for each section first, then more or less of them until the whole fits."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import EMPTY, WORTHLESS, Choice
from scriptwright.script.choosing.essentials import essentials, sayings
from scriptwright.script.choosing.holds import Hold
from scriptwright.script.choosing.main_story import main_story, with_room_for
from scriptwright.script.choosing.passages import best_of, passages
from scriptwright.script.choosing.settling import LOSS, drops, settle
from scriptwright.script.choosing.way_into_work import with_short_careers
from scriptwright.script.choosing.work_said import in_general
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

_OVER = 8  #: words by which a section may go over its time
_AT_LEAST = 0.75  #: share of its time that is left to what was learned, whatever the others take
#: Shares of their time by which sections may go over it: for a story that is worth it, for what the work is.
_FOR_WHOLE: Mapping[Section, float] = {Section.LEARNED: 0.15, Section.WHO: 0.15}
_NEARLY = 0.25  #: share by which a part of the student's own may, rather than lose a sentence
_ONE_LESSON = 40  #: words that one of them may take in any case
_WORDS = 12  #: words that cost a lesson, or what the work is, a point of worth
_LESSONS = 0.55  #: share of what was learned that the student's own lessons may take
_FOR_MARKED = 0.15  #: share of the whole that short parts which the student has marked may take
_FOR_FIXED = 0.15  #: share of the whole that what is said in every draft may need to be understood
_BESIDE_OWN = 1.2  #: times its words, up to which a section tells what the student's own part comes back to
_LITTLE_BESIDE = 40  #: words of that which are told in any case
_WORTH_FIRST = 1.0  #: worth from which on the first sentence of the student's reason or lesson stays
_FOR_GROUND = 25  #: words that what one of the student's own comes back to may take, where they say it again
_CLOSING = 0.5  #: share of its time, up to which the sentence that closes the student's own part stays
_TELLS_WORK = 4.0  #: worth from which on a sentence says enough of the work to be kept for it
_WHOLE = 2.2  #: times its time, up to which a part of the student's own is shortened rather than picked from

#: What the student will do, or could.
_PLANS = re.compile(
    r"(?i)\bi(?:['’]d| would) (?:like|love|rather)\b|\bi (?:want|hope|plan|might|could see|can see)\b|\bi(?:['’]m| am)(?: not| never)? (?:going to|gonna|thinking (?:of|about))\b|\bwe(?:['’]re| are) (?:going to|gonna)\b|\bi(?:['’]ll| will| won['’]t)\b"
    r"|\b(?:could|might|may|would) be (?:\w+ ){0,2}(?:for me|my)\b|\b(?:showed|shows|made|makes) me\b|\bfor me\b"
)



def choose(choice: Choice, wanted: Mapping[Section, float]) -> None:
    """Fill each section up to its words, then come as near to the whole as the candidates allow.

    The student's own parts come first, with what they learned: what they come back to has to be told.
    """
    choice.wanted = wanted
    total = sum(wanted.values())
    with_short_careers(choice)
    _without_dear_grounds(choice)
    for candidate in list(choice.chosen.values()):
        needed = choice.bundle(candidate)
        if choice.length_of(needed) - choice.length(candidate) <= _FOR_FIXED * total:
            choice.take(needed)
    least = choice.length_of(_first_lesson(choice))
    story = main_story(choice, wanted, max(least, _words_of_lessons(choice)), least)
    choice.wanted = wanted = with_room_for(story, choice, wanted, least)
    choice.take(story)
    marked = _marked(choice, total)
    choice.take(marked)
    choice.hold((*story, *marked), Hold.STORY)
    _taken(choice, _first_lesson(choice), Hold.WORK)
    for section in (Section.WHY, Section.CONNECTION):
        room = wanted[section] - choice.words_in(section)
        if not _shortened(choice, section, room):
            _filled(choice, section, room)
        _filled_up(choice, section)
    own = [c for c in choice.chosen.values() if c.pondered and c.section is not Section.LEARNED]
    choice.hold(own, Hold.OWN)
    _taken(choice, sayings(choice, total - choice.words), Hold.SAYING)
    _taken(choice, _work(choice), Hold.WORK)
    _filled(choice, Section.WHO, wanted[Section.WHO] - choice.words_in(Section.WHO))
    _filled_up(choice, Section.WHO)
    _lessons_told(choice, total)
    _taken(choice, essentials(choice, total - choice.words), Hold.ESSENTIAL)
    room = wanted[Section.LEARNED] - choice.words_in(Section.LEARNED)
    _filled(choice, Section.LEARNED, max(room * _AT_LEAST, total - choice.words))
    _filled_up(choice, Section.LEARNED)
    settle(choice, total)


def _without_dear_grounds(choice: Choice) -> None:
    """Has the student's own told alone that say themselves what they come back to, where that takes long to tell."""
    for own in [c for c in choice.found if c.recalls]:
        grounds = {c.id: c for id in own.recalls if id in choice.by_id for c in choice.bundle(choice.by_id[id])}
        left_out = any(c.worth <= WORTHLESS for c in grounds.values())
        if left_out or choice.length_of(grounds.values()) > _FOR_GROUND:
            choice.forget(own)


def _work(choice: Choice) -> tuple[Candidate, ...]:
    """What is worth the most of what the work is, with all that must be said with it, as far as there is room."""
    room = choice.wanted[Section.WHO] - choice.words_in(Section.WHO) + _OVER
    told = [c for c in choice.found if c.section is Section.WHO and c.kind is not LineKind.OWN and c.id not in choice.chosen]
    worth = {c.id: choice.freely(c) + max(in_general(words) for words in c.items or (c.text,)) for c in told}
    words = {c.id: choice.length_of(choice.bundle(c)) for c in told}
    fitting = [c for c in told if words[c.id] <= room and worth[c.id] >= _TELLS_WORK]
    best = max(fitting, key=lambda c: worth[c.id] - words[c.id] / _WORDS, default=None)
    return choice.bundle(best) if best is not None else ()


def _first_lesson(choice: Choice) -> tuple[Candidate, ...]:
    """The one of the student's own lessons that is worth the most, with all that must be said with it; none that is long."""
    own = [c for c in choice.found if c.lesson and c.pondered and c.section is Section.LEARNED]
    if any(c.id in choice.chosen for c in own):
        return ()
    whole = [choice.bundle(c) for c in own]
    short = [lesson for lesson in whole if choice.length_of(lesson) <= _ONE_LESSON]
    return max(short, key=lambda one: choice.gain(one) - choice.length_of(one) / _WORDS, default=())


def _lessons_told(choice: Choice, total: float) -> None:
    """Takes nearly all of the student's own lessons, where there is room for them."""
    _shortened(choice, Section.LEARNED, min(choice.wanted[Section.LEARNED] * _LESSONS, total - choice.words))


def _taken(choice: Choice, more: Sequence[Candidate], as_what: Hold) -> None:
    """Takes what the rest makes room for."""
    choice.take(more)
    choice.hold(more, as_what)


def _words_of_lessons(choice: Choice) -> float:
    """Words that the student's own lessons take of what was learned, as far as they may."""
    own = choice.length_of(c for c in choice.found if c.lesson and c.pondered and c.section is Section.LEARNED)
    return min(own, _LESSONS * choice.wanted[Section.LEARNED])


def _marked(choice: Choice, total: float) -> tuple[Candidate, ...]:
    """What the student has marked to be told, with what it is understood by, as far as there is room beside the story."""
    parts: dict[tuple[str, ...], list[Candidate]] = {}
    for candidate in choice.found:
        if candidate.marked and not candidate.tale:
            parts.setdefault(candidate.blocks, []).append(candidate)
    taken: dict[str, Candidate] = {}
    for part in parts.values():
        if any(one.id in choice.chosen for one in part):
            continue
        more = {**taken, **{c.id: c for one in part for c in choice.bundle(one)}}
        if choice.length_of(more.values()) <= _FOR_MARKED * total:
            taken = more
    return tuple(sorted(taken.values(), key=lambda c: c.order))


def _filled(choice: Choice, section: Section, room: float) -> None:
    """Takes the passages that are worth the most in the room."""
    told = [
        passages(answer, length=choice.length, value=choice.freely, known=choice.chosen, bundle=choice.bundle)
        for answer in choice.answers(section)
    ]
    for passage in best_of(told, room + _OVER, over=room * _FOR_WHOLE.get(section, 0.0)):
        for candidate in passage.sentences:
            choice.take(choice.bundle(candidate))


def _filled_up(choice: Choice, section: Section) -> None:
    """Takes single sentences with what they lean on while they fit, such as are worth little while it has too little.

    One at the least, where a section is wanted.
    """
    while choice.words_in(section) < choice.wanted[section]:
        room = choice.wanted[section] - choice.words_in(section)
        fitting = [b for b in choice.bundles(section) if choice.length_of(b) <= room + _OVER]
        gains = [(choice.gain(bundle), -bundle[-1].order, bundle) for bundle in fitting]
        empty = choice.words_in(section) < choice.wanted[section] * EMPTY.get(section, 0.0)
        if not gains or max(gains)[0] <= (WORTHLESS if empty else 0.0):
            break
        choice.take(max(gains)[2])
    if choice.wanted[section] > 0 and not choice.words_in(section):
        alone = choice.bundles(section)
        if alone:
            choice.take(min(alone, key=lambda b: choice.length_of(b) - 3 * choice.gain(b)))


def _shortened(choice: Choice, section: Section, room: float) -> bool:
    """Whether a part of the student's own was told nearly whole: all of it, without the least of it as it must be."""
    own = [
        c for answer in choice.answers(section) for c in answer if c.pondered and c.id not in choice.chosen
    ]
    if not own or choice.length_of(own) > _WHOLE * room:
        return False
    had = choice.words_in(section)
    for candidate in own:
        if _fits_beside(choice, candidate):
            choice.take(choice.bundle(candidate))
    own = [c for c in own if c.id in choice.chosen]
    hold = Hold.LESSON if section is Section.LEARNED else Hold.OWN
    if own and section is not Section.CONNECTION and own[0].first and own[0].worth > _WORTH_FIRST:
        choice.hold(own[:1], hold)  # what the rest of the reason, or of a lesson, goes on from
    if own and _closes(choice, own[-1]) and choice.length(own[-1]) <= _CLOSING * room:
        choice.hold(own[-1:], hold)  # what it all comes to
    least = sum(1 for _ in own)
    while (over := choice.words_in(section) - had - room) > max(_OVER, _NEARLY * room) and least > 1:
        steps = [step for step in drops(choice, own) if len(step.out) < least]
        if not steps:
            break
        best = min(steps, key=lambda step: abs(over + step.words) - LOSS * step.gain)
        choice.leave(best.out)
        own = [c for c in own if c.id in choice.chosen]
        least = len(own)
    return True


def _closes(choice: Choice, own: Candidate) -> bool:
    """Whether the last of all the student's own says what they will do, or what it could be for them."""
    if _PLANS.search(own.text) is None:
        return False
    pondered = [c for c in choice.found if c.pondered and c.section is not Section.WHY]
    return own is max(pondered, key=lambda c: (c.section is Section.CONNECTION, c.order), default=None)


def _fits_beside(choice: Choice, own: Candidate) -> bool:
    """Whether what one of the student's own comes back to can be told in the other sections, or takes little there."""
    others = [c for c in choice.bundle(own) if c.section is not own.section]
    for section in {c.section for c in others}:
        more = choice.length_of(c for c in others if c.section is section)
        room = choice.wanted.get(section, 0.0) * _BESIDE_OWN - choice.words_in(section)
        if more > max(room, _LITTLE_BESIDE):
            return False
    return True
