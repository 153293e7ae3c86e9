"""The script's parts on its page: what to do about the time, a card for each section, what was left out."""

from __future__ import annotations

import streamlit as st

from components import rewording, state
from components.look import LOOKS, counted, listed, plain, spelled
from components.question import answered_box, question_box
from components.script_line import edit, leave_out, line_row, seconds
from components.timing import aim, is_on_time, spoken, total
from scriptwright.clock import clock
from scriptwright.drafting import Balance
from scriptwright.outline import Gap, Outline
from scriptwright.script import Proposal, Script, ScriptSection, edits
from scriptwright.sections import Section

SHOWN = 40  #: left-out lines shown at once


def situation(script: Script) -> tuple[str, str]:
    """The headline and the one sentence under it."""
    given, taken = aim(script), total(script)
    questions = sum(len(part.questions) for part in script.sections)
    asked = f", and {spelled(questions)} {'question' if questions == 1 else 'questions'} to answer" * bool(
        questions
    )
    where = listed([f"*{plain(part.heading)}*" for part in script.sections if part.questions])
    if not script.lines:
        return (
            "Nothing to say yet",
            "Move pieces of your notes into a section on the Outline, or answer a question.",
        )
    if is_on_time(script):
        headline = f"{clock(taken)} of {clock(given)}" + (asked or ": ready to say")
        say = "Say it aloud once, and change what does not sound like you."
        return headline, f"Answer under {where}. Or say it as it is: it can wait." if questions else say
    over = taken > given
    headline = f"{spoken(taken - given)} {'over' if over else 'short'}{asked}"
    if script.doubts and not script.additions:
        return headline, plain(script.doubts[0]) + (f" Answer under {where}, too." if questions else "")
    do = "Cut a line or two here" if over else "Add a line or two here"
    if not (script.cuts or script.additions):
        do = "Cut or shorten a line below" if over else "Write more into a line below"
    return (
        headline,
        f"{do}, and answer under {where}. Or say it as it is: both can wait." if questions else f"{do}.",
    )


def proposals(script: Script) -> None:
    """Up to three lines to cut or to add, with the seconds that each is worth."""
    over = total(script) > aim(script)
    found = () if is_on_time(script) else (script.cuts if over else script.additions)[:3]
    if not found:
        return
    with st.grid(3, min_column_width=300, key="proposals"):
        for proposal in found:
            _proposal(proposal, cut=over)


def card(part: ScriptSection, script: Script, outline: Outline, asked: Gap | None) -> None:
    """A section with its open questions and its lines. `asked`: what would make the student's part longer."""
    with st.container(border=True, key=f"card-{part.section}", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", key=f"head-{part.section}"):
            st.header(f":{LOOKS[part.section].colour}[{plain(part.heading)}]", anchor=False, width="stretch")
            st.caption(f"{clock(part.seconds)} of {clock(part.target)}", width="content")
        for question in part.questions:
            hint = f"{counted(round(question.seconds), 'second is', 'seconds are')} kept free for it."
            question_box(
                question.gap,
                outline,
                hint=hint,
                button="Put it in my script",
                key=f"script-{question.gap.point}",
            )
        if asked and asked.section is part.section:
            _reflect(asked, outline)
        for line in part.lines:
            line_row(line, part, outline, pace=script.pace, key=line.id)
            rewording.beside(line)
        if not part.lines and not part.questions:
            st.caption(
                "No line yet. Bring one back from what was left out, or move a piece here on the Outline."
            )


def left_out(script: Script) -> None:
    """The lines that are not in the script, each one click away from it."""
    lines = [(part, line) for part in script.sections for line in part.left_out]
    with st.expander(f"Left out · {len(lines)}", icon=":material/archive:", key="left-out"):
        if not lines:
            st.caption("Nothing: every line is in the script.")
        for part, line in lines[:SHOWN]:
            st.button(
                f"{LOOKS[part.section].mark} {seconds(line, script.pace)} · {plain(line.text)}",
                key=f"back-{line.id}",
                type="tertiary",
                help="Bring it back",
                on_click=state.guarded(edit),
                args=(edits.bring_back, line.id),
            )
        if len(lines) > SHOWN:
            st.caption(
                f"And {len(lines) - SHOWN:,} more, which appear as you bring lines back or move pieces."
            )


def reflecting(balance: Balance, outline: Outline) -> None:
    """How much of the script, and of each section, tells and how much is the student's own."""
    name = plain(outline.interviewee.name or "the interview")
    own = balance.whole.own
    more = ""
    if any(gap.section in (Section.WHY, Section.CONNECTION) for gap in outline.gaps):
        more = " Markers look for you: your answer to the open question would add to it."
    elif balance.is_thin:
        under = plain(outline.heading(Section.CONNECTION))
        more = f" Markers look for you: aim at {balance.least:.0%}. A question stands under *{under}*."
    st.subheader("Telling and reflecting", anchor=False)
    st.progress(own)
    st.caption(f"{own:.0%} of this is you, the rest is {name}.{more}")
    with st.container(key="shares", gap="xxsmall"):
        for section, share in balance.sections.items():
            if share.telling + share.reflecting:
                told = f"{1 - share.own:.0%} telling, {share.own:.0%} reflecting"
                st.caption(f"{LOOKS[section].mark} {plain(outline.heading(section))}: {told}")


def _reflect(gap: Gap, outline: Outline) -> None:
    """The question that the script's own words lead to, or the answer given to it."""
    if state.project().answers.get(gap.point, "").strip():
        answered_box(gap, outline, key=f"script-{gap.point}")
    else:
        hint = "Your script tells more than it reflects."
        question_box(gap, outline, hint=hint, button="Put it in my script", key=f"script-{gap.point}")


def _proposal(proposal: Proposal, *, cut: bool) -> None:
    worth = max(1, round(proposal.seconds))
    st.button(
        f"**{'Cut' if cut else 'Add'} {worth} s** {plain(proposal.line.text)}",
        key=f"{'cut' if cut else 'add'}-{proposal.line.id}",
        icon=":material/content_cut:" if cut else ":material/add:",
        help=plain(proposal.line.text),
        on_click=state.guarded(leave_out if cut else edit),
        args=(proposal.line,) if cut else (edits.bring_back, proposal.line.id),
        wrap=False,
        width="stretch",
    )
