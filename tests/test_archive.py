"""A project as one file: all of it comes back, and nothing else gets in."""

import io
import json
import random
import struct
import tracemalloc
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scriptwright._store_tables import PROJECT
from scriptwright.archive import opened, saved_in
from scriptwright.coverage.model import Coverage, Statement, Status, Verdict
from scriptwright.delivery import deliver
from scriptwright.errors import ScriptwrightError
from scriptwright.notes import Speaker
from scriptwright.project import Project
from scriptwright.reading import clean
from scriptwright.report import Report
from scriptwright.store import NotSaved, Store
from scriptwright.takes import Purpose, RecordingMissing, Takes
from scriptwright.transcript import Hesitation, Span, Transcript, Word
from tests.test_project import FULL, projects

HEARD = Transcript(
    words=(Word("He", 0.1, 0.3, 0.9), Word("mends", 0.3, 0.6, 0.8), Word("clocks.", 0.6, 1.1, 0.7)),
    language="en",
    seconds=1.5,
    silences=(Span(1.1, 1.5),),
    hesitations=(Hesitation("um", 0.2, 0.25),),
    doubts=("Part of the recording is damaged.",),
)


@pytest.fixture
def store(home):
    with Store() as store:
        yield store


@pytest.fixture
def takes(store):
    return Takes(store)


@pytest.fixture
def full(store, takes):
    """A project with all that a project can have."""
    project = store.create(FULL).id
    first = takes.add(project, io.BytesIO(b"tick" * 500_000), "one.mp4")
    takes.remove(takes.add(project, io.BytesIO(b"regretted"), "two.mp4").id)
    third = takes.add(project, io.BytesIO(b"tock"), "../three.WAV", name="The calm one", seconds=1.5)
    takes.heard(third.id, HEARD, "faster-whisper")
    takes.correct(third.id, 0, "He repairs clocks.")
    takes.overrule(third.id, "p1", Status.SAID)
    take = takes.load(third.id)
    report = Report(
        (Statement("a", "He mends clocks."),), (),
        Coverage((Verdict("a", Status.SAID, 1.0),), (), ()), deliver(HEARD), (),
    )  # fmt: skip
    assert takes.reported(take, report, "mark")
    talk = takes.add(project, io.BytesIO(b"talk"), "talk.m4a", purpose=Purpose.INTERVIEW)
    takes.mark(talk.id, {0: Speaker.INTERVIEWEE})
    assert first.number == 1
    return project


def told(takes, id):
    """All of a project's takes but what each place gives anew: ids, file names, versions."""
    kept = [take for purpose in Purpose for take in takes.of(id, purpose)]
    return [
        {key: value for key, value in vars(take).items() if key not in ("id", "project", "file", "version")}
        for take in kept
    ]


def packed(store, takes, id, recordings=True):
    return io.BytesIO(b"".join(saved_in(store, takes, id, recordings=recordings)))


def zipped(parts, kind=zipfile.ZIP_STORED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", kind) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return file


def document(**changes):
    take = {"purpose": "take", "number": 1, "created": "2026-03-02T09:00:00+00:00"}
    take |= changes.pop("take", {})
    return json.dumps({"scriptwright": 1, "project": FULL.to_json(), "takes": [take]} | changes)


def asked_anew(project):
    """The project as it is opened: who opens it is asked anew where sentences may go."""
    return replace(project, agreed=frozenset())


def rows(store):
    with store.reading() as connection:
        return len(connection.execute(PROJECT.select()).all())


def files(takes):
    return [path for path in takes.folder.rglob("*") if path.is_file()]


# There and back


def test_all_of_a_project_comes_back_as_another_project(store, takes, full):
    there = opened(store, takes, packed(store, takes, full))

    assert there.id != full
    assert there.project == asked_anew(store.load(full).project)
    assert told(takes, there.id) == told(takes, full)
    for mine, theirs in zip(takes.of(full), takes.of(there.id), strict=True):
        assert mine.id != theirs.id
        assert takes.path(mine).read_bytes() == takes.path(theirs).read_bytes()
    assert takes.of(there.id)[1].told.words[1].text == "repairs"
    assert not list(takes.folder.glob("*.new"))


def test_a_take_that_lies_in_the_bin_is_not_taken_along(store, takes, full):
    assert [take.number for take in takes.of(opened(store, takes, packed(store, takes, full)).id)] == [1, 3]


def test_the_next_take_goes_on_counting(store, takes, full):
    there = opened(store, takes, packed(store, takes, full)).id
    assert takes.add(there, io.BytesIO(b"x"), "x.wav").number == 4


def test_without_recordings_everything_else_comes_back(store, takes, full):
    file = packed(store, takes, full, recordings=False)
    there = opened(store, takes, file).id

    assert len(file.getvalue()) < 10_000
    assert [take.transcript for take in takes.of(there)] == [None, HEARD]
    assert {take.file for take in takes.of(there)} == {""}
    with pytest.raises(RecordingMissing, match="came here without its recording"):
        takes.path(takes.of(there)[0])
    once_more = opened(store, takes, packed(store, takes, there)).id
    assert told(takes, once_more) == told(takes, there)
    takes.remove(takes.of(there)[0].id)
    takes.erase(takes.in_bin(there)[0].id)
    assert takes.path(takes.of(full)[0]).is_file()


def test_a_recording_that_has_gone_is_left_out(store, takes, full):
    takes.path(takes.of(full)[0]).unlink()
    there = opened(store, takes, packed(store, takes, full)).id
    assert [take.file == "" for take in takes.of(there)] == [True, False]


def cleaned(value):
    """The document as it is after it came in by a page: without what Word cannot hold."""
    if isinstance(value, dict):
        return {clean(key): cleaned(one) for key, one in value.items()}
    if isinstance(value, list):
        return [cleaned(one) for one in value]
    return clean(value) if isinstance(value, str) else value


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"])).map(lambda text: " ".join(text.split()))
times = st.floats(0, 1e6)
spans = st.tuples(times, times).map(sorted)
transcripts = st.builds(
    Transcript,
    words=st.lists(
        st.builds(
            Word,
            texts.map(clean).map(str.strip).filter(bool),
            st.none() | times,
            st.none() | times,
            st.none(),
        ),
        max_size=4,
    ).map(tuple),
    language=st.none() | texts.map(clean),
    seconds=st.none() | times,
    silences=st.none() | st.lists(spans.map(lambda span: Span(*span)), max_size=2).map(tuple),
    hesitations=st.none() | st.lists(spans.map(lambda span: Hesitation("um", *span)), max_size=2).map(tuple),
)
in_reach = projects.filter(lambda project: project.pace <= 1000 and (project.minutes or 0) <= 1000).map(
    lambda project: Project.from_json(cleaned(project.to_json()))
)


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    project=in_reach,
    heard=st.lists(st.none() | transcripts, max_size=3),
    data=st.binary(max_size=100),
    corrections=st.dictionaries(st.integers(0, 99), texts.map(clean), max_size=2),
    overruled=st.dictionaries(texts.map(clean), st.sampled_from(Status), max_size=2),
    speakers=st.dictionaries(st.integers(0, 99), st.sampled_from(Speaker), max_size=2),
    recordings=st.booleans(),
)
def test_every_project_comes_back_from_its_file(
    store, takes, project, heard, data, corrections, overruled, speakers, recordings
):
    id = store.create(project).id
    for transcript in heard:
        take = takes.add(id, io.BytesIO(data), "take.webm").id
        if transcript is not None:
            takes.heard(take, transcript, "faster-whisper")
        for first, text in corrections.items():
            takes.correct(take, first, text)
        for statement, status in overruled.items():
            takes.overrule(take, statement, status)
        takes.mark(take, speakers)

    there = opened(store, takes, packed(store, takes, id, recordings))

    assert there.project == asked_anew(store.load(id).project)
    mine, theirs = told(takes, id), told(takes, there.id)
    if not recordings:
        mine = [take | {"size": 0} for take in mine]
    assert theirs == mine
    if recordings:
        assert [takes.path(take).read_bytes() for take in takes.of(there.id)] == [data] * len(heard)


# Earlier versions, and newer ones


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(FULL.to_json()),
        "\ufeff" + json.dumps(FULL.to_json(), indent=4),
        json.dumps({"scriptwright": 1, "project": FULL.to_json()}),
    ],
    ids=["the project alone", "with a mark and line ends", "no takes"],
)
def test_a_document_that_is_not_zipped_opens_too(store, takes, data):
    assert opened(store, takes, io.BytesIO(data.encode())).project == asked_anew(FULL)


def test_a_project_from_before_there_were_kinds_opens(store, takes):
    old = FULL.to_json()
    del old["kind"]
    there = opened(store, takes, zipped({"project.json": json.dumps({"scriptwright": 1, "project": old})}))
    assert there.project.kind == "informational-interview"


def test_a_take_that_says_little_opens(store, takes):
    there = opened(store, takes, io.BytesIO(document().encode())).id
    (take,) = takes.of(there)
    assert (take.name, take.original, take.report, take.corrections) == ("Take 1", "", None, {})
    assert take.created == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_report_of_another_version_is_left_to_be_made_anew(store, takes):
    data = document(take={"report": {"lines": "another form"}, "basis": "mark"})
    (take,) = takes.of(opened(store, takes, io.BytesIO(data.encode())).id)
    assert (take.report, take.basis) == (None, "")


@pytest.mark.parametrize(
    "changes",
    [
        {"scriptwright": 2},
        {"colours": []},
        {"take": {"weather": "mild"}},
        {"project": {"format": 2}},
        {"project": {"colour": "blue"}},
    ],
)
def test_a_file_of_a_newer_version_is_refused_rather_than_cut_down(store, takes, changes):
    with pytest.raises(ScriptwrightError, match="Update Scriptwright"):
        opened(store, takes, io.BytesIO(document(**changes).encode()))


# What is no project


def recording(name="recordings/take-1.mp4", *, packing=zipfile.ZIP_STORED, **take):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("project.json", document(take={"original": "a.mp4", "recording": name} | take))
        made.writestr("recordings/take-1.mp4", b"sound" * 1000, packing)
    return file


def claiming(file, name, **sizes):
    """The zip with another size in its list of parts."""
    data = bytearray(file.getvalue())
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(name.encode()))
    for field, size in sizes.items():
        struct.pack_into("<I", data, at + {"compressed": 20, "plain": 24}[field], size)
    return io.BytesIO(bytes(data))


DAMAGED, FOREIGN, KIND = "file is damaged", "no project of Scriptwright's", "of another kind than it gives"

BAD = {
    "nothing": (io.BytesIO(), FOREIGN),
    "text": (io.BytesIO(b"My notes: he mends clocks."), FOREIGN),
    "other bytes": (io.BytesIO(random.Random(7).randbytes(5000)), FOREIGN),
    "other json": (io.BytesIO(b'{"notes": "He mends clocks."}'), FOREIGN),
    "a list": (io.BytesIO(b"[1, 2]"), FOREIGN),
    "deep json": (io.BytesIO(b"[" * 100_000 + b"]" * 100_000), FOREIGN),
    "wide json": (io.BytesIO(b"[" + b"0," * 3_000_000 + b"0]"), FOREIGN),
    "a huge number": (io.BytesIO(b'{"format": ' + b"9" * 5000 + b"}"), FOREIGN),
    "long text": (io.BytesIO(b" " * 20_000_000), FOREIGN),
    "a pickle": (io.BytesIO(b"\x80\x04cos\nsystem\n."), FOREIGN),
    "another zip": (zipped({"word/document.xml": "<w/>"}), FOREIGN),
    "many parts": (zipped({f"{n}": "" for n in range(1001)}), FOREIGN),
    "half a zip": (io.BytesIO(recording().getvalue()[:-200]), DAMAGED),
    "only its beginning": (io.BytesIO(b"PK\x03\x04" + b"\0" * 50), DAMAGED),
    "a bomb": (zipped({"project.json": b" " * 200_000_000}, zipfile.ZIP_DEFLATED), FOREIGN),
    "a recording as a bomb": (
        recording(packing=zipfile.ZIP_DEFLATED),
        "packed anew by another program",
    ),
    "an old way to pack": (zipped({"project.json": document()}, zipfile.ZIP_BZIP2), FOREIGN),
    "a recording that is not there": (recording("recordings/take-2.mp4"), DAMAGED),
    "a path as its name": (recording("../../../../etc/passwd"), DAMAGED),
    "too large by its own word": (claiming(recording(), "take-1.mp4", plain=4_000_000_000), DAMAGED),
    "smaller than its own word": (claiming(recording(), "take-1.mp4", plain=5500, compressed=5500), DAMAGED),
    "takes that are no list": (io.BytesIO(document(takes={}).encode()), KIND),
    "too many takes": (io.BytesIO(document(takes=[{}] * 501).encode()), KIND),
    "a pace of no one": (io.BytesIO(document(project={"pace": 10**9}).encode()), KIND),
    "minutes of no one": (io.BytesIO(document(project={"minutes": 1e300}).encode()), KIND),
    "notes of another kind": (io.BytesIO(document(project={"notes": 7}).encode()), "should be text"),
    "no project": (io.BytesIO(document(project=None).encode()), "saved with Scriptwright"),
    **{
        f"{key} {value!r}": (io.BytesIO(document(take={key: value}).encode()), KIND)
        for key, value in [
            ("purpose", "song"), ("purpose", ["take"]), ("number", 0), ("number", "1"), ("number", True),
            ("number", 1 << 40), ("name", 7), ("original", []), ("created", "yesterday"), ("created", None),
            ("created", "2026-03-02T09:00:00"), ("created", "0001-01-01T00:00:00+23:00"), ("seconds", -1),
            ("seconds", "3"), ("seconds", float("inf")), ("engine", "x" * 41), ("transcript", "He mends"),
            ("transcript", {"words": [{"text": 1}]}), ("basis", "x" * 65), ("corrections", ["x"]),
            ("corrections", {"-1": "x"}), ("corrections", {"٣": "x"}), ("corrections", {"1": 2}),
            ("overruled", {"p1": "maybe"}), ("overruled", {"p1": ["said"]}), ("speakers", {"0": "ghost"}),
            ("recording", 5),
        ]
    },
}  # fmt: skip


@pytest.mark.parametrize(("file", "said"), BAD.values(), ids=BAD)
def test_any_other_file_gets_a_sentence_and_leaves_nothing(store, takes, file, said):
    with pytest.raises(ScriptwrightError, match=said):
        opened(store, takes, file)

    assert rows(store) == 0
    assert files(takes) == []


def test_takes_that_go_by_the_same_number_are_refused(store, takes):
    take = json.loads(document())["takes"][0]
    with pytest.raises(ScriptwrightError, match='"number"'):
        opened(store, takes, io.BytesIO(document(takes=[take, take]).encode()))


def test_a_list_of_parts_that_claims_to_be_endless_is_not_read_into_memory(store, takes):
    file = io.BytesIO(b"PK\x03\x04" + b"\0" * 50_000_000)
    file.seek(0, 2)
    file.write(struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 500, 500, 49_999_000, 500, 0))
    tracemalloc.start()
    with pytest.raises(ScriptwrightError, match="damaged"):
        opened(store, takes, file)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_a_file_with_any_byte_changed_opens_or_gets_a_sentence(store, takes):
    whole = recording().getvalue()
    chance = random.Random(11)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 3))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            opened(
                store,
                takes,
                io.BytesIO(bytes(data[: chance.choice((None, None, chance.randrange(len(data))))])),
            )
        except ScriptwrightError:
            continue
    assert len(files(takes)) == sum(bool(take.file) for row in all_ids(store) for take in takes.of(row))


def all_ids(store):
    with store.reading() as connection:
        return [row.id for row in connection.execute(PROJECT.select())]


def test_names_and_characters_that_no_file_may_have_do_no_harm(store, takes):
    data = document(
        take={"original": "../../x\0.sh/../a.MP4", "name": "a\nb\ud800" * 50},
        project=FULL.to_json() | {"notes": "He\0 mends\x0bclocks\ud800."},
    )
    there = opened(store, takes, io.BytesIO(data.encode()))
    (take,) = takes.of(there.id)

    assert there.project.notes == "He mends\nclocks."
    assert "\n" not in take.name
    assert len(take.name) == 80


def test_a_disk_that_refuses_leaves_nothing_of_it(store, takes, full, monkeypatch):
    before, rows_before = sorted(files(takes)), rows(store)
    file = packed(store, takes, full)
    monkeypatch.setattr("scriptwright.archive.put_back", refuse)

    with pytest.raises(NotSaved):
        opened(store, takes, file)

    assert sorted(files(takes)) == before
    assert rows(store) == rows_before


def refuse(*_):
    raise NotSaved("The disk is full.")


def test_a_large_recording_takes_little_memory_both_ways(store, takes, tmp_path):
    project = store.create(Project()).id
    large = tmp_path / "large.mp4"
    with large.open("wb") as sparse:
        sparse.truncate(100_000_000)
    with large.open("rb") as source:
        takes.add(project, source, "large.mp4")
    tracemalloc.start()
    with (tmp_path / "kept.scriptwright").open("w+b") as file:
        for piece in saved_in(store, takes, project, recordings=True):
            file.write(piece)
        there = opened(store, takes, file)
    assert tracemalloc.get_traced_memory()[1] < 12_000_000
    tracemalloc.stop()
    assert takes.path(takes.of(there.id)[0]).stat().st_size == 100_000_000
