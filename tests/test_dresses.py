"""The same interview in other dresses is read alike; `python -m benchmarks.dresses` has all of them."""

import pytest

from benchmarks.dresses import as_noted, as_typed, as_written, from_apps, from_school, with_speakers
from benchmarks.dresses.checks import check
from benchmarks.dresses.content import contents
from scriptwright.notes import read_notes
from scriptwright.notes.model import Speaker
from scriptwright.notes.small_talk import says_nothing
from scriptwright.script.words.spoken import without_connective
from scriptwright.sections import Section

KEEPER, FITTER = contents()[1], contents()[5]


@pytest.mark.parametrize("content", [KEEPER, FITTER], ids=lambda content: content.role)
@pytest.mark.parametrize(
    "layout",
    [
        with_speakers.chat_export,
        with_speakers.interviewer_and_interviewee,
        with_speakers.timestamps_on_their_own,
        as_noted.slides,
        as_noted.cue_column,
        as_noted.labels_in_the_line,
        as_noted.nested_bullets,
        as_written.profile,
        as_written.wrapped_lines,
        as_typed.bold_labels,
        as_typed.numbered_facts,
        as_typed.arrows,
        as_typed.letter_to_the_interviewee,
        from_school.dotted_form,
        from_school.lettered_points_above,
        from_school.markers_for_the_points,
        from_school.chart_of_what_i_knew,
        from_school.w_questions,
        from_school.index_cards,
        from_apps.mind_map,
        from_apps.toggles,
        from_apps.dictation,
    ],
    ids=lambda layout: layout.__name__,
)
def test_a_layout_is_read_rightly(layout, content):
    assert [finding for finding in check(content, layout(content)) if finding.wrong] == []


def section_of(words: str, notes: str) -> tuple[Speaker | None, Section | None]:
    block = next(block for block in read_notes(notes).blocks if words in block.text)
    return block.speaker, block.section


def test_names_in_small_letters_stand_before_turns_where_another_of_them_asks():
    notes = "".join(
        f"me: {ask}\nbeatriz: {answer}\n"
        for ask, answer in (
            ("what do you bake?", "I bake rye mostly."),
            ("when do you get up?", "I get up at two."),
            ("is it hot?", "My oven has 260 degrees."),
        )
    )
    assert section_of("I bake rye", notes)[0] is Speaker.INTERVIEWEE


def test_keys_in_small_letters_are_no_names():
    notes = "name: Beatriz Kolar\njob: baker\ntools: a peel\ntools: an oven\ntools: a scale\n"
    assert all(block.speaker is not Speaker.INTERVIEWEE for block in read_notes(notes).blocks)


def test_a_label_in_the_line_holds_for_its_own_paragraph_where_the_next_tells_of_the_other():
    notes = (
        "Beatriz Kolar, baker\n\nWhy her: I chose Beatriz because she is never in a hurry.\n\n"
        "She was twelve when she shaped her first loaf. Her uncle let her stand on a crate.\n\n"
        "What I learned: I did not know that dough can be too old.\n"
    )
    assert section_of("twelve", notes)[1] is not Section.WHY
    assert section_of("never in a hurry", notes) == (Speaker.STUDENT, Section.WHY)


def test_a_reason_goes_on_in_the_next_paragraph_where_the_student_speaks_in_it():
    notes = (
        "Beatriz Kolar, baker\n\nWhy her: I chose Beatriz because she is never in a hurry.\n\n"
        "She also lives in my street, so I knew her a little.\n\n"
        "What I learned: I did not know that dough can be too old.\n"
    )
    assert section_of("my street", notes)[1] is Section.WHY


def test_a_reason_ends_where_a_long_stretch_of_one_paragraph_tells_of_the_other():
    notes = (
        "I interviewed Beatriz Kolar who is a baker. I chose her because she is never in a hurry. "
        "She was twelve when she shaped her first loaf. Her uncle let her stand on a crate. "
        "The oven was older than the house. A neighbour complained about the smoke. "
        "In the war it baked for the whole street. She still has the old peel. "
        "I want to bake at the school fair."
    )
    assert section_of("never in a hurry", notes)[1] is Section.WHY
    assert section_of("twelve", notes)[1] is Section.LEARNED


def test_notes_that_say_why_somebody_was_chosen_are_no_assignment():
    notes = (
        "Baker Beatriz Kolar: notes for my video\n\nI chose Beatriz because she is never in a hurry.\n\n"
        "She says be polite and explain what you do.\n"
    )
    assert section_of("never in a hurry", notes) == (Speaker.STUDENT, Section.WHY)


def test_a_question_and_an_answer_in_quotation_marks_are_turns():
    notes = "I talked to Beatriz Kolar, a baker.\n\n" + "\n\n".join(
        f"I asked her: “{ask}” Beatriz said: “{answer}”"
        for ask, answer in (
            ("What do you bake?", "I bake rye mostly."),
            ("When do you get up?", "I get up at two."),
            ("Is it hot?", "My oven has 260 degrees."),
        )
    )
    assert section_of("I get up at two", notes)[0] is Speaker.INTERVIEWEE
    assert section_of("When do you get up", notes)[0] is Speaker.INTERVIEWER


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Last week I baked forty rolls.", "Last week I baked forty rolls."),
        ("Last, I clean the oven.", "I clean the oven."),
        ("First we light the fire.", "We light the fire."),
        ("First aid is what we learn.", "First aid is what we learn."),
    ],
)
def test_an_ordinal_goes_only_where_it_counts_what_is_done(sentence, told):
    assert without_connective(sentence) == told


def test_who_said_it_is_no_sentence_of_its_own():
    assert says_nothing("Beatriz told me.")
    assert not says_nothing("Beatriz told me to come at two.")


@pytest.mark.parametrize(
    "line",
    [
        "TODO: print the consent form",
        "remember to ask mum for the photo",
        "(bus ticket, one tea, don't need this. phone died so no photos)",
        "don't put this in: he said that my uncle owes him money",
        'check: how to spell "trowel"',
        "[Nice start! What did he do at night? /BT]",
        "Feedback from Ms. Lind: add more about the storm",
    ],
)
def test_what_the_student_or_a_teacher_notes_about_the_work_is_told_nowhere(line):
    notes = (
        f"Ines Duarte, plasterer\n\nNotes\n- she mixes by eye\n- {line}\n- she starts at six\n\n"
        "Why her\nShe did our hall.\n"
    )
    assert section_of(line.split()[-1].strip('."]'), notes) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "remember to breathe out",
        "take photos of the broken part every time",
        "check the lines and the brakes",
    ],
)
def test_an_advice_that_sounds_alike_is_told(line):
    notes = (
        f"Ines Duarte, plasterer\n\nNotes\n- she mixes by eye\n- {line}\n- she starts at six\n\n"
        "Why her\nShe did our hall.\n"
    )
    assert section_of(line, notes)[1] is not None


def test_what_tells_of_somebody_is_no_assignment():
    notes = (
        "careers homework - interview with Ines Duarte, plasterer\n\nwho / what\n"
        "- introduces herself as the wall woman\n- she must film each wall before she begins\n\n"
        "why her\n- I chose her because she sings\n"
    )
    assert read_notes(notes).assignment == ""


def test_a_summary_behind_all_else_is_the_students():
    notes = (
        "Interviewed: Ines Duarte (plasterer)\n\ntools?\n- a hawk and a trowel\n\n"
        "day?\n- she starts at six\n\nwhy her?\n- I chose Ines because she sings at work.\n\n"
        "SUMMARY\nI paint walls for fun. I want to learn it.\n"
    )
    assert section_of("I paint walls", notes) == (Speaker.STUDENT, Section.CONNECTION)


def test_how_notes_were_taken_and_what_is_to_be_asked_is_not_told():
    assert says_nothing("So the quotes are as near as I could get.")
    assert says_nothing("I sat in the van and typed it all up, then typed it up that night.")
    assert says_nothing("NEED TO ASK about the form!!")
    assert not says_nothing("I need to ask people where it hurts.")
    assert not says_nothing("I translate letters for the court.")
