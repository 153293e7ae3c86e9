"""Lead-ins and sentence frames: what a listener has just heard decides how the next line begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scriptwright.frames import table
from scriptwright.narration import Person, contract
from scriptwright.script.asked import indirect
from scriptwright.script.candidate import Candidate
from scriptwright.script.hanging import hangs
from scriptwright.script.model import Source
from scriptwright.script.polite import without_reply
from scriptwright.script.roots import content_words
from scriptwright.script.spoken import as_sentence, spaced_lower
from scriptwright.script.story_time import StoryTime
from scriptwright.sections import Pronoun, Section

_LONGEST_LEAD = 10  #: words of a question in a lead-in; longer ones vanish
_LONGEST_NEEDED = 15  #: where the answer is not understood without it
_BREATH = 22  #: words a sentence may have together with its lead-in

#: An answer that says itself what it answers: "What I like most is …".
_NAMES_TOPIC = re.compile(
    r"(?i)(?:and |but |so |well,? |i (?:think|guess) )*(?:what (?:i|really|most|makes?|people)\b.* (?:is|was)\b|(?:the|my) (?:\w+ )?(?:\w+est|most|best|worst|main|favou?rite|first|hard|only)\b.* (?:is|was)\b)"
)


@dataclass
class Leading:
    """What a listener has just heard: who was named, what was asked, which frames were used."""

    person: Person
    proper: frozenset[str] = frozenset()  #: words that keep their capital
    plain: bool = False  #: each candidate for itself, without lead-ins that depend on its neighbours
    named: int = 99  #: lines since the interviewee was last named
    used: dict[str, int] | None = None
    said_lately: int = 0
    leads: int = 0
    since_lead: int = 9  #: lines since the last lead-in
    asked_before: bool = False  #: "I also asked" needs something asked before it

    story: StoryTime = field(default_factory=StoryTime)  #: the tense of a learner's story
    crowded: bool = False  #: the line before speaks of others, whom the pronoun may mean

    @property
    def subject(self) -> str:
        """Whether the interviewee is due to be named again, or the pronoun is clear."""
        often = 99 if self.person.name.startswith("the ") else 3
        if self.crowded and self.person.name and often < 99:
            return "name"
        return "name" if self.named >= often and self.person.name else "pronoun"

    @property
    def doer(self) -> str:
        """The subject of a bare verb; the plural of "they" would not agree with a name."""
        named = self.subject == "name" and self.person.pronoun is not Pronoun.THEY
        return self.person.name if named else self.person.pronoun.value

    def lead(self, candidate: Candidate, first: str) -> tuple[str, tuple[Source, ...]] | None:
        """A lead-in for a new topic, unless the sentence names its topic itself or "said" has been heard enough."""
        assert candidate.question is not None
        needed = hangs(candidate.question.text, first)
        enough = candidate.section is not Section.LEARNED or self.said_lately >= 2 or self.since_lead < 2
        if enough and not needed:
            return None
        if _NAMES_TOPIC.match(first):
            return None
        if content_words(candidate.question.text) & content_words(first) and not re.match(
            r"(?i)i think|i guess|i'?d say", first
        ):
            return None
        asked = indirect(candidate.question.text, self.person)
        if asked is None or len(asked.split()) > (_LONGEST_NEEDED if needed else _LONGEST_LEAD):
            return None
        replied = self.replied(candidate, asked)
        frame = self.next_frame(replied or "statement", asked)
        introduced = re.match(
            r"(?:\w+ly|As|When|If|After|Before|In|At|On|For|Since|While|Because|Then|Without|Once)\b", first
        )
        if asked.startswith("why") and first.startswith("Because "):
            introduced = None
        if "{Told}" not in frame and (introduced or len(first.split()) + len(asked.split()) > _BREATH):
            apart = table("frames")["leads"]["reply_apart" if replied else "apart"]
            frame = apart[1 if self.asked_before and self.leads else 0]
        self.leads += 1
        self.since_lead = 0
        return frame, (Source("notes", candidate.question.start, candidate.question.end),)

    def replied(self, candidate: Candidate, asked: str) -> str:
        """The kind of frame that says a yes or no with the answer; nothing where none was given."""
        return "reply" if candidate.reply and asked.startswith("if ") else ""

    def among_many(self, words: str) -> bool:
        """Whether "they" would be heard as the people that a sentence speaks of first."""
        many = re.match(
            r"(?:(?:When|If|While|Because|Most|Some|A lot of|Many) )*(?:\w+ )?(?i:people|kids|\w+s) .+?\bI\b",
            words,
        )
        return self.person.pronoun is Pronoun.THEY and bool(self.person.name) and many is not None

    def whole_lead(self, candidate: Candidate) -> tuple[str, tuple[Source, ...]] | None:
        """The lead-in for an answer that only its question explains: "It depends", "When nobody calls"."""
        question = candidate.question
        if question is None or indirect(question.text, self.person) is None:
            return None
        return table("frames")["leads"]["statement"][0], (Source("notes", question.start, question.end),)

    def small(self, words: str) -> str:
        """The words as the middle of a sentence, names with their capital."""
        return spaced_lower(words, self.proper | frozenset(re.findall(r"\w+", self.person.name)))

    def next_frame(self, name: str, asked: str = "") -> str:
        """The next frame of a kind, in turn, so that no two alike follow each other."""
        frames: list[str] = table("frames")["leads"][name]
        if not asked.startswith("about "):
            frames = [frame for frame in frames if "{topic}" not in frame]
        if name in ("statement", "fragment", "reply") and not self.asked_before and not self.plain:
            self.asked_before = True
            return frames[0]
        if self.plain:
            return frames[0]
        self.used = self.used or {}
        turn = self.used.get(name, 1 if name in ("statement", "fragment", "reply") else 0)
        self.used[name] = turn + 1
        return frames[turn % len(frames)]

    def framed(self, frame: str, candidate: Candidate, told: str, topic: str = "", quoted: str = "") -> str:
        """A sentence frame with what was told, the question and the names put in."""
        they = self.person.pronoun.value
        if "{reply}" in frame:
            told = without_reply(told)
        asked = (
            indirect(candidate.question.text, self.person)
            if re.search(r"\{asked\}|\{topic\}", frame) and candidate.question
            else ""
        )
        their = self.person.pronoun.possessive
        return frame.format(
            asked=contract(asked or ""),
            topic=topic or (asked or "").removeprefix("about "),
            reply=candidate.reply.split(",")[0]
            if "{Told}" in frame
            else candidate.reply + ("" if "," in candidate.reply else ","),
            told=(told[:1].lower() + told[1:] if candidate.text[:1].islower() else self.small(told)).rstrip(
                "."
            ),
            quoted=quoted,
            Told=as_sentence(told).rstrip("."),
            they=they,
            They=they.capitalize(),
            their=their,
            Their=their.capitalize(),
            name=self.person.name or they.capitalize(),
            like="like" if self.person.pronoun is Pronoun.THEY else "likes",
        )
