"""Every line of notes that others wrote and labelled: as many are read as meant as ever."""

import pytest

from benchmarks.lines import FOLDER, read

#: Bank → share of its lines that is read as meant, at least; `python -m benchmarks.lines` shows more.
READ = {"first": 0.89, "second": 0.82, "third": 0.82, "fourth": 0.8, "fifth": 0.75}


@pytest.mark.parametrize("bank", READ)
def test_lines_are_read_as_their_writers_meant_them(bank):
    lines = [pair for file in sorted((FOLDER / bank).glob("*.txt")) for pair in read(file)]
    assert len(lines) > 400
    assert sum(meant == taken for meant, taken in lines) / len(lines) >= READ[bank]
