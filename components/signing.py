"""Addresses that only a page can make: signed, and of no use after some hours."""

from __future__ import annotations

import hmac
import os
import secrets
import time
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlencode

from scriptwright.errors import ScriptwrightError

HOURS = 6  #: in which an address stays the same, so that no player begins anew; it is good for as long again
KEY = "addresses.key"  #: the file that holds the key

_BYTES = 32


class NoKey(ScriptwrightError):  # noqa: N818 — named for what happened
    """The key could not be written or read."""


def signed(folder: Path, what: str, *, now: float | None = None) -> str:
    """The query that lets its owner do `what`; the key lies in the folder. Raises NoKey."""
    period = HOURS * 3600
    expires = int((time.time() if now is None else now) // period + 2) * period
    return urlencode({"expires": expires, "signature": _signature(folder, what, expires)})


def is_signed(folder: Path, what: str, query: Mapping[str, str], *, now: float | None = None) -> bool:
    """Whether the query was made by `signed` for `what`, and is still good. Raises NoKey."""
    expires = query.get("expires", "")
    if not (expires.isascii() and expires.isdecimal()) or int(expires) < (
        time.time() if now is None else now
    ):
        return False
    return hmac.compare_digest(
        query.get("signature", "").encode(), _signature(folder, what, int(expires)).encode()
    )


def _signature(folder: Path, what: str, expires: int) -> str:
    return hmac.new(_key(folder), f"{expires}\n{what}".encode(), "sha256").hexdigest()


@lru_cache(maxsize=8)
def _key(folder: Path) -> bytes:
    """The key in the folder, made by whoever asks first and readable by nobody else."""
    file = folder / KEY
    try:
        if not file.exists():
            _make(file)
        return file.read_bytes()
    except OSError as error:
        raise NoKey(
            "Recordings can be neither taken in nor played: the disk is full, or may not be written. "
            "Free some space, then reload this page."
        ) from error


def _make(file: Path) -> None:
    """Write a new key, all of it or nothing; one that another process has written meanwhile stands."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = file.with_name(f"{file.name}-{secrets.token_hex(8)}")
    try:
        with open(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as writing:
            writing.write(secrets.token_bytes(_BYTES))
            writing.flush()
            os.fsync(writing.fileno())
        try:
            os.link(made, file)
        except FileExistsError:
            return
        except OSError:
            os.replace(made, file)  # where the disk knows no links
    finally:
        made.unlink(missing_ok=True)
