"""Whether a word that could be noun or verb is a noun where it stands in a list."""

from __future__ import annotations

from scriptwright.narration.finite import VerbGroup, is_adverb
from scriptwright.narration.words import Word, is_past, lemmas

MOSTLY_NOUNS = frozenset(
    "air art bank board body book box business car cash center community company computer content customer dance data "
    "education engineering family fashion father fire fish food friend fun gas hand head health home house industry "
    "interest issue land language law life line machine man marketing medicine mind money mother music nature network "
    "office paper part people person piece place power price product program project quality question role room sales "
    "school science sex side skill software space sport staff state stock student subject system team technology "
    "theater thing time tool trade water way weather weekend word world".split()
)
"""Nouns that the dictionary lists as verbs too; at the end of a list they are nouns."""

MOSTLY_VERBS = frozenset(
    "answer bring build carry check clean cook drive fix give glue go grade greet hate help hire keep lead learn like listen "
    "live love make mend miss paint prepare repair research run see sell send serve ship sing sleep study take talk "
    "teach test think train travel treat walk watch wire work write".split()
)
PARTICLES = frozenset("up out off down back away together over around along in on".split())
OBJECT_PRONOUNS = frozenset("it them him her me us you myself yourself everyone everything everybody someone".split())
DETERMINERS = frozenset("a an the this these those my our your his their its every each some any all both whatever".split())


def is_noun_here(words: tuple[Word, ...], at: int, group: VerbGroup) -> bool:
    """True where the word after a coordinator is the next thing, not the next deed."""
    word = words[at].lower
    if not lemmas(word, "NOUN") and not lemmas(word, "ADJ"):
        return False
    return _verbal_score(words, at, group) < 0


def _verbal_score(words: tuple[Word, ...], at: int, group: VerbGroup) -> float:
    word, tag = words[at].lower, words[at].tag
    score = 1.5 if tag.startswith("VB") else -1.0
    if tag in ("NNS", "NNP", "NNPS", "JJ", "JJR"):
        score -= 0.5
    if word in MOSTLY_NOUNS:
        score -= 1.0
    if word in MOSTLY_VERBS:
        score += 1.0
    if is_past(word) and tag not in ("NN", "JJ"):
        score += 1.0
    if is_adverb(words, at - 1):
        score += 1.5
    score += _by_what_follows(words, at)
    score += _by_the_list(words, at, group)
    return score


def _by_what_follows(words: tuple[Word, ...], at: int) -> float:
    if at + 1 >= len(words):
        return 0.0
    after = words[at + 1]
    if after.lower in DETERMINERS or after.lower in OBJECT_PRONOUNS:
        return 3.0
    if after.lower in PARTICLES and after.tag in ("RP", "RB"):
        return 2.0
    if after.lower == "of":
        return -2.0
    if after.tag in ("NNS", "CD", "PRP$", "WRB", "WP", "VBG"):
        return 1.0
    if after.tag in ("NN", "NNP", "JJ"):
        return 0.5
    if after.tag in ("IN", "TO", "RB"):
        return 0.5
    if after.tag in ("VBZ", "VBP", "MD"):
        return -2.0
    return 0.0


def _by_the_list(words: tuple[Word, ...], at: int, group: VerbGroup) -> float:
    """A list of bare verbs goes on with verbs; after an object comes another object."""
    following = group.main + 1
    while following < len(words) and is_adverb(words, following):
        following += 1
    bare = following < len(words) and (words[following].text in (",", "/") or words[following].lower in ("and", "or", "but"))
    if bare and following <= at:
        return 2.0
    ends = at + 1 >= len(words) or words[at + 1].text in ",.;!?)" or words[at + 1].lower in ("and", "or")
    return -1.0 if ends else 0.0


