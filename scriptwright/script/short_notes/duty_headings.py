"""Headings that name what somebody does: "Duties", "The job", "What he does all day"."""

from __future__ import annotations

import re

#: Headings of what somebody does.
_DUTIES = re.compile(
    r"(?i)(?:(?:the |her |his |their )?(?:job|work|duties|responsibilities|tasks|role)|what (?:he|she|they|\w+) (?:actually |really |mostly )?(?:does|do)(?: all day)?|work now|the (?:work|job) itself|(?:job|work) (?:stuff|duties))"
)


def is_of_duties(heading: str) -> bool:
    """Whether a heading names what somebody does."""
    return _DUTIES.fullmatch(heading.strip(" *_#:-–.")) is not None
