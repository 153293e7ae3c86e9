"""Whether a told sentence of clipped notes is still one of them: a piece without a verb, a verb without a subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.subjects import left_out

if TYPE_CHECKING:
    from spacy.tokens import Token

_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_PARTS = re.compile(r"(?<!\d),\s+|,\s+(?!\d{3}\b)|;\s+")
#: What frames a statement, and what has to be one behind it.
_FRAME = re.compile(
    r"(?:(?:One|Another|The|A)(?: [\w-]+){0,3} (?:part|thing|side|bit|things|parts)(?: \w+)? (?:is|was) that|(?:[\w.’']+ ){1,3}(?:also )?(?:says?|said|told me|thinks?|mentioned)(?: that)?|One of the [\w ]+ is that) (?=\S)"
)
_WORK_IS = re.compile(r"(?:[\w.]+ ){0,2}[\w.]+(?:['’]s?)? (?:work|job) is (?P<what>.+)")
#: What no work is: a time, what is out or in, what comes next.
_NO_WORK = re.compile(
    r"(?i)(?:(?:after|before|in|on|at|from|during|then|if|when|also|retired|once|now|always|never|no|one|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?\b(?! of\b)|.*\b(?:out|in|up|down|off|back)(?:[,.]|$)|.*\bthen\b)"
)
#: What opens a sentence before its subject: a time, a place, a link.
_OPENS = re.compile(
    r"(?i)(?:and|but|so|or|then|also|plus|well|still|now|today|once|twice|sometimes|usually|normally|yes|no|in|on|at|for|from|with|without|by|to|of|as|about|after|before|since|until|during|over|under|between|through|"
    r"if|when|while|because|like|unlike|thanks|according|what|where|who|how|why|whatever|there|here|every|each|last|next|one|this|that|these|another|all|both|not|out|"
    r"the (?:first|last|next|second|same|other|whole|more|less|\w+er)|\w+ly|\w+ing|\w+ed|[\w ]*(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|mornings?|afternoons?|evenings?|times?|summers?|winters?|seasons?|\d{4})(?: (?:later|ago|before|after|in))?$)\b"
)
#: What may stand behind a comma without a verb of its own.
_LEADS_ON = re.compile(
    r"(?i)(?:and|or|but|so|plus|which|who|whose|where|when|while|if|because|since|as|like|though|although|until|unless|not|nor|even|just|only|also|mostly|mainly|especially|including|usually|sometimes|often|maybe|probably|too|either|neither|both|"
    r"in|on|at|for|from|with|without|by|to|of|about|after|before|during|over|under|between|through|into|than|right|exactly|always|never|again|instead|today|once|twice|the|an?|his|her|their|my|our|its|one|this|that|every|each|half|all|some|most|\d+ (?:an?|per)|[\w ]+ (?:mostly|mainly|usually)$|\w+ly|\w+ing|\"\"?)\b"
)
#: Somebody, and behind a comma what they are: "the foreman, a quiet man, left".
_GIVEN = re.compile(r"(?i)(?:the|an?|his|her|their) ")
_ENDS_LIST = re.compile(r"(?:and|or) |.*\b(?:and|or) ")


def still_clipped(sentence: str, name: str = "-") -> bool:
    """Whether a sentence lacks, in one of its pieces, the verb or the subject that nobody leaves out in speech.

    >>> still_clipped("Always gloves, older painters she knew got sick."), still_clipped("Her boat waiting, engine on.")
    (True, True)
    >>> still_clipped("She sells bread, rolls and cakes."), still_clipped("In June, the river rises.")
    (False, False)
    """
    words = _QUOTED.sub('""', sentence).strip().rstrip(".!?… ")
    if '""' in words or ":" in words:
        return False
    work = _WORK_IS.fullmatch(words)
    if work is not None and _NO_WORK.match(work["what"]):
        return True
    frame = _FRAME.match(words)
    if frame is not None and frame.group().rstrip().endswith("that"):
        return still_clipped(words[frame.end() :])
    pieces = [piece for piece in _PARTS.split(words) if piece]
    if len(pieces) == 3 and all(_GIVEN.match(piece) for piece in pieces[:2]) and left_out(pieces[2]):
        return False
    if not _clause(words, name):
        return True
    if len(pieces) < 2:
        return False
    return _bare_first(pieces, name) or _bare_later(pieces)


def _clause(words: str, name: str = "-") -> bool:
    """Whether there is a finite verb with a subject in front of it, in what is no relative clause."""
    if words.startswith(name) or re.match(
        r"(?i)(?:(?:and|but|so|then|also|now|once) )?(?:i|you|he|she|it|they|we|there|that|this|what|who|nobody|everybody|everyone)(?:['’]\w+)? \w",
        words,
    ):
        return True
    small = words if re.match(r"[A-Z][a-z]+ [A-Z]|[A-Z]{2}", words) else words[:1].lower() + words[1:]
    return any(_ruled(doc_words) for doc_words in (small, words))


def _ruled(words: str) -> bool:
    doc = parse(words)
    return any(_has_subject(token) for token in doc) or any(
        token.i and token.tag_ in ("NNS", "VBN", "NN", "JJ") and _missed(token) for token in doc
    )


def _has_subject(token: Token) -> bool:
    if token.tag_ not in FINITE:
        return False
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    if verb.dep_ == "relcl":
        return False
    return any(
        child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") and child.i < token.i for child in verb.children
    )


def _missed(token: Token) -> bool:
    """A verb that the parser takes for a noun behind another: "the crane beeps"."""
    word, before = token.lower_, token.nbor(-1)
    behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    object_next = behind is None or behind.tag_ in ("DT", "PRP", "PRP$", "IN", "RB", "RP", "TO", "CD", "NNS")
    ending = word.endswith("s") and bool(lemmas(word, "VERB")) and before.tag_ == "NN"
    return (
        ending
        and object_next
        and token.dep_ in ("ROOT", "ccomp", "conj")
        and any(t.tag_ in ("DT", "PRP$") for t in before.children)
    )


def _bare_first(pieces: list[str], name: str) -> bool:
    """A thing before the first comma, and a subject of its own behind it."""
    first = pieces[0]
    if _clause(first, name) or left_out(first) is not None:
        return False
    if len(pieces) == 2 and left_out(pieces[1]) is not None and not _clause(pieces[1]):
        return True
    if _OPENS.match(first):
        return len(first.split()) > 3 and not any(_clause(piece) for piece in pieces[1:])
    doc = parse(", ".join(pieces))
    comma = next(token.i for token in doc if token.text in ",;")
    subject = next((t for t in doc if t.dep_ in ("nsubj", "nsubjpass") and t.head.dep_ == "ROOT"), None)
    return subject is None or subject.i > comma


def _bare_later(pieces: list[str]) -> bool:
    """A piece behind a comma that is no clause, goes on with no verb, and is no item of a list."""
    for at, piece in enumerate(pieces[1:], 1):
        if _LEADS_ON.match(piece) or _clause(piece) or _verb_behind(piece):
            continue
        if piece.startswith("then "):
            return True
        if re.match(r"\d", piece) and re.search(r"\d", pieces[at - 1]):
            continue  # one count after the other
        listed = any(_ENDS_LIST.match(later) and not _acts(later) for later in pieces[at:])
        if not listed:
            return True
    return False


def _acts(piece: str) -> bool:
    return any(token.tag_ in FINITE and token.dep_ in ("ROOT", "conj") for token in parse(piece))


def _verb_behind(piece: str) -> bool:
    """Whether a piece opens with a verb, or with a quality of what was named."""
    doc = parse(piece)
    first = next((token for token in doc if token.tag_ not in ("RB", "CC")), doc[0])
    return first.tag_ in (*FINITE, "VB", "VBG", "VBN", "JJ", "JJR") or left_out(piece) is not None


def until_clipped(sentence: str, name: str = "-") -> str:
    """The sentence as far as it is whole; nothing where that says too little.

    >>> until_clipped("She sailed home from Oslo in May, storm all night."), until_clipped("Storm all night, no sleep.")
    ('She sailed home from Oslo in May.', '')
    """
    if not still_clipped(sentence, name):
        return sentence
    pieces = _PARTS.split(sentence)
    for at in range(1, len(pieces) - 1):
        bare = not any(token.tag_ in FINITE for token in parse(pieces[at]))
        joint = "" if len(pieces) == 3 and pieces[2].startswith("and ") else ","
        rest = f"{', '.join(pieces[:at])}{joint} {', '.join(pieces[at + 1 :])}"
        if (
            bare
            and re.match(r"(?:and|which|because|but|so)\b", pieces[at + 1])
            and not still_clipped(rest, name)
        ):
            return rest
    for kept in range(len(pieces) - 1, 0, -1):
        head = ", ".join(pieces[:kept])
        if any(_HANGS.match(piece) for piece in pieces[kept:]):
            return ""
        if len(head.split()) >= _FEWEST and not still_clipped(head, name):
            return f"{head}."
    return ""


_FEWEST = 5
#: What changes the meaning of what stands before it.
_HANGS = re.compile(r"(?i)(?:but|because|not|if|unless|except|so|although|though|or)\b")
