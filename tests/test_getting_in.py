"""Somebody tries to get at other people's projects, by the app's addresses and by what they can send."""

import http.client
import io
import json
import time
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import pytest
from serving import served

from components import cached, project_file, routes, signing, typed_route
from scriptwright.jobs import Work
from scriptwright.project import Project
from scriptwright.takes import Purpose
from tests.test_routes import other

SECRET = "Zanzibarian"
HOUR = 3600


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """The app, served, with somebody's project in it; all that is public of it is the address."""
    home = tmp_path_factory.mktemp("house")
    with pytest.MonkeyPatch.context() as patched:
        patched.delenv("DATABASE_URL", raising=False)
        patched.setenv("SCRIPTWRIGHT_HOME", str(home))
        with served(home, home.parent / "house.log") as address:
            yield address, home


@pytest.fixture
def theirs(house, monkeypatch):
    """A project and a take of somebody else, and one of the intruder's own, in the app that is served."""
    monkeypatch.setenv("SCRIPTWRIGHT_HOME", str(house[1]))
    cached.store.clear()
    made = []
    for words in (SECRET, "mine"):
        project = cached.store().create(Project(notes=f"He is {words}.")).id
        take = cached.takes().add(project, io.BytesIO(words.encode() * 50), f"{words}.mp4").id
        made.append((project, take))
    yield made
    cached.store.clear()


def ask(house, method, path, body=b"", **headers):
    """Status, headers and body of the answer; the path goes out as it stands."""
    parts = urlsplit(house[0])
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    try:
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders(body)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def addresses(project, take):
    """Every address that a page makes of a project, with the method that goes with it."""
    return [
        ("GET", routes.address_of(take)),
        ("GET", routes.address_of_work(take, Work.LISTEN)),
        ("PUT", routes.address_for(project) + "&name=a.mp4"),
        ("PUT", routes.address_for(project, Purpose.INTERVIEW) + "&name=a.mp4"),
        ("GET", project_file.address_of(project, recordings=True)),
        ("GET", project_file.address_of(project, recordings=False)),
        ("PUT", project_file.address_for("somebody")),
        ("POST", typed_route.address_of_typing("visit", project)),
    ]


def without(address, *names):
    parts = urlsplit(address)
    left = [(name, value) for name, value in parse_qsl(parts.query) if name not in names]
    return f"{parts.path}?{urlencode(left)}"


def test_the_addresses_that_a_page_makes_lead_in(house, theirs):
    """Otherwise the tests below would prove nothing."""
    (project, take), _ = theirs
    assert SECRET.encode() in ask(house, "GET", "/" + routes.address_of(take))[2]
    status, _, body = ask(house, "GET", "/" + project_file.address_of(project, recordings=True))
    assert (status, body[:2]) == (200, b"PK")


def test_forged_expired_and_missing_signatures_lead_nowhere(house, theirs, monkeypatch):
    (project, take), _ = theirs
    now = time.time()
    with monkeypatch.context() as patched:
        patched.setattr(signing.time, "time", lambda: now - 13 * HOUR)
        old = addresses(project, take)
    good = addresses(project, take)
    forged = [
        *old,
        *((method, without(address, "signature", "expires")) for method, address in good),
        *((method, without(address, "signature")) for method, address in good),
        *((method, other(address, signature="0" * 64)) for method, address in good),
        *((method, other(address, signature="")) for method, address in good),
        *((method, other(address, expires=str(int(now) + 10**9))) for method, address in good),
        *((method, other(address, expires="٩" * 12)) for method, address in good),
        *((method, other(address, expires="-1")) for method, address in good),
    ]
    for method, address in forged:
        status, _, body = ask(house, method, "/" + quote(address, safe="/?&=%-_.+"), b'{"texts": []}')
        assert status == 403, address
        assert SECRET.encode() not in body


def test_a_signature_for_one_thing_is_good_for_nothing_else(house, theirs):
    (project, take), (my_project, my_take) = theirs
    mine = addresses(my_project, my_take)
    for method, address in mine[:6] + mine[7:]:
        stolen = address.replace(my_project, project).replace(my_take, take)
        assert stolen != address
        assert ask(house, method, "/" + stolen, b'{"texts": []}')[0] == 403, stolen
    queries = [dict(parse_qsl(urlsplit(address).query)) for _, address in mine]
    for method, address in addresses(project, take):
        for query in queries:
            swapped = other(address, signature=query["signature"], expires=query["expires"])
            if swapped != address and "somebody" not in address:
                assert ask(house, method, "/" + swapped, b'{"texts": []}')[0] == 403, swapped


def test_other_owners_cannot_be_made_up(house, theirs):
    address = project_file.address_for("me")
    assert ask(house, "PUT", "/" + other(address, owner="somebody else"), b"{}")[0] == 403
    typing = typed_route.address_of_typing("visit", "", "me")
    assert ask(house, "POST", "/" + other(typing, owner="somebody else"), b'{"texts": []}')[0] == 403


@pytest.mark.parametrize(
    "path",
    [
        "/scriptwright.db", "/recordings", "/recordings/", "/projects", "/projects/", "/typed",
        "/addresses.key", "/recordings/addresses.key", "/app/static/../../scriptwright.db",
        "/app/static/..%2f..%2fapp.py",
        "/app/static/%2e%2e/%2e%2e/app.py", "/app/static//etc/passwd",
        "/app/static/....//app.py", "/..%5capp.py",
        "/app/static/../.streamlit/config.toml", "/static/../app.py", "/media/../scriptwright.db",
        "/_stcore/../recordings", "/recordings/..%2f..%2fscriptwright.db?expires=9&signature=0",
        "/component/scriptwright_upload/../../app.py", "/bidi-components/../../app.py", "//etc/passwd",
        "/recordings/%00", "/projects/%2e%2e", "/.streamlit/secrets.toml", "/queue.db", "/_stcore/metrics",
    ],
)  # fmt: skip
def test_no_file_of_the_server_is_given_by_its_name(house, theirs, path):
    status, _, body = ask(house, "GET", path)
    assert status in (200, 301, 302, 307, 400, 403, 404, 405)
    if status == 200:  # any path that is none leads to the page, which holds nothing of anybody
        assert b"<title>Streamlit</title>" in body or path == "/_stcore/metrics"
    for found in (SECRET, "import streamlit", "root:", "SQLite format", "[server]"):
        assert found.encode() not in body, found


def test_the_key_of_the_signatures_is_read_by_nobody_else(house, theirs):
    routes.address_of(theirs[0][1])
    key = house[1] / "recordings" / signing.KEY
    assert len(key.read_bytes()) == 32
    assert key.stat().st_mode & 0o077 == 0
    assert house[1].stat().st_mode & 0o700


@pytest.mark.parametrize(
    "path", ["/", "/script?p=x", "/_stcore/health", "/recordings/x", "/app/static/icon.png"]
)
def test_no_other_server_is_told_the_address_that_one_comes_from(house, path):
    headers = {name.lower(): value for name, value in ask(house, "GET", path)[1].items()}
    assert headers["referrer-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"


def test_a_page_of_another_site_cannot_open_the_app(house):
    upgrade = {
        "Connection": "Upgrade", "Upgrade": "websocket", "Sec_WebSocket_Version": "13",
        "Sec_WebSocket_Key": "AAAAAAAAAAAAAAAAAAAAAA==", "Sec_WebSocket_Protocol": "streamlit",
    }  # fmt: skip
    assert ask(house, "GET", "/_stcore/stream", Origin=house[0], **upgrade)[0] == 101
    assert ask(house, "GET", "/_stcore/stream", Origin="https://attacker.example", **upgrade)[0] == 403


def test_names_that_lead_elsewhere_stay_in_the_folder_of_recordings(house, theirs):
    (_, _), (project, _) = theirs
    before = {path for path in house[1].parent.rglob("*") if "house.log" not in path.name}
    for name in (
        "../../../evil.mp4",
        "..%2f..%2fevil.mp4",
        "/etc/evil.mp4",
        "C:\\evil.mp4",
        "a\0b.mp4",
        "." * 300 + ".mp4",
    ):
        address = "/" + routes.address_for(project) + "&name=" + quote(name)
        status, _, body = ask(house, "PUT", address, b"sound")
        assert status == 200, body
        take = cached.takes().load(json.loads(body)["take"])
        assert cached.takes().path(take).parent == house[1] / "recordings" / project
    new = {path for path in house[1].parent.rglob("*") if path not in before and path.suffix == ".mp4"}
    assert {path.parent for path in new} == {house[1] / "recordings" / project}
