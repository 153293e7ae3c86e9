"""The button that gives the script as a Word file."""

from __future__ import annotations

from base64 import b64encode
from contextlib import suppress

from components import cached, state, word_file
from components.download import download
from components.signing import NoKey
from scriptwright.project import Project
from scriptwright.store import NotRead
from scriptwright.takes import Take


def word_button(project: Project, *, key: str, take: Take | None = None) -> None:
    """The file of all that is saved when it is pressed; of what the page has, where that is not saved.

    With a take, what that covered is its last page. There is no button without notes.
    """
    if not project.readable().notes.strip():
        return
    identifier = state.identifier()
    address, name = None, ""
    if identifier and state.is_saved():
        with suppress(NoKey):
            address = word_file.address_of(identifier, take)
    if address is None:
        address, name = _with_the_page(project, identifier, take), cached.word_name(project)
    download("Word", address, key=key, icon="description", small=True, name=name)


def _with_the_page(project: Project, identifier: str | None, take: Take | None) -> str:
    """An address that holds the file itself, so that no disk and no answer is needed to have it."""
    try:
        data = word_file.word_of(project, identifier, take)
    except NotRead:
        data = word_file.word_of(project, None, take)
    return f"data:{word_file.TYPE};base64,{b64encode(data).decode()}"
