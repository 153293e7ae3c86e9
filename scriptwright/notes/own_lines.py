"""Lines of the student's own below the interview, known by their label or their words: "learnt - he sings", "took her bc …"."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.notes.meaning import heading_meaning, plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.reader import Reader, block_of, place_of
from scriptwright.notes.telling import told_blocks
from scriptwright.notes.whose import first_person, works
from scriptwright.sections import Section
from scriptwright.sentences import Span, sentences

_PAST = r"(?:\W*(?:no|wait|first|ok(?:ay)?|so|and|then|also|oh)\b)*\W*"
_WHO = r"(?:him|her|them|this (?:person|one|guy|man|woman|lady)|(?-i:[A-Z])\w+)"
#: What a line of the student's own is called, before a colon, a dash, an arrow or a question mark.
_LABELS: tuple[tuple[Section, str], ...] = (
    (
        Section.LEARNED,
        r"(?:(?:what|things?|stuff) )?(?:(?:i|we)(?:['’]ve)? )?(?:also )?(?:learn(?:ed|t|ing)?|lessons?|take ?-?aways?|new (?:idea|thought|insight)|new (?:to|for) me|surpris(?:e[ds]?|ing)(?: me)?|insight|reali[sz]ed|found out|did(?:n['’]?t| not) (?:know|expect))",
    ),
    (
        Section.WHY,
        rf"(?:(?:y|why)(?: (?:(?:i|we) )?(?:(?:picked|chose|asked|did|took|interviewed|wanted) )?{_WHO})?|(?:my )?reasons?(?: (?:for|why|i|behind) [^:]{{2,22}})?|(?:i )?(?:chose|picked)(?: {_WHO})?|my (?:choice|pick))",
    ),
    (
        Section.CONNECTION,
        r"(?:(?:my |own |the )*(?:connect(?:ion|s|ed)?|link|relates?)(?: (?:to|with) (?:me|my(?: own)? life|myself))?|me|self|myself|my (?:own )?(?:side|life|link|connection)|for my part|me (?:and|&|\+) [a-z]+)",
    ),
)
_BEHIND = r"(?:\s*[:=]+\s*|\s+[-–—]+>?\s+|\s*(?:->|→)\s*|\s*\?+:?\s+)(?=\S+ \S)"
_LABEL = tuple((section, re.compile(rf"(?i){_PAST}(?P<what>{row}){_BEHIND}")) for section, row in _LABELS)
_BRIEF, _SHORT, _FEW = 22, 60, 2  #: words and sentences of a line that is about one thing
_HEADING = 5  #: words that may be a heading
#: Of such, those that stand above answers too.
_OF_ANSWERS = re.compile(r"(?i)(?:y|why|reasons?|me|learn(?:ed|t|ing)?|lessons?|surpris\w+|found out|link)")
#: What says something only with what stands behind it, unless that is a clause: "surprise = the tiny key".
_SURPRISE = re.compile(r"(?i)surpris")
_CLAUSE = re.compile(r"(?i)(?:that|how|s?he|they|it|i|you|there)\b")
#: Why it was this one, with or without "I": "took her bc she waved".
_CHOSE = re.compile(
    r"(?i)\W*(?:(?:and|so|also|ok(?:ay)?|note to self bit|basically|honestly)[, ]+)*(?:i(?:['’]m| am)? |we )?(?:only |just |mainly |really |originally )?"
    r"(?P<verb>picked|chose|interviewed|selected|settled on|decided on|took|did|doing|asked|wanted|got|e?-?mailed|texted|messaged|rang|went (?:to|with|for)|found|contacted)(?: to (?:interview|ask|do|talk to))? "
    r"(?P<whom>him|her|them|u|this (?:person|guy|man|woman|lady|one)|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?|(?!it|that|me|us|the)\w{3,}(?= (?:because|bc|b/c|cos|coz|cuz) (?:s?he|they)\b))\b[^.!?]{0,30}?\b(?:because|bc|b/c|cos|coz|cuz|cause|since)\b"
)
_SURE = re.compile(r"(?i)picked|chose|interviewed|selected|settled on|decided on")
#: What somebody notes without "I" who did not know it: no answer begins so.
_NEW = re.compile(
    r"(?i)\W*(?:(?:also|but|and|so|um+|ok(?:ay)?|now)\b[,:]? )*(?:did(?:n['’]?t| not) (?:know|expect|realise|realize)|had no (?:idea|clue)|never (?:knew|realised|realized)|surpris(?:ed|ing) (?:me|that|how|to)|shocked (?:me|by|that|abt|about)|(?:so )?(?:weird|strange|funny|crazy) (?:that|how|to (?:hear|think))|new (?:to|for) me|what (?:surprised|shocked|struck|amazed) me|(?:my )?take ?away|i (?:really )?(?:never|hadn['’]?t) (?:thought|knew|realised|realized)\b.*\b(?:he|she|they|his|her|their)\b)\b"
)


def labelled(text: str) -> tuple[Section, int, int] | None:
    """The section that a line's own label names, and where the label begins and what it is of; None without one.

    >>> labelled("Takeaway: patience pays")[0].value, labelled("y him? he fixed our van")[0].value
    ('learned', 'why')
    >>> labelled("Why do you like it?"), labelled("connection?? no first why: he is our last one")[0].value
    (None, 'why')
    """
    words, start = plain(text), 0
    found: tuple[Section, int, int] | None = None
    while True:
        matches = ((section, row.match(words[start:])) for section, row in _LABEL)
        one = next(((section, match) for section, match in matches if match is not None), None)
        if one is None:
            return found
        section, match = one
        found = section, start + match.start("what"), start + match.end()
        start += match.end()


def says_own(text: str) -> bool:
    """Whether a line is the student's by its label or by how it begins, wherever it stands.

    >>> says_own("did her bc she tells you nothing but the truth"), says_own("did you ask her?")
    (True, False)
    """
    words = plain(text)
    named = labelled(text)
    sure = named is not None and not text.rstrip().endswith("?")
    return sure or _CHOSE.match(words) is not None or _NEW.match(words) is not None


def own_line(reader: Reader, p: Paragraph) -> list[NoteBlock]:
    """The blocks of a line below the interview that shows itself to be the student's; nothing for all others."""
    if p.label or p.cell or not reader.ending or not (reader.interview or reader.question or reader.student):
        return []
    count = len(p.text.split())
    few = count <= _BRIEF or len(sentences(p.text, wrapped=True)) <= _FEW
    named = labelled(p.text)
    if named is None or not _believed(reader, p.text, named):
        section = _shown(reader, p)
        if (
            section is None
            or (reader.student and count > _SHORT)
            or not (few or section is Section.WHY or not reader.student)
        ):
            return []
        _begin(reader, section)
        return [_told(p, Span(p.start, p.end), section, reader.text)]
    section, start, at = named
    end = p.start + len(p.text[:at].rstrip(" :=-–—>→?\t"))
    above = block_of(Kind.HEADING, Span(p.start + start, end), Speaker.STUDENT, section, reader.text)
    if not few and heading_meaning(above.text) is not None:  # it runs into a paragraph as any heading does
        return []
    _begin(reader, section)
    if few and _SURPRISE.search(above.text) and not _CLAUSE.match(p.text[at:]):
        return [_told(p, Span(p.start, p.end), section, reader.text)]
    rest = replace(p, start=p.start + at, text=p.text[at:], number=None, letter="", bold=False, hashes=0)
    if few:
        told = _told(rest, Span(rest.start, rest.end), section, reader.text)
        return [above, replace(told, heading=place_of(above) if section is Section.LEARNED else None)]
    above_it, reader.section, reader.headed = (reader.section, reader.headed), section, True
    below = told_blocks(reader, rest, None)
    reader.section, reader.headed = above_it
    return [above, *below]


def _believed(reader: Reader, text: str, named: tuple[Section, int, int]) -> bool:
    """Whether a label is the student's: in their own part, or with an "I" behind it, or such as no answer has."""
    label = text[named[1] : named[2]].strip(" :=-–—>→?\t")
    if reader.student and reader.question is None:
        return True
    if reader.waiting or works(text[named[2] :]):
        return False
    return _OF_ANSWERS.fullmatch(label) is None or first_person(text[named[2] :]) > 0


def _shown(reader: Reader, p: Paragraph) -> Section | None:
    """What a line without a label shows to be of, where nothing of the student's stands above it."""
    chose = _CHOSE.match(plain(p.text))
    told = sentence_meaning(p.text) == (Section.WHY, True) and len(sentences(p.text, wrapped=True)) > 1
    if chose is not None and not told and not works(p.text):
        name = (reader.person.name or "").split()
        sure = _SURE.fullmatch(chose["verb"]) is not None or chose["whom"].split()[0] in name
        return Section.WHY if sure or not reader.waiting else None
    long = len(p.text.split()) > _HEADING or heading_meaning(p.text) is None
    new = long and _NEW.match(plain(p.text)) is not None and not works(p.text)
    return Section.LEARNED if new and not reader.waiting else None


def _begin(reader: Reader, section: Section) -> None:
    """Keep in mind that all that follows is the student's; a lesson does not go on by itself."""
    if section is not Section.LEARNED:
        reader.last = section
    if reader.student:
        return
    reader.student, reader.own, reader.headed, reader.section = True, True, False, None
    reader.question = reader.heading = reader.speaker = None
    reader.waiting, reader.above = False, ""
    reader.last = Section.CONNECTION if section is Section.LEARNED else section


def _told(p: Paragraph, span: Span, section: Section, text: str) -> NoteBlock:
    own = section is not Section.LEARNED
    kind = Kind.REFLECTION if own else Kind.LIST if p.bullet else Kind.ANSWER
    return replace(block_of(kind, span, Speaker.STUDENT, section, text), reported=False)
