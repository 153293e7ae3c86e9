"""What a paragraph of the student's own is about, named alone before it: "The oven story." → "Then there's the oven story."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.lowered import lowered
from scriptwright.script.words.roots import root
from scriptwright.sections import Section

#: What the student joins it on with.
_JOINT = re.compile(r"(?i)(?:(?:and|also|but|so|then|plus|oh|ok(?:ay)?|like),? )+")
_KNOWN = re.compile(r"(?i)(?:the|that|those|these|his|her|their)\b")
_THING = r"(?:thing|story|part|bit|rule|trick|quote|idea|line|example|comparison)s?"
#: A thing that was told, called by a word of it, often without its article: "oven story".
_CALLED = re.compile(
    rf"(?i)(?P<article>(?:the|that|those) )(?!(?:same|other|next|last|first|best|worst|main|whole|only|real) \w+$)(?:[\w'’\"“”-]+ ){{1,7}}?{_THING}"
    r"|(?!(?:i|it|we|you|he|she|they|not|just|no|same|such|what|how)\b|[a-z'’]+['’](?:s|re|m|d|ll|ve) )"
    rf"(?:(?!(?:the|an?|my|our|your|some|one|any|every|this|that|same|other|whole|best|worst|main|first|next|last|is|was|of|about|to|in|on|with|at)\b)[\w'’-]+ ){{1,2}}{_THING}"
)
#: What somebody did, as known: "Rosa making him call", and behind "also": "being embarrassed about it".
_DOING = re.compile(
    r"(?P<who>(?!(?:The|My|Our|A|Not|Never|Always|Just|Maybe|Really|Still|Also) )[A-Z][a-z]+ )?(?:not )?(?!(?i:morning|evening|something|nothing)\b)[A-Za-z][a-z]+ing\b"
    r"(?! (?:I|he|she|they|it|we|was|is|are|were|has|had)\b)"
)
_DONE_SO = re.compile(
    r"(?i)the (?!morning|evening)[a-z]+ing(?: (?:every|all|at|in|on|of|after|before) [\w ]+)?"
)
_MINE = re.compile(r"(?i)\b(?:I|my|me|we|our|us)\b")
#: How it is, or that it is so, with nothing said of that: "How much she does alone", "And that he cried".
_SO = re.compile(
    r"(?i)(?P<so>that|the fact(?: that)?|how(?: (?:much|many|often|long|well|hard|fast|slow|calm|careful|[a-z]+ly))?|what|why) (?:he|she|they|(?-i:(?!I\b)[A-Z][a-z]+))(?: [\w'’-]+)+"
)
#: What it is about, and behind a mark what the student says of it: "The oven story: I fell out with Kim".
_BEFORE = re.compile(r"([^,:;.!?–—]{4,70}?)(?:(,)|:|\s[-–—])\s+(?=(?:I|my|we|our)\b)")
_QUOTATION = re.compile(r"[\"“][^\"“”]*[\"”]")
_SAID_OF_IT = ("relcl", "acl", "prep", "advcl", "ccomp", "pcomp")
_LONGEST = 12  #: words of it
#: What calls a thing and names none.
_NAMELESS = frozenset(
    root(word)
    for word in (
        "a about also always and at be being bit but everywhere example for from he her his idea in it just like line moment my of on one or other part parts quote rule same she so somewhere still "
        "story stories stuff that the their them these they thing things this those to trick was way what when where which who whole with you"
    ).split()
)
_DEED = 5  #: words of a deed that is only named
_MANY = 2  #: words by which it is called, of which one may lack where there are more


def topic_of(words: str) -> str | None:
    """What a note of the student only names, as known from what was told; None for a sentence and for anything new.

    >>> topic_of("Also the oven story."), topic_of("The part where she climbs down.")
    ('the oven story', 'the part where she climbs down')
    >>> topic_of("The oven died."), topic_of("A new oven."), topic_of("Also Rosa making him call.")
    (None, None, 'Rosa making him call')
    """
    joint = _JOINT.match(words)
    bare = words[joint.end() if joint else 0 :].rstrip(" .!…")
    if not bare or len(bare.split()) > _LONGEST or re.search(r"[?:;]", words):
        return None
    called = _CALLED.fullmatch(bare)
    if _QUOTATION.fullmatch(bare) and joint:
        return bare
    if called is not None:
        return lowered(bare) if called["article"] else bare
    doing = _DOING.match(bare)
    if doing is not None:
        done = _names(bare, doing=True) and not _MINE.search(bare) and (doing["who"] or joint)
        return (bare if doing["who"] else lowered(bare)) if done else None
    known = _DONE_SO.fullmatch(bare) or (_KNOWN.match(bare) and _names(bare, doing=False))
    return lowered(bare) if known else None


def _names(words: str, *, doing: bool) -> bool:
    """Whether there is a thing with what is said of it, or what is being done, and no sentence."""
    doc = parse(f"{_QUOTATION.sub('word', words[:1].upper() + words[1:])}.")
    head = next((token for token in doc if token.dep_ == "ROOT"), None)
    if head is None or not (doing or head.pos_ in ("NOUN", "PROPN") or head.tag_ == "VBG"):
        return False
    apart = {t.i for child in head.children if child.dep_ in _SAID_OF_IT for t in child.subtree}
    return not any(token.tag_ in FINITE and token.i not in apart for token in doc)


def _that_it_is_so(words: str) -> str | None:
    """How something is, or that it is so, as what it is named by: "And that he cried." → "the fact that he cried"."""
    joint = _JOINT.match(words)
    bare = words[joint.end() if joint else 0 :].rstrip(" .!…")
    so = _SO.fullmatch(bare)
    if so is None or len(bare.split()) > _LONGEST or words.rstrip().endswith("?"):
        return None
    if sum(token.tag_ in FINITE for token in parse(f"{bare[:1].upper()}{bare[1:]}.")) != 1:
        return None
    return f"the fact {lowered(bare)}" if so["so"].lower() == "that" else lowered(bare)


def _deed(words: str) -> str | None:
    """What somebody did, which a note without its subject names: "Failed organic." → "failing organic"."""
    joint = _JOINT.match(words)
    bare = words[joint.end() if joint else 0 :].rstrip(" .!…")
    verb, _, rest = bare.partition(" ")
    past = is_past(verb.lower()) and not is_base(verb.lower())
    if not past or not rest or len(bare.split()) > _DEED or _MINE.search(bare):
        return None
    doing = [form for base in lemmas(verb.lower(), "VERB")[:1] for form in inflections(base, "VBG")[:1]]
    return f"{doing[0]} {rest}" if doing else None


def with_topics(found: Sequence[Candidate], recalled: Mapping[str, Sequence[str]]) -> list[Candidate]:
    """The candidates, what only names a thing as a sentence, tied to what tells of it and to what the student says of it.

    `recalled`: ids of the sentences that one of the student's own comes back to, by its id. What nothing tells of stays
    a note.
    """
    made = list(found)
    named: dict[Section, int] = {}
    begun: set[Section] = set()
    for at, candidate in enumerate(found):
        if candidate.kind is not LineKind.OWN or candidate.answer is not None:
            continue
        first = candidate.section not in begun
        begun.add(candidate.section)
        before = _BEFORE.match(candidate.text)
        words = before.group(1) if before else candidate.text
        behind = found[at + 1] if at + 1 < len(found) else None
        goes_on = behind is not None and behind.before == candidate.id and behind.section is candidate.section
        if candidate.section is Section.WHO or not (before or goes_on):
            continue
        topic, deed = topic_of(words), None
        if topic is None and not before:
            topic = deed = _deed(words)
        so = None if before else _that_it_is_so(words)
        if before and before.group(2) and not (topic and _CALLED.fullmatch(topic)):
            continue
        told_in = [*recalled.get(candidate.id, ())] if topic and not deed else []
        told_in = told_in or (_telling(topic, candidate, found) if topic else [])
        if not (so or told_in):
            continue
        topic = so or _with_article(topic or "", found)
        said = _framed(topic, candidate, first=first, before=named.get(candidate.section, 0))
        named[candidate.section] = named.get(candidate.section, 0) + 1
        needed = tuple(dict.fromkeys((*candidate.introduced, *told_in[:1])))
        if before:
            said = f"{said} {candidate.text[before.end() :]}"
        made[at] = replace(candidate, text=said, introduced=needed, topic=bool(told_in) and not before)
        if behind is not None and goes_on and not before:
            made[at] = replace(made[at], turned_by=behind.id)
            for on in range(at + 1, _end_of(found, at) if _leans(behind.text) else at + 1):
                made[on] = replace(made[on], introduced=(candidate.id, *made[on].introduced))
    return made


#: Speaks of what the topic was about: "I was on that list for years", "He went back for it".
_LEANS = re.compile(
    r"(?i)\b(?:that|those|these) (?!i\b|he\b|she\b|we\b|they\b|it\b)[a-z]+|^(?:he|she|they|it|nobody)\b|\bit$"
)


def _leans(words: str) -> bool:
    """Whether what the student says of a topic is not understood where it is not named."""
    return _LEANS.search(words.rstrip(" .!")) is not None


def _end_of(found: Sequence[Candidate], at: int) -> int:
    """The index behind what stands with a topic in its paragraph."""
    end = at + 2
    while end < len(found) and found[end].blocks == found[at].blocks and not found[end].opens:
        if topic_of(found[end].text) is not None:
            break
        end += 1
    return min(end, len(found))


def _framed(topic: str, candidate: Candidate, *, first: bool, before: int) -> str:
    """The topic as a sentence; `before`: how many were named so in its section already."""
    if first and candidate.section is Section.CONNECTION:
        called = "part" if re.search(r"(?i)\bthings?\b", topic) else "thing"
        return f"One {called} that connects to me is {topic}."
    be = " are" if _is_many(topic) else "'s"
    also = re.match(r"(?i)(?:and )?also\b", candidate.text) is not None or before % 2 == 1
    if first:
        return f"There{be} {topic}."
    return f"There{be} also {topic}." if also else f"Then there{be} {topic}."


def _is_many(topic: str) -> bool:
    doc = parse(f"{topic[:1].upper()}{topic[1:]}.")
    head = next(token for token in doc if token.dep_ == "ROOT")
    many = head.tag_ in ("NNS", "NNPS") or any(t.dep_ == "conj" and t.head.i == head.i for t in doc)
    return many and head.pos_ in ("NOUN", "PROPN")


def _with_article(topic: str, found: Sequence[Candidate]) -> str:
    """ "Oven story" as "the oven story"; a name keeps its capital."""
    if not _CALLED.fullmatch(topic) or _KNOWN.match(topic):
        return topic
    first = topic.split()[0]
    name = re.compile(rf"[a-z,] {re.escape(first)}\b")
    is_name = any(name.search(c.text) for c in found) if first[:1].isupper() else False
    common = any(lemmas(first.lower(), part) for part in ("NOUN", "VERB", "ADJ"))
    return f"the {topic if is_name or not common else lowered(topic)}"


_OF_THEM = (Section.WHO, Section.LEARNED)


def _telling(topic: str, own: Candidate, found: Sequence[Candidate]) -> list[str]:
    """Ids of the sentences told that have the words by which the topic is called, in whatever form; of many, one may lack."""
    called = _forms(topic) - _NAMELESS
    told = [c for c in found if c.section in _OF_THEM and not c.lesson and c.blocks != own.blocks]
    missed = 1 if len(called) > _MANY else 0
    telling = [c.id for c in told if called and len(called - _forms(c.noted)) <= missed]
    return telling


def _forms(words: str) -> frozenset[str]:
    """Roots of its words, and of what the verbs in it are forms of: "swept" is "sweep"."""
    every = re.findall(r"[a-z0-9'-]+", words.lower().replace("’", "'"))
    return frozenset(root(form) for word in every for form in (word, *lemmas(word, "VERB")))
