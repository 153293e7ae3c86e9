"""What a sentence on who it is gains by telling the job and the way to it, and loses by prices, counts and family."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.day_notes import is_of_day
from scriptwright.script.short_notes.tenure import is_tenure
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Section

_LONG = r"(?:\d+|[a-z]+(?:-[a-z]+)?) (?:years|winters|seasons)"
_AMONG = 12  #: words up to which a sentence that names a price is about little else
#: Named kinds of what is told there, and what each adds or takes off.
_KINDS: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, weight, re.compile(pattern))
    for name, weight, pattern in (
        (
            "so long at it",
            1.8,
            rf"(?i)\b(?:been|worked|done|taught|driven|run|farmed|fished|cut|doing|working|there)\b[^.!?]{{0,40}}\b(?:for )?{_LONG}\b(?! (?:old|ago))|\b(?:for|over|almost|about) {_LONG} now\b",
        ),
        (
            "how they came to it",
            0.9,
            r"(?i)\b(?:started (?:out )?(?:as|at|in|when)|before (?:that|this)\b|got into (?:it|the)|used to (?:be|work)|apprentice(?:ship)?|trained|learned (?:the|it|from|on the job)|hired (?:on|as|at|in)|first job)\b",
        ),
        (
            "a day",
            0.5,
            r"(?i)\b(?:starts?|gets? (?:in|up|there|to work)|up|in|works?|shifts?|open)\b[^.!?]{0,20}\b(?:at|by|from|around) (?:about )?\d{1,2}\b(?! (?:years|percent|dollars))|\b\d{1,2}[- ]hours? (?:shifts?|days?)\b|\b(?:most|every|typical|usual|normal|average) (?:day|morning|shift|of the day)\b",
        ),
        (
            "what is most of it",
            0.9,
            r"(?i)\b(?:mostly|mainly|most of (?:it|the)|the main|half (?:of )?(?:it|the (?:day|job))|responsible for|in charge of|\d\d ?(?:%|percent) of (?:it|the|what))",
        ),
    )
)
_PRICE = re.compile(
    r"(?i)[$£€] ?\d|\b\d[\d,.]*k?\b ?(?:dollars|pounds|euros?|bucks|a year|an hour|per hour)\b|\bcosts?\b|\bbudget\b|\b\d+k\b"
)
_FAMILY = re.compile(
    r"(?i)^(?:\d|one|two|three|four|five) (?:kids|children|sons|daughters)\b|\b(?:has|have|got)\b (?:an? )?(?:\d|one|two|three|four|five)? ?(?:kids?|children|sons?|daughters?|dogs?|cats?|grand\w+|wife|husband)\b|\b(?:is )?(?:married|divorced)\b|\bwife\b|\bhusband\b"
)
#: Things counted, or carried about.
_THINGS = re.compile(
    r"(?i)(?:\b(?:owns?|has|have|there (?:are|is)|got)\b (?:about |over |almost )?\d[\d,]* (?!years|people|staff|kids|students|patients|clients|customers|employees|workers|men|women|apprentices|calls|visits|shifts|hours|stops|classes|children|families|members|volunteers)[a-z]+|\bcarries\b|\bin (?:his|her|their) (?:pocket|bag|purse|box)\b|\bthe oldest\b|\bnickname)"
)
_PRICE_LESS, _FAMILY_LESS, _THINGS_LESS, _AGE_LESS = 1.6, 1.4, 0.9, 1.0
_AGE = re.compile(r"(?i)(?:\w+(?: \w+)?(?:['’]s| is|,) |age:? )?\d\d(?: years old)?[.!]?")


_TENURE = 2.2  #: for how long somebody has been at it, noted alone
_DAY = 0.7  #: for the hours of a day
_DUTY = 1.9  #: for what somebody does, told with a verb and what it acts on
#: What is felt, owned or lived, which is no work.
_NO_DUTY = re.compile(
    r"(?i)(?:i |he |she |they )?(?:also |still |always |never )?(?:is|are|am|was|has|have|had|does|do|likes?|loves?|hates?|wants?|thinks?|says?|said|knows?|lives?|carries|carry|owns?|gets?|feels?|wears?|eats?|drinks?|plays?|can|could|would|will)\b"
)


def _is_duty(words: str) -> bool:
    if _NO_DUTY.match(words):
        return False
    return left_out(words) == "present" or _ACTS.match(words) is not None


#: Somebody who does something always: "She mends nets", "I answer the phone", "she must count it twice".
_ACTS = re.compile(
    r"(?:(?:[Ss]o|[Aa]nd|[Tt]hen|[Aa]lso),? )*(?:(?:He|She|he|she|[A-Z][a-z]+) (?:(?:has to|must) [a-z]+|[a-z]+s) (?!(?:at|in|up|for|by|from)\b)[a-z]"
    r"|(?:I|We|They|we|they)(?: have to| must)? (?!(?:am|are|was|were|have|had|do|did|like|love|think|know|want|get|got|said|guess|mean|feel|live|can|could|would|will|don|didn|just|never|always)\b)[a-z]+(?<!ed) (?:the|an?|all|every|my|our|their|it|them|[a-z]+s)\b)"
)


def of_who(candidate: Candidate) -> float:
    """What a sentence gains or loses where it is told who it is; nothing elsewhere, or in the student's own words."""
    if candidate.section is not Section.WHO or candidate.kind is LineKind.OWN or candidate.tale:
        return 0.0
    words, items = candidate.noted, candidate.items or (candidate.text,)
    worth = max((weight for _, weight, kind in _KINDS if kind.search(words)), default=0.0)
    if any(map(is_tenure, items)):
        worth = _TENURE
    elif worth < _DAY and any(map(is_of_day, items)):
        worth = _DAY
    if worth < _DUTY and any(map(_is_duty, items)):
        worth = _DUTY
    few = len(words.split()) <= _AMONG
    worth -= _PRICE_LESS if _PRICE.search(words) and few else 0.0
    worth -= _FAMILY_LESS if _FAMILY.search(words) and few else 0.0
    worth -= _THINGS_LESS if _THINGS.search(words) else 0.0
    return worth - (_AGE_LESS if _AGE.fullmatch(words) else 0.0)
