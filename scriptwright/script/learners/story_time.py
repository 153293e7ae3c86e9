"""A learner's story in one tense: what began in the past goes on in it, sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections, is_base
from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.model import LineKind

_THEN = re.compile(
    r"(?i)\b(?:in (?:the )?(?:year )?(?:19|20)\d\d|yesterday|ago|(?<!in )(?<!for )(?<!only )(?<!than )one (?:time|day|night)(?! (?:(?:a|per) (?:week|month|year|day)|off|each|every|of the)\b)|last (?:week|month|year|summer|winter|night)|at first|the first (?:day|night)|first (?:day|time)|when (?:I|he|she|we|they) was|that (?:day|night|time))\b"
)
#: A time gone by that is told in the present all the same.
_AT_FIRST = re.compile(
    r"(?i)(?:at first|in the beginning),? (?:I|he|she|we|they) (?:want|think|don|go|work|do|have|need|like|live)\b"
)
#: What is so until today, or always.
_NOW = re.compile(
    r"(?i)\b(?:now|today|still|every|each|always|usually|sometimes|often|normally|these days|nowadays|since|until|will|must|can|should|you|your|called)\b|[\"“\x00]"
)
_TODAY = re.compile(
    r"(?i)\b(?:now|today|still|every|each|always|usually|sometimes|often|these days|nowadays|since)\b"
)
#: A story's "they change the pipe" is past as well; what people are, have, know or do for years may still be so.
_LASTS = frozenset(
    "have know like want need love think live work believe feel mean say call do hope hate understand keep sell study go cost belong".split()
)
#: What somebody says or thinks at one point of a story whose verbs have no endings.
_SAID = frozenset("say think want feel believe understand hope call mean do go".split())
#: What happens again and again.
_AGAIN = re.compile(r"(?i)\b(?:when|if|whenever) (?:I|you|he|she|it|we|they|a|the|somebody|people)\b")
#: What happens whenever something else does, with its endings, and who somebody's children are, and how old.
_EACH = re.compile(
    r"^(?:And |But )?(?:When|If)(?: [a-z]+){1,3}? (?:is|are|has|comes|goes|needs|breaks|calls|asks|wants|stops)\b"
    r"|^(?:He|She) has (?:an? |one |two |three |four )?(?:daughter|son|child|children|kids|brother|sister|husband|wife|dog|cat|grandchild)(?:ren|s)?\b"
    r"|\b(?:is|are|has|have) (?:\d+|\w+teen|six|seven|eight|nine|ten) years\b"
)
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_BE = {"is": "was", "am": "was", "are": "were"}
_TOLD = ("ROOT", "conj", "ccomp", "advcl", "parataxis")
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
#: Verbs behind which the other verb is bare.
_WATCHED = frozenset("see hear watch let make help feel".split())


@dataclass
class StoryTime:
    """The block whose story is being told, whether it is past, and whether its verbs have lost their endings."""

    blocks: tuple[str, ...] = ()
    past: bool = False
    dated: bool = False
    bare: bool = False

    def told(self, candidate: Candidate) -> Candidate:
        """The candidate in the tense of the story that it goes on with."""
        if candidate.hand is not Hand.LEARNER or candidate.items:
            return candidate
        same = candidate.blocks == self.blocks
        kept = _QUOTED.findall(candidate.text)
        text = _QUOTED.sub("XQX", candidate.text)
        bare = (same and self.bare) or _bare(text)
        now = _NOW.search(text) is not None
        first = _AT_FIRST.match(text) is not None
        past = any(token.tag_ == "VBD" for token in parse(text))
        then = _THEN.search(text) is not None or (
            candidate.story and past and not now and candidate.kind is not LineKind.OWN
        )
        began = first or (then and (past or _bare(text)))
        goes_on = (
            same
            and self.past
            and not now
            and (self.dated or not _is_so(text))
            and not _lasts(text, said=bare and (self.bare or candidate.story))
            and ((self.bare and bare) or _goes_on(text))
        )
        if goes_on or (began and not first and not now and (_bare(text) or _arrived(text))):
            text = in_past(text)
        self.dated = (same and self.dated) or _THEN.search(text) is not None
        self.past = began or (same and self.past and _TODAY.search(text) is None)
        self.blocks, self.bare = candidate.blocks, bare or first
        for words in kept:
            text = text.replace("XQX", words, 1)
        return candidate if text == candidate.text else replace(candidate, text=text)


def _goes_on(text: str) -> bool:
    """Whether the sentence tells what happened next: "he change his study", "they change the pipe"."""
    return _bare(text) or any(
        verb.tag_ == "VBP"
        and verb.dep_ == "ROOT"
        and any(child.lower_ in ("they", "we") for child in verb.children if child.dep_ == "nsubj")
        and not any(child.dep_ == "aux" for child in verb.children)
        for verb in parse(text)
    )


def _is_so(text: str) -> bool:
    """Whether the sentence only tells how something is: "her eyes are tired"."""
    doc = parse(text)
    alone = sum(token.dep_ in _SUBJECTS for token in doc) < 2
    return alone and any(verb.dep_ == "ROOT" and verb.lower_ in _BE for verb in doc)


def _lasts(text: str, *, said: bool = False) -> bool:
    """Whether the sentence tells what may be so until today, or what happens each time; `said`: no word of a story."""
    lasting = _LASTS - _SAID if said else _LASTS
    if re.match(r"(?:And |But |So )?I (?:also |still )?(?:want|hope|study|live|work|like|love|need)\b", text):
        return True
    return _AGAIN.search(text) is not None or _EACH.search(text) is not None or any(
        verb.dep_ == "ROOT"
        and verb.lemma_ in lasting
        and not any(child.dep_ == "nsubj" and child.lower_ == "i" for child in verb.children)
        for verb in parse(text)
    )


def _arrived(text: str) -> bool:
    """A first time that is told in two tenses: "When I come here the first day I see the snow and I was afraid"."""
    return (
        re.match(r"When (?:I|we|he|she|they) [a-z]+ ", text) is not None
        and re.search(r"(?i)\bfirst (?:day|time)\b", text) is not None
    )


def _bare(text: str) -> bool:
    """Whether a verb of one person or thing has no ending: "nobody find it", "an area which have no plug"."""
    for verb in parse(text):
        ruled = any(child.dep_ == "aux" for child in verb.children)
        if verb.tag_ not in ("VBP", "VB") or ruled or verb.lower_ in ("am", "are"):
            continue
        subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
        whose = verb.head if subject is not None and subject.tag_ in ("WDT", "WP") else subject
        if whose is not None and (
            whose.tag_ == "NN" or whose.lower_ in ("he", "she", "it", "nobody", "everybody")
        ):
            return True
    return False


def in_past(text: str) -> str:
    """The words with their finite verbs in the past.

    >>> in_past("It is August and nobody find the box."), in_past("She say the room is cold.")
    ('It was August and nobody found the box.', 'She said the room was cold.')
    """
    edits: list[tuple[int, int, str]] = []
    for verb in parse(text):
        ruling = verb.head if verb.dep_ in ("aux", "auxpass") else verb
        subject = any(child.dep_ in _SUBJECTS for child in ruling.children)
        if verb.tag_ not in ("VBZ", "VBP", "VB") or ruling.dep_ not in _TOLD:
            continue
        if verb.text[0] in "'’":
            return text
        told_that = any(child.lower_ == "that" for child in ruling.children if child.dep_ == "mark")
        seen = (
            ruling.dep_ == "ccomp" and ruling.head.lemma_ in _WATCHED and verb.tag_ != "VBZ" and not told_that
        )
        if seen:
            continue
        helped = ruling is verb and any(child.dep_ == "aux" for child in verb.children)
        goes_on = ruling.dep_ == "conj" and ruling.head.idx in {start for start, _, _ in edits}
        if (
            helped
            or not (subject or ruling.dep_ == "conj")
            or (verb.tag_ == "VB" and not (subject or goes_on))
        ):
            continue
        after = text[verb.idx + len(verb.text) :]
        lower = verb.lower_
        past = _BE.get(lower) or ("had" if lower in ("have", "has") else None)
        if lower in ("do", "does"):
            past = "did"
        elif past is None:
            base = lower if is_base(lower) else verb.lemma_
            past = next(iter(inflections(base, "VBD")), None)
        if past is None or re.match(r"['’]", after):
            return text
        edits.append((verb.idx, verb.idx + len(verb.text), past))
    for start, end, past in reversed(edits):
        text = text[:start] + past + text[end:]
    return text
