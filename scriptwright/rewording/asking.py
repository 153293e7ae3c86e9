"""The one module that opens a connection: to the model that somebody set up, and to nothing else.

It is imported when the first sentence is to be sent, and not before.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import httpx2
import openai

from scriptwright.frames import TEMPLATES
from scriptwright.rewording.settings import KEY, Model, ModelError

_SENT = frozenset(("accept", "connection", "content-length", "content-type", "host", "user-agent"))
_LETTERS = 4  #: times as long as the sentence, and what is read of an answer ends
_AS_IT_WAS = "Your script is as it was."


@dataclass(frozen=True)
class Limits:
    """How long a model may take for a sentence, and how much it may send."""

    connecting: float = 5.0  #: seconds
    silence: float = 60.0  #: seconds without a word; a model may have to be loaded first
    whole: float = 90.0  #: seconds from the first to the last word
    size: int = 500_000  #: bytes of one answer, with all that stands around its words


LIMITS = Limits()


def asked(model: Model, sentence: str, limits: Limits = LIMITS) -> Iterator[str]:
    """The wording of a sentence as it comes in, longer each time.

    Raises ModelError where the model cannot be reached, or gives no sentence in time.
    """
    pause = httpx2.Timeout(limits.silence, connect=limits.connecting)
    wire = httpx2.Client(
        transport=_Bounded(limits, model.key), timeout=pause, follow_redirects=False, trust_env=False
    )
    with openai.OpenAI(
        base_url=model.address, api_key=model.key or "none", timeout=pause, max_retries=0, http_client=wire
    ) as client:
        try:
            yield from _heard(client, model, sentence)
        except openai.APITimeoutError as error:
            raise ModelError(f"{model.host} did not answer in time. {_AS_IT_WAS} Try again later.") from error
        except openai.APIConnectionError as error:
            raise ModelError(
                f"{model.host} cannot be reached, or it hung up. {_AS_IT_WAS} "
                "Check that the model runs, then try again."
            ) from error
        except (openai.AuthenticationError, openai.PermissionDeniedError) as error:
            raise ModelError(
                f"{model.host} does not let Scriptwright in. {_AS_IT_WAS} Check {KEY}, then try again."
            ) from error
        except openai.NotFoundError as error:
            raise ModelError(
                f"{model.host} does not know “{model.name}”. {_AS_IT_WAS} Check the name of the model."
            ) from error
        except _TooMuchError as error:
            raise ModelError(f"{model.host} sent {error}. {_AS_IT_WAS}") from error
        except Exception as error:
            raise ModelError(
                f"{model.host} answered with an error or with no sentence. {_AS_IT_WAS} Try again later."
            ) from error


def _heard(client: openai.OpenAI, model: Model, sentence: str) -> Iterator[str]:
    words = len(sentence.split())
    answer = client.chat.completions.create(
        model=model.name,
        messages=[
            {"role": "system", "content": (TEMPLATES / "rewording_prompt.txt").read_text(encoding="utf-8")},
            {"role": "user", "content": sentence},
        ],
        max_tokens=3 * words + 60,
        temperature=0.3,
        stream=True,
    )
    text = ""
    with answer:
        for piece in answer:
            text += (piece.choices[0].delta.content or "") if piece.choices else ""
            yield text
            if len(text) > _LETTERS * len(sentence) + 100:
                return


class _TooMuchError(Exception):
    """More bytes or more time than a sentence takes."""


class _Bounded(httpx2.BaseTransport):
    """Sends what a request needs and nothing about this computer; reads so much of an answer and no more."""

    def __init__(self, limits: Limits, key: str):
        self._limits, self._key = limits, key
        self._wire = httpx2.HTTPTransport(trust_env=False)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        for name in [name for name in request.headers if name.lower() not in _SENT]:
            del request.headers[name]
        request.headers["user-agent"] = "Scriptwright"
        if self._key:
            request.headers["authorization"] = f"Bearer {self._key}"
        until = time.monotonic() + self._limits.whole
        response = self._wire.handle_request(request)
        assert isinstance(response.stream, httpx2.SyncByteStream)
        headers = [
            (name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"
        ]
        return httpx2.Response(
            response.status_code, headers=headers, stream=_Part(response.stream, self._limits.size, until)
        )

    def close(self) -> None:
        self._wire.close()


class _Part(httpx2.SyncByteStream):
    """The bytes of an answer, up to a size and a time."""

    def __init__(self, stream: httpx2.SyncByteStream, size: int, until: float):
        self._stream, self._size, self._until = stream, size, until

    def __iter__(self) -> Iterator[bytes]:
        read = 0
        for piece in self._stream:
            read += len(piece)
            if read > self._size:
                raise _TooMuchError("far more than a sentence")
            if time.monotonic() > self._until:
                raise _TooMuchError("its words too slowly")
            yield piece

    def close(self) -> None:
        self._stream.close()
