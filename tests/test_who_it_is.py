"""Who was interviewed, what they do and where, in the many ways that notes say it; and the opening lines made of it."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.notes import read_notes
from scriptwright.notes.small_letters import with_capitals
from scriptwright.project import Project

HE = (
    "\n\nWhat does he do all day?\nHe starts at five and checks the boilers. Then he walks the line twice.\n\n"
    "Why I chose him\nHe fixed our heating.\n\nHow it connects to me\nI want to study engineering.\n"
)
SHE = HE.replace("He ", "She ").replace(" he ", " she ").replace("him", "her")

#: Notes → name, role, workplace.
WHO = [
    (
        "NAME: Daniel Otieno Ochieng      ADM. NO: 221     CLASS: 2 West\n\nA) WHO DID YOU INTERVIEW?\n\nI interviewed "
        f"Mama Atieno, whose full names are Grace Atieno Owuor. She is a fishmonger at Dunga beach.{SHE}",
        ("Mama Atieno", "fishmonger", "Dunga beach"),
    ),
    (
        f"bus interview, wrote it in the canteen\n\nname is Jadranka Horvat, drives the 6 and sometimes the 31. 44 yrs{SHE}",
        ("Jadranka Horvat", "bus driver", None),
    ),
    (
        "The Man With the Broom\n\nBy Kirsty Baird, S3\n\nOn a cold Sunday in March I met Mr Duncan “Dod” Imrie at the gate. "
        f"Dod has been the chimney sweep for our town for twenty years. Dod told me that soot is a gift.{HE}",
        ("Mr. Duncan “Dod” Imrie", "chimney sweep", None),
    ),
    (
        "Me = Anjali Menon\nTB = Tunde Bakare, BSL/English interpreter\n\nMe: what do you do?\nTB: I interpret in hospitals.\n"
        "Me: how did you learn?\nTB: My parents are deaf.\nMe: what is hard?\nTB: Bad news is hard.\n",
        ("Tunde Bakare", "BSL and English interpreter", None),
    ),
    (
        "shearing stuff for DIGI201 — wiremu paki, shearing contractor, dannevirke saleyards\n\nI got there at six. Wiremu "
        f"said the first hour is the worst one. Everybody in Dannevirke knows him.{HE}",
        ("Wiremu Paki", "shearing contractor", "Dannevirke Saleyards"),
    ),
    (
        "MY INTERVIEW FOR ENGLISH CLASS\n\nThe person which I interviewed is my neighbour, don Ernesto Rojas. He is driver "
        f"of truck in a mine near of Calama. He have 50 years.{HE}",
        ("Don Ernesto Rojas", "truck driver", None),
    ),
    (
        "ORCHARD MGR INTVW  --  Signe Aalto-Brook  (S.)\n3/11, call\n\nWhat she does\n* up at 4\n* she prunes the old trees\n",
        ("Signe Aalto-Brook", "orchard manager", None),
    ),
    (
        "In my village there is a man who opens the gates. He is called pekaseh. Our pekaseh is Pak Ketut Rai, he is 60 "
        f"years old.{HE}",
        ("Pak Ketut Rai", "pekaseh", None),
    ),
    (
        "In my grandfather's village there is a well. The person who says who drinks first is called the muqaddam. In our "
        f"village it is Hamad bin Salim Al-Rashdi, he is seventy years old.{HE}",
        ("Hamad bin Salim Al-Rashdi", "muqaddam", None),
    ),
    (
        "Who: Mrs. Edna Bird. She is a hospice nurse at the hospital in Prince Albert. 51 years old. She goes by Ed. We "
        "talked on Tuesday, on the phone.\n\n1. What is hospice?\nIt is care at the end.\n\n2. How did you begin?\nBy chance.\n",
        ("Mrs. Edna Bird", "hospice nurse", "the hospital in Prince Albert"),
    ),
    (
        "WHO\n• Declan Roche, 34\n• By day he teaches maths, but I interviewed him about the rescue\n• Volunteer winchman on "
        "the rescue helicopter at Sligo\n\nWHAT HE DOES\n• Has a pager on him always\n• Trains every Sunday\n",
        ("Declan Roche", "volunteer winchman", None),
    ),
    (
        "# Interview: Thatcher\n\n**Student:** Leo Marsh, Year 12 / **Interviewee:** Ms Anna Holt-Reed, Exeter\n\n**Who is "
        "she?**\nAnna is a thatcher. She's 66.\n\n**How does she thatch?**\nShe told me that the reed comes in bundles.\n",
        ("Ms. Anna Holt-Reed", "thatcher", None),
    ),
    (
        "- interview: Coach Lou Herrera's brother, Gil Herrera. HS soccer ref, 58, Pueblo\n- refs for 19 yrs\n"
        "- what he looks at: feet\n",
        ("Gil Herrera", "high school soccer referee", None),
    ),
    (
        f"interview w/ Miss Paula (tea lady) for PSHE\n\nshes called Paula Nkemdi and shes a head cook. not a tea lady.{SHE}",
        ("Paula Nkemdi", "head cook", None),
    ),
]


@pytest.mark.parametrize(("notes", "who"), WHO, ids=[who[0] for _, who in WHO])
def test_who_it_is_is_found(notes, who):
    found = read_notes(notes).interviewee
    assert (found.name, found.role, found.organization) == who


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


#: Head of the notes → the opening.
OPENINGS = [
    (
        "* Who\n    * Dot Halvorsen, 68\n    * runs the tool library at St. Olaf in Northfield\n    * 9 yrs\n",
        "For this video, I interviewed Dot Halvorsen, who runs the tool library at St. Olaf in Northfield.",
    ),
    (
        "WHO\n• Declan Roche, 34\n• Volunteer winchman on the rescue helicopter at Sligo\n• Joined at 20\n",
        "For this video, I interviewed Declan Roche, who's a volunteer winchman on the rescue helicopter at Sligo.",
    ),
    (
        "Can you say your name and your role here?\nAmrit Gill. I am fifty. I am responsible for the bread on Sundays.\n",
        "For this video, I interviewed Amrit Gill, who's responsible for the bread on Sundays.",
    ),
]


@pytest.mark.parametrize(("head", "opening"), OPENINGS)
def test_who_has_no_noun_for_the_work_is_told_by_the_deed(head, opening):
    notes = (
        f"{head}\nWhat I learned\n- the oldest drill is from 1952 and still works\n- nobody ever stole a thing\n\n"
        "Why I picked them\n- they lent me a saw when mine broke\n\nConnects to me\n- I want to be a carpenter\n"
    )
    assert opening in said(notes)


def test_one_with_a_nickname_is_called_by_it_where_the_notes_do():
    script = said(WHO[2][0])
    assert "Mr. Duncan “Dod” Imrie" in script
    assert "Dod " in script.split("Imrie", 1)[1]
    assert "Mr. Duncan said" not in script
