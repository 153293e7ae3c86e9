"""Questions that the student puts in telling, on a line of their own: "So I asked her if it hurts", "and I go do they bite"."""

from __future__ import annotations

import re

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of
from scriptwright.notes.voices import asks
from scriptwright.sections import Section
from scriptwright.sentences import sentences

#: What is said before it, as people talk: "um okay so then".
_LEAD = r"\W*(?:(?:um+|uh+|so|ok(?:ay)?|well|and|but|then|now|also|next|first|oh|yeah|anyway|after that|later|finally|at the end|what else|lastly)[\s,:…-]+)*"
_WHOM = r"(?:(?:him|her|them|(?:(?:mr|ms|mrs|dr)\b\.? ?)?(?-i:[A-Z])[\w’'-]+|my [a-z]+)[\s,]+)?"
#: "I asked her", and behind it what was asked, in whatever order.
_ASKED = re.compile(
    rf"(?i){_LEAD}(?:(?:I|we) (?:then |also |just |even |kinda |only |had to )*ask(?:ed)?|asked) (?:{_WHOM})(?:also )?(?P<put>.+)",
    re.DOTALL,
)
_LAST = re.compile(
    rf"(?i){_LEAD}(?:(?:the|my) )?(?:last|first|next|second|third|other|only|final) (?:thing|question|q|one)\b(?: (?:that )?(?:I|we) (?:asked|had|ask)(?: him| her| them)?)?(?: (?:was|is))?[\s,:]+(?P<put>.+)",
    re.DOTALL,
)
#: "I go", "I was like", and behind it the question as it was put.
_SAID = re.compile(
    rf"(?i){_LEAD}I(?:['’]m| am| was)? (?:just )?(?:go|goes|went|said|say|like|all)[\s,:\"“]+(?:(?:(?:grand)?(?:pa|ma|dad|mum|mom)|uncle|auntie|aunt|nan|sir|miss|coach|dude|bro|man|ok|so|but)[\s,]+)?(?P<put>.+)", re.DOTALL
)
_ASKED_COLON = re.compile(rf"(?i){_LEAD}(?:I|we) (?:then |also )?ask(?:ed)?(?: (?:to )?(?:him|her|them))?:\s*\S.+", re.DOTALL)
_OF_WHAT = re.compile(r"(?i)(?:(?:if|whether)(?! (?:I|we)\b)|about|what|how|why|when|where|who|whose|which)\b")
#: The order of a question, with no mark behind it: "do they bite", "weren't you cold".
_TURNED = re.compile(
    r"(?i)(?:(?-i:[A-Z])?[a-z]+ )?(?:do|does|did|is|are|was|were|can|could|have|has|had|would|will|should|ai)(?:n['’]?t)? (?:you|u|it|that|this|he|she|they|there|ever|the|your|ur|people|any(?:one|body)|some(?:one|body))\b"
)
#: What follows where the line tells the answer too, or what the question was for.
_ANSWERED = re.compile(
    r"(?i)\b(?:said|says|told me|answered|replied|laughed|laughs|nodded|smiled|shrugged|explained)\b|[,;] (?:and |but |so )?(?:s?he|they|it|no|yes|yeah|turns out|apparently)\b|\b(?:and|but|so) (?:s?he|they|it)(?:['’]s)? \w+(?:ed|s|d)\b|[.?!…]\W*\w"
)
_ANSWER = 3  #: sentences of the paragraph below that are surely the answer
_LONGEST = 25  #: words of a question that stands alone


def is_put_in_telling(text: str) -> bool:
    """Whether a line says what the student asked and nothing more.

    >>> [is_put_in_telling(one) for one in ("Then I asked her if it hurts.", "I asked if it hurts and she laughed", "so I go is it cold")]
    [True, False, True]
    """
    words = plain(text).strip()
    if len(words.split()) > _LONGEST:
        return False
    colon = _ASKED_COLON.fullmatch(words)
    if colon:
        return _ANSWERED.search(words.partition(":")[2]) is None
    if _ANSWERED.search(words):
        return False
    asked = _ASKED.fullmatch(words)
    if asked:
        return _OF_WHAT.match(asked["put"]) is not None or _TURNED.match(asked["put"]) is not None
    said = _LAST.fullmatch(words) or _SAID.fullmatch(words)
    return said is not None and (asks(said["put"], marked=True) or _TURNED.match(said["put"]) is not None)


def put_blocks(reader: Reader, p: Paragraph, following: Paragraph | None) -> list[NoteBlock]:
    """The block of such a line, and what it means for the paragraph below; nothing for other paragraphs."""
    if following is None or p.label or p.hashes or p.topic or not is_put_in_telling(p.text):
        return []
    block = block_of(Kind.QUESTION, p, Speaker.INTERVIEWER, Section.LEARNED)
    own = reader.student and reader.headed
    if reader.interview and not own:
        reader.question, reader.waiting, reader.heading = block, True, None
        reader.student = False
    elif not own:
        reader.last = Section.LEARNED
        short = len(sentences(following.text, wrapped=True)) <= _ANSWER
        reader.put = following.start if short else -1
    return [block]
