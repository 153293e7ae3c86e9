"""Nothing leaves the machine: watched on both sides while a student goes all the way to a checked take."""

from urllib.parse import urlsplit

import pytest
from serving import ROOT, served

from tests.downloads import downloaded

NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
HERE = ("127.0.0.1", "::1", "localhost", "0.0.0.0", "::")

#: Runs first in every Python process of the app, and writes down whom it speaks to.
WATCH = """
import os, socket, sys
def heard(event, arguments):
    if event == "socket.connect" and arguments[0].family in (socket.AF_INET, socket.AF_INET6):
        where = arguments[1][0]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        where = arguments[1][0] if event == "socket.sendto" else arguments[0]
    else:
        return
    with open(os.environ["WATCHED"], "a") as log:
        log.write(f"{event} {where}\\n")
sys.addaudithook(heard)
with open(os.environ["WATCHED"], "a") as log:
    log.write(f"watching {' '.join(sys.orig_argv[1:4])}\\n")
"""


@pytest.fixture
def watched(home, tmp_path):
    """The app's address, and the file in which its processes write whom they speak to."""
    (tmp_path / "first").mkdir()
    (tmp_path / "first" / "sitecustomize.py").write_text(WATCH)
    log = tmp_path / "watched"
    surroundings = {"PYTHONPATH": str(tmp_path / "first"), "WATCHED": str(log)}
    with served(home, tmp_path / "server.log", **surroundings) as address:
        yield address, log


def test_neither_server_nor_page_speaks_to_anybody_else(page, watched):
    from playwright.sync_api import expect

    address, log = watched
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(address)
    page.get_by_label("Interview notes").fill(NOTES)
    page.get_by_label("Your name").fill("Ada")
    page.get_by_label("Your name").press("Tab")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your notes are in")
    for step, shown in (("Outline", "missing"), ("Script", "question"), ("Rehearse", ""), ("Check", "")):
        page.get_by_role("navigation").get_by_role("link", name=step).click(delay=50)
        expect(page.get_by_role("heading", level=1)).to_contain_text(shown)
    page.locator("input[type=file]").first.set_input_files(ROOT / "tests" / "sound" / "take.opus")
    expect(page.get_by_role("button", name="Do one more take")).to_be_visible(timeout=120_000)
    downloaded(page, "Word")
    page.locator("[data-test-script-state=notRunning]").wait_for()
    page.get_by_role("link", name="Privacy").click(delay=50)
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing leaves this computer")

    hosts = {urlsplit(url).hostname for url in asked if not url.startswith(("data:", "blob:"))}
    assert hosts == {"localhost"}
    lines = log.read_text().splitlines()
    assert any("streamlit" in line for line in lines)
    assert any("scriptwright.worker" in line for line in lines)
    spoken = {line.split()[1] for line in lines if not line.startswith("watching")}
    assert spoken <= {*HERE, "None"}, spoken
