"""How the notes speak of the interviewee: he, she or they; never told from a given name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.whose import others_at
from scriptwright.sections import Pronoun, Section

#: What makes of a sentence one in which somebody else may be "he" or "she".
_OTHERS = re.compile(
    r"(?i)\b(?:my|his|her|their|your|an?|the) (?:[\w-]+ )?(?:brother|sister|mom|mother|dad|father|uncle|aunt|cousin|"
    r"friend|boss|kid|son|daughter|man|woman|guy|girl|boy|lady|wife|husband|grandmother|grandfather|grandma|grandpa|"
    r"teacher|apprentice|dispatcher|roommate|patient|student|customer)\b"
)
_SENTENCE = re.compile(r"[^.!?]+[.!?]?")
#: Words that only the interviewee can be meant by.
_SURELY = re.compile(
    r"(?i)\b(?:chose|picked|interview(?:ed)?|thanked|met|asked) (?:her|him)\b|\b(?:when|what|how|that|because) s?he (?:told|showed|said|explained|taught|talked|answered)\b"
)
#: Who was chosen is the interviewee, whoever else the sentence names.
_PICKED = re.compile(
    r"(?i)\b(?:(?:chose|picked|interviewed) (?P<who>her|him)\b(?= (?:because|bc|since|cuz|for)\b| ?(?:[-–—:]| -- ))"
    r"|(?:that|this|which)(?: is|['’]s) (?:\w+ )?why I (?:[a-z]+ (?:[a-z]+ )?and )?[a-z]+ (?P<so>her|him)\b)"
)
#: "First woman on the crew", "the only man in the class", "It is madam".
_ONLY = re.compile(
    r"(?i)(?:^|[.;] |\b(?:the|as|was|is) )(?:only|first|second|youngest|oldest) (?P<sex>woman|girl|female|lady|man|boy|male|guy)\b(?! (?:i|we|you|who|that|to)\b)"
    r"|\b(?:it is|it['’]s) (?P<title>madam|ma['’]?am|sir)\b"
)
_WOMAN = frozenset("woman girl female lady madam maam".split())
#: The reason for the choice, which names the chosen one first: "I chose Dana because she did the flowers for my cousin".
_CHOSEN = re.compile(
    r"(?i)\b(?:chose|choose|choosed|picked|interviewed|asked|wanted to (?:interview|talk to|meet)) (?:[^.!?]|(?<=\bDr)\.){2,40}? (?:because|since|bc|cos) (?P<who>s?he|her|his)\b"
)
#: A heading of the student's that is about the interviewee: "Why her", "What he does".
_WHY = re.compile(
    r"(?i)\W*why (?:i (?:chose|picked|interviewed|asked) )?(?P<who>him|her)\b|\W*(?:what|where|how) (?P<he>s?he) (?:does|works|got into it)\b"
)
#: Who is spoken of where the student says whom they chose: "this guy came in ten minutes".
_THIS_ONE = re.compile(
    r"(?i)\bthis (?:[a-z]+ )?(?P<sex>guy|man|dude|bloke|lady|woman|girl)\b(?! (?:who|that) (?:i|we|my)\b)"
)
#: How the interviewee is spoken to.
_SIR, _MADAM = re.compile(r"(?i)\bsir\b(?!/)"), re.compile(r"(?i)\b(?:madam|ma['’]?am)\b")
#: Somebody whom a question is about: "What happened to Ryan?"
_NAMED = re.compile(r"(?<=[a-z] )[A-Z][a-z]+")
_HE, _SHE = (
    re.compile(r"(?i)\b(?:he|him|his|himself|he's|hes)\b"),
    re.compile(r"(?i)\b(?:she|her|hers|herself|she's|shes)\b"),
)
_THEY_SET = re.compile(r"(?i)\b(?:they/them|they / them|pronouns?:? they)\b")


#: What a listener writes of whom they listen to, in brackets within an answer: "(she laughed)".
_ASIDE = re.compile(
    r"(?i)[(\[*](?:and |but |then |here )?(?P<who>s?he) (?:also |then |just |really )?(?:laugh(?:s|ed)|smil(?:es|ed)|grinn?(?:s|ed)|shrug(?:s|ged)|paus(?:es|ed)|show(?:s|ed) me|point(?:s|ed)|"
    r"sigh(?:s|ed)|nod(?:s|ded)|stopp?(?:s|ed)|said|says|told|cri(?:es|ed)|winked|whispered|rolled|thought)\b"
)
#: What only whoever was listened to does, where nobody else has been spoken of.
_SAYS = {
    pronoun: re.compile(
        rf"(?i)\b{pronoun.value} (?:also |then |just |only |always |never |even )*(?:said|says|told|tells|showed|explained|thinks|reckons|mentioned|laughed|asked me|let me|gave me)\b"
    )
    for pronoun in (Pronoun.HE, Pronoun.SHE)
}


def _alone(told: str, name: str | None, pronoun: Pronoun) -> str:
    """What of a paragraph stands before anybody else is spoken of whom the pronoun can mean."""
    return told[: others_at(told, pronoun, name)]


#: How "they" goes on of one person, behind the question why it was this one.
_WHY_THEM = r"(?i:\bwhy )(?i:(?:did )?i (?:chose|choose|pick(?:ed)?|interview(?:ed)?|ask(?:ed)?) )?{name}\W+(?:They|Their)\b"


def _they_alone(blocks: Sequence[NoteBlock], name: str, text: str) -> bool:
    """Whether the student calls one person "they" and nobody "he" or "she": "Why Ann Lee? They mend our bikes"."""
    why = re.search(_WHY_THEM.format(name=re.escape(name)), text)
    if why is None or " and " in name:
        return False
    told = text[why.start() :].split("\n\n")[0]
    told += " ".join(plain(block.text) for block in blocks if block.speaker is not Speaker.INTERVIEWEE)
    return not (_HE.search(told) or _SHE.search(told))


def pronoun_of(blocks: Sequence[NoteBlock], name: str | None, text: str) -> Pronoun | None:
    """How the notes speak of the interviewee; None where they do not, or do both."""
    if _THEY_SET.search(text):
        return Pronoun.THEY
    stated = re.search(r"(?i)\b(he/him|she/her)\b", text)
    if stated:
        return Pronoun.HE if stated.group(1).lower().startswith("he") else Pronoun.SHE
    if name:
        if re.match(
            r"(?:Mr|Mister|Father|Sr|Señor|Don|Tito|Baba|Pak|Bapak|Mzee|Shri|Encik|Ustaz|Kuya)\b", name
        ):
            return Pronoun.HE
        if re.match(
            r"(?:Mrs|Ms|Miss|Sister|Sra|Señora|Doña|Madame?|Tita|Aunt(?:ie|y)?|Mama|Bu|Ibu|Smt|Shrimati|Puan)\b",
            name,
        ):
            return Pronoun.SHE
        surname, given = re.escape(name.split()[-1]), re.escape(name.split()[0])
        titled = re.search(rf"\b(Mr|Mrs|Ms|Miss)\.? (?:(?:\w+ )?{surname}|{given})\b", text)
        if titled:
            return Pronoun.HE if titled.group(1) == "Mr" else Pronoun.SHE
    if name and _they_alone(blocks, name, text):
        return Pronoun.THEY
    for pronoun, title in (
        (Pronoun.HE, r"\b(?:don|señor|monsieur|herr|signor) "),
        (Pronoun.SHE, r"\b(?:doña|señora|madame|frau|signora) "),
    ):
        if name and re.search(title + re.escape(name.split()[0]), text, re.IGNORECASE):
            return pronoun
    opened = re.search(
        r"(?i)\bthis is (?-i:[A-Z]\w+)(?: (?-i:[A-Z])\w+)?[,.]? (s?he) (?:is|works|was)\b", text
    )
    if opened and name and name.split()[0] in opened.group():
        return Pronoun.HE if opened.group(1).lower() == "he" else Pronoun.SHE
    he = she = 0
    sure: set[Pronoun] = set()
    asked = {block.id: block.text for block in blocks}
    for block in blocks:
        own = block.reported or block.speaker in (Speaker.STUDENT, Speaker.INTERVIEWER)
        if block.kind is Kind.ASSIGNMENT:
            continue
        if not own:
            for aside in _ASIDE.finditer(plain(block.text)):
                sure.add(Pronoun.HE if aside["who"].lower() == "he" else Pronoun.SHE)
            continue
        told = re.sub(r'"[^"]*"', "", plain(block.text))
        words = _SENTENCE.sub(lambda one: "" if _OTHERS.search(one.group()) else one.group(), told)
        surely = " ".join(match.group().lower() for match in _SURELY.finditer(words))
        if block.kind is Kind.HEADING and (why := _WHY.match(plain(block.text))):
            sure.add(Pronoun.HE if (why["who"] or why["he"]).lower() in ("he", "him") else Pronoun.SHE)
        his, hers = (
            3 if block.kind is Kind.HEADING or pattern.search(surely) else 1 for pattern in (_HE, _SHE)
        )
        for match in _PICKED.finditer(told):
            her = (match["who"] or match["so"]).lower() == "her"
            he, she = he + 3 * (not her), she + 3 * her
            sure.add(Pronoun.SHE if her else Pronoun.HE)
        only = _ONLY.search(words)
        if only is not None:
            woman = (only["sex"] or only["title"]).lower().replace("'", "").replace("’", "") in _WOMAN
            sure.add(Pronoun.SHE if woman else Pronoun.HE)
        if block.speaker is Speaker.INTERVIEWER or block.kind is Kind.QUESTION:
            he += 3 * len(_SIR.findall(block.text))
            she += 3 * len(_MADAM.findall(block.text))
        alone = {pronoun: _alone(told, name, pronoun) for pronoun in (Pronoun.HE, Pronoun.SHE)}
        he += his * len(_HE.findall(alone[Pronoun.HE]))
        she += hers * len(_SHE.findall(alone[Pronoun.SHE]))
        sure |= {pronoun for pronoun, words in alone.items() if _SAYS[pronoun].search(words)}
        chosen_one = _THIS_ONE.search(told) if block.section is Section.WHY else None
        if chosen_one is not None:
            sure.add(Pronoun.SHE if chosen_one["sex"].lower() in _WOMAN else Pronoun.HE)
        if block.section is Section.WHY and bool(_HE.search(alone[Pronoun.HE])) != bool(
            _SHE.search(alone[Pronoun.SHE])
        ):
            sure.add(Pronoun.HE if _HE.search(alone[Pronoun.HE]) else Pronoun.SHE)
        chosen = _CHOSEN.search(plain(block.text))
        about = asked.get(block.question or "", "")
        theirs = block.section is Section.WHY or (
            about and not _OTHERS.search(about) and not _NAMED.search(about)
        )
        opens = re.match(r"(?i)(?P<who>s?he|her|his)\b", block.text) if theirs else None
        if chosen:
            sure.add(Pronoun.HE if chosen["who"].lower() in ("he", "his") else Pronoun.SHE)
        for match in filter(None, (chosen, opens)):
            he += 3 * (match.group("who").lower() in ("he", "his"))
            she += 3 * (match.group("who").lower() in ("she", "her"))
    more = Pronoun.HE if he > she else Pronoun.SHE
    times = 1.5 if sure == {more} else 3
    if max(he, she) >= 2 and max(he, she) >= times * min(he, she):
        return more
    against = {Pronoun.HE: she, Pronoun.SHE: he}
    return next((one for one in sure if len(sure) == 1 and not against[one]), None)
