"""Where a long sentence, or two that only a comma joins, can be parted to be said."""

from __future__ import annotations

import re
from functools import lru_cache

from scriptwright.language import parse
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.deeds_in_row import deeds_in_row
from scriptwright.script.words.next_begun import next_begun
from scriptwright.script.words.splices import (
    BY_THE_WAY,
    DEPENDENT,
    goes_on_reporting,
    lacks_main_verb,
    quoted_at,
    spliced,
    stands_alone,
)

_JOINTS = re.compile(
    r"(?P<mark>[;:]|\s–)\s+|,\s+(?P<word>and|but|so|or|which means|because)\s+|\s+(?P<bare>and|but|so)\s+(?=(?:i|you|we|he|she|they|it|there|that|this|nobody|everybody|everyone|somebody|someone|(?:my|his|her|their|our|the) \w+ (?:was|is|were|are|had|has|did|went|came|said|told|got))\b)|,\s+(?=(?:i|we|he|she|they|it|you|it's|that's|he's|she's|they're)\b)",
    re.IGNORECASE,
)
#: A colon before somebody's own words, which is heard as a comma.
_SAID = re.compile(
    r"(?i)\b(said|says|asked|asks|told (?:me|him|her|us|them)|wrote|whispered|shouted|yelled|replied|answered|goes): (?=[\"“])"
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

    >>> parted('Then the old woman turned round to all of us on the stairs, and not to him, and said: "I said no."')
    ('Then the old woman turned round to all of us on the stairs, and not to him, and said, "I said no."',)
    >>> parted("I ask them how far they can walk, what they eat, I look at their shoes, and then I write all of that down for the doctor.")[0]
    'I ask them how far they can walk and what they eat.'
    """
    sentence = _SAID.sub(r"\1, ", sentence)
    deeds = deeds_in_row(sentence)
    if deeds is not None:
        return deeds
    two = spliced(sentence)
    if two is not None and not _goes_on_to(*two) and not (_ROW_ASKED.search(two[0]) and _FOUND_OUT.match(two[1])):
        left = _ASKED_TWICE.sub(r"\g<first> and \g<next>", two[0].rstrip("."))
        return (*parted(f"{left}.", most), *parted(two[1], most))
    short = len(sentence.split()) <= most
    if short and not re.search(r";|\s–\s", sentence):
        return (sentence,)
    for match in _in_order(sentence):
        left, right = sentence[: match.start()].strip(), sentence[match.end() :].strip()
        joint = (match.group("word") or match.group("bare") or "").lower()
        opener = _OPENS_WITH.get(joint, "") if joint else ""
        if opener is None or min(len(left.split()), len(right.split())) < 4 or quoted_at(left):
            continue
        if _ELLIPTIC.match(right) or (match.group("bare") and _HOLDS_BOTH.search(left)):
            continue
        if (short and match.group("mark") is None) or (short and ":" in (match.group("mark") or "")):
            continue
        if joint in _PAIRS and _PAIRS[joint].search(left):
            continue
        if joint == "so" and re.search(r"\b(?:is|was|me|said) (?:not )?to\b", left):
            continue
        if (match.group("bare") and joint == "so" and _IS_FOR.match(right)) or _ASKED.match(right):
            continue
        if _WHICH.match(right) or _goes_on_to(left, right):
            continue
        if not joint and next_begun(left, right):
            continue
        if (not joint and BY_THE_WAY.match(right)) or _goes_on_because(left, right, bare=match.group("bare") is not None):
            continue
        if match.group("bare") and _is_one_thing(left):
            continue
        if joint in ("and", "but") and len(sentence.split()) <= _ONE_BREATH and _of_two_people(left, right):
            continue
        if lacks_main_verb(left) or (not joint and goes_on_reporting(left, right)):
            continue
        if match.group("mark") == ":" and (len(left.split()) < 6 or right[:1] in '"“'):
            continue
        if stands_alone(left) and stands_alone(right) and not _opens_dependent(left):
            opener = "" if joint == "and" and len(left.split()) > 6 else opener
            left = _ASKED_TWICE.sub(r"\g<first> and \g<next>", left)
            right = (opener + right) if opener else right[:1].upper() + right[1:]
            return (*parted(left.rstrip(",;:") + ".", most), *parted(right, most))
    return (sentence,)


#: A row of what somebody finds out, and how its next piece begins: "checks: how deep it is, whether it holds".
_ROW_ASKED = re.compile(r": (?:.*, )?(?:what|how|who|whether)\b")
_FOUND_OUT = re.compile(r"(?i)(?:what|how|who|whether)\b(?!.*\?)")
#: A clause that something before it asks for: "finds out where it is weak, and where the weight is".
_WHICH = re.compile(r"(?i)(?:where|what|how|why|who|whether)\b(?!.*\?$)(?!.*, )")
_BEGAN_TO = re.compile(
    r"\b(?:is|was|wants?|wanted|have|has|had|said|(?:told|tells|advise[sd]|asked|warned|reminded|taught|encouraged) (?:me|us|him|her|them|people|everyone|everybody|students|kids)) (?:not )?to\b|\b(?:advice|tip|motto) (?:is|was) don['’]t\b"
)
_AND_TO = re.compile(r",? and (?:then |also |not )?to [a-z]+\b")


def _goes_on_to(left: str, right: str) -> bool:
    """Whether the second part goes on with what the first began: "his advice is to rest, …, and then to walk"."""
    return _BEGAN_TO.search(left) is not None and _AND_TO.search(right) is not None and _BEGAN_TO.search(right) is None


_ONE_BREATH = 32  #: words of a sentence that is told whole for its reason's sake
#: A reason that is not over yet, and the half of it that says what was not known: "because I know him and I never asked".
_REASON = re.compile(r"(?i)\bbecause\b(?! of\b)[^,;:.]*$")
_NOT_YET = re.compile(
    r"(?i)(?:I|he|she|we|they|you|nobody|no one)(?:['’](?:ve|d)| have| has| had)? (?:(?:also|still) )?(?:only|never|just now|hardly|didn['’]?t|did not|don['’]?t|do not|always|ever|no idea|knows?|knew)\b"
)


def _goes_on_because(left: str, right: str, *, bare: bool) -> bool:
    """Whether the reason goes on behind the joint, so that half of it would be told as all of it."""
    at = _REASON.search(left)
    short = len(f"{left} {right}".split()) <= _ONE_BREATH
    return at is not None and ((bare and short) or _NOT_YET.match(right) is not None)


#: Who is asked of beside those of `jobs`, so that "she" behind them would be heard as them.
_SOMEBODY = frozenset("boss manager doctor customer client patient student friend partner colleague coworker principal coach".split())


def _of_two_people(left: str, right: str) -> bool:
    """Whether somebody else acts before the "she" of the second part, who would be heard as them in a sentence of its own.

    >>> parted("The hygienist cleans your teeth and looks for anything that is odd in there and she makes the crown you need.")
    ('The hygienist cleans your teeth and looks for anything that is odd in there and she makes the crown you need.',)
    """
    if re.match(r"(?i)(?:he|she)(?:['’]\w+)? ", right) is None:
        return False
    acting = [token for token in parse(left) if token.dep_ == "nsubj" and (token.tag_ in ("NN", "NNP") or token.lower_ in ("he", "she"))]
    last = acting[-1] if acting else None
    return last is not None and last.tag_ == "NN" and (last.lower_ in _SOMEBODY or jobs().fullmatch(last.lower_) is not None)


def _is_one_thing(left: str) -> bool:
    """Whether what stands behind the last comma is a thing without its verb, of which the rest says what it leads to.

    >>> parted("It is like baking, one bad egg and you have to throw away the whole bowl and start all over again.")
    ('It is like baking, one bad egg and you have to throw away the whole bowl and start all over again.',)
    """
    _, comma, thing = left.rpartition(", ")
    one = re.match(r"(?i)(?:just )?(?:one|an?|another|any) \w", thing) is not None
    return bool(comma) and one and not any(token.tag_ in FINITE for token in parse(thing))


def _in_order(sentence: str) -> list[re.Match[str]]:
    """The joints of a sentence, those near its middle first; last those behind a joint that a subordinate clause may have."""
    middle = len(sentence) / 2
    joints = list(_JOINTS.finditer(sentence))
    inner = [
        joint for joint in joints if joint.group("bare") and _SUBORDINATE.search(sentence[: joint.start()])
    ]
    later = [
        joint for joint in joints if joint.group("bare") and any(i.start() < joint.start() for i in inner)
    ]
    return sorted(joints, key=lambda joint: (joint in later, abs(joint.start() - middle)))


#: The first half of a pair, by the word of the other half: "either they walk", "he not only walks".
_PAIRS = {
    "or": re.compile(r"(?i)\b(?:either|whether)\b"),
    "but": re.compile(r"(?i)\bnot only\b(?!.*\bbut\b)"),
    "and": re.compile(r"(?i)\bboth\b(?!.*\band\b)"),
}
#: Two things that are asked for, one behind the other: "she asks how far they can walk, what they eat".
_ASKED_TWICE = re.compile(
    r"(?i)(?P<first>\b(?P<wh>how|what|where|who|when|why|which|if|whether)\b(?:(?! and )[^,.])+), (?P<next>(?:how|what|where|who|when|why|which|if|whether)\b(?:(?! and )[^,.])+)$"
)
#: What something is done for, or a consequence with a reason behind it, which would be heard of the consequence alone.
_IS_FOR = re.compile(
    r"(?i)(?:[\w'’]+ ){1,3}?(?:can|could|may|won['’]t|wouldn['’]t|(?:is |are |am |was |were |be |get )?(?:allowed|able)) |[^,]*\bbecause\b"
)
#: Another thing that a list names by a question: "water, shade, and how people move".
_ASKED = re.compile(r"(?i)(?:how|why|whether)\b(?![^.]*\b(?:is|was|isn['’]t|wasn['’]t)\b)")
_SUBORDINATE = re.compile(r"(?i)\b(?:because|after|when|if|since|although|though|until|while|that)\b")
#: A condition that may hold for what follows too: "in case he is off and somebody else has to do it".
_HOLDS_BOTH = re.compile(
    r"(?i)\b(?:(?:in case|unless|as long as|so that|if|even though)\b[^,;]*|(?:where|who|whose)(?: [\w'’]+){1,4})$"
)
#: What says again what was said: "and it was, I timed it".
_ELLIPTIC = re.compile(
    r"(?i)(?:it|that|he|she|they|I|we|you) (?:was|is|did|does|do|were|are|would|had|have|has|could|can)(?:n['’]t)?[,.]|i (?:don['’]t|do not|didn['’]t) (?:think|know|believe),"
)


def _opens_dependent(left: str) -> bool:
    """The left part is only a condition or a time, and needs what follows."""
    match = DEPENDENT.match(left)
    return (bool(match) and "," not in left) or _ENDS_DEPENDENT.search(left) is not None


#: A condition or a time at the end, whose main clause is still to come: "…, and when they ring".
_ENDS_DEPENDENT = re.compile(
    r"(?i)[,;] (?:(?:and|but|so) )?(?:when|if|whenever|once|while|because|since|although) [^,]{2,40}$"
)
