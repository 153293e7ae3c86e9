"""Short notes of many jobs: each is told in one of the ways of its row, or left out, and few are left out."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from scriptwright.assignment import read_assignment
from scriptwright.notes import read_notes
from scriptwright.notes.model import Interviewee
from scriptwright.outline import make_outline
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.short_notes.noted import still_noted, without_loose_end
from scriptwright.script.telling.as_said import Teller
from scriptwright.script.telling.calling import person_of
from scriptwright.script.words.articles import with_note_articles
from scriptwright.sections import Pronoun

#: Heading, note, and the ways to say it, with " | " between them; "-" for one that cannot be told.
ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "short_notes.tsv").read_text(encoding="utf-8").splitlines()
]
WELDER = Interviewee("Dana Reyes", "welder", None, Pronoun.SHE)
LEFT_OUT = 0.15  #: of the notes that can be told


@cache
def told(heading: str) -> dict[str, str]:
    """What is told of each note below a heading, when it is told alone."""
    below = [note for above, note, _ in ROWS if above == heading]
    text = f"Interview with Dana Reyes, welder\n\n{heading}\n" + "".join(f"- {note}\n" for note in below)
    outline = make_outline(read_notes(text), read_assignment(""), interviewee=WELDER)
    found: dict[str, list[str]] = {note: [] for note in below}
    for candidate in candidates(outline, {}):
        for note, words in _alone(candidate, text, below):
            made = Teller(person_of(WELDER), plain=True).tell(words)
            found[note] += [made.text] if made is not None else []
    return {note: _plain(" ".join(lines)) for note, lines in found.items()}


def _alone(candidate, text, below):
    for index, source in enumerate(candidate.sources):
        note = text[text.rindex("\n- ", 0, source.start + 1) + 3 :].partition("\n")[0]
        if candidate.items:
            item = candidate.items[index]
            yield note, replace(candidate, items=(item,), text=item, sources=(source,))
        else:
            yield note, candidate


def _plain(line: str) -> str:
    for said, same in (
        ("Dana Reyes's", "Her"),
        ("Dana's", "Her"),
        ("Dana", "She"),
        ("Her owned", "She's owned"),
    ):
        line = line.replace(said, same)
    for said, same in (("She is ", "She's "), ("She has been", "She's been"), ("She has done", "She's done")):
        line = line.replace(said, same)
    return line.translate(str.maketrans("’“”", '\'""'))


@pytest.mark.parametrize(("heading", "note", "ways"), ROWS, ids=[row[1] for row in ROWS])
def test_a_short_note_is_told_well_or_left_out(heading, note, ways):
    line = told(heading)[note]
    assert line == "" or line in [_plain(way) for way in ways.split(" | ")]


def test_few_short_notes_are_left_out():
    tellable = [(heading, note) for heading, note, ways in ROWS if ways != "-"]
    left = [note for heading, note in tellable if not told(heading)[note]]
    assert len(left) <= LEFT_OUT * len(tellable), left


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("carries steel ladder up narrow stairs", "carries a steel ladder up narrow stairs"),
        ("lost job in March", "lost her job in March"),
        ("got job as traffic marshal on site", "got a job as a traffic marshal on site"),
        ("went from restaurant to restaurant", "went from restaurant to restaurant"),
        ("did it by hand, left on foot", "did it by hand, left on foot"),
        ("keeps spare fuse in glovebox", "keeps a spare fuse in the glovebox"),
        ("takes shop next year", "takes shop next year"),
        ("cried in walk-in fridge", "cried in the walk-in fridge"),
        ("was at school when it happened", "was at school when it happened"),
    ],
)
def test_one_thing_has_its_article(note, said):
    assert with_note_articles(note) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "First shift alone, hands shaking so much she dropped the key.",
        "Job, shop in Leeds, sacked after a year for being late.",
        "Yes a big one in the second year, wrong valve, flooded the hall.",
        "The battery is 12 kWh+.",
        "Her advice is to knows their names.",
        "May 2019, night, the barge stuck in the lock.",
    ],
)
def test_a_row_of_notes_is_no_sentence(sentence):
    assert still_noted(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "She fixes doors, locks, windows, and gates.",
        "The foreman, a quiet man, left in May.",
        "In 2016, the helper lost a fingertip.",
        "When it rains, she works inside, and the others go home.",
        "Her oldest customer, Mrs. Abara, is ninety, and she still rides.",
        "She's good with kids, dogs, old people.",
    ],
)
def test_a_sentence_with_commas_is_one(sentence):
    assert not still_noted(sentence)
    assert without_loose_end(sentence) == sentence


def test_an_item_above_others_is_told_where_it_says_something():
    text = (
        "Interview with Dana Reyes, welder\n\nThe job\n- people ask her if it hurts\n"
        '    - "Only on Mondays."\n- the mask\n    - moved it twice\n'
    )
    found = candidates(make_outline(read_notes(text), read_assignment(""), interviewee=WELDER), {})
    said = [words for candidate in found for words in candidate.items or (candidate.text,)]
    assert said == ["people ask her if it hurts", '"Only on Mondays."', "moved it twice"]
    parent, quoted, _ = found
    assert quoted.follows == parent.id
