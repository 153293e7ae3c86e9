"""How a take was spoken: pace, pauses, hesitations, fillers, doubled words, reading, time."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.assignment import Limits
from scriptwright.coverage.model import Statement
from scriptwright.delivery import Pause, deliver
from scriptwright.sections import Section
from scriptwright.transcript import Hesitation, Span, Transcript, Word, from_text

FILLERS = [
    line.split("\t")
    for line in Path(__file__).with_name("filler_cases.tsv").read_text(encoding="utf-8").splitlines()
]
LINES = (
    Statement("l1", "For this video, I interviewed Mr. Chen, who builds boats.", Section.WHO),
    Statement("l2", "His advice is to measure everything twice before you cut.", Section.LEARNED),
)


def spoken(text: str, *, every: float = 0.4, pauses: dict[int, float] | None = None, **more) -> Transcript:
    """A take of one word every so many seconds, from second 1, with a pause in front of some words."""
    words, at = [], 1.0
    for index, word in enumerate(text.split()):
        at += (pauses or {}).get(index, 0.0)
        words.append(Word(word, round(at, 3), round(at + 0.9 * every, 3)))
        at += every
    return Transcript(tuple(words), seconds=round(at + 1, 3), **more)


def test_nothing_is_known_of_the_time_of_a_plain_text():
    found = deliver(from_text("I interviewed, um, Mr. Chen."), lines=LINES, minutes=2)
    assert (found.seconds, found.words_per_minute, found.pace, found.pauses) == (None, None, None, None)
    assert (found.before, found.after, found.allowed) == (None, None, None)
    assert (found.words, found.hesitations.at_least, found.hesitations.per_minute) == (5, 1, None)


def test_an_empty_take_is_measured_too():
    found = deliver(Transcript(seconds=12.0), lines=LINES, minutes=Limits(1, 2))
    assert (found.words, found.words_per_minute, found.read_word_for_word) == (0, None, None)
    assert found.allowed is not None
    assert found.allowed.off == -48


def test_pace_counts_from_the_first_word_to_the_last():
    found = deliver(spoken("word " * 140, every=60 / 140))
    assert found.words_per_minute == pytest.approx(140, abs=1)
    assert (found.before, round(found.after or 0, 1)) == (1.0, 1.0)


def test_pace_over_time_shows_where_it_changes():
    slow, fast = spoken("word " * 40, every=0.6), spoken("word " * 80, every=0.3)
    offset = (slow.words[-1].end or 0) - 1 + 0.1
    words = slow.words + tuple(
        Word(word.text, (word.start or 0) + offset, (word.end or 0) + offset) for word in fast.words
    )
    pace = deliver(Transcript(words)).pace or ()
    assert pace[0].words_per_minute == pytest.approx(100, abs=5)
    assert pace[-1].words_per_minute == pytest.approx(200, abs=8)
    assert all(later.start > earlier.start for earlier, later in pairwise(pace))
    assert pace[-1].end == pytest.approx(words[-1].end, abs=0.01)


def test_a_take_shorter_than_a_window_has_one_pace():
    [only] = deliver(spoken("word " * 10, every=0.5)).pace or ()
    assert only.words_per_minute == pytest.approx(120, abs=4)


def test_each_section_has_its_own_pace():
    take = spoken("I interviewed Mr. Chen who builds boats. um His advice is to measure everything twice.")
    covers = ["l1"] * 7 + [None] + ["l2"] * 7
    who, learned = deliver(take, lines=LINES, covers=covers).sections
    assert (who.section, who.words, learned.section, learned.words) == (Section.WHO, 7, Section.LEARNED, 7)
    assert who.seconds == pytest.approx(2.76)
    assert who.words_per_minute == pytest.approx(152.2)


def test_words_between_two_of_one_section_belong_to_it():
    take = spoken("one two three four five")
    [who] = deliver(take, lines=LINES, covers=["l1", None, None, "l1", None]).sections
    assert who.words == 4


def test_sections_are_counted_where_times_are_unknown():
    [who] = deliver(from_text("Mr. Chen builds boats."), lines=LINES, covers=["l1"] * 4).sections
    assert (who.words, who.seconds, who.words_per_minute) == (4, None, None)


@pytest.mark.parametrize(
    ("gap", "at", "flagged"),
    [(1.5, 4, None), (2.2, 4, False), (3.2, 4, True), (3.2, 3, False), (9.0, 3, False)],
)
def test_a_pause_is_noted_from_two_seconds_and_flagged_from_three_within_a_sentence(gap, at, flagged):
    found = deliver(spoken("He builds boats. His advice is to measure.", pauses={at: gap})).pauses or ()
    assert [pause.flagged for pause in found] == ([] if flagged is None else [flagged])


BOATS = Statement("l1", "He builds about forty boats a year.", Section.WHO)
TWO = Statement("l1", "He builds about forty. They are boats.", Section.WHO)


@pytest.mark.parametrize(
    ("take", "line", "flagged"),
    [
        ("He builds about, um. Forty boats a year.", None, True),
        ("He builds about forty. Boats a year.", BOATS, True),
        ("He builds about forty. They are boats.", TWO, False),
        ("He builds about forty. They are boats.", None, False),
    ],
)
def test_a_full_stop_where_the_voice_broke_off_ends_no_sentence(take, line, flagged):
    lines, covers = ([line], [line.id] * len(take.split())) if line else ([], [])
    [pause] = deliver(spoken(take, pauses={4: 4.0}), lines=lines, covers=covers).pauses or ()
    assert pause.flagged is flagged


def test_a_pause_names_the_words_in_front_of_it():
    [pause] = deliver(spoken("He builds boats. His advice is to measure.", pauses={6: 4.0})).pauses or ()
    assert pause == Pause(3.36, 7.4, True, "boats. His advice is")


def test_the_sound_tells_pauses_that_words_were_stretched_over():
    words = (Word("My", 0.0, 3.4), Word("main", 3.4, 7.9), Word("role", 7.9, 8.2), Word("boats.", 8.2, 8.4))
    silences = (Span(0.0, 3.0), Span(3.9, 7.5), Span(8.5, 12.0))
    found = deliver(Transcript(words, seconds=12.0, silences=silences))
    assert [(pause.start, pause.end, pause.flagged) for pause in found.pauses or ()] == [(3.9, 7.5, True)]
    assert (found.before, found.after) == (3.0, 3.6)


def test_silence_before_and_after_the_words_is_no_pause():
    found = deliver(
        Transcript((Word("Hi.", 5.0, 5.3),), seconds=20.0, silences=(Span(0, 4.9), Span(5.4, 20)))
    )
    assert (found.pauses, found.before, found.after) == ((), 5.0, 14.7)


def test_a_pause_after_the_first_word_is_a_pause():
    words = (Word("Hello.", 0.1, 0.4), Word("I", 3.6, 3.7), Word("interviewed", 3.7, 4.2))
    found = deliver(Transcript(words, seconds=4.3, silences=(Span(0.45, 3.55),)))
    assert [(pause.start, pause.flagged) for pause in found.pauses or ()] == [(0.45, False)]


@pytest.mark.parametrize(("at", "flagged"), [(4, True), (3, False)])
def test_without_marks_only_a_word_that_goes_on_shows_a_broken_sentence(at, flagged):
    take = "he builds boats the advice is to measure and he never cuts before that " * 4
    found = deliver(spoken(take, pauses={at: 4.0})).pauses or ()
    assert [pause.flagged for pause in found] == [flagged]


def test_a_hesitation_that_both_sources_have_counts_once():
    take = spoken("So um I met uh her", hesitations=(Hesitation("um", 1.5, 1.8), Hesitation("er", 0.2, 0.4)))
    found = deliver(take).hesitations
    assert [one.text for one in found.each] == ["er", "um", "uh"]
    assert (found.at_least, found.listened) == (3, True)
    assert found.per_minute == pytest.approx(3 * 60 / (take.seconds or 1), abs=0.1)


def test_words_alone_give_at_least_their_own_hesitations():
    found = deliver(from_text("Um, I, uh... mm-hmm, hm, her umbrella, er, ah yes.")).hesitations
    assert (found.at_least, found.each, found.listened) == (5, (), False)


@pytest.mark.parametrize(("sentence", "found"), FILLERS)
def test_a_filler_is_one_only_where_it_says_nothing(sentence, found):
    assert " | ".join(one.text for one in deliver(from_text(sentence)).fillers) == found


def test_what_stands_in_the_script_is_no_filler():
    line = Statement("l1", "So, as I said, I like, you know, boats.", Section.WHO)
    assert deliver(from_text(line.text)).fillers != ()
    assert deliver(from_text(line.text), lines=[line]).fillers == ()


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("He fixed the the boat.", ["the the"]),
        ("I, I think so.", ["I, I"]),
        ("He was he was tired.", ["He was he was"]),
        ("One of the one of the best.", ["One of the one of the"]),
        ("They they they left.", ["They they they"]),
        ("We we, um, we left.", ["We we, um, we"]),
        ("He had had enough.", []),
        ("I know that that is hard.", []),
        ("What it is is hard.", []),
        ("A very very long day.", []),
        ("She told you you could go.", []),
        ("I gave her her keys.", []),
        ("You you can go.", ["You you"]),
        ("It was a boat. A boat is wood.", []),
        ("He works. He works hard.", []),
        ("It was so, so good.", []),
        ("Room 5 5 times.", []),
        ("No, no, no.", []),
        ("And and and then he left for the the sea.", ["And and and", "the the"]),
    ],
)
def test_words_said_twice_are_found_where_grammar_wants_them_once(sentence, found):
    assert [one.text for one in deliver(from_text(sentence)).doubled] == found


def test_reading_the_script_is_reading_word_for_word():
    text = " ".join(line.text for line in LINES)
    assert deliver(from_text(text), lines=LINES).read_word_for_word == 1.0


def test_reading_lines_in_another_order_with_hesitations_is_reading_too():
    text = (
        "His advice is, um, to measure everything twice before you cut. For this video I interviewed Mr Chen."
    )
    assert deliver(from_text(text), lines=LINES).read_word_for_word == 1.0


def test_telling_it_in_other_words_is_no_reading():
    text = "So this is about Mr. Chen. He builds boats and he told me you should measure it two times."
    assert deliver(from_text(text), lines=LINES).read_word_for_word == 0.0


def test_half_of_a_take_may_be_read():
    text = "His advice is to measure everything twice before you cut, which nobody in my family does."
    assert deliver(from_text(text), lines=LINES).read_word_for_word == pytest.approx(10 / 16, abs=0.001)


def test_without_a_script_nothing_was_read():
    assert deliver(from_text("I interviewed him.")).read_word_for_word is None


@pytest.mark.parametrize(
    ("seconds", "minutes", "off"),
    [
        (115, Limits(None, 2), 0),
        (121, Limits(None, 2), 1),
        (100, Limits(2, 3), -20),
        (125, Limits(2, 3), 0),
        (124, 2, 0),
        (130, 2, 10),
        (110, 2, -10),
        (500, Limits(2, None), 0),
    ],
)
def test_the_length_is_held_against_the_time_that_is_allowed(seconds, minutes, off):
    allowed = deliver(Transcript(seconds=float(seconds)), minutes=minutes).allowed
    assert allowed is not None
    assert allowed.off == off


TALK = st.lists(
    st.tuples(st.sampled_from("so um like the the he had you know. I mean it was, very good. boats".split()),
              st.floats(0.05, 1), st.floats(0, 4)),
    max_size=40,
)  # fmt: skip


@given(TALK, st.booleans())
def test_any_take_is_measured_within_its_own_time(talk, by_sound):
    words, silences, at = [], [], 0.0
    for text, length, gap in talk:
        silences.append(Span(at, at + gap))
        words.append(Word(text, at + gap, at + gap + length))
        at += gap + length
    found = deliver(Transcript(tuple(words), seconds=at, silences=tuple(silences) if by_sound else None))
    assert all(0 <= pause.start <= pause.end <= at for pause in found.pauses or ())
    assert all(0 <= pace.start < pace.end <= at + 0.01 for pace in found.pace or ())
    for passage in (*found.fillers, *found.doubled):
        assert 0 <= passage.first < passage.last <= len(words)
