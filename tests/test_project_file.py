"""A project's file on its way out and in, without a browser."""

import io
import json

import pytest

from components import cached, project_file
from scriptwright.archive import opened
from scriptwright.jobs import State, Work
from scriptwright.project import Project
from scriptwright.takes import Purpose
from tests.test_routes import ask, other

NOTES = "What do you do?\nI mend clocks.\n"
SOUND = bytes(range(256)) * 3000


@pytest.fixture
def project(home):
    project = cached.store().create(Project(notes=NOTES, interviewee="Mr. Osei")).id
    cached.takes().add(project, io.BytesIO(SOUND), "take.mp4")
    yield project
    cached.store.clear()


def test_a_project_is_downloaded_under_a_name_that_tells_what_it_is(project):
    answer = ask("GET", project_file.address_of(project, recordings=False))

    assert answer.status == 200
    assert answer.headers["content-disposition"].endswith("''video-response-Mr.-Osei.scriptwright")
    assert answer.headers["cache-control"] == "private, no-store"
    assert opened(cached.store(), cached.takes(), io.BytesIO(answer.body)).project.notes == NOTES


def test_what_was_downloaded_is_opened_again(project):
    file = ask("GET", project_file.address_of(project, recordings=True)).body
    there = json.loads(ask("PUT", project_file.address_for(), file).body)["project"]

    assert there != project
    assert cached.store().load(there).project == cached.store().load(project).project
    (take,) = cached.takes().of(there)
    assert cached.takes().path(take).read_bytes() == SOUND
    assert not any((cached.takes().folder / "arriving").iterdir())


def test_what_nobody_has_listened_to_is_listened_to(project):
    cached.takes().add(project, io.BytesIO(SOUND), "talk.m4a", purpose=Purpose.INTERVIEW)
    file = ask("GET", project_file.address_of(project, recordings=True)).body
    there = json.loads(ask("PUT", project_file.address_for(), file).body)["project"]

    found = [
        cached.jobs().latest(take.id) for purpose in Purpose for take in cached.takes().of(there, purpose)
    ]
    assert [(job.work, job.state) for job in found] == [
        (Work.LISTEN, State.WAITING),
        (Work.INTERVIEW, State.WAITING),
    ]


def test_a_take_without_its_recording_waits_for_nothing(project):
    file = ask("GET", project_file.address_of(project, recordings=False)).body
    there = json.loads(ask("PUT", project_file.address_for(), file).body)["project"]
    (take,) = cached.takes().of(there)
    assert cached.jobs().latest(take.id) is None


def test_any_other_file_is_answered_with_a_sentence(project):
    answer = ask("PUT", project_file.address_for(), b"My notes")
    assert answer.status == 400
    assert json.loads(answer.body)["problem"].startswith("This is no project of Scriptwright's.")


def test_a_file_that_breaks_off_leaves_nothing(project):
    file = ask("GET", project_file.address_of(project, recordings=True)).body
    assert ask("PUT", project_file.address_for(), file, breaks_off=True).status == 400
    assert not any((cached.takes().folder / "arriving").iterdir())


def test_a_file_that_is_too_large_is_refused_before_it_fills_the_disk(project, monkeypatch):
    monkeypatch.setattr(project_file, "LARGEST", 0.5)
    file = ask("GET", project_file.address_of(project, recordings=True)).body
    answer = ask("PUT", project_file.address_for(), file)
    assert answer.status == 400
    assert "at most" in answer.body.decode()
    assert not any((cached.takes().folder / "arriving").iterdir())


def test_nobody_gets_in_without_the_signature(project):
    address = project_file.address_of(project, recordings=False)
    another = cached.store().create(Project(notes="Another's.")).id
    for forged in (
        f"projects/{project}",
        f"projects/{project}?recordings=0",
        other(address, signature="0" * 64),
        other(address, expires="99999999999"),
        other(address, recordings="1"),
        address.replace(project, another),
        project_file.address_for().replace("projects?", f"projects/{project}?"),
    ):
        assert ask("GET", forged).status == 403
    for forged in (
        "projects",
        other(project_file.address_for(), signature=""),
        address.replace(f"/{project}", ""),
    ):
        assert ask("PUT", forged, b"{}").status == 403


def test_a_project_that_has_gone_is_told_so(project):
    answer = ask("GET", project_file.address_of("A" * 22, recordings=False))
    assert (answer.status, answer.headers["content-type"]) == (404, "text/plain; charset=utf-8")
    assert b"no longer kept here" in answer.body
