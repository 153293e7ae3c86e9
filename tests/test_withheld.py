"""What the notes say is not for the video is told by nobody, and what only sounds like that is told."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes.withheld import topics_withheld, withheld
from scriptwright.project import Project


@pytest.mark.parametrize(
    ("said", "kept_back"),
    [
        (["Her knee is bad.", "(Don't say that.)"], [0, 1]),
        (["Boss is a fool, his word.", "leave out"], [0, 1]),
        (["She wants to sell.", "She said it's a secret.", "Don't tell!"], [0, 1, 2]),
        (["Pay is 30 an hour, my uncle says don't put that in the video."], [0]),
        (["Cold in there, no toilet (please don't put that in your film, my nan will see it)."], [0]),
        (["He told me what he earns but I don't think I'm meant to say."], [0]),
        (["Also the thing with the mayor, leave that", "He sings."], [0]),
        (["Otis sent a card.", "(she asked me not to say his last name)"], [1]),
        (["Gran's hip thing stays out, mum said."], [0]),
        (["It was fun.", "btw don't mention im quitting in June"], [1]),
        (["You can use my name.", "Don't say which school."], [1]),
    ],
)
def test_what_is_not_for_the_video_is_found_with_what_it_is_of(said, kept_back):
    assert sorted(withheld(said)) == kept_back


@pytest.mark.parametrize(
    "words",
    [
        "Don't say that to a customer.",
        "He can't say names, so he calls him Mr. T.",
        "The skill is what to leave out.",
        "She never tells anyone what she paid.",
        "Don't use the oven at night.",
        "I decide who goes in and who stays out.",
        'He says "don\'t say it" is what his dad always said to him at the pump.',
        "Don't put that on a wet wall.",
    ],
)
def test_what_is_advice_or_a_way_of_life_stays(words):
    assert not withheld([words])


def test_in_the_interviewees_own_words_something_is_left_out_of_a_dough():
    assert not withheld(["People add sugar.", "Leave it out."], spoken=True)
    assert withheld(["I hate the mayor.", "Don't print that."], spoken=True)


def test_a_matter_that_is_named_is_kept_out_wherever_it_stands():
    notes = """I talked to Ines Duarte. She is a lock keeper and she opens forty gates a week.
She likes the river best in May, when the herons come back to the weir.

I asked a lighthouse man first but he moved away. I picked her because I row past her lock every Tuesday.
Please don't mention the lighthouse part.
"""
    assert topics_withheld(notes) == {"lighthouse"}
    told = " ".join(line.text for part in script_of(Project(notes=notes)).sections for line in part.lines)
    assert "lighthouse" not in told
    assert "I row past her lock" in told
