"""How fast recordings are heard, and how many words are wrong: our engines beside three others, in one run.

All hear the same files with the same weights, each in a process of its own that has its model loaded and
has heard something before. Ours takes the file as the student sends it; the others are given its samples.
`SCRIPTWRIGHT_BENCH_AUDIO` names a folder of recordings, each with its words in a .txt beside it;
`SCRIPTWRIGHT_BENCH_WHISPERCPP` names a model file for pywhispercpp, where that is installed.
"""

from __future__ import annotations

import importlib.util
import os
import re
import resource
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import jiwer
import numpy as np

from scriptwright.speech import models
from scriptwright.speech.engines import transcriber
from scriptwright.speech.listening import listen
from scriptwright.speech.recording import SUFFIXES, decode, probe

SOUND = Path(__file__).parents[1] / "tests" / "sound"
SPOKEN = ("take.opus", "interview.opus", "fluent.opus", "numbers.flac")  #: become one take of 115 seconds
WARMING = SOUND / "numbers.flac"
PAUSE = 1.0  #: seconds between them
RATE = 16_000
AUDIO, WHISPER_CPP = "SCRIPTWRIGHT_BENCH_AUDIO", "SCRIPTWRIGHT_BENCH_WHISPERCPP"
OURS = "scriptwright, faster-whisper"
GOALS = (("openai-whisper's own", 4.0), ("faster-whisper's own", 2.0))  #: times as fast as

Listener = Callable[[Path], str]


@dataclass(frozen=True)
class Spoken:
    """A recording and what is said in it."""

    path: Path
    words: str


@dataclass(frozen=True)
class Run:
    """What one engine took for all recordings, and what it heard in each."""

    loading: float  #: seconds until the model is loaded
    seconds: float
    processor: float  #: seconds of processor time, of all threads
    megabytes: float  #: the most memory the process had
    heard: tuple[str, ...]


def main() -> None:
    """Prints a table of engines, and how many times faster ours is."""
    with tempfile.TemporaryDirectory() as folder:
        spoken = list(_recordings(Path(folder)))
        paths = [one.path for one in spoken]
        length = sum(probe(path).seconds for path in paths)
        print(f"From sound to words: {length:.0f} s of speech in {len(paths)} recording(s), {_load()}")
        runs = {name: _alone(name, paths) for name in ENGINES if name != CPP or _has_whisper_cpp()}
    words = [one.words for one in spoken]
    wrong = {name: _wrong(words, run.heard) for name, run in runs.items()}
    print(f"{'':30}{'seconds':>9}{'processor':>11}{'loading':>9}{'memory':>9}{'wrong words':>13}")
    for name, run in runs.items():
        times = f"{run.seconds:>9.1f}{run.processor:>11.1f}{run.loading:>9.1f}"
        print(f"{name:30}{times}{run.megabytes:>6.0f} MB{100 * wrong[name]:>11.1f} %")
    if CPP not in runs:
        print(f"{CPP}: not measured; it needs the package pywhispercpp and {WHISPER_CPP}")
    for name, goal in GOALS:
        wall, processor = (
            getattr(runs[name], unit) / getattr(runs[OURS], unit) for unit in ("seconds", "processor")
        )
        than = "more" if wrong[OURS] > wrong[name] else "no more"
        print(
            f"{wall:.1f} times as fast as {name} ({processor:.1f} times by processor time; "
            f"the goal is {goal:.0f}), {than} wrong words"
        )
    print(f"At the end: {_load()}\n")


def _load() -> str:
    return f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"


def _recordings(folder: Path) -> Iterator[Spoken]:
    named = os.environ.get(AUDIO)
    if not named:
        yield _one_take(folder)
        return
    for path in sorted(Path(named).iterdir()):
        text = path.with_suffix(".txt")
        if path.suffix in SUFFIXES and text.is_file():
            yield Spoken(path, text.read_text(encoding="utf-8"))


def _one_take(folder: Path) -> Spoken:
    """The sounds of the tests after one another."""
    pause = np.zeros(int(PAUSE * RATE), np.float32)
    sounds = [chunk for name in SPOKEN for chunk in (*decode(probe(SOUND / name)), pause)]
    path = folder / "take.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.concatenate(sounds) * 32_767).astype("<i2").tobytes())
    texts = [(SOUND / name).with_suffix(".txt").read_text(encoding="utf-8") for name in SPOKEN]
    return Spoken(path, re.sub(r"^\w+: ", "", "\n".join(texts), flags=re.MULTILINE))  # without the voices


def _alone(name: str, paths: Sequence[Path]) -> Run:
    """What an engine takes in a new process, so that none has the memory or the threads of another."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_run, name, paths).result()


def _run(name: str, paths: Sequence[Path]) -> Run:
    began = time.perf_counter()
    hear = ENGINES[name]()
    loading = time.perf_counter() - began
    hear(WARMING)
    began, processor = time.perf_counter(), time.process_time()
    heard = tuple(hear(path) for path in paths)
    seconds, processor = time.perf_counter() - began, time.process_time() - processor
    return Run(loading, seconds, processor, _peak(), heard)


def _peak() -> float:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _wrong(said: Sequence[str], heard: Sequence[str]) -> float:
    """Word error rate: case, marks, hesitations and how a number is written do not count."""
    from whisper.normalizers import EnglishTextNormalizer

    plain = EnglishTextNormalizer()
    return float(jiwer.wer([plain(text) for text in said], [plain(text) for text in heard]))


def _samples(path: Path) -> Any:
    return np.concatenate(list(decode(probe(path))))


def _ours(engine: str) -> Listener:
    loaded = transcriber(engine)
    return lambda path: listen(path, loaded).text


def _openai_whisper() -> Listener:
    """`whisper.load_model`'s model with the same numbers, and `transcribe` as it comes."""
    from scriptwright.speech.reference import OpenAIWhisper

    model = OpenAIWhisper()._model
    return lambda path: str(model.transcribe(_samples(path), word_timestamps=True, fp16=False)["text"])


def _faster_whisper() -> Listener:
    from faster_whisper import WhisperModel

    model = WhisperModel("base", files=models.installed(), device="cpu", compute_type="int8")

    def hear(path: Path) -> str:
        segments, _ = model.transcribe(_samples(path), word_timestamps=True)
        return "".join(segment.text for segment in segments)

    return hear


def _has_whisper_cpp() -> bool:
    return importlib.util.find_spec("pywhispercpp") is not None and WHISPER_CPP in os.environ


def _whisper_cpp() -> Listener:
    model = importlib.import_module("pywhispercpp.model").Model(
        os.environ[WHISPER_CPP], token_timestamps=True
    )
    return lambda path: " ".join(segment.text for segment in model.transcribe(_samples(path)))


CPP = "whisper.cpp"

#: What loads each engine, in the order in which they are measured.
ENGINES: dict[str, Callable[[], Listener]] = {
    OURS: lambda: _ours("faster-whisper"),
    "scriptwright, openai-whisper": lambda: _ours("openai-whisper"),
    "openai-whisper's own": _openai_whisper,
    "faster-whisper's own": _faster_whisper,
    CPP: _whisper_cpp,
}


if __name__ == "__main__":
    main()
