"""Layouts in which the student notes what the interviewee said: lists, forms, worksheets, labels."""

from __future__ import annotations

from benchmarks.dresses.content import Content
from benchmarks.dresses.layout import dotted, layout, lines, parts, small, split, told


@layout
def lettered_worksheet(c: Content) -> str:
    facts = told(c)
    return parts(
        f"NAME: {c.student}",
        f"A) WHO DID YOU INTERVIEW? {c.name}, {c.a_role}{c.at}",
        f"B) WHAT DOES THIS PERSON DO? {facts[1]}",
        f"C) HOW DID THEY GET THERE? {facts[0]}",
        f"D) WHY DID YOU CHOOSE THIS PERSON? {c.why_text}",
        f"E) WHAT ELSE DID THEY TELL YOU? {' '.join(facts[2:])}",
        f"F) WHAT DID YOU LEARN? {c.learned_text}",
        f"G) HOW DOES IT CONNECT TO YOUR OWN INTERESTS? {c.connection_text}",
    )


@layout
def numbered_worksheet(c: Content) -> str:
    first = ["Who did you interview, and what is their job?", *(pair.about for pair in c.pairs)]
    last = ["Why did you choose this person?", "What did you learn?"]
    last.append("What does it mean to you / link to your own interests?")
    said = [f"{c.name}, {c.role}{c.at}.", *told(c), c.why_text, c.learned_text, c.connection_text]
    rows = zip([*first, *last], said, strict=True)
    return parts(*(f"{n}. {question}\n{answer}" for n, (question, answer) in enumerate(rows, 1)))


@layout
def form_labels(c: Content) -> str:
    return parts(
        lines(
            f"Student: {c.student}",
            f"Name of interviewee: {c.name}",
            f"Job title: {c.role}",
            f"Place of work: {c.workplace}" if c.workplace else "Place of work: none",
            "Date of interview: 4 March",
        ),
        f"Reason for choosing this person: {c.why_text}",
        f"Notes from the interview:\n{dotted(told(c))}",
        f"What I learned: {c.learned_text}",
        f"How this relates to me: {c.connection_text}",
    )


@layout
def labels_in_the_line(c: Content) -> str:
    return lines(
        f"who: {c.name}, {c.role}{c.at}",
        f"why {c.him}: {c.why_text}",
        *(f"{pair.tag}: {pair.told}" for pair in c.pairs),
        f"Learned: {c.learned_text}",
        f"Me: {c.connection_text}",
    )


@layout
def loose_labels(c: Content) -> str:
    return parts(
        f"{c.role} interview - {c.name}{c.at}",
        *told(c),
        f"so why {c.him}. {c.why_text}",
        f"what i learned hmm. {c.learned_text}",
        f"connection to me hmm. {c.connection_text}",
    )


@layout
def headings_and_bullets(c: Content) -> str:
    return parts(
        f"Who\n- {c.name}\n- {c.role}{c.at}",
        f"Why I chose {c.him}\n{dotted([c.because, *c.why])}",
        *(f"{pair.tag.capitalize()}\n{dotted(split(pair.told))}" for pair in c.pairs),
        f"What I learned\n{dotted(c.learned)}",
        f"Connection to me\n{dotted(c.connection)}",
    )


@layout
def nested_bullets(c: Content) -> str:
    return lines(
        f"* {c.name}, {c.role}{c.at}",
        f"* why {c.him}",
        dotted([c.because, *c.why], "    * "),
        "* interview",
        *(f"    * {pair.tag}\n{dotted(split(pair.told), '        * ')}" for pair in c.pairs),
        "* learned",
        dotted(c.learned, "    * "),
        "* connection",
        dotted(c.connection, "    * "),
    )


@layout
def questions_as_headings(c: Content) -> str:
    return parts(
        f"## Who did I interview?\n\nI interviewed {c.name}, {c.a_role}{c.at}.",
        f"## Why did I choose {c.him}?\n\n{c.why_text}",
        *(f"## {pair.about}\n\n{pair.told}" for pair in c.pairs),
        f"## What did I learn?\n\n{c.learned_text}",
        f"## How does it connect to my own interests?\n\n{c.connection_text}",
    )


@layout
def only_blank_lines(c: Content) -> str:
    return parts(
        f"I interviewed {c.name}, {c.a_role}{c.at}.", c.why_text, *told(c), c.learned_text, c.connection_text
    )


@layout
def title_with_dashes(c: Content) -> str:
    where = f", {c.workplace}" if c.workplace else ""
    return parts(
        f"interview stuff for class — {c.name.lower()}, {c.role}{where.lower()}",
        *told(c),
        f"why i chose {c.him}: {c.why_text}",
        f"what i learned: {c.learned_text}",
        f"how it connects: {c.connection_text}",
    )


@layout
def title_role_first(c: Content) -> str:
    return parts(
        f"{c.role.capitalize()} {c.name}: notes for my video",
        c.why_text,
        *told(c),
        f"Learned\n{c.learned_text}",
        f"Connection\n{c.connection_text}",
    )


@layout
def full_names_are(c: Content) -> str:
    return parts(
        f"For this assignment I met {c.a_role} whose full names are {c.name}. {c.he_is} {c.a_role}{c.at}.",
        f"REASON FOR CHOOSING {c.him.upper()}\n{c.why_text}",
        f"WHAT I WAS TOLD\n{dotted(told(c), '• ')}",
        f"LESSONS LEARNT\n{c.learned_text}",
        f"HOW IT RELATES TO ME\n{c.connection_text}",
    )


@layout
def phone_notes(c: Content) -> str:
    return lines(
        f"name is {c.name.lower()}, works as {c.a_role}{c.at.lower()}",
        *(small(sentence) for fact in told(c) for sentence in split(fact)),
        f"chose {c.him} because {small(c.reason)}",
        *(small(sentence) for sentence in c.why),
        f"learned: {small(c.learned_text)}",
        f"connects to me bc {small(c.connection_text)}",
    )


@layout
def phone_notes_in_bits(c: Content) -> str:
    return parts(
        f"{c.name.lower()}\n{c.role}{c.at.lower()}",
        f"why\n{dotted([small(c.because), *map(small, c.why)])}",
        f"what {'they' if c.pronoun == 'they' else c.pronoun} said\n{dotted(map(small, told(c)))}",
        f"what i learned\n{dotted(map(small, c.learned))}",
        f"me\n{dotted(map(small, c.connection))}",
    )


@layout
def capital_labels(c: Content) -> str:
    return parts(
        f"WHO: {c.name}, {c.role}{c.at}",
        f"WHAT: {' '.join(told(c)[:3])}",
        f"WHY: {c.why_text}",
        f"MORE: {' '.join(told(c)[3:])}",
        f"LEARNED: {c.learned_text}",
        f"CONNECTION: {c.connection_text}",
    )


@layout
def roman_numbers(c: Content) -> str:
    return parts(
        f"I. Who I interviewed\n{c.name}, {c.role}{c.at}",
        f"II. Why\n{c.why_text}",
        f"III. What {c.given} told me\n{' '.join(told(c))}",
        f"IV. What I learned\n{c.learned_text}",
        f"V. My own interests\n{c.connection_text}",
    )


@layout
def slides(c: Content) -> str:
    return parts(
        f"Slide 1: {c.name}, {c.role}",
        f"Slide 2: Why I chose {c.him}\n{dotted([c.because, *c.why])}",
        f"Slide 3: The job\n{dotted(told(c))}",
        f"Slide 4: What I learned\n{dotted(c.learned)}",
        f"Slide 5: Connection to me\n{dotted(c.connection)}",
    )


@layout
def cue_column(c: Content) -> str:
    return lines(
        f"Topic: interview with {c.name} ({c.role}{c.at})",
        *(f"{pair.tag} | {pair.told}" for pair in c.pairs),
        f"why {c.him} | {c.why_text}",
        f"learned | {c.learned_text}",
        f"connection | {c.connection_text}",
    )
