"""The clauses of a brief, each asking for one thing to be said."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright._assignment_content import BEGINS_QUESTION, CONTENT_VERB, contents_of
from scriptwright._assignment_lines import Line
from scriptwright._assignment_model import Topic
from scriptwright._assignment_rules import is_rule
from scriptwright._assignment_table import any_of, pattern
from scriptwright._assignment_topics import content_words, topic_in
from scriptwright._assignment_voice import second_person
from scriptwright.sections import Section

_MARKS = " \t,;:.–—-*_+"
_LEADING_VERB = pattern(
    r"^\W*(?:(?:and|or|then|also|briefly|first|next|finally|lastly|please|to|critically|you|your|students?|"
    rf"i|we|they|should|must|will|can|personally|n|clearly)\s+)*?(?P<verb>{any_of('content_verbs')})\b"
    rf"(?:\W*{any_of('audience')}\b(?: about)?)?(?:\s+(?:about|of|all about|that you))?[\s:,]*"
)
_KEPT_VERB = pattern(any_of("kept_verbs"))
_CHECKED = pattern(rf"^(?:i|we) (?:have )?{any_of('checked')}\b(?: (?:about|that))?\s*")
_EDGE = pattern(r"^(?:and|or|then|also|to|that)\s+|[\s,;]+(?:and|or)$")
#: What may stand between two things asked for.
_JOINT = pattern(
    r"(\s*(?:[,;]|:(?!//))\s*(?:(?:and|or|then|as well as|plus)\s+(?:also\s+|then\s+|to\s+)?)?"
    r"|\s+(?:and|&|\+|n|plus|as well as|including|then)\s+(?:then\s+|also\s+|to\s+)?"
    r"|\s+[–—/-]\s+"
    r"|\s+that\s+(?=(?:connects?|relates?|ties?|links?)\b))"
)
#: "how it ended", "where they come from": about what stands before it.
_LOOKS_BACK = pattern(r"\bit\b|\b(?:they|them|these|this)\b[^,]{0,12}$|^how they (?:recovered|did)")
_PROHIBITION = pattern(r"(?:do not|don't|no|never|please)\b")
_VERB = pattern(r"(?:do|does|did|is|are|was|were|has|have|had|chose|picked|selected|wanted|decided)\b")
_NOUN_PHRASE = pattern(r"(?:the|an?|one|your|their|his|her|something)\b")
_LOGISTICS = pattern(rf"\b{any_of('logistics')}\b|^\W*{any_of('logistics_begins')}\b")
#: The interview as a whole is no point of its own: "a short summary of your interview with …".
_THE_INTERVIEW = pattern(
    r"^(?:the|your|an?|this) (?:(?:[\w-]+ ){0,3}(?:summary|story|account|overview|report|recap|video) "
    r"(?:of|from|on|about) (?:your|the) )?(?:\w+ )?interview(?: with\b.*| on \w+| in)?$"
)
_BRACKETS = pattern(r"\([^()]*\)")
_HELD = "\ue000"  # a bracket, while the clause around it is taken apart


@dataclass(frozen=True)
class Clause:
    """Words of the brief that ask for one thing."""

    text: str
    listed: bool  #: from an item of a list


def clauses_of(lines: tuple[Line, ...]) -> tuple[Clause, ...]:
    """What the lines ask to speak about, one clause for each thing, in order."""
    return tuple(
        Clause(clause, line.listed)
        for line in lines
        for content in contents_of(line)
        for clause in _split(content)
        if _asks(clause)
    )


def _split(content: str) -> list[str]:
    """A run of clauses taken apart where something new is asked for; what stands in brackets stays whole."""
    brackets = iter(_BRACKETS.findall(content))
    pieces = _JOINT.split(_BRACKETS.sub(_HELD, content))
    found: list[str] = []
    for joint, atom in zip(["", *pieces[1::2]], pieces[::2], strict=True):
        if found and not _is_new(_bare(found[-1]), joint, atom):
            found[-1] += joint + atom
        else:
            found.append(atom)
    whole = ("".join(next(brackets) if mark == _HELD else mark for mark in text) for text in found)
    return [clause for text in whole if (clause := _bare(text))]


def _is_new(before: str, joint: str, atom: str) -> bool:
    """True where an atom asks for something else than the clause before it."""
    bare = _bare(atom)
    topic, earlier = _topic(bare), _topic(before)
    if _PROHIBITION.match(bare) or is_rule(bare) or joint.strip() == "that":
        return True
    if topic and topic == earlier:
        return False
    if not before or ":" in joint or ";" in joint:
        return True
    if "," not in joint and _belongs(before, joint, bare):
        return False
    if CONTENT_VERB.match(atom.strip()):
        return True
    if BEGINS_QUESTION.match(bare):
        return topic is not None or ("," in joint and not _LOOKS_BACK.search(bare))
    return topic is not None or (
        "," in joint and len(content_words(bare)) > 1 and _NOUN_PHRASE.match(bare) is not None
    )


def _belongs(before: str, joint: str, atom: str) -> bool:
    """True where a mere "and" joins two halves of one thing: "ups and downs", "interests and strengths"."""
    topic, earlier = _topic(atom), _topic(before)
    if _VERB.match(atom):
        return True
    if not earlier and not content_words(before) and not BEGINS_QUESTION.match(atom):
        return True
    if not topic:
        return not BEGINS_QUESTION.match(atom) and not CONTENT_VERB.match(atom)
    if earlier and earlier.section is Section.CONNECTION and len(atom.split()) <= 2:
        return topic.section is not Section.CONNECTION
    together = _topic(before + joint + atom)
    is_question = BEGINS_QUESTION.match(atom) or CONTENT_VERB.match(atom)
    return not is_question and together is not None and together not in (topic, earlier)


def _topic(clause: str) -> Topic | None:
    return topic_in(second_person(clause))


def _bare(clause: str) -> str:
    """The clause without the verb that asks for it and without marks at its ends."""
    text = _CHECKED.sub("", clause.strip(_MARKS))
    while (match := _LEADING_VERB.match(text)) and not _KEPT_VERB.match(match["verb"]):
        text = text[match.end() :]
    text = _EDGE.sub("", text).strip(_MARKS)
    return text.strip("()") if text.count("(") != text.count(")") else text


def _asks(clause: str) -> bool:
    """True for a clause that asks for something to be said."""
    normal = second_person(clause)
    topic = topic_in(normal)
    if is_rule(clause) or _THE_INTERVIEW.match(normal):
        return False
    if _LOGISTICS.search(clause) and not (topic and BEGINS_QUESTION.match(clause)):
        return False
    return topic is not None or len(content_words(normal)) > 0
