"""What was heard in a take: to be listened to, corrected and taken along."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import cached, fields
from components.download import download
from components.heard_file import FORMS, address_of
from components.look import counted, plain
from components.player import moment
from components.transcript import transcript
from scriptwright.clock import clock
from scriptwright.report import Report
from scriptwright.sections import Section
from scriptwright.takes import Take
from scriptwright.transcript import Transcript


def heard(take: Take, report: Report) -> None:
    """The words that were heard; with the toggle on, each line can be written in."""
    if take.transcript is None or take.told is None:
        return
    if st.toggle("Correct a word", key="correcting"):
        _lines(take, take.transcript)
    else:
        st.caption("Press a word to hear it. The arrow keys go from word to word.")
        transcript(take.told, _sections(report), key="transcript")
    _beside(report)
    _forms(take)


def _lines(take: Take, original: Transcript) -> None:
    """Each utterance as it was heard, or as the student corrected it, in a box."""
    st.caption("Write what you said. What you covered is judged anew by itself. An empty line is taken out.")
    for line in original.utterances:
        with st.container(horizontal=True, key=f"line-heard-{line.first}"):
            fields.area(
                f"Heard at {clock(line.start)}" if line.start is not None else "Heard",
                take.corrections.get(line.first, line.text),
                key=f"text-{take.id}-{line.first}",
                change=_corrected(take.id, line.first, line.text),
                height="content",
                label_visibility="collapsed",
            )
            moment(line.start, key=f"heard-{line.first}")


def _corrected(take: str, first: int, heard: str) -> Callable[[str], None]:
    """What is to be done with an utterance in other words; as it was heard, it is no correction."""

    def keep(text: str) -> None:
        same = text.split() == heard.split()
        cached.takes().correct(take, first, None if same else " ".join(text.split()))

    return keep


def _sections(report: Report) -> list[Section | None]:
    """For each word the section that it tells."""
    sections = {statement.id: statement.section for statement in report.statements}
    return [sections.get(id) if id else None for id in report.coverage.covers]


def _beside(report: Report) -> None:
    """What was said that the script does not have: told, not held against the student."""
    passages = report.coverage.off_script if report.statements else ()
    if not passages:
        return
    with st.expander(
        f"Not in your script · {counted(len(passages), 'passage', 'passages')}",
        key="beside",
        icon=":material/add_comment:",
    ):
        st.caption("You may say more than your script has. Keep what you like, if the time allows it.")
        for passage in passages:
            with st.container(horizontal=True, key=f"beside-{passage.first}"):
                st.markdown(f"“{plain(passage.text)}”", width="stretch")
                moment(passage.start, key=f"beside-{passage.first}")


def _forms(take: Take) -> None:
    with st.container(horizontal=True, gap="small", key="forms"):
        for suffix, (label, *_) in FORMS.items():
            download(label, address_of(take, suffix), key=f"form-{suffix}", icon="download", small=True)
