"""A story that the notes begin by its name, or tell in the present in between, is told as one."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.choosing.leaning import tied
from scriptwright.sections import Section

HEAD = """Interview with Maren Holt, ferry pilot

Maren is a ferry pilot. She brings the big boats into the harbor of Lund Bay. She works six nights in a row.

"""
STORY = (
    "It was her third month and the fog came in. The captain, Old Brandt, wants to go in. Maren says no. "
    "He laughs and says she is new. Then the deckhand, a boy named Filip, hears a bell on the left. "
    "Maren turns the boat. A barge goes by, so close that Filip could touch it. "
    "Brandt took off his cap and gave her the wheel.\n"
)


def found_in(notes):
    outline = outline_of(Project(notes=notes))
    return tied(candidates(outline, {}), outline.interviewee.name)


@pytest.mark.parametrize("begun", ["Ok the story, this is the good one. ", "Her best story. ", "Story. "])
def test_a_story_that_is_begun_by_its_name_is_one_to_the_end_of_its_paragraph(begun):
    found = found_in(HEAD + begun + STORY)
    assert not any("story" in c.text.lower() for c in found)
    told = [c for c in found if c.tale]
    assert len({c.tale for c in told}) == 1
    assert "third month" in told[0].text
    assert "gave her the wheel" in told[-1].text


def test_what_only_speaks_of_a_story_is_told():
    found = found_in(HEAD + "Her story was in the paper. She kept the page.\n")
    assert any("story was in the paper" in c.text for c in found)


def test_somebody_whom_only_the_story_names_is_not_spoken_of_without_it():
    connection = "\nHow it connects to me\nI am Brandt in that story.\n"
    found = found_in(HEAD + "Ok the story. " + STORY + connection)
    own = next(c for c in found if "I am Brandt" in c.text)
    assert any(c.id in own.introduced and "Brandt" in c.text for c in found)


NAMED = """Interview with Maren Holt, ferry pilot

Maren brings the big boats into the harbor.

What I learned
- Two were on watch that night. One of them was new.
- {who} Retired 1998. Built half the pier.
- She asked the harbor for a lamp.
"""


@pytest.mark.parametrize("who", ["Anders Moe.", "Anders Moe, 81."])
def test_what_somebody_did_who_is_not_named_is_not_told_of_another(who):
    script = script_of(Project(notes=NAMED.format(who=who), minutes=2))
    learned = " ".join(
        line.text for part in script.sections if part.section is Section.LEARNED for line in part.lines
    )
    assert "Maren was retired" not in learned
    assert "Maren built" not in learned
