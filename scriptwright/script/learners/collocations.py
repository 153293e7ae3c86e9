"""Which verb goes with which thing, where learners of English take that of their own language: "speaks stories", "did an effort".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.script.words.slips import COUNT, Made

_FORMS = dict(
    take=dict(base="take", s="takes", past="took", ing="taking"),
    make=dict(base="make", s="makes", past="made", ing="making"),
    do=dict(base="do", s="does", past="did", ing="doing"),
    get=dict(base="get", s="gets", past="got", ing="getting"),
    tell=dict(base="tell", s="tells", past="told", ing="telling"),
)
_FORM = dict(
    (form, kind)
    for forms in (*_FORMS.values(), dict(base="speak", s="speaks", past="spoke", ing="speaking"), dict(base="say", s="says", past="said", ing="saying"))
    for kind, form in forms.items()
)
_DO_MAKE = r"do|does|did|doing|make|makes|made|making"
_NOT = re.compile(r"(?:n['’]t|\bnot|\bnever|\bhow|\bso|\btoo|\bas|\bvery|\bwithout)\b(?: [a-z]+){0,3} ?$")
_KIN = r"friend|brother|sister|mother|father|mum|mom|dad|uncle|aunt|cousin|neighbou?r|grandmother|grandfather|grandma|grandpa|teacher|boss|husband|wife|son|daughter|classmate"


def _with(verb: str) -> Made:
    """The verb that is said, in the form that is written, before the rest."""
    return lambda m: f"{_FORMS[verb][_FORM[m['verb']]]}{m['rest']}"


def _much(match: re.Match[str]) -> str:
    return match.group() if _NOT.search(match.string[: match.start()]) else f"{match[1]} a lot"


def _whose(match: re.Match[str]) -> str:
    """ "The dog of my aunt" → "my aunt's dog"."""
    owner = match["whom"]
    told = f"{match['my']} {owner}{chr(39) if owner.endswith('s') else chr(39) + 's'} {match['thing']}"
    return told[0].upper() + told[1:] if match["the"][:1] == "T" else told


def _there_are(match: re.Match[str]) -> str:
    there = "There" if match.group()[0] == "I" else "there"
    return f"{there} {'is' if match['what'] in ('a', 'an', 'always a', 'no') else 'are'} {match['what']} "


#: Named rows: what is written → what is meant.
COLLOCATIONS: tuple[tuple[str, str, Made], ...] = (
    ("speaks funny stories", r"\b(?P<verb>speaks?|spoke|speaking|says?|said)(?P<rest> (?:(?:an?|the|many|some|me|us|always) )?(?:[a-z]+ )?(?:stor(?:y|ies)|jokes?|lies|the truth))(?=[.,;!]|$| (?:and|about|to|when|from|but|of)\b)", _with("tell")),
    ("did an effort", r"\b(?P<verb>do|does|did|doing)(?P<rest> (?:an?|the|many|some|his|her|my|two|no) (?:[a-z]+ )?(?:efforts?|mistakes?|decisions?|plans?|noise|progress|joke|jokes|promise|appointments?|calls?|speech|list|suggestions?))\b", _with("make")),
    ("did a photo", r"\b(?P<verb>do|does|did|doing|make|makes|made|making)(?P<rest> (?:an?|the|many|some|his|her|my|two) (?:[a-z]+ )?(?:photos?|selfies?|walks?|breaks?|pause|showers?|naps?|notes?|exams?|tests?)(?= (?:of|with|in|on|at|from|every|and|after|before|to)\b|[.,;!]|$))", _with("take")),
    ("made his diploma", r"\b(?P<verb>make|makes|made|making)(?P<rest> (?:an?|the|his|her|my|their) (?:[a-z]+ ){0,2}(?:diploma|degree|certificate|licen[sc]e))\b(?! for (?:him|her|me|us)\b)", _with("get")),
    ("make a practice", r"\b(?P<verb>make|makes|made|making|do|does|did|doing)(?P<article> (?:an?|the|my|his|her)) (?:practi[cs]e|practicum|praktikum)(?=[.,;!]|$| (?:in|at|with|by|next|there|here|for|and|during)\b)", lambda m: f"{_FORMS['do'][_FORM[m['verb']]]}{' an' if m['article'] in (' a', ' an') else m['article']} internship"),
    ("take care about", r"\b(tak(?:e|es|ing)|took|taken) care (?:about|for|on) (?=[a-z])", r"\1 care of "),
    ("looking a job", r"\b(look(?:s|ed|ing)?|search(?:es|ed|ing)?) (?=(?:an?|another|new|some) (?:[a-z]+ )?(?:job|work|place|flat|apartment|house|room|solution|help|school|teacher)\b)", r"\1 for "),
    ("told me to don't", r"\bto don['’]t (?=[a-z]+)", "not to "),
    ("many stress", r"\b(?:many|much) (stress|money|work|time|homework|information|help|traffic|patience|respect|fun|noise|paperwork|energy|luck|water|knowledge|sport|responsibility|pressure)\b(?<!how many stress)", lambda m: m.group() if _NOT.search(m.string[: m.start()]) else f"a lot of {m[1]}"),
    ("learned much", r"\b(learn(?:s|ed|t)?|knows?|travel(?:s|l?ed)?|read|reads|laugh(?:s|ed)?|cried|help(?:s|ed)?|sleeps?|earns?|earned|pays?|paid|talk(?:s|ed)?|speaks?|likes? it|love[sd]? it) (?:very )?much(?=[.;]|$| (?:about|from|in|with|and|because|when)\b)", lambda m: m.group() if " it" in m[1] else _much(m)),
    ("it gives many people who", r"\b[Ii]t gives (?P<what>many|some|always an?|a lot of|lots of|also|no|only|days|people|moments|an?) (?=(?:[a-z]+ ){0,2}(?:who|that|which|where|when|in the|on the)\b)", lambda m: _there_are(m) if m["what"] not in ("days", "people", "moments", "also", "only") else f"{'There' if m.group()[0] == 'I' else 'there'} are {m['what']} "),
    ("other four mechanics", rf"\b(?:others?) ({COUNT}) (?=[a-z]+s\b)", r"\1 other "),
    ("much more letters", r"\bmuch more (?=(?!less\b|always\b|serious\b|famous\b|dangerous\b|nervous\b|curious\b|various\b|generous\b)[a-z]{3,}(?<![su])s\b|people\b|children\b)", "many more "),
    ("don't write no more letters", r"\b(don['’]t|doesn['’]t|didn['’]t|do not|does not|can['’]t) ([a-z]+) no more ([a-z]+s)(?=[.,;]|$| (?:and|but|because)\b)", r"\1 \2 \3 any more"),
    ("don't want no", r"\b(don['’]t|doesn['’]t|didn['’]t|can['’]t) ([a-z]+) no more(?=[.,;]|$)", r"\1 \2 any more"),
    (
        "the dog of my aunt",
        rf"(?P<the>\b[Tt]he |(?<=\bis )|(?<=['’]s )|(?<=\bwas )|^The )(?P<thing>(?:[a-z]+ )?(?!(?:story|life|death|name|memory|photo|picture|voice|side|end|rest|most|one|part|half|all|some|many)\b)[a-z]+) of (?P<my>my|his|her|our|their) (?P<whom>(?:{_KIN})s?)(?=[.,;!]|$| (?:is|was|and|but|because|in|on|at|to|for|since|when|has|had|every|so)\b)(?<=\w)",
        lambda m: _whose(m) if m["the"] or re.match(rf"(?:{_KIN})$", m["thing"]) else m.group(),
    ),
    ("so important as", r"(?<!not )(?<!n't )(?<!never )\bso ([a-z]+) as (?=(?:an?|the|my|his|her|our|their|in|[a-z]+[.,;]|[A-Z])\b|[a-z]+[.]?$)(?!much\b|many\b|far\b|long\b)", lambda m: m.group() if m[1] in ("much", "many", "far", "long", "soon", "well") else f"as {m[1]} as "),
)
