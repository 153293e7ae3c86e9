"""Lead-ins and sentence frames: what a listener has just heard decides how the next line begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from scriptwright.frames import table
from scriptwright.narration import Person, contract
from scriptwright.notes.model import Kind
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import is_past
from scriptwright.script.learners.story_time import StoryTime
from scriptwright.script.model import LineKind, Source
from scriptwright.script.questions.asked import indirect
from scriptwright.script.questions.explaining import LEANS, explains_itself, extreme_of, names_topic, topic_of
from scriptwright.script.questions.hanging import (
    asks_for_one,
    asks_for_work,
    asks_who,
    needs_question,
    only_replies,
    sets_the_scene,
    tells_on,
)
from scriptwright.script.stories.called_story import asks_for_case
from scriptwright.script.telling.as_that import as_that
from scriptwright.script.telling.told_about import told_about_somebody
from scriptwright.script.telling.wording import named_first
from scriptwright.script.told import Told
from scriptwright.script.words.polite import REPEATED, without_reply
from scriptwright.script.words.spoken import as_sentence, capital, spaced_lower
from scriptwright.sections import Pronoun, Section

_LONGEST_ASKED = 13  #: words of a question in a lead-in
_BREATH = 22  #: words a sentence may have together with its lead-in
#: Asks for a story and no more, which nobody asks for in these words.
_A_STORY = re.compile(
    r"(?:about|if (?:he|she|they) ha(?:s|ve)) (?:an?|any|one|his|her|their)(?: (?:\w+(?:est|y)|good|best|favou?rite))? (?:story|stories)(?: from (?:his|her|their|the) (?:work|job))?(?: that)?(?: (?:he|she|they) (?:likes?|wants?) to (?:tell|share))?"
)
#: A sentence that begins with when or where, behind which no lead-in is heard out.
_INTRODUCED = re.compile(
    r"(?:\w+ly,?|As|When|If|After|Before|In|At|On|For|Since|While|Then|Without|Once|By|From|You)\b"
)


@dataclass
class Leading:
    """What a listener has just heard: who was named, what was asked, which frames were used."""

    person: Person
    proper: frozenset[str] = frozenset()  #: words that keep their capital
    plain: bool = False  #: each candidate for itself, without lead-ins that depend on its neighbours
    named: int = 99  #: lines since the interviewee was last named
    used: dict[str, int] | None = None
    quotations: int = 0
    quoted_last: bool = False
    last: str | None = None  #: id of the sentence that was told before
    led: bool = False  #: the line has its lead-in
    lead_before: str = ""  #: how the last lead-in began
    asked_before: bool = False  #: "I also asked" needs something asked before it
    story: StoryTime = field(default_factory=StoryTime)  #: the tense of a learner's story
    topic: str | None = None  #: id of the question or the heading of the line before
    advised: int = 0  #: pieces of advice told in this section
    general: str | None = None  #: id of the last sentence told of anybody
    crowded: bool = False  #: the line before speaks of others, whom the pronoun may mean

    @property
    def subject(self) -> str:
        """Whether the interviewee is due to be named again, or the pronoun is clear."""
        often = 99 if self.person.name.startswith("the ") else 2 if self.person.pronoun is Pronoun.THEY else 3
        if self.crowded and self.person.name and often < 99:
            return "name"
        return "name" if self.named >= often and self.person.name else "pronoun"

    @property
    def doer(self) -> str:
        """The subject of a bare verb; the plural of "they" would not agree with a name."""
        they = self.person.pronoun
        return self.person.name if self.subject == "name" and they is not Pronoun.THEY else they.value

    def wants_lead(self, candidate: Candidate, told: str) -> bool:
        """Whether what is told of an answer is not understood where it stands without its question."""
        question = candidate.question
        if question is None or self.plain or names_topic(told) or tells_on(candidate):
            return False
        needed = needs_question(question.text, candidate.text)
        linked = candidate.first and ", " in candidate.reply
        if needed or (LEANS.match(told) and not linked):
            return needed and (candidate.first or not LEANS.match(told))
        if candidate.opens and candidate.tale in ("", candidate.id) and asks_for_case(question.text):
            return candidate.tale == "" or told_about_somebody(told) is None
        if asks_who(question.text) or (not candidate.first and asks_for_one(question.text)):
            return False
        answered = bool(candidate.first and candidate.reply and not candidate.reported)
        if candidate.section is not Section.LEARNED and (asks_for_work(question.text) or not answered):
            return False
        return answered or not explains_itself(question.text, told)

    def joined_lead(self, candidate: Candidate, first: str) -> tuple[str, tuple[Source, ...]] | None:
        """The frame that joins a short first sentence to its question."""
        question = candidate.question
        if question is None or not candidate.first or not self.wants_lead(candidate, first):
            return None
        asked = indirect(question.text, self.person)
        if asked is None or len(asked.split()) > _LONGEST_ASKED or only_replies(candidate, asked):
            return None
        kind = self.replied(candidate, asked) or "statement"
        because = asked.startswith("why") and first.startswith("Because ")
        introduced = _INTRODUCED.match(first) or first.endswith(("?", "!"))
        alone = (kind == "reply" and "," not in candidate.reply) or sets_the_scene(asked, candidate)
        if alone or (not because and (introduced or len(f"{first} {asked}".split()) > _BREATH)):
            return None
        self.led = True
        frame = self.next_frame(kind, asked, onward=candidate.asks_back)
        return frame, (Source("notes", question.start, question.end),)

    def lead_apart(self, candidate: Candidate, told: Told) -> Told:
        """What is told behind its question, or behind its heading, where it is not understood without."""
        about = candidate.question or candidate.heading
        said = candidate.raw if told.kind is LineKind.QUOTED else told.text
        if about is None or self.led or not self.wants_lead(candidate, said):
            return told if about is None or self.led or candidate.question else self._headed(candidate, told)
        asked = indirect(about.text, self.person)
        if asked is None or len(asked.split()) > _LONGEST_ASKED:
            return told
        replied = "" if candidate.reported or not candidate.first else self.replied(candidate, asked)
        due = self.subject == "name"
        said_so = as_that(candidate, asked, told.text, self.person, self.small, named=due)
        if said_so is not None and not replied and told.kind is LineKind.TOLD:
            self.led = True
            return replace(told, text=said_so, sources=(*told.sources, Source("notes", about.start, about.end)))
        if _A_STORY.fullmatch(asked) and not replied:
            lead = self.framed(self.in_turn("story", table("frames")["leads"]["story"]), candidate, "", whom="")
            lead = named_first(lead, self.person) if due and self.person.pronoun is not Pronoun.THEY else lead
            self.led = True
            return replace(told, text=f"{lead} {told.text}", sources=(*told.sources, Source("notes", about.start, about.end)))
        frame = self.next_frame(
            "reply_apart" if replied else "apart",
            asked,
            written=bool(REPEATED.match(about.text)),
            onward=candidate.asks_back,
        )
        text, whom = capital(without_reply(told.text)) if replied else told.text, ""
        name = self.person.name
        if "{whom}" in frame and name and text.startswith(f"{name} ") and self.doer == name:
            whom, text = f"{name} ", f"{self.person.pronoun.value.capitalize()}{text[len(name) :]}"
        lead = self.framed(frame, candidate, "", whom=whom)
        self.led = True
        sources = (*told.sources, Source("notes", about.start, about.end))
        return replace(told, text=f"{lead} {text}", sources=sources)

    def _headed(self, candidate: Candidate, told: Told) -> Told:
        """What is told behind the heading that it is about."""
        heading = candidate.heading
        telling = candidate.section is Section.LEARNED and told.kind is LineKind.TOLD and not self.plain
        if (
            heading is None
            or heading.kind is Kind.QUESTION
            or not telling
            or names_topic(told.text)
            or LEANS.match(told.text)
            or " used to " in told.text
        ):
            return told
        extreme = extreme_of(heading.text)
        topic = extreme or topic_of(heading.text, self.person)
        if topic is None or re.search(rf"(?i)\b{re.escape(topic.split()[-1])}", told.text):
            return told
        frames: list[str] = table("frames")["leads"]["heading_extreme" if extreme else "heading"]
        introduced = _INTRODUCED.match(told.text) or told.text.endswith(("?", "!"))
        told_of = extreme or topic.startswith("what ")
        if (told_of and (introduced or is_past(candidate) or candidate.items)) or not (
            extreme or candidate.first
        ):
            return told
        frame = self.in_turn("heading", frames[-1:] if introduced else frames)
        text = self.framed(frame, candidate, told.text, topic)
        ended = text if text[-1:] in ".!?”" else f"{text}."
        return replace(told, text=ended, sources=(*told.sources, Source("notes", heading.start, heading.end)))

    def replied(self, candidate: Candidate, asked: str) -> str:
        """The kind of frame that says a yes or no with the answer; nothing where none was given."""
        return "reply" if candidate.reply and asked.startswith("if ") else ""

    def whole_lead(self, candidate: Candidate) -> tuple[str, tuple[Source, ...]] | None:
        """The lead-in for an answer that only its question explains: "It depends", "When nobody calls"."""
        question = candidate.question
        asked = indirect(question.text, self.person) if question is not None else None
        if question is None or asked is None or only_replies(candidate, asked):
            return None
        self.led = True
        return table("frames")["leads"]["statement"][0], (Source("notes", question.start, question.end),)

    def small(self, words: str) -> str:
        """The words as the middle of a sentence, names with their capital."""
        return spaced_lower(words, self.proper | frozenset(re.findall(r"\w+", self.person.name)))

    def next_frame(self, name: str, asked: str = "", *, written: bool = False, onward: bool = False) -> str:
        """The next frame of a kind, in turn; `written`: nobody talked, `onward`: it asks of what was just told."""
        frames: list[str] = table("frames")["leads"][name]
        if onward:
            return frames[0]
        if not asked.startswith("about ") or written:
            frames = [frame for frame in frames if "{topic}" not in frame]
        if asked.startswith("about "):
            frames = [frame for frame in frames if "was {asked}" not in frame]
        if self.plain or name == "quoted":
            return frames[0] if self.plain else self.in_turn(name, frames)
        if not self.asked_before:
            frames = [frame for frame in frames if not re.search(r"\balso\b|^Another|^Then", frame)]
        self.asked_before = True
        return self.in_turn("asked", frames)

    def in_turn(self, name: str, frames: list[str]) -> str:
        """The next of these frames that does not begin as the last one did."""
        self.used = self.used or {}
        turn = self.used.get(name, 0)
        self.used[name] = turn + 1
        at = next(
            (
                n
                for n in range(turn, turn + len(frames))
                if _opening(frames[n % len(frames)]) != self.lead_before
            ),
            turn,
        )
        frame = frames[at % len(frames)]
        self.lead_before = _opening(frame)
        return frame

    def framed(
        self,
        frame: str,
        candidate: Candidate,
        told: str,
        topic: str = "",
        quoted: str = "",
        whom: str | None = None,
    ) -> str:
        """A sentence frame with what was told, the question and the names put in; `whom`: the name, where it is not due."""
        they = self.person.pronoun.value
        told = without_reply(told, candidate.reply) if "{reply}" in frame else told
        asked = (
            indirect(candidate.question.text, self.person)
            if re.search(r"\{asked\}|\{topic\}", frame) and candidate.question
            else ""
        )
        if asked and re.search(r"(?:was|curious) \{asked\}", frame):
            asked = re.sub(r"^if\b", "whether", asked)
        their = self.person.pronoun.possessive
        small = told[:1].lower() + told[1:] if candidate.text[:1].islower() else self.small(told)
        due = not self.plain and self.subject == "name" and self.person.name not in told
        return frame.format(
            whom=whom if whom is not None else f"{self.person.name} " if due else "",
            asked=contract(asked or ""),
            topic=topic or (asked or "").removeprefix("about "),
            reply=candidate.reply + ("" if "," in candidate.reply else ",")
            if "{told}" in frame
            else candidate.reply.split(",")[0],
            told=small.rstrip("."),
            quoted=quoted,
            Told=as_sentence(told).rstrip("."),
            they=they,
            They=they.capitalize(),
            their=their,
            Their=their.capitalize(),
            name=self.person.name or they.capitalize(),
            like="like" if self.person.pronoun is Pronoun.THEY else "likes",
        )


def _opening(frame: str) -> str:
    return " ".join(frame.split()[:2])
