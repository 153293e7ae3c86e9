"""Whether a story goes on in the next paragraph or answer, and with what is made of it there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.joints import opens_scene
from scriptwright.script.stories.named_story import goes_on_between
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.roots import root

#: First and last index of a story, and the index at which ends what is made of it.
Story = tuple[int, int, int]

STORY = 3  #: sentences that make a story
_LONGEST = 420  #: words of one that goes on in the next paragraphs or answers
_MORAL = 3  #: sentences of the next paragraph that say what was made of it
_APART = 3  #: sentences between a story and where it is taken up again
_FIRST_FEW = 2  #: sentences of a paragraph that say whether it goes on with the story before
_WORD = re.compile(r"[a-z]{4,}")
#: Somebody who comes into a story, and who is known in it.
_SOMEBODY = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Tt]his) ((?:[a-z]+ )?[a-z]+)\b")
_THEM = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat) ([a-z]+)\b")
#: Somebody who is known only where a story has brought them in.
_STRANGERS = frozenset("guy man woman lady boy girl kid fella bloke couple".split())
#: Goes on with those who were in it, in a paragraph of its own.
_THEY_ON = re.compile(r"(?:(?:And|But|So|Then),? )?(?:They|Both|Neither|Nobody|Everyone|Everybody)\b")
#: What somebody wants to know of a story that was just told: "Did you get in trouble?"
HOW_IT_ENDED = re.compile(
    r"(?i)\b(?:do|did) (?:you|he|she|they) (?:think|know|believe|feel)\b.*\b(?:it|that)\b|\b(?:did|was|were|are) (?:you|he|she|they|it|anyone|anybody|everyone|everybody)\b.*\b(?:trouble|mad|angry|scared|afraid|upset|fired|hurt|okay|ok|alright|all right|work|worked)\W*$|\bwhat happened\b|^\W*(?:and then|then what|so what happened)\b"
)
#: Goes on with what was told: "She went to the board and talked about it."
_ABOUT_IT = re.compile(
    r"(?:He|She|They) [^.!?,]{0,60}\b(?:talked|spoke|told|asked|complained|wrote|said|heard|thought) (?:[a-z]+ ){0,3}?(?:about |of )?(?:it|that|this)\b"
)
#: Begins something else: what the student asked next.
_ASKED_NEXT = re.compile(r"(?i)(?:(?:so|and|then|next|also),? )*i (?:also |then )?asked\b")
#: Begins another story.
_ANOTHER = re.compile(
    r"(?:(?:And|But|Then),? )?(?:(?:The|One|Another|My|His|Her|Their)(?: [\w-]+){0,2} story\b|This is the story\b|There (?:was|were) also\b|(?:Another|One) (?:other )?time\b)"
)
#: Goes on where somebody else only said "wow".
_ON = re.compile(r"(?:And|But|So|Then)\b")
_OF_THIS = re.compile(r"[A-Z](?:[^\s.]+ ){2,7}(?:this|that|it)[.!]")
#: What came of it, or what it is told for, wherever it stands behind the story.
CONCLUDES = re.compile(
    r"(?i)(?:(?:and|but|so|well),? )*(?:(?:now(?:adays)?|these days|ever since|since (?:then|that)|from (?:then|that (?:day|time|moment|night))|after that)\b"
    r"|(?:he|she|they) (?:(?:said|says|told me) (?:that )?(?:he|she|they) )?(?:still )?(?:thinks?|thought) about (?:it|that|him|her|them)\b|(?:he|she|they) (?:(?:said|says|told me) (?:that )?(?:he|she|they) )?(?:should have|should['’]ve|would(?:['’]ve| have)? (?:still|do|put|have))\b|so now\b|(?:she|he|they) made (?:it )?a rule\b"
    r"|what (?:he|she|they|we) (?:found|did)\b|all (?:he|she|they|we|i) did\b"
    r"|(?:what )?(?:he|she|they|i)(?:['’]ve| says?| said| told me)?(?: (?:that )?(?:he|she|they|i|it))?(?: (?:has|have|had))? (?:learn(?:ed|t)|taught|took (?:from|away)|changed|do(?:es)? now)\b"
    r"|(?:his|her|their|my|the) (?:point|lesson|moral|rule|conclusion|takeaway)\b|that(?:['’]s| is| was) (?:why|when|how|the (?:mistake|lesson|point|reason|moment))\b"
    r"|i asked (?:him |her |them )?(?:if |what |how )?(?:he|she|they)?\b.{0,30}\b(?:learn|chang|different|now|after that)\w*|if (?:i|he|she|they) (?:had|['’]d|told|would)\b|lesson\b)"
)

#: What became of somebody: "The boy is at college now.", "She still sends him a card".
BECAME = re.compile(
    r"(?:(?:And|But|So),? )?(?:The (?:boy|girl|man|woman|lady|guy|kid|child|baby|student|patient|customer|client|couple|family|dog|cat|horse|house|tree|car|boat|sign)|He|She|They|[A-Z][a-z]+)(?:['’]s)? [^.!?]*\b(?:now|still|to this day|these days)\b"
)


def with_moral(found: Sequence[Candidate], stories: Sequence[Story]) -> list[Story]:
    """The stories, one whose next paragraph begins with what is made of it with that; what is left there is one of its own."""
    made: list[Story] = []
    for start, end, last in stories:
        if (
            (before := made[-1] if made else None) is not None
            and start == before[2] + 1
            and found[start].section is found[before[0]].section
            and found[start].question is found[before[1]].question
            and CONCLUDES.match(found[start].raw or found[start].text)
        ):
            moral = min(start + _MORAL - 1, last)
            made[-1] = (before[0], before[1], moral)
            start = moral + 1
        if end - start + 1 >= STORY:
            made.append((start, end, last))
    return made


def joined_on(found: Sequence[Candidate], stories: Sequence[Story]) -> list[Story]:
    """The stories, one that goes on in the next paragraph or answer as one where that is not too long."""
    made: list[Story] = []
    for start, end, last in stories:
        before = made[-1] if made else None
        if (
            before is not None
            and (_tells_on(found, before, start, end) or goes_on_between(found, before, start, end))
            and sum(c.words for c in found[before[0] : last + 1]) <= _LONGEST
        ):
            made[-1] = (before[0], end, last)
        else:
            made.append((start, end, last))
    return made


def _tells_on(found: Sequence[Candidate], story: Story, start: int, end: int) -> bool:
    """Whether what begins there is understood only from the story before it, a few sentences away at the most."""
    between = found[story[2] + 1 : start]
    plain = all(len(c.items) <= 1 and not c.lesson and c.section is found[start].section for c in between)
    before, candidate = found[story[1]], found[start]
    if candidate.announced or len(between) > _APART or not plain or (candidate.opens and _ANOTHER.match(candidate.text)):
        return False
    if candidate.heading is not before.heading:
        return candidate.heading is not None and CONCLUDES.match(candidate.heading.text) is not None
    last = found[start - 1]
    if not between and candidate.before == last.id and (candidate.asks_back or candidate.follows == last.id):
        return True
    if not between and candidate.before == last.id and not candidate.opens and not opens_scene(candidate):
        return True
    if not between and candidate.question is not None and HOW_IT_ENDED.search(candidate.question.text):
        return True
    if candidate.question is not before.question or _ASKED_NEXT.match(candidate.raw or candidate.text):
        return False
    beside = all(c.blocks == found[story[2]].blocks for c in between)  # the end of the paragraph before
    on = (
        (beside and _ON.match(candidate.raw))
        or CONCLUDES.match(candidate.raw)
        or _THEY_ON.match(candidate.text)
        or _OF_THIS.fullmatch(candidate.text)
        or _ABOUT_IT.match(candidate.text)
    )
    brought = " ".join(who for c in found[story[0] : story[2] + 1] for who in _SOMEBODY.findall(c.text))
    met = {word for word in brought.split() if is_person(word)} | _STRANGERS
    return (
        bool(on)
        or _knows(found[start : end + 1], met)
        or (not between and _speaks_of(found, story, start))
    )


def _knows(told: Sequence[Candidate], met: set[str]) -> bool:
    """Whether what is told speaks of somebody as known whom it has not brought in itself."""
    own: set[str] = set()
    for candidate in told:
        if (met - own).intersection(_THEM.findall(candidate.text)):
            return True
        own.update(word for who in _SOMEBODY.findall(candidate.text) for word in who.split())
    return False


def _speaks_of(found: Sequence[Candidate], story: Story, start: int) -> bool:
    """Whether the first sentences there speak of a thing as known that only the story before has told of."""
    told = {root(word) for c in found[story[0] : story[2] + 1] for word in _WORD.findall(c.text)}
    begun = [c.text for c in found[start : start + _FIRST_FEW]]
    known = {root(word) for text in begun for word in _THEM.findall(text)} & told
    before = {root(word) for c in found[: story[0]] for word in _WORD.findall(c.text)}
    return bool(known - before)
