"""A candidate as the student says it: in the third person, with its subject, its lead-in, its quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scriptwright.assignment import TOPICS
from scriptwright.frames import table
from scriptwright.narration import Person, contract, finish_imperative, first_person, narrate, third_person_verb
from scriptwright.script.asked import indirect
from scriptwright.script.candidates import Candidate
from scriptwright.script.clauses import Form, form_of, parted
from scriptwright.script.model import LineKind, Source
from scriptwright.script.spoken import as_sentence, spaced_lower
from scriptwright.script.worth import content_words
from scriptwright.sections import Pronoun, Section

_POINTS_BACK = re.compile(r"(?i)^(?:that|it|this|they|those|these)(?:'s|’s|'re|’re| is| was| are| were| depends| takes| took)\b")
_LONGEST_LEAD = 10  #: words of a question in a lead-in; longer ones vanish
_QUOTATIONS = 2  #: in one script
_PIECE = re.compile(
    r"(?i)^(?:and )?(?:my |the )?(?P<which>(?:first|second|third|fourth|main|best|biggest|next|last|other|another|final)\s)?"
    r"(?:piece of |bit of )?(?:advice|tip)(?: (?:would be|is|i have is|i'd give is))?(?:\s*:|\s+–)\s*"
)
#: What makes a sentence worth quoting: a contrast, a condition, an image, a rule without exception.
_STRIKING = re.compile(
    r"(?i)\b(?:isn'?t|aren'?t|not|no|never|don'?t)\b.{3,60}\b(?:it'?s|but|until|just|that'?s)\b|^(?:[\w-]+ ){1,4}(?:is|are) [\w-]+, (?:[\w-]+ ){1,5}(?:is|are)\b"
    r"|^if (?:you|it|they)\b.{6,}, |^(?:nobody|every|you can'?t|you can (?:do|have)|you never|there'?s no|the (?:best|worst|hardest|real|whole|only))\b|\blike (?:a|an)\b|\bis (?:the|a) (?:real|best|whole|only)\b"
)


def striking(words: str) -> bool:
    """Whether a sentence of the notes is a short, complete, quotable one about more than the speaker."""
    plain = words.strip().replace("’", "'")
    count = len(plain.split())
    if not 5 <= count <= 16 or not plain[:1].isupper() or plain[-1:] not in ".!" or re.search(r"[\[(\"“:/]", plain):
        return False
    if re.match(r"(?i)(?:and|but|so|then|also|because)\b", plain) or first_person(plain):
        return False
    if re.search(r"(?i)\b(?:it|they|them|he|she|him|her|this|these|those|your (?:mom|dad|brother|sister))\b", plain):
        return False
    return bool(_STRIKING.search(plain))


_BREATH = 22  #: words a sentence may have together with its lead-in


@dataclass(frozen=True)
class Told:
    """The words of a line, what kind they are, and what they rest on beside the candidate's own sources."""

    text: str
    kind: LineKind
    sources: tuple[Source, ...] = ()


@dataclass
class Teller:
    """Tells one candidate after the other, and remembers what a listener has just heard.

    `plain` tells each candidate for itself, without lead-ins that depend on its neighbours.
    """

    person: Person
    proper: frozenset[str] = frozenset()  #: words that keep their capital
    plain: bool = False
    section: Section | None = None
    topic: str | None = None
    named: int = 99  #: lines since the interviewee was last named
    used: dict[str, int] | None = None
    said_lately: int = 0
    advised: int = 0
    quotations: int = 0
    quoted_last: bool = False
    leads: int = 0
    asked_before: bool = False  #: "I also asked" needs something asked before it

    def tell(self, candidate: Candidate) -> Told | None:
        """The line for a candidate; None where it cannot be said in a sentence that the notes justify."""
        new_topic = candidate.question is not None and candidate.question.id != self.topic
        if candidate.section is not self.section:
            first = self.section is None
            self.section, self.named, self.advised = candidate.section, 0 if first and self.person.name.startswith("the ") else 99, 0
        told = self._told(candidate, new_topic and not self.plain)
        if told is None:
            return None
        self.quoted_last = told.kind is LineKind.QUOTED
        if told.kind is LineKind.TOLD:
            told = replace(told, text=re.sub(r"\s+[–—]\s+", ", ", told.text))
        if told.kind is LineKind.TOLD and not candidate.reported:
            told = replace(told, text=_from_afar(told.text))
        if candidate.question is not None:
            self.topic = candidate.question.id
        own = candidate.kind is LineKind.OWN
        self.named = 0 if not own and self.person.name and self.person.name in told.text else self.named + 1
        self.said_lately = self.said_lately + 1 if re.search(r"\b(?:said|told me)\b", told.text) else 0
        return told

    # What is told, by its form

    def _told(self, candidate: Candidate, new_topic: bool) -> Told | None:
        if candidate.kind is LineKind.OWN:
            return Told(_own(candidate, self.person), LineKind.OWN)
        if candidate.items:
            return self._list(candidate)
        if candidate.reported and re.fullmatch(r"[\"“][^\"“”]+[\"”][.!]?", candidate.text) and not self.plain:
            return self._quoted(replace(candidate, raw=candidate.text.strip('."“”') + "."))
        if candidate.reported:
            return Told(self._reported(candidate.text), LineKind.TOLD)
        piece = _PIECE.match(candidate.text)
        if piece is not None:
            return self._piece_of_advice(candidate, piece)
        form = form_of(candidate.text)
        if form is Form.QUESTION:
            return None
        if not self.plain and self.quotations < _QUOTATIONS and not self.quoted_last and candidate.section is Section.LEARNED and striking(candidate.raw):
            return self._quoted(candidate)
        if form is Form.IMPERATIVE and _is_counsel(candidate):
            return self._advice(candidate)
        if form in (Form.IMPERATIVE, Form.SUBJECTLESS):
            return self._without_subject(candidate)
        if form is Form.NOUN:
            return self._fragment(candidate)
        return self._statement(candidate, new_topic)

    @property
    def _subject(self) -> str:
        often = 99 if self.person.name.startswith("the ") else 5
        return "name" if self.named >= often and self.person.name else "pronoun"

    @property
    def _doer(self) -> str:
        """The subject of a bare verb; the plural of "they" would not agree with a name."""
        named = self._subject == "name" and self.person.pronoun is not Pronoun.THEY
        return self.person.name if named else self.person.pronoun.value

    def _narrated(self, words: str) -> str:
        words = re.sub(rf"(?i)^({_RELATIVE})\b(?= (?!of\b)\w)", lambda m: f"My {m.group().lower()}", words)
        return narrate(words, self.person, subject="name" if self._subject == "name" else "pronoun")

    def _reported(self, words: str) -> str:
        pieces = [contract(piece) for piece in parted(words)]
        if self._subject == "name":
            pieces[0] = named_first(pieces[0], self.person)
        return _sentences(pieces)

    def _statement(self, candidate: Candidate, new_topic: bool) -> Told | None:
        pieces = list(parted(candidate.text))
        lead = self._lead(candidate, pieces[0]) if new_topic and candidate.first else None
        if lead is None and candidate.first and _POINTS_BACK.match(candidate.text):
            lead = self._whole_lead(candidate)
            if lead is None:
                return None
        if lead is None:
            told = [self._narrated(pieces[0]), *(narrate(piece, self.person) for piece in pieces[1:])]
            return Told(_sentences([contract(piece) for piece in told]), LineKind.TOLD)
        frame, sources = lead
        bare = _without_hedge(pieces[0])
        rest = [contract(narrate(piece, self.person)) for piece in pieces[1:]]
        first = contract(narrate(bare, self.person))
        return Told(_sentences([self._framed(frame, candidate, first), *rest]), LineKind.TOLD, sources)

    def _lead(self, candidate: Candidate, first: str) -> tuple[str, tuple[Source, ...]] | None:
        """A lead-in for a new topic, unless the sentence names its topic itself or "said" has been heard enough."""
        assert candidate.question is not None
        if candidate.section is not Section.LEARNED or self.said_lately >= 2:
            return None
        if content_words(candidate.question.text) & content_words(first) and not re.match(r"(?i)i think|i guess|i'?d say", first):
            return None
        asked = indirect(candidate.question.text, self.person)
        if asked is None or len(asked.split()) > _LONGEST_LEAD:
            return None
        frame = self._next("statement")
        introduced = re.match(r"(?:\w+ly|As|When|If|After|Before|In|At|On|For|Since|While|Because|Then|Without|Once)\b", first)
        if "{Told}" not in frame and (introduced or len(first.split()) + len(asked.split()) > _BREATH):
            frame = table("frames")["leads"]["apart"][1 if self.asked_before and self.leads else 0]
        self.leads += 1
        return frame, (Source("notes", candidate.question.start, candidate.question.end),)

    def _quoted(self, candidate: Candidate) -> Told:
        """A short, striking sentence word for word."""
        self.quotations += 1
        words = candidate.raw.strip().replace('"', "'")
        frame = self._next("quoted")
        text = frame.format(
            told=f"“{words}”", they=self.person.pronoun.value, They=self.person.pronoun.value.capitalize(),
            their=self.person.pronoun.possessive, name=self.person.name or self.person.pronoun.value.capitalize(),
        )
        return Told(text[:1].upper() + text[1:], LineKind.QUOTED)

    def _piece_of_advice(self, candidate: Candidate, piece: re.Match[str]) -> Told:
        """"Second piece of advice: be patient" → "His second piece of advice is to be patient"."""
        their = self.person.pronoun.possessive
        which = piece.group("which") or ""
        told = candidate.text[piece.end() :].strip()
        pieces = list(parted(told))
        if form_of(pieces[0]) is Form.IMPERATIVE:
            negative = re.match(r"(?i)(?:don'?t|don’t|do not) ", pieces[0])
            order = pieces[0][negative.end() :] if negative else pieces[0]
            said = f"is {'not ' if negative else ''}to {order[:1].lower()}{order[1:]}"
        elif form_of(pieces[0]) is Form.STATEMENT:
            said = f"is that {self._small(contract(narrate(pieces[0], self.person)))}"
        else:
            said = f"is {self._small(narrate(pieces[0], self.person))}"
        self.advised += 1
        opening = f"{their.capitalize()} {which.lower()}piece of advice {said}"
        if self._subject == "name":
            opening = named_first(opening, self.person)
        return Told(_sentences([opening, *(contract(narrate(p, self.person)) for p in pieces[1:])]), LineKind.TOLD)

    def _whole_lead(self, candidate: Candidate) -> tuple[str, tuple[Source, ...]] | None:
        """The lead-in for an answer that begins with "it" or "that", which only its question explains."""
        question = candidate.question
        if question is None or indirect(question.text, self.person) is None:
            return None
        return table("frames")["leads"]["statement"][0], (Source("notes", question.start, question.end),)

    def _advice(self, candidate: Candidate) -> Told:
        words = candidate.text.strip()
        negative = re.match(r"(?i)^(?:please )?(?:don'?t|don’t|do not) (?:ever )?", words)
        order = words[negative.end() :] if negative else re.sub(r"(?i)^(?:please|just) ", "", words)
        pieces = list(parted(order))
        frames = table("frames")["advice"]["dont" if negative else "do"]
        frame = frames[0] if self.plain else frames[min(self.advised, 1) + (self.advised // 2 % 2 if self.advised > 1 else 0)]
        self.advised += 1
        address = "keep" if "advice" in frame else "student"
        first = narrate(pieces[0], self.person, address="student" if address == "student" else "keep")
        first = re.sub(r"(?i)^be (?=\w)", "be ", first)
        told = self._framed(frame, candidate, first[:1].lower() + first[1:])
        if self._subject == "name" and self.person.name:
            told = named_first(told, self.person)
        rest = [contract(narrate(piece, self.person)) for piece in pieces[1:]]
        return Told(_sentences([told, *rest]), LineKind.TOLD)

    def _without_subject(self, candidate: Candidate) -> Told | None:
        told = self._with_subject(candidate.text)
        return Told(_sentences([contract(piece) for piece in parted(told)]), LineKind.TOLD) if told else None

    def _with_subject(self, words: str) -> str | None:
        """"drove a school bus" → "He drove a school bus"; "talk to customers" → "He talks to customers"."""
        phrase = finish_imperative(words, self.person)
        subject = self._doer
        if phrase is not None:
            return f"{subject} {phrase}"
        return self._narrated(f"I {words[:1].lower()}{words[1:]}") if form_of(words) is Form.SUBJECTLESS else None

    def _fragment(self, candidate: Candidate) -> Told | None:
        """A noun or an infinitive with the verb and the frame of its question."""
        if candidate.question is None or not candidate.first or len(candidate.text.split()) > 20:
            return None
        asked = indirect(candidate.question.text, self.person)
        if asked is None:
            return None
        told = contract(narrate(candidate.text, self.person)).rstrip(".")
        sources = (Source("notes", candidate.question.start, candidate.question.end),)
        return Told(as_sentence(self._framed(self._next("fragment"), candidate, told)), LineKind.TOLD, sources)

    def _list(self, candidate: Candidate) -> Told | None:
        """The items of a list as one sentence with a subject."""
        if candidate.reported:
            return Told(_sentences([self._reported(item) for item in candidate.items]), LineKind.TOLD)
        forms = [form_of(item) for item in candidate.items]
        if all(form in (Form.IMPERATIVE, Form.SUBJECTLESS) for form in forms):
            if _is_counsel(candidate):
                orders = [re.sub(r"(?i)^(?:don'?t|don’t|do not) ", "not to ", item) for item in candidate.items]
                lowered = [narrate(item[:1].lower() + item[1:], self.person) for item in orders]
                frame = table("frames")["advice"]["do"][0 if not self.advised else 1]
                self.advised += 1
                told = self._framed(frame, candidate, _joined(lowered)).replace(" to not to ", " not to ")
                return Told(as_sentence(told), LineKind.TOLD)
            return self._duties(candidate)
        if all(form is Form.NOUN for form in forms):
            return self._named(candidate)
        told = []
        for item, form in zip(candidate.items, forms, strict=True):
            if form is Form.STATEMENT:
                told.append(self._narrated(item))
            elif form in (Form.IMPERATIVE, Form.SUBJECTLESS):
                told.append(self._with_subject(item) or "")
        return Told(_sentences([contract(piece) for piece in told if piece]), LineKind.TOLD) if any(told) else None

    def _duties(self, candidate: Candidate) -> Told | None:
        phrases = [finish_imperative(item, self.person) for item in candidate.items]
        if any(phrase is None for phrase in phrases):
            told = [self._with_subject(item) for item in candidate.items]
            return Told(_sentences([piece for piece in told if piece]), LineKind.TOLD) if any(told) else None
        name = self._doer
        kept = [phrase for phrase in phrases if phrase]
        purpose = ""
        sources: tuple[Source, ...] = ()
        heading = candidate.heading
        if heading is not None and heading.text.rstrip().endswith(":") and not self.plain:
            aim = heading.text.rstrip(": ").strip("*_ ")
            if finish_imperative(aim, self.person) is not None and len(aim.split()) <= 5:
                purpose = f"To {aim[:1].lower()}{aim[1:]}, "
                sources = (Source("notes", heading.start, heading.end),)
        if len(kept) == 2 and sum(len(phrase.split()) for phrase in kept) > 10:
            verb = f"{kept[0]}, and {self.person.pronoun.value} {kept[1]}"
        else:
            verb = _joined(kept)
        return Told(as_sentence(f"{purpose}{name} {verb}"), LineKind.TOLD, sources)

    def _named(self, candidate: Candidate) -> Told | None:
        """Nouns in a list answer the question above them: "… he named patience and a strong back"."""
        if candidate.question is None:
            return None
        asked = indirect(candidate.question.text, self.person)
        if asked is None:
            return None
        told = _joined([narrate(_lowered(item), self.person) for item in candidate.items])
        sources = (Source("notes", candidate.question.start, candidate.question.end),)
        return Told(as_sentence(self._framed(self._next("listed"), candidate, told)), LineKind.TOLD, sources)

    def _small(self, words: str) -> str:
        return spaced_lower(words, self.proper | frozenset(re.findall(r"\w+", self.person.name)))

    # Frames

    def _next(self, name: str) -> str:
        """The next frame of a kind, in turn, so that no two alike follow each other."""
        frames: list[str] = table("frames")["leads"][name]
        if name in ("statement", "fragment") and not self.asked_before and not self.plain:
            self.asked_before = True
            return frames[0]
        if self.plain:
            return frames[0]
        self.used = self.used or {}
        turn = self.used.get(name, 1 if name in ("statement", "fragment") else 0)
        self.used[name] = turn + 1
        return frames[turn % len(frames)]

    def _framed(self, frame: str, candidate: Candidate, told: str) -> str:
        they = self.person.pronoun.value
        asked = indirect(candidate.question.text, self.person) if "{asked}" in frame and candidate.question else ""
        their = self.person.pronoun.possessive
        return frame.format(
            asked=asked, told=(told[:1].lower() + told[1:] if candidate.text[:1].islower() else self._small(told)).rstrip("."), Told=as_sentence(told).rstrip("."), they=they, They=they.capitalize(),
            their=their, Their=their.capitalize(), name=self.person.name or they.capitalize(),
            see="see" if self.person.pronoun is Pronoun.THEY else "sees",
        )


def _own(candidate: Candidate, person: Person) -> str:
    """The student's own words, changed as little as saying them asks for."""
    if candidate.answer is not None:
        return as_sentence(candidate.text)
    text = about_interviewee(candidate.text, person) if candidate.addressed else candidate.text
    return _sentences([contract(piece) for piece in parted(text, 26)])


_YOU = (
    (r"\byou're\b", "{they}'re", "{they}'s"), (r"\byou are\b", "{they} are", "{they} is"), (r"\byou were\b", "{they} were", "{they} was"),
    (r"\byou've\b", "{they}'ve", "{they}'s"), (r"\byou have\b", "{they} have", "{they} has"), (r"\byou do\b", "{they} do", "{they} does"),
    (r"\byour\b", "{their}", "{their}"), (r"\byours\b", "{their}s", "{their}s"), (r"\byou'd\b", "{they}'d", "{they}'d"), (r"\byou'll\b", "{they}'ll", "{they}'ll"),
)


def about_interviewee(sentence: str, person: Person) -> str:
    """What the student said to the interviewee, told about them: "I asked you because you're …".

    >>> about_interviewee("I asked you because you're kind.", Person("Ms. Lee", Pronoun.SHE))
    "I asked Ms. Lee because she's kind."
    """
    text = sentence.replace("’", "'")
    they, their, them = person.pronoun.value, person.pronoun.possessive, person.pronoun.object
    plural = person.pronoun is Pronoun.THEY
    for pattern, many, one in _YOU:
        text = re.sub(pattern, (many if plural else one).format(they=they, their=their), text, flags=re.IGNORECASE)
    text = re.sub(
        r"\byou (?=(?:did|had|said|told|could|would|should|might|will|can|must|never|always|also|\w+ed)\b)", f"{they} ", text, flags=re.I
    )
    text = re.sub(r"\byou\b(?=[.,!?;:]| because| for| to| about| since| at| in| with| and|$)", them, text, flags=re.IGNORECASE)
    text = re.sub(
        r"\byou (\w+)\b", lambda m: f"{they} {third_person_verb(m.group(1), plural=plural)}", text, flags=re.IGNORECASE
    )
    if person.name:
        text = re.sub(rf"\b(asked|chose|picked|interview|interviewed|to) {them}\b", rf"\1 {person.name}", text, count=1)
    return text


def named_first(sentence: str, person: Person) -> str:
    """The sentence with the name for a pronoun that opens it."""
    they, their = person.pronoun.value, person.pronoun.possessive
    if not person.name:
        return sentence
    possessive = f"{person.name}'s"
    for pattern, name in (
        (rf"^{they}(?='s\b|’s\b)(?!'ve)", person.name), (rf"^{their}\b", possessive), (rf"^{they}\b(?!')", person.name),
    ):
        if person.pronoun is Pronoun.THEY and pattern.startswith(f"^{they}"):
            continue
        changed = re.sub(pattern, name, sentence, count=1, flags=re.IGNORECASE)
        if changed != sentence:
            return changed
    return sentence


_HEDGE = re.compile(r"(?i)^(?:i (?:think|guess|suppose|believe|feel like|would say)|i'?d say)(?: that)?,? ")


_RELATIVE = r"(?:uncle|aunt|mom|mum|dad|mother|father|brother|sister|boss|wife|husband|grandma|grandpa|grandmother|grandfather|cousin|roommate)"
_KIN = r"(?:brother|sister|mom|mother|dad|father|parents|family|cousin|aunt|uncle|grandma|grandpa|grandmother|grandfather|teacher|class|project|assignment|video)"


def _from_afar(words: str) -> str:
    """What was said face to face, told elsewhere: "here" becomes "there", "your brother" "my brother"."""
    parts = re.split(r"([\"“][^\"”]*[\"”])", words)
    for index in range(0, len(parts), 2):
        parts[index] = re.sub(rf"(?i)\byour ((?:little |big |older |younger )?{_KIN})\b", r"my \1", parts[index])
        parts[index] = re.sub(
            r"(?i)\b(been|work(?:s|ed|ing)?|came|comes?|start(?:s|ed)?|hired|stay(?:s|ed)?|years|arrived|moved|job) here\b", r"\1 there", parts[index]
        )
    return "".join(parts)


def _without_hedge(sentence: str) -> str:
    """"I think" says no more than "she said" does; beside it, it goes."""
    return _HEDGE.sub("", sentence)


def _is_counsel(candidate: Candidate) -> bool:
    """An order that is advice, not a duty told without its subject."""
    text = " ".join(candidate.items) or candidate.text
    if candidate.section is Section.WHO or first_person(text) and not re.search(r"(?i)\byou(?:r)?\b", text):
        return False
    asked = " ".join(block.text for block in (candidate.question, candidate.heading) if block is not None)
    if not asked:
        return True
    if any(TOPICS[topic].is_asked_in(asked) for topic in ("advice", "skills")) or re.search(r"(?i)\b(?:tell|say to|should|tips?|need|trick|secret|good at|lesson|mistake)\b", asked):
        return True
    return bool(re.search(r"(?i)\b(?:you|your|never|always|don'?t)\b", text))


def _joined(items: list[str]) -> str:
    items = [item.rstrip(".;, ") for item in items]
    if len(items) < 3:
        return (", and " if any("," in item or " and " in item for item in items) else " and ").join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def _lowered(words: str) -> str:
    """A noun phrase inside a sentence; a word of capitals or a name keeps them."""
    first = words.split()[0] if words.split() else ""
    return words if first.isupper() and len(first) > 1 else words[:1].lower() + words[1:]


def _sentences(pieces: list[str]) -> str:
    return " ".join(as_sentence(re.sub(r"\s+[–—]\s+", ", ", piece)) for piece in pieces if piece.strip())

