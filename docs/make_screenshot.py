"""Makes docs/screenshot.png, the Script page with the example notes, from the app that runs at an address.

python docs/make_screenshot.py http://localhost:8501
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

PLACE = Path(__file__).with_name("screenshot.png")
ANSWER = "I chose Ms. Okafor because she pruned the maple in front of my school."


def main(address: str) -> None:
    """Goes the student's way up to the script and keeps what is seen."""
    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(address)
        page.get_by_role("button", name="Try it with an example").click(delay=50)
        page.get_by_role("heading", name="Your notes are in").wait_for()
        page.get_by_role("button", name="Read my notes").click(delay=50)
        page.get_by_label("Why did you choose Ms. Okafor?").fill(ANSWER)
        page.get_by_role("button", name="Use this answer").click(delay=50)
        page.get_by_role("heading", name="Your notes answer everything").wait_for()
        page.get_by_role("button", name="Write my script").click(delay=50)
        expect(page.get_by_role("button", name="Rehearse it")).to_be_visible()
        page.wait_for_timeout(4_000)
        page.screenshot(path=PLACE)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
