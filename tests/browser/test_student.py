"""The student's whole way, in a real browser: from pasted notes to a Word file."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from scriptwright.store import Store
from scriptwright.word import read_word
from tests.downloads import downloaded

ROOT = Path(__file__).parents[2]
NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
WHY = "I chose Ms. Okafor because she pruned the maple in front of my school."
EDITED = "I talked to the woman who keeps our city's trees standing."
PATIENCE = 30_000  # ms; a busy machine loads the language model meanwhile


def until_kept(page, words: str) -> None:
    """Wait until the words, which nobody has left the box of, are on the disk."""
    identifier = parse_qs(urlsplit(page.url).query)["p"][0]
    with Store() as store:
        for _ in range(PATIENCE // 100):
            if words in store.load(identifier).project.edits.rewritten.values():
                return
            page.wait_for_timeout(100)
        kept = store.load(identifier).project.edits
    shown = page.get_by_label("Line of").evaluate_all("boxes => boxes.map(box => box.value)")
    pytest.fail(f"What was typed was not saved at the pause. The page shows {shown}, kept is {kept}")


def test_a_student_goes_from_pasted_notes_to_a_word_file(page, address, tmp_path):
    from playwright.sync_api import expect

    def headline(text):
        expect(page.get_by_role("heading", level=1)).to_contain_text(text)

    page.goto(address)
    headline("Start with your interview notes")
    page.get_by_label("Interview notes").fill(NOTES)
    page.get_by_label("Your name").fill("Ada Lovelace")
    page.get_by_label("Your name").press("Tab")
    headline("Your notes are in")
    expect(page.get_by_label("Who you interviewed")).to_have_value("Ms. Okafor")
    page.get_by_role("button", name="Read my notes").click(delay=50)

    headline("One thing is missing: why you chose Ms. Okafor")
    answer = page.get_by_label("Why did you choose Ms. Okafor?")
    answer.fill(WHY)
    page.get_by_role("button", name="Use this answer").click(delay=50)
    headline("Your notes answer everything")
    page.get_by_role("button", name="Write my script").click(delay=50)

    expect(page.get_by_role("link", name="Word", exact=True)).to_be_visible()
    expect(page.locator("textarea").filter(has_text="the maple in front of my school")).to_have_count(1)
    line = page.get_by_label("Line of Who I interviewed").first
    line.press("Control+a")
    line.press_sequentially(EDITED)
    until_kept(page, EDITED)

    page.reload()
    expect(page.get_by_label("Line of Who I interviewed").first).to_have_value(EDITED)
    download = downloaded(page, "Word")
    file = tmp_path / download.suggested_filename
    download.save_as(file)

    assert file.suffix == ".docx"
    said = [line.text for line in read_word(file.read_bytes())]
    assert said[0] == EDITED
    assert any("the maple in front of my school" in text for text in said)
