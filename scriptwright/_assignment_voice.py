"""A clause of a brief, said by the student: "Why did you choose them?" → "Why I chose them"."""

from __future__ import annotations

import re

from scriptwright._assignment_table import pattern, table

#: Base form → past, and base form → third person, of the verbs that a brief's questions are asked with.
PAST: dict[str, str] = table()["past"]
PRESENT: dict[str, str] = table()["present"]

_PRONOUN = r"you|they|he or she|he/she|s/he|he|she|it|this|that"
_NOUN = r"(?:the|your|their|his|her|this|that|these) [\w' -]+?|what (?:you|they) \w+"
_DID = pattern(
    rf"(?P<head>.*?\b)?did (?:(?P<pronoun>{_PRONOUN}) (?P<verb>\w+)|"
    rf"(?P<noun>{_NOUN}) (?P<known>{'|'.join(PAST)}))\b(?P<rest>.*)$"
)
_DOES = pattern(
    rf"(?P<head>.*?\b)?does (?P<subject>{_PRONOUN}|{_NOUN}) (?P<verb>{'|'.join(PRESENT)})\b(?P<rest>.*)$"
)
_ASKED_WITH = r"(?:who|whom|what|why|how|where|when|which|in)\b"
_DO = pattern(rf"(?P<head>{_ASKED_WITH}.*?)do (?P<subject>{_PRONOUN}|{_NOUN}) (?P<rest>.*)$")
_MODAL = pattern(
    rf"(?P<head>(?:{_ASKED_WITH}.*?)?)(?P<modal>will|would|could|can|might|should) "
    rf"(?P<subject>{_PRONOUN}) (?P<rest>.*)$"
)
#: "what is their profession" and "how has it influenced" within a list.
#: "introduce them and describe their job": one verb was taken off already.
_SECOND_VERB = pattern(
    r"\band (?:also )?(?:describe|explain|state|identify|give|mention|share|tell us) (?=\w+)"
)
_BE_LAST = pattern(r"\b(what|who) (is|are) ((?:their|his|her|your|the) \w+(?: \w+)?)$")
_HAVE = pattern(
    r"\b(how|why|what|where|in what ways) (has|have|had) "
    r"(it|this|that|they|you|he|she|(?:the|this|your) \w+)\b"
)

#: Ways to ask, and what the student then has to say.
_FRAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (pattern(asked), frame)
    for asked, frame in (
        (r"(?:introduc(?:e|es|ing)|identif(?:y|ies|ying)) (?P<rest>(?!yourself).+)", "{rest}"),
        (r"mak(?:e|es|ing) (?P<rest>connections? .+)", "{rest}"),
        (r"justif(?:y|ies|ying) (?P<rest>(?:the|your|their) .+)", "reasons for {rest}"),
        (r"justif(?:y|ies|ying) (?P<rest>.+)", "{rest}"),
        (r"set (?P<rest>(?:an?|one|two|three)\b.+)", "{rest}"),
        (
            r"an? (?:(?:clear|brief|short) )*"
            r"(?:description|explanation|discussion|account|overview|picture) of (?P<rest>.+)",
            "{rest}",
        ),
        (
            r"(?P<be>is|are|was|were) "
            r"(?P<subject>it|they|he|she|(?:this|that|the)(?: (?:job|career|field))?) (?P<rest>.+)",
            "whether {subject} {be} {rest}",
        ),
        (r"compar(?:e|es|ing) (?P<what>.+?) (?P<to>with|to) (?P<rest>.+)", "how {what} compares {to} {rest}"),
        (
            r"(?P<verb>connects|relates|links|ties) (?P<to>(?:back )?(?:to|with)) (?P<rest>.+)",
            "how it {verb} {to} {rest}",
        ),
        (
            r"(?:(?:i|you|we) )?(?:then |also )?(?:connect|relat|link)(?:s|es|e|ing|ed)? (?P<what>.+?) "
            r"(?P<to>(?:back )?(?:to|with)) (?P<rest>.+)",
            "how {what} connects {to} {rest}",
        ),
        (
            r"what(?: is|'s| are| was| were) (?P<rest>(?:the|their|your|his|her|this|one|two|some)\b.+)",
            "{rest}",
        ),
        (
            r"(?P<wh>who|whom|which \w+) (?P<be>is|are|was|were) "
            r"(?P<subject>(?:the|your|their|this) \w+|they|he|she|it)",
            "{wh} {subject} {be}",
        ),
    )
)

#: A brief's question that is one word long.
_SHORT = {
    "who": "Who I interviewed",
    "why": "Why I chose to interview them",
    "what": "What I learned",
    "so what": "So what: what it means for me",
    "them": "About them",
    "him": "About him",
    "her": "About her",
}

_OBJECT_BEFORE = (
    r"to|for|with|about|of|from|on|at|in|made|makes?|lets?|helps?|helped|tells?|told|gave|gives?|taught|"
    r"teach|teaches|shows?|showed|asked?|between|surprised|inspired|influenced|changed|drew|led|interested|moved|"
    r"impressed|like"
)
_OBJECT_AFTER = r"(?=\s*(?:$|[.,;:?!)]|(?:to|most|about|from|in|the|for|as|when|with|personally|and how)\b))"
_OF_STUDENT = r"(?:interests?|passions?|goals?|future|li(?:fe|ves)|careers?|plans?)"
#: Whatever the brief calls the student, turned into "I"; in this order.
_FIRST_PERSON: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (pattern(found), instead)
    for found, instead in (
        (r"\bthe two of you\b|\byou two\b", "the two of us"),
        (r"\b(?:the )?student(?:'s|s')(?: own)? ", "my own "),
        (r"\bthey (chose|picked|selected|interviewed|(?:talked|spoke) (?:to|with))\b", r"I \1"),
        (rf"\btheir own (?=(?:\w+ )?{_OF_STUDENT}\b)", "my own "),
        (r"\bare you\b", "am I"),
        (r"\bwere you\b", "was I"),
        (r"\byou are\b", "I am"),
        (r"\byou're\b", "I'm"),
        (r"\byou were\b", "I was"),
        (r"\byourself\b", "myself"),
        (r"\byours\b", "mine"),
        (r"\byour\b", "my"),
        (rf"\b({_OBJECT_BEFORE}) you\b", r"\1 me"),
        (rf"(?<=\w )you\b{_OBJECT_AFTER}", "me"),
        (r"\byou\b", "I"),
        (r"\b(what|who|why|how|that|which|whom) me\b", r"\1 I"),
        (r"\bi\b", "I"),
    )
)
#: Whatever the brief calls the student, turned into "you"; in this order.
_SECOND_PERSON: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (pattern(found), instead)
    for found, instead in (
        (r"\b(?:i'm|we're|i am|we are)\b", "you're"), (r"\b(?:i|we)\b", "you"), (r"\b(?:me|us)\b", "you"),
        (r"\b(?:my|our)\b", "your"), (r"\b(?:myself|ourselves)\b", "yourself"), (r"\bmine\b", "yours"),
        (r"\b(?:the )?student(?:'s|s')", "your"),
    )
)  # fmt: skip


def in_students_voice(clause: str) -> str:
    """The clause as the student would write it on a list of things to say.

    >>> in_students_voice("why did you choose to interview this person?")
    'Why I chose to interview this person'
    """
    text = _SECOND_VERB.sub("and ", re.sub(r"\s+", " ", clause).strip(" .?!"))
    if text.lower() in _SHORT:
        return _SHORT[text.lower()]
    text = _replaced(_as_statement(text), _FIRST_PERSON)
    return text[:1].upper() + text[1:]


def second_person(clause: str) -> str:
    """The clause in lower case with the student as "you", as the table of topics reads it.

    >>> second_person("Why I picked them")
    'why you picked them'
    """
    return _replaced(clause.lower(), _SECOND_PERSON)


def _replaced(text: str, rows: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for found, instead in rows:
        text = found.sub(instead, text)
    return text


def _as_statement(text: str) -> str:
    """A question or an order as what is to be said, with the subject before its verb."""
    for asked, frame in _FRAMES:
        if match := asked.fullmatch(text):
            words = match.groupdict()
            return frame.format(**{**words, "be": words.get("be", "").lower()})
    text = _HAVE.sub(r"\1 \3 \2", _BE_LAST.sub(r"\1 \3 \2", text))
    if match := _DID.match(text):
        subject = match["pronoun"] or match["noun"]
        return f"{_head(match)}{subject} {_past(match['verb'] or match['known'])}{match['rest']}"
    if match := _DOES.match(text):
        return f"{_head(match)}{match['subject']} {PRESENT[match['verb'].lower()]}{match['rest']}"
    if match := _DO.match(text):
        return f"{match['head']}{match['subject']} {match['rest']}"
    if match := _MODAL.match(text):
        return f"{_head(match)}{match['subject']} {match['modal'].lower()} {match['rest']}"
    return text


def _head(match: re.Match[str]) -> str:
    """What stands before the verb; a question without a question word asks whether."""
    return match["head"] or "whether "


def _past(verb: str) -> str:
    base = verb.lower()
    return PAST.get(base, base + ("d" if base.endswith("e") else "ed"))
