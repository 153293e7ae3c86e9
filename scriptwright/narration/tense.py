"""Present or past: verbs that look the same in both are told apart by what stands around them."""

from __future__ import annotations

import re
from itertools import pairwise

from scriptwright.narration.closed_words import AUXILIARY
from scriptwright.narration.dictionary import is_base, is_past
from scriptwright.narration.words import Word

PAST_FIRST = frozenset(
    "ate became began bore broke came did dove fell felt found fought gave got ground grew had heard "
    "held kept knew laid led left lent lost made met paid ran rang rode rose said sang sat saw sent "
    "shot slept sold spent spoke stood stole struck swam taught thought told took tore went won wore "
    "wound woke wrote was were bound lit slid hung stuck spun stung bit hid rent".split()
) - {"rent"}
"""Past forms that are also the base of a rarer verb ("found", "saw"); taken as past."""

SELDOM_PRESENT = frozenset("bet burst cast hit hurt quit rid shed split thrust upset wed".split())
"""Of the verbs with one form for both, those that people tell about once."""

ONCE_ONLY = (
    r"set (?:a|the|my|our) (?:\w+ )?record",
    r"put in my notice",
    r"hit (?:a wall|rock bottom)",
    r"quit (?:my|the|a) \w+",
    r"let (?:\w+ ){1,3}(?:lapse|slip)",
    r"put (?:\w+ ){1,3}(?:years|months|decades) into",
    r"(?:my|the|a) (?:very )?first",
)
"""Deeds that are done one time."""

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
SEASONS = "summer|winter|spring|fall|autumn"
PAST_TIMES = (
    r"ago",
    r"yesterday",
    r"back (?:then|when)",
    rf"last (?:year|month|week|night|time|{SEASONS}|\w+day)",
    r"(?:in|since|until|by|of|around|during) (?:19|20)\d\d",
    r"(?:in|during) the (?:\d0s|\w+ties|early|late|beginning)",
    rf"that (?:day|night|year|morning|time|week|moment|{SEASONS}|{MONTHS})",
    r"at (?:first|the time)",
    r"once",
    rf"one (?:day|night|morning|time|year|{SEASONS})",
    r"as an? (?:young )?(?:kid|child|teenager|student|boy|girl|intern|freshman|senior|apprentice)",
    r"at (?:the age of \w+|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty(?:-\w+)?|thirty|1[0-9]|2[0-9])(?! (?:past|to|sharp|o|in the|a\.|p\.|every|each))",
    r"in (?:college|high school|middle school|grad school|university)",
    r"in my (?:twenties|teens|thirties|first|last|youth)",
    r"the same (?:day|night|week|year)",
    r"when i was",
    r"growing up",
    r"eventually",
    r"finally",
    r"earlier this",
    r"this morning",
    r"too late",
    r"after \w+ died",
    rf"in (?:{MONTHS.replace('may|', '')})",
)
HABITS = (
    rf"(?:every|each|most) (?:\w+ )?(?:day|morning|week|weekend|time|night|year|shift|month|evening|hour|"
    rf"class|season|game|semester|{SEASONS}|\w+day)s?",
    r"whenever",
    r"nowadays",
    r"these days",
    r"daily",
    r"weekly",
    r"monthly",
    r"(?:\w+s|once|twice|\w+teen|\d+ \w+|an? (?!a )\w+) (?:a|per) (?:day|week|month|year|shift|season|night)",
    r"on \w+days",
    r"at (?:night|dawn|noon|\w+ sharp)",
    r"in the (?:morning|evening|afternoon)s?",
    r"on weekends",
    r"before (?:we|i) open",
    r"for a living",
    r"when i get",
)

ALWAYS = frozenset(
    "always constantly currently frequently generally mostly never normally now occasionally often "
    "rarely regularly seldom sometimes still today typically usually".split()
)
"""Adverbs that speak for the present beside a verb."""


def _any_of(rows: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(rows)})\b")


_ONCE_ONLY, _PAST_TIMES, _HABITS = _any_of(ONCE_ONLY), _any_of(PAST_TIMES), _any_of(HABITS)


def says_always(words: tuple[Word, ...]) -> bool:
    """True where a sentence tells what is done again and again: "always", "every morning"."""
    text = " ".join(word.lower for word in words if not word.quoted)
    return any(word.lower in ALWAYS for word in words) or _HABITS.search(text) is not None


def says_now(words: tuple[Word, ...]) -> bool:
    """True where the speaker does something in a verb that is only present: "I put it in and I go home"."""
    return any(
        word.lower in ("i", "we")
        and not word.quoted
        and then.tag == "VBP"
        and then.lower not in AUXILIARY
        and is_base(then.lower)
        and not is_past(then.lower)
        for word, then in pairwise(words)
    )


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
    if word in PAST_FIRST or not is_base(word):
        return False
    if not is_past(word):
        return True
    if sharing is not None:
        return sharing
    lexical = [
        words[other].lower for other in partners if other != at and words[other].lower not in AUXILIARY
    ]
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
        score += weight * (len(_PAST_TIMES.findall(text)) - len(_HABITS.findall(text)))
    score += 2.0 * len(_ONCE_ONLY.findall(" ".join(word.lower for word in words[start:end])))
    if any(word.lower in ALWAYS for word in words[max(0, at - 2) : at]):
        score -= 2.0
    for index, word in enumerate(words):
        if index != at and not word.quoted and word.dep not in ("amod", "compound"):
            aside = any(between.lower in ASIDES for between in words[at + 1 : index])
            score += _leaning(word) * (0.5 if aside else 1.0)
    if len(words) > 2 and words[0].lower in ("that", "this", "it", "which") and words[1].lower == "means":
        score -= 2.0
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
