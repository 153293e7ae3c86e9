"""Whether an order in the notes is advice, a duty told without its subject, or no order at all."""

from __future__ import annotations

import re

from scriptwright.assignment import TOPICS
from scriptwright.narration import first_person
from scriptwright.narration.dictionary import is_base, lemmas
from scriptwright.script.candidate import Candidate
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.spoken import capital
from scriptwright.sections import Section


def likes(asked: str) -> bool:
    """Whether a question is about what somebody likes or finds hard, which no order answers."""
    return bool(
        re.search(
            r"(?i)\b(?:like|love|enjoy|best|worst|favou?rite|hard(?:est)?|difficult|challeng\w+|proud\w*|surpris\w+)\b",
            asked,
        )
    ) and not any(TOPICS[topic].is_asked_in(asked) for topic in ("advice", "skills"))


def is_thing(words: str) -> bool:
    """Whether two words have the look of an order and name a thing as well, as "Load charts" does."""
    pair = re.fullmatch(r"([A-Z][a-z]+) [a-z]+s[.!]?", words)
    return pair is not None and bool(lemmas(pair.group(1).lower(), "NOUN"))


#: An order that has somebody there do something: "Give me a cold room", "Ask him who paid", "Tell your sister I saw her".
_AT_SOMEBODY = re.compile(
    r"(?i)(?:(?:and|but|so|then|well|just|please|only|don['’]?t|do not|never),? )*"
    r"(?:[a-z]+ (?P<whom>me|us|him|her|them)\b|tell (?:your|the) [a-z]+ (?:that )?(?:i|we)\b)"
)
#: Whose order it is: "Don't look down, she said."
_SAID_BY = re.compile(
    r"(?:,|, and) (?:[Hh]e|[Ss]he|[Tt]hey|(?:my|the|his|her) \w+|[A-Z]\w+) (?:said|says|told \w+|yelled|shouted|kept saying)[.!]?$"
)
#: What the student is to do with what was said: "Put that in your school thing please."
_TO_STUDENT = re.compile(
    r"(?i)(?:(?:and|but|so|please|just|you can|don['’]?t),? )*(?:put|write|use|add|include|mention|quote|print|record|note|keep)(?: down)? (?:that|this|it)\b(?: (?:down|in|into|on|out))*(?: (?:your|the) (?:[\w-]+ ){0,2}(?:thing|paper|video|report|project|essay|notes?|homework|assignment|script|article|story|book))?(?:,? (?:please|too|also|ok|okay))*[.!]?$"
)
#: A label with its clause, a class or grade of somebody, and what stands on a sign: none counsels anybody.
_NO_ORDER = re.compile(
    r"(?i:(?!advice|tips?|rule|also|and|plus|always|never|remember|do|don['’]t|ask|say|tell|write)[a-z]+(?: [a-z]+){0,2}: (?=[a-z]+ [a-z]+))|(?:Class|Grade|Type|Level|Stage|Tier|Rank) [A-Z\d]\b|[^a-z]+$"
)
_CALLS = re.compile(
    r"(?i)(?:call|visit|email|text|write|find|join|help|watch|come (?:see|and see|visit|find))\b"
)


def is_no_order(words: str) -> bool:
    """Whether words that have the look of an order surely are none.

    >>> is_no_order("Parking stuff: people shout all day"), is_no_order("Ask: people like it"), is_no_order("Wait a day")
    (True, False, False)
    """
    return _NO_ORDER.match(words) is not None


def is_at_somebody(order: str, asked: str) -> bool:
    """Whether an order is for somebody who was there, or in a story, and counsels nobody.

    >>> is_at_somebody("Put that in your essay, please.", "Any advice?")
    True
    >>> is_at_somebody("Give me a cold room.", "What is your biggest worry?"), is_at_somebody("Ask them why.", "Any advice?")
    (True, False)
    """
    if _SAID_BY.search(order) or _TO_STUDENT.match(order):
        return True
    found = _AT_SOMEBODY.match(order)
    if found is None:
        return False
    whom, advice = (found["whom"] or "").lower(), TOPICS["advice"].is_asked_in(asked)
    return not advice or not (whom in ("him", "her", "them") or (whom and _CALLS.match(order)))


_COUNTED = re.compile(
    r"(?i)^(?:(?:and|but|so|then|also|oh and|plus)[,:]? |(?:one|two|three|four|five|number \w+|first|second|third)[,:] )+(?=\w)"
)


def uncounted(order: str) -> str:
    """An order without what joins or counts it.

    >>> uncounted("Two, be early."), uncounted("And bring soap.")
    ('be early.', 'bring soap.')
    """
    return unconditioned(_COUNTED.sub("", order))


#: A condition of the listener and what to do then: "If you want to help, first listen."
_CONDITIONED = re.compile(
    r"(?P<condition>(?:If|When|Whenever|Before) you (?:[\w'’]+ ){1,11}?[\w'’]+),? (?P<order>(?:first|just|always|never|say|ask|tell|go|start|call|write|stop|wait|listen|look|try|find|learn|take|get|put|keep|leave|bring|read|talk|walk|sleep|eat|admit|work|do) [^:,]+)"
)


def unconditioned(order: str) -> str:
    """The order in front of its condition, where the parser finds no sentence in them: "first listen if you want to help".

    >>> unconditioned("When you don't see it say so.")
    "say so when you don't see it."
    """
    found = _CONDITIONED.fullmatch(order.rstrip(".!"))
    if found is None or form_of(order) is not Form.NOUN:
        return order
    then, condition = found["order"], found["condition"]
    if form_of(capital(re.sub(r"(?i)^(?:first|just|always|never) ", "", then))) is not Form.IMPERATIVE:
        return order
    return f"{then} {condition[:1].lower()}{condition[1:]}."


def is_counsel(candidate: Candidate) -> bool:
    """An order that is advice, not a duty told without its subject; duties are noted, not said in whole sentences."""
    text = candidate.noted
    asked = " ".join(block.text for block in (candidate.question, candidate.heading) if block is not None)
    told = re.search(r"(?i)\b(?:tell|say to|advice|advise)\b", asked) is not None
    if (candidate.section is Section.WHO and not told) or (
        first_person(text.split(",")[0])
        and not re.search(r"(?i)\byou(?:r)?\b", text)
        and not re.match(r"(?i)(?:come|visit|call|ask|watch|join)\b", text)
    ):
        return False
    if is_no_order(candidate.text):
        return False
    first = re.match(r"[a-z]+", text.lower())
    verb = first.group() if first is not None else ""
    if re.match(r"(?i)even (?:for|if|when|though|just|the|an?|more|then|now|with|at|in|on)\b", text):
        return False
    ends = verb.endswith("s") and bool(lemmas(verb, "VERB")) and not is_base(verb)
    if ends or is_at_somebody(text, asked):
        return False
    liked = likes(asked)
    if any(TOPICS[topic].is_asked_in(asked) for topic in ("advice", "skills")) or re.search(
        r"(?i)\b(?:tell|say to|should|tips?|need|trick|secret|good at|lesson|mistake|(?:her|his|their|main) (?:point|message)|rules?|motto)\b",
        asked,
    ):
        return True
    if candidate.tale:
        return False
    whole = candidate.raw[:1].isupper() and candidate.raw.rstrip()[-1:] in (".", "!") and not candidate.items
    if is_thing(candidate.text):
        return False
    meant = (
        r"(?i)\b(?:you|your|never|always)\b"
        if candidate.reported
        else r"(?i)\b(?:you|your|never|always|don'?t)\b"
    )
    return (whole and not liked) or bool(re.search(meant, text))
