"""Where, when and by what means, as learners of English have it: "write in a paper", "come in the bus", "Tuesday she bakes".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

from scriptwright.script.words.slips import Made

_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_PUT = r"put|puts|hang|hangs|hung|stick|sticks|stuck|wr[io]tes?|written|dr[ae]ws?|paint(?:s|ed)?|s[ae]w|sees?|re?ad|reads|pin(?:s|ned)?|tape[sd]?|nail(?:s|ed)?"


def _capital(like: str, word: str) -> str:
    return word[0].upper() + word[1:] if like[:1].isupper() else word


#: Named rows: what is written → what is meant.
PLACES: tuple[tuple[str, str, Made], ...] = (
    (
        "wrote it in a paper",
        r"\b(wr[io]tes?|written|writing|note[sd]?|dr[ae]ws?|signs?|signed|count(?:s|ed)?)( [^,.]{1,30}?)?? in (a|one|the|this|that) (?:piece of )?paper\b(?! (?:bag|box|cup))",
        lambda m: f"{m.group(1)}{m.group(2) or ''} on {m.group(3)} piece of paper",
    ),
    (
        "hung in the wall",
        rf"\b({_PUT})( (?:it|them|[^,.]{{1,25}}?))? in (the|a|her|his|my|our) (wall|door|window|fridge door|ceiling|board|whiteboard|table|desk|floor|counter)(?=[.,;]|$| (?:and|of|with|for|so|to|next|behind)\b)",
        lambda m: f"{m.group(1)}{m.group(2) or ''} on {m.group(3)} {m.group(4)}",
    ),
    (
        "eats in her desk",
        r"\b((?:eat|eats|ate|sit|sits|sat|sitting|work|works|worked|wait|waits|waited|lunch|dinner|breakfast)) in (the|her|his|my|a) (desk|counter|table)\b",
        r"\1 at \2 \3",
    ),
    (
        "in the internet",
        r"\b([Ii])n (the )?(internet|Internet|TV|television|YouTube|Facebook|Instagram|Google|phone screen|website)\b(?! (?:company|age|business))",
        lambda m: (
            f"{_capital(m.group(1), 'on')} {m.group(2) or ('the ' if m.group(3).lower() == 'internet' else '')}{m.group(3)}"
        ),
    ),
    (
        "come in the bus",
        r"\b((?:com|go|arriv|travel|return|mov|leav|get)(?:es|e|s|ed|ing)?|came|went|got|left|sent|brought)( [^,.]{1,40}?)?,? (?:in|with)(?: the(?! taxi| boat))? (bus|plane|train|boat|ship|taxi|subway|metro|tram|ferry|airplane)(?=[.,;]|$| (?:and|because|from|to|every|when|for)\b)",
        lambda m: f"{m.group(1)}{m.group(2) or ''} by {m.group(3)}",
    ),
    ("to the work", r"\b([Gg]o|goes|went|going|come|comes|came) (to|from) the (work|bed)\b", r"\1 \2 \3"),
    (
        "Tuesday she bakes",
        rf"^((?:And |But |So |Then )?)({_DAY})(s?) (?=(?:I|he|she|we|they|people|nobody|everybody|(?:the|my|his|her|our) [a-z]+) (?!['’])[a-z])",
        lambda m: f"{m.group(1)}{'on' if m.group(1) else 'On'} {m.group(2)}{m.group(3)} ",
    ),
    (
        "in the Monday",
        rf"\b([Ii]n|[Aa]t) the ({_DAY}s?)(?=[.,;]|$| (?:I|he|she|we|they|and|morning|evening|afternoon|night)\b)",
        lambda m: f"{_capital(m.group(1), 'on')} {m.group(2)}",
    ),
    (
        "on last Saturday",
        rf"(?<!was )(?<!is )(?<!been )(?<!were )\b([Oo]n|[Aa]t|[Ii]n) (last|next|this) ({_DAY}|year|month|week|night|summer|winter|spring)\b(?!['’])",
        lambda m: _capital(m.group(1), f"{m.group(2)} {m.group(3)}"),
    ),
    (
        "cleans in the night",
        r"^([^,]*\b(?:clean|work|sleep|study|drive|call|come|bake|cook|read|go|studie|goe)s? [^,.]{0,40}?|[^,]*\b(?:works?|sleeps?|comes?|goes|calls?)) in the nights?(?=[.]|$)",
        r"\1 at night",
    ),
    (
        "in all the nights",
        r"\b(?:in |at )?all the (nights|mornings|weeks|months|years)(?=[.,;]|$| still\b)",
        lambda m: f"every {m.group(1)[:-1]}",
    ),
    (
        "thankful with",
        r"\b(thankful|grateful) (?:with|of) (?=(?:me|him|her|them|us|the|my|his|her)\b)",
        r"\1 to ",
    ),
    (
        "angry to",
        r"\b(angry|mad|upset) (?:to|against) (?=(?:me|him|her|them|us|the|my|his|people|customers|clients|everybody|lazy)\b)",
        r"\1 at ",
    ),
    (
        "suitable me",
        r"\b(is|was|are|not|very|more) suitable (?=(?:me|him|her|us|them|my|the)\b)",
        r"\1 suitable for ",
    ),
    (
        "entered in the company",
        r"\b(enter(?:s|ed)?) in (the|a|this|her|his|my) (room|house|shop|store|kitchen|building|office|army|company|factory|school|salon|hospital)\b",
        lambda m: (
            f"{dict(enter='join', enters='joins', entered='joined')[m.group(1)] if m.group(3) in ('army', 'company') else m.group(1)} {m.group(2)} {m.group(3)}"
        ),
    ),
    (
        "permits to her to",
        r"\b(permit|allow)(s|ted|ed)? to (me|him|her|us|them) to\b",
        lambda m: f"{'allow'}{'ed' if m.group(2) in ('ed', 'ted') else m.group(2) or ''} {m.group(3)} to",
    ),
    (
        "passed two months",
        r"\b([Pp])assed ((?:two|three|four|five|six|seven|eight|nine|ten|many|some|several|a few|\d+|one|a|all the|the whole|the) (?:years?|months?|weeks?|days?|hours?|nights?|summers?|winters?|Christmas|holidays?|weekends?))(?= (?:in|at|with|without|there|here|alone|together|on)\b)",
        lambda m: f"{'S' if m.group(1) == 'P' else 's'}pent {m.group(2)}",
    ),
    (
        "passed a good moment",
        r"\b([Pp])ass(?:ed)? a (very )?(good|nice|great|bad|difficult|hard) (?:moment|time)\b",
        lambda m: f"{'H' if m.group(1) == 'P' else 'h'}ad a {m.group(2) or ''}{m.group(3)} time",
    ),
    (
        "to be as her",
        r"\b(be|become|work|live|am|is|was|are) as (?=(?:him|her|them|my [a-z]+)(?:[.,;]|$| (?:when|and|because|but|one)\b))",
        r"\1 like ",
    ),
    (
        "become like she",
        r"\b(like|as|than|with|for|from|about|to) (?:(she)|(he)|(they)|(we))(?=[.]|$)(?<!as she)(?<!as he)(?<!than she)(?<!than he)(?<!than they)(?<!than we)",
        lambda m: (
            f"{m.group(1)} {'her' if m.group(2) else 'him' if m.group(3) else 'them' if m.group(4) else 'us'}"
        ),
    ),
)
