"""The script: what to say within the time, each line with its sources."""

from scriptwright.script.model import (
    PACE,
    Edits,
    Line,
    LineKind,
    OpenQuestion,
    Proposal,
    Script,
    ScriptSection,
    Source,
    Version,
    Way,
)

__all__ = [
    "PACE",
    "Edits",
    "Line",
    "LineKind",
    "OpenQuestion",
    "Proposal",
    "Script",
    "ScriptSection",
    "Source",
    "Version",
    "Way",
]
