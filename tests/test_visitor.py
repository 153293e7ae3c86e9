"""Who may be told of projects: tried with every way of saying one is somebody else, or somewhere else."""

from types import SimpleNamespace

import pytest
import streamlit as st

from components.visitor import NobodyKnown, Visitor, is_here, visitor
from scriptwright.project import Project
from scriptwright.store import Store

SETTINGS = {
    "server.address": "localhost",
    "browser.serverAddress": "localhost",
    "server.enableCORS": True,
    "server.corsAllowedOrigins": [],
}


@pytest.fixture
def asked(monkeypatch):
    """Lets the page be asked for with these headers, from there, by that user, of a server set so."""

    def asked(*, settings=None, ip=None, user=None, secrets=None, **headers):
        named = {
            name.replace("_", "-"): value for name, value in {"Host": "localhost:8501", **headers}.items()
        }
        context = SimpleNamespace(headers=named, ip_address=ip, url="http://localhost:8501")
        monkeypatch.setattr(st, "context", context)
        monkeypatch.setattr(st, "get_option", (SETTINGS | (settings or {})).__getitem__)
        monkeypatch.setattr(st, "user", user or {})
        kept = SimpleNamespace(load_if_toml_exists=lambda: secrets is not None, get=(secrets or {}).get)
        monkeypatch.setattr(st, "secrets", kept)

    return asked


@pytest.mark.parametrize("host", ["localhost:8501", "127.0.0.1:8501", "[::1]:8501", "LOCALHOST"])
def test_on_this_computer_alone_the_projects_are_told(asked, host):
    asked(Host=host)
    assert is_here()
    assert visitor() == Visitor(lists=True)


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"Host": "scriptwright.school.example"},
        {"Host": "localhost.attacker.example:8501"},
        {"Host": "attacker.example"},
        {"ip": "192.0.2.7"},
        {"X_Forwarded_For": "192.0.2.7"},
        {"x_real_ip": "192.0.2.7"},
        {"Forwarded": "for=192.0.2.7"},
        {"Via": "1.1 proxy"},
        {"X_Forwarded_Host": "localhost"},
        {"settings": {"server.address": None}},
        {"settings": {"server.address": "0.0.0.0"}},
        {"settings": {"browser.serverAddress": "scriptwright.school.example"}},
        {"settings": {"server.enableCORS": False}},
        {"settings": {"server.corsAllowedOrigins": ["https://scriptwright.school.example"]}},
    ],
    ids=str,
)
def test_as_soon_as_anything_says_that_others_can_reach_it_no_project_is_told(asked, elsewhere):
    asked(**elsewhere)
    assert not is_here()
    assert visitor() == Visitor(lists=False)


AUTH = {"auth": {"client_id": "x"}}
ADA = {"is_logged_in": True, "iss": "https://school.example", "sub": "ada", "name": "Ada"}


def test_where_one_signs_in_who_has_not_is_a_stranger_even_on_this_computer(asked):
    asked(secrets=AUTH)
    assert visitor() == Visitor(stranger=True)
    asked(secrets=AUTH, user={"is_logged_in": False, "iss": "i", "sub": "s"})
    assert visitor().stranger


def test_who_has_signed_in_is_known_by_a_mark_that_tells_no_name(asked):
    asked(secrets=AUTH, user=ADA, Host="scriptwright.school.example")
    mark = visitor().owner
    assert (visitor().lists, visitor().stranger, visitor().name) == (True, False, "Ada")
    assert len(mark) == 64
    assert "ada" not in mark
    asked(secrets=AUTH, user=ADA | {"name": "Ada Lovelace", "email": "new@school.example"})
    assert visitor().owner == mark


@pytest.mark.parametrize("other", [{"sub": "ben"}, {"iss": "https://other.example"}], ids=str)
def test_another_account_has_another_mark(asked, other):
    asked(secrets=AUTH, user=ADA)
    mark = visitor().owner
    asked(secrets=AUTH, user=ADA | other)
    assert visitor().owner != mark


@pytest.mark.parametrize("missing", ["iss", "sub"])
def test_a_sign_in_page_that_tells_nobody_lets_nobody_in(asked, missing):
    asked(secrets=AUTH, user={key: value for key, value in ADA.items() if key != missing})
    with pytest.raises(NobodyKnown, match="did not say who you are"):
        visitor()


def test_secrets_about_something_else_ask_nobody_to_sign_in(asked):
    asked(secrets={"other": {}})
    assert not visitor().stranger


@pytest.mark.parametrize(
    ("owner", "who", "opens"),
    [
        (None, Visitor(), True),
        (None, Visitor(owner="ada", lists=True), True),
        (None, Visitor(stranger=True), False),
        ("ada", Visitor(owner="ada"), True),
        ("ada", Visitor(owner="ben"), False),
        ("ada", Visitor(), False),
        ("ada", Visitor(lists=True), False),
        ("ada", Visitor(stranger=True), False),
        ("", Visitor(), False),
    ],
)
def test_a_project_opens_to_its_owner_and_one_of_nobody_to_who_has_its_address(home, owner, who, opens):
    with Store() as store:
        assert who.may_open(store.create(Project(), owner=owner)) is opens
