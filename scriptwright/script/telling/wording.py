"""Small changes of wording that telling somebody else's words asks for."""

from __future__ import annotations

import re

from scriptwright.narration import (
    Person,
    contract,
    third_person_verb,
)
from scriptwright.script.candidate import Candidate
from scriptwright.script.own_part.reasons import (
    because_of,
    in_one_breath,
    to_student,
    unlabelled,
    with_choice,
    with_whom,
)
from scriptwright.script.short_notes.own_short import for_listeners, made_whole
from scriptwright.script.short_notes.student_notes import completed, is_mention, of_interviewee, with_last
from scriptwright.script.words.articles import with_note_articles
from scriptwright.script.words.clipped import of_the_team, with_own_words
from scriptwright.script.words.copula import with_is
from scriptwright.script.words.parting import parted
from scriptwright.script.words.spoken import as_sentence
from scriptwright.script.words.subjects import IMPERSONAL, agreeing, as_student, left_out, with_subject
from scriptwright.sections import Pronoun, Section


def own_words(candidate: Candidate, person: Person, *, opens: bool = False) -> str:
    """The student's own words, changed as little as saying them asks for."""
    if candidate.answer is not None:
        return as_sentence(candidate.text)
    text = about_interviewee(candidate.text, person) if candidate.addressed else candidate.text
    text = _NUMBERED.sub("", _FOR_VIDEO.sub("", text))
    text = of_the_team(with_whom(text, person))
    if left_out(text) == "past" or text.startswith("Never "):
        text = as_student(text)
    pieces = [_as_own(piece, candidate.section, person) for piece in parted(text, in_one_breath(text))]
    why = candidate.section is Section.WHY and _begins(candidate)
    named = (because_of(text, person) or to_student(text, person)) if why else None
    if named is not None:
        pieces = [named]
    elif opens and candidate.section is Section.WHY and pieces and not candidate.of_another:
        pieces[0] = named_first(pieces[0], person)
    return sentences_of([contract(with_own_words(piece)) for piece in pieces if piece])


def _begins(candidate: Candidate) -> bool:
    """Whether nothing was said before it below its heading."""
    return candidate.opens and candidate.before is None


#: What a note to oneself begins with: "For the video: I picked her because …".
_FOR_VIDEO = re.compile(
    r"(?i)^(?:okay |ok |so |oh )*for the (?:video|essay|essay or video|paper|project|assignment)[^:–,-]{0,30}(?::|\s[–-]|,)\s*(?=(?:i\b|picked|chose|my\b))"
)
_NUMBERED = re.compile(
    r"(?i) in (?:story|example|answer|question) ?(?:no\.? ?|#)?\d+\b(?! of\b)"
)  #: a place in the notes
#: A label that runs into its sentence: "connects: I want to be a nurse".
_LABEL = re.compile(
    r"(?i)^(?:(?:how (?:it|this) )?(?:connects?|connection|relates)(?: to me)?\s*(?::|[–-]\s)|notes? (?:for|to) (?:me|self|myself)\s*:|(?:summary|conclusion|in short|to sum up|(?:some |a bit of )?(?:context|background)(?: first| so i remember\b[^:]{0,20})?)\s*:|(?:after|afterwards|before|update|side note)\s*: (?=(?:i|he|she|we|they)\b))\s*"
)


#: What the next clause is about: "money stuff: people ask for discounts".
_ABOUT = re.compile(r"(?i)^(?:the )?([a-z]+ (?:stuff|things)): (?=[a-z]+ [a-z]+)")


def _as_own(words: str, section: Section, person: Person) -> str:
    """A sentence of the student with its subject: in a reason, what was done to "me" the interviewee did."""
    words = _LABEL.sub("", words)
    words = _ABOUT.sub(lambda label: f"as for {label.group(1).lower()}, ", unlabelled(words))
    words = words[:1].upper() + words[1:]
    own_part = section in (Section.WHY, Section.CONNECTION)
    words = for_listeners(words) if own_part else words
    chosen = with_choice(words, person) if section is Section.WHY else None
    if chosen is not None:
        return chosen
    theirs = of_interviewee(words, section, person.pronoun)
    theirs = theirs or (made_whole(words, person) if own_part else None)
    if theirs is not None or not words:
        return theirs or ""
    if section is Section.LEARNED and is_mention(words):
        return ""
    told = as_student(words)
    verb = left_out(told)
    if (
        told != words
        or IMPERSONAL.match(words)
        or section is not Section.WHY
        or verb is None
        or not re.search(r"(?i)\b(?:me|my|us|our)\b", words)
        or set(words.split()) & set((person.name or "").split())
    ):
        made = completed(told) if told == words and own_part else with_last(told)
        return with_note_articles(made, "my") if own_part and made != words else made
    head, comma, last = words.rpartition(", ")
    if comma and " and " not in last and left_out(last[:1].upper() + last[1:]):
        words = f"{head} and {last}"
    plural = person.pronoun is Pronoun.THEY
    return with_subject(agreeing(words) if plural and verb == "present" else words, person.pronoun.value)


_YOU = (
    (r"\byou're\b", "{they}'re", "{they}'s"),
    (r"\byou are\b", "{they} are", "{they} is"),
    (r"\byou were\b", "{they} were", "{they} was"),
    (r"\byou've\b", "{they}'ve", "{they}'s"),
    (r"\byou have\b", "{they} have", "{they} has"),
    (r"\byou do\b", "{they} do", "{they} does"),
    (r"\byour\b", "{their}", "{their}"),
    (r"\byours\b", "{their}s", "{their}s"),
    (r"\byou'd\b", "{they}'d", "{they}'d"),
    (r"\byou'll\b", "{they}'ll", "{they}'ll"),
)


def about_interviewee(sentence: str, person: Person) -> str:
    """What the student said to the interviewee, told about them: "I asked you because you're …".

    >>> about_interviewee("I asked you because you're kind.", Person("Ms. Lee", Pronoun.SHE))
    "I asked Ms. Lee because she's kind."
    """
    text = sentence.replace("’", "'")
    they, their, them = person.pronoun.value, person.pronoun.possessive, person.pronoun.object
    plural = person.pronoun is Pronoun.THEY
    for pattern, many, one in _YOU:
        text = re.sub(
            pattern, (many if plural else one).format(they=they, their=their), text, flags=re.IGNORECASE
        )
    text = re.sub(
        r"\byou (?=(?:did|had|said|told|could|would|should|might|will|can|must|never|always|also|\w+ed)\b)",
        f"{they} ",
        text,
        flags=re.I,
    )
    text = re.sub(
        r"\byou\b(?=[.,!?;:]| because| for| to| about| since| at| in| with| and|$)",
        them,
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(
        r"\byou (\w+)\b",
        lambda m: f"{they} {third_person_verb(m.group(1), plural=plural)}",
        text,
        flags=re.IGNORECASE,
    )
    if person.name:
        text = re.sub(
            rf"\b(asked|chose|picked|interview|interviewed|to) {them}\b", rf"\1 {person.name}", text, count=1
        )
    return text


def named_first(sentence: str, person: Person) -> str:
    """The sentence with the name for a pronoun that opens it."""
    they, their = person.pronoun.value, person.pronoun.possessive
    if not person.name or re.match(
        r"\w+ (?:did|does|do|was|is|has|had|can|could|would|will)(?:n['’]t)?\.", sentence
    ):
        return sentence
    possessive = f"{person.name}'s"
    for pattern, name in (
        (rf"^{they}(?='s\b|’s\b)(?!'ve)", person.name),
        (rf"^{their}\b", possessive),
        (rf"^{they}\b(?!')", person.name),
    ):
        if person.pronoun is Pronoun.THEY and pattern.startswith(f"^{they}"):
            continue
        changed = re.sub(pattern, name, sentence, count=1, flags=re.IGNORECASE)
        if changed != sentence:
            return with_is(changed, name) if pattern.startswith(f"^{they}") else changed
    return sentence


_HEDGE = re.compile(
    r"(?i)^(?:i (?:think|guess|suppose|believe|feel like|would say)(?! (?:about|of|how|what|so)\b)|i['’]?d (?:just )?say(?! (?:how|what|so|it|to|no|yes|hello|sorry)\b| [\"“])|i say(?! (?:how|what|so|about|it|to|no|yes|hello)\b)|i(?:['’]d| would)(?: just)? tell (?:you|them|people)(?: to)?)(?: that)?,? "
)


RELATIVE = r"(?:uncle|aunt|mom|mum|dad|mother|father|brother|sister|boss|wife|husband|grandma|grandpa|grandmother|grandfather|cousin|roommate)"
#: Somebody of the student's, whom a "he" or "she" behind may mean.
ANOTHER = re.compile(
    rf"(?i)\bmy (?:[a-z]+ )?(?:{RELATIVE}|mum|friend|neighbou?r|teacher|coach|son|daughter)\b"
)


_NUMBER = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty)"
)
#: "Us" and "we" of people who work together, where "them" and "they" would point at somebody else.
_TOGETHER: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        (
            rf"(?i)\b(there(?:['’]s| is| are| were| was)(?: only| about| just)?) ({_NUMBER}) of us\b",
            r"\1 \2 people",
        ),
        (rf"(?i)\b(there(?: are| were)) ([^.,;]+?) and ({_NUMBER}) of us\b", r"\1 \2 and \3 people"),
        (
            rf"(?i)^(we)(?:['’]re| are) (?:about |around |only )?({_NUMBER}) (people|employees)\b",
            r"There are \2 \3",
        ),
        (
            r"(?i)^we(?:['’]re| are) (?=an? (?:[\w-]+ )?(?:practice|station|shop|company|team|office|school|business|firm|studio|clinic|department|crew|lab|farm|bakery|library|hospital|nonprofit|startup)\b)",
            "It's ",
        ),
    )
)


def of_many(words: str) -> str:
    """What was said of "us" as a number, so that nobody takes "three of them" for three bridges.

    >>> of_many("There are 214 bridges in the county and three of us.")
    'There are 214 bridges in the county and three people.'
    """
    for pattern, told in _TOGETHER:
        words = pattern.sub(told, words)
    return re.sub(rf"(?i)\bthere['’]s ({_NUMBER}) people\b", r"there are \1 people", words)


def without_hedge(sentence: str) -> str:
    """ "I think" says no more than "she said" does; beside it, it goes."""
    return _HEDGE.sub("", sentence)


def joined(items: list[str]) -> str:
    """Items as a list that can be said: "a, b, and c"."""
    items = [item.rstrip(".;, ") for item in items]
    if len(items) < 3:
        return (", and " if any("," in item or " and " in item for item in items) else " and ").join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def sentences_of(pieces: list[str]) -> str:
    """Pieces as sentences of one line, their dashes said as commas."""
    return " ".join(as_sentence(re.sub(r"\s+[–—]\s+", ", ", piece)) for piece in pieces if piece.strip())
