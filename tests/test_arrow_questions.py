"""Short notes with arrows: what asks is asked, and an arrow within a line makes no question of it."""

from textwrap import dedent

from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind

_NOTES = dedent("""\
    Mrs Adeyo → school cook → 300 lunches
    came from a ship's kitchen → he said nobody cries over soup on land
    how come?
    → the galley was closed, she needed a job by Monday
    kids don't say please → they bring drawings
    → she has them all over the fridge
    worst day?
    power cut → cold beans for everybody → they sang
    do you eat it
    every day, twice on Fridays
    money?
    less than the ship, but she sleeps at home
    advice
    → taste it before you salt it
    """)


def test_lines_that_ask_are_questions() -> None:
    kinds = {block.text: block.kind for block in read_notes(_NOTES).blocks}
    for asked in ("how come?", "worst day?", "do you eat it", "money?"):
        assert kinds[asked] is Kind.QUESTION


def test_lines_with_arrows_within_are_told() -> None:
    read = {block.text: block for block in read_notes(_NOTES).blocks}
    assert read["kids don't say please → they bring drawings"].kind is Kind.ANSWER
    told = read["power cut → cold beans for everybody → they sang"]
    assert (told.kind, told.question) == (Kind.ANSWER, read["worst day?"].id)
