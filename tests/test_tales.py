"""Stories: where one begins and ends, what only announces it, what is left of one that is not told."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.happened import TELLS_OF
from scriptwright.script.context.holes import torn_tales
from scriptwright.script.model import LineKind
from scriptwright.sections import Section


@pytest.mark.parametrize(
    ("words", "announces"),
    [
        ("She told me about a boy on the late bus.", True),
        ("He talked about the time the boiler burst.", True),
        ("She told me about the ovens.", False),
        ("He told me that a man came in.", False),
    ],
)
def test_what_only_says_whom_a_story_is_about_is_known(words, announces):
    assert (TELLS_OF.match(words) is not None) is announces


ASKED = """\
Interview with Ann Lee, stagehand at the opera

Q: What do you do?
A: I move the sets between the acts. I work with six others. We push towers that weigh a ton.
Q: Has it ever gone wrong?
A: Yes. So. We've a tower with a stair on it. Act two, it stops. Halfway. So half of the house can see the stair and the other half can see me from behind the wall, where I am eating my supper with the whole crew. On a bucket. I've got maybe three seconds. And I just said to the tenor, "Walk on, it's a street now." He walked and he sang to the bucket. The next day somebody wrote that the poor woman in the street was moving.
Q: What is hard?
A: Being quiet. I know each board that creaks.
"""


def test_a_story_that_was_asked_for_is_told_whole_though_it_begins_in_the_present():
    script = script_of(Project(notes=ASKED, minutes=2))
    told = " ".join(line.text for line in script.lines)
    assert "They've a tower with a stair on it." in told
    assert "In act two, it stops." in told
    assert " On a bucket. " in told
    assert "the poor woman in the street was moving" in told


def test_a_story_without_its_beginning_is_not_told():
    begins = "A man came in with a clock that his father had made."
    tale = [
        Candidate(str(at), Section.LEARNED, LineKind.TOLD, text, (), (), at, tale="0")
        for at, text in enumerate((begins, "It stopped.", "She cleaned it.", "It went on."))
    ]
    assert torn_tales(tale, {"1", "2", "3"}) == {"0"}
    assert torn_tales(tale, {"0", "1", "3"}) == set()
