"""Two people in one line who would share a pronoun: the interviewee, told by another, and whoever acts beside them."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person, narrate
from scriptwright.notes.occupations import jobs
from scriptwright.script.context.referring import of_people, of_several
from scriptwright.script.telling.wording import named_first
from scriptwright.script.words.articles import is_person
from scriptwright.sections import Pronoun

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_PATTERNS = {
    Pronoun.HE: re.compile(r"(?i)\b(?:he|him|his|himself)\b(?!-)"),
    Pronoun.SHE: re.compile(r"(?i)\b(?:she|her|hers|herself)\b"),
    Pronoun.THEY: re.compile(r"(?i)\b(?:they|them|their|theirs|themselves)\b"),
}


def shares_pronoun(sentence: str, person: Person) -> bool:
    """Whether somebody else in a sentence of the interviewee's own has the pronoun that it will tell them with.

    >>> shares_pronoun("I ask them what they see.", Person("Maya", Pronoun.THEY))
    True
    """
    pattern = _PATTERNS[person.pronoun]
    words = _QUOTED.sub('""', sentence)
    return bool(person.name) and (bool(pattern.search(words)) or _acts_first(words, person))


def _acts_first(words: str, person: Person) -> bool:
    """Whether somebody with a name acts in a sentence before its "I" does: "Ada found two where I was the one"."""
    own = re.search(r"\bI\b", words)
    if (
        own is None
        or person.pronoun is Pronoun.THEY
        or not re.search(r"\b[A-Z][a-z]+ [a-z]", words[: own.start()])
    ):
        return False
    heads = [token for token in parse(words)[:3] if token.tag_ == "NNP" and token.dep_ == "nsubj"]
    return any(token.idx < own.start() and token.text not in person.name.split() for token in heads)


def again_of_kin(sentence: str, heard: str) -> bool:
    """Whether a sentence goes on about one of the speaker's own people, so that "her grandmother" is understood.

    >>> again_of_kin("My aunt never learned to read.", "My aunt taught me."), again_of_kin("I sew.", "My aunt taught me.")
    (True, False)
    """
    kin = re.match(r"(?i)(?:(?:and|but|so|when|then|because|after) )*my (?P<who>[a-z-]+)\b(?!['’])", sentence)
    last = " ".join(re.split(r"(?<=[.!?])\s+", heard.strip())[-2:])
    return kin is not None and re.search(rf"(?i)\bmy (?:own |old |first )?{kin['who']}\b", last) is not None


def telling_me(words: str, person: Person, heard: str, *, opens: bool = False) -> str:
    """What somebody told the student, by name where what was heard is of another: "Ada didn't tell me the name".

    `opens`: a paragraph begins with it, so that it is the interviewee who "said" it.
    """
    telling = re.match(
        rf"(?i){person.pronoun.value} (?:\w+(?:n['’]t)? ){{0,2}}?(?:tell|told|tells|showed|show|asked|gave|let) me\b",
        words,
    ) or (re.match(rf"(?i){person.pronoun.value} (?:also )?(?:said|says|explained)\b", words) if opens else None)
    last = re.split(r"(?<=[.!?])\s+", heard.strip())[-2:]
    acts = opens and any(_PATTERNS[person.pronoun].search(said) for said in last)
    crowded = telling is not None and person.name and (acts or any(of_people(said) for said in last))
    return named_first(words, person) if crowded else words


def acted_upon_first(sentence: str) -> bool:
    """Whether the interviewee comes in as "me" or "we" first, so that a name further on would seem somebody else's."""
    first = re.search(r"\b(?:I|[Mm]e|[Mm]y|mine|myself|[Ww]e|us|[Oo]ur)\b", _QUOTED.sub('""', sentence))
    return first is not None and first.group().lower() in ("me", "myself", "us", "we", "our")


def crowded_by(words: str, told: str, person: Person, *, reported: bool) -> bool:
    """Whether a line speaks of others, whom the interviewee's pronoun behind it would be heard as."""
    if person.pronoun is Pronoun.THEY:
        return of_several(told)
    return not reported and shares_pronoun(words, person)


def told_apart(words: str, person: Person, *, named: bool, past: bool = False) -> str:
    """The words of the interviewee in the third person, named again where an "I" stands behind somebody with their pronoun.

    >>> told_apart("My sister cooks and she thinks I'm lazy.", Person("Ms. Li", Pronoun.SHE), named=False)
    'Her sister cooks and she thinks Ms. Li is lazy.'
    """
    at = _behind_rival(words, person)
    if at is None:
        return narrate(words, person, subject="name" if named else "pronoun", past=past)
    return narrate(words[:at], person, past=past) + narrate(words[at:], person, subject="name", past=past)


def beside_other(before: str, words: str, person: Person) -> bool:
    """Whether the interviewee acts behind somebody else who acts, so that "she" would be heard as them.

    >>> beside_other("The baker fills the oven.", "I sell the bread.", Person("Ms. Li", Pronoun.SHE))
    True
    >>> beside_other("My father ran the shop.", "I sold the bread.", Person("Ms. Li", Pronoun.SHE))
    False
    """
    if not person.name or person.name.startswith("the ") or not re.match(r"I(?:['’]\w+)? ", words):
        return False
    other = next((token for token in parse(before) if token.dep_ == "nsubj" and token.head.dep_ == "ROOT"), None)
    if other is None:
        return False
    noun = other.lower_
    if person.pronoun is Pronoun.THEY:
        return other.tag_ == "NNS" and (jobs().fullmatch(other.lemma_.lower()) is not None or of_several(noun))
    return other.tag_ == "NN" and is_rival(noun, person)


def is_rival(noun: str, person: Person) -> bool:
    """Whether a noun is for somebody whom "he" or "she" can mean as well as the interviewee.

    >>> is_rival("baker", Person("Ms. Li", Pronoun.SHE)), is_rival("father", Person("Ms. Li", Pronoun.SHE))
    (True, False)
    """
    kin = {Pronoun.HE: _WOMEN, Pronoun.SHE: _MEN}.get(person.pronoun, "")
    somebody = jobs().fullmatch(noun) is not None or re.fullmatch(_ONE_PERSON, noun) is not None or is_person(noun)
    return somebody and re.fullmatch(kin, noun) is None


_WOMEN = r"wife|mother|mom|sister|aunt|grandmother|grandma|daughter|girlfriend|woman|lady|girl|waitress|queen"
_MEN = r"husband|father|dad|brother|uncle|grandfather|grandpa|son|boyfriend|man|guy|boy|waiter|king"
_ONE_PERSON = rf"{_WOMEN}|{_MEN}|boss|manager|owner|doctor|customer|client|patient|student|kid|child|friend|partner|colleague|coworker|neighbor|cousin|principal|judge|coach|person"


def _behind_rival(words: str, person: Person) -> int | None:
    """Where the first "I" of a sentence stands, if somebody who shares the pronoun, or has a name, acts before it."""
    bare = _QUOTED.sub(lambda quoted: "_" * len(quoted.group()), words)
    own = re.search(r"\bI\b", bare)
    if own is None or not person.name or person.pronoun is Pronoun.THEY:
        return None
    if person.name.startswith("the ") or not re.search(r"\w", bare[: own.start()]):
        return None
    if re.search(r"\b(?:me|us) (?:that )?$", bare[: own.start()]):  # "she told me I was slow"
        return None
    they = person.pronoun.value
    rivals = [
        token
        for token in parse(words)
        if token.idx < own.start()
        and token.dep_ in ("nsubj", "appos", "dobj", "dative")
        and (
            (token.lower_ == they and token.dep_ == "nsubj")
            or (token.tag_ == "NNP" and token.text not in person.name.split())
        )
    ]
    clause = re.search(r"(?:, |,? (?:and|but) )$", bare[: own.start()])
    if not rivals and clause and beside_other(words[: clause.start()], words[own.start() :], person):
        return own.start()
    return own.start() if rivals else None


def among_many(words: str, person: Person) -> bool:
    """Whether "they" would be heard as the people that a sentence speaks of first."""
    many = re.match(
        r"(?:(?:When|If|While|Because|Most|Some|A lot of|Many) )*(?:\w+ )?(?i:people|kids|\w+s) .+?\bI\b",
        words,
    )
    return person.pronoun is Pronoun.THEY and bool(person.name) and many is not None
