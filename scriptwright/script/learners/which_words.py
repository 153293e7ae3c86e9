"""Which small word goes with what, as learners of English mix them up: "many experience", "bakers which", "in the nights".

Rows as in `learners`, for the notes of a learner only, before most others.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.slips import COUNT, Made

_MASS = r"(?:experience|patience|money|time|water|information|advice|help|stress|traffic|homework|fun|knowledge|respect|luck|equipment|furniture|paperwork)"
_HIM = r"(?:me|him|her|us|them|you)"
_PEOPLE = frozenset(
    "people persons men women boys girls kids children students customers clients friends colleagues neighbors neighbours man woman boy girl person guy lady friend colleague customer client patient patients".split()
)


def _who(match: re.Match[str]) -> str:
    """ "Bakers which lost their shop" → "bakers who lost their shop"."""
    noun = match[1]
    one = next(iter(lemmas(noun, "NOUN")), noun)
    return f"{noun} who " if noun in _PEOPLE or jobs().fullmatch(one) else match.group()


def _when(match: re.Match[str]) -> str:
    """ "As she saw it, she cried" → "when she saw it, she cried"."""
    verb = match["verb"]
    return f"{'W' if match[1] == 'A' else 'w'}hen {match['who']} {verb}" if is_past(verb) else match.group()


def _imagine(match: re.Match[str]) -> str:
    doing = next(iter(inflections(match[2], "VBG")), None)
    return f"{match[1]} {doing}" if doing and is_base(match[2]) else match.group()


def _behind(match: re.Match[str]) -> str:
    """ "I build since two years model planes" → "I build model planes since two years"."""
    verb = match["verb"]
    return (
        f"{match['who']} {verb} {match['what']} {match['since']}" if lemmas(verb, "VERB") else match.group()
    )


def _gave(match: re.Match[str]) -> str:
    """ "Bought to the man a lunch" → "bought the man lunch"; whom it is given to stands first."""
    article = "a " if match[3] == "coffee" else ""
    return f"{match[1]} {match[2]} {article}{match[3]}"


#: Named rows: what is written → what is meant.
WHICH_WORDS: tuple[tuple[str, str, Made], ...] = (
    (
        "many experience",
        rf"\b(?P<verb>has|have|had|need|needs|needed|got|gets) (?:many|a big|much) (?P<what>{_MASS})\b",
        r"\g<verb> a lot of \g<what>",
    ),
    ("bakers which", r"\b([a-z]+) which (?![a-z]+ (?:is|are|was|were|they|he|she|we|I|to)\b)(?=[a-z])", _who),
    (
        "what costs one roll",
        r"\b(know|knows|knew|see|sees|understand|calculate) what costs? ((?:one|a|an|the|every) [a-z]+)(?=[.,;]|$)",
        r"\1 what \2 costs",
    ),
    (
        "as she saw it",
        r"(?:(?<=^)|(?<=, )|(?<=\b[Aa]nd )|(?<=\b[Bb]ut ))([Aa])s (?P<who>I|he|she|we|they|my [a-z]+) (?P<verb>saw|came|heard|got|arrived|found|opened|left|finished|asked|told|read|noticed)(?= [^,;.]+,)",
        _when,
    ),
    (
        "since this day",
        r"\b([Ss])ince (?:this|that) day,? (?=(?:he|she|they|I|we|it|the [a-z]+) [a-z]+ed\b|(?:he|she|they|I|we) (?:sang|came|went|was|were|had|knew|did|made|took|got)\b)",
        lambda m: f"{'F' if m[1] == 'S' else 'f'}rom that day on ",
    ),
    ("in the nights", r"\b(?:in|at) the nights(?=[.,;]|$| (?:and|but|because|when|she|he|in)\b)", "at night"),
    ("can imagine to work", r"\b([Ii]magine|[Kk]eeps? on|[Aa]void|[Ss]uggests?) to ([a-z]+)\b", _imagine),
    (
        "divided in two groups",
        rf"\b(divided?s?|cuts?|split) ((?:it |them |the [a-z]+ )?)in (?={COUNT} (?:groups|teams|parts|pieces|halves))",
        r"\1 \2into ",
    ),
    (
        "worked two years in Norway",
        rf"\b(worked|lived|studied|stayed) ((?:about |almost |more than )?{COUNT} (?:years|months|weeks|days))(?= (?:in|at|as|with|there|here|on|under)\b|[.,;]|$)",
        r"\1 for \2",
    ),
    ("finish with school", r"\b(am|is|are|was|were|['’]m|['’]s) finish(?= with\b)", r"\1 finished"),
    (
        "build since two years planes",
        rf"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) (?P<verb>(?!am\b|is\b|are\b)[a-z]+) (?P<since>since (?:about |almost |more than )?(?:{COUNT} (?:years|months)|(?:19|20)\d\d)) (?P<what>(?!and\b|but\b|in\b|at\b|because\b|with\b|to\b|that\b|so\b|now\b)[a-z]+(?: [a-z]+){{0,2}})(?=[.,;]|$)",
        _behind,
    ),
    ("in real", r"\b(is|are|was|were) in real(?= )", r"\1 in reality"),
    (
        "told me also one story",
        rf"\b(told|gave|showed|said|asked) ({_HIM}) also (?=(?:one|an?|about|the|that|how)\b)",
        r"also \1 \2 ",
    ),
    ("told me one story", rf"\b(told {_HIM}) one story\b", r"\1 a story"),
    (
        "and also opposite",
        r"\b(and|or) (also )?(?:the )?(?:opposite|reverse|contrary)(?=[.,;]|$)",
        r"\1 \2the other way around",
    ),
    (
        "was thinking who",
        r"\b((?:always|often|never) )?(?:(?:am|was|were) )?((?:always|often) )?(?:think|thought|thinking) (who|what|how|why) (is|was|are|were) ",
        lambda m: f"{m[1] or m[2] or ''}wondered {m[3]} {'were' if m[4] in ('are', 'were') else 'was'} ",
    ),
    (
        "bought to this man a breakfast",
        r"\b(bought|gave|brought|made|sent|showed|cooked|buys|gives|brings) to ((?:the|this|that|his|her|my) [a-z]+|him|her|me|them|us) (?:a )?(breakfast|lunch|dinner|coffee|(?:an?|the|one|his|her) [a-z]+)\b",
        _gave,
    ),
    (
        "after longer time",
        r"\b([Aa])fter (longer|long|short|some long) time (?:a )?(person|man|driver|worker)?",
        lambda m: f"{m[1]}fter a {m[2].removeprefix('some ')} time{f' a {m[3]}' if m[3] else ''}",
    ),
    (
        "concentrate good",
        r"\b(concentrate|sleep|see|hear|work|cook|sing|swim|drive|write|read|listen|cut|learn|sleeps|sees|works|cooks|sings|drives)((?: (?:very|so|too|really))?) good(?=[.,;]|$| (?:and|but|because|when|if|in|at|with)\b)",
        r"\1\2 well",
    ),
    (
        "from window of my room",
        r"\b([Ff]rom|[Tt]hrough|[Aa]t|in|on) (window|door|roof|wall|floor|top|side|back|corner|end|edge) of (?=(?:my|his|her|their|our|the)\b)",
        r"\1 the \2 of ",
    ),
)
