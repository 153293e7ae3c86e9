"""The name that the student gave: whether a name of the notes is another's, and the lines that introduce them by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from scriptwright.notes.name_parts import KIN_TITLE, TITLE
from scriptwright.notes.occupations import noun_phrase
from scriptwright.notes.paragraph import Paragraph

_HEAD = 12  #: paragraphs in which a line with the name may introduce
_LONGEST = 16  #: words of a title
#: What makes a line a sentence, which is weighed with the others.
_TOLD = re.compile(r"(?i)\b(?:i|he|she|they|we|it|is|are|was|were|who)\b|\w['’](?:s|re|m|ve|ll)\b")
_SENTENCE = re.compile(r"(?<=[\w)]{2}\.)\s+(?=[A-Z\d])(?<!\b(?:Mr|Ms|Dr|St)\. )(?<!Mrs\. )")
#: Letters behind a name, which say what somebody may do, not what they do: "CPA".
_LETTERS = re.compile(r"(?<=[A-Z]), [A-Z]{2,4}$")


def parts_of(name: str) -> list[str]:
    """The words of a name by which somebody may be called, without titles and family.

    >>> parts_of("Uncle Ben Okoro"), parts_of("Dr. R. Diaz")
    (['Ben', 'Okoro'], ['Diaz'])
    """
    bare = re.sub(rf"^(?:(?:{TITLE}|{KIN_TITLE})\b\.? )+(?=\S)", "", name.strip())
    return re.findall(r"[^\W\d_][\w’'-]+", bare)


def is_another(name: str, given: str) -> bool:
    """Whether a name is somebody else's than the one given; False where none was given.

    >>> is_another("Mr. Okoro", "Ben Okoro"), is_another("BENJAMIN", "Ben Okoro"), is_another("Ms. Roth", "Ben Okoro")
    (False, False, True)
    """
    if not given.strip() or not name.strip():
        return False
    ours, theirs = ([part.casefold() for part in parts_of(one)] for one in (given, name))
    return not any(
        a == b or (min(len(a), len(b)) > 2 and (a.startswith(b) or b.startswith(a)))
        for a in ours
        for b in theirs
    )


def introduced_by(given: str, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """What the head of the notes says behind the name, and before it where that is a role: "Ann Lee, tailor".

    >>> from scriptwright.notes.lines import paragraphs
    >>> list(introduced_by("Ann Lee", paragraphs("careers / the tailor ann lee (58)")))
    ['Ann Lee (58)', 'Ann Lee, tailor']
    """
    called = "|".join(map(re.escape, parts_of(given)))
    if not called:
        return
    whole = re.compile(
        rf"(?i)(?<!\w)(?:(?:{TITLE}|{KIN_TITLE})\b\.? )?(?:{called})(?:[ .]+(?:\w\. )?(?:{called}))*(?![\w’'-])"
    )
    for paragraph in paragraphs[:_HEAD]:
        line = re.sub(r"[*_#]", "", paragraph.text.splitlines()[0]).strip()
        line = " ".join(takewhile(lambda one: not _TOLD.search(one), _SENTENCE.split(line)[:2]))
        match = whole.search(line)
        if match is None or line.endswith("?") or len(line.split()) > _LONGEST:
            continue
        line = _LETTERS.sub("", line).lower() if line.isupper() else line
        yield f"{given}{line[match.end() :]}"
        before = re.search(r"(?:[a-z][a-z’'-]* ){1,3}$", line[: match.start()].lower())
        words = before.group().split() if before else []
        for start in range(len(words)):
            role = " ".join(words[start:])
            if next((found for found, _ in noun_phrase(role, 6)), None) == role:
                yield f"{given}, {role}"
                break
