"""One project open in two browsers: nothing of either is overwritten, the student chooses."""

import pytest
from serving import served

from scriptwright.project import Project
from scriptwright.store import Store

NOTES = "What do you do all day?\nI tune four pianos a day, and I repair what the players have broken."


@pytest.fixture
def two(chromium, address, home):
    """The project's Notes page in two browsers, and its id."""
    with Store() as store:
        id = store.create(Project(notes=NOTES)).id
    pages = [chromium(), chromium().context.browser.new_page()]
    for page in pages:
        page.goto(f"{address}/?p={id}")
        page.get_by_label("Interview notes").wait_for()
        saved(page)
    return (*pages, id)


def write(page, label, words):
    box = page.get_by_label(label)
    box.focus()
    box.press("Control+End")
    page.keyboard.type(words)


def saved(page):
    """Waits until nothing typed is still on its way."""
    page.wait_for_function("document.body.dataset.saving === ''")


def kept(id):
    with Store() as store:
        return store.load(id).project


def test_the_second_change_of_one_text_is_the_students_to_decide(two):
    from playwright.sync_api import expect

    one, other, id = two
    write(one, "Interview notes", " From the laptop.")
    expect(one.get_by_text("Saved on this computer")).to_be_visible()
    write(other, "Interview notes", " From the phone.")
    expect(other.get_by_text("Your notes were changed in another tab")).to_be_visible()
    assert kept(id).notes == NOTES + " From the laptop."
    expect(other.get_by_label("Interview notes")).to_have_value(NOTES + " From the phone.")

    other.get_by_text("See both").click()
    expect(other.get_by_text("From the laptop.")).to_be_visible()
    other.get_by_role("button", name="Keep mine").click()
    expect(other.get_by_text("Saved on this computer")).to_be_visible()
    assert kept(id).notes == NOTES + " From the phone."
    other.get_by_role("button", name="Take theirs instead").click()
    expect(other.get_by_label("Interview notes")).to_have_value(NOTES + " From the laptop.")
    assert kept(id).notes == NOTES + " From the laptop."


def test_changes_of_different_texts_both_stand(two):
    from playwright.sync_api import expect

    one, other, id = two
    write(one, "Your name", "Ada")
    expect(one.get_by_text("Saved on this computer")).to_be_visible()
    write(other, "Interview notes", " From the phone.")

    expect(other.get_by_text("Both changes are kept")).to_be_visible()
    expect(other.get_by_label("Your name")).to_have_value("Ada")
    saved(other)
    assert (kept(id).student, kept(id).notes) == ("Ada", NOTES + " From the phone.")


def test_what_was_typed_while_the_app_was_killed_is_kept_once_it_runs_again(page, home, tmp_path):
    from playwright.sync_api import expect

    with Store() as store:
        id = store.create(Project(notes=NOTES)).id
    with served(home, tmp_path / "first.log") as address:
        page.goto(f"{address}/?p={id}")
        page.get_by_label("Interview notes").wait_for()
        saved(page)
        page.route("**/typed?*", lambda route: route.abort())
        write(page, "Interview notes", " While nobody listened.")
    page.unroute("**/typed?*")
    expect(page.get_by_text("Scriptwright does not answer")).to_be_visible()
    with served(home, tmp_path / "second.log", port=int(address.rpartition(":")[2])):
        expect(page.get_by_text("Scriptwright does not answer")).to_be_hidden()
        expect(page.get_by_label("Interview notes")).to_have_value(NOTES + " While nobody listened.")
        saved(page)
        assert kept(id).notes == NOTES + " While nobody listened."
