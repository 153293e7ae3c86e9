"""The student's own lines below an interview, by their label or by how they begin, each in its section."""

from __future__ import annotations

import pytest

from scriptwright.notes import Kind, Speaker, read_notes
from scriptwright.notes.own_lines import labelled
from scriptwright.sections import Section

TALK = """Interview with Nadia Brook, well digger

How do you find the water?
I listen to old people. They remember where the grass stayed green.
What is the worst of it?
Rope burn. And the frogs, I have to carry each one out.
"""
LINES = {
    "y her? she dug the one behind our school": Section.WHY,
    "texted her bc my gran still has her number on the fridge": Section.WHY,
    "got Nadia because everyone else took a doctor": Section.WHY,
    "link: no wait first why - she is our only neighbour": Section.WHY,
    "takeaway - old people are a map": Section.LEARNED,
    "had no idea you could ask grass": Section.LEARNED,
    "link to me: i flood the garden every summer": Section.CONNECTION,
    "me and water = I swim before school": Section.CONNECTION,
}


@pytest.mark.parametrize("mark", ["", "- ", "\n"])
@pytest.mark.parametrize("line", LINES)
def test_a_line_of_the_students_is_theirs_in_its_own_section(line: str, mark: str) -> None:
    told = [b for b in read_notes(f"{TALK}{mark}{line}\n").blocks if b.section and b.kind is not Kind.HEADING]
    own = [block for block in told if block.speaker is Speaker.STUDENT and not block.reported]
    assert [(block.section, block.text[-6:]) for block in own[-1:]] == [(LINES[line], line[-6:])]


@pytest.mark.parametrize(
    "said", ["I hired him because he sang.", "I never knew my father.", "Why not? It is wet."]
)
def test_an_answer_stays_with_who_gave_it(said: str) -> None:
    notes = read_notes(TALK.replace("Rope burn.", said))
    assert all(block.speaker is not Speaker.STUDENT for block in notes.blocks if said in block.text)


def test_what_no_label_is_names_no_section() -> None:
    assert labelled("Why do you dig?") is None
    assert labelled("Me neither") is None


def test_what_was_new_is_a_lesson_and_what_one_does_is_no_further_reason() -> None:
    notes = read_notes(
        f"{TALK}\nwhy her - she let me hold the lamp\nI mend kites, and a knot is a knot\n"
        "didn't expect a well to smell of mint\nI thought the job was about digging\n"
    )
    found = {block.text[:12]: block.section for block in notes.blocks}
    assert found["I mend kites"] is Section.CONNECTION
    assert found["didn't expec"] is found["I thought th"] is Section.LEARNED


def test_the_only_line_of_the_connection_stays_there() -> None:
    notes = read_notes(f"{TALK}\nMy connection\nI never knew a well could dry up.\n")
    assert notes.blocks[-1].section is Section.CONNECTION
