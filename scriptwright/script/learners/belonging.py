"""Whose somebody is, where, how much and how clauses go together, as learners of English have it: "from all the world".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.slips import COUNT, Made

_KIN = r"sister|brother|father|mother|dad|mom|parents|cousin|husband|wife|son|daughter|uncle|aunt|grandfather|grandmother"
LANGUAGE = r"English|Spanish|French|German|Italian|Portuguese|Russian|Polish|Ukrainian|Chinese|Japanese|Korean|Arabic|Turkish|Latin"
_QUALITY = r"important|interesting|difficult|beautiful|surprising|dangerous|exciting|impressive|boring|hardest|best|worst|easiest|saddest|funniest"


def _owned(match: re.Match[str]) -> str:
    """ "The sister of my father" → "my father's sister"."""
    ending = "'" if match["of"].endswith("s") else "'s"
    return f"{match['of']}{ending} {match['who']}"


def _was(match: re.Match[str]) -> str:
    """ "He said it is late but he waited" → "he said it was late but he waited"."""
    if not is_past(match["next"]) or is_base(match["next"]):
        return match.group()
    was = {"is": "was", "are": "were"}[match["is"]]
    return f"{match['said']}{was}{match['rest']}{match['next']}"


def _a_lot(match: re.Match[str]) -> str:
    noun = match["noun"]
    thing = (
        lemmas(noun, "NOUN") and not any(lemmas(noun, kind) for kind in ("VERB", "ADJ", "ADV"))
    ) or noun in ("work", "love", "experience", "practice", "help")
    return f"{match['verb']} a lot of {noun}" if thing else match.group()


def _a_job(match: re.Match[str]) -> str:
    """ "Baker is the person who …" → "A baker is the person who …"."""
    job = match["job"].lower()
    return f"{'An' if job[0] in 'aeio' else 'A'} {job} " if jobs().fullmatch(job) else match.group()


#: Named rows: what is written → what is meant.
BELONGING: tuple[tuple[str, str, Made], ...] = (
    ("from all the world", r"\b(?:from|of) all the world\b", "from all over the world"),
    (
        "in all the world",
        r"(?:(?<=^)|(?<=, ))([Ii])n all the world\b",
        lambda m: f"{'A' if m.group(1) == 'I' else 'a'}ll over the world",
    ),
    (
        "put it in a paper",
        r"\b((?:put|puts|wrote|write|writes|written|note|noted)(?: [a-z\d]+){0,3}) (?:in|on) a paper\b(?! (?:cup|bag|towel|plate|form|list))",
        r"\1 on a piece of paper",
    ),
    (
        "the most important in",
        rf"\b((?:[Tt]his|[Tt]hat|[Ii]t|[Ww]hich) (?:is|was)(?: for me)? the (?:most )?(?:{_QUALITY})) (?=(?:in|for|about) (?:the|my|me|him|her|his|this|us)\b)",
        r"\1 thing ",
    ),
    ("near to us", r"\bnear to (?=(?:us|me|him|her|them|the|my|our|his)\b)", "near "),
    (
        "the sister of my father",
        rf"\bthe (?P<who>{_KIN}) of (?P<of>(?:my|his|her|our|their) (?:{_KIN}))\b(?! (?:[A-Z]|of\b|who\b|[a-z]+['’]s))",
        _owned,
    ),
    (
        "it took two years",
        rf"(?<=[a-z]), it (?:took|was) (?=(?:me |him |her )?(?:about |only |more than )?{COUNT} (?:years?|months?|weeks?|days?|hours?)(?=[.,;]|$| (?:and|to|in|of)\b))",
        ", and it took ",
    ),
    (
        "works on the night",
        r"\b(works?|worked|working|shifts?|open|awake|studied|studies) (?:on|in) the night(?=[.,;]|$| (?:and|but|because|when)\b)",
        r"\1 at night",
    ),
    ("the same hospital than", r"\b([Tt])he same ([a-z]+) than\b", r"\1he same \2 as"),
    (
        "it makes fun",
        r"\b([Ii]t|[Tt]his|[Tt]hat|[Tt]he work|[Tt]he job) makes (?:a lot of |much )?fun(?! of\b)",
        r"\1 is fun",
    ),
    (
        "since she is",
        rf"\bsince (I|he|she) (?:am|is|['’]m|['’]s) (?=(?:{COUNT}|a (?:child|kid|boy|girl|teenager|student)|little|small|young)\b)",
        r"since \1 was ",
    ),
    (
        "for two years, when I came",
        rf"\b(for (?:{COUNT}|an?) (?:years?|months?|weeks?)), when (I|he|she|we|they) (?=(?:came|moved|arrived|started|began|married|left)\b)",
        r"\1, since \2 ",
    ),
    (
        "good in her job",
        r"\b(good|bad|better|great|best) in (?=(?:his|her|my|their|our|this) (?:job|work|profession)\b)",
        r"\1 at ",
    ),
    ("because, so", r"^([Bb]ecause [^,]{3,50}?),? so (?=(?:I|he|she|we|they|it) )", r"\1, "),
    (
        "although, but",
        r"^((?:[Aa]lthough|[Ee]ven though|[Tt]hough) [^,]{3,50}?),? but (?=(?:I|he|she|we|they|it) )",
        r"\1, ",
    ),
    (
        "has much work",
        r"(?P<verb>(?<!n't )(?<!n’t )(?<!not )(?<!never )\b(?:has|have|had|need|needs|with|earns?)) (?:very )?much (?P<noun>[a-z]+)\b",
        _a_lot,
    ),
    (
        "her English isn't enough",
        rf"\b((?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our) (?:{LANGUAGE}) (?:is|was|isn['’]t|wasn['’]t)(?: not)?) enough(?=[.,;]|$| (?:but|and|so|for)\b)",
        r"\1 good enough",
    ),
    (
        "said it is, but he gave",
        r"(?P<said>\b(?:said|told (?:me|him|her|us|them))(?: that)? (?:(?:my|his|her|the|their|our) [A-Za-z]+|it|this|he|she) )(?P<is>is|are)(?P<rest>(?:n['’]t| not)?\b[^,.;\"“]{2,40}?,? (?:but|and then|so) (?:he|she|they|I|we) )(?P<next>[a-z]+)\b",
        _was,
    ),
    ("in the school this year", r"\bin the school (?=this year\b|I\b|we\b)", "in school "),
    ("in the school", r"^In the school (?=(?:I|we|my)\b)", "At school "),
    (
        "worked in Riga 8 years",
        rf"\b((?:worked|lived|stayed|studied|taught) (?:in|at) (?:[A-Z]\w+|an? [a-z]+|the [a-z]+)) (?={COUNT} (?:years|months|weeks)\b(?! (?:ago|later|before|after|old)))",
        r"\1 for ",
    ),
    (
        "baker is the person who",
        r"^(?P<job>[A-Z][a-z]+(?: [a-z]+)?) (?=(?:is|was) (?:the|a) (?:person|man|woman|one) (?:who|that)\b)",
        _a_job,
    ),
)
