"""Which earlier verb a later one stands beside: the speaker's, or that of somebody else."""

from __future__ import annotations

from scriptwright.narration.adverbs import is_adverb, skip_adverbs
from scriptwright.narration.closed_words import AUXILIARY, COORDINATORS, HAVE, MARKS
from scriptwright.narration.dictionary import is_base, is_participle, is_past
from scriptwright.narration.finite import VerbGroup, main_verb
from scriptwright.narration.people import are_people
from scriptwright.narration.words import Word

ATTITUDES = frozenset(
    "love hate enjoy like adore prefer miss know think feel hope believe wish mean regret".split()
)
NEVER_AIMED_AT = frozenset("hate miss regret know wish mean doubt".split())
"""Verbs that seldom follow "want to" and its like, so that they are the speaker's own."""

OWN_TIME = frozenset("now currently still today nowadays".split())
SERVICES = frozenset("answer check fix handle review schedule treat".split())
"""Deeds of one who helps, not of those who are helped, when done to "their" things."""

CAUSING = frozenset({"have", "help", "helped"})
"""Verbs that a noun and a bare verb may follow."""

TWINS = frozenset("when if while because until".split())
CORRELATIVES = {"either": "or", "neither": "nor", "both": "and", "only": "but"}
BARE_AFTER = frozenset("help helped helping go come let make be was is are get try".split())
"""Verbs that another follows without "to" ("I help build it")."""


def lead_of(words: tuple[Word, ...], at: int) -> int:
    """The index of the coordinator or mark before a verb, past its adverbs; -1 where there is none."""
    for back in range(at - 1, max(at - 6, -1), -1):
        word = words[back]
        if word.lower in COORDINATORS or word.text in MARKS:
            return back
        if skip_adverbs(words, back) < at and skip_adverbs(words, back) != at:
            return -1
        if skip_adverbs(words, back) == back:
            if back + 1 < at and skip_adverbs(words, back - 1) >= at:
                continue
            return -1
    return -1


def antecedent_of(words: tuple[Word, ...], at: int, lead: int, ours: set[int], group: VerbGroup) -> int:
    """The verb that the one at that index stands beside: by the parser, where forms allow it."""
    if _is_correlative(words, lead, group):
        return group.main
    possible = [
        index for index in _verbs_before(words, at, group) if index in ours or _compatible(words, index, at)
    ]
    helped = _helped_verb(words, at, lead, possible, ours)
    if helped is not None:
        return helped
    parsed = _parsed_antecedent(words, at)
    chosen = parsed if parsed in possible else possible[-1] if possible else group.main
    return group.main if _belongs_to_speaker(words, chosen, at, lead, ours) else chosen


def _helped_verb(
    words: tuple[Word, ...], at: int, lead: int, possible: list[int], ours: set[int]
) -> int | None:
    """The last bare verb after the speaker's "help": the "find" of "help them find work and learn"."""
    helping = [index for index in ours if words[index].lower in CAUSING and index < at]
    if not helping:
        return None
    others = [
        index
        for index in possible
        if index not in ours
        and index > max(helping)
        and index > max((mine for mine in ours if mine < at), default=0)
    ]
    if not others or words[lead].lower in ("but", "yet") or is_adverb(words, at - 1):
        return None
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if after in ("them", "it") or (words[at].lower in SERVICES and after == "their"):
        return None
    return others[-1]


def _is_correlative(words: tuple[Word, ...], lead: int, group: VerbGroup) -> bool:
    """True for the verb that answers "either", "neither", "both" or "not only" before the first one."""
    answer = words[lead].lower
    for back in (group.main - 1, group.main - 2):
        pair = CORRELATIVES.get(words[back].lower) if back >= 0 else None
        if pair == answer:
            return not any(word.lower == answer for word in words[group.main : lead])
    return False


def _parsed_antecedent(words: tuple[Word, ...], at: int) -> int:
    seen = {at}
    current = at
    while words[current].dep in ("conj", "aux", "auxpass", "ccomp", "parataxis", "appos"):
        current = words[current].head
        if current in seen:
            break
        seen.add(current)
        if current < at and (words[current].tag.startswith("VB") or words[current].lower in AUXILIARY):
            return current
    return -1


def _verbs_before(words: tuple[Word, ...], at: int, group: VerbGroup) -> list[int]:
    return [
        index
        for index in range(group.finite, at)
        if index in (group.finite, group.main)
        or (words[index].tag.startswith("VB") and _is_real_verb(words, index))
    ]


def _is_real_verb(words: tuple[Word, ...], at: int) -> bool:
    """False for what only looks like a verb: the "pull" of "I review pull requests"."""
    if words[at].tag != "VB":
        return True
    if any(
        word.head == at
        and (word.dep in ("nsubj", "nsubjpass") or word.lower in AUXILIARY or word.tag == "TO")
        for word in words[:at]
    ):
        return True
    before = at - 1
    while before >= 0 and is_adverb(words, before):
        before -= 1
    return (
        before < 0
        or not words[before].tag.startswith("VB")
        or words[before].lower.removesuffix("s") in BARE_AFTER
    )


def _belongs_to_speaker(words: tuple[Word, ...], antecedent: int, at: int, lead: int, ours: set[int]) -> bool:
    """True where sense parts a verb from the other one: "people who struggle and give them hope"."""
    if antecedent in ours:
        return False
    if _in_twin_clause(words, antecedent, at, ours):
        return True
    after = words[at + 1].lower if at + 1 < len(words) else ""
    subject = next(
        (word for word in words[:antecedent] if word.head == antecedent and word.dep == "nsubj"), None
    )
    passive = words[antecedent + 1] if words[antecedent].lower == "be" else words[antecedent]
    if passive.tag == "VBN":
        return is_base(words[at].lower) and not is_participle(words[at].lower)
    if subject is None:
        return _leaves_infinitive(words, at, lead, ours)
    if words[antecedent].lower in ("are", "were") and words[lead].text == "," and subject.tag == "NNS":
        return not are_people(subject.lower)
    if subject.lower in ("who", "that", "they") or subject.tag == "NNS":
        return after == "them"
    if subject.tag not in ("NN", "DT"):
        return False
    return after == "it" or (
        words[at].lower in ATTITUDES and after in ("that", "this", "every", "i", "he", "she", "we", "they")
    )


def _in_twin_clause(words: tuple[Word, ...], antecedent: int, at: int, ours: set[int]) -> bool:
    """True where either verb has its own "when": "I object when they shout and rule when they stop"."""
    own = max(index for index in ours if index < antecedent)
    openers = {word.lower for word in words[own:antecedent]} & TWINS
    return any(word.lower in openers for word in words[at + 1 :])


def _leaves_infinitive(words: tuple[Word, ...], at: int, lead: int, ours: set[int]) -> bool:
    """True where a verb after "want to go" is no longer part of what is wanted."""
    word = words[at].lower
    between = {word.lower for word in words[lead + 1 : at]}
    if words[lead].lower in ("but", "yet") and "not" not in between:
        return True
    if word in NEVER_AIMED_AT or between & OWN_TIME:
        return True
    return any(word == words[index].lower for index in ours)


def _compatible(words: tuple[Word, ...], antecedent: int, at: int) -> bool:
    """True where another subject's verb, or one without a subject, can have the verb at its side."""
    before, word = words[antecedent], words[at]
    if word.lower in ("am", "'m", "'ve", "was") or (word.lower == "do" and main_verb(words, at) != at):
        return False
    if word.lower in HAVE and main_verb(words, at) != at:
        return before.tag == "VBP"
    if word.lower in AUXILIARY - {"have", "do"}:
        return before.tag in ("VBP", "VBZ", "VBD")
    if before.tag in ("VBG", "VBZ"):
        return word.tag == before.tag
    if before.tag in ("VBN", "VBD"):
        return is_past(word.lower) or is_participle(word.lower)
    return is_base(word.lower)
