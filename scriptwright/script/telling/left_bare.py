"""What no other rule tells: a note without a verb of its own, as there was it, it was so, or somebody was so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, lemmas
from scriptwright.script.short_notes.duty_headings import is_of_duties
from scriptwright.script.words.articles import is_person, named_own, with_note_articles
from scriptwright.script.words.bare_verbs import thing_acts
from scriptwright.script.words.careers import an
from scriptwright.script.words.clauses import FINITE, Form, form_of, in_main_clause
from scriptwright.script.words.countables import COUNTABLE
from scriptwright.script.words.determined import is_mass
from scriptwright.script.words.place import PAST_SIGNS, Place
from scriptwright.script.words.subjects import left_out

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FEWEST, _MOST = 3, 28  #: words of a note that is told so
_NOMINAL = frozenset("NN NNS NNP NNPS DT PDT PRP$ CD JJ JJR JJS HYPH POS VBG".split())
_GIVEN = frozenset(("DT", "PRP$", "CD", "POS", "PDT", "WDT", "WP$"))
#: What no sentence says: marks, a label, somebody's hours, a quotation alone.
_MARKS = re.compile(
    r"[:;?=→#<>/@]| [–—-] |^\d\d?[.:]\d\d|\bat \d|\d ?[ap]\.?m\b|^[A-Z][a-z]+day\b|\b(?:Co|Ward|Room) [A-Z\d]|^[\"“]|\b\d+ ?k\b|\bk$|(?<=[a-z]) about \d"
)
#: What begins no thing that there is.
_NO_THING = re.compile(
    r"(?i)(?:not|nor|never|well|yes|yeah|nope|oh|ok|okay|sure|exactly|so|than|to|how|what|why|who|whose|where|when|which|if|because|that|this|these|those|it|he|she|they|you|we|i|more|less|as|like|too|very|use|ask|check|same|other|another|interview|notes?|even|half|[a-z]+ing\b(?! [a-z]+s\b)|"
    r"in|on|at|by|for|from|with|without|of|into|under|over|behind|between|until|till|since|during|through|after|before)\b"
)
#: When or how often it is so, in front of the thing.
_WHEN = re.compile(
    r"(?i)(?P<when>(?:sometimes|usually|mostly|often|mainly|now|then|also|always|(?:before|after) that|at (?:first|night|the (?:time|end|beginning))|back then|these days|today|later|(?:last|every|each|one|that) (?:day|night|week|month|year|morning|evening|time|summer|winter|spring|fall|autumn))),? (?P<rest>.+)"
)
#: What is done so often as well as what there is: "always bikes along the river".
_MAY_DO = re.compile(
    r"(?i)(?:always|usually|often|sometimes) [a-z]+[^s\W]s (?:in|on|at|under|by|beside|near|behind|along|outside|across|through|around|with|for|to|from|up|down|out|off)\b"
)
_OVER = re.compile(r"(?i)(?:(?:before|after) that|at first|back then|(?:last|one|that) .+)")
_SO_MUCH = r"(?:(?:about|around|over|almost|nearly|only|maybe|just|up to|at least) )*"
AMOUNT = re.compile(
    rf"(?i){_SO_MUCH}(?:[$£€]\d[\d,.]*|[\d,.]+ (?:dollars|pounds|euros?|bucks))(?: .+)?|{_SO_MUCH}\d+ (?:before|now|at first)\b.*"
    rf"|{_SO_MUCH}(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:[-–]\d+)? (?:second|minute|hour|day|week|month|year|time|percent|mile|degree|pound|kilo)s?\b(?! old\b).*"
)
#: "6 day week", "12 hour shifts"
_LONG = re.compile(
    r"(?i)^(\d+) (hour|day|minute|week|month|year) (?=(?:week|day|shift|drive|flight|course|class|month|season)(s?)\b)"
)
_YEAR = re.compile(r"(?:In )?(?P<year>(?:19|20)\d\d)[,.]? (?P<rest>.+)")
#: A thing that somebody does something with, and what it is: "the package she has to read is 300 pages".
_WHOLE = re.compile(
    r"(?i)(?:so )?the (?:more|less|[a-z]+er) .+ the (?:more|less|[a-z]+er) .+|(?:the|his|her|their) (?:[a-z-]+ ){1,4}(?:he|she|they|you)(?: [\w'’]+){1,8}? (?:is|was|are|were) (?!that\b)[\w\"“].+"
)
#: What somebody or something is, behind it: "everything fine on paper", "19 trucks stuck".
_SO = frozenset(
    "fine okay ok gone stuck shut full empty missing ready alive dead asleep awake free wet dry cold hot warm late early busy sick "
    "scared angry upset mad furious confused worried tired exhausted quiet silent ruined broken closed cancelled canceled fired frozen locked".split()
)
_ALWAYS = frozenset(
    "still already always never only just also completely totally mostly almost too very really now pretty".split()
)


def told_bare(words: str, place: Place, *, past: bool) -> str | None:
    """A note that names something or somebody, as a sentence that adds nothing; None where it is no such note.

    `past`: what stands around it tells what happened.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> place = Place(Person("Ms. Li", Pronoun.SHE))
    >>> told_bare("Customer with a bakery, busy every day.", place, past=True)
    'there was a customer with a bakery, busy every day'
    >>> told_bare("Sometimes 6 days in a row.", place, past=False)
    'sometimes it is 6 days in a row'
    >>> told_bare("Everything fine on paper.", place, past=True)
    'everything was fine on paper'
    """
    bare = re.sub(r"(?i)^(?:and|but),? (?=[a-z\d])", "", words.strip().rstrip(".;,! "))
    if not _FEWEST <= len(bare.split()) <= _MOST or _MARKS.search(bare) or left_out(bare) is not None:
        return None
    if _WHOLE.fullmatch(bare):
        return bare
    past = past or place.over or PAST_SIGNS.search(bare) is not None
    if re.match(r"(?i)supposed to [a-z]+ ", bare):
        return f"it {'was' if past else 'is'} {bare[:1].lower()}{bare[1:]}"
    year = _YEAR.fullmatch(bare)
    if year is not None:
        return _in_year(year, place)
    when = _WHEN.fullmatch(bare)
    if when is not None:
        if _MAY_DO.match(when.group()):
            return None
        told = _there(when.group("rest"), place, past=past or _OVER.fullmatch(when.group("when")) is not None)
        return f"{when.group('when')[:1].lower()}{when.group('when')[1:]} {told}" if told else None
    return _there(bare, place, past=past)


def _in_year(year: re.Match[str], place: Place) -> str | None:
    """ "2011, her third real show" → "it was 2011, her third real show"."""
    rest = year.group("rest")
    if re.match(r"(?i)(?:his|her|their|the)\b", rest) and _thing(parse(rest)) is not None:
        return f"it was {year.group('year')}, {rest}"
    told = _there(rest, place, past=True)
    return f"in {year.group('year')}, {told}" if told else None


#: A time or a thing that is known by whose it is: "His second year, up top with Luis", "The one she got wrong".
_ITS_OWN = re.compile(r"(?i)(?:his|her|their|its|my) (?!(?:client|patient|customer)s?\b)|the (?:one|ones|time|day|night|year)\b")


#: Whole, though the parser takes its verb for one of what it tells more of: "the part that fixed it was a small clamp".
_TOLD_OF_IT = re.compile(r"(?:the|his|her|their|my) [a-z]+ (?:that|who|which) [^,;:.]+? (?:is|was) (?:an?|the|about|only|just) [^,;:.]+[.]?")


def _there(words: str, place: Place, *, past: bool) -> str | None:
    """The thing with its verb in front or behind."""
    small = words if re.match(r"I\b|[A-Z]{2}|[A-Z][a-z]+ [A-Z]", words) else words[:1].lower() + words[1:]
    if _TOLD_OF_IT.fullmatch(small):
        return small
    so = f"the {small}" if thing_acts(small) else _is_so(small, past=past)
    if so is not None or _NO_THING.match(small):
        return so
    rest = ", ".join(piece for piece in words.split(", ") if left_out(piece) != "past")
    if form_of(rest) is not Form.NOUN and not _row_of_things(small):
        return None
    doc = parse(rest[:1].lower() + rest[1:])
    if any(token.tag_ in FINITE and not _inside(token) for token in doc):
        return None
    be = "was" if past or rest != words else "is"
    if AMOUNT.fullmatch(small):
        if re.search(r"\b(?:an?|per) (?:hour|day|week|month|year)$", small):
            return None
        return f"it {be} {_LONG.sub(_as_long_as, small)}"
    first, comma, _ = small.partition(", ")
    if len(doc) > 1 and is_base(doc[0].lower_) and doc[1].tag_ in ("VBG", "DT", "PRP$"):
        return None
    if " ago" in first or (head := _thing(parse(first))) is None:
        return None
    if any(token.tag_ == "VBD" for token in doc) and not any(token.tag_ in ("VBZ", "VBP") for token in doc):
        be = "was"
    their = place.person.pronoun.possessive
    if is_of_duties(place.heading) and head.tag_ == "NNS" and be == "is":
        return f"{their} work is {with_note_articles(small, their)}"
    many = head.tag_ == "NNS" or head.lower_ in ("people", "staff", "police")
    alone = not many and not any(token.tag_ in _GIVEN for token in head.doc[: head.i])
    if be == "is" and alone and (comma or is_person(head.lower_) or head.lower_[-2:] in ("er", "or")):
        return None
    be = {"was": "were", "is": "are"}[be] if many else be
    done = doc[-1].tag_ in ("VBN", "VBD") or any(t.tag_ == "VBD" and not _ruled_inside(t) for t in doc)
    if done and not comma and is_person(head.lower_):
        return _with_article(small, head)
    if _ITS_OWN.match(small):
        return f"{'they' if many else 'it'} {be} {small}"
    named = _who_did(re.sub(r"\bwho been\b", "who have been", small), head)
    named = named if many else _with_article(named, head)
    return f"there {be} {with_note_articles(named, their)}"


def _as_long_as(long: re.Match[str]) -> str:
    return f"{'' if long.group(3) else 'a '}{long.group(1)}-{long.group(2)} "


def _inside(verb: Token) -> bool:
    """Whether a finite verb belongs to a clause inside, with a subject or a relative of its own."""
    if in_main_clause(verb):
        return False
    ruled = verb.head if verb.dep_ in ("aux", "auxpass") else verb
    return ruled.dep_ == "conj" or any(
        child.dep_ in ("nsubj", "nsubjpass", "expl", "mark") for child in ruled.children
    )


def _ruled_inside(verb: Token) -> bool:
    """Whether a past belongs to a clause that a word opens, or that has a pronoun for its subject."""
    before = verb.doc[max(0, verb.i - 4) : verb.i]
    return verb.dep_ == "conj" or any(token.tag_ in ("WP", "WDT", "WRB", "PRP") for token in before)


def _row_of_things(words: str) -> bool:
    """Whether a row of things was taken for a sentence: "potholes, barking dogs, a tree"."""
    pieces = words.split(", ")
    return len(pieces) >= 3 and all(_thing(parse(piece)) is not None for piece in pieces)


def _thing(doc: Doc) -> Token | None:
    """The noun that a note names; None where it has a verb of its own, or names none."""
    root = next((token for token in doc if token.dep_ == "ROOT"), doc[0])
    at = doc[1] if doc[0].tag_ == "VBN" and len(doc) > 1 else doc[0]
    if root.tag_ in ("VB", *FINITE) or at.tag_ not in _NOMINAL:
        return None
    while at.i + 1 < len(doc) and doc[at.i + 1].tag_ in _NOMINAL:
        if doc[at.i + 1].tag_ in ("VBG", "DT") and at.tag_.startswith("NN"):
            break
        at = doc[at.i + 1]
    named = all(token.tag_ in ("NNP", "NNPS") for token in doc[: at.i + 1])
    known = lemmas(at.lower_, "NOUN") or at.lower_ in COUNTABLE
    return at if at.tag_ in ("NN", "NNS") and known and not named else None


def _with_article(words: str, head: Token) -> str:
    """One countable thing with its article: "client with a shop" → "a client with a shop"."""
    if any(token.tag_ in _GIVEN or token.lower_ in ("no", "some", "own") for token in head.doc[: head.i]):
        return words
    countable = head.lower_ in COUNTABLE | named_own() or is_person(head.lower_)
    return an(words) if countable or (not _row_of_things(words) and not is_mass(head.lower_)) else words


def _who_did(words: str, head: Token) -> str:
    """What somebody did behind the comma: "woman from Boston, had only a first name" → "…, who had …"."""
    pieces = words.split(", ")
    did = [
        at for at, piece in enumerate(pieces) if at and (left_out(piece) == "past" or piece[:5] == "used ")
    ]
    if len(did) != 1 or not is_person(head.lower_):
        return words
    at = did[0]
    pieces[at] = f"who {pieces[at]}"
    joint = " " if at == 1 else ", "
    return joint.join((", ".join(pieces[:at]), ", ".join(pieces[at:])))


def _is_so(words: str, *, past: bool) -> str | None:
    """ "blood pressure fine, urine fine" → "the blood pressure was fine, the urine was fine"."""
    told = [_piece_is_so(piece, past=past) for piece in words.split(", ")]
    return ", ".join(piece for piece in told if piece) if all(told) else None


def _piece_is_so(piece: str, *, past: bool) -> str | None:
    doc = parse(piece)
    of_them = re.match(
        r"(?i)(?:\d+|half|all|most|some|none) of (?:them|those|us) (?=(?:between|in|on|at|from|near|under|over)\b)",
        piece,
    )
    if of_them is not None:
        return f"{of_them.group()}{'were' if past else 'are'} {piece[of_them.end() :]}"
    at = next((token for token in doc[1:6] if token.lower_ in _SO), None)
    if at is None or (at.i + 1 < len(doc) and doc[at.i + 1].tag_ in ("NN", "NNS", "NNP")):
        return None
    start = at.i
    while start > 1 and doc[start - 1].lower_ in _ALWAYS:
        start -= 1
    thing = doc[:start]
    if doc[0].tag_ == "IN" or any(token.tag_ not in (*_NOMINAL, "IN") for token in thing):
        return None
    if thing[-1].tag_ in ("IN", "DT", "JJ", "PRP$"):
        return None
    many = thing[-1].tag_ == "NNS" or (len(thing) == 1 and thing.text.isdigit() and thing.text != "1")
    be = ("were" if past else "are") if many else ("was" if past else "is")
    vague = re.match(r"(?i)(?:every|no|some)(?:thing|body|one)\b|(?:half|most|all) of", piece)
    given = thing[0].tag_ in _GIVEN or many or thing.text[:1].isupper() or vague
    return f"{'' if given else 'the '}{thing.text} {be} {doc[start:].text}"
