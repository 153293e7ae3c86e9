"""Slips of grammar that notes have, each as a named row: what is written → what is meant."""

from __future__ import annotations

import re
from collections.abc import Callable

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import is_base, is_past, lemmas

COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|(?<!\d:)(?!1\b)\d(?:[\d,.]*\d)?|many|several|few|these|those)"
_UNITS = "year|month|week|day|hour|minute|mile|dollar|time|student|patient|client|customer|kid|boy|girl|friend|brother|sister|language|exam|school|class|book|thing|job|clinic|team|test|call|dog|cat|car|house|shop"

#: Where a subject begins its clause; "talking to people is" has another subject.
_STARTS = r"(?:^|(?<=[.,;] )|(?<=because )|(?<=that )|(?<=when ))"
Made = str | Callable[[re.Match[str]], str]


def _regular_past(match: re.Match[str]) -> str:
    """A past form that learners make by the rule: "choosed" → "chose", "cutted" → "cut"."""
    from lemminflect import getInflection

    word = match.group(1)
    if lemmas(word, "VERB") and word != "payed":
        return word
    for base in (word[:-2], word[:-1], word[:-3] if word[-3:-2] == word[-4:-3] else ""):
        past = getInflection(base, tag="VBD") if base and is_base(base) else ()
        if past and past[0] != word and not past[0].endswith("ed"):
            return str(past[0])
    return word


def _bare_after_did(match: re.Match[str]) -> str:
    """After "didn't" the verb is bare: "didn't knew" → "didn't know"."""
    word = match.group(2)
    acted = is_past(word.lower()) or (
        word.endswith("s") and third_person_verb(word[:-1], plural=False) == word
    )
    bases = lemmas(word.lower(), "VERB") if acted and not is_base(word.lower()) else ()
    return f"{match.group(1)} {bases[0] if bases else word}"


#: Named rows: what is written → what is meant.
ROWS: tuple[tuple[str, str, Made], ...] = (
    ("agree", r"\b(I|we|they|you)(?: am|['’]m| are|['’]re) agree\b", r"\1 agree"),
    ("agree", r"\b(he|she)(?: is|['’]s) agree\b", r"\1 agrees"),
    ("discuss about", r"\b(discuss(?:ed|es|ing)?) about\b", r"\1"),
    ("must to", r"\b(must|should) to (?=[a-z])", r"\1 "),
    ("can to", r"\b(can|could|will|would|may|might) to (?=[a-z])", r"\1 "),
    ("she like", r"\b([Hh]e|[Ss]he) like (?=(?:when|to|that|the|it|how|her|his|\w+ing)\b)", r"\1 likes "),
    (
        "when is",
        r"(?<!where, )\bwhen is (everything|everybody|everyone|it|he|she|the \w+)\b(?=[^?]*$)",
        r"when \1 is",
    ),
    (
        "other person",
        r"\b(with|from|to|in|by|for) other (person|country|city|job|place|school|woman|man|company)\b",
        r"\1 another \2",
    ),
    ("is work", r"\b([Hh]e|[Ss]he)(?: is|['’]s) work(?:ing)? as (?!an? )", r"\1 works as a "),
    ("shame of", r"\b(be|am|is|are|was|['’]m|['’]s) shame of\b", r"\1 ashamed of"),
    ("listen you", r"\blisten(s|ed|ing)? (you|me|him|her|them|us|people)\b", r"listen\1 to \2"),
    (
        "the exam",
        r"\b(make|makes|made|do|does|did) the (exam|test)\b",
        lambda m: (
            f"{dict(make='take', makes='takes', made='took', do='take', does='takes', did='took')[m.group(1)]} the {m.group(2)}"
        ),
    ),
    ("more good", r"\bmore (?:good|better)\b", "better"),
    ("more easy", r"\bmore (easy|happy|busy|early)\b", lambda m: m.group(1)[:-1] + "ier"),
    ("near of", r"\bnear of\b", "near"),
    ("a women voice", r"\b([Aa]) (wom|m)en(?= (?:voice|hand|face|body|name|team|job|coat|shoe|hat|shirt|dress|sport)\b)", r"\1 \2an's"),
    ("for to", r"\bfor to (?=[a-z])", "to "),
    (
        "since so long",
        rf"\bsince (?=(?:{COUNT}|about|almost|over) (?:\w+ )?(?:year|month|week)s?\b(?! (?:ago|old|i|he|she|when)\b))",
        "for ",
    ),
    (
        "the most of",
        r"\b(?:T|t)he most of (?=the|my|our|his|her|their|them|us)",
        lambda m: "Most of " if m.group()[0] == "T" else "most of ",
    ),
    ("no plural", r"\b(information|advice|homework|equipment|furniture|knowledge)s\b", r"\1"),
    ("plural", r"\bpeoples\b(?! of)", "people"),
    ("plural", r"\bchilds\b", "children"),
    (
        "advice is to do and don't",
        r"\b(advice\b[^.\"“]*? (?:is|was) to [a-z][^.\"“]*?)(,? (?:and|or|but)) (?:don['’]t|do not) (?=[a-z])",
        r"\1\2 not to ",
    ),
    (
        "told about",
        r"(\b(?:[Hh]e|[Ss]he|[Tt]hey|(?!I\b)[A-Z][a-z]+) (?:also )?|^(?:[Aa]lso )?)([Tt]old|tells) about (?=(?:an?|one|the|how|when|what|his|her|their|somebody|someone)\b)(?![^.]* to (?:him|her|them|us|me|the|his|her|my|everybody|people)\b)",
        lambda m: m.group().replace(f"{m.group(2)} about", f"{m.group(2)} me about"),
    ),
    ("said me", r"\b(said|says) me\b", lambda m: "told me" if m.group(1) == "said" else "tells me"),
    ("explain me", r"\b(explain(?:ed|s)?) (me|us) (?=how|what|why|that|where|when)", r"\1 to \2 "),
    (
        "explain me",
        r"\b(explain(?:ed|s)?) (me|us) ((?:the|a|an|my|his|her|this) \w+)(?=[,.;]|$)",
        r"\1 \3 to \2",
    ),
    ("depends of", r"\bdepend(s?) of\b", r"depend\1 on"),
    ("interested on", r"\binterested on\b", "interested in"),
    ("married with", r"\bmarried with\b", "married to"),
    ("listen music", r"\blisten(s|ed|ing)? (?=music|the radio|podcasts)", r"listen\1 to "),
    (
        "like very much",
        r"\b(like|likes|love|loves|enjoy|enjoys) very much ((?:the |my |his |her )?\w+)(?=[.,;]|$)",
        r"\1 \2 very much",
    ),
    (
        "always she",
        r"(?<=\w )\b(always|never) (he|she|they|we|I) (?!(?:is|am|are|was|were)\b)(?=[a-z])",
        r"\2 \1 ",
    ),
    *(
        (
            "people is",
            rf"{_STARTS}([Pp]eople|[Tt]hey|[Ww]e) {wrong}\b(?! (?:the|a|my|what|why|how)\b)",
            rf"\1 {right}",
        )
        for wrong, right in (
            *(("is", "are"), ("has", "have"), ("was", "were"), ("does", "do"), ("isn['’]t", "aren't")),
            *(("wasn['’]t", "weren't"), ("doesn['’]t", "don't"), ("hasn['’]t", "haven't")),
        )
    ),
    ("we was", r"\b([Tt]hey|[Ww]e) was\b", r"\1 were"),
    (
        "the most problem",
        r"\bthe most (problem|challenge|mistake|worry|dream)\b(?! \w+s\b)",
        r"the biggest \1",
    ),
    (
        "there is many",
        rf"\b([Tt])here is (?=(?:many|several|{COUNT}) (?:\w+s|people|children|men|women)\b)",
        r"\1here are ",
    ),
    ("mathematics", r"\b([Mm])athematic\b(?! \w+s?\b)", r"\1athematics"),
    ("a friend", r"\b(is|was|am|['’]s|['’]m) (friend|member|fan) of\b", r"\1 a \2 of"),
    ("finish paying", r"\b(finish(?:ed|es)?) to pay\b", r"\1 paying"),
    ("interviewed to", r"\b([Ii]nterview(?:ed)?) to (?=(?:Mrs?|Ms|Dr|Prof)\b)", r"\1 "),
    (
        "I choose",
        r"(?<!did )\bI choose (?=(?:him|her|them|this person|(?:Mrs?|Ms|Dr|Officer|Coach|Chef|Nurse|Professor)\b)\b)",
        "I chose ",
    ),
    ("he don't", r"\b([Hh]e|[Ss]he) don['’]t\b", r"\1 doesn't"),
    (
        "everybody call",
        r"(?<!made )(?<!makes )(?<!make )(?<!let )(?<!lets )(?<!help )(?<!helped )(?<!helps )(?<!did )(?<!does )(?<!saw )(?<!heard )(?<!watched )\b([Ee]verybody|[Ee]veryone|[Nn]obody) (call|say|know|think|want|like|need|have|go|come|work|look|see|help|believe|understand|speak|eat|ask|give|take|tell|make|get|try|love|hate|wait)\b",
        lambda m: f"{m.group(1)} {third_person_verb(m.group(2), plural=False)}",
    ),
    (
        "the first",
        r"^(First|Last|Next|Only) (job|time|day|year|boss|client|customer|lesson|book|class|case|patient|shop|car) (was|is)\b",
        lambda m: f"The {m.group(1).lower()} {m.group(2)} {m.group(3)}",
    ),
    (
        "the best",
        r"^(?:Best|Worst|Main|(?!Honest|Forest|Guest|Harvest|Interest)[A-Z][a-z]+est) (?=\w+ (?:[\w-]+ ){0,3}(?:is|was|are|were)\b)",
        lambda m: f"The {m.group().lower()}",
    ),
    ("is finish", r"\b(is|was|are|were|['’]s) finish\b", r"\1 finished"),
    ("in my country is", r"\b([Ii])n my country is\b", r"\1n my country it's"),
    (
        "the important",
        r"\bthe (important|best|hard|good|difficult) (was|is) (?=the|that|to|not)",
        r"the \1 thing \2 ",
    ),
    (
        "starts at 4:45",
        r"\b((?:wakes?|gets?|woke|got) up|starts?|leaves?|left|goes|opens?|closes?|finish(?:es)?|arrives?|began|begins?) (?=\d{1,2}:\d\d\b(?! (?:hours|minutes)))",
        r"\1 at ",
    ),
    (
        "sewing mostly",
        r"\b([Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)(?: is| are| am|['’](?:s|re|m)) ([a-z]+ing)(?= (?:mostly|usually|normally) )(?![^.]*\b(?:now|today|lately|currently|this|these days|at the moment)\b)",
        lambda m: (
            f"{m.group(1)} {third_person_verb((lemmas(m.group(2), 'VERB') or ('do',))[0], plural=m.group(1).lower() not in ('he', 'she'))}"
        ),
    ),
    ("should of", r"\b(should|could|would) of\b", r"\1 have"),
    (
        "didn't knew",
        r"\b([Dd]id(?:n['’]t| not)|[Dd]oes(?:n['’]t| not)|[Dd]on['’]t|do not) (\w+)\b",
        _bare_after_did,
    ),
    ("regular past", r"\b([a-z]{2,}ed)\b", _regular_past),
    ("every one", rf"\b([Ee]very|[Ee]ach) ({_UNITS}|family|person|piece)s\b", r"\1 \2"),
    (
        "every one is",
        r"\b([Ee]very|[Ee]ach) (\w+[^s\W]) (are|have|were)\b",
        lambda m: f"{m.group(1)} {m.group(2)} {dict(are='is', have='has', were='was')[m.group(3)]}",
    ),
    (
        "was surprised",
        r"\b(was|were|am|is|are|be|very|so) (surprise|interest|shock|impress|excite|worry)(?= (?:that|by|in|to|when|how|at|with|about)\b|[.,;]|$)",
        lambda m: f"{m.group(1)} {'worried' if m.group(2) == 'worry' else m.group(2).rstrip('e') + 'ed'}",
    ),
    (
        "person what",
        r"\b(person|man|woman|people|somebody|someone) (?:what|which) (?=(?:I|is|was|has|can|do|does|are|works?)\b)",
        r"\1 who ",
    ),
    (
        "most hard",
        r"\b([Tt]he) most (hard|big|old|strong|fast|cheap|long|young|kind|smart|nice|brave|rich|poor|clean|quiet)\b(?![ -]work)",
        lambda m: f"{m.group(1)} {'bigg' if m.group(2) == 'big' else m.group(2).rstrip('e')}est",
    ),
    ("hardest working", r"\b([Tt]he) most hard[ -]working\b", r"\1 most hard-working"),
    ("has had", r"\b(has|have) (?=an? [^,.]{1,40}? since (?:19|20)\d\d\b)", r"\1 had "),
    ("he have been", r"\b([Hh]e|[Ss]he) have\b", r"\1 has"),
    (
        "also after be",
        r"\b(was|is) also (?=(?:butcher|teacher|farmer|doctor|nurse|driver|cook|baker|carpenter|mechanic|tailor|engineer|pharmacist|fisherman)\b)",
        r"\1 also a ",
    ),
    ("alot", r"\b([Aa])lot of\b", r"\1 lot of"),
    ("without out", r"\bwith ?out out\b|\bwith out\b(?= \w+ing)", "without"),
    (
        "owner",
        r"\b(?i:(his|her|my|their|your|our)) (little |older |younger |big |best )?(friend|brother|sister|mom|dad|uncle|aunt|boss|mother|father|grandma|grandpa|grandmother|grandfather|cousin|neighbou?r|teacher|coach|niece|nephew|husband|wife|girlfriend|boyfriend|roommate)s (?=(?:(?:old|new|first|own|little) )?(?:dad|mom|friend|couch|hair|house|place|name|car|shop|job|brother|sister|kitchen|garage|wedding|birthday|graduation|funeral|party|bike|e-bike|bicycle|apartment|farm|restaurant|bakery|salon|phone|laptop|computer|dog|cat|truck|van|boat|office|room|yard|garden|basement|wife|husband|son|daughter|kids?|boyfriend|girlfriend|school|class|team|voice|hands?|knee|shoulder|teeth|church|hometown|company|business)\b(?! (?:to|me|him|her|us|them|up|together|every|there|all|a lot)\b))",
        lambda m: f"{m.group(1)} {m.group(2) or ''}{m.group(3)}'s ",
    ),
    (
        "an",
        r"(\ba|^A|(?<=[.!?] )A) (?=(?:[aeio]|u(?!ni|s|k|t[eio]|-|\b|\.))[a-z]{2,}\b)(?!(?:one|once|eu\w+|ou\w+)\b)",
        r"\1n ",
    ),
    ("a", r"\b([Aa])n (?=[bcdfgjklmnpqrstvwyz][a-z]{2,}\b)", r"\1 "),
    (
        "years old",
        r"\bsince I was (\d+|ten|nine|eight|seven|six|five|twelve|eleven) years\b(?! old)",
        r"since I was \1 years old",
    ),
    ("a child", r"\b(was|am|is) (child|kid|student|teenager|baby)(?=[.,;]|$)", r"\1 a \2"),
    ("every day", r"(?<=\w )everyday(?=[.,;?]|$)", "every day"),
    (
        "counted",
        rf"(?<!to )\b({COUNT}) ({_UNITS})(?=[.,;:!?]|$| (?:in|of|ago|from|at|for|and|to|she|he|i|I|we|they|that|per|a|with|before|after|because|last|who)\b)",
        lambda m: f"{m.group(1)} {m.group(2)}{'es' if re.search('(?:s|ch|x)$', m.group(2)) else 's'}",
    ),
    (
        "a year long",
        r"^(\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Tt]en|[Oo]ne)[- ](year|month|week|day|hour)s? (?=(?:\w+ )?(?:apprenticeship|program|course|degree|training|internship|residency|contract|school|certificate|license)\b(?!s))",
        lambda m: (
            f"{'An' if re.match('(?i)8|11$|18|eight', m.group(1)) else 'A'} {m.group(1).lower()}-{m.group(2)} "
        ),
    ),
    (
        "counted before a noun",
        r"\b(\d+|two|three|four|five|six|ten|one) (year|month|week|day|hour|minute|person|mile) (?=(?:degree|college|program|course|doctor|contract|shift|class|school|apprenticeship|studio|team|drive|walk|internship|break|exam|indie|master)\w*\b)",
        r"\1-\2 ",
    ),
)
