"""The pages as a student meets them, run without a browser."""

import pytest

from components import cached
from scriptwright.project import Project
from scriptwright.script import Edits
from scriptwright.sections import Pronoun, Section
from scriptwright.store import NotSaved, Store

NOTES = """Interview with Mr. Baptiste, piano tuner

What does a piano tuner do all day?
I tune four pianos a day, and I repair what the players have broken. I carry about thirty tools.

What was the hardest part of learning it?
My ears got tired long before my hands did. It took me three years to hear a beat in the low strings.
My first teacher hid my fork so that I had to listen.
I lost two customers in the first winter because I was too slow.

What is your advice for a student like me?
Listen before you touch anything. And charge for the drive, because half of the job is the road.
Ask the player what they hear before you open the lid.

My thoughts:
I play the cello, so I know how it feels to hunt for a pitch. I want to learn how instruments are built.
"""
OTHER_NOTES = """Interview with Ms. Lind, lighthouse guide

What do you do all day?
I climb two hundred steps and tell the same story eleven times.
"""
WHY = "I chose Mr. Baptiste because he tunes the piano at my school."


def kept(app) -> Project:
    """The project as it lies in the store under the page's address."""
    saved = cached.store().load(address_of(app))
    assert saved is not None
    return saved.project


def address_of(app) -> str:
    found = app.query_params["p"]
    return found if isinstance(found, str) else found[0]


def page(app, name):
    app.switch_page(f"components/pages/{name}.py").run()
    assert not app.exception
    return app


def title(app):
    return app.title[0].value


def texts(app):
    """Everything written on the page."""
    kinds = (app.markdown, app.caption, app.error, app.subheader, app.header, app.text)
    return "\n".join(element.value for kind in kinds for element in kind)


def errors(app):
    """The sentences on what went wrong, as they are read."""
    return [error.value.replace("\\", "") for error in app.error]


def lines(app):
    return [area for area in app.text_area if area.key.startswith("text-")]


@pytest.fixture
def first_page(app):
    return app.run()


@pytest.fixture
def with_notes(first_page):
    return first_page.text_area("notes").input(NOTES).run()


# Notes


def test_the_first_page_says_what_to_do_and_keeps_nothing_yet(first_page):
    assert title(first_page) == "Start with your interview notes"
    assert "In a minute you have a script you can say" in texts(first_page)
    assert "p" not in first_page.query_params


def test_going_on_without_notes_says_what_is_missing(first_page):
    first_page.button("go-on").click().run()
    assert [error.value for error in first_page.error] == ["Paste your notes first, or try the example."]
    assert title(first_page) == "Start with your interview notes"


def test_pasted_notes_are_read_and_kept_under_the_address(with_notes):
    assert title(with_notes) == "Your notes are in"
    assert with_notes.text_input("interviewee").value == "Mr. Baptiste"
    assert with_notes.session_state["pronoun"] == Pronoun.HE
    assert "3 questions" in texts(with_notes)
    assert kept(with_notes).notes == NOTES


LONG = "He tunes pianos. " * 30_000


def test_notes_of_more_letters_than_a_file_may_have_are_kept_and_not_read_and_that_is_told(first_page):
    notes = first_page.text_area("notes").input(LONG).run()
    assert title(notes) == "These notes are too long to be read"
    assert errors(notes) == [
        "This holds more than 500,000 letters, far more than an interview, so it was not read. "
        "All of it is kept here: take out what you do not need."
    ]
    assert kept(notes).notes == notes.text_area("notes").value == LONG
    assert not [button for button in notes.button if button.key == "example"]
    notes.button("go-on").click().run()
    assert title(notes) == "These notes are too long to be read"
    for name in ("outline", "script", "rehearse"):
        assert title(page(notes, name)) == "These notes are too long to be read"
    for name in ("check", "versions", "project", "privacy"):
        assert not page(notes, name).error
    notes = page(notes, "notes").text_area("notes").input(NOTES).run()
    assert title(notes) == "Your notes are in"
    assert not notes.error


def test_an_assignment_and_an_answer_that_are_too_long_are_kept_and_not_read(with_notes):
    with_notes.text_area("assignment").input(LONG).run()
    assert "so it was not read" in errors(with_notes)[0]
    assert "Most assignments ask for" in texts(with_notes)
    outline = page(with_notes, "outline")
    key = next(area.key for area in outline.text_area if area.key.startswith("answer-"))
    outline.text_area(key).input(LONG).run()
    assert "so it was not read" in errors(outline)[0]
    assert kept(outline).assignment == LONG
    assert LONG.strip() in [answer.strip() for answer in kept(outline).answers.values()]
    assert title(page(outline, "script")).endswith("one question to answer")


def test_what_the_notes_do_not_say_is_asked_on_the_notes_page(first_page):
    first_page.text_area("notes").input("What do you do?\nI bake bread before five in the morning.").run()
    assert "They do not say the name" in texts(first_page)
    first_page.text_input("interviewee").input("Dana").run()
    assert "They do not say the name" not in texts(first_page)
    assert kept(first_page).interviewee == "Dana"


def test_a_guess_from_the_notes_is_kept_only_once_it_is_corrected(with_notes):
    assert kept(with_notes).interviewee == ""
    with_notes.text_input("interviewee").input("Mr. Jean Baptiste").run()
    assert kept(with_notes).interviewee == "Mr. Jean Baptiste"
    with_notes.text_input("interviewee").input("Mr. Baptiste").run()
    assert kept(with_notes).interviewee == ""


def test_the_example_comes_with_its_assignment(first_page):
    first_page.button("example").click().run()
    assert title(first_page) == "Your notes are in"
    assert "why you chose this person" in first_page.text_area("assignment").value
    assert "2 to 3 minutes." in texts(first_page)


def test_the_assignment_says_what_it_asks_for(with_notes):
    brief = "Explain who you interviewed and what obstacles they faced. Maximum 90 seconds."
    with_notes.text_area("assignment").input(brief).run()
    assert "It asks for" in texts(with_notes)
    assert "obstacles" in texts(with_notes)
    assert with_notes.number_input("minutes").value == 1.5


def test_a_video_may_be_shorter_than_the_smallest_step(with_notes):
    with_notes.text_area("assignment").input("Say who you interviewed. 20 seconds at most.").run()
    assert round(with_notes.number_input("minutes").value * 60) == 20
    assert "of 0:20 · saved" in texts(page(with_notes, "script"))


def test_a_file_becomes_the_notes(first_page):
    first_page.file_uploader[0].set_value(("interview.txt", NOTES.encode("utf-16"), "text/plain")).run()
    assert title(first_page) == "Your notes are in"
    assert first_page.text_area("notes").value == NOTES
    assert "from interview" in texts(first_page)


def test_a_file_that_cannot_be_read_leaves_the_notes_as_they_were(with_notes):
    with_notes.file_uploader[0].set_value(("photo.png", b"\x89PNG\r\n\x1a\n", "image/png")).run()
    assert title(with_notes) == "That file could not be read"
    assert "photo.png" in errors(with_notes)[0]
    assert kept(with_notes).notes == NOTES


def test_notes_that_a_file_replaced_come_back_with_undo(with_notes):
    with_notes.text_input("interviewee").input("Jean").run()
    with_notes.file_uploader[0].set_value(("other.txt", OTHER_NOTES.encode(), "text/plain")).run()
    assert kept(with_notes).notes == OTHER_NOTES
    assert kept(with_notes).interviewee == "", "a name given for one person is not said of the next"
    with_notes.button("bring-back").click().run()
    assert (kept(with_notes).notes, kept(with_notes).interviewee) == (NOTES, "Jean")


def test_an_address_brings_back_what_was_kept(app, with_notes):
    address = with_notes.query_params["p"]
    again = type(app).from_file(app._script_path, default_timeout=60)
    again.query_params["p"] = address
    again.run()
    assert title(again) == "Your notes are in"
    assert again.text_area("notes").value == NOTES


def test_notes_of_another_interview_pasted_over_the_first_can_be_undone(with_notes):
    with_notes.text_input("interviewee").input("Jean").run()
    with_notes.text_area("notes").input(OTHER_NOTES).run()
    assert kept(with_notes).interviewee == ""
    with_notes.button("bring-back").click().run()
    assert kept(with_notes).interviewee == "Jean"


def test_a_correction_in_the_notes_keeps_what_was_said_about_them(with_notes):
    with_notes.text_input("interviewee").input("Jean").run()
    with_notes.text_area("notes").input(NOTES.replace("four pianos", "five pianos")).run()
    assert kept(with_notes).interviewee == "Jean"
    assert "bring-back" not in [button.key for button in with_notes.button]


def test_an_address_under_which_nothing_is_kept_is_a_fresh_start(app):
    app.query_params["p"] = "no-such-project"
    app.run()
    assert title(app) == "Start with your interview notes"
    assert errors(app)[0].startswith("No project is kept here under this address.")
    assert "p" not in app.query_params


# Outline


def test_the_outline_asks_for_what_the_notes_do_not_say(with_notes):
    outline = page(with_notes, "outline")
    assert title(outline) == "One thing is missing: why you chose Mr\\. Baptiste"
    assert "not in your notes: question 1" in texts(outline)


def test_an_answer_meets_the_point_and_stays_where_it_can_be_changed(with_notes):
    outline = page(with_notes, "outline")
    outline.text_area("answer-why").input(WHY).run()
    assert title(outline) == "Your notes answer everything"
    assert "answered by you" in texts(outline)
    assert kept(outline).answers == {"why": WHY}
    outline.text_area("answer-why").input(" ").run()
    assert title(outline).startswith("One thing is missing")


def test_a_piece_moved_to_another_section_stays_there(with_notes):
    outline = page(with_notes, "outline")
    piece = next(b for b in cached.outline(kept(outline)).blocks if b.text.startswith("My ears"))
    assert piece.section is Section.LEARNED
    outline.menu_button(f"move-{piece.id}").click("who").run()
    assert kept(outline).placed == {piece.id: Section.WHO}
    outline.menu_button(f"move-{piece.id}").click("Leave it out").run()
    assert kept(outline).placed == {piece.id: None}
    assert "1 piece" in [expander.label for expander in outline.expander]
    outline.menu_button(f"move-{piece.id}").click("learned").run()
    assert "Nothing. All" in texts(outline)


def test_without_notes_the_other_pages_lead_back_to_them(first_page):
    for name in ("outline", "script"):
        page(first_page, name)
        assert title(first_page) == "There are no notes yet"


# Script


def test_the_script_tells_its_time_and_its_open_question(with_notes):
    script = page(with_notes, "script")
    assert title(script).endswith("and one question to answer")
    assert "of 2:30 · saved" in texts(script)
    assert lines(script)


def test_a_line_is_said_in_another_way_and_as_it_was(with_notes):
    script = page(with_notes, "script")
    told = next(
        line for line in lines(script) if line.value.startswith("My first") or "teacher" in line.value
    )
    key, before = told.key.removeprefix("text-"), told.value
    script.button(f"way-quoted-{key}").click().run()
    quoted = script.text_area(f"text-{key}").value
    assert "“My first teacher hid my fork so that I had to listen.”" in quoted
    assert kept(script).edits.versions == {key: "quoted"}
    script.button(f"As it was-{key}").click().run()
    assert script.text_area(f"text-{key}").value == before
    assert kept(script).edits == Edits()


def test_a_line_that_the_student_rewrote_has_no_other_way(with_notes):
    script = page(with_notes, "script")
    key = next(button.key for button in script.button if button.key.startswith("way-quoted-line"))[11:]
    script.text_area(f"text-{key}").input("She likes it.").run()
    assert script.text_area(f"text-{key}").value == "She likes it."
    assert not any(button.key.startswith("way-") and button.key.endswith(key) for button in script.button)


def test_another_opening_is_one_press_away(with_notes):
    script = page(with_notes, "script")
    others = [
        button.key
        for button in script.button
        if button.key.startswith("way-") and "who-opening" in button.key
    ]
    assert len(others) == 2
    script.button(others[0]).click().run()
    assert kept(script).edits.versions.keys() == {"who-opening"}


def test_an_answer_in_the_script_becomes_a_line(with_notes):
    script = page(with_notes, "script")
    script.text_area("answer-script-why").input(WHY).run()
    assert "one question" not in title(script)
    assert any("tunes the piano at my school" in line.value for line in lines(script))


def test_an_edited_line_is_kept_through_another_time_and_can_be_as_it_was(with_notes):
    script = page(with_notes, "script")
    first = lines(script)[0]
    before, key = first.value, first.key.removeprefix("text-")
    first.input("I spoke with the man who tunes our pianos.").run()
    assert list(kept(script).edits.rewritten.values()) == ["I spoke with the man who tunes our pianos."]
    script.number_input("script-minutes").set_value(2.0).run()
    assert script.text_area(f"text-{key}").value == "I spoke with the man who tunes our pianos."
    script.button(f"As it was-{key}").click().run()
    assert script.text_area(f"text-{key}").value == before


def test_a_line_that_was_cut_is_one_click_away(with_notes):
    script = page(with_notes, "script")
    key = lines(script)[1].key.removeprefix("text-")
    script.button(f"Cut-{key}").click().run()
    assert f"text-{key}" not in [line.key for line in lines(script)]
    script.button(f"back-{key}").click().run()
    assert f"text-{key}" in [line.key for line in lines(script)]


def test_a_line_gives_its_place_to_one_that_was_left_out(with_notes):
    script = page(with_notes, "script")
    script.number_input("script-minutes").set_value(0.5).run()
    part = next(part for part in cached.script(kept(script)).sections if part.lines and part.left_out)
    going, coming = part.lines[0].id, part.left_out[0].id
    script.menu_button(f"swap-{going}").click(coming).run()
    shown = [line.key for line in lines(script)]
    assert f"text-{coming}" in shown
    assert f"text-{going}" not in shown


def test_a_line_emptied_is_cut(with_notes):
    script = page(with_notes, "script")
    line = lines(script)[1]
    line.input("").run()
    assert line.key not in [other.key for other in lines(script)]


def test_a_line_moves_down_and_up_again(with_notes):
    script = page(with_notes, "script")
    before = [line.key for line in lines(script)]
    part = next(part for part in cached.script(kept(script)).sections if len(part.lines) > 1)
    first, second = (f"text-{line.id}" for line in part.lines[:2])
    script.button(f"Down-{part.lines[0].id}").click().run()
    after = [line.key for line in lines(script)]
    assert after.index(second) < after.index(first)
    script.button(f"Up-{part.lines[0].id}").click().run()
    assert [line.key for line in lines(script)] == before


# When something fails


def test_what_the_disk_refused_is_told_and_stays_on_the_page(with_notes, monkeypatch):
    def refuse(*_, **__):
        raise NotSaved(
            "Your last change was not saved: the disk is full. Make room, then make the change again."
        )

    monkeypatch.setattr(Store, "save", refuse)
    with_notes.text_input("student").input("Ada").run()
    assert errors(with_notes)[0].startswith("Your last change was not saved")
    assert with_notes.text_input("student").value == "Ada"
    assert "**Not saved.**" in texts(with_notes)
    with_notes.run()
    assert errors(with_notes)[0].endswith("Until then this page keeps trying.")
    monkeypatch.undo()
    with_notes.text_input("student").input("Ada L.").run()
    assert kept(with_notes).student == "Ada L."
    assert errors(with_notes) == []


def test_a_change_in_another_tab_is_taken_up(with_notes):
    identifier = address_of(with_notes)
    saved = cached.store().load(identifier)
    cached.store().save(identifier, saved.version, Project(notes=OTHER_NOTES))
    with_notes.run()
    assert with_notes.text_area("notes").value == OTHER_NOTES


@pytest.fixture
def changed_twice(with_notes):
    """A name that another tab has just given, and this one gives too, but another one."""
    identifier = address_of(with_notes)
    saved = cached.store().load(identifier)
    cached.store().save(identifier, saved.version, Project(notes=NOTES, student="Tab 2", minutes=2.0))
    return with_notes.text_input("student").input("Tab 1").run()


def test_one_thing_changed_in_two_tabs_is_to_be_decided_and_neither_is_lost(changed_twice):
    assert "Your name was changed in another tab or on another device too" in texts(changed_twice)
    assert changed_twice.text_input("student").value == "Tab 1"
    assert "**Not saved** until you choose above" in texts(changed_twice)
    assert kept(changed_twice).student == "Tab 2"
    assert "Tab 1" in [s.project.student for s in cached.store().earlier(address_of(changed_twice))]
    changed_twice.toggle("dispute-both").set_value(True).run()
    assert {"Tab 1", "Tab 2"} <= {element.value for element in changed_twice.text}


def test_mine_can_stand_and_theirs_can_be_had_instead(changed_twice):
    changed_twice.button("dispute-mine").click().run()
    assert (kept(changed_twice).student, kept(changed_twice).minutes) == ("Tab 1", 2.0)
    assert changed_twice.number_input("minutes").value == 2.0
    assert "changed in another tab" not in texts(changed_twice)
    assert "Tab 2" in [s.project.student for s in cached.store().earlier(address_of(changed_twice))]
    changed_twice.button("bring-back").click().run()
    assert kept(changed_twice).student == changed_twice.text_input("student").value == "Tab 2"


def test_theirs_can_be_taken_and_mine_can_be_had_instead(changed_twice):
    changed_twice.button("dispute-theirs").click().run()
    assert changed_twice.text_input("student").value == "Tab 2"
    assert "Saved on this computer" in texts(changed_twice)
    changed_twice.button("bring-back").click().run()
    assert kept(changed_twice).student == "Tab 1"


def test_while_it_is_to_be_decided_what_is_typed_is_kept_aside_once(changed_twice):
    for name in ("Tab 1 a", "Tab 1 ab"):
        changed_twice.text_input("student").input(name).run()
    aside = [s.project.student for s in cached.store().earlier(address_of(changed_twice))]
    assert [name for name in aside if name.startswith("Tab 1")] == ["Tab 1 ab"]
    changed_twice.text_input("student").input("Tab 2").run()
    assert "changed in another tab" not in texts(changed_twice), "both say the same now"


def test_changes_of_different_things_in_two_tabs_both_stand_and_it_is_said(with_notes):
    identifier = address_of(with_notes)
    saved = cached.store().load(identifier)
    cached.store().save(identifier, saved.version, Project(notes=NOTES, interviewee="Jean"))
    with_notes.text_input("student").input("Ada").run()
    assert (kept(with_notes).student, kept(with_notes).interviewee) == ("Ada", "Jean")
    assert with_notes.text_input("interviewee").value == "Jean"
    assert "Both changes are kept" in texts(with_notes)


def test_an_unforeseen_error_is_one_sentence_without_a_path(with_notes, monkeypatch, caplog):
    def fail(_):
        raise RuntimeError("/home/somebody/secret.py")

    monkeypatch.setattr(cached, "outline", fail)
    page(with_notes, "outline")
    assert errors(with_notes)[0].startswith("Something went wrong here")
    assert "secret" not in texts(with_notes)
    assert "secret" in caplog.text


def test_the_kind_of_assignment_is_told_by_its_words_until_another_is_chosen(with_notes):
    with_notes.text_area(key="assignment").set_value("Describe the leadership style of a leader.").run()
    assert with_notes.selectbox(key="kind").value == "leadership-interview"
    assert kept(with_notes).kind == ""

    with_notes.selectbox(key="kind").set_value("community-connection").run()
    assert kept(with_notes).kind == "community-connection"
    assert "How I belong to it" in texts(page(with_notes, "script"))


def test_the_script_page_tells_how_much_is_told_and_how_much_reflected(with_notes):
    script = page(with_notes, "script")
    assert "0% telling, 100% reflecting" in texts(script)
    assert "100% telling, 0% reflecting" in texts(script)


def test_where_reflecting_is_thin_a_question_stands_in_the_script_and_its_answer_goes_into_it(with_notes):
    brief = "Say who you interviewed, what you learned and how it connects to you."
    with_notes.text_area(key="assignment").set_value(brief).run()
    with_notes.selectbox(key="kind").set_value("reflection-on-a-talk").run()
    script = page(with_notes, "script")
    assert "Your script tells more than it reflects." in texts(script)
    script.text_area(key="answer-script-reflect").set_value("I would keep the listening.").run()
    assert kept(script).answers == {"reflect": "I would keep the listening."}
    assert "I would keep the listening." in [
        box.value for box in script.text_area if box.key.startswith("text-")
    ]


def test_the_pace_of_the_takes_is_offered_and_can_be_taken_back(with_notes, monkeypatch):
    monkeypatch.setattr("components.own_pace.own_pace", lambda reports: 118)
    script = page(with_notes, "script")
    assert "In your takes you say 118." in texts(script)
    script.button(key="own-pace").click().run()
    assert kept(script).pace == 118
    script.button(key="own-pace").click().run()
    assert kept(script).pace == 140


def test_another_name_for_the_interviewee_stands_in_the_script(with_notes):
    with_notes.text_input("pseudonym").input("Ms. Alex").run()
    with_notes.toggle("contacts").set_value(True).run()
    assert (kept(with_notes).pseudonym, kept(with_notes).contacts_hidden) == ("Ms. Alex", True)
    assert kept(with_notes).notes == NOTES
    lines = [box.value for box in page(with_notes, "script").text_area if box.key.startswith("text-")]
    assert any("Ms. Alex" in line for line in lines)
    assert not any("Baptiste" in line for line in lines)


def test_at_the_bare_address_the_last_projects_are_named_and_one_press_away(app, monkeypatch):
    monkeypatch.setattr("components.visitor.is_here", lambda: True)
    store = cached.store()
    for number in range(5):
        store.create(Project(notes=f"Notes number {number} of what was said.", interviewee=""))
    store.create(Project(notes="Somebody else's."), owner="somebody")
    store.remove(store.create(Project(notes="In the bin.")).id)
    app.run()

    named = [button.label for button in app.button if button.key.startswith("shelf-")]
    assert len(named) == 3
    assert named[0] == "Notes number 4 of what was said\\. · just now"
    app.button(next(button.key for button in app.button if button.key.startswith("shelf-"))).click().run()
    assert app.text_area("notes").value == "Notes number 4 of what was said."
    assert kept(app).notes.startswith("Notes number 4")
