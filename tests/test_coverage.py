"""What a take said of its script: verdicts, differences, points, and laws that hold for every take."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.coverage_takes import BY_HAND, scripts
from scriptwright.assignment import STANDARD, Point
from scriptwright.coverage import cover
from scriptwright.coverage.aligning import left_out
from scriptwright.coverage.model import Contrary, Statement, Status
from scriptwright.sections import Section
from scriptwright.transcript import Transcript, Word, from_text

SAID, PARTLY, MISSED = Status.SAID, Status.PARTLY, Status.MISSED
LINES = (
    Statement("l1", "I interviewed Mr. Chen, who builds wooden boats on Harbor Island.", Section.WHO),
    Statement("l2", "In a normal week he repairs eight hulls and paints two of them.", Section.WHO),
    Statement("l3", "I chose him because I want to sail around the world one day.", Section.WHY),
    Statement("l4", "When I asked about obstacles, he said a storm destroyed his shop.", Section.LEARNED),
    Statement("l5", "He likes working alone early in the morning.", Section.LEARNED),
    Statement("l6", "His advice is to measure every board twice before cutting it.", Section.LEARNED),
    Statement("l7", "Now I want to take a carpentry class next summer.", Section.CONNECTION),
)
SCRIPT = tuple(line.text for line in LINES)


def verdicts(text, lines=LINES, **more):
    """The verdict on each line, by its id."""
    found = cover(lines, (), from_text(text), **more)
    return {verdict.id: verdict for verdict in found.lines}


def statuses(text, lines=LINES, **more):
    return {id: verdict.status for id, verdict in verdicts(text, lines, **more).items()}


def test_a_script_read_word_for_word_is_said_line_by_line():
    found = verdicts(" ".join(SCRIPT))
    assert {id: verdict.status for id, verdict in found.items()} == dict.fromkeys(found, SAID)
    assert [found[line.id].evidence.text for line in LINES] == list(SCRIPT)


@pytest.mark.parametrize("text", ["", " ", "…"])
def test_of_an_empty_take_everything_was_missed_and_nothing_is_off_the_script(text):
    found = cover(LINES, STANDARD.points, from_text(text))
    assert {verdict.status for verdict in (*found.lines, *found.points)} == {MISSED}
    assert found.off_script == ()


@pytest.mark.parametrize("count", range(1, len(LINES) + 1))
@pytest.mark.parametrize(
    "text",
    [
        "The city plants around 300 trees a year, and about a fifth of them die in the third year.",
        "My grandmother makes soup on Sundays. We peel potatoes, and she tells me about her school.",
        "Heute spreche ich über Frau Okafor. Sie arbeitet für die Stadt und mag Bäume.",
    ],
)
def test_a_take_about_something_else_has_missed_everything(text, count):
    assert set(statuses(text, LINES[:count]).values()) == {MISSED}


@pytest.mark.parametrize("left_out", [line.id for line in LINES])
def test_a_line_left_out_is_missed_and_the_others_are_said(left_out):
    found = statuses(" ".join(line.text for line in LINES if line.id != left_out))
    assert found == {line.id: MISSED if line.id == left_out else SAID for line in LINES}


@settings(max_examples=12, deadline=None)
@given(st.permutations(SCRIPT))
def test_lines_in_another_order_stay_said(order):
    assert set(statuses(" ".join(order)).values()) == {SAID}


@settings(max_examples=12, deadline=None)
@given(st.integers(min_value=0, max_value=10_000))
def test_hesitations_and_words_begun_twice_never_turn_said_into_missed(seed):
    chance = random.Random(seed)
    spoken = []
    for word in " ".join(SCRIPT).split():
        if chance.random() < 0.15:
            spoken.append(chance.choice(["um,", "uh,", "er,", "hmm,"]))
        if chance.random() < 0.1:
            spoken.append(word)
        spoken.append(word)
    assert MISSED not in statuses(" ".join(spoken)).values()


def test_capitals_and_marks_do_not_matter():
    bare = " ".join(SCRIPT).lower().replace(".", "").replace(",", "")
    assert set(statuses(bare).values()) == {SAID}


@pytest.mark.parametrize("heard", ["Mr. Chan", "Mister Chen", "Mr. Shen"])
def test_a_misheard_name_makes_no_line_missed(heard):
    text = " ".join(SCRIPT).replace("Mr. Chen", heard)
    assert statuses(text, names=["Mr. Chen"])["l1"] is SAID


def test_other_words_for_the_same_thing_count():
    told = (
        "So I talked to Mr. Chen. He makes boats out of wood, over on Harbor Island. I picked him because "
        "someday I'd love to sail all around the world. He told me a storm wrecked the shop he had. His tip "
        "was: measure each board two times before you cut. So next summer I'll take a carpentry class."
    )
    found = statuses(told)
    assert [found[id] for id in ("l1", "l3", "l4", "l6", "l7")] == [SAID] * 5
    assert [found[id] for id in ("l2", "l5")] == [MISSED] * 2


def test_the_topic_without_the_statement_does_not_count():
    told = (
        "I interviewed Mr. Chen, who builds wooden boats on Harbor Island. I asked him about obstacles, "
        "which was interesting, and about his plans for the weekend."
    )
    assert [id for id, status in statuses(told).items() if status is SAID] == ["l1"]


def test_the_opposite_is_not_said_and_is_shown():
    text = " ".join(SCRIPT).replace("He likes working alone", "He doesn't like working alone")
    found = verdicts(text)["l5"]
    assert found.status is MISSED
    assert [one.kind for one in found.differences] == [Contrary.OPPOSITE]
    assert "n't like" in found.differences[0].said
    assert found.differences[0].start is None
    assert {id for id, status in statuses(text).items() if status is not SAID} == {"l5"}


def test_a_difference_has_its_moment_though_the_line_was_missed():
    words = " ".join(SCRIPT).replace("He likes working alone", "He doesn't like working alone").split()
    take = Transcript(tuple(Word(word, float(at), at + 0.5) for at, word in enumerate(words)), "en", 99.0)
    found = {verdict.id: verdict for verdict in cover(LINES, (), take).lines}["l5"]
    assert found.status is MISSED
    assert found.differences[0].start == pytest.approx(words.index("doesn't"), abs=1)


def test_another_number_is_not_said_and_is_shown():
    found = verdicts(" ".join(SCRIPT).replace("eight hulls", "eighteen hulls"))["l2"]
    assert found.status is not SAID
    assert [(one.kind, one.said, one.meant) for one in found.differences] == [
        (Contrary.NUMBER, "eighteen hulls", "eight hulls")
    ] or [one.kind for one in found.differences] == [Contrary.NUMBER]


def test_a_number_in_digits_is_the_number_in_words():
    assert statuses(" ".join(SCRIPT).replace("eight hulls", "8 hulls"))["l2"] is SAID


def test_what_belongs_to_no_line_is_listed_and_not_punished():
    aside = "By the way, my little brother broke the kitchen window with a football yesterday."
    found = cover(LINES, (), from_text(" ".join((*SCRIPT[:4], aside, *SCRIPT[4:]))))
    assert {verdict.status for verdict in found.lines} == {SAID}
    assert [passage.text for passage in found.off_script] == [aside]


def test_evidence_begins_with_its_clause_and_stays_in_it():
    told = "Well, hello there. To understand boats, he sails them himself. Then we ate lunch."
    line = Statement("l1", "To understand boats, he sails them himself.", Section.WHO)
    told_elsewhere = Statement("l2", "He was born in Norway and came here by ship.", Section.WHO)
    found = verdicts(told, (line, told_elsewhere))["l1"]
    assert found.evidence.text == "To understand boats, he sails them himself."


def test_points_rest_on_their_lines_and_closing_words_meet_none():
    lines = (
        *LINES[:3],
        Statement("l8", "That was my interview. Thank you for watching.", Section.CONNECTION),
    )
    found = {
        verdict.id: verdict.status
        for verdict in cover(lines, STANDARD.points, from_text(" ".join(line.text for line in lines))).points
    }
    assert (found["who"], found["why"], found["connection"]) == (SAID, SAID, MISSED)


def test_the_introduction_alone_tells_who_somebody_is_and_not_what_they_do():
    found = {
        verdict.id: verdict
        for verdict in cover(LINES, STANDARD.points, from_text(f"{SCRIPT[0]} {SCRIPT[4]}")).points
    }
    assert (found["who"].status, found["duties"].status) == (SAID, MISSED)


def test_why_is_told_where_the_rest_of_the_sentence_is_a_line_of_another_section():
    points = (Point("why", Section.WHY, "Why I chose him"),)
    line = Statement("l8", "I like boats, but I don't want to live on one.", Section.CONNECTION)
    told = "He builds boats. I chose him because I like boats, but I don't want to live on one."
    assert cover((line,), points, from_text(told)).points[0].status is SAID


def test_what_tells_a_line_of_another_section_meets_no_point_by_talk():
    points = (Point("why", Section.WHY, "Why I chose him"),)
    told = "Now I want to take a carpentry class next summer because he made me curious."
    line = Statement("l7", told, Section.CONNECTION)
    missed = Statement("l3", "I chose him because I want to sail around the world one day.", Section.WHY)
    assert cover((line, missed), points, from_text(told)).points[0].status is MISSED


MILL = "She works at a mill."


@pytest.mark.parametrize(
    ("id", "told", "status", "heard"),
    [
        ("learned", "Here's what I learned. A storm broke his shop.", SAID, "A storm broke his shop."),
        ("who", "She works at a mill. The worst for her was being the only one in the team.", SAID, MILL),
        ("learned", "Here's what I learned. Thank you for watching.", MISSED, None),
        (
            "duties",
            "Then she walks forty streets. She checks each tree.",
            SAID,
            "Then she walks forty streets.",
        ),
        ("duties", "She walks forty streets. She likes trees, and she was born here.", MISSED, None),
    ],
)
def test_without_a_script_a_point_is_met_by_what_follows_and_by_what_somebody_does(id, told, status, heard):
    points = [point for point in STANDARD.points if point.id == id]
    [found] = cover((), points, from_text(told)).points
    assert (found.status, found.evidence and found.evidence.text) == (status, heard)


WHY = Point("why", Section.WHY, "Why I chose him")
ADVICE = Point("advice", Section.LEARNED, "The advice he gave me")


@pytest.mark.parametrize(
    ("point", "said", "status"),
    [
        (WHY, "When I asked about obstacles, he said a storm destroyed his shop.", MISSED),
        (WHY, "I asked him what he likes, and he left school because he was bored.", MISSED),
        (WHY, "I asked him for an interview because his boats are all over town.", SAID),
        (ADVICE, "I have to be at practice at six, so I will keep this short.", MISSED),
        (ADVICE, "I was nervous, so I try to get a good picture.", MISSED),
        (ADVICE, "He told me to keep my tools clean.", SAID),
        (ADVICE, "I got one tip: be patient.", SAID),
    ],
)
def test_a_point_is_met_by_the_statement_and_not_by_its_words(point, said, status):
    assert cover(LINES[4:5], (point,), from_text(said)).points[0].status is status


@pytest.mark.parametrize("announced", ["Here's what I learned.", "So, here’s how it connects to me:"])
def test_what_only_says_what_comes_now_meets_no_point_and_is_no_evidence(announced):
    point = Point("learned", Section.LEARNED, "What I learned")
    lines = (Statement("l0", announced, Section.LEARNED), *LINES[3:6])
    read = " ".join(line.text for line in lines)
    assert cover(lines, (point,), from_text(announced)).points[0].status is MISSED
    assert cover(lines, (point,), from_text(read)).points[0].evidence.text == LINES[3].text


def test_the_evidence_of_a_point_is_what_can_be_quoted():
    lines = (Statement("l0", "Storms scare people.", Section.LEARNED), *LINES[4:6])
    point = Point("learned", Section.LEARNED, "What I learned")
    [found] = cover(lines, (point,), from_text(" ".join(line.text for line in lines))).points
    assert found.evidence.text == LINES[4].text


def test_what_announces_and_tells_is_no_announcement():
    point = Point("learned", Section.LEARNED, "What I learned")
    line = Statement("l0", "Here's what I learned: he measures every board twice.", Section.LEARNED)
    assert cover((line,), (point,), from_text(line.text)).points[0].status is SAID


def test_without_a_script_the_points_are_judged_by_what_was_said():
    told = (
        "I interviewed Ms. Diaz, who is a nurse at the county hospital. I chose her because my grandmother "
        "was her patient. I learned that most of her work is listening."
    )
    found = {verdict.id: verdict.status for verdict in cover((), STANDARD.points, from_text(told)).points}
    assert (found["who"], found["why"], found["learned"]) == (SAID, SAID, SAID)
    assert found["connection"] is MISSED


def test_takes_that_people_labelled_are_judged_as_well_as_ever():
    right = missed = found_missed = truly_missed = lines = 0
    for script in scripts()[::12]:
        for take in (take for take in script.takes if take.origin == BY_HAND):
            given_verdicts = statuses(take.transcript, script.lines, names=[script.interviewee])
            for id, status in take.verdicts.items():
                lines += 1
                right += given_verdicts[id] is status
                found_missed += given_verdicts[id] is MISSED
                truly_missed += status is MISSED
                missed += given_verdicts[id] is status is MISSED
    assert lines > 250
    assert right / lines > 0.8
    assert 2 * missed / (found_missed + truly_missed) > 0.8


def test_another_unit_is_another_number():
    line = Statement("l", "In winter he comes in twenty minutes early to check the sand boxes.")
    take = from_text("In winter he comes in an hour early to check the sand boxes.")
    found = cover((line,), (), take).lines[0]
    assert found.status is MISSED
    assert {difference.kind for difference in found.differences} == {Contrary.NUMBER}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Talking to her made me less afraid of letters.", "Talking to her made me more afraid of letters."),
        ("He refuses any lift he feels unsure about.", "He accepts any lift he feels unsure about."),
        ("She is not afraid of the factories.", "She is really afraid of the factories."),
        ("Her first boss was a patient man.", "Her first boss was an impatient man."),
        ("She always writes down every change.", "She never writes down any change."),
        ("Her phone is switched on at night.", "Her phone is switched off at night."),
        ("He lost his right foot in the war.", "He lost his left foot in the war."),
        ("Welding under water is possible.", "Welding under water is impossible."),
        ("No footstep in the film is real.", "Every footstep in the film is real."),
    ],
)
def test_the_opposite_word_is_not_said_and_is_shown(line, said):
    lines = (Statement("l", line), Statement("m", "Her office is in Leeds."))
    found = cover(lines, (), from_text(said)).lines[0]
    assert found.status is not Status.SAID
    assert {difference.kind for difference in found.differences} == {Contrary.OPPOSITE}


def test_the_other_side_of_the_same_deed_is_no_opposite():
    line = Statement("l", "The library lends out fishing rods and a telescope.")
    said = "At the library you can borrow fishing rods and even a telescope."
    assert cover([line], (), from_text(said)).lines[0].status is not Status.MISSED


CHIMNEYS = (
    Statement("a", "I interviewed Nils Berger, who sweeps chimneys in Bergen.", Section.WHO),
    Statement("b", "My uncle has a bakery near the harbour.", Section.WHY),
    Statement("c", "I want to become a joiner one day.", Section.CONNECTION),
)


def told_as(line, said):
    """The verdict on a line of a script whose other lines are read out."""
    lines = (CHIMNEYS[0], Statement("l", line, Section.LEARNED), *CHIMNEYS[1:])
    return verdicts(" ".join((CHIMNEYS[0].text, said, CHIMNEYS[1].text, CHIMNEYS[2].text)), lines)["l"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "His round has 60 streets, all of them in the old town.",
            "His round is a route of about forty streets in the old town.",
        ),
        (
            "He visits each house about ten times a year and twice in summer.",
            "He visits each house about four times a year and twice in summer.",
        ),
        (
            "He started in 1994, and he still has the ladder of his first master in the cellar of his house.",
            "He started in 2014, and he still has the ladder of his first master in the cellar of his house.",
        ),
        (
            "He has 140 customers, and most of them are farmers and innkeepers.",
            "He's got 40 customers, and most of them are farmers and innkeepers.",
        ),
    ],
)
def test_a_line_with_another_number_was_missed_whatever_else_of_it_was_said(line, said):
    found = told_as(line, said)
    assert found.status is MISSED
    assert Contrary.NUMBER in {one.kind for one in found.differences}


def test_a_number_of_something_else_is_no_other_number():
    found = told_as(
        "He passed the exam in 1998, on the third attempt.",
        "He swept roofs from when he was twelve. He passed the exam in 1998.",
    )
    assert found.status is not SAID
    assert found.differences == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("He collects stamps, not coins, because they tell a story.", "He collects coins, not stamps."),
        (
            "Most of his day is driving and waiting, not the cleaning itself.",
            "Most of his day is the cleaning itself, with a bit of driving and waiting.",
        ),
        (
            "Fires do not come from candles but from old cables.",
            "Fires come from candles and not from old cables.",
        ),
        (
            "The hardest jobs are not the tall roofs but the steep ones.",
            "The hardest jobs are the tall roofs and not the steep ones.",
        ),
        (
            "He is not allowed to climb a roof without a rope.",
            "He is allowed to climb a roof, and he doesn't need a rope.",
        ),
    ],
)
def test_a_contrast_the_other_way_round_was_missed_and_is_shown(line, said):
    found = told_as(line, said)
    assert found.status is MISSED
    assert Contrary.OPPOSITE in {one.kind for one in found.differences}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("He hates ladders made of metal.", "He can't stand ladders made of metal."),
        ("Coal is used less often than wood.", "Wood gets used more often than coal."),
        (
            "He was the only man who came to our farm in the storm.",
            "During the storm nobody else came to our farm, only he did.",
        ),
        ("He was the calmest man I have ever met.", "I have never met anybody as calm as he is."),
    ],
)
def test_the_same_said_by_an_opposite_or_a_denial_is_no_difference(line, said):
    found = told_as(line, said)
    assert found.differences == ()
    assert found.status is not MISSED


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "He sweeps 900 chimneys a year, and he knows every roof in the district.",
            "He knows every single roof in the district.",
        ),
        (
            "He worked on a ship for twelve years before he came to Bergen.",
            "Before he came to Bergen he used to work on a ship.",
        ),
        (
            "He carries a lucky coin in his pocket, and children ask to touch it.",
            "He carries a lucky coin in his pocket.",
        ),
    ],
)
def test_a_line_without_its_number_or_its_second_half_is_not_said_whole(line, said):
    assert told_as(line, said).status is PARTLY


def test_what_is_left_out_weighs_and_what_is_heard_wrong_in_its_place_does_not():
    meant = [("he", 0.0), ("sweeps", 1.0), ("chimneys", 1.0), ("at", 0.0), ("dawn", 1.0)]
    assert left_out(meant, ["he", "sweeps", "chimneys"]) == 1.0
    assert left_out(meant, ["he", "weeps", "chimneys", "at", "dawn"]) < 1.0
    assert left_out(meant, []) == 3.0
    assert left_out(meant, ["so", "he", "sweeps", "chimneys", "at", "dawn", "you", "know"]) == 0.0
