"""Where a long sentence, or two that only a comma joins, can be parted to be said."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from scriptwright.language import parse
from scriptwright.script.clauses import FINITE, aux_finite, has_subject

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
        if joint == "so" and re.search(r"\b(?:is|was|me|said) (?:not )?to\b", left):
            continue
        if match.group("mark") == ":" and len(left.split()) < 6:
            continue
        if stands_alone(left) and stands_alone(right) and not _opens_dependent(left):
            opener = "" if joint == "and" and len(left.split()) > 6 else opener
            right = (opener + right) if opener else right[:1].upper() + right[1:]
            return (*parted(left.rstrip(",;:") + ".", most), *parted(right, most))
    return (sentence,)


_SPLICE = re.compile(
    r",\s+(?=(?:it|that|they|he|she|there|this|I|we|everyone|everybody|nobody)(?:['’]\w+)?\s|what (?:I|he|she|they) \w+|(?:my|his|her|their) \w+ (?:is\b|was\b|has\b|had\b|['’]s\b)|(?:my|his|her|their) \w+['’]s )"
)


def _spliced(sentence: str) -> tuple[str, str] | None:
    """Two sentences that only a comma joins: "Nobody was hurt, it was a Sunday."; several in a row are a list."""
    joints = [match for match in _SPLICE.finditer(sentence) if not _inside(sentence[: match.start()])]
    if len(joints) > 1 and not _run_on(sentence, joints):
        return None
    if not joints:
        return None
    left, right = sentence[: joints[0].start()], sentence[joints[0].end() :]
    whole = re.match(r"(?P<one>[^,]+), (?:and|but|so|because|mostly|which) ", right)
    told = len(left.split()) >= 5 and whole is not None and len(whole.group("one").split()) >= 4
    open_end = len(joints) == 1 and "," in right and not told
    if open_end or (_DENIED.search(left) and re.match(r"(?i)(?:it|that|they|he|she)\b", right)):
        return None
    if min(len(left.split()), len(right.split())) < 3 or _DEPENDENT.match(left) or _FRONTED.match(left):
        return None
    if re.search(
        r"(?i)\b(?:say|says|said|thinks?|thought|know|guess|mean|believe|told \w+|asked|the (?:more|less|\w+er))\b[^,]{0,12}$",
        left,
    ):
        return None
    if _CONDITION_END.search(left) or not (stands_alone(left) and stands_alone(right)):
        return None
    return left + ".", right[:1].upper() + right[1:]


def _run_on(sentence: str, joints: list[re.Match[str]]) -> bool:
    """Whether each of three sentences or more is long enough to be one, and no step of a list."""
    ends = [0, *(match.end() for match in joints), len(sentence)]
    return all(len(sentence[a:b].split()) >= 4 for a, b in pairwise(ends))


#: A condition that what follows belongs to: "because if it does, …".
_CONDITION_END = re.compile(
    r"(?i)\b(?:because|and|but|so|that|which),? (?:if|when|whenever|once|unless|until|since|after|before) [^,]*$"
)
_DENIED = re.compile(
    r"(?i)(?:(?:\b(?:is|are|was|were|am)|['’](?:s|re|m)) not|\b(?:isn|aren|wasn|weren)['’]t|\bnot (?:just|only|about|because|that))\b[^,]*$"
)
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
    r"(?i)\b(?:because|since|that(?! (?:much|well|long|often|way)\b)|which|who|when|if|as|and|but|so)(?: (?:as|in|at|on|for|with|after|before|by|a|an|the|my|his|her|their|this|\w+ly))*(?: \w+){0,2}[.,]?$"
)


_IS_THAT = re.compile(r"(?i)that(?:['’]s| is| was| means| takes| took| makes| helps)\b")


def stands_alone(clause: str) -> bool:
    """Whether a clause is a whole sentence by itself."""
    doc = parse(clause)
    first = next((token for token in doc if not token.is_punct), None)
    if first is None:
        return False
    roots = [token for token in doc if token.dep_ == "ROOT"]
    begun = _SUBORDINATE_END.search(clause)
    if begun and not any(token.idx > begun.start() and token.tag_ in FINITE for token in doc):
        return False
    if first.tag_ in FINITE and not any(
        token.dep_.startswith("nsubj") for token in list(doc)[first.i + 1 : first.i + 3]
    ):
        return False
    return (
        any(has_subject(root) and (root.tag_ in FINITE or aux_finite(root)) for root in roots)
        and not (
            first.lower_ in ("which", "who", "whose", "that")
            and first.dep_ != "det"
            and not _IS_THAT.match(clause)
        )
        and not re.search(
            r"(?i)\b(?:that|which|who|because|if|when|to|and|or|the|a|of)$", clause.rstrip(".,;: ")
        )
    )
