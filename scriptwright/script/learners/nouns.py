"""Nouns, how many of them and how much, as learners of English have them: what is written → what is meant."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.slips import Made

_MASS = r"(?:information|advice|homework|equipment|furniture|knowledge|research|luggage|money|work|traffic|noise|stuff|experience in)"
_HARD = "good|hard|bad|important|interesting|useful|nice|big|new|difficult|dangerous|heavy|great|easy|free|clean|dirty|professional"
_UNCOUNTED = "work|advice|information|news|weather|equipment|furniture|homework|research|traffic|progress|knowledge|music|luck|money|fun"
_PLURALS = {
    **{"childrens": "children", "womans": "women", "womens": "women", "mens": "men", "peoples": "people"},
    **{"foots": "feet", "feets": "feet", "tooths": "teeth", "teeths": "teeth"},
    **{"researches": "research", "luggages": "luggage"},
}
_SHORT = (
    "big|small|cold|warm|hot|old|young|tall|short|strong|weak|fast|slow|hard|soft|cheap|rich|poor|long|thick|thin|sad|high|low|"
    "deep|dark|light|clean|sweet|nice|safe|large|near|late|loud|quick|wide|kind|smart|small|dirty|heavy|easy|happy|funny|noisy|lucky|angry"
)


def _comparative(adjective: str) -> str:
    from lemminflect import getInflection

    found = getInflection(adjective, tag="JJR")
    return found[0] if found else f"more {adjective}"


_MASS_OR_GROUP = frozenset(
    "time work family team crew squad band choir class unit platoon cast board council committee staff day job money food class night group stuff town city water blood music story rest kind".split()
)


def _many_of(match: re.Match[str]) -> str:
    """ "one of my friend" → "one of my friends"."""
    from lemminflect import getInflection

    noun = match.group(3)
    one = lemmas(noun, "NOUN")[:1] in ((noun,), [noun]) and noun not in _MASS_OR_GROUP
    one = one and noun not in ("best", "worst", "first", "last", "most", "least", "few", "same")
    many = getInflection(noun, tag="NNS") if one else ()
    return f"{match.group(1)} of {match.group(2)} {many[0] if many else noun}"


#: Named rows: what is written → what is meant.
NOUNS: tuple[tuple[str, str, Made], ...] = (
    (
        "women's",
        r"\b(women|men|children)s (?=(?:bathroom|team|hospital|clothes|soccer|football|basketball|room|shelter|health|locker|league|games?|prison|ward|books?|library|choir|toilet|restroom|rugby|shoes)\b)",
        r"\1's ",
    ),
    *(("plural", rf"\b{wrong}\b(?![-'’])", right) for wrong, right in _PLURALS.items()),
    *(
        ("plural", rf"\b{noun}s\b", noun)
        for noun in ("information", "advice", "homework", "furniture", "equipment")
    ),
    (
        "persons",
        r"\b(\d+|two|three|four|five|six|seven|eight|ten|twenty|thousand|hundred|many|some|all|the|these|those|other|of|help|sick|old|young) persons\b",
        r"\1 people",
    ),
    (
        "a hard work",
        rf"\ban? ((?:very |really |so )?(?:{_HARD})) ({_UNCOUNTED})(?=[.,;]|$| (?:but|and|because|for|with|to|when|about|from|in|at)\b)",
        r"\1 \2",
    ),
    (
        "made a research",
        r"\b(?:made|make|makes|did|does|do) an? (research) (?:about|on)\b",
        lambda m: (
            f"{'does' if 's ' in m.group()[:6] else 'did' if m.group()[:4] in ('made', 'did ') else 'do'} research on"
        ),
    ),
    (
        "is father of",
        r"\b(is|was|['’]s) (father|mother|son|daughter|wife|husband|owner|boss|neighbou?r|sister|brother) of (?=(?:my|our|his|her|the|a) [a-z])",
        r"\1 the \2 of ",
    ),
    ("many information", rf"\bmany (?={_MASS}\b)", "a lot of "),
    (
        "an advice",
        r"\b(an?|one|another) (advice|information|homework|furniture|equipment)\b(?=[.,;]|$| (?:to|for|that|about|and)\b)",
        lambda m: f"{'another' if m.group(1) == 'another' else 'a'} piece of {m.group(2)}",
    ),
    (
        "how much hours",
        r"\b(?![Hh]ow much [a-z]+ (?:tell|say|know|love|like|hate|want|care|need|trust|share|talk|help|depend|rely|lie|notice|pay|spend|eat|drink|throw|complain|think|forget|remember|appreciate|miss)\b)"
        r"([Hh]ow|[Ss]o|[Tt]oo|[Vv]ery|[Nn]ot|have|has|are|had|with|see|get) much (people|friends|hours|years|times|days|things|patients|clients|customers|questions|problems|students|children|kids|books|jobs|shops|cars|languages|mistakes)\b",
        r"\1 many \2",
    ),
    (
        "much people",
        r"^Much (people|friends|hours|years|times|days|things|patients|clients|customers|problems|students|children|kids)\b",
        r"Many \1",
    ),
    (
        "a lot of works",
        r"\b(lots? of|many|much) works(?=[.,;]|$| to\b)",
        lambda m: f"{'a lot of' if m.group(1) in ('many', 'much') else m.group(1)} work",
    ),
    (
        "there was two",
        r"\b([Tt])here was (?=(?:two|three|four|five|many|several|[2-9]|\d{2,}) )",
        r"\1here were ",
    ),
    (
        "there are a lot of noise",
        rf"\b([Tt])here are (a lot of|much|so much|too much) (?={_MASS}\b)",
        r"\1here is \2 ",
    ),
    (
        "the most important is",
        r"\b([Tt]he most (?:important|difficult|beautiful|interesting|dangerous|strange|boring|expensive|special|complicated))(?= (?:is|was|for me)\b|[?]?$)",
        r"\1 thing",
    ),
    (
        "one of my friend",
        r"\b([Oo]ne|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|[Bb]oth) of (my|the|his|her|our|their|these|those) ([a-z]+)(?=[.,]| (?:is|are|was|were|who|told|said|came|work|works|have|has|in|at|from|live|lives)\b)",
        _many_of,
    ),
    (
        "less people",
        r"\b([Ll])ess (people|students|kids|patients|customers|clients|children|women|men|cars|hours|accidents|shops)\b",
        lambda m: f"{'F' if m.group(1) == 'L' else 'f'}ewer {m.group(2)}",
    ),
    (
        "more big",
        rf"\b(?<!the )(?<!once )(?<!some )(?<!or )(?<!with )(?<!of )(?<!for )(?<!no )more ({_SHORT})(?=[.,;]|$| than\b| for\b| because\b| when\b| now\b| and\b)",
        lambda m: _comparative(m.group(1)),
    ),
    (
        "enough hard",
        r"\benough (hard|big|old|strong|fast|good|easy|difficult|quick|tall|long|warm|cheap|clear|safe|late)\b(?=[.,;]|$| for\b| to\b)",
        r"\1 enough",
    ),
)
