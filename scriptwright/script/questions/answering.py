"""A bare answer made whole with the words of its question: "How long have you done it?" "Nine years." """

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base
from scriptwright.script.words.spoken import said_aloud

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
    r"(?i)(?:\w+ly$|(?:[\w-]+ ){0,3}[\w-]+['’]s (?:about |around )?[$£€]?\d[\d,.]*|not|no|yes|because|by|for|from|in|on|at|to be honest|with|it|that|this|there|so|well|both|depends|none|nothing|everything|anything|then|now|next|last (?:week|year|night|month|time|summer)|after that|probably|maybe|definitely|honestly|sometimes|usually|good|great|fine)\b"
)
#: A clause that completes its question and is no sentence by itself: "That physics isn't for geniuses."
COMPLETES = re.compile(
    r"(?i)that (?:(?:the|an?|i|you|we|they|he|she|it|people|there|my|your|our|nobody|everyone|everybody|some|most|all|not|every|without|when|if|with|after|in)\b|(?!(?:one|day|night|morning|week|month|year|summer|winter|time|man|woman|guy|kid|lady|boy|girl|person|moment)\b)[a-z]+ (?:is|are|was|were|isn|aren|don|doesn|can)\b)"
    r"|how (?:much|many|often|little|few|hard|long|fast|slow|quiet|loud|\w+ (?:it|they|people|you|everyone|everybody) (?:is|are|was|were|get|gets|can))\b(?!.*, )"
)


def whole(question: str, asked: str, answer: str, *, first: bool = True) -> str | None:
    """A statement of a question and its bare answer; None where the two do not make one with certainty.

    `first`: not after another answer to the same question, which what is more of it would contradict. `asked`: the question as it follows "I asked", `answer`: without a full stop, both in the third person.

    >>> whole("How long have you done it?", "how long he has done it", "nine years, two of them here")
    'he has done it for nine years, two of them here'
    >>> whole("What was the biggest obstacle?", "about the biggest obstacle", "the licensing exam")
    'the biggest obstacle was the licensing exam'
    """
    long = re.match(r"(?i)how long (?P<clause>(?:he|she|they) (?:has|have) .+)$", asked)
    if long and _DURATION.match(answer):
        clause = re.sub(r"(?i)\s+(?:already|now|so far)$", "", long.group("clause"))
        return f"{clause} for {answer}"
    took = re.match(r"(?i)how long (?P<it>it (?:took|takes)(?: (?:him|her|them))?)(?P<goal> to .+)?$", asked)
    spent = _DURATION.match(answer)
    if took and spent:
        return f"{took.group('it')} {spent.group()}{took.group('goal') or ''}{answer[spent.end() :]}"
    hour = re.match(r"(?i)what time (?P<clause>.+)$", asked)
    if hour and _CLOCK.match(answer):
        at = "" if re.match(r"(?i)(?:at|around|about)\b", answer) else "at "
        return f"{hour.group('clause')} {at}{answer}"
    lasted = _DURATION.match(answer) and re.match(r"what [a-z]+ (?:he|she|they)\b", asked)
    if len(answer.split()) > (24 if re.match(r"(?i)when\b", answer) else 16) or lasted:
        return None
    put = _put_behind(asked, answer)
    if put is not None or not first:
        return put
    manner = re.match(r"(?i)(?P<manner>\w{3,}ly), (?P<rest>\w+ .+)$", answer)
    if manner:
        made = whole(question, asked, manner.group("rest"))
        return f"{manner.group('manner')}, {made}" if made else None
    if not _NOUN_CLAUSE.match(answer) and _NO_NOUN.match(answer):
        return None
    topic = re.match(r"about (?P<topic>.+)$", asked)
    if topic and _STANDS_OUT.match(topic.group("topic")):
        verb = _IS.match(said_aloud(question.replace("’", "'")))
        if verb is not None or not re.search(
            r"(?i)\b(?:what|do|does|did|tell|describe|talk|explain|share)\b", question
        ):
            spelled = verb.group("verb").strip().replace("'s", "is") if verb else "is"
            past = parse(topic.group("topic"))[-1].tag_ == "VBD"
            spelled = "was" if past and spelled == "is" else spelled
            named = topic.group("topic")
            if spelled in ("are", "were") and _ONE_THING.fullmatch(answer):
                return f"one of {named} {'is' if spelled == 'are' else 'was'} {answer}"
            return f"{named}{',' if named.count(',') == 1 else ''} {spelled} {answer}"
    some = re.fullmatch(
        r"about (?:something|anything|one thing)(?P<which> (?:that )?(?:he|she|they|people|most people|you|nobody|surpris\w+)\b.+)",
        asked,
    )
    if some:
        return f"one thing{some.group('which')} is {answer}"
    if _LIKED.match(asked):
        return f"{asked} is {answer}"
    return _equated(asked, answer)


#: The clause of a question, its subject a pronoun.
_THEY = r"(?P<clause>(?:he|she|they) .+)"
#: How an answer begins that goes on where the clause of its question ends, by the question word.
_BEHIND: tuple[tuple[str, str], ...] = (
    ("why", r"because\b|to (?!be honest\b)[a-z]+\b|so (?:that )?(?:i|he|she|they|we)\b"),
    (
        "when",
        r"(?:right |back |probably |maybe |about |around |just )*(?:in|on|at|when|after|before|during|last|this|out of|\d+ (?:years?|months?) ago)\b",
    ),
    ("where", r"(?:right |mostly |mainly |usually )?(?:at|in|on|near|outside|online|down|all over)\b"),
    (
        "how",
        r"(?:just |mostly |mainly |probably |pretty much |partly )*(?:by|through|thanks to|on (?:a|my|his|her|their)|from (?:a|my|his|her|their))\b",
    ),
    (
        "how often",
        r"(?:about |almost |maybe |pretty much |probably )*(?:every|once|twice|daily|weekly|all|most|a (?:few|couple|lot)|\d+ times|(?:two|three|four|five|six|ten) times|rarely)\b",
    ),
    ("if", r"(?:most (?:days|of the time|mornings|nights)|some days|every (?:day|single day)|all the time)$"),
)
#: A place in the clause that an answer of the same kind would be heard with.
_TAKEN = re.compile(
    r"(?i)\b(?:in|on|at|from) (?:\w+ )?(?:\w+ )?(?:years?|months?|time|day)\b|\b(?:when|where|if)\b"
)
_GERUND = re.compile(
    r"(?i)(?!thing|nothing|something|everything|anything|during|king|ring|bring|spring|string|wing|sing)\w{2,}ing\b(?: [\w'’-]+){0,4}$"
)
_MANY = re.compile(
    r"how many (?P<things>[a-z-]+(?: [a-z-]+)?) (?P<clause>(?:he|she|they|you) (?:(?:has|have|can|usually|normally) )?[a-z]+)(?: (?:(?:in|on|over) )?(?:a|an|per|each|every|one|on average in a) (?:\w+ )?(?:day|week|month|year|shift|season|night)| on average)?"
)


#: What anybody needs who wants the job, whoever was asked.
_ANYBODYS = re.compile(
    r"(?i)what (?:qualifications?|training|school(?:ing)?|education|degrees?|skills?|experience|courses?|certificates?|licen[cs]es?|grades|subjects) (?:he|she|they) needs?$"
)


#: What somebody does in general, and things of which one says that somebody does them: "service and repair".
_DOES_AT = re.compile(
    r"what (?P<clause>(?:he|she) does|they do)(?: exactly| for (?:a living|work)| all day)?(?P<when> (?:on|in) (?:an?|the) (?:\w+ )?(?:normal|typical|usual|regular|average|ordinary) (?:work)?(?:day|week|shift))?"
)
_THING_DONE = r"(?:(?!going\b|being\b|getting\b|nothing\b|everything\b|anything\b|something\b)[a-z-]+ ){0,2}(?:repairs?|service|maintenance|research|sales|design|inspections?|installations?|consultations?|deliver(?:y|ies)|paperwork|housework|metalwork|woodwork|checkups?|haircuts?|massages?|surger(?:y|ies)|therapy|accounting|bookkeeping|logistics|translations?|demonstrations?|renovations?|restorations?|evaluations?)"
_DONE = re.compile(rf"(?i)(?:mostly |mainly )?{_THING_DONE}(?:(?:, | and |, and ){_THING_DONE}){{0,3}}(?:,? (?:mostly|mainly))?[.!]?")


def _put_behind(asked: str, answer: str) -> str | None:
    """The clause of a question with the answer behind it: "why she chose this", "because of …" → "she chose this because of …"."""
    for word, opening in _BEHIND:
        clause = re.fullmatch(rf"{word} {_THEY}", asked)
        if clause is None or (word == "how" and re.match(r"how (?:often|long|many|much|old|far)\b", asked)):
            continue
        if word in ("when", "where") and _TAKEN.search(clause.group("clause")):
            continue
        if re.match(rf"(?i){opening}", answer):
            return f"{clause.group('clause')} {answer}"
        if word == "how" and _GERUND.match(answer):
            return f"{clause.group('clause')} by {answer}"
    last = re.fullmatch(
        rf"(?:what|who|whom|where|(?:which|what) (?:kinds? of |sorts? of )?\w+) {_THEY}", asked
    )
    wish = re.fullmatch(r"what (?P<clause>(?:he|she|they) wish(?:es)? .+)", asked)
    if wish and re.match(r"(?i)(?:that|how)\b", answer):
        return f"{wish.group('clause')} {answer}"
    would = re.fullmatch(
        r"what (?P<clause>(?:he|she|they) would (?!do|say|tell|be)[a-z]+)(?P<case> if .+| about .+)?", asked
    )
    if would and not _NO_NOUN.match(answer):
        return f"{would.group('clause')} {answer}{would.group('case') or ''}"
    does = _DOES_AT.fullmatch(asked)
    if does and _DONE.fullmatch(answer):
        when = does["when"] or ""
        return f"{when.strip()}, {does['clause']} {answer}" if when else f"{does['clause']} {answer}"
    proud = re.fullmatch(rf"what {_THEY} (?:of|about)", asked)
    if proud and re.match(r"(?i)that\b(?!['’]s)", answer):
        return f"{proud.group('clause')} {answer}"
    changed = re.fullmatch(
        r"if there(?: is| are|['’]s) (?:any|some)thing (?P<clause>(?:he|she|they) would [a-z]+)(?: about .+)?",
        asked,
    )
    if changed and re.match(r"(?i)(?:the|my|his|her|their|an?|more|less|how)\b", answer):
        return f"{changed.group('clause')} {answer}"
    if last and re.search(r" (?:with|for|from|at|about|on)$", asked) and not _NO_NOUN.match(answer):
        return f"{last.group('clause')} {answer}"
    needed = re.fullmatch(
        r"what (?!advice|tips?|message)[a-z]+ (?P<clause>(?:he|she|they) (?:needs?|needed|has|have|had|uses?|used|got|took|takes?|gets?))",
        asked,
    )
    bare = not (_NO_NOUN.match(answer) or _GERUND.match(answer) or _DURATION.match(answer))
    if needed and bare and not re.search(r"^[^,]{1,30} (?:is|was|are|were)\b", answer):
        if _ANYBODYS.match(asked):
            return f"you need {answer}"
        return f"{needed.group('clause')} {answer}"
    many = _MANY.fullmatch(asked)
    number = re.match(rf"(?i){_SOME}\b", answer)
    if many and number and not re.match(r"[ -]?(?:to|or|percent|%)\b", answer[number.end() :]):
        things, rest = many.group("things"), answer[number.end() :]
        said = re.match(r" (?:on|in|at|a|per|every|when|if|now)\b|,|$", rest)
        return f"{many.group('clause')} {number.group()} {things}{rest}" if said else None
    return None


#: An answer that is a clause: "That physics isn't for geniuses."
_NOUN_CLAUSE = re.compile(r"(?i)(?:that (?!['’]?s\b|is\b|was\b)|how (?!ever\b|about\b)|why\b|whether\b)")
#: Clauses of questions that ask for a deed, an opinion or a description, which no noun equals.
_NO_THING = re.compile(
    r"(?i)what (?:advice|time|kind|sort|type|else|if|about|happen\w*|(?:he|she|they|people|you) (?:would )?(?:(?:really|actually|usually) )?(?:do|does|did|say|says|said|think|thinks|thought|tell|tells|told)\b)|.*\b(?:like|mean|means|meant|do|does|did)$"
)


def _of_things(asked: str, which: str) -> bool:
    """Whether the second word of a question is a thing in the plural: "what skills matter", but not "what goes wrong"."""
    word = parse(asked)[1]
    deed = word.lower_ in ("goes", "comes", "makes", "takes", "gets", "keeps", "breaks", "happens", "hurts")
    first = which.split()[0]
    return word.tag_ == "NNS" or (not deed and (is_base(first) or first in ("he", "she", "they", "you")))


#: One thing, where several were asked for.
_ONE_THING = re.compile(r"(?i)(?:(?:the|an?|his|her|their|my) )?(?:[a-z-]+ )?[a-z-]+(?<!s)")


def _equated(asked: str, answer: str) -> str | None:
    """ "what surprised him", "how loud it is" → "what surprised him is how loud it is"."""
    quality = re.fullmatch(
        r"what(?P<verb> is| was|['’]s) (?P<which>(?:most |really |so )?(?:difficult|hard|important|fun|great|special|easy|different|hardest|best))(?: about (?:it|the job|this job))?",
        asked,
    )
    if quality:
        return f"{asked} {'was' if quality.group('verb') == ' was' else 'is'} {answer}"
    several = re.fullmatch(r"what (?P<things>[a-z]+[^s\W]s) (?P<which>(?!is\b|are\b)[a-z]+ .+)", asked)
    if several and _of_things(asked, several.group("which")) and not _NO_THING.match(asked):
        things, which = several.group("things"), several.group("which")
        if _GERUND.match(answer) or _ONE_THING.fullmatch(answer):
            was = re.match(r"(?:he|she|they) (?:had|faced|met|\w+ed)\b", which)
            return f"one of the {things} that {which} {'was' if was else 'is'} {answer}"
        return f"the {things} that {which} are {answer}"
    named = re.fullmatch(r"what (?P<thing>(?:his|her|their|the) .+) (?P<verb>is|are|was|were)", asked)
    if since := re.fullmatch(r"what (?P<verb>ha(?:s|ve) been) (?P<thing>(?:his|her|their|the) .+)", asked):
        return f"{since['thing']} {since['verb']} {answer}"
    skill = re.fullmatch(r"what (?P<what>[a-z]+) (?:he|she|they) needs?(?P<which> that .+)", asked)
    if skill and _ANYBODYS.match(asked.removesuffix(skill["which"])):
        return f"the {skill['what']} you need{skill['which']} is {answer}"
    if named and not re.search(r"\b(?:job|title|name|role)\b", asked):
        thing, verb = named.group("thing"), named.group("verb")
        if verb in ("are", "were") and _ONE_THING.fullmatch(answer):
            return f"one of {thing} {'is' if verb == 'are' else 'was'} {answer}"
        return f"{thing} {verb} {answer}"
    of_person = re.fullmatch(
        r"who (?P<clause>(?:helped|inspired|taught|pushed|influenced|encouraged|supported|mentored|got|made|trained|hired|helps|inspires|supports)\b.+)",
        asked,
    )
    if of_person:
        verb = "is" if of_person.group("clause").split()[0].endswith("s") else "was"
        return f"the person who {of_person.group('clause')} {verb} {answer}"
    if not asked.startswith("what ") or _NO_THING.match(asked):
        return None
    finite = next(
        (token for token in parse(asked) if token.i and token.tag_ in ("VBD", "VBZ", "VBP", "MD")), None
    )
    if finite is None or finite.lower_ in ("is", "are", "was", "were"):
        return None
    verb = "was" if finite.tag_ == "VBD" else "would be" if finite.lower_ in ("would", "'d") else "is"
    return f"{asked} {verb} {answer}"
