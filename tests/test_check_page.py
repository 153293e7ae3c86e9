"""The Check page as a student meets it, run without a browser; what the worker does is done by hand."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from components import cached
from components.look import LOOKS, plain
from scriptwright import checking
from scriptwright._jobs_claims import Claims
from scriptwright.archive import opened, saved_in
from scriptwright.coverage.model import Contrary, Coverage, Difference, Passage, Status, Verdict
from scriptwright.delivery import deliver
from scriptwright.delivery.model import SectionPace
from scriptwright.jobs import State, Work
from scriptwright.project import Project
from scriptwright.report import Report
from scriptwright.sections import Section
from scriptwright.transcript import Hesitation, Span, Transcript, Word

LEFT_OUT = "You left out how it connects to your interests"

NOTES = (Path(__file__).parents[1] / "templates" / "example_notes.txt").read_text(encoding="utf-8")
PROJECT = Project(notes=NOTES, answers={"why": "I chose her because she pruned the maple at my school."})
ENGINE = "faster-whisper"


def spoken(*lines, language="en", hesitations=()) -> Transcript:
    """The lines as an engine hears them, half a second a word."""
    words, at = [], 1.0
    for line in lines:
        for text in line.split():
            words.append(Word(text, at, at + 0.4, 0.9))
            at += 0.5
        at += 0.5
    found = tuple(Hesitation("um", at, at + 0.2) for at in hesitations)
    return Transcript(tuple(words), language, at, (Span(0.0, 1.0),), found if hesitations else None)


def title(app):
    return app.title[0].value


def texts(app):
    """Everything written on the page."""
    kinds = (app.markdown, app.caption, app.error, app.subheader, app.header, app.text)
    return "\n".join(element.value for kind in kinds for element in kind)


def keys(app):
    return [button.key for button in app.button]


@pytest.fixture
def project():
    """The example notes, kept."""
    return cached.store().create(PROJECT).id


@pytest.fixture
def check(app, project):
    """The Check page of the project, opened by its address."""
    app.query_params["p"] = project
    app.run()
    return page(app)


def page(app):
    app.switch_page("components/pages/check.py").run()
    assert not app.exception
    return app


def script_of(project, *sections) -> list[str]:
    """The lines of the script, of these sections where some are given."""
    material = checking.material_of(cached.store().load(project).project)
    return [line.text for line in material.statements if line.section in (sections or Section)]


def added(project, name="draft.m4a"):
    """A take that has come in and waits."""
    take = cached.takes().add(project, io.BytesIO(b"sound"), name)
    return cached.jobs().submit(take.id, Work.LISTEN)


def begun(project):
    """A take that is being listened to, in the hands of this test."""
    claims = Claims(cached.store(), "test")
    return claims, claims.claim(added(project).id)


def listened(project, transcript):
    """A take that was heard, and its report made."""
    claims, claim = begun(project)
    cached.takes().heard(claim.take, transcript, ENGINE)
    if transcript.words:
        reported(claim.take)
    claims.end(claim, State.DONE)
    return claim.take


def reported(take):
    """The report on a take as it and its project are now: a line is said where its words are heard."""
    now = cached.takes().load(take)
    material = checking.material_of(cached.store().load(now.project).project)
    lines = tuple(verdict_on(line, now.told) for line in material.statements)
    of_section = {section: [] for section in Section}
    for line, verdict in zip(material.statements, lines, strict=True):
        of_section[line.section] += [verdict] * (verdict.status is Status.SAID)
    points = tuple(
        replace(of_section[point.section][0], id=point.id)
        if of_section[point.section]
        else Verdict(point.id, Status.MISSED, 0.0)
        for point in material.points
    )
    coverage = Coverage(lines, points, covers=(None,) * len(now.told.words))
    delivery = deliver(now.told, lines=material.statements, covers=coverage.covers, minutes=material.minutes)
    report = Report(material.statements, material.points, coverage, delivery, ()).advised()
    assert cached.takes().reported(now, report, checking.basis(material, now.corrections))


def report_again(take, project, report):
    """Another report on a take that was checked."""
    kept = cached.takes().load(take)
    material = checking.material_of(cached.store().load(project).project)
    assert cached.takes().reported(kept, report, checking.basis(material, kept.corrections))


def verdict_on(line, heard):
    """Whether the words of a line are heard as they stand."""
    words = line.text.split()
    for at in range(len(heard.words) - len(words) + 1):
        if [word.text for word in heard.words[at : at + len(words)]] == words:
            first, last = heard.words[at], heard.words[at + len(words) - 1]
            passage = Passage(at, at + len(words), line.text, first.start, last.end)
            return Verdict(line.id, Status.SAID, 1.0, passage)
    return Verdict(line.id, Status.MISSED, 0.0)


def checked_again(take):
    """Do the check that the page has asked for."""
    claims = Claims(cached.store(), "test")
    claim = claims.claim(cached.jobs().latest(take, Work.CHECK).id)
    reported(take)
    claims.end(claim, State.DONE)


@pytest.fixture
def told(check, project):
    """A take of the whole script but for one section, with its report on the page."""
    lines = script_of(project, Section.WHO, Section.WHY, Section.LEARNED)
    take = listened(project, spoken(*lines, hesitations=(3.0, 9.0)))
    check.run()
    return check, take


# A take comes in


def test_without_notes_a_take_is_held_against_what_the_assignment_asks(app):
    app.run()
    page(app)
    assert title(app) == "Say it once, and see what you covered"
    assert "held against the 5 points that your assignment asks for" in texts(app)
    address = app.query_params["p"]
    assert cached.store().load(address if isinstance(address, str) else address[0]).project == Project()


def test_with_notes_it_is_held_against_the_script(check, project):
    assert f"held against the {len(script_of(project))} lines of your script and the 5 points" in texts(check)


def test_a_sound_recorded_in_the_page_is_kept_and_waits_to_be_heard(check, project):
    check.audio_input[0].set_value(("recording.wav", b"RIFF sound", "audio/wav")).run()
    assert title(check) == "Take 1 waits its turn"
    take = cached.takes().of(project)[0]
    assert cached.takes().path(take).read_bytes() == b"RIFF sound"
    assert cached.jobs().latest(take.id).engine == ENGINE


def test_the_engine_can_be_chosen(check, project):
    check.radio("engine").set_value("openai-whisper").run()
    check.audio_input[0].set_value(("recording.wav", b"RIFF sound", "audio/wav")).run()
    assert cached.jobs().latest(cached.takes().of(project)[0].id).engine == "openai-whisper"


# It is listened to


def test_a_take_that_waits_says_how_many_are_before_it(check, project):
    begun(project)
    added(project)
    check.run()
    assert title(check) == "Take 2 waits its turn"
    assert "1 recording is before it. You can leave this page or close it: it goes on." in texts(check)


def test_while_it_listens_the_page_tells_how_far_it_is_and_what_was_heard(check, project):
    claims, claim = begun(project)
    cached.takes().measured(claim.take, 141.0)
    heard = spoken("So I met [a](http://x) friend.").to_json()["words"]
    claims.keep(claim, 0, {"words": heard}, heard=58.0, progress=0.41, seconds_left=19.0)
    check.run()
    assert title(check) == "Listening to take 1"
    assert "About 20 seconds to go." in texts(check)
    assert f"`0:01` {plain('So I met [a](http://x) friend.')}" in texts(check)
    assert check.get("progress")[0].proto.text == "0:58 of 2:21 heard · 41%"
    assert "primary" not in [button.proto.type for button in check.button]


def test_stopping_it_keeps_the_recording_and_it_can_be_heard_again(check, project):
    _, claim = begun(project)
    check.run().button("stop").click().run()
    assert cached.jobs().latest(claim.take).state is State.CANCELLED
    assert title(check) == "You stopped listening to take 1"
    check.button("again").click().run()
    assert title(check) == "Take 1 waits its turn"


def test_a_recording_that_cannot_be_heard_says_why(check, project):
    claims, claim = begun(project)
    claims.end(claim, State.FAILED, "This file has no sound in it. Record it once more.")
    check.run()
    assert title(check) == "Take 1 could not be listened to"
    assert check.error[0].value == "This file has no sound in it\\. Record it once more\\."
    assert {"again", "go-on"} <= set(keys(check))


def test_a_take_without_speech_says_so(check, project):
    listened(project, Transcript((), None, 12.0))
    check.run()
    assert title(check) == "No speech in this take"


# Its report


def test_the_report_tells_first_what_was_left_out(told):
    check, take = told
    connection = [point for point in cached.takes().load(take).report.points if point.id == "connection"]
    assert title(check) == LEFT_OUT
    assert f"{connection[0].text}]" in check.header[0].value
    assert check.header[-1].value != check.header[0].value
    assert "said" in texts(check)


def test_a_moment_is_a_button_that_knows_its_second(told):
    check, take = told
    verdict = cached.takes().load(take).report.coverage.points[0]
    assert f"moment-{round(verdict.evidence.start * 1000)}-point-{verdict.id}" in keys(check)


def test_an_opposite_statement_stands_among_what_differs(check, project):
    take = listened(project, spoken(*script_of(project)))
    kept = cached.takes().load(take)
    first, *rest = kept.report.coverage.lines
    turned = replace(
        first,
        status=Status.PARTLY,
        differences=(Difference(Contrary.OPPOSITE, "she never", "She does.", 7.5),),
    )
    coverage = replace(kept.report.coverage, lines=(turned, *rest))
    report_again(take, project, replace(kept.report, coverage=coverage))
    check.run()
    assert title(check) == "You said everything, but one thing differs"
    assert "1 thing" in [header.value for header in check.header]
    assert plain("You said “she never”; your script says “She does”.") in texts(check)
    assert "moment-7500-fact-0" in keys(check)


def test_how_fast_each_section_is_told_and_how_much_was_read(told, project):
    check, take = told
    report = cached.takes().load(take).report
    sections = (SectionPace(Section.WHO, 60, 30.0, 120.0), SectionPace(Section.LEARNED, 9, None, None))
    report_again(take, project, replace(report, delivery=replace(report.delivery, sections=sections)))
    shown = texts(check.run())
    assert f"Words a minute by section: {LOOKS[Section.WHO].mark} Who 120\n" in shown
    assert "100% of it was said word for word as it stands in your script." in shown


def test_hesitations_are_told_as_at_least(told, project):
    check, _ = told
    shown = {metric.label: metric.value for metric in check.metric}
    assert shown["Hesitations"] == "at least 2"
    assert shown["Length"].count(":") == 1


def test_hesitations_that_are_still_listened_for_do_not_hold_the_report_back(check, project):
    take = listened(project, spoken(*script_of(project)))
    cached.jobs().submit(take, Work.HESITATIONS)
    check.run()
    hesitations = next(metric for metric in check.metric if metric.label == "Hesitations")
    assert (hesitations.value, hesitations.delta) == ("—", "still counting")


def test_the_student_has_the_last_word_and_can_take_it_back(told):
    check, take = told
    check.button("overrule-connection").click().run()
    assert cached.takes().load(take).overruled == {"connection": Status.SAID}
    assert title(check) != LEFT_OUT
    assert "You decided this." in texts(check)
    check.button("overrule-connection").click().run()
    assert cached.takes().load(take).overruled == {}
    assert title(check) == LEFT_OUT


def test_what_was_said_can_be_denied(told):
    check, take = told
    check.button("overrule-who").click().run()
    assert cached.takes().load(take).overruled == {"who": Status.MISSED}


def test_a_corrected_word_changes_the_verdict_by_itself(told, project):
    check, take = told
    check.toggle("correcting").set_value(True).run()
    corrected = " ".join([check.text_area[0].value, *script_of(project, Section.CONNECTION)])
    check.text_area[0].input(corrected).run()
    assert list(cached.takes().load(take).corrections.values()) == [corrected]
    assert "checking again" in texts(check)
    checked_again(take)
    check.run()
    assert "checking again" not in texts(check)
    assert title(check) != LEFT_OUT


def test_words_as_they_were_heard_are_no_correction(told):
    check, take = told
    heard = check.toggle("correcting").set_value(True).run().text_area[0].value
    check.text_area[0].input("Something else.").run()
    check.text_area[0].input(f"  {heard} ").run()
    assert cached.takes().load(take).corrections == {}


def test_a_changed_script_is_checked_anew_once(told, project):
    check, take = told
    saved = cached.store().load(project)
    cached.store().save(project, saved.version, replace(PROJECT, minutes=1.0))
    check.run()
    assert "checking again" in texts(check)
    first = cached.jobs().latest(take, Work.CHECK)
    check.run()
    assert cached.jobs().latest(take, Work.CHECK).id == first.id
    checked_again(take)
    assert "checking again" not in texts(check.run())


def test_a_check_that_failed_says_why_and_leaves_the_report(told, project):
    check, take = told
    saved = cached.store().load(project)
    cached.store().save(project, saved.version, replace(PROJECT, minutes=1.0))
    check.run()
    claims = Claims(cached.store(), "test")
    claims.end(claims.claim(cached.jobs().latest(take, Work.CHECK).id), State.FAILED, "The disk is full.")
    check.run()
    assert check.error[0].value == "The disk is full\\."
    check.button("check-again").click().run()
    assert cached.jobs().latest(take, Work.CHECK).goes_on
    assert title(check) == LEFT_OUT


def test_a_point_that_was_missed_shows_what_the_script_has_for_it(told, project):
    check, _ = told
    first = script_of(project, Section.CONNECTION)[0]
    assert f"Your script says it so: “{plain(first)[:20]}" in texts(check)


def test_a_point_without_a_line_leads_to_the_question(check, project):
    saved = cached.store().load(project)
    cached.store().save(project, saved.version, Project(notes=NOTES))
    listened(project, spoken(*script_of(project)))
    check.run()
    assert title(check) == "You left out why you chose Ms\\. Okafor"
    assert "Answer the first card" in texts(check)
    check.button("answer-why").click().run()
    assert title(check) == "One thing is missing: why you chose Ms\\. Okafor"


def test_a_take_in_another_language_is_told_to_be_so(check, project):
    listened(project, spoken("Hola, hoy hablo de la señora Okafor.", language="es"))
    assert "heard as Spanish, and your notes are in English" in texts(check.run())


def test_words_of_a_take_are_shown_as_they_are(check, project):
    listened(project, spoken(*script_of(project), "So :red[stop] **it** <b>now</b> today please."))
    shown = texts(check.run())
    assert ":red[stop]" not in shown
    assert "**it**" not in shown


# Several takes


def test_takes_stand_side_by_side_with_the_best_of_each_section(told, project):
    check, _ = told
    listened(project, spoken(*script_of(project)[:3], hesitations=(2.0,)))
    check.run()
    table = next(text.value for text in check.markdown if text.value.startswith("|"))
    assert table.splitlines()[0] == "| What is asked for | Take 1 | Take 2 |"
    assert ":red[:material/cancel: Missed]" in table
    assert "**Take 1** is your best so far" in texts(check)


def test_a_take_is_chosen_and_named(told, project):
    check, first = told
    second = listened(project, spoken(*script_of(project)[:3]))
    check.run()
    assert check.session_state["take"] == second
    check.segmented_control("take").select(first).run()
    assert title(check) == LEFT_OUT
    check.text_input(f"name-{first}").input("With the window open").run()
    assert cached.takes().load(first).name == "With the window open"


def test_a_deleted_take_comes_back_with_undo(told, project):
    check, take = told
    check.button("remove").click().run()
    assert cached.takes().of(project) == ()
    assert title(check) == "Say it once, and see what you covered"
    check.button("take-back").click().run()
    assert [kept.id for kept in cached.takes().of(project)] == [take]
    assert title(check) == LEFT_OUT


def test_one_more_take_is_rehearsed_or_without_notes_added_here(told, project):
    check, _ = told
    assert title(check.button("go-on").click().run()) == "Say it once through"
    kept = cached.store().load(project)
    cached.store().save(project, kept.version, replace(PROJECT, notes=""))
    check.switch_page("components/pages/check.py").run().button("go-on").click().run()
    assert title(check) == "Say it once more"
    check.button("back").click().run()
    assert title(check) != "Say it once more"


def test_another_take_can_be_read_while_one_is_listened_to(told, project):
    check, _ = told
    begun(project)
    check.run()
    assert title(check) == "Listening to take 2"
    check.button("another").click().run()
    assert title(check) == LEFT_OUT


def test_a_take_that_came_without_its_recording_is_read_and_offers_nothing_that_needs_it(app, home):
    store, takes = cached.store(), cached.takes()
    first = store.create(PROJECT).id
    take = takes.add(first, io.BytesIO(b"sound"), "draft.m4a").id
    heard = spoken(*script_of(first))
    takes.heard(take, heard, ENGINE)
    takes.add(first, io.BytesIO(b"sound"), "never heard.m4a")
    file = io.BytesIO(b"".join(saved_in(store, takes, first, recordings=False)))
    there = opened(store, takes, file).id
    app.query_params["p"] = there
    app.run()

    check = page(app)
    assert title(check) == "Take 2 came here without its recording"
    assert not any(key.startswith("again") for key in keys(check) if key)
    check.segmented_control("take").set_value(takes.of(there)[0].id).run()
    assert "was heard" in title(check)
    assert not any(key.startswith("again-") for key in keys(check) if key)
