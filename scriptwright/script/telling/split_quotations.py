"""A quotation with who says it in its middle or behind it, as it is said aloud: '"Go," he said. "Rest."' → 'He said, "Go. Rest."'."""

from __future__ import annotations

import re

#: Who says it: "she", "my uncle", "Coach Ito".
_WHO = r"(?:he|she|they|(?:my|his|her|the) [a-z]+(?: [A-Z][a-z]+)?|[A-Z][\w’']*\.?(?: [A-Z][\w’']*){0,2})"
_VERB = r"(?:said|says|told me|tells me|explained|added|answered|replied|joked)"
_HOW = r"(?: (?:with a (?:laugh|smile|grin|shrug)|to me|quietly))?"
_SAYS = rf"(?:(?P<who>{_WHO}) (?P<verb>{_VERB}{_HOW})|(?P<verb_first>said|says) (?P<who_behind>(?!he\b|she\b|they\b){_WHO}))"
#: A quotation and who says it: '"Go," he said.'
_FIRST = re.compile(rf"[\"“](?P<first>[^\"“”]+?)(?P<mark>[,.!?]?)[\"”],? {_SAYS}(?P<end>[.,]?)")
_REST = re.compile(r"[\"“](?P<rest>[^\"“”]+)[\"”][.!]?")


def said_in_one(words: str, behind: str = "") -> str | None:
    """A quotation behind who says it, with the rest of it that stands `behind`; None where it is none of those.

    >>> said_in_one('"Nobody claps," she said.', '"They eat, and that is enough."')
    'She said, "Nobody claps. They eat, and that is enough."'
    >>> said_in_one('"Wait," said Mr. Oye, "and look up."')
    'Mr. Oye said, "Wait, and look up."'
    """
    if behind:
        begun, rest = _FIRST.fullmatch(words), _REST.fullmatch(behind)
        if begun is None or rest is None or begun["end"] == ",":
            return None
        mark = begun["mark"] if begun["mark"] in ("!", "?") else "."
        return _said(begun, f"{begun['first']}{mark} {rest['rest']}")
    begun = _FIRST.match(words)
    if begun is None:
        return None
    left = words[begun.end() :].strip()
    if not left:
        mark = begun["mark"] if begun["mark"] in ("!", "?") else "."
        return _said(begun, f"{begun['first']}{mark}") if begun["end"] != "," else None
    rest = _REST.fullmatch(left)
    if rest is None or begun["end"] != ",":
        return None
    between = begun["mark"] if begun["mark"] in ("!", "?") else ","
    return _said(begun, f"{begun['first']}{between} {rest['rest']}")


def _said(begun: re.Match[str], quoted: str) -> str:
    who, verb = begun["who"] or begun["who_behind"], begun["verb"] or begun["verb_first"]
    return f'{who[:1].upper()}{who[1:]} {verb}, "{quoted}"'
