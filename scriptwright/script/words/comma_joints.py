"""What notes join by a comma alone and a speaker by a word, as named rows: "found a cracked pipe, could have burst"."""

from __future__ import annotations

_ONE = r"(?:a|an|one|another|some|two|three)"
_FOUND = r"\b(?:[Ff]ound|[Nn]oticed|[Dd]iscovered|[Ss]potted|[Ss]aw|[Ss]melled|[Pp]ulled out)"
#: What a thing can do, and not who found it.
_HARMS = r"(?:started?|caused?|burned|burnt|flooded|killed|exploded|broken|ruined|destroyed|blown|hit|injured|poisoned|damaged|cost|sunk|collapsed|spread|leaked|burst|set|hurt (?:somebody|someone))"
_LAY = r"(?:there|in|on|under|behind|inside|lying|left|hidden|stuck|missing|leaking|loose|forgotten|broken|cracked)"

#: A name, a pattern, what is said.
COMMA_JOINTS: tuple[tuple[str, str, str], ...] = (
    (
        "found what could have",
        rf"({_FOUND} {_ONE} [^.;\"“]{{3,60}}?),(?: and)? ((?:could|might|would) have (?:{_HARMS}|been {_LAY})\b)",
        r"\1 that \2",
    ),
    (
        "found what had been there",
        rf"({_FOUND} {_ONE} [^.;\"“]{{3,60}}?),(?: and)? ((?:had|must have) been {_LAY}\b)",
        r"\1 that \2",
    ),
    (
        "and now",
        r"((?:was|were|had|[a-z]+ed|started|began|got|came|went|left|met) [^,;.]+), now (?=(?:he|she|they|I)(?:['’](?:s|re|m)| is| are| am) )",
        r"\1, and now ",
    ),
    (
        "was cracked and would cost",
        r"^((?![^,]*\b(?:[Ii]f|[Ww]hen|[Ww]hile|[Oo]nce|[Bb]ecause|[Aa]fter|[Ww]hether)\b)[^,;.\"“]* (?:was|were|is|needed|had|broke|[a-z]+ed)\b[^,;.\"“]{0,30}), (would|could|might) (?=(?:cost|take|need|last|have cost|have taken)\b)",
        r"\1 and \2 ",
    ),
    (
        "at so many places",
        r"(\b[Ww]ork(?:s|ed|ing)? [^,;.]+, (?:usually|mostly|often|sometimes)) (?=(?:\d+|two|three|four|five|six|seven|eight)(?: (?:or|to) (?:\d+|\w+))?(?: different)? (?:places|houses|homes|sites|shops|stores|schools|locations|buildings|addresses)\b)",
        r"\1 at ",
    ),
    (
        "of people",
        r"\b([Pp]eople|[Ww]omen|[Cc]hildren)s (?=(?:houses?|homes?|cars?|dogs?|cats?|pets?|teeth|hair|eyes|faces|feet|hands|names|yards|gardens|lawns|bathrooms|kitchens|lives|minds|problems|stories|money|houses|phones|computers|backs|knees|hearts|bodies|pain|moods)\b)",
        r"\1's ",
    ),
)
