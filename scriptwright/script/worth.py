"""How much each candidate is worth saying: what the notes stress, what the assignment asks, what is concrete."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.assignment import Assignment, topic_of
from scriptwright.script.candidate import Candidate
from scriptwright.script.echoes import echoes
from scriptwright.script.joints import is_past
from scriptwright.script.model import LineKind
from scriptwright.script.roots import content_words
from scriptwright.sections import Section

#: Named cues and what they add. Weights were set by reading drafts of the golden notes, not learned.
_CUES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, weight, re.compile(pattern))
    for name, weight, pattern in (
        (
            "stressed",
            0.9,
            r"(?i)\b(?:main|biggest|most important|first piece|number one|key|hardest|best|worst|favou?rite|secret|trick|above all|the whole|most of (?:the|my|his|her|their) (?:job|time|day)|really)\b",
        ),
        (
            "counsel",
            0.4,
            r"(?i)\b(?:advice|always|never|don'?t|should|remember|make sure|have to|need to|learn)\b",
        ),
        (
            "advised",
            0.6,
            r"(?i)\b(?:(?:his|her|their|best|main) (?:\w+ )?advice\b|(?:told me|said|tells? me|says) (?:that )?(?:if i\b|i should|you should|to\b|not to\b|never\b|don['’]t\b))",
        ),
        (
            "story",
            0.6,
            r"(?i)\b(?:once|when i|one (?:day|time|night|summer)|i (?:failed|quit|lost|cried|realized|decided|started|became|went|moved|tried|learned)|last (?:year|month|week))\b",
        ),
        (
            "another life before",
            0.6,
            r"(?i)\b(?:didn['’]t start (?:out )?|used to be an?|was an? [\w ]{3,30} for \w+ years)\b",
        ),
        (
            "choice",
            0.8,
            r"(?i)\b(?:i (?:chose|choose|picked|wanted to|want to|would like to|['’]d like to|decided|realized|realised|noticed)|the reason|my (?:dream|plan|goal|passion))\b",
        ),
        (
            "feeling",
            0.5,
            r"(?i)\b(?:afraid|scared|terrified|cried|crying|ashamed|proud|angry|sad|lonely|happiest|heartbroken|shocked|lost|died|passed away|dead|"
            r"(?:never|don['’]t|can['’]t|won['’]t) forget|still remember|i remember|miss(?:ed)? (?:him|her|them|it)|gave up|rejected|failed|laughed)\b",
        ),
        ("reason", 0.4, r"(?i)\b(?:because|so that|that'?s why|since)\b"),
        (
            "number",
            0.3,
            r"\b\d[\d,.]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million)\b",
        ),
        (
            "image",
            0.5,
            r"(?i)\b(?:(?:it|he|she|that|this)['’]?s|is|was|feels?|looks?) like (?:an?|the|\w+ing)\b|\bthe size of\b|\bas \w+ as an?\b",
        ),
        ("quotation", 0.7, r"[\"“][^\"”]{8,}[\"”]"),
        ("name", 0.2, r"(?<=[a-z,] )(?!I\b)[A-Z][a-z]+"),
        (
            "duty",
            0.5,
            r"(?i)\b(?:responsib|in charge|my (?:main )?(?:job|role)|every day|mostly|usually|manage|i (?:also )?(?:teach|run|fix|design|build|treat|check|write|train|plan|look after|work with|handle))",
        ),
    )
)
_PENALTIES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, weight, re.compile(pattern))
    for name, weight, pattern in (
        (
            "arrangement",
            2.0,
            r"(?i)\b(?:already told you|i['’]m happy to(?=[.!])|you (?:can|could|should|are welcome to|['’]re welcome to) (?:come|stop|drop) (?:in|by|over|back|on)|tell (?:your|the|him|her|them|anyone|anybody) \w+|recording|interview question|thank(?:s| you)|you'?re welcome|send me|good luck|nice to meet|parking|let me know|call me back)\b",
        ),
        (
            "meeting",
            1.2,
            r"(?i)^(?:and |so |then |but )?(?:i|we) (?:met|talked|spoke|sat|interviewed|recorded|called|visited)\b(?!.*\bbecause\b).*\b(?:at|on|in|for|over|under|outside)\b|\b(?:interview|call) (?:took|lasted|was)\b",
        ),
        (
            "trifle",
            0.9,
            r"(?i)\b(?:has|have|keeps?|got) (?:an?|two|three|four|five|\w+teen|\d+)(?: \w+)? (?:dogs?|cats?|ducks?|pigeons?|fish|hamsters?|parrots?|rabbits?)\b|\bsupports? [A-Z]\w+|\bfavou?rite (?:food|colou?r|team|movie|song|band)\b|\bdrives an? \w+",
        ),
        ("hedge", 0.4, r"(?i)\b(?:i guess|i don'?t know|whatever|stuff|kind of|sort of|etc)\b"),
        (
            "politics and age",
            0.8,
            r"(?i)\b(?:democrat|republican|election|trump|biden|i'?m \d\d years old)\b",
        ),
        (
            "note to self",
            1.5,
            r"(?i)\b(?:ask (?:her|him|them)|check (?:this|spelling)|\?\?|double check|todo|spelling)\b",
        ),
        ("unclear", 1.0, r"\?\?|\[|\]|\.\.\.|…"),
    )
)
#: What is asked tells how much an answer matters.
_ASKED: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, weight, re.compile(pattern))
    for name, weight, pattern in (
        (
            "trial",
            0.6,
            r"(?i)\b(?:hard|hardest|challeng\w+|obstacle|difficult\w*|worst|struggl\w+|mistakes?|fail\w*|scar(?:y|ed|iest)|afraid|sad|cry|cried|stay with you|wrong)\b",
        ),
        (
            "counsel",
            0.9,
            r"(?i)\b(?:advice|tips?|wish(?:ed)? you|tell (?:someone|somebody|a student|your younger|me)|recommend)\b",
        ),
        (
            "surprise",
            0.5,
            r"(?i)\b(?:surpris\w+|not (?:know|expect)|misunderst\w+|people think|stereotypes?|remember most|memorable|never forget|proud\w*)\b",
        ),
        (
            "way",
            0.4,
            r"(?i)\b(?:get (?:into|started|here|in)|got (?:into|started|here)|start(?:ed)? out|become|became|path|why did you|what made you|decide)\b",
        ),
        (
            "duties",
            0.6,
            r"(?i)\b(?:responsib\w+|duties|roles?|job|typical|normal|average|what (?:do|does) (?:you|your|a|an|he|she|they)\b.*\bdo|what.* like\b)",
        ),
        ("joy", 0.3, r"(?i)\b(?:best|favou?rite|like (?:most|about|best)|love|rewarding)\b"),
        (
            "amount",
            -0.8,
            r"(?i)^\W*(?:(?:and|so|ok(?:ay)?) )*(?:how (?:many|much|long|often|big|old)|what time|is it good money|do you (?:make|earn))\b",
        ),
        (
            "trifle",
            -1.5,
            r"(?i)\bfavou?rite (?:food|colou?r|team|movie|song|band)\b|\bwho(?:['’]s| is) going to win\b|\bpets?\b",
        ),
        ("fashion", -0.2, r"(?i)\b(?:robots?|ai|chatgpt|replace|automat\w+)\b"),
    )
)
#: Words that only close a topic or go on with one; a sentence that another one leans on is kept for it.
_SAYS_LITTLE = re.compile(
    r"(?i)^(?:(?:and|but|so) )?(?:that['’]?s|it['’]?s|this is|it was|that was|it) (?:[\w'’]+ ?){1,4}[.!]$|^(?:so )?i(?:['’]d|['’]ll| would| have)?(?: say| tell you| give you)? (?:two|three|a few|a couple of) (?:things|tips)[.:]$"
)
_LITTLE = 1.2
_PONDERED = 0.8  #: for each rare word by which the student comes back to a sentence
_PONDERED_MOST = 2.4
_PONDERING = 1.0  #: for the student's own sentence that comes back to something
_OWN = 1.5  #: for a sentence of the student's own part, which is what is marked
_WORK = 0.09  #: for each word of a sentence on who it is that tells what is done always, which is the work
_WORK_MOST = 2.2
_AGE = re.compile(
    r"(?i)\b(?:is|am|['’]m|['’]s) (?:\d\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)(?: years old)?\b(?! \w+(?:ing|s)\b)"
)
_THEIR_PART = (Section.WHY, Section.CONNECTION)
_PONDERED_NEAR = 0.5  #: for the other sentences of its answer


def weighed(found: Sequence[Candidate], assignment: Assignment) -> tuple[Candidate, ...]:
    """The candidates with their worth. Lines from the student's own answers keep the highest."""
    frequency: Counter[str] = Counter()
    for candidate in found:
        frequency.update(content_words(candidate.text))
    extras = [
        (point.section, topic_of(point))
        for point in assignment.points
        if point.id not in ("who", "why", "learned", "connection", "duties")
    ]
    pondered, near = _pondered(found)
    leaned_on = {candidate.follows for candidate in found}
    weighed_ones = []
    for candidate in found:
        if candidate.answer is not None:
            weighed_ones.append(candidate)
            continue
        text = " ".join(candidate.items) or candidate.text
        worth = _centrality(text, frequency, len(found)) + sum(w for _, w, p in _CUES if p.search(text))
        worth -= sum(w for _, w, p in _PENALTIES if p.search(text))
        worth -= _LITTLE if candidate.id not in leaned_on and _SAYS_LITTLE.match(text) else 0.0
        worth += 1.0 if candidate.first else 0.6 if candidate.opens else 0.0
        question = candidate.question.text if candidate.question else ""
        heading = candidate.heading.text if candidate.heading else ""
        worth += sum(
            1.2
            for section, topic in extras
            if section is candidate.section
            and (topic.is_asked_in(question) or topic.is_asked_in(heading) or topic.is_asked_in(text))
        )
        worth += sum(weight for _, weight, asked in _ASKED if asked.search(question or heading))
        worth += _OWN if candidate.kind is LineKind.OWN and candidate.section in _THEIR_PART else 0.0
        worth += _work(candidate)
        worth += pondered.get(candidate.id, near.get(question or heading, 0.0))
        worth -= _length_penalty(candidate)
        weighed_ones.append(replace(candidate, worth=worth))
    return tuple(weighed_ones)


def _work(candidate: Candidate) -> float:
    """What a sentence gains by telling what the work is."""
    told = candidate.section is Section.WHO and not is_past(candidate) and not _AGE.search(candidate.text)
    return min(_WORK_MOST, _WORK * candidate.words) if told else 0.0


def _pondered(found: Sequence[Candidate]) -> tuple[dict[str, float], dict[str, float]]:
    """What sentences gain that the student comes back to, by id, and those beside them, by question or heading."""
    gained: dict[str, float] = {}
    near: dict[str, float] = {}
    for echo in echoes(found):
        told = echo.told
        most = min(_PONDERED_MOST, _PONDERED * echo.strength)
        gained[told.id] = max(gained.get(told.id, 0.0), most)
        gained[echo.own.id] = _PONDERING
        about = told.question or told.heading
        if about is not None:
            near[about.text] = _PONDERED_NEAR
    return gained, near


def _centrality(text: str, frequency: Counter[str], total: int) -> float:
    """How often the notes speak of what this sentence speaks of, 0 to about 1.5."""
    words = content_words(text)
    if not words:
        return 0.0
    shares = sorted((frequency[word] / math.sqrt(total + 1) for word in words), reverse=True)[:6]
    return min(1.5, sum(shares) / len(shares))


def _length_penalty(candidate: Candidate) -> float:
    words = candidate.words
    if candidate.kind is LineKind.OWN and candidate.section in (Section.WHY, Section.CONNECTION):
        return 0.0 if words >= 4 else 1.0
    if words < 4:
        return 0.8
    return max(0.0, (words - 28) / 12)
