"""Other words for a sentence, by a language model, kept only where nothing in it is changed."""

from scriptwright.rewording.checking import objection
from scriptwright.rewording.offering import Asked, Wording, accept, sentences_to_reword, wording_of
from scriptwright.rewording.settings import Model, ModelError, model_from
from scriptwright.rewording.working import Progress, Rewording

__all__ = [
    "Asked",
    "Model",
    "ModelError",
    "Progress",
    "Rewording",
    "Wording",
    "accept",
    "model_from",
    "objection",
    "sentences_to_reword",
    "wording_of",
]
