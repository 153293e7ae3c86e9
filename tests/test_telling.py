"""A candidate as it is told: one row a kind of answer, note or slip."""

from itertools import pairwise

import pytest

from scriptwright.assignment import read_assignment
from scriptwright.notes import Interviewee, read_notes
from scriptwright.outline import make_outline
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.telling.as_said import Teller
from scriptwright.script.telling.calling import person_of
from scriptwright.script.telling.remarks import without_remarks
from scriptwright.script.words.parting import parted
from scriptwright.script.words.spoken import said_aloud
from scriptwright.sections import Pronoun

INTERVIEW = (
    "Interview with Ms. Cho, watchmaker\n\nQ: What did you study?\nA: I studied clocks in a school.\n\n"
)
MS_CHO = Interviewee("Ms. Cho", "watchmaker", None, Pronoun.SHE)


def told(notes):
    """Each candidate of the notes as it is told when it comes first."""
    outline = make_outline(read_notes(notes), read_assignment(""), interviewee=MS_CHO)
    lines = (Teller(person_of(MS_CHO)).tell(candidate) for candidate in candidates(outline, {}))
    return [line.text for line in lines if line is not None]


#: Question, answer → what is told.
ANSWERS = [
    (
        "What are your responsibilities?",
        "I own the place, so honestly everything that nobody else wants to do.",
        "Ms. Cho owns the place, so she does everything that nobody else wants to do.",
    ),
    (
        "What's the hardest part?",
        "I think the waiting.",
        "Ms. Cho thinks the hardest part is the waiting.",
    ),
    (
        "What do people get wrong about it?",
        "That we just stand around.",
        "What people get wrong about it is that they just stand around.",
    ),
    (
        "What's the hardest part or the biggest obstacle?",
        "Money, and my pride.",
        "The hardest part is money, and her pride.",
    ),
    (
        "What do you like most?",
        "What I like most is the hour before we open.",
        "What Ms. Cho likes most is the hour before they open.",
    ),
    ("Is it hard?", "Not the work, the people.", "she said it's not the work, it's the people."),
    (
        "What's a normal day like?",
        "There's not one.",
        "Ms. Cho what a normal day is like, she said there's not one.",
    ),
    ("Is it dangerous?", "No and everybody asks.", "if it's dangerous, she said no, and everybody asks."),
    ("Is it dangerous?", "Yeah, but it's slow.", "if it's dangerous, she said yes, but it's slow."),
    ("What happens to a watch?", "Comes in by post.", "what happens to a watch. It comes in by post."),
    ("And what's like a normal day?", "There's not one.", "about a normal day, she said there's not one."),
    ("What surprised her?", "How quiet it is.", "What surprised her was how quiet it is."),
    ("Does she regret it?", "She broke a glass. Cost the shop about $90.", "It cost the shop about $90."),
    ("Is it lonely?", "She says no. Family think she sells watches.", "Her family think she sells watches."),
    ("Do you, um, do you like it?", "Some days.", "Ms. Cho likes it some days."),
    (
        "How long is a visit?",
        "An hour for adults, kids are forty minutes.",
        "she said it's an hour for adults, and kids are forty minutes.",
    ),
    (
        "Why this shop?",
        "It's close to my mother.",
        "why this shop, she said it's close to her mother.",
    ),
    ("How often do you travel?", "Twice a year. On a boat, if I can.", "Ms. Cho travels twice a year."),
    ("Do you need to be strong?", "No. You need to be careful.", "she said no. You need to be careful."),
    ("Have you ever been hurt?", "Oh yes, twice.", "she said yes, twice."),
    ("Do you like it?", "Yeah, but February is slow.", "she said yes, but February is slow."),
    (
        "What's your advice?",
        "Learn to swim and don't sell your nets.",
        "Ms. Cho's advice is to learn to swim and not to sell your nets.",
    ),
    ("What's your advice?", "Never oil at noon.", "Ms. Cho's advice is to never oil at noon."),
    (
        "How was it with the neighbors?",
        "They thought we were thieves, and we thought they were spies.",
        "In her words, “They thought we were thieves, and we thought they were spies.”",
    ),
    (
        "Why do you start early?",
        "Because the light is good.",
        "Ms. Cho starts early because the light is good.",
    ),
    ("Did your father teach you?", "Nope, my uncle Ray.", "if her father taught her, she said no."),
    ("Do you work alone?", "No one works alone.", "No one works alone."),
    (
        "How busy are you?",
        "I'd say a third of my day is waiting.",
        "she said a third of her day is waiting.",
    ),
]


@pytest.mark.parametrize(("question", "answer", "line"), ANSWERS)
def test_an_answer_is_told_whole(question, answer, line):
    lines = told(f"{INTERVIEW}Q: {question}\nA: {answer}\n")
    assert any(text.casefold().endswith(line.casefold()) for text in lines), lines


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("But honestly the harder part is fear.", "But the harder part is fear."),
        ("It was hard, and honestly I cried.", "It was hard, and I cried."),
        ("I answered honestly.", "I answered honestly."),
        ("They send somebody at 2:30, you'll probably see him.", "They send somebody at 2:30."),
        ("As you can see, it's small.", "It's small."),
        ("You see them grow.", "You see them grow."),
    ],
)
def test_what_fills_a_pause_or_is_for_the_listener_goes(said, bare):
    assert without_remarks(said) == bare


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("I'm worried that I'm not, like, a science person.", "I'm worried that I'm not a science person."),
        ("They hired me, like, eight months later.", "They hired me eight months later."),
        ("I speak Spanish too, so.", "I speak Spanish too."),
        ("I was, um, lost.", "I was lost."),
        ("And um I asked her.", "And I asked her."),
        ("Ok so today I met her.", "Today I met her."),
        ("She makes like 24 dollars.", "She makes about 24 dollars."),
        ("It looks like 24 dollars.", "It looks like 24 dollars."),
        ("I like it, and I think so.", "I like it, and I think so."),
    ],
)
def test_a_filler_takes_its_commas_with_it(written, said):
    assert said_aloud(written) == said


@pytest.mark.parametrize(
    ("spliced", "parts"),
    [
        (
            "They did two years for X-ray first, that's an associate's.",
            ("They did two years for X-ray first.", "That's an associate's."),
        ),
        (
            "She doesn't talk about work after 7, that's a rule in her house, and she gardens.",
            ("She doesn't talk about work after 7.", "That's a rule in her house, and she gardens."),
        ),
        (
            "I don't like blood that much, what I liked in the hospital was the figuring out.",
            ("I don't like blood that much.", "What I liked in the hospital was the figuring out."),
        ),
        (
            "She looked up, I think for the first time, and said yes.",
            ("She looked up, I think for the first time, and said yes.",),
        ),
        ("It's not a job, it's a life.", ("It's not a job, it's a life.",)),
        ("Then I mix, I shape, and the bread goes in.", ("Then I mix, I shape, and the bread goes in.",)),
    ],
)
def test_sentences_that_only_a_comma_joins_are_parted(spliced, parts):
    assert parted(spliced) == parts


#: Heading, bullet of notes about a man → what is told.
NOTED = [
    ("WHAT HE DOES", "reviews work of 2 juniors", "Ray reviews the work of 2 juniors."),
    (
        "WHAT HE DOES",
        "listens first 20 minutes, no pen in hand",
        "Ray listens for the first 20 minutes, with no pen in hand.",
    ),
    (
        "HOW HE GOT THERE",
        '3 yrs at one of the big firms, hated it, "a very expensive chair"',
        "Ray spent 3 years at one of the big firms and hated it. He called it “a very expensive chair.”",
    ),
    ("HOW HE GOT THERE", "grew up on a farm, oldest of 6", "Ray grew up on a farm, the oldest of 6."),
    (
        "HOW HE GOT THERE",
        "went to school for geology, quit, construction 4 yrs",
        "Ray went to school for geology, quit, and did construction for 4 years.",
    ),
    (
        "HOW HE GOT THERE",
        "pay in the beginning, $15.60 an hour when he started, shared a trailer with three guys",
        "The pay in the beginning was $15.60 an hour when he started. He shared a trailer with three guys.",
    ),
    (
        "EDUCATION",
        "mortuary science, 2-year associate degree",
        "Ray's training included mortuary science, a 2-year associate degree.",
    ),
    ("HARD PART", "kept tissue box on desk since", "Ray's kept a tissue box on the desk ever since."),
    ("HARD PART", "law changes every yr", "The law changes every year."),
    (
        "HARD PART",
        "telling the same story 400 times and it has to be new",
        "The hard part is telling the same story 400 times. It has to be new.",
    ),
    ("HARD PART", "bad: attics in July", "The bad part is attics in July."),
    ("HARD PART", "good: old ladies who make him lunch", "One good part is old ladies who make him lunch."),
    (
        "STORY",
        "Xmas eve, family with newborn, no heat, drove there and back, fixed it",
        None,
    ),
    ("THE JOB", "owns his truck since 2019", "Ray's owned his truck since 2019."),
    ("THE JOB", "fixes furnaces, a/c, ductwork", "Ray fixes furnaces, air conditioning, and ductwork."),
    ("TYPICAL DAY", "6 am lifting, class until 3", "At 6 am there's lifting, and then class until 3."),
    (
        "TYPICAL DAY",
        "long meetings, site visits and emails",
        "A typical day is long meetings, site visits and emails.",
    ),
    ("TYPICAL DAY", "socks = most common", "Socks are most common."),
    ("TYPICAL DAY", "8:15 gate check", "At 8:15 there's the gate check."),
    ("TYPICAL DAY", "gate duty", None),
    ("TYPICAL DAY", "evening = maps w/ the new guys", "In the evening there are maps with the new guys."),
    (
        "TYPICAL DAY",
        "7:00 report from the night crew -> what's out, what's late",
        "At 7:00 there's the report from the night crew: what's out and what's late.",
    ),
    ("THE JOB", "a badge on each arm, left is red, right is blue", None),
    ("HARD PART", "took from March to JUNE", "It took from March to JUNE."),
    ("TYPICAL WEEK", "Tues + Thurs = deliveries", "Tuesday and Thursday are deliveries."),
    (
        "BEST PART",
        "when a kid who always quits doesn't",
        "The best part is when a kid who always quits doesn't.",
    ),
    ("PAY", "$61,000 plus $4,200 for coaching", "The pay is $61,000 plus $4,200 for coaching."),
    ("ADVICE", "learn to say I don't know", "Ray's advice is to learn to say “I don't know”."),
    (
        "MONEY",
        "hardest was the first year, made $9,000, lived w/ sister",
        "The hardest part was the first year. He made $9,000 and lived with his sister.",
    ),
    ("MONEY", "tip for students: learn to sell first", "Ray's advice is to learn to sell first."),
    ("HARD PART", "Two years ago, lost hiker, 4 days", None),
    ("LIKES", "shoebox clients", "What he likes is shoebox clients."),
    ("ADVICE", "take writing class", "His advice is to take a writing class."),
    ("ADVICE", "first aid, he's a wilderness EMT", "One tip is first aid. He's a wilderness EMT."),
    (
        "ADVICE",
        "ask dumb questions early, expensive later",
        "Ray's advice is to ask dumb questions early. They're expensive later.",
    ),
    ("THE JOB", "tests the air twice a day", "Ray tests the air twice a day."),
    ("THE JOB", "only man on the north side", "Ray is the only man on the north side."),
    ("THE JOB", "on call every other week", "Ray is on call every other week."),
    ("THE JOB", "in charge of 9 people, hates it", "Ray is in charge of 9 people and hates it."),
    ("THE JOB", "4 trucks, one is older than him", "There are 4 trucks. One is older than him."),
    ("THE JOB", "route is 60 miles of trail", "Ray's route is 60 miles of trail."),
    (
        "HOW HE GOT THERE",
        "bike shop 3 yrs, fixed brakes, loved it",
        "Ray was at a bike shop for 3 years, fixed brakes, and loved it.",
    ),
    ("HOW HE GOT THERE", "army 4 yrs", "Ray was in the army for 4 years."),
    ("HOW HE GOT THERE", "plumber until 31", "Ray was a plumber until 31."),
    (
        "HOW HE GOT THERE",
        "2 yr apprenticeship, unpaid at first",
        "Ray did a 2-year apprenticeship, unpaid at first.",
    ),
    ("HOW HE GOT THERE", "only guy in his class of 30", "Ray was the only guy in his class of 30."),
    ("HOW HE GOT THERE", "hired at 22", "Ray was hired at 22."),
    ("HOW HE GOT THERE", "no college", "Ray didn't go to college."),
    (
        "HOW HE GOT THERE",
        'mom\'s reaction: "you hate mosquitoes"',
        "Ray's mom's reaction was, “You hate mosquitoes.”",
    ),
    ("HARD PART", "boots always wet", "Boots are always wet."),
    ("HARD PART", "no lights in the tunnel", "There are no lights in the tunnel."),
    ("HARD PART", "not allowed to carry a gun", "Ray isn't allowed to carry a gun."),
    ("HARD PART", "dog bit him once", "The dog bit him once."),
    ("HARD PART", "nobody hurt", "Nobody was hurt."),
    ("HARD PART", "knees", "The hard part is his knees."),
    ("HARD PART", "9 weeks", None),
    ("HARD PART", 'patience: "trees take their time"', "About patience, he said, “Trees take their time.”"),
    ("HARD PART", "people in town get mad at him", "People in town get mad at him."),
    (
        "HARD PART",
        "weirdest thing - bears open the doors",
        "The weirdest thing is that bears open the doors.",
    ),
    ("HARD PART", "old hikers: 'what do you know?'", None),
    ("HARD PART", "young guys: 'where's the ranger?'", "Young guys asked, “Where's the ranger?”"),
    (
        "THE JOB",
        "yearly inspections w/ the county",
        "Ray's work includes yearly inspections with the county.",
    ),
    ("THE JOB", "gate sensor: counts the cars", "The gate sensor counts the cars."),
    ("THE JOB", "shift starts 6 am", "Ray's shift starts at 6 am."),
    ("THE JOB", "old tower on the ridge, still has glass", None),
    ("HOW HE GOT THERE", "2014, storm took the old bridge", "In 2014, the storm took the old bridge."),
    ("HOW HE GOT THERE", "took 3 years", "It took 3 years."),
    (
        "ADVICE",
        "apply even if not sure, list takes years",
        "Ray's advice is to apply even if you're not sure. The list takes years.",
    ),
    (
        "Pay",
        "When he was new, it was 9 dollars for one hour.",
        "Then there's pay. When he was new, it was 9 dollars for one hour.",
    ),
]


@pytest.mark.parametrize(("heading", "note", "line"), NOTED)
def test_a_bare_note_is_told_with_what_it_leaves_out(heading, note, line):
    ray = Interviewee("Ray Okafor", "park ranger", None, Pronoun.HE)
    notes = f"Ray Okafor, park ranger\nphone call, he was eating\n\n{heading}\n- {note}\n"
    outline = make_outline(read_notes(notes), read_assignment(""), interviewee=ray)
    found = [c for c in candidates(outline, {}) if c.heading is not None and c.heading.text == heading]
    lines = [made.text for c in found if (made := Teller(person_of(ray)).tell(c)) is not None]
    assert lines == ([line] if line else [])


def test_notes_below_one_heading_begin_differently():
    ray = Interviewee("Ray Okafor", "park ranger", None, Pronoun.HE)
    notes = "Ray Okafor, park ranger\nhe was eating\n\nHARD PART\n" + "".join(
        f"- being {quality} all the time in the woods\n\n" for quality in ("alone", "cold", "wet", "tired")
    )
    outline = make_outline(read_notes(notes), read_assignment(""), interviewee=ray)
    teller = Teller(person_of(ray))
    lines = [made.text for c in candidates(outline, {}) if (made := teller.tell(c)) is not None]
    openings = [line.split("being ")[0] for line in " ".join(lines).split(". ")]
    assert all(one != other for one, other in pairwise(openings)), lines


#: What notes tell of a woman → what is said.
TOLD_OF = [
    (
        "She learned English from TV, watched cartoons every morning.",
        "Ms. Cho learned English from TV and watched cartoons every morning.",
    ),
    (
        "She said the hard part isn't the driving it's the noise.",
        "Ms. Cho said the hard part isn't the driving, it's the noise.",
    ),
    (
        "She said that she look the clocks, sometimes is a new one.",
        "Ms. Cho said that she looks at the clocks, sometimes it's a new one.",
    ),
    ("Also she thinks, that school is important.", "Ms. Cho thinks that school is important."),
    ("For her is important to be honest.", "For her it's important to be honest."),
    ("She very like her job.", "Ms. Cho likes her job very much."),
    (
        "He tell me also that in her town from 64 officers are 9 women.",
        "Ms. Cho tells me also that in her town 9 of 64 officers are women.",
    ),
    ("Most important thing is to be patient.", "The most important thing is to be patient."),
    ("Her advice: be kind, and don't lie.", "Ms. Cho's advice is to be kind, and not to lie."),
]


@pytest.mark.parametrize(("note", "line"), TOLD_OF)
def test_a_telling_in_the_third_person_is_told_in_grammar(note, line):
    lines = told(f"I interviewed Ms. Cho. She is a watchmaker.\n\nWhat I learned\n{note}\n")
    assert line in lines


def test_a_condition_is_not_parted_from_what_follows_it():
    assert len(parted('I never say "it is easy", because if it is not, I am a liar.')) == 1


def test_what_the_student_told_the_interviewee_is_told_by_the_student():
    notes = "ADVICE\nHe fixes clocks. He has a shop.\ntold her I get nervous when I talk to people.\n"
    lines = told(f"Interview with Ms. Cho, watchmaker\n\n{notes}")
    assert any(line.startswith("I told her I get nervous") for line in lines), lines


def test_a_wish_is_told_with_what_was_wished():
    notes = "Q: What's something you wish you knew at my age?\nA: That screws turn both ways. I lost many.\n"
    assert any("wishes she knew" in line and "screws turn" in line for line in told(INTERVIEW + notes))


def test_a_question_that_somebody_asked_aloud_is_part_of_the_story():
    notes = (
        'Q: How did you start?\nA: The man at the counter told me: "You have good eyes. Do you want a job?"\n'
    )
    assert any("Do you want a job?" in line for line in told(INTERVIEW + notes))


def test_most_people_are_not_the_most():
    notes = "Q: What do you do?\nA: So most people think I polish watches.\n"
    assert "Most people think Ms. Cho polishes watches." in told(INTERVIEW + notes)


def test_those_whom_a_duty_is_for_are_named_once():
    notes = (
        "What do you do?\nI fit hearing aids.\nHelp patients:\n* Talk to patients about their day\n"
        "* Tune the aid\nHelp families:\n* Show family members the batteries\n* Answer calls"
    )
    lines = told(notes)
    assert "To help patients, Ms. Cho talks to them about their day and tunes the aid." in lines
    assert "To help families, Ms. Cho shows family members the batteries and answers calls." in lines


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (
            "I sat on the roof thinking, nobody in the office ever sees this.",
            "sat on the roof thinking, “Nobody in the office ever sees this.”",
        ),
        ("I told my boss: no way, I'm out.", "told her boss, “No way, I'm out.”"),
        ("Most days I'm thinking, planning and writing.", "most days she's thinking, planning and writing."),
        ("I thought, and I still think, it was good.", "thought, and she still thinks, it was good."),
    ],
)
def test_a_thought_behind_a_colon_or_comma_is_a_quotation(answer, line):
    assert line in " ".join(told(f"What do you remember?\n{answer} It was cold."))
