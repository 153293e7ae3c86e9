"""A short note as whole sentences: what it leaves out is put in, what its commas only join is parted."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import is_past
from scriptwright.script.short_notes.deed_labels import told_of_deed
from scriptwright.script.short_notes.former_numbers import is_count
from scriptwright.script.short_notes.hours import at_hour
from scriptwright.script.short_notes.no_person import HAPPENS
from scriptwright.script.short_notes.note_shapes import shaped
from scriptwright.script.short_notes.omitted import with_verb
from scriptwright.script.short_notes.scene_set import scene_set, standing
from scriptwright.script.short_notes.there_is import there_was_so_much
from scriptwright.script.short_notes.work_notes import work_noted
from scriptwright.script.talk.speakers import said_by
from scriptwright.script.words.clauses import Form, form_of, states
from scriptwright.script.words.determined import determined
from scriptwright.script.words.labelled import is_labelled, told_of_label
from scriptwright.script.words.place import Place
from scriptwright.script.words.subjects import agreeing, left_out, with_subject
from scriptwright.script.words.verbatim import calls_it_said

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
    spoken = said_by(bare, place) or scene_set(bare, place)
    if spoken is not None:
        return spoken
    about = _QUALITY.fullmatch(bare)
    if about is not None:
        words = about.group("words").rstrip(".,")
        end = "" if words[-1:] in "?!" else "."
        theirs = about.group("what") in (place.person.name or "").split() or calls_it_said(about.group("what"))
        on = "" if theirs else f"about {about.group('what').lower()}, "
        return (f"{on}{place.they} said, “{words[:1].upper()}{words[1:]}{end}”",)
    quoted = re.search(r"[\"“”?!]", bare)
    noted = None if quoted else work_noted(bare, place)
    if noted is not None:
        return noted
    clipped = None if quoted else at_hour(bare, place) or told_of_deed(bare, place) or shaped(bare, place)
    if clipped is not None:
        return clipped
    labelled = told_of_label(bare, place) if not quoted or re.match(r"[^\"“”?!]+ [–—-] ", bare) else None
    if labelled is not None:
        return labelled
    if quoted or is_labelled(bare) or len(bare.split()) > 28:
        return None
    dated = re.fullmatch(r"((?:19|20)\d\d)(?:,|:| –)? (?=[a-z])([^:;]+)", bare)
    if dated is not None and states(dated.group(2).split(", ")[0]):
        return (f"in {dated.group(1)}, {determined(dated.group(2), place.person)}",)
    begun = _of_name(bare, place) or there_was_so_much(bare)
    if begun is not None:
        return (begun,)
    used = re.match(r"(?i)used to (?!\w+ing\b|it\b|this\b|that\b|the\b)[a-z]+", bare)
    if used is not None:
        who = "it" if re.fullmatch(r"(?i)used to be (?:all |only |just )?[a-z]+s", bare) else place.they
        return (f"{who} {bare[:1].lower()}{bare[1:]}",)
    timed = _TIME_FIRST.fullmatch(bare)
    if timed is not None and left_out(timed.group("deeds")) == "past":
        return (_done_then(timed, place),)
    if (stood := standing(bare, place)) is not None:
        return stood
    pieces = _COMMA.split(bare)
    for count in range(1, len(pieces) + 1):
        made = with_verb(", ".join(pieces[:count]), place)
        if made is not None:
            return _gone_on(_still_at_it(made, pieces[count:], place), pieces[count:], place)
    return None


_AT_WORK = re.compile(r"(?:still |now )?(?:works|runs|owns|leads|manages|teaches|trains|has (?:his|her|their) own)\b")


def _still_at_it(made: str, rest: list[str], place: Place) -> str:
    """What somebody has been for years where what they do now stands behind it: "chef 9 years, runs the kitchen"."""
    been = re.fullmatch(rf"{place.they} {place.was} (?P<what>an? .+ for .+)", made)
    goes_on = bool(rest) and left_out(rest[0]) == "present" and (not place.over or _AT_WORK.match(rest[0]))
    return f"{place.they} {place.have} been {been['what']}" if been is not None and goes_on else made


#: A quality and what was said of it: 'patience: "progress is boring"'.
_QUALITY = re.compile(
    r"(?P<what>(?!\w+s:|mom|dad|boss|wife|husband|advice|motto|quote|note|best|worst|hard|good|bad)[A-Za-z]{4,}): [\"“](?P<words>[^\"“”]{8,})[\"”]\.?"
)


def _of_name(words: str, place: Place) -> str | None:
    """What a note says of the interviewee behind their name: "Dana Okoro, everyone calls her Dee"."""
    name = re.escape(place.person.name or "-")
    named = re.fullmatch(rf"(?:[A-Z][\w.’'-]+ )*{name}(?: [A-Z][\w’'-]+)*, (?P<said>.+)", words)
    if named is None or not re.match(
        r"(?i)(?:every(?:one|body)|(?:most )?people|(?:his|her|their) [a-z]+|kids|students|friends|he|she|they)\b",
        named.group("said"),
    ):
        return None
    return named.group("said") if states(named.group("said")) else None


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


#: When something was done, and the deeds: "last March, ran out at four, 20 people still there".
_TIME_FIRST = re.compile(
    r"(?P<when>(?:[Ll]ast|[Oo]ne|[Tt]hat) (?:[A-Z][a-z]+|winter|summer|spring|fall|autumn|year|month|week|day|night|morning|time)(?: in [A-Z]?[a-z]+)?), (?P<deeds>.+)"
)
_BESIDE = re.compile(r"\d+ [a-z]+ (?:still|left|waiting|there|inside|outside)\b.*")


def _done_then(timed: re.Match[str], place: Place) -> str:
    first, *rest = timed.group("deeds").split(", ")
    told = f"{timed.group('when')[:1].lower()}{timed.group('when')[1:]}, {place.they} {first}"
    for piece in rest:
        if left_out(piece) == "past":
            told += f" and {piece}"
        elif _BESIDE.fullmatch(piece):
            told += f", with {piece}"
        else:
            break
    return told


def _gone_on(made: str, rest: list[str], place: Place) -> tuple[str, ...]:
    """The sentence with what stands behind its commas: more deeds of one person, sentences, and what else is said of it."""
    told, theirs = [made], made.startswith(f"{place.they} ")
    deeds = 0
    for piece in rest:
        if _OF_STUDENT.match(piece):
            continue
        if theirs and piece.startswith("used to "):
            told[-1] += f" but {piece}"
            continue
        again = with_verb(piece, place) if not _SAID_OF.match(piece) else None
        verb = left_out(piece) or ("past" if theirs and (_DID.match(piece) or _never(piece)) else None)
        if verb is not None and not re.match(r"paid\b", piece):
            if theirs and (is_count(piece) or HAPPENS.match(piece)):
                told.append(with_subject(piece, "it"))
                theirs = False
                continue
            deed = agreeing(piece) if place.plural and verb == "present" else piece
            if theirs:
                deeds += 1
                told[-1] += f", {deed}"
            else:
                of_it = is_count(piece, told[-1]) or HAPPENS.match(piece) is not None
                told.append(with_subject(deed, "it" if of_it else place.they))
                theirs, deeds = not of_it, 0
            continue
        told[-1], deeds = _with_and(told[-1], deeds), 0
        if again is not None and again.startswith("there ") and told[-1].startswith(again[:9]):
            told[-1] += f" and {piece}"
            continue
        if again is not None or states(piece):
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


def _with_and(sentence: str, deeds: int) -> str:
    """The last of several deeds with its "and"."""
    if not deeds:
        return sentence
    head, _, last = sentence.rpartition(", ")
    return f"{head}{',' if deeds > 1 else ''} and {last}"
