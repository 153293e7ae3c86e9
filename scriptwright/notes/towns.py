"""Which parts of a line are a town: named as one elsewhere in the notes, or with the state behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TOWN = r"[A-Z][a-zà-ÿ’'-]+(?: [A-Z][a-zà-ÿ’'-]+){0,2}"
#: States and provinces, which stand behind a town.
_REGION = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|"
    r"Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|"
    r"Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|"
    r"Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|New South Wales|Queensland|Victoria|Tasmania)"
)
_PLACED = re.compile(rf"(?P<town>{_TOWN}),? {_REGION}")


def is_town(part: str, text: str) -> bool:
    """Whether a part of a line is a town: with its state, or of which the notes speak as of a place elsewhere.

    >>> is_town("Leeds", "Leeds to York"), is_town("Loaf", "Loaf is sold"), is_town("Salem Oregon", "")
    (True, False, True)
    """
    word = re.escape(part)
    return re.fullmatch(_TOWN, part) is not None and (
        _PLACED.fullmatch(part) is not None
        or re.search(
            rf"\b(?:in|near|around|from|to|outside|through|across) {word}\b|\b{word} to (?-i:[A-Z])", text
        )
        is not None
    )


def with_regions(parts: Sequence[str]) -> list[str]:
    """The parts of a line, where a state stands with the town before it.

    >>> with_regions(["baker", "Salem", "Oregon"])
    ['baker', 'Salem Oregon']
    """
    found: list[str] = []
    for part in parts:
        if found and re.fullmatch(_REGION, part) and re.fullmatch(_TOWN, found[-1]):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return found


_STATES = dict(
    pair.split(" ", 1)
    for pair in (
        "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|"
        "ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|"
        "MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|"
        "NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|"
        "TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming"
    ).split("|")
)


def said_in_full(place: str) -> str:
    """A town with its state as it is said.

    >>> said_in_full("a hospital in Duluth MN"), said_in_full("the ER")
    ('a hospital in Duluth, Minnesota', 'the ER')
    """
    found = re.search(r"(?<=[a-z]),? (?P<letters>[A-Z]{2})$", place)
    state = (
        _STATES.get(found["letters"])
        if found is not None and re.search(r"[A-Z][a-z]+$", place[: found.start()])
        else None
    )
    return f"{place[: found.start()]}, {state}" if found is not None and state else place
