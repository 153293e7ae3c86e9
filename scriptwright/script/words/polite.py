"""How a question is put politely, and the yes or no it is answered with: "So, could you tell me a bit about …"."""

from __future__ import annotations

import re

POLITE = re.compile(
    r"(?i)^\W*(?:(?:so|and|but|ok|okay|um+|uh+|hm+|oh|well|wait|great|cool|also|now|then|like|just|first|one more(?: question)?|last(?: one)?|next|finally|alright|right|yeah|wow|haha|so first|sir|miss|ma['’]?am"
    r"|please(?= (?:[a-z]+,|(?:tell|talk|describe|explain|share|say|introduce)\b))|(?<=please )[a-z]+(?=,))\b[,.:…]*\s+)*"
)
REQUEST = re.compile(
    r"(?i)^(?:(?:can|could|would|will) you |i(?:'d| would) (?:love|like) (?:for you )?to (?:hear|know)(?: \w+){0,2} |i was wondering |please |maybe )*"
    r"(?:(?:tell|talk to|walk|give) (?:me|us)(?: through)?|talk|describe|explain|share|say|discuss)?"
    r"(?: (?:me|us))?(?: (?:a (?:little )?bit|a little|something|some|more|briefly|please))*(?: about| through)?\s+"
)
#: A question that the answer repeats: "You asked how I got here."
REPEATED = re.compile(
    r"(?i)(?:also |then )?you (?:also )?(?:ask(?:ed)?|wanted to know|wrote)(?: me)?(?: about| for)? "
)
IS_REQUEST = re.compile(
    r"(?i)^(?:(?:can|could|would|will) you )?(?:please |maybe |just )*(?:tell|talk|walk|describe|explain|share|say|discuss|give)\b"
)

_REPLY = re.compile(
    r"(?i)(?:(?:oh|well|um+|uh+|honestly|haha|ha|so)[,.!]* )*"
    r"(?P<word>yes|yeah|yep|yup|yea|of course|definitely|absolutely|no|nope|nah)\b"
    r"(?:[,.!]* (?:yes|yeah|of course|definitely|absolutely|no|nope|sir|ma'am|miss|never|haha))*"
    r"(?:(?P<mark>[,.!…]+|\s[–-]+|(?=\s(?:and|but|because|cause|i|it|they|we|you|that|there)(?:['’]\w+)?\s))(?:\s+(?P<joint>and|but)\b(?=\s))?|$)"
)


def reply_of(answer: str) -> str:
    """The yes or no that an answer begins with, and a link behind its comma; nothing where it has none.

    >>> reply_of("Nope. I know four songs."), reply_of("Yeah, but it's slow."), reply_of("No one knows.")
    ('no', 'yes, but', '')
    """
    found = _REPLY.match(answer.strip())
    if found is None:
        return ""
    word = "no" if found.group("word").lower() in ("no", "nope", "nah") else "yes"
    joint = found.group("joint") if found.group("mark") in ("", ",") else None
    return f"{word}, {joint.lower()}" if joint else word


def without_reply(answer: str, reply: str = "") -> str:
    """The answer without the yes or no that it begins with, and without the link that `reply` has.

    >>> without_reply("Yes, twice."), without_reply("No one knows.")
    ('twice.', 'No one knows.')
    """
    found = _REPLY.match(answer)
    if found is None or found.group("mark") is None:
        return answer
    return answer[found.end() if ", " in reply else found.end("mark") :].strip() or answer
