"""Words of Scots and Northern English as they are written in English: what is written → what is meant."""

from __future__ import annotations

import re

from scriptwright.script.words.slips import Made

_SPELLED = dict(
    line.strip().split(" ", 1)
    for line in """
    tae to
    fae from
    frae from
    wis was
    wisnae wasn't
    wir were
    whit what
    wid would
    wouldnae wouldn't
    widnae wouldn't
    didnae didn't
    dinnae don't
    couldnae couldn't
    cannae can't
    isnae isn't
    hasnae hasn't
    havenae haven't
    doesnae doesn't
    shouldnae shouldn't
    willnae won't
    wullnae won't
    arenae aren't
    aff off
    noo now
    oot out
    aboot about
    roon round
    doon down
    hoose house
    toon town
    naw no
    ma my
    masel myself
    hissel himself
    telt told
    selt sold
    gie give
    gied gave
    gonnae going to
    jist just
    efter after
    insteid instead
    heid head
    deid dead
    auld old
    cauld cold
    wee wee
    wean kid
    weans kids
naebody nobody
disnae doesn't
doesny doesn't
didny didn't
wisny wasn't
cannie can't
mightnae might not
hadnae hadn't
wurnae weren't
hud had
haud hold
oor our
hame home
hauns hands
haun hand
fitba football
wance once
wans ones
yin one
gaun going
gonny going to
wrang wrong
maist most
mair more
baith both
alang along
thegither together
hunners hundreds
    bairn child
    bairns children
    ae of
    wi with
    intae into
    ootside outside
    pit put
    flair floor
    polis police
    ye you
    yer your
    yersel yourself
    thae those
    summat something
    nowt nothing
    owt anything
    cos because
    cooncil council
    nothin nothing
    somethin something
    anythin anything
    everythin everything
    bein being
    goin going
    doin doing
    daein doing
    ain own
    nae no
    wan one
    dae do
""".strip().splitlines()
)
#: Too common in other English to be read as dialect by themselves.
_ALSO_ENGLISH = frozenset(
    (
        "pit flair ma ye wee gie ae wi cos ain wan nae nothin somethin anythin everythin goin doin bein dae hame yin hud haud"
    ).split()
)
_SURE = re.compile(rf"(?i)\b(?:{'|'.join(word for word in _SPELLED if word not in _ALSO_ENGLISH)})\b")
_ANY = re.compile(rf"(?i)\b(?:{'|'.join(_SPELLED)})\b")
#: "A" for "I": before its verb.
_NAMED = re.compile(
    r"\bA(?=['’](?:m|ve|ll|d)\b| (?:was|wis|said|got|picked|play|wrote|think|like|had|hud|went|want|know|never|am|have|just|still|can|could|would|will|thought|telt|told|saw|seen|done|did|came|come|dae|do|go|love|mean|feel|learnt|"
    r"\w+(?:nae|n['’]t|ny))\b| [a-z]+(?:ed|nt)\b)"
)


def in_dialect(text: str) -> bool:
    """Whether notes are written in dialect: several words that nothing else spells so."""
    return len({word.lower() for word in _SURE.findall(text)}) >= 3


def in_english(words: str) -> str:
    """The words as they are written in English.

    >>> in_english("A wis thinkin he couldnae pay the electric tae the council.")
    "I was thinking he couldn't pay the electric to the council."
    """

    def spelled(match: re.Match[str]) -> str:
        word = _SPELLED[match.group().lower()]
        return word[:1].upper() + word[1:] if match.group()[0].isupper() else word

    words = _ANY.sub(spelled, _NAMED.sub("I", words))
    words = re.sub(r"\b(\w{2,}[^aeiou\W])in(?=['’]?(?:[ .,!?]|$))['’]?", _ending, words)
    words = re.sub(r"\baye (?=[a-z]+ing\b|[a-z]+s\b)", "always ", words)
    words = re.sub(r"\b(and|but) no (?=[a-z]+ing\b)", r"\1 not ", words)
    words = re.sub(r"\ba the\b", "of the", words)
    return re.sub(
        r"(['’](?:s|m|re|ll)|\bis|\bam|\bare|\bwas) no (?=(?:a|the|just|gonna|go|be|\w+ed|\w+ing|[a-z]{3,}[^s]s)\b)",
        r"\1 not ",
        words,
    )


def _ending(match: re.Match[str]) -> str:
    from scriptwright.narration.dictionary import is_base

    stem = match.group(1)
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return f"{stem}ing" if is_base(stem) or is_base(stem + "e") or is_base(doubled) else match.group()


_SEEN = {"seen": "saw", "done": "did", "drunk": "drank", "rung": "rang", "gone": "went", "swum": "swam"}
#: Past forms, and those that stand behind "had".
_FALLEN = dict(
    pair.split(":")
    for pair in "went:gone fell:fallen came:come saw:seen took:taken ate:eaten broke:broken wrote:written drove:driven ran:run gave:given knew:known began:begun spoke:spoken stole:stolen chose:chosen froze:frozen rode:ridden swam:swum sang:sung drank:drunk threw:thrown grew:grown blew:blown flew:flown wore:worn tore:torn forgot:forgotten shook:shaken".split()
)
#: What people say in many places, in the grammar of school: named rows, what is written → what is meant.
CASUAL: tuple[tuple[str, str, Made], ...] = (
    (
        "he been",
        r"(?<!ave )(?<!as )(?<!ad )(?<!ve )(?<!n't )(?<!n’t )\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) been(?= )",
        lambda m: f"{m.group(1)}'{'s' if m.group(1).lower() in ('he', 'she') else 've'} been",
    ),
    (
        "I were",
        r"(?<!if )(?<!If )(?<!wish )(?<!though )(?<!was )(?<!as if )(?<!were )\b(I|he|she|it|He|She|It) were\b(?! to\b)",
        r"\1 was",
    ),
    (
        "I ain't",
        r"\b(I|he|she|it|we|they|you|He|She|It|We|They|You|that|there|That|There) ain['’]?t (?=got\b)",
        lambda m: f"{m.group(1)} {'hasn' if m.group(1).lower() in ('he', 'she', 'it') else 'haven'}'t ",
    ),
    ("I ain't", r"\b(I) ain['’]?t\b", r"\1'm not"),
    ("it ain't", r"\b(he|she|it|He|She|It|that|there|That|There) ain['’]?t\b", r"\1 isn't"),
    ("they ain't", r"\b(we|they|you|We|They|You) ain['’]?t\b", r"\1 aren't"),
    (
        "I seen",
        r"(?<!have )(?<!has )(?<!had )(?<!be )\b(I|we|they|he|she|We|They|He|She) (?:(?:just|basically|never) )?(seen|drunk|rung|swum|done(?= (?:it|that|this|the|a|my|his|her|nothing|everything|what|some|two)\b)) (?=\w)",
        lambda m: m.group().replace(m.group(2), _SEEN[m.group(2)]),
    ),
    (
        "the boys done it",
        r"(?<!have )(?<!has )(?<!had )(?<!be )(?<!been )(?<!get )(?<!got )\b([Tt]he \w+|[Ee]verybody|[Ss]omebody|who|children|kids|people) done (?=(?:it|that|this|nothing|everything|some|all)\b)",
        r"\1 did ",
    ),
    (
        "what the guy done",
        r"\b([Ww])hat (the \w+|he|she|they|I|we|you) (done|seen)(?=[.,;]|$| (?:for|to|there|that|when|and)\b)",
        lambda m: f"{m.group(1)}hat {m.group(2)} {_SEEN[m.group(3)]}",
    ),
    (
        "told her don't",
        r"\b(told|tells?|asked|asks?|begged) (me|him|her|us|them|people|everybody|everyone|the \w+|my \w+),? (?:don['’]?t|do not) (?:ever )?(?=[a-z])",
        r"\1 \2 not to ",
    ),
    (
        "not to do one thing, do another",
        r"\b(not to [a-z]+(?: [A-Za-z]+){0,4}?), (?=(?:just |always )?(?:mute|turn|take|put|go|ask|wait|look|call|use|do|try|stop|stay|keep|get|come|start|listen|read|write|talk|tell|check|let|give|walk|leave|think)\b)(?!.*\bnot to\b.*\bnot to\b)",
        r"\1 but to ",
    ),
    (
        "he cannae",
        r"\b(?:can|could|does|did|has|have|had|is|are|would|should|will)nae\b|\bwi (?=[a-z])",
        lambda m: f"{_SPELLED[m.group().strip()]}{' ' * m.group().endswith(' ')}",
    ),
    (
        "four year ago",
        r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|(?!1\b)\d+) (year|month|week|day)(?= (?:ago|later)\b)",
        r"\1 \2s",
    ),
    (
        "had fell",
        r"(?i)\b(had|has|have|hadn['’]t|hasn['’]t|haven['’]t|(?:he|she|they|i|we|it)['’](?:ve|d))( (?:just|already|never|only|once))? (went|fell|came|saw|took|ate|broke|wrote|drove|ran|gave|knew|began|spoke|stole|chose|froze|rode|swam|sang|drank|threw|grew|blew|flew|wore|tore|forgot|shook)\b",
        lambda m: f"{m.group(1)}{m.group(2) or ''} {_FALLEN[m.group(3).lower()]}",
    ),
    ("hisself", r"\bhisself\b", "himself"),
    ("theirselves", r"\btheirsel(?:f|ves)\b", "themselves"),
    (
        "them lads",
        r"(?<=\w )\bthem (?=(?:lads|boys|girls|days|things|people|guys|machines|kids|stairs|books)\b)",
        "those ",
    ),
    ("he gotta", r"\b(he|she|He|She|it) gotta\b", r"\1 has to"),
    ("I gotta", r"\b(I|we|they|you|We|They|You) gotta\b", r"\1 have to"),
)
