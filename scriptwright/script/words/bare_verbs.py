"""Whether a note opens with a bare verb, as the bullets of notes and orders do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.narration import Person, finish_imperative
from scriptwright.narration.dictionary import is_base, lemmas
from scriptwright.narration.homographs import MOSTLY_VERBS
from scriptwright.sections import Pronoun

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SOMEBODY = Person("", Pronoun.THEY)


def begins_with_order(words: str, tokens: list[Token]) -> bool:
    """A bare verb in front, as the bullets of notes have it; a gerund is a noun here.

    Where the parser takes the word for a noun, what follows must be able to be its object: "wire new houses".
    """
    if tokens[0].tag_ == "JJ" or tokens[0].lower_ in ("till", "while") or _MEASURED.match(words):
        return False
    if tokens[0].tag_ not in ("VB", "VBP", "VBD") and len(tokens) > 1:
        after, then = tokens[1], tokens[2] if len(tokens) > 2 else None
        if _acts_itself(tokens):
            return False
        comma = re.match(r"\w+,", words)
        calls = _is_object_like_a_verb(tokens[0], after, then)
        plural = (
            calls
            or after.tag_ == "NNS"
            or (after.tag_ in ("JJ", "NN") and then is not None and then.tag_ == "NNS")
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
            r"(?i)(?:\w+ing|last|next|first|second|like|best|most|up|on|off|out|in|at|down|over|about|around|mostly|\d+|handwritten|couple (?:of|thousand|hundred|more|\w+s))\b",
            words,
        )
        and finish_imperative(words, _SOMEBODY) is not None
    )


#: A thing and how much of it, however much the thing looks like a verb: "flour 25 kilos", "face about 4 inches".
_MEASURED = re.compile(
    rf"(?i)(?!(?:{'|'.join(sorted(MOSTLY_VERBS))}|weigh|measure|cover|carry|lose|gain|earn|charge|spend|cost|make|pour|drop)\b)[a-z]+[^s\W] (?:about |around |over |only )?\d[\d,.]* ?(?:kilos?|grams?|pounds|ounces|tons|inches|feet|met(?:er|re)s|centimet(?:er|re)s|lit(?:er|re)s|gallons|degrees|percent|dollars|euros?)\b"
)


def _acts_itself(tokens: list[Token]) -> bool:
    """Whether the first word is a thing and the second what it does: "stump shrinks in the first year"."""
    if len(tokens) < 3 or tokens[0].lower_ in MOSTLY_VERBS:
        return False
    thing, verb, after = tokens[:3]
    acts = verb.lower_.endswith("s") and lemmas(verb.lower_, "VERB") and not is_base(verb.lower_)
    return bool(acts and lemmas(thing.lower_, "NOUN")) and after.tag_ in (
        "JJ",
        "RB",
        "RP",
        "DT",
        "PRP",
        "PRP$",
    )


def _is_object_like_a_verb(first: Token, after: Token, then: Token | None) -> bool:
    """Things that look like a deed after a verb that looks like a noun: "answer calls from parents"."""
    thing = after.tag_ == "VBZ" and bool(lemmas(after.lower_, "NOUN"))
    ends = then is None or then.lower_ in ("from", "about", "for", "and", "or")
    return thing and ends and first.lower_ in MOSTLY_VERBS and first.text[:1].islower()


#: Verbs behind which a quality stands.
_COPULAR = frozenset(
    "feels gets looks smells sounds tastes stays keeps goes comes works runs seems lies sits stands makes".split()
)

#: What many do, and no noun's thing: "refs make about 200".
_PLAINLY = frozenset(
    "make get have need want know think say come go see take give pay lose find keep".split()
)

#: Qualities that say how something is done: "starts early".
_HOW = frozenset("early late hard fast slow long high low deep straight right alone last first full".split())


def said_of_many(doc: Doc, *, usual: bool) -> bool:
    """Whether the first word is many things, and what follows their quality or their deed: "plans wrong", "refs study".

    `usual`: notes begin with this word as a verb.
    """
    words = [token for token in doc if not token.is_punct and not token.is_space]
    if len(words) < 2 or words[0].lower_ in _COPULAR or words[0].tag_ != "NNS":
        return False
    second, third = words[1], words[2] if len(words) > 2 else None
    if second.tag_ == "JJ" and second.lower_ not in _HOW:
        return third is None or third.tag_ in ("RB", "IN", "CD")
    if third is not None and second.lower_ in _PLAINLY and second.tag_ in ("VB", "VBP") and not usual:
        return True
    return third is None and not usual and is_base(second.lower_) and second.tag_ in ("VB", "VBP")


#: A thing and what it does, which the parser takes for many things.
_DOES = re.compile(r"(?P<thing>[a-z]+[^s\W]) (?P<does>[a-z]+s) (?:all|in|at|every|when|until|before|after) ")


def thing_acts(words: str) -> bool:
    """Whether a note says what one thing does, and when.

    >>> thing_acts("phone rings all day"), thing_acts("night shifts in winter"), thing_acts("big doors in winter")
    (True, False, False)
    """
    found = _DOES.match(words)
    if found is None or lemmas(found["thing"], "ADJ") or found["thing"] in MOSTLY_VERBS:
        return False
    return found["does"] in _ONLY_DEEDS


_ONLY_DEEDS = frozenset(
    "rings sticks leaks breaks freezes opens closes starts stops smells hums squeaks shakes jams creaks rattles beeps overheats "
    "leaves arrives goes comes melts dries rusts sings".split()
)


#: Two plurals, of which the first would be one thing of many were it no verb: "holds animals", but "clothes shops".
_TWO_PLURALS = re.compile(
    r"(?i)(?P<deed>[a-z]+s) (?:(?:new|old|big|small|young|little|sick|lost|broken|dead|wild|stray|other|all|more|fresh|hot|cold|heavy|long|short|whole|family|school|city|small-town) )?"
    r"(?P<things>[a-z]+(?<!s)s|children|people|men|women|mice|sheep|fish|teeth|feet|cattle|deer)"
    r"(?=$|[.,;:!]| (?!(?:is|are|was|were|have|has|had|do|does|did|can|will|would|that|who)\b))"
)
#: Plurals that another may follow, as what they are of.
_OF_THOSE = frozenset(
    "sports arms clothes glasses sales goods systems customs savings news mens womens girls boys kids parents guests games drinks "
    "years months weeks days hours minutes nights weekends mornings evenings times kinds sorts types lots tons loads heaps piles "
    "bits thanks cars plus as his its us this yes less across always sometimes perhaps besides towards was is has does goes "
    "customers clients patients students visitors doctors members couples neighbors workers passengers teachers tourists "
    "others ones parts results needs accounts operations ladies gents dogs cats".split()
)


def deed_with_plural(words: str) -> bool:
    """Whether a note opens with a verb in its ending and the many things that it is done with, both of which could be nouns.

    A plural is no first part of a compound in English, few words aside (Quirk et al., Comprehensive Grammar, 17.104-109).

    >>> deed_with_plural("holds animals"), deed_with_plural("clothes shops"), deed_with_plural("customers calls")
    (True, False, False)
    """
    found = _TWO_PLURALS.match(words)
    if found is None:
        return False
    deed, things = found["deed"].lower(), found["things"].lower()
    one = lemmas(things, "NOUN")
    many = bool(one) and (one[0] != things or things in _SAME_OF_MANY)
    return deed not in _OF_THOSE and not is_base(deed) and bool(lemmas(deed, "VERB")) and many


_SAME_OF_MANY = frozenset("people sheep fish cattle deer".split())


#: Who cannot get out: "stuck 40 minutes", "stuck in the lift", which nobody has done.
_SHUT_IN = re.compile(
    r"(?i)stuck (?:in|at|on|inside|under|between|behind|there|here|up|down|outside|indoors|for (?=(?:about )?(?:\d|an? |hours|days))|(?:about |over |nearly )?\d+ ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?)\b)"
)


def shut_in(words: str) -> bool:
    """Whether a note says that somebody could not get out, and not who: "stuck 40 minutes".

    >>> shut_in("Stuck in the cellar all night."), shut_in("Stuck the label on.")
    (True, False)
    """
    return _SHUT_IN.match(words) is not None
