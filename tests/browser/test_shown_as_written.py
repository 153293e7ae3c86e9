"""Words full of markup on every page, in a real browser: shown as they were written, and doing nothing."""

from dataclasses import replace
from io import BytesIO

import pytest

from scriptwright import checking, drafting
from scriptwright.project import Project
from scriptwright.script import Edits
from scriptwright.store import Store
from scriptwright.takes import Purpose, Takes
from scriptwright.transcript import Transcript, Word
from tests.markup import LINE, NAME, TAKEN

NOTES = f"""\
What do you do all day? {LINE}
I wind clocks. {LINE}

Why did you become a clockmaker {NAME}?
{LINE}
- I like to hear them tick {NAME}
- I mend what others throw away

What was the hardest clock?
The church clock in the old town was the hardest one, because it had stopped for thirty years.
I took it apart on the floor of the tower and I counted two hundred and eleven wheels.
My brother carried every wheel down the stairs, and one of them still lies in his kitchen.
It took the two of us a whole winter, and on the first day of spring it struck nine.
The whole square looked up, and an old woman took off her hat.

# What I learned {LINE}
I learned that patience pays. {LINE}
"""
ASSIGNMENT = f"Your video has to tell:\n- who you interviewed {NAME}\n- what you learned {LINE}\n- why\n"
FILE = "**Zed** <b>Zed</b> :red[Zedred] $Zed^2$ \u202e.m4a"


def transcript(*lines):
    """The lines as if they had been heard, with a doubt that says them too."""
    words = [word for line in lines for word in line.split()]
    return Transcript(
        tuple(Word(word, 0.4 * at, 0.4 * at + 0.3, 0.2) for at, word in enumerate(words)),
        "en",
        0.4 * len(words),
        doubts=(LINE,),
    )


@pytest.fixture
def project(home):
    """A project in which everything that a student can write is markup, with takes and a talk."""
    given = Project(
        notes=NOTES,
        assignment=ASSIGNMENT,
        student=NAME,
        interviewee=NAME,
        role=NAME,
        organization=NAME,
        answers={"why": LINE},
        minutes=1,
    )
    lines = drafting.script_of(given).lines
    given = replace(given, edits=Edits({lines[0].id: LINE}, frozenset({lines[1].id})))
    with Store() as store:
        before = replace(given, role=f"before {NAME}", answers={"why": f"Before. {LINE}"}, edits=Edits())
        saved, takes = store.create(before), Takes(store)
        saved = store.save(saved.id, saved.version, given, keep=True)
        store.create(Project(notes=LINE))
        material = checking.material_of(given)
        said = " ".join(statement.text for statement in material.statements[::2])
        for heard in (transcript(said, LINE), transcript(LINE, said)):
            take = takes.add(saved.id, BytesIO(b"sound"), FILE, name=NAME)
            takes.heard(take.id, heard, "faster-whisper")
            take = takes.load(take.id)
            report = checking.report_on(material, take.told)
            assert takes.reported(take, report, checking.basis(material, take.corrections))
        talk = takes.add(saved.id, BytesIO(b"sound"), FILE, purpose=Purpose.INTERVIEW)
        takes.heard(talk.id, transcript("What do you do?", LINE), "faster-whisper")
        return saved.id


def everything(page):
    """All text on the page, unfolded, within components too, and what is only read aloud."""
    return page.evaluate(
        """() => {
          const all = (root) => [...root.querySelectorAll("*")].flatMap(
            (one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
          return all(document).flatMap((one) => [
            ...[...(one.shadowRoot?.children ?? [])].map((child) => child.innerText ?? ""),
            one.tagName === "BODY" ? one.innerText : "", one.value ?? "",
          ]).filter((text) => typeof text === "string").join("\\n").replace(/\\s+/g, " ");
        }"""
    )


def settled(page):
    """Wait until the page is made and nothing on it moves."""
    page.wait_for_function("!document.querySelector('[data-testid=stSkeleton]')")
    page.wait_for_timeout(300)


def unfold(page):
    """Open whatever folds; what is in it then stands on the page."""
    folded = page.locator("[data-testid=stExpander] details:not([open]) > summary")
    while folded.count():
        folded.first.click()
        page.wait_for_timeout(100)


@pytest.fixture
def look(page, address, project):
    """Opens a page of the project, gives all that stands on it, and finds nothing done by the text."""
    from playwright.sync_api import expect

    asked = []
    page.on("request", lambda request: asked.append(request.url))

    def look(at=None):
        if at is not None:
            page.goto(f"{address}/{at}?p={project}")
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            settled(page)
            unfold(page)
        settled(page)
        assert page.evaluate(TAKEN) == []
        assert [url for url in asked if "zed.example" in url] == []
        return everything(page)

    return look


def test_what_a_student_writes_is_shown_as_it_was_written_on_every_page(page, look, address, tmp_path):
    notes(page, look)
    refusal(page, look, tmp_path)
    outline(page, look)
    script(page, look)
    rehearsal(page, look)
    report(page, look)
    versions(page, look)
    beside(page, look, address)


def notes(page, look):
    assert look("").count(FILE) == 1
    page.get_by_role("button", name="See who says what").click()
    page.get_by_role("heading", name="Your interview is written down").wait_for()
    page.get_by_role("button", name="About this recording").click()
    page.get_by_role("button", name="Delete this recording").wait_for()
    shown = look()
    assert shown.count(LINE) == 2  # what was heard, and a doubt about it
    assert NAME in shown
    assert FILE in shown
    page.get_by_role("button", name="Delete this recording").click()
    page.get_by_text("is in the bin").wait_for()
    assert f"{FILE}\u202c is in the bin." in look()


def refusal(page, look, tmp_path):
    file = tmp_path / "**Zed** <b>Zed<b> :red[Zedred] $Zed^2$ [Zed](www.zed.example) --> \u202e.pdf"
    file.write_bytes(b"%PDF-1.4 nothing")
    look("")
    page.locator("input[type=file]").first.set_input_files(file)
    page.get_by_role("alert").wait_for()
    assert f"{file.name}\u202c is damaged" in look()


def outline(page, look):
    assert look("outline").count(LINE) >= 4
    page.get_by_role("button", name="Move").first.click()
    look()


def script(page, look):
    assert LINE in look("script")
    sources, swap = page.get_by_role("button", name="source"), page.get_by_role("button", name="Swap").first
    for at in range(sources.count()):
        sources.nth(at).click()
        page.wait_for_timeout(500)
        if swap.is_visible():
            break
        page.keyboard.press("Escape")
    swap.click()
    look()


def rehearsal(page, look):
    assert LINE in look("rehearse")
    for level in ("Key phrases", "Cue words", "Full script"):
        page.locator(".settings").get_by_text(level, exact=True).dispatch_event("click")
        look()
    assert LINE in look()
    page.get_by_role("button", name="Practise without recording").click(delay=50)
    page.locator("dialog").get_by_role("button", name="Start").wait_for()
    assert LINE in look()


def report(page, look):
    assert look("check").count(NAME) >= 2
    page.get_by_role("tab", name="Takes side by side").click()
    look()
    page.locator(".st-key-takes [data-testid=stPopover] button").click()
    page.get_by_role("button", name="Delete this take").wait_for()
    assert FILE in look()
    page.get_by_role("button", name="Delete this take").click()
    page.get_by_text("is in the bin").wait_for()
    assert f"{NAME} is in the bin." in look()


def versions(page, look):
    shown = look("versions")
    assert f"{NAME} · " in shown  # a take in the bin
    page.get_by_text("See it", exact=True).first.click()
    page.get_by_text("Then", exact=True).first.wait_for()
    unfold(page)
    shown = look()
    assert f"before {NAME}" in shown
    assert f"Before. {LINE}"[:400] in shown  # a long text is shown in part


def beside(page, look, address):
    """The pages beside the steps, and the projects that one can go on with."""
    look("project")
    look("privacy")
    page.get_by_role("button", name="Delete everything").click(delay=50)
    page.get_by_role("dialog").wait_for()
    look()
    page.goto(address)
    page.get_by_role("heading", name="Go on with").wait_for()
    shown = look()
    assert NAME in shown
    assert "<b>Zedhtml</b>" in shown
