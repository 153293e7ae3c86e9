"""Words that learners of English put elsewhere or say twice: "built from this steel a bridge", "his hands they were cold".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections, is_base, lemmas
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.slips import Made

_MAKE = r"(?:make|makes|made|build|builds|built|sew|sews|sewed|knit|knits|knitted|cook|cooks|cooked|bake|bakes|baked|carve|carves|carved)"
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_ENDS = r"(?=[.,;]|$| (?:for|to|that|which|and|in|at|because|so|when|where|but)\b)"


def _made_of(match: re.Match[str]) -> str:
    """ "Made from old pipes a bench" → "made a bench from old pipes"."""
    return f"{match['made']} {match['what']} {match['of']}"


def _said_once(match: re.Match[str]) -> str:
    """ "The nurse she must read it" → "the nurse must read it"; "the nurse he met was kind" stays."""
    noun, they = match["noun"], match["they"]
    many = (lemmas(noun, "NOUN") or [noun])[0] != noun
    fits = many if they == "they" else is_person(noun) and they != "it"
    clause = re.split(r"[,.;]| (?:and|but|because|so|when|that|who|which|if)\b", match["rest"])[0]
    verbs = [token for token in parse(f"They {clause}") if token.tag_ in _FINITE]
    helped = re.match(r"(?:must|can|could|will|would|should|may|is|was|are|were|has|had|have|does|did|do)\b", match["rest"])
    if not (helped or match["before"].strip() in ("time", "day")) or re.search(r" (?:of|with|for|to|in|on|at|from|about)$", clause):
        return match.group()
    begins = bool(verbs) and verbs[0].i <= 2 and len(verbs) == 1
    return f"{match['before']}{match['thing']} {match['rest']}" if fits and begins else match.group()


def _kept(match: re.Match[str]) -> str:
    """ "Stayed waiting" → "kept waiting"; "stayed sitting" is so said."""
    return match.group() if match["doing"] in ("sitting", "standing", "lying", "living", "during", "evening", "morning") else f"kept {match['doing']}"


def _nobody_does(match: re.Match[str]) -> str:
    """ "Nobody didn't cook" → "nobody cooked"."""
    verb = match["verb"]
    form = next(iter(inflections(verb, "VBD" if match["not"].startswith("did") else "VBZ")), None)
    return f"{match['who']} {form}" if form and is_base(verb) else match.group()


def _one_time(match: re.Match[str]) -> str:
    who = match["who"] if match["who"] == "I" or not match["who"].istitle() or match["who"] not in ("He", "She", "They", "We") else match["who"].lower()
    return f"One time {who} {match['did']} "


#: Named rows: what is written → what is meant.
TURNED: tuple[tuple[str, str, Made], ...] = (
    (
        "made with it a boat",
        rf"\b(?P<made>{_MAKE}) (?P<of>(?:with|from|out of) (?:it|them)) (?P<what>(?!(?:still|there|here|so|and|for|in|on|at|to|all|too|again|when|because|or|every|last|this|that|is|was|were|are|by|who|which)\b)(?:(?:an?|some|many|two|three|new|small) )?(?:[a-z]+ )?[a-z]+s?){_ENDS}(?<! well)(?<! for)(?<! and)",
        _made_of,
    ),
    (
        "made from old pipes a bench",
        rf"\b(?P<made>{_MAKE}) (?P<of>(?:with|from|out of) (?:(?:the|this|these|those|his|her|my|old|new) )?(?:(?!an?\b)[a-z]+ )?(?!an?\b)[a-z]+) (?P<what>an? (?:[a-z]+ )?[a-z]+){_ENDS}",
        _made_of,
    ),
    (
        "makes hot the oven",
        r"\b(?P<make>makes?|made) (?P<how>hot|cold|warm|clean|ready|wet|dry|soft|hard|happy|sad|strong|clear) (?P<what>(?:the|my|his|her|their|our) [a-z]+)(?=[.,;]|$| (?:and|with|for|so|but|before|in)\b)",
        r"\g<make> \g<what> \g<how>",
    ),
    (
        "found one time a mistake",
        r"^(?P<who>I|He|She|We|They) (?P<did>[a-z]+ed|found|saw|made|had|got|lost|gave|took|met|heard|broke|won|forgot) one time (?=(?:an?|the|my|his|her|one|two|three)\b)",
        _one_time,
    ),
    (
        "in 1991 came a big storm",
        r"^(?P<when>(?:In (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: of)? )?(?:19|20)\d\d|One (?:day|night|time|year)),?) (?P<did>came|died|happened|appeared|arrived|fell|exploded) (?P<what>(?:an?|the|my|his|her|our|one|two|three|many) (?:[a-z]+ ){0,2}[a-z]+)(?=[.,;]|$| (?:and|from|to|in|with)\b)",
        r"\g<when> \g<what> \g<did>",
    ),
    (
        "the nurse she must read it",
        r"(?P<before>(?:^|, (?:and |but )?|\band |\bbut |\btime |\bday ))(?P<thing>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ne|[Tt]hese|[Tt]his) (?:[a-z]+ )?(?P<noun>[a-z]+)) (?P<they>he|she|they) (?P<rest>(?:(?:always|never|sometimes|often|also|really) )?[a-z][^\"“”]*)",
        _said_once,
    ),
    ("stayed waiting", r"\bstayed (?P<doing>[a-z]+ing)\b", _kept),
    ("working until the night", r"\b([a-z]+ing|worked|studied|played|talked) until the night\b", r"\1 into the night"),
    ("during one week", r"\bduring (one|an?) (week|month|year|hour|minute)(?=[.,;]|$| (?:to|and|in|for|with|because|but)\b)", r"for \1 \2"),
    ("nobody didn't cook", r"\b(?P<who>[Nn]obody|[Nn]o one) (?P<not>didn['’]t|doesn['’]t|don['’]t) (?P<verb>[a-z]+)", _nobody_does),
    ("before I thought", r"^Before,? I (?:think|thought|believed) (?P<that>that )?(?=[^,]+$)(?!about\b|of\b)", r"Before, I thought \g<that>"),
    ("I learn that", r"^((?:Also |And )?)I (?:also )?learn (?=that\b|how\b)", r"\1I learned "),
    (
        "I like cook",
        r"\b((?:I|[Ww]e|[Tt]hey|[Yy]ou) (?:really |also )?(?:like|love|want)|(?:[Hh]e|[Ss]he) (?:really |also )?(?:likes|loves|wants)) (cook|draw|sing|read|play|dance|swim|paint|sew|write|learn|study|make|do|teach|travel|eat|listen|build|bake|fix)(?=[.,;]|$| (?:with|for|the|my|an?|in|and|to|at|on)\b)",
        r"\1 to \2",
    ),
    ("and told that", r"\b(and|but) told that (?=[a-z])", r"\1 said that "),
    (
        "one dress need two days",
        r"^((?:And |But |First )?(?:[Oo]ne|[Ee]ach|[Ee]very|[Aa]n?|[Tt]his) (?:[a-z]+ )?[a-z]+(?:[^s\W]|ss)) (need|take|cost|weigh) (?=\d|(?:about |around |only )?(?:an?|one|two|three|four|five|six|seven|eight|ten|many|much|more|less|at|to|the)\b)",
        r"\1 \2s ",
    ),
    ("needs soak", r"\b(needs?) (soak|rest|dry|cool|wait|boil|ferment|sleep|grow|dissolve) (?=for\b|in\b|until\b|overnight\b|before\b)", r"\1 to \2 "),
    ("goes sleep", r"\b(go|goes|went) sleep\b", r"\1 to sleep"),
    (
        "children boots",
        r"(?<!for )(?<!to )(?<!of the )\b(children|women|men) (shoes|boots|clothes|books|toys|bikes|bicycles|songs|games|dresses|shirts|stories|hospitals?|rooms?)\b",
        r"\1's \2",
    ),
    ("liked there very much", r"\b(liked|loved|hated|likes|loves|hates) (here|there)(?=[.,;]|$| (?:very much|a lot|because)\b)", r"\1 it \2"),
)
