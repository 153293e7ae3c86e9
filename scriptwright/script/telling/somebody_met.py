"""Somebody met at work, who told of another would be heard as their own child: "I had a boy who hid" → "there was a boy who hid"."""

from __future__ import annotations

import re

#: One who is heard as kin or as company where another tells "she had a boy"; those of a job ("a patient") are not.
_ONE = r"(?:(?:[a-z-]+,? ){0,3}?)(?:boys?|girls?|kids?|child|teenager|teen|toddler|guy|man|woman|lady|person|couple|family)"
_HAD = re.compile(
    rf"(?i)(?<![\w'’])(?P<who>I|we|he|she|they) (?P<when>(?:once|actually|just) )?(?:had|['’]?ve had) (?P<one>(?:an?|one|this|this one) {_ONE})"
    r"(?P<behind>(?: in (?:my|our|his|her|their|the|a|\w+)(?: [a-z]+){0,3}| last (?:year|week|spring|summer|fall|winter)| once| here)?,? (?:who|whose|named|called|I call|(?:he|she) calls)\b)"
)
#: What is said of one's own: a child that was born, or somebody at home.
_OWN = re.compile(
    r"(?i)\b(?:born|pregnant|husband|wife|divorced?|married|at home|my own|babysit\w*|adopt\w*|(?:was|is|were) (?:only |just )?(?:\d|one|two|three|four|five|little|small|young)\b)"
)
#: Who is given another name than theirs: "a boy, I'll call him Leo, who".
_CALLED = re.compile(
    r"(?i),? (?P<open>\(?)(?:(?:and |so )?(?:I['’]?ll|I will|let['’]?s(?: just)?|let me|we['’]?ll)) (?:just )?(?:call|say) (?P<whom>him|her|them|it) (?P<name>[A-Z]\w+)(?P<close>\)?)(?P<comma>,?)(?= |[.!?]|$)"
)


def as_met(words: str) -> str:
    """A sentence with somebody who was met at work as there was them, by the name that they are given.

    >>> as_met("I had a boy, I'll call him Leo, who hid.")
    'There was a boy I call Leo who hid.'
    >>> as_met("Last May we had a girl in our group who hid."), as_met("I had a boy when I was 22.")
    ('Last May there was a girl in our group who hid.', 'I had a boy when I was 22.')
    """
    called = _CALLED.search(words)
    if called is not None and called["name"][:1].isupper() and re.search(r"\w$", words[: called.start()]):
        near = re.search(rf"(?i)\b(?:an?|one|this) {_ONE}$", words[: called.start()])
        stop = "" if re.match(r" (?:who|whose|that)\b", words[called.end() :]) else called["comma"]
        by_name = f" I call {called['name']}{stop}" if near else f", I call {called['whom']} {called['name']}{called['comma']}"
        words = f"{words[: called.start()]}{by_name}{words[called.end() :]}"
    had = _HAD.search(words)
    if had is None or _OWN.search(words) or words[: had.start()].count('"') % 2 or "“" in words[: had.start()]:
        return words
    there = "There" if had.start() == 0 else "there"
    one = re.sub(r"(?i)^this (?:one )?", "a ", had["one"])
    return f"{words[: had.start()]}{there} was {had['when'] or ''}{one}{had['behind']}{words[had.end() :]}"
