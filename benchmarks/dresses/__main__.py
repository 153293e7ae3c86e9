"""The share of right readings by check, and the worst layouts and interviews; `-v` shows what was wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from benchmarks.dresses import (  # noqa: F401  (they enter their layouts)
    as_noted,
    as_typed,
    as_written,
    from_apps,
    from_school,
    with_speakers,
    with_turns,
)
from benchmarks.dresses.checks import CHECKS, Finding, check
from benchmarks.dresses.content import contents
from benchmarks.dresses.layout import LAYOUTS

WORST = 12  #: layouts that are shown without -v
Found = tuple[str, str, Finding]  #: layout, interviewee, finding


def main(arguments: list[str]) -> None:
    """Prints the tables; a word among the arguments limits them to the layouts that have it in their name."""
    verbose = "-v" in arguments
    word = next((one for one in arguments if one != "-v"), "")
    chosen = {name: render for name, render in LAYOUTS.items() if word in name}
    found = [
        (name, content.name, finding)
        for name, render in chosen.items()
        for content in contents()
        for finding in check(content, render(content))
    ]
    print(f"{len(chosen)} layouts of {len(contents())} interviews")
    print(_table("all", found, lambda one: "all"))
    print(_table("layout", found, lambda one: one[0], len(chosen) if verbose else WORST))
    print(_table("interview", found, lambda one: one[1]))
    if verbose:
        for name, person, finding in found:
            if finding.wrong:
                print(f"{name} / {person} / {finding.check}: {finding.wrong}")


def _table(title: str, found: Iterable[Found], of: Callable[[Found], str], most: int | None = None) -> str:
    """The shares of right findings, in a row for each group, the worst first."""
    groups: dict[str, list[Found]] = {}
    for one in found:
        groups.setdefault(of(one), []).append(one)
    rows = sorted(groups.items(), key=lambda group: _mean(group[1]))[:most]
    head = f"{title:32}" + "".join(f"{name:>12}" for name in CHECKS)
    return "\n".join([head, *(f"{name:32}{_shares(group)}" for name, group in rows), ""])


def _shares(found: list[Found]) -> str:
    return "".join(f"{_share(found, name):>12}" for name in CHECKS)


def _share(found: list[Found], name: str) -> str:
    right = [not finding.wrong for _, _, finding in found if finding.check == name]
    return f"{sum(right) / len(right):.2f}" if right else "-"


def _mean(found: list[Found]) -> float:
    """The mean of a group's shares, so that a name weighs as much as all of the answers."""
    shares = [_share(found, name) for name in CHECKS]
    return sum(float(share) for share in shares if share != "-") / len(CHECKS)


if __name__ == "__main__":
    main(sys.argv[1:])
