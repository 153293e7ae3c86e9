"""A model's wording is kept only where nothing in it is changed, whatever the model or its server does."""

import json
import re
import socket
import time
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from golden_cases import CASES
from hypothesis import given
from hypothesis import strategies as st
from model_server import (
    answering_a_page,
    babbling,
    dripping,
    drowning,
    failing,
    failing_without_end,
    flooding,
    hanging_up,
    saying,
    serving,
    silent,
    stalling,
)

from scriptwright.drafting import script_of, word_of
from scriptwright.project import Project
from scriptwright.rewording import (
    Asked,
    Model,
    ModelError,
    Rewording,
    accept,
    model_from,
    objection,
    sentences_to_reword,
    wording_of,
)
from scriptwright.rewording.asking import Limits, asked
from scriptwright.rewording.settings import ADDRESS, KEY, NAME
from scriptwright.script import Edits, LineKind
from scriptwright.script.edits import restore, rewrite

TABLE = (Path(__file__).parent / "rewording_cases.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [row.split("\t") for row in TABLE if row and not row.startswith("#")]
SENTENCE = "Mostly she tries to keep them standing."
FAITHFUL = "She mostly tries to keep them standing."
QUICK = Limits(connecting=1, silence=0.5, whole=1, size=100_000)
ask = partial(asked, limits=QUICK)

NOTES = """Interview with Ms. Okafor, an arborist

What does an arborist do all day?
People think I cut trees down. Mostly I try to keep them standing. I check about forty streets.

What was hard?
The exam was hard, and I failed it twice.

My thoughts:
I like biology, and I want to work outside.
"""
PROJECT = Project(notes=NOTES, minutes=1)


# The check


@pytest.mark.parametrize(("verdict", "faithful", "wording"), ROWS, ids=lambda cell: str(cell)[:60])
def test_a_wording_is_kept_where_it_says_the_same_and_only_there(verdict, faithful, wording):
    found = objection(faithful, wording)
    assert (found is None) == (verdict == "keep"), found


def test_there_are_enough_rows_of_each_kind():
    verdicts = [row[0] for row in ROWS]
    assert len(ROWS) >= 180
    assert all(verdicts.count(verdict) >= 5 for verdict in set(verdicts))


@pytest.fixture(scope="module")
def told():
    """Sentences of many scripts, as they would be sent."""
    return [
        asked.text
        for case in CASES[::4]
        for asked in sentences_to_reword(script_of(Project(notes=case.notes)))
    ]


def test_a_sentence_says_the_same_as_itself(told):
    odd = [
        text
        for text in told
        if objection(text, text) is not None and re.fullmatch(r"[A-Z][^*#{}\[\]<>|_]*[.!]", text)
    ]
    assert len(told) > 40
    assert odd == []


def test_without_any_one_of_its_words_it_does_not(told):
    kept = []
    for text in told[::3]:
        words = text.split()
        for at, word in enumerate(words):
            shorter = " ".join((*words[:at], *words[at + 1 :]))
            shorter = shorter[:1].upper() + shorter[1:]
            before = [one.lower() for one in words[:at]]
            again = (
                before[-1:] == ["and"] and word.lower() in before
            )  # "he was nineteen and (he) had no English"
            if word.lower() not in ("and", "that") and not again and objection(text, shorter) is None:
                kept.append((text, word))
    assert kept == []


def test_with_any_word_more_it_does_not(told):
    more = ("not", "never", "very", "only", "happily", "because", "famous", "no", "three")
    kept = []
    for at, text in enumerate(told):
        words = text.split()
        place = at % len(words)
        longer = " ".join((*words[:place], more[at % len(more)], *words[place:]))
        if objection(text, longer) is None:
            kept.append(longer)
    assert kept == []


@given(st.text(max_size=80))
def test_whatever_a_model_says_the_check_gives_a_verdict(text):
    found = objection(SENTENCE, text)
    assert found is None or found.endswith(".")


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("She tries to keep them standing.", "It leaves out “Mostly”."),
        ("Mostly she tries to keep them all standing.", "It adds “all”."),
        ("Mostly he tries to keep them standing.", "It changes who is spoken of."),
        ("Mostly she tries to keep 12 of them standing.", "It changes a number."),
        ("Mostly she helps to keep them standing.", "It says “helps” in place of “tries”."),
        ("- Mostly she tries to keep them standing.", "It is not one plain sentence."),
    ],
)
def test_the_student_is_told_what_a_wording_changes(wording, said):
    assert objection(SENTENCE, wording) == said


# What is set up


def test_without_an_address_there_is_no_model():
    assert model_from({}) is None
    assert model_from({NAME: "m", KEY: "k", ADDRESS: " "}) is None


@pytest.mark.parametrize(
    "address",
    [
        "localhost:11434",
        "ftp://localhost/v1",
        "http://",
        "http://a b/v1",
        "http://user:pass@localhost/v1",
        "http://x/?a=1",
    ],
)
def test_an_address_that_cannot_be_one_is_told(address):
    with pytest.raises(ModelError, match=ADDRESS):
        model_from({ADDRESS: address, NAME: "m"})


def test_an_address_without_the_name_of_a_model_is_told():
    with pytest.raises(ModelError, match=NAME):
        model_from({ADDRESS: "http://localhost/v1"})


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://localhost:11434/v1", True),
        ("http://LOCALHOST/v1", True),
        ("http://127.0.0.1:8080/v1", True),
        ("http://127.8.0.1/v1", True),
        ("http://[::1]:8080/v1", True),
        ("https://api.example.org/v1", False),
        ("http://localhost.example.org/v1", False),
        ("http://127.0.0.1.example.org/v1", False),
        ("http://192.168.1.20:11434/v1", False),
        ("http://0.0.0.0:11434/v1", False),
        ("http://2130706433/v1", False),
    ],
)
def test_only_this_computer_itself_counts_as_here(address, here):
    assert Model(address, "m").is_here is here


def test_a_key_is_not_shown():
    assert "secret" not in repr(Model("http://localhost/v1", "m", "secret"))


# What is sent, and what comes back


def test_a_sentence_is_heard_word_by_word():
    with serving(saying(lambda _: FAITHFUL)) as server:
        heard = list(ask(Model(server.address, "m", "key"), SENTENCE))
    assert heard[-1] == FAITHFUL
    assert len(heard) == len(FAITHFUL.split())


def test_only_the_sentence_and_what_a_request_needs_is_sent(monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(name, "somebody else's")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Mine: somebody else's\nAuthorization: somebody else's")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with serving(saying(lambda _: FAITHFUL)) as server:
        list(ask(Model(server.address, "tiny", "the key"), SENTENCE))
        ((path, headers, body),) = server.requests
    assert path == "/v1/chat/completions"
    headers = {name.lower(): value for name, value in headers.items()}
    assert headers.keys() <= {
        *("host", "accept", "connection", "user-agent", "content-type", "content-length", "authorization")
    }
    assert headers["authorization"] == "Bearer the key"
    assert "somebody" not in json.dumps([headers, body])
    assert body["messages"][1:] == [{"role": "user", "content": SENTENCE}]
    assert (body["model"], body["stream"]) == ("tiny", True)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (failing(500), "answered with an error or with no sentence"),
        (failing(429), "answered with an error or with no sentence"),
        (failing(401), f"Check {KEY}"),
        (failing(404), "does not know “m”"),
        (silent, "did not answer in time"),
        (stalling, "did not answer in time"),
        (dripping, "sent its words too slowly"),
        (drowning, "sent far more than a sentence"),
        (failing_without_end, "sent far more than a sentence"),
        (babbling, "answered with an error or with no sentence"),
        (hanging_up, "cannot be reached, or it hung up"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_server_that_fails_stalls_or_floods_is_told_in_a_sentence(answer, said):
    with serving(answer) as server:
        with pytest.raises(ModelError) as raised:
            list(ask(Model(server.address, "m"), SENTENCE))
        assert len(server.requests) == 1
    assert said in str(raised.value)
    assert "Your script is as it was." in str(raised.value)
    assert "secret" not in str(raised.value)


def test_nobody_at_the_address_is_told():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ModelError, match=rf"127\.0\.0\.1:{port} cannot be reached"):
        list(ask(Model(f"http://127.0.0.1:{port}/v1", "m"), SENTENCE))


def test_a_sentence_goes_nowhere_else_though_the_server_sends_it_there():
    with serving(saying(lambda _: FAITHFUL)) as other:

        def elsewhere(handler, sentence):
            handler.head(307, Location=f"{other.address}/chat/completions")

        with serving(elsewhere) as server, pytest.raises(ModelError):
            list(ask(Model(server.address, "m"), SENTENCE))
        assert other.requests == []


def test_text_without_an_end_is_read_no_further_than_a_sentence_goes():
    with serving(flooding) as server:
        heard = list(ask(Model(server.address, "m"), SENTENCE))
    assert len(heard[-1]) < 1000
    assert wording_of(Asked("a", SENTENCE), heard[-1]).objection is not None


def test_a_page_in_place_of_an_answer_is_no_wording():
    with serving(answering_a_page) as server:
        heard = "".join(ask(Model(server.address, "m"), SENTENCE))
    assert wording_of(Asked("a", SENTENCE), heard).objection is not None


# From the script and back into it


def work(change, project=PROJECT):
    """All that a model made of a project's script."""
    with serving(saying(change)) as server:
        rewording = Rewording(Model(server.address, "m"), sentences_to_reword(script_of(project)), ask)
        rewording.start()
        return rewording.wait(30)


def test_only_what_retells_the_interview_is_sent():
    script = script_of(PROJECT)
    mine = next(line for line in script.lines if "forty streets" in line.text)
    rewritten = rewrite(Edits(), mine.id, "She looks after the trees of forty streets.")
    sent = {asked.text for asked in sentences_to_reword(script_of(replace(PROJECT, edits=rewritten)))}
    own = {line.text for line in script.lines if line.kind is not LineKind.TOLD}
    assert SENTENCE in sent
    assert not sent & {*own, "She looks after the trees of forty streets.", mine.text}


@pytest.mark.parametrize(
    "lie",
    [
        lambda s: s.replace("Mostly she", "She"),
        lambda s: s.replace("forty", "ninety"),
        lambda s: s.replace("She", "He").replace("she", "he"),
        lambda s: s.replace("hard", "easy"),
        lambda s: s.replace(".", " because she loves it."),
        lambda s: f"What an inspiring woman! {s}",
        lambda s: "I am a language model.",
        lambda s: "",
    ],
)
def test_of_a_model_that_lies_no_lie_is_kept(lie):
    found = work(lie)
    assert found.problem is None
    assert len(found.done) == found.all
    for wording in found.done:
        assert wording.objection is not None or wording.text == wording.asked.text


def test_what_the_student_accepts_stands_in_the_place_of_the_sentence():
    script = script_of(PROJECT)
    wording = next(
        w for w in work(lambda s: s.replace("Mostly she", "She mostly")).done if w.objection is None
    )
    edits = accept(Edits(), script, wording)
    after = script_of(replace(PROJECT, edits=edits))
    (line,) = [line for line in after.lines if FAITHFUL in line.text]
    assert (line.id, line.reworded, line.sources) == (
        wording.asked.line,
        True,
        next(old.sources for old in script.lines if old.id == line.id),
    )
    assert restore(edits, line.id) == Edits()


def test_a_wording_with_an_objection_is_never_accepted():
    script = script_of(PROJECT)
    line = next(line for line in script.lines if SENTENCE in line.text)
    lie = wording_of(Asked(line.id, SENTENCE), "She tries to keep them standing.")
    assert accept(Edits(), script, lie) == Edits()
    gone = wording_of(Asked("gone", SENTENCE), FAITHFUL)
    assert accept(Edits(), script, gone) == Edits()


def test_quotation_marks_around_all_of_an_answer_are_not_its_own():
    assert wording_of(Asked("a", SENTENCE), f'"{FAITHFUL}"\n').objection is None


def test_it_is_stopped_between_two_words():
    with serving(stalling) as server:
        rewording = Rewording(Model(server.address, "m"), (Asked("a", SENTENCE), Asked("b", SENTENCE)), ask)
        rewording.start()
        while rewording.progress.heard != "She ":
            time.sleep(0.01)
        rewording.stop()
        assert rewording.progress.is_over
        assert rewording.progress.done == ()
        rewording._thread.join(5)
        assert len(server.requests) == 1


def test_what_was_done_before_a_failure_stays():
    def answer(handler, sentence):
        (saying(str) if len(handler.server.requests) == 1 else failing(500))(handler, sentence)

    with serving(answer) as server:
        rewording = Rewording(Model(server.address, "m"), (Asked("a", SENTENCE), Asked("b", SENTENCE)), ask)
        rewording.start()
        found = rewording.wait(30)
    assert [wording.asked.line for wording in found.done] == ["a"]
    assert "Your script is as it was." in found.problem


def test_the_word_file_says_what_a_model_did(tmp_path):
    from docx import Document

    script = script_of(PROJECT)
    line = next(line for line in script.lines if SENTENCE in line.text)
    edits = accept(Edits(), script, wording_of(Asked(line.id, SENTENCE), FAITHFUL))

    def says(edits):
        file = tmp_path / "script.docx"
        file.write_bytes(word_of(replace(PROJECT, edits=edits), date(2026, 11, 2)))
        document = Document(str(file))
        comments = [comment.text for comment in document.comments]
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *comments])

    assert "No sentence was written by a language model." in says(Edits())
    told = says(edits)
    assert "No sentence was written" not in told
    assert "1 was reworded by a language model and accepted by me" in told
    assert "A language model reworded 1 line; a check by rules let through only" in told
    assert "I also accepted the rewording of 1 line." in told
    assert "A language model has reworded this line, and you accepted it." in told
    changed = says(rewrite(edits, line.id, "She keeps the trees standing."))
    assert "accepted the rewording of 1 line, changed 1 line of these again" in changed
