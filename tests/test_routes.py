"""Recordings on their way in and out, without a browser: who has the address gets in, nobody else."""

import asyncio
import json
from threading import current_thread
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from starlette.applications import Starlette

from app import ROUTES
from components import arriving, cached, routes, signing, typed_route
from scriptwright.erasing import erase
from scriptwright.jobs import State, Work
from scriptwright.project import Project
from scriptwright.shelf import projects_of
from scriptwright.store import NotSaved, Store
from scriptwright.takes import Purpose

SOUND = bytes(range(256)) * 5000
DAY = 24 * 3600


@pytest.fixture
def project(home):
    yield cached.store().create(Project()).id
    cached.store.clear()


@pytest.fixture
def take(project):
    return ask("PUT", routes.address_for(project) + "&name=Draft.m4a", SOUND).take


class Answer:
    """What the app gave back."""

    def __init__(self, messages):
        self.status = messages[0]["status"]
        self.headers = {name.decode(): value.decode() for name, value in messages[0]["headers"]}
        self.body = b"".join(message.get("body", b"") for message in messages[1:])

    @property
    def take(self):
        return cached.takes().load(json.loads(self.body)["take"])


def ask(method, address, body=b"", *, breaks_off=False, **headers):
    """One request to the routes, its body in pieces as a network brings them."""
    parts = urlsplit("/" + address)
    pieces = [body[at : at + 70_000] for at in range(0, len(body), 70_000)] or [b""]
    coming = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    if breaks_off:
        coming = [coming[0], {"type": "http.disconnect"}]
    else:
        coming[-1]["more_body"] = False
    given = []

    async def receive():
        if not coming:
            await asyncio.Event().wait()
        return coming.pop(0)

    async def send(message):
        given.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": parts.path,
        "query_string": parts.query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    app = Starlette(routes=ROUTES)
    asyncio.run(app(scope, receive, send))
    return Answer(given)


def other(address, **changes):
    """The address with something else in its query."""
    parts = urlsplit(address)
    return f"{parts.path}?{urlencode(dict(parse_qsl(parts.query)) | changes)}"


def test_a_recording_that_came_in_is_on_the_disk_and_in_the_queue(project, take):
    assert cached.takes().path(take).read_bytes() == SOUND
    assert (take.project, take.original) == (project, "Draft.m4a")
    job = cached.jobs().latest(take.id)
    assert (job.work, job.state) == (Work.LISTEN, State.WAITING)


def test_the_engine_that_was_chosen_is_asked_for(project):
    address = routes.address_for(project) + "&name=a.mp3&engine=openai-whisper"
    taken = ask("PUT", address, SOUND).take
    assert cached.jobs().latest(taken.id).engine == "openai-whisper"


def test_a_recording_of_the_interview_is_kept_as_one(project):
    address = routes.address_for(project, Purpose.INTERVIEW)
    taken = ask("PUT", address + "&name=talk.mp3", SOUND).take
    assert taken.purpose is Purpose.INTERVIEW
    assert cached.jobs().latest(taken.id).work is Work.INTERVIEW
    assert ask("PUT", other(address, purpose="take", name="talk.mp3"), SOUND).status == 403


def test_a_player_gets_the_part_that_it_asks_for(take):
    whole = ask("GET", routes.address_of(take.id))
    assert (whole.status, whole.body, whole.headers["content-type"]) == (200, SOUND, "audio/mp4")
    part = ask("GET", routes.address_of(take.id), range="bytes=1000-1999")
    assert (part.status, part.body) == (206, SOUND[1000:2000])
    assert part.headers["content-range"] == f"bytes 1000-1999/{len(SOUND)}"


def test_without_its_signature_a_recording_is_neither_given_nor_taken(project, take):
    for address in (f"recordings/{take.id}", other(routes.address_of(take.id), signature="0" * 64)):
        answer = ask("GET", address)
        assert (answer.status, SOUND[:9] in answer.body) == (403, False)
    stolen = routes.address_of(take.id).replace(take.id, "A" * 22)
    assert ask("GET", stolen).status == 403
    assert ask("PUT", other(routes.address_for(project), project="A" * 22), SOUND).status == 403
    assert len(cached.takes().of(project)) == 1


def test_an_address_is_good_for_some_hours_and_cannot_be_made_good_for_longer(home):
    query = dict(parse_qsl(signing.signed(home, "play", now=DAY)))
    assert signing.is_signed(home, "play", query, now=DAY + signing.HOURS * 3600 - 1)
    assert not signing.is_signed(home, "play", query, now=2 * DAY)
    assert not signing.is_signed(home, "play", query | {"expires": str(3 * DAY)}, now=2 * DAY)
    assert not signing.is_signed(home, "send", query, now=DAY)
    assert not signing.is_signed(home, "play", {}, now=DAY)
    assert not signing.is_signed(home, "play", {"expires": "soon", "signature": ""}, now=DAY)


def test_an_address_stays_the_same_so_that_no_player_begins_anew(home):
    assert signing.signed(home, "play", now=DAY) == signing.signed(home, "play", now=DAY + 60)


def test_the_key_is_nobody_elses(home):
    signing.signed(home, "play")
    assert (home / signing.KEY).stat().st_mode & 0o077 == 0
    assert [file.name for file in home.iterdir()] == [signing.KEY]


def test_a_file_that_is_no_recording_is_refused_in_a_sentence(project):
    answer = ask("PUT", routes.address_for(project) + "&name=essay.docx", SOUND)
    assert answer.status == 400
    assert "essay.docx" in answer.body.decode()
    assert cached.takes().of(project) == ()


def test_an_upload_that_breaks_off_leaves_nothing_behind(project):
    answer = ask("PUT", routes.address_for(project) + "&name=a.mp4", SOUND, breaks_off=True)
    assert answer.status == 400
    assert cached.takes().of(project) == ()
    assert [file for file in cached.takes().folder.glob("*/*") if file.is_file()] == []


def test_a_recording_that_is_too_large_is_refused_before_it_fills_the_disk(project, monkeypatch):
    monkeypatch.setattr(routes, "LARGEST", 0.5)
    answer = ask("PUT", routes.address_for(project) + "&name=a.mp4", SOUND)
    assert answer.status == 400
    assert "at most" in answer.body.decode()
    assert cached.takes().of(project) == ()


def test_a_take_in_the_bin_is_not_played(take):
    cached.takes().remove(take.id)
    assert ask("GET", routes.address_of(take.id)).status == 404


def test_every_kind_of_recording_has_a_type_that_a_browser_knows():
    assert routes.KINDS.keys() == set(arriving.SUFFIXES)


def test_how_far_the_work_on_a_take_is_is_told_to_who_has_the_address(take):
    address = routes.address_of_work(take.id, Work.LISTEN)
    told = json.loads(ask("GET", address).body)
    assert told["state"] == "waiting"
    assert told["sentence"].startswith("It is the next.")
    cached.jobs().cancel(cached.jobs().latest(take.id).id)
    assert json.loads(ask("GET", address).body) == {"state": "cancelled"}


def test_how_far_it_is_is_told_to_nobody_else(take):
    address = routes.address_of_work(take.id, Work.LISTEN)
    assert ask("GET", other(address, signature="0" * 64)).status == 403
    assert ask("GET", address.replace("/listen?", "/check?")).status == 403
    assert ask("GET", routes.address_of(take.id).replace("?", "/listen?")).status == 403


# What is typed


NOTES = "He mends clocks."


def texts(**found):
    """The body that a page sends; what was typed later stands later."""
    listed = [
        {"key": key, "text": text, "base": None, "at": at, "shown": True}
        for at, (key, text) in enumerate(found.items())
    ]
    return json.dumps({"texts": listed}).encode()


def type_in(visit, project, body):
    return ask("POST", typed_route.address_of_typing(visit, project), body)


def test_what_is_typed_is_kept_where_its_address_says_though_the_visit_is_over(project):
    answer = type_in("over", project, texts(notes=NOTES, student=" Ada "))

    assert answer.status == 200
    assert json.loads(answer.body)["saved"]
    kept = cached.store().load(project).project
    assert (kept.notes, kept.student) == (NOTES, "Ada")


def test_the_first_words_begin_a_project_and_the_answer_tells_which(home):
    found = json.loads(type_in("over", "", texts(notes=NOTES)).body)
    again = ask("POST", found["address"], texts(student="Ada"))

    assert json.loads(again.body)["project"] == found["project"]
    kept = cached.store().load(found["project"]).project
    assert (kept.notes, kept.student) == (NOTES, "Ada")
    cached.store.clear()


def test_nobody_types_without_a_signed_address_or_with_that_of_another_project(project):
    other = cached.store().create(Project()).id
    address = typed_route.address_of_typing("visit", project)

    for wrong in (
        f"typed?visit=visit&project={project}",
        address.replace(project, other),
        address.replace("visit=visit", "visit=other"),
        address[:-1] + ("0" if address[-1] != "0" else "1"),
    ):
        assert ask("POST", wrong, texts(notes=NOTES)).status == 403
    assert cached.store().load(other).version == cached.store().load(project).version == 1


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b"\xff", b'{"texts": 3}', b'{"texts": ["a"]}', b'{"texts": [{"key": "a"}]}']
)
def test_what_no_page_sends_is_refused_and_changes_nothing(project, body):
    assert type_in("over", project, body).status == 400
    assert cached.store().load(project).version == 1


def test_more_than_anybody_types_is_refused(project):
    assert type_in("over", project, texts(notes="x" * (typed_route.LONGEST + 1))).status == 400
    assert cached.store().load(project).version == 1


def test_a_text_changed_elsewhere_meanwhile_stays_and_what_was_typed_is_kept_beside_it(project):
    store = cached.store()
    store.save(project, 1, Project(notes="Theirs."))
    late = {"key": "notes", "text": "Mine.", "base": "Ours.", "at": 1, "shown": False}
    type_in("over", project, json.dumps({"texts": [late]}).encode())

    assert store.load(project).project.notes == "Theirs."
    assert "Mine." in [state.project.notes for state in store.earlier(project)]


def test_what_the_disk_refuses_is_told(project, monkeypatch):
    def refuse(*_):
        raise NotSaved("Your last change was not saved: the disk is full.")

    monkeypatch.setattr(Store, "save", refuse)
    answer = type_in("over", project, texts(notes=NOTES))

    assert (answer.status, json.loads(answer.body)["saved"]) == (503, False)
    assert "the disk is full" in json.loads(answer.body)["problem"]


def test_a_project_in_the_bin_takes_no_words(project):
    cached.store().remove(project)
    found = json.loads(type_in("over", project, texts(notes=NOTES)).body)

    assert not found["saved"]
    assert "in the bin" in found["problem"]


def test_a_project_that_was_deleted_for_good_does_not_come_back_by_what_is_still_typed(project):
    erase(cached.store(), cached.takes(), project)
    for _ in range(2):
        found = json.loads(type_in("over", project, texts(notes=NOTES)).body)
        assert (found["saved"], found["project"]) == (False, project)
        assert "deleted for good" in found["problem"]
    assert projects_of(cached.store(), None, bin=True) == ()


def test_the_first_words_of_who_has_signed_in_are_theirs(home):
    address = typed_route.address_of_typing("over", "", "me")
    found = json.loads(ask("POST", address, texts(notes=NOTES)).body)["project"]
    assert cached.store().load(found).owner == "me"
    cached.store.clear()


def test_who_sends_too_slowly_is_waited_for_no_longer(project, monkeypatch):
    monkeypatch.setattr(routes, "STALLED", 0)
    monkeypatch.setattr(routes, "SLOWEST", 1e12)
    assert ask("PUT", routes.address_for(project) + "&name=a.mp4", SOUND).status == 400
    assert cached.takes().of(project) == ()
    assert [file for file in cached.takes().folder.glob("*/*") if file.is_file()] == []


def test_many_slow_senders_leave_the_pages_their_threads(project):
    threads = set()

    async def send():
        note = lambda: threads.add(current_thread().name)  # noqa: E731
        await asyncio.gather(*(routes.taken_in(note) for _ in range(99)))

    asyncio.run(send())
    assert len(threads) <= routes.AT_ONCE
    assert all(name.startswith("coming-in") for name in threads)
