"""What the interviewee is called after the opening: the title and the name, or the name that everybody uses."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.narration import Person
from scriptwright.notes.model import Interviewee
from scriptwright.notes.name_parts import KIN_TITLE, OF_KIN
from scriptwright.notes.small_letters import in_no_dictionary
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.words.spoken import capital
from scriptwright.sections import Pronoun


def person_of(interviewee: Interviewee, text: str = "") -> Person:
    """How narration speaks of the interviewee. `text`: the notes, which may call them by the first of two names."""
    name = interviewee.name or (f"the {interviewee.role}" if interviewee.role else "")
    if re.search(r"\w and \w", interviewee.name or ""):  # two of them, of whom none is meant by "they"
        return Person("", Pronoun.THEY)
    title = _TITLED.match(name)
    nick = re.search(r"[\"“(](?P<nick>[^\"”()]+)[\"”)]", name)
    if re.match(rf"(?i){KIN_TITLE} [^\W\d_]", interviewee.name or ""):
        name = capital(" ".join(name.split()[:2]))
    elif interviewee.name and (title is None or (nick and _goes_by(nick["nick"], name.split()[-1], text))):
        name = nick["nick"] if nick else name.split()[0]
    elif title is not None and OF_KIN.match(name):
        name = " ".join(name.split()[:2])
    elif interviewee.name and title is not None and len(name[title.end() :].split()) > 1:
        first, last = name[title.end() :].split()[0], _family(name[title.end() :])
        alone = re.search(rf"(?:{_ADDRESS}) {re.escape(first)}\b(?! [A-Z])", text) is not None
        called = (
            first
            if alone and not re.search(rf"(?<!{re.escape(first)} )\b{re.escape(last)}\b", text)
            else last
        )
        name = f"{title.group().strip()} {called}"
    return Person(name, interviewee.pronoun or Pronoun.THEY)


#: What stands before a family name and is part of it: "Mrs. de Groot".
_PARTICLE = re.compile(
    r"(?:.* )?(?P<family>(?:(?:de|van|von|der|den|da|di|dos|du|del|della|la|le|al|el|bin|ben|ter|ten|zu|af)\s)+\S+)$"
)


def _family(name: str) -> str:
    found = _PARTICLE.match(name)
    return found["family"] if found is not None else name.split()[-1]


#: What is no name though it is one letter: "grade B.", "vitamin D."
_NO_NAME = r"(?<!grade )(?<!vitamin )(?<!plan )(?<!level )(?<!class )(?<!type )(?<!block )(?<!room )(?<!section )(?<!team )(?<!gen )(?<!Gen )(?<!part )(?<!hepatitis )(?<!ward )(?<!wing )(?<!hall )(?<!gate )(?<!option )(?<!group )(?<!bus )(?<!line )(?<!year )(?<!form )(?<!to )(?<!an )(?<!a )(?<!the )"
_INITIALLED = re.compile(r"(?!(?:Mr|Mrs|Ms|Miss|Dr|Imam|Rev|Sr|Fr)\b)[B-HJ-Z]\w+")


def with_the_name(candidate: Candidate, name: str | None) -> Candidate:
    """The candidate with the interviewee's name in full, for its first letter, and with capitals: "mr obi" as "Mr. Obi"."""
    candidate = _behind_name(candidate, name)
    parts = [
        part
        for part in re.findall(r"[^\W\d_]{3,}", name or "")
        if part[0].isupper() and in_no_dictionary(part)
    ]
    if name and candidate.answer is None and _INITIALLED.match(name):
        letter = re.compile(rf"{_NO_NAME}(?<![\w.'’&/-]){name[0]}(?=['’]s\b| [a-z])")
        acts = re.compile(
            rf"^{name[0]}(?= (?:is|was|has|had|said|told|went|got|goes|asks?|[a-z]{{3,}}(?:s|ed|ing))\b)"
        )
        candidate = replace(
            candidate, text=(letter if candidate.reported else acts).sub(name.split()[0], candidate.text)
        )
        dotted = re.compile(rf"{_NO_NAME}(?<![\w.]){name[0]}\.(?:(?=['’]s\b| [a-z])|(?<!, \w\.)(?=,|$))")
        candidate = replace(candidate, text=dotted.sub(lambda m: _for_initial(m, name), candidate.text))
    if not parts or candidate.answer is not None:
        return candidate
    small = re.compile(
        rf"\b(?:(?P<title>mr|mrs|ms|dr)\.? )?(?P<part>{'|'.join(part.lower() for part in parts)})\b"
    )

    def shown(text: str) -> str:
        return small.sub(
            lambda m: (
                f"{m['title'].capitalize()}. {m['part'].capitalize()}"
                if m["title"]
                else m["part"].capitalize()
            ),
            text,
        )

    text, items = shown(candidate.text), tuple(map(shown, candidate.items))
    return (
        candidate
        if (text, items) == (candidate.text, candidate.items)
        else replace(candidate, text=text, items=items)
    )


def _behind_name(candidate: Candidate, name: str | None) -> Candidate:
    """What somebody says of themselves without the name that they say first: "Ana Ruiz, and I sell boats."."""
    if not name or candidate.kind is LineKind.OWN or candidate.reported or candidate.items:
        return candidate
    parts = "|".join(re.escape(part) for part in name.split())
    said = re.match(rf"(?:(?:{parts})\b[. ]*)+,? and (?=I\b)", candidate.text)
    return candidate if said is None else replace(candidate, text=candidate.text[said.end() :])


def _for_initial(found: re.Match[str], name: str) -> str:
    """The first name for its letter; at the end of a sentence its full stop stays."""
    return name.split()[0] + ("." if found.end() == len(found.string) else "")


def _goes_by(nick: str, family: str, text: str) -> bool:
    """Whether the notes call somebody by the nickname more than by title and family name."""
    return text.count(nick) > 1 + len(re.findall(rf"{_ADDRESS} {re.escape(family)}\b", text))


#: A name with a title is said with it each time; one without becomes the first name after the opening.
_TITLED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Coach|Officer|Chef|Judge|Capt|Captain|Chief|Sgt|Sergeant|Lt|Lieutenant|Pastor|Father|Sister|Rabbi|Rev|Nurse|Sir|Madame?|Señora?|Sra?|Don|Doña|Tita|Tito|Auntie|Aunty|Mama|Baba|Pak|Bapak|Bu|Ibu|Mzee|Shri|Smt|Shrimati|Encik|Puan|Ustaz|Kuya)\b\.?\s"
)
#: What stands before the name that somebody is called by.
_ADDRESS = r"(?i:mr|mrs|ms|miss|dr|madame?|mam?a|aunt(?:ie|y)?|uncle|sister|brother|teacher|chef|coach)\b\.?"
