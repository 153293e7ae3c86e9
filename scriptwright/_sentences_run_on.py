"""Where talk that goes on from comma to comma begins a new sentence: "he's sixty, he had cows before, and he sold them, and …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Words of a sentence that is said in one breath; a longer one of many clauses is talk that nobody has ended.
_BREATH = 34
#: Joints of such clauses that make it so, and the words that each clause has at the least.
_CLAUSES, _FEW = 2, 3

_BE = r"['’](?:s|re|m|ve|d|ll)"
_DOES = r"(?:is|was|are|were|had|has|got|gets|just|did|does|do|(?:did|does|was|is|are|do|were|had|has|could|would)n['’]t|can(?:['’]t)?|could|would|will|went|goes|came|comes|said|says?|told|tells|took|takes|thinks?|thought|brought|knew|knows|ran|fell|sent|gave|made|makes|saw|kept|keeps|works|lives|runs|owns|wants|needs|uses|calls|looks|feels|left|found|began|put|[a-z]{2,}ed)"
_WHO = (
    rf"(?:(?:he|she|they|we|I|it|there|nobody|everybody|everyone|somebody|someone)\b(?! (?:and|or|who|that|else)\b)(?:{_BE})?"
    rf"|(?:that|this)(?:['’]s| is| was)|theres|(?:people|kids)(?= {_DOES}\b)|(?-i:[A-Z][a-z]+)(?= {_DOES}\b)"
    rf"|(?:his|her|their|my|our|the|this|that|one|a|an|these|those|some) (?:(?!of |in |at |on |for |to |with |and |or |who |that |which )[a-z]+ ){{1,3}}?(?:{_DOES}\b|[a-z]{{2,}}s(?= (?:the|an?|his|her|it|them|him|all|every)\b))"
    r"|(?:his|her|their|my|our|the|this|that|one) (?:[a-z]+ ){0,4}[a-z]+,(?: (?-i:[A-Z])\w+,)?(?= (?:he|she|they|it)\b))"
)
#: When it was, in front of its clause: "and last spring we put down our dog".
_TIME = r"(?:for (?:\w+ ){1,2}(?:years|months|weeks|days|while|time)|(?:last|this|that|one|every|each) (?:spring|summer|fall|autumn|winter|year|month|week|day|night|morning|time|\w+day)|(?:before|after) that,?|in the (?:spring|summer|fall|autumn|winter|morning|evening|end),?|now|eventually|finally|at first|sometimes|usually|later|these days)"
#: A comma behind which a clause with its own subject begins, with or without its joint.
_JOINT = re.compile(
    rf"(?i),\s+(?P<joint>(?:and|but|so)(?: then| so)?,? (?:{_TIME} )?|then )?(?P<who>{_WHO})(?= (?P<next>[\w'’]+))"
)
#: Whether words have a subject and what it does.
_HAS_CLAUSE = re.compile(
    rf"(?i)\b(?:he|she|they|we|I|it|you|there|nobody|everybody|everyone|somebody)(?:{_BE}| (?:(?:just|always|never|also|only|really|still|usually|then|kind of) )*(?!and\b|or\b|who\b|that\b)[a-z]+)"
    rf"|\b{_DOES}\b|\b(?:his|her|their|my|our|the) (?:[a-z]+ )?[a-z]+ [a-z]{{2,}}s (?:the|an?|his|her|it|them|him|all|every)\b|(?<=[a-z])['’]s (?:an?|the|like|just|only|about)\b"
)
#: What hangs on the clause behind it, and what hangs on the one before.
_OPENS_UNDER = re.compile(
    r"(?i)(?:(?:and|but|so|then|like|or|because|that|which|who|cause),? )*(?:if|when|whenever|once|unless|until|while|although|though|after|before|since|as|because|even if|every time|the (?:first |second |last )?(?:time|minute|second|day|moment)|wherever|whatever|whoever|what|how|where|why|in|on|at|for|by|from|to|with|during|like)\b"
)
_TRAILS = re.compile(r"(?i)(?:because|cause|which|who|whose|where|since|so that|like|with|in|on|at|for|by|from|to|as)\b")
#: What cannot end a sentence: its object, its thing or its saying is to come.
_TO_COME = re.compile(
    r"(?i)(?:\b(?:an?|the|my|his|her|our|their|and|or|but|so|because|that|which|who|if|when|of|for|to|at|by|from|with|about|than|like|as|is|are|was|were|be|been|it['’]s|he['’]s|she['’]s|i['’]m|they['’]re|just|said|says?|saying|goes|told (?:me|us|him|her|them)|thinks?|thought|guess|know|knew|mean|means|believe|asked|wondered|honestly|basically|also|then|well|no|yes|yeah|um+|uh+))$|^(?:and |but |so )?(?:the|what|how) (?:\w+ ){0,4}(?:thing|part|story|reason|rule)$"
)
#: A time or a condition behind a "because" whose clause is to come: "because when my aunt died,".
_BOTH_HANG = re.compile(r"(?i)\b(?:because|since|cause|so that|that) (?:when|whenever|if|after|before|while|once|as soon as)\b[^,]*$")
#: The next clause where only its somebody has been named: "… and the owner", before "he bred dogs".
_NAMED_LAST = re.compile(r"(?i)\b(?:and|but|so|because) (?:the|my|his|her|their|our|one) (?!\w+ed$)[\w-]+(?: [\w-]+)?$")
#: What is put in while a sentence is still under way: "for, I wrote it down, twenty years".
_PUT_IN = re.compile(
    r"(?i)(?:(?:get|listen to) this$|this (?:is|was) (?:\w+ )?(?:\w+|the (?:best|worst|crazy|wild|funny) (?:part|bit))$|let me (?:look|see|think|check)\b|I (?:think|guess|mean|swear|believe|forget|suppose|['’]?d say|would say|want to say|wrote it down|don['’]t (?:know|remember)(?: if| how| what)?)|(?:you|they) (?:call|say)|it['’]?s called|(?:he|she|they) (?:said|says|told me|explained|thinks)(?=,))\b(?! (?:that )?(?:he|she|it|they|we|I|you|no|the|a|his|her|there)\b)"
)

#: Somebody's words, of which another "I" goes on.
_IN_I = re.compile(r"(?i)\b(?:says?|said|goes|asked|yells?|yelled|(?:is|was) like|told \w+)(?:,? (?:um+|uh+|like|well|so|yeah|no|ok(?:ay)?))*,? (?:I|my|we|our|you)\b")
#: What a "then" answers.
_COND = re.compile(r"(?i)\b(?:if|when|once|whenever)\b")
#: Somebody's words, which may go on behind the comma.
_SAYING = re.compile(
    r"(?i)\b(?:said|(?<!n['’]t )(?<!not )(?<!to )says?|saying|goes(?! (?:to|in|out|up|over|back|for|on|down|home|around|by|through|into|from|there|after|with)\b)|is like|was like|(?:told|tells?) (?:me|us|him|her|them)|yell(?:s|ed)|asked)\b(?! (?:it|that|so|nothing|goodbye)$)(?:(?! (?:and|but|so) (?:he|she|they|I|we|it)\b)[^,])*(?:, [^,]{1,24}){0,2}$"
)


def clauses_of_talk(words: str, *, goes_on: bool = False) -> Iterator[tuple[int, int]]:
    """Begin and end of each sentence in a long stretch of talk; once, of it all, where it is none.

    `goes_on`: they are cut out of such talk, and go on from what stands before them.

    >>> said = "He is sixty and had cows before, and he sold all of them in May, and his wife keeps four hives behind the barn, and for two years he only carried the boxes around for her."
    >>> [said[begin:end] for begin, end in clauses_of_talk(said)][1:3]
    ['and he sold all of them in May,', 'and his wife keeps four hives behind the barn,']
    """
    cut = goes_on or words.endswith(",")
    joints = list(_JOINT.finditer(words)) if cut or len(words.split()) > _BREATH else []
    if len(joints) < _CLAUSES and not cut:
        yield 0, len(words)
        return
    begin = 0
    for found in joints:
        if _parts(words, begin, found) and not _deed_by_deed(words, begin, found):
            yield begin, found.start() + 1
            begin = found.start() + len(found.group()) - len(found.group()[1:].lstrip())
    yield begin, len(words)


#: What one does, thing by thing: "she checks the lines, she turns them, she talks to them".
_DEED = re.compile(
    r"(?i)(?:and |so |then )?(?P<who>he|she|they|we|I|it) (?!is\b|was\b|were\b|had\b|does\b|did\b|says?\b|said\b|got\b|went\b|\w+ed\b)[\w'’]+(?: [\w'’-]+){0,16}$"
)


def _deed_by_deed(words: str, begin: int, found: re.Match[str]) -> bool:
    """Whether what stands on both sides of a comma is a row of deeds, which is one sentence."""
    if found["joint"] and found["joint"].lower() != "then ":
        return False
    before = _DEED.match(words[begin : found.start()].split(", ")[-1])
    after = _DEED.match(words[found.start("who") :].split(",")[0].rstrip(".! "))
    return before is not None and after is not None and before["who"].lower() == after["who"].lower()


def _parts(words: str, begin: int, found: re.Match[str]) -> bool:
    left, right = words[begin : found.start()], words[found.start("who") :]
    joined = bool(found["joint"])
    short = len(left.split()) + bool(re.match(rf"(?i)(?:and |but |so )?\w+{_BE}", left)) <= _FEW
    if (short and (joined or not re.match(r"(?i)(?:he|she|they|we|I|it)\b", left))) or _is_open(words[: found.start()]):
        return False
    own = re.split(r"[,.;:!?–—]", right)[0].split()
    if len(own) + bool(re.match(rf"(?i)\w+{_BE}", right)) < _FEW and not found["who"].endswith(","):
        return False
    if re.match(r"(?i)(?:I|we|my|our)\b", right) and _IN_I.search(left):
        return False
    if _LISTED.search(left) and re.match(r"(?i)there\b", right):
        return False
    if (not joined and _SAYING.search(left)) or ((found["joint"] or "").lower() == "then " and _COND.search(left)):
        return False
    if _TO_COME.search(left) or (not joined and (_PUT_IN.match(right) or _BOTH_HANG.search(left))):
        return False
    pieces = left.split(", ")
    while len(pieces) > 1 and _PUT_IN.match(pieces[-1]):
        pieces.pop()
    *earlier, last = pieces
    if not joined and _NAMED_LAST.search(last) and re.match(r"(?i)(?:he|she|it|they)\b", right):
        return False
    if not joined and re.match(r"(?i)(?:and|but|so)\b", last) and not _HAS_CLAUSE.search(last):
        return False
    if _OPENS_UNDER.match(last) and not _goes_on(last):
        before = any(_HAS_CLAUSE.search(piece) and not _OPENS_UNDER.match(piece) for piece in earlier)
        if not before or not (joined or _TRAILS.match(last)) or re.match(r"(?i)(?:and|but|so|then)\b", last):
            return False
    whole = (piece for piece in pieces if not _OPENS_UNDER.match(piece) or _goes_on(piece))
    return any(_HAS_CLAUSE.search(piece) for piece in whole)


#: A condition or a time and, with no comma between, what then is: "if she doesn't like it she says no", "how it works is …".
_GOES_ON = re.compile(
    rf"(?i)(?:(?:and|but|so) )?(?:(?:if|when|whenever|once|after|before|as|while) (?:(?!and\b|or\b)[\w'’]+ )+?(?:he|she|they|we|I|it|you)(?:{_BE})? (?:(?!and\b|or\b)[\w'’]+ )*?(?:then )?(?:he|she|they|we|I|it|you)\b"
    r"|(?:what|how) (?:he|she|they|it|I|we|you)\b.* is\b)"
)


#: What there is, thing by thing, behind a colon: "a mix of things: there's physics, there is fashion".
_LISTED = re.compile(r"(?i): there\b[^:]*$")


def _goes_on(piece: str) -> bool:
    return _GOES_ON.match(piece) is not None


def _is_open(text: str) -> bool:
    """Whether a bracket or a quotation is open."""
    return text.count('"') % 2 == 1 or any(text.count(a) > text.count(b) for a, b in ("()", "[]", "“”"))
