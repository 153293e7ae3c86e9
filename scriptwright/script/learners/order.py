"""The order of words as learners of English have it from their own language: what is written → what is meant.

Rows as in `learners`, for the notes of a learner only: "On the wall hung a photo" is good English in a fluent hand.
"""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.slips import COUNT, Made

_PRONOUN = r"(?:I|he|she|we|they|you|it)"
_MINE = r"(?:my|our|his|her|your|their|this|that|the)"
_SOME = rf"(?:{COUNT}|some|no|not many|nobody|a lot of)"
#: Where a clause begins with a place.
_HERE = r"(?:^|(?<=[,;:] )|(?<=because )|(?<=and )|(?<=but )|(?<=so )|(?<=that ))"
_END = r"(?=[.,;]|$)"
_TIMES = r"(?:[Yy]esterday|[Tt]oday|[Nn]ow|[Tt]hen|[Oo]ne (?:time|day|night)|[Ll]ast \w+|[Tt]his (?:year|week|morning|summer)|[Ii]n (?:19|20)\d\d|(?:\w+ )?\w+ (?:years?|months?|weeks?|days?) ago)"


def _asked_how(match: re.Match[str]) -> str:
    """ "I asked how is it possible" → "I asked how it is possible"; "who is this man" has its noun, and is left."""
    noun = re.match(r"([a-z]+)(?=[.,;]|$)", match.string[match.end() :])
    if match["what"] in ("this", "that") and noun and lemmas(noun[1], "NOUN") and not lemmas(noun[1], "ADJ"):
        return match.group()
    end = " " if match.group().endswith(" ") else ""
    return f"{match['ask']}{match['some']} {match['wh']} {match['what']} {match['be']}{end}"


def _there(match: re.Match[str]) -> str:
    """ "In my year was 900 people" → "In my year there were 900 people"."""
    be, what = match.group("be"), match.group("what")
    past = be in ("was", "were", "had")
    many = not re.match(r"(?:an?|one|no|nobody)\b(?! \w+s\b)", what)
    return f"{match.group('place')} there {('were' if many else 'was') if past else ('are' if many else 'is')} {what}"


def _subject_first(match: re.Match[str]) -> str:
    """ "Yesterday was I at home" → "Yesterday I was at home"; "have I repaired" → "I repaired"."""
    time, verb, who = match.group("time"), match.group("verb"), match.group("who")
    return f"{time} {who} {verb} " if verb in _AUXILIARY or is_past(verb) else match.group()


_AUXILIARY = frozenset("am is are was were can could must will would should had".split())


def _perfect_past(match: re.Match[str]) -> str:
    """ "Last week have I repaired nine clocks" → "Last week I repaired nine clocks"."""
    from lemminflect import getInflection

    base = (lemmas(match.group("verb"), "VERB") or (match.group("verb"),))[0]
    past = getInflection(base, tag="VBD")
    return f"{match.group('time')} {match.group('who')} {past[0]}" if past else match.group()


def _people_speak(match: re.Match[str]) -> str:
    """ "In our village speak many people Polish" → "In our village many people speak Polish"."""
    verb = match.group("verb")
    if not (is_base(verb) or is_past(verb)) or verb in _AUXILIARY | {"are", "come"}:
        return match.group()
    return f"{match.group('place')} {match.group('who')} {verb} "


def _asked_what(match: re.Match[str]) -> str:
    """ "I know how is that" → "I know how that is"."""
    return f"{match.group('ask')} {match.group('wh')} {match.group('what')} {match.group('be')}"


def _asked_do(match: re.Match[str]) -> str:
    """ "He asked me where do I live" → "He asked me where I live"."""
    do, who, verb = match.group("do"), match.group("who"), match.group("verb")
    if not is_base(verb):
        return match.group()
    from lemminflect import getInflection

    past = getInflection(verb, tag="VBD")
    one = who in ("he", "she", "it")
    told = past[0] if do == "did" and past else third_person_verb(verb, plural=not one)
    return f"{match.group('ask')} {match.group('wh')} {who} {told}"


def _how_it_works(match: re.Match[str]) -> str:
    return f"{match.group('know')} how {match.group('what')} {match.group('verb')}"


def _always_goes(match: re.Match[str]) -> str:
    """ "A hero goes always" → "A hero always goes"."""
    verb = match.group("verb")
    known = lemmas(verb, "VERB") and not is_base(verb) and not is_past(verb)
    return f"always {verb}" if known else match.group()


def _came_a(match: re.Match[str]) -> str:
    """ "One time came a man wanted a drug" → "One time a man came who wanted a drug"."""
    then = match.group("then")
    who = " who" if then and is_past(then.strip()) and not is_base(then.strip()) else ""
    return f"{match.group('time')} {match.group('who')} {match.group('verb')}{who}{then or ''}"


_ASK = r"(?P<ask>\b(?:know|knows|knew|understand|understands|ask|asked|asks|wonder(?:ed|s)?|see|remember|forgot|explain(?:ed|s)?|tell|told|show(?:ed|s)?)(?: to)?(?: me| him| her| us| them)?)"
_THING = rf"(?P<what>(?:that|this|it|{_MINE} (?:[a-z]+ ){{0,2}}[a-z]+))"

#: Named rows: what is written → what is meant.
ORDER: tuple[tuple[str, str, Made], ...] = (
    (
        "in my class have 40",
        rf"(?P<place>{_HERE}[Ii]n {_MINE} \w+),? (?:have|has) (?P<be>)(?P<what>{_SOME}(?= [a-z])|an? )",
        _there,
    ),
    (
        "in my building we are 22 floors",
        rf"(?P<place>{_HERE}[Ii]n (?:my|our|this|the) (?:building|house|school|hospital|company|street|village|town)),? we(?: are|['’]re) (?P<be>)(?P<what>\d+|two|three|four|five|six|seven|eight|nine|ten)(?= (?!of\b|people\b|in\b)[a-z]+s\b)",
        _there,
    ),
    (
        "yesterday was I",
        rf"(?:^|(?<=[.] ))(?P<time>(?:{_TIMES},?|(?:When|After|Before|As) [^,?]+,)) (?P<verb>(?!said|asked|told)[a-z]+) (?P<who>(?:I|he|she|we|they)) (?![^.]*[?])",
        _subject_first,
    ),
    (
        "last week have I repaired",
        rf"(?:^|(?<=[.] ))(?P<time>{_TIMES}),? (?:have|has) (?P<who>(?:I|he|she|we|they)) (?P<verb>[a-z]+)\b",
        _perfect_past,
    ),
    (
        "in our village speak many people",
        rf"(?P<place>{_HERE}[Ii]n {_MINE} [a-z]+),? (?P<verb>[a-z]+) (?P<who>(?:many |some |most |all |the )?(?:people|children|women|men)|everybody|everyone|nobody) (?=(?!who\b|that\b)\w)",
        _people_speak,
    ),
    (
        "one time came a man",
        r"^(?P<time>(?:One time|One day|One night|Once|Yesterday|Last \w+),?) (?P<verb>came|arrived|called|died) (?P<who>(?:an?|one|my|the|some) (?:(?:old|young|little|big|small) )?[a-z]+)(?P<then> (?!\w+ing\b)[a-z]+)?",
        _came_a,
    ),
    (
        "know how is that",
        rf"{_ASK} (?P<wh>how|what|where|why|when|how much|how old|which) (?P<be>is|are|was|were) {_THING}(?= now[.,;]|[.,;]|$)(?<!the matter)(?<!the difference between)",
        _asked_what,
    ),
    (
        "asked how is it possible",
        rf"{_ASK}(?P<some>(?: somebody| people| my \w+| the \w+)?) (?P<wh>how|what|where|why|when|who|which) (?P<be>is|are|was|were) (?P<what>(?:it|he|she|they|that|this|(?:those|these) people|those [a-z]+s|these [a-z]+s|the [a-z]+s|those|these))\b ?(?=[a-z]|[.,;]|$)(?![^.]*\?)",
        _asked_how,
    ),
    (
        "asked me where do I live",
        rf"{_ASK} (?P<wh>how|what|where|why|when|how much|how many \w+|which \w+) (?P<do>do|does|did) (?P<who>{_PRONOUN}) (?P<verb>(?!not\b)[a-z]+)\b",
        _asked_do,
    ),
    (
        "know how works the pump",
        rf"(?P<know>\b(?:know|knows|knew|see|saw|understand|learn(?:ed)?|explain(?:ed)?|show(?:ed)?)(?: me| us)?) how (?P<verb>works?|worked|goes|functions?) (?P<what>{_MINE} (?:[a-z]+ )?[a-z]+){_END}",
        _how_it_works,
    ),
    (
        "when dies a patient",
        r"\b([Ww]hen|[Ii]f) (dies|comes|arrives|leaves|calls|falls|enters) ((?:an?|the|my|one) (?:[a-z]+ )?[a-z]+)(?=[.,;]|$)",
        r"\1 \3 \2",
    ),
    ("goes always", rf"\b(?P<verb>[a-z]+s) always{_END}", _always_goes),
    (
        "have always headphones",
        rf"\b(have|has) always (?=(?:an?|the|my|his|her|two|three|some|no) (?!been)|[a-z]+s{_END})",
        r"always \1 ",
    ),
    (
        "has till today",
        r"\b(has|have|had) (?:till|until) today (?=an?\b|the\b|my\b|his\b|her\b)",
        r"still \1 ",
    ),
    (
        "do first the old boats",
        rf"\b({_PRONOUN}) ([a-z]+) first (?=(?:the|my|his|her|all|a|an) [a-z])",
        lambda m: (
            f"{m.group(1)} first {m.group(2)} "
            if is_base(m.group(2)) or lemmas(m.group(2), "VERB")
            else m.group()
        ),
    ),
    (
        "buys every day one egg",
        rf"\b(buys?|sells?|eats?|drinks?|makes?|takes?|reads?|writes?|visits?|sees?|gives?|gets?|bakes?|repairs?) (every (?:day|morning|week|night|evening|year|month)) ((?:{COUNT}|one) (?:[a-z]+ )?[a-z]+){_END}",
        r"\1 \3 \2",
    ),
    (
        "put for him a chair",
        r"\b(puts?|drew|threw|throws|took|takes|cooked|cooks|prepare[sd]?|made|makes|bought|buys|sold|sells|kept|keeps|opens|opened) (for|at|to) (him|her|me|us|them) ((?:(?:an?|the|my|his|her|one|two|some) )?(?:[a-z]+ )??[a-z]+)(?=[.,;]|$| (?:once|and|but|because|when|with|every)\b)",
        lambda m: (
            f"{m.group(1)} {m.group(3)} {m.group(4)}"
            if m.group(2) == "to" and m.group(1)[:2] in ("ma", "co", "bo")
            else f"{m.group(1)} {m.group(4)} {m.group(2)} {m.group(3)}"
        ),
    ),
    ("and also he does", r"\band also (I|he|she|we|they) (?=[a-z])", r"and \1 also "),
    (
        "we were fifteen in the kitchen",
        r"^(?P<and>(?:And |But )?)(?:W|w)e were (?P<n>two|three|four|five|six|seven|eight|nine|ten|twelve|\w+teen|twenty|\d\d?)(?= in the (?:kitchen|team|class|family|room|group|boat|shop|tent|house)\b)",
        lambda m: f"{m.group('and')}{'T' if not m.group('and') else 't'}here were {m.group('n')} of us",
    ),
    (
        "studies with me IT",
        r"\b(stud(?:y|ies|ied)|plays?|played|speaks?|spoke|learn(?:s|ed)?) with (me|him|her|us|them) ([A-Z]\w+|[a-z]+)(?=[.,;]|$| (?:and|but)\b)",
        r"\1 \3 with \2",
    ),
    (
        "a robot to gas measuring",
        r"\b(robot|machine|tool|device|knife|room|place|program|key|car|ship) to ([a-z]+ [a-z]+ing)\b",
        r"\1 for \2",
    ),
    (
        "have already in Bytom a robot",
        r"\b(have|has) already (in [A-Z]\w+|there|here) ((?:an?|two|three|many) (?:[a-z]+ )?(?:[a-z]+)(?: for [a-z]+(?: [a-z]+ing)?)?)(?=[.,;]|$| (?:and|but|that|who|which)\b)",
        r"already \1 \3 \2",
    ),
    (
        "the boats are I don't know where",
        r"\b(and|but) ((?:(?:the|his|her|their|my|our) )?[a-z]+) (is|are|was|were),? I (don['’]t|didn['’]t|do not) know (where|who|how|what)(?=[.;]|$)",
        r"\1 I \4 know \5 \2 \3",
    ),
    (
        "how much costs the soap",
        r"\bhow much (costs?|weighs?|earns?) ((?:the|an?|my|his|her|this|one) [a-z]+)(?=[.,;]|$)",
        r"how much \2 \1",
    ),
    (
        "in the salon work three women",
        rf"^([Ii]n (?:the|my|our|his|her) [a-z]+) (work|live|study|worked|lived|studied) ((?:about |around )?{COUNT} [a-z]+(?: and (?:one|an?|{COUNT}) [a-z]+)?)(?=[.,;]|$)",
        r"\1 \3 \2",
    ),
)
