"""Words with their times: utterances, corrections, the document, subtitles."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.transcript import (
    Hesitation,
    Span,
    Transcript,
    TranscriptError,
    Word,
    from_text,
    read_transcript,
    srt,
    txt,
    vtt,
)


def spoken(text, *, word=0.3, gap=0.1, pauses=None):
    """The words of a text one after the other; `pauses` are the seconds after a word, by its index."""
    words, at = [], 0.0
    for index, said in enumerate(text.split()):
        words.append(Word(said, round(at, 3), round(at + word, 3), 0.9))
        at += word + (pauses or {}).get(index, gap)
    return Transcript(tuple(words), "en", round(at, 3))


seconds = st.floats(0, 10_000, allow_nan=False)
spans = st.tuples(seconds, seconds).map(sorted)
texts = st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=8)
transcripts = st.builds(
    Transcript,
    words=st.lists(
        st.builds(
            lambda text, span, sure: Word(text, *(span or (None, None)), sure),
            texts,
            st.none() | spans,
            st.none() | st.floats(0, 1),
        ),
        max_size=80,
    ).map(tuple),
    language=st.none() | st.sampled_from(["en", "de"]),
    seconds=st.none() | seconds,
    silences=st.none() | st.lists(spans.map(lambda span: Span(*span)), max_size=3).map(tuple),
    hesitations=st.none() | st.lists(spans.map(lambda span: Hesitation("um", *span)), max_size=3).map(tuple),
    doubts=st.lists(st.text(), max_size=2).map(tuple),
)


@given(transcripts)
def test_a_transcript_comes_back_from_its_document(transcript):
    assert read_transcript(json.loads(json.dumps(transcript.to_json()))) == transcript


@given(transcripts)
def test_utterances_hold_every_word_once_and_in_order(transcript):
    found = transcript.utterances
    assert [n for one in found for n in range(one.first, one.last)] == list(range(len(transcript.words)))
    assert all(one.last - one.first <= 30 for one in found)
    assert " ".join(one.text for one in found) == transcript.text


@given(transcripts)
def test_corrections_that_change_nothing_leave_every_word_and_time(transcript):
    same = {one.first: one.text for one in transcript.utterances}
    assert transcript.corrected(same).words == transcript.words


@given(transcripts, st.dictionaries(st.integers(0, 80), st.text(max_size=30)))
def test_corrections_replace_their_utterance_and_touch_no_other(transcript, corrections):
    corrected = transcript.corrected(corrections)
    wanted = [word for one in transcript.utterances for word in corrections.get(one.first, one.text).split()]
    assert [word.text for word in corrected.words] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I met Mr. Chen. He builds boats!", ["I met Mr. Chen.", "He builds boats!"]),
        ('He said, "Try it." I did.', ['He said, "Try it."', "I did."]),
        ("Was it hard? No.", ["Was it hard?", "No."]),
        ("J. Ortiz came", ["J. Ortiz came"]),
    ],
)
def test_utterances_end_where_sentences_end(text, wanted):
    assert [one.text for one in from_text(text).utterances] == wanted


def test_a_pause_ends_an_utterance():
    heard = spoken("so that is what he does and I like it", pauses={5: 1.2})
    assert [one.text for one in heard.utterances] == ["so that is what he does", "and I like it"]


def test_a_run_on_is_cut_at_its_longest_gap():
    heard = spoken(" ".join(["word"] * 44), pauses={19: 0.7})
    assert [one.last - one.first for one in heard.utterances] == [20, 24]


def test_a_corrected_word_takes_the_time_of_the_one_it_replaces():
    heard = spoken("I met Mr. Chan today.")
    words = heard.corrected({0: "I met Mr. Chen today."}).words
    assert words[3] == Word("Chen", heard.words[3].start, heard.words[3].end)
    assert words[:3] == heard.words[:3]
    assert words[4] == heard.words[4]


def test_words_put_between_two_others_lie_between_them_in_time():
    words = spoken("He repairs boats.").corrected({0: "He builds and repairs boats."}).words
    assert [word.text for word in words] == ["He", "builds", "and", "repairs", "boats."]
    starts = [word.start for word in words]
    assert starts == sorted(starts)
    assert words[1].start == words[0].end


def test_an_utterance_can_be_taken_out():
    assert from_text("Hello. Test test. I met her.").corrected({1: ""}).text == "Hello. I met her."


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"words": "hello"},
        {"words": ["hello"]},
        {"words": [{"text": 3}]},
        {"words": [{"text": "a", "start": "0"}]},
        {"words": [{"text": "a", "start": -1}]},
        {"words": [{"text": "a", "start": float("nan")}]},
        {"words": [], "language": 4},
        {"words": [], "silences": [{"start": 2, "end": 1}]},
        {"words": [], "hesitations": [{"start": 1, "end": 2}]},
        {"words": [], "doubts": [1]},
    ],
)
def test_another_document_is_refused_with_a_sentence(document):
    with pytest.raises(TranscriptError, match=r"^This is not a transcript that Scriptwright can read: "):
        read_transcript(document)


def test_words_alone_are_a_transcript():
    assert read_transcript({"words": [{"text": " So "}, {"text": " "}, {"text": "yes"}]}).text == "So yes"


def test_subtitles_show_two_lines_of_42_characters_at_most_and_every_word():
    heard = spoken("We walked past the old harbour and then she told me how the ferries run in winter. " * 4)
    shown = [block.split("\n")[2:] for block in srt(heard).strip().split("\n\n")]
    assert all(len(lines) <= 2 and all(len(line) <= 42 for line in lines) for lines in shown)
    assert " ".join(line for lines in shown for line in lines) == heard.text


def test_subtitles_never_overlap_and_stay_for_a_second_where_there_is_time():
    heard = spoken("Yes. No. Maybe so.", pauses={0: 0.2, 1: 3})
    assert srt(heard) == (
        "1\n00:00:00,000 --> 00:00:00,500\nYes.\n\n"
        "2\n00:00:00,500 --> 00:00:01,500\nNo.\n\n"
        "3\n00:00:03,800 --> 00:00:04,800\nMaybe so.\n"
    )


def test_vtt_shows_markup_as_written():
    text = vtt(spoken("a <b> & c --> d"))
    assert text.startswith("WEBVTT\n\n00:00:00.000 --> ")
    assert "a &lt;b&gt; &amp; c --&gt; d" in text
    assert len(re.findall("-->", text)) == 1


def test_srt_has_no_way_to_write_markup_so_a_sign_that_nobody_sees_undoes_it():
    text = srt(spoken(r"a <b>b</b> {\an8} --> d"))
    assert len(re.findall("-->", text)) == 1
    assert not re.search(r"</?b>|\{\\", text)
    assert r"a <b>b</b> {\an8} --> d" in text.replace("\u2060", "")


def test_a_transcript_without_times_has_no_subtitles_but_a_text():
    heard = from_text("One. Two.")
    assert srt(heard) == ""
    assert vtt(heard) == "WEBVTT\n"
    assert txt(heard) == "One.\nTwo.\n"
