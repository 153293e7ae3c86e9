"""Earlier versions of a project, and what lies in its bin, run without a browser."""

import io

import pytest
from test_pages import NOTES, OTHER_NOTES, address_of, kept, lines, page, texts, title

from components import cached


@pytest.fixture
def with_notes(app):
    return app.run().text_area("notes").input(NOTES).run()


@pytest.fixture
def with_two_versions(with_notes):
    """Notes that were replaced by one sentence."""
    with_notes.text_input("student").input("Ada").run()
    return with_notes.text_area("notes").input("He tunes.").run()


def rows(versions):
    return [button.key for button in versions.button if button.key.startswith("back-to-")]


def test_an_earlier_version_tells_what_differs_and_comes_back_and_that_can_be_undone(with_two_versions):
    versions = page(with_two_versions, "versions")
    assert title(versions).endswith("kept")
    assert "Since then: Your notes" in texts(versions).replace("\\", "")
    assert "words became 2" in texts(versions)
    (newest, *_) = rows(versions)
    versions.button(newest).click().run()
    assert (kept(versions).notes, kept(versions).student) == (NOTES, "Ada")
    assert "stands now" in texts(versions)
    versions.button("bring-back").click().run()
    assert kept(versions).notes == "He tunes."


def test_what_an_earlier_version_replaced_is_an_earlier_version_though_the_page_was_reloaded(
    app, with_two_versions
):
    versions = page(with_two_versions, "versions")
    versions.button(rows(versions)[0]).click().run()
    again = type(app).from_file(app._script_path, default_timeout=60)
    again.query_params["p"] = address_of(versions)
    versions = page(again.run(), "versions")
    found = [state.project.notes for state in cached.store().earlier(address_of(versions))]
    assert "He tunes." in found


def test_an_earlier_version_can_be_seen_beside_what_stands_now(with_two_versions):
    versions = page(with_two_versions, "versions")
    versions.toggle(rows(versions)[0].replace("back-to-", "see-")).set_value(True).run()
    shown = [element.value for element in versions.text]
    assert any(text.startswith("Interview with Mr. Baptiste") for text in shown)
    assert "He tunes." in shown
    assert any("piano" in text and "\n" in text for text in shown), "the script as it was"


def test_a_line_that_was_cut_can_be_had_back_at_once(with_notes):
    script = page(with_notes, "script")
    key = lines(script)[1].key
    script.button(f"Cut-{key.removeprefix('text-')}").click().run()
    assert "is left out" in texts(script)
    script.button("bring-back").click().run()
    assert key in [line.key for line in lines(script)]
    assert not kept(script).edits.cut


def test_a_deleted_project_lies_in_the_bin_and_comes_back(with_notes):
    versions = page(with_notes, "versions")
    versions.button("project-remove").click().run()
    assert title(versions) == "This project is in the bin"
    assert cached.store().load(address_of(versions)).removed
    assert title(page(versions, "script")) == "This project is in the bin"
    versions.button("project-back").click().run()
    assert lines(versions)
    assert kept(versions).notes == NOTES


def test_beside_a_project_in_the_bin_a_new_one_can_be_begun(with_notes):
    versions = page(with_notes, "versions")
    first = address_of(versions)
    versions.button("project-remove").click().run()
    versions.button("project-new").click().run()
    notes = page(versions, "notes")
    notes.text_area("notes").input(OTHER_NOTES).run()
    assert address_of(notes) != first
    assert cached.store().load(first).project.notes == NOTES


def test_a_deleted_take_is_brought_back_from_the_bin(with_notes):
    takes = cached.takes()
    take = takes.add(address_of(with_notes), io.BytesIO(b"sound"), "take.wav")
    takes.remove(take.id)
    versions = page(with_notes, "versions")
    assert "Take 1 · 29 days left" in texts(versions) or "Take 1 · 30 days left" in texts(versions)
    versions.button(f"unbin-{take.id}").click().run()
    assert [each.id for each in takes.of(address_of(with_notes))] == [take.id]
