"""What opens an answer and is none: a reply to "I'm sorry", a "yeah, fine" to a request, the words of the question again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.language import parse
from scriptwright.notes.model import NoteBlock, Speaker
from scriptwright.script.candidate import Candidate
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.spoken import without_connective

#: What the interviewer says out of courtesy, and what one says to it.
_COURTESY = re.compile(
    r"(?i)\W*(?:(?:oh|aw+|wow|ok|okay|um|so|hey|man|no|omg|oh my (?:god|gosh)|geez|jeez|dang|damn|yikes)\W+)*(?:i['’]?m (?:so |really |very )?sorry|sorry|thank(?:s| you)|wow|no way|congrat\w*"
    r"|(?:that|it)(?:['’]?s| is| sounds) (?:so |really |very |such )?(?:sad|awful|terrible|horrible|amazing|great|cool|nice|crazy|rough|tough|hard|scary|beautiful|impressive))\b"
)
_REPLY = re.compile(
    r"(?i)\W*(?:(?:no|nah|oh|yeah|yes|well|aw+|ha+)\W+)*(?:(?:it|that)(?:['’]?s| is) (?:ok|okay|fine|all right|alright|all good|cool)"
    r"|you['’]?re (?:very |so |most )?welcome|no (?:problem|worries)|don['’]?t (?:worry|be)(?: about it| sorry)?|any ?time|thanks?(?: you)?(?: so much)?|i know|not at all|it happens)"
    r"(?: (?:now|really|though|honestly))?\W*"
)
_LONG_AGO = re.compile(r"(?i)(?:(?:it|that) was )?(?:a )?long time ago\W*")
#: A question that asks to tell something, and the assent to it.
_REQUEST = re.compile(
    r"(?i)\b(?:can|could|would|will) (?:you|u)\b(?! (?:still|ever|really|always)\b)|^\W*(?:please )?(?:tell|explain|describe)\b"
)
_ASSENT = re.compile(
    r"(?i)\W*(?:(?:um+|uh+|er+|oh|well|so|yeah|yes|yep|yup|sure|of course|okay|ok|alright|all right|fine|absolutely|definitely|certainly|right|sure thing|no problem"
    r"|happy to|i can(?: do that)?|i(?:['’]ll| will| can) try|go ahead|let me (?:think|see|try)|why not)\b\W*)+"
)
#: A question for something, to which a bare word of it is no answer.
_FOR_WHAT = re.compile(
    r"(?i)\W*(?:(?:and|so|but|ok|okay|um+|like|well)\W+)*(?:what|how|when|where|why|who)\b(?!.* or )"
)
#: Words that add nothing to those of the question.
_TRIFLES = frozenset(
    "um uh er hmm well ok okay so yes yeah like the a an my our his her their this that last in on at of for to and oh right i you me it".split()
)


def answering(made: Sequence[Candidate], asked: NoteBlock | None, said: NoteBlock | None) -> list[Candidate]:
    """The candidates of an answer without a first one that answers nothing.

    `asked`: its question, `said`: what stands before it in the notes.
    """
    if not made or made[0].reported:
        return list(made)
    first = made[0]
    replied = said is not None and said.speaker is Speaker.INTERVIEWER and _COURTESY.match(said.text)
    courteous = first.opens and replied and _REPLY.fullmatch(first.text)
    question = asked.text if asked is not None and first.first else ""
    assents = _REQUEST.search(question) and _ASSENT.fullmatch(first.text)
    again = len(made) > 1 and question and _only_repeats(first.text, question)
    if not (courteous or assents or again):
        return list(made)
    if courteous and len(made) > 2 and _LONG_AGO.fullmatch(made[1].text):
        made = [first, *made[2:]]
    rest = [
        replace(
            c,
            follows=c.follows if c.follows != first.id else None,
            before=c.before if c.before != first.id else None,
        )
        for c in made[1:]
    ]
    if rest and not again:
        rest[0] = replace(
            rest[0], text=without_connective(rest[0].text), first=first.first, opens=first.opens
        )
    return rest


def _only_repeats(answer: str, question: str) -> bool:
    """Whether a bare answer has no word that its question has not."""
    if _FOR_WHAT.match(question) is None or len(answer.split()) > 5:
        return False
    said, asked = (set(re.findall(r"[\w’']+", words.lower())) for words in (answer, question))
    bare = said - _TRIFLES
    return bool(bare) and bare <= asked and not any(token.tag_ in FINITE for token in parse(answer))
