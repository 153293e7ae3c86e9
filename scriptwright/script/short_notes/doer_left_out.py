"""Whose deed a note tells that begins with a time or a place: "at 18 did a course" → "at 18, she did a course"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.count_words import one_of_many
from scriptwright.script.words.subjects import agreeing, left_out

_TIME = r"(?:day|week|weekend|month|year|summer|winter|spring|fall|autumn|morning|evening|night|afternoon|time|semester|season|shift)"
#: A time or a place that opens a note, before a verb: a preposition and what it goes with, or a time alone.
_PLACED = re.compile(
    r"(?:(?:And|But|Then|Also),? )?(?:In|At|On|After|Before|During|Since|From|By|Around|Until|With|For)\b",
    re.I,
)
_TIMED = re.compile(
    rf"(?:The )?(?:(?P<which>First|Second|Third|Last|Same|One|That|Every|Each|Some|Most|Next) (?:few |two |three |\d+ )?{_TIME}s?(?P<of>(?: (?:of|at|in|on) (?:the |his |her |their )?[a-z]+)?)|Once an? {_TIME}|(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)|Right now|Nowadays|These days|At first|At the end)(?= )",
    re.I,
)
#: Done to people, who are left out: "last day was allowed to drive".
_DONE = re.compile(
    r"(?i)(?:was|is|were) (?:also |then |finally |even )?(?:allowed|told|asked|sent|given|invited|taught|called|hired|fired|promoted|offered|chosen|picked|trained|forced|supposed|scared|nervous|afraid|tired|sick|ready|able)\b"
)
_IS = re.compile(r"(?i)(?:was|is|were|are|has been|had been)(?:n['’]t)?\b")
_SEASON = re.compile(r"(?i)\b(?:spring|summer|autumn|fall|winter)$")
#: What times do themselves.
_OF_TIME = re.compile(
    r"(?i)(?:starts?|started|begins?|began|ends?|ended|goes|went|lasts?|lasted|takes|took|comes|came|brings|brought|means|meant|costs?|seems?|seemed|feels?|felt|looks|looked|turns|turned|passed|flew)\b"
)
#: A noun of its own behind the place: "at plant the whole truck".
_NEXT_NOUN = re.compile(r"(?i)^\S+ (?!of\b)[a-z-]+ (?:the|an?|his|her|their|all|every|each) ")
_DOING = re.compile(r"(?i)(?:still |just |always |mostly )?[a-z]{2,}ing\b(?! [a-z]+s? (?:is|are|was)\b)")


def with_doer(words: str, who: str) -> str:
    """The note with its subject behind the time or the place that it begins with; `who`: "he", "she" or "they".

    >>> with_doer("At 18 did a course with a baker.", "she"), with_doer("First day was long.", "she")
    ('At 18, she did a course with a baker.', 'First day was long.')
    """
    timed = _TIMED.match(words)
    if timed is not None and not words[timed.end() :].startswith(","):
        opening, rest = timed.group(), words[timed.end() :].strip()
        if re.fullmatch(r"(?i)right now|nowadays|these days", opening) and _DOING.match(rest):
            return f"{opening}, {who} {'are' if who == 'they' else 'is'} {_small(rest)}"
        if _deed(rest) and not _OF_TIME.match(rest) and (not _IS.match(rest) or _DONE.match(rest)):
            return f"{_with_on(opening, timed)}, {who} {in_number(rest, who)}"
        return words
    if _PLACED.match(words) is None:
        return words
    pieces = words.split(" ")
    for at in range(2, min(8, len(pieces) - 1)):
        opening, rest = " ".join(pieces[:at]), " ".join(pieces[at:])
        if opening.endswith(",") or re.search(r"[,.;:]", opening):
            return words
        if _deed(rest) and (not _IS.match(rest) or _DONE.match(rest)):
            if _NEXT_NOUN.search(opening):
                return words
            doc = parse(opening)
            named = doc[-1].tag_ in ("NN", "NNS", "CD", "NNP", "NNPS", "VBG") or bool(_SEASON.search(opening))
            named = named and doc[-1].dep_ != "compound"
            named = named and (doc[-1].tag_ not in ("NNS", "NNPS") or not is_base(rest.split()[0].lower()))
            if (
                not named
                or _acts_itself(rest)
                or any(token.tag_ in (*FINITE, "WDT", "WP", "PRP", "TO") for token in doc)
            ):
                return words
            return f"{opening}, {who} {in_number(rest, who)}"
    return words


def _deed(rest: str) -> bool:
    tells = left_out(rest)
    return tells is not None and not re.match(r"(?i)(?:can|could|should|would|will)\b", rest)


def _acts_itself(rest: str) -> bool:
    """Whether the word taken for a verb is what another verb has for its subject: "at night planes land"."""
    doc = parse(rest.split(",")[0])
    second = doc[1].lower_ if len(doc) > 2 else ""
    placed = len(doc) > 2 and doc[2].tag_ in ("DT", "IN", "RB", "CD")
    if placed and doc[0].lower_.endswith("s") and is_base(second) and not one_of_many(second):
        return True
    return any(token.dep_ in ("nsubj", "nsubjpass") and token.i == 0 and token.head.i > 0 for token in doc)


def in_number(rest: str, who: str) -> str:
    """The deed as its verb goes with who does it."""
    if who != "they":
        return rest
    return agreeing(rest) if left_out(rest) == "present" else re.sub(r"^was\b", "were", rest)


def _with_on(opening: str, timed: re.Match[str]) -> str:
    """A day with its "on", the first or the last one with its article: "Last day" → "On the last day"."""
    if timed["day"]:
        return f"On {opening}"
    which = (timed["which"] or "").lower()
    if which not in ("first", "second", "third", "last", "same"):
        return opening
    if which == "last" and not timed["of"] and not re.search(r"(?i)last (?:day|shift)\b", opening):
        return opening
    bare = re.sub(r"(?i)^the ", "", opening)
    if re.search(r"(?i)\btimes?\b", bare):
        return f"The {_small(bare)}"
    on = "On" if re.search(r"(?i)\b(?:day|morning|evening|night|afternoon|shift|weekend)s?\b", bare) else "In"
    return f"{on} the {_small(bare)}"


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
