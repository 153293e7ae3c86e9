"""Speech without the beginnings that were given up for another: "then you, um, we go", "he was, you know, it was off"."""

from __future__ import annotations

import re

from scriptwright.script.words.clauses import Form, form_of

_WHO = r"(?:I|you|he|she|we|they|it|that|there|this)"
#: What fills the pause in which a speaker begins anew.
_PAUSE = r"(?:(?:um+|uh+|uhm|er+m?|like|you know|i mean|well|no|oh|so|okay|right),? ?)"
_BREAK = rf"(?:,| ?\.{{3}}| ?…| [–—-]{{1,2}}| ?—) ?(?P<pause>{_PAUSE}*)"
_JOINT = r"(?:(?:and|but|so|or|because|cause|then|when|if|that|like|well|yeah|now),? )*"
_ADVERB = r"(?: (?:just|really|always|never|kind of|sort of|still|also|even|actually|usually|probably|ever|been))"
_HELPS = r"(?:['’](?:m|s|re|ve|d|ll)|am|is|are|was|were|had|have|has|would|will|can|could|do|does|did|[a-z]+n['’]t)"
#: What takes an object that is still to come.
_WANTS = r"(?:get|gets|got|had|have|has|take|takes|took|put|puts|make|makes|made|need|needs|want|wants|wanted|keep|keeps|kept|give|gives|gave|bring|brings|brought)"
_FEW = r"(?:an?|the|my|our|their|your|(?:this|the|his) whole)"

#: A clause that is not finished, and where it breaks off.
_UNFINISHED = (
    # "and then you, um, we": nothing but a subject
    rf"(?P<alone>{_WHO})",
    # "I just", "it's just", "I'd been", "I've never had": no verb, or the helping half of one
    rf"(?P<helped>{_WHO}(?:(?:['’](?:m|s|re|ve|d|ll))?{_ADVERB}+(?: (?:had|been|got))?|['’](?:m|s|re|ve|d|ll)))",
    # "I was", "it had": may be a whole reply
    rf"(?P<replies>{_WHO} {_HELPS}{_ADVERB}*)",
    # "I had to": the deed is to come
    rf"(?P<goal>{_WHO}(?:['’](?:m|re|s|ve|d))?{_ADVERB}* (?:had|have|has|want|wanted|need|needed|going|got|tried|try) to)",
    # "you get", "I got": the object is to come
    rf"(?P<object>{_WHO}(?:['’](?:ve|d|ll))?{_ADVERB}* {_WANTS})",
    # "I like the", "right now I'm on a": the thing is to come
    rf"(?P<thing>{_WHO}['’ ][^,.;:!?…–—]{{1,40}}? (?-i:{_FEW}))",
)
_BEGUN = re.compile(
    rf"(?:^|(?<=, )|(?<=; )|(?<=… )|(?<=\.\.\. )|(?<=– )|(?<= (?=(?:and|but|so|because|then) )))(?P<joint>{_JOINT})(?:{'|'.join(_UNFINISHED)}){_BREAK}(?=(?P<anew>[A-Za-z'’]+)\b(?P<rest>[^,;:.!?…–—]*))",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    rf"(?i)(?:{_WHO}|everybody|everyone|nobody|somebody)(?:['’](?:m|s|re|ve|d|ll))?$|(?:isn|wasn|aren|weren|don|didn|can)['’]t$"
)
#: What opens an aside that the clause goes on behind: "I was, I think, nine", "it had, I'd say, six".
_ASIDE = re.compile(
    r"(?i)(?:i|you|we|they|it)(?:['’]d)? ?(?:think|guess|say|mean|know|suppose|believe|believed|swear|want to say|would say|don['’]t know|wanna say|seems?|see|imagine|figure|hope|forget|(?:['’]?ll|will|won['’]?t) (?:tell|lie|be honest).*)$"
)
#: A thing that is somehow, begun anew with the pronoun for it: "my nephew was, he was on the steep side".
_SAME_AGAIN = re.compile(
    rf"(?i)(?P<kept>\b(?:(?:my|his|her|our|their|the|this|that|your|an?) (?!(?:thing|problem|trouble|point|question|reason|truth|fact|rule|part|secret|trick|idea|joke|catch|deal|key|answer|issue|worst|best|\w+est|downside|upside|advice|difference|goal|worry|funny|weird|crazy|bad|good|hard|sad|main|only|whole|first|last|real|way) ?\b)(?:[a-z]+ )?[a-z]+) (?P<verb>was|is|are|were|had|has)){_BREAK}(?:he|she|it|they|we|i) (?P=verb)\b(?= \w)"
)
#: An order begun anew: "don't be, don't try".
_ORDER_AGAIN = re.compile(rf"(?i)(?:^|(?<=and )|(?<=but ))(?P<first>don['’]?t|never|always|just|try to) [a-z]+{_BREAK}(?=(?P=first) [a-z])")
#: A preposition said again behind a pause: "easier than, well than a desk job".
_AGAIN = re.compile(rf"(?i)\b(?P<word>than|to|for|with|at|in|on|from|of|into|about), {_PAUSE}+(?P=word) (?=[a-z\d])")
#: A number that somebody looks for: "it was, I want to say, four thousand".
_NUMBER = r"(?:\$?\d|an? (?:couple|few|dozen|hundred|thousand|million|year|month|week|hour|mile|third)|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b"
_SOUGHT = re.compile(
    rf"(?i)(?<=[a-z]), (?:i want to say|i wanna say|i['’]d say|i would say|i don['’]t know|i guess|i think|let me think|let['’]s see|let['’]s say|what is it|i['’]d guess)(?:,|\.\.+|…) (?:(?P<how>like|about|maybe|around|probably|almost),? )?(?={_NUMBER})"
)
#: A number that somebody is not sure of, without commas: "in I think fourteen years".
_UNSURE = re.compile(
    rf"(?i)\b(?P<before>in|for|at|by|of|to|was|is|were|took|had|about) i (?:think|guess|believe|want to say) (?={_NUMBER})"
)
#: Behind these a guess has its word already, and "I think" may be all of the clause.
_GUESSED = re.compile(r"(?i)\b(?:about|maybe|around|probably|almost|roughly|and|but|so|because|that|what)$")


def restarted(words: str) -> str:
    """The sentence without what its speaker began and gave up.

    >>> restarted("And then you, um, we usually pull the nets first."), restarted("I like the, I like when it's done.")
    ('And then we usually pull the nets first.', "I like when it's done.")
    >>> restarted("And his rope was, you know, it was loose."), restarted("It cost, I want to say, four hundred.")
    ('And his rope was loose.', 'It cost maybe four hundred.')
    >>> restarted("I did, I loved it."), restarted("The problem is, it is cold.")
    ('I did, I loved it.', 'The problem is, it is cold.')
    """
    said = _UNSURE.sub(r"\g<before> maybe ", _SOUGHT.sub(_guess, words)).replace("about maybe", "about")
    said = _AGAIN.sub(r"\g<word> ", _ORDER_AGAIN.sub("", said))
    said = _SAME_AGAIN.sub(r"\g<kept>", said)
    said = _BEGUN.sub(_anew, said)
    return said[:1].upper() + said[1:] if words[:1].isupper() else said


def _guess(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    reckoned = re.match(r"(?i), let", found.group()) is not None
    return " " if reckoned or _GUESSED.search(before) else f" {found['how'] or 'maybe'} "


def _anew(found: re.Match[str]) -> str:
    """The joint alone where a new clause begins behind the break; else all as it was."""
    return found["joint"] if _given_up(found) else found.group()


def _given_up(found: re.Match[str]) -> bool:
    new, paused = f"{found['anew']}{found['rest']}", bool(found["pause"]) or "." in found.group() or "…" in found.group()
    if _ASIDE.match(new.strip()) or not found["rest"].strip():
        return False
    pronoun = _PRONOUN.match(found["anew"]) is not None and found["anew"].lower() not in ("that", "this")
    if not pronoun and (not (paused or found["object"]) or form_of(f"{new[:1].upper()}{new[1:].strip()}.") is not Form.STATEMENT):
        return False
    if found["alone"]:
        return found["alone"].lower() not in ("that", "this", "there") and bool(found["joint"] or paused)
    if found["replies"]:
        again = found["replies"].split()[0].lower() == found["anew"].lower()
        joined = bool(found["joint"]) and _UNDER.search(found["joint"]) is None
        if re.match(r"(?i)you can['’]t$", found["replies"]) and found["anew"].lower().startswith("there"):
            return True
        return again and (paused or joined) and _WHOLE_REPLY.match(found["replies"]) is None
    if found["object"]:
        got = re.fullmatch(r"(?i)(?:I|we|you) got", found["object"]) and found.start() == 0 and not found["joint"]
        return paused or bool(got and not pronoun)
    if found["goal"]:
        return paused
    return True


#: What makes a clause hang on the next: "when they have, they give".
_UNDER = re.compile(r"(?i)\b(?:when|if|that)\b")
#: A reply that is whole: "I did", "it wasn't", "we could".
_WHOLE_REPLY = re.compile(r"(?i)\w+ (?:do|does|did|[a-z]+n['’]t|can|could|would|will)$")
