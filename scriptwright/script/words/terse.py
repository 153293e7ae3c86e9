"""Short notes with the small words that they leave out, where nothing else can be meant: articles, "for", "of"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.articles import asked_around
from scriptwright.script.words.slips import COUNT, Made
from scriptwright.script.words.subjects import left_out

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TIME = r"(?:minutes?|hours?|days?|weeks?|months?|years?)"
_SUBJECTS = r"law|job|pay|schedule|boss|team|company|exam|commute|union|crew|shop|machine|office|hospital|building|equipment|paperwork|weather|training|interview"

#: Named rows: what is noted → what is said.
TERSE: tuple[tuple[str, str, Made], ...] = (
    (
        "the law changes",
        r"^(First|Last|Hardest|Biggest|Best|Worst|Main|Only|Next|Second|Third|Whole|Most (?!of\b|people\b|[a-z]+s\b)[a-z]+) (?!year|month|week|night|summer|winter|spring|fall|autumn|season|semester|[a-z]+day\b|time|people|(?:of|if|when|because|the|in|on|for|after|once|about|around|half|some|an?|one|two|three|few)\b)((?:[a-z]+ )?(?!it\b|he\b|she\b|we\b|they\b)[a-z]+[^s\W]) (?=(?:is|was|takes|took|has|had|are|lasts|came|I|he|she|they|you)\b)",
        lambda m: f"The {m.group(1).lower()} {m.group(2)} ",
    ),
    (
        "the law changes",
        rf"(?i)^({_SUBJECTS}) (?=(?:is|was|takes|took|has|had|changes?|changed|gets?|got|comes?|came|starts?|started|ends?|pays?|paid|moves?|breaks?|broke|makes?|made|needs?|keeps?|varies|sucks)\b)",
        lambda m: f"The {m.group(1).lower()} ",
    ),
    (
        "the first minutes",
        rf"(?<!the )(?<!his )(?<!her )(?<!my )(?<!their )\bfirst (?={COUNT} {_TIME}\b)",
        "the first ",
    ),
    (
        "reads for an hour",
        rf"\b(listens|waits|reads|talks|sleeps|listened|waited|talked|slept) (?=(?:the first |about |around |almost |at least |up to )*(?:{COUNT}|1|one|half an) {_TIME}\b)",
        r"\1 for ",
    ),
    (
        "the hardest part was",
        r"(?i)^(hardest|best|worst|scariest|funniest|biggest|coolest|weirdest) (was|is) (?=(?:the|when|an?|being|his|her|their|having)\b)",
        lambda m: f"The {m.group(1).lower()} part {m.group(2)} ",
    ),
    (
        "expensive later",
        r"^((?:ask|make|take|do|learn|fix|get|start|save|buy|write) [^,]*?\b[a-z]+[^s\W]s\b[^,]*), (expensive|cheap|cheaper|hard|harder|easy|easier|useful|worth it|free) (later|afterwards|now|after|then)(?=\.?$)",
        r"\1, they're \2 \3",
    ),
    ("the guy before", r"\b(from|by|for) (?=(?:guy|person|one|shift|crew) before\b)", r"\1 the "),
    ("no pen in hand", r", no (?=[a-z]+ (?:in|on|at) (?:his |her |their |the )?[a-z]+\.?$)", ", with no "),
    (
        "years of school",
        rf"\b({COUNT}|1|one) ({_TIME}) (?=(?:school|college|training|practice|experience|sleep|work|study|rehab|residency|internship|probation)\b(?! (?:old|ago|is|was|were|has|had|went|took|got|ran|started|began|stopped|ended)\b))",
        r"\1 \2 of ",
    ),
    (
        "the work of",
        rf"\b(reviews?|checks?|reviewed|checked|corrects?) work of (?={COUNT}|the|my|his|her)",
        r"\1 the work of ",
    ),
    (
        "in a year",
        r"(?<=[a-z])(?<!uary)(?<!arch)(?<!pril)(?<!\bMay)(?<!June)(?<!July)(?<!ugust)(?<!mber)(?<!ober)(?<!\bnight)(?<!\b[Ii]n)(?<!\bsince)(?<!\bof)(?<!\bfrom)(?<!\buntil)(?<!\bbefore)(?<!\bafter)(?<!\bby)(?<!\bto)(?<!\band)(?<!\bor)(?<!\bfor)(?<!\bthe)(?<!\b[Ss]ummer)(?<!\b[Ff]all)(?<!\b[Ss]pring)(?<!\b[Ww]inter)(?<!\bearly)(?<!\blate)(?<!\baround)(?<!\babout)(?<!\bmid)(?<!\bover)(?<!\bthan)(?<!\balmost)(?<!\bis)(?<!\bwas)(?<!\bclass) (?=(?:19[3-9]|20[0-2])\d(?:[,.]|$| (?:as|at|with|when|because|after|before)\b))",
        " in ",
    ),
    (
        "at an age",
        r"(?<=[a-z])(?<!\bat)(?<!\bof)(?<!\buntil)(?<!\bby)(?<!\bfrom)(?<!\bsince)(?<!\bthe)(?<!\baverage)(?<!\bto)(?<!\band)(?<!\bunder)(?<!\bover)(?<!\babout)(?<!\bbefore)(?<!\bafter)(?<!\bguy)(?<!\bman)(?<!\bwoman) age (?=\d+\b)",
        " at age ",
    ),
    ("from hour to hour", r"\b(up|open) (?=\d\d?(?::\d\d)? ?(?:[ap]m)? ?(?:to|until|[-–]) ?\d)", r"\1 from "),
    (
        "at an hour",
        r"\b(rings?|rang|called|arrived|left|starts?|begins?|opens?|closes?|finish(?:es)?|ends?|leaves?|arrives?|started|up|home|done) (?=\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o'clock)|\d{1,2}:\d\d(?=[.,;]|$| (?:and|on|in|every)\b))",
        r"\1 at ",
    ),
    (
        "the first week",
        r"\b(in|on|during|after|before|until|since|for|from|quit|failed|passed|lost|missed|started|bought|got|survived|took|hated|loved) (?=(?:first|second|third) (?:day|night|week|month|year|season|winter|summer|spring|exam|shift|try|attempt|one|job|interview|boss|call|test|house|car|boat|date|kid|half|tram|bus|train|flight|ferry|customer|patient|class)\b)",
        r"\1 the ",
    ),
    (
        "the first time",
        r"(?<=[a-z0-9] )(?<!\b[Tt]he )(?<!\b[Mm]y )(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!\bfor )(first|second|third) time(?= by\b| at\b|[.,;]|$)",
        r"the \1 time",
    ),
    (
        "the safest thing is to stay",
        r"(?i)\b((?:[a-z]+est|best|only|first|main|last|right|smart) (?:thing|part|way|trick|rule|move)\b(?![^,.;]* do(?:es)?\b)[^,.;]{0,40}? (?:is|was)) (?=(?:stay|be|get|go|call|wait|keep|do|make|take|tell|ask|learn|find|say|let|leave|listen|put|know|stop|sit|stand|pull|turn|hold) )",
        r"\1 to ",
    ),
    (
        "the first time I",
        r"^(First|Last) time (?=(?:I|he|she|we|you|they)\b)",
        lambda m: f"The {m.group(1).lower()} time ",
    ),
    ("on the 14th", r"\bon (?=\d{1,2}(?:st|nd|rd|th)\b)", "on the "),
    (
        "passed the second",
        r"\b(passed|failed|took|won) (?=(?:first|second|third|fourth)(?=[.,;]|$))",
        r"\1 the ",
    ),
    ("the first", r"\b(be|was|is) (?=(?:(?:first|last) (?:one|to)|(?:first|only) person)\b)", r"\1 the "),
    (
        "the smell of",
        r"\b(loves?|likes?|hates?|misses|enjoys?|remembers?|about|by) (?=(?:smell|sound|noise|quiet|feeling|look|taste|sight|weight|peace) of\b)",
        r"\1 the ",
    ),
    ("passed them all", r"\b(passed|failed) all (?=by\b|at\b|in\b)", r"\1 them all "),
    (
        "ever since",
        r"^(?:(?:has|have) )?(kept|had|worked|stayed|lived|used|done|been|carried|worn) ((?!.*\b(?:ever|long) since).+) since(?=\.?$)",
        r"has \1 \2 ever since",
    ),
    ("the oldest of", rf", (oldest|youngest|only girl|only boy) of (?={COUNT})", r", the \1 of "),
    (
        "did construction",
        rf", (construction|carpentry|plumbing|retail|sales|roofing|landscaping|catering|security|marketing|research|teaching|waitressing) (?:for )?(?={COUNT} {_TIME}\b)",
        r", did \1 for ",
    ),
    (
        "a two-year degree",
        r"(,|\band|\bwith|\bdid|\bthen|\bgot|\bhas) (?=(?:\d+|two|three|four|five|six)-(?:year|month|week|hour) [a-z]+(?! [a-z]+s\b))",
        r"\1 a ",
    ),
    (
        "the pay was",
        r"(?i)^(?:the )?(pay|salary|starting pay|rent|tuition)((?: (?:in|at|for) [a-z ]{2,25})?), (?=(?:about |around |only |like )?\$\d)(?=(.*\b(?:started|beginning|back then|at first|first)\b)?)",
        lambda m: (
            f"The {m.group(1).lower()}{m.group(2)} {'was' if m.group(3) or re.search('beginning|start', m.group(2)) else 'is'} "
        ),
    ),
    (
        "as for",
        r"^((?!Today|Now|Then|Still|Also|Sometimes|Usually|Once|Yesterday|Before|After|Since|In|At|On|For|As|When|If|And|But|So|Eventually|Later|Every|Last|This|That|One|\w+ly\b)[A-Z][a-z]+(?: (?!(?:and|or|but|years?|ago|day|week|month|time|night)\b)[a-z]+){0,2}), (?=(?:he|she|they)(?:['’](?:s|ve)| has| have) (?:only |already )?(?:done|made|had|seen|\d))",
        lambda m: f"As for {m.group(1)[:1].lower()}{m.group(1)[1:]}, ",
    ),
)

#: Things of which one has an article, nearly always.
_COUNTABLE = frozenset(
    "job class course box book notebook desk table counter wall truck van car bike boat tractor machine computer laptop phone house apartment "
    "store restaurant farm company firm team boss degree diploma certificate license exam test apprenticeship internship scholarship loan "
    "contract mentor dog cat horse kid baby customer client teacher friend neighbor coworker roommate "
    "trailer uniform hat knife hammer ladder camera spreadsheet schedule routine budget plan goal list project portfolio website "
    "question mistake accident refund bill lawsuit meeting interview story joke song letter email report "
    "hobby hike garden kitchen basement garage building bridge engine pipe roof".split()
)
#: Where something stands.
_PLACES = frozenset(
    "desk table counter wall roof truck farm shop kitchen basement garage computer phone building".split()
)
_GIVEN = frozenset(("DT", "PRP$", "CD", "POS", "PDT", "WDT", "WP$"))


def with_articles(text: str) -> str:
    """The words with the article that one countable thing has: "take writing class" → "take a writing class".

    >>> with_articles("He kept tissue box on desk.")
    'He kept a tissue box on the desk.'
    """
    if not any(word in _COUNTABLE for word in re.findall(r"[a-z]+", text)):
        return text
    lost = "He " if text[:1].islower() and left_out(text) else ""
    doc = parse(lost + text)
    edits = [(doc[start].idx - len(lost), article) for start, article in _missing(doc)]
    for at, article in reversed(edits):
        text = f"{text[:at]}{article} {text[at:]}"
    return text


def _missing(doc: Doc) -> list[tuple[int, str]]:
    found = []
    for token in doc:
        after = doc[token.i + 1] if token.i + 1 < len(doc) else None
        if token.text not in _COUNTABLE or token.tag_ not in ("NN", "NNP"):
            continue
        if any(left.tag_ in _GIVEN or left.text == "no" for left in token.lefts):
            continue
        if after is not None and (
            after.tag_ in ("NN", "NNS", "NNP", "POS", "CD")
            or after.text in ("and", "or", "-", "/", "to", "after", "by")
        ):
            continue
        if asked_around(token.head):
            continue
        start = token.i
        while start and doc[start - 1].tag_ in ("NN", "JJ", "VBG", "JJR") and not _is_verb(doc[start - 1]):
            start -= 1
        if not start:
            continue
        before = doc[start - 1]
        article = _article_after(before, token, doc[start].text)
        article = "the" if article and doc[start].lower_ == "other" else article
        if article and not any(
            left.tag_ in _GIVEN or left.text in ("no", "of") for left in doc[max(start - 1, 0) : start]
        ):
            found.append((start, article))
    return found


def _is_verb(token: Token) -> bool:
    return token.tag_ == "VBG" and token.dep_ in ("ROOT", "advcl", "pcomp", "xcomp", "conj")


def _article_after(before: Token, noun: Token, first: str) -> str:
    if first == "own":
        return ""
    if first in (
        "same",
        "whole",
        "only",
        "right",
        "wrong",
        "first",
        "last",
        "next",
        "best",
        "worst",
        "entire",
    ):
        return "the"
    article = "an" if first[:1] in "aeio" or first.startswith(("hour", "honest")) else "a"
    if before.tag_ in ("VB", "VBD", "VBZ", "VBP", "VBN", "VBG") and before.lower_ not in (
        *(
            "be",
            "is",
            "was",
            "are",
            "were",
            "been",
            "called",
            "go",
            "goes",
            "went",
            "going",
            "play",
            "plays",
            "played",
            "playing",
        ),
        *("'s", "’s", "'m", "’m", "'re", "study", "studied", "work", "works", "worked"),
    ):
        described = before.tag_ == "VBN" and (before.i == 0 or before.nbor(-1).is_punct)
        return "" if described or not lemmas(before.lower_, "VERB") else article
    if before.lower_ in ("on", "at", "under", "behind", "near") and noun.text in _PLACES:
        return "the" if noun.i == before.i + 1 else article
    if before.lower_ in ("for", "with", "into", "like") and noun.text in _COUNTABLE - _PLACES:
        return article
    return ""
