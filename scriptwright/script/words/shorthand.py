"""The note-taker's shorthand, as named rows: marks, units, abbreviations, and the words that a speaker says."""

from __future__ import annotations

import re
from collections.abc import Callable

from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.script.words.equals import EQUALS
from scriptwright.script.words.joining_words import JOINING
from scriptwright.script.words.school_days import DAYS, SCHOOL_DAYS
from scriptwright.script.words.units import UNITS

_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
_MONTHS = {
    month[:3]: month
    for month in ("January", "February", "August", "September", "October", "November", "December")
}
_MON = "Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec"
#: Words that are written large for their weight alone.
_WEIGHTY = frozenset(
    "why not never always all really every everything anything so very lot before after only must own real love hate best he she they we me my inside outside month week day hour year did that this know money people".split()
)


def _stressed(word: str) -> bool:
    """Whether a word in capitals is a word with weight, and no abbreviation: "MAD", not "NASA"."""
    if word in _WEIGHTY:
        return True
    known = lemmas(word, "ADJ") or lemmas(word, "ADV") or (is_past(word) and not is_base(word))
    return len(word) >= 3 and bool(known) and word not in ("aids", "sat", "led", "act")


def _calmed(found: re.Match[str]) -> str:
    """A word in capitals for its weight in small letters, a large one where it opens the sentence or names a month."""
    small = found.group().lower()
    if small.capitalize() in (*_MONTHS.values(), *DAYS.values()):
        return small.capitalize()
    return found.group() if not _stressed(small) else small if found.start() else small.capitalize()


#: What a note-taker writes and a speaker says, as named rows: pattern → words.
_COUNTED = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)"
ROWS: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    ("a label of the rest", r"^(?i:others?|misc(?:ellaneous)?|random|extra)\s*:\s+(?=[A-Za-z]+ )", ""),
    (
        "stage directions",
        r"\s*\[[^\]]*\]|\s*\*[a-z ]+\*(?=\s|$)|\s*\((?:laughs?|laughing|pause|smiles?|inaudible|sic)[^)]*\)",
        "",
    ),
    ("bold and italics", r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)", ""),
    ("list letter", r"^\(?[A-Ha-h][.)]\s+(?!\d)", ""),
    ("number for example", r"\be\.\s?g\.,?", "for example"),
    ("that is", r"\bi\.\s?e\.,?", "that is,"),
    ("etc", r",?\s*\betc\b\.?(?=\s*[,.;:!?)]|$|\s)", ""),
    ("air conditioning", r"\b(?:a/c|A/C)\b", "air conditioning"),
    ("at", r"\s@\s", " at "),
    ("mister", r"\b[Mm]ister (?=[A-Z])", "Mr. "),
    ("a title", r"\b(Mr|Mrs|Ms|Dr) (?=[A-Z])", r"\1. "),
    ("the doctor", r"(?:^|(?<=[.;,] ))[Dd]r\b\.? (?=[a-z]+(?:ed|s|d)?\b)", "The doctor "),
    ("the doctor", r"(?<=\bthe )[Dd]r\b\.?(?= [a-z]|[,.;]|$)", "doctor"),
    ("professor", r"\b[Pp]rof\b\.? (?=[A-Z])", "Professor "),
    ("for example", r"(?i)^ex[:.]\s*", "for example, "),
    ("twice", r"\b2x\b", "twice"),
    ("minutes", r"\b(five|ten|fifteen|twenty|thirty) mins?\b\.?", r"\1 minutes"),
    *JOINING,
    ("kilometres an hour", r"(?<=\d) ?(?:km/?h|kph)\b", " kilometers an hour"),
    ("an hour", r"(?<=[\da-z])\s*/\s*h(?:ou)?r\b(?:\.(?!\s))?", " an hour"),
    ("a day", r"\s*/\s*(?=(?:day|night|shift|season|trip|visit|class|week|wk|month|year|yr|hour)\b)", " a "),
    ("week", r"\bwk\b", "week"),
    ("miles", r"(?<=\d )mi\b", "miles"),
    ("one second", r"\b(1|one|a) sec\b\.?", r"\1 second"),
    ("seconds", r"(?<=\d) ?secs?\b\.?(?!\w)", " seconds"),
    *(*SCHOOL_DAYS, *UNITS),
    ("slash", r"(?<=[A-Za-z’'])\s*/\s*(?=[A-Za-z])", " or "),
    (
        "arrow between deeds",
        r"(?<=[a-z)])\s*(?:->|=>|→)\s*(?=(?:(?:he|she|it) [a-z]+s|(?:then )?(?:hired|asked|told|got|went|made|took|quit|left|moved|started|came|gave|sent|called|had|paid|said|put|became|[a-z]{3,}ed))\b)",
        " and ",
    ),
    (
        "arrow to the present",
        r"(?<=[a-z]s)\s*(?:->|=>|→)\s*(?=(?:now|still) [a-z]+\b(?!s\b| (?:he|she|they|it)\b))",
        " ",
    ),
    ("arrow in front", r"^\s*(?:->|=>|→)\s*", ""),
    ("arrow", r"\s*(?:->|=>|→)\s*", ", "),
    ("plus", r"\s+[+&]\s+(?=[\w$])", " and "),
    ("approximately", r"(?<!\w)([€£$]?)~\s*(?=[€£$]?\d)", r"about \1"),
    ("about half", rf"(?<!\w)~ ?(?=(?:half|an?|{_COUNTED[3:-1]})\b)", "about "),
    ("approximately", r"(?<!\w)c\. ?(?=\d)", "about "),
    (
        "another time",
        r"^((?:And |But )?[Aa]nother (?:time|day|night)) (?=(?:the|an?|he|she|they|we|I|my|our|his|her|[A-Z]\w+)\b)",
        r"\1, ",
    ),
    (
        "had",
        rf"(?i)\b(i|you|he|she|we|they)['’]d (?=(?:no|an?|the|nothing|loads|lots|plenty|enough|{_COUNTED})\b)",
        r"\1 had ",
    ),
    ("right now", r"\brn\b(?=\s*(?:[.,!?;)]|$|tho\b|but\b|and\b|so\b|because\b|lol\b))", "right now"),
    ("more than", r"(?<![\w-])>\s*(?=[€£$]?\d)", "more than "),
    ("less than", r"(?<![\w-])<\s*(?=[€£$]?\d)", "less than "),
    ("is not", r"\s+≠\s+(?=\w)", " is not the same as "),
    ("more than", r"(?<=[a-z])\s+>\s+(?=[a-z])", " more than "),
    *EQUALS,
    (
        "and over",
        r"\b(for|aged?|ages) (\d\d)\+(?=[,;.)]|$| (?:in|on|at|starting|this|next)\b)",
        r"\1 people \2 and over",
    ),
    ("or more", r"(?<![\w.])([$€£₹]?\d[\d,.]*k?)\+(?=[\s,;)]|$)", r"\1 or more"),
    ("number one", r"(?i)\bno\. ?(?=\d{1,3}\b)", "number "),
    ("quit in year two", r"\b(quit|left|stopped|started|failed) (?=(?:year|week|month|grade) \d)", r"\1 in "),
    (
        "nobody was hurt",
        r", (nobody|no one|everyone|everybody|no one else) (hurt|injured|killed|fine|okay|safe)(?=[.,;]|$)",
        r", and \1 was \2",
    ),
    ("a grade", r"(?i)\bgr\b\.? ?(?=\d{1,2}\b)", "grade "),
    (
        "one number or the next",
        r"(?<![\d/])(?<!\bon )(?<!\bby )(?<!\bsince )(?<!\buntil )\b(1\d)/(\d\d)(?![\d/])(?! (?:of|out|scale|season)\b)",
        lambda m: f"{m.group(1)} or {m.group(2)}" if int(m.group(2)) == int(m.group(1)) + 1 else m.group(),
    ),
    ("half", r"(?<!\w)½(?=\s)", "half"),
    ("and a half", r"(?<=\d)\s?½|(?<=\d) 1/2\b", " and a half"),
    ("and in front", r"^[&+]\s*(?=\w)", "and "),
    (
        "second-year",
        r"\b(1st|2nd|3rd|4th) y(?:ea)?rs? (?=[a-z])(?!(?:in|at|of|she|he|they|was|is|and|as|on)\b)",
        lambda m: f"{_ORDINALS[m.group(1)]}-year ",
    ),
    (
        "first",
        r"\b(1st|2nd|3rd|4th)(?= (?:day|time|year|week|month|job|one|call|try|shift|exam|boss|house|night|season|class|half|test|thing|kid|car|prize|place)\b|[,.;]|$)",
        lambda m: _ORDINALS[m.group(1)],
    ),
    ("minutes early", r"\b(5|10|15|20|30|45) (?=(?:early|late)\b)", r"\1 minutes "),
    ("years old", r"\b[yY]\.?o\.?\b(?= |$|,)", "years old"),
    (
        "from Monday to Friday",
        r"\b(Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun)\s?[-–]\s?(?=(?:Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun)\b)",
        r"\1 to ",
    ),
    ("a weekday", r"\b(Mon|Tues|Wed|Thu|Thurs|Fri)\b\.?(?! [A-Z])", lambda m: DAYS[m.group(1)[:3]]),
    (
        "a weekday",
        r"(?:(?<=on )|(?<=every )|(?<=each )|(?<=to )|(?<=and )|(?<=until ))(Sat|Sun)\b\.?|\b(Sat|Sun) (?=(?:mornings?|nights?|afternoons?|evenings?|shifts?)\b)",
        lambda m: DAYS[m.group(1) or m.group(2)] + ("" if m.group(1) else " "),
    ),
    (
        "a month",
        rf"\b(?:Feb|Aug|Sept|Oct|Nov|Dec)\b\.?(?![A-Za-z])|(?:(?<=in )|(?<=of )|(?<=since )|(?<=until )|(?<=by )|(?<=to )|(?<=every ))({_MON})\b\.?|\b({_MON})\b\.?(?= \d|\s?[-–])|(?<=[-–])({_MON})\b\.?",
        lambda m: _MONTHS[m.group().strip(".")[:3]],
    ),
    ("apprentice", r"-yr\b", "-year"),
    ("with", r"\bw (?=(?:it|my|the|an?|his|her|them|him|me|people|ppl|your)\b)|(?<=[a-z] )w (?=[a-z\d])", "with "),
    ("the question's word", r"^(?:Like|Love|Best) [-–—] (?=\w)", ""),
    ("one minute", r"\b(1|one|a) min\b\.?", r"\1 minute"),
    ("rest of the year", r"\bof (?:the )?yr\b\.?(?! \d)", "of the year"),
    ("the hedge behind", r"(?<=[a-z]) (I (?:think|guess))(?=[.]?$)", r", \1"),
    ("one hour", r"\b(1|one) hr\b\.?", r"\1 hour"),
    (
        "twelve-hour",
        r"(?<=\d) hrs? (?=(?:days?|shifts?|weeks?|drive|flight|class|course|nights?)\b)",
        "-hour ",
    ),
    ("one hour", r"\b1h\b", "one hour"),
    ("an hour", r"\b(an|per|each|every) hr\b\.?", r"\1 hour"),
    ("year two", r"\byr\.? (?=\d\b)", "year "),
    ("hours", r"\bhrs?\b\.?|(?<=\d)h\b", lambda m: " hours" if m.group() == "h" else "hours"),
    (
        "to do",
        r"(?<=[a-z] )2 (?=(?:be|do|go|get|see|help|make|work|learn|become|have|try|take|know)\b)",
        "to ",
    ),
    (
        "one of many",
        r"(?<![\w$.,:/#-])(?<!age )(?<!grade )(?<!level )(?<!year )(?<!number )1 (?=[a-z]{3,})(?!(?:to|of|out|and|or|in|at|per|percent)\b)",
        "one ",
    ),
    ("twice", r"\bx2\b", "twice"),
    ("once", r"\b(?:1x|x1)\b", "once"),
    ("times", r"\b(\d+)x\b|\bx(\d+)\b", lambda m: f"{m.group(1) or m.group(2)} times"),
    ("average", r"(?i)^avg\.? (?=\d)", "on average "),
    ("average", r"(?i)\bavg\b\.?", "average"),
    (
        "this year's",
        r"\b([Tt]his|[Ll]ast|[Nn]ext) (?:(year|week|month)|yr)s (?=[a-z])",
        lambda m: f"{m.group(1)} {m.group(2) or 'year'}'s ",
    ),
    (
        "quoted like",
        r"\b((?:I['’]?m|I was|he['’]?s|she['’]?s|they['’]re|we['’]re) like,) ([^\"“”]{4,90}?)([.!?])$",
        r"\1 “\2\3”",
    ),
    (
        "five-year",
        r"(?<=\d) yr (?=[a-z])(?!(?:later|before|after|from|by|off|since|working|now|in|at|of|on|ago|as|and|or|for|with|here|there)\b)",
        "-year ",
    ),
    (
        "year",
        r"\b(1|a|per|one|each|this|last|next|every|extra|an? (?:big|good|bad|normal|average|typical|slow|busy|dry|wet)) yr\b\.?",
        r"\1 year",
    ),
    ("second year", r"\b(first|second|third|fourth|fifth|final) yr\b\.?", r"\1 year"),
    ("year eleven", r"(?<!\d )\byr\.? (?=\d\d?\b(?! (?:later|ago)))", "year "),
    ("years", r"\byrs?\b\.?(?!\s*[-–]old)", "years"),
    ("minutes", r"(?<=\d )mins?\b\.?", "minutes"),
    ("weeks", r"(?<=\d )wks?\b\.?", "weeks"),
    ("versus", r"\bvs\b\.?", "versus"),
    ("approx, of nothing", r",? \bapprox\b\.?(?=\s*$)", ""),
    ("approx", r"\bapprox\b\.?", "about"),
    ("including", r"\bincl\b\.?", "including"),
    ("yesterday", r"\byest\b\.?", "yesterday"),
    ("and", r"(?<=[a-z]) n (?=[a-z])", " and "),
    ("are", r"(?<=[a-z]) r (?=[a-z])", " are "),
    ("percent", r"(?<=\d) %", " percent"),
    ("department", r"\bdept\b\.?", "department"),
    ("single quotation marks", r"(?<![\w’'])'(\w[^'\"]*(?:\w'\w[^'\"]*)*[?.!,]?)'(?![\w])", r"“\1”"),
    (
        "not joking",
        r"(?:, |(?<!\bis)(?<!was)(?<!\bam)(?<!\bare)(?<!were)(?<!['’]s)(?<!['’]m)(?<!['’]re) )(?:not (?:even )?(?:joking|kidding|lying)|no (?:joke|kidding)|i swear)(?=[.!]*$)",
        "",
    ),
    (
        "unsure of it",
        r"^(?!(?i:what|how|why|where|when|who|which|is|are|do|does|did|can|could|would|should|was|were|have|has|so what|and what|but what|but why|and why)\b)(?=.*\b[Ii]\b|[Ii]t [a-z])(.*\w)\?{2,}$",
        r"\1.",
    ),
    ("doubled marks", r"([!?])\1+", r"\1"),
    ("emphasised", r"(?<=[a-z,] )[A-Z]{2,}\b(?! [A-Z]{2})|^[A-Z]{3,}\b(?= [a-z])", _calmed),
    ("a stressed pronoun", r"^(HE|SHE|THEY|WE)(?= [a-z])", lambda m: m.group().capitalize()),
    (
        "march the eighth",
        r"\b(mar|apr|jun|jul|Mar|Apr|Jun|Jul)\b\.? (?=\d{1,2}\b(?!:))",
        lambda m: {"mar": "March", "apr": "April", "jun": "June", "jul": "July"}[m.group(1).lower()] + " ",
    ),
    ("in december", r"(?<=\bin )(?:feb|aug|sept?|oct|nov|dec)\b\.?", lambda m: _MONTHS[m[0][:3].capitalize()]),
    (
        "every sat",
        r"(?<=\bevery )(?:mon|tues?|wed|thurs?|fri|sat|sun)s?\b\.?",
        lambda m: DAYS[m.group()[:3].capitalize()],
    ),
    ("emoticon", r"\s*(?:[:;]-?[)(DP]|<3|\blol\b|\bhaha+\b)", ""),
)
