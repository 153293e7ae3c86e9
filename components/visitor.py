"""Who is visiting, and which projects they may see.

On this computer alone: one student, whose projects are those that nobody signed in for. On a server with
sign-in: whoever has signed in, and their own. On a server without: nobody is told of any project, and who has
its address may open it.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

import streamlit as st

from scriptwright.errors import ScriptwrightError
from scriptwright.store import Saved

_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))
#: Headers by which a proxy tells that it stands between: then the visitor is somewhere else.
_FORWARDED = frozenset(("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"))


class NobodyKnown(ScriptwrightError):  # noqa: N818 — named for what happened
    """The sign-in page told nothing by which a student could be known again."""


@dataclass(frozen=True)
class Visitor:
    """Who is visiting."""

    owner: str | None = None  #: the mark of who has signed in
    stranger: bool = False  #: has to sign in first
    lists: bool = False  #: may be told which projects there are: those of this owner
    name: str = ""  #: as the sign-in page gave it

    def may_open(self, saved: Saved) -> bool:
        """Whether a project may be shown, to a visitor who has its address."""
        return not self.stranger and saved.owner in (None, self.owner)


def visitor() -> Visitor:
    """Who is visiting in this run. Raises NobodyKnown."""
    if not signs_in():
        return Visitor(lists=is_here())
    if not st.user.get("is_logged_in"):
        return Visitor(stranger=True)
    return Visitor(owner=_mark(), lists=True, name=str(st.user.get("name") or st.user.get("email") or ""))


def signs_in() -> bool:
    """Whether visitors have to sign in: docs/sign-in.md tells where that is set."""
    return bool(st.secrets.load_if_toml_exists() and st.secrets.get("auth"))


def is_here() -> bool:
    """Whether this page is served to this computer alone, and asked for from it.

    All of it has to be so: the visitor's own word (the address in the browser) would not be enough.
    """
    headers = st.context.headers
    return (
        st.get_option("server.address") in _LOOPBACK
        and st.get_option("browser.serverAddress") in _LOOPBACK
        and bool(st.get_option("server.enableCORS"))
        and not st.get_option("server.corsAllowedOrigins")
        and st.context.ip_address is None
        and not _FORWARDED & {name.lower() for name in headers}
        and _host(headers.get("Host", "localhost")) in _LOOPBACK
    )


def _mark() -> str:
    """A mark of the account, from which neither name nor address can be read."""
    issuer, subject = st.user.get("iss"), st.user.get("sub")
    if not issuer or not subject:
        raise NobodyKnown(
            "The sign-in page did not say who you are, so no project can be shown. "
            "Tell whoever runs this server: it has to give an account's id (sub)."
        )
    return sha256(f"{issuer}\n{subject}".encode()).hexdigest()


def _host(host: str) -> str:
    """The name in a Host header, without the port.

    >>> _host("localhost:8501"), _host("[::1]:8501"), _host("localhost")
    ('localhost', '::1', 'localhost')
    """
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
    return name.strip("[]").lower()
