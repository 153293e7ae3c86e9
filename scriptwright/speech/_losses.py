"""What could not be heard of a recording, as a sentence for the student."""

from __future__ import annotations

from scriptwright.clock import clock
from scriptwright.speech import _sniffing

LEAST = 0.5  #: seconds of loss that are worth a sentence
END = 1.0  #: seconds by which a recording may end before its header says so

AFTER = "The recording is damaged after {at}, so only that much was heard."
AT = "The recording is damaged at {at}: about {seconds} of it could not be heard."
FROM = "The recording is damaged in {count} places from {at} on: about {seconds} of it could not be heard."

#: Containers whose damaged parts FFmpeg leaves out without a word: only the clock of the recording jumps.
_SKIPPED = {_sniffing.MATROSKA, _sniffing.OGG, _sniffing.FLAC}

#: The most bytes that a packet of them can have; what is beyond is junk between two packets.
_LARGEST = {_sniffing.MP3: 1_729, _sniffing.AAC: 8_191}


class Losses:
    """Collects what is lost while a recording is decoded; moments are seconds from its beginning."""

    def __init__(self, container: str) -> None:
        self._container = container
        self._lost: list[tuple[float, float]] = []
        self._failed = 0.0
        self._first_failed: float | None = None
        self._sound = 0  #: bytes in packets
        self._junk = 0

    def packet(self, size: int) -> None:
        """A packet of so many bytes was found."""
        sound = min(size, _LARGEST.get(self._container, size))
        self._sound += sound
        self._junk += size - sound

    def failed(self, at: float, seconds: float) -> None:
        """A packet of that length could not be decoded."""
        self._failed += seconds
        if self._first_failed is None:
            self._first_failed = at

    def jumped(self, at: float, seconds: float) -> None:
        """The recording's clock jumped on, and there was no sound meanwhile."""
        if self._failed or self._container in _SKIPPED:
            self._lost.append((at, seconds))

    def decoded(self) -> None:
        """A packet could be decoded."""
        self._failed = 0.0

    def doubts(self, heard: float, reached: float, claimed: float, size: int) -> tuple[str, ...]:
        """A sentence, or none.

        `heard` is how far the sound went, `reached` how far the other tracks went, `claimed` how far the
        header says; `size` counts the bytes of the file that should be sound.
        """
        lost = list(self._lost)
        untimed = self._untimed(heard, size)
        if untimed >= LEAST:
            lost.append((heard if self._first_failed is None else self._first_failed, untimed))
        short = max(claimed - max(heard, reached) - untimed, self._failed)
        if short > END or any(at > heard - LEAST for at, _ in lost):
            return (AFTER.format(at=clock(heard)),)
        seconds = sum(length for _, length in lost)
        if seconds < LEAST:
            return ()
        sentence = AT if len(lost) == 1 else FROM
        return (sentence.format(at=clock(lost[0][0]), count=len(lost), seconds=_seconds(seconds)),)

    def _untimed(self, heard: float, size: int) -> float:
        """Seconds lost in a file without a clock, by the bytes that belong to no packet."""
        if self._container not in _LARGEST or not self._sound:
            return 0.0
        junk = max(size - self._sound, self._junk)
        return junk * heard / self._sound


def _seconds(seconds: float) -> str:
    count = max(1, round(seconds))
    return "1 second" if count == 1 else f"{count} seconds"
