"""What kind of sentence a note is: a statement, an order, a fragment; and where a long one can be parted."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.bare_verbs import begins_with_order
from scriptwright.script.words.conditions import main_clause
from scriptwright.script.words.long_subjects import behind_opening_time, has_long_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


class Form(Enum):
    """How a sentence of the notes is built, which decides how it is told."""

    STATEMENT = "statement"  #: subject and finite verb
    IMPERATIVE = "imperative"  #: an order: advice, or a duty without its subject
    SUBJECTLESS = "subjectless"  #: a finite verb whose subject was left out: "drove a school bus"
    NOUN = "noun"  #: a noun, an infinitive or a gerund: an answer that needs its question
    QUESTION = "question"


FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl", "csubjpass"))
_PAST = re.compile(
    r"(?i)^(?:was|were|had|got|went|did|couldn't|didn't|wasn't|started|worked|grew|studied|moved|became|quit|lost|drove|took|made|found|left|came|saw|met|failed|learned|taught|wanted|loved|hated|switched|tore|hurt|cried|slept|stayed|walked|waited|prayed|laughed)\b"
)
_PRONOUN_START = re.compile(
    r"(?i)^(?:i|you|we|he|she|they|it|there|that|this|these|those|it's|i'm|i've|i'd|i'll|we're|we've|you're|they're|there's|that's|he's|she's)\b"
)


@lru_cache(maxsize=20_000)
def form_of(sentence: str) -> Form:
    """The form of a sentence, from its parse and from how notes are written."""
    words = sentence.strip()
    if words.rstrip('"”’)').endswith("?"):
        quoted = _QUOTED_QUESTION.fullmatch(words)
        told = quoted is not None and form_of(f"{quoted['before']} something.") is Form.STATEMENT
        return Form.STATEMENT if told else Form.QUESTION
    if _ASKED.match(words):
        return Form.QUESTION
    if re.match(
        r"(?i)\d+\.\s|(?:licensed|certified|registered|laid off|born|thrown|self-?taught|retired|based)\b",
        words,
    ):
        return Form.NOUN
    even = re.match(
        r"(?i)even (?=(?:an?|the|my|our|his|her|their|i|you|he|she|they|we|one|if|when|now|then)\b)", words
    )
    if even is not None:
        rest = words[even.end() :]
        return form_of(rest[:1].upper() + rest[1:])
    counted = _COUNTED.match(words)
    if counted is not None:
        return form_of(words[counted.end() :][:1].upper() + words[counted.end() + 1 :])
    doc = parse(words)
    tokens = [token for token in doc if not token.is_punct and not token.is_space]
    if not tokens:
        return Form.NOUN
    root = next((token for token in doc if token.dep_ == "ROOT"), tokens[0])
    finite = [token for token in tokens if token.tag_ in FINITE]
    subjects = [token for token in tokens if token.dep_ in _SUBJECTS]
    first = tokens[0]
    if first.lower_ in ("do", "don't", "never", "always", "please", "just"):
        following = next(
            (
                t
                for t in tokens[1:]
                if t.dep_ not in ("neg", "advmod")
                and t.lower_ not in ("n't", "not", "never", "always", "just")
            ),
            None,
        )
        if following is not None and following.tag_ in ("VB", "VBP") and not has_subject(following):
            return Form.IMPERATIVE
        bare = following is not None and following.i == 1 and is_base(following.lower_) and not finite
        if bare and first.lower_ in ("never", "always") and words[:1].isupper():
            return Form.IMPERATIVE
    if first.tag_ == "VBG" and _SAID_OF_DEED.search(words):
        return Form.STATEMENT
    if _is_noun(words, tokens) or (first.tag_ == "VBG" and root.i == first.i):
        return Form.NOUN
    if _ORDERED.match(words):
        return Form.IMPERATIVE
    if _WHEN.match(words) and finite:
        return Form.STATEMENT
    if first.lower_ in _SUBORDINATORS and not _main_clause_after(doc, first.i):
        after = main_clause(words)
        whole = _goes_on_whole(words, finite) or (after is not None and form_of(after) is Form.STATEMENT)
        return Form.STATEMENT if whole else Form.NOUN
    if _PRONOUN_START.match(words) and finite:
        return Form.STATEMENT
    if re.match(r"(?i)(?:have|has|had|need|got) to\b", words):
        return Form.SUBJECTLESS
    if _subject_first(root, first):
        return Form.STATEMENT
    if begins_with_order(words, tokens):
        past = is_past(first.lower_) and (not is_base(first.lower_) or _done_after(words))
        return Form.SUBJECTLESS if past else Form.IMPERATIVE
    if (
        first.tag_ in ("VB", "VBP")
        and not any(s.i < first.i for s in subjects)
        and not has_subject(first)
        and first.lower_ not in ("is", "are")
    ):
        return Form.SUBJECTLESS if is_past(first.lower_) and not is_base(first.lower_) else Form.IMPERATIVE
    if (
        first.tag_ in ("VBD", "MD", "VBZ")
        and not has_subject(first)
        and (first.tag_ != "VBZ" or len(tokens) > 2)
    ):
        return Form.SUBJECTLESS
    if _PAST.match(words) and not has_subject(first):
        return Form.SUBJECTLESS
    governed = [
        token
        for token in finite
        if has_subject(token) or (token.dep_ in ("aux", "auxpass") and has_subject(token.head))
    ]
    main = [token for token in governed if in_main_clause(token)]
    if main or (root.tag_ in FINITE and has_subject(root)) or (aux_finite(root) and has_subject(root)):
        return Form.STATEMENT
    if first.lower_ in _SUBORDINATORS and _goes_on_whole(words, finite):
        return Form.STATEMENT
    rest = behind_opening_time(words) or ""
    return Form.STATEMENT if has_long_subject(words) or (rest and form_of(rest) is Form.STATEMENT) else Form.NOUN


def states(piece: str) -> bool:
    """Whether a piece of a note is a clause of three words or more, with its subject and verb."""
    return len(piece.split()) >= 3 and form_of(piece[:1].upper() + piece[1:]) is Form.STATEMENT


#: What is said of a deed: "Waiting when it's dark is worse than going".
_SAID_OF_DEED = re.compile(
    r"(?i)(?<!\bit)(?<!\bthat)(?<!\bhe)(?<!\bshe)(?<!\bwhat)(?<!\bwho)(?<!\bwhich)(?<!\bthis) (?:is|was) (?:(?:even|much|a lot|way|always|often) )?"
    r"(?:worse|better|harder|easier|scarier|more|less|the (?:worst|hardest|best|easiest|[a-z]+est)|worth)\b"
)
#: What counts along: "Third, the job is hard."
_COUNTED = re.compile(r"(?i)(?:first|second|third|fourth|fifth|last)(?:ly)?,\s+(?=\w)")


def _subject_first(root: Token, first: Token) -> bool:
    """Whether a sentence opens with its subject, however much that looks like an order: "Wait lists are long"."""
    if not (root.lemma_ == "be" or aux_finite(root)) or root.i == first.i:
        return False
    subject = next((child for child in root.children if child.dep_ in _SUBJECTS), None)
    if subject is None or subject.left_edge.i != first.i:
        return False
    return not any(token.text == "," for token in root.doc[first.i : root.i])


_NEXT_DEED = re.compile(
    r"(?i), (?:and |then |and then )?(?P<verb>[a-z]+) (?:for|the|an?|to|it|him|her|them|his|\w+ly)\b"
)


def _done_after(words: str) -> bool:
    """Whether what follows the comma was done, and so what stands before it: "Put it down, asked for help"."""
    found = _NEXT_DEED.search(words)
    return found is not None and is_past(found["verb"].lower()) and not is_base(found["verb"].lower())


#: A question that is only told: 'The first thing she said was "What do we know?"', 'I never ask "is it fine?"'.
_QUOTED_QUESTION = re.compile(r"(?P<before>[^\"“”?]*\w)[,:]? [\"“][^\"“”]+\?[\"”][.!]?")
#: What is asked though no mark says so: "Can I get a phone call, where's my sheet."
_ASKED = re.compile(r"(?i)(?:can|could|would|will|should|may|do|does|did|is|are|was|were) (?:i|you|he|she|they|we)\b")
#: A time in front of a sentence, or a deed that looks like an order: "The second summer I was selling out", "Set up takes an hour".
_WHEN = re.compile(
    r"(?i)(?:set|clean|start|warm|wind|pack|follow|check|drop|pick|take|lay|break) ?(?:up|down|out|off) (?:(?:usually|always|only) )?(?:takes|took|is|was|costs|starts|can)\b|(?:(?:most|half|all|some) of the time|(?:the|that|this|my|our|one|last|every|each|some) (?:[\w-]+ )?(?:summer|winter|spring|fall|year|day|night|morning|evening|afternoon|week|weekend|month|season|time|semester)s?),? "
    r"(?:i|we|he|she|they|it|you)(?:['’](?:m|s|re|ve|d|ll))?\b|(?:another|one) (?:time|day|night|morning|year),? (?:the|an?|my|his|her|their|our) [a-z]+ [a-z]+"
)
_CLAUSE = re.compile(
    r"(?i)(?:the|an?|my|our|his|her|their|your|this|that) (?:[\w-]+ )?\w+ (?P<verb>[a-z]+s)[.!]?$"
)


def _goes_on_whole(words: str, finite: list[Token]) -> bool:
    """Whether what the parser took for a clause alone has its main clause: "If I'm mad, the load swings"."""
    _, comma, rest = words.partition(", ")
    if comma and len(rest.split()) >= 3:
        clause = _CLAUSE.match(rest)
        if clause is not None and lemmas(clause["verb"].lower(), "VERB"):
            return True
        return form_of(f"{rest[:1].upper()}{rest[1:]}") in (Form.STATEMENT, Form.IMPERATIVE)
    ruled = [t for t in finite if has_subject(t) or (t.dep_ in ("aux", "auxpass") and has_subject(t.head))]
    if comma or len(ruled) < 2 or not re.match(r"(?i)(?:when|whenever|if|while|since)\b", words):
        return False
    last = ruled[-1] if has_subject(ruled[-1]) else ruled[-1].head
    subject = next((child for child in last.children if child.dep_ in _SUBJECTS), None)
    if subject is None or subject.tag_ != "PRP" or subject.i < 3:
        return False
    before = subject.doc[subject.i - 1]
    return before.tag_ not in ("IN", "CC", "WDT", "WP", "WRB") and not before.tag_.startswith("VB")


#: Nouns that are orders at the beginning of an advice: "Volunteer for the summer program, they take fourteen and up."
_ORDERED = re.compile(
    r"(?i)(?:volunteer|shadow|practice|intern|network|travel|study|work|try|ask|save|visit)\b,? (?:or|and|for|in|at|with|an?|the|your|every|as|out|somewhere|someone|somebody|first)\b(?![^,]*\b(?:is|was|are|were|has|have|takes|makes)\b)"
)
#: Nouns that notes begin with, and that hardly anybody is told to do.
_STUFF = frozenset(
    "water fire smoke snow rain ice mud dust blood heat wind oil winter summer trash steam traffic".split()
)


def _is_noun(words: str, tokens: list[Token]) -> bool:
    """A noun in front that has the look of a verb: "Winter mornings.", "Water up to the light switches."."""
    first, after = tokens[0], tokens[1] if len(tokens) > 1 else None
    prose = words[:1].isupper() and words[-1:] in ".!"
    if first.lower_ in _STUFF:
        return after is None or after.tag_ not in ("DT", "PRP$", "PRP", "VBZ", "VBD", "VBP", "MD")
    if first.lower_ in ("then", "also") and after is not None and after.tag_ in ("NN", "NNS"):
        return not any(token.tag_ in FINITE and in_main_clause(token) for token in tokens)
    alone = prose and after is None
    return alone and (not first.tag_.startswith("VB") or bool(lemmas(first.lower_, "NOUN")))


_SUBORDINATORS = frozenset(("when", "because", "that", "if", "whenever", "where", "how", "since", "while"))


def _main_clause_after(doc: Doc, opening: int) -> bool:
    """Whether a sentence that opens with "when" or "because" has a main clause too."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None:
        return False
    return not any(child.i == opening and child.dep_ in ("advmod", "mark") for child in root.children)


def has_subject(token: object) -> bool:
    """Whether a verb has a subject of its own."""
    return any(child.dep_ in _SUBJECTS for child in token.children)  # type: ignore[attr-defined]


def aux_finite(token: object) -> bool:
    """Whether a verb is finite through its auxiliary."""
    return any(child.dep_ in ("aux", "auxpass") and child.tag_ in FINITE for child in token.children)  # type: ignore[attr-defined]


def in_main_clause(token: object) -> bool:
    """Whether a verb is not inside a relative or adverbial clause, where it makes no sentence of a fragment."""
    current = token
    while current.head != current:  # type: ignore[attr-defined]
        if current.dep_ in ("relcl", "advcl", "acl", "csubj", "pcomp"):  # type: ignore[attr-defined]
            return False
        current = current.head  # type: ignore[attr-defined]
    return True
