"""The subject that a note left out: "came from Bari at nine" of the interviewee, "picked him because …" of the student."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scriptwright.language import parse
from scriptwright.narration.dictionary import is_base, is_past, lemmas
from scriptwright.narration.tense import PAST_FIRST
from scriptwright.script.words.bare_verbs import deed_with_plural, said_of_many, shut_in

if TYPE_CHECKING:
    from spacy.tokens import Doc

_ADVERB = re.compile(
    r"(?i)(?P<adverb>(?:also|never|always|still|even|once|almost|nearly|barely|usually|mostly|often|sometimes|just|really|eventually|finally|now|then|later|first|once|recently|already|actually)\s+)(?=[a-z])"
)
_FRONTED = (
    "now",
    "then",
    "later",
    "eventually",
    "finally",
    "recently",
    "once",
    "first",
    "usually",
    "sometimes",
    "mostly",
)
#: Participles that say what somebody is, and past forms that open a phrase instead.
_NO_VERB = frozenset(
    "laid vaccinated licensed certified registered born thrown retired based left-handed self-taught used given compared supposed "
    "married divorced raised named called tired scared stressed excited interested limited bored needed surprised shocked amazed impressed".split()
)
#: Verbs with an ending that are nouns too, and that notes begin with as verbs.
_USUAL = frozenset(
    "stays fixes opens closes calls runs drives meets works plans checks files answers visits manages trains teaches helps loves "
    "likes hates wants buys sells orders cooks designs draws handles leads makes measures needs owns reads reports sees serves sets "
    "shows starts takes talks travels treats trusts uses walks watches writes misses wins counts cleans "
    "whispers drinks cries lives sings sleeps listens rides sits stands stops waits climbs pulls pushes paints cares catches swears tries "
    "wakes worries feels wears brings gives gets goes keeps knows learns picks puts says sends speaks thinks carries eats bakes grinds knits prays".split()
)
#: What somebody does at a place so often, where a plural stands for it otherwise: "always parks under the same tree".
_SO_OFTEN = re.compile(
    r"(?i)(?:always|never|usually|often|sometimes)\s+(?:parks|camps|naps|hikes|jogs|swims|bikes|fishes|hunts|shops|skates|skis|sails|lands|docks) (?:in|on|at|under|by|beside|near|behind|along|outside|across|through|round|around) (?:the|an?|his|her|their|my|our) "
)
#: What somebody finds out, and then what of it: "measures land: where it ends, how high it is".
_OF_WHAT = re.compile(
    r"(?i)(?!(?:questions|notes|answers|plans|reasons|thoughts|results|reports|stories)\b)[a-z]+s (?!(?:for|about|of|to|from|on|in|i|asked|and)\b)(?:(?:the|a|an|every|all|each) )?[a-z]+(?: [a-z]+)?: (?:what|how|where|when|who|which|whether|if) [^,;:]+, (?:and )?(?:what|how|where|when|who|which|whether|if)\b"
)
#: A verb with its ending and another, or a count, behind it: "cuts and sets windows", "tunes about six pianos".
_BUSY = re.compile(
    r"(?i)[a-z]+s (?:(?:and|or) [a-z]+s (?!(?:is|are|was|were|and)\b)[a-z]|(?:about |up to |over |around |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) [a-z])"
)
_NOUN_NEXT = frozenset(("IN", "NN", "NNS", "CC", ":", ",", ".", "VBZ", "VBP", "VBD", "MD"))
#: What the student, and hardly anybody else, is said to have done in these notes.
_OWN_PAST = re.compile(
    r"(?i)(?:picked|chose|wanted|asked|interviewed|thought|figured|knew|didn['’]?t (?:know|realize|expect|think|want)|realized|learned|"
    r"felt|liked|loved|hated|hoped|decided|signed up|noticed|expected|assumed|remembered|met|saw|heard|looked|talked (?:to|with)|spoke (?:to|with)|"
    r"found (?:out|that)|wrote|emailed|called|read|got (?:an?|my)|skipped|tore|tried|went|used to|couldn['’]?t|was (?:surprised|nervous|shocked|scared)|am|had no)\b(?! (?:me|us)\b)"
)
_OWN_PRESENT = re.compile(
    r"(?i)(?:want(?:s)? to|wanna|like (?=to\b|the\b|how\b|\w+ing\b)|love|hate|hope to|plan to|need to|think|guess|know|wish|prefer|play|study|feel)\b(?! (?:of|that'?s why)\b)"
)
#: Verbs whose left-out subject is "it": "took me years", "sounds dumb, but …".
IMPERSONAL = re.compile(
    r"(?i)(?:t(?:ook|akes) (?:\d+|two|three|four|five|six) (?:staff|people|nurses|men|women|guys|of (?:us|them))\b|t(?:ook|akes) (?:me|us|about|\d|an? (?:while|long|lot|bit|second|minute|hour|day|week|month|year|decade|lifetime|good|few|couple)\b(?! off\b)|so|forever|years?|(?:(?:almost|over|nearly|around|maybe) )?[a-z-]+ (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b(?! off\b))|sounds?|turns? out|turned out|seems?|depends|means (?!i\b)|feels? like|looks? like|makes? sense|pays|costs?|helps(?: that| to)?|(?:doesn['’]?t|didn['’]?t|does not|did not) (?:matter|(?:have|need) to be (?:an?|the|your|perfect|fancy|pretty|expensive|big|new|long|much)\b)|wasn['’]?t (?:what|as|how|like|that)\b|(?:could|might|may|must|would|can) be (?:some(?:body|one|thing)|any(?:body|one|thing)|an?|the|like|(?:about |around )?\d[\d:]*(?: ?[ap]\.?m)?|midnight|noon|morning|night)\b|gets (?:old|easier|harder|better|loud|hot|cold)|never gets|(?:cracked|burst|broke|collapsed|exploded|melted|leaked|snapped|froze)(?: [a-z]+)? when it)\b"
)


def left_out(words: str) -> str | None:
    """Which verb opens a note without its subject: "past", "present" with its ending, or None for anything else.

    >>> left_out("Came from Bari at nine."), left_out("fixes shoes and bags"), left_out("Smell of leather.")
    ('past', 'present', None)
    """
    adverb = _ADVERB.match(words)
    bare = words[adverb.end() :] if adverb else words
    first = re.match(r"[A-Za-z]+(?:['’]t)?", bare)
    if first is None:
        return None
    word = first.group().lower().replace("’", "'")
    if word in _NO_VERB or shut_in(bare):
        return None
    if _SO_OFTEN.match(words) or (_OF_WHAT.match(bare) and lemmas(word, "VERB") and not is_base(word)):
        return "present"
    if word in ("was", "were", "had", "did", "couldn't", "didn't", "wasn't", "hadn't", "wouldn't"):
        return "past"
    if word in ("is", "has", "does", "doesn't", "can't", "isn't", "goes", "hasn't"):
        return "present"
    if re.match(
        r"(?i)(?:must|can|cannot|could|should|will|would) (?:not |also |never )?[a-z]+\b(?! (?:i|you|he|she|they|we)\b)",
        bare,
    ):
        return "present"
    if re.match(r"(?i)[a-z]+ (?:is|are|was|were)\b|[a-z]+ed means\b", bare):
        return None
    if word == "paid" and re.match(r"(?i)paid (?:while|by|well|hourly|in|for)\b", bare):
        return None
    if word == "quit" or _DEED.match(bare) or re.match(r"(?i)(?:hated|loved|liked|wanted|needed) \w", bare):
        return "past"
    doc = parse(bare[:1].lower() + bare[1:] if bare[1:2].islower() else bare)
    following = next((token for token in doc[1:] if not token.is_space), None)
    if is_past(word) and (not is_base(word) or word in PAST_FIRST):
        next_tag = "" if following is None else following.tag_
        things = adverb is None and next_tag in ("NNS", "NNPS")
        described = doc[0].tag_ == "JJ" and next_tag.startswith("NN")
        quality = (following is None or following.is_punct) and lemmas(word, "ADJ")
        return None if following is None or quality or things or described else "past"
    left_so = _LEFT_SO.match(bare) is not None and word not in _USUAL
    if not left_so and word.endswith("s") and lemmas(word, "VERB") and not is_base(word):
        if following is not None and following.is_punct and word not in _USUAL:
            return None
        if adverb is None and deed_with_plural(bare):
            return "present"
        if said_of_many(doc, usual=word in _USUAL):
            return None
        if word in _USUAL or not lemmas(word, "NOUN") or _BUSY.match(bare):
            return "present"
        if word not in _COMPOUND_FIRST and _has_object(doc):
            return "present"
        if following is not None and (following.lower_ in _OBJECTS or _OBJECT.match(bare[len(word) :])):
            return "present"
        if doc[0].tag_ == "VBZ" and following is not None and following.tag_ not in _NOUN_NEXT:
            return "present"
    return None


#: Things and how they are, with nothing behind: "gates down, hand on the lever".
_LEFT_SO = re.compile(r"(?i)[a-z]+s (?:down|up|off|on|out|open|shut|closed)(?=[,.;!]|$)")
_OBJECTS = frozenset(
    "everybody everyone people them it him her me us himself herself themselves those these".split()
)
#: What only a verb has behind it.
_OBJECT = re.compile(
    r"(?i) (?:the|his|her|their|my|an?|each|every|both|all the) (?!(?:day|week|month|year|night|shift|season|lot|minute|second|hour|bit|piece)\b)"
)
#: What somebody did with many things, where a participle would describe them: "sold cars for 6 years".
_DEED = re.compile(
    r"(?i)(?:sold|taught|drove|ran|made|wrote|cleaned|delivered|washed|raised|met|found|lost|bought|knew|built|fixed|painted|translated|loaded|coached|trained|served|picked|unloaded|hated|loved) [a-z]+s (?:for|in|at|to|as|on|from|until|since|when|with|during|and [a-z]+ed)\b"
    r"|cost (?:the [a-z]+|me|us|him|her|them|about|around|over|almost|nearly|an?|[$£€]?\d[\d,.]*) (?!of\b|is\b|was\b)\S"
)
#: Plurals that another noun follows: "sales manager".
_COMPOUND_FIRST = frozenset(
    "sales sports systems operations arts materials graphics news savings customs goods clothes human claims parts games "
    "earnings communications relations services resources records jobs results".split()
)


def _has_object(doc: Doc) -> bool:
    """Nouns right behind the first word, and no other verb: "reviews work of two juniors"."""
    rest = [token for token in doc[1:] if not token.is_space]
    if len(rest) < 2 or any(token.tag_ in ("VBZ", "VBP", "VBD", "MD") for token in rest):
        return False
    first, second = rest[0], rest[1]
    return first.tag_ in ("NN", "NNS", "NNP") or (first.tag_ == "JJ" and second.tag_ in ("NN", "NNS"))


def with_subject(words: str, subject: str) -> str:
    """The note with its subject before the verb: "also designed a stair" → "he also designed a stair"."""
    adverb = _ADVERB.match(words)
    first = words.split(maxsplit=1)[0].lower()
    if adverb and first in _FRONTED:
        return f"{adverb.group()}{subject} {words[adverb.end() :]}"
    small = words if re.match(r"I\b|[A-Z]{2}", words) else words[:1].lower() + words[1:]
    return f"{subject} {small}"


#: What goes on with what the student does not know, without "I": "So not sure about it".
_AND_OWN = re.compile(
    r"(?i)(?:so|but|and),? (?=(?:still |also )?(?:not sure|unsure|don['’]?t (?:really )?(?:know|think)|haven['’]?t)\b)"
)
#: How it was, in a word: "bit embarrassing".
_A_BIT = re.compile(
    r"(?i)(?:a )?(?P<what>(?:little )?bit (?:[a-z]+ing|[a-z]+y|sad|weird|odd|strange|hard|sore|rude|mad|awkward|much|late)[.!]?)"
)
#: What nobody but the student does not know, has not done or had: "Don't know if I want it", "Used none".
_MINE = re.compile(
    r"(?i)(?:(?:still|also|honestly|really) )*(?:don['’]?t (?:really |even )?(?:know|think|remember|understand)\b|haven['’]?t (?:\w+ )?[a-z]+(?:ed|n|d|t|en)\b"
    r"|needed (?:someone|somebody|anyone|a person)\b|(?:used|took|kept|had|got|did|found|won|lost|bought|sold) (?:none|nothing|both|neither|a few|\d+)(?: of (?:it|them|those))?[.!]?$|(?:just |only |barely )?(?:had|got|lost|tore|broke|sprained|failed|passed|crashed|wrecked|dropped|forgot) my\b)"
)


#: What the student does not do, of somebody whom they pass by: "Never see him", "Never once thought of it".
_PASSED_BY = re.compile(
    r"(?i)never (?:really |once |even )?(?:see|saw|talk(?:ed)?|ask(?:ed)?|thought|know|knew|meet|met|speak|spoke|noticed?|heard?|wonder(?:ed)?)\b"
)


def as_student(words: str) -> str:
    """A note of the student about themselves with its "I".

    >>> as_student("Picked him because he fixed my shoes."), as_student("Going to ask about it.")
    ('I picked him because he fixed my shoes.', "I'm going to ask about it.")
    """
    begun = _AND_OWN.match(words)
    if begun:
        told = as_student(words[begun.end() :])
        return f"{begun.group()}{told}" if told != words[begun.end() :] else words
    if bit := _A_BIT.fullmatch(words):
        return f"It was a {bit.group('what').lower()}"
    if _MINE.match(words):
        return with_subject(words, "I")
    if _PASSED_BY.match(words):
        return f"I {words[:1].lower()}{words[1:]}"
    feeling = re.match(r"(?i)(?:was |am )?(?=(?:surprised|shocked|amazed|impressed)\b)", words)
    if feeling and len(words.split()) > 2:
        return f"I {feeling.group().lower().strip() or 'was'} {words[feeling.end() :][:1].lower()}{words[feeling.end() + 1 :]}"
    if re.match(
        r"(?i)(?:also |really )?(?:made|makes|helped|helps|taught|showed|inspired|reminded|got) me\b(?= \S+ \S+)(?<!showed me)|showed me (?=that |how |what |why )",
        words,
    ):
        return f"This interview {words[:1].lower()}{words[1:]}"
    going = re.match(
        r"(?i)(?:also |now |still )?(?:going|trying|planning|hoping|thinking|considering|leaning|looking|applying|signing)\b",
        words,
    )
    if going:
        return f"I'm {words[:1].lower()}{words[1:]}"
    if re.match(r"(?i)(?:still |also )?(?:not sure|unsure|scared|nervous|excited|curious)\b", words):
        return f"I'm {words[:1].lower()}{words[1:]}"
    if re.match(
        r"(?i)(?:(?:still |also )?(?:have|need|got) to|(?:told|asked|thanked|emailed) (?:him|her|them))\b",
        words,
    ):
        return with_subject(words, "I")
    if IMPERSONAL.match(words):
        return words
    adverb = _ADVERB.match(words)
    bare = words[adverb.end() :] if adverb else words
    if (left_out(words) == "past" and _OWN_PAST.match(bare)) or _OWN_PRESENT.match(bare):
        return with_subject(words, "I")
    return words


def agreeing(words: str) -> str:
    """The verb in front as it agrees with "they": "fixes shoes" → "fix shoes".

    >>> agreeing("also fixes shoes"), agreeing("has a shop")
    ('also fix shoes', 'have a shop')
    """
    adverb = _ADVERB.match(words)
    start = adverb.end() if adverb else 0
    first = re.match(r"[A-Za-z]+", words[start:])
    if first is None:
        return words
    word = first.group().lower()
    if word in ("must", "can", "cannot", "could", "should", "will", "would"):
        return words
    bases = lemmas(word, "VERB")
    base = {"is": "are", "has": "have", "does": "do"}.get(word) or (bases[0] if bases else word)
    return words[:start] + base + words[start + first.end() :]
