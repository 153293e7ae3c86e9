"""Speech typed as it was heard, made steady: without stutter, broken-off beginnings and fillers inside."""

from __future__ import annotations

import re

from scriptwright.narration.dictionary import lemmas
from scriptwright.script.words.clauses import Form, form_of
from scriptwright.script.words.corrected import corrected
from scriptwright.script.words.false_starts import restarted

_HESITATION = r"(?:um+|uh+|uhm|er+m?|like|you know|i mean|well|what)"
#: What is put in while somebody looks for the word that comes: "a, I'm not kidding, a dead fish".
_SWORN = r"(?:i['’]m not kidding|i kid you not|not kidding|no kidding|no joke|i swear(?: to god)?|i['’]m serious|believe it or not|i think|i guess|i want to say|let me think|what do you call it|what['’]s it called|how do you say(?: it)?|i don['’]t know)"
_BE = r"(?:['’](?:s|re|m|d|ve|ll)| (?:is|are|am|was|were|had|has|have|would|will|can|could|did|do))"

#: How something was said, in front of it: "[laughs] Well some do."
_LAUGHS = re.compile(r"^\[[a-z ]+\]\s*(?=\w)")
#: The same words begun again, with a hesitation between or without: "you, uh, you just", "before the, before rent".
_AGAIN = re.compile(
    rf"(?i)\b(?P<word>[a-z]+(?:['’][a-z]+)?),(?: {_HESITATION},)+ (?P=word)\b(?![-'’])"
    rf"|\b(?P<words>[a-z]+(?:['’][a-z]+)?(?: [a-z]+(?:['’][a-z]+)?){{1,4}}),(?: {_HESITATION},)+ (?P=words)\b(?=,? [a-z\d])"
    r"|\b(?P<place>about|after|at|before|behind|by|for|from|in|into|near|of|on|over|to|under|with) (?:the|an?|my|his|her|our|their), (?P=place)\b"
)
#: What is begun and left at the end: "one bolt left to check, and they."
_LEFT = re.compile(r",? (?:and|but|so|because|then) (?:I|he|she|they|we|it|the|you)(?: (?:just|was|were|had))?\s*[.!…—–-]*$")
#: The one who acts, named again: "he just he looks at me".
_TWICE = re.compile(r"(?i)\b(?P<who>he|she|they|we|it|I) (?P<how>just|really|kind of|sort of|like|only),?(?: \[[^\[\]]*\]| \([^()]*\)| [—–-]|\.\.\.|…)* (?P=who) (?=[a-z])")
#: An aside between an article and its thing, which goes with both commas.
_ASIDE = re.compile(
    rf"(?i)\b(?P<article>an?|the|my|his|her|our|their), {_SWORN}, (?:(?P=article) )?(?=[a-z\d])"
)
_TWO = re.compile(r"\b[Aa]n? (an?) (?=[a-z])")
#: A beginning that breaks off behind a word nothing ends with: "right now I'm on a, it's a musical".
_BROKEN = re.compile(
    rf"(?P<joint>(?:(?:and|but|so|because),? )?)(?P<begun>[^,.;:!?]*?\b(?:it|that|this|he|she|they|we|i|you|there){_BE}\b(?: [\w'’]+){{0,3}}? (?-i:an?|the|my|our|their)),(?: {_HESITATION},)* (?=(?:it|that|this|he|she|they|we|i|you|there){_BE}\b)",
    re.IGNORECASE,
)
#: A word before a count that is guessed: "it takes, what, six hours", "I sell, uh, nine".
_WHAT = re.compile(
    r"(?i)(?P<before>[\w'’]+),? (?:what|um+|uh+),(?= (?:about |around |maybe |almost |like |over )?(?:\$?\d[\d,.]*|an? (?:couple|few|dozen|hundred|thousand|week|month|year)|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)"
)
_NO_COMMA = re.compile(
    r"(?i)(?:am|is|are|was|were|be|been|has|have|had|takes?|took|costs?|made?|makes?|got|gets?|do|does|did|for|in|at|about|of|to|from|with|that['’]s|it['’]s|they['’]re|he['’]s|she['’]s|i['’]ve|we['’]ve|sold|paid|lost|worked|bought|sells?|buys?|pays?|charges?|runs?|sees?|needs?|uses?|keeps?|spends?|earns?|serves?|teach(?:es)?|weighs?)$"
)
#: A "yeah" behind the full stop of what was said.
_YEAH = re.compile(r"(?i)(?<=[.!]) (?:(?:so )?(?:yeah|yep|yup)|mm-?hm+|uh-?huh|you know)[.!,]*$")
#: What clipped speech begins and joins with for "because".
_CLIPPED = re.compile(r"(?i)(?<![\w'’])['’‘](?:cause|cos|coz|cuz)\b(?!['’])|^(?:cos|coz|cuz|bc)\b(?= [a-z])")
_CAUSE = re.compile(r"(?i)(?:^|(?P<before>[\w)%\"”'’][,.…]*) )(?P<cause>cause) (?=[\w\"“$])")
#: What stands before the noun, and before the verb "cause".
_NAMED = re.compile(
    r"(?i)\b(?:an?|the|this|that|no|any|one|its?|main|root|good|common|real|biggest|number one|only|to|not|n['’]t|can|could|will|would|may|might|must|and|or|which|who|they|these|those|often|usually|sometimes|also|probable|likely|leading)$"
)
_WELL = re.compile(
    r"(?i)^(?P<joint>(?:(?:and|but|so),? )?)well (?=(?:some(?:body|one|times)?|most(?:ly)?|many|all|both|none|not|no|yes|maybe|probably|technically|obviously|actually|one|two|three|this|these|those|his|her|their|our|your|an?|if|when|what|because|at|in|once|sort|kind|almost|nobody|anybody|anyone|nothing)\b(?! done\b))"
)
#: What the note-taker did not hear, and the place it stands for: "at the market in [??] all day".
_MARK = r"(?:[\[(](?:\?{2,4}|\.{3}|…|_+|inaudible|unclear|(?:can|could)(?:['’]?t|not) hear(?: it)?|did(?:n['’]?t| not) hear(?: it)?)[\])]|_{2,})"
_PLACE_LOST = re.compile(
    rf"(?i)(?<=[a-z]) (?<!lives )(?<!lived )(?<!live )(?<!born )(?<!works )(?<!worked )(?<!work )(?<!is )(?<!was )(?<!are )(?<!am )(?<!up )(?<!out )(?<!over )(?<!down )(?<!back )(?<!it )(?:in|near|outside) {_MARK}(?= \w)"
)
_LOST = re.compile(
    rf"(?i)(?:\b(?:in|on|at|to|from|near|by|with|for|of|about|around|outside|under|over|called|named|an?|the|my|his|her|their|our|than|and|or|is|was|['’]s) |^){_MARK}"
)


def heard(words: str) -> str | None:
    """The words without a place that was not heard; None where more than that is lost.

    >>> heard("I buy at the market in [??] all day."), heard("Then I drove to [??].")
    ('I buy at the market all day.', None)
    """
    bare = _PLACE_LOST.sub("", words)
    return None if _LOST.search(bare) else bare


def steady(words: str) -> str:
    """The sentence as its speaker meant it to come out.

    >>> steady("Then you, uh, you sign it."), steady("It was a, you know, it's a really old boat.")
    ('Then you sign it.', "It's a really old boat.")
    >>> steady("Cause a wet rope will break."), steady("Well some do.")
    ('Because a wet rope will break.', 'Some do.')
    """
    words = _LAUGHS.sub("", words)
    large = words.lstrip("'’‘")[:1].isupper()
    said = _YEAH.sub("", corrected(_PLACE_LOST.sub("", words)))
    said = restarted(_TWO.sub(r"\1 ", _ASIDE.sub(r"\g<article> ", said)))
    said = _AGAIN.sub(lambda found: found["word"] or found["words"] or found["place"], said)
    said = _WHAT.sub(lambda found: found["before"] + ("" if _NO_COMMA.match(found["before"]) else ","), said)
    said = _LEFT.sub(".", _TWICE.sub(r"\g<who> \g<how> ", said))
    broken = _BROKEN.match(said)
    said = f"{broken['joint']}{said[broken.end() :]}" if broken else said
    said = _CLIPPED.sub("because", _WELL.sub(r"\g<joint>", said))
    said = _CAUSE.sub(_joined, said)
    return said[:1].upper() + said[1:] if large else said


def _joined(found: re.Match[str]) -> str:
    """A "cause" with a whole clause behind it joins that; any other is the thing or the deed."""
    before, rest = found.string[: found.start("cause")].rstrip(), found.string[found.end() :]
    clause = re.split(r"[,;:.!?–—]", rest)[0]
    joins = bool(clause) and not _NAMED.search(before) and form_of(_large(clause)) is Form.STATEMENT
    if joins and before and before[-1] not in ",.…":
        joins = form_of(_large(re.split(r"[,;:.!?–—]", before)[-1].strip())) is Form.STATEMENT
    said = "because" if joins else found["cause"]
    return found.group()[: found.start("cause") - found.start()] + f"{said} "


def _large(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


#: Behind these an "it" is begun, and has nothing to end: "I think it, it's broken".
_BEGINS_IT = re.compile(r"(?:think|thought|know|knew|mean|guess|say|said|believe|hope|feel|felt|like|is|was|be|just|so)$")


def said_once(match: re.Match[str]) -> str:
    """A word that is said twice once, but for the end of a clause and the beginning of the next: "he can't do it, it's torn"."""
    once = match.group(1) or match.group("typed")
    last = re.search(r"([a-z]+) $", match.string[: match.start()])
    ends = last is not None and lemmas(last.group(1), "VERB") and not _BEGINS_IT.match(last.group(1))
    whole = ends and once.lower() in ("it", "that", "you", "there", "her") and "," in match.group()
    return match.group() if whole else once
