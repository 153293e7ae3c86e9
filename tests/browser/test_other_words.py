"""Other words by a model, in a real browser: seen as they come, stopped, taken, kept over a reload."""

import re
import threading

import pytest
from model_server import saying, serving

from scriptwright.project import Project
from scriptwright.rewording.settings import ADDRESS, NAME
from scriptwright.store import Store

NOTES = """Interview with Mr. Bell, a baker

What do you do?
I bake bread for the whole street. I lost two customers in the first winter because I was too slow.
I start at two in the morning. I teach one apprentice every year.
"""
TAKEN = "Because he was too slow, he lost two customers in the first winter."


def other(sentence):
    return TAKEN if "two customers" in sentence else sentence


@pytest.fixture
def served(monkeypatch, request):
    """A model that says its second sentence only when the test lets it, and the app with it set up."""
    let = threading.Event()

    def answer(handler, sentence):
        if len(handler.server.requests) > 2:
            let.wait(60)
        saying(other)(handler, sentence)

    with serving(answer) as server:
        monkeypatch.setenv(ADDRESS, server.address)
        monkeypatch.setenv(NAME, "tiny")
        yield request.getfixturevalue("address"), let


def test_a_model_is_stopped_asked_again_and_its_wording_taken(page, served):
    from playwright.sync_api import expect

    address, let = served
    with Store() as store:
        saved = store.create(Project(notes=NOTES, minutes=1))
    page.goto(f"{address}/script?p={saved.id}")
    page.get_by_role("button", name="Ask for other words").wait_for()
    page.locator("[data-test-script-state=notRunning]").wait_for()
    page.get_by_role("button", name="Ask for other words").click(delay=50)
    expect(page.get_by_text(re.compile(r"Sentence 3 of \d"))).to_be_visible()
    page.get_by_role("button", name="Stop").click(delay=50)
    let.set()
    expect(page.get_by_role("button", name="Ask once more")).to_be_visible()
    expect(page.get_by_text(TAKEN)).to_be_visible()
    page.get_by_role("button", name="Take it").click(delay=50)
    expect(page.locator("textarea").filter(has_text=TAKEN)).to_have_count(1)
    page.reload()
    expect(page.locator("textarea").filter(has_text=TAKEN)).to_have_count(1)
    with Store() as store:
        assert TAKEN in store.load(saved.id).project.edits.reworded.values()
