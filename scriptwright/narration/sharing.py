"""The later verbs that share a subject: "I plan, build and test"."""

from __future__ import annotations

from collections.abc import Mapping

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.antecedent import ATTITUDES, antecedent_of, lead_of
from scriptwright.narration.closed_words import (
    AUXILIARY,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MARKS,
    MODAL,
    NEGATIONS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
)
from scriptwright.narration.dictionary import is_base, is_participle, is_past, lemmas
from scriptwright.narration.finite import VerbGroup, main_verb
from scriptwright.narration.homographs import ADVERB_OR_VERB
from scriptwright.narration.nounhood import is_noun_here
from scriptwright.narration.words import Word

ENDS = frozenset(". ! ? : ;".split())


#: First halves of nouns that are verbs as well, with their second ones.
_HALVES: Mapping[str, tuple[str, ...]] = {
    "air": ("conditioning", "conditioners", "conditioner", "quality", "filters", "filter", "traffic"),
    "water": ("treatment", "heaters", "heater", "pumps", "quality", "damage"),
    "ski": ("boots", "poles", "lifts"),
    "fire": ("alarms", "extinguishers", "safety"),
    "paper": ("work", "towels"),
}


def sharing_verbs(words: tuple[Word, ...], subject: int, group: VerbGroup) -> list[int]:
    """The indices of the other finite verbs that have the same subject, in order."""
    if group.inverted and words[group.finite].lower in DO | MODAL:
        return []
    ours = {group.finite, group.main}
    found: list[int] = []
    start = max(group.finite, group.main) + 1
    for at in range(start, _sentence_end(words, start)):
        if words[at].quoted != words[subject].quoted or not _follows_coordinator(words, at, group):
            continue
        if _is_half_a_noun(words, at) or _in_set_pair(words, at):
            continue
        if not _is_verb(words, at, group, ours, you=words[subject].lower == "you"):
            continue
        antecedent = antecedent_of(words, at, lead_of(words, at), ours, group)
        if antecedent in ours and _stands_alone(words, at, antecedent, group):
            found.append(at)
            ours |= {at, main_verb(words, at)}
    return found


def _is_half_a_noun(words: tuple[Word, ...], at: int) -> bool:
    """True for "air" in "heating and air conditioning": no verb before the noun that it belongs to."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    return words[at].lower in _HALVES and after in _HALVES[words[at].lower]


def _sentence_end(words: tuple[Word, ...], start: int) -> int:
    return next((word.index for word in words[start:] if word.text in ENDS and not word.quoted), len(words))


def _follows_coordinator(words: tuple[Word, ...], at: int, group: VerbGroup) -> bool:
    lead = lead_of(words, at)
    if lead <= group.finite or (
        words[group.finite].lower in AUXILIARY
        and lead == skip_adverbs(words, group.finite + 1)
        and words[lead].text in MARKS
    ):
        return False
    if words[lead].lower == "but" and words[lead - 1].lower in EXCEPTED:
        return False
    if words[lead].text == ",":
        return _list_goes_on(words, at, group)
    return True


def _list_goes_on(words: tuple[Word, ...], at: int, group: VerbGroup) -> bool:
    """True where a verb after a comma is one of a list, not an order, a new clause or a thing."""
    if at > 2 and words[at - 2].tag == "NNS" and words[at - 3].text == "," and _is_thing(words, at):
        return False
    if words[at].lower in AUXILIARY and main_verb(words, at) != at:
        return words[at].lower in BE | HAVE | DO | MODAL and (
            words[at].dep == "conj" or words[at].tag == "MD"
        )
    if words[group.main].lower in BE | {"been"} and not _coordinator_between(words, group.main, at + 4):
        return words[at].lower in AUXILIARY or words[at].tag == "VBD" or _goes_about(words, at, group)
    if _opens_with_subordinator(words, group) and not _coordinator_between(words, at, len(words)):
        return words[at].dep == "conj" and words[at].head in (group.main, group.finite)
    return True


def _is_thing(words: tuple[Word, ...], at: int) -> bool:
    """True for the first of two nouns taken for a verb: "deeds, mortgages, court cases"."""
    then = words[at + 1 : at + 3]
    return len(then) == 2 and then[0].tag == "NNS" and then[1].text in (",", ".", "and", "or")


def _goes_about(words: tuple[Word, ...], at: int, group: VerbGroup) -> bool:
    """True for what somebody does where they are: "I'm in by 7, open the gates"; else it is an order."""
    where = words[group.finite + 1].lower if group.finite + 1 < len(words) else ""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    here = where in ("in", "at", "on", "up", "out", "there", "back") and words[group.finite].lower in (
        "'m",
        "’m",
        "am",
    )
    return here and is_base(words[at].lower) and after in OBJECTS_OR_PARTICLES | {"on", "my", "all"}


def _opens_with_subordinator(words: tuple[Word, ...], group: VerbGroup) -> bool:
    return words[0].lower in SUBORDINATORS and group.finite < 6


def _coordinator_between(words: tuple[Word, ...], start: int, end: int) -> bool:
    return any(word.lower in ("and", "or", "&", "but") for word in words[start:end])


OBJECTS_OR_PARTICLES = DETERMINERS | OBJECT_PRONOUNS | {"down", "off", "out", "up"}
EXCEPTED = frozenset("all anything else everything help nothing".split())
"""Words after which "but" means except ("I can't help but smile")."""

SET_PAIRS = (("give", "or", "take"), ("rain", "or", "shine"), ("like", "it", "or", "not"))


def _in_set_pair(words: tuple[Word, ...], at: int) -> bool:
    return any(
        tuple(word.lower for word in words[start : start + len(pair)]) == pair
        for pair in SET_PAIRS
        for start in range(max(0, at - len(pair) + 1), at + 1)
    )


def _is_verb(words: tuple[Word, ...], at: int, group: VerbGroup, ours: set[int], *, you: bool) -> bool:
    word = words[at]
    if you and word.lower == "are":
        return True
    if word.lower in ("like", "well") and words[at - 1].text == ",":
        return False
    if word.lower in AUXILIARY:
        return word.lower not in ("is", "are", "'re", "has", "does")
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if word.lower == "home":
        return after == "in"
    is_so = words[group.finite].lower in BE and group.main == group.finite
    if is_so and word.tag in ("JJ", "RB") and lemmas(word.lower, "ADJ") and after not in OBJECTS_OR_PARTICLES:
        return False
    if word.lower in ADVERB_OR_VERB - {"clean", "like", "slow"}:
        return at + 1 < len(words) and words[at + 1].lower in OBJECTS_OR_PARTICLES
    if word.lower in PREPOSITIONS or (
        word.lower == "like"
        and words[at + 1 : at + 2]
        and words[at + 1].tag == "PRP"
        and words[at + 1].lower in SUBJECTS - {"it", "you"}
    ):
        return False
    if word.lower in ("be", "been", "being") or not (is_base(word.lower) or is_past(word.lower)):
        return word.tag in ("VBP", "VBZ") and word.text[0].isalpha()
    finite = words[group.finite].lower
    past = is_past(finite) and not is_base(finite)
    if past and word.tag.startswith("NN") and is_base(word.lower) and not is_past(word.lower):
        return False
    return not _is_half_of_noun(words, at) and not is_noun_here(words, at, group, ours)


def _is_half_of_noun(words: tuple[Word, ...], at: int) -> bool:
    """A noun behind "and" that the tagger knows: "on the search and rescue team"."""
    lead = lead_of(words, at)
    after = words[at + 1] if at + 1 < len(words) else None
    if lead < 3 or words[at - 1].lower not in ("and", "or"):
        return False
    if words[lead - 1].tag == "VBG" and words[lead - 2].tag == "IN" and words[at - 1].lower == "or":
        return after is None or not after.text[0].isalpha()
    if not words[at].tag.startswith("NN"):
        return False
    governed = words[lead - 2].tag == "DT" and words[lead - 3].tag == "IN"
    return governed and words[lead - 1].tag.startswith("NN") and after is not None and after.tag == "NN"


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
    lead = words[lead_of(words, at)]
    if lead.lower in ("but", "yet"):
        return True
    if words[at].lower in HAVE | BE and main_verb(words, at) != at:
        return True
    if any(word.lower in NEGATIONS | {"never"} for word in words[group.finite : group.main]) and any(
        word.lower in ("only", "just", "instead", "mostly", "still", "always")
        for word in words[at - 1 : at + 2]
    ):
        return True
    return (
        words[at].lower in ATTITUDES and at + 1 < len(words) and words[at + 1].lower in ("it", "that", "this")
    )
