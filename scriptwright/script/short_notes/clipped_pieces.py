"""The small words between the pieces of a clipped note: "an old cup takes an hour, new one two" → "… and a new one takes two"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.script.short_notes.was_there import with_there
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.subjects import agreeing, left_out

_MUCH = r"(?:(?:about|around|up to|over|almost|nearly|at least|only|maybe) )?(?:\d[\d.,]*|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|an?|(?:the )?whole)\b"
_NUMBER = _MUCH.replace("|one|", "|")
_SAME_VERB = re.compile(
    rf"(?P<first>[^,]*? (?P<verb>takes|take|gives|costs|cost|lasts|weighs|needs|holds|carries|pays) {_MUCH}[^,]*), (?P<thing>(?!(?:and|or|but|so|then|which|for|in|on|at|with|up|about|not)\b)[a-z][^,]*?) (?P<much>{_NUMBER}(?: [\w.]+){{0,3}})(?P<end>[.!]?)$"
)
#: The same one, by age: "started at 27, now 49".
_NOW = re.compile(
    r"(?P<before>\b(?:at|since|was|from|age|when (?:he|she|they) (?:was|were)) \d\d), now (?P<age>\d\d)(?=[.,]|$)"
)
_NONE = re.compile(
    r"(?<=[a-z]), no (?=[a-z]+(?: [a-z]+){0,3}[.!]?$)(?![^,]*\b(?:is|are|was|were|has|had|can|could|because|matter|longer)\b)"
)
_FOR_LONG = re.compile(
    r"(?P<clause>[^,]+), (?P<long>(?:(?:about|almost|over|nearly|around|only) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years|months|weeks|days|hours))(?P<end>[.!]?)$"
)
_TIMED_ALREADY = re.compile(
    r"(?i)\b(?:for|since|before|after|until|ago|takes?|took|lasts?|lasted|nobody|never|not|\w+n['’]t|\d+ (?:years?|months?|weeks?|days?|hours?))\b"
)
_GOING_ON = frozenset(
    "work live learn study train do drive teach serve stay wait play run keep practice travel walk sleep sail fly help".split()
)
_WAGE = re.compile(r"(?<=[a-z]), (?=[$£€]\d[\d.,]* (?:an?|per) (?:hour|day|week|month|year)[.!]?$)")
_THEN = re.compile(r", (?:and )?then (?P<thing>[^,]+?)(?=[,.!]|$)")


def with_pieces(words: str, who: str, *, past: bool = False) -> str:
    """The note with the small words between its pieces; `past`: told of what happened.

    >>> with_pieces("A small cake takes about 2 hours, wedding cake up to 3 days.", "she")
    'A small cake takes about 2 hours, and a wedding cake takes up to 3 days.'
    >>> with_pieces("Guests cancel late, no refund.", "she"), with_pieces("Left home at 19, now 40.", "he")
    ('Guests cancel late, with no refund.', "Left home at 19, and he's 40 now.")
    >>> with_pieces("She mixes the dough, then oven.", "she")
    'She mixes the dough, and then comes the oven.'
    """
    words = _SAME_VERB.sub(_same_verb, words)
    words = _NOW.sub(rf"\g<before>, and {who}{chr(39)}{'re' if who == 'they' else 's'} \g<age> now", words)
    words = _NONE.sub(", with no ", words) if not _THERE.match(words) else words
    words = _WAGE.sub(" for ", words)
    words = _FOR_LONG.sub(_for_long, words)
    words = _AND_DID.sub(_and_did, words)
    words = with_there(words, who) if past else words
    return _coming(words, past=past)


#: What somebody did next, behind a clause of theirs: "she worked for a shop, hated it".
_AND_DID = re.compile(
    r"(?P<clause>(?:(?:[A-Z][^,]*, )?(?:he|she|they) |(?:He|She|They) )[^,]+)(?P<did>(?:, [a-z][^,]*)+)$"
)


def _and_did(found: re.Match[str]) -> str:
    did = found["did"].removeprefix(", ").split(", ")
    clause = parse(found["clause"])
    past = any(token.tag_ == "VBD" and token.dep_ == "ROOT" for token in clause)
    often = any(token.tag_ == "VBZ" and token.dep_ == "ROOT" for token in clause)
    if not past and not (often and len(did) > 1):
        return found.group()
    if any(left_out(piece) != ("past" if past else "present") or _WAS.match(piece) for piece in did):
        return found.group()
    comma = "," if len(did) > 1 else ""
    return f"{', '.join((found['clause'], *did[:-1]))}{comma} and {did[-1]}"


_WAS = re.compile(r"(?:is|was|were|has|does|can|did|had)\b")
_THERE = re.compile(r"(?i)(?:(?:and|but) )?(?:there|no|with|without|not)\b")


def _same_verb(found: re.Match[str]) -> str:
    thing = found["thing"]
    doc = parse(thing)
    one = re.match(r"(?:[a-z-]+ ){1,3}ones?\b", thing)
    head = next((token for token in doc if token.tag_ in ("NN", "NNS", "NNP")), None)
    if one is None and (head is None or any(token.tag_ in FINITE for token in doc)):
        return found.group()
    many = one.group().endswith("ones") if one else head is not None and head.tag_ == "NNS"
    given = many or re.match(r"(?:the|an?|his|her|their|another|every|each|one|some|this|that|most)\b", thing)
    base = agreeing(found["verb"])
    verb = base if many else f"{base}s" if base != "carry" else "carries"
    article = "" if given else f"{article_of(thing)} "
    return f"{found['first']}, and {article}{thing} {verb} {found['much']}{found['end']}"


def _for_long(found: re.Match[str]) -> str:
    clause = found["clause"]
    if _TIMED_ALREADY.search(clause):
        return found.group()
    doc = parse(clause)
    verb = next((token for token in doc if token.tag_ in FINITE), doc[0])
    if verb.lemma_.lower() not in _GOING_ON:
        return found.group()
    return f"{clause} for {found['long']}{found['end']}"


def _coming(words: str, *, past: bool) -> str:
    """What only comes next, with its verb: ", then oven" → ", and then comes the oven"."""
    found = list(_THEN.finditer(words))
    things = [match for match in found if _is_thing(match["thing"])]
    if not things or len(things) != len(found) or things[-1].end() < len(words.rstrip(".!")):
        return words
    head = words[: things[0].start()]
    if left_out(head) is None and not any(token.tag_ in FINITE for token in parse(head)):
        return words
    named = [_given(match["thing"]) for match in things]
    come = "came" if past else "come" if parse(things[0]["thing"])[-1].tag_ == "NNS" else "comes"
    end = words[things[-1].end() :]
    if len(named) == 1:
        return f"{head}, and then {come} {named[0]}{end}"
    return f"{head}, then {come} {', then '.join(named[:-1])}, and then {named[-1]}{end}"


def _is_thing(words: str) -> bool:
    doc = parse(words)
    if any(
        token.tag_ in (*FINITE, "VB", "IN", "PRP") and token.lower_ not in ("by", "of", "for")
        for token in doc
    ):
        return False
    if re.search(r"(?:er|body|one|more|less|thing)$", words) and doc[-1].tag_ not in ("NN", "NNP"):
        return False
    if re.match(r"(?:every|any|no|some|more|less)", words):
        return False
    return (
        len(words.split()) <= 6
        and doc[0].tag_ in ("NN", "NNS", "NNP", "VBG", "DT", "PRP$")
        and left_out(words) is None
        and words not in ("home", "bed")
    )


def _given(thing: str) -> str:
    bare = len(thing.split()) == 1 and parse(thing)[0].tag_ in ("NN", "NNP") and not thing.endswith("ing")
    return f"the {thing}" if bare and thing not in _MEALS else thing


_MEALS = frozenset("lunch dinner breakfast coffee tea cleaning paperwork school work homework".split())
