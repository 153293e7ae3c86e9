"""The model that was set up for rewording, and whether sentences of this project may go to it."""

from __future__ import annotations

from components import state
from scriptwright.rewording import Model, ModelError, model_from


def model() -> Model | None:
    """The model; None where there is none, or where it is not set up as it should be."""
    try:
        return model_from()
    except ModelError:
        return None


def fault() -> str | None:
    """What is wrong with how it was set up, in a sentence."""
    try:
        model_from()
    except ModelError as error:
        return str(error)
    return None


def elsewhere() -> str | None:
    """The other computer that sentences would go to; None where no model is, or one on this computer."""
    found = model()
    return found.host if found and not found.is_here else None


def may_be_asked(found: Model) -> bool:
    """Whether it is on this computer, or the student has agreed to where it is."""
    return found.is_here or found.host in state.project().agreed
