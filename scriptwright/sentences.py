"""Sentences of a text as spans, in the way people write notes.

Rules are the rows of `ABBREVIATIONS` and the patterns beside it; a case found in the wild is a row in
`tests/test_sentences.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scriptwright._sentences_run_on import clauses_of_talk

#: A full stop after these does not end a sentence.
ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof st jr sr rev fr sgt capt lt col gen gov sen rep hon msgr mt ft vs "
    "e.g i.e eg ie cf approx dept est fig vol pp al esp incl resp yest".split()
)
#: Words cut short with a point, which ends no sentence before a small letter: "lost prob. a day", "the bldg. behind".
CUT_SHORT = frozenset(
    "prob probs constr mgmt govt temp temps avg bldg bldgs betw misc diff dept approx est asst appt "
    "jan feb apr aug sept oct nov dec tues thurs".split()
)
#: A number goes on after these: "no. 4", "gr. 7".
_NUMBERED = ("no", "gr", "yr", "ch", "ex", "rm")
#: Units behind a number, and the words that go on from them: "4 in. from the mat".
_UNITS = frozenset("in oz lb lbs mi min mins hr hrs yr yrs wk wks sec secs".split())
_MEASURING = frozenset(
    "rain snow water ice from of by above below wide deep long thick high tall apart away later ago per".split()
)
#: These end a sentence only when a capital that is no name follows them plainly.
SOFT_ABBREVIATIONS = frozenset(
    "etc a.m p.m am pm u.s u.k u.s.a ph.d b.a m.a b.s m.s d.c inc ltd co corp".split()
)
#: Words that open a sentence; after a soft abbreviation one of these shows that a new one begins.
OPENERS = frozenset(
    "i we you he she they it the a an this that these those there so but and then when if after before my our "
    "his her their what how why in on at for as no yes also once because".split()
)

#: Words in small letters that open a sentence even so: "hired by the govt. he hated it".
_SPEAKS = frozenset(("he", "she", "they", "we", "i"))

#: What somebody does, as notes in small letters begin with it: "starts 5 am. checks the doors".
_DEED = re.compile(r"(?!this|always|sometimes|does|was|has)[a-z]{3,}(?<!day)s")

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)|\n+")
_WORD_BEFORE = re.compile(r"[\w.'’-]+$")
#: A letter that is a grade or one of a row, and no initial: "took her years to get to A. worked nights".
_GRADE = re.compile(r"(?:[,>→/]|\b(?:to|grade|level|class|plan|type)) [A-F]$")
#: A name of one letter, which an arrow goes on from: "picked S. -> my cousin".
_INITIAL = re.compile(r"(?<![\w.])[A-Z]\.$")
_OPENING = re.compile(r"[\"“‘'(\[*_–—-]*\s*(\w+)")
#: Characters from which on words that run on and on are parted: four times the longest sentence met in notes.
_LONGEST = 1_000
_PAIRS = {"(": ")", "[": "]", "“": "”"}


@dataclass(frozen=True)
class Span:
    """Half-open range of code points in a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` in this range."""
        return text[self.start : self.end]


def sentences(
    text: str, start: int = 0, end: int | None = None, *, wrapped: bool = False, goes_on: bool = False
) -> tuple[Span, ...]:
    """Spans of the sentences between `start` and `end`, without the white space around them.

    `wrapped`: the text is one paragraph whose line ends were put in by a program, so they end no sentence.
    `goes_on`: it begins in the middle of a sentence, and was cut from what stands before it.

    >>> [span.of("I met Dr. Wu. She's a vet.") for span in sentences("I met Dr. Wu. She's a vet.")]
    ['I met Dr. Wu.', "She's a vet."]
    """
    end = len(text) if end is None else end
    found, begin = [], start
    for match in _END.finditer(text, start, end):
        line_end = match.group().startswith("\n")
        if (line_end and wrapped) or (not line_end and not _is_end(text, begin, match, end)):
            continue
        found.append(_trimmed(text, begin, match.end()))
        begin = match.end()
    found.append(_trimmed(text, begin, end))
    return tuple(part for span in found for part in _parted(text, span, goes_on and span.start == found[0].start))


#: What a sign or a label says, in capitals behind a sentence in small letters: "The jar said: MUM'S. KEEP SHUT."
_LARGE = re.compile(r"[a-z][^:\n]*:\s+[\"“]?[A-Z][^a-z:\n]+$")
_LARGE_ON = re.compile(r"[ \t]+[A-Z]{2}[^a-z\n]*?[.!?](?=\s|$)")


def _is_end(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    if _LARGE.search(text[begin : match.start()]) and _LARGE_ON.match(text[match.end() : end]):
        return False
    behind = text[match.end() : min(end, match.end() + 80)].lstrip()
    if _INITIAL.search(text[begin : match.end()]) and behind.startswith(("->", "→", "=>")):
        return False
    following = _OPENING.match(behind)
    if following is None:
        return True
    if _open_bracket(text[begin : match.end()]):
        return False
    word = following.group(1)
    if match.group()[0] == "." and len(match.group().rstrip("\"”’')]")) == 1:
        before = _WORD_BEFORE.search(text[begin : match.start()])
        last = before.group().lower() if before else ""
        if last in ABBREVIATIONS:
            return False
        if last in CUT_SHORT and word[0].islower():
            return word in _SPEAKS
        if len(last) == 1 and last.isalpha() and last != "i":
            return word[0].islower() and _GRADE.search(text[begin : match.start()]) is not None
        if last in _NUMBERED:
            return not word.isdigit()
        if last in _UNITS and word in _MEASURING:
            return re.search(r"\d\s?$", text[begin : match.start() - len(last)]) is None
        if last in SOFT_ABBREVIATIONS:
            noted = last in ("am", "pm") and text[begin].islower() and _DEED.fullmatch(word) is not None
            return noted or (word.lower() in OPENERS and word[0].isupper())
        return not (
            last.isdigit() and before is not None and not text[begin : match.start() - len(last)].strip()
        )
    if match.group() == "!" and text[match.start() - 1].isdigit() and word[0].islower():
        return False
    if match.group()[0] in "….":
        return word[0].isupper() or word[0].isdigit()
    return not (match.group()[-1] in "\"”’')]" and word[0].islower() and word != "i")


def _open_bracket(text: str) -> bool:
    """A bracket or quotation is still open, and not so long ago that its end was forgotten."""
    for opening, closing in _PAIRS.items():
        at = text.rfind(opening)
        if at >= 0 and closing not in text[at:] and len(text) - at < 300:
            return True
    straight = text.count('"')
    return straight % 2 == 1 and len(text) - text.rfind('"') < 300


#: Words of a sentence without a comma, above which it is talk that nobody has punctuated.
_RUN_ON = 40
#: Where a clause with a subject of its own begins in such talk, and the words before which its clause goes on.
_CLAUSE = re.compile(
    r"\s+(?=(?P<joint>(?:(?:um+|uh|okay|ok|oh|so|and|but|then) ){0,3})(?:(?:s?he|we|theres|s?hes) (?!and |so |um |or )|its? (?:was|is|costs?|said|took|had|has|like|just)\b"
    r"|they (?:said|say|was|were|had|have|do|did|dont|didnt|got|can|cant|wont|[a-z]+ed)\b|(?<=and )(?:i|I|im) |(?<=so )(?:i|I|im) |(?<=but )(?:i|I|im) ))"
)
#: A clause that waits for the one after it: "when that closed he was 41".
_WAITS = re.compile(r"(?i)\b(?:when|if|after|before|since|while|because|cause|the (?:day|minute|moment|second|night|year|(?:first|last|next) time))\b(?:\s+\S+){0,7}$")
#: A time or a place that opens the clause behind it: "and in the end it was another".
_FRONTED = re.compile(r"(?i)\b(?:and|but|so) (?:then )?(?:in|on|at|by|for|from|with|to)(?: [\w'’]+){1,4}$")
_GOES_ON_AFTER = frozenset(
    "said says say that if when who what where how why because cause than as while like think thinks thought know knows "
    "knew whatever until before after since even though whether and so but then or told me him her them see feel make let "
    "um uh okay ok oh was is be been way time thing things everything all".split()
)


def _run_on(text: str, span: Span) -> Iterator[Span]:
    """The clauses of talk without punctuation, each with its subject; the sentence itself where it is none."""
    words = span.of(text)
    count = len(words.split())
    if count <= _RUN_ON or len(re.findall(r"[,;:–—(]", words)) > count / 40:
        yield span
        return
    begin = span.start
    for match in _CLAUSE.finditer(text, span.start, span.end):
        before = text[begin : match.start()].split()
        after = text[match.end() : span.end].split()
        told = text[begin : match.start()]
        opened = _WAITS.search(told) or _FRONTED.search(told)
        waits = _open_bracket(told) or (not match["joint"] and opened is not None)
        joined = re.match(r"(?:um+ |uh |ok(?:ay)? |oh )*(?:and|so|but)\b", match["joint"]) is not None
        goes_on = not joined and bool(before) and before[-1].lower() in _GOES_ON_AFTER
        if len(before) < 5 or len(after) < 4 or waits or goes_on:
            continue
        yield Span(begin, match.start())
        begin = match.end()
    yield Span(begin, span.end)


def _parted(text: str, span: Span, goes_on: bool) -> Iterator[Span]:
    """The sentence, or where no full stop ends it for long, its clauses, or parts of as many words as there is room for."""
    clauses = list(_run_on(text, span))
    if len(clauses) > 1:
        yield from clauses
        return
    said = [Span(span.start + a, span.start + b) for a, b in clauses_of_talk(span.of(text), goes_on=goes_on)]
    if len(said) > 1:
        yield from said
        return
    start = span.start
    while span.end - start > _LONGEST:
        blank = max(text.rfind(sign, start, start + _LONGEST) for sign in " \t\n")
        end = blank if blank > start else start + _LONGEST
        yield _trimmed(text, start, end)
        start = _trimmed(text, end, span.end).start
    if span.end > start:
        yield Span(start, span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
