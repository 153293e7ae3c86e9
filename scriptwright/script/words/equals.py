"""What the "=" of notes says aloud, as named rows: "is", "are", "means", or nothing behind a whole clause."""

from __future__ import annotations

import re
from collections.abc import Callable

from scriptwright.notes.occupations import jobs

#: How a clause begins: behind it "=" gives it a name, and is no verb.
_CLAUSE_BEFORE = r"^(?!.*\b(?:thought|thinks?|learned|said|says|means?|believed?|knew)\b)(?:(?i:he|she|they|it)(?:['’]\w+)? |(?:[Ww]hisper|[Ll]isten|[Ss]tand|[Ss]it|[Tt]alk|[Ww]alk|[Gg]o|[Cc]ome)(?:s|es) )"

#: What a thing means and is not: a clause behind the "=", a thing that then is missing, a deed.
_COMES_OF_IT = r"(?i:(?:no|not|nothing|nobody|more|less|fewer|you|he|she|they|it|we|people|everyone|everybody|there)(?:['’]\w+)?\s|\w+ing [a-z])"
_DEED = r"(?:stop|stay|get|keep|start|dig|wait|leave|listen|drop|let|put|take|tell|ask|bring|throw|hold|lose|quit) (?!(?:of|is|was|in|and|or|at|on|for|sign|list|time)\b)[a-z]"
_PLURAL = re.compile(r"(?i)(?!\w+ing\b)(?!(?:no|one|an?) )(?:[a-z]+ ){0,2}[a-z]+(?<![uis])s")
#: What is only given its name or its value: "hard part = people crying"; and what one thought that it is.
_NAMED = re.compile(
    r"(?i)\b(?:part|thing|bit|rule|tip|job|dream|goal|favou?rite|best|worst|[a-z]{2,}est|main|most|advice|motto|reason|hobby|secret|trick|key|"
    r"(?:nick)?name|thought|thinks?|means?)\b"
)


def _means(equal: re.Match[str]) -> str:
    """ "no talk = no move" → "no talk means no move"."""
    if _NAMED.search(equal.group(1)):
        return f"{equal.group(1)} is "
    return f"{equal.group(1)} {'mean' if _PLURAL.fullmatch(equal.group(1)) else 'means'} "


def _handles(equal: re.Match[str]) -> str:
    """ "clerk = elections + licenses" → "the clerk handles elections + licenses"; what is no person stays."""
    return f"the {equal.group(1)} handles " if jobs().fullmatch(equal.group(1)) else equal.group()


_DAY = r"(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
#: Pattern → words, tried in this order.
EQUALS: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    (
        "a clause, of how much or how often",
        r"^(?i:(?:the )?(?:most|least|more|less|mostly|often|rarely|seldom|always|never|sometimes|usually))\s+=\s+(?=(?i:they|he|she|we|I|people|nobody|everybody)\b(?:['’]\w+)? [a-z])",
        "",
    ),
    (
        "no sentence, of how much or how often",  # an answer to "What sells most?": it keeps its mark, and is not told
        r"^((?i:(?:the )?(?:most|least|more|less|mostly|often|rarely|seldom|always|never|sometimes|usually)(?: often| popular)?))\s+=\s*(?=\S)",
        r"\1=",
    ),
    (
        "no sentence, of days on which somebody does",
        r"^((?i:weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days))\s+=\s*(?=(?!is\b|was\b|has\b)[a-z]+[^s\W]s (?:in|at|on|for|with|the|an?|to|his|her|their)\b)",
        r"\1=",
    ),
    (
        "what they call it",
        r"^([\"“][^\"“”]+?)[.,]?([\"”])\s+=\s+(?:that['’]?s )?(?:what|how) (they|he|she|people|everyone|everybody|we) calls? (?:it|that|this)(?=\.?$)",
        lambda m: f"{m[3]} call{'s' if m[3] in ('he', 'she', 'everyone', 'everybody') else ''} it {m[1]}{m[2]}",
    ),
    ("equals, of a quotation", r"(?<=[\"”])\s+=\s+(?=\w)", ", "),
    (
        "equals, of a clause",
        rf"(?:{_CLAUSE_BEFORE}[^=]*?)\s+=\s+[^=,.;]+(?=[,.;]|$)",
        lambda m: m.group().partition(" =")[0],
    ),
    (
        "so many come to so many",
        r"^((?:about |around |over )?\d+ (?:yrs|years|months|weeks)) =\s+(?=(?:about |around |over )?\d[\d,]* [a-z]+$)",
        r"\1 makes ",
    ),
    (
        "first was",
        r"^((?:[Tt]he |[Hh]is |[Hh]er )?[Ff]irst [^=]*?)\s+=\s+(?=[bcdfghjklmnpqrtvwxyz][a-z]+[^s\W]\.?$)",
        r"\1 was a ",
    ),
    ("somebody does so much", r"^((?:[a-z]+ )?[a-z]+) =\s+(?=[^=]+ (?:\+|and) )", _handles),
    (
        "a part of the day equals",
        r"^((?i:mornings?|afternoons?|evenings?|nights?|noon|midday|lunch|am|pm))\s+=\s+(?=[a-z])",
        r"\1: ",
    ),
    ("before equals", r"^(?i:prev)\s+=\s+", "before: "),
    ("before equals", r"^((?i:before(?: that| this)?|previously|earlier))\s+=\s+", r"\1: "),
    ("a condition equals", r"^((?i:if|when|whenever) [^=]*?)\s+=\s+", r"\1, "),
    (
        "means that one does",
        rf"^([^=]*?)\s+=\s+(?={_DEED})",
        lambda m: f"{_means(m)}{'' if m.group(1) and _NAMED.search(m.group(1)) else 'you '}",
    ),
    ("means", rf"^([^=]*?)\s+=\s+(?={_COMES_OF_IT})", _means),
    (
        "equal",
        r"^((?:most|all|some|many|these|both)\b[^=]*|(?:[a-z]+ )?[a-z]+(?<![uis])s) =\s+(?=[\w$€£“\"])",
        r"\1 are ",
    ),
    (
        "days equal",
        rf"^({_DAY}(?:(?:, | ?[/&+] ?| and ){_DAY})+)\s+=\s+(?=[\w$€£“\"])",
        r"\1 are ",
    ),
    ("equals", r"\s+=\s+(?=[\w$€£“\"])", " is "),
)
