"""What was said face to face as it is told afterwards: a usual day, a name said by the way, people called as at home."""

from __future__ import annotations

import re

#: Somebody whose name is said by the way: "I lost one patient in 1998, her name was Ada, because …".
_BY_NAME = re.compile(
    r"(?P<who>\b(?:one|an?|my|another) (?:[a-z-]+ ){0,2}[a-z-]+)(?P<when> in (?:19|20)\d\d| once| last year)?, "
    r"(?:his|her|their) name (?:is|was) (?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?=,|[.!]$)"
)


def by_name(words: str) -> str:
    """A name said by the way, beside whose it is.

    >>> by_name("I lost one patient in 1998, her name was Ada, because the road was shut.")
    'I lost one patient, Ada, in 1998, because the road was shut.'
    """
    return _BY_NAME.sub(
        lambda found: f"{found['who']}, {found['name']}" + (f",{found['when']}" if found["when"] else ""),
        words,
    )


#: The speaker's own people, called as at home: "on Dad's side".
_AT_HOME = re.compile(
    r"(?<=[a-z,] )(?P<kin>Mom|Mum|Mam|Dad|Papa|Mama|Grandma|Grandpa|Nan|Granny|Grandad)\b(?! [A-Z])"
)


def of_home(words: str) -> str:
    """The speaker's people with the word that says whose they are.

    >>> of_home("I'm Irish on Dad's side."), of_home('She said "ask Mom".')
    ("I'm Irish on my dad's side.", 'She said "ask Mom".')
    """
    return (
        words if re.search(r"[\"“]", words) else _AT_HOME.sub(lambda kin: f"my {kin['kin'].lower()}", words)
    )


_DAY = re.compile(
    r"(?i)\b(?:typical|normal|usual|regular|average|ordinary|your) (?:work ?)?(?:day|week|shift|night|morning)s?\b|\b(?:a|the) (?:day|shift|week|night) like\b|\broutine\b"
)
_WILL = re.compile(
    r"\b(?P<who>I|[Ww]e)(?:['’]ll| will) (?!be honest\b|tell\b|say\b|admit\b|never\b|not\b|give you\b|show you\b|always remember\b|miss\b|retire\b)(?P<be>be )?"
)
_ONE_DAY = re.compile(
    r"(?i)\b(?:tomorrow|tonight|next|soon|some ?day|one day|later this|this (?:year|summer|winter))\b"
)


def usual(words: str, asked: str) -> str:
    """What somebody will do on a usual day as what they do.

    >>> usual("I'll clock in at 4:50.", "What's a shift like?"), usual("I'll be there at five.", "A normal day?")
    ('I clock in at 4:50.', "I'm there at five.")
    """
    if not _DAY.search(asked) or _ONE_DAY.search(words):
        return words

    def now(will: re.Match[str]) -> str:
        who = will["who"]
        return f"{who} " if not will["be"] else f"{who}'m " if who == "I" else f"{who}'re "

    return _WILL.sub(now, words)


#: Whose "your" is the student's, where one person is spoken to.
_KIN = r"(?:brother|sister|mom|mother|dad|father|parents|family|cousin|aunt|uncle|grandma|grandpa|grandmother|grandfather|teacher|class|project|assignment|video)"
#: "Here", unless it brings something in ("here's why") or is where the student lives too ("when he came here").
_HERE = re.compile(
    r"(?i)((?<=come )here\b|(?<=came )here\b|(?<=comes )here\b|(?<=coming )here\b|(?<=same )here\b|here(?=['’]s| is\b| are\b| comes?\b| and there| and (?-i:[A-Z])))|\bhere\b"
)
#: "Your" of whoever takes the advice: then each "your" of the sentence is, "your students" and "your class".
_ANYBODYS = re.compile(rf"(?i)\byour (?!(?:little |big |older |younger )?{_KIN}\b)|\badvice (?:is|was)\b")


#: How old somebody was then, as whoever asked is now: "when she was about your age".
_AS_OLD = re.compile(
    r"(?i)(?P<was>\b(?:he|she|they|\w+) (?:was|were|is|are)(?: just| only| about| around| like| almost)*|\bat(?: about| around)?(?=.*\b(?:he|she|they)\b))(?P<age> your age\b)"
)


def from_afar(words: str, *, told: bool = False) -> str:
    """What was said face to face, told elsewhere: "here" becomes "there", "your brother" "my brother".

    `told`: the student tells it, whose "here" stays.

    >>> from_afar("She's worked here since 2012, and here's why.")
    "She's worked there since 2012, and here's why."
    """
    parts = re.split(r"([\"“][^\"”]*[\"”])", words)
    anybodys = _ANYBODYS.search(words)
    for index in range(0, len(parts), 2):
        part = parts[index]
        part = _AS_OLD.sub(r"\g<was> my age", part)
        if not anybodys and not re.search(r"(?i)\byou(?:['’]\w+)? \w", part):
            part = re.sub(rf"(?i)\byour ((?:little |big |older |younger )?{_KIN})\b", r"my \1", part)
        if told:
            parts[index] = part
            continue
        part = re.sub(r"\bhere (?=at (?:the|our|my|[A-Z])|in (?:the )?[A-Z])", "", part)
        parts[index] = _HERE.sub(
            lambda match: match.group(1) or f"{'T' if match.group()[0] == 'H' else 't'}here", part
        )
    return "".join(parts)
