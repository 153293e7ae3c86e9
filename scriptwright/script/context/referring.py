"""What a sentence points back to: a pronoun, or "the other one", that nobody understands without the sentence before."""

from __future__ import annotations

import re

from scriptwright.sections import Pronoun

#: Openers that go on with the sentence before.
_LEANS = re.compile(
    r"(?i)^(?:(?:no|nope|yes|yeah|well|okay|ok),? )?(?:this|these|those|it(?:'s|’s)?|they(?:'re|’re|'ve)?|them|such|that(?:'s|’s)?(?! (?:\w+ )?(?:when|if)\b)|so|then|but|and|or|because|for example|for instance|"
    r"also|either way|instead|otherwise|however|therefore|even then|still|after that|before that|there|here|same|both|neither|once that|without (?:it|that|this|them)|one(?! (?:time|day|night|morning|evening|afternoon|year|week|weekend|summer|winter|spring|fall|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|(?:very |really )?[a-z]+ (?:(?:who|that) )?(?:came|called|asked|told|said|wanted|had|got|went|gave|brought|was)\b))|another|he|she|him|her|which|yet|too|since then|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:from|since|after|before|until|by|because of|with|for|like) (?:this|that|then)\b(?! (?:i|you|we|he|she|they|it|the|an?|job|work|trade|business|line)\b)|in fact|the next (?:day|morning|week|year)|(?:a|two|three|five|ten) (?:day|week|month|year|minute)s? later|that (?:day|night|year)|on (?:some|most|others|both)(?= (?:he|she|they|of|it)\b)|that way|which means|not (?:a|only|just|that)|nor|mine|ours|hers|theirs)\b"
)
#: In notes in the third person "he" and "she" are the interviewee.
_LEANS_REPORTED = re.compile(_LEANS.pattern.replace("|he|she|him|her", ""), re.IGNORECASE)

HUMAN = (
    r"(?:boys?|girls?|kids?|child|children|man|men|woman|women|guys?|lady|ladies|person|people|friends?|buddy|neighbou?rs?|teachers?|"
    r"students?|patients?|clients?|customers?|callers?|doctors?|surgeons?|nurses?|lieutenants?|captains?|judges?|jurors?|lawyers?|"
    r"managers?|boss(?:es)?|bosses|supervisors?|coworkers?|colleagues?|mentors?|coach(?:es)?|pastors?|priests?|designers?|mechanics?|"
    r"dispatchers?|moms?|mommy|mama|mothers?|mum|dads?|daddy|fathers?|parents?|brothers?|sisters?|aunts?|uncles?|cousins?|grand(?:ma|pa|mother|father|daughter|son)s?|"
    r"wife|husband|sons?|daughters?|nephews?|nieces?|roommates?|counselors?|professors?|bankers?|owners?|apprentices?|interns?|"
    r"bartenders?|firefighters?|officers?|drivers?|players?|witness(?:es)?|trainers?|leads?|partners?|somebody|someone|everybody|everyone|"
    r"anybody|anyone|nobody|cook|chef|pilot|volunteer|janitor|producer|editor|tutor|stranger|farmers?|\w+(?:wife|wives|woman|women|man|men)|baby|family|couple|crew|team|staff|police)"
)
_HUMANS = re.compile(rf"(?i)\b{HUMAN}\b")
#: A name: a word with a capital within the sentence that is no day, month or "I".
_NAMED = re.compile(
    r"(?<=[\w,;:] )(?!I\b|I['’]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May\b|June|July|August|"
    r"September|October|November|December|English|Spanish|Covid)[A-Z][a-z]+"
)
_HE = re.compile(r"(?i)\b(?:he|him|his|himself)\b(?!-)")
_SHE = re.compile(r"(?i)\b(?:she|her|hers|herself)\b")
_THEY = re.compile(r"(?i)\b(?:they|them|their|theirs|themselves)\b")
_PLURAL = re.compile(
    rf"(?i)\b(?:people|children|men|women|(?!(?:this|is|was|has|does|yes|always|us|its|his|as|plus|perhaps|sometimes|besides)\b)\w\w+s|{HUMAN})\b"
)
#: "It" that needs a thing before it: after a verb or a preposition. "It's hard to …" stands for what follows.
_IT = re.compile(
    r"(?i)\b(?!(?:make|makes|made|making|as|that|think|because|if|when|so|and|but|where|is|was|find|found|takes?|took|than|like|of)\b)(\w+) it\b(?!['’]| (?:is|was|takes|took|feels|felt|seems|seemed|means|meant|would be|will be|has been|rains|snows|gets|got)\b)"
    r"|\b(?:takes?|took|taking) it (?:to|into|from|out|apart|home|back|down|away|with|off)\b"
)
#: "It" that is measured or done to after a time or a condition: "in the beginning it was 15 percent".
_IT_SUBJECT = re.compile(
    r"(?i)^[^,]{3,}?\b(?P<it>it)(?:['’]s| is| was| had| has| cost| costs| took| went| came| gets| got| goes| runs| ran) "
    r"(?!(?:\w+ly |so |very |too |really |not |n['’]t |always |never |just |still )?(?:hard|easy|nice|good|bad|great|fun|possible|important|like|about|because|that|to|difficult|better|time|me|him|her|us|dark|cold|hot|late|early|raining|over)\b)"
)
#: The student turns to something new: "it" in what they ask is the work.
_ASKS_ANEW = re.compile(
    r"(?i)(?:(?:then|next|so|and|later|after that),? )?i (?:also |then )?(?:asked|wanted to know|wondered)\b(?: (?:him|her|them|[A-Z]\w+))? (?:if|whether|what|how|why|where|when|(?:for|about) (?:an?|one|the) (?:\w+ )?(?:time|day|example|story|moment|mistake)|what was)\b"
)
_NOUN = re.compile(
    r"(?i)\b(?:the|an?|my|our|his|her|their|your|every|each|some|any|no|one|two|three|four|\d+) "
    r"(?!(?:beginning|end|start|morning|evening|night|day|week|month|year|time|summer|winter|spring|fall|moment|first|second|last|next|same|past|future|old|afternoon|of|lot)\b)\w{2,}|\b(?:what|everything|something|nothing|anything)\b"
)
_THING = re.compile(
    r"(?i)\b(?:the|an?|my|our|his|her|their|your|every|each|some|any|no|one|two|three|four|five|six|\d+|this|that|these|those|another) (?!of\b|lot\b|time\b|day\b|one\b|who\b|that\b|which\b)"
    rf"(?!{HUMAN}\b)\w{{2,}}"
    r"|\b\w{3,}ing\b|\b(?:something|anything|everything|nothing|what|math|school|work|food|music|english)\b"
)
_DEMONSTRATIVE = re.compile(
    r"(?i)\b(?:(?:in|on|at|for|of|to|with|like|about|by|from|before|after|during|until|than|and|drew|saw|did|took|got|made|had|love|liked?) (?:that|those)"
    r" (?!(?:i|you|we|he|she|they|it|is|was|the|a|my|point|kind|much|many|way|matter|who|people|said|in|are|of|didn|don|can)\b)\w+)\b(?! (?:who|that|which|where|I|you|we)\b)"
    r"|\b(?:this|that)(?:['’]s| is| was) (?:why|how|when)\b|^(?:the (?:other|second|third|rest|next|last)(?: \w+)?|that|those) (?!(?:way|is|was)\b)\w+"
)
#: A count whose noun was said before: "Eleven out of fourteen agreed."
_COUNTED = re.compile(
    r"(?i)(?:about |around |only |maybe )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty) (?:out )?of (?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)|them|those) [a-z]+(?:ed|id|ame|as|ere|ad)\b.*"
)
#: A verb left alone at the end, or "since" and "either", whose other half has been said before.
_ELLIPSIS = re.compile(
    r"(?i).*\b(?:like that|the same)[.!]$|^(?:[\w']+,? ){0,5}(?:used to|(?:did|do|does|didn['’]t|don['’]t|doesn['’]t|wasn['’]t|weren['’]t|can['’]t|couldn['’]t|won['’]t|have|haven['’]t|hasn['’]t)(?: it| so| that| too| either)?|since|either)[.!]$|i (?:asked|checked|tried|looked|counted|nodded|laughed)[.!]?$"
    r"|^(?:(?:and|but|so) )?(?:i |he |she |they )?(?:never (?:said|told|asked)|(?:still )?(?:haven['’]t|hasn['’]t|didn['’]t (?:say|tell|ask)))(?: (?:actually|yet|anything|either|anybody|him|her|them))*[.!]?$"
)
_NO_NAME = r"(?:I|He|She|They|It|This|That|There|Here|What|Who|And|But|So|We|You)\b"
_QUOTATION = re.compile(r"\W*[\"“][^\"“”]+[\"”]\W*")
_POINTER = re.compile(r"(?i)\b(?:it|this|that|them|they|he|she|those)\b(?!['’]s (?:not|hard|easy|just))")
QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")


#: How something came out that was told right before it, or an example of it: "turns out it was the pump", "like when it rained".
_OUTCOME = re.compile(
    r"(?i)(?:(?:and|but|then|well|so),? )*(?:(?:as )?(?:it|this|that) (?:just |then |all )?turn(?:s|ed) out|turn(?:s|ed) out|so (?:that|this|it)(?: was|['’]s| is)(?! what\b)|like (?:when|that time|the time|one time)(?= ))\b"
)


#: What somebody said of whom or what only the sentence before names: 'He said "she isn't paying for that."'.
_SAID_OF = re.compile(r"(?:[\w.’']+ ){1,3}(?:said|says),? [\"“](?:[Hh]e|[Ss]he|[Tt]hey|[Tt]hose|[Tt]hat one)\b")


def points_back(
    sentence: str, *, told: bool, pronoun: Pronoun | None, people_before: bool = False, opens: bool = False
) -> bool:
    """Whether a sentence has a pronoun whose noun does not stand in it.

    `told`: the interviewee is "he" or "she" in it (`pronoun`, None where the notes do not say), not "I".
    `people_before`: the sentence before it speaks of somebody else, whom "he" or "she" may mean. `opens`: a paragraph
    begins with it, which may turn to something by itself.

    >>> points_back("In May he read to the class.", told=False, pronoun=None)
    True
    >>> points_back("A boy read to the class, and he was proud.", told=False, pronoun=None)
    False
    """
    if opens and _TURNS_TO.match(sentence):
        return False
    if not opens and _OUTCOME.match(sentence):
        return True
    if (_LEANS_REPORTED if told else _LEANS).match(sentence):
        return True
    if (_QUOTATION.fullmatch(sentence) and _POINTER.search(sentence)) or (told and _SAID_OF.match(sentence)):
        return True
    words = QUOTED.sub('""', sentence).replace("’", "'")
    for own, pattern in ((Pronoun.HE, _HE), (Pronoun.SHE, _SHE)):
        match = pattern.search(words)
        if match is None:
            continue
        means_interviewee = told and pronoun in (own, None)
        if not _somebody_before(words, match.start()) and (not means_interviewee or people_before):
            return True
    match = _THEY.search(words)
    theirs = told and pronoun in (Pronoun.THEY, None)
    if match is not None and not theirs and not _PLURAL.search(words[: match.start()]):
        return True
    it = None if re.match(r"(?i)(?:so )?(?:how )?it\b", words) else _IT.search(words)
    if it is not None and not _THING.search(words[: it.end()]) and not _NAMED.search(words[: it.end()]):
        return True
    subject = None if _ASKS_ANEW.match(words) else _IT_SUBJECT.search(words)
    if subject is not None and not _NOUN.search(words[: subject.start("it")]):
        return True
    return bool(
        _DEMONSTRATIVE.search(words)
        or _ELLIPSIS.match(words)
        or _COUNTED.match(words)
        or _UNTOLD.match(words)
        or _FELT.match(words)
        or _BEEN.match(words)
        or _THAT.search(words)
    )


#: What somebody did not know or notice, which only the sentence before says: "she didn't know, a friend told her".
_UNTOLD = re.compile(
    r"(?i)(?:[\w'.]+ ){1,3}(?:didn't|did not|doesn't|don't|never|had not|hadn't) (?:know|notice|noticed|realize|realise|understand|believe|expect)(?:[,.;!]|$)"
)
#: A paragraph that turns to something by itself: "The part I remember most is when I asked about that night."
_TURNS_TO = re.compile(
    r"(?i)(?!.*\b(?:this|those|them)\b|.*\b(?:if|why|about|how|do|did|does|is|was) (?:that|it)\b)(?:(?:so|and|then|next|later),? )*i (?:also |then |just )?asked (?:him |her |them )?(?:for|what|how|if|about|why|when|where)\b"
    r"|(?:the|one|another) (?:\w+ ){0,2}?(?:part|thing|story|bit|moment) (?:that )?i\b"
)
#: What the student has been at: "I've been learning on it since May".
_BEEN = re.compile(r"(?i)(?:(?:and|so|but) )*i(?:'ve| have) been \w+ing (?:(?:on|at|with|in|to|about) )?it\b")
#: "That" for what was just said: "I asked her why she does that", "When I told her that she said …", "that one".
_THAT = re.compile(
    r"(?i)\b(?:do|does|did|doing) that\b(?! \w)|^(?:(?:and|but|so),? )?i (?:really )?(?:had no idea|(?:didn't|did not|never) (?:even )?(?:know|knew)) that (?:was|is) an? \w+[.!]?$|\b(?:told|asked) (?:me|him|her|them|[A-Z]\w+) that(?=[,.]| (?:and|but|so)\b| (?:she|he|they) (?:said|says|laughed|told|asked|smiled|nodded)\b)"
    r"|\b(?:ashamed|proud|scared|afraid|sad|happy|mad|angry|glad|sorry|embarrassed|nervous|shy|jealous|upset|tired|sick) (?:for|of|about|at|with|by) (?:that|this|it)(?=[.,;!?]|$| (?:and|but|so|because|when|at)\b)"
    r"|\b(?:about|after|before|of|from|for|with|like) that one\b(?! (?:of|who|that|with|i|he|she)\b)|\bwhy (?:he|she|they) (?:does|did|do|says?|said) that\b"
    r"|\b(?:after|before|since|without|despite) (?:that|this)[.!]?$"
)
#: What somebody felt, at what the sentence before tells: "I felt a bit like her pump".
_FELT = re.compile(
    r"(?i)(?:(?:and|so|but) )?(?:i|we|he|she|they) felt (?!that\b)(?!.*\b(?:when|because|after|during|at first|if)\b)"
)
#: Some of those whom only the line above names: "most have jobs", "one is called Bo".
_SOME = re.compile(
    r"(?i)(?:most|some|many|all|half|few|both|one|two|three|\d+)(?: of them)? (?:is|are|was|were|has|have|had|do|does|don't|doesn't|didn't|can|can't|come|comes|came|pay|work|live|get|want|need|never|still|just|already|go|went)\b"
)


#: What answers or adds to the sentence before, wherever it says so: "It's heavy, though.", "No two are the same."
_ANSWERS = re.compile(
    r"(?i).*,? though[.!]$|(?:[\w']+ ){0,4}?(?:no two|the other two|none of them|neither of them|both of them) (?:is|are|was|were|do|does|did|have|has|had)\b|.*\b(?:if|whether|because|how|why|when) that (?:is|was|would|has|had|ever|\w{3,}(?:s|ed))\b"
)


#: One of a kind that only the sentence before names: "There was a bad one in May."
_ONE_OF_A_KIND = re.compile(
    r"(?i)\b(?:an?|another) (?!(?:only|other|little|big|last|first|young|loved|right)\b)[a-z]+ ones?\b(?! (?:who|of|day|morning|night|time|thing|place|person)\b)"
)


def answers_before(sentence: str) -> bool:
    """Whether a sentence is set against the one before it, or goes on counting what that named.

    >>> answers_before("The lid has to be tight though."), answers_before("It is heavy, even though it is small.")
    (True, False)
    """
    words = QUOTED.sub('""', sentence).replace("’", "'")
    kind = _ONE_OF_A_KIND.search(words)
    hangs = kind is not None and _THING.search(words[: kind.start()]) is None
    return hangs or _ANSWERS.match(words) is not None


def counts_some(words: str) -> bool:
    """Whether a note speaks of some of those whom only the line above it names.

    >>> counts_some("most have jobs"), counts_some("most people have jobs")
    (True, False)
    """
    return _SOME.match(words.replace("’", "'")) is not None


#: Back from what, and when it was so, only the note above says: "came back because they rang", "knew locks".
_THEN = re.compile(
    r"(?i)(?:(?:he|she|they|i),? )?(?:only |still |barely |hardly )?"
    r"(?:(?:came|went|got) back\b(?! (?:to|from|in|at|with|for|into)\b)|(?:knew|could(?:n['’]t)?|had (?:no|never)|did(?:n['’]t| not) (?:know|speak|have)|was(?:n['’]t| not)? (?:the only|too|so|very|scared|afraid|nervous|shy|alone|terrified)|hadn['’]t)\b)"
)
TIMED = re.compile(
    r"(?i)\b(?:when|while|after|before|as an?|back then|at first|in (?:the )?(?:19|20)?\d\d|at (?:age )?\d|until|then|the first|first|during|at (?:school|college|work)|as)\b"
)


def takes_time_from_above(words: str) -> bool:
    """Whether a note tells how it was at a time that only the note above it names.

    >>> takes_time_from_above("knew locks, nothing else"), takes_time_from_above("knew locks when she was six")
    (True, False)
    """
    return _THEN.match(words) is not None and TIMED.search(words) is None


def brings_in(words: str) -> bool:
    """Whether somebody is named or spoken of in what was said, whom a pronoun behind it can mean."""
    return _somebody_before(words.strip(), len(words))


def of_people(sentence: str) -> bool:
    """Whether a sentence speaks of somebody beside the one who speaks."""
    return bool(_HUMANS.search(sentence))


_SEVERAL = re.compile(
    r"(?i)\b(?:people|children|kids|men|women|families|students|patients|customers|clients|visitors|volunteers|nurses|doctors|teachers|parents|"
    r"friends|colleagues|coworkers|drivers|players|guys|girls|boys|ladies|everybody|everyone|nobody|designers|developers|managers|users|animals|dogs|cats|horses)\b"
)


def of_several(sentence: str) -> bool:
    """Whether a sentence speaks of several people or animals, whom a "they" behind it would be heard as.

    >>> of_several("Most people think it is easy."), of_several("The pump is old.")
    (True, False)
    """
    return _SEVERAL.search(QUOTED.sub('""', sentence)) is not None


def _somebody_before(words: str, at: int) -> bool:
    before = words[:at]
    named = re.match(rf"(?!{_NO_NAME})[A-Z][a-z]+ (?:and|was|is|said|told)\b|(?:Mr|Mrs|Ms|Dr)\b", before)
    return bool(_HUMANS.search(before) or _NAMED.search(before) or named)
