"""From the whole script to speaking freely: a key phrase for each line, then four cue words a section.

A key phrase is words of its line as they stand there, so that it never says what the line does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.reading import clean
from scriptwright.script.model import Line, Script, ScriptSection
from scriptwright.sections import Section
from scriptwright.sentences import sentences

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PHRASE = 6  #: words of a key phrase at most; what one glance takes in
WORDS = 4  #: cue words of a section at most

_GLANCE = 3  #: words that are read at a glance
_WORD = 0.25  #: what each word more or less costs
_DOING = 0.4  #: what it is worth to begin with what is done

_COUNTED = 2  #: words between a number and what it counts, at most

_TELLING = frozenset({"NOUN", "PROPN", "NUM", "VERB", "ADJ", "ADV"})
#: How much a word brings back of its line: names, numbers and nouns are not made up on the spot.
_WORTH = {"PROPN": 1.6, "NUM": 1.5, "NOUN": 1.3, "ADJ": 0.9, "VERB": 0.9, "ADV": 0.4}
_BEGINS_NOTHING = frozenset({"PUNCT", "CCONJ", "SPACE", "PART", "SCONJ", "AUX"})
_ENDS_NOTHING = _BEGINS_NOTHING | {"ADP", "DET", "PRON"}
_BREAKS = frozenset(". ; : ! ? — – - … -- ... ( ) ,".split())
#: Words that are in every script of this kind, and bring nothing back.
_EMPTY = frozenset(
    "answer ask be become come conversation do example feel find get give go good have interview know "
    "learn let like lot make many mean much need other really say see story take talk tell thank thing think "
    "time use very video want watch way well work".split()
)


@dataclass(frozen=True)
class Cue:
    """The key phrase of one line."""

    line: str  #: the line's id
    text: str  #: some of its words, in a row


@dataclass(frozen=True)
class SectionCues:
    """What is left of a section to speak from."""

    section: Section
    heading: str
    phrases: tuple[Cue, ...]  #: one a line, in order
    words: tuple[str, ...]  #: at most four, in the order in which they come


def cues(script: Script) -> tuple[SectionCues, ...]:
    """The key phrases and cue words of each section that has lines.

        >>> from scriptwright.script.model import LineKind
    >>> line = Line("a", "She repairs old violins in a small shop in Cremona.", LineKind.TOLD, ())
        >>> part = ScriptSection(Section.WHO, "Who I interviewed", (line,), target=10, seconds=4)
        >>> [found] = cues(Script((part,), minutes=1))
        >>> found.phrases[0].text, found.words
        ('old violins in a small shop', ('repairs', 'violins', 'shop', 'Cremona'))
    """
    known = Counter(lemma for line in script.lines for lemma in _lemmas(line.text))
    return tuple(_section(part, known) for part in script.sections if part.lines)


def _section(part: ScriptSection, known: Counter[str]) -> SectionCues:
    phrases = tuple(Cue(line.id, _phrase(line.text, known)) for line in part.lines)
    return SectionCues(part.section, part.heading, phrases, _words(part.lines, known))


def _sentences(text: str) -> Iterator[Sequence[Token]]:
    text = clean(text)
    return (list(parse(span.of(text))) for span in sentences(text))


def _phrase(text: str, known: Counter[str]) -> str:
    """The words of a line, in a row, that bring most of it back."""
    best, phrase = 0.0, ""
    for tokens in _sentences(text):
        for first, last in _windows(tokens):
            worth = _value(tokens[first : last + 1], known)
            if worth > best:
                best, phrase = worth, _text(tokens, first, last)
    return phrase or " ".join(clean(text).split()[:PHRASE]).rstrip(".,;:!?")


def _value(window: Sequence[Token], known: Counter[str]) -> float:
    """What a phrase brings back, less what it costs to read; two or three words are read at a glance."""
    length = len(_text(window, 0, len(window) - 1).split())
    begun = _DOING if window[0].pos_ == "VERB" else 0.0
    return sum(_worth(token, known) for token in window) + begun - abs(length - _GLANCE) * _WORD


def _windows(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First and last token of each row of words that is a phrase of its own."""
    closed = _closed(tokens)
    for first in range(len(tokens)):
        if first - 1 in closed or not _begins(tokens, first):
            continue
        for last in range(first, len(tokens)):
            if tokens[last].text in _BREAKS or _length(tokens, first, last) > PHRASE:
                break
            if (
                last not in closed
                and tokens[last].pos_ not in _ENDS_NOTHING
                and _is_true(tokens, first, last)
            ):
                yield first, last


def _begins(tokens: Sequence[Token], first: int) -> bool:
    token = tokens[first]
    if token.dep_ == "neg" or token.lower_ in ("no", "never", "without"):
        return not token.text.startswith(("n", "’")) or token.text.isalpha()
    denied = first + 1 < len(tokens) and tokens[first + 1].dep_ == "neg"
    is_link = token.pos_ == "AUX" or token.lemma_ == "be"
    return denied if is_link else token.pos_ in _TELLING


def _closed(tokens: Sequence[Token]) -> frozenset[int]:
    """Places after which no phrase ends or begins: within a name, or a noun with what describes it."""
    inside = {place for chunk in tokens[0].doc.noun_chunks for place in range(_noun(chunk), chunk.end - 1)}
    joined = {
        token.i for token in tokens[:-1] if not token.whitespace_ and tokens[token.i + 1].pos_ != "PUNCT"
    }
    return frozenset(inside | joined)


def _noun(chunk: Span) -> int:
    """Where a noun begins with what describes it, without its article."""
    first = chunk[0]
    return first.i + (first.pos_ in ("DET", "PRON") and first.lower_ != "no")


def _is_true(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether nothing in it is denied by a word that stands outside."""
    start = tokens[0].i
    above = {token for at in range(first, last + 1) for token in (tokens[at], *tokens[at].ancestors)}
    denials = {child.i - start for token in above for child in token.children if child.dep_ == "neg"}
    return all(first <= place <= last for place in denials)


def _length(tokens: Sequence[Token], first: int, last: int) -> int:
    return len(_text(tokens, first, last).split())


def _text(tokens: Sequence[Token], first: int, last: int) -> str:
    doc, at = tokens[0].doc, tokens[0].i
    return str(doc[at + first : at + last + 1].text).strip("“”\"' ")


def _words(lines: Sequence[Line], known: Counter[str]) -> tuple[str, ...]:
    """The best word of each of the lines that have most to bring back; the next best where lines are few."""
    ranked: list[tuple[float, int, int, str]] = []
    for place, line in enumerate(lines):
        tokens = [token for sentence in _sentences(line.text) for token in sentence]
        best = sorted(
            ((_worth(token, known), -at, _name(token)) for at, token in enumerate(tokens)), reverse=True
        )
        ranked += [
            (worth / 2**turn, place, -at, word)
            for turn, (worth, at, word) in enumerate(best[:WORDS])
            if worth
        ]
    chosen: dict[str, tuple[int, int, str]] = {}
    for _, place, at, word in sorted(ranked, key=lambda row: -row[0]):
        if len(chosen) < WORDS:
            chosen.setdefault(word.lower(), (place, at, word))
    return tuple(word for _, _, word in sorted(chosen.values()))


def _name(token: Token) -> str:
    """The word, and all of a name; a number with what it counts."""
    if token.pos_ == "NUM" and token.head.pos_ == "NOUN" and 0 < token.head.i - token.i <= _COUNTED:
        return str(token.doc[token.i : token.head.i + 1].text)
    if token.pos_ != "PROPN":
        return str(token.text)
    parts = [token.i]
    while parts[0] > 0 and token.doc[parts[0] - 1].pos_ == "PROPN":
        parts.insert(0, parts[0] - 1)
    while parts[-1] + 1 < len(token.doc) and token.doc[parts[-1] + 1].pos_ == "PROPN":
        parts.append(parts[-1] + 1)
    return str(token.doc[parts[0] : parts[-1] + 1].text)


def _worth(token: Token, known: Counter[str]) -> float:
    """How much a word brings back; less for one that comes often in the script."""
    lemma = token.lemma_.lower()
    if lemma in _EMPTY or (len(lemma) < 2 and not token.like_num):
        return 0.0
    worth: float = _WORTH.get(token.pos_, 0.0) / max(1, known[lemma]) ** 0.5
    return worth


def _lemmas(text: str) -> set[str]:
    return {token.lemma_.lower() for tokens in _sentences(text) for token in tokens}
