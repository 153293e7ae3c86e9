"""Narrative pages, each line labelled by hand with its section: what the reading makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes import Kind, read_notes
from scriptwright.notes.meaning import heading_meaning
from scriptwright.project import Project
from scriptwright.sections import Section
from scriptwright.sentences import sentences

PAGES = sorted((Path(__file__).parent / "narrative_pages").glob("*.txt"))
#: "-" is no part of any section, "*" may be anything.
ANYTHING = "*"


def page(file: Path) -> tuple[str, list[tuple[int, int, str]]]:
    """The notes, and where each labelled line of them stands."""
    text, labelled = "", []
    for paragraph in file.read_text(encoding="utf-8").strip().split("\n\n"):
        text += "\n\n" if text else ""
        before = ""
        for index, line in enumerate(paragraph.splitlines()):
            label, words = line.split(" ", 1)
            text += ("\n" if label == before == "-" else " ") if index else ""
            labelled.append((len(text), len(text) + len(words), label))
            text, before = text + words, label
    return text, labelled


def wrong(file: Path) -> list[str]:
    """The sentences that are read as something else than their line is labelled with."""
    text, labelled = page(file)
    blocks = read_notes(text).blocks
    found = []
    for start, end, label in labelled:
        for span in sentences(text, start, end, wrapped=True):
            block = next((b for b in blocks if b.start <= span.start < b.end), None)
            told = block is not None and block.section is not None and block.kind is not Kind.HEADING
            read = block.section.value if told else "-"
            if label not in (ANYTHING, read):
                found.append(f"{label} read as {read}: {span.of(text)}")
    return found


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_narrative_page_is_read_as_its_labels_say(file: Path) -> None:
    assert wrong(file) == []


def test_there_are_pages_of_many_makes() -> None:
    assert len(PAGES) >= 10


STORY = """\
The bridge near our school was closed for a year. I had to walk round by the mill, and every morning a man
with a lamp on his hat waved at me from the water.

That is how I met Emil Sandvik, who is sixty-two and is a diver. I asked him for this project the same week.

He inspects bridges and quays from below. He checks the piles, measures the cracks and writes down what he
finds with a pencil that works under water. On Fridays he repairs his suit.

He told me that you see nothing down there. You work with your hands. Once he felt a bicycle, then another,
then forty of them, and he laughed so much that he lost his mouthpiece.

I want to be an engineer. Until now I thought that a bridge ends where the water begins.
"""
MET = """\
On a foggy Sunday in March I met Mr. Pál Kertész at the gate of the depot. It was cold.

Mr. Kertész has been the signalman for our line for thirty years. He sets the switches, talks to the
drivers and writes down every train. He works alone.

I chose him because my mother takes his train to work. He said that the worst enemy of a railway is
boredom. He once fell asleep and was woken by a cow.

I'd like to study logistics. My uncle says trains are dead, and I don't think so any more.
"""


def lines_of(notes: str, minutes: float = 2) -> list[str]:
    return [line.text for line in script_of(Project(notes=notes, minutes=minutes)).lines]


def test_a_story_before_the_name_is_the_reason_and_the_opening_goes_back_to_nothing() -> None:
    found = [(b.section, b.text) for b in read_notes(STORY).blocks]
    assert found[0][0] is Section.WHY
    assert found[0][1].startswith("The bridge")
    assert lines_of(STORY)[0] == "For this video, I interviewed Emil Sandvik, who's a diver."


def test_where_and_when_they_met_is_not_said_again_after_the_opening() -> None:
    told = lines_of(MET)
    assert told[0].startswith("For this video, I interviewed Mr. Pál Kertész, who's been the signalman for")
    assert not any("foggy" in line for line in told)


def test_the_student_signs_a_letter_to_the_teacher() -> None:
    file = next(file for file in PAGES if file.stem == "letter_to_teacher")
    assert read_notes(page(file)[0]).interviewee.name == "Mrs. Gloria Benavides"


def test_a_word_of_their_own_is_followed_by_what_it_means() -> None:
    notes = (
        "I talked to Amina Yusuf. She is a mwalimu, that is, a swimming teacher, and she lives by the lake."
    )
    assert read_notes(notes).interviewee.role == "swimming teacher"


def test_somebody_else_who_was_asked_gives_no_role() -> None:
    notes = "I chose Amina Yusuf over the others (I'd also talked to a plumber). She swims every day."
    assert read_notes(notes).interviewee.role != "plumber"


def test_a_heading_may_announce_both_of_the_students_parts_in_any_order() -> None:
    meaning = heading_meaning("Me and why her")
    assert meaning is not None
    assert set(meaning.announced) == {Section.WHY, Section.CONNECTION}
    assert heading_meaning("Why her").announced == ()


@pytest.mark.parametrize(
    "heading", ["What he said that I want to remember", "Things she told me that I liked", "What she said"]
)
def test_what_was_said_is_the_interviewees_whatever_the_student_wants_of_it(heading: str) -> None:
    meaning = heading_meaning(heading)
    assert meaning is not None
    assert (meaning.section, meaning.student) == (Section.LEARNED, False)


def test_work_that_is_told_with_its_hours_and_many_things_is_said() -> None:
    notes = (
        "I interviewed Lena Brandt. She is a cook. Between five and ten she and her brother fry "
        "about ninety eggs, forty pancakes, some sausages, and on Sundays the waffles, "
        "which she learned from a guest."
    )
    assert any("ninety eggs" in line for line in lines_of(notes, 3))


def test_whom_a_voice_memo_is_about_is_no_assignment() -> None:
    notes = (
        "ok so this is my interview person for english its mr odell the cook at our school. "
        "miss said the video is two minutes.\n\n"
        "he makes four hundred lunches. he starts at six and he peels the potatoes himself.\n"
    )
    found = read_notes(notes)
    assert found.assignment == ""
    assert found.interviewee.name == "Mr. Odell"
