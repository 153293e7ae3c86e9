"""What the process that reads a file may take of memory and of the processor's time."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

MAX_MEMORY_BYTES = 300_000_000  #: beyond what the process has when it begins
SECONDS = 1.5  #: of the processor, in which anything of a usual size is read many times over
SECONDS_A_PAGE = 0.1  #: more for each page that was read, so that a long document is not taken for a trap
MAX_SECONDS = 20  #: of the processor, however many pages there are

_STATM = Path("/proc/self/statm")
_AT_START = 150_000_000  #: bytes that the process has when it begins, where the system does not say


def bound(seconds: float | None = SECONDS, *, memory: int = MAX_MEMORY_BYTES) -> None:
    """Bounds this process's memory and time from now on; does nothing on Windows, which has no such thing.

    With None, time has no bound: for a process that sets it by itself.
    """
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, _had() + memory),
        *(((resource.RLIMIT_CPU, MAX_SECONDS),) if seconds else ()),
        (resource.RLIMIT_CORE, 0),
    ):
        _, allowed = resource.getrlimit(what)
        least = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        try:
            resource.setrlimit(what, (least, allowed))
        except (ValueError, OSError):  # macOS refuses some of them
            continue
    if seconds:
        signal.setitimer(signal.ITIMER_PROF, seconds)


def page_read() -> None:
    """Gives the time for one page more, where time is bounded at all."""
    if sys.platform == "win32":
        return
    left, _ = signal.getitimer(signal.ITIMER_PROF)
    if left:
        signal.setitimer(signal.ITIMER_PROF, left + SECONDS_A_PAGE)


def ended_by_time(returncode: int) -> bool:
    """Whether a process that ended so had no time left."""
    return -returncode in {getattr(signal, name, None) for name in ("SIGPROF", "SIGXCPU")}


def _had() -> int:
    """Bytes of addresses that this process has taken until now."""
    try:
        pages = int(_STATM.read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return _AT_START
    import resource

    return pages * resource.getpagesize()
