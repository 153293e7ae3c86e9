"""What a thing does that the sentence before speaks of, told with "it": "The cart takes it. Goes down to the kiln."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.script.short_notes.no_person import HAPPENS
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.subjects import IMPERSONAL, left_out, with_subject
from scriptwright.sentences import sentences

if TYPE_CHECKING:
    from spacy.tokens import Token

#: How a thing goes on its way, where nobody is at home or at work.
_MOVES = re.compile(
    r"(?i)(?:then )?(?:goes|comes|runs|moves|drops|falls|drains|flows|travels|slides|rolls|ends up|went|came|fell|dropped|rolled|slid)"
    r"(?: (?:up|down|over|out|back|straight|right|along|off))* (?:to|into|onto|through|in|on|under|along|across|past|from) "
    r"(?:an?|the|another|this|that) (?!(?:\w+ )?(?:bank|store|gym|shop|office|doctor|dentist|hospital|market|school|college|church|class|meeting|pool|park|library|pub|bar|cinema|house|town|city|army|navy)\b)"
)
#: A verb that goes with nobody who says "I".
_OF_OTHER = re.compile(
    r"(?i)(?:(?:also|always|never|just|still|then) )?(?:(?:doesn|isn|hasn)['’]t|[a-z]+s)\b(?!['’,])"
)
_SAYS_I = re.compile(r"\bI\b|\b(?:[Mm]y|[Mm]e)\b")
_OF_ME = re.compile(r"(?i)\b(?:me|us|my|our)\b")
#: Words that mean a thing, or all that was said.
_IT = frozenset("it this that everything nothing something which there".split())
_MAIN = frozenset(("ROOT", "conj", "ccomp", "parataxis"))


#: How much of something there was before: "used to be a lot of dust".
_THERE_WAS = re.compile(r"(?i)used to be (?:a lot|lots|plenty|many|more|no|way more|hardly any)(?: of)? (?!than\b)[a-z]")


def with_thing(words: str, above: str, answer: str, *, reported: bool) -> str | None:
    """A sentence that leaves out a subject which is surely a thing with "it"; None where it is somebody's, but not the speaker's.

    `above`: what was said before it in its paragraph, the whole of which is `answer`.

    >>> with_thing("Goes down to the kiln.", "The cart takes it.", "", reported=True)
    'It goes down to the kiln.'
    >>> with_thing("Hides the rust.", "Paint makes it look new.", "I look below.", reported=False)
    'It hides the rust.'
    >>> with_thing("Used to be a lot of dust.", "", "", reported=True)
    'There used to be a lot of dust.'
    >>> with_thing("Comes in at six.", "My boss is strict.", "My boss is strict.", reported=False) is None
    True
    """
    if _THERE_WAS.match(words):
        return f"There {words[:1].lower()}{words[1:]}"
    spans = sentences(above)
    if not spans or IMPERSONAL.match(words):
        return words
    if HAPPENS.match(words):
        return words if reported else with_subject(words, "It")
    said = spans[-1].of(above)
    if reported:
        return with_subject(words, "It") if _MOVES.match(words) and _of_thing(_subject(said)) else words
    if not _SAYS_I.search(answer) or not _OF_OTHER.match(words) or left_out(words) != "present":
        return words
    subject = _subject(said)
    if subject is None or _of_thing(subject) or (subject.lower_ in ("i", "we") and _OF_ME.search(words)):
        return with_subject(words, "It")
    return None


def _subject(sentence: str) -> Token | None:
    """Of whom or what the last main clause is; None where it has no subject, as an order."""
    found = None
    for token in parse(sentence):
        if token.dep_ in ("nsubj", "nsubjpass", "expl") and token.head.dep_ in _MAIN:
            found = token
    return found


def _of_thing(subject: Token | None) -> bool:
    """Whether a subject is one thing, and nobody."""
    if subject is None or subject.lower_ in _IT:
        return subject is not None
    return subject.tag_ == "NN" and not is_person(subject.lower_) and subject.ent_type_ != "PERSON"
