"""What an interviewer's turn asks without asking: a topic, a cut-off question, a follow-up, and the end of it all."""

from __future__ import annotations

import re

from scriptwright.notes.meaning import Meaning, plain, question_meaning
from scriptwright.notes.model import NoteBlock
from scriptwright.notes.voices import answers, is_chatter
from scriptwright.sections import Section

_TOPIC = 8  #: words of a turn that only names what is to be told: "best thing", "typical day"
_SHORT = 4  #: words of a question that says nothing without the one before: "The window?"

#: What a sheet asks for that is the interviewee's: a story, a piece of advice, their own words.
OF_THEIRS = re.compile(
    r"(?i)\b(?:stor(?:y|ies)|anecdotes?|advice|tips?|quotes?|quotations?|saying)\b.*\b(?:(?:he|she|they|(?:the |your |this )?(?:interviewee|person|subject|guest)) (?:\w+ )?(?:share[sd]?|tells?|told|g[ai]ves?|said|says?|offered|have|had|has)"
    r"|from (?:him|her|them|(?:the|your|this) (?:interview|interviewee|person|conversation))|you want to (?:include|use|share|remember))\b"
    r"|\bwhat (?:\w+ )?(?:advice|tips?|stor(?:y|ies)) (?:did|do|does) (?:they|he|she|(?:the|your|this) (?:interviewee|person))\b"
    r"|\b(?:record|write|list|note|give)\b.*\b(?:things?|facts?|quotes?|details?)\b.*\b(?:person|interviewee|they|he|she) (?:told|said|shared)\b"
)
#: A question that goes on with the one before.
_GOES_ON = re.compile(
    r"(?i)\W*(?:(?:and|but|so|ok(?:ay)?|oh|wait|sorry)[, ]+)*(?:like what|why(?: is that| not)?|how so|how come|such as|for example|in what way|what kind|meaning|and then|what happened(?: then| next)?|(?:can|could) you explain(?: (?:that|it|more|this|in more detail|more detail))*|what (?:do|does|did) (?:you|that|it) (?:actually |really )?mean(?: by .{2,40}|,? (?:like,? )?(?:you|it|that|they|there|he|she|we|i)\b.{2,60})?)\W*"
)
#: A question of what was just told, in a pronoun: "Why do they shout?", "Is it working?".
_POINTS_BACK = re.compile(
    r"(?i)\W*(?:(?:and|but|so|ok(?:ay)?|oh|wait|wow)[, ]+)*(?:why|how|what|when|where|who|is|are|was|were|do|does|did|has|have|had|can|will|would)\b(?:(?:\W+\w+){0,3}?\W+(?<!for )(?<!with )(?<!to )(?:they|he|she)|(?:\W+(?:often|long|much|far))?\W+(?:is|was|did|does|do)\W+(?:that|it|this)|\W+(?:that|this|it)(?=\W+(?:happen|work|bother|go|feel|mean|help|hurt)))\b(?!.*\b(?:you|your|job|work|day)\b)[^.]{0,60}"
)
#: Nothing but a remark or an echo of surprise.
_REMARK = re.compile(
    r"(?i)\W*(?:(?:that|it|this)s?|wow|whoa|so|oh|i|we|my|haha|lol|no|yes|yeah|same|amazing|sir|ma['’]?am)\b"
)
#: A question that was never finished, or that the other was to finish.
_CUT_OFF = re.compile(r"(?:\b(?:or|and|like|because|with|in|you|to)|[—–-]|…|\.\.\.)\W*$")
_AUX_FIRST = re.compile(
    r"(?i)\W*(?:(?:and|but|so|ok(?:ay)?|oh|omg|wow|lol|wait|um+|haha|cool|like)[, ]+)*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]?t)?\s+(?:it|that|this|there|he|she|they|your?|[A-Za-z]+)\b"
)
_CLOSES = re.compile(
    r"(?i)\W*(?:(?:and|ok(?:ay)?|well|so|great|wow|cool|alright)[,. ]+)*(?:i think )?(?:that['’]?s|that (?:is|was)|those (?:are|were)|these (?:are|were)) (?:all|it|everything|my last|the last|the end|the lot)\b.{0,60}|.{0,40}\b(?:no (?:more|other|further) questions|thank(?:s| you)(?: so much| very much| a lot)? (?:sir|ma['’]?am|for (?:your time|(?:talking|speaking|doing|letting|meeting|taking|everything|all)\b.{0,40})))\W*|.{0,25}\bthank you so much(?: sir| ma['’]?am)?\W*"
)


#: What is to be told, by what it was or who does it: "something people don't know", "a time you messed up".
_NAMES = re.compile(
    r"(?i)\W*(?:(?:and|so|but|ok(?:ay)?|um+|like|maybe|just|now)[, ]+)*(?:(?:some|any)(?:thing|one|body)|(?:one|a) (?:thing|time|day|night|moment|person|story|mistake)|things|stuff)(?: [a-z]+){0,2}? (?:(?:that|who|where|when) )?"
    r"(?:people|you|nobody|no one|everyone|everybody|most people|surpris\w+|that|went|happened|was|is|were)\b[^.!]{0,50}"
)


def prompts(turn: str, *, question: bool = False) -> bool:
    """Whether a turn of the interviewer that is no question asks all the same: "best thing", "So what's a typical—".

    `question`: its label says that it is one.

    >>> prompts("Typical day."), prompts("That's a hard day."), prompts("And you trained in", question=True)
    (True, False, True)
    >>> prompts("something people dont know"), prompts("a time you messed up"), prompts("something smells good")
    (True, True, False)
    """
    words = plain(turn).strip()
    count = len(words.split())
    chatter = is_chatter(words) if count > 3 else not answers(words)
    if chatter or _CLOSES.fullmatch(words) or count > 30:
        return False
    if count >= 3 and (_CUT_OFF.search(words) or asks_verb_first(words)):
        return True
    if 3 <= count <= _TOPIC and _NAMES.fullmatch(words):
        return True
    remarks = _REMARK.match(words) is not None or words.endswith("!")
    return count <= _TOPIC and not remarks and (question or question_meaning(words).section is not None)


def asks_verb_first(turn: str) -> bool:
    """Whether a turn begins as a question that yes or no answers: "was it hard at first", "isnt it cold"."""
    return _AUX_FIRST.match(plain(turn)) is not None


def closes(turn: str) -> bool:
    """Whether the interviewer has asked all: "thats all thanks", "Thank you so much, sir"."""
    return _CLOSES.fullmatch(plain(turn).strip()) is not None


def only_goes_on(asked: str) -> bool:
    """Whether a question says nothing without the one before: "Why is that?", "Can you explain more?"."""
    return _GOES_ON.fullmatch(asked) is not None


def goes_on(asked: str, meaning: Meaning, before: NoteBlock | None) -> Section | None:
    """The section of the question before, where this one only goes on with it: "Like what?", "The window?"."""
    if before is None:
        return None
    if only_goes_on(asked):
        return before.section
    words = plain(asked)
    short = len(words.split()) <= _SHORT and not re.search(
        r"(?i)\b(?:you|your|who|what|how|why|when|where|is|are|was|were|do|does|did|can|has|have)\b", words
    )
    back = _POINTS_BACK.fullmatch(words.rstrip("?!. ")) is not None
    return before.section if meaning.section is None and (short or back) else None
