"""Turns of phrase that learners of English bring from their own language: what is written → what is meant.

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import inflections, lemmas
from scriptwright.script.words.countables import COUNTABLE
from scriptwright.script.words.slips import COUNT, Made

_HIM = r"(?:me|him|her|us|them|you)"


def _whole(match: re.Match[str]) -> str:
    """ "all the basket" → "the whole basket"."""
    noun = match.group("noun")
    one = noun in COUNTABLE and noun not in ("food", "form")
    return f"the whole {noun}" if one else f"all the {noun}" if noun.endswith("s") else match.group()


def _one_of_mine(match: re.Match[str]) -> str:
    many = next(iter(inflections(match.group(3), "NNS")), None)
    return f"{match.group(1)} of {match.group(2)} {many}" if many else match.group()


def _adjective(match: re.Match[str]) -> str:
    """ "They are very intelligents" → "they are very intelligent"."""
    word = match.group(2)
    one = word[:-1]
    plain = lemmas(one, "ADJ") and not lemmas(word, "NOUN") and not lemmas(word, "VERB")
    return match.group(1) + (one if plain else word)


def _shoe_factory(match: re.Match[str]) -> str:
    """ "a factory of shoes" → "a shoe factory"."""
    article, place, things = match.groups()
    one = next(iter(lemmas(things, "NOUN")), things)
    if article in ("a", "an"):
        article = "an" if one[0] in "aeio" else "a"
    return f"{article} {one} {place}" if one != things else match.group()


#: Named rows: what is written → what is meant.
IDIOMS: tuple[tuple[str, str, Made], ...] = (
    (
        "the all basket",
        r"\b(?:the all|all the(?= (?:building|house|basket|neighbou?rhood|city|town|village|country|school|team|street|family|class|year|night|story|book|room|garden|company)\b)) (?:of )?(?P<noun>[a-z]+)(?=[.,;]|$| (?:is|was|and|but|because|in|of|to|for|with|on|at|from)\b)",
        _whole,
    ),
    (
        "there is one my problem",
        r"\b[Tt]here(?: is|['’]s)( also)? (?:one|an?) my ([a-z]+)\b",
        r"I\1 have one \2",
    ),
    (
        "one my friend",
        r"\b([Oo]ne|[Tt]wo|[Ss]ome|[Mm]any) (my|his|her|our) (?!own\b)([a-z]+)\b",
        _one_of_mine,
    ),
    (
        "people's life depends",
        r"\b(people|children|patients|others|workers|passengers)(['’]s?|s['’]) life (depends|is|was)\b",
        lambda m: (
            f"{m.group(1)}{m.group(2)} lives {dict(depends='depend', was='were').get(m.group(3), 'are')}"
        ),
    ),
    ("till today", r"\b(?:un)?till? today(?=[.,;]|$)", "to this day"),
    (
        "in the normal life",
        r"\b([Ii]n|about|from) the (normal|real|daily|everyday|private) life\b",
        r"\1 \2 life",
    ),
    (
        "serious little bit",
        r"\b(is|was|are|were|am|['’]s|['’]m) ([a-z]+) (?:a )?little bit(?=[.,;]|$)",
        lambda m: f"{m.group(1)} a little bit {m.group(2)}" if lemmas(m.group(2), "ADJ") else m.group(),
    ),
    (
        "to the trash",
        r"\b(throws?|threw|thrown|goes|go|went|puts?)((?: (?:it|them|that|away|(?:the|a|his|her|my) \w+))?) (?:to|on) the (trash|bin|garbage|rubbish)\b",
        r"\1\2 in the \3",
    ),
    (
        "from this 7 women",
        rf"(?<=\w), from (?:this|that|these|those|them|which) (?:are |is )?({COUNT}) ([a-z]+)(?=[.,;]|$)",
        r", \1 of them \2",
    ),
    (
        "it makes me fun",
        rf"\b([Ii]t|[Tt]his|[Tt]hat|work|job) (?:makes?|gives?) ({_HIM}) fun\b",
        r"\1 is fun for \2",
    ),
    (
        "I visit the 10th class",
        r"\b(I) (?:visit|go(?: in)?) the (\w+(?:th|rd|nd|st)) (class|grade)\b",
        r"\1 am in the \2 \3",
    ),
    (
        "looks like tired",
        r"\b(look|looks|looked|feels?|felt|seems?|seemed) like (?:very )?(tired|sad|happy|angry|sick|scared|old|young|good|strong|nervous|bored|serious)(?=[.,;]|$)",
        r"\1 \2",
    ),
    (
        "interesting in",
        r"\b(am|is|was|are|were|been|['’]m|['’]s|very|became) (?:interesting|interest) in\b",
        r"\1 interested in",
    ),
    (
        "on the end",
        r"\b(?<!is )(?<!are )([Oo])n the end(?=[.,;]|$| (?=I|he|she|we|they)\b)",
        lambda m: f"{'A' if m.group(1) == 'O' else 'a'}t the end",
    ),
    (
        "in polish",
        r"\b(in|speaks?|spoke|learn(?:ed|s)?|stud(?:y|ies|ied)) (polish|english|german|spanish|french|portuguese|italian|russian|chinese|korean|japanese|turkish|arabic|ukrainian)\b",
        lambda m: f"{m.group(1)} {m.group(2).capitalize()}",
    ),
    (
        "collect to the basket",
        r"\b(collect(?:s|ed)?|keep(?:s)?|kept|store[sd]?)((?: (?:it|them|the \w+))?) to (?=(?:the|a|an|plastic|paper) )",
        r"\1\2 in ",
    ),
    (
        "in the basket and not to",
        r"\b(in (?:the|a) \w+ and not) to (?=(?:plastic |paper |the |a )?(?:bag|box|basket)\b)",
        r"\1 in ",
    ),
    (
        "very intelligents",
        r"\b((?:are|were|very|so|really|['’]re) )([a-z]+s)(?=[.,;]|$| (?:and|but|because)\b)",
        _adjective,
    ),
    (
        "scared to the lions",
        r"\b(scared|afraid|frightened) (?:to|by|at) (?=(?:the|my|his|her|him|them|dogs|heights|people) ?)",
        r"\1 of ",
    ),
    (
        "gives them to eat",
        rf"\b(gives?|gave|giving) ({_HIM}|the \w+) to (eat|drink)\b",
        lambda m: f"{m.group(1)} {m.group(2)} {'food' if m.group(3) == 'eat' else 'something to drink'}",
    ),
    (
        "a factory of shoes",
        r"\b(an?|the|my|his|her|this) (shop|store|factory) of ([a-z]+s)\b(?! (?:that|who|and|of)\b)",
        _shoe_factory,
    ),
    ("the telephones from", r"\b(the|many|some) telephones (?=(?:from|at|in|that)\b)", r"\1 phone calls "),
    ("on telephone", r"\b(on|by) (?:the )?telephone\b", r"\1 the phone"),
    (
        "it is not allowed to",
        r"\b([Ii]t)(?: is|['’]s)( not|n['’]t)? (allowed|permitted) to\b",
        lambda m: f"{'You' if m.start() == 0 else 'you'} are{m.group(2) or ''} {m.group(3)} to",
    ),
    (
        "in the party",
        r"\bin (the|a|his|her|my)((?: [a-z]+)?) (party|wedding|concert|funeral|birthday)\b",
        r"at \1\2 \3",
    ),
    (
        "I like when",
        r"\b(I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|don['’]t|doesn['’]t|didn['’]t|really|always) (likes?|loves?|hates?|liked|loved|hated) when\b",
        r"\1 \2 it when",
    ),
    (
        "the expert is somebody",
        r"\b([Tt])he ([a-z]+) ((?:is|was)(?: not|n['’]t)?) (?=(?:somebody|someone|a person|the person|anybody)\b)",
        lambda m: (
            f"{'A' if m.group(1) == 'T' else 'a'}{'n' if m.group(2)[0] in 'aeio' else ''} {m.group(2)} {m.group(3)} "
        ),
    ),
    ("the guilty", r"\b(is|was) the guilty(?=[.,;]|$)", r"\1 the guilty one"),
    ("in his list", r"\bin (my|his|her|the) list\b", r"on \1 list"),
    ("in the stairs", r"\bin the stairs\b", "on the stairs"),
    (
        "pay the lift",
        r"\b(pays?|paid|paying) (?=(?:the|a|this) (?:(?:new|old) )?(?:lift|elevator|car|house|machine|repair|part|food|ticket|hospital|doctor|school|course|trip|flat|piece|books?)\b(?! (?:bill|fee)))",
        r"\1 for ",
    ),
    (
        "the Chile",
        r"\b(in|of|from|to) the (Chile|Brazil|Mexico|Poland|Spain|Italy|Germany|Turkey|China|Korea|Japan|India|Russia|Vietnam|Norway|Canada|Peru|Colombia|Argentina|Portugal|France|Ukraine)\b(?! [a-z]+ (?:team|office))",
        r"\1 \2",
    ),
    (
        "my dream is a cook",
        r"\b([Mm]y|[Hh]is|[Hh]er) dream (is|was) (?=an? [a-z]+ ?(?:[a-z]+)?(?:er|or|ist|ian|ant)\b)",
        r"\1 dream \2 to be ",
    ),
    (
        "every flip cost",
        r"\b([Ee]very|[Ee]ach|[Oo]ne|[Tt]he) ([a-z]+) cost (?=(?:about |around |only |more |less |\d|a lot))(?![^.]*\b(?:ago|last|then|was)\b)",
        r"\1 \2 costs ",
    ),
    (
        "wear shoe",
        r"\b(wears?|wore|wearing) (shoe|glove|sock|boot)(?=[.,;]|$| (?:in|at|on|and|because|when)\b)",
        r"\1 \2s",
    ),
    ("sit cross leg", r"\b(sits?|sat|sitting) cross legs?\b", r"\1 cross-legged"),
    (
        "getting same colour",
        r"\b(get|gets|getting|got|have|has|had|use|uses|wear|in|at|with|of|for|from|about) same (?=[a-z])",
        r"\1 the same ",
    ),
    (
        "more than everything",
        r"\b(more|better|most) than everything(?=[.,;]|$| (?:because|and)\b)",
        r"\1 than anything",
    ),
    ("same like", r"\b(is|was|['’]s) (?:the )?same like\b", r"\1 the same as"),
    (
        "go at school",
        r"\b(goes|go|went|going) at (?=(?:school|work|church|the (?:doctor|hospital|university))\b)",
        r"\1 to ",
    ),
    (
        "sad a little",
        r"\b(is|was|are|were|am|['’]s|['’]m) (?!not\b)([a-z]+) a little(?=[.,;]|$| (?:because|when|and)\b)",
        lambda m: f"{m.group(1)} a little {m.group(2)}" if lemmas(m.group(2), "ADJ") else m.group(),
    ),
    (
        "the patience is",
        r"(^|\b(?:that|think|and|because) )[Tt]he (patience|courage|honesty|discipline|friendship|teamwork|science|education|nature|health|motivation|empathy) (?=(?:is|are|was) )",
        lambda m: f"{m.group(1)}{m.group(2) if m.group(1) else m.group(2).capitalize()} ",
    ),
    ("a work which", r"\ba work (which|that)\b", r"work \1"),
    (
        "the English",
        r"\b(with|in|of|about|speaks?|learn(?:s|ed)?) the (English|Spanish|French|German|Polish|Italian|Russian|Chinese)(?=[.,;]|$)",
        r"\1 \2",
    ),
    ("also if", r"(?<=\w),? (?<!but )(?<!and )(?<!is )(?<!was )also (if|when) (?=[a-zI])", r", even \1 "),
    (
        "most difficult is to",
        r"(?P<and>^|\b(?:that|and|but|says|said|think) )(?:(?:the|The) )?(?P<most>[Mm]ost [a-z]+|[Hh]ardest) (?P<be>is|was) (?=(?:to|when|that)\b)",
        lambda m: (
            f"{m.group('and')}{'The' if m.start() == 0 else 'the'} {m.group('most').lower()} thing {m.group('be')} "
        ),
    ),
    (
        "in the science",
        r"\b([Ii]n) the (science|nature|medicine)(?=[.,;]|$| (?:there|you|we|they|everything|nothing)\b)",
        r"\1 \2",
    ),
)
