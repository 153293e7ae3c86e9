"""What short notes only count or name, as there is it: "22 volunteers" → "there are 22 volunteers"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.place import PAST_SIGNS, Place


def there_is_none(match: re.Match[str], place: Place) -> str | None:
    """ "no health insurance" → "there is no health insurance"."""
    thing = match.group("thing")
    over = place.over or PAST_SIGNS.search(match.group())
    if re.match(r"(?:college|university|degree)\b(?! (?:degree|needed|required|debt|loans))", thing) and over:
        rest = re.sub(r"^\w+", "", thing)
        if thing == "degree":
            return f"{place.they} {place.have} no degree"
        return f"{place.they} didn't go to college{rest}" if "degree" not in thing[:6] else None
    doc = parse(thing)
    head = next((token for token in doc if token.dep_ == "ROOT"), doc[0])
    if head.tag_ not in ("NN", "NNS", "NNP") or any(
        token.tag_ in ("VBZ", "VBD", "VBP", "MD") for token in doc
    ):
        return None
    many = head.tag_ == "NNS"
    return f"there {('were' if many else 'was') if over else ('are' if many else 'is')} no {thing}"


_OWNED = re.compile(
    r"(?i)(?:kids?|children|sons?|daughters?|siblings|brothers?|sisters?|employees|apprentices?|assistants?|helpers?|dogs?|cats?|horses|grandkids|grandchildren|staff)\b"
)
#: What somebody went through so many times.
_UNDERGONE = re.compile(
    r"(?i)(?:[a-z]+ )?(?:surger(?:y|ies)|operations?|concussions?|strokes?|heart attacks?)\b.*"
)


#: What is got through in that time: "4 farms a day", "20 houses in a good year", which are nowhere.
SO_OFTEN = re.compile(
    r"(?i)[a-z] (?:(?:a|an|per|each|every) |in an? (?:[a-z]+ )?)(?:day|night|week|month|year|hour|shift|morning|afternoon|evening|weekend|season|summer|winter)\b"
)


def count(match: re.Match[str], place: Place) -> str | None:
    """ "22 volunteers" → "there are 22 volunteers"; "two kids" → "she has two kids"; "4 farms a day" → "it's …"."""
    things = match.group("things")
    if _OWNED.match(things):
        return f"{place.they} {place.have} {match.group()}"
    if _UNDERGONE.fullmatch(things):
        return f"{place.they} {place.have} had {match.group()}"
    if any(token.tag_ in ("VBZ", "VBD", "VBP", "MD") for token in parse(match.group().partition(" and ")[0])):
        return None
    one = re.match(r"(?i)(?:1|one|an?)\b", match.group())
    if re.search(r"\b(?:inch|inches|feet) of (?:rain|snow|hail|ice|water)\b", match.group()):
        return f"there {'was' if one else 'were'} {match.group()}"
    if SO_OFTEN.search(match.group()) and not (place.tale or place.past):
        return f"it's {match.group()}"
    return f"there {'is' if one else 'are'} {match.group()}"


def so_many(match: re.Match[str], _: Place) -> str:
    """ "3 in the boat" → "there are 3 in the boat"."""
    one = re.match(r"(?i)(?:1|one|an?)\b", match.group())
    return f"there {'is' if one else 'are'} {match.group()}"


def lots(match: re.Match[str], _: Place) -> str:
    """ "lots of kids" → "there are lots of kids"."""
    return f"there are {match.group('how')} of {match.group('things')}"


_SO_MUCH = re.compile(
    r"(?i)(?P<much>too (?:much|many)|not enough) (?P<things>[a-z]+(?: [a-z]+)?),? (?P<joint>so|because|and) (?P<clause>.+)"
)


def there_was_so_much(words: str) -> str | None:
    """ "too much milk so she made cheese" → "there was too much milk so she made cheese"."""
    much = _SO_MUCH.fullmatch(words)
    if much is None or form_of(much.group("clause")) is not Form.STATEMENT:
        return None
    many = parse(much.group("things"))[-1].tag_ == "NNS"
    past = any(token.tag_ == "VBD" and not is_base(token.lower_) for token in parse(much.group("clause")))
    be = ("were" if past else "are") if many else ("was" if past else "is")
    return f"there {be} {words[:1].lower()}{words[1:]}"


#: Somebody or something that a story opens with, and signs that it is over.
_BROUGHT_IN = re.compile(
    r"(?i)(?:an?|one|two|three|four|five|six|some|\d+) (?!of\b|day\b|time\b|night\b|year\b)[a-z]"
)
_STORIES = re.compile(
    r"(?i)\b(?:stor(?:y|ies)|moments?|memor(?:y|ies)|cases?|incidents?|calls?|weird\w*|crazi\w*|crazy|scar\w+|funn\w+|happened|wrong)\b"
)


def there_was(words: str, heading: str) -> str | None:
    """What opens a story without its verb: "a call that a man was in the water" → "there was a call that …"."""
    somebody = re.match(r"(?i)[a-z]+ who [a-z]+", words)
    if not (_BROUGHT_IN.match(words) or somebody) or len(words.split()) < 3 or re.search(r"[:;]", words):
        return None
    doc = parse(words)
    root = next((token for token in doc if token.dep_ == "ROOT"), doc[0])
    within = [token for token in doc if token.tag_ in ("VBD", "VBZ", "VBP")]
    if root.tag_ not in ("NN", "NNS", "NNP") or any(token.tag_ != "VBD" for token in within):
        return None
    if not within and not _STORIES.search(heading):
        return None
    small = words[:1].lower() + words[1:]
    article = "" if not somebody or root.tag_ == "NNS" else "an " if small[0] in "aeiou" else "a "
    return f"there {'were' if root.tag_ == 'NNS' else 'was'} {article}{small}"


_COUNTED = re.compile(
    r"(?i)(?!(?:19|20)\d\d )(?:(?:about|over|almost|nearly|around|at least) )?\d[\d,.]* (?!years?\b|%)[a-z]+s\b.*\b(?:per|in|on|at|a|each|every)\b"
)
#: So much a day, of what is no number of things: "about 150 litres a day".
_MEASURED = re.compile(
    r"(?i)(?:(?:about|over|almost|nearly|around|at least) )?\d[\d,.]* (?:(?:kilo|milli|centi)?(?:met|lit|gram)(?:er|re)?s|miles|pounds|kilos|tons|tonnes|gallons|feet|hours|minutes|dollars|degrees)\b"
)
#: "400 meters pipe"
_OF_IT = re.compile(
    r"(?<=eters|iters|etres|itres|ounds|llons|onnes) (?=[a-z]+\b)(?!(?:of|a|an|per|in|on|at|each|every|deep|long|high|wide|up|down|away|above|below|and|or|from|to)\b)"
)


def counted_so_often(words: str) -> str | None:
    """ "230 strings a piano" → "there are 230 strings a piano"; "150 litres a day" → "it's 150 litres a day"."""
    if not _COUNTED.match(words):
        return None
    small = words[:1].lower() + words[1:]
    if _MEASURED.match(words):
        return f"it's {_OF_IT.sub(' of ', small)}"
    return f"it's {small}" if SO_OFTEN.search(words) else f"there are {small}"
