"""Units of measure behind a number, as named rows: what a note-taker writes and a speaker says."""

from __future__ import annotations

#: Pattern → words.
UNITS: tuple[tuple[str, str, str], ...] = (
    ("money", r"\b(need|want|like|made?|make|makes|for|the|more|about|of|save|some|have|no|any|good) \${2,}(?![\d$])", r"\1 money"),
    ("the pay by the hour", r"\bthe \$ (?=(?:per|an?) (?:hour|day|week|year)\b)", "the pay "),
    ("times", r"(?<=\d more )x\b", "times"),
    ("inches of rain", r"(?<=\d )in\b\.? (?=(?:rain|snow|water|ice|hail|mud)\b)", "inches of "),
    (
        "inches",
        r"(?<=\d )in\b\.?(?=[,;]|[.!?]?$| (?:from|above|below|of|deep|long|wide|thick|apart)\b)",
        "inches",
    ),
    ("months", r"(?<=\d )mos?\b\.?(?! [A-Z])", "months"),
    ("feet", r"(?<=\d) ?ft\b\.?", " feet"),
    ("ounces", r"(?<=\d) ?oz\b\.?", " ounces"),
    ("miles an hour", r"(?<=\d) ?mph\b", " miles an hour"),
    ("a pound", r"\b(a|per) lbs?\b\.?", r"\1 pound"),
    ("pounds", r"(?<=\d )lbs?\b\.?", "pounds"),
    ("metres", r"(?<=\d )m\b(?! ?/)", "meters"),
    ("kilometres", r"(?<=\d) ?km\b", " kilometers"),
    ("kilos", r"(?<=\d) ?kgs?\b", " kilos"),
    ("a forty-gallon tank", r"(?<=\d) gal (?=[a-z])(?!(?:a|per|of|in|at|and|or|every|each)\b)", "-gallon "),
    ("gallons", r"(?<=\d )gals?\b\.?", "gallons"),
)
