"""Short notes of the student about themselves made whole, as named rows: "swim 2 hours a day" → "I swim 2 hours a day"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import is_base, is_past
from scriptwright.sections import Pronoun

_LESS = r"(?:(?:also|still|just|now|really|honestly|actually|kind of|kinda|sort of|sorta|definitely|probably|mostly|always|usually|secretly|lowkey),? )*"
#: What students do and feel that nobody orders.
_MINE = (
    r"(?:feel|think|guess|know|wish|hope|want|hate|love|swim|sing|dance|live|play|ride|tutor|babysit|volunteer|study|plan|dread|"
    r"wonder|work|write|run|help|drive|walk|take|go|get|do|have|keep|make|watch|see|try|stare|like(?= (?:it|that|to|the|how|him|her|them|being|working|doing|talking)\b))"
)
_REMIND = re.compile(
    r"(?i)(?:and |also |still )*(?:i )?(?:need|have|got|gotta|must|should)(?: to)? (?:ask|e-?mail|text|check with|remember|look up|find out|print|fill (?:out|in)|get) "
    r"(?!(?:for help|questions|people|more|better|less|myself)\b)(?!.*\b(?:more|again|often|every|always|help)\b)[^,;]+[.!]?$"
)
_TAIL = re.compile(
    r"(?i),\s*(?:i )?(?:need|have|got|gotta)(?: to)? (?:ask|e-?mail|text|check with|remember|look up|find out|print|fill (?:out|in)) [^,;]{4,60}(?=[.!]?$)"
)
#: What a note to oneself says of the work itself.
_FOR_THE_VIDEO = re.compile(
    r"(?i)\b(?:remember|mention|say|put|include|use|cut|leave|bring|start|end)\b[^.]*\b(?:in|for|on|out of|with) (?:the|my|this) (?:video|vid|script|slides?|presentation|recording)\b"
)
#: It is so, without "it's": "kind of embarrassing since I yelled at him", "less about coding".
_ITS = re.compile(
    r"(?i)(?:(?:kind of|kinda|sort of|sorta|so|pretty|really|a bit|a little|just|also|actually|honestly|way|a lot|much|not) )*"
    r"(?:(?:embarrassing|weird|funny|sad|scary|awkward|annoying|crazy|surprising|hard|easy|nice|cool|strange|wild) (?:since|that|because|to|how|when|but)\b"
    r"|(?:more|less) (?:like|about|of an?)\b|(?:harder|easier|better|worse|more \w+|less \w+|[a-z]+er) than (?:i|we|people|what i)\b"
    r"|(?:(?:just |kind of )?like|the same as|same as|the same (?:for|with)|same (?:for|with)) (?:me|us|my|when (?:i|we|my)|how (?:i|we|my)|what (?:i|we|my))\b"
    r"|for me (?:too|either)\b|(?-i:[Nn])ot for me\b)"
)
_SAME = re.compile(r"(?i)(?<!the )\bsame (?=as|for|with)")
_AT_SAME = re.compile(r"(?i)\b(at|in|on|from|to|with) same (?=[a-z]+\b)")
#: How alike two things are, and nothing else: "kinda same", "not the same but kind of the same".
_ALIKE = r"(?:(?:not|really|exactly|kind of|kinda|sort of|basically|pretty much|almost|just|totally|literally|probably) )*"
_THE_SAME = re.compile(
    rf"(?i)(?P<how>{_ALIKE})(?:the )?same(?P<what> thing| idea| way| feeling| deal)?(?:,? but (?P<but>{_ALIKE})(?:the )?same)?(?P<end>[.!]?)"
)
_REMINDS = re.compile(r"(?i)(?:(?:kind of|kinda|also|really|totally) )*remind(?:s|ed) (?:me|us) of\b")
#: What the student is or was, and what was done until now.
_WAS = re.compile(
    rf"(?i){_LESS}was (?:(?:so|really|pretty|kind of|a bit|super) )*(?:gonna|going to|thinking|planning|hoping|expecting|scared|nervous|surprised|worried|shocked|afraid|about to|supposed to|raised|born|embarrassed|confused|jealous)\b"
)
_BEEN = re.compile(
    r"(?i)(?:also |only )?(?:been(?! (?:my|our|the|a|an)\b)|had|known|seen|wanted|loved|played|worked|lived|gone|done|taken)\b(?=.*\b(?:since|for|forever|all my life|my whole life|years|months)\b)(?!.*\b(?:was|were)\b)"
)
_IS = re.compile(
    r"(?i)(?:honestly|also|still|just|really|lowkey|actually|kind of|super|so) (?:(?:honestly|really|still|just|kind of|super|so|very) )*(?:scared|afraid|nervous|bad|good|terrible|jealous|tired|proud|glad|happy|grateful|interested|embarrassed|worried|excited) (?:of|at|in|about|to|that|with|for|i)\b"
)
#: Might be, do or want: what a student might.
_MIGHT = re.compile(
    rf"(?i){_LESS}(?:might|may|could|would) (?:still |also |actually |even |never )*(?:do|want|try|go|study|take|join|look|ask|apply|major|switch|shadow|volunteer|never|be (?:an? )?(?:\w+ ){{0,2}}?(?P<job>\w+))\b"
)
_NOT = re.compile(
    r"(?i)(?P<no>(?:still |also |really |just )*(?:didn['’]?t|don['’]?t|haven['’]?t|hadn['’]?t|can['’]?t|couldn['’]?t|wouldn['’]?t|won['’]?t|never))\b (?!(?:ask|say|tell|put|use|forget|be|let|worry|give|make|have|get)\b(?! (?:him|her|them|anyone|anybody|anything|that|it|why|if|to)\b)(?<!didn't )(?<!didnt ))(?!me\b)"
)
_DO = re.compile(rf"(?i){_LESS}{_MINE}\b")
#: What is done again and again.
_HABIT = re.compile(
    r"(?i)\b(?:every|(?:hours?|times|days|nights|mornings) an? (?:day|week|month)|on (?:weekends|\w+days)|in (?:the )?(?:summers?|winters?)|so I)\b|, never [a-z]+ed\b"
)
#: What anybody could be told to do, where it is done now, or always.
_DO_NOW = re.compile(
    r"(?i)(?:(?:now|always|usually|still),? (?:check|look|ask|count|read|smell|listen|notice)\b|(?:check|look|count|read|smell|listen|notice)\b.*\b(?:every|now|always)\b)"
)
#: Whose something is that they have been for so long: "been my barber since I was 4".
_BEEN_MINE = re.compile(r"(?i)been (?:my|our) ")
#: What the interviewee did, behind what they are: "he's my neighbor, fixed our heater".
_AND_DID = re.compile(
    r"(?i)((he|she|they)(?:['’](?:s|re)| is| are| was| were) [^,.]{3,40}), (?!(?:retired|named|called|tired|married|divorced|based|supposed)\b)(?=([a-z]+)\b)"
)
#: Behind somebody who is called by a word that can be a verb: "Coach says slow down".
_NAMES_SOMEBODY = re.compile(
    r"(?i) (?:says?|said|is|was|are|were|told|tells|has|had|does|did|thinks|knows|[a-z]+(?:ed|s) (?:me|us|i)\b)"
)
_NEVER_ASKED = re.compile(r"(?i), (?P<never>never (?:once |really |even )?[a-z]+(?:ed|ought|new|aw|ot)\b)")
_HE_IS = re.compile(
    r"(?i)(?P<who>(?:my|our) (?:[\w]+['’]?s?,? ){0,2}?(?:uncle|aunt(?:ie)?|cousin|dad|father|mom|mum|mother|brother|sister|grandpa|grandfather|grandma|grandmother|neighbou?r|coach|boss|friend|landlord|landlady|roommate))"
    r"(?:, | and )(?P<then>(?:I|we|they|he|she)(?:['’]\w+)? [^,].+)"
)
#: A relation's owner without the apostrophe: "my bosses brother", "my dads friend".
_OWNER = re.compile(
    r"(?i)\b(?P<my>my|our) (?P<owner>boss|dad|mom|mum|uncle|aunt|cousin|coach|neighbou?r|sister|brother|friend|teacher|roommate|grandma|grandpa)(?:e?s) (?=(?:[a-z]+ )?(?:brother|sister|friend|boss|coworker|cousin|uncle|aunt|dad|mom|neighbou?r|husband|wife|son|daughter|coach|roommate|teacher)\b)"
)
_EASY = re.compile(
    r"(?i)(?:(?:also|really|pretty|so) )*easy to (?:reach|get|find|talk to|interview|ask)\b(?!.*\b(?:is|was|are)\b)"
)


def is_to_oneself(words: str) -> bool:
    """Whether a note only reminds the student of what to do or to say.

    >>> is_to_oneself("Need to ask Ms. Gallo if I can use her name"), is_to_oneself("I need to ask for help more.")
    (True, False)
    """
    return _REMIND.match(words) is not None or _FOR_THE_VIDEO.search(words) is not None


def for_listeners(words: str) -> str:
    """A note of the student without what it only reminds them of, and relations with the apostrophe that they lack.

    >>> for_listeners("I'm going on Friday, need to ask Mr. Bo for the form")
    "I'm going on Friday"
    >>> for_listeners("My dads friend, they bowl"), for_listeners("Need to ask Ms. Gallo for a photo")
    ("My dad's friend, they bowl", '')
    """
    if is_to_oneself(words):
        return ""
    words = _AT_SAME.sub(r"\1 the same ", _TAIL.sub("", words))
    return _OWNER.sub(lambda m: f"{m['my']} {m['owner']}'s ", words)


#: A clause that stands beside another and has a subject of its own.
_BESIDE = re.compile(r"(?i)(?:even (?:though|if)|though|although|if|when|while|because|since|unless)\b")


def made_whole(words: str, person: Person) -> str | None:
    """A short note of the student as a sentence; None where no row knows it.

    >>> made_whole("Kind of feel bad about that now.", Person("Mr. Hale", Pronoun.HE))
    'I kind of feel bad about that now.'
    >>> made_whole("Less about coding though.", Person("Mr. Hale", Pronoun.HE))
    "It's less about coding though."
    """
    if _BESIDE.match(words):
        return None
    he_is = _HE_IS.fullmatch(words)
    if he_is is not None:
        be = "They're" if person.pronoun is Pronoun.THEY else f"{person.pronoun.value.capitalize()}'s"
        return f"{be} {_small(he_is['who'])}, and {he_is['then']}"
    did = _AND_DID.match(words)
    if did is not None and is_past(did[3].lower()) and not is_base(did[3].lower()):
        return f"{did[1]}, and {did[2].lower()} {words[did.end() :]}"
    if _BEEN_MINE.match(words):
        return f"{'They have' if person.pronoun is Pronoun.THEY else person.pronoun.value.capitalize() + ' has'} {_small(words)}"
    if _EASY.match(words):
        be = "They were" if person.pronoun is Pronoun.THEY else f"{person.pronoun.value.capitalize()} was"
        return f"{be} {_small(words)}"
    same = _THE_SAME.fullmatch(words)
    if same is not None:
        but = f", but it's {same['but'].lower()}the same" if same["but"] is not None else ""
        return f"It's {same['how'].lower()}the same{same['what'] or ''}{but}{same['end']}"
    if _ITS.match(words):
        return f"It's {_small(_SAME.sub('the same ', words, count=1))}"
    if _REMINDS.match(words):
        return f"It {_small(words)}"
    if _BEEN.match(words) and not _opens_with_subject(words):
        return f"I've {_small(_asked_on(words))}"
    if _IS.match(words):
        return f"I'm {_small(words)}"
    might = _MIGHT.match(words)
    if might is not None and (might["job"] is None or _is_somebody(might["job"])):
        return re.sub(r"(?i), might not(?=[.!]?$)", ", or I might not", f"I {_small(words)}")
    if _WAS.match(words) or (_NOT.match(words) and not _of_others(words)):
        return f"I {_small(words)}"
    if ((_DO.match(words) or _HABIT.search(words)) and _is_deed(words)) or _DO_NOW.match(words):
        return _now(_asked_on(words))
    return None


def _is_deed(words: str) -> bool:
    """Whether the verb in front has no subject and is told to nobody: the student's."""
    verb = re.match(rf"(?i){_LESS}(?P<verb>[a-z]+)", words)
    if verb is None or not is_base(verb["verb"].lower()) or re.search(r"(?i)\byour?\b", words):
        return False
    return _NAMES_SOMEBODY.match(words[verb.end() :]) is None


def _of_others(words: str) -> bool:
    """Whether what was not done was rather not done to the student: "Didn't charge us"."""
    first = re.split(r",| but | and | because | so | since ", words, maxsplit=1)[0]
    return (
        re.search(r"(?i)\b(?:me|us|my|our)\b", first) is not None
        or re.match(r"(?i)(?:\w+ )*never [a-z]+s\b", first) is not None
    )


def _opens_with_subject(words: str) -> bool:
    return re.match(r"(?i)(?:had|known) (?:he|she|they|i|it)\b", words) is not None


def _is_somebody(word: str) -> bool:
    return re.fullmatch(
        r"(?i)(?:\w+(?:er|or|ist|ian|ant|ent|man|woman)|nurse|vet|cop|chef|coach|pilot|tech|guide|aide)", word
    ) is not None and parse(f"a {word}")[-1].pos_ in ("NOUN", "PROPN", "ADJ")


def _asked_on(words: str) -> str:
    """What the student never did, behind a comma: "I swim there, never asked who cleans it" → "…, and I never asked …"."""
    return _NEVER_ASKED.sub(lambda m: f", and I {m['never']}", words, count=1)


def _now(words: str) -> str:
    now = re.match(r"(?i)now,? ", words)
    if now is not None:
        return f"Now I {words[now.end() :]}"
    first = re.match(r"(?i)(?P<frank>honestly|actually|usually|also),? ", words)
    if first is not None:
        return f"{first['frank'].capitalize()}, I {words[first.end() :]}"
    return f"I {_small(words)}"


def _small(words: str) -> str:
    return words if re.match(r"I\b|[A-Z]{2}", words) else words[:1].lower() + words[1:]
