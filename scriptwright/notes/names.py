"""The name of the interviewee, where the notes say it and never guessed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from scriptwright.notes.meaning import heading_meaning
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import CLASS, NAME, NOT_NAMES, PART, TITLE, WORD
from scriptwright.notes.occupations import jobs
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.speakers import KNOWN_LABELS, label_key
from scriptwright.sections import Section

_TITLED = re.compile(rf"\b{TITLE}\.?\s+{PART}(?: {PART})?")
_VERBS = r"(?:interview(?:ed|ing)?(?: with)?|talk(?:ed|ing)? (?:to|with)|wrote to|e-?mailed|contacted|reached out to|sp(?:oke|eaking|eak) (?:to|with)|met(?: with| up with)?|(?:to )?meet(?:ing)?(?: with)?|sat down with|chose|choose|picked|pick|chat(?:ted|ting) with|thank(?:s| you),?|(?:hi|hello|hey|dear),?|call(?:ed)?|asked|after|seeing|visit(?:ed)?)"
KIN_WORDS = r"(?:(?:my|our|his|her|the)\s+(?:[\w'’-]+\s+){0,3}?(?:aunt|uncle|cousin|neighbou?r|mom|mother|dad|father|boss|coach|friend|teacher|dentist|doctor|grandmother|grandfather|grandma|grandpa|sister|brother|godmother|godfather|mentor|supervisor|principal|librarian|vet|pastor)(?:'s (?:\w+ )?(?:friend|coworker|boss|colleague|neighbou?r|cousin|sister|brother|wife|husband))?,?\s+)"
#: How the student stands to the interviewee, before the name: "my cousin's boss Wendell Oakes".
KIN = re.compile(rf"(?i){KIN_WORDS}")


#: A titled name behind this is somebody else's.
_SOMEBODYS = re.compile(
    r"(?i)\b(?:my|our) (?:[\w-]+ )?(?:neighbou?r|teacher|counselor|coach|principal|aunt|uncle|boss|dentist|doctor|friend|pastor),? $"
)


def name_of(
    blocks: Sequence[NoteBlock],
    paragraphs: Sequence[Paragraph],
    known: Mapping[str, Speaker],
    facts: Mapping[str, str],
) -> str | None:
    """The name with the most evidence in the notes; None where there is too little."""
    if "name" in facts:
        return facts["name"]
    votes: Counter[str] = Counter()
    for name, weight in (*_loud(paragraphs), *_labelled(paragraphs, known), *_said(blocks)):
        name = re.sub(r"[’']s$", "", name).strip()
        first = name.split()[0].rstrip(".")
        if (
            first in NOT_NAMES
            or (name.isupper() and len(name.split()) < 2)
            or jobs().fullmatch(name)
            or len(name) < 2
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
    return re.sub(r"^(Mr|Mrs|Ms|Dr) ", r"\1. ", _in_full(found, blocks, paragraphs)) if found else None


def _in_full(name: str, blocks: Sequence[NoteBlock], paragraphs: Sequence[Paragraph]) -> str:
    """A given name with the family name beside it somewhere, or "Ms. Diaz" with her given name: "Ms. Rosa Diaz"."""
    text = "\n".join((*(p.text for p in paragraphs), *(b.text for b in blocks)))
    titled = re.fullmatch(rf"(?P<title>{TITLE}\.?) (?P<last>{PART})", name)
    if titled:
        given = {
            m.group(1)
            for m in re.finditer(rf"(?<!\w)({PART}) {re.escape(titled.group('last'))}(?!\w)", text)
            if m.group(1) not in NOT_NAMES
            and not re.search(rf"\b{m.group(1).lower()}\b", text)
            and not re.fullmatch(TITLE, m.group(1))
        } | set(re.findall(rf"\b{TITLE}\.? ({PART}) {re.escape(titled.group('last'))}(?!\w)", text))
        return f"{titled.group('title')} {given.pop()} {titled.group('last')}" if len(given) == 1 else name
    if " " in name or re.fullmatch(TITLE, name):
        return name
    longer = {
        match.group()
        for match in re.finditer(rf"\b{re.escape(name)} {PART}(?!\w)", text)
        if match.group().split()[1].removesuffix("'s").removesuffix("’s") not in NOT_NAMES
    }
    return longer.pop() if len(longer) == 1 else name


def in_normal_case(name: str) -> str:
    """A name typed in capitals as it is written, without an occupation in front of it.

    >>> in_normal_case("RANGER ELLIOT TSOSIE"), in_normal_case("HYUN-WOO BAEK"), in_normal_case("DJ")
    ('Elliot Tsosie', 'Hyun-Woo Baek', 'DJ')
    """
    words = name.split()
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
                yield label, 2


#: A name in notes without capitals, as somebody says them into a phone.
_SPOKEN = re.compile(
    r"\b(?:(?:the|my) interview (?:is|was) with|(?:his|her|their) name(?: is|'s|s)|i interviewed|person is|this is)(?: (?:mr|ms|mrs|dr)\.?)? "
    r"(?P<name>(?!(?:a|an|the|my|our|his|her|their|this|someone|somebody|one|who|that|from|and|for|about)\b)[a-z'-]+ (?!(?:who|he|she|is|and|from|at|for|that|because|about|which|works?)\b)[a-z'-]{2,})"
    r"(?=[,.]| (?:he|she|they|who|and|is|works?)\b)"
)


def _said(blocks: Sequence[NoteBlock]) -> Iterator[tuple[str, int]]:
    for block in blocks:
        own = block.speaker in (Speaker.STUDENT, Speaker.INTERVIEWER) or block.reported
        if block.kind is Kind.ASSIGNMENT:
            continue
        text = block.text
        if block.kind in (Kind.HEADING, Kind.OTHER):
            yield from _in_heading(text)
        if own:
            for match in re.finditer(rf"(?i:\b{_VERBS})\s+(?:{KIN_WORDS})?({NAME.pattern})", text):
                yield (
                    match.group(1),
                    4 if re.match(r"(?i)interview|met|(?:to )?meet|sat|talk|sp", match.group()) else 2,
                )
            for match in re.finditer(
                rf"(?i:\b(?:i|we) (?:\w+ )?(?:interviewed|chose|picked|met|visited|asked))\s+{KIN_WORDS}({PART}(?: {PART})?)",
                text,
            ):
                yield match.group(1), 4
            for match in re.finditer(
                rf"(?i:\bmy (?:interviewee|person)(?:'s name)? (?:is|was)) (?:[a-z]+ )?({NAME.pattern})", text
            ):
                yield match.group(1), 6
            for match in re.finditer(
                rf"(?i:\b(?:his|her|their|the person's) (?:full )?name(?: is|'s)) ({NAME.pattern})", text
            ):
                yield match.group(1), 6
            for match in re.finditer(
                rf"(?:^|[.!?]\s+)[Mm]y (?:\w+ )?(?:aunt|uncle|cousin|neighbou?r|grandmother|grandfather|grandma|grandpa|coach|friend|boss),? ({PART}(?: {PART})?),? (?:has|is|works|runs|owns|was|who)\b",
                text,
            ):
                yield match.group(1), 5
            for match in re.finditer(
                rf"(?:^|[.!?]\s+|(?i:{KIN_WORDS}))({PART} {PART}) (?:is|works as|has been|was) (?:an?|the) ",
                text,
            ):
                yield match.group(1), 4
            for match in _SPOKEN.finditer(text) if text.islower() else ():
                yield match.group("name").title(), 6
            for match in re.finditer(rf"\bI (?:choose|chose|picked|pick|wanted) ({PART} {PART})\b", text):
                yield match.group(1), 4
            for match in _TITLED.finditer(text):
                if not _SOMEBODYS.search(text[: match.start()]):
                    yield match.group(), 3
            if block.section is Section.WHO and NAME.fullmatch(text.strip()) and " " in text.strip():
                yield text.strip(), 6
            beside = re.match(rf"({PART} {PART}(?: {PART})?)(?: ?[,(]| [-–—] | who\b)", text)
            told = block.section is Section.WHO and block.kind in (Kind.ANSWER, Kind.LIST)
            if beside and told and not jobs().search(beside.group(1)):
                yield beside.group(1), 4
            for match in re.finditer(
                rf"(?:^|[.!?]\s+)({PART}(?: {PART})?) (?:is|was|has|works|said|told|says|runs|owns|rewired|taught|showed)\b",
                text,
            ):
                yield match.group(1), 2
        elif block.speaker is Speaker.INTERVIEWEE:
            for match in re.finditer(
                rf"\b(?:put down|write(?: down)?|it's|goes by) ({PART} {PART}(?: {PART})?)(?=[.,;!]|$)", text
            ):
                yield match.group(1), 6
            for match in re.finditer(
                rf"\b(?:[Mm]y name is|[Mm]y name's|[Ii]'m called|[Cc]all me)\s+({NAME.pattern})", text
            ):
                yield match.group(1), 6
            for match in re.finditer(
                rf"(?:^|[.!,] )I(?:'|’)?(?:m| am) ({PART}(?: {PART})?)(?=[.,!]| and\b)", text
            ):
                yield match.group(1), 4


def _in_heading(text: str) -> Iterator[tuple[str, int]]:
    words = re.sub(rf"(?<=\w) [\"“'(]{PART}[\"”')](?= [A-Z])", "", re.sub(r"[*_#]", "", text).strip())
    match = re.search(
        rf"(?i:\b(?:answers?|notes?|talk|chat|call|zoom|conversation|email|letter) (?:[\w/.-]+ )?(?:[-–—] )?(?:from|with|w/|by)) ({NAME.pattern})",
        words,
    )
    if match:
        yield match.group(1), 6
        return
    match = re.search(
        rf"(?i:\bentrevista a|\bentrevista con|\bentretien avec|\binterview mit|\bentrevista com|\bintervista a) (?:don |doña |señora? |madame |monsieur |herr |frau )?({NAME.pattern})",
        words,
    )
    if match:
        yield match.group(1), 8
        return
    match = re.search(
        rf"(?i:\b(?:interview(?:ed|ing)?|intv)\b(?:\s+(?:with|of|notes|transcript|person|w/))*)\s*[:–—-]?\s*(?:{KIN_WORDS})?({NAME.pattern})",
        words,
    )
    if match:
        yield match.group(1), 6
        return
    match = re.match(rf"({TITLE}\.?\s+{PART}(?: {PART})?)", words)
    if match and (not CLASS.search(words) or jobs().search(words)):
        yield match.group(1), 6
        return
    match = re.match(rf"(?i:why (?:i (?:chose|picked|interviewed|choose)\s+)?)({NAME.pattern})$", words)
    if match:
        yield match.group(1).title() if match.group(1).isupper() else match.group(1), 4
        return
    match = re.match(rf"(?:PT|[A-Za-z ]*[Ii]nterview)\s*[–—-]\s*({NAME.pattern})", words) or re.match(
        rf"({WORD} {PART}(?: {PART})?)\s*(?:[,(–—]|\s-\s)\s*\(?(?=.*\w)", words
    )
    if match and (not CLASS.search(words) or jobs().search(words)):
        yield match.group(1), 5
