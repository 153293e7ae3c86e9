"""What somebody asks at their work, noted as they ask it: "checks the rope: does it hold" → "… whether it holds"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import inflections, is_base, lemmas
from scriptwright.script.questions.asked import indirect

_COLON = re.compile(
    r"(?!.*\b(?:say|tell|yell|shout|said|told)(?:s|ing)?\b)(?P<deed>[^:;?!\"“”]+(?=: )|[^,:;?!\"“”]+)(?P<joint>:|,) (?P<row>[^:;?!\"“”]+?)(?P<end>\.?)"
)
_JOINT = re.compile(
    r", (?:and |or )?| (?:and|or) (?=(?:is|are|does|do|did|has|will|can) (?:it|they|the|there|any)\b)"
)
#: What is asked with a yes or a no: the verb, of what, and the rest; "do" with the verb behind it.
_OF_WHAT = r"(?P<what>it|they|there|this|that|these|those|(?:any|every|some)(?:thing|one|body)|(?:(?:the|an?|his|her|its|their|all|both|any|enough) )(?:[a-z-]+ )??[a-z]+|[a-z]+(?<!ly))"
_BE = re.compile(
    rf"(?P<be>is|are|was|were|has|have|can|will|should) {_OF_WHAT} (?P<rest>(?!of\b|and\b|or\b).+)"
)
_DO = re.compile(rf"(?P<do>do(?! it\b)|does|did) {_OF_WHAT} (?P<verb>[a-z]+)(?P<rest> .+)?")
_ASKED_FOR = re.compile(
    r"(?:what|where|when|who|why|which|how)\b.* ?\b(?:is|are|was|were|does|do|did|has|have|can|will|would|should) (?:the|it|they|there|his|her|their|this|that|these|those|[a-z]+s)\b.*"
)
#: A row of what is found out, which lacks only its "and": "where the pipes are, how deep they lie".
_FOUND_OUT = re.compile(r"(?:where|how|who|what|which|whether) [a-z]")
#: What somebody does themselves, and no question: "has a coffee", "is on the phone", "does the books".
_DEED = re.compile(
    r"(?:is|was|are|were) (?:on|in|at|up|home|out|off|back|also|always|never|often|very|so|too|not|done|there (?:at|by|from|until|all)|(?:a|an|the)\b(?! [a-z]+ (?:[a-z]+ing|[a-z]+ed|[a-z]+)))|(?:has|have) (?:to|a|an|no|never|always|also|been|[a-z]+ed)\b|(?:can|will|should) (?:be|do|not|never|also|always|only|even)\b"
)


def with_what_is_checked(words: str, person: Person) -> str:
    """The note with its questions as what somebody finds out; unchanged where one of them cannot be turned.

    >>> from scriptwright.sections import Pronoun
    >>> with_what_is_checked("checks each raft: valves, is it dry, how old are the straps", Person("Ms. Li", Pronoun.SHE))
    'checks each raft: valves, whether it is dry, and how old the straps are'
    """
    found = _COLON.fullmatch(words)
    if found is None:
        return words
    pieces = _JOINT.split(found["row"])
    turned = [_turned(piece, person) for piece in pieces]
    bare = found["joint"] == ","
    if bare and (None in turned or pieces[0].startswith(("do ", "has ", "have ", "can "))):
        return words
    if None in (turn for turn, piece in zip(turned, pieces, strict=True) if _asks(piece)):
        return words
    told = [turn or piece for turn, piece in zip(turned, pieces, strict=True)]
    if told == pieces and not (len(told) > 1 and all(_FOUND_OUT.match(piece) for piece in pieces)):
        return words
    row = told[0] if len(told) == 1 else f"{', '.join(told[:-1])}{',' * (len(told) > 2)} and {told[-1]}"
    return f"{found['deed']}{found['joint']} {row}{found['end']}"


def _asks(piece: str) -> bool:
    return (_BE.fullmatch(piece) or _DO.fullmatch(piece) or _ASKED_FOR.fullmatch(piece)) is not None


def _turned(piece: str, person: Person) -> str | None:
    """One question behind "checks": "whether it holds", "how old it is"; None for what is no question."""
    if _DEED.match(piece) or re.search(r"\byour?\b", piece):
        return None
    do = _DO.fullmatch(piece)
    if do is not None:
        return _done(do)
    be = _BE.fullmatch(piece)
    if be is not None and _is_thing(be["what"]):
        return f"whether {be['what']} {be['be']} {be['rest']}"
    asked = indirect(f"{piece[:1].upper()}{piece[1:]}?", person) if _ASKED_FOR.fullmatch(piece) else None
    return None if asked == piece or (asked or "").startswith(("about ", "if ")) else asked


def _done(do: re.Match[str]) -> str | None:
    verb = do["verb"]
    if not is_base(verb) or not lemmas(verb, "VERB") or not _is_thing(do["what"]):
        return None
    if do["do"] != "do":
        forms = inflections(verb, "VBD" if do["do"] == "did" else "VBZ")
        verb = forms[0] if forms else verb
    return f"whether {do['what']} {verb}{do['rest'] or ''}"


def _is_thing(words: str) -> bool:
    return parse(f"{words} ")[-1].tag_ in ("NN", "NNS", "PRP", "EX", "DT", "NNP")
