"""Who was interviewed: name, role, organization and pronoun, where the notes say them and never guessed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from scriptwright.notes.facts import fact_in
from scriptwright.notes.lines import Paragraph
from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Speaker
from scriptwright.notes.speakers import KNOWN_LABELS, label_key
from scriptwright.sections import Pronoun

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Coach|Officer|Chef|Judge|[Cc]aptain|Capt|Chief|Sergeant|Sgt|Lieutenant|Lt|Detective|Pastor|Father|Sister|Rabbi|Rev|Reverend|Nurse|Principal|Senator|Mayor|Señora?|Sra?|Don|Doña)"
_PART = r"(?:(?:de|del|van|von|der|la|le|al|bin|el|di|da|du|O')\s?)?[A-Z][\w’'-]*[\w]"
_WORD = rf"(?:{_PART}|[A-Z]\.)"
_TITLED = re.compile(rf"\b{_TITLE}\.?\s+{_PART}(?: {_PART})?")
_NAME = re.compile(rf"(?:{_TITLE}\.?\s+)?{_WORD}(?: {_WORD}){{0,3}}")
_NOT_NAMES = frozenset(
    "I The A An My Our His Her Their He She They We You It This That What When Where Why How Who Yes No Interview Notes "
    "Video Response Assignment Question Questions Answer Date Class Period English Career Careers Project Name Job Title "
    "And But So Then After Before Because If In On At For With From To About Of Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday January February March April May June July August September October November December Spring Summer Fall "
    "Autumn Winter Mom Dad Mother Father Aunt Uncle Grandma Grandpa Grandmother Grandfather Zoom Google Teams Phone Email "
    "Interviewer Interviewee Student Me Reflection Advice Part Background Education Professional Informational Re Fwd Him Her Them Outline Rubric Subject Name Title Typical Day Career Final Draft Chat Log Library Speaker Answers Summary Here There Yes".split()
)
_VERBS = r"(?:interview(?:ed|ing)?|talk(?:ed|ing)? (?:to|with)|sp(?:oke|eaking|eak) (?:to|with)|met(?: with| up with)?|meeting(?: with)?|sat down with|chose|choose|picked|pick|chat(?:ted|ting) with|thank(?:s| you),?|(?:hi|hello|hey|dear),?|call(?:ed)?|asked|after|seeing|visit(?:ed)?)"
_KIN = r"(?:(?:my|our|his|her|the)\s+(?:[\w-]+\s+){0,3}?(?:aunt|uncle|cousin|neighbou?r|mom|mother|dad|father|boss|coach|friend|teacher|dentist|doctor|grandmother|grandfather|grandma|grandpa|sister|brother|godmother|godfather|mentor|supervisor|principal|librarian|vet|pastor)(?:'s (?:\w+ )?(?:friend|coworker|boss|colleague|neighbou?r|cousin|sister|brother|wife|husband))?,?\s+)"


@lru_cache(maxsize=1)
def _jobs() -> re.Pattern[str]:
    path = Path(__file__).parents[2] / "templates" / "jobs.txt"
    words = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"(?i)\b(?:{listed})\b")


def interviewee_of(
    blocks: Sequence[NoteBlock], paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker], text: str
) -> Interviewee:
    """What the notes say of the interviewee; None where they do not say it."""
    facts = _facts(paragraphs, known) | _signature(blocks)
    role = facts.get("role") or _role(blocks, facts)
    name = _name(blocks, paragraphs, known, facts)
    return Interviewee(
        name=name,
        role=role,
        organization=facts.get("organization") or _organization(blocks, role),
        pronoun=_pronoun(blocks, name, text),
    )


def _facts(paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker]) -> dict[str, str]:
    """Values of the keys at the head of the notes: "Job: master electrician, 26 yrs" gives the role."""
    found: dict[str, str] = {}
    for paragraph in paragraphs[:30]:
        if paragraph.label and label_key(paragraph.label) in known:
            continue
        fact = fact_in(paragraph.text)
        if fact is None or fact.key in found or paragraph.number is not None:
            continue
        value = re.sub(r"[*_]", "", paragraph.text[fact.at :]).strip(" \t")
        if not value or re.fullmatch(r"[\W_]*(?:\?+|n/?a|unknown|tbd|x+)?[\W_]*", value, re.I):
            continue
        if fact.key == "name":
            match = _NAME.match(value)
            if match is None or match.group() in _NOT_NAMES:
                continue
            found["name"] = match.group()
            rest = value[match.end() :].strip(" ,()–—-")
            if rest:
                found.setdefault("beside", rest)
        elif fact.key in ("role", "organization"):
            found[fact.key] = _first_part(value)
            if fact.key == "role":
                at = re.search(r"\b(?:at|@|for)\s+([A-Z].*)$", value)
                if at:
                    found["role"] = _first_part(value[: at.start()])
                    found.setdefault("organization", _first_part(at.group(1)))
    if "role" in found:
        found["role"] = _role_words(found["role"])
    return found


_CLOSING = re.compile(r"(?i)^(?:best|thanks|cheers|sincerely|warm(?:est)? regards|regards|kind regards|take care|yours|good luck.*|all the best|best wishes|warmly|respectfully)[,.!]?(?: and .*)?$|good luck")
_SIGNED = re.compile(rf"({_WORD}(?: {_WORD}){{1,3}})\s*(?:\((?:he|she|they)/\w+\)|,.*)?$")


def _signature(blocks: Sequence[NoteBlock]) -> dict[str, str]:
    """Name and workplace below answers that came by mail."""
    lines = [line.strip() for block in blocks for line in block.text.splitlines()]
    for index, line in enumerate(lines[:-1]):
        signed = _SIGNED.match(lines[index + 1])
        if _CLOSING.search(line) and len(line.split()) <= 16 and signed and not _jobs().search(signed.group(1)):
            return {"name": signed.group(1)}
    return {}


def _first_part(value: str) -> str:
    return re.split(r"\s*(?:[,;(]|\s[-–—]\s|\.\s)", value, maxsplit=1)[0].strip(" .")


def _role_words(role: str) -> str:
    role = re.sub(r"(?i)^(?:an?|the)\s+", "", role.strip())
    words = role.split()
    return " ".join(word if word.isupper() and len(word) <= 4 else word[0].lower() + word[1:] for word in words)


# Names

def _name(
    blocks: Sequence[NoteBlock], paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker], facts: Mapping[str, str]
) -> str | None:
    if "name" in facts:
        return facts["name"]
    votes: Counter[str] = Counter()
    for name, weight in (*_labelled(paragraphs, known), *_said(blocks)):
        name = re.sub(r"[’']s$", "", name).strip()
        first = name.split()[0].rstrip(".")
        if first in _NOT_NAMES or (name.isupper() and len(name.split()) < 2) or _jobs().fullmatch(name) or len(name) < 2:
            continue
        votes[name] += weight
    if not votes:
        return None
    for name in list(votes):
        for longer in votes:
            if longer != name and name.split()[-1] in longer.split() and len(longer) > len(name):
                votes[longer] += votes[name] // 2
    best = max(votes.values())
    return max((name for name in votes if votes[name] == best), key=len) if best >= 3 else None


def _labelled(paragraphs: Sequence[Paragraph], known: Mapping[str, Speaker]) -> Iterator[tuple[str, int]]:
    for paragraph in paragraphs:
        key = label_key(paragraph.label)
        if known.get(key) is Speaker.INTERVIEWEE and key not in KNOWN_LABELS and len(key) > 2:
            label = re.sub(r"\s*\(.*?\)", "", paragraph.label).strip()
            if _NAME.fullmatch(label):
                yield label, 2


def _said(blocks: Sequence[NoteBlock]) -> Iterator[tuple[str, int]]:
    for block in blocks:
        own = block.speaker in (Speaker.STUDENT, Speaker.INTERVIEWER) or block.reported
        if block.kind is Kind.ASSIGNMENT:
            continue
        text = block.text
        if block.kind in (Kind.HEADING, Kind.OTHER):
            yield from _in_heading(text)
        if own:
            for match in re.finditer(rf"(?i:\b{_VERBS})\s+(?:{_KIN})?({_NAME.pattern})", text):
                yield match.group(1), 4 if re.match(r"(?i)interview|met|sat|talk|sp", match.group()) else 2
            for match in re.finditer(rf"(?i:\b(?:i|we) (?:\w+ )?(?:interviewed|chose|picked|met|visited|asked))\s+{_KIN}({_PART}(?: {_PART})?)", text):
                yield match.group(1), 4
            for match in _TITLED.finditer(text):
                yield match.group(), 3
            for match in re.finditer(rf"(?:^|[.!?]\s+)({_PART}(?: {_PART})?) (?:is|was|has|works|said|told|says|runs|owns|rewired|taught|showed)\b", text):
                yield match.group(1), 2
        elif block.speaker is Speaker.INTERVIEWEE:
            for match in re.finditer(rf"\b(?:[Mm]y name is|[Mm]y name's|[Ii]'m called|[Cc]all me)\s+({_NAME.pattern})", text):
                yield match.group(1), 6
            for match in re.finditer(rf"(?:^|[.!,] )I(?:'|’)?(?:m| am) ({_PART}(?: {_PART})?)(?=[.,!]| and\b)", text):
                yield match.group(1), 4


def _in_heading(text: str) -> Iterator[tuple[str, int]]:
    words = re.sub(r"[*_#]", "", text).strip()
    match = re.match(rf"(?i:(?:answers?|notes?|talk|chat|call|conversation|email|letter) (?:\w+ )?(?:from|with|w/|by)) ({_NAME.pattern})", words)
    if match:
        yield match.group(1), 6
        return
    match = re.search(rf"(?i:\bentrevista a|\bentrevista con|\bentretien avec|\binterview mit|\bentrevista com|\bintervista a) (?:don |doña |señora? |madame |monsieur |herr |frau )?({_NAME.pattern})", words)
    if match:
        yield match.group(1), 8
        return
    match = re.search(rf"(?i:\binterview(?:ed|ing)?\b(?:\s+(?:with|of|notes|transcript|person|w/))*)\s*[:–—-]?\s*(?:{_KIN})?({_NAME.pattern})", words)
    if match:
        yield match.group(1), 6
        return
    match = re.match(rf"({_TITLE}\.?\s+{_PART}(?: {_PART})?)", words)
    if match:
        yield match.group(1), 6
        return
    match = re.match(rf"(?i:why (?:i (?:chose|picked|interviewed|choose)\s+)?)({_NAME.pattern})$", words)
    if match:
        yield match.group(1).title() if match.group(1).isupper() else match.group(1), 4
        return
    match = re.match(rf"(?:PT|[A-Za-z ]*[Ii]nterview)\s*[–—-]\s*({_NAME.pattern})", words) or re.match(
        rf"({_WORD} {_PART}(?: {_PART})?)\s*(?:[,(–—]|\s-\s)\s*\(?(?=.*\w)", words
    )
    if match and not re.search(r"(?i)\b(?:period|class|grade|block|due|english)\b", words):
        yield match.group(1), 5


# Roles

_HEADS_UNTIL = re.compile(
    r"\s+(?:who|that|which|and|but|so|at|in|for|with|from|on|of|by|because|where|when|here|there|now|since|to|my|is|was|about|right|until|before|after|these|i|he|she|they|we|or|as|named|called)\b|[,.;:!?()\[\]–—\n\"“”]|\s-\s"
)


def _role(blocks: Sequence[NoteBlock], facts: Mapping[str, str]) -> str | None:
    votes: Counter[str] = Counter()
    first: dict[str, int] = {}
    for order, (role, weight) in enumerate(_roles(blocks, facts)):
        role = _role_words(role)
        votes[role] += weight
        first.setdefault(role, order)
    if not votes:
        return None
    whole = " ".join(block.text for block in blocks if block.kind is not Kind.ASSIGNMENT)
    named = {role: _mentions(role, whole) for role in votes}
    for role in votes:
        within = sum(named[longer] for longer in votes if longer.endswith(f" {role}"))
        votes[role] += max(0, min(6, named[role] - within))
    for role in list(votes):
        for longer in votes:
            if longer != role and longer.endswith(f" {role}"):
                votes[longer] += votes[role]
    return max(votes, key=lambda role: (votes[role], -first[role]))


#: Words before a role that put it into the past, or make it a wish.
_PAST_ROLE = re.compile(r"(?i)\b(?:start(?:ed)?|began|used to|was|were|worked|career|continued?|former(?:ly)?|before|previously|trained|instead|wanted|dream(?:ed|t)?|thought)\b[^.!?]{0,40}$")


def _mentions(role: str, text: str) -> int:
    """How often the notes name the role, in full or by its initials."""
    words = role.split()
    count = len(re.findall(rf"(?i)\b{re.escape(role)}s?\b", text))
    if len(words) >= 2:
        initials = "".join(word[0].upper() for word in words)
        count += len(re.findall(rf"\b{initials}s?\b", text))
    return count


def _roles(blocks: Sequence[NoteBlock], facts: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    name = re.escape(facts["name"].split()[-1]) if "name" in facts else None
    if "beside" in facts:
        yield from _noun(facts["beside"], 6)
    for block in blocks:
        text = plain(block.text)
        if block.kind is Kind.ASSIGNMENT:
            continue
        if block.speaker is Speaker.INTERVIEWEE and not block.reported:
            for match in re.finditer(r"\bI(?:'m| am|m)(?: currently| now| actually| basically| just| also| really)? (?:an?|the) ", text):
                yield from _noun(text[match.end() :], 5)
            for match in re.finditer(r"(?i)^(?:(?:yeah|yes|so|well|ok|okay|sure|um|uh|hi)[,.!]* )*(?:i'?m |i am )([a-z][\w -]{3,40})", text):
                yield from _noun(match.group(1), 4)
            for match in re.finditer(r"(?i)\bI(?:'ve)? (?:currently |now |have )?(?:work(?:ed|ing)?|been working|serve)(?: \w+){0,2} as (?:an?|the) ", text):
                yield from _noun(text[match.end() :], 5)
            for match in re.finditer(r"(?i)\b(?:my (?:title|job|role|position|job title|current role|profession|official title)(?: here| right now| today)? is(?: as)?|as)(?: called)?:? (?:an?|the)?\s*", text):
                past = _PAST_ROLE.search(text[: match.start()])
                yield from _noun(text[match.end() :], 5 if text[match.start()] in "mM" else 1 if past else 3)
            for match in re.finditer(r"(?i)\b(?:became|become|being|hire|hired as)(?: an?| a new) ", text):
                yield from _noun(text[match.end() :], 1)
            for match in re.finditer(r"\bI(?:'m| am) an? ([a-z]+(?:er|or|ist|ian|man|woman|mason|smith|wright|keeper))(?=,| and| so|\.| at| for| in| with)", text):
                yield match.group(1), 3
            for match in re.finditer(r"(?i)\bsoy (?:una? )?((?:[a-záéíóúñ]+ ?){1,3}?) (?:en|de) ", text):
                yield match.group(1), 5
            if block.section and block.section.value == "who" and not re.search(r"(?i)\bI\b", text.split(".")[0]):
                yield from _noun(text, 4)
        else:
            if name or block.reported or block.speaker is Speaker.STUDENT:
                for match in re.finditer(r"(?:\b(?:[Ss]he|[Hh]e|[Tt]hey|who)(?:'s| is| was|'re| are| works as| has been| worked as)|\b(?:works|worked|working) as|[A-Z]\w+(?: is|'s| works as)) (?:currently |now |also )?(?:an?|the) ", text):
                    yield from _noun(text[match.end() :], 4)
                for match in re.finditer(r"(?i)\b(?:interviewed|talked (?:to|with)|spoke (?:to|with)|met(?: with)?|meet|visited|interview(?: with)?|chose|picked) (?:an?|the|my|our|[A-Z][\w.]+(?: [A-Z][\w.]+)*,? (?:who is |who's )?(?:an?|the|my|our)) ", text):
                    yield from _noun(text[match.end() :], 5)
            who = block.section is not None and block.section.value == "who"
            if block.kind in (Kind.HEADING, Kind.OTHER) or (who and block.kind is Kind.ANSWER):
                for part in re.split(r"[,(–—:]|\s-\s", text.split(". ")[0]):
                    yield from _noun(part.strip(), 4)
            if block.kind is Kind.QUESTION:
                for match in re.finditer(r"(?i)\b(?:being|become|became|becoming|as|like to be|makes|to be)(?: such)? (?:an?|the) |\b(?:does|is|do) an? |\byou(?:'re| are) (?:an? )?", text):
                    yield from _noun(text[match.end() :], 3)


def _noun(text: str, weight: int) -> Iterator[tuple[str, int]]:
    """The noun phrase at the beginning of `text`, if its last word is an occupation."""
    head = _HEADS_UNTIL.split(text.strip(), maxsplit=1)[0].strip(" *_")
    words = head.split()
    if not words or len(words) > 6:
        words = words[:6]
    for length in range(len(words), 0, -1):
        phrase = " ".join(words[:length])
        found = None
        for found in _jobs().finditer(phrase):
            pass
        if found is not None and found.end() == len(phrase):
            phrase = re.sub(r"(?i)^(?:an?|the|really|very|pretty|big|great|good|new|longtime|my|our|local|retired|actually|basically|just|full[- ]time|part[- ]time|former|young|old|real|best|only) ", "", phrase)
            if phrase and phrase.lower() not in _VAGUE:
                yield phrase, weight
            return


_VAGUE = frozenset("head lead model boss worker owner guide official chief maker minister volunteer creator agent server officer buyer seller assistant associate president captain driver".split()) - {"captain", "chief", "driver", "owner", "server", "guide", "minister"}


# Organizations

_PLACE = rf"((?:the )?[A-Z][\w&.’'-]*(?: (?:(?:of|and|for|the|&|at) )?[A-Z][\w&’'-]*){{0,5}}(?: (?:branch|school|hospital|clinic|library|station|office|campus)\b)?)"


def _organization(blocks: Sequence[NoteBlock], role: str | None) -> str | None:
    votes: Counter[str] = Counter()
    for block in blocks:
        text = plain(block.text)
        if block.section is not None and block.section.value == "who" and block.kind in (Kind.HEADING, Kind.OTHER):
            for part in re.split(r"[,(–—|\n]|\s-\s|\bat\b|\bfrom\b", text)[1:]:
                place = re.sub(r"\s+\d{1,2}/\d{1,2}(?:/\d+)?$", "", part.strip(" .)*_"))
                if re.match(r"[A-Z]", place) and not _jobs().search(place) and not re.search(r"\d{1,2}[/.:]\d|\b20\d\d\b|(?i:interview|period|class|notes|grade)|^(?:[A-Z]{2,5}|PhD|PharmD)$", place):
                    votes[place] += 3
        about_interviewee = block.speaker is Speaker.INTERVIEWEE or block.reported or block.speaker is Speaker.STUDENT
        if block.kind in (Kind.ASSIGNMENT, Kind.QUESTION) or not about_interviewee:
            continue
        patterns = [(rf"(?i:\bsoy [\w ]+? en) (?:la |el )?{_PLACE}", 5), (rf"(?:[Ww]ork(?:s|ed|ing)?|been|am|is|employed|job|position|shifts?)(?: here| full[- ]time| part[- ]time)? (?:at|for|with) {_PLACE}", 4),
                    (rf"\b(?:at|for|of) {_PLACE} (?:for|since)\b", 2),
                    (rf"\b(?:own|owns|run|runs|started|founded|opened|have|has) {_PLACE}", 2)]
        if role:
            patterns.insert(0, (rf"(?i:{re.escape(role)})(?: here)?,? (?:at|for|with|of) {_PLACE}", 6))
            if block.section is not None and block.section.value == "who":
                patterns.insert(0, (rf"(?i:{re.escape(role)}),? {_PLACE}", 4))
        for pattern, weight in patterns:
            for match in re.finditer(pattern, text):
                votes[match.group(1).rstrip(".'")] += weight
    for name in list(votes):
        first = name.removeprefix("the ").split()[0]
        if first in _NOT_NAMES or name in ("I",) or re.match(_TITLE, name):
            del votes[name]
    return max(votes, key=lambda name: votes[name]) if votes and max(votes.values()) >= 2 else None


# Pronouns

#: Sentences in which somebody else may be "he" or "she".
_OTHERS = re.compile(
    r"(?i)[^.!?]*\b(?:my|his|her|their|your|an?|the) (?:[\w-]+ )?(?:brother|sister|mom|mother|dad|father|uncle|aunt|cousin|"
    r"friend|boss|kid|son|daughter|man|woman|guy|girl|boy|lady|wife|husband|grandmother|grandfather|grandma|grandpa|"
    r"teacher|apprentice|dispatcher|roommate|patient|student|customer)\b[^.!?]*[.!?]?"
)
#: Words that only the interviewee can be meant by.
_SURELY = re.compile(r"(?i)\b(?:chose|picked|interview(?:ed)?|thanked|met|asked) (?:her|him)\b")
_HE, _SHE = re.compile(r"(?i)\b(?:he|him|his|himself|he's)\b"), re.compile(r"(?i)\b(?:she|her|hers|herself|she's)\b")
_THEY_SET = re.compile(r"(?i)\b(?:they/them|they / them|pronouns?:? they)\b")


def _pronoun(blocks: Sequence[NoteBlock], name: str | None, text: str) -> Pronoun | None:
    if _THEY_SET.search(text):
        return Pronoun.THEY
    stated = re.search(r"(?i)\b(he/him|she/her)\b", text)
    if stated:
        return Pronoun.HE if stated.group(1).lower().startswith("he") else Pronoun.SHE
    if name:
        if re.match(r"(?:Mr|Father|Sr|Don)\b", name):
            return Pronoun.HE
        if re.match(r"(?:Mrs|Ms|Miss|Sister|Sra|Señora|Doña)\b", name):
            return Pronoun.SHE
        surname = re.escape(name.split()[-1])
        titled = re.search(rf"\b(Mr|Mrs|Ms|Miss)\.? (?:\w+ )?{surname}\b", text)
        if titled:
            return Pronoun.HE if titled.group(1) == "Mr" else Pronoun.SHE
    for pronoun, title in ((Pronoun.HE, r"\b(?:don|señor|monsieur|herr|signor) "), (Pronoun.SHE, r"\b(?:doña|señora|madame|frau|signora) ")):
        if name and re.search(title + re.escape(name.split()[0]), text, re.IGNORECASE):
            return pronoun
    he = she = 0
    for block in blocks:
        own = block.reported or block.speaker in (Speaker.STUDENT, Speaker.INTERVIEWER)
        if not own or block.kind is Kind.ASSIGNMENT:
            continue
        words = _OTHERS.sub("", re.sub(r'"[^"]*"', "", plain(block.text)))
        weight = 3 if block.kind is Kind.HEADING or _SURELY.search(words) else 1
        he += weight * len(_HE.findall(words))
        she += weight * len(_SHE.findall(words))
    if max(he, she) >= 2 and max(he, she) >= 3 * min(he, she):
        return Pronoun.HE if he > she else Pronoun.SHE
    return None
