"""The address at which a page tells what is being typed in its boxes. It has to be signed."""

from __future__ import annotations

import json

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from components import edge
from components.signed_route import REFUSED, address, may
from components.typed_texts import NoText, Text, keep

LONGEST = 8_000_000  #: bytes of what is typed that are taken at once


def address_of_typing(visit: str, project: str, owner: str = "") -> str:
    """Where a page tells what is being typed; `project` is empty until there is one, `owner`'s then."""
    return address("typed", _typing(visit, project, owner), visit=visit, project=project, owner=owner)


async def hear(request: Request) -> Response:
    """Keep what is being typed; the answer tells whether it is on the disk."""
    query = request.query_params
    visit, project, owner = (query.get(name, "") for name in ("visit", "project", "owner"))
    try:
        if not may(request, _typing(visit, project, owner)):
            return JSONResponse({"problem": REFUSED}, status_code=403)
        kept = await run_in_threadpool(keep, visit, project, _texts(await _whole(request)), owner)
        address = await run_in_threadpool(address_of_typing, visit, kept.project or "", owner)
    except ClientDisconnect:
        return Response(status_code=400)
    except NoText as error:
        return JSONResponse({"problem": edge.sentence(error)}, status_code=400)
    except Exception as error:
        return JSONResponse({"problem": edge.sentence(error), "saved": False}, status_code=503)
    return JSONResponse({**kept.to_json(), "address": address}, headers={"Cache-Control": "no-store"})


def _texts(body: bytes) -> list[Text]:
    """The texts in what a page has sent. Raises NoText."""
    try:
        found = json.loads(body)["texts"]
        return [Text.of(each) for each in found]
    except (ValueError, KeyError, TypeError) as error:
        raise NoText("This is not what a page sends.") from error


async def _whole(request: Request) -> bytes:
    """The body of a request. Raises NoText where it is longer than anybody types."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST:
            raise NoText("This is more text than can be kept at once. Paste less of it.")
    return body


def _typing(visit: str, project: str, owner: str) -> str:
    return f"type {visit} {project} {owner}"


ROUTES = (Route("/typed", hear, methods=["POST"]),)
