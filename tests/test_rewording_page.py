"""Other words by a model, on the Script page: off until set up, asked before anything goes elsewhere."""

import pytest
from model_server import failing, saying, serving
from test_pages import NOTES, kept, lines, page, texts

from scriptwright.rewording.settings import ADDRESS, NAME
from scriptwright.script import Edits


def lying(sentence):
    return f"{sentence.rstrip('.')} every day."


@pytest.fixture
def script(app):
    """The Script page of a student with notes."""
    return page(app.run().text_area("notes").input(NOTES).run(), "script")


@pytest.fixture
def set_up(monkeypatch):
    def set_up(address, name="tiny"):
        monkeypatch.setenv(ADDRESS, address)
        monkeypatch.setenv(NAME, name)

    return set_up


def keys(app, beginning):
    return [button.key for button in app.button if button.key.startswith(beginning)]


def test_it_is_off_until_a_model_is_set_up(script):
    assert "by a model" not in texts(script)
    assert not keys(script, "reword")


def test_a_model_on_this_computer_is_asked_and_what_it_changes_is_shown_and_not_kept(script, set_up):
    with serving(saying(lying)) as server:
        set_up(server.address)
        script.run()
        assert "runs on this computer" in texts(script)
        script.button("reword").click().run()
        sent = [body["messages"][1]["content"] for _, _, body in server.requests]
    own = [area.value for area in lines(script) if "cello" in area.value]
    assert own
    assert not set(sent) & set(own)
    assert "every day" in texts(script)
    assert "It adds “every” and “day”" in texts(script)
    assert all("every day" not in area.value for area in lines(script))


def test_a_wording_that_is_taken_is_an_edit_and_is_undone(script, set_up):
    def other(sentence):
        if sentence.startswith("Mr. Baptiste lost"):
            return "Because he was too slow, Mr. Baptiste lost two customers in the first winter."
        return sentence.replace("about thirty", "around 30")

    with serving(saying(other)) as server:
        set_up(server.address)
        script.run()
        script.button("reword").click().run()
    assert "Other words for 2 sentences" in texts(script)
    take, *_ = keys(script, "take-")
    script.button(take).click().run()
    (id,) = kept(script).edits.reworded
    assert script.text_area(f"text-{id}").value in (
        "He carries around 30 tools.",
        "Because he was too slow, Mr. Baptiste lost two customers in the first winter.",
    )
    assert "A model has reworded this line" in texts(script)
    script.button(f"As it was-{id}").click().run()
    assert kept(script).edits == Edits()
    leave, *_ = keys(script, "leave-")
    script.button(leave).click().run()
    assert leave not in keys(script, "leave-")


def test_before_a_sentence_goes_to_another_computer_the_student_agrees_and_that_is_kept(script, set_up):
    with serving(saying(lying)) as server:
        there = server.address.replace("127.0.0.1", "0.0.0.0")
        host = there.removeprefix("http://").removesuffix("/v1")
        set_up(there)
        script.run()
        assert "which is another computer" in texts(script)
        assert not keys(script, "reword")
        notes = page(script, "notes")
        assert "go to" not in texts(notes)
        script = page(notes, "script")
        assert server.requests == []
        script.button("agree").click().run()
        assert kept(script).agreed == {host}
        assert server.requests == []
        script.button("reword").click().run()
        assert server.requests
        assert f"sentences to reword go to *{host}*" in texts(page(script, "notes"))
        script = page(script, "script")
        script.button("disagree").click().run()
        assert kept(script).agreed == frozenset()
        assert not keys(script, "reword")


def test_the_first_page_says_that_nothing_leaves_until_the_student_agrees(app, set_up):
    set_up("https://models.example.org/v1")
    assert "Nothing leaves this computer until you let sentences go to *models.example.org*" in texts(
        app.run()
    )


def test_a_model_that_fails_is_told_and_the_script_is_as_it_was(script, set_up):
    before = [area.value for area in lines(script)]
    with serving(failing(500)) as server:
        set_up(server.address)
        script.run()
        script.button("reword").click().run()
    assert any("answered with an error" in error.value for error in script.error)
    assert [area.value for area in lines(script)] == before
    assert keys(script, "reword") == ["reword"]


def test_a_model_that_is_not_set_up_as_it_should_be_is_told(script, set_up):
    set_up("localhost")
    assert ADDRESS in texts(script.run()).replace("\\", "")


def plain_texts(app):
    """All that the page says, without what keeps it from being markdown."""
    return texts(app).replace("\\", "").replace(":color[/]", "/")


def test_the_privacy_page_says_where_a_model_is_and_what_it_gets(script, set_up):
    privacy = page(script, "privacy")
    assert privacy.title[0].value == "Nothing leaves this computer"
    assert "model" not in texts(privacy)
    set_up("http://127.0.0.1:11434/v1")
    privacy.run()
    assert privacy.title[0].value == "Nothing leaves this computer"
    told = plain_texts(privacy)
    assert "**tiny**, which runs here, at **http://127.0.0.1:11434/v1**" in told
    set_up("https://words.example/v1")
    privacy.run()
    assert privacy.title[0].value == "Nothing leaves this computer unless you say so"
    told = plain_texts(privacy)
    assert "https://words.example/v1" in told
    assert "Nothing of your work before you agree to it" in told
    assert "two files" in told
