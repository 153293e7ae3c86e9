"""Whose deed a note without its subject tells, where it has brought in somebody else: "a boy of six. hid under the chair"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.outline import Outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.paragraphs import BLANK_LINE
from scriptwright.script.context.skipped import without_skipped
from scriptwright.script.context.turns import FELT, REPLY, hands_on
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.brought_in import with_known_people
from scriptwright.script.short_notes.former_numbers import is_count
from scriptwright.script.short_notes.no_person import HAPPENS
from scriptwright.script.short_notes.somebody import (
    Somebody,
    acts_first,
    bare_one,
    brought_in,
    named_alone,
    who_acts,
)
from scriptwright.script.short_notes.told_as_the_rest import as_the_rest
from scriptwright.script.short_notes.whose_by_pronoun import OBJECT, SAYS, by_pronouns
from scriptwright.script.short_notes.whose_deed import is_students_meeting
from scriptwright.script.words.spoken import capital
from scriptwright.script.words.subjects import IMPERSONAL, left_out, with_subject
from scriptwright.sections import Pronoun

#: What is told of the interviewee on a new line, whoever was spoken of before it.
_WAY_OF_LIFE = re.compile(
    r"(?i)(?:(?:also|first|then|now|later|before that|always|usually|never|once|still) )*(?:worked|used to|started|began|grew up|studied|trained|learn(?:ed|t)|wanted|went to (?:school|college)|graduated|moved (?:here|to|from|back)|was (?:born|an?|the|in)|became|taught|got (?:into|the job|hired|an?|married)|loved?s?|hated?s?|likes?|wish(?:es|ed)?|thought (?:about|of)|served|joined|decided|quit|retired|did|has|had (?:\d|to|an?))\b"
)
_THEIR_KIN = re.compile(
    r"(?i)\b(?P<whose>his|her) (?P<kin>mother|father|mom|mum|dad|son|daughter|wife|husband|brother|sister|grandma|grandpa|aunt|uncle)\b"
)
_FROM = re.compile(
    r"(?i)\b(?:from|under|with|by|for|to) (?P<who>(?:his|her|their) [a-z]+)(?: [A-Z][a-z]+)?[.!]?$"
)
_SMELLS = re.compile(r"(?i)(?:smell(?:s|ed)|stank|stinks) of ")
_TOGETHER = re.compile(r"(?i)\b(?:together|each other)\b")
_TASTE = re.compile(r"(?i)(?:(?:really|still|also) )?(?:loves|likes|hates|wishes|works|enjoys|misses)\b")
_PAID = re.compile(r"(?i)paid (?:in|for|double|cash|by|with|half|extra|twice)\b|(?:retired|died|passed away)\b")
_CUT = re.compile(
    r"(?i)(?:(?:never|finally|always|just) )?(?:let|put|cut|hit|hurt|shut|split|read|bit) (?:me|the|an?|his|her|their|it|him|them)\b"
)


def told_of_others(found: Iterable[Candidate], outline: Outline) -> list[Candidate]:
    """The candidates, where a deed without its subject has that of whoever was brought in; one that may be anybody's is marked."""
    pronoun, name = outline.interviewee.pronoun, outline.interviewee.name or ""
    role = (outline.interviewee.role or "").lower().split()
    focus = _Focus(pronoun, frozenset(re.findall(r"[A-Z][\w'’-]+", name)), frozenset(role), outline.text)
    told: list[Candidate] = []
    place, end = "", 0
    before: str | None = None
    blocks: tuple[str, ...] = ()
    for one in with_known_people(as_the_rest(without_skipped(found, outline.text), pronoun), pronoun):
        below = one.question or one.heading
        here = below.id if below is not None else ""
        start = one.sources[0].start if one.sources else 0
        if here != place or BLANK_LINE.search(outline.text[end:start]) or one.kind is not LineKind.TOLD:
            focus.forget()
        place, end = here, one.sources[-1].end if one.sources else 0
        if one.kind is not LineKind.TOLD or one.answer is not None:
            told.append(one)
            continue
        words = []
        leans = False
        for at, item in enumerate(one.items or (one.text,)):
            anew = one.blocks != blocks or bool(one.items)
            words.append(focus.told(item, anew=anew, reported=one.reported))
            leans = leans or (at == 0 and focus.leans)
        known = tuple(item for item in words if item is not None)
        if not known:
            told.append(replace(one, of_nobody=True))
        else:
            follows = one.follows or (before if leans else None)
            told.append(replace(one, text=known[0], items=known if one.items else (), follows=follows))
        before, blocks = one.id, one.blocks
    return told


@dataclass
class _Focus:
    """Whom the notes speak of beside the interviewee, and who did what was noted last."""

    pronoun: Pronoun | None
    names: frozenset[str]
    role: frozenset[str]
    text: str = ""  #: of the notes
    other: Somebody | None = None
    last: str = ""  #: "own", "other", "third" or nobody
    handed: bool = False  #: whether what was done last makes it the other's turn
    named: bool = False  #: whether the other was named in the note before, so that "he" is understood
    kin: dict[str, str] = field(
        default_factory=dict
    )  #: whose the relatives are that are not the interviewee's
    acting: bool = False  #: whether the other was brought in by what they did
    leans: bool = False  #: whether the note is told with "he" or "she"

    def forget(self) -> None:
        """Takes nobody over to another part of the notes."""
        self.other, self.last, self.handed, self.named, self.kin = None, "", False, False, {}

    def told(self, words: str, *, anew: bool, reported: bool) -> str | None:
        """The note with its subject where that is somebody else; None where nobody can tell who it is."""
        named, self.named, self.leans = self.named, False, False
        words = self._of_kin(words)
        if reported and (one := named_alone(words, self.text, self.names)) is not None:
            self.other, self.last = one, "other"
            return words
        brought = brought_in(words) if left_out(words) is None else None
        if brought is not None and brought.noun not in self.role:
            return self._bring(brought, words, reported=reported)
        if _SMELLS.match(words) and not anew and self.last in ("own", "other"):
            return None
        if not self._is_deed(words):
            self._hear(words, anew=anew, reported=reported)
            return words
        if is_students_meeting(words) or IMPERSONAL.match(words) or HAPPENS.match(words) or is_count(words):
            return words
        if self.other is None:
            self.last = "own"
            self._meet(words)
            return words
        if _TOGETHER.search(words):
            return None if self.other.sure else words
        spoken = not reported and not SAYS.match(words) and not re.search(r"\b(?:me|itself)\b", words)
        who = "own" if spoken else self._doer(words, anew=anew, reported=reported)
        if who == "own" or (who == "" and not reported):
            self.last, self.handed = "own", hands_on(words)
            self._meet(words)
            return words
        if who == "":
            return None
        self.other = replace(self.other, now=self.other.now and left_out(words) != "past")
        self.last, self.named = "other", True
        self.leans = named and self.other.pronoun not in (None, self.pronoun)
        if self.leans and self.other.pronoun is not None:
            return with_subject(words, self.other.pronoun.value.capitalize())
        own = self.other.noun.split()[0] in ("his", "her", "their") or self.other.noun[0].isupper()
        told = capital(with_subject(words, self.other.noun if own else f"the {self.other.noun}"))
        if self.other.noun[0].isupper():
            self.other = replace(self.other, noun=self.other.noun.split()[0])
        return told

    def _bring(self, brought: Somebody, words: str, *, reported: bool) -> str:
        """The note that brings somebody in, as a sentence where it only names them."""
        other = self.other
        if other is not None and other.noun.endswith(brought.noun):
            self.last = self._replied(words)
            return words
        if other is not None and other.sure and not brought.sure:
            self.last = "third"
            return words
        them = OBJECT.get(self.pronoun.object) if self.pronoun is not None else None
        sure = brought.sure or (brought.comes and them is not None and them.search(words) is not None)
        self.other, self.last = replace(brought, sure=sure), "own" if self._turns(words) else "other"
        self.named = self.acting = not brought.owns and acts_first(words)
        return bare_one(words) if reported else words

    def _turns(self, words: str) -> bool:
        """Whether a sentence about somebody else ends with what the interviewee did: "he stuttered and she helped"."""
        they = self.pronoun.value if self.pronoun is not None else ""
        return bool(they) and re.search(rf"(?i)\b(?:and|but|so|then) {they} ", words) is not None

    def _meet(self, words: str) -> None:
        """Takes in from whom the interviewee learned, or for whom they worked."""
        mentor = _FROM.search(words)
        if mentor is not None and (self.other is None or not self.other.sure):
            self.other = brought_in(f"{mentor['who']} was there")

    def _replied(self, words: str) -> str:
        """Who acts next behind what the other did: whoever asked, where it was a reply."""
        return "own" if self.last == "own" and REPLY.match(words) else "other"

    def _of_kin(self, words: str) -> str:
        """A relative named alone as that of whoever has been said to have one: "called his sister", then "sister came"."""
        self.kin |= {
            found["kin"].lower(): found["whose"].lower()
            for found in _THEIR_KIN.finditer(words)
            if self.pronoun is not None and found["whose"].lower() != self.pronoun.possessive
        }
        first = words.split(maxsplit=1)[0].lower()
        bare = first in self.kin and acts_first(words)
        return f"{self.kin[first].capitalize()} {words[:1].lower()}{words[1:]}" if bare else words

    def _hear(self, words: str, *, anew: bool, reported: bool) -> None:
        """Takes in who does what a whole sentence says."""
        first = words.split()[0].strip(",")
        named = first in self.names or (
            len(first) == 1 and first != "I" and any(n[0] == first for n in self.names)
        )
        first = first if named else who_acts(words) or ""
        if not first:
            self.last = "" if anew else self.last
            return
        own = named or (self.pronoun is not None and first.lower() == self.pronoun.value)
        if own if reported else first == "I":
            self.last, self.handed = "own", hands_on(words)
        elif first.lower() in ("he", "she") and self.other is not None:
            mine = self.other.pronoun in (None, Pronoun(first.lower()))
            self.other = replace(self.other, pronoun=self.other.pronoun or Pronoun(first.lower()))
            self.last, self.named = (self._replied(words), True) if mine else ("third", False)
        elif self.other is not None and first == self.other.noun.split()[0]:
            self.last = "other"
        else:
            self.last = "third"

    def _doer(self, words: str, *, anew: bool, reported: bool) -> str:
        """Who does it: "own", "other", or "" where nobody can tell."""
        assert self.other is not None
        told, self.other = by_pronouns(words, self.other, self.last, self.pronoun, reported=reported)
        if told is not None:
            return told
        last = self.last == "other"
        if not self.other.sure:
            said = SAYS.match(words) is not None and re.match(r"(?i)th|want", words) is None
            if anew or not last or not self.acting or (_WAY_OF_LIFE.match(words) and not _TASTE.match(words)):
                return "other" if last and not anew and said else "own"
            return "other" if said else ""
        if anew and _WAY_OF_LIFE.match(words):
            return "own"
        present = left_out(words) == "present"
        if anew and present and (not self.other.now or _TASTE.match(words)):
            return "own"
        if last and present and not self.other.now:
            return "" if _TASTE.match(words) else "other"
        if last:
            return "other"
        return (
            "own"
            if not self.last or (self.last == "own" and (anew or not self.handed or FELT.match(words)))
            else ""
        )

    def _is_deed(self, words: str) -> bool:
        """Whether a note leaves out who does it."""
        if left_out(words) is not None or _PAID.match(words) or _CUT.match(words):
            return True
        verb = re.match(
            r"(?P<verb>[a-z]+s) (?:at|under|behind|in|on|by|with|from|to|the|an?|his|her|him|it)\b",
            words,
            re.I,
        )
        if verb is not None and self.last == "other" and self.other is not None and self.other.now:
            return bool(lemmas(verb["verb"].lower(), "VERB"))
        first = re.match(r"[a-z]+", words.lower())
        doc = parse(words[:1].lower() + words[1:])
        past = first is not None and is_past(first.group()) and not is_base(first.group())
        return past and doc[0].tag_ == "VBD" and doc[0].dep_ == "ROOT"
