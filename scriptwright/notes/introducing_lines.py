"""The lines that may introduce the interviewee: at the head of the notes, behind "interview with", below a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scriptwright.notes.given_name import introduced_by, is_another
from scriptwright.notes.introductions import Introduction, described, introduction, named_at
from scriptwright.notes.name_parts import CLASS, KIN, NAME, NOT_NAMES, PART, TITLE
from scriptwright.notes.occupations import denied, jobs, noun_phrase
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.small_letters import NO_NAME, with_capitals

_HEAD = 12  #: paragraphs in which an introduction may stand without a word that announces it
#: What may stand before the name: "interview notes with", "Q = ", "who? -".
_BEFORE = re.compile(
    r"(?i)[\W_]*(?:(?:outline|topic|title|subject|draft|project|homework|assignment|task|notes) ?[:–—-] *)?(?:(?:w/|with) ?(?=(?-i:[A-Z]))|(?:(?:my|our|the|an?|first|full|short|career|informational|community|professional|whatsapp|phone|zoom|video|email|e-mail|online|telephone) )*(?:interview(?:ed)?|int(?:er)?v(?:iew|w)?\.?|notes|talk(?:ed|ing)?|chat(?:ted)?|call|zoom|facetime|skype|teams|whatsapp|phone|convo|conversation|meeting|met|spoke|speaking|sat down|visit|q ?& ?a|coffee|lunch|shadowing)(?: (?:notes|call|chat|interview))?"
    r"(?:\s*(?:w/|\bwith\b|\bto\b|\bof\b)\s*|\s*[:=–—-]+\s*|\s+)|(?:(?:my|the|some|best|good|favou?rite|top) )*(?:quotes?|quotations|sayings|answers) (?:from|by|of) (?=(?-i:[A-Z]))|(?:who(?: i interviewed)?|person|the interviewed|(?-i:[A-Z][A-Za-z.]{0,9}(?=\s?=)|[a-z](?=\s?=)))\W{0,2}\s*[=:–—-]\s*)"
)
#: What says in a sentence that the name to come is the interviewee's.
_ANNOUNCED = re.compile(
    r"(?i:\b(?:(?:the|this|that|my) (?:person|interviewee|speaker|someone|somebody) (?:is|was)|I (?:interviewed|spoke (?:to|with)|talked (?:to|with)|met|chose|picked|sat down with)|went to see|I['’]?m (?:here|sitting|standing|talking|speaking|joined|on the phone)(?: (?:here|today|now))? (?:with|by|to))) (?=[A-Z])"
)
#: "the pharmacist Dr. Rania Haddad": the role before the name.
_ROLE_FIRST = re.compile(rf"(?:the|a|an|my|our) (?P<role>[a-z][a-z ]{{3,40}}?),? (?P<name>{NAME.pattern})")
#: A name within a line, with what stands in brackets or behind a comma: "Talking: mostly Finn Roe (61, baker)".
_WITHIN = re.compile(rf"(?P<name>(?:{TITLE}\.? )?{PART} {PART}(?: {PART})?)(?=,? \(|, )")


#: A title and a name in capitals: "MR. JOSEPH OUMA".
_LOUD_NAME = re.compile(r"\b(?:MRS?|MS|MISS|DR|PROF|COACH|CHEF|CAPT)\b\.?(?: [A-Z][A-Z'’-]+){1,3}\b(?![a-z])")
#: A title in capitals: "INTERVIEW WITH ANN LEE, RESPEAKER".
_LOUD_TITLE = re.compile(
    r"(?:[A-Z]+ )*INTERVIEW (?:WITH |W/ ?|[-–—:] ?)(?P<name>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){1,2})(?:, | [-–—] | \()(?:AN? |THE )?(?P<role>[A-Z][A-Z -]{3,40})\)?$"
)
_TITLES = 3  #: paragraphs of which one may be the title of the notes
#: A title up to the dash behind which the interviewee stands: "careers homework — Ann Lee, tailor".
_BEHIND_DASH = re.compile(r"(?P<before>[^.!?:\"“”]{3,60}?)\s(?:[-–—]{1,3}|\|)\s+(?=[A-Z])")
#: What such a title calls itself.
_NOTED = re.compile(r"(?i)\s+(?:interview|int(?:er)?vw?\b\.?|notes|stuff)\b.*$")

#: A question on the line that its answer stands on: "A) Who did you interview? Ann Lee, a tailor in Deal".
_ASKED = re.compile(r"(?i:^\W{0,2}(?:\w\W{1,3})?(?:who|whom)\b[^?]{3,60}\?)\s+(?=[A-Z])")
#: Whose initials or label they are: "Interview transcript. AL = Ann Lee, tailor".
_INITIALS = re.compile(r"(?<=[.,;:]\s)(?!(?i:me|i)\b)[A-Z][A-Za-z]{0,14}\s?=\s?(?=[A-Z])")
#: The role as a title before the name: "Air traffic controller Ann Lee: notes".
_OFFICE_FIRST = re.compile(
    rf"(?!{TITLE}\.? [A-Z])(?P<role>[A-Z]?[a-z]+(?: [a-z]+){{0,4}}) (?P<name>{PART} {PART}(?: {PART})?)(?=$|[:,–—-]|\s[-–—(])"
)


#: The role as the key of a line: "Sound engineer: Ann Lee, freelance".
_JOB_KEY = re.compile(r"(?P<role>[A-Za-z][A-Za-z -]{2,40}?)\s*[:=]\s*(?=[A-Z])")
#: Who is a key of the student's own head: "Teacher: Ms. Roth".
_SOMEBODY_ELSE = re.compile(
    r"(?i)\b(?:teacher|instructor|lecturer|tutor|professor|interviewer|student|pupil|editor|author|writer|counsell?or)\b"
)
#: Family before the name, without whose it is: "facetime with uncle Raj".
_FAMILY = re.compile(r"(?:uncle|aunt(?:ie|y)?|cousin|nan|grandma|grandpa|grandad|granny) (?=[A-Z])")


def _without_kin(words: str) -> str:
    return _FAMILY.sub("", KIN.sub("", words))


def _above_job(line: str, below: str, text: str) -> str | None:
    """The name that stands alone on a line, in any letters, with the work on the line below."""
    name = line if any(a.isupper() for a in line) and not line.isupper() else line.title()
    parts = name.split()
    if not (2 <= len(parts) <= 4 and NAME.fullmatch(name) and _IS_JOB.match(below)) or CLASS.search(line):
        return None
    if line.islower() and NO_NAME.search(line):
        return None
    if line.islower() and len(re.findall(rf"\b{re.escape(line.split()[0])}\b", text)) < 2:
        return None
    return name if next(noun_phrase(below.lower(), 6), None) and not jobs().search(line) else None


def _behind_name(line: str) -> str | None:
    """The title with a comma, where the role stands behind the name without one: "ANN LEE tailor (she/her)"."""
    named = named_at(line)
    if named is None or " " not in named[0] or not re.match(r" [a-z]", named[1]):
        return None
    what = re.split(r"\s*(?:[(,]|\s[-–—]|@|\bat\b|$)", named[1], maxsplit=1)[0].strip()
    role = next((found for found, _ in noun_phrase(what, 6)), None)
    return f"{named[0]},{named[1]}" if role and len(role.split()) == len(what.split()) else None


#: What somebody is, on the line below their name: no sentence, no list item of what they do.
_IS_JOB = re.compile(r"(?!(?i:.*\b(?:i|he|she|they|we|is|was|are|said)\b))(?:an? )?[A-Za-z]")


def introduced(
    paragraphs: Sequence[Paragraph], text: str, own: frozenset[str], given: str = ""
) -> Introduction | None:
    """The first line of the notes' head that introduces somebody with a role.

    `own`: names of student and teacher. `given`: the only name whose lines count, where the student gave one.
    """
    alone: Introduction | None = None
    for line in introduced_by(given, paragraphs):
        told = described(given, line[len(given) :], text)
        if told.role and not denied(told.role, text):
            return told
    for line, announced in _head_lines(paragraphs, text):
        found = introduction(line, text)
        if found is not None and is_another(found.name, given):
            continue
        if alone is None and announced and found is not None and _is_whole(found, own):
            alone = found
        if found is not None and " " not in found.name and not announced:
            continue
        if found is None or found.role is None or found.name in own or len(found.name) < 2:
            continue
        if denied(found.role, text) or re.match(r"(?i)interview\b", found.role):  # a sheet's own title
            continue
        if found.name.isupper() and any(
            re.search(rf"\b{word.lower()}\b", text) or word.capitalize() in NOT_NAMES
            for word in found.name.split()
        ):
            continue
        if not jobs().search(found.name) and not re.search(
            r"(?i)\b(?:i|he|she|they|we)\b", re.sub(r"\([^()]*\)", "", line).split(",")[0]
        ):
            return found
    return alone


def _in_field(role: str, line: str) -> str:
    """A role with the field that the line behind it gives: "probation officer" with "juvenile probation"; and the rest."""
    field, _, noun = role.rpartition(" ")
    _, *parts = re.split(r", ", line)
    if not field or not parts or not re.fullmatch(rf"(?i)[a-z-]+ {re.escape(field)}", parts[0]):
        return role
    return ", ".join((f"{parts[0]} {noun}".lower(), *parts[1:]))


def _is_whole(found: Introduction, own: frozenset[str]) -> bool:
    """Whether a name without a role is told with the workplace, which none but the interviewee's is."""
    return " " in found.name and found.organization is not None and found.name not in own


def _head_lines(paragraphs: Sequence[Paragraph], text: str) -> Iterator[tuple[str, bool]]:
    """What may introduce somebody, and whether words before it say so."""
    for index, paragraph in enumerate(paragraphs):
        line = re.sub(r"[*_#]|^[=~]+|[=~]+$", "", paragraph.text.splitlines()[0]).strip()
        shouted = line if line.isupper() else ""
        line = _LOUD_NAME.sub(lambda loud: loud.group().title(), line)
        if shouted and line != shouted:
            line = re.sub(r"\b[A-Z]{4,}\b", lambda word: word.group().lower(), line)
        line = with_capitals(line, text) if index < _TITLES else line
        if announced := _ANNOUNCED.search(line):
            yield " ".join(line[announced.end() :].split()[:18]), True
        first = re.match(r".*?\w{3}\)?\.(?=\s+[A-Z])", line)
        if index >= _HEAD or line.endswith("?") or len((first.group() if first else line).split()) > 40:
            continue
        below = paragraphs[index + 1].text.splitlines()[0] if index + 1 < len(paragraphs) else ""
        if named := _above_job(line, below, text):
            yield f"{named}, {below}", True
        if loud := _LOUD_TITLE.match(line):
            yield f"{loud['name'].title()}, {loud['role'].lower()}", True
        for asked in (*_ASKED.finditer(line), *_INITIALS.finditer(line)):
            if not re.match(r"[^,;]*\((?:me|myself)\)", line[asked.end() :]):
                yield line[asked.end() :], True
        if index < _TITLES and (bare := _behind_name(line)):
            yield bare, True
        office = _OFFICE_FIRST.match(line)
        if (
            office
            and (" " in office["role"] or jobs().search(office["role"]))
            and next((role for role, _ in noun_phrase(office["role"].lower(), 6)), "")
            == office["role"].lower()
        ):
            yield f"{office['name']}, {office['role'].lower()}", True
        before = _BEFORE.match(line)
        yield _without_kin(line[before.end() :]) if before else line, before is not None
        keyed = _JOB_KEY.match(line) if index < _HEAD else None
        if keyed and any(role == keyed["role"].lower() for role, _ in noun_phrase(keyed["role"].lower(), 6)):
            known = named_at(line[keyed.end() :])
            if known is not None and not _SOMEBODY_ELSE.search(keyed["role"]):
                yield f"{known[0]}, {keyed['role'].lower()}, {known[1].lstrip(' ,')}", True
        turned = _ROLE_FIRST.search(line) if before else None
        if turned and jobs().fullmatch(turned["role"]):
            yield f"{turned['name']}, {turned['role']}", True
        behind = _BEHIND_DASH.match(line) if index < _TITLES else None
        if behind and not CLASS.search(line[behind.end() :]):
            role = next((found for found, _ in noun_phrase(_NOTED.sub("", behind["before"]), 6)), None)
            told = introduction(line[behind.end() :], text)
            yield line[behind.end() :], False
            if role and told and told.role is None and " " in told.name:
                yield f"{told.name}, {_in_field(role, line[behind.end() :])}", False
        within = _WITHIN.search(line, 1)
        if (
            within
            and (before or re.match(r"[^:.?!]{2,40}:", line[: within.start()]))
            and '"' not in line[: within.start()]
        ):
            yield line[within.start() :], False
        if before and (again := _BEFORE.match(line, before.end())):
            yield _without_kin(line[again.end() :]), True
