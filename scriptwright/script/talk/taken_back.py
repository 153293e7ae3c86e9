"""What somebody said and took back at once, and what they said to somebody else: neither is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scriptwright.language import parse
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.stutter import heard
from scriptwright.sentences import Span, sentences

_CORRECTS = re.compile(
    r"(?i)\W*(?:no\b(?=\s*[-–—,]+\s*(?:wait|don['’]?t|do not|not|never|it|that|i|he|she|they|we)\b)|no,? wait\b|wait,? no\b|i mean\b|scratch that\b|sorry,? (?:not|no)\b)"
)
_JOKE = re.compile(
    r"(?i)\W*(?:(?:no|wait|ok)\W+)*(?:(?:that|it) (?:was|is) (?:just |only )?a joke|(?:just |only )?(?:kidding|joking)|jk)\b"
)
_WORD = re.compile(r"[a-z]{3,}")
_COMMON = frozenset(
    "the and but that this there was were are have has had for with you your she him her his they them don not mean wait".split()
)
_CALL = re.compile(
    r"(?i)\[(?:[^\[\]]*\b)?(?:phone|answers|picks up|on a call|to (?:his|her|the) \w+)\b[^\[\]]*\]"
)
_CALL_ENDS = re.compile(
    r"(?i)\[[^\[\]]*\b(?:hangs? up|ends? (?:the )?call|puts? (?:the phone|it) down|back to me)\b[^\[\]]*\]"
)


#: It is so no more: "She sends a card. Well. Did do."
_NO_MORE = re.compile(r"(?i)\W*(?:well\W+)?(?:did do|used to|not any ?more|not now)\W*(?:$|[.!?\n])")


def takes_back(sentence: str, following: str, rest: str = "") -> bool:
    """Whether what follows takes a sentence back, in words of its own: "Lock it. No, don't lock it."

    `rest`: all of its paragraph behind it.

    >>> takes_back("Lock it at night.", "No, don't lock it at night."), takes_back("It rained.", "No, I like rain.")
    (True, False)
    >>> takes_back("She sends a card.", "Well.", " Well. Did do.")
    True
    """
    if _JOKE.match(following) or _NO_MORE.match(rest):
        return True
    if _CORRECTS.match(following) is None:
        return False
    said = _content(sentence)
    return bool(said) and 2 * len(said & _content(following)) >= len(said)


#: What is said in jest of the work, behind what a thing is likened to: "It's a kitchen knife. I cook for a living."
_LIKENED = re.compile(r"(?i)(?:it|that|this)(?:['’]s| is) (?:\w+ )?an? (?P<what>[a-z -]+)[.!]")
_LIVING = re.compile(r"(?i)(?:so |and |basically |honestly |,)*I (?:\w+ly )?(?P<deed>[a-z]{4,})\b.{0,30} for a living[.!]")


def in_jest(before: str, sentence: str, role: str | None) -> bool:
    """Whether a sentence names for a living what the one before it likened a thing to, which is not the role.

    >>> in_jest("It's a dance shoe.", "I dance for a living.", "roofer"), in_jest("", "I dance for a living.", "dancer")
    (True, False)
    """
    likened, living = _LIKENED.fullmatch(before.strip()), _LIVING.fullmatch(sentence.strip())
    if likened is None or living is None or role is None:
        return False
    root = living["deed"][:4].lower()
    return root in likened["what"].lower() and root not in role.lower()


def _content(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.casefold())) - _COMMON


#: A question to who is asking, and what is said to them then: "Have you eaten? You're too thin."
_TO_YOU = re.compile(
    r"(?i)[^.!?]*\b(?:have|haven['’]t|are|aren['’]t|do|don['’]t|did|will|would|can) you\b[^.!?]*\?"
)
_OF_YOU = re.compile(r"(?i)you(?:['’](?:re|ve|ll)| are| look| look like| need| must| have| should)\b")

#: Somebody's words without quotation marks, and what goes on in them: "She said, this one is fair. I am dark."
_SAID_ALOUD = re.compile(
    r"(?i)(?:and |but |so |then )?(?:he|she|they|the \w+|[a-z]+ \w+) (?:said|says|goes|asked), (?![\"“])"
)
_OWN_SHORT = re.compile(r"(?:I|I['’]m|I['’]ve|My|We|We['’]re)(?: [^\s.!]+){1,4}[.!]")


def elsewhere(paragraph: str) -> tuple[Span, ...]:
    """The stretches of a turn that are said to somebody else: from "[phone]" to "[hangs up]", an order in a story.

    >>> said = "His sleeve was in the belt. Don't pull! I hit the stop."
    >>> [span.of(said) for span in elsewhere(said)]
    ["Don't pull!"]
    """
    found = list(_aside(paragraph))
    for opening in _CALL.finditer(paragraph):
        ending = _CALL_ENDS.search(paragraph, opening.end())
        found.append(Span(opening.start(), ending.start() if ending else len(paragraph)))
    return tuple(found)


_REPAIRS = re.compile(r"(?i)i mean,? ")


def _aside(paragraph: str) -> Iterator[Span]:
    spans = sentences(paragraph, wrapped=True)
    for before, span, after in zip(spans, spans[1:], (*spans[2:], None), strict=False):
        words, said = span.of(paragraph), before.of(paragraph)
        repaired = _REPAIRS.match(words) and len(words.split()) <= 7 and takes_back(said, words)
        spoken = _SAID_ALOUD.match(said) and _OWN_SHORT.fullmatch(words)
        if repaired or spoken or (_OF_YOU.match(words) and _TO_YOU.fullmatch(said.strip())):
            yield span
        elif words.endswith("!") and form_of(words) is Form.IMPERATIVE:
            then = after.of(paragraph) if after is not None else ""
            if _happened(said) or (then and _happened(then)):
                yield span


def _happened(sentence: str) -> bool:
    """Whether a sentence goes on with a story: "His sleeve was in the belt.", "I hit the stop."."""
    root = next((token for token in parse(sentence) if token.dep_ == "ROOT"), None)
    return root is not None and (
        root.tag_ == "VBD" or any(child.dep_ == "aux" and child.tag_ == "VBD" for child in root.children)
    )


#: What was not heard whole, or the student means to write anew.
_UNFINISHED = re.compile(
    r"(?i)\[[^\[\]]*\b(?:inaudible|unclear|crosstalk|fix|rewrite|redo|reword|todo|cut this|delete)\b|\bdon['’]?t quote me\b"
)



#: A verb left alone and taken back, or a sentence that nobody ended: "We don't, I mean some of us."
_GIVEN_UP = re.compile(
    r"(?i)(?:\W*(?:\([a-z ]+\)|\[[a-z ]+\]|(?:um+|uh+|well|so|and|but|no|yeah),?))*\W*(?:i|we|you|he|she|they|it) (?:do|does|did|is|was|am|are|[a-z]+n['’]t),? i mean,? (?!(?:i|we|you|he|she|they|it|that|there)\b)[^,]{2,40}[.!]?$"
    r"|.*\b(?:(?:i|we|you|he|she|they|it)['’]d(?: ever| never| just)?|(?:the|an?|my|our|their)|(?:just|never) (?:really )?like),? (?:you know|i mean)[.!…]*$"
)


def is_unfinished(words: str) -> bool:
    """Whether more of a sentence was lost, or is to be written anew, than a place that can go.

    >>> is_unfinished("I was at the [unclear]."), is_unfinished("I buy at a market in [??] all day.")
    (True, False)
    >>> is_unfinished("We don't, I mean sometimes."), is_unfinished("I didn't think I'd ever, you know.")
    (True, True)
    """
    bare = heard(words)
    return bare is None or _UNFINISHED.search(bare) is not None or _GIVEN_UP.match(bare) is not None


#: A clause that was begun and given up for another: "I'm, it's my eyes", "he was, he had a van".
_FALSE_START = re.compile(
    r"(?P<joint>(?:(?:And|But|So|Well),? )?)(?P<who>I|He|She|They|We|It|You|i|he|she|they|we|it|you)(?P<verb>['’](?:m|s|re|ve|d|ll)| (?:was|were|am|is|are|had|have|has))(?:,|\.{2,3}|…) "
    r"(?=(?P<again>I|he|she|they|we|it|you|there|that|my)\b(?:['’](?:m|s|re|ve|d|ll))? ?(?P<next>[\w’']+))"
)


def without_false_start(words: str, *, answers: bool) -> str:
    """The sentence without the clause that was given up at its beginning.

    `answers`: it answers a question, which "I was" alone may do.

    >>> without_false_start("I'm, it's my eyes.", answers=True), without_false_start("He was, he had a van.", answers=False)
    ("It's my eyes.", 'He had a van.')
    >>> without_false_start("I was, I had to.", answers=True)
    'I was, I had to.'
    """
    found = _FALSE_START.match(words)
    if found is None or (found["verb"][0] == " " and answers):
        return words
    if found["verb"][0] == " " and found["again"].lower() != found["who"].lower():
        return words
    rest = words[found.end() :]
    return f"{found['joint']}{rest}" if found["joint"] else rest[:1].upper() + rest[1:]
