"""Main clauses that only a comma joins, and whether a clause is a sentence by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_past, lemmas
from scriptwright.script.words.clauses import FINITE, aux_finite, has_subject
from scriptwright.script.words.next_begun import next_begun
from scriptwright.script.words.next_timed import begins_anew, behind_its_time, the_more

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_COMMA = re.compile(r",[\"”]?\s+(?=\w)")
#: What opens a clause that needs the one behind it, or stands before its sentence.
DEPENDENT = re.compile(
    r"(?i)^(?:(?:and|but|so|or|also|then),? )?(?:if|when|because|since|as|while|after|before|although|though|unless|until|once|whenever|whether|even if|even though|the (?:first|second) (?:time|thing))\b"
)
_FRONTED = re.compile(
    r"(?i)(?:(?:and|but|so) )?(?:if|when|because|since|as|while|after|before|once|why|what|how|where|whatever|wherever|whoever|however|whichever|in|on|at|for|by|to|from|with|without|during|sometimes|usually|like|no matter|(?:every|each|any|the (?:\w+ )?)(?:time|day|minute|moment|second|year|week|night|summer|morning|way))\b"
)
#: A condition that what follows belongs to: "because if it does, …".
_CONDITION_END = re.compile(
    r"(?i)(?:\b(?:because|and|but|so|that|which),?|:) (?:if|when|whenever|once|unless|until|since|after|before) [^,]*$"
)
_DENIED = re.compile(
    r"(?i)(?:(?:\b(?:is|are|was|were|am)|['’](?:s|re|m)) not|\b(?:isn|aren|wasn|weren)['’]t|\bnot (?:just|only|about|because|that))\b[^,]*$"
)
#: What goes on behind its comma: somebody's words, a degree, a verb without its end.
_OPEN = re.compile(
    r"(?i)\b(?:say|says|said|thinks?|thought|know|guess|mean|believe|told \w+|asked|the (?:more|less|\w+er)(?! (?:is|was|has|had|are|were|will|can|does|did|gets?|got)\b))\b[^,]{0,12}$"
    r"|(?<=\w )(?:so|such|too) [^,]*$|^(?:and |but |so )?(?:the|my|his|her|their|our|one|another|[A-Z]\w+['’]s) \w+(?: \w+)? (?:is|was)$|\blike$|\bsaid \w+ly$|['’]s$"
)
#: "They told us", "I think": who says what stands before it.
_SAYS = re.compile(
    r"(?i)(?:(?:I|we|you|he|she|they|everybody|people)(?:['’]d| would|['’]ll| always)? (?:say|says|said|told|tells|think|thinks|thought|guess|guessed|know|knew|mean|believe|suppose|hope|swear|feel|find|found)(?: (?:me|us|him|her|them))?[.!]?)"
)


#: What one does, thing by thing: "he sweeps, he oils the locks, he paints".
_SAME_SUBJECT = re.compile(
    r"(?i)(?:and |but |so )?(?P<who>I|we|he|she|they|you) [^,]+(?:, (?:and )?(?P=who) [^,]+){2,}"
)


def spliced(sentence: str) -> tuple[str, str] | None:
    """Two sentences that only a comma joins, parted there; None where every comma is one.

    >>> spliced("One cook was ill, the other broke her wrist, and I did the night alone.")
    ('One cook was ill.', 'The other broke her wrist, and I did the night alone.')
    >>> spliced("When one cook was ill, the other did the night alone.") is None
    True
    >>> spliced("We clean the ovens on Friday, after the shift we eat together.")
    ('We clean the ovens on Friday.', 'After the shift we eat together.')
    >>> spliced("If one cook is ill, then we call Ana.") is None
    True
    """
    if _SAME_SUBJECT.fullmatch(sentence) and any(len(piece.split()) < 4 for piece in sentence.split(", ")):
        return None
    joints = [match for match in _COMMA.finditer(sentence) if not quoted_at(sentence[: match.start() + 1])]
    for joint in joints:
        left, right = sentence[: joint.start()], sentence[joint.end() :]
        if _parts(left, right):
            return left + ".", right[:1].upper() + right[1:]
    return None


#: What is said of somebody by the way, before the reason or the time of what stood before it: "…, her name was Ada, because …".
BY_THE_WAY = re.compile(
    r"(?i)(?:(?:his|her|their) \w+|he|she|they)(?:['’]s|['’]re| is| was| are| were)(?: [^\s,]+){1,4}, (?:because|since|when|while|until|after|before|as)\b"
    r"|I (?:think|guess|suppose|believe)(?: [^\s,]+){0,7}, (?:and|but) (?!(?:I|he|she|it|we|they|you)\b)"
    r"|(?:it|that|this|there|I|he|she|they|we|(?:the|my|his|her|their|our) \w+)(?:['’]\w+)?(?: [^\s,]+){1,6}, (?:because|since|so that|as long as) "
)


#: Somebody brought in, of whom a "who" behind what is said by the way still tells.
_BRINGS_IN = re.compile(
    r"(?i)(?:and |but |so )?there (?:was|were|is|are)\b|.{0,30}\b(?:met|had|knew) (?:an?|one)\b"
)


#: What begins anew behind a clause that opened with its time or place: "In May I'll be 16, there's a race for us then".
_GOES_ON = re.compile(
    r"(?:There(?:['’]s| is| are| was| were)|I (?:think|thought|hope|hoped) (?:that )?(?:I|it|he|she|we|they|this)|It['’]s an?) ?"
)


def _whole(left: str) -> bool:
    """Whether words that open with a time have their main clause behind it: "When I saw it I was afraid"."""
    root = next((token for token in parse(left) if token.dep_ == "ROOT"), None)
    if root is None or not has_subject(root):
        return False
    own = [child for child in root.children if child.i < root.i]
    opened = own and (own[0].dep_ == "prep" or own[0].dep_ == "advcl")
    return bool(opened) and not any(
        child.dep_ in ("mark", "advmod") and DEPENDENT.match(child.text) for child in own
    )


#: Somebody else's words, as they are reported: "the family was saying she forgets".
_REPORTED = re.compile(
    r"(?i)^(?!(?:(?:and|but|so|then|because),? )?(?:I|we|you|he|she|it|they)\b)[^,]*?\b(?:said|says|saying|told \w+|thinks?|thought|claimed|claims|swore|insisted|complained|figured|kept saying|keeps? saying|believed?) (?:that )?(?P<who>he|she|it|they|we|you|I)(?:['’]\w+)? [^,]*$"
)


def goes_on_reporting(left: str, right: str) -> bool:
    """Whether what stands behind a comma is still what somebody said: "the family was saying she forgets, she's old".

    >>> goes_on_reporting("The family was saying she forgets", "She's old"), goes_on_reporting("The cook was ill", "She's old")
    (True, False)
    """
    reported = _REPORTED.match(left)
    return reported is not None and re.match(rf"(?i){reported['who']}\b", right) is not None


def lacks_main_verb(left: str) -> bool:
    """Whether all verbs of a part are of a condition or a time inside it: "And the test, if you pass that".

    >>> lacks_main_verb("And the test, if you pass that"), lacks_main_verb("The cab was loud, when it rained")
    (True, False)
    """
    pieces = left.rstrip(".").split(", ")
    own = [piece for piece in pieces if not DEPENDENT.match(piece)]
    return 0 < len(own) < len(pieces) and not any(
        token.tag_ in FINITE for piece in own for token in parse(piece)
    )


def _parts(left: str, right: str, *, later: bool = False) -> bool:
    """Whether both are sentences; `later`: the other begins with its own time, which was taken off."""
    timed = behind_its_time(right)
    if timed is not None and not re.search(r"(?i)\b(?:if|when|once|because|until|before|as soon as)\b", left):
        return _parts(left, timed, later=True)
    right = right[:1].upper() + right[1:]
    if the_more(left, right) or goes_on_reporting(left, right) or lacks_main_verb(left) or next_begun(left, right):
        return False
    if BY_THE_WAY.match(right) or (_BRINGS_IN.match(left) and ", who " in right):
        return False
    own = right.split(",")[0].split()
    shortened = re.match(r"(?i)(?:he|she|it|they|we|i)['’]\w+ ", left) is not None
    if (
        len(left.split()) + shortened < 3
        or len(own) + later < 3
        or ((DEPENDENT.match(left) or _FRONTED.match(left)) and not ((later or _GOES_ON.match(right) or begins_anew(left, right)) and _whole(left)) and not (later and behind_its_time(left)))
    ):
        return False
    if (_ELLIPSIS.fullmatch(right) and not _STILL.match(right)) or _NOT_YET_SAID.search(left):
        return False
    if _OPEN.search(left) or _CONDITION_END.search(left) or _SAYS.fullmatch(right.split(",")[0]):
        return False
    if _DENIED.search(left) and re.match(r"(?i)(?:it|that|they|he|she|this)\b", right):
        return False
    if re.match(r"(?i)you\b", left) and re.match(r"(?i)you\b", right):
        return False
    return _begins_with_subject(right) and stands_alone(left) and stands_alone(right)


def _begins_with_subject(right: str) -> bool:
    """Whether a clause begins with its own subject, and its verb is finite."""
    if re.match(
        r"(?i)(?:which|who|whose|whom|and|but|or|so|because|that (?!['’]?s\b|is\b|was\b)|whatever)\b", right
    ):
        return False
    first = re.match(r"[A-Za-z]+", right)
    if first is not None and is_past(first.group().lower()) and not lemmas(first.group().lower(), "NOUN"):
        return False
    doc = parse(right)
    comma = next((token.i for token in doc if token.text == ","), len(doc))
    subjects = [token for token in doc[:comma] if token.dep_ in _SUBJECTS and token.left_edge.i == 0]
    return any(
        subject.i < verb.i < comma
        and (verb.tag_ in FINITE or aux_finite(verb) or _many_act(verb))
        and (verb.tag_ != "VBD" or is_past(verb.lower_))
        for subject in subjects
        for verb in (subject.head,)
    )


#: What is said of one thing against another, and is no sentence without it: "the number isn't it, the words are".
_ELLIPSIS = re.compile(
    r"(?:(?:The|My|His|Her|Their|Our) )?(?:[\w'’-]+ ){1,3}(?:is|are|was|were|does|did|do|has|have|had|can|could|will|would)[.]?|I (?:don['’]t|didn['’]t) (?:think|believe)(?:[.,].*)?"
)
#: What goes on to this day: "she owned a shop for years, she still does".
_STILL = re.compile(r"(?i)(?:I|he|she|it|we|they) still (?:do|does|is|am|are|has|have|can)\b")
#: Somebody's saying whose time or condition alone has been said: "he said for the hour before they knew".
_NOT_YET_SAID = re.compile(
    r"(?i)\b(?:said|says|thinks?|thought|told \w+) (?:that )?(?:for|if|when|whenever|after|before|because|since|while|until|once)\b[^,]*$"
)
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")


def quoted_at(left: str) -> bool:
    """Whether what follows lies within brackets or quotation marks."""
    return left.count("“") > left.count("”") or left.count('"') % 2 == 1 or left.count("(") > left.count(")")


#: A clause that has only just begun: "because as an engineer", "that in the end".
_SUBORDINATE_END = re.compile(
    r"(?i)\b(?:because|since|that(?! (?:much|well|long|often|way)\b)|which|who|when|if|as|and|but|so)(?: (?:as|in|at|on|for|with|after|before|by|a|an|the|my|his|her|their|this|\w+ly))*(?: \w+){0,2}[.,]?$"
)


_IS_THAT = re.compile(r"(?i)that(?:['’]s| is| was| means| takes| took| makes| helps)\b")


def stands_alone(clause: str) -> bool:
    """Whether a clause is a whole sentence by itself."""
    doc = parse(clause)
    first = next((token for token in doc if not token.is_punct), None)
    if first is None:
        return False
    roots = [token for token in doc if token.dep_ == "ROOT"]
    begun = _SUBORDINATE_END.search(clause)
    if (
        begun
        and not _joins_nouns(doc, begun.start())
        and not any(token.idx > begun.start() and token.tag_ in FINITE for token in doc)
    ):
        return False
    if first.tag_ in FINITE and not any(
        token.dep_.startswith("nsubj") for token in list(doc)[first.i + 1 : first.i + 3]
    ):
        return False
    return (
        any(
            has_subject(root) and (root.tag_ in FINITE or aux_finite(root) or _many_act(root))
            for root in roots
        )
        and not (
            first.lower_ in ("which", "who", "whose", "that")
            and first.dep_ != "det"
            and not _IS_THAT.match(clause)
        )
        and not re.search(r"(?i)\b(?:which|who|because|if|when|to|and|or|the|a|of)$", clause.rstrip(".,;: "))
    )


def _many_act(verb: Token) -> bool:
    """A verb whose plural subject stands before it, which the tagger takes for a bare form: "kids never return them"."""
    return verb.tag_ == "VB" and any(
        child.dep_ == "nsubj" and child.tag_ == "NNS" and child.i < verb.i for child in verb.children
    )


def _joins_nouns(doc: Doc, at: int) -> bool:
    """Whether the word there belongs to a noun and begins no clause: "my wrist and elbow", "that man"."""
    token = next((token for token in doc if token.idx == at), None)
    if token is None:
        return False
    if token.lower_ in ("that", "which"):
        return token.tag_ == "DT"
    if token.lower_ in ("because", "since", "as"):
        return token.dep_ in ("prep", "pcomp")
    joined = token.dep_ == "cc" and token.head.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "NUM")
    return joined and any(child.dep_ == "conj" and child.i > token.i for child in token.head.children)
