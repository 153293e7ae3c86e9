"""Words in the third person as whole sentences: the subjects that note-takers leave out, the deeds behind a comma."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import contract
from scriptwright.narration.dictionary import is_base, is_past
from scriptwright.script.short_notes.brought_in import whose_kin
from scriptwright.script.short_notes.felt import felt
from scriptwright.script.short_notes.former_numbers import is_count
from scriptwright.script.short_notes.no_person import HAPPENS, is_read
from scriptwright.script.short_notes.somebody import brought_in
from scriptwright.script.stories.spoken_of import spoken_of_last
from scriptwright.script.telling.wording import RELATIVE, named_first, sentences_of
from scriptwright.script.told import Telling
from scriptwright.script.words.clauses import FINITE, Form, form_of
from scriptwright.script.words.determined import determined
from scriptwright.script.words.parting import parted
from scriptwright.script.words.subjects import agreeing, left_out, with_subject
from scriptwright.sections import Pronoun

_FAMILY = re.compile(
    rf"(?i)(?:{RELATIVE}|sons?|daughters?|kids|parents)\b(?= (?!of\b|and\b)\w)"
    r"|family(?= (?:thinks?|thought|says?|said|lives?|lived|moved|came|wants?|wanted|calls?|called|does|do|did|has|had|have|was|were|is|are|owned|ran|always|never|still)\b)"
)

#: A deed of the past, which is told of somebody's own kids or parents; of those of others one tells what they do.
_PAST_NEXT = re.compile(
    r"(?i)\w+ (?:\w+ed|had|came|ran|were|was|went|got|left|met|made|died|taught|grew|did|owned)\b"
)

#: Who is back again, behind the comma of what took them away: "broke a wrist, back after five weeks".
_BACK = re.compile(r", back(?= (?:after|in|at|to|on)\b)")

#: A "was" that a note has without its subject, in front or behind what else was done.
_WAS = re.compile(r"^[Ww]as\b|(?<=^also )was\b|(?<=^still )was\b|(?<=^never )was\b|(?<= and )was\b")

#: Where notes go on to the next thing that was done.
_PARTING = re.compile(r"(?<=\w)\s*;\s+|(?<=\d [ap]m)\.\s+(?=[A-Z])")


def retold(teller: Telling, words: str, *, opens: bool = True) -> str:
    """Words in the third person as sentences, each with its subject."""
    words = (
        _BACK.sub(
            lambda match: f" and {(teller.person.pronoun.value == 'they' and 'were') or 'was'} back", words
        )
        if left_out(words) == "past"
        else words
    )
    parts = [
        part
        for piece in parted(_with_subject(teller, words))
        for part in _PARTING.split(piece)
        if part.strip()
    ]
    parts = [part for piece in parts for part in _with_deed(piece, teller)]
    said = [" ".join(parts[:at]) for at in range(len(parts))]
    pieces = [
        contract(_determined(_with_subject(teller, piece, before), teller))
        for piece, before in zip(parts, said, strict=True)
    ]
    if teller.subject == "name" and opens:
        pieces[0] = named_first(pieces[0], teller.person)
    return sentences_of(pieces)


def _determined(words: str, teller: Telling) -> str:
    """The words with the article of their subject, which a name has not: "Biscuit has to be 905 grams"."""
    return words if words.split(" ", 1)[0] in teller.proper else determined(words, teller.person)


#: Past forms that are bare forms too.
_SAME_IN_PAST = re.compile(
    r"(?i)(?:put|cut|set|let|hit|quit|read|hurt|split|shut) (?:the|an?|his|her|their|it|him|them)\b"
)


#: One word that as well says how a thing was: "brought the coat back, washed".
_DONE = re.compile(r"[a-z]+ed[.!]?")
#: Past forms that describe what stands before the comma instead.
_PARTICIPLES = frozenset(
    "born raised called named based covered filled made done gone known licensed trained".split()
)


#: Between commas, what a thing is, so that the verb behind it is the thing's: "the foot, the part everyone sees, is …".
_SAYS_WHICH = re.compile(r"\b(?:the|an?|his|her|their|my|our|its) [\w'’ -]+, (?:the|an?|his|her|their|my|our|its|which|who) [^,]+$")


#: What is said of the subject by the way, before its verb: "The depot, it was in the cellar then, had …".
_SAID_BY_THE_WAY = re.compile(
    r"(?i)(?:the|my|his|her|their|our|one) [\w-]+(?: [\w-]+)?, (?:it|he|she|they)(?:['’](?:s|re)| is| are| was| were) [^,]+$"
)


def _with_deed(words: str, teller: Telling) -> tuple[str, ...]:
    """A sentence with a subject, and behind its comma a deed of the interviewee without one.

    "He taught her, put a pen in her pocket" has his "and"; "The pay was low, shared a trailer" is two sentences.
    """
    head, comma, deed = words.rpartition(", ")
    if (
        not comma
        or left_out(words) is not None
        or len(head.split()) < 3
        or form_of(head) is not Form.STATEMENT
    ):
        return (words,)
    if re.match(r"(?:is|are|was|were|has|had|can|will)\b", deed) and _SAYS_WHICH.search(head):
        return (words,)
    if _SAID_BY_THE_WAY.match(head):
        return (words,)
    if is_read(head, deed) or HAPPENS.match(deed):
        return (head, with_subject(deed, "It"))
    if _goes_on(head):
        return (words,)
    first = deed.split()[0].lower()
    past = _SAME_IN_PAST.match(deed) or (is_past(first) and not is_base(first) and first not in _PARTICIPLES)
    if is_count(deed):
        return (head, with_subject(deed, "It"))
    if re.fullmatch(r"[a-z]+ed [a-z]+s", deed.rstrip(".")) and _is_thing(head.rpartition(", ")[2]):
        return (words,)
    if _DONE.fullmatch(deed) and any(token.dep_ == "dobj" for token in parse(head)):
        return (words,)
    verb = left_out(deed) or (
        "past" if past and not re.match(r"\w+ (?:by|in|to|on|with|at|from)\b", deed) else None
    )
    if verb is None or re.match(r"(?i)(?:if|when|after|before|because|while)\b", words):
        return (words,)
    they = teller.person.pronoun.value
    theirs = re.match(
        rf"(?i)(?:as for [^,]+, )?(?:{they}|{re.escape(teller.person.name or they)})\b(?P<is>['’]s\b| is\b| has\b)?",
        words,
    )
    if theirs and (theirs.group("is") is None or verb == "present"):
        return (f"{head}{',' if ', ' in head else ''} and {deed}",)
    if verb == "present":
        return (words,)
    if {"he": "she", "she": "he"}.get(they, "they") == head.split()[0].lower().split("'")[0]:
        return (f"{head} and {deed}",)
    if (one := brought_in(head)) is not None and re.match(r"(?i)there(?:['’]s| was) ", head):
        if re.search(r"(?i)\b(?:him|them)\b|\bher(?= [a-z]+ing\b|[.,]|$)", deed):
            return (head,)
        apart = one.pronoun is not None and one.pronoun is not teller.person.pronoun
        return (
            head,
            f"{one.pronoun.value.capitalize() if apart and one.pronoun else f'The {one.noun}'} {deed}",
        )
    if _of_another(head):
        return (f"{_LOOSE.sub('', head)} and {deed}",)
    if _moved(head, teller.person.pronoun.object, deed):
        return (f"{head} and {deed}",)
    whole, again = _with_deed(head, teller)[0], _with_deed(head, teller)[1:]
    return (whole, f"{again[0]} and {deed}" if again else f"{they.capitalize()} {deed}")


#: How somebody is now, between two deeds of theirs.
_LOOSE = re.compile(
    r"(?i), (?:ok|okay|fine|well|alive|retired|dead|gone|better|in prison|abroad)(?: (?:now|again|today))?$"
)
#: Somebody who is not the interviewee, at the beginning of a clause.
_ANOTHER = re.compile(
    rf"(?i)(?:(?:an?|the|one|old|young|my|his|her|their|another|this|that) )*(?:(?:{RELATIVE}|(?:class)?mate|friend|colleague|co-?worker|partner|helper|apprentice|guy|man|woman|lady|boy|girl|kid|bloke|customer|client|patient|student|neighbou?r|driver|farmer|teacher|manager|foreman|son|daughter|couple|family|tourist|passenger|visitor|guest|buyer|owner|judge|nurse|doctor|child|teenager|bride|groom|stranger|caller)\b(?! of\b)|(?-i:[A-Z][a-z]+ [a-z]+ed\b))"
)


def _of_another(head: str) -> bool:
    """Whether somebody else did what stands before the comma, so that what follows was done by them too."""
    first = head.split(", ")[0]
    return _ANOTHER.match(first) is not None and any(token.tag_ == "VBD" for token in parse(first))


def _is_thing(piece: str) -> bool:
    """Whether a piece between commas names a thing, so that "dried peas" behind it is one too."""
    return form_of(piece[:1].upper() + piece[1:]) is Form.NOUN and left_out(piece) is None


def _goes_on(head: str) -> bool:
    """Whether what stands before the last comma only tells of its subject: "…, a man named Col, who rings each time, rang"."""
    before, comma, by_the_way = head.rpartition(", ")
    if not comma:
        return False
    if re.match(r"(?:who|whose|which|whom|where)\b", by_the_way):
        return True
    opens = re.search(
        r"(?i)(?:^|, |\b(?:and|but|because) )(?:the|an?|my|his|her|their|our|one)\b[^,]*$", before
    )
    few = len(by_the_way.split()) <= 4 and not any(token.tag_ in FINITE for token in parse(by_the_way))
    return (
        few
        and opens is not None
        and not any(token.tag_ in FINITE for token in parse(opens.group().lstrip(", ")))
    )


def _moved(head: str, them: str, deed: str) -> bool:
    """Whether the thing or the person of the clause before did this too: "board came down, landed beside her"."""
    if re.search(
        rf"(?i)\b{them}\b(?= (?:along|up|in|on|out|off|with|to|home|back|away|there|anyway|for|at|from|a|the|how|all)\b|[.,;]|$)",
        deed,
    ):
        return True
    doc = parse(head)
    root = next(token for token in doc if token.dep_ == "ROOT")
    acted = root.tag_ == "VBD" and root.lemma_ not in ("be", "cost", "take")
    thing = acted and any(child.dep_ == "nsubj" and child.tag_ in ("NN", "NNS") for child in root.children)
    return thing and not any(child.dep_ in ("dobj", "acomp", "attr") for child in root.children)


def _with_subject(teller: Telling, words: str, before: str = "") -> str:
    """The words with the subject or the possessive that they leave out; `before`: what was said before in the sentence."""
    they = teller.person.pronoun
    family = None if words.startswith(f"{teller.person.name} ") else _FAMILY.match(words)
    if family and (family.group().lower() not in ("kids", "parents") or _PAST_NEXT.match(words)):
        other = None if before else spoken_of_last(teller.heard)
        known = other.possessive.capitalize() if other not in (None, they) else None
        whose = known or whose_kin(before, teller.person)
        return f"{whose} {words[:1].lower()}{words[1:]}" if whose else words
    if (how := felt(words, they)) is not None:
        return how
    verb = left_out(words)
    if verb is None:
        return words
    if HAPPENS.match(words) or is_count(words):
        return with_subject(words, "it")
    head, comma, last = words.rpartition(", ")
    again = left_out(last) == verb or (verb == "past" and _SAME_IN_PAST.match(last) is not None)
    if comma and " and " not in last and again and len(head.split()) >= 2:
        words = f"{head}{',' if ', ' in head else ''} and {last}"
    if verb == "present" and they is Pronoun.THEY:
        words = " and ".join(agreeing(part) for part in words.split(" and "))
    other = spoken_of_last(teller.heard) if verb == "past" and not before else None
    if other is not None:
        return with_subject(words, other.value)
    if verb == "past" and they is Pronoun.THEY:
        words = _WAS.sub(lambda was: "Were" if was.group()[0] == "W" else "were", words)
    return with_subject(words, they.value)
