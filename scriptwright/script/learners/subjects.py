"""A subject that is named and said again: "coffee it keeps them awake" → "coffee keeps them awake"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas

_HE = "father|brother|uncle|grandfather|grandpa|dad|husband|son|nephew|man|boy|guy|boss|teacher|doctor|friend|cousin|neighbou?r|customer|client|patient|driver|owner|manager|coach|nurse|partner|colleague|person|student|engineer|mechanic|captain|chef|officer|mr|pastor|chief|apprentice|director"
_SHE = "mother|sister|aunt|grandmother|grandma|mom|mum|wife|daughter|niece|woman|girl|lady|born|ms|mrs|madam"
_PERSON = re.compile(rf"(?i)\b(?:{_HE}|{_SHE})$")
_DOES = re.compile(rf"(?i)\b(?:{_HE}|{_SHE}) [a-z]")  #: somebody does something to it: "my aunt brought cake"
_RELATIVE = re.compile(
    r"(?i)(?:my|his|her|our) (?:(?:older|younger|little|big|elder) )?(?:sister|brother|mother|father|mom|dad|boss|aunt|uncle|teacher|wife|husband|cousin|grandma|grandpa|grandmother|grandfather)$"
)
_DETERMINED = re.compile(
    r"(?i)(?:the|my|his|her|our|their|your|this|that|one|an?|some|many|each|every|another)\b"
)
#: A noun, perhaps with its name or its place, and the pronoun that says it again.
_AGAIN = re.compile(
    r"^(?P<link>(?:(?:And|But|So|and|but|so|Also|Then|Now)(?:, | ))?)(?P<noun>[A-Za-z][\w'’.-]*(?: [\w'’-]+){0,5}?)(?P<name>, [A-Z][a-z]+)?(?P<comma>,?) (?P<again>he|she|it|they) (?P<verb>(?:always |never |also |still )?[a-z]+)(?P<rest> .+|[.!]?)$"
)
_TITLED = re.compile(
    r"(?:Mrs?|Ms|Dr|Officer|Coach|Chef|Nurse|Professor|Miss|Teacher|Aunt|Uncle)\.? [A-Z]\w+$"
)
_NO_NOUN = re.compile(
    r"(?i)\b(?:lot|of$|and|or|but|so|if|when|because|that|which|who|what|where|how|why|as|than|like|said|says|is|are|was|were|be|has|have|had|do|does|did|can|will|would|could|must|not|n['’]t|then|now|time|times|day|year|years|week|way|i|you|we|he|she|they|it|all|thing|moment|every|each time|once|thinks?|thought|knew|know)\b"
)


#: A clause behind its comma that begins with somebody.
_LATER = re.compile(
    r"(?<=, )(?:(?:and|but|so) )?(?:my|his|her|our|the) .+$|(?<= )(?:and|but|so) (?:my|his|her|our|the) (?:\w+ )?\w+, (?:he|she) .+$"
)
#: What the noun itself does, behind what is said of it by the way: "my boss, he was strict, wanted".
_BY_THE_WAY = re.compile(r"[^,]*, (?P<verb>[a-z]+)\b")


def said_once(text: str, *, learner: bool) -> str:
    """The words with their subject said once.

    >>> said_once("My aunt, Rosa, she did nursing.", learner=False)
    'My aunt, Rosa, did nursing.'
    >>> said_once("Coffee it keeps the drivers awake.", learner=True), said_once("The man she married left.", learner=True)
    ('Coffee keeps the drivers awake.', 'The man she married left.')
    """
    return _LATER.sub(lambda match: _in_time(match, learner), _once(text, learner))


def _in_time(match: re.Match[str], learner: bool) -> str:
    """A clause behind another, whose bare verb is past where that is: "it was late, my aunt she call us"."""
    was = re.search(r"\b(?:was|were|ago|yesterday)\b", match.string[: match.start()]) is not None
    return _once(match.group(), learner, past=learner and was)


def _once(text: str, learner: bool, *, past: bool = False) -> str:
    match = _AGAIN.match(text)
    if match is None or _NO_NOUN.search(match.group("noun")):
        return text
    noun, comma, name, again = (match.group(group) for group in ("noun", "comma", "name", "again"))
    aside = _BY_THE_WAY.match(match.group("rest"))
    if comma and aside is not None and _acts(aside["verb"], again):
        return text
    if again == "it" and _DOES.search(noun):
        return text
    kind = noun.split(" from ")[0].removesuffix(" there")
    kind = re.sub(r"(?<=[a-z]) [A-Z]\w+$", "", kind)
    titled = _TITLED.match(noun)
    person = ((name is not None or titled is not None) and again != "it") or _PERSON.search(kind) is not None
    named = learner and again in ("he", "she") and _is_name(noun)
    person = person or named
    bare_noun = learner and again == "it" and " " not in noun and not comma and lemmas(noun.lower(), "NOUN")
    if not (_DETERMINED.match(noun) or titled or bare_noun or named) or not _fits(kind, again, person):
        return text
    bare = learner and person and is_base(match.group("verb")) and not is_past(match.group("verb"))
    if not (_acts(match.group("verb"), again) or bare):
        return text
    family = person and (
        named or _RELATIVE.match(noun) or titled or match.group("verb") in ("is", "was", "has")
    )
    if not (comma and person) and not family and not (learner and _whole(match)):
        return text
    apart = f"{name}," if name and comma else name or ""
    verb = match.group("verb")
    if bare:
        told = inflections(verb, "VBD") if past else ()
        verb = told[0] if told else third_person_verb(verb, plural=False)
    return f"{match.group('link')}{noun}{apart} {verb}{match.group('rest')}"


def _is_name(noun: str) -> bool:
    """Whether the words are somebody's name: "Henrik", not "Today" and not "In Bergen"."""
    doc = parse(f"{noun} works.")
    return (
        re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)?", noun) is not None
        and doc[0].tag_ == "NNP"
        and not re.match(
            r"(?:\w+day|January|February|March|April|May|June|July|August|\w+ber|Christmas|Easter)$", noun
        )
    )


def _fits(noun: str, again: str, person: bool) -> bool:
    """Whether the pronoun can be said of the noun."""
    if again == "it":
        return not person and (not noun.endswith("s") or noun.endswith(("us", "ss")))
    if again == "they":
        return noun.endswith("s") or noun.split()[-1] in ("people", "children", "men", "women")
    if not person:
        return False
    she = re.search(rf"(?i)\b(?:{_SHE})$", noun) is not None
    he = re.search(
        r"(?i)\b(?:father|brother|uncle|grandfather|grandpa|dad|husband|son|nephew|man|boy|guy)$", noun
    )
    return not (she and again == "he") and not (he and again == "she")


def _acts(verb: str, again: str) -> bool:
    """Whether the word behind the pronoun is a verb in a form that the noun has too."""
    word = verb.split()[-1]
    if word in (
        "is",
        "was",
        "has",
        "had",
        "does",
        "did",
        "can",
        "will",
        "would",
        "could",
        "must",
        "are",
        "were",
        "have",
    ):
        return True
    past = is_past(word) and bool(lemmas(word, "VERB"))
    return (
        past
        or (again != "they" and word.endswith("s") and bool(lemmas(word, "VERB")) and not is_base(word))
        or (again == "they" and is_base(word))
    )


def _whole(match: re.Match[str]) -> bool:
    """Whether what follows is the only verb, and not one of a clause about the noun: "the man she married left"."""
    if match.group("comma"):
        return True
    rest = re.split(r",| and | but | because | so | when | if | that | who ", match.group("rest"))[0]
    if re.match(r"\W*$", rest):
        return _PERSON.search(match.group("noun").removesuffix("s")) is not None
    return not any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in parse(rest.strip()))
