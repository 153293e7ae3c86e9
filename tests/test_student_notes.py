"""What the student notes about themselves, completed."""

import pytest

from scriptwright.narration import Person
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.student_notes import completed, of_interviewee
from scriptwright.script.telling.as_said import Teller
from scriptwright.script.words.spoken import said_aloud
from scriptwright.sections import Pronoun, Section

#: As it was noted → as the student says it; nothing where it is no sentence.
NOTES = [
    ("Was in her studio and she was glazing a bowl.", "I was in her studio and she was glazing a bowl."),
    ("Never held a torch before.", "I never held a torch before."),
    ("Not gonna quit band for it.", "I'm not gonna quit band for it."),
    ("Taking welding next fall.", "I'm taking welding next fall."),
    ("Also good at drawing.", "I'm also good at drawing."),
    ("On the debate team.", "I'm on the debate team."),
    ("Honest: hated the smell.", "Honestly, I hated the smell."),
    ("Stuck with me all week.", "It stuck with me all week."),
    ("I tried it at practice, failed.", "I tried it at practice, and it failed."),
    ("I tried it, cried, and left.", "I tried it, cried, and left."),
    ("Text her about Saturday.", ""),
    ("Sitting still for once.", ""),
    ("The kiln thing.", ""),
    ("My cousin welds.", "My cousin welds."),
    ("Talking to her made me brave.", "Talking to her made me brave."),
    ("Because she taught my sister.", "Because she taught my sister."),
    ("Used to want a boat of my own.", "I used to want a boat of my own."),
    ("Want: summer job on the ferry.", "I want a summer job on the ferry."),
    ("I sailed out alone once, rope snapped.", "I sailed out alone once, and the rope snapped."),
    ("Want to fly prob can't", "I want to fly, but I probably can't"),
    ("Q I still have: who pays for it?", ""),
]


@pytest.mark.parametrize(("note", "said"), NOTES, ids=[note for note, _ in NOTES])
def test_a_note_of_the_student_is_completed_or_left(note, said):
    assert completed(note) == said


@pytest.mark.parametrize(
    ("note", "section", "said"),
    [
        ("Lives two doors down from us.", Section.WHY, "she lives two doors down from us."),
        ("Coaches my little brother.", Section.WHY, "she coaches my little brother."),
        ("Replied the same night.", Section.CONNECTION, "she replied the same night."),
        ("Lives are saved by it.", Section.WHY, None),
        ("Plays in the park are fun.", Section.WHY, None),
        ("Picked her for the boots.", Section.WHY, None),
    ],
)
def test_what_the_interviewee_does_gets_their_pronoun(note, section, said):
    assert of_interviewee(note, section, Pronoun.SHE) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Found her because: my cousin's boss knows her.", "I found her because my cousin's boss knows her."),
        ("Emailed her twice in May.", "I emailed her twice in May."),
        ("Helped my sister with her boat.", "Ms. Li helped my sister with her boat."),
        ("Honestly first because she's near.", "Honestly, I chose Ms. Li first because she's near."),
        ("So mainly because my nan knows her.", "I chose Ms. Li mainly because my nan knows her."),
    ],
)
def test_a_reason_of_the_students_has_its_subject(note, said):
    reason = Candidate("1", Section.WHY, LineKind.OWN, said_aloud(note), (), ("b",), 0, raw=note)
    told = Teller(Person("Ms. Li", Pronoun.SHE), plain=True).tell(reason)
    assert told is not None
    assert told.text == said
