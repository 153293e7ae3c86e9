"""What goes on around the student while they note or record, and is no part of the talk: "the dog barked", "sorry for the wind"."""

from __future__ import annotations

import re

from scriptwright.notes.meaning import plain

_LEAD = r"(?:(?:ok(?:ay)?|so|um+|uh+|er+|oh|right|anyway|wait|sorry|now|and|well|hi|testing)\b[,.!… ]*)*"
#: Where the student is and goes while they speak or type.
_ABOUT = r"(?:walking (?:home|back|to|along)|(?:back )?home(?: now)?|back (?:now|from)|at the (?:house|bus stop|station|door)|on (?:the|my) (?:bus|way|train|tram)|in (?:my room|bed|the car|the kitchen)|typing (?:it|this|these|that|out|up)|crossing (?:the|a) (?:road|street))"
#: What may follow: nothing, or why it sounds as it does.
_ENDS = r"(?:[, ]+(?:now|rn|right now|sorry|so (?:it|sorry|ignore|there)|from (?:the|my|his|her|talking|an?)|as i|again)\b[^.!?]{0,60})?"
_KIN = r"(?:(?:the|my|our) )?(?:dog|cat|puppy|baby|phone|doorbell|mum|mom|mummy|dad|gran(?:dma|ny|dad|dpa)?|nan|brother|sister|[A-Z]\w+['’]s (?:dog|cat))"
#: Kinds of such lines, each with what it looks like in whole.
_KINDS: tuple[str, ...] = (
    rf"{_LEAD}(?:(?:it['’]?s|today is) (?:\w+ )?\w+,? (?:and |so )?)?(?:i['’]?m|i am|we['’]?re|this is me)\b(?: just| still| now)? {_ABOUT}\b{_ENDS}",
    rf"{_LEAD}(?:(?!\w+ (?:said|says)\b)(?:[\w'’]+ ){{1,5}})?(?:so )?sorry (?:about|for) (?:the |my |all the )?(?:wind|noise|handwriting|writing|spelling|mess|stains?|green|smudges?|typos?|quality|echo|background|font)\b.{{0,12}}",
    rf"{_LEAD}(?:what|which) (?:was|is) the (?:other|next|last) (?:one|question|thing)\b(?! (?:you|that you)\b).{{0,40}}|{_LEAD}what else(?:[, ]+what else)*\W*|{_LEAD}i (?:had|have) it (?:written|typed) down(?: somewhere)?",
    rf"{_LEAD}{_KIN} (?:(?:just|has|have|was|is|kept|keeps|started) )*(?:threw up|(?:been )?sick on the \w+|bark(?:ed|s|ing)|call(?:ed|s|ing) in the middle|yell(?:ed|s|ing)? (?:from|up|down)(?: (?:the )?\w+)?|walk(?:ed|s|ing) (?:on|over|across) (?:the|my) (?:keyboard|laptop|notes|desk|paper|phone)|knock(?:ed|s|ing) (?:on|at) (?:the|my) door|went off|interrupt(?:ed|s|ing)?(?: (?:me|us))?)\b(?:,? (?:so|sorry|ugh|omg|do we|if we|that dinner)\b.{{0,40}})?",
    rf"{_LEAD}(?:mum|mom|mummy|dad|nan|[A-Z]\w+),? (?:can|could|will|would) (?:you|u) (?:please )?(?:turn|shut|close|stop|be quiet|keep|move|go)\b.{{0,40}}",
    rf"{_LEAD}(?:i['’]?m|i am) (?:home|back|here|at the house)(?:[, ]+(?:now|finally|so|bye|i (?:gotta|have to|got to|need to)|gotta)\b.{{0,35}})?|{_LEAD}i (?:gotta|have to|got to|need to|should) (?:let the (?:dog|cat) (?:out|in)|go to bed|sleep|eat|run)\b.{{0,30}}",
    rf"{_LEAD}(?:that['’]?s|it['’]?s) (?:\w+ ){{1,2}}min(?:ute)?s (?:and )?i (?:need|have|want|should) .{{0,12}}\b(?:down|to|it)\b.{{0,20}}|stop recording\b.{{0,30}}|{_LEAD}(?:lights out|bed ?time|dinner(?: time)?)\W*",
    rf"{_LEAD}(?:this is me |i['’]?m |i am )?typing (?:up |out )?(?:what|all|everything) (?:i|we) (?:said|wrote|scribbled|recorded|noted)\b.{{0,100}}",
    rf"{_LEAD}(?:the |my |this )?(?:video|vid|script|project|assignment|homework|speech|presentation|talk)(?: thing| part)? is (?:due )?(?:today|tonight|tomorrow|in \w+ (?:hours?|days?)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!.*\b(?:he|she|they|his|her|their)\b).{{0,140}}",
    r"(?:voice memo|recording|transcript|captions?|subtitles)?\W*(?:may|might) (?:contain|have) (?:errors|mistakes)|(?:the )?end of (?:the )?(?:memo|voice (?:memo|note)|free transcription|transcription)\b.{0,40}",
)
#: How the notes were made.
_MADE: tuple[str, ...] = (
    r"(?:this (?:is|was) )?(?:the |my |an? )?(?:voice )?(?:memos?|notes?|recording|audio|conversation|call|interview),? (?:that i |which i )?(?:typed|written|copied|transcribed|auto-?transcribed)(?: (?:up|out|down|off))?\b(?:(?! (?:him|her|he|she|they)\b).){0,50}",
    r"(?:my |the )?(?:phone|app|computer|laptop|otter|google|word|dictation)(?: app)? (?:transcribed|typed|wrote|auto-?typed) (?:it|this|that|most|everything)\b.{0,80}",
    r"(?:typed|transcribed|auto-?transcribed|copied)(?: up| out)? (?:from|by|with|off) (?:the |my |an? )?(?:voice|recording|memo|notes?|notebook|phone|app|audio|paper)\b.{0,40}",
)
_HOW_MADE = tuple(re.compile(rf"(?i)\W*(?:{row})[.!…, )\]]*") for row in _MADE)
_KIND = tuple(re.compile(rf"(?i)(?:{row})[.!…, ]*") for row in _KINDS)
#: What interrupted the talk, in brackets: "(phone rang)", "(had to stop, fire drill)".
_BROKEN_OFF = re.compile(
    r"(?i)\W*(?:(?:s?he|they|i|we) )?(?:(?:[\w'’]+ ){0,3})?(?:cough(?:s|ed|ing)|sneez\w+|phone (?:rang|rings)|bell (?:rang|rings)|had to (?:stop|go|pause|run)|fire (?:drill|alarm)|got (?:some )?water|(?:did(?:n['’]?t| not)|could(?:n['’]?t| not)) get (?:to|through) (?:\w+|the (?:last|rest)[^,]{0,20}|all[^,]{0,20})(?=\W*$|[,.])|(?:a )?customer (?:came|walked)|interrupted|rang back|called back|cut off|pause[ds]?)\b(?!.*\band (?:s?he|they)\b)[^()]{0,50}\W*"
)
_MOST = 30  #: words of such a line


def is_meanwhile(line: str) -> bool:
    """Whether a line only says what went on around the notes while they were made.

    >>> is_meanwhile("Sorry for the smudges"), is_meanwhile("I'm on the bus now so it's loud")
    (True, True)
    >>> is_meanwhile("I'm on the bus at five every day"), is_meanwhile("(phone rang)"), is_meanwhile("The phone rang all day")
    (False, True, False)
    >>> is_meanwhile("(my phone transcribed this)"), is_meanwhile("My phone wrote to her every day")
    (True, False)
    """
    words = " ".join(plain(line).split()).strip(" *_~")
    if len(words.split()) > _MOST:
        return False
    if any(row.fullmatch(words) for row in _HOW_MADE):
        return True
    if _OFTEN.search(words):
        return False
    if words[:1] in "([" and words[-1:] in ")]":
        return _BROKEN_OFF.fullmatch(words) is not None
    parts = [part for part in re.split(r"(?<=[.!])\s+", words) if re.search(r"\w", part)]
    return bool(parts) and all(_is_such(part) or (i > 0 and _SHORT.fullmatch(part)) for i, part in enumerate(parts))


#: What is so again and again is told of somebody.
_OFTEN = re.compile(r"(?i)\b(?:every|always|usually|often|each|most|sometimes|never|whenever|all day|for (?:\w+ )?years)\b|\b\d{1,2} (?:years|hours)\b")
_SHORT = re.compile(r"(?i)(?:(?:ok(?:ay)?|so|and|i['’]?m|anyway) )*(?:back|done|sorry|go on|carry on|ugh|continuing|where was i)\b.{0,20}")


def _is_such(words: str) -> bool:
    return any(kind.fullmatch(words) for kind in _KIND)
