"""What students write to themselves between their notes: what to use, what a file is called, whose lines are whose, who is at the door."""

from __future__ import annotations

import re

_SO = r"(?:(?:ok(?:ay)?|um+|so|and|but|or|oh|yes|no|yeah|wait|actually|haha+|lol|note|nb|ps|p\.s|also|maybe|prob(?:ably)?)[,.:!? ]*\b)*"
_FILE = r"(?:(?:img|dsc[nf]?|mvi|vid|pxl|rec|gopr|screenshot|voice)[ _-]?\d{2,}[\w-]*|[\w-]{2,}\.(?:jpe?g|png|heic|gif|mp[34]|mov|m4a|wav|docx?|pdf|pptx?))"
_HANDED_IN = r"(?:the |my |this |our )?(?:vid(?:eo)?|script|film|camera|recording|presentation|clip|slides?|speech|essay)"
_BIT = r"(?:it|this|that|these|this (?:one|bit|part|line|quote|story)|that (?:one|bit|part|line|quote|story)|the (?:quote|line))"
_PRAISE = r"(?:(?:so|too|really|very|pretty|kind of|kinda|super) )*(?:funny|good|long|short|cute|sweet|sad|weird|boring|important|personal|private|nice|great|cool|much|gross|rude|mean|hilarious)"
_KIN = r"(?:mum|mom|mam|dad|nan|gran|sister|brother|aunt(?:ie)?|uncle|ride|lift|bus|train|taxi|uber|tram|teacher|coach)"
_MINE = r"(?:my|his|her|their|the|robin['’]?s|[\w-]+['’]s)"

#: Kinds of such remarks that nobody says for others, each with what it looks like in whole.
_ROWS: tuple[tuple[str, str], ...] = (
    ("batteries", r"(?:check (?:the |my )?)?(?:phone|battery|recorder|laptop|charge)(?: battery)? ?(?:at|is|on|=|:)? ?\d{1,3} ?%(?: (?:left|now|only))?"),
    (
        "noises",
        r"(?:.{0,50}\b)?(?:if|when) (?:you|u) (?:can )?(?:hear|see) .{2,50}\b(?:that['’]?s|thats|it['’]?s|its) (?:why|what that is|just|only|next door|outside|upstairs|downstairs|(?:the|my|a) (?:\w+ )?(?:cat|dog|fan|fridge|wind|rain|telly|tv|flat|brother|sister|roommate|neighbou?rs?|car|bus|washing machine|dishwasher|kettle|microwave|baby))(?: (?:it is|why|on|outside|going|behind me|next door))?"
        r"|(?:sorry )?(?:that|the) (?:beeping|noise|banging|buzzing|clicking|humming|music|barking|rattling|sound) (?:you hear |in the background )?(?:is|was) (?:just |only )?(?:the|my|our|a) (?:\w+ )?(?:microwave|fridge|bus|train|fan|dishwasher|cat|dog|washing machine|radio|tv|dryer|blender|mixer|kettle|brother|sister)",
    ),
    (
        "where the notes go",
        r"(?:i['’]?m |i am |just )*(?:forwarding|sending|e-?mailing|mailing|texting|messaging|copying|pasting|saving|typing|putting) (?:(?:this|that|it|these|them|everything|all|all of (?:it|this)|(?:my|the|all my) notes) )*(?:to myself|here|in here|into (?:one|a) (?:doc|file|place)|in one place|up)\b.{0,60}",
    ),
    (
        "whose lines are whose",
        rf"{_MINE} (?:own )?(?:comments?|notes|questions?|answers?|stuff|replies|words|parts?|bits?|remarks) (?:is|are) (?:all )?(?:(?:in|the) )?(?:between|in between|bold|italics?|brackets?|capitals|caps|(?:red|blue|green|black|purple|pencil|pen)\b|(?:ones? )?(?:below|above|underneath|on the (?:left|right))|what (?:s?he|they|i) (?:wrote|typed|said|sent|answered)(?: back)?|mine|indented|marked|(?:the )?(?:indented|bold|marked|starred) (?:ones?|lines?|bits?|parts?))\b.{{0,25}}"
        rf"|(?:what (?:s?he|they|i) (?:wrote|said|typed|answered)|(?:the )?(?:bits?|parts?|lines?|things?|ones) in (?:brackets?|bold|italics|capitals|caps|red|blue|green)) (?:is|are) (?:in (?:bold|italics|brackets|red|blue|green|quotes?)|mine|his|hers|theirs|me|in between|below|above)(?:, .{{0,50}})?",
    ),
    ("files", rf"(?:[\w'’-]+ ){{0,8}}(?:is |are |= ?|: ?|- ?|in |see )*{_FILE}(?:[,;( ].{{0,30}})?"),
    (
        "what is to be used",
        rf"(?:i (?:should|could|might|will|['’]ll|want to) )?(?:use|keep|cut|skip|leave|include|open with|start with|end with|put|quote) (?:{_BIT}|(?:it |this |that )?(?:in|out|first|last))(?: (?:in|out|first|last|somewhere|maybe|too|for (?:the )?(?:end|ending|start|intro|opening)))*(?:,? (?:bc |because )?(?:it['’]?s|that['’]?s|its|too|so) ?{_PRAISE})"
        rf"|i(?:['’]?m| am|['’]?ll| will| wanna| want to) (?:so |totally |def(?:initely)? |going to |gonna )*(?:us(?:e|ing)|steal(?:ing)?|keep(?:ing)?|quot(?:e|ing)|open(?:ing)? with|start(?:ing)? with|end(?:ing)? (?:with|on)) (?:that|this)(?: (?:one|quote|line|bit|part|story))?(?: (?:in|for|at|as) (?:{_HANDED_IN}|(?:the |my )?(?:end(?:ing)?|intro|opening|start|title)))?"
        rf"|(?:use|keep|steal(?:ing)?|quote) (?:this|that)(?: (?:one|quote|line|bit|part|story))?(?: (?:for|in|at|as) (?:{_HANDED_IN}|(?:the |my )?(?:end(?:ing)?|intro|opening|start|title)))"
        r"|(?:the )?(?:best|good|great|nice|amazing|perfect|possible|maybe) (?:quote|line|ending|opener|opening line)(?: (?:for|to) .{2,25})?",
    ),
    (
        "whether to say it",
        rf"(?:do|should|can|could|shall|may|would) i (?:even |really |just )?(?:say|tell|use|mention|include|put|talk about|show|leave|keep|read|name)\b.{{0,50}}(?:\b(?:in|on|into) {_HANDED_IN}\b.{{0,20}}|\bin (?:this|here|it)\W*|\b(?:in|out)\b\W*)\?.{{0,60}}"
        rf"|(?:{_SO})(?:please )?(?:do ?n['’]?t|do not|never|no) (?:mess (?:it |this |that |up )*(?:up)?|say|look|fidget|laugh|mumble|rush|swear|stutter|sway|use)\b.{{0,25}}\b(?:on|in|at|to|into) (?:the )?{_HANDED_IN}\b.{{0,20}}"
        r"|(?:please )?(?:do ?n['’]?t|do not) (?:mess|screw|muck) up (?:his|her|their|the|[\w-]+['’]s) (?:last |first |sur)?(?:names?|pronouns?|title)\b.{0,25}"
        r"|(?:please )?(?:do ?n['’]?t|do not|not to) (?:use|say|give|mention|put|show|write) (?:his|her|their|the (?:kid|boy|girl|patient|student|client|family)['’]s|[\w-]+['’]s) (?:real |last |first |full |sur)?(?:names?|address|number|street|school|face|town|age)\b.{0,40}",
    ),
    (
        "how somebody is called",
        r"(?:[A-Za-z'’-]+ ){0,2}(?:uses|goes by|prefers|wants|pronouns?|takes)(?: (?:are|is|:))*:? (?:the pronouns? )?(?:they ?(?:/|or|and) ?(?:them|their)|she ?(?:/|or|and) ?(?:her|they)|he ?(?:/|or|and) ?(?:him|they)|they\b)(?: pronouns)?(?:,? (?:not (?:s?he|they)|do ?n['’]?t|never|remember|careful|please)\b.{0,45})?"
        r"|(?:(?:it['’]?s |its |that['’]?s )?(?:pronounced?|say it)[: ]+(?:it )?(?:like )?|rhymes with )(?=\S*-\S|(?-i:[A-Z]{3})).{2,30}",
    ),
    (
        "what cannot be read",
        r"(?:(?:some|half|part|most|a lot) of (?:it|this|these|that) )?(?:i )?(?:can['’]?t|can ?not|couldn['’]?t|cant) read (?:(?:this|that|it|my(?: own)?|the)(?: (?:bit|part|word|line|writing|handwriting|next \w+|last \w+))?)?(?: here)?"
        r"|(?:i )?(?:cut|skip|skipped|left out|took out|leave out) the (?:first|last|middle|next|boring) (?:bit|part|half|\w+ min\w*)s? (?:where|when) (?:we|i|s?he|they)\b.{0,50}"
        r"|i (?:wrote|noted|scribbled) (?:this|that) (?:one |line |part |bit )?(?:down )?(?:twice|\w+ times|in big letters|on my hand)"
        r"|(?:i )?hope (?:that['’]?s|thats|this is|it['’]?s) (?:ok(?:ay)?|all ?right|fine|allowed)\b.{0,40}|sorry (?:for|about) (?:the |my )?(?:mess|messy|hand ?writing|spelling|typos|noise|length)\b.{0,40}"
        r"|(?:my |the )?(?:phone|recorder|app|laptop) (?:only |just )?(?:recorded|got|saved|caught) (?:like )?(?:only )?(?:the )?(?:first|last|half|part|\d+)\b.{0,40}|(?:so )?(?:half|most|some|part|the rest|a lot)? ?(?:of )?(?:the |my )?recording(?: is| was)? (?:useless|ruined|mostly .{2,20}|bad|cut off|all (?:wind|noise|static))",
    ),
    (
        "who is at the door",
        rf"(?:(?:my|our) )?{_KIN}(?:['’]?s| is) (?:here|outside|calling|waiting|honking|at the door|coming)(?: (?:now|already|to get me|for me))?(?:[,.;–—-]* ?(?:(?:so |and |ok )*(?:i )?(?:gotta|have to|got to|need to|should|must|will|better) .{{1,45}}|ok(?:ay)? bye.{{0,15}}|bye.{{0,15}}|more later.{{0,15}}|rest later.{{0,15}}|brb))?"
        r"|(?:ok(?:ay)?,? )?(?:mum|mom|dad|nan|coming)[,!]? (?:we['’]?re|i['’]?m|coming|yes|one (?:sec|minute)|ok(?:ay)?)\b.{0,25}|(?:ok(?:ay)? )?bye(?: bye)?",
    ),
)  # fmt: skip
_ANY = "|".join(row for _, row in _ROWS)
_REMARK = re.compile(rf"(?i)\W*{_SO}(?:{_ANY})(?:, (?:{_ANY}))?[.!?)\]…*: ]*")
#: What only the student can mean by it: in somebody's answer it is an answer.
_OWN = re.compile(
    rf"(?i)\W*{_SO}(?:(?:i (?:think|guess|say)|definitely)[, ]+(?:yes|no|not|yeah|nah)|(?:yes|no|yeah|nah),? i think|(?:and |so )?(?:this|that) (?:is|was) (?:the|my) (?:turn|turning point|(?:good|best|main|key|important|big|sad|funny) (?:part|bit|one|moment)|part (?:i|to) (?:use|tell|want)|climax|quote|ending|point)"
    rf"|(?:please )?(?:use|put|quote|start with|open with) (?:this|that)(?: (?:one|quote|line|bit|part))?(?: (?:first|last|at the (?:start|end)|in))?|(?:good |nice )?(?:quote|line|ending|opener) (?:for|to) (?:the )?(?:end(?:ing)?|start|intro|opening|open with|close)"
    rf"|i (?:really )?(?:like|love) (?:that|this) (?:one|line|quote|answer)|{_KIN} has (?:the|his|her|their) (?:contact|number|address|e-?mail|form|link|file|charger))[.!?)\]…* ]*"
)
#: Behind what is told, that it is not to be: "she said "next" haha don't put that in".
_NOT_IN = re.compile(
    r"(?i).*[\s,;.\"”)–—-](?:(?:haha+|lol|ok|so|but|and|please|pls)[,. ]+)*(?:do ?n['’]?t|do not|not to) (?:put|use|include|mention|write|say|keep) (?:that|this|it)(?: (?:one|part|bit))?(?: in(?: (?:the )?(?:video|vid|script))?| on (?:the )?(?:video|vid|camera))?[.!?)\]]*"
)  # fmt: skip
_TOLD = re.compile(
    r"(?i)(?:said|says|told|tells|asked|asks|warned|wants|wanted)(?: \w+){0,4}(?: that)?(?: to)?[,:]? *$"
)

#: A heading that stands within a line: "Connection."
_HEADS = re.compile(
    r"(?i)(?:(?:my|the|some|real|own|about) )*(?:advice|connection|reflections?|story|takeaways?|lessons?|me|why(?: (?:him|her|them))?|other things)\."
)


def to_oneself(sentence: str) -> bool:
    """Whether a sentence is only for the one who took the notes, whoever else is spoken of.

    >>> to_oneself("photo of the oven = IMG_0042, dark"), to_oneself("My questions are in bold."), to_oneself("dad's here, gotta go")
    (True, True, True)
    >>> to_oneself("My dad's here every Friday."), to_oneself("Don't use bleach on it."), to_oneself("The battery was at 9% and we were lost.")
    (False, False, False)
    """
    return _REMARK.fullmatch(" ".join(sentence.split())) is not None


def to_oneself_told(sentence: str) -> bool:
    """Whether a sentence of what the student tells is only for themselves, which might answer a question otherwise.

    >>> to_oneself_told("I think yes."), to_oneself_told("This is the turn."), to_oneself_told("I think yes is a hard word.")
    (True, True, False)
    """
    words = " ".join(sentence.split())
    return to_oneself(words) or _HEADS.fullmatch(words) is not None or _OWN.fullmatch(words) is not None


def is_kept_out(sentence: str) -> bool:
    """Whether a sentence ends with the student's order to leave it out: "... haha don't put that in".

    >>> is_kept_out("He was sacked once, don't put that in."), is_kept_out("He told me, don't put that in.")
    (True, False)
    """
    words = " ".join(sentence.split())
    found = _NOT_IN.fullmatch(words)
    if found is None:
        return False
    at = list(
        re.finditer(
            r"(?i)(?:(?:haha+|lol|ok|so|but|and|please|pls)[,. ]+)*(?:do ?n['’]?t|do not|not to) (?:put|use|include|mention|write|say|keep)",
            words,
        )
    )[-1]
    plain_in = re.search(
        r"(?i)\b(?:in|on (?:the )?(?:video|vid|camera))[.!?)\]]*$|(?:video|vid|script)[.!?)\]]*$",
        words[at.start() :],
    )
    return plain_in is not None and _TOLD.search(words[: at.start()]) is None
