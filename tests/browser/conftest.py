"""The state that the browser's tests begin from: a page in Chromium."""

import os
import shutil

import pytest

PATIENCE = 60_000  # ms; a busy machine loads the language model meanwhile


#: Keeps all that a page shows from now on, so that a state which soon passes is not missed by a busy machine.
REMEMBER = """() => {
  const all = (root) => [...root.querySelectorAll("*")].flatMap(
    (one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  window.shown = new Set();
  setInterval(() => {
    for (const one of all(document.body)) {
      if (!one.checkVisibility()) continue;
      if (one.matches("[role=progressbar], progress")) window.shown.add("progressbar");
      for (const node of one.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.data.trim()) window.shown.add(node.data.trim());
      }
    }
  }, 100);
}"""
SHOWN = "text => [...window.shown].some((one) => one.includes(text))"


def without(what: str) -> None:
    """Skip, or fail where everything has to be there."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and CI=true asks for it")
    pytest.skip(f"{what} is missing")


@pytest.fixture
def chromium():
    """Opens a page of Chromium, started with these arguments, of this width."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        without("Chromium")
    try:
        from playwright.sync_api import expect, sync_playwright
    except ImportError:
        without("Playwright")
    usual = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browsers = []

        def open_page(*arguments, width=1280):
            browser = playwright.chromium.launch(executable_path=program, args=[*usual, *arguments])
            browsers.append(browser)
            page = browser.new_page(viewport={"width": width, "height": 800})
            page.set_default_timeout(PATIENCE)
            expect.set_options(timeout=PATIENCE)
            return page

        yield open_page
        for browser in browsers:
            browser.close()


@pytest.fixture
def remember():
    """Makes a page remember what it shows; gives what waits until it has shown a text, though it be gone."""

    def remember(page):
        page.evaluate(REMEMBER)
        return lambda text, timeout=PATIENCE: page.wait_for_function(SHOWN, arg=text, timeout=timeout)

    return remember


@pytest.fixture
def page(chromium):
    """A page at the width of a laptop."""
    return chromium()
