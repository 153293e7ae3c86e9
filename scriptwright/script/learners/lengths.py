"""How long something has gone on, as learners of English tell it: "he drives there 14 years", "he wears the same hat for ten years".

For the notes of a learner only; the parse says whose length it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|many)"
_LENGTH = re.compile(
    rf"(?P<gap> (?:already )?|, )(?P<for>for )?(?P<span>(?:about |almost |more than |over |like |maybe )?{_COUNT} years?)(?=[.,;]|$| (?:and|but|in the same|already|now|with the same|here|there)\b)(?! (?:old|ago|later|before|and (?:a )?half)\b)"
)
#: What is done once, or for a set time, and is no length until today.
_NO_LENGTH = re.compile(
    r"(?i)\b(?:last|lasts|take|takes|need|needs|cost|must|can|could|will|would|should|may|might|study for|school|course|training|program|every (?:two|three|four|five|ten|\d+)|after|within|in the last|until|when|if|usually|how long|guarantee|sentence|contract|prison|apprentice\w*)\b"
)
_STATES = frozenset("work live be do drive teach know run have own keep".split())
_HABIT = re.compile(
    r"(?i)\b(?:(?:each|every) (?:\w+day|week|month|year|day|morning|night|summer|winter|evening)|(?:the|this) same|each other|this (?:job|work|shop|machine|knife|bus|route)|always|together|here)\b"
)
_AGE = re.compile(
    r"(?P<who>\b(?:(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ur) (?:[a-z]+ )?(?!course|program|contract|training|guarantee|warranty|sentence|study|career|school|degree|apprentice)[a-z]+|(?:[Tt]he )?[Oo]ne(?: of them)?|(?!He\b|She\b|We\b|They\b|It\b|Who\b)[A-Z][a-z]+|, who|, she|, he)) (?P<has>has|had|have) (?P<age>[1-9]\d|[2-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?P<years> years(?: old)?)(?=[.,;]|$| (?:and|but|now|already)\b)"
)
#: The second of two ages: "the youngest is 12 years old and the oldest has 40".
_AGED = re.compile(
    r"(?P<first>years old (?:and|but) (?:the|my|his|her) [a-z]+) has (?P<age>\d\d?)(?=[.,;]|$)"
)


def _is_old(match: re.Match[str]) -> str:
    who = match.group("who")
    be = (
        "was"
        if match.group("has") == "had"
        else "are"
        if who.endswith("s") and match.group("has") == "have"
        else "is"
    )
    return f"{who} {be} {match.group('age')} years old"


def lasting(text: str) -> str:
    """The words with ages and lengths of time as English has them.

    >>> lasting("She works there 14 years."), lasting("He was a soldier 12 years.")
    ("She's worked there for 14 years.", 'He was a soldier for 12 years.')
    >>> lasting("The tallest has 82 years and sings every Monday.")
    'The tallest is 82 years old and sings every Monday.'
    """
    text = _AGED.sub(r"\g<first> is \g<age>", _AGE.sub(_is_old, text))
    match = _LENGTH.search(text)
    if match is None:
        return text
    clause = text[: match.start()]
    start = max(clause.rfind(", "), clause.rfind("; "), clause.rfind(" and "), clause.rfind(" but "))
    doc = parse(text)
    verb = _verb(doc, match.start())
    if (
        verb is None
        or "," in text[verb.idx : match.start()]
        or _NO_LENGTH.search(clause[start + 1 :])
        or _NO_LENGTH.search(verb.text)
    ):
        return text
    main = verb.head if verb.dep_ in ("aux", "auxpass") else verb
    if verb.tag_ == "VBD":
        stays = verb is main and main.lemma_ in _STATES and main.lemma_ not in ("have", "know", "own")
        bare = match.group("gap") == " " and not match.group("for") and clause.split()[-1] not in _CLOSE
        stays = stays and not (main.lemma_ == "be" and clause.split()[-1] in ("was", "were"))
        return f"{clause} for {match.group('span')}{text[match.end() :]}" if stays and bare else text
    if match.group("for") and not _HABIT.search(clause[verb.idx :]):
        return text
    if not match.group("for") and (
        not (main.lemma_ in _STATES or _HABIT.search(clause[verb.idx :]))
        or clause.split()[-1] in _CLOSE
        or match.group("gap") == ", "
    ):
        return text
    told = _until_now(verb, main)
    if told is None:
        return text
    start, end = verb.idx, main.idx + len(main.text)
    return f"{text[:start].rstrip()}{told}{text[end : match.start()]} for {match.group('span')}{text[match.end() :]}"


_CLOSE = frozenset(
    "is are was were am has have had about than like for during by in since after before another at every the last first next of".split()
)


def _verb(doc: Doc, before: int) -> Token | None:
    """The finite verb whose length it is: the last one before it, of a person who does it."""
    for verb in reversed([token for token in doc if token.tag_ in _FINITE and token.idx < before]):
        main = verb.head if verb.dep_ in ("aux", "auxpass") else verb
        clauses = (main, main.head) if main.dep_ == "conj" else (main,)
        subject = next((child for one in clauses for child in one.children if child.dep_ == "nsubj"), None)
        if subject is not None:
            person = subject.tag_ in ("PRP", "NNP") and subject.lower_ not in ("it", "you")
            return verb if (person or subject.lower_ in _PEOPLE) and verb.tag_ != "MD" else None
    return None


_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_PEOPLE = frozenset(
    "mother father uncle aunt brother sister grandmother grandfather cousin husband wife son daughter neighbor neighbour boss teacher friend man woman lady client customer parents youngest oldest one".split()
)


def _until_now(verb: Token, main: Token) -> str | None:
    """The verb as it is of what has gone on until now, with the space before it."""
    subject = next((child for child in main.children if child.dep_ == "nsubj"), None)
    many = subject is not None and (subject.lower_ in ("i", "we", "they") or subject.tag_ == "NNS")
    short = subject is not None and subject.tag_ == "PRP" and subject.i == verb.i - 1
    have = ("'ve" if many else "'s") if short else (" have" if many else " has")
    if verb is not main:
        going = main.tag_ == "VBG" and verb.lemma_ in ("be", "'s", "’s")
        between = verb.doc[verb.i + 1 : main.i].text
        return f"{have} {between + ' ' if between else ''}been {main.text}" if going else None
    done = next(iter(inflections("be" if verb.lemma_ in ("be", "'s", "’s") else verb.lemma_, "VBN")), None)
    return f"{have} {done}" if done else None
