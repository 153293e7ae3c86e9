"""Which word goes with which, as learners of English have it from their own language: what is written → what is meant.

Rows as in `learners`, for the notes of a learner only, where elsewhere another thing could be meant.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import is_base, lemmas
from scriptwright.script.words.slips import COUNT, Made

_END = r"(?=[.,;]|$)"
_HIM = r"(?:me|him|her|us|them)"
_MONTH = r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|English|Spanish|French"
#: Verbs that are no noun, behind "want": "doesn't want tell".
_DEEDS = "tell|speak|leave|stay|eat|know|write|read|do|come|hear|sell|send|show|teach|drive|sit|live|marry|finish|lose|continue|learn|listen|die|fail|forget|choose|bring|carry|earn|keep|explain|understand"
_TIMES = {"one": "once", "two": "twice"}


def _for_deed(match: re.Match[str]) -> str:
    """ "for hold it" → "to hold it"."""
    verb = match.group("verb")
    if not is_base(verb) or (verb in _NOUNS and not match.group("it")):
        return match.group()
    return f"{'To' if match.group(1) == 'F' else 'to'} {verb}"


_NOUNS = frozenset(
    "free work help sale lunch food love money dinner fun use sleep study change play fear need hope rest show start time stop sport dance".split()
)


def _gerund_after(match: re.Match[str]) -> str:
    """ "good at repair clocks" → "good at repairing clocks"."""
    from lemminflect import getInflection

    verb = match.group("verb")
    found = getInflection(verb, tag="VBG") if is_base(verb) and not verb.endswith("ing") else ()
    return f"{match.group('at')} {found[0]}" if found else match.group()


def _simple(match: re.Match[str]) -> str:
    """ "I am go to the bakery" → "I go to the bakery"."""
    from scriptwright.narration import third_person_verb

    who, verb = match.group("who"), match.group("verb")
    return f"{who} {third_person_verb(verb, plural=who.lower() not in ('he', 'she', 'it'))}"


def _after_did(match: re.Match[str]) -> str:
    """ "Why did he volunteered?" → "Why did he volunteer?"."""
    from scriptwright.narration.dictionary import is_past

    verb = match.group("verb")
    base = lemmas(verb, "VERB")
    return (
        f"{match.group('did')} {base[0]}" if is_past(verb) and not is_base(verb) and base else match.group()
    )


#: Named rows: what is written → what is meant.
USE: tuple[tuple[str, str, Made], ...] = (
    (
        "it calls Casa",
        r"\b([Ii]t|[Tt]his|which|that) calls (?=[A-Z\"“\x00])",
        lambda m: f"{m.group(1)}{chr(39) + 's' if m.group(1).lower() == 'it' else ' is'} called ",
    ),
    (
        "my shop calls",
        r"\b(shop|company|place|village|town|city|school|street|restaurant|dog|cat|boat|ship|machine|book|farm|store|team|club|bar|band) calls (?=[A-Z\"“\x00])",
        r"\1 is called ",
    ),
    ("for that", r"\bfor that (?=(?:I|we|they|he|she|it|nobody|people|the \w+|my \w+)\b [a-z])", "so that "),
    (
        "tell to my sister don't",
        r"\b(tell|tells|told|ask|asks|asked) to (my \w+|the \w+|him|her|them|me|us|everybody|people),? don['’]?t (?=[a-z])",
        r"\1 \2 not to ",
    ),
    (
        "told to my sister",
        r"\b(tell|tells|told|asks?|asked|called|calls?) to (my|his|her|our|their) (?=(?!own\b)[a-z])",
        r"\1 \2 ",
    ),
    (
        "for hold it",
        r"\b([Ff])or (?P<verb>[a-z]+)(?= (?:(?P<it>it|them|him|me|us)\b|(?:the|my|his|her|their|a|an|to)\b))(?! to (?:be|have|get)\b)",
        _for_deed,
    ),
    ("more want", r"\bmore (wants?|likes?|needs?) to ([a-z]+)\b(?! more)", r"\1 more to \2"),
    (
        "one time in the month",
        r"\b(one|two) times? (?:in(?: (?:the|one|a|every))?|a|every) (day|week|month|year)\b",
        lambda m: f"{_TIMES[m.group(1)]} a {m.group(2)}",
    ),
    (
        "three times in the month",
        rf"\b({COUNT}) times in (?:(?:the|one|a) )?(day|week|month|year)\b",
        r"\1 times a \2",
    ),
    ("in hurry", r"\b(in|had) hurry\b", r"\1 a hurry"),
    ("in night", r"\bin night(?=[.,;]|$| and\b| because\b| when\b| in (?:our|my|the|this)\b)", "at night"),
    ("in family", r"\bin family\b(?! \w+s\b)", "in the family"),
    ("in morning", r"\bin (morning|evening|afternoon)\b", r"in the \1"),
    (
        "came in Canada",
        rf"\b(came|come|comes|went|moved|move|go|goes|traveled|travelled|returned|returns|emigrated|flew) in (?=(?!(?:{_MONTH})\b)[A-Z][a-z]+)",
        r"\1 to ",
    ),
    (
        "arrived to the",
        r"\b(arriv(?:e|es|ed|ing)) to (?=(?:the|my|his|her|our|a) [a-z])(?! (?:city|country|village|town)\b)",
        r"\1 at ",
    ),
    ("in the floor 14", r"\b(?:in|at) (?:the )?floor (\d+)\b", r"on floor \1"),
    ("in the 17", r"\b(floors?\b[^.]*) in the (\d+)\b(?! \w)", r"\1 on floor \2"),
    (
        "lost the bus",
        r"\blost (the|my|his|her|our|their) (bus|train|flight|appointment|plane|tram|ferry|metro)\b",
        r"missed \1 \2",
    ),
    ("lost the appointment", r"\b(missed (?:the|my|his|her|our|their) appointment) of the\b", r"\1 at the"),
    (
        "half of the",
        r"\b([Tt])he half of (?=(?:the|my|our|us|them|these)\b)(?<!other half of )",
        lambda m: f"{'Half' if m.group(1) == 'T' else 'half'} of ",
    ),
    (
        "most of people",
        r"\b([Mm])ost of (?=(?:people|students|customers|patients|children|men|women|workers|clients|visitors|drivers|jobs|companies)\b)",
        r"\1ost ",
    ),
    (
        "why did he volunteered",
        r"\b(?P<did>[Dd]id (?:I|you|he|she|we|they|it|somebody|someone|anybody|anyone|people)) (?P<verb>[a-z]+)\b",
        _after_did,
    ),
    ("doesn't want tell", rf"\b([Ww]ants?|wanted) (?=(?:{_DEEDS})\b)", r"\1 to "),
    ("feel me like", r"\b(feel|feels|felt) (?:me|myself|himself|herself) (?=like\b)", r"\1 "),
    (
        "am go",
        r"\b(?P<who>I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)(?: am| is| are|['’]m|['’]s|['’]re) (?P<verb>go|come|eat|sell|buy|cook|drive|play|live|take|give|see|say|do|make|work|study)(?= (?:to|in|at|on|the|every|with|my|a|from)\b)",
        _simple,
    ),
    (
        "didn't saw",
        r"\b(did(?:n['’]t| not)(?: you| he| she| they| I)?) saw (?!wood|logs?|boards?|planks?)",
        r"\1 see ",
    ),
    ("nobody said nothing", r"\b([Nn]obody (?:said|says|knew|knows|did|does)) nothing\b", r"\1 anything"),
    ("it stucks", r"\b(it|that|which|he|she|[Ii]t|door|paper|lift|machine) stucks\b", r"\1 gets stuck"),
    (
        "man which",
        r"\b(man|woman|child|student|neighbou?r|person|boy|girl|people|friend|colleague|teacher|men|women|children|worker|nurse|doctor|driver|customer|patient|uncle|aunt|boss) which (?=(?!side\b|way\b)[a-z]+(?:ed|s)\b|don['’]t|doesn['’]t|have\b|are\b|were\b|do\b|go\b|work\b|came|went|said|told|made|is|was|has|can|works)",
        r"\1 who ",
    ),
    ("policemans", r"\b(police|fire|sales|fisher|business|work|post|crafts|police wo|wo)mans\b", r"\1men"),
    (
        "liked it very",
        rf"\b((?:like|love|enjoy|thank|hate|respect|want|help)(?:d|s|ed)?\b[^,.]{{2,40}}? very){_END}",
        r"\1 much",
    ),
    (
        "gave to me tea",
        r"\b(gave|gives?|showed|shows|brought|brings?|sent|taught|teaches|made|makes|told) to (me|him|us|them|her|you) (?=(?:how|what|where|a|an|the|my|tea|coffee|bread|money|food|water|everything)\b)",
        r"\1 \2 ",
    ),
    (
        "said for me to",
        rf"\b(said|says) (?:for|to) ({_HIM}) to (?=[a-z])",
        lambda m: f"{'told' if m.group(1) == 'said' else 'tells'} {m.group(2)} to ",
    ),
    (
        "which I bought it",
        r"\bwhich (I|we|he|she|they|you) ([a-z]+) (?:it|them)(?=[.,;]|$| (?:was|is|were|are|has|had|from|in|with)\b)",
        r"which \1 \2",
    ),
    (
        "who he opened",
        r"\b(one|person|man|woman|boy|girl|somebody|people) who (?:he|she|they|it) (?=[a-z]+ (?:the|my|me|us|him|her|them|a|in|to|at|for)\b)",
        r"\1 who ",
    ),
    (
        "is who teached",
        r"(?<!that)(?<!this)(?<!\bit)(?<!\bhe)( is|['’]s| was) who (?=(?:teached|\w+ed|taught|gave|brought|made|saw|knew|told|kept) )",
        r"\1 the one who ",
    ),
    (
        "drinks a lot the",
        r"\b(drinks?|eats?|buys?|sells?|uses?|needs?|makes?|drank|ate|sold|bought|used|made) a lot (?:the )?(?=(?!of\b|more\b|less\b|in\b|at\b|on\b|and\b|but\b|for\b|to\b|with\b|because\b|when\b|that\b|from\b)[a-z]+)",
        r"\1 a lot of ",
    ),
    (
        "good at repair",
        r"(?P<at>\b(?:good|bad|great|better|best|interested|tired|afraid|scared|proud|capable) (?:at|in|of)) (?P<verb>[a-z]+)(?= (?:the|my|his|her|a|an|it|them|people|things|with people|[a-z]+s)\b)(?! (?:is|was|has|does)\b)",
        _gerund_after,
    ),
    (
        "he told about",
        r"\b(I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[A-Z][a-z]+) told about (?!it to\b)",
        r"\1 talked about ",
    ),
    (
        "am arrived",
        r"\b(I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) (?:am|is|are) (arrived|returned|entered|begun)\b",
        r"\1 \2",
    ),
    ("am born", r"\b(I|[Hh]e|[Ss]he) (?:am|is) born\b", r"\1 was born"),
    ("interested by", r"\binterested (?:by|for|about) (?=(?:the|my|his|her|this|in)\b)", "interested in "),
    (
        "passed my childhood",
        r"\bpass(ed|es)? (my|his|her|our|their) (childhood|youth|life|holidays|vacations?|free time|school years)\b",
        lambda m: f"{dict(ed='spent', es='spends').get(m.group(1), 'spend')} {m.group(2)} {m.group(3)}",
    ),
    (
        "shouted him",
        rf"\b(shout(?:ed|s)?|yell(?:ed|s)?|smile[ds]?|laugh(?:ed|s)?) ({_HIM})(?=[.,;]|$| (?:but|and|because|when)\b)",
        r"\1 at \2",
    ),
    ("looked by the window", r"\b(look(?:s|ed|ing)?) by the window\b", r"\1 out of the window"),
    ("prefer more", r"\b(prefer(?:s|red)?) more (?=(?:the|to|my|a)\b)", r"\1 "),
    ("thought in me", r"\bI (think|thought) (?:in|on|about) (?:me|myself)\b", r"I \1 of myself"),
    ("all the day", r"\ball the (day|night|week|year|morning)\b(?! \w+ (?:is|was)\b)", r"all \1"),
    (
        "all the life",
        r"\b(I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey)\b([^.,]*) all the life\b",
        lambda m: (
            f"{m.group(1)}{m.group(2)} all {dict(i='my', he='his', she='her', we='our', they='their')[m.group(1).lower()]} life"
        ),
    ),
    (
        "different of",
        r"\b(think|thinks|thought|feel) different (?:of|from|about) (him|her|it|them|me)\b",
        r"\1 differently about \2",
    ),
    ("serious, no", r"\bsaid no, serious,", "said no, seriously,"),
)
