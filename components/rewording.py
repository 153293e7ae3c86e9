"""Other words by a model: asked for beside the script, offered under each line, taken or left."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable
from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import cached, model_choice, state
from components.look import counted, plain
from scriptwright.rewording import Model, Progress, Rewording, Wording, accept, sentences_to_reword
from scriptwright.script import Line, Script

PAUSE = 0.2  #: seconds between two looks at what the model has said


def panel(script: Script) -> DeltaGenerator | None:
    """What a model can do here and how far it is; the place for what it says, where it is at work."""
    if fault := model_choice.fault():
        st.caption(f":material/info: {plain(fault)}")
    found = model_choice.model()
    if found is None or not sentences_to_reword(script):
        return None
    st.subheader("Other words, by a model", anchor=False)
    if not _agreed(found):
        return None
    work = state.session().rewording.work
    if work is not None and not work.progress.is_over:
        place = st.empty()
        _show(place, work.progress)
        st.button("Stop", key="reword-stop", icon=":material/stop:", on_click=state.guarded(work.stop))
        return place
    if work is not None:
        _outcome(work.progress, script)
    label = "Ask for other words" if work is None else "Ask once more"
    st.button(label, key="reword", icon=":material/edit_note:", on_click=state.guarded(_begin))
    return None


def follow(place: DeltaGenerator | None) -> None:
    """Show what the model says as it says it, until it is done; the last thing that a page does."""
    work = state.session().rewording.work
    if place is None or work is None:
        return
    while not work.progress.is_over:
        _show(place, work.progress)
        time.sleep(PAUSE)
    st.rerun()


def beside(line: Line) -> None:
    """What a model would say in place of a sentence of this line, for the student to take or to leave."""
    visit = state.session().rewording
    for wording in _waiting((line,), visit.work.progress.done if visit.work else ()):
        key = hashlib.sha256(f"{wording}".encode(errors="replace")).hexdigest()[:10]
        with st.container(key=f"wording-{key}", gap="xxsmall"):
            st.caption(f"In place of “{plain(wording.asked.text)}” a model would say:")
            st.markdown(plain(wording.text))
            with st.container(horizontal=True, gap="small"):
                st.button("Take it", key=f"take-{key}", on_click=state.guarded(_take), args=(wording,))
                st.button("Leave it", key=f"leave-{key}", on_click=state.guarded(_leave), args=(wording,))


def _waiting(lines: Iterable[Line], done: Iterable[Wording]) -> list[Wording]:
    """The wordings that the student has yet to take or to leave."""
    said = {line.id: line.text for line in lines}
    return [
        wording
        for wording in done
        if wording.objection is None
        and wording.asked.text in said.get(wording.asked.line, "")
        and wording not in state.session().rewording.refused
    ]


def _agreed(found: Model) -> bool:
    """Tell where sentences go; ask first where that is another computer."""
    name, host = plain(found.name), plain(found.host)
    sent = "Only sentences that retell the interview are sent, never your own words or a quotation."
    if found.is_here:
        st.caption(f"**{name}** runs on this computer ({host}). You decide on each sentence.")
        return True
    if model_choice.may_be_asked(found):
        st.caption(f"**{name}** at **{host}**, which is another computer. {sent} You agreed to it.")
        st.button(
            "Send nothing more", key="disagree", icon=":material/block:", on_click=state.guarded(_disagree)
        )
        return True
    st.caption(f"**{name}** is at **{host}**, which is another computer. {sent} Nothing was sent until now.")
    st.button(
        f"Let them go to {host}", key="agree", icon=":material/outgoing_mail:", on_click=state.guarded(_agree)
    )
    return False


def _show(place: DeltaGenerator, now: Progress) -> None:
    with place.container(gap="xxsmall"):
        at = min(len(now.done) + 1, now.all)
        st.progress(len(now.done) / max(1, now.all), text=f"Sentence {at} of {now.all}")
        if now.now is not None:
            st.caption(plain(now.now.text))
            st.caption(f":material/edit_note: {plain(now.heard[-200:]) or '…'}")


def _outcome(now: Progress, script: Script) -> None:
    if now.problem:
        st.error(plain(now.problem), icon=":material/error:")
    lost = [w for w in now.done if w.objection is not None and w.text != w.asked.text]
    if waiting := _waiting(script.lines, now.done):
        st.caption(f"Other words for {counted(len(waiting), 'sentence', 'sentences')}: see under the lines.")
    elif now.done and all(wording.objection for wording in now.done):
        st.caption("It had no other words that say the same, so yours stand as they are.")
    if not lost:
        return
    with st.expander(f"Not kept · {len(lost)}", icon=":material/block:", key="turned-down"):
        for wording in lost:
            st.markdown(plain(wording.asked.text))
            st.caption(f"The model: {plain(' '.join(wording.text.split())[:300]) or 'nothing'}")
            st.caption(f":material/info: {plain(wording.objection or '')}")


def _begin() -> None:
    found = model_choice.model()
    if found is not None and model_choice.may_be_asked(found):
        visit = state.session().rewording
        visit.work = Rewording(found, sentences_to_reword(cached.script(state.project())))
        visit.work.start()


def _agree() -> None:
    if host := model_choice.elsewhere():
        state.change(replace(state.project(), agreed=state.project().agreed | {host}))


def _disagree() -> None:
    if work := state.session().rewording.work:
        work.stop()
    if host := model_choice.elsewhere():
        state.change(replace(state.project(), agreed=state.project().agreed - {host}))


def _take(wording: Wording) -> None:
    project = state.project()
    state.change(replace(project, edits=accept(project.edits, cached.script(project), wording)))


def _leave(wording: Wording) -> None:
    state.session().rewording.refused.add(wording)
