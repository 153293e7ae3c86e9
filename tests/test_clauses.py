"""What kind of sentence a note is, and where a long one parts: one row a sentence."""

import re

import pytest

from scriptwright.narration import Person
from scriptwright.script.context.named_again import named_again
from scriptwright.script.context.referring import points_back
from scriptwright.script.telling.reporting import is_students_own
from scriptwright.script.telling.rivals import acted_upon_first, shares_pronoun
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.parting import parted
from scriptwright.script.words.subjects import as_student, left_out
from scriptwright.sections import Pronoun

FORMS = {
    Form.STATEMENT: """
        4 years ago a woman around 50 signed up for the choir.
        A few winters ago a deer walked through the front door.
        A man from the dairy called about a broken pump.
        The girl with the long scarf smiled.
        12 minutes later the owner of the boat called.
        One boy at the ferry used to wait every day if my boat was late.
        The old gate squeaks like a mouse.
        The woman teaching me, Irma, made me start again with a teaspoon.
        Halfway through the first dance the lights froze.
        So the longer he waited the more he paid.
        The captain there let me sit beside the nets.
        While we had our soup she told me how she began.
        I repair clocks.
        Even a bishop came from Oslo to look at it.
        We've got six people.
        It's cold in the morning.
        Bread doesn't care about your feelings.
        My father taught me.
        A finished clip teaches you more than a giant project.
        The first winter was the worst.
        Nobody noticed.
        People don't want to hear it.
        Nine hours is a long shift.
        When I was nine, our mare had a foal.
        If you brake, you're done.
        There were two openings.
        Everyone said no.
        That was nine years ago.
        Then we drill.
        Every patient comes with a person.
        i cut the grass.
        """,
    Form.IMPERATIVE: """
        answer calls from parents about late buses
        Take one thing apart every week.
        Don't buy tools before you need them.
        Never sign without reading.
        Always ask what they take.
        Learn to get up early.
        Do not wait until your English is perfect.
        Please read the contract.
        Count the napkins.
        finish algebra
        show up ten minutes early
        Be kind to the night staff.
        Just keep going.
        order springs and steel
        Write down your hours now.
        Volunteer for the summer program, they take fourteen and up.
        Shadow in at least two places.
        """,
    Form.SUBJECTLESS: """
        drove a school bus
        couldn't sit still in school
        was laid off for a year
        didn't test the panel
        grew up on a farm
        studied French for two years
        """,
    Form.NOUN: """
        The cups made in the back room.
        A man named Paul from the harbour.
        The one song she always sang to the new people.
        The dog we lost.
        Patience.
        Couple thousand dollars an hour.
        Handwritten, obviously.
        Trash.
        Winter mornings.
        Then jail visits with the lawyers, which are long.
        Water up to the light switches.
        Steady hands, obviously.
        A lot of patience and a strong back.
        Money first.
        The quiet drive back.
        Being gone.
        How to run a business.
        To be exact.
        Because of my mother.
        wind and knees
        sunrise in Utah with nobody on the radio
        Somebody who's calm when others aren't.
        Eight years total.
        Two-thirty in the morning.
        By accident.
        About 280 nights a year.
        """,
    Form.QUESTION: """
        Can I get a blanket, where's my letter.
        Who buys stamps today?
        You know what?
        "Are you sure?"
        """,
}
ROWS = [(line.strip(), form) for form, rows in FORMS.items() for line in rows.strip().splitlines()]

#: A long sentence → its parts.
PARTED = [
    ("I like it.", ["I like it."]),
    (
        "I work with six people in a shop by the river, and we make four hundred loaves on every single day.",
        [
            "I work with six people in a shop by the river.",
            "We make four hundred loaves on every single day.",
        ],
    ),
    (
        "I asked for a loan at the bank three times, but they never even looked at my plan for the new shop.",
        [
            "I asked for a loan at the bank three times.",
            "But they never even looked at my plan for the new shop.",
        ],
    ),
    (
        "It was cold in the shop; we had no stove at all.",
        ["It was cold in the shop.", "We had no stove at all."],
    ),
]
#: These stay whole, however long they are.
WHOLE = [
    "It was cold; we froze.",
    "If the weather is bad and the boats can't leave the harbor for a week or even more, we mend the nets.",
    "He said, “I was there the whole night, and nobody came, and then the sun rose over the empty yard.”",
    "I buy flour, sugar, butter, eggs, yeast, salt, seeds and raisins from eleven farms all around the lake.",
    "I tell the new ones that the saw they are going to use is old and that it bites if they are careless.",
    "The woman who taught me everything that I know about bread and about people died before I had a shop.",
]


@pytest.mark.parametrize(("sentence", "form"), ROWS, ids=[sentence for sentence, _ in ROWS])
def test_the_form_of_a_sentence_is_known(sentence, form):
    assert form_of(sentence) is form


@pytest.mark.parametrize(("sentence", "parts"), PARTED)
def test_a_long_sentence_parts_where_a_clause_begins(sentence, parts):
    assert list(parted(sentence)) == parts


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_is_not_torn(sentence):
    assert parted(sentence) == (sentence,)


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in PARTED])
def test_no_word_but_the_joint_is_lost(sentence):
    def words(text):
        return [word for word in re.findall(r"\w+", text.casefold()) if word not in ("and", "but", "so")]

    assert words(" ".join(parted(sentence))) == words(sentence)


def test_a_condition_behind_its_and_or_but_is_not_left_alone():
    sentence = (
        "But when she spoke of the ledger that the flood took, "
        "I thought that it was all that those families had of their years there."
    )
    assert parted(sentence) == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nora's rule was, you knock on the door first.",
        "Then she said seriously, he's the one who answers for every parcel that goes out of that door.",
    ],
)
def test_what_a_saying_leads_up_to_is_not_parted_from_it(sentence: str):
    assert parted(sentence) == (sentence,)


def test_what_has_to_be_done_first_takes_its_time():
    assert form_of("Set up takes an hour.") is Form.STATEMENT
    assert form_of("Set up early.") is Form.IMPERATIVE


def test_what_a_because_is_said_of_stays_whole():
    sentence = (
        "I left the choir after I lost my voice right before the concert "
        "and nobody minded but I just stopped singing."
    )
    assert parted(sentence)[1] == "Nobody minded but I just stopped singing."


def test_the_breath_can_be_longer():
    sentence = PARTED[1][0]
    assert parted(sentence, most=30) == (sentence,)


#: In the words of the interviewee: these need the sentence before them.
POINTING_BACK = """
    In May he read to the class.
    I told her that it was okay.
    We sell them, mostly.
    I failed it the first time because of the ladder.
    I drew that seat for exactly her.
    In that moment nobody is from another country.
    The other challenge is time.
    I haven't waited since.
    I used to.
    Really, I did.
"""
#: And these do not.
STANDING_ALONE = """
    A boy read to the class and he was proud.
    My boss told me that she liked it.
    People don't know what they need.
    I bought the truck and painted it.
    I take it one day at a time.
    The best part is the light.
    I didn't know that people could do this.
    Mrs. Ito filled out the form, and she smiled.
    If the carrots come back, I throw them away.
    I make sure that nobody gets hurt.
"""


@pytest.mark.parametrize("sentence", [line.strip() for line in POINTING_BACK.strip().splitlines()])
def test_a_pronoun_without_its_noun_points_back(sentence):
    assert points_back(sentence, told=False, pronoun=Pronoun.HE)


@pytest.mark.parametrize("sentence", [line.strip() for line in STANDING_ALONE.strip().splitlines()])
def test_a_sentence_with_its_nouns_stands_alone(sentence):
    assert not points_back(sentence, told=False, pronoun=Pronoun.HE)


def test_in_a_telling_the_interviewees_pronoun_is_clear_and_another_is_not():
    assert not points_back("He read to the class.", told=True, pronoun=Pronoun.HE)
    assert points_back("She was the first customer.", told=True, pronoun=Pronoun.HE)
    assert points_back("He was proud.", told=True, pronoun=Pronoun.HE, people_before=True)


@pytest.mark.parametrize(
    ("sentence", "before", "pronoun", "told"),
    [
        ("He never charged me.", "A pastor had a lot.", Pronoun.HE, "The pastor never charged me."),
        ("When I signed, he cried.", "My old boss came.", Pronoun.HE, "When I signed, my old boss cried."),
        ("He never charged me.", "A pastor had a lot.", Pronoun.SHE, "He never charged me."),
        ("He read to the class.", "It was a good year.", Pronoun.HE, None),
        ("He read to me.", "It was a good year.", Pronoun.HE, "He read to me."),
        ("My dad said he was proud.", "A man came.", Pronoun.HE, "My dad said he was proud."),
        (
            "I understood that she was alone.",
            "The fishwife left.",
            Pronoun.SHE,
            "I understood that the fishwife was alone.",
        ),
        ("I told her and she laughed.", "My aunt came.", Pronoun.SHE, "I told my aunt and my aunt laughed."),
        ("I took her some soup.", "A nurse came.", Pronoun.SHE, "I took the nurse some soup."),
        ("I held her coat.", "A nurse came.", Pronoun.SHE, "I held the nurse's coat."),
        ("She cried.", "My aunt had told the nurse.", Pronoun.SHE, None),
    ],
)
def test_somebody_with_the_interviewees_pronoun_is_named_again(sentence, before, pronoun, told):
    assert named_again(sentence, [before], pronoun) == told


def test_a_quotation_that_points_back_needs_what_was_said_before():
    assert points_back('"I stood in the kitchen with it."', told=True, pronoun=Pronoun.HE)
    assert not points_back('"A dress is a letter to the person."', told=True, pronoun=Pronoun.HE)


def test_a_name_keeps_two_people_apart():
    assert shares_pronoun("I ask them what they see.", Person("Maya", Pronoun.THEY))
    assert not shares_pronoun("I ask them what they see.", Person("Maya", Pronoun.SHE))
    assert not shares_pronoun("I ask them what they see.", Person("", Pronoun.THEY))
    assert acted_upon_first("She showed me that I was wrong.")
    assert not acted_upon_first("I showed her that my way is right.")


@pytest.mark.parametrize(
    ("note", "verb"),
    [
        ("Came from the Philippines at 12.", "past"),
        ("Also designed a stair.", "past"),
        ("was laid off for a year", "past"),
        ("Has about 60 students on her list.", "present"),
        ("fixes shoes and bags", "present"),
        ("Meets with the family.", "present"),
        ("Smell of leather.", None),
        ("Laid off in 2020.", None),
        ("Licensed since 1999.", None),
        ("She meets the family.", None),
        ("Questions from customers.", None),
        ("always camps by the same lake", "present"),
        ("always camps in July", None),
        ("stuck 25 min with his dog", None),
        ("stuck in the cellar all night", None),
        ("Cut the grass.", None),
    ],
)
def test_a_verb_that_lost_its_subject_is_known(note, verb):
    assert left_out(note) == verb


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Picked him because he fixed my shoes.", "I picked him because he fixed my shoes."),
        ("Didn't know you could get paid.", "I didn't know you could get paid."),
        ("Never thought about it.", "I never thought about it."),
        ("Going to ask about it.", "I'm going to ask about it."),
        ("Want to do design.", "I want to do design."),
        ("Taught a class at our school.", "Taught a class at our school."),
        ("Made me think.", "Made me think."),
        ("Like 15 minutes early is on time.", "Like 15 minutes early is on time."),
        ("Day 12.", "Day 12."),
        ("Don't know if I'd like it.", "I don't know if I'd like it."),
        ("So not sure about it.", "So I'm not sure about it."),
        ("Bit awkward.", "It was a bit awkward."),
        ("Used none.", "I used none."),
    ],
)
def test_the_students_i_comes_back_where_nobody_else_can_be_meant(note, said):
    assert as_student(note) == said


@pytest.mark.parametrize(
    ("spliced", "parts"),
    [
        ("I don't mind heights, I've been on the bin.", ["I don't mind heights.", "I've been on the bin."]),
        ("We mix, we shape, and the first bread goes in.", None),
        ("If you brake, you're done for.", None),
        ("It wasn't strength, it was technique.", None),
        ("I think, it was a good year.", None),
        ("You know, I never left.", None),
        (
            "I had to stop because of my neck and shoulder, it happens to all of us.",
            ["I had to stop because of my neck and shoulder.", "It happens to all of us."],
        ),
        (
            "One diver was late, the other forgot her mask, and I went down alone.",
            ["One diver was late.", "The other forgot her mask, and I went down alone."],
        ),
        ("She sweeps, she oils the locks, she paints the gates.", None),
        ("I have two helpers on Fridays, Ann and Reza, and I pay their lunch.", None),
        ("Every time I go there, she has a new story.", None),
        ("It's so loud, you can't hear the phone.", None),
        ("You cut it wrong, you start over.", None),
        ("My boss, he was sick that week, called me at five.", None),
    ],
)
def test_two_sentences_that_a_comma_joins_are_parted(spliced, parts):
    assert list(parted(spliced)) == (parts or [spliced])


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("I liked what he said about sweeping floors.", True),
        ("To be honest I thought it was luck, but he said it's practice.", True),
        ("I'm in tenth grade.", True),
        ("I asked what she does. She said she waits.", False),
        ("My favorite thing she told me is about bees.", False),
        ("She said I should wait.", False),
    ],
)
def test_what_the_student_thought_is_theirs_though_it_tells_what_was_said(sentence, own):
    assert is_students_own(sentence) == own


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_typographic_apostrophe_is_an_apostrophe(mark):
    assert form_of(f"In the kitchen it{mark}s on the hook") is Form.STATEMENT
    assert form_of(f"The van{mark}s out by six usually") is Form.STATEMENT


@pytest.mark.parametrize(
    ("note", "verb"),
    [
        ("drawings wrong half the time", None),
        ("umps study", None),
        ("starts early on Mondays", "present"),
        ("calls wrong numbers all day", "present"),
        ("rates each pot from 1 to 5", "present"),
    ],
)
def test_many_things_are_no_verb(note, verb):
    assert left_out(note) == verb
