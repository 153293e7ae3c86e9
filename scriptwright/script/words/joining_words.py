"""Short forms of the words that join others, as rows: a name, a pattern, what is said."""

from __future__ import annotations

JOINING: tuple[tuple[str, str, str], ...] = (
    ("between", r"\b[Bb]/[Ww]\b", "between"),
    ("without", r"\bw/o(?:ut)?\b", "without"),
    ("within", r"\bw/in\b", "within"),
    ("and or", r"\band/or\b", "or"),
    ("with", r"\bw/\s*(?=\w)", "with "),
    ("with it", r"\bw/(?=[.,;!?]|$)", "with"),
    (
        "talks to",
        r"(?i)\b((?:talk|listen)(?:s|ed|ing)?|speaks?|spoke|belong(?:s|ed)?|according) 2 (?=[a-z])"
        r"(?!(?:hours|days|weeks|months|years|times|languages|more)\b)",
        r"\1 to ",
    ),
    (
        "went to",
        r"(?i)\b(goes|went|going|came|back) 2 (?=(?:the|a|my|his|her|their|our|college|school|work|bed|church|class)\b)",
        r"\1 to ",
    ),
    ("because", r"\b(?:b/c|bc|cuz|cos|'cause)\b", "because"),
    (
        "because of",
        r"(?<=[\w,] )cause (?=of\b)(?<!the cause )(?<!a cause )(?<!main cause )(?<!root cause )",
        "because ",
    ),
    (
        "because somebody",
        r"(?<=[\w,] )cause (?=(?:I|we|he|she|they|there)(?:['’]\w+)? [a-z]|(?:it|you|that|everybody|everyone|nobody)(?:['’](?:s|re|ll|d)| (?:is|was|were|are|had|has|can|could|would|will|got|gets?|makes?|means?|takes?|need))\b)",
        "because ",
    ),
)
