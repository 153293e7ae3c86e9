"""What is typed is kept though nobody leaves the box: a tab is closed, reloaded or killed in the middle."""

import re
import sqlite3
import time
from urllib.parse import parse_qs, urlsplit

import pytest
from serving import served

from scriptwright.project import Project
from scriptwright.store import Store

NOTES = """Interview with Mr. Baptiste, piano tuner

What does a piano tuner do all day?
I tune four pianos a day, and I repair what the players have broken. I carry about thirty tools.

What was the hardest part of learning it?
My ears got tired long before my hands did. It took me three years to hear a beat in the low strings.
"""
PATIENCE = 30_000  # ms
MORE = " And I like the silence afterwards."
WHY = "I chose him because he tunes the piano at my school."
LINE = "I talked to the man who tunes every piano in town."


@pytest.fixture
def tabs(page):
    """Opens tabs of one browser, of which one can be closed."""
    context = page.context.browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A data folder with the app served from it, for all tests of this file."""
    folder = tmp_path_factory.mktemp("typing")
    (folder / "home").mkdir()
    patient = f"sqlite:///{folder}/home/scriptwright.db?timeout=0.5"  # waits less long for a lock than usual
    with served(folder / "home", folder / "server.log", DATABASE_URL=patient) as address:
        yield folder / "home", address


@pytest.fixture
def home(house, monkeypatch):
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", str(house[0]))
    return house[0]


@pytest.fixture
def address(house):
    return house[1]


@pytest.fixture
def kept(home):
    """A project with notes, in the folder of the served app."""
    with Store() as store:
        return store.create(Project(notes=NOTES)).id


def project(id):
    with Store() as store:
        return store.load(id).project


def eventually(condition, seconds=10):
    """Wait for it: the disk is looked at from outside the app."""
    for _ in range(seconds * 20):
        if condition():
            return
        time.sleep(0.05)
    pytest.fail("It did not come to be on the disk.")


def at(page, address, id, name=""):
    from playwright.sync_api import expect

    page.goto(f"{address}/{name}?p={id}")
    expect(page.locator("[data-testid=stAppScrollToBottomContainer], .stMain").first).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_function("document.body.dataset.saving === ''")
    return page


BOXES = [
    ("", "Interview notes", MORE, lambda kept: kept.notes.endswith(MORE)),
    ("outline", "Why did you choose Mr. Baptiste?", WHY, lambda kept: WHY in kept.answers.values()),
    ("script", "Line of Who I interviewed", LINE, lambda kept: LINE in str(kept.edits.rewritten)),
]


@pytest.mark.parametrize("leave", ["close", "reload"])
@pytest.mark.parametrize(("name", "label", "words", "is_kept"), BOXES, ids=["notes", "outline", "script"])
def test_words_typed_just_before_the_tab_is_gone_are_there_again(
    tabs, address, kept, name, label, words, is_kept, leave
):
    from playwright.sync_api import expect

    page = tabs.new_page()
    at(page, address, kept, name)
    box = page.get_by_label(label).first
    box.focus()
    box.press("Control+End")
    page.keyboard.type(words)
    if leave == "close":
        page.close()
        page = tabs.new_page()
        at(page, address, kept, name)
    else:
        page.reload()

    eventually(lambda: is_kept(project(kept)))
    expect(page.get_by_label(label).first).to_have_value(re.compile(re.escape(words)))


def test_the_first_words_of_a_new_project_come_back_by_the_address_of_the_tab(page, address):
    from playwright.sync_api import expect

    page.goto(address)
    page.get_by_label("Interview notes").wait_for()
    page.get_by_label("Interview notes").fill(NOTES)
    page.wait_for_url("**/?p=*")
    id = parse_qs(urlsplit(page.url).query)["p"][0]
    page.reload()

    expect(page.get_by_label("Interview notes")).to_have_value(NOTES)
    assert project(id).notes == NOTES


def test_while_words_come_fast_the_caret_stays_and_no_letter_is_lost(page, address, kept):
    from playwright.sync_api import expect

    at(page, address, kept)
    box = page.get_by_label("Interview notes")
    box.focus()
    box.press("Control+Home")
    words = "She answers slowly, and I write along as fast as I can. " * 3
    for at_once in range(0, len(words), 7):
        page.keyboard.type(words[at_once : at_once + 7])
        page.wait_for_timeout(90 if at_once % 70 else 1700)  # at a longer pause the page follows
    expect(box).to_have_value(words + NOTES)
    assert box.evaluate("box => box.selectionStart") == len(words)
    eventually(lambda: project(kept).notes == words + NOTES)
    expect(page.get_by_text("Saved on this computer")).to_be_visible()


def test_a_line_that_is_being_parted_and_emptied_is_kept_as_it_stands_in_the_end(page, address, kept):
    at(page, address, kept, "script")
    box = page.get_by_label("Line of Who I interviewed").first
    box.press("Control+a")
    page.keyboard.type("One thing.")
    page.keyboard.press("Enter")
    page.keyboard.type("Another th", delay=60)
    page.wait_for_timeout(700)
    page.keyboard.type("ing.", delay=60)
    eventually(lambda: "One thing.\nAnother thing." in project(kept).edits.rewritten.values())
    box.press("Control+a")
    page.keyboard.press("Delete")
    eventually(lambda: project(kept).edits.cut)
    page.keyboard.type("After all.")
    eventually(lambda: list(project(kept).edits.rewritten.values()) == ["After all."])
    assert not project(kept).edits.cut
    page.keyboard.press("Tab")
    page.wait_for_timeout(1500)
    assert list(project(kept).edits.rewritten.values()) == ["After all."]


def test_what_could_not_be_sent_is_said_and_sent_once_the_way_is_free(page, address, kept):
    from playwright.sync_api import expect

    at(page, address, kept)
    page.route("**/typed?*", lambda route: route.abort())
    box = page.get_by_label("Your name")
    box.focus()
    page.keyboard.type("Ada")
    expect(page.get_by_text("Scriptwright does not answer")).to_be_visible()
    expect(page.get_by_text("Saved on this computer")).to_be_hidden()
    assert project(kept).student == ""
    page.unroute("**/typed?*")

    expect(page.get_by_text("Scriptwright does not answer")).to_be_hidden()
    expect(page.get_by_text("Saved on this computer")).to_be_visible()
    assert project(kept).student == "Ada"


def test_what_a_locked_database_refused_is_saved_though_nobody_does_anything_more(page, address, kept, home):
    from playwright.sync_api import expect

    at(page, address, kept)
    other = sqlite3.connect(home / "scriptwright.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    page.get_by_label("Your name").focus()
    page.keyboard.type("Ada")
    expect(page.get_by_text("another program is using").first).to_be_visible()
    other.execute("ROLLBACK")
    other.close()

    eventually(lambda: project(kept).student == "Ada", seconds=20)
    expect(page.get_by_text("another program is using")).to_have_count(0)
    expect(page.get_by_text("Saved on this computer")).to_be_visible()
