"""Names, titles and organizations of a take that stand otherwise in notes or script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scriptwright.facts.figures import whose
from scriptwright.facts.likeness import likeness, stem, weight
from scriptwright.facts.model import FactDifference, FactKind, FactSource
from scriptwright.facts.names import Name, sounds_like, title_of, untitled
from scriptwright.facts.phonetics import readings
from scriptwright.facts.texts import Read, Take

ALIKE = 0.6  #: likeness from which two sentences say the same, so that their names stand for each other

_ORGANIZATION = re.compile(
    r"\b(?:Hospital|Clinic|University|College|School|High|Academy|Institute|Company|Corp\w*|Inc|LLC|Ltd|Bank|"
    r"Center|Centre|Church|Department|Agency|Club|Foundation|Association|Laborator\w+|Labs?|Studios?|Library|Museum|Group|"
    r"Systems|Solutions|Services|Industries|Restaurant|Bakery|Garage|Store|Shop|Farm|Elementary|Middle)\b"
)
_WORKS_AT = re.compile(
    r"(?i)\b(?:work(?:s|ed|ing)? (?:at|for)|job at|employed (?:at|by)|(?:company|school) called)\s+(?:the )?$"
    r"|\b(?:company|employer|workplace|organization|works at):\s*$"
)
_INTERVIEWED = re.compile(
    r"(?i)\b(?:interview(?:ed|ing)?|interview with|interviewee (?:is|was))\s+(?:[a-z’']+,?\s+){0,4}$"
    r"|\binterview(?:ee|ed)?(?: name)?:\s*$"
)
#: Titles by which one person may go, and which sound alike; only these are compared: a coach is a Mr. too.
_TITLES = (frozenset(("Mr.",)), frozenset(("Mrs.", "Ms.", "Miss", "Mx.")), frozenset(("Dr.", "Professor")))


@dataclass(frozen=True)
class _Known:
    """A name of notes or script, with what stands around it; that is empty where the name was given alone."""

    name: str
    source: FactSource
    before: str
    after: str
    topic: frozenset[str]

    @property
    def organization(self) -> bool:
        return bool(_ORGANIZATION.search(self.name) or _WORKS_AT.search(self.before))


def name_differences(take: Take, written: Sequence[Read], names: Sequence[str]) -> Iterator[FactDifference]:
    """Each name of the take that is really another one than stands in its place; a mishearing never is."""
    known = [_known(one, name) for one in written for name in one.names]
    known += [_Known(name, FactSource.NOTES, "", "", frozenset()) for name in names]
    words = {word.lower() for one in written for word in re.findall(r"[\w’'-]+", one.text)}
    for said in take.read.names:
        alike = [one for one in known if sounds_like(said.text, one.name) or _rhymes(said.text, one.name)]
        meant = _other_title(said.text, alike)
        kind = FactKind.TITLE
        if not alike and not set(untitled(said.text).lower().split()) <= words:
            meant = _meant_by(said, take, known)
            kind = FactKind.ORGANIZATION if meant and meant.organization else FactKind.NAME
        if meant:
            yield FactDifference(
                kind,
                said.text,
                meant.name,
                meant.source,
                take.passage(said.start, said.end),
                f"You said {said.text}; {whose(meant.source)} {meant.name}.",
            )


def _known(read: Read, name: Name) -> _Known:
    assert read.source is not None
    span = read.sentence(name.start)
    before, after = read.text[span.start : name.start], read.text[name.end : span.end]
    return _Known(name.text, read.source, before, after, read.topic(name.start, name.end))


def _other_title(said: str, alike: Sequence[_Known]) -> _Known | None:
    """The person with the title that they have, where another one was said."""
    mine = _title(said)
    titled = [one for one in alike if title_of(one.name)]
    if mine is None or not titled or any(_title(one.name) in (mine, None) for one in titled):
        return None
    return titled[0]


def _title(name: str) -> frozenset[str] | None:
    title = title_of(name)
    return next((titles for titles in _TITLES if title in titles), None)


def _meant_by(said: Name, take: Take, known: Sequence[_Known]) -> _Known | None:
    """The name that should stand where another one was said."""
    span, text = take.read.sentence(said.start), take.read.text
    before, after, sentence = text[span.start : said.start], text[said.end : span.end], span.of(text)
    topic = take.read.topic(said.start, said.end)
    free = [
        one
        for one in known
        if one.topic and _fits(said.text, one) and not _heard(one.name, sentence, said.text)
    ]
    interviewed = [one for one in free if _INTERVIEWED.search(one.before)]
    if interviewed and _INTERVIEWED.search(before):
        return interviewed[0]
    scored = [
        (_alike(topic, one, before), one)
        for one in free
        if _same_place(one, before, after) or (_WORKS_AT.search(before) and _WORKS_AT.search(one.before))
    ]
    best = max(scored, key=lambda two: two[0], default=(0.0, None))
    if best[0] >= ALIKE:
        return best[1]
    return _only_one(said.text, take, known)


def _fits(said: str, one: _Known) -> bool:
    """Whether both may name the same sort of thing."""
    if title_of(said):
        return not one.organization
    return not (title_of(one.name) and _ORGANIZATION.search(said))


def _same_place(one: _Known, before: str, after: str) -> bool:
    """Whether the word in front, or the word behind, is the same."""
    return _edges(before, after)[0] == _edges(one.before, one.after)[0] != "" or (
        _edges(before, after)[1] == _edges(one.before, one.after)[1] != ""
    )


def _edges(before: str, after: str) -> tuple[str, str]:
    """The stems of the last word of one text and the first of another."""
    return stem((before.split() or [""])[-1].strip(",;:.")), stem((after.split() or [""])[0].strip(",;:.!?"))


def _alike(topic: frozenset[str], one: _Known, before: str) -> float:
    both_at = bool(_WORKS_AT.search(before) and _WORKS_AT.search(one.before))
    shared = weight(topic & one.topic)
    alike = likeness(topic, one.topic)
    return min(1.0, alike + 0.3) if both_at and shared >= 1 else alike if shared >= 2 else 0.0


def _rhymes(said: str, name: str) -> bool:
    """Whether only the first sound differs: an engine writes words it knows, "Mr. Milk" for Mr. Wilk."""
    one, other = untitled(said), untitled(name)
    return any(a[1:] == b[1:] and len(a) > 2 for a in readings(one) for b in readings(other))


def _heard(name: str, text: str, said: str) -> bool:
    """Whether a text has what tells a name from the one that was said, perhaps as it was heard."""
    words = text.split()
    shared = set(said.split())
    own = " ".join(word for word in untitled(name).split() if word not in shared) or name
    length = len(own.split())
    return any(
        sounds_like(" ".join(words[at : at + size]), own)
        for size in {1, length, length + 1}
        for at in range(len(words) - size + 1)
    )


def _only_one(said: str, take: Take, known: Sequence[_Known]) -> _Known | None:
    """The one person with such a title, where the take never names them."""
    mine = _title(said)
    titled = [one for one in known if mine is not None and _title(one.name) == mine]
    if not titled or not all(sounds_like(one.name, titled[0].name) for one in titled):
        return None
    return None if _heard(titled[0].name, take.read.text, said) else titled[0]
