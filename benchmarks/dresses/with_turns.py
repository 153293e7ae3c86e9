"""Layouts in which the interviewee speaks: questions with answers, transcripts, emails."""

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
def initials(c: Content) -> str:
    mine = "".join(word[0] for word in c.student.split())
    return parts(
        f"Interview transcript. {mine} = {c.student} (me), {c.initials} = {c.name}, {c.role}{c.at}",
        asked(c, mine + ": {ask}", c.initials + ": {i}"),
        three(c, "Why I chose this person", "What I learned", "Connection"),
    )


@layout
def first_names(c: Content) -> str:
    return parts(
        f"I interviewed {c.name}, who works as {c.a_role}{c.at}.",
        asked(c, c.pupil + ": {ask}", c.given + ": {i}", "\n"),
        c.why_text,
        c.learned_text,
        c.connection_text,
    )


@layout
def me_and_name(c: Content) -> str:
    return parts(
        f"{c.name}, {c.role}{c.at}",
        c.why_text,
        asked(c, "Me: {ask}", c.given + ": {i}", "\n"),
        "my thoughts",
        c.learned_text,
        c.connection_text,
    )


@layout
def interviewer_and_interviewee(c: Content) -> str:
    return parts(
        f"Interviewer: {c.student}\nInterviewee: {c.name} ({c.role}{c.at})",
        asked(c, "Interviewer: {ask}", "Interviewee: {i}"),
        three(c, "Reason for choosing:", "What I have learned:", "Personal connection:"),
    )


@layout
def timestamps_in_brackets(c: Content) -> str:
    return parts(
        f"recording with {c.name} ({c.role}{c.at})",
        lines(
            *(
                f"[00:{2 * n:02}:10] {c.pupil}: {pair.ask}\n[00:{2 * n:02}:14] {c.given}: {pair.i}"
                for n, pair in enumerate(c.pairs)
            )
        ),
        f"why {c.him}",
        c.why_text,
        "learned",
        c.learned_text,
        "and me",
        c.connection_text,
    )


@layout
def timestamps_on_their_own(c: Content) -> str:
    return parts(
        f"Interview {c.name}, {c.role}",
        *(
            f"Speaker 1  0{n}:02\n{pair.ask}\n\nSpeaker 2  0{n}:09\n{pair.i}"
            for n, pair in enumerate(c.pairs)
        ),
        three(c, "Why I chose the person", "What I learned from the interview", "How I can relate"),
    )


@layout
def chat_export(c: Content) -> str:
    return parts(
        f"whatsapp interview with {c.name}, {c.role}{c.at}",
        lines(
            *(
                f"[12/03/2026, 16:{n}2:10] {c.pupil}: {pair.ask}\n[12/03/2026, 16:{n}4:31] {c.name}: {pair.i}"
                for n, pair in enumerate(c.pairs, 1)
            )
        ),
        f"why i asked {c.him}: {c.why_text}",
        f"what i got out of it: {c.learned_text}",
        f"how it fits me: {c.connection_text}",
    )


@layout
def my_bit_for_the_video(c: Content) -> str:
    return parts(
        f"{c.name}, {c.role}{c.at}",
        asked(c, "me: {ask}", c.given.lower() + ": {i}", "\n"),
        "my bit for the video",
        f"Chose {c.given} because {c.reason}. {' '.join(c.why)}",
        f"what it made me think: {c.learned_text}",
        c.connection_text,
    )


@layout
def transcript_and_rule(c: Content) -> str:
    return parts(
        f"Interview with {c.name} - {c.role}{c.at}",
        asked(c, c.pupil + ": {ask}", c.given + ": {i}"),
        "---",
        c.why_text,
        c.learned_text,
        c.connection_text,
    )


@layout
def my_reflection(c: Content) -> str:
    return parts(
        f"Interview with {c.name} ({c.role}{c.at}), by {c.student}",
        asked(c, "Q: {ask}", c.given + ": {i}"),
        "MY REFLECTION",
        c.why_text,
        c.learned_text,
        c.connection_text,
    )


@layout
def nickname(c: Content) -> str:
    return parts(
        f'Interview with {c.given} "{c.nick}" {c.family}, {c.role}{c.at}',
        three(c, f"Why I wanted to talk to {c.him}", "What I learned", "How it connects to my interests"),
        asked(c, c.pupil + ": {ask}", c.nick + ": {i}"),
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
