"""Short forms of the words that join others, as rows: a name, a pattern, what is said."""

from __future__ import annotations

JOINING: tuple[tuple[str, str, str], ...] = (
    ("between", r"\b[Bb]/[Ww]\b", "between"),
    ("without", r"\bw/o(?:ut)?\b", "without"),
    ("within", r"\bw/in\b", "within"),
    ("and or", r"\band/or\b", "or"),
    ("with", r"\bw/\s*(?=\w)", "with "),
    ("with it", r"\bw/(?=[.,;!?]|$)", "with"),
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
