"""What readers said of the scripts: scores by round, by criterion and by script, from `drafting/readings`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from statistics import mean
from typing import Any

FOLDER = Path(__file__).parent / "drafting" / "readings"
#: Criterion → the average that is aimed at.
AIMS: Mapping[str, float] = {
    "faithful": 5.0,
    "grammatical": 4.8,
    "sounds_spoken": 4.3,
    "chooses": 4.3,
    "flows": 4.3,
    "answers": 4.3,
}
LEAST = 3.0  #: no score is to be under it


def _round(folder: Path) -> tuple[int, str]:
    number, _, name = folder.name.partition("-")
    return int(number), name


def main() -> None:
    """Prints a table for each round of readings."""
    for folder in sorted((path for path in FOLDER.iterdir() if path.is_dir()), key=_round):
        readers = {
            path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))
        }
        print(f"{folder.name}: {len(readers)} readers, {len(next(iter(readers.values())))} scripts")
        print(table([reading for readings in readers.values() for reading in readings]))


def table(readings: Iterable[Mapping[str, Any]]) -> str:
    """The averages of each script and of all, and how many faults of each severity were found, as lines."""
    by_script: dict[str, list[Mapping[str, Any]]] = {}
    for reading in readings:
        by_script.setdefault(reading["notes"], []).append(reading)
    lines = [f"  {'':28}" + "".join(f"{name:>14}" for name in AIMS) + f"{'faults 1/2/3':>16}"]
    for name, found in sorted(by_script.items()):
        lines.append(_row(name, found))
    lines.append(_row("all", [reading for found in by_script.values() for reading in found]))
    lines.append(f"  {'aimed at':28}" + "".join(f"{aim:14.1f}" for aim in AIMS.values()))
    under = sum(
        score < LEAST for found in by_script.values() for one in found for score in one["scores"].values()
    )
    return "\n".join([*lines, f"  scores under {LEAST:.0f}: {under}\n"])


def _row(name: str, readings: Iterable[Mapping[str, Any]]) -> str:
    readings = list(readings)
    scores = "".join(
        f"{mean(reading['scores'][criterion] for reading in readings):14.2f}" for criterion in AIMS
    )
    grave = [
        sum(fault["severity"] == severity for one in readings for fault in one["faulty"])
        for severity in (1, 2, 3)
    ]
    return f"  {name:28}{scores}{'/'.join(map(str, grave)):>16}"


if __name__ == "__main__":
    main()
