"""Whom or what the student means by a "he", "she" or "it" that nothing in its section has brought in: "my grandpa"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scriptwright.language import parse
from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Speaker
from scriptwright.script.context.named_again import named_again
from scriptwright.script.context.referring import brings_in
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun
from scriptwright.sentences import sentences

_OTHER = {Pronoun.HE: Pronoun.SHE, Pronoun.SHE: Pronoun.HE}
_KIN = {
    Pronoun.HE: r"brother|dad|father|uncle|grandpa|grandfather|granddad|grandad|stepdad|nephew|son|boyfriend|husband|nonno|abuelo|papa|opa",
    Pronoun.SHE: r"sister|mom|mum|mam|mother|aunt|auntie|grandma|grandmother|gran|nan|nana|stepmom|niece|daughter|girlfriend|wife|nonna|abuela|oma",
}
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_WORD = {
    Pronoun.HE: re.compile(r"(?i)\b(?:he|him|his)\b(?!-)"),
    Pronoun.SHE: re.compile(r"(?i)\b(?:she|her)\b(?!-)"),
}


#: A learner's "he" of a woman: who tells the student is the interviewee.
_TELLS_ME = re.compile(r"(?i)s?he (?:also )?(?:tells?|told|says?|said|explain(?:s|ed)?)\b")


#: What only people do: "the superintendent always wants one more lift".
_PEOPLE_DO = frozenset(
    "admit agree answer apologize apologise argue ask believe call complain cry decide explain feel forget hate hope insist joke know laugh "
    "like love mean mention offer phone pray promise refuse remember reply say scream shout sing smile swear teach tell thank think want "
    "warn whisper wish wonder yell".split()
)


#: What is done to people only.
_ASKED_OF = frozenset("ask".split())


def _names_somebody(words: str) -> bool:
    """Whether somebody acts in what was said, by their name or as only people do, or is asked: "Jean drove for years."."""
    doc = parse(words)
    return any(
        token.dep_ in ("nsubj", "nsubjpass")
        and (token.tag_ == "NNP" or (token.tag_ == "NN" and (token.head.lemma_.lower() in _PEOPLE_DO or is_person(token.lower_))))
        for token in doc
    ) or any(token.dep_ == "dobj" and token.tag_ == "NN" and token.head.lemma_.lower() in _ASKED_OF for token in doc)


@dataclass(frozen=True)
class Known:
    """What is known before a paragraph: whom of the student's people a pronoun can mean, and what was said above."""

    pronoun: Pronoun | None = None  #: he or she, whom the interviewee is not
    who: str | None = None  #: "my grandpa"; None where the notes speak of several, or of nobody
    thing: str | None = None  #: what the interviewee works with: "the crane" of a crane operator
    above: str = ""  #: what the notes say between the last heading and a sentence
    heard: tuple[str, ...] = ()  #: what was said right before it
    anew: bool = False  #: a paragraph of its own begins, in which "he" is not who the last one spoke of

    def below(self, before: Sequence[NoteBlock], heard: tuple[str, ...], *, anew: bool) -> Known:
        """The same below all the blocks `before`, of which those since the last heading or question are known."""
        said: list[str] = []
        for block in reversed(before):
            if block.kind is Kind.HEADING:
                break
            said.append(block.text)
            if block.kind is Kind.QUESTION and not _ASKS_OF_IT.search(block.text):
                break
        return replace(self, above=" ".join(reversed(said)), heard=heard, anew=anew)


#: A question that goes on from what was told above it: "did that change anything".
_ASKS_OF_IT = re.compile(r"(?i)\b(?:that|him|her|them|he|she|they)\b")
NOTHING = Known()


#: Whose work is named by the one thing that they drive, play or tune.
_WORKS_WITH = re.compile(r"(?i)\b(?P<thing>[a-z]+)[- ](?:operator|driver|captain|pilot|tuner)$")
#: "It" that is seen, taken or heard where nothing has been spoken of yet: "I can see it from the bus."
_IT = re.compile(
    r"(?i)(?:[\w'’]+ ){1,4}?(?:see|saw|seen|hear|heard|take|took|pass|ride|use|watch|watched|like|love)\b (?P<it>it)\b"
)


def _thing_of(person: Interviewee, text: str) -> str | None:
    works = _WORKS_WITH.search(person.role or "")
    thing = works["thing"].lower() if works is not None else ""
    said = thing and re.search(rf"(?i)\b(?:the|an?|his|her|my) (?:\w+ )?{thing}\b|\b{thing} is\b", text)
    return f"the {thing}" if said else None


def known_of(blocks: Sequence[NoteBlock], person: Interviewee) -> Known:
    """Whom of the student's own people "he" or "she" can mean, where the interviewee is the other."""
    other = _OTHER.get(person.pronoun) if person.pronoun is not None else None
    thing = _thing_of(person, " ".join(block.text for block in blocks))
    if other is None:
        return Known(thing=thing)
    kin = re.compile(
        rf"(?i)\bmy (?:(?:great|little|big|older|younger|baby)[ -])?(?:{_KIN[other]})\b(?!['’]s)"
    )
    own = (b.text for b in blocks if b.kind is Kind.REFLECTION or b.speaker is Speaker.STUDENT)
    found = {one.group().lower() for text in own for one in kin.finditer(text)}
    return Known(other, found.pop() if len(found) == 1 else None, thing)


#: The one who acted last, as "he" or "she".
_ACTED = re.compile(r"(?:(?:And|But|So|Then|Later|Finally),? )*(?P<who>He|She|he|she) (?:\w+ly )?[a-z]+\b")


def _goes_on_with(sentence: str, before: str, other: Pronoun) -> str:
    """A deed without its subject, with the "he" of the sentence before it, who is not the interviewee: "Then he came. Stood there." """
    said = [span.of(before) for span in sentences(before)]
    acted = _ACTED.match(said[-1]) if said else None
    if acted is None or acted["who"].lower() != other.value or left_out(sentence) != "past":
        return sentence
    return f"{acted['who'].capitalize()} {sentence[:1].lower()}{sentence[1:]}"


def _done_again(sentence: str, before: str) -> str:
    """A deed done again, with those who did it first: "They looked. Looked again." """
    said = [span.of(before) for span in sentences(before)]
    did = re.match(r"(?i)(?P<who>they|we) (?P<did>[a-z]+)\b", said[-1]) if said else None
    again = did is not None and re.match(rf"(?i){did['did']} (?:it |them )?again\b", sentence)
    return f"{did['who'].capitalize()} {sentence[:1].lower()}{sentence[1:]}" if did and again else sentence


def with_own_person(sentence: str, before: str, known: Known, *, own: bool = True) -> str | None:
    """A sentence of the student's with the noun for a pronoun that nobody before it in its paragraph, or above, brings in; None where nobody can tell.

    `own`: it is the student's; what they only tell of the interviewee speaks of that one's people.

    >>> grandpa = Known(Pronoun.HE, "my grandpa")
    >>> with_own_person("I learned that he needs it daily.", "", grandpa)
    'I learned that my grandpa needs it daily.'
    >>> with_own_person("I learned that he needs it daily.", "My cousin is ill.", grandpa)
    'I learned that he needs it daily.'
    """
    it = None if known.above.strip() or before.strip() else _IT.match(sentence)
    if it is not None and known.thing is not None:
        sentence = f"{sentence[: it.start('it')]}{known.thing}{sentence[it.end('it') :]}"
    sentence = _done_again(sentence, before)
    if known.pronoun is None:
        return sentence
    sentence = _goes_on_with(sentence, before, known.pronoun)
    words = _QUOTED.sub(lambda quoted: "_" * len(quoted.group()), sentence)
    found = _WORD[known.pronoun].search(words)
    said = "" if found is None else f"{known.above} {before} {words[: found.start()]}"
    if found is None or _TELLS_ME.match(sentence) or brings_in(said) or _names_somebody(said):
        return sentence
    if known.who and not own:
        return sentence
    owners = re.findall(rf"(?i)\bmy (?:{_KIN[known.pronoun]})(?=['’]s\b)", said) if own else []
    who = owners[-1] if owners else known.who  # "my nan's tin. When she died …"
    return named_again(sentence, [f"I know {who}."], known.pronoun) if who else None
