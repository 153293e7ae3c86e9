"""What students remind themselves of below their notes, weighed: "bring the form Monday", "stamps - buy", "fix the title"."""

from __future__ import annotations

import re

from scriptwright.notes.errands import is_errand
from scriptwright.notes.meaning import plain

#: What can hardly be anything else, at the head of a line.
_SURELY = r"print(?: out)?|upload|cite|glue|staple|scan|screenshot|return|buy|charge|hand in|turn in|submit|back ?up|top up|pick up|drop off|proof-?read|spell ?check|re-?record|re-?write|re-?type|type (?:up|it|this)|crop|fix|practi[sc]e|rehearse|photocopy|laminate|film|renew|plug in|delete|remove|leave out|hole punch|txt"
#: What is done or advised as well.
_PERHAPS = r"ask|bring|check|find|look up|google|send|give|get|take|text|call|ring|phone|e-?mail|message|write|make|cut|record|order|book|pay|finish|do|add|put|stick|save|copy|borrow|invite|thank|tell|show|count|time|tidy|pack|remember|reply to|answer|use|wear|iron|wipe|turn (?:off|on)|look|speak|stand|smile|swap|set"
_AHEAD = r"(?:(?:also|and|then|so|ok|note to self|note|nb|n\.b\.|remember|reminder|to ?do|p\.?s\.?|go (?:back )?(?:and|to)|(?:tmrw|tomorrow|tonight|today|after school)(?= ?[:–-])|!+|\*+)\W*)*(?:(?:i )?(?:still |really )?(?:need|have|must|should|got|gotta|want|remember|mustn['’]?t|don['’]?t)(?: to| forget(?: to)?)? )?"
_STARTS = re.compile(rf"(?i)\W*{_AHEAD}(?:(?P<sure>{_SURELY})|(?P<perhaps>{_PERHAPS}))\b(?!['’])(?P<rest>.*)")
#: "Stamps - buy", "his surname?? check", "wifi: ask Jo".
_TURNED = re.compile(
    r"(?i)\W*(?P<what>[^.!]{2,45}?)\s*(?:[-–—:,]\s+|\s[-–—]+>?\s*|→\s*|\?+\s*|\()\s*(?:to )?(?:buy|check|ask|print|send|return|upload|fix|find|google|look (?:it )?up|email|text|call|copy|cite|add|charge|scan)\b(?P<rest>[^.!]{0,25})\W*"
)
_KEYED = re.compile(
    r"(?i)\W*(?:(?:check|ask|buy|bring|print|due|deadline|hand-?in|password|pass(?:word)?|wi-?fi(?: (?:pw|password|code))?|pw|locker|missing|still missing|to ?do|homework|hw))\s*[:=]\s*\S.*"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tonight|today|the (?:1st|2nd|3rd|\d{1,2}th)|(?:next|this) week|period \d|\d{1,2}[:.]\d\d|\d{1,2}/\d{1,2}"
_WHEN = re.compile(
    rf"(?i)\b(?:(?:by|on|until|till|before|for|b4|after) )?(?:{_DAY})\b(?!s)|\b(?:by|until|till|before|b4) (?:class|school|lunch|monday|friday|the (?:talk|deadline|presentation|bell)|noon|midnight|\d{{1,2}} ?[ap]\.?m|i )"
)
#: What school, the hand-in and a pupil's day are made of.
_THINGS = re.compile(
    r"(?i)\b(?:photos?|pics?|pictures?|consent|permission|slips?|form|spelling|spelt|videos?|vid|camera|script|slides?|poster|cards?|index cards|thank[- ]?you|teacher|miss|sir|ms|mrs|mr|(?:mum|mom|dad|nan|sister|brother|roommate|flatmate)(?:['’]s)?|chrgr|lens|uniform|my (?:notes|intro|ending|phone|bag|locker)|intro|title|font|margins?|headings?|rubric|charger|mic|microphone|recorder|rec|tripod|headphones|word count|quotes?|draft|copy|copies|printer|library|lib|art room|homework|hw|essay|worksheet|folder|pages?|paper|sources?|bibliography|footnotes?|references?|usb|stick|drive|pdf|docs?|stamps?|envelope|present|flowers|chocolates?|biscuits?|cookies|tea ?bags|milk|eggs|bread|bus (?:card|pass|ticket)|train ticket|scissors|glue|tape|batter(?:y|ies)|PE|kit|ball|password)\b"
)
#: What is handed in, and how it is to look and sound.
_HAND_IN = re.compile(
    r"(?i)\b(?:captions?|subtitles|blur(?:red)?|portrait|landscape|b-?roll|tripod|ring light|thumbnail|bibliography|works cited|mla|apa|fonts?|voice ?over|script|off (?:the )?(?:screen|paper|page)|(?:at|into) the (?:camera|lens)|the camera|logos?|jumper|hoodie|shirt|background (?:music|noise)|max\.?|min(?:ute)?s?|secs?|seconds?|trim|intro|outro|re-?shoot|rubric|green ?screen|audio only|permission|edit(?:ed|ing)?|film(?:ed|ing)?|upload(?:ed)?|charger|deadline|due|over time|too long|time limit|posters?|props?|uniform)\b"
)
_DONT = re.compile(
    r"(?i)\W*(?:please )?(?:do not|don['’]?t|dont|no|not|never) (?:say|show|read|speak|talk|look|use|wear|touch|mention|put|swear|film|forget|rush|fidget|laugh|tell|the|too|\w+ (?:in|on) (?:the )?(?:video|vid|shot|background|camera))\b.*"
)
_LENGTH = re.compile(
    r"(?i)\W*(?:(?:max|under) \d:\d\d\b.{0,30}|(?:about |max |only |under |like )?\d+(?:[.:]\d+)? ?(?:min(?:ute)?s?|m|secs?|seconds?|s|words?|wds?)(?: ?\d+(?: ?s\w*)?)?(?: (?:only|max|tops|long|total))?)\W*"
)
#: What a teacher wants of it: "Miss wants it sideways, by noon".
_OF_TEACHERS = re.compile(
    r"(?i)\W*(?:(?:nb|n\.b\.|note|remember)\W+)*(?:the |my |our )?(?:teacher|miss|sir|ms|mrs|mr|prof\w*)\b\.?(?: (?-i:[A-Z])\w+)? (?:wants?|needs?|says?|said|checks|counts)\b.*"
)
#: What one wants to do from now on, or was told to, which is no errand.
_RESOLVES = re.compile(
    r"(?i)\b(?:more|less|always|never|often|every|everyone|everything|people|others|somebody|someone|strangers?|yourself|myself|when(?:ever)? (?:you|it)|you|your|life|again and again|favou?r)\b"
)
_SUBJECT = re.compile(
    r"(?i)^\W*(?:i|he|she|they|we|it|you|there|who)\b(?! (?:still )?(?:need|have to|must|got to|gotta))"
)
#: What is due, and where the student has to be.
_DUE = re.compile(
    rf"(?i)\W*(?:(?:note|nb|reminder|ok|so|and|oh|ps|p\.s)\W+)*(?:(?:the |my |our )?(?:talk|presentation|speech|deadline|hand-?in|due(?: date)?|project|essay|draft|interview write-?up|final|performance)(?:['’]s| is| was)?(?: due| moved to)?(?: on| by| at)?:? (?:{_DAY})\b.{{0,45}}"
    rf"|(?:it['’]?s |its )(?:already )?(?:{_DAY})(?: already| tomorrow)?\W*|\d{{1,2}}[:.]\d\d ?(?:[ap]m)? ?(?:[-–—:→]+>? ?)?(?:dentist|doctor|orth?o(?:dontist)?|optician|haircut|bus|train|tram|choir|practice|training|rehearsal|football|swimming|lesson|tutor\w*|detention|piano|dinner|shift|class)\b.{{0,15}}"
    rf"|(?:(?:still |only )?\d+ )?(?:more )?(?:pages?|questions?|paragraphs?|chapters?|exercises?|problems?|words) (?:left |to go |more |still )?(?:for|of|in|to (?:read|do|write)) (?:history|maths?|bio(?:logy)?|chem(?:istry)?|physics|english|french|spanish|german|latin|geo(?:graphy)?|art|music|school|class|homework|tomorrow|it|this)\b.{{0,15}}"
    rf"|(?:[\w'’]+ ){{0,2}}(?:bio|chem|maths?|history|english|physics|spanish|french|geo|psych|latin|art|quiz|test|exam)\w* (?:{_DAY} )?(?:ch(?:apter|\.)?|pp?\.?|worksheet|quiz|test|hw|homework|essay|ex\.?) ?(?:\d+|{_DAY}|due|tomorrow)\b.{{0,20}}|(?:[\w'’]+ ){{1,3}}due(?: on| by)? (?:{_DAY})\b.{{0,20}}|(?:[\w'’]+ ){{1,3}}(?:needs?|wants?) (?:(?:the|his|her|their|my) )?\w+ back\b.{{0,20}}|(?:[\w'’]+ ){{1,3}}(?:top up|refill|renewal)\b.{{0,12}}|(?:wish me luck|no (?:more )?(?:time|space|room|battery)(?: left)?|ran out of (?:time|space|paper|battery)|had to (?:go|leave|stop|run|hang up)|out of (?:paper|ink))\b.{{0,35}}|(?:took|lasted|talked) (?:about |only |like )?\d+ ?min\w*\b.{{0,25}})"
)
_LONGEST = 14  #: words of a reminder
_MARKED = re.compile(r"(?i)\W*(?:note to self|nb|n\.b\.|remember|reminder|to ?do)\b\W*[:–-]")
_ENOUGH = 3  #: below the student's own part; elsewhere a line must weigh more
_FEW = 6  #: words of a line that is no more than a reminder
_REMARK = 5  #: words behind the comma: "record the intro, mic is broken"
#: What a line without a verb is no more.
_VERB = re.compile(r"(?i)\b(?:is|are|was|were|has|had|have|do|does|did|can|will|would|\w{3,}(?:ed|ing))\b")


def is_chore(line: str, *, below: bool, after: bool = False) -> bool:
    """Whether a line that nobody else can say is what the student has to do.

    `below`: the student's own part stands above it, or the notes end here. `after`: right behind another such line.

    >>> is_chore("stamps - buy", below=True), is_chore("ask more questions in life", below=True)
    (True, False)
    >>> is_chore("check the oil", below=False), is_chore("return the tripod to the library Mon", below=False)
    (False, True)
    """
    words = " ".join(plain(line).split()).strip(" *_~")
    parts = [part for part in re.split(r"(?<=[.!;])\s+|\s[/+]\s", words) if re.search(r"\w", part)]
    enough = _ENOUGH if below else _ENOUGH + 1
    weights = [
        _ENOUGH + 1
        if is_errand(part)
        else max(_weight(part, below=below, after=after), _weight(_headed(part), below=below, after=False))
        for part in parts
    ]
    if not below or len(parts) == 1:
        return bool(parts) and min(weights) >= enough
    short = (weight > 0 or _short_remark(part) for weight, part in zip(weights, parts, strict=True))
    return max(weights, default=0) >= enough and all(short)


def _short_remark(words: str) -> bool:
    return len(words.split()) <= _REMARK and not _SUBJECT.match(words)


def _headed(words: str) -> str:
    """What stands before the comma of a line, where a short remark follows."""
    head, comma, remark = words.partition(", ")
    return head if comma and len(remark.split()) <= _FEW else words


def _weight(words: str, *, below: bool, after: bool) -> int:
    """How much a sentence looks like a reminder."""
    count = len(words.split())
    due = _DUE.fullmatch(words) is not None
    if count > _LONGEST or (_SUBJECT.match(words) and not due):
        return 0
    if due or (below and _OF_TEACHERS.fullmatch(words) and (_HAND_IN.search(words) or _WHEN.search(words))):
        return _ENOUGH
    if (below and (_KEYED.fullmatch(words) or _LENGTH.fullmatch(words))):
        return _ENOUGH
    things, when = _THINGS.search(words) is not None, _WHEN.search(words) is not None
    few = below and count <= _FEW
    hand_in = below and _HAND_IN.search(words) is not None
    if below and _DONT.fullmatch(words) and not _RESOLVES.search(words):
        return 2 + (few or hand_in or when)
    turned, started = _TURNED.fullmatch(words), _STARTS.fullmatch(words)
    if turned is not None:
        return 1 + below + things + when + few
    if started is None:
        asked = re.search(r"(?i)\bsigned\b|\?\?|\? ?[YN]\W*$|!!$", words) is not None
        bare = after and _VERB.search(words) is None
        bare = bare or (hand_in and count <= _REMARK)
        return 1 + (asked or bare) + (asked or bare or when) if few and (things or hand_in) else 0
    weight = 2 if started["sure"] else 1
    few = few and (weight == 1 or below)
    loud = few and (words.endswith("!") or _MARKED.match(words) is not None)
    return (
        weight + few + (things or hand_in) + when + loud - 2 * (_RESOLVES.search(started["rest"]) is not None)
    )
