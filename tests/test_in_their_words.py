"""What no sentence of the third person holds is given word for word, and never dropped out of a story."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.narration import Person
from scriptwright.project import Project
from scriptwright.script.context.counsel import is_at_somebody
from scriptwright.script.learners.mending import mended
from scriptwright.script.model import LineKind
from scriptwright.script.questions.asked import indirect
from scriptwright.sections import Pronoun

NOTES = """\
Interview with Mr. Paul Deng, ferry captain

Q: What do you do?
A: I take the night ferry over the strait. I have a crew of nine.

Q: How did you start?
A: I was a deckhand when I was sixteen. I slept under the stairs for two years.

Q: Tell me about your worst night.
A: I left the harbour in the fog. Old radar, half of it dark. The mate calling numbers, nobody listening.
Then I heard a bell on the left side and I stopped both engines. It was a fishing boat with no lights.

Q: What do you like?
A: I like the hour before the sun comes. I drink my tea on the bridge and nobody talks to me.
"""


def test_fragments_of_a_story_are_quoted_and_go_on_without_another_frame():
    lines = [line for part in script_of(Project(notes=NOTES, minutes=2)).sections for line in part.lines]
    quoted = [line for line in lines if line.kind is LineKind.QUOTED]
    said = " ".join(line.text for line in quoted)
    assert "said, “Old radar, half of it dark.” “The mate calling numbers, nobody listening.”" in said
    for line in quoted:
        source = line.sources[0]
        assert NOTES[source.start : source.end].split()[-1] in line.text


def test_a_bare_fact_is_told_behind_what_it_belongs_to_and_not_quoted():
    notes = NOTES.replace("Old radar, half of it dark.", "No radio on board.")
    notes = notes.replace("I have a crew of nine.", "I have a crew of nine. Dark boat.")
    lines = [line for part in script_of(Project(notes=notes, minutes=2)).sections for line in part.lines]
    said = {line.text: line.kind for line in lines}
    assert said.get("No radio on board.") is LineKind.TOLD
    assert not any("“Dark boat" in text for text in said)


def test_nobody_is_quoted_with_their_own_name():
    notes = NOTES.replace("Old radar, half of it dark.", "Paul Deng, half of it dark.")
    lines = [line for part in script_of(Project(notes=notes, minutes=2)).sections for line in part.lines]
    assert any("nobody listening" in line.text for line in lines)
    assert not any("“Paul Deng" in line.text for line in lines)


def test_somebody_without_a_name_is_quoted_as_well():
    notes = NOTES.replace("Interview with Mr. Paul Deng, ferry captain\n\n", "")
    lines = [line for part in script_of(Project(notes=notes, minutes=2)).sections for line in part.lines]
    assert any("“Old radar, half of it dark.”" in line.text for line in lines)


def test_notes_in_the_third_person_are_quoted_nowhere():
    told = (
        NOTES.replace("A: I ", "A: He ")
        .replace(" I ", " he ")
        .replace("my", "his")
        .replace("to me", "to him")
    )
    lines = [line for part in script_of(Project(notes=told, minutes=2)).sections for line in part.lines]
    assert not any("Old radar" in line.text and line.kind is LineKind.QUOTED for line in lines)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Can you tell me about, um, the longest trip?", "about the longest trip"),
        ("Is it hard for, like your wife?", "if it is hard for his wife"),
        ("What's like the best part of the job?", "about the best part of the job"),
    ],
)
def test_a_question_with_fillers_is_asked_without_them(question: str, asked: str | None):
    assert indirect(question, Person("Mr. Deng", Pronoun.HE)) == asked


def test_what_is_to_be_done_instead_is_no_longer_denied():
    assert (
        mended("I tell them, don't pull the rope, wait for the wave.")
        == "I tell them not to pull the rope but to wait for the wave."
    )


@pytest.mark.parametrize("words", ["Put that in your report, please.", "Please write this down."])
def test_a_request_to_the_student_is_no_advice(words: str):
    assert is_at_somebody(words, "Any advice?")
