"""The command line as scripts and checks use it: output, errors and exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from scriptwright.sections import Section

ROOT = Path(__file__).parents[1]
COMMAND = [sys.executable, "-m", "scriptwright"]

NOTES = """\
Interview with Rosa Lindqvist, beekeeper at Hilltop Apiaries

What are your main responsibilities?
I look after two hundred hives and I check every one of them each week. I also bottle the honey and sell it \
at three markets. My hardest month is May, because then the bees swarm.

What obstacles did you face?
The main obstacle was money. I bought my first hives with a loan, and I lost half of them in the first winter.

What advice would you give a student?
Start with one hive and keep a notebook. You learn more from one bad winter than from ten books.

What I learned
I learned that patience is a skill. She showed me that small mistakes cost a whole colony.

How it connects to me
I am studying biology, and I want to work outdoors. Talking to her made me think about insects as a job.
"""


@pytest.fixture
def notes(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text(NOTES, encoding="utf-8")
    return path


def program(*arguments, **options):
    """Runs a command as a program of its own."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], cwd=ROOT, capture_output=True, timeout=120, check=False, **options
    )


def refused(result):
    """The one line with which a command refused its input."""
    assert (result.code, result.out) == (2, "")
    assert result.err.endswith(".\n")
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err
    assert "**" not in result.err
    return result.err


class TestAssignment:
    BRIEF = (
        "Say who you interviewed, why you chose them and what you learned. 2-3 minutes. One take, no slides."
    )

    def test_json_has_points_minutes_and_rules(self, run, tmp_path):
        (tmp_path / "brief.txt").write_text(self.BRIEF)
        result = run("assignment", tmp_path / "brief.txt", "--json")
        found = json.loads(result.out)
        assert (result.code, result.err) == (0, "")
        assert found.keys() == {"kind", "points", "minutes", "rules"}
        assert [point["section"] for point in found["points"]] == ["who", "why", "learned"]
        assert found["points"][0].keys() >= {"id", "section", "text"}
        assert found["minutes"] == [2, 3]
        assert all(isinstance(end, float) for end in found["minutes"])
        assert any("one take" in rule.lower() for rule in found["rules"])

    @pytest.mark.parametrize(
        ("asked", "minutes"),
        [
            ("No longer than two minutes.", [None, 2]),
            ("At least 3 minutes.", [3, None]),
            ("Exactly 90 seconds.", [1.5, 1.5]),
            ("Film it outdoors.", None),
        ],
    )
    def test_an_open_end_of_the_time_is_null(self, run, asked, minutes):
        found = json.loads(run("assignment", "-", "--json", typed=asked.encode()).out)
        assert found["minutes"] == minutes

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_standard_input_is_read_in_any_encoding(self, run, encoding):
        typed = "Explain why you chose this café owner – 2 min max.".encode(encoding)
        result = run("assignment", "-", "--json", typed=typed)
        assert "café" in json.loads(result.out)["points"][0]["text"]

    def test_without_json_it_can_be_read(self, run):
        result = run("assignment", "-", typed=self.BRIEF.encode())
        assert result.out == (
            "Who I interviewed\n"
            "-----------------\n"
            "who: Who I interviewed\n"
            "\n"
            "Why I chose them\n"
            "----------------\n"
            "why: Why I chose them\n"
            "\n"
            "What I learned\n"
            "--------------\n"
            "learned: What I learned\n"
            "\n"
            "Kind: Informational interview\n"
            "Time: 2 to 3 minutes\n"
            "Rule: one take\n"
            "Rule: no slides\n"
        )

    def test_it_starts_without_the_language_model(self):
        code = (
            "import sys; from scriptwright.__main__ import main; main(['assignment', '-', '--json']); "
            "print(*sorted({'spacy', 'torch', 'docx', 'streamlit'} & set(sys.modules)), file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, input=b"2 min max", capture_output=True, check=True
        )
        assert done.stderr.split() == []


class TestNarrate:
    def test_each_line_in_is_a_line_out_and_a_blank_one_stays(self, run):
        typed = b"I plan, build and test it myself.\n\n  \nMy team helps me.\n"
        result = run("narrate", "--name", "Ms. Okoro", "--pronoun", "she", typed=typed)
        assert result.out == "She plans, builds and tests it herself.\n\n\nHer team helps her.\n"
        assert (result.code, result.err) == (0, "")

    def test_the_last_line_needs_no_end(self, run):
        assert run("narrate", "--name", "Al", "--pronoun", "he", typed=b"I cook.").out == "He cooks.\n"

    def test_nothing_in_is_nothing_out(self, run):
        assert run("narrate", "--name", "Al", "--pronoun", "he").out == ""

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
    def test_lines_come_in_any_encoding_with_any_line_end(self, run, encoding):
        typed = "I run a café.\r\nI’m tired.\r\n".encode(encoding)
        result = run("narrate", "--name", "Zoë", "--pronoun", "she", typed=typed)
        assert result.out == "She runs a café.\nShe’s tired.\n"

    def test_a_line_is_answered_before_the_next_one_comes(self):
        arguments = [*COMMAND, "narrate", "--name", "Al", "--pronoun", "he"]
        with subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as talk:
            for said, told in ((b"I cook.\n", b"He cooks."), (b"I bake.\n", b"He bakes.")):
                talk.stdin.write(said)
                talk.stdin.flush()
                assert talk.stdout.readline().strip() == told
            talk.stdin.close()
            assert talk.wait(30) == 0

    @pytest.mark.parametrize("name", ["", "  ", "\x00"])
    def test_a_blank_name_is_refused(self, run, name):
        assert "Mr. Chen" in refused(run("narrate", "--name", name, "--pronoun", "he"))


class TestOutline:
    def test_json_has_everything_that_was_read(self, run, notes):
        result = run("outline", notes, "--json")
        found = json.loads(result.out)
        assert (result.code, result.err) == (0, "")
        assert found.keys() >= {"interviewee", "blocks", "points", "gaps", "minutes", "text"}
        assert found["interviewee"].keys() == {"name", "role", "organization", "place", "pronoun", "deed"}
        assert found["interviewee"]["name"] == "Rosa Lindqvist"
        assert [gap["section"] for gap in found["gaps"]] == ["why"]
        kinds = {"question", "answer", "heading", "list", "reflection", "assignment", "other"}
        for block in found["blocks"]:
            assert block.keys() >= {"id", "kind", "speaker", "section", "text", "start", "end"}
            assert block["kind"] in kinds
            assert block["section"] in (*Section, None)

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    @pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
    def test_offsets_count_code_points_of_the_text_as_it_came(self, run, tmp_path, encoding, line_end):
        text = NOTES.replace("Rosa", "Zoë").replace("\n", line_end)
        (tmp_path / "notes.txt").write_bytes(text.encode(encoding))
        found = json.loads(run("outline", tmp_path / "notes.txt", "--json").out)
        assert found["text"] == text
        assert found["blocks"]
        for block in found["blocks"]:
            assert text[block["start"] : block["end"]] == block["text"]

    def test_the_assignment_may_stand_in_a_file_of_its_own(self, run, notes, tmp_path):
        (tmp_path / "brief.md").write_text("Tell us about three books they recommended. 1 to 2 minutes.")
        found = json.loads(run("outline", notes, "--assignment", tmp_path / "brief.md", "--json").out)
        assert found["minutes"] == [1, 2]
        assert "books" in found["points"][0]["text"]
        assert [gap["point"] for gap in found["gaps"]] == [found["points"][0]["id"]]

    def test_the_assignment_or_the_notes_may_be_typed(self, run, notes):
        typed = run("outline", notes, "--assignment", "-", "--json", typed=b"Explain why you chose them.")
        assert [point["section"] for point in json.loads(typed.out)["points"]] == ["why"]
        assert json.loads(run("outline", "-", "--json", typed=NOTES.encode()).out)["text"] == NOTES

    def test_the_kind_is_told_by_the_words_or_named(self, run, notes, tmp_path):
        (tmp_path / "brief.txt").write_text("Describe the leadership style of somebody you know.")
        for command in ("outline", "draft"):
            asked = (command, notes, "--assignment", tmp_path / "brief.txt", "--json")
            assert json.loads(run(*asked).out)["kind"] == "leadership-interview"
            named = run(*asked, "--kind", "Community connection")
            assert named.code == 0
            assert json.loads(named.out)["kind"] == "community-connection"
        brief = run("assignment", tmp_path / "brief.txt", "--kind", "reflection-on-a-talk", "--json")
        assert json.loads(brief.out)["kind"] == "reflection-on-a-talk"

    def test_a_kind_that_is_not_there_is_refused_with_those_that_are(self, run, notes):
        said = refused(run("outline", notes, "--kind", "sonnet"))
        assert "sonnet" in said
        assert "community-connection" in said

    def test_both_cannot_be_typed(self, run):
        assert "standard input" in refused(run("outline", "-", "--assignment", "-"))

    def test_without_json_it_can_be_read(self, run, notes):
        out = run("outline", notes).out
        assert out.startswith("Interviewed: Rosa Lindqvist")
        assert "\n? What obstacles did you face?\n  The main obstacle was money." in out
        assert "\nmissing why: " in out
        assert max(map(len, out.splitlines())) <= 120

    def test_word_notes_are_read_as_well(self, run, tmp_path):
        document = docx.Document()
        for line in NOTES.splitlines():
            document.add_paragraph(line)
        document.save(tmp_path / "notes.docx")
        found = json.loads(run("outline", tmp_path / "notes.docx", "--json").out)
        assert found["interviewee"]["name"] == "Rosa Lindqvist"

    def test_a_doubt_is_one_line_beside_the_result(self, run, tmp_path):
        (tmp_path / "notas.txt").write_text(
            "¿Qué hace usted cada día?\nCuido las colmenas y vendo la miel en tres mercados de la región.\n"
            "¿Qué fue lo más difícil?\nEl primer invierno perdí la mitad de las abejas y no tenía dinero.\n"
        )
        result = run("outline", tmp_path / "notas.txt", "--json")
        assert json.loads(result.out)["language"] == "es"
        assert result.code == 0
        assert result.err.count("\n") == 1


class TestDraft:
    def test_json_has_lines_with_sources_and_what_is_missing(self, run, notes):
        result = run("draft", notes, "--minutes", "1", "--json")
        found = json.loads(result.out)
        assert result.code == 0
        assert found.keys() >= {"words", "seconds", "sections", "gaps", "left_out"}
        lines = [line for section in found["sections"] for line in section["lines"]]
        assert [section["section"] for section in found["sections"]] == list(Section)
        assert all(section.keys() >= {"section", "heading", "seconds"} for section in found["sections"])
        assert found["words"] == sum(len(line["text"].split()) for line in lines)
        assert found["seconds"] == pytest.approx(found["words"] * 60 / 140, abs=0.01)
        assert {line["kind"] for line in lines} <= {"told", "quoted", "own", "frame"}
        assert [gap["section"] for gap in found["gaps"]] == ["why"]
        assert found["gaps"][0]["seconds"] > 0
        for line in lines:
            assert line.keys() >= {"id", "text", "kind", "sources"}
            for source in line["sources"]:
                assert source["of"] == "notes"
                assert 0 <= source["start"] < source["end"] <= len(NOTES)

    def test_left_out_names_blocks_of_the_outline(self, run, notes):
        blocks = {block["id"] for block in json.loads(run("outline", notes, "--json").out)["blocks"]}
        left_out = json.loads(run("draft", notes, "--minutes", "0.5", "--json").out)["left_out"]
        assert left_out
        assert set(left_out) <= blocks

    def test_an_answer_closes_its_question_in_the_students_own_words(self, run, notes):
        answer = "I chose her because my grandfather kept bees."
        found = json.loads(run("draft", notes, "--answer", f"why={answer}", "--json").out)
        why = next(section for section in found["sections"] if section["section"] == "why")
        assert found["gaps"] == []
        own = [line for line in why["lines"] if line["kind"] == "own"]
        assert "grandfather kept bees" in " ".join(line["text"] for line in own)
        assert {source["of"] for line in own for source in line["sources"]} == {"answer:why"}

    def test_the_time_is_what_the_assignment_asks_unless_given(self, run, notes, tmp_path):
        (tmp_path / "brief.txt").write_text("Explain who you interviewed and what you learned. 60 seconds.")
        asked = run("draft", notes, "--assignment", tmp_path / "brief.txt", "--json")
        given = run("draft", notes, "--assignment", tmp_path / "brief.txt", "--minutes", "0.75", "--json")
        assert json.loads(asked.out)["minutes"] == 1
        assert json.loads(given.out)["minutes"] == 0.75

    def test_a_slower_pace_takes_fewer_words(self, run, notes):
        slow, fast = (
            json.loads(run("draft", notes, "--minutes", "0.75", "--pace", pace, "--json").out)["words"]
            for pace in ("100", "160")
        )
        assert slow < fast

    def test_the_interviewee_is_named_and_spoken_of_as_given(self, run, notes):
        result = run("draft", notes, "--interviewee", "Dr. Quill", "--pronoun", "they", "--json")
        assert "Dr. Quill" in result.out
        assert "Rosa" not in "".join(
            line["text"] for section in json.loads(result.out)["sections"] for line in section["lines"]
        )

    def test_without_json_it_can_be_read(self, run, notes):
        out = run("draft", notes, "--minutes", "1").out
        assert out.startswith("Who I interviewed (0:")
        assert "is kept free for your answer.]" in out
        assert out.rstrip().endswith("of 1:00 minutes.")

    def test_word_is_written_whole(self, run, notes, tmp_path):
        place = tmp_path / "script.docx"
        result = run("draft", notes, "--minutes", "1", "--student", "Kim Doe", "-o", place)
        assert result.code == 0
        assert result.out.startswith(f"{place}: ")
        text = "\n".join(paragraph.text for paragraph in docx.Document(str(place)).paragraphs)
        assert "Kim Doe" in text
        assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt", "script.docx"]

    def test_word_and_json_hold_the_same_lines(self, run, notes, tmp_path):
        result = run("draft", notes, "--minutes", "1", "--json", "-o", tmp_path / "script.docx")
        text = [paragraph.text for paragraph in docx.Document(str(tmp_path / "script.docx")).paragraphs]
        for section in json.loads(result.out)["sections"]:
            assert all(line["text"] in text for line in section["lines"])

    def test_a_script_that_is_there_is_replaced(self, run, notes, tmp_path):
        (tmp_path / "script.docx").write_bytes(b"an older one")
        assert run("draft", notes, "-o", tmp_path / "script.docx").code == 0
        assert docx.Document(str(tmp_path / "script.docx")).paragraphs

    def test_a_file_that_is_made_gets_the_usual_permissions(self, run, notes, tmp_path):
        (tmp_path / "other").touch()
        run("draft", notes, "-o", tmp_path / "script.docx")
        assert (tmp_path / "script.docx").stat().st_mode == (tmp_path / "other").stat().st_mode


class TestBadInput:
    @pytest.mark.parametrize("command", ["outline", "assignment", "draft"])
    def test_a_file_that_is_not_there(self, run, tmp_path, command):
        assert "no file" in refused(run(command, tmp_path / "gone.txt"))

    @pytest.mark.parametrize("command", ["outline", "assignment", "draft"])
    def test_a_folder(self, run, tmp_path, command):
        assert "is a folder" in refused(run(command, tmp_path))

    @pytest.mark.parametrize(
        "data", [b"", b"  \n", b"PK\x03\x04 cut off", b"%PDF-1.7 nothing", bytes(range(256)) * 40]
    )
    @pytest.mark.parametrize("command", ["outline", "assignment", "draft"])
    def test_a_file_without_text(self, run, tmp_path, command, data):
        (tmp_path / "notes.docx").write_bytes(data)
        assert "notes.docx" in refused(run(command, tmp_path / "notes.docx"))

    def test_a_file_that_may_not_be_read(self, run, monkeypatch, notes):
        def forbidden(*_):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", forbidden)
        assert "may not read" in refused(run("outline", notes))

    def test_a_path_that_no_disk_can_hold(self, run):
        assert "could not be opened" in refused(run("outline", "n" * 5000))

    def test_a_name_with_stars_and_line_ends_stays_one_line(self, run, tmp_path):
        refused(run("outline", tmp_path / "two\nlines **bold**.txt"))

    def test_an_assignment_that_is_not_there(self, run, notes):
        assert "no file" in refused(run("draft", notes, "--assignment", "gone.txt"))

    @pytest.mark.parametrize("minutes", ["0", "-1", "nan", "inf", "-inf", "61", "three", "", "1e-400"])
    def test_minutes_that_are_no_length(self, run, notes, minutes):
        assert "--minutes" in refused(run("draft", notes, f"--minutes={minutes}"))

    @pytest.mark.parametrize("pace", ["0", "-140", "nan", "inf", "59", "301", "140.5", "fast", ""])
    def test_a_pace_that_nobody_speaks_at(self, run, notes, pace):
        assert "--pace" in refused(run("draft", notes, f"--pace={pace}"))

    @pytest.mark.parametrize("answer", ["why", "=because", "why=", "why=  ", ""])
    def test_an_answer_without_key_or_words(self, run, notes, answer):
        assert "--answer" in refused(run("draft", notes, f"--answer={answer}"))

    def test_an_answer_to_what_nobody_asked(self, run, notes):
        complaint = refused(run("draft", notes, "--answer", "weather=It rained."))
        assert "weather" in complaint
        assert "why" in complaint

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["dance"],
            ["rehearse", "take.wav"],
            ["outline"],
            ["outline", "a", "b"],
            ["outline", "a", "--jso"],
            ["narrate"],
            ["narrate", "--name", "Al", "--pronoun", "it"],
            ["draft", "a", "--pronoun", "xe"],
            ["draft", "a", "--minutes"],
            ["draft", "a", "--two\nlines"],
        ],
    )
    def test_a_command_line_that_means_nothing(self, run, arguments):
        assert "--help" in refused(run(*arguments))

    @pytest.mark.parametrize("name", ["script.pdf", "script", "script.docx.exe"])
    def test_a_script_that_is_not_named_as_a_word_file(self, run, notes, tmp_path, name):
        assert ".docx" in refused(run("draft", notes, "-o", tmp_path / name))
        assert not (tmp_path / name).exists()

    def test_a_folder_that_is_not_there(self, run, notes, tmp_path):
        assert "no folder" in refused(run("draft", notes, "-o", tmp_path / "gone" / "script.docx"))

    def test_a_folder_in_the_place_of_the_script(self, run, notes, tmp_path):
        (tmp_path / "script.docx").mkdir()
        assert "not a file" in refused(run("draft", notes, "-o", tmp_path / "script.docx"))

    def test_the_script_never_takes_the_place_of_the_notes(self, run, tmp_path):
        document = docx.Document()
        document.add_paragraph(NOTES)
        document.save(tmp_path / "notes.docx")
        before = (tmp_path / "notes.docx").read_bytes()
        assert "overwrite" in refused(run("draft", tmp_path / "notes.docx", "-o", tmp_path / "notes.docx"))
        assert (tmp_path / "notes.docx").read_bytes() == before

    def test_a_disk_that_fills_up_leaves_what_was_there(self, run, notes, tmp_path, monkeypatch):
        def full(_):
            raise OSError(28, "No space left on device")

        (tmp_path / "script.docx").write_bytes(b"the script of yesterday")
        monkeypatch.setattr(os, "fsync", full)
        assert "No space left" in refused(run("draft", notes, "-o", tmp_path / "script.docx"))
        assert (tmp_path / "script.docx").read_bytes() == b"the script of yesterday"
        assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt", "script.docx"]


class TestStreams:
    @pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-16"])
    @pytest.mark.parametrize("json_or_text", ["--json", None])
    def test_output_in_letters_that_the_terminal_has(self, tmp_path, encoding, json_or_text):
        (tmp_path / "brief.txt").write_text("Explain why you chose “Zoë 李”. 2 min max.", encoding="utf-8")
        arguments = ["assignment", tmp_path / "brief.txt", *filter(None, [json_or_text])]
        done = program(*arguments, env={**os.environ, "PYTHONIOENCODING": encoding})
        out = done.stdout.decode(encoding)
        assert (done.returncode, done.stderr) == (0, b"")
        if json_or_text:
            assert "Zoë 李" in json.loads(out)["points"][0]["text"]
        else:
            assert "Time: at most 2 minutes" in out

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
    def test_output_that_finds_no_room_is_said_in_one_line(self, tmp_path):
        (tmp_path / "brief.txt").write_text("2 min max.")
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [*COMMAND, "assignment", tmp_path / "brief.txt"],
                cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False,
            )  # fmt: skip
        assert done.returncode == 2
        assert done.stderr.decode().count("\n") == 1
        assert b"No space left" in done.stderr

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no broken pipes")
    def test_a_reader_that_goes_away_is_no_error(self):
        arguments = [*COMMAND, "narrate", "--name", "Al", "--pronoun", "he"]
        with subprocess.Popen(
            arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as talk:
            talk.stdout.close()
            talk.stdin.write(b"I cook.\n" * 3)
            talk.stdin.close()
            assert talk.wait(60) == 141
            assert talk.stderr.read() == b""

    def test_help_shows_every_command_and_examples(self):
        done = program("--help")
        out = done.stdout.decode()
        assert (done.returncode, done.stderr) == (0, b"")
        commands = ("outline", "assignment", "narrate", "draft", "cues", "transcribe", "check")
        assert all(command in out for command in commands)
        assert b"examples:" in program("draft", "--help").stdout

    def test_a_program_of_its_own_says_nothing_on_standard_error(self, notes):
        done = program("draft", notes, "--minutes", "0.5", "--answer", "why=I like bees.", "--json")
        assert (done.returncode, done.stderr) == (0, b"")
        assert json.loads(done.stdout)["gaps"] == []
