"""The sound files of this folder from the texts beside them: `python tests/sound/speak.py`.

Needs Debian's flite and espeak-ng. A line is a voice and what it says; 0.4 seconds lie between two lines.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

FOLDER = Path(__file__).parent
RATE = 16_000
BETWEEN = 0.4

COMMANDS = {
    "slt": ("flite", "-voice", "slt", "--setf", "duration_stretch=1.15", "-t", "{text}", "-o", "{file}"),
    "rms": ("flite", "-voice", "rms", "--setf", "duration_stretch=1.15", "-t", "{text}", "-o", "{file}"),
    "awb": ("flite", "-voice", "awb", "--setf", "duration_stretch=1.1", "-t", "{text}", "-o", "{file}"),
    "f3": ("espeak-ng", "-v", "en-us+f3", "-s", "140", "-w", "{file}", "{text}"),
    "espeak": ("espeak-ng", "-v", "en-us", "-s", "150", "-w", "{file}", "{text}"),
}

#: Both programs spell "Ms." out.
ALOUD = {"Ms.": "Miz"}

#: Container and codec of each file; FLAC is exact, Opus small.
FILES = {
    "take.opus": "libopus",
    "hesitations.opus": "libopus",
    "hesitating.opus": "libopus",
    "fluent.opus": "libopus",
    "interview.opus": "libopus",
    "numbers.flac": "flac",
}


def spoken(voice: str, text: str) -> NDArray[np.int16]:
    """What a voice says, as 16-bit samples at 16 kHz."""
    for written, aloud in ALOUD.items():
        text = text.replace(written, aloud)
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/spoken.wav"
        subprocess.run([part.format(text=text, file=file) for part in COMMANDS[voice]], check=True)
        resampler = av.AudioResampler("s16", "mono", RATE)
        with av.open(file) as container:
            frames = [out for frame in container.decode(audio=0) for out in resampler.resample(frame)]
        return np.concatenate([frame.to_ndarray()[0] for frame in frames + resampler.resample(None)])


def said(text: str) -> NDArray[np.int16]:
    """The lines of a text one after the other."""
    pause = np.zeros(int(BETWEEN * RATE), np.int16)
    parts = []
    for line in text.splitlines():
        voice, _, words = line.partition(": ")
        parts += [spoken(voice, words), pause]
    return np.concatenate(parts)


def write(file: Path, codec: str, samples: NDArray[np.int16]) -> None:
    """Write the samples as one track of that codec."""
    with av.open(file, "w") as container:
        stream = container.add_stream(codec, rate=RATE, layout="mono")
        if codec == "libopus":
            stream.bit_rate = 24_000
        frame = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


if __name__ == "__main__":
    for name, codec in FILES.items():
        write(FOLDER / name, codec, said((FOLDER / name).with_suffix(".txt").read_text(encoding="utf-8")))
