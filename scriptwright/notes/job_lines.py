"""What a line of the notes that asks for the work is answered with, beside it or below: a role, else what somebody does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scriptwright.narration.agreement import third_person_verb
from scriptwright.notes.name_parts import CLASS, TITLE
from scriptwright.notes.occupations import jobs, noun_phrase
from scriptwright.notes.paragraph import Paragraph
from scriptwright.notes.roles_alone import by_deed
from scriptwright.notes.whose_role import FORMER, PAST_ROLE, SOMEBODY, behind_another

_HEAD = 4  #: lines of which one may be no more than the role
_ASKED_SURELY = 6  #: what the answer to a question for the work weighs
_WORK = r"(?:day )?(?:job|occupation|profession|career|trade|line of work|(?:job|official) title)(?: title)?"
#: What asks for the work: "job?", "What is your profession?", "what does she do -", "Job title:".
_ASKS = re.compile(
    rf"(?i)\W*(?:(?:q|q\d+|\d{{1,2}}|[a-h])[.):]? +)?(?:(?:what(?: is|['’]?s)|state|and) )?(?:(?:his|her|their|your|ur|the)(?:/(?:his|hers?|their))? )?(?:current )?{_WORK}\s*(?:[?:=→–—|\t-]+|$)"
    r"|(?i:\W*(?:(?:q|q\d+|\d{1,2}|[a-h])[.):]? +)?(?:so |ok |first q,? )?what (?:do|does) (?:you|u|he|she|they|(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?) (?:actually |exactly |even )?do(?: for (?:a living|work)| at work)?(?: exactly)?\s*(?:[?:=→–—-]+|$))"
)
#: What asks so alone on its line, too.
_ALONE = re.compile(r"(?i)\?\W*$|^\W*(?:\S+ )?\S+$|^\W*what do")
#: A question of the talk that the other answers with the work: "could you say your name and what you do?".
_ASKS_ALOUD = re.compile(
    r"(?i)(?=.*\b(?:what (?:your|ur) job is|(?:your|ur) (?:job|official) title|(?:like )?official title|(?:your )?name and (?:what you do|your job|job title)|what you do for (?:a living|work)|what do (?:you|u) (?:actually |exactly )?do)\b(?: (?:exactly|please|first|there))?[?.]?\s*$).{0,110}"
)
#: What may stand before the answer itself.
_BEFORE = re.compile(
    r"(?i)[\W_]*(?:(?:well|so|um+|uh+|er+|ok|okay|yeah|yes|sure|hi|hello|basically|officially|technically)\b[,.…]* )*(?:[\"“'‘] ?)?"
)
_IS_ONE = re.compile(
    r"(?i)(?:(?:s?he|they|i|(?-i:[A-Z])[\w’'-]+)(?: is|['’]?s| am|['’]?m| are|['’]?re| works? as| work as)|(?:works?|working) as) (?:currently |now |actually |also )?(?:an? |the )?"
)
_SPEAKER = re.compile(r"(?:[A-Z][\w’'.-]{0,14}(?: [A-Z][\w’'.-]+)?|[A-Za-z]) ?: +")
#: A deed, by the interviewee or of them.
_I_DO = re.compile(
    r"I (?:mostly |mainly |basically |just )?(?P<what>(?!am|was|have|had|do|did|can|could|will|would|used|love|like|live|think|guess|want|know|say|mean|suppose|went|got|started|don)[a-z]{3,} .+)"
)
_SHE_DOES = re.compile(r"(?:[Ss]?[Hh]e |[Tt]hey )?(?P<what>[A-Za-z][a-z]{2,}(?<![sui])s (?!\w+ed\b).+)")
_ENDS = re.compile(
    r"\s*(?:[,;:(–—\"”]|\.(?:\s|$)|[!?]|\s-\s|_{2,}|\s+(?:but|because|bc|cause|so|which|and (?:i|then|so|also (?=s?he))|when|if)\b).*$"
)
#: Who sent what stands below, and when: "Ann — Today at 9:16 PM".
_SENT = re.compile(r"^.{1,40}\b\d{1,2}[:.]\d\d(?: ?[AP]M)?\]?\W*$")
_LONGEST = 12  #: words of a deed
#: Vehicles of which somebody is the driver who drives them.
_DRIVES = re.compile(
    r"(?i)driv(?:es?|ing) (?:(?:an?|the|our|my) )?(?:(?:number|no\.?|line|route) \w+ )?(?P<what>(?:school |city |night |tour )?(?:bus|tram|train|truck|lorry|taxi|cab|coach|ambulance|trolleybus|forklift|hearse|tanker))\b"
)
#: What a question takes for granted of who is asked: "what is it like being a night baker".
_PRESUPPOSED = re.compile(
    r"(?i)\b(?:(?:like|it|feel|of|about|thing|part|started|start|you|u) (?:being|to be|become|becoming)|made (?:you|u) (?:become|want to be)|(?:did|do) (?:you|u) become) an? (?P<what>[a-z][a-z -]{2,40})"
)
_GOT_INTO = re.compile(r"(?i)\b(?:get|got|getting) (?:into|started (?:in|with)) (?P<stem>[a-z]{3,}?)ing\b")
_ASKING = re.compile(
    r"(?i)\?|^\W*(?:\w{1,12}: )?(?:ok(?:ay)?,? |so,? |and )*(?:q \w+,? )?(?:what|how|why|when|did|do|does|is|was|which|who)\b"
)
_PRONOUN = re.compile(r"(?i)\b(?:i|he|she|they|we|my|his|her|their|our|your)\b")
#: Who names themselves and goes on with what they do: "My name is Ann Lee and I mend clocks".
NAMED_AND = re.compile(
    r"(?:[Mm]y name(?:['’]s| is)|\bI['’]?m|\bI am) (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*),? (?:and|so) I (?P<what>(?!am|was|have|had|did|can|could|will|would|used|love|like|live|think|want|know|interview|chose|pick|go|study|attend|will)[a-z]{3,} .+)"
)
_OF_STUDENT = re.compile(
    r"(?i)\b(?:teacher|coach|instructor|student|editor|director|reporter|interviewer|host|principal|counsell?or|narrator|writer|speaker)$"
)


_MARKS = re.compile(r"^[\s>*#•·→⇒|☐–—-]+(?=\S)|[*_#]{2,}")


def lines_of(paragraphs: Sequence[Paragraph], text: str) -> list[str]:
    """The lines of the notes without what is the assignment's, each without its marks."""
    found: list[str] = []
    end = 0
    for p in paragraphs:
        start = max(end, text.rfind("\n", 0, p.start) + 1)
        found += (_MARKS.sub("", line).strip() for line in text[start : p.end].splitlines())
        end = p.end
    return [line for line in found if line]


def roles_of_lines(lines: Sequence[str], called: str | None = None) -> Iterator[tuple[str, int]]:
    """The roles that lines give, each with its weight. `called`: a pattern for the names of the interviewee.

    >>> list(roles_of_lines(["hours? 9 to 5", "job? court sketch artist"])), list(roles_of_lines(["What is their job?", "_He is a baker_"]))
    ([('court sketch artist', 6)], [('baker', 6)])
    """
    for answer, weight in _answers(lines):
        role = _role(answer)
        if role:
            yield role, weight
    for index, line in enumerate(lines[:_HEAD]):
        if CLASS.search(line) or line.endswith("?"):
            continue
        parts = _PARTS.split(FORMER.sub("", line.rstrip(".! ")))[: 3 + index]
        for before, part in zip(["", *parts], parts, strict=False):
            if called and behind_another(before, called):
                continue
            alone = (whole for one in (part, *part.split("/")) if (whole := _whole(one)))
            yield from ((role, 4) for role in list(alone)[:1])
    for line in lines[:_FIRST]:
        if (works := _WORKS_AS.search(line)) and not SOMEBODY.search(line[: works.start()]):
            yield from noun_phrase(line[works.end() :], 4)
        if mine := NAMED_AND.search(line):
            yield from by_deed(f"He {third_person_verb(mine['what'], plural=False)}", "(?!)")
    for line in lines:
        if not _ASKING.search(line):
            continue
        for match in _PRESUPPOSED.finditer(line):
            yield from noun_phrase(match["what"], 3)
        if (into := _GOT_INTO.search(line)) and re.search(r"(?i)\b(?:you|u|he|she|they)\b", line):
            yield from ((role, 3) for role in _doers(into["stem"]))
        if (driven := _DRIVES.search(line)) and "?" in line and not re.search(r"(?i)\b(?:my|I)\b", line):
            yield f"{driven['what'].lower()} driver", 3


_PARTS = re.compile(r"\s*(?:[.!]+(?=\s)|[,;|(→–—]|->|\s-\s)\s*")
#: What somebody says of themselves, as it is told: "they said they work as a porter".
_WORKS_AS = re.compile(r"(?:^|\b(?:said|says|that|me) )(?:[Ss]he|[Hh]e|[Tt]hey) works? as an? ")


def _whole(part: str) -> str | None:
    """The role that a part of a title is, and no more than that."""
    bare = part.strip(' .!)"')
    if _PRONOUN.search(bare) or re.match(rf"{TITLE}\b", bare):
        return None
    found = next((role for role, _ in noun_phrase(bare.lower() if bare.isupper() else bare, 5)), None)
    whole = found is not None and len(found.split()) == len(bare.split())
    return found if found and whole and not _OF_STUDENT.search(found) else None


def _doers(stem: str) -> Iterator[str]:
    """The occupation of who does a thing: "beekeep" → "beekeeper"."""
    yield from (role for role in (f"{stem}er", f"{stem}{stem[-1]}er", f"{stem}r") if jobs().fullmatch(role))


def _answers(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    """What stands behind a question for the work, on its line or on the next, and how surely it answers."""
    for index, line in enumerate(lines):
        below = next((one for one in lines[index + 1 :] if not _SENT.search(one)), "")
        asked = _ASKS.match(line)
        if asked is not None:
            beside = line[asked.end() :].strip(" _")
            if beside or _ALONE.search(line[: asked.end()]):
                yield _bare(beside or below), _ASKED_SURELY
        elif _ASKS_ALOUD.fullmatch(line):
            yield _bare(below), _ASKED_SURELY - 1


def asks_for_work(line: str) -> bool:
    """Whether a line asks for the work, with the answer beside it or not: "job? tailor"."""
    return _ASKS.match(line) is not None


def _bare(answer: str) -> str:
    answer = _SPEAKER.sub("", answer.strip(" _"), count=1)
    return answer[_BEFORE.match(answer).end() :].strip(" _")  # type: ignore[union-attr]


def _role(answer: str) -> str | None:
    """The role with which an answer begins: "He is a baker, near us", "sound designer, at Hush"."""
    if PAST_ROLE.search(answer[:20]) or SOMEBODY.match(answer):
        return None
    if driven := _DRIVES.match(re.sub(r"^(?:[Ii] |[Ss]?[Hh]e |[Tt]hey )", "", answer)):
        return f"{driven['what'].lower()} driver"
    named = re.match(
        rf"(?:{TITLE}\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+[.,] (?=\w)|(?:I['’]?m|I am|[Mm]y name is) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*,? and (?=I)",
        answer,
    )
    answer = answer[named.end() :] if named else answer
    is_one = _IS_ONE.match(answer)
    words = answer[is_one.end() :] if is_one else re.sub(r"^(?:[Aa]n?|[Tt]he) ", "", answer)
    found = next((role for role, _ in noun_phrase(words.lower() if words.isupper() else words, 6)), None)
    return found if found and words.lower().startswith(found.lower().split()[0]) else None


#: The verbs of work, as somebody does it who has no name for it.
_DEEDS = r"(?:run|own|operate|manage|restore|repair|fix|mend|build|sell|make|grow|breed|design|paint|carve|weave|sew|stitch|brew|roast|bake|print|bind|clean|deliver|train|rescue|translate|interpret|organi[sz]e|maintain|collect|teach|raise|tune|inspect|look after|take care of)"
#: What the head of the notes says that somebody does: "Ann Lee, she runs the ferry office", "He is repair the umbrellas".
_TOLD = re.compile(
    rf"(?:^|[,.;:–—-] |\b(?:who|and) )(?:(?:[Ss]he|[Hh]e|[Tt]hey|[Ww]ho) )?(?:(?:is|are) (?={_DEEDS}(?: (?:the|an?|and)\b)))?(?P<what>(?i:{_DEEDS})(?:s|es)? (?!(?:a|me|my|out|up|away|off|into|it|them|her|him|sure|that|this|those|these|what|everything|things|in|on|at|about|with|by|from|for|to|like|more|less|half|than)\b)[a-z][^\n]+)"
)
_FIRST = 8  #: lines at the head that may tell so
#: What is told is another's, a thing of the past or of once.
_NOT_SO = re.compile(
    r"(?i)\b(?:I|my|me|we|used to|before|wanted?|sister|brother|wife|husband|daughter|son|friend|boss|never|not|don|doesn)\b"
)


def deed_of(lines: Sequence[str], called: str) -> str | None:
    """What somebody does, as it stands behind "who", where no noun names it. `called`: a pattern for the interviewee's names.

    >>> deed_of(["What is your profession? I restore old globes, mostly for museums."], "(?!)")
    'restores old globes'
    >>> deed_of(["Ann Lee, she runs the ferry office for the port"], "Ann|Lee")
    'runs the ferry office for the port'
    """
    answers = [(weight, _done(answer)) for answer, weight in _answers(lines)]
    asked = [deed for weight, deed in answers if deed and weight == _ASKED_SURELY]
    told = asked[:1] or [*_told_first(lines, called), *(deed for _, deed in answers if deed)]
    return told[0] if told else None


def _done(answer: str) -> str | None:
    """What an answer says that somebody does: "I restore old globes" → "restores old globes"."""
    mine, theirs = _I_DO.match(answer), _SHE_DOES.match(answer)
    return _ended(third_person_verb(mine["what"], plural=False) if mine else theirs["what"] if theirs else "")


def _told_first(lines: Sequence[str], called: str) -> Iterator[str]:
    """What the head of the notes says that the interviewee does."""
    for line in lines[:_FIRST]:
        mine = NAMED_AND.search(line)
        if mine and (said := _ended(third_person_verb(mine["what"], plural=False))):
            yield said
        named = re.search(rf"(?i){called}", line)
        for match in _TOLD.finditer(line):
            before = re.split(r"[.!?] ", line[: match.start("what")])[-1]
            whose = named is not None or re.search(r"\b(?:[Ss]he|[Hh]e|[Tt]hey)(?: is| are)? $", before)
            if whose and not _NOT_SO.search(before) and not line.endswith("?"):
                verb, rest = re.match(r"(\w+)(.*)", match["what"]).groups()  # type: ignore[union-attr]
                verb = verb.lower() if verb.endswith("s") else third_person_verb(verb.lower(), plural=False)
                if said := _ended(f"{verb}{rest}"):
                    yield said


def _ended(words: str) -> str | None:
    """A deed up to where its clause ends; None where that is none that can be said."""
    said = _ENDS.sub("", words).strip(" .")
    said = said[0].lower() + said[1:] if said else ""
    bad = re.search(r"(?i)[\"“”?\[\]/=$£€]|\b(?:me|my|our|your|ur|u|I|im|w)\b|\b(?:is|was|are|were)\b", said)
    return said if 2 <= len(said.split()) <= _LONGEST and not bad else None
