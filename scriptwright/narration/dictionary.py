"""What a word can be: the dictionary's forms, and what is younger than the dictionary."""

from __future__ import annotations

from functools import lru_cache

from scriptwright.language import english

PAIRED_VERBS = frozenset(
    "belly dance, bird watch, body surf, cold call, cross check, cross reference, cross train, dog sit, "
    "double book, double check, fact check, field test, fine tune, freeze dry, hand deliver, hand "
    "paint, hand sew, hand write, house sit, ice skate, line dance, people watch, pet sit, proof read, "
    "quality check, rock climb, roller skate, scuba dive, second guess, sky dive, speed read, spot "
    "check, stress test, test drive, trail run, triple check, water ski, weight lift, window shop".split(", ")
)
"""Verbs written as two words, of which the second is inflected ("I double check")."""

NEW_VERBS = frozenset(
    "blog brainstorm code cofound crowdfund deadlift debrief email facetime fundraise homeschool "
    "livestream micromanage mentor meetup multitask network onboard outsource photoshop podcast prep "
    "roleplay skype spearhead storyboard telework text troubleshoot tweet upcycle upskill videocall "
    "vlog workshop x-ray zoom".split()
)
"""Verbs younger than the dictionary."""


@lru_cache(maxsize=20_000)
def lemmas(word: str, part: str) -> tuple[str, ...]:
    """The dictionary's base forms of a word as VERB, NOUN, ADJ or ADV; empty where it is none."""
    english()
    from lemminflect import getAllLemmas

    found: dict[str, tuple[str, ...]] = getAllLemmas(word, upos=part)
    return found.get(part, ())


@lru_cache(maxsize=20_000)
def inflections(base: str, tag: str) -> tuple[str, ...]:
    """The dictionary's forms of a verb under a Penn tag (VBD, VBN, VBG, VBZ)."""
    english()
    from lemminflect import getInflection

    forms: tuple[str, ...] = getInflection(base, tag=tag)
    return forms


GROWING_PREFIXES = ("re", "over", "under", "out", "un", "pre", "co")
"""What makes new verbs of known ones ("resole")."""

VERB_PREFIXES = frozenset(
    "air baby bar blow bottle co color copy cross custom de deep double dry ex fact fast field fine "
    "flash force free ghost half hand home ice jump kick mass mis model over pan peer pre pressure "
    "price proof quality quick re road role self shop sight slow soft speed spot stage stir stress sub "
    "test under water window".split()
)
"""What the verb of a hyphenated word may begin with ("double-check"); others are nouns ("night-shift")."""


def _is_prefixed(word: str) -> bool:
    first, hyphen, rest = word.partition("-")
    if hyphen:
        return f"{first} {rest}" in PAIRED_VERBS or (first in VERB_PREFIXES and is_base(rest))
    if lemmas(word, "VERB") or is_nominal(word):
        return False
    return any(
        word.startswith(prefix) and word.removeprefix(prefix) in lemmas(word.removeprefix(prefix), "VERB")
        for prefix in GROWING_PREFIXES
    )


def _last_part(word: str) -> str:
    return word.rsplit("-", 1)[-1]


def is_base(word: str) -> bool:
    """True for a word that can be the base form of a verb: "glue", "double-check", "vlog"."""
    return word in NEW_VERBS or word in lemmas(word, "VERB") or _is_prefixed(word)


SAME_IN_PAST = frozenset("broadcast forecast offset outbid overbid podcast simulcast sublet typecast".split())
"""Verbs with one form for present and past that the dictionary does not know as such."""


NAMES_IN_ED = frozenset(
    "ed ned ted fred jed red alfred wilfred winifred mildred aldred eldred manfred siegfried jared ahmed "
    "mohammed muhammed mohamed mehmed hamed waleed khaled rasheed saeed saaed sayed syed majed naveed "
    "javed zahed fahed reed".split()
)
"""Given names that end as a past tense does, in small letters: no verb that nobody knows."""


def _ends_as_past(word: str) -> bool:
    """True for a verb that the dictionary need not know: "facetimed"; not for a noun or a name."""
    if not word.endswith("ed") or is_base(word) or word.lower() in NAMES_IN_ED:
        return False
    return bool(lemmas(word, "VERB")) or not (is_nominal(word) or lemmas(word, "ADV"))


def is_past(word: str) -> bool:
    """True for a word that can be the past tense of a verb: "went", "put"."""
    return (
        word in SAME_IN_PAST
        or any(word in inflections(base, "VBD") for base in lemmas(_last_part(word), "VERB"))
        or _ends_as_past(word)
    )


def is_participle(word: str) -> bool:
    """True for a word that can stand after "have": "gone", "put"."""
    return any(word in inflections(base, "VBN") for base in lemmas(_last_part(word), "VERB")) or (
        _ends_as_past(word)
    )


def is_nominal(word: str) -> bool:
    """True for a word that the dictionary knows as a noun or an adjective."""
    return bool(lemmas(word, "NOUN") or lemmas(word, "ADJ"))
