"""What is told is true to the notes and of the right person: one row a way in which it was not."""

import pytest

from scriptwright.assignment import read_assignment
from scriptwright.notes import Interviewee, read_notes
from scriptwright.outline import make_outline
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.telling.as_said import Teller
from scriptwright.script.telling.calling import person_of
from scriptwright.sections import Pronoun

INTERVIEW = (
    "Interview with Ms. Cho, watchmaker\n\nQ: What did you study?\nA: I studied clocks in a school.\n\n"
)
MS_CHO = Interviewee("Ms. Cho", "watchmaker", None, Pronoun.SHE)


def told(notes, person=MS_CHO):
    """Each candidate of the notes as it is told for itself, without what leads to it."""
    outline = make_outline(read_notes(notes), read_assignment(""), interviewee=person)
    lines = (Teller(person_of(person), plain=True).tell(candidate) for candidate in candidates(outline, {}))
    return [line.text for line in lines if line is not None]


def answered(question, answer):
    """What is told of an answer."""
    return told(f"{INTERVIEW}Q: {question}\nA: {answer}\n")[1:]


@pytest.mark.parametrize(
    ("question", "answer", "never"),
    [
        ("What is your biggest worry?", "The damp. Give me a dry cellar.", "cellar"),
        ("Is it expensive?", "The customer calls me a thief. Ask him who paid his rent.", "rent"),
        ("Tell me about an accident.", "His sleeve was in the wheel. Don't pull! I hit the stop.", "pull"),
        ("What do you eat?", "Rice. Have you eaten? You're too thin.", "thin"),
        ("What advice would you give?", "Tell your dad I saw him. Sit still.", "dad"),
        ("What advice would you give?", "And tell your mom I said hello.", "mom"),
        ("Who will take over?", "Nobody yet. Don't insult me in my own shop.", "insult"),
    ],
)
def test_an_order_to_somebody_there_is_no_advice(question, answer, never):
    assert never not in " ".join(answered(question, answer))


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("What advice would you give?", "Ask them why they do it.", "is to ask them why they do it."),
        ("What advice would you give?", "Call me when you're done.", "is to call her when you're done."),
        ("What would you tell kids?", "Look where your waste goes.", "is to look where your waste goes."),
        ("Any advice?", "Look up from the bench.", "is to look up from the bench."),
        ("What do you do?", "Wait lists are a year long.", "Wait lists are a year long."),
        ("What's hard about it?", "Third, the work is hard on the eyes.", "The work is hard on the eyes."),
        ("What happened?", "Put the watch down, asked for help.", "put the watch down, asked for help."),
    ],
)
def test_an_order_is_told_as_what_it_is(question, answer, expected):
    assert any(line.endswith(expected) for line in answered(question, answer))


def test_bullets_without_their_subject_are_no_advice():
    bullets = ("fixes springs all day", "grade 1 to 5, she says", "fill the case like a sponge", "dont break")
    notes = "\n- ".join(("Ms. Cho, watchmaker\n\nSPRINGS", *bullets))
    assert not any("advice" in line or "told me" in line for line in told(notes))


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("What happened to Theo?", "She's a pilot now. Flies to Oslo.", ["Theo is a pilot now."]),
        (
            "Where is your brother now?",
            "He's in Oslo. His wife repairs bikes.",
            ["Her brother is in Oslo.", "His wife repairs bikes."],
        ),
        ("What does your boss think?", "He likes it.", ["Her boss likes it."]),
    ],
)
def test_an_answer_about_somebody_else_is_told_of_them(question, answer, expected):
    assert answered(question, answer) == expected


@pytest.mark.parametrize(
    ("question", "answer", "never"),
    [
        ("Any stories?", "I had a client, very loud, he says my wife's got the ticket.", "ticket"),
        ("Any stories?", "The boss goes I never saw it.", "never saw"),
        ("Any stories?", "They were at the door and I told them we're right here.", "right"),
        ("Any stories?", "A girl came in. She said, this one is fair. I am dark.", "dark"),
        ("How do you teach them?", "I go look, like this, now you.", "look"),
    ],
)
def test_words_without_quotation_marks_are_not_turned(question, answer, never):
    assert never not in " ".join(answered(question, answer))


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Any stories?", "My wife says I'm calmer now.", "Ms. Cho's wife says she's calmer now."),
        ("What's a shift like?", "I'll clock in at 4:50.", "Ms. Cho clocks in at 4:50."),
        ("What comes next?", "I'll stop next year.", "Ms. Cho will stop next year."),
        (
            "What do you remember?",
            "It was wet. I lost one client in 1998, his name was Abel, because the road was shut.",
            "Ms. Cho lost one client, Abel, in 1998, because the road was shut.",
        ),
        (
            "Who taught you?",
            "The old smith that taught me, Mrs. Baines, never talked. Then she gave me her keys.",
            "Then Mrs. Baines gave her her keys.",
        ),
        ("Who helps you?", "I have an aide named Lucia. She counts the screws.", "Lucia counts the screws."),
    ],
)
def test_who_and_when_stay_what_they_were(question, answer, expected):
    assert expected in answered(question, answer)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("told me: she said I asked good questions", None),
        ("she said I can come back in May", "Ms. Cho said I can come back in May."),
    ],
)
def test_an_i_in_what_was_said_is_the_student_only_where_that_is_certain(words, who):
    lines = told(f"Ms. Cho, watchmaker\n\nShe fixes clocks.\n\n{words}\n")
    assert (who in lines) if who else not any("good questions" in line for line in lines)


def test_who_brings_her_something_is_somebody_else():
    notes = "Ms. Cho, watchmaker\n\nSTORY\n- she fixed a clock for Baraka\n- brings her mangoes every May\n"
    assert not any("mangoes" in line for line in told(notes))


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        (
            "Do you keep a book?",
            "My daughter Ada has it all on a screen. And she found two debts where I was the one owing!",
            "And Ada found two debts where Ms. Cho was the one owing!",
        ),
        (
            "Do you keep a book?",
            "My daughter, she has it all on a screen. So now I have two books.",
            "So now she has two books.",
        ),
        ("How did it happen?", "And I thought, hang on, he found it.", "“Hang on, he found it.”"),
        ("Where are you from?", "I'm Irish on Dad's side.", "she's Irish on her dad's side."),
        ("What did you find inside?", "Ha. A ring, always a ring.", "a ring, always a ring."),
    ],
)
def test_two_people_and_their_words_are_kept_apart(question, answer, expected):
    assert any(line.endswith(expected) for line in answered(question, answer))


@pytest.mark.parametrize(
    ("question", "answer", "never"),
    [
        ("How do you teach them?", "I say, walk. Then I listen.", "walk"),
        ("What was the worst?", "February 2019. The shop flooded.", "2019"),
        ("How much do you make?", "Rude. Enough to live.", "rude"),
        ("When do you start?", "By four I am here. Then I sweep.", "there"),
        (
            "Did you go to school?",
            "There's no school. I mean there's a school. I learned at a bench.",
            "a school.",
        ),
    ],
)
def test_what_is_no_answer_is_not_told_as_one(question, answer, never):
    assert not any(line.endswith(never) or f" {never} " in line for line in answered(question, answer))


def test_the_students_part_stays_the_students():
    notes = (
        "Interview with Ms. Ada Cho, watchmaker\n\nwhat does she do? — repairs watches, sells straps\n"
        "hardest? — tiny screws, she says\nmy interest? — still think art is what I want. I guess so\n"
    )
    assert "I still think art is what I want." in told(notes)


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        (
            "Who do you work with?",
            "My sister does the straps and she thinks I'm slow.",
            "Her sister does the straps and she thinks Ms. Cho is slow.",
        ),
        (
            "Who do you work with?",
            "My mate Carla opens the shop if I'm late.",
            "Her mate Carla opens the shop if Ms. Cho is late.",
        ),
        ("What do you tell beginners?", "And write it all down.", "is to write it all down."),
        (
            "What is hard?",
            "I like it quiet. If a bell rings, the work stops.",
            "If a bell rings, the work stops.",
        ),
    ],
)
def test_i_behind_somebody_is_named_and_sentences_stay_apart(question, answer, expected):
    assert any(line.endswith(expected) for line in answered(question, answer))


@pytest.mark.parametrize(
    ("question", "answer", "never"),
    [
        ("What went wrong?", "The belt slipped. I was screaming stop, stop!", "stops"),
        ("What went wrong?", "Don't look at the wheel, she said. Hold my hand.", "hand"),
        ("What went wrong?", "Don't look at the wheel, she said.", "advice"),
        ("What went wrong?", "I told her go to the door, unlock it.", "unlocks"),
        ("What went wrong?", "A girl was in the cellar. She said I can't reach.", "reach"),
        ("What do people get wrong?", "You try sitting still for nine hours.", "nine hours"),
        ("What do people get wrong?", "Oh sure, it's a holiday.", "holiday"),
        ("How is it?", "You're not there, you're here.", "there"),
        ("Any advice?", "Ask me again in ten years.", "ten years"),
    ],
)
def test_a_story_is_not_taken_for_what_it_is_not(question, answer, never):
    assert never not in " ".join(answered(question, answer))


def test_anothers_words_stay_anothers():
    told = " ".join(answered("What went wrong?", "One called and whispered, my dad's on the floor."))
    assert "“My dad's on the floor.”" in told


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("A smith named Col, who rings each week, rang and said the bell was cracked.", "She rang"),
        ("One of them, black in the face, asked only for tea.", "and asked"),
        ("Sounds simple.", "She sounds"),
    ],
)
def test_what_somebody_else_did_stays_theirs(note, never):
    assert never not in " ".join(told(f"Ms. Cho, watchmaker\n\nShe told me how it went. {note}\n"))


def test_the_students_people_are_mine_in_what_was_told():
    notes = "Ms. Cho, watchmaker\n\nShe told me how it went. Then she said, your dad was the one who paid.\n"
    assert "Then she said, my dad was the one who paid." in told(notes)
