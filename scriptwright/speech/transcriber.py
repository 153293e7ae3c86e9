"""What every speech engine does: samples in, words with their times out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from scriptwright.speech._samples import Samples
from scriptwright.transcript import Word


@dataclass(frozen=True)
class Heard:
    """What an engine heard in one piece of a recording."""

    words: tuple[Word, ...] = ()  #: times in seconds from the beginning of the piece
    language: str | None = None  #: ISO 639-1; None where nothing was said


class Transcriber(Protocol):
    """A speech engine with its model loaded; it keeps nothing from one piece to the next."""

    @property
    def name(self) -> str:
        """The engine's name, one of `engines.ENGINES`."""

    def transcribe(
        self,
        samples: Samples,
        *,
        names: Sequence[str] = (),
        language: str | None = None,
        verbatim: bool = False,
    ) -> Heard:
        """The words of a piece of at most some minutes, none where no voice is heard.

        `samples` are mono, from -1 to 1, 16,000 a second. `names` are spelled as given where they are heard.
        Without `language`, it is detected. `verbatim` brings hesitations back, and may lose words.
        """
