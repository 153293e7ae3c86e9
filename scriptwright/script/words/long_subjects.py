"""Whether a sentence is whole though the parser took its verb for a noun or a participle: "The cab creaks like an old bed"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_participle, is_past, lemmas

_OPENS = frozenset(
    "the a an my our his her their your this that these those one some another every each no any nobody somebody everybody everyone someone most".split()
)
#: What may stand before the subject: "Halfway through the second song the console froze".
_BEFORE = frozenset(
    "after at before by during for from halfway in inside near on outside over since through throughout under until up down within without so but and then".split()
)
_SOMEBODY = frozenset("i we you he she it they who that which".split())  #: who has a verb of their own
_BESIDE = frozenset("always never just also still even only often".split())
_MANY = frozenset("these those some most".split())
_LONGEST = 9  #: words of a subject
#: What follows a verb that could be a noun of many as well: "creaks like", "keeps the", "hates it".
_RULED = re.compile(
    r"(?i)(?:like (?:an?|the|hell|crazy|it)|me|him|them|us|it|you|the|an?|my|your|his|her|their|our|so|too|again|back|\w{3,}ly)\b"
)
#: What follows a participle: "the stuff made in the shop", "a man called Joe".
_ACTED_ON = re.compile(r"(?i)(?:by|in|at|on|from|with|for|of|into|as|under|over|to be|(?-i:[A-Z])\w*)\b")
_WORD = re.compile(r"[\w'’-]+")
#: Somebody who does something behind a time or a place: "About 4 months into the training he was failing".
_AFTER_A_TIME = re.compile(
    r"(?:(?:About|Around|Almost|Nearly|Maybe) \d+ (?:minute|hour|day|week|month|year)s?(?:(?! (?:and|but|or|so|who|which|that|what|where|when|how|because|if|as|than|like)\b) [\w'’-]+){1,8},?"
    r"|(?:Halfway|At|After|Before|During|For|From|In|On|Since|Through|Until|Within|Without) [^,.!?]{3,50},) "
    r"(?:I|he|she|they|we|it) (?:just |never |always |still |also |only )?(?:was|were|is|are|am|had|has|have|did|does|could|can|would|will|got|went|came|took|made|said|thought|felt|knew|lost|found|saw)\b"
)
#: What somebody must do to be something: "To be a diver here you need two years at sea".
_IN_ORDER_TO = re.compile(
    r"(?i)to (?:be|become|get|do|make|have|work|run|drive|fly|teach|join)\b[^,.!?]{3,60},? (?:you|he|she|they|we|I) (?:need|needs|needed|have|has|had|must|can|could|should|take|took)\b.*"
)
_UNIT = r"(?:minute|hour|day|night|week|month|year|winter|summer|spring|fall|season|decade)s?"
#: A time that no comma ends, before somebody or something that has a verb: "10 years ago a man signed up".
_TIME_FIRST = re.compile(
    rf"(?i)(?:(?:and|but|so),? )?(?:(?:(?:just |only )?(?:about|around|almost|nearly|over|maybe|exactly) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|(?:a )?few|several|many|a couple(?: of)?|some) {_UNIT}|(?:not )?(?:long|years|days|weeks|months))"
    rf" (?:ago|later|earlier|(?:before|after)(?: (?:that|(?:the|my|his|her|their) [a-z]+(?! [a-z]+(?:ed)?[.!]?$)|christmas|easter|thanksgiving|graduation))),? (?=\w)"
    rf"|(?i:last|that|this|one) (?:spring|summer|fall|autumn|winter|january|february|march|april|june|july|august|september|october|november|december|week|month|year),? (?=(?:an?|the|my|his|her|their|our|one|two|three|some|\d+)\b)"
    r"|(?i:in) (?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December),? (?=(?i:an?|the|my|his|her|their|our|one|two|three|some|\d+)\b)"
)
#: What nothing and nobody can be made to do, so that its past is never a participle: "The boy with the cast smiled".
_OF_ITSELF = frozenset(
    "smiled cried laughed screamed shouted yelled arrived died fainted appeared disappeared vanished waved nodded slept sneezed coughed happened fell came went "
    "yawned grinned shrugged whispered sighed winked collapsed listened showed applied agreed waited stood sat ran swam quit wept complained apologized barked".split()
)
#: What somebody called about, or whom: no name that a thing is called by.
_RANG = re.compile(r"(?i)(?:about|because|back|again|in sick|me|him|her|us|them|911|my|every|twice|once|at|from|on|for (?!short\b)|(?:the (?:police|cops|office|school|shop|store|doctor|hospital|station|landlord)))\b")
#: A place, what is done there, and by how many, as other languages have it: "in her office work nine people".
VERB_BEFORE = re.compile(
    r"(?P<place>\b(?:[Ii]n|[Oo]n|[Aa]t) (?:the|his|her|their|my|our|this|that|one|every|each) (?:[\w-]+ )?[\w-]+) (?P<does>works?|lives?|study|studies|sleeps?|trains?|learns?|eats?|plays?|stands?|sits?|worked|lived|studied|slept|trained|learned|ate|played)"
    r" (?P<who>(?:(?:about|around|almost|over|only|more than) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|some|a few|several) (?:(?!hours?\b|days?\b|weeks?\b|months?\b|years?\b|times\b)[a-z]+ )?(?!hours?\b|days?\b|weeks?\b|months?\b|years?\b|times\b)(?:people|men|women|children|[a-z]+s))(?=[.,;!]|$| and\b| with\b)"
)
_THE_THE = re.compile(
    r"(?i)(?:(?:and|but|so),? )?the (?:\w+er|more|less|worse|better)\b[^.;:]{2,60}?,? the (?:\w+er|more|less|worse|better)\b.*\w.*"
)


@lru_cache(maxsize=20_000)
def has_long_subject(sentence: str) -> bool:
    """Whether a sentence, with one word for its first noun and all that goes with it, has a subject and its verb.

    Only for what ends as a sentence does; a note is a noun as often as not.

    >>> has_long_subject("The whole cab creaks like an old bed."), has_long_subject("The long night shifts in winter.")
    (True, False)
    >>> has_long_subject("To be a diver here you need two years at sea.")
    True
    >>> has_long_subject("Halfway through the second song the console froze.")
    True
    """
    if sentence[-1:] not in ".!" or not sentence[:1].isupper():
        return False
    if _THE_THE.fullmatch(sentence[:-1]) or _IN_ORDER_TO.fullmatch(sentence[:-1]) or _AFTER_A_TIME.match(sentence):
        return True
    if VERB_BEFORE.match(sentence):
        return True
    rest = behind_opening_time(sentence)
    if rest is not None:
        return has_long_subject(rest)
    return any(_is_ruled(shorter, at) for shorter, at in _shortened(sentence[:-1].split()))


def behind_opening_time(sentence: str) -> str | None:
    """What stands behind a time that no comma ends, with a capital; None where none opens the sentence.

    >>> behind_opening_time("3 years ago a fox moved in."), behind_opening_time("3 years of work.")
    ('A fox moved in.', None)
    """
    time = _TIME_FIRST.match(sentence)
    if time is None or not sentence[time.end() :]:
        return None
    return f"{sentence[time.end()].upper()}{sentence[time.end() + 1 :]}"


def _shortened(words: list[str]) -> Iterator[tuple[list[str], int]]:
    """The sentence with "it" or "they" for each stretch that could be its subject, and where its verb then stands."""
    for start in range(min(len(words), _LONGEST)):
        if words[start].lower() not in _OPENS and not (words[start].isdigit() and int(words[start]) < 100):
            continue
        if start and words[0].lower() not in _BEFORE:
            return
        for verb in range(start + 2, min(len(words), start + _LONGEST + 1)):
            if _can_rule(words, start, verb):
                many = words[start].lower() in _MANY or words[start].isdigit()
                yield [*words[:start], "they" if many else "it", *words[verb:]], start + 1
        if start == 0:
            return


def _can_rule(words: list[str], start: int, verb: int) -> bool:
    """Whether a word can be the verb of the words before it."""
    word = words[verb].lower()
    subject = words[start:verb]
    commas = [at for at, one in enumerate(subject) if one.endswith(",")]
    if _WORD.fullmatch(word) is None or (commas and (len(commas) != 2 or commas[1] != len(subject) - 1)):
        return False
    nouns = [one.strip(",").lower() for one in subject]
    while nouns and (nouns[-1] in _BESIDE or nouns[-1].endswith("ly")):
        nouns.pop()
    head = nouns[-1] if nouns else ""
    aged = head.isdigit() and nouns[-2:-1] and nouns[-2] in ("around", "about", "of", "over")
    if head in _SOMEBODY or not (aged or commas or lemmas(head, "NOUN") or head[-1:] == "s" or head == "there"):
        return False
    rest = " ".join(words[verb + 1 :])
    if word in _OF_ITSELF and verb > start + 1:
        return True
    if word == "called":
        return not rest or _RANG.match(rest) is not None
    if word == "used":
        return rest.startswith("to ")
    if is_past(word) and not is_base(word):
        acted_on = is_participle(word) and (not rest or _ACTED_ON.match(rest) is not None)
        return not acted_on and word != "named"
    if is_past(word):  # "let", "put", "set", "read": as a noun it is one of its own
        return bool(re.match(r"(?i)(?:me|him|them|us|it|you|the|my|his|their|our)\b", rest))
    acts = word.endswith("s") and not is_base(word) and bool(lemmas(word, "VERB"))
    return acts and (not lemmas(word, "NOUN") or _RULED.match(rest) is not None)


def _is_ruled(words: list[str], verb: int) -> bool:
    text = " ".join(words)
    doc = parse(f"{text[:1].upper()}{text[1:]}.")
    token = next((t for t in doc if t.idx == len(" ".join(words[:verb])) + 1), None)
    if token is None or token.tag_ not in ("VBD", "VBZ", "VBP", "VBN", "VB"):
        return False
    subject = next((child for child in token.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    return subject is not None and subject.i == token.i - 1
