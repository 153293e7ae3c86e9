"""Noun phrases that name an occupation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from scriptwright.notes.whose_role import FORMER


@lru_cache(maxsize=1)
def jobs() -> re.Pattern[str]:
    """A pattern that finds the occupations of `templates/jobs.txt`."""
    path = Path(__file__).parents[2] / "templates" / "jobs.txt"
    words = [
        line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
    ]
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"(?i)\b(?:{listed})\b")


#: How occupations are shortened in notes.
_SHORTENED = {
    "atc": "air traffic controller",
    "avy": "avalanche",
    "acct": "accountant",
    "asst": "assistant",
    "coord": "coordinator",
    "dir": "director",
    "engr": "engineer",
    "mgr": "manager",
    "hs": "high school",
    "mech": "mechanic",
    "op": "operator",
    "ref": "referee",
    "supt": "superintendent",
}
_SHORT = re.compile(rf"(?i)\b(?P<short>{'|'.join(_SHORTENED)})\b\.?(?!\s+eng)")
_HEADS_UNTIL = re.compile(
    r"\s*@|\s+(?:who|that|which|and|but|so|at|in|for|with|from|on|of|by|because|where|when|here|there|now|since|to|my|his|her|their|is|was|about|right|until|before|after|these|i|he|she|they|we|or|as|named|called)\b|[,.;:!?()\[\]–—\n\"“”]|\s-\s"
)


def noun_phrase(text: str, weight: int) -> Iterator[tuple[str, int]]:
    """The noun phrase at the beginning of `text`, if its last word is an occupation; with the weight given."""
    text = _SHORT.sub(lambda match: _SHORTENED[match.group("short").lower()], text)
    text = _WORK_OF.sub(r"\g<what> \g<who>", _RANK.sub("", text.strip()))
    if _KIN.match(text):
        return
    if over := _OVER_WHAT.match(text):
        yield f"{over['who']} of {over['what']}", weight
        return
    pair = _PAIRED.match(text.strip())
    if pair and not jobs().search(pair.group("first")) and jobs().search(pair.group("last")):
        yield pair.group(), weight
        return
    if _TITLED.match(text.strip()):
        return
    head = _HEADS_UNTIL.split(text.strip(), maxsplit=1)[0].strip(" *_")
    words = _BEFORE_NOUN.sub("", head).split()
    if not words or len(words) > 6:
        words = words[:6]
    for length in range(len(words), 0, -1):
        phrase = " ".join(words[:length])
        if any(found.end() == len(phrase) for found in jobs().finditer(phrase)):
            phrase = re.sub(
                r"(?i)^(?:an?|the|really|very|pretty|big|great|good|new|longtime|my|our|local|retired|actually|basically|just|full[- ]time|part[- ]time|former|young|old|real(?! estate)|best|only) ",
                "",
                phrase,
            )
            if phrase.lower() in _VAGUE and length < len(words):
                break
            if phrase and phrase.lower() not in _VAGUE and not NO_ROLE.search(phrase):
                yield phrase, weight
            return
    if (
        (weight >= 5 or head.split() != words)
        and 1 <= len(words) <= 3
        and _WORKING.search(_LEARNED.sub(lambda match: match.group().lower(), " ".join(words)))
        and not NO_ROLE.search(" ".join(words))
        and not (len(words) > 1 and words[-1][0].isupper())
    ):
        yield " ".join(words), weight - 1


#: "operator of telescope" is a telescope operator, as learners have it.
_WORK_OF = re.compile(
    r"(?i)^(?:an? |the )?(?P<who>cleaner|controller|designer|driver|inspector|keeper|maker|operator|professor|repairer|seller|teacher|technician|trainer|tuner)"
    r" of (?!the|an?|my|our|his|her|their|its|all)(?P<what>[a-z]{3,}?)s?(?=[.,;)]|$| (?:in|at|for|since|near|from|and|with|who)\b)"
)

#: Who owns or leads something, and what, as far as a few small words name it: "head of maintenance", not "of Corner Loaf".
_OVER_WHAT = re.compile(
    r"(?:[Aa]n? |[Tt]he )?(?P<who>(?:[A-Za-z-]+ )?(?i:(?:co-?)?owner|(?:co-?)?founder|manager|director|head|chief|president|supervisor|principal|foreman|leader|captain|coordinator))"
    r" of (?P<what>(?!(?:it|this|that|these|those|them|all|everything|my|our|your|(?:the )?(?:place|company|thing|whole)|course|mine|his|hers|theirs)\b(?! [a-z]))(?!my |our |your )[a-z][a-z’'-]*(?: (?!(?:at|in|for|with|from|on|by|near|who|that|which|and|but|so|or|because|where|when|while|here|there|now|since|to|is|was|are|has|he|she|they|i|called|named)\b)[a-z][a-z’'-]*){0,4})"
    r"(?= (?:at|in|for|with|from|on|near|who|that|which|and|but|so|because|where|since|is|was|has|here|there|now)\b|[.,;:!?()–—\n]|\s[-–—]|\s*$)"
)


def denied(role: str, text: str) -> bool:
    """Whether the notes say that somebody is not that: "not a dinner lady, she told me"."""
    found = re.search(rf"(?i)(?P<before>[^.!?\n]*)\bnot an? {re.escape(role)}\b", text)
    return found is not None and _OWN_PLANS.search(found["before"]) is None


def only_before(role: str, text: str) -> bool:
    """Whether the notes name a role first behind a label of what somebody did before, and never say that they are it.

    >>> only_before("cook", "before: cook at a hotel"), only_before("cook", "prev = cook. She is a cook again.")
    (True, False)
    """
    word = rf"{re.escape(role)}s?\b"
    first = re.search(rf"(?i)\b{word}", text)
    still = re.search(rf"(?i)(?:\b(?:is|are|as|now|became|work)|['’](?:s|re|m)) (?:an? |the |my )?(?:[a-z]+ )?{word}", text)
    if first is None or still is not None:
        return False
    return any(former.start() <= first.start() < former.end() for former in FORMER.finditer(text))


def retired(role: str, text: str) -> bool:
    """Whether the notes put a role into the past for good.

    >>> retired("miner", "Job: miner (retired)"), retired("miner", "He is a miner; his father is retired.")
    (True, False)
    >>> retired("manager", "Then the manager retired and asked her to take over.")
    False
    """
    word = re.escape(role)
    told = rf"(?i)\bretired,? (?:\w+ )?{word}\b|\b{word}(?P<went>[,(/ ]{{1,3}})(?:now |but |and )?retired\b"
    return any(
        (one["went"] or "").strip(" ") or not _OTHER_ONE.search(text[: one.start()])
        for one in re.finditer(told, text)
    )


#: Behind an article somebody retires: "the owner retired and asked her".
_OTHER_ONE = re.compile(r"(?i)\b(?:the|an?|his|her|my|our|their|this|that|another|one)(?: \w+){0,2} $")


#: What somebody does not want to be is no denial: "I want to be a vet, not a baker".
_OWN_PLANS = re.compile(r"(?i)\b(?:I|me) (?:\w+ )?(?:want|would|will|hope|plan)\b|\bI['’](?:d|ll)\b")


#: How far somebody has come, which is no part of the role: "Class 2 operator", "2nd yr apprentice".
_RANK = re.compile(
    r"(?i)^(?:an? )?(?:(?:class|grade|level|tier) (?:\d|[IVX]+)\b,?|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|final)[- ]y(?:ea)?r) "
)
#: "our neighbor" is no role.
_KIN = re.compile(
    r"(?i)(?:my|our|his|her|their)\b[^.,;]{0,30}\b(?:n(?:ei|ie)ghbou?r|friend|aunt|uncle|cousin|mom|mum|dad|mother|father|sister|brother)\b"
)
#: "Coach Bell" is a name.
_TITLED = re.compile(
    r"(?:Coach|Officer|Chef|Judge|Captain|Chief|Nurse|Pastor|Principal|Detective) [A-Z][a-z]+$"
)
#: Words that look like an occupation, where a list of them ends.
_WORKING = re.compile(
    r"(?<!\w)(?!(?:answer|better|bigger|former|pager|paper|member|mother|father|brother|sister|daughter|stranger|teenager|winner|lover|reader|number|year|other|summer|winter|order|letter|paper|water|corner|counter|center|computer|matter|later|after|over|under|never|ever|her|beginner|learner|believer|newcomer|customer|leader|supporter|partner|volunteer|foreigner|survivor|minor|senior|junior|major|color|floor|door|mirror|error|favor|honor|neighbor|neighbour|nieghbor|nieghbour|simulator|generator|elevator|escalator|calculator|monitor|motor|tractor|doctor's|doctor's|christian|vegetarian|shelter|list|artist's|twist|wrist|human|woman|man|german|roman|norman|freshman|gentleman|snowman|superman|ottoman|layman)$)[a-z]{2,}(?:er|or|ist|ian|smith|wright|keeper|monger|[a-z]{3,}(?:man|woman))$"
)
#: An occupation with a capital, at the head of a line: "Hydrologist".
_LEARNED = re.compile(r"\b[A-Z][a-z]+(?:ist|ician)$")
#: Two fields with one noun: "strength and conditioning coach".
_PAIRED = re.compile(r"(?P<first>[a-z]+) and [a-z]+ (?P<last>[a-z]+)\b", re.IGNORECASE)
#: What stands before the noun in a sentence: "she has been a …".
_BEFORE_NOUN = re.compile(r"(?i)^.*\b(?:an?|the|my|our|his|her|their)\s+(?=\S)")
NO_ROLE = re.compile(
    r"(?i)\b(?:aunt|uncle|mom|dad|mother|father|brother|sister|cousin|friend|grandmother|grandfather)['’]s\b|^(?:hey|hi|hello|dear|thanks?|so|yes|yeah|ok|okay)\b|\b(?:i|he|she|they|we|you|it|is|are|was|were|has|have|had|been|be|will|would|do|does|did)\b|[~@]|(?!\b911\b)(?<!\d)\d"
)

_VAGUE = frozenset(
    "head lead model boss worker owner guide official chief maker minister volunteer creator agent server officer buyer seller assistant associate president captain driver".split()
) - {"captain", "chief", "driver", "owner", "server", "guide", "minister"}
