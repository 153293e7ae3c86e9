"""Addresses at which a project is downloaded as one file, or such a file is opened. Each has to be signed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import PurePath

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from components import cached, edge
from components.arriving import open_project
from components.routes import Body, TooLarge, taken_in
from components.signed_route import REFUSED, SETTLING, address, attached, may
from scriptwright.archive import SUFFIX, saved_in
from scriptwright.errors import ScriptwrightError

LARGEST = 20_000  #: MB of a project's file; five hours of video


def address_of(project: str, *, recordings: bool) -> str:
    """Where a project is downloaded from, with its recordings or without, for whoever has this address."""
    which = int(recordings)
    return address(f"projects/{project}", _giving(project, which), recordings=which)


def address_for(owner: str | None = None) -> str:
    """Where a project's file is sent to, to be opened as a project of this owner."""
    return address("projects", _opening(owner or ""), owner=owner or "")


async def give(request: Request) -> Response:
    """The project's file, sent as it is made, of all that was saved until now."""
    project, recordings = request.path_params["project"], request.query_params.get("recordings", "")
    if not may(request, _giving(project, recordings)):
        return PlainTextResponse(REFUSED, status_code=403)
    try:
        name, pieces = await run_in_threadpool(_made, project, recordings == "1")
    except ScriptwrightError as error:
        return PlainTextResponse(edge.sentence(error), status_code=404)
    return StreamingResponse(pieces, media_type="application/octet-stream", headers=attached(name))


async def take_in(request: Request) -> Response:
    """Open the file that is the request's body; the answer is the new project's id, or a sentence."""
    owner = request.query_params.get("owner", "")
    if not may(request, _opening(owner)):
        return JSONResponse({"problem": REFUSED}, status_code=403)
    too_large = TooLarge(f"A project may have at most {LARGEST / 1000:g} GB. Download it without recordings.")
    body = Body(request.stream(), asyncio.get_running_loop(), LARGEST, too_large)
    try:
        opened = await taken_in(open_project, body, owner or None)
    except ClientDisconnect:
        return Response(status_code=400)
    except Exception as error:
        return JSONResponse({"problem": edge.sentence(error)}, status_code=400)
    return JSONResponse({"project": opened.id})


def _made(project: str, recordings: bool) -> tuple[str, Iterator[bytes]]:
    """The file's name and its bytes; a box that the press itself has left is saved first."""
    time.sleep(SETTLING)
    pieces = saved_in(cached.store(), cached.takes(), project, recordings=recordings)
    kept = cached.store().load(project)
    has_notes = kept and kept.project.readable().notes.strip()
    name = cached.word_name(kept.project) if kept and has_notes else "video-response"
    return PurePath(name).stem + SUFFIX, pieces


def _giving(project: str, recordings: object) -> str:
    return f"give {project} {recordings}"


def _opening(owner: str) -> str:
    return f"open {owner}"


ROUTES = (
    Route("/projects/{project}", give, methods=["GET"]),
    Route("/projects", take_in, methods=["PUT"]),
)
