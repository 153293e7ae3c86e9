"""What was heard in a take on its way out as a file, without a browser."""

import json

import pytest

from components import cached
from components.heard_file import FORMS, address_of
from components.signed_route import REFUSED
from tests.test_check_page import check as check  # a fixture
from tests.test_check_page import listened, spoken
from tests.test_check_page import project as project  # a fixture
from tests.test_routes import ask, other

KINDS = {"srt": "application/x-subrip", "vtt": "text/vtt; charset=utf-8", "txt": "text/plain; charset=utf-8"}


@pytest.fixture
def take(home, project):
    """A take in which two sentences were heard."""
    yield cached.takes().load(listened(project, spoken("I mend old clocks.", "Größe zählt nicht.")))
    cached.store.clear()


@pytest.mark.parametrize("suffix", FORMS)
def test_each_form_is_a_file_of_its_kind_with_the_takes_name(take, suffix):
    cached.takes().rename(take.id, "Žižkov 2/3")
    answer = ask("GET", address_of(take, suffix))

    assert (answer.status, answer.headers["content-type"]) == (200, KINDS[suffix])
    name = f"%C5%BDi%C5%BEkov%202%2F3.{suffix}"
    assert answer.headers["content-disposition"] == f"attachment; filename*=utf-8''{name}"
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "Größe zählt nicht." in answer.body.decode("utf-8")


def test_the_file_has_what_was_corrected_since(take):
    cached.takes().correct(take.id, 0, "I mend new clocks.")
    assert b"I mend new clocks." in ask("GET", address_of(take, "txt")).body


def test_nobody_gets_it_without_the_signature(take):
    address = address_of(take, "txt")
    for forged in (
        f"recordings/{take.id}/heard?form=txt",
        other(address, form="srt"),
        other(address, form=""),
        other(address, signature="0" * 64),
        address.replace(take.id, "A" * 22),
    ):
        answer = ask("GET", forged)
        assert (answer.status, answer.body.decode()) == (403, REFUSED)


def test_a_take_that_lies_in_the_bin_is_told_to_be_gone(take):
    cached.takes().remove(take.id)
    answer = ask("GET", address_of(take, "srt"))
    assert (answer.status, answer.body.decode()) == (404, "This take is no longer kept here.")


def test_the_check_page_offers_all_forms_at_their_addresses(take, check):
    told = [json.loads(each.proto.json) for each in check.get("bidi_component") if each.proto.json]
    offered = {data["label"]: data["address"] for data in told if data.get("icon") == "download"}
    assert offered == {FORMS[suffix][0]: address_of(take, suffix) for suffix in FORMS}
