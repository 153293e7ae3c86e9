"""From a subject to the verb that must agree with it."""

from __future__ import annotations

from dataclasses import dataclass

from scriptwright.narration.words import Word, is_base, is_participle, is_past, lemmas

BE = frozenset({"am", "'m", "m", "is", "are", "'re", "was", "were", "ai"})
HAVE = frozenset({"have", "'ve", "ve", "has", "had"})
DO = frozenset({"do", "does", "did"})
MODAL = frozenset(
    "can could may might must shall should will would ought ca wo sha 'll ll 'd d cannot shoulda woulda coulda mighta "
    "shouldve wouldve couldve mightve mustve".split()
)
AUXILIARY = BE | HAVE | DO | MODAL

ADVERBS = frozenset(
    """actually all almost alone already also altogether always anyway at away barely basically best better both certainly
    clearly constantly currently definitely deeply directly each either enough especially essentially even ever everyday
    exactly fairly finally first firstly forever formerly frankly frequently fully fundamentally further generally genuinely
    gladly gradually greatly half happily hardly here honestly hopefully immediately indeed initially instantly instead
    just kinda last lately later likely literally luckily mainly maybe merely mostly much naturally nearly neither never
    nevertheless next no nonetheless normally not now nowadays n't nt obviously occasionally often okay once only originally
    otherwise perhaps personally possibly practically pretty previously primarily probably quickly quite rarely rather really
    recently regularly seldom simply simultaneously slowly so somehow sometimes somewhat soon sorta specifically still
    strongly suddenly sure surely technically tend then there therefore thereby though thus today together tomorrow tonight
    too totally truly twice typically ultimately unfortunately usually very virtually well whole-heartedly wholeheartedly yet
    yesterday""".split()
) - {"tend", "at", "no"}
ADVERB_OR_VERB = frozenset(
    "back best better clean even further half last like long near no okay pretty rather right second slow still sure well".split()
)
"""Adverbs that are verbs too ("I better myself", "I second that")."""

VERBS_IN_LY = frozenset(
    "ally apply bully comply dally fly imply multiply ply rally rely reply sully supply tally misapply reapply".split()
)
PHRASES = (
    ("kind", "of"), ("sort", "of"), ("more", "or", "less"), ("pretty", "much"), ("as", "well"), ("of", "course"),
    ("in", "fact"), ("at", "least"), ("at", "times"), ("at", "most"), ("in", "turn"), ("for", "one"), ("for", "example"),
    ("by", "default"), ("in", "general"), ("for", "sure"), ("at", "first"), ("in", "particular"), ("on", "occasion"),
    ("for", "instance"), ("for", "now"), ("no", "longer"), ("a", "lot"), ("every", "day"), ("every", "morning"),
    ("every", "week"), ("every", "year"), ("every", "night"), ("most", "days"), ("most", "of", "the", "time"),
    ("all", "the", "time"), ("once", "in", "a", "while"), ("from", "time", "to", "time"), ("these", "days"),
    ("time", "and", "again"), ("at", "work"), ("on", "average"), ("in", "theory"), ("in", "practice"), ("by", "far"), ("on", "the", "other", "hand"), ("on", "the", "one", "hand"), ("by", "no", "means"), ("at", "the", "very", "least"),
    ("at", "present"), ("at", "this", "point"), ("at", "the", "moment"), ("to", "this", "day"), ("day", "to", "day"),
    ("over", "and", "over"), ("now", "and", "then"), ("every", "now", "and", "then"), ("little", "by", "little"),
    ("first", "of", "all"), ("you", "know"), ("i", "guess"), ("by", "the", "way"), ("not", "only"),
)  # fmt: skip
"""Adverbs of several words that may stand between a subject and its verb."""

PAUSES = frozenset(", – — - -- ( [ … ...".split())
DASHES = frozenset("– — - -- … ...".split())
CLOSINGS: dict[str, frozenset[str]] = {
    mark: frozenset(")]" if mark in "([" else "," if mark == "," else DASHES) for mark in PAUSES
}
CLOSED_TAGS = frozenset("DT PDT PRP PRP$ WDT WP WRB WP$ IN TO CC CD POS EX UH".split())


@dataclass(frozen=True)
class VerbGroup:
    """The finite verb at `finite`, the verb that carries the sense at `main`; `inverted` in questions."""

    finite: int
    main: int
    inverted: bool = False


def verb_group(words: tuple[Word, ...], subject: int, start: int | None = None) -> VerbGroup | None:
    """The verb that agrees with the subject at that index, or None where it has none ("than I").

    `start` is where to begin looking after the subject, for subjects of several words.
    """
    first = subject + 1 if start is None else start
    inverted = _inverted(words, subject, first)
    if inverted is not None:
        main = _next_verb(words, first)
        return VerbGroup(inverted, inverted if main is None else main, inverted=True)
    found = _following(words, subject, first)
    if found is None:
        return None
    return VerbGroup(found, main_verb(words, found))


def main_verb(words: tuple[Word, ...], finite: int) -> int:
    """The verb of sense that a finite verb introduces; the finite verb itself where it has its own sense."""
    if words[finite].lower not in AUXILIARY:
        return finite
    at = finite
    while (following := _next_verb(words, at + 1) or _after_aside(words, at)) is not None:
        if not _continues(words[at], words[following]):
            break
        at = following
    return at


def _after_aside(words: tuple[Word, ...], auxiliary: int) -> int | None:
    """The verb that an auxiliary waits for over an aside: "I have, over the years, become"."""
    opening = skip_adverbs(words, auxiliary + 1)
    if opening >= len(words) or words[opening].text not in PAUSES:
        return None
    for at in range(opening + 1, len(words)):
        if words[at].text in ".!?;:":
            return None
        if words[at].text in CLOSINGS[words[opening].text]:
            verb = _next_verb(words, at + 1)
            if verb is not None and _continues(words[auxiliary], words[verb]):
                return verb
    return None


def _continues(auxiliary: Word, verb: Word) -> bool:
    word = verb.lower
    if auxiliary.lower in BE or auxiliary.lower in ("be", "been", "being"):
        return word in ("being",) or verb.tag in ("VBG", "VBN", "VBD") and verb.dep != "amod"
    if auxiliary.lower in HAVE:
        return word == "been" or (is_participle(word) and verb.tag not in ("NN", "NNS", "JJ"))
    if auxiliary.lower in DO or auxiliary.lower in MODAL:
        return word in ("be", "have") or is_base(word)
    return False


def _next_verb(words: tuple[Word, ...], start: int) -> int | None:
    at = skip_adverbs(words, start)
    if at < len(words) and (words[at].tag.startswith("VB") or is_base(words[at].lower) or is_participle(words[at].lower)):
        return at
    return None


def is_adverb(words: tuple[Word, ...], at: int) -> bool:
    """True where the word may stand between a subject and its verb."""
    word = words[at]
    if word.lower in AUXILIARY:
        return False
    if word.lower in ADVERB_OR_VERB:
        follows = words[at + 1] if at + 1 < len(words) else None
        return follows is not None and (follows.text in PAUSES or (word.tag.startswith("RB") and _may_be_verb(words, at + 1)))
    if word.lower in ADVERBS or word.lower in ("myself", "ourselves"):
        return True
    if word.lower.endswith("ly"):
        return word.lower not in VERBS_IN_LY
    return word.tag in ("RB", "RBR") and not is_base(word.lower)


def _may_be_verb(words: tuple[Word, ...], at: int) -> bool:
    at = skip_adverbs(words, at)
    if at >= len(words):
        return False
    word = words[at]
    return word.lower in AUXILIARY or is_past(word.lower) or (is_base(word.lower) and word.tag not in CLOSED_TAGS)


def skip_adverbs(words: tuple[Word, ...], start: int) -> int:
    """The first index from `start` on that no adverb stands at."""
    at = start
    while at < len(words):
        phrase = next((phrase for phrase in PHRASES if _matches(words, at, phrase)), None)
        if phrase is not None:
            at += len(phrase)
        elif is_adverb(words, at):
            at += 1
        else:
            break
    return at


def _matches(words: tuple[Word, ...], at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(word.lower for word in words[at : at + len(phrase)]) == phrase


SUBJECTS = frozenset("i we you he she they it who".split())
INVERTED = frozenset(
    "am was are were have had do did can could will would should may might must shall wo ca".split()
)


def _inverted(words: tuple[Word, ...], subject: int, first: int) -> int | None:
    """The verb before its subject, in questions and after "neither", "never" and their like."""
    at = subject - 1
    negated = at >= 0 and words[at].lower in ("n't", "nt", "not")
    at -= negated
    if at < 0 or words[at].lower not in INVERTED or words[at].quoted:
        return None
    if at > 0 and words[at - 1].lower in SUBJECTS - {"who"}:
        return None
    verb = words[at].lower
    if verb in ("are", "were") and not negated and verb != "were":
        return None
    following = skip_adverbs(words, first)
    if following >= len(words):
        return at
    after = words[following]
    if after.lower in AUXILIARY - {"have"} and after.lower not in ("be", "do"):
        return None
    if verb in ("do", "did") or verb in MODAL:
        plain_object = verb == "do" and at > 0 and words[at - 1].tag in ("NN", "NNS", "WP", "DT")
        return None if plain_object and not is_base(after.lower) else at
    if verb in ("have", "had"):
        return at if is_participle(after.lower) or not is_base(after.lower) else None
    finite = (is_past(after.lower) and not is_participle(after.lower)) or (
        is_base(after.lower) and after.tag in ("VBP", "VB")
    )
    return None if finite or (after.tag == "VBD" and after.lower not in ("born",)) else at


def _following(words: tuple[Word, ...], subject: int, first: int) -> int | None:
    at = first
    parenthesis_allowed = 2
    while at < len(words):
        at = skip_adverbs(words, at)
        if at >= len(words):
            return None
        word = words[at]
        if word.text in PAUSES:
            closing = _closing_pause(words, at, subject)
            if closing is None or not parenthesis_allowed:
                return None
            parenthesis_allowed -= 1
            at = closing + 1
        elif word.lower in AUXILIARY or (word.lower == "have"):
            return at
        elif word.tag in CLOSED_TAGS and not _is_mistagged(words, at):
            return _distant(words, subject, at)
        elif word.text[0].isalpha() and _is_verb(words, at):
            return at
        elif word.text in "\"“‘'" and at + 2 < len(words) and words[at + 2].text in "\"”’'" and is_base(words[at + 1].lower):
            return at + 1
        else:
            return _distant(words, subject, at)
    return None


def _is_mistagged(words: tuple[Word, ...], at: int) -> bool:
    """A preposition's or pronoun's tag on what can only be the verb ("I like", "I mine", "I down")."""
    word = words[at]
    if word.lower in ("like", "near"):
        return word.tag != "IN" or words[word.head].index == word.index or not _verb_after_phrase(words, at)
    return word.tag in ("IN", "CD", "UH", "DT", "PDT") and is_base(word.lower) and word.lower not in (
        "with", "in", "on", "at", "for", "out", "up", "down", "over", "under", "about", "as", "to", "by", "after", "but",
        "past", "off", "through", "the", "second",
    )  # fmt: skip


def _verb_after_phrase(words: tuple[Word, ...], at: int) -> bool:
    head = words[words[at].head]
    return head.index > at and head.tag in ("VB", "VBP", "VBD")


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    word = words[at]
    if word.tag.startswith("VB") or is_base(word.lower) or is_past(word.lower):
        return True
    known = any(lemmas(word.lower, part) for part in ("NOUN", "ADJ", "ADV"))
    return not known and word.tag in ("NN", "JJ", "NNP", "FW", "XX") and word.text.islower()


def _closing_pause(words: tuple[Word, ...], opening: int, subject: int) -> int | None:
    mark = words[opening].text
    marks = CLOSINGS[mark]
    if mark == "," and opening + 1 < len(words) and words[opening + 1].lower in SUBJECTS - {"who"}:
        return None
    depth = 0
    for at in range(opening + 1, len(words)):
        text = words[at].text
        if text == "(" and mark != "(":
            depth += 1
        elif text == ")" and mark != "(":
            depth -= 1
        elif text in marks and depth == 0 and _resumes(words, at + 1):
            return at
        elif text in ".!?;:" and depth == 0 and mark != "(":
            return None
    return None


def _resumes(words: tuple[Word, ...], start: int) -> bool:
    """True where a verb without a subject of its own comes next, so that a parenthesis is over."""
    at = skip_adverbs(words, start)
    if at >= len(words):
        return False
    word = words[at]
    if word.lower in AUXILIARY:
        return True
    if word.tag in CLOSED_TAGS or not (is_base(word.lower) or is_past(word.lower)):
        return False
    return words[start - 1].text in ")]" or _looks_verbal(words, at)


def _looks_verbal(words: tuple[Word, ...], at: int) -> bool:
    return words[at].tag.startswith("VB") or not lemmas(words[at].lower, "NOUN") or (
        at + 1 < len(words) and words[at + 1].tag in ("DT", "PRP$", "PRP", "TO", "IN", "WRB", "RP", "RB")
    )


def _distant(words: tuple[Word, ...], subject: int, start: int) -> int | None:
    """The parser's verb for a subject that a phrase parts from it ("I as a nurse work")."""
    head = words[subject].head
    if words[subject].dep not in ("nsubj", "nsubjpass") or head < start or not words[head].tag.startswith("VB"):
        return _after_phrase(words, start) if words[start].tag == "IN" else None
    auxiliaries = [
        word.index for word in words if word.head == head and word.dep in ("aux", "auxpass") and word.index >= start
    ]
    return min([head, *auxiliaries])


PHRASE_TAGS = frozenset("DT PRP$ JJ JJS NN NNS NNP CD RB POS".split())


def _after_phrase(words: tuple[Word, ...], start: int) -> int | None:
    """The verb after a phrase that the parser took for the rest of the sentence ("I in my spare time restore")."""
    nouns = 0
    for at in range(start + 1, len(words)):
        word = words[at]
        if nouns and (word.tag.startswith("VB") or (is_base(word.lower) and not lemmas(word.lower, "NOUN"))):
            return at
        if nouns and is_base(word.lower) and word.tag != "NNS" and _looks_verbal(words, at):
            return at
        if word.tag not in PHRASE_TAGS:
            return None
        nouns += word.tag.startswith("NN") or word.tag in ("JJS", "CD")
    return None
