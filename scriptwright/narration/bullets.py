"""A bare bullet, "Talk to customers", as what somebody does: "talks to customers"."""

from __future__ import annotations

import re
from functools import lru_cache

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.closed_words import AUXILIARY, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS
from scriptwright.narration.dictionary import is_base, is_nominal, is_past, lemmas
from scriptwright.narration.edits import Edit, apply
from scriptwright.narration.homographs import MOSTLY_NOUNS, MOSTLY_VERBS
from scriptwright.narration.person import Form, Person
from scriptwright.narration.telling import narrate
from scriptwright.narration.words import Word, words_of

_LEADING = re.compile(r"^[\s\-–—*•·▪◦‣>]*(?:\(?\d{1,2}[.)]\s+|[a-zA-Z][.)]\s+)?")
_YOURS = re.compile(r"\b(your|yours|yourself|yourselves)\b", re.IGNORECASE)
_NOT_BE = re.compile(r"^(?:do not|don['’]?t) be\b", re.IGNORECASE)
YOURS: dict[str, Form] = {
    "your": Form.POSSESSIVE,
    "yours": Form.INDEPENDENT,
    "yourself": Form.REFLEXIVE,
    "yourselves": Form.REFLEXIVE,
}
FIELDS_IN_ING = frozenset(
    "accounting advertising banking branding catering clothing consulting counseling dining during "
    "earning engineering evening everything feeling funding housing king lighting manufacturing "
    "marketing meaning mining morning nothing nursing parking plumbing pricing programming publishing "
    "ring scheduling setting shipping sibling something spring staffing string thing warning wedding "
    "wing anything ceiling".split()
)
"""Words in -ing that name a field or a thing, unless an object with an article follows."""

COMPOUND_HEADS = frozenset(
    "ability abilities agent agents analysis assistant assistants background care career certificate "
    "class classes coach control course courses crew degree department design development director "
    "duties editing entry ethic ethics experience expert experts groups growth guitar habits hours "
    "improvement improvements job jobs knowledge management manager material materials meeting meetings "
    "method methods notes office planning position process program programs results review reviews role "
    "room rooms schedule school service services session sessions skill skills software style styles "
    "support team techniques time tool tools trips work workshop workshops".split()
)
"""Nouns that the word before them describes ("writing skills", "work ethic") rather than acts on."""

HEADING_VERBS = frozenset(
    "chair film head host label man market mentor model order process record ship stock supply".split()
)
"""Words that are verbs before a plural ("stock shelves"), nouns before a singular ("stock room")."""

QUALITIES = frozenset(
    "access aim attempt attention comfort commitment concern contact demand desire drive experience "
    "hope hunger interest knowledge lack love need pride regard respect return support talent taste "
    "trust value vision will".split()
)
"""Nouns that a preposition follows as one does after verbs ("respect for patients")."""


FRAME = "Every day {} "
"""What a bullet is told behind, so that it is read as a deed that is done again and again."""


@lru_cache(maxsize=20_000)
def finish_imperative(bullet: str, person: Person) -> str | None:
    """The bullet as a verb phrase for the person, without its subject; None where no verb begins it.

    >>> from scriptwright.sections import Pronoun
    >>> finish_imperative("Make sure we are on the right track", Person("Mr. Chen", Pronoun.HE))
    'makes sure they are on the right track'
    """
    phrase = _LEADING.sub("", bullet, count=1).strip()
    if not phrase or not phrase[0].isalpha():
        return None
    phrase = _NOT_BE.sub("am not", _small(phrase))
    start = _verb_index(words_of(phrase))
    if start is None:
        return None
    owned = _YOURS.sub(lambda match: person.form(YOURS[match.group().lower()]), _without_ing(phrase, start))
    told = narrate(FRAME.format("I") + owned, person)
    return told.removeprefix(FRAME.format(person.form(Form.SUBJECT)))


def _small(phrase: str) -> str:
    first = phrase.split()[0]
    return phrase if len(first) > 1 and first.isupper() else phrase[0].lower() + phrase[1:]


def _verb_index(words: tuple[Word, ...]) -> int | None:
    """Where the verb of a bullet stands: first, or after an adverb ("Regularly meet clients")."""
    at = skip_adverbs(words, 0)
    at = at if at < len(words) else 0
    word = words[at]
    if word.lower == "am":
        return at
    if word.quoted or word.lower in PREPOSITIONS | (AUXILIARY - {"do", "have"}) or words[0].lower == "not":
        return None
    begins = _is_gerund(words, at) or _is_order(words, at) or _is_report(words, at)
    return at if begins else None


def _is_order(words: tuple[Word, ...], at: int) -> bool:
    word = words[at].lower
    if word == "be":
        return at + 1 < len(words)
    if not is_base(word):
        return False
    return not is_nominal(word) or _verbal(words, at) > 0


def _verbal(words: tuple[Word, ...], at: int) -> float:
    """How far a word that may be a noun is the verb at the head of its bullet; above 0 it is."""
    word = words[at].lower
    score = 1.0 if words[at].tag in ("VB", "VBP") else 0.0
    score += 1.0 if word in MOSTLY_VERBS else -1.5 if word in MOSTLY_NOUNS else 0.0
    if at + 1 >= len(words):
        return score - (1.5 if words[at].tag in ("VB", "VBP") else 2.5)
    return score + _by_what_follows(words, at)


def _by_what_follows(words: tuple[Word, ...], at: int) -> float:
    word, after = words[at].lower, words[at + 1]
    last = at + 2 >= len(words)
    if (
        after.lower in DETERMINERS
        or after.lower in OBJECT_PRONOUNS
        or after.lower in ("up", "out", "me", "us")
    ):
        return 4.0
    if after.tag in ("IN", "TO"):
        nominal = word in QUALITIES or (after.lower in ("of", "for") and words[at].tag.startswith("N"))
        return -3.0 if nominal else 1.0
    if after.lower in ("is", "are", "was", "were", "–", "—", "-", ":", "("):
        return -2.0
    if after.lower in (",", "and", "or"):
        return _verbs_follow(words, at)
    if word in HEADING_VERBS:
        return 3.0 if after.tag == "NNS" else -0.5 if after.tag == "NN" and last else 1.0
    if word in ("take", "provide") and after.lower == "care":
        return 4.0
    if after.lower in COMPOUND_HEADS or (last and after.lower.endswith("ing")):
        return -2.0
    if last and after.tag == "NN" and after.lower.endswith(("er", "or", "ist")):
        return -3.0
    return 1.0


def _verbs_follow(words: tuple[Word, ...], at: int) -> float:
    """For the first of a list: how far the rest of it is made of verbs."""
    last = max(word.index for word in words if word.lower in ("and", "or", ","))
    following = words[last + 1 : last + 3]
    if not following or not is_base(following[0].lower):
        return -3.0
    object_follows = len(following) == 2 and following[1].tag not in (".", ":", ",")
    return 1.5 if object_follows or following[0].lower in MOSTLY_VERBS else -1.5


def _is_gerund(words: tuple[Word, ...], at: int) -> bool:
    word = words[at].lower
    if not word.endswith("ing") or not lemmas(word, "VERB") or is_base(word):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and (after.lower in DETERMINERS or after.lower in OBJECT_PRONOUNS):
        return True
    if word in FIELDS_IN_ING:
        return False
    described = after is not None and after.lower in COMPOUND_HEADS | {"of", "is", "are", "was"}
    return not described


def _is_report(words: tuple[Word, ...], at: int) -> bool:
    """True for "Managed a team", "Built houses" and "Talks to customers"."""
    if at + 1 >= len(words):
        return False
    word, after = words[at].lower, words[at + 1]
    bases = lemmas(word, "VERB")
    if word.endswith("s") and bases and bases[0] != word:
        usual = bases[0] in MOSTLY_VERBS or not is_nominal(word)
        return (
            after.lower in DETERMINERS or (usual and after.tag in ("IN", "TO", "NNS")) or after.tag == "NNS"
        )
    if not is_past(word) or words[at].tag not in ("VBD", "VBN"):
        return False
    irregular = not word.endswith("ed") and not is_nominal(word)
    return (
        after.lower in DETERMINERS
        or after.lower.isdigit()
        or (irregular and after.tag in ("NNS", "NN", "JJ"))
    )


def _without_ing(phrase: str, start: int) -> str:
    """The phrase with its gerund and those beside it as base forms ("write and grade")."""
    words = words_of(phrase)
    if words[start].lower == "be":
        return apply(phrase, [Edit(words[start].start, words[start].end, "am")])
    if not _is_gerund(words, start):
        return phrase
    edits = []
    for word in words[start:]:
        if word.index == start or _stands_beside(words, word.index, start):
            edits.append(Edit(word.start, word.end, "am" if word.lower == "being" else _base(word.lower)))
    return apply(phrase, edits)


def _base(gerund: str) -> str:
    return next((base for base in lemmas(gerund, "VERB") if base != gerund), gerund)


def _stands_beside(words: tuple[Word, ...], at: int, start: int) -> bool:
    word = words[at]
    if not word.lower.endswith("ing") or not lemmas(word.lower, "VERB") or word.quoted:
        return False
    lead = at - 1
    while lead > start and skip_adverbs(words, lead) > lead:
        lead -= 1
    if words[lead].lower not in ("and", "or", ",", "&", ";", "then"):
        return False
    return word.tag == "VBG" or word.head == start or words[word.head].lower.endswith("ing")
