"""Things below "Duties" or "The job" as what somebody's work includes."""

from __future__ import annotations

import re

from scriptwright.frames import table
from scriptwright.language import parse
from scriptwright.narration.dictionary import is_past
from scriptwright.notes.occupations import jobs
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.short_notes.duty_headings import is_of_duties
from scriptwright.script.telling.wording import named_first
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.spoken import as_sentence

_NO_THING = re.compile(
    r"(?i)(?:in|on|at|by|for|from|with|to|of|and|but|or|so|because|when|if|not|no|yes|very|too|then|also|as|like|it|that|this|there|up|out|off|once|last|\d|[\w-]+ (?:years?|months?|weeks?|days?) ago)\b"
)

def of_work(teller: Telling, candidate: Candidate, words: str) -> Told | None:
    """A thing below "Duties": "safety inspections" → "Her work includes safety inspections"."""
    heading = candidate.heading
    if heading is None or not is_of_duties(heading.text) or _NO_THING.match(words) or not _activity(words):
        return None
    if not words or re.search(r"[:\"“]", words) or _names_job(words) or is_past(words.split()[0].lower()):
        return None
    teller.used = teller.used or {}
    said = 0 if teller.plain else teller.used.get(heading.id, 0)
    teller.used[heading.id] = said + 1
    again = table("frames")["work"]
    told = teller.framed(again[min(said, len(again) - 1)], candidate, _with_and(words.rstrip(".")))
    return Told(
        as_sentence(named_first(told, teller.person) if teller.subject == "name" else told), LineKind.TOLD
    )


def _with_and(words: str) -> str:
    """Things in a row with their "and"."""
    head, comma, last = words.rpartition(", ")
    return f"{head}, and {last}" if comma and ", " in head and not re.search(r"\band\b", last) else words


def _activity(words: str) -> bool:
    """Whether the thing named is something to do: "yearly inspections", "paperwork"."""
    doc = parse(words[:1].lower() + words[1:])
    head = next((token for token in doc if token.dep_ == "ROOT"), doc[0])
    return head.tag_ in ("NN", "NNS") and _DONE.search(head.lower_) is not None


#: Nouns of what is done, by their endings, and those that have none.
_DONE = re.compile(
    r"(?:[a-z]{3}(?:tions?|ments?|ance|ing|ings)|works?|checks?|tests?|repairs?|service|visits?|calls?|reports?|rounds?|tours?|surger(?:y|ies)|deliver(?:y|ies)|emergenc(?:y|ies)|audits?|returns|letters|emails|payroll|"
    r"budgets?|reviews?|exams?|lessons?|classes|workshops?|interviews?|appointments?|repairs?|care|research|designs?|drills?|patrols?|searches|rescues?|inventory)$"
)


def _names_job(words: str) -> bool:
    return jobs().search(words.split(",")[0]) is not None


def of_them(phrase: str, aim: str) -> str:
    """The first thing that is done, with "them" for those whom the aim names: "To help patients, she talks to them"."""
    whom = re.escape(aim.split()[-1].lower())
    if not re.fullmatch(r"\w+s|people|children|men|women", whom):
        return phrase
    return re.sub(rf"^(\w+(?: (?:to|with|for|about|at))?) {whom}\b(?!['’-])", r"\1 them", phrase, count=1)
