"""What is past though it is told in the present, as learners of English tell it: "when I came I go to the office", "I ask her if".

For the notes of a learner only; the parse says which clause gives the time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections, is_base
from scriptwright.script.learners.story_time import in_past

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: What one comes to only once, or what has its time beside it.
_ONCE = re.compile(
    r"(?i)^(?:(?:and|but|so) )?(?:when|before|after|the first (?:time|day|week|month)(?: when| that)?) (?:I|he|she|we|they|my \w+) (?:first |just |really )?(?:c[oa]me|arrived?|move[ds]? (?:here|to)|immigrate[ds]?|leave|left)\b"
)
_FIRST_TIME = re.compile(
    r"^(?P<the>(?:And |But )?[Tt]he first time(?: that| when)? (?:I|he|she|we|they)) (?P<verb>[a-z]+)\b(?=.*\b(?:was|were|had|did|[a-z]+ed|felt|said|thought|cried)\b)"
)
_WHOSE = r"(?:I|he|she|we|they|it|my|his|her|our|the|an?|one|nobody|everybody|[A-Z][a-z]+)\b"
_IN_THAT_TIME = re.compile(
    rf"^(?:(?:And|But|So) )?(?:(?:[Ii]n )?[Tt]he first (?:day|week|month|night),? (?=(?:I|he|she|we|they) (?!.*\bthen\b))"
    rf"|(?:[Aa]t|[Ii]n) that time,? (?={_WHOSE})"
    rf"|[Oo]ne (?:day|night|time|morning|evening|Friday|Saturday|Sunday|Monday),? (?!a (?:week|month|year|day)\b|I (?:think|guess|want|hope|will)\b)(?={_WHOSE} )(?!\w+ (?:wants?|hopes?|plans?|dreams?|will|would|can|must)\b)"
    rf"|[Ll]ast (?:year|week|month|night|summer|winter),? (?!I think\b|\w+ (?:ha[sv]e?)\b)(?={_WHOSE} ))"
)
_SMALL = re.compile(
    r"(?i)^(?:when (?:I|he|she|we|they) (?:was|were) (?:(?:a )?(?:child|kid|boy|girl|baby|student|teenager)|small|little|young|\d+(?: years old)?|in (?:school|\w+ school|primary|college))|as a (?:child|kid)),? "
)
_NOW = re.compile(
    r"(?i)\b(?:now|today|still|every|each|always|usually|sometimes|often|normally|these days|nowadays|since|until|will|ever since)\b"
)
_AGAIN = re.compile(r"(?i)\b(?:always|usually|every time|sometimes|often|each time)\b")
#: What the student did for the interview, told as if it went on.
_OPENS = r"^(?:(?:So|And|But|Then|After(?:wards)?|Also|Before) )?"
_WHAT = r"(?:about|what|why|if|how|who|which|where|advice|for advice)\b"
_WAS_SO = r"(?:gave|said|told|was|were|had|made|helped|did|and (?:he|she|we))\b"
_ASKS = re.compile(
    rf"{_OPENS}I (?:(?P<verb>ask)(?= (?:(?:her |him )?(?:also )?{_WHAT}|(?:her|him|the [a-z]+) [^.]*{_WAS_SO}))"
    r"|(?P<chose>choose|meet|interview|pick|thank)(?! (?:her|him|[A-Z][a-z]+) up\b)(?= (?:her|him|Mr|Mrs|Ms|[A-Z][a-z]+|my [a-z]+ (?:because|for|to|as|since))\b))"
)
_EACH = re.compile(r"(?i)\b(?:every|each|whenever|usually|sometimes|often|\w+days)\b")
_MASK = re.compile(r"[\"“][^\"“”]*[\"”]")


def gone_by(text: str) -> str:
    """The words with what is past in the past.

    >>> gone_by("When I came I go to the office and a woman helps me.")
    'When I came I went to the office and a woman helped me.'
    >>> gone_by("I ask her if she likes the night."), gone_by("I get nervous when she said it.")
    ('I asked her if she likes the night.', 'I got nervous when she said it.')
    """
    if text.rstrip().endswith("?"):
        return text
    kept = _MASK.findall(text)
    bare = _MASK.sub("XQX", text)
    told = _told(bare)
    for words in kept:
        told = told.replace("XQX", words, 1)
    return told


def _told(text: str) -> str:
    text = _told_when(_FIRST_TIME.sub(_past_first, text))
    if _ONCE.match(text) and not _AGAIN.search(text):
        parted = _parted(text)
        ready = parted and any(t.tag_ in ("VBD", "VBP", "VBZ", "VB") for t in parse(parted[0]))
        if parted and ready and _gone(text):
            return _in_past(parted[0]) + _in_past(parted[1]) + parted[2]
    if _SMALL.match(text):
        end = _SMALL.match(text).end()  # type: ignore[union-attr]
        rest, later = _until_now(text[end:])
        return text[:end] + _simple(_in_past(rest)) + later
    if _IN_THAT_TIME.match(text) and not _NOW.search(
        re.sub(r"\bevery (?:day|night|morning|week)\b", "", text)
    ):
        return _in_past(text)
    asks = _ASKS.match(text)
    if asks and not _EACH.search(text):
        return _WHAT_IS.sub(_was, _asked(text, asks))
    return _before(text)


_WHEN = re.compile(r"^(?:(?:And|But|So) )?[Ww]hen (?:I|he|she|we|they|the [a-z]+|my [a-z]+) ")
#: What may be so today beside what is past.
_STILL = frozenset("remember know want hope think believe plan need love like mean say can will".split())


def _told_when(text: str) -> str:
    """ "When she told me this she stop her work" → "… she stopped her work"."""
    if not _WHEN.match(text) or _NOW.search(text):
        return text
    doc = parse(text)
    subjects = [token for token in doc if token.dep_ == "nsubj"]
    if (
        len(subjects) < 2
        or subjects[0].head.tag_ != "VBD"
        or subjects[0].head.lower_ in ("put", "read", "cut", "let")
    ):
        return text
    when, main = subjects[0].head, subjects[1].head
    alone = main.tag_ in ("VBP", "VBZ", "VB") and not any(child.dep_ == "aux" for child in main.children)
    if (
        not alone
        or main.i < when.i
        or subjects[1].i - when.i > 8
        or main.lemma_ in _STILL
        or main.dep_ not in ("ROOT", "ccomp")
    ):
        return text
    if any(token.tag_ == "VBD" for token in doc[when.i + 1 : main.i]) or not (
        subjects[1].lower_ in _PERSONS or main.lemma_ == "be"
    ):
        return text
    past = (
        next(iter(inflections(main.lemma_, "VBD")), None)
        if main.lemma_ != "be"
        else {"is": "was", "are": "were", "am": "was"}.get(main.lower_)
    )
    return text[: main.idx] + past + text[main.idx + len(main.text) :] if past else text


_PERSONS = frozenset("i he she we they it everybody nobody".split())


def _past_first(match: re.Match[str]) -> str:
    """ "The first time I see the sea I was ten" → "The first time I saw …"."""
    verb = match.group("verb")
    past = next(iter(inflections(verb, "VBD")), None) if is_base(verb) else None
    return f"{match.group('the')} {past or verb}"


def _gone(text: str) -> bool:
    """Whether the coming is surely past: it is told so, dated, or a first one."""
    return (
        re.search(
            r"(?i)\b(?:came|arrived|moved|left|immigrated|\w+ first (?:come|came|arrived?)|ago|(?:19|20)\d\d|was|were|had|did|said|last)\b",
            text,
        )
        is not None
        or re.match(
            r"(?:Before (?:I|he|she|we) come here|When (?:I|he|she|we) come to (?!Mr|Ms|Miss|Dr)[A-Z])", text
        )
        is not None
    )


def _parted(text: str) -> tuple[str, str, str] | None:
    """The clause of the time, what was so then, and what is so now."""
    doc = parse(text)
    subjects = [
        token for token in doc if token.dep_ in ("nsubj", "nsubjpass", "expl") and token.head.i > token.i
    ]
    if len(subjects) < 2:
        return None
    at = subjects[1].left_edge.idx
    rest, later = _until_now(text[at:])
    return text[:at], rest, later


def _until_now(rest: str) -> tuple[str, str]:
    """What was so then, and behind it what is so now."""
    now = _NOW.search(rest) or re.search(r"(?<=, )here\b", rest)
    if now is None:
        return rest, ""
    cut = max(
        rest.rfind(joint, 0, now.start() + 1) for joint in (", ", " and ", " but ", " because ", " so ")
    )
    return (rest[:cut], rest[cut:]) if cut > 0 else ("", rest)


def _in_past(text: str) -> str:
    """In the past, with what is said or thought then; the verb that only the parse doubts is looked up."""
    return in_past(text) if text.strip() else text


def _simple(text: str) -> str:
    """ "I was carrying the water" of a childhood → "I carried the water"."""
    match = re.match(r"((?:I|he|she|we|they)) (?:was|were) ([a-z]+ing)\b(?! when| while)", text)
    if match is None:
        return text
    doc = parse(text)
    past = next(iter(inflections(doc[2].lemma_, "VBD")), None)
    return (
        f"{match.group(1)} {past}{text[match.end() :]}"
        if past and doc[2].tag_ == "VBG" and doc[2].lemma_ != "go"
        else text
    )


def _asked(text: str, match: re.Match[str]) -> str:
    """ "I ask the clerk and she gives me the name" → "I asked the clerk and she gave me the name"."""
    verb = match.group("verb") or match.group("chose")
    past = next(iter(inflections(verb, "VBD")))
    head, rest = text[: match.end() - len(verb)] + past, text[match.end() :]
    if verb not in ("ask", "meet"):
        return head + rest
    joined = re.search(r",? (?:and|but) (?=(?:we|she|he|they|the [a-z]+) [a-z])", rest)
    if joined is None or _NOW.search(rest):
        return head + rest
    deed = _in_past(rest[joined.end() :])
    return head + rest[: joined.end()] + deed


_WHAT_IS = re.compile(
    r"(?P<asked>^(?:(?:So|And|But|Then|Also) )?I asked(?: her| him| them| my \w+)?(?: about)? (?:what|who|where|how|why|if (?:he|she|it|they))(?: the \w+)?) (?P<be>is|are|['’]s)\b"
)


def _was(match: re.Match[str]) -> str:
    """ "I asked what is most difficult" → "I asked what was most difficult"."""
    return f"{match.group('asked')} {'were' if match.group('be') == 'are' else 'was'}"


def _before(text: str) -> str:
    """ "I get excited when he said it" → "I got excited when he said it"."""
    if " when " not in text or _NOW.search(text):
        return text
    doc = parse(text)
    verb = next((token for token in doc if token.dep_ == "ROOT"), None)
    if (
        verb is None
        or verb.tag_ not in ("VBP", "VBZ")
        or not verb.text.islower()
        or verb.lemma_ in ("remember", "know", "be", "think", "believe", "tell", "say")
    ):
        return text
    then = [c for c in verb.children if c.dep_ == "advcl" and c.i > verb.i and _told_past(doc, c)]
    own = (
        verb.i
        and doc[verb.i - 1].dep_ == "nsubj"
        and doc[verb.i - 1].lower_ in ("i", "he", "she", "we", "they")
    )
    past = next(iter(inflections(verb.lemma_, "VBD")), None)
    if not then or not own or past is None or then[0].i - verb.i > 6:
        return text
    return text[: verb.idx] + past + text[verb.idx + len(verb.text) :]


def _told_past(doc: Doc, clause: Token) -> bool:
    marked = any(child.lower_ == "when" for child in clause.children)
    helped = any(child.dep_ == "aux" for child in clause.children)
    return marked and clause.tag_ == "VBD" and not helped and doc[clause.i].i > 0
