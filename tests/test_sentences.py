"""Sentences: one row a case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.sentences import sentences

CASES = [
    ("opens 6 am. checks the ovens first", ["opens 6 am.", "checks the ovens first"]),
    ("at 5 pm. on mondays he rests", ["at 5 pm. on mondays he rests"]),
    ("I met Dr. Wu. She's a vet.", ["I met Dr. Wu.", "She's a vet."]),
    ("We start at 6 a.m. and end late.", ["We start at 6 a.m. and end late."]),
    ("We start at 6 a.m. Then I eat.", ["We start at 6 a.m.", "Then I eat."]),
    ("It costs 3.50 a cup. no idea why.", ["It costs 3.50 a cup.", "no idea why."]),
    ('"Never rush. Ever." That is it.', ['"Never rush. Ever."', "That is it."]),
    ("Hmm... maybe. Yes!", ["Hmm... maybe.", "Yes!"]),
    ("(It was hard. Really.) I left.", ["(It was hard. Really.)", "I left."]),
    ("1. What do you do?", ["1. What do you do?"]),
    ("Pens, paper, etc. are cheap.", ["Pens, paper, etc. are cheap."]),
    ("I asked J. Smith. He knew.", ["I asked J. Smith.", "He knew."]),
    ("exam C, B, A. it took years.", ["exam C, B, A.", "it took years."]),
    ("10 in. rain fell. it held.", ["10 in. rain fell.", "it held."]),
    ("I know that 6! is 720. He did too.", ["I know that 6! is 720.", "He did too."]),
    (
        "The lid of ours said: NAN'S. DO NOT SHAKE. KEEP IT COLD. I laughed.",
        ["The lid of ours said: NAN'S. DO NOT SHAKE. KEEP IT COLD.", "I laughed."],
    ),
    ("JOB: GLAZIER. SHE CUTS PANES.", ["JOB: GLAZIER.", "SHE CUTS PANES."]),
    (
        "She needs approx. ten. He lost prob. a day's work.",
        ["She needs approx. ten.", "He lost prob. a day's work."],
    ),
    ("the boat sits betw. bldgs. by the quay.", ["the boat sits betw. bldgs. by the quay."]),
    ("hired by the govt. he hated it.", ["hired by the govt.", "he hated it."]),
    ("I like constr. Roofs are next.", ["I like constr.", "Roofs are next."]),
    ("One line\nanother line", ["One line", "another line"]),
    ("She missed the gr. 6 play. He went.", ["She missed the gr. 6 play.", "He went."]),
    ("The planners (us!!) never come. I asked.", ["The planners (us!!) never come.", "I asked."]),
    ("“Why?” she asked. I knew.", ["“Why?” she asked.", "I knew."]),
    (
        "so she fixes shoes in the station and she opens at six daily and when the train is late she makes "
        "tea for everybody there and she said the worst is boots nobody cleans them and he taught her that "
        "her uncle in Lille",
        [
            "so she fixes shoes in the station",
            "and she opens at six daily and when the train is late she makes tea for everybody there",
            "and she said the worst is boots nobody cleans them",
            "and he taught her that her uncle in Lille",
        ],
    ),
    (
        "She told me that after the flood she could not open the shop for nearly three months and was not "
        "answering the phone or the door, and in the end it was the baker who came in and said get up",
        [
            "She told me that after the flood she could not open the shop for nearly three months and was "
            "not answering the phone or the door, and in the end it was the baker who came in and said get up"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


@given(st.text(alphabet=st.sampled_from('ab .?!\n"“”()…I')))
def test_only_white_space_lies_between_sentences(text: str) -> None:
    spans = sentences(text)
    at = 0
    for span in spans:
        assert not text[at : span.start].strip()
        at = span.end
    assert not text[at:].strip()


@given(st.text(alphabet=st.sampled_from("ab \t"), min_size=900, max_size=4_000))
def test_words_that_run_on_and_on_are_parted_between_words(text: str) -> None:
    spans = sentences(f"I {text} end")
    assert all(span.end - span.start <= 1_000 for span in spans)
    assert "".join("".join(span.of(f"I {text} end").split()) for span in spans) == f"I {text} end".translate(
        {ord(" "): None, ord("\t"): None}
    )
