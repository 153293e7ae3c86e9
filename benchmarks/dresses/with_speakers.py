"""Layouts in which each turn has its speaker: transcripts, recordings, chats."""

from __future__ import annotations

from benchmarks.dresses.content import Content
from benchmarks.dresses.layout import asked, layout, lines, parts, three


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
