"""A clause that its heading makes a sentence: "What surprised you?" "That she hums." → "What surprised me is that she hums."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.new_to_me import new_to_student
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import spaced_lower

#: The student's words for what a heading announces, at first and for more of it.
_ROWS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"(?i)\bsurpris|\bshock"), "What surprised me is that", "I was also surprised that"),
    (
        re.compile(r"(?i)\blearn|\btake ?away|\bfound out|\bfind out|\bdiscover"),
        "I learned that",
        "I also learned that",
    ),
)
#: What the student puts above what they learned.
_LEARNED = re.compile(r"(?i)\W*(?:what|things?) (?:i['’]?ve |i have |i )learn(?:ed|t)\W*")
#: What says itself whose it is, or only points.
_SAYS_WHOSE = re.compile(
    r"(?i)(?:i|we|my|our|me|before|until|when|going in|coming in|at first|what|that|this|these|those|it|also|first|firstly|one|two|three|yes|no|how|why|because|to|not|the (?:main|most|biggest|best|first|thing|one|interview|story)|(?:he|she|they) (?:said|told|says|taught|showed)|never|always|just|really|knew|didn['’]?t|did|had(?:n['’]?t)?|was|wasn['’]?t|thought|expected|learn(?:ed|t)|found|got|saw|understood|reali[sz]ed)\b|.*[:?]"
)
#: "asked her about it", of what the line above names.
_ASKED = re.compile(
    r"(?i)(?P<asked>(?:i )?(?:also )?asked (?:him|her|them) about )it\b(?! (?:all|being|was|is)\b)"
)
_NAMED = re.compile(r"(?i)(?:my|the|his|her|their) (?:[\w'’-]+ ){0,2}[\w'’-]+")
_CLAUSE = re.compile(
    r"(?i)(?P<more>(?:and |also,? |plus )+)?that (?!['’]|(?:is|was|are|were|will|would|can|could|has|had|made|makes|means|meant|one|kind|sort|way)\b)(?=\w)"
)


def named_by(sentence: str, heading: NoteBlock | None) -> str:
    """The sentence, whole where it is a clause that answers its heading.

    >>> above = NoteBlock("a", Kind.HEADING, None, None, "What surprised me", 0, 17)
    >>> named_by("That she hums.", above), named_by("also that it is cold.", above), named_by("That is a lot.", above)
    ('What surprised me is that she hums.', 'I was also surprised that it is cold.', 'That is a lot.')
    """
    clause = _CLAUSE.match(sentence)
    if heading is None or clause is None:
        return sentence
    found = next((row for row in _ROWS if row[0].search(heading.text)), None)
    if found is None:
        return sentence
    _, first, more = found
    return f"{more if clause['more'] else first} {sentence[clause.end() :]}"


#: A heading of the student's above what they learned, not of what somebody else did.
_MINE = re.compile(r"(?i)(?!.*\b(?:he|she|they|his|her|their|you|your|to)\b)\W*(?:[\w'’]+ ){0,4}?(?:learn(?:ed|t)|take ?-?aways?)\b(?: \w+){0,3}\W*")


def students_lessons(blocks: Iterable[NoteBlock], headings: Mapping[str, NoteBlock]) -> list[NoteBlock]:
    """The blocks, an item below "What I learned" that begins with "that" as the student's own, who learned it.

    >>> above = NoteBlock("a", Kind.HEADING, None, None, "What I learned", 0, 14)
    >>> item = NoteBlock("b", Kind.LIST, None, Speaker.STUDENT, "that mud dries slowly", 15, 36, heading="a", reported=True)
    >>> [block.reported for block in students_lessons([item], {"a": above})]
    [False]
    """
    return [
        replace(block, speaker=Speaker.STUDENT, reported=False)
        if block.kind is Kind.LIST
        and _CLAUSE.match(block.text)
        and (heading := headings.get(block.heading or "")) is not None
        and _MINE.fullmatch(heading.text)
        else block
        for block in blocks
    ]


def asked_about(sentence: str, above: str) -> str:
    """What was asked about by the name that it has in the line above.

    >>> asked_about("Asked her about it.", "MY LOST KEY:"), asked_about("Asked her about it.", "Other")
    ('Asked her about my lost key.', 'Asked her about it.')
    """
    asked, thing = _ASKED.match(sentence), above.strip(" *_#:-–.")
    if asked is None or _NAMED.fullmatch(thing) is None:
        return sentence
    small = thing.lower() if thing.isupper() else thing[:1].lower() + thing[1:]
    return f"{asked['asked']}{small}{sentence[asked.end() :]}"


#: What an answer did to the student, which is no lesson in itself: "The noise surprised me."
_STRUCK = re.compile(r"(?i)\b(?:surprised|shocked|amazed|impressed|struck|scared|moved|inspired) me\b|\b(?:stuck|stayed) with me\b")


def as_learned(sentence: str, above: str, proper: frozenset[str] = frozenset()) -> str:
    """What stands first below "What I learned", as what was learned. `proper`: words that keep their capital.

    >>> as_learned("Being a referee is lonely.", "What I learned"), as_learned("I was wrong.", "What I learned")
    ('What I learned is that being a referee is lonely.', 'I was wrong.')
    >>> as_learned("Never thought about brakes.", "What I learned")
    'I never thought about brakes.'
    >>> as_learned("The noise surprised me.", "What I learned")
    'The noise surprised me.'
    """
    if new := new_to_student(sentence, above):
        return new
    if _STRUCK.search(sentence) or _LEARNED.fullmatch(above) is None or _SAYS_WHOSE.match(sentence) or form_of(sentence) is not Form.STATEMENT:
        return sentence
    return f"What I learned is that {spaced_lower(sentence, proper)}"


def first_learned(candidate: Candidate, above: str, proper: frozenset[str] = frozenset()) -> Candidate:
    """The first sentence, or item, below "What I learned" as what was learned, where the student says it."""
    if not (candidate.lesson or candidate.items or candidate.kind is LineKind.OWN):
        return candidate
    said = as_learned(candidate.text, above, proper)
    return replace(candidate, text=said, items=(said, *candidate.items[1:]) if candidate.items else ())
