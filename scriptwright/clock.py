"""A length of time as it is read on a clock."""

from __future__ import annotations


def clock(seconds: float) -> str:
    """Minutes and seconds, rounded to whole seconds.

    >>> clock(125.4), clock(7)
    ('2:05', '0:07')
    """
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
