"""A link, shown as a button, that downloads from an address."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_BROKEN = "The file did not arrive. See whether Scriptwright still runs, then press again."
_link = st.components.v2.component(
    "scriptwright_download",
    html=(_HERE / "download.html").read_text(encoding="utf-8"),
    css=(_HERE / "download.css").read_text(encoding="utf-8"),
    js=(_HERE / "download.js").read_text(encoding="utf-8"),
)


def download(
    label: str, address: str, *, key: str, icon: str = "", small: bool = False, name: str = ""
) -> None:
    """The link, with its label; the name of the file comes with the file, unless it is given.

    The file may be as large as it likes: the browser alone holds it. A `small` one the page asks for itself;
    where there is none, it stays where it is and shows the sentence that came instead.
    """
    _link(
        key=key,
        width="content",
        data={
            "label": label,
            "address": address,
            "icon": icon,
            "small": small,
            "name": name,
            "broken": _BROKEN,
        },
    )
