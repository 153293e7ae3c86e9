"""From script to key phrases to cue words, for page, Word file and command line alike."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scriptwright.cues import PHRASE, WORDS, cues
from scriptwright.reading import clean
from scriptwright.script.model import Line, LineKind, Script, ScriptSection
from scriptwright.sections import Section, heading


def script_of_lines(*texts: str, section: Section = Section.LEARNED) -> Script:
    lines = tuple(Line(f"line-{place}", text, LineKind.TOLD, ()) for place, text in enumerate(texts))
    return Script((ScriptSection(section, heading(section), lines, 60, 60),), minutes=1)


def phrase(text: str) -> str:
    (part,) = cues(script_of_lines(text))
    return part.phrases[0].text


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Most of the sick animals she treats are rabbits.", "sick animals she treats are rabbits"),
        ("It takes eleven signatures to leave this world.", "eleven signatures to leave this world"),
        ("He doesn't fill the silence.", "doesn't fill the silence"),
        ("She never forgets a patient.", "never forgets a patient"),
        ("There is no shortcut.", "no shortcut"),
        ("In 1998 she opened a bakery on Vine Street.", "opened a bakery on Vine Street"),
        ("He does it.", "He does it"),
    ],
)
def test_the_phrase_is_what_brings_the_line_back(line, expected):
    assert phrase(line) == expected


def test_what_is_denied_is_not_cued_without_its_denial():
    assert "brave" not in phrase("He doesn't do it to be brave.") or "n't" in phrase(
        "He doesn't do it to be brave."
    )


def test_a_phrase_ends_with_a_name_whole():
    assert phrase("For three years she worked under Captain Maria Ruiz.").endswith("Captain Maria Ruiz")


def test_each_line_has_its_phrase_in_order():
    (part,) = cues(script_of_lines("She bakes bread at four.", "Her son carries it to the market."))
    assert [cue.line for cue in part.phrases] == ["line-0", "line-1"]


def test_cue_words_come_from_different_lines_in_the_order_of_the_script():
    (part,) = cues(
        script_of_lines(
            "She bakes bread at dawn.",
            "Her oven came from Lisbon.",
            "It holds forty loaves.",
            "Her son drives the van.",
            "Sometimes they sing.",
        )
    )
    assert part.words == ("bread", "Lisbon", "forty loaves", "son")


def test_a_word_that_is_said_all_the_time_cues_nothing():
    texts = ("The bakery opens at five.", "The bakery sells rye.", "The bakery closes at noon.")
    (part,) = cues(script_of_lines(*texts))
    assert "bakery" not in part.words


def test_a_section_without_lines_has_no_cues():
    empty = ScriptSection(Section.WHY, "Why I chose her", (), 20, 0)
    assert cues(Script((empty,), minutes=1)) == ()


@given(st.lists(st.text(min_size=1, max_size=120).filter(str.strip), min_size=1, max_size=5))
@settings(max_examples=60, deadline=None)
def test_phrases_and_words_are_words_of_their_lines(texts):
    script = script_of_lines(*texts)
    (part,) = cues(script)
    assert len(part.words) <= WORDS
    for cue, line in zip(part.phrases, script.lines, strict=True):
        assert cue.text in clean(line.text) or cue.text in " ".join(clean(line.text).split())
        assert len(cue.text.split()) <= PHRASE
    assert all(any(word in clean(line.text) for line in script.lines) for word in part.words)


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "draft.json"
    lines = [{"id": "a", "text": "She repairs old violins in Cremona."}]
    path.write_text(json.dumps({"sections": [{"section": "who", "lines": lines}]}))
    return path


def test_the_command_line_gives_the_same(run, draft):
    done = run("cues", draft, "--json")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == {
        "sections": [
            {
                "section": "who",
                "heading": "Who I interviewed",
                "phrases": [{"line": "a", "text": "repairs old violins in Cremona"}],
                "words": ["repairs", "old", "violins", "Cremona"],
            }
        ]
    }
    assert run("cues", draft).out == (
        "Who I interviewed: repairs, old, violins, Cremona\n"
        "-------------------------------------------------\n"
        "repairs old violins in Cremona\n"
    )


def test_the_command_line_refuses_what_is_no_script(run, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("She repairs violins.")
    done = run("cues", path)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"{path} holds no script")
    assert done.err.count("\n") == 1
