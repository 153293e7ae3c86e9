"""The recording of an interview as turns, and as notes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.interview import notes_of, notes_with, stands_in, turns_of
from scriptwright.notes import Kind, Speaker, read_notes
from scriptwright.transcript import Transcript, Word, from_text

#: Talks as they are heard, with the speakers as a listener would mark them: Q asks, A answers.
TALKS = (
    (
        ("Q", "Thank you for taking the time. What does a luthier do all day?"),
        ("A", "I mend violins. Mostly I wait for glue."),
        ("Q", "What was the biggest challenge?"),
        ("A", "Patience. I had none at twenty."),
    ),
    (
        ("Q", "Hi. Can you hear me okay?"),
        ("A", "Yes, I can. Great."),
        ("Q", "So I'm doing this for my civics class. So, can you tell me about your job?"),
        ("A", "Sure. I'm a locksmith. I mostly do cars, you know? Why do I? I like it."),
        ("Q", "Oh wow, that's interesting. And how did you get started?"),
        ("A", "My uncle had a shop. He asked me, do you want to learn something useful? I said yes."),
        ("Q", "What would you tell somebody who wants to do this?"),
        ("A", "Be honest. People let you into their homes."),
        ("Q", "Thank you so much for your time."),
        ("A", "You're welcome."),
    ),
    (
        ("Q", "Tell me about your first week on the ferry."),
        ("A", "I was sick for six days. Nobody says that in the brochure, right? On the seventh I ate soup."),
        ("Q", "Do you ever get scared?"),
        ("A", "In fog."),
        ("Q", "How do you deal with that?"),
        ("A", "Slow down and use the horn."),
    ),
)  # fmt: skip

LETTERS = {"Q": Speaker.INTERVIEWER, "A": Speaker.INTERVIEWEE}


def heard(talk):
    return from_text(" ".join(text for _, text in talk))


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk[0][1][:20])
def test_questions_are_the_interviewers_and_what_follows_is_the_answer(talk):
    found = [(turn.speaker, turn.text) for turn in turns_of(heard(talk))]
    assert found == [(LETTERS[letter], text) for letter, text in talk]


words = st.sampled_from("What do you like? It is hard. Why? Yes. I said so. Thank you. So um okay".split())


@given(st.lists(words, max_size=60))
def test_turns_hold_every_word_once_and_speakers_alternate(said):
    transcript = from_text(" ".join(said))
    turns = turns_of(transcript)
    assert [n for turn in turns for n in range(turn.first, turn.last)] == list(range(len(said)))
    assert all(one.speaker is not other.speaker for one, other in pairwise(turns))


@given(st.lists(words, min_size=1, max_size=40), st.data())
def test_what_the_student_marked_stands(said, data):
    transcript = from_text(" ".join(said))
    firsts = [one.first for one in transcript.utterances]
    marked = data.draw(st.dictionaries(st.sampled_from(firsts), st.sampled_from([*LETTERS.values()])))
    speakers = {first: turn.speaker for turn in turns_of(transcript, marked) for first in turn.utterances}
    assert marked.items() <= speakers.items()


def test_a_question_in_the_flow_of_telling_stays_with_the_teller():
    said = "What do you grow? Beets. What sells best? Beets. I eat beets."

    def spoken(pause):
        at, found = 0.0, []
        for index, word in enumerate(said.split()):
            at += pause if index in (5, 8) else 0.6 if index in (4,) else 0.05
            found.append(Word(word, at, at + 0.2))
            at += 0.2
        return [turn.speaker for turn in turns_of(Transcript(tuple(found)))]

    asked, passing = spoken(0.9), spoken(0.06)
    assert asked.count(Speaker.INTERVIEWER) == 2
    assert passing.count(Speaker.INTERVIEWER) == 1


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk[0][1][:20])
def test_the_notes_are_read_again_as_questions_and_answers(talk):
    notes = read_notes(notes_of(turns_of(heard(talk)), "Ms. Roy"))
    kinds = {block.speaker: set() for block in notes.blocks}
    for block in notes.blocks:
        kinds[block.speaker].add(block.kind)
    assert Kind.QUESTION in kinds[Speaker.INTERVIEWER]
    assert Kind.QUESTION not in kinds[Speaker.INTERVIEWEE]
    assert Kind.ANSWER in kinds[Speaker.INTERVIEWEE]


def test_every_heard_word_is_in_the_notes():
    transcript = heard(TALKS[1])
    said = [line.partition(": ")[2] for line in notes_of(turns_of(transcript)).splitlines()]
    assert " ".join(said) == transcript.text


def test_nothing_heard_is_no_turn_and_no_notes():
    assert turns_of(Transcript()) == ()
    assert notes_of(()) == ""


SAID = "What do you do? I mend clocks. Why clocks? They tick."
TALK = turns_of(from_text(SAID))
LABELLED = (
    "Interviewer: What do you do?\nMr. Ito: I mend clocks.\nInterviewer: Why clocks?\nMr. Ito: They tick.\n"
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", LABELLED),
        ("His shop is small.\n", f"His shop is small.\n\n{LABELLED}"),
        (LABELLED, LABELLED),
        (LABELLED.replace("Mr. Ito", "Interviewee"), LABELLED),
        (f"Mine.\n\nInterviewer: {SAID}", f"Mine.\n\n{LABELLED.rstrip()}"),
        (LABELLED.replace("\n", "\n\n") + "More of mine: yes.", f"{LABELLED}\nMore of mine: yes."),
        (LABELLED.replace("mend", "fix"), LABELLED.replace("mend", "fix") + f"\n{LABELLED}"),
        (f"He said: {TALK[0].text}", f"He said: {TALK[0].text}\n\n{LABELLED}"),
    ],
    ids=["none", "others", "the same", "other name", "other speakers", "blank lines", "mended", "a part"],
)  # fmt: skip
def test_a_talk_stands_below_the_notes_or_where_it_stood(before, after):
    assert notes_with(before, TALK, "Mr. Ito") == after
    assert notes_with(after, TALK, "Mr. Ito") == after


def test_words_within_another_line_are_not_taken_for_the_talk():
    assert not stands_in(f"I wrote down {SAID}", TALK)


@given(st.text(max_size=80), st.lists(words, min_size=1, max_size=20))
def test_no_word_of_the_notes_is_lost_when_a_talk_joins_them(notes, said):
    talk = turns_of(from_text(" ".join(said)))
    joined = notes_with(notes, talk)
    assert stands_in(joined, talk)
    if not stands_in(notes, talk):
        assert joined.startswith(notes.rstrip())
