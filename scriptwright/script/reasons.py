"""The student's reason as a sentence of its own: "Because she's next door" → "I chose Ms. Lee because she's next door"."""

from __future__ import annotations

import re

from scriptwright.narration import Person
from scriptwright.sections import Pronoun

#: A label that runs into its sentence: "Why I chose her: she is kind".
_WHY = re.compile(r"(?i)^why i (chose|picked|interviewed) ([^:]{3,40}): (?=(?:she|he|they|I|we|my)\b)")
#: Whose friend the interviewee is: "because dad's friend from church".
_FRIEND = re.compile(
    r"(?i)\bbecause (?:my )?((?:mom|mum|dad|sister|brother|aunt|uncle|cousin|grandma|grandpa)['’]s (?:old |best |good )?(?:friend|boss|coworker|colleague|neighbou?r|teacher)\b)(?! (?:is|was|said|told|has|works))"
)
_CHOSE = re.compile(r"(?i)\b((?:I )?(?:chose|picked|interviewed)) because\b")
_BECAUSE = re.compile(r"(?i)because (?=\S)")
_ALSO_BECAUSE = re.compile(r"(?i)(?:and )?also because (?=\S)")
#: The main clause behind "because …": "Because he was ill, I went there".
_MAIN_CLAUSE = re.compile(
    r",\s+(?!(?:and|but|so|or|because|since|which|who|where|when|that|if)\b)"
    r"(?:then )?(?:I|he|she|it|we|they|this|that|there|my|his|her|our|their|the|an?|[A-Z][\w.]+)(?:['’]\w+)?(?: [\w'’]+){0,3} (?:\w+(?:ed|s)|was|were|is|are|had|went|made|took|said|thought|knew|got|came|chose|can|could|would|will|want|have)\b|,\s+I\b"
)


def with_whom(text: str, person: Person) -> str:
    """A reason with those it is about named by a pronoun: "picked because dad's friend"."""
    text = _CHOSE.sub(rf"\1 {person.pronoun.object} because", text)
    are = "they're" if person.pronoun is Pronoun.THEY else f"{person.pronoun.value}'s"
    return _FRIEND.sub(rf"because {are} my \1", text)


def unlabelled(words: str) -> str:
    """A sentence that runs on from its label, with the words of the label: "Why I chose her: she …"."""
    return _WHY.sub(lambda match: f"I {match.group(1)} {match.group(2)} because ", words)


def with_choice(words: str, person: Person) -> str | None:
    """What the student gives as a reason alone, with "I chose …" before it; None for any other sentence.

    >>> with_choice("Because my aunt knows her.", Person("Ms. Lee", Pronoun.SHE))
    'I chose Ms. Lee because my aunt knows her.'
    >>> with_choice("Because it rained, I called her.", Person("Ms. Lee", Pronoun.SHE)) is None
    True
    """
    again = _ALSO_BECAUSE.match(words)
    if again is not None:
        return f"Also, {words[again.end() :]}"
    if not _BECAUSE.match(words) or _MAIN_CLAUSE.search(words):
        return None
    return f"I chose {person.name or person.pronoun.object} {words[:1].lower()}{words[1:]}"
