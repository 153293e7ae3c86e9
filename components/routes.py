"""Addresses beside the pages: a recording comes in, or goes out to be played. Each has to be signed.

Streamlit's own way in holds the whole file in memory; here it goes to the disk as it comes.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from io import RawIOBase
from typing import TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from components import cached, edge
from components.arriving import LARGEST, keep
from components.signed_route import REFUSED, address, may
from components.so_far import so_far
from scriptwright.errors import ScriptwrightError
from scriptwright.jobs import Work
from scriptwright.takes import Purpose

Taken = TypeVar("Taken")

#: What the browser is told that a file is.
KINDS = {
    ".3g2": "video/3gpp2",
    ".3gp": "video/3gpp",
    ".aac": "audio/aac",
    ".amr": "audio/amr",
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".m4v": "video/mp4",
    ".mka": "audio/x-matroska",
    ".mkv": "video/x-matroska",
    ".mov": "video/quicktime",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
    ".weba": "audio/webm",
    ".webm": "video/webm",
}
STALLED = 60  #: seconds without a byte after which nothing more is waited for
SLOWEST = 8_000  #: bytes a second, on an average of more than a minute; who sends less is let go
AT_ONCE = 16  #: recordings that come in; others wait for one of these to be there


class TooLarge(ScriptwrightError):  # noqa: N818 — named for what happened
    """What is sent is larger than anything that can be taken in."""


def address_of(take: str) -> str:
    """Where the recording of a take is played from, for whoever has this address."""
    return address(f"recordings/{take}", _playing(take))


def address_for(project: str, purpose: Purpose = Purpose.TAKE) -> str:
    """Where a recording for a project is sent to; its file's name is added as `name`."""
    return address("recordings", _sending(project, purpose), project=project, purpose=purpose)


def address_of_work(take: str, work: Work) -> str:
    """Where the page asks how far such work on a take is."""
    return address(f"recordings/{take}/{work}", _watching(take, work))


async def play(request: Request) -> Response:
    """The recording, or the part of it that the player asks for."""
    take = request.path_params["take"]
    if not may(request, _playing(take)):
        return PlainTextResponse(REFUSED, status_code=403)
    try:
        found = await run_in_threadpool(cached.takes().load, take)
        if found is None or found.removed:
            return PlainTextResponse("This take is no longer kept here.", status_code=404)
        path = cached.takes().path(found)
    except ScriptwrightError as error:
        return PlainTextResponse(edge.sentence(error), status_code=404)
    headers = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
    return FileResponse(path, media_type=KINDS.get(path.suffix, "application/octet-stream"), headers=headers)


async def receive(request: Request) -> Response:
    """Keep the recording that is the request's body; the answer is the take's id, or a sentence."""
    query = request.query_params
    project, purpose = query.get("project", ""), query.get("purpose", "")
    if not may(request, _sending(project, purpose)):
        return JSONResponse({"problem": REFUSED}, status_code=403)
    too_large = TooLarge(
        f"A recording may have at most {LARGEST / 1000:g} GB. "
        "Record with a smaller picture, or drop the sound alone."
    )
    body = Body(request.stream(), asyncio.get_running_loop(), LARGEST, too_large)
    try:
        take = await taken_in(
            keep,
            project,
            body,
            query.get("name", ""),
            engine=query.get("engine"),
            purpose=Purpose(purpose),
        )
    except ClientDisconnect:
        return Response(status_code=400)
    except Exception as error:
        return JSONResponse({"problem": edge.sentence(error)}, status_code=400)
    return JSONResponse({"take": take.id})


async def taken_in(work: Callable[..., Taken], *args: object, **options: object) -> Taken:
    """What the work makes of a request's body, on one of the threads that slow senders may hold up."""
    run = partial(work, *args, **options)
    return await asyncio.get_running_loop().run_in_executor(_threads(), run)


@lru_cache(maxsize=1)
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(AT_ONCE, "coming-in")


async def tell(request: Request) -> Response:
    """How far the work on a take is."""
    take, work = request.path_params["take"], request.path_params["work"]
    if not may(request, _watching(take, work)):
        return JSONResponse({"problem": REFUSED}, status_code=403)
    try:
        told = await run_in_threadpool(so_far, take, Work(work))
    except ScriptwrightError as error:
        return JSONResponse({"problem": edge.sentence(error)}, status_code=503)
    return JSONResponse(told, headers={"Cache-Control": "no-store"})


class Body(RawIOBase):
    """The body of a request as a file, read by another thread than the one it comes in by."""

    def __init__(
        self, chunks: AsyncIterator[bytes], loop: asyncio.AbstractEventLoop, most: float, too_large: TooLarge
    ):
        """Raise `too_large` where there are more than `most` MB."""
        self._chunks, self._loop = chunks, loop
        self._most, self._too_large = most * 1_000_000, too_large
        self._rest, self._size = b"", 0
        self._begun = time.monotonic()

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """What has come next, at most `size` bytes; empty at the end."""
        while not self._rest:
            coming = self._next()
            if not coming:
                return b""
            self._rest, self._size = coming, self._size + len(coming)
            if self._size > self._most:
                raise self._too_large
            taken = time.monotonic() - self._begun
            if taken > STALLED and self._size < SLOWEST * taken:
                raise ClientDisconnect
        given, self._rest = (self._rest, b"") if size < 0 else (self._rest[:size], self._rest[size:])
        return given

    def _next(self) -> bytes:
        """The next piece that is not empty; an empty one at the end."""
        coming = asyncio.run_coroutine_threadsafe(_full(self._chunks), self._loop)
        try:
            return coming.result(STALLED)
        except TimeoutError as error:
            coming.cancel()
            raise ClientDisconnect from error


async def _full(chunks: AsyncIterator[bytes]) -> bytes:
    async for chunk in chunks:
        if chunk:
            return chunk
    return b""


def _playing(take: str) -> str:
    return f"play {take}"


def _sending(project: str, purpose: str) -> str:
    return f"send {purpose} {project}"


def _watching(take: str, work: str) -> str:
    return f"watch {work} {take}"


ROUTES = (
    Route("/recordings/{take}/{work}", tell, methods=["GET"]),
    Route("/recordings/{take}", play, methods=["GET"]),
    Route("/recordings", receive, methods=["PUT"]),
)
