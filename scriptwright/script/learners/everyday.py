"""What learners of English tell of their day, training and work: "stands up at five", "learned baker", "all are laughing".

Rows as in `learners`, for the notes of a learner only, before any other.
"""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import inflections, is_base, is_participle, is_past, lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.bare_jobs import article_of
from scriptwright.script.words.slips import COUNT, Made

_END = r"(?=[.,;:!]|$| (?:and|but|because|so|when)\b)"
_HOURS = r"(?:one|two|three|four|five|\d{1,2}(?::\d\d)?)"
_AT_NIGHT = r"(?:one|two|three|four|five|[1-5](?::\d\d)?)"
#: A time in front of a clause.
_WHEN = (
    rf"(?:[Aa]t|[Ff]rom|[Aa]fter|[Bb]efore|[Aa]t about) (?:{_HOURS}|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|night|lunch)(?: o['’]clock| am| pm| in the (?:morning|evening|afternoon))?"
    r"|[Ii]n (?:the )?(?:mornings?|evenings?|afternoons?|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)"
    r"|[Oo]n (?:the )?(?:weekends?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)"
)
_MINE = {"I": "my", "he": "his", "she": "her", "they": "their", "we": "our"}


def _trained(match: re.Match[str]) -> str:
    """ "She has learned baker in Spain" → "she trained as a baker in Spain"."""
    job = match["job"]
    if not jobs().fullmatch(job) or job.endswith("s"):
        return match.group()
    verb = match["verb"].lower()
    how = {"learn": "train", "learns": "is training", "learning": "training"}.get(verb, "trained")
    who = match["who"]
    return f"{who} {how} as {article_of(job)} {job}"


def _studied(match: re.Match[str]) -> str:
    job = match["job"]
    return f"{match['verb']} to be {article_of(job)} {job}" if jobs().fullmatch(job) else match.group()


def _everybody(match: re.Match[str]) -> str:
    """ "All are laughing about it" → "everybody laughs about it"."""
    verb = next(iter(lemmas(match["doing"], "VERB")), None)
    if verb is None:
        return match.group()
    everybody = f"{'E' if match['all'] == 'A' else 'e'}verybody"
    return (
        f"{everybody} {third_person_verb(verb, plural=False)}"
        if match["be"] == "are"
        else (f"{everybody} was {match['doing']}")
    )


def _turned(match: re.Match[str]) -> str:
    """ "In the mill work six men" → "six men work in the mill"; "at six opens the shop" → "at six, the shop opens"."""
    where, verb, who = match["where"], match["verb"], match["who"].replace("persons", "people")
    one = re.match(r"(?i)(?:the|an?|my|his|her|our|one) ", who) is not None and not who.endswith("s")
    stem = next(iter(lemmas(verb, "VERB")), verb)
    form = verb if is_past(verb) and stem != verb else third_person_verb(stem, plural=not one)
    if re.match(r"(?i)in (?:the|this|that|my|his|her|our|their) ", where) and not one:
        return f"{who[:1].upper()}{who[1:]} {form} {where[:1].lower()}{where[1:]}"
    return f"{where}, {who} {form}"


def _makes(match: re.Match[str]) -> str:
    """ "It is make me tired" → "it makes me tired"; "the test was have 60 questions" → "… had"."""
    verb = match["verb"]
    if match["be"] in ("was", "were"):
        return next(iter(inflections(verb, "VBD")), verb)
    return third_person_verb(verb, plural=match["be"] == "are")


def _often(match: re.Match[str]) -> str:
    noun = match["what"]
    thing = bool(lemmas(noun, "NOUN")) and not is_participle(noun)
    return f"{match['how']} {match['have']} {noun}" if thing else match.group()


def _who_learns(match: re.Match[str]) -> str:
    verb = match["verb"]
    if not is_base(verb) or lemmas(match["noun"], "NOUN")[:1] not in ((match["noun"],), [match["noun"]]):
        return match.group()
    form = "is learning" if verb == "learn" else third_person_verb(verb, plural=False)
    return f"{match['one']} {match['noun']} who {form}"


def _as_deed(match: re.Match[str]) -> str:
    """ "I thought teach math is easy" → "I thought teaching math is easy"."""
    doing = next(iter(inflections(match["verb"], "VBG")), None)
    return f"{match['before']}{doing}{match['rest']}" if doing and is_base(match["verb"]) else match.group()


def _own(match: re.Match[str]) -> str:
    return f"{match['who']}{match['between']}{_MINE[match['who'] if match['who'] == 'I' else match['who'].lower()]} own"


#: Named rows: what is written → what is meant.
EVERYDAY: tuple[tuple[str, str, Made], ...] = (
    (
        "stands up at five",
        rf"\b(?P<verb>stand|stands|stood|standing) up (?=(?:(?:every|each) (?:day|morning) |very |so |too |always |already )?(?:at (?:\d|{_HOURS}\b|half|six|seven|eight)|early|late)\b)",
        lambda m: f"{dict(stand='get', stands='gets', stood='got', standing='getting')[m['verb']]} up ",
    ),
    (
        "at two in the night",
        rf"\bat ({_AT_NIGHT}(?: o['’]clock)?) in (?:the )?night\b",
        r"at \1 in the morning",
    ),
    (
        "learned baker",
        rf"(?P<who>\b(?:I|[Hh]e|[Ss]he|[Tt]hey|(?:[Mm]y|[Hh]is|[Hh]er|[Tt]he) [a-z]+|[A-Z][a-z]+|to))(?: has| have|['’]s|['’]ve)? (?P<verb>learned|learnt|learn|learns|learning) (?P<job>[a-z]+(?: [a-z]+)?){_END[:-1]}|(?= (?:in|at|for|when|with|from|there|here|by)\b))",
        _trained,
    ),
    (
        "studied for nurse",
        r"\b(?P<verb>stud(?:y|ies|ied|ying)) for (?P<job>[a-z]+)(?=[.,;]|$| (?:in|at|for|when|with|and|but|because|four|three|two|five|six|\d))",
        _studied,
    ),
    (
        "no place more",
        r"\b(?P<has>has|have|had|is|was|are|were|get|gets|got) no (?P<what>[a-z]+(?: [a-z]+)?) more(?=[.,;!]|$| (?:for|in|at|because|and|but|so|when|after)\b)",
        r"\g<has> no \g<what> left",
    ),
    (
        "all are laughing",
        r"(?:(?<=^)|(?<=, )|(?<=\band )|(?<=\bbut ))(?P<all>[Aa])ll (?P<be>are|were) (?:always )?(?P<doing>laughing|talking|asking|crying|saying|waiting|looking|smiling|complaining|working|helping|coming|eating|sleeping|listening|shouting)\b",
        _everybody,
    ),
    (
        "all want",
        r"(?:(?<=^)|(?<=, )|(?<=\bbut )|(?<=\bbecause )|(?<=\band ))(?P<all>[Aa])ll (?P<verb>want|wants|laugh|laughs|say|says|know|knows|think|thinks)\b(?! (?:of|the)\b)",
        lambda m: (
            f"{'E' if m['all'] == 'A' else 'e'}verybody "
            f"{third_person_verb(next(iter(lemmas(m['verb'], 'VERB')), m['verb']), plural=False)}"
        ),
    ),
    (
        "more complicate",
        r"\b(more|very|so|too|really|quite|most|is|was|are|were|be|not|looks?|seems?) complicate(?=[.,;!]|$| (?:than|for|because|and|but|to|when|work|job|thing|machine|process)\b)",
        r"\1 complicated",
    ),
    (
        "in the mill work six men",
        rf"^(?P<where>[Ii]n (?:the|this|that|my|his|her|our|their) (?:[a-z]+ )?[a-z]+|[Tt]here) (?P<verb>works?|lives?|helps?|worked|lived|helped) (?P<who>(?:about |around |only |more than )?(?:{COUNT}|many|some|a lot of) (?:other )?(?:[a-z]+s|people|men|women))(?=[.,;:]|$| and (?:they|he|she|I|we)\b)",
        _turned,
    ),
    (
        "every day come to her 20 people",
        rf"^(?P<where>[Ee]very [a-z]+|[Oo]nce|[Tt]hen) (?P<verb>comes?|came) (?P<to>to (?:me|him|her|us|them) )(?P<who>(?:about |around |only |more than )?(?:{COUNT}|many) (?:[a-z]+s|people))(?=[.,;]|$)",
        lambda m: (
            f"{m['where']}, {m['who'].replace('persons', 'people')} "
            f"{'came' if m['verb'] == 'came' else 'come'} {m['to'].rstrip()}"
        ),
    ),
    (
        "at six opens the shop",
        rf"^(?P<where>{_WHEN}) (?P<verb>opens?|starts?|begins?|closes?|comes?|helps?|opened|started|began|closed) (?P<who>(?:the|my|his|her|our) [a-z]+)(?=[.,;]|$)",
        _turned,
    ),
    ("on the day before", r"\bon the (?=(?:day before|next day|day after)\b)", "the "),
    (
        "is made already",
        r"\b(is|are|was|were) ([a-z]+) already\b",
        lambda m: f"{m[1]} already {m[2]}" if is_participle(m[2]) else m.group(),
    ),
    (
        "a boy who learn",
        r"\b(?P<one>a|an|one|this|my|his|her) (?P<noun>[a-z]+) who (?P<verb>[a-z]+)(?=[.,;]|$| (?:the|a|in|at|to|me|him|her|with|for|how)\b)",
        _who_learns,
    ),
    (
        "on every party",
        r"\b(?:on|in) (?=(?:every|each|all|the|a|my|his|her|our) (?:family |birthday |school |wedding |christmas )?(?:part(?:y|ies)|weddings?|birthdays?|barbecues?|funerals?)\b)",
        "at ",
    ),
    (
        "from eleven years",
        rf"\b((?:has|have|works?|lives?|knows?|is|am|are|drives?|do|does|teach(?:es)?|owns?|runs?|plays?)\b[^,.;]{{0,40}}?) from ({COUNT} years)(?=[.,;]|$| (?:and|but|in|at|here|now)\b)",
        r"\1 since \2",
    ),
    (
        "and works since 1998",
        rf"(?P<be>\b(?:is|am|are) [^,;]{{3,40}}? and )(?P<verb>works|lives|work|live)(?P<here> here| there)? (?:(?P<when>since (?:19|20)\d\d)|since (?P<long>(?:about |almost |more than )?{COUNT} years))(?P<where> (?:in|at|for|with|on|as) [^,.;]+)?(?=[.,;]|$)",
        lambda m: (
            f"{m['be']}{'has' if m['verb'].endswith('s') else 'have'} {m['verb'].rstrip('s').rstrip('e')}ed"
            f"{m['here'] or ''}{m['where'] or ''} {m['when'] or 'for ' + m['long']}"
        ),
    ),
    (
        "is make him tired",
        r"(?<!thing )(?<!way )(?<!best )\b(?P<be>is|are|was|were) (?P<verb>make|have|need|want|know|like(?! (?:an?|the|some|many|people|him|her|us|them|you|me|\d+|it)\b))(?= (?:me|him|her|us|them|you|people|many|a|an|the|some|\d+|to|it)\b)",
        _makes,
    ),
    (
        "has often pain",
        r"\b(?P<have>has|have|had) (?P<how>often|always|sometimes|usually|never) (?P<what>[a-z]+)\b",
        _often,
    ),
    (
        "think teach math is easy",
        r"(?P<before>\b(?:thought|think|thinks|that|believed) )(?P<verb>teach|drive|cook|bake|sew|build|paint|clean|sell|write|cut|fix|repair|make|grow|take|be|play)(?P<rest> (?:a |an |the )?[a-z]+ (?:is|was) (?:very |so |really |only )?(?:easy|hard|difficult|boring|simple|fun|interesting|dangerous)\b)",
        _as_deed,
    ),
    (
        "a own business",
        r"^(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey)\b(?P<between>(?:(?!\b(?:he|she|they|you|his|her|my)\b)[^.;])*? )an? own\b",
        _own,
    ),
    (
        "six days in the week",
        rf"\b((?:{COUNT} (?:hours|days|times|nights|evenings)|twice|once)) (?:(?:in|on) (?:the )?|for )(day|week|month|year)(?=[.,;]|$| and\b)",
        r"\1 a \2",
    ),
)
