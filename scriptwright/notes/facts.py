"""The lines at the head of the notes that name things: "Interviewee: Rosa Diaz", "Job: baker", "Date: May 3"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scriptwright.notes.introductions import named_at
from scriptwright.notes.occupations import jobs
from scriptwright.notes.paragraph import BETWEEN
from scriptwright.sections import Section
from scriptwright.sentences import sentences

#: What a key in front of a colon, a dash or a tab is about.
KEYS: tuple[tuple[str, str], ...] = (
    (
        "name",
        r"(?:interviewee(?:'?s)?(?: name)?|(?:who(?:'?s| is| was)? )?(?:speaking|talking)|(?:the |my )?(?:person|one)(?: (?:who|whom|that))? i (?:have )?(?:interviewed|chose|picked|talked to|spoke (?:to|with))(?: is| was)?|who (?:it is|is it)|name of (?:the )?(?:interviewee|person(?: interviewed)?)|name of person i interviewed|name|person(?: interviewed)?|who|(?:the )?interviewed|(?:i )?(?:talked|spoke|chatted|spoken) (?:to|with)|met(?: with)?|who i interviewed|whom? did (?:i|you) interview|subject(?=\s*[:：\t]\s*(?!re\b|fwd?\b)(?-i:[A-Z][\w.'-]+ [A-Z]))|interview with|guest|interviewee ?/ ?name|speaker|full name|interviewed (?:to|person)|intvw?d?|interv\.?|int\.?(?=\s*[:：]\s*(?-i:[A-Z][\w.'-]+ [A-Z]))|interview (?:of|taken (?:of|from|with))|nombre|nome|nom|imię|befragte(?:r| person)?|entrevistad[oa])",
    ),
    (
        "role",
        r"(?:job|job title|title|role|position|occupation|profession|career|works as|current job|current position|what (?:he|she|they) do(?:es)?|field|job ?/ ?role|beruf|profesi[oó]n|profiss[ãa]o|m[ée]tier|mestiere|zaw[oó]d|ocupaci[oó]n|oficio|meslek|(?:(?:his|her|their)(?: ?(?:/|or) ?)?)+ (?:job(?: title)?|role|occupation|profession|work)(?: is)?)",
    ),
    (
        "organization",
        r"(?:company|organi[sz]ation|employer|workplace|place of work|business|works at|where (?:he|she|they) works?|work ?place|hospital|school where .*|firm|agency|shop|studio|department)",
    ),
    ("pronoun", r"(?:pronouns?)"),
    ("years", r"(?:years?(?: in .*| on the job| of experience)?|experience|how long)"),
    (
        "student",
        r"(?:(?:student|pupil|learner)(?:'?s)?(?: name)?|interviewer(?:'?s)?(?: name)?|my name|by|from|interviewed by|author|conducted by|your name|submitted by|sch[üu]ler(?:in)?|alumn[oa]|alun[oa]|[ée]l[èe]ve|estudiante|ucze[nń])",
    ),
    (
        "other",
        r"(?:date|time|when|where|place|location|class|period|course|teacher|instructor|subject|to|cc|sent|re|length|duration|phone|email|e-mail|contact|how|method|format|due|due date|topic|unit|grade|meeting id|participants|attendees|date of interview|interview date|recorded|recording|platform|datum|fecha|ort|lugar|lieu|klasse|clase|curso|turma|classe|fach|materia|profesora?|lehrer(?:in)?|how i know (?:him|her|them))",
    ),
)
_KEY = tuple(
    (name, re.compile(rf"(?i)^[*_]*{key}[*_]*\??\s*(?:[:：]|{BETWEEN})[*_]*\s*(?:[.…_]{{3,}}\s*)?"))
    for name, key in KEYS
)


@dataclass(frozen=True)
class Fact:
    """A key of the notes' head and where its value begins in the paragraph."""

    key: str
    at: int
    end: int  #: where it ends: behind the first sentence, where more than one follow

    @property
    def section(self) -> Section | None:
        """Facts on the interviewee belong to *who*; dates and the student's name are set aside."""
        return Section.WHO if self.key in ("name", "role", "organization", "pronoun", "years") else None


_BARE_NAME = re.compile(r"(?i)[*_]*(?:full )?name\b")


def students_names(lines: Sequence[str]) -> frozenset[str]:
    """The lines "Name: Ada Obi" that name the student, because another line names who was interviewed."""
    named = [line for line in lines if (fact := fact_in(line)) is not None and fact.key == "name"]
    bare = [line for line in named if _BARE_NAME.match(line)]
    return frozenset(bare) if len(bare) < len(named) else frozenset()


#: A sign that may mean anything: "field = dig a pit".
_SIGN = re.compile(r"[=>→]\W*$")
_FEW = 8  #: words of a role in a numbered form
_LONGEST = 22  #: words of a fact
_INTRODUCES = 28  #: of the sentence that introduces somebody, with more behind it


def fact_in(text: str) -> Fact | None:
    """The fact a line names, alone or in the first of its sentences; None for running text."""
    words = text.replace("’", "'")
    end = len(text)
    if len(words.split()) > _LONGEST:
        first = sentences(words)[0]
        end, words = first.end, words[: first.end]
    most = _LONGEST if end == len(text) else _INTRODUCES
    if len(words.split()) > most or words.rstrip().endswith("?"):
        return None
    for key, pattern in _KEY:
        match = pattern.match(words)
        if match:
            value = words[match.end() :].strip()
            if not value and key != "other":
                return None
            if key == "role" and _SIGN.search(words[: match.end()]) and not jobs().search(value):
                return None
            if end < len(text) and (key != "name" or named_at(value) is None):
                return None
            return Fact(key, match.end(), end)
    return None


def fills_in(fact: Fact, text: str) -> bool:
    """Whether a numbered line is a box of a form that says who it is, not a question: "1. Person interviewed: Ann Lee".

    >>> fills_in(fact_in("Job title: tailor"), "Job title: tailor")
    True
    """
    value = text[fact.at : fact.end].strip(" *_")
    if fact.key in ("name", "student"):
        return named_at(value) is not None
    return fact.key == "role" and bool(value) and len(value.split()) <= _FEW
