"""A sentence in the first person, told in the third."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from scriptwright.narration.agreement import like
from scriptwright.narration.capitals import starts_sentence
from scriptwright.narration.coordination import Company, company, is_object, is_subject
from scriptwright.narration.edits import Edit, apply
from scriptwright.narration.ellipsis import unspoken_subject
from scriptwright.narration.finite import VerbGroup, verb_group
from scriptwright.narration.inflecting import Agreement, agree
from scriptwright.narration.listener import student_edits
from scriptwright.narration.mood import is_subjunctive
from scriptwright.narration.people import are_people
from scriptwright.narration.person import FORMS, Form, Person
from scriptwright.narration.pronouns import Mention, mentions
from scriptwright.narration.sharing import sharing_verbs
from scriptwright.narration.tense import says_always, says_now
from scriptwright.narration.words import Word, words_of
from scriptwright.sections import Pronoun


@lru_cache(maxsize=20_000)
def narrate(
    sentence: str,
    person: Person,
    *,
    subject: Literal["pronoun", "name"] = "pronoun",
    address: Literal["keep", "student"] = "keep",
    past: bool = False,
) -> str:
    """The same sentence with its speaker in the third person.

    Quotations, orders and the generic "you" stay. With `subject="name"` the speaker is named where
    they first act or own something; with `address="student"` the "you" is the student who tells it.
    `past`: it stands in a story, where a verb that is its own past ("put") is past.

    >>> narrate("I jump in and glue things together.", Person("Mr. Chen", Pronoun.HE))
    'He jumps in and glues things together.'
    """
    found = mentions(sentence, kept=(person.name,))
    edits: list[Edit] = []
    if found:
        named = subject == "name"
        edits = _Telling(sentence, words_of(sentence), person, named=named, past=past).edits(found)
    edits += student_edits(sentence, found, everywhere=address == "student")
    return apply(sentence, edits) if edits else sentence


@dataclass
class _Telling:
    """One sentence on its way into the third person; `named` until the name has been said."""

    text: str
    words: tuple[Word, ...]
    person: Person
    named: bool
    past: bool = False
    made: list[Edit] = field(default_factory=list)

    def edits(self, found: list[Mention]) -> list[Edit]:
        at = {word.start: word.index for word in self.words}
        self._unspoken()
        groups = self._groups(found, at)
        for mention in found:
            index = at.get(mention.start)
            if index is None:
                self._replace(mention, self._pronoun(mention.form, mention.plural))
                continue
            while groups and groups[0][1].first <= index:
                self._in_company(*groups.pop(0))
            if not any(edit.start <= mention.start < edit.end for edit in self.made):
                self._alone(mention, index)
        return self.made

    def _groups(self, found: list[Mention], at: dict[int, int]) -> list[tuple[Mention, Company]]:
        """The speakers that stand with others in a group that is told as one."""
        groups: list[tuple[Mention, Company]] = []
        for mention in found:
            index = at.get(mention.start)
            if index is None or mention.plural or mention.form not in (Form.SUBJECT, Form.OBJECT):
                continue
            group = company(self.words, index)
            if group is None:
                continue
            if is_subject(self.words, group) or (
                mention.first and not group.speaker_first and is_object(self.words, group)
            ):
                groups.append((mention, group))
        return groups

    def _unspoken(self) -> None:
        verb = unspoken_subject(self.words)
        if verb is not None:
            self._agree([verb, *sharing_verbs(self.words, verb, VerbGroup(verb, verb))], self._number(False))

    def _alone(self, mention: Mention, index: int) -> None:
        if mention.first:
            named = self._take_name()
            self._agree_with(index, self._number(named))
            self._replace(mention, self.person.name if named else self._pronoun(Form.SUBJECT, False))
        elif mention.form is Form.POSSESSIVE and not mention.plural and self._take_name():
            self._replace(mention, self.person.possessive_name("’" if "’" in self.text else "'"))
        elif mention.plural and self._is_named_after(mention, index):
            following = self.words[index + 1]
            self.made.append(
                Edit(mention.start, following.start + 1, like(mention.word[:1], following.text[:1]))
            )
        else:
            self._replace(mention, self._pronoun(mention.form, mention.plural))

    def _in_company(self, mention: Mention, group: Company) -> None:
        """Tells "my wife and I" as "he and his wife", and where it is an object as "his wife and him"."""
        if not is_subject(self.words, group):
            self._replace(mention, self._pronoun(Form.OBJECT, False))
            return
        alternative = self.words[group.link].lower in ("or", "nor")
        group_verb = verb_group(self.words, group.first, start=group.last + 1)
        if group_verb is not None:
            number = Agreement(plural=self.person.plural or not alternative)
            self._agree([group_verb.finite, *sharing_verbs(self.words, group.last, group_verb)], number)
        named = self._take_name()
        told = self.person.name if named else self._pronoun(Form.SUBJECT, False)
        if group.speaker_first or alternative:
            self._replace(mention, told)
        else:
            self._put_first(mention, group, told)

    def _put_first(self, mention: Mention, group: Company, told: str) -> None:
        """Moves the speaker before the companions: "My aunt and I" becomes "he and his aunt"."""
        first, last = self.words[group.start], self.words[group.end - 1]
        leading = starts_sentence(self.text, first.start)
        told = like("He", told) if leading else told
        self.made.append(Edit(first.start, first.start, told + (" and " if group.parts == 1 else ", ")))
        if first.lower == "you":
            self.made.append(Edit(first.start, first.end, "I"))
        elif leading and first.tag not in ("NNP", "NNPS"):
            self.made.append(Edit(first.start, first.end, self._lowered(first)))
        if group.parts > 1:
            comma = max(word.index for word in self.words[group.start : group.end] if word.text == ",")
            oxford = self.words[group.link - 1].text == ","
            self.made.append(
                Edit(self.words[comma].start, self.words[comma].end, ", and" if oxford else " and")
            )
        self.made.append(Edit(last.end, mention.end, ""))

    def _lowered(self, word: Word) -> str:
        own = {"my": self._pronoun(Form.POSSESSIVE, False), "our": self._pronoun(Form.POSSESSIVE, True)}
        return own.get(word.lower, word.text[0].lower() + word.text[1:])

    def _is_named_after(self, mention: Mention, index: int) -> bool:
        """True for "we nurses" and "for us nurses", but not for "they sent us nurses"."""
        if mention.form not in (Form.SUBJECT, Form.OBJECT) or index + 1 >= len(self.words):
            return False
        given = mention.form is Form.OBJECT and index > 0 and self.words[index - 1].tag.startswith("VB")
        return not given and are_people(self.words[index + 1].lower)

    def _agree_with(self, index: int, number: Agreement) -> None:
        for subject in [index, *self._relative(index)]:
            group = verb_group(self.words, subject)
            if group is not None and not is_subjunctive(self.words, index):
                self._agree([group.finite, *sharing_verbs(self.words, subject, group)], number)

    def _relative(self, index: int) -> list[int]:
        after = index + 1
        if after < len(self.words) and self.words[after].text == ",":
            after += 1
        return [after] if after < len(self.words) and self.words[after].lower == "who" else []

    def _agree(self, verbs: list[int], number: Agreement) -> None:
        over = self.past and not says_always(self.words) and not says_now(self.words)
        tense: bool | None = False if over else None
        for verb in verbs:
            edits, tense = agree(self.text, self.words, verb, number, tense, tuple(verbs))
            self.made += edits

    def _number(self, named: bool) -> Agreement:
        return Agreement(plural=self.person.plural and not named, contracted=not named)

    def _take_name(self) -> bool:
        named, self.named = self.named, False
        return named

    def _pronoun(self, form: Form, plural: bool) -> str:
        return FORMS[Pronoun.THEY][form] if plural else self.person.form(form)

    def _replace(self, mention: Mention, told: str) -> None:
        if told != self.person.name and not told.startswith(self.person.name):
            told = self._cased(mention, told)
        self.made.append(Edit(mention.start, mention.end, told))

    def _cased(self, mention: Mention, told: str) -> str:
        if mention.word == "I":
            if self.text.isupper() and sum(word.text.isalpha() for word in self.words) > 2:
                return told.upper()
            return like("He", told) if starts_sentence(self.text, mention.start) else told
        return like(mention.word, told)
