"""The reference engine: openai-whisper as it was published, in 32-bit numbers, several times slower."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from contextlib import redirect_stderr
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from scriptwright.speech import models, weights
from scriptwright.speech._samples import RATE, Samples
from scriptwright.speech.evidence import Reading, amended, believed, unheard
from scriptwright.speech.prompts import hint
from scriptwright.speech.spelling import words_from
from scriptwright.speech.transcriber import Heard
from scriptwright.speech.voice import voice_in, windows
from scriptwright.transcript import Span, Word

TEMPERATURES = (0.0, 0.4, 0.8)  #: tried in turn; its own six take twice as long where nothing can be made out


class OpenAIWhisper:
    """openai-whisper's model and its own `transcribe`, window by window."""

    name = "openai-whisper"

    def __init__(self) -> None:
        """Load the model that `models` finds. Raises MissingModel, or UnfitModel for one in too few bits."""
        self._model = _loaded()

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
        words: tuple[Word, ...] = ()
        waiting = list(windows(voice))
        while waiting:
            span = waiting.pop(0)
            said = self._said(samples, span, language, hint(names, verbatim=verbatim))
            language = str(said["language"])
            found = [word for reading in _readings(said, span, language) for word in believed(reading, voice)]
            words = amended(words, span, found)
            waiting = [*unheard(span, found, voice), *waiting]
        return Heard(words, language if words else None)

    def _said(self, samples: Samples, span: Span, language: str | None, hint: str) -> dict[str, Any]:
        import whisper

        sound = np.ascontiguousarray(samples[int(span.start * RATE) : int(span.end * RATE)])
        said: dict[str, Any] = whisper.transcribe(
            self._model,
            sound,
            language=language,
            word_timestamps=True,
            condition_on_previous_text=False,
            initial_prompt=hint or None,
            carry_initial_prompt=bool(hint),
            temperature=TEMPERATURES,
            fp16=self._model.device.type != "cpu",
        )
        return said


def _readings(said: dict[str, Any], span: Span, language: str) -> list[Reading]:
    return [
        Reading(
            Span(span.start + float(segment["start"]), span.start + float(segment["end"])),
            words_from(
                (
                    Word(
                        word["word"],
                        round(span.start + float(word["start"]), 2),
                        round(span.start + float(word["end"]), 2),
                        round(float(word["probability"]), 3),
                    )
                    for word in segment["words"]
                ),
                language,
            ),
            float(segment["avg_logprob"]),
        )
        for segment in said["segments"]
    ]


def _loaded() -> Any:
    import whisper

    named = models.chosen()
    if named is None:
        return _converted(models.installed())
    if isinstance(named, Path) and (named / "model.bin").is_file():
        files = (named / name for name in ("model.bin", "config.json"))
        return _converted({file.name: file.read_bytes() for file in files if file.is_file()})
    if isinstance(named, str) and named not in whisper.available_models():
        raise models.no_such_model(named, OpenAIWhisper.name, whisper.available_models())
    file: Path | str | None = named
    if isinstance(named, Path) and named.is_dir():
        file = next(iter(sorted(named.glob("*.pt"))), None)
    if file is None:
        raise models.no_such_model(named, OpenAIWhisper.name, whisper.available_models())
    try:
        with redirect_stderr(io.StringIO()):  # the bar of a download
            return whisper.load_model(str(file))
    except Exception as error:  # whatever a network, a disk or a file that is no model raises
        raise models.not_loaded(named) from error


def _converted(files: dict[str, bytes]) -> Any:
    """openai-whisper's model with the numbers of CTranslate2's file."""
    import torch
    from whisper.model import ModelDimensions, Whisper

    tensors = weights.tensors_of(files["model.bin"])
    state = weights.renamed(tensors)
    model = Whisper(ModelDimensions(**asdict(weights.dimensions(tensors))))
    model.load_state_dict({name: torch.from_numpy(part.astype(np.float32)) for name, part in state.items()})
    return _aligned(model, json.loads(files.get("config.json", b"{}"))).eval()


def _aligned(model: Any, config: dict[str, Any]) -> Any:
    """The model, told which of its attention follows the words in time."""
    import torch

    heads = torch.zeros(model.dims.n_text_layer, model.dims.n_text_head, dtype=torch.bool)
    chosen = config.get("alignment_heads")
    if chosen is None:
        heads[model.dims.n_text_layer // 2 :] = True
    for layer, head in chosen or ():
        heads[layer, head] = True
    model.register_buffer("alignment_heads", heads.to_sparse(), persistent=False)
    return model
