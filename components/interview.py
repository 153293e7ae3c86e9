"""Recordings of the interview on the Notes page: taken in, listened to, and listed with what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from components import cached, frame, state, take_adding
from components.arriving import keep
from components.look import plain
from components.player import player
from components.progress import progress
from components.routes import address_for, address_of, address_of_work
from components.so_far import so_far
from components.upload import upload
from scriptwright.clock import clock
from scriptwright.jobs import Job, State, Work
from scriptwright.takes import Purpose, Take


@dataclass(frozen=True)
class Recording:
    """A recording of the interview, and the last that was asked to be done with it."""

    take: Take
    job: Job | None

    @property
    def goes_on(self) -> bool:
        """Whether it is still to be listened to."""
        return self.job is not None and self.job.goes_on

    @property
    def is_told(self) -> bool:
        """Whether something was heard in it that can become notes."""
        return not self.goes_on and bool(self.take.transcript and self.take.transcript.words)


def recordings() -> tuple[Recording, ...]:
    """The recordings of the project's interview, as they are now."""
    home = state.identifier()
    takes = cached.takes().of(home, Purpose.INTERVIEW) if home else ()
    return tuple(Recording(take, cached.jobs().latest(take.id, Work.INTERVIEW)) for take in takes)


def chosen(found: Sequence[Recording], *, notes: bool) -> Recording | None:
    """The recording that the student looks at; the last one for whoever has come back and has no notes."""
    visit = state.session().interview
    unasked = found[-1] if found and not notes and not visit.later else None
    return next((each for each in found if each.take.id == visit.take), unasked)


def at_work(found: Sequence[Recording]) -> Recording | None:
    """The first recording that is still to be listened to."""
    return next((each for each in found if each.goes_on), None)


@contextmanager
def foot(recording: Recording | None) -> Iterator[None]:
    """The bar at the bottom, with the player where a recording gave no notes and can be listened to."""
    silent = recording is not None and not recording.goes_on and not recording.is_told
    with frame.foot(None if silent else frame.saved()):
        if recording and silent:
            play(recording.take)
        yield


def play(take: Take) -> None:
    """The player with the recording, if that is here."""
    if take.file:
        player(address_of(take.id), take=take.id, name=take.original, file=take.file, key="player")


def situation(recording: Recording | None, *, notes: bool) -> tuple[str, str] | None:
    """Headline and sentence on a recording that gives no notes; None where there is none such."""
    if recording is None or recording.is_told:
        return None
    if recording.goes_on:
        do = "Meanwhile, paste the assignment and say who you interviewed."
        return None if notes else ("Listening to your interview", do)
    instead = "Your notes are as they were." if notes else "You can paste your notes instead."
    if recording.job is not None and recording.job.state is State.FAILED:
        return "That recording could not be listened to", f"What to do stands below. {instead}"
    if recording.take.transcript is not None:
        return "No speech in that recording", f"Play it to see whether anybody can be heard. {instead}"
    return "You stopped listening to the interview", f"The recording is kept. {instead}"


def working(found: Sequence[Recording]) -> None:
    """How far the listening is, in a box of its own, where one of the recordings is listened to."""
    going = at_work(found)
    if going and going.job:
        with st.container(border=True, key="interview-working"):
            st.markdown(f"**{plain(going.take.original)}**")
            take = going.take.id
            progress(
                address_of_work(take, Work.INTERVIEW), so_far(take, Work.INTERVIEW), key=f"progress-{take}"
            )
            _button("Stop", "stop", "stop", _stop, going.job.id)


def listed(found: Sequence[Recording]) -> None:
    """The recordings that are not listened to just now, each with what can be done next."""
    going = at_work(found)
    shown = [each for each in found if each is not going]
    brought_back()
    if shown:
        st.header("Recordings of the interview", anchor=False)
    for each in shown:
        _row(each)


def box() -> None:
    """The place to drop a recording of the interview, which opens when it is asked for."""
    visit = state.session().interview
    place = st.expander(
        "Or a recording of the interview",
        icon=":material/mic:",
        key=f"interview-add-{visit.sent}",
        on_change="rerun",
    )
    with place:
        if not place.open or not (home := take_adding.project_id()):
            return
        st.caption("It becomes notes: written down, and cut into questions and answers.")
        if take := upload(address_for(home, Purpose.INTERVIEW), key="interview-upload"):
            came_in(take)
            st.rerun()


def take_in(file: UploadedFile) -> None:
    """Keep a recording that was dropped where the files are. Raises OtherKind, NotSaved."""
    if home := take_adding.project_id():
        came_in(keep(home, file, file.name, purpose=Purpose.INTERVIEW).id)


def came_in(take: str) -> None:
    """Look at the recording that has just come in."""
    visit = state.session().interview
    visit.take, visit.removed, visit.sent = take, None, visit.sent + 1


def brought_back() -> None:
    """A way back for the recording that was just put into the bin."""
    removed = state.session().interview.removed
    if removed:
        with st.container(key="interview-removed", horizontal=True, vertical_alignment="center"):
            st.markdown(f"{plain(removed.original)} is in the bin.", width="content")
            _button("Undo", "interview-back", "undo", _bring_back, removed.id)


def again(take: str, engine: str | None = None) -> None:
    """Have the recording listened to once more."""
    state.session().interview.take = take
    cached.jobs().submit(take, Work.INTERVIEW, engine=engine)


def remove(take: str) -> None:
    """Put the recording into the bin."""
    visit = state.session().interview
    visit.removed, visit.take = cached.takes().remove(take), None


def _bring_back(take: str) -> None:
    visit = state.session().interview
    visit.take, visit.removed = cached.takes().bring_back(take).id, None


def _look(take: str) -> None:
    state.session().interview.take = take


def _stop(job: str) -> None:
    cached.jobs().cancel(job)


def _row(recording: Recording) -> None:
    take, job = recording.take, recording.job
    length = f" · {clock(take.seconds)}" if take.seconds else ""
    with st.container(border=True, key=f"interview-{take.id}", gap="small"):
        st.markdown(f"**{plain(take.original)}**{length}")
        if job is not None and job.state is State.FAILED and job.message:
            st.error(plain(job.message), icon=":material/error:")
        elif recording.goes_on:
            st.caption("It waits its turn.")
        elif take.transcript is not None and not recording.is_told:
            for doubt in take.transcript.doubts:
                st.caption(f":material/info: {plain(doubt)}")
        with st.container(horizontal=True, gap="small", key=f"interview-do-{take.id}"):
            if recording.is_told:
                _button("See who says what", f"interview-look-{take.id}", "forum", _look, take.id)
            elif take.file and not recording.goes_on:
                _button("Listen to it again", f"interview-again-{take.id}", "hearing", again, take.id)
            _button("Delete", f"interview-remove-{take.id}", "delete", remove, take.id)


def _button(label: str, key: str, icon: str, do: Callable[[str], None], take: str) -> None:
    st.button(label, key=key, icon=f":material/{icon}:", on_click=state.guarded(do), args=(take,))
