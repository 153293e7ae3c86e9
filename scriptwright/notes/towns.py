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


def is_origin(place: str, text: str) -> bool:
    """Whether the notes name a place only as where somebody is from, or grew up.

    >>> is_origin("Ghana", "She grew up in Tema, in Ghana."), is_origin("Leeds", "She was born in Hull and bakes in Leeds.")
    (True, False)
    """
    word = re.escape(place)
    from_there = re.compile(
        rf"(?i)\b(?:grew up|born|raised|(?:comes?|came|moved|immigrated|emigrated|arrived|originally)(?: here| over| to \w+)? from|(?:is|was|are) (?:originally )?from)\b(?:(?! (?:and|but|who|then|now)\b)[^.;\n]){{0,40}}?\b{word}\b"
    )
    return len(from_there.findall(text)) >= len(re.findall(rf"\b{word}\b", text)) > 0


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


_PROVINCES = dict(
    pair.split(" ", 1)
    for pair in (
        "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland|NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan"
    ).split("|")
)
_REGIONS = {**_STATES, **_PROVINCES}
#: Towns of which everybody has heard.
_KNOWN = frozenset(
    re.split(
        r", ?",
        "New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, San Jose, Fort Worth, Jacksonville, Columbus, Charlotte, Indianapolis, San Francisco, Seattle, Denver, "
        "Nashville, Oklahoma City, El Paso, Boston, Portland, Las Vegas, Detroit, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, "
        "Miami, Long Beach, Virginia Beach, Oakland, Minneapolis, Tulsa, Tampa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Honolulu, Anaheim, Lexington, Stockton, Corpus Christi, Cincinnati, St. Paul, "
        "Greensboro, Pittsburgh, Anchorage, Lincoln, Orlando, Irvine, Newark, Toledo, Durham, Chula Vista, St. Louis, Fort Wayne, Jersey City, Buffalo, Madison, Lubbock, Chandler, Reno, Norfolk, Boise, Richmond, Baton Rouge, "
        "Spokane, Des Moines, Tacoma, Fayetteville, Akron, Birmingham, Rochester, Salt Lake City, Little Rock, Amarillo, Grand Rapids, Huntsville, Worcester, Knoxville, Brownsville, Providence, Chattanooga, Dayton, Syracuse, "
        "Duluth, Flint, Lansing, Green Bay, Fargo, Billings, Eugene, Savannah, Mobile, Scranton, Albany, Hartford, Queens, Brooklyn, the Bronx, "
        "London, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Glasgow, Edinburgh, Aberdeen, Dundee, Inverness, Cardiff, Swansea, Belfast, Dublin, Cork, Galway, Limerick, Hull, York, Bradford, "
        "Coventry, Southampton, Portsmouth, Plymouth, Norwich, Derby, Sunderland, Brighton, Oxford, Cambridge, Exeter, Stoke, Wolverhampton, Huddersfield, "
        "Toronto, Montreal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Halifax, Hamilton, Saskatoon, Regina, Victoria, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Auckland, Wellington, Christchurch, Dunedin, "
        "Nairobi, Mombasa, Lagos, Accra, Kampala, Johannesburg, Cape Town, Durban, Mumbai, Delhi, Bangalore, Chennai, Kolkata, Karachi, Lahore, Dhaka, Singapore, Hong Kong, Manila, Cebu, Kuala Lumpur, Jakarta",
    )
)


def is_known(part: str) -> bool:
    """Whether a part of a line is a town of which everybody has heard."""
    return part in _KNOWN


def town_with_state(part: str, behind: str) -> str | None:
    """A town with its state as both are said, where the state stands with it or in the part behind it.

    >>> town_with_state("Salem OR", ""), town_with_state("Truro", "NS"), town_with_state("Ann", "florist")
    ('Salem, Oregon', 'Truro, Nova Scotia', None)
    """
    if re.fullmatch(_TOWN, part) and (behind in _REGIONS or re.fullmatch(_REGION, behind)):
        return f"{part}, {_REGIONS.get(behind, behind)}"
    both = re.fullmatch(rf"(?P<town>{_TOWN}) (?P<state>[A-Z]{{2}}|{_REGION})", part)
    state = both and (_REGIONS.get(both["state"]) or (both["state"] if len(both["state"]) > 2 else None))
    return f"{both['town']}, {state}" if both and state else None
