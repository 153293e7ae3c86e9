"""Addresses beside the pages that carry their own permission, signed with the key in the data folder."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlencode

from starlette.requests import Request

from components import cached
from components.signing import is_signed, signed

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
