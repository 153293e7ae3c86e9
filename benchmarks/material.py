"""Notes of any length in which no two sentences are alike, so that nothing is fast by being remembered."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

_OPENING = "Interview with Mara Feldt, manager of the Westgate repair workshop\n"
_REFLECTION = (
    "\nWhat I learned\n"
    "I learned that a repair begins with listening. I was surprised by how much she writes down.\n"
    "\nHow it connects to me\n"
    "I am studying mechanics, and I want to open a workshop of my own one day.\n"
)
_QUESTIONS = (
    "What are your responsibilities when it comes to {thing}?",
    "What obstacles did you face with {thing}?",
    "What advice would you give to someone who starts with {thing}?",
    "Can you tell me about a day on which {thing} went wrong?",
    "Why do you care about {thing}?",
)
_SENTENCES = (
    "I check {number} {things} every {time}, and I write down what I find about {thing}.",
    "When {someone} asks me for {number} {things}, I stop and explain {thing} from the beginning.",
    "My team and I rebuilt our {things} {number} {time}s ago because nobody trusted them any more.",
    "For {number} {time}s I have believed that {thing} matters more than {other}.",
    "In the first {time} I lost {number} {things}, which taught me to plan, to ask and to wait.",
    "You can't learn {thing} from {number} {things}, so I send people to {someone}.",
    "The hardest part of my {number} {time}s here is {thing}, since {other} never waits for it.",
    "I used to work with {someone}, who told me, “Start with {number} {things}, then come back.”",
    "- order {number} {things} before the end of the {time}",
    "- talk to {someone} about {thing} and {number} {things}",
    "I'd say that about {number} of our {things} come from {someone}.",
    "We didn't have {number} {things} then, but I was sure we'd find them.",
)
_WORDS = {
    "thing": "safety trust noise training paperwork planning quality patience hiring pricing storage".split(),
    "other": "speed money weather luck fashion software habit advertising travel comfort routine".split(),
    "things": "bicycles engines orders tools letters machines batteries customers drawings parcels".split(),
    "someone": ("my brother", "the mayor", "a retired teacher", "our oldest customer", "the night shift"),
    "time": "morning week season month year night".split(),
}


def notes(words: int, seed: int = 1) -> str:
    """Notes of about so many words: a header, questions with answers and lists, a reflection."""
    parts, count = [_OPENING], len((_OPENING + _REFLECTION).split())
    for part in _parts(Random(seed)):
        parts.append(part)
        count += len(part.split())
        if count >= words:
            break
    return "".join((*parts, _REFLECTION))


def sentences(count: int, seed: int = 2) -> list[str]:
    """So many sentences of an interviewee."""
    random = Random(seed)
    return [_filled(random.choice(_SENTENCES), random) for _ in range(count)]


def _parts(random: Random) -> Iterator[str]:
    while True:
        yield f"\n{_filled(random.choice(_QUESTIONS), random)}\n"
        for _ in range(random.randint(3, 7)):
            sentence = _filled(random.choice(_SENTENCES), random)
            yield f"{sentence}\n"


def _filled(pattern: str, random: Random) -> str:
    chosen = {slot: random.choice(words) for slot, words in _WORDS.items()}
    return pattern.format(number=random.randint(2, 9_999), **chosen)
