"""Rehearsing in a real browser: the prompter by keyboard, by a clicker and by finger."""

from pathlib import Path

import pytest

from scriptwright.project import Project
from scriptwright.store import Store

ROOT = Path(__file__).parents[2]
NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
WHY = "I chose Ms. Okafor because she pruned the maple in front of my school."

#: The letters of each line as it is broken, and how far the current piece is from a third of the height.
SEEN = """() => {
  const find = (root) => [...root.querySelectorAll("*")].flatMap(
    (one) => (one.matches("dialog[open]") ? [one] : one.shadowRoot ? find(one.shadowRoot) : []));
  const [dialog] = find(document);
  const [text, flow] = [".text", ".flow"].map((part) => dialog.querySelector(part));
  const lines = new Map();
  for (const item of dialog.querySelectorAll(".item")) {
    const node = item.firstChild;
    const range = document.createRange();
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
  }
  const now = dialog.querySelector(".item.now").getBoundingClientRect();
  const box = text.getBoundingClientRect();
  const size = parseFloat(getComputedStyle(flow).fontSize);
  return {
    longest: Math.max(...lines.values()),
    size,
    height: parseFloat(getComputedStyle(flow).lineHeight) / size,
    off: now.top + 0.75 * size - box.top - box.height / 3,
    moved: flow.style.transform,
    now: dialog.querySelector(".item.now").textContent,
  };
}"""


@pytest.fixture
def project(home):
    """The example notes with an answer, kept."""
    with Store() as store:
        return store.create(Project(notes=NOTES, answers={"why": WHY})).id


@pytest.fixture
def rehearse(page, address, project):
    """The Rehearse page, with its stage."""
    from playwright.sync_api import expect

    page.goto(f"{address}/rehearse?p={project}")
    expect(page.locator(".settings").get_by_text("Words a minute")).to_be_visible()
    opening = "For this video, I interviewed Ms. Okafor, who's an arborist."
    expect(page.locator(".stage .now")).to_have_text(opening)
    return page


def until(page, state):
    page.locator(f"dialog[data-state={state}]").wait_for(state="attached")


def test_the_prompter_is_led_by_keys_and_by_a_clicker(rehearse):
    from playwright.sync_api import expect

    page = rehearse
    button = page.get_by_role("button", name="Practise without recording")
    button.focus()
    button.press("Enter")
    until(page, "ready")
    seen = page.evaluate(SEEN)
    assert (seen["size"], seen["height"]) == (48, 1.5)
    assert 20 <= seen["longest"] <= 40
    assert abs(seen["off"]) < 3

    page.keyboard.press("PageDown")
    until(page, "counting")
    until(page, "running")
    section = page.locator("dialog .section")
    expect(section).to_contain_text("Who I interviewed")
    page.keyboard.press("PageDown")
    expect(section).to_contain_text("Why I chose her")
    page.keyboard.press("ArrowRight")
    expect(section).to_contain_text("What I learned")
    page.keyboard.press("PageUp")
    expect(section).to_contain_text("Why I chose her")

    pace = page.locator("dialog .value").first
    page.keyboard.press("ArrowUp")
    expect(pace).to_have_text("145", use_inner_text=False)
    page.keyboard.down("PageUp")
    for _ in range(8):
        page.keyboard.down("PageUp")
    page.keyboard.up("PageUp")
    expect(pace).to_have_text("135", use_inner_text=False)
    page.keyboard.press("+")
    assert page.evaluate(SEEN)["size"] == 52
    page.keyboard.press("m")
    assert "scaleX(-1)" in page.evaluate(SEEN)["moved"]

    page.keyboard.press(".")
    until(page, "held")
    held = page.locator("dialog .time").inner_text()
    page.wait_for_timeout(1200)
    assert page.locator("dialog .time").inner_text() == held
    page.keyboard.press("Space")
    until(page, "running")
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", level=1)).to_contain_text("You stopped at 0:0")
    expect(page.get_by_role("heading", name="Your last run")).to_be_visible()


def test_by_thumb_the_student_goes_on_sentence_by_sentence_and_nothing_moves(chromium, address, project):
    from playwright.sync_api import expect

    page = chromium(width=390)
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{address}/rehearse?p={project}")
    page.get_by_text("How the text looks and moves").click()
    page.get_by_text("The text moves by itself").click()
    page.get_by_role("button", name="Practise without recording").click()
    until(page, "ready")
    seen = page.evaluate(SEEN)
    assert 20 <= seen["longest"] <= 40
    assert abs(seen["off"]) < 3
    controls = page.locator("dialog .controls button:visible")
    for box in (control.bounding_box() for control in controls.all()):
        assert min(box["width"], box["height"]) >= 44

    page.locator("dialog").get_by_role("button", name="Start").click()
    until(page, "running")
    first = page.evaluate(SEEN)["moved"]
    page.wait_for_timeout(700)
    assert page.evaluate(SEEN)["moved"] == first
    page.get_by_role("button", name="Next").click()
    assert page.evaluate(SEEN)["now"] == "People think Ms. Okafor cuts trees down."
    for _ in range(40):
        page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("That was all. Stop when you have said it.")).to_be_visible()
    page.locator("dialog .text").click(position={"x": 180, "y": 300})
    until(page, "held")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("short")
