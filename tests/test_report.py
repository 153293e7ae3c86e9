"""All that a take is told: the document, tips and praise, the student's last word, takes side by side."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.assignment import STANDARD, Limits, Point
from scriptwright.coverage.model import Contrary, Coverage, Difference, Statement, Status, Verdict
from scriptwright.delivery import Allowed, Delivery, Hesitations, Pace, Pause, SectionPace
from scriptwright.facts import FactDifference, FactKind, FactSource
from scriptwright.report import Report, ReportError, Tip, compare_takes, make_report, read_report
from scriptwright.sections import Section
from scriptwright.transcript import Hesitation, Passage, Transcript, Word

SAID, PARTLY, MISSED = Status.SAID, Status.PARTLY, Status.MISSED
POINTS = (
    Point("who", Section.WHO, "Who I interviewed"),
    Point("why", Section.WHY, "Why I chose to interview him"),
    Point("learned", Section.LEARNED, "What I learned from my interview"),
    Point("connection", Section.CONNECTION, "How it connects to me"),
)
STATEMENTS = (
    Statement("l1", "I interviewed Mr. Chen, who builds boats.", Section.WHO),
    Statement("l2", "I chose him because I want to sail around the world one day.", Section.WHY),
    Statement("l3", "His first piece of advice is to find a problem and solve it.", Section.LEARNED),
    Statement("l4", "He measures everything twice.", Section.LEARNED),
    Statement("l5", "It made me want to build something myself.", Section.CONNECTION),
)
UMS = (Hesitation("uh", 3.0, 3.2), Hesitation("um", 4.0, 5.0), Hesitation("um", 6.0, 7.0))
HEARD = Hesitations(0, 0.0, (), True)
TOLD = Delivery(
    seconds=120.0,
    words=280,
    words_per_minute=140.0,
    pace=tuple(Pace(at * 5.0, at * 5.0 + 15, 140.0) for at in range(20)),
    sections=tuple(SectionPace(section, 70, 30.0, 140.0) for section in Section),
    pauses=(),
    before=0.5,
    after=0.5,
    hesitations=HEARD,
    fillers=(),
    doubled=(),
    read_word_for_word=0.6,
    allowed=Allowed(120.0, 120.0, 0.0),
)


def verdict(id: str, status: Status, at: float, **more) -> Verdict:
    heard = Passage(int(at), int(at) + 5, "his first piece of advice", at, at + 5)
    return Verdict(
        id, status, {SAID: 0.9, PARTLY: 0.5, MISSED: 0.1}[status], None if status is MISSED else heard, **more
    )


def report(
    *statuses: Status, points: tuple[Status, ...] = (), facts=(), delivery: Delivery = TOLD, **more
) -> Report:
    """A report by the statuses of the five lines; each point is as its first line, unless given."""
    lines = [
        verdict(line.id, status, 10.0 * at)
        for at, (line, status) in enumerate(zip(STATEMENTS, statuses, strict=True))
    ]
    first = {
        line.section: status for line, status in zip(reversed(STATEMENTS), reversed(statuses), strict=True)
    }
    given = points or tuple(first[point.section] for point in POINTS)
    verdicts = [
        verdict(point.id, status, 10.0 * at)
        for at, (point, status) in enumerate(zip(POINTS, given, strict=True))
    ]
    coverage = Coverage(tuple(lines), tuple(verdicts), **more)
    return Report(STATEMENTS, POINTS, coverage, delivery, tuple(facts)).advised()


ALL = report(SAID, SAID, SAID, SAID, SAID)
YEARS = FactDifference(
    FactKind.NUMBER,
    "12 years",
    "8 years",
    FactSource.NOTES,
    Passage(30, 32, "12 years", 33.0, 34.0),
    "You said 12 years; your notes say 8 years.",
)


def test_the_document_has_the_keys_that_scripts_rely_on():
    document = json.loads(json.dumps(report(SAID, MISSED, PARTLY, SAID, SAID, facts=[YEARS]).to_json()))
    assert {"lines", "points", "delivery", "facts", "tips", "praise", "off_script", "covers"} == set(document)
    line = document["lines"][0]
    assert {"id", "status", "score", "evidence", "text", "section", "missing", "overruled"} <= set(line)
    assert (line["id"], line["status"]) == ("l1", "said")
    assert {"text", "start", "end"} <= set(line["evidence"])
    assert document["lines"][1]["evidence"] is None
    assert [point["status"] for point in document["points"]] == ["said", "missed", "partly", "said"]
    delivery = document["delivery"]
    assert (delivery["seconds"], delivery["words"], delivery["words_per_minute"]) == (120.0, 280, 140.0)
    assert delivery["hesitations"]["at_least"] == 0
    assert delivery["pauses"] == []
    assert document["facts"][0]["passage"]["start"] == 33.0
    assert document["tips"][0]["about"] == "why"


def test_the_document_of_a_plain_text_has_no_pauses_and_no_times():
    plain = replace(TOLD, seconds=None, words_per_minute=None, pace=None, pauses=None, allowed=None)
    document = report(SAID, SAID, SAID, SAID, SAID, delivery=plain).to_json()
    assert (document["delivery"]["pauses"], document["delivery"]["seconds"]) == ([], None)
    assert read_report(document).delivery.pauses is None


TEXTS = st.text(max_size=12)
TIMES = st.none() | st.floats(0, 4000)
PASSAGES = st.builds(Passage, st.integers(0, 99), st.integers(0, 99), TEXTS, TIMES, TIMES)
DIFFERENCES = st.lists(st.builds(Difference, st.sampled_from(Contrary), TEXTS, TEXTS), max_size=2).map(tuple)


@st.composite
def verdicts(draw, ids):
    return tuple(
        draw(
            st.builds(
                Verdict,
                st.just(id),
                st.sampled_from(Status),
                st.floats(0, 1),
                st.none() | PASSAGES,
                TEXTS,
                DIFFERENCES,
                st.booleans(),
            )
        )
        for id in ids
    )


@st.composite
def deliveries(draw):
    timed = draw(st.booleans())
    tuples = {"max_size": 3}
    floats = st.floats(0, 4000)
    return Delivery(
        seconds=draw(TIMES),
        words=draw(st.integers(0, 9000)),
        words_per_minute=draw(TIMES),
        pace=tuple(draw(st.lists(st.builds(Pace, floats, floats, floats), **tuples))) if timed else None,
        sections=tuple(
            draw(
                st.lists(
                    st.builds(SectionPace, st.sampled_from(Section), st.integers(0, 99), TIMES, TIMES),
                    **tuples,
                )
            )
        ),
        pauses=tuple(draw(st.lists(st.builds(Pause, floats, floats, st.booleans(), TEXTS), **tuples)))
        if timed
        else None,
        before=draw(TIMES),
        after=draw(TIMES),
        hesitations=draw(
            st.builds(
                Hesitations,
                st.integers(0, 99),
                TIMES,
                st.lists(st.builds(Hesitation, TEXTS, floats, floats), **tuples).map(tuple),
                st.booleans(),
            )
        ),
        fillers=tuple(draw(st.lists(PASSAGES, **tuples))),
        doubled=tuple(draw(st.lists(PASSAGES, **tuples))),
        read_word_for_word=draw(st.none() | st.floats(0, 1)),
        allowed=draw(st.none() | st.builds(Allowed, TIMES, TIMES, st.floats(-4000, 4000))),
    )


@st.composite
def reports(draw):
    ids = draw(st.lists(TEXTS, max_size=4, unique=True))
    sections = st.none() | st.sampled_from(Section)
    statements = tuple(Statement(id, draw(TEXTS), draw(sections)) for id in ids)
    points = tuple(draw(st.lists(st.sampled_from(STANDARD.points), max_size=4, unique=True)))
    fact = st.builds(
        FactDifference, st.sampled_from(FactKind), TEXTS, TEXTS, st.sampled_from(FactSource), PASSAGES, TEXTS
    )
    coverage = Coverage(
        draw(verdicts(ids)),
        draw(verdicts([point.id for point in points])),
        tuple(draw(st.lists(PASSAGES, max_size=2))),
        tuple(draw(st.lists(st.none() | TEXTS, max_size=5))),
    )
    return Report(
        statements, points, coverage, draw(deliveries()), tuple(draw(st.lists(fact, max_size=2)))
    ).advised()


@given(reports())
def test_a_report_is_read_back_from_its_document(made):
    assert read_report(json.loads(json.dumps(made.to_json()))) == made


@given(reports(), st.dictionaries(st.sampled_from(["who", "why", "l1", ""]), st.sampled_from(Status)))
def test_any_report_gives_three_tips_and_two_praises_at_most(made, given_verdicts):
    for one in (made, made.overruled(given_verdicts)):
        assert len(one.tips) <= 3
        assert len(one.praise) <= 2


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"lines": []},
        ALL.to_json() | {"lines": [{}]},
        ALL.to_json() | {"delivery": {"words": "many"}},
        ALL.to_json() | {"tips": [{"text": 3}]},
        ALL.to_json() | {"covers": [3]},
        ALL.to_json() | {"praise": None},
        ALL.to_json() | {"points": [ALL.to_json()["points"][0] | {"section": "where"}]},
        ALL.to_json() | {"lines": [ALL.to_json()["lines"][0] | {"score": float("nan")}]},
    ],
)
def test_what_is_no_report_is_refused_in_a_sentence(document):
    with pytest.raises(ReportError, match="not a report that Scriptwright can read"):
        read_report(document)


def test_a_missed_point_is_the_first_tip_and_says_where_it_belongs():
    made = report(SAID, MISSED, PARTLY, SAID, SAID, facts=[YEARS])
    assert made.tips[0] == Tip(
        "Say **why you chose to interview him**, right after the introduction.", 5.0, "why"
    )


def test_a_point_of_a_section_that_is_told_goes_where_that_is_told():
    made = report(SAID, SAID, SAID, SAID, SAID, points=(SAID, SAID, MISSED, SAID))
    assert (
        made.tips[0].text == "Say **what you learned from your interview**, where you tell what you learned."
    )
    assert made.tips[0].start == 35.0


def test_what_was_said_partly_is_to_be_finished():
    partly = verdict("l3", PARTLY, 88.0, missing="to find a problem and solve it")
    made = replace(
        ALL, coverage=replace(ALL.coverage, lines=(*ALL.coverage.lines[:2], partly, *ALL.coverage.lines[3:]))
    )
    assert made.advised().tips == (
        Tip("Finish “his first piece of advice”: **to find a problem and solve it**.", 88.0, "l3"),
    )


@pytest.mark.parametrize("missing", ["find, problem, solve", "problem"])
def test_where_only_single_words_are_missing_the_line_is_given(missing):
    partly = verdict("l3", PARTLY, 88.0, missing=missing)
    lines = (*ALL.coverage.lines[:2], partly, *ALL.coverage.lines[3:])
    [tip] = replace(ALL, coverage=replace(ALL.coverage, lines=lines)).advised().tips
    assert (
        tip.text
        == f"Finish “his first piece of advice”: your script says **{STATEMENTS[2].text.rstrip('.')}**."
    )


def test_greetings_and_thanks_are_not_to_be_finished():
    partly = verdict("l5", PARTLY, 88.0, missing="Thank you for watching.")
    lines = (*ALL.coverage.lines[:4], partly)
    assert replace(ALL, coverage=replace(ALL.coverage, lines=lines)).advised().tips == ()


def test_the_opposite_is_told_before_what_is_only_incomplete():
    opposite = verdict(
        "l4",
        MISSED,
        0,
        differences=(Difference(Contrary.OPPOSITE, "he never measures", "he measures twice"),),
    )
    lines = (*ALL.coverage.lines[:3], opposite, ALL.coverage.lines[4])
    [first, *_] = replace(ALL, coverage=replace(ALL.coverage, lines=lines)).advised().tips
    assert first.text == "You said “he never measures”; your script says **he measures twice**."


def test_a_fact_that_differs_is_told_once_with_its_moment():
    told = verdict("l4", PARTLY, 33.0, missing="8", differences=(Difference(Contrary.NUMBER, "12", "8"),))
    lines = (*ALL.coverage.lines[:3], told, ALL.coverage.lines[4])
    made = replace(ALL, coverage=replace(ALL.coverage, lines=lines), facts=(YEARS,)).advised()
    assert made.tips == (Tip("You said 12 years; your notes say **8 years**.", 33.0),)


def test_lines_left_out_are_told_together():
    made = report(SAID, SAID, SAID, MISSED, MISSED, points=(SAID,) * 4)
    assert (
        made.tips[0].text == "Two lines were left out, such as **It made me want to build something myself**."
    )


LONG = "She keeps bees and goats behind the old school and sells what they give at the market on Sundays."


def test_a_line_that_is_cut_short_ends_with_one_sign_and_thanks_are_no_line_to_miss():
    lines = (
        Statement("m1", LONG, Section.LEARNED),
        Statement("m2", "Thank you for watching.", Section.CONNECTION),
    )
    missed = tuple(verdict(line.id, MISSED, 0) for line in lines)
    made = replace(ALL, statements=lines, coverage=replace(ALL.coverage, lines=missed)).advised()
    assert [tip.text for tip in made.tips] == [
        "One line was left out: **She keeps bees and goats behind the old school and sells what they give …**"
    ]


def test_no_kind_of_tip_hides_the_next():
    made = report(MISSED, MISSED, MISSED, MISSED, MISSED, facts=[YEARS])
    assert [tip.about for tip in made.tips] == ["who", "why", None]


@pytest.mark.parametrize(
    ("changed", "tip"),
    [
        ({"pauses": (Pause(40.0, 44.2, True, "and my main"),)},
         Tip("Know how “and my main” **goes on**: four seconds went by there.", 40.0)),
        ({"pauses": (Pause(40.0, 44.2, False, "and my boat."),)}, None),
        ({"words_per_minute": 190.0, "pace": (Pace(0, 15, 180.0), Pace(5, 20, 200.0))},
         Tip("**Slow down**: you spoke 190 words a minute, and 110 to 160 are easy to follow.", 5)),
        ({"words_per_minute": 170.0}, None),
        ({"words_per_minute": 80.0},
         Tip("**Speak a little faster**: you spoke 80 words a minute, and 110 to 160 are easy to follow.",
             0.0)),
        ({"seconds": 175.0, "allowed": Allowed(None, 150.0, 25.0)},
         Tip("**Cut 0:25**: the take lasts 2:55, and 2:30 are allowed.", 150.0)),
        ({"seconds": 100.0, "allowed": Allowed(120.0, 150.0, -20.0)},
         Tip("**Fill 0:20 more**: the take lasts 1:40, and 2:00 are asked for.")),
        ({"seconds": 152.0, "allowed": Allowed(None, 150.0, 2.0)}, None),
        ({"doubled": tuple(Passage(at, at + 2, "the the", float(at), at + 0.5) for at in range(9))},
         Tip("**Wait for the word** instead of “the the”: nine words were begun twice.", 0.0)),
        ({"doubled": tuple(Passage(at, at + 2, "the the", float(at), at + 0.5) for at in range(8))}, None),
        ({"read_word_for_word": 0.95},
         Tip("**Look up from the page**: nearly all of it was read. Try it from the cue words.")),
        ({"hesitations": Hesitations(14, 7.0, UMS, True)},
         Tip("**Breathe** instead of “um”: at least 14 times in this take.", 4)),
        ({"hesitations": Hesitations(8, 4.0, (Hesitation("um", 4.0, 5.0),), True)}, None),
        ({"fillers": tuple(Passage(at, at + 1, "like", float(at), at + 0.3) for at in range(9))},
         Tip("Leave out **“like”**: it came 9 times and said nothing.", 0.0)),
        ({"fillers": tuple(Passage(at, at + 1, "like", float(at), at + 0.3) for at in range(6))}, None),
    ],
)  # fmt: skip
def test_how_it_was_spoken_gives_a_tip_only_where_it_is_far_off(changed, tip):
    made = report(SAID, SAID, SAID, SAID, SAID, delivery=replace(TOLD, **changed))
    assert made.tips == (() if tip is None else (tip,))


def test_a_take_without_words_is_told_what_to_do():
    made = report(MISSED, MISSED, MISSED, MISSED, MISSED, delivery=replace(TOLD, words=0))
    assert [tip.text.partition(":")[0] for tip in made.tips] == ["**No words were heard**"]
    assert made.praise == ()


def test_a_good_take_is_praised_and_left_alone():
    assert ALL.tips == ()
    assert ALL.praise == (
        "You said all four points that the assignment asks for.",
        "Your pace was steady and easy to follow: 140 words a minute.",
    )


@pytest.mark.parametrize(
    ("changed", "praise"),
    [
        ({"read_word_for_word": 0.1}, "You told it in your own words, and nearly all of it was there."),
        ({"pace": None}, "You hardly hesitated."),
        ({"pace": None, "hesitations": Hesitations(0, 0.0, (), False)}, "You kept to the time."),
    ],
)
def test_praise_says_what_is_true_of_this_take(changed, praise):
    assert praise in report(SAID, SAID, SAID, SAID, SAID, delivery=replace(TOLD, **changed)).praise


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"pace": tuple(Pace(at, at + 15, 100.0 + 10 * at) for at in range(8))}, "steady"),
        ({"words_per_minute": 175.0}, "steady"),
        ({"pace": None, "hesitations": Hesitations(30, 15.0, (), True)}, "hesitated"),
        (
            {"pace": None, "hesitations": Hesitations(0, 0.0, (), False), "allowed": Allowed(60, 60, 60)},
            "time",
        ),
        ({"read_word_for_word": 0.6}, "own words"),
        ({}, "all four points"),
    ],
)
def test_nothing_is_praised_that_is_not_so(changed, words):
    made = report(SAID, MISSED, SAID, SAID, SAID, delivery=replace(TOLD, **changed))
    assert [praise for praise in made.praise if words in praise] == []


def test_the_student_has_the_last_word_and_it_is_marked():
    made = report(SAID, MISSED, PARTLY, SAID, SAID).overruled({"l2": SAID, "gone": MISSED})
    line = made.coverage.lines[1]
    assert (line.status, line.overruled, made.coverage.lines[0].overruled) == (SAID, True, False)


def test_a_point_follows_the_lines_it_rests_on_and_the_tips_follow_both():
    made = report(SAID, MISSED, SAID, SAID, SAID)
    assert made.tips[0].about == "why"
    after = made.overruled({"l2": SAID})
    assert [point.status for point in after.coverage.points] == [SAID] * 4
    assert after.tips == ()
    back = after.overruled({"l2": MISSED})
    assert back.coverage.points[1].status is MISSED
    assert back.coverage.lines[1].evidence is None


def test_a_point_may_be_overruled_itself():
    after = report(SAID, MISSED, SAID, SAID, SAID).overruled({"why": SAID})
    assert (after.coverage.points[1].status, after.coverage.points[1].overruled) == (SAID, True)
    assert after.coverage.lines[1].status is MISSED


def test_a_point_that_was_met_without_its_lines_stays_met():
    made = report(SAID, MISSED, SAID, SAID, SAID, points=(SAID, SAID, SAID, SAID))
    assert made.overruled({"l2": PARTLY}).coverage.points[1].status is SAID


def test_without_verdicts_of_the_student_the_report_is_the_same():
    assert ALL.overruled({}) is ALL


def test_takes_stand_side_by_side_with_the_best_of_each_section():
    first = report(SAID, MISSED, SAID, SAID, MISSED)
    second = report(SAID, SAID, SAID, PARTLY, MISSED)
    compared = compare_takes([first, second])
    assert [point.id for point in compared.points] == ["who", "why", "learned", "connection"]
    assert compared.points[1].statuses == (MISSED, SAID)
    assert [section.best for section in compared.sections] == [0, 1, 0, None]
    assert [section.said for section in compared.sections] == [(1, 1), (0, 1), (1, 0.75), (0, 0)]
    assert compared.seconds == (120.0, 120.0)
    assert compared.best == 1


def test_a_take_with_every_point_is_better_than_one_with_more_lines_and_a_point_less():
    loose = report(SAID, SAID, SAID, MISSED, MISSED, points=(SAID, SAID, SAID, SAID))
    close = report(SAID, MISSED, SAID, SAID, SAID, points=(SAID, MISSED, SAID, SAID))
    assert compare_takes([close, loose]).best == 1


def test_of_two_takes_that_say_the_same_the_one_nearer_to_its_time_is_best():
    late = replace(
        TOLD, sections=(SectionPace(Section.WHO, 70, 90.0, 40.0),), allowed=Allowed(120, 120, 30.0)
    )
    compared = compare_takes([report(*[SAID] * 5, delivery=late), ALL])
    assert (compared.sections[0].best, compared.best) == (1, 1)
    assert compared.sections[0].aim == pytest.approx(120 * 7 / 45, abs=0.1)


def test_of_two_takes_that_are_alike_in_time_the_one_with_fewer_flags_is_best():
    lost = replace(TOLD, pauses=(Pause(1.0, 5.0, True, "who"),))
    compared = compare_takes([report(*[SAID] * 5, delivery=lost), ALL])
    assert (compared.sections[0].best, compared.sections[1].best, compared.best) == (1, 0, 1)


def test_a_point_that_one_report_does_not_know_is_left_open_there():
    short = Report(STATEMENTS, POINTS[:1], replace(ALL.coverage, points=ALL.coverage.points[:1]), TOLD, ())
    assert compare_takes([short, ALL]).points[1].statuses == (None, SAID)


def test_no_takes_compare_to_nothing():
    compared = compare_takes([])
    assert (compared.points, compared.sections, compared.best) == ((), (), None)


def test_a_report_is_made_of_what_was_said():
    text = (
        "I interviewed Mr. Chan, who builds boats. His first piece of advice is to find a problem and solve "
        "it. He measures everything twice. It made me want to build something myself."
    )
    words = tuple(Word(word, at * 0.4, at * 0.4 + 0.35) for at, word in enumerate(text.split()))
    made = make_report(
        STATEMENTS,
        POINTS,
        Transcript(words, seconds=14.0),
        notes="I measure everything twice.",
        script=" ".join(statement.text for statement in STATEMENTS),
        names=["Mr. Chen"],
        minutes=Limits(None, 1),
    )
    assert [line.status for line in made.coverage.lines] == [SAID, MISSED, SAID, SAID, SAID]
    assert made.facts == ()
    assert made.delivery.allowed is not None
    assert "l2" in {tip.about for tip in made.tips} or made.tips[0].about == "why"
    assert read_report(json.loads(json.dumps(made.to_json()))) == made
