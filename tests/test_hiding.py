"""The name of the interviewee and how to reach them, kept out of script and Word file."""

import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scriptwright.checking import material_of, report_on
from scriptwright.coverage.model import Status
from scriptwright.drafting import script_of, word_name, word_of
from scriptwright.hiding import Hiding, has_contacts, hidden, hidden_transcript
from scriptwright.project import Project
from scriptwright.transcript import Transcript, Word, from_text
from scriptwright.word import CheckedTake


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("Wei Chen", "I met Wei Chen, and Chen told me.", "I met Alex, and Alex told me."),
        ("Mr. Wei Chen", "Mr. Chen's shop, Wei’s idea.", "Alex's shop, Alex’s idea."),
        ("Dr. Patel", "When I asked Dr. Patel, Doctor Patel laughed.", "When I asked Alex, Alex laughed."),
        ("Ms. Okafor", "MS. OKAFOR and Ms Okafor", "Alex and Alex"),
        ("Anna van der Berg", "Anna van der Berg; Ms. van der Berg; Anna.", "Alex; Alex; Alex."),
        ("Maria de la Cruz", "Professor de la Cruz and Maria J. Cruz", "Alex and Alex"),
        ("Jean-Luc Moreau", "Jean-Luc Moreau says Jean-Luc", "Alex says Alex"),
        ("Captain Denise Ruiz", "Captain Ruiz, a Captain, and Denise", "Alex, a Captain, and Alex"),
        ("Lee", "She sleeps, and Leeds is near; Lee agrees.", "She sleeps, and Leeds is near; Alex agrees."),
        ("Ann", "Annual reports by Ann.", "Annual reports by Alex."),
        (
            "Will Parker",
            "Will you ask Will? Will runs it. I will.",
            "Will you ask Alex? Alex runs it. I will.",
        ),
        ("May Chen", "In May 2020, May opened it. Since May", "In May 2020, Alex opened it. Since May"),
        ("Grace Hopper", "Grace is kind. “Grace the world.”", "Alex is kind. “Grace the world.”"),
        ("Ødegård", "Hos Ødegård.", "Hos Alex."),
        ("李伟", "I met 李伟.", "I met Alex."),
        ("Mr. T", "I met Mr. T there.", "I met Mr. T there."),
        ("", "Nobody is named.", "Nobody is named."),
    ],
)
def test_wherever_the_name_stands_the_pseudonym_stands_instead(name, text, shown):
    assert hidden(text, Hiding(name, "Alex")) == shown


def test_a_pseudonym_that_shares_a_word_with_the_name_is_left_alone():
    assert hidden("Chen Park met Chen.", Hiding("Wei Chen", "Chen Park")) == "Chen Park met Chen Park."


def test_without_a_pseudonym_the_name_stays():
    assert hidden("I met Wei Chen.", Hiding("Wei Chen")) == "I met Wei Chen."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Write to wei.chen+work@kites.example.org.", "Write to [e-mail address]."),
        ("wei (at) kites.org or wei[at]kites.org", "[e-mail address] or [e-mail address]"),
        ("Call +1 (555) 010-4477 now", "Call [phone number] now"),
        ("(555) 010-4477, 555-010-4477, 555.010.4477", "[phone number], [phone number], [phone number]"),
        ("555 010 4477; 1-800-555-0100", "[phone number]; [phone number]"),
        ("My number is 5550104477.", "My number is [phone number]."),
        ("020 7946 0958 and 07700 900123", "[phone number] and [phone number]"),
        ("+49 30 901820, +33 6 12 34 56 78", "[phone number], [phone number]"),
        ("Tel. 901 820 55", "Tel. [phone number]"),
        ("From 1990-1995 and 2019–2024.", "From 1990-1995 and 2019–2024."),
        ("On 2024-01-15, 12/05/2024 and 15.01.2024.", "On 2024-01-15, 12/05/2024 and 15.01.2024."),
        ("1,000,000 people; 1 000 000 people", "1,000,000 people; 1 000 000 people"),
        ("It costs $1234567 and 3.1415926.", "It costs $1234567 and 3.1415926."),
        ("We open 9-5, 7 days, 365 days a year.", "We open 9-5, 7 days, 365 days a year."),
        ("He follows @kites on the net @ 9.", "He follows @kites on the net @ 9."),
    ],
)
def test_e_mail_addresses_and_phone_numbers_go_and_other_numbers_stay(text, shown):
    assert hidden(text, Hiding(contacts=True)) == shown
    assert hidden(text, Hiding()) == text
    assert has_contacts(text) == (text != shown)


@given(st.text(), st.text(), st.text(max_size=8))
def test_any_text_and_any_name_is_taken(text, name, pseudonym):
    hiding = Hiding(name, pseudonym, contacts=True)
    assert isinstance(hidden(text, hiding), str)
    assert hidden_transcript(from_text(text), Hiding(name, "")).text == from_text(text).text
    hidden_transcript(from_text(text), hiding)


def test_a_take_that_says_the_name_says_the_pseudonym_at_the_same_moment():
    words = (
        Word("So", 0.0, 0.2), Word("Mr.", 0.2, 0.4), Word("Chen's", 0.4, 0.8), Word("kites,", 0.8, 1.0),
        Word("Wei", 1.0, 1.2), Word("said.", 1.2, 1.5),
    )  # fmt: skip
    told = hidden_transcript(Transcript(words), Hiding("Wei Chen", "Alex Kim"))

    assert told.text == "So Alex Kim's kites, Alex Kim said."
    assert [(word.start, word.end) for word in told.words] == [
        (0.0, 0.2), (0.2, 0.8), (0.2, 0.8), (0.8, 1.0), (1.0, 1.2), (1.0, 1.2), (1.2, 1.5),
    ]  # fmt: skip


def test_somebody_else_whose_name_sounds_like_it_stays_who_they_are():
    take = from_text("I met Jan with Jen, and Mr. Chan.")
    told = hidden_transcript(take, Hiding("Wei Chen", "Alex"), ["Jan", "Mr. Chen"])
    assert told.text.replace("Jen", "Alex") == "I met Jan with Alex, and Alex."


# In a project


NOTES = """\
Interview with Wei Chen, kite maker

What do you do?
I build kites for Chen Kites in Dayton. People write to wei@kites.example.org or call 555-010-4477.

What did you learn?
Wei told me that patience is half of the work. Mr. Chen fails nine times before a kite flies.

Why did I choose him?
I chose Wei Chen because my brother flies his kites every summer.
"""
SECRETS = ("Chen", "Wei", "kites.example", "010-4477")


@pytest.fixture(scope="module")
def project():
    return Project(NOTES, student="Ada Lovelace", pseudonym="Mr. Alex", contacts_hidden=True, minutes=2.0)


def everything_in(word):
    """All the text of a Word file, its comments and properties included."""
    with zipfile.ZipFile(io.BytesIO(word)) as parts:
        return "\n".join(
            re.sub(r"<[^>]+>", "", parts.read(name).decode())
            for name in parts.namelist()
            if name.endswith("xml")
        )


def test_the_script_and_its_word_file_tell_nobody_who_it_was(project):
    script = script_of(project)
    said = " ".join(line.text for line in script.lines)

    assert "Mr. Alex" in said
    assert "[e-mail address]" in said + " ".join(
        line.text for part in script.sections for line in part.left_out
    )
    word = everything_in(word_of(project, date(2026, 4, 3)))
    assert [secret for secret in SECRETS if secret in said + word + word_name(project)] == []
    assert "Mr. Alex" in word
    assert project.notes == NOTES


def test_without_it_script_and_word_file_are_as_ever(project):
    open_book = replace(project, pseudonym="", contacts_hidden=False)
    assert "Chen" in everything_in(word_of(open_book, date(2026, 4, 3)))
    assert script_of(open_book) == script_of(replace(open_book, pseudonym="  "))


@pytest.mark.parametrize("name", ["Mr. Alex", "Mr. Chen", "Wei Chen", "Mr. Chan", "Way Chen"])
def test_a_take_covers_its_lines_by_the_name_or_by_the_pseudonym(project, name):
    material = material_of(project)
    take = from_text(" ".join(statement.text for statement in material.statements).replace("Mr. Alex", name))

    report = report_on(material, take)

    assert {verdict.status for verdict in report.coverage.lines} == {Status.SAID}
    assert report.facts == ()
    told = json.dumps(report.to_json())
    assert [secret for secret in SECRETS if secret in told] == []


def test_a_report_from_before_the_pseudonym_is_handed_in_with_it(project):
    before = replace(project, pseudonym="", contacts_hidden=False)
    lines = " ".join(statement.text for statement in material_of(before).statements)
    take = CheckedTake("Take with Wei", report_on(material_of(before), from_text(lines)))

    word = everything_in(word_of(project, date(2026, 4, 3), take))

    assert [secret for secret in SECRETS if secret in word] == []
