"""Somebody's words behind who says them, as a quotation: 'Lou: "Wake me for the moon."' → "Lou said, …"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_nominal
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.count_words import KIN
from scriptwright.script.words.determined import determined
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import left_out, with_subject

#: Who, and in quotation marks what they say; or, without the marks, what only somebody speaking says.
_SPOKEN = re.compile(
    r"(?P<who>[A-Za-z][\w.’' -]{0,38}?)(?:\s*:\s*| [–—-] )[\"“](?P<words>[^\"“”]+)[\"”][.]?"
)
_UNMARKED = re.compile(
    r"(?P<who>[A-Za-z][\w.’' -]{0,38}?): ?(?P<words>(?:[.…]+ ?)?(?i:yes|yeah|yep|no|nope|ok|okay|sorry|thanks|please|hey|wait|look|listen|i|i['’]m|i['’]ve|i['’]ll|we|we['’]re|you|you['’]re|your|my|don['’]t|what(?:['’]s)?|why|who(?:['’]s)?|where(?:['’]s)?|are you|is it|do you|did you|can you|can i|could you)\b[^:\"“”]*)"
)
#: What somebody does, and what they say: "turns around at the door: …".
_DOES = re.compile(r"(?P<who>[A-Za-z][\w.,’' -]{6,120}?)(?:\s*:\s*| [–—-] )[\"“](?P<words>[^\"“”]+)[\"”][.]?")
_LONGEST = 16  #: words that are taken for somebody's without quotation marks
_THEY = {"he": "he", "him": "he", "she": "she", "her": "she", "they": "they", "them": "they"}
#: Somebody, with what may stand before: "the other guy", "his boss", "old lady".
_SOMEBODY = re.compile(
    r"(?i)(?P<given>the|this|that|his|her|their|one|another|an?)? ?(?P<like>(?:[a-z-]+ ){0,2}?)(?P<one>[a-z]+)"
)
_NAME = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr|Coach|Miss)\.? )?[A-Z][a-z’']+(?: [A-Z][a-z’'-]+)?")
_MANY = re.compile(
    r"(?i)(?:guys|kids|people|men|women|boys|girls|customers|clients|patients|managers|parents|students|coworkers|neighbors|friends|ladies|bosses)"
)
_ONE = re.compile(r"(?i)(?:boss|manager|kid|lady|guy|cop|chief|captain|foreman|supervisor|operator|owner)")
_OWN_KIN = frozenset("wife husband boss girlfriend boyfriend".split())
_PARENT = frozenset("mom mum dad mother father grandma grandpa grandmother grandfather".split())
#: What carries words itself, so that nobody says them: "has a sign on the door: …".
_WRITTEN = re.compile(
    r"(?i)\b(?:signs?|notes?|letters?|texts?|e?mails?|cards?|posters?|mugs?|shirts?|stickers?|mottos?|rules?|words?|lines?|messages?|books?|papers?|things?|questions?|advice|names?|tattoos?|screens?|songs?|labels?|reports?|logs?|calls? (?:it|him|her|them|that|this)|called|this|quotes?|saying)\b"
)
_SAYING = frozenset("say ask tell write yell shout answer go reply whisper scream holler text".split())


def said_by(words: str, place: Place) -> tuple[str, ...] | None:
    """A note of what somebody said, with who said it; None for any other.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE))
    >>> said_by('Lou: "Wake me for the moon."', place), said_by('old guy: "who is driving?"', place)
    (('Lou said, “Wake me for the moon.”',), ('the old guy asked, “Who is driving?”',))
    >>> said_by('The man looks up: "you again"', place)
    ('The man looks up and says, “You again.”',)
    >>> said_by('Patience: "it comes and goes"', place) is None
    True
    """
    bare = words.strip()
    marked = _SPOKEN.fullmatch(bare) or _DOES.fullmatch(bare)
    found = marked or (None if place.of_work else _UNMARKED.fullmatch(bare))
    if found is None or (marked is None and len(found["words"].split()) > _LONGEST):
        return None
    said = found["words"].strip(" .…") if marked is None else found["words"].strip()
    quoted = f"“{said[:1].upper()}{said[1:]}{'' if said[-1:] in '?!.…' else '.'}”"
    if left_out(said[:1].upper() + said[1:]) == "present":
        return None  # what they do, in the words of who noted it
    asks = said.endswith("?")
    who = _who(found["who"].strip(), place)
    if who is not None:
        return (f"{who} {'asked' if asks else 'said'}, {quoted}",)
    clause = _clause(found["who"].strip(), place, asks=asks) if marked else None
    return (f"{clause}, {quoted}",) if clause else None


def _who(label: str, place: Place) -> str | None:
    """Who speaks, where a label is somebody."""
    small = label.lower()
    if small in _THEY:
        return _THEY[small]
    name = place.person.name or "-"
    initials = {part[0] for part in name.split() if not part.endswith(".")}
    if label.casefold() in name.casefold().split() or (label in initials and label.isupper()):
        return place.they
    if _NAME.fullmatch(label):
        last, titled = label.split()[-1].lower(), label.startswith(("Mr", "Ms", "Dr", "Miss", "Coach"))
        known = titled or label in place.proper or not is_nominal(last)
        if known and not is_person(last) and last not in KIN | _PARENT:
            return label
    found = _SOMEBODY.fullmatch(label)
    if found is None:
        return None
    one = found["one"].lower()
    if any(token.tag_ in FINITE for token in parse(found["like"])) if found["like"] else False:
        return None
    if _MANY.fullmatch(one):
        return small
    if not (is_person(one) or one in KIN or one in _PARENT or _ONE.fullmatch(one)):
        return None
    if found["given"]:
        return small
    given = place.person.pronoun.possessive if one in _OWN_KIN and not found["like"] else "the"
    return f"{given} {small}"


def _clause(words: str, place: Place, *, asks: bool) -> str | None:
    """What somebody did before they spoke, with that they spoke: "the lady comes out and asks"."""
    if len(words.split()) < 3 or _WRITTEN.search(words):
        return None
    past = left_out(words)
    whole = with_subject(words, place.they) if past is not None else determined(words, place.person)
    doc = parse(whole)
    verbs = [token for token in doc if token.tag_ in ("VBD", "VBZ", "VBP")]
    subject = next((token for token in doc if token.dep_ == "nsubj"), None)
    if not verbs or subject is None or subject.i > verbs[0].i:
        return None
    acts = subject.lower_ in ("he", "she", "they") or subject.tag_ == "NNP" or is_person(subject.lower_)
    if not (acts or subject.lower_ in KIN) or verbs[-1].lemma_ == "be":
        return None
    root = next((token for token in doc if token.dep_ == "ROOT"), verbs[-1])
    if verbs[-1].lemma_ in _SAYING or (root.lemma_ in _SAYING and root.i > subject.i):
        return whole  # "told me a sentence that I kept" says already that somebody speaks
    plural = verbs[-1].tag_ == "VBP" and subject.tag_ in ("NNS", "PRP") and subject.lower_ not in ("he", "she")
    say = ("asked" if asks else "said") if verbs[-1].tag_ == "VBD" else ("ask" if asks else "say")
    return f"{whole} and {say if say.endswith('d') or plural else f'{say}s'}"
