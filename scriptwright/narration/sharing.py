"""The later verbs that share a subject: "I plan, build and test"."""

from __future__ import annotations

from scriptwright.narration.finite import ADVERB_OR_VERB, AUXILIARY, BE, DO, HAVE, MODAL, SUBJECTS, VerbGroup, is_adverb, main_verb, skip_adverbs
from scriptwright.narration.nounhood import DETERMINERS, OBJECT_PRONOUNS, is_noun_here
from scriptwright.narration.words import Word, is_base, is_participle, is_past

COORDINATORS = frozenset("and or but & nor then yet plus / and/or".split())
MARKS = frozenset(", ; – — - -- / …".split())
ATTITUDES = frozenset("love hate enjoy like adore prefer miss know think feel hope believe wish mean regret".split())
CORRELATIVES = {"either": "or", "neither": "nor", "both": "and", "only": "but"}
BARE_AFTER = frozenset("help helped helping go come let make be was is are get try".split())
"""Verbs that another follows without "to" ("I help build it")."""
SUBORDINATORS = frozenset("if when whenever while because since although though unless until before after once as".split())


def sharing_verbs(words: tuple[Word, ...], subject: int, group: VerbGroup) -> list[int]:
    """The indices of the other finite verbs that have the same subject, in order."""
    if group.inverted and words[group.finite].lower in DO | MODAL:
        return []
    ours = {group.finite, group.main}
    found: list[int] = []
    for at in range(max(group.finite, group.main) + 1, len(words)):
        if words[at].quoted != words[subject].quoted or not _follows_coordinator(words, at, group):
            continue
        if _in_set_pair(words, at) or not _is_verb(words, at, group, you=words[subject].lower == "you"):
            continue
        antecedent = _antecedent(words, at, ours, group)
        if antecedent in ours and _stands_alone(words, at, antecedent, group):
            found.append(at)
            ours |= {at, main_verb(words, at)}
    return found


def _lead(words: tuple[Word, ...], at: int) -> int:
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


def _follows_coordinator(words: tuple[Word, ...], at: int, group: VerbGroup) -> bool:
    lead = _lead(words, at)
    if lead <= group.finite or (
        words[group.finite].lower in AUXILIARY and lead == skip_adverbs(words, group.finite + 1) and words[lead].text in MARKS
    ):
        return False
    if words[lead].text in MARKS - {"/"}:
        return lead > 0 and _list_goes_on(words, at, lead, group)
    return True


def _list_goes_on(words: tuple[Word, ...], at: int, mark: int, group: VerbGroup) -> bool:
    """True where a verb after a comma is one of a list, not an order or a new clause."""
    if words[at].lower in AUXILIARY and main_verb(words, at) != at:
        return words[at].lower in BE | HAVE | DO | MODAL and (words[at].dep == "conj" or words[at].tag == "MD" )
    if _opens_with_subordinator(words, group) and not _coordinator_between(words, at, len(words)):
        return words[at].dep == "conj" and words[at].head in (group.main, group.finite)
    return True


def _opens_with_subordinator(words: tuple[Word, ...], group: VerbGroup) -> bool:
    return words[0].lower in SUBORDINATORS and group.finite < 6


def _coordinator_between(words: tuple[Word, ...], start: int, end: int) -> bool:
    return any(word.lower in ("and", "or", "&", "but") for word in words[start:end])


PREPOSITIONS = frozenset(
    "about above across after against along amid among around as at before behind below beside between beyond by down during "
    "except for from in inside into minus of off on onto out outside over past per since than through to toward under until up "
    "upon versus via with within without both".split()
)
SET_PAIRS = (("give", "or", "take"), ("rain", "or", "shine"), ("like", "it", "or", "not"))


def _in_set_pair(words: tuple[Word, ...], at: int) -> bool:
    return any(
        tuple(word.lower for word in words[start : start + len(pair)]) == pair
        for pair in SET_PAIRS
        for start in range(max(0, at - len(pair) + 1), at + 1)
    )


def _is_verb(words: tuple[Word, ...], at: int, group: VerbGroup, *, you: bool) -> bool:
    word = words[at]
    if you and word.lower == "are":
        return True
    if word.lower in AUXILIARY:
        return word.lower not in ("is", "are", "'re", "has", "does")
    if word.lower in ADVERB_OR_VERB - {"clean", "like", "slow"} and (at + 1 >= len(words) or words[at + 1].lower not in DETERMINERS | OBJECT_PRONOUNS):
        return False
    if word.lower in PREPOSITIONS:
        return False
    if word.lower in ("be", "been", "being") or not (is_base(word.lower) or is_past(word.lower)):
        return word.tag in ("VBP", "VBZ") and word.text[0].isalpha()
    return not is_noun_here(words, at, group)


def _antecedent(words: tuple[Word, ...], at: int, ours: set[int], group: VerbGroup) -> int:
    """The verb that the one at that index stands beside: by the parser, where forms allow it."""
    if _is_correlative(words, at, group):
        return group.main
    parsed = _parsed_antecedent(words, at)
    possible = [index for index in _verbs_before(words, at, group) if index in ours or _compatible(words, index, at)]
    if parsed in possible and not _belongs_to_speaker(words, parsed, at, ours):
        return parsed
    if parsed in possible:
        return group.main
    return possible[-1] if possible else group.main


def _is_correlative(words: tuple[Word, ...], at: int, group: VerbGroup) -> bool:
    """True for the verb that answers "either", "neither", "both" or "not only" before the first one."""
    answer = words[_lead(words, at)].lower
    for back in (group.main - 1, group.main - 2):
        pair = CORRELATIVES.get(words[back].lower) if back >= 0 else None
        if pair == answer:
            return not any(word.lower == answer for word in words[group.main : _lead(words, at)])
    return False


def _parsed_antecedent(words: tuple[Word, ...], at: int) -> int:
    seen = {at}
    current = at
    while words[current].dep in ("conj", "aux", "auxpass", "advcl", "dep", "ccomp", "parataxis", "appos"):
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
        if index in (group.finite, group.main) or (words[index].tag.startswith("VB") and _is_real_verb(words, index))
    ]


def _is_real_verb(words: tuple[Word, ...], at: int) -> bool:
    """False for what only looks like a verb: the "pull" of "I review pull requests"."""
    if words[at].tag != "VB":
        return True
    if any(
        word.head == at and (word.dep in ("nsubj", "nsubjpass") or word.lower in AUXILIARY or word.tag == "TO")
        for word in words[:at]
    ):
        return True
    before = at - 1
    while before >= 0 and is_adverb(words, before):
        before -= 1
    return before < 0 or not words[before].tag.startswith("VB") or words[before].lower.removesuffix("s") in BARE_AFTER


def _belongs_to_speaker(words: tuple[Word, ...], antecedent: int, at: int, ours: set[int]) -> bool:
    """True where sense parts a verb from the other one: "people who struggle and give them hope"."""
    if antecedent in ours or at + 1 >= len(words):
        return False
    subject = next((word for word in words[:antecedent] if word.head == antecedent and word.dep == "nsubj"), None)
    if subject is None:
        return False
    after = words[at + 1].lower
    if subject.lower in ("who", "that", "they") or subject.tag == "NNS":
        return after == "them"
    if subject.tag not in ("NN", "DT"):
        return False
    return after == "it" or (words[at].lower in ATTITUDES and after in ("that", "this", "every"))


def _compatible(words: tuple[Word, ...], antecedent: int, at: int) -> bool:
    """True where another subject's verb, or one without a subject, can have the verb at its side."""
    before, word = words[antecedent], words[at]
    if word.lower in ("am", "'m", "have", "'ve", "do", "was") and word.lower != "have":
        return False
    if word.lower in AUXILIARY - {"have", "do"}:
        return before.tag in ("VBP", "VBZ", "VBD")
    if before.tag in ("VBG", "VBZ"):
        return word.tag == before.tag
    if before.tag in ("VBN", "VBD"):
        return is_past(word.lower) or is_participle(word.lower)
    return is_base(word.lower)


def _stands_alone(words: tuple[Word, ...], at: int, antecedent: int, group: VerbGroup) -> bool:
    """True where the verb is finite by itself, not a second one under the same auxiliary."""
    word = words[at]
    finite = words[group.finite]
    if word.lower in AUXILIARY and word.lower not in HAVE | DO:
        return True
    if finite.lower in DO | MODAL and group.main != group.finite and antecedent in (group.main, group.finite):
        return _breaks_free(words, at, group)
    if finite.lower in HAVE | BE and group.main != group.finite:
        if is_base(word.lower) and not is_participle(word.lower):
            return True
        return word.lower in HAVE and word.lower != "had"
    return True


def _breaks_free(words: tuple[Word, ...], at: int, group: VerbGroup) -> bool:
    lead = words[_lead(words, at)]
    if lead.lower in ("but", "yet"):
        return True
    if words[at].lower in HAVE | BE and main_verb(words, at) != at:
        return True
    if any(word.lower in ("n't", "nt", "not", "never") for word in words[group.finite : group.main]) and any(
        word.lower in ("only", "just", "instead", "mostly", "still", "always") for word in words[at - 1 : at + 2]
    ):
        return True
    return words[at].lower in ATTITUDES and at + 1 < len(words) and words[at + 1].lower in ("it", "that", "this")
