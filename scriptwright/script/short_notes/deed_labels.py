"""A label that is a deed, and what stands behind it: "tests every 3 hours: salt, lime", "first thing: wake the dogs"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.place import Place
from scriptwright.script.words.spoken import said_aloud
from scriptwright.script.words.subjects import agreeing, left_out

#: What is done before or after all else.
_ORDER = re.compile(
    r"(?i)(?:the )?(?P<which>first|next|last) (?P<what>thing|step|job|part)(?: (?:of the day|every day|always))?"
)
_REST = re.compile(r"(?i)(?:the )?rest(?: of (?:the day|it))?")
#: A deed that is done so often: "tests every 2 hrs".
_SO_OFTEN = re.compile(r"(?:tests|samples|checks|logs|reads|records|measures|weighs|counts|cleans) every \d")
#: What a frame of its own tells: "likes", "doesn't like".
_FELT = re.compile(r"(?i)(?:(?:doesn['’]?t|really|also) )*(?:likes?|loves?|hates?|enjoys?|misses|wants?|needs?|thinks?|knows?)\b")
_MOST = 14  #: words of a row


def told_of_deed(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentence of a note below such a label; None where it has none, or is no row of things and no order.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> told_of_deed("salt, iron, lime", Place(Person("Ms. Li", Pronoun.SHE), "tests every 3 hrs"))
    ('she tests every 3 hours: salt, iron and lime',)
    """
    label, bare = place.heading, words[:1].lower() + words[1:]
    order = _ORDER.fullmatch(label)
    if order is not None:
        called = form_of(bare[:1].upper() + bare[1:]) is Form.IMPERATIVE and left_out(bare) is None
        what = f"the {order['which'].lower()} {order['what'].lower()}"
        return (
            (f"{what} is to {with_note_articles(bare, place.person.pronoun.possessive)}",) if called else None
        )
    row = _row(bare)
    if row is None:
        return None
    if _REST.fullmatch(label):
        return (f"the rest is {row}",)
    does = left_out(f"{label} {bare}") == "present" or _SO_OFTEN.match(label)
    thing = " " not in label and lemmas(label.lower(), "NOUN")
    if not does or thing or _FELT.match(label) or label.isupper() or len(label.split()) > 5:
        return None
    deed = said_aloud(label[:1].lower() + label[1:])
    deed = agreeing(deed) if place.plural else deed
    often = re.search(r"\b(?:every|each|daily|times|once|twice|per)\b", deed) is not None
    return (f"{place.they} {deed}{':' if often else ''} {row}",)


def _row(words: str) -> str | None:
    """The row of things that the words are, with its "and"; None where they are no such row."""
    things = re.split(r", (?:and )?", words)
    if len(things) < 3 or len(words.split()) > _MOST or re.search(r"[.:;?!\"“]", words):
        return None
    for thing in (*things[:-1], things[-1].partition(" so ")[0]):
        if left_out(thing) or any(token.tag_ in ("VBZ", "VBD", "VBP", "MD", "PRP") for token in parse(thing)):
            return None
    return f"{', '.join(things[:-1])} and {things[-1]}"
