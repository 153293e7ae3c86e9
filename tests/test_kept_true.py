"""No line says what the notes do not: numbers stay with what they count, quotations keep their words."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes.small_talk import says_nothing
from scriptwright.project import Project
from scriptwright.script.short_notes.student_notes import completed
from scriptwright.script.words.its import its_mended
from scriptwright.script.words.parting import parted
from scriptwright.script.words.spoken import said_aloud
from scriptwright.script.words.subjects import left_out
from scriptwright.script.words.unsayable import asks_somebody, unsayable
from scriptwright.script.words.verbatim import verbatim

KENNEL = """\
Interview with Rosa Diaz, kennel owner

Who
- Rosa runs the kennel on Mill Road
- ~40 dogs a night now, was 12 before the new barn
- feeds them at six and walks them twice

What she told me
- who brings them
    - most are nurses on nights
- wrong food = sick dogs
    - she gets dried fish, rice, carrots, dried peas
- she said "never trust a quiet dog, look at it"
- might leave this out, not sure

Why I chose her
- Walked dogs there 3 summers and she asked me to hold one at the vet

How it connects to me
- before i thought training = ordering. More like waiting until they trust you
- need to get it under 2 min
"""


@pytest.fixture(scope="module")
def kennel() -> str:
    script = script_of(Project(notes=KENNEL, minutes=3))
    return " ".join(line.text for section in script.sections for line in section.lines)


def test_a_number_of_before_is_of_what_was_counted(kennel):
    assert "It was 12 before the new barn." in kennel
    assert "She was 12" not in kennel


def test_a_note_that_only_its_parent_explains_is_not_told_without_it(kennel):
    assert "Most are nurses" not in kennel


def test_a_thing_in_a_row_is_no_deed(kennel):
    assert "She dried" not in kennel


def test_a_quotation_keeps_its_words(kennel):
    assert "ever trust a quiet dog, look at it" in kennel


def test_notes_to_oneself_are_not_told(kennel):
    assert "leave this out" not in kennel
    assert "2 min" not in kennel


def test_the_student_s_own_notes_have_their_subject(kennel):
    assert "I walked dogs there 3 summers" in kennel
    assert "Before, I thought training meant ordering." in kennel
    assert "It's more like waiting until they trust you." in kennel


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("a class for two of you, you take turns", "a class for two of you, you take turns"),
        ("and I can't, you know, I can't sleep", "and I can't sleep"),
        ("Ok it was loud", "it was loud"),
        ("yes you need a license", "you need a license"),
        ("the wind at 40 kmh", "the wind at 40 kilometers an hour"),
        ("they get 1 sec", "they get one second"),
        ("30 % of them", "30 percent of them"),
        ("it took 3h", "it took 3 hours"),
        ("he only rents, approx.", "he only rents"),
        ("put the bench INSIDE in dec.", "put the bench inside in December"),
        ("trained by NASA", "trained by NASA"),
    ],
)
def test_shorthand_is_said_as_words(written, said):
    assert said_aloud(written) == said


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("People think its easy.", "People think it's easy."),
        ("The dog hurt its leg.", "The dog hurt its leg."),
        ("so its boots, and gloves", "so it's boots, and gloves"),
        ("she loves its quiet", "she loves its quiet"),
    ],
)
def test_its_is_mended_where_it_owns_nothing(written, mended):
    assert its_mended(written) == mended


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ("The his boat is blue.", True),
        ("He doesn't can swim.", True),
        ("He reads the wx and the stns.", True),
        ("She stopped because her phone, her son.", True),
        ("When somebody gets a boat.", True),
        ("When it rains we stop.", False),
        ("How much of it is guessing.", True),
        ("What the harbour master does.", True),
        ("What he likes is the harbour.", False),
        ("What happened surprised everyone.", False),
        ("She said “the his boat”.", False),
        ("They were 40 km away.", False),
        ("His advice is to route 9.", True),
        ("His advice is to route the cable by hand.", False),
        ("And he had it in his bag, he just.", True),
        ("The office opens in.", True),
        ("The office opens in March.", False),
        ("Rest means talking to people.", True),
        ("It was 14 years total, nine at sea.", True),
        ("The kitchen is don't look or a mop.", True),
        ("Her first rule is don't look down.", False),
        ("The rule is “don't look.”", False),
    ],
)
def test_what_no_sentence_has_is_not_said(line, broken):
    assert unsayable(line) is broken


def test_a_question_to_the_interviewee_is_no_line_of_the_student():
    assert asks_somebody("How did you get the boat?")
    assert not asks_somebody("Why did nobody ever ask?")


def test_a_quotation_is_given_back_as_the_notes_have_it():
    noted = ['she says "cut once, cry twice. measure again"']
    assert verbatim("She says “Cut once, and cry twice, measure again.”", noted) == (
        "She says “Cut once, cry twice. Measure again.”"
    )


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Emailed her, replied in an hour.", "I emailed her, and she replied in an hour."),
        ("Red.", ""),
        ("Turned out he knows my aunt.", "it turned out he knows my aunt."),
    ],
)
def test_what_the_other_did_is_not_the_student_s(note, told):
    assert completed(note) == told


def test_a_quality_is_no_deed():
    assert left_out("red.") is None
    assert left_out("Laughed.") == "past"


@pytest.mark.parametrize(
    ("sentence", "nothing"),
    [
        ("have to cut it to 90 sec", True),
        ("maybe leave this in?", True),
        ("that's wild ^^ use this", True),
        ("some extra details", True),
        ("Leave it in the oven for an hour.", False),
        ("I have to make this in 20 minutes for 30 kids.", False),
    ],
)
def test_a_remark_on_the_video_says_nothing(sentence, nothing):
    assert says_nothing(sentence) is nothing


@pytest.mark.parametrize(
    "whole",
    [
        "The price isn't the point, the smell is.",
        "Whoever it is, you always know the dog.",
        "He said for the hour before they called, it was quiet.",
        "I tell people: when you lift a dog, the back goes first.",
    ],
)
def test_half_a_thought_is_not_parted_from_its_other_half(whole):
    assert parted(whole) == (whole,)


def test_a_guess_at_an_age_that_nobody_asked_is_not_told():
    assert says_nothing("Now maybe 60, I didn't ask the age.")
    assert says_nothing("about 45, but I did not ask")
    assert not says_nothing("She's 60, I asked her.")


@pytest.mark.parametrize(
    ("written", "nothing"),
    [
        ("talked 15 mins in the van at lunch, wrote on napkins, typing up tonight", True),
        ("wrote on the back of a menu", True),
        ("talked to 15 men in the van", False),
        ("wrote on the board for 30 years", False),
        ("Is called Bea so I need to remember that in the video, I always get it wrong.", True),
        ("I need to remember that when I work with horses.", False),
    ],
)
def test_how_notes_were_taken_and_reminders_are_no_statements(written, nothing):
    assert says_nothing(written) is nothing


def test_a_living_named_in_jest_is_not_told():
    notes = """\
Interview with Ann Lee, roofer

Me: So do you use machines?
Ann: Mostly no. It's a big bread slicer. I slice bread for a living. We cut the felt by hand, every strip.
Me: What is hard?
Ann: I hate the wind. It takes the felt off the roof before I have nailed it.
"""
    script = script_of(Project(notes=notes, minutes=3))
    told = " ".join(line.text for section in script.sections for line in section.lines)
    assert "bread" not in told
    assert "by hand" in told
