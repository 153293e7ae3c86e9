"""The one student of thirty who sits at a real browser."""

from __future__ import annotations

import shutil
import time

PATIENCE = 60_000  #: ms
#: What the bar of the script says of its times.
BAR = """() => [...document.querySelectorAll("*")]
  .flatMap((one) => [...(one.shadowRoot?.querySelectorAll(".bar") ?? [])])
  .map((one) => one.ariaLabel).find(Boolean)"""


def at_a_browser(address: str, project: str, until: float, edits: list[float]) -> None:
    """Change a line every ten seconds; adds the seconds until the page shows that it is made anew."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        print("Chromium is missing, so nobody sits at a real browser.")
        return
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"http://{address}/script?p={project}")
        line = page.get_by_label("Line of").first
        line.wait_for()
        while time.monotonic() < until - 10:
            page.wait_for_timeout(8_000)
            before = page.evaluate(BAR)
            line.fill(f"{line.input_value()} And one thing more was said there.")
            begun = time.monotonic()
            line.press("Tab")
            page.wait_for_function(f"before => ({BAR})() !== before", arg=before)
            edits.append(time.monotonic() - begun)
        browser.close()
