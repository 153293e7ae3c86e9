"""Where there is more about the work than an introduction holds, the rest is what was learned."""

from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.sorting import sorted_out, without_stories
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

WEIGHTS = {Section.WHO: 23.0, Section.WHY: 12.0, Section.LEARNED: 43.0, Section.CONNECTION: 22.0}
SENTENCE = "He ties the ropes before the tide comes in at five in the morning."


def answers(section, count, start=0, kind=LineKind.TOLD):
    """Answers of two sentences each."""
    made = []
    for index in range(start, start + count):
        first = Candidate(
            f"{index}a",
            section,
            kind,
            SENTENCE,
            (),
            (f"{index}",),
            index * 2,
            first=True,
            opens=True,
            worth=1.0,
        )
        made += [
            first,
            replace(first, id=f"{index}b", order=index * 2 + 1, first=False, opens=False, before=first.id),
        ]
    return made


def sections(found):
    return [candidate.section for candidate in sorted_out(found, 300, WEIGHTS)]


def test_later_answers_about_the_work_are_what_was_learned_where_nothing_else_is():
    after = sections(answers(Section.WHO, 10))
    assert after[:4] == [Section.WHO] * 4
    assert after[-2:] == [Section.LEARNED] * 2
    assert all(after[index] is after[index + 1] for index in range(0, len(after), 2))


def test_they_stay_where_enough_was_learned():
    found = answers(Section.WHO, 10) + answers(Section.LEARNED, 8, start=10)
    assert sections(found) == [candidate.section for candidate in found]


def test_a_short_introduction_stays():
    found = answers(Section.WHO, 2)
    assert sections(found) == [Section.WHO] * 4


def test_the_students_own_words_stay():
    found = answers(Section.WHO, 10, kind=LineKind.OWN)
    assert set(sections(found)) == {Section.WHO}


def test_who_somebody_is_to_the_student_is_said_at_the_beginning():
    said = answers(Section.CONNECTION, 1)[:1]
    told = [
        replace(said[0], text=text, kind=LineKind.OWN)
        for text in ("She's my coach's sister.", "She's my hero.")
    ]
    assert [sections([one]) for one in told] == [[Section.WHO], [Section.CONNECTION]]


def test_a_life_stays_where_a_story_goes():
    life = ("Ada is 61.", "She grew up in Deal.", "She worked in a mill for ten years.", "Then she left.")
    story = ("A man came in.", "He had one shoe.", "She laughed.", "He laughed too.")
    first = answers(Section.WHO, 1)[0]
    for texts, section in ((life, Section.WHO), (story, Section.LEARNED)):
        told = [replace(first, id=text, text=text, tale="tale") for text in texts]
        assert {one.section for one in without_stories(told)} == {section}


def paragraph(name, *texts, tale=""):
    """What a paragraph that nobody asked for tells, among what was learned."""
    return [
        Candidate(
            f"{name}{at}",
            Section.LEARNED,
            LineKind.TOLD,
            text,
            (),
            (name,),
            at,
            opens=not at,
            before=f"{name}{at - 1}" if at else None,
            tale=tale,
            worth=1.0,
        )
        for at, text in enumerate(texts)
    ]


def test_what_is_done_always_introduces_the_work_wherever_it_is_told():
    story = paragraph("a", "A man came in.", "He had one shoe.", "She laughed.", "He left.", tale="a0")
    work = paragraph("b", "She said she opens the kiln at five.", "Then she sorts the pots by glaze.")
    hard = paragraph("c", "The hardest thing is the heat.", "She says her arms hurt at night.")
    needs = paragraph("d", "You don't need a degree.", "There is a course at night.")
    found = [*story, *hard, *needs, *work]
    introduced = [one.id for one in sorted_out(found, 300, WEIGHTS) if one.section is Section.WHO]
    assert introduced == ["b0", "b1"]


def test_what_was_asked_of_the_work_comes_before_what_else_is_done_always():
    asked = paragraph("b", "I asked what she does all day.", "She said she throws forty bowls before noon.")
    other = paragraph("c", "She drives to the market on Fridays.", "She sells them from the van.")
    story = paragraph("a", "A man came in.", "He had one shoe.", "She laughed.", "He left.", tale="a0")
    found = [*story, *other, *asked]
    introduced = [one.id for one in sorted_out(found, 60, WEIGHTS) if one.section is Section.WHO]
    assert introduced == ["b0", "b1"]
