"""The speaker's verb in its sentence, put into the third person."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.agreement import PLURAL_FORMS, like, third_person_verb
from scriptwright.narration.closed_words import AUXILIARY, MODAL
from scriptwright.narration.dictionary import is_base, is_participle, lemmas
from scriptwright.narration.edits import Edit
from scriptwright.narration.finite import main_verb
from scriptwright.narration.tense import is_ambiguous, is_present
from scriptwright.narration.words import Word


@dataclass(frozen=True)
class Agreement:
    """With what a verb agrees: one or several, and whether it may lean on its subject ("he's")."""

    plural: bool
    contracted: bool = True


NEVER_INFLECTED = MODAL | frozenset({"be", "been", "being"})
SAID_IN_ONE: dict[str, tuple[str, str]] = {
    "wanna": ("wants to", "want to"),
    "gotta": ("has to", "have to"),
    "dunno": ("doesn't know", "don't know"),
}


def agree(
    text: str,
    words: tuple[Word, ...],
    at: int,
    number: Agreement,
    tense: bool | None = None,
    partners: tuple[int, ...] = (),
) -> tuple[list[Edit], bool | None]:
    """The edits that make the verb at that index agree, and its tense (True for present) for the next.

    `tense` is that of an earlier verb with the same subject, None where it has not been told yet;
    `partners` are the indices of all the verbs with that subject.
    """
    word = words[at]
    if word.lower in AUXILIARY or word.lower in ("m", "ve"):
        return _auxiliary(text, words, at, number), None
    if word.lower == "got" and words[at + 1 : at + 2] and words[at + 1].lower == "ta":
        return [Edit(word.start, words[at + 1].end, SAID_IN_ONE["gotta"][number.plural])], True
    if word.lower in SAID_IN_ONE:
        return [Edit(word.start, word.end, SAID_IN_ONE[word.lower][number.plural])], True
    if word.lower in NEVER_INFLECTED or _is_like_modal(words, at):
        return [], None
    if word.tag == "VBZ" and not is_base(word.lower):
        return ([Edit(word.start, word.end, _base(word))] if number.plural else []), True
    if word.tag == "VBG" and not is_base(word.lower):
        return [], None
    present = is_present(words, at, tense, partners) if is_base(word.lower) else _is_unknown_present(word)
    told = present if tense is None and is_ambiguous(word.lower) else tense
    if not present or number.plural:
        return [], told
    going = word.lower in ("go", "come") and _moves_to_act(words, at + 1)
    return [Edit(word.start, word.end, _third_person(word.text) + (" to" if going else ""))], told


def _moves_to_act(words: tuple[Word, ...], after: int) -> bool:
    """True for "go see" and "come help", which nobody says with an ending ("goes see")."""
    return after < len(words) and words[after].tag in ("VB", "VBP") and is_base(words[after].lower)


def _third_person(written: str) -> str:
    """The inflected verb; of two words ("double check") the second."""
    first, space, last = written.rpartition(" ")
    return first + space + third_person_verb(last, plural=False)


def _is_unknown_present(word: Word) -> bool:
    known = lemmas(word.lower, "VERB") or lemmas(word.lower, "NOUN")
    return not known and not word.lower.endswith(("ed", "ing", "s"))


def _base(word: Word) -> str:
    bases = lemmas(word.lower, "VERB")
    return like(word.text, bases[0]) if bases else word.text


def _is_like_modal(words: tuple[Word, ...], at: int) -> bool:
    """True for "dare not", "need not" and "I better go", which have one form for everybody."""
    word = words[at].lower
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if word in ("dare", "need"):
        return after in ("not", "n't", "nt")
    return word == "better" and is_base(after)


def _auxiliary(text: str, words: tuple[Word, ...], at: int, number: Agreement) -> list[Edit]:
    word = words[at]
    form = _form(words, at, number)
    edits = []
    if form != word.lower:
        edits.append(Edit(word.start, word.end, _written(text, word, form)))
    negation = words[at + 1] if at + 1 < len(words) else None
    if negation is not None and negation.lower == "nt" and negation.start == word.end and word.lower != "ai":
        edits.append(Edit(negation.start, negation.end, like(negation.text, "n't")))
    return edits


def _written(text: str, word: Word, form: str) -> str:
    """The form with the apostrophe and the capitals of the text."""
    if form.startswith(" "):
        return form
    if word.text[0] in "'’`´ʼ′‘":
        return word.text[0] + form.lstrip("'") if form.startswith("'") else " " + form
    if form.startswith("'"):
        return form
    if word.lower in ("m", "ve", "d", "ll") and word.start and text[word.start - 1].isalpha():
        return " " + form
    return like(word.text, form)


def _form(words: tuple[Word, ...], at: int, number: Agreement) -> str:
    word = words[at].lower
    plural = number.plural
    bare = word.lstrip("'")
    if word in ("am", "are", "is"):
        return "are" if plural else "is"
    if bare == "m" and word != "am":
        return ("'re" if plural else "'s") if number.contracted else (" are" if plural else " is")
    if bare == "ve":
        carries = main_verb(words, at) != at or _is_got(words, at)
        if not carries or not number.contracted:
            return " have" if plural and not carries else "'ve" if plural else " has"
        return "'ve" if plural else "'s"
    if bare in ("d", "ll") and (not number.contracted or word == bare):
        if number.contracted:
            return "'" + bare
        return " will" if bare == "ll" else " had" if _is_had(words, at) else " would"
    if word in ("have", "has"):
        return "have" if plural else "has"
    if word in ("do", "does"):
        return "do" if plural else "does"
    if word == "was":
        return PLURAL_FORMS["was"] if plural else "was"
    return word


def _is_got(words: tuple[Word, ...], at: int) -> bool:
    following = skip_adverbs(words, at + 1)
    return following < len(words) and words[following].lower == "got"


def _is_had(words: tuple[Word, ...], at: int) -> bool:
    following = skip_adverbs(words, at + 1)
    if following >= len(words):
        return False
    word = words[following].lower
    if word in ("better", "best", "got") or words[at + 1].lower in ("better", "best"):
        return True
    return word != "be" and is_participle(word) and (not is_base(word) or words[following].tag == "VBN")
