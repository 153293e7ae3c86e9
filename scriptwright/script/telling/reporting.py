"""What the notes tell in the third person already, with the subjects and the lead-ins that note-takers leave out."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.narration import contract
from scriptwright.narration.dictionary import is_base, is_past
from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.context.counsel import is_counsel
from scriptwright.script.learners.mending import mended
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.completing import completed
from scriptwright.script.short_notes.hours import begins_with_hour
from scriptwright.script.short_notes.new_to_me import new_to_student
from scriptwright.script.short_notes.noted import ends_as_sentence
from scriptwright.script.short_notes.tails import tidied
from scriptwright.script.short_notes.there_is import there_was
from scriptwright.script.short_notes.whose_deed import (
    is_for_interviewee,
    is_interviewees,
    is_students_meeting,
)
from scriptwright.script.short_notes.work_notes import is_work_note
from scriptwright.script.telling.advice import order_first, tell_advice
from scriptwright.script.telling.headed import told_by_heading
from scriptwright.script.telling.never import never_so
from scriptwright.script.telling.retelling import retold
from scriptwright.script.telling.rivals import telling_me
from scriptwright.script.telling.short_answers import answered_whole
from scriptwright.script.telling.speaker_last import with_speaker_first
from scriptwright.script.telling.what_is_checked import with_what_is_checked
from scriptwright.script.telling.wording import named_first, sentences_of
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.bare_verbs import shut_in
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.determined import is_clause
from scriptwright.script.words.parting import parted
from scriptwright.script.words.place import Place
from scriptwright.script.words.spoken import capital, ended, said_aloud, without_connective
from scriptwright.script.words.subjects import IMPERSONAL, as_student, left_out
from scriptwright.script.words.unmarked import is_unmarked_speech
from scriptwright.script.words.unsayable import only_asks
from scriptwright.sections import Pronoun, Section

#: In a telling in the third person "I" is the student.
_STUDENTS = re.compile(
    r"(?i)(?:and |but |so |also,? |to be honest |honestly,? )?(?:(?:i|i'm|i've|i’m|i’ve|my)\b|(?:was |am )?(?:surprised|shocked|amazed|impressed)\b)"
)
_FEELS = r"(?:\w+,? ){0,3}i (?:really |also |still )?(?:thought|think|liked?|loved?|felt|feel|knew|wish|hope|was|never|didn['’]t)\b"
_REPORTS = re.compile(rf"(?i)\bi asked\b|^(?!{_FEELS}).*\b(?:said|told|says|explained|thinks)\b")


#: A label that is no person: what stands behind it without a subject is the label's deed.
_THING = re.compile(
    r"(?i)(?:ai|software|robots?|computers?|machines?|technology|the internet|chatgpt|the (?:union|company|state|city|county))(?:(?: or | and | ?/ ?)(?:ai|software|robots?|computers?|machines?|technology))*"
)


def told_of(candidate: Candidate) -> Candidate:
    """The candidate in the voice that its verb shows, with its label as subject where a thing does it."""
    free = candidate.answer is None and not candidate.items
    if candidate.question is not None:
        free = free and candidate.kind is LineKind.TOLD and not IMPERSONAL.match(candidate.text)
    about = free and not candidate.reported and candidate.section is not Section.CONNECTION
    if about and (is_interviewees(candidate.text) or is_work_note(candidate)):
        return replace(candidate, kind=LineKind.TOLD, reported=True)
    return _of_thing(candidate)


def _of_thing(candidate: Candidate) -> Candidate:
    """ "AI / software: does the typing" → "AI or software does the typing"."""
    above = candidate.heading.text.strip(" *_#:-–") if candidate.heading else ""
    label, colon, deed = candidate.text.partition(": ")
    if candidate.reported and colon and _THING.fullmatch(label) and left_out(deed) == "present":
        return replace(candidate, text=f"{label} {deed}")
    if not (candidate.reported and _THING.fullmatch(above)):
        return candidate
    thing = said_aloud(above)

    def whole(words: str) -> str:
        return f"{thing} {words[:1].lower()}{words[1:]}" if left_out(words) == "present" else words

    items = (whole(candidate.items[0]), *candidate.items[1:]) if candidate.items else ()
    return replace(candidate, text=items[0] if items else whole(candidate.text), items=items)


#: A note above others that is of somebody else: "girl, 7", "farmer who wanted a new plough".
_SOMEBODY_ABOVE = re.compile(
    r"(?i)(?:(?:the|an?|one|this|old|young) ){0,2}(?:girl|boy|man|woman|lady|guy|kid|couple|farmer|customer|client|patient|student|passenger|driver|neighbou?r|tourist|soldier|teacher|nurse|bride|grandma|grandpa|widow|tenant|hiker|player)\b(?!['’]s? )"
)


def of_somebody_else(candidate: Candidate) -> bool:
    """Whether a note below one of somebody else leaves out who did it, so that nobody can tell."""
    above = candidate.heading.text.strip(" *_#:-–") if candidate.heading else ""
    if not candidate.reported or not _SOMEBODY_ABOVE.match(above):
        return False
    return any(left_out(words) is not None for words in candidate.items or (candidate.text,))


_OWN_VOICE = re.compile(r"\b(?:I|i|[Mm]y|[Ww]e|[Oo]ur|us|mine|[Mm]e|[Yy]ou|[Yy]our|here)\b")


def is_noted(candidate: Candidate) -> bool:
    """Whether a note below a heading is in nobody's own voice, so that it is told of the interviewee as it stands."""
    noted = candidate.heading is not None and candidate.question is None and candidate.kind is LineKind.TOLD
    prose = candidate.raw[:1].isupper() and candidate.raw.rstrip()[-1:] in (".", "!")
    return noted and not prose and not _OWN_VOICE.search(candidate.noted)


def is_short(candidate: Candidate) -> bool:
    """Whether a sentence is a note: in small letters, or without the mark of a sentence behind it."""
    return candidate.raw[:1].islower() or (bool(candidate.raw) and not ends_as_sentence(candidate.raw))


def is_students_own(sentence: str) -> bool:
    """Whether the student speaks of themselves in a telling: "I liked what he said", but not "I asked what he said"."""
    return bool(_STUDENTS.match(sentence)) and not _REPORTS.search(sentence)


#: What reads like an order and is the heading of what follows: "Pay and conditions."
_TWO_NOUNS = re.compile(r"[A-Z][a-z]+ and [a-z]{3,}s\.?")
#: What an answer did to the student, whatever the sentence is built like: "The thing about the snow stuck with me."
_MOVED = re.compile(
    r"(?i)(?<!he )(?<!she )(?<!they )\b(?:stuck|stayed) with me\b|\b(?:struck|amazed|shocked|surprised|impressed|moved|hit) me\b"
)


def tell_reported(teller: Telling, candidate: Candidate) -> Told | None:
    """A sentence in the third person: an order in it is advice, a bare noun answers its question."""
    candidate = order_first(candidate, candidate.text)
    if candidate.heading is not None or is_short(candidate):
        noted = with_speaker_first(with_what_is_checked(candidate.text, teller.person))
        candidate = replace(candidate, text=noted)
    asked_of = candidate.question or candidate.heading
    if asked_of is None and candidate.before is not None and candidate.section is Section.LEARNED:
        candidate = replace(candidate, text=answered_whole(candidate.text, candidate.raw, teller.person))
    text = without_connective(candidate.text)
    if is_of_another(text, teller):
        return None
    labelled = ADVISED.match(text)
    quoted = _QUOTED_ADVICE.fullmatch(text)
    if quoted is not None:
        return _advice_in_their_words(teller, candidate, quoted)
    if labelled is not None and form_of(capital(text[labelled.end() :])) is Form.IMPERATIVE:
        return tell_advice(teller, replace(candidate, text=capital(text[labelled.end() :])))
    text = _other_person(text, teller.person.pronoun)
    short = candidate.heading is not None or is_short(candidate)
    text = tidied(text, teller.person) if short else text
    made = told_completed(teller, candidate, text)
    if made is not None or begins_with_hour(text):
        return made
    if new := new_to_student(text, candidate.above):
        return Told(sentences_of([contract(piece) for piece in parted(new)]), LineKind.OWN)
    if is_students_meeting(text):
        return Told(sentences_of([contract(piece) for piece in parted(as_student(text))]), LineKind.OWN)
    form = form_of(text)
    if form is Form.QUESTION or only_asks(text):
        return teller.fragment(candidate) if candidate.first and form is not Form.QUESTION else None
    if form is Form.IMPERATIVE and _TWO_NOUNS.fullmatch(text):
        return None
    if _MOVED.search(text):
        return Told(sentences_of([contract(text)]), LineKind.OWN)
    if left_out(text) is None and form is Form.SUBJECTLESS:
        whole = teller.with_subject(text)
        return Told(sentences_of([whole]), LineKind.TOLD) if whole else None
    self_told = _done_to_self(text, teller.person.pronoun)
    hard = never_so(teller, candidate, text) if candidate.opens else None
    if hard is not None:
        return hard
    ordered = left_out(text) is None and form is Form.IMPERATIVE
    if ordered and candidate.section is not Section.WHO and not self_told:
        return tell_advice(teller, replace(candidate, text=text)) if is_counsel(candidate) else None
    if candidate.heading is not None and candidate.question is None and form is Form.STATEMENT:
        headed = told_by_heading(teller, candidate, text)
        if headed is not None:
            return headed
    acted = _acted(text) or _WITH_DOER.match(text)
    if left_out(text) is None and form is Form.NOUN and not acted and not is_clause(text):
        return (
            teller.fragment(candidate)
            or told_by_heading(teller, candidate, text)
            or opening_a_story(candidate, text)
        )
    if form is Form.IMPERATIVE and _done_to_self(text, teller.person.pronoun):
        return Told(sentences_of([contract(f"{teller.doer} {text[:1].lower()}{text[1:]}")]), LineKind.TOLD)
    told = _other_person(candidate.text, teller.person.pronoun)
    told = telling_me(told, teller.person, teller.heard, opens=candidate.opens and candidate.question is None)
    told = tidied(told, teller.person) if short else told
    if heaped(told):
        return None
    return Told(retold(teller, told, opens=candidate.opens), LineKind.TOLD)


#: Advice that stands in quotation marks behind its label: 'Her tip for beginners: "Start small. Stay."'.
_QUOTED_ADVICE = re.compile(
    r"(?i)(?:his|her|their|the)? ?(?:(?:main|best|first|last|biggest) )?(?P<what>advice|tips?)(?P<whom> (?:for|to) [^:\"“]{2,30})?(?: is| was)?: ?[\"“](?P<said>[^\"“”]+)[\"”]\.?"
)


def _advice_in_their_words(teller: Telling, candidate: Candidate, quoted: re.Match[str]) -> Told:
    """The advice word for word; told with its grammar mended where a learner of English put it into English."""
    said = quoted["said"].strip()
    if candidate.hand is Hand.LEARNER and form_of(capital(said)) is Form.IMPERATIVE:
        return tell_advice(teller, replace(candidate, text=capital(mended(said, candidate.hand))))
    what = "advice" if quoted["what"].lower() == "advice" else quoted["what"].lower()
    first = f"{teller.person.pronoun.possessive.capitalize()} {what}{quoted['whom'] or ''}"
    first = named_first(first, teller.person) if teller.subject == "name" else first
    return Told(f"{first} {'are' if what == 'tips' else 'is'}: “{ended(capital(said))}”", LineKind.TOLD)


def opening_a_story(candidate: Candidate, words: str) -> Told | None:
    """A bare thing that a story of the notes opens with, as there was it."""
    heading = candidate.above
    made = there_was(words.rstrip("."), heading) if candidate.opens or candidate.items else None
    return Told(sentences_of([made]), LineKind.TOLD) if made else None


_OWN_OF_HER, _OWN_OF_HIM = (
    re.compile(r"(?i)\b(?:her own|herself)\b"),
    re.compile(r"(?i)\b(?:his own|himself)\b"),
)


def is_of_another(words: str, teller: Telling) -> bool:
    """Whether a note may be somebody else's words or deed, which would be told as the interviewee's."""
    of_other = {Pronoun.HE: _OWN_OF_HER, Pronoun.SHE: _OWN_OF_HIM}.get(teller.person.pronoun)
    if shut_in(words) or (left_out(words) is not None and of_other is not None and of_other.search(words)):
        return True
    return is_unmarked_speech(words, told=True) or is_for_interviewee(words, teller.person)


def told_completed(teller: Telling, candidate: Candidate, words: str) -> Told | None:
    """A short note as its sentences, where what it leaves out is certain."""
    heading = candidate.heading.text.strip(" *_#:-–.") if candidate.heading is not None else ""
    tale, of_work = bool(candidate.tale), candidate.section is Section.WHO
    place = Place(teller.person, heading, of_work, teller.proper, tale, candidate.story)
    if (pieces := completed(words, place)) is None:
        return None
    name = words.split(maxsplit=1)[0]
    if name in teller.proper and name[:1].isupper():
        pieces = (re.sub(rf"^(?:the|an?|his|her|their) {name.lower()}\b", name, pieces[0]), *pieces[1:])
    first = named_first(pieces[0], teller.person) if teller.subject == "name" else pieces[0]
    return Told(sentences_of([contract(piece) for piece in (first, *pieces[1:])]), LineKind.TOLD)


#: "Her advice: be kind", "She says: never lie".
ADVISED = re.compile(
    r"(?i)(?:(?:his|her|their) )?(?:(?:main|best|first|last|biggest) )?(?:(?:advice|tips?)(?: (?:for|to) (?:me|us|students?|kids|teens|young people|anyone|high schoolers))?(?:(?: is| was)(?= (?:don['’]?t|never|always|[a-z]+ (?:a|the|your|it|more|as)\b)))?|(?:he|she|they) (?:says?|said|advises?|told me))(?:\s*(?::| is:| was:)\s*|(?<=is)\s|(?<=was)\s)"
)


def heaped(words: str) -> bool:
    """Whether a note heaps up bare nouns before it comes to a sentence: "Christmas Eve, no heat, newborn, drove there"."""
    pieces = [piece for piece in re.split(r",\s+", words) if piece]
    bare = [form_of(capital(piece)) is Form.NOUN and left_out(piece) is None for piece in pieces]
    return len(pieces) >= 4 and all(bare[:3]) and not (_WITH_DOER.match(words) or _CLAUSE.match(words))


_CLAUSE = re.compile(r"(?i)(?:if|when|because|while|since|after|before|until|although)\b")
#: A sentence that begins with when or where: "Between two and six she and her son make the dough, …".
_WITH_DOER = re.compile(
    r"(?i)(?:between|from|in|on|at|by|before|after|every|each|during)\b(?: [\w'’:.-]+){1,6} (?:he|she|they|we)(?: and (?:[\w'’]+ ){1,4}?)? ?[a-z]+\b"
)


def _other_person(words: str, they: Pronoun) -> str:
    """A learner's "he tell me" of a woman: who tells the student is the interviewee."""
    if they is Pronoun.THEY:
        return words
    other = "she" if they is Pronoun.HE else "he"
    telling = re.match(rf"(?i){other} (?=(?:also )?(?:tells?|told|explain(?:s|ed)? to) me\b)", words)
    return f"{they.value.capitalize()} {words[telling.end() :]}" if telling else words


def _acted(words: str) -> bool:
    """A statement that the parser took for a noun: "The hospital paid for half of it"."""
    opening = re.match(r"(?i)(?:the|an?|his|her|their|my) [\w-]+ (?:[\w-]+ )?(?=[a-z]+ )", words)
    return bool(opening) and any(is_past(word) and not is_base(word) for word in words.split()[2:4])


def _done_to_self(words: str, they: Pronoun) -> bool:
    """A past that looks like an order: "Cut his hand in his second year"."""
    first = re.match(r"[A-Za-z]+", words)
    return bool(first and is_past(first.group().lower()) and re.search(rf"(?i)\b{they.possessive}\b", words))
