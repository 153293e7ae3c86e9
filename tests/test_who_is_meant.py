"""Who "he", "she", "it" and "them" are: in a conversation, in its questions, in the student's own part."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.narration import Person
from scriptwright.notes import read_notes
from scriptwright.project import Project
from scriptwright.script.context.named_again import named_again
from scriptwright.script.own_part.people import Known, known_of, with_own_person
from scriptwright.script.questions.asked import indirect
from scriptwright.script.telling.rivals import told_apart
from scriptwright.sections import Pronoun

HE = Person("Mr. Abel", Pronoun.HE)

TALK = """\
Interview with Mr. Ivo Abel, clock repairer

ROSA: Ok it's recording. Can you say your name and what you do?
MR. ABEL: Ivo Abel. I repair tower clocks and I wind eleven of them by hand every week.

ROSA: How did you learn it?
MR. ABEL: At ten I climbed up alone. My own uncle was the ringer there, and he was deaf from it.

ROSA: What did you say to him when you got the job?
MR. ABEL: I told him I'd keep it quiet. He never heard me.

ROSA: Are you afraid up there (sorry)
MR. ABEL: No. I count the steps, so my head is busy. (he laughed) I have never once looked down.

ROSA: What is the hardest part?
MR. ABEL: The cold. In January the oil is like honey and I work in two pairs of gloves.

My part
I chose Mr. Abel because our school clock has been wrong for a year.
I like small machines and I want to study engineering.
"""


def script(notes, **given):
    made = script_of(Project(notes=notes, minutes=3, **given))
    return "\n".join(line.text for section in made.sections for line in section.lines)


def test_a_conversation_is_told_of_whoever_speaks_in_it():
    told = script(TALK)
    assert "He told his uncle he'd keep it quiet." in told or "told his uncle he'd keep it quiet" in told
    assert "I told him" not in told
    assert "about his name" not in told


def test_an_answer_that_begins_with_i_told_him_is_the_interviewees():
    blocks = outline_of(Project(notes=TALK)).blocks
    said = next(block for block in blocks if block.text.startswith("I told him"))
    assert not said.reported


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("So can you say your name and what you do", "what he does"),
        ("What's your name and how long have you worked here?", "how long he has worked here"),
        ("Could you tell me who you are and what you do?", "what he does"),
        ("What does it pay, if that's OK?", "what it pays"),
        ("Are you married, kids", "if he is married"),
        ("What do you mean you don't look down?", None),
        ("How do you go from a bakery to this?", None),
    ],
)
def test_a_question_without_what_nobody_asks_for_alone(question, told):
    assert indirect(question, HE) == told


def test_a_question_without_its_mark_is_still_a_question():
    blocks = read_notes(TALK).blocks
    asked = [block.text for block in blocks if block.kind.value == "question"]
    assert any(text.startswith("Are you afraid") for text in asked)
    assert "Are you afraid up there." not in script(TALK)


def test_an_answer_that_ends_by_asking_is_no_question():
    notes = """\
Interview with Mrs. Dora Lind, ferry cook

What do you cook on a rough day?

Soup. We tie the pots down. They tell us to serve bread only, but who is brave on bread. Would you be?

What about the crew?

They eat first and they say thank you twice.
"""
    kinds = {block.text[:6]: block.kind.value for block in read_notes(notes).blocks}
    assert (kinds["Soup. "], kinds["What a"], kinds["They e"]) == ("answer", "question", "answer")


@pytest.mark.parametrize(
    ("part", "pronoun"),
    [
        ("I picked Robin because my sister takes the bus and she's scared of it.", None),
        ("I picked Robin because she drives my bus.", Pronoun.SHE),
        ("My dad knows Robin from church. He said I should ask.", None),
        ("Robin is my neighbour (not on our street though, he said).", Pronoun.HE),
        ("My cousin Leo drives too and he says the same. He has a beard. He sings.", None),
    ],
)
def test_the_pronoun_is_never_that_of_somebody_else(part, pronoun):
    notes = f"""\
Interview: Robin Lee, bus driver

Q: What do you do?
A: I drive the 12 and I greet people by name.
Q: What is hard?
A: Ice in January, when the hill is like glass.

My part
{part}
"""
    assert read_notes(notes).interviewee.pronoun is pronoun


def test_what_a_listener_writes_in_brackets_tells_the_pronoun():
    notes = (
        "Interview with Alex Kim, baker\n\nQ: What do you do?\nA: I bake bread. (she laughed) I also sweep.\n"
    )
    assert read_notes(notes).interviewee.pronoun is Pronoun.SHE


GRANDPA = Known(Pronoun.HE, "my grandpa")


@pytest.mark.parametrize(
    ("sentence", "above", "told"),
    [
        ("I learned that he needs new shoes.", "", "I learned that my grandpa needs new shoes."),
        ("I asked him about it.", "", "I asked my grandpa about it."),
        (
            "She said no and he yelled at her.",
            "The foreman always wants one more load.",
            "She said no and he yelled at her.",
        ),
        ("I never got what he meant.", "My trainer says breathe into it.", "I never got what he meant."),
        ("I learned that he needs new shoes.", "My coach came by.", "I learned that he needs new shoes."),
        ("A boy came in and he was wet.", "", "A boy came in and he was wet."),
        ('She said "he knows".', "", 'She said "he knows".'),
    ],
)
def test_the_students_own_people_by_their_noun(sentence, above, told):
    assert with_own_person(sentence, above, GRANDPA) == told


def test_of_several_nobody_can_tell_who_is_meant():
    assert with_own_person("I learned that he needs new shoes.", "", Known(Pronoun.HE)) is None


def test_what_somebody_works_with_is_named_where_nothing_was_said_yet():
    notes = """\
Interview with Ms. Uma Roth, tram driver

Q: What do you do?
A: I drive the tram to the lake and back.
Q: What is hard?
A: Wet leaves on the rails.

Why I chose her
I take it every day. I never knew who was in front.
"""
    outline = outline_of(Project(notes=notes))
    known = known_of(outline.blocks, outline.interviewee)
    assert with_own_person("I take it every day.", "", known) == "I take the tram every day."
    assert with_own_person("I take it every day.", "We have a dog.", known) == "I take it every day."


@pytest.mark.parametrize(
    ("sentence", "before", "told"),
    [
        ("I said he'd pay.", "My own uncle sat there.", "I said my uncle would pay."),
        ("I told him no.", "My mother sat with a teacher.", "I told the teacher no."),
        ("He left me the keys.", "Anselm went home that night.", "Anselm left me the keys."),
        ("I sat on him once.", "We had one stallion, Bruno.", "I sat on Bruno once."),
        ("He bit me.", "There was an old goat behind the shop.", "The old goat bit me."),
    ],
)
def test_a_noun_for_somebody_of_the_same_pronoun(sentence, before, told):
    assert named_again(sentence, [before], Pronoun.HE) == told


def test_whoever_is_brought_in_by_a_trade_and_a_name_is_meant():
    before = ["My father sold tiles.", "Next to him sat one potter, Anselm."]
    assert named_again("I watched him mix.", before, Pronoun.HE) == "I watched Anselm mix."


def test_the_students_aside_within_an_answer_stays_theirs():
    notes = """\
Interview with Ms. Uma Roth, lock fitter

Q: What do you do?
A: I fit locks and I open doors for people who lost their keys.
Q: What surprises people?
A: How cheap a good lock is. In our town half of the doors have the same one.
(I asked if ours has it and she laughed and wouldn't tell me)

Why I chose her
She opened our door in May.
"""
    told = script(notes)
    assert "I asked if ours has it and she laughed and wouldn't tell me." in told


def test_another_thing_asked_is_asked_with_whether():
    from scriptwright.notes.model import Kind, NoteBlock
    from scriptwright.script.candidate import Candidate
    from scriptwright.script.model import LineKind
    from scriptwright.script.telling.leading import Leading
    from scriptwright.sections import Section

    question = NoteBlock("q", Kind.QUESTION, None, None, "Is it cold?", 0, 11)
    candidate = Candidate("c", Section.LEARNED, LineKind.TOLD, "Very.", (), (), 12, question=question)
    frame = "Another thing I asked {whom}was {asked}."
    assert Leading(HE, named=0).framed(frame, candidate, "") == "Another thing I asked was whether it's cold."


def test_a_turn_with_the_name_of_whoever_speaks_is_in_their_own_words():
    notes = TALK.replace(
        "I told him I'd keep it quiet. He never heard me.", "He hated it. Then he called me once."
    )
    said = next(block for block in outline_of(Project(notes=notes)).blocks if "called me once" in block.text)
    assert not said.reported
    assert "called me once" not in script(notes)


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (["My dad sang.", "I worked for my neighbor, Mrs. Ode."], "My dad said get out."),
        (["I worked for my neighbor, Mr. Ode."], "Mr. Ode said get out."),
    ],
)
def test_a_title_tells_whom_a_pronoun_cannot_mean(before, told):
    assert named_again("He said get out.", before, Pronoun.HE) == told


def test_a_question_of_somebody_else_is_not_asked_of_the_interviewee():
    notes = TALK.replace("What did you say to him when you got the job?", "What did he say about it?")
    told = script(notes)
    assert "what he said about it" not in told


def test_this_guy_in_a_reason_is_the_interviewee():
    asked = "Interview with Al Kim, baker\n\nQ: What do you do?\nA: I bake.\n\n"
    notes = asked + "Why I chose\nThis guy feeds us.\n"
    assert read_notes(notes).interviewee.pronoun is Pronoun.HE


def test_whom_somebody_tells_something_is_not_named_in_it():
    told = told_apart("My teacher, Mrs. Ode, told me I was late.", HE, named=True, past=True)
    assert told == "Mr. Abel's teacher, Mrs. Ode, told him he was late."


TWO = """\
Interview with Ms. Vera Kolb, set painter

Q: What do you do?
A: I paint the walls of the stage. The carpenter builds the houses, I make them look old.
My husband sews, I carry the cloth.

I chose her because our school has no stage.
"""


def test_the_interviewee_is_named_behind_somebody_else_who_acts():
    said = " ".join(line.text for line in script_of(Project(notes=TWO, minutes=3)).lines)
    assert "The carpenter builds the houses. Ms. Kolb makes them look old." in said
    assert "Her husband sews, Ms. Kolb" not in said
