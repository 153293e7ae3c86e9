"""How somebody came to their work, year by year: no story, of which a listener wants the turns and not every station."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.signs import is_asked_for

_ONE = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|\d+|half an?|some|a few|several|many|a couple of)"
#: For how long, at what age and in which year: how years are told.
_YEARS = re.compile(
    rf"(?i)\b(?:(?:for |about |over |after |these |the (?:first|last|next) )?{_ONE}(?: and a half)?[ -](?:years?|months?|winters|summers|seasons|semesters?)\b(?! (?:old|ago)\b)"
    rf"|(?:when|until|till|since|before) (?:i|he|she|they) (?:was|were|turned|got to) (?:only |just |about |around )?(?:{_ONE}|(?:nine|eigh|seven|six|fif|four|thir)teen|a (?:kid|child|teen(?:ager)?|boy|girl))\b|\bat (?:the age of )?(?:1[4-9]|[2-6]\d)\b(?! percent|%)"
    r"|(?:in|since|until|by) (?:19|20)\d\d\b|(?:(?:right |straight |just )?(?:after|out of|in|during|through|before)) (?:high school|college|school|university|uni|graduat(?:ing|ion)|the army|my (?:degree|apprenticeship|training)|(?:her|his|their) (?:degree|apprenticeship|training))\b"
    r"|(?:a |many |some |few |the )?years? (?:later|after)|months? later|at (?:that|the) time\b|the first year|after that|before (?:this|that)|eventually|originally|in the beginning|at first)\b"
)
#: What one does on the way into work, and through it.
_STEPS = re.compile(
    r"(?i)\b(?:stud(?:y|ied|ying)|auditions?|fellowship|scholarship|residency|traineeship|bachelor['’]?s|master['’]?s|doctorate|ended up|earned (?:my )?money|(?:got|took|found|had|offered (?:me|him|her)) (?:an?|the|my|her|his)(?: [\w-]+){0,3} (?:position|place|spot|post)|went (?:back )?to (?:school|college|university|uni|art school|night school|law school|med(?:ical)? school|trade school|nursing school|culinary school|\w+ school)|graduat\w+|degree|major(?:ed)?|apprentic\w+|train(?:ed|ing|ee) (?:as|for|at|in|on|to|under|with|was|took)\b|trainee|certificat\w+|licen[cs]e|diploma|(?:\w+ )?exams?\b|courses?|program(?:me)?|internship|intern(?:ed)?"
    r"|start(?:ed)? (?:out|as|work(?:ing)?|at|in|my own|(?:her|his|their) own)\b|work(?:ed|ing) (?:as|in|at|for|nights|there|my way|(?:her|his|their) way|under|part[ -]time|full[ -]time)\b|(?:got|took|found|had) (?:an?|the|my|her|his|their|this|that)(?: [\w-]+){0,3} job\b|(?:got|was|were|been|get) (?:hired|promoted|laid off|fired|accepted|transferred|licensed|certified)|hired (?:me|him|her|them)\b"
    r"|appl(?:y|ied)|bec(?:a|o)me|moved (?:to|here|back|up|from|over|into)\b|grew up|grown up|came (?:here|over|to (?:this|the|[A-Z]))|promot(?:ed|ion)|quit|joined|dropped out|(?:my|her|his|their) own (?:\w+ )?(?:(?:work)?shop|business|company|practice|thing|studio|restaurant|salon|bakery|place|firm|garage|clinic|farm|office|yard|lab)|took (?:it )?over|bought (?:the|his|her|it|this)\b|opened (?:my|her|his|their|the|this)\b"
    r"|wanted to (?:be|become|study|go (?:in)?to|do)\b|planned? (?:to|it|on)\b|(?:was|were|been|as) an? (?:[\w-]+ ){0,2}(?:\w+(?:er|or|ist|ant|man|woman)|(?:\w+)?(?:cook|clerk|nurse|apprentice|intern|temp|assistant|technician|mechanic|waitress|chef|cashier))\b(?! of\b)|retired?|colleges?|universit\w+|night classes|evening classes|(?:raised|born) in\b|dream(?:ed|t)? of|(?:saw|found|read) an? (?:ad|advert|advertisement|flyer|poster|posting)\b|(?:pass|take|took|passed) an? (?:[\w-]+ )?tests?\b|pass(?:ed)? (?:it|that|this|on (?:my|the|his|her|their) \w+ (?:try|attempt))\b|(?:pass|take|took|passed|failed) (?:the|my|his|her|their) (?:[\w-]+ ){0,2}(?:tests?|exams?)\b|(?:weeks?|months?|years?) of (?:classes|training|practice|school)|(?:did ?n['’]t|did not|never) plan|switched (?:to|from|over)|left (?:the|school|that|my|her|his|home)\b|career)\b"
)
_ASKED_SHARE = 0.34  #: of its sentences, where the question asks how somebody came to their work
_SHARE = 0.5  #: of those of any other
_FEWEST = 3  #: sentences of one
_STEPS_LEAST = 2  #: sentences that tell of what one does on the way
_SCENE = 35  #: words of sentences in a row that are no step: those tell a story
_MOSTLY = 0.7  #: share of steps, from which they do not


def is_step(words: str) -> bool:
    """Whether a sentence tells of years, or of a step on the way into work.

    >>> is_step("After high school she worked in a mill."), is_step("Then the bear sat down.")
    (True, False)
    """
    return _YEARS.search(words) is not None or _STEPS.search(words) is not None


def is_history(told: Sequence[Candidate]) -> bool:
    """Whether sentences that follow each other tell how somebody came to their work, and no story on the way."""
    if len(told) < _FEWEST:
        return False
    if sum(_STEPS.search(one.text) is not None for one in told) < _STEPS_LEAST:
        return False
    asked = is_asked_for(told[0], "way")
    steps = [is_step(one.text) for one in told]
    share = sum(steps) / len(steps)
    rows = groupby(zip(steps, told, strict=True), key=lambda pair: pair[0])
    row = max(sum(one.words for _, one in same) if not step else 0 for step, same in rows)
    return share >= (_ASKED_SHARE if asked else _SHARE) and (row < _SCENE or share >= _MOSTLY)
