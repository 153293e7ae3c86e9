"""Evidence that a told line cannot be said: words that no sentence has beside each other, marks, shorthand nobody knows."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.conditions import main_clause
from scriptwright.sentences import sentences

_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_BE = r"(?:is|are|was|were|has|had|goes|does|did|takes|took|gets|got)"

#: What no English sentence has, as named rows.
_BROKEN: tuple[tuple[str, str], ...] = (
    (
        "two articles",
        r"\b[Tt]he (?:a|an|the|his|her|my|their|our|your)\b|\b[Aa]n? (?:the|an?|his|her|my|their|our|your)\b",
    ),
    ("an article and a verb", rf"(?:^|[.!?] )(?:The|An?) {_BE}\b"),
    (
        "one with the verb of many",
        r"(?:^|[.!?] )(?:They|We|You) (?:was|is|has)\b|(?:^|[.!?] )(?:He|She) (?:are|have|am)\b",
    ),
    (
        "two helping verbs",
        r"\b(?:did|does|do)(?:n['’]t| not) (?:can|could|was|were|is|are|would|will|got|went|came|said)\b",
    ),
    (
        "an order that a thing is",
        r"(?:^|[.!?] )(?i:(?!(?:rules?|advice|tips?|motto|thing|says?|said|lesson|answer|line|words?|what|sign|part|it|that|this)\b)[\w'’]+ ){1,4}(?:is|are|was) (?:don['’]?t|do not) [a-z]",
    ),
    ("would of the past", r"\bwould (?:got|been|gone|done|seen|went|was|had got)\b"),
    ("a question's order told", r"n['’]t (?:I|he|she|they|we|you)['’](?:ve|d|ll|re|m|s)\b"),
    (
        "a question without its mark",
        r"(?:^|[.!?] )(?:(?:How|What|Why|Where|When|Who) )?(?:(?:[Aa]re|[Ii]s|[Ww]as|[Ww]ere) (?:you|it|there|they|he|she|this|that|your)"
        r"|(?:[Dd]oes|[Dd]id|[Hh]as) (?:you|it|they|he|she|this|your)|(?:[Dd]o|[Hh]ave|[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) (?:you|they)) [^.!?]*\.",
    ),
    ("an object that acts", r"(?:^|[.!?] )[A-Z][\w.' ]{1,30} and (?:him|her|them)(?: and [\w' ]+)?,"),
    ("a comma alone", r"\w ,"),
    ("marks", r"\^|\s=|(?<!\w)@|@(?!\w)|→|->|[<>]\s|\s[&+]\s|\$(?!\d)"),
    ("a year and a thing", r"(?:^|[.!?] )(?:19|20)\d\d [a-z]+,"),
    (
        "an order that is none",
        r"\b(?:advice is to|said to|told me to|should) (?:[a-z]+ \d+[.!]$|(?:zoom|skype|facetime)\b)",
    ),
    (
        "a sentence broken off",
        r"\b(?:he|she|they|I|we|it) just\.$|\b(?:opens?|starts?|closes?|begins?|ends?) in\.$",
    ),
    ("the rest as a word", r"(?:^|[.!?] )Rest (?:means|is)\b"),
    ("years of nothing", r"(?:^|[.!?] )It(?:['’]s| is| was) \d+ years (?:in )?total\b"),
    ("an and before a time", r", and (?:since|until) [\w ]{2,12}[.!]$"),
    (
        "because of nothing",
        r"\b[Bb]ecause (?:his|her|my|their|the) \w+[,.]|\b[Bb]ecause (?!\w+ing\b)[\w'’]+\.$",
    ),
    (
        "a thing that is twice",
        r"\b(?:part|thing|bit) is \w+ing\b[^,.;]*(?<!\bit)(?<!\bthat)(?<!\bwhat) is (?:worse|better|harder|easier|more|not)\b",
    ),
    ("shorthand", r"(?<=[a-z] )[rnu](?= [a-z])"),
    (
        "an answer without its question",
        r"^(?:[A-Z][\w.]*(?: [A-Z]\w+)? (?:said|says) (?:that )?)?[Tt]here (?:isn['’]t|wasn['’]t|aren['’]t|is none)(?: (?:one|any))?\.$",
    ),
)
_ROWS = re.compile("|".join(pattern for _, pattern in _BROKEN))

#: A short word without a vowel: "wx", "stns".
_NO_VOWEL = re.compile(r"(?<![\w'’.-])[bcdfghjklmnpqrstvwxz]{2,}(?![\w'’-])")
_SPOKEN = frozenset(
    "mm cm km kg ml tv hmm shh psst pfft brr grr pm vs nth kwh mhz khz hz pj pjs dj mc cd dvd pdf mr mrs ms dr jr sr st nd rd th".split()
)


def unsayable(text: str, *, own: bool = False) -> bool:
    """Whether a line has, outside its quotations, what nobody can say; `own`: who wrote it knows what a short form is.

    >>> unsayable("The his label is red."), unsayable("She reads the wx and the stns."), unsayable("She reads it.")
    (True, True, False)
    >>> unsayable("She said there isn't one."), unsayable("When I asked for a usual day, she said there isn't one.")
    (True, False)
    """
    words = _QUOTED.sub('""', text)
    if _ROWS.search(words):
        return True
    if any(_only_condition(span.of(words)) or only_asks(span.of(words)) for span in sentences(words)):
        return True
    return not own and any(found.group() not in _SPOKEN for found in _NO_VOWEL.finditer(words))


#: What opens a condition or a time, and may be all of a sentence: "When it takes half a second."
_CONDITION = re.compile(r"(?:And |But |So )?(?:When|If|Whenever|Although|Unless) [^,?]+[.!]$")


def _only_condition(sentence: str) -> bool:
    """Whether a sentence is a condition or a time without what then happens."""
    if _CONDITION.match(sentence) is None or main_clause(sentence) is not None:
        return False
    doc = parse(sentence)
    first = next(token for token in doc if token.lower_ not in ("and", "but", "so"))
    subjects = [token for token in doc if token.dep_ in ("nsubj", "nsubjpass", "expl")]
    return first.head.dep_ == "ROOT" and len(subjects) < 2


#: What opens a question told in the order of a statement, and what looks like one and is none.
_ASKED = re.compile(
    r"(?:How|What|Why|Where|Who)\b(?!['’]|ever\b| (?:an?|about|if|else|not|knows|cares|knew|wants|doesn['’]t)\b)[^!?,:;]*\.$"
)

#: Three things that are asked or found out, and nothing of who finds them out: "How high it is, where it ends, who owns it."
_ASKED_IN_ROW = re.compile(
    r"(?!What (?:I|he|she|they|we|you)\b)(?:How|What|Why|Where|Who)\b(?!['’])[^,;:?]+(?:, (?:and |or )?(?:how|what|why|where|who|when|whether|if) [^,;:?]+){2,}\."
)


def only_asks(sentence: str) -> bool:
    """Whether a sentence is no more than what is asked or meant, of which nothing is said.

    >>> only_asks("How the machine works."), only_asks("What I like is how the machine works.")
    (True, False)
    """
    if _ASKED_IN_ROW.fullmatch(sentence):
        return True
    if _ASKED.match(sentence) is None or re.search(r"(?i)\b(?:is|was) (?:that|this|it)\.$", sentence):
        return False
    doc = parse(sentence)
    finite = [token for token in doc if token.tag_ in ("VBD", "VBP", "VBZ", "MD")]
    if len(finite) != 1 or (finite[0].lemma_ == "be" and lemmas(doc[finite[0].i - 1].lower_, "VERB")):
        return False
    behind = doc[finite[0].i + 1 :]
    acts = any(token.tag_ == "NNS" and lemmas(token.lower_, "VERB") for token in behind)
    return not acts and not (
        behind[0].tag_ in ("VBN", "JJ")
        and behind[0].lower_.endswith("ed")
        and finite[0].lemma_ not in ("be", "have")
    )


#: A question to whoever is asked, which an interviewer puts: "How did you learn it?".
_ASKS = re.compile(
    r"(?i)(?!(?:have|did|do) you (?:ever|know)\b)(?:(?:and|but|so|ok|okay|um+|well),? )*(?:what|how|why|where|when|who|which|do|did|does|are|is|was|were|have|has|can|could|would|will)\b[^.!?]*\byou(?:r|['’]\w+)?\b[^.!?]*\?$"
    r"|(?i:(?:(?:and|but|so|ok|okay|um+|uh|well),? )*(?:can|could|would|will) you\b.*)"
)


def asks_somebody(text: str) -> bool:
    """Whether a line of the student's is a question put to the interviewee.

    >>> asks_somebody("How did you learn it?"), asks_somebody("Why did nobody tell me?")
    (True, False)
    """
    return _ASKS.fullmatch(text.strip()) is not None
