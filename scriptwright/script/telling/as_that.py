"""A note below what is liked or hard, told as that: "What he likes about it is that nobody calls."."""

from __future__ import annotations

import re
from collections.abc import Callable

from scriptwright.narration import Person, contract
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import is_past
from scriptwright.script.short_notes.noted import ends_as_sentence
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import capital
from scriptwright.sections import Pronoun

_BREATH = 22  #: words of the note
#: What is asked for and liked, disliked or hard, of which a whole sentence can be the answer.
_LIKED = re.compile(
    r"(?:what (?:he|she|they) (?:(?:really|most) )?(?:likes?|loves?|enjoys?|dislikes?|hates?|doesn['’]t like|don['’]t like)(?: (?:the )?(?:most|best|least))?(?: about (?:it|(?:his|her|their|the|this) (?:job|work)))?"
    r"|what(?:['’]s| is) (?:so )?(?:hard|difficult|good|great|challenging|tough|fun|nice|bad) about (?:it|(?:his|her|their|the|this|that) (?:job|work)))"
)
_PART = re.compile(
    r"(?:about |what (?:is |was |['’]s )?|what['’]s )?(?P<part>the (?:hardest|best|worst|toughest|most difficult|most challenging|nicest|hard) (?:part|thing|side)(?: (?:of|about) (?:it|(?:his|her|their|the|this) (?:job|work)))?)(?: is)?"
)
#: What points back or says itself that it is the best or the worst.
_NOT_THAT = re.compile(
    r"(?i)(?:it|that|this|these|those|there|they|because|what|who|nothing|everything|both|none|and|but|so|one|another|maybe|probably|sometimes|also|not|no|yes)\b|.*\b(?:likes?|loves?|enjoys?|hates?|worst|best|hardest|hard|difficult|favou?rite|said|says|thinks)\b"
)
#: What no "that" stands before: when or where something is so.
_INTRODUCED = re.compile(
    r"(?:\w+ly,?|As|When|If|After|Before|In|At|On|For|Since|While|Then|Without|Once|By|From|You)\b"
)


def as_that(
    candidate: Candidate, asked: str, told: str, person: Person, small: Callable[[str], str], *, named: bool
) -> str | None:
    """The note with what was asked before it; None where it is no whole note, or says itself what it answers.

    `small`: words as the middle of a sentence. `named`: the interviewee is due to be named.
    """
    part = _PART.fullmatch(asked)
    first, stop, rest = told.partition(". ")
    if (
        not (part or _LIKED.fullmatch(asked))
        or len(first.split()) > _BREATH
        or first.endswith(("?", "!", "”"))
        or _NOT_THAT.match(first)
        or _INTRODUCED.match(first)
        or is_past(candidate)
        or ends_as_sentence(candidate.raw)
        or form_of(first) is not Form.STATEMENT
    ):
        return None
    head = capital(part["part"] if part else asked)
    name, they = person.name, person.pronoun
    if name and named and they is not Pronoun.THEY and re.search(rf"\b{they.value}\b", head):
        head = re.sub(rf"\b{they.value}\b", name, head)
        first = re.sub(rf"^{re.escape(name)}(?= )", they.value, first)
    return contract(f"{head} is that {small(first).rstrip('.')}.") + (f" {rest}" if stop else "")
