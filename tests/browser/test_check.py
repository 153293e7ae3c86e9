"""A take in a real browser, heard by the real engine: sent or recorded, read, listened to and corrected."""

import wave
import zipfile
from pathlib import Path

import numpy as np
import pytest

from scriptwright.project import Project
from scriptwright.speech.recording import decode, probe
from scriptwright.store import Store
from scriptwright.takes import Takes
from tests.sounds import write

ROOT = Path(__file__).parents[2]
NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
SPOKEN = ROOT / "tests" / "sound" / "take.opus"
LISTENING = 120_000  # ms; two busy processors load the engine and listen meanwhile

#: What every page has to do for those who do not see it or use no mouse.
FAULTS = """() => {
  const all = (root) => [...root.querySelectorAll("*")].flatMap(
    (one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const page = all(document).filter((one) => one.checkVisibility?.());
  const named = (one) => (one.getAttribute("aria-label") || one.innerText || one.title || "").trim()
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


def test_a_video_is_sent_and_its_report_is_read_heard_and_corrected(
    page, address, project, takes, samples, tmp_path
):
    from playwright.sync_api import expect

    video = write(tmp_path / "draft.mp4", (samples,), codec="aac", rate=44_100, video=len(samples) / 16_000)
    page.goto(f"{address}/check?p={project}")
    expect(headline(page)).to_have_text("Say it once, and see what you covered")
    page.locator("input[type=file]").set_input_files(video)

    expect(headline(page)).to_contain_text("take 1", ignore_case=True)
    expect(page.get_by_role("progressbar")).to_be_visible(timeout=LISTENING)
    expect(page.get_by_text("You can leave this page or close it: it goes on.")).to_be_visible()
    expect(page.get_by_role("button", name="Do one more take")).to_be_visible(timeout=LISTENING)
    assert "who you interviewed" not in headline(page).inner_text().lower()
    assert page.evaluate(FAULTS) == []

    said = page.locator(".st-key-said")
    row = said.locator("[class*=st-key-row-]", has_text="Who I interviewed")
    moment = row.get_by_role("button").first
    minutes, seconds = moment.inner_text().split("\n")[-1].split(":")
    moment.click()
    played = page.locator("audio")
    page.wait_for_function("audio => audio.currentTime > 0 && !audio.paused", arg=played.element_handle())
    assert played.evaluate("audio => audio.currentTime") == pytest.approx(
        60 * int(minutes) + int(seconds), abs=3
    )

    word = page.locator(".word", has_text="biology").first
    word.press("Enter")
    start = next(word.start for word in takes()[0].transcript.words if "biology" in word.text)
    page.wait_for_function("audio => audio.currentTime > 5", arg=played.element_handle())
    assert played.evaluate("audio => audio.currentTime") == pytest.approx(start, abs=3)

    page.get_by_text("Correct a word").click()
    line = page.get_by_label("Heard at").first
    line.fill("I interviewed Ms. Okafor, who is an arborist for the whole city.")
    line.press("Tab")
    expect(page.get_by_text("checking again")).to_be_visible()
    expect(page.get_by_text("checking again")).to_be_hidden(timeout=LISTENING)
    assert "the whole city." in takes()[0].told.text

    with page.expect_download() as subtitles:
        page.get_by_role("button", name="Subtitles .srt").click()
    assert Path(subtitles.value.path()).read_text(encoding="utf-8").startswith("1\n00:00:0")
    with page.expect_download() as word:
        page.get_by_role("button", name="Word").click()
    with zipfile.ZipFile(word.value.path()) as file:
        assert "Take 1" in file.read("word/document.xml").decode()

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
    expect(page.get_by_text("00:07")).to_be_visible()
    page.get_by_role("button", name="Stop recording").click()

    expect(page.get_by_role("button", name="Do one more take")).to_be_visible(timeout=LISTENING)
    assert takes()[0].original == "recorded.wav"
    assert "arborist" in takes()[0].told.text.lower()
    expect(page.get_by_text("I interviewed Ms.").first).to_be_visible()


def test_a_file_that_is_no_recording_is_refused_where_it_was_dropped(page, address, project, takes, tmp_path):
    from playwright.sync_api import expect

    essay = tmp_path / "essay.docx"
    essay.write_bytes(b"PK")
    page.goto(f"{address}/check?p={project}")
    page.locator("input[type=file]").set_input_files(essay)
    expect(page.get_by_role("alert")).to_contain_text("no recording")
    assert takes() == ()
