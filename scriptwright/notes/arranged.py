"""The paragraphs of the notes once it is seen how they are laid out: what asks, what answers, what stands beside."""

from __future__ import annotations

from scriptwright.notes.asking_arrows import with_asking_arrows
from scriptwright.notes.bare_numbers import with_bare_numbers
from scriptwright.notes.bracketed import with_bracketed
from scriptwright.notes.branches import with_branches
from scriptwright.notes.columns import without_columns
from scriptwright.notes.heard import with_heard
from scriptwright.notes.in_capitals import with_capitals
from scriptwright.notes.one_line import with_one_line
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.partners import without_partners
from scriptwright.notes.quoting import with_quoted
from scriptwright.notes.running_lists import with_running_lists
from scriptwright.notes.senders import without_program
from scriptwright.notes.stamped import with_speakers
from scriptwright.notes.turns import with_topics, with_turns
from scriptwright.notes.unlabelled import with_asked_above


def arranged(lines: list[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, each with the label of who says it where the layout shows it."""
    found = with_speakers(with_heard(without_program(with_branches(with_bare_numbers(with_running_lists(lines))))))
    turns = without_partners(with_one_line(with_turns(with_asking_arrows(with_capitals(with_bracketed(found))))))
    return with_quoted(without_columns(with_topics(with_asked_above(turns))))
