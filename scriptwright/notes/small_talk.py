"""What is no statement at all: small talk, arrangements, remarks to the listener or to oneself."""

from __future__ import annotations

import re

from scriptwright.notes.errands import is_errand
from scriptwright.notes.into_the_phone import of_the_memo
from scriptwright.notes.meaning import plain
from scriptwright.notes.to_oneself import is_kept_out, to_oneself
from scriptwright.notes.voices import arranges

_SPAN = r"(?:\d+ ?(?:min(?:ute)?s?|h(?:ou)?rs?|h)\b|half an hour|an hour|\d{1,2}:\d\d|\d{1,2}/\d{1,2})"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)\w*"
_BY = r"(?:(?:by |on |over |via )?(?:the |a )?(?:phone|zoom|video|facetime|call|e-?mail|teams|in person|face to face))"

#: What the student notes about the meeting itself.
_ABOUT_TALK = re.compile(
    rf"(?i)\(?(?:(?:s?he|they) (?:only )?(?:gave me|had(?: only)?|talked for) (?:about |like )?\w+ (?:min(?:ute)?s?|hours?)"
    rf"|(?:s?he|they) had to (?:go|leave|hang up)\b[^.]{{0,30}}|(?:we|the call) (?:talked|lasted)(?: for)? [^.]{{0,25}}(?:min(?:ute)?s?|hours?)"
    rf"|(?:we )?(?:talked|met|sat|spoke) (?:down )?(?:(?:for )?(?:about |like |maybe )?{_SPAN} )?(?:in|at|on|over|by|across|outside)\b[^.!?]{{0,120}}|time:? {_SPAN}.*|{_BY}(?: (?:call|interview|chat))?,? [^.!?]{{0,40}}(?:{_SPAN}|\b{_DAY}\b)[^.!?]{{0,60}}"
    rf"|(?:interview(?:ed)?|notes|talk|meeting) \(?[^.!?]{{0,30}}{_SPAN}[^!?]{{0,80}}"
    rf"|I (?:recorded|typed) (?:it |this |that |everything |the (?:interview|talk) )?(?:with|on|off|up|in|from)\b[^.!?]{{0,120}}"
    rf"|(?:the |my |our )?(?:interview|talk|call|conversation) was (?:in|at|on|over|by|via|outside)\b(?=[^!?]*(?:\b{_DAY}\b|{_SPAN}))(?!.*\b(?:I|my|me|because|learn\w*)\b)[^!?]{{0,160}}"
    rf"|(?:(?:it|this) was )?(?:done|recorded|held) (?:in|at|on|over|by|outside)\b(?=[^.!?]*\b{_DAY}\b)(?=[^.!?]*{_SPAN})[^.!?]{{0,140}}"
    rf"|I (?:talked|met|spoke|sat|interviewed) (?:with|to|down with )?(?:him|her|them) [^.!?]*{_SPAN}[^.!?]*)[.!)]*"
)


def is_about_talk(text: str) -> bool:
    """Whether a line of the student's says only when, where and how long they talked."""
    return _ABOUT_TALK.fullmatch(plain(text).strip()) is not None


#: What a sheet keeps for whoever marks or signs it.
_MARKERS = r"(?:for )?(?:teacher|tutor|marker|examiner|parent|guardian|office|official)(?:['’]?s)?(?: ?/ ?(?:teacher|parent|guardian))?(?:['’]?s)? (?:comments?|feedback|remarks?|signature|initials?|use(?: only)?)\b.{0,60}|(?:total )?(?:marks?|score|grade)\W*/ ?\d+"
#: What the student notes about the work to be handed in: its length, its state, when it is due.
_TO_SELF = re.compile(
    r"(?i)\W*(?:\[(?!I\b)[^\[\]]{1,60}\]|(?:n\.?b\.?:? )?(?:(?:the )?(?:vid(?:eo)?|script|essay|draft|this)(?: version)?\b.{0,20}\b\d+(?: ?[-–] ?\d+| to \d+)? ?(?:min|words|sec).{0,40}"
    r"|(?:i )?(?:need|have|got|want|must|should|gotta|trying)(?: to)? (?:make|keep|cut|get|film|record) (?:it|this|that|the (?:video|vid|script|essay))\b.{0,25}\b\d+(?: ?[-–] ?\d+)? ?(?:min(?:ute)?s?|words|secs?|seconds)(?: (?:long|max|tops|total|at most|in [a-z]+|for (?:my |the )?(?:prof\w*|class|school|teacher|miss|sir|mr\.?|ms\.?)(?: \w+)?))*"
    r"|(?:(?:i |prob(?:ably)? |maybe |just |still )*(?:might|may|could|should|will|['’]ll|not sure (?:if|whether) (?:to|i (?:should|will|want to))|idk if i (?:should|will|want to)) )?(?:probably |maybe |just |not |definitely )*(?:leave|keep|put|include) (?:it|this|that)(?: part| bit| one)? (?:in|out)\b(?=\s*(?:$|[,?.!/–—-]|→|or\b|for now\b|maybe\b|might\b|the (?:video|script))).{0,60}"
    r"|(?:word|page) count.{0,60}|(?:miss|sir|ms\.? \w+|mr\.? \w+|teacher|prof\w*|rubric) (?:said|says|wants) .{0,20}\d+ ?(?:min|words|sec|pages).{0,30}"
    r"|(?:\w+ )?due (?:on |the |by )?(?:mon|tue|wed|thu|fri|sat|sun|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|next).{0,20}"
    r"|(?:recorded|recording|transcribed|translated|rec_?\d+\S*|duration|end of (?:the )?(?:tape|transcript|recording|interview|call)|transcript ends)\b.{0,90}|(?:i )?(?:left|cut|took) out (?:the )?(?:greetings|small ?talk|parts?|bits?)\b.{0,60}|attended\b.{0,120}|(?:rough|first|second|final) draft\b.{0,40}|draft ?#?\d\b.{0,80}|(?:to ?do|fix later|auto[- ]?transcript|typed up)\b.{0,60}"
    r"|(?:i )?(?:wrote|typed|scribbled|jotted|did) (?:up )?(?:(?:most|all|some|half|the rest) of )?(?:this|these|it|them)(?: up| down)?(?= (?:in|on|at|from|right|straight|after|later|the same|that|when|with)\b).{0,140}"
    r"|(?:i )?(?:wrote|scribbled|jotted) (?:it |this |them |all )*on (?:the )?backs? of .{0,80}|typing (?:it |this |these |them |all )*up (?:now|later|after|tonight|today)\b.{0,60}|transcript-?ish.{0,20}|(?:i )?used (?:the |a )?voice typing.{0,120}|note:? (?:to self|take out|check|ask|look up)\b.{0,60}"
    rf"|{_MARKERS}))[.!?)\]]*"
)


#: What the student says of it that is not for the video: "two coffees, don't need this".
_NOT_NEEDED = re.compile(
    r"(?i)(?:^\W*|[,.;–—-] )(?:i )?(?:don'?t|do not|won'?t) need (?:this|these|any of (?:this|it))(?: (?:bit|part|here|for|in)\b[^.!?]{0,25})?(?=[.,;)]|$)"
)
#: What stands above the student's own part.
_OWN_PART = re.compile(
    r"(?i)\W*(?:my |own |some )*(?:points|notes|stuff|things|ideas)\b.{0,30}\b(?:for|in|into) (?:the |my )?(?:video|vid|script|response|presentation)\b.{0,50}"
    r"|\W*(?:(?:my |own )?notes app|(?:from )?my phone(?:['’]s)? notes)\W*"
    r"|\W*(?:[^.!?:]{2,30}, )?(?:and )?my (?:own )?(?:stuff|notes?|thoughts|part|bit|words|side|ideas) (?:(?:is|are|comes?|starts?|begins?) )?(?:below|underneath|here|from here(?: on)?|follows?)\W*"
)


def opens_own_part(line: str) -> bool:
    """Whether a line says that what the student adds for the video follows: "my points for the video"."""
    return _OWN_PART.fullmatch(" ".join(plain(line).split())) is not None


def is_to_self(line: str) -> bool:
    """Whether a line is about the work to be handed in, not about anything told.

    >>> is_to_self("video version: 3 min, due the 24th"), is_to_self("remember to ask mum for the photo")
    (True, True)
    >>> is_to_self("Video filmed"), is_to_self("The video was filmed by his son")
    (True, False)
    >>> is_to_self("remember to breathe out"), is_to_self("[Good! What did he do at night? /KL]")
    (False, True)
    """
    return (
        opens_own_part(line)
        or _NOT_NEEDED.search(plain(line)) is not None
        or _TO_SELF.fullmatch(" ".join(plain(line).split())) is not None
        or is_errand(line)
        or to_oneself(plain(line))
    )


#: How a written answer begins and ends: "Hi Noor, thanks for asking me", "Happy to help", "I hope this is useful".
_POLITE = (
    r"(?:(?:(?:hi|hello|hey|dear)(?: \w+){0,2}|sure|of course|yes|oh|well)[,!]+ )?(?!$)(?:(?:many )?thanks?(?: you)?\b[^.?]{0,50}"
    r"|(?:i(?:['’]m| am) |(?:it|that)(?:['’]s| is) )?(?:so |very |really )?(?:happy|glad|nice|great|honou?red|pleased|good|sweet) (?:to (?:(?:help|answer|hear)(?= (?:you|with|out|your|these|any|from)\b|\W*$)|do (?:this|it)\b)|(?:that )?you(?:['’]re| are doing| asked| chose| picked| want to| thought| wrote)\b|of you\b)[^.?]{0,40}"
    r"|(?:i ?)?(?:would|['’]d) (?:love|be (?:happy|glad)) to(?: (?:help|answer)\b[^.?]{0,40})?|gladly|(?:what )?(?:an? )?(?:great|good|nice|fun|cool|interesting) (?:questions?|project)"
    r"|(?:here (?:are|come)|these are) (?:all )?my answers\b[^.?]{0,40}|(?:i )?hope (?:this|that|it) (?:helps|is (?:useful|enough|helpful|ok|okay|what you))\b[^.?]{0,40}|let me know if\b[^.?]{0,60}|sorry (?:it|this) took (?:me )?so long\b[^.?]{0,30})"
)
#: Kinds of sentences that tell nothing, each with what it looks like in whole.
_NO_STATEMENTS: tuple[tuple[str, str], ...] = (
    (
        "thanks and greetings",
        rf"{_POLITE}|(?:yeah|oh|ok|okay|wow|haha)[,.! ]+thanks?.*|thanks?.*|.*\bgood luck\b.*|(?:there you are|oh my gosh|look at you|nice to (?:see|meet) you)\b.*|good question.*|(?:sorry|\(sorry)|sorry,? (?:but|this|that|for|about)\b.*|here(?:['’]s| is) my (?:interview|homework|assignment)\b[^.]{0,40}|no offense\b[^,]{0,20}|pardon .{0,30}|excuse me\b.{0,20}",
    ),
    (
        "of the one who asks",
        r"you (?:did|beat (?:me|us|him|her)|owe|told me|look(?:ed)? (?:so |very |really )?(?:tall|big|young|nervous|good|great|tired|nice|cold))\b[^,]{0,40}|even .{0,20}\byou look .{0,20}|.{0,25}\byou(?:['’]ve| have)? (?:got|gotten|grown) (?:so |too )?(?:tall|big|old).{0,20}|.*\byou owe (?:me|us)\b.*|.*\b(?:need a ride|you good)|.*\bput down [A-Z]\w+(?: [A-Z]\w+)?|(?:so |but |and )?you asked\b.*|say h(?:i|ello) to .*|you(?:['’]ll| will) probably (?:see|meet) .*",
    ),
    (
        "not for the record",
        r".*\b(?:say|put|mention|tell|include|use) (?:that|this|it)\b.{0,15}\b(?:in|on|for) (?:the |my )?(?:video|vid|script|recording)\b.*|(?:please |but |and )?(?:do not|don['’]?t) (?:put|write|quote|print|include|use|record|tell anyone)\b(?: (?:that|this|it|me))?(?: (?:in|down|on that|part))*|(?:that|this)(?:['’]s| is| was) off the record|(?:i(?:['’]m| am|m)|just) (?:(?:not |so |dead )?(?:kidding|joking|serious)|not making (?:this|that|it) up)|(?:i )?(?:swear|promise)|believe (?:it or not|me)|(?:i )?(?:probably |maybe )?(?:shouldn['’]?t|should not|can['’]?t|won['’]?t|don['’]?t know if i (?:want|should|can)(?: to)?) (?:say|put|include|mention|tell) (?:this|that|it)(?: part)?(?: (?:in|on) (?:(?:the|this|my) )?\w+| here| out loud)?(?:,? (?:maybe|so)\b.*)?|write (?:that|this) down(?: then)?",
    ),
    (
        "as a letter has it",
        r".*\b(?:feel free to|sorry for the|my answers are below|you covered it)\b.*|do (?:write|come|call|email|visit) (?:again|back|by|me|us|anytime)\b.*|.*\byou['’]re welcome to (?:tell|come|use|write)\b.*|.*\bsend me\b.*|as (?:i )?(?:mentioned|said)(?: (?:above|before|earlier))?|like i said(?: before)?",
    ),
    (
        "announced only",
        r"(?:my |an |the )?interview with (?:my |our |the |mr|mrs|ms|[a-z]).*|two parts:?|(?:(?:so |and |well,? )*i(?:['’]d|['’]ll| would| can| have)?(?: say| tell you| give you)? )?(?:two|three|four|a few|a couple(?: of)?) (?:things|tips)[:.]?|(?:ok(?:ay)? )?(?:so )?how (?:it|this) connects to me|(?:(?:ok(?:ay)?|so|well|first|anyway)[, ]+)*(?:before i forget[^,]*, )?(?:i (?:should|have to|need to) (?:say|explain|tell you) )?why i (?:was there|went|picked|chose|interviewed|wanted|asked|talked)\b[^,]{0,40}|(?:(?:ok(?:ay)?|so|well|anyway)[, ]+)*(?:why did i (?:pick|choose|ask|interview) .{1,20}|how does (?:it|this|that) (?:link|connect|relate) to me|what i learn(?:ed|t) and (?:like |how |um )*(?:(?:it|to) )?connects?\b.{0,15})|any (?:advice|tips) for (?:somebody|someone) like me|i mean (?:i|it|that|we)\b.*|let me think.*|anything else.{0,20}",
    ),
    (
        "only what is to come",
        r"[\w'’ ]{2,40}:|(?:the )?(?:bit|part|thing|line|moment) (?:that )?(?:i['’]?ll|i will) (?:always |never )?(?:remember|forget)|i have (?:a|one|another|one more|just one) question(?: (?:for|about) (?:myself|you|me|this))?|(?:sir,? |ma['’]?am,? )?i (?:just |also |only )?wanted to ask(?: (?:you|as|about)(?: [^,. ]+){1,4})?|there it (?:is|was)|that['’]?s the question|where (?:we were|were we|was i)|(?:hold on|wait|hang on|one (?:sec|second|minute|moment)|you hold|give me a (?:sec|second|minute))(?:[, ]+(?:please|sorry|dear|love))?",
    ),
    (
        "the talk's own beginning and end",
        r"(?:the )?(?:very )?end(?: of (?:the |my )?(?:tape|recording|transcript|interview|notes|call|memo))?(?: \d+ ?min\w*)?|(?:the )?(?:transcript|recording|tape|memo) (?:ends|stops|cuts off)\b(?: here)?(?:,.*)?|i (?:really )?thought you (?:were|was|would) (?:going to |gonna )?ask\b.*|what was the question|good (?:morning|afternoon|evening|day)\b[^.!?]{0,25}|(?:hi|hello|hey|dear)\b[^.!?]{0,20}|(?:(?:kind|best|warm) )?regards\b.*|yours (?:sincerely|truly|faithfully)\b.*|(?:ok(?:ay)?|well|so),? (?:bye|goodbye)\b.{0,15}",
    ),
    (
        "of the hand-in and the memo",
        r".{0,20}\b(?:teacher|miss|sir|prof\w*) said (?:that )?(?:we|i) (?:should|have to|must|need to|could|can) (?:write|make|do|use|bring|hand)\b.*|(?:(?:ok(?:ay)?|so|and|now|right)[, ]+)*this (?:bit |part |one )?is (?:just )?for (?:the |my )?(?:end|ending|intro|start|beginning|video|outro)|.{0,60}\b(?:can|could|may) i (?:please )?ask (?:you|u) (?:some|a few|a couple of|a|my)? ?(?:questions?|things)\b.{0,30}|i(?:['’]m| am) on (?:my |a )?(?:lunch )?(?:break|lunch) (?:until|till|til|for|so) .{1,20}|(?:now )?(?:turn|make) (?:this|it|your notes) into (?:your|a|the) (?:video|script|essay)\b.*|don['’]?t (?:just )?read (?:it|this|them) (?:out|aloud|off).*|.*\b(?:say|saying|mention) (?:that|this|it) (?:on|in) (?:the|my|this) video\b.*|.*\bstuff i (?:need|have|want) to (?:put|say|have) in\b.*|(?:the )?word (?:count|number)s?\b.*|.*\b(?:(?:that|this|it)['’]?s|this is) (?:like |about |already )*\w+ min(?:ute)?s already\b.*|(?:and )?i wrote (?:that|this|it) down|that['’]?s a bar\b.{0,25}|(?:wait,? )?(?:go|going) back(?: to)?\b.{0,20}|\((?:[^()\s]+ ?){1,5}\)|(?:um+|uh+|er+|hm+|so|ok(?:ay)?|yeah|well|anyway|like|right|good stuff|[\s,.…])+",
    ),
    (
        "bare replies",
        r"(?:(?:um+|uh+|so|ok(?:ay)?|anyway|right|well|lol|oh|and|yeah)[ ,.]*)+|(?:ok(?:ay)?[, ]+)?that['’]?s (?:like |about |already )*\w+ minutes.*|.{0,40}\b(?:ok(?:ay)? |thanks |already )bye|wait,? (?:go back|hold on|no)\b.*|(?:(?:um+|ok(?:ay)?|so|oh)[, ]+)*(?:good|hard|bad|other|fun) (?:stuff|bits?|things?|parts?)|(?:yes|no|yeah|yep|yup|nope|nah)(?:,? (?:yes|no|yeah))*|sure|.*\byes or no|i don['’]?t know|(?:really,? |honestly,? |yes,? )?i (?:did|do|was|used to|have|can|will)|that['’]?s (?:it|all|about it).*|that['’]?s (?:pretty much it|about it|basically it|the whole reason|a rule|the rule)|(?:me too|same here|exactly|totally|absolutely)",
    ),
    (
        "notes to oneself",
        r".*\bI (?:have|need|must|want|gotta|should|['’]ve got)(?: to)? (?:remember|be careful|watch out|not forget)\b[^.!?]{0,40}\b(?:in|for|on) (?:the|my|this) (?:vid(?:eo)?|script|recording|film)\b.*|.{0,90}\b(?:make sure|be sure|don['’]?t forget|remember|must|have to|need to)(?: that)? (?:I (?:say|tell|use|mention|include|talk about|put in|get in)|(?:to )?(?:say|mention|use|include|tell)(?= (?:this|that|it) one)) (?:this|that|it|her|him|them)(?: (?:one|part|bit|story|quote|thing|in))?|\(?(?:ask|email|remind|check with) (?:my |the |ms\.? \w+|mr\.? \w+)? ?(?:teacher|prof\w*)?\b(?:: .*|.*\bteacher\b.*)|(?:need to |must |remember to |don['’]?t forget to |to ?do:? ?)?(?:send|write|mail|buy|bring)\b.{0,15}\bthank[- ]?you (?:card|note|letter|e-?mail).*|\(?(?:check|look up|google|double[- ]check)\b.{0,15}\b(?:spelling|name|date|this|word)s?\b.{0,20}|.*\b(?:connection is under|will add|under the email)\b.*|\(?call (?:me|her|him|them) [A-Z]\w+\)?|i (?:just )?call (?:him|her|them) .*|(?:(?:my|his|her|their|the) )?(?:official )?(?:job )?title(?: is|:) [\w -]+",
    ),
    (
        "how the notes were taken",
        r"(?:so |but |and )?(?:the |these |my )?quotes are (?:not |as (?:near|close|exact)|nearly|roughly|from memory)\b.*|(?:so )?(?:this|it) (?:isn['’]?t|is not) (?:one|a|an) .{0,30}(?:chat|interview|talk|conversation|transcript)\b.*|(?:the interview was|we (?:speak|spoke|talk(?:ed)?)|s?he (?:speaks|spoke)) [^.!?]*\bI (?:have )?translated?\b.*|.*\bI\b.*\btyped (?:it|this|that|them|everything) up (?:that|the same|the next|after|when|later|from)\b.*|(?:s?he|they) (?:wouldn['’]?t|didn['’]?t|did not) (?:let|want) me (?:to )?record\b.*|I (?:really )?(?:didn['’]?t|did not) (?:really )?know what to (?:say|ask)\b.*\bso I asked\b.*",
    ),
    (
        "what is to be asked yet",
        r"(?:i )?need to ask (?:about (?:the |a )?(?:form|permission|consent)|(?:my |the )?(?:teacher|school|mum|mom|dad|parents?|HR)\b|m(?:r|s|rs|iss)\b).*|(?:need|to ?do):? (?:to )?ask (?:if|whether) i (?:can|may|could)\b.*|ask m(?:r|s|rs|iss)\b\.? \w+",
    ),
    (
        "remarks beside the notes",
        r"no\W+(?:wait\W+)?(?:that|it) (?:was|is) (?:just |only )?a joke\b.*|(?:he |she |they )?(?:didn['’]?t|did not|wouldn['’]?t) (?:explain|elaborate|say why|tell me why)(?: (?:it|why))?|(?:but )?i asked (?:twice|again|[a-z]+ times)|"
        r"(?:that['’]?s \w+ ?)?[\^]{1,3} ?.{0,30}|.{0,40}\^\^.{0,40}|(?:[a-z]+ )?interview ?!+.{0,20}"
        r"|(?:misc|random|extra|other|various|some (?:more |other )?(?:extra|other|more|random))(?: (?:details?|facts?|stuff|things?|notes?|info(?:rmation)?|bits?))?(?:[ ,:–-]*\(?(?:prob(?:ably)?|maybe|can|could|to)? ?(?:skip|cut|leave out|not needed|unused)\)?)?"
        r"|(?:what|things|stuff) (?:i|we) learned|(?:prob(?:ably)? |maybe )(?:skip|cut|leave out)(?: (?:this|that|it))?|(?:wait|ok|okay|omg|ugh),? .{0,30}almost .{2,40}\b(?:ok|lol|anyway)",
    ),
    (
        "arrangements",
        rf"i asked (?:this|that|it) (?:because|for|only|just)\b.{{0,40}}|notes?:? .*\b\d+ ?min.*|\(?(?:ran out of time|no time|skipped|didn['’]?t ask|forgot to ask).*|\(?{_BY}\b[^.]{{0,40}}(?:{_SPAN}|\b{_DAY}\b)[^.]{{0,40}}|i (?:e-?mailed|called|texted|messaged|phoned)(?: (?:him|her|them))? (?:because|since|bc) (?:s?he|they)(?:['’]s|['’]re| is| are| was| were| lives?) .*|i (?:talked|met|spoke|sat) (?:with|to|down with) (?:him|her|them) [^.!?]*{_SPAN}.*|\(?(?:we|i) (?:had to |have to )?(?:stop(?:ped)?|pause[d]?|go|leave|hang up)\b.{{0,15}}\b(?:here|there|now|for a (?:bit|minute|second))\b.*",
    ),
)
_NOTHING_SAID = re.compile(
    rf"(?i)(?:and |so )?(?:{'|'.join(pattern for _, pattern in _NO_STATEMENTS)})[.!:)]*$"
)


#: A cry and no more: "Ha.", "Oh boy!".
_CRY = re.compile(
    r"(?i)(?:ha+|aha+|oh|ah|a[iy]+(?:ah|yah|yo|ya)h?|alamak|wah|ayy?|oof|hm+|ooh?f?|wow|phew|ugh|jeez|gosh|oh (?:boy|god|man|lord|no|my|wow|dear)|my god|good god)[.!…]+"
)
#: Who said what stands in quotation marks before it: '"I was ten." Ada told me.'.
_TAG = re.compile(
    r"(?:[Ss]?[Hh]e|[Tt]hey|(?:M(?:r|s|rs)\.? )?[A-Z]\w+) (?:(?:then|also) )?(?:said|says|told (?:me|us)|explained|added|replied|answered)(?: with a \w+)?[.!]"
)


#: How the notes were taken: "I had to ask again as I was writing", "so I've tried to get all of it".
_TAKING_NOTES = re.compile(
    r"(?i).{0,90}\b(?:I(?:['’]ve| have)? (?:tried|was trying|had) to (?:get|catch|note|copy)(?: down)? (?:it all|all of (?:it|this|that)|everything)(?: down)?"
    r"|I (?:cut|took|left|edited|skipped)(?: out)? the (?:parts?|bits?) (?:where|about|when|with)\b.{0,120}|(?:story|quote|part|bit|one) (?:that )?I (?:want|plan|(?:am |['’]m )?going) to (?:use|tell|put in)(?: first)?"
    r"|(?:and )?(?:then|after that),? (?:we|I) (?:talked|spoke|chatted)(?: a (?:bit|little))? about [\w ]{2,30}"
    r"|(?:because|since|as|while) I was (?:still )?(?:writing|typing)(?: (?:it|this|that) down)?)\W*"
)
#: A guess at somebody's age, behind which the student says that they did not ask.
_AGE_UNASKED = re.compile(r"(?i)(?:(?:now|s?he(?:['’]s| is)?|they(?:['’]re| are)?|maybe|about|around|like|probably) )*\d\d(?:ish)?,? (?:but )?i (?:did ?n['’]?o?t|forgot to) ask.{0,20}")
#: What the student calls the part that follows, as a sentence: "My connection."
_CALLED = re.compile(r"(?i)my (?:own )?(?:connection|reflections?|thoughts)\W*")


def says_nothing(sentence: str) -> bool:
    """Whether a sentence tells nothing that belongs into a script.

    >>> says_nothing("Even sitting down you look tall."), says_nothing("You look after the bees.")
    (True, False)
    """
    words = sentence.strip()
    return (
        is_about_talk(words)
        or is_to_self(words)
        or of_the_memo(words)
        or is_kept_out(words)
        or _NOTHING_SAID.match(words) is not None
        or _TAKING_NOTES.fullmatch(words) is not None
        or _CALLED.fullmatch(words) is not None
        or _AGE_UNASKED.fullmatch(words) is not None
        or _CRY.fullmatch(words) is not None
        or _TAG.fullmatch(words) is not None
        or (words.endswith("?") and (_ECHO.fullmatch(words) is not None or arranges(words)))
    )


#: Surprise in the form of a question, which asks for nothing.
_ECHO = re.compile(
    r"(?i)(?:(?:oh|wait|wow|ha+|haha|um+|ok(?:ay)?|and|but|hold on|no way|what|huh|hm+|right|yeah|really|seriously|for real|is that (?:so|true|right)|are you (?:serious|kidding)|is that (?:it|all|everything)|you (?:did|do|were|are)|s?he (?:did|was)|they did|now|better|how about now|one sec|you know)[\s,.!?…-]*)+"
)


def only_echoes(turn: str) -> bool:
    """Whether all that a turn asks is "Really?" or "Okay, now?"."""
    asked = re.findall(r"[^.!?]*\?", re.sub(r"\[[^\]]*\]", "", plain(turn)))
    return bool(asked) and all(_ECHO.fullmatch(question.strip()) or arranges(question) for question in asked)
