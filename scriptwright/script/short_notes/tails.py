"""What a short note adds behind its last comma: another thing gets its "and", a word that is left over goes."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import is_past
from scriptwright.script.short_notes.brought_in import whose_kin
from scriptwright.script.short_notes.noted import without_row
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.determined import clauses_determined
from scriptwright.script.words.slips import COUNT
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Pronoun
from scriptwright.sentences import sentences

#: A possession without its owner, and a relative whose owner is who is told of.
_OWN = re.compile(
    r"(?i)(?P<each>\b(?:each|every) (?:one |\w+ )?)?\b(?:has|have|had|with|in|on|runs?|owns?|started|opened|bought|built|uses|used|made|makes|brings?|being|be|(?!(?:his|its|hers|this)\b)[a-z]+s) own (?=[a-z])"
)
#: Many, or the student with others, right before what they have of their own: "mills have own fire brigades".
_OWNERS = re.compile(
    r"(?i)(?:\b(?P<we>we)|\b(?:they|people|women|men|kids|children|all|both|most|[\w’'-]+s)) (?:(?:all|both|also|always|usually|often|still|mostly) )?$"
)
_ONE_MAN = re.compile(r"(?i)\b(?:to|would|will|could|must|should|can|his|hers|its|this|always|yes) $|['’]s $")
#: What is said against the clause before the comma: "people think it's easy, it isn't".
_DENIED = re.compile(
    r", ((?:it|they|he|she|that|we|I) (?:isn['’]t|aren['’]t|wasn['’]t|weren['’]t|doesn['’]t|don['’]t|didn['’]t|never does|never did|can['’]t)(?=\.?$))"
)
#: Somebody at work who is named: "mate Dale passed out".
_FELLOW = re.compile(
    r"^(?P<who>[Mm]ate|[Ff]riend|[Cc]olleague|[Cc]o-?worker|[Pp]artner|[Bb]oss|[Hh]elper|[Aa]pprentice|[Nn]eighbou?r)(?= [A-Z][a-z]+ [a-z])"
)
#: A condition without its subject and verb: "comes down twice a day if lucky".
_IF_SO = re.compile(
    r"\bif (lucky|unlucky|tired|sick|late|busy|free|home|alone|sure|unsure|asked|invited|allowed)\b(?! (?:of|to|with)\b)"
)
_KIN = re.compile(
    r"\b(from|with|by|for|like|after|because|of|to|told|helped|watched|taught|lost|called|visits?|raised|since|when) (?=(?:mother|father|sister|brother|grandmother|grandfather|aunt|uncle|cousin|husband|wife|mom|dad|grandma|grandpa|nan|mum|daughter|son|mother-in-law|boss)\b(?! of\b))"
)


def tidied(words: str, person: Person) -> str:
    """The note with the articles of its later clauses, and nothing loose at its end."""
    their = person.pronoun.possessive
    words = _FELLOW.sub(
        lambda one: f"{their.capitalize() if one['who'][0].isupper() else their} {one['who'].lower()}",
        without_row(words),
    )
    words = _OWN.sub(lambda match: f"{match.group()[:-4]}{_owner(match, their)} own ", words)
    words = _KIN.sub(
        lambda kin: (
            f"{kin.group()}{whose} " if (whose := whose_kin(words[: kin.end()], person)) else kin.group()
        ),
        words,
    )
    be = "they're" if person.pronoun is Pronoun.THEY else f"{person.pronoun.value}'s"
    if left_out(words) is not None or re.match(r"(?i)(?:he|she|they)\b", words):
        words = _IF_SO.sub(rf"if {be} \1", words)
    words = with_note_articles(words, their)
    words = _DENIED.sub(r", but \1", words)
    return without_tail(clauses_determined(words, person))


def _owner(match: re.Match[str], their: str) -> str:
    """Whose what a clause calls "own" is: its subject's where that is many, else the interviewee's."""
    if match.group("each"):
        return "its"
    before = match.string[: match.start()]
    many = (
        _OWNERS.search(before)
        if re.match(r"(?i)(?:have|had|run|own|use|make|bring) ", match.group())
        else None
    )
    if many is None or _ONE_MAN.search(before):
        return their
    return "our" if many["we"] else "their"


def without_tail(words: str) -> str:
    """The note with its last comma said or gone.

    >>> without_tail("he lost a coworker in 2009, counterweight")
    'he lost a coworker in 2009'
    >>> without_tail("she fixes elevators, escalators")
    'she fixes elevators and escalators'
    >>> without_tail("she checks ropes, brakes, doors")
    'she checks ropes, brakes, doors'
    """
    head, comma, last = words.rstrip(".").rpartition(", ")
    if not comma or (", " in head and not re.search(r"\b(?:in|on|at) (?:\d{4}|[A-Z]\w+)$", head)):
        return words
    if (
        len(last.split()) > 3
        or not re.fullmatch(r"[a-z’'-]+(?: [a-z’'-]+)*", last)
        or re.search('["“:]', words)
    ):
        return words
    if form_of(head) not in (Form.STATEMENT, Form.SUBJECTLESS) and left_out(head) is None:
        return words
    tail = parse(last)
    if len(tail) == 1 and tail[0].tag_ == "JJ":
        return head
    if any(token.tag_ not in ("NN", "NNS", "JJ", "VBN") for token in tail) or tail[-1].tag_ not in (
        "NN",
        "NNS",
    ):
        return words
    if left_out(last) is not None or form_of(last) is not Form.NOUN:
        return words
    before = parse(head)[-1]
    if before.tag_ == tail[-1].tag_ == "NNS" and before.dep_ in ("dobj", "pobj", "attr", "conj"):
        return f"{head} and {last}"
    return (
        head
        if before.tag_ not in ("NN", "NNS") or (tail[-1].tag_ == "NN" and before.dep_ != "dobj")
        else words
    )


_NO_ITEM = re.compile(
    r"(?i)(?:an?|mostly|also|especially|even|not|no|like|maybe|in|on|at|from|to|for|with|by|of|then|plus|which|who|where|and|but|or|so|this|that|it|\w+ly|yes|too|there|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|\d+|since|until|till|before|after|when|if|because|while|every|once|twice|always|never|usually|sometimes|out|up|down|off|over|under|per)\b"
)


#: Things so many in a row are none that are said of the one before: "roofs and gutters, chimneys, dormers, skylights".
_ROW = 3


def with_last_and(text: str) -> str:
    """Things in a row with their "and": "He repairs furnaces, ducts, pipes." → "He repairs furnaces, ducts, and pipes."

    >>> with_last_and("She does the ordering, the schedule, payroll on Thursdays.")
    'She does the ordering, the schedule, and payroll on Thursdays.'
    >>> with_last_and("He met his boss, Gail, a tall woman.")
    'He met his boss, Gail, a tall woman.'
    """
    if text.count(",") < 2 or re.search('["“]', text):
        return text
    kept = []
    for span in sentences(text):
        words = span.of(text)
        head, *items = words.split(", ")
        deeds = bool(items) and is_past(items[0].split()[0])
        listed = deeds or parse(head)[-1].tag_ not in ("VBD", "VBZ", "VBP")
        things = (
            listed
            and len(items) >= 2
            and all(
                len(item.split()) <= 4
                and item[:1].islower()
                and not _NO_ITEM.match(item)
                and " and " not in item
                and form_of(item[:1].upper() + item[1:]) in (Form.NOUN, Form.IMPERATIVE)
                and not _ends_in_time(item)
                for item in items
            )
        )
        if things and (" and " not in head[-30:] or len(items) >= _ROW) and form_of(head) is Form.STATEMENT:
            words = f"{', '.join([head, *items[:-1]])}, and {items[-1]}"
        kept.append(words)
    return " ".join(kept)


def _ends_in_time(item: str) -> bool:
    return (
        re.search(
            rf"\b(?:{COUNT}|every|each|last|per) (?:minutes?|hours?|days?|weeks?|months?|years?)\b", item
        )
        is not None
    )
