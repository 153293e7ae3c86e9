"""What a clause of a learner lacks or has twice: its object, its "it", a perfect for what is past; rows as in `learners`.

For the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, is_base, lemmas
from scriptwright.script.words.slips import Made


def _past_of(word: str) -> str:
    from lemminflect import getInflection

    base = (lemmas(word, "VERB") or (word,))[0]
    found = getInflection(base, tag="VBD")
    return found[0] if found else word


def _liked(match: re.Match[str]) -> str:
    """ "My boss doesn't like very much" → "… doesn't like it very much"."""
    before = match.string[: match.start()]
    given = re.search(r"(?i)\b(?:which|that|what|who|whom|how|why|things?|\w+thing|ones?|I)\b", before)
    return match.group() if given else f"{match.group(1)} {match.group(2)} it{match.group(3) or ''}"


def _adjective_first(match: re.Match[str]) -> str:
    """ "a lens broken" → "a broken lens"."""
    article, noun, adjective = match.groups()
    if not lemmas(noun, "NOUN") or noun in (
        "little",
        "bit",
        "lot",
        "thing",
        "day",
        "while",
        "year",
        "years",
        "months",
        "weeks",
    ):
        return match.group()
    told = article if article == "one" else "an" if adjective[0] in "aeio" else "a"
    return f"{told} {adjective} {noun}"


def _most(match: re.Match[str]) -> str:
    """ "your most long day" → "your longest day"."""
    found = inflections(match.group(2), "JJS")
    return f"{match.group(1)} {found[0]}" if found else match.group()


def _doing(match: re.Match[str]) -> str:
    """ "my mistake is always forget" → "my mistake is always forgetting"."""
    verb = match.group(2)
    found = (
        inflections(verb, "VBG") if is_base(verb) and not lemmas(verb, "ADJ") and verb not in _NO_DEED else ()
    )
    return match.group(1) + (found[0] if found else verb)


_NO_DEED = frozenset(
    "to with like up down out over done gone work part up not just still about for on in at by".split()
)
_BORED = {
    "boring": "bored",
    "exciting": "excited",
    "surprising": "surprised",
    "disappointing": "disappointed",
    "confusing": "confused",
}

#: Named rows: what is written → what is meant.
CLAUSES: tuple[tuple[str, str, Made], ...] = (
    (
        "doesn't like very much",
        r"\b((?:don|doesn|didn)['’]t|do not|does not|did not) (like|believe)( very much| at all)?(?=[.;]|$)",
        _liked,
    ),
    ("I don't believe", r"^I (don['’]t|didn['’]t) believe(?=[.]?$)", r"I \1 believe it"),
    (
        "that he thought he was",
        r"\b((?:boy|girl|man|woman|child|patient|student|dog|friend|customer)\b[^,.]{0,40}? that (?:the \w+|everybody|everyone|people|they|we|my \w+) (?:thought|thinks?|says?|said)) (?:he|she|it) (was|is)\b",
        r"\1 \2",
    ),
    (
        "that everybody says lazy",
        r"\b(that|who) (everybody|everyone|the teacher) (says|thinks) (?:is )?(lazy|crazy|strange|stupid|bad|good|rich|old|quiet|shy|funny|weird|dangerous|difficult|easy)\b",
        r"\1 \2 \3 is \4",
    ),
    (
        "I am boring",
        r"\b(I|[Ww]e)((?: am| was| are| were|['’]m|['’]re)(?: so| very| really)?) (boring|exciting|surprising|disappointing|confusing)(?=[.,;]|$| (?:in|at|when|because|with|and|that|about)\b)",
        lambda m: f"{m.group(1)}{m.group(2)} {_BORED[m.group(3)]}",
    ),
    (
        "people who is",
        r"\b(people|those|men|women|children) who (is|was|has)\b",
        lambda m: f"{m.group(1)} who {dict([('is', 'are'), ('was', 'were'), ('has', 'have')])[m.group(2)]}",
    ),
    ("there is no many", r"\b([Tt])here (?:is|are) (?:no|not) many\b", r"\1here aren't many"),
    ("there was no many", r"\b([Tt])here (?:was|were) (?:no|not) many\b", r"\1here weren't many"),
    (
        "wait the bus",
        r"\b([Ww]ait(?:s|ed|ing)?) (?=(?:the|my|his|her|our|a|an) (?!minute|second|while|moment|week|year|month|day|hour|long|bit|lot|few|whole)[a-z])",
        r"\1 for ",
    ),
    ("in front the", r"\bin front (?=(?:the|my|his|her|our|a)\b)", "in front of "),
    (
        "help to people",
        r"\b([Hh]elp(?:s|ed|ing)?) to (?=(?:people|him|her|them|me|us|the|my|his|our|old|poor|sick|other|others|everybody|somebody)\b)",
        r"\1 ",
    ),
    ("proud about", r"\bproud about\b", "proud of"),
    (
        "it rings, so work will be",
        r"\bso (work|money|problems|jobs|time) will be(?=[.,;]|$)",
        r"so there will be \1",
    ),
    (
        "we are in the 17",
        r"\b(one|1) time only\b",
        "only once",
    ),
    ("in the second day", r"\bin the (first|second|third|next|last|same|other) day\b", r"on the \1 day"),
    (
        "at first I want",
        r"^(At first|In the beginning),? (I|he|she|we|they) (want|think|don['’]t|go|work|do|have|need|like|live)\b",
        lambda m: (
            f"{m.group(1)} {m.group(2)} {'didn' + chr(39) + 't' if m.group(3)[:3] == 'don' else _past_of(m.group(3))}"
        ),
    ),
    (
        "before interview I think",
        r"^(Before (?:the |this |my )?(?:interview|talk|meeting)),? (I|he|she|we) (think|thinks|don['’]t|know|believe|believes)\b",
        lambda m: (
            f"{m.group(1).replace('Before interview', 'Before the interview')} {m.group(2)} {'didn' + chr(39) + 't' if m.group(3)[:3] == 'don' else _past_of(m.group(3))}"
        ),
    ),
    ("reply my message", r"\b(repl(?:y|ies|ied)) (?=(?:my|his|her|the|me|our)\b)", r"\1 to "),
    (
        "attend to the",
        r"\b(attend(?:s|ed)?) to (?=the (?:class|school|course|meeting|university|lesson)\b)",
        r"\1 ",
    ),
    ("in future", r"\bin future(?=[.,;]|$)", "in the future"),
    (
        "has the headache",
        r"\b(ha(?:s|ve|d)) the (headache|fever|flu|diabetes|asthma|cancer|cold)\b(?! (?:for|that|of)\b)",
        lambda m: (
            f"{m.group(1)} {'a ' if m.group(2) in ('headache', 'fever', 'cold') else 'the ' if m.group(2) == 'flu' else ''}{m.group(2)}"
        ),
    ),
    (
        "I like the biology",
        r"\b((?:I|he|she|we|they) (?:really )?(?:like|likes|love|loves|hate|hates|study|studies|prefer)) the (biology|chemistry|physics|mathematics|math|history|music|nature|football|sport|sports|animals|computers|medicine|art|informatics)(?=[.,;]|$| (?:and|but|very|because)\b)",
        r"\1 \2",
    ),
    (
        "very quiet so that",
        r"\b(said|says|told me|speaks?|spoke|talks?|talked) (it |this )?(very |so )(quiet|slow|loud|clear|fast)(?= so\b)",
        lambda m: (
            f"{m.group(1)} {m.group(2) or ''}{m.group(3)}{m.group(4) if m.group(4) == 'fast' else m.group(4) + 'ly'}"
        ),
    ),
    ("first time in my life", r"^First time in (my|his|her) life,? ", r"For the first time in \1 life "),
    ("this what I learn", r"\bthat this what (?=(?:I|he|she|we)\b)", "that what "),
    ("shrugs the arms", r"\b(shrug(?:s|ged)?) (?:the|his|her|my) arms\b", lambda m: f"{m.group(1)}"),
    (
        "felt same",
        r"\b(feels?|felt|is|was|are|were|looks?|do|does|did|thinks?|costs?|['’]s) same(?=[.,;]|$| (?:as|for|every|in|since)\b)",
        r"\1 the same",
    ),
    (
        "feel it different",
        r"\b((?:feel|feels|felt|see|saw|do|did|think|live) (?:it|this|that) )different(?=[.,;]|$)",
        r"\1differently",
    ),
    (
        "a lens broken",
        r"(?<!-)\b(an?|one) ([a-z]+) (broken|easy|difficult|old|new|dangerous|dirty|empty|beautiful|important|strange|heavy|expensive|cheap)(?=[.,;]|$| (?:and (?!the\b|my\b|a\b)|but|of|for|because)\b)",
        _adjective_first,
    ),
    (
        "puts the glasses",
        r"\b(puts?) the (glasses|helmet|uniform|boots|shoes|gloves|mask|jacket|coat)(?=[.,;]|$| (?:he|she|I|we|and)\b)",
        r"\1 on the \2",
    ),
    (
        "his job is always forget",
        r"\b((?:mistake|problem|job|dream|work|task|duty|goal|plan|hobby) (?:is|was) (?:always |also |often )?)([a-z]+)(?= (?:the|to|my|his|her|a|an|about|that|people|with)\b)",
        _doing,
    ),
    (
        "invited me drink",
        r"\b(invite[ds]?|asked|asks?|told|wants?|wanted|allow(?:ed|s)?|encourage[ds]?|taught) (me|him|her|us|them) (?=(?:drink|eat|go|come|be|sit|wait|take|make|use|stay|study|learn|try|look|buy|bring|write|read|join|visit|speak|leave|stop|open|close)\b)",
        r"\1 \2 to ",
    ),
    (
        "is big, have windows",
        r"^((?:The|My|His|Her|Our|It|He|She)\b[^,.]{3,60} (?:is|was|has|works|lives)\b[^,.]{0,40}), (?:have|has) (?=\d|an?\b|two|three|many|no\b|only)",
        r"\1, and has ",
    ),
    (
        "he cut the lens in the morning",
        r"^(In the (?:morning|afternoon|evening|night|summer|winter),? (?:he|she)) (cut|put|set|shut|let|read|quit)(?= )(?![^.]*\b(?:yesterday|last|ago)\b)",
        r"\1 \2s",
    ),
    (
        "your most long",
        r"\b([Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur) most (long|hard|big|old|strong|fast|sad|happy|easy|short|funny)\b",
        _most,
    ),
    (
        "every one can",
        r"\b([Ee])very one (?=(?:can|must|will|says|knows|does)\b(?! (?:be|have been)\b))",
        r"\1veryone ",
    ),
    (
        "make better one",
        r"\b(make|build|find|want|have|buy|get|need|is|was) (better|bigger|new|good|smaller|old|cheaper|different) one\b",
        r"\1 a \2 one",
    ),
)
