"""The script's Word file, given at a signed address: of all that was saved until it is asked for."""

from __future__ import annotations

from datetime import date

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components import cached
from components.signed_route import address, attached, given
from scriptwright import drafting
from scriptwright.project import Project
from scriptwright.takes import Purpose, Take
from scriptwright.word import CheckedTake

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_GONE = "This project is no longer kept here, so there is no Word file of it."


def address_of(project: str, take: Take | None = None) -> str:
    """Where the Word file is downloaded from; with a take, what that covered is its last page."""
    id = take.id if take else ""
    return address(f"projects/{project}/word", _giving(project, id), take=id)


def checked(take: Take) -> CheckedTake | None:
    """The take with its report as the student has overruled it; None where it has none yet."""
    return CheckedTake(take.name, take.report.overruled(take.overruled)) if take.report else None


def word_of(project: Project, identifier: str | None, take: Take | None) -> bytes:
    """The Word file of a project; the identifier is that of its recordings, which the file counts."""
    return drafting.word_of(
        project,
        date.today(),
        checked(take) if take else None,
        interviews=_transcribed(identifier, Purpose.INTERVIEW),
        takes=_transcribed(identifier, Purpose.TAKE),
    )


async def give(request: Request) -> Response:
    """The Word file, or a sentence on why there is none."""
    project, take = request.path_params["project"], request.query_params.get("take", "")
    return await given(request, _giving(project, take), lambda: _made(project, take))


def _made(project: str, take: str) -> Response:
    kept = cached.store().load(project)
    if kept is None:
        return PlainTextResponse(_GONE, status_code=404)
    data = word_of(kept.project, project, cached.takes().load(take) if take else None)
    return Response(data, media_type=TYPE, headers=attached(cached.word_name(kept.project)))


def _transcribed(identifier: str | None, purpose: Purpose) -> int:
    """How many of the project's recordings were written down."""
    recordings = cached.takes().of(identifier, purpose) if identifier else ()
    return sum(recording.transcript is not None for recording in recordings)


def _giving(project: str, take: str) -> str:
    return f"word {project} {take}"


ROUTES = (Route("/projects/{project}/word", give, methods=["GET"]),)
