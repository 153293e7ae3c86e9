"""What only says that something is about to be told: "Yeah, there's one.", "This is what I tell the new ones."."""

from __future__ import annotations

import re

_ANNOUNCES = re.compile(
    r"(?i)(?:(?:oh|yeah|yes|well|so|okay|ok|um+|uh+|and|but|no|actually|honestly),? )*(?:"
    r"(?:there(?:['’]s| is| was)|i(?:['’]ve got| got| have)|here(?:['’]s| is)|i remember|i can think of) (?:a (?:good |funny |crazy )?(?:one|story|couple)|one|this one|two|many|a few|lots?|so many)(?: (?:story|stories|for you|that (?:sticks out|comes to mind)|i (?:always |still )?(?:remember|think (?:about|of))))?"
    r"|(?:this|that|here)(?:['’]s| is) (?:(?:a|the) (?:good |funny |crazy |long |sad |true )?(?:story|one)|what i (?:always |usually )?(?:tell|say to) (?:the |my |all )?[a-z]+(?: [a-z]+)?|the story)"
    r"|i(?:['’]ll| will| can) (?:answer|tell you)(?: (?:that|this|one|it|a story|about it|a funny story|the truth))?|let me tell you(?: (?:something|a story|about (?:it|that)))?"
    r"|(?:people|everybody|everyone|they|kids) (?:always |all )?asks?(?: me)? (?:that|this)(?: (?:one|a lot|all the time))?|i get (?:that|asked that)(?: a lot| all the time)?"
    r"|(?:it|that)(?:['’]s| is) (?:a|kind of a|quite a) (?:good|funny|long|crazy|weird) (?:story|question|one)|(?:long|funny|true|quick) story|my (?:own )?(?:bits?|parts?|stuff|notes|thoughts|side)(?: for (?:the|my|this) (?:video|script|class|project|assignment))?|(?:the )?end,? \d+ min\w*|i know|where do i (?:start|begin)|oh,? (?:boy|man|lord|god)"
    r")[.!…]*"
)


def only_announces(words: str) -> bool:
    """Whether a sentence tells nothing but that something will be told.

    >>> only_announces("There's one."), only_announces("There's one on the wall.")
    (True, False)
    """
    return _ANNOUNCES.fullmatch(words.strip()) is not None
