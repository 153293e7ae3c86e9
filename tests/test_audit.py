"""What is told of known weaknesses; pip-audit itself is asked by `make audit`."""

import json

import pytest

from tests.audit import FOUND, UNSEEN, verdict, wanted

CLEAN = {"name": "pypdf", "version": "7.1.0", "vulns": []}
WEAK = {"name": "Starlette", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": []}]}
SKIPPED = {"name": "av", "skip_reason": "could not be reached"}


@pytest.mark.parametrize(
    ("rows", "ended", "code", "told"),
    [
        ([CLEAN], 0, 0, "1 packages looked up"),
        ([CLEAN, WEAK], 1, FOUND, "Starlette 1.0: PYSEC-1"),
        ([WEAK, SKIPPED], 1, FOUND, "PYSEC-1"),
        ([CLEAN, SKIPPED], 0, UNSEEN, "no pass"),
        ([CLEAN], 1, UNSEEN, "no pass"),
        ([], 0, UNSEEN, "no pass"),
    ],
)
def test_a_weakness_is_told_and_what_was_not_looked_up_never_passes(rows, ended, code, told):
    asked = {"pypdf", "starlette", "av"} & {row["name"].lower() for row in rows} or {"pypdf"}
    found, sentence = verdict(json.dumps({"dependencies": rows}), ended, asked)
    assert found == code
    assert told in sentence


def test_nothing_that_pip_audit_writes_by_mistake_passes():
    for out in ("", "{}", "[]", "null", "No known vulnerabilities found"):
        assert verdict(out, 0, {"pypdf"})[0] == UNSEEN


def test_what_others_need_is_looked_up_too():
    assert {"streamlit", "av", "protobuf", "urllib3"} <= wanted()
