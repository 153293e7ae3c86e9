"""What is read from an assignment: a table of sixty briefs, and the laws that any brief keeps to."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.assignment import (
    STANDARD,
    TOPICS,
    Assignment,
    Limits,
    Point,
    find_assignment,
    read_assignment,
    topic_of,
)
from scriptwright.sections import Section

CASES = json.loads(Path(__file__).with_name("assignment_cases.json").read_text(encoding="utf-8"))
GOLDEN = Path(__file__).with_name("golden")

GRAMMAR = frozenset(
    "a an the of to in on for with and or at by is are was were be do does did has have had it its this that "
    "these those them they he she his her their him i you we my your our me us from as if would will can "
    "about so at least any all".split()
)
PERSON = "I'm a nurse. I look after patients.\n"
#: What may follow a pasted assignment in a student's notes.
NOTES = {
    "a heading": "\n\nThe interview:\nWhat do you do all day?\n" + PERSON,
    "a heading with the name": "\nInterview with Rosa Delgado, May 2\nCan you explain your role?\n" + PERSON,
    "the student's own headings": "\n\nWho I interviewed\nI interviewed Rosa Delgado. She is a nurse.\n\n"
    "Why I chose her\nShe is my aunt's friend.\n\nWhat I learned\nI learned that nursing is hard.\n",
    "a question with Q": "\n\nQ: What is your role?\nA: I run the ward.\n",
    "a question": "\n\nWhat setbacks did you have along the way?\nI think it was money.\n",
    "speakers": "\n\nMe: Can you hear me?\nDr. Lindqvist: Yes, now I can.\nMe: What do you do?\n",
    "a narrative": "\n\nI interviewed my aunt Rosa, who is a nurse. She told me that she works nights. "
    "I chose her because she is kind.\n",
}


def stems(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9]+", text.lower().replace("’", "'").replace("'s", ""))
    return {re.sub(r"(?:ations?|ings?|ed|es|s|e)$", "", word) for word in words if word not in GRAMMAR}


def matched(expected: list[dict[str, str]], points: tuple[Point, ...]) -> int:
    """How many expected points are found, each by a point of its own: section and half of the words."""
    pairs = []
    for row, want in enumerate(expected):
        wanted = stems(want["gist"])
        for column, point in enumerate(points):
            share = len(wanted & stems(point.text)) / len(wanted) if wanted else 1.0
            if want["section"] == point.section and share >= 0.5:
                pairs.append((share, row, column))
    rows: set[int] = set()
    columns: set[int] = set()
    for _, row, column in sorted(pairs, reverse=True):
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
    return len(rows)


def minutes(assignment: Assignment) -> list[float | None] | None:
    return None if assignment.minutes is None else [assignment.minutes.low, assignment.minutes.high]


def pairs(text: str) -> list[tuple[str, str]]:
    return [(point.id, point.text) for point in read_assignment(text).points]


def test_nearly_all_points_of_the_sixty_briefs_are_found_and_few_others():
    found = wanted = given_back = 0
    for case in CASES:
        points = read_assignment(case["text"]).points
        if case["points"]:
            found += matched(case["points"], points)
            wanted += len(case["points"])
            given_back += len(points)
    assert found / wanted >= 0.95
    assert found / given_back >= 0.93


def test_the_time_of_every_brief_is_read():
    wrong = [
        (case["text"][:60], case["minutes"], got)
        for case in CASES
        if (got := minutes(read_assignment(case["text"]))) != case["minutes"]
    ]
    assert wrong == []


def test_nearly_all_rules_are_found():
    found = [
        any(
            len(stems(rule) & stems(got)) >= 0.6 * len(stems(rule))
            for got in read_assignment(case["text"]).rules
        )
        for case in CASES
        for rule in case["rules"]
    ]
    assert sum(found) / len(found) >= 0.95


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"].strip()[:40])
def test_ids_are_unique_and_texts_are_phrases(case):
    points = read_assignment(case["text"]).points
    assert len({point.id for point in points}) == len(points) > 0
    for point in points:
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", point.id)
        assert point.text == point.text.strip(" .,;:")
        assert point.text[0].isupper() or point.text[0].isdigit()
        assert not re.search(r"\b(?:you|your)\b", point.text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"].strip()[:40])
@pytest.mark.parametrize("follows", NOTES)
def test_a_pasted_brief_is_told_from_the_notes_after_it(case, follows):
    brief = case["text"]
    place = find_assignment(brief + NOTES[follows])
    assert place is not None
    start, end = place
    assert end <= len(brief)
    alone = read_assignment((brief + NOTES[follows])[start:end])
    assert [point.id for point in alone.points] == [point.id for point in read_assignment(brief).points]
    assert alone.minutes == read_assignment(brief).minutes


@pytest.mark.parametrize("notes", NOTES.values(), ids=NOTES)
def test_notes_without_an_assignment_have_none(notes):
    assert find_assignment(notes.strip()) is None


@pytest.mark.parametrize("folder", sorted(GOLDEN.iterdir()), ids=lambda folder: folder.name)
def test_the_assignment_of_the_golden_notes_is_found(folder):
    text = (folder / "notes.txt").read_text(encoding="utf-8")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    if expected.get("language", "en") != "en" or "Consigna" in text:
        pytest.skip("briefs are read in English")
    starts = [block["starts"] for block in expected["blocks"] if block["kind"] == "assignment"]
    others = [block["starts"] for block in expected["blocks"] if block["kind"] != "assignment"]
    place = find_assignment(text)
    if not starts:
        assert place is None
    else:
        found = text[slice(*place)]
        assert all(start in found for start in starts)
        assert not any(other in found for other in others if len(other) > 12)
        assert minutes(read_assignment(found)) == expected["minutes"]


def test_a_brief_in_one_sentence():
    brief = (
        "Video Response, where I discuss who I talked to and their tasks, why I picked them, and what I "
        "found out, and how it ties in with my hobbies:"
    )
    assert pairs(brief) == [
        ("who", "Who I talked to"),
        ("duties", "Their tasks"),
        ("why", "Why I picked them"),
        ("learned", "What I found out"),
        ("connection", "How it ties in with my hobbies"),
    ]


def test_a_page_with_dates_points_and_steps():
    brief = (
        "Career video\nDue May 3   Points 20   File Types mp4\n\nBackground\nYou have talked for 25 "
        "minutes with a professional.\n\nIn your video:\n"
        "1. Name the person you interviewed (job title, company) - 5 pts\n"
        "2. Describe two obstacles they overcame - 5 pts\n3. What advice did they give you?\n"
        "4. What are your next steps?\n\nTechnical requirements\n- between 2 and 3 minutes\n- one take\n"
        "- landscape\n\nSend a thank-you note and transcribe the interview."
    )
    read = read_assignment(brief)
    assert pairs(brief) == [
        ("who", "The person I interviewed (job title, company)"),
        ("obstacles", "Two obstacles they overcame"),
        ("advice", "What advice they gave me"),
        ("next-steps", "My next steps"),
    ]
    assert [point.count for point in read.points] == [1, 2, 1, 1]
    assert read.minutes == Limits(2, 3)
    assert read.rules == ("one take", "landscape")


def test_points_time_and_rules_in_one_breath():
    read = read_assignment("Say who it was and three lessons, 2 min max, one take, face visible.")
    assert [(point.text, point.count) for point in read.points] == [("Who it was", 1), ("Three lessons", 3)]
    assert read.minutes == Limits(None, 2)
    assert read.rules == ("one take", "face visible")


def test_numbers_within_a_line_and_the_spelling_of_messages():
    assert pairs("Talk about: 1. who did u talk to 2. y did u pick them 3. how does it relate 2 u") == [
        ("who", "Who I talked to"),
        ("why", "Why I picked them"),
        ("connection", "How it relates to me"),
    ]


@pytest.mark.parametrize("text", ["", "  \n\t\n"])
def test_a_blank_assignment_asks_for_the_standard_points(text):
    assert read_assignment(text) is STANDARD
    assert [point.id for point in STANDARD.points] == ["who", "duties", "why", "learned", "connection"]


def test_a_brief_with_no_content_keeps_its_time_and_rules_and_asks_for_the_standard_points():
    read = read_assignment("Upload it by Friday, 90 seconds at most, no slides.")
    assert read.points == STANDARD.points
    assert read.minutes == Limits(None, 1.5)
    assert "no slides" in read.rules


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Why did you choose to interview this person?", "Why I chose to interview this person"),
        ("What are their duties?", "Their duties"),
        ("How does what you learned connect to your hobbies?", "How what I learned connects to my hobbies"),
        ("How has the talk changed your plans?", "How the talk has changed my plans"),
        ("Did the interview change your mind?", "Whether the interview changed my mind"),
        ("Would you want this job?", "Whether I would want this job"),
        ("Is this job right for you?", "Whether this job is right for me"),
        ("What skills does your mentor rely on?", "What skills my mentor relies on"),
        ("Describe the advice they gave you.", "The advice they gave me"),
        ("Connect the interview to your own goals.", "How the interview connects to my own goals"),
        ("Justify your choice of interviewee.", "Reasons for my choice of interviewee"),
        ("Explain what drew you to this nurse.", "What drew me to this nurse"),
    ],
)
def test_a_point_is_said_in_the_students_voice(asked, told):
    assert read_assignment(asked).points[0].text == told


def test_only_the_points_that_the_brief_names_are_asked_for():
    assert [point.id for point in read_assignment("Tell us what you learned.").points] == ["learned"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("A 3–5 minute video.", 3, 5),
        ("Video no longer than two minutes.", None, 2),
        ("At most 2 min.", None, 2),
        ("2 min max, one take", None, 2),
        ("Max: 4 minutes", None, 4),
        ("It must not exceed five minutes.", None, 5),
        ("Please don't go over 3 minutes.", None, 3),
        ("At least 2 minutes.", 2, None),
        ("3 minutes or longer", 3, None),
        ("about 90 sec", 1.5, 1.5),
        ("Length 2:30", 2.5, 2.5),
        ("between 1 and 2 minutes", 1, 2),
        ("between 1:30 and 2:00 long", 1.5, 2),
        ("A one-minute video", 1, 1),
        ("two and a half minutes", 2.5, 2.5),
        ("2½ minutes", 2.5, 2.5),
        ("half a minute of video", 0.5, 0.5),
        ("5 min.", 5, 5),
        ("a 3' video", 3, 3),
        ("a minute or two", 1, 2),
        ("a video of three (3) minutes", 3, 3),
        ("1 min 30 sec at most", None, 1.5),
        ("60 to 90 seconds", 1, 1.5),
        ("Video, about 3 minutes, absolute max 4.", 3, 4),
        ("Videos shorter than 2 minutes will lose points. Four minutes is the limit.", 2, 4),
        ("Not longer than 6 minutes nor shorter than 4.", 4, 6),
        ("After a 20-minute interview make a 2 minute video.", 2, 2),
        ("Videos handed in 10 minutes late lose a point; 3 minutes maximum.", None, 3),
        ("You get a 15 minute presentation slot in class. Keep your video under 4 minutes.", None, 4),
        ("Introduction (30 sec), body (2 min). Total time: 3 minutes.", 3, 3),
        ("3 minutes +/- 20 seconds", 3, 3),
    ],
)
def test_a_time_limit_is_read(text, low, high):
    assert read_assignment(text).minutes == Limits(low, high)


@pytest.mark.parametrize(
    "text",
    [
        "Talk with someone for 20 minutes (the interview should last 20 minutes).",
        "Due at 11:59 pm. Say who it was.",
        "Take a minute to think, then say what you learned.",
        "The 60-minute lesson is for filming.",
        "Read chapter 3 and tell us why you chose them.",
    ],
)
def test_another_length_is_not_the_videos(text):
    assert read_assignment(text).minutes is None


@pytest.mark.parametrize(
    ("point", "question", "answer"),
    [
        ("duties", "Could you describe your responsibilities?", "I'm in charge of the night shift."),
        ("obstacles", "What was the hardest thing on your way?", "The main obstacle was money."),
        ("advice", "What would you tell someone who wants to start?", "Try it first."),
        ("rewards", "What do you enjoy most?", "I love the early mornings."),
        ("skills", "Which qualities does one need?", "Patience and communication are essential."),
        ("path", "How did you get into this?", "I went to school in engineering."),
        ("why", "Why I chose her", "I wanted to talk with her as she fixes boats."),
        ("learned", "What I learned", "The interview showed me how slow the work is."),
        ("connection", "How it connects to me", "My own interest is in drawing."),
        ("opportunities", "New opportunities for me:", "It creates chances for me."),
    ],
)
def test_a_topic_knows_its_questions_and_answers(point, question, answer):
    assert TOPICS[point].is_asked_in(question)
    assert TOPICS[point].is_answered_in(answer)


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        ("why", "When I asked how she got into it, she said she studied accounting for two years."),
        ("why", "I also asked what she likes most, because it sounded hard."),
        ("why", "I asked him, and he showed me the percentages too."),
        ("why", "She left school because she was miserable there."),
        ("advice", "I will keep this short."),
        ("advice", "She has to be at work at six."),
        ("advice", "He always wanted to find his own shop."),
        ("duties", "Go and watch somebody do the job."),
    ],
)
def test_a_sentence_with_a_topics_words_that_is_about_something_else_answers_it_not(point, sentence):
    assert not TOPICS[point].is_answered_in(sentence)


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        ("why", "I asked Ms. Diaz to be my interviewee."),
        ("why", "I asked my neighbor because she is a nurse."),
        ("why", "She was the perfect choice because she is a vet."),
        ("why", "Mostly because she works at our school."),
        ("advice", "Be patient, and always carry a pencil."),
        ("advice", "He told me to keep a diary."),
        ("advice", "She said to never stop asking."),
        ("duties", "The job involves a lot of driving."),
    ],
)
def test_the_same_words_answer_a_topic_where_they_are_about_it(point, sentence):
    assert TOPICS[point].is_answered_in(sentence)


def test_why_they_chose_their_career_is_not_why_the_student_chose_them():
    assert not TOPICS["why"].is_asked_in("Why did you choose this career?")


def test_every_topic_stands_in_a_section_and_every_standard_point_is_a_topic():
    assert {topic.section for topic in TOPICS.values()} == set(Section)
    assert all(TOPICS[point.id].section is point.section for point in STANDARD.points)


def test_an_extra_that_no_topic_names_is_found_by_its_own_words():
    (point,) = read_assignment("Explain the harvest festival and its origin.").points
    topic = topic_of(point)
    assert point.section is Section.LEARNED
    assert topic.is_asked_in("What happens at the harvest festivals?")
    assert topic.is_answered_in("The festival is as old as the harvest itself.")
    assert not topic.is_asked_in("What does your day look like?")


def test_name_job_and_employer_are_one_point():
    brief = "Your video must include:\n- their name\n- job title\n- employer\n- two lessons"
    assert pairs(brief) == [("who", "Their name, job title, employer"), ("takeaways", "Two lessons")]


def test_a_second_point_of_the_same_topic_keeps_the_topic():
    points = read_assignment(
        "Say:\n- which tools they use\n- whether they help people in the community"
    ).points
    assert len({point.id for point in points}) == 2
    assert all(topic_of(point).section is Section.WHO for point in points)


def test_the_assignment_ends_before_the_heading_of_the_interview():
    brief = "Video, 2 min: who it was,\nand why you chose them:"
    assert find_assignment(f"{brief}\nThe interview:\nWhat is your job?\nBaker.") == (0, len(brief))


def test_the_assignment_is_found_under_a_heading_below_the_students_name():
    notes = "Ana Lopes, period 3\n\nAssignment:\nSay who it was.\nSay why.\n\nInterview notes\nShe bakes."
    start, end = find_assignment(notes)
    assert notes[start:end] == "Assignment:\nSay who it was.\nSay why."


def test_a_heading_on_one_person_is_of_the_notes_though_a_video_is_named_above():
    title = "interview notes, media 110 - video thing due fri (2-3 min)"
    notes = f"{title}\n\nruth adeyemi, welder\n\nwhat she does\n- joins pipes under water\n- no talking"
    assert find_assignment(notes) == (0, len(title))


def test_crlf_and_curly_quotes_do_not_matter():
    notes = "Video response: say who it was, and what they’d tell students.\r\n\r\nThe interview:\r\nHi."
    assert find_assignment(notes) == (0, notes.index("\r\n"))
    assert [point.section for point in read_assignment(notes[:62]).points] == [Section.WHO, Section.LEARNED]


@given(st.text(max_size=300))
def test_any_text_gives_an_assignment_and_a_place_inside_it(text):
    read = read_assignment(text)
    assert read.points
    assert len({point.id for point in read.points}) == len(read.points)
    place = find_assignment(text)
    assert place is None or 0 <= place[0] < place[1] <= len(text)


def test_a_brief_in_italics_is_no_item_of_a_list():
    brief = (
        "*Task: Interview a person whose work helps others and prepare a two-minute video. "
        "Cover: the person; your reason for choosing them; key lessons; relevance to your own goals.*"
    )
    assert read_assignment(brief).points == read_assignment(brief.strip("*")).points
    assert not any("prepare" in point.text for point in read_assignment(brief).points)
