"""What belongs to a noun and where it stands, as learners of English have it: "the voice of him", "a coat green", "9 from 20".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.slips import Made

_MY = {"me": "my", "him": "his", "her": "her", "us": "our", "them": "their"}
_OWN = r"work|job|hands?|house|home|family|mother|father|parents|brothers?|sisters?|life|dream|hair|office|shop|car|voice|name|boss|sons?|daughters?|husband|wife|friends?|eyes|face|room|country|salary|children|clothes|uniform|company|village|words|advice|neighbou?rs?|customers?|clients?|teacher|students?|garden|kitchen|dog|cat|phone|business|workshop|grandmother|grandfather|uncle|aunt|language|culture|childhood|experience|skin|legs?|back|heart|mind"
_COLOUR = r"red|blue|green|yellow|black|white|brown|grey|gray|purple|orange|pink"
_QUALITY = rf"(?:{_COLOUR}|dark|cold|hot|warm|sharp|soft|long|short|big|small|deep|thin|thick|high|low|huge|tiny|round|special|simple|poor|rich|famous|expensive|cheap|quiet|modern|traditional|serious|different|difficult|dangerous|heavy|wooden|electric|metal|interesting|beautiful|old|new|strange|ugly|nice|sweet|bitter|terrible)"
#: What leaves a thing so: "found a door open", "painted a wall white".
_SO = re.compile(
    r"\b(?:ma[dk]es?|making|ke(?:ep|eps|pt)|fou?nds?|find|le(?:ave|aves|ft)|gets?|got|wants?|wanted|needs?|paint(?:s|ed)?|call(?:s|ed)?|consider(?:s|ed)?|turn(?:s|ed)?|lets?|h[eo]lds?|serves?|served|eats?|ate|dr[ai]nks?|prefers?|cuts?|dye[sd]?|colou?r(?:s|ed)?) [^,.]*$"
)
_NO_THING = frozenset(
    "little bit lot thing day while year years months weeks inch meter metre foot feet something nothing anything way".split()
)
_VIRTUES = r"patience|honesty|respect|discipline|happiness|injustice|justice|freedom|courage|trust|communication|passion|love|kindness|confidence|humility|silence|practice|perfection|safety|hygiene|creativity|curiosity"


def _green_coat(match: re.Match[str]) -> str:
    """ "a coat green" → "a green coat"."""
    article, noun, very, quality = (
        match.group("a"),
        match.group("noun"),
        match.group("very"),
        match.group("so"),
    )
    before = match.string[: match.start()]
    if not lemmas(noun, "NOUN") or noun in _NO_THING or lemmas(noun, "ADJ")[:1] in ((noun,), [noun]):
        return match.group()
    if article == "one" and quality == "different":
        return match.group()
    if _SO.search(before) or re.search(r"\b(?:so|too|how|as) $", before):
        return match.group()
    told = f"{very or ''}{quality}"
    return f"{article_of(told) if article in ('a', 'an') else article} {told} {noun}"


def _out_of(match: re.Match[str]) -> str:
    """ "3 from 20 students pass" → "3 out of 20 students pass"."""
    few, many = int(match.group("few")), int(match.group("many").replace(",", ""))
    again = re.search(r"(?i)\b(?:from|between|of) $", match.string[: match.start()])
    if few >= many or again:
        return match.group()
    return f"{match.group('few')} out of {match.group('many')}{match.group('what')}"


#: Named rows: what is written → what is meant.
PHRASES: tuple[tuple[str, str, Made], ...] = (
    (
        "the voice of him",
        rf"\b([Tt])he ((?:[a-z]+ )?(?:{_OWN})) of (me|him|her|us|them)\b(?! own\b| [a-z]+s?\b(?<!is)(?<!are)(?<!was)(?<!were)(?<!and)(?<!but)(?<!because)(?<!very)(?<!in)(?<!at)(?<!also)(?<!when)(?<!for)(?<!to))",
        lambda m: f"{_MY[m.group(3)].capitalize() if m.group(1) == 'T' else _MY[m.group(3)]} {m.group(2)}",
    ),
    (
        "a coat green",
        rf"(?<!-)\b(?P<a>an?|one) (?P<noun>[a-z]+) (?P<very>(?:very|really|so) )?(?P<so>{_QUALITY})(?=[.,;]|$| (?:in the|on the|behind|near|under|for me|from)\b| and (?:nobody|he|she|I|it|we|they|nothing)\b)",
        _green_coat,
    ),
    (
        "3 from 20 pass",
        r"(?<![:.\d$€£])\b(?P<few>\d{1,3}) from (?P<many>\d[\d,]*)(?P<what> (?!to\b|until\b|till\b|o['’]clock|years?\b|am\b|pm\b|a\.m|p\.m|kilos?\b|met\w+|degrees\b|miles\b|minutes\b|hours\b|dollars\b|euros\b|pounds\b)(?:[a-z]+s\b|people|children|women|men))",
        _out_of,
    ),
    (
        "the more difficult day",
        r"\b([Tt])he more (difficult|important|dangerous|interesting|beautiful|expensive|famous|common|popular|special|boring|useful|terrible) ([a-z]+)(?= (?:in (?:my|his|her) life|of (?:the|my|his|her|our)|that (?:I|he|she)|for (?:me|him|her))\b)",
        r"\1he most \2 \3",
    ),
    (
        "almost people",
        r"^((?:And |But )?)[Aa]lmost (people|students|customers|clients|patients|workers|men|women|children|everyone of them)(?= [a-z])",
        lambda m: f"{m.group(1)}{'m' if m.group(1) else 'M'}ost {m.group(2)}",
    ),
    ("nobody of the", r"\b([Nn])obody of (?=(?:the|my|his|her|our|them|us)\b)", r"\1one of "),
    (
        "the all order",
        r"\b(the|my|his|her|our) all (?=(?:order|family|day|night|house|class|week|month|year|team|school|village|city|basket|box|life|summer|winter|wall|room|story|building|thing|company|group|bag|street|body|cake|batch)\b)",
        r"\1 whole ",
    ),
    (
        "a son that he studies",
        r"\b((?:an?|one|some|many) (?:[a-z]+ )?(?:son|daughter|brother|sister|cousin|friend|uncle|aunt|neighbou?r|colleague|man|woman|boy|girl|client|customer|patient|teacher|boss|person|people)) (?:that|who|which) (?:he|she|they) (?=(?:is|was|are|were|works?|lives?|studies|study|has|have|had|comes?|came|does|sells|speaks?|worked|lived|studied)\b(?! [^.,]* (?:to|with|for|about)(?:[.,]|$))(?![.,]|$))",
        r"\1 who ",
    ),
    ("which name is", r"\b(?:which|who|that) name (?=(?:is|was)\b)", "whose name "),
    (
        "her name Hala",
        r", ((?:her|his|its) name) (?!is\b|was\b)(?=[A-Z][a-z]+)",
        r", \1 is ",
    ),
    (
        "the patience is the key",
        rf"(?:^|(?<=that )|(?<=told me )|(?<=said )|(?<=think )|(?<=like )|(?<=likes )|(?<=love )|(?<=loves )|(?<=thing is )|(?<=me is )|(?<=her is )|(?<=him is ))([Tt])he ({_VIRTUES})(?=[.,;]|$| (?:is|was)\b)",
        lambda m: m.group(2).capitalize() if m.group(1) == "T" else m.group(2),
    ),
    ("from the childhood", r"\b([Ff])rom the (childhood|birth)\b", r"\1rom \2"),
    (
        "the high school",
        r"\b(finish(?:ed|es)?|left|attend(?:ed)?|graduated from) the (high school|elementary school|primary school|secondary school|middle school)(?=[.,;]|$| (?:in (?:19|20)\d\d|and|at|when|because|I|he|she)\b)",
        r"\1 \2",
    ),
    (
        "make a question",
        r"\b(?:(mak|do)(?:e|es)?|(made|did)) (me|him|her|us|them)? ?(an?|one|some|many|the|two|three|a lot of|my|more)( [a-z]+)? questions?\b",
        lambda m: _asked(m),
    ),
    (
        "make the work",
        r"\b(m)(ake|akes|ade|aking) (the|this|that|his|her|my|our) (work|job)(?=[.,;]|$| (?:since|for|with|every|in|at|and|because|very|alone)\b)",
        lambda m: (
            f"{dict(ake='do', akes='does', ade='did', aking='doing')[m.group(2)]} {m.group(3)} {m.group(4)}"
        ),
    ),
    (
        "makes this since",
        r"\b(I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) makes? (this|that|it)(?= (?:since|for)\b)",
        lambda m: f"{m.group(1)} {'does' if m.group(1).lower() in ('he', 'she') else 'do'} {m.group(2)}",
    ),
    (
        "there is three years",
        r"^([Tt])(?:here (?:is|are)|here['’]s) ((?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|days))(?: that)?,? (?=(?:I|he|she|we|they) (?:had|was|were|[a-z]+ed|came|went|lost|left|began|saw|met|bought|got)\b)",
        lambda m: f"{m.group(2).capitalize()} ago ",
    ),
    (
        "is with 60 years",
        r"\b(I|[Hh]e|[Ss]he)(?: am|['’]m| is|['’]s) with (\d\d) years(?: old)?\b",
        lambda m: f"{m.group(1)} {'am' if m.group(1) == 'I' else 'is'} {m.group(2)} years old",
    ),
    (
        "afraid of nothing",
        r"\b((?:n['’]t|not|never) (?:[a-z]+ ){1,4})(nothing|nobody|nowhere)\b(?! (?:but|is|was|will|can|has|had)\b)",
        lambda m: (
            f"{m.group(1)}any{m.group(2)[2:]}"
            if not re.search(r"\b(?:about|or|for|is|was|that|because|and|but|if|when) $", m.group(1))
            and not re.match(r"not (?:for|about)\b", m.group(1))
            else m.group()
        ),
    ),
    (
        "many kind of",
        r"\b(many|several|different|all|two|three|four|five|six|\d+) (kind|type|sort) of\b",
        r"\1 \2s of",
    ),
    (
        "very polites",
        r"\b((?:am|is|are|was|were|very|not|always|so|too) )(polite|kind|different|important|intelligent|expensive|difficult|beautiful|nice|dangerous|happy|tired|sad|angry|small|big|young)s(?=[.,;]|$| (?:and|but|with|when|because|to)\b)",
        r"\1\2",
    ),
    (
        "few in the summer",
        r"\b(work|money|time|water|sleep|food|help|rain) ([^,.]{0,30}\b(?:and|but) )few(?= (?:in|at|for|on)\b|[.,]|$)",
        r"\1 \2little",
    ),
    (
        "the best in this job",
        r"^((?:And |But )?[Tt]he (?:best|worst|hardest|nicest|most [a-z]+))(?= (?:in|of|about) (?:this|his|her|the|my) (?:job|work|life|day|trade|business|profession) (?:is|was)\b)",
        r"\1 thing",
    ),
    (
        "how difficult is to",
        r"\b(how (?:difficult|hard|easy|important|good|nice|bad|strange|expensive|dangerous)) (is|was) (?=to [a-z])",
        r"\1 it \2 ",
    ),
    (
        "this are",
        r"\b([Tt])his (are|were) (?=the |[a-z]+ [a-z]+s\b|[a-z]+s\b)",
        lambda m: f"{m.group(1)}hese {m.group(2)} ",
    ),
    (
        "make fear",
        r"\b(make|makes|made|making) (fear|panic|problems|trouble)(?=[.,;]|$)",
        lambda m: (
            f"{dict(make='cause', makes='causes', made='caused', making='causing')[m.group(1)]} {m.group(2)}"
        ),
    ),
    (
        "waiting on her two hours",
        r"\b(wait(?:s|ed|ing)?) on (me|him|her|us|them) (?=(?:an?|one|two|three|\d+) (?:hours?|days?|years?|weeks?|minutes)\b)",
        r"\1 for \2 for ",
    ),
    (
        "Always he arrives",
        r"^((?:And |But |So )?)([Aa]lways|[Nn]ever|[Oo]ften|[Uu]sually) (I|he|she|we|they|people) (?!am\b|is\b|are\b|was\b|were\b|['’]|has\b|have\b|had\b|did\b|do\b|does\b|can\b|will\b)(?=[a-z])",
        lambda m: (
            f"{m.group(1)}{m.group(3) if m.group(1) or m.group(3) == 'I' else m.group(3).capitalize()} {m.group(2).lower()} "
        ),
    ),
    (
        "only they come when",
        r"^((?:And |But )?)[Oo]nly (they|people|we) (?=(?:come|call|say|talk|see|ask|buy|pay|speak|remember|notice|visit|write|complain)\b[^,.]* (?:when|if|for|to|because|at|on|in)\b)",
        lambda m: f"{m.group(1)}{m.group(2) if m.group(1) else m.group(2).capitalize()} only ",
    ),
)


def _asked(match: re.Match[str]) -> str:
    """ "I made him many questions" → "I asked him many questions"."""
    past = match.group(2) is not None
    verb = "asked" if past else "asks" if match.group().split()[0].endswith("s") else "ask"
    rest = match.group()[match.group().index(" ") :]
    return verb + rest
