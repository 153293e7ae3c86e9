"""The listener of the interview, who is the student that tells it: "you" as me."""

from __future__ import annotations

import re

from scriptwright.narration.agreement import like
from scriptwright.narration.edits import Edit
from scriptwright.narration.finite import verb_group
from scriptwright.narration.pronouns import Mention, starts_sentence
from scriptwright.narration.quotations import inside, quoted_spans
from scriptwright.narration.sharing import sharing_verbs
from scriptwright.narration.words import Word, words_of

TOLD = re.compile(
    r"""
      \bI(?:['’]ve|\ have|\ had|['’]d)?\ (?:already\ |also\ |just\ )?(?:told|showed|shown|sent|emailed|e-mailed|promised|gave|given|mentioned\ to|
        said\ to|explained\ to|described\ to)\ (?P<told>you)\b
    | \b(?P<and>you)(?=\ and\ (?:I|me)\ (?:met|talked|spoke|discussed|were|had|first|have|went|once|already|know\ each)\b)
    | \b(?:when|since|because|as|before)\ (?P<asked>you)(?:\ first|\ just)?\ (?=(?:asked|emailed|e-mailed|called|wrote|contacted|reached\ out|mentioned)\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Acts of the interview itself, in which "you" can be nobody but the student."""

YOURS: dict[str, str] = {"your": "my", "yours": "mine", "yourself": "myself", "yourselves": "myself", "ur": "my"}
_YOU = re.compile(r"(?<![\w@#])(?:you|your|yours|yourself|yourselves)(?![\w@])", re.IGNORECASE)
ASIDES = re.compile(r"(?:^|(?<=[,;(–—]\s)|(?<=[,;(–—]))you know(?=\s*[,;)–—])|\bthank you\b|\byou guys\b", re.IGNORECASE)
"""Where "you" only keeps the talk going."""

LISTENER_FORMS: dict[str, str] = {
    "are": "am", "'re": "'m", "re": "'m", "were": "was", "was": "was", "are n't": "am not", "aren't": "am not",
}  # fmt: skip


def student_edits(text: str, found: list[Mention], *, everywhere: bool) -> list[Edit]:
    """The edits that turn "you" into the student's own I, me, my.

    Without `everywhere` only those of the interview's own acts ("as I told you on the phone").
    """
    quotations = quoted_spans(text)
    if not everywhere:
        return [
            _told_edit(text, match.start(name))
            for match in TOLD.finditer(text)
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


def _told_edit(text: str, at: int) -> Edit:
    before, after = text[:at].split()[-1:], text[at + 3 :].split()[:1]
    subject = bool(before and before[0].lower() in ("when", "since", "because", "as", "before")) or after == ["and"]
    return Edit(at, at + 3, "I" if subject else "me")


def _listener(text: str, words: tuple[Word, ...], match: re.Match[str], at: int | None) -> list[Edit]:
    written = match.group()
    if written.lower() in YOURS:
        return [Edit(match.start(), match.end(), like(written, YOURS[written.lower()]))]
    if at is None or not _is_subject(words, at):
        return [Edit(match.start(), match.end(), "Me" if starts_sentence(text, match.start()) else "me")]
    edits = [Edit(match.start(), match.end(), "I")]
    group = verb_group(words, at)
    if group is None:
        return edits
    for verb in [group.finite, *sharing_verbs(words, at, group)]:
        edits += _agree(text, words, verb, inverted=group.inverted)
    return edits


def _is_subject(words: tuple[Word, ...], at: int) -> bool:
    if words[at].dep in ("nsubj", "nsubjpass"):
        head = words[words[at].head]
        causative = words[head.head].lower in ("make", "makes", "made", "let", "lets", "help", "helps", "helped", "see", "have")
        small = head.dep in ("ccomp", "xcomp") and (head.tag == "VB" and words[at].index > words[head.head].index)
        if not (small and (causative or _infinitive(words, at, head.index))):
            return True
    if words[at].dep in ("dobj", "pobj", "dative"):
        return False
    group = verb_group(words, at)
    return group is not None and words[at].dep not in ("dobj", "pobj", "dative") and words[at].tag == "PRP" and (
        group.inverted or at == 0 or words[at - 1].lower not in ("make", "makes", "made", "let", "lets", "help", "helps", "to", "with")
    ) and not _infinitive(words, at, group.main)


def _infinitive(words: tuple[Word, ...], at: int, verb: int) -> bool:
    return any(word.lower == "to" and word.tag == "TO" for word in words[at + 1 : verb])


def _agree(text: str, words: tuple[Word, ...], verb: int, *, inverted: bool) -> list[Edit]:
    word = words[verb]
    following = words[verb + 1] if verb + 1 < len(words) else None
    if word.lower in ("are", "'re", "re") and following is not None and following.lower in ("n't", "nt"):
        return [Edit(word.start, following.end, "aren't" if inverted else "'m not")]
    if word.lower not in ("are", "'re", "re", "were"):
        return []
    form = LISTENER_FORMS[word.lower]
    if form.startswith("'"):
        form = (word.text[0] if word.text[0] in "'’" else "'") + form[1:]
    return [Edit(word.start, word.end, like(word.text, form))]

