"""The tables of `templates/assignment.toml`, compiled."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent.parent / "templates" / "assignment.toml"


@lru_cache(maxsize=1)
def table() -> dict[str, Any]:
    """The file as it stands."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def any_of(name: str, *, under: str = "brief") -> str:
    """A pattern that finds any row of the list `name` in the table `under`, as a part of another."""
    return f"(?:{'|'.join(table()[under][name])})"


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that does not regard case."""
    return re.compile(text, re.IGNORECASE)
