"""What one never does or knows, which below "hard" is no advice: "never know how it ends"."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.telling.headed import CAN_BE_THAT, that_one_does
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.clauses import Form, form_of

#: What one never does or knows, which below "hard" is no advice.
_NEVER = re.compile(
    r"(?i)(?:never|always|don['’]t|can['’]t) (?:really )?(?:know|see|get|have|hear|find out|be sure|sleep|stop|feel|meet|win|lose)\b"
)


def is_never_so(candidate: Candidate, words: str) -> bool:
    """Whether a note below "hard" says what one never does, and is no advice: "never know how it ends"."""
    above = candidate.heading.text.strip(" *_#:-–.=") if candidate.heading is not None else ""
    return bool(CAN_BE_THAT.fullmatch(above) and _NEVER.match(words)) and form_of(words) is Form.IMPERATIVE


def never_so(teller: Telling, candidate: Candidate, words: str) -> Told | None:
    """What one never does as what is hard: "The hard part is that you never know how it ends"; None for any other."""
    if not is_never_so(candidate, words):
        return None
    return that_one_does(teller, candidate, f"you {words[:1].lower()}{words[1:]}")
