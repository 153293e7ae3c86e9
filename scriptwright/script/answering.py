"""A bare answer made whole with the words of its question: "How long have you done it?" "Nine years." """

from __future__ import annotations

import re

from scriptwright.script.spoken import said_aloud

_SOME = (
    r"(?:(?:about|almost|over|nearly|around|maybe|only|just|at least|more than|going on|a little (?:more|over) than|a bit (?:more|over) than)\s+)*"
    r"(?:\d[\d,.]*|a few|a couple of|half a|an?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty)(?:-\w+)?)"
)
_DURATION = re.compile(rf"(?i){_SOME}\s+(?:\w+\s+)?(?:years?|months?|weeks?|decades?|seasons?)\b")
_CLOCK = re.compile(
    r"(?i)(?:at |around |about )?(?:\d{1,2}(?::\d\d)?\b(?!\s*(?:hours|minutes|years))|(?:half past |quarter to |quarter past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s+(?:hours|minutes|years))|noon|midnight)"
)
#: What a question asks for with "is" or "was" in it: one thing that stands out.
_STANDS_OUT = re.compile(
    r"(?i)(?:the|his|her|their)(?: single)? (?:(?:most|least) \w+|best|worst|favou?rite|main|only|first|next|number one|\w+est)\b(?! (?:time|day of)\b)"
)
_IS = re.compile(r"(?i)^\W*(?:\w+[,.]? ){0,3}?what(?P<verb>'s| is| was| are| were)\b")
_LIKED = re.compile(
    r"(?i)what (?:(?:he|she|they) (?:(?:really|most|also) )?(?:likes?|loves?|enjoys?|hates?|dislikes?|miss(?:es)?|finds? \w+)\b"
    r"|(?:keeps|makes|motivates|drives|inspires|excites|worries|scares|bothers|surprises) )"
)
_NO_NOUN = re.compile(
    r"(?i)(?:not|no|yes|because|by|for|from|in|on|at|to be honest|with|it|that|this|there|so|well|both|depends|none|nothing|probably|maybe|definitely|honestly|sometimes|usually|good|great|fine)\b"
)


def whole(question: str, asked: str, answer: str) -> str | None:
    """A statement of a question and its bare answer; None where the two do not make one with certainty.

    `asked`: the question as it follows "I asked", `answer`: without a full stop, both in the third person.

    >>> whole("How long have you done it?", "how long he has done it", "nine years, two of them here")
    'he has done it for nine years, two of them here'
    >>> whole("What was the biggest obstacle?", "about the biggest obstacle", "the licensing exam")
    'the biggest obstacle was the licensing exam'
    """
    long = re.match(r"(?i)how long (?P<clause>(?:he|she|they) (?:has|have) .+)$", asked)
    if long and _DURATION.match(answer):
        clause = re.sub(r"(?i)\s+(?:already|now|so far)$", "", long.group("clause"))
        return f"{clause} for {answer}"
    hour = re.match(r"(?i)what time (?P<clause>.+)$", asked)
    if hour and _CLOCK.match(answer):
        at = "" if re.match(r"(?i)(?:at|around|about)\b", answer) else "at "
        return f"{hour.group('clause')} {at}{answer}"
    if _NO_NOUN.match(answer) or len(answer.split()) > 16:
        return None
    topic = re.match(r"about (?P<topic>.+)$", asked)
    if topic and _STANDS_OUT.match(topic.group("topic")):
        verb = _IS.match(said_aloud(question.replace("’", "'")))
        if verb is not None or not re.search(
            r"(?i)\b(?:what|do|does|did|tell|describe|talk|explain|share)\b", question
        ):
            spelled = verb.group("verb").strip().replace("'s", "is") if verb else "is"
            named = topic.group("topic")
            return f"{named}{',' if named.count(',') == 1 else ''} {spelled} {answer}"
    if _LIKED.match(asked):
        return f"{asked} is {answer}"
    return None
