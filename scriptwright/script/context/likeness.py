"""How much sentences are alike in meaning, where the model that says so can be had."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from scriptwright.vectors import VectorsError, embed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)


def alike(ones: Sequence[str], others: Sequence[str]) -> NDArray[np.float32] | None:
    """The cosine of the meanings of each of `ones` with each of `others`: shape (ones, others); None without the model.

    >>> found = alike(["She bakes bread."], ["He makes loaves.", "The train was late."])
    >>> found is not None and bool(found[0, 0] > found[0, 1])
    True
    """
    try:
        found: NDArray[np.float32] = embed(ones) @ embed(others).T
    except VectorsError as error:
        _log.warning("meanings are not compared: %s", error)
        return None
    return found
