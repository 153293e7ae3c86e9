"""What somebody learned and worked as before, from short notes: "army 4 years" → "she was in the army for 4 years"."""

from __future__ import annotations

import re

from scriptwright.language import parse
from scriptwright.narration.dictionary import inflections, is_base, is_past, lemmas
from scriptwright.notes.occupations import jobs
from scriptwright.script.words.clauses import FINITE
from scriptwright.script.words.place import Place
from scriptwright.script.words.slips import COUNT
from scriptwright.script.words.subjects import left_out

INSTITUTION = re.compile(
    r"(?i)(?:the )?(army|navy|marines|air force|coast guard|military|national guard|peace corps)"
)
WORKPLACE = re.compile(
    r"(?i)(?:[a-z]+ ){0,2}(?:salon|shop|store|restaurant|hospital|factory|warehouse|bakery|school|bank|plant|farm|garage|mill|hotel|clinic|lab|office|diner|cafe|bar|firm|agency|company|kitchen|nursery|daycare|library|call cent(?:er|re)|shelter|gas station|front desk|care home|nursing home|gym|pub|supermarket|dealership|deli|pharmacy|theater|museum|zoo|stables|hospital laundry|yard|depot)"
)

FIELD = re.compile(
    r"(?i)(?:retail|construction|sales|landscaping|roofing|catering|security|marketing|teaching|banking|insurance|real estate|hospitality|food service|nursing|politics|publishing|logistics|farming|fishing|mining|trucking|manufacturing|childcare|journalism|accounting|finance|tech|plumbing|carpentry)"
)


def has_degree(match: re.Match[str], place: Place) -> str:
    """ "master's in social work" → "she has a master's in social work"."""
    return f"{place.they} {place.have} {an(match.group())}"


def has_done(match: re.Match[str], place: Place) -> str | None:
    """ "tuned since 1994" → "she has tuned since 1994"."""
    done = match.group("done")
    if not is_past(done) or is_base(done) or left_out(match.group()) != "past":
        return None
    bases = lemmas(done, "VERB")
    forms = inflections(bases[0], "VBN") if bases else ()
    return f"{place.they} {place.have} {forms[0] if forms else done} {match.group('rest')}"


#: What is done for some time again and again, and what takes its time.
_EACH_TIME = re.compile(
    r"(?:lasts|takes|waits|trains|studies|stays|keeps|goes|serves|stands|sits|is|was|has)$"
)


def does_so_long(match: re.Match[str], place: Place) -> str | None:
    """ "paints bridges for 12 years" → "she has painted bridges for 12 years"."""
    verb = match.group("done").split()[-1]
    bases = lemmas(verb, "VERB")
    forms = inflections(bases[0], "VBN") if bases else ()
    if left_out(match.group()) != "present" or _EACH_TIME.match(verb) or is_base(verb) or not forms:
        return None
    also = "also " if match.group("done").startswith("also ") else ""
    return f"{place.they} {place.have} {also}{forms[0]} {match.group('rest')}"


def is_head(match: re.Match[str], place: Place) -> str:
    """ "boss of nine" → "she's the boss of nine"."""
    return f"{place.they} {place.be(match.group())} the {match.group()}"


def did_course(match: re.Match[str], place: Place) -> str:
    """ "4-year apprenticeship" → "she did a 4-year apprenticeship"."""
    words = re.sub(rf"^(\w+) (?={COUNT} (?:years?|months?|weeks?)\b)", r"\1 for ", match.group())
    return f"{place.they} did {an(words)}"


def did_years(match: re.Match[str], place: Place) -> str:
    """ "a 2-year mortuary school" → "she did 2 years of mortuary school"."""
    years, unit = match.group("years"), match.group("unit")
    many = unit if years in ("1", "one") else f"{unit}s"
    return f"{place.they} did {years} {many} of {match.group('what')}{match.group('rest') or ''}"


def was_for_years(match: re.Match[str], place: Place) -> str | None:
    """ "hair salon 7 years" → "she was at a hair salon for 7 years"."""
    what, years, rest = match.group("what"), match.group("years"), match.group("rest") or ""
    corps = INSTITUTION.fullmatch(what)
    if corps:
        return f"{place.they} {place.was} in the {corps.group(1).replace('peace', 'Peace').replace('corps', 'Corps')} for {years}{rest}"
    if is_job(what):
        return f"{place.they} {place.was} {an(what)} for {years}{rest}"
    if FIELD.fullmatch(what):
        return f"{place.they} {place.was} in {what} for {years}{rest}"
    if WORKPLACE.fullmatch(what):
        return f"{place.they} {place.was} at {an(what)} for {years}{rest}"
    return None


def was_until(match: re.Match[str], place: Place) -> str | None:
    """ "roofer until 27" → "she was a roofer until 27"."""
    until = match.group("when").startswith(("until", "till", "before"))
    then = re.match(r"(?:and )?(?:then|later|after that),? ", match.group("what"))
    what = match.group("what")[then.end() :] if then else match.group("what")
    if left_out(match.group()) is not None or not is_job(what):
        return None
    if then is not None:
        when = f"then {place.they} {place.was}" if then.group()[-5:].strip() != "later" else f"later {place.they} {place.was}"
        return f"{when} {an(what)} {match.group('when')}"
    if not until and (not place.over or any(token.tag_ in FINITE for token in parse(match.group("when")))):
        return None
    return f"{place.they} {place.was} {an(match.group('what'))} {match.group('when')}"


def had_so_often(match: re.Match[str], place: Place) -> str:
    """ "school one night a week" → "she had school one night a week"."""
    return f"{place.they} {'had' if place.over else place.have} {match.group()}"


def works_so_long(match: re.Match[str], place: Place) -> str:
    """ "12-hour shifts" → "she works 12-hour shifts"."""
    work = "worked" if place.over else "work" if place.plural else "works"
    return f"{place.they} {work} {match.group()}"


def only_one(match: re.Match[str], place: Place) -> str:
    """ "only one of 9 who stayed" → "she was the only one of 9 who stayed"."""
    be = (
        place.was
        if re.search(r"\b(?:stayed|passed|left|finished|[a-z]+ed)\b", match.group())
        else place.be(match.group())
    )
    return f"{place.they} {be} the only one {match.group('of')}"


def done_it(match: re.Match[str], place: Place) -> str:
    """ "12 years now" → "she has done it for 12 years now"."""
    return f"{place.they} {place.have} done it for {match.group('years')} now"


def works_hours(match: re.Match[str], place: Place) -> str | None:
    """ "5 am to 1" below "Hours" → "she works from 5 am to 1"."""
    if not re.search(
        r"(?i)\b(?:job|work|day|hours?|schedule|shifts?|week|duties|what (?:he|she|they) do(?:es)?)\b",
        place.heading,
    ):
        return None
    work = "work" if place.plural else "works"
    hours = re.sub(r" ?[-–] ?", " to ", match.group("hours"))
    return f"{place.they} {work} from {hours}{match.group('rest') or ''}"


def is_job(words: str) -> bool:
    """Whether words name what one person works as: "roofer", not "her boss", who is somebody else."""
    last = words.split()[-1].lower()
    if re.match(r"(?i)(?:his|her|their|my|our)\b", words):
        return False
    return (
        bool(jobs().fullmatch(words.lower()) or jobs().fullmatch(last))
        and len(words.split()) <= 3
        and not last.endswith("s")
    )


def an(words: str) -> str:
    """The words with "a" or "an", unless they are given already."""
    if re.match(r"(?i)(?:an?|the|one|two|three|his|her|their|my|\d+ (?!-)|some|several)\b(?!-)", words):
        return words
    return f"{'an' if words[:1].lower() in 'aeio' or re.match('(?i)mba|mfa|8|11|18', words) else 'a'} {words}"
