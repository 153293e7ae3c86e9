"""Whose deed a note without its subject tells: the student's, or somebody's who did it for the interviewee."""

from __future__ import annotations

import re

from scriptwright.narration import Person
from scriptwright.script.words.subjects import left_out

_MEETING = re.compile(
    r"(?i)(?:interviewed|(?:talked|spoke) (?:to|with)|(?:talked|spoke|chatted) (?:(?:for )?(?:about )?\d+ min|(?:on|over|via|by) (?:the )?(?:phone|zoom|facetime|skype|lunch|coffee)\b|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b)|met (?:him|her|them) (?:in|at|on|after|before|outside|through|when|last|for)\b|met(?: with)?(?! (?:his|her|their) )|(?:picked|chose|called) (?:him|her|them|my)\b|sat down with|told (?:him|her|them) (?:that )?(?:i|my)|asked(?: (?:him|her|them))? (?:if|whether|what|how|why|about))\b"
)


#: What happened to something of the student's own, in notes told by them: "had my license 16 days".
_OWN_THING = re.compile(
    r"(?i)(?:just |only |barely )?(?:had|got|lost|tore|broke|sprained|failed|passed|crashed|wrecked|dropped|forgot) my\b"
)
_FEELING = re.compile(
    r"(?i)(?:(?:was |am )?(?:surprised|shocked|amazed|impressed)|never (?:thought (?:about|of)|knew|reali[sz]ed|noticed) (?:that|this|it)|(?:didn['’]?t|was|felt|couldn['’]?t) [^,]* to be honest)\b"
)


def is_students_feeling(words: str) -> bool:
    """Whether a note says what surprised the student, or what they had not thought of."""
    return _FEELING.match(words) is not None


def is_students_meeting(words: str) -> bool:
    """Whether a note without a subject tells of the interview itself, which the student did."""
    return bool(_MEETING.match(words) or _FEELING.match(words) or _OWN_THING.match(words))


_FOR_SOMEBODY = re.compile(
    r"(?i)(?:(?:always|still|also|even|then) )?(?:brings?|brought|gives?|gave|sends?|sent|tells?|told|shows?|showed|offers?|offered|thanks?|thanked|buys?|bought|makes?|made|lets?) (?P<whom>him|her|them) (?!(?:that )?(?:I|my|me)\b)"
    r"(?!(?:mother|father|mom|mum|dad|son|daughter|sister|brother|kids?|children|husband|wife|parents|family|own|students|patients|car|house|time|notice|life)\b)"
)


#: "Read a label out loud to her": whoever it was, it was not she.
_TO_SOMEBODY = re.compile(r"(?i)^[^,.]*\b(?:to|at|for) (?P<whom>him|her|them)(?=[,.;!]|$)")
_READ = re.compile(r"(?i)(?:read|put|cut|let) (?:an?|the|his|her|their)\b")


def is_for_interviewee(words: str, person: Person) -> bool:
    """Whether a note without its subject tells what somebody did for the interviewee: "brings her mangoes".

    >>> from scriptwright.sections import Pronoun
    >>> is_for_interviewee("brings her mangoes every May", Person("Ms. Li", Pronoun.SHE))
    True
    """
    if left_out(words) is not None or _READ.match(words):
        at = _TO_SOMEBODY.search(words)
        if at is not None and at["whom"].lower() == person.pronoun.object:
            return True
    found = _FOR_SOMEBODY.match(words)
    return found is not None and found["whom"].lower() == person.pronoun.object


#: A verb with its ending, which nobody has of themselves: "drinks tea, gave me 3 cups".
_THIRD_PERSON = re.compile(
    r"(?i)(?:always |never |still |also |usually |sometimes )?(?!was\b)[a-z]+[^s\W]s\b"
)


#: What the interviewee did to the student: "showed me the oven".
_TO_ME = re.compile(
    r"(?i)(?:also |even |then )?(?:(?:gave|handed|lent|offered|fed|invited|let|asked|told) me\b|showed me (?!that\b|how\b|what\b|why\b))(?!.*\bI(?:['’]m)? (?:was|want|could|can|might|should|am)\b)"
)


def is_interviewees(words: str) -> bool:
    """Whether a note without its subject shows that the interviewee does it: "drinks tea", "showed me the oven"."""
    theirs = left_out(words) == "present" and _THIRD_PERSON.match(words) is not None
    return theirs or _TO_ME.match(words) is not None
