"""Which sentence says best what somebody's work is: what they do in general, before hours, places, tools and numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.narration.dictionary import is_base
from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.of_the_role import of_the_role
from scriptwright.script.model import LineKind
from scriptwright.script.questions.hanging import asks_who
from scriptwright.script.words.example_left import without_example
from scriptwright.script.words.subjects import left_out
from scriptwright.sections import Section

#: The interviewee, where the student tells it.
_OF_THEM = re.compile(r"(?:He|She|Mr|Mrs|Ms|Dr)\b")
_NEAR = 12  #: sentences on who it is, of which one may say so
_LONGEST = 46  #: words of it
_AT_LEAST = 2.0
_LATER = 0.2  #: what each sentence before it takes off
_LEANS = 1.0  #: what it loses that is not understood alone
_COUNTS = 1.2  #: what a number in it takes off
_SAYS_IT = 1.0  #: worth from which on a sentence tells of what is done at all
_SENTENCE = 0.8  #: what a whole sentence gains, which is told as it stands
_NEAR_ROLE = 0.7  #: times what it gains as near to the job in meaning
_MANY = 0.6  #: what it gains that tells more than one thing

_BESIDE = 0.8  #: what it loses that says it comes beside something else
#: What is done, named only by a word that points back: "backs everything up", "watches all of that".
_BACK = re.compile(
    r"(?i)(?:\w+ ){0,2}?(?:all of (?:that|this|it|them)|it|them|everything|(?:that|this|these|those)(?=[,.]|$| and\b))\b"
)
#: What the notes call the work: "My main job is to time the trains".
_CALLED = re.compile(
    r"(?i)(?:so )?(?:my|his|her|their) (?:\w+ )?(?:job|work|task) (?:is|means)(?: (?:that|to)\b| [a-z]+ing\b| (?:mostly|mainly)\b)"
    r"|(?:what (?:I|s?he|they) (?:mostly |mainly |basically )?do(?:es)? is)\b"
)
_CHARGED = re.compile(
    r"(?i)(?:(?:so|basically|mostly|mainly),? )*(?:(?:I|s?he|they|[A-Z][\w.]+(?: [A-Z]\w+)?)(?:['’](?:m|s|re)| am| is| are) )?(?:also )?(?:responsible for|in charge of)\b"
)
_ANSWERS_FOR = re.compile(
    r"(?i)\b(?:I|s?he|they)(?:['’](?:m|s|re)| am| is| are) (?:also )?(?:responsible for|in charge of)\b"
)
#: What the name of the job means: "She's a gaffer, which means she sets up the lights".
_MEANS = re.compile(
    r"(?:(?:I(?:['’]m| am)|(?:He|She|[A-Z][\w.]+(?: [A-Z][\w.]+)?)(?:['’]s| is)) (?:an?|the) [^,]{3,40}"
    r"(?:, (?:which|that|this|it)(?: basically)? means|, meaning|, so)|(?:That|This|It)(?: basically| just)? means)"
    r"(?: that)? (?:I|we|he|she|they)(?: \w+ly)? (?P<verb>[a-z]+)\b"
)
#: What lies with somebody alone: "She's the one who decides which load goes first".
_THE_ONE = re.compile(
    r"(?:(?:So|And|Also),? )*(?:I(?:['’]m| am)|(?:He|She|[A-Z][\w.]+(?: [A-Z][\w.]+)?)(?:['’]s| is)|[Ii]s) the (?:one|person) (?:who|that) (?:always )?(?P<verb>ha(?:s|ve) to [a-z]+|[a-z]+s) "
)
_SAID = re.compile(
    r"(?i)^(?:(?:so|and|but|well|basically|mostly|mainly|also|yeah),? )*(?:(?:s?he|they|[A-Z]\w+) (?:said|told me|explained|says)(?: that)?,? )?(?:(?:(?:when|if|before|after) [^,]{3,60},|(?:in|on) (?:the (?:next|following|first)|a (?:normal|typical|usual|regular)|most) [a-z]+,?) (?=(?:I|we|s?he|they)\b))?"
)
#: Somebody who does something always: "He mends nets", "We test food", "Dr. Lee also checks teeth".
_DOES = re.compile(
    r"(?:(?:[Ss]?[Hh]e|(?:(?:Mr|Mrs|Ms|Dr)\. )?(?!(?:There|This|That|These|Those|What|When|It|The|An?|Each|Every|One|Some|Most|All|Many|My|Our|His|Her|Their|Your|Every(?:one|body|thing)|Some(?:one|body|thing)|No(?:body|thing)|People|Two|Three|And|But|So|Then|If|In|On|At)\b)[A-Z][a-z]+)(?: also| mostly| mainly| usually| basically)? (?P<verb>[a-z]+s)"
    r"|(?:I|[Ww]e|[Tt]hey)(?: also| mostly| mainly| usually| basically)? (?P<base>[a-z]+)) (?P<rest>.+)"
)
#: Verbs that tell of hours, places, tools and feelings rather than of the work.
_SLIGHT = re.compile(
    r"(?i)(?:(?:start|get|wake|begin|come|go|walk|arrive|wear|use|spend|earn|live|love|like|hate|enjoy|want|need|think|know|say|tell|feel|mean|own|sit|stand|look|eat|drink|carr(?:y|ie)|talk|rent|finish|leave|guess|belong|report|grow|stud(?:y|ie)|stay|keep|make sure|do|does|did|ha|have|wa|i|am|are|is|was|has|can|could|will|would|were|had|got|went|came|don|didn|started|just|never|always|also|really|worked|became|learned)(?:e?s)?)"
)
_PLACED = re.compile(
    r"(?i)works? (?:mostly |mainly |usually |only |also )?+(?!on\b|with (?!\d|one\b|two\b|three\b|four\b|five\b|six\b|an? \w+ of\b|his\b|her\b|my\b|our\b|their\b|others?\b|the team\b|a team\b|people from\b|\w+ (?:colleagues|coworkers|other)\b))"
)
#: What somebody does after they have come and looked: "I look at the list, I decide who goes first, and …".
_ONWARD = re.compile(r",(?: and)?(?: then)? (?P<rest>(?:I|s?he) (?!am\b|have\b|was\b)[a-z]+(?<!ed) .+)")
_PAST = re.compile(r"(?i)[a-z]+(?<!ne)ed")
#: What is done, noted alone: "ordering the books", "repairs and tunes pianos".
_DOING = re.compile(
    r"(?i)(?!being\b|getting\b|working\b|having\b|going\b|during\b|starting\b|finding\b)[a-z]+ing (?:and [a-z]+ing )?(?!at\b|in\b|up\b|from\b|by\b)[a-z]"
)
_SOMETIMES = re.compile(
    r"(?i)\b(?:once (?:a|in)|sometimes|at the moment|right now|this (?:week|month|year)|in (?:the )?(?:summer|winter|spring|fall)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_MORE = re.compile(r"(?:,| and| or) (?:then )?(?:(?:I|we|s?he|they) )?[a-z]+(?:s|ing)?\b")


def work_said(found: Sequence[Candidate], role: str | None = None) -> Candidate | None:
    """The one that says best what somebody does; None where none surely does. `role`: "A glazier cuts glass" says it too."""
    told = sorted(
        (
            c
            for c in found
            if c.section is Section.WHO
            and (c.kind is LineKind.TOLD or _OF_THEM.match(c.text))
            and c.answer is None
            and not (c.tale or c.history)
        ),
        key=lambda c: c.order,
    )
    near = of_the_role(told, role)
    one = re.compile(rf"(?:An?|The) (?i:{re.escape(role)})(?= [a-z])" if role else "(?!)")
    ranked = [
        (worth + (0.0 if c.items else _SENTENCE) + _NEAR_ROLE * near.get(c.id, 0.0) - _LATER * at, -at, c)
        for at, c in enumerate(told[:_NEAR])
        if without_example(c.text).count(" ") < _LONGEST
        and (worth := _worth(replace(c, text=one.sub("He", c.text)) if one.match(c.text) else c)) >= _SAYS_IT
    ]
    best = max(ranked, default=None, key=lambda one: one[:2])
    return best[2] if best is not None and best[0] >= _AT_LEAST else None


def _worth(candidate: Candidate) -> float:
    worth = max(in_general(words) for words in candidate.items or (candidate.text,))
    about = candidate.question or candidate.heading
    asked = about is not None and asks_who(about.text)
    return worth + (0.3 if asked else 0.0) - (_LEANS if candidate.follows is not None else 0.0)


#: A verb that may be a noun too, and what it acts on: "checks prescriptions", "orders the paint".
_ACTS = re.compile(
    r"(?P<base>[a-z]+)s (?:the |an? |all |every )?(?!of\b|in\b|at\b|for\b|on\b|and\b|or\b|with\b|from\b|to\b|is\b|are\b|have\b|per\b)[a-z]+"
)


def _opens_with_verb(words: str) -> bool:
    if left_out(words) == "present":
        return True
    acts = _ACTS.match(words[:1].lower() + words[1:])
    return acts is not None and is_base(acts["base"])


def decides_alone(sentence: str) -> bool:
    """Whether a sentence says what lies with this one person.

    >>> decides_alone("She's the one who decides if a bridge is safe."), decides_alone("He is the one who got lost.")
    (True, False)
    """
    words = _SAID.sub("", sentence, count=1)
    one = _THE_ONE.match(words[:1].upper() + words[1:])
    return one is not None and not _SLIGHT.fullmatch(one["verb"])


def in_general(sentence: str) -> float:
    """How well a sentence says what somebody's work is; 0 where it says something else.

    >>> in_general("She measures land and draws maps.") > in_general("She uses a drone.")
    True
    >>> in_general("Her job is to keep the papers.") > in_general("She answers 10 letters a day.")
    True
    """
    words = _SAID.sub("", sentence, count=1)
    words = words[:1].upper() + words[1:]
    if _CALLED.match(words):
        return 5.0
    if _CHARGED.match(words):
        return 4.0
    means = _MEANS.match(words)
    if means is not None and not _SLIGHT.fullmatch(means["verb"]):
        return 4.4
    if _ANSWERS_FOR.search(words):
        return 3.0
    if decides_alone(words):
        return 2.8
    does = _DOES.match(words if sentence[:1].isupper() or re.match(r"(?i)(?:I|we|s?he|they)\b", words) else sentence)
    rest = does["rest"] if does else words
    if does is not None:
        verb = does["verb"] or does["base"]
        onward = _ONWARD.search(words) if re.match(r"(?i)(?:start|begin|look|come|get|walk|go|arrive)(?:e?s)?\b", verb) else None
        if onward is not None:
            then = in_general(onward["rest"][:1].upper() + onward["rest"][1:])
            return min(then + _COUNTS, _AT_LEAST + _MANY * 2) if then else 0.0
        if _SLIGHT.fullmatch(verb) or _PLACED.match(f"{verb} {rest}") or _PAST.fullmatch(verb):
            return 0.0
    elif _DOING.match(words):
        rest = words
    elif not _opens_with_verb(sentence) or _SLIGHT.fullmatch(words.split()[0]) or _PLACED.match(words):
        return 0.0
    worth = 3.0 + (_MANY if _MORE.search(rest) else 0.0)
    worth -= _COUNTS if re.search(r"\d", words) else 0.0
    worth -= _BESIDE if re.search(r"(?i)\balso\b", sentence[:30]) else 0.0
    worth -= _LEANS if _BACK.match(rest) or re.search(r"[\"“]", words) else 0.0
    return worth - (_COUNTS if _SOMETIMES.search(words) else 0.0)
