"""Labels among the items of a list, and what is told below them."""

from scriptwright.drafting import script_of
from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind
from scriptwright.project import Project
from scriptwright.sections import Pronoun

_NOTES = """1. Who I interviewed
- Mr. Adeyemi, locksmith on Harbour Road
- been a locksmith for 16 years, 9 on his own
- opens doors, repairs safes and cuts keys

2. What I learned
- Hard sides:
- he gets calls at three in the morning
- Advice:
- start with old padlocks, nobody misses them
- learn to talk to people who are scared
- I never knew that safes have a serial number

3. How it connects to me
- I like puzzles and I take clocks apart with my grandpa.
"""


def test_a_label_among_the_items_heads_those_below_it():
    blocks = read_notes(_NOTES).blocks
    labels = {block.text: block.id for block in blocks if block.kind is Kind.HEADING}
    above = {block.text: block.heading for block in blocks}
    assert above["learn to talk to people who are scared"] == labels["Advice:"]
    assert above["he gets calls at three in the morning"] == labels["Hard sides:"]
    assert above["I never knew that safes have a serial number"] != labels["Advice:"]


def test_orders_below_such_a_label_are_advice():
    script = script_of(Project(notes=_NOTES, pronoun=Pronoun.HE))
    said = " ".join(line.text for section in script.sections for line in section.lines)
    assert "advice is to start with old padlocks. Nobody misses them." in said
    assert "has been a locksmith for 16 years, 9 of them on his own." in said


def test_advice_in_quotation_marks_is_told_word_for_word_behind_its_label():
    notes = """Interview with Jo Marsh, roofer

What she does
She repairs roofs and gutters with two others. The crew starts at six in the summer.

Her advice for beginners: "Start on a low roof. If you still like it in November, stay."
"""
    script = script_of(Project(notes=notes, pronoun=Pronoun.SHE))
    said = " ".join(line.text for section in script.sections for line in section.lines)
    assert "“Start on a low roof. If you still like it in November, stay.”" in said
