"""What a sentence in the student's own telling is about, as named rows, and whether the student speaks of themselves."""

from __future__ import annotations

import re

from scriptwright.notes.into_the_phone import of_the_memo
from scriptwright.notes.meaning import CONNECTION, LEARNED, WHO, WHY, foreign_section, plain
from scriptwright.notes.occupations import jobs
from scriptwright.sections import Section

#: What a sentence that the student wrote tells; strong rows hold against the heading above it.
SENTENCE_RULES: tuple[tuple[str, Section, bool, re.Pattern[str]], ...] = tuple(
    (name, section, strong, re.compile(rf"(?i)(?:{row})"))
    for name, section, strong, row in (
        (
            "chose",
            WHY,
            True,
            r"\bi (?:figured|thought|decided|said)(?: that)? i(?:['’]d| would) (?:do|interview|pick|choose|talk to|go (?:with|for)) (?:someone|somebody|him|her|them|this|(?-i:[A-Z])\w+)\b|^(?:(?:for the|so|also)\b[^-–:.]{0,45}[-–:] )?(?:picked|chose|selected) (?:him|her|them|this|because|bc|b/c|cuz|cos|since|(?-i:[A-Z][\w.]*)(?: (?-i:[A-Z])\w+)? (?:because|bc|cos|since|as))\b|^(?:picked|chose) (?-i:[A-Z])[\w.]*(?: (?-i:[A-Z])\w+)? ?(?:[-=]>|→|[–—:-] )|\bi (?:reached out|wrote|emailed|contacted) (?:to )?(?:him|her|them|(?-i:[A-Z]\w+)).{0,40}\b(?:because|since)\b|\b(?:picked|chose|choosed) (?:him|her|them) (?:because|bc|cuz|cos|coz|cause|since)\b|\b(?:that|this)(?:'s| is) (?:who|why) i (?:\w+ ){0,3}?(?:talked|spoke|interviewed|chose|picked|asked)\b|\bi(?:['’]d)? (?:\w+ ){0,2}?(?:chose|chosen|choose|choosed|chosed|choosen|picked|pick|selected)\b(?! (?:a|the|my) (?:major|college|school|class|topic|career))(?! (?!(?:him|her|them|this|that|it|you|someone|somebody)\b)(?-i:[a-z])+ (?:because|since|as)\b)|\breasons? (?:i(?! know)|why i|that i|for (?:choosing|interviewing))\b|\bi (?:also |really |just )?wanted (?:somebody|someone|a person|an? \w+) (?:who|that|with|from|outside)\b|\bi (?:should|have to|need to|want to) (?:say|explain|tell you) why i\b|\bi (?:really |also |always |have always |had always )?(?:wanted|decided|asked|was dying|thought of asking) to (?:interview|talk to|talk with|speak (?:to|with)|meet|ask) (?:him|her|them|you|(?:mr|ms|mrs|dr)\b|someone|somebody|a |an |my |(?-i:[A-Z]\w+))|\bi (?:wanted|asked) you (?:because|since|for)|\bi (?:interviewed|asked|went to|thought of|talked (?:to|with)|spoke (?:to|with)) (?!about\b|for\b|if\b|how\b|what\b|why\b|whether\b)(?:him|her|them|you|\w+|\w+\.? \w+|my \w+) because\b|\bi (?:\w+ )?(?:asked|wanted|went (?:to|for|with)|settled on|decided on) (?:him|her|them|(?-i:[A-Z])\w+) (?:because|since)\b|\b(?:that|which|this) is why i (?:asked|chose|picked|wanted|interviewed|thought)|\bthat'?s why i (?:asked|chose|picked|wanted|interviewed|thought)|\bwhy did i (?:ask|choose|pick|want|interview)\b|\bwhy i (?:asked|chose|picked|wanted|interviewed)|\bperfect person\b|\bi (?:\w+ )?(?:thought|think) (?:of|about) (?:her|him|them|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?) (?:because|first|right|straight|immediately|at once|instantly)\b",
        ),
        (
            "lives",
            CONNECTION,
            True,
            r"^(?:(?:and|but|so|also|plus|well),? )*(?!.*\b(?:him|her|them|he|she|they|interview\w*|learned|surprised)\b)(?:(?:at home|at school|in my (?:free|spare) time|after school|on (?:the )?weekends?|in (?:the )?summers?|every \w+),? )?"
            r"i(?:(?:'m| am) (?:also |now )?(?:in|on|part of|a member of|(?:the )?captain of|(?:the )?president of|(?:the )?\w+ (?:on|of|for|in)) (?:the |our |my |a )?(?:[\w'-]+ ){0,3}(?:club|team|band|choir|orchestra|yearbook|council|crew|league|squad|society|group|class)\b"
            r"| (?:(?:also|already|often|sometimes|usually|mostly|always|really|even) )*(?:take (?:pictures|photos|care|part|piano|guitar|dance|art|music)|play|build|bake|cook|draw|paint|coach|tutor|babysit|volunteer|help (?:out|my|at|in|with)|sew|knit|code|collect|fix|grow|sing|dance|skate|swim|garden|do (?:the (?!interview)|art|sports?|theat\w+|gymnastics|judo|karate|photography|robotics|my own)|have (?:a|an|my own|two|three) (?!feeling|lot|question|new|better|idea|hard|friend|good)[\w -]{2,30}\b(?:at home|in my room|myself)|work (?:part[ -]time|at (?:a|the) [\w ]{3,25}(?:on|after|in)\b))\b)",
        ),
        (
            "connects",
            CONNECTION,
            True,
            r"^(?:and |so |but )*what (?:\w+ )?(?:stuck|sticks|stayed|stays) with me\b|^(?:and |so |but )*(?:as )?for me,? (?=i\b|my\b)|^(?:how )?(?:it |this |that )?(?:also )?(?:connects?|connection|relates)\b(?: because|\s*[:–-])|^(?:and |so )*(?:the|my) connection (?:is|here is|to me|with me|between)\b|\b(?:connects?|connected|connection|relates?|related|similar) (?:back )?(?:to|with|between) (?:me|my|what i|how i|why i|who i)|\bmy (?:own )?(?:interests?|passions?|dreams?|goals?|future|major|hobb(?:y|ies)|plans?)\b|\bfor me,|\bas for me\b|\bi(?:'m| am) (?:\w+ )?(?:stud(?:y|ying)|major|interested|passionate|thinking (?:about|of)|planning|hoping|going to(?! (?:say|talk|tell|write|lie|go into)\b)|considering|applying|trying|a (?:freshman|sophomore|junior|senior|student))|\bi (?:really |now |also |still |would |definitely |just |might |want |'d )*(?:want|hope|plan|wish|would like|would love|'d like|'d love|intend|dream|aim|might|will|could see|can see) (?:to |myself|that i|try|take|look|be|do|go|start)|\bi'?(?:ll| will)\b|\bi(?:'?m| am) (?:gonna|gunna)\b|\bfor me personally\b|^(?:and |but |so )*personally,? i\b|\bi wanna\b|\bi(?:'ve| have) (?:always )?(?:wanted|loved|liked|been (?:interested|thinking|playing|doing|drawing|building|coding))|\b(?:made|makes|helped|inspired|motivated|encouraged|pushed|taught|showed) me (?:to )?(?:want|think|realize|realise|feel|look|see|understand|consider|more|that i)|\bi (?:realized|realised|relate|see myself|feel like i|felt like i|believe i|think i)|\blike (?:me|i do|i did|i am)\b|\bjust like (?:my|me)\b|(?<!\bis )(?<!\bwas )(?<!\bare )(?<!['’]s )\bin my (?:own )?(?:life|future|career|team|club|class|school)|\bi(?: can| could)? (?:use|apply) (?:this|that|it|what)|\bafter (?:this|the|our) interview,? i\b|\bi(?:'m| am) going to\b(?! (?:say|talk|tell|write|lie|go into)\b)|^i(?:'m| am) (?:running for|good at|bad at|on (?:the|my)|in (?:band|choir|the|my)|the \w+ (?:on|of|in|for))\b(?!.*\b(?:him|her|them|she|he)\b)",
        ),
        (
            "interviewed",
            WHO,
            True,
            r"\b(?:came|visited) (?:in )?(?:to )?(?:talk|speak)\b|\bi (?:have )?(?:did|had|made|held|do|make|took|done) (?:(?:the|an?|my|this) )?interview (?:with|to|of)\b|\bi (?:\w+ ){0,2}?(?:interviewed|sat down with|met with|spoke (?:with|to)|talked (?:with|to)|got to (?:talk|interview|speak))\b|\bmy interviewee\b|\b(?:person|man|woman|lady|one) (?:that |who |whom )?i (?:was there for|interviewed|talked (?:to|with)|spoke (?:to|with)|met|chose|picked)\b|\b(?:to meet|to see|visited|called up|i met)(?: with| up with)? (?:an? |my |mr\b|ms\b|mrs\b|dr\b|the |(?-i:[A-Z]))|\b(?:(?:his|her|their) name is|my interview (?:is|was) with)\b|\bthe person i interviewed\b|\bthis is an interview with\b",
        ),
        (
            "scene",
            WHO,
            False,
            r"\b(?:the|my|our) interview (?:was|wasn'?t|took place|happened|lasted)\b|^(?:(?:when|after|last|on|yesterday|one|this)\b[^,]{0,40},? )?i (?:found (?:him|her|them)|walked in|drove|took the|knocked|arrived|waited|visited)\b",
        ),
        (
            "is_a",
            WHO,
            False,
            r"^(?:(?!(?:that|this|these|those|there|here|it|what|which|where|when|how|every\w*|nobody|some\w*|any\w*|people|most|all|now|connection|work|school|life|not)\b)(?-i:[A-HJ-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3})|s?he|they|who|my \w+(?: (?-i:[A-Z])\w+)?)(?:'s| is| are|'re| works| work| has been| have been|'s been| runs| owns| has worked| have worked|'ve been| teaches| manages)\b(?=.*\b(?:an?|the|as|at|for|in|with|her|his|their|been)\b)",
        ),
        (
            "duties",
            WHO,
            False,
            r"\b(?:responsib\w+|duties|in charge of|(?:her|his|their) (?:job|role|work|main (?:job|role|task)|position|title|typical|day) (?:is|are|involves|includes|means|starts|begins|mostly)|typical (?:day|week|shift)|day[- ]to[- ]day|every (?:day|morning|week|shift|night)\b|each (?:day|morning|week|shift)\b|on a (?:normal|typical|regular|usual) (?:day|week|shift)|(?:has|have|\'s|\'ve|been)\b.{0,40} for (?:over |about |almost |nearly |more than )?[\w-]+ years|she does\b|he does\b)",
        ),
        (
            "learned",
            LEARNED,
            False,
            r"\bi (?:also |really )?(?:learned|learnt|found out|discovered|asked|was surprised|didn'?t know|never knew|did not know|had no idea|heard|was (?:shocked|amazed))\b|\b(?:s?he|they|(?-i:[A-HJ-Z]\w+)) (?:also |then |always |even |really )?(?:said|says|say|tell|explain|learn|told|explained|mentioned|advised|recommended|suggested|believes?|thinks?|thought|warned|added|talked|described|admitted|loves?|likes?|enjoys?|hates?|wishe[sd]|emphasi[sz]ed|stressed|started|began|grew up|studied|went|struggled|taught|learned|became|decided|got)\b|\b(?:her|his|their|main|biggest|best|hardest|number one) (?:\w+ ){0,2}(?:advice|challenge|obstacle|tip|part|thing|lesson|struggle|secret|skill)|\badvice\b|\bsurpris|\bchalleng|\bobstacle|\bhardest\b|\btakeaway",
        ),
    )
)
_FIRST = re.compile(r"(?i)\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|im|ive)\b")
_STUDENTS_OWN = re.compile(
    r"(?i)^(?:and |but |so |also,? |plus,? |now,? |honestly,? |personally,? |well,? )*(?:i|i'm|i've|i'd|i'll|my|im|ive|for me|to me|as (?:a|an) \w+ (?:who|student)|told (?:him|her|them) (?:that )?i\b|(?:when|whenever|every time) i\b(?!.*\b(?:he|she|they|his|her|him|them)\b))\b"
)


#: What the interviewee said, though the student comes up in it: "She said if I want to do it I should …".
_REPORTED_FIRST = re.compile(
    r"(?i)(?:and |so |then |also )*(?:s?he|they) (?:also |then )?(?:said|says|told me|thinks?) (?:that |to )?(?:if|when|i (?:should|could|can|have to|need to))\b"
)


#: What the student will not go into, which is no plan: "I'm not going to talk about it".
_WITHHELD = re.compile(r"(?i)\b(?:not going to|won't|will not) (?:talk|say|tell|write|mention|go into)\b")


#: What was chosen is no person: "I picked business because it's safe".
_NOBODY_CHOSEN = re.compile(
    r"\bI (?:chose|picked|selected) (?!you\b|him\b|her\b|them\b|one\b|us\b|this\b|that\b|someone\b|somebody\b|to\b|an?\b|my\b|our\b|the\b)(?P<what>[a-z]+(?: [a-z]+)?) because\b"
)


#: What the student has to choose is no person they have chosen: "I thought I must choose art or science".
_TO_CHOOSE = re.compile(
    r"(?i)\b(?:must|should|(?:have|had|need|needed|got|forced|want|wanted) to|can|could|cannot|can['’]t|couldn['’]t) (?:only |just |always |either )?(?:choose|pick|select)\b"
    r"(?! (?:him|her|them|this (?:person|one)|you|who\b|whom\b|someone|somebody|one person|an? (?:person|interview\w*)))"
)


#: Who is picked up is fetched and not chosen.
_FETCHED = re.compile(r"(?i)\bpick(?:ed|s)? (?:\w+ ){1,3}?up\b")


def _picks_a_subject(words: str) -> bool:
    """Whether what the student chose is a subject of study or a thing, and no person."""
    found = _NOBODY_CHOSEN.search(words)
    return found is not None and jobs().search(found["what"]) is None


def sentence_meaning(sentence: str) -> tuple[Section | None, bool]:
    """The section of a sentence in the student's own telling, and whether it says so strongly."""
    text = plain(sentence)
    if of_the_memo(text.strip(" ,")):
        return None, False
    unquoted = re.sub(r'"[^"]*"', '""', re.sub(r"\[[^\[\]]*\]", "", text)).strip()
    unquoted = _FETCHED.sub("fetch", unquoted)
    own = bool(_STUDENTS_OWN.search(unquoted))
    for name, section, strong, pattern in SENTENCE_RULES:
        if section is CONNECTION and (_REPORTED_FIRST.match(unquoted) or _WITHHELD.search(unquoted)):
            continue
        if name == "chose" and (_picks_a_subject(unquoted) or _TO_CHOOSE.search(unquoted)):
            continue
        if pattern.search(unquoted) and not (
            own and section is WHO and not strong and name not in ("scene", "is_a")
        ):
            return section, strong
    if own:
        return CONNECTION, False
    return foreign_section(unquoted), False


def is_about_student(sentence: str) -> bool:
    """Whether the student speaks of themselves, outside quotations."""
    words = plain(sentence)
    return bool(_FIRST.search(re.sub(r'"[^"]*"', '""', words))) and not of_the_memo(words.strip(" ,"))
