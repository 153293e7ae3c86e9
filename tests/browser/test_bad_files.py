"""Some of the bad and odd files in a real browser: each is a sentence where it was dropped."""

import re

from tests.bad_and_odd import BAD, ODD
from tests.bad_and_odd_recordings import BAD_SOUNDS

REFUSED = ("scan.pdf", "elements.docx", "laughs.docx", "page.docx", "program.txt", "picture.svg")
READ = ("utf16.txt", "tracked.docx", "comments.docx")


def test_a_file_that_cannot_be_read_is_a_sentence_and_the_notes_stay_as_they_were(page, address, tmp_path):
    from playwright.sync_api import expect

    page.goto(address)
    box = page.get_by_label("Interview notes")
    box.fill("What do you do?\nI bake bread.")
    box.press("Tab")
    expect(page.get_by_role("heading", name="Your notes are in")).to_be_visible()
    for case in (case for case in BAD if case.name in REFUSED):
        drop(page, tmp_path, case)
        told = case.problem.value.format(name=case.name)
        alert = page.get_by_role("alert").filter(has_text=case.name)
        expect(alert).to_have_text(re.compile(re.escape(told) + "$"))
        assert alert.locator("strong").inner_text() == case.name
        expect(page.get_by_role("heading", name="That file could not be read")).to_be_visible()
        expect(box).to_have_value("What do you do?\nI bake bread.")
        assert not re.search(r"Traceback|Error|/work|/tmp|site-packages", page.locator("body").inner_text())
    for case in (case for case in ODD if case.name in READ):
        drop(page, tmp_path, case)
        expect(page.get_by_text(f"from {case.name}")).to_be_visible()
        expect(box).to_have_value(re.compile(re.escape(case.holds[0].strip())))
        for doubt in case.doubts:
            expect(page.get_by_text(doubt)).to_be_visible()


def test_a_recording_that_cannot_be_heard_is_a_sentence_where_it_stands(page, address, tmp_path):
    from playwright.sync_api import expect

    case = next(case for case in BAD_SOUNDS if case.name == "hls.mp4")
    path = tmp_path / case.name
    case.made(path)
    page.goto(address)
    page.locator("summary", has_text="Or a recording of the interview").press("Enter")
    page.get_by_label("Choose a recording").set_input_files(path)
    expect(page.get_by_role("heading", name="That recording could not be listened to")).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text(case.sentence)


def drop(page, folder, case):
    """Put the file where files are dropped."""
    path = folder / case.name
    path.write_bytes(case.made())
    page.locator("[data-testid=stFileUploader] input[type=file]").first.set_input_files(path)
