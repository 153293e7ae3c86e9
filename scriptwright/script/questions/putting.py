"""How a question is put, made plain: who is addressed, what comes first, words in another order, only a noun."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base
from scriptwright.script.learners.mending import mended
from scriptwright.script.questions.asking_on import EVER
from scriptwright.script.words.polite import IS_REQUEST, POLITE, REPEATED
from scriptwright.script.words.spoken import said_aloud
from scriptwright.sentences import sentences

LONGEST = 14  #: words of a question; a longer one is told by what it is about, or not at all
_LONG = 11  #: words of one that loses what is only added to it

#: What a long question adds behind its core.
_ADDED = re.compile(
    r"(?i)(?!(?<=\byou) like\b),? (?:who|because|since|especially|like(?! to\b)|like if|in case|given|even though|for example|such as)\b .+$|, .+$"
)
#: Other orders and forms of a question, and the plain one.
_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"(?i)^(?:is|was|are|were) there (?:any|some)thing (?:that )?(?=\w+(?:ed|s)\b|you\b)", "what "),
        (r"(?i)^(?:is|was) there (?=(?:an?|one|any) (?:\w+ ){1,3}?(?:that )?you\b)", "tell me about "),
        (r"(?i)\b((?:your|the) (?:work|job|career)) (?=you\b)", r"\1 that "),
        (r"(?i)^do you have (?=(?:an?|one|any) (?:\w+ )?story (?:\w+ ){0,5}?(?:that )?you\b)", "tell me about "),
        (r"(?i)^(?:(?:can|could|would|will) you )?(?:please )?tell (?=(?:an?|one|your|the) )", "tell me about "),
        (r"(?i)^((?:is|was|are|were|do|does|did|has|have|can|could|will|would)) ?n['’]?t (?=\w)", r"\1 "),
        (
            r"(?i)^(is|was|are|were|do|does|did|has|have|could|would)n['’]?t (?=(?:you|it|that|the|there|your|people|[a-z]+) )",
            r"\1 ",
        ),
        (r"(?i)\b(the|your) (thing|part|moment|day|case|time) most danger\b", r"\1 most dangerous \2"),
        (r"(?i)\b(the|your) (thing|part|moment|day|case|time) most ([a-z]+)\b", r"\1 most \3 \2"),
        (r"(?i)\bmost (long|hard|old|short|high|fast|strong|great|cold|young|weird)\b", r"\1est"),
        (r"(?i)\bmost big\b", "biggest"),
        (r"(?i)^which (is|was) (?=(?:your|the) )", r"what \1 "),
        (r"(?i)^what['’]s ((?:an?|the|your) [a-z]+(?: [a-z]+)?) (?=(?:do|mean|need|cost|take|make|feel like|look like|sound like)\b)", r"what does \1 "),
        (r"(?i)^(?:how|what) about (?=(?:the|your|people|[a-z]+s)\b)", "tell me about "),
        (r"(?i), like,(?= )", ""),
        (r"(?i)^(what(?:['’]s| is| was| are| were)) (?:been )?like,? (?=(?:the|your|an?)\b)", r"\1 "),
        (
            r"(?i)^((?:is|was|are|were|does|did|has|can|could|would) (?:it|that|this|there|they)) like,? (?=(?:ever|really|super|so|hard|scary|dangerous|boring|fun|stressful|sad|weird|gross|tiring|lonely|loud|cold|hot|expensive|easy|difficult)\b)",
            r"\1 ",
        ),
        (r"(?i)^((?:do|did|have|are|were|can|could|would) (?:you|they|people)) like,? (?=(?:ever|really|actually)\b)", r"\1 "),
        (r"(?i)\b((?:is|was|are|were) there) like,? (?=(?:an?|any|one)\b)", r"\1 "),
        (r"(?i), like,? (?:an? )?[a-z]+ (?:one|story|day|moment)$", ""),
        (r"(?i)\b(the|your) like,? (?=(?:favou?rite|best|worst|biggest|most|main|hardest|scariest|weirdest|craziest)\b)", r"\1 "),
        (r"(?i)\b(about|for|with|of|from), (?:like,? )?(?=\w)", r"\1 "),
        (r"(?i)\b(is|was) (that|it|this),? like,? (?=(?:your|an?|really)\b)", r"\1 \2 "),
    )
)


_ASKS = re.compile(
    r"(?i)(?:what|how|why|where|when|who|which)\b|(?:do|does|did|is|are|was|were|have|has|can|could|will|would) (?:you|it|there|the|your)\b"
)


#: What makes a question polite: "if that's OK".
_IF_OK = re.compile(
    r"(?i)\s*,? if (?:(?:that|it)(?:['’]s| is) (?:ok(?:ay)?|all ?right|fine|not (?:too )?(?:rude|personal))(?: to ask)?|(?:you|u) do(?:n['’]t| not) mind(?: me asking| my asking| telling me)?|i (?:can|may) ask)$"
)
#: A name that is asked for beside what the script tells: "your name and what you do".
_NAME_TOO = re.compile(
    r"(?i)^(?P<before>.*?)(?:what(?:['’]s| is) your (?:full |first )?name|who you are|who are you|your (?:full |first )?name),? (?:and|&)(?: then| also)? (?=\w)"
)


#: What an asker began with and began again: "do you, do you like it".
_BEGUN_TWICE = re.compile(
    r"(?i)\b((?:do|does|did|are|were|have|has|is|was|can|could|would|what|how|why|when|where) (?:you|it|they|there|that|your|do|did|is|was|are)),? (?:(?:um+|uh+|like),? )?\1\b"
)


def _asked_last(said: list[tuple[str, bool]]) -> list[str]:
    """What is asked after all that was said between: "Do you want tea? OK. So are you tired?" → the last."""
    asking: list[str] = []
    before = False
    for words, asks in said:
        if asks and not before:
            asking = []
        asking += [words] if asks else []
        before = asks
    return asking


def core(question: str) -> str | None:
    """The first question of a turn, without its mark and what was said before it.

    >>> core("So, isn't it cold in there?"), core("Sir, what was your most long trip?")
    ('is it cold in there', 'what was your longest trip')
    """
    spans = [span.of(question) for span in sentences(question)]
    asking = _asked_last([(words, words.rstrip('"”)*_ ').endswith("?")) for words in spans])
    asking = asking or [words for words in spans if _ASKS.match(POLITE.sub("", words))] or spans[-1:]
    if not asking:
        return None
    said = re.sub(r"(?i)^\W*\((?:my )?own question\):? |^¿", "", asking[0])
    said = re.sub(r"^\(?A\) |,? (?:and |& )?\(?B\) .*", "", said)
    words = mended(POLITE.sub("", said_aloud(said).replace("’", "'")).rstrip("?.!:* "))
    words = _BEGUN_TWICE.sub(r"\1", words)
    repeated = REPEATED.match(words)
    if repeated is not None:
        words = f"tell me about {words[repeated.end() :].strip('“”')}"
        words = re.sub(r"^tell me about (?=(?:what|how|why|where|when|who|if)\b)", "tell me ", words)
    words = _IF_OK.sub("", words)
    words = EVER.sub(r"\g<ever>", words)
    words = _NAME_TOO.sub(lambda found: found["before"] or "", words)
    for pattern, plain in _PLAIN:
        words = pattern.sub(plain, words)
    words = re.sub(
        r"(?i) (?:(?:or|and) (?:the )?least|or (?:the|your) (?:\w+est|most|worst|best|main) .+)$", "", words
    )
    words = re.sub(r"(?i)(?:[ ,]+(?:then|though|tho|exactly|please|by the way|actually)|, again)$", "", words)
    if re.search(r"\b(?:I|I'm|i'm|i|we)\b|\b(?:for|with|to|give|tell) me\b$", words) and not IS_REQUEST.match(
        words
    ):
        return None
    words = re.sub(r"(?i)^(?:for|as|in|if|when|given|since) [^,]{3,70}, (?=\w)", "", words)
    words = re.split(
        r"(?i),? (?:and|or|(?<!it )like|but) (?=(?:what|how|why|where|when|who|do|does|did|is|was|are|were|can|could)\b)",
        words,
    )[0]
    if len(words.split()) > _LONG:
        shorter = _ADDED.sub("", words)
        words = shorter if len(shorter.split()) >= 4 else words
    if not words or not 1 < len(words.split()) <= LONGEST or re.search(r"[.;:)\"“]", words):
        return None
    return words[:1].lower() + words[1:] if not words.startswith("I ") else words


#: What begins a statement that is put as a question: "You fix the price?"
_DECLARED = re.compile(
    r"(?i)(?:you|you're|you've|you'd|it|it's|there|there's|people|most people|nobody|everybody|everyone)\b|(?:the|your|all the|these) [a-z-]+ "
)


def declared(words: str) -> str | None:
    """What follows "I asked" of a statement that is put as a question.

    >>> declared("you fix the price"), declared("the alignment, do you use a laser")
    ('if you fix the price', None)
    """
    if not _DECLARED.match(words) or "," in words or len(words.split()) < 3:
        return None
    verb = next((t for t in parse(words) if t.tag_ in ("VBP", "VBZ", "VBD", "MD") and t.i), None)
    if verb is None or (
        verb.tag_ == "VBP" and not re.match(r"['’]|are\b", verb.lower_) and not is_base(verb.lower_)
    ):
        return None
    return f"if it's true that {words}" if re.search(r"n['’]t\b|\bnot\b|\bnever\b", words) else f"if {words}"


#: A question in the order of a statement, the question word last: "you work where", "it takes how long".
_LAST = re.compile(
    r"(?i)(?P<rest>(?:(?:the|your) [a-z]+|it|that|this|you|they|people) (?!like\b|know\b)[^,]*?) ?(?P<asked>how (?:long|much|many|often|far|old|big)|where|when|what)"
)


def asked_last(words: str) -> str | None:
    """What follows "I asked" of a question that has its question word at the end; None for any other.

    >>> asked_last("you apply where"), asked_last("it takes how long"), asked_last("you know what")
    ('where you apply', 'how long it takes', None)
    """
    found = _LAST.fullmatch(words)
    if found is None or not any(t.tag_ in ("VBP", "VBZ", "VBD", "VB") for t in parse(found["rest"])):
        return None
    return f"{found['asked'].lower()} {found['rest']}"


#: Things that are asked after without an article.
_MASS = frozenset(
    "pay money training school schooling college education salary music math paperwork stress food safety technology "
    "overtime retirement fear death grief sleep weather competition tourism experience".split()
)
#: What is to be told, by what it was or who does it: "something people don't know".
_SOME_THING = re.compile(
    r"(?i)(?:(?:some|any)thing|one thing|things|stuff|(?:a|one) (?:time|day|night|moment|person|mistake))(?: [a-z]+)? (?:(?:that|who|where|when) )?(?:people|you|nobody|everybody|most people|surpris\w+|happened|went|was) [a-z' ]{3,40}|(?:some|any)thing (?:[a-z]+ )?(?:that )?(?:happened|surpris(?:ed|ing)(?: you)?)"
)
_TOP = re.compile(
    r"(?i)(?:the |your )?(?P<which>hardest|best|worst|scariest|weirdest|strangest|funniest|toughest|saddest|proudest|favou?rite)"
)


def noun_asked(question: str) -> str | None:
    """What a prompt of a word or two asks after: "mistakes?", "hardest?", "and the money?".

    >>> noun_asked("And mistakes?"), noun_asked("hardest?"), noun_asked("Camel?")
    ('mistakes', 'the hardest part', None)
    """
    words = re.sub(r"(?i)^any ", "", POLITE.sub("", said_aloud(question)).strip("¿?.!:*,– -"))
    if _SOME_THING.fullmatch(told := mended(words.replace("’", "'"))):
        return told[:1].lower() + told[1:]
    top = _TOP.fullmatch(words)
    if top is not None:
        return f"the {top.group('which').lower()} part"
    if not re.fullmatch(r"(?:(?:the|your) )?[A-Za-z]+(?: [a-z]+)?", words):
        return None
    if words.lower() in _MASS:
        return words.lower()
    doc = parse(words[:1].lower() + words[1:])
    last = doc[-1]
    if any(t.pos_ not in ("NOUN", "DET", "PRON", "ADJ") for t in doc) or last.pos_ != "NOUN":
        return None
    known = doc[0].lower_ in ("the", "your") or last.tag_ == "NNS" or last.lower_ in _MASS
    return (
        doc.text
        if known and last.lower_ not in ("questions", "thoughts", "advice", "tips", "notes")
        else None
    )


#: A heading in capitals: "BEST PART OF THE JOB".
_CAPITALS = re.compile(r"(?=(?:[^a-z]*[A-Z]){4})[^a-z]*\s[^a-z]*")


def in_small_letters(question: str) -> str:
    """A question or a heading, where it stands in capitals in small letters.

    >>> in_small_letters("BEST PART OF THE JOB"), in_small_letters("What is an MRI?")
    ('best part of the job', 'What is an MRI?')
    """
    return question.lower() if _CAPITALS.fullmatch(question) else question
