"""The labels of a Word file's list items: what `numbering.xml` and `styles.xml` say of a paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from scriptwright._reading_lines import BULLET, numeral
from scriptwright._reading_zip import children, inside

#: Word's names for the forms of a number
FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}

_LIST_STYLE_DEPTH = re.compile(r"List (?:Bullet|Number) ([2-5])", re.IGNORECASE)
_MAX_LEVELS = 9


@dataclass(frozen=True)
class _Level:
    form: str = "decimal"
    label: str = "%1."
    start: int = 1
    style: str = ""  #: the paragraph style this level belongs to


@dataclass
class _List:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class _Style:
    name: str
    parent: str
    num: str | None
    level: int | None


class Numbering:
    """Counts through the lists of a document: ask `label` of every paragraph, in order."""

    def __init__(self, numbering: Element, styles: Element) -> None:
        shapes = children(numbering, "w:abstractNum")
        linked = {_value(item, "w:styleLink"): _list(item) for item in shapes}
        abstract = {
            item.get("w:abstractNumId", ""): linked.get(_value(item, "w:numStyleLink") or "") or _list(item)
            for item in shapes
        }
        self._lists: dict[str, _List] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        for num in children(numbering, "w:num"):
            name = num.get("w:numId", "")
            shared = abstract.get(_value(num, "w:abstractNumId") or "", _List())
            own = {_int(item.get("w:ilvl")): inside(item, "w:lvl") for item in children(num, "w:lvlOverride")}
            replaced = {level: _level(item) for level, item in own.items() if item is not None}
            self._lists[name] = _List({**shared.levels, **replaced}, {}) if replaced else shared
            self._restarts[name] = {
                _int(item.get("w:ilvl")): _int(value)
                for item in children(num, "w:lvlOverride")
                if (value := _value(item, "w:startOverride")) is not None
            }
        self._styles = {style.get("w:styleId", ""): _style(style) for style in children(styles, "w:style")}
        self._default = next(
            (style.get("w:styleId", "") for style in children(styles, "w:style")
             if style.get("w:type") == "paragraph" and style.get("w:default") in ("1", "true")), "",
        )  # fmt: skip

    def label(self, paragraph: Element) -> tuple[str, int]:
        """The label of a paragraph ("*", "2.", "" outside lists) and how many levels it is set in."""
        style = _value(paragraph, "w:pPr/w:pStyle") or self._default
        num, level, depth = self._place(style)
        own = _value(paragraph, "w:pPr/w:numPr/w:numId")
        if own is not None:
            num, level, depth = own, 0, None
        if (direct := _value(paragraph, "w:pPr/w:numPr/w:ilvl")) is not None:
            level = _int(direct)
        found = self._lists.get(num or "0")
        if found is None or num == "0":
            return "", 0
        level = max(0, min(level, _MAX_LEVELS - 1))
        shape = found.levels.get(level, _Level())
        text = self._count(found, num or "", level) if shape.form != "bullet" else BULLET
        return ("" if shape.form == "none" else text), level if depth is None else depth

    def _place(self, style: str) -> tuple[str | None, int, int | None]:
        """The list and level that a style puts its paragraphs in, and their depth where its name tells it."""
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            known = self._styles[style]
            if known.num is not None:
                levels = self._lists.get(known.num, _List()).levels
                owned = next((number for number, level in levels.items() if level.style == style), 0)
                level = known.level if known.level is not None else owned
                return known.num, level, _depth_in_name(known.name, level)
            style = known.parent
        return None, 0, None

    def _count(self, counted: _List, num: str, level: int) -> str:
        restarts = self._restarts.get(num, {})
        if level in restarts:
            counted.counts[level] = restarts.pop(level) - 1
        start = counted.levels.get(level, _Level()).start
        counted.counts[level] = counted.counts.get(level, start - 1) + 1
        for deeper in [known for known in counted.counts if known > level]:
            del counted.counts[deeper]

        def written(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            shape = counted.levels.get(at, _Level())
            return numeral(counted.counts.get(at, shape.start), FORMS.get(shape.form, "1"))

        return re.sub(r"%([1-9])", written, counted.levels.get(level, _Level()).label).strip()


def _depth_in_name(name: str, level: int) -> int | None:
    """How far a style's name says it is set in: headings never, "List Bullet 2" once."""
    if name.lower().startswith("heading"):
        return 0
    named = _LIST_STYLE_DEPTH.fullmatch(name)
    return int(named[1]) - 1 if named and not level else None


def _list(item: Element) -> _List:
    return _List({_int(level.get("w:ilvl")): _level(level) for level in children(item, "w:lvl")})


def _level(item: Element) -> _Level:
    return _Level(
        _value(item, "w:numFmt") or "decimal",
        _value(item, "w:lvlText") or "",
        _int(_value(item, "w:start"), 1),
        _value(item, "w:pStyle") or "",
    )


def _style(style: Element) -> _Style:
    name = inside(style, "w:name")
    level = _value(style, "w:pPr/w:numPr/w:ilvl")
    return _Style(
        name.get("w:val", "") if name is not None else "",
        _value(style, "w:basedOn") or "",
        _value(style, "w:pPr/w:numPr/w:numId"),
        _int(level) if level is not None else None,
    )


def _value(parent: Element, path: str) -> str | None:
    element = inside(parent, path)
    return element.get("w:val") if element is not None else None


def _int(text: str | None, default: int = 0) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default
