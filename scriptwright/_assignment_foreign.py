"""The time limit of a brief that is not in English."""

from __future__ import annotations

import re

from scriptwright._assignment_model import Limits

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "un uno una une ein eine um uma",
            "dos deux zwei dois duas due",
            "tres trois drei três tre",
            "cuatro quatre vier quatro quattro",
            "cinco cinq fünf cinque",
            "seis six sechs sei",
            "siete sept sieben sete sette",
            "ocho huit acht oito otto",
            "nueve neuf neun nove",
            "diez dix zehn dez dieci",
        ),
        start=1,
    )
    for word in words.split()
}
_UNIT = r"(?:minutos?|minutes?|minuten?|minut[oi])\b"
_NUMBER = rf"(\d+(?:[.,]\d+)?|{'|'.join(_NUMBERS)})"
_RANGE = re.compile(rf"(?i)\b{_NUMBER}\s*(?:a|y|à|et|bis|und|e|-|–)\s*{_NUMBER}\s+{_UNIT}")
_SINGLE = re.compile(
    rf"(?i)(?P<most>m[aá]ximo|max|au plus|h[oö]chstens|no m[aá]s de|até|al massimo)?\s*(?:de )?\b{_NUMBER}\s+{_UNIT}"
)


#: "minutes" is French as well; words that are not show an English brief, whose limits are read elsewhere.
_ENGLISH = re.compile(r"(?i)\b(?:the|and|of|with|your|you|is|for|should|who|what)\b")


def foreign_limits(brief: str) -> Limits | None:
    """The minutes that a Spanish, French, German, Portuguese or Italian brief allows.

    >>> foreign_limits("Grabar un video de entre dos y tres minutos.")
    Limits(low=2.0, high=3.0)
    """
    if len(_ENGLISH.findall(brief)) >= 2:
        return None
    both = _RANGE.search(brief)
    if both:
        return Limits(_value(both.group(1)), _value(both.group(2)))
    one = _SINGLE.search(brief)
    if one is None:
        return None
    minutes = _value(one.group(2))
    return Limits(None if one.group("most") else minutes, minutes)


def _value(word: str) -> float:
    return float(_NUMBERS.get(word.lower(), 0) or word.replace(",", "."))
