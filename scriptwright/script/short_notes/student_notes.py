"""The student's notes about themselves as sentences: "On the robotics team" → "I'm on the robotics team"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.clauses import FINITE, aux_finite, has_subject
from scriptwright.script.words.spoken import capital
from scriptwright.script.words.subjects import IMPERSONAL, agreeing, as_student, left_out, with_subject
from scriptwright.sections import Pronoun, Section

#: What the student is, without "I'm": a quality, a place in a team, something not going to happen.
_BEING = re.compile(
    r"(?i)(?:(?:also|still|now|kind of|sort of|really|pretty|very|super|so) )*"
    r"(?:not (?:gonna|going to|good|great|ready|a|an|into|very|really|that|afraid|interested|planning)"
    r"|(?:good|bad|great|terrible|okay|better|afraid|interested|proud|scared|nervous|glad|happy|tired|jealous|grateful) (?:at|in|of|about|to|with|that|for)"
    r"|used to (?:it|this|that|the|\w+ing)"
    r"|(?:happy|glad|proud|grateful|lucky|excited|sad) (?:i|that|to|he|she|for)"
    r"|(?:in|on|part of|captain of|president of|member of) (?:the|my|our|a)|(?:vice[- ])?(?:captain|president|treasurer|secretary)(?: of|,| this|$)"
    r"|gonna)\b"
)
#: A whole sentence that begins with a place: "In our house you do not say that".
_PLACED_FIRST = re.compile(
    r"(?i)(?:in|on) (?:the|my|our|a) (?:[\w'’]+ ){1,4}(?:you|we|they|he|she|it|I|nobody|everybody|people|there)(?: |['’])\w+"
)
#: What the student is doing, or is about to do.
_DOING = re.compile(
    r"(?i)(?:(?:also|still|now|currently) )*(?:taking|doing|working|learning|saving|studying|playing|helping|volunteering|joining|starting|"
    r"getting|running|building|practicing|majoring|minoring|moving|coming|talking)\b.*"
    r"\b(?:next|this|now|until|after|since|with my|in (?:the )?(?:fall|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|right)\b"
)
#: What the student will do or wants, without "I".
_MEANS_TO = re.compile(
    r"(?i)(?:(?:still|also|just|really|definitely|probably|maybe|now|kinda|kind of|sort of|sorta) )*(?:will|won['’]t|wouldn['’]t|would (?:like|love|hate|rather|want)|can['’]t|couldn['’]t|can|could|might|may|want|wants|wanna|need to|hope to|plan to)"
    r" (?!be (?:hard|cool|fun|nice|great|good|bad|interesting|easy|weird)\b|(?:I|he|she|they|it|you|we)\b)\w"
)
#: What a thing that was tried does.
_WENT = re.compile(
    r"(?i)(?:totally |actually |kind of |really |also )?(?:worked|helped|didn['’]t work|failed|hurt|sucked|was (?:fun|hard|great|cool|awful|weird|good|terrible))"
)
#: What a thing did then: "I got a fright out there, leash snapped".
_HAPPENED = re.compile(
    r"(?!it\b|he\b|she\b|they\b|i\b|we\b)[a-z]+[^s\W] (?:snapped|broke|died|stopped|fell(?: off| down| over)?|failed|came (?:off|down)|went (?:out|off|dead)|got stuck|ran out|blew up|exploded|crashed|cracked|tipped(?: over)?)"
)
_STAYS = re.compile(r"(?i)(?P<verb>stuck|stayed|stays|sticks) with me\b")
#: "want to fly prob can't"
_PROBABLY_NOT = re.compile(r",? (?:but )?prob(?:ably|s)? (?P<no>can['’]t|won['’]t|not)(?=[.]?$)")
#: What the student wants, behind a label; a question they still have is none that a video answers.
_WISH = re.compile(r"(?i)wants?: (?=[a-z])")
_FRANK = re.compile(r"(?i)(?:honest|honestly|tbh|to be honest)\s*[:,–-]\s*")
#: What was done with many things, at a place or so often, which no thing is: "stocked shelves there".
_DID = re.compile(
    r"(?i)[a-z]+ed [a-z]+s (?:there|here|every|twice|once|with (?:him|her|them)|for (?:him|her|them|\d)|\d)"
)
#: What something is instead, without "it's": "More like asking what they need".
_MORE_LIKE = re.compile(r"(?i)(?:but |it is |it['’]s )?(?P<what>more (?:like|about|of an?) \w.+)")
#: What the student thought until then: "Before I thought helping is giving things".
_BEFORE = re.compile(
    r"(?i)(?P<before>before(?: this| that)?) i (?P<thought>(?:always |just |only )?(?:thought|believed|assumed|figured) (?!(?:about|of)\b))(?P<what>[^,]+)"
)
#: Reminders to oneself, which nobody says in a video.
_REMINDER = re.compile(
    r"(?i)(?:ask|email|e-mail|call|text|thank|return|remember|check|google|print|fix|add|send|bring|don['’]?t forget)\b"
    r"(?! (?:me|us)\b)(?!.*\b(?:I|he|she|they|you)\b)"
)
#: What only the interviewee does before an interview: "replied in a minute".
_REPLIED = re.compile(
    r"(?i)(?:replied|answered|agreed|responded|said (?:yes|no|sure|ok(?:ay)?|[\"“])|(?:wrote|emailed|texted|called) (?:me )?back)\b"
    r"(?!.*\b(?-i:I)\b)"
)
#: Where the interviewee stands to the student, without "he": "lives next door", "goes to our church".
_NEAR = re.compile(
    r"(?i)(?:(?:also|always|still) )?(?:lives|works|comes|goes|teaches|plays|coaches|sings|knows|owns|runs|fixes|drives|cuts)"
    r" (?:across|next|near|down|two|three|a few|right|in|at|with|to|on|my|our|us|me|the)\b(?!.*\b(?:is|are|was|were)\b)"
)
_OBJECT = re.compile(r"(?i)\b(?:me|us)\b")
_QUOTATION = re.compile(r"[\"“][^\"“”]*[\"”]")
_BARE = 8  #: words of a note without a verb that say nothing by themselves


def is_students_aside(words: str, pronoun: Pronoun | None) -> bool:
    """Whether the student tells in brackets, within an answer, what was asked or done: "(I asked and she laughed)".

    >>> is_students_aside("(I asked which one and she laughed)", Pronoun.SHE)
    True
    """
    they = pronoun.value if pronoun in (Pronoun.HE, Pronoun.SHE) else "s?he"
    bracketed = words.strip()[:1] in ("(", "[") and words.strip().rstrip(".")[-1:] in (")", "]")
    return (
        bracketed and re.search(rf"(?i)\b(?:i|me)\b.*\b{they}\b|\b{they}\b.*\b(?:me|i)\b", words) is not None
    )


def is_mention(words: str) -> bool:
    """Whether a note of the student only mentions a thing that was told elsewhere: "The thing about faces."."""
    known = re.match(r"(?i)(?:and |but |also |like )?(?:the|that|this|those) ", words) is not None
    return known and len(words.split()) <= _BARE and not has_clause(words)


def completed(words: str) -> str:
    """A note of the student with the "I" that it leaves out; empty where it is no sentence.

    >>> completed("On the robotics team since fall."), completed("Caught myself doing it last week.")
    ("I'm on the robotics team since fall.", 'I caught myself doing it last week.')
    >>> completed("Sitting down."), completed("Email her back.")
    ('', '')
    >>> completed("Died in March.")
    ''
    """
    unlikely = _PROBABLY_NOT.search(words)
    if unlikely is not None:
        wished = completed(words[: unlikely.start()])
        who = "" if unlikely.group("no") == "not" else "I "
        return (
            f"{wished}, but {who}probably {unlikely.group('no')}{words[unlikely.end() :]}" if wished else ""
        )
    wish = _WISH.match(words)
    if wish is not None:
        return with_note_articles(f"I want {words[wish.end() :]}")
    frank = _FRANK.match(words)
    if frank is not None:
        rest = completed(capital(words[frank.end() :]))
        return f"Honestly, {_small(rest)}" if rest else ""
    if (
        _REMINDER.match(words)
        or re.match(r"(?i)(?:died|passed away|retired)\b", words)  # somebody else
        or re.search(r"(?i),? no,? wait\b", words)
        or re.match(r"Q(?:uestion)?\b[^:]*: ", words)
    ):
        return ""
    if re.match(
        r"(?i)used to (?!it\b|this\b|that\b|the\b|\w+ing\b)[a-z]|never (?:once|really|even) [a-z]+ed\b", words
    ):
        return with_last(with_subject(words, "I"))
    if _STAYS.match(words):
        return f"It {_small(words)}"
    more = _MORE_LIKE.match(words)
    if more is not None:
        return f"It's {_small(more.group('what'))}"
    before = _BEFORE.match(words)
    if before is not None:
        return f"{capital(before.group('before'))}, I {before.group('thought')}{_meant(before.group('what'))}"
    if IMPERSONAL.match(words) and not re.match(r"(?i)(?:looks?|pays) ", words):
        return with_subject(words, "it")
    if not has_clause(words) or re.match(r"(?i)(?:kinda|sorta) ", words):
        being = _BEING.match(words) and not _PLACED_FIRST.match(words)
        if being or _DOING.match(words):
            return with_last(f"I'm {_small(words)}")
        never = re.match(r"(?i)(?:never|always) (?:once|really|even|ever) ([a-z]+)\b", words)
        if never is not None and is_past(never.group(1)):
            return with_last(with_subject(words, "I"))
        if _MEANS_TO.match(words):
            return with_last(with_subject(re.sub(r"(?i)\bwants\b", "want", words, count=1), "I"))
        if left_out(words) == "past" and not _OBJECT.search(words):
            return with_last(with_subject(words, "I"))
        if len(words.split()) <= _BARE and left_out(words) is None and not _verbal(words):
            return ""
        return words
    if _BEING.match(words) and re.match(r"(?i)not (?:gonna|going to)\b", words):
        return f"I'm {_small(words)}"
    did = left_out(words) == "past" or _DID.match(words)
    if did and not re.search(r"(?i)^(?:(?! and |,).)*\b(?:me|us)\b", words):
        return with_subject(words, "I")
    return with_last(words)


#: Who somebody is to the student, and nothing else: "My flatmate's uncle."
_MINE_ONLY = re.compile(
    r"(?i)(?:my|our|a friend of my) (?:(?:[\w]+['’]s|best|old|next[ -]door|former) ){0,3}(?:uncle|aunt(?:ie)?|cousin|dad|father|mom|mum|mother|brother|sister|grandpa|grandfather|grandma|grandmother|nan|neighbou?r|coach|boss|friend|teacher|landlord|landlady|roommate|flatmate|housemate|doctor|dentist|stepdad|stepmom)(?:'s friend)?(?: (?:from|at|in) (?:the |my |our )?[\w ]{3,25})?[.!]?"
)


#: What somebody else did to the one the notes are about: "Found her through my sister", not "Found her job online".
_DONE_TO_THEM = re.compile(
    r"(?i)(?:(?:first|also|only|just|actually|really|originally) )*(?:(?P<know>know|like|admire|trust)|(?P<did>[a-z]+)) (?P<whom>her|him|them)"
    r"(?=[.,:;!]|$| (?:because|bc|since|through|via|by|from|at|on|in|when|while|after|before|and|as|for|twice|once|again|online|first|years|last|about|outside|with|to|if|that|what|why|how)\b)"
)


def of_interviewee(words: str, section: Section, pronoun: Pronoun) -> str | None:
    """A note of the student that leaves out the interviewee, with "he", "she" or "they"; None for any other.

    One in which something is done to the interviewee leaves out the student: "Found him through my sister."

    >>> of_interviewee("Lives across the street from us.", Section.WHY, Pronoun.HE)
    'he lives across the street from us.'
    """
    done = _DONE_TO_THEM.match(words) if as_student(words) == words else None
    if done and done["whom"].lower() == pronoun.object and (done["know"] or is_past(done["did"].lower())):
        return with_subject(words, "I")
    if _REPLIED.match(words):
        return with_subject(words, pronoun.value)
    mine = _MINE_ONLY.fullmatch(words)
    if mine is not None and section in (Section.WHY, Section.WHO):
        be = "are" if pronoun is Pronoun.THEY else "is"
        return f"{pronoun.value} {be} {words[:1].lower()}{words[1:]}"
    if section is not Section.WHY or not _NEAR.match(words):
        return None
    return with_subject(agreeing(words) if pronoun is Pronoun.THEY else words, pronoun.value)


def has_clause(words: str) -> bool:
    """Whether there is a verb with its subject, or a pronoun that opens as one."""
    doc = parse(_QUOTATION.sub("that", words))
    return any((token.tag_ in FINITE or aux_finite(token)) and has_subject(token) for token in doc) or bool(
        re.match(r"(?i)(?:i|he|she|they|it|we|that|this|there)(?:['’]\w+)?\b", words)
    )


def _verbal(words: str) -> bool:
    """Whether there is any verb that could make a sentence of it."""
    if re.fullmatch(r"[\w’'-]+[.!?]*", words) and lemmas(words.rstrip(".!?").lower(), "ADJ"):
        return False
    doc = parse(_QUOTATION.sub("that", words))
    return any(token.tag_ in FINITE or (is_past(token.lower_) and not is_base(token.lower_)) for token in doc)


def with_last(words: str) -> str:
    """What the student did last, behind a comma, with its "and": "I tried it, passed" → "I tried it and passed"."""
    head, comma, last = words.rpartition(", ")
    asked = re.search(
        r"(?i)\b(?:emailed|asked|texted|called|messaged|wrote to|dm['’]?d) (her|him|them)\b", head
    )
    if comma and asked is not None and _REPLIED.match(last):
        return f"{head}, and {dict(her='she', him='he', them='they')[asked.group(1).lower()]} {last}"
    if comma and _WENT.fullmatch(last.rstrip(".!")) and re.search(r"\bI\b", head):
        return f"{head}, and it {last}"
    mine, end = comma and re.search(r"\bI\b", head), last.rstrip(".!")
    if mine and end in ("passed", "won", "lost", "cried", "laughed", "survived"):
        return f"{head} and {last}"
    if mine and _HAPPENED.fullmatch(end):
        return f"{head}, and the {last}"
    if not comma or left_out(capital(last)) != "past" or not re.search(r"\bI(?:['’]m)?\b", head):
        return words
    if re.search(r"(?i)\band\b", head.rpartition(", ")[2]) or len(last.split()) > 6:
        return words
    return f"{head} and {last}"


def _meant(what: str) -> str:
    """What one thing was thought to be, in the past: "helping is giving" → "helping meant giving"."""
    return re.sub(r"^(\w+ing(?: \w+)?) (?:is|was) (?=\w+ing\b)", r"\1 meant ", what, count=1)


def _small(words: str) -> str:
    return words if re.match(r"I\b|[A-Z]{2}", words) else words[:1].lower() + words[1:]
