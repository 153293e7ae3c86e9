"""The name of the interviewee in a heading or a title line: "Interview with Ann Lee", "Notes / Ann Lee / Sat 3/9"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scriptwright.notes.name_parts import CLASS, DATE, KIN_WORDS, NAME, PART, TITLE, WORD
from scriptwright.notes.occupations import jobs

#: "Interview mit / with Frau Brandt": in two languages, and with a title of the other.
_TWO_LANGUAGES = re.compile(
    r"(?i)\b(?:(?:mit|con|avec|com) ?/ ?with|with ?/ ?(?:mit|con|avec|com)) (?:(?:herr|frau|monsieur|madame|signora?|senhora?) (?=(?-i:[A-Z])))?"
)


#: A title of a name and what the notes are of them: "Ann Lee -- answers".
_AND_ANSWERS = re.compile(
    rf"({NAME.pattern})\s*(?:--|[–—:|/]|\s-\s|['’]s)\s*(?i:(?:his |her |their |my )?(?:answers|interview|replies|responses))\W*$"
)
#: What the notes are for, and behind a dash whom they are of, with the title: "Notes for the video - Ms. Ann Lee".
_FOR_VIDEO = re.compile(
    rf"(?i:(?:[a-z]+ )?(?:notes?|draft|script|questions?|outline|plan|ideas) (?:for|on|of|from) (?:[a-z]+ ){{0,3}}[a-z]+)\s*(?:--|[–—:|/]|\s-\s)\s*({TITLE}\.? {PART} {PART}(?: {PART})?)\s*$"
)


def named_in_heading(text: str) -> Iterator[tuple[str, int]]:
    """The name that a heading gives the interviewee, with its weight.

    >>> list(named_in_heading("Ann Lee -- her answers")), list(named_in_heading("Why I chose Ann Lee"))
    ([('Ann Lee', 7)], [('Ann Lee', 4)])
    """
    words = re.sub(rf"(?<=\w) [\"“'(]{PART}[\"”')](?= [A-Z])", "", re.sub(r"[*_#]", "", text).strip())
    words = _TWO_LANGUAGES.sub("with ", words)
    match = re.search(
        rf"(?i:\b(?:answers?|notes?|talk|chat|call|zoom|conversation|email|letter) (?:[\w/.-]+ )?(?:[-–—] )?(?:from|with|w/|by)) (?:{KIN_WORDS})?({NAME.pattern})",
        words,
    )
    if match:
        yield match.group(1), 6
        return
    match = _AND_ANSWERS.match(words) or re.search(
        rf"(?i:\bnotes?)\s*(?:--|[–—:|/]|\s-\s)\s*({NAME.pattern})\s*(?:$|/)", words
    )
    if match and CLASS.search(DATE.sub("", words)):
        return
    if match:
        yield match.group(1), 7
        return
    match = _FOR_VIDEO.match(words)
    if match and not CLASS.search(DATE.sub("", words)):
        yield match.group(1), 6
        return
    match = re.search(
        rf"(?i:\bentrevista a|\bentrevista con|\bentretien avec|\binterview mit|\bentrevista com|\bintervista a) (?:don |doña |señora? |madame |monsieur |herr |frau )?({NAME.pattern})",
        words,
    )
    if match:
        yield match.group(1), 8
        return
    match = re.search(
        rf"(?i:\b(?:interview(?:ed|ing)?|int(?:er)?vw?)\b(?:\s+(?:with|of|notes|transcript|person|w/))*)\s*[:,–—-]?\s*(?:{KIN_WORDS})?({NAME.pattern})",
        words,
    )
    if match:
        yield match.group(1), 6
        return
    match = re.match(rf"({TITLE}\.?\s+{PART}(?: {PART})?)", words)
    if match and (not CLASS.search(words) or jobs().search(words)):
        yield match.group(1), 6
        return
    match = re.match(rf"(?i:why (?:i (?:chose|picked|interviewed|choose)\s+)?)({NAME.pattern})$", words)
    if match:
        yield match.group(1).title() if match.group(1).isupper() else match.group(1), 4
        return
    match = re.match(rf"(?:PT|[A-Za-z ]*(?i:interview))\s*[–—-]\s*({NAME.pattern})", words) or re.match(
        rf"({WORD} {PART}(?: {PART})?)\s*(?:[,(–—]|\s-\s)\s*\(?(?=.*\w)", words
    )
    if match and (not CLASS.search(words) or jobs().search(words)):
        yield match.group(1), 5
