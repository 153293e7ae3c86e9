"""What the interviewee does for a living, where the notes say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.sentences import sentences


@lru_cache(maxsize=1)
def jobs() -> re.Pattern[str]:
    """A pattern that finds the occupations of `templates/jobs.txt`."""
    path = Path(__file__).parents[2] / "templates" / "jobs.txt"
    words = [
        line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
    ]
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"(?i)\b(?:{listed})\b")


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
    if not words or len(words) > 7 or _NO_ROLE.search(part):
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


_HEADS_UNTIL = re.compile(
    r"\s*@|\s+(?:who|that|which|and|but|so|at|in|for|with|from|on|of|by|because|where|when|here|there|now|since|to|my|is|was|about|right|until|before|after|these|i|he|she|they|we|or|as|named|called)\b|[,.;:!?()\[\]–—\n\"“”]|\s-\s"
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
    named = {role: _mentions(role, whole) for role in votes}
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
        yield from _noun(facts["beside"], 6)
    for block in blocks:
        text = plain(block.text)
        if block.kind is Kind.ASSIGNMENT:
            continue
        if block.speaker is Speaker.INTERVIEWEE and not block.reported:
            for match in re.finditer(
                r"(?:\bI(?:'m| am|m|'ve been| have been)|\bi(?:'m|m| am|ve been|'ve been| have been))(?: currently| now| actually| basically| just| also| really)? (?:an?|the) ",
                text,
            ):
                yield from _noun(text[match.end() :], 5)
            for match in re.finditer(
                r"(?i)^(?:(?:yeah|yes|so|well|ok|okay|sure|um|uh|hi)[,.!]* )*(?:i'?m |i am )([a-z][\w -]{3,40})",
                text,
            ):
                yield from _noun(match.group(1), 4)
            for match in re.finditer(
                r"(?i)\bI(?:'ve)? (?:currently |now |have )?(?:work(?:ed|ing)?|been working|serve)(?: \w+){0,2} as (?:an?|the) ",
                text,
            ):
                yield from _noun(text[match.end() :], 5)
            for match in re.finditer(
                r"(?i)\b(?:(?:my (?:title|job|role|position|job title|current role|profession|official title)|(?:^|(?<=[.!,] ))(?:job )?title)(?: here| right now| today)? is(?: as)?|as)(?: called)?:? (?:an?|the)?\s*",
                text,
            ):
                past = _PAST_ROLE.search(text[: match.start()])
                yield from _noun(text[match.end() :], 5 if text[match.start()] in "mM" else 1 if past else 3)
            for match in re.finditer(r"(?i)\b(?:became|become|being|hire|hired as)(?: an?| a new) ", text):
                yield from _noun(text[match.end() :], 1)
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
                yield from _noun(text, 4)
        else:
            if name or block.reported or block.speaker is Speaker.STUDENT:
                for match in re.finditer(
                    r"(?i)\b(?:her|his|their) (?:official |job |current )?(?:title|job|role|position) is (?:an? |the )?(?:called )?",
                    text,
                ):
                    yield from _noun(text[match.end() :], 6)
                for match in re.finditer(r"\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:was|were) (?:an?|the) ", text):
                    yield from _noun(text[match.end() :], 1)
                for match in re.finditer(
                    r"(?:\b(?:[Ss]he|[Hh]e|[Tt]hey|who|person [^.,]{3,30}|[Mm]y \w+(?: [A-Z]\w+)?)(?:'s| is|'re| are| works(?: (?:at|for|in) [^.,;]{3,40}?)? as| has been| worked as)|\b(?:works|worked|working) as|[A-Z]\w+(?: is|'s| works as)) (?:currently |now |also )?(?:an?|the) ",
                    text,
                ):
                    yield from _noun(text[match.end() :], 4)
                for match in re.finditer(
                    r"(?i)\b(?:interviewed|talked (?:to|with)|spoke (?:to|with)|met(?: with)?|meet|visited|interview(?: with)?|chose|picked) (?:an?|the|my|our|[A-Z][\w.]+(?: [A-Z][\w.]+)*,? (?:who is |who's )?(?:an?|the|my|our)) ",
                    text,
                ):
                    yield from _noun(text[match.end() :], 5)
            for match in re.finditer(
                r"\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:is|work as|works as) (?=(?:[a-z-]+ ){1,2}(?:for|since|at|in)\b)",
                text,
            ):
                yield from _noun(text[match.end() :], 4)
            for match in re.finditer(
                r"\bis [A-Z][\w&-]+(?: [A-Z][\w&-]+)*['’]s (founder|owner|manager|director)\b", text
            ):
                yield match.group(1), 4
            who = block.section is not None and block.section.value == "who"
            if block.kind is Kind.HEADING and (
                numbered := re.match(r"(?i)interview (?:#? ?\d+:? |with )(?:an? |the |my )?", text)
            ):
                yield from _noun(text[numbered.end() :], 4)
            if block.kind in (Kind.HEADING, Kind.OTHER) or (who and block.kind in (Kind.ANSWER, Kind.LIST)):
                for part in re.split(r"[,(–—:]|\s-\s", sentences(text)[0].of(text) if text.strip() else ""):
                    if re.match(r"\s*I\b", part):
                        continue
                    yield from _noun(part.strip(), 4)
            if block.kind is Kind.QUESTION:
                for match in re.finditer(
                    r"(?i)\b(?:being|become|became|becoming|as|like to be|makes|to be)(?: such)? (?:an?|the) |\b(?:does|is|do) an? |\byou(?:'re| are) (?:an? )?",
                    text,
                ):
                    yield from _noun(text[match.end() :], 3)


def _noun(text: str, weight: int) -> Iterator[tuple[str, int]]:
    """The noun phrase at the beginning of `text`, if its last word is an occupation."""
    pair = _PAIRED.match(text.strip())
    if pair and not jobs().search(pair.group("first")) and jobs().search(pair.group("last")):
        yield pair.group(), weight
        return
    if _TITLED.match(text.strip()):
        return
    head = _HEADS_UNTIL.split(text.strip(), maxsplit=1)[0].strip(" *_")
    words = _BEFORE_NOUN.sub("", head).split()
    if not words or len(words) > 6:
        words = words[:6]
    for length in range(len(words), 0, -1):
        phrase = " ".join(words[:length])
        if any(found.end() == len(phrase) for found in jobs().finditer(phrase)):
            phrase = re.sub(
                r"(?i)^(?:an?|the|really|very|pretty|big|great|good|new|longtime|my|our|local|retired|actually|basically|just|full[- ]time|part[- ]time|former|young|old|real|best|only) ",
                "",
                phrase,
            )
            if phrase and phrase.lower() not in _VAGUE and not _NO_ROLE.search(phrase):
                yield phrase, weight
            return
    if (
        (weight >= 5 or head.split() != words)
        and 1 <= len(words) <= 3
        and _WORKING.search(" ".join(words))
        and not _NO_ROLE.search(" ".join(words))
    ):
        yield " ".join(words), weight - 1


#: "Coach Bell" is a name.
_TITLED = re.compile(
    r"(?:Coach|Officer|Chef|Judge|Captain|Chief|Nurse|Pastor|Principal|Detective) [A-Z][a-z]+$"
)
#: Words that look like an occupation, where a list of them ends.
_WORKING = re.compile(
    r"(?<!\w)(?!(?:member|mother|father|brother|sister|daughter|stranger|teenager|winner|lover|reader|number|year|other|summer|winter|order|letter|paper|water|corner|center|computer|matter|later|after|over|under|never|ever|her|beginner|learner|believer|newcomer|customer|leader|supporter|partner|volunteer|foreigner|survivor|minor|senior|junior|major|color|floor|door|mirror|error|favor|honor|neighbor|doctor's|christian|vegetarian|list|artist's|twist|wrist|human|woman|man)$)[a-z]{2,}(?:er|or|ist|ian|smith|wright|keeper|monger)$"
)
#: Two fields with one noun: "strength and conditioning coach".
_PAIRED = re.compile(r"(?P<first>[a-z]+) and [a-z]+ (?P<last>[a-z]+)\b", re.IGNORECASE)
#: What stands before the noun in a sentence: "she has been a …".
_BEFORE_NOUN = re.compile(r"(?i)^.*\b(?:an?|the|my|our|his|her|their)\s+(?=\S)")
_NO_ROLE = re.compile(
    r"(?i)\b(?:aunt|uncle|mom|dad|mother|father|brother|sister|cousin|friend|grandmother|grandfather)['’]s\b|^(?:hey|hi|hello|dear|thanks?|so|yes|yeah|ok|okay)\b|\b(?:i|he|she|they|we|you|it|is|are|was|were|has|have|had|been|be|will|would|do|does|did)\b|[~@]|(?!\b911\b)(?<!\d)\d"
)

_VAGUE = frozenset(
    "head lead model boss worker owner guide official chief maker minister volunteer creator agent server officer buyer seller assistant associate president captain driver".split()
) - {"captain", "chief", "driver", "owner", "server", "guide", "minister"}
