"""Files that the page gives in a real browser: they come whatever else it is doing, and nothing is lost."""

import sqlite3
from pathlib import Path

import pytest
from serving import served

from components.download import _BROKEN
from scriptwright.project import Project
from scriptwright.store import Store
from scriptwright.word import read_word
from tests.downloads import downloaded

ROOT = Path(__file__).parents[2]
NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
LINE = "I talked to the woman who keeps our city's trees standing."


@pytest.fixture
def script(page, home, tmp_path):
    """The Script page of a project, with the place where the browser asks for its Word file."""
    from playwright.sync_api import expect

    with Store() as store:
        project = store.create(Project(notes=NOTES, interviewee="Ms. Žižková")).id
    patient = f"sqlite:///{home}/scriptwright.db?timeout=0.5"  # waits less long for a lock than usual
    with served(home, tmp_path / "server.log", DATABASE_URL=patient) as address:
        page.goto(f"{address}/script?p={project}")
        expect(word(page)).to_be_visible()
        page.locator("[data-test-script-state=notRunning]").wait_for()
        yield page, f"**/projects/{project}/word?*"


def word(page):
    return page.get_by_role("link", name="Word", exact=True)


def said(download):
    return [line.text for line in read_word(Path(download.path()).read_bytes())]


def test_the_file_comes_in_the_very_moment_in_which_the_page_is_made_anew(script):
    page, _ = script
    for minutes in ("2", "3", "1.5", "4"):
        page.get_by_label("Minutes").fill(minutes)  # it is left by the press, and a run begins
        found = downloaded(page, "Word")
        assert found.suggested_filename == "video-response-Ms.-Žižková.docx"
        assert len(said(found)) > 3


def test_an_answer_that_got_lost_keeps_nobody_from_the_file(script):
    page, address = script
    page.route(address, lambda route: None)
    word(page).click()
    page.unroute(address)
    assert len(said(downloaded(page, "Word"))) > 3


def test_the_keyboard_alone_is_enough(script):
    page, _ = script
    page.get_by_role("button", name="Rehearse it").focus()
    page.keyboard.press("Shift+Tab")
    with page.expect_download():
        page.keyboard.press("Enter")


def test_why_there_is_no_file_is_told_on_the_page_where_everything_stays(script):
    from playwright.sync_api import expect

    page, address = script
    before = page.url
    line = page.get_by_label("Line of Who I interviewed").first
    line.fill(LINE)
    refused = "This address is no longer good. Reload the page, then try again."
    page.route(address, lambda route: route.fulfill(status=403, content_type="text/plain", body=refused))
    word(page).click()
    expect(page.get_by_role("alert").filter(has_text=refused)).to_be_visible()
    page.unroute(address)
    page.route(address, lambda route: route.abort())
    word(page).click()
    expect(page.get_by_role("alert").filter(has_text=_BROKEN)).to_be_visible()
    page.unroute(address)

    assert (page.url, line.input_value()) == (before, LINE)
    assert said(downloaded(page, "Word"))[0] == LINE
    expect(page.get_by_role("alert").filter(has_text=_BROKEN)).to_be_hidden()


def test_what_no_disk_takes_is_in_the_file_all_the_same(script, home):
    from playwright.sync_api import expect

    page, _ = script
    other = sqlite3.connect(home / "scriptwright.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    line = page.get_by_label("Line of Who I interviewed").first
    line.fill(LINE)
    line.press("Tab")
    expect(page.get_by_text("another program is using").first).to_be_visible()
    line = page.get_by_label("Line of Who I interviewed").first
    line.fill(f"{LINE} I did.")
    found = downloaded(page, "Word")
    other.execute("ROLLBACK")
    other.close()
    assert found.suggested_filename == "video-response-Ms.-Žižková.docx"
    assert " ".join(said(found)).startswith(f"{LINE} I did.")
