"""Times from notes to draft and for one sentence, with how they grow; then sound, and takes; one run each."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date

from benchmarks import coverage, transcription
from benchmarks.material import notes, sentences
from scriptwright.drafting import script_of, word_of
from scriptwright.language import english
from scriptwright.narration import Person, narrate
from scriptwright.project import Project
from scriptwright.sections import Pronoun

SIZES = (1_600, 3_125, 6_250, 12_500, 25_000, 50_000)  #: words; each about twice the one before
RUNS = 3  #: notes of each size; the fastest counts
SENTENCES = 1_000


def main() -> None:
    """Prints a table for each of the questions."""
    loading = seconds(english)
    script_of(Project(notes=notes(400, seed=99), minutes=2))
    print("Seconds are of processor time.")
    print(f"The language model is loaded in {loading:.2f} s; all that follows is with it loaded.\n")
    drafting()
    changing()
    narrating()
    print()
    transcription.main()
    coverage.main()


def drafting() -> None:
    """How long notes that were never seen take to become a draft of three minutes."""
    print("From notes to draft")
    print(f"{'words':>8} {'seconds':>9} {'growth per doubling':>21}")
    before = None
    for size in SIZES:
        drafts = [Project(notes=notes(size, seed=size + run), minutes=3) for run in range(RUNS)]
        taken = min(seconds(lambda project=project: script_of(project)) for project in drafts)
        growth = f"{taken / before:.2f}" if before else ""
        print(f"{size:>8,} {taken:>9.2f} {growth:>21}")
        before = taken
    print("2.00 is linear.\n")


def changing() -> None:
    """How long a change takes in a draft that is there: other minutes, and the Word file."""
    project = Project(notes=notes(1_600, seed=7), minutes=3)
    first = seconds(lambda: script_of(project))
    again = seconds(lambda: script_of(Project(notes=project.notes, minutes=2)))
    word = seconds(lambda: word_of(project, date(2026, 1, 1)))
    print("A draft of 1,600 words of notes")
    print(f"the first time {first:.2f} s, for other minutes {again:.2f} s, as a Word file {word:.2f} s\n")


def narrating() -> None:
    """How long one sentence takes to be told in the third person."""
    person = Person("Mara Feldt", Pronoun.SHE)
    told = sentences(SENTENCES)
    taken = seconds(lambda: [narrate(sentence, person) for sentence in told])
    print(f"Telling in the third person: {1_000 * taken / SENTENCES:.1f} ms a sentence")


def seconds(work: Callable[[], object]) -> float:
    """Seconds of processor time that a piece of work takes, so that other programs do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
