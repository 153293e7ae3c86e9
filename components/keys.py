"""Keys of browser components for what has an id."""

from __future__ import annotations

import re


def key_of(name: str, id: str) -> str:
    """The key of the component `name` for the thing with that id: Streamlit refuses two underscores in a row.

    >>> key_of("file", "a__b_c")
    'file-a_-_b_c'
    """
    return f"{name}-{re.sub('_(?=_)', '_-', id)}"
