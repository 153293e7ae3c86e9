"""Present or past: verbs that look the same in both are told apart by what stands around them."""

from __future__ import annotations

import re

from scriptwright.narration.finite import AUXILIARY
from scriptwright.narration.words import Word, is_base, is_past

PAST_FIRST = frozenset(
    "ate became began bore broke came did dove fell felt found fought gave got ground grew had heard held kept knew "
    "laid led left lent lost made met paid ran rang rode rose said sang sat saw sent shot slept sold spent spoke stood "
    "stole struck swam taught thought told took tore went won wore wound woke wrote was were bound lit slid hung stuck "
    "spun stung bit hid rent".split()
) - {"rent"}
"""Past forms that are also the base of a rarer verb ("found", "saw"); taken as past."""

SELDOM_PRESENT = frozenset("bet burst cast hit hurt quit rid shed split thrust upset wed".split())
"""Of the verbs with one form for both, those that people tell about once."""

ONCE_ONLY = re.compile(
    r"\b(?:set\ (?:a|the|my|our)\ (?:\w+\ )?record | put\ in\ my\ notice | hit\ (?:a\ wall|rock\ bottom) | quit\ (?:my|the|a)\ \w+"
    r" | let\ (?:\w+\ ){1,3}(?:lapse|slip) | put\ (?:\w+\ ){1,3}(?:years|months|decades)\ into | (?:my|the|a)\ (?:very\ )?first)\b",
    re.VERBOSE | re.IGNORECASE,
)
PAST_TIMES = re.compile(
    r"""\b(?: ago | yesterday | back\ then | back\ when | last\ (?:year|month|week|night|summer|winter|spring|fall|time|\w+day)
    | (?:in|since|until|by|of|around|during)\ (?:19|20)\d\d | (?:in|during)\ the\ (?:\d0s|\w+ties|early|late|beginning)
    | that\ (?:day|night|year|summer|winter|spring|fall|morning|time|week|moment|january|february|march|april|may|june|july|august
      |september|october|november|december)
    | at\ (?:first|the\ time) | once | one\ (?:day|night|morning|time|summer|winter|year)
    | as\ (?:a|an)\ (?:young\ )?(?:kid|child|teenager|student|boy|girl|intern|freshman|senior|apprentice)
    | at\ (?:the\ age\ of\ )?(?:1[0-9]|2[0-9]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?|thirty)(?!\ (?:past|to|sharp|o))
    | in\ (?:college|high\ school|middle\ school|grad\ school|university|my\ (?:twenties|teens|thirties|first|last|youth))
    | the\ same\ (?:day|night|week|year) | when\ i\ was | growing\ up | eventually | finally | earlier\ this | this\ morning | too\ late
    | after\ \w+\ died | in\ (?:january|february|march|april|june|july|august|september|october|november|december) )\b""",
    re.VERBOSE | re.IGNORECASE,
)
HABITS = re.compile(
    r"""\b(?: (?:every|each|most)\ (?:\w+\ )?(?:day|days|morning|mornings|week|weeks|weekend|time|night|nights|year|shift|month|evening|spring
      |summer|fall|winter|hour|class|season|game|semester|\w+day)s?
    | whenever | nowadays | these\ days | daily | weekly | monthly | (?:\w+s|once|twice|\w+teen|\d+\ \w+|an?\ (?!a\ )\w+)\ (?:a|per)\ (?:day|week|month|year|shift
      |season|night)
    | on\ \w+days | at\ (?:night|dawn|noon|\w+\ sharp) | in\ the\ (?:morning|evening|afternoon)s? | on\ weekends | before\ (?:we|i)\ open | for\ a\ living
    | and\ forget | when\ i\ get )\b""",
    re.VERBOSE | re.IGNORECASE,
)
ALWAYS = frozenset(
    "always constantly currently frequently generally mostly never normally now occasionally often rarely regularly seldom sometimes "
    "still today typically usually".split()
)
"""Adverbs that speak for the present beside a verb."""


def is_ambiguous(word: str) -> bool:
    """True for a verb whose base form is its past tense as well: "put", "read"."""
    return is_base(word) and is_past(word) and word not in PAST_FIRST


def is_present(
    words: tuple[Word, ...], at: int, sharing: bool | None = None, partners: tuple[int, ...] = ()
) -> bool:
    """True where the word at that index is a present tense and so must agree.

    `sharing` tells the tense of an earlier verb with the same subject: True for present. `partners` are
    the indices of all the verbs with that subject.
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
    lexical = [words[other].lower for other in partners if other != at and words[other].lower not in AUXILIARY]
    if any(is_base(word) and not is_past(word) for word in lexical):
        return True
    past_partner = any(_is_plainly_past(word) for word in lexical)
    return not (past_partner or _tells_past(words, at))


def _is_plainly_past(word: str) -> bool:
    return word in PAST_FIRST or (is_past(word) and not is_base(word))


ASIDES = frozenset("because since that what who whom".split())
"""Words after which a verb says less about when the one before them was."""

BOUNDARIES = frozenset("because but so which whereas ; :".split())


def _tells_past(words: tuple[Word, ...], at: int) -> bool:
    start, end = _clause(words, at)
    score = 0.0
    for first, last, weight in ((start, end, 2.0), (0, start, 1.0), (end, len(words), 1.0)):
        text = " ".join(word.lower for word in words[first:last] if not word.quoted)
        score += weight * (len(PAST_TIMES.findall(text)) - len(HABITS.findall(text)))
    score += 2.0 * len(ONCE_ONLY.findall(" ".join(word.lower for word in words[start:end])))
    if any(word.lower in ALWAYS for word in words[max(0, at - 2) : at]):
        score -= 2.0
    for index, word in enumerate(words):
        if index != at and not word.quoted and word.dep not in ("amod", "compound"):
            aside = any(between.lower in ASIDES for between in words[at + 1 : index])
            score += _leaning(word) * (0.5 if aside else 1.0)
    score += 0.7 if words[at].lower in SELDOM_PRESENT else -0.7
    score += 0.5 if words[at].tag in ("VBD", "VBN") else -0.5
    return score > 0


def _clause(words: tuple[Word, ...], at: int) -> tuple[int, int]:
    """The stretch of words round a verb up to the next clauses with subjects of their own."""

    def parts(index: int) -> bool:
        word = words[index]
        following = words[index + 1].tag if index + 1 < len(words) else ""
        return word.lower in BOUNDARIES or (word.lower == "and" and following in ("PRP", "DT", "PRP$", "EX"))

    start = next((index for index in range(at, -1, -1) if parts(index)), 0)
    end = next((index for index in range(at, len(words)) if parts(index)), len(words))
    return start, end


def _leaning(word: Word) -> float:
    """How far one other verb of the sentence speaks for the past."""
    if word.lower in ("was", "were", "had", "did", "got", "went") or (
        word.tag == "VBD" and _is_plainly_past(word.lower)
    ):
        return 1.5
    if word.lower in ("is", "are", "am", "'m", "has", "does", "do") or word.tag == "VBZ":
        return -1.0
    if word.tag == "VBP" and not is_past(word.lower):
        return -0.5
    return 0.0
