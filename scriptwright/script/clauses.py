"""What kind of sentence a note is: a statement, an order, a fragment; and where a long one can be parted."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import Person, finish_imperative
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.sections import Pronoun

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


class Form(Enum):
    """How a sentence of the notes is built, which decides how it is told."""

    STATEMENT = "statement"  #: subject and finite verb
    IMPERATIVE = "imperative"  #: an order: advice, or a duty without its subject
    SUBJECTLESS = "subjectless"  #: a finite verb whose subject was left out: "drove a school bus"
    NOUN = "noun"  #: a noun, an infinitive or a gerund: an answer that needs its question
    QUESTION = "question"


_FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl", "csubjpass"))
_PAST = re.compile(
    r"(?i)^(?:was|were|had|got|went|did|couldn't|didn't|wasn't|started|worked|grew|studied|moved|became|quit|lost|drove|took|made|found|left|came|saw|met|failed|learned|taught|wanted|loved|hated|switched|tore|hurt)\b"
)
_PRONOUN_START = re.compile(
    r"(?i)^(?:i|you|we|he|she|they|it|there|that|this|these|those|it's|i'm|i've|i'd|i'll|we're|we've|you're|they're|there's|that's|he's|she's)\b"
)


@lru_cache(maxsize=20_000)
def form_of(sentence: str) -> Form:
    """The form of a sentence, from its parse and from how notes are written."""
    words = sentence.strip()
    if words.rstrip('"”’)').endswith("?"):
        return Form.QUESTION
    if re.match(
        r"(?i)\d+\.\s|(?:licensed|certified|registered|laid off|born|thrown|self-?taught|retired|based)\b",
        words,
    ):
        return Form.NOUN
    doc = parse(words)
    tokens = [token for token in doc if not token.is_punct and not token.is_space]
    if not tokens:
        return Form.NOUN
    root = next((token for token in doc if token.dep_ == "ROOT"), tokens[0])
    finite = [token for token in tokens if token.tag_ in _FINITE]
    subjects = [token for token in tokens if token.dep_ in _SUBJECTS]
    first = tokens[0]
    if first.lower_ in ("do", "don't", "never", "always", "please", "just") or (
        first.lower_ == "do" and len(tokens) > 1 and tokens[1].lower_ in ("n't", "not")
    ):
        following = next(
            (
                t
                for t in tokens[1:]
                if t.dep_ not in ("neg", "advmod")
                and t.lower_ not in ("n't", "not", "never", "always", "just")
            ),
            None,
        )
        if following is not None and following.tag_ in ("VB", "VBP") and not _has_subject(following):
            return Form.IMPERATIVE
    if _is_noun(words, tokens):
        return Form.NOUN
    if first.lower_ in _SUBORDINATORS and not _main_clause_after(doc, first.i):
        return Form.NOUN
    if _PRONOUN_START.match(words) and finite:
        return Form.STATEMENT
    if re.match(r"(?i)(?:have|has|had|need|got) to\b", words):
        return Form.SUBJECTLESS
    if _begins_with_order(words, tokens):
        past = is_past(first.lower_) and not is_base(first.lower_)
        return Form.SUBJECTLESS if past else Form.IMPERATIVE
    if (
        first.tag_ in ("VB", "VBP")
        and not any(s.i < first.i for s in subjects)
        and not _has_subject(first)
        and first.lower_ not in ("is", "are")
    ):
        return Form.IMPERATIVE
    if (
        first.tag_ in ("VBD", "MD", "VBZ")
        and not _has_subject(first)
        and (first.tag_ != "VBZ" or len(tokens) > 2)
    ):
        return Form.SUBJECTLESS
    if _PAST.match(words) and not _has_subject(first):
        return Form.SUBJECTLESS
    governed = [
        token
        for token in finite
        if _has_subject(token) or (token.dep_ in ("aux", "auxpass") and _has_subject(token.head))
    ]
    main = [token for token in governed if _in_main_clause(token)]
    if main or (root.tag_ in _FINITE and _has_subject(root)) or (_aux_finite(root) and _has_subject(root)):
        return Form.STATEMENT
    return Form.NOUN


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
        return not any(token.tag_ in _FINITE for token in tokens)
    alone = prose and after is None
    return alone and (not first.tag_.startswith("VB") or bool(lemmas(first.lower_, "NOUN")))


_SUBORDINATORS = frozenset(("when", "because", "that", "if", "whenever", "where", "how", "since", "while"))
_SOMEBODY = Person("", Pronoun.THEY)


def _begins_with_order(words: str, tokens: list[Token]) -> bool:
    """A bare verb in front, as the bullets of notes have it; a gerund is a noun here.

    Where the parser takes the word for a noun, what follows must be able to be its object: "wire new houses".
    """
    if tokens[0].tag_ == "JJ":
        return False
    if tokens[0].tag_ not in ("VB", "VBP", "VBD") and len(tokens) > 1:
        after, then = tokens[1], tokens[2] if len(tokens) > 2 else None
        comma = re.match(r"\w+,", words)
        plural = after.tag_ == "NNS" or (
            after.tag_ in ("JJ", "NN") and then is not None and then.tag_ == "NNS"
        )
        if not (
            comma
            or plural
            or after.tag_ in ("DT", "PRP$", "PRP", "CD", "TO")
            or after.lower_ in ("with", "for")
        ):
            return False
    return (
        not re.match(
            r"(?i)(?:\w+ing|last|next|first|second|like|best|most|up|on|off|out|in|at|down|over|about|around|mostly|\d+)\b",
            words,
        )
        and finish_imperative(words, _SOMEBODY) is not None
    )


def _main_clause_after(doc: Doc, opening: int) -> bool:
    """Whether a sentence that opens with "when" or "because" has a main clause too."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None:
        return False
    return not any(child.i == opening and child.dep_ in ("advmod", "mark") for child in root.children)


def _has_subject(token: object) -> bool:
    return any(child.dep_ in _SUBJECTS for child in token.children)  # type: ignore[attr-defined]


def _aux_finite(token: object) -> bool:
    return any(child.dep_ in ("aux", "auxpass") and child.tag_ in _FINITE for child in token.children)  # type: ignore[attr-defined]


def _in_main_clause(token: object) -> bool:
    """Not inside a relative or adverbial clause: such a verb does not make a sentence of a fragment."""
    current = token
    while current.head != current:  # type: ignore[attr-defined]
        if current.dep_ in ("relcl", "advcl", "acl", "csubj", "pcomp"):  # type: ignore[attr-defined]
            return False
        current = current.head  # type: ignore[attr-defined]
    return True


_JOINTS = re.compile(
    r"(?P<mark>[;:]|\s–)\s+|,\s+(?P<word>and|but|so|or|which means|because)\s+|\s+(?P<bare>and|but|so)\s+(?=(?:i|you|we|he|she|they|it|there|that|this)\b)|,\s+(?=(?:i|we|he|she|they|it|you|it's|that's|he's|she's|they're)\b)",
    re.IGNORECASE,
)
_OPENS_WITH = {
    "and": "And ",
    "but": "But ",
    "so": "So ",
    "or": "Or ",
    "which means": "That means ",
    "because": None,
}


@lru_cache(maxsize=20_000)
def parted(sentence: str, most: int = 20) -> tuple[str, ...]:
    """A long sentence as two or three, parted where a clause with its own subject begins.

    `most`: words above which a sentence is too long to say in one breath. The words stay, but for the "and" or the
    semicolon at the joint.
    """
    spliced = _spliced(sentence)
    if spliced is not None:
        return (*parted(spliced[0], most), *parted(spliced[1], most))
    short = len(sentence.split()) <= most
    if short and not re.search(r";|\s–\s", sentence):
        return (sentence,)
    middle = len(sentence) / 2
    for match in sorted(_JOINTS.finditer(sentence), key=lambda m: abs(m.start() - middle)):
        left, right = sentence[: match.start()].strip(), sentence[match.end() :].strip()
        joint = (match.group("word") or match.group("bare") or "").lower()
        opener = _OPENS_WITH.get(joint, "") if joint else ""
        if opener is None or min(len(left.split()), len(right.split())) < 4 or _inside(left):
            continue
        if (short and match.group("mark") is None) or (short and ":" in (match.group("mark") or "")):
            continue
        if match.group("mark") == ":" and len(left.split()) < 6:
            continue
        if _stands_alone(left) and _stands_alone(right) and not _opens_dependent(left):
            opener = "" if joint == "and" and len(left.split()) > 6 else opener
            right = (opener + right) if opener else right[:1].upper() + right[1:]
            return (*parted(left.rstrip(",;:") + ".", most), *parted(right, most))
    return (sentence,)


_SPLICE = re.compile(
    r",\s+(?=(?:it|that|they|he|she|there|this|I|we|everyone|everybody|nobody)(?:['’]\w+)?\s)"
)


def _spliced(sentence: str) -> tuple[str, str] | None:
    """Two sentences that only a comma joins: "Nobody was hurt, it was a Sunday."; several in a row are a list."""
    joints = [match for match in _SPLICE.finditer(sentence) if not _inside(sentence[: match.start()])]
    if len(joints) != 1:
        return None
    left, right = sentence[: joints[0].start()], sentence[joints[0].end() :]
    if "," in right or (_DENIED.search(left) and re.match(r"(?i)(?:it|that|they|he|she)\b", right)):
        return None
    if min(len(left.split()), len(right.split())) < 3 or _DEPENDENT.match(left) or _FRONTED.match(left):
        return None
    if re.search(
        r"(?i)\b(?:say|says|said|think|thought|know|guess|mean|believe|told \w+|asked|the (?:more|less|\w+er))\b[^,]{0,12}$",
        left,
    ):
        return None
    if not (_stands_alone(left) and _stands_alone(right)):
        return None
    return left + ".", right[:1].upper() + right[1:]


_DENIED = re.compile(r"(?i)(?:\bnot|n['’]t)\b[^,]*$")
_FRONTED = re.compile(
    r"(?i)(?:(?:and|but|so) )?(?:if|when|because|since|as|while|after|before|once|why|what|how|where|in|on|at|for|by|to|from|with|without|during|sometimes|usually|the \w+er)\b"
)


def _inside(left: str) -> bool:
    """The joint lies within brackets or quotation marks."""
    return left.count("“") > left.count("”") or left.count('"') % 2 == 1 or left.count("(") > left.count(")")


_DEPENDENT = re.compile(
    r"(?i)^(?:if|when|because|since|as|while|after|before|although|though|unless|until|once|whenever|whether|even if|even though|the (?:first|second) (?:time|thing))\b"
)


def _opens_dependent(left: str) -> bool:
    """The left part is only a condition or a time, and needs what follows."""
    match = _DEPENDENT.match(left)
    return bool(match) and "," not in left


#: A clause that has only just begun: "because as an engineer", "that in the end".
_SUBORDINATE_END = re.compile(
    r"(?i)\b(?:because|since|that|which|who|when|if|as|and|but|so)(?: (?:as|in|at|on|for|with|after|before|by|a|an|the|my|his|her|their|this|\w+ly))*(?: \w+){0,2}[.,]?$"
)


def _stands_alone(clause: str) -> bool:
    doc = parse(clause)
    first = next((token for token in doc if not token.is_punct), None)
    if first is None:
        return False
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if _SUBORDINATE_END.search(clause):
        return False
    return (
        any(_has_subject(root) and (root.tag_ in _FINITE or _aux_finite(root)) for root in roots)
        and not (first.lower_ in ("which", "who", "whose", "that") and first.dep_ != "det")
        and not re.search(
            r"(?i)\b(?:that|which|who|because|if|when|to|and|or|the|a|of)$", clause.rstrip(".,;: ")
        )
    )
