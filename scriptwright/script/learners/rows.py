"""Slips of those who still learn English or who write in haste, as named rows: what is written → what is meant."""

from __future__ import annotations

import re

from scriptwright.script.words.slips import COUNT, Made


def _one_sum(match: re.Match[str]) -> str:
    """One of many has an article: "found $18,600 refund"."""
    article = "an" if re.match(r"\$(?:8|11\b|18\b)", match.group(2)) else "a"
    return f"{match.group(1)} {article} {match.group(2)} "


def _works_as(match: re.Match[str]) -> str:
    """Somebody works as one of many: "works like translator" → "works as a translator"."""
    article = "an" if match.string[match.end()] in "aeio" else "a"
    return f"{match.group(1)} as {article} "


_PARTICIPLES = {
    **{"owns": "owned", "works": "worked", "lives": "lived", "knows": "known"},
    **{"runs": "run", "teaches": "taught", "drives": "driven", "plays": "played"},
}

#: Named rows: what is written → what is meant.
LEARNERS: tuple[tuple[str, str, Made], ...] = (
    ("I chosen him", r"\bI chosen (?=(?:him|her|them|my|the|this|[A-Z]))", "I chose "),
    (
        "made interview with",
        r"\bI (?:have )?(?:(?:made|make|do|took|take) (?:an? |the )?|did )interview (?:with|to|of) ",
        "I interviewed ",
    ),
    ("for be", r"\b([Ff])or be an? (?=[aeiou])", lambda m: f"{'T' if m.group(1) == 'F' else 't'}o be an "),
    ("for be", r"\b([Ff])or be (?=an? )", lambda m: f"{'T' if m.group(1) == 'F' else 't'}o be "),
    ("laugh from", r"\b(laugh(?:ed|s|ing)?) from (?=(?:my|me|his|her|him|them|us|you)\b)", r"\1 at "),
    ("afraid from", r"\b(afraid|scared) from\b", r"\1 of"),
    (
        "I live for",
        rf"\b(I) (?:am )?(live|work)( (?!(?:\d|since|for \d))[^,.]{{2,45}}?)? (?:since|for) (?={COUNT} (?:year|month))",
        lambda m: f"I've {m.group(2).rstrip('e')}ed{m.group(3) or ''} for ",
    ),
    (
        "difficult was",
        r"^((?:[Aa]nd )?)[Dd]ifficult (is|was)( also)? (?=the|when|that|to)",
        r"\1what \2\3 difficult \2 ",
    ),
    (
        "small town so",
        r"(?i)^(small|tiny|big|quiet) (town|city|shop|family|school|team|place|company),? so (?=it|we|he|she|they|every|I)",
        lambda m: f"It's a {m.group(1).lower()} {m.group(2)}, so ",
    ),
    (
        "took him",
        r", took (him|her|them|me) (?=(?:about |almost )?(?:\d|an?\b|one|two|three|four|five|six))",
        r", and it took \1 ",
    ),
    (
        "the running no",
        r"^(?:The )?((?:[a-z]+ )?[a-z]+) no(?=[,.]|$)",
        lambda m: f"It wasn't the {m.group(1).lower()}",
    ),
    (
        "of 64 are 9",
        r"\bfrom (\d+) ([a-z]+s) (are|were) (only )?(\d+) ([a-z]+)(?=[.,]|$)",
        r"\4\5 of \1 \2 \3 \6",
    ),
    (
        "a policewoman bring",
        r"(?<=, )((?:and |but )?(?:a|the) (?:[a-z]+ )?(?:woman|man|lady|guy|girl|boy|nurse|doctor|teacher|policewoman|policeman)) (bring|give|take|tell|say|help|ask|come|see|show) (?=(?:me|us|to)\b)",
        lambda m: (
            f"{m.group(1)} {dict(bring='brought', give='gave', take='took', tell='told', say='said', help='helped', ask='asked', come='came', see='saw', show='showed')[m.group(2)]} "
        ),
    ),
    ("thinks that", r"\b(thinks?|thought|says?|said|knows?|believes?|told me), that (?=[a-z])", r"\1 that "),
    (
        "it is important",
        r"^((?:And |But |So )?[Ff]or (?:me|him|her|them)),? (is|was) (?=(?:very |so |really )?(?:important|hard|easy|good|difficult|necessary|strange|nice|interesting|surprising|new|impressive|amazing|useful)\b)",
        r"\1 it \2 ",
    ),
    (
        "likes very much",
        r"\b(I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e) very (likes?|loves?|enjoys?) ((?:the |my |his |her |their )?\w+)(?=[.,]|$)",
        r"\1 \2 \3 very much",
    ),
    (
        "works as",
        r"\b(works?|worked) like (?:an? )?(?=[a-z]*(?:er|or|ist|ant|ian|man|woman|nurse|cook)\b)",
        _works_as,
    ),
    (
        "sometimes it is",
        r"(, (?:and |but )?|^)([Ss]ometimes|[Aa]lways|[Oo]ften|[Tt]oday|[Nn]ow) is (?=(?:an?|the|very|hard|easy|good|bad|nice|boring|fun)\b)",
        r"\1\2 it's ",
    ),
    (
        "look at",
        r"\blook(s|ed|ing)? (?=(?:the|my|his|her) (?!part|same|other|best|worst|way|whole|entire)[a-z]+)",
        r"look\1 at ",
    ),
    (
        "also difficult",
        r"^Also (difficult|hard|good|nice|important) (?:is |are )?the ([a-z]+s)\b(?=[.,]|$)",
        r"The \2 are also \1",
    ),
    (
        "to say",
        r"\b((?<!used )to say|just say|never say) (I (?:don['’]t|can['’]t|am|was|need|want|made)[^,.\"“]{0,25})(?=[,.]|$)",
        r"\1 “\2”",
    ),
    (
        "has owned since",
        r"(?:^|(?<=he )|(?<=He ))(owns|works|lives|knows|runs|teaches|drives|plays) ([^,.]{2,40}) since (?=(?:19|20)\d\d|s?he was|they were|high school|college|the )",
        lambda m: f"has {_PARTICIPLES[m.group(1)]} {m.group(2)} since ",
    ),
    (
        "an HVAC",
        r"\b([Aa]) (?=(?!NASA|NATO|SWAT|STEM|FEMA|NICU|SIM|RAM|ROM|HIPAA|LEED|MRSA)(?![A-Z][AEIOU](?:[B-DF-HJ-NP-TV-Z]{1,2}[AEIOU])+[B-DF-HJ-NP-TV-Z]?\b)[FHLMNRSX][A-Z]{1,4}\b)",
        r"\1n ",
    ),
    ("the money", r"^Money (?=(?:is|was) (?:good|bad|ok|okay|not|better|fine|great)\b)", "The money "),
    (
        "isn't that, it's this",
        r"\b((?:isn|aren|wasn|weren)['’]t|is not|was not) ([^,.;]{3,40}?)(?<!because)(?<!that)(?<!\bif)(?<!when)(?<!what)(?<!\band)(?<!but)(?<!\bso)(?<!think)(?<!where)(?<!how)(?<!until)(?<!sure)(?<!certain)(?<!afraid)(?<!aware)(?<!glad)(?<!surprised)(?<!convinced)(?<!worried)(?<!saying)(?<!thinking)(?<!way) (it['’]s|it was|it is|they['’]re) (?=[a-z])",
        r"\1 \2, \3 ",
    ),
    ("well enough", r"\bget(s|ting)? better enough\b", r"get\1 well enough"),
    ("is career", r"\b(is|was) (career|hobby|gift|problem|business)(?=[.,]|$)", r"\1 a \2"),
    (
        "want quiet job",
        r"\b(want|need|have|get) (quiet|good|steady|real|different|new) (job|career)\b",
        r"\1 a \2 \3",
    ),
    (
        "uncle was plumber",
        r"\b(uncle|father|mother|brother|sister|aunt|dad|mom|grandfather|grandmother|cousin|wife|husband|friend) (is|was) (plumber|teacher|farmer|doctor|nurse|driver|cook|baker|carpenter|mechanic|tailor|butcher|fisherman|lawyer|soldier|engineer|electrician)(?=[.,]|$| (?:too|also|and|in|at|for|who|there)\b)",
        lambda m: f"{m.group(1)} {m.group(2)} {'an' if m.group(3)[0] == 'e' else 'a'} {m.group(3)}",
    ),
    (
        "a slow reader",
        r"\b(am|is|was|are|['’]m|['’]s) ((?:very )?(?:slow|fast|quick|good|bad|big|great|early|poor) (?:reader|learner|writer|cook|driver|swimmer|listener|student|worker|swimmer|singer|dancer|person))\b",
        r"\1 a \2",
    ),
    (
        "a little",
        r"\b(am|is|was|were|are) little (?=(?:afraid|scared|nervous|tired|sad|shy|angry|late|worried)\b)",
        r"\1 a little ",
    ),
    (
        "a sum",
        r"\b(found|got|gave|won|wrote|signed|made|has|had|with) (\$[\d,.]+) (?=(?:refund|loan|budget|raise|grant|check|fine|bill|bonus|scholarship|mistake|profit|contract)\b)",
        _one_sum,
    ),
)
