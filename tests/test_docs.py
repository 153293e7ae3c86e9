"""What README and docs/ say is so: commands, paths, keys and examples."""

import doctest
import importlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

import docx
import pytest

from scriptwright.drafting import word_of
from scriptwright.project import Project
from tests.reading_files import column, page_of, pdf
from tests.test_house import STAGES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND_LINE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])

NOTES = """\
Interview with Rosa Lindqvist, beekeeper

What are your main responsibilities?
I look after two hundred hives, I bottle the honey and I sell it at three markets.

What I learned
I learned that patience is a skill.
"""
COMMANDS = ("outline", "assignment", "narrate", "draft", "cues", "transcribe", "check")
BRIEF = "Explain who you interviewed, why you chose them and what you learned. One minute. One take."


@pytest.fixture
def desk(tmp_path):
    """A folder with the files that the examples name."""
    (tmp_path / "notes.txt").write_text(NOTES)
    (tmp_path / "brief.txt").write_text(BRIEF)
    (tmp_path / "brief.pdf").write_bytes(pdf(page_of(column([BRIEF]))))
    (tmp_path / "sentences.txt").write_text("I plan and test it.\n")
    document = docx.Document()
    for line in NOTES.splitlines():
        document.add_paragraph(line)
    document.save(tmp_path / "notes.docx")
    project = Project(notes=NOTES, minutes=1)
    (tmp_path / "script.docx").write_bytes(word_of(project, date(2026, 4, 3)))
    lines = [{"id": "one", "text": "I learned that patience is a skill."}]
    draft = {"sections": [{"section": "learned", "lines": lines}]}
    (tmp_path / "draft.json").write_text(json.dumps(draft))
    (tmp_path / "take.txt").write_text("I learned to be patient.")
    for name in ("take.mp4", "take.m4a"):
        (tmp_path / name).write_bytes((ROOT / "tests" / "sound" / "numbers.flac").read_bytes())
    return tmp_path


def run(line, folder):
    """What a line of a shell prints, with Scriptwright at hand."""
    return subprocess.run(
        line.replace("python -m", f'"{sys.executable}" -m'),
        shell=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def examples():
    """Command lines of README and of each command's --help."""
    yield from (line.partition("  #")[0].strip() for line in README.splitlines() if "m scriptwright " in line)
    for command in COMMANDS:
        said = run(f"python -m scriptwright {command} --help", ROOT).stdout
        yield from (line.strip() for line in said.partition("examples:")[2].splitlines() if line.strip())


def first_column(text):
    """Names in code letters in the first column of the first table of a text."""
    table = re.search(r"(?:^\|.*\n)+", text, re.MULTILINE)
    return {name for row in table[0].splitlines() for name in re.findall(r"`(\w+)`", row.split("|")[1])}


@pytest.mark.skipif(os.name == "nt", reason="the examples are written for a Unix shell")
def test_every_example_runs(desk):
    lines = list(examples())
    assert len(lines) >= 10
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        all_done = list(pool.map(partial(run, folder=desk), lines))
    for line, done in zip(lines, all_done, strict=True):
        _, into, file = line.partition(" > ")
        written = (desk / file).read_text(encoding="utf-8") if into else done.stdout
        assert (done.returncode, written != "") == (0, True), f"{line}\n{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_that_is_named_is_there(page):
    text = page.read_text(encoding="utf-8")
    in_code = re.findall(r"`([\w./*-]+/[\w.*-]*|[\w*-]+\.(?:py|txt|toml|md))`", text)
    linked = re.findall(r"\]\(([^)#:]+)\)", text)
    folders = (page.parent, ROOT, ROOT / "scriptwright")
    gone = [
        name
        for name in (*in_code, *linked)
        if not any(found for folder in folders for found in folder.glob(name.rstrip("/")))
    ]
    assert gone == []


def test_every_make_target_that_is_named_is_there():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)(?=`|  )", README)) == targets
    assert targets == {"run", "test", "lint", "bench", "bench-load", "fuzz", "audit"}


def test_the_stages_are_listed_from_the_ground_up():
    table = README.partition("| stage | gives |")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == STAGES


def test_every_option_is_described():
    for command in COMMANDS:
        said = run(f"python -m scriptwright {command} --help", ROOT).stdout
        described = re.search(rf"scriptwright {command} .*\n(?: +[^p].*\n)*", COMMAND_LINE)[0]
        options = set(re.findall(r"--[a-z]+", said)) - {"--help", "--output"}
        assert options == set(re.findall(r"--[a-z]+", described)), command


def test_the_keys_of_the_json_are_described(desk):
    sections = {part.partition("\n")[0]: part for part in COMMAND_LINE.split("\n## ")[1:]}
    outline = json.loads(
        run("python -m scriptwright outline notes.txt --assignment brief.txt --json", desk).stdout
    )
    draft = json.loads(run("python -m scriptwright draft notes.txt --json", desk).stdout)
    brief = json.loads(run("python -m scriptwright assignment brief.txt --json", desk).stdout)
    heard = json.loads(run("python -m scriptwright transcribe take.m4a --json", desk).stdout)
    checked = json.loads(
        run("python -m scriptwright check draft.json --transcript take.txt --json", desk).stdout
    )
    assert first_column(sections["transcribe"]) == set(heard)
    assert first_column(sections["check"]) == set(checked)
    assert first_column(sections["outline"]) == set(outline)
    assert first_column(sections["draft"]) == set(draft)
    assert set(re.findall(r"`(\w+)`", sections["assignment"])) == set(brief)
    for text, value in (
        (sections["outline"], outline["blocks"][0]),
        (sections["outline"], outline["points"][0]),
        (sections["outline"], outline["gaps"][0]),
        (sections["outline"], outline["interviewee"]),
        (sections["draft"], draft["gaps"][0]),
        (sections["draft"], draft["sections"][0]),
        (sections["draft"], draft["sections"][0]["lines"][0]),
        (sections["transcribe"], heard["words"][0]),
        (sections["check"], checked["lines"][0]),
        (sections["check"], checked["points"][0]),
        (sections["check"], checked["tips"][0]),
    ):
        assert all(f"`{key}`" in text for key in value)


@pytest.mark.parametrize(
    "module",
    [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / "scriptwright").rglob("*.py"))
        if ">>> " in path.read_text(encoding="utf-8")
    ],
)
def test_the_examples_in_a_module_are_so(module):
    assert doctest.testmod(importlib.import_module(module.removesuffix(".__init__"))).failed == 0
