"""How learners of English join a clause to another, and what a helping verb has behind it: "the thing what I like".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas
from scriptwright.script.words.slips import COUNT, Made

_HIM = r"(?:me|him|her|us|them|you)"
_HE = r"(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|it|[Pp]eople)"
_SOMEBODY = r"(?:person|people|man|woman|men|women|one|ones|somebody|someone|friend|boy|girl|child|children|patients?|clients?|colleagues?|teacher|doctor|boss)"


def _let_go(match: re.Match[str]) -> str:
    """ "let her went", "made me to cry": behind "let" and "make" the verb stands alone."""
    verb = match.group("verb")
    if is_base(verb):
        return f"{match.group('let')} {verb}" if match.group("to") else match.group()
    base = lemmas(verb, "VERB")
    if verb.endswith("ed") and match["let"][:1].lower() == "m" and not match["to"] and lemmas(verb, "ADJ"):
        return match.group()  # "makes him tired"
    return f"{match.group('let')} {base[0]}" if is_past(verb) and base else match.group()


def _if_i_were(match: re.Match[str]) -> str:
    """ "If I would be a pilot" → "If I were a pilot"."""
    verb = match.group("verb")
    past = "were" if verb == "be" else next(iter(inflections(verb, "VBD")), None)
    return f"{match.group('if')} {past}" if past and is_base(verb) else match.group()


def _how_to(match: re.Match[str]) -> str:
    """ "He taught me how use the saw" → "… how to use the saw"."""
    return f"{match.group('how')} to {match.group('verb')}" if is_base(match.group("verb")) else match.group()


def _does_not(match: re.Match[str]) -> str:
    """ "He earns not so much" → "he doesn't earn so much"."""
    verb = match.group("verb")
    base = next(iter(lemmas(verb, "VERB")), None)
    only = match.group("only") or ""
    if base is None or base in ("be", "do", "have", "can", "will", "must") or verb == base + "ing":
        return match.group()
    if is_past(verb) and not is_base(verb):
        return f"{match.group('who')} didn't {only}{base} "
    return f"{match.group('who')} {'don' if is_base(verb) else 'doesn'}'t {only}{base} "


def _had_no(match: re.Match[str]) -> str:
    """ "My parents had not money" → "my parents had no money"."""
    thing = match.group("thing")
    named = lemmas(thing, "NOUN") and not lemmas(thing, "ADJ") and not is_past(thing)
    return f"{match.group('had')} no {thing}" if named else match.group()


def _stopped_being(match: re.Match[str]) -> str:
    return f"{match.group(1)} {next(iter(inflections(match.group(2), 'VBG')), match.group(2))}"


def _come(match: re.Match[str]) -> str:
    """ "Sometimes come people which are angry" → "sometimes people come who are angry"."""
    verb = match.group(2) if match.group(2) == "came" else match.group(2).removesuffix("s")
    which = (match.group(4) or "").replace(" which ", " who ", 1)
    return f"{match.group(1)} {match.group(3)} {verb}{which}"


#: Named rows: what is written → what is meant.
JOINS: tuple[tuple[str, str, Made], ...] = (
    (
        "to who they call",
        rf"\b({_SOMEBODY}) to whom? (?=(?:I|you|they|we|he|she|people|everybody) (?:can |could |always )?(?:call|calls|called|ask|asks|asked|visit|visits|visited|help|helps|helped|phone|phoned)\b)",
        r"\1 who ",
    ),
    (
        "with who I spoke",
        rf"\b({_SOMEBODY}) (with|to|for|from|about|by|of|behind) who (?={_HE}\b)",
        r"\1 \2 whom ",
    ),
    (
        "the thing what",
        rf"\b((?:[Tt]he|[Aa]|[Tt]his|[Oo]ne|[Oo]nly) (?:[a-z]+ )??(?:things?|part|moment|day|story|work|job|rule|sentence|word|question)|[Ee]verything|[Aa]ll|[Ss]omething|[Nn]othing) what (?=(?:{_HE}|nobody|everybody|my|the)\b)",
        r"\1 that ",
    ),
    (
        "where she works in",
        rf"\b(where {_HE} (?:work|live|stay|study|sleep|train)(?:s|ed|ies)?) in(?=[.,;]|$| (?:is|was|has|are|had)\b)",
        r"\1",
    ),
    (
        "let her went",
        rf"\b(?P<let>(?:[Ll]ets?|[Ll]etting|makes?|made) (?:{_HIM}|the \w+|my \w+))(?P<to> to)? (?P<verb>(?!out\b|shut\b)[a-z]+)\b",
        _let_go,
    ),
    (
        "if I would be",
        rf"(?P<if>(?:^|(?<=, )|(?<=but )|(?<=and )|(?<=because ))[Ii]f {_HE}) would (?P<verb>[a-z]+)\b",
        _if_i_were,
    ),
    ("would can", r"\bwould can\b", "could"),
    ("will can", r"\b(will|['’]ll) can\b", r"\1 be able to"),
    ("must not to", r"\b(must not|mustn['’]t|should not|shouldn['’]t|can not|cannot) to (?=[a-z])", r"\1 "),
    (
        "how use the saw",
        rf"(?P<how>\b(?:know|knows|knew|learn(?:ed|s)?|teach|teaches|taught|show(?:s|ed)?|explain(?:s|ed)?|understand)(?: to)?(?: {_HIM})? how) (?P<verb>[a-z]+)(?= (?:the|a|an|my|his|her|it|them|with|people|things)\b)",
        _how_to,
    ),
    (
        "earns not so much",
        r"(?P<who>\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey)) (?P<verb>[a-z]+) not (?P<only>only )?(?=(?:so )?(?:much|many)\b|very\b|a lot\b|with\b)",
        _does_not,
    ),
    (
        "had not money",
        r"(?P<had>\b(?:has|have|had)) not (?P<thing>[a-z]+)(?=[.,;]|$| (?:for|to|and|because|in|at)\b)",
        _had_no,
    ),
    (
        "stopped to be",
        r"\b([Ss]top(?:s|ped)?) to (be|believe|feel|like|love|worry|cry|smoke|study|exist|care)\b",
        _stopped_being,
    ),
    (
        "ask how it is when",
        r"\b((?:know|knew|ask(?:ed)?|wonder(?:ed)?|understand|imagine|tell|told|see)(?: me| him| her| us)?) how (?:it is|it['’]s|it was) (?=when\b|to\b|if\b|being\b)",
        lambda m: f"{m.group(1)} what {'it was' if 'was' in m.group() else 'it is'} like ",
    ),
    (
        "he always is",
        r"\b(I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Ii]t|[Yy]ou) (always|never|often|usually|sometimes) (am|is|are|was|were) (?=[a-z])",
        r"\1 \3 \2 ",
    ),
    (
        "is called now",
        r"\b(is|was|are|['’]s) called (now|also|often|sometimes) (?=[A-Z\"“\x00])",
        r"\1 \2 called ",
    ),
    (
        "gave me on the end",
        rf"^(?P<and>(?:And |But |So )?)(?P<who>[^,]{{1,40}}?) (?P<gave>gave|showed|told|brought|offered|sent) (?P<him>{_HIM}) (?:on|in|at) the end (?=[a-z])",
        lambda m: (
            f"{m.group('and')}{'a' if m.group('and') else 'A'}t the end {m.group('who')} {m.group('gave')} {m.group('him')} "
        ),
    ),
    (
        "there come 40 people",
        rf"\bthere (come|comes|came|live|lives|work|works) ((?:even |about |around |only |sometimes )?(?:{COUNT}|many|a lot of|some)(?: [a-z]+)?? (?:people|[a-z]+s))\b",
        lambda m: f"{m.group(2)} {m.group(1) if m.group(1) == 'came' else m.group(1).removesuffix('s')}",
    ),
    (
        "sometimes come people",
        r"^((?:And |But )?(?:[Ss]ometimes|[Oo]ften|[Tt]hen|[Ee]very (?:day|week|year)|[Aa]lso),?) (comes?|came|calls?) (people|(?:many |some |young |old )*[a-z]+s)\b( who [a-z]+ [^,.]+| which [^,.]+)?",
        _come,
    ),
    (
        "the first time that I speak",
        r"\b(was the first time (?:that )?(?:I|he|she|we|they)) ([a-z]+)\b",
        lambda m: (
            f"{m.group(1)} {next(iter(inflections(m.group(2), 'VBD')), m.group(2)) if is_base(m.group(2)) and not is_past(m.group(2)) else m.group(2)}"
        ),
    ),
    (
        "never had thought",
        rf"\b({_HE}) (never|always) (had|has|have) (?=[a-z]+(?:ed|en|ught|een|own)\b)",
        r"\1 \3 \2 ",
    ),
    ("the reason because", r"\b([Tt]he reason) because\b", r"\1 why"),
    ("my aunt is who takes", r"\b([Mm]y [a-z]+|[A-Z][a-z]+) is who (?=[a-z]+s\b)", r"\1 is the one who "),
    (
        "only he gave",
        r"^(And |But )?[Oo]nly (he|she|they|I|we) ([a-z]+ed|gave|said|told|took|made|had|saw|knew|brought|came|went)\b(?! (?:that|it)\b)",
        lambda m: (
            f"{m.group(1) or ''}{m.group(2) if m.group(1) else m.group(2).capitalize()} only {m.group(3)}"
        ),
    ),
    (
        "the most difficult for him are",
        r"^((?:And |But )?[Tt]he (?:most [a-z]+|hardest|best|worst|easiest)) (for (?:me|him|her|them|us)) (is|are|was|were)\b",
        lambda m: (
            f"{m.group(1)} thing{'s' if m.group(3) in ('are', 'were') else ''} {m.group(2)} {m.group(3)}"
        ),
    ),
    (
        "that he takes care",
        r"\b((?:that|which) (?:I|he|she|we|they) (?:take|takes|took) care)(?=[.,;?]|$)",
        r"\1 of",
    ),
    (
        "worked in a bank two years",
        rf"\b((?:work|liv|studi|stay|wait|train)ed (?:in|at|with|as|on|for (?:him|her)|him|her|[a-z]+) ?(?:[^,.]{{0,30}}?))(?<!for)(?<!like)(?<!since)(?<!until)(?<!in)(?<!after)(?<!every)(?<!the)(?<!last)(?<!about)(?<!than)(?<!almost)(?<!all)(?<!over) ({COUNT} (?:years|months|weeks|hours|minutes))(?=[,.;]|$| and\b)",
        r"\1 for \2",
    ),
    (
        "they were 600 people",
        rf"^(And |But )?[Tt]hey (were|are) ((?:about |around |over |more than )?{COUNT}|\d+) (?=people\b|persons\b|students\b|children\b|candidates\b)",
        lambda m: f"{m.group(1) or ''}{'t' if m.group(1) else 'T'}here {m.group(2)} {m.group(3)} ",
    ),
    (
        "left for working",
        r"\b(left|went|goes|go|came|comes|stayed) for ([a-z]+ing)\b(?! for\b)",
        lambda m: f"{m.group(1)} to {next(iter(lemmas(m.group(2), 'VERB')), m.group(2))}",
    ),
    (
        "talked with her two hours",
        rf"\b((?:talk|spok|walk|worked|work|stay|wait)(?:ed|en|e)? (?:with|to|for) (?:him|her|them|me|us)) ((?:an?|{COUNT}) (?:hours?|years?|months?|weeks?|days?|minutes)\b)",
        r"\1 for \2",
    ),
    (
        "in free time",
        r"^(In|At) (?:the )?free time,? (?=(I|he|she|we|they)\b)",
        lambda m: f"In {dict(I='my', he='his', she='her', we='our').get(m.group(2), 'their')} free time ",
    ),
    (
        "know better my grandfather",
        r"\b(knows?|understand|see|knew) better ((?:my|his|her|our|the) [a-z]+)(?=[.,;]|$)",
        r"\1 \2 better",
    ),
    ("if there will be", r"\b([Ii]f|[Ww]hen) there will be\b(?=[^?]*$)", r"\1 there is"),
    (
        "have own business",
        r"(?P<who>\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey)\b)(?P<rest>[^.,]{0,30} (?:have|has|had|open|opened|start|started|buy)) own ",
        lambda m: (
            f"{m.group('who')}{m.group('rest')} {dict(i='my', he='his', she='her', we='our').get(m.group('who').lower(), 'their')} own "
        ),
    ),
)
