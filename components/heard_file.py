"""What was heard in a take, given at signed addresses as a file: subtitles, or the text alone."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components import cached
from components.signed_route import address, attached, given
from scriptwright.takes import Take
from scriptwright.transcript import Transcript, srt, txt, vtt

#: The forms in which a transcript is given out, by suffix: label, kind, what writes it.
FORMS: dict[str, tuple[str, str, Callable[[Transcript], str]]] = {
    "srt": ("Subtitles .srt", "application/x-subrip", srt),
    "vtt": ("Subtitles .vtt", "text/vtt", vtt),
    "txt": ("Text .txt", "text/plain", txt),
}

_GONE = "This take is no longer kept here."


def address_of(take: Take, suffix: str) -> str:
    """Where what was heard in a take is downloaded from, in the form that has this suffix."""
    return address(f"recordings/{take.id}/heard", _giving(take.id, suffix), form=suffix)


async def give(request: Request) -> Response:
    """The file, or a sentence on why there is none."""
    take, suffix = request.path_params["take"], request.query_params.get("form", "")
    return await given(request, _giving(take, suffix), lambda: _made(take, suffix))


def _made(take: str, suffix: str) -> Response:
    """The file with all corrections that were saved until now."""
    kept = cached.takes().load(take)
    if kept is None or kept.removed or kept.told is None:
        return PlainTextResponse(_GONE, status_code=404)
    _, kind, write = FORMS[suffix]
    return Response(write(kept.told), media_type=kind, headers=attached(f"{kept.name}.{suffix}"))


def _giving(take: str, suffix: str) -> str:
    return f"heard {take} {suffix}"


ROUTES = (Route("/recordings/{take}/heard", give, methods=["GET"]),)
