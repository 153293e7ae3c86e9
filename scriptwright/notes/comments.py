"""What the student writes beside an answer that is in the interviewee's own words: "OK so I read this on the bus"."""

from __future__ import annotations

import re

from scriptwright.notes.meaning import plain
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader
from scriptwright.notes.whose import tells_of
from scriptwright.sections import Pronoun
from scriptwright.sentences import sentences

_SO = r"(?:(?:ok(?:ay)?|so|and|but|oh|wow|haha+|lol|also|honestly|um+|man|omg)[,.! ]+)*"
#: What nobody does but who reads the answer.
_READS = re.compile(
    rf"(?i)\W*{_SO}I (?:just |only |first |re-?|actually )*(?:read (?:this|that|it|the (?:e-?mail|answer|message|reply)|(?:his|her|their) (?:e-?mail|answer|message|reply))\b"
    r"|(?:really |kind of |so )?(?:like|love|liked|loved) (?:this|that)(?: (?:line|one|answer|bit|part|quote))?(?:[.!]| so much| a lot)"
    r"|(?:had|needed|have) to (?:look (?:it|this|that) up|google (?:it|this|that)|re-?read|read (?:it|this|that) (?:twice|again))"
    r"|(?:cried|laughed|gasped|teared up|smiled|sat there)(?: \w+)? (?:at this|at that|when I read|reading (?:this|that|it))"
    r"|looked (?:it|this|that) up\b|(?:did ?n['’]?t know|never knew|had no idea about) (?:that|this|any of (?:that|this))\b)"
)
_TO_ME = "told me|said to me|showed me|wrote(?: to)? me|texted me|let me|gave me|asked me"


def is_comment(reader: Reader, p: Paragraph) -> bool:
    """Whether a paragraph behind an answer is the student's: it says how they read it, or what "he told me"."""
    if p.label or p.bullet or not p.blank_before or not (reader.interview or reader.question):
        return False
    spans = sentences(p.text, wrapped=True)
    first = plain(spans[0].of(p.text)) if spans else ""
    if _READS.match(first):
        return True
    who = reader.person.pronoun
    if who not in (Pronoun.HE, Pronoun.SHE) or tells_of(p.text, reader.person) is None:
        return False
    at = re.search(rf"(?i)\b{who.value} (?:also |then |just |even )?(?:{_TO_ME})\b", plain(p.text))
    return at is not None and tells_of(p.text[: at.end()], reader.person) is not None
