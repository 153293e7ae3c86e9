"""The items of a list as one sentence with a subject, or as an answer to the question above them."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.frames import table
from scriptwright.narration import (
    contract,
    finish_imperative,
    narrate,
    third_person_verb,
)
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.counsel import is_counsel
from scriptwright.script.model import LineKind, Source
from scriptwright.script.questions.asked import indirect
from scriptwright.script.short_notes.duty_headings import is_of_duties
from scriptwright.script.short_notes.fragments import whole_sentences
from scriptwright.script.short_notes.new_to_me import new_to_student
from scriptwright.script.short_notes.tails import tidied, with_last_and
from scriptwright.script.short_notes.things import as_thing
from scriptwright.script.short_notes.whose_deed import is_students_feeling
from scriptwright.script.telling.advice import tell_advice, warned
from scriptwright.script.telling.duties import of_them
from scriptwright.script.telling.headed import GOES_ON, NO_NOUN, told_by_heading
from scriptwright.script.telling.never import is_never_so, never_so
from scriptwright.script.telling.reporting import (
    ADVISED,
    heaped,
    is_noted,
    is_of_another,
    opening_a_story,
    told_completed,
)
from scriptwright.script.telling.retelling import retold
from scriptwright.script.telling.role_items import leans_on_item, told_role, with_how_long
from scriptwright.script.telling.wording import (
    joined,
    sentences_of,
)
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.determined import determined, is_clause
from scriptwright.script.words.lowered import lowered
from scriptwright.script.words.spoken import as_sentence
from scriptwright.script.words.subjects import as_student, left_out
from scriptwright.sections import Pronoun, Section

_MOST_QUOTED = 18  #: words of what is told word for word


def tell_list(teller: Telling, candidate: Candidate) -> Told | None:
    """The items of a list as one sentence with a subject."""
    forms = [form_of(item) for item in candidate.items]
    never = any(is_never_so(candidate, item) for item in candidate.items)
    counsel = all(form is Form.IMPERATIVE for form in forms) and is_counsel(candidate) and not never
    new = any(new_to_student(item, candidate.above) for item in candidate.items)
    if new or (candidate.reported and (not counsel or any(", " in item for item in candidate.items))):
        return _retold_list(teller, candidate, forms)
    if all(form in (Form.IMPERATIVE, Form.SUBJECTLESS) for form in forms):
        if is_counsel(candidate):
            orders = [re.sub(r"(?i)^(?:don'?t|don’t|do not) ", "not to ", item) for item in candidate.items]
            said = [narrate(item[:1].lower() + item[1:], teller.person) for item in orders]
            said = _alike([warned(item, should=False) for item in said])
            addressed = "_you" if re.search(r"(?i)\byou(?:r|rs|['’]\w+)?\b", " ".join(said)) else ""
            frame = table("frames")["advice"][f"do{addressed}"][0 if not teller.advised else 1]
            teller.advised += 1
            order = teller.framed(frame, candidate, joined(said)).replace(" to not to ", " not to ")
            return Told(as_sentence(order), LineKind.TOLD)
        return _duties(teller, candidate)
    if all(_is_deed(item, candidate) for item in candidate.items):
        return _duties(teller, candidate)
    clear = candidate.section is Section.WHO and Form.IMPERATIVE in forms
    if clear and all(finish_imperative(item, teller.person) for item in candidate.items):
        return _duties(teller, candidate)
    if all(form is Form.NOUN for form in forms):
        return _named(teller, candidate)
    if is_noted(candidate):
        return _retold_list(teller, candidate, forms)
    told = []
    for item, form in zip(candidate.items, forms, strict=True):
        if form is Form.IMPERATIVE and is_counsel(candidate):
            made = tell_advice(teller, replace(candidate, text=item, items=()))
            told.append(made.text if made else "")
        elif form is Form.STATEMENT:
            told.append(teller.narrated(item))
        elif form in (Form.IMPERATIVE, Form.SUBJECTLESS):
            told.append(teller.with_subject(item) or "")
    return (
        Told(sentences_of([contract(piece) for piece in told if piece]), LineKind.TOLD) if any(told) else None
    )


def _alike(orders: list[str]) -> list[str]:
    """Orders behind one "to", each with its own where one of them is "not to".

    >>> _alike(["ask", "not to wait", "read"]), _alike(["ask", "read"])
    (['ask', 'not to wait', 'to read'], ['ask', 'read'])
    """
    if not any("not to " in order for order in orders):
        return orders
    return orders[:1] + [one if one.startswith("not to ") else f"to {one}" for one in orders[1:]]


def _retold_list(teller: Telling, candidate: Candidate, forms: list[Form]) -> Told | None:
    """Items in the third person; bare nouns among them are left to their heading, or out."""
    bare = [
        form is Form.NOUN and left_out(item) is None and not _is_deed(item, candidate) and not is_clause(item)
        for item, form in zip(candidate.items, forms, strict=True)
    ]
    if all(bare) and not any(
        ": " in item or GOES_ON.fullmatch(item) or NO_NOUN.match(item) for item in candidate.items
    ):
        named = _named(teller, candidate) or _liked(teller, candidate) or _included(teller, candidate)
        if named is not None:
            return named
    said = []
    for item, form, noun in zip(candidate.items, forms, bare, strict=True):
        if new := new_to_student(item, candidate.above):
            said.append(contract(new))
            continue
        if heaped(item) or is_of_another(item, teller):
            continue
        item = with_how_long(tidied(item, teller.person), teller.person)
        lost = leans_on_item(item) and not said and item != candidate.items[0]
        role = told_role(item, teller.person, teller.doer) if noun and candidate.section is Section.WHO else None
        if lost or role is not None:
            said += [role] if role else []
            continue
        if re.fullmatch(r"[\"“][^\"“”]+[\"”][.!]?", item) and len(item.split()) <= _MOST_QUOTED:
            said.append(item)
            continue
        if is_students_feeling(item):
            said.append(as_student(item))
            continue
        whole = told_completed(teller, candidate, item)
        if whole is not None:
            said.append(whole.text)
            if teller.person.name and teller.person.name in whole.text:
                teller.named = 0
            continue
        labelled = re.match(r"(?i)[a-z]+(?: part)?: ", item)
        framed = noun or labelled or (left_out(item) is None and form in (Form.STATEMENT, Form.SUBJECTLESS))
        made = told_by_heading(teller, candidate, item) if framed else None
        advised = ADVISED.match(item)
        if (
            advised is not None
            and form_of(item[advised.end() :][:1].upper() + item[advised.end() + 1 :]) is Form.IMPERATIVE
        ):
            made = tell_advice(teller, replace(candidate, text=item[advised.end() :], items=()))
        elif form is Form.IMPERATIVE and left_out(item) is None and is_counsel(candidate):
            made = never_so(teller, candidate, item) or tell_advice(
                teller, replace(candidate, text=item, items=())
            )
        made = made or (opening_a_story(candidate, item) if noun else None)
        if noun and made is None:
            continue
        acts = determined(item, teller.person) != item
        ordered = (
            form is Form.IMPERATIVE
            and left_out(item) is None
            and candidate.section is Section.WHO
            and not acts
        )
        duty = ordered or _is_deed(item, candidate)
        told = made.text if made else (teller.with_subject(item) if duty else None) or retold(teller, item)
        if not whole_sentences(told, teller.person, noted=True):
            continue
        said.append(told)
        if teller.person.name and teller.person.name in told:
            teller.named = 0
    return Told(sentences_of(said), LineKind.TOLD) if said else None


def _is_deed(item: str, candidate: Candidate) -> bool:
    """Whether an item names what the interviewee does by its -ing: "writing reports"."""
    deed = candidate.section is Section.WHO and re.match(r"\w+ing \w", item) is not None
    return deed and form_of(item) is not Form.STATEMENT


def _duties(teller: Telling, candidate: Candidate) -> Told | None:
    phrases = [finish_imperative(item, teller.person) for item in candidate.items]
    if any(phrase is None for phrase in phrases):
        told = [teller.with_subject(item) for item in candidate.items]
        return Told(sentences_of([piece for piece in told if piece]), LineKind.TOLD) if any(told) else None
    name = teller.doer
    kept = [with_last_and(f"{name} {phrase}").removeprefix(f"{name} ") for phrase in phrases if phrase]
    purpose = ""
    sources: tuple[Source, ...] = ()
    heading = candidate.heading
    if heading is not None and heading.text.rstrip().endswith(":") and not teller.plain:
        aim = heading.text.rstrip(": ").strip("*_ ")
        if finish_imperative(aim, teller.person) is not None and len(aim.split()) <= 5:
            purpose = f"To {aim[:1].lower()}{aim[1:]}, "
            kept[0] = of_them(kept[0], aim)
            sources = (Source("notes", heading.start, heading.end),)
    if len(kept) == 2 and sum(len(phrase.split()) for phrase in kept) > 10:
        verb = f"{kept[0]}, and {teller.person.pronoun.value} {kept[1]}"
    else:
        verb = joined(kept)
    return Told(as_sentence(f"{purpose}{name} {verb}"), LineKind.TOLD, sources)


def _named(teller: Telling, candidate: Candidate) -> Told | None:
    """Nouns in a list answer the question above them: "… he named patience and a strong back"."""
    asked, source = _asked_for(teller, candidate)
    if asked is None or source is None:
        return None
    told = joined([narrate(lowered(item), teller.person) for item in candidate.items])
    frame = teller.next_frame("listed")
    if asked.startswith("the "):
        teller.used = teller.used or {}
        again = 0 if teller.plain else teller.used.get(asked, 0)
        teller.used[asked] = again + 1
        frame = table("frames")["leads"]["topic_again" if again else "topic"]
    return Told(as_sentence(teller.framed(frame, candidate, told, asked)), LineKind.TOLD, (source,))


_LIKED = re.compile(
    r"(?:what (?:he|she|they) )?(?P<verb>likes?|loves?|enjoys?)(?P<most>(?: (?:the )?(?:most|best))?)(?: about (?:it|the job|the work))?"
)


def _liked(teller: Telling, candidate: Candidate) -> Told | None:
    """Nouns below "What she likes" or "Loves": "What she loves is the smell of leather"."""
    heading = candidate.heading
    match = _LIKED.fullmatch(heading.text.strip(" *_#:-–").lower()) if heading is not None else None
    if heading is None or match is None or any(re.search(r"[\"“]", item) for item in candidate.items):
        return None
    verb = third_person_verb(match.group("verb").rstrip("s"), plural=teller.person.pronoun is Pronoun.THEY)
    things = [as_thing(item, teller.person) for item in candidate.items]
    if None in things:
        return None
    told = joined([narrate(lowered(thing), teller.person) for thing in things if thing])
    words = f"what {teller.person.pronoun.value} {verb}{match.group('most')} is {told}"
    source = Source("notes", heading.start, heading.end)
    return Told(as_sentence(words), LineKind.TOLD, (source,))


def _included(teller: Telling, candidate: Candidate) -> Told | None:
    """Things below "Duties" or "The job": "Her work includes inspections and repairs"."""
    heading = candidate.heading
    if (
        heading is None
        or not is_of_duties(heading.text)
        or any(len(item.split()) > 9 for item in candidate.items)
    ):
        return None
    told = joined([lowered(item) for item in candidate.items])
    return told_by_heading(teller, candidate, told)


def _asked_for(teller: Telling, candidate: Candidate) -> tuple[str | None, Source | None]:
    """The question or the heading that a list of nouns answers, as it follows "I asked" or "as for"."""
    question, heading = candidate.question, candidate.heading
    if candidate.section is not Section.LEARNED:
        return None, None
    if question is None and heading is not None:
        if len(candidate.items) < 2:
            return None, None
        topic = _TOPIC.fullmatch(heading.text.strip(" *_#:-–").lower())
        return (f"the {topic.group()}" if topic else None), Source("notes", heading.start, heading.end)
    if question is None or not re.search(
        r"(?i)\b(?:what|which|skills?|qualit\w+|tools?|challenges?|obstacles?)\b", question.text
    ):
        return None, None
    return indirect(question.text, teller.person), Source("notes", question.start, question.end)


#: Headings that name what the list below them is of.
_TOPIC = re.compile(
    r"(?:most important |main |biggest )?(?:skills?|obstacles?|challenges?|qualities|tools|rewards?|lessons?|"
    r"(?:best|worst|hard|hardest|good|bad|favou?rite|fun) (?:parts?|things?|moments?))"
)
