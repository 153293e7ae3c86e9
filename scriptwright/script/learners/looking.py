"""Looking, checking, learning and saying that somebody still is: verbs as learners of English use them beside other words.

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration import third_person_verb
from scriptwright.narration.dictionary import inflections, is_base, lemmas
from scriptwright.script.learners.belonging import LANGUAGE
from scriptwright.script.words.slips import Made

_SUBJECT = r"I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou"
_CHECK = {
    "looks": "checks",
    "look": "check",
    "looked": "checked",
    "controls": "checks",
    "control": "check",
    "controlled": "checked",
}
#: What is said in place of "make": an exam is taken, a license is got.
_TAKE = {"make": "take", "makes": "takes", "made": "took", "making": "taking"}
_GET = {"make": "get", "makes": "gets", "made": "got", "making": "getting"}
_SEE = {"look": "see", "looks": "sees", "looked": "saw"}


def _looks(match: re.Match[str]) -> str:
    """ "She looks how many come" → "she checks how many come"; "he looks how they do it" → "he sees how they do it"."""
    counted = match["what"] in ("if", "whether", "which") or match["what"].startswith(
        ("how many", "how much")
    )
    return f"{match['who']} {(_CHECK if counted else _SEE)[match['verb']]} {match['what']} "


def _doing(match: re.Match[str]) -> str:
    """ "It is not only to press a button" → "it is not only pressing a button"."""
    return match["be"] + (_ing(match["verb"]) or match["to"] + match["verb"])


def _ing(verb: str) -> str | None:
    return next(iter(inflections(verb, "VBG")), None) if is_base(verb) else None


def _of_doing(match: re.Match[str]) -> str:
    doing = _ing(match["verb"])
    return f"{match['before']} of {doing}" if doing else match.group()


def _modal(match: re.Match[str]) -> str:
    """ "She can speaks" → "she can speak"."""
    bare = next((one for one in lemmas(match["verb"], "VERB") if one != match["verb"]), None)
    right = bare is None or third_person_verb(bare, plural=False) != match["verb"]
    return match.group() if right else f"{match['before']} {bare}"


def _will(match: re.Match[str]) -> str:
    """ "When she will finish school, …" → "when she finishes school, …"."""
    verb = "is" if match["verb"] == "be" else third_person_verb(match["verb"], plural=False)
    return f"{match['if']} {match['who']} {verb}" if is_base(match["verb"]) else match.group()


def _saying(match: re.Match[str]) -> str:
    """ "Saw a note that they need help" → "saw a note saying that they needed help"."""
    verb = lemmas(match["verb"], "VERB")[0]
    was = "was" if match["who"] in ("he", "she") else "were"
    told = {"need": "needed", "want": "wanted"}.get(verb) or f"{was} {_ing(verb)}"
    return f"{match['saw']} saying that {match['who']} {told}"


def _be(subject: str) -> str:
    return {"i": "am", "he": "is", "she": "is"}.get(subject.lower(), "are")


#: Named rows: what is written → what is meant.
LOOKING: tuple[tuple[str, str, Made], ...] = (
    (
        "looks how many",
        rf"(?P<who>\b(?:{_SUBJECT})(?: (?:always|also|first|then|only|just|must|can|could|will|have to|has to|had to|want to|wants to))?|['’]ll|\b(?:can|must|will|to)|^Then|^First) (?P<verb>looks?|looked) (?P<what>how (?:many|much)|how(?= (?:to|the|my|{_SUBJECT})\b)|if|whether|which|what(?= (?:the|my|{_SUBJECT})\b)|where|who) ",
        _looks,
    ),
    (
        "controls if",
        r"\b(?P<verb>controls?|controlled) (?=(?:if|whether|that) )",
        lambda m: f"{_CHECK[m['verb']]} ",
    ),
    (
        "look in the picture",
        r"\b(look(?:s|ed|ing)?) (?:in|on|to) (?=(?:the|my|his|her|a) (?:pictures?|photos?|screen|monitor|clock|map|plan|list)(?=[.,;]|$| (?:and|to|after|first|when)\b))",
        r"\1 at ",
    ),
    (
        "arrived to this job",
        r"\b([Aa]rriv)(ed|es|e|ing) (?:to|at|in) (?=(?:this|that|his|her|the) (?:job|work|profession|career|position|idea)\b)",
        lambda m: f"{dict(ed='came', es='comes', e='come', ing='coming')[m.group(2)]} to ",
    ),
    (
        "talks with the cooks which",
        r"\b(?P<talk>(?:talk|speak)(?:s|ed|ing)?|spoke) with (?P<whom>(?:the|my|his|her) [a-z]+|them|him|her|us) (?P<what>which|what|how many|how much) (?=[a-z]+)(?!(?:is|are|was|were|has|have|had|work|need|can)\b)",
        r"\g<talk> with \g<whom> about \g<what> ",
    ),
    (
        "is not only to press",
        r"(?P<be>\b(?:is not|was not|isn['’]t|wasn['’]t) (?:only|just) )(?P<to>to )(?P<verb>[a-z]+)\b",
        _doing,
    ),
    (
        "is not only give",
        r"(?P<be>\b(?:is not|was not|isn['’]t|wasn['’]t) (?:only|just) )(?P<to>)(?P<verb>[a-z]+)(?= (?:the|a|an|my|your|his|her|their|people|things|up|down)\b)",
        _doing,
    ),
    (
        "you will wait always",
        rf"\b((?:{_SUBJECT})(?: will| can| must| should|['’]ll)) (?P<verb>(?!be\b)[a-z]+(?: it| them| him| her)?) (?P<how>always|never)\b",
        r"\1 \g<how> \g<verb>",
    ),
    (
        "like also to",
        r"\b([Ii]|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) (like|love|want|hope|plan|try|need|learn|like|help)(s|ed|d)? also (?=[a-z])",
        r"\1 also \2\3 ",
    ),
    (
        "a paper that they need",
        r"\b(?P<saw>(?:saw|found|read|noticed) an? (?:paper|note|sign|poster|ad|advertisement|announcement)\b[^,.;]{0,40}?) that (?P<who>they|he|she|we) (?P<verb>needs?|looks?|search(?:es)?|wants?|seeks?)\b",
        _saying,
    ),
    (
        "apply in",
        r"\b(appl(?:y|ied|ies)) in (?=(?:the|a|an|his|her|this|my) [a-z]+(?=[.,;]|$| (?:for|to|and|but|where|when|near|as)\b))",
        r"\1 at ",
    ),
    (
        "apply for helping",
        r"\b(?P<before>appl(?:y|ied|ies)\b[^,.;]{0,30}?) for (?P<doing>(?!housing|funding|training|nursing|engineering|boarding|teaching)[a-z]+ing)\b(?= [a-z])",
        lambda m: (
            f"{m['before']} to {lemmas(m['doing'], 'VERB')[0]}" if lemmas(m["doing"], "VERB") else m.group()
        ),
    ),
    (
        "living near to us",
        r"\b(?P<who>[Hh]e|[Ss]he) (?:is|['’]s) living (?=near|close|next)",
        r"\g<who> lives ",
    ),
    (
        "she can speaks",
        rf"\b(?P<before>(?:{_SUBJECT}|[Ii]t) (?:can|must|will|could|should|would|can['’]t|cannot)) (?P<verb>[a-z]+s)\b",
        _modal,
    ),
    ("instead to sleep", r"\b(?P<before>[Ii]nstead) to (?P<verb>[a-z]+)\b", _of_doing),
    (
        "thinks to open",
        rf"\b(?P<before>(?:{_SUBJECT})) thinks? to (?P<verb>open|buy|start|become|change|study|go|move|leave|build|learn|sell|work|try)\b",
        lambda m: (
            f"{m['before']} {_be(m['before'])} thinking of {_ing(m['verb'])}"
            if _ing(m["verb"])
            else m.group()
        ),
    ),
    (
        "when she will",
        r"^(?P<if>If|When) (?P<who>he|she|it|my [a-z]+|the [a-z]+) will (?P<verb>[a-z]+)\b(?=.* (?:I|he|she|we|they|it|you|the|my|his|her)\b)",
        _will,
    ),
    (
        "is working there since",
        r"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey)(?P<is> am| is| are|['’]m|['’]s|['’]re) (?P<doing>[a-z]+ing)(?P<rest>(?: [a-z]+){0,5}? since) (?=(?:I|he|she|we|they|\d{4}|[a-z]+ years?)\b)",
        lambda m: (
            f"{m['who']} {'has' if m['who'].lower() in ('he', 'she') else 'have'} been {m['doing']}{m['rest']} "
        ),
    ),
    (
        "made an exam",
        r"\b(make|makes|made|making) (?=(?:an?|his|her|my|two|three) (?:[a-z]+ )?exams?\b(?! for\b))",
        lambda m: f"{_TAKE[m.group(1)]} ",
    ),
    (
        "made the driving license",
        r"\b(make|makes|made|making) (?=(?:an?|the|his|her|my) (?:driving|driver['’]s) licen[sc]e\b)",
        lambda m: f"{_GET[m.group(1)]} ",
    ),
    (
        "she says also learn",
        r"\b([Hh]e|[Ss]he|They|they) (says|said) also (?=(?:learn|try|go|take|do|ask|read|study|practice|talk|work|find|start|visit|look|get|keep|use|save)\b)",
        r"\1 also \2 to ",
    ),
    (
        "I learn English",
        rf"(?:(?<=^)|(?<=and )|(?<=, )|(?<=but ))I learn (?P<what>{LANGUAGE})(?=[.,;]|$| (?:and|too|now|in)\b)",
        r"I'm learning \g<what>",
    ),
    (
        "I take French this year",
        r"\bI (?P<verb>take|study|learn|play|do|visit|attend) (?=[^,.;]{3,40} this (?:year|semester|month|term|summer)\b)",
        lambda m: f"I'm {_ing(m['verb'])} ",
    ),
    (
        "makes X-ray pictures",
        r"\b(make|makes|made|making) (?=(?:an?|the|my|his|her|two) (?:[a-z]+ )?(?:X-rays?|x-rays?|selfies?|photographs?)\b|X-rays?\b|x-rays?\b)",
        lambda m: f"{_TAKE[m.group(1)]} ",
    ),
)
