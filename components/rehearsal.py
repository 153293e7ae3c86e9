"""The Rehearse page's parts: where the student stands, and what a run without recording has shown."""

from __future__ import annotations

import streamlit as st

from components import cached, frame, own_pace, state, take_adding
from components.bar import Spoken, spoken_bar
from components.engine_choice import engine
from components.look import plain
from components.routes import address_for
from components.stage.levels import NEXT
from components.stage.practice import Practice, Recorded
from components.timing import spoken
from components.upload import upload
from scriptwright.assignment import rule_on
from scriptwright.clock import clock
from scriptwright.outline import Outline
from scriptwright.project import Project
from scriptwright.script import Script

THROUGH = 0.95  #: share of the text that must be reached for its time to mean something
ON_TIME = 0.04  #: share of the time by which a run may miss the script's

_NEXT_TIME = "It need not be good. What you said and what you missed comes after the take."


#: Why a recording ended before the student ended it.
BROKEN_OFF = {
    "broken": "The browser stopped recording.",
    "refused": "The recording broke off: the disk may be full, or Scriptwright was away for too long.",
    "unpluggedCamera": "The camera was unplugged or taken away.",
    "unpluggedSound": "The microphone was unplugged or taken away.",
}


def situation(practice: Practice | None, script: Script) -> tuple[str, str]:
    """The headline, and the sentence under it."""
    if practice is None:
        return "Say it once through", _NEXT_TIME
    if practice.reached < THROUGH:
        headline = f"You stopped at {clock(practice.seconds)} of {clock(script.minutes * 60)}"
        return headline, "Say it once to its end: then you see which section takes too long."
    over = practice.seconds - script.minutes * 60
    headline = f"You took {clock(practice.seconds)} of {clock(script.minutes * 60)}"
    if abs(over) <= ON_TIME * script.minutes * 60:
        further = NEXT.get(practice.level)
        say = f"Say it once more from the {further}, or record it." if further else "Now record it."
        return f"{headline}: on time", say
    where = _furthest(practice, script, late=over > 0)
    much = spoken(over)
    if over > 0:
        return (
            f"{headline}: {much} over",
            f"Most of it went into {where}. Cut a line there, or say it once more.",
        )
    return f"{headline}: {much} short", f"Most is missing from {where}. Take your time there, or add a line."


def nothing_to_say() -> None:
    """The page of a script without a line."""
    frame.headline(
        "Nothing to say yet", "The script has no line. Answer a question there, or bring a line back."
    )
    with frame.foot(frame.saved()):
        if st.button("Go to Script", type="primary", key="go-on"):
            st.switch_page("components/pages/script.py", query_params=state.address())


def elsewhere(project: str) -> None:
    """The way in for what was recorded with something else, always in sight."""
    local = frame.is_local()
    with st.expander(
        "I recorded it elsewhere", icon=":material/upload:", key="elsewhere", expanded=not local
    ):
        if take := upload(address_for(project), engine=engine(), key="upload-elsewhere", camera=True):
            take_adding.arrived(take)
            st.switch_page("components/pages/check.py", query_params=state.address())
        if local:
            st.caption(
                "Filmed with your phone? It cannot open this page, which is on this computer only. Bring the "
                "file over with a cable, AirDrop or Quick Share, or send it to yourself, then choose it here."
            )


def one_take(outline: Outline) -> str:
    """Why a recording may not be paused; empty where it may."""
    rules = outline.assignment.rules
    rule = rule_on("take", rules) or rule_on("editing", rules)
    return f"Your assignment says “{rule}”, so the recording is not paused." if rule else ""


def recorded(run: Recorded) -> None:
    """Go and see what the take that was just recorded says."""
    take = cached.takes().load(run.take)
    if take is None or take.project != state.identifier():
        return
    if run.because in BROKEN_OFF:
        state.tell(f"{BROKEN_OFF[run.because]} What was recorded until then is kept.")
    take_adding.arrived(take.id)
    st.switch_page("components/pages/check.py", query_params=state.address())


def rules(outline: Outline) -> None:
    """What the assignment says of the recording, where it bears on how to rehearse."""
    reading = rule_on("reading", outline.assignment.rules)
    if reading:
        st.caption(
            f":material/info: Your assignment says “{plain(reading)}”. "
            "Begin with the full script, and record from cue words."
        )


def practised(practice: Practice, script: Script, project: Project) -> None:
    """The time of each section against what it has, and the student's own pace."""
    with st.container(border=True, key="practised", gap="small"):
        st.header("Your last run", anchor=False)
        spoken_bar(
            [
                Spoken(part.section, practice.sections.get(part.section, 0.0), part.target)
                for part in script.sections
                if part.lines
            ],
            taken=practice.seconds,
            given=script.minutes * 60,
            key="practised-bar",
        )
        own_pace.offer(project)


def _furthest(practice: Practice, script: Script, *, late: bool) -> str:
    """The section that misses its time by most."""
    parts = [part for part in script.sections if part.lines]
    sign = 1 if late else -1
    worst = max(parts, key=lambda part: sign * (practice.sections.get(part.section, 0.0) - part.target))
    return f"*{plain(worst.heading)}*"
