"""What is left of an answer where one of its sentences cannot be told: what stands beside the hole, and what falls into it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import is_past, opens_scene
from scriptwright.script.context.known_things import nouns
from scriptwright.script.context.referring import brings_in
from scriptwright.script.model import LineKind
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import without_and
from scriptwright.script.words.subjects import left_out

#: Only adds to what was said, whatever it was.
_ADDS = re.compile(r"(?i)(?:and|also)\b(?! (?:it|that|this|he|she|they|then|so|yet|still)\b)")
#: Begins with the word that is understood only from the sentence before.
_POINTS = re.compile(
    r"(?i)(?:(?:and|but|so|then|or|because),? )*(?:it|that|this|they|he|she|those|these|which|him|her|them|there|one|another|both)\b"
)
#: Comes to it in its first words: "Ingrid put them on the table".
_POINTS_ON = re.compile(r"(?i)^(?:[\w'’]+ ){1,4}(?:it|them|those|these)\b")
#: Says no more than who is meant by what stands behind it: "Hedda Lund."
_NAMED_ONLY = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr)\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+(?:, \d{1,2})?[.!]?")
_BARE_PAST = re.compile(r"[A-Za-z]{3,}ed\b(?!,)")
#: Goes on from whatever stands before it.
_ONWARD = re.compile(
    r"(?:(?:And|But|So|Then|Also|Actually|Now|Still|Because),? )?(?i:they|them|it|that|this|those|these|there|nobody|no one|everybody|his|her|their|its|which|one|both|some|most|another)\b|(?:So|Then|Because|Actually)\b"
)
_SHORT = 6  #: words of a sentence that is seldom missed


def beside(
    left: Sequence[Candidate], found: Sequence[Candidate], sayable: Collection[str] = ()
) -> tuple[Candidate, ...]:
    """Those of the candidates that are left, each beside the one that now comes before it in its answer.

    `sayable`: ids of those that are not left though they can be told; nobody misses them.
    """
    by_id = {candidate.id: candidate for candidate in found}
    cut_off = _behind_a_hole(found, {*sayable, *(candidate.id for candidate in left)})
    cut_off |= _unnamed(found, {candidate.id for candidate in left})
    left = [candidate for candidate in left if candidate.id not in cut_off]
    kept = {candidate.id for candidate in left}
    torn = {c.before for c in found if c.id not in kept and _is_missed(c)}
    begun: dict[str, str] = {}  #: the first sentence of each story that is left
    for candidate in left:
        begun.setdefault(candidate.tale or "", candidate.id)
    moved = []
    for candidate in left:
        before, passed = candidate.before, {candidate.id}
        while before in by_id and before not in kept and before not in passed:
            passed.add(before)
            before = by_id[before].before
        before = None if before in passed else before
        opens = candidate.before is not None and before is None
        follows, passed = candidate.follows, {candidate.id}
        while (
            follows is not None
            and follows not in kept
            and follows not in passed
            and _is_detail(by_id.get(follows), candidate)
        ):
            passed.add(follows)
            follows = by_id[follows].before
        if follows is None and candidate.follows is not None:
            follows = candidate.follows
        needed = (
            before if id == candidate.before and before else id
            for id in candidate.introduced
            if not (id == candidate.before and id not in kept and before is None and _is_nothing(by_id.get(id), candidate))
        )
        introduced = tuple(_instead(id, by_id, begun) if id not in kept else id for id in needed)
        moved.append(
            replace(
                candidate,
                before=before,
                follows=follows,
                introduced=introduced,
                first=candidate.first or opens,
                torn=candidate.id in torn,
            )
        )
    return tuple(moved)


def torn_tales(found: Iterable[Candidate], told: Collection[str]) -> set[str]:
    """Stories of which the beginning or half of what happened cannot be told: nobody learns from the rest what it was.

    What is missed by nobody where it is not told, a word or two, does not count.

    >>> from scriptwright.sections import Section
    >>> fell = "It fell off the roof of the old mill."
    >>> tale = [Candidate(id, Section.LEARNED, LineKind.TOLD, fell, (), (), 0, tale="a") for id in "abc"]
    >>> torn_tales(tale, "a"), torn_tales(tale, "ab")
    ({'a'}, set())
    """
    parts: dict[str, list[bool]] = {}
    headless: set[str] = set()
    for candidate in found:
        if candidate.id == candidate.tale and candidate.id not in told and _is_missed(candidate):
            headless.add(candidate.tale)
        if candidate.tale and not candidate.concludes and (candidate.id in told or _is_missed(candidate)):
            parts.setdefault(candidate.tale, []).append(candidate.id in told)
    torn = {tale for tale, said in parts.items() if sum(said) < len(said) / 2 or tale in headless}
    return {tale for tale in torn if len(parts[tale]) > 2}


def _instead(id: str, by_id: Mapping[str, Candidate], begun: Mapping[str, str]) -> str:
    """What is told of a story whose name cannot be told alone: "The biter." """
    missing = by_id.get(id)
    if missing is None or not missing.tale or len(missing.text.split()) > _SHORT:
        return id
    return begun.get(missing.tale, id)


def _behind_a_hole(found: Sequence[Candidate], told: Collection[str]) -> set[str]:
    """Ids of the sentences that go on from one that cannot be told: "Nobody was stealing.", where the theft was cut."""
    holes: set[str] = set()
    beside: set[str] = set()  #: of the holes, what only names things beside what happened
    gone: list[Candidate] = []  #: the sentences in the hole
    for candidate in found:
        goes_on = candidate.before in holes and not candidate.opens and not opens_scene(candidate)
        if candidate.before in beside and candidate.id in told and not _points_on(candidate.text):
            goes_on = False
        if candidate.id in told:
            lost = goes_on and candidate.kind is LineKind.TOLD and not candidate.items
            onward = _ONWARD.match(candidate.text) is not None
            lost = lost and (onward or (candidate.story and _speaks_of(candidate, gone)))
        else:
            lost = goes_on or _is_missed(candidate)
        if lost:
            gone = [*gone, candidate] if goes_on else [candidate]
            holes.add(candidate.id)
        if lost and candidate.id not in told and _only_names(candidate):
            beside.add(candidate.id)
    return holes.intersection(told)


def _unnamed(found: Sequence[Candidate], left: Collection[str]) -> set[str]:
    """Ids of the notes that leave out who did it, behind one that names somebody and is not told."""
    unnamed: set[str] = set()
    for candidate in found:
        named = candidate.id not in left and _NAMED_ONLY.fullmatch(candidate.text) is not None
        if named or (candidate.before in unnamed and not candidate.opens and _needs_who(candidate, left)):
            unnamed.add(candidate.id)
    return unnamed


def _needs_who(candidate: Candidate, told: Collection[str]) -> bool:
    """Whether a note leaves out who did it, or cannot be told and is too short to be missed."""
    if candidate.id not in told:
        return not _is_missed(candidate)
    return left_out(candidate.text) is not None or _BARE_PAST.match(candidate.text) is not None


def _speaks_of(candidate: Candidate, gone: Sequence[Candidate]) -> bool:
    """Whether a sentence of a story speaks of what stood in the hole before it: somebody, or a thing by its name."""
    somebody = any(brings_in(f"{one.text} ") for one in gone)
    if somebody and _PERSON.match(candidate.text):
        return True
    things = {thing for one in gone for thing in nouns(one.text)}
    return bool(things & nouns(candidate.text))


#: Begins with somebody who was spoken of before.
_PERSON = re.compile(r"(?i)(?:(?:and|but|so|then|because),? )*(?:he|she|they|his|her|their)\b")
#: "It" that is nothing: "It was ten days before the harvest".
_IT_WAS_THEN = re.compile(
    r"(?i)it (?:was|took|had been) (?:about |almost |only |like )?(?:\d|two|three|four|five|six|ten|an?) ?"
)


def _points_on(words: str) -> bool:
    return _ONWARD.match(words) is not None and _IT_WAS_THEN.match(words) is None


def _only_names(candidate: Candidate) -> bool:
    """Whether a note within a story names things, and nobody who acts on: "Silt up to the windows, all over the yard." """
    if not candidate.tale or candidate.id == candidate.tale or '"' in candidate.text:
        return False
    words = candidate.text.rstrip(".!").split()
    clipped = any(left_out(piece) == "past" for piece in candidate.text.split(", "))
    somebody = any(is_person(word.strip(".,;:").lower()) for word in words)
    named = any(word[:1].isupper() for word in words[1:])
    form = form_of(candidate.text)
    thing = form is Form.NOUN or (
        form is Form.IMPERATIVE and candidate.reported and bool(lemmas(words[0].lower(), "NOUN"))
    )
    return thing and not clipped and not somebody and not named


def _is_missed(candidate: Candidate) -> bool:
    """Whether a passage has a hole where this cannot be told."""
    return len(candidate.text.split()) > _SHORT and not candidate.text.rstrip().endswith("?")


def _is_nothing(lost: Candidate | None, after: Candidate) -> bool:
    """Whether a word or two that cannot be told is missed by nothing behind it: "Rory, 29." """
    return lost is not None and not _is_missed(lost) and _POINTS.match(after.text) is None


def _is_detail(candidate: Candidate | None, after: Candidate) -> bool:
    """Whether what follows a sentence that cannot be told is understood without it: "31 branches.", "And also …"."""
    if candidate is None:
        return False
    if _ADDS.match(after.text):
        return form_of(without_and(after.text)) is not Form.NOUN
    if len(candidate.text.split()) <= _SHORT and not is_past(candidate):
        return True
    points = _POINTS.match(after.text) or _POINTS_ON.search(after.text)
    if _IT_WAS_THEN.match(after.text):
        points = None
    return points is None and (form_of(candidate.text) is Form.NOUN or _only_names(candidate))
