"""A recording of the interview in a real browser, heard by the real engine, until the outline shows it."""

import re
from pathlib import Path

import pytest

from scriptwright.notes import Speaker
from scriptwright.project import Project
from scriptwright.store import Store
from scriptwright.takes import Purpose, Takes
from scriptwright.transcript import Transcript, Word

TALK = Path(__file__).parents[1] / "sound" / "interview.opus"
LISTENING = 120_000  # ms; two busy processors load the engine and listen meanwhile
LINES = ("What do you do all day?", "I wind the clock.", "It is loud.", "Do you like it?", "Very much.")


@pytest.fixture
def store(home):
    """The store that the app keeps its projects in."""
    with Store() as store:
        yield store


@pytest.fixture
def project(store):
    """A project in which nothing is yet."""
    return store.create(Project()).id


@pytest.fixture
def take(store, project):
    """The sound of a talk, said to have been heard as LINES."""
    takes = Takes(store)
    with TALK.open("rb") as sound:
        take = takes.add(project, sound, TALK.name, purpose=Purpose.INTERVIEW)
    words = [
        Word(word, 5.0 * line + 0.5 * at, 5.0 * line + 0.5 * at + 0.4)
        for line, text in enumerate(LINES)
        for at, word in enumerate(text.split())
    ]
    takes.heard(take.id, Transcript(tuple(words), "en", 37.0), "faster-whisper")
    return take.id


def headline(page):
    return page.get_by_role("heading", level=1)


def names(page):
    """Who says what, turn by turn, as it stands on the page."""
    return page.locator(".turn .name")


def scrolls_sideways(page):
    return page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_a_recording_of_the_interview_becomes_questions_and_answers(page, address):
    from playwright.sync_api import expect

    page.goto(address)
    page.locator("summary", has_text="Or a recording of the interview").press("Enter")
    page.get_by_label("Choose a recording").set_input_files(TALK)
    expect(headline(page)).to_have_text("Listening to your interview")
    expect(page.get_by_role("progressbar")).to_be_visible(timeout=LISTENING)
    page.get_by_label("Who you interviewed").fill("Ms. Okafor")
    page.get_by_label("Your name").fill("Ada")

    expect(headline(page)).to_have_text("Your interview is written down", timeout=LISTENING)
    expect(page.get_by_label("Your name")).to_have_value("Ada")
    expect(names(page)).to_have_text(["Interviewer", "Ms. Okafor"] * 3)
    page.reload()
    expect(headline(page)).to_have_text("Your interview is written down")
    page.get_by_role("button", name="Use it as my notes").click(delay=50)

    expect(headline(page)).to_have_text("Your notes are in")
    labelled = re.compile(r"^Interviewer: .*\nMs\. Okafor: People think I cut trees")
    expect(page.get_by_label("Interview notes")).to_have_value(labelled)
    page.get_by_role("button", name="Read my notes").click(delay=50)
    expect(headline(page)).to_contain_text("missing")
    expect(page.get_by_text("What was the biggest challenge?", exact=False).first).to_be_visible()


def test_who_says_what_is_marked_with_mouse_and_keys_and_kept(page, address, store, project, take):
    from playwright.sync_api import expect

    page.goto(f"{address}/?p={project}")
    expect(headline(page)).to_have_text("Your interview is written down")
    expect(page.locator(".turn")).to_have_count(4)
    page.get_by_role("button", name="Interviewee, change to Interviewer").first.click()
    expect(names(page)).to_have_text(["Interviewer", "Interviewer", "Interviewer", "Interviewee"])
    page.keyboard.press("Enter")
    expect(names(page)).to_have_text(["Interviewer", "Interviewee", "Interviewer", "Interviewee"])

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.shadowRoot.activeElement.className") == "swap"
    page.keyboard.press("Space")
    expect(names(page)).to_have_text(
        ["Interviewer", "Interviewee", "Interviewer", "Interviewer", "Interviewee"]
    )
    marks = {6: Speaker.INTERVIEWEE, 10: Speaker.INTERVIEWER}
    for _ in range(100):
        if Takes(store).load(take).speakers == marks:
            break
        page.wait_for_timeout(100)
    assert Takes(store).load(take).speakers == marks
    page.reload()
    expect(page.locator(".turn")).to_have_count(5)
    assert not scrolls_sideways(page)
    page.set_viewport_size({"width": 390, "height": 844})
    assert not scrolls_sideways(page)


def test_a_line_that_is_pressed_is_played(page, address, project, take):
    page.goto(f"{address}/?p={project}")
    page.get_by_text("It is loud.").click()
    played = page.locator("audio")
    page.wait_for_function("audio => audio.currentTime > 0 && !audio.paused", arg=played.element_handle())
    assert played.evaluate("audio => audio.currentTime") == pytest.approx(10, abs=3)
    page.wait_for_function(
        "line => line.classList.contains('playing')",
        arg=page.locator(".line", has_text="It is loud.").element_handle(),
    )
