"""How well coverage judges takes that people labelled, beside a simple method; all measured in this one run.

The tables of `scriptwright.coverage.scoring` were fitted to these very takes. So the figures that count come
from tables fitted anew without a script and tried on that script's takes; those of the tables as they stand
are given too.

Scripts that are marked as written blind come from people who had not seen how takes are judged: their figures
stand by themselves. Another number doesn't count, so a line told with one is labelled "missed".
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

import numpy as np

from benchmarks.coverage_fit import Held, Row, fitted, rows
from benchmarks.coverage_takes import BY_HAND, MADE, Script, scripts
from scriptwright.coverage import cover
from scriptwright.coverage.model import Status
from scriptwright.coverage.scoring import judged
from scriptwright.language import english
from scriptwright.sentences import sentences
from scriptwright.transcript import from_text
from scriptwright.vectors import embed

#: A label, and the verdict that a method gave, for each line of each take.
Judged = tuple[Row, Status]
RECALL, COSINE = 0.48, 0.52  #: weights of the simple method: shared lemmas, and the meaning of the whole
WINDOWS = (1, 2, 3)  #: sentences in a window of it
UNPUNCTUATED = 15  #: words taken for a sentence where there are no marks


def main() -> None:
    """Prints verdicts by method and kind of take, differences, and seconds."""
    told = scripts()
    every = rows(told)
    held = [row for row in every if row.held is Held.ALL]
    left_out = list(_left_out(every))
    methods = {
        "fitted without the script": [one for one in left_out if one[0].held is Held.ALL],
        "as it stands": [(row, _verdict(row)) for row in held],
        "lemmas and meaning": _simple(told, held),
    }
    for origin in (BY_HAND, MADE):
        takes = {(row.script, row.take.name) for row in held if row.take.origin == origin}
        print(f"{len(takes)} takes {origin}: F1 of said, partly, missed, and their mean")
        for name, found in methods.items():
            print(f"  {name:28}", _figures(one for one in found if one[0].take.origin == origin))
        kinds = dict.fromkeys(row.take.kind for row in held if row.take.origin == origin)
        for kind in kinds:
            inside = [
                one
                for one in methods["fitted without the script"]
                if one[0].take.origin == origin and one[0].take.kind == kind
            ]
            print(f"    {kind:26}", _figures(inside))
    blind = {script.name for script in told if script.blind}
    strange = [
        one
        for one in methods["fitted without the script"]
        if one[0].script in blind and one[0].take.origin == BY_HAND
    ]
    print(f"{len(blind)} scripts written blind: {_figures(strange)}")
    for kind in dict.fromkeys(row.take.kind for row, _ in strange):
        print(f"    {kind:26}", _figures(one for one in strange if one[0].take.kind == kind))
    print("The simple method's two borders are the best for these very takes.")
    few = [one for one in left_out if one[0].held is Held.FEW]
    for origin in (BY_HAND, MADE):
        print(f"  {Held.FEW}, takes {origin}:", _figures(one for one in few if one[0].take.origin == origin))
    other = [verdict for row, verdict in left_out if row.held is Held.OTHER]
    wrong = sum(verdict is not Status.MISSED for verdict in other)
    print(f"{len(other)} lines of {Held.OTHER}: {wrong} not missed.\n")
    _differences(told)


def _left_out(held: Sequence[Row]) -> Iterator[Judged]:
    for script in dict.fromkeys(row.script for row in held):
        tables = fitted([row for row in held if row.script != script])
        for row in held:
            if row.script == script:
                yield row, _verdict(row, *tables)


def _verdict(row: Row, *tables: Mapping[str, float]) -> Status:
    """The verdict by these tables, or by those that stand, as `cover` makes it."""
    status, _ = judged(row.signs, row.verbatim, *tables)
    return row.turned if row.turned and status is not Status.MISSED else status


def _figures(found: Iterable[Judged]) -> str:
    values = f1(Counter((row.verdict, verdict) for row, verdict in found))
    return " ".join(f"{value:.3f}" for value in (*values, sum(values) / len(values)))


def f1(counts: Counter[tuple[Status, Status]]) -> list[float]:
    """F1 of each verdict, in the order of Status; 1 where it neither is right nor was given."""
    values = []
    for status in Status:
        right = counts[status, status]
        given = sum(number for (_, verdict), number in counts.items() if verdict is status)
        true = sum(number for (label, _), number in counts.items() if label is status)
        values.append(2 * right / (given + true) if given + true else 1.0)
    return values


def _simple(told: Sequence[Script], held: Sequence[Row]) -> list[Judged]:
    """Shared lemmas and the meaning of the whole over windows of sentences, with the best two borders."""
    scores = list(chain.from_iterable(_window_scores(script) for script in told))
    best: tuple[float, list[Judged]] = (0.0, [])
    for said in np.arange(0.4, 0.9, 0.02):
        for partly in np.arange(0.3, said, 0.02):
            found = [
                (
                    row,
                    Status.SAID if score >= said else Status.PARTLY if score >= partly else Status.MISSED,
                )
                for row, score in zip(held, scores, strict=True)
            ]
            macro = sum(f1(Counter((row.verdict, verdict) for row, verdict in found)))
            best = max(best, (macro, found), key=lambda one: one[0])
    return best[1]


def _window_scores(script: Script) -> Iterator[float]:
    meanings = embed([line.text for line in script.lines])
    lemmas = [
        {token.lemma_.lower() for token in english()(line.text) if token.is_alpha and not token.is_stop}
        for line in script.lines
    ]
    for take in script.takes:
        parts = [span.of(take.transcript) for span in sentences(take.transcript)]
        if len(parts) < max(WINDOWS):
            words = take.transcript.split()
            parts = [
                " ".join(words[at : at + UNPUNCTUATED]) for at in range(0, len(words), UNPUNCTUATED)
            ] or [""]
        windows = [" ".join(parts[at : at + size]) for size in WINDOWS for at in range(len(parts) - size + 1)]
        near = meanings @ embed(windows).T
        said = [{token.lemma_.lower() for token in doc} for doc in english().pipe(windows)]
        for row, line in enumerate(lemmas):
            recall = np.array([len(line & window) / max(1, len(line)) for window in said])
            yield float((RECALL * recall + COSINE * near[row]).max())


def _differences(told: Sequence[Script]) -> None:
    right = wrong = unseen = 0
    seconds = []
    for script in told:
        for take in script.takes:
            if take.differences is None:
                continue
            start = time.process_time()
            found = cover(script.lines, (), from_text(take.transcript), names=[script.interviewee])
            seconds.append(time.process_time() - start)
            named = {verdict.id for verdict in found.lines if verdict.differences}
            right += len(named & take.differences)
            wrong += len(named - take.differences)
            unseen += len(take.differences - named)
    print(f"Differences told: {right} right, {wrong} wrong; {unseen} not told.")
    print(f"Seconds of processor time for a take: {np.median(seconds):.2f}, {max(seconds):.2f} at most.")


if __name__ == "__main__":
    sys.exit(main())
