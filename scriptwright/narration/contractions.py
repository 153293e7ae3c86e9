"""Contractions as people say them, and the places where nobody does."""

from __future__ import annotations

from functools import lru_cache

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.dictionary import is_base, is_participle
from scriptwright.narration.edits import Edit, apply
from scriptwright.narration.words import Word, words_of

NEGATED: dict[str, str] = {
    "are": "aren't",
    "ca": "can't",
    "can": "can't",
    "could": "couldn't",
    "did": "didn't",
    "do": "don't",
    "does": "doesn't",
    "had": "hadn't",
    "has": "hasn't",
    "have": "haven't",
    "is": "isn't",
    "should": "shouldn't",
    "was": "wasn't",
    "were": "weren't",
    "will": "won't",
    "would": "wouldn't",
}
LEANING: dict[str, tuple[str, frozenset[str]]] = {
    "am": ("'m", frozenset({"i"})),
    "is": ("'s", frozenset({"he", "she", "it", "that", "there", "here", "who", "what", "where", "how"})),
    "are": ("'re", frozenset({"you", "we", "they"})),
    "have": ("'ve", frozenset({"i", "you", "we", "they"})),
    "has": ("'s", frozenset({"he", "she", "it", "that", "there", "who"})),
    "had": ("'d", frozenset({"i", "you", "he", "she", "we", "they"})),
    "will": ("'ll", frozenset({"i", "you", "he", "she", "it", "we", "they"})),
    "would": ("'d", frozenset({"i", "you", "he", "she", "we", "they"})),
}
"""Each auxiliary, what is left of it, and the words it leans on."""

NOMINATIVE = frozenset({"i", "he", "she", "we", "they"})
POINTING = frozenset({"that", "there", "here", "who", "what", "where", "how"})
FRONTED = frozenset(
    "what who whom whose how where wherever whatever whoever however which than as that".split()
)
"""Words that take the place of what would follow "is", so that it keeps its weight ("who she is")."""

PLACES = frozenset("here there back home out in up away around ready off on done".split())
"""Adverbs that complete a verb and so may end its clause ("she's here")."""

_MAKING = frozenset("make makes made making do doing fix use".split())
"""Verbs that have their "it" as what is made: "whoever gets up to make it is the one"."""

AFTER_FRONTED = frozenset({"like", "about", "from"})


@lru_cache(maxsize=20_000)
def contract(sentence: str) -> str:
    """The sentence with the contractions that people say, outside quotations.

    Verbs keep their full form where a clause ends on them, where they are written large, and where
    "have" means to own.

    >>> contract("She is a vet, and that is why they have been so calm: it is who she is.")
    "She's a vet, and that's why they've been so calm: it's who she is."
    """
    words = words_of(sentence)
    apostrophe = "’" if "’" in sentence else "'"
    edits: list[Edit] = []
    taken: set[int] = set()
    for word in words:
        if word.index in taken or word.quoted or (word.text.isupper() and len(word.text) > 1):
            continue
        edit = _negation(words, word, taken) or _leaning(words, word, taken)
        if edit is not None:
            edits.append(Edit(edit.start, edit.end, edit.text.replace("'", apostrophe)))
    return apply(sentence, edits)


def _negation(words: tuple[Word, ...], word: Word, taken: set[int]) -> Edit | None:
    at = word.index
    if word.lower not in NEGATED or at + 1 >= len(words) or words[at + 1].text != "not":
        return None
    if _is_only(words, at + 2) or (at + 2 < len(words) and words[at + 2].quoted):
        return None
    if word.lower in ("is", "was") and _is_not_doing(words, at):
        return None
    taken |= {at, at + 1}
    form = NEGATED[word.lower]
    return Edit(word.start, words[at + 1].end, word.text[0] + form[1:])


def _is_not_doing(words: tuple[Word, ...], at: int) -> bool:
    """Whether the "not" may belong to what follows: "the worst part, it was not asking for help"."""
    pointing = at > 0 and words[at - 1].lower in ("it", "that", "this")
    return pointing and at + 2 < len(words) and words[at + 2].lower.endswith("ing")


def _is_only(words: tuple[Word, ...], at: int) -> bool:
    return at < len(words) and words[at].lower in ("only", "just", "merely", "simply")


def _leaning(words: tuple[Word, ...], subject: Word, taken: set[int]) -> Edit | None:
    at = subject.index + 1
    if at + 1 < len(words) and words[at + 1].lower in ("n't", "n’t", "nt"):
        return None
    if at >= len(words) or at in taken or words[at].text.isupper() or words[at].start == subject.end:
        return None
    verb = words[at]
    form, subjects = LEANING.get(verb.lower, ("", frozenset()))
    if subject.lower not in subjects or not _is_subject(words, subject, verb) or not _goes_on(words, at):
        return None
    if verb.lower in ("will", "would") and not is_base(words[skip_adverbs(words, at + 1)].lower):
        return None
    if verb.lower == "will" and _says_again(words, at):
        return None
    if verb.lower in ("have", "has", "had") and not _is_auxiliary(words, at):
        return None
    if verb.lower in ("is", "are", "am") and not _has_complement(words, subject, at):
        return None
    if (
        verb.lower in NEGATED
        and verb.index + 1 < len(words)
        and words[at + 1].text == "not"
        and not _is_only(words, at + 2)
    ):
        return None
    taken.add(at)
    return Edit(subject.end, verb.end, form)


def _is_subject(words: tuple[Word, ...], subject: Word, verb: Word) -> bool:
    before = words[subject.index - 1] if subject.index else None
    if subject.lower == "it" and before is not None and before.lower in _MAKING:
        return False
    if subject.dep == "conj" and before is not None and before.lower in ("and", "or", "nor"):
        return subject.head > subject.index or words[subject.head].tag.startswith("VB")
    if subject.lower in NOMINATIVE:
        return before is None or before.lower != "and" or not _joins_names(words, subject.index - 1)
    if (
        subject.lower == "there"
        and before is not None
        and before.lower in ("'s", "’s", "is", "was", "are", "were")
    ):
        return False
    if subject.lower in ("there", "here") and subject.dep != "expl":
        return before is None or before.text in ",;:" or before.lower in ("and", "but", "that", "because")
    if subject.lower in POINTING and verb.lower in ("is", "has"):
        return subject.dep not in ("det", "mark", "dobj", "pobj")
    together = verb.index == subject.head or verb.head == subject.head
    return together and subject.dep in ("nsubj", "nsubjpass", "expl", "csubj")


def _joins_names(words: tuple[Word, ...], link: int) -> bool:
    return link == 1 and words[0].tag in ("NNP", "NN", "PRP")


def _goes_on(words: tuple[Word, ...], at: int) -> bool:
    """True where the clause does not end on the verb."""
    if at + 1 < len(words) and words[at + 1].lower in PLACES:
        return True
    following = skip_adverbs(words, at + 1)
    if following >= len(words):
        return False
    word = words[following]
    return (word.text[0].isalnum() or word.text[0] in "\"“‘$#'") and word.lower not in (
        "and",
        "or",
        "but",
        "than",
    )


def _says_again(words: tuple[Word, ...], at: int) -> bool:
    """Whether a "will be" stands against what one has to be: "you have to be 16, and I will be in May"."""
    has_to = any(
        words[i].lower == "be" and words[i - 1].lower in ("to", "must") for i in range(1, at)
    )
    behind = words[at + 2].lower if at + 2 < len(words) else ""
    return has_to and words[at + 1].lower == "be" and behind in ("in", "on", "next", "soon", "by", "then")


def _is_auxiliary(words: tuple[Word, ...], at: int) -> bool:
    if words[at].lower == "had" and words[at + 1].lower in ("better", "best"):
        return True
    following = skip_adverbs(words, at + 1)
    if following >= len(words):
        return False
    word = words[following]
    if word.lower in ("been", "got", "gotten"):
        return True
    return is_participle(word.lower) and (word.tag in ("VBN", "VBD") or words[at].head == following)


def _has_complement(words: tuple[Word, ...], subject: Word, at: int) -> bool:
    """False where what completes the verb stands before it: "who she is", "how happy he is now"."""
    before = words[max(0, subject.index - 3) : subject.index]
    if subject.lower in ("who", "what", "where", "how"):
        return words[at + 1].tag != "PRP"
    if subject.lower == "there" and words[at + 1].tag == "IN":
        return False
    if subject.lower in ("here", "there"):
        return True
    if before and before[-1].lower in ("here", "there") and words[at + 1].tag != "VBG":
        return False
    fronted = any(word.lower in FRONTED - {"that"} for word in before) or (
        bool(before) and before[-1].lower == "that" and before[-1].dep != "mark" and _ends_soon(words, at)
    )
    if not fronted:
        return True
    after = words[skip_adverbs(words, at + 1)] if skip_adverbs(words, at + 1) < len(words) else None
    return after is not None and (
        after.tag in ("VBG",)
        or after.lower in AFTER_FRONTED
        or (after.tag == "VBN" and words[at].dep in ("aux", "auxpass"))
    )


def _ends_soon(words: tuple[Word, ...], at: int) -> bool:
    return at + 2 >= len(words) or not words[at + 2].text[0].isalnum()
