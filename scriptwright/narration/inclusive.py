"""Where "we" means everybody, the listener too: it stays."""

from __future__ import annotations

import re

MANKIND = (
    "society|species|people|humans?|human beings|humanity|mankind|country|nation|culture|civilization|planet|"
    "adults|americans|consumers"
)
GENERAL_TRUTHS = (
    "age|bleed|breathe|care|crave|depend|deserve|die|dream|drink|eat|fail|fall|feel|forget|grow|hope|know|"
    "learn|like|live|look|love|need|pay|remember|should|could|sleep|struggle|suffer|use|want|worry|come from|"
    "make mistakes|"
    "start somewhere|see the|play a|have (?:to (?:start|die|eat|work)|our|bad|good|a|been|those)|"
    "share (?:the|this|one)|can (?:do|make|learn)|get (?:hurt|lonely|old|older|scared|sick|stuck|tired)"
)
OUR_COMMON = (
    "ancestors|atmosphere|bodies|brains|civilization|climate|common|culture|democracy|ecosystems?|environment|"
    "galaxy|generation|human|immune systems?|minds|"
    "moon|natural|nature|nervous system|oceans|planet|shared|society|"
    "solar system|species|sun|universe|world|children's children"
)
ANCHORS = (
    rf"[we] all (?:\w+ly )?(?:{GENERAL_TRUTHS})",
    r"[we](?: are|'re|’re) all (?:going to|gonna) (?:age|die|fail|get|grow|need|want)",
    r"[we](?: are|'re|’re) (?:all|only|just) "
    r"(?:human|humans|people|different|equal|mortal|connected|born|made of|the same)",
    r"[we](?: are|'re|’re) all in (?:this|it) together",
    rf"[we|us|our],? as (?:an? |the )?(?:whole )?(?:{MANKIND}|voters|citizens|parents|world|whole)",
    rf"as (?:an? |one )?(?:whole )?(?:{MANKIND}),? (?:I (?:think|believe|feel|guess) (?:that )?)?[we]",
    r"(?:human beings|humans|mankind|humanity|people) \w+,? (?:and|because|but|so|when|if) [we]",
    r"[we|us] (?:humans|human beings|people|mortals|americans|as humans|earthlings|adults)",
    rf"[our] (?:{OUR_COMMON})",
    r"(?:world|planet|society|times?|age|country|era|century|air|water|food) "
    r"(?:that |in which |which )?[we](?: all)? (?:live|breathe|drink|eat|share)",
    r"[we](?: all)? live in (?:an?|the|such a) (?:\w+ )?"
    r"(?:world|society|time|age|era|culture|democracy|universe)",
    r"[we] are what we",
    r"as [we] (?:all )?know it",
    r"[we] only (?:live|get one)",
    r"(?:as|when) [we] (?:all )?(?:age|get older|grow (?:older|up)|die|sleep)",
    r"(?:all|each|every one|both|most|many) of [us] "
    r"(?:are (?:human|mortal|different)|on (?:this|the) planet|will die|humans)",
)
"""Openings that speak of mankind, the word that stays in brackets; "we" after one of them stays too."""

FEW = (
    "clinic|company|crew|department|firm|kitchen|lab|office|restaurant|shop|station|studio|team|warehouse|"
    "school|my|together|lunch|breakfast|dinner|of us|each other's|one another's|"
    "exactly (?:what|how|where)|what to do|how to|"
    "the (?:code|keys?|drill|menu|routine|rules|schedule|customers|recipe)"
)
"""Words that show that "we" are the few at one place."""

_ANCHORS = tuple(
    re.compile(r"\b" + re.sub(r"\[([a-z|]+)\]", r"(?P<we>\1)", row) + r"\b", re.IGNORECASE) for row in ANCHORS
)
_ANCHOR_OF_ALL = _ANCHORS[0]
_FEW = re.compile(rf"\b(?:{FEW})\b", re.IGNORECASE)
_GENERAL = re.compile(r"\b(?:we|us|our|ours|ourselves)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?](?=\s)")


def inclusive_starts(text: str) -> set[int]:
    """The offsets of each "we", "us", "our" that takes in everybody.

    >>> sorted(inclusive_starts("We all make mistakes, and we fix ours at my shop."))
    [0]
    """
    found: set[int] = set()
    for anchor in _ANCHORS:
        for match in anchor.finditer(text):
            start = match.start("we")
            ending = _SENTENCE_END.search(text, match.end())
            rest_end = ending.start() if ending else len(text)
            few = _FEW.search(text, match.end(), rest_end)
            if few and anchor is _ANCHOR_OF_ALL and few.group() not in ("my", "school"):
                continue
            found.add(start)
            if not few:
                found |= {general.start() for general in _GENERAL.finditer(text, start, rest_end)}
    return found
