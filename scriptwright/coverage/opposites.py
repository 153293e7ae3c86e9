"""Which words of a text are denied, and which words exclude each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

#: Words that deny what follows them in their clause.
DENYING = frozenset(
    "not n't never no nobody none nothing neither nor hardly barely rarely seldom scarcely without cannot "
    "refuse refuses refused nowhere no-one".split()
)
#: Two words that deny together.
DENYING_PAIRS = frozenset("instead of|rather than|far from|no longer|anything but|no one|too few".split("|"))
#: After "can't" these deny nothing: who can't stand something, hates it.
EXCLAIMING = frozenset("stand believe wait help".split())
_CAN = frozenset(("ca", "can", "could"))
#: Words at which a denial ends.
ENDING = frozenset(
    ". ? ! ; : -- — – but because so which who that when while if although though however except until "
    "unless before after since".split()
)
#: Words that begin a clause of their own after a comma.
BEGINNING = frozenset("i you he she it we they this that these those there and or then".split())
SCOPE = 8  #: words that a denial reaches at most

#: Rows of two groups; each word of one is an opposite of each word of the other.
OPPOSITES = """
hire / fire dismiss
love like enjoy / hate dislike despise
best favorite / worst
better / worse
more most / less fewer least few hardly
always / never rarely seldom hardly
often usually / never rarely seldom hardly
early earlier / late later
before / after
increase rise grow climb up / decrease fall drop shrink sink down
open / close shut
easy easily easiest simple / hard difficult tough tricky hardest
first / last
old / new young
oldest / youngest
big large huge biggest largest / small little tiny smallest
high higher highest / low lower lowest
long longer longest / short shorter brief shortest
win / lose
pass succeed / fail
buy / sell
agree / disagree
remember / forget
accept / refuse reject decline
allow let permit / forbid ban prohibit
same / different
strong strength / weak weakness
happy glad / sad unhappy
safe / dangerous unsafe
cheap / expensive
rich / poor
quiet quietly quietest whisper / loud loudly louder loudest scream shout
inside indoors / outside outdoors
alone / together
all every everything whole / none nothing few
everybody everyone / nobody none
both / neither
start begin / stop end finish quit
stay / leave quit
borrow / lend
fast quick quickly / slow slowly
many much / few little
true / false
right correct / wrong
left / right
on / off
terrible awful bad worst / great good wonderful excellent
possible / impossible
interesting exciting / boring dull
calm calmly relaxed / nervous anxious afraid scared panicked
hot warm / cold cool
light / dark heavy
full / empty
near close / far
build / destroy
save / waste
trust / distrust doubt
listen / ignore talk
keep / throw
arrive / leave depart
add / remove
proud / ashamed
kind nice / mean cruel rude
honest / dishonest
patient / impatient
useful helpful / useless
careful / careless
public / private
optional / mandatory required
important / unimportant
success / failure
advantage / disadvantage
friend / enemy
clean / dirty
healthy / sick ill
alive / dead
brave / afraid scared coward
confident / shy unsure
optimistic / pessimistic
with / without
gain / lose
push / pull
support / oppose
encourage / discourage
surprise surprised / expect expected
"""

#: Rows of words of which one excludes the others; a bar stands between two that are the same.
ALTERNATIVES = """
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
spring summer autumn|fall winter
morning afternoon evening|night
red blue green yellow white black brown orange purple pink gray|grey
mother|mom|mum|mama father|dad|papa brother|brothers sister|sisters aunt uncle cousin son daughter
wife husband
grandmother|grandma grandfather|grandpa
dog|puppy cat|kitten horse rabbit bird
math|maths|mathematics english history science biology chemistry physics art music
english spanish french german italian arabic chinese japanese korean portuguese russian
bus train car|van plane bike|bicycle
north south east west
breakfast lunch dinner
minute|minutes hour|hours day|days week|weeks month|months year|years second|seconds
coffee tea milk water wine beer
hand foot arm leg knee
my|mine|our his|her|their|hers|theirs
"""


def _opposites(rows: Iterable[str]) -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for row in rows:
        one, _, other = (group.split() for group in row.partition("/"))
        for word in one:
            table.setdefault(word, set()).update(other)
        for word in other:
            table.setdefault(word, set()).update(one)
    return {word: frozenset(others) for word, others in table.items()}


def _alternatives(rows: Iterable[str]) -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for row in rows:
        groups = [group.split("|") for group in row.split()]
        for group in groups:
            others = {word for other in groups if other is not group for word in other}
            for word in group:
                table.setdefault(word, set()).update(others)
    return {word: frozenset(others) for word, others in table.items()}


OPPOSITE = _opposites(OPPOSITES.strip().splitlines())
ALTERNATIVE = _alternatives(ALTERNATIVES.strip().splitlines())


@lru_cache(maxsize=1_000)
def denied(words: tuple[str, ...], reach: int = SCOPE) -> tuple[bool, ...]:
    """For each word in lower case, whether one of the words before it denies it.

    Scopes as W. W. Chapman et al., "A Simple Algorithm for Identifying Negated Findings and Diseases in
    Discharge Summaries", Journal of Biomedical Informatics 34 (2001), take them: from a word that denies to
    the end of its clause, which works in speech without marks too.

    >>> denied(("he", "does", "not", "travel", "but", "he", "reads"))
    (False, False, False, True, False, False, False)
    """
    flags = [False] * len(words)
    for at, word in enumerate(words):
        pair = " ".join(words[at : at + 2])
        length = 2 if pair in DENYING_PAIRS else 1 if word in DENYING else 0
        if not length or (at and " ".join(words[at - 1 : at + 1]) in DENYING_PAIRS):
            continue
        if at and words[at - 1] in _CAN and EXCLAIMING.intersection(words[at + 1 : at + 2]):
            continue
        for index in range(at + length, min(at + length + reach, len(words))):
            if words[index] in ENDING or (words[index - 1] == "," and words[index] in BEGINNING):
                break
            flags[index] = True
    return tuple(flags)
