"""Verbs in the tense that their time asks for, by the parse: "I work here since 2003"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_UNIT = r"(?:years?|months?|weeks?|days?|decades?)"
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|many|several|a few|some)"
_MANY_YEARS = rf"(?:about |almost |more than |over |nearly )?(?:{_COUNT} (?:\w+ )?{_UNIT}\b(?! old)|a long time\b|long time\b)"
#: Since when, or for how long until now.
_UNTIL_NOW = re.compile(
    rf"(?i)\b(?:(?P<since>since|from) (?P<span>{_MANY_YEARS})(?: ago)?|(?P<for>for) {_MANY_YEARS}"
    r"|(?P<when>since) (?=(?:19|20)\d\d|I was|he was|she was|they were|(?:I|he|she|they) (?:finished|left|graduated|started|came|moved|married)\b|January|February|March|April|May\b|June|July|August|September|October|November|December|"
    r"childhood|the beginning|(?:the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) grade|kindergarten|preschool|(?:primary|elementary|middle|high|grade) school|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last (?:year|month|week|summer|winter)|always)|(?P<from>from) (?=(?:19|20)\d\d(?=[.,;]|$| and\b| but\b)))"
)
_BE = frozenset(("am", "is", "are", "'m", "’m", "'s", "’s", "'re", "’re"))
_SUBJECTS = ("nsubj", "nsubjpass")


def until_now(text: str) -> str:
    """What has gone on until now in its tense: "I work here since 2003" → "I've worked here since 2003".

    >>> until_now("I work here since 2003."), until_now("She is a nurse since ten years.")
    ("I've worked here since 2003.", "She's been a nurse for ten years.")
    """
    match = _UNTIL_NOW.search(text)
    if match is None:
        return text
    doc = parse(text)
    verb = _verb_of(doc, match)
    if verb is None:
        return text
    if match.group("for") and not (verb.lower_ in _BE and _goes_on(verb)):
        return text
    own = any(child.lower_ in ("i", "he", "she", "we") for child in _main(verb).children)
    if match.group("from") and not (own and (verb.lower_ in _BE or verb.lemma_ in ("work", "live"))):
        return text
    word = match.group("since") or match.group("from") or ""
    told = text
    if word:
        since = "for" if match.group("since") else "since"
        since = since.capitalize() if word[0].isupper() else since
        span = re.sub(r"(?i)^long time", "a long time", match.group("span") or "")
        told = (
            f"{text[: match.start()]}{since} {span}{text[match.end() :]}"
            if span
            else (f"{text[: match.start()]}{since} {text[match.end() :]}")
        )
    shift = len(told) - len(text) if match.start() < verb.idx else 0
    return _perfect(told, doc, verb, shift)


def _verb_of(doc: Doc, match: re.Match[str]) -> Token | None:
    """The verb in the present whose time it is: the last one before it, or the first behind it where it opens."""
    found = [
        token
        for token in doc
        if token.tag_ in ("VBP", "VBZ") and any(child.dep_ in _SUBJECTS for child in _main(token).children)
    ]
    past = [token.idx for token in doc if token.tag_ in ("VBD", "MD") and token.idx < match.start()]
    before = [
        token
        for token in found
        if token.idx < match.start() and "," not in doc.text[token.idx : match.start()]
    ]
    if match.group("for") and before and _another_verb(before[-1], match.start()):
        return None
    if before and (not past or past[-1] < before[-1].idx):
        and_done = any(
            token.dep_ == "conj"
            and token.tag_ in ("VBZ", "VBP", "VBN")
            and token.head in (before[-1], _main(before[-1]))
            and before[-1].idx < token.idx < match.start()
            for token in doc
        )
        return before[-1] if not (_perfect_already(before[-1]) or and_done) else None
    if before:
        return None
    clause = re.split(r"[,;] ", doc.text[: match.start()])[-1]
    opens = not re.search(r"\w{3,} \w+ \w+ \w+", clause)
    after = [token for token in found if token.idx >= match.end() and token.idx - match.end() < 25]
    return after[0] if opens and after and not _perfect_already(after[0]) else None


def _another_verb(verb: Token, until: int) -> bool:
    """Whether the time behind is of another verb: "she is a nurse and has had her own practice for ten years"."""
    return any(
        token.idx < until and token.i > verb.i and token.dep_ == "conj" and token.pos_ in ("VERB", "AUX")
        for token in verb.doc
    )


def _main(verb: Token) -> Token:
    return verb.head if verb.dep_ in ("aux", "auxpass") else verb


def _perfect_already(verb: Token) -> bool:
    behind = verb.doc.text[verb.idx + len(verb.text) :]
    has = r" (?:done|lived|worked|stayed|run|kept|known|taught|played|loved|driven|\w+ed (?:the|it|a|his|her|him|that)\b)" if verb.text[0] in "'’" else " had"
    been = re.match(rf"(?: \w+)?(?: not|n['’]t)?(?: (?:been|had|got)\b|{has}\b)", behind)
    return been is not None or (verb.lemma_ == "have" and _main(verb) is not verb)


def _goes_on(be: Token) -> bool:
    """Something that goes on: "am working", "is a nurse", "is married"; not "is away", "is valid"."""
    main = _main(be)
    if main is not be:
        return main.tag_ == "VBG" or main.lower_ == "married"
    return any(
        (child.dep_ in ("attr", "acomp") and child.tag_ in ("NN", "VBN")) or child.lower_ == "married"
        for child in be.children
    )


def _perfect(text: str, doc: Doc, verb: Token, shift: int) -> str:
    from lemminflect import getInflection

    subject = next(child for child in _main(verb).children if child.dep_ in _SUBJECTS)
    many = subject.lower_ in ("i", "you", "we", "they") or subject.tag_ in ("NNS", "NNPS")
    have = "have" if many else "has"
    start, end = verb.idx + shift, verb.idx + len(verb.text) + shift
    if subject.tag_ == "PRP" and subject.i == verb.i - 1 and verb.text[0] not in "'’" and verb.lemma_ != "do":
        start, have = start - 1, "'ve" if many else "'s"
    following = doc[verb.i + 1] if verb.i + 1 < len(doc) else None
    if verb.lower_ in _BE:
        told = (
            f"{'’ve' if many else '’s'} been"
            if verb.text[0] == "’"
            else f"{chr(39) + ('ve' if many else 's')} been"
        )
        return text[:start] + (told if verb.text[0] in "'’" else f"{have} been") + text[end:]
    if verb.lemma_ == "do" and following is not None and following.lower_ in ("n't", "n’t", "not"):
        main = _main(verb)
        participle = getInflection(main.lemma_, tag="VBN")
        if main is verb or not participle:
            return text
        return f"{text[:start]}{have}{text[end : main.idx + shift]}{participle[0]}{text[main.idx + len(main.text) + shift :]}"
    participle = getInflection(verb.lemma_, tag="VBN")
    if not participle or _main(verb) is not verb:
        return text
    adverb = doc[verb.i - 1] if verb.i and doc[verb.i - 1].tag_ == "RB" else None
    if adverb is not None and adverb.i > subject.i:
        at = adverb.idx + shift
        return f"{text[:at]}{have} {text[at:start]}{participle[0]}{text[end:]}"
    return f"{text[:start]}{have} {participle[0]}{text[end:]}"


_THEN = re.compile(
    r"(?i)(?:^|\b(?:and|but),? )(?:yesterday|last (?:week|month|year|night|summer|winter)|in (?:19|20)\d\d|[\w-]+ (?:years?|months?|weeks?|days?) ago)\b,?"
)


def in_the_past(text: str) -> str:
    """What a sentence that opens with a time gone by tells, in its tense: "In 2010 I open my shop" → "In 2010 I opened …"."""
    from lemminflect import getInflection

    opening = _THEN.match(text)
    if opening is None:
        return text
    for token in parse(text):
        subject = next((child for child in token.children if child.dep_ in _SUBJECTS), None)
        if token.idx < opening.end() or subject is None:
            continue
        near = subject.idx - opening.end() < 3 and token.tag_ in ("VBP", "VBZ") and token.lower_ not in _BE
        found = getInflection(token.lemma_, tag="VBD") if near and token.lemma_ not in ("be", "do") else ()
        return f"{text[: token.idx]}{found[0]}{text[token.idx + len(token.text) :]}" if found else text
    return text
