"""The part of a brief's sentence that names what to speak about, without the task around it."""

from __future__ import annotations

from scriptwright._assignment_limits import without_lengths
from scriptwright._assignment_lines import ASIDE, Line
from scriptwright._assignment_rules import is_rule
from scriptwright._assignment_table import any_of, pattern
from scriptwright._assignment_topics import topic_in
from scriptwright._assignment_voice import second_person
from scriptwright.sentences import sentences

#: Where one clause may begin without a verb that asks for it.
BEGINS_QUESTION = pattern(
    r"^(?:whom?|who's|what|what's|why|how|how's|where|when|which|whether|whose|if|in what ways)\b"
)
#: A verb that asks for content, where it is one: "you explain", "please tell", "video describing".
CONTENT_VERB = pattern(
    rf"(?:^|[:;,.!?(–—-]\s*|\b{any_of('before_verbs')}\s+"
    r"|(?=(?:describ|explain|discuss|tell|talk|shar|summari[sz]|outlin)\w*ing\b))"
    rf"(?P<verb>{any_of('content_verbs')})\b"
)
_VIDEO_ABOUT = pattern(
    r"\b(?:video|vid|response|clip|film|reflection|entry)\b[^.?!:]{0,30}?\babout\s+"
    r"(?=(?:the|a|who|what|how|why|your)\b)"
)
_PROCESS = pattern(
    r"^\W*(?:please |then |also |now |just |and |always |you (?:will|should|must|may|can|need to|have to) |"
    rf"be sure to |make sure (?:to |you )|remember to )*{any_of('process')}\b"
)
_LISTING = pattern(rf"\b{any_of('listing')}\b[^:]*$")
_FOR_INTERVIEW = pattern(rf"\b(?:ask|asking|{any_of('for_interview')})\b[^.?!]*:")
_ABOUT_TASK = pattern(rf"^\W*{any_of('about_task')}\b[^?]*\?")
#: Students and teachers go on in lower case after these: "2 min max!! who it was, …".
_CALL = pattern(r"(?<=[!?])\s+")
_FINITE = pattern(r"\b(?:is|are|was|were|will|has|have|must|should)\b")


def contents_of(line: Line) -> tuple[str, ...]:
    """For each sentence of the line that asks for content, the words from where it begins to ask.

    >>> contents_of(Line("Film it. In one video, say who it was.", listed=False, aside=False))
    ('say who it was.',)
    """
    if line.aside:
        return ()
    return tuple(content for sentence in _sentences(line.text) if (content := _content(sentence, line)))


def _sentences(line: str) -> list[str]:
    poison = _FOR_INTERVIEW.search(line)
    if poison:
        line = line[: line.rfind(". ", 0, poison.start()) + 1]
    parts = [part for span in sentences(line) for part in _CALL.split(span.of(line))]
    return [part for part in parts if part and not _ABOUT_TASK.match(part)]


def _content(sentence: str, line: Line) -> str:
    plain = without_lengths(sentence).strip()
    label, _, rest = (part.strip() for part in plain.partition(":"))
    if rest and ASIDE.match(label):
        return ""
    if line.lead:
        return _after_verb(plain)
    if rest and (labelled := _labelled(label, rest, line)):
        return labelled
    if BEGINS_QUESTION.match(plain) or (line.listed and not _PROCESS.match(plain)):
        return plain
    if asked := _after_verb(plain):
        return asked
    if plain.endswith("?"):
        return plain
    if rest and (_LISTING.search(label) or BEGINS_QUESTION.match(rest)):
        return rest
    return plain if _is_terse(plain) else ""


def _labelled(label: str, rest: str, line: Line) -> str:
    """What stands after a short label such as "Content:" or "Step 5:", where that asks for content."""
    words = len(label.split())
    if words > 5 or CONTENT_VERB.search(label):
        return ""
    if words <= 3 and (_PROCESS.match(rest) or is_rule(rest)):
        return _after_verb(rest)
    told = _LISTING.search(label) or (words <= 3 and (line.listed or topic_in(second_person(rest))))
    return rest if told else ""


def _is_terse(sentence: str) -> bool:
    """True for notes such as "Link to self." that name a topic with no verb."""
    short = sentence.endswith(".") and len(sentence.split()) <= 6
    return (
        short
        and not _PROCESS.match(sentence)
        and not _FINITE.search(sentence)
        and topic_in(second_person(sentence)) is not None
    )


def _after_verb(sentence: str) -> str:
    if match := CONTENT_VERB.search(sentence):
        return sentence[match.start("verb") :]
    about = _VIDEO_ABOUT.search(sentence)
    return sentence[about.end() :] if about else ""
