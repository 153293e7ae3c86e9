"""What was done to a thing or to somebody, with the "was" that short notes leave out: "all 200 jars thrown out"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_past, lemmas
from scriptwright.script.short_notes.verbless import DONE_TO
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.clauses import FINITE

if TYPE_CHECKING:
    from spacy.tokens import Token

#: What is done to somebody or something: none of it is done by nobody without its object.
DONE = (DONE_TO - frozenset("cracked burned scattered logged checked".split())) | frozenset(
    "dumped thrown tossed discarded pried lifted sprayed cleaned weighed tested measured inspected counted sorted labeled labelled trained fined "
    "installed removed shipped loaded unloaded evacuated borrowed bought saved lost found caught used treated signed printed painted fixed "
    "approved denied rejected postponed recalled destroyed confiscated scrapped rebuilt rewired redone emptied filled checked "
    "carried towed hauled put brought held hit cut split shut bandaged vaccinated admitted discharged notified seized rinsed scrubbed "
    "sanitized disinfected sterilized sharpened oiled greased polished swept mopped salted pumped drained sanded glued nailed welded "
    "tuned adjusted serviced repainted restored fed milked groomed watered planted harvested pruned collected recorded filmed edited prepared "
    "mixed peeled chopped strained bottled canned folded ironed pressed stitched sewn handed escorted interviewed drafted deported".split()
)
#: What somebody may have done, the thing it was done to left out: "the owner sold in 1999".
_DOES = frozenset(
    "sold bought saved lost found brought held hit cut closed sorted counted signed painted cleaned checked pumped tested loaded unloaded hauled "
    "packed built fixed used filled put recorded filmed prepared given taken collected planted harvested required renewed included measured weighed".split()
)
#: Forms that are the present and the past as well: "storms hit at night" is what storms do.
_SAME = frozenset("put hit cut split shut hurt".split())
#: How many of a thing it was, which is no thing by itself.
_HOW_MANY = re.compile(
    r"(?i)(?:(?:only|over|about|almost|nearly|around|just) )?(?:(?:all|both|half|most|some|each|every|no|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds of|dozens of|\d[\d,.]*)(?: of (?:the|his|her|my|our|their|them))?)(?= |$)"
)
_NAMING = frozenset("DT PRP$ PDT JJ JJR CD NN NNS NNP NNPS POS HYPH".split())
_EVERYONE = re.compile(r"(?i)(?:everyone|everybody|everything|nobody|no one|nothing|someone|somebody)(?: else)?$")
_BEHIND = frozenset("IN RB RP TO CD RBR".split())
_ALWAYS = re.compile(r"(?i)\b(?:every|each|always|usually|daily|weekly|monthly|before|after|twice an?|once an?|in (?:winter|summer|spring|fall))\b")
_PIECE = re.compile(r"(, |(?<=[.;]) )")


def with_done(text: str, *, past: bool, duty: bool) -> str:
    """The note with the "was" or "is" of what is done in it; `past`: it tells what happened, `duty`: it tells the work.

    >>> with_done("all 200 jars thrown out", past=True, duty=False)
    'all 200 jars were thrown out'
    >>> with_done("tanks rinsed every night", past=False, duty=True), with_done("dogs rescued often", past=False, duty=False)
    ('tanks are rinsed every night', 'dogs rescued often')
    >>> with_done("60 people came, 12 hired", past=True, duty=False)
    '60 people came, and 12 were hired'
    """
    if re.search(r"[\"“”:=→()?/]", text):
        return text
    split = _PIECE.split(text)
    if any(piece.split(maxsplit=1)[:1] and piece.split()[0].lower() in DONE for piece in split[2::2]):
        return text  # "diver caught, trapped for an hour" has one subject for both
    made = [piece if at % 2 else (_made(piece, past=past, duty=duty) or piece) for at, piece in enumerate(split)]
    at = next((at for at in range(2, len(made), 2) if made[at] != split[at]), 0)
    if at and made[at - 1] == ", " and _rules(made[at - 2]) and not any(map(_rules, made[at + 2 :: 2])):
        made[at - 1] = ", and "
    return "".join(made)


def _rules(piece: str) -> bool:
    return any(token.tag_ in FINITE and token.dep_ in ("ROOT", "auxpass", "aux") for token in parse(piece))


def _made(piece: str, *, past: bool, duty: bool) -> str | None:
    bare = piece.rstrip(".!")
    words = bare.split()
    at = next((i for i, word in enumerate(words) if word.lower() in DONE), 0)
    if not 1 <= at <= 5 or len(words) > 14 or not (past or (duty and _ALWAYS.search(bare))):
        return None
    thing, verb = " ".join(words[:at]), words[at].lower()
    if not past and verb in _SAME:
        return None
    counted = _HOW_MANY.match(thing)
    doc = parse(bare[:1].lower() + bare[1:])
    start = len(thing) + 1
    token = next((one for one in doc if one.idx == start), None)
    if token is None or any(one.tag_ in (*FINITE, "MD", "VB") and one.i != token.i and not _inside(one) for one in doc):
        return None
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if after is not None and (after.tag_ not in _BEHIND and after.lower_ not in ("every", "each", "once", "twice", "home", "last", "overnight", "open", "apart", "loose", "shut", "free", "alive", "dead", "safe", "clean", "empty", "full")):
        return None
    head = doc[token.i - 1]
    if any(child.dep_ in ("dobj", "dative") and child.i > token.i and child.tag_.startswith(("NN", "PRP")) and child.lower_ != "home" for child in token.children):
        return None
    if verb in _DOES and is_past(verb) and (_EVERYONE.fullmatch(thing) or _is_somebody(head)):
        return None
    if _EVERYONE.fullmatch(thing):
        many = False
    elif counted and counted.end() == len(thing):
        number = re.sub(r"(?i)^(?:only|over|about|almost|nearly|around|just) ", "", thing)
        if number.lower() in ("no", "every", "each", "another", "some", "half"):
            return None
        many = number.lower() not in ("one", "1", "each")
    else:
        named = all(one.tag_ in _NAMING or one.lower_ in ("of", "only", "about", "all", "both", "no") for one in doc[: token.i])
        if not named or head.tag_ in ("JJ", "DT", "PRP$", "POS") or not lemmas(head.lower_, "NOUN"):
            return None
        first = words[0].lower()
        if not counted and (doc[0].tag_ == "CD" or first in ("it", "there", "this", "that")):
            return None
        many = head.tag_ in ("NNS", "NNPS") and first not in ("each", "every")
        many = many or (len(words[:at]) > 2 and " and " in thing)
    be = ("were" if many else "was") if past else ("are" if many else "is")
    return f"{thing} {be} {' '.join(words[at:])}{piece[len(bare) :]}"


def _is_somebody(head: Token) -> bool:
    one = (lemmas(head.lower_, "NOUN") or [head.lower_])[0]
    return head.text[:1].isupper() or is_person(head.lower_) or is_person(one)


def _inside(token: Token) -> bool:
    """Whether a verb stands in a clause of its own, behind "when", "before" or "who"."""
    return any(
        child.tag_ in ("WP", "WDT", "IN", "WRB") and child.i < token.i for child in token.children
    ) or any(up.dep_ in ("advcl", "relcl", "ccomp", "pcomp") for up in (token, *token.ancestors))
