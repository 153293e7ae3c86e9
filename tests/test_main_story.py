"""The story that a script is built around, and what the student has marked to be told."""

import pytest

from scriptwright.drafting import outline_of, script_of
from scriptwright.notes import read_notes
from scriptwright.notes.small_talk import says_nothing
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.candidates import candidates
from scriptwright.script.choosing.choice import Choice
from scriptwright.script.choosing.condensing import condensed
from scriptwright.script.choosing.leaning import tied
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.lessons import with_lessons
from scriptwright.script.words.marked import marked_in
from scriptwright.script.words.spoken import said_aloud
from scriptwright.sections import Section

HEAD = """Interview with Nora Quist, bridge painter

Q: What do you do?
A: I paint the steel of the bridge and I check the rust every spring. We are five people and we hang in a basket under the road. The paint is special and it costs a lot. We start when it is warm enough. In winter we clean the basket and order paint for the next year. I also train the new people.
"""
STORY = """Q: What was your hardest day?
A: One day in 2014 the wind came up while we were below the deck. The basket swung against the steel and a rope snapped. My partner Ivo lost his radio. I shouted to the boat but nobody heard me. Then I threw the red paint bucket into the river. The boat saw the colour and turned around. They put a ladder up and we climbed down one by one. Since then there is a bucket of red paint in every basket.
"""
FACTS = """Q: What do people not know?
A: The bridge has nine million rivets. It takes seven years to paint it from one end to the other. Then we start again. The colour is called harbour grey and it is mixed in one factory only. The basket weighs two tons. We wear three harnesses. The oldest paint has lead in it. You need a special suit for that. The suit is hot. We drink four liters of water a day in it. The road above us is never closed.

Q: Do you have advice?
A: Learn to tie your own knots and check the knots of others. Don't be too proud to come down.
"""
WHY = (
    "Why I chose her: She lives above us and her boots are always grey. I wanted to know what is up there.\n"
)
CONNECTION = """How it connects to me: I am captain of our rowing team and I never say when I am scared. {end} I also want to study engineering.
"""


def drafted(*parts, minutes=2):
    script = script_of(Project(notes="\n".join(parts), minutes=minutes))
    return {part.section: " ".join(line.text for line in part.lines) for part in script.sections}


@pytest.mark.parametrize(
    "end",
    ["I think about her red bucket a lot.", "That bucket thing is what I want to have too.", ""],
)
def test_a_story_is_told_from_its_beginning_to_what_came_of_it(end):
    told = drafted(HEAD, FACTS, STORY, WHY, CONNECTION.format(end=end))[Section.LEARNED]
    for moment in (
        "the wind came up",
        "snapped",
        "threw the red paint bucket",
        "turned around",
        "in every basket",
    ):
        assert moment in told


def test_for_the_story_the_other_parts_give_way_and_none_is_left_without_its_reason():
    parts = drafted(HEAD, FACTS, STORY, WHY, CONNECTION.format(end="I think about her red bucket a lot."))
    assert "boots" in parts[Section.WHY]
    assert "captain of our rowing team" in parts[Section.CONNECTION]
    assert "paint" in parts[Section.WHO]


def test_a_piece_of_advice_is_told():
    told = drafted(HEAD, FACTS, STORY, WHY, CONNECTION.format(end=""), minutes=3)[Section.LEARNED]
    assert "knots" in told or "too proud" in told


OTHER = """THE KEYS {mark}
In 2009 Nora dropped the keys of the van from the basket. They fell into a fishing boat. The fisherman kept them for three weeks. He thought they were a sign and he bought a van. He drove it to the bridge to show her. She paid him in paint. He painted his boat with it.
"""
FIRE = """THE FIRE
In 2011 a lamp fell into the old paint. The paint caught fire under the road. Nora closed the tins with her hands. She burned two fingers. The cars above never stopped. She laughed about that for a year. Her boss gave her a watch.
"""
TOLD = "Interview with Nora Quist, bridge painter\n\nShe paints the steel of a bridge. She checks the rust every spring.\n"
END = "\nHow it connects to me\nI want to be an engineer. I like high places.\n"


@pytest.mark.parametrize(
    "mark", ["(use this one)", "- use this", "(get this right for the video)", "(definitely use this)"]
)
def test_what_the_student_marked_is_preferred(mark):
    told = drafted(TOLD, FIRE, OTHER.format(mark=mark), END, minutes=1.4)[Section.LEARNED]
    assert "fishing boat" in told
    assert "caught fire" not in told


@pytest.mark.parametrize(
    ("notes", "marked"),
    [
        ("KEYS STORY (use this one)\nHe lost them.", "KEYS STORY (use this one)"),
        (
            "He lost the keys in a river and found them.\n\n^^ use this in the video",
            "He lost the keys in a river and found them.",
        ),
        (
            "- he lost the keys in a river and a boat found them\n- he likes tea\n- keys story for sure",
            "he lost the keys in a river and a boat found them",
        ),
        (
            "Then he told me the story I want to use. A boat broke loose.",
            "Then he told me the story I want to use. A boat broke loose.",
        ),
        (
            "He met an otter man who fed six otters by hand.\n\nHe likes tea.\n\nMy thoughts\nI like boats.\n"
            "the otter man is my favourite, make sure I say that one",
            "He met an otter man who fed six otters by hand.",
        ),
        ("- the rope tore\n- he likes tea <-- USE THIS", "he likes tea <-- USE THIS"),
        ("- the rope tore   << best line\n- he likes tea", "the rope tore   << best line"),
        ("- the rope tore   <- best line\n- he likes tea", "the rope tore   <- best line"),
        (
            "He told me about the flood. That was the best bit for me.",
            "He told me about the flood. That was the best bit for me.",
        ),
    ],
)
def test_marks_are_of_what_they_stand_by_or_name(notes, marked):
    blocks = read_notes(f"Interview with Tom Berg, gardener\n\n{notes}\n").blocks
    assert [block.text for block in blocks if block.id in marked_in(blocks)] == [marked]


@pytest.mark.parametrize(
    "notes",
    [
        "Q: What is the best part?\nA: The quiet. I use this van for all of it.",
        "He said it is important to use it every day.",
    ],
)
def test_what_only_sounds_like_a_mark_is_none(notes):
    assert marked_in(read_notes(f"Interview with Tom Berg, gardener\n\n{notes}\n").blocks) == frozenset()


def test_a_reminder_to_say_something_is_not_said():
    assert says_nothing("The otter man is my favourite, make sure I say that one")
    assert says_nothing("don't forget to mention this one")
    assert not says_nothing("When you win, remember to say it was luck.")


def test_an_arrow_from_what_the_student_says_of_a_line_is_not_said():
    assert said_aloud("He says a wet rope lies. <--- best quote") == "He says a wet rope lies."
    assert said_aloud("The wind was <- 20 knots") == "The wind was <- 20 knots"


def test_a_mark_is_not_said():
    text = " ".join(drafted(TOLD, FIRE, OTHER.format(mark="(use this one)"), END).values())
    assert "use this" not in text.lower()


def test_nothing_marked_is_lost():
    outline = outline_of(Project(notes="\n".join((TOLD, OTHER.format(mark="(use this one)"), END))))
    assert "(use this one)" in outline.text


LONG = """Q: What was your hardest day?
A: A few years ago, a man in his seventies came with a broken lamp. He came back three times. I checked the bulb every time and it was perfect. I was starting to think that he only wanted to talk. It was a Tuesday. The third time I asked him to show me where he put it. He drew his kitchen on a napkin. The lamp stood beside his kettle. The steam had eaten the wire. Nobody had asked him that. He paid me four dollars. Now I ask everybody where the lamp stands before I open it.
"""
REPAIR = "Interview with Nora Quist, lamp repairer\n\nQ: What do you do?\nA: I repair lamps and I sell wire. I have a shop on Hill Street. I order parts from three countries. I also teach a class.\n"
LAMP_END = "How it connects to me: The kettle story is my favorite. When I help my brother I explain it again but louder and I never ask him to show me. I want to ask first.\n"


def test_a_story_longer_than_its_time_is_told_without_what_it_is_understood_without():
    parts = drafted(REPAIR, LONG, WHY, LAMP_END, minutes=1.5)
    told = parts[Section.LEARNED]
    assert "A few years ago" in told
    assert "beside his kettle" in told
    assert "where the lamp stands before" in told
    assert "kettle story" in parts[Section.CONNECTION]


def test_what_is_made_of_a_story_in_the_next_paragraph_is_told_with_it():
    notes = """Interview with Sherri Lalonde, hockey referee

She works in Moose Jaw and she plans the games of the whole town.

Then I asked her for a story. She told me about a boy who was fourteen. One dad shouted at him the entire game. The boy missed an offside. The dad came down to the glass and hit it. Sherri stood in the lobby and did the plan on her phone. When she got out there the boy cried. He finished the game. Then he gave her his shirt back.

She said she thinks about it a lot because she was so near. After that she made a rule that an adult stands by the glass. The rule cost her three meetings.

How it connects to me
My dad shouts at games. I told him about the boy and he was quieter on Saturday.
"""
    told = drafted(notes, minutes=2)[Section.LEARNED]
    assert "gave her his shirt back" in told
    assert "made a rule" in told


def test_what_is_below_after_is_the_students_own():
    notes = """P: What do you do?
D: I cut tissue in a lab and I label the slides.
P: Is it hard?
D: It is the same motion all day.

After:
I kept thinking about how she told when she didn't have to. I would have fixed it and shut up.
"""
    blocks = read_notes(notes).blocks
    assert [b.section for b in blocks if b.text.startswith("I kept thinking")] == [Section.CONNECTION]


def test_a_few_years_ago_is_said_as_it_is_written():
    told = drafted(REPAIR, LONG, LAMP_END, minutes=3)[Section.LEARNED]
    assert "A few years ago, a man in his seventies" in told


def test_who_is_brought_in_is_not_left_out_of_a_story_that_is_shortened():
    texts = (
        "The bus stopped on the bridge.",
        "One man in a suit shouted.",
        "It was late and very cold.",
        "I opened the door for him.",
        "The man took my hand.",
        "Now I open the door first.",
    )
    story = [
        Candidate(str(at), Section.LEARNED, LineKind.TOLD, text, (), ("b",), at, worth=float(at > 1))
        for at, text in enumerate(texts)
    ]
    choice = Choice(story, lambda candidate: candidate.words)
    most = choice.length_of(story) - 6
    assert condensed(story, story, (), choice, most) == {"2"}


def shortened(texts, words):
    told = [
        Candidate(
            str(at), Section.LEARNED, LineKind.TOLD, text, (), ("b",), at, worth=1.0, raw=text, reported=True,
            before=str(at - 1),
        )
        for at, text in enumerate(texts)
    ]  # fmt: skip
    choice = Choice(told, lambda candidate: candidate.words)
    return condensed(told, told, (), choice, choice.length_of(told) - words)


def test_a_grandpa_is_brought_in_before_he_is_spoken_of():
    texts = (
        "The roof of her workshop fell in.",
        "She called the town and she called her sister.",
        "Old neighbor came over with two ladders and a rope.",
        "She didn't know him, he lived behind the church.",
        "They worked until it was dark and she made soup.",
        "Rain came at ten.",
        "He gets a chair from her every Christmas.",
    )
    left = shortened(texts, 8)
    assert left
    assert "2" not in left


def test_what_was_done_is_told_before_it_is_said_that_it_was():
    texts = (
        "The lights went out in the hall.",
        "She had a helper on his first day there and no lamp.",
        "She told the choir to sing until the lamps came back on.",
        "And they did.",
        "Nobody went home that night.",
        "The caretaker found the fuse after an hour.",
        "Now they sing it every year.",
    )
    left = shortened(texts, 8)
    assert left
    assert "2" not in left


WORKS = "Interview with Ravi Sund, ferry engineer\n\nRavi keeps the engines of two ferries running. He checks the oil every morning.\n\n"
ENDS = "\nHow it connects to me\nI want to study engines. I like boats.\n"
BEGUN = """He told me about the winter of 2011. The small ferry lost speed every evening. Passengers complained and the company blamed the captain. Ravi measured the fuel, the valves and the shaft for two weeks. Nothing was wrong with any of them. He went along on the evening trip at last and sat beside the propeller hatch.
"""
GOES_ON = (
    "\nWhat he found: fishermen tied their nets to the hull at dusk. The nets dragged behind the ferry. Nobody had looked over the rail.\n",
    "\nThey cut the nets loose and painted a white line on the hull. The speed came back the same week. The captain bought him a cake.\n",
    "\nThe propeller hatch had been full of net. He pulled it out by hand for three hours. The captain bought him a cake.\n",
)


@pytest.mark.parametrize("end", GOES_ON)
def test_a_story_is_told_with_how_it_ended_in_the_next_paragraph(end):
    parts = drafted(WORKS + BEGUN + end + FACTS_TOLD + ENDS, minutes=1.6)
    assert "lost speed" in parts[Section.LEARNED]
    assert "net" in parts[Section.LEARNED]


FACTS_TOLD = """
The ferry burns two hundred liters a day. It takes forty cars. The other ferry is older. It takes thirty cars. The pay is fine. The engine room is hot in July. His shift is nine hours.
"""


def test_no_story_is_begun_that_is_not_told_to_its_end():
    long = BEGUN + "".join(GOES_ON)
    for minutes in (1.6, 2.0, 2.5):
        told = drafted(WORKS + long + FACTS_TOLD + ENDS, minutes=minutes)[Section.LEARNED]
        if "lost speed" in told:
            assert "net" in told, minutes


TALK = """Interview with Ravi Sund, ferry engineer

ME: What do you do?
RAVI: I keep the engines of two ferries running and I check the oil every morning.

ME: Was there a bad day?
RAVI: One day the steering went dead in the fog. I ran down and turned the rudder by hand. The captain shouted left and right down the stairs. We came in forty minutes late.

ME: {asked}
RAVI: No. The office wrote me a letter of thanks. But I asked for a second wheel in the engine room. Now every ferry has one.

ME: Do you like fish?
RAVI: I caught a pike last week. I ate it on Sunday. It had bones.
"""


@pytest.mark.parametrize("asked", ["Were they mad at you?", "Did you get in trouble?"])
def test_what_somebody_wants_to_know_of_a_story_goes_on_with_it(asked):
    told = drafted(TALK.format(asked=asked) + ENDS, minutes=1.5)[Section.LEARNED]
    assert told.index("by hand") < told.index("second wheel")
    found = candidates_of(TALK.format(asked=asked))
    tale = {c.text[:20]: c.tale for c in found}
    assert tale["One day the steering"] == tale["But I asked for a se"] != ""
    assert tale["I ate it on Sunday."] != tale["One day the steering"]


def candidates_of(notes):
    outline = outline_of(Project(notes=notes))
    return tied(candidates(outline, {}), outline.interviewee.name)


def test_another_question_of_the_student_begins_another_story():
    notes = (
        WORKS
        + BEGUN
        + "\nSo then I asked about the ferry. He bought it in 2002. It sank twice. He raised it himself.\n"
    )
    found = candidates_of(notes)
    tales = {c.tale for c in found if c.text.startswith(("Passengers", "It sank"))}
    assert len(tales) == 2


def test_how_the_notes_were_taken_is_not_told():
    notes = (
        WORKS
        + BEGUN
        + GOES_ON[0]
        + "I had to get him to say that again because I was writing. That was the best story so I tried to get all of it.\n"
        + ENDS
    )
    said = " ".join(drafted(notes, minutes=3).values())
    assert "was writing" not in said
    assert "all of it" not in said


def test_what_the_student_lists_as_learned_counts_as_what_they_come_back_to():
    notes = TALK.format(asked="Were they mad at you?") + (
        "\nok so my part. I like boats and I picked him because he lives on the pier.\n\nLearned: two wheels are better than one. Nobody steers alone.\n"
    )
    said = drafted(notes, minutes=1.5)[Section.LEARNED]
    assert "Every ferry has" in said or "every ferry has" in said
    assert "Nobody steers alone" in said


ASKED = """Q: Have you got a good story?
A: Right. So three years ago, February, fog. Last boat. I've one lad left on the pier, about ten, Finn Moss, and I knew him, his mum has the chip shop. And the ramp's at the far side where I can't bring the boat in, it's all rocks. So the office says leave him for the police. And I says I'm not leaving a ten year old lad on a pier at midnight. So I tied up, lights on, told the office, and I rowed him round. Took us half an hour. He held my coat the whole way and told me about every fish he'd ever lost.

Q: did you get in trouble?
A: I got a letter. You're not meant to leave the boat. Then two weeks later I got a box of chips, every night for a month. I've got the letter on the wall.

(^^^ USE THIS. I nearly cried)
"""


def test_a_story_that_was_asked_for_is_one_though_it_goes_on_in_the_present():
    found = candidates_of("\n".join((HEAD, FACTS, ASKED, WHY, CONNECTION.format(end=""))))
    first = next(c for c in found if "February, fog" in c.text)
    told = [c for c in found if first.order <= c.order and "letter on the wall" not in c.text]
    story = [c.text for c in found if c.tale == first.id]
    assert "He held my coat the whole way and told me about every fish he'd ever lost." in story
    assert "I got a letter." in story
    assert len(story) >= len([c for c in told if c.section is Section.LEARNED])


def test_a_question_whether_you_have_got_one_stands_above_no_lesson_of_the_students():
    notes = "\n".join((HEAD, FACTS, STORY, ASKED, WHY, CONNECTION.format(end="")))
    assert not any(c.lesson for c in with_lessons(candidates_of(notes)) if "midnight" in c.text)


def test_a_line_that_is_marked_is_said_beside_the_story():
    line = "Q: Do you need good eyes?\nA: No, good ankles. The eye lies, the foot knows.  <-- USE\n"
    told = drafted(HEAD, FACTS, STORY, line, WHY, CONNECTION.format(end=""))[Section.LEARNED]
    assert "The eye lies" in told
    assert "red paint bucket" in told


@pytest.mark.parametrize("label", ["STORY - the dog\n", "The story. A dog.\n"])
def test_below_a_story_its_label_holds_to_the_blank_line(label):
    notes = f"""Job: ferry deckhand, 9 yrs
Boat: the Corrie, 40 m, 2 engines

{label}Feb, gale. lady's spaniel jumped off the ramp
Mirko tied a line round himself and went in
captain stopped both engines, cost him 20 min
dog was fine. lady sends him socks every feb

Pay: ok, more in summer
Likes: quiet mornings
"""
    found = {block.text: block for block in read_notes(notes).blocks}
    story = next(block for block in found.values() if block.text in ("STORY", "The story"))
    below = [block for text, block in found.items() if "spaniel" in text or "Mirko" in text or "socks" in text]
    assert [block.heading for block in below] == [story.id] * 3
    assert {block.section for block in below} == {Section.LEARNED}
    assert found["ok, more in summer"].heading != story.id


@pytest.mark.parametrize(
    "own",
    [
        "I never wait for anything. So the thing about the chalk kind of stuck with me.",
        "I never wait for anything. Chalk thing got me.",
    ],
)
def test_a_thing_that_the_student_calls_by_a_word_of_it_is_told(own):
    said = """Q: How do you check a lens?
A: I look at the light on the wall. I turn it slowly and the light turns too. Then I clean it with paper.

Q: Who taught you?
A: My aunt did. She told me to hold still. She always said "chalk first, glass after." I did not listen to her.

"""
    told = drafted(said, FACTS, f"How it connects to me: {own}\n", minutes=1.5)
    assert "chalk first, glass after" in told[Section.LEARNED].lower()
