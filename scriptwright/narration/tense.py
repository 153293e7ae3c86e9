"""Present or past: verbs that look the same in both are told apart by what stands around them."""

from __future__ import annotations

import re

from scriptwright.narration.words import Word, is_base, is_past

PAST_FIRST = frozenset(
    "ate became began bore broke came did dove fell felt found fought gave got ground grew had heard held kept knew "
    "laid led left lent lost made met paid ran rang rode rose said sang sat saw sent shot slept sold spent spoke stood "
    "stole struck swam taught thought told took tore went won wore wound woke wrote was were bound lit slid hung stuck "
    "spun stung bit hid rent".split()
) - {"rent"}
"""Past forms that are also the base of a rarer verb ("found", "saw"); taken as past."""

SELDOM_PRESENT = frozenset("beat bet burst cast hit hurt knit quit rid shed split thrust upset wed".split())
"""Of the verbs with one form for both, those that people tell about once."""

PAST_TIMES = re.compile(
    r"""\b(?: ago | yesterday | back\ then | back\ when | last\ (?:year|month|week|night|summer|winter|spring|fall|time|\w+day)
    | (?:in|since|until|by|of|around)\ (?:19|20)\d\d | (?:in|during)\ the\ (?:\d0s|\w+ties|early|late|beginning)
    | that\ (?:day|night|year|summer|winter|spring|fall|morning|time|week|moment)
    | at\ (?:first|the\ time) | once | one\ (?:day|night|morning|time|summer|winter|year) | as\ a\ (?:kid|child|teenager|student|boy|girl)
    | (?:very\ )?first\ (?:jump|day|time|year|week|try|job|month|night|race|game|show)
    | in\ (?:college|high\ school|middle\ school|grad\ school|university|my\ (?:twenties|teens|thirties|first|last|youth))
    | when\ i\ was | growing\ up | eventually | finally | earlier\ this | this\ morning | after\ \w+\ died
    | in\ (?:january|february|march|april|may|june|july|august|september|october|november|december) )\b""",
    re.VERBOSE | re.IGNORECASE,
)
PRESENT_TIMES = re.compile(
    r"""\b(?: every | each\ (?:day|morning|week|time|night|year) | usually | always | often | sometimes | whenever | normally
    | typically | constantly | regularly | rarely | seldom | generally | mostly | nowadays | these\ days | currently | daily
    | weekly | monthly | still | never | now | (?<!for\ )(?<!in\ )(?<!after\ )(?:a|per)\ (?:day|week|month|year|shift|season|night) | on\ \w+days
    | most\ (?:days|mornings|nights|weeks) | at\ (?:night|dawn|noon|\w+\ sharp) | before\ \w+ing | when\ i\ get | occasionally
    | in\ the\ (?:morning|evening|afternoon)s? | today | tend | on\ weekends )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def is_ambiguous(word: str) -> bool:
    """True for a verb whose base form is its past tense as well: "put", "read"."""
    return is_base(word) and is_past(word) and word not in PAST_FIRST


def is_present(words: tuple[Word, ...], at: int, sharing: bool | None = None) -> bool:
    """True where the word at that index is a present tense and so must agree.

    `sharing` tells the tense of an earlier verb with the same subject: True for present.
    """
    word = words[at].lower
    if word in PAST_FIRST and word in ("found", "bound", "ground", "wound") and words[at].tag in ("VBP", "VB"):
        return not _tells_past(words, at)
    if word in PAST_FIRST or not is_base(word):
        return False
    if not is_past(word):
        return True
    if sharing is not None:
        return sharing
    return not _tells_past(words, at)


def _tells_past(words: tuple[Word, ...], at: int) -> bool:
    text = " ".join(word.lower for word in words if not word.quoted)
    score = 2.0 * len(PAST_TIMES.findall(text)) - 2.0 * len(PRESENT_TIMES.findall(text))
    for index, word in enumerate(words):
        if index == at or word.quoted or word.dep in ("amod", "compound"):
            continue
        score += _leaning(word)
    score += 0.7 if words[at].lower in SELDOM_PRESENT else -0.7
    score += 0.5 if words[at].tag in ("VBD", "VBN") else -0.5
    return score > 0


def _leaning(word: Word) -> float:
    """How far one other verb of the sentence speaks for the past."""
    if word.lower in ("was", "were", "had", "did", "got", "went") or (
        word.tag == "VBD" and is_past(word.lower) and not is_base(word.lower)
    ):
        return 1.0
    if word.lower in ("is", "are", "am", "'m", "has", "does", "'ve", "do") or word.tag == "VBZ":
        return -1.0
    if word.tag == "VBP" and not is_past(word.lower):
        return -0.5
    return 0.0
