"""Addresses beside the pages that carry their own permission, signed with the key in the data folder."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components import cached, edge
from components.signing import is_signed, signed

SETTLING = 0.25  #: seconds in which a box that was left by the press itself is saved
REFUSED = "This address is no longer good. Reload the page, then try again."


def address(path: str, what: str, **about: object) -> str:
    """The path with the query that lets whoever has it do `what`; `about` is said in the query as well."""
    query = f"{urlencode(about)}&" if about else ""
    return f"{path}?{query}{signed(cached.takes().folder, what)}"


def may(request: Request, what: str) -> bool:
    """Whether the request's address was made for `what`, and is still good."""
    return is_signed(cached.takes().folder, what, request.query_params)


def attached(name: str) -> Mapping[str, str]:
    """The headers of a file that is for whoever asked alone, to be kept under this name."""
    return {
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Disposition": f"attachment; filename*=utf-8''{quote(name, safe='')}",
    }


async def given(request: Request, what: str, make: Callable[[], Response]) -> Response:
    """What `make` gives, once all is saved, to whoever may do `what`; else a sentence on why not."""

    def made() -> Response:
        time.sleep(SETTLING)
        return make()

    try:
        if not may(request, what):
            return PlainTextResponse(REFUSED, status_code=403)
        return await run_in_threadpool(made)
    except Exception as error:
        return PlainTextResponse(edge.sentence(error), status_code=503)
