"""A short run of the mutants that `make fuzz` reads by the thousand, and those that once did harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz import Child, fuzz
from tests.mutants import NOTES_KINDS, SOUND_KINDS, mutant

pytest.importorskip("resource", reason="this system bounds no process's memory")

COUNTS = {**dict.fromkeys(NOTES_KINDS, 300), **dict.fromkeys(SOUND_KINDS, 60)}
FOUND = Path(__file__).parent / "found"  #: mutants that once did harm, by what they are


@pytest.fixture(scope="module")
def child():
    reader = Child()
    yield reader
    reader.close()


@pytest.mark.parametrize("kind", COUNTS)
def test_a_file_that_is_nearly_whole_is_read_or_refused(kind, child):
    assert fuzz(kind, COUNTS[kind], child) == []


def test_a_mutant_is_the_same_each_time_and_none_like_another():
    made = [mutant("docx", number) for number in range(50)]
    assert made == [mutant("docx", number) for number in range(50)]
    assert len(set(made)) > 45


def test_a_reader_that_dies_or_takes_too_long_is_a_failure_and_the_next_file_is_read(child):
    assert child.read("rtf", rb"{\rtf1" + b"{" * 9_000_000).keys() == {"died"}
    assert child.read("rtf", rb"{\rtf1 Why?}") == {"read": True}


@pytest.mark.parametrize("path", sorted(FOUND.iterdir()), ids=lambda path: path.name)
def test_what_once_did_harm_does_none(path, child):
    kind = path.suffix[1:]
    given = child.read(kind if kind in NOTES_KINDS else path.name, path.read_bytes())
    assert given.keys() <= {"read", "refused"}
