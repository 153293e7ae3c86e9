"""Notes that leave the small words out, with what their sentences lack: before they are told, and as they are told."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.clipped_pieces import with_pieces
from scriptwright.script.short_notes.doer_left_out import with_doer
from scriptwright.script.short_notes.done_to import DONE, with_done
from scriptwright.script.short_notes.note_determiners import with_determiners
from scriptwright.script.short_notes.note_joints import jointed
from scriptwright.script.short_notes.set_articles import with_set_articles
from scriptwright.script.short_notes.still_clipped import until_clipped
from scriptwright.script.short_notes.tails import with_last_and
from scriptwright.script.short_notes.verbless import with_being
from scriptwright.script.told import Told
from scriptwright.script.words.articles import is_person
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.clauses import FINITE, has_subject, in_main_clause
from scriptwright.script.words.parting import parted
from scriptwright.script.words.place import PAST_SIGNS
from scriptwright.script.words.splices import spliced
from scriptwright.script.words.spoken import as_sentence
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun, Section
from scriptwright.sentences import sentences

if TYPE_CHECKING:
    from spacy.tokens import Token

_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_COMMA = re.compile(r", (?=\D)")
#: What opens a sentence whose verb the parser may have missed.
_SURELY = re.compile(
    r"(?i)(?:(?:and|but|so|also|then|now) )?(?:i|you|he|she|it|they|we|there|that['’]s|it['’]s)\b"
)
#: One thing, and nothing else that it is part of.
_A_THING = re.compile(
    r"\b(?P<a>[Aa]n?) (?P<noun>[a-z]{3,})(?=[.,]| (?:first|in|on|at|from|to|and|who|was|is|had|has|because|when|until|out|off|up|down)\b)(?! (?:of)\b)"
)
#: Times, which are no verbs though the parser may think so.
_TIMES = frozenset(
    "seconds minutes hours days nights weeks months years mornings evenings weekends summers winters".split()
)
_MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MONTH = re.compile(rf"{_MONTHS}|[A-Z][a-z]+day\b|Christmas|New Year|Thanksgiving|Easter|Halloween")
_YEAR_MONTH = re.compile(rf"^((?:19|20)\d\d),? ({_MONTHS}),? ")
_THEN = re.compile(rf"(?P<when>In (?:{_MONTHS} )?(?:19|20)\d\d, )(?P<thing>[^,]+), (?P<rest>[^,]+)$")
_WHEN = re.compile(
    rf"^(?:(?:Early |Late )?{_MONTHS}|Summer|Winter|Spring|Fall|Autumn|Christmas|(?:19|20)\d\d|Night|Midnight|[A-Z][a-z]+day)\b(?=[^.]*,)"
)
#: A machine or a door that did not what was wanted: "changed the pump, wouldn't start".
_IT_WOULD_NOT = re.compile(
    r", (?=(?:wouldn['’]t|won['’]t|still wouldn['’]t) (?:start|open|close|work|run|budge|move|stop|hold|fit|turn over|come off|light)\b)"
)
_BITTEN = re.compile(r"^[Bb]it (?=once|twice|\d+ times|three times|four times)")
#: What something is for the greater part, which only names it.
_MOSTLY = re.compile(r"^(?!In |On |At )[A-Z][a-z]*(?: [a-z-]+){0,3} (?:mostly|mainly)(?=[.,])")
_ASKS = re.compile(r"(?i)(?:how|what|who|why|where|when|which|if|whether)\b")
#: What ties a piece to what stands before it.
_TIED = re.compile(
    r"(?i)(?:and|or|but|so|which|who|whose|where|when|while|if|because|since|as|like|though|not|no|even|just|only|mostly|especially|including|"
    r"in|on|at|for|from|with|without|by|to|of|about|after|before|during|over|under|between|[$£€]?\d[\d,.]*|his|her|my|their|our)\b"
)


def with_small_words(candidate: Candidate, person: Person, heard: str) -> Candidate:
    """The candidate with the verbs and the articles inside its sentences; what it begins with tells what kind of note it is."""
    if not candidate.clipped and candidate.answer is None and _jotted(candidate):
        past = bool(candidate.tale) or bool(PAST_SIGNS.search(candidate.text)) or _tells(candidate.text)
        done = with_done(candidate.text, past=past, duty=candidate.section is Section.WHO)
        return candidate if done == candidate.text else replace(candidate, text=done)
    if not candidate.clipped or candidate.answer is not None:
        return candidate
    their, they = _their(candidate.kind, person), person.pronoun.value

    def inside(words: str) -> str:
        words = _IT_WOULD_NOT.sub(", but it ", _as_one_of(words, candidate, person))
        if candidate.kind is LineKind.TOLD and candidate.reported:
            words = _deeds(with_pieces(with_doer(words, they), they), person)
        past = (candidate.story and bool(candidate.tale)) or bool(PAST_SIGNS.search(words)) or _tells(words)
        duty = candidate.section is Section.WHO and candidate.kind is LineKind.TOLD
        words = with_done(words, past=past, duty=duty)
        return with_determiners(with_being(words, past=past), their, heard, inside=True)

    text, items = inside(candidate.text), tuple(map(inside, candidate.items))
    if (text, items) == (candidate.text, candidate.items):
        return candidate
    return replace(candidate, text=text, items=items)


def _jotted(candidate: Candidate) -> bool:
    """Whether a line about the interviewee is a note, though the rest of the notes has its small words."""
    return candidate.reported and candidate.kind is LineKind.TOLD and candidate.raw[:1].islower() and not candidate.items


def _as_one_of(words: str, candidate: Candidate, person: Person) -> str:
    """ "Certified plumber, owns a shop" → "is a certified plumber and owns a shop", of the interviewee."""
    first, comma, deed = words.partition(", ")
    theirs = (
        candidate.kind is LineKind.TOLD
        and candidate.section is Section.WHO
        and person.pronoun is not Pronoun.THEY
    )
    if not comma or not theirs or left_out(deed) != "present" or len(first.split()) > 4:
        return words
    doc = parse(first[:1].lower() + first[1:])
    one = doc[-1].tag_ == "NN" and is_person(doc[-1].lower_)
    if not one or any(token.tag_ not in ("NN", "JJ", "VBN") for token in doc):
        return words
    return f"is {article_of(doc[0].text)} {doc.text}{',' if ', ' in deed else ' and'} {deed}"


def _deeds(words: str, person: Person) -> str:
    """ "Changed tires, checked the oil" → "she changed tires, checked the oil"; "bit twice" is what was done to her."""
    words = _BITTEN.sub("was bitten ", words)
    first, comma, rest = words.partition(", ")
    verb = first.split(maxsplit=1)[0].lower()
    done = comma and is_past(verb) and not is_base(verb) and left_out(words) is None
    if not done or left_out(rest) != "past" or len(first.split()) < 2:
        return words
    words = re.sub(r"^([^,]+), ([^,]+), but it ", r"\1 and \2, but it ", words)
    return f"{person.pronoun.value} {words[:1].lower()}{words[1:]}"


def _tells(words: str) -> bool:
    """Whether a note has a verb of the past."""
    return any(token.tag_ == "VBD" and token.lower_ not in DONE for token in parse(words))


def _their(kind: LineKind, person: Person) -> str:
    return "my" if kind is LineKind.OWN else person.pronoun.possessive


def filled_out(told: Told | None, candidate: Candidate, person: Person, heard: str) -> Told | None:
    """The line with its articles, without what is no sentence; `heard`: the end of what was told before, as noted."""
    if told is None or not candidate.clipped or candidate.answer is not None or told.kind is LineKind.QUOTED:
        return told
    their = _their(told.kind, person)
    said: list[str] = []
    for span in sentences(told.text):
        before = " ".join((heard, *said))
        words = span.of(told.text)
        if told.kind is LineKind.TOLD:
            words = with_pieces(words, person.pronoun.value, past=candidate.story)
        words = with_set_articles(with_determiners(words, their, before), their)
        added = words != span.of(told.text)
        words = _known(_dated(words), before, candidate)
        tight = without_loose_pieces(words) if told.kind is LineKind.TOLD else words
        pieces = parted(tight) if tight != words else (added and spliced(tight)) or (tight,)
        said += [as_sentence(jointed(piece, person.pronoun.value)) for piece in pieces]
    if told.kind is LineKind.TOLD:
        said = [_MOSTLY.sub(_it_is, words) for words in said]
    whole = [words for words in said if is_whole(words, person.name or "-")]
    if told.kind is LineKind.TOLD:
        as_when = whole or [_WHEN.sub(_it_was, words) for words in said if candidate.tale]
        whole = [
            kept for words in as_when if (kept := until_clipped(with_last_and(words), person.name or "-"))
        ]
    if not whole and (told.kind is LineKind.TOLD or not candidate.tale):
        return None
    return replace(told, text=" ".join(whole or [_WHEN.sub(_it_was, words) for words in said]))


def _dated(words: str) -> str:
    """ "2018 June, big snow, the roof fell" → "In June 2018, there was big snow, and the roof fell"."""
    words = _YEAR_MONTH.sub(r"In \2 \1, ", words)
    found = _THEN.match(words)
    if found is None or _TIED.match(found["thing"]) or _has_verb(found["thing"]) or not _ruled(found["rest"]):
        return words
    thing = parse(found["thing"])
    root = next(token for token in thing if token.dep_ == "ROOT")
    if root.tag_ not in ("NN", "NNS") or any(token.tag_ in ("RB", "IN") for token in thing[: root.i]):
        return words
    return f"{found['when']}there {'were' if root.tag_ == 'NNS' else 'was'} {found['thing']}, and {found['rest']}"


def _it_is(mostly: re.Match[str]) -> str:
    """ "A quiet route mostly, …" → "It's a quiet route mostly, …"."""
    words = mostly.group()
    return words if is_whole(f"{words}.") else f"It's {words[:1].lower()}{words[1:]}"


def _it_was(when: re.Match[str]) -> str:
    """When it was, which a story of the notes opens with: "March 2020, rain." → "It was March 2020, rain."."""
    words = when.group()
    return f"It was {words if words[:2].isdigit() or _MONTH.match(words) else words[:1].lower() + words[1:]}"


def _known(words: str, heard: str, candidate: Candidate) -> str:
    """The words with "the" before what was told of already, where the notes have no article."""
    noted = " ".join(candidate.items) or candidate.raw

    def known(match: re.Match[str]) -> str:
        noun = re.escape(match["noun"])
        new = re.search(rf"(?i)\ban? {noun}", noted) or not re.search(rf"\b{noun}\b", heard)
        return match.group() if new else f"{'The' if match['a'][0] == 'A' else 'the'} {match['noun']}"

    return _A_THING.sub(known, words)


def is_whole(sentence: str, name: str = "-") -> bool:
    """Whether a sentence has a verb that is no part of a clause inside; one about whoever has the `name` always has.

    >>> is_whole("The people who call at night."), is_whole("They call at night."), is_whole("A quiet route mostly.")
    (False, True, False)
    """
    words = _QUOTED.sub('""', sentence)
    if _SURELY.match(words) or words != sentence or words.startswith(name):
        return True
    return any(_acts(token) for token in parse(words))


def _acts(token: Token) -> bool:
    """Whether a word is a verb of the main clause, or may be one that the parser missed."""
    if token.lower_ in _TIMES:
        return False
    if token.tag_ in FINITE:
        verb = token.head if token.dep_ in ("aux", "auxpass") else token
        own = any(child.tag_ == "PRP" and child.dep_ == "nsubj" for child in verb.children)
        opened = any(
            child.dep_ in ("mark", "advmod") and child.tag_ in ("IN", "WRB") for child in verb.children
        )
        relative = any(child.tag_ in ("WP", "WDT") for child in verb.children)
        counted = token.i > 0 and token.nbor(-1).tag_ == "CD" and bool(lemmas(token.lower_, "NOUN"))
        return not counted and (in_main_clause(verb) or (own and not opened and not relative))
    word, before = token.lower_, token.doc[token.i - 1] if token.i else None
    missed = (
        before is not None
        and before.tag_.startswith(("NN", "PRP"))
        and token.tag_ in ("VBN", "JJ", "NN", "NNS")
    )
    return (
        missed
        and token.dep_ != "acl"
        and bool(lemmas(word, "VERB"))
        and (word.endswith("s") or (is_past(word) and not is_base(word)))
    )


def _ruled(words: str) -> bool:
    return any(
        token.tag_ in FINITE and has_subject(verb) and in_main_clause(verb)
        for token in parse(words)
        for verb in (token.head if token.dep_ in ("aux", "auxpass") else token,)
    )


def without_loose_pieces(sentence: str) -> str:
    """The sentence without a bare thing between two clauses that nothing ties to them.

    >>> without_loose_pieces("The bride was late, an old car, the groom was mad.")
    'The bride was late, the groom was mad.'
    """
    pieces = _COMMA.split(sentence)
    if len(pieces) < 3 or _QUOTED.search(sentence):
        return sentence
    whole = [_ruled(piece) for piece in pieces]
    kept = pieces[:1]
    for at in range(1, len(pieces) - 1):
        loose = whole[at - 1] and whole[at + 1] and not whole[at] and not _TIED.match(pieces[at])
        if not loose or _has_verb(pieces[at]) or _ASKS.match(pieces[at + 1]):
            kept.append(pieces[at])
    return ", ".join((*kept, pieces[-1]))


def _has_verb(piece: str) -> bool:
    return any(token.tag_.startswith("VB") or token.tag_ == "MD" for token in parse(piece))
