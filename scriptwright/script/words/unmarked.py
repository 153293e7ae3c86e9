"""Somebody's words without quotation marks, in which "I", "my" or "we" can be theirs: told by another they would turn."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import is_base

_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
#: Who is said to say something, and how it is said: "he says", "the boss goes", "I'm like,".
_SAYS = re.compile(
    r"(?P<who>\b(?:I|and|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|(?:[Mm]y|[Tt]he|[Aa]n?|[Oo]ne|[Tt]his|[Tt]hat|[Hh]is|[Hh]er) (?:[\w-]+ )?[\w-]+|(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+))"
    r"(?: (?:just|always|then|also|kept|finally))?"
    r"(?:(?P<says> (?:says?|said|whispers?|whispered|cried|replied|answered|(?:(?:was|am|is|were|kept) )?(?:yell|shout|scream)(?:s|ed|ing)?"
    r"|(?:told|tells) (?:me|us|him|her|them|(?:the|my) [a-z]+)"
    r"|said to (?:him|her|them|myself|(?:the|my) [a-z]+|[A-Z][a-z]+)(?: that (?:day|night|morning|evening))?(?=,)))"
    r"|(?P<like> (?:goes|go|went)|(?:['’](?:s|m|re)| is| was| am| are| were) (?:just |all )?like))"
    r"(?P<comma>,)? (?P<rest>(?!and\b|but\b|because\b|that\b|to\b|if\b|so\b|the same\b|what\b|how\b|why\b).+)"
)
_BEGINS = re.compile(
    r"(?i)(?:I|my|we|our|you|your|he|she|they|it|that|this|don['’]?t|no|yes|yeah|okay|ok|oh|hey|well|look|listen|wait|come|mister|lady)\b"
)
_OWN = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur|us)\b")
_WHOSE = re.compile(r"(?i)(?:my|our|mine)\b")
_KIN_SAYS = re.compile(r"(?i)(?:my|his|her) ")
_TOGETHER = re.compile(r"(?i)\b(?:we|us|our|you|your|here)\b")
_HERE = re.compile(r"(?i)we(?:['’]re| are)? (?:\w+ ){0,2}here\b")
#: What is said at that moment, where a report would have "could" or "didn't": "She said I can't reach".
_NOW = re.compile(r"I (?:can(?:['’]?t|not)?|don['’]?t|do|want|need|will|won['’]?t|know|got)\b")
_THEN = re.compile(r" (?:said|told|whispered|cried|replied|answered)\b")
_SHOUTED = re.compile(r"\bI go (?!home\b|back\b|out\b|there\b|up\b|down\b)[a-z]+, ")
#: A word that somebody is told to do: "I say, walk.", "I told her go to the door, unlock it".
_ORDER = re.compile(
    r"(?!(?:yes|no|nope|yeah|okay|ok|well|sorry|right|fine|maybe|nothing|something|everything|anything|that|this|it|so|hello|hi|goodbye|thanks|enough)\b)"
    r"[a-z]+(?: (?:up|down|on|in|out|it|now|here))?[.,!]"
)
_ORDERS = re.compile(r"(?P<verb>[a-z]+) (?!that\b|about\b)[^,]*, (?:and )?(?:don['’]?t )?[a-z]+")
#: What is said of the student, where the student tells: "She said I can visit".
_OF_STUDENT = re.compile(
    r"(?i)I(?:['’](?:m|d|ll)| (?:can|could|should|would|will|might|may|must|am|was|have to|had to|need to|needed to|ought)\b)"
)


#: A greeting, and all that is said with it.
_GREETS = re.compile(
    r"(?P<says>\b(?:says|said|goes|went|yells|yelled|shouts|shouted|whispers|whispered|(?:['’]s|was|is) like)),? (?P<words>(?:hi|hello|hey|good (?:morning|evening|night)),? (?:I|we|my|this|you|everybody|everyone|guys|folks)\b[^\"“”]*?)(?P<end>[.!?]*)$"
)


def with_greeting_marked(words: str) -> str:
    """The words, what somebody says who greets others in quotation marks.

    >>> with_greeting_marked("She walks in and says, hi, I am Bo and I know nothing.")
    'She walks in and says, "Hi, I am Bo and I know nothing."'
    """
    found = _GREETS.search(words)
    if found is None:
        return words
    said = f"{found['words'][:1].upper()}{found['words'][1:]}{found['end'] or '.'}"
    return f'{words[: found.start()]}{found["says"]}, "{said}"'


def is_unmarked_speech(words: str, *, told: bool = False) -> bool:
    """Whether a sentence has words of somebody in it that only quotation marks would make theirs.

    `told`: the student tells it, so that an "I" outside such words is the student.

    >>> is_unmarked_speech("He says my wife's got the keys.")
    True
    >>> is_unmarked_speech("My wife says I'm calmer now."), is_unmarked_speech("She said I can come.", told=True)
    (False, False)
    """
    if re.search(r"[\"“]I[\"”]", words):
        return False
    bare = _QUOTED.sub('""', words)
    if not told and _SHOUTED.search(bare):
        return True
    return any(_turns(found, told) for found in _SAYS.finditer(bare))


def _turns(found: re.Match[str], told: bool) -> bool:
    """Whether words would turn if their "I" became the interviewee's, or stayed the student's."""
    rest, who, like = found["rest"], found["who"], found["like"]
    own = who in ("I", "We", "we")
    if rest.startswith('""'):
        return False
    if like and not (found["comma"] or _BEGINS.match(rest)):
        return False
    direct = bool(found["comma"] or like)
    if told:
        theirs = re.match(r"I\b", rest) and (like or not _OF_STUDENT.match(rest))
        return not own and bool(theirs or (like and _OWN.search(rest)))
    if own:
        orders = _ORDERS.match(rest)
        one = _ORDER.match(rest)
        ordered = (one and is_base(one.group().split()[0].rstrip(".,!"))) or (orders and is_base(orders["verb"]))
        ordered = ordered and not re.search(r"(?i)\b(?:unless|until|till|when|before|if) $", found.string[: found.start()])
        return bool(ordered or (direct and _TOGETHER.search(rest)) or _HERE.match(rest))
    if who in ("it", "It"):
        return bool(_OWN.match(rest))
    at_once = not like and _THEN.match(found["says"]) and _NOW.match(rest)
    return bool(
        at_once or (direct and _OWN.search(rest)) or (_WHOSE.match(rest) and not _KIN_SAYS.match(who))
    )


#: Where a sentence may go on to tell, behind somebody's words: "He says, I can't, and he left."
_ON = re.compile(
    r"(?:,| [–—-]) (?:and|so|but|then)(?: then| so| of course)? (?P<who>he|she|they|we|I|everybody|everyone|nobody|my \w+|the \w+)\b(?P<then> (?:just |never |finally )?(?:was|were|had|did|said|went|told|thought|knew|took|gave|came|ran|got|sat|left|stood|felt|put|made|saw|hung|drove|held|kept|broke|fell|spoke|wrote|threw|\w+ed)\b)?"
)


#: What somebody asks in their own "we", behind what they say: "says they have the boat, where's our boat".
_ASKS_OURS = re.compile(
    r"(?i), (?:so |and )?(?:where|what|who|why|how|when)(?:['’](?:s|re|d)| (?:is|are|was|were|do|did|does|can|will)) (?:[^,.?!\"]* )?(?:our|ours|we|us)\b[^,.?!\"]*[.?!]?$"
)


#: What somebody said to somebody else, without a comma: "he's like what do you want me to do", "I said I want you here".
_TO_YOU = re.compile(
    r"(?P<told>[^\"“”]*\b(?:I|[Hh]e|[Ss]he|[Tt]hey|[A-Z][a-z]+|(?:the|my|this) [a-z]+)(?:['’](?:s|m|re) (?:just |all )?like| (?:said|says|goes|went|was like|is like|am like|were like))),? "
    r"(?P<said>(?:I(?:['’]\w+)?|(?:what|why|how|where|when|who)(?: (?:do|did|are|is|can|would|should|will)|['’](?:s|re|d))|can|could|do|don['’]t|are|will|would|please)\b(?=[^\"“”]*\byou(?:r|['’]\w+)?\b)[^\"“”]+)"
)
_ASKS = re.compile(r"(?i)(?:what|why|how|where|when|who|can|could|do|are|will|would)\b")
_SAYS_AGAIN = re.compile(r"(?i)\b(?:said|says|goes|was like|is like|['’](?:s|m|re) like|told)\b")


def with_marks(words: str) -> str:
    """A sentence with the quotation marks that somebody's own words lack, where it is plain which words these are.

    They stand behind a comma, begin with an "I" or "my" that is not the teller's, and go on to the end of the
    sentence, or until it tells what the speaker then did.

    >>> with_marks("A man came in, and he says, I was adopted, and I do not know my name.")
    'A man came in, and he says, “I was adopted, and I do not know my name.”'
    >>> with_marks("He said, I cannot, and he left."), with_marks("She says I should rest.")
    ('He said, “I cannot,” and he left.', 'She says I should rest.')
    >>> with_marks("He's like what do you want me to do.")
    "He's like, “What do you want me to do?”"
    >>> with_marks("The office calls and says Bay 2 has a boat, where's our boat.")
    "The office calls and says, “Bay 2 has a boat, where's our boat?”"
    """
    to_you = _TO_YOU.fullmatch(words)
    if to_you is not None and not _SAYS_AGAIN.search(to_you["said"]):
        said = to_you["said"].rstrip(".")
        end = "" if said[-1:] in "!?" else "?" if _ASKS.match(said) and "," not in said else "."
        return f"{to_you['told']}, “{said[:1].upper()}{said[1:]}{end}”"
    found = None if re.search(r"[\"“”]", words) else _SAYS.search(words)
    if found is not None and found["says"] and _ASKS_OURS.search(found["rest"]):
        mine = re.search(r"(?i)\b(?:i|we)\b", words[: found.start("rest")])
        asked = found["rest"].rstrip(".?!")
        return (
            words
            if mine
            else f"{words[: found.start('rest') - 1].rstrip(',')}, “{asked[:1].upper()}{asked[1:]}?”"
        )
    if found is None or not (found["says"] and found["comma"] and re.match(r"(?i)(?:I|my)\b", found["rest"])):
        return words
    if found["who"] in ("I", "We", "we", "It", "it", "and"):
        return words
    on = next((on for on in _ON.finditer(found["rest"]) if on["then"] or on["who"] not in ("I", "we")), None)
    if on is not None and (not on["then"] or on["who"] != found["who"].lower()):
        return words
    said, rest = (
        (found["rest"][: on.start()] + ",", found["rest"][on.start() + 1 :]) if on else (found["rest"], "")
    )
    return f"{words[: found.start('rest')]}“{said[:1].upper()}{said[1:]}”{rest}"


#: What somebody said to somebody else, in their own "I": "rang his boss and said I think it's dead".
_SAID_TO = re.compile(
    r"(?P<told>(?:He|She|They|[A-Z][a-z]+) (?:rang|called|phoned|radioed|texted|went to|told|looked at) (?:his|her|their|the) [a-z]+ and (?:said|was like)),? (?P<said>I (?:think|don['’]t|can['’]t|won['’]t|need|know|quit|stop|found|saw|have)\b[^,\"“]+)"
)


#: What somebody said to somebody, behind a comma: "she showed it to him and said, please take it with you".
_SAID_YOU = re.compile(
    r"(?P<told>[^\"“”]*\b(?:said|says|asked|asks|answered|replied|shouted|yelled|whispered)(?: to (?:him|her|them|(?:the|a|my) \w+))?), "
    r"(?P<said>(?!(?:and|but|because|so|which|who|when|where|if|that|how|what|why|while|then|though)\b)(?=[^\"“”]*\b(?:you|please)\b)[^\"“”]+)"
)


#: What somebody else said to the interviewee, without a comma: "the chef said I need you, you cut faster".
_SAID_TO_THEM = re.compile(
    r"(?P<told>(?:[^\"“”,]{3,40}, (?:and |but )?)?(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ne) (?!(?:thing|advice|rule|sign|book|letter|law)\b)[a-z][a-z ]{2,30}?(?: (?:of|at|in|from) [a-z ]{2,20}?)? (?:said|(?P<at>told (?:him|her|them)))) "
    r"(?P<said>(?:you|I)(?:['’]\w+)? [^\"“”]+)"
)
_OF_BOTH = re.compile(r"(?i)(?=.*\b(?:I|me|my|we|us|our)\b)(?=.*\byou(?:r|['’]\w+)?\b)")


def _said_to_them(words: str) -> re.Match[str] | None:
    """Words in which "you" is the interviewee for certain: beside an "I" of whoever speaks, or said to her."""
    found = _SAID_TO_THEM.fullmatch(words)
    if found is None or re.search(r"(?i)\b(?:that|because|and|but) (?:he|she|they)\b", found["said"]):
        return None
    at_her = found["at"] and found["said"].lower().startswith("you")
    return found if _OF_BOTH.match(found["said"]) or at_her else None


def with_marks_told(words: str) -> str:
    """A sentence told by the student, with what somebody said to somebody else as a quotation, where its "I" is nobody else's.

    >>> with_marks_told("He rang his boss and said I think it has died.")
    'He rang his boss and said, “I think it has died.”'
    >>> with_marks_told("The chef told her you cut faster than I do.")
    'The chef told her, “You cut faster than I do.”'
    >>> with_marks_told("The chef said you never know.")
    'The chef said you never know.'
    """
    found = _SAID_TO.fullmatch(words) or _SAID_YOU.fullmatch(words) or _said_to_them(words)
    if found is None:
        return words
    said = re.sub(r"(?i)\bsomethings (?=[a-z]+ed\b|going|wrong)", "something's ", found["said"].rstrip("."))
    end = "" if said[-1:] in "!?" else "."
    return f"{found['told']}, “{said[:1].upper()}{said[1:]}{end}”"
