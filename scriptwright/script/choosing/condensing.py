"""A story that is longer than its time, without the sentences that it is understood without."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise, takewhile

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.context.happened import happened
from scriptwright.script.context.joints import PAST
from scriptwright.script.context.known_things import nouns
from scriptwright.script.stories.stories_on import CONCLUDES
from scriptwright.script.words.articles import is_person

_LEAST = 0.5  #: share of its words that a story keeps
_FEWEST = 4  #: sentences that it keeps
_BESIDE = 12  #: words added to those of a sentence, so that short ones, which save little, stay
_SHORT = 4  #: words of a sentence that stays while the one before it does: leaving it out saves nothing
_LONG = 20  #: words of a sentence, from which it is left out no sooner for being longer
_OUTCOME = 0.35  #: share of a story at its end, which says how it came out
_TURN = 0.55  #: share at its end, in which it turns before it comes out
_SETTING = 0.3  #: share of a story, from where something happened on, which says what was wrong
_FOR_OUTCOME = 6.0  #: worth added for that
_FOR_SETTING = 4.0  #: for what was wrong
_FOR_TURN = 2.5  #: for the turn
_COME_BACK_TO = 2.5  #: worth added for each rare word by which the student comes back to a sentence
_TURNS = 1.5  #: worth added for going on with "so" or "then", as what happens next does
_TURNS_ROUND = 5.5  #: worth added for "but", and for going somewhere
_LEANS = 4.0  #: worth added for the sentence before one that goes on, which hangs in the air without it
_SUMS_UP = 4.0  #: worth added for "what they found: …", "since then …"
_GAP = 3.0  #: worth added for each in a row beside one that is left out already
_SPOKEN_OF = 1.5  #: worth added for each that stays and speaks of what it brings in
_MOST = 4  #: of those
_THREAD = 1.0  #: worth added for each thing that it brings in and of which the story speaks again
_MOST_THREADS = 3  #: of those
_DEEDS = 1.2  #: worth added for each thing that is done in it, up to five: where much happens, a story turns
_MOST_DEEDS = 5  #: of those
_OPENS = 4.0  #: worth added for the first sentence of a paragraph
_MORE = 0.3  #: worth added for each word of a long sentence above those
_FOR_WORDS = 3.0  #: worth added for somebody's own words
#: Somebody who is brought in, with a few words that say which.
_SOMEBODY = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Tt]his) ((?:[a-z]+ ){0,3}[a-z]+)\b")
#: Relatives and others, of whom one can come into a story.
_KIN = frozenset(
    "grandpa grandma grandfather grandmother granny mother father mom mum dad son daughter sister brother aunt uncle cousin "
    "husband wife boyfriend girlfriend parent teenager toddler someone somebody guy lady".split()
)
_KIN_OF = re.compile(r"\b(?:[Tt]he|[Oo]ne) [a-z]+['’]s ([a-z]+)\b")
_NAMED = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+\b|^[A-Z][a-z]+(?= [a-z]+(?:ed|s)\b)")
_HE, _SHE = re.compile(r"(?i)\b(?:he|him|his)\b"), re.compile(r"(?i)\b(?:she|her|hers)\b")
#: Done in a story that is told in the present, or by a verb that is its own past.
_DOES = re.compile(
    r"\b(?:[Hh]e|[Ss]he|who|[A-Z]\w+) (?:just |then |only )?[a-z]{3,}s\b|['’]s [a-z]+ing\b|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I) (?:cut|put|set|let|hit|shut|quit)\b"
)
#: What the student, or whoever tells, says of the story in between.
_ASIDE = re.compile(
    r"(?i)(?:(?:and|but|so),? )?(?:(?:honestly|apparently),? )?i (?:really |just |kind of )?(?:love|like|think|guess|believe|wonder|mean)d?\b|.{0,40}\bapparently[.!]*$"
)
#: Says what somebody saw all at once, on which a story turns.
_SEES = re.compile(
    r"(?i)\b(?:reali[sz]ed|notice[sd]|understood|figured (?:it )?out|found (?:it |him |her |them )?out|recogni[sz]ed|knew (?:right away|at once|immediately|exactly|instantly)|(?:it|that) was (?:because|when)|turn(?:ed|s) out|(?:saw|heard|smelled|felt) some(?:thing|body|one)|it (?:was|is)n['’]t that|that['’]s when|that was when|all that time)\b"
)
#: Speaks of them whom only the sentence before has named.
_THEY = re.compile(r"(?i)(?:(?:and|but|so|then),? )*(?:he|she|they|his|her|their)\b")
_NAME = re.compile(r"(?<!^)(?<![.!?:] )\b[A-Z][a-z]+\b")
#: Goes on with the sentence before.
_ON = re.compile(r"(?:And|But|So|Then|Because|Or|Instead)\b")
#: Turns a story round, or goes somewhere in it.
_ROUND = re.compile(
    r"^(?:But|One day|Suddenly|Until)\b|\b(?:went|drove|came|walked|ran|flew) (?:to|over|out|back|up|down|in|on)\b(?! of\b)"
)
#: Speaks of what was just told: "That was it.", "He thought it was odd."
_OF_IT = re.compile(
    r"^(?:It|That|This|These|Those|(?:The )?[Oo]thers?|(?:So )?[Nn]ow|(?:Some|One|None|Most|All|Both|Half|Two) of (?:them|it|those))\b|\b(?:for|about|of|after|with|because of) (?:this|that|it)[.!]?$|\b(?:thought|felt|said|knew|found) (?:it|that|this) (?:was|is)\b|\b(?:knew|know|knows|heard|saw|forgot|believed|expected|told|asked|answered|answer) (?:about )?(?:it|that|this)[.!]?$|\b(?:an answer|no answer|the answer)\b"
)


def condensed(
    parts: Sequence[Candidate],
    told: Sequence[Candidate],
    recalled: Set[str],
    choice: Choice,
    most: float,
) -> frozenset[str] | None:
    """Ids of the sentences of a story to leave out, so that the rest takes `most` words; None where that is too much.

    `told`: its sentences and what else must be said with them. The first two and the last stay, who is brought
    in, and what the student says they come back to; what others hang on goes last.
    """
    out: set[str] = set()
    whole = choice.length_of(parts)
    over = choice.length_of(told) - most
    outcome = {part.id for part in parts[-int(len(parts) * _OUTCOME) :] if _ASIDE.match(part.text) is None}
    turn = {part.id for part in parts[-int(len(parts) * _TURN) :]} - outcome
    begun = next((at for at, part in enumerate(parts) if happened(part)), 0)
    setting = {part.id for part in parts[begun : begun + int(len(parts) * _SETTING)]}
    others = _others(choice)
    known = set(_NAME.findall(" ".join(f"- {c.text}" for c in choice.found if c.order < parts[0].order)))
    order = [part.id for part in parts]
    spoken = {part.id: nouns(part.text) for part in parts}
    while over > 0:
        kept = [part for part in parts if part.id not in out]
        length = choice.length_of(kept)
        free = [
            part
            for before, part, then in zip(kept[1:-2], kept[2:-1], kept[3:], strict=True)
            if not (
                _brings_in(part)
                or _names_first(part, kept, known)
                or _is_spoken_of(part, then, others)
                or part.id in recalled
            )
            and _DID.fullmatch(then.text) is None
            and (then.before != part.id or _WITH_IT.match(then.text) is None)
            and (part.words > _SHORT or before.id != part.before)
            and length - choice.length(part) >= _LEAST * whole
        ]
        if not free or len(kept) <= _FEWEST:
            return None
        said = [other for other in told if other.id not in out]
        after = {part.id: then for part, then in pairwise(kept)}
        costs = {
            part.id: _missed(part, after[part.id], said)
            + _THREAD * min(_MOST_THREADS, len(_threads(part, kept, spoken)))
            + _FOR_OUTCOME * (part.id in outcome)
            + _FOR_SETTING * (part.id in setting)
            + _FOR_TURN * (part.id in turn and _ASIDE.match(part.text) is None)
            + _GAP * _gap_beside(part.id, order, out)
            for part in free
        }
        least = min(
            free,
            key=lambda part: (
                (choice.freely(part) + costs[part.id]) / (min(choice.length(part), _LONG) + _BESIDE),
                part.order,
            ),
        )
        out.add(least.id)
        over -= choice.length(least)
    return frozenset(out)


def _threads(part: Candidate, kept: Sequence[Candidate], spoken: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The things of which a sentence speaks first, and the story again later."""
    before = {thing for one in kept if one.order < part.order for thing in spoken[one.id]}
    later = {thing for one in kept if one.order > part.order for thing in spoken[one.id]}
    return frozenset((spoken[part.id] & later) - before)


def _gap_beside(id: str, order: Sequence[str], out: Set[str]) -> int:
    """How many sentences in a row beside one are left out already, before it and behind it."""
    at = order.index(id)
    before = sum(1 for _ in takewhile(out.__contains__, reversed(order[:at])))
    return before + sum(1 for _ in takewhile(out.__contains__, order[at + 1 :]))


def _missed(part: Candidate, after: Candidate, said: Sequence[Candidate]) -> float:
    """How much a sentence is missed in its story, by what hangs on it, beside its own worth."""
    return (
        (_TURNS_ROUND if _ROUND.search(part.text) else _TURNS * (_ON.match(part.text) is not None))
        + _LEANS * (_ON.match(after.text) is not None or _OF_IT.search(after.text) is not None)
        + _LEANS * (after.follows == part.id and _THEY.match(after.text) is not None)
        + _TURNS_ROUND * (_SEES.search(part.text) is not None)
        + _LEANS * (after.raw[:1] in '"“')
        + _LEANS * (after.words <= _SHORT and after.before == part.id)
        + _COME_BACK_TO * part.echoed
        + _SUMS_UP * (CONCLUDES.match(part.raw) is not None)
        + _DEEDS * min(_MOST_DEEDS, len(PAST.findall(part.text)) + len(_DOES.findall(part.text)))
        + _OPENS * part.opens
        + _MORE * max(0, part.words - _LONG)
        + _FOR_WORDS * ('"' in part.raw or "“" in part.raw)
        + _SPOKEN_OF * min(_MOST, sum(part.id in (other.follows, *other.introduced) for other in said))
    )


def _brings_in(part: Candidate) -> bool:
    """Whether a sentence brings somebody into the story: "One man in a suit threw his boarding pass." """
    kin = any(word in _KIN for word in _KIN_OF.findall(part.text))
    return kin or any(_is_somebody(word) for who in _SOMEBODY.findall(part.text) for word in who.split())


def _names_first(part: Candidate, kept: Sequence[Candidate], known: Set[str]) -> bool:
    """Whether a sentence is the first to name somebody or something of whom the story goes on to speak by that name."""
    before = " ".join(c.text for c in kept if c.order < part.order)
    after = " ".join(f"- {c.text}" for c in kept if c.order > part.order)
    return any(
        name not in known and name not in before and re.search(rf"\b{name}\b", after) is not None
        for name in _NAME.findall(part.text)
    )


def _is_somebody(word: str) -> bool:
    return word in _KIN or is_person(word)


def _others(choice: Choice) -> re.Pattern[str] | None:
    """The "he" or "she" that is not the interviewee, in notes that tell of them; None where neither is."""
    told = " ".join(c.text for c in choice.found if c.reported)
    men, women = len(_HE.findall(told)), len(_SHE.findall(told))
    return None if men == women else _SHE if men > women else _HE


#: Has somebody do something with what only the sentence before can have named: "She has it on her desk."
_WITH_IT = re.compile(
    r"(?:(?:And|But|So|Then),? )?(?!Now\b)(?:[A-Z][\w.]*(?: [A-Z][\w.]*)?|he|she|they|we|the \w+) (?:\w+ ){0,2}?(?!(?:said|thought|felt|told|knew|made)\b)\w+ (?:it|them|one)\b"
)
#: Says of what was just told that it was done: "And he did.", "It wasn't."
_DID = re.compile(
    r"(?i)(?:(?:and|but|so|then),? )?(?:he|she|they|it|i|we|that|nobody|everybody)(?: really| actually| never)? (?:did|was|were|could|had|would|does|is)(?:n['’]t)?(?: (?:it|that|so|not|too))?[.!]"
)


def _is_spoken_of(part: Candidate, then: Candidate, others: re.Pattern[str] | None) -> bool:
    """Whether the next sentence has a "he" or "she" that is somebody whom this one names: "Old man came. He was 84."."""
    if not part.reported or others is None or (meant := others.search(then.text)) is None:
        return False
    return _names_somebody(part.text) and not _names_somebody(then.text[: meant.start()])


def _names_somebody(words: str) -> bool:
    return _NAMED.search(words) is not None or any(
        _is_somebody(word.lower()) for word in re.findall(r"[A-Za-z]+", words)
    )
