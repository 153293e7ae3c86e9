"""A line without what can be left out of it: whole sentences or clauses at its end, never half a thought."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.script.words.clauses import FINITE, aux_finite, has_subject
from scriptwright.script.words.splices import stands_alone
from scriptwright.sentences import sentences

SAVED = 3  #: words that a shorter line must save
_FEWEST = 4  #: words that stay

#: Where a clause ends that the rest of the sentence only adds to.
_JOINT = re.compile(
    r"(?P<semicolon>;)\s+|,\s+(?P<word>and|so|because|which)\s+|\s+(?P<reason>because)\s+", re.IGNORECASE
)
#: What takes back or narrows something said before it: a clause or a sentence with one of these stays.
_TAKES_BACK = re.compile(
    r"(?i)\b(?:but|except|unless|only|until|if|though|although|however|not|never|no|none|nobody|nothing|neither|nor|hardly|"
    r"barely|rather|instead|still|yet|otherwise|actually|wrong|joke|joking|kidding|ironically|supposedly|allegedly|\w+n['’]t)\b"
)
_DENIES = re.compile(r"(?i)\b(?:not|never|no|nobody|nothing|\w+n['’]t)\b")
#: Clauses in a row, of which the last one goes with the others: "they mix, they shape, and the bread goes in".
_IN_A_ROW = re.compile(r"(?i),\s+(?:i|you|he|she|it|we|they)\s+(?!said|told)")
#: What is only said to be told otherwise: "It should take an hour, and it takes three."
_CLAIMED = re.compile(
    r"(?i)\b(?:should|supposed|sounds?|seems?|looks?|thought|used to|would|could|might|tried|wanted|hoped|expected|planned|almost|"
    r"nearly|at first|on paper|in theory|everybody says|people (?:say|think))\b"
)
#: A lead-in without what it leads to.
_ONLY_ASKED = re.compile(r"(?:When I asked|I (?:also )?asked)\b[^,]*")
#: A condition or a time that has only just begun, and needs the clause behind it.
_CONDITION = re.compile(
    r"(?i)(?:^|[,;] )(?:(?:and|but|so) )?(?:if|when|whenever|unless|because|since|although|though|while|before|after|once|as|every time)\b[^,;]*$"
)
#: Words of which the second half is still to come.
_HALF = re.compile(
    r"(?i)\b(?:both|either|neither|whether|not only|not just|between|so \w+|such an?)\b[^,;]*$"
)


def shortened(text: str) -> str | None:
    """The text without its last sentence or its last clause; None where it has none that may go.

    >>> shortened("She walks a route of forty streets, and she checks each tree for cracks.")
    'She walks a route of forty streets.'
    """
    spans = sentences(text)
    if len(spans) > 1:
        last, rest = spans[-1].of(text), text[: spans[-1].start].strip()
        before = spans[-2].of(text)
        return rest if _may_go(last, rest) and not (before[-1:] in ":?" or _CLAIMED.search(before)) else None
    for joint in reversed(list(_JOINT.finditer(text))):
        left, right = text[: joint.start()].strip(), text[joint.end() :].strip()
        if _may_go(right, left) and _ends_here(left, right, joint):
            return f"{left}."
    return None


def _may_go(out: str, rest: str) -> bool:
    return (
        len(out.split()) >= SAVED
        and len(rest.split()) >= _FEWEST
        and not _TAKES_BACK.search(out)
        and not _ONLY_ASKED.fullmatch(rest)
        and not _within_marks(rest)
    )


def _ends_here(left: str, right: str, joint: re.Match[str]) -> bool:
    word = (joint["word"] or joint["reason"] or "").lower()
    if word == "because" and _DENIES.search(left):
        return False
    if word in ("and", "so", "") and not _has_clause(right):
        return False
    if word != "because" and _IN_A_ROW.search(left):
        return False
    if word != "because" and _CLAIMED.search(left):
        return False
    return stands_alone(left) and not _CONDITION.search(left) and not _HALF.search(left)


def _has_clause(words: str) -> bool:
    """Whether the words begin with a clause that has a subject of its own: "she checks each tree"."""
    root = next((token for token in parse(words) if token.dep_ == "ROOT"), None)
    return root is not None and has_subject(root) and (root.tag_ in FINITE or aux_finite(root))


def _within_marks(left: str) -> bool:
    """Whether a quotation or a bracket is still open."""
    return (
        left.count("“") != left.count("”") or left.count('"') % 2 == 1 or left.count("(") != left.count(")")
    )
