"""The noun for a "he" or "she" who shares the pronoun of the interviewee: "The pastor never charged me." """

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from scriptwright.language import parse
from scriptwright.notes.model import NoteBlock, Speaker
from scriptwright.script.candidate import Candidate
from scriptwright.script.context.referring import HUMAN, QUOTED, brings_in, of_people
from scriptwright.script.model import LineKind
from scriptwright.script.words.articles import is_person
from scriptwright.sections import Pronoun

#: One person as the notes bring them in: "an older teacher", "my dad".
_ONE = re.compile(
    r"(?i)\b(?P<which>the|an?|my|our|this|that|one|another)\s(?P<noun>(?:(?!of\b|and\b|in\b|to\b|who\b|the\b|an?\b|my\b|our\b|his\b|her\b|their\b)[a-z-]+\s){0,2}?"
    rf"(?!(?:people|children|men|women|\w+men|family|couple|crew|team|staff|police|parents)\b)(?:{HUMAN})(?<![^s]s)(?:-in-law)?)\b(?!-|['’]s|\s(?:of|and)\b)"
)
#: One animal, which is "he" or "she" to those who work with it.
_ANIMAL = re.compile(
    r"(?i)\b(?P<which>the|an?|my|our|this|that|one|another)\s(?P<noun>(?:(?!of\b|and\b|in\b|to\b|who\b|the\b|an?\b)[a-z-]+\s){0,2}?"
    r"(?:mare|stallion|gelding|horse|pony|foal|dog|puppy|cat|kitten|cow|bull|calf|ewe|ram|goat|hen|rooster|hawk|parrot))\b(?!-|['’]s)"
)
_SHARED = {
    Pronoun.HE: re.compile(r"(?i)\b(?:(?P<subject>he)|(?P<object>him)|(?P<whose>his))\b(?!-)"),
    Pronoun.SHE: re.compile(
        r"(?i)\b(?:(?P<subject>she)|(?P<object>her)(?=[.,;:!?]|$|\s(?:a|an|the|some|any|my|our|that|this|who|what|how|why|when|if|since|again|and|but|or|to|in|on|at|for|with|by|about|from|every|once|twice|was|is|than|as|like|because|before|after|so|then|while|until|over|up|down|out|off|back|away|there|here|too|alone|later|into|onto|through)\b)"
        r"|(?P<whose>her))\b"
    ),
}


def named_again(sentence: str, before: Iterable[str], pronoun: Pronoun | None) -> str | None:
    """A sentence of the interviewee's own about somebody who shares their pronoun, with the noun in its place.

    `before`: what was said before it in the same answer, itself with the nouns. Once the interviewee is "he" too,
    "he" alone is not understood. None where the notes do not make plain who is meant and the sentence says nothing
    of the interviewee. What has no "I" in it or before it may be told of the interviewee already, and stays.

    >>> named_again("He never charged me.", ["A pastor had a parking lot."], Pronoun.HE)
    'The pastor never charged me.'
    >>> named_again("She works at our school now.", ["She was sad.", "A nurse asked her to help."], Pronoun.SHE)
    'She works at our school now.'
    """
    pattern = _SHARED.get(pronoun) if pronoun is not None else None
    words = QUOTED.sub(lambda quoted: "_" * len(quoted.group()), sentence)
    shared = pattern.search(words) if pattern is not None else None
    if pattern is None or shared is None or brings_in(words[: shared.start()]):
        return sentence
    told = list(before)
    if _beside_another(told, pronoun, pattern) and _SPEAKS.search(words):
        return sentence
    person = _meant(told, pronoun, acting=_SPEAKS.search(words) is not None) or (None if any(map(of_people, told)) else _meant(told, pronoun, _ANIMAL))
    if person is not None and not shared["subject"] and _of_another(told, person, pronoun):
        return sentence
    own = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur)\b")
    if person is None:
        return sentence if own.search(words) else None
    if not any(own.search(_REPORTS.sub("", text)) for text in (words, *told)) or _told_of(told, words, pronoun):
        return sentence
    named = [shared, *(found for found in pattern.finditer(words, shared.end()) if found["subject"])]
    for found in reversed(named[: 2 if not shared["subject"] else 1]):
        noun = (
            f"{person}’s"
            if found["whose"] and "’" in sentence
            else f"{person}'s"
            if found["whose"]
            else person
        )
        noun = noun[:1].upper() + noun[1:] if found.group()[0].isupper() else noun
        rest = re.sub(r"^['’]d (?=[a-z]+\b(?<!ed)(?<!en))", " would ", sentence[found.end() :])
        sentence = f"{sentence[: found.start()]}{noun}{rest}"
    return sentence


#: What the interviewee told the student, whose "me" it is.
_REPORTS = re.compile(r"(?i)\b(?:told|tells) me (?=about\b|that\b)|\b(?:said|says|explained)(?: to)? me\b")
_SPEAKS = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Ww]e|us)\b")


def _told_of(before: Sequence[str], words: str, pronoun: Pronoun | None) -> bool:
    """Whether the interviewee was "she" before anybody else was brought in, and nobody says "I"."""
    if pronoun is None or any(_SPEAKS.search(_REPORTS.sub("", text)) for text in (*before, words)):
        return False
    return any(re.match(rf"(?i){pronoun.value}\b", text) for text in before[:1])


_KIN = {
    Pronoun.HE: re.compile(
        r"(?i)\b(?:his|her|their|\w+['’]s) (?:\w+ )?(?:dad|father|brother|son|husband|grandpa|grandfather|uncle|boyfriend|nephew)\b"
    ),
    Pronoun.SHE: re.compile(
        r"(?i)\b(?:his|her|their|\w+['’]s) (?:\w+ )?(?:mom|mum|mother|sister|daughter|wife|grandma|grandmother|aunt|girlfriend|niece)\b"
    ),
}


def _of_another(told: Sequence[str], person: str, pronoun: Pronoun | None) -> bool:
    """Whether "him" or "her" may be somebody's kin as well: "her dad was dying" before the person that is meant else."""
    kin = _KIN.get(pronoun) if pronoun is not None else None
    noun = person.split()[-1].lower()
    return kin is not None and any(
        noun not in found.group().lower().split() for words in told for found in kin.finditer(words)
    )


#: Whoever is brought in by name: "an aide named Luis", "the old smith that taught me, Mrs. Baines,".
_NAMED_ONE = re.compile(
    r"\b(?:[Aa]n?|[Mm]y|[Oo]ne|[Tt]his|[Tt]he) (?:[a-z-]+ ){1,3}(?:(?:named|called) (?P<called>[A-Z][a-z]+)"
    r"|(?:(?:that|who) [^,.]{2,40}|[a-z-]+), (?P<titled>(?:Mr|Mrs|Ms|Dr)\.? [A-Z][a-z]+))\b"
)
#: Whoever is brought in by what they do, with the name behind it: "one painter, Ismail bhai".
_APPOSED = re.compile(
    r"\b(?:[Aa]n?|[Mm]y|[Oo]ur|[Oo]ne|[Tt]he) (?:[a-z-]+ ){0,2}?[a-z-]+(?:er|or|ist|ian|man|smith), (?P<name>(?!(?:Mrs?|Ms|Miss|Dr|Sir)\b)[A-Z][a-z]+(?: (?:bhai|ji|san|[A-Z][a-z]+))?)(?=[,.;]|$)"
)
#: What somebody brought in with a noun is called: "my boss Randy", "the old mechanic that taught me, Mr. Kowalski,".
_CALLED = re.compile(
    r"(?: (?:that|who) [^,.]{2,40})?(?:,? (?:called|named)|, (?:my|our|his|her) [a-z-]+|,)? (?P<name>(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+)\b(?!['’]s)"
)


#: Those who are never "he", and never "she".
_NEVER = {
    Pronoun.HE: re.compile(
        r"(?:girl|woman|lady|mom|mum|mother|sister|aunt|wife|daughter|niece|\w*grand(?:ma|mother|daughter)|nan|policewoman)$"
    ),
    Pronoun.SHE: re.compile(
        r"(?:boy|man|guy|dad|father|brother|uncle|husband|son|nephew|\w*grand(?:pa|father|son)|priest|lad|bloke)$"
    ),
}


#: Those who are several, or nobody: no "he" and no "she".
_MANY = re.compile(
    r"(?i)(?:people|children|\w*men|\w*women|\w+wives|family|couple|crew|team|staff|police|everybody|everyone|nobody|anybody|anyone|(?!boss$)\w+s)$"
)
_NOBODY = re.compile(r"(?:no|any|every)(?:body|one)")
_SOMEBODY = re.compile(rf"(?i)\b{HUMAN}\b")


def may_mean(words: str, pronoun: Pronoun | None) -> bool:
    """Whether what was said speaks of one person whom "he" or "she" behind it could mean.

    >>> may_mean("A driver called.", Pronoun.SHE), may_mean("People are mad.", Pronoun.SHE), may_mean("My son hid.", Pronoun.SHE)
    (True, False, False)
    """
    never = _NEVER.get(pronoun) if pronoun is not None else None
    return any(
        _MANY.match(one) is None and (never is None or never.match(one.lower()) is None)
        for one in _SOMEBODY.findall(words)
    )


def _acts(words: str) -> str | None:
    """The name of somebody who does something, where nobody else is named: "Ted used to say so" gives "Ted"."""
    names = [token for token in parse(QUOTED.sub('""', words)) if token.pos_ == "PROPN"]
    alone = len(names) == 1 and names[0].dep_ == "nsubj" and names[0].head.pos_ in ("VERB", "AUX")
    return names[0].text if alone and names[0].text.istitle() else None


def _somebody_acts(words: str, never: re.Pattern[str] | None) -> str | None:
    """The noun for whoever does what a sentence tells: "the prosecutor" who asks about a man."""
    for token in parse(QUOTED.sub('""', words)):
        if token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and token.tag_ == "NN":
            noun = token.lower_
            known = any(left.lower_ in ("the", "a", "an") for left in token.lefts)
            return noun if known and is_person(noun) and not (never and never.match(noun)) else None
    return None


def _titled_else(name: str | None, pronoun: Pronoun | None) -> bool:
    """Whether a title says that the pronoun is not theirs: "Mrs. Ode" is no "he"."""
    others = {Pronoun.HE: ("Mrs", "Ms", "Miss"), Pronoun.SHE: ("Mr", "Sir")}
    return name is not None and pronoun in others and name.split()[0].rstrip(".") in others[pronoun]


#: What somebody is, behind who they are: "my sister was a teacher".
_IS = re.compile(r"(?i)(?:\b(?:was|is|were|are|became|been)|['’]s) (?:(?:also|really|just|still|only|always) )*$")


def _beside_another(told: Sequence[str], pronoun: Pronoun | None, pattern: re.Pattern[str]) -> bool:
    """Whether the last sentence has somebody act upon another of whom was spoken before: "The doctor told him to rest"."""
    if len(told) < 2 or _meant(told[:-1], pronoun) is None:
        return False
    words, never = QUOTED.sub('""', told[-1]), _NEVER.get(pronoun) if pronoun is not None else None
    noun = _ONE.search(words)
    who = noun["noun"].split()[-1].lower() if noun is not None else _somebody_acts(words, never)
    actor = re.search(rf"(?i)\b{re.escape(who)}\b", words) if who is not None else None
    if actor is None or (never and never.match(actor.group().lower())) or _I.search(words):
        return False
    others = list(pattern.finditer(words, actor.end()))
    said = re.match(r" (?:said|thought|knew|told (?:us|me)|saw)(?: that)? ", words[actor.end() :])
    return any(found["object"] is not None for found in others) or (bool(others) and said is not None)


_I = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Ww]e|us)\b")


def _meant(
    before: Iterable[str], pronoun: Pronoun | None, one: re.Pattern[str] = _ONE, *, acting: bool = False
) -> str | None:
    """The one person that the last sentence to speak of anybody speaks of, as "the pastor"; None where there are several.

    `acting`: somebody of a job that is no row of `HUMAN` counts where they act: "The principal laughed."
    """
    for words in reversed(list(before)):
        named = [found for found in _NAMED_ONE.finditer(words) if not _titled_else(found["titled"], pronoun)]
        apposed = _APPOSED.search(words)
        if apposed is not None and not named:
            return None if one.search(words) else apposed["name"]
        if len(named) == 1 and not one.search(words[: named[0].start()]):
            return named[0]["called"] or named[0]["titled"]
        people = {found["noun"].split()[-1].lower(): found for found in one.finditer(words)}
        never = _NEVER.get(pronoun) if pronoun is not None else None
        people = {
            noun: found
            for noun, found in people.items()
            if not (never is not None and never.match(noun))
            and _NOBODY.fullmatch(noun) is None
            and not ((name := _CALLED.match(words, found.end())) and _titled_else(name["name"], pronoun))
        }
        if len(people) > 1:  # "my sister was a teacher" speaks of one
            first = min(found.end() for found in people.values())
            people = {noun: found for noun, found in people.items() if not _IS.search(words[first : found.start()])}
        if len(people) > 1:
            return None
        if people and (who := _somebody_acts(words, never)) is not None and who not in people:
            return f"the {who}"
        for found in people.values():
            name = _CALLED.match(words, found.end())
            if name is not None:
                return name["name"]
            which = found["which"].lower()
            if found["noun"].lower().endswith(" person"):
                return None
            noun = found["noun"].lower().removeprefix("own ")
            return f"{which if which in ('my', 'our') else 'the'} {noun}"
        if not people and (actor := _acts(words)) is not None:
            return actor
        if acting and not people and (who := _somebody_acts(words, never)) and _NOBODY.fullmatch(who) is None:
            return f"the {who}"
    return None


def heard_before(made: Sequence[Candidate], block: NoteBlock, asked: NoteBlock | None) -> tuple[str, ...]:
    """What was said in the answer before, whose people "he" may be: "Did you tell him?" "I told him it's my job."."""
    spoken = block.speaker is Speaker.INTERVIEWEE and asked is not None and not brings_in(asked.text)
    return tuple(c.text for c in made[-3:] if spoken and c.kind is LineKind.TOLD and not c.reported)
