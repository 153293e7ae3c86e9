"""Why the student chose this person: a reason as a sentence of its own, and which thoughts still belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from scriptwright.narration import Person
from scriptwright.notes.meaning import heading_meaning
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.referring import HUMAN
from scriptwright.script.model import LineKind
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun, Section

#: A label that runs into its sentence: "Why I chose her: she is kind".
_WHY = re.compile(r"(?i)^why i (chose|picked|interviewed) ([^:]{3,40}): (?=(?:she|he|they|I|we|my)\b)")
#: Whose friend the interviewee is: "because dad's friend from church".
_FRIEND = re.compile(
    r"(?i)\bbecause (?:my )?((?:mom|mum|dad|sister|brother|aunt|uncle|cousin|grandma|grandpa)['’]s (?:old |best |good )?(?:friend|boss|coworker|colleague|neighbou?r|teacher)\b)(?! (?:is|was|said|told|has|works?|worked|knows?|knew|had|did|does|went|goes|gave|got|lives|used|[a-z]+s (?:her|him|them|me|us|my|our|the)\b))"
)
_CHOSE = re.compile(r"(?i)\b((?:I )?(?:chose|picked|interviewed)) because\b")
_BECAUSE = re.compile(r"(?i)because (?=\S)")
#: When it was the reason, or how much of it: "At first because it was near", "honestly mainly because".
_LED = re.compile(
    r"(?i)(?:(?P<frank>honestly|to be honest|tbh|ok(?:ay)?|so|well),? )?(?P<when>at first|first|mainly|mostly|partly|just|maybe|probably|honestly),? because (?=\S)"
)
_ALSO_BECAUSE = re.compile(r"(?i)(?:and )?also because (?=\S)")
#: The main clause behind "because …": "Because he was ill, I went there".
_MAIN_CLAUSE = re.compile(
    r",\s+(?!(?:and|but|so|or|because|since|which|who|where|when|that|if)\b)"
    r"(?:then )?(?:I|he|she|it|we|they|this|that|there|my|his|her|our|their|the|an?|[A-Z][\w.]+)(?:['’]\w+)?(?: [\w'’]+){0,3} (?:\w+(?:ed|s)|was|were|is|are|had|went|made|took|said|thought|knew|got|came|chose|can|could|would|will|want|have)\b|,\s+I\b"
)
#: What goes on with why the student chose the person: what they wanted, or a word for who was spoken of.
_GOES_ON = re.compile(
    r"(?i)(?:(?:so|and|but|also|then) )*(?:that|it|he|she|they|this)(?:['’]\w+)?\b|(?:(?:so|and|but|also|then) )*i (?:wanted to (?:know|see|ask|hear|find|meet|thank|understand|talk)|asked|emailed|called|wrote)\b"
)
#: What the student makes of it for themselves.
_LOOKS_ON = re.compile(
    r"(?i)\b(?:want to|(?:would|['’]d) (?:like|love) to) (?:be|become|study|work|do|go into)\b|\bmy (?:passions?|interests?|dreams?|plans?|goals?|hobb(?:y|ies))\b"
    r"|\b(?:connect\w*|relat\w*|college|university|career|future|learn(?:ed|t)?|realiz\w+|realis\w+|interview|now|made me|think)\b"
)


#: A reason of two clauses is one: "I picked her because we moved and she helped us".
_GIVES_REASON = re.compile(
    r"(?i)(?:so )?I(?:['’]\w+| have| had)? (?:chose|chosen|picked|asked|interviewed)\b.{1,40}\bbecause\b"
)


def in_one_breath(words: str) -> int:
    """Words above which a sentence of the student's is parted; a reason is told with its "because"."""
    return 32 if _GIVES_REASON.match(words) else 25


def with_whom(text: str, person: Person) -> str:
    """A reason with those it is about named by a pronoun: "picked because dad's friend"."""
    text = _CHOSE.sub(rf"\1 {person.pronoun.object} because", text)
    are = "they're" if person.pronoun is Pronoun.THEY else f"{person.pronoun.value}'s"
    return _FRIEND.sub(rf"because {are} my \1", text)


def unlabelled(words: str) -> str:
    """A sentence that runs on from its label, with the words of the label: "Why I chose her: she …"."""
    words = _REALLY.sub(r"\1, ", words)
    return _WHY.sub(lambda match: f"I {match.group(1)} {match.group(2)} because ", words)


#: What a note only begins with, and a colon behind it: "But really: I ride it daily".
_REALLY = re.compile(
    r"(?i)^((?:but |and |so )?(?:really|actually|seriously|mostly|basically|also|honestly)): (?=(?:i|he|she|they|we|it|my|the|there)\b)"
)


def with_choice(words: str, person: Person) -> str | None:
    """What the student gives as a reason alone, with "I chose …" before it; None for any other sentence.

    >>> with_choice("Because my aunt knows her.", Person("Ms. Lee", Pronoun.SHE))
    'I chose Ms. Lee because my aunt knows her.'
    >>> with_choice("At first because she lives near.", Person("Ms. Lee", Pronoun.SHE))
    'At first I chose Ms. Lee because she lives near.'
    >>> with_choice("Because it rained, I called her.", Person("Ms. Lee", Pronoun.SHE)) is None
    True
    """
    led = _LED.match(words)
    if led is not None and _MAIN_CLAUSE.search(words) is None:
        whom, why = person.name or person.pronoun.object, words[led.end("when") :].lstrip(", ")
        frank = "Honestly, " if re.match(r"(?i)honest|to be|tbh", led["frank"] or "") else ""
        if led["frank"] and led["when"].lower() != "at first":
            return f"{frank}I chose {whom} {led['when'].lower()} {why}"
        return f"{frank}{led['when'].lower() if frank else led['when']} I chose {whom} {why}"
    again = _ALSO_BECAUSE.match(words)
    if again is not None:
        return f"Also, {words[again.end() :]}"
    if not _BECAUSE.match(words) or _MAIN_CLAUSE.search(words):
        return None
    return f"I chose {person.name or person.pronoun.object} {words[:1].lower()}{words[1:]}"


#: A thing of the student's own, named alone.
_MY_THING = re.compile(r"(?i)(?:because of )?(?P<what>my (?:[\w'’-]+ ){1,4}(?P<noun>[\w'’-]+))[.!]?")


def because_of(words: str, person: Person) -> str | None:
    """A thing named alone as the reason, with "I chose … because of" before it; None for a sentence, and for people.

    >>> because_of("My uncle's old boat.", Person("Ms. Lee", Pronoun.SHE))
    "I chose Ms. Lee because of my uncle's old boat."
    >>> because_of("My flatmate's aunt.", Person("Ms. Lee", Pronoun.SHE)) is None
    True
    >>> because_of("My part.", Person("Ms. Lee", Pronoun.SHE)) is None
    True
    """
    thing = _MY_THING.fullmatch(words)
    if thing is None or heading_meaning(words) is not None or form_of(words) is not Form.NOUN:
        return None
    if is_person(thing["noun"].lower()) or re.fullmatch(HUMAN, thing["noun"], re.IGNORECASE):
        return None
    what = f"{thing['what'][:1].lower()}{thing['what'][1:]}"
    return f"I chose {person.name or person.pronoun.object} because of {what}."


#: Who somebody is to the student, noted alone: "neighbor, two doors down", "my flatmate's uncle".
_TO_STUDENT = re.compile(
    r"(?i)(?:my )?(?P<who>(?:[\w-]+['’]s )*(?:(?:best|old|former|great|next[- ]door) )?(?:neighbou?r|aunt(?:ie)?|uncle|cousin|boss|(?:[a-z]+ )?coach|manager|landlord|landlady|godmother|godfather|grand(?:ma|pa|mother|father)|mom|mum|dad|mother|father|brother|sister|friend|teacher|roommate|flatmate)(?:,? (?:\d|[a-z]+) [^.!?]{2,40}|, [^.!?]{2,40})?)[.!]?"
)


def to_student(words: str, person: Person) -> str | None:
    """Who the interviewee is to the student, noted alone, as a sentence; None for anything else.

    >>> to_student("Neighbor, two doors down.", Person("Mr. Lee", Pronoun.HE))
    'Mr. Lee is my neighbor, two doors down.'
    >>> to_student("My uncle went down.", Person("Mr. Lee", Pronoun.HE)) is None
    True
    """
    found = _TO_STUDENT.fullmatch(words)
    if found is None or not person.name or form_of(words) is not Form.NOUN:
        return None
    return f"{person.name} is my {found['who'][:1].lower()}{found['who'][1:]}."


def still_why(made: Sequence[Candidate], previous: Candidate, notes: str) -> list[Candidate]:
    """The student's thoughts, where the first of them end the paragraph that says why they chose this person."""
    own = previous.kind is LineKind.OWN and made[0].kind is LineKind.OWN
    between = notes[previous.sources[-1].end : made[0].order]
    if not own or previous.section is not Section.WHY or re.search(r"[\r\n]", between):
        return list(made)
    moved, before = [], previous
    for candidate in made:
        goes_on = _GOES_ON.match(candidate.text) and not _LOOKS_ON.search(candidate.text)
        if candidate.section is not Section.CONNECTION or not goes_on:
            break
        before = replace(
            candidate, section=Section.WHY, heading=previous.heading, before=before.id, first=False
        )
        moved.append(before)
    return [*moved, *made[len(moved) :]]


#: What asks for the reason, above it.
_ASKS_WHY = re.compile(
    r"(?i)\bwhy\b.*\b(?:chose|choose|chosen|pick(?:ed)?|interview(?:ed)?|select(?:ed)?|this person|(?:him|her|them))\b|^\W*(?:my |the )?(?:why|reasons?)\W*$"
)
#: What says itself that it is the reason, or speaks of something else.
_NO_REASON = re.compile(r"(?i)\b(?:because|since i(?! was\b)|so|but|cho[os]se|chosen|picked|wanted|interview(?:ed)?|although|asked|said|told)\b|[?!:;\"“]|[.!] ")
_REASON_WORDS = 20  #: of such a sentence
#: What the student always knew or did with them: "I've known him since third grade", "My mom buys her bread".
_MINE_WITH_THEM = re.compile(
    r"(?:I(?:['’]ve| have)?(?: also| always| never| often| really)? (?:known?|knew|use(?:d)? to|go|like|love|admire|look(?:ed)? up|trust|help|work|live|train|see|take|watch)|(?:[Mm]y|[Oo]ur) [a-z]+(?: [a-z]+)? (?!is\b|are\b|was\b|were\b)[a-z]+(?<!ing)) .*\b(?:him|her|his|them|their|s?he|they)\b.*"
)


def answering_why(reason: Candidate, asked: str, person: Person) -> str | None:
    """What opens the answer to "Why I chose her" and says what the reason is, with "I chose … because" before it."""
    name, they, words = person.name, person.pronoun.value, reason.text
    own = reason.kind is LineKind.OWN and reason.section is Section.WHY
    if not (own and name and _ASKS_WHY.search(asked)) or person.pronoun is Pronoun.THEY:
        return None
    if _NO_REASON.search(words.removeprefix(name).rstrip(".!")) or len(words.split()) > _REASON_WORDS:
        return None
    of_them = re.match(
        rf"(?:{re.escape(name)}|(?i:{they}))(?P<rest>['’]s (?:an?|the|my|our|been)\b.*| (?:is|has|was|[a-z]+s)\b.*| (?!had\b|would\b|could\b)[a-z]+ (?:.* )?(?:me|us|my|our)\b.*)", words
    )
    alone = _TO_STUDENT.fullmatch(words)
    if of_them is not None:
        why = f"{they}{of_them['rest']}"
    elif alone is not None and form_of(words) is Form.NOUN:
        why = f"{they}'s my {alone['who'][:1].lower()}{alone['who'][1:]}"
    elif (left_out(words) or "") == "present":
        why = f"{they} {words[:1].lower()}{words[1:]}"
    elif _MINE_WITH_THEM.fullmatch(words):
        why = words if words.startswith("I") else f"{words[:1].lower()}{words[1:]}"
    else:
        return None
    return f"I chose {name} because {why}"


#: A reason that is the sentence before it: "I chose her because of that".
_FOR_THAT = re.compile(
    r"(?i)(?:so |and )?(?:(?:that|this)(?:['’]s| is| was) (?:\w+ )?why (?:i|we)|(?:i|we)) (?:chose|picked|asked|wanted|interviewed) (?:.{2,40}\b(?:because of|for) (?:that|this)\b)?"
)
_OF_US = re.compile(r"(?i)\b(?:I|me|my|us|our|we)\b")


def with_what_for(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, what a reason points back to beside the reason: "She lives near us. I chose her because of that." """
    moved = {
        before.id
        for before, reason in pairwise(found)
        if reason.section is Section.WHY
        and reason.kind is before.kind is LineKind.OWN
        and reason.follows == before.id
        and before.section is Section.WHO
        and _FOR_THAT.match(reason.text)
        and _OF_US.search(before.text)
    }
    return [replace(c, section=Section.WHY, before=None) if c.id in moved else c for c in found]
