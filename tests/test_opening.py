"""The opening: who was interviewed, what they do and where, once and in a whole sentence."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes.model import Interviewee
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.introducing import introducing
from scriptwright.script.model import LineKind
from scriptwright.script.opening import work_of
from scriptwright.script.telling.calling import person_of
from scriptwright.sections import Section

TALK = (
    "What do you do all day?\nI repair the boats. I paint them and I test the engines before spring.\n"
    "What is hard?\nThe cold, because the harbor freezes and the tools stick to my hands.\n"
    "What advice do you have?\nLearn to wait, because paint does not hurry for anybody.\n"
    "Why I chose her\nShe lent me a boat once and never asked for it back.\n"
    "How it connects to me\nI want to build boats, and now I know that most of it is waiting.\n"
)


@pytest.mark.parametrize(
    ("person", "said"),
    [
        (Interviewee("Ana Cruz", "ELA teacher", None, None, "Bergen"), "an ELA teacher in Bergen"),
        (Interviewee("Ana Cruz", "BSL interpreter", "Mercy Hospital"), "a BSL interpreter at Mercy Hospital"),
        (Interviewee("Ana Cruz", "NZSL interpreter", "a clinic"), "an NZSL interpreter at a clinic"),
        (
            Interviewee("Ana Cruz", "NASA engineer", "Hut 3", None, "Bergen"),
            "a NASA engineer at Hut 3 in Bergen",
        ),
        (Interviewee("Ana Cruz", "baker", "a shop in Bergen", None, "Bergen"), "a baker at a shop in Bergen"),
    ],
)
def test_work_and_place_are_said_with_their_words(person, said):
    work = work_of(person)
    assert f"{work['a']} {work['role']} {work['at']} {work['organization']}" == said


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ana Cruz", "Ana"),
        ('Leopold "Poldi" Haas', "Poldi"),
        ("Madam Efua Owusu", "Madam Owusu"),
        ("Tita Luz Reyes", "Tita Luz"),
        ("Mr. Hugo Lenz", "Mr. Lenz"),
    ],
)
def test_after_the_opening_the_short_name_is_said(name, short):
    assert person_of(Interviewee(name)).name == short


@pytest.mark.parametrize(
    ("name", "text", "short"),
    [
        ("Ms. Chen Yuting", "Ms. Chen Yuting. My mother knows aunt Chen.", "Ms. Chen"),
        ("Madam Efua Owusu", "Madam Efua Owusu, whom all call Mama Efua.", "Madam Efua"),
        ("Mr. Hugo Lenz", "Why I picked Hugo. Hugo laughed.", "Mr. Lenz"),
    ],
)
def test_who_is_called_by_the_first_of_two_names_stays_so(name, text, short):
    assert person_of(Interviewee(name), text).name == short


def lines(notes):
    return [
        line.text for section in script_of(Project(notes=notes, minutes=2)).sections for line in section.lines
    ]


def test_the_students_own_opening_comes_first_though_it_stands_lower():
    notes = (
        TALK
        + "Who I interviewed\nShe is 51. For this I interviewed Ana Cruz, who is a boat builder in Bergen.\n"
    )
    said = lines(notes)
    assert said[0] == "For this I interviewed Ana Cruz, who's a boat builder in Bergen."
    assert not [line for line in said if line.startswith("For this video")]


def test_words_about_the_meeting_are_no_opening():
    notes = "Ana Cruz, boat builder\n\n" + TALK + "Who\nI met her at the harbor, in the rain, on a Sunday.\n"
    assert lines(notes)[0] == "For this video, I interviewed Ana Cruz, who's a boat builder."


def test_what_the_opening_said_is_not_said_again():
    notes = (
        "Interviewee: Ana Cruz, boat builder\n\nWho are you?\nI'm Ana Cruz and I'm a boat builder.\n\n" + TALK
    )
    said = " ".join(lines(notes))
    assert said.count("boat builder") == 1
    assert "is Ana Cruz" not in said


def test_who_says_their_first_name_again_is_not_told_to_be_themselves():
    notes = (
        "Interviewee: Ana Cruz, boat builder\n\nWho are you?\nI'm Ana, I work in the old harbor.\n\n" + TALK
    )
    said = " ".join(lines(notes))
    assert "Ana is Ana" not in said
    assert "works in the old harbor" in said


def test_a_title_line_is_not_read_out():
    notes = (
        "Bo Lind, 4B\nInterview with Ana Cruz, boat builder and sailor, Bergen\n"
        "(in her shed, 2 May, 30 minutes)\n\n" + TALK
    )
    assert not [line for line in lines(notes) if "nterview with Ana" in line and "That was" not in line]


def test_what_leaned_on_words_that_the_opening_made_needless_is_still_said():
    notes = (
        "Who is my person?\nMy person is Ana Cruz. She is a boat builder on the fjord, where the ferries "
        "land. She repairs twelve boats in a winter.\n\n" + TALK
    )
    said = lines(notes)
    assert said[0].startswith("For this video, I interviewed Ana Cruz")
    assert not [line for line in said if line.startswith("My person")]
    assert [line for line in said if "fjord" in line]


def test_the_work_is_told_before_the_age():
    notes = (
        "Who I interviewed\nAna Cruz is a boat builder in Bergen. She is 51 and likes tea. She was born in "
        "Oslo in a storm. She repairs the engines of the ferries and paints the hulls before spring.\n\n"
        + TALK
    )
    said = " ".join(lines(notes))
    assert "repairs the engines" in said


@pytest.mark.parametrize(
    ("job", "ended", "said"),
    [
        ("baker for Corn County, 22 years", "", "done it for 22 years"),
        ("baker at Corn & Co, 22 yrs", "", "done it for 22 years"),
        ("baker for Corn County, 22 years", "She sold the shop in 2019.\n", "did it for 22 years"),
    ],
)
def test_role_and_place_of_the_opening_are_not_said_again_with_the_years(job, ended, said):
    notes = (
        f"WHO\n- Lotte Brandt, lives next to the harbor\n- {job}. before that a waitress\n- she bakes rye\n\n"
        "Why I chose her\nShe gave me bread when I was small and she never asked for money.\n\n"
        "What I learned\nShe told me that she got up at three every day. She carried the flour alone.\n"
        f"{ended}\nConnection with me\nI want to have a shop of my own.\n"
    )
    told = lines(notes)
    assert told[0].startswith("For this video, I interviewed Lotte Brandt, who's a baker ")
    assert " ".join(told).count("baker") == 1
    assert [line for line in told if said in line]


def test_a_county_and_the_field_of_a_title_are_said_in_full():
    notes = f"PARK RANGER - Ana Cruz, state park, Lake Co. (Bergen)\n\n{TALK}"
    assert (
        lines(notes)[0] == "For this video, I interviewed Ana Cruz, who's a state park ranger in Lake County."
    )


def test_what_can_only_be_quoted_stands_behind_no_who():
    note = Candidate("1", Section.WHO, LineKind.TOLD, "Glazier at a firm for old churches", (), ("b",), 0)
    person = Interviewee("Ana Cruz", "glazier")
    assert introducing([note], person, lambda c: f"They said, “{c.text}.”") is None
    assert (
        introducing([note], person, lambda c: f"{c.text}.").clause
        == "'s a glazier at a firm for old churches"
    )
