"""Which preposition goes with which word, where learners of English have that of their own language.

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

from scriptwright.narration.dictionary import inflections, is_base, lemmas
from scriptwright.script.words.slips import Made

_LANGUAGE = "English|Polish|German|Spanish|French|Portuguese|Italian|Russian|Chinese|Korean|Japanese|Turkish|Arabic|Ukrainian"

#: Named rows: what is written → what is meant.
PREPOSITIONS: tuple[tuple[str, str, Made], ...] = (
    (
        "8 o'clock of the evening",
        r"\b(o['’]clock|\d) (?:of|in) the (morning|evening|afternoon|night)\b",
        lambda m: f"{m.group(1)} {'at night' if m.group(2) == 'night' else 'in the ' + m.group(2)}",
    ),
    ("regret about", r"\b(regret(?:s|ted)?) (?:about|of) ", r"\1 "),
    (
        "enter to university",
        r"\b(enter(?:s|ed)?|get to) (?:to |in |into |at )?(?:the )?((?:[a-z]+ )??(?:university|institute|academy|college))(?=[.,;]|$| (?:and|but|in|of|because)\b)",
        lambda m: f"{dict(enters='gets', entered='got').get(m.group(1), 'get')} into {m.group(2)}",
    ),
    (
        "angry on me",
        r"\b(angry|mad|furious) on (?=(?:me|him|her|us|them|my|his|the)\b)",
        r"\1 with ",
    ),
    (
        "on English",
        rf"\bon ((?:good |bad |simple )?(?:{_LANGUAGE}))(?=[.,;]|$| (?:and|but|because|or)\b)",
        r"in \1",
    ),
    ("in a farm", r"\bin (a|the|his|her|my|our|their) farm\b", r"on \1 farm"),
    (
        "on Christmas",
        r"\b([Oo])n (Christmas|Easter)(?! (?:Day|Eve|Monday|Sunday))",
        lambda m: f"{'A' if m.group(1) == 'O' else 'a'}t {m.group(2)}",
    ),
    (
        "dream to be",
        r"\b(dream(?:s|ed|t|ing)?) (?:to|about to) ([a-z]+)\b",
        lambda m: (
            f"{m.group(1)} of {next(iter(inflections(m.group(2), 'VBG')), m.group(2))}"
            if is_base(m.group(2))
            else m.group()
        ),
    ),
    (
        "began breathe",
        r"\b(began|begins?|started|starts|decided|decides|managed|promised|hoped|hopes?|tried|tries|continued|learned) ([a-z]+)(?=[.,;]|$| (?:the|a|to|it|him|her|in|with|at|again|and)\b)",
        lambda m: (
            f"{m.group(1)} to {m.group(2)}"
            if is_base(m.group(2))
            and not lemmas(m.group(2), "NOUN")
            and not lemmas(m.group(2), "ADV")
            and not lemmas(m.group(2), "ADJ")
            else m.group()
        ),
    ),
    ("congratulated with", r"\b(congratulat(?:e|es|ed)) (me|him|her|us|them) with\b", r"\1 \2 on"),
    (
        "in the photo",
        r"\b(?:on|at) (the|this|that|a|one) (photo|picture)(?=[.,;]|$| (?:there|you|I|he|she)\b)",
        r"in \1 \2",
    ),
    ("on the street", r"\bat (?=the (?:street|kitchen|garden|yard|village)\b)", "in "),
    (
        "good in",
        r"\b(good|bad|better|great) in (?=(?:maths?|mathematics|physics|chemistry|biology|sports?|drawing|cooking|languages|English|it)\b)",
        r"\1 at ",
    ),
    ("typical of", r"\b(typical) for (?=(?:my|his|her|our|the)\b)", r"\1 of "),
    ("different than", r"\b(different) (?:of|to) (?=(?:my|his|her|the|what|other)\b)", r"\1 from "),
    ("participate to", r"\b(participat(?:e|es|ed)|take part|took part|takes part) (?:to|at|on) ", r"\1 in "),
    ("consist from", r"\b(consists?|consisted) (?:from|in) (?=(?!\w+ing\b)[a-z\d])", r"\1 of "),
    (
        "spent for",
        r"\b(spend|spends|spent) (?=.{1,25} for (?:food|clothes|books|tools|it|this|them)\b)(.{1,25}) for\b",
        r"\1 \2 on",
    ),
    ("on the other side of", r"\b(?:in|at) the other side of\b", "on the other side of"),
    ("same like", r"(?<!the )\bsame like\b", "just like"),
    ("impressed from", r"\b(impressed|surprised|shocked|fascinated) (?:from|of) ", r"\1 by "),
    ("with him together", r"\b(with (?:me|him|her|us|them)) together\b", r"together \1"),
    (
        "in the Christmas",
        r"\bin (?:the )?(Christmas|Easter)(?=[.,;]|$| (?:and|we|he|she|they|I)\b)",
        r"at \1",
    ),
    ("back on work", r"\bback (?:on|to the) work\b", "back at work"),
    (
        "in saturdays",
        r"\b(?:in|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)(s?)\b",
        lambda m: f"on {m.group(1).capitalize()}{m.group(2)}",
    ),
    (
        "change it to other",
        r"\b(chang(?:e|es|ed)\b[^,.]{1,25}) (?:to|for|with) other(?=[.,;]|$)",
        r"\1 for another one",
    ),
)
