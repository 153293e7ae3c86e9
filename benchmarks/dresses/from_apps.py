"""Layouts that apps leave: chats by name and time, mail threads, toggles, check lists, dictation."""

from __future__ import annotations

from benchmarks.dresses.content import Content
from benchmarks.dresses.layout import dotted, layout, lines, parts, small, split, three, told


@layout
def names_and_times_above(c: Content) -> str:
    return parts(
        f"Interview with {c.name} ({c.role}{c.at}) over chat",
        lines(
            *(
                f"{c.student}, 16:{n}2\n{pair.ask}\n{c.name}, 16:{n}4\n{pair.i}"
                for n, pair in enumerate(c.pairs, 1)
            )
        ),
        three(c, f"why i picked {c.him}", "what i learned", "how it connects"),
    )


@layout
def mail_thread(c: Content) -> str:
    return parts(
        "Subject: Re: Re: School interview",
        f"On Tue, 3 Mar 2026 at 18:02, {c.student} wrote:",
        *(f"> {n}. {pair.ask}\n\n{pair.i}" for n, pair in enumerate(c.pairs, 1)),
        f"Kind regards\n{c.name}\n{c.role.title()}{', ' + c.workplace if c.workplace else ''}",
        "-----",
        f"Why I asked {c.him}: {c.why_text}",
        f"Learned: {c.learned_text}",
        f"Connection to me: {c.connection_text}",
    )


@layout
def toggles(c: Content) -> str:
    return lines(
        "📓 Interview notes",
        f"▸ Who\n  {c.name}, {c.role}{c.at}",
        f"▸ Why {c.him}\n  {c.why_text}",
        *(f"▸ {pair.tag.capitalize()}\n  {pair.told}" for pair in c.pairs),
        f"▸ What I learned\n  {c.learned_text}",
        f"▸ Connection\n  {c.connection_text}",
    )


@layout
def check_list(c: Content) -> str:
    return parts(
        f"[x] who: {c.name}, {c.role}{c.at}",
        f"[x] why I chose {c.him}: {c.why_text}",
        f"[x] what {c.given} told me:\n{dotted(told(c), '    - ')}",
        f"[x] what I learned: {c.learned_text}",
        f"[x] connection to me: {c.connection_text}",
        "[ ] ask for a photo\n[ ] film it before Friday",
    )


@layout
def mind_map(c: Content) -> str:
    return lines(
        f"{c.name.upper()} ({c.role})",
        f"-> why {c.him}",
        dotted([c.because, *c.why], "   -> "),
        *(f"-> {pair.tag}\n{dotted(split(pair.told), '   -> ')}" for pair in c.pairs),
        "-> what I learned",
        dotted(c.learned, "   -> "),
        "-> link to me",
        dotted(c.connection, "   -> "),
    )


@layout
def dictation(c: Content) -> str:
    return parts(
        f"Recording 1\nokay so I'm here with {c.name} who is {c.a_role}{c.at}",
        *(f"{pair.ask}\n\n{pair.i}" for pair in c.pairs),
        f"Recording 2\nokay so why did I choose {c.him}. {c.why_text}",
        f"and what did I learn. {c.learned_text}",
        f"and how does it connect to me. {c.connection_text}",
    )


@layout
def equal_signs(c: Content) -> str:
    return lines(
        f"name = {c.name.lower()}",
        f"job = {c.role}",
        *(f"place = {c.workplace.lower()}" for _ in [0] if c.workplace),
        f"why = {small(c.why_text)}",
        *(f"{pair.tag} = {small(pair.told)}" for pair in c.pairs),
        f"learned = {small(c.learned_text)}",
        f"connection = {small(c.connection_text)}",
    )


@layout
def two_languages(c: Content) -> str:
    return parts(
        f"Entrevista / interview: {c.name}, {c.role}{c.at}",
        f"¿Por qué? / why {c.him}\n{c.why_text}",
        f"Notas / notes\n{dotted(told(c))}",
        f"Lo que aprendí / what I learned\n{c.learned_text}",
        f"Conexión conmigo / connection\n{c.connection_text}",
    )


@layout
def notes_to_oneself(c: Content) -> str:
    facts = told(c)
    return parts(
        f"interview notes!! {c.name}, {c.role}{c.at}",
        "note to self: print this before tuesday",
        dotted(facts[:3]),
        "(ask mum for the photo, don't put this in)",
        dotted(facts[3:]),
        f"why {c.him}\n{c.why_text}",
        f"what i learned\n{c.learned_text}",
        f"connection to me\n{c.connection_text}",
        "TODO: charge phone, check how to spell the name",
    )


@layout
def sections_with_people_in_tables(c: Content) -> str:
    return lines(
        "Section\tNotes",
        f"Interviewee\t{c.name}, {c.role}{c.at}",
        f"Reason for choosing {c.him}\t{c.why_text}",
        *(f"{pair.ask}\t{pair.i}" for pair in c.pairs),
        f"Takeaways\t{c.learned_text}",
        f"Personal connection\t{c.connection_text}",
    )
