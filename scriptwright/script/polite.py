"""How a question is put politely, which a telling leaves out: "So, could you tell me a bit about …"."""

from __future__ import annotations

import re

POLITE = re.compile(
    r"(?i)^(?:(?:so|and|but|ok|okay|um+|uh+|well|great|cool|also|now|then|like|first|last(?: one)?|next|finally|alright|right|yeah|wow|so first)\b[,.:]*\s+)*"
)
REQUEST = re.compile(
    r"(?i)^(?:(?:can|could|would|will) you |i(?:'d| would) (?:love|like) (?:for you )?to (?:hear|know)(?: \w+){0,2} |i was wondering |please |maybe )*"
    r"(?:(?:tell|talk to|walk|give) (?:me|us)(?: through)?|talk|describe|explain|share|say|discuss)?"
    r"(?: (?:me|us))?(?: (?:a (?:little )?bit|a little|something|some|more|briefly|please))*(?: about| through)?\s+"
)
#: A question that the answer repeats: "You asked how I got here."
REPEATED = re.compile(r"(?i)(?:also |then )?you (?:also )?(?:asked|wanted to know|wrote)(?: me)?(?: about)? ")
IS_REQUEST = re.compile(
    r"(?i)^(?:(?:can|could|would|will) you (?:please |maybe |just )*)?(?:tell|talk|walk|describe|explain|share|say|discuss|give)\b"
)
