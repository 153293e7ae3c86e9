"""Who wrote the notes: somebody fluent, a learner of English, or somebody who writes their dialect."""

from __future__ import annotations

import re
from functools import lru_cache

from scriptwright.script.candidate import Hand
from scriptwright.script.learners.dialect import in_dialect
from scriptwright.script.learners.likeness import LIKENESS
from scriptwright.script.learners.mending import OF_LEARNERS, SURE, TIMED, agreeing
from scriptwright.script.learners.subjects import said_once
from scriptwright.script.learners.turned import TURNED
from scriptwright.script.short_notes.note_determiners import missing
from scriptwright.script.words.agreement import until_now
from scriptwright.script.words.bare_jobs import with_article
from scriptwright.script.words.slips import ROWS
from scriptwright.sentences import sentences

_FEWEST_SENTENCES = 3  #: with what is mended only for a learner
_FEWEST = 4  #: slips of a learner by which notes are known for a learner's
#: Slips that people make in haste or by dialect as well.
_ANYBODYS = frozenset(
    (
        *("its", "should of", "every day", "counted", "owner", "an", "a", "he don't", "alot", "without out"),
        *("the best", "the first", "counted before a noun", "a year long", "there is many", "people is"),
        *("every one", "years old", "a child", "plural", "sewing mostly"),
    )
)
#: What others say as well, if seldom.
_SELDOM = frozenset(
    (
        *("before I thought", "stayed waiting", "during one week", "I learn that", "works like captain of"),
        *("one dress need two days", "found one time a mistake", "has 47 years and works", "thinks in every detail"),
        *("liked there very much", "makes hot the oven", "needs soak", "goes sleep", "working until the night"),
    )
)
_TOLD_APART = (
    *((re.compile(pattern), made) for name, pattern, made in (*LIKENESS, *TURNED) if name not in _SELDOM),
    *TIMED,
    *SURE,
    *((re.compile(pattern), made) for name, pattern, made in ROWS if name not in _ANYBODYS),
)
_FOREIGN = (*OF_LEARNERS, *((re.compile(pattern), made) for _, pattern, made in (*LIKENESS, *TURNED)))
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")


@lru_cache(maxsize=200)
def hand_of(notes: str) -> Hand:
    """Whose hand the notes are in, by the slips that only learners make, or the spelling of a dialect.

    >>> hand_of("I must to go there. I am agree. He have 20 years. She say me to wait.").value
    'learner'
    """
    if in_dialect(notes):
        return Hand.DIALECT
    slips = 0
    for line in _QUOTED.sub('""', notes).splitlines():
        slips += sum(pattern.sub(made, line) != line for pattern, made in _TOLD_APART)
        slips += sum(mend(line) != line for mend in (until_now, agreeing, with_article))
        if slips >= _FEWEST:
            return Hand.LEARNER
    return Hand.LEARNER if slips and _of_learners(notes) else Hand.FLUENT


_LEFT_OUT, _SHARE = 4, 0.055  #: articles that notes leave out, and their share of all that they need
_ARTICLE = re.compile(r"(?i)\b(?:an?|the)\b")
_MARK = re.compile(r"^\s*(?:[-*•>→–]|\d+[.)])*\s*")


@lru_cache(maxsize=200)
def leaves_out_words(notes: str) -> bool:
    """Whether somebody fluent noted everything in short, without articles and verbs.

    >>> leaves_out_words("Nurse came.\\n- put bandage on dog\\n- kept ladder in van\\n- customer paid with coin")
    True
    >>> leaves_out_words("The nurse came and put a bandage on the dog. He plays golf.")
    False
    """
    if hand_of(notes) is not Hand.FLUENT:
        return False
    lines = [_MARK.sub("", line) for line in _QUOTED.sub('""', notes).splitlines()]
    lacking = sum(len(missing(span.of(line))) for line in lines for span in sentences(line))
    return lacking >= _LEFT_OUT and lacking >= _SHARE * (lacking + len(_ARTICLE.findall(notes)))


def _of_learners(notes: str) -> bool:
    """Whether several sentences have what is mended in the notes of a learner only."""
    found = 0
    for line in _QUOTED.sub('""', notes).splitlines():
        for span in sentences(line):
            words = span.of(line)
            found += any(pattern.sub(made, words) != words for pattern, made in _FOREIGN) or (
                said_once(words, learner=True) != said_once(words, learner=False)
            )
        if found >= _FEWEST_SENTENCES:
            return True
    return False
