"""Where a verb does not agree: "they asked that I be there", "lest I forget"."""

from __future__ import annotations

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.dictionary import lemmas
from scriptwright.narration.words import Word

DEMANDS_WITH_THAT = frozenset(
    "ask demand insist require suggest recommend propose request urge mandate order beg stipulate "
    "advise prefer".split()
)
DEMANDS = frozenset("demand insist suggest recommend propose request advise".split())
DEMANDING = frozenset("essential vital crucial imperative necessary mandatory critical".split())
DEMANDING_NOUNS = frozenset("demand request requirement suggestion recommendation proposal condition".split())
EVIDENCE = frozenset(
    "data evidence records research result results scan scans signs studies study symptoms test tests "
    "this which".split()
)
"""What suggests facts and demands nothing."""

REACH = 6
"""How many words may part a demand from its "that" ("insisted to my wife that I rest")."""


def is_subjunctive(words: tuple[Word, ...], subject: int) -> bool:
    """True where the subject at that index stands in a demand or a fear, so that its verb keeps its base."""
    previous = words[subject - 1].lower if subject else ""
    if previous in ("lest", "forbid"):
        return True
    if previous == "that":
        before = words[subject - 2].lower if subject > 1 else ""
        if before in ("and", "or"):
            return any(
                word.lower in ("i", "we", "she", "he", "they")
                and word.index < subject
                and is_subjunctive(words, word.index)
                for word in words[: subject - 2]
                if word.index and words[word.index - 1].lower == "that"
            )
        near = _reach(words, subject - 1)
        return before in DEMANDING or (
            any(_demands(word, DEMANDS_WITH_THAT) for word in near)
            and not any(word.lower in EVIDENCE for word in near)
        )
    if previous == "rather":
        return subject > 1 and words[subject - 2].lower in ("would", "'d", "d")
    return bool(previous) and _demands(words[subject - 1], DEMANDS) and not _is_own(words, subject)


def _reach(words: tuple[Word, ...], that: int) -> tuple[Word, ...]:
    near = words[max(0, that - REACH) : that]
    stops = [
        word.index
        for word in near
        if word.text in ",;:" or word.lower in ("so", "know", "think", "say", "said")
    ]
    if stops:
        return ()
    return near if near and (near[-1].tag.startswith(("VB", "NN", "PRP"))) else ()


def _demands(word: Word, verbs: frozenset[str]) -> bool:
    if word.lower in DEMANDING_NOUNS and word.tag.startswith("NN"):
        return True
    return any(base in verbs for base in lemmas(word.lower, "VERB"))


def _is_own(words: tuple[Word, ...], subject: int) -> bool:
    """True for "what I suggest I do": the demand is the speaker's own."""
    return subject > 1 and words[subject - 2].lower == "i" and skip_adverbs(words, subject - 1) == subject - 1
