"""The listener of the interview, who is the student that tells it: "you" as me."""

from __future__ import annotations

import re

from scriptwright.narration.adverbs import skip_adverbs
from scriptwright.narration.agreement import like
from scriptwright.narration.closed_words import AUXILIARY, CLAUSE_OPENERS
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.narration.edits import Edit
from scriptwright.narration.finite import VerbGroup, main_verb
from scriptwright.narration.pronouns import Mention
from scriptwright.narration.quotations import inside, quoted_spans
from scriptwright.narration.sharing import sharing_verbs
from scriptwright.narration.words import Word, words_of

TOLD = (
    r"I(?:['’]ve| have| had|['’]d)? (?:already |also |just )?"
    r"(?:told|showed|shown|sent|emailed|e-mailed|promised|gave|given|"
    r"(?:mentioned|said|explained|described) to) (?P<me>you)",
    r"(?P<I>you)(?= and (?:I|me) "
    r"(?:met|talked|spoke|discussed|were|had|first|have|went|once|already|know each)\b)",
    r"(?:when|since|because|as|before) (?P<I>you)(?: first| just)? "
    r"(?=(?:asked|emailed|e-mailed|called|wrote|contacted|reached out|mentioned)\b)",
)
"""Acts of the interview itself, in which "you" can be nobody but the student."""

_TOLD = tuple(re.compile(rf"\b{row}", re.IGNORECASE) for row in TOLD)

YOURS: dict[str, str] = {
    "your": "my",
    "yours": "mine",
    "yourself": "myself",
    "yourselves": "myself",
    "ur": "my",
}
_YOU = re.compile(r"(?<![\w@#])(?:you|your|yours|yourself|yourselves)(?![\w@])", re.IGNORECASE)
ASIDES = re.compile(
    r"(?:^|(?<=[,;(–—]\s)|(?<=[,;(–—]))you know(?=\s*[.,;!?)–—])|\bthank you\b|\byou guys\b", re.IGNORECASE
)
"""Where "you" only keeps the talk going."""

LISTENER_FORMS: dict[str, str] = {"are": "am", "'re": "'m", "re": "'m", "were": "was"}
ASKING = frozenset("are were do did can could will would should have had may might must".split())
LINKS = frozenset({"and", "or"})
BARE_VERBS = frozenset("make let help see watch hear have feel give tell show get want ask teach".split())
"""Verbs after which "you" is an object, whatever bare verb or adjective follows."""


def student_edits(text: str, found: list[Mention], *, everywhere: bool) -> list[Edit]:
    """The edits that turn "you" into the student's own I, me, my.

    Without `everywhere` only those of the interview's own acts ("as I told you on the phone").
    """
    quotations = quoted_spans(text)
    if not everywhere:
        return [
            Edit(*match.span(name), name)
            for row in _TOLD
            for match in row.finditer(text)
            if (name := match.lastgroup or "") and not inside(quotations, match.start(name))
        ]
    closed = quotations + [match.span() for match in ASIDES.finditer(text)]
    spoken = [match for match in _YOU.finditer(text) if not inside(closed, match.start())]
    if not spoken:
        return []
    words = words_of(text)
    index = {word.start: word.index for word in words}
    edits: list[Edit] = []
    for match in spoken:
        edits += _listener(text, words, match, index.get(match.start()))
    return edits


def _listener(text: str, words: tuple[Word, ...], match: re.Match[str], at: int | None) -> list[Edit]:
    written = match.group()
    if written.lower() in YOURS:
        return [Edit(match.start(), match.end(), like(written, YOURS[written.lower()]))]
    verb = _verb_of(words, at) if at is not None else None
    if at is None or verb is None:
        return [Edit(match.start(), match.end(), like(written, "me"))]
    edits = [Edit(match.start(), match.end(), "I")]
    if words[verb].lower in LINKS:
        return edits
    inverted = verb < at
    main = skip_adverbs(words, at + 1) if inverted else main_verb(words, verb)
    group = VerbGroup(verb, min(main, len(words) - 1), inverted=inverted)
    for shared in [verb, *sharing_verbs(words, at, group)]:
        edits += _agree(words, shared, inverted=inverted)
    return edits


def _verb_of(words: tuple[Word, ...], at: int) -> int | None:
    """The finite verb that has the "you" at that index for its subject; None where it is an object."""
    before = words[at - 1] if at else None
    negated = before is not None and before.lower in ("n't", "nt")
    asked = words[at - 2] if negated and at > 1 else before
    if asked is not None and asked.lower in ASKING and _asks(words, asked.index):
        return asked.index
    following = skip_adverbs(words, at + 1)
    if following >= len(words):
        return None
    verb = words[following]
    if verb.lower in LINKS:
        return following if at == 0 or words[at - 1].text in ",.;:" else None
    if before is not None and (before.tag in ("IN", "TO") and before.lower not in CLAUSE_OPENERS):
        return None
    if verb.lower in AUXILIARY or (is_past(verb.lower) and not is_base(verb.lower) and verb.tag == "VBD"):
        return following
    if (
        not is_base(verb.lower)
        or verb.tag in ("IN", "TO", "DT", "PRP", "PRP$")
        or (verb.tag == "JJ" and _is_moved(before))
    ):
        return None
    return None if _is_moved(before) else following


def _is_moved(before: Word | None) -> bool:
    """True after "make", "help" and their like, which take an object and a bare verb."""
    return before is not None and any(base in BARE_VERBS for base in lemmas(before.lower, "VERB"))


def _asks(words: tuple[Word, ...], at: int) -> bool:
    before = words[at - 1] if at else None
    return (
        before is None
        or before.text in ",.;:!?—–"
        or before.tag in ("WRB", "WP", "WDT", "CC", "RB")
        or (before.tag.startswith("NN") and words[0].tag in ("WRB", "WP", "WDT"))
    )


def _agree(words: tuple[Word, ...], verb: int, *, inverted: bool) -> list[Edit]:
    word = words[verb]
    following = words[verb + 1] if verb + 1 < len(words) else None
    if word.lower == "are" and following is not None and following.lower in ("n't", "nt") and not inverted:
        return [Edit(word.start - 1, following.end, "'m not" if following.text[1] == "'" else "’m not")]
    if word.lower not in LISTENER_FORMS or (
        inverted and following is not None and following.lower in ("n't", "nt")
    ):
        return []
    form = LISTENER_FORMS[word.lower]
    if form.startswith("'"):
        form = (word.text[0] if word.text[0] in "'’" else "'") + form[1:]
    return [Edit(word.start, word.end, like(word.text, form))]
