"""The student's own part: each paragraph in the section it tells of, and told with its point."""

from scriptwright.assignment import read_assignment
from scriptwright.drafting import script_of
from scriptwright.notes import read_notes
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.outline import make_outline
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.own_part.threads import with_subjects
from scriptwright.sections import Pronoun, Section

HEAD = """Interview with Olga Brandt, piano mover

Her job
- She moves about four pianos a day with her brother and a strap.
- She measures every stair twice before she lifts.

"""


def _section_of(notes: str, words: str) -> Section | None:
    return next(block.section for block in read_notes(notes).blocks if words in block.text)


def test_who_somebody_is_to_the_student_is_the_reason_where_no_other_is_given():
    notes = (
        f"{HEAD}My part\nMy uncles friend, I sweep the yard next door.\n\n"
        "I want to be an architect and I never measure twice.\n"
    )
    assert _section_of(notes, "I sweep the yard") is Section.WHY
    assert _section_of(notes, "architect") is Section.CONNECTION
    other = notes.replace(
        "My part\n", "Why I picked her\nI picked her because she moved our piano.\n\nMy part\n"
    )
    assert _section_of(other, "I sweep the yard") is Section.CONNECTION


def test_a_paragraph_below_the_reason_that_says_what_connects_is_no_reason():
    notes = (
        f"{HEAD}My stuff\n\nwhy: in 2019 we moved and she carried our piano alone. "
        "I held the door.\n\nI used to think it was about muscles. "
        "I run track and I never warm up. So that's what I connect to.\n"
    )
    assert _section_of(notes, "I held the door") is Section.WHY
    assert _section_of(notes, "I run track") is Section.CONNECTION


def test_a_note_of_the_students_own_part_is_no_heading():
    notes = (
        f"{HEAD}My thoughts\nNever wondered who moves them, not even once\n"
        "I play the cello and I carry it myself.\n"
    )
    assert _section_of(notes, "Never wondered") is Section.CONNECTION
    assert _section_of(notes, "I carry it myself") is Section.CONNECTION


def test_who_is_picked_up_is_not_chosen():
    assert sentence_meaning("My brother sulks every time I pick him up.")[0] is not Section.WHY
    assert sentence_meaning("I picked her because she is kind.") == (Section.WHY, True)


def test_what_was_never_said_is_of_the_one_before():
    notes = (
        f"{HEAD}My connection\n"
        "I broke a stair once and told Olga it was the cat and she just nodded. "
        "Never said anything. I felt bad. Never told my mom.\n"
    )
    outline = make_outline(read_notes(notes), read_assignment(""))
    told = [candidate.text for candidate in with_subjects(candidates(outline, {}))]
    assert "She never said anything." in told
    assert "Never told my mom." in told


def test_what_the_student_did_then_is_told_with_what_it_was_for():
    mine = (
        "I'm the oldest and my brothers ask me when we move and I say nothing. "
        "So I told them on Sunday that I don't know yet. They slept after that."
    )
    notes = f"{HEAD}My connection\n- {mine}\n"
    script = script_of(Project(notes=notes, minutes=1.0, pronoun=Pronoun.SHE))
    text = " ".join(line.text for line in script.lines)
    assert ("I say nothing" in text) == ("So I told them" in text)


def test_what_the_student_does_connects_where_nothing_else_does():
    notes = read_notes(
        "Interview with Odd Berge, stoker\n\nWHAT HE DOES\n- he keeps two boilers hot\n- works nights\n\n"
        "WHY HIM / ME STUFF\n- everyone else is doing a nurse and I wanted the odd one\n"
        "- I carve spoons with my grandfather and he makes me start again for one bad cut\n"
        "- picked him too because he waves at my bus\n"
    )
    told = {block.text.split()[1]: block.section for block in notes.blocks if block.section is not None}
    assert told["carve"] is Section.CONNECTION
    assert told["else"] is told["him"] is Section.WHY


def test_what_is_still_to_do_is_told_nowhere():
    script = script_of(
        Project(
            notes="Interview: Odd Berge, stoker\n\nWHAT HE DOES\n- keeps two boilers hot\n- works nights\n\n"
            "ME\n- I carve spoons with my grandfather\n- Ms. Ito said no music in it\n- bio quiz tues\n\n"
            "TO DO\n- two minutes is short\n- return the tripod\n- ask Mr. Berge the old driver or cook\n",
            minutes=1,
        )
    )
    told = " ".join(line.text for section in script.sections for line in section.lines)
    assert "carve spoons" in told
    assert "stoker" in told
    for errand in ("Ito", "quiz", "minutes is", "tripod", "cook"):
        assert errand not in told
