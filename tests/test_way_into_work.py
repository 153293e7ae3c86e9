"""How somebody came to their work: from its beginning to where it arrives, or not at all."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.project import Project
from scriptwright.script.model import LineKind

WAY = [
    "I was a clerk in a shoe shop for six years.",
    "I was bored there and I drew the customers on the boxes.",
    "One of them painted signs and said I should come by on a Saturday.",
    "After two years he let me paint the big letters on the brewery wall alone.",
    "Then I worked as a painter for a theater company for a while, mostly forests and castles.",
    "Now I have my own workshop and I've been there for eleven years.",
]
OTHERS = """
What do you do all day?
I paint signs by hand for shops and for boats. I draw each letter on paper first. Then I prick holes into the paper and rub chalk through it.

How did you get into this work?
{way}

What is hard about it?
The rain is hard. If it comes before the paint is dry, a day of work runs down the wall. Last June I lost a whole bakery window to one cloud, and I did it again for nothing. My neck hurts from the ladder too.

Do you have advice?
Draw letters every day, even on the bus. Buy one good brush and not ten cheap ones. Never tell a customer a price on the phone.

What do you like best?
I like when I walk through the town and it talks to me in my own letters. A boy once told me he had learned his R from my bakery window.

Why I chose her: I draw letters on all my notebooks and my aunt knows her.

How it connects to me: I want to study design, and I had never thought that a person paints the signs. {own}I'm going to ask her if I can watch on a Saturday.
"""
NOTES = "Interview with Nell Okoro, sign painter\n" + OTHERS


def said(*, way=WAY, own="", minutes=2.0):
    project = Project(notes=NOTES.format(way=" ".join(way), own=own), minutes=minutes)
    script = script_of(project)
    outline = outline_of(project)
    quoted = {
        outline.text[source.start : source.end]
        for line in script.lines
        if line.kind is not LineKind.FRAME
        for source in line.sources
    }
    return [step for step in way if any(part.strip() and part.strip() in step for part in quoted)], script


@pytest.mark.parametrize("minutes", [1.0, 1.5, 2.0, 2.5, 3.0])
def test_a_way_into_work_is_told_from_its_beginning_to_where_it_arrives_or_not_at_all(minutes):
    told, _ = said(minutes=minutes)
    assert not told or (told[0], told[-1]) == (WAY[0], WAY[-1])


def test_in_the_shorter_time_what_lies_between_is_left_out():
    shorter, _ = said(minutes=1.5)
    whole, _ = said(minutes=5.0)
    assert whole == WAY
    assert shorter == [WAY[0], WAY[1], WAY[-1]]


def test_what_goes_on_from_a_sentence_is_told_only_behind_it():
    way = [*WAY[:3], "So I learned it there, with another trainee who was much better than me.", *WAY[4:]]
    for minutes in (1.5, 2.0, 2.5, 3.0):
        told, _ = said(way=way, minutes=minutes)
        assert way[3] not in told or way[2] in told


def test_a_station_that_the_student_comes_back_to_stays():
    own = "I liked that she said she drew the customers on the boxes, because I draw my teachers. "
    told, script = said(own=own, minutes=2.0)
    assert any("my teachers" in line.text for line in script.lines)
    assert WAY[1] in told


STORY = """
I asked about a boat that she remembers. She told me about a fisherman who wanted his wife's name on his boat. He had spelled it wrong on the paper. She painted it wrong in letters a foot high. He stood there and did not say a word. Then he laughed and bought a second boat for the right one.
"""


def test_a_way_into_work_is_no_part_of_the_story_in_the_next_paragraph():
    way = "She didn't plan on this career. She saw an ad for a trainee. She had to pass a drawing test. After that came two years of training."
    notes = f"I interviewed Nell Okoro, who paints signs.\n\n{way}\n{STORY}\nI chose her because I like letters.\n"
    script = script_of(Project(notes=notes, minutes=1.0))
    said_lines = " ".join(line.text for line in script.lines)
    assert "bought a second boat" in said_lines
    assert ("two years of training" in said_lines) == ("didn't plan on" in said_lines)


def test_of_a_longer_way_its_two_ends_alone_are_not_told():
    for minutes in (1.0, 1.25, 1.5, 1.75, 2.0):
        told, _ = said(minutes=minutes)
        assert len(told) != 2
