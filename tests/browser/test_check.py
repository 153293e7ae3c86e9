"""A take in a real browser, heard by the real engine: sent or recorded, read, listened to and corrected."""

import re
import wave
import zipfile
from pathlib import Path

import numpy as np
import pytest

from scriptwright.project import Project
from scriptwright.speech.recording import decode, probe
from scriptwright.store import Store
from scriptwright.takes import Takes
from tests.downloads import downloaded
from tests.sounds import write

ROOT = Path(__file__).parents[2]
NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
SPOKEN = ROOT / "tests" / "sound" / "take.opus"
SAID = ("interviewed", "okafor", "arborist", "parks", "department", "city")  #: in its first seconds
LISTENING = 120_000  # ms; two busy processors load the engine and listen meanwhile

#: What every page has to do for those who do not see it or use no mouse.
FAULTS = """() => {
  const all = (root) => [...root.querySelectorAll("*")].flatMap(
    (one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const page = all(document).filter((one) => one.checkVisibility?.());
  const named = (one) => (one.getAttribute("aria-label") || one.textContent || one.title || "").trim()
    || one.labels?.length || one.getAttribute("aria-labelledby");
  const controls = page.filter(
    (one) => one.matches("button, a[href], input, textarea, audio, video, [role=img]"));
  return [
    ...controls.filter((one) => !named(one)).map((one) => "without a name: " + one.outerHTML.slice(0, 160)),
    ...(page.filter((one) => one.matches("h1")).length === 1 ? [] : ["not one headline"]),
    ...(document.documentElement.scrollWidth > innerWidth ? ["scrolls sideways"] : []),
  ];
}"""


@pytest.fixture
def samples():
    """The student's take, as sound."""
    return np.concatenate(list(decode(probe(SPOKEN))))


@pytest.fixture
def project(home):
    """The example notes, kept."""
    with Store() as store:
        return store.create(Project(notes=NOTES)).id


@pytest.fixture
def takes(home, project):
    """The takes of the project, as they are kept."""
    with Store() as store:
        kept = Takes(store)
        yield lambda: kept.of(project)


def headline(page):
    return page.get_by_role("heading", level=1)


def until(page, holds):
    """Wait for what is kept: the page is told of it later."""
    for _ in range(LISTENING // 100):
        if holds():
            return
        page.wait_for_timeout(100)
    pytest.fail("It did not come to pass")


def sought(page, press):
    """The second to which the player goes when something is pressed, and from which it plays."""
    player = page.locator("audio").element_handle()
    player.evaluate("""player => {
      player.sought = null;
      player.addEventListener("seeking", () => { player.sought = player.currentTime; }, { once: true });
    }""")
    press()
    page.wait_for_function("player => player.sought !== null && !player.paused", arg=player)
    return player.evaluate("player => player.sought")


def test_a_video_is_sent_and_its_report_is_read_heard_and_corrected(
    page, address, project, takes, samples, tmp_path, remember
):
    from playwright.sync_api import expect

    video = write(tmp_path / "draft.mp4", (samples,), codec="aac", rate=44_100, video=len(samples) / 16_000)
    page.goto(f"{address}/check?p={project}")
    expect(headline(page)).to_have_text("Say it once, and see what you covered")
    has_shown = remember(page)
    page.locator("input[type=file]").set_input_files(video)

    has_shown("Listening to take 1", LISTENING)
    has_shown("progressbar", LISTENING)
    has_shown("You can leave this page or close it: it goes on.")
    expect(page.get_by_role("button", name="Do one more take")).to_be_visible(timeout=LISTENING)
    assert "who you interviewed" not in headline(page).inner_text().lower()
    assert page.evaluate(FAULTS) == []

    said = page.locator(".st-key-said")
    row = said.locator("[class*=st-key-row-]", has_text="Who I interviewed")
    moment = row.get_by_role("button").first
    minutes, seconds = moment.inner_text().split("\n")[-1].split(":")
    assert sought(page, moment.click) == pytest.approx(60 * int(minutes) + int(seconds), abs=1)

    word = page.locator(".word", has_text="biology").first
    start = next(word.start for word in takes()[0].transcript.words if "biology" in word.text)
    assert start > 5
    assert sought(page, lambda: word.press("Enter")) == pytest.approx(start, abs=0.1)

    page.get_by_text("Correct a word").click()
    line = page.get_by_label("Heard at").first
    before = takes()[0].basis
    line.fill("I interviewed Ms. Okafor, who is an arborist for the whole city.")
    line.press("Tab")
    has_shown("checking again")
    until(page, lambda: takes()[0].told.text.count("the whole city.") and takes()[0].basis != before)
    expect(page.get_by_text("checking again")).to_be_hidden(timeout=LISTENING)
    assert "the whole city." in takes()[0].told.text

    subtitles = downloaded(page, "Subtitles .srt")
    assert Path(subtitles.path()).read_text(encoding="utf-8").startswith("1\n00:00:0")
    report = downloaded(page, "Word")
    with zipfile.ZipFile(report.path()) as file:
        assert "Take 1" in file.read("word/document.xml").decode()

    page.get_by_role("tab", name="Pace and pauses").click()
    expect(page.locator(".pace .value").last).to_have_text(re.compile(r"\d+"))
    expect(page.locator(".pace .time").last).to_have_text(re.compile(r"0:\d\d"))

    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate(FAULTS) == []


def test_a_take_is_recorded_in_the_page(chromium, address, project, takes, samples, tmp_path):
    from playwright.sync_api import expect

    sound = tmp_path / "voice.wav"
    with wave.open(str(sound), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes((samples[: 8 * 16_000] * 32_767).astype("<i2").tobytes())
    page = chromium(
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-audio-capture={sound}%noloop",
    )
    page.goto(f"{address}/check?p={project}")
    page.get_by_role("button", name="Record", exact=True).click()
    expect(page.get_by_text(re.compile(r"00:(0[7-9]|[1-5]\d)"))).to_be_visible()
    page.get_by_role("button", name="Stop recording").click()

    expect(page.get_by_role("button", name="Do one more take")).to_be_visible(timeout=LISTENING)
    assert takes()[0].original == "recorded.wav"
    heard = takes()[0].told.text.lower()
    assert any(word in heard for word in SAID), heard  # a busy machine loses some of the sound
    expect(page.locator(".word").first).to_be_visible()


def test_a_file_that_is_no_recording_is_refused_where_it_was_dropped(page, address, project, takes, tmp_path):
    from playwright.sync_api import expect

    essay = tmp_path / "essay.docx"
    essay.write_bytes(b"PK")
    page.goto(f"{address}/check?p={project}")
    page.locator("input[type=file]").set_input_files(essay)
    expect(page.get_by_role("alert")).to_contain_text("no recording")
    assert takes() == ()
