"""A recording as a browser streams it, written anew so that it tells its length and plays from any place.

Sound and picture are copied as they are; nothing is decoded.
"""

from __future__ import annotations

from pathlib import Path

import av
from av.stream import Stream

from scriptwright.speech import _sniffing
from scriptwright.speech._opening import NO_RECORDING, UnreadableRecording, opened, packets_of

#: FFmpeg's muxer and its options, by the container that it reads.
_MUXERS = {
    _sniffing.MATROSKA: ("webm", {}),
    _sniffing.MOV: ("mp4", {"movflags": "faststart"}),
    _sniffing.OGG: ("ogg", {}),
}
_KEPT = ("audio", "video")


def remux(source: Path, target: Path) -> float:
    """The seconds of the recording, which is whole in `target` when this returns.

    Raises UnreadableRecording where it cannot be read through, or the disk refuses.
    """
    with opened(source) as recording:
        if recording.container not in _MUXERS:
            raise UnreadableRecording(NO_RECORDING)
        muxer, options = _MUXERS[recording.container]
        end = 0.0
        with av.open(str(target), "w", format=muxer, options=options) as writing:
            copies: dict[int, Stream] = {
                stream.index: writing.add_stream_from_template(stream)
                for stream in recording.source.streams
                if stream.type in _KEPT
            }
            for packet, begin, length in packets_of(recording.source):
                if packet.stream_index in copies and packet.dts is not None:
                    end = max(end, (begin or 0.0) + length - recording.origin)
                    packet.stream = copies[packet.stream_index]
                    writing.mux(packet)
    return end
