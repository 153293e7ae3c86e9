"""With whom one learns or lives, which learners of English tell with "by": "I will make the license by her", "I live by my aunt".

Rows as in `learners`, for the notes of a learner only.
"""

from __future__ import annotations

import re

from scriptwright.script.words.slips import Made

_WHOM = r"(?:her|him|them|me|us|(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w'-]+|(?:my|his|her|our|their) (?:old |new |little |big )?(?:aunt|uncle|mother|father|parents|grandmother|grandfather|grandparents|grandma|grandpa|sister|brother|cousin|friend|neighbou?r|teacher|boss)s?|an? [a-z]+er)"
_COURSE = r"(?:licen[sc]e|internship|apprenticeship|lessons?|practice|practicum|course|training|test|traineeship|education|class(?:es)?|certificate)"
_END = r"(?=[.,;!]|$| (?:and|but|because|next|this|in|for|too|after|every|on|at|since|until|when|so|to)\b)"
_MAKE = dict(make="do", makes="does", made="did", making="doing", take="take", takes="takes", took="took", taking="taking", do="do", does="does", did="did", doing="doing", get="get", gets="gets", got="got", getting="getting", have="have", has="has", had="had", start="start", started="started", begin="begin", began="began", finish="finish", finished="finished")


def _got(match: re.Match[str]) -> str:
    verb = match["make"]
    if re.search(r"licen[sc]e$", match["what"]) and verb[:2] in ("ma", "do", "di"):
        told = dict(make="get", makes="gets", made="got", making="getting", do="get", does="gets", did="got", doing="getting")[verb]
    else:
        told = _MAKE[verb]
    return f"{told} {match['what']}{match['between'] or ''} with {match['whom']}"


#: Named rows: what is written → what is meant.
WITH_WHOM: tuple[tuple[str, str, Made], ...] = (
    (
        "make the license by her",
        rf"\b(?P<make>{'|'.join(_MAKE)}) (?P<what>(?:(?:the|an?|my|his|her|our|their|some|this) )?(?:[a-z]+ ){{0,2}}{_COURSE})(?P<between>(?: (?:next|this|last|every) [a-z]+| later| soon| also)?(?:,? of course,?)?) by (?P<whom>{_WHOM}){_END}",
        _got,
    ),
    (
        "I live by my aunt",
        rf"\b(lives?|lived|living|stay(?:s|ed|ing)?|sle(?:ep|eps|pt)|work(?:s|ed|ing)?|help(?:s|ed|ing)?|learn(?:s|ed|ing)?|train(?:s|ed|ing)?|practi[cs](?:e|es|ed|ing))((?: (?:there|also|still|now|driving|cooking|sewing|baking|it|the job|English|one week|a week|two weeks))?) by ({_WHOM}){_END}",
        r"\1\2 with \3",
    ),
    (
        "I was two times by her",
        rf"\b(I|[Ww]e|[Hh]e|[Ss]he) (was|were|am|are) (?:already )?((?:two|three|four|five|some|many) times|once|twice|one time) by ({_WHOM}){_END}",
        lambda m: f"{m[1]} {'have' if m[1] in ('I', 'we', 'We') else 'has'} been to see {m[4]} {dict(one='once').get(m[3].split()[0], m[3])}",
    ),
    (
        "make a license",
        r"\b(?P<m>make|makes|made|making) (?=(?:(?:an?|the|my|his|her|our) )(?:[a-z]+ ){0,2}licen[sc]e\b)",
        lambda m: f"{dict(make='get', makes='gets', made='got', making='getting')[m['m']]} ",
    ),
)
