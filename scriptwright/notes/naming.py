"""Where sentences and headings of the notes name the interviewee, and how surely."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scriptwright.notes.heading_names import named_in_heading
from scriptwright.notes.introductions import named_at
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import KIN, KIN_WORDS, NAME, NICK, PART, TITLE
from scriptwright.notes.occupations import jobs
from scriptwright.notes.small_letters import in_no_dictionary, spoken_name, with_capitals
from scriptwright.sections import Section

_TITLED = re.compile(rf"\b{TITLE}\.?\s+{PART}{NICK}(?: {PART})?")
_VERBS = r"(?:interview(?:ed|ing)?(?: with)?|talk(?:ed|ing)? (?:to|with)|wrote to|e-?mailed|contacted|reached out to|sp(?:oke|eaking|eak) (?:to|with)|met(?: with| up with)?|(?:to )?meet(?:ing)?(?: with)?|sat down with|chose|choose|picked|pick|chat(?:ted|ting) with|thank(?:s| you),?|(?:hi|hello|hey|dear),?|call(?:ed)?|asked|after|seeing|visit(?:ed)?|came across|went (?:and|to) (?:see|talk(?:ed)? (?:to|with)|find))"
#: A title that learners write in small letters: "interview with mister Nowak".
_SMALL_TITLE = r"(?:(?:mister|mr|mrs|ms|miss|sir|madam)\.? )?"
#: A titled name behind this is somebody else's.
_SOMEBODYS = re.compile(
    r"(?i)\b(?:my|our) (?:[\w-]+ )?(?:neighbou?r|teacher|counselor|coach|principal|aunt|uncle|boss|dentist|doctor|friend|pastor),? $"
)


_HEAD = 4  #: blocks of which one may begin with the name, in small letters


def named_in(blocks: Sequence[NoteBlock]) -> Iterator[tuple[str, int]]:
    """The names that the notes give the interviewee, each with its weight."""
    text = "\n".join(block.text for block in blocks)
    asked = {block.id: block.text for block in blocks if block.kind in (Kind.QUESTION, Kind.HEADING)}
    told_first = next((block for block in blocks if block.kind in (Kind.ANSWER, Kind.REFLECTION)), None)
    if told_first and (begins := _BEGINS_WITH.match(told_first.text)) and not jobs().search(begins["name"]):
        yield begins["name"], 4
    yield from ((match["name"], 6) for match in THANKED.finditer(text))
    if spoken := spoken_name(text):
        yield spoken, 5
    for block in [block for block in blocks if block.kind is not Kind.ASSIGNMENT][:_HEAD]:
        shown = with_capitals(block.text.splitlines()[0], text) if block.text else ""
        if (
            block.text[:1].islower()
            and shown[:1].isupper()
            and (named := named_at(shown))
            and " " in named[0]
        ):
            yield named[0], 5
    if blocks and (initial := _INITIAL.match(blocks[0].text)) and in_no_dictionary(initial["given"]):
        yield f"{initial['given'].capitalize()} {initial['initial'].upper()}", 5
    for block in blocks:
        own = block.speaker in (Speaker.STUDENT, Speaker.INTERVIEWER) or block.reported
        if block.kind is Kind.ASSIGNMENT:
            continue
        if block.kind in (Kind.HEADING, Kind.OTHER):
            yield from named_in_heading(block.text)
        yield from ((match["name"], 6) for match in _SURELY.finditer(block.text))
        if own:
            yield from _told(block, text)
        elif block.speaker is None and block.text.islower():
            yield from ((match["name"].title(), 6) for match in _SPOKEN.finditer(block.text))
        elif block.speaker is Speaker.INTERVIEWEE:
            for pattern, weight in _OF_ONESELF:
                for match in pattern.finditer(block.text):
                    yield match["name"], weight
        if block.kind is Kind.LIST or (block.section is Section.WHO and block.kind is Kind.ANSWER):
            yield from _begun(block.text, asked.get(block.question or block.heading or "", ""))


#: A name in notes without capitals, as somebody says them into a phone.
_LOW = r"(?P<name>(?!(?:a|an|the|my|our|his|her|their|this|someone|somebody|one|who|that|from|and|for|about|not|called)\b)[a-zà-ž'-]+ (?!(?:who|he|she|they|is|and|from|at|for|that|because|about|which|works?|but|has|was)\b)[a-zà-ž'-]{2,})"
_SPOKEN = re.compile(
    r"\b(?:(?:the|my) interview (?:is|was) with|(?:(?:his|her|their) (?:whole |full |real |proper )?|^)name(?: is|'s|s)|(?:real|full|whole|proper) name(?: is|'s|s)?|i interviewed|person is|this is)(?: (?:mr|ms|mrs|dr)\.?)? "
    rf"{_LOW}(?=[,.]|\s*$| (?:he|she|they|who|and|is|works?|but|has)\b)"
)
#: "this is my interview person its mr pinnock".
_SPOKEN_TITLED = re.compile(
    r"\bmy interview(?:ee| person)\b[^.!?]{0,30}? (?:its|it's|is) (?P<name>(?:mr|mrs|ms|miss|dr) [a-z]{3,})\b"
)
_FULL = rf"(?P<name>(?:(?:{TITLE}|don|doña)\.?\s+)?{PART}{NICK} {PART}(?: {PART}){{0,2}})"
_ONE_OR_TWO = rf"(?P<name>(?:(?:{TITLE}|don|doña)\.?\s+)?{PART}{NICK}(?: {PART}){{0,2}})"
_BEGINS = r"(?:^|[.!?][\"”’')]?\s+)"

#: The notes begin with somebody: "Ann Lee was already waiting when I came."
_BEGINS_WITH = re.compile(rf"{_FULL} (?:was|is|has|had|came|met|opened|sat|stood|works?|[a-z]+(?:s|ed))\b")
#: What only the student can say.
_SURELY = re.compile(
    rf"(?i:\b(?:(?:my|the) interviewee(?:'s name)?|(?:my|the|this) (?:person|speaker|choice)(?: (?:who|whom|which|that)? ?I (?:have |had )?(?:interviewed|chose|met))?|my interview partner) (?:is|was)) "
    rf"(?:(?i:{KIN_WORDS})|(?!(?i:my|our|{TITLE})\b)[a-z]+ )?{_ONE_OR_TWO}"
)
#: Whom the student writes to afterwards: "Dear Ann Lee, thank you for talking to me".
THANKED = re.compile(
    rf"(?i:dear|hi|hello) {_ONE_OR_TWO}\s*[,!:]?\s+(?i:(?:i (?:want|wanted|would like) to )?(?:thank you|thanks)(?: so much| very much| a lot| again)? for (?:talking|speaking|meeting|taking|letting|showing|sharing|telling|answering|agreeing|giving|explaining|the (?:interview|talk|chat|tour)|your (?:time|help|patience))\b)"
)
#: Who is named with "our" or "the" before it and is not the one whom the notes are about.
_NO_OFFICE = r"teacher|principal|neighbou?r|friend|boss|mayor|manager|mother|father|brother|sister|cousin|other|next|first|second|third|last|main|place|town|city|village|school|street|river|church|company|name|book|song|film|movie|team|head(?:teacher|master|mistress)|president"
#: What the student says, and how much it weighs.
_OF_OTHER = tuple(
    (re.compile(pattern), weight)
    for pattern, weight in (
        (
            rf"(?i:\b(?:i|we) (?:\w+ )?(?:interviewed|chose|picked|met|visited|asked))(?i: to interview)?\s+(?:{KIN_WORDS})(?P<name>{PART}(?: {PART})?)",
            4,
        ),
        (
            rf"(?i:\b(?:i|we) (?:have |had )?(?:made|make|did|do|done|had|took|conducted) (?:an? |the |my |this )?interview (?:with|to|of)) (?i:{KIN_WORDS})?(?:(?:pan|pani|herr|frau|senhor|seu|the) )?{_ONE_OR_TWO}",
            5,
        ),
        (rf"(?i:\bto (?:interview|see|visit|meet))\s+(?i:{KIN_WORDS})?{_FULL}", 5),
        (
            rf"(?i:(?:\b(?:his|her|their|whose|the person['’]s) (?:full |whole |real |proper )?|^(?:the )?)names?(?: is| are|['’]?s)) {_ONE_OR_TWO}",
            6,
        ),
        (rf"(?i:\b(?:s?he(?: is|['’]?s)|who(?: is|['’]s)|they(?: are|['’]?re)) called) {_FULL}", 6),
        (
            rf"\b(?:[Oo]ur|[Tt]he) (?!(?i:{_NO_OFFICE})\b)[a-z-]{{4,}}(?: (?:here|there|now|now there))? is {_FULL}",
            5,
        ),
        (rf"\b(?:[Ii]t is|[Ii]t['’]s|[Tt]his is) {_FULL},? (?:and )?(?:s?he|who|they)\b", 6),
        (rf"{_BEGINS}(?:That|This) (?:was|is) {_FULL}(?=[.,!]| and\b)", 5),
        (
            rf"\b(?:[Tt]he|[Aa]n?|[Tt]his) (?:person|man|woman|lady|guy|one|speaker)[^.!?,;]{{0,40}} (?:is|was) {_FULL}",
            4,
        ),
        (
            rf"{_BEGINS}(?i:{KIN_WORDS}){_ONE_OR_TWO},? (?:has|is|works|runs|owns|was|who|drives|keeps|does)\b",
            5,
        ),
        (
            rf"(?:{_BEGINS}|(?i:{KIN_WORDS}))(?P<name>{PART} {PART}) (?:is|works as|has been|was) (?:an?\b|the\b|\d\d\b|(?:twenty|thirty|forty|fifty|sixty|seventy)\b)",
            4,
        ),
        (rf"\bI (?:choose|chose|picked|pick|wanted) (?P<name>{PART} {PART})\b", 4),
        (
            rf"{_BEGINS}(?P<name>{PART}(?: {PART})?) (?:is|was|has|works|said|told|says|runs|owns|rewired|taught|showed)\b",
            2,
        ),
    )
)

#: What the interviewee says.
_OF_ONESELF = tuple(
    (re.compile(pattern), weight)
    for pattern, weight in (
        (rf"\b(?:put down|write(?: down)?|it's|goes by) (?P<name>{PART} {PART}(?: {PART})?)(?=[.,;!]|$)", 6),
        (rf"\b(?:[Mm]y name is|[Mm]y name's|[Ii]'m called|[Cc]all me|^Myself)\s+(?P<name>{NAME.pattern})", 6),
        (rf"(?:^|[.!,] )I(?:'|’)?(?:m| am) (?P<name>{PART}(?: {PART})?)(?=[.,!]| and\b)", 4),
        (rf"^(?P<name>{PART} {PART}) (?=I(?:['’]m)? [a-z])", 5),
        (rf"\bI(?:'|’)m (?P<name>{PART} {PART})(?= (?:I(?:['’]?m|['’]ve| am| work)|and I|um|uh)\b)", 6),
    )
)


#: Whom the student interviewed, by their work and then by name: "you interviewed your aunt's tailor, Ann Lee".
_BY_ROLE = re.compile(
    rf"\b(?:I|[Yy]ou|[Ww]e) (?:have |had )?(?:interviewed|talked (?:to|with)|spoke (?:to|with)|met(?: with)?|chose|picked) (?:my|our|your|the|an?) (?P<role>[a-z][a-z’' -]{{2,50}}?)(?:,|,? (?:called|named))? {_FULL}"
)
#: A title in small letters that gives the name with the first letter of the other: "interview w rosa p from the gym".
_INITIAL = re.compile(
    r"\W*(?:(?:ok|okay|so|my|the|notes|phone|video) )*interview(?: notes)? (?:w|w/|with) (?P<given>[a-z]{3,}) (?P<initial>[b-hj-z])\b\.?(?= (?:from|at|who|that|about|for|on|before|in)\b|[,.;:(]|\s*$)"
)
#: What may stand before one's own name in an answer: "Sure. Ann Lee", "Yeah, um, Ann Lee".
_HESITATES = re.compile(
    r"(?i)(?:(?:sure|yes|yeah|yep|ok|okay|so|well|um+|uh+|er|hi|hello|of course|right|alright)(?: thing)?[,.!…]+ *)+(?=(?-i:[A-Z]))"
)
#: How old somebody is, behind the name: "58ish", "aged 58", "about 58", "late 50s".
_AGE = r"(?:(?:age|aged|about|around|maybe|probably|approx\.?|early|mid|late|in (?:his|her|their)(?: early| mid| late)?)[ -]|~ ?)*\d\d(?:-?ish|s|ys|yo|yrs?|y/o|\+)?(?!\w|:|[/.]\d)"


def _begun(text: str, question: str) -> Iterator[tuple[str, int]]:
    """The name with which an answer about who it is begins: "Nadia Roth, 38", "Dr. (as they say) Anand Rao"."""
    named = named_at(KIN.sub("", _HESITATES.sub("", text.strip())))
    if named is None or " " not in named[0] or jobs().search(named[0]):
        return
    asks = (
        re.search(
            r"(?i)^(?!.*\b(?:my name|student|interviewer)\b).*\b(?:name|who|interviewed?|interviewee|person)\b",
            question,
        )
        is not None
    )
    if (
        re.match(rf",? ?\(?{_AGE}", named[1])
        or (asks and re.match(r"\s*[,.(–—-]|\s*$", named[1]))
        or (not named[1].strip() and re.match(TITLE, named[0]))
    ):
        yield named[0], 6


def _told(block: NoteBlock, notes: str) -> Iterator[tuple[str, int]]:
    """The names in a block that the student tells."""
    text = block.text
    for match in re.finditer(rf"(?i:\b{_VERBS})\s+(?:{KIN_WORDS})?{_SMALL_TITLE}({NAME.pattern})", text):
        met = re.match(r"(?i)interview|met|(?:to )?meet|sat|talk|sp", match.group())
        said = match.group().startswith("interviewed ") and text[: match.start()].endswith(("I ", "we "))
        yield match.group(1), 8 if said else 4 if met else 2
    for match in _BY_ROLE.finditer(text):
        if any(found.end() == len(match["role"]) for found in jobs().finditer(match["role"])):
            yield match["name"], 8
    for pattern, weight in _OF_OTHER:
        for match in pattern.finditer(text):
            yield match["name"], weight
    for match in (*_SPOKEN.finditer(text), *_SPOKEN_TITLED.finditer(text)) if text.islower() else ():
        yield match["name"].title(), 6
    for match in _TITLED.finditer(text):
        told_of = re.search(rf"(?:named|called|name of) {re.escape(match.group())}", notes)
        if told_of is None and not _SOMEBODYS.search(text[: match.start()]):
            yield match.group(), 3
    if block.section is Section.WHO and NAME.fullmatch(text.strip()) and " " in text.strip():
        parts = text.split()
        yield text.strip(), 6 if any(notes.count(part) > 1 for part in parts) else 2
    beside = re.match(rf"({PART} {PART}(?: {PART})?)(?: ?[,(]| [-–—] | who\b)", text)
    told = block.section is Section.WHO and block.kind in (Kind.ANSWER, Kind.LIST)
    if beside and told and not jobs().search(beside.group(1)):
        yield beside.group(1), 4
    first = re.search(rf"{_BEGINS}{_FULL} [a-z]+", text)
    common = first and any(re.search(rf"\b{re.escape(w.lower())}\b", notes) for w in first["name"].split())
    if block.section is Section.WHY and first and not common and not jobs().search(first["name"]):
        yield first["name"], 3
