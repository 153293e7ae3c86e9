"""Whose voice a paragraph is in: question, chatter, telling in the third person, the student's own thoughts."""

from __future__ import annotations

import re

from scriptwright.notes.meaning import Meaning, heading_meaning, plain

_FILLERS = r"(?:(?:so|and|but|ok(?:ay)?|um+|uh+|well|great|cool|nice|right|alright|also|now|then|like|yeah|wow|perfect|awesome|first(?: off| of all| up| q| question| thing)?|last(?: one| question)?|next|finally|one more|mm+|hm+|oh|omg|lol|haha+|(?:q|question) ?(?:\d{1,2}|one|two|three|four|five|six)|question|got it|thanks|thank you|sir|ma['’]?am|miss|doctor|coach|(?-i:[A-Z][a-z]+),|my (?:next|first|last) question is|sir|ma'?am|madam|miss|please)\b[,.:;!…-]*\s+)*"
_ENDS_ASKING = re.compile(r"\?+!*[\"')\]*_]*(?:\s*[:;][-']?[)D(])?\s*(?:\([^()]*\))?[.\s]*$")
_ASKS_SOMEWHERE = re.compile(r"\?+[\"')\]]*(?:\s|$)")
_WH = re.compile(
    rf"(?i)^[^\w]*{_FILLERS}(?:what'?s?|whats|how'?s?|why|when|where'?s?|who'?s?|whom|which|whose|in what|at what|to what|for what|on what|from what)\b(?!\s+(?:i|we)\b(?! (?:should|need)))(?! (?:it|she|he|they) (?:all )?(?:started|began|works?|got|became|connects?)\b)"
)
_AUX = re.compile(
    rf"(?i)^[^\w]*{_FILLERS}(?:do|does|did|is|are|was|were|can|could|would|will|have|has|had|should|any|if(?=.*\b(?:what|who|how|where|which|when|would you|could you|do you|can you)\b))\b(?=.*\b(?:you|your|there|someone|students?)\b)"
)
_REQUEST = re.compile(
    rf"(?i)^[^\w]*{_FILLERS}(?:(?:can|could|would|will) you )?(?:please |just |maybe )*(?:any (?:\w+ )?(?:advice|tips?|thoughts?|regrets?|last words)\b|tell (?:me |us )?about|tell (?:me|us)|describe|explain|walk (?:me|us)|talk (?:to (?:me|us) )?(?:about|a bit|a little|me)|share|give (?:me|us)|name (?:one|a|some|three|two)|list (?:some|the|your|two|three|four|five|\d)|discuss|introduce yourself|take (?:me|us) through|i(?:'d| would) (?:love|like) to (?:hear|know)|i(?:'m| am| was) (?:curious|wondering)|let'?s talk about|say (?:something|a few)|state your)\b"
)
_YOU = re.compile(r"(?i)\b(?:you|your|yours|yourself|u|ur)\b")
_I = re.compile(r"\b(?:I|I'm|I've|I'd|I'll|me|my|mine|myself)\b|\b(?:i|i'm|im|i've|ive)\b")
_THIRD = re.compile(r"(?i)\b(?:she|he|her|his|him|she's|he's|herself|himself)\b")
_REPORTS = re.compile(
    r"(?i)\b(?:she|he|they|(?:mr|ms|mrs|dr|coach|chef|officer|judge|prof(?:essor)?)\.? (?-i:[A-Z])\w+|(?-i:[A-HJ-Z]\w+)) (?:also |then |always |just |even |really )?"
    r"(?:said|says|told|tells|explained|explains|mentioned|mentions|thinks|believes|advised|advises|recommends?|recommended|suggested|suggests|replied|answered|added|described|feels|talked)\b"
)
_CHATTER = re.compile(
    r"(?i)\b(?:thanks?|thank you|thx|hello|hi\b|hey|good (?:morning|afternoon|evening)|nice to (?:meet|see)|can you hear|hear me|recording|record this|no problem|no worries|you'?re welcome|you are welcome|let'?s (?:start|begin|get started|go|do it)|ready|sounds good|of course|sure thing|go ahead|my pleasure|bye|good luck|see you|have a (?:good|great|nice|blessed)|take care|take your time|sorry|one sec|hold on|wait|laughs?|oh my|that'?s (?:so )?(?:great|cool|nice|amazing|awesome|interesting|crazy|helpful|wild|funny|sad|it)|wow|cool|awesome|okay|ok\b|got it|i see|makes sense|time for|last question|first question|next question|a few questions|some questions|questions for you|appreciate|any time|anytime|happy to|glad to|send me|let me know|coffee|parking|mute|muted|camera|zoom|connection is|internet)\b"
)
_SUBSTANCE = re.compile(
    r"(?i)\b(?:because|i (?:work|worked|studied|started|learned|love|think|like|teach|run|own|make|fix|manage)|years?|job|when i|my (?:job|work|mom|dad|boss|team|first))\b|\d"
)
_STRONG_STUDENT = re.compile(
    r"(?i)\b(?:why (?:did i|i) (?:pick|choose|chose|picked|interview)(?:ed)?\b|how (?:it|this|that) (?:connects|relates)|connects? to me\b|(?:(?:the|this|our|my|that) interview|(?:this|our) (?:conversation|talk|chat|assignment))\b(?! (?:process|question|for (?:a|the|my) (?:job|position|school)))|"
    r"interviewing (?:him|her|them|mr|ms|mrs|dr|someone|somebody|(?-i:[A-Z]\w+))|"
    r"(?:talking|speaking|chatting|meeting|sitting) (?:to|with|down with) (?:him|her|them|(?:mr|ms|mrs|dr)\b\.?|this)|"
    r"i (?:\w+ )?(?:interviewed|chose|picked) (?:to interview |to talk to |to speak with )?(?:him|her|them|mr|ms|mrs|dr|this|my|a|an|someone|(?-i:[A-Z][a-z]+ [A-Z]))|"
    r"i (?:chose|picked|decided) to (?:interview|talk|speak)|(?:i|me) (?:for|about) (?:this|my) (?:video|class|project|assignment)|"
    r"my (?:interviewee|video|class (?:project|assignment)))"
)
_OF_OTHER = re.compile(
    r"(?i)\b(?:(?:mr|ms|mrs|mx|dr|prof|coach|chef|officer|judge|captain|professor)\.? (?-i:[A-Z])\w+(?:'s)?|(?:she|he|they) (?:told|taught|showed|reminded|inspired|made|gave|helped|said)(?: to)? (?:me|that)|"
    r"(?:her|his) (?:advice|story|answers?|words?|suggestions?|passion|job|path|journey|point|tips?|work))\b"
)


#: What is added to a question in brackets: "Are you married (sorry if rude)".
_ASIDE = re.compile(r"\s*\([^()]{1,60}\)\s*$")
#: A statement that its writer doubts: "He takes the stairs??".
_DECLARED = re.compile(r"(?i)\W*(?:s?he|they|it|there)\b(?!.*\b(?:you|your|right|huh|eh)\b)")
#: A heading of the student's own part in the form of a question: "How does it connect to me?"
_SELF_ASKED = re.compile(
    r"(?i)\W*(?:\(?me\)?[:,]? |so |and )?(?:who|what|why|how) (?!.*\b(?:you|your|advice|advise|should|tell|for me)\b)\w+ [^.?!]*\b(?:I|me|my|mine)\b[^.?!]*\?\W*$|\W*my (?:own )?(?:interests?|future|part|thoughts|reasons?|connection|opinion)\?\W*$|\W*why (?:him|her|them|this person)\?\W*$"
)


def self_asked(text: str) -> Meaning | None:
    """The section that a question announces which the student asks of themselves: "Why did I pick him?"."""
    words = plain(text).strip()
    heading = heading_meaning(words) if len(words.split()) <= 14 and _SELF_ASKED.match(words) else None
    return None if heading is None or heading.section is None else Meaning(heading.section, True)
#: Advice that begins as a question does: "do a trial shift, they let you".
_TO_BE_DONE = re.compile(r"(?i)\W*(?:do (?:an?|it)|have an?)\b")


def asks(text: str, *, marked: bool = False) -> bool:
    """Whether a paragraph is a question or a request of the interviewer.

    `marked`: it is numbered, bold, a heading or the interviewer's turn, so that a missing question mark and a
    missing "you" mean nothing.
    """
    words = plain(text).strip()
    length = len(words.split())
    if _ENDS_ASKING.search(words):
        if not marked and length > 60:
            return False
        if not marked and _DECLARED.match(words):
            return False
        rhetorical = _I.search(words) and not _YOU.search(words)
        return (
            marked
            or not rhetorical
            or self_asked(words) is not None
            or bool(
                re.search(
                    r"(?i)\b(?:should|can|could|do|am|are|did|if) i\b|\b(?:tell|give) me\b|\bany (?:advice|tips|ideas|thoughts|suggestions)\b",
                    words,
                )
            )
        )
    if length > 45:
        return False
    if _REQUEST.search(words):
        return True
    if _WH.search(words) and length <= 30:
        if words.endswith((".", "!", ":", ";", ",")) and not marked:
            return False
        return marked or bool(_YOU.search(words)) or length <= 6
    ends = _ASIDE.sub("", words)[-1:]
    return bool(_AUX.search(words)) and _TO_BE_DONE.match(words) is None and (marked or ends.isalnum()) and length <= 30


#: A question in capitals, whose mark was left out: "WHAT DO PEOPLE GET WRONG".
_LOUD = re.compile(
    r"(?:WHAT|HOW|WHY|WHERE|WHEN|WHO|WHICH)(?:['’]?S| (?:DO|DOES|DID|IS|ARE|WAS|WERE|HAS|HAVE|CAN|WOULD|WILL)| [A-Z]+ (?:DO|DOES|DID|ARE|IS)) [A-Z]"
)


def asks_loudly(words: str) -> bool:
    """Whether a line in capitals is a question of the interviewer's, not a heading of the student's own part.

    >>> asks_loudly("WHAT DO PEOPLE GET WRONG"), asks_loudly("WHAT DID I LEARN"), asks_loudly("HIS WORK")
    (True, False, False)
    """
    meaning = heading_meaning(words)
    mine = meaning is not None and meaning.student
    return _LOUD.match(words) is not None and not mine and not re.search(r"\b(?:I|ME|MY)\b", words)


_ARRANGES = re.compile(
    r"(?i)\b(?:hear me|audible|am i (?:loud|clear)|see me|see my screen|(?:with|if) (?:me|i) record|is it ok(?:ay)?(?: if| to| that)|is (?:that|this) (?:ok(?:ay)?|alright|fine)(?=\W*$)|can i (?:come|visit|watch|call|e-?mail|text)\b|recording|are you (?:ready|there|still there)|is (?:it|this) (?:on|recording|working)(?=\W*$)|do you have (?:time|a (?:minute|few))|how are you|how'?s it going|how have you been|shall we|ready\?|can we (?:start|begin)|you mind if|should we|what'?s up|you good)\b"
)


def arranges(text: str) -> bool:
    """A question about the conversation itself ("Can you hear me?"), not about the interviewee."""
    words = plain(text)
    said = re.split(r"(?<=[.!?…])\s+", words)
    if len(said) > 1 and any(len(one.split()) >= 4 and asks(one) and not arranges(one) for one in said):
        return False
    return bool(_ARRANGES.search(words)) and len(words.split()) <= 16


def asks_somewhere(text: str) -> bool:
    """Whether a turn of the interviewer has a question in it, though it does not end with one."""
    return bool(_ASKS_SOMEWHERE.search(plain(text)))


def is_chatter(text: str) -> bool:
    """Greetings, thanks, arrangements: nothing that belongs into a script."""
    words = re.sub(r"(?i)\b(?:lol|lmao|haha+|ngl|tbh|btw)\b", " ", plain(text))
    bare = re.sub(r"[\[(][^\])]*[\])]", " ", words).split()
    if not bare:
        return True
    if len(bare) <= 3:
        return not _SUBSTANCE.search(words)
    cues = len(_CHATTER.findall(words))
    return bool(cues) and len(bare) <= 14 * cues and not (_SUBSTANCE.search(words) and cues < 2)


_BARE_REPLY = re.compile(
    r"(?i)(?:(?:yes|yeah|yep|no|nope|sure|ok|okay|thanks?|thank you|hi|hello|hey|of course|no problem|you'?re welcome|cool|great|nice|wow|ready|go ahead|fine|good|bye|absolutely|definitely|right|mm+|hm+)[\s,.!…-]*)+"
)


def answers(text: str) -> bool:
    """Whether a short reply to a question says something, more than yes, thanks or hello."""
    words = plain(text).strip()
    return (
        not _BARE_REPLY.fullmatch(words)
        and not arranges(words)
        and not re.search(
            r"(?i)\b(?:thank|welcome|no problem|fine by me|hear you|take your time|go ahead|good luck|send me|got until|see you)\b",
            words,
        )
    )


def is_reported(text: str) -> bool:
    """Whether the interviewee's words are told in the third person here, not in their own."""
    words = re.sub(r'"[^"]*"', '""', plain(text))
    own, third, reports = len(_I.findall(words)), len(_THIRD.findall(words)), len(_REPORTS.findall(words))
    told_me = len(
        re.findall(r"(?i)\b(?:told|showed|gave|taught|asked) me\b|\bI asked\b|\bI (?:learned|found)\b", words)
    )
    own -= min(own, told_me)
    if (
        third
        and not re.search(r"\b(?:I|i|I'm|i'm|im|I've)\b", words)
        and re.match(r"(?i)\W*(?:she|he)\b", words)
    ):
        return True
    if reports:
        return own <= third + reports
    return (third >= 1 and own == 0) or third >= 3 * own > 0


#: What only who holds the interview says of it: "the interview" alone may be one for a job, "her" a mentor.
_OF_THIS_TALK = re.compile(
    r"(?i)\b(?:why (?:did i|i) (?:pick|choose|chose|picked|interview)(?:ed)? (?:him|her|them|(?-i:[A-Z])\w+)|connects? to me\b|this (?:interview|assignment)\b|interviewing (?:him|her|(?:mr|ms|mrs|dr)\b)|"
    r"i (?:\w+ )?interviewed (?:him|her|mr|ms|mrs|dr)\b|i (?:\w+ )?(?:chose|picked|decided) (?:him|her|(?:mr|ms|mrs|dr)\b|to interview (?:him|her|mr|ms|mrs|dr)\b)|my interviewee)"
)


def is_students(text: str, *, answering: bool = False, spoken: bool = False) -> bool:
    """Whether the student speaks of the interview and of themselves, not the interviewee of their work.

    `answering`: a question has just been asked, so that "he told me" may be the answer's own story.
    `spoken`: it is the answer that a question waits for, where the others are in the interviewee's own words.

    >>> late = "I was late for the interview and they hired me anyway."
    >>> is_students(late), is_students(late, answering=True, spoken=True)
    (True, False)
    """
    words = re.sub(r'"[^"]*"', '""', plain(text))
    own = len(_I.findall(words))
    if not own:
        return False
    if spoken:
        return _OF_THIS_TALK.search(words) is not None
    if _STRONG_STUDENT.search(words):
        return True
    return not answering and bool(_OF_OTHER.search(words)) and own >= 2 and not is_reported(text)
