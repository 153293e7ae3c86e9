"""What is told together: a sentence with what it needs, an answer from where it begins."""

from dataclasses import replace

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.outline import Outline
from scriptwright.project import Project
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.choosing.leaning import tied
from scriptwright.script.choosing.passages import Passage, best_of
from scriptwright.script.choosing.shares import targets
from scriptwright.script.context.referring import points_back
from scriptwright.script.own_part.echoes import echoes
from scriptwright.script.questions.hanging import hangs
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.sections import Pronoun, Section

QUESTION = "What was the hardest part?\n"


def sentences_of(answer, question=QUESTION):
    outline: Outline = outline_of(
        Project(
            notes=f"Interview with Ana Ruiz, a plumber\n\nWhat do you do?\nI fix pipes.\n\n{question}{answer}\n"
        )
    )
    return [c for c in tied(candidates(outline, {}), "Ana Ruiz") if c.section is Section.LEARNED]


def needed(answer, sentence, question=QUESTION):
    """Beginnings of the sentences that one sentence of an answer needs, wherever it stands."""
    found = sentences_of(answer, question)
    by_id = {candidate.id: candidate for candidate in found}
    one = next(candidate for candidate in found if candidate.text.startswith(sentence))
    return [by_id[id].text.split()[0] for id in replace(one, onward=False).needs]


@pytest.mark.parametrize(
    ("answer", "sentence", "needs"),
    [
        (
            "My boss had a parrot in the van. We drove to nine houses a day. At lunch the parrot sang louder than us.",
            "At lunch the parrot",
            ["My"],
        ),
        (
            "I learned from a woman named Odile. The first pipe I cut was too short for anything. Odile hung my crooked pipe over the door.",
            "Odile hung",
            ["I"],
        ),
        (
            "People think that it's about strength. It's more about looking before you touch anything in a house.",
            "People think",
            ["It's"],
        ),
        (
            "We once flooded a whole kitchen on a Sunday. The owner came down in rubber boots. We all laughed.",
            "We all laughed",
            ["The"],
        ),
        (
            "I work with my brother most of the week. The winter is the busiest time in this town.",
            "The winter",
            [],
        ),
    ],
)
def test_a_sentence_needs_what_brought_in_what_it_speaks_of(answer, sentence, needs):
    assert needed(answer, sentence) == needs


def test_an_answer_to_a_question_that_only_asks_on_goes_on_with_the_answer_before():
    notes = "I failed the exam twice.\nWhat kind of exam\nThe one about pressure, and I missed it by two points.\n"
    found = sentences_of(notes, "How did you get started?\n")
    assert [candidate.first for candidate in found] == [True, False]
    assert found[1].before == found[0].id


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("If I'm tired, the saw wanders.", Form.STATEMENT),
        ("The third winter we were alone in the shop.", Form.STATEMENT),
        ("When I told them they laughed at me until June.", Form.STATEMENT),
        ('The next thing he said was "Who left the water on?"', Form.STATEMENT),
        ("Because I like the quiet and it's mine.", Form.NOUN),
        ("When I was little.", Form.NOUN),
        ('"Who left the water on?"', Form.QUESTION),
        ("Did he ask who it was?", Form.QUESTION),
    ],
)
def test_a_time_or_a_condition_in_front_does_not_make_a_fragment(sentence, form):
    assert form_of(sentence) is form


def passage(name, words, worth):
    return Passage((name,), words, worth)


def test_the_room_is_shared_out_for_the_most_worth():
    answers = [
        [passage("a", 30, 2.0), passage("aa", 60, 5.0)],
        [passage("b", 30, 2.5)],
        [passage("c", 30, 0.5), passage("cc", 90, 2.0)],
    ]
    assert [p.sentences for p in best_of(answers, 60)] == [("aa",)]
    assert [p.sentences for p in best_of(answers, 90)] == [("aa",), ("b",)]
    assert best_of(answers, 10) == ()


NOTES = """Interview with Ana Ruiz, a plumber

What do you do?
I fix pipes in old houses, mostly kitchens and bathrooms. I also teach two apprentices on Fridays.

How did you get started?
I studied to be a dentist in Lima. I stopped after three years because my hands shook. Then my uncle gave me a wrench and a van. I never gave back the wrench.

What was the hardest part?
In my second year I flooded a bakery. I had opened the wrong valve at five in the morning. The baker stood on a chair and kept the bread above his head. I paid for all the flour out of my own pocket. Since then I draw the house before I touch it.

What do you like about it?
I like the quiet before the water comes back. Some days nobody talks to me for hours.

Why I chose her: she fixed our kitchen when I was ten and let me hold the lamp.
How it connects: the bakery story is me with my science project. I always open things before I look.
"""


def test_the_story_that_the_student_comes_back_to_is_told_from_its_beginning():
    script = script_of(Project(notes=NOTES, minutes=1, pronoun=Pronoun.SHE))
    told = [line.text for line in script.lines]
    story = [index for index, line in enumerate(told) if "bakery" in line and "science" not in line]
    assert story, told
    assert "wrong valve" in told[story[0]] + told[story[0] + 1], told


@pytest.mark.parametrize(
    "thing", ["The quiet water thing", "The wrench and van part", "That crooked valve story"]
)
def test_what_the_student_comes_back_to_by_a_word_of_it_is_told(thing):
    notes = NOTES.replace("the wrong valve", "the crooked valve").replace(
        "the bakery story is me", f"{thing} is me"
    )
    word = thing.split()[1]
    for minutes in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1):
        script = script_of(Project(notes=notes, minutes=minutes, pronoun=Pronoun.SHE))
        if any(thing in line.text for line in script.sections[3].lines):
            said = [line.text for line in script.sections[2].lines]
            assert any(word in text for text in said), (minutes, said)


def test_a_sentence_that_is_said_again_and_again_is_no_circle():
    notes = "Interview with Ana Ruiz, a plumber\n\nWhat do you do?\n" + "I fix pipes. No. It was so. No. " * 6
    assert script_of(Project(notes=notes, minutes=1)).lines


ECHOED = """Interview with Ana Ruiz, a plumber

What was the hardest part?
In my second year I flooded a bakery. I had opened the wrong valve at five in the morning. I paid for the flour myself.

What would you tell me?
Know what one metre of pipe costs. Never trust a ceiling.

What do you like about it?
I like the quiet before the water comes back. My daughter sings on the radio now.

How it connects: {own}
"""


@pytest.mark.parametrize(
    ("own", "told", "needed"),
    [
        ("The valve story is me with my science project.", "I had opened", True),
        ('When she said "know what one metre of pipe costs" I thought of our shop.', "Know what", True),
        (
            "I am also the only one who opens things, so the bit about the valve was familiar.",
            "I had opened",
            True,
        ),
        ("I don't think I could do it because of the flour.", "I paid for", True),
        ("My brother works in the bakery of my aunt.", "In my second", False),
        ("I want to sing on the radio one day.", "My daughter", True),
        ("Our old radio fell off the shelf.", "My daughter", False),
        ("I work in a shop with my brother on Sundays.", None, False),
        ("I asked my mother and she told me that it was hard.", None, False),
    ],
)
def test_the_student_comes_back_to_what_shares_rare_words_with_it(own, told, needed):
    notes = ECHOED.format(own=own)
    found = echoes(candidates(outline_of(Project(notes=notes)), {}))
    assert [echo.told.text.startswith(told or "?") for echo in found[:1]] == [True] * (told is not None)
    assert any(echo.recalled for echo in found) is needed


LESSONS = """Interview with Ana Ruiz, a plumber

Why I chose her: she mended our heating in January when nobody else would come out to us.

What does a normal day look like?
She loads the van at six. First she rings a man called Orhan, who sells boilers by the harbour, because he knows which parts will not come. Then she does four or five houses. She eats in the van.

What is the hardest part?
Stairs. She carries everything up by herself. One block has eleven floors and no lift. She counts the steps.

Do you have pets?
She has a parrot. It says "leak".

What I learned
I thought plumbers only came when something was broken. I learned that most of it is asking before it breaks, like ringing Orhan.

How it connects to me
I forget my gym bag every Tuesday. I could ask my brother the evening before.
"""


@pytest.mark.parametrize("minutes", [1, 1.5, 2])
def test_whom_the_students_lesson_names_is_brought_in_before(minutes):
    said = script_of(Project(notes=LESSONS, minutes=minutes))
    words = [line.text for section in said.sections for line in section.lines]
    lesson = next((at for at, line in enumerate(words) if "ringing Orhan" in line), None)
    told = next((at for at, line in enumerate(words) if "man called Orhan" in line), None)
    assert lesson is not None
    assert told is not None
    assert told < lesson


def test_what_the_student_felt_is_told_with_what_it_was_about():
    assert points_back("I felt a bit like her parrot.", told=True, pronoun=Pronoun.SHE)
    assert not points_back(
        "I felt a bit like her parrot when my bag was gone.", told=True, pronoun=Pronoun.SHE
    )


@pytest.mark.parametrize(
    ("said", "kept", "found"),
    [
        (
            {"who": 900, "why": 900, "learned": 900, "connection": 900},
            {},
            {"learned": 144, "connection": 98},
        ),
        ({"who": 900, "why": 40, "learned": 900, "connection": 70}, {}, {"why": 40, "connection": 70}),
        ({"who": 30, "why": 30, "learned": 900, "connection": 60}, {}, {"who": 30, "learned": 300}),
        ({"who": 900, "learned": 900}, {"why": 60}, {"why": 0, "connection": 0}),
    ],
)
def test_a_section_gets_no_more_than_it_has_to_say_and_the_students_own_part_most_of_it(said, kept, found):
    shares = targets(
        420,
        {Section(key): words for key, words in said.items()},
        {Section(key): w for key, w in kept.items()},
    )
    assert sum(shares.values()) == pytest.approx(420 - sum(kept.values()))
    for key, words in found.items():
        assert shares[Section(key)] == pytest.approx(words, abs=12), shares


STORY = """Interview with Ana Ruiz, a plumber

What do you do?
I fix pipes in old houses. I also teach two apprentices on Fridays.

How many houses have you seen?
I stopped counting at three thousand.

How did you get started?
I studied to be a dentist in Lima. I stopped because my hands shook. My uncle had a van and a wrench. He gave me both on one Sunday. I told him I would bring them back. I never did.

What would you tell me?
Draw the house before you touch it. Never trust a ceiling.

Why I chose her: she fixed our kitchen when I was ten and let me hold the lamp.
How it connects: I always open things before I look. I broke our radio and two clocks. I want to be an engineer now.
"""


def test_a_story_is_told_to_its_point_and_a_number_with_what_it_counts():
    for minutes in (0.8, 0.9, 1.3):
        told = [
            line.text for line in script_of(Project(notes=STORY, minutes=minutes, pronoun=Pronoun.SHE)).lines
        ]
        began = [text for text in told if "dentist" in text or "shook" in text]
        ended = [text for text in told if "never did" in text]
        assert bool(began) is bool(ended), (minutes, told)
        counted = [text for text in told if "three thousand" in text]
        assert all("how many houses" in text for text in counted), told


def test_the_students_own_part_is_told_whole():
    told = " ".join(
        line.text for line in script_of(Project(notes=STORY, minutes=1, pronoun=Pronoun.SHE)).lines
    )
    assert [words for words in ("before I look", "two clocks", "engineer now") if words not in told] == []


COUNTED = """What do you do?
I keep bees on nine roofs in this town. There are three parts to it. One is looking, which I do in May. Two is lifting, which nobody sees. Three is talking to the people below. I like the second one least.
"""


def test_parts_that_are_announced_are_told_to_the_last_or_not_at_all():
    notes = f"Interview with Ana Ruiz, a beekeeper\n\n{COUNTED}\nWhy I chose her: her honey is the best.\n"
    for minutes in (0.4, 0.5, 0.6, 0.8, 1):
        told = " ".join(line.text for line in script_of(Project(notes=notes, minutes=minutes)).lines)
        parts = [part in told for part in ("three parts", "looking", "lifting", "talking")]
        assert len(set(parts)) == 1, (minutes, told)


@pytest.mark.parametrize(
    ("question", "answer", "hanging"),
    [
        ("How many trees have you planted?", "I stopped counting at five thousand.", True),
        ("Does your family keep bees?", "My aunt did.", True),
        ("What training did you need?", "I needed three years.", True),
        ("What made you want to do this?", "My sister was in a choir.", False),
        ("How did you start?", "I started in a nursery at sixteen.", False),
        ("What is your job?", "I plant trees.", False),
    ],
)
def test_an_answer_hangs_on_its_question_where_its_sense_lies_in_it(question, answer, hanging):
    assert hangs(question, answer) is hanging


def test_a_paragraph_that_says_why_is_one_part_until_it_looks_on():
    notes = (
        "Interview with Ana Ruiz, a beekeeper\n\nWhat do you do?\nI keep bees on nine roofs.\n\nMY REASONS AND REFLECTION\n"
        "I chose Ms. Ruiz because her bees drink from our pond. She calls it her well. I wanted to see her boots.\n\n"
        "I want to be a gardener.\n"
    )
    found = {c.text.split()[1]: c.section for c in candidates(outline_of(Project(notes=notes)), {})}
    assert found["wanted"] is Section.WHY
    assert found["want"] is Section.CONNECTION


def test_a_section_begins_without_also():
    notes = LESSONS.replace("I forget my gym bag", "I run. I swim. I forget my gym bag").replace(
        "I thought plumbers", "I like pipes. I like taps. I thought plumbers"
    )
    said = script_of(Project(notes=notes, minutes=3))
    assert not any(section.lines[0].text.startswith("Also,") for section in said.sections if section.lines)


@pytest.mark.parametrize(
    ("note", "said", "not_said"),
    [
        ("None of this can go into the book, there is no line for it.", "None of this can go", "The none"),
        (
            "Second one: she coaches the young ones over the phone.",
            "coaches the young ones over the phone",
            "As for",
        ),
        ("Pay and conditions. She works three Saturdays out of four.", "three Saturdays", "advice is to pay"),
    ],
)
def test_a_note_keeps_what_it_begins_with(note, said, not_said):
    notes = f"Interview with Ana Ruiz, a plumber\n\nShe mends pipes in the old town. {note} She likes it.\n\nI chose her because she is kind.\n"
    words = " ".join(line.text for line in script_of(Project(notes=notes, minutes=2)).lines)
    assert said in words
    assert not_said not in words
