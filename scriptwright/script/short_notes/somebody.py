"""Whom a note brings in beside the interviewee, with or without a sentence: "boy with a cast, 6", "the first one was a cop"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun

if TYPE_CHECKING:
    from spacy.tokens import Token

_KIN = r"father|dad|husband|son|brother|grandpa|grandfather|uncle|mother|mom|mum|wife|daughter|sister|grandma|grandmother|aunt|cousin|nephew|niece"
_BOYS = r"boy|man|guy|lad|bloke|gentleman|fella|dude|widower|father|dad|husband|son|brother|grandpa|grandfather|uncle|nephew"
_GIRLS = (
    r"girl|woman|lady|lass|bride|widow|mother|mom|mum|wife|daughter|sister|grandma|grandmother|aunt|niece"
)
#: Those who come and go, and those with whom somebody works.
_COMES = (
    r"boy|man|guy|lad|bloke|gentleman|fella|dude|girl|woman|lady|lass|bride|groom|widow|widower|kid|child|baby|toddler|teen|teenager|student|pupil|patient|customer|client"
    r"|passenger|visitor|tourist|stranger|soldier|tenant|guest|caller|shopper|rider|hiker|rookie|cop|farmer|driver|trucker|inmate|prisoner|swimmer|runner|vet|veteran"
)
_BEASTS = r"dog|cat|horse|puppy|kitten|cow|goat|pig|bird|parrot|snake|raccoon|squirrel|deer|bear|seal|turtle|rabbit|calf|foal|bull"
_BESIDE = rf"{_KIN}|partner|boss|teacher|coach|mentor|neighbou?r|helper|apprentice|manager|foreman|landlord|owner|coworker|colleague|roommate|friend|doctor|nurse|judge|lawyer|worker|regular|player|tech|[a-z]{(3,)}(?:er|or|ist)"
#: What stands before the noun, and is no owner and no verb.
_LEAD = r"(?:(?:and|but|so|then|once|also),? )?(?:there(?:['’]s| was) )?(?:(?:an?|one|this|that|the|another|some|first|last) )?(?:(?!(?:his|her|my|their|our|your|the|is|was|had|and|or|of|no|every|each|any|with|for|to)\b)[a-z-]+ ){0,2}?"
_OPENS = re.compile(
    rf"(?P<lead>{_LEAD})(?P<noun>{_COMES}|{_BEASTS}|{_BESIDE})\b(?!['’]s|-|s\b| of\b)(?P<rest>.*)", re.I
)
_OWNS = re.compile(rf"(?P<lead>{_LEAD})(?P<noun>{_COMES})['’]s (?:(?P<kin>{_KIN})\b|[a-z])", re.I)
#: Somebody of the interviewee's own: "her son wants her to retire".
_OWN = re.compile(rf"(?P<whose>(?:his|her|their) (?:\w+ )?)(?P<noun>{_BESIDE})\b(?!['’]s|-|s\b| of\b)", re.I)
#: What somebody may have been themselves: "a cop for two years".
_ROLE = re.compile(
    r"(?i)(?:cop|nurse|teacher|driver|trucker|farmer|soldier|vet|veteran|coach|worker|manager|foreman|owner|apprentice|helper|doctor|judge|lawyer|player|student|swimmer|runner|rookie|boss|landlord|mentor|partner)"
)
#: Who somebody was of whom a sentence has only said which one: "The first haircut was a cop."
_WAS_ONE = re.compile(
    rf"(?!(?:he|she|they|i|it)\b)[^,.;:]{{3,40}} was (?:an?|this) (?:[a-z-]+ ){{0,2}}?(?P<noun>{_COMES}|{_BEASTS})\b(?!['’]s|-)",
    re.I,
)
#: When it was, before whoever it was: "3 am, minus 20, old man's truck dead".
_SETTING = re.compile(
    r"(?i)(?:(?:\d|minus|about|around|one|last|late|early|christmas|new year|in|on|at) ?[\w :'’-]{0,24}, (?=[a-z])){0,2}"
)
#: One in particular: with an age, what they had with them, or when it was.
_PARTICULAR = re.compile(
    r"(?i): |[,:]? ?(?:\(?\d{1,3}\b|(?:about|maybe|around|like) \d|with\b|w/|last (?:year|week|spring|summer|fall|winter|month)|in (?:\d|january|february|march|april|june|july|august|september|october|november|december)|in (?:the|an?)\b|by (?:the|an?)\b|named\b|called\b|who\b|from\b|once\b|on the\b|at the\b)"
)
#: Somebody and what kind of person, behind a colon: "patient last May: huge guy, roofer".
_KIND = re.compile(
    rf"(?i)(?P<the>the )?(?P<who>(?:old |young |little )?(?:{_COMES}))(?P<when> (?:last|in|from) [a-z]+)?: (?:an? )?(?P<kind>(?:(?:really |very )?[a-z]+ )?(?:guy|man|lady|woman|kid|boy|girl|dude|person))\b(?=[,.]|$)"
)
_BARE = re.compile(
    rf"(?i)(?P<lead>(?:(?:an?|one|another) )?(?:[a-z-]+ ){{0,2}}?)(?P<noun>{_COMES}|{_BEASTS})\b(?P<rest>(?: (?:with|in|on|at|from|last) [^,;:.]+)?(?:, (?:about |maybe |around )?\d{{1,3}}(?: years old)?)?)[.!]?"
)


@dataclass(frozen=True)
class Somebody:
    """One person, or an animal, beside the interviewee."""

    noun: str  #: as it is told: "boy", "her son"
    pronoun: Pronoun | None
    sure: bool  #: one in particular who comes and goes, not somebody whom the interviewee lives or works with
    now: bool = False  #: whether what they do is told in the present
    owns: bool = False  #: only named as whoever something belongs to

    @property
    def comes(self) -> bool:
        """Whether it is one of those who come and go."""
        return re.fullmatch(_COMES, self.noun) is not None


def brought_in(words: str) -> Somebody | None:
    """Whom a note brings in as the one it is about.

    >>> brought_in("boy with a cast, 6").noun, brought_in("The first one was a cop.").noun, brought_in("tickets")
    ('boy', 'cop', None)
    """
    was = _WAS_ONE.match(words)
    if was is not None:
        return _one(was["noun"], words, sure=True)
    own = _OWN.match(words)
    if own is not None:
        return replace(_one(own["noun"], own.group(), sure=False), noun=own.group().lower())
    words = words[_SETTING.match(words).end() :]  # type: ignore[union-attr]
    opens = _OPENS.match(words)
    if opens is None:
        owner = _OWNS.match(words)
        if owner is None or not owner["kin"]:
            return replace(_one(owner["noun"], words, sure=False), owns=True) if owner is not None else None
        return replace(
            _one(owner["kin"], owner["kin"], sure=True),
            noun=f"{owner['noun'].lower()}'s {owner['kin'].lower()}",
        )
    noun, rest = opens["noun"], opens["rest"]
    if re.search(r"(?:er|or|ist)$", noun) and not is_person(noun.lower()):
        return None
    if re.match(r" [a-z]+s?\b", rest) and _is_compound(words, opens.end("noun")):
        return None
    comes = re.fullmatch(rf"(?i){_COMES}|{_BEASTS}", noun) is not None
    a = re.search(r"(?i)\b(?:an?|one|this|another) ", opens["lead"]) is not None
    alone = re.match(r"(?: [A-Z][a-z]+)?(?:[.]?$|: (?=[a-z]+ ))", rest)
    if alone is not None and (alone.end() == len(rest) or left_out(rest[alone.end() :]) is not None):
        return _one(noun, words, sure=True)
    if _ROLE.fullmatch(noun) and not _acts(words) and not re.match(r", (?:about |maybe )?\d\d\b", rest):
        return _one(noun, words, sure=False)
    sure = (comes and (a or _PARTICULAR.match(rest) is not None or _did(rest))) or (
        a and not re.fullmatch(_KIN, noun, re.I)
    )
    return _one(noun, words, sure=sure)


def named_alone(words: str, text: str, own: frozenset[str]) -> Somebody | None:
    """Whom a note only names, where the notes tell elsewhere what they do; `own`: names of the interviewee.

    >>> named_alone("Gus Ray.", "Gus Ray. 80 then. Gus said no.", frozenset()).noun
    'Gus Ray'
    >>> named_alone("Cedar Falls.", "Cedar Falls. Worked there.", frozenset()) is None
    True
    """
    name = re.fullmatch(r"(?P<first>[A-Z][a-z]+) (?P<last>[A-Z][a-z]+)(?:, \d\d)?[.,]?", words)
    if name is None or {name["first"], name["last"]} & own:
        return None
    acts = rf"\b{name['first']} (?:said|says|had|was|[a-z]+ed|came|went|took|told|knew|sat|ran|got|gave)\b"
    return Somebody(f"{name['first']} {name['last']}", None, sure=True) if re.search(acts, text) else None


def is_beast(noun: str) -> bool:
    """Whether it is an animal."""
    return re.fullmatch(_BEASTS, noun) is not None


def _one(noun: str, words: str, *, sure: bool) -> Somebody:
    noun = noun.lower()
    told = f"{noun} {words.lower()}" if re.fullmatch(_BEASTS, noun) is None else ""
    he, she = (re.search(rf"\b(?:{some})\b", told) is not None for some in (_BOYS, _GIRLS))
    pronoun = None if he == she else Pronoun.HE if he else Pronoun.SHE
    if re.fullmatch(_BOYS, noun):
        pronoun = Pronoun.HE
    elif re.fullmatch(_GIRLS, noun):
        pronoun = Pronoun.SHE
    now = not any(token.tag_ == "VBD" for token in parse(words)) and sure
    return Somebody(noun, pronoun, sure, now)


def _is_compound(words: str, end: int) -> bool:
    """Whether the noun only opens another: "patient care", "student drivers"."""
    doc = parse(words[:1].lower() + words[1:])
    at = next((token for token in doc if token.idx + len(token) >= end), None)
    return at is not None and at.dep_ == "compound"


def _acts(words: str) -> bool:
    """Whether somebody does something in it."""
    return any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") or _is_done(token) for token in parse(words))


def _is_done(token: Token) -> bool:
    """Whether a verb that reads like a participle is what its own subject did: "a man in row 22 collapsed"."""
    return token.dep_ == "ROOT" and token.tag_ == "VBN" and any(t.dep_ == "nsubj" for t in token.children)


def _did(rest: str) -> bool:
    first = re.match(r" (?:[a-z]+ly |never |just |also )?(?P<verb>[a-z]+)", rest)
    return first is not None and is_past(first["verb"]) and not is_base(first["verb"])


def acts_first(words: str) -> bool:
    """Whether a note that begins with somebody is a sentence: "a man came in", but not "man last spring: huge"."""
    opens = _OPENS.match(words)
    if opens is not None and _did(opens["rest"]):
        return True
    doc = parse(words.split(":")[0])
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    finite = root is not None and any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in (root, *root.children))
    subject = root is not None and any(t.dep_ in ("nsubj", "nsubjpass", "attr") for t in root.children)
    return finite and subject and root is not None and bool(lemmas(root.lower_, "VERB"))


def bare_one(words: str) -> str:
    """A note that only names somebody as there was one: "boy with a cast, 6" → "There was a boy with a cast, 6."."""
    kind = _KIND.match(words)
    if kind is not None and not _acts(words[kind.end() :]):
        which = f"{'an' if kind['kind'][0] in 'aeiou' else 'a'} {kind['kind'].lower()}"
        if kind["the"]:
            return f"The {kind['who'].lower()} was {which}."
        return f"There was {'an' if kind['who'][0].lower() in 'aeiou' else 'a'} {kind['who'].lower()}{kind['when'] or ''}, {which}."
    bare = _BARE.fullmatch(words)
    if bare is None or not bare["rest"] or _ROLE.fullmatch(bare["noun"]):
        return words
    if re.search(r"(?i)est\b|\b(?:first|last|next|every|each|no|only|the|this|that)\b", bare["lead"]):
        return words
    if _acts(words):
        return words
    small = words[:1].lower() + words[1:]
    article = "" if re.match(r"(?:an?|one|another) ", small) else "an " if small[0] in "aeiou" else "a "
    return f"There was {article}{small}"


_FRONT = re.compile(
    r"(?i)(?:(?:and|but|so|then|finally|now|next (?:day|week|year|time)|one day|later|after that|when|because),? )*"
)
_SAYING = frozenset("say tell ask call think want".split())


def who_acts(words: str) -> str | None:
    """The first word of the subject of a sentence, where that is somebody: "she", "Nadia", "mom"; None where it is a thing.

    >>> who_acts("Then she left."), who_acts("The judge signed it."), who_acts("The zipper broke.")
    ('she', 'judge', None)
    """
    front = _FRONT.match(words)
    bare = words[front.end() :] if front is not None else words
    said = re.match(r"(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)\b", bare)
    if said is not None:
        return said.group()
    doc = parse(bare)
    for token in doc:
        if token.dep_ in ("nsubj", "nsubjpass") and token.head.dep_ in ("ROOT", "ccomp", "conj"):
            finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in (token.head, *token.head.children))
            somebody = token.tag_ in ("NNP", "PRP") or is_person(token.lower_) or token.head.lemma_ in _SAYING
            return token.text if finite and somebody and token.lower_ not in ("it", "that", "this") else None
    return None
