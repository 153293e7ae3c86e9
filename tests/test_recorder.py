"""A recording on its way in, piece by piece, as a browser's recorder gives it, but without one."""

import json
import os
import time
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import av
import pytest

from components import cached, recording
from scriptwright import recorder as recorder_module
from scriptwright.jobs import Work
from scriptwright.project import Project
from scriptwright.recorder import Ended, Misplaced, Recorder, Refused
from scriptwright.speech.recording import probe
from scriptwright.speech.remuxing import remux
from scriptwright.store import NotSaved, Store
from scriptwright.takes import Takes
from tests.sounds import voice, write
from tests.test_routes import ask

SECONDS = 12


@pytest.fixture(scope="module")
def streamed(tmp_path_factory):
    """A recording as Chromium gives it: no length and no index, since it never went back."""
    path = tmp_path_factory.mktemp("sound") / "chrome.webm"
    samples = voice(SECONDS)
    return write(path, (samples,), codec="libopus", rate=48_000, options={"live": "1"}).read_bytes()


@pytest.fixture
def store(home):
    with Store() as store:
        yield store


@pytest.fixture
def recorder(store):
    return Recorder(store)


@pytest.fixture
def project(store):
    return store.create(Project(notes="He mends clocks.")).id


def pieces(whole, size=7_000):
    return [whole[at : at + size] for at in range(0, len(whole), size)]


def record(recorder, project, whole, kind="video/webm;codecs=vp8,opus"):
    id, at = recorder.begin(project, kind), 0
    for piece in pieces(whole):
        at = recorder.append(project, id, at, piece)
    return id


def files(folder):
    return sorted(file.name for file in folder.rglob("*") if file.is_file())


def leave_alone(store, project):
    """Let what comes in be as old as if its tab had been closed a while ago."""
    old = time.time() - recorder_module.GRACE - 1
    for file in (Takes(store).folder / project).iterdir():
        os.utime(file, (old, old))


# Coming in


def test_what_came_in_is_a_take_that_tells_its_length_and_waits_to_be_listened_to(
    store, recorder, project, streamed
):
    id = record(recorder, project, streamed)
    take = recorder.finish(project, id)

    takes = Takes(store)
    assert (take.id, take.name, take.original) == (id, "Take 1", "recorded.webm")
    assert take.seconds == pytest.approx(SECONDS, abs=0.1)
    assert recorder.original(take).read_bytes() == streamed
    with av.open(str(takes.path(take))) as file:
        assert file.duration / av.time_base == pytest.approx(SECONDS, abs=0.1)
        file.seek(8 * av.time_base)
        assert 2 < next(file.demux(audio=0)).pts / 1000 <= 8
    assert probe(takes.path(take)).seconds == pytest.approx(SECONDS, abs=0.1)
    assert recorder._jobs.latest(id, Work.LISTEN).goes_on
    assert files(takes.folder) == [f"{id}.recorded.webm", f"{id}.webm"]


def test_each_piece_is_on_the_disk_when_it_is_acknowledged(store, recorder, project, streamed):
    id = recorder.begin(project, "video/webm")
    assert recorder.append(project, id, 0, streamed[:5000]) == 5000
    [live] = (Takes(store).folder / project).glob("*.live")
    assert live.read_bytes() == streamed[:5000]
    assert recorder.append(project, id, 5000, b"") == 5000


def test_a_piece_that_comes_twice_or_too_early_is_refused_and_changes_nothing(recorder, project, streamed):
    id = recorder.begin(project, "video/webm")
    recorder.append(project, id, 0, streamed[:5000])
    for offset in (0, 4999, 5001, 10_000):
        with pytest.raises(Misplaced) as refused:
            recorder.append(project, id, offset, b"again")
        assert refused.value.size == 5000
    assert recorder.append(project, id, 5000, streamed[5000:]) == len(streamed)


def test_after_its_end_nothing_is_added_and_the_same_take_is_given_again(recorder, project, streamed):
    id = record(recorder, project, streamed)
    take = recorder.finish(project, id)
    with pytest.raises(Ended):
        recorder.append(project, id, len(streamed), b"more")
    assert recorder.finish(project, id).id == take.id
    with pytest.raises(Ended):
        recorder.finish(project, "A" * 22)
    with pytest.raises(Ended):
        recorder.append("../..", id, 0, b"")


def test_a_take_begun_again_is_kept_in_the_bin(store, recorder, project, streamed):
    take = recorder.finish(project, record(recorder, project, streamed), keep=False)
    takes = Takes(store)
    assert takes.of(project) == ()
    assert [each.id for each in takes.in_bin(project)] == [take.id]
    assert recorder._jobs.latest(take.id, Work.LISTEN) is None
    takes.erase(take.id)
    assert files(takes.folder) == []


def test_what_cannot_be_heard_or_is_too_much_is_refused(store, recorder, project, monkeypatch):
    for kind in ("video/quicktime", "", "text/html"):
        with pytest.raises(Refused):
            recorder.begin(project, kind)
    with pytest.raises(NotSaved):
        recorder.begin("A" * 22, "video/webm")
    id = recorder.begin(project, "video/webm")
    with pytest.raises(Refused):
        recorder.append(project, id, 0, bytes(recorder_module.PIECE + 1))
    monkeypatch.setattr(recorder_module, "LARGEST", 100)
    with pytest.raises(Refused):
        recorder.append(project, id, 0, bytes(101))
    for _ in range(recorder_module.OPEN - 1):
        recorder.begin(project, "audio/mp4")
    with pytest.raises(Refused):
        recorder.begin(project, "video/webm")


def test_nothing_recorded_is_no_take(store, recorder, project):
    with pytest.raises(Refused):
        recorder.finish(project, recorder.begin(project, "video/webm"))
    assert files(Takes(store).folder) == []


def test_what_cannot_be_written_anew_is_kept_as_it_came(store, recorder, project):
    take = recorder.finish(project, record(recorder, project, b"\x1aE\xdf\xa3 no recording"))
    assert take.seconds is None
    assert Takes(store).path(take).read_bytes() == b"\x1aE\xdf\xa3 no recording"


def test_a_full_disk_is_told_and_keeps_what_was_there(recorder, project, streamed, monkeypatch):
    id = recorder.begin(project, "video/webm")
    recorder.append(project, id, 0, streamed[:5000])
    real = os.write

    def full(descriptor, data):
        real(descriptor, data[:10])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as filling:
        filling.setattr(recorder_module.os, "write", full)
        with pytest.raises(NotSaved, match="disk is full"):
            recorder.append(project, id, 5000, streamed[5000:9000])
    assert recorder.append(project, id, 5000, b"") == 5000


@pytest.mark.parametrize("kind", ["browser.mp4", "chrome.webm", "messenger.ogg"])
def test_every_kind_that_a_browser_records_is_written_anew(tmp_path, kind):
    from tests.sounds import of_kind

    source = of_kind(tmp_path, kind, voice(5))
    target = tmp_path / "anew"
    assert remux(source, target) == pytest.approx(5, abs=0.2)
    assert probe(target).seconds == pytest.approx(5, abs=0.2)


# Left alone


def test_a_recording_whose_tab_was_closed_becomes_a_take_by_itself(store, recorder, project, streamed):
    id = record(recorder, project, streamed)
    assert recorder.finish_abandoned() == ()
    leave_alone(store, project)
    [take] = recorder.finish_abandoned()
    assert (take.id, take.seconds) == (id, pytest.approx(SECONDS, abs=0.1))
    assert recorder._jobs.latest(id, Work.LISTEN).goes_on
    assert recorder.finish_abandoned() == ()


def test_one_that_is_cut_off_anywhere_is_heard_up_to_there(store, recorder, project, streamed):
    for share in (0.3, 0.77):
        id = record(recorder, project, streamed[: int(share * len(streamed))])
        leave_alone(store, project)
        [take] = recorder.finish_abandoned()
        assert take.id == id
        assert take.seconds == pytest.approx(share * SECONDS, abs=1)


@pytest.mark.parametrize("killed_at", ["remux", "put", "submit"])
def test_killed_while_it_becomes_a_take_it_becomes_one_after_the_restart(
    store, recorder, project, streamed, monkeypatch, killed_at
):
    class Killed(BaseException):
        pass

    def kill(*arguments, **options):
        raise Killed

    id = record(recorder, project, streamed)
    place = recorder._jobs if killed_at == "submit" else recorder_module
    with monkeypatch.context() as killing:
        killing.setattr(place, killed_at, kill)
        with pytest.raises(Killed):
            recorder.finish(project, id)

    leave_alone(store, project)
    assert Takes(store).reconcile() == ()
    [take] = Recorder(store).finish_abandoned()
    assert (take.id, take.name) == (id, "Take 1")
    assert recorder._jobs.latest(id, Work.LISTEN).goes_on
    assert [each.id for each in Takes(store).of(project)] == [id]


def test_a_recording_of_a_project_that_is_gone_stops_nobody(store, recorder, project, streamed):
    record(recorder, project, streamed)
    gone = Takes(store).folder / ("A" * 22)
    gone.mkdir()
    (gone / ("B" * 22 + ".webm.live")).write_bytes(streamed)
    leave_alone(store, project)
    leave_alone(store, gone.name)
    assert len(recorder.finish_abandoned()) == 1


# By its addresses


@pytest.fixture
def served(home):
    """A project whose recordings come in by the app's routes."""
    yield cached.store().create(Project()).id
    cached.store.clear()


def send(method, address, body=b""):
    answer = ask(method, address, body)
    return answer.status, json.loads(answer.body)


def other(address, **changes):
    parts = urlsplit(address)
    return f"{parts.path}?{urlencode(dict(parse_qsl(parts.query)) | changes)}"


def begun(project):
    status, answer = send("POST", recording.address_to_record(project) + "&kind=video/webm")
    assert status == 200
    return answer["address"]


def test_a_recording_comes_in_by_signed_addresses(served, streamed):
    address, at = begun(served), 0
    for piece in pieces(streamed):
        status, answer = send("PUT", f"{address}&offset={at}&size={len(piece)}", piece)
        at += len(piece)
        assert (status, answer) == (200, {"size": at})
    status, answer = send("POST", address)
    [take] = cached.takes().of(served)
    assert (status, answer) == (200, {"take": take.id})

    original = ask("GET", recording.address_of_file(take, recorded=True))
    assert (original.status, original.body) == (200, streamed)
    assert "Take%201.webm" in original.headers["content-disposition"]
    played = ask("GET", recording.address_of_file(take))
    assert (played.status, played.body) == (200, cached.takes().path(take).read_bytes())
    assert ask("GET", other(recording.address_of_file(take), signature="0" * 64)).status == 403


def test_a_wrong_token_is_refused(served, streamed):
    mine, others = begun(served), begun(served)
    strange = recording.address_to_record(served)
    assert send("POST", other(strange, signature="0" * 64, kind="video/webm"))[0] == 403
    assert send("POST", other(strange, project="A" * 22, kind="video/webm"))[0] == 403
    assert send("POST", other(strange, expires="1", kind="video/webm"))[0] == 403
    stolen = dict(parse_qsl(urlsplit(others).query))["signature"]
    for method in ("PUT", "POST"):
        wrong = other(mine, signature=stolen, offset=0, size=5)
        assert send(method, wrong, streamed[:5])[0] == 403
    assert send("PUT", f"{mine}&offset=0&size=5", streamed[:5])[0] == 200


def test_a_token_used_again_adds_nothing(served, streamed):
    address = begun(served)
    first = f"{address}&offset=0&size=5000"
    assert send("PUT", first, streamed[:5000])[0] == 200
    status, answer = send("PUT", first, streamed[:5000])
    assert (status, answer["size"]) == (409, 5000)
    assert send("PUT", f"{address}&offset=5000&size=9", streamed[5000:])[0] == 400
    assert send("PUT", f"{address}&offset=-1&size=0")[0] == 400
    assert send("POST", address)[0] == 200
    assert send("PUT", f"{address}&offset=5000&size=5", b"later")[0] == 410
    assert len(cached.takes().of(served)) == 1


def test_a_piece_that_is_too_large_is_refused_before_it_is_in_memory(served, monkeypatch):
    monkeypatch.setattr(recording, "PIECE", 100_000)
    status, answer = send("PUT", f"{begun(served)}&offset=0&size=200000", bytes(200_000))
    assert (status, "too large" in answer["problem"]) == (400, True)


def test_a_full_disk_reaches_the_browser_as_a_sentence(served, streamed, monkeypatch):
    address = begun(served)

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recorder_module.os, "fsync", full)
    status, answer = send("PUT", f"{address}&offset=0&size=5000", streamed[:5000])
    assert (status, "disk is full" in answer["problem"]) == (507, True)


def test_the_folder_of_a_recording_is_its_projects(store, recorder, project):
    recorder.begin(project, "audio/webm")
    [live] = Takes(store).folder.rglob("*.live")
    assert live.parent == Path(Takes(store).folder, project)
