"""A person's name and how to reach them, kept out of what is shown and handed in.

The notes stay as they are. What is made of them goes through here last, so that nothing is missed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from scriptwright.script.model import Line, OpenQuestion, Proposal, Script, ScriptSection
from scriptwright.transcript import Transcript, Word

E_MAIL, PHONE = "[e-mail address]", "[phone number]"  #: stand where one was

_TITLES = frozenset("mr mrs ms mx miss mister dr doctor prof professor sir madam rev reverend coach".split())
_TITLE = rf"(?:(?i:{'|'.join(sorted(_TITLES))})\.?\s+)"
_PARTICLES = frozenset("al ben bin da de del der di dos du el la le of st ter the van von y zu".split())
#: Names that are words, too: at the beginning of a sentence, what follows tells which it is.
_WORDS = frozenset(
    "angel art august autumn bell best bill bishop black brown bush chance chase christian cook dawn day "
    "drew earnest faith field fields ford forest fox frank glen grace grant gray green hall hand hope hunter "
    "jack jay joy king lane law long major mark may max miles moon page park price ray reed rich rice rose "
    "savage short stone summer sunny wade ward white will wills wise wood woods young".split()
)
_NOT_AFTER_A_NAME = frozenset(
    "a an the this that these those i you he she it we they my your his her its our their there me him us "
    "them of".split()
)
_MONTHS = frozenset("april august june may".split())
_BEFORE_A_MONTH = frozenset(
    "in of since until till last next this every by before after from through early late mid".split()
)

_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![\w.,$€£])(?:\+|\(|\d)(?:[\d\s().\-/\u2010-\u2013]{5,22})\d(?![\w,]\d|\w)")
_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{4}\s?[-\u2013]\s?\d{2,4}")
_AMERICAN = re.compile(r"(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}|\d{3}[-.]\d{4}")
_SAYS_PHONE = re.compile(
    r"\b(?:call|cell|dial|ext|fax|mobile|number|phone|reach|ring|tel|telephone|text|whatsapp)\w*\b",
    re.IGNORECASE,
)
_NEAR = 40  #: characters before a number in which a word tells that it is a phone's


@dataclass(frozen=True)
class Hiding:
    """What is to be kept out. Nothing, as long as nothing is given."""

    name: str = ""  #: of the interviewee, as the notes or the student give it
    pseudonym: str = ""  #: said in its place; "": the name stays
    contacts: bool = False  #: e-mail addresses and phone numbers go

    @property
    def hides(self) -> bool:
        """Whether anything is kept out."""
        return self.contacts or bool(self.pseudonym and self.name)


NOTHING = Hiding()


def hidden(text: str, hiding: Hiding) -> str:
    """The text without what is to be kept out.

    >>> hidden("Dr. Chen runs it: call Wei at 555-010-4477.", Hiding("Wei Chen", "Dr. K.", contacts=True))
    'Dr. K. runs it: call Dr. K. at [phone number].'
    """
    if hiding.contacts:
        text = _DIGITS.sub(_phone, _ADDRESS.sub(E_MAIL, text))
    for start, end in reversed(list(_names(text, hiding))):
        text = text[:start] + hiding.pseudonym + text[end:]
    return text


def has_contacts(text: str) -> bool:
    """Whether there is an e-mail address or a phone number in the text."""
    return hidden(text, Hiding(contacts=True)) != text


def hidden_line(line: Line, hiding: Hiding) -> Line:
    """The line without it, and the question that it answers."""
    return _line(line, lambda text: hidden(text, hiding))


def hidden_script(script: Script, hiding: Hiding) -> Script:
    """The script without it: lines, questions, headings and what is proposed."""
    if not hiding.hides:
        return script

    def said(text: str) -> str:
        return hidden(text, hiding)

    return replace(
        script,
        sections=tuple(_section(part, said) for part in script.sections),
        cuts=tuple(_proposal(proposal, said) for proposal in script.cuts),
        additions=tuple(_proposal(proposal, said) for proposal in script.additions),
        doubts=tuple(map(said, script.doubts)),
    )


def hidden_transcript(transcript: Transcript, hiding: Hiding) -> Transcript:
    """The transcript in which a take that says the name says the pseudonym, at the same moment."""
    if not (hiding.pseudonym and hiding.name):
        return transcript
    text, places = "", []
    for word in transcript.words:
        places.append(len(text))
        text += word.text + " "
    words: list[Word] = []
    at = 0
    for start, end in _names(text, hiding):
        first = max(index for index, place in enumerate(places) if place <= start)
        last = max(index for index, place in enumerate(places) if place < end)
        words += transcript.words[at:first]
        before, after = (
            text[places[first] : start],
            text[end : places[last] + len(transcript.words[last].text)],
        )
        instead = f"{before}{hiding.pseudonym}{after}".split()
        words += [
            replace(transcript.words[first], text=one, end=transcript.words[last].end) for one in instead
        ]
        at = last + 1
    return replace(transcript, words=(*words, *transcript.words[at:]))


def hidden_values(document: Any, hiding: Hiding) -> Any:
    """A document of plain values without it, its keys as they are."""
    if isinstance(document, str):
        return hidden(document, hiding)
    if isinstance(document, list):
        return [hidden_values(one, hiding) for one in document]
    if isinstance(document, dict):
        return {key: hidden_values(one, hiding) for key, one in document.items()}
    return document


def _section(part: ScriptSection, said: Callable[[str], str]) -> ScriptSection:
    return replace(
        part,
        heading=said(part.heading),
        lines=tuple(_line(line, said) for line in part.lines),
        questions=tuple(_question(question, said) for question in part.questions),
        left_out=tuple(_line(line, said) for line in part.left_out),
    )


def _line(line: Line, said: Callable[[str], str]) -> Line:
    return replace(line, text=said(line.text), question=line.question and said(line.question))


def _question(question: OpenQuestion, said: Callable[[str], str]) -> OpenQuestion:
    return replace(question, gap=replace(question.gap, question=said(question.gap.question)))


def _proposal(proposal: Proposal, said: Callable[[str], str]) -> Proposal:
    return replace(proposal, line=_line(proposal.line, said))


def _names(text: str, hiding: Hiding) -> Iterator[tuple[int, int]]:
    """Where the interviewee is named, whole or in part, with the title; the pseudonym is passed over."""
    pattern = _pattern(hiding.name) if hiding.pseudonym else None
    if pattern is None:
        return
    kept = [match.span() for match in re.finditer(re.escape(hiding.pseudonym), text)]
    for match in pattern.finditer(text):
        start, end = match.span()
        if not _is_word(text, match) and not any(begin <= start and end <= stop for begin, stop in kept):
            yield start, end


@lru_cache(maxsize=64)
def _pattern(name: str) -> re.Pattern[str] | None:
    """Finds a name: any run of its parts, with a title before it. None where it has no part to go by."""
    parts = [part for part in re.split(r"[\s,]+", name) if part.strip(".-'’")]
    own = [part for part in parts if _plain(part) not in _TITLES | _PARTICLES and len(_plain(part)) > 1]
    if not own:
        return None
    one = "(?:" + "|".join(_cased(part) for part in sorted(own, key=len, reverse=True)) + ")"
    between = r"[\s-]+(?:(?:[A-Z]\.|" + "|".join(sorted(_PARTICLES)) + r")\s+)*"
    lead = "".join(f"(?:{re.escape(part)}\\s+)?" for part in _leading(parts))
    return re.compile(rf"(?<![\w@]){_TITLE}?{lead}{one}(?:{between}{one})*(?![\w@])")


def _leading(parts: list[str]) -> list[str]:
    """The particles before the last part: "van" and "der" of "Anna van der Berg"."""
    found: list[str] = []
    for part in reversed(parts[:-1]):
        if _plain(part) not in _PARTICLES:
            break
        found.insert(0, part)
    return found


def _cased(part: str) -> str:
    bare = re.escape(part.strip(".,"))
    return f"{bare}|{re.escape(part.strip('.,').upper())}"


def _plain(part: str) -> str:
    return part.strip(".,'’").lower()


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether a part of the name, alone, is an ordinary word here: "Will you …", "in May"."""
    word = match.group().lower()
    before = text[: match.start()].rstrip()
    previous = re.search(r"[\w’']+$", before)
    if word in _MONTHS:
        following = re.match(r"\s+\d", text[match.end() :])
        return bool(following or (previous and previous.group().lower() in _BEFORE_A_MONTH))
    begins = not before or before[-1] in '.!?:;"“”(\n'
    following = re.match(r"\s+([\w’']+)", text[match.end() :])
    return word in _WORDS and begins and bool(following and following[1].lower() in _NOT_AFTER_A_NAME)


def _phone(match: re.Match[str]) -> str:
    found = match.group()
    digits = sum(letter.isdigit() for letter in found)
    if not 7 <= digits <= 15 or _DATE.fullmatch(found.strip("().")):
        return found
    near = match.string[max(0, match.start() - _NEAR) : match.start()]
    tells = (
        found.startswith("+")
        or _AMERICAN.fullmatch(found)
        or (found.lstrip("(").startswith("0") and digits >= 9)
        or _SAYS_PHONE.search(near)
    )
    return PHONE if tells else found
