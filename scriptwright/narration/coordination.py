"""The speaker together with others: "my wife and I", "me and my brother"."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.closed_words import AUXILIARY, CLAUSE_OPENERS, INVERTED
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.narration.exceptions import KIN
from scriptwright.narration.finite import verb_group
from scriptwright.narration.homographs import TIME_NOUNS
from scriptwright.narration.words import Word

LINKS = frozenset("and & or nor".split())
NOUN_PHRASE_TAGS = frozenset("NN NNS NNP NNPS JJ JJR JJS CD POS PRP$ DT VBG VBN PRP HYPH".split())
EDGE_TAGS = frozenset("DT PRP$".split())
_FINITE = frozenset("VBD VBP VBZ MD".split())
PARTS = frozenset("some several most many both one half all".split())
OWNING = frozenset({"my", "our"})
SAYING = frozenset(
    "agree argue believe claim decide dream feel figure find guess hear hope imagine joke know learn "
    "mean notice promise realize remember say see suppose swear tell think understand wish".split()
)
"""Verbs that a whole clause may follow without "that"."""


@dataclass(frozen=True)
class Company:
    """Who stands with the speaker, as word indices.

    The companions are words[start:end]; `link` joins the last of them to the speaker at `speaker`.
    """

    speaker: int
    start: int
    end: int
    link: int
    parts: int
    speaker_first: bool

    @property
    def first(self) -> int:
        """Where the whole group begins."""
        return min(self.start, self.speaker)

    @property
    def last(self) -> int:
        """Where the whole group ends, the index included."""
        return max(self.end - 1, self.speaker)


def company(words: tuple[Word, ...], speaker: int) -> Company | None:
    """The group that the speaker at that index is part of, or None where they stand alone."""
    return _before(words, speaker) or _after(words, speaker)


def is_subject(words: tuple[Word, ...], group: Company) -> bool:
    """True where the group acts: it opens its clause, and a verb follows it or went before."""
    if not _opens_clause(words, group):
        return False
    after = skip_adverbs(words, group.last + 1)
    if after < len(words) and _starts_verb(words, after):
        return True
    found = verb_group(words, group.first, start=group.last + 1)
    return found is not None


def is_object(words: tuple[Word, ...], group: Company) -> bool:
    """True where a preposition or a verb before the group governs it and no verb follows."""
    before = words[group.first - 1] if group.first else None
    if (
        before is None
        or not (before.tag in ("IN", "TO") or before.tag.startswith("VB"))
        or before.lower in CLAUSE_OPENERS
    ):
        return False
    after = skip_adverbs(words, group.last + 1)
    return after >= len(words) or not _starts_verb(words, after)


def _opens_clause(words: tuple[Word, ...], group: Company) -> bool:
    if group.first == 0:
        return True
    before = words[group.first - 1]
    if not group.speaker_first and _completes_own_clause(words, group.first):
        return False
    found = verb_group(words, group.first, start=group.last + 1)
    if not group.speaker_first and found is not None and words[found.finite].lower in ("am", "'m", "was"):
        return False
    if before.tag == "VB" and group.first > 1 and words[group.first - 2].lower == "to":
        return False
    head = words[group.end - 1] if not group.speaker_first else words[group.speaker]
    acts = head.dep in ("nsubj", "nsubjpass") and words[head.head].index > group.last
    if before.lower in ("and", "or") and group.first > 1:
        earlier = {word.lower for word in words[max(0, group.first - 4) : group.first - 1]}
        owned = words[group.start].lower in OWNING and not earlier & OWNING
        return acts or words[group.first - 2].text == "," or owned
    if before.text in ",.;:!?—–(-*•" or _opens(words, group.first - 1) or before.tag in ("RB", "WRB"):
        return True
    if found is not None and before.lower in INVERTED:
        return True
    if before.lower in TIME_NOUNS or any(base in SAYING for base in lemmas(before.lower, "VERB")):
        return True
    return before.tag != "IN" and acts


def _completes_own_clause(words: tuple[Word, ...], first: int) -> bool:
    """What stands before "and I" ends a clause, as in "there are four and I have one"."""
    if any(base in SAYING for base in lemmas(words[first - 1].lower, "VERB")):
        return False
    for word in reversed(words[:first]):
        if word.text in ",.;:!?—–(" or _opens(words, word.index):
            return False
        if word.lower in ("i", "we"):
            return True
        if word.tag in _FINITE and not _is_somebody(words[first]):
            return True
    return False


_AFTER = frozenset(("look", "ask", "go", "run", "take", "chase", "name", "clean"))
"""Verbs with an "after" of their own."""


def _opens(words: tuple[Word, ...], at: int) -> bool:
    """A word that begins a clause; the "after" of "look after" is none."""
    before = [word.lower for word in words[max(0, at - 2) : at] if word.lower != "up"]
    particle = words[at].lower == "after" and before and set(lemmas(before[-1], "VERB")) & _AFTER
    return words[at].lower in CLAUSE_OPENERS and not particle


def _is_somebody(word: Word) -> bool:
    """A person's name, or whom somebody has: "my brother"."""
    return word.lower in OWNING or word.lower in KIN or word.tag == "NNP"


def _starts_verb(words: tuple[Word, ...], at: int) -> bool:
    word = words[at]
    return word.lower in AUXILIARY or (
        (is_base(word.lower) or is_past(word.lower))
        and word.tag not in ("DT", "IN", "PRP", "PRP$", "TO", "NNP", "CD")
    )


def _before(words: tuple[Word, ...], speaker: int) -> Company | None:
    link = speaker - 1
    if link < 1 or words[link].lower not in LINKS or words[link].quoted:
        return None
    aside = _aside_start(words, link)
    if aside is not None:
        start = _phrase_start(words, aside)
        if start is not None and _may_begin(words, start):
            return Company(speaker, start, link, link, 1, speaker_first=False)
    comma = words[link - 1].text == ","
    end = link - comma
    start = _phrase_start(words, end)
    if start is None:
        return None
    parts = 1
    while start > 1 and words[start - 1].text == ",":
        earlier = _phrase_start(words, start - 1)
        if earlier is None or not _may_begin(words, earlier) or words[start - 2].lower in TIME_NOUNS:
            break
        start = earlier
        parts += 1
    if comma and parts == 1:
        return None
    return Company(speaker, start, end, link, parts, speaker_first=False)


def _aside_start(words: tuple[Word, ...], link: int) -> int | None:
    """Where what is said of a companion by the way begins: ", who are twins, and I"."""
    closing = words[link - 1].text
    opening = {")": "(", ",": ","}.get(closing)
    for at in range(link - 3, 0, -1):
        if words[at].text in ".!?;:":
            return None
        if words[at].text == opening:
            inside = words[at + 1]
            if closing == ")" or inside.lower in ("who", "whom", "whose", "which"):
                return at
            name = words[at - 1].tag in ("NNP", "NNPS")
            return at if name and inside.lower in ("a", "an", "the", "my") else None
    return None


def _may_begin(words: tuple[Word, ...], at: int) -> bool:
    return at == 0 or words[at - 1].text in ",.;:!?—–(" or words[at - 1].lower in CLAUSE_OPENERS


def _phrase_start(words: tuple[Word, ...], end: int) -> int | None:
    """Where the noun phrase begins that ends before `end`; None where no noun or name ends there."""
    last = words[end - 1] if end else None
    if last is not None and is_past(last.lower) and not lemmas(last.lower, "NOUN") and last.text.islower():
        return None
    if last is None or last.quoted or not (last.tag.startswith("NN") or last.tag in ("PRP", "CD")):
        return None
    if last.tag == "PRP":
        return end - 1 if last.lower in ("you", "he", "she", "they") else None
    at = end - 1
    while (
        at >= 0
        and words[at].tag in NOUN_PHRASE_TAGS
        and words[at].lower not in ("both",)
        and not words[at].quoted
    ):
        if words[at].tag == "PRP" or (words[at].lower in TIME_NOUNS and at < end - 1):
            break
        if words[at].tag in EDGE_TAGS:
            part = (
                at > 1
                and words[at - 1].lower == "of"
                and (words[at - 2].tag == "CD" or words[at - 2].lower in PARTS)
            )
            return at - 2 if part else at
        at -= 1
    start = at + 1
    bare_thing = start == end - 1 and last.tag == "NN" and last.lower not in KIN
    return None if bare_thing or last.lower in TIME_NOUNS else start


def _after(words: tuple[Word, ...], speaker: int) -> Company | None:
    link = speaker + 1
    if link + 1 >= len(words) or words[link].lower not in ("and", "&"):
        return None
    start = link + 1
    at = start
    if words[at].lower in ("he", "she", "they", "you", "him", "her", "them"):
        return Company(speaker, start, start + 1, link, 1, speaker_first=True)
    while at < len(words) and words[at].tag in NOUN_PHRASE_TAGS - {"PRP"} and not words[at].quoted:
        at += 1
        if words[at - 1].tag in ("NN", "NNS", "NNP", "NNPS") and (
            at >= len(words)
            or words[at].tag not in ("NN", "NNS", "NNP", "NNPS", "POS")
            or (words[at].dep != "compound" and words[at].tag not in ("NNP", "POS"))
        ):
            break
    if at == start or not words[at - 1].tag.startswith("NN"):
        return None
    return Company(speaker, start, at, link, 1, speaker_first=True)
