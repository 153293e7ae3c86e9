"""Which label is the interviewer's and which the interviewee's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from scriptwright.notes.given_name import is_another
from scriptwright.notes.model import Speaker
from scriptwright.notes.paragraph import ARROW_LABEL, Paragraph
from scriptwright.notes.voices import asks

#: Labels that say it themselves, without their numbers.
KNOWN_LABELS = {
    **dict.fromkeys(
        ("q", "question", "interviewer", "int", "me", "myself", "student", "host", "i", "ques"),
        Speaker.INTERVIEWER,
    ),
    **dict.fromkeys(
        (
            "a",
            "ans",
            "answer",
            "interviewee",
            "guest",
            "him",
            "her",
            "them",
            "he",
            "she",
            "response",
            "reply",
        ),
        Speaker.INTERVIEWEE,
    ),
}
_TITLE = re.compile(
    r"(?i)^(?:mr|mrs|ms|miss|mx|dr|prof|professor|coach|officer|chef|judge|captain|sgt|nurse|sra?)\b"
)


_SELF = ("me", "myself", "i")  #: what a student calls themselves
_SHORT = 12  #: words of a question without its mark
_ASKS = 0.3  #: of the turns of whoever asks; of two, half of it, where the other asks next to nothing
_TALKS = 3  #: turns of somebody who takes part in a talk


def label_key(label: str) -> str:
    """The label without numbers, dots and brackets: "Q3." and "Q" are one speaker."""
    if ARROW_LABEL.fullmatch(label):
        return "a"
    bare = re.sub(r"[\d.()\[\]#*]+", " ", label).strip().casefold()
    return bare if bare in KNOWN_LABELS else re.sub(r"[()\[\]#*]+", " ", label).strip(" .").casefold()


def speakers(paragraphs: Sequence[Paragraph], given: str = "") -> dict[str, Speaker]:
    """The speaker of each label that is one, by `label_key`.

    A word before a colon is a speaker's label if it is a known one or a title, or comes back; the interviewer is
    the one who asks. `given`: the name that the student gave the interviewee, who is not the one who asks.
    """
    turns: dict[str, list[Paragraph]] = defaultdict(list)
    for paragraph in paragraphs:
        if paragraph.label:
            turns[label_key(paragraph.label)].append(paragraph)
    for key in [key for key, said in turns.items() if len(said) == 1 and _names_somebody(said[0])]:
        del turns[key]
    for key in [key for key in _SELF if key in turns and not _takes_part(key, turns)]:
        del turns[key]
    known = {key: KNOWN_LABELS[key] for key in turns if key in KNOWN_LABELS}
    if "i" in known and "a" not in known and not any(len(key) <= 2 and key != "i" for key in turns):
        del known["i"]
    if sum(len(said) >= _TALKS for key, said in turns.items() if key not in known) >= 2:
        known = {key: who for key, who in known.items() if key not in ("me", "myself") or len(turns[key]) > 1}
    others = [
        key
        for key, said in turns.items()
        if key not in known
        and (
            len(said) >= 2
            or (_TITLE.match(key) and len(turns) >= 2)
            or _numbered_alike(key, turns)
            or _replies_once(key, said[0], paragraphs)
        )
    ]
    once = not others and all(len(turns[key]) == 1 for key in known)
    if once and (len(known) == 1 or _arrow_alone([turns[key][0] for key in known])):
        return {}
    if not known and len(others) < 2 and not any(len(turns[key]) >= 3 for key in others):
        return {}
    found = dict(known)
    asking = {key: sum(_asks(p.text) for p in turns[key]) / len(turns[key]) for key in others}
    if Speaker.INTERVIEWER not in known.values() and len(others) + len(known) >= 2 and others:
        asked_by = [key for key in others if not given or is_another(key, given)] or others
        most = max(asked_by, key=lambda key: asking[key])
        rest = max((asking[key] for key in others if key != most), default=1.0)
        if asking[most] >= _ASKS or (len(others) == 2 and asking[most] >= max(_ASKS / 2, 3 * rest)):
            found[most] = Speaker.INTERVIEWER
    for key in others:
        found.setdefault(key, Speaker.INTERVIEWEE)
    return found


def _takes_part(key: str, turns: Mapping[str, Sequence[Paragraph]]) -> bool:
    """Whether a label of the student's stands among the turns of others, not only as an item below them, or where no other asks."""
    others = [said[-1].start for other, said in turns.items() if other != key and len(said) >= _TALKS]
    if not others or turns[key][0].start < max(others):
        return True
    asked = any(KNOWN_LABELS.get(other) is Speaker.INTERVIEWER for other in turns if other not in _SELF)
    return asked and not all(turn.bullet for turn in turns[key])


def _arrow_alone(turns: Sequence[Paragraph]) -> bool:
    """Whether one line behind an arrow, and one of the student's that asks nothing, are all that looks like a talk."""
    arrow = any(ARROW_LABEL.fullmatch(turn.label) for turn in turns)
    return arrow and not any(_asks(turn.text) for turn in turns if not ARROW_LABEL.fullmatch(turn.label))


def _replies_once(key: str, turn: Paragraph, paragraphs: Sequence[Paragraph]) -> bool:
    """One of the title who answers once by name and then as "A": "Ann:" behind "Q:", in notes headed "Interview: Ann Lee"."""
    at = paragraphs.index(turn)
    asked = at > 0 and KNOWN_LABELS.get(label_key(paragraphs[at - 1].label)) is Speaker.INTERVIEWER
    return asked and re.search(rf"(?i)\b{re.escape(key)} (?-i:[A-Z])", paragraphs[0].text) is not None


def _numbered_alike(key: str, turns: Mapping[str, Sequence[Paragraph]]) -> bool:
    """One of several speakers who are only numbered: "Speaker 3" beside "Speaker 1"."""
    kind = key.rstrip("0123456789")
    return kind != key and any(
        len(said) >= 2 and other != key and other.rstrip("0123456789") == kind
        for other, said in turns.items()
    )


#: How a question begins that somebody types without its mark: "is it cold".
_TYPED_QUESTION = re.compile(
    r"(?i)(?:(?:hi|hey|ok(?:ay)?|so|and|oh|omg|wow|cool|haha|lol),? )*(?:what(?:['’]?s)?|how|why|when|where|who|which|is (?:it|that|there|this)|are (?:you|there|they|u)|do(?:es)? (?:you|u|it|they|he|she)|did (?:you|u|it|they)|was (?:it|that)|were (?:you|u)|have (?:you|u)|can (?:you|u)|would (?:you|u))\b[^.!]*"
)


def _asks(turn: str) -> bool:
    """Whether a turn asks, marked as a question or not: "oh I like that. what do you like about it"."""
    if len(turn.split()) <= _SHORT and _TYPED_QUESTION.fullmatch(turn.strip()):
        return True
    return asks(turn, marked=True) or asks(re.split(r"[.!…]\s+", turn.strip())[-1], marked=True)


def bystanders(
    paragraphs: Iterable[Paragraph], known: dict[str, Speaker], name: str | None = None
) -> frozenset[str]:
    """Labels of those who answer beside the interviewee: the one of that name, else the one that says most."""
    said: dict[str, int] = defaultdict(int)
    for paragraph in paragraphs:
        key = label_key(paragraph.label)
        if known.get(key) is Speaker.INTERVIEWEE and key not in KNOWN_LABELS:
            said[key] += len(paragraph.text.split())
    if len(said) < 2:
        return frozenset()
    parts = set(re.findall(r"[^\W\d_]{3,}", (name or "").casefold()))
    named = [key for key in said if parts & set(key.split())]
    key = max(named or said, key=lambda key: said[key])
    main = set(re.findall(r"[^\W\d_]{2,}", key)) - {"speaker", "dr", "mr", "ms", "mrs"}
    return frozenset(other for other in said if other != key and not main & set(other.split()))


def _names_somebody(paragraph: Paragraph) -> bool:
    """A line of the notes' head such as "Interviewee: Terry Brennecke", not a turn of the talk."""
    return len(paragraph.text.split()) <= 8 and not re.search(r"[.?!]$", paragraph.text)


def without_false_labels(
    text: str, paragraphs: Iterable[Paragraph], known: dict[str, Speaker]
) -> tuple[Paragraph, ...]:
    """The paragraphs, where a word with a colon that is no speaker belongs to the text again."""
    return tuple(
        paragraph
        if not paragraph.label or label_key(paragraph.label) in known
        else _unlabelled(text, paragraph)
        for paragraph in paragraphs
    )


def _unlabelled(text: str, paragraph: Paragraph) -> Paragraph:
    start = min(paragraph.label_start, paragraph.start)
    return replace(paragraph, label="", start=start, text=text[start : paragraph.end])
