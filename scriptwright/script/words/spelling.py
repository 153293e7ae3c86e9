"""Words that are often spelled wrong, and nothing else when they are: "begining" → "beginning"."""

from __future__ import annotations

import re

_WRONG = dict(
    pair.split(" ", 1)
    for pair in (
        "begining beginning, beggining beginning, expeled expelled, milimeter millimeter, milimeters millimeters, recieve receive, recieved received, "
        "definately definitely, seperate separate, untill until, becuase because, becouse because, tommorow tomorrow, diffrent different, "
        "intresting interesting, writting writing, studing studying, beatiful beautiful, freind friend, freinds friends, oportunity opportunity, "
        "experiance experience, responsability responsibility, responsable responsible, neccessary necessary, necesary necessary, proffesion profession, "
        "profesional professional, profesor professor, comunity community, comunication communication, adress address, goverment government, "
        "enviroment environment, wich which, thier their, alway always, allways always, realy really, finaly finally, usualy usually, "
        "succesful successful, sucessful successful, importent important, diferent different, colleage colleague, collegue colleague, "
        "restaurent restaurant, appartment apartment, foward forward, independant independent, knowlege knowledge, maintainance maintenance, "
        "occured occurred, prefered preferred, refered referred, remeber remember, suprised surprised, suprise surprise, "
        "truely truly, wierd weird, acomplish accomplish, arguement argument, calender calendar, excercise exercise, "
        "grammer grammar, happend happened, immediatly immediately, langauge language, posible possible, probaly probably, sacrafice sacrifice, "
        "choosen chosen, chosed chose, choise choice, writen written, becuse because, beacause because, allmost almost, excelent excellent, intrested interested, "
        "nessesary necessary, recomend recommend, somthing something, sombody somebody, peaple people, poeple people, usefull useful, carefull careful, "
        "wonderfull wonderful, helpfull helpful, beautifull beautiful, mashine machine, resturant restaurant, libary library, acording according, agressive aggressive"
    ).split(", ")
)
_ANY = re.compile(rf"(?i)\b(?:{'|'.join(_WRONG)})\b")


def spelled(text: str) -> str:
    """The words with what is often spelled wrong spelled right.

    >>> spelled("In the begining I was suprised.")
    'In the beginning I was surprised.'
    """

    def right(match: re.Match[str]) -> str:
        word = _WRONG[match.group().lower()]
        return word.capitalize() if match.group()[0].isupper() else word

    return _ANY.sub(right, text)
