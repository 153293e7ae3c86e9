"""A button that downloads from an address, as large as the file may be: the browser alone holds it."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_link = st.components.v2.component(
    "scriptwright_download",
    html=(_HERE / "download.html").read_text(encoding="utf-8"),
    css=(_HERE / "download.css").read_text(encoding="utf-8"),
    js=(_HERE / "download.js").read_text(encoding="utf-8"),
)


def download(label: str, address: str, *, key: str) -> None:
    """The button, with its label; the name of the file comes with the file."""
    _link(key=key, data={"label": label, "address": address})
