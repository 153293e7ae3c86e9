"""How the lines of notes nobody had seen are read: who says each, whose part it is of, and what nobody tells.

Each note of `lines/` has a `.tsv` beside it, by its writer, who had never seen the engine: a label and the
text of each line that is not empty. `A` is of the interviewee; `W`, `C` and `L` are the student's own: why,
connection, what they learned; `Q` is a question, `H` a heading and `X` what is not told, one class here, as
nothing of them is said. From the third bank on, a `.who` has name, role and place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from scriptwright.notes import Kind, NoteBlock, Speaker, read_notes
from scriptwright.sections import Section

FOLDER = Path(__file__).parent / "lines"
#: The first four were known while the reading was worked on; the fifth was not looked at until all was done.
BANKS = ("first", "second", "third", "fourth", "fifth")
_UNTOLD = "Q/H/X"
_OWN = {Section.WHY: "W", Section.CONNECTION: "C"}


def main() -> None:
    """Prints the share of each bank's lines that is read as meant, and what the others are taken for."""
    for name in BANKS:
        lines = [pair for file in sorted((FOLDER / name).glob("*.txt")) for pair in read(file)]
        wrong = Counter(f"{meant} as {taken}" for meant, taken in lines if meant != taken)
        share = 1 - wrong.total() / len(lines)
        print(
            f"{name}: {share:.3f} of {len(lines)} lines; "
            + ", ".join(f"{n} {what}" for what, n in wrong.most_common())
        )


def read(file: Path) -> Iterator[tuple[str, str]]:
    """For each labelled line of a note, what its writer meant and what it is taken for."""
    notes = read_notes(file.read_text(encoding="utf-8"))
    at = 0
    for row in file.with_suffix(".tsv").read_text(encoding="utf-8").splitlines():
        label, tab, line = row.partition("\t")
        start = notes.text.find(line.strip(), at)
        if not tab or start < 0:
            continue
        at = start + len(line.strip())
        block = max(notes.blocks, key=lambda b: min(at, b.end) - max(start, b.start), default=None)
        covered = block is not None and min(at, block.end) > max(start, block.start)
        yield _class(label.strip()), _taken_for(block if covered else None)


def _class(label: str) -> str:
    return _UNTOLD if label in "QHX" else label


def _taken_for(block: NoteBlock | None) -> str:
    """The label of a block as it is read."""
    if block is None or block.section is None or block.kind not in (Kind.ANSWER, Kind.LIST, Kind.REFLECTION):
        return _UNTOLD
    own = block.kind is Kind.REFLECTION or (block.speaker is Speaker.STUDENT and not block.reported)
    return _OWN.get(block.section, "L") if own else "A"


if __name__ == "__main__":
    main()
