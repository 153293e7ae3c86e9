"""The article or the "her" that short notes leave out before a subject: "list takes years" → "the list takes years"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import is_base, is_participle, is_past, lemmas

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: What somebody has one of, at work and of their own: "route is 61 elevators" → "her route is …".
_POSSESSED = frozenset(
    "job route shift commute schedule boss crew partner office truck title workday day week day-to-day territory caseload department "
    "hands knees back feet hearing eyes shoulder shoulders hair reason motto goal dream plan hobby salary paycheck family career".split()
)
#: Somebody of many, who has an article of their own where one time is told: "customer was a mechanic's wife".
_SOMEBODY = frozenset(
    "customer client patient student guy man woman lady teacher neighbor couple driver passenger friend coworker kid boy girl "
    "stranger nurse doctor cop professor counselor recruiter colleague lawyer family tourist visitor resident".split()
)
#: Things of which nobody has one.
_MASS = frozenset(
    "water math paperwork money time food traffic school college church summer winter spring fall autumn music science biology chemistry "
    "physics english history art people everybody everyone nobody somebody something nothing everything anything half work practice patience "
    "life death grief love fear heat cold rain snow ice wind dust mud blood oil gas steel wood concrete bread meat fish coffee sleep sweat "
    "breakfast lunch dinner christmas retirement experience safety theory stress communication respect trust luck confidence hell home "
    "today tomorrow yesterday tonight noon midnight monday tuesday wednesday thursday friday saturday sunday mom dad grandma grandpa "
    "electricity gravity chlorine power smoke fire air honesty help advice information equipment research training weather technology "
    "wax honey milk cheese flour sugar salt butter leather cotton wool silk plastic glass rubber paint glue sand clay gravel asphalt diesel fuel coal copper "
    "iron aluminum brass gold silver mail luggage furniture garbage trash jewelry oxygen insulation drywall lumber grain corn rice hay manure soil "
    "sir madam coach chef courage bravery patience kindness freedom silence humor humour teamwork brave software that this it there here what who which how why when where someone anyone anybody anything one most some all both each".split()
)
#: Something done, whose subject is missing, and no thing: "ran calcium in the vein", "said produce is harder".
_DONE = re.compile(
    r"(?i)(?:said|ran|went|told|took|came|got|gave|saw|thought|knew|kept|found|brought|bought|sat|stood|began|grew|wrote|drove|did|had|was|were|called|asked|tried|wanted|worked|started)\b(?! (?:off|up)\b)"
)
#: A day with a name of its own: "pizza Friday is", "game day was".
_DAY_CALLED = re.compile(
    r"(?i)(?:[a-z]+ ){1,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|day) (?:is|was)\b"
)
_ABSTRACT = re.compile(r"(?:ness|ity|ism|ship|ance|ence|ics|ology|ing|ment|ery)$")
_GIVEN = frozenset(("DT", "PRP$", "CD", "POS", "PDT", "WDT", "WP$"))
_VERBS = frozenset(("VBD", "VBZ", "VBP", "MD"))


def determined(words: str, person: Person) -> str:
    """The sentence with the article or possessive of its subject, where one thing is the subject and has none.

    >>> from scriptwright.sections import Pronoun
    >>> determined("list takes years", Person("Ms. Li", Pronoun.SHE))
    'the list takes years'
    >>> determined("route is nine stops", Person("Ms. Li", Pronoun.SHE))
    'her route is nine stops'
    >>> determined("said soup is harder than stew", Person("Ms. Li", Pronoun.SHE))
    'said soup is harder than stew'
    """
    if re.match(r"[\w-]+ (?:means?|is when|is where|is if|is how) ", words) or _DONE.match(words):
        return words
    small = words if re.match(r"I\b|[A-Z]{2}", words) else words[:1].lower() + words[1:]
    if re.split(r"['’ ]", words, maxsplit=1)[0].capitalize() in (person.name or "").split():
        return words[:1].upper() + words[1:]
    then = re.match(r"(?:and |but |so )?then (?=[a-z]+ )", small)
    if then is not None:
        made = determined(small[then.end() :], person)
        return words[: then.end()] + made if made != small[then.end() :] else words
    head = small.partition(", ")[0]
    article = _article(small, person) or (
        _article(head, person) if head != small and len(head.split()) > 3 else None
    )
    return f"{article} {small}" if article else words


def is_mass(word: str) -> bool:
    """Whether a noun is something that nobody has one of: "water", "patience"."""
    return word in _MASS or _ABSTRACT.search(word) is not None


def clauses_determined(words: str, person: Person) -> str:
    """The words with the articles of the subjects behind their commas: "get on it, list takes years"."""
    head, *rest = re.split(r", (?=[a-z])", words)
    made = [determined(piece, person) if len(piece.split()) >= 3 else piece for piece in rest]
    return ", ".join((head, *made)) if made != rest else words


def _article(words: str, person: Person) -> str | None:
    if re.match(
        r"(?i)(?:back|head|neck|hearing|hands|knees|feet|shoulders?) (?:hurts?|aches?|shakes?|killing)\b",
        words,
    ):
        return person.pronoun.possessive
    if _OF_KIN.match(words):
        return person.pronoun.possessive
    if not re.match(r"[A-Za-z]", words) or _BEGUN.match(words) or _VERB_FIRST.match(words):
        return None
    if re.match(r"(?i)favou?rite [a-z]+s? (?:is|was|are|were)\b", words):
        return person.pronoun.possessive
    if _TOP.match(words):
        return "the"
    if _DAY_CALLED.match(words):
        return None
    brief = re.fullmatch(r"(?i)([a-z]+) ([a-z]+)\.?", words)
    if brief is not None and brief.group(1) in _SOMEBODY and is_past(brief.group(2)):
        return "the"
    doc = parse(f"the {words}")
    if _acts(doc):
        return "a" if doc[1].lower_ in _SOMEBODY and is_past(doc[2].lower_) else "the"
    subject = next((token for token in doc if token.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.left_edge.i != 0 or subject.head.i < subject.i or _broken(subject):
        return None
    if subject.tag_ not in ("NN", "NNS") or any(left.tag_ in _GIVEN for left in list(subject.lefts)[1:]):
        return None
    noun, first = subject.lower_, doc[1]
    if doc[subject.i + 1].tag_ == "CD":
        return None
    if noun in _POSSESSED and subject.i <= 2:
        return person.pronoun.possessive
    if subject.tag_ == "NNS" or not lemmas(noun, "NOUN") or _said_of_many(subject):
        return None
    if noun in _MASS or first.lower_ in _MASS or _ABSTRACT.search(noun):
        return None
    if subject.i == 1 and lemmas(noun, "ADJ") and noun not in _SOMEBODY:
        return None
    described = first.tag_ == "JJ" and first.lower_ not in _ONE
    if described or (
        noun in _SOMEBODY and _told_once(subject) and first.lower_ not in _ONE and first.tag_ != "JJS"
    ):
        return "an" if first.lower_[:1] in "aeio" else "a"
    return "the" if first.tag_ in ("NN", "NNP", "JJ", "JJS", "RBS", "VBN", "VBG") else None


#: What somebody of the family has: "brother's team had no coach".
_OF_KIN = re.compile(
    r"(?i)(?:mother|father|brother|sister|husband|wife|uncle|aunt|cousin|son|daughter|grandmother|grandfather)['’]s (?!been\b|got\b|not\b|an?\b|the\b|in\b)[a-z]"
)
#: What there is one of, and what is said of it.
_TOP = re.compile(
    r"(?i)(?:youngest|oldest) (?=(?:is|was)\b)|(?:first|last|best|worst|biggest|main|most [a-z]+|[a-z]+est|other) (?:thing|half|part|time|job|case|day|call|one|rule|tool|lesson|mistake|moment|challenge|surprise)\b(?=.* (?:is|was)\b)"
)


def _acts(doc: Doc) -> bool:
    """A noun and its verb that the parser takes for two nouns: "bell rings at 3"."""
    if (
        len(doc) < 4
        or doc[1].tag_ not in ("NN", "NNP")
        or not lemmas(doc[1].lower_, "NOUN")
        or doc[1].lower_ in _MASS
    ):
        return False
    verb, after = doc[2].lower_, doc[3]
    goes_on = after.tag_ in ("IN", "RP", "RB", "DT", "PRP", "PRP$", "TO") and after.lower_ != "of"
    governs = after.tag_ in ("DT", "PRP", "PRP$", "TO") or after.lower_ == "for"
    past = is_past(verb) and not is_base(verb) and (governs or not is_participle(verb))
    present = verb.endswith("s") and lemmas(verb, "VERB") and not is_base(verb)
    acted = past or (bool(present) and (governs or not lemmas(verb, "NOUN")))
    return (
        acted
        and goes_on
        and doc[2].dep_ not in ("nsubj", "aux")
        and not any(token.tag_ in _VERBS for token in doc[3:])
    )


#: What is a beginning of something else, or needs no article.
_BEGUN = re.compile(
    r"(?i)(?:first aid|no|not|none|nothing|nobody|any|anything|everything|something|many|much|several|few|enough|neither|either|only (?!\w+ (?:is|was)\b)|even|just|in|on|at|for|from|to|with|by|of|if|when|while|until|because|the|an?|my|his|her|their|our|your|this|that|it|he|she|they|we|you|i|and|but|or|so|also|then|as|like|every|each|all|some|most|both|one|two|always|never|\w+ly)\b"
)
#: A verb and its object: behind no noun stands an article.
_VERB_FIRST = re.compile(r"[a-z]+ (?:an?|the|his|her|their|my|our) ")
#: Adjectives of what there is one of.
_ONE = frozenset(
    "first last next second third main whole same old only final other real average normal usual typical current actual original".split()
)


def _broken(subject: Token) -> bool:
    """A comma or a mark between the subject and its verb: a fragment with something said of it."""
    return any(token.is_punct and token.text != "-" for token in subject.doc[subject.i : subject.head.i])


def _told_once(subject: Token) -> bool:
    if any(child.dep_ == "acomp" for child in subject.head.children):
        return False
    verbs = [subject.head, *(child for child in subject.head.children if child.dep_.startswith("aux"))]
    return any(verb.tag_ == "VBD" or (verb.tag_ == "VBN" and is_past(verb.lower_)) for verb in verbs)


def _said_of_many(subject: Token) -> bool:
    """A noun that is no single thing beside its verb: "people skills matter"."""
    verbs = [subject.head, *(child for child in subject.head.children if child.dep_.startswith("aux"))]
    finite = [verb for verb in verbs if verb.tag_ in _VERBS]
    return not finite or finite[-1].tag_ == "VBP"


def is_clause(words: str) -> bool:
    """A sentence that the parser takes for a noun: "people in the building get mad at her"."""
    first = words.split()[0].lower() if words.split() else ""
    if not re.fullmatch(r"people|kids|customers|patients|everyone|everybody|nobody|[a-z]{3,}s", first):
        return False
    doc = parse(f"the {words[:1].lower()}{words[1:]}")
    subject = next((token for token in doc if token.dep_ in ("nsubj", "nsubjpass")), None)
    return (
        subject is not None
        and subject.left_edge.i == 0
        and subject.head.tag_ in ("VBP", "VBD", "MD", "VB")
        and subject.head.dep_ == "ROOT"
        and not any(token.text == "," for token in doc[subject.i : subject.head.i])
    )
