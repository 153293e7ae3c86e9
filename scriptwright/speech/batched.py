"""The fast engine: Whisper in 8-bit numbers by CTranslate2, several windows at once.

Windows end at pauses and are as long as their sound, where Whisper always takes 30 seconds; memory is kept
between them; each worker has a thread of its own, which loses little to waiting. Held against
`faster_whisper.WhisperModel.transcribe` as it comes by `benchmarks/transcription.py`.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scriptwright.speech import models
from scriptwright.speech._samples import RATE, Samples
from scriptwright.speech.evidence import Reading, amended, believed, unheard
from scriptwright.speech.prompts import hint
from scriptwright.speech.spelling import words_from
from scriptwright.speech.transcriber import Heard
from scriptwright.speech.voice import voice_in, windows
from scriptwright.transcript import Span, Word

BEAM = 5  #: readings that are followed at once; 1 is 25 % faster and had 12 % more wrong words
AT_ONCE = 6  #: windows of one batch
AFTER = 2.0  #: seconds of silence behind a window's sound; with less, Whisper may not find the end
SHORTEST = 15.0  #: seconds of sound and silence together; with less, Whisper says short sentences twice
WORKERS = 2  #: batches that are read at the same time

_PREPENDED, _APPENDED = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"  #: as faster-whisper has them
_FRAMES = 100  #: of the spectrogram in a second

Spectrogram = NDArray[np.float32]


class FasterWhisper:
    """faster-whisper's model, with windows and batches of our own."""

    name = "faster-whisper"

    def __init__(self) -> None:
        """Load the model that `models` finds. Raises MissingModel."""
        _keep_memory()
        self._model = _loaded()
        self._workers = ThreadPoolExecutor(WORKERS, "listening")

    def transcribe(
        self,
        samples: Samples,
        *,
        names: Sequence[str] = (),
        language: str | None = None,
        verbatim: bool = False,
    ) -> Heard:
        """See `Transcriber.transcribe`."""
        voice = voice_in(samples)
        spans = windows(voice)
        if not spans:
            return Heard()
        language = language or self._language(samples, spans)
        reader = _Reader(self._model, language, hint(names, verbatim=verbatim))
        words: tuple[Word, ...] = ()
        waiting = list(spans)
        while waiting:
            read = [
                (reading.window, believed(reading, voice)) for reading in self._read(reader, samples, waiting)
            ]
            for span, found in read:
                words = amended(words, span, found)
            waiting = [rest for span, found in read for rest in unheard(span, found, voice)]
        return Heard(words, language if words else None)

    def _read(self, reader: _Reader, samples: Samples, spans: Sequence[Span]) -> Iterator[Reading]:
        """What is said in windows, in batches that are read side by side."""
        batches = -(-len(spans) // AT_ONCE)
        parts = np.array_split(np.arange(len(spans)), min(len(spans), max(batches, WORKERS)))
        for batch in self._workers.map(lambda part: reader.read(samples, [spans[at] for at in part]), parts):
            yield from batch

    def _language(self, samples: Samples, spans: Sequence[Span]) -> str:
        """The language of the longest of the first windows."""
        span = max(spans[:2], key=lambda span: span.seconds)
        features = _spectrogram(self._model, samples, span)
        language, _, _ = self._model.detect_language(features=features)
        return str(language)


class _Reader:
    """Reads windows in one language, after one hint."""

    def __init__(self, model: Any, language: str, hint: str) -> None:
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        self._model = model
        self._language = language
        self._tokens = Tokenizer(
            model.hf_tokenizer, model.model.is_multilingual, task="transcribe", language=language
        )
        before = self._tokens.encode(f" {hint}") if hint else []
        self._prompt = model.get_prompt(self._tokens, before, without_timestamps=True)
        self._suppressed = list(get_suppressed_tokens(self._tokens, [-1]))

    def read(self, samples: Samples, spans: Sequence[Span]) -> list[Reading]:
        """What is said in each of the windows."""
        sounds = [_spectrogram(self._model, samples, span) for span in spans]
        encoded = self._encoded(sounds)
        read = self._model.model.generate(
            encoded,
            [self._prompt] * len(spans),
            beam_size=BEAM,
            suppress_tokens=self._suppressed,
            max_length=self._model.max_length,
            return_scores=True,
        )
        timed = [
            [{"seek": 0, "start": 0.0, "end": span.seconds, "tokens": one.sequences_ids[0]}]
            for span, one in zip(spans, read, strict=True)
        ]
        lengths = [sound.shape[1] for sound in sounds]
        self._model.add_word_timestamps(timed, self._tokens, encoded, lengths, _PREPENDED, _APPENDED, 0.0)
        return [
            Reading(span, self._words(span, found[0].get("words", ())), float(one.scores[0]))
            for span, found, one in zip(spans, timed, read, strict=True)
        ]

    def _encoded(self, sounds: Sequence[Spectrogram]) -> Any:
        """The sounds as the network takes them, all as long as the longest of them."""
        from ctranslate2 import StorageView
        from faster_whisper.audio import pad_or_trim

        longest = max(sound.shape[1] for sound in sounds)
        frames = max(longest + int(AFTER * _FRAMES), int(SHORTEST * _FRAMES))
        frames = min(frames + frames % 2, self._model.feature_extractor.nb_max_frames)
        padded = np.stack([pad_or_trim(sound, frames) for sound in sounds])
        if self._model.model.device != "cpu":
            return self._model.encode(padded)
        singly = [np.asarray(self._model.encode(sound[np.newaxis])) for sound in padded]  # takes less memory
        return StorageView.from_array(np.concatenate(singly))

    def _words(self, span: Span, pieces: Sequence[dict[str, Any]]) -> tuple[Word, ...]:
        return words_from(
            (
                Word(
                    piece["word"],
                    round(span.start + float(piece["start"]), 2),
                    round(span.start + float(piece["end"]), 2),
                    round(float(piece["probability"]), 3),
                )
                for piece in pieces
            ),
            self._language,
        )


def _spectrogram(model: Any, samples: Samples, span: Span) -> Spectrogram:
    sound = samples[int(span.start * RATE) : int(span.end * RATE)]
    return np.asarray(model.feature_extractor(sound)[..., :-1], np.float32)


def _loaded() -> Any:
    from faster_whisper import WhisperModel, available_models

    named = models.chosen()
    cores = os.cpu_count() or 1
    options: dict[str, Any] = {
        "compute_type": "int8",
        "cpu_threads": max(1, cores // WORKERS),
        "num_workers": WORKERS,
    }
    if named is None:
        return WhisperModel("base", files=models.installed(), **options)
    if isinstance(named, Path) and not (named / "model.bin").is_file():
        raise models.no_such_model(named, FasterWhisper.name, available_models())
    if isinstance(named, str) and named not in available_models():
        raise models.no_such_model(named, FasterWhisper.name, available_models())
    try:
        return WhisperModel(str(named), **options)
    except Exception as error:  # whatever a network, a disk or a file that is no model raises
        raise models.not_loaded(named) from error


#: What glibc's `mallopt` is told: one arena, blocks up to a gigabyte from it, none given back.
_KEPT = ((-8, 1), (-3, 1 << 30), (-1, 1 << 30))


def _keep_memory() -> None:
    """Keep big blocks of memory for the next window: to ask for them each time was a third of the work."""
    keep = getattr(ctypes.CDLL(None), "mallopt", None) if os.name == "posix" else None
    if keep:
        for option, value in _KEPT:
            keep(option, value)
