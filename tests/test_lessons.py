"""What the student says they learned is told, and an order in which there is room for it."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.choosing.passages import passages
from scriptwright.script.own_part.lessons import with_lessons
from scriptwright.sections import Section

ASKED = (
    (
        "What do you do all day?",
        "I keep the ice on the rink flat. I drive over it nine times between six and midnight.",
    ),
    (
        "How did you get the job?",
        "I was sweeping the stands when the driver broke his wrist. They asked who has a tractor licence, and I had one from my uncle's farm. I drove it into the boards twice on the first night. Nobody said a word about it, they just painted the boards.",
    ),
    (
        "What is hard about it?",
        "The blade is sharper than a razor, and you change it with your hands. I count my fingers out loud every time I do that. My wife thinks it's a joke.",
    ),
    (
        "What would surprise us?",
        "The water is hot. Everybody thinks it's cold water, but hot water melts the old scratches and freezes clear. Cold water makes it white like milk.",
    ),
    (
        "Do you skate?",
        "Never. I fell once in front of four hundred children and a mascot. They cheered for a whole minute.",
    ),
)
WHY = "Why I chose him\nMy sister skates there every Saturday and I always wait in the cafe. I saw him count his fingers through the glass and I wondered what he was doing.\n"
LEARNED = "What I learned\nI used to think that cold water makes ice. I learned that you fix the old scratches with heat, not with more cold. I also learned that somebody can be careful and still hit the boards twice.\n"
CONNECTION = "How it connects to me\nI want to be a mechanic because I like machines that do one thing well. I count the screws now when I take my bike apart.\n"


def notes(asked=ASKED, own=(WHY, LEARNED, CONNECTION)):
    interview = "\n".join(f"{question}\n{answer}\n" for question, answer in asked)
    return f"Interview with Joel Brandt, ice technician at the Kestrel rink\n\n{interview}\n" + "\n".join(own)


@pytest.mark.parametrize("minutes", [2, 3])
def test_what_the_student_learned_is_told_whole(minutes):
    script = script_of(Project(notes=notes(), minutes=minutes))
    learned = next(part for part in script.sections if part.section is Section.LEARNED)
    said = " ".join(line.text for line in learned.lines)
    assert "cold water makes ice" in said
    assert "with heat, not with more cold" in said
    assert "hit the boards twice" in said
    assert any(line.question for line in learned.lines), "and something that he said"


def test_what_an_answer_did_to_the_student_is_told_as_theirs():
    own = LEARNED.replace(
        "I learned that you", "The thing about the hot water stuck with me. I learned that you"
    )
    script = script_of(Project(notes=notes(own=(WHY, own, CONNECTION)), minutes=3))
    lines = [line.text for part in script.sections for line in part.lines]
    assert "The thing about the hot water stuck with me." in lines
    assert any(line.startswith("The water is hot") or "the water is hot" in line for line in lines)


def test_a_question_for_what_the_interviewee_thinks_heads_no_lesson():
    asked = (*ASKED, ("Who do you think wins the cup?", "The Wolves, sadly."))
    found = candidates(outline_of(Project(notes=notes(asked=asked), minutes=3)), {})
    assert not any(c.lesson for c in with_lessons(found) if "Wolves" in c.text)


@pytest.mark.parametrize(
    ("own", "lessons"),
    [
        ((WHY, LEARNED, CONNECTION), 3),
        ((WHY, LEARNED.replace("What I learned\n", "My takeaways\n"), CONNECTION), 3),
        ((WHY, CONNECTION), 0),
    ],
)
def test_lessons_are_what_stands_below_their_heading(own, lessons):
    found = with_lessons(candidates(outline_of(Project(notes=notes(own=own))), {}))
    assert sum(candidate.lesson for candidate in found) == lessons


def test_a_heading_over_the_whole_interview_makes_no_lessons_of_it():
    interview = (
        "Who\nJoel Brandt is an ice technician.\n\nWhat I learned\n"
        "He drives over the ice nine times between six and midnight. He was sweeping the stands when the driver broke his wrist. "
        "He drove into the boards twice on the first night. He changes the blade with his hands and counts his fingers.\n"
    )
    found = with_lessons(candidates(outline_of(Project(notes=interview)), {}))
    assert not any(candidate.lesson for candidate in found)


def test_a_paragraph_that_begins_with_what_was_learned_is_a_lesson_in_a_narrative():
    page = (
        "I talked to Joel Brandt, who keeps the ice flat at the Kestrel rink.\n\n"
        "He told me that he was sweeping the stands when the driver broke his wrist. They asked who had a tractor licence, and he had one "
        "from his uncle's farm. He drove into the boards twice on the first night. He said that nobody said a word about it.\n\n"
        "What I learned is that hot water makes the better ice. He lets the heat do the work, early, when nobody looks.\n"
    )
    found = with_lessons(candidates(outline_of(Project(notes=page)), {}))
    assert [c.text.split()[0] for c in found if c.lesson] == ["What", "He"]


def test_what_a_passage_needs_from_another_answer_takes_time_too():
    found = [c for c in candidates(outline_of(Project(notes=notes())), {}) if c.section is Section.LEARNED]
    first, last = found[0], found[-1]
    alone = passages([last], length=lambda c: c.words, value=lambda c: 9.0, known=())
    with_other = passages(
        [last], length=lambda c: c.words, value=lambda c: 9.0, known=(), bundle=lambda c: (first, c)
    )
    assert with_other[0].words == alone[0].words + first.words


def test_what_the_student_puts_last_is_not_told_before_a_story():
    asked = "Interview with Joel Brandt, ice technician\n\n"
    page = asked + (
        "What he told me\n"
        "He was sweeping the stands when the driver broke his wrist. They asked who had a tractor licence, and he had one from his "
        "uncle's farm. He drove into the boards twice on the first night. Nobody said a word about it.\n\n"
        "Others: He likes liquorice from Finland. He has two cats called Slap and Shot. He supports Everton.\n\n"
        "Why I chose him\nMy sister skates there every Saturday.\n\n"
        "How it connects to me\nI want to be a mechanic.\n"
    )
    said = " ".join(line.text for line in script_of(Project(notes=page, minutes=0.42)).lines)
    assert "boards twice" in said
    assert "liquorice" not in said


def test_a_list_that_tells_a_story_is_told_from_where_the_story_begins():
    page = (
        "Joel Brandt, ice technician at the Kestrel rink\n\nHow he started\n"
        "- he swept the stands for two winters, with a broom that had no handle\n"
        "- the driver broke his wrist in front of him. They asked who had a licence and he put his hand up\n"
        "- he drove into the boards twice. The next day they painted the boards and said nothing to him\n\n"
        "Hobbies\n- he bakes rye bread and sells it to the referees on Sundays\n"
    )
    found = [c for c in candidates(outline_of(Project(notes=page)), {}) if "boards twice" in c.text]
    assert [c.before is not None for c in found] == [True]


def test_a_sentence_that_is_only_a_word_on_another_section_is_not_told():
    page = (
        "I drove to the Kestrel rink to meet Joel Brandt, an ice technician. I picked him because my uncle says that he is the only "
        "man in town who likes January. I wanted to find out if that was true.\n\n"
        "It is really true. He was sweeping the stands when the driver broke his wrist. He drove into the boards twice on the first "
        "night, and nobody said a word about it.\n"
    )
    texts = [c.text for c in candidates(outline_of(Project(notes=page)), {})]
    assert not any(text.startswith("It is really true") for text in texts)
    assert any("sweeping the stands" in text for text in texts)


def test_a_part_of_the_students_own_is_told_from_its_beginning():
    connection = (
        "How it connects to me\nI'm the captain of our rowing crew, six of us. I get loud at the start line and my coach says that I "
        "pass it on. I tried to count my fingers before the last race, like he does. We came fourth of five crews that day. My sister "
        "said it was the first time I looked calm. I also want to fix engines one day.\n"
    )
    script = script_of(Project(notes=notes(own=(WHY, connection)), minutes=1.5))
    own = next(part for part in script.sections if part.section is Section.CONNECTION)
    assert own.lines[0].text.startswith("I'm the captain of our rowing crew")


def test_what_was_new_to_the_student_is_theirs_without_an_i():
    notes = (
        "Interview with Mr. Halvorsen, ice maker at the rink\n\nWhat he does\n- keeps the ice flat\n- sharpens the blade of the machine\n"
        "- drives over it nine times a night\n\nWhat I learned\n- never thought about what is under the ice\n- no idea that hot water is used for it\n"
    )
    page = Project(notes=notes, student="Ida", interviewee="Mr. Halvorsen", minutes=2)
    said = " ".join(line.text for line in script_of(page).lines)
    assert "I never thought about what's under the ice" in said
    assert "Halvorsen never" not in said
    assert "He never" not in said
