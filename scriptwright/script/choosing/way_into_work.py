"""How somebody came to their work: told from where it begins to where it arrives, without what lies between, or not at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import combinations, pairwise

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.context.signs import is_asked_for
from scriptwright.script.own_part.rare import COUNTED, rare_words
from scriptwright.sections import Section

_SHARE = 0.3  #: share of its section that a career may take
_LEAST = 40  #: words that it may take in any case
_WHOLE = 1.35  #: times that, where it is all of it
_FOR_OWN = 1.2  #: times that, where the student comes back to it
_BEFORE = 2  #: sentences before the first station that belong to it: "I didn't plan it."
_LONGEST = 12  #: sentences of one that is looked at in every way; of a longer one, its beginning and its end
_BARE = 3  #: sentences between its two ends, from which on one of them has to be told
_FADING = 0.72  #: what the second best sentence between counts, the third its square
_GAP = 1.2  #: worth that leaving something out between two costs
_USUAL = 4  #: sentences with a word, above which everybody knows what it means there
_PRICE = 15  #: words that cost a point of worth
#: Goes on with the sentence before, which has to be told then.
_GOES_ON = re.compile(
    r"(?i)(?:and|but|so|because|which|instead|still|that|this|it|there|these|those|they|after (?:that|this)|before that|both|one of|the (?:second|other|next|first) (?:one|time|year)|by then|at (?:that time|the time)|in the end|turns? out)\b"
    r"|.*\b(?:again|by the way|that one|did too|the same|said (?:yes|no)|agreed|refused|the (?:first|second|third) time)\b"
)
#: Where a career has arrived: at what somebody does today.
_ARRIVES = re.compile(
    r"(?i)\b(?:now|today|(?:ever )?since|these days|until today|(?:(?:that|this|it) was|been (?:here|there|doing|in|at|with|on|a|an|the|licensed|certified)\b.*|started (?:here|this)\b.*) ?(?:\w+ ){0,4}(?:years?|months?)|years? ago|bec(?:a|o)me|got (?:this|the|my|his|her|their|a|an|hired|promoted|licensed|certified)\b|opened|bought|took (?:it )?over|hired|promot\w+|passed|licen[cs]ed|(?:my|his|her|their) own)\b"
)


def with_short_careers(choice: Choice) -> None:
    """Leave of each career what there is room for, the rest of it out for good; what stays is told as one piece."""
    for section in (Section.WHO, Section.LEARNED):
        answers = choice.answers(section)
        said = choice.length_of(c for answer in answers for c in answer)
        for answer in answers:
            career = _career(answer, choice)
            if len(career) < 2 or any(c.marked for c in career):
                continue
            words = choice.length_of(career)
            wanted = choice.wanted.get(section, 0.0)
            room = max(_LEAST, _SHARE * wanted, wanted - (said - words))
            needed = _come_back_to(career, choice)
            kept = career if words <= room * _WHOLE else _shortened(career, choice, room, needed)
            out = [c.id for c in career if c not in kept]
            choice.without(career, out, needed - _stated(choice))
            choice.together([c.id for c in kept], out)


def _career(answer: Sequence[Candidate], choice: Choice) -> Sequence[Candidate]:
    """The stretch of an answer that tells it, from what leads to the first station to where it arrives."""
    at = [i for i, c in enumerate(answer) if c.history and not c.tale and not c.fixed]
    if not at:
        return ()
    start, end = at[0], at[-1]
    if start <= _BEFORE and not any(c.tale or c.fixed for c in answer[:start]):
        start = 0
    if is_asked_for(answer[0], "way"):
        while end + 1 < len(answer) and _ARRIVES.search(answer[end + 1].text) and not answer[end + 1].tale:
            end += 1
    if any(c.tale or c.fixed for c in answer[start : end + 1]):
        return ()
    arrivals = [i for i in range(start, end + 1) if _ARRIVES.search(answer[i].text)]
    if arrivals and end - arrivals[-1] <= _BEFORE:
        end = arrivals[-1]
    return answer[start : end + 1]


def _come_back_to(career: Sequence[Candidate], choice: Choice) -> frozenset[str]:
    """Ids of what the student comes back to, which has to be told then."""
    needed = {id for own in choice.found if own.pondered for id in own.needs}
    return frozenset(needed.intersection(c.id for c in career))


def _stated(choice: Choice) -> frozenset[str]:
    """Ids of what the student comes back to in words that say it again, and which no other sentence needs."""
    others = {id for own in choice.found if own.pondered for id in own.needs if id not in own.recalls}
    return frozenset(id for own in choice.found for id in own.recalls) - others


def _shortened(
    career: Sequence[Candidate], choice: Choice, room: float, needed: Set[str]
) -> Sequence[Candidate]:
    """What of it is told in the room, with what is `needed` where that has any; nothing where its two ends alone are more."""
    often = Counter(word for c in choice.found for word in rare_words(c.noted))
    usual = COUNTED | {word for word, times in often.items() if times > _USUAL}
    rare = {c.id: rare_words(c.noted) - usual for c in career}
    with_needed = _shortest(career, choice, room * _FOR_OWN, rare, needed) if needed else ()
    return with_needed or _shortest(career, choice, room, rare)


def _shortest(
    career: Sequence[Candidate],
    choice: Choice,
    room: float,
    rare: Mapping[str, frozenset[str]],
    needed: Set[str] = frozenset(),
) -> Sequence[Candidate]:
    """Its beginning and its end with what is worth the most between them, all that is `needed` among it."""
    between = range(1, len(career) - 1)
    fewest = min(1, len(between) // _BARE)  # its two ends alone leave out too much of a longer one
    sizes = range(fewest, len(between) + 1) if len(career) <= _LONGEST else range(fewest, 2)
    best: tuple[float, Sequence[Candidate]] = (float("-inf"), ())
    for size in sizes:
        for inside in combinations(between, size):
            kept = [career[i] for i in (0, *inside, len(career) - 1)]
            if not needed <= {c.id for c in kept} or choice.length_of(kept) > room or not _stands(kept, career, rare):
                continue
            worth = sorted((choice.freely(career[i]) for i in inside), reverse=True)
            value = sum(w * _FADING**rank if w > 0 else w for rank, w in enumerate(worth))
            gaps = sum(after.before != one.id for one, after in pairwise(kept))
            value -= _GAP * gaps + choice.length_of(kept) / _PRICE
            if value > best[0]:
                best = (value, kept)
    return best[1]


def _stands(
    kept: Sequence[Candidate], career: Sequence[Candidate], rare: Mapping[str, frozenset[str]]
) -> bool:
    """Whether each of the sentences that are kept is understood without those between. `rare`: their rare words, by id."""
    ids = {c.id for c in kept}
    out = [c for c in career if c.id not in ids]
    if any(c.id in one.needs for c in out for one in kept):
        return False
    for at in range(1, len(kept)):
        after = kept[at]
        if after.before == kept[at - 1].id or after.items:
            continue
        skipped = {word for c in out if c.order < after.order for word in rare[c.id]}
        known = {word for c in kept[:at] for word in rare[c.id]}
        if _GOES_ON.match(after.text) or (rare[after.id] & skipped) - known:
            return False
    return True
