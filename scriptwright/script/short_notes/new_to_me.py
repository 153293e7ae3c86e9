"""What was new to the student, noted below their own heading without an "I": "never knew that …" → "I never knew that …"."""

from __future__ import annotations

import re

#: What the student puts above what they learned, thought or were surprised by.
_OWN_HEAD = re.compile(
    r"(?i)\W*(?:(?:what|things?|stuff) (?:that )?i(?:['’]?ve| have| had)?(?: (?:also|really|actually))? (?:learn(?:ed|t)|took (?:away|from)|take (?:away|from)|found out|reali[sz]ed|got out of|did ?n['’]?t know|think now|thought)\b.*"
    r"|(?:what|things? that|stuff that) (?:surprised|shocked|struck|amazed) me\b.*|(?:my |main |key |personal )*(?:take-?aways?|reflections?|lessons(?: learned)?|learnings?|what was new(?: (?:to|for) me)?|new (?:to|for) me))\W*"
)
_NOT_KNOWN = re.compile(
    r"(?i)(?P<more>(?:(?:and|also|plus|honestly|really|just),? )*)(?P<said>"
    r"(?:had )?never (?:really |even |once |actually )*(?:knew|known|thought|reali[sz]ed|expected|imagined|heard|guessed|noticed|considered)\b"
    r"|(?:really |even )?did(?:n['’]?t| not) (?:really |even |actually |at all )*(?:know|expect|reali[sz]e|think|imagine)\b"
    r"|had(?:n['’]?t| not) (?:known|thought|reali[sz]ed|expected|imagined|heard)\b|(?:would|could)(?:n['’]?t| not| never) have (?:known|thought|guessed|expected|imagined|believed)\b"
    r"|(?P<idea>(?:had )?(?:absolutely )?no (?:idea|clue))(?= (?:that|how|what|why|who|where|about|there|it|they|you|people)\b)"
    r"|(?:had )?(?:always )?(?:thought|assumed|figured|imagined|believed) (?!of\b|about\b)|used to think\b|(?:was |am )?(?:really |so |very |pretty |kind of )?(?:surprised|shocked|amazed|impressed) (?=\w+ \w)"
    r")(?P<rest>.*)"
)


def new_to_student(words: str, above: str) -> str | None:
    """The note with its "I", where it stands below what the student calls their own lessons; None for any other.

    >>> new_to_student("no idea that owls can't move their eyes", "What I learned")
    "I had no idea that owls can't move their eyes"
    >>> new_to_student("never knew her father", "How she started") is None
    True
    """
    found = _NOT_KNOWN.fullmatch(words) if _OWN_HEAD.fullmatch(above) else None
    if found is None:
        return None
    said = found["said"][:1].lower() + found["said"][1:]
    if found["idea"] and not said.startswith("had"):
        said = f"had {said}"
    elif re.match(r"(?:really |so |very |pretty |kind of )?(?:surprised|shocked|amazed|impressed)", said):
        said = f"was {said}"
    elif said.startswith("am "):
        said = f"was {said[3:]}"
    more = "also " if re.search(r"(?i)also|plus|and", found["more"]) else ""
    return f"I {more}{said}{found['rest']}"
