"""Who sends what in a pasted chat: names behind a time, and names that stand alone above their messages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.voices import answers, asks
from scriptwright.notes.wrapping import LINE

HANDLE = re.compile(r"(?P<label>[a-z_][\w.-]{1,24})(?: \([^)]*\))?[ \t]*:(?=\s)")
#: A name of any words, as an address book has it, before a message.
SENDER = re.compile(r"(?P<label>[^:\n\[\]<>]{2,40}?)[ \t]*:(?=\s)")
_OFTEN = 3  #: messages of a name without capitals, or lines that are names alone
_STUDENTS = ("you", "me")  #: what a program or its owner calls who holds the phone
_ASKED = (0.4, 0.25)  #: of the messages of one who asks without its mark, of others and of who holds the phone
_SENT = 0.6  #: of the lines with a time that have a sender, in a chat
_TURNS = 5  #: names alone on a line that make a chat
#: A line that may be no more than a name; and how a program calls people whose names it does not know.
_ALONE = re.compile(r"(?:[^\W\d_][\w.'’&-]*)(?: (?:[^\W\d_][\w.'’&-]*|\d{1,2})){0,3}")
_COUNTED = re.compile(r"(?i)(?:speaker|person|participant|voice) \d{1,2}")
#: When it was sent, behind the name: "moth — Today at 9:14 PM", "Ann, [12.08.24 17:40]".
_SENT_AT = re.compile(
    r"(?i)(?:,|\s+[-–—•|]|\s)\s*[\[(]?(?:(?:last )?(?:today|yesterday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day|nesday|urday)?(?: at)?,? |\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?[\])]?$"
)
#: What the program writes itself between the messages.
_PROGRAM = re.compile(
    r"(?i)\W*(?:delivered|read(?: (?:today|yesterday|at|\d{1,2}[:.]\d{2}).{0,12})|seen|sent|edited|(?:today|yesterday),? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?"
    r"|(?:image|video|audio|sticker|media|gif|document|photo|voice message|contact card)s? omitted|messages and calls are end-to-end encrypted\b.*"
    r"|(?:🎤 ?)?(?:voice|audio) (?:note|message)(?: \(?\d{1,2}:\d{2}\)?)?|(?:this message was|you) deleted(?: this message)?|.{2,30} reacted with .{1,6}|missed (?:voice|video|group)? ?call.{0,30}|(?:voice|video) call(?:,| ended).{0,30})\W*"
)


def handles(text: str, stamp: re.Pattern[str], never: re.Pattern[str]) -> frozenset[str]:
    """Names before turns that no capitals show: one that comes back beside another that asks, and senders behind a time.

    `stamp`: the time before a message. `never`: words before a colon that name nobody.
    """
    turns: dict[str, list[str]] = {}
    sent: Counter[str] = Counter()
    stamped = 0
    for match in LINE.finditer(text):
        line = match.group().strip()
        handle = HANDLE.match(line)
        if handle is not None and not never.match(handle.group("label")):
            turns.setdefault(handle.group("label"), []).append(line)
        time = stamp.match(line)
        stamped += time is not None
        sender = SENDER.match(line, time.end()) if time is not None else None
        if sender is not None:
            sent[sender.group("label")] += 1
    turns = {label: said for label, said in turns.items() if len(said) >= _OFTEN}
    asking = [label for label, said in turns.items() if _is_asking(label, said)]
    typed = frozenset(turns) if asking and len(turns) > len(asking) else frozenset()
    again = frozenset(name for name, count in sent.items() if count > 1)
    chat = len(again) > 1 and sum(sent[name] for name in again) >= _SENT * stamped
    return typed | again if chat else typed


def _is_asking(label: str, lines: Sequence[str]) -> bool:
    """Whether one of a chat asks: half of what they send has the mark, or enough of it the words, most of all of who is "you"."""
    said = [line.partition(":")[2].strip() for line in lines]
    marked, asked = sum(one.endswith("?") for one in said), sum(map(_asks, said))
    return 2 * marked >= len(said) or (len(said) > _OFTEN and asked >= _ASKED[label in _STUDENTS] * len(said))


def names_alone(text: str) -> dict[str, str]:
    """Lines that only say who sent what stands below, with the name of each, where two take turns and one asks or a time stands beside them.

    >>> sorted(names_alone("Zoe\\nwhat do u make?\\nAunt May\\nbells\\nZoe\\nwhy bells\\nAunt May\\nthey ring\\nZoe\\nis it loud?"))
    ['Aunt May', 'Zoe']
    """
    lines = [line for match in LINE.finditer(text) if (line := match.group().strip())]
    sent = {line: _SENT_AT.sub("", line) for line in lines}
    counts = Counter(sent[line] for line in lines)
    names = {line: name for line, name in sent.items() if _is_name(name) and counts[name] > 1}
    counted = {line: name for line, name in sent.items() if _COUNTED.fullmatch(name)}
    names |= counted if sum(counts[name] for name in set(counted.values())) >= _OFTEN else {}
    at = [index for index, line in enumerate(lines) if line in names]
    if len(set(names.values())) < 2 or len(at) < _TURNS or any(b == a + 1 for a, b in pairwise(at)):
        return {}
    changes = sum(names[lines[one]] != names[lines[after]] for one, after in pairwise(at))
    asking = sum(any(map(_asks, lines[one + 1 : after])) for one, after in pairwise([*at, len(lines)]))
    timed = 2 * sum(line != name for line, name in names.items()) >= len(names)
    return names if 2 * changes >= len(at) - 1 and (timed or 4 * asking >= len(at)) else {}


def _asks(line: str) -> bool:
    return asks(line, marked=True) or asks(re.split(r"[.!…]\s+", line)[-1], marked=True)


def _is_name(line: str) -> bool:
    return _ALONE.fullmatch(line) is not None and answers(line)


def without_program(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, what the program of a chat wrote itself set aside: "Delivered", "image omitted"."""
    return [replace(p, aside=True) if _PROGRAM.fullmatch(p.text) else p for p in found]
