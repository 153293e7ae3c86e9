"""Short notes: what they clip off is said, what leans on the note above comes with it, fragments go."""

from dataclasses import replace

import pytest

from scriptwright.assignment import read_assignment
from scriptwright.narration import Person
from scriptwright.notes import read_notes
from scriptwright.notes.model import Interviewee
from scriptwright.outline import make_outline
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.context.referring import points_back, takes_time_from_above
from scriptwright.script.learners.mending import mended
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.people import NOTHING, with_own_person
from scriptwright.script.questions.announced import asked_about
from scriptwright.script.short_notes.noted import still_noted
from scriptwright.script.short_notes.tails import tidied
from scriptwright.script.telling.as_said import Teller
from scriptwright.script.telling.calling import person_of, with_the_name
from scriptwright.script.telling.wording import own_words
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.clipped import of_the_team, with_own_words
from scriptwright.script.words.copula import with_copula
from scriptwright.script.words.place import Place
from scriptwright.script.words.spoken import said_aloud
from scriptwright.script.words.subjects import as_student
from scriptwright.script.words.unsayable import unsayable
from scriptwright.sections import Pronoun, Section
from scriptwright.sentences import sentences

DIVER = Interviewee("Ana Ruiz", "diver", None, Pronoun.SHE)


def _found(notes: str):
    outline = make_outline(
        read_notes(f"Interview with Ana Ruiz, diver\n\n{notes}"), read_assignment(""), interviewee=DIVER
    )
    return candidates(outline, {})


def _told(notes: str) -> list[str]:
    found = _found(notes)
    person = person_of(DIVER, notes)
    lines = [Teller(person, plain=True).tell(candidate) for candidate in found]
    return [line.text for line in lines if line is not None]


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("First 20 minutes she only listens.", "In the first 20 minutes she only listens."),
        ("First week he carried boxes.", "In the first week he carried boxes."),
        ("First one broke.", "The first one broke."),
        ("She starts 2am.", "She starts at 2am."),
        ("She was up 3am to 11:30pm.", "She was up from 3am to 11:30pm."),
        ("He opens 9, and people wait.", "He opens at 9, and people wait."),
        ("She starts 2 saws.", "She starts 2 saws."),
        ("She sleeps with windows open.", "She sleeps with the windows open."),
        ("She works with eyes closed.", "She works with eyes closed."),
        (
            "Not that the rope was old, rope was new.",
            "It wasn't that the rope was old, the rope was new.",
        ),
        ("She coaches an U14 team.", "She coaches an under-14 team."),
        ("Four divers total, so she never rests.", "There are four divers in total, so she never rests."),
        ("His fault he says.", "He says it is his fault."),
        ("Worst part of the job she said.", "She said it was the worst part of the job."),
        ("He reckons gets one in ten.", "He reckons he gets one in ten."),
        ("She left few months ago.", "She left a few months ago."),
        ("She gave a 2, should have been a 4.", "She gave a 2, and it should've been a 4."),
        ("Not her fault, gave way behind her.", "It wasn't her fault."),
        ("She had good charts, still map was wrong.", "She had good charts, and still the map was wrong."),
        ("In 2011, power cut off 2 days.", "In 2011, the power was cut off for 2 days."),
        ("It was cold for first winter.", "It was cold for the first winter."),
    ],
)
def test_what_is_clipped_off_is_said(noted, said):
    assert mended(noted) == said


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("a class for 16+ in May", "a class for people 16 and over in May"),
        ("it kind of helped??", "it kind of helped."),
        ("works for 20+ hours", "works for 20 or more hours"),
        ("6 years = 4 boats", "6 years makes 4 boats"),
        ("starts there apr 12", "starts there April 12"),
        ('"the slow lane" = what they call it', 'they call it "the slow lane"'),
        ("waits ~half of the night", "waits about half of the night"),
        ("Some1 waved, every1 saw", "Someone waved, everyone saw"),
        ("she spent prob. a month in constr. mgmt", "she spent probably a month in construction management"),
    ],
)
def test_what_is_short_is_spoken(noted, said):
    assert said_aloud(noted) == said


def test_the_student_has_a_team_and_things_of_their_own():
    assert of_the_team("Lost the final 3-1") == "We lost the final 3-1"
    assert of_the_team("Lost 3 pens") == "Lost 3 pens"
    assert with_own_words("I started own log, two dives in.") == "I started my own log, two dives in."
    assert (
        with_own_words("I want to dive at night prob can't.")
        == "I want to dive at night, but I probably can't."
    )
    assert with_own_words("I saw the mask, pic on my phone, don't think it fits.") == (
        "I saw the mask, and I don't think it fits."
    )
    assert with_own_words("I was sad, then coach said wait.") == "I was sad, then my coach said wait."
    assert with_own_words("He came, was going to leave.") == "He came, was going to leave."


def test_many_are_compared():
    place = Place(Person("Ms. Ruiz", Pronoun.SHE), "")
    assert with_copula("seals worse than sharks", place) == "seals are worse than sharks"
    assert with_copula("rivers worst of all", place) == "rivers are the worst of all"
    assert with_copula("always worse than sharks", place) is None


def test_a_part_of_the_body_has_its_owner():
    assert with_note_articles("checks it with back of hand", "his") == "checks it with the back of his hand"
    assert with_note_articles("took a map out of glovebox") == "took a map out of the glovebox"


def test_a_unit_in_the_middle_ends_no_sentence():
    assert len(sentences("her face 3 in. from the rock")) == 1
    assert len(sentences("dives for 19 yrs. before that a cook")) == 2


def test_what_has_no_verb_is_no_sentence():
    assert still_noted("Every dive she was not sure of, every evening.")
    assert not still_noted("Every dive she was not sure of, she wrote down.")
    assert unsayable("Which is funny because boats.")
    assert not unsayable("She stopped because it rained.")


def test_fragments_of_the_student_are_left_out():
    told = _told("ME\n- saw the harbour. Mask + fins + tank on a hook. I want to dive too\n")
    assert "I want to dive too." in told
    assert not any("Mask" in line for line in told)


@pytest.mark.parametrize(
    "note", ["came back because of a letter", "knew knots, nothing else", "couldn't swim"]
)
def test_how_it_was_then_needs_the_note_above(note):
    assert takes_time_from_above(note)
    found = _found(f"HER STORY\n- started at 19 on an old boat and was sick all spring. hated it\n- {note}\n")
    last = found[-1]
    assert last.follows == found[-2].id


@pytest.mark.parametrize(
    "note", ["came back from Chile", "knew knots when she was six", "built a boat in 1999"]
)
def test_what_has_its_own_time_stands_alone(note):
    assert not takes_time_from_above(note)


def test_asked_alone_leans_on_the_sentence_before():
    assert points_back("I asked.", told=True, pronoun=Pronoun.SHE)
    assert not points_back("I asked my uncle for a boat.", told=True, pronoun=Pronoun.SHE)


def test_what_was_asked_about_is_named():
    assert asked_about("I asked him about it.", "My broken mast") == "I asked him about my broken mast."
    assert asked_about("I asked him about it all.", "My broken mast") == "I asked him about it all."


def test_a_first_time_and_what_went_on_meanwhile():
    told = _told("HER STORY\n- first real job: lost a hammer, whole crew laughing, went home and cried\n")
    assert told == [
        "On her first real job, she lost a hammer with the whole crew laughing, went home and cried."
    ]


def test_what_the_interviewee_did_to_me_is_hers():
    told = " ".join(_told("- dives every day\n- showed me the compressor\n"))
    assert "She showed me the compressor." in told.replace("Ana", "She")


def test_what_is_measured_is_a_thing():
    assert not any(
        "flours" in line for line in _told("- flour 25kg bags, 14 bags a night\n- dives every day\n")
    )


def test_a_heading_like_those_above_leads_back_from_the_student():
    notes = (
        "WHY I CHOSE HER\n- my cousin knows her\n\nSTORIES\n- she found an anchor from 1890\n\nME\n- I swim\n"
    )
    story = next(c for c in _found(notes) if "anchor" in c.text)
    assert story.section is Section.LEARNED


def test_a_heading_above_the_students_own_words_stays_theirs():
    notes = "CONNECTION TO ME\n- I swim\n\nSPORTS\n- I play water polo and my coach is strict\n"
    sport = next(c for c in _found(notes) if "polo" in c.text)
    assert sport.section is Section.CONNECTION


def test_what_the_student_had_not_thought_of_is_not_hers():
    told = _told("WHAT I LEARNED\n- divers listen more than they look\n- never thought about that\n")
    assert any(line.endswith("I never thought about that.") for line in told)


def test_what_was_done_in_an_event_comes_with_it():
    notes = "STORIES\n- The storm: black sky, mast broke in two. She swam\n- she held a rope for six hours\n"
    found = _found(notes)
    assert found[0].id in found[-1].introduced
    assert "In the storm, the mast broke in two." in _told(notes)


def test_what_is_normal_is_a_sentence():
    assert mended("Pressure normally 3-4, it went over 9.") == "The pressure is normally 3-4, it went over 9."


@pytest.mark.parametrize(
    "words", ["Turns out it was the pump!", "It turned out the pump was dry.", "Like when the cellar froze."]
)
def test_how_it_came_out_and_an_example_lean_on_what_stands_before(words):
    assert points_back(words, told=True, pronoun=Pronoun.SHE)


def test_what_the_student_is_and_turns_on_has_its_article():
    assert with_own_words("I turned on radio every day whole life.") == (
        "I turned on the radio every day my whole life."
    )
    assert with_own_words("I'm second cook in our scout camp.") == "I'm a second cook in our scout camp."
    assert with_own_words("I'm captain this year.") == "I'm captain this year."
    assert with_own_words("I turned on it at a party.") == "I turned on it at a party."


def test_what_was_done_again_they_did_who_did_it_first():
    assert with_own_person("Looked again, nothing.", "They looked.", NOTHING) == "They looked again, nothing."
    assert with_own_person("Left again.", "They looked.", NOTHING) == "Left again."


def test_a_word_in_capitals_that_opens_a_sentence_is_calmed():
    assert said_aloud("EVERY boat. ALSO the dinghy, NASA style") == "Every boat. ALSO the dinghy, NASA style"
    assert said_aloud("ALSO another dock") == "Also another dock"


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Mills have own fire brigade", "Mills have their own fire brigade"),
        ("we have own boat", "we have our own boat"),
        ("always wanted to have own shop", "always wanted to have his own shop"),
        ("each crew has own boat", "each crew has its own boat"),
    ],
)
def test_what_is_ones_own_is_of_the_subject(noted, told):
    assert tidied(noted, Person("Ben Ito", Pronoun.HE)) == told


def test_the_student_needed_somebody():
    assert as_student("needed someone quick") == "I needed someone quick"


def test_what_a_doubt_and_the_only_one_leave_out():
    assert with_own_words("I'm not sure about ships now?") == "I'm not sure about ships now."
    assert with_own_words("I picked Lea, only person I know at sea.") == (
        "I picked Lea, the only person I know at sea."
    )
    assert own_words(_own("Money stuff: tourists haggle all day"), Person("Lea", Pronoun.SHE)) == (
        "As for money stuff, tourists haggle all day."
    )


def _own(text: str) -> Candidate:
    return Candidate("i", Section.LEARNED, LineKind.OWN, text, (), (), 0)


def test_the_interviewees_first_letter_is_their_name():
    said = with_the_name(_own("M. keeps a list, and M.'s boss asked M."), "Mara Olsen")
    assert said.text == "Mara keeps a list, and Mara's boss asked Mara."
    assert with_the_name(_own("vitamin M. helps, with L, M. at the end"), "Mara Olsen").text == (
        "vitamin M. helps, with L, Mara at the end"
    )


def test_the_interviewees_first_letter_alone_is_their_name_in_notes_about_them():
    told = replace(
        _own("so K could hear the pump, K's boss never met K before"), kind=LineKind.TOLD, reported=True
    )
    assert with_the_name(told, "Kerry Ames").text == (
        "so Kerry could hear the pump, Kerry's boss never met Kerry before"
    )
    vitamin = replace(told, text="vitamin K is what they sell, and a K shape")
    assert with_the_name(vitamin, "Kerry Ames").text == vitamin.text


def test_a_name_said_first_is_not_told_behind_the_name():
    told = replace(_own("Mara Olsen, and I mend nets."), kind=LineKind.TOLD)
    assert with_the_name(told, "Mara Olsen").text == "I mend nets."
    assert with_the_name(replace(told, text="Peter, and I mend nets."), "Mara Olsen").text.startswith("Peter")


def test_what_only_looks_like_an_order_is_no_advice():
    ray = Person("Ray", Pronoun.HE)
    for words in ("Parking stuff: tourists shout", "KEEP THE LID ON.", "Class B driver for the city."):
        told = Teller(ray).tell(_own(words))
        assert told is None or "advice" not in told.text
