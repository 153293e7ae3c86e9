"""What kind of sentence a note is, and where a long one parts: one row a sentence."""

import re

import pytest

from scriptwright.script.clauses import Form, form_of, parted

FORMS = {
    Form.STATEMENT: """
        I repair clocks.
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
        Patience.
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


def test_the_breath_can_be_longer():
    sentence = PARTED[1][0]
    assert parted(sentence, most=30) == (sentence,)
