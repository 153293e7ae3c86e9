"""Coming and staying in the past, as learners of English tell it: "I am coming from Peru two years ago", "was lying there since ten days".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.script.words.slips import COUNT, Made

_BE = r"(?: (?:am|is|are|was|were)|['’](?:m|s|re))"
_SPAN = rf"(?:(?:about|almost|more than|only|nearly) )?(?:an?|one|{COUNT}|thirty|forty|fifty|many|several) (?:[a-z]+ )?(?:years?|months?|weeks?|days?|hours?)"
_WHEN = rf"(?:{_SPAN} ago|in (?:19|20)\d\d|last (?:year|month|week|summer|winter|spring|autumn)|yesterday)"
_PAST = dict(coming="came", arriving="arrived", moving="moved", starting="started", beginning="began", leaving="left", marrying="married", buying="bought", opening="opened", finishing="finished", meeting="met", emigrating="emigrated", immigrating="immigrated")
_WHO = r"(?P<who>\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|who|(?:[Mm]y|[Hh]is|[Hh]er|[Tt]he|[Oo]ur) [a-z]+|[A-Z][a-z]+))"


def _been(match: re.Match[str]) -> str:
    """ "Was staying there since ten days" → "had been there for ten days"."""
    doing = "" if match["doing"] in ("staying", "being") else f" {match['doing']}"
    return f"{match['who']} had been{doing}{match['rest'] or ''} for {match['span']}"


#: Named rows: what is written → what is meant.
GONE_THERE: tuple[tuple[str, str, Made], ...] = (
    (
        "is coming from Peru two years ago",
        rf"{_WHO}{_BE} (?P<doing>{'|'.join(_PAST)})(?P<rest>(?: (?!and\b|but\b|because\b|when\b|so\b)[\w'-]+){{0,6}}?) (?P<when>{_WHEN})(?=[.,;]|$| (?:and|but|so|because|with|to|from)\b)",
        lambda m: f"{m['who']} {_PAST[m['doing']]}{m['rest']} {m['when']}",
    ),
    (
        "is coming from Poland",
        r"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|who)(?P<be>['’](?:m|s|re)| (?:am|is|are|was|were)) coming from (?P<where>(?:the |a (?:small )?(?:village|town|city) (?:in|near) )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[.;]|$|,? (?:and|but|so|because)\b|, (?:like|too|also|he|she|I)\b)",
        lambda m: f"{m['who']} came from {m['where']}" if m["be"] in (" was", " were") else f"{m['who']} come{'s' if m['who'].lower() in ('he', 'she', 'who') else ''} from {m['where']}",
    ),
    (
        "was staying there since ten days",
        rf"(?P<who>\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Ii]t|who|that|which|(?:[Aa]n?|[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ne) [a-z]+)) (?:was|were) (?P<doing>staying|being|standing|lying|sitting|waiting|living|working|hanging|sleeping|looking|searching|trying|crying|playing|studying|learning|driving|walking|fighting)(?P<rest>(?: (?!and\b|but\b|since\b|for\b)[\w'-]+){{0,5}}?) (?:since|for|from) (?P<span>{_SPAN})(?=[.,;]|$| (?:and|but|when|because|in|at|on)\b)(?<! ago)",
        lambda m: _been(m) if "since" in m.group() or "from" in m.group().split(m["doing"])[1] else m.group(),
    ),
    (
        "was since ten days in hospital",
        rf"{_WHO} (?:was|were) (?:since|already) (?:for )?(?P<span>{_SPAN}) (?P<where>(?:in|at|on|without|alone|sick|ill|married|out)\b[^.,;]{{0,30}}?)(?=[.,;]|$| (?:and|but|when|because)\b)",
        r"\g<who> had been \g<where> for \g<span>",
    ),
)
