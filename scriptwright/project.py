"""All that a student gave us for one video response; outline and script are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scriptwright.script.model import PACE, Edits
from scriptwright.sections import Pronoun, Section


@dataclass(frozen=True)
class Project:
    """What the student gave us. Empty strings and None: not given, so what the notes say holds."""

    notes: str = ""
    assignment: str = ""
    student: str = ""
    interviewee: str = ""
    role: str = ""
    organization: str = ""
    pronoun: Pronoun | None = None
    minutes: float | None = None  #: None: what the assignment asks for
    pace: int = PACE
    answers: Mapping[str, str] = field(default_factory=dict)  #: point id → the student's answer
    placed: Mapping[str, Section | None] = field(default_factory=dict)  #: block id → section; None: set aside
    edits: Edits = Edits()
