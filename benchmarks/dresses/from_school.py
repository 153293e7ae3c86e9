"""Layouts that a school sets: forms to fill in, rubrics, lettered points, cards, charts, plans of a talk."""

from __future__ import annotations

from benchmarks.dresses.content import Content
from benchmarks.dresses.layout import dotted, layout, lines, parts, split, told


@layout
def dotted_form(c: Content) -> str:
    return parts(
        "CAREERS WEEK: INTERVIEW RECORD SHEET",
        lines(
            f"Pupil's name: ......{c.student}......   Class: ....9B....",
            f"Name of person interviewed: ........{c.name}........",
            f"Occupation: ........{c.role}........",
            f"Place of work: ........{c.workplace or '-'}........",
        ),
        f"What does the person do? ........\n{' '.join(told(c)[:3])}",
        f"Anything else you found out ........\n{' '.join(told(c)[3:])}",
        f"Why did you choose this person? ........\n{c.why_text}",
        f"What have you learnt? ........\n{c.learned_text}",
        f"Link to your own life ........\n{c.connection_text}",
        "Teacher's comment: ........................\nMark: ...... / 20",
    )


@layout
def lettered_points_above(c: Content) -> str:
    return parts(
        "Video response, 2 minutes. In your video say (a) who you interviewed and what they do, (b) why you "
        "chose this person, (c) what you learned, and (d) how it connects to your own interests.",
        f"(a) {c.name}, {c.role}{c.at}\n{' '.join(told(c)[:2])}",
        f"(b) {c.why_text}",
        f"(c) {' '.join(told(c)[2:])} {c.learned_text}",
        f"(d) {c.connection_text}",
    )


@layout
def markers_for_the_points(c: Content) -> str:
    return parts(
        "Task: a short video. (a) who is the person and what is their job (b) why did you choose them "
        "(c) what did you learn (d) how does it connect to you",
        f"{c.name}, {c.role}{c.at}",
        "\n\n".join(f"{pair.ask}\n{pair.i}" for pair in c.pairs),
        f">> for (b): {c.why_text}",
        f">> for (c): {c.learned_text}",
        f">> for (d): {c.connection_text}",
    )


@layout
def rubric_on_top(c: Content) -> str:
    return parts(
        lines(
            "MARKING (20)",
            "- introduces the interviewee and their work (5)",
            "- explains the reason for choosing them (5)",
            "- at least three things learned (5)",
            "- personal connection (5)",
        ),
        f"Interview with {c.name}, {c.role}{c.at}",
        f"Reason: {c.why_text}",
        dotted(told(c)),
        f"Learned: {c.learned_text}",
        f"Personal connection: {c.connection_text}",
        "[Teacher: good first notes! Please bring a photo next week.]",
    )


@layout
def question_list_above(c: Content) -> str:
    return parts(
        "My questions:\n" + lines(*(f"{n}. {pair.ask}" for n, pair in enumerate(c.pairs, 1))),
        f"Person: {c.name}, {c.role}{c.at}",
        "Answers:\n" + lines(*(f"{n}. {pair.i}" for n, pair in enumerate(c.pairs, 1))),
        f"Why this person:\n{c.why_text}",
        f"What I learned:\n{c.learned_text}",
        f"Connection:\n{c.connection_text}",
    )


@layout
def index_cards(c: Content) -> str:
    facts = told(c)
    return parts(
        f"CARD 1 (who)\n{c.name} = {c.role}{c.at}",
        f"CARD 2 (why {c.him})\n{c.why_text}",
        f"CARD 3 (the job)\n{dotted(facts[:3])}",
        f"CARD 4 (more)\n{dotted(facts[3:])}",
        f"CARD 5 (learned)\n{dotted(c.learned)}",
        f"CARD 6 (me)\n{dotted(c.connection)}",
    )


@layout
def cornell(c: Content) -> str:
    return parts(
        f"Topic: {c.a_role}'s work\nName: {c.student}\nDate: 4/3",
        f"Interviewed: {c.name} ({c.role}{c.at})",
        "CUES / NOTES",
        *(f"{pair.tag}?\n{dotted(split(pair.told))}" for pair in c.pairs),
        f"why {c.him}?\n{dotted([c.because, *c.why])}",
        f"SUMMARY\n{c.learned_text} {c.connection_text}",
    )


@layout
def chart_of_what_i_knew(c: Content) -> str:
    return parts(
        f"K-W-L chart: {c.name}, {c.role}{c.at}",
        f"K - why I picked {c.him}\n{c.why_text}",
        f"W - what I asked\n{dotted([pair.ask for pair in c.pairs])}",
        f"What I heard\n{dotted(told(c))}",
        f"L - what I learned\n{dotted(c.learned)}",
        f"+ connection to myself\n{dotted(c.connection)}",
    )


@layout
def w_questions(c: Content) -> str:
    return parts(
        f"WHO? {c.name}",
        f"WHAT? {c.role}",
        "WHEN? Tuesday, 40 minutes",
        f"WHERE? {c.workplace or 'on the phone'}",
        f"WHY {c.him.upper()}? {c.why_text}",
        f"HOW? {' '.join(told(c))}",
        f"SO WHAT? {c.learned_text}",
        f"AND ME? {c.connection_text}",
    )


@layout
def plan_of_a_talk(c: Content) -> str:
    facts = told(c)
    return parts(
        f"INTRO\nMy interviewee is {c.name}. {c.he_is} {c.a_role}{c.at}. {c.why_text}",
        f"MAIN PART\nPoint 1: {facts[0]}\nPoint 2: {' '.join(facts[1:3])}\nPoint 3: {' '.join(facts[3:])}",
        f"ENDING\n{c.learned_text}\n{c.connection_text}",
        "remember: smile, look in the camera!!",
    )
