"""Bare nouns of short notes made sentences: by the heading above them, or by what kind of thing they count."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.frames import table
from scriptwright.narration import contract
from scriptwright.narration.dictionary import is_past, lemmas
from scriptwright.script.candidates import Candidate
from scriptwright.script.clauses import Form, form_of
from scriptwright.script.model import LineKind, Source
from scriptwright.script.spoken import as_sentence
from scriptwright.script.told import Telling, Told
from scriptwright.script.wording import named_first
from scriptwright.sections import Pronoun, Section

_LONGEST = 22  #: words of a note that can follow a frame
_YEARS = re.compile(
    r"(?i)(?P<years>(?:(?:about|almost|over|nearly|around|more than) )?[\w-]+ years)(?P<more> (?:in|of|on|at|behind|with)\b.+)?(?:[,.;].*)?$"
)
_COUNTED = re.compile(
    r"(?i)(?:(?:about|over|almost|nearly|around|at least) )?\d[\d,.]* (?!years?\b|%)[a-z]+s\b.*\b(?:per|in|on|at|a|each|every)\b"
)
_CLAUSE = r"(?i)(?:every|no|some|any)(?:one|body|thing)\b|(?:people|you|they|it|he|she|we|there)\b"
_NO_NOUN = re.compile(
    r"(?i)(?:in|on|at|by|for|from|with|to|of|and|but|or|so|because|when|if|not|no|yes|very|too|then|also|as|like|it|that|this|there|up|out|off)\b"
)
#: A heading that can follow "as for": no clause, nobody in it.
_TOPIC = re.compile(
    r"(?i)(?!.*\b(?:i|me|my|we|he|she|they|him|her|it|is|are|was|what|who|why|how|when|where|do|does|did|notes?|other|misc|random|stuff|also|extra)\b)[a-z][a-z'’-]*(?: [a-z'’-]+){0,3}"
)


def told_by_heading(teller: Telling, candidate: Candidate, words: str) -> Told | None:
    """A bare noun with the frame of its heading: "Hard: humidity" → "The hard part is humidity"; None without one."""
    head, comma, clause = words.partition(", ")
    explained = comma and form_of(clause) is Form.STATEMENT and re.match(_CLAUSE, clause)
    if explained and candidate.heading and candidate.section is Section.LEARNED and len(head.split()) <= 4:
        made = told_by_heading(teller, candidate, head)
        return replace(made, text=f"{made.text} {as_sentence(contract(clause))}") if made else None
    if form_of(words) is not Form.NOUN or len(words.split()) > _LONGEST:
        return None
    if candidate.section is Section.WHO:
        return _of_person(teller, words)
    heading = candidate.heading
    done = is_past(words.split()[0].lower()) and not lemmas(words.split()[0].lower(), "NOUN")
    if heading is None or candidate.section is not Section.LEARNED or _NO_NOUN.match(words) or done:
        return None
    above = re.sub(r"(?i)^(?:i )?asked (?:about|abt) ", "", heading.text.strip(" *_#:-–."))
    frame, topic = _frame(teller, above.lower(), heading.id)
    if frame is None:
        return None
    said = contract(teller.framed(frame, candidate, words.rstrip("."), topic))
    if teller.subject == "name":
        said = named_first(said, teller.person)
    return Told(as_sentence(said), LineKind.TOLD, (Source("notes", heading.start, heading.end),))


def _frame(teller: Telling, heading: str, place: str) -> tuple[str | None, str]:
    again = teller.topic == place and not teller.plain
    for row in table("frames")["headed"]:
        if re.fullmatch(rf"(?:the |his |her |their )?(?:{row['heading']})", heading):
            return (row["again"] if again else row["first"]), ""
    if _TOPIC.fullmatch(heading):
        row = table("frames")["headed"][0]
        return (row["again"] if again else row["first"]), heading
    return None, ""


def _of_person(teller: Telling, words: str) -> Told | None:
    """ "22 years in the trade" → "He has 22 years in the trade"; "230 strings a piano" → "There are 230 strings …"."""
    they = teller.person.pronoun
    years = _YEARS.match(words)
    if years is not None and re.search(
        r"\d|(?i:one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)\b", years.group("years")
    ):
        have = "have" if they is Pronoun.THEY else "has"
        more = years.group("more")
        said = (
            f"{they.value} {have} {years.group('years')}{more}"
            if more
            else f"{they.value} {have} done it for {years.group('years')}"
        )
        said = (
            named_first(said, teller.person)
            if teller.subject == "name"
            else contract(said)
            if not more
            else said
        )
        return Told(as_sentence(said), LineKind.TOLD)
    if _COUNTED.match(words):
        return Told(as_sentence(f"there are {words[:1].lower()}{words[1:]}"), LineKind.TOLD)
    return None
