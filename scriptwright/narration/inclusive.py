"""Where "we" means everybody, the listener too: it stays."""

from __future__ import annotations

import re

ANCHORS = re.compile(
    r"""
      \b(?P<all>we)\ all\ (?:\w+ly\ )?(?:make\ mistakes|need|know|want|have\ (?:to\ (?:start|die|eat|work)|our|bad|good|a|been|those)|
        die|fail|age|get\ (?:old|older|tired|sick|scared|stuck|hurt|lonely)|deserve|start\ somewhere|learn|struggle|crave|depend|dream|live|breathe|get\ old|grow|bleed|fall|suffer|
        forget|come\ from|look|see\ the|hope|like|love|eat|sleep|feel|care|worry|play\ a|share\ (?:the|this|one)|can\ (?:do|make|learn)|
        could|should|remember|use|drink|pay)\b
    | \b(?P<fate>we)(?:\ are|'re|’re)\ all\ (?:going\ to|gonna)\ (?:age|die|fail|get|grow|need|want)\b
    | \b(?P<being>we|us|our),?\ as\ (?:(?:a|an|the)\ )?(?:whole\ )?(?:society|species|people|humans?|human\ beings|humanity|world|planet|country|nation|
        culture|civilization|americans|consumers|voters|citizens|adults|parents|voters)\b
    | \bas\ (?:(?:a|an|one)\ )?(?:whole\ )?(?:society|species|people|humans?|human\ beings|humanity|country|nation|culture|civilization|planet|
        consumers|americans|adults),?\ (?:I\ (?:think|believe|feel|guess)\ (?:that\ )?)?(?P<as_people>we)\b
    | \b(?:human\ beings|humans|mankind|humanity|people)\ \w+,?\ (?:and|because|but|so|when|if)\ (?P<people>we)\b
    | \b(?P<humans>we|us)\ (?:humans|human\ beings|people|mortals|americans|as\ humans|earthlings|adults)\b
    | \b(?P<human>we)(?:\ are|'re|’re)\ (?:all|only|just)\ (?:human|humans|people|different|equal|mortal|connected|
        in\ (?:this|it)\ together|going\ to\ die|born|made\ of|the\ same)\b
    | \b(?P<whole>our)\ (?:bodies|brains|planet|species|society|civilization|oceans|atmosphere|ancestors|culture|climate|universe|
        galaxy|solar\ system|human|common|shared|minds|ecosystems?|environment|generation|nature|natural|world|democracy|moon|sun|
        nervous\ system|immune\ systems?|children's\ children)\b
    | (?:world|planet|society|times?|age|country|era|century|air|water|food)\ (?:that\ |in\ which\ |which\ )?(?P<place>we)(?:\ all)?\ (?:live|breathe|drink|eat|share)\b
    | (?P<living>we)(?:\ all)?\ live\ in\ (?:a|an|the|such\ a)\ (?:\w+\ )?(?:world|society|time|age|era|culture|democracy|universe)\b
    | \b(?P<proverb>we)\ are\ what\ we\b | \bas\ (?P<known>we)\ (?:all\ )?know\ it\b | \b(?P<once>we)\ only\ (?:live|get\ one)\b
    | \b(?:as|when)\ (?P<age>we)\ (?:all\ )?(?:age|get\ older|grow\ (?:older|up)|die|sleep)\b
    | \b(?:all|each|every\ one|both|most|many)\ of\ (?P<alive>us)\ (?:are\ (?:human|mortal|different)|on\ (?:this|the)\ planet|will\ die|humans)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Openings that speak of mankind; "we" after one of them in the same sentence does so too."""

_GENERAL = re.compile(r"\b(?:we|us|our|ours|ourselves)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?](?=\s)")
_OWN_PEOPLE = re.compile(
    r"\b(?:shop|crew|team|company|office|firm|lab|clinic|school|kitchen|station|department|warehouse|studio|restaurant|my)\b",
    re.IGNORECASE,
)

_SPECIFIC = re.compile(
    r"\b(?:shop|crew|team|company|office|firm|lab|clinic|kitchen|station|department|warehouse|studio|restaurant|together|lunch|"
    r"breakfast|dinner|of us|the (?:code|keys?|drill|menu|routine|rules|schedule|customers|recipe)|each other's|one another's)\b",
    re.IGNORECASE,
)
"""What shows that "we all" are the few at one place."""


def inclusive_starts(text: str) -> set[int]:
    """The offsets of each "we", "us", "our" that takes in everybody.

    >>> sorted(inclusive_starts("We all make mistakes, and we fix ours at my shop."))
    [0]
    """
    found: set[int] = set()
    for anchor in ANCHORS.finditer(text):
        name = anchor.lastgroup or ""
        if name == "all" and _SPECIFIC.search(text):
            continue
        start = anchor.start(name)
        found.add(start)
        ending = _SENTENCE_END.search(text, anchor.end())
        rest_end = ending.start() if ending else len(text)
        if not _OWN_PEOPLE.search(text, anchor.end(), rest_end):
            found |= {match.start() for match in _GENERAL.finditer(text, start, rest_end)}
    return found
