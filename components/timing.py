"""The time of a script as its page speaks of it."""

from __future__ import annotations

from components.look import counted
from scriptwright.clock import clock
from scriptwright.script import Script, ScriptSection

OVER, SHORT = 0.02, 0.04  #: shares of the time by which a script may miss it and still be on target


def aim(script: Script) -> float:
    """Seconds that the script may take."""
    return script.minutes * 60


def total(script: Script) -> float:
    """Seconds that the script takes, with what is kept free for open questions."""
    return script.seconds + script.kept


def kept(part: ScriptSection) -> float:
    """Seconds kept free in a section for its open questions."""
    return sum(question.seconds for question in part.questions)


def is_on_time(script: Script) -> bool:
    """Whether the lines and what is kept free come to the time."""
    return (1 - SHORT) * aim(script) <= total(script) <= (1 + OVER) * aim(script)


def spoken(seconds: float) -> str:
    """How much too long or too short something is, in words.

    >>> spoken(-12), spoken(130)
    ('12 seconds', '2:10 minutes')
    """
    whole = max(1, round(abs(seconds)))
    return counted(whole, "second", "seconds") if whole < 100 else f"{clock(whole)} minutes"
