"""A recording of the interview on the Notes page, without a browser; what the worker does is done by hand."""

import io

import pytest

from components import cached
from components.keys import key_of
from components.so_far import so_far
from scriptwright._jobs_claims import Claims
from scriptwright.jobs import State, Work
from scriptwright.notes import Kind, Speaker
from scriptwright.project import Project
from scriptwright.speech.listening import NOTHING
from scriptwright.store import NotSaved
from scriptwright.takes import Purpose, Takes
from scriptwright.transcript import Transcript, Word

QUESTION, ANSWER, NEXT = "What do you do all day?", "I wind the tower clock.", "Do you like it?"
SHORT = "It is loud, but I would miss it."
NOTES = "Interview with Mr. Ito, clock keeper\n\nHe has kept the tower clock since 1998."
LABELLED = f"Interviewer: {QUESTION}\nInterviewee: {ANSWER}\nInterviewer: {NEXT}\nInterviewee: {SHORT}\n"


def spoken(*lines) -> Transcript:
    """The lines as an engine hears them, half a second a word."""
    words, at = [], 1.0
    for line in lines:
        for text in line.split():
            words.append(Word(text, at, at + 0.4, 0.9))
            at += 0.5
        at += 0.8
    return Transcript(tuple(words), "en", at)


def title(app):
    return app.title[0].value


def texts(app):
    """Everything written on the page."""
    kinds = (app.markdown, app.caption, app.error, app.header)
    return "\n".join(element.value for kind in kinds for element in kind)


def keys(app):
    return {button.key for button in app.button}


def kept(project) -> Project:
    """The project as it lies in the store."""
    return cached.store().load(project).project


def address_of(app):
    """The id of the project under the page's address."""
    found = app.query_params["p"]
    return found if isinstance(found, str) else found[0]


def page(app, project):
    """The Notes page of a project, opened by its address."""
    app.query_params["p"] = project
    app.run()
    assert not app.exception
    return app


def sent(project, name="talk.m4a"):
    """A recording that has come in and waits."""
    take = cached.takes().add(project, io.BytesIO(b"sound"), name, purpose=Purpose.INTERVIEW)
    return cached.jobs().submit(take.id, Work.INTERVIEW)


def begun(project):
    """A recording that is being listened to, in the hands of this test."""
    claims = Claims(cached.store(), "test")
    return claims, claims.claim(sent(project).id)


def listened(project, transcript):
    """A recording that was heard."""
    claims, claim = begun(project)
    cached.takes().heard(claim.take, transcript, "faster-whisper")
    claims.end(claim, State.DONE)
    return claim.take


@pytest.fixture
def empty(app):
    """A project in which nothing is yet."""
    return cached.store().create(Project()).id


@pytest.fixture
def noted(app):
    """A project with notes."""
    return cached.store().create(Project(notes=NOTES)).id


@pytest.fixture
def told(app, empty):
    """The page with a talk of four turns."""
    take = listened(empty, spoken(QUESTION, ANSWER, NEXT, SHORT))
    return page(app, empty), take


# It comes in, and is listened to


def test_a_first_visit_keeps_nothing_until_a_recording_is_wanted(app):
    app.run()
    assert "p" not in app.query_params
    app.session_state["interview-add-0"] = True
    app.run()
    assert kept(address_of(app)) == Project()


def test_a_recording_dropped_where_the_files_are_is_listened_to_as_well(app):
    app.run().file_uploader[0].set_value(("talk.m4a", b"sound", "audio/mp4")).run()
    take = cached.takes().of(address_of(app), Purpose.INTERVIEW)[0]
    assert cached.takes().path(take).read_bytes() == b"sound"
    assert cached.jobs().latest(take.id).work is Work.INTERVIEW
    assert title(app) == "Listening to your interview"


def test_while_it_listens_the_assignment_and_the_names_can_be_given(app, empty):
    claims, claim = begun(empty)
    cached.takes().measured(claim.take, 100.0)
    heard = spoken(QUESTION).to_json()["words"]
    claims.keep(claim, 0, {"words": heard}, heard=40.0, progress=0.4, seconds_left=31.0)
    page(app, empty)
    assert so_far(claim.take, Work.INTERVIEW) == {
        "state": "running",
        "sentence": "About 30 seconds to go. You can leave this page or close it: it goes on.",
        "done": 0.4,
        "heard": "0:40 of 1:40 heard · 40%",
        "lines": [{"time": "0:01", "text": QUESTION}],
    }
    assert "go-on" not in keys(app)
    app.text_input("interviewee").input("Mr. Ito").run()
    assert kept(empty).interviewee == "Mr. Ito"
    assert cached.jobs().latest(claim.take).state is State.RUNNING


def test_with_notes_they_stay_at_hand_while_it_listens(app, noted):
    begun(noted)
    page(app, noted)
    assert title(app) == "Your notes are in"
    assert app.text_area("notes").value == NOTES
    assert {"go-on", "stop"} <= keys(app)


def test_a_second_recording_waits_and_says_so(app, empty):
    begun(empty)
    sent(empty, "part 2.m4a")
    page(app, empty)
    assert "**part 2\\.m4a**" in texts(app)
    assert "It waits its turn." in texts(app)


def test_stopping_it_keeps_the_recording_and_it_can_be_heard_again(app, empty):
    _, claim = begun(empty)
    page(app, empty).button("stop").click().run()
    assert title(app) == "You stopped listening to the interview"
    assert app.text_area("notes").value == ""
    app.button(f"interview-again-{claim.take}").click().run()
    assert title(app) == "Listening to your interview"
    assert cached.jobs().latest(claim.take).state is State.WAITING


def test_a_recording_that_cannot_be_heard_says_why_and_leaves_the_notes(app, noted):
    claims, claim = begun(noted)
    page(app, noted)
    claims.end(claim, State.FAILED, "This file has no sound in it. Record it once more.")
    app.run()
    assert app.error[0].value == "This file has no sound in it\\. Record it once more\\."
    assert {"go-on", f"interview-again-{claim.take}", f"interview-remove-{claim.take}"} <= keys(app)
    assert kept(noted).notes == NOTES


def test_a_recording_without_speech_says_so(app, empty):
    listened(empty, Transcript((), None, 12.0, doubts=(NOTHING,)))
    page(app, empty)
    assert title(app) == "No speech in that recording"
    assert "No speech was heard in this recording" in texts(app)
    assert "go-on" in keys(app)


# It is read, and marked


def test_a_talk_that_was_heard_is_shown_to_who_comes_back_without_notes(told):
    app, _ = told
    assert title(app) == "Your interview is written down"
    assert "Who says each of the 4 turns is proposed by the words." in texts(app)
    assert app.button("go-on").label == "Use it as my notes"


def test_a_mark_is_kept_and_the_next_visit_finds_it(told, empty):
    app, take = told
    app.session_state[key_of("turns", take)] = {"marks": {"6": "interviewer"}}
    app.run()
    assert not app.error
    assert cached.takes().load(take).speakers == {6: Speaker.INTERVIEWER}
    app.button("go-on").click().run()
    assert kept(empty).notes.splitlines()[0] == f"Interviewer: {QUESTION} {ANSWER} {NEXT}"


def test_a_mark_that_the_disk_refused_is_told(told, monkeypatch):
    def refuse(*_):
        raise NotSaved("Your last change was not saved: the disk is full.")

    app, take = told
    monkeypatch.setattr(Takes, "mark", refuse)
    app.session_state[key_of("turns", take)] = {"marks": {"6": "interviewer"}}
    app.run()
    assert app.error[0].value.replace("\\", "") == "Your last change was not saved: the disk is full."


# It becomes notes


def test_a_talk_becomes_notes_with_its_speakers(told, empty):
    app, _ = told
    app.button("go-on").click().run()
    assert kept(empty).notes == LABELLED
    assert app.text_area("notes").value == LABELLED
    kinds = [block.kind for block in cached.notes(kept(empty).notes).blocks]
    assert kinds == [Kind.QUESTION, Kind.ANSWER] * 2


def test_the_interviewee_is_called_by_name(told, empty):
    app, _ = told
    app.text_input("interviewee").input("Mr. Ito").run()
    app.button("go-on").click().run()
    assert kept(empty).notes.splitlines()[1] == f"Mr. Ito: {ANSWER}"


def test_notes_that_are_there_stay_above_and_can_be_had_back_alone(app, noted):
    take = listened(noted, spoken(QUESTION, ANSWER))
    page(app, noted)
    assert title(app) == "Your notes are in"
    app.button(f"interview-look-{take}").click().run()
    assert app.button("go-on").label == "Add it to my notes"
    app.button("go-on").click().run()
    added = f"{NOTES}\n\nInterviewer: {QUESTION}\nMr. Ito: {ANSWER}\n"
    assert kept(noted).notes == added
    assert "The interview stands below your notes." in texts(app)
    app.button("bring-back").click().run()
    assert kept(noted).notes == NOTES


def test_a_talk_that_is_in_the_notes_is_changed_there_and_not_added_twice(told, empty):
    app, take = told
    app.button("go-on").click().run()
    app.text_area("notes").input(f"My own words.\n\n{LABELLED}\nMore of mine.\n").run()
    app.button(f"interview-look-{take}").click().run()
    assert title(app) == "This interview is in your notes"
    assert app.button("go-on").label == "Back to my notes"
    app.session_state[key_of("turns", take)] = {"marks": {"6": "interviewer"}}
    assert app.run().button("go-on").label == "Change it in my notes"
    app.button("go-on").click().run()
    rest = f"Interviewer: {QUESTION} {ANSWER} {NEXT}\nInterviewee: {SHORT}"
    assert kept(empty).notes == f"My own words.\n\n{rest}\n\nMore of mine.\n"


def test_it_can_be_left_for_later_and_is_found_again(told, empty):
    app, take = told
    app.button("interview-later").click().run()
    assert title(app) == "Start with your interview notes"
    assert kept(empty).notes == ""
    app.button(f"interview-look-{take}").click().run()
    assert title(app) == "Your interview is written down"


def test_a_deleted_recording_comes_back_with_undo(told, empty):
    app, take = told
    app.button("interview-remove").click().run()
    assert cached.takes().of(empty, Purpose.INTERVIEW) == ()
    assert title(app) == "Start with your interview notes"
    app.button("interview-back").click().run()
    assert [each.id for each in cached.takes().of(empty, Purpose.INTERVIEW)] == [take]
    assert title(app) == "Your interview is written down"


def test_the_other_engine_hears_it_again_and_the_marks_stay(told, empty):
    app, take = told
    cached.takes().mark(take, {6: Speaker.INTERVIEWER})
    app.button("interview-again-openai-whisper").click().run()
    assert cached.jobs().latest(take).engine == "openai-whisper"
    assert title(app) == "Listening to your interview"
    claims = Claims(cached.store(), "test")
    claim = claims.claim(cached.jobs().latest(take).id)
    cached.takes().heard(take, spoken(QUESTION, ANSWER, NEXT, SHORT), "openai-whisper")
    claims.end(claim, State.DONE)
    app.run()
    assert title(app) == "Your interview is written down"
    assert cached.takes().load(take).speakers == {6: Speaker.INTERVIEWER}
