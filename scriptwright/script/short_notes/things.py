"""A bare noun as it can stand behind a frame: "smell of bleach" → "the smell of bleach"; None for what is no thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.articles import named_own, with_note_articles
from scriptwright.script.words.subjects import left_out

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
#: Parts of the body that a job wears out.
_BODY = re.compile(
    r"(?i)(?:knees|back|shoulders?|hands|feet|eyes|hearing|neck|wrists?|hips?|lungs|legs)(?: and (?:knees|back|shoulders?|hands|feet|eyes|hearing|neck|wrists?|hips?|legs))?"
)
#: Nouns with what they are of, and what a day, a job or a place has one of.
_THE = re.compile(
    r"(?i)(?:(?:smell|sound|noise|feeling|look|view|quiet|taste|sight|weight|cost|price|lack|risk|fear|amount|number|rest|end|start|beginning|middle|death|loss|way|moment|part|hour|pressure) (?:of|when)\b"
    r"|(?:last|first|next) (?!aid\b|class\b|grade\b|place\b)[a-z0-9]+\b|(?:noise|smell|pay|pension|schedule|commute|paperwork|heat|cold|weather|view|quiet|people|hours|weight|dust|dark|stairs|kids|money|uniform|company|traffic|freedom|food)$)"
)
_CLOSED = re.compile(r"(?i)(?:what|how|why|when|where|who|which|the (?:first|last) thing)\b")
#: What a frame cannot end with: a note's marks, a quality without its thing, a comma between two notes.
_MARKS = re.compile(r"[:;!?→=#]|\d\+|\bN/?A\b")


#: How it is at a place or a time, which is that it is so: "30 degrees in the cabin in summer", "quiet at 5 in the morning".
_SO_IT_IS = re.compile(
    r"(?:(?:about |around |over |almost |up to |sometimes |often )*(?:minus )?\d+ degrees(?: (?:celsius|fahrenheit|[cf]))?|(?:very |really |so |always |often |too )*(?:quiet|silent|loud|noisy|dark|cold|hot|warm|freezing|wet|damp|dusty|windy|dirty|crowded|boring|lonely|slippery|peaceful)(?: and (?:quiet|loud|noisy|dark|cold|hot|warm|wet|damp|dusty|windy|dirty|boring|lonely))?)"
    r" (?:(?:in|on|at|up|down|out|inside|outside|under) (?:there|here|the|his|her|their|a|an|most|every|summer|winter|spring|fall|night|\d)\b|inside\b|outside\b|all\b|every\b|when\b).*"
)
#: What a thing does, in two words: "math matters".
_DO = frozenset(
    "matters helps hurts pays works counts sucks freezes leaks rules breaks changes wins lies sells varies aches goes stinks".split()
)


def as_thing(words: str, person: Person) -> str | None:
    """A noun phrase or a gerund as the end of "The hard part is …"; None where it is no such thing.

    >>> from scriptwright.sections import Pronoun
    >>> ms = Person("Ms. Li", Pronoun.SHE)
    >>> as_thing("smell of bleach", ms), as_thing("Knees", ms), as_thing("back hurts", ms)
    ('the smell of bleach', 'her knees', None)
    >>> as_thing("40 degrees at the ovens in July", ms)
    "that it's 40 degrees at the ovens in July"
    """
    bare = words.strip().rstrip(".;,! ")
    small = bare if re.match(r"I\b|[A-Z]{2}|[A-Z][a-z]+ [A-Z]", bare) else bare[:1].lower() + bare[1:]
    small = re.sub(r"\b(being|be|having) own\b", rf"\1 {person.pronoun.possessive} own", small)
    if _BODY.fullmatch(small):
        return f"{person.pronoun.possessive} {small}"
    if _SO_IT_IS.fullmatch(small) and not _MARKS.search(small):
        return f"that it's {small}"
    if _MARKS.search(re.sub(r"[\"“][^\"“”]*[\"”]", "", small)) or _CLOSED.match(small) or left_out(small):
        return None
    pair = re.fullmatch(r"([a-z]+) ([a-z]+s)", small)
    if re.search(
        r"(?<!\bof)(?<!\bin)(?<!\bat)(?<!\bfor)(?<!\bto)(?<!\bon)(?<!\bwith)(?<!\bevery)(?<!\bthan)(?<!\bor)(?<!\band)(?<!\bunder)(?<!\bover)(?<!\bby)(?<!\ba)(?<!\bthe)(?<=[a-z]) \d",
        small,
    ):
        return None
    if re.search(r"(?<!\d) (?:more|less) than\b", small) or (pair is not None and pair.group(2) in _DO):
        return None
    if small.split()[0] in named_own():
        return None
    if _THE.match(small):
        return _with_rest(f"the {small}", person)
    doc = parse(f"It is {small}.")
    head = _head(doc)
    if head is None or any(_rules(token) for token in doc[2:]):
        return None
    if re.match(r"[a-z]+est\b|most\b|best\b|worst\b", small):
        return None
    return _with_rest(small, person)


def _with_rest(words: str, person: Person) -> str:
    made = with_note_articles(f"is {words}", person.pronoun.possessive)
    return made.removeprefix("is ")


def _head(doc: Doc) -> Token | None:
    """The noun or the gerund that the words are about."""
    first = doc[2]
    if first.tag_ == "VBG" or re.match(r"[$€£₹]$", first.text):
        return first
    if first.tag_ == "JJ" and lemmas(first.lower_, "NOUN") and doc[3].is_punct:
        return first
    for token in doc[2:]:
        if token.tag_ in ("NN", "NNS", "NNP", "NNPS"):
            following = doc[token.i + 1] if token.i + 1 < len(doc) else None
            if following is not None and following.tag_ in ("NN", "NNS", "NNP", "NNPS", "HYPH"):
                continue
            return token
        if token.tag_ not in (
            "DT",
            "PRP$",
            "JJ",
            "JJR",
            "CD",
            "RB",
            "HYPH",
            "VBN",
            "VBG",
            "PDT",
            "POS",
            "CC",
            ",",
            "IN",
        ) or (token.tag_ == "IN" and token.i == 2):
            return None
    return None


def _rules(token: Token) -> bool:
    """A finite verb of the words' own, none of a clause that belongs to a noun in them."""
    if token.tag_ not in _FINITE:
        return False
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    return verb.dep_ in ("ROOT", "conj", "ccomp", "parataxis")
