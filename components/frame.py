"""What stands around every page: the steps, the headline, the saved state and the one filled button."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import streamlit as st

from components import binned, cached, dispute, edge, model_choice, sign_in, state
from components.look import bold, plain
from components.steps import steps
from components.typing import hear_typing
from components.visitor import visitor

_UNREACHED = (
    "What you typed last is not saved yet: Scriptwright does not answer. "
    "Leave this page open, it keeps trying. If it stays so, start Scriptwright again."
)
#: Headline, and the sentence under it, where there are no notes.
NO_NOTES = (
    "There are no notes yet",
    "Everything here is made from your interview notes: paste them first.",
)
#: The same where there are more notes than are read.
TOO_LONG = (
    "These notes are too long to be read",
    "All of them are kept, and nothing is made of them. Take out what you do not need on Notes.",
)
STYLE = Path(__file__).parent / "style.css"


#: What the pages that are no steps are called at the end of every page.
CALLED = {
    "Project": "Download or open a project",
    "Privacy": "Privacy, and deleting everything",
    "Versions": "Earlier versions and bin",
}


def show(pages: Mapping[str, st.Page], aside: Mapping[str, st.Page], page: st.Page) -> None:
    """One run: the frame, the page in it, and a sentence in place of any error.

    `pages` are the steps, `aside` those that are named at the end of every page.
    """
    st.html(STYLE)
    try:
        who = visitor()
        if who.stranger:
            sign_in.asked(_host())
            return
        state.begin()
        steps(pages, page, questions=_open_questions(), key="steps")
        with st.container(key="notices"):  # always there, so that no box below changes its place
            _notices()
        if since := state.in_bin():
            binned.instead(since)
        else:
            page.run()
        _end(aside)
        sign_in.way_out(who)
        hear_typing(key="typing")
        cached.warm()
    except Exception as error:
        st.error(bold(edge.sentence(error)), icon=":material/error:")


def _end(aside: Mapping[str, st.Page]) -> None:
    """What is at hand on every page, without being a step."""
    with st.container(key="end", horizontal=True, gap="small"):
        for name, page in aside.items():
            st.page_link(page, label=CALLED[name], width="content", query_params=state.address())


def _notices() -> None:
    """What is to be known on every page: what went wrong, what happened elsewhere, what is to be decided."""
    for sentence in (state.trouble(), state.told()):
        if sentence:
            st.error(bold(sentence), icon=":material/error:")
    with st.container(key="not-kept"):
        st.markdown(f":material/cloud_off: {_UNREACHED}")
    if sentence := state.news():
        st.caption(f":material/info: {plain(sentence)}")
    dispute.choice()


def headline(answer: str, next_thing: str) -> None:
    """The student's situation, and one sentence on what to do about it (markdown)."""
    st.title(answer, anchor=False)
    st.markdown(next_thing)


def second_thought() -> None:
    """A way back from what was just replaced."""
    if before := state.offered():
        with st.container(key="before", horizontal=True, vertical_alignment="center"):
            if before.done:
                st.markdown(before.done, width="content")
            st.button(
                before.label,
                key="bring-back",
                icon=":material/undo:",
                on_click=state.guarded(state.bring_back),
            )


@contextmanager
def foot(left: str | None) -> Iterator[None]:
    """The bar at the bottom: a word on what is saved, if any, and what else is put into it."""
    with st.bottom, st.container(key="foot", horizontal=True, vertical_alignment="center"):
        if left is not None:
            with st.container(key="foot-state"):
                st.caption(left, width="stretch")
                with st.container(key="foot-saving"):
                    st.caption("Saving …")
                with st.container(key="foot-unsaved"):
                    st.caption("Not saved yet")
        yield


def saved_word() -> str:
    """Whether the project is on the disk, in a word or two."""
    return "saved" if state.is_saved() else "**not saved**"


def saved() -> str:
    """Where the project is, in a few words."""
    if state.session().dispute:
        return "**Not saved** until you choose above"
    if not state.is_saved() and not state.is_new():
        return "**Not saved.** What you typed is on this page only"
    other = model_choice.elsewhere()
    if other in state.project().agreed:
        where = "this computer" if is_local() else f"*{_host()}*"
        return f"Saved on {where} · sentences to reword go to *{other}*"
    if state.identifier() is None:
        return f"{_stays()} until you let sentences go to *{other}*" if other else _stays()
    return "Saved on this computer" if is_local() else f"Saved on *{_host()}* only"


def _stays() -> str:
    return "Nothing leaves this computer" if is_local() else f"Kept on *{_host()}* only"


def is_secure() -> bool:
    """Whether the browser lets this page use the microphone: only here, or behind https."""
    return is_local() or (st.context.url or "").startswith("https:")


def _host() -> str:
    return (st.context.url or "").partition("://")[2].partition("/")[0].rpartition(":")[0]


def is_local() -> bool:
    """Whether the browser is on the computer that serves the page."""
    return _host() in ("", "localhost", "127.0.0.1", "[::1]")


def _open_questions() -> int:
    """How many questions wait on the outline; none where the notes cannot be read, which their page tells."""
    project = state.project()
    try:
        return len(cached.outline(project).gaps) if project.readable().notes.strip() else 0
    except Exception as error:
        edge.sentence(error)
        return 0


def has_notes() -> bool:
    """Whether there are notes to go on from; if not, the page says so and leads back to them."""
    project = state.project()
    if project.readable().notes.strip():
        return True
    headline(*(TOO_LONG if project.notes.strip() else NO_NOTES))
    with foot(saved()):
        if st.button("Go to Notes", type="primary", key="go-on"):
            st.switch_page("components/pages/notes.py", query_params=state.address())
    return False
