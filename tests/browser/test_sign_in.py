"""Students sign in on a server, and each sees their own projects; without sign-in, an address is needed."""

from urllib.parse import parse_qs, urlsplit

import pytest
from serving import served
from sign_in import USERS, provider, secrets_file

from scriptwright.project import Project
from scriptwright.shelf import projects_of
from scriptwright.store import Store

NOTES = "Interview with Rosa Lindqvist, beekeeper\n\nWhat do you do?\nI look after two hundred hives.\n"
PATIENCE = 30_000


@pytest.fixture
def school(home, tmp_path):
    """The app at an address where one signs in."""
    with provider() as issuer:
        folder = tmp_path / "account" / ".streamlit"
        folder.mkdir(parents=True)
        (folder / "secrets.toml").write_text(secrets_file(issuer, "http://localhost:{port}"))
        with served(home, tmp_path / "school.log", HOME=str(folder.parent)) as address:
            yield address


def sign_in(page, address, user):
    page.goto(address)
    heading(page, "Sign in to go on")
    at_rest(page)
    page.get_by_role("button", name="Sign in").click(delay=50)
    page.get_by_role("link", name=USERS[user]).click()


def at_rest(page):
    """A page that is not being drawn, so that nothing that is pressed or typed is lost."""
    page.locator("[data-test-script-state=notRunning]").wait_for()


def heading(page, text):
    from playwright.sync_api import expect

    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def kept_under(page):
    page.wait_for_url("**p=*")
    return parse_qs(urlsplit(page.url).query)["p"][0]


def test_each_student_sees_their_own_projects_only(chromium, school):
    from playwright.sync_api import expect

    ada, ben = chromium(), chromium(width=390)
    sign_in(ada, school, "ada")
    heading(ada, "Start with your interview notes")
    at_rest(ada)
    expect(ada.get_by_text("Signed in as Ada Lovelace")).to_be_visible()
    ada.get_by_label("Interview notes").fill(NOTES)
    ada.get_by_label("Your name").fill("Ada")
    ada.get_by_label("Your name").press("Tab")
    heading(ada, "Your notes are in")
    hers = kept_under(ada)
    with Store() as store:
        assert store.load(hers).owner
        assert projects_of(store, None) == ()

    for path in ("", "script", "project", "privacy"):
        ben.goto(f"{school}/{path}?p={hers}")
        heading(ben, "Sign in to go on")
        assert "hives" not in ben.content()
        assert ben.get_by_role("textbox").count() == 0
    sign_in(ben, school, "ben")
    heading(ben, "Start with your interview notes")
    assert ben.get_by_text("Go on with").count() == 0
    for path in ("", "outline", "script", "rehearse", "check", "project"):
        ben.goto(f"{school}/{path}?p={hers}")
        expect(ben.get_by_text("No project is kept here under this address")).to_be_visible()
        assert "hives" not in ben.content()

    elsewhere = chromium()
    sign_in(elsewhere, f"{school}/script?p={hers}", "ada")
    expect(elsewhere.get_by_label("Line of").first).to_be_visible()
    assert kept_under(elsewhere) == hers
    elsewhere.goto(school)
    heading(elsewhere, "Start with your interview notes")

    ada.goto(school)
    at_rest(ada)
    ada.get_by_role("button", name="Interview with Rosa Lindqvist").click(delay=50)
    expect(ada.get_by_label("Interview notes")).to_have_value(NOTES)
    at_rest(ada)
    sign_out = ada.get_by_role("button", name="Sign out")
    ada.route("**/auth/logout", lambda route: route.fulfill(status=204))
    with ada.expect_response("**/auth/logout"):
        sign_out.click(delay=50)
    ada.wait_for_timeout(1000)
    heading(ada, "Your notes are in")  # until it is so, nothing else is said
    ada.unroute("**/auth/logout")
    ada.reload()
    heading(ada, "Your notes are in")
    at_rest(ada)
    sign_out.click(delay=50)
    heading(ada, "Sign in to go on")
    ada.goto(f"{school}/?p={hers}")
    heading(ada, "Sign in to go on")


def test_without_sign_in_a_server_tells_nobody_which_projects_there_are(chromium, home, tmp_path):
    from playwright.sync_api import expect

    with Store() as store:
        project = store.create(Project(notes=NOTES)).id
        owned = store.create(Project(notes=NOTES), owner="a" * 64).id
    with served(home, tmp_path / "open.log", STREAMLIT_SERVER_ENABLE_CORS="false") as address:
        page = chromium()
        page.goto(address)
        heading(page, "Start with your interview notes")
        page.goto(f"{address}/project")
        heading(page, "Go on with a project")
        assert page.get_by_text("hives").count() + page.get_by_text("Rosa").count() == 0
        other = project[:-1] + ("B" if project.endswith("A") else "A")
        for guess in (other, project[:-1], owned, "%", "' OR 1=1 --", "../" + project):
            page.goto(f"{address}/?p={guess}")
            expect(page.get_by_text("No project is kept here under this address")).to_be_visible()
        page.goto(f"{address}/?p={project}")
        expect(page.get_by_label("Interview notes")).to_have_value(NOTES)


def test_everything_is_deleted_once_the_student_has_said_so_twice(page, address, home):
    from playwright.sync_api import expect

    with Store() as store:
        ids = [store.create(Project(notes=f"{NOTES} Zanzibarian {number}")).id for number in range(2)]
    page.goto(f"{address}/?p={ids[0]}")
    heading(page, "Your notes are in")
    link = page.get_by_role("link", name="Privacy")
    expect(link).to_be_visible()
    page.goto(f"{address}/{link.get_attribute('href')}")
    heading(page, "Nothing leaves this computer")
    page.get_by_role("button", name="Delete everything").click(delay=50)
    page.get_by_role("button", name="Keep it").click(delay=50)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Delete everything").click(delay=50)
    expect(page.get_by_text("All your 2 projects will be gone at once.")).to_be_visible()
    page.get_by_role("button", name="Delete for good").click(delay=50)
    expect(page.get_by_text("Everything is deleted.")).to_be_visible()
    expect(page.get_by_text("Nothing of yours is kept here now.")).to_be_visible()
    assert "p=" not in page.url
    page.goto(f"{address}/?p={ids[0]}")
    expect(page.get_by_text("No project is kept here under this address")).to_be_visible()
    page.close()
    with Store() as store:
        assert projects_of(store, None, bin=True) == ()
    assert [
        path.name for path in home.rglob("*") if path.is_file() and b"Zanzibarian" in path.read_bytes()
    ] == []
