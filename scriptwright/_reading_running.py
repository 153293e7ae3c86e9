"""What is printed on every page and belongs to none: page numbers, running heads, a scanner's stamp."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from scriptwright._reading_lines import is_page_number
from scriptwright._reading_paragraphs import Line

#: what scanning programs stamp on every page
STAMP = re.compile(
    r"scanned (?:with|by) (?:cam ?scanner|adobe scan|genius scan|tiny ?scanner)\W*", re.IGNORECASE
)

_NUMBER = re.compile(r"\d{1,4}")
_FAR = 2.5  #: letter sizes between a page's text and a number that stands apart from it


def without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages' lines without page numbers; a head or foot that runs through the pages stays once."""
    changed: dict[tuple[int, int], str] = {}
    for at in (0, 1, -2, -1):
        edge = {
            number: page[at] for number, page in enumerate(pages) if len(page) > 4 or (page and at in (0, -1))
        }
        for number, text in _running(edge).items():
            changed[number, at % len(pages[number])] = text
    for number, page in enumerate(pages):
        for at, line in enumerate(page):
            if STAMP.fullmatch(line.text.strip()) or _stands_apart(page, at):
                changed[number, at] = ""
    kept = [
        [replace(line, text=changed.get((number, at), line.text)) for at, line in enumerate(page)]
        for number, page in enumerate(pages)
    ]
    return [[line for line in page if line.text.strip()] for page in kept]


def _running(edge: Mapping[int, Line]) -> dict[int, str]:
    """Which pages' edge lines run through the pages at one height, and what of each stays."""
    running = {page: "" for page, line in edge.items() if is_page_number(line.text)}
    alike: dict[tuple[str, int], list[int]] = {}
    for page, line in edge.items():
        alike.setdefault((_NUMBER.sub("#", line.text.strip()), round(line.y)), []).append(page)
    for (shape, _), pages in alike.items():
        first = edge[pages[0]].text.strip()
        repeated = len(pages) >= 3 and all(edge[page].text.strip() == first for page in pages)
        if repeated or (len(pages) >= 2 and _counts_on(edge, pages)):
            stays = first if repeated else shape.replace("#", "").strip(" -–—|/")
            running.update(dict.fromkeys(pages, ""))
            if any(map(str.isalpha, stays)) and not is_page_number(first):
                running[pages[0]] = stays
    return running


def _counts_on(edge: Mapping[int, Line], pages: Sequence[int]) -> bool:
    """Whether the last or the first number in the lines grows from page to page as the pages do."""
    numbers = [_NUMBER.findall(edge[page].text) for page in pages]
    return all(numbers) and any(
        len({int(found[at]) - page for found, page in zip(numbers, pages, strict=True)}) == 1
        for at in (0, -1)
    )


def _stands_apart(page: Sequence[Line], at: int) -> bool:
    """Whether the page's last line is a bare number well below the rest."""
    line = page[at]
    if at != len(page) - 1 or at == 0 or line.text.strip() != str(line.page + 1):
        return False
    return page[at - 1].y - line.y > _FAR * line.size
