"""Who was interviewed, what they do and where, in the many ways that notes say it; and the opening."""

import tomllib
from pathlib import Path

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes import read_notes
from scriptwright.notes.small_letters import with_capitals
from scriptwright.project import Project

HE = """

What does he do all day?
He starts at five and checks the boilers. Then he walks the line twice.

Why I chose him
He fixed our heating.

How it connects to me
I want to study engineering.
"""
SHE = HE.replace("He ", "She ").replace(" he ", " she ").replace("him", "her")
REST = """

What I learned
- the oldest drill is from 1952 and still works
- nobody ever stole a thing

Why I picked them
- they lent me a saw when mine broke

Connects to me
- I want to be a carpenter
"""
CASES = tomllib.loads((Path(__file__).parent / "who_it_is.toml").read_text(encoding="utf-8"))


def notes_of(case):
    return case["notes"].replace("{he}", HE).replace("{she}", SHE)


@pytest.mark.parametrize("case", CASES["who"], ids=lambda case: case.get("name", "nobody"))
def test_who_it_is_is_found(case):
    found = read_notes(notes_of(case)).interviewee
    assert (found.name, found.role, found.organization) == (
        case.get("name"),
        case.get("role"),
        case.get("workplace"),
    )


@pytest.mark.parametrize(
    ("notes", "name"),
    [
        # words in capitals are a heading's
        (f"WHAT SHE DOES FOR A LIVING\n\nShe is a potter.{SHE}", None),
        # a breed is no workplace, and nobody works where sheep are bred
        (f"He is a stock agent. He has bred the same line of Romneys for 40 years.{HE}", None),
        # the student's name on a form is not the interviewee's
        (f"NAME: Otis Vane   CLASS: 9B\n\nI interviewed a potter.{HE}", None),
        # what somebody owns, has or sees is no name
        (f"the biggest thing — rain, mud, wind\n\nHe is a drover.{HE}", None),
    ],
)
def test_what_is_no_name_stays_none(notes, name):
    found = read_notes(notes).interviewee
    assert (found.name, found.organization) == (name, None)


def test_a_title_in_small_letters_gets_the_capitals_of_the_notes():
    told = "So Moana said no. The ferry goes to Rangiora."
    assert with_capitals("ferry notes - moana rua, rangiora", told) == "ferry notes - Moana Rua, Rangiora"
    assert with_capitals("notes - the ferry", told) == "notes - the ferry"


def said(notes):
    script = script_of(Project(notes=notes, minutes=2))
    return " ".join(line.text for section in script.sections for line in section.lines)


@pytest.mark.parametrize("case", CASES["opening"], ids=lambda case: case["line"])
def test_who_has_no_noun_for_the_work_is_told_by_the_deed(case):
    assert case["line"] in said(case["head"] + REST)


def test_one_with_a_nickname_is_called_by_it_where_the_notes_do():
    script = said(notes_of(next(case for case in CASES["who"] if "Dod" in case.get("name", ""))))
    assert "Mr. Duncan “Dod” Imrie" in script
    assert "Dod " in script.split("Imrie", 1)[1]
    assert "Mr. Duncan said" not in script


def test_a_letter_of_thanks_is_told_of_whom_it_thanks():
    notes = (
        "Dear Mrs. Fox,\n\nThank you for talking to me about your work as a glazier.\n\n"
        "I chose you because you mend all the windows in our street and you're never late.\n\n"
        "You told me that you have been cutting glass for 20 years. "
        "You carry the panes alone and you sing.\n\n"
        "I learned that your hands know how thick it is.\n\n"
        "This connects to me because I build model ships. I want to learn a trade.\n\nYours,\nAda Birch\n"
    )
    text = str(script_of(Project(notes=notes)).sections)
    assert "she's been cutting glass for 20 years" in text
    assert "She carries the panes alone" in text
    assert "I chose her because she mends all the windows in our street and she's never late" in text
    assert "told me that you" not in text


def test_a_name_in_small_letters_is_said_with_capitals():
    notes = (
        "its mr tolland the groundsman at our club, ivor tolland, hes 58\n\n"
        "mr tolland cuts the grass at six every morning\n\nwhy him\nmr tolland let us play in the rain\n\n"
        "how it connects to me\ni want to be a gardener\n"
    )
    text = str(script_of(Project(notes=notes)))
    assert "tolland" not in text
    assert "Mr. Tolland" in text


def test_whom_the_student_says_they_interviewed_comes_before_who_is_named_more_often():
    notes = (
        "I interviewed Walter Krol, who is 70 and drove a milk van. He lives near us.\n\n"
        "Then he told me about a lady named Mrs. Pym. Mrs. Pym fell in the yard. He found Mrs. Pym at six, "
        "he called the doctor. Mrs. Pym lived another ten years.\n"
    )
    assert read_notes(notes).interviewee.name == "Walter Krol"
