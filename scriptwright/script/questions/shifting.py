"""The interviewee of a question, whoever it speaks to: "you" and "she" as the third person of a telling."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person, narrate
from scriptwright.sections import Pronoun

SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
_TO_YOU = {"does": "do", "is": "are", "was": "were", "has": "have"}
#: A question that speaks of the interviewee as somebody else: "How did she start?", "What does this person do?".
_OF_THEM = r"(?:this person|your (?:person|interviewee)|the (?:person|interviewee))"
#: What a worksheet asks of a person it does not know, as "they".
_OF_ANYBODY = re.compile(
    r"(?i)\b(?P<aux>do|did|have|are|were) they (?=(?:not )?(?:get|become|start(?:ed)?|do(?:ing)?|done|like|dislike|enjoy|find|need|study|choose|work(?:ed)?|had to|have to|decide)\b)"
)
#: What is asked of somebody of whom the interviewee has just spoken: "Was she fine?", "And did he stop?".
_OF_SOMEBODY = re.compile(r"(?i)(?:and |so |but )?(?:was|were|is|did|had)(?:n['’]?t)? (?:he|she|they)\b")
_NOT = re.compile(
    r"(?i)^(?P<before>(?:what|how|why|where|when|who|which)\b.*?) (?P<aux>do|did|are|were|have|can|could|would|will) (?P<who>you|(?:most |other |many )?(?:people|students|kids|customers|others)|they|we) not (?=[a-z])"
)


def put_to_them(question: str, person: Person) -> str:
    """A question about the interviewee as one to them.

    >>> put_to_them("How did she start?", Person("Ms. Li", Pronoun.SHE))
    'How did you start?'
    """
    parts = [part for part in (person.name or "").split() if part[:1].isupper()]
    names = [
        rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Coach|Chef)\.? )?{re.escape(name)}"
        for name in (person.name, *parts)
        if name
    ]
    them = [_OF_THEM, *names, *([person.pronoun.value] if person.pronoun is not Pronoun.THEY else [])]
    turned = re.sub(
        rf"(?i)\b(?P<aux>do|does|did|is|are|was|were|have|has|can|could|would|will|should)(?P<not>n['’]?t)? (?:{'|'.join(them)})\b(?!['’])",
        lambda found: f"{_as(found['aux'])}{found['not'] or ''} you",
        question,
        count=1,
    )
    if _OF_SOMEBODY.match(question):
        return question
    turned = _OF_ANYBODY.sub(r"\g<aux> you ", turned, count=1)
    if turned != question and person.pronoun is not Pronoun.THEY:
        turned = re.sub(rf"(?i)\b{person.pronoun.possessive}\b", "your", turned)
    return turned


def _as(aux: str) -> str:
    """The auxiliary as it goes with "you"."""
    plain = _TO_YOU.get(aux.lower(), aux.lower())
    return plain.capitalize() if aux[:1].isupper() else plain


def denied(question: str) -> str | None:
    """What a question asks that denies in its middle: "what do you not like" → "what you do not like"; None for another."""
    found = _NOT.match(question.rstrip("?!. "))
    if found is None:
        return None
    return f"{found['before']} {found['who']} {found['aux'].lower()} not {found.string[found.end() :]}"


_STUDENTS_MY, _STUDENTS_ME, _STUDENTS_US, _STUDENTS_OUR = "mmy", "Mmee", "Uuss", "oour"
#: What somebody does with a thing named before: "a story you like to tell".
_LIKES = frozenset("like love hate want wish need remember tell keep use miss enjoy".split())
_YOU_FORMS = (
    (r"\byou are\b", "I am"),
    (r"\byou're\b", "I'm"),
    (r"\byou were\b", "I was"),
    (r"\byourself\b", "myself"),
    (r"\byours\b", "mine"),
    (r"\byour\b", "my"),
    (r"\byou've\b", "I've"),
    (r"\byou'd\b", "I'd"),
    (r"\byou'll\b", "I'll"),
)


def shifted(words: str, person: Person) -> str:
    """The clause with the interviewee, who is "you" in it, in the third person."""
    text = re.sub(r"(?i)\bmy\b", _STUDENTS_MY, words.replace("’", "'"))
    text = re.sub(r"\bme\b", _STUDENTS_ME, text)
    text = re.sub(r"\bus\b", _STUDENTS_US, re.sub(r"(?i)\bour\b", _STUDENTS_OUR, text))
    for pattern, first in _YOU_FORMS:
        text = re.sub(pattern, first, text, flags=re.IGNORECASE)
    doc = parse(text)
    parts = []
    for token in doc:
        if token.lower_ == "you":
            made = token.i > 0 and doc[token.i - 1].lemma_ in (
                "make",
                "get",
                "let",
                "give",
                "bring",
                "help",
                "keep",
                "tell",
                "surprise",
                "excite",
                "for",
                "to",
            )
            after = doc[token.i + 1] if token.i + 1 < len(doc) else token
            likes = after.lower_ in _LIKES and token.i > 0 and doc[token.i - 1].tag_.startswith("NN")
            subject = not made and (
                token.dep_ in SUBJECTS or likes or after.tag_ in ("VBP", "VBD", "MD", "VBZ")
            )
            parts.append(("I" if subject else "me") + token.whitespace_)
        else:
            parts.append(token.text_with_ws)
    told = narrate("".join(parts), person).replace(_STUDENTS_MY, "my").replace(_STUDENTS_ME, "me")
    told = told.replace(_STUDENTS_US, "us").replace(_STUDENTS_OUR, "our")
    return told[:1].lower() + told[1:] if not re.match(r"[A-Z]{2}", told) else told
