"""Words and their order as learners of English have them: what is written → what is meant."""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.slips import Made

_ADVERBS = {
    **{"bad": "badly", "careful": "carefully", "quiet": "quietly", "perfect": "perfectly", "good": "well"},
    **{"slow": "slowly", "quick": "quickly", "correct": "correctly", "clear": "clearly", "easy": "easily"},
}


def _any(match: re.Match[str]) -> str:
    """ "don't know nothing" → "don't know anything"; "if he doesn't go nobody goes" stays."""
    word = match.group("word")
    if word == "no" and (match.string[: match.end("between")].rstrip().endswith((" the", " that", " this", " one", " a", " every", " each")) or _SAID_NO.search(match.group("between"))):
        return match.group()
    if word in ("nobody", "no one", "nothing") and _ACTS.match(match.string, match.end()):
        return match.group()
    told = {
        **{"nothing": "anything", "nobody": "anybody", "no one": "anyone", "never": "ever"},
        **{"none": "any", "nowhere": "anywhere", "no": "any"},
    }[word]
    return f"{match.group('not')}{match.group('between')}{told}"


#: What makes the "no" behind it an answer: "he had never been told no".
_SAID_NO = re.compile(
    r"(?i)\b(?:t(?:ell|old|elling)|hears?|heard|hearing|says?|said|saying|takes?|took|taking|answer(?:ed|s)?|accept(?:s|ed)?)\b(?: \w+)? ?$"
)
#: What makes the "nobody" before it the one who does it.
_ACTS = re.compile(
    r" (?:ever |even |really )?(?:is|was|has|had|does|did|can|could|will|would|comes?|came|gets?|got|goes|went|sees|saw|knows|knew|said|says|[a-z]+(?<!s)s (?:the|an?|it|him|her|them|me|us|what|how|that))\b"
)
_NOT = r"(?:\w+n['’]t|cannot|[Nn]ever|[Nn]obody|[Dd]o not|[Dd]oes not|[Dd]id not)"

#: Named rows: what is written → what is meant.
WORDS: tuple[tuple[str, str, Made], ...] = (
    (
        "doesn't have never",
        r"\b(?:do|does|did)(?:n['’]t| not) ([a-z]+) never\b",
        lambda m: f"never {third_person_verb(m.group(1), plural=not m.group().startswith('does'))}",
    ),
    (
        "is sleep",
        r"\b(am|is|are|was|were|['’](?:m|s|re)) sleep(?=[.,;!]|$| (?:and|but|when|because)\b)",
        r"\1 asleep",
    ),
    (
        "friend of",
        r"\b(be|been|am|is|are|was|were|become) (?:a )?friends? of (nobody|anybody|anyone|no one|everybody|everyone|somebody)\b",
        r"\1 friends with \2",
    ),
    (
        "nobody don't",
        r"\b([Nn]obody|[Nn]o one|[Nn]othing) (?:don['’]t|doesn['’]t) (\w+)\b",
        lambda m: f"{m.group(1)} {third_person_verb(m.group(2), plural=False)}",
    ),
    ("nobody didn't", r"\b([Nn]obody|[Nn]o one|[Nn]othing) (?:can['’]t|cannot) ", r"\1 can "),
    (
        "don't know nothing",
        rf"(?P<not>\b(?!(?:isn|aren|wasn|weren)['’]t){_NOT})(?P<between>(?: (?!but\b|and\b|or\b|when\b|if\b|because\b|that\b|so\b|for\b|say\b|said\b|mean\b|who\b)[\w'’]+){{1,5}}? )(?P<word>nothing|nobody|no one|never|none|nowhere|no)\b(?! longer| more\b| one thing| matter|[,.;]? ?[\"“]|,| problem)(?=[ .;]|$)",
        _any,
    ),
    (
        "write it bad",
        rf"\b((?:do|does|did|write|wrote|writes|play|plays|played|speak|speaks|spoke|drive|drives|drove|work|works|worked|explain|explained|sing|cook)(?: (?:it|them|this|that|me|everything|English|Spanish|[Tt]he \w+))?) (very |so |really )?({'|'.join(_ADVERBS)})(?=[.,;]|$)",
        lambda m: f"{m.group(1)} {m.group(2) or ''}{_ADVERBS[m.group(3)]}",
    ),
    ("wait me", r"\b([Ww]ait(?:s|ed|ing)?) (me|him|her|us|them|you)\b(?! \w+(?:s|es)\b)", r"\1 for \2"),
    (
        "listen the",
        r"\b(listen(?:s|ed|ing)?) (?=(?:the|my|his|her|only this|only that|this|that|every|everything|all|a|an)\b)(?! closely|that (?:hard|close|closely|carefully|well|much|long|way)\b)",
        r"\1 to ",
    ),
    ("by foot", r"\bby foot\b", "on foot"),
    ("go to home", r"\b(go|goes|went|going|come|came|comes|return|returned|back) to home\b", r"\1 home"),
    (
        "to abroad",
        r"\b(go|goes|went|going|travel|travels|move|moved|study|studies|studied|works?|worked|lives?|lived) (?:to|in) abroad\b",
        r"\1 abroad",
    ),
    (
        "run to there",
        r"\b(go|goes|went|ran|runs|run|came|comes|come|drive|drove|moved|get|got|walked?) to (there|here)\b",
        r"\1 \2",
    ),
    (
        "arrived to",
        r"\b(arriv(?:e|es|ed|ing)) to (?=the (?:hospital|house|station|airport|school|office|port|scene|door)\b)",
        r"\1 at ",
    ),
    (
        "arrived to",
        r"\b(arriv(?:e|es|ed|ing)) to (?=[A-Z]|(?:this|the|my|our) (?:\w+ )?(?:city|town|village|country|island|region|street)\b)",
        r"\1 in ",
    ),
    ("arrived home", r"\b(arriv(?:e|es|ed|ing)) (?:to|at|in) home\b", r"\1 home"),
    (
        "enter in",
        r"\b([Ee]nter(?:s|ed|ing)?) (?:in|to|into|inside) (?=(?:the|my|his|her|our|their|a|an) (?:\w+ )?(?:room|house|shop|school|university|hospital|building|class|office|kitchen|gate|pharmacy)\b)",
        r"\1 ",
    ),
    (
        "good in",
        r"\b((?:am|is|was|are|were|be|['’]m|['’]s|not|so|very|really) )(good|bad) in (?=(?:math\w*|science|English|sports?|school|chemistry|physics|biology|drawing|languages?|history|art|music|computers?|cooking|the \w+ing)\b)",
        r"\1\2 at ",
    ),
    (
        "proud on",
        r"\bproud (?:on|for|from|with) (?=(?:my|his|her|the|our|their|it|me|him|us|them|this|that|you)\b)",
        "proud of ",
    ),
    ("bored from", r"\b(bored) (?:from|by) (?=(?:it|this|that|\w+ing)\b)", r"\1 of "),
    ("glad from", r"\b(glad|happy) (?:from|of) (?=(?:it|this|that|my|the)\b)", r"\1 about "),
    ("responsible of", r"\b(responsible) of\b", r"\1 for"),
    ("capable to", r"\bcapable to (?=[a-z])", "able to "),
    (
        "different of",
        r"\bdifferent (?:of|to than) (?=(?:the|my|his|her|a|an|what|other|our|me|him)\b)",
        "different from ",
    ),
    ("similar with", r"\bsimilar with\b", "similar to"),
    ("participate of", r"\bparticipate(s|d)? (?:of|at|on)\b", r"participate\1 in"),
    ("attention", r"\bpa(y|ys|id) attention (?:in|on|at|for)\b", r"pa\1 attention to"),
    ("depend from", r"\bdepend(s|ed)? (?:from|in)\b", r"depend\1 on"),
    (
        "because the Covid",
        r"\bbecause (?:of )?((?:the|my|his|her|this|our) (?:[Cc]ovid|pandemic|war|rain|weather|money|noise|cold|heat|crisis|economy|language|visa|accident|traffic|snow))(?=[.,;]|$)",
        r"because of \1",
    ),
    ("Thanks God", r"\b([Tt])hanks God\b", r"\1hank God"),
    ("although but", r"^((?:And )?(?:Although|Even though|Though) [^,.]+), but ", r"\1, "),
    ("because so", r"^((?:And )?Because [^,.]+), so ", r"\1, "),
    (
        "even I don't",
        r"^Even (?=(?:I|he|she|we|they) (?:don['’]t|doesn['’]t|didn['’]t|am|was|have|has|had)\b)",
        "Even though ",
    ),
    (
        "feel me good",
        r"\b(feel|feels|felt) (?:me|myself|himself|herself|themselves|him|her) (?=(?:very |so |really |more )?(?:good|bad|happy|sad|well|tired|proud|free|better|useful|alone|nervous|strong|calm|safe)\b)",
        r"\1 ",
    ),
    ("remember me of", r"\b(I|he|she|we|they) (remember(?:s|ed)?) (?:me|him|her|us|them) of\b", r"\1 \2"),
    (
        "I am who",
        r"\b(am|is|was|['’]m|['’]s) who (?=(?:never|always|taught|made|gave|helped|told|does|did|has|had|is|was|works|runs)\b)(?<!knows who )(?<!what's who )",
        r"\1 the one who ",
    ),
    (
        "because is",
        r"(?:^|\b(?P<joint>because|and|but|so|when|if) )(?P<be>[Ii]s|[Ww]as) (?=(?:very |so |really |too |not |also |always |more )?(?:difficult|important|hard|easy|good|necessary|cold|hot|dangerous|beautiful|near|far|possible|impossible|interesting|boring|expensive|cheap|better|worse|true|funny|strange|sad|nice|a (?:very |good |hard |difficult |bad )?(?:job|work|life|thing|place|good|question))\b)(?![^.]*\?)",
        lambda m: f"{m.group('joint') + ' it' if m.group('joint') else 'It'} {m.group('be').lower()} ",
    ),
    (
        "in winter is",
        r"\b([Ii]n (?:the )?(?:winter|summer|spring|morning|evening|night|afternoon|beginning)),? (is|was) (?=(?:very |so |really )?(?:difficult|hard|easy|cold|hot|dark|quiet|dangerous|nice|good|bad)\b)",
        r"\1 it \2 ",
    ),
    (
        "must be always",
        r"\b((?:must|can|will|should|have to|has to|need to)) be (always|never|often) (?=[a-z])",
        r"\1 \2 be ",
    ),
    (
        "I say always",
        r"\b(I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Yy]ou) ((?!do\b|did\b|am\b|have\b|had\b|can\b|are\b|were\b|will\b|would\b|could\b|must\b|may\b|might\b)[a-z]+(?<!is)(?<!was)(?<!has)(?<!does)) (always|often|sometimes|usually) (?=(?:the|a|an|my|his|her|by|that|to|in|at|with|for)\b)",
        lambda m: (
            f"{m.group(1)} {m.group(3)} {m.group(2)} "
            if lemmas(m.group(2), "VERB") and m.group(2) not in ("hope", "mean", "want", "plan", "say to")
            else m.group()
        ),
    ),
    (
        "I always was",
        r"\b(I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) (always|never|often|sometimes) (am|is|was|are|were) (?=(?:very |so |a )?(?:happy|sad|tired|afraid|nervous|feeling|thinking|looking|asking|working|there|good|bad|shy|late)\b)",
        r"\1 \3 \2 ",
    ),
    (
        "every morning a coffee",
        r"\b(drinks?|reads?|eats?|takes?|makes?|cleans?|checks?|writes?|buys?|brings?|sees?|visits?|cooks?) (every (?:day|morning|week|night|evening|year|month)) ((?:an?|the|my|our|his|her) [^,.]+?)(?=[.,;]|$)",
        r"\1 \3 \2",
    ),
    (
        "know very well the city",
        r"\b(knows?|speaks?|does|do|remembers?|understands?|plays?|explain(?:s|ed)?|explains) very (?:well|good) ((?:the|my|his|her|our|this) \w+|English|Spanish|Polish|everything)(?=[.,;]|$)",
        r"\1 \2 very well",
    ),
    (
        "like more?",
        r"^(what (?:do|does|did) (?:you|he|she|they)(?: \w+)? (?:like|love|enjoy)) more(?=[?]|$)",
        r"\1 most",
    ),
    ("me I prefer", r"^Me,? I (?=[a-z])", "I "),
    (
        "own shop",
        r"\b(I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)((?: now| also)? (?:have|has|had|got|opened|open|opens|wants?|wanted|started)) (?:an )?own (?=[a-z])",
        lambda m: (
            f"{m.group(1)}{m.group(2)} {dict(i='my', we='our', they='their', he='his', she='her')[m.group(1).lower()]} own "
        ),
    ),
    (
        "make the homework",
        r"\b((?:have|has|had|['’]ve) )?(make|makes|made|making) ((?:the|my|a|an|his|her|our|their|some) )?(homework|exercises?|internship|course|sports?|gymnastics|cleaning|shopping|apprenticeship|studies)\b",
        lambda m: (
            f"{m.group(1) or ''}{'done' if m.group(1) else dict(make='do', makes='does', made='did', making='doing')[m.group(2)]} {m.group(3) or ''}{m.group(4)}"
        ),
    ),
    (
        "do a mistake",
        r"\b(do|does|did|doing|done) (an?|the|the same|many|some|no|few) (mistakes?|errors?|decisions?|noise)\b",
        lambda m: (
            f"{dict(do='make', does='makes', did='made', doing='making', done='made')[m.group(1)]} {m.group(2)} {m.group(3)}"
        ),
    ),
    (
        "made a party",
        r"\b(make|makes|made) (an?|the|some|many) (party|parties|experiences?|vacations?|holidays?)\b",
        lambda m: f"{dict(make='have', makes='has', made='had')[m.group(1)]} {m.group(2)} {m.group(3)}",
    ),
    ("weights 15 kg", r"\b(which|that|it|[Ii]t|who) weights (?=\d|about|almost|more|less)", r"\1 weighs "),
    (
        "it is having",
        r"\b([Ii]t|[Tt]his|[Tt]hat)(?: is|['’]s) having (?=an?\b|the\b|no\b|two\b|many\b|only\b|\d)",
        r"\1 has ",
    ),
    ("Myself Ravi", r"^Myself (?=[A-Z])", "I'm "),
    (
        "passed out of college",
        r"\bpass(?:ed)? out (?:of|from) (?=(?:the |my )?(?:\w+ )?(?:college|university|school|institute|academy)\b)",
        "graduated from ",
    ),
)
