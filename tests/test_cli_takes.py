"""`transcribe` and `check` as scripts and checks use them."""

import json
import re
from pathlib import Path

import pytest

from scriptwright.word import ReadLine, read_word
from tests.bad_and_odd import noise
from tests.test_cli import NOTES, program, refused

SOUND = Path(__file__).parent / "sound"

SCRIPT = {
    "sections": [
        {
            "section": "who",
            "lines": [{"id": "w", "text": "I interviewed Rosa Lindqvist, who is a beekeeper."}],
        },
        {
            "section": "learned",
            "lines": [
                {
                    "id": "a",
                    "text": "The main obstacle was money, and she bought her first hives with a loan.",
                },
                {"id": "b", "text": "Her advice is to start with one hive and keep a notebook."},
            ],
        },
    ]
}
TAKE = "Um, I interviewed Rosa Lindquist, a beekeeper. She told me start with one hive and keep a notebook."


@pytest.fixture
def notes(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text(NOTES)
    return path


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "draft.json"
    path.write_text(json.dumps(SCRIPT))
    return path


@pytest.fixture
def take(tmp_path):
    path = tmp_path / "take.txt"
    path.write_text(TAKE)
    return path


@pytest.fixture(scope="module")
def heard():
    """What `transcribe --json` writes of a spoken take."""
    done = program("transcribe", SOUND / "numbers.flac", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


def bare(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def test_a_recording_is_written_down_with_the_time_of_every_word(heard):
    assert set(heard) >= {"text", "language", "seconds", "words"}
    assert heard["language"] == "en"
    assert heard["text"] == " ".join(word["text"] for word in heard["words"])
    assert "worked there since 2014" in heard["text"]
    times = [(word["start"], word["end"]) for word in heard["words"]]
    assert all(0 <= start <= end <= heard["seconds"] + 0.5 for start, end in times)
    assert times == sorted(times)
    assert all(0 <= word["probability"] <= 1 for word in heard["words"])


def test_what_transcribe_wrote_can_be_checked(heard, script, tmp_path, run):
    path = tmp_path / "heard.json"
    path.write_text(json.dumps(heard))
    done = run("check", script, "--transcript", path, "--json")
    found = json.loads(done.out)
    assert [line["status"] for line in found["lines"]] == ["missed"] * 3
    assert found["delivery"]["seconds"] == heard["seconds"]
    assert found["delivery"]["words_per_minute"] > 60


def test_check_says_of_each_line_whether_it_was_said_and_where(script, take, run):
    done = run("check", script, "--transcript", take, "--json")
    assert (done.code, done.err) == (0, "")
    found = json.loads(done.out)
    lines = {line["id"]: line for line in found["lines"]}
    assert {id: line["status"] for id, line in lines.items()} == {"w": "said", "a": "missed", "b": "said"}
    assert lines["a"]["evidence"] is None
    evidence = lines["b"]["evidence"]
    assert "one hive" in evidence["text"]
    assert (evidence["start"], evidence["end"]) == (None, None)
    assert evidence["text"].split() == TAKE.split()[evidence["first"] : evidence["last"]]
    assert [point["id"] for point in found["points"]] == ["who", "duties", "why", "learned", "connection"]
    assert found["delivery"]["hesitations"]["at_least"] == 1
    assert len(found["tips"]) <= 3


def test_check_prints_what_was_missed_first(script, take, run):
    out = run("check", script, "--transcript", take).out
    assert "Line by line: 2 of 3 said" in out
    assert out.index("missed        The main obstacle") < out.index("said          I interviewed Rosa")


def test_check_prints_how_it_was_said_and_what_went_well_under_headings_of_their_own(script, tmp_path, run):
    points = [
        {"id": "who", "section": "who", "text": "Who"},
        {"id": "advice", "section": "learned", "text": "Tips"},
    ]
    script.write_text(json.dumps(SCRIPT | {"points": points}))
    texts = [line["text"] for section in SCRIPT["sections"] for line in section["lines"]]
    texts.append("Thank you very much for watching.")
    words = [
        {"text": word, "start": at / 2, "end": at / 2 + 0.4, "probability": 1}
        for at, word in enumerate(" ".join(texts).split())
    ]
    heard = {"text": " ".join(texts), "language": "en", "seconds": 20.0, "words": words}
    (tmp_path / "heard.json").write_text(json.dumps(heard))
    told = run("check", script, "--transcript", tmp_path / "heard.json").out
    how, _, well = told.partition("How it was said")[2].partition("What went well")
    assert re.search(r"by section: who \d+, learned \d+\n\d+% word for word as in the script", how)
    assert "You said all two points" in well.partition("For the next take")[0]


def test_the_words_of_drafts_json_read_aloud_are_all_said(notes, tmp_path, run):
    draft = json.loads(run("draft", notes, "--minutes", 1, "--json").out)
    lines = [line for section in draft["sections"] for line in section["lines"]]
    (tmp_path / "draft.json").write_text(json.dumps(draft))
    (tmp_path / "take.txt").write_text(" ".join(line["text"] for line in lines))
    found = json.loads(
        run("check", tmp_path / "draft.json", "--transcript", tmp_path / "take.txt", "--json").out
    )
    assert {line["status"] for line in found["lines"]} == {"said"}
    assert [point["id"] for point in found["points"]] == [point["id"] for point in draft["points"]]


def test_the_word_file_of_draft_can_be_checked(notes, take, tmp_path, run):
    file = tmp_path / "script.docx"
    run("draft", notes, "--minutes", 1, "-o", file)
    found = json.loads(run("check", file, "--transcript", take, "--json").out)
    kept: tuple[ReadLine, ...] = read_word(file.read_bytes())
    assert [line["id"] for line in found["lines"]] == [line.id for line in kept]


def test_notes_alone_can_be_checked(notes, take, run):
    found = json.loads(run("check", notes, "--transcript", take, "--json").out)
    assert any("one hive" in line["text"] and line["status"] == "said" for line in found["lines"])


def test_a_number_said_otherwise_than_in_the_notes_is_told(notes, script, tmp_path, run):
    said = tmp_path / "said.txt"
    said.write_text("I interviewed Rosa Lindqvist. She looks after three hundred hives.")
    found = json.loads(run("check", script, "--transcript", said, "--notes", notes, "--json").out)
    assert [(fact["kind"], fact["source"]) for fact in found["facts"]] == [("number", "notes")]


def test_an_empty_take_has_missed_everything(script, tmp_path, run):
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    done = run("check", script, "--transcript", empty, "--json")
    found = json.loads(done.out)
    assert {verdict["status"] for verdict in (*found["lines"], *found["points"])} == {"missed"}


def test_the_assignment_given_decides_what_is_asked_for(script, take, tmp_path, run):
    brief = tmp_path / "brief.txt"
    brief.write_text("Explain who you interviewed and what advice they gave you.")
    found = json.loads(run("check", script, "--transcript", take, "--assignment", brief, "--json").out)
    assert [point["id"] for point in found["points"]] == ["who", "advice"]


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"sections": 3},
        {"sections": [{"section": "who"}]},
        {"sections": [{"section": "elsewhere", "lines": [{"id": "a", "text": "b"}]}]},
        {"sections": [{"section": "who", "lines": [{"id": 1, "text": "a"}]}]},
        {"sections": [], "points": [{"id": "who"}]},
        {"sections": [], "limits": ["a", 2]},
    ],
)
def test_json_that_is_no_script_is_refused(document, take, tmp_path, run):
    path = tmp_path / "other.json"
    path.write_text(json.dumps(document))
    assert "holds no script" in refused(run("check", path, "--transcript", take))


def test_json_that_was_cut_off_is_refused_and_not_read_as_words(script, take, run):
    half = script.read_text()[:40]
    script.write_text(half)
    assert "cannot be read as JSON" in refused(run("check", script, "--transcript", take))
    script.write_text(json.dumps(SCRIPT))
    take.with_suffix(".json").write_text(half)
    assert "cannot be read as JSON" in refused(
        run("check", script, "--transcript", take.with_suffix(".json"))
    )


def test_a_transcript_of_random_bytes_is_refused_and_one_in_an_odd_encoding_is_read(script, take, run):
    for data in (noise(), noise(lowest=32), noise(lowest=128), b"\xff\xfe" + noise()):
        take.write_bytes(data)
        assert "is not a kind of file that can be read" in refused(run("check", script, "--transcript", take))
    for encoding in ("utf-16", "utf-16-le", "utf-32", "cp1252"):
        take.write_bytes(f"{TAKE} “Voilà!”".encode(encoding))
        found = json.loads(run("check", script, "--transcript", take, "--json").out)
        assert [line["status"] for line in found["lines"]] == ["said", "missed", "said"]


def test_check_wants_a_recording_or_a_transcript(script, take, run):
    assert "one of the two" in refused(run("check", script))
    assert "one of the two" in refused(run("check", script, "take.mp4", "--transcript", take))


@pytest.mark.parametrize("command", [("transcribe",), ("check", "draft.json")])
def test_a_recording_that_is_not_there_is_said_so(command, script, run, monkeypatch):
    monkeypatch.chdir(script.parent)
    assert refused(run(*command, "gone.mp4")) == "There is no file gone.mp4. Check its name and its folder.\n"


def test_what_is_no_recording_is_refused_before_a_model_is_loaded(take, run):
    assert "is not a recording" in refused(run("transcribe", take))


def test_what_is_no_transcript_is_refused(script, tmp_path, run):
    other = tmp_path / "other.json"
    other.write_text('{"words": "none"}')
    assert "not a transcript" in refused(run("check", script, "--transcript", other))


def test_an_engine_that_there_is_not_is_refused(run):
    assert "faster-whisper" in refused(run("transcribe", SOUND / "take.opus", "--engine", "sphinx"))
