"""Whose words a paragraph is in: the interviewee's own "I", or the student's telling, from all evidence together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Interviewee
from scriptwright.notes.name_parts import NOT_NAMES, TITLE
from scriptwright.notes.occupations import jobs
from scriptwright.sections import Pronoun


class Voice(StrEnum):
    """How a paragraph is told."""

    SPOKEN = "spoken"  #: the interviewee's own words: "I fix roofs"
    TOLD = "told"  #: the student's telling: "She told me that she fixes roofs"
    OPEN = "open"  #: nothing in it tells


#: Quotations and asides in brackets, which are in a voice of their own.
_QUOTED = re.compile(r"\"[^\"]*\"|\([^()]*\)|\[[^\[\]]*\]")
_FIRST = re.compile(r"\b(?:I|me|my|mine|myself|we|us|our|ours|i|im|ive)\b(?!\.)")
#: The student's "me" and "I" in telling what the other said.
_FRAME = re.compile(
    r"(?i)\b(?:s?he|they|who|(?-i:[A-Z])[\w'-]+) (?:also |then |later |even |only |just |had |has )*(?:told|showed|asked|let|gave|taught|explained(?: it)? to|said to|reminded|sent) (?:me|us)\b"
    r"|(?:^|(?<=[.!?;)] ))(?:also |then )?(?:told|showed|asked|let|gave|taught|reminded|sent) (?:me|us)\b"
    r"|\b(?:said|says|goes) (?:I|my|we)\b[^.;!?\n]*"
    r"|\bI (?:also |then |just )?(?:asked|told)(?: (?:him|her|them|what|how|why|if|whether|about|where|when|which|who)\b|[,.:]| me\b)"
)
_KIN = {
    Pronoun.SHE: r"mother|mom|mum|sister|aunt|auntie|grand(?:mother|ma)|nan|daughter|wife|girl(?:friend)?(?!s)|lady|woman|niece|actress|waitress|widow|queen",
    Pronoun.HE: r"father|dad|brother|uncle|grand(?:father|pa)|son|husband|boy(?:friend)?(?!s)|guy|lad|bloke|man|nephew|waiter|gentleman|king|fella|chap",
}
#: Others whom "he" or "she" may be.
_ANYBODY = (
    r"(?:my|your|his|her|their|our|an?|one|the|this|that|some|another|every|each|no|first|other) (?:[\w-]+ ){0,2}?(?:boss|friend|teacher|roommate|"
    r"kid|child|baby|patient|customer|client|student|cousin|partner|colleague|coworker|neighbou?r|apprentice|supervisor|stranger|person|player|"
    r"visitor|passenger|guest|owner|trainee|volunteer|helper|assistant|lecturer|foreman|super|manager|captain|elder|horse|dog|cat|pony|cow|animal)\b"
    r"|\b(?:somebody|someone|anybody|everybody|one (?:of (?:them|my|our|the)|who|that|called|named))\b"
)
#: A person in a question, about whom the answer is.
_SOMEBODYS = r"\b(?:your|his|her|their) (?:\w+ )?(?:boss|friend|teacher|partner|mentor|colleague|coworker|apprentice|patients?|customers?|clients?|students?|trainer|coach|neighbou?r|parents?|family|assistant|helper|dog)\b"
_NAMED = re.compile(
    r"(?<=[a-z,;:] )(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bnear )(?<!\bon )(?<!\bthe )(?<!\bof )(?P<within>[A-Z][a-z]+)"
    r"|(?:^|[.!?]\s+)(?P<opening>[A-Z][a-z]+)(?: [A-Z][a-z]+)? (?=was|is|said|says|told|had|has|got|took|came|went|[a-z]+ed\b)"
)
#: Words that are capitalised for another reason.
_NO_PERSON = NOT_NAMES | frozenset(
    "There These Those Some Most Many One Two Three Nobody Everybody Everyone Someone Sometimes Then Now Now Also Still Just Even Both "
    "English French German Spanish Portuguese Italian American Polish Irish Scottish Welsh British Dutch Indian Chinese Arab Turkish African Asian Mexican "
    "Muslim Jewish Christian Catholic Hindu Sikh Buddhist Sundays Saturdays Mondays Fridays Christmas Easter".split()
)
_PRONOUN = {
    Pronoun.SHE: re.compile(r"(?i)\b(?:she|her|hers|herself|shes)\b"),
    Pronoun.HE: re.compile(r"(?i)\b(?:he|him|his|himself|hes)\b"),
}
#: What only somebody who was there as the listener writes.
_REPORTS = re.compile(
    r"(?i)\b(?:s?he|they|(?-i:[A-Z])[\w'-]+) (?:also |then |later |always |just |even |really |only |first |had |has )*"
    r"(?:said|says|told|tells|explained|explains|mentioned|mentions|thinks|believes|advised|advises|recommend(?:s|ed)|suggest(?:s|ed)|"
    r"replied|answered|added|described|admitted|laughed|goes|went quiet|showed (?:me|us))\b"
)


def may_be_another(sentence: str, before: str, person: Interviewee) -> bool:
    """Whether "he" or "she" in a sentence can mean somebody whom its paragraph named before.

    >>> from scriptwright.sections import Pronoun
    >>> may_be_another("He never says.", "My father was on that boat.", Interviewee("Jo Bo", pronoun=Pronoun.HE))
    True
    """
    pattern = _PRONOUN.get(person.pronoun or Pronoun.THEY)
    found = pattern.search(sentence) if pattern else None
    if found is None or person.pronoun is None:
        return False
    return _others(plain(f"{before} {sentence[: found.start()]}"), person.pronoun, set(_parts(person.name)))


def first_person(text: str) -> int:
    """How often "I", "my" or "we" stand in a text, outside quotations and outside "she told me"."""
    return len(_FIRST.findall(_FRAME.sub(" ", _QUOTED.sub('""', plain(text)))))


def begins_with_i(text: str) -> bool:
    """Whether "I" or "my" is the first of all its pronouns: "I told him it's my job. He said fine."."""
    words = _QUOTED.sub('""', plain(text))
    own = _FIRST.search(words)
    third = [found.start() for pattern in _PRONOUN.values() if (found := pattern.search(words))]
    return own is not None and own.start() < min(third, default=len(words))


def tells_of(text: str, person: Interviewee, asked: str = "") -> int | None:
    """Where a paragraph first speaks of the interviewee in the third person, by name or by a pronoun that nobody
    else in it can be meant by; None where it does not.
    """
    words = _QUOTED.sub(lambda quoted: '"' + "_" * (len(quoted.group()) - 2) + '"', plain(text))
    found = [*_named(words, person), *_meant(words, person, plain(asked))]
    return min(found, default=None)


def voice_of(text: str, person: Interviewee, asked: str = "") -> Voice:
    """The voice of an answer, or of a paragraph below a heading that speaks of somebody else."""
    third, own = tells_of(text, person, asked), first_person(text)
    if third is None:
        return Voice.SPOKEN if own else Voice.OPEN
    if not own:
        return Voice.TOLD
    words = _FRAME.sub(lambda frame: "_" * len(frame.group()), plain(text))
    first = _FIRST.search(_QUOTED.sub(lambda quoted: "_" * len(quoted.group()), words))
    told = re.match(r"(?i)s?he (?:\w+ )?(?:said to|told) me\b", plain(text)[third:])
    return Voice.TOLD if told or first is None or third < first.start() else Voice.SPOKEN


def reports(text: str) -> bool:
    """Whether somebody is said to say something: "He told me", "she thinks"."""
    return _REPORTS.search(_QUOTED.sub('""', plain(text))) is not None


def named_by(words: str, person: Interviewee) -> list[int]:
    """Where the interviewee is called by name."""
    return sorted(_named(words, person))


def _named(words: str, person: Interviewee) -> Iterator[int]:
    for part in _parts(person.name):
        yield from (
            match.start()
            for match in re.finditer(
                rf"(?<![\w'-])(?<!named )(?<!called )(?<!name is )(?<!I'm )(?<!her ){re.escape(part)}(?![\w-])",
                words,
            )
        )


def _parts(name: str | None) -> list[str]:
    return (
        []
        if name is None
        else [part for part in re.findall(r"[^\W\d_][\w'’-]+", name) if not re.fullmatch(TITLE, part)]
    )


def _meant(words: str, person: Interviewee, asked: str) -> Iterator[int]:
    """Where "he" or "she" has nobody before it, in the paragraph or in the question, but the interviewee."""
    own = set(_parts(person.name))
    for gender, pattern in _PRONOUN.items():
        if person.pronoun not in (None, Pronoun.THEY, gender):
            continue
        pronoun = pattern.search(words)
        if pronoun is None or _others(asked, gender, own, question=True):
            continue
        if not _others(words[: pronoun.start()], gender, own):
            yield pronoun.start()


#: What somebody is said to be is nobody else: "he's my neighbour".
_WHO_IT_IS = re.compile(
    r"(?i)\b(?P<who>s?he|who|it|this|that|[\w-]+)(?:['’]?s| is| was|,)(?: also| actually| like)? $"
)


def _is_said_to_be(before: str, own: set[str]) -> bool:
    """Whether what follows is only said of the interviewee: "Robin is my neighbour"."""
    who = _WHO_IT_IS.search(before)
    named = who is not None and who["who"] in own
    return who is not None and (named or who["who"].lower() in ("he", "she", "who", "it", "this", "that"))


def others_at(words: str, gender: Pronoun, name: str | None) -> int:
    """Where words first speak of somebody beside the one of that name whom "he" or "she" may mean; else their end.

    >>> others_at("He helps my cousin Al", Pronoun.HE, "Jo Bo"), others_at("Jo works", Pronoun.HE, "Jo Bo")
    (9, 8)
    """
    own = set(_parts(name))
    kin = re.finditer(
        rf"(?i)\b(?:my |your |his |her |their |our |an? )?(?:{_KIN[gender]})\b|\b{_ANYBODY}", words
    )
    found = [one.start() for one in kin if not _is_said_to_be(words[: one.start()], own)]
    for one in _NAMED.finditer(words):
        called = one["within"] or one["opening"]
        counted = re.match(r" \d", words[one.end() :]) is not None  # "Year 8", "Room 12"
        if called not in _NO_PERSON and called not in own and not counted:
            found.append(one.start("within" if one["within"] else "opening"))
    return min(found, default=len(words))


def _others(before: str, gender: Pronoun, own: set[str], *, question: bool = False) -> bool:
    """Whether a person was named before whom the pronoun can mean."""
    if question:
        return (
            re.search(
                rf"(?i)(?<!being )(?<!as )\b(?:your|his|her|their|the|that|those|an?|any|every|another) (?:\w+ )?(?:{_KIN[gender]})\b|^\W*(?:\w+ ){{0,2}}who\b|{_SOMEBODYS}",
                before,
            )
            is not None
        )
    if re.search(rf"(?i)\b(?:{_KIN[gender]})\b|\b{_ANYBODY}", before):
        return True
    if jobs().search(before):
        return True
    names = (match.group("within") or match.group("opening") for match in _NAMED.finditer(before))
    return any(name not in _NO_PERSON and name not in own for name in names)


#: A heading of which the interviewee is the third person: "How she got there", "Her advice", "What keeps him at it".
_OF_THEM = re.compile(r"(?i)\b(?:s?he|they|her|his|him|them|their)\b")
_OF_ME = re.compile(r"(?i)\b(?:I|i'?ve|me|my|mine|myself|we|our|us)\b")
#: What somebody says who has been at work for years.
_AT_WORK = re.compile(
    r"(?i)\bmy (?:[\w-]+ )?(?:patients?|customers?|clients?|apprentices?|crew|boss|husband|wife|kids|children|sons?|daughters?|grand(?:son|daughter|kids|children)\w*|shifts?|staff|"
    r"colleagues?|coworkers?|workers?|employees?|trainees?|licen[sc]e|route|shop|clinic|workshop|first (?:job|year|day|week|shift|boss|customer|patient))\b"
    r"|\bI(?:'ve| have|'d| had)? (?:also |then |once |still )?(?:work(?:ed)?|retired?|got hired|graduated|moved|married|left school|trained|apprenticed|run|ran|own(?:ed)?|manage[d]?|supervised?|was (?:hired|promoted|laid off|an? \w+er\b)|been (?:doing|working|an?|in)|fix(?:ed)?|repair(?:ed)?|treat(?:ed)?|deliver(?:ed)?|teach|taught|drive|drove)\b"
    r"|\bwhen I (?:started|began|was (?:[2-6]\d|twenty|thirty|forty|fifty))\b|\b[\w-]+ years?\b(?! old)|\b(?:19[4-9]\d|200\d)\b"
)
#: What only the student writes of themselves.
_AT_SCHOOL = re.compile(
    r"(?i)\b(?:interview(?:s|ed|ing)?\b(?! (?:process|for))|(?:my|our) (?:\w+ )?(?:class(?:es|mates?)?|teacher|school|essay|video|homework|project|assignment|grade|notebook|questions?|prof(?:essor)?|tutor)\b"
    r"|I asked(?: (?:him|her|them|what|how|why|if|whether|about)|[,.:])|I wrote (?:this|it|that) down|I (?:also |really |never |always )?(?:learn(?:ed|t) (?:that|from|how)|was surprised|was shocked|would never have)|surpris(?:ed|es) me|I (?:did not|didn['’]?t) (?:know|expect) (?:that|what|how)"
    r"|I(?:['’]?m| am) (?:in (?:\w+ )?grade|(?:only )?1\d\b)|told (?:him|her|them) (?:that )?I\b|(?:talking|talked|listening) (?:to|with) (?:him|her|them)|when I (?:visited|met|arrived)"
    r"|I (?:want|hope|plan|would like|['’]d like|['’]d love|might want) to (?:be|become|study|major)|(?:next|this) (?:semester|term)|in (?:high )?school|(?:after|before) school)\b"
)


def works(text: str) -> bool:
    """Whether a text speaks of years at work: of customers, a boss, an apprenticeship, a year long ago."""
    return _AT_WORK.search(_QUOTED.sub('""', plain(text))) is not None


def at_school(text: str) -> bool:
    """Whether a text speaks of the interview, of a class or of a study to come, as only a student does."""
    return _AT_SCHOOL.search(_QUOTED.sub('""', plain(text))) is not None


def speaks_below(text: str, heading: str, person: Interviewee, *, goes_on: int) -> bool:
    """Whether a paragraph below a heading of the student's is in the interviewee's own words.

    `goes_on`: 2 where the paragraph before it was, 1 where a heading stands between.
    """
    if _OF_ME.search(plain(heading)) or tells_of(text, person) is not None:
        return False
    own = first_person(text)
    if at_school(text) or not own:
        return False
    for_it = bool(_OF_THEM.search(plain(heading))) + works(text) + (own >= 3) + goes_on
    return for_it >= 2
