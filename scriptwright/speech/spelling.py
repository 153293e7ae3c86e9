"""Words as they are written, from the pieces of words that an engine times."""

from __future__ import annotations

from collections.abc import Iterable

from scriptwright.transcript import Word

#: Languages that leave no spaces between words: each piece stays by itself.
_WITHOUT_SPACES = frozenset({"ja", "km", "lo", "my", "th", "yue", "zh"})


def words_from(pieces: Iterable[Word], language: str) -> tuple[Word, ...]:
    """The words that pieces make: one that begins without a space goes on with the word before.

    >>> [word.text for word in words_from([Word(" thirty"), Word("-five"), Word(" trees.")], "en")]
    ['thirty-five', 'trees.']
    """
    words: list[Word] = []
    for piece in pieces:
        text = piece.text.strip()
        if not text:
            continue
        goes_on = words and not piece.text[0].isspace() and language not in _WITHOUT_SPACES
        before = words.pop() if goes_on else None
        words.append(
            Word(
                (before.text if before else "") + text,
                before.start if before else piece.start,
                piece.end,
                min(word.probability or 0.0 for word in (before, piece) if word),
            )
        )
    return tuple(words)
