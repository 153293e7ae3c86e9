"""The form of a verb behind another word, as learners of English have it: "she stopped to smoke", "a job about to wait".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.slips import Made

_HE = r"(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou)"
_END = r"(?=[.,;]|$| (?:and|but|so|because|when|until)\b)"
#: What goes on until somebody stops; "stopped to look, to ask, to eat lunch" is meant as it stands.
_GOES_ON = r"smoke|drive|work|sell|accept|lose|play|study|grow|dance|sing|use|teach|pay|send|receive|earn|live|visit|offer|order|publish|produce|exist|hurt|bleed|charge|wear|complain|practi[cs]e|compete|hire|travel|count|believe|hope|exercise|fight|grind|gamble|swim|train|worry|lie"
#: What is spoken or thought of.
_MATTERS = r"job|work|book|story|stories|class|course|lesson|talk(?:s|ed|ing)?|sp(?:eak|eaks|oke|eaking)|th(?:ink|inks|ought|inking)|dream(?:s|ed|ing|t)?|learn(?:s|ed|t)?|worr(?:y|ies|ied)|nervous|excited|afraid|happy|sad|sorry|question|advice|idea|something|nothing|everything|rule|all"


def _ing(verb: str) -> str | None:
    """ "smoke" → "smoking"; None for what is no bare verb."""
    return next(iter(inflections(verb, "VBG")), None) if is_base(verb) else None


def _doing(match: re.Match[str]) -> str:
    verb = _ing(match.group("verb"))
    return f"{match.group('before')} {verb}" if verb else match.group()


def _having_done(match: re.Match[str]) -> str:
    """ "after lost everything" → "after losing everything"."""
    verb = match.group("verb")
    base = next(iter(lemmas(verb, "VERB")), verb)
    if verb in ("was", "were", "had", "did"):  # "first was the soup and after was the bath"
        return match.group()
    noun = lemmas(verb, "NOUN") and not match.group("it")
    found = _ing(base) if is_past(verb) and not noun and not lemmas(verb, "ADJ") else None
    return f"{match.group('before')} {found}" if found else match.group()


def _should_have(match: re.Match[str]) -> str:
    """ "I should went" → "I should have gone"."""
    verb = match.group("verb")
    if is_base(verb) or not is_past(verb):
        return match.group()
    base = next(iter(lemmas(verb, "VERB")), verb)
    done = next(iter(inflections(base, "VBN")), None)
    return f"{match.group('who')} {match.group('should')} have {done}" if done else match.group()


def _has_to(match: re.Match[str]) -> str:
    """ "She has to standing" → "she has to stand"."""
    base = next(iter(lemmas(match.group("verb"), "VERB")), None)
    return f"{match.group('has')} to {base}" if base and is_base(base) else match.group()


def _to_be(match: re.Match[str]) -> str:
    """ "I want to do a baker" → "I want to be a baker"."""
    job = match.group("job")
    if (
        not (jobs().fullmatch(job) or jobs().fullmatch(job.split()[-1]))
        or lemmas(job.split()[-1], "VERB")
        or job.endswith("s")
    ):
        return match.group()
    return f"{match.group('want')} to be {article_of(job)} {job}"


def _works_as(match: re.Match[str]) -> str:
    """ "He works driver" → "he works as a driver"."""
    job = match.group("job")
    fits = jobs().fullmatch(job) and not job.endswith("s")
    return f"{match.group('works')} as {article_of(job)} {job}" if fits else match.group()


def _not_yet(match: re.Match[str]) -> str:
    """ "I don't decide yet" → "I haven't decided yet"."""
    verb = match.group("verb")
    base = verb if is_base(verb) else next(iter(lemmas(verb, "VERB")), verb)
    done = next(iter(inflections(base, "VBN")), None)
    if done is None or base in _STATES:
        return match.group()
    have = "hasn't" if match.group("who").lower() in ("he", "she") else "haven't"
    return f"{match.group('who')} {have} {done}{match.group('rest')}"


_STATES = frozenset("know have want like need be understand believe feel see think speak hear".split())

#: Named rows: what is written → what is meant.
GERUNDS: tuple[tuple[str, str, Made], ...] = (
    (
        "stopped to smoke",
        rf"\b(?P<before>[Ss]top(?:s|ped)?) to (?P<verb>{_GOES_ON})\b(?! (?:a little|for a moment)\b)",
        _doing,
    ),
    (
        "about to wait",
        rf"\b(?P<before>(?:{_MATTERS}) about) to (?P<verb>[a-z]+)\b",
        _doing,
    ),
    (
        "instead of to wait",
        r"\b(?P<before>(?:[Ii]nstead of|[Ww]ithout|used to be afraid of|thank you for|thanked (?:me|him|her) for|tired of|afraid of|good at|bad at|capable of|responsible for|interested in|proud of|dream of|thinking of|by means of)) to (?P<verb>[a-z]+)\b",
        _doing,
    ),
    (
        "before to cut",
        rf"\b(?P<before>[Bb]efore|[Aa]fter) to (?P<verb>[a-z]+)\b(?! {_HE}\b)",
        _doing,
    ),
    (
        "after lost everything",
        r"\b(?P<before>[Aa]fter|[Bb]efore|[Ww]ithout) (?P<verb>[a-z]+)(?= (?P<it>it|them|him|her|my|his|everything|everybody|the|a|an)\b)",
        _having_done,
    ),
    (
        "should tried",
        rf"\b(?P<who>{_HE}|[a-z]+) (?P<should>should(?:n['’]t| not| never| also)?) (?P<verb>[a-z]+)\b(?! (?:by|that it)\b)",
        _should_have,
    ),
    (
        "has to standing",
        r"\b(?P<has>has|have|had|wants?|wanted|needs?|needed|tr(?:y|ies|ied)|began|started) to (?P<verb>[a-z]{3,}ing)\b",
        _has_to,
    ),
    (
        "do a baker",
        r"\b(?P<want>(?:want|wants|wanted|like|hope|hopes|plan|plans|plann?ed|going|decided|dream(?:s|ed)?|study|studies|studied)) to (?:do|make) (?:an? |the )?(?P<job>[a-z]+(?: [a-z]+)?)(?=[.,;]|$| (?:or|and|in|at|for|because|but|too|like|one|when)\b)",
        _to_be,
    ),
    (
        "works driver",
        r"(?P<works>\b(?:[Hh]e|[Ss]he|I|[Ww]ho|[a-z]+) work(?:s|ed)?) (?P<job>[a-z]+(?: [a-z]+)?)(?=[.,;]|$| (?:in|at|for|since|and|there|here|because|of)\b)",
        _works_as,
    ),
    (
        "I don't decide yet",
        r"(?P<who>\bI|\b[Hh]e|\b[Ss]he|\b[Ww]e|\b[Tt]hey) (?:don['’]t|didn['’]t|doesn['’]t|do not|did not|does not) (?P<verb>[a-z]+)(?P<rest>(?: [a-z'’]+){0,4}? yet\b)",
        _not_yet,
    ),
    (
        "I don't decide",
        r"(?P<who>\bI) (?:don['’]t|do not) (?P<verb>decided?)(?P<rest>(?=[.;]|$| (?:what|which|if|between)\b))",
        _not_yet,
    ),
    (
        "didn't want.",
        rf"^(?P<all>(?![^.]*\b(?:what|whatever|that|which|who|things?|anything|something|where|how)\b)[^\"“\x00]*?\b(?:didn['’]t|doesn['’]t|don['’]t|did not|does not|do not) want){_END}",
        r"\g<all> to",
    ),
    (
        "is work very hard",
        r"\b(?P<who>[Hh]e|[Ss]he) (?:is|['’]s) (?P<verb>work|live|help|teach|study|cook|sell|belong|repair|drive|clean|speak|want|need|like|know|love|come|eat)(?= (?:very|to|in|at|with|the|every|hard|a|an|his|her|my|here|there|many|people)\b)(?! of\b)",
        lambda m: f"{m.group('who')} {next(iter(inflections(m.group('verb'), 'VBZ')), m.group('verb'))}",
    ),
    (
        "he no like",
        r"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Pp]eople) no (?P<verb>have|like|want|know|understand|eat|drink|speak|need|go|come|work|see|say|pay|sleep|believe|care|think|sell)\b",
        lambda m: (
            f"{m.group('who')} {'doesn' if m.group('who').lower() in ('he', 'she') else 'don'}'t {m.group('verb')}"
        ),
    ),
    (
        "touching by",
        r"\b(was|were|am|is|are|very|so|felt|got) (touch|surpris|shock|impress|inspir|mov|amaz|interest|confus|disappoint|frighten|bor)ing by\b",
        lambda m: f"{m.group(1)} {m.group(2)}ed by",
    ),
    (
        "want save money",
        r"\b(?P<before>[Ww]ants?|wanted) (?P<verb>(?:save|buy|become|get|build|learn|go|have|make|earn|marry|bring|take|see|sell)(?= (?!from\b|of\b|for\b|and\b|or\b)[a-z])|(?:open|start|visit|find|change|try|move|return|help)(?= (?:an?|the|my|his|her|our|their|own|small|new|big)\b))",
        lambda m: f"{m.group('before')} to {m.group('verb')}",
    ),
)
