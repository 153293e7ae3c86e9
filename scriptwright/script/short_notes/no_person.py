"""What no person does or is, so that a note which leaves out its subject has "it": "had to be torn out", "took 20 minutes"."""

from __future__ import annotations

import re

#: What is done to things and to nobody.
_DONE_TO_THINGS = (
    r"(?:put (?:back|right|together)|undone|reused|reversed|torn (?:out|down|up|off|apart)|ripped (?:out|up|off)|rebuilt|redone|repaired|fixed|scrapped|demolished|repainted|repoured|reprinted|rewritten|"
    r"rewired|repaved|resewn|redrawn|redesigned|recut|recalled|refunded|reheated|dug (?:up|out)|poured|knocked down|taken (?:apart|down)|thrown (?:out|away)|"
    r"cut (?:out|off|down)|welded|patched|glued|sewn|drained|bulldozed|dismantled|melted|shipped|installed|ordered|delivered|printed|posted|"
    r"postponed|painted over|painted|mopped|wiped|sanded|sealed|tightened|unplugged|flushed|invented|written (?:down|by hand)|typed|programmed|repotted|replanted)"
)
_BARELY = r"(?:(?:all|finally|later|never|then|already|only|quickly|completely|totally|partly|eventually|always|usually|just) )*"
#: A passive that has a thing for its subject.
_PASSIVE = (
    rf"(?:(?:had|has|have|needs?|needed|was supposed|was meant|is supposed|ought) to (?:{_BARELY})be|(?:should|could|would|must|might|can|couldn['’]?t|can['’]?t|will) (?:{_BARELY})be"
    rf"|(?:should|could|would|must|might)(?:n['’]?t)?(?:['’]ve| have) (?:{_BARELY})been|(?:has|had) (?:{_BARELY})been|was|is|got|gets|wasn['’]?t|isn['’]?t|never got|ended up|wound up)"
    rf" {_BARELY}{_DONE_TO_THINGS}\b"
    r"|(?:had|has|needed|needs) to be replaced\b"
)
#: How often, how much or how something should have been that is no person.
_AS_IT_SHOULD = (
    r"(?:should|was supposed to|were supposed to|was meant to|ought to|must|could|would)(?:['’]ve been| have been| be) (?:like |about |around |maybe |only |over |almost |more like |closer to )*"
    r"(?:(?:once|twice|half|double|weekly|daily|monthly|hourly|nightly|yearly|higher|lower|bigger|longer|thicker|thinner|wider|tighter|looser|deeper|cheaper|routine|quick|obvious)\b|[$£€]\d|the other way|an? \d|\d+(?:\.\d+)? ?(?:mg|ml|g|kg|feet|foot|inches|inch|miles|dollars|pounds|degrees|percent|%|minutes|hours)\b)"
)
#: What no person does: "happened by accident", "took 20 minutes".
HAPPENS = re.compile(
    r"(?i)(?:(?:could|might|may|can) be (?:any ?time\b|(?:at |about |around )*\d|midnight\b|noon\b)|(?:doesn['’]?t|does not|didn['’]?t) (?:have|need) to be (?:an?|the|yours?|my|his|her|anything|every|exact|perfect|fancy|pretty|expensive|big|new|long|much)\b|happen(?:s|ed)|(?:doesn['’]?t|didn['’]?t|does not|did not) matter|(?:doesn['’]?t|didn['’]?t|does not|did not|makes|made) (?:make |(?:no|perfect|total|more|a lot of) )(?:any |much |a lot of )?sense\b|t(?:ook|akes) (?:about |almost |nearly |over |just |around |roughly |maybe |more than |at least |only |him |her |them |me |us )*(?:\d+|an? (?:year|month|week|day|hour|minute|while|lot|long|few|couple)\b(?! off\b)|one|two|three|four|five|six|seven|eight|nine|ten|years|forever|long|ages|till\b|until\b|all (?:day|night|morning|afternoon|week|month|year|summer|winter)\b(?! off\b)|from (?:january|february|march|april|june|july|august|september|october|november|december|monday|\d))|turn(?:s|ed) out|"
    r"(?:is |was )?supposed to take \d|depends|costs?|used to be (?:\d|(?:all |only |just )?[a-z]+s[.]?$|about|more|less|harder|easier|worse|better)|smell(?:s|ed) |felt like(?! (?:an? (?:idiot|fool|kid|child|failure|fraud|baby|\w+ (?:idiot|fool|person))|crying|quitting|giving up|screaming)\b)|feels like|sounds? (?:like|dumb|weird|simple|easy|hard|good|great|bad|crazy|funny|strange|sad|silly)|gets (?:loud|hot|cold|busy|crazy|easier|harder|better|worse|old)|got (?:easier|harder|better|worse)|never (?:stops|ends|gets)|should(?:['’]ve| have) been (?:an? )?\d"
    r"|started (?:out |off )?as (?:an? )?(?:thing|joke|hobby|idea|experiment|favou?r|trial|dare|side)\b"
    rf"|{_PASSIVE}|{_AS_IT_SHOULD})"
)

#: What words stand on: "Rx came through for a lady, regular, said “one daily”".
_READ = re.compile(
    r"(?i)(?:(?:and|but|so|then),? )?(?:(?:an?|the|one|his|her|their|this|that) )?(?:[a-z-]+ )?(?:rx|prescription|script|label|sign|letter|note|e-?mail|text|message|form|chart|screen|sticker|bottle|ticket|receipt|report|contract|recipe|manual|menu|post|website|email|tag|notice|order form|test|scan|x-ray|result)\b(?! (?:from|of|to) \w+ who\b)"
)


def is_read(head: str, deed: str) -> bool:
    """Whether a thing with words on it is what "said" something, and nobody else.

    >>> is_read("the sign fell off", "said “wet paint”"), is_read("the cook fell", "said “wet paint”")
    (True, False)
    """
    return _READ.match(head) is not None and re.match(r"(?:it )?(?:said|says|reads?)\b", deed) is not None
