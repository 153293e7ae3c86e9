"""What a learner of English surely means, before any other mending: forms, places, lengths, times, and what is left out."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_past
from scriptwright.script.learners.ages import AGES
from scriptwright.script.learners.bare_or_not import BARE_OR_NOT
from scriptwright.script.learners.clock import CLOCK
from scriptwright.script.learners.collocations import COLLOCATIONS
from scriptwright.script.learners.everyday import EVERYDAY
from scriptwright.script.learners.foreign_order import FOREIGN_ORDER
from scriptwright.script.learners.gerunds import GERUNDS
from scriptwright.script.learners.gone_by import gone_by
from scriptwright.script.learners.gone_there import GONE_THERE
from scriptwright.script.learners.lacks import lacking
from scriptwright.script.learners.lengths import lasting
from scriptwright.script.learners.likeness import LIKENESS
from scriptwright.script.learners.phrases import PHRASES
from scriptwright.script.learners.places import PLACES
from scriptwright.script.learners.the_one import THE_ONE
from scriptwright.script.learners.turned import TURNED
from scriptwright.script.learners.which_words import WHICH_WORDS
from scriptwright.script.learners.with_whom import WITH_WHOM

_ROWS = tuple((re.compile(pattern), made) for _, pattern, made in (*AGES, *CLOCK, *GONE_THERE, *WITH_WHOM, *FOREIGN_ORDER, *BARE_OR_NOT, *THE_ONE, *COLLOCATIONS, *LIKENESS, *TURNED, *EVERYDAY, *WHICH_WORDS, *PHRASES, *GERUNDS, *PLACES))
#: How something is done, with the form of how something is.
_HOW = re.compile(
    r"(?P<very>(?<!a )\b(?:very|so|too|more|really) )(?P<how>slow|quiet|quick|careful|clear|patient|gentle|loud)(?=[.,;]|$| (?:in|for|with|to|because|so|and|but|when|like)\b)"
)
#: After these a quality tells how somebody is: "it sounds very clear", "keep it very quiet".
_IS_SO = frozenset(
    "be feel look seem become get stay sound smell taste keep make find turn grow go remain have consider think want need like".split()
)
_SHE_LATER = re.compile(
    r"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) (?P<verb>[a-z]+) later (?=(?:an?|the|my|his|her|two|three|another)\b)"
)
#: "After" with a clause that no other one follows: it is what came next.
_AFTER = re.compile(r"^(?P<and>(?:And |But )?)[Aa]fter (?P<rest>(?:I|he|she|we|they) [^\"“]+)$")


def as_meant(text: str) -> str:
    """The words as their writer means them.

    >>> as_meant("She stopped to smoke and one time was a fire in her shop.")
    'She stopped smoking and one time was a fire in her shop.'
    >>> as_meant("He opened later a second shop."), as_meant("She spoke with the horse very quiet.")
    ('He later opened a second shop.', 'She spoke with the horse very quietly.')
    """
    if text.rstrip().endswith("?"):
        return text
    for pattern, made in _ROWS:
        text = pattern.sub(made, text)
    text = _AFTER.sub(_afterwards, _SHE_LATER.sub(_later, _HOW.sub(_quietly, text)))
    return gone_by(lasting(lacking(text)))


def _later(match: re.Match[str]) -> str:
    verb = match.group("verb")
    return f"{match.group('who')} later {verb} " if is_past(verb) else match.group()


def _quietly(match: re.Match[str]) -> str:
    """ "Spoke with the horse very quiet" → "… very quietly"; "a room very quiet" is left."""
    before = re.split(r"[,;] ", match.string[: match.start()])[-1]
    verbs = [token for token in parse(before) if token.tag_.startswith("VB")]
    if (
        not verbs
        or verbs[-1].lemma_ in _IS_SO
        or re.search(r"\b(?:an?|one|people|things?) (?:\w+ )?$", before)
    ):
        return match.group()
    how = match.group("how")
    return f"{match.group('very')}{'gently' if how == 'gentle' else how + 'ly'}"


def _afterwards(match: re.Match[str]) -> str:
    """ "After she opened a shop, a small one." → "After that she opened a shop, a small one."."""
    rest = match.group("rest")
    finite = [
        token
        for token in parse(rest)
        if token.dep_ in ("nsubj", "nsubjpass", "expl") and token.head.pos_ in ("VERB", "AUX")
    ]
    told = {token.head.i for token in finite}
    if len(told) != 1 or ", " not in rest or re.search(r", (?:\w+ ){0,3}(?:I|he|she|it|we|they|you)\b", rest):
        return match.group()
    return f"{match.group('and')}{'a' if match.group('and') else 'A'}fter that {rest}"
