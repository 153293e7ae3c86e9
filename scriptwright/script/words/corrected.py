"""Speech with what its speaker corrects at once, spells or puts in: "fifty, no, fifteen cows", "Piet, P I E T", "a, what's it called, a lathe"."""

from __future__ import annotations

import re

_ONE = r"(?:\$?\d[\d,.]*\d|\$?\d|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)"
_NUMBER = rf"(?:(?:an? (?=hundred|thousand|million))?{_ONE}(?:[ -](?:and )?{_ONE})*)"
_HOW = r"(?:like |about |around |maybe |almost |over |something like )?"
_NO = r"(?:no|wait|no wait|wait no|well no|sorry|sorry no|actually|actually no|scratch that|I mean)"
_CHECK = r"(?:I['’]ll (?:double[- ]?)?check|I have to check|I need to check|let me check|check)(?: (?:it|that|this))?"

#: A number, and the right one behind it: "three hundred a year, no wait, two hundred".
_MISCOUNTED = re.compile(
    rf"(?i)(?<![\w$]){_HOW}{_NUMBER}(?: something| odd)?(?P<unit>(?: (?!and\b|but\b|or\b|who\b|that\b)[a-z]+){{0,3}}), {_NO}(?:,|…|\.\.+)? ?(?:wait,? |no,? )?(?:it['’]s |it was |make that |(?:he|she|they) said )?(?P<right>{_HOW}{_NUMBER})\b(?P<unit_too>(?: (?!and\b|but\b|or\b|because\b|so\b)[a-z]+){{0,3}})(?=[,.;!]|$| and\b| but\b)(?P<tail>(?:, (?:(?:he|she|they) said (?P=right)|{_CHECK}))*)"
)
#: A clause, and the one that takes its place: "he's blind in one eye, no, he's nearly blind".
_MISSAID = re.compile(
    rf"(?i)(?:^|(?<=, )|(?<=, and )|(?<=, but ))(?P<joint>(?:and |but |so )?)(?P<who>he|she|they|it|we|I)(?:['’]\w+)? (?:(?!said\b|says\b|told\b|asked\b)[\w'’]+ ?){{1,7}}, {_NO},? (?=(?P=who)\b)"
)
#: Somebody or something named anew: "his dad, well his stepdad", "a nurse, I mean a nurse aide".
_MISNAMED = re.compile(
    rf"(?i)\b(?P<of>an?|the|his|her|their|my|our) (?:[a-z]+ )?[a-z]+, (?:well|{_NO}),? (?=(?:an?|(?P=of)) (?!one\b|other\b|first\b|whole\b|last\b)[a-z]+(?: [a-z]+)?(?:[,.;]|$| (?:in|at|on|from|of|for|and|who)\b))"
)
#: What is the other way round, nobody can say which.
_OTHER_WAY = re.compile(rf"(?i), [^,]+, {_NO},? (?:it['’]s )?(?:the )?other way(?: a?round)?(?=[.,]|$)")
#: A decade behind what was put in: "in, whatever, nineties".
_DECADE = re.compile(r"(?i)\bin (?=(?:(?:early|mid|late) )?(?:fifties|sixties|seventies|eighties|nineties)\b)")
#: A name spelled out, and how it is said.
_SPELLED = re.compile(
    r",? (?:(?:which is |that['’]s |it['’]s )?(?:spelled|spelt) )?(?-i:(?:[A-Z][ -]){2,}[A-Z])(?=[,.]|$)|(?i:, (?:it['’]s |that['’]s )?(?:pronounced|said|spelled|spelt)(?: like| with| as)? (?:an? )?[\w-]+(?=[,.]|$))"
)
#: What is put in, which goes with its commas.
_PUT_IN = r"(?:what(?:['’]s it| is it| do you| do they| d['’]you| was it|['’]s the word) ?(?:call(?:ed)?(?: it| them| that)?)?|how do you (?:say|call)(?: it| that)?|let me (?:look|see|think|check)|let['’]s see|I wrote (?:it|that|this) down|I had to write (?:it|that|this) down|I think I spelled (?:it|that) right|get this|this is (?:wild|crazy|funny|insane|the crazy part|the best part|so cool)|I['’]m not making (?:this|it) up|I can['’]t remember the word|I forget the word|not even kidding|whatever)"
#: Whose name nobody knows, said between the one and what they did.
_NAMELESS = re.compile(
    r"(?i), I (?:do not|don['’]t|didn['’]t|can['’]t) (?:know|remember|catch|get) (?:his|her|their|its|the) (?:(?:last|real|full|first) )?names?,(?= \w)"
)
_AGAIN = re.compile(rf"(?i)\b(?:an?|the|his|her|their|my|this), {_PUT_IN}, (?=(?:an?|the|his|her|their|my|this|it['’]s an?)\b)")
_WITHIN = re.compile(rf"(?i)(?P<before>[\w'’]+), {_PUT_IN}, (?=\w)")
#: The word that is found behind its article: "with a, it's called a hammer".
_WHAT_IT_IS = re.compile(r"(?i)(?<=[a-z] )(?:an?|the|this), (?:it|they)(?:['’]s|['’]re| is| are) called (?P<article>an?|the) ")
#: A thing begun anew behind its article: "I'm on a, it's a musical".
_ANEW = re.compile(r"(?i)(?P<before>[^,.;]*[a-z] )(?:an?|the), (?:it|that|they)(?:['’]s|['’]re| is| are) (?P<article>an?|the) ")
_NO_MORE_THAN = re.compile(r"(?i)(?:^|\b(?:and|but|so|because) )(?:it|that|this|he|she|they|I|we|you|there)(?:['’]\w+| \w+) $")
_HANGS = re.compile(
    r"(?i)(?:an?|the|his|her|their|my|our|this|for|of|to|at|in|on|by|with|from|about|around|like|is|was|are|were|be|called|has|had|got|['’]s|\w+['’](?:s|re|ve|m)|and|but|so|then|or|maybe|only)$"
)
_LAST = re.compile(rf"(?i), (?:{_CHECK}|{_PUT_IN}|I don['’]t know if I (?:can|should) say (?:it|that|this))(?=[.]?$)")
#: A remark with a "which" that nobody ends: "…, which, good for her."
_WHICH = re.compile(r"(?i), which,? (?:good for (?:him|her|them)|dark|wow|yikes|ouch|fair|okay|ok|same|relatable|lol|cool)(?=[.!]?$)|, which, (?:[\w'’]+ ?){1,4}(?=[.!]?$)")
#: A number said again for its own sake: "at one thirty in the morning, one thirty, because".
_ECHOED = re.compile(rf"(?i)\b(?P<number>{_NUMBER})(?P<unit>(?: [a-z]+){{0,4}}), (?P=number)(?=[,.])")
#: A thing named again in full: "this one disease, rot, brown rot".
_IN_FULL = re.compile(r", (?P<short>[a-z]{3,}), (?=[A-Za-z]+ (?P=short)\b)")
#: What is only thought of what was said last: "a ship, Greek, I think it was Greek".
_I_THINK = re.compile(r"(?i), (?P<what>[\w-]+), I think (?:it|he|she|they) (?:was|were|is) (?P=what)\b")
#: Who it is, and by the way what everybody calls them, before what they are: "Ada, everyone calls her Bee, is the guard".
_CALLED = re.compile(
    r"(?:(?:[Ss]o|[Aa]nd|[Oo]k(?:ay)?),? )?(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w'’-]+)?), (?P<aside>(?:everyone|everybody|people|we|the kids|I|they)(?: all)?(?: just)? calls? (?:him|her|them) [^,]{2,30}), (?P<is>(?:is|was|works|runs|owns|has|does|drives|teaches)\b[^,]*)"
)


def corrected(words: str) -> str:
    """The sentence as its speaker meant it.

    >>> corrected("It has fifty pews, no, fifteen."), corrected("He does a hundred a year, no wait, two hundred, he said two hundred.")
    ('It has fifteen pews.', 'He does two hundred a year.')
    >>> corrected("She's the, how do you call it, the pilot."), corrected("He owns, let me look, nine.")
    ("She's the pilot.", 'He owns nine.')
    >>> corrected("No, he was ten, not nine."), corrected("She says no, she is fine.")
    ('No, he was ten, not nine.', 'She says no, she is fine.')
    """
    said = _OTHER_WAY.sub("", _NAMELESS.sub("", _SPELLED.sub("", words)))
    said = _MISCOUNTED.sub(lambda found: f"{found['right']}{found['unit_too'] or found['unit']}", said)
    said = _MISNAMED.sub("", _MISSAID.sub(r"\g<joint>", said))
    said = _ANEW.sub(lambda f: f.group() if _NO_MORE_THAN.search(f["before"]) else f"{f['before']}{f['article']} ", said)
    said = _WITHIN.sub(_kept, _AGAIN.sub("", _WHAT_IT_IS.sub(r"what's called \g<article> ", said)))
    said = _DECADE.sub("in the ", said) if said != words else said
    last = _LAST.search(said)
    said = said[: last.start()] + said[last.end() :] if last and len(said[: last.start()].split()) > 2 else said
    said = _WHICH.sub("", said)
    said = _I_THINK.sub(r", \g<what>, I think", _IN_FULL.sub(", ", _ECHOED.sub(r"\g<number>\g<unit>", said)))
    called = _CALLED.match(said)
    if called is not None:
        aside, rest = called["aside"], said[called.end() :]
        said = f"{called['name']} {called['is'].rstrip('.')}, and {aside}{rest if rest[:1] == ',' else '.'}"
    return said[:1].upper() + said[1:] if words[:1].isupper() else said


def _kept(found: re.Match[str]) -> str:
    """The word before what was put in, with a comma where the sentence can have one."""
    hangs = _HANGS.search(found["before"]) or re.match(_NUMBER, found.string[found.end() :], re.IGNORECASE)
    return found["before"] + (" " if hangs else ", ")
