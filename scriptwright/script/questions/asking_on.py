"""Questions that go on from the answer before: "What kind of math?", "The heel?", "And did she walk?"."""

from __future__ import annotations

import re
from enum import Enum

from scriptwright.script.context.referring import brings_in, of_several
from scriptwright.script.words.roots import content_words


class Link(Enum):
    """How a question hangs on the answer before it."""

    NONE = "none"  #: it begins a topic of its own
    ECHO = "echo"  #: it only asks on; its answer goes on with the answer before
    BACK = "back"  #: it speaks of somebody or something that was spoken of there


_OPENING = r"(?:and|so|oh|wow|but|wait|okay|ok|um|like|haha|well)"
#: Nothing of its own is asked.
_ASKS_ON = re.compile(
    rf"(?i)\W*(?:{_OPENING}\W+)*(?:(?:what|which) (?:kind|sort|type|ones?)(?: of [\w ]{{1,20}})?|like what|for example|such as|how so|how come|why|why not|who|where|when|"
    r"really|meaning|in what way|then(?: what)?|and|like|actually|like actually|what then|what happened(?: then| next)?)?\W*"
)
#: Asks how a story went on: "What did you do?".
DID_THEN = re.compile(
    rf"(?i)\W*(?:\([a-z ]+\)\W*)?(?:{_OPENING}\W+)*(?:what did you (?:do|say)(?: then| next| about (?:it|that))?|(?:and )?(?:then|so) what(?: did you do| happened)?)\W*"
)
_ECHO_MOST = 4  #: words of a question that only says again what was answered
_ASKS = re.compile(
    r"(?i)\W*(?:(?:and|so|but|wait|um|ok|okay) )*(?:what|who|how|why|when|where|which|is|are|was|were|do|does|did|has|have|can|could|will|would)\b"
)
_ABOUT_ALL = re.compile(
    r"(?i)\b(?:best|worst|like (?:about|most|best|least)|you like|dislikes?|favou?rite|hard(?:est)?|skills?|school|pay|advice|mistakes?|training|hours|future)\b"
)
#: Spoken of as known: "Why do they shout?", "Does that happen a lot?", "how do you get them to do it".
_BACK = re.compile(
    r"(?i)^\W*(?:(?:and|so|but|oh|wait|okay|ok|um|wow|like|haha) ?\W*)*(?:(?:and )?then\b(?! what)|(?:(?:why|how|when|where|what|was|were|is|are|did|does|do|has|have|had|can|could|would|will)\b(?:['’]s)? ?(?:\w+ ){0,2}?)"
    r"(?:he|she|they|them|him|that|those|these)\b(?! (?:you|people|your|we|i)\b)|(?:he|she|they|that['’]?s|that is|that was)\b)"
)
_THAT_CLAUSE = re.compile(
    r"(?i)\b(?:think|thought|say|said|know|feel|believe|true|something|anything|thing|one|things|advice|moment|time|story|day|someone|people|(?!does|is|was|has)\w+s) (?:that|they)\b"
)
_DEFINED = re.compile(
    r"(?i)\W*(?:(?:and|so|um|wait|ok|okay)\W+)*what(?:['’]?s| is| are| does)(?: an?| the)? (?P<what>[\w-]+)(?: mean)?\W*"
)
_ADDRESSED = re.compile(r"(?i)\byou(?:r|rs|rself)?\b")


def link_of(question: str, answered: str, *, addressed: bool) -> Link:
    """How a question hangs on what was answered just before.

    `addressed`: the notes' questions say "you" to the interviewee, so that "he" or "she" in one is somebody else.

    >>> link_of("What kind of math?", "You do a lot of math.", addressed=True)
    <Link.ECHO: 'echo'>
    >>> link_of("And she walked?", "There was a girl of nine.", addressed=True)
    <Link.BACK: 'back'>
    """
    if _ASKS_ON.fullmatch(question):
        return Link.ECHO
    known = content_words(answered)
    asked = content_words(question)
    if _ABOUT_ALL.search(question):
        return Link.NONE
    said_again = bool(asked) and asked <= known and len(question.split()) <= _ECHO_MOST
    if said_again and not says_you(question) and not _ASKS.match(question):
        return Link.ECHO
    defined = _DEFINED.fullmatch(question)
    if defined is not None and content_words(defined["what"]) & known:
        return Link.BACK
    if _AFTER_THAT.search(question) and not EVER.search(question):
        return Link.BACK
    if addressed and _DID_IT.match(question):
        return Link.BACK
    if addressed and not _THAT_CLAUSE.search(question) and (_BACK.match(question) or _of_those(question)):
        return Link.BACK
    return Link.NONE


#: Asks for something that happened once, understood without what it is about: "Has anything ever gone wrong with that?".
EVER = re.compile(
    r"(?i)(?P<ever>\b(?:anything|something|anybody|anyone|you|it) ever (?:[\w'’]+ ){0,3}?[\w'’]+) (?:with|about|like|in) (?:that|this)(?=\W*$)"
)
#: What was done next with the thing that was told of: "did you sell it to somebody?", "So did it ever float?".
_DID_IT = re.compile(
    rf"(?i)\W*(?:{_OPENING}\W+)*(?:did(?:n['’]?t)? (?:you|he|she|they|anyone|anybody|somebody)(?: (?:ever|still|then|just|actually|really))* (?!(?:always|want|wanna|know|think|plan|expect|like|enjoy|learn|study|choose|pick|imagine|start|stop|feel|go|consider|mean)\b)[a-z]+ (?:(?:up|out|off) )?(?:it|that)\b(?! (?:you|he|she|they|the|was|is|were|had|would|could)\b)|did(?:n['’]?t)? it (?!take\b|feel\b|pay\b)(?:ever |still |really )*[a-z]+)"
)
#: What comes of it, which only the answer before tells: "What did you do differently after that?".
_AFTER_THAT = re.compile(
    r"(?i)\b(?:after|since|from|because of|about|like|with|do|did|through) (?:that|this|then)\W*$|\bafter (?:that|this),? (?:did|do|what|how|have|were|was)\b"
)


#: Somebody whom only the answer before names: "What did you say to them?".
_THOSE = re.compile(r"(?i)\b(?:them|him|her(?=\W*$| (?:to|that|how|why|when|if|then|about|again)\b))\b")


def _of_those(question: str) -> bool:
    """Whether a question speaks of people whom it does not name."""
    found = _THOSE.search(question)
    return found is not None and not brings_in(question[: found.start()]) and not of_several(question)


def of_others(question: str) -> bool:
    """Whether a question is of somebody as "he", "she" or "they", and to nobody as "you"."""
    return re.search(r"(?i)\b(?:he|she|they)\b", question) is not None and not says_you(question)


def says_you(question: str) -> bool:
    """Whether a question is put to the interviewee as "you"."""
    return _ADDRESSED.search(question) is not None
