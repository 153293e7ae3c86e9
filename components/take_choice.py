"""Which take is looked at, its name, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import cached, fields, state
from components.download import download
from components.engine_choice import ENGINES
from components.keys import key_of
from components.look import plain
from components.recording import address_of_file
from components.report_answer import count
from scriptwright.coverage.model import Status
from scriptwright.jobs import Work
from scriptwright.takes import Take


def chosen(takes: Sequence[Take]) -> Take | None:
    """The take that the student looks at, else the last one."""
    wanted = state.session().check.take
    return next((take for take in takes if take.id == wanted), takes[-1] if takes else None)


def switch(takes: Sequence[Take], take: Take) -> None:
    """The takes by their names and what was said in each, and a menu for the one that is shown."""
    names = {each.id: _named(each) for each in takes}
    with st.container(horizontal=True, vertical_alignment="center", key="takes", gap="small"):
        if len(takes) > 1:
            fields.choice(
                "Take",
                take.id,
                key="take",
                change=_choose,
                options=list(names),
                format_func=names.__getitem__,
                label_visibility="collapsed",
                required=True,
            )
        with st.popover(
            plain(take.name), icon=":material/edit:", type="tertiary", key=f"take-more-{take.id}"
        ):
            _more(take)


def another(takes: Sequence[Take], take: Take) -> None:
    """A button that leads to the latest of the other takes, while this one gives nothing to read."""
    others = [each for each in takes if each.id != take.id]
    if others and st.button(f"Look at {called(others[-1])}", key="another"):
        _choose(others[-1].id)
        st.rerun()


def called(take: Take) -> str:
    """The take within a sentence, as markdown: "take 2", or the name that the student gave it."""
    return f"take {take.number}" if take.name == f"Take {take.number}" else plain(take.name)


def brought_back() -> None:
    """A way back for the take that was just put into the bin."""
    removed = state.session().check.removed
    if removed:
        with st.container(key="removed", horizontal=True, vertical_alignment="center"):
            st.markdown(f"{plain(removed.name)} is in the bin.", width="content")
            st.button(
                "Undo",
                key="take-back",
                icon=":material/undo:",
                on_click=state.guarded(_bring_back),
                args=(removed.id,),
            )


def _named(take: Take) -> str:
    if take.report is None:
        return plain(take.name)
    points = take.report.overruled(take.overruled).coverage.points
    return f"{plain(take.name)} · {count(points, Status.SAID)} of {len(points)}"


def _more(take: Take) -> None:
    fields.line(
        "Name of this take",
        take.name,
        key=f"name-{take.id}",
        change=lambda name: _rename(take.id, name),
    )
    st.caption(f"{plain(take.original)} · heard by {take.engine or 'nobody yet'}")
    if take.file:
        download("Download this take", address_of_file(take), key=key_of("file", take.id))
        if cached.recorder().has_original(take):
            recorded = address_of_file(take, recorded=True)
            download("As the browser recorded it", recorded, key=key_of("raw", take.id))
    with st.container(horizontal=True, gap="small", key="take-do"):
        for engine in ENGINES:
            if engine != take.engine and take.file:
                st.button(
                    f"Listen again with {engine}",
                    key=f"again-{engine}",
                    icon=":material/hearing:",
                    on_click=state.guarded(_again),
                    args=(take.id, engine),
                )
        st.button(
            "Delete this take",
            key="remove",
            icon=":material/delete:",
            on_click=state.guarded(_remove),
            args=(take.id,),
        )


def _choose(id: str | None) -> None:
    if id:
        state.session().check.take = id


def _rename(id: str, name: str) -> None:
    cached.takes().rename(id, name)


def _again(id: str, engine: str) -> None:
    cached.jobs().submit(id, Work.LISTEN, engine=engine)


def _remove(id: str) -> None:
    visit = state.session().check
    visit.removed, visit.take = cached.takes().remove(id), None


def _bring_back(id: str) -> None:
    visit = state.session().check
    visit.take, visit.removed = cached.takes().bring_back(id).id, None
