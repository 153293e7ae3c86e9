"""Somebody whom the notes bring in, and who does what behind: "a boy, 15, kept missing school", "lady's son", then "son shouted"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from scriptwright.narration import Person
from scriptwright.narration.dictionary import is_base, is_participle, is_past
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun

#: Those of whom one knows whether they are "he" or "she", and those of whom one does not.
_BOYS = r"boy|man|guy|lad|bloke|gentleman|father|dad|husband|son|brother|grandpa|uncle"
_GIRLS = r"girl|woman|lady|lass|mother|mom|mum|wife|daughter|sister|grandma|aunt"
_ANYBODY = (
    r"kid|child|baby|teen|teenager|student|pupil|patient|customer|client|person|passenger|driver|visitor|tourist|farmer|"
    r"neighbou?r|resident|stranger|couple|family|soldier|player|tenant|guest|caller|shopper|rider|hiker|nurse|doctor|cop|teacher|worker|rookie|regular"
)
_SOMEBODY = rf"(?:{_BOYS}|{_GIRLS}|{_ANYBODY})"
_KIN = r"(?:sons?|daughter|mother|father|mom|mum|dad|wife|husband|brother|sister|grandma|grandpa|grandmother|grandfather|grandson|granddaughter|aunt|uncle|cousin|boyfriend|girlfriend|parents)"

#: Somebody brought in, what is said of them by the way, and what they did: "There was a boy, 15, kept missing school".
_THERE = re.compile(
    rf"(?P<one>(?:(?:and|but|so|then|once),? )?there(?:['’]s| was| is)(?: this| an?| one)(?: [a-z-]+){{0,2}}? {_SOMEBODY}\b(?!['’]s)(?: [^\s,;:.]+){{0,5}})"
    r"(?P<aside>(?:, (?:\d{1,3}|(?:about|around|maybe|like) \d{1,3}|\d+ years old|in (?:his|her) [a-z-]+|[a-z-]+))?), (?P<deeds>[a-z][^,;:]*[.!]?)",
    re.IGNORECASE,
)
#: Past forms behind which "in" or "by" begins no passive: nobody is "lived in".
_OWN_DOING = frozenset(
    "lived worked stayed waited walked looked talked listened cried died showed sat stood slept moved played arrived"
    " appeared returned stopped smoked shouted complained kept lay stared smiled laughed".split()
)
#: Whom a deed is done to: then it may be somebody else's.
_TO_THEM = re.compile(
    r"(?i)\b(?:him|them|me|us|her(?= (?:to|in|on|at|for|with|and|that|a|an|the|how|what)\b|[.,!]|$))\b"
)


def with_who(words: str) -> str:
    """The words in which what somebody did who has just been brought in is told of them.

    >>> with_who("There was a boy, 15, kept missing school.")
    'There was a boy, 15, who kept missing school.'
    >>> with_who("There was a lady on the bus, never paid.")
    'There was a lady on the bus who never paid.'
    >>> with_who("There was a boy, 15, drove him home.")
    'There was a boy, 15, drove him home.'
    """
    found = _THERE.fullmatch(words)
    if found is None or not _is_deed(found["deeds"]) or _TO_THEM.search(found["deeds"]):
        return words
    comma = "," if found["aside"] else ""
    return f"{found['one']}{found['aside']}{comma} who {found['deeds']}"


def _is_deed(words: str) -> bool:
    """Whether words begin with what somebody did or does: "kept missing school", "never paid"."""
    if left_out(words) is None and not re.match(r"(?:always|never|still|just) [a-z]+(?:ed|s|t)\b", words):
        return False
    verb, _, rest = words.partition(" ")
    if not is_past(verb) or is_base(verb) or not is_participle(verb) or verb in _OWN_DOING:
        return True
    return re.match(r"(?:by|in|on|at|with|from|as|to)\b", rest) is None


#: A relative of somebody else's: "the lady's son", "a daughter".
_OTHERS = re.compile(
    rf"(?i)(?:[a-z]['’]s|s['’]|\b(?:an?|this|that|one)) (?:[a-z]+ )?(?P<kin>{_KIN})\b(?!['’])"
)
#: Somebody brought in, with an article or without one.
_BROUGHT = re.compile(
    rf"(?i)(?<!my )(?<!his )(?<!her )(?<!their )(?<!our )\b(?P<who>{_BOYS}|{_GIRLS}|{_ANYBODY})\b(?!['’]s \w+er\b)"
)
#: A story's person, where it brings them in: "There was a boy", "girl, 16", "one student".
_OF_STORY = re.compile(
    r"(?i)(?:(?:and|but|so|then|once),? )?(?:there(?:['’]s| was| is) )?(?:(?:this|an?|one) )?(?:[a-z-]+ )?(?P<who>(?:boy|man|guy|lad|bloke|girl|woman|lady|lass|kid|child|baby|teenager|student|pupil))\b(?!['’]s)"
)
#: A relative or somebody of many whose article a note leaves out, and what they did.
_BARE = re.compile(rf"(?i)(?P<who>{_KIN}|{_ANYBODY}|boy|man|guy|lady|woman|girl)(?= (?P<did>[a-z].*))")
_PARENTS = re.compile(r"(?i)(?:mom|mum|dad|mother|father|parents)$")


def with_known_people(found: Iterable[Candidate], pronoun: Pronoun | None) -> list[Candidate]:
    """The candidates in which somebody whom the notes have brought in before is known: "son shouted" → "the son shouted".

    What is noted below one heading goes together. A relative in a story about a boy is his; of a kid "the mom".
    """
    told: list[Candidate] = []
    place, people = "", _People()
    for one in found:
        below = one.heading or one.question
        if (below.id if below is not None else "") != place:
            place, people = below.id if below is not None else "", _People()
        told_of = one.kind is LineKind.TOLD and one.answer is None
        said = []
        for words in one.items or (one.text,):
            said.append(with_who(people.known(words, pronoun)) if told_of else words)
            people.hear(words)
        told.append(replace(one, text=said[0], items=tuple(said) if one.items else ()))
    return told


@dataclass
class _People:
    """Whom the notes below one heading have brought in."""

    relatives: set[str] = field(default_factory=set)  #: of somebody else than the interviewee
    others: set[str] = field(default_factory=set)
    story: str = ""  #: whom the story is about

    def hear(self, words: str) -> None:
        """Takes in whom a note brings in."""
        self.relatives |= {kin["kin"].lower() for kin in _OTHERS.finditer(words)}
        self.others |= {who["who"].lower() for who in _BROUGHT.finditer(words)}
        opened = _OF_STORY.match(words)
        self.story = opened["who"].lower() if opened is not None else self.story

    def known(self, words: str, pronoun: Pronoun | None) -> str:
        """The note with the article or the possessive of somebody known."""
        bare = _BARE.match(words)
        if bare is None or not (left_out(bare["did"]) or _is_past(bare["did"].split()[0])):
            return words
        who, small = bare["who"].lower(), words[:1].lower() + words[1:]
        kin = re.fullmatch(_KIN, who) is not None
        if who in self.relatives or (not kin and who in self.others):
            return f"The {small}"
        young = (
            re.fullmatch(r"boy|girl|kid|child|baby|lad|lass|teenager|student|pupil", self.story) is not None
        )
        if (
            not kin
            or not self.story
            or (young and re.match(r"(?:wife|husband|sons?|daughter|grand(?:son|daughter))$", who))
        ):
            return words
        theirs = _possessive(self.story)
        if (who, theirs) in (("husband", "his"), ("wife", "her")):
            return f"The {small}"  # rather of the interviewee than of who is in the story
        if theirs is None:
            return f"The {small}" if _PARENTS.match(who) else words
        if pronoun is not None and theirs == pronoun.possessive:
            return f"The {self.story}'s {small}"
        return f"{theirs.capitalize()} {small}"


def _is_past(verb: str) -> bool:
    return is_past(verb) and not is_base(verb)


def _possessive(noun: str) -> str | None:
    """Whose something is that a boy, a girl or somebody has: "his", "her", or None where nobody can tell."""
    last = noun.lower().split()[-1]
    return "his" if re.fullmatch(_BOYS, last) else "her" if re.fullmatch(_GIRLS, last) else None


#: The subject of a sentence that is somebody else: "the boy stayed home".
_SUBJECT = re.compile(
    rf"(?i)(?:(?:and|but|so|then|now|once|after that),? )*(?:there was )?(?:an?|the|this|that|one|another) (?:[a-z-]+ )?(?P<who>{_SOMEBODY})\b(?!['’]s)"
)
_OWN_KIN = re.compile(rf"(?i)\b(?:his|her|their|my) (?:[a-z]+ )?{_KIN}\b")


def whose_kin(before: str, person: Person) -> str | None:
    """Whose a relative is that a note names without "his" or "her"; None where nobody can tell.

    `before`: what the sentence says before it. It is the interviewee's, where nobody else is the subject.

    >>> she = Person("Ms. Li", Pronoun.SHE)
    >>> whose_kin("he was late because ", she), whose_kin("grew up with ", she), whose_kin("The kid cried because ", she)
    ('his', 'her', None)
    """
    they = person.pronoun
    own = re.search(rf"(?i)\b{they.value}\b", before) is not None
    others = {word.lower() for word in re.findall(r"(?i)\b(?:he|she)\b", before)} - {they.value}
    if _OWN_KIN.search(before) or left_out(before) is not None:
        return they.possessive
    if own and re.search(r"(?i)\bhim\b", before) and they is not Pronoun.HE:
        return None
    if others:
        return {"he": "his", "she": "her"}[others.pop()] if len(others) == 1 and not own else None
    somebody = _SUBJECT.match(before)
    return _possessive(somebody["who"]) if somebody is not None and not own else they.possessive
