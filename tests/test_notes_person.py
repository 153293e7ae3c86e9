"""Who was interviewed: one row a way of saying it. What the notes do not say stays open."""

from textwrap import dedent

import pytest

from scriptwright.notes import Interviewee, read_notes
from scriptwright.notes.model import Kind
from scriptwright.sections import Pronoun

TALK = "What do you like about it?\n{}\nWhat is hard about it?\nThe hours, mostly in winter.\n"

#: Notes → name.
NAMES = {
    "of a friend of the family": (
        "My brother's friend Jonas Weil works as a wind technician.\n\n" + TALK.format("The quiet."),
        "Jonas Weil",
    ),
    "chosen in the present": (
        "I choose Marco Silva because he help my family. He is patrol officer for 11 years.",
        "Marco Silva",
    ),
    "below a letter": (TALK.format("The quiet.") + "Yours truly,\nHarold Greer\n", "Harold Greer"),
    "in the title": ("Interview with Marta Sanz\n\n" + TALK.format("The quiet."), "Marta Sanz"),
    "in the title with a title": (
        "Interview with Dr. Amara Diallo\n\n" + TALK.format("The quiet."),
        "Dr. Amara Diallo",
    ),
    "in a line of facts": ("Interviewee: Piet Vos\n\n" + TALK.format("The quiet."), "Piet Vos"),
    "in a numbered form": (
        "1. Person interviewed: Runa Dahl\n2. Job title: sail maker\n"
        "3. How did you learn it?\nFrom an old man, Mr. Pike.\n",
        "Runa Dahl",
    ),
    "as Name": ("Name: Yusuf Demir\nJob: baker\n\n" + TALK.format("The quiet."), "Yusuf Demir"),
    "not as the student's, whose name is only a Name": (
        "Name: Ole Brandt\nClass: 9B\nPerson: Mrs. Hagen (Liv), a harbour pilot\n\n"
        + TALK.format("The quiet."),
        "Mrs. Liv Hagen",
    ),
    "not as the teacher's, beside the class": (
        "Mr. Lowe, Life Science 5th hour\n\nI chose Tilde Moen because she taught me to skate.\n\n"
        + TALK.format("The quiet."),
        "Tilde Moen",
    ),
    "not as the student's": (
        "Interviewee: Piet Vos\nInterviewer: Ana Cruz\n\n" + TALK.format("The quiet."),
        "Piet Vos",
    ),
    "as a label": (
        "Me: What do you like?\nMs. Oduya: The quiet.\nMe: What is hard?\nMs. Oduya: The hours.\n",
        "Ms. Oduya",
    ),
    "said by themselves": (TALK.format("My name is Clara Boon and I like the smell of paper."), "Clara Boon"),
    "in what the student tells": (
        "I interviewed Hugo Lenz because he built our barn. He told me to measure twice.",
        "Hugo Lenz",
    ),
    "as a relative with a name": (
        "I interviewed my aunt, Sofia Reyes, who is a nurse. She said nights are long.",
        "Sofia Reyes",
    ),
    "once inside a sentence": (
        TALK.format("The quiet.") + "\nI will follow Mr. Chen's suggestions, and I want to study design.",
        "Mr. Chen",
    ),
    "thanked by name": (
        "Q: Thank you for your time, Mrs. Novak. What is your job?\nA: I run a dairy.\n"
        "Q: What is hard?\nA: Milking at four.\n",
        "Mrs. Novak",
    ),
    "in a signature": (
        TALK.format("The quiet.") + "\nBest,\nIngrid Solheim (she/her)\nNorth Fjord Weavers\n",
        "Ingrid Solheim",
    ),
    "with a title and the given name elsewhere": (
        "Interview: Nadia Tousse, owner of Corner Loaf\n\n"
        + TALK.format("The quiet.")
        + "\nMy part:\nI chose Ms. Tousse because I pass her shop.",
        "Ms. Nadia Tousse",
    ),
    "in capitals with an occupation in front": (
        "WHO\nRANGER ELIAS TSO\npark ranger at the canyon\n\nWHY HIM\nI saw him once.\n",
        "Elias Tso",
    ),
    "under a heading": (
        "### Who\nDr. Hanna Liu, large animal vet\n\n### Why\nI have a goat.\n",
        "Dr. Hanna Liu",
    ),
    "in a table": ("Name:\tDr. Safi Bell\nJob:\toptometrist\nSchool:\t4 years\n", "Dr. Safi Bell"),
    "below a mail without a closing": (
        "Subject: RE: questions\n\n"
        + TALK.format("The radio.")
        + "\nRita Adjei\nSenior Dispatcher, Riverbend Transit\n555-0134\n",
        "Rita Adjei",
    ),
    "without capitals": (
        "ok so the interview was with kemal aydin he's my barber. he said rent is hard.",
        "Kemal Aydin",
    ),
    "behind how the student knows them": (
        "Person: my cousin's boss Wendell Oakes\nJob: arborist\n\n" + TALK.format("Trees."),
        "Wendell Oakes",
    ),
    "of a neighbor with a title": (
        "I choose to make interview with my neighbor Mrs. Hallor because she help us.\n"
        + TALK.format("Kids."),
        "Mrs. Hallor",
    ),
    "with the given name said by themselves": (
        "Mia: Hi Mr. Oduya! Who are you?\nMr. Oduya: I'm Hugo Oduya, I keep the grass.\nMia: What is hard?\n"
        "Mr. Oduya: Rain.\n",
        "Mr. Hugo Oduya",
    ),
    "below two dashes": (
        TALK.format("The quiet.") + "\n--\nDr. Tove Lindahl\nHead of Orchards, Pomona Station\n",
        "Dr. Tove Lindahl",
    ),
    "not the student's beside a class": (
        "Lea Novik, Period 3\nMr. Dunn, Room 12\n\nI chose to interview my uncle's friend Ruta Balcius "
        "because she keeps bees.\n\n" + TALK.format("The quiet."),
        "Ruta Balcius",
    ),
    "not the student's as Name": (
        "Name: Lea Novik\nPeriod 3\nInterviewee: Ruta Balcius, beekeeper\n\n" + TALK.format("The quiet."),
        "Ruta Balcius",
    ),
    "not the student's who signs": (
        "The person is Dr. Nils Aune. Geologist, twelve years.\n\n"
        + TALK.format("Rocks.")
        + "\nLea Novik, 9B\n",
        "Dr. Nils Aune",
    ),
    "in full, in brackets": (
        "interview w/ Mo (Mohsen Darvish), signalman, Perth\n\n" + TALK.format("The quiet."),
        "Mohsen Darvish",
    ),
    "behind an aside": (
        "WHO\n- Dr. (she isn't one) Paula Reyes\n- 44, saddler\n\nHARD\n- the dust\n",
        "Dr. Paula Reyes",
    ),
    "with the name that is used": (
        TALK.format("The quiet.")
        + "\nMe\nHer real name is Philippa Stone but everybody calls her Pip. I chose Pip.",
        "Pip Stone",
    ),
    "not who set the task": (
        "The tide was out when I came to the slip. There was a man in yellow boots beside an upturned boat. "
        "That was Padraig Joe Keane.\n\nI chose him because he mended my uncle's curragh. So when Ms Lavelle "
        "said interview someone about their work I knew.\n\nHe steams the ribs for an hour. He never "
        "measures them.",
        "Padraig Joe Keane",
    ),
    "behind what they called out": (
        'A woman rolled down her window and shouted "You are late." That was Maeve Boyle. She is 38 and '
        "she is a roof thatcher.\n\nI asked her because she did our neighbour's roof.\n\nShe cuts the reeds "
        "by hand.",
        "Maeve Boyle",
    ),
    "as a whole word's meaning": (
        "Speakers: ME = Lea Novik (8th grade), BERT = Bert Olsen, ferry deckhand for the county\n\n"
        "ME: What is hard?\nBERT: Wind.\nME: Why?\nBERT: It blows.\n",
        "Bert Olsen",
    ),
    "as a label's meaning": (
        "L = Lea (me)   W = Ms. Wendy Acheampong, surveyor\n\nL: What is hard?\nW: Wind.\n"
        "L: Why?\nW: It blows.\n",
        "Ms. Wendy Acheampong",
    ),
    "who answers by mail": (
        "From: Otto Lindgren\nTo: Lea Novik\nSubject: Re: my questions\n\nHi Lea,\n\n"
        + TALK.format("The quiet."),
        "Otto Lindgren",
    ),
    "behind the work": (
        "My interview with the florist Ms. Dana Wirth, by the student Lea Novik\n\n"
        + TALK.format("The quiet."),
        "Ms. Dana Wirth",
    ),
    "in the reason, behind other sentences": (
        TALK.format("The quiet.")
        + "\nWhy I chose her\nEverybody does coaches. Ines Prado came to our farm when the barn burned.\n",
        "Ines Prado",
    ),
    "nowhere": (TALK.format("The quiet."), None),
    "nowhere, though others are named": (
        TALK.format("My boss Karen lets me work alone, and Mr. Bell next door brings tea."),
        None,
    ),
}

#: Notes → role.
ROLES = {
    "not what the student supposed": (
        TALK.format("The quiet.") + "\nReflection\nI always thought she was a dentist.",
        None,
    ),
    "not a former one that is told": (
        "Who\nMs. Ada Brun. She was a mechanic in Norway.\n\nWhy\nI like her.\n",
        None,
    ),
    "not of somebody else in a story": (
        "Q: What happened to the boy?\nA: He's forty now. He's a roofer in Derby.\n"
        "Q: What is hard?\nA: Noise.\n",
        None,
    ),
    "not what stands around": (
        TALK.format("The quiet.") + "\nReflection\nHe had me wear a flight simulator and it was heavy.",
        None,
    ),
    "told of the name": (
        TALK.format("The quiet.") + "\nMs. Ada Brun has been a toolmaker since 1997. She started as a clerk.",
        "toolmaker",
    ),
    "in a line with a town": ("Ada Brun - crane op, Oslo, union\n\nJOB\n- lifts steel\n", "crane operator"),
    "without the class": (TALK.format("I'm a Class 3 boiler operator for the city."), "boiler operator"),
    "by what is driven": (
        "interview\n\nits my neighbour ada she drives the school bus\n\nwhat is hard\nshe said: mornings\n",
        "school bus driver",
    ),
    "of who owns it": (
        "Ms. Brun owns Brun's Bikes on Main Street. I talked to her.\n\n" + TALK.format("The quiet."),
        "owner",
    ),
    "not of somebody whom others chose": (
        "Why I picked him."
        "so everybody was doing like they uncle whos a dentist and I thought of Mr. Osei first.\n",
        None,
    ),
    "not of somebody met at work": (
        "Lena Fogt\n\nJOB\n"
        "- checks ropes and brakes\n- yearly tests w/ the city inspector\n- on call at night\n",
        None,
    ),
    "after a titled name": ("Coach Bell, athletic trainer\nDaily work:\n- tape ankles\n", "athletic trainer"),
    "without an article": ("I choose Marco Silva. He is patrol officer for 11 years.", "patrol officer"),
    "below the name of who wrote": (
        TALK.format("The quiet.")
        + "Thanks for reaching out!\nLena Brandt, Director of Choirs\nWestlake High School\n",
        "director of choirs",
    ),
    "of an owner in the title": (
        "Interview: Nadia Tousse, owner of Corner Loaf, Saturday 2:15\n\nDid you want to be a baker?\nNo.\n"
        "What is hard?\nFlour.\n",
        "owner",
    ),
    "shortened, below letters behind the name": (
        "HYUN-WOO BAEK, CPA\ntax acct., small firm\n\nADVICE\n- VITA volunteer = free help\n- ask\n",
        "tax accountant",
    ),
    "in a numbered title": (
        "Interview #1 MRI tech (my aunt's coworker)\n\n" + TALK.format("Magnets."),
        "MRI tech",
    ),
    "under a heading": (
        "### Who\nDr. Hanna Liu, large animal vet\n\n### Why\nI have a goat.\n",
        "large animal vet",
    ),
    "below two dashes": (
        TALK.format("The quiet.") + "\n--\nDr. Tove Lindahl\nHead of Orchards, Pomona Station\n",
        "head of orchards",
    ),
    "behind two dashes": (
        "Interviewee: Renske de Wit -- Piano tuner (she/her)\n\n" + TALK.format("A."),
        "piano tuner",
    ),
    "of the student's own": (
        "ok so i interviewed kemal. he's my barber he owns a shop. he said rent.",
        "barber",
    ),
    "not an earlier one": (
        "Ms. Espy has been a court reporter for nineteen years. She was a waitress before. She said listen.",
        "court reporter",
    ),
    "said by themselves": (TALK.format("I'm a stonemason, so I like stone."), "stonemason"),
    "of two words": (TALK.format("I am a dental hygienist and I like to talk."), "dental hygienist"),
    "by the way": (TALK.format("As a vet, I like animals more than people."), "vet"),
    "in a line of facts": ("Job: Crane Operator\n\n" + TALK.format("The view."), "crane operator"),
    "behind a name in the title": (
        "Interview with Jo Park, landscape architect\n\n" + TALK.format("Trees."),
        "landscape architect",
    ),
    "in what the student tells": (
        "I interviewed Hugo Lenz. He is a carpenter. He told me to wait.",
        "carpenter",
    ),
    "in a question": ("What is it like to be a translator?\nLonely.\nWhat is hard?\nJokes.\n", "translator"),
    "not one of the past": (
        TALK.format("I was a waiter for years. Now I'm a software engineer and I like puzzles."),
        "software engineer",
    ),
    "not somebody else's": (
        TALK.format("My wife is a teacher, and I like that we talk. I'm a plumber."),
        "plumber",
    ),
    "nowhere": (TALK.format("The quiet."), None),
}

#: Notes → organization.
ORGANIZATIONS = {
    "not what initials mean, and no town": (
        "Interviewee: Ama Boateng, BSL interpreter (BSL = British Sign Language), Leeds\n\n"
        + TALK.format("The quiet."),
        None,
    ),
    "told by its kind": (
        "who? - Ines Prado, baker, 51, school kitchen in Faro\n\n" + TALK.format("The quiet."),
        "a school kitchen in Faro",
    ),
    "not the number of a union or a line": (
        TALK.format("I'm a welder with Local 9 and I like the light.") + "Route 4, Unit 7\n",
        None,
    ),
    "not a colleague": (
        TALK.format("The quiet.") + "\nReflection\nShe likes working with Gloria a lot.",
        None,
    ),
    "not the student's own": (
        TALK.format("The quiet.") + "\nReflection\nI work at Benny's Diner on Fridays, so I know crowds.",
        None,
    ),
    "not what the student supposed": (
        "Person: Mrs. Ferrara\n\nWhy I picked her: she has a red van and I thought she worked at Fiat\n\n"
        + TALK.format("The quiet."),
        None,
    ),
    "for a city": ("Ms. Lang is an urban planner for the city of Tacoma.", "the city of Tacoma"),
    "as its founder": ("Imani Clarke is Second Loaf's founder. She said asking is a skill.", "Second Loaf"),
    "owned, in the title": (
        "Interview: Nadia Tousse, owner of Corner Loaf, Saturday 2:15\n\n" + TALK.format("Flour."),
        "Corner Loaf",
    ),
    "with The": ("I talked to Tomas. He is a line cook at The Copper Pot.", "The Copper Pot"),
    "behind the years": (
        TALK.format("I worked as a machinist for thirty years at Dunmore Tool."),
        "Dunmore Tool",
    ),
    "behind at": (TALK.format("I'm a nurse at Mercy Hospital, and I like my team."), "Mercy Hospital"),
    "behind for": (TALK.format("I work for Bright River Energy. I like the wind."), "Bright River Energy"),
    "in a line of facts": ("Company: Vos & Sons\n\n" + TALK.format("The quiet."), "Vos & Sons"),
    "owned": (
        "I interviewed Lena Fox. She owns Fox Cycles and she is a mechanic. She said rust is patient.",
        "Fox Cycles",
    ),
    "not the country of birth": (
        TALK.format("I was born in Poland and I worked in Poland for years. I'm a nurse at Mercy Hospital."),
        "Mercy Hospital",
    ),
    "not the school once attended": (TALK.format("I studied at Ohio State. I like the quiet."), None),
    "nowhere": (TALK.format("I'm a nurse, and I like my team."), None),
}

#: Notes → town or region.
PLACES = {
    "that the notes speak of": (
        "interview w/ Ada Brun, tram driver, Oslo\n\n" + TALK.format("I was born in Oslo."),
        "Oslo",
    ),
    "behind the role": ("Who: Ada Brun, cheesemaker in Bergen\n\n" + TALK.format("The quiet."), "Bergen"),
    "not a word that may be a shop": ("Who: Ada Brun, baker, Corner Loaf\n\n" + TALK.format("Flour."), None),
    "not in brackets": (
        "Who: Ada Brun, interpreter (Somali/English)\n\n" + TALK.format("Words in Somali."),
        None,
    ),
}

#: Notes → pronoun.
PRONOUNS = {
    "spoken to as sir": (
        "Q: Good evening sir, what do you do?\nA: I weave.\nQ: What is hard sir?\nA: The loom.\n",
        "he",
    ),
    "in answers that the student tells": (
        "What does your job involve?\nshe mends nets. six a day\nWhat is hard?\n"
        "her hands. an old man taught her, he was strict, he said less\n",
        "she",
    ),
    "in the reason, against others in a story": (
        TALK.format("The quiet.") + "\nWhy\nI chose Dr. Moss because her shop is open at night.\n"
        "Last week came man and he told her his story.\n",
        "she",
    ),
    "Madam": ("Interviewee: Madam Efua Owusu, midwife\n\n" + TALK.format("The quiet."), "she"),
    "Mr.": ("Interview with Mr. Bell\n\n" + TALK.format("The quiet."), "he"),
    "Ms.": ("Interview with Ms. Bell\n\n" + TALK.format("The quiet."), "she"),
    "Dr. tells nothing": ("Interview with Dr. Bell\n\n" + TALK.format("The quiet."), None),
    "stated": ("Interviewee: Ash Bell (they/them)\n\n" + TALK.format("The quiet."), "they"),
    "used by the student": (
        TALK.format("The quiet.")
        + "\nMy reflection\nI chose her because she is calm. She made me want to try.",
        "she",
    ),
    "used in the reason": (
        TALK.format("The quiet.") + "\nWhy\nI chose Dana because she did the flowers for my cousin.",
        "she",
    ),
    "used in what the student was told": (
        TALK.format("The quiet.") + "\nMy reflection\nI laughed when he told me about the box.",
        "he",
    ),
    "not from the given name": ("Interview with Maria Bell\n\n" + TALK.format("The quiet."), None),
    "not from somebody else in an answer": (
        TALK.format("My son. He helps me, and he laughs, and I laugh with him."),
        None,
    ),
    "not from the student's brother": (
        TALK.format("The quiet.")
        + "\nMy reflection\nThis connects to me because my brother fixes bikes and he lets me help him.",
        None,
    ),
    "nowhere": (TALK.format("The quiet."), None),
}

ROWS = [
    pytest.param(field, text, wanted, id=f"{field} {name}")
    for field, rows in (
        ("name", NAMES),
        ("role", ROLES),
        ("organization", ORGANIZATIONS),
        ("place", PLACES),
        ("pronoun", PRONOUNS),
    )
    for name, (text, wanted) in rows.items()
]


@pytest.mark.parametrize(("field", "text", "wanted"), ROWS)
def test_the_notes_say_who_it_was(field, text, wanted):
    assert getattr(read_notes(text).interviewee, field) == wanted


@pytest.mark.parametrize("key", ["intvw", "Intv", "INT"])
def test_a_short_word_for_interview_heads_who_it_was(key):
    notes = f"{key}: Ann Lee = my aunt's boss, freight train GUARD, based in Deal\n\nthe day\n- up at 4\n"
    read = read_notes(notes)
    assert (read.interviewee.name, read.interviewee.role) == ("Ann Lee", "freight train guard")
    assert not any("boss" in block.text and block.kind in (Kind.ANSWER, Kind.LIST) for block in read.blocks)


def test_a_learners_work_without_its_article_is_the_role():
    notes = "The person: Mrs. Ann Lee. She is gardener. She is 50 years.\n\nHer day\nShe wake up at 5.\n"
    assert read_notes(notes).interviewee.role == "gardener"
    assert read_notes(notes.replace("gardener", "tired")).interviewee.role is None


def test_all_of_it_from_one_head_of_notes():
    text = dedent("""\
        Interviewee: Ruth Abara (she/her)
        Job: crane operator at Kestrel Construction

        What do you like about it?
        The view.
        What is hard about it?
        Wind.
        """)
    assert read_notes(text).interviewee == Interviewee(
        "Ruth Abara", "crane operator", "Kestrel Construction", "she"
    )


def test_a_brief_names_nobody():
    text = "Assignment: interview a professional such as Ms. Green, a nurse at Mercy Hospital. 2 minutes.\n\n"
    assert read_notes(text + TALK.format("The quiet.")).interviewee == Interviewee()


@pytest.mark.parametrize(
    "notes",
    [
        "Kim Aldo (they/them), help desk. 3 yrs. prev = waiter, then shop\n\nadvice: waiter > any class\n",
        "WHO\n- Kim Aldo\n- help desk person\n- before: waiter at the Crown\n- they know my aunt\n",
    ],
)
def test_what_somebody_did_before_is_not_what_they_are(notes):
    person = read_notes(notes).interviewee
    assert (person.name, person.role == "waiter") == ("Kim Aldo", False)


def test_one_who_is_called_they_throughout_is_they():
    notes = (
        "From: Petra Lindholm\nSubject: Re: questions\n\n> What do you do?\nGlazier. I cut panes.\n\n"
        "Why Petra Lindholm? {}\n"
    )
    they, she = (
        read_notes(notes.format(f"They mend our windows.{more}")).interviewee.pronoun
        for more in ("", " She sings.")
    )
    assert they is Pronoun.THEY
    assert she is not Pronoun.THEY


def test_a_role_is_heard_through_a_fillers_pause_and_a_short_form():
    spoken = (
        "me: so say who you are\nAnn: Uh, Ann Lee. I'm a, um, crane operator in the harbor. My ninth year.\n"
        "me: what's a normal day\nAnn: I climb up at six and I stay there.\n"
    )
    assert read_notes(spoken).interviewee.role == "crane operator"
    short = (
        "intvw notes - Ann Lee - bike mech - Leeds\n\njob: mends what others sell\n"
        "- chains and brakes\nday: 6 to 4\nadvice:\n- buy used\n"
    )
    read = read_notes(short).interviewee
    assert (read.name, read.role) == ("Ann Lee", "bike mechanic")
    assert read_notes(short.replace("bike mech", "mech engineer")).interviewee.role != "mechanic engineer"
