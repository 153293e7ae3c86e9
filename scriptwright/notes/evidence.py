"""How much the words of a sentence in a story speak for each section: named evidence with weights."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.notes.meaning import CONNECTION, LEARNED, WHO, WHY, plain
from scriptwright.notes.model import Interviewee
from scriptwright.notes.own_sentences import sentence_meaning
from scriptwright.notes.whose import named_by
from scriptwright.sections import Section

Weights = dict[Section, float]

#: What a word shows, wherever in the story it stands. The first of each group that fits counts.
_SAYS: tuple[tuple[tuple[str, Weights, re.Pattern[str]], ...], ...] = tuple(
    tuple((name, weights, re.compile(rf"(?i){row}")) for name, weights, row in group)
    for group in (
        (
            (
                "lesson",
                {LEARNED: 4.0},
                r"^(?:and |but |so )*(?:what|(?:one|the|another) (?:\w+ )?(?:things?|part|lesson)(?: that)?) (?:i|we)(?:'(?:m|ve|ll|d))? (?:\w+ )?(?:learn\w*|left with|t[ao]ke|took|remember|got|heard|found)\b"
                r"|^(?:that|this|it)(?:'s| is) (?:also |basically |really )?what i (?:learn\w*|took)\b|^(?:and |but |so |also )*(?:i|we)(?:'ve| have)? (?:also )?(?:learn(?:ed|t)|realized|realised)\b|\bwhat did i learn\b"
                r"|^(?:and |but |so )*(?:what (?:i|we) (?:didn't|did not|never|hadn't|least) (?:expect|know|realize|realise)\w*|(?:what|the (?:\w+ )?(?:thing|part)(?: that)?) (?:most )?surprised me|(?:the|my) (?:\w+ )?surprise (?:for me )?(?:is|was))\b",
            ),
            (
                "expectation",
                {LEARNED: 2.0, CONNECTION: -1.0},
                r"^(?:and |but |so )*(?:before (?:this|that|the interview|i met (?:him|her|them)),? |at first |honestly,? )?i(?: had|'d)? (?:always )?(?:thought|expected|assumed|figured|imagined|believed|was expecting|went in (?:thinking|expecting))\b(?! (?:about|of)\b)(?!.*\bi(?:'d| would) (?:be|become|study)\b)"
                r"|^instead,?\b|^i (?:did not|didn't|never|had not|hadn't) (?:know|knew|known|expect|think|thought|realise|realize)\b",
            ),
            (
                "announced reason",
                {WHY: 5.0},
                r"\bwhy (?:i|we) (?:was|were|went|chose|choose|picked|wanted|interviewed|asked|decided)\b|\bwhy it was (?:him|her|them)\b|\bmy (?:own |real |main |other |first |second )?reason\b|^(?:so )?why (?:him|her|them)\b|\bwhy did i (?:choose|pick|ask|interview|want)",
            ),
            (
                "decision",
                {WHY: 3.5},
                r"\b(?:s?he|they|(?-i:[A-Z]\w+)) (?:would|should|had to|was going to) be (?:my|the|our) (?:\w+ )?(?:person|one|interview\w*|choice|topic|subject)\b|\bi (?:knew|decided|thought)\b.*\b(?:i(?:'d| would|'ll| will|'m going to)? (?:ask|interview|choose|pick)|whom? (?:i|to)|to (?:ask|interview|choose|pick))\b|\bdidn't (?:really )?(?:consider|think of|want) any(?:one|body) else\b",
            ),
            (
                "how we met",
                {WHY: 2.0},
                r"^(?:and |so )*(?:that|this)(?:'s| is| was) (?:basically |actually )?(?:how|where|when|why) i (?:first |then |finally )?(?:met|got to|came to|ended up|found|went|wrote|knocked)\b|^(?:and |so )*i (?:had )?always wondered\b",
            ),
        ),
        (
            (
                "plan or interest",
                {CONNECTION: 3.5},
                r"(?:^|, |\band |\bi (?:don't|do not) (?:think|know|know if|know that|know whether) )(?:um |okay |ok |yeah )*(?:(?:and|but|so|also|now|anyway|still|maybe|after school|one day|someday|i think|then),? )*i(?:'d| would| might| could)? ?(?:really |also |still |now |just |probably |definitely |don't |do not |didn't )*(?:(?:want|hope|plan|like|love|wish) (?:to (?!(?:interview|ask|know|meet|talk|see|speak|thank|say|find)\b)|myself\b)|want (?!(?:him|her|them|you|to|it|that|this|someone|somebody|people|interview)\b)\w+)"
                r"|\bi(?:'m| am) (?:not )?(?:\w+ )?(?:going to (?!say|talk|tell|write)|studying|majoring|applying|planning|hoping|thinking (?:about|of) (?!him|her|them)|considering|learning|training|taking (?:a|the|my)\b)"
                r"|^(?:and |but |so |also |now )*i (?:study|major|play|volunteer|work part|run the|do stage|sing|coach|train)\b|\bi(?:'ve| have) (?:got|have) to (?:choose|pick|decide)\b|\bi(?:'ve| have) been thinking about\b",
            ),
            (
                "who I am by name",
                {CONNECTION: 3.5},
                r"^(?:hi,? |hello,? )?my name is\b|^i(?:'m| am) (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?(?:,| and i\b)",
            ),
            (
                "who I am",
                {CONNECTION: 1.5},
                r"^(?:and |but |so |also |now |honestly,? )*i(?:'m| am) (?:(?:not |also |only |just |really |currently )*(?:an? |the |in |on |good at|bad at|known |scared|afraid|interested|used to|\d\d\b|seventeen|sixteen|fifteen|fourteen|eighteen|nineteen))",
            ),
            (
                "how it connects",
                {CONNECTION: 4.0},
                r"\bconnect(?:s|ion|ed)? (?:back )?(?:to|with|here|is|between)\b|\bhow (?:does|do) (?:it|this|that) (?:connect|link|relate)|\b(?:this|that|it) (?:also )?(?:relates?|links?|matters?) to me\b|\bfor me personally\b|^(?:as )?for me\b|\bmy own (?:thing|life|future|job|dream|plan)|\bthe reason (?:this|it) matters to me\b",
            ),
            (
                "from now on",
                {CONNECTION: 2.5},
                r"^(?:(?:and|but|so),? )*(?:now|from now on|since (?:then|our|the|that|this)|next (?:time|week|month|year|summer|spring)|the next day|if i ever)\b[^.]{0,30}\bi\b|\bi(?:'ll| will)\b(?! (?:write|tell|explain|say|describe|begin|start|never forget|remember|always remember|not forget)\b)|\bi(?:'ve| have) (?:started|begun|decided)\b",
            ),
        ),
        (
            (
                "interviewed",
                {WHO: 3.0},
                r"\b(?:i|we) (?:\w+ ){0,2}?(?:interviewed|sat down with|met with|spoke (?:with|to)|talked (?:with|to))(?! (?:him|her|them|again|about)\b)|\b(?:did|had|made|held) (?:(?:an?|the|my|this) )?interview (?:with|to)\b|\bmy interviewee\b|\b(?:my|the|our|this) interview (?:is|was) (?:with|of)\b|\bthe person i (?:interviewed|chose|picked|talked to)\b|\b(?:his|her|their) (?:full |whole )?name is\b|\b(?:s?he|they) (?:is|are) (?:called|named)\b",
            ),
            (
                "who it is",
                {WHO: 1.5},
                r", (?:who|he|she)(?:'s| is) (?:an?|the|my|our|about|around|\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)\b)",
            ),
            (
                "about the talk",
                {WHO: 1.5},
                r"\b(?:the|my|our) (?:interview|talk) (?:was|wasn't|took|happened|lasted)\b",
            ),
            (
                "when they do it",
                {WHO: 1.2},
                r"^(?!.*\b(?:was|were|had|did|told|said)\b).*\b(?:(?:every|each|per|an?) (?:day|morning|evening|night|week|month|year|season|shift)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:between|from) [\w:.]+ (?:and|to|till|until) \w+)\b",
            ),
            (
                "what they do",
                {WHO: 1.6},
                r"^(?:so,? |okay,? |now,? )*what (?:does )?(?:s?he|they|(?-i:[A-Z]\w+)) (?:does|do|actually does)\b|\b(?:responsible for|in charge of|(?:his|her|their) (?:job|role|work|duties) (?:is|are|means|involves|includes)|looks? after|takes? care of)\b|\bthat means (?:s?he|they)\b",
            ),
        ),
        (
            (
                "told or asked",
                {LEARNED: 1.2},
                r"\b(?:s?he|they|(?-i:[A-Z][\w'-]+)) (?:also |then |always |just |even |really |later |once )*(?:said|says|told|tells|explained|explains|mentioned|thinks|thought|believes|advised|warned|added|admitted|described|laughed|answered|replied|showed|taught)\b|\bi (?:also |then |first )?asked (?:him|her|them|what|how|why|if|whether|about|where)\b",
            ),
        ),
        (
            (
                "the part",
                {LEARNED: 1.5},
                r"\b(?:the|his|her|their|another|one|my) (?:\w+ )?(?:hardest|worst|best|hard|tough|good|sad|scary|strange|weird|funny|favou?rite|proudest|main|first|other) (?:part|thing|bit|day|moment|story|advice|problem|question)\b|\bwhat (?:worries|surprised|scares|excites|annoys|keeps|makes) (?!me\b)|\bproblem is\b|\badvice\b",
            ),
        ),
    )
)

#: A word that names somebody as "I" or as the other.
_OWN = r"(?:i|i'\w+|im|ive|me|my|mine|myself|we|we'\w+|us|our|ours)"
_OTHER = r"(?:he|she|they|he's|she's|they're|him|her|them|his|hers|their|himself|herself)"
_ONE = re.compile(rf"(?i)(?<![\w'])(?:(?P<own>{_OWN})|(?P<other>{_OTHER}))(?![\w'])")
_QUOTED = re.compile(r"\"[^\"]*\"?")
#: What stands before the subject: "In November,", "When our module asked us".
_INTRODUCED = re.compile(
    r"^(?:[^,]{2,40}, |(?i:when|while|after|before|if|because|since|until|in|on|at|for|during|this|last|next|one|every)\b[^,]*$)"
)
_SUBJECT = 5  #: words of a subject in which somebody comes up
#: "He checks", "she's", "Ann Lee has": what is done always.
_VERB = re.compile(
    r"^(?:'(?P<short>s|re|ve|d)\b)?(?: (?:also|usually|mostly|always|never|still|often|then|even|only|just|now|really))*(?: (?P<verb>[a-z]+))?"
)
_HABITUAL = re.compile(
    r"(?:(?!was|has|is|does|says|thinks|knows|likes|loves|hates|wants|believes|feels|needs|wishes|hopes|calls|laughs|remembers|tells)[a-z]+s)$"
)
_PRESENT = re.compile(r"(?:[a-z]+s|can|will|must|may|do|have|are)$")
_PAST_PLURAL = re.compile(
    r"(?:[a-z]+ed|were|had|did|came|went|took|got|told|said|gave|lost|found|knew|made|left|put|sat|ran|saw|kept|began|brought|built|thought|taught|paid|met|sent|stood|felt|let|held|could|would)$"
)

#: What says behind two who act together that it is past: "she and another baked".
_BEHIND_TWO = re.compile(r"(?i)\b(?:was|were|had|did|\w{3,}ed|took|made|got|came|went)\b")
_NEAR = 8  #: words in which it does
_NO_DEED = re.compile(r"have|are|do|can|will|must|may|would|could|might|say|think|know|like|love|want|need")
#: What a sentence's own rules say strongly, where nothing else here does.
_STRONG: Weights = {WHY: 4.0, CONNECTION: 1.2}


@dataclass(frozen=True)
class Shown:
    """What a sentence shows: how much it speaks for each section, and of whom it speaks."""

    weights: Weights
    own: bool  #: it begins with the student
    other: bool  #: the interviewee comes up in it
    past: bool  #: it tells what happened
    named: bool  #: the interviewee is called by name


def shown(sentence: str, person: Interviewee) -> Shown:
    """What a sentence of a story shows."""
    words = _QUOTED.sub('""', plain(sentence)).strip()
    weights: Weights = dict.fromkeys(Section, 0.0)
    for group in _SAYS:
        found = next((given for _, given, pattern in group if pattern.search(words)), {})
        for section, weight in found.items():
            weights[section] += weight
    meant, strong = sentence_meaning(sentence)
    if meant in _STRONG and strong and not weights[meant]:
        weights[meant] += _STRONG[meant]
    if meant is WHO and not strong:
        weights[WHO] += 1.2
    if person.role and re.match(rf"(?i)(?:an?|the|our) {re.escape(person.role)}s?\b", words):
        weights[WHO] += 1.0
    named = named_by(words, person)
    found_one = _ONE.search(words)
    at = min([*named, *([found_one.start()] if found_one else [])], default=None)
    lead = found_one is not None and found_one.start() == at and found_one["own"] is not None
    own = lead and len(_INTRODUCED.sub("", words[:at]).split()) <= _SUBJECT
    other = bool(named) or any(match["other"] for match in _ONE.finditer(words))
    past, habit = _told_how(words, named)
    if own and not other:
        _add(weights, who=-1.0, why=0.7, learned=-0.3, connection=1.0)
    elif own and past:
        _add(weights, who=-0.6, why=0.5, learned=0.4, connection=0.2)
    elif own:
        _add(weights, who=-0.6, why=0.3, learned=0.1, connection=0.7)
    elif other:
        _add(weights, who=0.2 - 0.2 * past, why=-0.5, learned=0.3 + 0.5 * past, connection=-1.0)
    else:
        _add(weights, who=0.1, why=-0.1, learned=0.3, connection=-0.2)
    if habit and not own:
        weights[WHO] += 1.0
    return Shown(weights, own, other, past, bool(named))


def _told_how(words: str, named: list[int]) -> tuple[bool, bool]:
    """Whether the first thing that somebody does in a sentence is past, and whether it is done always."""
    subject = re.search(r"(?i)(?<![\w'])(?:i|we|he|she|they)(?=[ '])", words)
    end = subject.end() if subject else None
    if named and (end is None or named[0] < end):
        name = re.match(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*(?:, [^,]{1,20},)?", words[named[0] :])
        end = named[0] + name.end() if name else end
    if end is None:
        return bool(re.search(r"(?i)\b(?:was|were|had|did|\w{3,}ed)\b", words)), False
    verb = _VERB.match(words[end:])
    if verb is None or (verb["verb"] is None and verb["short"] is None):
        return False, False
    if verb["short"]:
        return verb["short"] == "d", False
    form = verb["verb"]
    if form == "and":
        past = _BEHIND_TWO.search(" ".join(words[end:].split()[:_NEAR])) is not None
        return past, not past
    if subject is None or subject.group().lower() in ("he", "she"):
        present = _PRESENT.match(form) is not None and form != "was"
        return not present, present and _HABITUAL.match(form) is not None
    past = _PAST_PLURAL.match(form) is not None
    does = subject.group().lower() == "they" and _NO_DEED.fullmatch(form) is None
    return past, does and not past


def _add(weights: Weights, *, who: float, why: float, learned: float, connection: float) -> None:
    for section, weight in ((WHO, who), (WHY, why), (LEARNED, learned), (CONNECTION, connection)):
        weights[section] += weight
