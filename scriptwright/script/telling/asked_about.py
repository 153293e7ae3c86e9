"""Whom a question asks about beside the interviewee: "What happened to Ryan?" is answered with "He's a joiner now"."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.narration import Person
from scriptwright.notes.model import NoteBlock
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.telling.wording import RELATIVE
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.subjects import left_out, with_subject
from scriptwright.sections import Pronoun

_WHO = rf"(?P<who>(?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)?|(?:your|his|her|their|the|that) (?:[a-z]+ )?(?:{RELATIVE}|sons?|daughter|apprentice|partner|boy|girl|man|woman|kid|guy|lad|lady|friend|teacher|patient|customer|neighbou?r|mechanic|driver|coach|trainer|owner|dog|horse|cat))"
#: What asks for somebody else's doings or whereabouts.
_ASKS = tuple(
    re.compile(rf"(?i)(?:^|.*\b){row}")
    for row in (
        rf"(?:happen(?:s|ed)?|become|became|came) (?:to|of|tae|with) {_WHO}(?: (?:then|after\w*|now|in the end))?\W*$",
        rf"(?:where|how|who)(?:['’]s| is| was| are) {_WHO}(?: (?:now|today|these days|doing|again|really|exactly))*\W*$",
        rf"what (?:did|does|is|was) {_WHO} (?:do|doing|say|think|like|want|mean)\b",
        r"what (?:did|does) (?P<who>(?:the|that) [a-z]+(?: [a-z]+)?) do\W*$",
        rf"^\W*(?:and|did|does|has|is|was|will) {_WHO}\b(?! and\b)(?: \w+)*\W*$",
    )
)
_OPENS = re.compile(r"(?P<word>He|She|They|His|Her|Their)\b(?=['’ ])")
_HAS = re.compile(r"^['’]s (?=(?:been|got|had|[a-z]+ed)\b)")
_IS = re.compile(r"^['’]s ")


#: A question for what people think, and an answer that calls them "they".
_WHAT_PEOPLE = re.compile(
    r"(?i)\b(?:what|how|which \w+|things) (?:do |does |did |would )?(?:that )?(?P<who>most people|other people|people|everybody|everyone|outsiders|others|customers|tourists|kids)\b.*\b(?:wrong|think|believe|assume|expect|imagine|understand|misunderstand|know|realize)\b"
)


def of_people_asked(answer: str, question: NoteBlock | None) -> str:
    """An answer in which "they" are the people of its question, with those people: "People think it is easy."

    >>> from scriptwright.notes.model import Kind, NoteBlock
    >>> of_people_asked("They think it is easy.", NoteBlock("1", Kind.QUESTION, None, None, "What do people get wrong?", 0, 25))
    'People think it is easy.'
    """
    found = _WHAT_PEOPLE.search(question.text) if question is not None else None
    they = re.match(
        r"(?i)they(?P<are>['’]re)?(?= (?:\w+ ){0,2}(?:think|believe|assume|expect|imagine|say|don['’]t|never|always|see|hear|know|forget)\b)",
        answer,
    )
    if found is None or they is None:
        return answer
    who = re.sub(r"^(?:other|most) ", "", found["who"].lower())
    one = who in ("everybody", "everyone")
    return answer if they["are"] or one else f"{who.capitalize()}{answer[they.end() :]}"


def asked_about(question: str, person: Person) -> str | None:
    """Who else a question is about, as the script can call them; None where it is about the interviewee or a thing.

    >>> from scriptwright.sections import Pronoun
    >>> asked_about("What happened to Ryan?", Person("Ms. Lee", Pronoun.SHE))
    'Ryan'
    >>> asked_about("Where is your brother now?", Person("Ms. Lee", Pronoun.SHE))
    'her brother'
    """
    for asks in _ASKS:
        found = asks.match(question.strip())
        if found is None:
            continue
        who = found["who"]
        if re.fullmatch(r"(?i)(?:the|that|your) (?:person|interviewee|worker)", who):
            continue
        if who.split()[0].capitalize() in (
            "It",
            "This",
            "That",
            "There",
            "You",
            "He",
            "She",
            "They",
            "What",
            "Any",
            "I",
        ):
            continue
        if any(part in person.name.split() for part in who.split()):
            continue
        return re.sub(r"(?i)^your\b", person.pronoun.possessive, who)
    return None


#: What asks how a thing goes, not somebody.
_OF_THING = re.compile(
    r"(?i)\W*(?:(?:so|and|ok|okay|well|then),? )*(?:what happens (?:to|with)|how (?:do(?:es)?|did)|where (?:do(?:es)?|did)|how long (?:do(?:es)?|did)|when (?:do(?:es)?|did)) "
    rf"(?P<thing>(?:an?|the|each|every|this|that) (?!(?:{RELATIVE}|person|people|patient|customer|client|student|pupil|kid|child|baby|man|woman|boy|girl|guy|worker|driver|teacher|new|next|first|average|typical)\b)[a-z-]+)(?: (?:work|come|go|get|start|end|happen|take|last|begin|move|arrive|run|function|look)\b|\W*$| (?:when|once|after|from)\b)"
)


def _of_thing(candidate: Candidate) -> Candidate:
    """An answer without its subject, with "it" for the thing that was asked about."""
    asked = candidate.question.text if candidate.question is not None else ""
    if not candidate.first or left_out(candidate.text) is None or _OF_THING.match(asked) is None:
        return candidate
    return replace(candidate, text=with_subject(candidate.text, "It"))


def told_about(candidate: Candidate, person: Person) -> tuple[Candidate, bool]:
    """The candidate with the name of who was asked about, and whether it is about them.

    One that lacks its subject is of nobody certain, and is left without words.
    """
    who = asked_about(candidate.question.text, person) if candidate.question is not None else None
    if who is None:
        return _of_thing(candidate), False
    if left_out(candidate.text) == "present" and candidate.first:
        return replace(
            candidate, text=f"{who[:1].upper()}{who[1:]} {candidate.text[:1].lower()}{candidate.text[1:]}"
        ), True
    if left_out(candidate.text) is not None or form_of(candidate.text) is Form.SUBJECTLESS:
        return replace(candidate, text=""), True
    opens = _OPENS.match(candidate.text)
    if opens is None:
        return candidate, False
    if not candidate.first:
        return candidate, True
    whose = opens["word"] in ("His", "Her", "Their")
    named = f"{who[:1].upper()}{who[1:]}{chr(39) + 's' if whose else ''}"
    rest = _HAS.sub(" has ", candidate.text[opens.end() :])
    return replace(candidate, text=named + _IS.sub(" is ", rest)), True


#: The student's own people of whom "he" or "she" speaks then, by the pronoun.
_KIN = {
    Pronoun.HE: r"brother|dad|father|uncle|cousin|grandpa|grandfather|grandad|stepdad|nephew|son|boyfriend|husband",
    Pronoun.SHE: r"sister|mom|mum|mother|aunt|auntie|cousin|grandma|grandmother|nan|stepmom|niece|daughter|girlfriend|wife",
}


def behind_kin(candidate: Candidate, heard: str, person: Person) -> bool:
    """Whether a "he" or "she" of the student's stands right behind one of their people: "My cousin fell. He limps."."""
    kin = _KIN.get(person.pronoun)
    if candidate.kind is not LineKind.OWN or kin is None:
        return False
    opens = re.match(rf"(?i){person.pronoun.value}\b", candidate.text)
    last = re.split(r"(?<=[.!?])\s+", heard.strip())[-1]
    return (
        opens is not None
        and re.search(rf"(?i)^(?:and |but |so |also )?my (?:[a-z]+ )?(?:{kin})\b", last) is not None
    )
