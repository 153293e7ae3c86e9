"""What the student still has to do and keeps to themselves among the notes: errands, reminders, what a teacher asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock

#: A line that calls itself a note for nobody else.
_PRIVATE = re.compile(
    r"(?i)\W*(?:notes? to (?:my)?self|to ?-?do|reminder|don['’]?t forget|(?:please )?(?:do not|don['’]?t) (?:put|use|say|include|write|mention|film)(?: (?:this|that|it))?(?: (?:in|part|one))*(?: the video)?|not for (?:the )?(?:video|vid|script|class|teacher)|off the record|for (?:me|myself) only)\b ?(?:list)?\W*(?:[:–—]|\s-\s)\s*\S.*"
)
_DO = re.compile(
    r"(?i)\W*(?:also |here,? |and |then |go back (?:and |to )?)*(?:(?:i )?(?:still )?(?:need|have|must|want|remember|try|don['’]?t forget|should|make sure)(?: to|[,:])? (?:i )?)*(?:ask|bring|print|film|check|e-?mail|find|add|look up|google|charge|practi[sc]e|buy|finish|fix|upload|submit|hand in|say|smile|rehearse|spell|edit my|crop|cut|show|send|staple|skip|look (?:at|into)|turn (?:on|off)|bring back|use (?:quotes?|number)|make an?)\b(?P<what>.{0,160})"
)
#: What the hand-in, the filming and the student's own errands are made of.
_ERRAND = re.compile(
    r"(?i)\b(?:photos?|pics?|pictures?|consent|permission|(?:if|whether) (?:it['’]?s|it is|i['’]m|that['’]?s) (?:ok(?:ay)?|alright|all right|allowed|fine)|(?:his|her|their) (?:real |last |first |full )?name\b|(?:names?|photos?|quotes?|it|that)(?:['’]?s| is| are)? allowed\b|spell\w*|how to (?:spell|say|write|pronounce)|video|vid|camera|script|slides?|poster|thank[- ]?you|teacher|miss|sir|my (?:mum|mom|dad|teacher|phone|notes|intro|ending)|(?:mum|mom|dad) for|in landscape|before (?:mon|tues|wednes|thurs|fri|satur|sun)\w*|by (?:mon|tues|wednes|thurs|fri|satur|sun)\w*|word count|subtitles?|thumbnail|tripod|screenshots?|rubric|charger|microphone|before (?:recording|filming)|out loud|max\.? ?\d|\d ?min(?:ute)?s?|(?:part|quotes?) \d|can i (?:film|say|use))\b"
)
#: What somebody who marks the notes writes between them, and a list of what is done: "[x] Notes typed up".
_COMMENT = re.compile(
    r"(?i)\[(?!.*\b(?:I|my|me|we)\b)(?=.*(?:\b(?:you|your|good|nice|great|well done|more|please|points?|spelling)\b|/ ?[A-Z]{2}\b|\?)).{4,200}\]"
    r"|(?:\[[ xX]\] )?(?:the |my )?(?:interview|notes?|video|script|slides|photos?|draft|intro|ending)s? (?:is |are )?(?:done|typed(?: up)?|filmed|recorded|uploaded|finished|printed|sent|edited|ready)"
    r"|(?:(?:peer|teacher|tutor)(?:['’]?s)? |(?-i:Mrs?|Ms|Miss|Mr)\.? [A-Z]\w+(?:['’]s)? )?(?:feedback|comments?)(?: (?:from|by) [^:]{2,30})?: ?\S.*|teacher(?: says?)?: ?\S.*"
    r"|(?:(?:i )?(?:still )?(?:need|have) to )?ask (?:my |our )?(?:(?:mr|ms|mrs|miss|dr)\.? \w+|coach|teacher|mom|mum|dad|prof\w*)\b.{0,10}\b(?:if|whether|about)\b.*|.{0,40}\bcheck (?:the )?rubric\b.{0,20}|(?:(?:ok|so|notes?) ?)?.{0,24}\bbefore i forget\b.{0,20}"
    r"|who (?:films|edits|brings|prints|uploads|records|starts|speaks|says what|goes first)\b[^?]{0,40}\?.{0,80}|charge (?:my |the )?(?:phone|camera|laptop)\b.{0,40}|\W*(?:intro|conclusion|ending|title)\b.{0,20}\b(?:tbd|todo|rubric)\b.*"
)
#: What keeps a line from being private: a reason, or what the student makes of it.
_REASON = re.compile(r"(?i)\b(?:because|connect\w*|I (?:chose|picked|learned|learnt|like|love|want))\b")
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|today|(?:1st|2nd|3rd|\d{1,2}th)"
#: What a teacher asked of the video, what else is due, how the student gets home, and which pictures there are.
_HAND_IN = re.compile(
    r"(?i)(?:(?:mr|ms|mrs|miss|prof|dr)\.? \w+|(?:my |our |the )?teacher|sir|miss) (?:(?:said|says) (?:no (?:background )?(?:music|songs? in|reading off|filters)\b|(?:max |about |only |under )?\d ?min(?:ute)?s?\b(?! (?:of|is|are|was|later|after))).{0,40}|(?:wants?|needs?) (?:(?:the|it|our|an?|my) )*(?:uploads?|uploaded|videos?|vid|scripts?|mp4|pdf|link)\b.*)"
    r"|(?:i )?(?:still )?need (?:a |the |some )?(?:pics?|photos?|pictures?)\b.*|\d ?min(?:ute)?s? (?:video|vid|script|max)\b.{0,30}|film (?:at|in|on|by|outside|before|after)\b.*"
    r"|(?:my )?\w+ (?:will|is going to|can|wants? to) (?:hold (?:the|a|my) (?:phone|camera)|film me)\b.*"
    r"|ask (?:mr|ms|mrs|miss|dr)\.? \w+\b.*"
    rf"|(?:\w+ ){{1,2}}(?:quiz|test|exam|homework|hw|essay)(?: (?:due|on|is))* (?:{_DAY})\b.{{0,20}}"
    r"|(?:i(?:['’]?m| am|['’]ll| will) )?(?:gonna |going to )?answer(?:ing|ed)? (?:question |number |q|#)?\d{1,2} (?:here|next|later|below|above)\W*"
    r"|(?:remember|don['’]?t forget) to (?:say|mention|put|include|start with|end with|use|upload|film|send|bring|ask)\b.*"
    r"|(?:please )?(?:delete|cut|leave out|skip|take out|don['’]?t (?:say|use|put|show|mention|include)|do not (?:say|use|put|show|mention|include)) (?:the|that|this) (?:[\w'’]+ )?(?:bit|part|thing|line)\b.*"
    r"|(?:s?he|they) (?:said|says|asked(?: me)?) (?:not to|don['’]?t|do not) (?:(?:write|mention|print|post|film|include|publish)\b|(?:put|say|use) (?:the|his|her|their|any) (?:\w+ )?(?:wages?|money|names?|number|salary|address|surname)\b).{0,40}"
    r"|(?:see|turn to|on|over) (?:the )?back\W*|p\.?t\.?o\.?|cont(?:inued|['’]?d)?\.? on (?:the )?back\W*"
    r"|(?:(?:his|her|their|the) )?pronouns?:? (?:are |is )?(?:they|she|he)(?:/| or )(?:them|her|him)\b.*"
    r"|(?:(?:it|this|(?:the |my )?video|the script) )?(?:needs? to|has to|must|should) be (?:about |around |under |max |at least )*\d(?:-\d)? ?min(?:ute)?s?\b(?! (?:early|late|before|from|away)).{0,30}"
    r"|(?:return|give back|pick up|drop off|borrow) (?:the |my )?\w+ (?:to|from|at) (?:the )?(?:library|school|office|lab)\b.*"
    r"|(?:bus|train|tram) (?:home )?(?:at )?\d{1,2}[:.]\d\d\b.{0,40}|(?:i )?forgot (?:my |a |the )?(?:\w+ )?(?:scarf|hat|jacket|coat|umbrella|bag|charger|bottle|gloves?) there\b.{0,40}"
    r"|(?:i need to )?(?:get|take|film|record|shoot) (?:a|some|the) (?:clips?|shots?|footage|b-?roll|photos?|pics?|pictures?|videos?) of\b.*|\w+ sent (?:me )?(?:\d+|two|three|some|a few) (?:pics?|photos?|pictures?)\b.*"
)
#: What stands above errands.
_TO_DO = re.compile(r"(?i)(?:my )?(?:to[ -]?do(?:s| list)?|reminders?|still to do|don['’]?t forget|before (?:i )?(?:film|record|filming|recording)|things to do|errands)")


def is_to_do(heading: str) -> bool:
    """Whether a heading stands above what the student still has to do.

    >>> is_to_do("TO DO:"), is_to_do("Reminders"), is_to_do("To do the job well")
    (True, True, False)
    """
    return _TO_DO.fullmatch(heading.strip(" *_#:.!-–—")) is not None


def without_to_do(blocks: Iterable[NoteBlock]) -> tuple[NoteBlock, ...]:
    """The blocks, but for those between what stands above errands and the next heading."""
    kept, below = [], False
    for block in blocks:
        if block.kind is Kind.HEADING or is_to_do(block.text):
            below = is_to_do(block.text)
        if not below:
            kept.append(block)
    return tuple(kept)


def is_errand(line: str) -> bool:
    """Whether a line is what the student still has to do, keeps to themselves, or was told by who marks the notes.

    >>> is_errand("Mr. Ito said no songs in the video"), is_errand("Mr. Ito said no two songs are alike")
    (True, False)
    >>> is_errand("bio quiz tues"), is_errand("return the camera to the library, it's late"), is_errand("She has a quiz night")
    (True, True, False)
    """
    words = " ".join(plain(line).split())
    done = _DO.fullmatch(words)
    return (
        (_PRIVATE.fullmatch(words) is not None and _REASON.search(words) is None)
        or (done is not None and _ERRAND.search(done["what"]) is not None)
        or _COMMENT.fullmatch(words) is not None
        or _HAND_IN.fullmatch(words) is not None
    )
