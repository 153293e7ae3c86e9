"""Recordings of all kinds, good and odd, as they are probed and decoded."""

import socket
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import av
import numpy as np
import pytest
import sounds
from sounds import KINDS, RATE, likeness, of_kind, voice, wav, write

from scriptwright.clock import clock
from scriptwright.speech import _opening
from scriptwright.speech.recording import CHUNK, SUFFIXES, UnreadableRecording, decode, probe

SECONDS = 4.0
VOICE = voice(SECONDS)
SILENCE = np.zeros_like(VOICE)
OTHER = voice(SECONDS, pitch=150, seed=2)
STATUS = Path("/proc/self/status")


def heard(path, start=0.0):
    """All samples of a recording, and what is said of them afterwards."""
    decoding = decode(probe(path), start)
    return np.concatenate(list(decoding)), decoding


def refusal(path):
    """The sentence with which a recording is refused."""
    with pytest.raises(UnreadableRecording) as caught:
        heard(path)
    return str(caught.value)


def cut_off(path, share):
    """The file with only its first part."""
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return path


def test_the_measure_of_likeness_tells_a_voice_from_another():
    assert likeness(VOICE, VOICE) > 0.999
    assert likeness(OTHER, VOICE) < 0.1
    assert likeness(SILENCE, VOICE) == 0.0


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_recording_is_probed_and_decoded(tmp_path, name):
    path = of_kind(tmp_path, name, VOICE)
    recording = probe(path)
    assert recording.seconds == pytest.approx(SECONDS, abs=0.1)
    assert not recording.video
    samples, decoding = heard(path)
    assert samples.dtype == np.float32
    assert len(samples) / RATE == pytest.approx(SECONDS, abs=0.1)
    assert decoding.seconds == pytest.approx(len(samples) / RATE, abs=0.01)
    assert likeness(samples, VOICE) > (0.5 if KINDS[name][0] == "libopencore_amrnb" else 0.95)
    assert decoding.doubts == ()


def test_there_is_a_kind_for_every_container():
    assert {path.rpartition(".")[2] for path in KINDS} <= {suffix[1:] for suffix in SUFFIXES}


@pytest.mark.parametrize(
    ("name", "container"),
    [
        ("phone.mp4", "mov"),
        ("talk.mp3", "mp3"),
        ("page.wav", "wav"),
        ("messenger.ogg", "ogg"),
        ("exact.flac", "flac"),
        ("chrome.webm", "matroska"),
        ("raw.aac", "aac"),
        ("dictated.amr", "amr"),
    ],
)
@pytest.mark.parametrize("called", ["take.mp4", "take.mp3", "take.txt", "take"])
def test_a_suffix_that_is_wrong_does_no_harm(tmp_path, name, container, called):
    path = of_kind(tmp_path, name, VOICE).rename(tmp_path / called)
    assert probe(path).container == container
    assert len(heard(path)[0]) / RATE == pytest.approx(SECONDS, abs=0.1)


def test_tags_before_the_sound_do_no_harm(tmp_path):
    for name in ("talk.mp3", "raw.aac", "exact.flac"):
        path = of_kind(tmp_path, name, VOICE)
        path.write_bytes(b"ID3\x04\0\0" + bytes([0, 2, 0, 0]) + bytes(32_768) + path.read_bytes())
        samples, decoding = heard(path)
        assert likeness(samples, VOICE) > 0.95
        assert decoding.doubts == ()


@pytest.mark.parametrize("name", ["phone.mp4", "page.wav", "chrome.webm"])
@pytest.mark.parametrize("channels", [(VOICE, SILENCE), (SILENCE, VOICE)], ids=["left", "right"])
def test_a_voice_in_one_channel_alone_is_heard_as_loud_as_it_is(tmp_path, name, channels):
    samples, _ = heard(of_kind(tmp_path, name, *channels))
    assert likeness(samples, VOICE) > 0.95
    assert np.abs(samples).max() == pytest.approx(np.abs(VOICE).max(), rel=0.1)


def test_channels_of_opposite_signs_do_not_cancel_each_other(tmp_path):
    samples, _ = heard(of_kind(tmp_path, "page.wav", VOICE, -VOICE))
    assert likeness(np.abs(samples), np.abs(VOICE)) > 0.95
    assert np.abs(samples).max() == pytest.approx(np.abs(VOICE).max(), rel=0.1)


def test_a_voice_in_the_middle_of_six_channels_is_heard(tmp_path):
    hiss = 0.001 * np.random.default_rng(1).standard_normal(len(VOICE)).astype(np.float32)
    path = write(tmp_path / "film.mkv", (hiss, hiss, VOICE, hiss, hiss, hiss), codec="pcm_s16le", rate=48_000)
    samples, _ = heard(path)
    assert likeness(samples, VOICE) > 0.95


def test_hum_in_one_channel_does_not_hide_the_voice_in_the_other(tmp_path):
    hum = (0.4 * np.sin(2 * np.pi * 300 * np.arange(len(VOICE)) / RATE)).astype(np.float32)
    samples, _ = heard(of_kind(tmp_path, "page.wav", hum, 0.3 * VOICE))
    assert likeness(samples, VOICE) > 0.95


@pytest.mark.parametrize(("name", "codec"), [("two.mkv", "pcm_s16le"), ("two.mp4", "aac")])
def test_a_second_track_is_heard_where_the_first_is_silent(tmp_path, name, codec):
    samples, decoding = heard(write(tmp_path / name, (SILENCE,), (VOICE,), codec=codec, rate=48_000))
    assert likeness(samples, VOICE) > 0.95
    assert decoding.doubts == ()


def test_of_two_voices_in_two_tracks_the_louder_is_heard_and_the_student_is_told(tmp_path):
    samples, decoding = heard(write(tmp_path / "two.mkv", (0.5 * OTHER,), (VOICE,), codec="pcm_s16le"))
    assert likeness(samples, VOICE) > 0.95
    assert decoding.doubts == (
        "The recording has 2 sound tracks with different voices; only track 2 was heard.",
    )


def test_quiet_clipped_and_telephone_sound_is_decoded_as_it_is(tmp_path):
    quiet = wav(tmp_path / "quiet.wav", 0.01 * VOICE)
    assert likeness(heard(quiet)[0], VOICE) > 0.95
    clipped = np.clip(8 * VOICE, -1, 1)
    assert likeness(heard(wav(tmp_path / "clipped.wav", clipped))[0], clipped) > 0.99
    telephone = of_kind(tmp_path, "telephone.wav", VOICE)
    assert likeness(heard(telephone)[0], VOICE) > 0.95


@pytest.mark.parametrize("size", [0xFFFFFFFF, 0x7FFFFFFF, 0])
def test_a_header_without_a_length_hides_nothing(tmp_path, size):
    samples, decoding = heard(wav(tmp_path / "stream.wav", VOICE, size=size))
    assert likeness(samples, VOICE) > 0.99
    assert decoding.doubts == ()


def test_a_length_that_no_header_tells_is_known_before_anything_is_decoded(tmp_path):
    for name in ("chrome.webm", "bare.mp3", "raw.aac", "dictated.amr"):
        assert probe(of_kind(tmp_path, name, VOICE)).seconds == pytest.approx(SECONDS, abs=0.1)


def test_a_rate_that_no_recorder_has_is_refused(tmp_path):
    for rate in (1, 100, 2_000_000_000):
        assert refusal(wav(tmp_path / "rate.wav", VOICE, rate=rate)) == (
            f"The recording says of itself that it has {rate} samples a second, so it is damaged. "
            "Save it again in the program that made it."
        )


def test_a_header_that_promises_more_than_there_is_is_not_believed(tmp_path):
    samples, decoding = heard(wav(tmp_path / "short.wav", VOICE, size=10 * 2 * len(VOICE)))
    assert likeness(samples, VOICE) > 0.99
    assert decoding.doubts == ("The recording is damaged after 0:04, so only that much was heard.",)


@pytest.mark.parametrize("name", ["streamed.mp4", "talk.mp3", "remuxed.webm", "exact.flac", "page.wav"])
def test_a_recording_that_breaks_off_is_heard_as_far_as_it_goes_and_told(tmp_path, name):
    samples, decoding = heard(cut_off(of_kind(tmp_path, name, np.tile(VOICE, 3)), 0.6))
    assert 4.0 < decoding.seconds < 8.5
    assert likeness(samples[: len(VOICE)], VOICE) > 0.95
    assert decoding.doubts == (
        f"The recording is damaged after {clock(decoding.seconds)}, so only that much was heard.",
    )


@pytest.mark.parametrize("name", ["browser.mp4", "chrome.webm", "messenger.ogg", "raw.aac", "bare.mp3"])
def test_what_was_still_being_recorded_is_heard_as_far_as_it_goes(tmp_path, name):
    samples, decoding = heard(cut_off(of_kind(tmp_path, name, np.tile(VOICE, 3)), 0.6))
    assert 6.0 < decoding.seconds < 8.5
    assert likeness(samples[: len(VOICE)], VOICE) > 0.95
    assert decoding.doubts == ()  # nothing in it says that there was more


def test_an_mp4_whose_index_is_lost_is_refused(tmp_path):
    assert refusal(cut_off(of_kind(tmp_path, "phone.mp4", VOICE), 0.6)) == _opening.DAMAGED


def test_a_damaged_place_is_told_and_what_follows_keeps_its_time(tmp_path):
    long = np.concatenate((VOICE, VOICE, OTHER))
    path = of_kind(tmp_path, "memo.m4a", long)
    data = bytearray(path.read_bytes())
    data[len(data) // 3 : len(data) // 2] = bytes(len(data) // 2 - len(data) // 3)
    path.write_bytes(data)
    samples, decoding = heard(path)
    assert len(samples) / RATE == pytest.approx(len(long) / RATE, abs=0.1)
    assert likeness(samples[-len(OTHER) :], OTHER) > 0.95
    assert len(decoding.doubts) == 1
    assert decoding.doubts[0].startswith("The recording is damaged at 0:0")


def test_sound_that_begins_late_beside_pictures_keeps_its_time(tmp_path):
    path = write(tmp_path / "late.mp4", (VOICE,), codec="aac", rate=48_000, video=6.0, begins=1.5)
    recording = probe(path)
    assert recording.video
    samples, _ = heard(path)
    assert len(samples) / RATE == pytest.approx(1.5 + SECONDS, abs=0.1)
    assert not samples[:RATE].any()
    assert likeness(samples[round(1.5 * RATE) - 800 :], VOICE) > 0.95


def test_decoding_from_the_middle_gives_what_is_there(tmp_path):
    for name in ("phone.mp4", "talk.mp3", "voice.opus"):
        path = of_kind(tmp_path, name, VOICE)
        whole, _ = heard(path)
        part, decoding = heard(path, start=1.25)
        assert np.array_equal(part, whole[round(1.25 * RATE) :])
        assert decoding.seconds == pytest.approx(SECONDS, abs=0.1)


def test_chunks_are_ten_seconds_long_and_the_last_one_is_shorter(tmp_path):
    path = wav(tmp_path / "long.wav", np.tile(VOICE, 6))
    assert [len(chunk) / RATE for chunk in decode(probe(path))] == [CHUNK, CHUNK, 4.0]


def jpeg(path):
    noise = np.random.default_rng(3).integers(0, 255, (256, 256, 3), np.uint8)
    with av.open(path, "w", format="mjpeg") as file:
        stream = file.add_stream("mjpeg", rate=1, width=256, height=256, pix_fmt="yuvj420p")
        file.mux(stream.encode(av.VideoFrame.from_ndarray(noise)))
        file.mux(stream.encode(None))


LISTS = {
    "HLS": "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n{url}\n#EXTINF:4,\n{file}\n#EXT-X-ENDLIST\n",
    "concat": "ffconcat version 1.0\nfile '{file}'\nfile '{url}'\n",
    "playlist": "[playlist]\nFile1={file}\nFile2={url}\nNumberOfEntries=2\n",
    "DASH": '<?xml version="1.0"?><MPD type="static"><Period><AdaptationSet mimeType="audio/mp4">'
    "<Representation><BaseURL>{url}</BaseURL></Representation></AdaptationSet></Period></MPD>",
    "session": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n",
    "text": "My notes about the interview with {file}.\n",
    "page": "<html><body><audio src='{url}'></body></html>",
}


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_of_other_files_is_refused_and_none_of_them_opened(tmp_path, kind):
    other = wav(tmp_path / "other.wav", VOICE)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/other.wav"
        path = tmp_path / "take.mp4"
        path.write_text(LISTS[kind].format(file=other, url=url))
        assert refusal(path) == _opening.NO_RECORDING
        with pytest.raises(BlockingIOError):
            server.accept()


def test_what_is_no_recording_is_refused(tmp_path):
    path = tmp_path / "take.mp4"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(wav(tmp_path / "inside.wav", VOICE))
    assert refusal(path) == _opening.NO_RECORDING
    jpeg(path)
    assert refusal(path) == _opening.NO_RECORDING
    for junk in (b"\0" * 5_000, b"x", b"%PDF-1.7\n" + b"\xff\xfb" * 500, b"\xff" * 70_000):
        path.write_bytes(junk)
        assert refusal(path) == _opening.NO_RECORDING


@pytest.mark.parametrize("seed", range(8))
def test_random_bytes_are_refused(tmp_path, seed):
    path = tmp_path / "take.mp3"
    path.write_bytes(np.random.default_rng(seed).bytes(100_000))
    assert refusal(path) == _opening.NO_RECORDING


@pytest.mark.parametrize(
    "mark", [b"\0\0\0\x18ftypmp42", b"RIFF\xff\xff\0\0WAVE", b"OggS", b"fLaC", b"\x1aE\xdf\xa3"]
)
def test_random_bytes_behind_the_mark_of_a_recording_are_refused_with_a_sentence(tmp_path, mark):
    path = tmp_path / "take.mp4"
    for seed in range(4):
        path.write_bytes(mark + np.random.default_rng(seed).bytes(20_000))
        assert refusal(path) in {
            _opening.DAMAGED,
            _opening.NO_SOUND,
            _opening.NO_LENGTH,
            _opening.UNKNOWN_SOUND,
        }


def test_an_empty_file_and_a_missing_one_are_told_apart(tmp_path):
    path = tmp_path / "take.mp4"
    assert refusal(path) == _opening.NOT_THERE
    path.touch()
    assert refusal(path) == _opening.EMPTY


def test_a_recording_of_no_length_is_refused(tmp_path):
    assert refusal(wav(tmp_path / "none.wav", VOICE[:0])) == _opening.NO_LENGTH


def test_a_video_without_sound_is_refused(tmp_path):
    path = write(tmp_path / "mute.mp4", codec="aac", video=2.0)
    assert refusal(path) == "This file has no sound in it. Choose one that was recorded with a microphone."


def test_a_recording_of_more_than_three_hours_is_refused_before_any_of_it_is_decoded(tmp_path):
    path = wav(tmp_path / "long.wav", SILENCE[:0], size=(3 * 3600 + 60) * RATE * 2)
    with path.open("r+b") as file:
        file.truncate(44 + (3 * 3600 + 60) * RATE * 2)
    with pytest.raises(UnreadableRecording) as caught:
        probe(path)
    assert str(caught.value) == (
        "The recording is longer than 3 hours, which is as much as can be heard. Cut it into shorter parts."
    )


def test_more_than_three_hours_are_refused_where_no_header_tells_the_length(tmp_path):
    frame = bytes.fromhex("fff314c4") + bytes(20)  # 24 ms of silence: MPEG-2 layer 3, 8 kbit/s, 24 kHz
    path = tmp_path / "long.mp3"
    path.write_bytes(frame * (3 * 3600 * 1_000 // 24 + 3_000))
    assert refusal(path) == _opening.TOO_LONG


def repeated(path, minutes, codec, rate):
    """A long recording: the packets of one minute of stereo, time and again."""
    minute = write(path.with_stem("minute"), (np.tile(VOICE, 15),) * 2, codec=codec, rate=rate)
    with av.open(minute) as source, av.open(path, "w") as file:
        packets = [packet for packet in source.demux(audio=0) if packet.size]
        stream = file.add_stream_from_template(source.streams.audio[0])
        base = packets[0].time_base
        length = packets[-1].pts + packets[-1].duration - packets[0].pts
        for number in range(minutes):
            for packet in packets:
                copy = av.Packet(bytes(packet))
                copy.pts = copy.dts = packet.pts + number * length
                copy.duration, copy.time_base, copy.stream = packet.duration, base, stream
                file.mux(copy)
    return path


DECODE = """
import sys
from scriptwright.speech.recording import decode, probe
from test_recording import VOICE, memory
probe(sys.argv[1])
before = memory()
seconds = sum(len(chunk) for chunk in decode(probe(sys.argv[1]))) / 16_000
print(seconds, memory() - before)
"""


def memory():
    """Megabytes that this process had at most."""
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1_024


@pytest.mark.skipif(not STATUS.exists(), reason="Linux alone tells how much memory a process had at most")
@pytest.mark.parametrize(
    ("name", "codec", "rate"), [("phone.mp4", "aac", 44_100), ("exact.wav", "pcm_s16le", 16_000)]
)
def test_sixty_five_minutes_take_little_memory(tmp_path, name, codec, rate):
    path = repeated(tmp_path / name, 65, codec, rate)
    child = subprocess.run(
        [sys.executable, "-c", DECODE, path],
        env={"PYTHONPATH": f"{sounds.FOLDER.parents[1]}:{sounds.FOLDER.parent}"},
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, grown = map(float, child.stdout.split())
    assert seconds == pytest.approx(65 * 60, abs=5)
    assert grown < 100, f"{grown:.0f} MB more"


#: FFmpeg's formats whose files name others: a list of them can name itself, and be read without end.
LISTING = set("applehttp concat concatf dash ffconcat hls imf rtsp sap sdp tee webm_dash_manifest".split())


def test_no_format_that_names_other_files_is_ever_tried(tmp_path, monkeypatch):
    tried, really = [], av.open

    def opens(file, mode, *, format, **options):
        tried.append(format)
        return really(file, mode, format=format, **options)

    kinds = [of_kind(tmp_path, name, VOICE[:8_000]) for name in KINDS]
    for kind, text in LISTS.items():
        kinds.append(tmp_path / f"{kind}.m3u8")
        kinds[-1].write_text(text.format(file=kinds[0], url="http://127.0.0.1:9/"))
    monkeypatch.setattr(av, "open", opens)
    for path in kinds:
        with suppress(UnreadableRecording):
            probe(path)
    assert set(tried) == {"mov", "mp3", "wav", "ogg", "flac", "matroska", "aac", "amr"}
    assert not LISTING & set(tried)
    assert _opening._OPTIONS["protocol_whitelist"] == ""
