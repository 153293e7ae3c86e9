"""What was said face to face and is no part of what is told: fillers, remarks to the listener, words left out."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.questions.explaining import REMARK
from scriptwright.script.talk.afterwards import by_name, of_home, usual
from scriptwright.script.talk.said_to_you import as_old, of_you
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.unmarked import is_unmarked_speech

#: What fills a pause, by where it stands.
_FILLERS = (
    (re.compile(r"(?i)(\b[\w' ]{4,40}), i mean \1(?=[.!]?$)"), r"\1"),
    (
        re.compile(
            r"(?i)(?<=\w),? (?:hands down|believe it or not|no question|no joke|no doubt|for sure|one hundred percent)(?=[.!]?$)"
        ),
        "",
    ),
    (
        re.compile(
            r"(?i)^((?:and|but|so),? )?(?:(?:honestly|to be honest|frankly|i mean),? |(?:look|listen), )(?=\w)"
        ),
        r"\1",
    ),
    (re.compile(r"(?i)(,? (?:so|and|but|because)) (?:honestly|to be honest|frankly|i mean),? "), r"\1 "),
    (re.compile(r"(?i), (?:honestly|to be honest|frankly|i mean|really)(?=[.!]?$)"), ""),
    (
        re.compile(r"(?i)^(?:like|as) (?:i (?:said|told you)(?: before| earlier)?|you know|you can see),? "),
        "",
    ),
    (
        re.compile(
            r"(?i), (?:like|as) (?:i (?:said|told you)(?: before| earlier)?|you (?:can|could) see)(?=[,.!]|$)"
        ),
        "",
    ),
    (re.compile(r"(?i), (?:look|see|you see|listen|right)(?=[.!]?$)"), ""),
    (
        re.compile(
            r"(?i), (?:(?:(?:and )?you can |please )?(?:put|write) (?:that|this) (?:in|down)(?: (?:please|too))?|i['’]ll (?:tell you|be) hones(?:t|tly)(?: with you)?)(?=[.!]?$)"
        ),
        "",
    ),
    (
        re.compile(
            r"(?i)(?<=\w )(?<!and )(?<!but )(?<!so )i don['’]t know, (?=(?:like |maybe )?(?:\d|an? |two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred))"
        ),
        "maybe ",
    ),
    (re.compile(r"(?i)(?<=[a-z]) i (?:think|guess) (?=\d)"), " maybe "),
    (re.compile(r"(?i), i mean (?=[\w'’ ]{2,30}[.!]?$)"), ", "),
    (
        re.compile(
            r"(?i),? (?:and |but )?you(?:['’]ll| will|['’]ve| have| might have| may have)?"
            r"(?: probably| already| just| maybe)? (?:see|saw|seen|met|meet|passed|walked past) (?:him|her|them)\b[^,.;]{0,25}(?=[.!]?$)"
        ),
        "",
    ),
)
_WHOLE = re.compile(
    r"(?i)(?P<before>(?:.*[,;] so |so )?)(?P<how>(?:basically |pretty much |kind of |mostly |really |just )*)(?P<all>(?:everything|anything|whatever|a (?:little )?bit of everything)\b.*)"
)
_DUTY = re.compile(r"(?i)\b(?:(?:you|he|she|they|u)(?: \w+)? do\b|responsib|dut(?:y|ies)\b|job\b|role\b|tasks?\b|work\b)")


def without_remarks(words: str) -> str:
    """The words without what only the listener of that day was told, or what fills a pause.

    >>> without_remarks("They send somebody at 2:30, you'll probably see him.")
    'They send somebody at 2:30.'
    >>> without_remarks("But honestly the harder part is people's fear.")
    "But the harder part is people's fear."
    """
    bare = words
    for pattern, kept in _FILLERS:
        bare = pattern.sub(kept, bare)
    return bare[:1].upper() + bare[1:] if words[:1].isupper() else bare


def doing_all(words: str, asked: str) -> str:
    """An answer to what somebody does with the deed that its "everything" leaves to the question.

    >>> doing_all("I own the place, so everything nobody else wants to do.", "What do you do?")
    'I own the place, so I do everything nobody else wants to do.'
    """
    found = _WHOLE.fullmatch(words) if _DUTY.search(asked) else None
    if found is None:
        return words
    rest = found.group("all")
    clause = re.match(r"(?i)(?:everything|anything|whatever) (?:that |else |nobody |no one )", rest)
    if not clause and form_of(rest[:1].upper() + rest[1:]) is not Form.NOUN:
        return words
    small = rest[:1].lower() + rest[1:]
    how = found.group("how").lower()
    return f"{found.group('before')}I {how}do {small}"


def denied(words: str, asked: str) -> str:
    """A bare "not" with its "it is": "Not the blood, people always think that." → "It's not the blood, …".

    >>> denied("Not the blood.", "What's the worst thing?"), denied("Not the money.", "What was hard?")
    ("It's not the blood.", "It wasn't the money.")
    """
    found = re.match(r"(?i)not (?=(?:just |only |so much )?(?:the|my|an?|being|having|[a-z]+ing)\b)", words)
    if found is None:
        return words
    past = re.search(r"(?i)\b(?:was|were|did|had)\b", asked)
    it, positive = ("It wasn't", "it was") if past else ("It's not", "it's")
    rest = re.sub(
        r"(?i)^([^,]{2,40}), (?=(?:the|my|an?|being|having|[a-z]+ing)\b[^,]{2,40}$)",
        rf"\1, {positive} ",
        words[found.end() :],
    )
    return f"{it} {rest}"


#: A number that answers, and what is said of it: "Around $90,000 now, but I started at $40,000."
_AMOUNT = re.compile(
    r"(?i)(?:(?:around|about|maybe|almost|over|roughly|like|probably|only|an?|one|half an) )*(?:\$?\d[\d,.]*k?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|hour|day|week|month|year)\b[^,.]{0,40}, (?P<then>(?:but |and |so )?(?:i|he|she|they|we|it|kids|adults|the \w+|some|that|there)(?:['’]\w+)? .+)"
)


def amounting(words: str, asked: str) -> str:
    """A bare amount with a clause behind it as a sentence.

    >>> amounting("An hour for adults, kids are forty minutes.", "How long is a visit?")
    "It's an hour for adults, and kids are forty minutes."
    """
    found = _AMOUNT.fullmatch(words)
    if found is None or re.search(r"(?i)^[^,]* (?:ago|later),", words) or form_of(words[: found.start("then")].rstrip(", ")) is not Form.NOUN:
        return words
    small = words[:1].lower() + words[1 : found.start("then")]
    then = found.group("then")
    linked = re.match(r"(?i)(?:but|and|so|that|it|there)\b", then)
    past = re.search(r"(?i)\b(?:was|were|did|had)\b", asked)
    it = "It was" if past else "It's"
    return f"{it} {small}{'' if linked else 'and '}{then}"


def estimated(words: str) -> str:
    """What somebody would say as what they say.

    >>> estimated("I'd say a third of it is waiting.")
    'I say a third of it is waiting.'
    """
    said = re.match(
        r"(?i)i(?:['’]d| would)(?: just)? say,? (?:that )?(?=\w)(?!(?:what|how|so|it|no|yes)\b)", words
    )
    if (
        said is None
        or form_of(words[said.end() :][:1].upper() + words[said.end() + 1 :]) is not Form.STATEMENT
    ):
        return words
    return f"I say {words[said.end() :]}"


#: What somebody thought or said, behind a colon or a comma and without quotation marks.
_ALOUD = re.compile(
    r"(?i)(?P<how>\b(?:think(?:ing)?|thought|says?|said|asks?|asked|shout(?:s|ed)?|goes|wrote|told (?:me|us|him|her|them|myself|(?:my|the|an?) \w+)) ?: |\b(?:said|says|goes) (?=(?:you|hey|right|okay|look|listen), )|\b(?:thinking|thought), (?!(?:and|but|so|because|which|when|if|as|honestly|like|too|at|for|in)\b))"
    r"(?P<said>[^\"“”:;]+?)(?P<end>[.!?]?)$"
)
_MOST_ALOUD = 18  #: words of a quotation


def aloud(words: str) -> str:
    """The words with quotation marks around a thought or a saying behind a colon.

    >>> aloud("I sat up there thinking: nobody in accounting sees this.")
    'I sat up there thinking, “Nobody in accounting sees this.”'
    """
    found = _ALOUD.search(words)
    if found is None or not 3 <= len(found.group("said").split()) <= _MOST_ALOUD:
        return words
    said, spoken = found.group("said"), found.group("how").rstrip(" :,")
    if "," in found.group("how") and form_of(f"{said[:1].upper()}{said[1:]}") not in (
        Form.STATEMENT,
        Form.IMPERATIVE,
    ):
        return words
    quoted = f"“{said[:1].upper()}{said[1:]}{found.group('end') or '.'}”"
    return f"{words[: found.start('how')]}{spoken}, {quoted}"


#: What others did to those at work, where "they told them" would be heard of one and the same.
_DONE_TO_US = re.compile(
    r"(?i)^(they (?:[a-z]+ )?(?:told|asked|gave|sent|showed|called|paid|made|let|offered|wanted)) us\b"
)


def in_the_open(words: str, asked: str) -> str:
    """What was said face to face as it can be told: without remarks, with what it left to its question."""
    words = _DONE_TO_US.sub(r"\1 me", words)
    bare = doing_all(without_remarks(aloud(by_name(of_home(words)))), asked)
    return usual(estimated(amounting(denied(bare, asked), asked)), asked)


#: Where both are at that moment, which a listener does not know.
_BOTH_HERE = re.compile(r"(?i)\b(?:i am|i['’]m|we are|we['’]re) (?:still |all |already )?here[.!]$")
_TO_LISTENER = re.compile(
    r"(?i)(?:because |and |but |so |well,? )?you (?:said|told|asked|mentioned|wrote|already|were saying|look like|remind|sound|seem|try \w+ing)\b"
    r"|(?:oh,? sure|yeah,? right|yeah,? sure|as if|sure, (?:if|because|and))\b"
)


#: Those who listen, as a group or by what one calls the young: "You kids have it easy", "Eat first, child."
_TO_THE_YOUNG = re.compile(
    r"(?i)\byou (?:people|guys|kids|all (?=[a-z]+\b)(?!the\b)|young (?:people|ones|folks?)|youngsters)\b|\bwhen you(?:['’]re| are) (?:my age|as old as (?:me|I))\b|\b(?:at )?your (?:age|generation)\b"
    r"|,? (?:my )?(?:child|kiddo|sweetheart|young (?:man|lady))[.!?]$|^(?:my )?(?:child|kiddo|sweetheart|young (?:man|lady)), "
)


def to_the_young(words: str) -> bool:
    """Whether a sentence speaks to the student as one of many: told by the student, it would scold who listens."""
    return _TO_THE_YOUNG.search(words) is not None and not as_old(words)


def to_listener(words: str) -> bool:
    """Whether a sentence speaks to who asked, of what they said or are, or where: "You told me you like dogs."."""
    there = re.search(r"(?i)\bthere\b(?!['’ ](?:s|is|are|was|were)\b)", words)
    contrast = there and re.search(r"(?i)\bhere\b", words)
    return bool(_TO_LISTENER.match(words) or _BOTH_HERE.search(words) or contrast or of_you(words))


def only_said_there(words: str) -> bool:
    """Whether a sentence can be said by its speaker only: to who asked, a remark by the way, speech within speech."""
    return to_listener(words) or REMARK.fullmatch(words) is not None or is_unmarked_speech(words)


_DATE = re.compile(r"(?i)(?:in )?(?:(?:early|late|mid) )?(?:[a-z]+ )?(?:\d{1,2},? )?(?:19|20)\d\d[.!]?")
_PARRIES = re.compile(r"(?i)(?:his|hers|theirs|mine)\W*(?:yes|no)?\W*|(?:open|close|start|finish) (?:at|by|from) .*")
_ONE_THING = re.compile(r"(?!\w*(?:ly|ways|times|ever)$)(?!yes|no|of|not|all|most|some|both|true|same)[a-z]+")


def is_no_answer(asked: str, answer: str) -> bool:
    """Whether a bare word only leads up to the answer, or parries: a date for "what happened", "Rude." for "how much"."""
    if re.search(r"\b(?:name|title)\b", asked) or _PARRIES.fullmatch(answer):
        return True
    if re.fullmatch(r"what (?:he|she|they) do(?:es)?", asked) and re.match(r"(?i)not\b", answer):
        return True
    if _DATE.fullmatch(answer.strip()) and not re.match(r"(?:when|what year|how long|since when)\b", asked):
        return True
    word = answer.strip(" .!").lower()
    if re.match(r"(?:19|20)\d\d\. [A-Z]", answer) or (asked.startswith("if ") and re.fullmatch(_ONE_THING, word)):
        return True
    counted = re.match(r"how (?:much|many)\b", asked) is not None
    return counted and " " not in word and bool(lemmas(word, "ADJ")) and not lemmas(word, "NOUN")
