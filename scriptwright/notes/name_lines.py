"""Names on lines that say no more than whose the notes are: "Name Ann.", "uncle ben interview", "ANN (middle bubble)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scriptwright.notes.introductions import named_at
from scriptwright.notes.job_lines import NAMED_AND, asks_for_work
from scriptwright.notes.name_parts import CLASS, KIN_TITLE, NAME, NOT_NAMES, PART, TITLE
from scriptwright.notes.occupations import jobs, noun_phrase
from scriptwright.notes.small_letters import in_no_dictionary

_HEAD = 4  #: lines of which one may be the title
_NEAR = 12  #: lines in which the name may be given alone
#: What somebody of the family is called, in whatever letters, and the name: "uncle ben".
_FAMILY = re.compile(
    rf"(?i)(?:(?:my|with|w/|the|interview(?:ing)?)[ :-]+)*(?P<kin>{KIN_TITLE}|aunt(?:ie|y)|{TITLE}) (?P<name>[a-zà-ÿ][a-zà-ÿ’'-]+)(?P<rest>.*)"
)
_INTERVIEW = re.compile(r"(?i)(?:['’]s)? (?:interview|notes|talk)\b")
#: A name alone on its line or with a full stop behind it, below the word for it: "Name Ann. Sells stamps."
_NAME_IS = re.compile(
    rf"[Nn]ame(?:[ \t]*[:=–-])? (?P<name>(?:{TITLE}\.? )?{PART}(?: {PART}){{0,2}})(?=\s*(?:[.,;(]|$))"
)
#: The middle of a drawing: "ANN (middle bubble)".
_MIDDLE = re.compile(
    rf"(?P<name>(?:{TITLE}\.? )?{PART}(?: {PART}){{0,2}}) [(\[-]+ ?(?:in (?:the )?)?(?:(?:the|middle|centre|center|central|main) )+(?:bubble|circle|cloud|box|node|ring|of (?:the )?(?:page|map|mind ?map))\b"
)
#: Behind a box for it that stands on a line of its own: "Person:".
_BOX = re.compile(
    r"(?i)\W*(?:\d\W{1,2})?(?:the )?(?:person|interviewee|who|guest|name of (?:the )?(?:person|interviewee)|who (?:is it|it is|i interviewed)|(?:my )?interview person)\s*[:?–—-]+\s*"
)
#: A title that says what the notes are of, a colon, and who it is with the role: "Job portrait: Ann, glazier".
_TITLED = re.compile(
    rf"[A-Z][A-Za-z&/ ]{{2,30}}[:–—-]\s+(?P<name>(?:{TITLE}\.? )?{PART}(?: {PART}){{0,2}}), (?P<role>[a-z][a-z /+&-]{{3,40}})$"
)
#: Somebody with the age, alone on a line: "Mr Ben Roe, 71".
_AGED = re.compile(rf"(?:\w: )?(?P<name>{TITLE}\.? {PART}(?: {PART}){{0,2}}),? \(?[1-9]\d\)?$")
#: Whom the student decided on, and why or from where.
_CHOSEN = re.compile(
    rf"(?i:\b(?:chose|choose|picked|did|took|wanted|asked|doing)) (?P<name>(?:{TITLE}\.? )?{PART}(?: {PART})?) (?=(?i:because|cause|cuz|cos|bc|b/c|since|from the|from our|at the)\b)"
)
_CALLED = re.compile(
    rf"(?i:\b(?:lady|man|guy|woman|person|bloke|gentleman|girl|interviewee) (?:was|is|['’]s)(?: called| named)) (?P<name>{PART}(?: {PART}){{0,2}})"
)
#: A message with which a talk begins: "heyy auntie bea can i ask you smth for school".
_GREETED = re.compile(
    rf"(?i)(?:\W*\w{{1,12}}: )?(?:hi+|he+y+|hello+|yo)[,!]? (?P<kin>{KIN_TITLE}|aunt(?:ie|y)|mr|mrs|ms|miss|dr|coach) (?P<name>[a-zà-ÿ][a-zà-ÿ’'-]+)\b(?=.{{0,80}}\b(?:school|project|interview|questions?|homework|class|ask)\b)"
)
_ENDS = re.compile(r"\s*(?:[,.(–—]|$)")  #: behind a name that stands alone or begins a line on somebody
_NUMBERED = re.compile(r"\W*(?:[QqAa])?(?P<number>\d{1,2})[.):]* +(?P<words>.+)")


def names_of_lines(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The names that lines give the interviewee, each with its weight.

    >>> list(names_of_lines(["uncle tunde interview", "night porter"])), list(names_of_lines(["Name Ottilie. Sells stamps."]))
    ([('Uncle Tunde', 6)], [('Ottilie', 6)])
    """
    for name, weight in _given(lines):
        first = name.split()[0].rstrip(".")
        if (
            (first not in NOT_NAMES or re.match(KIN_TITLE, first))
            and not CLASS.search(name)
            and not jobs().fullmatch(name.lower())
        ):
            yield _shown(name), weight


def _shown(name: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), name) if name.isupper() else name


def _given(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    asked: set[str] = set()
    for index, line in enumerate(lines):
        below = lines[index + 1] if index + 1 < len(lines) else ""
        if index < _HEAD:
            yield from _of_family(line, below)
            if (titled := _TITLED.match(line)) and _is_role(titled["role"]):
                yield titled["name"], 5
        if index < _NEAR:
            for pattern in (_NAME_IS, _MIDDLE, _AGED):
                if found := pattern.match(line):
                    yield found["name"], 6
            if found := NAMED_AND.search(line):
                yield found["name"], 5
            if found := _GREETED.match(line):
                yield f"{found['kin'].capitalize()} {found['name'].capitalize()}", 5
            if _BOX.fullmatch(line) and (named := named_at(below)) and _ENDS.match(named[1]):
                yield named[0], 6
            if NAME.fullmatch(line) and " " in line and asks_for_work(below):
                yield line, 6
        for pattern in (_CHOSEN, _CALLED):
            yield from ((found["name"], 5) for found in pattern.finditer(line))
        if numbered := _NUMBERED.match(line):
            words, number = numbered["words"], numbered["number"]
            if re.search(r"(?i)\b(?:your|his|her|their|ur|full|real) (?:\w+ )?name\b", words):
                asked.add(number)
            elif number in asked and (named := named_at(words)) and " " in named[0]:
                yield named[0], 6


def _of_family(line: str, below: str) -> Iterator[tuple[str, int]]:
    """The name behind a word for family, where the line is a title: "uncle ben interview", "Aunt Bea. welder."."""
    found = _FAMILY.match(line)
    if found is None:
        return
    name, rest = found["name"], found["rest"]
    sure = (
        re.match(r"(?i)uncle|aunt|cousin", found["kin"])
        or name[0].isupper()
        or (in_no_dictionary(name) and name.lower() not in {"my", "is", "he", "she"})
    )
    role = re.split(r"[,.;(–—/-]", rest.strip(" ,.–—-:("), maxsplit=1)[0].strip(" )")
    if sure and (
        _INTERVIEW.match(rest) or _is_role(role) or (not rest.strip() and _is_role(below.strip(" .")))
    ):
        yield f"{found['kin'][0].upper()}{found['kin'][1:]} {name[0].upper()}{name[1:]}", 6


def _is_role(words: str) -> bool:
    """Whether words are a role and no more, or two of them: "sewer inspector / robot driver"."""
    parts = re.split(r"\s*[/+&]\s*", words)
    return bool(words) and all(
        next((len(role.split()) == len(_full(part).split()) for role, _ in noun_phrase(part, 5)), False)
        for part in parts
    )


def _full(part: str) -> str:
    return re.sub(r"^(?:an?|the) ", "", part.strip(), flags=re.IGNORECASE)
