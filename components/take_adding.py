"""Where a take comes in: dropped as a file, or recorded in the page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from components import cached, edge, frame, saving, state
from components.arriving import keep
from components.engine_choice import engine, engine_choice
from components.look import bold, counted
from components.routes import address_for
from components.upload import upload
from scriptwright.checking import Material
from scriptwright.errors import ScriptwrightError
from scriptwright.takes import Take


def project_id() -> str | None:
    """The id of the project, which from now on is kept though it be empty; None where the disk refuses it."""
    now = state.session()
    with now.lock:
        if now.kept is None:
            try:
                saving.take_up(cached.store().create(now.project, owner=now.owner))
            except ScriptwrightError as error:
                st.error(bold(edge.sentence(error)), icon=":material/error:")
                return None
            st.query_params[state.ADDRESS] = now.kept.id
        return now.kept.id


def boxes(project: str) -> None:
    """The place to drop a file beside the microphone, and how it is listened to."""
    dropped, recorded = st.columns(2, gap="large")
    with dropped:
        st.header("Drop a recording", anchor=False)
        if take := upload(address_for(project), engine=engine(), key="upload"):
            arrived(take)
            st.rerun()
    with recorded:
        st.header("Or record the sound here", anchor=False)
        _microphone(project)
    engine_choice()


def situation(takes: Sequence[Take], material: Material) -> tuple[str, str]:
    """The headline, and the sentence under it."""
    points = counted(len(material.points), "point", "points")
    against = f"the {points} that your assignment asks for"
    if material.statements:
        lines = counted(len(material.statements), "line", "lines")
        against = f"the {lines} of your script and the {points} of your assignment"
    headline = "Say it once more" if takes else "Say it once, and see what you covered"
    return headline, f"Drop a recording or record the sound here. It is held against {against}."


def arrived(take: str) -> None:
    """Look at the take that has just come in."""
    visit = state.session().check
    visit.take, visit.adding, visit.removed = take, False, None


def _microphone(project: str) -> None:
    if not frame.is_secure():
        st.markdown(
            "Your browser gives the microphone only to a page on this computer or behind https. "
            "Record with your phone, then drop the file."
        )
        return
    key = f"record-{state.session().check.recordings}"
    state.hear(key, lambda sound: _recorded(sound, project))
    st.audio_input("Say it once through", key=key)
    st.caption("Press the microphone to begin and the square to end. Up to ten minutes.")


def _recorded(sound: UploadedFile | None, project: str) -> None:
    if sound is None:
        return
    state.session().check.recordings += 1  # the next run shows an empty recorder
    arrived(keep(project, sound, "recorded.wav", engine=engine()).id)
