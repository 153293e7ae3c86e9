"""The notes sorted under the sections: each piece in its place, and a way to another place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

import streamlit as st

from components import state
from components.look import LOOKS, PIECES, counted, plain
from scriptwright.notes import NoteBlock, Speaker
from scriptwright.outline import Outline
from scriptwright.sections import Section

ASIDE = "Leave it out"


def card(section: Section, outline: Outline, *, first: bool) -> None:
    """A section with its pieces, under the questions that they answer. `first`: one is open."""
    pieces = _pieces(outline.under(section))
    with st.container(border=True, key=f"card-{section}", gap="small"):
        with st.container(horizontal=True, vertical_alignment="center", key=f"head-{section}"):
            st.header(
                f":{LOOKS[section].colour}[{plain(outline.heading(section))}]",
                anchor=False,
                width="stretch",
            )
            st.caption(counted(len(pieces), "piece of your notes", "pieces of your notes"), width="content")
        if not pieces:
            asked = any(gap.section is section for gap in outline.gaps)
            st.caption(
                "Nothing of your notes is here yet: move a piece to it" + ", or answer the question." * asked
            )
        for at, (question, group) in enumerate(_by_question(pieces, outline)):
            found = list(group)
            label = f"**{plain(question)}** · {len(found)}"
            with st.expander(label, expanded=first and not at, key=f"open-{section}-{found[0].id}"):
                for piece in found:
                    _row(piece, outline)


def left_out(outline: Outline) -> None:
    """The pieces that no section has, each with its way back."""
    pieces = _pieces(outline.under(None))
    st.subheader("Left out of every section", anchor=False)
    if not pieces:
        count = len(_pieces(outline.blocks))
        st.caption("Nothing. " + (f"All {count:,} pieces have a place." if count > 1 else ""))
        return
    with st.expander(counted(len(pieces), "piece", "pieces"), icon=":material/archive:", key="set-aside"):
        for piece in pieces:
            _row(piece, outline)


def points(outline: Outline, numbers: dict[str, int]) -> None:
    """What the assignment asks, each in the notes or asked; `numbers` are those of the open questions."""
    st.subheader("What the assignment asks", anchor=False)
    answered = {gap.point for gap in outline.answered}
    for point in outline.assignment.points:
        state_of = ":gray[:material/check: in your notes]"
        asked = numbers.get(point.id) or (point.section is Section.WHO and numbers.get("who"))
        if asked:
            state_of = f":red[:material/help: **not in your notes: question {asked}**]"
        elif point.id in answered:
            state_of = ":gray[:material/check: answered by you]"
        st.markdown(f"{LOOKS[point.section].mark} {plain(point.text)}  \n{state_of}")


def _pieces(blocks: Iterable[NoteBlock]) -> list[NoteBlock]:
    return [block for block in blocks if block.kind in PIECES]


def _by_question(pieces: list[NoteBlock], outline: Outline) -> Iterable[tuple[str, Iterable[NoteBlock]]]:
    """The pieces in runs, each with the words that stand over it in the notes."""
    texts = {block.id: block.text for block in outline.blocks}
    return groupby(pieces, lambda piece: _over(piece, texts))


def _over(piece: NoteBlock, texts: dict[str, str]) -> str:
    own = "In your own words" if piece.speaker is Speaker.STUDENT else "Without a question"
    return texts.get(piece.question or "") or texts.get(piece.heading or "") or own


def _row(piece: NoteBlock, outline: Outline) -> None:
    """A piece of the notes beside the menu that moves it."""
    with st.container(horizontal=True, key=f"piece-{piece.id}"):
        st.text(piece.text, width="stretch")
        options = [place for place in (*Section, ASIDE) if place != (piece.section or ASIDE)]
        key = f"move-{piece.id}"
        st.menu_button(
            "Move",
            options,
            key=key,
            icon=":material/drive_file_move:",
            type="tertiary",
            format_func=lambda to: to if to == ASIDE else plain(outline.heading(Section(to))),
            on_click=state.guarded(_moved),
            args=(key, piece.id),
        )


def _moved(key: str, block: str) -> None:
    project, to = state.project(), st.session_state[key]
    place = None if to == ASIDE else Section(to)
    state.change(replace(project, placed={**project.placed, block: place}))
