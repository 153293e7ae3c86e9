"""The Rehearse page as a student meets it, run without a browser."""

from dataclasses import replace
from pathlib import Path

import pytest

from components import cached, rehearsal
from components.stage.levels import Level, items_of
from components.stage.practice import Practice, read_practice
from scriptwright.assignment import read_assignment, rule_on
from scriptwright.drafting import longest_of, outline_of
from scriptwright.project import Project
from scriptwright.script import Edits
from scriptwright.sections import Section

NOTES = (Path(__file__).parents[1] / "templates" / "example_notes.txt").read_text(encoding="utf-8")
PROJECT = Project(notes=NOTES, answers={"why": "I chose her because she pruned the maple at my school."})


def title(app):
    return app.title[0].value


def texts(app):
    """Everything written on the page."""
    kinds = (app.markdown, app.caption, app.error, app.header)
    return "\n".join(element.value for kind in kinds for element in kind)


@pytest.fixture
def rehearse(app):
    """The page with the example notes."""

    def open_page(project=PROJECT):
        app.query_params["p"] = cached.store().create(project).id
        app.run()
        app.switch_page("components/pages/rehearse.py").run()
        assert not app.exception
        return app

    return open_page


@pytest.fixture
def script(home):
    return cached.script(PROJECT)


def run_of(script, share=1.0, **changed):
    """A run in which each section took this share of its time."""
    sections = {part.section: part.target * share for part in script.sections if part.lines}
    told = Practice(sum(sections.values()), sections, float(script.words), 1.0, Level.FULL)
    return replace(told, **changed)


def test_the_page_says_to_say_it_once_and_offers_to_record_or_to_practise(rehearse):
    page = rehearse()
    assert title(page) == "Say it once through"
    assert {button.key for button in page.button} >= {"record", "practise"}
    assert "Your last run" not in texts(page)


def test_without_notes_or_lines_the_page_leads_back(app, rehearse):
    app.run().switch_page("components/pages/rehearse.py").run()
    assert title(app) == "There are no notes yet"
    parts = cached.script(PROJECT).sections
    every = frozenset(line.id for part in parts for line in (*part.lines, *part.left_out))
    page = rehearse(replace(PROJECT, edits=Edits(cut=every)))
    assert title(page) == "Nothing to say yet"


def test_script_leads_to_rehearse(rehearse):
    page = rehearse().switch_page("components/pages/script.py").run()
    assert page.button("go-on").label == "Rehearse it"
    assert title(page.button("go-on").click().run()) == "Say it once through"


def test_a_run_that_was_too_long_names_the_section_that_took_the_time(script):
    told = run_of(script, 1.0)
    more = {**told.sections, Section.LEARNED: told.sections[Section.LEARNED] + 40}
    told = replace(told, sections=more, seconds=sum(more.values()))
    headline, say = rehearsal.situation(told, script)
    assert headline.endswith("over")
    assert "*What I learned*" in say


def test_a_run_on_time_leads_to_fewer_words_and_then_to_the_recording(script):
    seconds = script.minutes * 60
    for level, further in (
        (Level.FULL, "key phrases"),
        (Level.PHRASES, "cue words"),
        (Level.WORDS, "record"),
    ):
        headline, say = rehearsal.situation(run_of(script, seconds=seconds, level=level), script)
        assert headline.endswith("on time")
        assert further in say


def test_a_run_that_stopped_early_is_not_held_against_the_time(script):
    headline, say = rehearsal.situation(run_of(script, 0.3, reached=0.3), script)
    assert headline.startswith("You stopped at")
    assert "to its end" in say


def test_the_pace_of_a_run_is_offered_for_the_next_draft(rehearse, script):
    page = rehearse()
    page.session_state["session"].rehearse.practice = run_of(script, seconds=script.words * 60 / 110)
    page.run()
    assert "Your last run" in texts(page)
    assert "When you practised you said 110." in texts(page)
    page.button("own-pace").click().run()
    assert page.session_state["session"].project.pace == 110
    assert page.switch_page("components/pages/script.py").run().button("own-pace")


def test_a_pace_is_told_only_of_enough_of_the_whole_text_said_aloud(script):
    assert run_of(script, seconds=script.words * 60 / 120).pace == 120
    assert run_of(script, level=Level.WORDS).pace is None
    assert run_of(script, words=20.0).pace is None
    assert run_of(script, seconds=5.0).pace is None


@pytest.mark.parametrize(
    "told",
    [
        None,
        "120",
        {},
        {"seconds": "long", "sections": {}, "words": 1, "reached": 1, "level": "full"},
        {"seconds": float("nan"), "sections": {}, "words": 1, "reached": 1, "level": "full"},
        {"seconds": 1, "sections": {"else": 1}, "words": 1, "reached": 1, "level": "full"},
        {"seconds": 1, "sections": [], "words": 1, "reached": 1, "level": "full"},
        {"seconds": 1, "sections": {}, "words": -1, "reached": 1, "level": "full"},
        {"seconds": 1, "sections": {}, "words": 1, "reached": 1, "level": "none"},
    ],
)
def test_what_makes_no_sense_is_no_practice(told):
    assert read_practice(told) is None


@pytest.mark.parametrize("level", Level)
def test_the_pieces_of_each_text_share_the_words_of_the_script(script, level):
    cues = {part.section: part for part in cached.cues(script)}
    parts = [part for part in script.sections if part.lines]
    items = [item for part in parts for item in items_of(part, cues[part.section], level)]
    assert sum(item["words"] for item in items) == pytest.approx(script.words)
    assert all(item["text"].strip() for item in items)


def test_a_rule_against_reading_is_told(rehearse):
    page = rehearse(
        replace(
            PROJECT,
            assignment="Say who you interviewed, why, and what you learned. Do not read from a script.",
        )
    )
    assert "record from cue words" in texts(page)


def test_rules_are_found_by_what_they_are_about():
    rules = read_assignment("Say what you learned. Record it in one continuous take. No slides.").rules
    assert "one continuous take" in rule_on("take", rules)
    assert rule_on("dress", rules) is None


def test_the_limit_is_what_the_assignment_allows_unless_the_student_chose(home):
    asked = replace(PROJECT, assignment="Say what you learned. Your video must be 2 to 4 minutes long.")
    assert longest_of(asked, outline_of(asked)) == 4
    chosen = replace(asked, minutes=3.0)
    assert longest_of(chosen, outline_of(chosen)) == 3
