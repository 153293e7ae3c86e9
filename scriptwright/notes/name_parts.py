"""What names are made of: titles, the parts of a name, what stands before it, and words that are none."""

from __future__ import annotations

import re

TITLE = r"(?:Mr|[Mm]ister|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Coach|Officer|Chef|Judge|Captain|Capt|Chief|Sergeant|Sgt|Lieutenant|Lt|Detective|Pastor|Father|Sister|Rabbi|Rev|Reverend|Nurse|Principal|Senator|Mayor|Señora?|Sra?|Don|Doña|Madam|Madame|Tita|Tito|Auntie|Aunty|Mama|Baba|Pak|Bapak|Bu|Ibu|Mzee|Imam|Sheikh|Shaykh|Maulana|Bishop|Canon|Deacon|Vicar|Fr|Shri|Smt|Shrimati|Encik|Puan|Ustaz|Kuya)"
#: What somebody of the family is called, with the name or without.
KIN_TITLE = r"(?:Uncle|Aunt|Cousin|Nan|Nana|Gran|Granny|Grandma|Grandpa|Grandad|Granddad|Mum|Mom|Dad)"
#: Titles that go with the given name.
OF_KIN = re.compile(
    r"(?:Tita|Tito|Auntie|Aunty|Don|Doña|Mama|Baba|Pak|Bapak|Bu|Ibu|Mzee|Imam|Sheikh|Shaykh|Maulana|Fr)\b\.? "
)
PART = r"(?:(?:de|del|van|von|der|la|le|al|bin|el|di|da|du|O')\s?)?[A-ZÀ-ÖØ-ÞĆČĐĒĪİŁŚŞŠŹŻŽ][\w’'-]*[\w]"
WORD = rf"(?:{PART}|[A-Z]\.)"
#: A school class, a course or a part of the school year, beside the name of a student or a teacher.
CLASS = re.compile(
    r"(?i)\b(?:period|class|grade|gr|block|homeroom|semester|term|english|science|maths?|history|careers?|avid|due|p\.\d|per\.? ?\d|sec(?:tion)?\.? ?\d+)\b"
    r"|\b(?:year|yr|form|unit|module|grade) ?\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th) (?:\w+ )?(?:year|yr|hour|period|grade|gr|form|semester|block)\b"
    r"|\b\d{1,2} ?(?-i:[A-Z]{1,3})\d?\b|\b(?-i:[A-Z])\d[a-z]?\b|\bº (?:ano|año)|\b(?-i:[IVX]{1,4}-[A-Z])\b|\d{1,2}[/.]\d|\b(?-i:[A-Z]{2,6}) ?\d{3,4}\b"
)
DATE = re.compile(r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?")  #: a day, which alone is no class
#: What somebody is called by, between given name and family name: "Duncan “Dod” Imrie".
NICK = rf"(?: [\"“'‘]{PART}[\"”'’](?= [A-Z]))?"
NAME = re.compile(rf"(?:{TITLE}\.?\s+)?{WORD}{NICK}(?: {WORD}){{0,3}}")
#: Whose somebody is, before the name.
KIN_WORDS = (
    r"(?:(?:my|our|his|her|the)\s+(?:[\w'’-]+\s+){0,3}?(?:aunt|uncle|cousin|neighbou?r|mom|mother|dad|father|boss|coach|friend|teacher|dentist|doctor|grandmother|grandfather|grandma|grandpa|sister|brother|godmother|godfather|mentor|supervisor|principal|librarian|vet|pastor)(?:'s (?:\w+ )?(?:friend|coworker|boss|colleague|neighbou?r|cousin|sister|brother|wife|husband))?,?\s+"
    rf"|(?-i:(?:{TITLE}\.? )?{PART}(?: {PART})?)['’]s (?:\w+ )?(?:brother|sister|wife|husband|son|daughter|mother|mom|mum|father|dad|cousin|uncle|aunt|friend|neighbou?r|boss|colleague),?\s+)"
)
#: How the student stands to the interviewee, before the name: "my cousin's boss Wendell Oakes".
KIN = re.compile(rf"(?i){KIN_WORDS}")
NOT_NAMES = frozenset(
    "Hi Hello Hey Dear Thanks I The A An My Our His Her Their He She They We You It This That What When Where Why How Who Yes No Interview Notes "
    "Video Response Assignment Question Questions Answer Date Class Period English Career Careers Project Name Job Title "
    "And But So Then After Before Because If In On At For With From To About Of Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday January February March April May June July August September October November December Spring Summer Fall "
    "Autumn Winter Mom Dad Mother Father Aunt Uncle Grandma Grandpa Grandmother Grandfather Zoom Google Teams Phone Email "
    "Interviewer Interviewee Student Me Reflection Advice Part Background Education Professional Informational Re Fwd Him Her Them Outline Rubric Subject Name Title Typical Day Career Final Draft Chat Log Library Speaker Answers Summary Here There Yes Myself Your Met Spoke Talked Talking Speaking Called Phoned Rang Visited Chatted Asked Saw Chose Choose Picked".split()
)
#: What somebody has learned or been given, in letters behind the name: "FCCA", "PhD", "MBChB", "M.Sc.".
_BEHIND = re.compile(
    r"(?:,? (?:[A-Z]{2,}[A-Za-z]{0,2}\.?|(?:[A-Z][a-z]{0,2}\.){2,}|(?:Ph|D|Ed|Eng)[A-Z][a-z]{0,3}|[BM](?:Sc|Eng|Ed|Phil|Tech|Nurs|Des|Mus|Arch)|Dip[A-Z][A-Za-z]*)(?: \(?Hons\)?)?)+$"
)


def bare_name(name: str) -> str:
    """The name without the letters behind it that say what somebody may do.

    >>> bare_name("Mrs Ada Obi FCCA"), bare_name("Dr Ken Roe MBChB PhD"), bare_name("ADA OBI"), bare_name("DJ Ann")
    ('Mrs Ada Obi', 'Dr Ken Roe', 'ADA OBI', 'DJ Ann')
    """
    bare = _BEHIND.sub("", name)
    alone = re.sub(rf"^{TITLE}\.? ", "", bare)
    return bare if bare != name and any(a.islower() for a in alone) else name
