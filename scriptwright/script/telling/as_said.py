"""A candidate as the student says it: in the third person, with its subject, its lead-in, its quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scriptwright.narration import contract, finish_imperative, first_person, narrate
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.counsel import (
    is_at_somebody,
    is_counsel,
    is_no_order,
    is_thing,
    likes,
    uncounted,
)
from scriptwright.script.learners.mending import in_grammar
from scriptwright.script.model import LineKind, Source
from scriptwright.script.questions.answering import COMPLETES, whole
from scriptwright.script.questions.asked import indirect
from scriptwright.script.questions.hanging import needs_question
from scriptwright.script.short_notes.filled_out import filled_out, with_small_words
from scriptwright.script.short_notes.tails import with_last_and
from scriptwright.script.stories.spoken_of import whose_of_other, with_other
from scriptwright.script.talk.afterwards import from_afar
from scriptwright.script.telling.advice import (
    PIECE,
    QUOTED_WORDS,
    tell_advice,
    tell_piece_of_advice,
    tell_quoted,
)
from scriptwright.script.telling.as_noted import told_as_noted
from scriptwright.script.telling.asked_about import behind_kin, told_about
from scriptwright.script.telling.bare_answers import bare_answer, conditional
from scriptwright.script.telling.bare_lines import tell_bare
from scriptwright.script.telling.in_their_words import in_their_words
from scriptwright.script.telling.leading import Leading
from scriptwright.script.telling.listing import tell_list
from scriptwright.script.telling.one_as_you import with_own_subject
from scriptwright.script.telling.remarks import in_the_open, is_no_answer, only_said_there, to_the_young
from scriptwright.script.telling.reporting import is_noted, is_students_own, tell_reported, told_of
from scriptwright.script.telling.rivals import (
    acted_upon_first,
    again_of_kin,
    among_many,
    beside_other,
    crowded_by,
    shares_pronoun,
    told_apart,
)
from scriptwright.script.telling.short_answers import as_heard, only_when
from scriptwright.script.telling.told_to_them import acted_last, is_unclear, with_name_for_me
from scriptwright.script.telling.whole import whole_line
from scriptwright.script.telling.whose_words import as_story, attributed, in_one_person
from scriptwright.script.telling.wording import (
    ANOTHER,
    RELATIVE,
    named_first,
    of_many,
    own_words,
    sentences_of,
    without_hedge,
)
from scriptwright.script.told import Told
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.parting import parted
from scriptwright.script.words.spoken import as_sentence, capital, ended, without_and
from scriptwright.script.words.striking import in_two_camps, striking
from scriptwright.script.words.subjects import IMPERSONAL
from scriptwright.script.words.terse import with_articles
from scriptwright.script.words.verbatim import quoted_whole
from scriptwright.sections import Section

#: Lines in a row that may begin with "I", quotations in one script, words of an answer that is no sentence.
_SAME_OPENING, _QUOTATIONS, _LONGEST_FRAGMENT = 3, 2, 26
_THOUGHT = re.compile(r"(?i)(?:and |but |so |well,? )?i (?:think|guess|suppose|believe|feel like)\b")


@dataclass
class Teller(Leading):
    """Tells one candidate after the other."""

    section: Section | None = None
    heard: str = ""  #: the end of what was told, as the notes have it
    first_words: int = 0  #: lines in a row that begin with "I"
    past: bool = False  #: whether what is told stands in a story
    rival: str = ""  #: who else acts in the line before: "coach"

    def tell(self, candidate: Candidate) -> Told | None:
        """The line for a candidate; None where it cannot be said in a sentence that the notes justify."""
        if candidate.of_nobody:
            return None
        new_topic = candidate.question is not None and candidate.question.id != self.topic
        self.crowded = self.crowded or is_unclear(self.rival, candidate.text)
        opens = candidate.section is not self.section
        if opens:
            self.named = 0 if self.section is None and self.person.name.startswith("the ") else 99
            self.section, self.advised = candidate.section, 0
            self.asked_before, self.first_words = False, 0
        candidate, of_another = told_about(told_of(in_one_person(candidate)), self.person)
        self.named = 0 if of_another or behind_kin(candidate, self.heard, self.person) else self.named
        candidate = as_heard(candidate, self.person)
        correct = with_small_words(in_grammar(self.story.told(candidate)), self.person, self.heard)
        self.led, self.past = False, candidate.story
        made = self._told(correct, new_topic and not self.plain)
        told = whole_line(made, candidate, correct, self.person, opens=opens and not self.plain)
        told = told or in_their_words(self, candidate) or tell_bare(self, correct)
        told = filled_out(told, candidate, self.person, self.heard) or told_as_noted(self, correct, made)
        if told is None:
            return None
        about = candidate.question or candidate.heading
        if about is not None and about.id != self.topic and candidate.kind is not LineKind.OWN:
            told = self.lead_apart(correct, attributed(self, correct, told))
        else:
            told = attributed(self, correct, told)
        told = as_story(self, correct, told)
        self.heard, self.last = f"{self.heard} {candidate.text}"[-400:], candidate.id
        own = candidate.kind is LineKind.OWN
        self.quoted_last = told.kind is LineKind.QUOTED
        self.crowded = crowded_by(candidate.text, told.text, self.person, reported=candidate.reported)
        self.rival = "" if own or candidate.reported or self.crowded else acted_last(told.text, self.person)
        if told.kind is LineKind.TOLD:
            text = from_afar(re.sub(r"\s+[–—]\s+", ", ", told.text), told=candidate.reported)
            told = replace(told, text=with_last_and(text))
        self.topic = about.id if about is not None else self.topic
        self.first_words = self.first_words + 1 if re.match(r"I\b(?!['’])", told.text) else 0
        if own and self.first_words > _SAME_OPENING and candidate.answer is None:
            told, self.first_words = replace(told, text=f"Also, {told.text}"), 0
        again = self.person.name and self.person.name.casefold() in told.text.casefold()
        self.named = 0 if again and not own else self.named + 1
        return told

    def _told(self, candidate: Candidate, new_topic: bool) -> Told | None:
        noted = candidate.kind is LineKind.OWN and candidate.answer is None and not is_no_order(candidate.text)
        if noted and candidate.section is Section.LEARNED and form_of(candidate.text) is Form.IMPERATIVE:
            return tell_advice(self, candidate)
        if candidate.kind is LineKind.OWN:
            opens = self.named >= 99 and not ANOTHER.search(self.heard[-120:])
            return Told(own_words(candidate, self.person, opens=opens), LineKind.OWN)
        if candidate.items:
            return tell_list(self, candidate)
        asked = candidate.asked or ""
        if not candidate.reported:
            said = with_own_subject(of_many(candidate.text))
            candidate = replace(candidate, text=in_the_open(said, asked))
        words = quoted_whole(candidate.text)
        short = len(words.split()) <= _LONGEST_FRAGMENT
        if words and ((short and not candidate.reported) or (not self.plain and (candidate.reported or form_of(words) is Form.IMPERATIVE))):
            return tell_quoted(self, replace(candidate, raw=ended(words)))
        if candidate.reported and is_students_own(candidate.text):
            return Told(own_words(candidate, self.person), LineKind.OWN)
        if candidate.reported or is_noted(candidate):
            return tell_reported(self, candidate)
        piece = PIECE.match(candidate.text)
        if piece is not None:
            return tell_piece_of_advice(self, candidate, piece)
        form = form_of(candidate.text)
        to_many = to_the_young(candidate.raw)
        short = len(candidate.raw.split()) <= QUOTED_WORDS and not candidate.first
        if to_many and short and self.quotations < _QUOTATIONS:
            return tell_quoted(self, candidate)
        if form is Form.QUESTION or to_many or only_said_there(candidate.text):
            return None
        if (form is Form.STATEMENT and COMPLETES.match(candidate.text)) or conditional(candidate.text):
            return self.fragment(candidate)
        if candidate.first and only_when(candidate.text) and (made := self.fragment(candidate)):
            return made
        few = self.quotations < _QUOTATIONS
        shown = few and not self.plain and not self.quoted_last and candidate.section is Section.LEARNED
        if shown and striking(candidate.raw, self.person.name):
            return tell_quoted(self, candidate)
        if few and in_two_camps(candidate.raw):
            return tell_quoted(self, candidate)
        order = uncounted(candidate.text)
        hedged = without_hedge(order)
        meant = form_of(capital(hedged)) if hedged != order else None
        if meant is Form.IMPERATIVE and is_counsel(candidate):
            return tell_advice(self, replace(candidate, text=hedged))
        if meant is Form.NOUN:
            thought = _THOUGHT.match(order)
            return self.fragment(replace(candidate, text=hedged), thinks=thought is not None)
        counsel = form is Form.IMPERATIVE or (order != candidate.text and form_of(order) is Form.IMPERATIVE)
        if counsel and is_at_somebody(order, asked):
            return None
        if counsel and is_counsel(candidate):
            return tell_advice(self, replace(candidate, text=order))
        if form is Form.IMPERATIVE and not candidate.first and candidate.raw[:1].isupper():
            mine = first_person(candidate.text) or is_thing(candidate.text)
            if likes(asked) or (mine and candidate.raw.rstrip()[-1:] in ".!"):
                return None
        if candidate.section is Section.WHO and re.match(r"\w+ing\b", candidate.text):
            head = candidate.text.split(",")[0]
            if form is Form.NOUN or (candidate.raw[:1].islower() and form_of(head) is Form.NOUN):
                return self._without_subject(candidate)
        if form in (Form.IMPERATIVE, Form.SUBJECTLESS):
            if IMPERSONAL.match(candidate.text):
                candidate = replace(candidate, text=f"It {candidate.text[:1].lower()}{candidate.text[1:]}")
                return self._statement(candidate, new_topic=False)
            return self._without_subject(candidate)
        return self.fragment(candidate) if form is Form.NOUN else self._statement(candidate, new_topic)

    def narrated(self, words: str) -> str:
        """The words of the interviewee in the third person."""
        words = re.sub(rf"(?i)^({RELATIVE})\b(?= (?!of\b)\w)", self._whose, words)
        shared = shares_pronoun(words, self.person)
        due = self.subject == "name" or shared or among_many(words, self.person)
        joint = not shared and re.match(r"(?i)(?:and|but|so|then|or)\b", words)
        goes_on = joint or again_of_kin(words, self.heard) or acted_upon_first(words)
        named = bool(due and not goes_on and first_person(words))
        return told_apart(with_name_for_me(words, self.person, self.heard), self.person, named=named, past=self.past)

    def _whose(self, relative: re.Match[str]) -> str:
        """ "Grandma lived" is the interviewee's grandma, unless somebody else's was spoken of."""
        word = relative.group().lower()
        theirs = re.search(rf"(?i)\b(?:her|his|their|a|an|the) {word}\b", self.heard)
        return whose_of_other(word, self.heard) or (f"The {word}" if theirs else f"My {word}")

    def _statement(self, candidate: Candidate, new_topic: bool) -> Told | None:
        pieces = list(parted(candidate.text))
        lead = self.joined_lead(candidate, pieces[0]) if new_topic else None
        if lead is None and candidate.first and needs_question(candidate.asked, candidate.text):
            needed = self.whole_lead(candidate)
            if needed is None:
                return None
            lead, self.led = (needed, True) if self.plain or not new_topic else (None, False)
        if lead is None:
            told = (self.narrated(pieces[0]), *map(self._goes_on, pieces, pieces[1:]))
            return Told(sentences_of([contract(piece) for piece in told]), LineKind.TOLD)
        frame, sources = lead
        bare = without_hedge(
            re.sub(
                r"(?i)^(?:but|and|so|no|yes|nope|yeah),? (?=(?:i|we|my|it|you|there|they)\b)", "", pieces[0]
            )
        )
        rest = [contract(narrate(piece, self.person, past=self.past)) for piece in pieces[1:]]
        if bare.startswith("Because "):
            bare = f"it's {bare[:1].lower()}{bare[1:]}"
        named = "name" if among_many(bare, self.person) else "pronoun"
        first = contract(narrate(bare, self.person, subject=named, past=self.past))
        return Told(sentences_of([self.framed(frame, candidate, first), *rest]), LineKind.TOLD, sources)

    def _goes_on(self, before: str, piece: str) -> str:
        """What stands behind another sentence of one note, with the name where somebody else acts in that."""
        if beside_other(before, piece, self.person):
            return narrate(piece, self.person, subject="name", past=self.past)
        return told_apart(piece, self.person, named=False, past=self.past)

    def _without_subject(self, candidate: Candidate) -> Told | None:
        whole = self.with_subject(candidate.text) if " " in candidate.text.strip() else None
        told = with_other(candidate, self.heard) or whole
        pieces = [contract(piece) for piece in parted(told or "")]
        return Told(sentences_of(pieces), LineKind.TOLD) if told else None

    def with_subject(self, words: str) -> str | None:
        """ "drove a school bus" → "He drove a school bus"; "talk to customers" → "He talks to customers"."""
        phrase = finish_imperative(words, self.person)
        named = self.subject == "name" and self.doer != self.person.name
        if phrase is not None and not named:
            return f"{self.doer} {phrase}"
        self.past = self.past and phrase is None  # "read plans, pull permits" is done always
        whole = phrase is not None or form_of(words) is Form.SUBJECTLESS
        return self.narrated(f"I {phrase or words[:1].lower() + words[1:]}") if whole else None

    def fragment(self, candidate: Candidate, *, thinks: bool = False) -> Told | None:
        """A noun or an infinitive with the verb and the frame of its question; `thinks`: with an "I think" before it."""
        if candidate.question is None or len(candidate.text.split()) > _LONGEST_FRAGMENT:
            return None
        asked = indirect(candidate.question.text, self.person)
        if asked is None or is_no_answer(asked, candidate.text):
            return None
        told = contract(narrate(without_and(candidate.text), self.person)).rstrip(".")
        sources = (Source("notes", candidate.question.start, candidate.question.end),)
        made = whole(candidate.question.text, asked, self.small(told), first=candidate.first)
        if made is not None:
            self.led = True
            made = contract(with_articles(made)) if asked.startswith("how long") else with_articles(made)
            made = narrate(f"I think {made}", self.person) if thinks else made
            made = named_first(made, self.person) if self.subject == "name" else made
            return Told(as_sentence(made), LineKind.TOLD, sources)
        if not candidate.first:
            return None
        return Told(as_sentence(bare_answer(self, candidate, asked, told)), LineKind.TOLD, sources)
