"""Lines that introduce the interviewee: "Rosa Diaz, baker at Loaf & Sons, Leeds" as name, role, workplace and town."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scriptwright.notes.name_parts import NAME, NOT_NAMES, PART, TITLE, bare_name
from scriptwright.notes.occupations import jobs, noun_phrase
from scriptwright.notes.towns import is_town, with_regions
from scriptwright.notes.whose_role import FORMER


@dataclass(frozen=True)
class Introduction:
    """Who somebody is, as far as one line says it; None where it does not."""

    name: str
    role: str | None = None
    organization: str | None = None
    place: str | None = None  #: town or region


#: A title of another language, which is no part of the name.
_FOREIGN = re.compile(r"(?:bay|bey|ustad|(?i:pani?|herr|frau|monsieur|signora?|senhora?|mister)) (?=[A-Z])")
_SEPARATED = re.compile(
    r"\s*(?:[,;:(|→·•]|(?<=\s)/|/(?=\s)|->|=>|\s=\s|\s[-–—]{1,2}\s|\)|(?<=\w\w)(?<!\bSt)(?<!\bMt)(?<!\bDr)(?<!\bFt)\.\s|[\r\n])+\s*"
)
_WHO_IS = re.compile(
    r"^\s*(?:(?:and )?(?:who|[Ss]?[Hh]e|[Tt]hey)(?: is| are|['’]?(?:s|re))|is|works as|has been) (?:currently |now )?(?=(?:an?|the) )"
)
_MOSTLY = re.compile(r"(?:mostly|mainly|usually|now|currently) (?=(?:at|for|in) )")
_NICKNAMED = re.compile(
    rf"(?P<given>{PART}) [\"“(](?P<nick>{PART}(?: {PART})?)[\"”)] (?P<family>{PART}(?: {PART})?)"
)
#: What one is called, with family before it or not, and the name in full: "Uncle Ben (Benjamin Lee)".
_IN_FULL = re.compile(rf"(?:(?:Uncle|Aunt(?:ie|y)?|Cousin|Nan|Grandma|Grandpa|Coach) )?(?P<short>{PART}) \((?P<full>{PART}(?: {PART}){{1,2}})\)")
_INITIALED = re.compile(rf"(?P<given>{PART}) (?P<initial>[A-Z])\.? \((?P<family>(?P=initial)[a-z][\w’'-]+)\)")
_GIVEN = re.compile(rf"(?P<title>{TITLE}\.?) (?P<family>{PART}) \((?P<given>{PART}(?: {PART})?)\)")
#: "Dr. (everybody calls him that) Anand Rao": what stands in brackets is no part of the name.
_ASIDE = re.compile(rf"(?P<title>{TITLE}\.?) \([^()]*\) (?P<name>{PART}(?: {PART}){{0,2}})")

#: What the student does not know of the name: "Lena Vogt?? (check spelling)".
_UNSURE = re.compile(r"\?+(?= *[,(;)–—-]|\s*$)|(?<=\w)\?+(?= )| *\((?:sp|spell|spelling|check)\b[^()]*\)")

#: Nouns of which the name of a workplace has one.
INSTITUTION = (
    r"(?:academy|agency|airport|animal|associates|association|bakery|bank|bar|barbers?|books|brewery|brothers|bureau|business|cafe|café|care|cent(?:er|re)|chapel|church|"
    r"cinema|city of|clinic|club|college|co|company|construction|consulting|cooperative|coop|council|county|court(?:s|house)?|cycles|dairy|daughters|airlines?|dental|dentistry|department|dept|electric(?:al)?|"
    r"energy|engineering|estates?|factory|farms?|films|firm|fire|florist|flowers|foods?|foundation|funeral|games|gallery|garage|garden(?:s)?|group|gym|hall|health|home|hospital|hotel|"
    r"house|inc|industries|institute|kennels|kitchen|laborator(?:y|ies)|labs?|laundry|library|limited|llc|ltd|market|media|medical|ministry|motors|museum|music|nursery|office|opera|orchestra|"
    r"park|partners|pharmacy|physio(?:therapy)?|plant|plumbing|police|port|practice|press|prison|productions|railways?|ranch|records|repairs?|restaurant|salon|school|services?|shelter|shop|"
    r"software|solutions|sons|stables?|station|store|studios?|surgery|systems|tailors|technolog(?:y|ies)|theat(?:er|re)|trains|transit|trust|university|utilities|veterinary|vineyard|"
    r"warehouse|water|(?:sale|stock|ship|boat|dock)yards?|depot|mill|quarry|sheds?|wine(?:s|ry)|works|workshop|yard|zoo)"
)
_INSTITUTION = re.compile(rf"(?i)\b{INSTITUTION}\b|&")
#: A parish, a school or a hospital that is called by its saint alone: "St. Brigid's".
SAINT = re.compile(r"(?:St\.?|Saint) [A-Z][\w-]+['’]s")
#: A workplace told with its kind alone: "clinic in Daly City", "at a health centre near Ejura".
_KIND = re.compile(
    rf"(?P<at>at |for )?(?P<article>an? |the |our |my )?(?P<kind>(?:[a-z-]+ ){{0,2}}{INSTITUTION})(?P<where> (?:in|near|outside|on|by) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)?$"
)
#: The kind before the name: "restaurant "Golden Duck" in Leeds", "the bakery Corner Loaf".
_KIND_NAMED = re.compile(
    rf"(?P<article>an? |the )?(?P<kind>(?:[a-z-]+ ){{0,2}}{INSTITUTION})(?P<called>,? (?:called|named))? (?:[\"“'‘](?P<quoted>[^\"“”]{{2,40}}?)[\"”'’]|(?P<bare>[A-Z][\w’'-]*(?: (?:(?:of|and|&|the) )?[A-Z][\w’'-]*){{0,4}}))"
    r"(?P<where> (?:in|near|outside|on) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)?$"
)
#: A kind of workplace that says enough alone: "senior operator, wastewater treatment plant, near Deal".
_KIND_ALONE = re.compile(rf"(?:an? |the )?(?:[a-z-]+ ){{1,3}}{INSTITUTION}")
_SHORT_FOR = re.compile(
    r"(?i)(?:co|inc|ltd|llc)\.?|(?:co\.?|county) [A-Z]\w+"
)  #: of no name, or a county: "Co. Clare"
_LETTERS = re.compile(r"(?!GP$)[A-Z]{2,5}\.?")  #: what somebody may do, not what they do: "CPA"
_PLACED = re.compile(
    r"(?:\bin|\bnear) (?P<town>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}|the [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:area|region|valley))$"
)
_NAMED_PLACE = re.compile(
    rf"(?:the )?[A-Z][\w&.’'-]*(?: (?:(?:of|and|for|the|&|at) )?[A-Z&][\w&’'-]*){{0,5}}(?:(?: [a-z]+)? {INSTITUTION})?$"
)
#: What has a capital and a number and is no workplace: "Local 5", "Route 96", "Unit 2".
NUMBERED = re.compile(
    r"(?i)^(?:the )?(?:local|route|unit|module|room|line|class|period|level|grade|year|block|section|sec|chapter|part|semester|term|day)\b|\b(?:hour|semester|grade|period)$"
)


def named_at(text: str) -> tuple[str, str] | None:
    """The name that a text begins with, and what stands behind it."""
    text = _UNSURE.sub("", _FOREIGN.sub("", text, count=1) if _FOREIGN.match(text) else text)
    for pattern in (_ASIDE, _NICKNAMED, _IN_FULL, _GIVEN):
        match = pattern.match(text)
        if match is None:
            continue
        rest = text[match.end() :]
        if pattern is _ASIDE:
            return f"{match['title']} {match['name']}", rest
        if pattern is _NICKNAMED:
            return match.group(), rest
        if pattern is _GIVEN:
            return f"{match['title']} {match['given']} {match['family']}", rest
        if match["full"].split()[0].startswith(match["short"]):
            return match["full"], rest
    if initialed := _INITIALED.match(text):
        return f"{initialed['given']} {initialed['family']}", text[initialed.end() :]
    match = NAME.match(text)
    if match is None or match.group().split()[0].rstrip(".") in NOT_NAMES or re.match(r"I['’]", text):
        return None
    return bare_name(match.group()), text[match.end() :]


def introduction(line: str, text: str) -> Introduction | None:
    """What a line that begins with a name says of somebody. `text`: the notes, which tell which word is a town."""
    named = named_at(line)
    if named is None:
        return None
    name, rest = named
    bare = re.sub(r"\([^()]*\)", ", ", re.sub(r" \([^()]*\)(?= (?:of|at|in|for)\b)", "", rest))
    told = described(name, bare, text)
    return told if told.role or bare == rest else described(name, rest, text)

#: A row of places in brackets, which somebody goes along: "route 14 (mall - hospital - east side)".
_ROW = re.compile(r"\s*\([^()]*\w\s+[-–—→>]+\s+\w[^()]*\s[-–—→>]+\s+\w[^()]*\)")


def described(name: str, rest: str, text: str) -> Introduction:
    """What stands behind the name, part by part: the role first, then workplace and town."""
    role = organization = place = None
    rest = FORMER.sub("", _ROW.sub("", rest))
    said = re.fullmatch(r"\s*: [A-Z][^\n]*[.!]", rest) is not None and not jobs().search(rest)
    begun = not said and (_WHO_IS.match(rest) or _SEPARATED.match(rest) or rest.startswith(". "))
    parts = (
        [_MOSTLY.sub("", _WHO_IS.sub("", part.strip(" .*_"))) for part in _SEPARATED.split(rest)]
        if begun
        else []
    )
    parts = with_regions(parts)
    for index in reversed(range(len(parts) - 1)):
        if _KIND_ALONE.fullmatch(parts[index]) and re.match(
            r"(?:near|in|outside|by) [A-Z]", parts[index + 1]
        ):
            parts[index : index + 2] = [f"{parts[index]} {parts[index + 1]}"]
    if not any(jobs().search(part) for part in parts):
        found_in = (
            match for part in parts for match in [_OFFICE.fullmatch(part) or _UNLISTED.match(part)] if match
        )
        role = next((match["what"] for match in found_in), None)
        field = next(filter(None, map(_FIELD.match, parts)), None)
        role = role or (f"{field['what']} worker" if field else None)
    for part in filter(None, parts):
        if owned := _OWNS.match(part):
            organization = organization or workplace_named(part[owned.end() :], told=True)
            continue
        found = next(noun_phrase(part, 6), None) if role is None and not _LETTERS.fullmatch(part) else None
        if found is not None and _begins(part, found[0]):
            role = found[0]
            behind = re.sub(rf"(?i)^.*?{re.escape(role.split()[-1])}s?\b", "", part).strip()
            at = re.match(r"(?P<at>at|@|for|with|of)\s+(?P<where>.+)", behind)
            organization = organization or (workplace_named(at["where"], told=True) if at else None)
            part = behind if at is None else ""
            if at and at["at"] in ("at", "@") and organization is None and (town := _PLACED.search(behind)):
                organization = workplace_named(at["where"].removesuffix(town.group()).strip(), told=True)
                place = town["town"]
        elif (field := _FIELD.match(part)) is not None and field["where"]:
            organization, part = organization or workplace_named(field["where"], told=True), ""
        town = _PLACED.search(part)
        alone = role is not None and part != parts[0] and _KIND_ALONE.fullmatch(part) is not None
        kind = workplace_named(part, told=alone) if role and part else None
        organization = organization or kind
        if kind is None and town is not None and role:
            place = place or town["town"]
        elif kind is None and role and is_town(part, text):
            place = place or part
    if role is None and organization is None and not _WHEN.search(rest):
        organization = _works_at(parts)
    return Introduction(
        name,
        role,
        organization,
        None if organization and place and place in organization else place,
    )


#: A kind of workplace that stands where the role would: "goat farm", "bike shop in Deal"; nobody meets there only to talk.
_STANDS_FOR_ROLE = re.compile(
    r"(?:an? |the )?(?!(?:my|our|his|her|their|no|at|in|by|the|coffee|local|same|corner|nearest|high|middle|grade|day) )(?:(?!my |our |from |at |in |of )[a-z-]+ ){0,3}"
    r"(?:farm|ranch|shop|store|bakery|clinic|garage|school|restaurant|hospital|pharmacy|salon|factory|brewery|dairy|hotel|nursery|museum|studio|workshop|winery|vineyard|warehouse|shelter|stables|mill|quarry|surgery|kennels|laundry|cinema|zoo|depot|shipyard|boatyard|barbershop|orchard|laundromat|supermarket|hardware store)"
    r"(?: (?:in|near|outside|by) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)?"
)
#: When somebody was met, on the line that names a place: it may be no more than where.
_WHEN = re.compile(
    r"(?i)\b\d{1,2}(?::\d\d| ?[ap]\.?m\b|/\d)|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:interview|met|talk|video|zoom|phone)\w*\b"
)


def _works_at(parts: Sequence[str]) -> str | None:
    """The workplace where a line names one in place of the role: with its name, where that stands beside the kind."""
    kind = next((part for part in parts if _STANDS_FOR_ROLE.fullmatch(part)), None)
    if kind is None:
        return None
    bare = re.sub(r"^(?:an?|the) ", "", kind)
    told = f"{'an' if re.match(r'[aeiou](?!ni|se)', bare) else 'a'} {bare}"
    named = next((part for part in parts if _NAMED_PLACE.fullmatch(part) and _INSTITUTION.search(part)), None)
    return f"{named}, {told}" if named and not NUMBERED.search(named) else told


#: Whose the workplace is, behind the name: "owns Loaf & Sons".
_OWNS = re.compile(r"(?:who )?(?:(?:co-?)?owns(?: and runs)?|runs(?: and owns)?) ")
#: A noun for a person that is no occupation by itself, with what they know or lead before it: "mushroom expert".
_UNLISTED = re.compile(
    r"(?:an? |the )?(?P<what>(?:[a-z][a-z’'-]+ ){1,3}(?:expert|specialist|lead|leader|hand|mate|rep|representative|chief|boss|officer|assistant|volunteer|worker|apprentice|trainee|professional|practitioner|artist|maker|head))(?= (?:on|of|in|at|for|with|from)\b|$)"
)
#: A field of work that stands where the role would, and where it is: "IT support @ a bank".
_FIELD = re.compile(
    r"(?P<what>(?:IT|tech(?:nical)?|customer|desktop|computer) (?:support|service)s?|(?:IT |tech )?(?:help|service) ?desk)(?:\s*$| (?:at|@|for) (?P<where>.+))"
)
#: What somebody is called to be, in no list of occupations: "the goat king of the upper valley".
_OFFICE = re.compile(r"the (?P<what>(?:[a-z][\w’'-]+ ){1,3}of the [\w’' -]{3,40})")


def _begins(part: str, role: str) -> bool:
    """Whether what is found is what the part says first: not "father of a doctor", not "her boss is a nurse"."""
    before = part[: max(part.lower().find(role.lower().split()[0]), 0)]
    return (
        re.fullmatch(r"(?i)(?:an?|the|is|now|head|retired|local|w\w+s as)?\W*(?:\w+ ){0,2}", before)
        is not None
    )


def workplace_named(part: str, *, told: bool) -> str | None:
    """The workplace that a part names; `told`: behind "at" or "of", where a capital is enough."""
    if NUMBERED.search(part) or jobs().fullmatch(part) or _SHORT_FOR.fullmatch(part):
        return None
    kind = _KIND.match(re.sub(r"^in (?=[a-z])", "", part))
    if kind is not None:
        article = kind["article"] or ("an " if re.match(r"[aeiou](?!ni|se)", kind["kind"]) else "a ")
        return (
            f"{article}{kind['kind']}{kind['where'] or ''}" if told or kind["at"] or kind["where"] else None
        )
    if told and (both := _KIND_NAMED.match(part)):
        article = (both["article"] or "the ") if not both["called"] else both["article"] or "a "
        name = both["quoted"] or both["bare"]
        return f"{article}{both['kind']}{' called' * bool(both['called'])} {name}{both['where'] or ''}"
    named = _NAMED_PLACE.match(re.sub(r"^(?:at|for) ", "", part))
    if named is None or not (
        told or part.startswith("at ") or _INSTITUTION.search(part) or SAINT.fullmatch(part)
    ):
        return None
    return named.group()
