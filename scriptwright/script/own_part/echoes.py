"""What the student comes back to, in their own part, of what the interviewee said."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.known_things import known_things, nouns
from scriptwright.script.context.signs import is_asked_for
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.followed import advice_meant
from scriptwright.script.own_part.meaning import Meant, meant_by
from scriptwright.script.own_part.rare import PLAIN, measures, rare_words, rows_of
from scriptwright.script.words.roots import all_roots, content_words, root
from scriptwright.sections import Section

#: What a shared word counts, by how many answers of the interviewee have it; a word of many answers says nothing.
_RARE = {1: 1.0, 2: 0.7, 3: 0.4}
_SAME_WORDS = 1.5  #: added for three words in a row that are the same
_PLAIN_WORD = 0.25  #: what a word counts that everybody uses all the time, beside others
_LEAST = 0.7  #: for a sentence to be what the student comes back to
_RECALLED = 1.4  #: where they say so, and it is not understood without
_THOUGHT = 0.9  #: where they say what they thought of it
_SURELY = 2.4  #: where a lesson has so many of its words that nothing else can be meant
_POINTED = 0.9  #: where they point to what somebody did: "like him at 24", "if he'd waited"
_MEANT = 1.5  #: added for a thing that the student speaks of as known
_MEANS = 2.0  #: times how much alike they are, for two that mean the same
_KNOWN_BY = 4  #: sentences that speak of a thing, up to which the student's own means one of them
_OWNS = 200  #: sentences of the student's own, up to which each is looked at for the things it speaks of
_AT_MOST = 2  #: sentences that one of the student's own comes back to
#: The student calls what was said by a word of it: "the tuning comparison".
_CALLED = re.compile(
    r"(?i)\b(?:the|this|her|his|their) (?P<what>(?:[\w$'’-]+ ){1,4}?)(?:thing|part|bit|story|stories|comparison|example|idea|line|rule|trick|quote|joke|advice|test|sentence|one(?=\W*$|,| (?:about|with|where|that|who|is|was)\b))\b"
    r"|\b(?:the|that) (?:same |exact )?(?:thing|part|bit|story|idea) (?:about|with|where|when|of|on) (?P<about>(?:[\w$'’-]+ ?){1,7})"
    r"|\b(?i:seeing|saw|of|about|like|without|remember(?:ing)?) (?:(?:[A-Z]\w+\.? ){0,2}[A-Z]\w+['’]s?|his|her|their) (?P<whose>[a-z]{4,})\b"
    r"|^(?:(?:and|also|so|but|plus),? )*(?P<bare>(?!(?:one|same|only|other|first|next|last|best|main|whole|every|any|some|no|this|that|another|such|each|which|what|(?:small|big|bad|good|sure|weird|funny|cool|crazy|hard|new|real|little)\w*)\b)[\w'’-]{3,}) thing\b"
)
#: The student says that they come back to something.
_RECALLS = re.compile(
    r"\b(?:[Ss]he|[Hh]e|[Tt]hey|who|(?:Mr|Mrs|Ms|Dr|Miss)\.? [A-Z]\w*|(?!I\b)[A-Z]\w+) (?:said|says|told me|told us|mentioned|talked about|called|showed me|explained|described)\b"
    r"|(?i:\b(?:struck|surprised|stuck with|got) me\b|\bmade me think\b|\bwill remember\b|\bnever forget\b|\bwhat (?:she|he|they) (?:said|did)\b)"
)
#: The student says what they thought of it, or that they do as they were told.
_THOUGHT_OF = re.compile(
    r"(?i)\b(?:surprised|impressed|shocked|amazed|glad|happy|funny|interesting|cool|crazy|sad|scary|weird|strange|relieved) (?:to (?:hear|learn|know)|that|about|by|how|when|of)\b"
    r"|\b(?:good|nice|great|encouraging|reassuring|comforting) to (?:hear|learn|know) that (?:even )?(?:he|she|they)\b"
    r"|\b(?:(?:did|do)n['’]t|never) (?:know|expect|reali[sz]e|think) (?:that )?(?:he|she|they|you)\b|\b(?:like|as|what) (?:he|she|they) (?:said|says|told|does|do|did)\b|\bwhen (?:he|she|they) (?:told|said|talked|explained)\b"
)
#: The student speaks of what was told as known, without saying that it was told.
_POINTS = re.compile(
    r"(?i)\b(?:like|unlike) (?:him|hers?|his|theirs|them|(?:this|that) (?!when\b|if\b|is\b|was\b|and\b|but\b|so\b)\w+)\b|\bif (?:he|she|they)(?:['’]d| had| hadn['’]t)\b"
    r"|\bthat (?:one )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|night|morning|evening|winter|summer|time|call|moment|man|woman|girl|boy|guy|lady|kid|family)\b(?! (?:i|you|we)\b)"
)
#: A thing of which the student says that they mean one like it: "an apprenticeship like this".
_LIKE_THAT = re.compile(r"(?i)\ban? (?:[a-z]+ )?(?P<what>[a-z]{4,}) like (?:this|that|his|hers|theirs)\b")
#: Words that call nothing.
_SMALL = frozenset(
    "the a an of in on at to with when where that who i he she it his her their and my for about from one".split()
)
#: Only names what was said or done.
_NAMES_IT = re.compile(r"(?i)\bwhat (?:she|he|they|(?:mr|mrs|ms|dr)\.? \w+) (?:said|did|told)\b")
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")


@dataclass(frozen=True)
class Echo:
    """A sentence of the student's own and the one of the interviewee that it comes back to."""

    own: Candidate
    told: Candidate
    strength: float
    recalled: bool  #: the student says so: it is told with the other
    stated: bool = False  #: says itself what it comes back to: "I was surprised that she failed a test"


def echoes(found: Sequence[Candidate], names: Collection[str] = ()) -> tuple[Echo, ...]:
    """What the student comes back to: the sentences told before that share the most rare words with their own.

    `names`: those of the interviewee.
    """
    others = [c for c in found if c.kind is not LineKind.OWN and not c.lesson]
    told = _Told(others)
    owns = [c for c in found if (c.kind is LineKind.OWN or c.lesson) and c.answer is None]
    meant = meant_by([c for c in owns if c.pondered and c.section is not Section.WHY], others)
    said: set[str] = set()
    found_ones: list[Echo] = []
    for own in owns:
        comes_back = own.lesson or own.section is Section.CONNECTION
        known = (
            known_things(own.text, said, names, alone=own.lesson) if comes_back and len(owns) <= _OWNS else ()
        )
        found_ones += _with_meaning(own, told.echoed_by(own, known), meant.get(own.id))
        said |= all_roots(own.text)
    return tuple(found_ones)


def _with_meaning(own: Candidate, found: list[Echo], meant: Meant | None) -> list[Echo]:
    """What one of the student's own comes back to by its words, and by what it means."""
    if meant is None or any(echo.recalled for echo in found):
        return found
    others = [echo for echo in found if echo.told is not meant.told]
    by_words = max((echo.strength for echo in found if echo.told is meant.told), default=0.0)
    return [*others, Echo(own, meant.told, by_words + _MEANS * meant.likeness, meant.surely, stated=True)]


class _Told:
    """What the interviewee said, by its words."""

    def __init__(self, told: Sequence[Candidate]) -> None:
        self._by_id = {c.id: c for c in told}
        self._plain = {c.id: content_words(c.noted) & PLAIN for c in told}
        self._answer = {c.id: _answer(c) for c in told}
        self._roots = {c.id: all_roots(c.noted) for c in told}
        self._measures = {c.id: measures(c.noted) for c in told}
        self._advice = {c.id: c.noted for c in told if is_asked_for(c, "counsel")}
        self._with: dict[str | tuple[str, ...], list[str]] = {}
        for candidate in told:
            keys: tuple[str | tuple[str, ...], ...] = (
                *rare_words(candidate.noted),
                *rows_of(candidate.noted),
            )
            for key in keys:
                self._with.setdefault(key, []).append(candidate.id)

    def echoed_by(self, own: Candidate, known: Sequence[frozenset[str]]) -> list[Echo]:
        words, rows = rare_words(own.text), rows_of(own.text)
        scores: dict[str, float] = {}
        for word in words:
            ids = self._with.get(word, [])
            answers = len({self._answer[id] for id in ids})
            for id in ids if answers in _RARE else []:
                scores[id] = scores.get(id, 0.0) + _RARE[answers]
        alike = {id for row in rows for id in self._with.get(row, [])}
        for id in alike:
            scores[id] = scores.get(id, 0.0) + _SAME_WORDS
        for id in scores:
            scores[id] += _PLAIN_WORD * len(content_words(own.text) & self._plain[id])
        quoted = {row for said in _QUOTED.findall(own.text) for row in rows_of(said)}
        recalls = _RECALLS.search(own.text) is not None
        comes_back = own.lesson or own.section is Section.CONNECTION
        thinks = comes_back and _THOUGHT_OF.search(own.text) is not None
        advised = advice_meant(own.text, self._advice if own.section is Section.CONNECTION else {})
        for id in advised:
            scores[id] = scores.get(id, 0.0) + _RECALLED
        figures = measures(own.text) if comes_back else frozenset()
        counted = {id for id, others in self._measures.items() if figures & others}
        for id in counted:
            scores[id] = scores.get(id, 0.0) + _SAME_WORDS
        kinds = {root(found["what"]) for found in _LIKE_THAT.finditer(own.text)} if comes_back else set()
        like_that = {id for id in scores if kinds & self._roots[id]}
        for id in like_that:
            scores[id] += _SAME_WORDS
        points = own.section is Section.CONNECTION and _POINTS.search(own.text) is not None
        called = {
            word
            for found in _CALLED.finditer(own.text)
            for word in rare_words(found["what"] or found["about"] or found["whose"] or found["bare"])
        }
        keys: tuple[str | tuple[str, ...], ...] = (*called, *quoted)
        meant = {id for id in (self._meant(thing, scores) for thing in known) if id}
        meant |= {id for id in (self._called(found, scores) for found in _CALLED.finditer(own.text)) if id}
        for id in meant:
            scores[id] = scores.get(id, 0.0) + _MEANT
        best = sorted(scores, key=lambda id: (-scores[id], self._by_id[id].order))[:_AT_MOST]
        names_it = _NAMES_IT.search(own.text) is not None
        found = []
        for id in (id for id in best if scores[id] >= _LEAST):
            score = scores[id]
            named = id in meant or id in like_that or id in advised or (points and score >= _POINTED)
            named = named or any(id in self._with.get(key, ()) for key in keys)
            said = (recalls and score >= _RECALLED) or (thinks and score >= _THOUGHT)
            said = said or (own.lesson and score >= _SURELY) or id in counted
            stated = not named and not names_it
            found.append(Echo(own, self._by_id[id], score, recalled=named or said, stated=stated))
        return found

    def _called(self, found: re.Match[str], scores: Mapping[str, float]) -> str | None:
        """Id of the sentence that tells of what the student calls by words of it, by as many of them as one has.

        "The thing about waiting kind of got me" goes on behind the words that call it.
        """
        words = (found["what"] or found["bare"] or found["about"] or "").split()
        fewest = 1 if found["about"] else len(words)
        for count in range(len(words), fewest - 1, -1):
            thing = all_roots(" ".join(words[:count])) - _SMALL
            told = self._meant(thing, scores, words[:count]) if thing else None
            if told is not None:
                return told
        return None

    def _meant(
        self, thing: frozenset[str], scores: Mapping[str, float], words: Sequence[str] = ()
    ) -> str | None:
        """Id of the sentence that tells of a thing, where few do; the one that has more of the student's words.

        Among such the one that calls it by the same `words`, then a quotation.
        """

        def fits(id: str) -> tuple[float, int, bool, int]:
            told = self._by_id[id].noted
            same = sum(word.lower() in told.lower().split() for word in words)
            return -scores.get(id, 0.0), -same, not _QUOTED.search(told), self._by_id[id].order

        told_of = [id for id, roots in self._roots.items() if thing <= roots]
        if len(told_of) > _KNOWN_BY:
            return None
        named = [id for id in told_of if thing & nouns(self._by_id[id].noted)]
        return min(named, key=fits, default=None)


def _answer(candidate: Candidate) -> str:
    """What tells answers apart: the question or heading, else the paragraph."""
    about = candidate.question or candidate.heading
    return about.id if about is not None else candidate.blocks[0]
