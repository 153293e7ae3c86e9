"""A take recorded in a real browser, whose camera and microphone are made up, heard by the real engine."""

import os
import time
import wave
from pathlib import Path

import numpy as np
import pytest

from scriptwright.jobs import Jobs, Work
from scriptwright.project import Project
from scriptwright.recorder import GRACE, Recorder
from scriptwright.speech.recording import decode, probe
from scriptwright.store import Store
from scriptwright.takes import Takes

ROOT = Path(__file__).parents[2]
NOTES = (ROOT / "templates" / "example_notes.txt").read_text(encoding="utf-8")
WHY = "I chose Ms. Okafor because I like biology."
SPOKEN = ROOT / "tests" / "sound" / "take.opus"
#: Words of it that nothing else is taken for.
SAID = ("interviewed", "arborist", "parks", "department", "city", "trees", "streets", "cracks", "fungus")
LISTENING = 120_000  # ms; two busy processors load the engine and listen meanwhile
FAKE = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")


@pytest.fixture
def speaking(tmp_path):
    """What lets Chromium hear so many seconds of the student's take, and then silence."""

    def arguments(seconds=40.0, after=0.0, *, loops=False):
        samples = np.concatenate(list(decode(probe(SPOKEN))))[: round(seconds * 16_000)]
        sound = np.concatenate([samples, np.zeros(round(after * 16_000))])
        path = tmp_path / "voice.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(16_000)
            file.writeframes((sound * 32_767).astype("<i2").tobytes())
        return (*FAKE, f"--use-file-for-fake-audio-capture={path}{'' if loops else '%noloop'}")

    return arguments


@pytest.fixture
def project(home):
    """The example notes, kept."""
    with Store() as store:
        return store.create(Project(notes=NOTES, answers={"why": WHY}, minutes=0.5)).id


@pytest.fixture
def takes(home, project):
    """The takes of the project, as they are kept."""
    with Store() as store:
        yield lambda: Takes(store).of(project)


def rehearse(page, address, project):
    from playwright.sync_api import expect

    page.goto(f"{address}/rehearse?p={project}")
    expect(page.locator(".settings").get_by_text("Show me")).to_be_visible()
    expect(page.locator(".stage .now")).to_be_visible()


def until(page, state):
    page.locator(f"dialog[data-state={state}]").wait_for(state="attached")


def until_second(page, second):
    page.wait_for_function(
        """([time, second]) => {
          const [minutes, seconds] = time.innerText.split(" / ")[0].split(":").map(Number);
          return 60 * minutes + seconds >= second;
        }""",
        arg=[page.locator("dialog .time").element_handle(), second],
    )


def the_take(takes):
    """The one take, as soon as it is there."""
    for _ in range(LISTENING // 100):
        if takes():
            break
        time.sleep(0.1)
    [take] = takes()
    return take


def test_a_spoken_take_goes_through_prompter_and_recorder_to_its_report(
    chromium, address, project, takes, speaking, remember
):
    from playwright.sync_api import expect

    page = chromium(*speaking(seconds=14, after=10, loops=True))
    rehearse(page, address, project)
    page.get_by_text("Stop at 0:30").click()
    has_shown = remember(page)
    page.get_by_role("button", name="Start recording").click()
    until(page, "ready")
    has_shown("Your microphone hears you.")
    video = page.locator("video.preview")
    assert video.evaluate("video => [video.videoWidth, video.videoHeight]") == [1280, 720]
    page.keyboard.press("Space")
    until(page, "running")
    expect(page.locator("dialog .rec")).to_be_visible()

    has_shown("take 1", LISTENING)
    for told in ("Nothing is heard from your microphone.", "s left", "Come to the end"):
        has_shown(told)
    expect(page.get_by_role("button", name="Do one more take")).to_be_visible(timeout=LISTENING)
    [take] = takes()
    assert 28 < take.seconds < 40  # a busy browser stops late
    heard = take.told.text.lower()
    assert sum(word in heard for word in SAID) >= 3, heard  # a busy machine loses some of the sound
    with Store() as store:
        kept = probe(Takes(store).path(take))
        assert (kept.video, kept.seconds) == (True, pytest.approx(take.seconds, abs=0.1))
    player = page.locator("audio")
    whole = "([player, seconds]) => Math.abs(player.duration - seconds) < 1"
    page.wait_for_function(whole, arg=[player.element_handle(), take.seconds])
    player.evaluate("player => { player.currentTime = 6; }")
    arrived = "player => player.currentTime >= 6 && !player.seeking"
    page.wait_for_function(arrived, arg=player.element_handle())

    page.get_by_role("button", name="Take 1").click()
    page.locator("[data-test-script-state=notRunning]").wait_for()  # a click while it is drawn anew is lost
    with page.expect_download() as download:
        page.get_by_role("link", name="As the browser recorded it").click()
    with Store() as store:
        assert Path(download.value.path()).read_bytes() == Recorder(store).original(take).read_bytes()


def test_a_tab_that_is_closed_in_the_middle_loses_less_than_two_seconds(
    chromium, address, project, takes, speaking
):
    page = chromium(*speaking())
    rehearse(page, address, project)
    page.get_by_role("radio", name="Sound alone").check()  # a busy machine is slow to encode pictures
    page.get_by_role("button", name="Start recording").click()
    until(page, "ready")
    page.keyboard.press("PageDown")
    until(page, "running")
    until_second(page, 7)
    page.close(run_before_unload=False)

    with Store() as store:
        [live] = Takes(store).folder.glob("*/*.live")
        old = time.time() - GRACE - 1
        os.utime(live, (old, old))
        take = the_take(takes)
        assert take.seconds > 7 - 2
        for _ in range(LISTENING // 100):
            if Jobs(store).latest(take.id, Work.LISTEN):
                break
            time.sleep(0.1)
        assert Jobs(store).latest(take.id, Work.LISTEN)
        assert Takes(store).path(take).suffix == ".webm"


def test_a_microphone_unplugged_in_the_middle_ends_the_take_and_what_was_said_is_kept(
    chromium, address, project, takes, speaking
):
    from playwright.sync_api import expect

    page = chromium(*speaking(), width=390)
    rehearse(page, address, project)
    page.get_by_role("radio", name="Sound alone").check()
    page.get_by_role("button", name="Start recording").click()
    until(page, "ready")
    page.evaluate("""() => {
      const start = MediaRecorder.prototype.start;
      MediaRecorder.prototype.start = function (slice) {
        window.tracks = this.stream.getTracks();
        start.call(this, slice);
      };
    }""")
    page.locator("dialog").get_by_role("button", name="Start", exact=True).click()
    until(page, "running")
    page.route("**/recordings/live/**", lambda route: route.abort())
    expect(page.get_by_text("Scriptwright cannot be reached. Go on")).to_be_visible()
    page.unroute("**/recordings/live/**")
    expect(page.get_by_text("Scriptwright cannot be reached. Go on")).to_be_hidden()
    until_second(page, 5)
    page.evaluate("tracks => tracks[0].dispatchEvent(new Event('ended'))", page.evaluate_handle("tracks"))
    expect(page.get_by_text("The microphone was unplugged")).to_be_visible()
    take = the_take(takes)
    assert take.seconds > 2
    with Store() as store:
        assert not probe(Takes(store).path(take)).video


#: What a browser says or lacks, the sentence that the student reads, and whether sound alone may still go.
HINDRANCES = [
    ("refuse('NotAllowedError')", "blocked for this page", True),
    ("refuse('NotReadableError')", "Another program is using", True),
    ("refuse('NotFoundError', 'audioinput')", "No camera was found", True),
    ("refuse('NotFoundError')", "No microphone was found", False),
    ("lack(window, 'MediaRecorder')", "This browser cannot record", False),
    ("lack(navigator, 'mediaDevices')", "This browser cannot record", False),
    ("lack(window, 'isSecureContext')", "behind https", False),
]
HINDER = """
  window.lack = (owner, name) => Object.defineProperty(owner, name, { value: undefined, configurable: true });
  window.refuse = (name, ...kinds) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", name));
    navigator.mediaDevices.enumerateDevices = async () => kinds.map((kind) => ({ kind, deviceId: "1" }));
  };
"""


def test_what_hinders_a_recording_is_told_with_the_way_on(chromium, address, project, takes):
    from playwright.sync_api import expect

    page = chromium(*FAKE)
    page.add_init_script(HINDER)
    rehearse(page, address, project)
    for cause, sentence, alone in HINDRANCES:
        page.evaluate(cause)
        page.get_by_role("button", name="Start recording").click()
        notice = page.locator(".notice")
        expect(notice).to_contain_text(sentence)
        expect(page.get_by_text("I recorded it elsewhere")).to_be_visible()
        expect(page.get_by_role("button", name="Record the sound alone")).to_have_count(int(alone))
    page.get_by_role("button", name="Practise without recording").click()
    until(page, "ready")
    assert takes() == ()
