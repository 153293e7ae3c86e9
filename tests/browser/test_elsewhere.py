"""A project is taken to another computer: downloaded in one browser, opened in another."""

from urllib.parse import parse_qs, urlsplit

from scriptwright.project import Project
from scriptwright.store import Store

NOTES = "Interview with Rosa Lindqvist, beekeeper\n\nWhat do you do?\nI look after two hundred hives.\n"


def test_a_downloaded_project_opens_as_another_one(page, chromium, address, tmp_path):
    from playwright.sync_api import expect

    with Store() as store:
        first = store.create(Project(notes=NOTES, student="Ada")).id
    page.goto(f"{address}/?p={first}")
    expect(page.get_by_label("Your name")).to_have_value("Ada")
    page.locator("[data-test-script-state=notRunning]").wait_for()
    page.get_by_role("link", name="Download or open a project").click(delay=50)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download this project").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == "video-response-Rosa-Lindqvist.scriptwright"

    elsewhere = chromium(width=390)
    elsewhere.goto(f"{address}/project")
    expect(elsewhere.get_by_role("heading", level=1)).to_have_text("Go on with a project")
    (tmp_path / "holiday.scriptwright").write_bytes(b"PK\x03\x04 not a project")
    elsewhere.get_by_label("Choose a project file").set_input_files(tmp_path / "holiday.scriptwright")
    expect(elsewhere.get_by_text("This file is damaged")).to_be_visible()
    elsewhere.get_by_label("Choose a project file").set_input_files(file)
    expect(elsewhere.get_by_label("Interview notes")).to_have_value(NOTES)
    expect(elsewhere.get_by_label("Your name")).to_have_value("Ada")
    assert parse_qs(urlsplit(elsewhere.url).query)["p"] != [first]

    elsewhere.goto(address)
    elsewhere.locator("input[type=file]").first.set_input_files(file)
    expect(elsewhere.get_by_label("Your name")).to_have_value("Ada")
    elsewhere.wait_for_url("**p=*")
    elsewhere.reload()
    expect(elsewhere.get_by_label("Interview notes")).to_have_value(NOTES)
