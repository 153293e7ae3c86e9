"""What is kept of a student, where and for how long, in plain words; the button that deletes all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from components import cached, model_choice, state
from components.look import counted, plain
from components.visitor import Visitor, is_here, signs_in, visitor
from scriptwright.erasing import erase
from scriptwright.shelf import projects_of
from scriptwright.store import BIN, LAST
from scriptwright.takes import Purpose

_GONE = "Everything is deleted. Nothing of it can be brought back."


def situation(place: str) -> tuple[str, str]:
    """The headline, and the sentence under it. `place`: the name of the server; "" on this computer."""
    if other := model_choice.elsewhere():
        return (
            f"Your work is kept on {place}" if place else "Nothing leaves this computer unless you say so",
            f"Nothing is sent anywhere but sentences that you let *{plain(other)}* reword.",
        )
    if not place:
        return "Nothing leaves this computer", "What you write and record is kept here, and nowhere else."
    return f"Your work is kept on {place} only", "What you write and record goes there, and nowhere else."


def kept(place: str) -> None:
    """What is kept, where, for how long, and who can see it."""
    where = f"on {place}" if place else "on this computer"
    cookie = ", and who has signed in as a cookie" if signs_in() else ""
    st.header("What is kept", anchor=False)
    st.markdown(
        f"- Your **notes, answers and script**, {where}, until you delete them, and up to {2 * LAST} earlier "
        "versions of them, so that nothing is lost.\n"
        f"- Your **recordings**, {where}, until you delete them, with what was heard in them. One made here "
        "is kept as it was recorded, and once more so that it plays from any moment: two files.\n"
        f"- What you put into the **bin**, for {BIN.days} days. Then it goes for good.\n"
        "- What is left of an upload that broke off, for half an hour.\n"
        "- Files that you download are yours: Scriptwright does not know where they are.\n"
        f"- In your **browser**, the addresses of your projects in its history{cookie}."
    )
    st.header("Who can see it", anchor=False)
    st.markdown(_seen(place))
    st.header("What leaves", anchor=False)
    st.markdown(_leaves(place))


def delete_box(place: str) -> None:
    """The button that deletes, for good, all that the visitor may delete; it asks once more."""
    st.header("Delete everything", anchor=False)
    who = visitor()
    ids = _ids(who)
    if not ids:
        st.markdown("Nothing of yours is kept here now.")
        return
    st.markdown(
        f"{_what(ids, who)}: the notes, scripts, recordings and earlier versions, also what lies in the bin. "
        "Files that you downloaded stay where you put them."
    )
    if st.button("Delete everything …", key="delete", icon=":material/delete_forever:"):
        _confirm(ids, who, state.guarded(_delete))


@st.dialog("Delete everything?")
def _confirm(ids: Sequence[str], who: Visitor, delete: Callable[..., None]) -> None:
    recordings = sum(len(cached.takes().of(id, purpose)) for id in ids for purpose in Purpose)
    heard = f" and {counted(recordings, 'recording', 'recordings')}" if recordings else ""
    st.markdown(f"{_what(ids, who)}{heard} will be gone at once. **Nobody can bring this back.**")
    with st.container(horizontal=True):
        gone = st.button(
            "Delete for good",
            key="delete-for-good",
            icon=":material/delete_forever:",
            on_click=delete,
            args=(ids,),
        )
        if st.button("Keep it", key="keep") or gone:
            st.rerun()


def _delete(ids: Sequence[str]) -> None:
    for id in ids:
        erase(cached.store(), cached.takes(), id)
    cached.forget()
    state.start_anew()
    state.session().news = _GONE


def _ids(who: Visitor) -> tuple[str, ...]:
    """The projects that the visitor may delete: all of their own, else the one that they have open."""
    here = state.identifier()
    if who.lists:
        mine = projects_of(cached.store(), who.owner, bin=True)
        return tuple(dict.fromkeys([*(saved.id for saved in mine), *([here] if here else [])]))
    return (here,) if here else ()


def _what(ids: Sequence[str], who: Visitor) -> str:
    if not who.lists:
        return "This project"
    return "Your one project" if len(ids) == 1 else f"All your {len(ids)} projects"


def _seen(place: str) -> str:
    if not place:
        return "Whoever uses this computer under your name. The pages are given to this computer alone."
    runs = f"Whoever runs {place} can, as with everything that you give to a server."
    if signs_in():
        return (
            f"You alone, once you have signed in. {runs} Of your account only a mark is kept, "
            "from which neither your name nor your e-mail address can be read."
        )
    return (
        "Whoever has the address of this page, which nobody can guess: pass it on only to people who may "
        f"read and change everything. No list of projects is shown to anybody. {runs}"
    )


def _leaves(place: str) -> str:
    asked = "When you sign in, the sign-in page is asked who you are, and is told nothing else. "
    machine = f"{place} itself" if place else "this computer itself"
    return (
        f"{asked if signs_in() else ''}{_reworded(place)} Recordings are listened to by {machine}. "
        "No statistics are gathered and no visits are counted. Nothing of the page comes from anywhere else."
    )


def _reworded(place: str) -> str:
    """What of the student's work goes to a model, and where that is."""
    model = model_choice.model()
    if model is None:
        return "Nothing of your work."
    called, at = f"**{plain(model.name)}**", f"**{plain(model.address)}**"
    if model.is_here:
        return f"Nothing of your work. Other words come from the model {called}, which runs here, at {at}."
    return (
        f"Nothing of your work before you agree to it on the Script page. There a model, {called}, has other "
        f"words to offer. It is at {at}, which is another computer. Once you have agreed, for one project, "
        "it gets sentences of it that retell the interview, never your own words, a quotation or a recording."
    )


def place() -> str:
    """The name of the server that the visitor is at; "" on a computer of their own."""
    if is_here() and not signs_in():
        return ""
    return (st.context.url or "").partition("://")[2].partition("/")[0].partition(":")[0]
