"""Where errors stop: the student reads one sentence, the log gets the cause."""

from __future__ import annotations

import logging

import streamlit as st

from components.look import bold
from scriptwright.errors import ScriptwrightError

log = logging.getLogger("scriptwright")

UNKNOWN = (
    "Something went wrong here, and the cause is written in the log. "
    "What you typed until now is kept: reload the page and try again."
)


def sentence(error: Exception) -> str:
    """What the student is told about an error, whose cause goes into the log."""
    if isinstance(error, ScriptwrightError):
        log.warning("%s", error, exc_info=error.__cause__)
        return str(error)
    log.error("A page failed.", exc_info=error)
    return UNKNOWN


def shown(error: Exception) -> bool:
    """Tell the student about an error that no page has caught; true, so that nothing else is shown."""
    st.error(bold(sentence(error)), icon=":material/error:")
    return True
