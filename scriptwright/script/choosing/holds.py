"""What the others make room for, by what a listener misses the least."""

from __future__ import annotations

from enum import Enum


class Hold(Enum):
    """What the others make room for; the first is let go first where all of it is longer than the time."""

    ESSENTIAL = 1
    LESSON = 2
    SAYING = 3
    OWN = 4
    WORK = 5
    STORY = 6
