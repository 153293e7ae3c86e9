"""What axe-core finds on every page, narrow and wide, light and dark: nothing of ours."""

from pathlib import Path

import pytest

from scriptwright.project import Project
from scriptwright.store import Store

ROOT = Path(__file__).parents[2]
NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
PAGES = ("", "outline", "script", "rehearse", "check", "project", "privacy", "versions")
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}


def found(page, within=""):
    """What axe-core has against the page, or against a part of it: the rule, and where."""
    from axe_playwright_python.sync_playwright import Axe

    violations = Axe().run(page, options=RULES).response["violations"]
    places = [
        (each["id"], str(node["target"]), node["html"][:200]) for each in violations for node in each["nodes"]
    ]
    return [place for place in places if within in place[1]]


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_on_any_page(chromium, address, home, width, scheme):
    from playwright.sync_api import expect

    with Store() as store:
        project = store.create(Project(notes=NOTES)).id
    page = chromium(width=width)
    page.emulate_media(color_scheme=scheme)
    for name in PAGES:
        page.goto(f"{address}/{name}?p={project}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.locator("[data-testid=stSkeleton]")).to_have_count(0)
        page.wait_for_timeout(1500)
        assert (name, found(page)) == (name, [])

    page.goto(f"{address}/rehearse?p={project}")
    expect(page.locator(".stage .now")).to_be_visible()
    page.get_by_role("button", name="Practise without recording").click()
    page.locator("dialog[data-state=ready]").wait_for(state="attached")
    for colours in ("Dark", "Light", "High contrast"):
        page.get_by_role("button", name="Text", exact=True).click()
        page.locator("dialog").get_by_role("radio", name=colours).check()
        page.get_by_role("button", name="Text", exact=True).click()
        # What the prompter covers is not seen, which axe-core does not know of the page behind it.
        assert (colours, found(page, within="st-key-stage")) == (colours, [])
