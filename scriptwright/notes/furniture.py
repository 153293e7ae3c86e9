"""What programs, printers and recorders leave in the notes and nobody said: receipts, page numbers, rubric points, sound checks."""

from __future__ import annotations

import re

from scriptwright.notes.meaning import plain

_WHO = r"(?:the |my )?(?:phone|battery|recorder|recording|tape|mic|laptop|memory|storage|wi-?fi|call)"

#: Kinds of such lines, each with what it looks like in whole.
_KINDS: tuple[tuple[str, str], ...] = (
    (
        "of a messenger",
        r"(?:delivered|seen|sent|read|edited|typing|forwarded)(?:[ ,:.…]*(?:at |by everyone|\d+ times|today|yesterday|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?))*(?: ✓+)?"
        r"|<?\(?(?:media|image|photo|video|audio|voice message|sticker|gif|document|contact card|attachment)s? (?:omitted|attached|not included|unavailable)\)?>?"
        r"|(?:this|you deleted this|the) message (?:was|has been)? ?(?:deleted|edited|unsent).{0,30}|you deleted this message|(?:.{2,30} )?unsent a message"
        r"|.*\bend-to-end encrypted\b.*|(?:missed|incoming|outgoing) (?:voice |video )?call\b.{0,40}|\d+ (?:unread|new) messages?|new messages"
        r"|.{2,30} (?:created (?:this |the )?(?:group|chat)\b.*|changed (?:the|their) (?:group|phone number|subject|security code)\b.*|(?:joined|left) (?:the (?:group|chat|meeting|call)|using (?:this group['’]s|an) invite\b.*)|(?:liked|loved|laughed at|emphasi[sz]ed|reacted .{1,4} to) [\"“].*|reacted .{1,6}|pinned a message\b.*)",
    ),
    (
        "of a mail",
        r"sent from (?:my|outlook|yahoo|mail|gmail|proton)\b.{0,40}|get outlook for \w+|-{2,} ?(?:original|forwarded) message ?-{2,}|begin forwarded message:?|on .{6,60}\bwrote:|(?:view|show) (?:quoted|trimmed) (?:text|content)|\[?external(?: e-?mail)?\]?|this e-?mail (?:was sent|may contain|is confidential)\b.*",
    ),
    (
        "of a page",
        r"(?:page|pg\.?|p\.|slide|sheet) ?\d{1,3}(?: ?(?:of|/|\|) ?\d{1,3})?|[-–—] ?\d{1,3} ?[-–—]|(?:©|\(c\) ?(?=(?:19|20)\d\d)|copyright (?=(?:©|\(c\)|(?:19|20)\d\d|by (?-i:[A-Z])))).{0,90}|.{0,60}\ball rights reserved\b.{0,20}|(?:[\w'’-]+ ){1,4}template(?: v(?:ersion)? ?\d[\d.]*)?|.{0,60}(?:©|\bp(?:age|g|\.) ?\d{1,3} of \d{1,3})|(?:last )(?:edited|saved|modified|updated|opened)\b.{0,40}|(?:auto-?saved|version history|untitled document)\b.{0,30}",
    ),
    (
        "of a sheet that is marked",
        r"rubric ?: .*|(?:(?:to )?(?-i:[a-zäöüßçğışñéáíóúâêô]{3,})(?: [^\W\d]+){0,2} = [^\W\d]+(?: [^\W\d]+){0,2}(?:\W*[,;/]\W+|$)){2,}|(?:notes? for |check )?(?:grammar|vocab(?:ulary)?)(?: to check)?(?: ?: .*)?|(?:new |good )?(?:words?|vocab(?:ulary)?) ?: [^=.?!]{2,40} = [^=.?!]{2,30}[.!? ]*"
        r"|(?:\(?\d{1,3} ?(?:points?|pts?|marks?)(?: (?:each|total|max\w*))?\)?[.!]?|(?:total|score|grade|points?|mark)s?\W*_*(?:\d{1,3})? ?/ ?\d{1,3})"
        r"|(?:please |always |remember to )?(?:use|write(?: in| your answers? in)?|answer(?: each| every| all| the)?(?: questions?)?(?: in)?) (?:only )?(?:full|complete|whole|proper) sentences?\b.{0,60}"
        r"|(?:please )?(?:write|print|answer) (?:neatly|legibly|in (?:ink|pen|pencil|black|blue)\b|on the (?:lines|back)\b).{0,40}|(?:staple|attach) (?:this|your|the) (?:sheet|rubric|page|form)\b.{0,50}"
        r"|comment(?:ed)? ?(?:\[[^\]]{1,30}\]|\(?by [^:]{2,30}\)?|#?\d+) ?:?.*|(?:suggestion|suggested edit|resolved)(?: by .{2,30})?: .*",
    ),
    (
        "of the recorder",
        rf"(?:(?:ok(?:ay)?|um+|uh+|so|right|wait|hang on|hello)[,.!… ]+)*(?:(?:i think )?(?:is (?:it|this|that)(?: thing)? (?:on|recording|working|running)|(?:it|this)['’]?s (?:on|recording|running))|how do (?:i|you|we) (?:turn|switch|stop|pause|end|save) (?:this|it|that|the (?:recording|recorder|tape))\b(?: thing)?(?: off| on)?|testing(?:[, .]+(?:testing|one|two|three|1|2|3))*)[,.!?… ]*(?:(?:right|ok(?:ay)?|testing|good|yes|yeah|cool|so)[,.!?… ]*)*(?:so )?(?:this is me .{{3,60}})?"
        rf"|(?:(?:ok(?:ay)?|um+|so|right|oh|ugh|and|no)[,. ]+)*{_WHO}(?:['’]?s| is| was| has)? ?(?:at|on|down to|nearly|almost|about to|just)? ?(?:\w+ )?(?:dead|dying|died|dies|full|crashed|froze|dropped|cut (?:out|off)|(?:\d+|one|two|three|four|five|ten) ?(?:%|per ?cent\b|bars?\b))(?!\w)(?! (?:and|when|in (?:the|that)|because)\b)(?!.*\b(?:i|we|he|she|they)\b).{{0,40}}"
        r"|(?:(?:ok(?:ay)?|um+|so|and)[,. ]+)*(?:hang on|hold on|wait|one sec(?:ond)?|sorry)[,. ]+(?:(?:i(?:['’]m| am) |we(?:['’]re| are) |just |let me )*(?:crossing|getting (?:on|off)|moving|closing|shutting|switching|plugging|the (?:door|bus|phone|dog|bell)|there['’]?s an? (?:\w+ )?(?:lorry|truck|bus|plane|train|siren|car))\b.{0,30})",
    ),
    (
        "how it was kept",
        rf"(?:(?:ok(?:ay)?|um+|so|and|also|note|nb|sorry)[,.: ]+)*{_WHO}(?:['’]?s| is| was| has| had)? ?(?:dead|died|crashed|froze|stopped|cut (?:out|off)|ran out)\b.{{0,45}}\b(?:from memory|what i remember|i remember(?:ed)?|missing|missed|lost|by hand|not recorded|didn['’]?t record)\b.{{0,30}}"
        r"|(?:(?:all |the |everything |most of |some of |this |it['’]?s |it is )*(?:rest|below|after|here|from here(?: on)?|this|that|it|answers?|part|half|last \w+)?(?: of (?:it|this|the \w+))?(?: (?:is|was|are))? ?(?:all |mostly |partly )?(?:written |done |typed )?from memory)(?: (?:from|so|because|bc|since|sorry)\b.{0,40})?"
        r"|(?:call|talk|interview|recording)?,? ?(?:started|began) (?:at )?\d{1,2}[:.]\d\d,? (?:and )?(?:ended|finished|stopped|done)\b.{0,25}",
    ),
    (
        "drawn or left out",
        r"\W*(?:(?:a |the |one )?(?:question|thing|one) )i (?:forgot|wanted|meant) to ask\b.*|[\W_]*(?:\(|\[)(?:i )?(?:drew|drawing|doodle\w*|sketch\w*|little \w+ (?:doodle|drawing)|picture|smiley|arrow|scribble\w*)\b[^)\]]{0,40}(?:\)|\])[\W_]*",
    ),
    (
        "whose letter is whose",
        r"\(?(?=.*= ?(?:me|i)\b|.*\b(?:me|i) ?=)\w{1,12} ?= ?\w{1,14}(?: \w{1,14})?(?:[,;/ ]|and )+\w{1,12} ?= ?\w{1,14}(?: \w{1,14})?\)?",
    ),
    (
        "what a talk opens and ends with",
        r"(?:(?:hi|hello|hey|good (?:morning|afternoon)|ok(?:ay)?)[, ]+)+(?:everyone|everybody|class|guys|all|you guys|classmates)\b[,.! ]*(?:so |and )*(?:today )?(?:i(?:['’]m| am|['’]ll| will| want|['’]d like| would like)? ?(?:going |gonna )?(?:to )?(?:talk|tell|speak) (?:to )?(?:you )?(?:guys |all )?(?:today )?(?:about (?:someone|somebody|a person|an interview|my interview)(?: (?:special|i (?:know|met)|interesting))?)?)?[.!]*"
        r"|(?:(?:ok(?:ay)?|so|and|well|that['’]?s(?: it| all)?|the|end)[,.! ]+)*(?:end[,. ]+)?(?:thank you|thanks)(?: (?:all|everyone|so much|very much))? for (?:listening|watching|your (?:time|attention))\b.{0,40}|(?:are there |do you have )?any questions\W*",
    ),
)
_KIND = {name: re.compile(rf"(?i)(?:{row})[.!… ]*") for name, row in _KINDS}


def is_furniture(line: str) -> bool:
    """Whether a line was left by a program, a printed sheet or a recorder, or is said only for it.

    >>> is_furniture("Read 6:40 PM"), is_furniture("Read the meter twice")
    (True, False)
    >>> is_furniture("battery at 9%, rest later"), is_furniture("The battery is dead by noon and we push the cart")
    (True, False)
    """
    words = " ".join(plain(line).split()).strip(" *_~")
    return any(pattern.fullmatch(words) for pattern in _KIND.values())
