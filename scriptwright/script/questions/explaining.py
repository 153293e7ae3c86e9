"""Whether what is told explains itself, and what a heading above it is about where it does not."""

from __future__ import annotations

import re

from scriptwright.narration import Person
from scriptwright.notes.besides import is_besides
from scriptwright.script.questions.putting import noun_asked
from scriptwright.script.words.roots import content_words
from scriptwright.script.words.spoken import said_aloud

#: An answer that says itself what it answers: "What I like most is …", "Her advice is …".
_NAMES_TOPIC = re.compile(
    r"(?i)(?:and |but |so |well,? |i (?:think|guess) )*(?:what (?:i|he|she|they|really|most|makes?|people)\b.* (?:is|was)\b"
    r"|(?:the|my|his|her|their) (?:\w+ )?(?:\w+est|most|best|worst|main|favou?rite|first|hard|only)\b.* (?:is|was)\b"
    r"|.{0,40}\b(?:advice|tip) (?:is|was|to)\b|(?:\w+ ){1,3}(?:also )?(?:told me|said) (?:not )?to\b|(?:when )?i (?:also )?(?:asked|wanted to know)\b|one (?:thing|skill|challenge|tip)\b|(?:\w+ ){1,3}(?:also )?(?:mentioned|named)\b|.{0,40}\b(?:an)?other (?:hard |good |bad )?(?:thing|part|one)\b)"
)
#: What is said of the question, not to it.
REMARK = re.compile(
    r"(?i)(?:everybody|everyone|people|they all|you all|all the kids)(?: always)? (?:says?|asks?|thinks?)(?: me)? (?:that|this)(?: one)?(?: a lot)?[.!]?|i (?:always )?get (?:asked )?(?:that|this)\b.{0,20}|(?:eh|ah|ay|hey|tss+|pff+)[,!. ]*"
)
#: What leans on something told before it, which a question between them would part from it.
LEANS = re.compile(
    r"(?i)(?:and|but|so|then|because|also|that['’]s|this is|then there|(?:he|she|they|it|there['’]s|[a-z.]+) also)\b"
)


def names_topic(words: str) -> bool:
    """Whether a sentence says itself what it answers.

    >>> names_topic("The worst part is the rain."), names_topic("It rains.")
    (True, False)
    """
    return _NAMES_TOPIC.match(words) is not None


def explains_itself(question: str, told: str) -> bool:
    """Whether what is told is understood without its question: it names its topic, or says words of it again.

    >>> explains_itself("How did you learn to weld?", "I learned it in the navy.")
    True
    >>> explains_itself("Can a stranger rent a boat?", "She can try.")
    False
    """
    return names_topic(told) or bool(content_words(question) & content_words(told))


_EXTREME = re.compile(
    r"(?i)(?:the )?(?P<which>good|bad|hard|difficult|tough|fun|sad|scary|weird|(?!inter|fore|west|rest|guest|test)[a-z]+est|best|worst)(?: (?:parts?|bits?|things?|stuff|sides?))?"
)
_PEOPLE_THINK = re.compile(
    r"what (?:(?:he|she|they) thinks? )?(?:people|ppl|everyone|everybody|most people|nobody|no one) .+|what (?:keeps|drives|scares|worries|bothers|excites) (?:him|her|them)\b.*"
)
_DEEDS = re.compile(r"(?:what (?:he|she|they) )?(?P<verb>miss|love|hate|dislike|like|enjoy|regret)(?:e?s)?")
#: Plural headings that are about the notes, not the work.
_OF_NOTES = re.compile(
    r"(?i).*\b(?:duties|stor(?:y|ies)|anecdotes?|moments|highlights|notes?|steps|facts?|extras?|quotes?|answers?|questions?|details|basics|points|learned|learnings?|learnt|lessons|take-?aways?|findings|insights|reasons|background|experience|school|education|training|college|advice|tips?|jobs?|tasks|responsibilities|skills|people|years)\b"
)


def topic_of(heading: str, person: Person) -> str | None:
    """What a heading is about, as it follows "as for"; None where it only orders the notes.

    >>> from scriptwright.sections import Pronoun
    >>> she = Person("Ms. Li", Pronoun.SHE)
    >>> [topic_of(words, she) for words in ("Money etc", "customers", "misses", "Background")]
    ['money', 'customers', 'what she misses', None]
    """
    words = _plain(heading)
    if words.startswith("what ") and _PEOPLE_THINK.fullmatch(words):
        return re.sub(r"\bdont\b", "don't", words.replace("ppl", "people"))
    deed = _DEEDS.fullmatch(words)
    if deed is not None:
        ending = "" if person.pronoun.value == "they" else "es" if deed.group("verb") == "miss" else "s"
        return f"what {person.pronoun.value} {deed.group('verb')}{ending}"
    thing = None if _OF_NOTES.match(words) or is_besides(words) else noun_asked(words)
    return thing if thing and len(thing.split()) <= 2 else None


def extreme_of(heading: str) -> str | None:
    """The quality that a heading names: "BAD BITS" → "bad", "Hardest part" → "hardest"."""
    found = _EXTREME.fullmatch(_plain(heading))
    return found.group("which") if found is not None else None


def _plain(heading: str) -> str:
    words = said_aloud(re.sub(r"\([^)]*\)", "", heading).strip(" *_#:-–.=")).lower().strip(" *_#:-–.=")
    return re.sub(r" or .+$|(?:,| and)? etc\.?$", "", words)
