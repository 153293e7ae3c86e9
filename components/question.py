"""The yellow box: a question that only the student can answer, with a place for the answer."""

from __future__ import annotations

import re
from dataclasses import replace

import streamlit as st

from components import fields, state
from components.look import plain, spelled, unseen
from scriptwright.assignment import Point
from scriptwright.outline import Gap, Outline
from scriptwright.sections import Pronoun, Section

_YOURS = {"I": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "am": "are"}
_MINE = re.compile(rf"\b(?:{'|'.join(_YOURS)})\b")
_LONGEST = 60  #: characters that a headline has room for


def question_box(gap: Gap, outline: Outline, *, hint: str, button: str, key: str) -> None:
    """One open question. The answer counts as soon as the box is left or the button is pressed."""
    with st.container(border=True, key=f"asked-{key}", gap="xsmall"):
        st.badge("Only you know this", icon=":material/help:", color="yellow")
        st.markdown(f"**{plain(gap.question)}** {hint}")
        _answer(gap, outline, key)
        st.button(button, key=f"use-{key}", icon=":material/add:")


def answered_box(gap: Gap, outline: Outline, *, key: str) -> None:
    """One question with the answer given, which can be changed."""
    with st.container(border=True, key=f"answered-{key}", gap="xsmall"):
        st.badge("Your answer", icon=":material/check:", color="gray")
        st.markdown(f"**{plain(gap.question)}** It goes into your script.")
        _answer(gap, outline, key)


def missing(gaps: tuple[Gap, ...], outline: Outline) -> str:
    """The headline over open questions."""
    if len(gaps) > 1:
        return f"{spelled(len(gaps)).capitalize()} things are missing"
    point = next((point for point in outline.assignment.points if point.id == gaps[0].point), None)
    told = asked(point, outline) if point else ""
    return f"One thing is missing: {told}" if told else "One thing is missing"


def asked(point: Point, outline: Outline) -> str:
    """What a point asks, said to the student as markdown: "why you chose Mr. Chen"; "" where it is long."""
    asks = f"why I chose {called(outline)}" if point.section is Section.WHY else point.text
    told = _MINE.sub(
        lambda mine: _YOURS[mine.group()], asks[:1].lower() + asks[1:] if asks[1:2] != " " else asks
    )
    return plain(told) if len(told) <= _LONGEST else ""


def called(outline: Outline) -> str:
    """The interviewee's name, else the pronoun as it stands after a verb."""
    return outline.interviewee.name or (outline.interviewee.pronoun or Pronoun.THEY).object


def _answer(gap: Gap, outline: Outline, key: str) -> None:
    fields.area(
        unseen(gap.question),
        state.project().answers.get(gap.point, ""),
        key=f"answer-{key}",
        change=lambda text: _answered(gap.point, text),
        height=88,
        placeholder=_begin(gap.section, outline),
        label_visibility="collapsed",
    )


def _answered(point: str, text: str) -> None:
    project = state.project()
    others = {key: answer for key, answer in project.answers.items() if key != point}
    state.change(replace(project, answers={**others, point: text} if text.strip() else others))


def _begin(section: Section, outline: Outline) -> str:
    """How an answer may begin."""
    return {
        Section.WHO: f"{outline.interviewee.name or 'My interviewee'} …",
        Section.WHY: f"I chose {called(outline)} because …",
        Section.LEARNED: "What surprised me most was …",
        Section.CONNECTION: "This matters to me because …",
    }[section]
