"""When a story happened, noted before it: "Second year. He left the gate open." → "In his second year, he left the gate open."."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from scriptwright.language import parse
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.happened import happened
from scriptwright.script.model import LineKind
from scriptwright.script.words.clauses import FINITE, Form, form_of, has_subject
from scriptwright.script.words.unmarked import with_greeting_marked

_ORDER = (
    r"(?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|1st|2nd|3rd|[4-9]th)"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|[Cc]hristmas|[Tt]hanksgiving|[Ee]aster|[Hh]alloween|[Hh]ogmanay|[Nn]ew [Yy]ear[’']?s(?: [Ee]ve)?|[Cc]hristmas [Ee]ve|[Bb]oxing [Dd]ay)"
_YEAR = r"(?:(?:19|20)\d\d)(?:ish)?"
#: A time that is no sentence, as named rows, and what it begins one as.
_TIMES: tuple[tuple[str, str, str], ...] = (
    ("which year of somebody's", rf"(?:(?P<whose>[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) )?(?P<which>(?i:{_ORDER}) (?:year|month|season|winter|summer)(?: (?:in|on the job|at work))?)", "in"),
    ("which day of somebody's", rf"(?:(?P<whose>[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) )?(?P<which>(?i:{_ORDER}) (?:day|night|shift|weekend)(?: (?:in|on the job|at work))?)", "on"),
    ("which week of somebody's", rf"(?:(?P<whose>[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) )?(?P<which>(?i:{_ORDER}) week(?: (?:in|on the job|at work))?)", "in"),
    ("a month and a year", rf"(?P<month>{_MONTH}),? (?:of )?(?P<year>{_YEAR})", "in"),
    ("a year and a month", rf"(?P<year>{_YEAR}),? (?P<month>{_MONTH}|{_SEASON})", "in"),
    ("a season and a year", rf"(?P<season>{_SEASON})(?: of)?,? (?P<year>{_YEAR})", "in"),
    ("a year", rf"(?P<year>{_YEAR})", "in"),
    ("what says when by itself", r"(?P<then>(?:(?:[Aa]bout|[Aa]round|[Mm]aybe|[Ll]ike) )?(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+|[Aa] few|[Aa] couple(?: of)?) (?:years?|months?|weeks?|days?|winters?|summers?) (?:ago|back|later|before that|after that)|(?:[Ll]ast|[Oo]ne|[Tt]hat(?: same)?) (?:year|month|week|day|night|morning|evening|weekend|spring|summer|fall|autumn|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|night|afternoon|evening))?)", ""),
    ("the next time", r"(?P<next>[Nn]ext (?:day|morning|night|week|year))", ""),
)  # fmt: skip
_ROWS = tuple((re.compile(pattern), word) for _, pattern, word in _TIMES)
#: A subject of its own, with which a sentence begins that may have a time before it.
_SUBJECT = re.compile(
    r"(?:(?P<they>[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)|[Ii]t|[Tt]here|[Ss]omebody|[Ss]omeone|[Nn]obody|[Ee]verybody|[Ee]veryone|(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]his) [a-z][\w'’-]*)(?:['’]d)?\b(?!,)"
)
#: A sentence that says when itself, or points back to when.
_TIMED = re.compile(
    rf"(?i)\b(?:{_YEAR}|year|month|ago|one (?:day|night|time)|that (?:day|night))\b|^it was\b"
)
_AGAIN = 4  #: words of what is said again at once
_OWN = {"he": "his", "she": "her", "they": "their", "I": "my", "we": "our"}


def as_beginning(time: str, sentence: str) -> str | None:
    """The sentence with the time in front of it; None where that is none, or the sentence does not take it.

    >>> as_beginning("Second year.", "She put the bread in the wrong van.")
    'In her second year, she put the bread in the wrong van.'
    >>> as_beginning("August 2019", "Somebody left the gate open.")
    'In August 2019, somebody left the gate open.'
    >>> as_beginning("A quiet year.", "Somebody left the gate open.") is None
    True
    """
    bare = time.strip().rstrip(".:,;– ")
    found, word = next(((m, w) for row, w in _ROWS if (m := row.fullmatch(bare)) is not None), (None, ""))
    subject = _SUBJECT.match(sentence)
    if found is None or subject is None or _TIMED.search(sentence) or not _tells_what_was(sentence):
        return None
    kept = found.groupdict()
    if kept.get("which"):
        they = subject.groupdict().get("they")
        they = they if they == "I" or they is None else they.lower()
        whose = kept["whose"].lower() if kept["whose"] else _OWN.get(they or "", "the")
        when = f"{word} {whose} {kept['which'][:1].lower()}{kept['which'][1:]}"
    elif kept.get("then"):
        when = kept["then"]
    elif kept.get("next"):
        when = f"the {kept['next'].lower()}"
    else:
        about = "around" if kept["year"].endswith("ish") else word
        part = kept.get("month") or kept.get("season") or ""
        of_year = kept["year"].removesuffix("ish")
        when = " ".join(piece for piece in (about, part, of_year) if piece)
        if kept.get("season") and re.match(r"(?i)spring|summer|fall|autumn|winter", part):
            when = f"{about} the {part.lower()} of {of_year}"
        when = re.sub(r"^in (?=Christmas|Thanksgiving|Easter|Halloween|Hogmanay|New Year)", "at ", when)
    return f"{when[:1].upper()}{when[1:]}, {_small(sentence)}"


#: So many of something, of which nothing is said yet: "9 people in a lift", "a couple stuck in the snow".
_COUNTED = re.compile(
    r"(?:(?P<one>[Aa]n?|[Oo]ne|1)|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d\d?|[Ss]ome) [a-z][^:;.!?\"“]+[.]?"
)
#: What a story begins with, with the year in front: "2017 final, tie game, ball in the air".
_IN_ITS_YEAR = re.compile(r"(?P<event>(?:19|20)\d\d [a-z]+)(?:, [^:;.!?]+)?[.]?")
#: What it was like outside, and what it did.
_WEATHER = re.compile(
    r"(?P<what>(?:(?:[Bb]ig|[Hh]eavy|[Hh]uge|[Bb]ad|[Tt]hick|[Ff]resh|[Bb]lack) )?(?:[Ii]ce|[Ss]now|[Rr]ain|[Ff]og|[Ww]ind|[Hh]ail|[Ll]ightning|[Ss]moke|[Tt]raffic)), (?P<rest>(?:the|everybody|everyone|nobody) [a-z].+)"
)


#: Those whom a step of a story is about: "The guests first: 14 people on the ground floor".
_LABELLED_COUNT = re.compile(
    r"(?:First(?: off)?|Then|The (?!best|worst|hardest|good|bad)[a-z]+(?: first)?): (?P<count>(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d\d?) [A-Za-z][^:;.!?\"“]+[.]?)"
)


def _of_things(words: str) -> str | None:
    """What a story opens with and has no verb, as there was it, or it was then."""
    event = _IN_ITS_YEAR.fullmatch(words)
    if event is not None and form_of(event["event"]) is Form.NOUN and not _DONE & _tags(words):
        return f"It was the {words}"
    weather = _WEATHER.fullmatch(words)
    if weather is not None:
        return f"There was {weather['what'].lower()}, and {weather['rest']}"
    counted = _LABELLED_COUNT.fullmatch(words)
    if counted is not None and form_of(counted["count"]) is Form.NOUN and not _has_verb(counted["count"]):
        return f"There were {_small(counted['count'])}"
    return None


def _there_was(time: str, words: str) -> str | None:
    counted = _COUNTED.fullmatch(words)
    if counted is None or form_of(words) is not Form.NOUN or _has_verb(words):
        return None
    return as_beginning(time, f"There {'was' if counted['one'] else 'were'} {_small(words)}")


#: Verbs that no thing is taken for.
_DONE = frozenset(("VBD", "VBZ", "MD"))


def _tags(words: str) -> set[str]:
    return {token.tag_ for token in parse(words)}


def _has_verb(words: str) -> bool:
    return any(token.tag_ in FINITE and has_subject(token) for token in parse(words))


#: Verbs whose past reads as their base.
_SAME = frozenset("put set cut let hit quit shut read split hurt spread".split())


def _tells_what_was(sentence: str) -> bool:
    """Whether the first verb of a sentence is past: not "they count it twice, because one was lost"."""
    verb = next((token for token in parse(sentence) if token.tag_ in FINITE), None)
    return verb is not None and (verb.tag_ == "VBD" or verb.lower_ in _SAME)


_ALONE = re.compile(r"(?P<time>[^,:.]{4,40})[,:.] (?P<rest>\S.+)")


def with_scene(candidate: Candidate) -> Candidate:
    """The candidate, whose time a comma parts from what happened, with that as its beginning."""
    if candidate.kind is not LineKind.TOLD or candidate.items:
        return candidate
    if not candidate.reported:
        return replace(candidate, text=with_greeting_marked(candidate.text))
    parted = _ALONE.fullmatch(candidate.text)
    text = None
    if parted is not None and happened(candidate):
        text = as_beginning(parted["time"], parted["rest"])
    elif parted is not None and candidate.opens:
        text = _there_was(parted["time"], parted["rest"])
    text = text or (_of_things(candidate.text) if candidate.opens or happened(candidate) else None)
    return candidate if text is None or text == candidate.text else replace(candidate, text=text)


def with_scenes(made: Iterable[Candidate]) -> list[Candidate]:
    """The candidates of a block, a time that stands alone as the beginning of the sentence behind it."""
    told: list[Candidate] = []
    taken: dict[str, str] = {}
    for candidate in map(with_scene, made):
        before, follows = (taken.get(id or "", id) for id in (candidate.before, candidate.follows))
        last = told[-1] if told else None
        text = None
        if last is not None and before == last.id and _can_join(last, candidate):
            text = as_beginning(last.text, candidate.text)
        if last is not None and before == last.id and _says_again(last.text, candidate.text):
            text = last.text
        if last is None or text is None:
            told.append(replace(candidate, before=before, follows=follows))
            continue
        sources, raw = (*last.sources, *candidate.sources), f"{last.raw} {candidate.raw}"
        follows = last.follows if follows == last.id else follows or last.follows
        told[-1] = replace(last, text=text, sources=sources, raw=raw, follows=follows)
        taken[candidate.id] = last.id
    return told


def _says_again(before: str, words: str) -> bool:
    """Whether a bit is only the last words again: "a boy, second day. Second day." """
    again = words.strip().rstrip(".!").lower()
    return len(again.split()) <= _AGAIN and re.sub(r"[^\w\s'’]", "", before.lower()).endswith(f" {again}")


def _can_join(time: Candidate, candidate: Candidate) -> bool:
    same = time.kind is candidate.kind is LineKind.TOLD and time.reported == candidate.reported
    return same and not candidate.opens and not candidate.items and not time.items and happened(candidate)


def _small(sentence: str) -> str:
    first = sentence.split()[0]
    return sentence if re.match(r"I\b", first) else sentence[:1].lower() + sentence[1:]
