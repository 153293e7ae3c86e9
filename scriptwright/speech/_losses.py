"""What could not be heard of a recording, as a sentence for the student."""

from __future__ import annotations

from av.packet import Packet
from av.stream import Stream

from scriptwright.clock import clock
from scriptwright.speech import _sniffing
from scriptwright.speech._opening import LONGEST, Opened

LEAST = 0.5  #: seconds of loss that are worth a sentence
END = 1.0  #: seconds by which a recording may end before its header says so
INDEX = 16_384  #: bytes of an index that may follow the last packet

AFTER = "The recording is damaged after {at}, so only that much was heard."
AT = "The recording is damaged at {at}: about {seconds} of it could not be heard."
FROM = "The recording is damaged in {count} places from {at} on: about {seconds} of it could not be heard."

#: Containers whose damaged parts FFmpeg leaves out without a word: only the clock of the recording jumps.
_SKIPPED = {_sniffing.MATROSKA, _sniffing.OGG, _sniffing.FLAC}

#: The most bytes that a packet of them can have; what is beyond is junk between two packets.
_LARGEST = {_sniffing.MP3: 1_729, _sniffing.AAC: 8_191}


class Losses:
    """Collects what is lost while a recording is decoded; moments are seconds from its beginning."""

    def __init__(self, recording: Opened) -> None:
        self._recording = recording
        self._lost: list[tuple[float, float]] = []
        self._failed = 0.0
        self._first_failed: float | None = None
        self._reached = 0.0
        self._sound = 0  #: bytes in packets
        self._junk = 0  #: bytes beyond what a packet can have
        self._last = 0  #: where the last packet ends in the file

    def packet(self, packet: Packet[Stream]) -> None:
        """A packet of the sound was found."""
        sound = min(packet.size, _LARGEST.get(self._recording.container, packet.size))
        self._sound += sound
        self._junk += packet.size - sound
        self._last = max(self._last, (packet.pos or 0) + packet.size)

    def beside(self, packet: Packet[Stream], end: float) -> None:
        """A packet of another track was found, which ends at that moment."""
        self._reached = max(self._reached, end)
        self._last = max(self._last, (packet.pos or 0) + packet.size)

    def failed(self, at: float, seconds: float) -> None:
        """A packet of that length could not be decoded."""
        self._failed += seconds
        if self._first_failed is None:
            self._first_failed = at

    def decoded(self) -> None:
        """A packet could be decoded."""
        self._failed = 0.0

    def jumped(self, at: float, seconds: float) -> None:
        """The recording's clock jumped on, and there was no sound meanwhile."""
        if self._failed or self._recording.container in _SKIPPED:
            self._lost.append((at, seconds))

    def doubts(self, heard: float) -> tuple[str, ...]:
        """A sentence, or none, now that the sound went up to `heard`."""
        lost = list(self._lost)
        short = self._short(heard)
        timeless = self._timeless(heard)
        if self._recording.container in _LARGEST and self._first_failed is not None:
            timeless, short = max(timeless, short), 0.0
        if timeless >= LEAST:
            lost.append((heard if self._first_failed is None else self._first_failed, timeless))
        if max(short, self._behind(heard), self._failed) > END or any(at > heard - LEAST for at, _ in lost):
            return (AFTER.format(at=clock(heard)),)
        seconds = sum(length for _, length in lost)
        if seconds < LEAST:
            return ()
        sentence = AT if len(lost) == 1 else FROM
        return (sentence.format(at=clock(lost[0][0]), count=len(lost), seconds=_seconds(seconds)),)

    def _short(self, heard: float) -> float:
        """Seconds that the header tells of, and that no track has."""
        told = self._recording.told
        if self._recording.missing:
            told = heard / (1 - self._recording.missing)
        return told - max(heard, self._reached) if told and told <= LONGEST else 0.0

    def _timeless(self, heard: float) -> float:
        """Seconds lost in a file without a clock, by the bytes that belong to no packet."""
        if self._recording.container not in _LARGEST or not self._sound:
            return 0.0
        return max(self._recording.size - self._sound, self._junk) * heard / self._sound

    def _behind(self, heard: float) -> float:
        """Seconds lost behind the last packet that was found, in a file that should end with it."""
        behind = self._recording.size - self._last
        if not self._recording.open_ended or not self._last or behind < INDEX:
            return 0.0
        seconds = max(heard, self._reached) * behind / self._last
        return seconds if seconds > heard / 100 else 0.0


def _seconds(seconds: float) -> str:
    count = max(1, round(seconds))
    return "1 second" if count == 1 else f"{count} seconds"
