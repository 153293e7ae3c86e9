""" "Its" for "it's", as people write in haste: mended where no noun follows that something could own."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas

#: What no noun begins with, so that "its" in front of it is "it's".
_NO_OWNED = re.compile(
    r"(?i)\b(?P<its>its) (?=(?:an?|the|like|not|just|so|really|him|me|us|them|my|his|our|your|you|over|hard|easy|about|because|always|never|kind of|sort of|kinda|pretty (?!face)|very|too|also|still|"
    r"actually|basically|usually|mostly|probably|literally|definitely|totally|maybe|sometimes|off|been|going|gonna|getting|called|what|how|why|where|when|that|more like|no|nothing|something|"
    r"(?:only|all|in|on|at|from|for|with|by) (?:page|level|floor|row|top|sale|fire|purpose|time|an?|the|about|my|his|her|their|your|you|not|because|when|if|\d)|(?:higher|lower|better|worse|more|less|cheaper|harder|easier) (?:now|than|in|at|when|if|with|for|on))\b)"
)
#: A word behind which the clause ends or goes on: "its automatic.", "so its ladders, …".
_ENDING = re.compile(
    r"(?i)(?P<link>\b(?:so|thinks?|thought|says?|said) )?\b(?P<its>its) (?P<word>[a-z]+)(?P<next>[,.;!?]|$| (?:and|but|so|to|that|if|when|because)\b)"
)


def its_mended(words: str) -> str:
    """The words with "it's" where "its" owns nothing.

    >>> its_mended("Its called a kiln and its clay is red."), its_mended("They think its automatic.")
    ("It's called a kiln and its clay is red.", "They think it's automatic.")
    >>> its_mended("The farm has it's own mill.")
    'The farm has its own mill.'
    """
    words = re.sub(r"\b([Ii])t['’]s (?=own\b(?! (?:up|it)\b))", r"\1ts ", words)
    words = _NO_OWNED.sub(lambda match: f"{match['its'][0]}t's ", words)
    return _ENDING.sub(_of_quality, words)


def _of_quality(match: re.Match[str]) -> str:
    word, ends = match["word"].lower(), not match["next"].startswith(" ")
    link = (match["link"] or "").strip().lower()
    quality = lemmas(word, "ADJ") and (link or not lemmas(word, "NOUN"))
    things = link == "so" and ends and lemmas(word, "NOUN")
    if not quality and not things:
        return match.group()
    return f"{match['link'] or ''}{match['its'][0]}t's {match['word']}{match['next']}"
