"""The "the" of what there is one of, as those whose language has no articles leave it out: "in morning", "whole night", "part of job".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

from scriptwright.script.words.slips import Made

_NOT_GIVEN = r"(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Mm]y )(?<!\b[Hh]is )(?<!\b[Hh]er )(?<!\b[Tt]heir )(?<!\b[Oo]ur )(?<!\b[Tt]his )(?<!\b[Tt]hat )(?<!\b[Oo]ne )(?<!\b[Yy]our )(?<!\b[Ee]very )"


def _capital(word: str, told: str) -> str:
    return told[:1].upper() + told[1:] if word[:1].isupper() else told


#: Named rows: what is written → what is meant.
THE_ONE: tuple[tuple[str, str, Made], ...] = (
    (
        "whole night",
        rf"{_NOT_GIVEN}\b([Ww]hole|[Ee]ntire) (day|night|week|month|year|morning|evening|weekend|summer|winter|class|team|family|village|city|town|house|room|street|story|book|time|life|world|school|company)\b",
        lambda m: _capital(m[1], f"the {m[1].lower()} {m[2]}"),
    ),
    ("in morning", r"\b([Ii]n) (morning|evening|afternoon)s?(?=[.,;]|$| (?:and|or|he|she|I|we|they|the|before|after|with|at|my|his|her|it|there|is|was|people|everybody|nobody)\b)", r"\1 the \2"),
    (
        "in first year",
        r"\b([Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]efore|[Dd]uring|[Ff]rom|[Uu]ntil) (first|second|third|last|same|next) (year|week|month|day|moment|time|lesson|summer|winter|house|job|place|street|room|class|floor|month)\b(?= (?!of school\b))",
        lambda m: f"{m[1]} the {m[2]} {m[3]}" if m[2] == "same" or m[2] not in ("last", "next") else m.group(),
    ),
    ("in center of", r"\b([Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Ff]rom) (center|centre|beginning|middle|end|start|edge|corner|bottom|top|side) of (?=[a-z])", r"\1 the \2 of "),
    ("before wedding", r"\b((?:[Bb]efore|[Aa]fter|[Dd]uring|[Uu]ntil)(?= )|[Ii]n(?= (?:war|pandemic|revolution)\b)) (wedding|exam|war|lesson|interview|operation|accident|concert|competition|flood|pandemic|funeral|revolution|earthquake)(?=[.,;]|$| (?:and|but|he|she|I|we|they|in|at|with|when|because)\b)", r"\1 the \2"),
    ("know language", r"\b(knows?|knew|speaks?|spoke|understands?|understood|learn(?:s|ed)?) language(?=[.,;]|$| (?:and|but|well|very|when|in|because|at)\b)", r"\1 the language"),
    ("a little bit", r"(?<!\b[Aa] )(?<!this )(?<!every )\blittle bit\b(?! of the)", "a little bit"),
    (
        "part of job",
        r"\b(part|parts|side|thing|things|moment|moments|half|end|beginning|rest|most|memory|start|secret|rhythm|history|name|story) (of|about|in) (job|work(?= is\b)|day|story|interview|book|game|lesson|year|exam|season|village|city|shop|profession|company|building|house|machine|war)(?=[.,;]|$| (?:is|was|are|and|but|in|for|when|because)\b)",
        r"\1 \2 the \3",
    ),
    ("hard is to sit", r"^(?:The )?(Hard|Difficult|Easy|Important|Nice|Interesting|Necessary|Dangerous|Funny|Good|Bad|Sad|Strange|Boring) (?:thing )?(is|was) (to (?=[a-z])|that (?=[a-z]))", lambda m: f"It {m[2]} {m[1].lower()} {m[3]}"),
    ("every dress is other", r"\b((?:[Ee]very|[Ee]ach) [a-z]+) (is|was) (?:an)?other(?=[.,;]|$| and\b)", r"\1 \2 different"),
    ("opened own shop", r"\b([Hh]e|[Ss]he|I|[Tt]hey|[Ww]e) (opened|has|have|had|got|built|started|bought|wants|wanted|made|founded) own (?=[a-z])", lambda m: f"{m[1]} {m[2]} {dict(he='his', she='her', i='my', they='their', we='our')[m[1].lower()]} own "),
    ("with husband", r"\b([Hh]e|[Ss]he|I)( lives| lived| live| works| worked| came| come| moved)((?: (?!with\b)[a-z]+){0,3}) with (husband|wife|mother|father|sister|brother|son|daughter|parents|family|grandmother|grandfather|children)(?=[.,;]|$| (?:and|in|to|at|here|there|who)\b)", lambda m: f"{m[1]}{m[2]}{m[3]} with {dict(he='his', she='her', i='my')[m[1].lower()]} {m[4]}"),
)
