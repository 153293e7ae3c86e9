"""What is proposed to cut, and the student's own pace."""

from scriptwright.assignment import Assignment, Point
from scriptwright.drafting import own_pace
from scriptwright.notes import Interviewee
from scriptwright.outline import Outline
from scriptwright.report import make_report
from scriptwright.script import Line, LineKind, Script, ScriptSection
from scriptwright.script.choosing.proposals import cuts_for
from scriptwright.script.model import Source
from scriptwright.sections import Section
from scriptwright.transcript import Transcript, Word

HERE = (Source("notes", 0, 1),)


def told(id, text, question=None):
    return Line(id, text, LineKind.TOLD, HERE, question)


def part(section, *lines):
    return ScriptSection(section, section, lines, 1.0, sum(line.words for line in lines) * 60 / 140)


def cuts(points, *parts):
    """Ids proposed to cut from a script that is far over its time."""
    outline = Outline("", Interviewee(), Assignment("", points), (), ())
    return {proposal.line.id for proposal in cuts_for(Script(parts, minutes=0.05), outline)}


def test_the_only_line_of_a_required_point_is_never_proposed():
    lines = (
        told("day", "She bakes at four every morning.", "What do you do?"),
        told("hard", "She lost her first oven in a fire.", "What obstacles did you face?"),
        told("bread", "She sells ninety loaves a day.", "What do you do?"),
    )
    asked = (Point("obstacles", Section.LEARNED, "An obstacle they met"),)
    assert cuts((), part(Section.LEARNED, *lines)) == {"hard", "bread"}
    assert cuts(asked, part(Section.LEARNED, *lines)) == {"bread"}


def test_of_as_many_lines_as_a_point_asks_for_none_is_proposed_and_of_more_each():
    tips = [told(f"tip-{n}", "Her advice is to begin early.", "Any advice?") for n in range(3)]
    for count, proposed in ((3, set()), (2, {"tip-1", "tip-2"})):
        asked = (Point("advice", Section.LEARNED, "Their advice", count),)
        assert cuts(asked, part(Section.LEARNED, *tips)) == proposed


def test_a_greeting_does_not_make_the_one_line_about_the_person_free_to_go():
    opening = Line("opening", "I interviewed a baker.", LineKind.FRAME, ())
    who = part(Section.WHO, opening, told("day", "She bakes at four every morning."))
    assert cuts((Point("who", Section.WHO, "Who I interviewed"),), who) == set()


def report(words_per_minute, words=60):
    apart = 60 / words_per_minute
    heard = Transcript(
        tuple(Word("so", at * apart, at * apart + apart, 0.9) for at in range(words)), "en", words * apart
    )
    return make_report((), (), heard, notes="", script="", names=(), minutes=None)


def test_the_own_pace_is_that_of_the_middle_take():
    assert own_pace([report(110), report(180), report(120)]) == 120


def test_a_few_words_are_no_pace():
    assert own_pace([report(200, words=10)]) is None
    assert own_pace([]) is None
