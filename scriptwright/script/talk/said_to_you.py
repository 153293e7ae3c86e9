"""What a speaker says to who asks, of them: ", you weren't born yet", "You'd be good at it", "older than you"."""

from __future__ import annotations

import re

#: What is added for the listener's sake, behind what is told.
_ADDED = re.compile(
    r"(?i), (?:(?:and|but) )?(?:you(?:['’]?d)? can (?:ask|check with|go ask) (?:him|her|them|anybody|anyone|my \w+)|you can (?:look|google) (?:it|them|him|her|that) up|you (?:weren['’]?t|were not|wouldn['’]?t have been|were(?: too| so| just| still| only)*) (?:here|there|around|born|alive|little|small|young|a (?:baby|kid|toddler))(?: yet| then| at the time)?"
    r"|you wouldn['’]?t remember(?: it| that| him| her| them)?|you remember (?:him|her|it|them|that)|you know (?:him|her|the one|the place|where that is)|you['’]?(?:ve| have) (?:been there|seen it|met (?:him|her|them)))(?=[.!]?$|, )"
)
#: What is said of the listener, their street, their house; and what they are shown.
_OF_YOU = re.compile(
    r"(?i)(?:and |but |so |because )?you(?:['’]d| would)(?: probably| actually)? (?:be (?:so |really |very |pretty )?(?:good|great|fine|perfect|a (?:good|great) [a-z]+)|do (?:well|great|fine)|like it)\b[^,;]{0,30}(?:, you(?:['’]re| are| have|['’]ve)\b[^,;]*)?[.!]?"
    r"|(?:so )?you (?:do|can do) the math\b.*|you know (?:that|the|those|this) [^,]*\b(?:on|in|by|near|at|from|across from|next to) your\b.*"
    r"|(?:and |so |but |here,? )?(?:see|look at) (?:this|that|these|those|here)\b[^,]{0,25}[.!?]"
    r"|(?:because |and |but )?you(?:['’]re| are) (?:so |really |very |pretty )?(?:patient|smart|young|tall|short|strong|nice|sweet|funny|quiet|good at (?:this|asking))[.!]"
)
#: Whom somebody is compared with, where nothing follows: "not much older than you".
_THAN_YOU = re.compile(
    r"(?i)\b(?:older|younger|taller|shorter|smaller|bigger) than you\b(?=[.!,]|$)|\b(?:about|around|like) your age\b(?=[.!,]|$)"
)


def without_asides(words: str) -> str:
    """The sentence without what is added in it for the listener's sake.

    >>> without_asides("Every knot, every morning, you can ask them."), without_asides("In 2009, you were a baby.")
    ('Every knot, every morning.', 'In 2009.')
    """
    bare = _ADDED.sub("", words)
    if bare == words:
        return words
    return bare if bare.endswith((".", "!")) else f"{bare}."


#: How old the speaker was then: "when I was your age", "at your age I was working".
_AS_OLD = re.compile(
    r"(?i)\bI(?:['’]m| was| am)(?: just| only| about| around| like| almost)* your age\b|\bat (?:about |around )?your age,? I\b"
)


def as_old(words: str) -> bool:
    """Whether a sentence speaks of who asks only to say how old its speaker was.

    >>> as_old("I left school when I was about your age."), as_old("At your age you should read.")
    (True, False)
    """
    return _AS_OLD.search(words) is not None and len(re.findall(r"(?i)\byou(?:r|rs)?\b", words)) == 1


def of_you(words: str) -> bool:
    """Whether a sentence speaks of who asks, and tells nothing of who is asked.

    >>> of_you("You'd be good, you're patient."), of_you("You'd be surprised how loud it is.")
    (True, False)
    """
    than = _THAN_YOU.search(words) is not None and not as_old(words)
    return _OF_YOU.fullmatch(words.strip()) is not None or than
