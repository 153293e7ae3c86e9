"""Ages and lengths of time as learners of English give them: what is written → what is meant."""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.script.words.slips import COUNT, Made

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty)"
_AGE = r"(?:[1-9]\d|[5-9]|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty)"
_SPAN = r"(?:year|month|week|day|hour)"
_BE = {"I": "I'm", "he": "he's", "she": "she's", "who": "who is"}


def _aged(match: re.Match[str]) -> str:
    """ "I have 45 years" → "I'm 45 years old"."""
    who = match.group("who")
    are = _BE[who if who == "I" else who.lower()]
    told = f"{are[0].upper() + are[1:] if who[0].isupper() else are} {match.group('age')} years old"
    return f"{told} and {'have' if who == 'I' else 'has'} " if "has" in match.groupdict() else told


def _at_hour(match: re.Match[str]) -> str:
    """ "in 3:20 of the night" → "at 3:20 in the morning"."""
    hour, when = match.group("hour"), match.group("when")
    late = re.match(r"(?:[6-9]|1[0-2])\b", hour)
    told = "at night" if when == "night" and late else f"in the {'morning' if when == 'night' else when}"
    return f"{'At' if match.group()[0] in 'IA' else 'at'} {hour} {told}"


def _plural(unit: str) -> str:
    return unit if unit.endswith("s") else f"{unit}s"


#: Named rows: what is written → what is meant.
TIMES: tuple[tuple[str, str, Made], ...] = (
    (
        "I have 45 years and two children",
        rf"\b(?P<who>I|[Hh]e|[Ss]he) (?:have|has) (?P<age>{_AGE}) years(?: old)?(?P<has> and )(?=(?:{_NUMBER}|an?|no) [a-z]+(?: [a-z]+)?(?:[.,;]|$))",
        _aged,
    ),
    (
        "I have 45 years",
        rf"\b(?P<who>I|[Hh]e|[Ss]he|who) (?:have|has|(?:am|is)(?= \w+ years(?! old))) (?P<age>{_AGE}) years(?: old)?(?=[.,;]|$| (?:and|but)\b)",
        _aged,
    ),
    (
        "I am 45 years and",
        rf"\b(?P<who>I|[Hh]e|[Ss]he)(?:['’]m|['’]s) (?P<age>{_AGE}) years(?=[.,;]|$| (?:and|but)\b)",
        _aged,
    ),
    (
        "when I had 15 years",
        rf"\b([Ww]hen|because|until|since|and|that) (I|he|she) had ({_AGE}) years(?: old)?(?= ?[.,;]|$| (?:and|I|he|she|my|we)\b)",
        r"\1 \2 was \3",
    ),
    (
        "next year I have 16",
        r"\b(?:[Ii]n the )?([Nn])ext year (I|he|she) (?:have|has|make|makes|complete|will have) (\d\d)(?: years)?(?=[.,;]|$)",
        lambda m: f"{'N' if m.start() == 0 else 'n'}ext year {m.group(2)}'ll be {m.group(3)}",
    ),
    (
        "with 19 years",
        rf"\b(w(?=[^.]*? years(?: old)?(?:[.,;]|$| (?:I|he|she|and|in|at|to)\b))|W(?=[^.]*? years(?: old)? (?:I|he|she) (?!['’])))ith (?:only |just )?({_AGE}) years(?: old)?(?! of\b| experience| in\b)(?=[.,;]|$| (?:I|he|she|and|in|at|to)\b)",
        lambda m: f"{'A' if m.group(1) == 'W' else 'a'}t {m.group(2)}",
    ),
    (
        "begin with 16",
        r"\b(beg[iau]n|start(?:ed)?|came|come|left|leave|went|go|enter(?:ed)?|marr(?:y|ied)|arrived)(?: \w+){0,3}? with (1\d|2\d)(?=[.,;]|$)",
        lambda m: f"{m.group()[: -len(' with ' + m.group(2))]} at {m.group(2)}",
    ),
    (
        "a girl of 11 years",
        rf"\b(girl|boy|man|woman|child|kid|student|lady|son|daughter|brother|sister|baby|patient)s? (?:of|with) ({_NUMBER}) years(?: old)?(?! of\b)",
        r"\1 of \2",
    ),
    (
        "since I am child",
        r"\b([Ss])ince (I|he|she) (?:am|is) (?:a )?(child|kid|boy|girl|baby|little|small|young)\b(?! \w+er\b)",
        lambda m: (
            f"{m.group(1)}ince {m.group(2)} was {'' if m.group(3) in ('little', 'small', 'young') else 'a '}{m.group(3)}"
        ),
    ),
    (
        "before two years",
        rf"^([Bb])efore ({_NUMBER}) ({_SPAN})s?,? (?=(?:I|he|she|we|they|my|it)\b)",
        lambda m: (
            f"{m.group(2).capitalize()} {_plural(m.group(3)) if m.group(2).lower() not in ('1', 'one') else m.group(3)} ago "
        ),
    ),
    (
        "met her before two years",
        rf"\b(\w*(?:ed|met|saw|came|went|began|got|bought|left|lost|died)) ((?:\w+ ){{0,4}})(?<!at )before ({_NUMBER}) ({_SPAN})s?(?=[.,;]|$)",
        lambda m: (
            f"{m.group(1)} {m.group(2)}{m.group(3)} {_plural(m.group(4)) if m.group(3).lower() not in ('1', 'one') else m.group(4)} ago"
        ),
    ),
    (
        "has work since",
        r"\b(has|have|['’]ve|['’]s) (work|live|study|play|stay)((?: [^,.]{2,30})?) (?=(?:since|for) )",
        lambda m: (
            f"{m.group(1)} {'studi' if m.group(2) == 'study' else m.group(2).rstrip('e')}ed{m.group(3)} "
        ),
    ),
    (
        "works already 15 years",
        rf"\b((?:work|liv|do|study|play|driv|teach|runn)(?:s|es|e|ing)?\b[^,.]{{0,30}}) already (?:for )?({_NUMBER}) (years|months)(?=[.,;]|$| (?:and|but|in|at|with)\b)",
        r"\1 since \2 \3",
    ),
    ("Ann, 47 years, lives", rf"^([A-Z]\w+(?: [A-Z]\w+)*), ({_AGE}) years,", r"\1, \2 years old,"),
    ("last week ago", r"\b(last (?:week|month|year|night)) ago\b", r"\1"),
    (
        "one week after",
        rf"(?<!\bfor )(?<!\bfor about )(?<!\bfor like )\b({_NUMBER}|an?) ({_SPAN}s?) after(?=[.,;]|$)",
        r"\1 \2 later",
    ),
    (
        "three year ago",
        rf"\b((?i:two|three|four|five|six|seven|eight|nine|ten)|[2-9]|[1-9]\d) ({_SPAN})(?= ago\b)",
        r"\1 \2s",
    ),
    (
        "3 year experience",
        r"\b((?i:two|three|four|five|six|seven|eight|nine|ten)|[2-9]|[1-9]\d) years? experience\b",
        r"\1 years of experience",
    ),
    (
        "in this day",
        r"\b([Ii])n (this|that) (day|morning|evening)\b(?! and age)",
        lambda m: f"{'O' if m.group(1) == 'I' else 'o'}n {m.group(2)} {m.group(3)}",
    ),
    (
        "in the same time",
        r"\b([Ii])n the same time\b",
        lambda m: f"{'A' if m.group(1) == 'I' else 'a'}t the same time",
    ),
    (
        "in the last Sunday",
        r"\b([Ii])n the (next|last) (?=(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year)(?=[.,;]|$))",
        lambda m: f"{m.group(2).capitalize() if m.group(1) == 'I' else m.group(2)} ",
    ),
    (
        "in 8 o'clock",
        r"\b([Ii])n (?=\d{1,2}(?::\d\d)? ?(?:o['’]clock|a\.?m\b|p\.?m\b))",
        lambda m: f"{'A' if m.group(1) == 'I' else 'a'}t ",
    ),
    ("in the weekend", r"\bin the weekends?\b", "on the weekend"),
)

_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"

#: Rows for the notes of a learner only, where elsewhere another thing could be meant.
LEARNERS_TIMES: tuple[tuple[str, str, Made], ...] = (
    (
        "in 3:20 of the night",
        r"\b(?:[Ii]n|[Aa]t) (?P<hour>\d{1,2}(?:[:.]\d\d)?) (?:of|in) the (?P<when>night|morning|evening)\b",
        _at_hour,
    ),
    (
        "he had 88 years",
        rf"\b(he|she|I|who) had ({_AGE}) years(?: old)?(?=[.,;]|$| and\b)",
        r"\1 was \2 years old",
    ),
    ("in year 2004", r"\b([Ii]n) (?:the )?year (?=(?:19|20)\d\d\b)", r"\1 "),
    (
        "on every Tuesday",
        r"\b(?:in|on|at) every (?=(?:[A-Z][a-z]+day\b|Easter|Christmas|week|weekend|month|year|day|morning|evening|night|summer|winter|Sunday)\b)",
        "every ",
    ),
    (
        "15 meters for second",
        r"\b(met(?:er|re)s|kilomet(?:er|re)s|km|times|lit(?:er|re)s|euros|dollars|pieces) for (second|minute|hour|day|week|month|year)\b",
        r"\1 per \2",
    ),
    (
        "one year and half",
        r"\b(?:one|a) (year|month|hour) and (?:a )?half\b",
        lambda m: f"a{'n' if m.group(1) == 'hour' else ''} {m.group(1)} and a half",
    ),
    (
        "on the end",
        r"(^|, )([Oo])n the end,? (?=(?:I|he|she|we|they|it|the|my)\b)",
        lambda m: f"{m.group(1)}{'I' if m.group(2) == 'O' else 'i'}n the end ",
    ),
    ("in the start", r"\bin the start(?=[.,;]|$)", "at the start"),
    (
        "during ten years",
        rf"\bduring (?!th[eo]se\b|the\b)(?=(?:{COUNT}) (?:years|months|weeks|days|hours|minutes)\b)",
        "for ",
    ),
    ("for one year ago", rf"\bfor ((?:an?|one|{COUNT}) (?:years?|months?|weeks?|days?) ago)\b", r"\1"),
    (
        "at the four of the morning",
        rf"\bat the ({COUNT}|one) (?:of|in) the (morning|afternoon|evening)\b",
        r"at \1 in the \2",
    ),
    (
        "when I came first day",
        r"^(When (?:I|we|he|she|they) (?:came|arrived|moved|went|started|began)(?: [a-z]+ [A-Z]\w+| there| here)?) (?:the )?first (day|time|week),? (?=[a-z]|I\b)",
        lambda m: (
            f"{m.group(1)}{' for the first time' if m.group(2) == 'time' else ''}, {'on the first day ' if m.group(2) == 'day' else 'in the first week ' if m.group(2) == 'week' else ''}"
        ),
    ),
    (
        "young that time",
        r"\b(young|old|small|little|poor|student|child|teenager|pregnant|married|sick|alone) that time(?=[.,;]|$)",
        r"\1 at that time",
    ),
    ("in Sunday", rf"\b([Ii])n (?={_DAY}s?\b)", lambda m: f"{'O' if m.group(1) == 'I' else 'o'}n "),
    (
        "in this year",
        r"\b([Ii])n (this|last|next) (year|week|month|summer|winter)\b(?!['’])",
        lambda m: f"{m.group(2).capitalize() if m.group(1) == 'I' else m.group(2)} {m.group(3)}",
    ),
    (
        "by thirty years",
        rf"\bby ((?:{COUNT}|thirty|twenty|forty|fifty) (?:years|months|weeks|days))(?=[.,;]|$| and\b)",
        r"for \1",
    ),
    (
        "first year he",
        r"^(First|Last) (year|day|week|month|time|night) (?=(?:I|he|she|we|they) )",
        lambda m: (
            f"{'In the' if m.group(2) in ('year', 'week', 'month') and m.group(1) == 'First' else 'The' if m.group(1) == 'First' else m.group(1)}{'' if m.group(1) == 'Last' else ' first'} {m.group(2)} "
        ),
    ),
    (
        "if I will pass",
        r"(?<!know )(?<!yet )(?<!sure )(?<!asked )(?<!me )(?<!wonder )(?<!see )\b(if|when|until|before|after) (I|you|we|they|he|she) will (?!be\b|not\b|have\b)([a-z]+)(?=[^?]*$)",
        lambda m: (
            f"{m.group(1)} {m.group(2)} {third_person_verb(m.group(3), plural=m.group(2) not in ('he', 'she'))}"
        ),
    ),
    ("in one time", r"^In one time\b", "One time"),
    (
        "will have 16 years",
        rf"\b(will|['’]ll|would) have ({_AGE}) years(?: old)?(?=[.,;]|$| (?:and|I|so)\b)",
        r"\1 be \2",
    ),
    ("in day", r"\bin day(?=[.,;]|$| and\b)", "during the day"),
)
