"""Where sentences, headings and lists of the notes say what the interviewee works as, and how surely."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from scriptwright.notes.meaning import plain
from scriptwright.notes.model import Kind, NoteBlock, Speaker
from scriptwright.notes.name_parts import KIN_TITLE, PART, TITLE
from scriptwright.notes.occupations import noun_phrase
from scriptwright.notes.roles_alone import roles_alone
from scriptwright.notes.roles_explained import roles_explained
from scriptwright.notes.whose_role import (
    FORMER,
    NOT_CHOSEN,
    OF_OTHERS,
    PAST_ROLE,
    SUPPOSED,
    asks_of,
    behind_another,
    names_another,
    of_interviewee,
)
from scriptwright.sentences import sentences

#: Letters behind a name, which say what somebody may do, not what they do: "CPA".
LETTERS = re.compile(r"(?!GP$)[A-Z]{2,5}\.?")
#: What stands beside a name in the head of the notes: "Nadia Toussaint, owner of Corner Loaf".
_BESIDE_NAME = re.compile(
    rf"(?:^|[:–—-]\s|\bwith |\bof )(?:{TITLE}\.?\s+)?{PART}(?: {PART}){{1,3}}\s*(?:,|\(|\s[-–—]{{1,2}}|:)\s*(?P<job>[^,;()\n–—]{{2,60}})"
)


def names_of(name: str | None) -> str:
    """A pattern for each way in which the notes may call the interviewee."""
    parts = [part for part in (name or "").split() if not re.fullmatch(rf"(?:{TITLE}|{KIN_TITLE})\.?", part)]
    called = "|".join(re.escape(part.strip("\"“”'‘’")) for part in parts) or "(?!)"
    return rf"(?:\b(?:{called})(?! (?-i:[A-Z])))"


#: What begins with a deed or the student names no role: "Has a pager", "I saw a doctor".
_DOES_FIRST = r"(?i)\s*(?:(?:s?he|they|it|we)(?!['’]s| is\b| was\b| are\b| works?\b| did\b) [a-z]+|I|has|had|have|gets?|got|uses?|used|carries|needs?|wears?|sees?|saw|calls?|called|knows?|met|takes?|took|wants?|wanted|likes?|trained|learn(?:ed|t)|studied|worked|became|there)\b"
#: Vehicles of which somebody is the driver who drives them.
_VEHICLE = r"(?:bus|tram|train|truck|lorry|taxi|cab|coach|ambulance|trolleybus|metro|minibus|streetcar|forklift|hearse|tanker|snow ?pl(?:ow|ough)|ice resurfacer|street sweeper|steamroller)"
_DRIVES = re.compile(
    rf"(?i)\b(?:s?he|who|I) (?:drives?|is driving) (?:an?|the|our|my) (?P<what>(?:[a-z]+ )?{_VEHICLE})\b"
)
#: A line of buses or trams by its number: "drives the 11".
_DRIVES_LINE = re.compile(
    r"\b(?:I (?:usually |mostly )?drive|[Dd]rives) (?:the |line |route |number |no\.? )+\d{1,3}\b"
)
#: A remark to the teacher, or a box for one: "teacher please correct this", "Teacher initials".
_TO_TEACHER = re.compile(
    r"(?i)\W*(?:teacher|instructor|professor)(?:['’]s)?[,:]? (?!(?:of|at|in|for|from|with|since|and)\b)\w"
)
#: What the notes call somebody in a word of their own language: "He is called pekaseh".
_CALLED = re.compile(
    r"(?i)\b(?:s?he|they|who|(?:person|man|woman|one)\b[^.!?]{0,60}) (?:is|are) called (?:an? |the )?(?P<what>[a-zà-ÿ-]{4,})(?=[.,;]|\s+(?:and|in|which|because)\b)"
)


def _called(whole: str, known: str | None) -> Iterator[tuple[str, int]]:
    """What the interviewee is called to be, in the sentence before the name or beside it: "Our pekaseh is Pak Wayan"."""
    if not known:
        return
    for match in _CALLED.finditer(whole):
        what = match["what"]
        near = known in whole[max(match.start() - 150, 0) : match.end() + 150]
        if what.islower() and (
            near or re.search(rf"(?i)\b(?:our|the) {what} (?:is|was) {re.escape(known)}", whole)
        ):
            yield what, 5


#: What a speaker fills a gap with: "I'm a, um, senior firefighter".
_FILLER = re.compile(r"(?i),? ?\b(?:um+|uh+|erm?|hm+)\b,?")
#: What somebody is, behind what they were asked about: "thank you for telling me about your work as a vet".
_AS_ONE = re.compile(r"(?i)\b(?:about|of) (?:your|his|her|their) (?:work|job|life|career|time|days) as an? ")


#: A word of another language or trade, and behind it what it means: "She is an agariya, that is, a salt farmer".
_THAT_IS = re.compile(
    r"(?i)\b(?:s?he|they|who) (?:is|are|['’]s|['’]re) an? [\w’'-]+(?: [\w’'-]+)?,? (?:\(|(?:that is|that means|which means|which is|i\.e\.?|meaning|so)\b,? )(?:like )?an? "
)


def told_roles(
    blocks: Sequence[NoteBlock], facts: Mapping[str, str], known: str | None = None
) -> Iterator[tuple[str, int]]:
    """The roles that the notes give the interviewee, each with its weight. `known`: the name, where they say it."""
    name = re.escape(facts["name"].split()[-1]) if "name" in facts else None
    called = names_of(known)
    whole = "\n".join(block.text for block in blocks if block.kind is not Kind.ASSIGNMENT)
    vehicle = re.search(rf"(?i)\b{_VEHICLE}\b", whole)
    yield from _called(whole, known)
    yield from roles_alone(blocks, called)
    above = ""
    for block in blocks:
        if block.kind is Kind.ASSIGNMENT:
            continue
        text, line_above, above = _FILLER.sub("", plain(block.text)), above, block.text
        if known and block.kind is Kind.LIST and known.split()[-1] in line_above:
            for part in re.split(r"[,(–—:]|\s--?\s", FORMER.sub("", text))[:3]:
                yield from noun_phrase(part.strip(), 4)
        for match in re.finditer(
            rf"(?i){called}(?: is|['’]s| has been| works (?:as|like)| is working as|, who is|, who['’]s) (?:also |now |currently )?(?:(?:\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?)(?: years old)?,? and (?:is )?)?(?:an?|the|our|my) (?:[a-z]+, (?:that is|which is|which means|meaning|i\.e\.),? (?:an?|the) )?",
            text,
        ):
            if known and not OF_OTHERS.search(text[: match.start()]):
                yield from noun_phrase(text[match.end() :], 6)
        for match in re.finditer(rf"(?i){called},? (?:the|our) (?=[a-z])", text) if known else ():
            yield from noun_phrase(text[match.end() :], 5)
        yield from roles_explained(block, text, called, known)
        for match in _AS_ONE.finditer(text):
            yield from noun_phrase(text[match.end() :], 4)
        for match in _THAT_IS.finditer(text) if block.speaker is not Speaker.INTERVIEWEE else ():
            yield from noun_phrase(text[match.end() :], 5)
        if known and (
            owned := re.search(rf"{called},?(?: who)? (?:owns|is the owner of|runs and owns) [A-Z]", text)
        ):
            yield "owner", 5 if owned.start() < 40 and not re.search(r",|who", owned.group()) else 3
        if (line := _DRIVES_LINE.search(text)) and (block.reported or line.group()[:2] == "I ") and vehicle:
            yield f"{vehicle.group().lower()} driver", 4
        for match in _DRIVES.finditer(text):
            if match.group()[:2] != "I " or block.speaker is Speaker.INTERVIEWEE:
                yield f"{match['what'].lower()} driver", 3
        if block.speaker is Speaker.INTERVIEWEE and not block.reported:
            for match in re.finditer(
                r"(?:\bI(?:'m| am|m|'ve been| have been)|\bi(?:'m|m| am|ve been|'ve been| have been))(?: currently| now| actually| basically| just| also| really)? (?:an?|the) ",
                text,
            ):
                yield from noun_phrase(text[match.end() :], 5)
            for match in re.finditer(
                r"(?i)^(?:(?:yeah|yes|so|well|ok|okay|sure|um|uh|hi)[,.!]* )*(?:i'?m |i am )([a-z][\w -]{3,40})",
                text,
            ):
                yield from noun_phrase(match.group(1), 4)
            for match in re.finditer(
                r"(?i)\bi am (?=[a-z-]+(?: [a-z-]+)?(?: you can say|[.,]| of | in | at | for ))", text
            ):
                yield from noun_phrase(text[match.end() :], 4)
            for match in re.finditer(
                r"(?i)\bI(?:'ve)? (?:currently |now |have )?(?:work(?:ed|ing)?|been working|serve)(?: \w+){0,2} as (?:an?|the) ",
                text,
            ):
                yield from noun_phrase(text[match.end() :], 5)
            for match in re.finditer(
                r"(?i)\b(?:(?:my (?:title|job|role|position|job title|current role|profession|official title)|(?:^|(?<=[.!,] ))(?:job )?title)(?: here| right now| today)? is(?: as)?|as)(?: called)?:? (?:an?|the)?\s*",
                text,
            ):
                past = PAST_ROLE.search(text[: match.start()])
                yield from noun_phrase(
                    text[match.end() :], 5 if text[match.start()] in "mM" else 1 if past else 3
                )
            for match in re.finditer(r"(?i)\b(?:became|become|being|hire|hired as)(?: an?| a new) ", text):
                yield from noun_phrase(text[match.end() :], 1)
            for match in re.finditer(
                r"\bI(?:'m| am) an? ([a-z]+(?:er|or|ist|ian|man|woman|mason|smith|wright|keeper))(?=,| and| so|\.| at| for| in| with)",
                text,
            ):
                yield match.group(1), 3
            for match in re.finditer(r"(?i)\bsoy (?:una? )?((?:[a-záéíóúñ]+ ?){1,3}?) (?:en|de) ", text):
                yield match.group(1), 5
            if (
                block.section
                and block.section.value == "who"
                and not re.search(r"(?i)\bI\b", text.split(".")[0])
            ):
                yield from noun_phrase(text, 4)
        else:
            if name or block.reported or block.speaker is Speaker.STUDENT:
                for match in re.finditer(
                    r"(?i)\b(?:her|his|their) (?:official |job |current )?(?:title|job|role|position) is (?:an? |the )?(?:called )?",
                    text,
                ):
                    yield from noun_phrase(text[match.end() :], 6)
                for match in re.finditer(r"\b(?:[Ss]he|[Hh]e)(?:'s| is| has been) my ", text):
                    yield from noun_phrase(text[match.end() :], 5)
                for match in re.finditer(
                    r"(?:\b(?:[Ss]he|[Hh]e|[Tt]hey|who|person [^.,]{3,30})(?:'?s| is|'re| are| works?(?: (?:at|for|in) [^.,;]{3,40}?)? (?:as|like)| has been)|\b(?:works|working) as) (?:currently |now |also )?(?:an?|the) (?:[a-z]+, (?:that is|which is|which means|meaning|i\.e\.),? (?:an?|the) )?",
                    text,
                ):
                    before = text[: match.start()]
                    if OF_OTHERS.search(before) or SUPPOSED.search(before):
                        continue
                    who = block.section is not None and block.section.value == "who"
                    told = [before, *([f"{line_above} {before}"] if line_above.endswith(".") else [])]
                    sure = any(of_interviewee(block, one, called) for one in told) and not asks_of(
                        line_above, called
                    )
                    weight = (5 if who else 4) if sure else 1
                    yield from noun_phrase(text[match.end() :], weight)
                for match in re.finditer(
                    r"(?i)\b(?:interviewed|talked (?:to|with)|spoke (?:to|with)|met(?: with)?|meet|visited|interview(?: with)?|chose|picked) (?:an?|the|my|our|(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])[\w.]+)*,? (?:who is |who's )?(?:an?|the|my|our)) ",
                    text,
                ):
                    if not (
                        OF_OTHERS.search(text[: match.start()]) or NOT_CHOSEN.search(text[: match.start()])
                    ):
                        yield from noun_phrase(text[match.end() :], 5)
            for match in re.finditer(
                r"\b(?:[Ss]he|[Hh]e|[Tt]hey)(?: is|'?s| work as| works as) (?!an? |the |not |my |our )(?=(?:[a-z-]+ ){1,2}(?:for|since|at|in|of|on)\b|[a-z-]+ [a-z-]+[.,;]|[a-z-]{4,}[.,;])",
                text,
            ):
                if of_interviewee(block, text[: match.start()], called):
                    introduced = known and re.search(rf"{called}\W*[.!]\s*$", text[: match.start()])
                    yield from noun_phrase(text[match.end() :], 6 if introduced else 4)
            for match in re.finditer(
                r"\bis [A-Z][\w&-]+(?: [A-Z][\w&-]+)*['’]s (founder|owner|manager|director)\b", text
            ):
                yield match.group(1), 4
            who = block.section is not None and block.section.value == "who"
            if block.kind is Kind.HEADING and (
                numbered := re.match(r"(?i)interview (?:#? ?\d+:? |with )(?:an? |the |my )?", text)
            ):
                yield from noun_phrase(text[numbered.end() :], 4)
            named = block.kind in (Kind.HEADING, Kind.OTHER) and (block.section is None or who)
            beside = _BESIDE_NAME.search(re.sub(r"[*_#]", "", text)) if named else None
            if beside and not (known and behind_another(text[: beside.start("job")], called)):
                letters = LETTERS.fullmatch(beside.group("job"))
                yield from noun_phrase(beside.group("job"), 1 if letters else 9)
            if named or (who and block.kind in (Kind.ANSWER, Kind.LIST)):
                first = FORMER.sub("", sentences(text)[0].of(text)) if text.strip() else ""
                parts = re.split(r"[,(–—:]|\s--?\s", first)
                for before, part in zip(["", *parts], parts, strict=False):
                    if (known and behind_another(before, called)) or (
                        re.match(_DOES_FIRST, part)
                        or re.search(r"\bw/|\b(?:with|by) the\b|^ ?[Tt]he .* (?:is|was)\b", part)
                        or names_another(part, called)
                        or _TO_TEACHER.match(part)
                    ):
                        continue
                    yield from noun_phrase(part.strip(), 1 if LETTERS.fullmatch(part.strip()) else 4)
            if block.kind is Kind.QUESTION:
                for match in re.finditer(
                    r"(?i)\b(?:being|become|became|becoming|as|like to be|makes|to be)(?: such)? (?:an?|the) |\b(?:does|is|do) an? |\byou(?:'re| are) (?:an? )?",
                    text,
                ):
                    yield from noun_phrase(text[match.end() :], 3)
