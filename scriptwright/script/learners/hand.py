"""What is mended only in notes that a learner of English wrote, where elsewhere it could be meant: rows as in `learners`."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.slips import Made

_BODY = "knee|arm|leg|hand|foot|finger|nose|back|wrist|ankle|shoulder|elbow|hip|toe|neck|head|teeth|tooth|rib|ribs|eyes|mouth|ear|ears|face|hair|voice"
_HIS = {
    "i": "my",
    "he": "his",
    "she": "her",
    "we": "our",
    "they": "their",
    "everybody": "their",
    "everyone": "their",
}
_PLACES = "factory|company|shop|bakery|restaurant|hotel|garage|workshop|laboratory|pharmacy|farm|village|kitchen|bank|supermarket|clinic|café|cafe"
_ADJECTIVES = "good|bad|hard|difficult|nice|great|big|small|beautiful|interesting|dangerous|normal|important|long|quiet|strong|easy|new|old|special|strange"
_ONE = "job|man|woman|place|city|idea|question|thing|feeling|story|day|country|school|boss|teacher|company|boy|girl|family|problem|moment|life|experience|friend|machine|house|car|shop|decision"


def _another(match: re.Match[str]) -> str:
    """ "A colleague of other company" → "a colleague of another company"."""
    noun = match.group(2)
    one = lemmas(noun, "NOUN")[:1] in ((noun,), [noun]) and noun not in (
        "side",
        "hand",
        "people",
        "way",
        "end",
        "than",
    )
    return f"{match.group(1)} another {noun}" if one else match.group()


#: Named rows: what is written → what is meant.
LEARNERS_ONLY: tuple[tuple[str, str, Made], ...] = (
    (
        "broke the knee",
        rf"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Ee]verybody|[Ee]veryone) (?P<verb>broke|hurt|injured|burned|burnt|lost|cut|wash(?:ed|es)|lift(?:ed|s)|raise[sd]?|puts?|turn(?:ed|s)|shakes?|shook|close[sd]?|open(?:ed|s)) the (?P<part>{_BODY})\b",
        lambda m: f"{m.group('who')} {m.group('verb')} {_HIS[m.group('who').lower()]} {m.group('part')}",
    ),
    (
        "he do",
        r"(?:^|(?<=[,;] )|(?<=and )|(?<=but )|(?<=ing )|(?<=oon )|(?<=day ))([Hh]e|[Ss]he) do (?=[a-z])",
        r"\1 does ",
    ),
    (
        "he works, have",
        r"^((?:He|She)(?:['’]s)? [^,.]{3,60}), (?:have|has) (?=\d|an?\b|two|three)",
        r"\1, and has ",
    ),
    (
        "a machine Korean",
        r"\b(an?|the|my|his|her|one) ([a-z]+) (Korean|Chinese|German|American|Italian|Japanese|French|Spanish|Russian|English|Mexican|Indian)\b(?! [a-z]+s?\b(?<!that)(?<!and)(?<!in)(?<!with)(?<!who)(?<!which)(?<!for))",
        lambda m: (
            f"{'an' if m.group(1) in ('a', 'an') and m.group(3)[0] in 'AEI' else 'a' if m.group(1) in ('a', 'an') else m.group(1)} {m.group(3)} {m.group(2)}"
        ),
    ),
    (
        "something you learn it",
        r"\b(something|anything|everything|(?:[Tt]he|a|this|my) (?:\w+ )?(?:things?|job|work|part|machine|medicine|place|person|book|question|exam)) ((?:that |which )?(?:I|you|we|they|he|she) (?:always |never |really |often |can |must )?[a-z]+) (?:it|them)(?=[.,;]|$| (?:like|in|every|when|with|at|is|was|because)\b)",
        r"\1 \2",
    ),
    (
        "the thing most danger",
        r"\b([Tt]he) (thing|part|moment|day|job|case|problem|memory|word|question) (?:the )?(?:most|more) (danger(?:ous)?|difficult|important|beautiful|interesting|funny|sad|hard|strange|special)\b",
        lambda m: f"{m.group(1)} most {'dangerous' if m.group(3) == 'danger' else m.group(3)} {m.group(2)}",
    ),
    (
        "make a photo",
        r"\b(make|makes|made|making) (an?|the|some|many|my) (photos?|pictures?|break|pause|rest|shower)\b",
        lambda m: (
            f"{dict(make='take', makes='takes', made='took', making='taking')[m.group(1)]} {m.group(2)} {m.group(3)}"
        ),
    ),
    ("which it stays", r"\bwhich (?:it|they) (?!could|can|would|had|have|will)(?=[a-z]+\b)", "which "),
    (
        "also I make",
        r"(?<=[a-z] )(?<!and )(?<!but )(?<!so )(?<!that )also (I|we|they|he|she) (?=[a-z])",
        r"\1 also ",
    ),
    (
        "in the exit",
        r"(?<!stuck )(?<!stucks )\bin the (exit|entrance|gate|end|airport|bus stop|beginning of)\b",
        r"at the \1",
    ),
    (
        "the nature",
        r"(?:^|(?<=[,.] )|(?<=love )|(?<=like )|(?<=about ))[Tt]he (nature|life) (?=is\b|was\b)",
        lambda m: m.group(1).capitalize() + " " if m.start() == 0 else m.group(1) + " ",
    ),
    (
        "worked in factory",
        rf"\b(work(?:s|ed|ing)?|job|live[sd]?) (in|at|for) ({_PLACES})\b(?! \w+s?\b(?<!of)(?<!in)(?<!and)(?<!for)(?<!near)(?<!with))",
        r"\1 \2 a \3",
    ),
    (
        "is good job",
        rf"\b(am|is|was|be|['’]s|have|has|had|need|needs|want|wants|found) ((?:very |really )?(?:{_ADJECTIVES}) (?:{_ONE}))\b(?=[.,;]|$| (?:for|to|in|because|and|but|with|of|that)\b)",
        r"\1 a \2",
    ),
    (
        "it was lie",
        r"\b(is|was|be|['’]s) (lie|secret|mistake|dream|surprise|joke|accident|miracle|nightmare|win|gift|shame|pity)(?=[.,;]|$)",
        lambda m: f"{m.group(1)} {'an' if m.group(2) == 'accident' else 'a'} {m.group(2)}",
    ),
    (
        "had fever",
        r"\b(ha(?:d|s|ve)) (fever|headache|cold|accident|stroke|baby|dream|operation)(?=[.,;]|$| (?:and|but|when|in|because|today|now|again)\b)",
        lambda m: f"{m.group(1)} {'an' if m.group(2)[0] in 'ao' else 'a'} {m.group(2)}",
    ),
    (
        "for be",
        r"\b([Ff])or (be|become|learn|make|see|get|have|go|earn|buy|sweep|clean|pay|eat|cook|do)\b(?! (?:is|was)\b)",
        lambda m: f"{'T' if m.group(1) == 'F' else 't'}o {m.group(2)}",
    ),
    (
        "after I eat",
        r"^(?P<and>(?:And |But )?)(?P<word>[Aa]fter|[Bb]efore) (?P<rest>(?:I|he|she|we|they|(?:my|the) [a-z]+ (?=[a-z]+ed\b|went\b|came\b|told\b|said\b|gave\b|took\b)) ?[^,]+)$",
        lambda m: _adverb(m),
    ),
    (
        "and after I eat",
        r"\b(?P<and>and )(?P<word>after|before) (?P<rest>(?:I|he|she|we|they) [^,.]+(?=[,.]|$))",
        lambda m: _adverb(m),
    ),
    ("before I worked, now", r"^Before (I|he|she|we|they) (?=[^,.]+, (?:but )?now\b)", r"Before, \1 "),
    ("all the days", r"\ball (?:the )?days(?=[.,;]|$| (?:at|I|he|she|in)\b)", "every day"),
    ("if I will", r"^(If|When) (I|you|we|they) will (?=[a-z])(?!be\b|not\b)", r"\1 \2 "),
    ("glasses", r"\buse glasses\b", "wear glasses"),
    (
        "says me",
        r"\b(says?) (?:to )?(me|him|her|us) that\b",
        lambda m: f"{'tells' if m.group(1) == 'says' else 'tell'} {m.group(2)} that",
    ),
    ("persons", r"(?<!in )(?<!missing )\bpersons\b", "people"),
    ("of other company", r"\b(of|in|from|to|for|at|with|only) other ([a-z]+)\b", _another),
    (
        "each mechanic put",
        r"\b([Ee]ach|[Ee]very) ([a-z]+) (put|cut|set|hit|let) (?=(?:his|her|the|their|a|it)\b)(?![^.]*\b(?:was|were|ago|then|last|had)\b)",
        r"\1 \2 \3s ",
    ),
    (
        "a woman small small",
        r"\b(an?|the) ([a-z]+) (small|big|old|young|nice|long|fast|beautiful) \3\b",
        lambda m: f"{'a' if m.group(1) != 'the' else 'the'} very {m.group(3)} {m.group(2)}",
    ),
    (
        "the second day I met",
        r"^[Tt]he (first|second|third|next|last|same) (day|night|morning) (?=(?:I|he|she|we|they)\b)",
        r"On the \1 \2 ",
    ),
    ("was the number 38", r"\b(is|was|am|are|['’]m|['’]s) the number (?=\d)", r"\1 number "),
)


def _adverb(match: re.Match[str]) -> str:
    """ "After I write the report." has no other clause, so "after" is "afterwards"."""
    rest = match.group("rest")
    subjects = [
        token
        for token in parse(rest)
        if token.dep_ in ("nsubj", "nsubjpass")
        and token.tag_ not in ("WP", "WDT")
        and not any(child.dep_ == "mark" for child in token.head.children)
    ]
    if len(subjects) != 1:
        return match.group()
    word = {"after": "afterwards", "before": "before that"}[match.group("word").lower()]
    return f"{match.group('and')}{word.capitalize() if match.group('word')[0].isupper() else word} {rest}"


_MONEY = frozenset("rupee cedi dirham naira millimetre centimetre kilometre metre litre".split())
_NO_UNIT = frozenset(
    "min hr yr lb ft pr gal max sec mph foot grand stone head gauge fish percent km kg cm mm yuan yen won euro grade class level p.m. a.m. pm am o'clock million thousand hundred dozen".split()
)


def counted(text: str) -> str:
    """More than one with the ending of many: "eleven lens came out", "two old machine" → "two old machines"."""
    from lemminflect import getInflection

    edits: list[tuple[int, int, str]] = []
    doc = parse(text)
    for token in doc:
        head = token.head
        if token.dep_ != "nummod" or head.tag_ != "NN" or head.i <= token.i or head.i - token.i > 3:
            continue
        after = doc[head.i + 1] if head.i + 1 < len(doc) else None
        one = token.lower_ in ("1", "one") or not re.match(r"(?:\d[\d,]*|[a-z]+)$", token.lower_)
        year = re.fullmatch(r"(?:19|20)\d\d", token.text)
        joined = after is not None and (after.text in ("-", "/") or after.tag_.startswith("NN"))
        before = doc[token.i - 1].lower_ if token.i else ""
        close = token.tag_ == "CD" and all(between.tag_ == "JJ" for between in doc[token.i + 1 : head.i])
        if (
            one
            or year
            or joined
            or not close
            or head.lower_ in _NO_UNIT
            or not (len(head) > 2 and (lemmas(head.lower_, "NOUN") or head.lower_ in _MONEY))
            or before
            in ("a", "an", "number", "the", "per", "-", "$", "level", "grade", "#", "to", "in", "class")
        ):
            continue
        if not head.text.isalpha() or not head.text.islower():
            continue
        found = getInflection(head.lower_, tag="NNS")
        if found and found[0] != head.lower_:
            edits.append((head.idx, head.idx + len(head.text), found[0]))
    for start, end, form in reversed(edits):
        text = text[:start] + form + text[end:]
    return text
