"""Layouts of questions and answers, on paper, in tables and by email."""

from __future__ import annotations

from benchmarks.dresses.content import Content
from benchmarks.dresses.layout import asked, layout, lines, parts, three


@layout
def q_and_a(c: Content) -> str:
    return parts(
        f"Interview with {c.name}, {c.role}{c.at}",
        asked(c, "Q: {ask}", "A: {i}"),
        three(c, f"Why I chose {c.him}", "What I learned", "How it connects to me"),
    )


@layout
def q1_a1(c: Content) -> str:
    return parts(
        f"{c.name} ({c.role})",
        c.why_text,
        asked(c, "Q{n}. {ask}", "A{n}. {i}"),
        f"Takeaways: {c.learned_text}",
        f"Connection: {c.connection_text}",
    )


@layout
def question_and_answer_in_full(c: Content) -> str:
    return parts(
        f"INTERVIEWEE: {c.name}",
        f"OCCUPATION: {c.role}{c.at}",
        asked(c, "Question {n}: {ask}", "Answer: {i}"),
        three(c, f"WHY {c.him.upper()}?", "WHAT I TOOK AWAY", "LINK TO MY OWN INTERESTS"),
    )


@layout
def numbered_questions(c: Content) -> str:
    return parts(
        f"My interview\nWho: {c.name}, {c.role}{c.at}",
        asked(c, "{n}. {ask}", "{i}"),
        three(c, "Why I picked this person:", "What I learned:", "Connection to my life:"),
    )


@layout
def numbered_with_dashes(c: Content) -> str:
    return parts(
        f"{c.name} – {c.role}{c.at}",
        f"Why? {c.why_text}",
        asked(c, "{n}) {ask}", "- {i}", "\n"),
        f"What did I learn? {c.learned_text}",
        f"What does it have to do with me? {c.connection_text}",
    )


@layout
def capitals_with_dashes(c: Content) -> str:
    return parts(
        f"{c.name.upper()}, {c.role.upper()}",
        *(f"{pair.ask.upper()}\n– {pair.i}" for pair in c.pairs),
        three(c, f"WHY DID I CHOOSE {c.him.upper()}?", "WHAT DID I LEARN?", "HOW DOES IT CONNECT TO ME?"),
    )


@layout
def bold_markdown(c: Content) -> str:
    return parts(
        f"# Interview: {c.name}",
        f"*{c.role}{c.at}*",
        asked(c, "**{ask}**", "{i}"),
        three(c, f"**Why I chose {c.him}**", "**What I learned**", "**How this connects to me**"),
    )


@layout
def connection_first(c: Content) -> str:
    return parts(
        f"Connection to me\n{c.connection_text}",
        f"Interview with {c.name}, {c.role}{c.at}",
        asked(c, "{ask}", "{i}"),
        f"Why I chose {c.him}\n{c.why_text}",
        f"What I learned\n{c.learned_text}",
    )


@layout
def why_in_the_middle(c: Content) -> str:
    half = len(c.pairs) // 2
    turns = [f"{pair.ask}\n{pair.i}" for pair in c.pairs]
    return parts(
        f"{c.name}\n{c.role}{c.at}",
        *turns[:half],
        f"(why I chose {c.him}: {c.why_text})",
        *turns[half:],
        f"What I'm taking away\n{c.learned_text}",
        f"How it connects to what I like\n{c.connection_text}",
    )


@layout
def email_with_answers(c: Content) -> str:
    return parts(
        f"From: {c.name}\nTo: {c.student}\nSubject: Re: interview for school",
        f"Hi {c.pupil},",
        "thanks for your questions. Here are my answers.",
        asked(c, "{n}. {ask}", "{i}"),
        f"Good luck with it!\n{c.name}\n{c.role.capitalize()}{', ' + c.workplace if c.workplace else ''}",
        "--- my notes ---",
        f"Why I chose {c.him}: {c.why_text}",
        f"What I learned: {c.learned_text}",
        f"Connection: {c.connection_text}",
    )


@layout
def email_with_quoted_questions(c: Content) -> str:
    return parts(
        f"my email interview w/ {c.name} ({c.role}{c.at})",
        three(c, f"WHY {c.him.upper()}", "LEARNED", "ME"),
        f"{c.name} wrote:",
        *(f"> {pair.ask}\n{pair.i}" for pair in c.pairs),
    )


@layout
def questions_and_answers_in_a_table(c: Content) -> str:
    return parts(
        f"Name: {c.name}\nJob: {c.role}{c.at}",
        lines("| Question | Answer |", "|---|---|", *(f"| {pair.ask} | {pair.i} |" for pair in c.pairs)),
        three(c, f"## Why {c.him}?", "## What I learned", "## Connection to me"),
    )


@layout
def quoted_answers(c: Content) -> str:
    return parts(
        f"{c.name} is {c.a_role}{c.at}.",
        c.why_text,
        *(f'{pair.ask}\n"{pair.i}"' for pair in c.pairs),
        c.learned_text,
        c.connection_text,
    )
