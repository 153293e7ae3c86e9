"""What speech leaves out at its beginning, and the marks that notes leave out around what was said."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.slips import COUNT
from scriptwright.script.taken_back import without_false_start

#: A count as notes have it, and a span of time: "more than 12 years", "four and a half months".
NUMBER = rf"(?:{COUNT}|\d[\d,.]*)"
SO_LONG = (
    rf"(?:about |almost |over |nearly |around |more than )*{NUMBER}(?: and a half)? (?:years?|months?|weeks?)"
)


def unclipped(candidate: Candidate) -> str:
    """The words of a candidate with what speech, or notes of it, leave out; the student's own stay as they are."""
    if candidate.kind is LineKind.OWN or candidate.items:
        return candidate.text
    if candidate.reported:
        return rejoined(speech_marked(candidate.text))
    return begun(without_false_start(candidate.text, answers=candidate.first))


#: What goes on behind a comma without its joint: what somebody did next, what holds of the thing just named.
_REJOINED = (
    (
        re.compile(r"(\bwas an? [^,.]{3,40}), (?=(?:got|became|left|quit|moved|started|went|ended up)\b)"),
        r"\1 and ",
    ),
    (
        re.compile(
            r"\b((?:is|was) [a-z][\w -]{2,30}), (?=(?:has to|needs to|must|comes|goes|costs|means)\b)"
        ),
        r"\1, which ",
    ),
    (re.compile(r"^[2-5] (?=(?:is|was) \w+ing\b)"), "One of them "),
)


def rejoined(words: str) -> str:
    """The words with the joint that notes leave out between two things said of one.

    >>> rejoined("The number is turbidity, has to be under 0.2."), rejoined("He was a clerk, got the sack.")
    ('The number is turbidity, which has to be under 0.2.', 'He was a clerk and got the sack.')
    """
    for pattern, made in _REJOINED:
        words = pattern.sub(made, words)
    return words


#: Said of oneself without "I've": "Been doing it four and a half years."
_BEEN = re.compile(
    rf"(?i)been (?P<what>(?:doing|working|running|driving|teaching|at|in|with|there|here)\b[^,.]*?)(?: (?:for )?(?P<long>{SO_LONG}))?(?P<end>[,.].*)?"
)
#: Said of what was spoken of, which the sentence goes on to say: "Wasn't off our boat, it was a guy in a kayak."
_IT_WAS = re.compile(r"(?i)(?:was|wasn['’]t|is|isn['’]t) [^,.]+, (?:it|that)(?:['’]s| was| is)\b.*")


def begun(words: str) -> str:
    """What somebody says of themselves, or of a thing, with the beginning that speech leaves out.

    >>> begun("Been doing it four and a half years."), begun("Wasn't ours, it was a kayak.")
    ("I've been doing it for four and a half years.", "It wasn't ours, it was a kayak.")
    """
    if _IT_WAS.fullmatch(words):
        return f"It {words[:1].lower()}{words[1:]}"
    found = _BEEN.fullmatch(words)
    if found is None:
        return words
    long = f" for {found['long']}" if found["long"] else ""
    return f"I've been {found['what']}{long}{found['end'] or ''}"


#: What somebody said to somebody else, in their own "I": "rang his boss and said I think it's dead".
_SAID_TO = re.compile(
    r"(?P<told>(?:He|She|They|[A-Z][a-z]+) (?:rang|called|phoned|radioed|texted|went to|told|looked at) (?:his|her|their|the) [a-z]+ and (?:said|was like)),? (?P<said>I (?:think|don['’]t|can['’]t|won['’]t|need|know|quit|stop|found|saw|have)\b[^,\"“]+)"
)


def speech_marked(words: str) -> str:
    """The words with what somebody said to somebody else as a quotation, where its "I" is nobody else's.

    >>> speech_marked("He rang his boss and said I think it has died.")
    'He rang his boss and said, “I think it has died.”'
    """
    found = _SAID_TO.fullmatch(words)
    if found is None:
        return words
    said = re.sub(r"(?i)\bsomethings (?=[a-z]+ed\b|going|wrong)", "something's ", found["said"].rstrip("."))
    return f"{found['told']}, “{said}.”"
