"""Whole sentences of an answer or of the student's own are told, whatever else one of them could be."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project

NOTES = """\
Interview with Ms. Wren, lock keeper

Q: What do you do?
A: I open the gates and I talk to the boats all day. Nothing moves unless I say go.

Q: How did you start?
A: I was about your age when my uncle gave me the key. I have bad knees from my own stubbornness since then.

Q: Any advice for me?
A: It's okay to be slow. When you don't hear somebody say so out loud. Also: learn a knot first.

I chose Ms. Wren because she waves at our school bus. But really: I like people who wait.
She has waved at me since I was about six. I need $$ for a boat.
I also want to work there, she said the place opens in.
"""


@pytest.mark.parametrize(
    "told",
    [
        "Nothing moves unless she says go.",
        "was about my age when her uncle gave her the key.",
        "It's okay to be slow.",
        "to say so out loud when you don't hear somebody.",
        "to learn a knot first.",
        "But really, I like people who wait.",
        "waved at me since I was about six.",
        "I need money for a boat.",
        "I want to work there.",
    ],
)
def test_a_whole_sentence_is_told(told, script):
    assert told in script
    assert "opens in" not in script


@pytest.fixture(scope="module")
def script():
    return " ".join(line.text for line in script_of(Project(notes=NOTES, minutes=3)).lines)
