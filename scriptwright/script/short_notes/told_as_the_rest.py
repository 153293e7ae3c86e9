"""Answers told of the interviewee as the rest of the notes are, in which "my" is the student's: "yes. She rang my grandma"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from scriptwright.script.candidate import Candidate
from scriptwright.script.context.referring import QUOTED
from scriptwright.script.model import LineKind
from scriptwright.sections import Pronoun

_OWN_VOICE = re.compile(r"\b(?:I|[Mm]e|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]ur)\b")
_MOST = 3  #: times as many answers that tell of somebody as answers in somebody's own voice


def as_the_rest(found: Iterable[Candidate], pronoun: Pronoun | None) -> list[Candidate]:
    """The candidates, where an answer that says "she" of the interviewee, and never "I", is told in the third person too."""
    all_of_them = list(found)
    if pronoun not in (Pronoun.HE, Pronoun.SHE):
        return all_of_them
    acts = re.compile(rf"(?i)(?:(?:and|but|so|then|also|once|first),? )*{pronoun.value}\b(?!['’]d\b)")
    told = [one for one in all_of_them if one.kind is LineKind.TOLD and one.answer is None and one.blocks]
    of_them: Counter[tuple[str, ...]] = Counter(one.blocks for one in told if acts.match(one.text))
    own = {one.blocks for one in told if _OWN_VOICE.search(QUOTED.sub("", one.noted))}
    reported = {one.blocks for one in told if one.reported and of_them[one.blocks]}
    in_own_voice = {one.blocks for one in told if not one.reported and one.blocks in own}
    if len(reported) < max(1, _MOST * len(in_own_voice)):
        return all_of_them
    turned = {one.blocks for one in told if not one.reported and of_them[one.blocks]} - own
    return [replace(one, reported=True) if one.blocks in turned else one for one in all_of_them]
