"""Number, as learners of English leave it off: "every box weigh", "all box", "she is kind and help me"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.learner_articles import COUNTABLE

_EVERY = re.compile(
    r"\b(?P<each>(?:[Ee]very|[Ee]ach) (?!time\b|day\b|night\b|morning\b|year\b|week\b|month\b|other\b)(?:[a-z]+ )?[a-z]+|[Nn]obody|[Ee]verybody|[Ee]veryone|[Ss]omebody|(?:Mr|Mrs|Ms|Dr)\.? [A-Z]\w+|(?:[Aa]unt|[Uu]ncle|Teacher|Sister) [A-Z]\w+) (?P<verb>[a-z]+)(?= (?:an?|the|my|his|her|me|us|him|it|them|to|in|on|at|that|\d[\d.,]*|two|three|four|five|six|ten|twelve|one|with|for|about|from)\b)"
)
_SOME = re.compile(
    r"\b(?P<some>(?:[Ss]ome|[Mm]any|[Ss]everal|[Tt]hese|[Tt]hose|[Aa]ll|[Hh]ow many|[Vv]arious|a few|before other|with other|and other)(?: other| old| new| young| small| big| good)? )(?P<noun>[a-z]+)\b(?P<after>(?= [a-z]+|[.,;?!]|$))"
)


def agreed(text: str) -> str:
    """The words of a learner with the endings of one and of many.

    >>> agreed("Every box weigh 12 kilos."), agreed("All box came in two day.")
    ('Every box weighs 12 kilos.', 'All boxes came in two day.')
    """
    text = _SOME.sub(_many, text)
    text = re.sub(r"\b([Tt])here is (?=(?:many|several|some|a few) [a-z]+s\b)", r"\1here are ", text)
    text = _EVERY.sub(_one, text)
    return _joined(text)


def _many(match: re.Match[str]) -> str:
    """ "all box" → "all boxes"."""
    from lemminflect import getInflection

    noun, some = match.group("noun"), match.group("some").lower().split()
    if noun not in COUNTABLE | _ALSO:
        return match.group()
    if some[0] == "all" and noun in _TIMES:
        return match.group()
    if some[0] in ("some", "all") and re.match(
        r" (?:is|was|has|day|night|year|who)\b", match.string[match.end() :]
    ):
        return match.group()
    found = getInflection(noun, tag="NNS")
    return match.group("some") + found[0] if found else match.group()


_TIMES = frozenset("hour day week month year minute place".split())
#: Things and measures of many that need no article of their own.
_ALSO = frozenset(
    "dish block side thing hour day week month minute kilometre kilometer meter tool colour color ton rupee box place".split()
)


def _one(match: re.Match[str]) -> str:
    """ "every box weigh 12 kilos" → "every box weighs 12 kilos"."""
    verb, last = match.group("verb"), match.group("each").split()[-1]
    somebody = last.lower() in ("nobody", "everybody", "everyone", "somebody") or last[0].isupper()
    if not somebody and (last in _NO_NOUNS or not lemmas(last, "NOUN")):
        return match.group()
    if (
        verb in _NO_VERBS
        or not is_base(verb)
        or is_past(verb)
        or _BARE_BEFORE.search(match.string[: match.start()])
    ):
        return match.group()
    return f"{match.group('each')} {third_person_verb(verb, plural=False)}"


_NO_VERBS = frozenset(
    "be like and or in on at of for with to do have can will must may but so there out up down over back than as except".split()
) - {"have"}
_NO_NOUNS = frozenset(
    "to of in on at by for from with and or one you we they i he she it who that which not".split()
)
_BARE_BEFORE = re.compile(
    r"(?i)\b(?:makes?|made|lets?|helps?|helped|sees?|saw|watch(?:ed)?|hears?|heard|have|had|do|does|did|would|could|should|can|will|may|might|must|that|if|n['’]t|not)\s$"
)


def _joined(text: str) -> str:
    """The second verb of one person with its ending: "she is kind and always help me" → "… and always helps me"."""
    if " and " not in text:
        return text
    edits = []
    doc = parse(text)
    for verb in doc:
        head = verb.head
        if verb.dep_ != "conj" or verb.tag_ not in ("VB", "VBP") or head.tag_ != "VBZ" or head.i > verb.i:
            continue
        helped = any(child.dep_ in ("aux", "nsubj", "nsubjpass", "mark", "expl") for child in verb.children)
        of_one = any(
            child.dep_ == "nsubj"
            and (child.lower_ in ("he", "she", "it") or (child.tag_ == "NN" and head.dep_ == "ROOT"))
            for child in head.children
        )
        helper = any(
            child.tag_ in ("MD", "TO") or child.lemma_ == "do"
            for child in head.children
            if child.dep_ == "aux"
        )
        between = doc[head.i : verb.i].text
        if (
            helped
            or not of_one
            or helper
            or re.search(r"\bto [a-z]+\b|\blet|\bmake|\bhelp", between)
            or not is_base(verb.lower_)
        ):
            continue
        edits.append((verb.idx, len(verb.text), third_person_verb(verb.lower_, plural=False)))
    for at, length, form in reversed(edits):
        text = text[:at] + form + text[at + length :]
    return text
