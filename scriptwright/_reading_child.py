"""The process that opens what a stranger may have made: `python -m scriptwright._reading_child pdf|rtf|zip`.

The file comes by standard input; one line of JSON goes out: `{"text", "doubts"}`, or `{"problem", "cause"}`.
Memory and processor time are bounded as `_reading_limits` says.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable

from scriptwright._reading_limits import bound
from scriptwright._reading_result import MAX_CHARACTERS, Problem, ReadText, RefusedError

POLITE = 5  #: so that the pages of others come first


def main() -> None:
    """Reads the file at standard input as the kind that the first argument names."""
    if hasattr(os, "nice"):
        os.nice(POLITE)
    reader_of(sys.argv[1])
    data = sys.stdin.buffer.read()
    bound()
    json.dump(answer(sys.argv[1], data), sys.stdout)


def answer(kind: str, data: bytes) -> dict[str, object]:
    """What goes to the parent: the file's text, or why there is none; never raises."""
    try:
        read = reader_of(kind)(data)
        if len(read.text) > MAX_CHARACTERS:
            raise RefusedError(Problem.TOO_LONG)
    except RefusedError as refusal:
        return {"problem": refusal.problem.name, "cause": repr(refusal.__cause__ or refusal)}
    except (MemoryError, RecursionError) as error:
        return {"problem": Problem.UNFOLDS_TOO_FAR.name, "cause": repr(error)}
    except Exception as error:  # the readers raise some twenty kinds, and each means: damaged
        return {"problem": Problem.DAMAGED.name, "cause": repr(error)}
    return {"text": read.text, "doubts": list(read.doubts)}


def reader_of(kind: str) -> Callable[[bytes], ReadText]:
    """The reader of a kind of file; only what that kind needs is imported."""
    if kind == "pdf":
        from scriptwright import _reading_pdf

        return _reading_pdf.read
    if kind == "rtf":
        from scriptwright import _reading_rtf

        return _reading_rtf.read
    from scriptwright import _reading_docx, _reading_odt, _reading_zip

    def read_zip(data: bytes) -> ReadText:
        package = _reading_zip.Package(data)
        reader = {"docx": _reading_docx.read, "odt": _reading_odt.read}[_reading_zip.kind_of(package)]
        return reader(package)

    return read_zip


if __name__ == "__main__":
    main()
