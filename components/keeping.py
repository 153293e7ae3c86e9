"""The project as one file: downloaded here, opened anywhere."""

from __future__ import annotations

import streamlit as st

from components import cached, project_file, state
from components.download import download
from components.upload import upload_project
from scriptwright.takes import Purpose

_KB, _MB = 1_000, 1_000_000


def situation(project: str | None) -> tuple[str, str]:
    """The headline, and the sentence under it."""
    if project is None:
        return "Go on with a project", "Open the file that you downloaded on the other computer."
    return (
        "Keep a copy, or go on elsewhere",
        "All of this project fits into one file, which opens in Scriptwright on any computer.",
    )


def download_box(project: str) -> None:
    """The project's file, with its recordings if wished."""
    st.header("Download", anchor=False)
    st.markdown("Your notes, answers and script, and what was heard in your recordings.")
    sizes = [take.size for purpose in Purpose for take in cached.takes().of(project, purpose) if take.file]
    recordings = bool(sizes) and st.toggle(
        f"With the {'recording' if len(sizes) == 1 else f'{len(sizes)} recordings'}, {_size(sum(sizes))}",
        key="with-recordings",
    )
    download("Download this project", project_file.address_of(project, recordings=recordings), key="download")


def open_box() -> None:
    """The place where a project's file is opened."""
    st.header("Open", anchor=False)
    if state.identifier():
        st.markdown("It becomes a project of its own. The one you have here stays as it is.")
    address = project_file.address_for(state.session().owner)
    upload_project(address, leads=f"./?{state.ADDRESS}=", largest=project_file.LARGEST, key="open")


def _size(size: int) -> str:
    """How large that is, as people say it."""
    return f"{max(1, size // _KB)} kB" if size < _MB else f"{size / _MB:.0f} MB"
