"""The Word file on its way out, without a browser: from its address, or with a page that cannot be saved."""

import json
import threading
from base64 import b64decode
from dataclasses import replace
from io import BytesIO
from urllib.parse import unquote

import docx
import pytest

from components import cached, edge, signed_route, signing, visit, word_file
from components.signed_route import REFUSED
from scriptwright.project import Project
from scriptwright.script import Edits
from scriptwright.store import NotRead, NotSaved, Store
from scriptwright.takes import Takes
from scriptwright.word import read_word
from tests.test_check_page import listened, script_of, spoken
from tests.test_check_page import project as project  # a fixture
from tests.test_pages import NOTES, OTHER_NOTES
from tests.test_routes import ask, other

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LINE = "I talked to the man who tunes every piano in town."


@pytest.fixture(autouse=True)
def let_go(home):
    yield
    cached.store.clear()


def said(data):
    return [line.text for line in read_word(data)]


def text(data):
    """All that can be read in the file, the lines of its tables too."""
    file = docx.Document(BytesIO(data))
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in file.paragraphs), *cells])


def first_line(project):
    """The id of the first line of the script."""
    return cached.script(project).lines[0].id


def given(name):
    """The name under which the file of a project with this interviewee is given."""
    project = cached.store().create(Project(notes=NOTES, interviewee=name)).id
    disposition = ask("GET", word_file.address_of(project)).headers["content-disposition"]
    kind, _, name = disposition.partition("; filename*=utf-8''")
    assert kind == "attachment"
    return unquote(name)


def test_the_file_has_the_lines_of_the_script_and_is_for_whoever_asked_alone(project):
    answer = ask("GET", word_file.address_of(project))

    assert (answer.status, answer.headers["content-type"]) == (200, WORD)
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert said(answer.body) == [line.text for line in cached.script(saved(project)).lines]


def saved(project):
    return cached.store().load(project).project


def test_the_file_is_named_for_the_interviewee_in_any_script():
    assert given("Mr. Osei") == "video-response-Mr.-Osei.docx"
    assert given("Олена Коваль") == "video-response-Олена-Коваль.docx"
    assert given("山田 花子") == "video-response-山田-花子.docx"


def test_what_the_press_itself_has_left_to_be_saved_is_in_the_file(project):
    now = cached.store().load(project)
    edits = Edits(rewritten={first_line(now.project): LINE})
    late = threading.Timer(
        signed_route.SETTLING / 3,
        cached.store().save,
        (project, now.version, replace(now.project, edits=edits)),
    )
    late.start()
    assert said(ask("GET", word_file.address_of(project)).body)[0] == LINE
    late.join()


def test_the_file_comes_while_a_run_of_the_page_is_under_way(project):
    session = visit.Session()
    answers = []
    with visit.within(session):
        asking = threading.Thread(
            target=lambda: answers.append(ask("GET", word_file.address_of(project))), daemon=True
        )
        asking.start()
        asking.join(timeout=60)
    assert [answer.status for answer in answers] == [200]


def test_with_a_take_its_report_stands_in_the_file_as_it_was_overruled(project):
    take = listened(project, spoken(*script_of(project)[:2]))
    plain = text(ask("GET", word_file.address_of(project)).body)
    kept = cached.takes().load(take)
    told = text(ask("GET", word_file.address_of(project, kept)).body)
    assert ("Take 1" in plain, "Take 1" in told) == (False, True)

    missed = next(each.id for each in kept.report.coverage.points if each.status == "missed")
    cached.takes().overrule(take, missed, "said")
    assert text(ask("GET", word_file.address_of(project, kept)).body) != told


def test_nobody_gets_the_file_without_the_signature(project):
    take = cached.takes().load(listened(project, spoken("I mend clocks.")))
    another = cached.store().create(Project(notes=OTHER_NOTES)).id
    address = word_file.address_of(project)
    for forged in (
        f"projects/{project}/word",
        other(address, signature="0" * 64),
        other(address, expires="99999999999"),
        other(address, take=take.id),
        other(word_file.address_of(project, take), take=""),
        address.replace(project, another),
    ):
        answer = ask("GET", forged)
        assert (answer.status, answer.body.decode()) == (403, REFUSED)


def test_a_project_that_has_gone_is_told_so(home):
    answer = ask("GET", word_file.address_of("A" * 22))
    assert (answer.status, answer.headers["content-type"]) == (404, "text/plain; charset=utf-8")
    assert answer.body.decode() == "This project is no longer kept here, so there is no Word file of it."


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(NotRead("Another program is using it."), "Another program is using it."), (ValueError(), edge.UNKNOWN)],
)
def test_whatever_goes_wrong_is_told_in_one_sentence(project, monkeypatch, error, sentence):
    address = word_file.address_of(project)

    def fail(*_):
        raise error

    monkeypatch.setattr(Store, "load", fail)
    answer = ask("GET", address)
    assert (answer.status, answer.body.decode()) == (503, sentence)


# The button on the page


def word_buttons(app):
    """What the page tells the browser about each button that gives the Word file."""
    told = [json.loads(each.proto.json) for each in app.get("bidi_component") if each.proto.json]
    return [data for data in told if data.get("label") == "Word"]


def held(app):
    """The file that the page itself holds, and its name."""
    (button,) = word_buttons(app)
    start, _, data = button["address"].partition(";base64,")
    assert start == f"data:{WORD}"
    return b64decode(data), button["name"]


def refuse(*_, **__):
    raise NotSaved("Your last change was not saved: the disk is full.")


@pytest.fixture
def script(app):
    """The Script page of a project that is kept."""
    app.query_params["p"] = cached.store().create(Project(notes=NOTES)).id
    app.run().switch_page("components/pages/script.py").run()
    return app


def test_each_page_with_a_script_gives_the_file_from_its_address(script):
    for page in ("script", "rehearse"):
        script.switch_page(f"components/pages/{page}.py").run()
        (button,) = word_buttons(script)
        answer = ask("GET", button["address"])
        assert (answer.status, len(said(answer.body)) > 3) == (200, True)


def test_the_check_page_gives_the_file_with_the_take_that_is_looked_at(app, project):
    listened(project, spoken(*script_of(project)[:2]))
    app.query_params["p"] = project
    app.run().switch_page("components/pages/check.py").run()
    (button,) = word_buttons(app)
    assert "Take 1" in text(ask("GET", button["address"]).body)


def test_what_could_not_be_saved_is_in_a_file_that_the_page_itself_holds(script, monkeypatch):
    def unread(*_):
        raise NotRead("The disk cannot be read.")

    key = f"text-{first_line(Project(notes=NOTES))}"
    with monkeypatch.context() as trouble:
        trouble.setattr(Store, "save", refuse)
        script.text_area(key).input(LINE).run()
        assert "the disk is full" in script.error[0].value
        data, name = held(script)
        assert (said(data)[0], name) == (LINE, "video-response-Mr.-Baptiste.docx")
        trouble.setattr(Takes, "of", unread)
        assert said(held(script.run())[0])[0] == LINE

    script.text_area(key).input(f"{LINE} And the organ.").run()
    assert word_buttons(script)[0]["address"].startswith("projects/")


def test_a_project_that_was_never_saved_has_its_file_too(app, monkeypatch):
    monkeypatch.setattr(Store, "create", refuse)
    app.run().text_area("notes").input(NOTES).run()
    app.switch_page("components/pages/script.py").run()
    assert len(said(held(app)[0])) > 3


def test_where_no_address_can_be_signed_the_page_holds_the_file(script, monkeypatch):
    def no_key(*_):
        raise signing.NoKey("The disk may not be written.")

    monkeypatch.setattr("components.signed_route.signed", no_key)
    assert len(said(held(script.run())[0])) > 3


def test_without_notes_there_is_no_button(app):
    app.query_params["p"] = cached.store().create(Project()).id
    app.run().switch_page("components/pages/script.py").run()
    assert word_buttons(app) == []
