"""The name of the interviewee, where the notes say it and never guessed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.model import NoteBlock, Speaker
from scriptwright.notes.name_lines import names_of_lines
from scriptwright.notes.name_parts import (
    CLASS,
    KIN_TITLE,
    KIN_WORDS,
    NAME,
    NOT_NAMES,
    OF_KIN,
    PART,
    TITLE,
    bare_name,
)
from scriptwright.notes.naming import named_in
from scriptwright.notes.occupations import jobs
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.speakers import KNOWN_LABELS, label_key


def name_of(
    blocks: Sequence[NoteBlock],
    paragraphs: Sequence[Paragraph],
    known: Mapping[str, Speaker],
    facts: Mapping[str, str],
    own: frozenset[str] = frozenset(),
    lines: Sequence[str] = (),
) -> str | None:
    """The name with the most evidence in the notes; None where there is too little.

    `own`: student's and teacher's. `lines`: the notes, without their marks.
    """
    if "name" in facts:
        by_title = re.fullmatch(rf"(?:Mr|Mrs|Ms|Dr)\.? {PART}", facts["name"]) is not None
        text = "\n".join(paragraph.text for paragraph in paragraphs)
        told = _in_full(facts["name"], blocks, paragraphs) if by_title else _titled(facts["name"], text)
        return _titled_so(in_normal_case(told))
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    votes: Counter[str] = Counter()
    alone = (*_labelled(paragraphs, known), *names_of_lines(lines))
    family = {name for name, _ in alone if re.match(rf"{KIN_TITLE} ", name)}
    for name, weight in (
        *alone,
        *_loud(paragraphs),
        *_explained(text, known),
        *named_in(blocks),
    ):
        name = bare_name(re.sub(r"[’']s$", "", name).strip())
        first = name.split()[0].rstrip(".")
        if (
            (first in NOT_NAMES and name not in family)
            or (name.isupper() and (len(name.split()) < 2 or _is_heading(name, text)))
            or jobs().fullmatch(name)
            or len(name) < 2
            or _is_own(name, own)
        ):
            continue
        votes[name] += weight
    if not votes:
        return None
    for name in list(votes):
        for longer in votes:
            if longer != name and name.split()[-1] in longer.split() and len(longer) > len(name):
                votes[longer] += votes[name] // 2
    best = max(votes.values())
    found = max((name for name in votes if votes[name] == best), key=len) if best >= 3 else None
    whole = _in_full(found, blocks, paragraphs) if found else None
    return _titled_so(whole[0].upper() + whole[1:]) if whole else None


def _titled_so(name: str) -> str:
    """The name with its title as it is written: "Mister Gawron", "Mr Gawron" → "Mr. Gawron"."""
    return re.sub(r"^(Mr|Mrs|Ms|Dr) ", r"\1. ", re.sub(r"^Mister ", "Mr. ", name))


def _is_heading(name: str, text: str) -> bool:
    """Whether words in capitals are a heading's: "FOR ENGLISH CLASS"."""
    return CLASS.search(name) is not None or any(
        word.capitalize() in _NOT_LOUD
        or re.search(rf"(?<![\w’'-]){re.escape(word.lower())}(?![\w’'-])", text)
        for word in name.split()
    )


def _is_own(name: str, own: frozenset[str]) -> bool:
    """Whether a name is the student's or the teacher's, in full or in part."""
    return any(set(name.split()) <= set(one.split()) for one in own)


def _in_full(name: str, blocks: Sequence[NoteBlock], paragraphs: Sequence[Paragraph]) -> str:
    """A given name with the family name beside it somewhere, or "Ms. Diaz" with her given name: "Ms. Rosa Diaz"."""
    text = "\n".join((*(p.text for p in paragraphs), *(b.text for b in blocks)))
    called = re.search(
        rf"\bname(?: is|['’]s) (?P<given>{PART}) (?P<family>{PART})[^.]{{0,30}}\bcalls? (?:her|him|them) (?P<nick>{PART})\b",
        text,
    )
    if called and name in (called["nick"], f"{called['given']} {called['family']}"):
        return f"{called['nick']} {called['family']}"
    titled = re.fullmatch(rf"(?P<title>{TITLE}\.?) (?P<last>{PART})", name)
    if titled:
        given = {
            m.group(1)
            for m in re.finditer(rf"(?<!\w)({PART}) {re.escape(titled.group('last'))}(?!\w)", text)
            if m.group(1) not in NOT_NAMES
            and not re.search(rf"\b{m.group(1).lower()}\b", text)
            and not re.fullmatch(TITLE, m.group(1))
        } | set(re.findall(rf"\b{TITLE}\.? ({PART}) {re.escape(titled.group('last'))}(?!\w)", text))
        given |= set(re.findall(rf"(?i:\b(?:his|her|their) first name is) ({PART})", text))
        family = (
            set(re.findall(rf"(?<!\w){re.escape(titled.group('last'))} ({PART})(?![\w’'])", text)) - NOT_NAMES
        )
        if len(given) != 1 and len(family) == 1:
            return f"{name if OF_KIN.match(name) or name.startswith('Dr') else titled.group('last')} {family.pop()}"
        return f"{titled.group('title')} {given.pop()} {titled.group('last')}" if len(given) == 1 else name
    if " " in name or re.fullmatch(TITLE, name):
        return _titled(name, text)
    longer = {
        match.group()
        for match in re.finditer(rf"\b{re.escape(name)} {PART}(?!\w)", text)
        if match.group().split()[1].removesuffix("'s").removesuffix("’s") not in NOT_NAMES
    }
    return longer.pop() if len(longer) == 1 else name


def _titled(name: str, text: str) -> str:
    """A name in full with the title that the notes say otherwise: "Rosa Diaz", who is "Ms. Diaz" in the rest of them."""
    given, _, family = name.rpartition(" ")
    titles = re.findall(rf"\b(Mr|Mrs|Ms|Miss|Dr)\.? (?:{re.escape(given)} )?{re.escape(family)}(?!\w)", text)
    alone = re.findall(
        rf"(?<!Mrs )(?<!Mrs\. )(?<!M[rs] )(?<!M[rs]\. )(?<!Miss )(?<!Dr\. )\b{re.escape(given)}\b(?! {re.escape(family)})",
        text,
    )
    if re.match(TITLE, name) or not titles or len(set(titles)) > 1 or len(alone) >= len(titles):
        return name
    return f"{titles[0]} {name}"


def in_normal_case(name: str) -> str:
    """A name typed in capitals as it is written, without an occupation in front of it.

    >>> in_normal_case("RANGER ELLIOT TSOSIE"), in_normal_case("OLGA"), in_normal_case("DJ")
    ('Elliot Tsosie', 'Olga', 'DJ')
    """
    words = name.split()
    if name.isupper() and name.isalpha() and len(name) > 3:
        return name.capitalize()
    if not name.isupper() or len(words) < 2:
        return name
    if len(words) > 2 and jobs().fullmatch(words[0]) and not re.fullmatch(TITLE, words[0].capitalize()):
        words = words[1:]
    return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), " ".join(words))


#: A name in capitals on a line of its own near the top, with a title, a comma or a dash beside it or nothing.
_LOUD = re.compile(
    r"(?P<title>(?:[A-Z]+ )??)(?P<name>[A-Z][A-Z'’-]+ (?:[A-Z]\. )?[A-Z][A-Z'’-]+)\s*(?:$|,|\(|[-–—]{1,2}\s)"
)


def _loud(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, int]]:
    text = "\n".join(p.text for p in paragraphs)
    for paragraph in paragraphs[:6]:
        words = re.sub(r"[*_#]", "", paragraph.text).strip()
        match = _LOUD.match(words)
        if match is None or heading_meaning(words) is not None:
            continue
        parts = match.group("name").split()
        common = any(re.search(rf"\b{re.escape(part.lower())}\b", text) for part in parts)
        if common or jobs().search(match.group("name")) or any(p.capitalize() in _NOT_LOUD for p in parts):
            continue
        if not match.group("title") or jobs().fullmatch(match.group("title").strip()):
            yield re.sub(r"[A-Z]+", lambda m: m.group().capitalize(), match.group("name")), 6


_NOT_LOUD = NOT_NAMES | frozenset(
    "Informational Form Day Speech Homework Worksheet Unit Final Rough Script Shadowing Shadow Paper Essay Report Log Sheet Talk Community Leadership "
    "Connection Story Life Work School High Middle Week Semester".split()
)


def _labelled(paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker]) -> Iterator[tuple[str, int]]:
    for paragraph in paragraphs:
        key = label_key(paragraph.label)
        if known.get(key) is Speaker.INTERVIEWEE and key not in KNOWN_LABELS and len(key) > 2:
            label = re.sub(r"\s*\(.*?\)", "", paragraph.label).strip()
            if NAME.fullmatch(label):
                yield label, 3 if label[:1].isupper() else 2


#: Whose label it is, in a line that explains it: "KB = Kim Barr, JO = me".
_EXPLAINED = re.compile(
    rf"(?<![\w.])(?P<label>[A-Z][\w.]{{0,9}})\s?=\s?(?:{KIN_WORDS})?(?P<name>{NAME.pattern})"
)


def _explained(text: str, known: Mapping[str, Speaker]) -> Iterator[tuple[str, int]]:
    """The names that the notes explain the interviewee's label by."""
    for match in _EXPLAINED.finditer(text):
        if known.get(label_key(match["label"])) is Speaker.INTERVIEWEE:
            yield match["name"], 8 if " " in match["name"] else 4
