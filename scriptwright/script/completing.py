"""A short note as whole sentences: what it leaves out is put in, what its commas only join is parted."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_past
from scriptwright.script.articles import with_note_articles
from scriptwright.script.clauses import Form, form_of
from scriptwright.script.determined import clauses_determined, determined, is_clause
from scriptwright.script.former_numbers import is_count
from scriptwright.script.omitted import with_verb
from scriptwright.script.place import Place
from scriptwright.script.subjects import agreeing, left_out, with_subject

_COMMA = re.compile(r", (?=\D)|, (?=\d+(?!\d\d\b))")
#: A label of something said, and the quotation behind it: dad's response: "no way".
_SAYING = re.compile(
    r"(?P<whose>(?:[A-Za-z]+ ){0,2}?(?:[A-Za-z]+['’]s )?)(?P<what>response|reaction|answer|comment|reply|advice|motto|rule|saying|line|joke|question|first words)(?: is| was)?: (?P<words>[\"“][^\"“”]+[\"”])\.?"
)
_STILL = frozenset(("motto", "rule", "saying", "line", "advice"))
_RELATIVE = re.compile(
    r"(?i)(?:mom|mum|dad|mother|father|brother|sister|boss|wife|husband|grandma|grandpa|uncle|aunt|son|daughter)['’]s "
)


def completed(words: str, place: Place) -> tuple[str, ...] | None:
    """The sentences of a short note about the interviewee; None where it is left as it is.

    >>> from scriptwright.narration import Person
    >>> from scriptwright.sections import Pronoun
    >>> completed("licensed since 1999, loves it", Place(Person("Ms. Li", Pronoun.SHE)))
    ('she has been licensed since 1999 and loves it',)
    """
    bare = words.strip().rstrip(".;, ")
    saying = _SAYING.fullmatch(bare)
    if saying is not None:
        return (_said(saying, place),)
    about = _QUALITY.fullmatch(bare)
    if about is not None:
        words = about.group("words").rstrip(".,")
        end = "" if words[-1:] in "?!" else "."
        return (
            f"about {about.group('what').lower()}, {place.they} said, “{words[:1].upper()}{words[1:]}{end}”",
        )
    spoken = _SPOKEN_BY.fullmatch(bare)
    if spoken is not None:
        return (_said_by(spoken),)
    if re.search(r"[\"“”?!]", bare) or len(bare.split()) > 28:
        return None
    dated = re.fullmatch(r"((?:19|20)\d\d)(?:,|:| –)? (?=[a-z])([^:;]+)", bare)
    if dated is not None and _states(dated.group(2).split(", ")[0]):
        return (f"in {dated.group(1)}, {determined(dated.group(2), place.person)}",)
    top = _TOP.fullmatch(bare)
    if top is not None and _states(top.group("clause")):
        return (_stands_out(top, place),)
    labelled = _LABELLED.fullmatch(bare)
    if labelled is not None:
        return _told_of(labelled, place)
    pieces = _COMMA.split(bare)
    for count in range(1, len(pieces) + 1):
        made = with_verb(", ".join(pieces[:count]), place)
        if made is not None:
            return _gone_on(made, pieces[count:], place)
    return None


#: A label and what is said of it; those that a frame tells are left to it.
_LABELLED = re.compile(
    r"(?P<label>(?!(?:good|bad|best|worst|hard|hardest|pros?|cons?|advice|tips?|likes?|dislikes|note|ps|ex|example|other|misc|fun facts?|(?:[a-z]+ )?parts?)\b)[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3}): (?P<rest>\S.+)"
)
_SEASON = re.compile(r"(?i)(?:winter|summer|spring|fall|autumn)s?")
_ONCE = re.compile(
    r"(?i)(?:(?:the|his|her|their) )?(?P<which>first|last|second) (?P<unit>day|night|week|month|year|shift|call)"
)
_WHEN = re.compile(
    r"(?i)(?:one time|once|(?:the |his |her |their )?(?:first|last|second) (?:day|time|year|night|week|job|shift|call)(?: [a-z]+)?|(?:in )?(?:19|20)\d\d|at first|now|back then|before|these days|today)"
)


def _told_of(labelled: re.Match[str], place: Place) -> tuple[str, ...] | None:
    """A label and what is said of it as a sentence: "climb: 240 rungs", "door button: works in some buildings"."""
    label, rest = labelled.group("label"), labelled.group("rest")
    season = _SEASON.fullmatch(label)
    if season is not None:
        states = _states(rest.split(", ")[0]) or is_clause(rest)
        return (f"in {label.lower()}, {determined(rest, place.person)}",) if states else None
    once = _ONCE.fullmatch(label)
    if once is not None and left_out(rest) == "past":
        when = f"{'on' if once.group('unit') in ('day', 'night', 'shift', 'call') else 'in'} {place.person.pronoun.possessive}"
        return (
            f"{when} {once.group('which').lower()} {once.group('unit')}, {with_subject(rest, place.they)}",
        )
    small = label if label[1:2].isupper() else label[:1].lower() + label[1:]
    if _WHEN.fullmatch(label):
        begun = determined(rest, place.person) != rest or re.match(
            r"(?i)(?:the|an?|he|she|they|it|his|her|their|[a-z]+s) ", rest
        )
        whole = begun and _states(rest.split(", ")[0])
        when = f"in {label}" if label.isdigit() else small
        return (
            (f"{when}, {clauses_determined(determined(rest, place.person), place.person)}",)
            if whole
            else None
        )
    if form_of(label) is not Form.NOUN or left_out(label) is not None or _OF_NOTES.search(label):
        return None
    if left_out(rest) == "present":
        made = re.sub(r"^an? ", "the ", determined(f"{small} {rest}", place.person))
        return (made,) if made != f"{small} {rest}" or small.endswith("s") else None
    if _states(rest):
        return (f"as for {_one(small)}, {rest}",) if len(label.split()) <= 2 else None
    if (
        re.match(
            r"(?:about |around |over |almost |only |at least |up to )?[$€£]?\d|(?:an?|the|his|her|their) ",
            rest,
        )
        and form_of(rest) is Form.NOUN
    ):
        be = "are" if re.search(r"[^s]s$", small) else "is"
        made = determined(f"{small} {be} {rest}", place.person)
        return (made,) if made != f"{small} {be} {rest}" or be == "are" else None
    return None


def _one(label: str) -> str:
    """A label that names one thing, with its article: "interview" → "the interview"."""
    made = with_note_articles(f"is with {label}").removeprefix("is with ")
    return re.sub(r"^an? ", "the ", made)


#: What stands out, and the clause that says it: "weirdest thing – everyone wants the same chair".
_TOP = re.compile(
    r"(?i)(?:the )?(?P<what>(?:(?!inter|fore|west|rest|guest|test|best\b.*\bfriend)[a-z]+est|best|worst|most [a-z]+)(?: (?:thing|part|moment|day|call|case|one|surprise|memory))(?: (?:so far|about it|of all))?)(?:,| –|:| -) (?P<clause>.+)"
)


def _stands_out(top: re.Match[str], place: Place) -> str:
    clause = determined(top.group("clause"), place.person)
    past = re.search(r"(?i)\b(?:was|were|had|did)\b", clause) or any(
        token.tag_ == "VBD" for token in parse(clause)
    )
    return f"the {top.group('what').lower()} {'was' if past else 'is'} that {clause[:1].lower()}{clause[1:]}"


#: A quality and what was said of it: 'patience: "progress is boring"'.
_QUALITY = re.compile(
    r"(?P<what>(?!\w+s:|mom|dad|boss|wife|husband|advice|motto|quote|note|best|worst|hard|good|bad)[A-Za-z]{4,}): [\"“](?P<words>[^\"“”]{8,})[\"”]\.?"
)

#: People and what they say: "old guys: “who's driving?”".
_SPOKEN_BY = re.compile(
    r"(?P<who>(?:[A-Za-z’'-]+ ){0,3}(?:guys|kids|people|men|women|boys|girls|customers|clients|patients|managers|parents|students|coworkers|neighbors|friends|ladies|bosses|boss|manager|customer|patient|mom|dad|mother|father|wife|husband)): “(?P<words>[^“”]{6,})”\.?"
)


def _said_by(spoken: re.Match[str]) -> str:
    words = spoken.group("words").strip()
    ask = words.endswith("?")
    end = "" if words[-1] in "?!." else "."
    return f"{spoken.group('who')} {'asked' if ask else 'said'}, “{words[:1].upper()}{words[1:]}{end}”"


_OF_NOTES = re.compile(
    r"(?i)\b(?:summary|notes?|title|topic|name|date|class|period|question|answer|quote|video|transition|also|random|extra|me|i|fact|others?|misc|things?|meaning|trivia|worst|best|hard|part|age|numbers?|years?|weirdest|pay)\b"
)


def _said(saying: re.Match[str], place: Place) -> str:
    whose = saying.group("whose")
    if _RELATIVE.match(whose) or not whose:
        whose = f"{place.person.pronoun.possessive} {whose.lower()}"
    elif re.match(r"[a-z]+ $", whose):
        whose = f"the {whose}"
    words = saying.group("words")[1:-1].strip().rstrip(".,")
    asked = re.match(r"(?i)(?:who|what|why|how|where|when|which)(?:['’]s|['’]re)? (?!a\b)", words)
    end = "" if words[-1:] in "!?" else "?" if asked else "."
    be = "is" if saying.group("what") in _STILL else "was"
    return f"{whose}{saying.group('what')} {be}, “{words[:1].upper()}{words[1:]}{end}”"


def _gone_on(made: str, rest: list[str], place: Place) -> tuple[str, ...]:
    """The sentence with what stands behind its commas: more deeds of one person, sentences, and what else is said of it."""
    told, theirs = [made], made.startswith(f"{place.they} ")
    deeds = 0
    for piece in rest:
        if _OF_STUDENT.match(piece):
            continue
        again = with_verb(piece, place) if not _SAID_OF.match(piece) else None
        verb = left_out(piece) or ("past" if theirs and (_DID.match(piece) or _never(piece)) else None)
        if verb is not None and not re.match(r"paid\b", piece):
            if theirs and is_count(piece):
                told.append(with_subject(piece, "it"))
                theirs = False
                continue
            deed = agreeing(piece) if place.plural and verb == "present" else piece
            if theirs:
                deeds += 1
                told[-1] += f", {deed}"
            else:
                of_it = is_count(piece, told[-1])
                told.append(with_subject(deed, "it" if of_it else place.they))
                theirs, deeds = not of_it, 0
            continue
        told[-1], deeds = _with_and(told[-1], deeds), 0
        if again is not None and again.startswith("there ") and told[-1].startswith(again[:9]):
            told[-1] += f" and {piece}"
            continue
        if again is not None or _states(piece):
            told.append(again or determined(piece, place.person))
            theirs = told[-1].startswith(f"{place.they} ")
        elif _SAID_OF.match(piece) or form_of(piece) is not Form.NOUN:
            told[-1] += f", {piece}"
        else:
            break
    told[-1] = _with_and(told[-1], deeds)
    return tuple(told)


def _never(piece: str) -> bool:
    """ "never left" """
    done = re.fullmatch(r"(?:never|still|always|then|almost) ([a-z]+)", piece)
    return done is not None and is_past(done.group(1))


#: What the student says of the notes: "paid by the hour, didn't ask how much".
_OF_STUDENT = re.compile(
    r"(?i)(?:i )?(?:didn['’]?t|did not|forgot to|should have|need to|have to) (?:ask(?:ed)?|catch|write|note|check|look (?:it|that) up|get (?:it|that|the name|his|her))\b"
)
#: A deed that a participle would look like: "fixed brakes".
_DID = re.compile(r"(?!based|born|called|named|paid|used|made)[a-z]+ed [a-z]+s$")
#: What is said of the thing before the comma; a bare noun there is another thing, which has no sentence yet.
_SAID_OF = re.compile(
    r"(?i)(?:no|not|also|and|but|or|then|now|still|all|both|mostly|mainly|usually|sometimes|often|especially|even|only|like|with|without|in|on|at|for|from|to|by|of|until|since|after|before|"
    r"because|so|if|when|which|who|where|plus|including|paid|unpaid|more|less|longer|shorter|later|earlier|every|each|once|twice|\d+ (?:a|per|times)|[a-z]+(?:ed|ing|ly))\b"
)


def _states(piece: str) -> bool:
    return len(piece.split()) >= 3 and form_of(piece[:1].upper() + piece[1:]) is Form.STATEMENT


def _with_and(sentence: str, deeds: int) -> str:
    """The last of several deeds with its "and"."""
    if not deeds:
        return sentence
    head, _, last = sentence.rpartition(", ")
    return f"{head}{',' if deeds > 1 else ''} and {last}"
