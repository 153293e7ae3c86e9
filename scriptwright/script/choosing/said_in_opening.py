"""What the opening has said already, and the rest says no more: name, role, workplace."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from scriptwright.notes.model import Interviewee
from scriptwright.notes.name_parts import TITLE
from scriptwright.notes.roles import role_noun
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import Line, LineKind
from scriptwright.script.own_part.opening import says_whom
from scriptwright.script.words.roots import content_words
from scriptwright.script.words.spoken import capital
from scriptwright.sections import Pronoun, Section

_YEARS = r"(?P<years>(?:(?:about|almost|over|nearly|more than) )?[\w-]+ years)"


def _without_opening(words: str, person: Interviewee) -> str:
    """A sentence without the role and the workplace that the opening has said: "I'm a baker at the harbor"."""
    if person.role:
        role = re.escape(person.role)
        where = [
            re.escape(place.replace("&", "and")) for place in (person.organization, person.place) if place
        ]
        if where:
            words = re.sub(
                rf"(?i)^(?:I(?:['’]m| am) )?(?:an? |the )?{role}(?:,? (?:for|at|of|with|in|near) (?:the )?(?:{'|'.join(where)})){{1,2}},? (?:for )?{_YEARS}\b(?: now)?(?! old)",
                r"I've done it for \g<years>",
                words,
            )
        words = re.sub(rf"(?i)^I(?:['’]m| am) an? (?:[\w-]+ ){{0,3}}{role},? (?:so|and) (?=\w)", "", words)
        words = re.sub(rf"(?i)^I(?:['’]m| am) the {role},? (?:so|and) (?=I\b)", "", words)
        words = re.sub(
            rf"(?i)^I(?:['’]m| am) (?:an?|the) (?:[\w-]+ ){{0,3}}{role}(?: here)? (?=(?:for|at|in|with|on) )",
            "I work ",
            words,
        )
        words = re.sub(
            rf"(?i)^(?:I(?:['’]m| am) )?(?:an? )?{role},? (?:for )?{_YEARS}\b(?: now)?(?! old)",
            r"I've done it for \g<years>",
            words,
        )
        words = re.sub(rf"(?i)^(?:an? )?{role} (?=(?:for|at) )", "I work ", words)
        words = re.sub(rf"(?i)^{role} (?=[a-z]+s [a-z]+$)", "", words)
    if person.organization:
        place = re.escape(person.organization)
        words = re.sub(rf"^I work (?:for|at|with) {place}, (?=(?:in|on|as) )", "I work ", words)
    return words


#: A line that begins with name and age: "Ana Ruiz, 34, arborist, Leeds, 8 years".
_AGED = re.compile(r"(?P<head>[A-Z][^,]*, [1-9]\d(?: years old)?, )(?P<rest>.+)")


def _without_known(words: str, person: Interviewee) -> str:
    """Such a line without role, workplace and town, which the opening has said."""
    aged = _AGED.fullmatch(words)
    if aged is None or not person.role or aged["head"].split(",")[0].split()[0] not in (person.name or ""):
        return words
    role = re.escape(person.role)
    where = "|".join(re.escape(place) for place in (person.organization, person.place) if place) or "(?!)"
    known = re.compile(
        rf"(?i)(?:an? |the )?{role}(?: (?:at|in|for|of|@) (?:{where}))?|(?:at |in )?(?:{where})"
    )
    pieces = aged["rest"].rstrip(".").split(", ")
    left = [piece for piece in pieces if not known.fullmatch(piece)]
    return words if left == pieces else f"{aged['head']}{', '.join(left)}".rstrip(", ")


def _beside_work(words: str, person: Interviewee) -> str:
    """What else somebody is to those who tell of them, without the work: "He coaches us but his real job is cook" → "He coaches us"."""
    if not person.role:
        return words
    bare = re.fullmatch(r"(?P<what>(?:[Mm]y|[Oo]ur) [a-z][\w' ’-]*?) (?P<name>(?:Mrs?\. |Ms\. |Dr\. )?[A-Z]\w+(?: [A-Z]\w+)?)[.]?", words)
    if bare and bare["name"].split()[-1] in (person.name or "").split() and person.pronoun in (Pronoun.HE, Pronoun.SHE):
        return f"{person.pronoun.value.capitalize()}'s {bare['what'][:1].lower()}{bare['what'][1:]}."
    job = rf"(?i:(?:his|her|their) (?:\w+ )?(?:real|actual|day|main|regular|normal|full[- ]time) job is (?:being |to be |as )?(?:an? )?{re.escape(person.role)})"
    said = re.fullmatch(rf"(?P<head>.+?),? (?P<but>but |and )?{job}(?P<rest> (?:for|at|in|with) [^,;]+?)?[.!]?", words)
    if said is None:
        return words
    head, rest = said["head"], f" but works{said['rest']}" if said["rest"] else ""
    if said["but"]:
        return f"{head}{rest}." if re.match(r"(?:I|He|She|My|[A-Z]\w+) ", head) else words
    mine = re.fullmatch(r"[A-Z][\w.]+(?: [A-Z][\w.]+)*, (?P<what>(?:my|our) [\w' ’-]+)", head)
    they = person.pronoun.value if person.pronoun in (Pronoun.HE, Pronoun.SHE) else ""
    return f"{they.capitalize()}'s {mine['what']}{rest}." if mine and they else words


def _explained(words: str, person: Interviewee) -> str:
    """What the role means, without the role, which the opening has said: "She's a vet, which means she …" → "That means she …"."""
    if not person.role or " and " in (person.name or ""):
        return words
    called = "|".join(re.escape(part) for part in (person.name or "").split() if part[:1].isupper()) or "(?!)"
    return re.sub(
        rf"^(?:I(?:['’]m| am)|(?:He|She|(?:{called})(?: (?:{called}))*)(?:['’]s| is)) (?i:(?:an?|the) (?:[\w-]+ ){{0,3}}{re.escape(role_noun(person.role))})"
        r"(?:, (?:which|that|this|it)(?: basically)? means|, meaning)(?: that)? (?=(?:I|we|he|she|they)\b)",
        "That means ",
        words,
    )


def _meant_first(found: tuple[Candidate, ...], person: Interviewee) -> tuple[Candidate, ...]:
    """The candidates, the first that says what the role means right behind the opening."""
    who = [c for c in found if c.section is Section.WHO and c.answer is None]
    meant = next((c for c in who if not c.items and _explained(c.text, person) != c.text), None)
    if meant is None:
        return found
    told = replace(meant, text=_explained(meant.text, person), order=min(c.order for c in who) - 1, follows=None, before=None)
    return tuple(told if c.id == meant.id else c for c in found)


def _left_of(candidate: Candidate, person: Interviewee) -> str:
    """What a sentence says beyond the opening; told in the third person, it stays so."""
    words = _beside_work(_without_known(_without_opening(candidate.text, person), person), person)
    if candidate.reported and person.role:
        head = re.escape(role_noun(person.role))
        words = re.sub(
            rf"(?i)^(?:(?:he|she|they) (?:said|says|told me)(?: that)? )?(?P<they>he|she)(?:['’]s| is| was) (?:the|an?) (?:[\w-]+ ){{0,3}}{head} (?=(?:for|at|with) )",
            lambda found: f"{found['they'].capitalize()} works ",
            words,
        )
    if not candidate.reported or re.match(r"I\b", candidate.text):
        return words
    return re.sub(
        r"^I work (?=for|at|with|in|on|as)", "works ", re.sub(r"^I've done it ", "has done it ", words)
    )


#: When somebody left the work, or it ended: "She closed in 2012".
_CLOSED = re.compile(
    r"(?i)\b(?:closed|retired|sold (?:it|the \w+)|gave it up|stopped)\b[^.!?]{0,20}\bin (?:19|20)\d\d\b"
)


def _ended(words: str, *, over: bool) -> str:
    """How long somebody did the work, where the notes say when it ended."""
    return re.sub(r"^(?:I've|has) done it for ", "did it for ", words) if over else words


_INTERVIEWED = r"I (?:have )?(?:interviewed|(?:made|make|do|did|took|had) (?:an? |the |my )?interview)"
#: Says who somebody is and nothing else: "My person is Dana."
_NAMES = re.compile(rf"(?i)(?:my|the|this) (?:person|interviewee|speaker) (?:is|was)\b|{_INTERVIEWED}\b")
#: "So it's my neighbour Bo, she drives the bus".
_KIN = re.compile(
    r"(?i)(?:so )?(?:it['’]?s|this is) (?:my|our) (?:neighbou?r|aunt|auntie|uncle|cousin|friend|coach|barber|dentist|mom|mum|dad|nan|teacher)\b"
)
_BESIDE = 10  #: words of a line that gives role and workplace and no more: "Baker, Corner Loaf, Leeds"
_IS = re.compile(r"(?i)I(?:['’]m| am) an? (?P<what>(?:[\w-]+ ){0,5}?(?P<head>[\w-]+))[.!]?")


def _same_work(candidate: Candidate, person: Interviewee) -> bool:
    """Whether a sentence only says again what somebody is: "I'm a freelance interpreter", after "an interpreter"."""
    role, place = person.role, person.organization
    if candidate.answer is not None or role is None or candidate.section is not Section.WHO:
        return False
    match = _IS.fullmatch(candidate.text)
    beside = place is not None and place in candidate.text and candidate.words <= _BESIDE
    return bool(match and match["head"].lower() == role_noun(role).lower()) or (
        beside and re.match(rf"(?i){re.escape(role)}\b,", candidate.text) is not None
    )


def _without_role(candidate: Candidate, role: str) -> Candidate:
    """A list on who it is, where it begins with the role that the opening has said: "tiler, mostly in bathrooms"."""
    first = re.match(
        rf"(?i)(?:an? )?{re.escape(role)}(?P<rest>$|,? (?=(?:mostly |mainly |usually |only )?(?:in|at|for|with|on)\b))", candidate.items[0]
    )
    if candidate.section is not Section.WHO or first is None:
        return candidate
    left = candidate.items[0][first.end() :]
    items = (*((f"works {left}",) if left else ()), *candidate.items[1:])
    return replace(candidate, items=items, text=items[0]) if items else candidate


#: Who it is to the student, with the name and no more: "My uncle Tom Ruiz."
_OURS_ALONE = re.compile(r"(?:My|Our) (?:[a-z'’-]+ ){1,4}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*[.!]?")


def not_said_in(
    frames: Mapping[str, Line], found: Sequence[Candidate], person: Interviewee, short: str
) -> tuple[Candidate, ...]:
    """The candidates without those that say no more than the opening does: name, role, workplace.

    `short`: the name as it is said after the opening, in place of the full one.
    """
    if "opening" not in frames:
        return tuple(found)
    first = (person.name or "").split()[-1:]
    found = [c for c in found if not (_OURS_ALONE.fullmatch(c.text) and first and first[0] in c.text.rstrip(".!").split())]
    if person.place and person.place not in frames["opening"].text:
        person = replace(person, place=None)
    known = content_words(
        " ".join(filter(None, (person.name, person.role, person.organization, person.place)))
    ) | {
        "work",
        "call",
        "nam",
        "person",
        "interviewee",
        "speak",
        *content_words("I interviewed, made, make, did, took, had an interview"),
        "mister",
    }
    known |= {word.lower() for word in re.findall(r"\w+", person.name or "")}
    if person.name:
        bare = re.sub(rf"^{TITLE}\.? ", "", person.name)
        called = "|".join(re.escape(name) for name in (person.name, bare, bare.split()[0], short) if name)
        named = re.compile(
            rf"(?i)^(?:(?:hi|hello|yeah hiya|hiya)[,.]? )?(?:I['’]m|I am|Myself|(?:my|the|his|her|their) name(?: is|['’]s)|(?:my|the|this) (?:person|interviewee|speaker)(?: is| was|['’]s)|name(?: is|['’]s|:)|{_INTERVIEWED}(?: (?:with|to|of))?) (?:{called})(?:,(?: and)?|\.? and) (?=\w)"
        )
        found = tuple(
            replace(c, text=capital(named.sub("", c.text))) if c.answer is None else c for c in found
        )
    if person.name and short and short != person.name:
        full = re.compile(rf"\b{re.escape(person.name)}(?=['’]s\b|\b(?!['’]))")
        found = tuple(
            replace(c, text=full.sub(short, c.text)) if c.answer is None and not c.items else c for c in found
        )
    found = tuple(_without_role(c, person.role) if c.items and person.role else c for c in found)
    over = any(_CLOSED.search(c.text) for c in found)
    found = _meant_first(found, person)
    found = tuple(
        replace(c, text=_ended(_left_of(c, person), over=over))
        if c.section is Section.WHO and not c.items
        else replace(c, text=_without_known(c.text, person))
        if c.kind is LineKind.TOLD and not c.items
        else c
        for c in found
    )
    found = tuple(
        candidate
        for candidate in found
        if not (
            candidate.answer is None
            and re.match(
                r"(?i)(?:hi,? |hello,? )?(?:my|her|his|their) (?:real |full |whole |first |proper )?name\b",
                candidate.text,
            )
        )
        and not _same_work(candidate, person)
        and not (candidate.answer is None and not candidate.opening and says_whom(candidate, person.name))
        and not (
            _KIN.match(candidate.text) and candidate.words <= _BESIDE + 2 and candidate.section is Section.WHO
        )
    )
    left = tuple(
        candidate
        for candidate in found
        if (candidate.section is not Section.WHO and not _NAMES.match(candidate.text))
        or len(candidate.items) > 1
        or candidate.words > 14
        or not content_words(re.sub(r"['’]s\b", "", candidate.text)) <= known
        or re.search(r"\d", candidate.text)
    )
    ids = {candidate.id for candidate in left}
    return tuple(
        replace(c, follows=None, before=None, first=True) if c.follows and c.follows not in ids else c
        for c in left
    )
