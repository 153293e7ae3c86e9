"""What the notes say is not for the video: "supervisor is useless. leave out", "no toilet up there (please don't put that in)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.notes.quoting import QUOTED

_NOT = (
    r"(?:do ?n['’]?t|do not|not to|should ?n['’]?t|should not|better not|rather not|prefer not to|(?:not|isn['’]?t|wasn['’]?t|don['’]?t think i['’]?m|not sure i['’]?m) "
    r"(?:really )?(?:meant|supposed) to|not (?:going|gonna) to)"
)
_SAY = r"(?:say|put|mention|include|use|tell(?: (?:anyone|anybody|them|people))?|write|read(?: out)?|show|repeat|share|print|quote|promise|film|post)"
_FILM = r"(?:vid(?:eo)?|film|script|camera|recording|presentation|clip|speech|essay|class|internet)"
_END = r"(?=\W*$|\W*[,;.!)\]]|,? (?:please|ok(?:ay)?|lol|haha+|they|he|she|mum|mom|dad|miss|m[rs]s?)\b)"
_THAT = r"(?:that|this|it|them|these|those|any of (?:that|this|it)|(?:that|this) (?:part|bit|one|line))"
#: An order that keeps something out, wherever it stands in a sentence.
_ORDER = re.compile(
    rf"(?i)\b{_NOT} (?:ever |really |even |please )?{_SAY} {_THAT}(?: (?:out|down))?(?: (?:in|on|at|for|to|here|there)(?: (?:the|my|your|this|our|any)? ?(?:{_FILM}|there|here))?)?{_END}"
    rf"|\b{_NOT} (?:ever |really |even |please )?{_SAY}\b[^.!?]{{0,40}}\b(?:in|on|for|out in) (?:the|my|your|this|our) {_FILM}\b"
    rf"|\b{_NOT} (?:ever |really |even |please )?{_SAY} (?:[\w'’]+ ){{0,3}}(?:last |first |full |sur)?names?(?: in)?{_END}"
    rf"|\b(?:(?:i['’]?d |i |we )?(?:had |should |will )?better |i['’]?ll |please |just |to |maybe )?(?<!to )leave (?:{_THAT}|the \w+(?: \w+)?)? ?out\b{_END}|(?:^|, |\()leave (?:that|it)(?=\W*$)|\b(?:it|this|that|stuff|part|bit|thing|story|name)s? stays? out{_END}"
    rf"|\b{_NOT} (?:ever |really |even |please )?(?:write|talk|speak|say (?:anything|something)) about (?:it|that|this|him|her|them|(?-i:[A-Z])\w+)\b{_END}"
    rf"|\boff the record\b|\bnot for (?:the |my |your |this )?(?:{_FILM}|anyone|anybody)\b|\bjust between (?:us|you and me)\b|\bkeep (?:that|this|it) (?:out|between us|off)\b{_END}"
    rf"|\b{_NOT} mention (?:that )?(?:i['’]?m|i am|i['’]?ve|i have|s?he['’]?s|they['’]?re|my|his|her|their)\b|\b{_NOT} (?:say|mention|write|put) (?:down )?which [a-z]+{_END}"
    r"|\basked (?:me|us) not to (?:say|put|mention|write|use|tell|share|record)\b|\b(?:said|told me) not to say(?=\W*$)|(?:^|[.,;(] ?)(?:please )?don['’]?t (?:say|tell)(?=[!.)]*$)|\b(?:i['’]?m|i am) not (?:meant|supposed|allowed) to say\b|don['’]?t think i['’]?m (?:meant|supposed|allowed) to (?:say|tell)\b"
)
_NEAR = 30  #: letters behind an order in which a name can be what it is of
_BEHIND = 14  #: words behind an order, above which it is of a word or two within a long sentence
#: Nothing but such an order, which is of what stands before it.
_ALONE = re.compile(
    r"(?i)\W*(?:(?:and|but|so|also|oh|no|wait|actually|please|ok(?:ay)?|maybe|pls|i|we|you|(?:s?he|they|mum|mom|dad|miss)(?: then)? (?:said|says|asked|told)(?: me| us)?|really|should|will|['’]ll|['’]d|had|just) )*"
    r"(?:do ?n['’]?t|do not|not to|not for|leave|off the|better (?:not|leave)|never|shouldn['’]?t|rather not|keep|said not)\b.{0,60}"
)
#: Speaks of what was said last: "He said it's secret".
_POINTS = re.compile(r"(?i)\W*(?:(?:s?he|they) (?:said|says|told me) )?(?:it|that|this)(?:['’]?s| is| was)\b")
_TOPIC = re.compile(
    rf"(?i)\b{_NOT} (?:ever |please )?(?:read out|mention|include|put|use|tell|go into|talk about) (?:the |my |his |her )(?P<what>[a-z]{{4,}}) (?:part|bit|thing|story|stuff)\b"
    rf"|^\W*(?:please )?{_NOT} go into (?:the |my |his |her )(?P<matter>[a-z]{{4,}})(?=\W*$)"
)


def withheld(said: Sequence[str], *, spoken: bool = False) -> frozenset[int]:
    """Which of the sentences of a paragraph are not to be told, by their place in it.

    `spoken`: the interviewee says them, who can speak of leaving something out of a dough.

    >>> sorted(withheld(["She runs the gate.", "He owes tax.", "Don't say that in the video."]))
    [1, 2]
    >>> sorted(withheld(["Her mum is ill, leave that out.", "She sings."])), withheld(["Don't say that to a customer."])
    ([0], frozenset())
    """
    out: set[int] = set()
    for at, words in enumerate(said):
        bare = QUOTED.sub('""', words)
        order = _ORDER.search(bare)
        if order is None or len(bare[order.end() :].split()) > _BEHIND:
            continue
        if spoken and re.search(r"(?i)\bleave\b", order.group()):
            continue
        alone = _ALONE.fullmatch(bare) is not None
        alone = alone and re.search(r"(?i)\bmention (?!that\W*$|it|this)", bare) is None
        named = re.search(r"(?i)\b(?:names?|which)\b", bare[order.start() : order.end() + _NEAR]) is not None
        if alone or not named:
            out.add(at)
        if named or not alone:
            continue
        while at and at - 1 not in out:
            at -= 1
            out.add(at)
            if _POINTS.match(said[at]) is None:
                break
    return frozenset(out)


def topics_withheld(text: str) -> frozenset[str]:
    """The words by which the notes name what is to be kept out: "please don't read out the motorcycle part".

    >>> topics_withheld("(don't go into the operation.)"), topics_withheld("don't use the oven at night")
    (frozenset({'operation'}), frozenset())
    """
    found = (_TOPIC.search(piece) for line in text.splitlines() for piece in re.split(r"(?<=[.!?])\s+", line))
    return frozenset((one["what"] or one["matter"]).lower() for one in found if one is not None)
