"""What was there when something happened, noted without its verb: "smoke in the cab, two kids inside" → "there was smoke …"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.script.short_notes.doer_left_out import in_number
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.count_words import one_of_many
from scriptwright.script.words.spoken import capital
from scriptwright.script.words.subjects import left_out

_WHEN = re.compile(
    r"(?:(?:Last|Next|That|One|The next|The same) [a-z]+|In (?:the )?\w+|At \w+|On \w+) (?=[a-z])"
)


def with_there(words: str, who: str) -> str:
    """What was there when something happened, with its verb: "fog on the lake, no wind" → "there was fog on the lake, …"."""
    end = words[-1:] if words[-1:] in ".!" else ""
    pieces = words.rstrip(".!").split(", ")
    if re.search(r"[\"“”:;()]", words) or len(pieces) > 4:
        return words
    deed = left_out(pieces[-1]) == "past" or re.match(
        r"(?:put|cut|shut|hit|let|set) (?:it|them|him|her|the|up|out)\b", pieces[-1]
    )
    if len(pieces) == 2 and deed and (first := _there_was(pieces[0])):
        return f"{capital(first)}, and {who} {in_number(pieces[1], who)}{end}"
    told = [_there_was(piece) if at else None for at, piece in enumerate(pieces)]
    if not _tells(pieces[0]):
        when = _WHEN.match(pieces[0])
        first = _there_was(pieces[0][when.end() :] if when else pieces[0])
        if first is None or not all(told[1:]):
            return words
        told[0] = f"{when.group().strip()}, {first}" if when else capital(first)
    elif len(pieces) < 2 or not all(told[1:]):
        return words
    told[0] = told[0] or pieces[0]
    things = [piece if piece is not None else pieces[at] for at, piece in enumerate(told)]
    return f"{', '.join(things[:-1])}, and {things[-1]}{end}" if len(things) > 1 else f"{things[0]}{end}"


def _tells(piece: str) -> bool:
    return any(token.tag_ in FINITE for token in parse(piece[:1].lower() + piece[1:]))


def _there_was(piece: str) -> str | None:
    """A bare thing in a place as there was it: "smoke in the cab" → "there was smoke in the cab"."""
    piece = re.sub(r"^with (?=no )", "", _small(piece))
    doc = parse(piece)
    if any(token.tag_ in (*FINITE, "VB", "VBN", "VBG", "PRP") for token in doc) or len(doc) > 9:
        return None
    root = next(token for token in doc if token.dep_ == "ROOT")
    if root.tag_ not in ("NN", "NNS") or doc[0].tag_ not in ("NN", "NNS", "JJ", "CD", "DT"):
        return None
    if doc[0].lower_ in ("the", "this", "that", "these", "those", "all", "both", "every") or _LENGTH.search(
        piece
    ):
        return None
    placed = root.i + 1 < len(doc) and doc[root.i + 1].lower_ in _IN_A_PLACE
    if not placed and doc[0].tag_ != "CD" and doc[0].lower_ != "no":
        return None
    bare = doc[0].tag_ in ("NN", "JJ") and root.tag_ == "NN" and one_of_many(root.lower_)
    article = f"{article_of(piece)} " if bare else ""
    return f"there {'were' if root.tag_ == 'NNS' else 'was'} {article}{piece}"


_IN_A_PLACE = frozenset(
    "in on at under behind near inside outside everywhere around over across next".split()
)
_LENGTH = re.compile(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|old|kilos?|met(?:er|re)s?|feet|miles?|degrees|times?)\b"
)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
