"""Takes with a verdict for each line of their script: told by people, and made from the scripts."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scriptwright.coverage.model import Statement, Status
from scriptwright.sections import Section
from scriptwright.sentences import sentences

FOLDER = Path(__file__).parent / "coverage_cases"
BY_HAND, MADE = "by hand", "made"
HESITATIONS = ("um,", "uh,", "er,", "you know,", "like,")
#: What is heard in place of a word, as recognisers do.
HEARD_FOR = dict(
    pair.split("/")
    for pair in (
        "their/there there/their hours/ours ours/hours week/weak right/write new/knew whole/hole two/to "
        "for/four our/hour by/buy see/sea made/maid would/wood know/no one/won hear/here wait/weight "
        "through/threw sent/cent piece/peace are/our and/in than/then asked/ask has/as is/it's of/have "
        "she/he he/she in/and told/tolled walk/work work/walk years/ears"
    ).split()
)
LEFT_OUT, HALVED = 0.18, 0.09  #: how often a line is left out, and told by half
#: Joints of a sentence behind which half of it may be left out.
JOINT = re.compile(r", (?:because|and|so|which|but|where|who|with|after|before)\b")


@dataclass(frozen=True)
class Script:
    """A script with its takes."""

    name: str
    interviewee: str
    lines: tuple[Statement, ...]
    takes: tuple[LabelledTake, ...]
    blind: bool = False  #: written by somebody who had not seen how takes are judged


@dataclass(frozen=True)
class LabelledTake:
    """What was said, with the verdict that a careful listener gave each line."""

    name: str
    kind: str
    origin: str
    transcript: str
    verdicts: dict[str, Status]
    differences: frozenset[str] | None  #: lines told with the opposite, another number or name; None: unknown


def scripts() -> tuple[Script, ...]:
    """The scripts of the folder, each with its takes told by people and with as many kinds made of it."""
    told = tuple(_read(path) for path in sorted(FOLDER.glob("*.json")))
    return tuple(
        Script(one.name, one.interviewee, one.lines, (*one.takes, *_made(one, number, told)), one.blind)
        for number, one in enumerate(told)
    )


def a_few(script: Script, take: LabelledTake) -> tuple[Statement, ...]:
    """Neighbouring lines of a script, two to five, drawn anew for each take."""
    chance = random.Random(f"{script.name} {take.name}")
    count = chance.randrange(2, 6)
    first = chance.randrange(len(script.lines) - count + 1)
    return script.lines[first : first + count]


def _read(path: Path) -> Script:
    document = json.loads(path.read_text(encoding="utf-8"))
    lines = tuple(Statement(one["id"], one["text"], Section(one["section"])) for one in document["lines"])
    takes = tuple(
        LabelledTake(
            one["name"],
            one["kind"],
            BY_HAND,
            one["transcript"],
            {id: Status(label) for id, label in one["labels"].items()},
            frozenset(found["id"] for found in one["differences"]) if "differences" in one else None,
        )
        for one in document["takes"]
    )
    blind = document.get("written") == "blind"
    return Script(document["name"], document["interviewee"]["name"], lines, takes, blind)


def _made(script: Script, seed: int, all_scripts: Sequence[Script]) -> Iterator[LabelledTake]:
    """Takes of ordinary kinds: the script's own words, lines left out, halved, moved, misheard, broken."""
    chance = random.Random(seed)
    elsewhere = [
        span.of(take.transcript)
        for other in all_scripts
        if other.name != script.name
        for take in other.takes
        if take.kind in ("free", "off-script")
        for span in sentences(take.transcript)
        if 5 < len(span.of(take.transcript).split()) < 25
    ]
    for kind in ("word for word", "hesitations", "misheard", "off-script", "reordered", "cut short"):
        spoken, verdicts = [], {}
        lines = _moved(script.lines, chance) if kind == "reordered" else script.lines
        end = chance.randrange(len(lines) // 2, len(lines)) if kind == "cut short" else len(lines)
        for number, line in enumerate(lines):
            text, verdicts[line.id] = _told(line.text, chance) if number < end else ("", Status.MISSED)
            spoken.append(text)
            if text and kind == "off-script" and chance.random() < 0.35:
                spoken += chance.sample(elsewhere, chance.randrange(1, 3))
        transcript = " ".join(filter(None, spoken))
        if kind == "hesitations":
            transcript = _hesitant(transcript, chance, chance.choice((0.08, 0.15, 0.22)))
        if kind == "misheard":
            transcript = _misheard(transcript, chance, chance.choice((0.1, 0.2, 0.3)))
        if chance.random() < 0.2:
            transcript = re.sub(r"[.,?!]", "", transcript).lower()
        yield LabelledTake(f"{kind}, made", kind, MADE, transcript, verdicts, None)


def _told(text: str, chance: random.Random) -> tuple[str, Status]:
    """The line as it is told: mostly whole, at times not at all, at times without its second half."""
    draw = chance.random()
    if draw < LEFT_OUT:
        return "", Status.MISSED
    joints = [
        joint
        for joint in JOINT.finditer(text)
        if len(text[: joint.start()].split()) >= 4 and len(text[joint.start() :].split()) >= 5
    ]
    if draw < LEFT_OUT + HALVED and joints:
        return text[: chance.choice(joints).start()] + ".", Status.PARTLY
    return text, Status.SAID


def _moved(lines: Sequence[Statement], chance: random.Random) -> list[Statement]:
    """Sections in another order, and at times two neighbours exchanged."""
    sections = list(dict.fromkeys(line.section for line in lines))
    chance.shuffle(sections)
    moved = [line for section in sections for line in lines if line.section is section]
    if chance.random() < 0.5:
        at = chance.randrange(len(moved) - 1)
        moved[at], moved[at + 1] = moved[at + 1], moved[at]
    return moved


def _hesitant(text: str, chance: random.Random, often: float) -> str:
    words, spoken = text.split(), []
    for at, word in enumerate(words):
        if chance.random() < often:
            spoken.append(chance.choice(HESITATIONS))
        spoken.append(word)
        if chance.random() < often / 2:
            spoken.append(word)
        if chance.random() < often / 4 and at > 2:
            spoken += ["--", *words[at - 2 : at + 1]]
    return " ".join(spoken)


def _misheard(text: str, chance: random.Random, often: float) -> str:
    heard = []
    for word in text.split():
        plain = re.sub(r"\W", "", word).lower()
        if chance.random() < often and plain in HEARD_FOR:
            word = word.lower().replace(plain, HEARD_FOR[plain])
        elif chance.random() < often / 2 and len(plain) > 5:
            at = chance.randrange(2, len(word) - 2)
            between = " " if chance.random() < 0.4 else chance.choice("aeioutsr")
            word = word[:at] + between + word[at + chance.randrange(2) :]
        elif chance.random() < often / 5:
            continue
        heard.append(word)
    return " ".join(heard)
