"""The files that one of the students sends: of those that the tests know, the ones that cost most."""

from __future__ import annotations

from tests.bad_and_odd import BAD

NAMES = """
    elements.docx nested.rtf swollen.docx deep.docx laughs.docx swollen.pdf long.docx circle.pdf
""".split()


def hostile() -> list[tuple[str, bytes]]:
    """Their names and bytes."""
    return [(case.name, case.made()) for case in BAD if case.name in NAMES]
