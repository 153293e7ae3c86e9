"""What short notes clip off and a speaker says, as named rows: "first ten minutes she", "an U12 team", "own bench"."""

from __future__ import annotations

import re

from scriptwright.script.slips import COUNT, Made

_SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
_WHO = r"(?:he|she|they|I|you|we|it|nobody|everybody)"


def _no_doubt(match: re.Match[str]) -> str:
    past = re.search(r"\b(?:was|were|had|did)\b", match.group("what"))
    return f"It {'wasn' if past else 'isn'}'t that {match.group('what')}"


def _said_so(match: re.Match[str]) -> str:
    be = "was" if match.group("say") == "said" else "is"
    what = match.group("what")
    the = "" if re.match(r"(?i)(?:the|his|her|their|my)\b", what) else "the "
    small = f"{the}{what[:1].lower()}{what[1:]}"
    return f"{match.group('who').capitalize()} {match.group('say')} it {be} {small}{match.group('end')}"


#: Named rows: what is noted → what is said.
CLIPPED: tuple[tuple[str, str, Made], ...] = (
    (
        "in the first minutes",
        rf"^(?:The |the )?([Ff]irst (?:{COUNT} )?|[Ll]ast {COUNT} )({_SPAN}) (?={_WHO}\b)",
        lambda m: f"In the {m.group(1).lower()}{m.group(2)} ",
    ),
    (
        "the first one says",
        r"^(First|Last|Second|Third|Next|Best|Worst) one (?=(?:is|was|says|said|has|had|reads|goes|went|came|took|broke|died|lasted)\b)",
        lambda m: f"The {m.group(1).lower()} one ",
    ),
    (
        "with the doors locked",
        r"\b([Ww]ith) (?!(?:eyes|hands|arms|legs|feet|headphones|earphones|glasses|boots|shoes|socks|gloves|clothes)\b)(?=[a-z]+s (?:locked|open|closed|shut|off|on|drawn)(?:[,.;]|$| (?:and|till|until|so|because|all)\b))",
        r"\1 the ",
    ),
    (
        "the card was right",
        r"\b([Tt]he) ([a-z]+) ((?:was|is|were|are)\b[^,.;–]*?)(?:,| [–-]) \2 (?=was|is|were|are)",
        r"\1 \2 \3, the \2 ",
    ),
    ("it is not that", r"^Not that (?P<what>(?:the|he|she|it|they|I|this|that) .+)$", _no_doubt),
    ("under twelve", r"\b[Aa]n? U-?(?=(?:[6-9]|1\d|2[0-3])s?\b)", lambda m: f"{m.group()[0]}n under-"),
    ("under twelve", r"\bU-?(?=(?:[6-9]|1\d|2[0-3])s?\b)", "under-"),
    (
        "is normally so much",
        r"^([A-Z][a-z]+(?: [a-z]+)?) (normally|usually|typically) (?=(?:about |around |over |under )?\d[\d.,–-]*(?:,|\.|$| [a-z]+[,.]))",
        lambda m: f"The {m.group(1).lower()} is {m.group(2)} ",
    ),
    (
        "she reckons she gets",
        r"\b((?i:he|she|they)) (reckons?|thinks?|says?|figures?) (?=(?:gets|has|makes|does|needs|takes|loses|misses|knows|can|can['’]t|doesn['’]t|never|get|have|make|do|need)\b)",
        lambda m: f"{m.group()}{m.group(1).lower()} ",
    ),
    (
        "three in all",
        rf"(?i)^({COUNT}) ((?:[a-z]+ )?(?!years|months|weeks|days|hours|minutes)[a-z]+s|people) (?:in )?(?:total|altogether|all told)(?=[,.]|$)",
        lambda m: f"There are {m.group(1).lower()} {m.group(2)} in total",
    ),
    (
        "he says it is",
        r"(?i)^(?P<what>(?:his|her|their|my) (?:own )?[a-z]+|(?:the )?(?:worst|best|hardest|easiest|biggest|scariest|main) (?:part|thing|bit|day|year)(?: of [^,.]+?)?),? (?P<who>he|she|they) (?P<say>says|said|reckons)(?P<end>\.?)$",
        _said_so,
    ),
)


_SCORE = re.compile(r"(?i)(?:won|lost|drew|tied)(?: [a-z]+){0,2} \d+ ?[-–] ?\d+\b")
_OWN = re.compile(
    r"\b(I(?:['’]ve)? (?:[a-z]+ )?(?:started|have|had|bought|made|use|used|wrote|keep|kept|got|need|brought)) own (?=[a-z])"
)


def of_the_team(words: str) -> str:
    """How a match of the student's ended, with "we".

    >>> of_the_team("Drew 2-2")
    'We drew 2-2'
    """
    return f"We {words[:1].lower()}{words[1:]}" if _SCORE.match(words) else words


def with_my_own(words: str) -> str:
    """The student's sentence with "my" before what is their own: "I bought own drill" → "I bought my own drill"."""
    return _OWN.sub(r"\1 my own ", words)
