"""Somebody's words without quotation marks, in which "I", "my" or "we" can be theirs: told by another they would turn."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import is_base

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
#: Who is said to say something, and how it is said: "he says", "the boss goes", "I'm like,".
_SAYS = re.compile(
    r"(?P<who>\b(?:I|and|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|(?:[Mm]y|[Tt]he|[Aa]n?|[Oo]ne|[Tt]his|[Tt]hat|[Hh]is|[Hh]er) (?:[\w-]+ )?[\w-]+|(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+))"
    r"(?: (?:just|always|then|also|kept|finally))?"
    r"(?:(?P<says> (?:says?|said|whispers?|whispered|cried|replied|answered|(?:(?:was|am|is|were|kept) )?(?:yell|shout|scream)(?:s|ed|ing)?"
    r"|(?:told|tells) (?:me|us|him|her|them|(?:the|my) [a-z]+)))"
    r"|(?P<like> (?:goes|go|went)|(?:['’](?:s|m|re)| is| was| am| are| were) (?:just |all )?like))"
    r"(?P<comma>,)? (?P<rest>(?!and\b|but\b|because\b|that\b|to\b|if\b|so\b|the same\b|what\b|how\b|why\b).+)"
)
_BEGINS = re.compile(
    r"(?i)(?:I|my|we|our|you|your|he|she|they|it|that|this|don['’]?t|no|yes|yeah|okay|ok|oh|hey|well|look|listen|wait|come|mister|lady)\b"
)
_OWN = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur|us)\b")
_WHOSE = re.compile(r"(?i)(?:my|our|mine)\b")
_KIN_SAYS = re.compile(r"(?i)(?:my|his|her) ")
_TOGETHER = re.compile(r"(?i)\b(?:we|us|our|you|your|here)\b")
_HERE = re.compile(r"(?i)we(?:['’]re| are)? (?:\w+ ){0,2}here\b")
#: What is said at that moment, where a report would have "could" or "didn't": "She said I can't reach".
_NOW = re.compile(r"I (?:can(?:['’]?t|not)?|don['’]?t|do|want|need|will|won['’]?t|know|got)\b")
_THEN = re.compile(r" (?:said|told|whispered|cried|replied|answered)\b")
_SHOUTED = re.compile(r"\bI go (?!home\b|back\b|out\b|there\b|up\b|down\b)[a-z]+, ")
#: A word that somebody is told to do: "I say, walk.", "I told her go to the door, unlock it".
_ORDER = re.compile(
    r"(?!(?:yes|no|nope|yeah|okay|ok|well|sorry|right|fine|maybe|nothing|something|everything|anything|that|this|it|so|hello|hi|goodbye|thanks|enough)\b)"
    r"[a-z]+(?: (?:up|down|on|in|out|it|now|here))?[.,!]"
)
_ORDERS = re.compile(r"(?P<verb>[a-z]+) (?!that\b|about\b)[^,]*, (?:and )?(?:don['’]?t )?[a-z]+")
#: What is said of the student, where the student tells: "She said I can visit".
_OF_STUDENT = re.compile(
    r"(?i)I(?:['’](?:m|d|ll)| (?:can|could|should|would|will|might|may|must|am|was|have to|had to|need to|needed to|ought)\b)"
)


def is_unmarked_speech(words: str, *, told: bool = False) -> bool:
    """Whether a sentence has words of somebody in it that only quotation marks would make theirs.

    `told`: the student tells it, so that an "I" outside such words is the student.

    >>> is_unmarked_speech("He says my wife's got the keys.")
    True
    >>> is_unmarked_speech("My wife says I'm calmer now."), is_unmarked_speech("She said I can come.", told=True)
    (False, False)
    """
    if re.search(r"[\"“]I[\"”]", words):
        return False
    bare = _QUOTED.sub('""', words)
    if not told and _SHOUTED.search(bare):
        return True
    return any(_turns(found, told) for found in _SAYS.finditer(bare))


def _turns(found: re.Match[str], told: bool) -> bool:
    """Whether words would turn if their "I" became the interviewee's, or stayed the student's."""
    rest, who, like = found["rest"], found["who"], found["like"]
    own = who in ("I", "We", "we")
    if like and not (found["comma"] or _BEGINS.match(rest)):
        return False
    direct = bool(found["comma"] or like)
    if told:
        theirs = re.match(r"I\b", rest) and (like or not _OF_STUDENT.match(rest))
        return not own and bool(theirs or (like and _OWN.search(rest)))
    if own:
        orders = _ORDERS.match(rest)
        ordered = _ORDER.match(rest) or (orders is not None and is_base(orders["verb"]))
        return bool(ordered or (direct and _TOGETHER.search(rest)) or _HERE.match(rest))
    if who in ("it", "It"):
        return bool(_OWN.match(rest))
    at_once = not like and _THEN.match(found["says"]) and _NOW.match(rest)
    return bool(
        at_once or (direct and _OWN.search(rest)) or (_WHOSE.match(rest) and not _KIN_SAYS.match(who))
    )
