"""Grammar of the notes mended where it is certain: agreement, plurals, articles, words that go with no other.

Nothing within quotation marks is touched, and nothing that could be meant otherwise: "In college she play" has a time
that says past, "she play" alone has not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from scriptwright.language import parse
from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.narration.tense import PAST_FIRST
from scriptwright.script.candidate import Candidate, Hand
from scriptwright.script.learners.agreement import agreed, of_one
from scriptwright.script.learners.amounts import AMOUNTS
from scriptwright.script.learners.articles import in_places, of_many
from scriptwright.script.learners.being import BEING, lost_it
from scriptwright.script.learners.belonging import BELONGING
from scriptwright.script.learners.clauses import CLAUSES
from scriptwright.script.learners.dialect import CASUAL, in_english
from scriptwright.script.learners.hand import LEARNERS_ONLY, counted
from scriptwright.script.learners.idioms import IDIOMS
from scriptwright.script.learners.in_clauses import in_clauses
from scriptwright.script.learners.joins import JOINS
from scriptwright.script.learners.looking import LOOKING
from scriptwright.script.learners.many import as_many
from scriptwright.script.learners.meant import as_meant
from scriptwright.script.learners.nouns import NOUNS
from scriptwright.script.learners.objects import OBJECTS
from scriptwright.script.learners.order import ORDER
from scriptwright.script.learners.placing import in_its_place
from scriptwright.script.learners.prepositions import PREPOSITIONS
from scriptwright.script.learners.rows import LEARNERS
from scriptwright.script.learners.saying import SAYING
from scriptwright.script.learners.subjects import said_once
from scriptwright.script.learners.tenses import in_their_time
from scriptwright.script.learners.times import LEARNERS_TIMES, TIMES
from scriptwright.script.learners.use import USE
from scriptwright.script.learners.verbs import VERBS
from scriptwright.script.learners.words import WORDS
from scriptwright.script.talk.clipped_speech import unclipped
from scriptwright.script.words.agreement import in_the_past, until_now
from scriptwright.script.words.bare_jobs import with_article
from scriptwright.script.words.clipped import CLIPPED
from scriptwright.script.words.comma_joints import COMMA_JOINTS
from scriptwright.script.words.fitting import fitting
from scriptwright.script.words.its import its_mended
from scriptwright.script.words.said_aside import with_who
from scriptwright.script.words.slips import ROWS
from scriptwright.script.words.spelling import spelled
from scriptwright.script.words.terse import TERSE, with_articles

_PAST_TIME = re.compile(
    r"(?i)\b(?:in (?:college|high school|school|university|(?:19|20)\d\d)|last (?:year|month|week|night|summer)|yesterday|ago|when (?:\w+ )?\w+ (?:was|were)|at that time|after (?:\w+ ){1,3}(?:months?|years?|weeks?))\b"
)
_TOLD_NOW = re.compile(r"\b(?:says|thinks|knows)\b")
_AFTER_SUBJECT = r"(?:(?:always|never|also|often|still|just|usually|sometimes|really|only) )?"
#: After these a bare verb is right: "made her cry", "did she cry", "that he play".
_BARE_AFTER = re.compile(
    r"(?i)\b(?:makes?|made|lets?|helps?|helped|sees?|saw|watch(?:ed)?|hears?|heard|ha(?:s|ve|d)|do|does|did|would|could|should|can|will|may|might|must|suggest(?:ed)? that|insist(?:ed)? that|recommend(?:ed)? that|demand(?:ed)? that|ask(?:ed)? that|required? that|advice (?:is|was) that|(?:important|necessary|essential|better|vital) that|if|lest|n['’]t|not)\s$"
)
_NEVER_MENDED = frozenset(
    "be been am are is was were do does did have has had can could will would shall should may might must ought need dare "
    "and or but so the a an in on at to of for with like then than as who that not n't too both all each else even ever "
    "well right out up down off back home over through almost maybe only still just also now here there alone first second "
    "better best later long once twice".split()
)


TIMED = tuple((re.compile(pattern), made) for _, pattern, made in TIMES)
SURE = tuple((re.compile(pattern), made) for _, pattern, made in (*LEARNERS, *VERBS, *NOUNS, *WORDS))
_JOINED = tuple((re.compile(pattern), made) for _, pattern, made in COMMA_JOINTS)
_MENDS = tuple((re.compile(pattern), made) for _, pattern, made in (*CASUAL, *ROWS, *CLIPPED, *TERSE))
#: Rows by which a learner is known, and rows beside them that others write in haste as well: "like fifteen years".
OF_LEARNERS = tuple(
    (re.compile(pattern), made)
    for _, pattern, made in (
        *LEARNERS_ONLY,
        *ORDER,
        *USE,
        *CLAUSES,
        *OBJECTS,
        *LEARNERS_TIMES,
        *BEING,
        *JOINS,
        *PREPOSITIONS,
    )
)
_FOR_LEARNERS = (
    *OF_LEARNERS,
    *((re.compile(pattern), made) for _, pattern, made in (*LOOKING, *BELONGING, *SAYING, *AMOUNTS, *IDIOMS)),
)
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")


@lru_cache(maxsize=2000)
def mended(words: str, hand: Hand = Hand.FLUENT) -> str:
    """The words with what is surely a mistake of grammar mended; the same words where there is none.

    >>> mended("I am agree: he work there since 20 year.")
    "I agree: he's worked there for 20 years."
    >>> mended("She said “he go home” and was happy.")
    'She said “he go home” and was happy.'
    """
    kept: list[str] = []

    def aside(match: re.Match[str]) -> str:
        kept.append(match.group())
        return f"\x00{len(kept) - 1}\x00"

    text = spelled(_QUOTED.sub(aside, words))
    text = in_english(text) if hand is Hand.DIALECT else text
    text = with_who(text)
    text = said_once(as_meant(text) if hand is Hand.LEARNER else text, learner=hand is Hand.LEARNER)
    for pattern, made in (*TIMED, *_JOINED):
        text = pattern.sub(made, text)
    text = until_now(its_mended(text))
    for pattern, made in (*SURE, *(_FOR_LEARNERS if hand is Hand.LEARNER else ()), *_MENDS):
        text = pattern.sub(made, text)
    if hand is Hand.LEARNER:
        text = in_the_past(
            in_places(as_many(of_many(counted(agreed(lost_it(in_their_time(in_its_place(text))))))))
        )
        text = in_clauses(of_one(agreeing(text), past=_past(text)))
    text = fitting(with_articles(with_article(agreeing(text))))
    return re.sub(r"\x00(\d+)\x00", lambda match: kept[int(match.group(1))], text)


_THIRD = re.compile(
    rf"\b([Hh]e|[Ss]he|(?<=person )who|(?<=someone )who|(?<=somebody )who) ({_AFTER_SUBJECT})([a-z]+)\b(?!['’-])"
)
#: One person or thing, and a word without an ending behind it.
_ONE = re.compile(
    r"(?i)\b(?:my|his|her|the|our|your|their|an?) [a-z]+[^s\W] (?:have|don['’]t|do not|[a-z]+[^sdg\W])\b"
)


#: "It" as the subject of its clause, with a verb that it often has and whose bare form is no noun beside it.
_IT = re.compile(
    r"((?:^|, |\band |\bbecause |\bbut |\bso |\bthat )[Ii]t) (change|help|take|make|mean|become|need|depend|feel|look|happen|bring|give)\b(?= \w)"
)


def _past(text: str) -> bool:
    time = _PAST_TIME.search(text)
    weak = time is not None and re.match(r"(?i)in (?:school|university|college)$", time.group())
    return time is not None and not (weak and _TOLD_NOW.search(text))


def agreeing(text: str) -> str:
    """ "He go" → "he goes"; "my uncle have" → "my uncle has"; "she play" in college → "she played"."""
    past = _past(text)
    at = 0
    while match := _THIRD.search(text, at):
        at = match.end()
        verb = match.group(3)
        if _BARE_AFTER.search(text[: match.start()]):
            continue
        form = _finite(verb, past)
        if form is None:
            continue
        rest = text[match.end(3) :]
        chain = re.match(r"(?:(?: \w+){0,3}? and [a-z]+\b(?! (?:is|was|are|were|has|had)\b))+", rest)
        if chain:
            joined = re.sub(
                r"(?<= and )([a-z]+)\b", lambda m: _finite(m.group(1), past) or m.group(1), chain.group()
            )
            rest = joined + rest[chain.end() :]
        text = text[: match.start(3)] + form + rest
    text = _IT.sub(lambda match: f"{match.group(1)} {third_person_verb(match.group(2), plural=False)}", text)
    return noun_fitting(text) if _ONE.search(text) else text


def _finite(verb: str, past: bool) -> str | None:
    """The verb as he or she has it; None where it is right already, or no verb."""
    if verb == "become":
        return "became"
    if verb == "have":
        return "had" if past else "has"
    if verb in _NEVER_MENDED or not is_base(verb) or is_past(verb) or verb in PAST_FIRST:
        return None
    if lemmas(verb, "VERB")[:1] not in ((verb,), [verb]):
        return None
    if past:
        from lemminflect import getInflection

        found = getInflection(verb, tag="VBD")
        return found[0] if found else None
    return third_person_verb(verb, plural=False)


_OPENERS = (
    ",",
    "when",
    "because",
    "and",
    "but",
    "so",
    "that",
    "if",
    "now",
    "today",
    "then",
    "also",
    "sometimes",
)
_DETERMINERS = ("each", "every", "my", "his", "her", "the", "a", "an", "our", "this", "your", "their")
#: Of these one may be many: "the staff have".
_MANY = frozenset(
    "staff crew team police family audience group class company band couple public rest majority".split()
)


def noun_fitting(text: str) -> str:
    """ "My uncle have", "the client don't", "his cousin bring": one person or thing with the verb of many."""
    edits: list[tuple[int, int, str]] = []
    doc = parse(text)
    for token in doc:
        if token.tag_ not in ("VBP", "VB") or token.i < 2:
            continue
        noun, determiner = doc[token.i - 1], doc[token.i - 2]
        before = doc[token.i - 3].lower_ if token.i > 2 else ""
        opens = determiner.i == 0 or before in _OPENERS
        one = noun.tag_ == "NN" and noun.lower_ not in _MANY and determiner.lower_ in _DETERMINERS
        if not (one and opens) or _BARE_AFTER.search(text[: determiner.idx]):
            continue
        if (
            token.lower_ == "do"
            and token.i + 1 < len(doc)
            and doc[token.i + 1].lower_ in ("n't", "n’t", "not")
        ):
            edits.append((token.idx, token.idx + 2, "does"))
        elif token.lower_ == "have" or (noun.head == token and (token.tag_ == "VBP" or noun.dep_ == "nsubj")):
            form = _finite(token.lower_, False)
            edits += [(token.idx, token.idx + len(token.text), form)] if form else []
    for start, end, form in reversed(edits):
        text = text[:start] + form + text[end:]
    return text


def in_grammar(candidate: Candidate) -> Candidate:
    """The candidate with its grammar mended; itself where nothing was to mend, or where the student answered it."""
    if candidate.answer is not None:
        return candidate
    text, items = (
        mended(unclipped(candidate), candidate.hand),
        tuple(mended(item, candidate.hand) for item in candidate.items),
    )
    if (text, items) == (candidate.text, candidate.items):
        return candidate
    return replace(candidate, text=text, items=items)
