"""Answers whose sense lies in their question: told without it, nobody knows what "I needed three" is about."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import is_past
from scriptwright.script.questions.asking_on import DID_THEN
from scriptwright.script.words.roots import content_words

_ALONE = 8  #: words of an answer that may hang on its question
_AMOUNT = 12  #: of one that gives a number
_HOW_MANY = re.compile(r"(?i)\bhow (?:many|much|often|far|big|old)\b")
_POINTS_BACK = re.compile(
    r"(?i)^(?!it(?:'s|’s| is| was) (?:\w+ ){1,3}?(?:to|when|if|how|that) \w)(?:that|it|this|they|those|these)(?:'s|’s|'re|’re| is| was| are| were| depends| takes| took)\b|^they\b"
)
#: What opens a script asks for itself; its answer needs no question.
_OPENS = re.compile(
    r"(?i)\b(?:what (?:do|does|did) \w+ (?:actually )?do\b(?! (?:if|when|about|with|after|before))|jobs?|roles?|responsib\w+|duties|duty|work as|introduce|yourself|who are you|name|position|title|how long|since when|who (?:is|are|was) (?:s?he|they|you|this)(?! \w+ing))\b"
)

#: What asks for a number, a time or one thing of a kind, of which the answer may say no more than that.
_ASKS_FOR = re.compile(
    r"(?i)\b(?:how (?:many|much|often|far|big|old|hard|difficult)|when|where|who|which|what (?!made|makes?|is|was|are|were|do|does|did|would|will|can|could|should|has|have|had|keeps?|"
    r"happen|it|you|he|she|they|people|surpris|motivat|inspir|excit|drives?|about|if|else|kept|led|got|brought|drew)\w+)\b"
)


_WHO_AND_WHAT = re.compile(
    r"(?i)\bwhat (?:(?:your|his|her|their) (?:job|role|position|occupation|work|profession)(?: title)? is|(?:you|he|she|they) (?:actually |really )?do(?:es)?(?: exactly| for (?:a living|work)| (?:in|at) (?:your|his|her|their) (?:work|job))?)\W*$"
    r"|\bwhat (?:do|does) (?:you|he|she|they) (?:actually |really )?do(?: exactly| for a living| (?:in|at|for) (?:your |his |her |the |this )?(?:work|job|here))?\W*$"
    r"|\bwhat(?:['’]?s| is) (?:your|his|her|their) (?:job|role|position|occupation|title|work|profession)(?: title)?\W*$|\bintroduce yourself\b|\bwho are you\b|\byour (?:full )?name\b"
)
_YES_OR_NO = re.compile(
    r"(?i)\W*(?:(?:and|but|so|ok|okay|um|well|oh)\b,? )*(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:n['’]?t)?\b|what (?:do|does|did) (?:it|they|you|he|she|that) (?:pay|earn|make)\b|what['’]?s (?:the|your) (?:pay|salary)\b)"
)


#: A verb left alone, whose other half stands in the question: "My father did."
_LEFT_ALONE = re.compile(
    r"(?i)\b(?:do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|is|was|were|have|has|had|can|can['’]?t|could|couldn['’]?t|will|won['’]?t|would|am)(?: too| so| not| sometimes| once)?[.!]$"
)


#: "One" that stands for what the question asked about: "I own one and use it for the top octave."
_ONE = re.compile(
    r"(?i)^(?:[\w'’]+ ){0,3}?(?:ha(?:s|ve|d)|got|owns?|uses?|used|wants?|needs?|bought|tr(?:y|ies|ied)|saw|took|makes?|made) (?:one|some|any|both)(?=[.,;!]| (?:and|but|or|because|when|if|in|at|for|now|once)\b)|^there(?:['’]s| is| was| are| were)(?:n['’]?t| not)? (?:really |just |always )?(?:one|any|such a thing)(?=[.,;!]|$| (?:and|but|because|really|yet|here|any ?more)\b)"
)


#: A yes or no that runs on: "No and everyone thinks that."
_RUNS_ON = re.compile(r"(?i)(?:no|nope|yes|yeah|yep|yup) (?:and|but|because|cause)\b")
#: What is so here too, as only the question says where else.
_TOO = re.compile(r"(?i)\b(?:either|neither)[.!]$")


def hangs(question: str, answer: str) -> bool:
    """Whether an answer is too short to be understood without its question.

    >>> hangs("How many trees have you planted?", "I stopped counting at five thousand.")
    True
    >>> hangs("How did you start?", "I started in a nursery at sixteen.")
    False
    """
    if len(answer.split()) <= _ALONE and _LEFT_ALONE.search(answer):
        return True
    longest = _AMOUNT if _HOW_MANY.search(question) else _ALONE
    if len(answer.split()) > longest or asks_for_work(question) or not _ASKS_FOR.search(question):
        return False
    return not content_words(question) & content_words(answer)


def asks_for_one(question: str) -> bool:
    """Whether a question asks for a yes or no or for a number, which only the first words of its answer say."""
    return _YES_OR_NO.match(question) is not None or _HOW_MANY.search(question) is not None


def asks_who(question: str) -> bool:
    """Whether a question asks for nothing but who somebody is and what they do.

    >>> asks_who("So what do you do?"), asks_who("What's the hardest part of the job?")
    (True, False)
    """
    return _WHO_AND_WHAT.search(question) is not None


def asks_for_work(question: str) -> bool:
    """Whether a question is about who somebody is and what they do, which the script opens with."""
    return _OPENS.search(question) is not None


def needs_question(question: str | None, answer: str) -> bool:
    """Whether the first sentence of an answer is told with its question or not at all."""
    points = (
        _POINTS_BACK.match(answer) or _ONE.search(answer) or _TOO.search(answer) or _RUNS_ON.match(answer)
    )
    return points is not None or (question is not None and hangs(question, answer))


#: What asks how something went, to which a story is the answer.
_ASKS_STORY = re.compile(r"(?:how|why|if|about)\b")
_OWN_SUBJECT = re.compile(r"(?i)(?:(?:and|but|so|well|because|when|then|at first|in \d{4}),? )*(?:i|we)\b")


def sets_the_scene(asked: str, answer: Candidate) -> bool:
    """Whether a sentence only begins the story that answers: "how he started": "My father had a stall."."""
    begins = is_past(answer) and not answer.reply and _OWN_SUBJECT.match(answer.text) is None
    return begins and _ASKS_STORY.match(asked) is not None


def tells_on(candidate: Candidate) -> bool:
    """Whether an answer goes on with the story before it: of somebody in it, or with what "I" then did or said."""
    did = DID_THEN.fullmatch(candidate.asked or "") and _OWN_SUBJECT.match(candidate.text)
    return candidate.asks_of_others or (did is not None and not candidate.reply)


def only_replies(candidate: Candidate, asked: str) -> bool:
    """Whether the sense of an answer lies in its yes or no, and not in what was told to be asked."""
    leans = bool(candidate.reply) and needs_question(None, candidate.text)
    return leans and not asked.startswith("if ")
