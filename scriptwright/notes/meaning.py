"""What a question, a heading or a sentence of the notes is about: the rules, as named rows.

In a question the cue that comes first decides, so "What do you like about your role?" is about what was learned
and "What is your role and what do you like about it?" about who it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scriptwright.notes.besides import BESIDES
from scriptwright.notes.of_them import asks_of_them
from scriptwright.sections import Section

WHO, WHY, LEARNED, CONNECTION = Section


def _rows(section: Section, **rows: str) -> tuple[tuple[str, Section, re.Pattern[str]], ...]:
    return tuple((name, section, re.compile(rf"(?i)\b(?:{row})")) for name, row in rows.items())


_JOB = r"(?:job|work|role|roles|position|occupation|profession|career|title|business|company|shop|store|farm|organi[sz]ation|practice|department|team|workplace|employer|lab|firm|studio|restaurant|office|unit)"

#: What an interviewer's question asks for.
QUESTION_RULES = (
    *_rows(
        WHO,
        duties=r"(?:responsibilit|responsible for\b|duties\b|day[- ]to[- ]day|daily (?:tasks|routine|work|life|basis))",
        typical_day=r"(?:(?:describe|walk (?:me|us) through|take (?:me|us) through) (?:a|your|the|one) (?!(?:career|path|journey|background|story))|what time (?:do|does) (?:you|your)|(?:your|the) day (?:start|begin|end)|(?:typical|average|normal|usual|regular|ordinary|standard|busy) (?:\w+ )?(?:day|week|shift|morning|night|workday|work ?week|season|month)|(?:a|your|the|one) (?:\w+ )?(?:day|shift|week) (?:at work )?(?:look|like|consist|go)|day in (?:the|your) life|(?:what'?s|how'?s|what is|how is) (?:the|a|your) (?:day|shift|week)\b)",
        what_you_do=r"what (?:exactly |is it that |it is that )?(?:do|did|does|is it) (?:you|she|he|they|a \w+|an \w+|\w+ \w+)(?: \w+)? (?:actually |really |exactly |mostly |even |currently )?do\b(?! (?:before|after|when|if|to|about|for fun|to relax|outside|(?:in|with) (?:your )?(?:free|spare)|on (?:your )?(?:weekends?|days? off)|you|with (?:it|them|that|those|these|all|(?:the|an?) (?:angry|difficult|rest|left ?overs?|money|extra|other))|after|differently|not\b))",
        your_deeds=r"what (?:it is )?(?:that )?you (?:actually |really |mostly )?do\b(?! (?:before|after|when|if|to|about|with|differently|not\b))",
        your_job=rf"(?:what(?: exactly| actually)?(?:'s| is| are|s)(?! (?:(?:so|really|very|most|especially|particularly) )?(?!involved|included|expected|your|the)\w+ (?:about|in|at) )|describe|explain|tell(?:ing)? (?:me|us)(?: \w+){{0,3}} about|talk (?:\w+ )?about|share|state|say|introduce) (?:\w+ ){{0,3}}?(?:your|the|you'?re|his|her|their) (?:[\w-]+ )?(?:[\w-]+ )?{_JOB}(?! (?:path|journey|like for|advice|goals?|change|choice))",
        job_is=rf"what (?:your|his|her|their) (?!(?:dream|first|ideal|next|favou?rite|old|last|previous|perfect) )(?:[\w-]+ )?{_JOB} (?:is|are|looks?|involves?|means?|includes?|entails?|consists?)\b(?! (?:missing|lacking))",
        role_is=r"what (?:exactly |actually )?(?:(?:is|does) )?(?:an? |being an? )(?:[\w-]+ ){1,4}?(?:does\b|(?<=er |or )is\b|(?<=ist |ian |man )is\b|mean\b)|what(?: exactly| actually)?(?:'s| is) an? (?:[\w-]+ ){0,2}[\w-]+(?:er|or|ist|ian|man)\b(?: exactly| actually)?\W*$",
        job_involves=r"what (?:does|do|did) (?:your|the|a|an|this|that|his|her|their) (?:[\w-]+ ){0,4}(?:involve|consist|entail|do(?:es)?\b|include|mean)",
        work_looks=r"(?:what (?:does|do|did) (?:(?:your|the|this|his|her|their) (?:[\w-]+ ){0,2}(?:work|job|role) (?:\w+ )?look\b|being an? (?:[\w-]+ ){1,4}(?:involve|entail|include|mean|look)\b)|how (?:does|do) (?:your|the|this|his|her|their) (?:[\w-]+ ){0,2}(?:work|job) look\b|what (?:tasks|duties) (?:do|does|did|are)\b|what are (?:you|they) (?:usually |mostly |actually )?doing at\b)",
        yourself=r"(?:introduce yourself|about yourself|who (?:are|is) (?:you|she|he|they|it|this)|who did (?:i|you) interview|your (?:full )?names?\b|what should i call you)",
        where=r"(?:(?:spend|spends) (?:your|her|his|their|most of (?:your|her|his|their)) (?:\w+ )?(?:time|day)|where (?:do|are|did|does) (?:you|she|he|they) (?:currently )?(?:work|based|located)|who (?:do|does) (?:you|she|he|they) work (?:for|with)|how many (?:\w+ ){1,4}(?:do you|are you|does|is that|are there|under you|on your|in your))",
        how_long=r"(?:how long\W*$|how long (?:have|has) (?:you|she|he|they)(?:\W*$| (?:been|worked|had|owned|done|run|taught))|how many years|since when)",
        kind_of=r"(?:what (?:kinds?|types?|sorts?) of (?:\w+ ){1,4}(?:do|does|are) (?:you|she|he|they)\b(?! (?:need|enjoy|like|think|recommend|wish))|how (?:do|does) (?:you|she|he|they|it) (?:actually |even )?(?:make|build|grow|produce|prepare|tune|cook|repair|fix) (?:it|them|one|the|an?|your)\b|in charge of|job title|job description|main tasks|supervise|report to)",
    ),
    *_rows(
        WHY,
        chose=r"(?:why (?:did |have )?(?:i|you|we) (?:ch[oo]se|chose|chosen|pick(?:ed)?|decided? to|want(?:ed)? to|select(?:ed)?)(?: to)? (?:interview|talk to|speak (?:to|with)|him|her|them|this person|the person|mr|ms|mrs|dr)|why (?:this|that) person|why (?:him|her|them)\b|reasons? (?:for|why|i|behind) (?:\w+ ){0,3}(?:cho|pick|interview))",
    ),
    *_rows(
        CONNECTION,
        connects=r"(?:i'?m (?:studying|taking|majoring|interested)|i (?:want|wanna|hope|plan) |how (?:does|do|did|can|will) (?:it|this|that|the interview|what you learned|they)(?: \w+){0,3} (?:connect|relate|tie|apply|link|fit)|connect(?:s|ion)? (?:to|with) (?:you|your|me|my)|(?:your|my) (?:own )?(?:passions?|interests?) (?:and|or|/)|(?:what|how) (?:does|did) this (?:mean|change) (?:for|to)? ?(?:you|me)|am i on the right)",
    ),
    *_rows(
        LEARNED,
        attitude=r"(?:like (?:most|best|least|about)|do(?:es)?(?:n't| not)? (?:you|he|she|they) (?:really |not )?(?:like|love|hate|dislike)|enjoy|favou?rite|best (?:part|thing|day|moment)|worst|hard(?:est)?|tough(?:est)?|difficult|challeng|obstacle|struggl|passion|satisf|fulfil|reward|motivat|inspir|proud|surpris|stress|scar(?:ed|iest|y)|memorable|miss about)",
        path=r"(?:how (?:it|this|that|everything) (?:all )?(?:start|beg[ai]n)|get (?:in ?to|started|interested|here|where|this job)|got (?:in ?to|started|here|you)|(?:start|begin|beg[au]n)(?:ed|ing)? (?:in|out|this|your|with)|how did you (?:start|become|end|find|learn|choose|decide|know|go)|become|became|background|path\b|journey|stud(?:y|ied)|school|college|university|degree|education|major(?:ed)?\b|train(?:ing|ed)?|qualif|certif|license|always want|first job|before (?:this|you))",
        counsel=r"(?:advice|recommend|suggest|tips?\b|tell (?:someone|somebody|a (?:young|student|teen)|your (?:younger|past)|students|people|kids|young|new)|skill|qualit(?:y|ies)|traits?|succe(?:ss|ed)|wish (?:you|some|people|school)|should (?:i|someone|students|people|we)|need to (?:be|know)|what (?:would|do) you (?:tell|say to)|lesson|mistake|regret|fail|learn(?:ed|t)?\b|differently|myth|misconception|misunderst|people get wrong|don'?t know about)",
        field=r"(?:chang(?:e|ed|ing)|future|trend|technology|\bai\b|years from now|headed|going\b|money|pay\b|paid|salary|earn|balance|famil(?:y|ies)|hours|why (?:do|did|are|is) (?:you|it|this)|what made you|what drew|what keeps|what got|important|impact|difference|typical mistakes?|secret|trick)",
    ),
)


#: The same in other languages, for sorting notes that are kept as written.
FOREIGN_RULES: tuple[tuple[str, Section, re.Pattern[str]], ...] = tuple(
    (name, section, re.compile(rf"(?i)(?:{row})"))
    for name, section, row in (
        (
            "why",
            WHY,
            r"por qu[eé] (?:l[oae]s? )?eleg[ií]|l[oa] eleg[ií] porque|eleg[ií] a|pourquoi (?:je l'ai|j'ai|l'avoir) chois|je l'ai choisie? |j'ai choisi|warum ich|ich habe (?:ihn|sie|diese) (?:gewählt|ausgesucht)|por que (?:eu )?(?:o |a )?escolhi|escolhi (?:ele|ela|entrevistar)|perch[eé] (?:l'ho|ho) scelt|ho scelto",
        ),
        (
            "connection",
            CONNECTION,
            r"\bconexi[oó]n|se (?:conecta|relaciona) conmigo|reflexi[oó]n|para m[ií]\b|conmigo|mis intereses|mi futuro|(?:el|un) lien avec|pour moi\b|mes int[ée]r[eê]ts|r[ée]flexion|f[üu]r mich\b|meine (?:interessen|zukunft)|verbindung|conex[ãa]o|para mim|meus interesses|per me\b|i miei interessi|riflession",
        ),
        (
            "who",
            WHO,
            r"cu[aá]l es (?:su|tu) (?:trabajo|puesto|cargo|profesi[oó]n|empleo)|a qu[eé] se dedica|qu[eé] hace (?:usted|en su)|d[ií]a (?:normal|t[ií]pico|de trabajo)|d[oó]nde trabaja|responsabilidades|cu[aá]nto tiempo lleva|entrevista (?:a|con)|a qui[eé]n entrevist|quel est (?:votre|ton) (?:m[ée]tier|travail|poste|r[oô]le)|que faites-vous|journ[ée]e (?:typique|normale)|responsabilit[ée]s|o[uù] travaill|was (?:machen sie|ist ihr beruf)|ihr (?:beruf|arbeitstag|aufgabe)|typischer tag|qual (?:é|e) (?:o )?seu (?:trabalho|cargo)|o que (?:você )?faz|dia (?:normal|t[ií]pico)|qual [eè] il (?:suo|tuo) lavoro|giornata tipica|di cosa si occupa",
        ),
    )
)


def foreign_section(text: str) -> Section | None:
    """The section that words of another language belong to."""
    return next((section for _, section, pattern in FOREIGN_RULES if pattern.search(text)), None)


@dataclass(frozen=True)
class Meaning:
    """The section that a text belongs to, and whether the student speaks in it."""

    section: Section | None
    student: bool = False
    then: Section | None = None  #: what else it announces: "Why him, and me"

    @property
    def announced(self) -> tuple[Section, ...]:
        """Both that it announces, where it announces two."""
        return (self.section, self.then) if self.section is not None and self.then is not None else ()


_OWN_HEADING = re.compile(
    r"(?i)my\b|(?:what|things?) (?:that )?i(?:'ve| have)? (?:learn|took|take|found out)|what i(?:'m| am) (?:taking|left with)|what did (?:i|we) learn|learn(?:ed|t)$"
)
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_WORKSHEET = re.compile(
    r"(?i)\b(?:who(?:m)? (?:did|have|are|will|would) (?:you|i) (?:choose to |going to |planning to )?interview|why (?:did|have) (?:you|i) (?:choose|chose|pick|select|interview|want)(?:ed)?(?: to (?:interview|talk|speak))?"
    r"(?: (?:this|that|him|her|them|the (?:person|interviewee)|mr|ms|dr)|\?|$| to)|what did (?:you|i) learn(?: from (?:this|the|your|him|her|them)|\?|$| about| that)|"
    r"from (?:this|the|your) interview|(?:how|what) (?:does|did|do|will|can) (?:this|it|the interview|the conversation)\b(?! (?:do|take|feel|look|cost|need|smell|sound)\b).*\b(?:connect|relate|you\b|your\b)|"
    r"(?:your|the) interviewee|the person you interviewed|how (?:do|did) you (?:know|meet|find) (?:this|that|the) person|why (?:this|that) person)"
)
_CAREER_WHY = re.compile(
    r"(?i)\bwhy did (?:you|he|she|they) (?:choose|pick|decide|want)(?:d)? (?:to (?:be|work|go|study|do|open|start|become|leave|join)|this (?:career|field|job|profession|line|path|major)|your|that|a|an|nursing|teaching)"
)


def plain(text: str) -> str:
    """The text with straight quotation marks, for matching only; offsets stay."""
    return text.translate(_PLAIN)


#: "What did you do?" asks how a story went on.
_THEN = re.compile(
    r"(?i)\W*(?:(?:so|and|then|ok|okay|wow|oh)[, ]+)*what did (?:you|he|she|they) (?:even )?do(?: then| next| about (?:it|that))?\W*"
)


def question_meaning(text: str, *, put: bool = False) -> Meaning:
    """The section that a question asks for; None where nothing in it tells.

    `put`: it was put to the interviewee, so it is no worksheet's question to the student.
    """
    text = re.sub(r"(?i)\bu\b", "you", re.sub(r"(?i)\bur\b", "your", plain(text)))
    if _THEN.fullmatch(text):
        return Meaning(None)
    student = not put and bool(_WORKSHEET.search(text)) and not _CAREER_WHY.search(text)
    found: tuple[int, Section] | None = None
    for _, section, pattern in QUESTION_RULES:
        if section is WHY and _CAREER_WHY.search(text):
            continue
        match = pattern.search(text)
        if match and (found is None or match.start() < found[0]):
            found = match.start(), section
    if student and re.search(
        r"(?i)\bwhy (?:did|have) (?:you|i)\b|\b(?:know|meet|find|why) (?:this|that|the) person\b", text
    ):
        return Meaning(WHY, True)
    if student and re.search(r"(?i)\b(?:what|which|three|things?|lessons?)\b.*\blearn", text):
        return Meaning(LEARNED, True)
    return Meaning(found[1] if found else foreign_section(text), student)


#: What the student's own headings announce; the first row that fits decides.
HEADING_RULES: tuple[tuple[str, Section | None, bool, re.Pattern[str]], ...] = tuple(
    (name, section, student, re.compile(rf"(?i)(?:{row})"))
    for name, section, student, row in (
        (
            "questions",
            None,
            False,
            r"^(?:the )?(?:interview )?(?:questions?|q ?(?:&|and|/) ?a|transcript|interview|interview notes|notes|raw notes|my notes|full (?:interview|transcript)|questions? (?:and|&) answers?|notes from .*|interview (?:with|transcript|questions).*|answers?|(?:what|things|stuff) i (?:asked|want(?:ed)? to (?:know|ask))|(?:my |the )?questions? (?:i (?:asked|had|prepared|wrote)|for (?:him|her|them|(?-i:[A-Z])\w+)|to ask)\b.*|my questions?|(?:(?:other|more|extra|random) )+(?:notes|stuff|bits|things|facts)\b.{0,30}|follow[- ]?ups?.*|start of (?:the )?interview|summary of (?:the )?interview)$",
        ),
        (
            "heard",
            LEARNED,
            False,
            r"^what (?:i|we) (?:was|were|got) told\b|^(?:(?:\w+ ){0,3}things? (?:that )?|what )(?:i (?:was|got) told|i heard|(?:s?he|they|(?-i:[A-Z][\w'-]+)) (?:said|says|told (?:me|us)|talked about)(?: (?:that |which )?(?:i|we) (?:(?:want|need|have|hope) to|wanna|will|won't) (?:always |never )?(?:remember|forget|keep|use|quote|write down|tell|say|include)\b.{0,30}| (?:that |which )?(?:i|we) (?:really )?(?:liked?|loved?))?)$|^why (?:s?he|they|(?-i:[A-Z]\w+)) (?:still |really )?(?!is\b|was\b|are\b|were\b|matters?\b)[a-z]+$",
        ),
        (
            "motive",
            WHY,
            True,
            r"^(?:my )?(?:motivation|motives?)$|^i (?:chose|picked|interviewed|selected|wanted) (?:\w+ ){1,3}(?:because|since)$",
        ),
        (
            "chosen",
            WHY,
            True,
            r"\bwhy (?:i|we|did i) (?:ch?[oo]+se|chose|pick(?:ed)?|interview(?:ed)?|want(?:ed)?|select(?:ed)?|decided|asked|talked|went|reached|contacted|wrote|called)|\breasons? (?:for|why|i|behind)|^(?:the |my )?(?:reasons?|choice)$|^why\b(?! (?:it|this|that) matters).{0,25}\b(?:him|her|them|me|person|mr|ms|mrs|dr)\b|^why(?: this)?(?: person)?$|\bchoice of interviewee|how i (?:know\b|(?:found|met) (?:him|her|them)\b)|^why (?!is|are|do|does|it|the|you|people)(?-i:[A-Z])\w+$|\bwhy (?:she|he|they|this person)\b|choosing (?:him|her|them|this)|\breasons? (?:for|of) (?:selection|choice|choosing)",
        ),
        (
            "counsel",
            LEARNED,
            False,
            r"\b(?:his|her|their|the) (?:main |best |biggest )?(?:advices?|tips?)\b|^(?:the |some |any )?(?:advices?|tips?)(?: (?:for|to) (?:me|us|students?|people|kids|teens|(?:some|any)(?:one|body))\b.*)?$",
        ),
        (
            "connection",
            CONNECTION,
            True,
            r"\bconnect(?:s|ion|ions|ing|ed)?\b|\breflect|how (?:it|this|that) (?:relates|ties|applies|fits|affects)|(?<!surprising )(?<!shocking )(?<!new )\b(?:to|for|about|and|with|w/?) me\b|\bmy (?:own )?(?:thoughts?|feelings?|impressions?|interests?|passions?|future|reflections?|goals?|plans?|life|next steps?|opinions?|view|takeaway for|dreams?|reaction|response|career)\b|\bnext steps?\b|\bmyself\b|^what i (?:have )?(?:benefit(?:t?ed)?|gain(?:ed)?|profit(?:ed)?)\b|^what i (?:took|take|got|get)(?: away)? (?:from|out of) (?:it|this|that|the (?:talk|interview|conversation))|where i (?:go|am|fit)|what (?:this|it) means|personal|final thoughts?|\bi (?:want|will|plan|hope|am going)\b|\bmade me (?:think|feel|reali[sz]e|wonder)\b|^me(?: (?:and|again|now|too)\b|\s*[+&/,]|$)|[+&/,] ?me$|(?<!\btold )(?<!\btell )(?<!\btells )(?<!\btaught )(?<!\bshowed )(?<!\bsurprised )(?<!\bgave )(?<!\bgive )\bme$|^(?:so|now) what\??$|^what (?:now|stuck|sticks|stayed|stays)\b|^relevance$|^after(?:wards?|thoughts?| (?:the|this|our|my) (?:interview|talk|visit|call|conversation))$|\bhow i (?:see|can|could|will|might|feel|felt)\b|^(?:student |own )?response$|^conclusion|opportunit\w+ (?:\w+ )*for me|\brelat(?:es|ion|ing) to\b|what i'?(?:m| am|ll| will) (?:going|do|take)|^thoughts\b|\b(?:what|stuff|things?|bits) i(?:'m)? (?:think(?:ing)?|thought|feel|felt|believe)|^(?:(?:memo|message|letter)s? to )?(?:my)?self$|\bmy (?:own )?(?:part|bit|turn|side|view)\b|^(?:my (?:own )?|own )stuff$|(?:that|this) interview (?:opened|gave|did|changed)",
        ),
        (
            "learned",
            LEARNED,
            False,
            r"\bi was told\b|\b(?:i'm|i am) (?:taking|left with)\b|\b(?:i|we|i've) (?:have )?(?:learn(?:ed|t)?|found out|discover(?:ed)?|got out|took|heard)\b|\blearn(?:ed|t|ings?)\b|take ?aways?|\blessons?\b|\bfindings\b|(?:key|main|important|big|interesting) (?:points?|ideas?|things?|insights?|quotes?|facts?)|surpris|\binsights?\b|(?:taught|told|showed|surprised) me\b|^stuff\b",
        ),
        (
            "topic",
            LEARNED,
            False,
            rf"{BESIDES}|^(?:(?:his|her|their|the) )?(?:way|road) (?:there|in\b|into|to)\b|^(?:(?:his|her|their|the) )?(?:beginnings?|first steps)$|\b(?:advices?|tips?|challeng\w*|obstacles?|difficult\w*|struggles?|hard(?:est)?|skills?|qualit(?:y|ies)|education|school\w*|training|path|journey|problems?|issues?|worries|downsides?|how (?:it|s?he|they|(?-i:[A-Z]\w+)) (?:got|started|became|began|ended up|wound up|came to|found|chose|decided|made it|learned|trained)|career path|getting (?:started|in)|background|history|stor(?:y|ies)|anecdotes?|passion|favou?rites?|likes?|loves?|best|worst|good|bad|future|pros|cons|mistakes?|money|pay|salary|rewards?|quotes?|fun facts?|misconceptions?|work[- ]life|what (?:s?he|they) (?:likes?|loves?|wish\w*|said|thinks?|told)|what (?:s?he|they)(?:'d| would) (?:tell|say)\b.*)\b",
        ),
        (
            "who",
            WHO,
            False,
            r"\bwho (?:i|we|did i|is|she|he|they|it)\b|\bwho$|^who ?(?:[/&+]|and) ?(?:what|where)|\binterviewee\b|\b(?:person|profile|bio|basics|job|roles?|position|responsibilit\w*|duties|tasks|(?:typical|normal|average|usual|regular|ordinary) (?:day|week|shift)|(?:his|her|their) (?:day|week|shift)$|day in|daily|day[- ]to[- ]day|a day|what (?:s?he|they|(?-i:[A-Z]\w+)) do(?:es)?|work(?:place)?|company|occupation|about (?:him|her|them|the person|mr|ms|mrs|dr)|who and what|intro(?:duction)?|the work|overview)\b",
        ),
    )
)


#: What counts headings and is no part of them: "Card 2", "IV.", "K -".
_MARKS = re.compile(
    r"(?i)^(?:\(?\d{1,2}[.):]|(?-i:[A-Z])(?:[.):]| [-–—])|[IVX]+[.)]|(?:part|section|slide|page|card|box|recording|memo|clip|tab) \w{1,3}\b\s*[:.–-]?)\s*"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
#: What a heading adds in brackets: "What she does (her own words)".
ASIDE = re.compile(r"(?<=\w)\W*\([^()]*\)\W*$")


_OPENERS = re.compile(r"(?i)^(?:(?:so|and|ok(?:ay)?|right|anyway|now)[, ]+)+(?=why\b|what i\b|how (?:it|this)\b)")
#: What stands between two things that a heading announces.
_AND = re.compile(r"\s*(?:[,/+&]\s*(?:and\b)?|\band\b)\s*")


def heading_meaning(text: str) -> Meaning | None:
    """What a heading announces; None where it is not one of the student's section headings."""
    if asks_of_them(text := _MARKS.sub("", plain(text).strip(" *_#=-–—:.!~>"))):
        return Meaning(LEARNED)
    text = text[1:-1] if _IN_BRACKETS.fullmatch(text) else ASIDE.sub("", text)
    if not text or len(text.split()) > 14:
        return None
    text = re.sub(r"(?i)\bwe\b(?=\W+(?:chose|picked|asked|wanted|learn|took))", "I", text)  # two students
    text = _OPENERS.sub("", text)
    text = re.sub(r"(?i) (?:actually|really|exactly|even|basically) (?=\w)", " ", text)
    for _, section, student, pattern in HEADING_RULES:
        if pattern.search(text):
            both = [rest.section for rest in _announced(text) if rest.section in (WHY, CONNECTION)]
            then = next((one for one in both if one is not both[0]), None)
            first = both[0] if then is not None else section
            return Meaning(first, student or bool(_OWN_HEADING.match(text)), then)
    foreign = foreign_section(text)
    return Meaning(foreign, foreign in (WHY, CONNECTION)) if foreign else None


def _announced(text: str) -> list[Meaning]:
    """What each part of a heading announces."""
    parts = [part for part in _AND.split(text) if part]
    return [found for part in parts if part != text and (found := heading_meaning(part)) is not None]
