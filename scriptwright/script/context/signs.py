"""What tells that a sentence matters, or does not: named patterns and their weights."""

from __future__ import annotations

import re
from collections.abc import Collection

from scriptwright.script.candidate import Candidate

#: Named cues and what they add. Weights were set by reading drafts of the golden notes, not learned.
CUES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
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
        (
            "not as people think",
            0.7,
            r"(?i)\b(?:(?:most |some )?(?:people|everybody|everyone|they|nobody|kids|students) (?:always |usually |often |just )?(?:thinks?|assumes?|believes?|imagines?|expects?|knows?|realizes?|realises?|asks?)\b|(?:people|they) don['’]t (?:know|realize|realise|believe|understand|see|expect)|here(?:['’]s| is) the thing|turns out|the truth is|the funny thing)\b",
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
#: Named signs of what is better left out, and what they take off.
PENALTIES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, weight, re.compile(pattern))
    for name, weight, pattern in (
        (
            "arrangement",
            2.0,
            r"(?i)\b(?:(?:i|we) (?:wrote|typed|jotted|scribbled|recorded|translated?) (?:it|this|that|them|most|everything|in my|some|what)\b|typ(?:ed|ing) (?:it|this|that)? ?(?:up|what)|my (?:handwriting|copybook|notebook)|handwriting|the quotes (?:are|were)|not exactly (?:his|her|their) words|free parking|sit[ -]down chat|already told you|i['’]m happy to(?=[.!])|you (?:can|could|should|are welcome to|['’]re welcome to) (?:come|stop|drop) (?:in|by|over|back|on)|tell (?:your|the|him|her|them|anyone|anybody) \w+|recording|interview question|thank(?:s| you)|you'?re welcome|send me|good luck|nice to meet|parking|reschedul\w+|let me know|call me back)\b",
        ),
        (
            "logistics",
            2.6,
            r"(?i)^(?:(?:and|so|the interview|it|that|this|our (?:talk|call|chat|interview)|we|i|total),? )*(?:took|lasted|was|did|had|made|held|recorded) (?:the (?:whole )?interview\b(?! because)|(?:about |around |only |just |maybe |over |almost |like )*(?:\d+|an|half an|one|two|twenty|thirty|forty|fifty) (?:minutes?|mins?|hours?|hr)(?: of talking| long| total| in total| or so|-ish)?(?=[.,!]|$| (?:over|in|at|on|by)\b))"
            r"|^(?:interviewed|met|talked|spoke)(?: (?:with|to))?(?: (?:him|her|them))? (?:at|on|in|over|by|outside|via|for \d)\b(?!.*\bbecause\b)|\b(?:my|the) (?:phone|recording|recorder|battery|recording app) (?:died|cut (?:out|off)|stopped|ran out|got cut off)\b|\bgot cut off\b|\bthe interview was in (?:bits|parts|pieces)\b|\bfor the first (?:\d+|two|five|ten|few) min(?:ute)?s?\b.*\bmissed\b|\bi missed (?:a bit|some|part)\b|\bteacher (?:Ms|Mr|Mrs)\b[^:]*:|\bvideo (?:is )?\d (?:min|minutes)\b|\bvoice typing\b|\btranscript\b|\bhad to sign in\b|\b(?:told me|had|there was) (?:an? )?(?:(?:long|whole|funny|crazy) )+stor(?:y|ies) (?:about|of)\b|\bwhich i won[\'’]?t (?:repeat|tell|write)\b",
        ),
        (
            "meeting",
            1.2,
            r"(?i)\b(?:(?:we|i) (?:talked|spoke|chatted)(?: to (?:him|her|them))?(?: for)? (?:about |around |more or less |almost |over )?(?:\d+|an|half|one|two|forty|thirty|twenty)\b|picked (?:me )?up\b.{0,20}\b(?:at|\d)|i was (?:meant|supposed) to (?:interview|meet|talk|call)|so i (?:just |then )?asked (?:him |her |them )?about|i (?:pay|paid|bought|buy) (?:for )?(?:his|her|him|their|the|my) (?:coffee|tea|lunch|kopi|drink)|done (?:in|at|over) the)\b"
            r"|^(?:and |so |then |but )?(?:(?:on|in|at|last|this|one|yesterday|when)\b[^,.]{0,50},? )?(?:i|we)(?:['’]ve| have| had)? (?:met|talked|spoken?|sat|interviewed|recorded|called|visited)\b(?!.*\bbecause\b).*\b(?:at|on|in|for|over|under|outside)\b|\b(?:interview|call) (?:took|lasted|was)\b",
        ),
        (
            "scene",
            1.2,
            r"(?i)\bmy (?:dad|father|mum|mom|mother|uncle|aunt|brother|sister|cousin|friend) (?:drove|took|brought|dropped) (?:me|us)\b|\b(?:he|she|they|(?-i:[A-Z])\w+) (?:was wearing|wore) (?:an?|his|her|two)\b"
            r"|\b(?:radio|tv|television|fan) (?:was|is) on\b|\bthere (?:was|is|['’]s)(?: also)? an? (?:\w+ )?(?:cat|dog|radio|tv|calendar|clock|fish ?tank|plant|poster|fan|rooster|parrot)\b"
            r"|\bit was (?:so |very |really |quite |pretty )?(?:raining|rainy|windy|sunny|snowing|freezing|foggy|minus \w+)\b|\b(?:coffee machine|bad coffee)\b|\b(?:gave|offered|made|brought|poured) (?:me|us) (?:an? |some )?(?:cup of )?(?:tea|coffee|water|biscuits?|cookies?|cake|juice|chair|stool)\b"
            r"|\b(?:we|I) (?:sat|stood|waited) (?:down )?(?:in|at|on|by|outside|under|next)\b|\bdid the interview\b",
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
            r"(?i)^(?:look (?:up )?how to|(?:find|send|need|remember|don['’]t forget) (?:to |an? |the )?(?:photo|picture|e-?mail|thank|ask|check|send|find)\b)|\bI will correct\b|\bfor (?:his|her|a|the) photo\b|\b(?:ask (?:her|him|them)|ask if i can|check (?:this|spelling)|\?\?|double check|todo|spelling)\b",
        ),
        ("unclear", 1.0, r"\?\?|\[|\]|\.\.\.|…"),
    )
)
#: What is asked tells how much an answer matters.
ASKED: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (name, weight, re.compile(pattern))
    for name, weight, pattern in (
        (
            "trial",
            0.6,
            r"(?i)\b(?:hard|hardest|challeng\w+|obstacles?|difficult\w*|worst|struggl\w+|mistakes?|fail\w*|scar(?:y|ed|iest)|afraid|sad|cry|cried|stay with you|wrong|accidents?|emergenc(?:y|ies)|danger\w*|close call|quarrel|angry|(?:\w+n['’]?t|not) (?:(?:you|s?he|they) )?(?:really )?(?:like|enjoy)|dislikes?|hates?|toughest|stress\w*|annoy\w*|downsides?|drawbacks?|negatives?|(?:bad|ugly|dark) (?:sides?|parts?|things?|stuff|days?|bits?))\b"
            r"|^\W*(?:(?:the|pros and) )?(?:cons|bad|tough|minus(?:es)?)\W*$",
        ),
        (
            "counsel",
            1.3,
            r"(?i)\b(?:advices?|tips?|wish(?:ed)? you|tell (?:someone|somebody|a student|your younger|me)|recommend)\b",
        ),
        (
            "surprise",
            0.5,
            r"(?i)\b(?:surpris\w+|(?:not|don['’]?t|doesn['’]?t|didn['’]?t) (?:know|expect|reali[sz]e|see)\b|misunderst\w+|people think|stereotypes?|remember most|memorable|never forget|proud\w*)\b",
        ),
        (
            "oddity",
            0.6,
            r"(?i)\b(?:weird|funn|crazi|strang|cool|wild|odd)(?:i?est|est)\b|\bmost (?:unusual|interesting|exciting|amazing|unexpected)\b|\bfor example\b|\bgive (?:me )?an example\b",
        ),
        (
            "way",
            0.4,
            r"(?i)\b(?:get (?:into|started|here|there|in)|got (?:into|started|here|there)|start(?:ed)? out|end(?:ed)? up|background|journey|become|became|path|why did you|what made you|decide)\b",
        ),
        (
            "duties",
            1.0,
            r"(?i)\b(?:responsib\w+|duties|roles?|job|typical|normal|average|what (?:do|does) (?:you|your|a|an|he|she|they)\b.*\bdo|what.* like\b)",
        ),
        (
            "the work itself",
            0.8,
            r"(?i)^\W*(?:(?:so|and|ok(?:ay)?|first|q\d*)\W* )*(?:what(?:['’]?s| is| was) (?:exactly )?(?:your|his|her|their|the) (?:job|role|title|work|position)\b|(?:what|can you (?:just )?(?:say|tell me|explain) what) (?:do (?:you|they)|does (?:he|she)|you|an? (?:\w+ ){1,3}?)(?: (?:actually|really|exactly))? ?(?:do(?:es)?|is)\b(?! (?:when|if|after|before|for fun|about|with|to)\b))",
        ),
        (
            "joy",
            0.3,
            r"(?i)\b(?:best|favou?rite|like (?:the )?(?:most|about|best)|loves?|rewarding|upsides?|positives?|(?:good|nice|fun|bright|happy) (?:sides?|parts?|things?|stuff|bits?|days?)|what(?:['’]s| is) (?:good|nice|fun))\b"
            r"|\b(?<!not )(?<!n['’]t )(?:(?:you|s?he|they)(?: \w+ly)? (?:enjoys?|likes?)|makes? (?:you|him|her|them) (?:happy|smile))\b(?! to (?:be|do|say|tell|add|see)\b| (?:if|me|us|him|her|them)\b)"
            r"|^\W*(?:the )?(?:good|nice|likes|pros|plus(?:es)?|enjoys)\W*$",
        ),
        (
            "amount",
            -0.8,
            r"(?i)^\W*(?:(?:and|so|ok(?:ay)?) )*(?:how (?:many|much|long|often|big|old)|what time|is it good money|do you (?:make|earn))\b",
        ),
        (
            "trifle",
            -1.5,
            r"(?i)\bfavou?rite (?:food|snack|drink|colou?r|team|movie|film|song|band|singer|horse|dog|animal|player)\b|\b(?:free|spare) time\b|\bhobb(?:y|ies)\b|\bfor fun\b|\b(?:how|what) do you (?:eat|rest|relax)\b|\bwho\b[^?]*\bwin\b|\bpets?\b",
        ),
        (
            "fashion",
            -0.2,
            r"(?i)\b(?:robots?|ai|chatgpt|replace|automat\w+|future|(?:is|are) [\w ]{2,20} (?:going|heading|headed))\b",
        ),
    )
)


def asks_for(question: str, names: Collection[str]) -> bool:
    """Whether a question asks for one of these.

    >>> asks_for("Any tips for a beginner?", ("counsel",)), asks_for("Any tips?", ("trial",))
    (True, False)
    """
    return any(name in names and asked.search(question) for name, _, asked in ASKED)


def is_asked_for(candidate: Candidate, *names: str) -> bool:
    """Whether the question or the heading above a sentence asks for one of these."""
    about = candidate.question or candidate.heading
    return about is not None and asks_for(about.text, names)
