"""Whether another wording of a sentence says the same and nothing else; where there is doubt, it does not."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from scriptwright.rewording.sense import Sense, sense_of
from scriptwright.sentences import sentences

_SHORTEST, _LONGEST = 0.6, 1.4  #: length of a wording, as a share of the words of the sentence
_MORE = 2  #: words that a short sentence may be longer
_PIECES = 5  #: that a wording may be put together from, in another order
_STRANGE = re.compile(r"[*#{}\[\]<>|_`~\\\n\r\t]|^\s*(?:[-•–]|\d+[.)])\s")
_WHOLE = re.compile(r"[A-Z0-9“\"].*[.!]”?", re.DOTALL)
_PERSONS = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself "
    "she her hers herself they them their theirs themselves it its itself".split()
)


def objection(faithful: str, wording: str) -> str | None:
    """What the wording changes, in a sentence for the student; None where it says the same.

    >>> objection("He works at least 50 hours.", "He works 50 hours.")
    'It changes a number.'
    >>> objection("In the morning he bakes bread.", "He bakes bread in the morning.")
    """
    said = wording.strip()
    if (
        _STRANGE.search(said)
        or not _WHOLE.fullmatch(said)
        or len(sentences(said)) > len(sentences(faithful)) + 1
    ):
        return "It is not one plain sentence."
    if (said[-1:] == "!") != (faithful.strip()[-1:] == "!"):
        return "It ends in another mark."
    if not _is_as_long(faithful, said):
        return "It is much longer or shorter."
    before, after = sense_of(faithful), sense_of(said)
    if before.quotations != after.quotations or _marks(faithful) != _marks(said):
        return "It changes a quotation."
    if before.numbers != after.numbers:
        return "It changes a number."
    return _other_words(before, after) or _other_clauses(before, after)


def _is_as_long(faithful: str, wording: str) -> bool:
    was, now = len(faithful.split()), len(wording.split())
    return _SHORTEST * was <= now <= max(_LONGEST * was, was + _MORE)


def _marks(text: str) -> int:
    return len(re.findall('[“”"]', text))


def _other_words(before: Sense, after: Sense) -> str | None:
    persons = before.subjects ^ after.subjects
    gone, new = before.words - after.words, after.words - before.words
    if persons or (gone.keys() | new.keys()) & _PERSONS:
        return "It changes who is spoken of."
    if gone and new:
        return f"It says {_shown(new, after)} in place of {_shown(gone, before)}."
    if gone:
        return f"It leaves out {_shown(gone, before)}."
    if new:
        return f"It adds {_shown(new, after)}."
    return None


def _other_clauses(before: Sense, after: Sense) -> str | None:
    if before.times != after.times:
        return "It changes when it happens."
    if before.clauses != after.clauses:
        return "It may change who does what, or what belongs to what."
    blocks = SequenceMatcher(None, before.order, after.order, autojunk=False).get_matching_blocks()
    return "It puts the words in a strange order." if len(blocks) - 1 > _PIECES else None


def _shown(words: Counter[str], sense: Sense) -> str:
    found = [f"“{sense.shown[word]}”" for word in words]
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"
