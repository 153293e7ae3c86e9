"""A take held against notes and script for the facts in it."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.facts.figures import number_differences
from scriptwright.facts.model import FactDifference, FactSource
from scriptwright.facts.persons import name_differences
from scriptwright.facts.quotations import quotation_differences
from scriptwright.facts.texts import read, take_of
from scriptwright.transcript import Transcript


def compare(
    transcript: Transcript, notes: str, script: str, names: Sequence[str]
) -> tuple[FactDifference, ...]:
    """What the take says otherwise than notes or script, in the order in which it was said.

    A difference is named only where it is plain which fact was meant: a number, name or quotation of which
    the texts know nothing is the student's own. `names` are names that the student gave beside the notes.

    >>> from scriptwright.transcript import from_text
    >>> take = from_text("He has managed the store for 12 years.")
    >>> [one.sentence for one in compare(take, "I've managed this store for 8 years.", "", ())]
    ['You said 12 years; your notes say 8 years.']
    """
    if not transcript.words:
        return ()
    take = take_of(transcript)
    said_in, written_in = read(notes, FactSource.NOTES), read(script, FactSource.SCRIPT)
    written = [said_in, written_in]
    found = [
        *number_differences(take, written),
        *name_differences(take, written, names),
        *quotation_differences(take, written_in, said_in),
    ]
    return tuple(sorted(found, key=lambda one: (one.passage.first, one.kind)))
