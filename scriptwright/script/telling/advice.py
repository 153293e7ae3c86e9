"""Words for the listener: advice, orders told as advice, quotations."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.frames import table
from scriptwright.narration import (
    contract,
    narrate,
)
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.referring import of_people
from scriptwright.script.model import LineKind
from scriptwright.script.questions.hanging import hangs
from scriptwright.script.telling.wording import (
    named_first,
    sentences_of,
)
from scriptwright.script.told import Telling, Told
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.parting import parted
from scriptwright.script.words.spoken import capital
from scriptwright.script.words.verbatim import as_quoted
from scriptwright.sentences import sentences

#: What a speaker calls advice: "My first piece of advice would be: …".
PIECE = re.compile(
    r"(?i)^(?:and )?(?:my |the )?(?P<which>(?:first|second|third|fourth|main|best|biggest|next|last|other|another|final)\s)?"
    r"(?:piece of |bit of )?(?:advice|tip)(?: (?:would be|is|i have is|i'd give is))?(?:\s*:|\s+–)\s*"
)


QUOTED_WORDS = 18  #: of a quotation, at most


def _short(words: str) -> str:
    """The first sentences of what was said that a quotation has room for."""
    kept = ""
    for span in sentences(words):
        longer = words[: span.end]
        if kept and len(longer.split()) > QUOTED_WORDS:
            break
        kept = longer
    return kept or words


def tell_quoted(teller: Telling, candidate: Candidate) -> Told:
    """A short, striking sentence word for word."""
    teller.quotations += 1
    words = _short(as_quoted(candidate.raw.strip())).replace('"', "'")
    words = words[:1].upper() + words[1:]
    asked = candidate.question.text if candidate.question is not None and candidate.first else None
    lead = teller.whole_lead(candidate) if asked is not None and hangs(asked, words) else None
    if lead is not None:
        text = teller.framed(
            lead[0].replace("said {told}", "said, {quoted}"), candidate, "", quoted=f"“{words}”"
        )
        return Told(text, LineKind.QUOTED, lead[1])
    frame, they = teller.next_frame("quoted"), teller.person.pronoun.value
    others = (
        teller.person.name and not teller.person.name.startswith("the ") and of_people(teller.heard[-120:])
    )
    text = frame.format(
        told=f"“{words}”",
        they=they,
        They=teller.person.name if others else they.capitalize(),
        their=f"{teller.person.name}'s" if others else teller.person.pronoun.possessive,
        name=teller.person.name or they.capitalize(),
    )
    return Told(text[:1].upper() + text[1:], LineKind.QUOTED)


def tell_piece_of_advice(teller: Telling, candidate: Candidate, piece: re.Match[str]) -> Told:
    """ "Second piece of advice: be patient" → "His second piece of advice is to be patient"."""
    their = teller.person.pronoun.possessive
    which = piece.group("which") or ""
    told = candidate.text[piece.end() :].strip()
    pieces = list(parted(told))
    if form_of(pieces[0]) is Form.IMPERATIVE:
        negative = re.match(r"(?i)(?:don'?t|don’t|do not) ", pieces[0])
        order = pieces[0][negative.end() :] if negative else pieces[0]
        said = f"is {'not ' if negative else ''}to {order[:1].lower()}{order[1:]}"
    elif form_of(pieces[0]) is Form.STATEMENT:
        said = f"is that {teller.small(contract(narrate(pieces[0], teller.person)))}"
    else:
        said = f"is {teller.small(narrate(pieces[0], teller.person))}"
    teller.advised += 1
    opening = f"{their.capitalize()} {which.lower()}piece of advice {said}"
    if teller.subject == "name":
        opening = named_first(opening, teller.person)
    return Told(
        sentences_of([opening, *(contract(narrate(p, teller.person)) for p in pieces[1:])]), LineKind.TOLD
    )


_REASON = re.compile(
    r"(?i),\s+(?:and )?(?=(?:we|they|it|i|you|he|she|there|everyone|everybody|nobody|the [a-z]+|(?:most|some|many)(?: of them| [a-z]+)?(?= (?:say|take|let|are|have|need|like|will|can|do)\b))(?:['’]\w+)?\s)"
)


def _reasoned(order: str) -> tuple[str, ...]:
    """An order and what is said of it as two sentences: "Visit a plant, we give tours"."""
    head, *rest = _REASON.split(order, maxsplit=1)
    if (
        not rest
        or len(head.split()) < 2
        or len(rest[0].split()) < 3
        or re.match(r"(?i)(?:if|when|because)\b", head)
    ):
        return (order,)
    if form_of(rest[0][:1].upper() + rest[0][1:]) is not Form.STATEMENT or re.search(
        r",(?! (?:and|but|so|because|which)\b)", rest[0]
    ):
        return (order,)
    return (head, rest[0][:1].upper() + rest[0][1:])


_FURTHER = re.compile(
    r"(?i)(?P<comma>,)?(?: (?P<joint>and|but))? (?:don['’]?t|do not) (?P<ever>ever )?(?=[a-z])"
)
#: Who else does not: "people who come and don't stay".
_OTHERS = re.compile(r"(?i)\b(?:who|that|which|if|when|because|they|people|you|we|I|things)\b")


#: A warning that is none of the things somebody does or does not: "read what you like and don't let anybody laugh".
_SURELY = re.compile(r"(?i)^[^,]*\b(?:what|whatever|where|how|who) you [^,]*\b(?:and|but) (?:don['’]?t|do not) (?:let (?:anybody|anyone|people|them|it|yourself)|worry|be (?:afraid|scared|shy|too)|forget|ever)\b")


def warned(order: str, *, should: bool) -> str:
    """A "don't" further on in an order: "sleep, don't panic" → "sleep, and not to panic"; after "you should", "and not panic"."""
    found = _FURTHER.search(order)
    if (
        found is None
        or not (found.group("comma") or found.group("joint"))
        or (_OTHERS.search(order[: found.start()]) and not _SURELY.search(order))
    ):
        return order
    joint = (found.group("joint") or "and").lower()
    comma = "," if found.group("comma") else ""
    return f"{order[: found.start()]}{comma} {joint} {'not' if should else 'not to'} {order[found.end() :]}"


def _turned(order: str) -> str:
    """What to do instead, with its "but": "buy tools, borrow them" of "Don't buy tools, borrow them"."""
    head, comma, instead = order.partition(", ")
    if comma and len(instead.split()) >= 2 and form_of(instead[:1].upper() + instead[1:]) is Form.IMPERATIVE:
        return f"{head}, but to {instead}"
    return order


def _and_then(order: str) -> str:
    """Two orders that only a comma joins, with their "and": "ask questions, write down answers"."""
    head, comma, last = order.rpartition(", ")
    if not comma or " and " in last or len(last.split()) < 2 or form_of(capital(last)) is not Form.IMPERATIVE:
        return order
    if (
        re.match(r"(?i)(?:don['’]?t|never|always|not|do|then|just|even|if)\b", last)
        or form_of(capital(head)) is not Form.IMPERATIVE
    ):
        return order
    return f"{head}{',' if ', ' in head else ''} and {last}"


#: A condition of the listener that lacks its subject: "even if not sure".
_IF = re.compile(
    r"(?i)\b((?:even )?if|when) ((?:not )?(?:sure|unsure|scared|tired|lost|afraid|ready|nervous|wrong|stuck))\b"
)


def tell_advice(teller: Telling, candidate: Candidate) -> Told:
    """An order of the interviewee as advice: "Start early." → "Her advice is to start early."."""
    words = candidate.text.strip()
    negative = re.match(r"(?i)^(?:please )?(?:don'?t|don’t|do not) (?:ever )?", words)
    order = words[negative.end() :] if negative else re.sub(r"(?i)^(?:please|just) ", "", words)
    order = _IF.sub(r"\1 you're \2", order)
    order = order if negative else _and_then(order)
    pieces = [
        part
        for span in sentences(order)
        for piece in parted(span.of(order))
        for part in _reasoned(piece)
    ]
    addressed = "_you" if re.search(r"(?i)\byou(?:r|rs|rself|'re|'ve|'ll|'d|’\w+)?\b", order) else ""
    frames = table("frames")["advice"][f"{'dont' if negative else 'do'}{addressed}"]
    turn = 0 if teller.plain or not teller.advised else 1 + (teller.advised - 1) % (len(frames) - 1)
    frame = frames[turn]
    teller.advised += 1
    if negative and _turned(pieces[0]) != pieces[0] and "should" in frame:
        frame = frames[1]
    meant = _turned(pieces[0]) if negative else warned(pieces[0], should="should" in frame)
    first = contract(narrate(meant, teller.person))
    first = re.sub(r"(?i)^be (?=\w)", "be ", first)
    told = teller.framed(frame, candidate, first[:1].lower() + first[1:])
    if teller.subject == "name" and teller.person.name:
        told = named_first(told, teller.person)
    rest = [contract(narrate(piece, teller.person)) for piece in pieces[1:]]
    return Told(sentences_of([told, *rest]), LineKind.TOLD)


#: A condition and an order behind its colon: "If you're in a rip: float first".
_CONDITIONED = re.compile(r"(?P<condition>(?:If|When|Before|After) [^:,]+)(?:: |, )(?P<order>[^:]+)")


def order_first(candidate: Candidate, words: str) -> Candidate:
    """The candidate with its order before the condition: "Float first if you're in a rip"; its reason stays behind both."""
    found = _CONDITIONED.fullmatch(words.rstrip("."))
    if found is None or form_of(capital(found.group("order"))) is not Form.IMPERATIVE:
        return candidate
    condition = found.group("condition")
    order, comma, rest = found.group("order").partition(", ")
    if comma and form_of(capital(rest)) is not Form.STATEMENT:
        order, comma, rest = found.group("order"), "", ""
    return replace(candidate, text=f"{capital(order)} {condition[:1].lower()}{condition[1:]}{comma}{rest}.")
