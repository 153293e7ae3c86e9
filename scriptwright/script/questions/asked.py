"""The interviewer's question as part of a telling: "What do you love most?" → "what he loves most"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration import Person
from scriptwright.narration.dictionary import is_base
from scriptwright.notes.prompting import only_goes_on
from scriptwright.script.questions.putting import asked_last, core, declared, in_small_letters, noun_asked
from scriptwright.script.questions.shifting import SUBJECTS, denied, put_to_them, shifted
from scriptwright.script.questions.wishing import wished
from scriptwright.script.words.polite import IS_REQUEST, REQUEST

if TYPE_CHECKING:
    from spacy.tokens import Token

_WH = re.compile(r"(?i)^(?:(?:at|in|from|to|for|on|of) )?(?:what|how|why|where|when|who|whom|which|whose)\b")
_BE_NOUN = re.compile(
    r"(?i)^what(?:'s| is| are| was| were|s) (?=(?:the|your|an?|some(?:thing)?|anything|one|it like)\b)"
)
_LIKE = re.compile(
    r"(?i)what(?P<be>'s| is|s|'re| are) (?P<thing>(?:(?:the|your|an?|my)\b(?: [\w'-]+){1,5}?|that|it|this|[a-z]+s)) like(?P<whom> for you)?"
)
_BARE_WHY = re.compile(
    r"(?i)why (?:this|that|the|your|not|[a-z]+ing)\b(?: (?!do|did|is|are|was|have|would)[a-z]+){0,3}"
)
#: A question of one noun: "Biggest challenge?", "best part of the job".
_BARE_BEST = re.compile(
    r"(?i)(?:(?:the|your) )?(?:(?:most|least) \w+|best|worst|favou?rite|main|biggest|hardest|toughest|scariest|weirdest|proudest|funniest) \w+(?: (?:of|about|in|at) (?:the|your|being|it)\b(?: [\w-]+){0,3})?"
)
#: A question that was not said to its end: "So what's a typical—", "um how long have you".
_CUT_OFF = re.compile(r"(?i)(?:\bor|[—–-]|…|\.\.\.|\b(?:have|has|had|do|did) you)\W*$")
#: A noun thrown in behind a question that yes or no answers: "are you married, children".
_ADDED_NOUN = re.compile(r"(?i)^(?P<put>(?:are|is|were|was|do|does|did|have|has) you [^,]+), [a-z]+$")
#: Somebody else whom the question before brought in.
_OF_OTHERS = re.compile(
    r"(?i)(?:[a-z]+ ){0,2}?(?:is|are|was|were|do|does|did|has|have|can|will|would) (?:he|she|they)\b"
)
#: What is asked for what it is: "What is a market queen?", but not "What is a normal day?".
_WHAT_IT_IS = re.compile(
    r"(?i)an? (?!.*\b(?:day|week|shift|night|time|call|mistake|thing|moment|case|story|part|sound|word|skill|you|your|that|people)\b)[a-z-]+(?: [a-z-]+)?"
)
_AUXES = frozenset(
    "do does did have has had can could will would shall should may might must is are was were am 's 're 've 'd ca wo".split()
)


@lru_cache(maxsize=20_000)
def indirect(question: str, person: Person) -> str | None:
    """The question as it follows "I asked", without its mark; None where it cannot be turned with certainty.

    >>> from scriptwright.sections import Pronoun
    >>> indirect("What obstacles have you faced?", Person("Mr. Chen", Pronoun.HE))
    'what obstacles he has faced'
    """
    question = put_to_them(in_small_letters(question), person)
    if (without := denied(question)) is not None:
        return shifted(without, person)
    asked = None if _CUT_OFF.search(question) or only_goes_on(question) else core(question)
    if asked is None:
        thing = None if only_goes_on(question) else noun_asked(question)
        return f"about {shifted(thing, person)}" if thing else None
    if _OF_OTHERS.match(asked) or re.search(r"\bmine \w|\b(?:go|get|come|switch|move)\b.* to this$", asked):
        return None
    asked = _ADDED_NOUN.sub(r"\g<put>", asked)
    if (last := asked_last(asked)) is not None:
        return shifted(last, person)
    if IS_REQUEST.match(asked):
        rest = REQUEST.sub("", asked, count=1).strip()
        if not rest or rest == asked:
            return None
        if not _WH.match(rest):
            clause = re.match(r"(?i)(?:it|that|this|there|you|people|they)(?:['’](?:s|re|ve)| (?:is|are|was|were|has|have|[a-z]+s)) ", rest)
            return f"{'if' if clause else 'about'} {shifted(rest, person)}"
        return shifted(_statement(rest) or rest, person)
    if (wish := wished(asked)) is not None:
        return shifted(wish, person)
    like = _LIKE.fullmatch(asked)
    if like is not None or _BARE_WHY.fullmatch(asked):
        return shifted(_LIKE.sub(_likeness, asked), person)
    noun = _BE_NOUN.match(asked)
    if noun:
        rest = asked[noun.end() :]
        if rest.lower().startswith("it like"):
            return shifted(f"what it is {rest[3:]}", person) if " you" not in rest else None
        if _WHAT_IT_IS.fullmatch(rest):
            return f"what {rest} is"
        if (
            re.search(r"(?i)\b(?:that|which|who) (?:you|is|was)\b|\bif\b|\bwhen\b(?! you (?:(?:first|just) )?(?:start(?:ed)?|began|came|joined|opened|moved|learned|trained)\b)(?! you were (?:new|young|training|(?:first )?starting|an? |in )\b)| (?:like|about)$", rest)
            or re.search(r" (?:called|named)\b", rest)
            or len(rest.split()) > 10
        ):
            return None
        bare = re.fullmatch(r"(?i)(?:the|your) (?!test|interest|rest|guest|request)(?:\w+est|worst)", rest)
        return f"about {shifted(f'{rest} part' if bare else rest, person)}"
    if _BARE_BEST.fullmatch(asked):
        return f"about {shifted(re.sub('^(?!(?:the|your) )', 'the ', asked), person)}"
    turned = _statement(asked) or (declared(asked) if question.rstrip(' "”)').endswith("?") else None)
    if turned:
        return shifted(turned, person)
    thing = noun_asked(question)
    return f"about {shifted(thing, person)}" if thing else None


def _likeness(found: re.Match[str]) -> str:
    thing = found.group("thing")
    be = "are" if re.search(r"(?i)\b[a-z]+[^\Ws]s$", thing) and thing not in ("this",) else "is"
    return f"what {thing} {be} like{found.group('whom') or ''}"


def _statement(question: str) -> str | None:
    """Subject and auxiliary in the order of a statement: "what do you love" → "what you love"."""
    doc = parse(question + "?")
    tokens = [token for token in doc if not token.is_space]
    if not tokens:
        return None
    yes_or_no = tokens[0].lower_ in _AUXES
    if not yes_or_no and not _WH.match(question):
        return None
    aux = next((token for token in tokens if token.lower_ in _AUXES and _is_aux(token)), None)
    if aux is None or (aux.i + 1 < len(doc) and doc[aux.i + 1].lower_ in ("n't", "not")):
        return question if aux is None and not yes_or_no and _verb_follows_subject(tokens) else None
    subject = _subject_after(aux, tokens)
    if subject is None:
        tail = doc[aux.i + 1 : len(doc) - 1]
        told = any(t.pos_ in ("VERB", "ADJ", "ADP") and t.tag_ != "VBG" for t in tail) or len(tail) > 3
        behind = aux.lemma_ == "be" and aux.i and doc[aux.i - 1].pos_ not in ("NOUN", "PRON") and not told
        if behind and doc[0].lower_ in ("what", "how"):
            return f"{doc[: aux.i].text} {tail.text} {aux.text}"
        inverted = aux.lower_ in ("do", "does", "did") and aux.i > 0
        return question if not yes_or_no and not inverted else None
    first, last = subject
    before = f"{doc[: aux.i].text} " if aux.i else ""
    rest = doc[last + 1 : len(doc) - 1].text_with_ws
    middle = doc[first : last + 1].text
    opener = "if " if yes_or_no else before
    past = aux.lower_ == "'d" and last + 1 < len(doc) and doc[last + 1].tag_ == "VB"
    if aux.lower_ in ("do", "does", "did") or past:
        verb = next(
            (
                token
                for token in doc[last + 1 :]
                if (token.tag_ in ("VB", "VBP", "VBD", "VBN") and token.pos_ in ("VERB", "AUX"))
                or token.lower_ == "like"
            ),
            None,
        ) or next((token for token in doc[last + 1 :] if is_base(token.lower_) and token.pos_ != "ADV"), None)
        if verb is None or verb.i - last > 3:
            return None
        between = doc[last + 1 : verb.i].text_with_ws
        after = doc[verb.i + 1 : len(doc) - 1].text_with_ws
        inflected = verb.text
        if aux.lower_ == "did" or past:
            inflected = _inflected(verb, "VBD")
        elif aux.lower_ == "does":
            inflected = _inflected(verb, "VBZ")
        return f"{opener}{middle} {between}{inflected} {after}".strip()
    spelled = {"'s": "is", "'re": "are", "'ve": "have", "'d": "would", "ca": "can", "wo": "will"}.get(
        aux.lower_, aux.lower_
    )
    if aux.dep_ == "ROOT" and not rest.strip():
        return f"{opener}{middle} {spelled}".strip()
    return f"{opener}{middle} {spelled} {rest}".strip()


def _is_aux(token: Token) -> bool:
    """Whether a form of "do", "have" or "be" helps, and is not what somebody wants "to do"."""
    wanted = token.i > 0 and token.doc[token.i - 1].lower_ == "to"
    return token.pos_ in ("AUX", "VERB") and not wanted


def _verb_follows_subject(tokens: list[Token]) -> bool:
    """The question word is the subject itself ("What excites you"), so its order stays."""
    return any(token.dep_ in SUBJECTS and token.i <= 3 for token in tokens)


def _subject_after(aux: Token, tokens: list[Token]) -> tuple[int, int] | None:
    """First and last token of the subject that stands right behind the auxiliary."""
    following = aux.doc[aux.i + 1] if aux.i + 1 < len(aux.doc) else None
    if following is None:
        return None
    if (
        following.lower_ in ("you", "i", "he", "she", "they", "it", "there", "we", "this", "that")
        and following.dep_ != "det"
    ):
        return following.i, following.i
    for token in tokens:
        if token.i > aux.i and token.dep_ in SUBJECTS and token.left_edge.i == aux.i + 1:
            return token.left_edge.i, max(
                token.right_edge.i
                if token.right_edge.i < token.head.i or token.head.i < token.i
                else token.i,
                token.i,
            )
    return None


def _inflected(verb: Token, tag: str) -> str:
    from lemminflect import getInflection

    lemma = verb.lemma_.lower()
    irregular = {"be": {"VBD": "were", "VBZ": "is"}, "have": {"VBD": "had", "VBZ": "has"}}.get(lemma, {})
    found = getInflection(lemma, tag=tag)
    return irregular.get(tag) or (found[0] if found else verb.text)
