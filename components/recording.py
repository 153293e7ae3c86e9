"""Addresses at which a recording comes in while it is made. Each has to be signed.

One begins a recording, and answers with another that takes the pieces of just that one. A piece goes on where
the last one ended: sent twice, it is refused, and the answer says how much is there.
"""

from __future__ import annotations

from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from components import cached, edge
from components.signed_route import REFUSED, address, may
from scriptwright.errors import ScriptwrightError
from scriptwright.recorder import PIECE, Ended, Misplaced, Refused
from scriptwright.takes import Take

_STATUS = {
    Ended: HTTPStatus.GONE,
    Misplaced: HTTPStatus.CONFLICT,
    Refused: HTTPStatus.BAD_REQUEST,
}


def address_to_record(project: str) -> str:
    """Where a recording for a project is begun, for whoever has this address; its kind is added as `kind`."""
    return address("recordings/live", _beginning(project), project=project)


def address_of_file(take: Take, *, recorded: bool = False) -> str:
    """Where a take is downloaded: as it is played, or as the browser recorded it."""
    what = "recorded" if recorded else "file"
    return address(f"recordings/{take.id}/{what}", _giving(take.id))


async def begin(request: Request) -> Response:
    """Begin a recording; the answer is the address for its pieces."""
    query = request.query_params
    project = query.get("project", "")
    if not may(request, _beginning(project)):
        return _refused()
    try:
        id = await run_in_threadpool(cached.recorder().begin, project, query.get("kind", ""))
    except ScriptwrightError as error:
        return _problem(error)
    live = address(f"recordings/live/{id}", _piece(project, id), project=project)
    return JSONResponse({"address": live})


async def take_piece(request: Request) -> Response:
    """Keep a piece that begins at `offset` and has `size` bytes; the answer says how many are there now."""
    query, id = request.query_params, request.path_params["id"]
    project, offset, size = query.get("project", ""), query.get("offset", ""), query.get("size", "")
    if not may(request, _piece(project, id)):
        return _refused()
    try:
        piece = await _body(request)
        if not (_is_number(offset) and _is_number(size)) or int(size) != len(piece):
            raise Refused("A piece of the recording did not arrive whole.")
        there = await run_in_threadpool(cached.recorder().append, project, id, int(offset), piece)
    except ClientDisconnect:
        return Response(status_code=HTTPStatus.BAD_REQUEST)
    except ScriptwrightError as error:
        return _problem(error)
    return JSONResponse({"size": there})


async def end(request: Request) -> Response:
    """Make a take of what came in, or with `keep=0` one in the bin; the answer is the take's id."""
    query, id = request.query_params, request.path_params["id"]
    project = query.get("project", "")
    if not may(request, _piece(project, id)):
        return _refused()
    try:
        take = await run_in_threadpool(_finish, project, id, query.get("keep") != "0")
    except ScriptwrightError as error:
        return _problem(error)
    return JSONResponse({"take": take.id})


async def give(request: Request) -> Response:
    """The recording, to be kept as a file."""
    recorded = request.url.path.endswith("/recorded")
    id = request.path_params["take"]
    if not may(request, _giving(id)):
        return PlainTextResponse(REFUSED, status_code=403)
    try:
        take = await run_in_threadpool(cached.takes().load, id)
        if take is None or take.removed:
            return PlainTextResponse("This take is no longer kept here.", status_code=404)
        path = cached.recorder().original(take) if recorded else cached.takes().path(take)
    except ScriptwrightError as error:
        return PlainTextResponse(edge.sentence(error), status_code=404)
    headers = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
    return FileResponse(path, headers=headers, filename=f"{take.name}{path.suffix}")


async def _body(request: Request) -> bytes:
    """All of a request's body. Raises Refused as soon as it is larger than a piece may be."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > PIECE:
            raise Refused("A piece of the recording is too large.")
    return bytes(body)


def _finish(project: str, id: str, keep: bool) -> Take:
    return cached.recorder().finish(project, id, keep=keep)


def _problem(error: ScriptwrightError) -> Response:
    """The sentence for the student, and for a piece out of place how much is there."""
    status = _STATUS.get(type(error), HTTPStatus.INSUFFICIENT_STORAGE)
    there = {"size": error.size} if isinstance(error, Misplaced) else {}
    return JSONResponse({"problem": edge.sentence(error), **there}, status_code=status)


def _refused() -> Response:
    return JSONResponse({"problem": REFUSED}, status_code=HTTPStatus.FORBIDDEN)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 20


def _beginning(project: str) -> str:
    return f"record {project}"


def _piece(project: str, id: str) -> str:
    return f"piece {project} {id}"


def _giving(take: str) -> str:
    return f"give {take}"


ROUTES = (
    Route("/recordings/live", begin, methods=["POST"]),
    Route("/recordings/live/{id}", take_piece, methods=["PUT"]),
    Route("/recordings/live/{id}", end, methods=["POST"]),
    Route("/recordings/{take}/file", give, methods=["GET"]),
    Route("/recordings/{take}/recorded", give, methods=["GET"]),
)
