"""A title typed without capitals, with those that the notes give its names further down."""

from __future__ import annotations

import re
from collections import Counter

from scriptwright.narration.dictionary import lemmas
from scriptwright.notes.occupations import jobs

_APART = re.compile(r"(\s*(?:[,;:(|)]|\s[-–—]{1,3}\s)\s*)")
_NAME = re.compile(r"[a-zà-ÿ'’-]{2,}(?: [a-zà-ÿ'’-]{2,}){1,3}")
#: A word with a capital that the place in the sentence does not give it.
_AMID = r"(?:[a-z0-9,;)] |(?:said|asked|see|with|to|met|and) )"
#: What somebody does or is called, behind a name at the head of a sentence.
_DOES = r" (?:is|was|has|had|said|says|told|tells|thinks|showed|goes|does|did|never|always|also|just|who)\b"


def with_capitals(line: str, text: str) -> str:
    """A line in small letters with the capitals of names that the text writes with one.

    >>> with_capitals("shearing — wiremu paki, dannevirke", "I asked Wiremu. He is in Dannevirke today.")
    'shearing — Wiremu Paki, Dannevirke'
    """
    if re.search(r"(?<![\w’'-])[A-Z][a-z]", line):
        return line
    first = _FIRST.match(line)
    if first and all(in_no_dictionary(word) for word in re.findall(r"[^\W\d_]{2,}", first.group())):
        return _capitals(first.group()) + line[first.end() :]
    below = text.replace(line, "", 1)
    told = _TOLD_OF.match(line)
    if told and in_no_dictionary(told["family"]) and re.search(_SPOKEN_TO.format(told["given"]), below):
        return _capitals(told.group()) + line[told.end() :]
    full = _SHORT_FOR.match(line)
    if full and in_no_dictionary(full["family"]):
        return _capitals(line[full.start("given") : full.end()]) + line[full.end() :]
    kin = _AND_KIN.match(line)
    if kin and in_no_dictionary(kin["family"]) and (in_no_dictionary(kin["given"]) or _called_before(kin["given"], text)):
        return _capitals(kin.group()) + line[kin.end() :]
    return "".join(_named(part, below) for part in _APART.split(line))


#: What may be a name at the head of a line: "rosa (rosie) pereira, ".
_FIRST = re.compile(
    r"[a-zà-ÿ'’-]{3,}(?: [(\"“][a-zà-ÿ'’-]{2,}[)\"”])?(?: [a-zà-ÿ'’-]{3,}){1,2}(?=\s*[,(]|\s[-–—]\s)"
)


#: A name at the head of a line, and behind it what "he" or "she" does: "rosa pereira she cuts glass".
_TOLD_OF = re.compile(r"(?P<given>[a-zà-ÿ'’-]{3,}) (?P<family>[a-zà-ÿ'’-]{3,})(?= s?he(?:['’]?s)? [a-z])")
#: What one is called, and the name in full of which it is a part: "bel is isabel pereira".
_SHORT_FOR = re.compile(
    r"(?P<short>[a-zà-ÿ]{2,}) is (?P<given>(?=[a-zà-ÿ]*(?P=short))(?!(?P=short)\b)[a-zà-ÿ'’-]{4,}) (?P<family>[a-zà-ÿ'’-]{3,})\b"
)
#: A name alone on its line, and behind it whose it is: "rosa pereira my dads cousin".
_AND_KIN = re.compile(
    r"(?P<given>[a-zà-ÿ'’-]{3,}) (?P<family>[a-zà-ÿ'’-]{3,})(?=,? (?:my|our) (?:[a-z'’-]+ ){0,2}(?:aunt(?:ie|y)?|uncle|cousin|nan|mom|mum|dad|mother|father|brother|sister|grandma|grandpa|neighbou?r|friend|boss|coach|godmother|godfather)\W*$)"
)


def _called_before(given: str, text: str) -> bool:
    """Whether the notes call somebody of the family by the name or the first part of it: "uncle rob" who is "robert"."""
    called = re.findall(r"\b(?:uncle|aunt(?:ie|y)?|cousin|coach|with|w/?) ([a-zà-ÿ]{3,})\b", text.lower())
    return any(given.startswith(short) for short in called)


#: How somebody is spoken of who is called by a given name that may be another word too.
_SPOKEN_TO = r"\b(?:ask|asked|tell|told|with|by|to|from|thank|thanks|texted|called) {}\b"


def in_no_dictionary(word: str) -> bool:
    """Whether a word is none of the language, so that it may be a name, in whatever letters it stands."""
    word = word.lower()
    return word not in _COMMON and not any(lemmas(word, part) for part in ("NOUN", "VERB", "ADJ", "ADV"))


_COMMON = frozenset(
    "with from about that this they them their what when where who why how and but for the you your not hers his him her mum mom dad nan".split()
)
#: A title and a family name in small letters: "its mr pinnock the caretaker".
_TITLED = re.compile(r"\b(?P<title>mr|mrs|ms|miss|mister|dr|sir|madam)\.? (?P<family>[a-zà-ÿ'’-]{3,})\b")


def spoken_name(text: str) -> str | None:
    """The name with a title that comes back most in notes of small letters, with its given name; None without one.

    >>> spoken_name("its mr obi the janitor, chidi obi. mr obi came in 1999, before mrs lee")
    'Mr. Chidi Obi'
    """
    titled = Counter(match["family"] for match in _TITLED.finditer(text) if in_no_dictionary(match["family"]))
    best = titled.most_common(2)
    if not best or (best[0][1] < _OFTEN) or (len(best) > 1 and best[1][1] == best[0][1]):
        return None
    family = best[0][0]
    title = next(match["title"] for match in _TITLED.finditer(text) if match["family"] == family)
    before = re.findall(rf"\b([a-zà-ÿ'’-]{{3,}}) {re.escape(family)}\b", text)
    given = [word for word in before if not _TITLED.match(f"{word} {family}") and in_no_dictionary(word)]
    shown = {"mister": "Mr.", "sir": "Mr.", "madam": "Madam", "miss": "Miss"}.get(
        title, f"{title.capitalize()}."
    )
    return " ".join([shown, *map(_capitals, given[:1]), _capitals(family)])


_OFTEN = 2  #: times a name must stand in the notes


def name_with_capitals(value: str) -> str:
    """What stands behind "name:", its name with capitals where all of it is in small letters.

    >>> name_with_capitals("ann-marie lee, tailor"), name_with_capitals("the tailor"), name_with_capitals("Ann Lee")
    ('Ann-Marie Lee, tailor', 'the tailor', 'Ann Lee')
    """
    name = _APART.split(value)[0].strip()
    if not value.islower() or not _NAME.fullmatch(name) or NO_NAME.search(name) or jobs().search(name):
        return value
    return value.replace(name, _capitals(name), 1)


#: Words that stand in no name.
NO_NAME = re.compile(
    r"\b(?:an?|the|my|our|his|her|their|who|is|was|not|no|unknown|named?|and|or|at|in|on|with|without|from)\b"
)


def _capitals(name: str) -> str:
    return re.sub(r"(?:^|(?<=[ (\"“-]))\w", lambda match: match.group().upper(), name)


def _named(part: str, below: str) -> str:
    words = part.split(" ")
    known = [_is_name(word, below) for word in words]
    alone = not re.search(rf"\b{re.escape(words[-1])}\b", below)
    if known[0] and alone and _NAME.fullmatch(part):
        return _capitals(part)
    return " ".join(
        word[:1].upper() + word[1:] if name else word for word, name in zip(words, known, strict=True)
    )


def _is_name(word: str, below: str) -> bool:
    """Whether the text writes a word with a capital where a sentence goes on, and never without."""
    if not re.fullmatch(r"[a-zà-ÿ'’-]{3,}", word) or re.search(
        rf"(?<![\w’'-]){re.escape(word)}(?![\w’'-])", below
    ):
        return False
    loud = re.escape(word[0].upper() + word[1:])
    return re.search(rf"{_AMID}{loud}(?![\w’'-])|(?<![\w’'-]){loud}{_DOES}", below) is not None
