"""Talk that goes on from comma to comma: parted into sentences, without what is put in, taken back or said to the phone."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes.into_the_phone import of_the_memo
from scriptwright.project import Project
from scriptwright.script.talk.running_on import said_by_itself
from scriptwright.script.words.corrected import corrected
from scriptwright.sections import Pronoun
from scriptwright.sentences import sentences

LONG = "and it all went on like that for the rest of the summer until the river came up over the lower field"


def parts(text):
    return [said_by_itself(text, span) for span in sentences(text)]


@pytest.mark.parametrize(
    ("talk", "said"),
    [
        (
            "so she's the lock keeper, she opens the gates by hand, and she has nine locks on her stretch, "
            "and her husband mows the banks, but he's away in May so then her son does it, and it takes him four days.",
            [
                "So she's the lock keeper.",
                "She opens the gates by hand.",
                "She has nine locks on her stretch.",
                "Her husband mows the banks.",
                "But he's away in May so then her son does it.",
                "It takes him four days.",
            ],
        ),
        (
            "I picked him because my aunt rows with him, and I froze at the regatta in June, and last winter we lost our boat house "
            "to the flood, and he came with a trailer and took every oar home.",
            [
                "I picked him because my aunt rows with him.",
                "I froze at the regatta in June.",
                "Last winter we lost our boat house to the flood.",
                "He came with a trailer and took every oar home.",
            ],
        ),
        # A condition keeps what hangs on it, a saying what is said, a row of deeds its deeds.
        (
            f"There's a gate that sticks {LONG}, and if it does, she kicks it twice, and if that fails, she rings the depot and waits.",
            None,
        ),
        (
            f"He says, I was on the boat, and I saw the whole thing, and my brother was in it {LONG} and nobody came.",
            None,
        ),
        (
            "She oils the hinges, she greases the chain, she sweeps the steps down to the water, she rakes the weed out of the grating, "
            "she writes all of it down in the book with a pencil at about nine.",
            None,
        ),
        (
            "There was a girl on the towpath, maybe six years old, and she's got no shoes, and she says, um, I lost my dog, and I looked "
            "in all of the boats, and I don't know where my mother is.",
            [
                "There was a girl on the towpath, maybe six years old.",
                "She's got no shoes, and she says, um, I lost my dog, and I looked in all of the boats, and I don't know where my mother is.",
            ],
        ),
        ("She has nine locks, and she opens them by hand.", None),
    ],
)
def test_a_long_stretch_of_talk_is_parted_where_a_clause_begins_anew(talk, said):
    assert parts(talk) == (said or [talk])


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("He has thirty hens, no, thirteen, I'll check.", "He has thirteen hens."),
        ("It costs about $40 a ton, no wait, $60.", "It costs $60 a ton."),
        ("She's deaf in one ear, no, she's deaf in both, so she lip-reads.", "She's deaf in both, so she lip-reads."),
        ("She had it from her aunt, well her great aunt, in Cork.", "She had it from her great aunt, in Cork."),
        ("She turns it on a, what do you call it, a lathe.", "She turns it on a lathe."),
        ("He fixes it with a, it's called a froe but it's a knife.", "He fixes it with what's called a froe but it's a knife."),
        ("Ines, everyone calls her Bo, runs the ferry at Holm.", "Ines runs the ferry at Holm, and everyone calls her Bo."),
        ("I talked to Anke, A N K E.", "I talked to Anke."),
        ("It opened in, whatever, eighties.", "It opened in the eighties."),
        ("The goalie, I don't know his name, shook my hand.", "The goalie shook my hand."),
        # Nothing is taken back here.
        ("He said no, thirteen is enough.", "He said no, thirteen is enough."),
        ("I shut the pump room, well the pump is never off.", "I shut the pump room, well the pump is never off."),
        ("It was cold, and she knew it.", "It was cold, and she knew it."),
    ],
)
def test_what_is_corrected_at_once_is_said_right(said, meant):
    assert corrected(said) == meant


@pytest.mark.parametrize(
    ("sentence", "memo"),
    [
        ("okay so I'm just gonna talk before I forget it all", True),
        ("I want to get it all down while it's fresh.", True),
        ("I have to check that.", True),
        ("I guess I can't say how much.", True),
        ("I'm still in the car.", True),
        ("My phone is dying.", True),
        ("I have to check the brakes.", False),
        ("I want to get down to the river while it's light.", False),
        ("I'm in the school band.", False),
        ("I guess I was scared.", False),
    ],
)
def test_what_is_said_of_the_memo_is_none_of_the_notes(sentence, memo):
    assert of_the_memo(sentence) is memo


def test_a_dictated_memo_loses_nothing_to_one_clause_that_cannot_be_told():
    notes = (
        "ok I'm recording. I just finished with Mr. Brandvold, and I'm gonna say it all before I forget because I had wet hands "
        "and didn't write anything down, so he is a, what's it called, a lock keeper on the canal, which means he lets the boats "
        "up and down, there's only four of them left, and he has nine locks, no, eleven, and he's done it since he was twenty.\n\n"
        "I picked him because we moor our boat there, and I fell in last spring, and he pulled me out by the hood, and he never "
        "told my dad, so I wanted to know how many kids he's pulled out."
    )
    project = Project(notes=notes, interviewee="Nils Brandvold", pronoun=Pronoun.HE, minutes=2)
    said = " ".join(line.text for line in script_of(project).lines)
    assert "There's only four of them left." in said
    assert "He has eleven locks." in said
    assert "he's done it since" in said.lower()
    assert "pulled me out by the hood." in said
    assert "before I forget" not in said
    assert "what's it called" not in said
