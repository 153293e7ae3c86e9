"""Saying, telling and asking, as learners of English have them: "she said me that", "I asked to him".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_base
from scriptwright.script.words.slips import COUNT, Made

_END = r"(?=[.,;!]|$)"
_HIM = r"(?:me|him|her|us|them|you)"
_TELL = {"say": "tell", "says": "tells", "said": "told"}


def _it(match: re.Match[str]) -> str:
    """ "She studied law and she hated." → "… and she hated it."; what was told of before is meant, if nothing is."""
    given = re.search(
        r"(?i)\b(?:which|that|what|who|whom|how|why|than|as|things?|\w+thing|ones?)\b",
        match.string[: match.start()],
    )
    return match.group() if given else f"{match.group(1)} {match.group(2)} it"


def _asked_if(match: re.Match[str]) -> str:
    """ "I asked does she regret it" → "I asked if she regretted it"."""
    do, who, verb = match.group("do"), match.group("who"), match.group("verb")
    past = {"can": "could", "will": "would", "is": "was", "are": "were", "has": "had", "have": "had"}.get(
        do, do
    )
    if do in ("do", "does", "did"):
        told = next(iter(inflections(verb, "VBD")), None) if is_base(verb) else None
        return f"{match.group(1)} if {who} {told}" if told else match.group()
    return f"{match.group(1)} if {who} {past} {verb}"


def _also_to(match: re.Match[str]) -> str:
    """ "She says also learn English" → "She also says to learn English"."""
    verb = match["verb"]
    told = not is_base(verb) or verb in ("that", "it", "if", "you", "when", "he", "she", "they", "the", "there")
    return match.group() if told else f"{match[1]} also {match[2]} {match['not'] or ''}to "


def _agrees(match: re.Match[str]) -> str:
    """ "He is agree" → "he agrees"."""
    who, one = match.group(1), match.group(1).lower() not in ("they", "we")
    if match.group(2):
        return f"{who} {'doesn' if one else 'don'}'t agree"
    return f"{who} agree{'s' if one else ''}"


#: Named rows: what is written → what is meant.
SAYING: tuple[tuple[str, str, Made], ...] = (
    (
        "said that is possible",
        r"\b(said|says|told me|tells me|explained(?: to me)?|think|thinks|thought|know|knows|knew) that (is|was) (?=(?:not |very |so |really )?(?:possible|important|hard|easy|difficult|good|bad|necessary|better|forbidden|dangerous|normal|impossible)\b)",
        r"\1 that it \2 ",
    ),
    (
        "he says is easy",
        r"\b(says?|said) (is|was) (?=(?:not |very |so |really |also )?(?:easy|hard|difficult|good|bad|important|possible|dangerous|boring|normal|beautiful|like|better|okay|ok|fine|true|allowed|enough|the)\b)",
        r"\1 it \2 ",
    ),
    (
        "said to me that",
        rf"\b(said|says) to ({_HIM}|my \w+) that\b",
        lambda m: f"{'told' if m.group(1) == 'said' else 'tells'} {m.group(2)} that",
    ),
    (
        "showed me all",
        rf"\b(showed|told|taught|explained|explained to|gave) ({_HIM}) all{_END}",
        r"\1 \2 everything",
    ),
    (
        "asked what is it",
        r"\b(asked(?: me| him| her| us| them)?) (what|who|where|how) (it|this|that|he|she|they) (is|are)(?=[.,;]|$)",
        lambda m: f"{m.group(1)} {m.group(2)} {m.group(3)} {'were' if m.group(4) == 'are' else 'was'}",
    ),
    (
        "didn't say to anybody",
        rf"\b(say|says|said) (?:it )?to ({_HIM}|anybody|anyone|nobody|everybody|my \w+|his \w+|her \w+){_END}(?<!said to me)",
        lambda m: f"{_TELL[m.group(1)]} {m.group(2)}",
    ),
    (
        "asked to the people",
        r"\b([Aa]sk(?:s|ed|ing)?) to (?=(?:the (?!party\b|meeting\b|office\b|ball\b)[a-z]|people\b|everybody\b|[A-Z][a-z]))",
        r"\1 ",
    ),
    (
        "told to everyone",
        r"(?<!was )(?<!were )(?<!been )(?<!is )\b(tell|tells|told) to (?=(?:everyone|everybody|nobody|people|the [a-z]+)\b)",
        r"\1 ",
    ),
    (
        "said to the relatives what",
        r"\b(say|says|said) to ((?:the|my|his|her|their|our) [a-z]+|people|everybody|everyone|[A-Z][a-z]+) (?=(?:what|that|how|where|why|who|if)\b)",
        lambda m: f"{_TELL[m.group(1)]} {m.group(2)} ",
    ),
    (
        "said at the children",
        r"\b(says?|said) at (?=(?:the|my|his|her|their) [a-z]+s\b|him\b|her\b|them\b|me\b)",
        r"\1 to ",
    ),
    (
        "a friend told about",
        r"\b((?:[Aa]|[Mm]y|[Hh]is|[Hh]er|[Tt]he) (?:[a-z]+ )?[a-z]+) told about ",
        r"\1 talked about ",
    ),
    (
        "make an interview",
        r"\b(make|makes|making|made) (an|the|my|this) interview\b",
        lambda m: (
            f"{dict(make='do', makes='does', making='doing', made='did')[m.group(1)]} {m.group(2)} interview"
        ),
    ),
    (
        "she hated",
        r"\b(I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e) ((?:really )?(?:hated?|loved?|liked?|enjoyed|hates|loves|likes))(?=[.;!]|$)",
        _it,
    ),
    (
        "asked why did she not",
        r"\b(asked(?: me| him| her| us| them)?) (why|how|what|where|when) (do|does|did) (I|he|she|it|they|we|you) not (?=[a-z])",
        r"\1 \2 \4 \3n't ",
    ),
    (
        "asked does she",
        r"\b(asked(?: me| him| her| us| them)?) (?P<do>do|does|did|is|are|was|were|can|could|will|would|has|have) (?P<who>I|he|she|it|they|we|you|this|that|there) (?P<verb>[a-z]+)\b(?=[^?]*$)",
        _asked_if,
    ),
    (
        "he is agree",
        r"\b([Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ee]verybody) (?:is|are|was|were)( not|n['’]t)? agree\b",
        _agrees,
    ),
    ("interviewed to", r"\b(interview(?:ed)?) to (?=(?:my|a|an|the|[A-Z])[ a-z])", r"\1 "),
    ("what will be tomorrow", r"\bwhat will be (?=(?:tomorrow|next|after|then)\b)", "what will happen "),
    (
        "remembers him this",
        r"\b(remembers?|remembered) (me|him|her|us|them) (?:of )?(?=(?:this|that)(?:[.,;]|$| always\b))",
        lambda m: f"{m.group(1).replace('remember', 'remind')} {m.group(2)} of ",
    ),
    (
        "what he likes more is",
        r"^(What (?:I|he|she|we|they) (?:likes?|loves?|enjoys?|liked|loved)) more (?=(?:is|was|are|were)\b)",
        r"\1 most ",
    ),
    (
        "says also learn",
        r"\b([Ss]he|[Hh]e|[Tt]hey|[A-Z][a-z]+) (says?|said) also (?P<not>not )?(?:to )?(?=(?P<verb>[a-z]+)\b)",
        _also_to,
    ),
    (
        "says also that",
        r"\b([Ss]he|[Hh]e|[Tt]hey|I) (says?|said) also(?=,? (?:that|it|if|you|when|he|she|they|the|there)\b)",
        r"\1 also \2",
    ),
    (
        "a paper that they need",
        r"\b((?:an?|the|this|one) (?:[a-z]+ )?(?:paper|sign|letter|note|notice|message|ad|poster|email|e-mail|text|flyer|advertisement|announcement)(?: (?:in|on|at|from) (?:the|an?|his|her|my|our|their) [a-z]+(?: of (?:the|an?|his|her|my) [a-z]+)?)?)"
        r" that (?=(?:they|he|she|I|we|you) (?:(?:need|needs|needed|want|wants|wanted|search|seek|look for|looks for|looked for|are looking for|were looking for) (?:an?|some|more|new|help|people|somebody|someone|\w+s)\b|(?:can|could|may) (?:start|come|begin|work)\b|(?:am|is|are|was|were) (?:accepted|hired|invited|allowed)\b|(?:have|has|had) to \w+ ))",
        r"\1 saying that ",
    ),
    (
        "it was three years of school",
        rf"^(?P<what>[^.;]*\b(?:learn(?:ed|t)|studied|college|course|school|training|apprenticeship|university|degree|diploma)\b[^.;,]*, (?:and )?)it (?P<be>was|is) (?=(?:about |almost |only )?(?:{COUNT}) (?:years?|months|weeks)(?=[.,;]|$))",
        lambda m: f"{m['what']}it {'took' if m['be'] == 'was' else 'takes'} ",
    ),
    (
        "learned in college",
        r"\b([Ll])earn(?:ed|t) (?:in|on|at) (?=(?:an? |the )?(?:[a-z]+ )?(?:college|university|institute|academy)\b)",
        lambda m: f"{'S' if m[1] == 'L' else 's'}tudied at ",
    ),
)
