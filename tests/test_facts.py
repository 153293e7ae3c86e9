"""Numbers and names of a text, and where a take differs in them from notes and script."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.facts import FactKind, FactSource, compare, names, numbers, sounds_like
from scriptwright.facts.names import title_of
from scriptwright.transcript import Transcript, Word, from_text

HERE = Path(__file__).parent


def rows(file: str, columns: int) -> list[list[str]]:
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    table = [line.split("\t") for line in lines if not line.startswith("#")]
    assert all(len(row) == columns for row in table), file
    return table


def shown(text: str) -> str:
    marks = ((" ~", "rough"), (" #", "ordinal"))
    return "; ".join(
        f"{one.value:.8g}"
        + (f" {one.unit}" if one.unit else "")
        + "".join(mark for mark, name in marks if getattr(one, name))
        for one in numbers(text)
    )


@pytest.mark.parametrize(("text", "found"), rows("number_cases.tsv", 2))
def test_a_number_has_its_value_and_its_unit(text, found):
    assert shown(text) == found


@given(
    st.lists(
        st.sampled_from("one two 12 1990s half a of % $ 5:30 am - , . third 3/4 years to and k".split())
    ).map(" ".join)
)
def test_a_number_stands_where_it_says(text):
    for number in numbers(text):
        assert text[number.start : number.end] == number.text
        assert number.phrase.startswith(number.text)
        assert text[number.start : number.phrase_end] == number.phrase


@given(st.integers(0, 999_999))
def test_a_whole_number_is_the_same_with_and_without_commas(value):
    assert (
        [one.value for one in numbers(f"{value:,} bees")]
        == [one.value for one in numbers(f"{value} bees")]
        == [value]
    )


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("about a dozen dogs", "12 dogs", True),
        ("around thirty dogs", "28 dogs", True),
        ("thirty dogs", "28 dogs", False),
        ("300 dogs", "287 dogs", True),
        ("two million dollars", "$1,950,000", True),
        ("260 dogs", "287 dogs", False),
        ("18 months", "a year and a half", True),
        ("2014", "2016", False),
        ("8 am", "eight o'clock", True),
        ("half of it", "51% of it", False),
        ("a third of it", "33% of it", True),
    ],
)
def test_numbers_agree_where_one_is_the_other_rounded(one, other, agree):
    assert numbers(one)[0].agrees(numbers(other)[0]) is agree
    assert numbers(other)[0].agrees(numbers(one)[0]) is agree


@pytest.mark.parametrize(
    "pair",
    [
        "Chen/Chan", "Chen/Jen", "Siobhan/Shavon", "Okonkwo/O'Conquo", "Nguyen/Win", "Nguyen/Nwen",
        "Katherine/Kathryn", "Mr. Whitcombe/Mr. Whitcom", "Dr. Patel/Doctor Pattel", "Sean/Shawn",
        "Joaquin/Wakeen", "José/Hosay", "Xavier/Zavier", "Leigh/Lee", "Stephen/Steven",
        "Geoffrey/Jeffrey", "Schmidt/Schmitt", "Kowalski/Kovalski", "Garcia/Garsia", "Aoife/Eefa",
        "Niamh/Neve", "Priya/Pria", "Zhang/Jang", "Thompson/Tomson", "Wright/Right", "Knight/Night",
        "Phillips/Filips", "Lindqvist/Lindquist", "Guillermo/Giermo", "Singh/Sing", "Hughes/Hues",
        "Whitcombe/Whit Combe", "Dr. Wei Chen/Dr. Chan", "Siobhan Okonkwo/Shavon O'Conquo",
    ],
)  # fmt: skip
def test_a_name_is_known_again_as_it_was_heard(pair):
    name, heard = pair.split("/")
    assert sounds_like(name, heard)
    assert sounds_like(heard, name)


@pytest.mark.parametrize(
    "pair",
    [
        "Maria/Mark", "Dan/Ben", "Chen/Cohen", "Tom/Tim", "Kim/Jim", "Kim/Tim", "Smith/Jones",
        "Patel/Parker", "Maria/Laura", "John/James", "Garcia/Gonzalez", "Chen/Kim", "Lopez/Perez",
        "Anna/Amy", "Amy/Emma", "Bob/Rob", "Alice/Alan", "Brown/Green", "Robert/Richard", "Rivera/Romero",
        "Johnson/Jackson", "Karen/Sharon", "Mason/Nathan", "Nguyen/Nolan", "Martin/Morgan",
        "Maria Lopez/Mark Lopez", "Mr. Chen/Mr. Kim",
    ],
)  # fmt: skip
def test_another_name_is_not_taken_for_it(pair):
    name, other = pair.split("/")
    assert not sounds_like(name, other)


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_two_texts_sound_alike_in_both_directions(one, other):
    assert sounds_like(one, other) == sounds_like(other, one)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I interviewed Mr. Chen at Mercy Hospital.", ["Mr. Chen", "Mercy Hospital"]),
        ("However, we met in May. She works hard.", []),
        ("Dana is a vet. I like Dana's dog.", ["Dana", "Dana"]),
        ("Then Maria de la Cruz laughed.", ["Maria de la Cruz"]),
        ("Doctor Pattel’s advice is to wait.", ["Doctor Pattel"]),
        ("no capitals here, mr. chen", []),
    ],
)
def test_names_are_found_by_their_capitals(text, found):
    assert [one.text for one in names(text)] == found


def test_a_title_is_shown_as_it_is_written():
    assert [title_of(name) for name in ("Mister Chen", "Dr Patel", "Chen", "Coach")] == ["Mr.", "Dr.", "", ""]


@pytest.mark.parametrize(("notes", "script", "given", "take", "found"), rows("fact_cases.tsv", 5))
def test_only_what_is_plainly_another_fact_is_named(notes, script, given, take, found):
    differences = compare(
        from_text(take), notes.replace("\\n", "\n"), script, [name for name in given.split(", ") if name]
    )
    assert " | ".join(f"{one.said} → {one.meant}" for one in differences) == found


def timed(text: str) -> Transcript:
    return Transcript(tuple(Word(word, at * 0.5, at * 0.5 + 0.4) for at, word in enumerate(text.split())))


def test_a_difference_is_told_with_its_moment():
    take = timed("Well, she has been a nurse for twelve years, and she likes it.")
    [found] = compare(take, "I have been a nurse for 8 years.", "", [])
    assert (found.kind, found.source) == (FactKind.NUMBER, FactSource.NOTES)
    assert found.sentence == "You said twelve years; your notes say 8 years."
    assert found.passage.text == "twelve years,"
    assert (found.passage.start, found.passage.end) == (3.5, 4.4)


def test_what_only_the_script_has_is_told_as_the_scripts():
    [found] = compare(from_text("She owns four bakeries."), "", "She owns three bakeries.", [])
    assert found.sentence == "You said four bakeries; your script says three bakeries."


def test_the_words_of_notes_and_script_differ_nowhere():
    text = (
        "I interviewed Mr. Chen, who's 41 years old. He started in 2014 with 3 people and $5,000, and he "
        "says, “find a problem that you have and solve it.” Now 120 people work at Chen Systems."
    )
    assert compare(from_text(text), text, text, ["Mr. Chen"]) == ()


def test_nothing_said_differs_in_nothing():
    assert compare(Transcript(), "I have 8 dogs.", "She has 8 dogs.", ["Mr. Chen"]) == ()


WORDS = st.lists(
    st.sampled_from(
        "I interviewed Mr. Chen Kim Dr. Patel at Mercy Hospital twelve 8 years, “never trust it twice” he "
        "said. of 3 to 5 dogs 2014 $ % works for Google and Ohio\n".split(" ")
    ),
    max_size=30,
).map(" ".join)


@given(WORDS, WORDS, WORDS)
def test_any_take_is_held_against_any_notes(take, notes, script):
    transcript = from_text(take)
    for one in compare(transcript, notes, script, ["Mr. Chen"]):
        passage = one.passage
        words = transcript.words[passage.first : passage.last]
        assert passage.text == " ".join(word.text for word in words) != ""
        assert one.meant in notes + script + "Mr. Chen"


@given(WORDS)
def test_a_text_differs_nowhere_from_itself(text):
    assert compare(from_text(text), text, text, []) == ()
