"""What speech leaves out: the beginning of a sentence, joints, the marks around what somebody said."""

from __future__ import annotations

import re

from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.talk.said_to_you import without_asides
from scriptwright.script.talk.taken_back import without_false_start
from scriptwright.script.words.careers import is_job
from scriptwright.script.words.slips import COUNT
from scriptwright.script.words.unmarked import with_marks, with_marks_told

#: A count as notes have it, and a span of time: "more than 12 years", "four and a half months".
NUMBER = rf"(?:{COUNT}|\d[\d,.]*)"
SO_LONG = (
    rf"(?:about |almost |over |nearly |around |more than )*{NUMBER}(?: and a half)? (?:years?|months?|weeks?)"
)


def unclipped(candidate: Candidate) -> str:
    """The words of a candidate with what speech, or notes of it, leave out; the student's own stay as they are."""
    if candidate.kind is LineKind.OWN or candidate.items:
        return candidate.text
    if candidate.reported:
        return rejoined(with_marks_told(candidate.text))
    said = without_false_start(with_marks(without_asides(candidate.text)), answers=candidate.first)
    return _CONTACT.sub(r"\1 who \2", having(begun(said)))


#: Who is brought in and does something, with nothing between: "there was a man came in".
_CONTACT = re.compile(
    r"(?i)\b(there(?:['’]s| is| was| were) (?:an?|this|one|two|three|some) (?:[a-z-]+ )?(?:man|woman|lady|guy|fella|fellow|bloke|kid|boy|girl|child|person|couple|customer|patient|student|driver|nurse|men|women|people|kids|guys|boys|girls)) (came|comes|come|walked|walks|called|rang|phoned|wanted|asked|said|says|used|worked|lived|went|kept|got|had|ran|brought|bought|sat|stood)\b"
)


#: What goes on behind a comma without its joint: what somebody did next, what holds of the thing just named.
_REJOINED = (
    (
        re.compile(r"(\bwas an? [^,.]{3,40}), (?=(?:got|became|left|quit|moved|started|went|ended up)\b)"),
        r"\1 and ",
    ),
    (
        re.compile(
            r"\b((?:is|was) [a-z][\w -]{2,30}), (?=(?:has to|needs to|must|comes|goes|costs|means)\b)"
        ),
        r"\1, which ",
    ),
    (re.compile(r"^[2-5] (?=(?:is|was) \w+ing\b)"), "One of them "),
)


def rejoined(words: str) -> str:
    """The words with the joint that notes leave out between two things said of one.

    >>> rejoined("The number is turbidity, has to be under 0.2."), rejoined("He was a clerk, got the sack.")
    ('The number is turbidity, which has to be under 0.2.', 'He was a clerk and got the sack.')
    """
    for pattern, made in _REJOINED:
        words = pattern.sub(made, words)
    return words


#: Said of oneself without "I've": "Been doing it four and a half years."
_BEEN = re.compile(
    rf"(?i)been (?P<what>(?:doing|working|running|driving|teaching|at|in|with|there|here)\b[^,.]*?)(?: (?:for )?(?P<long>{SO_LONG}))?(?P<end>[,.].*)?"
)
#: When somebody is at work or at home, said of oneself: "In at 4:30.", "Home by six, most days."
_THERE_AT = re.compile(
    r"(?:In|Up|Out|Home|Back|Off|Done|Here) (?:at|by|before|around) (?:about |around |like )?(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b(?! (?:i|he|she|they|we|it)\b).*"
)
#: "First thing I do I go round the front."
_FIRST_THING = re.compile(r"(?:The )?(?i:(?P<which>first|last|next|only|main)) thing I do,? (?:is,? )?I (?P<deed>(?!was|had|did|am|have)[a-z]+\b)")
#: "Third year, I'm at a school."
_MY_YEAR = re.compile(
    r"(?P<which>First|Second|Third|Fourth|Fifth) (?P<span>year|season|semester|summer|winter|month|week), (?=(?:I|we)\b)"
)
#: What was so long ago, told as if it were now: "This is maybe six years ago."
_AGO = re.compile(
    r"(?i)(?P<it>(?:so )?(?:this|it))(?:['’]s| is)(?P<when> (?:maybe |about |like |probably |around |almost )*(?:(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a few|a couple(?: of)?) (?:years?|months?|weeks?|days?|summers?|winters?) (?:ago|back)|(?:back )?in (?:19|20)\d\d|(?P<year>(?:19|20)\d\d)))(?=[,.!]|$)"
)
#: "I got" of what somebody has now, beside what is so now.
_NOW = re.compile(r"\b(?:I['’]m|[Ww]e['’]re|is|are|am|it['’]s|don['’]t|can|there['’]s)\b")
_GOT = re.compile(r"\b(I|[Ww]e) got (?=(?:an?|some|no|about|like|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) )")
_OVER = re.compile(r"\b(?:was|were|had|did|went|came|said|told|when I (?:started|got)|last|ago|yesterday|then|once|\w+ed)\b")


def having(words: str) -> str:
    """The sentence with "I've got" for what somebody has now.

    >>> having("I'm a foreman, I got nine people."), having("I got a letter.")
    ("I'm a foreman, I've got nine people.", 'I got a letter.')
    """
    rest = _GOT.sub("", words)
    return _GOT.sub(r"\1've got ", words) if _NOW.search(rest) and not _OVER.search(rest) else words


#: Said of what was spoken of, which the sentence goes on to say: "Wasn't off our boat, it was a guy in a kayak."
_IT_WAS = re.compile(r"(?i)(?:was|wasn['’]t|is|isn['’]t) [^,.]+, (?:it|that)(?:['’]s| was| is)\b.*")


#: What somebody was, said of oneself: "Was a packer at a mill", "Was studying law".
_WAS = re.compile(
    r"(?i)was (?:(?:working|studying|living|doing|training|teaching|driving|selling|serving|going to be)\b|an? (?P<what>[a-z -]+?)(?= (?:at|in|for|on|with|until|till|and)\b|[,.]))"
)


def begun(words: str) -> str:
    """What somebody says of themselves, or of a thing, with the beginning that speech leaves out.

    >>> begun("Been doing it four and a half years."), begun("Wasn't ours, it was a kayak.")
    ("I've been doing it for four and a half years.", "It wasn't ours, it was a kayak.")
    >>> begun("First thing I do I check the oil.")
    'The first thing I do is check the oil.'
    >>> begun("This is maybe six years ago."), begun("This is maybe 2017."), begun("In at 4:30.")
    ('This was maybe six years ago.', 'This was maybe in 2017.', "I'm in at 4:30.")
    """
    ago = _AGO.match(words)
    if ago is not None:
        when = f" in {ago['year']}" if ago["year"] else ""
        return f"{ago['it']} was{ago['when'].removesuffix(ago['year'] or '').rstrip() + when if ago['year'] else ago['when']}{words[ago.end() :]}"
    if _FIRST_THING.match(words):
        return _FIRST_THING.sub(lambda at: f"The {at['which'].lower()} thing I do is {at['deed']}", words)
    if (year := _MY_YEAR.match(words)) is not None:
        return f"In my {year['which'].lower()} {year['span']}, {words[year.end() :]}"
    if _THERE_AT.fullmatch(words):
        return f"I'm {words[:1].lower()}{words[1:]}"
    was = _WAS.match(words)
    if was is not None and (was["what"] is None or is_job(was["what"])):
        return f"I {words[:1].lower()}{words[1:]}"
    if _IT_WAS.fullmatch(words):
        return f"It {words[:1].lower()}{words[1:]}"
    found = _BEEN.fullmatch(words)
    if found is None:
        return _NUMBERED.sub(_placed, words, count=1) if _NUMBERED.match(words) else words
    long = f" for {found['long']}" if found["long"] else ""
    return f"I've been {found['what']}{long}{found['end'] or ''}"


#: When it was, by its number, before what happened then: "Act two, it stops."
_NUMBERED = re.compile(
    r"(?P<what>Act|Chapter|Scene|Round|Chorus|Verse|Season|Quarter|Inning|Half|Week|Year|Month|Grade|Day|Night) (?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten),? (?=(?:I|we|he|she|it|they|you|there|the|a|my|everybody|nobody|somebody)\b)"
)


def _placed(match: re.Match[str]) -> str:
    when = "On" if match["what"] in ("Day", "Night") else "In"
    return f"{when} {match['what'].lower()} {match['number']}, "
