"""What the interviewee does for a living, where the notes say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from scriptwright.narration.dictionary import is_base
from scriptwright.notes.errands import is_errand
from scriptwright.notes.model import Kind, NoteBlock
from scriptwright.notes.occupations import NO_ROLE, denied, jobs, only_before
from scriptwright.notes.working_as import LETTERS, told_roles


def first_part(value: str) -> str:
    """The value of a key up to its first comma or bracket.

    >>> first_part("nurse, 9 years"), first_part("St. Brigid's Clinic. By phone")
    ('nurse', "St. Brigid's Clinic")
    """
    return re.split(r"\s*(?:[,;(]|\s[-–—]\s|(?<!\bSt)(?<!\bMt)(?<!\bFt)(?<!\bDr)\.\s)", value, maxsplit=1)[0].strip(" .")


def names_role(value: str) -> bool:
    """Whether what stands after "Job:" is an occupation, not what is done in it.

    >>> names_role("harbor pilot"), names_role("tunes pianos, in churches"), names_role("I fix roofs")
    (True, False, False)
    """
    part = first_part(value)
    words = part.split()
    if not words or len(words) > 7 or NO_ROLE.search(part):
        return False
    if jobs().search(part) is not None:
        return True
    acts = re.search(r"(?<![sui])s$", words[0]) and not re.search(r"(?:er|or|ist|ian|ant|man)s?$", words[-1])
    deed = len(words) > 1 and words[0].lower().endswith("s") and is_base(words[0].lower()[:-1])
    return not (acts or deed or is_aside(part))


#: What begins no occupation: "on speaker", "from the app".
_BESIDE = re.compile(
    r"(?i)(?:on|in|at|by|from|with|to|for|via|over|about|during|after|before|near|not|no|is|was|has|very|just|only)\b(?!-)"
)
#: How a name is said: "LIND-kvist", "say-oh-EER-sha".
_SAID_SO = re.compile(r"[A-Z]{2,}-[a-z]|[a-z]-[A-Z]{2,}")


def is_aside(part: str) -> bool:
    """Whether what stands beside a name is no occupation: how it is said, or where and how one talked.

    >>> is_aside("on speaker"), is_aside("LIND-kvist"), is_aside("on-call vet"), is_aside("MRI tech")
    (True, True, False, False)
    """
    said_so = _SAID_SO.search(part) is not None and jobs().search(part) is None
    return said_so or _BESIDE.match(part) is not None


#: Adjectives that keep their capital: "English teacher", "British Sign Language interpreter".
_PROPER = re.compile(
    r"(?i)english|spanish|french|german|italian|portuguese|chinese|japanese|korean|arabic|russian|polish|ukrainian|turkish|hindi|urdu|punjabi|tamil|welsh|irish|"
    r"scottish|british|american|canadian|australian|african|asian|european|latin|greek|hebrew|māori|maori|mandarin|cantonese|swahili|catholic|jewish|muslim|sikh|hindu|buddhist"
)


def role_words(role: str) -> str:
    """A role as it stands within a sentence."""
    role = re.sub(r"(?i)^(?:an?|the)\s+", "", re.sub(r"\s*[/+&]\s*", " and ", role.strip()))
    role, of, rest = role.partition(" of the ")
    words = role.split()
    loud = role.isupper() and len(role) > 4
    told = " ".join(
        word.capitalize()
        if _PROPER.fullmatch(word)
        else word
        if word.isupper() and len(word) <= 4 and not loud
        else word.lower()
        if word.isupper()
        else word[0].lower() + word[1:]
        for word in words
    )
    return f"{told}{of}{rest}"


#: Languages and peoples, which keep their capital within a role.
_TONGUES = {
    name.lower(): name
    for name in (
        "English French German Spanish Italian Portuguese Greek Dutch Russian Ukrainian Romanian Hungarian Czech Swedish Norwegian Danish "
        "Finnish Turkish Arabic Hebrew Farsi Persian Hindi Urdu Punjabi Bengali Tamil Thai Vietnamese Chinese Mandarin Cantonese Japanese "
        "Korean Tagalog Swahili Somali Amharic Welsh Irish Scottish Latin American Mexican Indian African Asian British Ethiopian Haitian"
    ).split()
}


def with_capitals(role: str) -> str:
    """A role with the capitals of the languages in it.

    >>> with_capitals("vietnamese court interpreter"), with_capitals("french polisher"), with_capitals("cook")
    ('Vietnamese court interpreter', 'French polisher', 'cook')
    """
    return re.sub(r"[A-Za-z]+", lambda word: _TONGUES.get(word.group(), word.group()), role)


def with_digits(words: str) -> str:
    """The emergency number as it is written, where a transcript spells it.

    >>> with_digits("a nine one one dispatcher")
    'a 911 dispatcher'
    """
    return re.sub(r"(?i)\bnine[- ]one[- ]one\b", "911", words)


def on_its_street(role: str, text: str) -> str:
    """A role "of the" shop or station with the street or square that tells which, where the notes have it behind.

    >>> on_its_street("manager of the bakery", "Ann Lee, manager of the bakery on Mill Street. 9 years.")
    'manager of the bakery on Mill Street'
    >>> on_its_street("manager of the bakery", "manager of the bakery on Mondays")
    'manager of the bakery'
    """
    street = re.search(
        rf"(?i:{re.escape(role)})(?P<on> (?:on|by|near|at) (?:the )?(?:[A-Z][\w’'-]+ ){{1,2}}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Bridge|Station|Park|Plaza|Mall))\b",
        text,
    )
    return f"{role}{street['on']}" if " of the " in role and street is not None else role


def role_noun(role: str) -> str:
    """The noun of a role, without what it is "of".

    >>> role_noun("bus driver"), role_noun("owner of a small bakery")
    ('driver', 'owner')
    """
    return role.split(" of ")[0].split()[-1]


_SHEET = re.compile(r"interview (?!coach|trainer)")  #: what a sheet calls itself: "interview planner"
_ENOUGH = 3  #: what the evidence for a role must weigh


def role_of(
    blocks: Sequence[NoteBlock],
    facts: Mapping[str, str],
    name: str | None = None,
    others: Iterable[tuple[str, int]] = (),
) -> str | None:
    """The role with the most evidence in the notes; None where there is too little. `others`: what lines give."""
    votes: Counter[str] = Counter()
    first: dict[str, int] = {}
    blocks = [block for block in blocks if not is_errand(block.text)]
    for order, (role, weight) in enumerate((*others, *told_roles(blocks, facts, name))):
        if is_aside(role):
            continue
        role = re.sub(r"^(?:class|grade|level|tier) (?:\d|[ivx]+) ", "", role_words(role))
        votes[role] += weight
        first.setdefault(role, order)
    whole = " ".join(block.text for block in blocks if block.kind is not Kind.ASSIGNMENT)
    lines = "\n".join(block.text for block in blocks if block.kind is not Kind.ASSIGNMENT)
    for role in [
        role for role in votes if denied(role, whole) or only_before(role, lines) or _SHEET.match(role)
    ]:
        del votes[role]
    if not votes or max(votes.values()) < _ENOUGH:
        return None
    named = {role: 0 if LETTERS.fullmatch(role) else _mentions(role, whole) for role in votes}
    for role in votes:
        within = sum(named[longer] for longer in votes if longer.endswith(f" {role}"))
        votes[role] += max(0, min(6, named[role] - within))
    for role in list(votes):
        for longer in votes:
            if longer != role and (
                longer.endswith(f" {role}") or longer.startswith((f"{role} and ", f"{role} of "))
            ):
                votes[longer] += votes[role]
    return max(votes, key=lambda role: (votes[role], -first[role]))


def _mentions(role: str, text: str) -> int:
    """How often the notes name the role, in full or by its initials."""
    words = role.split()
    count = len(re.findall(rf"(?i)\b{re.escape(role)}s?\b", text))
    if len(words) >= 2:
        initials = "".join(word[0].upper() for word in words)
        count += len(re.findall(rf"\b{initials}s?\b", text))
    return count
