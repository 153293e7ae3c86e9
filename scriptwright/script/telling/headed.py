"""Bare nouns of short notes made sentences: by the heading above them, or by what kind of thing they count."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from scriptwright.frames import table
from scriptwright.language import parse
from scriptwright.narration import contract
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind, Source
from scriptwright.script.short_notes.hours import is_usual_day, usual_day
from scriptwright.script.short_notes.there_is import counted_so_often
from scriptwright.script.short_notes.things import as_thing
from scriptwright.script.telling.advice import tell_advice
from scriptwright.script.telling.duties import of_work
from scriptwright.script.telling.wording import named_first
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.bare_verbs import said_of_many
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.determined import is_clause
from scriptwright.script.words.spoken import as_sentence, capital
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun, Section

_LONGEST = 22  #: words of a note that can follow a frame
#: What is done on which days of the week: "Monday is paperwork".
_ON_DAYS = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:, | and | or )?)+ (?:is|are) (?!when\b|the (?:worst|best|busiest)\b)"
)
_YEARS = re.compile(
    r"(?i)(?P<years>(?:(?:about|almost|over|nearly|around|more than) )?[\w-]+ years)(?P<more> (?:in|of|on|at|behind|with)\b.+)?(?:[,.;].*)?$"
)
#: What somebody earns: "about 40 an hour".
_SO_MUCH = re.compile(r"(?i)(?:(?:about|around|almost|over|up to|only) )?[$€£]?\d[^,;]* (?:an?|per) [a-z]+")
_LAST = re.compile(r"(?i)last (?:[\w-]+ )?(?:minutes?|hours?|days?|part|step|bit) of\b")
_CLAUSE = r"(?i)(?:every|no|some|any)(?:one|body|thing)\b|(?:people|you|they|it|he|she|we|there)\b"
NO_NOUN = re.compile(
    r"(?i)(?:in|on|at|by|for|from|with|to|of|and|but|or|so|because|when|if|not|no|yes|very|too|then|also|as|like|it|that|this|there|up|out|off|once|last|[\w-]+ (?:years?|months?|weeks?|days?) ago)\b"
)
#: "3 years at one of the big firms, hated it", "now 9 years at this one".
_SPENT = re.compile(
    r"(?i)(?P<now>now )?(?P<years>(?:(?:about|almost|over|nearly|around) )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|months?|summers?)) (?P<where>(?:at|as an?|with|for(?! (?:one|two|three|\d+|this|that|it|each)\b)) [^,]+?)(?:, (?:and )?(?P<felt>(?:hated|loved|liked) (?:it|that)))?(?P<words>, [\"“][^\"“”]+[\"”])?(?: now)?"
)
#: A moment or a deed below "Best" or "Hard".
_DEED = re.compile(
    r"(?i)(?:when (?!i\b)[^,]+$|(?!during|nothing|something|everything|anything|morning|evening)(?:not )?[a-z]{2,}ing (?!is\b|was\b|are\b)[a-z])"
)
#: A note with its label: "good: old ladies who make him lunch".
_LABELLED = re.compile(
    r"(?i)(?P<label>good|bad|best|worst|hard|hardest|pros?|cons?|downsides?|challenges?|dislikes|fun facts?|(?:best|worst|hard|hardest) part): (?P<thing>.{3,120})"
)
#: A deed and what is said of it: "telling the same story 400 times and it has to be new".
GOES_ON = re.compile(
    r"(?i)(?P<deed>\w+ing\b.+?),? (?:and|but) (?P<rest>(?:it|they|you|he|she|that)(?:['’]\w+)? (?:has|have|had|is|are|was|were|can|can['’]t|never|always|don['’]t|doesn['’]t|needs?|must)\b.+)"
)

#: A heading that calls it hard or good in a clause: "things he said are hard".
_SAID_TO_BE = re.compile(
    r"(?:things?|parts?|stuff|what)(?: that)?(?: (?:he|she|they)(?: (?:said|says|told me|thinks?|thought|finds?|found))?)? (?:is|are|was|were) (?=(?:hard|difficult|good|bad|tough|fun|great|hardest|best)$)"
)
#: What waits for the clause behind its comma: "When she was new, it was less".
_WAITS = re.compile(r"(?i)(?:when|if|because|while|since|although|after|before|until|once|as)\b")


def told_by_heading(teller: Telling, candidate: Candidate, words: str) -> Told | None:
    """A bare noun with the frame of its heading: "Hard: humidity" → "The hard part is humidity"; None without one."""
    if re.match(r"(?i)(?:but|and),? (?:not|never)\b|nor\b|not anything\b", candidate.raw or words):
        return None
    labelled = _LABELLED.fullmatch(words)
    if labelled is not None and candidate.section is Section.LEARNED:
        frame, _ = _frame(teller, labelled.group("label").lower(), labelled.group("label").lower())
        if frame is not None:
            thing = labelled.group("thing").rstrip(".")
            whole = form_of(thing) is Form.STATEMENT
            said = teller.framed(frame, candidate, f"that {thing}" if whole else thing)
            return Told(as_sentence(contract(said)), LineKind.TOLD)
    head, comma, clause = words.partition(", ")
    if comma and _DEED.match(head) and left_out(clause) == "past":
        made = told_by_heading(teller, candidate, head)
        they = teller.person.pronoun.value
        return replace(made, text=f"{made.text} {as_sentence(f'{they} {clause}')}") if made else None
    explained = (
        comma and not _WAITS.match(head) and form_of(clause) is Form.STATEMENT and re.match(_CLAUSE, clause)
    )
    if explained and candidate.heading and candidate.section is Section.LEARNED and len(head.split()) <= 4:
        made = told_by_heading(teller, candidate, head)
        return replace(made, text=f"{made.text} {as_sentence(contract(clause))}") if made else None
    if candidate.labelled and candidate.section is Section.LEARNED and form_of(words) is Form.STATEMENT:
        return that_one_does(teller, candidate, words)
    spent = _SPENT.fullmatch(words.rstrip("."))
    if spent is not None:
        return _stayed(teller, spent)
    if _ON_DAYS.match(words) and candidate.section is not Section.CONNECTION and candidate.reported:
        return Told(as_sentence(words), LineKind.TOLD)
    if candidate.heading is not None and is_usual_day(candidate.heading.text):
        day = usual_day(candidate.heading.text, words)
        return Told(as_sentence(day), LineKind.TOLD) if day else None
    deed = _DEED.match(words)
    if deed is not None and words.split()[0].lower().endswith("ing") and form_of(words) is Form.STATEMENT:
        return None
    if (
        deed is not None
        and GOES_ON.fullmatch(words.rstrip(".")) is None
        and candidate.heading is not None
        and candidate.section is Section.LEARNED
    ):
        above = candidate.heading.text.strip(" *_#:-–.").lower()
        frame, topic = _frame(teller, above, candidate.heading.id)
        if frame is not None and not topic and len(words.split()) <= _LONGEST:
            framed = teller.framed(frame, candidate, words[:1].lower() + words[1:])
            said = framed if words[:4].lower() == "not " else contract(framed)
            return Told(as_sentence(said), LineKind.TOLD)
    if form_of(words) is not Form.NOUN or len(words.split()) > _LONGEST:
        return None
    bare = words.lower().strip(".,")
    if re.fullmatch(
        r"(?:about |almost |over )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years?|months?|weeks?|days?|hours?|minutes?)",
        bare,
    ):
        return None
    if is_clause(words) or _HURTS.match(words) or (" " not in bare and lemmas(bare, "ADJ") and not lemmas(bare, "NOUN")):
        return None
    if candidate.section is Section.WHO:
        said_of = said_of_many(parse(f"{words[:1].lower()}{words[1:]}"), usual=False)
        return None if said_of else _of_person(teller, words) or of_work(teller, candidate, words)
    heading = candidate.heading
    if not candidate.opens and not candidate.items and candidate.before is not None:
        return None
    done = is_past(words.split()[0].lower()) and not lemmas(words.split()[0].lower(), "NOUN")
    if (
        heading is None
        or candidate.section is not Section.LEARNED
        or (NO_NOUN.match(words) and not _LAST.match(words))
        or done
    ):
        return None
    above = re.sub(r"(?i)^(?:i )?asked (?:about|abt) ", "", heading.text.strip(" *_#:-–."))
    if re.search(r"(?i)\b(?:advices?|tips?)\b", above) and is_base(words.split()[0].lower().rstrip(",")):
        return tell_advice(teller, replace(candidate, text=words))
    more = GOES_ON.fullmatch(words.rstrip("."))
    if more is not None:
        made = told_by_heading(teller, candidate, more.group("deed"))
        rest = as_sentence(contract(more.group("rest")))
        return replace(made, text=f"{made.text} {rest}") if made else None
    if teller.person.name and teller.person.name.split()[-1].casefold() in above.casefold():
        return None
    deed = _DEED_BEHIND.fullmatch(words)
    if deed is not None and left_out(deed.group("deed")) is not None:
        return told_by_heading(teller, candidate, deed.group("thing"))
    if re.search(r": [\"“'‘]", words):
        return None
    row = _row(words)
    frame, topic = _frame(teller, above.lower(), heading.id, many=row is not None)
    if frame is None:
        return None
    paid = re.fullmatch(r"(?i)(?:pay|money|salary)", above) and _SO_MUCH.match(words)
    thing = words[:1].lower() + words[1:] if paid else _as_row(row) or as_thing(words, teller.person)
    if thing is None:
        return None
    words = thing
    said = contract(teller.framed(frame, candidate, words.rstrip("."), topic))
    if teller.subject == "name":
        said = named_first(said, teller.person)
    return Told(as_sentence(said), LineKind.TOLD, (Source("notes", heading.start, heading.end),))


#: Headings of which something can be that somebody does something.
CAN_BE_THAT = re.compile(
    r"(?i)(?:the )?(?:(?:hard|hardest|best|worst|good|bad|scariest|funniest|weirdest|tough|difficult|most difficult)(?: (?:part|thing|bit|stuff|side)s?)?|downsides?|challenges?|problems?|difficult(?:y|ies))"
)


def that_one_does(teller: Telling, candidate: Candidate, words: str) -> Told | None:
    """A clause behind its label: "hard part: people want it at once" → "The hard part is that people want it at once"."""
    above = candidate.heading.text.strip(" *_#:-–.=") if candidate.heading is not None else ""
    if (
        not CAN_BE_THAT.fullmatch(above)
        or re.match(r"(?i)(?:it|that|this|when|if|there|(?!(?:some|every|any|no)thing)[a-z]{2,}ing|(?:s?he|they) (?:said|says|thinks?))\b", words)
        or re.search(r"(?i)\b(?:worst|hardest|hard|difficult|tough)\b", words)
        or len(words.split()) > _LONGEST
    ):
        return None
    frame, topic = _frame(teller, above.lower(), candidate.heading.id if candidate.heading else "")
    if frame is None or topic:
        return None
    said = teller.framed(frame, candidate, f"that {words[:1].lower()}{words[1:].rstrip('.')}")
    return Told(as_sentence(contract(said)), LineKind.TOLD)


#: A clause that the parser takes for a noun: "his back hurts", "her voice gets tired".
_HURTS = re.compile(
    r"(?i)(?:his|her|their|your) [a-z]+(?: and [a-z]+)? (?:hurts?|aches?|gets?|goes?|gives? out|swells?|cramps?|freezes?)\b"
)
_DEED_BEHIND = re.compile(r"(?P<thing>[^,]+(?:, [^,]+)?), (?P<deed>[^,]+)")


def _stayed(teller: Telling, spent: re.Match[str]) -> Told:
    they = teller.person.pronoun
    felt = f" and {spent.group('felt')}" if spent.group("felt") else ""
    have = "have" if they is Pronoun.THEY else "has"
    years, where = spent.group("years"), spent.group("where")
    if spent.group("now"):
        return Told(as_sentence(f"{they.value} {have} been {where} for {years} now{felt}"), LineKind.TOLD)
    told = as_sentence(f"{teller.doer} spent {years} {where}{felt}")
    if spent.group("words"):
        called = spent.group("words").strip(', "“”').rstrip(".")
        told += f" {they.value.capitalize()} called it “{called}.”"
    return Told(told, LineKind.TOLD)


#: What begins a remark on the thing before the comma, and no other thing.
_REMARK = re.compile(r"(?i)(?:especially|mostly|mainly|even|which|who|that|just|only|no|not (?!\w+ing\b)|more|less|also|sometimes|always|never)\b")


def _as_row(row: str | None) -> str | None:
    return with_note_articles(row[:1].lower() + row[1:]) if row and not re.search(r"[:;!?→=#\"“]", row) else None


def _row(words: str) -> str | None:
    """Three things or more between commas, with their "and"; None for anything else: "patience, math, a strong back"."""
    things = re.split(r", (?:and )?", words.rstrip("."))
    if len(things) < 3 or any(
        not thing or (NO_NOUN.match(thing) and not re.match(r"not \w+ing\b", thing)) or _REMARK.match(thing) or is_clause(thing) or left_out(thing)
        or form_of(capital(thing)) is Form.STATEMENT
        for thing in things
    ):
        return None
    return f"{', '.join(things[:-1])}, and {things[-1]}"


def _frame(teller: Telling, heading: str, place: str, *, many: bool = False) -> tuple[str | None, str]:
    teller.used = teller.used or {}
    said = 0 if teller.plain else teller.used.get(place, 0)
    teller.used[place] = said + 1

    def turn(row: dict[str, Any]) -> str:
        again: list[str] = row["again"]
        first: str = row.get("many", row["first"]) if many else row["first"]
        return again[(said - 1) % len(again)] if said else first

    heading = _SAID_TO_BE.sub("", heading)
    for row in table("frames")["headed"]:
        if re.fullmatch(rf"(?:the |his |her |their )?(?:{row['heading']})", heading):
            return turn(row), ""
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
    counted = counted_so_often(words)
    if counted is not None:
        return Told(as_sentence(counted), LineKind.TOLD)
    return None
