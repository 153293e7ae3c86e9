"""What the interviewee does for a living, where the notes say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import PART, TITLE
from scriptwright.notes.occupations import NO_ROLE, jobs, noun_phrase
from scriptwright.sentences import sentences


def first_part(value: str) -> str:
    """The value of a key up to its first comma or bracket."""
    return re.split(r"\s*(?:[,;(]|\s[-–—]\s|\.\s)", value, maxsplit=1)[0].strip(" .")


def names_role(value: str) -> bool:
    """Whether what stands after "Job:" is an occupation, not what is done in it.

    >>> names_role("harbor pilot"), names_role("tunes pianos, in churches"), names_role("I fix roofs")
    (True, False, False)
    """
    part = first_part(value)
    words = part.split()
    if not words or len(words) > 7 or NO_ROLE.search(part):
        return False
    acts = re.search(r"(?<![sui])s$", words[0]) and not re.search(r"(?:er|or|ist|ian|ant|man)s?$", words[-1])
    return jobs().search(part) is not None or not acts


def role_words(role: str) -> str:
    """A role as it stands within a sentence."""
    role = re.sub(r"(?i)^(?:an?|the)\s+", "", re.sub(r"\s*[/+&]\s*", " and ", role.strip()))
    words = role.split()
    loud = role.isupper() and len(role) > 4
    return " ".join(
        word
        if word.isupper() and len(word) <= 4 and not loud
        else word.lower()
        if word.isupper()
        else word[0].lower() + word[1:]
        for word in words
    )


#: Letters behind a name, which say what somebody may do, not what they do: "CPA".
_LETTERS = re.compile(r"[A-Z]{2,5}\.?")
#: What stands beside a name in the head of the notes: "Nadia Toussaint, owner of Corner Loaf".
_BESIDE_NAME = re.compile(
    rf"(?:^|[:–—-]\s|\bwith |\bof )(?:{TITLE}\.?\s+)?{PART}(?: {PART}){{1,3}}\s*(?:,|\(|\s[-–—]{{1,2}}|:)\s*(?P<job>[^,;()\n–—]{{2,60}})"
)


def role_of(blocks: Sequence[NoteBlock], facts: Mapping[str, str]) -> str | None:
    """The role with the most evidence in the notes; None where there is none."""
    votes: Counter[str] = Counter()
    first: dict[str, int] = {}
    for order, (role, weight) in enumerate(_roles(blocks, facts)):
        role = role_words(role)
        votes[role] += weight
        first.setdefault(role, order)
    if not votes:
        return None
    whole = " ".join(block.text for block in blocks if block.kind is not Kind.ASSIGNMENT)
    named = {role: 0 if _LETTERS.fullmatch(role) else _mentions(role, whole) for role in votes}
    for role in votes:
        within = sum(named[longer] for longer in votes if longer.endswith(f" {role}"))
        votes[role] += max(0, min(6, named[role] - within))
    for role in list(votes):
        for longer in votes:
            if longer != role and longer.endswith(f" {role}"):
                votes[longer] += votes[role]
    return max(votes, key=lambda role: (votes[role], -first[role]))


#: Words before a role that put it into the past, or make it a wish.
_PAST_ROLE = re.compile(
    r"(?i)\b(?:start(?:ed)?|began|used to|was|were|worked|career|continued?|former(?:ly)?|before|previously|trained|instead|wanted|dream(?:ed|t)?|thought)\b[^.!?]{0,40}$"
)

#: Words before a role that give it to somebody whom other students chose: "everybody was doing their aunt who's a".
_OF_OTHERS = re.compile(
    r"(?i)\b(?:everybody|everyone|other (?:kids|people|students)|classmates)\b[^.!?]{0,60}$"
)


def _mentions(role: str, text: str) -> int:
    """How often the notes name the role, in full or by its initials."""
    words = role.split()
    count = len(re.findall(rf"(?i)\b{re.escape(role)}s?\b", text))
    if len(words) >= 2:
        initials = "".join(word[0].upper() for word in words)
        count += len(re.findall(rf"\b{initials}s?\b", text))
    return count


def _roles(blocks: Sequence[NoteBlock], facts: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    name = re.escape(facts["name"].split()[-1]) if "name" in facts else None
    if "beside" in facts:
        yield from noun_phrase(facts["beside"], 6)
    for block in blocks:
        text = plain(block.text)
        if block.kind is Kind.ASSIGNMENT:
            continue
        if block.speaker is Speaker.INTERVIEWEE and not block.reported:
            for match in re.finditer(
                r"(?:\bI(?:'m| am|m|'ve been| have been)|\bi(?:'m|m| am|ve been|'ve been| have been))(?: currently| now| actually| basically| just| also| really)? (?:an?|the) ",
                text,
            ):
                yield from noun_phrase(text[match.end() :], 5)
            for match in re.finditer(
                r"(?i)^(?:(?:yeah|yes|so|well|ok|okay|sure|um|uh|hi)[,.!]* )*(?:i'?m |i am )([a-z][\w -]{3,40})",
                text,
            ):
                yield from noun_phrase(match.group(1), 4)
            for match in re.finditer(
                r"(?i)\bI(?:'ve)? (?:currently |now |have )?(?:work(?:ed|ing)?|been working|serve)(?: \w+){0,2} as (?:an?|the) ",
                text,
            ):
                yield from noun_phrase(text[match.end() :], 5)
            for match in re.finditer(
                r"(?i)\b(?:(?:my (?:title|job|role|position|job title|current role|profession|official title)|(?:^|(?<=[.!,] ))(?:job )?title)(?: here| right now| today)? is(?: as)?|as)(?: called)?:? (?:an?|the)?\s*",
                text,
            ):
                past = _PAST_ROLE.search(text[: match.start()])
                yield from noun_phrase(
                    text[match.end() :], 5 if text[match.start()] in "mM" else 1 if past else 3
                )
            for match in re.finditer(r"(?i)\b(?:became|become|being|hire|hired as)(?: an?| a new) ", text):
                yield from noun_phrase(text[match.end() :], 1)
            for match in re.finditer(
                r"\bI(?:'m| am) an? ([a-z]+(?:er|or|ist|ian|man|woman|mason|smith|wright|keeper))(?=,| and| so|\.| at| for| in| with)",
                text,
            ):
                yield match.group(1), 3
            for match in re.finditer(r"(?i)\bsoy (?:una? )?((?:[a-záéíóúñ]+ ?){1,3}?) (?:en|de) ", text):
                yield match.group(1), 5
            if (
                block.section
                and block.section.value == "who"
                and not re.search(r"(?i)\bI\b", text.split(".")[0])
            ):
                yield from noun_phrase(text, 4)
        else:
            if name or block.reported or block.speaker is Speaker.STUDENT:
                for match in re.finditer(
                    r"(?i)\b(?:her|his|their) (?:official |job |current )?(?:title|job|role|position) is (?:an? |the )?(?:called )?",
                    text,
                ):
                    yield from noun_phrase(text[match.end() :], 6)
                for match in re.finditer(r"\b(?:[Ss]he|[Hh]e)(?:'s| is| has been) my ", text):
                    yield from noun_phrase(text[match.end() :], 5)
                for match in re.finditer(r"\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:was|were) (?:an?|the) ", text):
                    yield from noun_phrase(text[match.end() :], 1)
                for match in re.finditer(
                    r"(?:\b(?:[Ss]he|[Hh]e|[Tt]hey|who|person [^.,]{3,30}|[Mm]y \w+(?: [A-Z]\w+)?)(?:'s| is|'re| are| works(?: (?:at|for|in) [^.,;]{3,40}?)? as| has been| worked as)|\b(?:works|worked|working) as|[A-Z]\w+(?: is|'s| works as| has been| has worked as)) (?:currently |now |also )?(?:an?|the) ",
                    text,
                ):
                    if _OF_OTHERS.search(text[: match.start()]):
                        continue
                    yield from noun_phrase(text[match.end() :], 4)
                for match in re.finditer(
                    r"(?i)\b(?:interviewed|talked (?:to|with)|spoke (?:to|with)|met(?: with)?|meet|visited|interview(?: with)?|chose|picked) (?:an?|the|my|our|(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])[\w.]+)*,? (?:who is |who's )?(?:an?|the|my|our)) ",
                    text,
                ):
                    yield from noun_phrase(text[match.end() :], 5)
            for match in re.finditer(
                r"\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:is|work as|works as) (?=(?:[a-z-]+ ){1,2}(?:for|since|at|in)\b)",
                text,
            ):
                yield from noun_phrase(text[match.end() :], 4)
            for match in re.finditer(
                r"\bis [A-Z][\w&-]+(?: [A-Z][\w&-]+)*['’]s (founder|owner|manager|director)\b", text
            ):
                yield match.group(1), 4
            who = block.section is not None and block.section.value == "who"
            if block.kind is Kind.HEADING and (
                numbered := re.match(r"(?i)interview (?:#? ?\d+:? |with )(?:an? |the |my )?", text)
            ):
                yield from noun_phrase(text[numbered.end() :], 4)
            named = block.kind in (Kind.HEADING, Kind.OTHER) and (block.section is None or who)
            beside = _BESIDE_NAME.search(re.sub(r"[*_#]", "", text)) if named else None
            if beside:
                letters = _LETTERS.fullmatch(beside.group("job"))
                yield from noun_phrase(beside.group("job"), 1 if letters else 9)
            if named or (who and block.kind in (Kind.ANSWER, Kind.LIST)):
                for part in re.split(r"[,(–—:]|\s--?\s", sentences(text)[0].of(text) if text.strip() else ""):
                    if re.match(r"\s*I\b", part) or re.search(r"\bw/|\b(?:with|by) the\b", part):
                        continue
                    yield from noun_phrase(part.strip(), 1 if _LETTERS.fullmatch(part.strip()) else 4)
            if block.kind is Kind.QUESTION:
                for match in re.finditer(
                    r"(?i)\b(?:being|become|became|becoming|as|like to be|makes|to be)(?: such)? (?:an?|the) |\b(?:does|is|do) an? |\byou(?:'re| are) (?:an? )?",
                    text,
                ):
                    yield from noun_phrase(text[match.end() :], 3)
