"""What the student says of what they said right before, without a pronoun that shows it: "I like that kind of thing."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.sections import Section

#: Something of the kind that was just named, before which nothing stands that could be of it.
_OF_THAT_KIND = re.compile(
    r"(?i)(?!.*(?:[,;:]| (?:and|but|because|when|if|so|while|which|who) ).*\b(?:of thing|like (?:this|that)))"
    r".*\b(?:(?:this|that|these|those) (?:kind|sort|type)s? of (?:things?|stuff|work|problems?|jobs?|people|places?)|(?:things|stuff|something|anything|people|jobs?) like (?:this|that|these|those))\b(?! (?:i|you|we|he|she|they|that|who|which|where)\b)"
)
_EXACTLY = re.compile(
    r"(?i)\b(?:exactly|precisely) (?:this|that)\b(?! (?:i|you|we|he|she|they|[a-z]+(?:s|ed))\b)"
)
_LIKES = re.compile(
    r"(?i)(?:(?:and|but|also|so),? )*i(?:['’]m| am)?(?: (?:do|really|also|always|already|still))* (?:like|love|enjoy|good at|interested in|into)\b"
)
#: What the student makes of it for themselves.
_FOR_ME = re.compile(
    r"(?i)(?:(?:so|and|but|then|that['’]?s why),? )*(?:i (?:really |now )?(?:think|guess|believe)|maybe|perhaps|i (?:could|might)|it could|this could|that could)\b"
    r".*\b(?:for me|i (?:could|would|might) (?:be|do|try|work|become|like|want|study)|(?:could|might) (?:be|do|try|work|become|study))\b"
)


def pointing(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, what is said of that kind of thing with the sentence before it, and a liking with what is made of it."""
    made = list(found)
    by_id = {candidate.id: at for at, candidate in enumerate(found)}
    for candidate in found:
        at = by_id.get(candidate.before or "")
        if at is None or candidate.kind is not LineKind.OWN or found[at].kind is not LineKind.OWN:
            continue
        here, before = by_id[candidate.id], made[at]
        if _OF_THAT_KIND.match(candidate.text) or _EXACTLY.search(candidate.text):
            needed = dict.fromkeys((*made[here].introduced, before.id))
            made[here] = replace(made[here], introduced=tuple(needed))
        likes = _LIKES.match(before.text) and before.section is candidate.section is Section.CONNECTION
        if likes and before.turned_by is None and _FOR_ME.match(candidate.text):
            made[at] = replace(before, turned_by=candidate.id)
    return made
