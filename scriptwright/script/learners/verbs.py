"""Verbs as learners of English and dialects have them: what is written → what is meant."""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import is_base, lemmas
from scriptwright.script.words.slips import Made

_WHO = r"I|you|we|they|he|she|it|You|We|They|He|She|It"
_OBJECT = {"I": "me", "he": "him", "she": "her", "we": "us", "they": "them", "you": "you", "it": "it"}


def _inflected(verb: str, tag: str) -> str:
    from lemminflect import getInflection

    found = getInflection(verb, tag=tag)
    return found[0] if found else verb


def _gerund(match: re.Match[str]) -> str:
    """ "finished to study" → "finished studying": the last group is the bare verb."""
    *before, verb = match.groups()
    return f"{before[0]} {_inflected(verb, 'VBG')}" if is_base(verb) else match.group()


def _gerund_of(match: re.Match[str]) -> str:
    """ "dream to have" → "dream of having"."""
    head, verb = match.groups()
    return f"{head} of {_inflected(verb, 'VBG')}" if is_base(verb) else match.group()


def _not(match: re.Match[str]) -> str:
    """ "I no have time" → "I don't have time"; "she not work" → "she doesn't work"."""
    who, verb = match.group("who"), match.group("verb")
    base = (lemmas(verb, "VERB") or (verb,))[0]
    if not is_base(verb) and third_person_verb(base, plural=False) != verb:
        return match.group()
    if verb in _NO_VERBS:
        return match.group()
    one = who.lower() in ("he", "she", "it")
    return f"{who} {'doesn' if one else 'don'}'t {base}"


_NO_VERBS = frozenset(
    "only just even longer more one be am is are was were have to so yet all always but in on at".split()
) - {"have"}


def _wants(match: re.Match[str]) -> str:
    """ "wants that I go" → "wants me to go"."""
    want, who, verb = match.groups()
    base = (lemmas(verb, "VERB") or (verb,))[0]
    return f"{want} {_OBJECT.get(who, who)} to {base}" if is_base(base) else match.group()


def _participle(match: re.Match[str]) -> str:
    """ "I have learn a lot" → "I have learned a lot"."""
    return f"{match.group(1)} {match.group(2) or ''}{_inflected(match.group(3), 'VBN')}"


_STATES = {
    **{
        "wanting": "want",
        "knowing": "know",
        "understanding": "understand",
        "needing": "need",
        "liking": "like",
    },
    **{
        "believing": "believe",
        "belonging": "belong",
        "preferring": "prefer",
        "owning": "own",
        "hating": "hate",
    },
    **{"remembering": "remember", "weighing": "weigh"},
}


def _state(match: re.Match[str]) -> str:
    """ "she is knowing" → "she knows"."""
    who, verb = match.group("who"), _STATES[match.group("verb")]
    be = match.group("be") or match.group("short")
    if be in ("was", "were"):
        return f"{who} {_inflected(verb, 'VBD')}"
    return f"{who} {third_person_verb(verb, plural=be not in ('is', 's'))}"


_LEARNT = "learn|teach|see|go|choose|know|take|give|write|speak|eat|drive|break|forget|begin|do|make|find|meet|keep|bring|buy|think|feel|tell|lose|grow|decide|finish|arrive|receive|understand|discover|save|try|become"

#: Named rows: what is written → what is meant.
VERBS: tuple[tuple[str, str, Made], ...] = (
    ("did not can", r"\b(?:did not|didn['’]t) can(?: to)? (?=[a-z])", "couldn't "),
    ("can't to", r"\b(can['’]t|couldn['’]t|cannot|mustn['’]t|won['’]t|shouldn['’]t) to (?=[a-z])", r"\1 "),
    ("I don't can", r"\b(?:don['’]t|do not|doesn['’]t) can\b", "can't"),
    (
        "know to talk",
        r"\b(kn(?:ow|ows|ew)|learn(?:ed|s)?(?= to (?:talk|speak) )) to (?=(?:talk|speak|listen|cook|drive|swim|read|write|sing|dance|play|draw|count|sew|manage|communicate|complain|lose|wait|fix|repair)\b)",
        r"\1 how to ",
    ),
    (
        "wants that I go",
        r"\b([Ww]ant(?:s|ed)?) that (I|you|we|they|he|she|people|everybody|my \w+|the \w+) (?!should\b|can\b|could\b|will\b|would\b|must\b|may\b)([a-z]+)\b(?! been\b)",
        _wants,
    ),
    ("suggested me to", r"\b(suggest(?:ed|s)?|propos(?:ed|es?)) (?:to )?me to (?=[a-z])", r"\1 that I "),
    (
        "explained him",
        r"\b(explain(?:ed|s)?) (him|her|them|you) ((?:the|a|an|my|his|her|this|everything|how) ?\w*)(?=[,.;]|$)",
        r"\1 \3 to \2",
    ),
    (
        "told that",
        r"(?<!story he )(?<!story she )(?<!story they )(?<!one he )(?<!one she )(?<!thing he )(?<!thing she )(?<!joke he )(?<!joke she )(?<!be )(?<!was )(?<!were )(?<!been )(?<!got )(?<!being )\b(tells?|told) that (?=(?:the|it|he|she|I|they|we|you|my|his|her|people|a|in|this|if|when)\b)(?<!me that )",
        lambda m: {"tell": "say", "tells": "says", "told": "said"}[m.group(1)] + " that ",
    ),
    (
        "asked to me",
        r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bis )\b(told|tells?|asked|asks?|answered|call(?:ed)?|helped|thanked) to (me|him|us|her(?! (?!when\b|if\b)\w)|them)\b(?! to\b.*\bto\b| (?:from|across|over|through|down|up|out|in)\b)",
        r"\1 \2",
    ),
    (
        "says to me good morning",
        r"\b(say|says|said) to (me|him|her|us|them|[A-Z]\w+) (good (?:morning|night|luck|evening)|hello|yes|no|sorry|thank you)\b",
        r"\1 \3 to \2",
    ),
    (
        "gave to me the flag",
        r"\b(gave|gives?|show(?:ed|s)?|brought|brings?|sent|sends?|taught|lent|offered) to (me|him|us|them|her|you) ((?:the|an?|my|his|her|their|some|one|two|three|\d+|this|that|many|nothing|everything|something)\b)",
        r"\1 \2 \3",
    ),
    (
        "ask sorry",
        r"\b([Aa]sk(?:ed|s|ing)?) (?:for )?sorry\b",
        lambda m: (
            {"ask": "say", "asked": "said", "asks": "says", "asking": "saying"}[m.group(1).lower()] + " sorry"
        ),
    ),
    (
        "stayed very sad",
        r"\b([Ww]e|[Tt]hey|I|[Hh]e|[Ss]he|it) stayed (?=(?:very|so|really) (?:sad|happy|nervous|angry|afraid|scared|proud|surprised|worried|sick|shy)\b)",
        lambda m: f"{m.group(1)} {'were' if m.group(1).lower() in ('we', 'they') else 'was'} ",
    ),
    (
        "stay thinking",
        r"\b(stay(?:s|ed)?) (?=(?:thinking|looking|talking|crying|asking|working on)\b)",
        lambda m: {"stay": "keep", "stays": "keeps", "stayed": "kept"}[m.group(1)] + " ",
    ),
    (
        "think on it",
        r"\b(think|thinks|thinking|thought) (?:on|in) (it|him|her|them|that|this|me|my (?!head\b|mind\b)\w+|the \w+)\b(?! (?:way|time|place)\b)",
        r"\1 about \2",
    ),
    (
        "passed two games",
        r"\b(I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) pass(ed|es)? ((?:an?|the|my|all|many|\d+|one|two|three|four|five|six|ten)(?: whole| the)? (?:days?|weeks?|months?|years?|hours?|nights?|summers?|winters?|games?|time)) (?=(?:on|in|at|with|there|here)\b)",
        lambda m: (
            f"{m.group(1)} {'spent' if m.group(2) == 'ed' else 'spends' if m.group(2) else 'spend'} {m.group(3)} "
        ),
    ),
    (
        "has learn",
        rf"\b((?:[Hh]as|[Hh]ave|['’]ve|[Hh]ad)(?:n['’]t)?) ((?:never |always |already |also |not |just )?)({_LEARNT})\b(?! to\b)",
        _participle,
    ),
    (
        "was want",
        r"\b(I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) (?:was|were) (want|need|know|work|live|sell|go|think|study|hope|love|hate|have|feel|play|help|teach|learn|make|take|give|see|say)\b(?! of)",
        lambda m: f"{m.group(1)} {_inflected(m.group(2), 'VBD')}",
    ),
    ("am come", r"\b(I) am (come|came) ", r"\1 came "),
    (
        "is depend",
        r"\b([Ii]t|[Tt]his|[Tt]hat)(?: is|['’]s) (depend|belong|need|seem|happen)\b",
        lambda m: f"{m.group(1)} {third_person_verb(m.group(2), plural=False)}",
    ),
    (
        "am very enjoy",
        r"\b(I)(?: am|['’]m) (?:(?:very |really )(?=\w)|(?=enjoy|want|hope|believe|think|know))(enjoy|like|love|want|need|hope|think|believe|know|work|live|study)\b(?! of)",
        r"\1 \2",
    ),
    (
        "I very like",
        r"\b(I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) very (likes?|loves?|enjoys?|wants?|hopes?|needs?) ",
        r"\1 really \2 ",
    ),
    (
        "is knowing",
        rf"\b(?P<who>{_WHO}|who)(?: (?P<be>am|is|are|was|were)|['’](?P<short>m|s|re)) (?P<verb>{'|'.join(_STATES)})\b",
        _state,
    ),
    (
        "am having two shops",
        r"\b(I|we|they|We|They|he|she|He|She)(?: am| is| are|['’]m|['’]s|['’]re) having (?=(?:an?|one|two|three|four|five|six|my own|many|no|\d+) (?:[a-z]+ )?(?:shops?|brothers?|sisters?|sons?|daughters?|cows?|goats?|chickens|hens|machines?|shelves|books|licen[cs]e|motorbike|bike|boat|office|children|kids|house|car|shoe|degree|certificate|dogs?|employees|workers|stores?|farm|years)\b)",
        lambda m: f"{m.group(1)} {'has' if m.group(1).lower() in ('he', 'she') else 'have'} ",
    ),
    (
        "exciting about",
        r"\b((?:am|was|is|were|are|be|['’]m|['’]s) (?:very |so |really )?)(excit|interest|surpris|disappoint)ing (?=(?:about|in|by|at|that)\b)(?<!it's \w{6}ing )",
        r"\1\2ed ",
    ),
    (
        "used to wake up",
        r"\b((?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)(?: am| are| is| was| were| got|['’]m|['’]re|['’]s) used to) ([a-z]+)\b",
        _gerund,
    ),
    (
        "finished to study",
        r"\b((?:[Ff]inish(?:ed|es)?|enjoy(?:ed|s)?|avoid(?:ed|s)?)) to ([a-z]+)\b",
        _gerund,
    ),
    (
        "without to",
        r"\b([Ww]ithout|[Bb]efore|[Ii]nstead of|looking forward to|[Aa]fter) to ([a-z]+)\b",
        _gerund,
    ),
    ("forward to see", r"\b(look(?:s|ed|ing)? forward to) ([a-z]+)\b(?<!ing)", _gerund),
    ("dream to have", r"\b(dream(?:s|ed)?|thinking) to ([a-z]+)\b", _gerund_of),
    ("consists in to", r"\b(consists?) (?:in|of) (?:to )?([a-z]+)\b(?! \w+(?:s|ed)\b)", _gerund_of),
    (
        "want become",
        r"\b(wants?|wanted|decided?|decides|hopes?|hoped|plan|planned|would like) (become|be|go|learn|open|buy|make|see|have|find|give|get|take|say)\b",
        r"\1 to \2",
    ),
    (
        "prefer work",
        r"\b(prefers?|preferred) (work|be|live|stay|go|study|sleep|eat|wait|stand)\b",
        r"\1 to \2",
    ),
    (
        "prefer … than",
        r"\b(prefers? (?:to )?[^,.]{3,40}?) than (?=(?:to|with|the|in|a|at|my|alone)\b)(?<!rather than )(?<!more than )",
        r"\1 rather than ",
    ),
    (
        "I like more",
        r"\b((?:I|we|they|you|he|she) likes?) more ((?:to|the) [^,.]{3,40}?) than ",
        r"\1 \2 more than ",
    ),
    ("I not like", rf"(?<!did )(?<!does )(?<!do )(?<!are )(?<!have )(?<!was )(?<!could )(?<!would )(?<!can )\b(?P<who>{_WHO}) (?:not|no) (?P<verb>[a-z]+)\b(?! \w+ (?:is|are|was)\b)", _not),
)
