"""Whose deed a note without its subject tells, by its "him", "her" and "his": "made her laugh", "moved his head"."""

from __future__ import annotations

import re
from dataclasses import replace

from scriptwright.script.context.referring import QUOTED
from scriptwright.script.short_notes.somebody import Somebody, is_beast
from scriptwright.sections import Pronoun

#: To whom something is done.
OBJECT = {
    "him": re.compile(r"(?i)\bhim\b"),
    "her": re.compile(
        r"(?i)\b(?:(?:let|made|makes?|g[ai]ves?|told|tells?|ask(?:s|ed)|show(?:s|ed)|brought|brings?|sen[dt]s?|offer(?:s|ed)|hand(?:s|ed)|thank(?:s|ed)|hug(?:s|ged)|help(?:s|ed)|call(?:s|ed)) her\b|ha[ds] her (?:sign|call|write|read|hold|sit|stand|try|make|take|clean|count|watch|start|redo|go|come)\b"
        r"|her(?= (?:to|in|on|at|for|with|and|that|an?|the|how|what|if|so|by|from|out|off|back|near|again|every|once|twice)\b|[.,!;]|$))"
    ),
    "me": re.compile(r"\bme\b"),
    "them": re.compile(r"(?i)\bthem\b"),
}
_POSSESSIVE = {Pronoun.HE: re.compile(r"(?i)\bhis\b"), Pronoun.SHE: re.compile(r"(?i)\bher [a-z]")}
_THEMSELVES = {Pronoun.HE: "himself", Pronoun.SHE: "herself"}
#: What somebody has of themselves alone, so that "moved his head" is his own deed.
_OF_ONESELF = re.compile(
    r"(?i)\b(?:his|her) (?:own |little |big |whole |new |old )?(?:\w*(?:mother|father|son|daughter)|mom|mum|dad|wife|husband|brother|sister|aunt|uncle|cousin|girlfriend|boyfriend|kids?|friends?|parents|family"
    r"|heads?|hands?|eyes?|mouth|face|hair|arms?|legs?|hips?|back|neck|wrists?|ankles?|shoulders?|nose|toes?|thumbs?|ears?|feet|foot|knees?|fingers?|teeth|breath|mind|name|seat|voice|phone|wallet|purse|coat|shoes|hat|id|job|life)\b"
)
#: What somebody does to whoever learns from them.
_TEACHES = re.compile(
    r"(?i)(?:(?:never|always|only|also|finally|didn['’]t|wouldn['’]t|doesn['’]t|won['’]t) )*(?:let|lets|made|make|makes|taught|teach|showed|show|told|tell|gave|give|paid|pay|hired|fired|called) (?:him|her|them)\b"
)
SAYS = re.compile(
    r"(?i)(?:said|says|told|tells|thinks|thought|asked|asks|yelled|shouted|swears|swore|wants)\b"
)


def by_pronouns(
    words: str, other: Somebody, last: str, pronoun: Pronoun | None, *, reported: bool
) -> tuple[str | None, Somebody]:
    """Who does it, "own" or "other", or "" where it may be either; None where no pronoun tells; and what it tells of the other.

    `last`: who did what was noted before; `pronoun`: the interviewee's.

    >>> boy = Somebody("boy", Pronoun.HE, True)
    >>> [by_pronouns(words, boy, "other", Pronoun.SHE, reported=True)[0] for words in ("let her look", "drove him home", "ran")]
    ['other', 'own', None]
    """
    if reported and pronoun not in (Pronoun.HE, Pronoun.SHE):
        return None, other
    bare, him = QUOTED.sub("", words), other.pronoun
    whole, bare = bare, " ".join(bare.split()[:2]) if SAYS.match(bare) else bare  # whom they told, not what
    apart = him is not None and pronoun is not None and him is not pronoun
    them = "me" if not reported or pronoun is None else pronoun.object
    if re.search(r"\bitself\b", bare):
        return ("other" if is_beast(other.noun) else ""), other
    if OBJECT[them].search(bare):
        if last == "third":
            return "", other
        if not other.sure and _TEACHES.match(bare):
            return "other", other
        if apart or not reported or (him is None and last == "other"):
            return "other", other
        return ("own" if last in ("", "own") else ""), other
    if any(OBJECT[one].search(bare) for one in {"him", "her"} - {them}):
        return "own", other
    if pronoun is not None and re.search(rf"\b{_THEMSELVES.get(pronoun, ' ')}\b", bare):
        return ("own" if apart else ""), other
    for one in (Pronoun.HE, Pronoun.SHE):
        if one is pronoun or _POSSESSIVE[one].search(whole) is None:
            continue
        if last != "other":
            return ("own" if last == "own" else ""), other
        theirs = _OF_ONESELF.search(whole) is not None or SAYS.match(bare) is not None
        return ("other" if theirs else ""), replace(other, pronoun=other.pronoun or one)
    return None, other
