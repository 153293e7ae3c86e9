"""Number, as learners of English leave it off: "every box weigh", "all box", "she is kind and help me"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas
from scriptwright.script.words.countables import COUNTABLE

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

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
    return _EVERY.sub(_one, text)


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


#: What rules a bare verb: "it makes the glass break", "he suggested that she wait".
_RULES_BARE = frozenset(
    "make let help see hear watch have feel suggest insist recommend demand ask require propose wish".split()
)
#: Nouns of one that act as many, and what is no subject of a verb beside it.
_MANY = frozenset("staff crew team police family audience group class people none rest majority half".split())
_NOBODY = frozenset(
    "he she it somebody someone nobody everybody everyone anybody anyone this that one".split()
)
_FLAVOUR = re.compile(
    r"\b(?P<what>(?:[Tt]he|[Tt]his|[Tt]hat|[Mm]y|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur) [a-z]+[^s\W]) (?P<verb>taste|smell|look|sound|feel) (?=(?:like|of|very|so|too|good|bad|sweet|sour|bitter|strange|different|better|old|new|fresh|easy|hard)\b)"
)


def of_one(text: str, *, past: bool = False) -> str:
    """The verb of one person or thing with its ending, wherever its clause stands.

    >>> of_one("I thought Chile have good roads."), of_one("She is the girl who don't sleep.")
    ('I thought Chile has good roads.', "She is the girl who doesn't sleep.")
    """
    text = _FLAVOUR.sub(lambda match: f"{match.group('what')} {match.group('verb')}s ", text)
    edits = [(at, length, form) for at, length, form in _verbs_of_one(parse(text), past)]
    for at, length, form in sorted(edits, reverse=True):
        text = text[:at] + form + text[at + length :]
    return _joined(text)


def _verbs_of_one(doc: Doc, past: bool) -> Iterator[tuple[int, int, str]]:
    for verb in doc:
        if verb.tag_ not in ("VBP", "VB") and not (verb.tag_ == "VBN" and verb.lower_ in ("come", "become")):
            continue
        if verb.lower_ in ("am", "are", "be", "'re", "’re", "'m") or not is_base(verb.lower_):
            continue
        main = verb.head if verb.dep_ in ("aux", "auxpass") else verb
        helpers = [child for child in main.children if child.dep_ in ("aux", "auxpass") and child is not verb]
        if (main is verb and helpers) or any(child.tag_ in ("MD", "TO") for child in helpers):
            continue
        if not _is_of_one(main, verb) or _ruled(main, verb):
            continue
        form = _past(verb.lower_) if past and main is verb else third_person_verb(verb.lower_, plural=False)
        if form and form != verb.lower_:
            yield verb.idx, len(verb.text), form


def _is_of_one(main: Token, verb: Token) -> bool:
    """Whether the subject is one: "the water", "Norway", "somebody … who"."""
    subject = next(
        (child for child in main.children if child.dep_ in ("nsubj", "nsubjpass") and child.i < verb.i), None
    )
    asked = any(child.dep_ == "nsubj" and child.i > verb.i for child in main.children)
    if subject is None or asked:
        return False
    if subject.lower_ in ("who", "which", "that") and subject.tag_ in ("WP", "WDT"):
        whose = main.head if main.dep_ == "relcl" else _before(subject)
        if whose is None or whose.i >= subject.i or subject.i - whose.i > 8:
            return False
        subject = whose
        between = {token.tag_ for token in verb.doc[whose.i + 1 : verb.i]}
        if between & {"NNS", "NNPS"}:
            return False
    if any(child.dep_ in ("conj", "cc") for child in subject.children):
        return False
    if subject.lower_ in _MANY or re.search(
        r"(?i)\b(?:lots?|number|couple|half) of\b", verb.doc.text[: verb.idx]
    ):
        return False
    if subject.tag_ == "NNP":
        return not subject.text.endswith("s") and subject.text[:1].isupper() and subject.text.isalpha()
    counted = any(child.dep_ == "nummod" and child.i < subject.i for child in subject.children)
    if subject.lower_ in _NOBODY:
        return subject.dep_ != "dobj"
    return subject.tag_ == "NN" and len(subject) > 1 and subject.text.isalpha() and not counted


def _before(who: Token) -> Token | None:
    """The somebody right before a "who" that the parse hangs elsewhere."""
    return next(
        (
            token
            for token in reversed(who.doc[max(0, who.i - 3) : who.i])
            if token.lower_ in _NOBODY or token.dep_ == "attr"
        ),
        None,
    )


def _ruled(main: Token, verb: Token) -> bool:
    """Whether a bare verb is right: a question, "that he rest", "see him go"."""
    doc = verb.doc
    if doc.text.rstrip().endswith("?") and doc[0].lower_ in (
        "do",
        "does",
        "did",
        "can",
        "could",
        "would",
        "will",
    ):
        return True
    bare = main.dep_ in ("ccomp", "xcomp") and main.head.lemma_ in _RULES_BARE and main.head.i < main.i
    said = main.head.lemma_ in ("see", "hear", "feel") and any(
        child.dep_ == "mark" for child in main.children
    )
    begins = next((token for token in main.subtree if token.dep_ != "mark"), main)
    before = doc.text[: begins.idx]
    return (bare and not said) or re.search(
        r"(?i)\b(?:lest|whether|may|so help|long live|(?:advice|suggestion|recommendation|request|wish) (?:is|was) that|(?:important|necessary|essential|better|vital) that)\s*$",
        before,
    ) is not None


def _past(verb: str) -> str | None:
    return next(iter(inflections(verb, "VBD")), None)


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
        first = head.head if head.dep_ == "conj" else head
        of_one = any(
            child.dep_ == "nsubj"
            and (child.lower_ in ("he", "she", "it") or (child.tag_ == "NN" and first.dep_ == "ROOT"))
            for child in first.children
        )
        helper = any(
            child.tag_ in ("MD", "TO") or child.lemma_ == "do"
            for child in head.children
            if child.dep_ == "aux"
        )
        between = doc[head.i : verb.i]
        rules = any(token.tag_ == "TO" and token.dep_ == "aux" for token in between)
        if (
            helped
            or not of_one
            or helper
            or rules
            or re.search(r"\blet|\bmake|\bhelp", between.text)
            or not is_base(verb.lower_)
        ):
            continue
        edits.append((verb.idx, len(verb.text), third_person_verb(verb.lower_, plural=False)))
    for at, length, form in reversed(edits):
        text = text[:at] + form + text[at + length :]
    return text
