"""What was said to somebody in a story, in quotation marks where it is plain which words these are: "he said get down"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from scriptwright.narration.dictionary import is_base
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.words.clauses import Form, form_of

_LONGEST = 24  #: words of such a quotation
#: Who says something, and how: "the boss goes", "I'm like", "my trainer said".
_SAYS = re.compile(
    r"(?P<who>\b(?:I|and|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|(?:[Mm]y|[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Oo]ur|[Oo]ne) (?:[a-z-]+ )?[a-z-]+|(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?!And\b|But\b|So\b|It\b|You\b|That\b|This\b|Then\b|There\b|What\b|People\b|Who\b)[A-Z][a-z]+))"
    r",?(?: (?:just|then|always|finally|kept))?(?P<how> (?:said|says?|used to say|goes(?! (?:in|into|to|on|out|up|down|home|back|there|over|around|through|by|for|off|away|with|from|at|along|past|straight|right|all)\b)|yells|yelled|shouts|shouted|asks|asked)(?: to (?:me|him|her|them))?| (?P<told>(?:told|tells|tell) (?:me|him|her|them|us))|(?: (?:hear|heard) (?:him|her|them|the [a-z]+|this [a-z]+|somebody|someone) (?:go|say|yell|scream|shout|saying|yelling|screaming|going))|(?P<like>(?:['’](?:s|m|re)| was| is| am| were) (?:just |all )?like)),? "
    r"(?P<said>(?!(?:and|but|because|that|to|if|so|whether|what|how|why|where|when|who|nothing|something|the same) (?!['’]?(?:is|are|was|were|do|did|does|can|will|would|should|am)\b))[^\"“”]+)$"
)
#: What the sentence goes on to tell behind somebody's words.
_ON = re.compile(
    r",? (?:and|so|but|then)(?: then| so)? (?:I|he|she|they|we|it|everybody|nobody|the [a-z]+|my [a-z]+)(?:(?:['’](?:m|s|re)| am) (?:just |still |all )?[a-z]+ing|(?:['’]m| am)? (?:just |never |finally )?(?:already|was|were|had|did|said|went|told|thought|knew|took|gave|came|ran|got|sat|left|stood|felt|put|made|saw|hung|drove|held|kept|broke|fell|spoke|wrote|threw|[a-z]+ed))\b"
)
#: Short words that are the same whoever says them: "the doctor says I, and I say I".
_PHRASE = re.compile(
    r"(?P<says>\b(?:says?|said|tell (?:him|her|them)|told (?:him|her|them))),? (?P<said>I|(?:I['’]m|we['’]re) sorry|I love you|thank you [a-z]+)(?=,? (?:and|but|when|I)\b|[,.!]|$)"
)
#: Where an order ends, however the sentence goes on.
_THEN = re.compile(r", (?:so|but|because|and (?:i|he|she|we|they|it|that|the|my)) ")
#: How one calls somebody, or calls out, before what one says.
_CALLS = re.compile(
    r"(?i)(?P<call>ma['’]am|sir|buddy|man|dude|bro|honey|sweetie|sweetheart|babe|hey|look|listen|wait|oh|please|mom|dad|kid|son|miss|(?:hi|hello)(?=,))(?P<comma>,)? (?=\w)"
)
_ANSWERS = re.compile(r"(?i)(?:no|yes|yeah|nope|okay|ok|well|sorry|sure|alright), (?=\w)")
_CRIED = re.compile(r"(?i)(?P<call>please|no|stop|wait|help|hey|run|go|okay|hello|mom|dad)(?=, (?:and|so|but) )")
#: A question in its own order, and a clause that speaks to somebody.
_ASKS = re.compile(
    r"(?i)(?:(?:what|why|how|where|when|who)(?:(?: (?:is|are|was|were|do|did|does|can|will|would|should|am)|['’](?:s|re|d|ll)) (?:you|i|we|he|she|it|they|that|this|the|your|my)\b| you\b)|(?:is|are|do|did|does|can|could|will|would|have|was|were|didn['’]t|can['’]t) (?:you|i|we|he|she|it|they|that|this|your|my)\b)"
)
_TO_YOU = re.compile(
    r"(?i)you(?:['’](?:re|ve|ll|d))?\b(?! know\b)|your\b|don['’]t you\b|i (?:want|need|love|hate|told|will call|can call) you\b")
_CLAUSE = re.compile(r"(?i)(?:i|you|we|he|she|it|they|that|this|there|don['’]t)\b")
_OWN = re.compile(r"I(?:['’](?:m|ve|ll|d)|(?= (?:don['’]t|can['’]t|can|won['’]t|need|want|know|got|have|didn['’]t|think|just|never|will)\b))")
#: That the sentence before is one side of a talk: "And I said don't look down."
_SPOKE = re.compile(r"\b(?:I|[Ww]e)(?:['’]m| was| am)? (?:just )?(?:said|says|asked|like|go|goes|yelled)\b")


def in_dialogue(made: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of an answer, with quotation marks around what somebody said to somebody."""
    marked: list[Candidate] = []
    for at, one in enumerate(made):
        theirs = one.kind is LineKind.TOLD and not one.reported and not one.items
        before = made[at - 1].text if at and made[at - 1].id == one.before else ""
        text = spoken_to(one.text, answers=_SPOKE.search(before) is not None) if theirs else one.text
        marked.append(one if text == one.text else replace(one, text=text))
    return marked


def with_their_words(found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that the student tells, with quotation marks around what surely is somebody's own words."""
    marked: list[Candidate] = []
    for one in found:
        if one.kind is LineKind.TOLD and one.reported and not one.items and one.answer is None:
            said = told_to(one.text)
            one = replace(one, text=spoken_to(said) if _surely(said) else said)
        marked.append(one)
    return marked


#: Words that only who speaks them says, where the student tells it: "he said to Jo, I broke it", "she said you lost?".
_SURELY = re.compile(
    r"(?:\b(?:said|says|tells|told) (?:to )?(?:him|her|them|(?!that\b)[A-Z][a-z]+),? (?:I|we|you)\b(?! (?:can|could|should|would|will|might|may|must|have to|had to|need)\b)"
    r"|\b(?:said|says),? you\b[^\"“”]*\?$|\b(?:said|says),? (?:where|what|why|how)(?:['’](?:s|re|d)| (?:are|do|did|have|is|can|will)) (?:you|your|it|he|she|they|the)\b[^\"“”]*\?$)"
)


#: Whom somebody tells to do something, and what: "told him tune it low".
_TELLS = re.compile(
    r"(?P<told>\b(?:[Tt]old|[Tt]ells?) (?:him|her|them|me|us|(?:the|a|his|her|their) [a-z]+|(?!That\b)[A-Z][a-z]+)) (?P<order>[a-z]+(?:['’]t)? [^\"“”?:]+)"
)


def told_to(words: str) -> str:
    """What somebody is told to do, with its "to".

    >>> told_to("Told him tune it low and don't play it loud."), told_to("She told the boy don't run.")
    ('Told him to tune it low and not to play it loud.', 'She told the boy not to run.')
    >>> told_to("She told him work is work.")
    'She told him work is work.'
    """
    found = _TELLS.search(words)
    if found is None or not _orders(found["order"]) or re.match(r"(?:never|just|please)\b", found["order"]):
        return words
    order = re.sub(r"(?<= and )don['’]t (?=[a-z])", "not to ", found["order"])
    order = re.sub(r"^don['’]t ", "not to ", order)
    order = order if order.startswith("not to ") else f"to {order}"
    return f"{words[: found.start()]}{found['told']} {order}{words[found.end() :]}"


#: To whom something is said, and behind a comma in the voice of who says it: "he said to Jo, I broke it".
_SAID_TO = re.compile(
    r"(?P<begun>[^\"“”:,]*\b(?:said|says) to (?:him|her|them|(?:the|my|his|her) [a-z]+|[A-Z][a-z]+)), (?P<said>(?:I|we|you)\b[^\"“”:]+?)(?P<end>[.!?]?)"
)


def _surely(words: str) -> bool:
    """Whether what the student tells has somebody's own words, and not the student's "I" or "you"."""
    found = _SURELY.search(words)
    return found is not None and not re.search(r"\b(?:me|my)\b", words[: found.start()])


def spoken_to(words: str, *, answers: bool = False) -> str:
    """The sentence with quotation marks around what was said to somebody.

    `answers`: the sentence before tells what "I" said.

    >>> spoken_to("And he said get in the truck."), spoken_to("And I said where'd you go and he said nothing.")
    ('And he said, “Get in the truck.”', "And I said, “Where'd you go?” and he said nothing.")
    >>> spoken_to("My wife says I'm calmer."), spoken_to("He says I'm not looking.", answers=True)
    ("My wife says I'm calmer.", "He says, “I'm not looking.”")
    """
    words = _PHRASE.sub(r"\g<says> “\g<said>”", words) if not re.search(r"[\"“”]", words) else words
    to = _SAID_TO.fullmatch(words)
    if to is not None and _ON.search(to["said"]) is None and len(to["said"].split()) <= _LONGEST:
        return f"{to['begun']}, “{to['said'][:1].upper()}{to['said'][1:]}{to['end'] or '.'}”"
    found = None if re.search(r"[\"“”:]", words) else _SAYS.search(words)
    if found is None:
        return words
    cried = _CRIED.match(found["said"])
    on = None if cried else _ON.search(found["said"]) or (_THEN.search(found["said"]) if _orders(found["said"]) else None)
    head = cried["call"] if cried else found["said"][: on.start()] if on else found["said"]
    tail = found["said"][len(head) :].removeprefix(",") if cried or on else ""
    said = head.rstrip(" .,!?")
    asked = head.rstrip().endswith("?") and len(said.split()) > 2
    if not (cried or asked or _direct(said, found, answers)) or len(said.split()) > _LONGEST or (tail and _SAYS.search(f"{said}.")):
        return words
    call = None if _orders(said) else _CALLS.match(said)
    asks = asked or _ASKS.match(said[call.end() :] if call else said) is not None
    if call is not None and not call["comma"]:
        said = f"{call['call']}, {said[call.end() :]}"
    mark = "?" if asked or (asks and ", " not in said[call.end() + 1 if call else 0 :]) else "," if tail else "!" if head.endswith("!") else "."
    begun = words[: found.start("said")].rstrip(" ,")
    return f"{begun}, “{said[:1].upper()}{said[1:]}{mark}”{tail}"


def _direct(said: str, found: re.Match[str], answers: bool) -> bool:
    """Whether the words behind "he said" are those that were said, and not what they came to."""
    call = _CALLS.match(said) or _ANSWERS.match(said)
    rest = said[call.end() :] if call else said
    if len(said.split()) < 2:
        return False
    if _orders(said) or _orders(rest) or (_ASKS.match(rest) and not found["told"]):
        return True
    if call is not None or found["told"]:
        return call is not None and _CLAUSE.match(rest) is not None
    people = re.match(r"(?i)(?:they|we|people)$", found["who"]) is not None
    if _TO_YOU.match(rest) and not people:
        return found["like"] is not None or re.match(r" (?:said|goes|yelled|shouted)\b", found["how"]) is not None
    own = _OWN.match(rest) is not None
    if own and re.match(r" hear", found["how"]):
        return True
    return own and found["who"] not in ("I", "We", "we", "and") and (answers or found["like"] is not None)


def _orders(said: str) -> bool:
    """Whether somebody is told to do something: "get in the truck", "don't touch it"."""
    first = re.match(r"[a-z]+(?:['’]t)?", said)
    if first is None or re.match(r"thanks?\b|bless\b|good\b|please$", said):
        return False
    if not (first.group() in ("don't", "don’t", "never", "just", "please") or is_base(first.group())):
        return False
    return form_of(f"{said[:1].upper()}{said[1:]}.") is Form.IMPERATIVE
