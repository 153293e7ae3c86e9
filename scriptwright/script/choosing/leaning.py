"""What must have been said before a sentence is understood: who "Colleen" is, which "basket" is "the basket"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from scriptwright.script.candidate import Candidate
from scriptwright.script.choosing.got_in import into_what
from scriptwright.script.choosing.listed import as_one_story
from scriptwright.script.choosing.thought_before import (
    SINCE,
    goes_on_from_lesson,
    stands_alone,
    turned_from,
    turned_since,
)
from scriptwright.script.context.happened import TELLS_OF
from scriptwright.script.context.joints import PAST, is_past, opens_scene
from scriptwright.script.context.signs import is_asked_for
from scriptwright.script.model import LineKind
from scriptwright.script.own_part.echoes import echoes
from scriptwright.script.own_part.pointing import pointing
from scriptwright.script.own_part.threads import threaded, with_subjects
from scriptwright.script.own_part.topics import with_topics
from scriptwright.script.questions.asking_on import DID_THEN, Link, link_of, of_others, says_you
from scriptwright.script.stories.counting import counted
from scriptwright.script.stories.named_story import begun_by_name, with_story_meant
from scriptwright.script.stories.tales import told_whole, with_stories
from scriptwright.script.words.roots import root
from scriptwright.sections import Section

#: Brought in as something new.
_NEW = re.compile(
    r"(?i)\b(?:an?|one|some|another|my|our|two|three|four|five|six|seven|eight|nine|ten|\d+)\s((?:[\w'’-]+\s){0,2}?)([a-z'’-]{3,})\b"
)
#: Spoken of as known.
_KNOWN = re.compile(
    r"(?i)(?:\b(?:the|those|these|this)|(?:^|(?<=\b(?:of|in|on|at|to|by|is) )|(?<=\b(?:for|was|and|but|did) )|(?<=\b(?:with|from|like|into|than|just|over) )|(?<=, ))that)\s(?:(?:other|same|second|third|last|next|first|whole)\s)?([a-z'’-]{3,})\b(?:\s([a-z'’-]{3,})\b)?"
)
#: Known without having been brought in.
_COMMON = frozenset(
    root(word)
    for word in (
        "thing time day way world end first same most best worst part job work people person kid student year morning night week "
        "month summer winter one other only rest whole point moment hour minute place money right next last side little bit lot "
        "house home school family life beginning start back front hard easy good big small number question answer reason"
    ).split()
)
_NAME = r"(?!I['’]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas)\b)[A-Z][a-zà-öø-ÿ'’-]+"
#: A person brought in with what they are: "my head baker, Benny", "a woman named Gail", "Benny, he's my baker".
_PRESENTED = re.compile(
    rf"\b(?:named|called|name is|name was|name's|name’s)\s(?P<after>{_NAME})"
    rf"|\b(?:my|our|the|an?|his|her|their)\s(?:[\w-]+\s){{1,3}}(?P<behind>{_NAME})(?=[,.;]|\s(?:and|who|[a-z]+)\b)"
    rf"|\b(?i:my|our|the|an?|his|her|their|one)\s[\w\s'’-]{{3,40}},\s(?P<apart>{_NAME})(?=[,.;]|\swho\b)"
    rf"|\b(?P<first>{_NAME}),\s(?:he|she|they|who|my|our|the|an?|his|her|their)\b"
)
_WORD = re.compile(rf"{_NAME}")
_TURN = re.compile(
    r"(?i)(?:but|turns out|it turn(?:s|ed) out|in fact|actually|no,|nope|mostly|instead|i think (?:it['’]s|now)|(?:it|that)['’]?s? (?:is |was )?(?:more (?:like|about)|not|really|actually)\b)"
)
#: What the student thought of what they just said, without its subject: "bit awkward".
_ASIDE = re.compile(
    r"(?!(?i:i|my|we|he|she|they|it|this|that|there|the|an?|used|not|don['’]?t|didn['’]?t)\b)(?:(?:a )?(?i:bit|kind of|sort of|so|really|very|pretty|little|super) )?[\w'’]+(?: (?:lol|tbh|though))?[.!]?"
)
#: Did not come about at first, or is only named: the next sentence says how it came out, or what it was.
_COMES_OUT = re.compile(
    r"(?i)\b(?:(?:got|was|were|been) (?:rejected|turned down|refused|laid off)|(?:did ?n['’]t|did not) (?:get in|pass|get (?:it|the job|accepted)|make it)|failed|no['’]?s\b|said no)\b"
    r"|\bwhat (?:(?:the |his |her |my )?[a-z]+|he|she|they|it) (?:did|said|saw|found|told (?:him|her|me|them))[.!]?$"
)
#: Goes on with what was broken off: "He started again the next morning."
_ONCE_MORE = re.compile(r"(?i)^(?:(?:and|but|so|then),? )*(?:i|he|she|they|we) [^,;:]{2,40}\bagain\b[^,;:]{0,20}[.!]?$")
_BEING = re.compile(r"(?i)\b(?:being|working as|job as) an? (?P<what>[a-z]+(?: [a-z]+)?) (?=was\b|taught\b|helped\b|made\b|gave\b|prepared\b)")
_SUCH_AS = re.compile(r"(?i)like,? (?:when|against|in|at|on|last|yesterday|if|the time|how|one time|once)\b")
_ELLIPTIC = re.compile(
    r"(?i)\b(?:I|he|she|they|we) (?:(?:should|would|could|might|must)(?: have)?|did|do|does|can|will|had|didn['’]?t|don['’]?t|can['’]?t)(?: too| either)?[.!]*$"
)
_SO_I_DID = re.compile(
    r"(?i)(?:and )?so (?:then |last \w+ |yesterday |today )?i (?:\w+ly |just )?(?:told|asked|texted|went|said|tried|started|called|emailed|wrote|did|signed|joined|apologi[sz]ed|gave|took|made|put|stopped)\b"
)
_ANSWERED = re.compile(r"(?i)\basked\b.*\b(?:said|told|answered|replied|laughed)\b")
_SETUP = re.compile(
    r"(?i)(?!that|this|it\b)[^.:!?]{3,40}\b(?:stor(?:y|ies)|examples?|rules?|tricks?|sayings?)(?: (?:that )?(?:i|he|she|they) (?:\w+ )?(?:loved?|liked?|remembers?|has|had|tells?|told|uses?)(?: (?:me|most|best|about))?)?[.:]$"
    r"|(?:\w+,? ){0,3}?(?:(?:i|he|she|they) (?:always |had always |used to |at first |first |just |honestly )?(?:thought|think|assumed|figured|expected) (?!about|of\b)"
    r"|i (?:went|came|walked) in (?:thinking|expecting)|i was (?:thinking|expecting|sure)|(?:most |some |other |a lot of )?(?:people|everyone|everybody|kids|students) (?:always |usually |often |just )?(?:think|assume|expect|believe)\b|i asked\b"
    r"|(?:(?:and|then|also|but|so),? )*there(?:['’]s| is| was| are| were) (?:also |just )?(?:the|this|that|one|two|another|an?) (?:\w+ ){0,2}?(?:thing|story|stories|bit|part|moment)s?\b)"
    r"|(?:(?:i|he|she|they) (?:said|says) )?(?:the |his |her |their |my )?(?:\w+ )?\w+ (?:is|was) (?:one|another)(?: of them)?[.:]$"
    r"|(?:[\w’']+[,.]? ){1,3}?(?:also )?(?:told|tells|gave|shared) (?:me|us|with (?:me|us)) (?:an?|one|another|this) (?:\w+ )?(?:story|example|anecdote)[.:!]?$"
)
#: Before what is only a place or a matter there, and not one of another paragraph: "a nest of the felt".
_BESIDES = re.compile(
    r"(?i).*\b(?:of|in|at|on|by|for|from|with|to|into|through|over|under|about|like|than|near|behind|around|across|along|between|during|until) $"
)
_TO_WHAT_WAS_LEARNED = (Section.WHO, Section.LEARNED)  #: where an answer about the work may be moved
#: Answers what the student has wondered right before: "His answer was that the washer is the business."
_ANSWERS = re.compile(r"(?:His|Her|Their|The) (?:answer|reply) (?:was|is)\b")
_TOPIC = 4  #: sentences with a word, above which the notes are about it and everybody knows which
_SOON = 12  #: sentences into a paragraph of an answer, up to which it is told from its beginning
_SHORT = 6  #: words of a sentence that is seldom understood away from the one before it


def tied(found: Sequence[Candidate], interviewee: str | None) -> tuple[Candidate, ...]:
    """The candidates, each with those that must be said for it to be understood."""
    found = begun_by_name(with_subjects(found))
    own = set((interviewee or "").split())
    presented = {name: told for name, told in _presented(found).items() if name not in own}
    answers: dict[str, list[Candidate]] = {}
    often = Counter(word for c in found for word in _roots(c.noted))
    asked = {c.question.id: c.question.text for c in found if c.question is not None}
    addressed = sum(map(says_you, asked.values())) > sum(map(of_others, asked.values()))
    tied_ones = []
    last: Candidate | None = None
    for candidate, wondered in zip(found, (None, *found), strict=False):
        if candidate.kind is not LineKind.TOLD:
            aside = _ASIDE.fullmatch(candidate.text)
            tied_ones.append(replace(candidate, follows=candidate.before) if aside else candidate)
            continue
        if candidate.items:
            earlier = answers.setdefault(_answer(candidate), [])
            needed = [*candidate.introduced, *_brought_in(candidate, earlier, often), *_who(candidate, presented)]
            needed = [id for id in dict.fromkeys(needed) if id not in (candidate.id, candidate.follows)]
            earlier.append(replace(candidate, introduced=tuple(needed)))
            tied_ones.append(earlier[-1])
            continue
        if candidate.first and last is not None:
            candidate = _linked(candidate, last, addressed=addressed)
        elif last is not None and candidate.before == last.id and candidate.question is not None:
            candidate = replace(candidate, section=last.section)
        last = candidate
        earlier = answers.setdefault(_answer(candidate), [])
        needed = [*candidate.introduced, *_brought_in(candidate, earlier, often), *_who(candidate, presented)]
        needed += [*_was_once(candidate, tied_ones), *into_what(candidate, tied_ones)]
        if candidate.before and not candidate.opens and len(candidate.text.split()) <= _SHORT:
            needed.append(candidate.before)
        if candidate.before and not candidate.opens and _ONCE_MORE.match(candidate.text):
            needed.append(candidate.before)
        if wondered is not None and wondered.kind is LineKind.OWN and _ANSWERS.match(candidate.text):
            needed.append(wondered.id)
        needed = [id for id in dict.fromkeys(needed) if id not in (candidate.id, candidate.follows)]
        anew = candidate.opens or opens_scene(candidate)
        begun = max((index for index, c in enumerate(earlier) if c.opens), default=0)
        soon = bool(candidate.before) and not anew and len(earlier) - begun <= _SOON
        alone = candidate.reported and not is_past(candidate)
        soon = soon and not (alone or is_asked_for(candidate, "counsel"))
        earlier.append(replace(candidate, introduced=tuple(needed), onward=soon))
        tied_ones.append(earlier[-1])
    recalled: dict[str, list[str]] = {}
    stated: dict[str, list[str]] = {}
    for echo in echoes(tied_ones, own):
        if echo.recalled:
            (stated if echo.stated else recalled).setdefault(echo.own.id, []).append(echo.told.id)
    for index, candidate in enumerate(tied_ones):
        both = dict.fromkeys((*candidate.introduced, *recalled.get(candidate.id, ())))
        again = (id for id in stated.get(candidate.id, ()) if id not in both)
        tied_ones[index] = replace(candidate, introduced=tuple(both), recalls=tuple(again))
    tied_ones = pointing(with_topics(tied_ones, recalled))
    for index, (candidate, after) in enumerate(pairwise(tied_ones)):
        if _turns(candidate, after):
            tied_ones[index] = replace(tied_ones[index], turned_by=after.id)
        if _since(candidate, after) or goes_on_from_lesson(candidate, after):
            tied_ones[index + 1] = replace(after, introduced=(*after.introduced, candidate.id))
    return counted(as_one_story(with_story_meant(told_whole(with_stories(threaded(tied_ones))))))


def _since(candidate: Candidate, after: Candidate) -> bool:
    """Whether the student says what they do now, an example, or that they should have: understood from what was said before."""
    own = candidate.kind is after.kind is LineKind.OWN and candidate.section is after.section
    leans = SINCE.match(after.text) or _ELLIPTIC.search(after.text) or _SUCH_AS.match(after.text)
    return own and after.before == candidate.id and not after.opens and leans is not None


def _turns(candidate: Candidate, after: Candidate) -> bool:
    """Whether the next sentence gives the first its turn: what was thought at first, and how it is."""
    follows = after.before == candidate.id and not candidate.items
    own = follows and candidate.kind is after.kind is LineKind.OWN and not after.opens
    if own and (turned_since(candidate, after) or _SO_I_DID.match(after.text)):
        return True
    if follows and turned_from(candidate, after):
        return True
    if follows and not after.opens and is_past(after) and _COMES_OUT.search(candidate.text):
        return True
    follows = follows and not (after.opens and _ANSWERED.search(candidate.text))
    return follows and bool(
        _TURN.match(after.text)
        or (_SETUP.match(candidate.text) and not stands_alone(candidate, after))
        or TELLS_OF.match(candidate.text)
    )


def _linked(candidate: Candidate, last: Candidate, *, addressed: bool) -> Candidate:
    """The first sentence of an answer, with the answer before it, and beside it, where its question goes on from that."""
    asked = candidate.question
    then = asked is not None and DID_THEN.fullmatch(asked.text) is not None
    beside = candidate.section is last.section or (candidate.section, last.section) == _TO_WHAT_WAS_LEARNED
    if asked is None or not (beside or then):
        return candidate
    link = Link.ECHO if then else link_of(asked.text, last.text, addressed=addressed)
    if link is Link.NONE:
        return candidate
    back = link is Link.BACK
    return replace(
        candidate, section=last.section, first=back, asks_back=back, before=last.id, introduced=(last.id,)
    )


def _answer(candidate: Candidate) -> str:
    about = candidate.question or candidate.heading
    return about.id if about is not None else candidate.section.value


def _brought_in(candidate: Candidate, earlier: Sequence[Candidate], often: Counter[str]) -> list[str]:
    """Ids of the sentences of its answer that brought in what it speaks of as known, or spoke of it before."""
    asked = candidate.question.text if candidate.question is not None else ""
    known: dict[str, int] = {}
    said = candidate.noted
    for match in _KNOWN.finditer(said):
        for word in match.groups():
            if word is not None and not PAST.fullmatch(word):
                known.setdefault(root(word), match.start())
    opening = max((index for index, c in enumerate(earlier) if c.opens), default=0)
    beside = () if candidate.opens else earlier[opening:]
    roots = {
        word
        for word, at in known.items()
        if word not in _COMMON and word not in _roots(asked) and word not in _roots(said[:at])
    }
    found = []
    for word in sorted(roots):
        near = beside if _BESIDES.match(said[: known[word]]) else earlier
        new = next((c.id for c in near if word in _new_in(c.noted)), None)
        spoken_of = next((c.id for c in reversed(beside) if word in _roots(c.noted)), None)
        found += [id for id in (new or spoken_of,) if id is not None and often[word] <= _TOPIC]
    return found


def _was_once(candidate: Candidate, earlier: Sequence[Candidate]) -> list[str]:
    """Id of the sentence that says that somebody was what this one speaks of as known: "being a clerk taught her to wait"."""
    being = _BEING.search(candidate.text)
    if being is None:
        return []
    was = re.compile(rf"(?i)\b(?:was|been|worked as|job as|became) (?:an? )?(?:[\w-]+ )?{re.escape(being['what'])}\b")
    return [one.id for one in earlier if was.search(one.noted)][:1]


def _roots(words: str) -> set[str]:
    return {root(word) for word in re.findall(r"[a-z'’-]{3,}", words.lower())}


def _new_in(words: str) -> set[str]:
    found = set()
    for match in _NEW.finditer(words):
        found |= {root(word) for word in [*match.group(1).split(), match.group(2)]}
    return found


def _presented(found: Iterable[Candidate]) -> dict[str, Candidate]:
    """Who is brought in where: the name and the sentence that says what this person is."""
    names: dict[str, Candidate] = {}
    for candidate in found:
        for match in _PRESENTED.finditer(candidate.noted):
            names.setdefault(next(filter(None, match.groups())), candidate)
    return names


def _who(candidate: Candidate, presented: Mapping[str, Candidate]) -> list[str]:
    return [
        presented[name].id
        for word in _WORD.findall(candidate.noted)
        if (name := re.sub(r"['’]s$", "", word)) in presented and presented[name].order < candidate.order
    ]
