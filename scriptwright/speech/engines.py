"""The speech engines by name; a model is loaded, and its library imported, when one is asked for."""

from __future__ import annotations

from scriptwright.errors import ScriptwrightError
from scriptwright.speech.batched import FasterWhisper
from scriptwright.speech.reference import OpenAIWhisper
from scriptwright.speech.transcriber import Transcriber

_ENGINES = {engine.name: engine for engine in (FasterWhisper, OpenAIWhisper)}

ENGINES = tuple(_ENGINES)  #: names that `transcriber` takes
DEFAULT = FasterWhisper.name


class UnknownEngine(ScriptwrightError):  # noqa: N818 — named for what it is
    """An engine that there is not."""


def transcriber(name: str = DEFAULT) -> Transcriber:
    """The engine of that name with its model loaded, which takes some seconds.

    Raises UnknownEngine, or MissingModel where no model can be had.
    """
    if name not in _ENGINES:
        raise UnknownEngine(f'There is no engine "{name}". Choose {" or ".join(ENGINES)}.')
    return _ENGINES[name]()
