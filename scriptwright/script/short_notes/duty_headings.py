"""Headings that name what somebody does: "Duties", "The job", "What he does all day"."""

from __future__ import annotations

import re

#: Headings of what somebody does.
_DUTIES = re.compile(
    r"(?i)(?:(?:the |her |his |their )?(?:job|work|duties|responsibilities|tasks|role)|what (?:he|she|they|\w+) (?:actually |really |mostly )?(?:does|do)(?: all day)?|work now|the (?:work|job) itself|(?:job|work) (?:stuff|duties))"
)
#: Questions for the same, which a list answers as it would stand below the heading.
_ASKED = (
    r"what (?:does|do) (?:you|he|she|they)(?: \w+ly)? do(?: all day| every day| at work| for a living| on a (?:normal|typical|regular) day)?"
    r"|(?:what(?:['’]?s| is| are)|describe) (?:your|his|her|their|the) (?:main |daily |current )?(?:job|work|role|roles|tasks|duties|responsibilities|position)(?: (?:and|&) (?:duties|responsibilities|tasks))?(?: (?:at|in) (?:work|your (?:job|work|current position)))?"
)
_QUESTION = re.compile(rf"(?i)(?:\d+[.)] ?)?(?:{_ASKED})(?:,? and (?:{_ASKED}))?")


def is_of_duties(heading: str) -> bool:
    """Whether a heading, or a question, names what somebody does.

    >>> is_of_duties("Her duties"), is_of_duties("What is your job and what do you do?"), is_of_duties("What do you like?")
    (True, True, False)
    """
    words = heading.strip(" *_#:-–.?")
    return _DUTIES.fullmatch(words) is not None or _QUESTION.fullmatch(words) is not None


#: A label for it within a note: "what she does: first visit she tests …".
_LABEL = re.compile(rf"{_DUTIES.pattern}\s*[:=]\s+(?=\w)")


def without_duty_label(words: str) -> str:
    """A note of what somebody does without the label that says so.

    >>> without_duty_label("what she does: tests how you move")
    'tests how you move'
    """
    label = _LABEL.match(words)
    return words[label.end() :] if label is not None else words
