"""Where a word stands in its clause: "in June was a flood", "I learned also that", "he has been since 2010 the chef".

For the notes of a learner only; the parse says what is a verb and what a thing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.script.words.long_subjects import VERB_BEFORE

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

#: A place or a time that opens a clause, and "be" behind it with nobody who is there.
_WAS = re.compile(
    r"(?:^|(?<=, )|(?<=[;:] )|(?<=because )|(?<=and )|(?<=but )|(?<=so )|(?<=that )|(?<=where ))(?P<place>(?:[Ii]n|[Oo]n|[Aa]t|[Uu]nder|[Nn]ear|[Bb]ehind|[Nn]ext to|[Ff]rom) [^,.;:?]{2,40}?)(?P<comma>,?) (?P<be>is|was|are|were) (?=(?P<what>[^,.;:?]+))"
)
_PLACE_TAGS = frozenset("IN DT NN NNS NNP NNPS JJ JJS CD PRP$ POS HYPH".split())
_COUNTING = frozenset(
    "a an one some no many few several about around only even mostly more almost over another also".split()
)
_LIGHT = frozenset("also always never often".split())
_HERE = frozenset("where what who how why when how it he she they we i you".split())


def in_its_place(text: str) -> str:
    """The words with each word where English has it.

    >>> in_its_place("In his garage work four mechanics.")
    'In his garage four mechanics work.'
    >>> in_its_place("In June was big storm and we learned also that the roof leaks.")
    'In June there was big storm and we also learned that the roof leaks.'
    """
    if text.rstrip().endswith("?"):
        return text
    text = VERB_BEFORE.sub(r"\g<place> \g<who> \g<does>", text)
    text = _WAS.sub(_there, _ASKED_WHAT.sub(_asked_what, text))
    doc = parse(text)
    for adverb in reversed([token for token in doc if token.lower_ in _LIGHT]):
        text = _before_its_verb(doc, adverb, text)
    return _BEEN_SINCE.sub(_since_last, text)


#: A question that is told with its verb in front: "I asked what is the hardest part of it".
_ASKED_WHAT = re.compile(
    r"(?P<ask>\b(?:ask|asks|asked|know|knew|wonder|wondered|understand|tell|told|explained)(?: me| him| her| us| them| [A-Z][a-z]+)?) (?P<wh>what|who|where|how|which [a-z]+) (?P<be>is|are|was|were) (?P<what>[^,.;:?\"“\x00]+)(?=[,.;]|$)"
)


def _asked_what(match: re.Match[str]) -> str:
    """ "I asked what is the hardest part of it" → "I asked what the hardest part of it was"."""
    what, be = match.group("what").strip(), match.group("be")
    doc = parse(f"{what[0].upper()}{what[1:]} is here.")
    open_ones = ("a", "an", "no") if " " in what else ("a", "an", "no", "this", "that")
    given = doc[0].tag_ in ("DT", "PRP$", "PRP") and doc[0].lower_ not in open_ones
    head = next((token for token in doc if token.dep_ == "nsubj" and token.head.i == len(doc) - 3), None)
    if (
        not given
        or head is None
        or head.left_edge.i
        or "," in what
        or re.search(r" (?:and|but|so|that|who)\b", what)
    ):
        return match.group()
    past = {"is": "was", "are": "were"}.get(be, be) if match.group("ask").startswith("asked") else be
    return f"{match.group('ask')} {match.group('wh')} {what} {past}"


def _there(match: re.Match[str]) -> str:
    """ "In the hospital are mostly old people" → "in the hospital there are mostly old people"."""
    place, be, what = match.group("place"), match.group("be"), match.group("what")
    article = re.match(r"an? ", what) is not None
    if not _one_place(parse(place)) or (article and _SPOT.search(place)):
        return match.group()
    if re.match(r"(?:[a-z]+ ){0,2}\d+ degrees\b", what):
        return f"{place}{match.group('comma')} it {dict(are='is', were='was').get(be, be)} "
    thing = _thing(parse(f"There {be} {what}."))
    if thing is None:
        return match.group()
    many = thing.root.tag_ in ("NNS", "NNPS") or thing.root.lower_ == "people"
    if thing.root.lower_ == "lot":
        many = re.search(r"\blot of (?:[a-z]+ )?[a-z]+s\b", what) is not None
    told = {"is": "are", "was": "were"}.get(be, be) if many else {"are": "is", "were": "was"}.get(be, be)
    return f"{place}{match.group('comma')} there {told} "


#: "In one corner is a stove" is good English.
_SPOT = re.compile(
    r"(?i)^(?:on|under|near|behind|next to|from)\b|\b(?:corner|middle|end|front|back|top|bottom|box|drawer)$"
)


def _one_place(place: Doc) -> bool:
    """Whether the words are one place or time, and nobody beside it: "in winter the night" is two."""
    nouns = ("NN", "NNS", "NNP", "NNPS")
    apart = any(
        token.tag_ in ("DT", "PRP$", "CD", "JJ", "JJS") and token.nbor(-1).tag_ in nouns
        for token in place[1:]
    )
    known = all(token.tag_ in _PLACE_TAGS for token in place) and place[len(place) - 1].tag_ in (*nouns, "CD")
    return known and not apart


def _thing(doc: Doc) -> Span | None:
    """What there is, behind "there is": something that is not known yet."""
    be = doc[1]
    if doc[2].lower_ in _HERE or doc[2].tag_ in ("VBN", "VBG", "VBD", "PRP", "PRP$", "NNP", "IN", "TO", "WP"):
        return None
    things = [chunk for chunk in doc.noun_chunks if chunk.start >= 2]
    if not things:
        return None
    thing = things[0]
    between = doc[2 : thing.start]
    if any(token.lower_ not in _COUNTING for token in between) or thing.root.head.i < be.i:
        return None
    first = thing[0]
    known = first.tag_ in ("PRP$", "WP", "WDT", "PRP", "NNP") or first.lower_ in (
        *("the", "this", "that", "these", "those", "all", "each", "every"),
    )
    after = doc[thing.end] if thing.end < len(doc) else None
    acts = after is not None and after.tag_ in ("VBZ", "VBD", "VBP", "MD")
    bare = (
        thing.root.tag_ == "NN" and len(thing) == 1 and first.lower_ not in _COUNTING and first.tag_ != "CD"
    )
    doubtful = bare and (first.pos_ != "NOUN" or after is None or after.text not in (".", ",", "and", "in"))
    time = re.search(r"(?i)\b(?:o'clock|years old|percent|degrees|time|day|year|summer|winter)\b", thing.text)
    return None if known or acts or doubtful or time else thing


def _before_its_verb(doc: Doc, adverb: Token, text: str) -> str:
    """ "I asked also about the pay" → "I also asked about the pay"."""
    if adverb.i < 2 or adverb.i + 2 >= len(doc) or not adverb.nbor().is_alpha:
        return text
    verb, subject = doc[adverb.i - 1], doc[adverb.i - 2]
    finite = verb.tag_ in ("VBD", "VBZ", "VBP") and verb.lemma_ not in ("be", "do", "have", "get")
    could = verb.tag_ == "VB" and any(child.tag_ == "MD" for child in verb.children)
    if (
        could
        and adverb.lower_ == "also"
        and adverb.nbor().tag_ in ("DT", "NN", "NNS", "PRP$", "PRP", "CD", "JJ")
    ):
        return f"{text[: verb.idx]}also {verb.text}{text[adverb.idx + len(adverb.text) :]}"
    had = verb.lemma_ in ("have", "'s", "’s") and adverb.nbor().tag_ in ("DT", "JJ", "NNS", "CD", "PRP$")
    subject_fits = subject.dep_ in ("nsubj", "nsubjpass") or subject.tag_ in ("PRP", "NNP")
    follows = adverb.nbor().lower_ not in (
        "and",
        "but",
        "because",
        "when",
        "if",
        "for",
        "to",
        "as",
        "so",
        "in",
    )
    if not ((finite and verb.text.isalpha()) or (had and verb.text.isalpha())) or not (
        subject_fits and follows
    ):
        return text
    if (adverb.lower_ != "also" and not had and subject.tag_ != "PRP") or adverb.nbor().tag_.startswith("VB"):
        return text
    return f"{text[: verb.idx]}{adverb.text} {verb.text}{text[adverb.idx + len(adverb.text) :]}"


_BEEN_SINCE = re.compile(
    r"(?P<been>\b(?:been|worked|lived)) (?P<since>since (?:19|20)\d\d|since \w+|for [\w-]+ (?:years|months)) (?P<what>(?:the|an?|as an?|in|at|here|there)\b[^,.;]{0,50}?)(?=[.,;]|$| (?:and|but)\b)"
)


def _since_last(match: re.Match[str]) -> str:
    """ "He's been since 2010 the chef of the kitchen" → "… the chef of the kitchen since 2010"."""
    return f"{match.group('been')} {match.group('what')} {match.group('since')}"
