"""Speech that was taken down without full stops: its clauses, as far as they are sure to be whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.script.clauses import Form, form_of
from scriptwright.sentences import Span, sentences

if TYPE_CHECKING:
    from spacy.tokens import Doc

_RUN_ON = 40  #: words without marks from which on a sentence is several
_FEW = 60  #: words of a paragraph, below which its marks tell nothing
_MARK = 25  #: words to a mark where a text has hardly any
_LONGEST, _SHORTEST = 24, 4  #: words of a clause that is told
_SUBJECTS = frozenset("he she they we it i there theres thats hes shes theyre".split())
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_BARE_FINITE = frozenset("got gotta be been dont didnt cant wont doesnt aint was were".split())
_LINKS = frozenset(("and", "but", "so", "then"))
#: What a clause that is no sentence of its own follows.
_TIED = frozenset(
    "that when if because cause cuz bc since while before after until till as than like what where who how why which whether unless though although "
    "said says say told thinks think thought knew know knows guess means mean sure wish wished hope is was are were be of to for with about from in on at by or not".split()
)
#: Words after which a subject may begin a clause that says which: "everything he has".
_WHICH = re.compile(
    r"(?i)\b(?:everything|anything|all|time|way|things?|day|one|place|person) (?:he|she|they|we|i|it)\b"
)
#: The beginning of what comes next, before its own clause: "… and when that closed", "… um and thursdays".
_NEXT = re.compile(
    r"(?i)\s+(?:(?:and|so|but|like) )*(?:(?:when|if|after|before|once|since|except)\b|(?:um+|uh+)\b).*$"
)
#: When or where of what comes next: "… and in the winter".
_TIME = re.compile(r"(?i)\s+(?:and|so|but) (?:in|on|at|during|by|for|from|once)(?: \w+){1,4}$")
#: Direct speech without its marks: whose "I" it is cannot be seen.
_SPEAKS = re.compile(
    r"(?i)\b(?:said|says|goes|like|told me|asked)\b.*\b(?:I|im|my|me|you|your)\b|\bsaid (?:dont|don['’]t|do|learn|go|put)\b"
)
_DANGLING = re.compile(
    r"(?i)\b(?:and|but|so|or|the|an?|to|of|in|with|like|um+|uh+|cause|because|that|they|he|she|it|is|was|know|except)\W*$"
)
_LEAD = re.compile(r"(?i)(?:(?:and then|and|then|so|but|oh|ok(?:ay)?|um+|uh+|well|like)\b[, ]*)+")


def statements(paragraph: str) -> Iterator[Span]:
    """The sentences of a paragraph; where they run on without marks, those clauses of theirs that are whole."""
    for span in sentences(paragraph, wrapped=True):
        if runs_on(span.of(paragraph), paragraph):
            yield from (
                Span(span.start + clause.start, span.start + clause.end)
                for clause in clauses_of(span.of(paragraph))
            )
        else:
            yield span


def runs_on(sentence: str, paragraph: str) -> bool:
    """Whether a sentence is several, taken down without the marks between them, as its whole paragraph is."""
    words = len(paragraph.split())
    sparse = words >= _FEW and len(re.findall(r"[.!?,;:–—\"“]", paragraph)) <= words // _MARK
    return sparse and len(sentence.split()) >= _RUN_ON


@lru_cache(maxsize=2_000)
def clauses_of(sentence: str) -> tuple[Span, ...]:
    """Where the clauses stand that are whole sentences; those that are not sure to be are not among them.

    >>> said = ("okay so she runs a ferry on the lake and she has two boats and in the winter when the ice comes "
    ...         "and the lake is shut she paints them in a shed")
    >>> [span.of(said) for span in clauses_of(said)]
    ['she runs a ferry on the lake', 'she has two boats', 'she paints them in a shed']
    """
    doc = parse(sentence)
    borders = [0, *_borders(doc), len(doc)]
    found = []
    for first, last in pairwise(borders):
        text = doc[first:last].text
        lead = _LEAD.match(text)
        begin = lead.end() if lead else 0
        tail = _NEXT.search(text, begin) if last < len(doc) and doc[last].lower_ not in _LINKS else None
        words = _TIME.sub("", text[begin : tail.start() if tail else len(text)].rstrip(" .!"))
        span = Span(doc[first].idx + begin, doc[first].idx + begin + len(words))
        if _is_whole(span.of(sentence)):
            found.append(span)
    return tuple(found)


def _borders(doc: Doc) -> list[int]:
    """Where a subject and its verb begin anew, with the "and" before them."""
    found: list[int] = []
    last = 0
    for token in doc:
        pronoun = token.lower_ in _SUBJECTS and _has_verb(doc, token.i)
        at = token.i if pronoun else token.left_edge.i
        linked = at > 0 and doc[at - 1].lower_ in _LINKS
        owned = token.left_edge.lower_ in ("his", "her", "their", "my")
        noun = (
            token.dep_ == "nsubj"
            and (linked or owned)
            and token.head.tag_ in _FINITE
            and token.head.i > token.i
        )
        if at <= last or not (pronoun or noun):
            continue
        while at > 0 and doc[at - 1].lower_ in _LINKS:
            at -= 1
        tied = doc[at - 1].lower_ in _TIED or (
            at == token.i and _WHICH.match(f"{doc[at - 1].text} {token.text}") is not None
        )
        if at - last >= _SHORTEST - 1 and not tied:
            found.append(at)
            last = at
    return found


def _has_verb(doc: Doc, at: int) -> bool:
    following = next((token for token in doc[at + 1 : at + 4] if token.pos_ not in ("ADV", "PART")), None)
    return following is not None and (following.tag_ in _FINITE or following.lower_ in _BARE_FINITE)


def _is_whole(clause: str) -> bool:
    words = clause.split()
    if not _SHORTEST <= len(words) <= _LONGEST or _SPEAKS.search(clause) or _DANGLING.search(clause):
        return False
    if _WHICH.search(clause) or sum(token.dep_ == "nsubj" for token in parse(clause)) > 2:
        return False
    return form_of(f"{clause[:1].upper()}{clause[1:]}.") is Form.STATEMENT and not _LEAD.match(clause)
