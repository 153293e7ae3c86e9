"""Whose a role is that the notes name: the interviewee's now, or another's, a guess, an earlier one."""

from __future__ import annotations

import re

from scriptwright.notes.model import NoteBlock
from scriptwright.notes.name_parts import KIN_TITLE, PART, TITLE

#: Words before a role that put it into the past, or make it a wish.
PAST_ROLE = re.compile(
    r"(?i)\b(?:start(?:ed)?|began|used to|was|were|worked|career|continued?|former(?:ly)?|before|previously|trained|instead|wanted|dream(?:ed|t)?|thought)\b[^.!?]{0,40}$"
)

#: What somebody was before, named beside the name or on a line of its own: "prev = baker", "before: a nurse".
FORMER = re.compile(
    r"(?i)(?:(?<=[.,;:(/|–—-])|^)\s*(?:(?:prev\.?|previous(?:ly)?|b4|formerly|earlier|used to (?:be|work as)|was)(?![\w-])|before(?: (?:that|this|then))?\b(?= ?[:=,]| an? )|ex-(?=[a-z]))[^.,;()]*"
)

#: Words before a role that make it a guess: "thought she was a".
SUPPOSED = re.compile(r"(?i)\b(?:thought|assumed|figured|guessed|like|as if)(?: that)?(?: \w+)? ?$")

#: Words before a meeting that did not come about, or was not the one: "First I wanted to interview a pilot".
NOT_CHOSEN = re.compile(
    r"(?i)\b(?:first(?:ly)?,? (?:of all )?I (?:had )?(?:want|plann|tri|meant|thought)\w*|(?:was|were) (?:supposed|going) to|at first|originally|would have|could have|(?:['’]d|had|have|could|did) also|instead of|almost)\b[^.!?]{0,30}$"
)

#: Words before a role that give it to somebody whom other students chose: "everybody was doing their aunt who's a".
OF_OTHERS = re.compile(
    r"(?i)\b(?:everybody|everyone|other (?:kids|people|students)|classmates|over the others|i(?:'d| had)? also (?=talked|spoke))\b[^.!?]{0,60}$"
)

#: A person beside the interviewee, whom "he" or "she" may stand for.
SOMEBODY = re.compile(
    r"(?i)\b(?:an?|one|my|his|her|their|the) (?:[\w-]+ )?(?:boy|girl|man|woman|guy|lad|lady|kid|friend|cousin|brother|sister|son|daughter|aunt|uncle|husband|wife|patient|student|apprentice|customer|neighbou?r|colleague|boss|father|mother|mom|mum|dad)\b"
)


#: What stands before whom a note is about: nothing, or what the student means to do: "Say that she is a baker".
_TO_ONESELF = re.compile(
    r"(?i)\W*(?:(?:and |then |also |first )?(?:say(?:ing)?|mention|explain|tell (?:them|people|everybody|everyone|the class))(?: that)? )?"
)


#: One of the student's own with their whole name, where only the first is known: "My uncle Tom Ruiz."
_OURS_NAMED = re.compile(r"(?:My|Our) (?:[a-z'’-]+ ){1,3}(?P<first>[A-Z][\w'’-]+) [A-Z][\w'’-]+[.,] *")


def of_interviewee(block: NoteBlock, before: str, called: str) -> bool:
    """Whether "he" or "she" is the interviewee: nobody else was named since the interviewee was."""
    named = _OURS_NAMED.fullmatch(before)
    if named is not None and re.search(f"(?i){called}", named["first"]):
        return True
    since = re.split(f"(?i){called}", before)[-1]
    if (
        block.section is not None
        and block.section.value == "learned"
        and not re.search(f"(?i){called}", before)
    ):
        return _TO_ONESELF.fullmatch(before) is not None
    return SOMEBODY.search(since) is None


def asks_of(line: str, called: str) -> bool:
    """Whether the short line above asks about somebody else by name: "What happened to Ryan"."""
    short = len(line.split()) <= 10 and not line.rstrip().endswith((".", "!"))
    titled = all(word[:1].isupper() for word in re.findall(r"[\w’'-]{4,}", line))
    named = re.findall(r"\b[a-z][\w’']* ([A-Z][a-zà-ž][\w’'-]*)", line) if short and not titled else []
    return any(not re.fullmatch(f"(?i){called}|{TITLE}|{KIN_TITLE}", name) for name in named)


#: A role, and behind it who has it: "teacher Ms. Roth".
_WHO_HAS_IT = re.compile(rf"\s*(?:[a-z]+ ){{1,3}}(?P<name>{TITLE}\.? {PART}(?: {PART})?)\s*\W*$")


def names_another(part: str, called: str) -> bool:
    """Whether a part of a title gives a role to somebody of another name: "teacher Ms. Roth" above notes on Ann Lee."""
    named = _WHO_HAS_IT.match(part)
    return named is not None and re.search(f"(?i){called}", named["name"]) is None


#: Somebody with a title, at the end of what stands before a role: "careers with Mr. Roth".
_ENDS_WITH_NAME = re.compile(rf"\b(?P<name>{TITLE}\.? {PART}(?: {PART})?|(?i:with) {PART} {PART})\W*$")


def behind_another(before: str, called: str) -> bool:
    """Whether the part before a role ends with another's name: "Mr. Roth, teacher" above notes on Ann Lee."""
    named = _ENDS_WITH_NAME.search(before)
    return named is not None and re.search(f"(?i){called}", named["name"]) is None
