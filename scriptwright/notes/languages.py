"""The language that notes are written in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

#: Languages that notes are taken to be in; a guess outside them is taken for English.
NAMES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "ru": "Russian",
    "uk": "Ukrainian",
    "tr": "Turkish",
    "ar": "Arabic",
    "fa": "Persian",
    "he": "Hebrew",
    "hi": "Hindi",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "vi": "Vietnamese",
    "sv": "Swedish",
    "da": "Danish",
    "fi": "Finnish",
    "cs": "Czech",
    "ro": "Romanian",
    "hu": "Hungarian",
    "el": "Greek",
    "id": "Indonesian",
    "tl": "Tagalog",
}
_ENGLISH = frozenset(
    "the a an and of to in is i was my it that for you with on but they we are have had not what do this be at so he she me as like or from".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 12  #: words below which nothing is said about the language
_SHARE = 0.18  #: of common English words, above which a text is English whatever else is in it


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(sorted(NAMES.keys() & set(identifier.labels)))
    return identifier


def language_of(text: str) -> str:
    """ISO 639-1 code of the language of a text; "en" where it is too short to tell.

    >>> language_of("¿Cuál es su trabajo? Soy ingeniero y trabajo en una cooperativa desde hace nueve años.")
    'es'
    """
    words = [word.lower() for word in _WORD.findall(text)]
    spaced = len(words) >= _FEWEST
    if not spaced and len(text.strip()) < 40:
        return "en"
    if words and sum(word in _ENGLISH for word in words) / len(words) >= _SHARE:
        return "en"
    language = str(_identifier().classify(text[:5000])[0])
    return language if spaced or language in ("zh", "ja", "ko") else "en"
