"""Words in the order of another language that only a whole clause shows: "I want to try also this", "In the winter come less people".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.slips import COUNT, Made

_WHO = r"(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey)"
_GIVE = r"(?:g[ai]ve|gives|giving|sends?|sent|sending|offer(?:s|ed)?|bring|brings|brought|lends?|lent|show(?:s|ed)?|hands?|handed|promise[sd]?|pays?|paid|sells?|sold|taught|teach(?:es)?)"
_SOMEBODY = r"(?:(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w'-]+|[A-Z][a-z]+|(?:the|my|his|her|our|their|an?|every|each|all) (?:[a-z]+ )?[a-z]+|everybody|everyone|somebody|people|all of them)"
_THING = r"(?:an?|one|two|three|four|five|some|many|his|her|my|their|our|the same|this|that|everything|nothing|something)"
_BEFORE = frozenset("also even still just always never not be do does did have has had is was are were will would can could must so neither nor".split())
_NO_VERBS = frozenset("said says asked replied thought answered do does did have has had am is are was were can could will would should may might must shall so neither nor".split())
_END = r"(?=[.,;!]|$| (?:and|but|because|when|so|if)\b)"


def _also_first(match: re.Match[str]) -> str:
    """ "I want to try also this" → "I also want to try this"."""
    who, want, verb = match["who"], match["want"], match["verb"]
    if not is_base(verb) or verb in _BEFORE:
        return match.group()
    would = re.match(r"(?: would|['’]d|['’]ll| will| can| could| must| might) ?", want)
    told = f"{would.group().rstrip()} also {want[would.end():].lstrip()}" if would else f" also{want}"
    return f"{who}{told.rstrip()} to {verb}{match['it'] or ''} "


def _given(match: re.Match[str]) -> str:
    """ "Sent to Mrs. Roth a photo" → "sent Mrs. Roth a photo"."""
    whom = match["whom"]
    place = whom[0].isupper() and not re.match(r"(?:Mr|Mrs|Ms|Dr)\b", whom) and match["give"].startswith(("br", "se"))
    last = whom.split()[-1]
    thing = re.match(r"(?:school|hospital|house|shop|office|station|city|town|village|market|church|garage|door|end)$", last)
    return match.group() if place or thing else f"{match['give']} {whom} "


def _subject_first(match: re.Match[str]) -> str:
    """ "On Mondays works she only in the morning" → "On Mondays she works only in the morning"."""
    verb, who = match["verb"], match["who"]
    known = verb not in _NO_VERBS and (is_past(verb) or is_base(verb) or bool(lemmas(verb, "VERB")))
    one = who in ("he", "she")
    fits = is_past(verb) or (verb.endswith("s") if one else not verb.endswith("s")) or (one and is_base(verb))
    noun_too = lemmas(verb, "NOUN") and not is_past(verb) and not (one and verb.endswith("s"))
    if not known or not fits or noun_too:
        return match.group()
    told = third_person_verb(verb, plural=False) if one and is_base(verb) and not is_past(verb) else verb
    return f"{match['time']} {who} {told} "


def _many_come(match: re.Match[str]) -> str:
    """ "In the winter come less people" → "In the winter less people come"."""
    verb, what = match["verb"], match["what"]
    many = not re.match(r"(?:an?|one|my|his|her|the) (?!\w+s$)", what)
    if not is_past(verb) or verb == "come":
        verb = third_person_verb((lemmas(verb, "VERB") or [verb])[0], plural=many)
    return f"{match['place']} {what} {verb}"


def _whoever(match: re.Match[str]) -> str:
    verb, gap, rest = match["rest"].partition(" ")
    bare = is_base(verb) and not is_past(verb) and verb not in _NO_VERBS | {"be"}
    told = third_person_verb(verb, plural=False) if bare else verb
    return f"{match['before']}{'W' if match['who'] == 'Who' else 'w'}hoever {told}{gap}{rest}"


#: Named rows: what is written → what is meant.
FOREIGN_ORDER: tuple[tuple[str, str, Made], ...] = (
    (
        "I want to try also this",
        rf"\b(?P<who>{_WHO}|[A-Z][a-z]+)(?P<want>(?: would|['’]d|['’]ll| will| can| could| might)? (?:wants?|wanted|hopes?|hoped|like|love|loves|likes|plans?|planned|need|needs|needed|tries|try|tried|begin|began|have|has|had|going|able|learn|learned)) to (?P<verb>[a-z]+)(?P<it> it| them| him| her)? also (?=(?!and\b|but\b|because\b|when\b|if\b)[a-z])",
        _also_first,
    ),
    (
        "sent to Mrs. Roth a photo",
        rf"\b(?P<give>{_GIVE}) to (?P<whom>{_SOMEBODY}) (?={_THING}\b)(?!one day\b|one time\b|this (?:morning|week|year|day)\b|two times\b|three times\b|that (?:he|she|they|it|the)\b)",
        _given,
    ),
    (
        "on Mondays works she",
        r"(?:^|(?<=[.] )|(?<=, )|(?<=and )|(?<=but ))(?P<time>(?:[Oo]n (?:the )?[A-Z][a-z]+days?|[Ii]n (?:the |her |his |my )?(?:(?:first|last|free) )?(?:morning|evening|afternoon|night|winter|summer|spring|autumn|beginning|end|weekend|holidays|time|breaks?)|[Aa]t (?:the )?(?:night|noon|end|weekend|home|work)|[Ee]very (?:day|week|morning|evening|year|month|night)|[Ss]ometimes|[Oo]ften|[Tt]oday|[Nn]ow|[Tt]hen|[Ll]ater|[Aa]fterwards|[Aa]fter (?:that|this|the [a-z]+)|[Bb]efore (?:that|the [a-z]+)|[Tt]here|[Hh]ere),?) (?P<verb>[a-z]+) (?P<who>I|he|she|we|they) ",
        _subject_first,
    ),
    (
        "in the winter come less people",
        rf"(?P<place>(?:^|(?<=, )|(?<=because )|(?<=and )|(?<=but ))(?:[Ii]n|[Oo]n|[Aa]t) (?:(?:the|my|his|her|our|every|each) )?(?:[a-z]+ )??[A-Za-z]+(?<!to)(?<!and),?) (?P<verb>comes?|came|arrives?|arrived|die|dies|died|happens?|happened) (?P<what>(?:(?:always|often|usually|sometimes|also) )?(?:less|fewer|more|many|most|a lot of|few|a few|no|some|an?|only|lots of|{COUNT}) (?:[a-z]+ )?[a-z]+?){_END}",
        _many_come,
    ),
    ("on radio he speaks", r"\b([Oo]n|[Oo]ver|[Bb]y|[Ii]n) radio(?=[.,;]|$| (?:he|she|they|I|we|with|to|and|in|at|from|for|every)\b)", lambda m: f"{dict(b='o', i='o').get(m[1][0], 'O' if m[1][0] in 'BI' else m[1][0])}n the radio" if m[1].lower() != "over" else f"{m[1]} the radio"),
    ("explains them what", r"\b([Ee]xplain(?:s|ed|ing)?) (me|us|him|her|them|you|the [a-z]+s?|people|everybody|my [a-z]+) (?=(?:what|how|why|where|when|that|who|if|everything)\b)(?!how [a-z]+s (?:the|an?|my|his|her)\b)", r"\1 to \2 "),
    ("who wakes up early has more", r"^(?P<before>)(?P<who>Who) (?P<rest>(?:is|was|has|wants?|works?|does|doesn['’]t|can|cannot|can['’]t|likes?|loves?|thinks?|wakes?|comes?|knows?|never|always|learns?|[a-z]+s) [^?\"“]* (?:is|are|has|have|needs?|must|should|can(?:not|['’]t)?|will|gets?|loses?|learns?|finds?|understands?)\b[^?\"“]*)(?=$)(?<!what he saw)", _whoever),
    ("says that who", r"(?P<before>\b(?:says?|said|thinks?|thought|believes?|learned|knows?|means?|meant|say|told me) that )(?P<who>who) (?P<rest>(?!he\b|she\b|they\b|we\b|I\b|you\b|it\b)[a-z]+ )", _whoever),
    ("after, she washes", r"(?P<start>^|(?<=[.;] )|, and |, but |\band |\bbut )(?P<a>[Aa])fter, (?=(?:I|he|she|we|they|it|the|my|his|her|an?|you|there|Mr|Mrs|Ms|[A-Z][a-z]+)\b)", r"\g<start>\g<a>fter that, "),
)
