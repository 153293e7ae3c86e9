"""What stands before a story, advice or a "you" that is anybody, so that a listener hears what it is and whose: "She said that you …"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scriptwright.frames import table
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind, Source
from scriptwright.script.questions.explaining import names_topic
from scriptwright.script.stories.called_story import calls_stories, calls_story
from scriptwright.script.telling.told_about import told_about_somebody
from scriptwright.script.telling.wording import named_first
from scriptwright.script.told import Told
from scriptwright.sections import Pronoun, Section
from scriptwright.sentences import sentences

if TYPE_CHECKING:
    from scriptwright.script.telling.leading import Leading

_ADVICE = re.compile(
    r"(?i)\b(?:advices?|advise|tips?|recommend|suggest)\b|\b(?:tell|say to) (?:students|young|kids|teens|somebody|someone|a student|us|me)\b"
)
#: "You" that is anybody: what is so, needed or best for whoever does it.
_ANYBODY = re.compile(
    r"(?i)(?P<joint>(?:but|and|also),? )?(?P<said>(?:you(?:['’](?:re|ve|ll|d))?|if you(?:['’]re)?|when you(?:['’]re)?) (?!guys\b|know,|see,|all\b|could\b|might\b).+)"
)
_COUNSELS = re.compile(r"(?i)(?:if|when)\b|you(?:['’](?:ve|ll|d))? (?:really |just |always |never )?(?:need|have|got|should|must|can['’]t|cannot|shouldn['’]t|will|better)\b")
#: What is said to the one who asks and to nobody else.
_TO_STUDENT = re.compile(r"(?i)\byou(?:['’]re| are) (?:young|welcome|still)\b|\byour (?:age|school|class|video|project)\b|\byou (?:asked|said|told)\b")
#: A need of whoever does it, and the interviewee in the same breath: "You have to smile, because if I …".
_NEEDS = re.compile(
    r"(?i)(?:(?:so|and|but|then),? )?you (?:always |really |just |never )?(?:have to|need to|must|['’]ve got to)\b[^.!?]*?\b(?:because|so|otherwise)\b[^.!?]*\bI\b"
)
_YOURS = (
    (r"\b([Yy])ou['’]re\b", "I'm"),
    (r"\b([Yy])ou are\b", "I am"),
    (r"\b([Yy])ou['’]ve\b", "I've"),
    (r"\b([Yy])ourself\b", "myself"),
    (r"\b([Yy])our\b", "my"),
)
#: "You" behind what is done to it: "it burns you", "looks at you".
_OBJECT = re.compile(r"(?i)\b(?:at|to|for|with|on|of|by|from|than|like|let|make|makes|give|gives|tell|tells|help|helps|see|sees|[a-z]+ing) you\b(?! (?:have|need|can|must|are|do|get|don)\b)")
_EXAMPLE = re.compile(r"(?i)(?:^\W*|\b(?:an|any|one) )examples?\b")
_LONGEST = 24  #: words of a sentence that a lead-in may stand before


def in_one_person(candidate: Candidate) -> Candidate:
    """The candidate, where "you" and "I" in one sentence of need are the same: "You have to smile, because I lose them else" is of "I"."""
    words = candidate.text
    if candidate.reported or candidate.items or not _NEEDS.match(words) or _TO_STUDENT.search(words) or _OBJECT.search(words):
        return candidate
    for yours, mine in _YOURS:
        words = re.sub(yours, mine, words)
    words = re.sub(r"\b[Yy]ou\b", "I", words)
    return replace(candidate, text=words[:1].upper() + words[1:])


def attributed(teller: Leading, candidate: Candidate, told: Told) -> Told:
    """What was told of anybody, behind the words that say whose it is, where nothing before it does."""
    if not _is_free(teller, candidate, told):
        return told
    return _as_advice(teller, candidate, told) or _as_said(teller, candidate, told) or told


def as_story(teller: Leading, candidate: Candidate, told: Told) -> Told:
    """What begins a story, behind the words that say so, where nothing before it does."""
    return (_as_story(teller, candidate, told) if _is_free(teller, candidate, told) else None) or told


def _is_free(teller: Leading, candidate: Candidate, told: Told) -> bool:
    free = told.kind is LineKind.TOLD and candidate.section is Section.LEARNED and candidate.answer is None
    return free and not (teller.plain or teller.led or names_topic(told.text))


def _about(candidate: Candidate) -> str:
    about = candidate.question or candidate.heading
    return about.text if about is not None else ""


def _as_advice(teller: Leading, candidate: Candidate, told: Told) -> Told | None:
    """A "you" sentence below "Advice" as advice: "You need patience" → "His advice is that you need patience"."""
    said = _ANYBODY.fullmatch(told.text)
    if said is None or not _ADVICE.search(_about(candidate)):
        return None
    joint, words = (said["joint"] or "").lower(), _small(said["said"])
    they = teller.person.pronoun.value
    if teller.advised:
        lead = f"But {they} said {words}" if joint.startswith("but") else f"{they.capitalize()} also said {words}"
    elif _COUNSELS.match(words):
        lead = f"{teller.person.pronoun.possessive.capitalize()} advice is that {words}"
    else:
        lead = f"{they.capitalize()} told me that {words}"
    teller.advised += 1
    return replace(told, text=_named(teller, lead))


def _as_said(teller: Leading, candidate: Candidate, told: Told) -> Told | None:
    """What is so for anybody, as the interviewee said it, where it is not in a row of such sentences."""
    said = _ANYBODY.fullmatch(told.text)
    mine = not candidate.reported and candidate.kind is LineKind.TOLD
    if said is None or not mine or candidate.tale or candidate.reply or _TO_STUDENT.search(told.text):
        return None
    goes_on = candidate.before is not None and candidate.before == teller.general
    teller.general = candidate.id
    if goes_on or len(sentences(told.text)[0].of(told.text).split()) > _LONGEST:
        return None
    they = teller.person.pronoun.value
    joint = "But " if (said["joint"] or "").lower().startswith("but") else ""
    lead = f"{joint}{they if joint else they.capitalize()} said that {_small(said['said'])}"
    return replace(told, text=_named(teller, lead))


def _as_story(teller: Leading, candidate: Candidate, told: Told) -> Told | None:
    """A story behind the word that it is one, or behind whom it is about: "She told me about a man who …"."""
    heading = candidate.heading
    if candidate.tale != candidate.id and not candidate.opens:
        return None
    headed = candidate.question is None and calls_story(heading) and not calls_stories(heading)
    if headed and heading is not None and heading.id != teller.topic:
        if re.search(r"(?i)\b(?:told|story|stories|tells?)\b", told.text):
            return None
        frames: list[str] = table("frames")["leads"]["story"]
        lead = teller.framed(teller.in_turn("story", frames), candidate, "")
        sources = (*told.sources, Source("notes", heading.start, heading.end))
        return replace(told, text=f"{_named(teller, lead)} {told.text}", sources=sources)
    if candidate.tale != candidate.id:
        return None
    they = teller.person.pronoun.value.capitalize()
    example = (candidate.opens or bool(candidate.reply)) and _EXAMPLE.search(_about(candidate)) is not None
    if example and teller.last is not None and teller.last == candidate.before:
        return replace(told, text=f"{_named(teller, f'{they} gave me an example.')} {told.text}")
    about = told_about_somebody(told.text)
    if about is not None:
        return replace(told, text=_named(teller, f"{they} told me about {about}"))
    return replace(told, text=f"{_named(teller, f'{they} told me a story.')} {told.text}") if example else None


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _named(teller: Leading, words: str) -> str:
    """The lead-in with the name in it, where that is due."""
    due = teller.subject == "name" and teller.person.name and teller.person.pronoun is not Pronoun.THEY
    return named_first(words, teller.person) if due else words
