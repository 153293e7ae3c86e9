"""The sentence of the notes that says who it is, for the opening: "She's a baker in Leeds, and she …" gives "'s a baker in Leeds"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from scriptwright.language import parse
from scriptwright.narration import contract, third_person_verb
from scriptwright.notes.model import Interviewee
from scriptwright.notes.name_parts import TITLE
from scriptwright.notes.roles import role_noun, with_digits
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind, Source
from scriptwright.script.telling.deed_said import is_same, without_deed
from scriptwright.script.words.spoken import article, capital, said_aloud
from scriptwright.sections import Section

_AMONG = 12  #: sentences at the head of the notes, of which one may introduce
_REMARK = 6  #: words of the student's own, behind it, from which on they are worth a sentence
_FIRST_OF_ALL = 2  #: sentences with which the notes begin, of which one may tell the reason too
_LONGEST = 22  #: words that can stand behind "who"


@dataclass(frozen=True)
class Introducing:
    """What stands behind "who" in the opening, and what is left of the sentence that it comes from."""

    clause: str  #: "'s been a baker in Leeds for ten years", "runs the ferry"
    sources: tuple[Source, ...]
    left: tuple[Candidate, ...]  #: all that could be said, without it


def introducing(
    found: Sequence[Candidate], person: Interviewee, told: Callable[[Candidate], str | None]
) -> Introducing | None:
    """The sentence that says best who it is; None where none says more than role and workplace do. `told`: as a line."""
    if " and " in (person.name or ""):  # "who's" would be said of one
        return None
    best: tuple[int, Candidate, str, str] | None = None
    near = tuple(near_the_head(found))
    for candidate in near:
        if (candidate.reported or candidate.kind is LineKind.OWN) and _STUDENT.match(candidate.text):
            continue
        placed = said_aloud((person.organization or "-").removeprefix("the "))
        elsewhere = any(placed in other.text for other in near if other.id != candidate.id)
        for head, rest in _heads(candidate.text, person):
            worth = _worth(head, person, elsewhere=elsewhere, reported=candidate.reported)
            if worth and (best is None or worth > best[0]):
                best = worth, candidate, head, rest
    if best is None:
        if person.deed is None or person.role:
            return None
        return Introducing(person.deed, (), tuple(without_deed(found, person.deed)))
    _, candidate, head, rest = best
    said = told(
        replace(candidate, text=head, items=(), follows=None, before=None, question=None, heading=None)
    )
    behind = _subject_of(person).sub("", contract((said or "").rstrip(".")), count=1)
    behind = re.sub(
        r"^(?: (?:is|are)\b(?! not)|['’]re\b)",
        "'s",
        re.sub(r"^ (?:has|have) been\b|^['’](?:ve|re) been\b", "'s been", behind),
    )
    if said is not None and said.startswith("They ") and (base := re.match(r"( also| now)? (\w+)", behind)):
        behind = f"{base[1] or ''} {third_person_verb(base[2], plural=False)}{behind[base.end() :]}"
    if (
        said is None
        or behind == said.rstrip(".")
        or len(behind.split()) > _LONGEST
        or re.search(r"[\"“]", behind)
    ):
        return None
    behind = _HOURS.sub(", ", with_digits(behind))
    told_elsewhere = candidate.section is Section.WHY
    left = tuple(found) if told_elsewhere else tuple(_without(found, candidate, rest))
    return Introducing(behind.lstrip(), candidate.sources, left)


def near_the_head(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The sentences that may say who it is, in the order of the notes."""
    plain = [c for c in found if c.answer is None and not c.of_another]
    for place, candidate in enumerate(sorted(plain, key=lambda c: c.order)[:_AMONG]):
        begins = place < _FIRST_OF_ALL and candidate.section is Section.WHY
        if candidate.kind is LineKind.TOLD or candidate.section is Section.WHO or begins:
            for item in candidate.items or (candidate.text,):
                yield replace(candidate, text=item)


def _subject_of(person: Interviewee) -> re.Pattern[str]:
    """How the interviewee is called at the head of a sentence."""
    bare = re.sub(rf"^{TITLE}\.? |[\"“”]", "", person.name or "")
    nicks = re.findall(r"[\"“]([^\"“”]+)[\"”]", person.name or "")
    names = {person.name, bare, bare.split()[0] if bare else "", bare.split()[-1] if bare else "", *nicks}
    titled = [rf"{TITLE}\.? {re.escape(part)}" for part in dict.fromkeys(bare.split()) if part[:1].isupper()]
    listed = sorted((re.escape(name) for name in names if name), key=len, reverse=True)
    called = "|".join((*listed, *titled)) or "(?!)"
    return re.compile(
        rf"(?i)^(?:(?:my|our) [\w'’ ]{{3,25}},? (?=(?-i:[A-Z])))?(?:{called}|I|s?he|they)(?:,? (?:who is )?(?:aged )?\d\d,)?(?=['’](?:s|m|ve|re)\b| )"
    )


#: The student, where the student tells it: "I translate what she said".
_STUDENT = re.compile(r"(?i)(?:(?:so|and|but|also),? )*I\b")
_AGE = re.compile(
    r"(?i)^(?P<be>['’](?:s|m|re)|\s?(?:is|am|are)) (?:now )?(?:\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?)(?: years)?(?: old)?,? and (?:(?:s?he|they|I) (?=works? as ))?(?:also |has |have )?(?P<rest>.+)$"
)
_IS = re.compile(
    r"(?i)^(?:['’](?:s|m|re|ve been|s been)| (?:is|am|are|has been|have been|works as|work as|working as))"
    r"(?: (?:now|currently|also|actually|basically))? (?:an?|the|my|our) (?P<what>.+)$"
)
#: What somebody does who has no name for it: "runs the ferry".
_DOES = re.compile(
    r"^ ?(?:(?:also|now) )?(?:(?:run|own|drive|operate|interpret|translate|work|make|teach|manage|lead|head|build|fix|repair|sell|keep|cook|bake|farm|"
    r"design|deliver|tune|conduct|train|organize|organise|grow|breed|restore|inspect|lay|clean|steer|sail|fly|set|weave|carve|dig|print|raise|herd|mend|brew|roast|"
    r"sort|collect|coordinate|maintain|pack|judge|referee|paint|write|edit|announce|present|sew|stitch|ref|umpire)s?|teaches|coach(?:es)?|(?:look|take)s? (?:after|care of)|"
    r"(?:am|is|are) (?:responsible for|in charge of)) (?P<what>\S.+)$"
)
#: What places the work or says how long.
_PLACED = re.compile(
    r"\b(?:at|in|on|for|near|outside|with) (?:the |a |an )?(?:[A-Z]|[a-z][\w-]* [\w-]+)|\b(?:since|for) (?:\d|\w+ years)"
)
_NAMED_PLACE = re.compile(r"\b(?:at|in|for|near|outside|with) (?:the |an? )?(?:[a-z][\w-]* )?[A-Z]")
_STOPS = re.compile(
    r"(?:,? (?:and|but|so|because|which|where|when|while|who|though|although|if|meaning)\b|[;:(–—]|\s-\s|, (?=(?:he|she|they|it|I|we|this|that|there)\b)).*$",
    re.DOTALL,
)
_KEEPS = re.compile(r"(?i)(?:at|in|on|near|outside|for|since|mostly|mainly|with)\b|(?-i:[A-Z])\w+$")

#: Before the hours, where nothing parts them from the place: "at the depot nights mostly".
_HOURS = re.compile(r"(?<=[a-z]) (?=(?:nights|days|evenings|mornings|weekends)(?: mostly| only)?$)")

#: What only names somebody, before it is said what they are: "I'm Rosa Diaz, and I'm a baker".
_NAMES = re.compile(
    r"(?i)(?:(?:this|the|my) person is|(?:I['’]m|I am|my name is|(?:he|she|this|it)(?:['’]s| is)))(?-i:(?: [A-Z][\w.'’-]*){1,3}),? (?:and )?(?=(?:he|she|they|I)\b)"
)


def _heads(sentence: str, person: Interviewee) -> Iterator[tuple[str, str]]:
    """The sentence up to where it has said who it is, and what it goes on with."""
    words = re.sub(r"(?i)^(?:so |and |right so |okay |well,? )+", "", sentence.rstrip(".! "))
    named = _NAMES.match(words)
    words = words[named.end() :] if named else words
    subject = _subject_of(person).match(words)
    bare = (
        subject is None
        and re.match(r"[A-Za-z][a-z]+s ", words)
        and _DOES.match(f" {words[0].lower()}{words[1:]}")
    )
    what = _what(words, person)
    if subject is None and not bare and not what:
        return
    called = subject.group() if subject else "They" if what else ""
    behind = words[subject.end() :] if subject else what or f"{words[0].lower()}{words[1:]}"
    aged = _AGE.match(behind)
    if aged is not None:
        rest = aged["rest"]
        behind = f"{aged['be']} {rest}" if re.match(r"(?:an?|the)\b", rest) else f" {rest}"
    if not (_IS.match(behind) or _DOES.match(behind)):
        return
    head = _up_to_verb(_STOPS.sub(_keeps_and, behind))
    parts = head.split(", ")
    kept = [parts[0]]
    for part in parts[1:]:
        if not _KEEPS.match(part):
            break
        kept.append(part)
    head = ", ".join(kept).rstrip(" ,")
    if what and re.search(r"\d", behind[len(head) :]):
        return
    yield f"{called}{head}", behind[len(head) :]


def _what(words: str, person: Interviewee) -> str:
    """What somebody is, behind the subject, where a note begins with the role: "Volunteer helm on the lifeboat at …"."""
    role = re.match(rf"(?i){re.escape(person.role)} (?=at|on|in|for|with)", words) if person.role else None
    return f" are {article(person.role or '')} {words[0].lower()}{words[1:]}" if role else ""


def _keeps_and(stop: re.Match[str]) -> str:
    """Nothing of what stands behind the stop, but two nouns joined stay together: "a singer and teacher in Lima"."""
    joined = re.match(r" and (?!(?:he|she|they|it|I|we|then|also)\b)(?=\w)", stop.group())
    return joined.group() + _STOPS.sub("", stop.group()[joined.end() :]) if joined else ""


def _up_to_verb(head: str) -> str:
    """The words up to an "and" that another verb follows: "'s a baker and has a shop"."""
    doc = parse(f"He{head if head[:1] in ' ’' + chr(39) else ' ' + head}")
    for token in doc:
        if (
            token.lower_ == "and"
            and token.i + 1 < len(doc)
            and doc[token.i + 1].tag_ in ("VBZ", "VBD", "VBP", "MD")
        ):
            return head[: token.idx - 2].rstrip(" ,")
    return head


def _worth(head: str, person: Interviewee, *, elsewhere: bool, reported: bool) -> int:
    """How well a head says who it is; 0 where role and workplace say as much, or it says something else.

    `elsewhere`: the workplace is named in a sentence of its own. `reported`: "our" is the student's.
    """
    behind = _subject_of(person).sub("", head, count=1)
    is_a, does = _IS.match(behind), _DOES.match(behind)
    placed = _PLACED.search(behind) is not None
    if re.search(r"[\"“”?\[\]]", behind) or (
        person.role and not reported and re.search(r"(?i)\b(?:my|me|us|our|you|your)\b", behind)
    ):
        return 0
    if person.role is None:
        same = person.deed is None or is_same(person.deed, behind)
        return 2 + placed if does and same else 0
    missing = person.organization is not None and person.organization.removeprefix("the ") not in head
    if not placed or (missing and not elsewhere):
        return 0
    if is_a is not None:
        return 2 * (role_noun(person.role).lower() in is_a["what"].lower())
    told = all(word[:4].lower() in behind.lower() for word in person.role.split())
    return int(told and _NAMED_PLACE.search(behind) is not None)


def _without(found: Sequence[Candidate], said: Candidate, rest: str) -> Iterator[Candidate]:
    """All candidates but the one that was said, which stays with what it goes on with, where that is a sentence."""
    goes_on = re.match(r"^[,;.]?\s*(?:and |but |so )*(?=(?:he|she|they|I|it)\b)", rest)
    left = capital(rest[goes_on.end() :]) if goes_on else ""
    left = "" if left.startswith("I ") and len(left.split()) < _REMARK else left
    for candidate in found:
        if candidate.id != said.id:
            gone = said.id if not left else ""
            follows = None if candidate.follows == gone else candidate.follows
            before = None if candidate.before == gone else candidate.before
            yield replace(candidate, follows=follows, before=before)
        elif candidate.items:
            yield replace(candidate, items=tuple(item for item in candidate.items if item != said.text))
        elif left:
            yield replace(candidate, text=f"{left.rstrip('.')}.")
