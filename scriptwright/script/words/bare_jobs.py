"""What somebody is, as learners of English say it: "she is nurse" → "she is a nurse"."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.countables import COUNTABLE
from scriptwright.script.words.slips import COUNT


def article_of(word: str) -> str:
    """ "a" or "an", by how the word sounds."""
    return "an" if re.match(r"(?i)(?:[aeio]|u(?!ni|s|k|t[eio])|hour|honest)", word) else "a"


#: What kind of a job it is: "patrol officer".
_KINDS = frozenset(
    "patrol police school night bus truck taxi sales factory hotel hospital kitchen office army navy shop".split()
)
#: Somebody who is one of many, and no job.
_SOMEBODY = frozenset(
    "player student leader member owner winner expert champion citizen immigrant goalkeeper singer runner beginner miner".split()
)
_BARE_JOB = re.compile(
    r"\b(?P<be>(?:I|he|she|He|She|who|[Jj]ob|[Cc]areer)(?: am| is| was|['’]m|['’]s)|to be|become|became|been|being|be|as|work(?:ed|s|ing)? as|apprenticeship as|(?:[Mm]y|[Hh]is|[Hh]er) [a-z]+ (?:was|is)|Being)(?P<then> (?:also|now|still|again|today|already|once))? (?P<job>(?!been\b)(?:(?:normal|good|great|professional|real|young|famous|very good) )?[a-z]+(?: [a-z]+)??)(?=[.,;]|$| (?:in|of|for|at|since|and|by|from|but|because|with|when|until|on|near|there|here|again|too|who|after|before|just|like|is|was|means|or|now|today)\b)"
)


def _is_kind(word: str) -> bool:
    """Whether a word before a job says what kind of it: "vet nurse", "truck driver"; "now teacher" has none."""
    return word in _KINDS or ((bool(lemmas(word, "NOUN")) or word in COUNTABLE) and word not in _NO_KINDS)


_NO_KINDS = frozenset(
    "now once still also always only just never already today maybe not more half very too even almost then here there my his her our their your this that some any each every same own one two no well like what first second mostly part".split()
)


def with_article(text: str) -> str:
    """ "She's pilot" → "she's a pilot": somebody who is one of many has an article."""

    def articled(match: re.Match[str]) -> str:
        job = match.group("job")
        first = job.split()[0]
        bare = re.sub(r"^(?:normal|good|great|professional|real|young|famous|very good) (?=[a-z])", "", job)
        if (
            not (
                bare in _SOMEBODY
                or jobs().fullmatch(bare)
                or jobs().fullmatch(job)
                or (_is_kind(first) and " " in job and jobs().fullmatch(job.split()[-1]))
            )
            or re.search(r"(?<!s)s$", job)
            or match.group("be") == "as"
        ):
            return match.group()
        if first in ("a", "an", "the", "chief", "head", "captain", "president", "mayor", "governor", "principal", "sheriff", "dean"):
            return match.group()
        return f"{match.group('be')}{match.group('then') or ''} {article_of(job)} {job}"

    return _SINCE.sub(_been, _BARE_JOB.sub(articled, text))


_SINCE = re.compile(
    rf"\b(?P<who>I|he|she|He|She)(?: am| is|['’]m|['’]s) (?P<what>an? \w+(?: \w+)?(?: for my \w+)?|in (?:this|the|my) \w+) (?=since |for {COUNT} (?:year|month))"
)


def _been(match: re.Match[str]) -> str:
    """ "I'm a nurse since 2010" → "I've been a nurse since 2010"."""
    have = "'ve" if match.group("who") == "I" else "'s"
    return f"{match.group('who')}{have} been {match.group('what')} "
