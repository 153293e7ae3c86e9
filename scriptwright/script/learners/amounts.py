"""How much, how many and how long, as learners of English have it: "20 euro in hour", "minimum half hour".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.slips import COUNT, Made

#: Named rows: what is written → what is meant.
AMOUNTS: tuple[tuple[str, str, Made], ...] = (
    (
        "sure in hundred percent",
        r"\b(sure|ready|right|safe|certain)(?: in| on)?(?: a)? (hundred|\d+) percents?\b",
        lambda m: f"{'a ' if m.group(2) == 'hundred' else ''}{m.group(2)} percent {m.group(1)}",
    ),
    ("94 percents", r"\b(\d+|hundred|\w+ty|ten) percents\b", r"\1 percent"),
    (
        "20 euro",
        r"\b(\d{2,}|[2-9]) (euro|dollar|pound)(?= (?:and|in|for|an|a|per|every|each|more)\b|[.,;]|$)",
        r"\1 \2s",
    ),
    (
        "20 euros in hour",
        r"\b(euros?|dollars?|pounds?|zloty|złoty|crowns?|rubles?|lira|yuan|pesos|reais|rupees|money) (?:in|for|on|at|the) (?:one |an? )?hour(?=[.,;]|$| (?:and|but)\b)",
        r"\1 an hour",
    ),
    ("minimum half hour", rf"(?<!the )(?<!a )\bminimum (?=(?:half|an?|one|1|{COUNT}) [a-z])", "at least "),
    ("half hour", r"(?<!a )(?<!every )(?<!one )(?<!last )(?<!first )\bhalf hour\b", "half an hour"),
    (
        "very much experience",
        r"\b(has|have|had|need|needs|takes|took|with|costs?|earns?) very much (?=(?!about\b|to\b|when\b|in\b|that\b|and\b|because\b)[a-z])",
        r"\1 a lot of ",
    ),
    ("12 until 15 calls", r"\b(\d+) (?:until|till) (\d+)(?= [a-z]+s\b)", r"\1 to \2"),
    (
        "like two years",
        rf"\b(believed it|waited|stayed|worked there|lived there|was there|slept) like (?={COUNT} (?:years|months|weeks|days|hours|minutes)\b)",
        r"\1 for about ",
    ),
    (
        "like 350 tons",
        rf"(?<!look )(?<!looks )(?<!feel )(?<!feels )(?<!felt )\blike (?={COUNT} (?:years|months|weeks|days|hours|minutes|kilos?|met\w+|tons?|people|euros?|degrees|times|km)\b)",
        "about ",
    ),
    (
        "costs few",
        r"\b(costs?|earns?|pays?|paid) (few|much)(?=[.,;]|$| (?:and|but|because)\b)(?<!n['’]t cost much)(?<!n['’]t earn much)(?<!n['’]t pay much)(?<!not cost much)",
        lambda m: f"{m.group(1)} {'little' if m.group(2) == 'few' else 'a lot'}",
    ),
    ("each have", r"(?<=and )each have\b", "each has"),
    ("the most problem", r"\bthe most (problem|mistake|danger|difference|dream)\b", r"the biggest \1"),
    (
        "can repair all",
        r"\b(repairs?|fix(?:es|ed)?|does|do|did|makes?|made|knows?|knew|sees?|saw|understands?|eats?|remembers?|sells?|sold|explained|buys?|learned) all(?=[.,;]|$| (?:and|but|because)\b)",
        r"\1 everything",
    ),
    (
        "enough old",
        r"\benough (old|hard|big|young|strong|fast|good|easy|difficult)(?= (?:but|and)\b)",
        r"quite \1",
    ),
    (
        "24 hours shift",
        r"\b([Tt]he|[Aa]n?|[Hh]is|[Hh]er) (\d+) (hour|day|minute|year)s (shift|drive|flight|course|break|contract|trip|walk)\b",
        r"\1 \2-\3 \4",
    ),
    ("earned very few", r"\b(earn(?:s|ed)?|costs?|paid|pays?) very few(?=[.,;]|$)", r"\1 very little"),
    ("was first time", r"\b(is|was|be) first time\b", r"\1 the first time"),
    (
        "that best moment",
        r"\b(that|and|but|because) (best|worst|funniest|saddest|hardest) (?=(?:moment|thing|day|part|memory) (?:is|was)\b)",
        r"\1 the \2 ",
    ),
    (
        "there is very noisy",
        r"\b([Tt])here (is|was) ((?:very|so|too|really|always) )([a-z]+)(?=[.,;]|$| (?:and|but|because|in|there)\b)",
        lambda m: (
            f"{'I' if m.group(1) == 'T' else 'i'}t {m.group(2)} {m.group(3)}{m.group(4)}"
            if lemmas(m.group(4), "ADJ")
            else m.group()
        ),
    ),
    (
        "from this time he has",
        r"^From (?:this|that) time,? (he|she|I|we|they) (?:has|have) (?=(?:the|a|an|this|his|her|my|two|no)\b)",
        lambda m: (
            f"Since then {m.group(1)}{chr(39) + 's' if m.group(1) in ('he', 'she') else chr(39) + 've'} had "
        ),
    ),
    ("from this time", r"^From this time,? (?!on\b)", "From then on "),
)
