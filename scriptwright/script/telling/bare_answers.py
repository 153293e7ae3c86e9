"""A bare answer that no verb of its question makes whole, behind its question: told, or given word for word."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import first_person
from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.talk.said_to_you import without_asides
from scriptwright.script.telling.leading import Leading
from scriptwright.script.words.clauses import FINITE, has_subject
from scriptwright.script.words.striking import is_fact
from scriptwright.script.words.verbatim import as_quoted

_QUOTABLE = 12  #: words of a bare answer that is given word for word
_QUOTATIONS = 2  #: in one script


def bare_answer(teller: Leading, candidate: Candidate, asked: str, told: str) -> str:
    """The sentence of a question and its bare answer: "When I asked if there are women, he said a few".

    `asked`: the question as it follows "I asked", `told`: the answer in the third person.
    """
    teller.led = True
    replied = teller.replied(candidate, asked)
    if re.match(r"(?i)(?:because|when)\b", told) and not replied:
        because = f"it's {told[:1].lower()}{told[1:]}"
        return teller.framed(teller.next_frame("statement", asked), candidate, because)
    if replied and candidate.reply != "yes":
        return teller.framed(teller.next_frame("reply_apart", asked), candidate, "")
    words = as_quoted(without_asides(candidate.raw.strip()).strip('"“”'))
    short = (
        3 <= len(words.split()) <= _QUOTABLE and words[:1].isupper() and not re.search(r'[\[("“:/]', words)
    )
    own = (first_person(words) or not is_fact(words) or words.endswith("!")) and candidate.hand is Hand.FLUENT and not candidate.reported and not teller.plain
    if not replied and short and own and teller.quotations < _QUOTATIONS and not teller.quoted_last:
        teller.quotations += 1
        quoted = f"“{words if words[-1:] in '.!?' else words + '.'}”"
        return teller.framed(teller.next_frame("fragment_quoted", asked), candidate, "", quoted=quoted)
    return teller.framed(teller.next_frame(replied or "fragment", asked), candidate, told.rstrip("!"))


#: A bare answer, and when it holds.
_BARE = re.compile(
    r"(?i)(?P<head>[^,]{3,60}?),? (?:if|unless|depending on|as long as|because|when|until)\b [^,]+"
)


def conditional(sentence: str) -> bool:
    """Whether a sentence is a bare answer with a condition: "On a boat, if my wife agrees."

    >>> conditional("On a boat, if my wife agrees."), conditional("I stay if she agrees.")
    (True, False)
    """
    found = _BARE.fullmatch(sentence)
    if found is None or _has_clauses(sentence[found.end("head") :]):
        return False
    head = parse(found.group("head"))
    return head[0].tag_ in ("IN", "DT", "PRP$", "CD", "NNS", "RB") and not any(
        token.tag_ in ("VBD", "VBP", "VBZ", "MD", "VB") or (token.pos_ == "VERB" and token.i < 3)
        for token in head
    )


def _has_clauses(condition: str) -> bool:
    """Whether a main clause follows the condition without a comma: "if a child runs out you turn"."""
    words = parse(condition.lstrip(" ,"))
    return sum(1 for token in words if token.tag_ in FINITE and has_subject(token)) > 1
