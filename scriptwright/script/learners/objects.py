"""What stands behind a verb or a preposition as learners of English have it: "explain me", "want ask", "with she".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_base, lemmas
from scriptwright.script.words.slips import COUNT, Made

_HIM = r"(?:me|him|her|us|them)"
_OBJECT = {"he": "him", "she": "her", "we": "us", "they": "them", "I": "me", "i": "me"}
_END = r"(?=[.,;!?]|$)"
#: What cannot begin the thing that is given: "gave to me because …".
_NO_THING = r"(?!(?:and|but|or|so|when|while|if|because|that|as|in|on|at|by|with|for|from|to|about|after|before|then|every|again|yesterday|personally|directly|later|too|also|once|twice|yet|only|who|what|how|where|why|is|was)\b)"
#: Verbs whose bare form may be a noun behind "want".
_NOUNS = frozenset(
    "work help sale lunch food love money dinner fun use sleep change rest show time stop sport dance more".split()
)


def _to_do(match: re.Match[str]) -> str:
    """ "I want ask him" → "I want to ask him"."""
    want, verb = match.group("want"), match.group("verb")
    thing = match.group("it") is None and verb in _NOUNS
    return match.group() if thing or not is_base(verb) or lemmas(verb, "ADJ") else f"{want} to {verb}"


def _for_them_to(match: re.Match[str]) -> str:
    """ "we waited that he comes" → "we waited for him to come"."""
    who, verb = match.group("who"), match.group("verb")
    base = (lemmas(verb, "VERB") or (verb,))[0]
    told = _OBJECT.get(who, who)
    return f"{match.group('wait')} for {told} to {base}" if is_base(base) else match.group()


def _doing(match: re.Match[str]) -> str:
    """ "go to ski" → "go skiing"."""
    found = inflections(match.group("verb"), "VBG")
    return f"{match.group('go')} {found[0]}" if found else match.group()


def _taught(match: re.Match[str]) -> str:
    verb = {"learn": "teach", "learns": "teaches", "learned": "taught", "learnt": "taught"}[match.group(1)]
    return f"{verb} {match.group(2)} "


def _slowly(match: re.Match[str]) -> str:
    return f"{match.group(1)}{match.group(2) or ''} {match.group(3)}ly"


#: Named rows: what is written → what is meant.
OBJECTS: tuple[tuple[str, str, Made], ...] = (
    (
        "want ask",
        rf"\b(?P<want>[Ww]ants?|wanted) (?P<verb>[a-z]+)\b(?= (?:(?P<it>{_HIM}|it|you|somebody|someone|people|everybody|the|a|an|my|his|our|their)\b|about\b|how\b|what\b|in\b|at\b|with\b|more\b|[a-z]+s\b)|[.]?$)(?! (?:from|for)\b)",
        _to_do,
    ),
    (
        "explain me two times",
        rf"\b([Ee]xplain(?:s|ed|ing)?) ({_HIM})(?= (?:(?:one|once|twice|again|slowly|well|very|better)\b|{COUNT} times\b)|[.,;]|$)",
        r"\1 it to \2",
    ),
    (
        "explain for me how",
        rf"\b([Ee]xplain(?:s|ed|ing)?) (?:for )({_HIM}) (?=(?:how|what|why|where|when|that|the|a|an|his|her)\b)",
        r"\1 to \2 ",
    ),
    (
        "must explain it two times",
        rf"\bmust (?=[a-z]+ (?:[a-z]+ ){{0,3}}(?:one time|once|twice|(?:{COUNT}) times)(?! (?:a|an|per|every|each|in)\b)(?:[.,;]|$| before\b| until\b))",
        "had to ",
    ),
    (
        "send to him a letter",
        rf"\b(g[ai]ve|gives|sends?|sent|offer(?:s|ed)?|bring|brings|brought|lends?|lent|show(?:s|ed)?|writes?|wrote|buys?|bought) to ({_HIM}) {_NO_THING}(?=(?:an?|the|my|his|one|two|some|[a-z]{{3,}}) ?)(?=[a-z])",
        r"\1 \2 ",
    ),
    (
        "learned me to",
        rf"\b(learn(?:s|ed|t)?) ({_HIM}) (?=(?:to|how|that|the|a|everything|patience|what)\b)",
        _taught,
    ),
    (
        "wait that he comes",
        r"\b(?P<wait>[Ww]ait(?:s|ed|ing)?) (?:that|until that) (?P<who>he|she|we|they|I|you|it|the [a-z]+|my [a-z]+|somebody|someone) (?P<verb>[a-z]+)\b",
        _for_them_to,
    ),
    (
        "go to ski",
        rf"\b(?P<go>go|goes|went|going) (?:to |for to )?(?P<verb>ski|swim|fish|shop|hunt|hike|camp|climb|jog|skate|surf)(?={_END[3:-1]}| (?:after|before|in|on|at|with|every|and|there)\b)",
        _doing,
    ),
    (
        "agree with she",
        rf"\b(with|for|from|about|of|at|by|chose|choose|interviewed|asked|met|thank|thanked|helped|helps) (he|she|they|we){_END}",
        lambda m: f"{m.group(1)} {_OBJECT[m.group(2)]}",
    ),
    (
        "he say me",
        rf"\b([Hh]e|[Ss]he|[Ii]t|who|[Tt]hey|[Ww]e|I|[A-Z][a-z]+) say (?:to )?({_HIM}) (?!that way\b)(?=[a-z])",
        lambda m: (
            f"{m.group(1)} {'tell' if m.group(1).lower() in ('they', 'we', 'i') else 'tells'} {m.group(2)} "
        ),
    ),
    (
        "this sentence I like the most",
        r"^((?:And |But )?)(This|That|The|These|Those) ([a-z]+) (I|we) (like|liked|love|loved|hate|hated|remember|remembered|understand|understood)( the most| most| very much| well| now)?(?=[.!]?$)",
        lambda m: (
            f"{m.group(1)}{m.group(4) if m.group(4) == 'I' or m.group(1) else 'We'} {m.group(5)} {m.group(2).lower()} {m.group(3)}{m.group(6) or ''}"
        ),
    ),
    (
        "bought by him",
        r"\b(buys?|bought|gets?|got|orders?|ordered) by (?=(?:him|her|them|us|me)\b)",
        r"\1 from ",
    ),
    (
        "buys by him honey",
        r"\b(buys?|bought) from (him|her|them|us|me) ([a-z]+)(?=[.,;]|$)",
        r"\1 \3 from \2",
    ),
    (
        "was all the time eating",
        r"\b(am|is|was|were|are|['’]s|['’]re|['’]m) all the time ([a-z]+ing(?: (?:my|his|her|the|our|a) [a-z]+| at me| about it)?)(?=[.,;]|$)",
        r"\1 \2 all the time",
    ),
    ("with who", r"\b(with|for|from|about) who (?=(?:I|he|she|we|they) )", r"\1 whom "),
    (
        "remember to today",
        r"\b(remember(?:s|ed)?|keeps?|has|have|think)((?: it| this| that| him| her)?) (?:to|until|till) today(?=[.,;]|$)",
        r"\1\2 to this day",
    ),
    (
        "has also a boat",
        r"\b(has|have|had) also (?!been\b|to\b)(?=(?:an?|the|my|his|her|two|three|many|some|no|one)\b|[a-z]+(?:[.,;]|$))",
        r"also \1 ",
    ),
    ("write all down", r"\b(writes?|wrote|write) all down\b", r"\1 everything down"),
    (
        "send to my grandfather",
        rf"\b(sends?|sent|gives?|gave|brings?|brought|shows?|showed) to ((?:my|his|her|our) [a-z]+|{_HIM})(?=[.,;]|$| (?:with|in|by|on|every|next)\b)",
        r"\1 it to \2",
    ),
    (
        "go back in Ben Tre",
        r"\b(go|goes|went|come|came|move|moved|going) back in (?=(?!January|February|March|April|May|June|July|August|September|October|November|December|Spring)[A-Z])",
        r"\1 back to ",
    ),
    (
        "thought he will",
        r"\b(thought|knew|hoped) (that )?(I|he|she|it|they|we|you) will\b",
        lambda m: f"{m.group(1)} {m.group(2) or ''}{m.group(3)} would",
    ),
    (
        "had shame",
        r"\b(I|[Hh]e|[Ss]he|who) had (shame|fear)\b",
        lambda m: f"{m.group(1)} was {'ashamed' if m.group(2) == 'shame' else 'afraid'}",
    ),
    (
        "doesn't have fear",
        r"\b(doesn['’]t|does not|didn['’]t|did not) have fear\b",
        lambda m: f"{'is' if m.group(1)[:4] == 'does' else 'was'}n't afraid",
    ),
    ("liked of", r"\b(like[ds]?|enjoy(?:ed|s)?) of (?=(?:the|my|his|her|this|our|to)\b)", r"\1 "),
    ("taught us on how", rf"\b(taught|teach|teaches|showed|shows?|told) ({_HIM}) on how\b", r"\1 \2 how"),
    (
        "permits to see",
        r"\b(it|that|which|this|machine|tool|system|program|app|[Ii]t|[Tt]his) (permits|allows) to (?=[a-z])",
        r"\1 lets you ",
    ),
    (
        "interested by boats",
        r"\binterested (?:by|for|on|about) (?=[a-z]+s?(?:[.,;]|$| and\b))",
        "interested in ",
    ),
    (
        "speak slow",
        r"\b((?:speak|talk|walk|breathe|answer)(?:s|ed)?|spoke)( very| so| too)? (slow|quiet|quick|clear|loud)(?=[.,;]|$| (?:for|to|because|and|so|that|with|when|like)\b)",
        _slowly,
    ),
    ("specially when", r"\bspecially (?=(?:when|if|because|in|on|at|for|the|with|after)\b)", "especially "),
    (
        "because the door",
        r"\b([Bb])ecause ((?:(?:the|my|his|her|our) (?:[a-z]+ ){0,2}?)?[a-z]+)(?=[.;]|$)",
        lambda m: _because_of(m),
    ),
    (
        "good in fixing",
        r"\b((?:am|is|was|are|were|be|['’]m|['’]s|not|so|very|really) )(good|bad) in (?=[a-z]+ing\b|football|maths?\b|numbers)",
        r"\1\2 at ",
    ),
    (
        "returned back",
        r"\b(return(?:ed|s)?) back (?=to\b|home\b|from\b|in\b)",
        r"\1 ",
    ),
    (
        "the brown cheese I can't understand it",
        r"^((?:And |But )?)(The|My|This|That|His|Her) ((?!is\b|was\b|are\b|were\b|has\b|had\b)(?:[a-z]+ )??(?:[a-z]+ )?(?!is\b|was\b|are\b|were\b|has\b|time\b|day\b|moment\b|way\b)[a-z]+) (I|we|they) ((?:(?:can ?not|can['’]t|don['’]t|do not|didn['’]t|did not|will|could|must) )?(?:never |always |still )?[a-z]+) (?:it|them|him|her)(?=[.]|$)",
        lambda m: (
            f"{m.group(1)}{m.group(4) if m.group(1) or m.group(4) == 'I' else m.group(4).capitalize()} {m.group(5)} {m.group(2).lower()} {m.group(3)}"
        ),
    ),
)


def _because_of(match: re.Match[str]) -> str:
    """ "because the door." → "because of the door." where no verb follows."""
    from scriptwright.language import parse

    what = match.group(2)
    if " " not in what:
        noun = lemmas(what, "NOUN") and not (lemmas(what, "ADJ") or what.endswith("ing"))
        return f"{match.group(1)}ecause of the {what}" if noun else match.group()
    tags = {token.tag_ for token in parse(f"It stopped because {what}.")[3:]}
    return (
        match.group()
        if tags & {"VBD", "VBZ", "VBP", "MD", "VB"}
        else f"{match.group(1)}ecause of {match.group(2)}"
    )
