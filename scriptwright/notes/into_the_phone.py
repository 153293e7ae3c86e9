"""What a student says into the phone about the memo itself: "I'm gonna say it all before I forget", "I'll check it", "okay, recording"."""

from __future__ import annotations

import re

from scriptwright.notes.to_oneself import to_oneself

_OPENS = r"(?:(?:so |and )?(?:it['’]?s|it is) (?-i:[A-Z][a-z]+|\d+|\w+ (?:am|pm))(?: (?:like |about |around |at |almost )*\d\d?(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?)? (?:now )?(?:and )?(?=i\b|and )|(?:ok(?:ay)?|alright|all right|um+|uh+|so|and|but|well|yeah|right|now|hi|hey|anyway|because)[,. ]+)*"
_THIS = r"(?:it|this|that|everything|stuff|things|it all|all (?:of )?(?:it|this|that)|(?:it|this|that|everything) (?:down|all|out|in|up))"
_FORGET = r"(?:before|while|so(?: that)?|because|in case) (?:I (?:forget|lose|don['’]t|won['’]t|can|still|remember|have)|it['’]?s (?:still )?fresh|it is fresh)\b"
_NAME = r"(?-i:(?:M(?:r|s|rs|x)\.?|Dr\.?|Miss|Aunt|Uncle)? ?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"

#: Kinds of such remarks, each with what it looks like in whole.
_ROWS: tuple[tuple[str, str], ...] = (
    (
        "why it is said now",
        rf"I(?:['’]m| am|['’]ll| want| need| have|['’]ve got)? (?:just )?(?:(?:gonna|going to|wanna|to|doing|recording|saying|trying to|try to) ?)+(?:(?:just )?(?:say|get|put|do|record|talk|note|tell) ?)?{_THIS}?[^.!?]{{0,25}}?,? ?{_FORGET}.*",
    ),
    ("that it is on", r"(?:(?:it['’]?s|I['’]?m|this is|we['’]?re|is (?:this|it)) )?(?:now )?recording(?: (?:this|it|now))*|(?:testing|test)(?:[, ]+(?:testing|one|two|three|\d))*|(?:I think )?it['’]?s (?:on|working|going)"),
    (
        "what is to be checked",
        r"(?:I(?:['’]ll| will| have to| need to| should|['’]d better| gotta)|(?:need|have|remember) to|let me) (?:double[- ]?)?(?:check|look (?:at|up)|ask|look)(?: (?:it|that|this|them|him|her|my notes|again|later|how (?:it|that)['’]?s spelled|the spelling))*",
    ),
    (
        "what is not remembered",
        r"I (?:forget|forgot|don['’]t remember|can['’]t remember|didn['’]t catch|missed)(?: (?:which|what|who|how|where|the|his|her|their|its|exactly|it|that|one|name|names|number|year|part|part of it|that part|it['’]s called|it was called))*",
    ),
    (
        "what is not to be told",
        r"(?:I (?:guess|think|mean) )?(?:that )?I (?:guess |think |probably )*(?:shouldn['’]t|should not|can['’]t|won['’]t|don['’]t think I (?:can|should)|don['’]t know if I (?:can|should)|['’]m not (?:gonna|going to|supposed to)|wasn['’]t supposed to) (?:say|use|tell|put|give)(?: (?:(?:his|her|their|the|it|that|this|what|who|which|how much|name|names|it is|it was|part|here|out loud))\b)*",
    ),
    (
        "whom they come from",
        rf"I (?:just |only )*(?:finished|got (?:done|off|back)|hung up|came|walked out)(?: (?:the phone|talking|interviewing|up|now))* (?:with|from|to) (?:{_NAME}|him|her|them|my \w+)(?:, (?:the \w+|{_NAME}|like just now))?(?:, (?-i:(?:[A-Z] )+[A-Z]))?(?: (?:today|now|just now|at \S+|a (?:minute|second|while) ago|(?:\w+ )?(?:minutes|mins) ago))*",
    ),
    ("how a name is said", r"(?:it['’]?s |that['’]?s |which is )?(?:said|pronounced|spelled|spelt)(?: (?:like|with|as)\b[^,]{1,30}|[: ]*(?-i:(?:[A-Z][ -]?){3,}))"),
    ("where it is said", r"I['’]?m (?:(?:still|just|now|currently|sitting|standing|walking) )*(?:in|on|at|outside|by|home|walking) (?:the|my|a|his|her)? ?(?:\w+ )?(?:car|truck|bus|train|bathroom|hallway|bedroom|room|kitchen|stairs|way home|parking lot|porch|driveway)(?: (?:of|outside|behind|by|at) [^,]{1,30})?(?: (?:right now|still|now))*"),
    ("what cannot be so", r".*, (?:no|wait|hold on),? (?:wait,? )?(?:that|this|it) (?:doesn['’]t (?:work|add up|make sense)|can['’]t be (?:right|it)|isn['’]t (?:right|it)|wasn['’]t it)"),
    ("its parts announced", r"(?:(?:next|first|then|last|now|here['’]s|this is|that was|for) )*(?:the|my) (?:main |good |big |best )?(?:story|stories|quotes?|job part|why part|why)(?: (?:part|time|now))?|story time|next (?:thing|question|part)"),
    ("no time to write", r"I (?:didn['’]t|couldn['’]t|can['’]t|forgot to) (?:write|type|record|note)(?: (?:any of )?(?:anything|it|this|that|stuff)(?: down)?)?(?: (?:down|because|since)\b.*)?|my (?:pen|phone|battery|recorder) (?:died|broke|ran out|stopped|is dying|['’]s dying)\b.*|I had (?:the )?\w+ on(?: and)? .*write.*"),
)  # fmt: skip
_MEMO = re.compile(rf"(?i){_OPENS}(?:{'|'.join(row for _, row in _ROWS)})[,. ]*(?:I (?:guess|think|mean))?\W*")

#: Where somebody who talks on goes from one such remark to the next.
_PIECES = re.compile(r",\s+|\s+(?:and|so)\s+(?=I(?:['’]m| am| want| wanna| need| just| have)\b)")


def of_the_memo(sentence: str) -> bool:
    """Whether a sentence is about the memo or how it is made, and tells nothing of anybody.

    >>> of_the_memo("and I'm gonna say it all before I forget,"), of_the_memo("I'll check that"), of_the_memo("ok the story.")
    (True, True, True)
    >>> of_the_memo("It's Friday like 4:15 I'm on the bus, so if you hear the brakes that's why, um I just finished with Bo Li.")
    True
    >>> of_the_memo("I'll check the oil."), of_the_memo("I want to be a vet."), of_the_memo("I'm in the school choir.")
    (False, False, False)
    """
    words = " ".join(sentence.split())
    pieces = [piece for piece in _PIECES.split(words) if piece.strip()]
    return _MEMO.fullmatch(words) is not None or (
        len(pieces) > 1 and all(_MEMO.fullmatch(piece) or to_oneself(piece) for piece in pieces)
    )
