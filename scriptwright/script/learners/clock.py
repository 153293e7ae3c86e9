"""When it is or was, and how often, as learners of English have it: "at 13 hours", "saw it first time", "one day he has found".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_past, lemmas
from scriptwright.script.words.slips import COUNT, Made

_MANY = r"(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty)"
_UNIT = r"(?:year|month|day|week|hour|minute|kilo|euro|dollar|meter|kilometer|brother|sister|child|kid|time|lesson|customer|patient|helper|worker)"
_WHO = r"(?:I|he|she|we|they|it|(?:my|his|her|the|a|an|one|our|somebody|someone) ?(?:[a-z]+)?(?: [a-z]+)?|[A-Z][a-z]+)"


def _hour(match: re.Match[str]) -> str:
    """ "At 13 hours" → "at 1 pm"."""
    hour, minutes = int(match["hour"]), match["minutes"] or ""
    if hour > 24:
        return match.group()
    if hour > 12:
        told = f"{hour - 12}{':' + minutes if minutes else ''} {'pm' if hour < 24 else 'am'}"
    else:
        told = f"{hour}:{minutes}" if minutes else f"{hour} o'clock"
    return f"{match['at']} {told}"


def _plural(match: re.Match[str]) -> str:
    unit = match["unit"]
    return f"{match['count']} {'children' if unit == 'child' else unit + 's'}"


def _did(match: re.Match[str]) -> str:
    """ "One day he has found a ring" → "One day he found a ring"."""
    verb = match["done"]
    base = next(iter(lemmas(verb, "VERB")), verb)
    if verb == "been":
        past = "were" if match["who"].lower() in ("we", "they") else "was"
    elif verb == "had":
        past = "had"
    elif verb == "got":
        past = "got"
    elif verb not in inflections(base, "VBN"):
        return match.group()
    else:
        past = next(iter(inflections(base, "VBD")), "")
    return f"{match['when']}{match['who']} {past}" if past else match.group()


#: Named rows: what is written → what is meant.
CLOCK: tuple[tuple[str, str, Made], ...] = (
    ("at 13 hours", r"\b(?P<at>[Aa]t|[Uu]ntil|[Ff]rom|[Tt]o|till|[Bb]efore|[Aa]fter) (?:the )?(?P<hour>\d{1,2})(?:[:.h](?P<minutes>\d\d))? ?(?:hours?|h|uhr|hrs)(?=[.,;]|$| (?:and|he|she|I|to|in|until|every|because|with|they|we)\b)(?! (?:of|a|per)\b)", _hour),
    ("at 1998", r"\b([Aa])t (?=(?:19|20)\d\d(?=[.,;]|$| (?:and|he|she|I|with|to|when|because|in)\b))", lambda m: "In " if m[1] == "A" else "in "),
    ("at 6 morning", r"\b([Aa]t) (?:the )?(\d{1,2}(?::\d\d)?) (?:o['’]clock )?(?:at |on |of |of the )?(morning|evening|afternoon)s?(?=[.,;]|$| (?:and|he|she|I|to|because|they|we)\b)", r"\1 \2 in the \3"),
    ("25 year", rf"\b(?P<count>{_MANY}) (?P<unit>{_UNIT})(?=[.;]|$|,? (?:and|in|with|to|because|for|later|ago|when|but|so|on|at|here|there|already)\b)(?! old)(?!,? to [a-z]+ )", _plural),
    ("saw it first time", r"(?<=[a-z] )(?<!the )(?<!my )(?<!his )(?<!her )(?<!their )(?<!our )(?<!for )(?<!very )(?<!a )(?<!this )(?<!at )first time(?=[.,;]|$| (?:in|to|and|at|after|with|when)\b)", "for the first time"),
    (
        "one day he has found",
        rf"^(?P<when>(?:And |But )?(?:One (?:day|time|night|morning|evening|year)|Once|Last (?:year|week|month|night|summer|winter)|Yesterday|In (?:19|20)\d\d|(?:{COUNT}) (?:years|months|weeks|days) ago),? )(?P<who>{_WHO}) (?:has|have) (?P<done>(?!to\b|not\b|never\b|always\b|a\b|an\b|the\b|no\b|many\b)[a-z]+)(?= [a-z]|[.,;]|$)",
        _did,
    ),
    (
        "was there since the evening",
        r"\b(?P<who>[Hh]e|[Ss]he|[Ii]t|who|which|that|[Tt]hey|(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Aa]n?) [a-z]+) (?:was|were) (?P<where>(?:there|here|alone|sick|ill|dead|married|closed|open|empty|afraid|lost|broken|(?:in|at|on) (?:the |his |her |my |a )?[a-z]+)) since (?=(?:the|last|this|that|yesterday|his|her|my|(?:19|20)\d\d|[A-Z]))",
        r"\g<who> had been \g<where> since ",
    ),
    ("I was afraid since I was small", r"\bI was (?P<how>(?:always |already |never )?(?:afraid|scared|interested|good|bad|a fan|sick|shy|curious|in love|friends)\b[^.,;]{0,30}?) since I (?:was|am) ", r"I've been \g<how> since I was "),
    ("in the next summer", r"^In (?:the )?(next|last) (summer|winter|spring|autumn|year|month|week|holidays|school year),? (?=(?:I|we|he|she|they|my)\b)", lambda m: f"{'In the' if m[2] == 'holidays' else ''}{' ' if m[2] == 'holidays' else ''}{m[1] if m[2] == 'holidays' else m[1].capitalize()} {m[2]} "),
    ("when he young", r"\b([Ww]hen) (I|he|she|we|they) (young|small|little|old|sick|tired|alone|(?:a )?(?:child|kid|student|baby|teenager))(?=[.,;]|$| (?:I|he|she|we|they|his|her|my)\b)", lambda m: f"{m[1]} {m[2]} {'were' if m[2] in ('we', 'they') else 'was'} {'a ' if m[3] in ('child', 'kid', 'student', 'baby', 'teenager') else ''}{m[3]}"),
    ("his family very poor", r"^(When (?:I|he|she) was [a-z ]{3,14}, (?:my|his|her|the) [a-z]+) (?:is )?(very|so|not|always|too) (?=[a-z]+(?:[.,;]|$| and\b| because\b))", r"\1 was \2 "),
    ("is most important thing", r"\b(is|was|are|were) most (?=[a-z]+ (?:thing|part|things|person|tool|skill|job|rule|day|moment|place|subject|people)\b)", r"\1 the most "),
    (
        "his grandmother she lost",
        r"\b(?P<whose>(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) (?:[a-z]+ )?(?:(?P<she>grandmother|mother|sister|wife|aunt|daughter|grandma|mom|mum)|(?P<he>grandfather|father|brother|husband|uncle|son|grandpa|dad|boss))) (?P<they>he|she) (?=(?!said\b|says\b)(?P<did>[a-z]+))",
        lambda m: f"{m['whose']} " if bool(m["she"]) == (m["they"] == "she") and is_past(m["did"]) else m.group(),
    ),
    ("the language it was hard", r"(?:(?<=^)|(?<=, )|(?<=\bthat )|(?<=\band )|(?<=\bbut )|(?<=\bbecause )|(?<=^In [A-Z][a-z]{4} )|(?<=^In [A-Z][a-z]{5} )|(?<=^In [A-Z][a-z]{6} ))((?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Tt]his|[Tt]hat) [a-z]+) it (is|was) (?=(?:very|so|too|not|really|always|quite|hard|difficult|easy|cold|hot|boring|important|new|old|small|big|good|bad|beautiful)\b)(?!(?:not )?(?:in|at|on|for|from)\b)", r"\1 \2 "),
    ("doctors they don't", r"(?P<start>^|\b(?:that|thought|think|because|know|knew|said|when|if) )(?P<who>(?!(?:things|times|days|years)\b)[A-Za-z][a-z]+s|[Pp]eople|[Cc]hildren) they (?=(?:don['’]t|do not|didn['’]t|can|can['’]t|cannot|are|were|have|must|will|never|always|only|live|need|want)\b)", r"\g<start>\g<who> "),
)
