"""What the sentences on who it is gain that say what somebody of that job does, by how near they are to it in meaning."""

from __future__ import annotations

from collections.abc import Sequence

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.likeness import alike
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

_MOST = 300  #: sentences, up to which their meanings are compared
_FAR = 0.25  #: cosine, up to which a sentence says nothing of the job
_NEAR = 6.0  #: worth for each whole one above that


def of_the_role(found: Sequence[Candidate], role: str | None) -> dict[str, float]:
    """What each sentence on who it is gains, by its id: up to some two points; nothing without a role or the model."""
    told = [c for c in found if c.section is Section.WHO and c.kind is not LineKind.OWN and not c.fixed]
    if not role or not told or len(told) > _MOST:
        return {}
    near = alike([c.noted for c in told], [f"The job of a {role}: what a {role} does."])
    if near is None:
        return {}
    return {c.id: _NEAR * max(0.0, float(at) - _FAR) for c, at in zip(told, near[:, 0], strict=True)}
