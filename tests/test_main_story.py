"""The story that a script is built around, and what the student has marked to be told."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.notes import read_notes
from scriptwright.project import Project
from scriptwright.script.marked import marked_in
from scriptwright.sections import Section

HEAD = """Interview with Nora Quist, bridge painter

Q: What do you do?
A: I paint the steel of the bridge and I check the rust every spring. We are five people and we hang in a basket under the road. The paint is special and it costs a lot. We start when it is warm enough. In winter we clean the basket and order paint for the next year. I also train the new people.
"""
STORY = """Q: What was your hardest day?
A: One day in 2014 the wind came up while we were below the deck. The basket swung against the steel and a rope snapped. My partner Ivo lost his radio. I shouted to the boat but nobody heard me. Then I threw the red paint bucket into the river. The boat saw the colour and turned around. They put a ladder up and we climbed down one by one. Since then there is a bucket of red paint in every basket.
"""
FACTS = """Q: What do people not know?
A: The bridge has nine million rivets. It takes seven years to paint it from one end to the other. Then we start again. The colour is called harbour grey and it is mixed in one factory only. The basket weighs two tons. We wear three harnesses. The oldest paint has lead in it. You need a special suit for that. The suit is hot. We drink four liters of water a day in it. The road above us is never closed.

Q: Do you have advice?
A: Learn to tie your own knots and check the knots of others. Don't be too proud to come down.
"""
WHY = (
    "Why I chose her: She lives above us and her boots are always grey. I wanted to know what is up there.\n"
)
CONNECTION = """How it connects to me: I am captain of our rowing team and I never say when I am scared. {end} I also want to study engineering.
"""


def drafted(*parts, minutes=2):
    script = script_of(Project(notes="\n".join(parts), minutes=minutes))
    return {part.section: " ".join(line.text for line in part.lines) for part in script.sections}


@pytest.mark.parametrize(
    "end",
    ["I think about her red bucket a lot.", "That bucket thing is what I want to have too.", ""],
)
def test_a_story_is_told_from_its_beginning_to_what_came_of_it(end):
    told = drafted(HEAD, FACTS, STORY, WHY, CONNECTION.format(end=end))[Section.LEARNED]
    for moment in (
        "the wind came up",
        "snapped",
        "threw the red paint bucket",
        "turned around",
        "in every basket",
    ):
        assert moment in told


def test_for_the_story_the_other_parts_give_way_and_none_is_left_without_its_reason():
    parts = drafted(HEAD, FACTS, STORY, WHY, CONNECTION.format(end="I think about her red bucket a lot."))
    assert "boots" in parts[Section.WHY]
    assert "captain of our rowing team" in parts[Section.CONNECTION]
    assert "paint" in parts[Section.WHO]


def test_a_piece_of_advice_is_told():
    told = drafted(HEAD, FACTS, STORY, WHY, CONNECTION.format(end=""), minutes=3)[Section.LEARNED]
    assert "knots" in told or "too proud" in told


OTHER = """THE KEYS {mark}
In 2009 Nora dropped the keys of the van from the basket. They fell into a fishing boat. The fisherman kept them for three weeks. He thought they were a sign and he bought a van. He drove it to the bridge to show her. She paid him in paint. He painted his boat with it.
"""
FIRE = """THE FIRE
In 2011 a lamp fell into the old paint. The paint caught fire under the road. Nora closed the tins with her hands. She burned two fingers. The cars above never stopped. She laughed about that for a year. Her boss gave her a watch.
"""
TOLD = "Interview with Nora Quist, bridge painter\n\nShe paints the steel of a bridge. She checks the rust every spring.\n"
END = "\nHow it connects to me\nI want to be an engineer. I like high places.\n"


@pytest.mark.parametrize(
    "mark", ["(use this one)", "- use this", "(get this right for the video)", "(definitely use this)"]
)
def test_what_the_student_marked_is_preferred(mark):
    told = drafted(TOLD, FIRE, OTHER.format(mark=mark), END, minutes=1)[Section.LEARNED]
    assert "fishing boat" in told
    assert "caught fire" not in told


@pytest.mark.parametrize(
    ("notes", "marked"),
    [
        ("KEYS STORY (use this one)\nHe lost them.", "KEYS STORY (use this one)"),
        (
            "He lost the keys in a river and found them.\n\n^^ use this in the video",
            "He lost the keys in a river and found them.",
        ),
        (
            "- he lost the keys in a river and a boat found them\n- he likes tea\n- keys story for sure",
            "he lost the keys in a river and a boat found them",
        ),
        (
            "He told me about the flood. That was the best bit for me.",
            "He told me about the flood. That was the best bit for me.",
        ),
    ],
)
def test_marks_are_of_what_they_stand_by_or_name(notes, marked):
    blocks = read_notes(f"Interview with Tom Berg, gardener\n\n{notes}\n").blocks
    assert [block.text for block in blocks if block.id in marked_in(blocks)] == [marked]


@pytest.mark.parametrize(
    "notes",
    [
        "Q: What is the best part?\nA: The quiet. I use this van for all of it.",
        "He said it is important to use it every day.",
    ],
)
def test_what_only_sounds_like_a_mark_is_none(notes):
    assert marked_in(read_notes(f"Interview with Tom Berg, gardener\n\n{notes}\n").blocks) == frozenset()


def test_a_mark_is_not_said():
    text = " ".join(drafted(TOLD, FIRE, OTHER.format(mark="(use this one)"), END).values())
    assert "use this" not in text.lower()


def test_nothing_marked_is_lost():
    outline = outline_of(Project(notes="\n".join((TOLD, OTHER.format(mark="(use this one)"), END))))
    assert "(use this one)" in outline.text
