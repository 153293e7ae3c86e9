"""Somebody's words without quotation marks, in which "I", "my" or "we" can be theirs: told by another they would turn."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
#: Who is said to say something, and how it is said: "he says", "the boss goes", "I'm like,".
_SAYS = re.compile(
    r"(?P<who>\b(?:I|and|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|(?:[Mm]y|[Tt]he|[Aa]n?|[Oo]ne|[Tt]his|[Tt]hat|[Hh]is|[Hh]er) (?:[\w-]+ )?[\w-]+|(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+))"
    r"(?: (?:just|always|then|also|kept|finally))?"
    r"(?:(?P<says> (?:says?|said|yells?|yelled|shouts?|shouted|(?:told|tells) (?:me|us|him|her|them|(?:the|my) [a-z]+)))"
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
_ORDER = re.compile(
    r"(?!yes|no|nope|yeah|okay|ok|well|sorry|right|fine|maybe\b)[a-z]+(?: (?:up|down|on|in|out|it|now|here))?[.,!]"
)
_SHOUTED = re.compile(r"\bI go (?!home\b|back\b|out\b|there\b|up\b|down\b)[a-z]+, ")
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
    for found in _SAYS.finditer(bare):
        rest, who = found["rest"], found["who"]
        own = who in ("I", "We", "we")
        if found["like"] and not (found["comma"] or _BEGINS.match(rest)):
            continue
        direct = bool(found["comma"] or found["like"])
        if told:
            if not own and re.match(r"I\b", rest) and not (_OF_STUDENT.match(rest) and not found["like"]):
                return True
        elif own:
            orders = found["comma"] and _ORDER.match(rest)
            if orders or (direct and _TOGETHER.search(rest)) or _HERE.match(rest):
                return True
        elif (direct and _OWN.search(rest)) or (_WHOSE.match(rest) and not _KIN_SAYS.match(who)):
            return True
    return False
