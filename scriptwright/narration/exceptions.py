"""Words that look like the speaker and are not: every case met is a row of a table."""

from __future__ import annotations

import re

NUMBERED = frozenset(
    "act algebra appendix article biology book calc calculus category chapter charles chemistry class "
    "course division edward elizabeth figure francis friedrich george grade group henry james league "
    "leopold level mary module napoleon nicholas part paul phase philip physics richard schedule "
    "section semester spanish stage statistics step table theme tier title topic type unit victoria "
    "vitamin volume war wilhelm william".split()
)
"""What a Roman I may stand after: "World War I", "Type I", "Calculus I"."""

NUMBERED_IN_SMALL = frozenset(
    "class division grade level phase schedule stage tier title type vitamin".split()
)
"""Those of them that take the numeral without a capital as well ("type I diabetes")."""

TECHNICAL = re.compile(
    r"""
      \bI(?=[-/][A-Z0-9]) | \bI-beams? | \b[Ii]\.(?=[a-zA-Z]\b) | \bi/o\b | \bi(?=\d)
    | \bI(?=\s+(?:and|or|to|through|&|–|-)\s+I{2,3}\b) | \b(?<=[A-Z]\.)I\b | \b(?<=[A-Z]\.\s)I(?=\.)
    | \bi(?=,\s*ii\b) | (?<=\()i(?=\)) | ^\s*i(?=[.)]\s)
    """,
    re.VERBOSE,
)
"""I as a letter: "I-95", "I/O", "A.I.", "i.e.", "I to IV", "(i)"."""

SET_PHRASES = (
    r"\boh,?\s+my\b(?=\s*(?:[!,.…—–-]|$|god|goodness|gosh|word|lord|days))",
    r"(?:(?<=^)|(?<=[.!?,;:—–(]\s)|(?<=^\W))my\b(?=,?\s+(?:god|goodness|gosh|oh my)\b)",
    r"\bme[- ]?too\b(?=\s+(?:movement|era|moment|campaign|product|products)\b)",
    r"\bme(?=[- ]time\b)",
    r"\babout[- ]me\b(?=\s+(?:page|section|pages))",
    r"\bdo-it-(?:my|your)self\b",
    r"\btoys[- ]?[\"“]?r[\"”]?[- ]?us\b",
    r"\blet\s+us\b(?=\s+(?:say|hope|face|pray|begin|start|be\s+(?:honest|clear|real))\b)",
    r"\b(?:just )?between you and me\b(?=,|$)",
    r"\bjust between us\b",
    r"\b(?:woe is|dear) me\b(?=[,!. ]|$)(?! (?:to|for|as))",
    r"\blike you and me\b",
    r"(?<=[,;–—] )I mean\b(?! (?:it|what|to|business|by|every)\b)",
    r"\bus\b(?=\s+(?:dollars?|citizens?|army|navy|government|market|states|history)\b)",
    r"\bthe\s+us\b(?=\s*(?:$|[.,;!?)]|(?:and|in|for|to|as|is|was|has|when|where|at|by|from|or)\b))",
    r"\b(?:in|to|from|across|around|outside)\s+the\s+us\b",
    r"\bwii?\s*u\b",
)
"""Phrases that say nothing of the speaker; the whole match is left as it stands."""

SET_PHRASE = re.compile("|".join(SET_PHRASES), re.IGNORECASE)

KIN = frozenset(
    "aunt aunty auntie bachelor's boss brother cousin dad daddy daughter doctor family father god "
    "grandad granddad grandfather grandma grandmother grandpa granny husband ma mama master's mom mommy "
    "mother mum mummy nan nana pa papa phd professor sister son teacher uncle wife".split()
)
"""What many write with a capital after a "My" that is the speaker's all the same."""

MINE_DUG = frozenset(
    "a abandoned an another any coal cobalt copper data deep diamond each every former gold his her "
    "iron its land lead lithium local mineral nickel old open-pit our pit salt silver surface that the "
    "their these this tin underground uranium zinc".split()
)
"""Words after which a mine is a hole in the ground."""

MINE_DIG_BEFORE = frozenset(
    "to we i he she they you can could will would companies people miners helps help".split()
)
"""Words after which "mine" is the verb, if what is dug follows."""

MINE_GOES_ON = frozenset(
    "am and are as at because but by from had has have in is may of on or so than that though too was "
    "were when where which while who will with would".split()
)
"""Words that follow a "mine" that owns; after others it digs or is a hole ("mine shaft")."""
