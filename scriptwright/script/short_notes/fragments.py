"""Sentences of a told line that are none: a bare noun, an order to nobody, a quotation that nobody says."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import is_base, is_past
from scriptwright.script.short_notes.noted import still_noted, without_loose_end
from scriptwright.script.words.clauses import FINITE, Form, form_of, has_subject
from scriptwright.script.words.spoken import as_sentence, capital
from scriptwright.script.words.unfinished import unfinished
from scriptwright.script.words.verbatim import calls_it_said
from scriptwright.sections import Pronoun
from scriptwright.sentences import sentences

_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_ALONE = re.compile(r"[\"“](?P<said>[^\"“”]+?)[.]?[\"”][.]?")
#: A quality and what was said of it: 'Patience: "progress is boring"'.
_ABOUT = re.compile(r"^([A-Z][a-z]+): [\"“]([^\"“”]+?)\.?[\"”]\.?$")
_SAYING = re.compile(
    r"(?i)\b(?:said|says?|told|tells?|asked|asks|called|calls|thought|thinks?|thinking|shout(?:s|ed)|reads?|talks?|talked|goes|like|wrote|yelled|answered|heard)\b"
)
#: Time spent somewhere is no sentence: "3 years at one of the big firms, hated it".
_SPENT = re.compile(
    r"(?i)(?:now )?\d+ (?:years?|months?|weeks?|summers?) (?:at|in|as|with|for)\b(?!.*\b(?:I|he|she|they|it|is|was|are|were)\b)"
)
#: Two of a kind in one line: "Another hard part is rain. Another hard part is snow."
_AGAIN = re.compile(r"(Another [a-z ]+ is )([^.]+)\. \1([^.]+)\.")
#: What comes again and again: "Emergency calls at night every third week".
_ROUNDS = re.compile(
    r"(?:[A-Z][a-z]+ (?:calls|meetings|visits|rounds|shifts)|Calls|Meetings|Shifts|Visits)\b(?!.* (?:are|were|is|start|begin|come|take|go|have|can)\b).*\b(?:every|each|per|a) (?:\w+ )?(?:day|week|month|year|night|morning)\.?$"
)
#: How long it lasted, behind a comma as notes have it: "He was a sign painter, 6 years."
_LASTED = re.compile(
    r"^((?:\w+\.? ){1,3}(?:was an?|worked|apprenticed|taught|studied|lived|trained|drove|played|served)\b[^,]*), ((?:about |almost |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years|months|weeks)\.?)$"
)
#: What the parser takes for a subject and its verb: "212,000 holds, gone", "Flowers, music, cars, lines the cars up".
_COUNTED = re.compile(r"\d[\d,.]* [a-z]+s, (?:[a-z]+,? )*")
_LISTED = re.compile(
    r"(?!(?:And|But|So|Then|If|When)\b)[A-Z][a-z]+(?:, [a-z]+){2,}(?: (?!(?:and|or)\b)\w+)*[.,]"
)
#: Somebody who thinks, and nothing of what: "He thinks.", "She already figured."
_THINKS_ONLY = re.compile(
    r"(?:[A-Z][\w.'’]* ){1,3}(?:also |already |just |still )?(?:thinks|guess(?:es|ed)|figure(?:s|d)|reckon(?:s|ed)|suppose[sd]|believe[sd]|assume[sd])[.!]"
)
#: What somebody learned or said, as the label of it.
_WHAT_THEY_SAID = re.compile(r"(?:^|(?<=[.!?] ))What ((?:[A-Z][\w.]* )*\w+) (said|says|told me): (?=[\"“])")
_WHAT_THEY_LEARNED = re.compile(
    r"(?:^|(?<=[.!?] ))(What (?:[A-Z][\w.]* )*\w+ (?:learn(?:ed|t|s)|changed|knows|knew|realized|thinks|thought|noticed|found|hopes|believes|understood)): (?=(?:now )?(?:he|she|they|it|you|we|I|there|people|that|any|every|nobody|everybody|everyone)\b)(?!that\b)"
)
#: Who says what follows, before a condition or an order: "He said, if you can wait, wait".
_SAYS_FIRST = re.compile(
    r"^(?:[\w.]+ ){1,3}(?:said|says|told me), (?=(?:if|when|whenever|unless|before|after|don['’]t|never|always)\b)"
)
#: What goes on from the sentence before.
_LEANS = re.compile(r"(?:So|But|Then|And|Because|It|They|That|This|Those|These)\b")
_SUBJECT = re.compile(
    r"(?i)(?:\w+ly,? |and |but |so |then |also |now )*(?:i|you|we|he|she|they|it|there|that|this|these|those|what|who|nobody|everybody|everyone|people|if|when)\b"
)


def is_fragment(sentence: str) -> bool:
    """Whether a sentence has surely no verb with a subject of its own.

    >>> is_fragment("Python mostly, some Go."), is_fragment("The hospital paid for half of it.")
    (True, False)
    """
    words = _QUOTED.sub('""', sentence)
    if unfinished(words):
        return True
    if _COUNTED.match(words) and not re.search(r"\b(?:was|were|is|are|had|has|have)\b", words):
        return True
    if _LISTED.fullmatch(words) or _SPENT.match(words):
        return True
    form = form_of(words)
    if form is Form.SUBJECTLESS:
        return not _SUBJECT.match(words)
    if form is not Form.NOUN or _SUBJECT.match(words):
        return False
    doc = parse(words)
    if doc[0].tag_ == "VBG":
        return True
    if any(token.tag_ in FINITE and has_subject(token) for token in doc):
        return False
    return not any(
        (token.tag_ in FINITE or (is_past(token.lower_) and not is_base(token.lower_)))
        and token.i
        and (doc[token.i - 1].tag_.startswith(("NN", "PRP", "RB")) or doc[token.i - 1].lower_ == "and")
        for token in doc
    )


def whole_sentences(text: str, person: Person, *, noted: bool = False) -> str:
    """The sentences of a told line without the fragments among them; a quotation alone gets who said it.

    `noted`: it comes from short notes, of which more than a fragment can be left between commas.

    >>> whole_sentences("She codes. Python mostly.", Person("Ms. Li", Pronoun.SHE))
    'She codes.'
    """
    kept: list[str] = []
    lost = False  #: whether the sentence before was left out
    they = person.pronoun.value
    named = (
        person.name if person.pronoun is Pronoun.THEY and person.name and person.name not in text else they
    )
    named = named[:1].upper() + named[1:]
    starts = rf"(?:{they.capitalize()}|{re.escape(person.name or they.capitalize())})"
    text = _ABOUT.sub(
        lambda match: (
            f"{named} said, {_quoted(match.group(2))}"
            if calls_it_said(match.group(1))
            else f"About {match.group(1).lower()}, {they} said, {_quoted(match.group(2))}"
        ),
        text,
    )
    text = _WHAT_THEY_SAID.sub(lambda match: f"{capital(match.group(1))} {match.group(2)}, ", text)
    text = _WHAT_THEY_LEARNED.sub(r"\1 is that ", text)
    for span in sentences(text):
        words = without_loose_end(span.of(text)) if noted else span.of(text)
        if (
            noted
            and still_noted(_SAYS_FIRST.sub("", _without_name(_QUOTED.sub('""', words), person)))
            and not _ALONE.fullmatch(words)
            and not _ROUNDS.match(words)
        ):
            break
        if not kept and not lost and unfinished(_QUOTED.sub('""', words)):
            return ""
        if (lost and _LEANS.match(words)) or _says_it_twice(words, person) or _THINKS_ONLY.fullmatch(words):
            continue
        lost = False
        alone = _ALONE.fullmatch(words)
        behind = re.fullmatch(rf"({starts} [^\"“]+?), [\"“]([^\"“”]+?)\.?[\"”]\.?", words)
        if alone and len(alone.group("said").split()) < 3:
            continue
        if alone:
            kept.append(f"{named} said, {_quoted(alone.group('said'))}")
        elif behind and not _SAYING.search(behind.group(1)) and _is_said(behind.group(2)):
            kept += [f"{behind.group(1)}.", f"{named} said, {_quoted(behind.group(2))}"]
        elif _ROUNDS.match(words) and not re.match(starts, words):
            kept.append(f"There are {words[:1].lower()}{words[1:]}")
        elif re.match(starts, words) or not is_fragment(words):
            kept.append(as_sentence(_LASTED.sub(r"\1 for \2", _to_do(words, starts))))
        else:
            lost = True
    kept = [words if i == 0 else _other(words, kept[i - 1], they) for i, words in enumerate(kept)]
    return _AGAIN.sub(r"\1\2. Then there's \3.", " ".join(kept))


def _says_it_twice(words: str, person: Person) -> bool:
    """Whether somebody who is called by their work is said to do that work: "The nurse is a nurse"."""
    name = person.name or ""
    role = re.escape(name.removeprefix("the "))
    return (
        name.startswith("the ") and re.match(rf"(?i)the {role}(?: is|['’]s) an? {role}\b", words) is not None
    )


#: How a sentence begins that is one, whatever its commas part.
_BEGUN = re.compile(
    r"(?i)(?:(?:and|but|so|also|then|because|when|if|now)\W+)*(?:i|we|you|he|she|they|it|there|that|this)\b"
)


def whole_own(text: str, *, jotted: bool = False) -> str:
    """The student's own notes without what is no sentence among them; `jotted`: they have marks of sentences.

    >>> whole_own("Only two of them in town. I liked that.")
    'I liked that.'
    """
    kept = [span.of(text) for span in sentences(text)]
    return " ".join(
        words
        for words in kept
        if not (is_fragment(words) or still_noted(_QUOTED.sub('""', words)))
        or (jotted and _BEGUN.match(words) is not None)
    )


def _without_name(words: str, person: Person) -> str:
    """The sentence with a pronoun for the name in front, which the parser always knows for one."""
    they = person.pronoun
    name = re.escape(person.name or they.value)
    had = r"(?:been|got|done|had|gone|seen|taken|lost|won|made|known|\w+ed)\b"
    words = re.sub(rf"^{name}(?=['’]s {had})", they.value.capitalize(), words)
    words = re.sub(rf"^{name}['’]s ", f"{they.possessive.capitalize()} ", words)
    return re.sub(rf"^{name}\b(?!['’])", they.value.capitalize(), words)


def _is_said(words: str) -> bool:
    """Whether a quotation is a sentence, not a name for what stands before it."""
    return len(words.split()) >= 4 and form_of(words[:1].upper() + words[1:]) is Form.STATEMENT


def _other(words: str, before: str, they: str) -> str:
    """The second of two sentences with the same lead-in: "As for his training, he mentioned …"."""
    lead = re.match(r"As for [^,]+, \w+ mentioned ", words)
    if lead is None or not before.startswith(lead.group()):
        return words
    return f"{they.capitalize()} also mentioned {words[lead.end() :]}"


def _quoted(said: str) -> str:
    return f"“{said[:1].upper()}{said[1:]}{'' if said[-1] in '!?' else '.'}”"


def _to_do(words: str, starts: str) -> str:
    """An order behind "says" with its "to": "She says save money"."""
    said = re.match(rf"(?:.*, and )?(?:{starts}|he|she|they) (?:says|said|told me) (?=[a-z])", words)
    if said is None or said.end() >= len(words) - 3:
        return words
    order = words[said.end() :]
    first = order.split()[0]
    whole = is_base(first) and form_of(order[:1].upper() + order[1:]) is Form.IMPERATIVE
    return f"{said.group()}to {order}" if whole else words
