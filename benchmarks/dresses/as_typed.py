"""Layouts that come of programs and habits: chats, tables, arrows, bold labels, emojis."""

from __future__ import annotations

from benchmarks.dresses.content import Content
from benchmarks.dresses.layout import dotted, layout, lines, parts, split, told


@layout
def chat_with_dashes(c: Content) -> str:
    return parts(
        lines(
            *(
                f"12/03/26, 16:{n}2 - {c.pupil}: {pair.ask}\n12/03/26, 16:{n}4 - {c.given}: {pair.i}"
                for n, pair in enumerate(c.pairs, 1)
            )
        ),
        f"Interview with {c.name}, {c.role}{c.at}",
        f"Why I chose {c.him}: {c.why_text}",
        f"What I learned: {c.learned_text}",
        f"How it connects to me: {c.connection_text}",
    )


@layout
def play_script(c: Content) -> str:
    turns = [f"{c.pupil.upper()}: {pair.ask}\n{c.given.upper()}: (thinks) {pair.i}" for pair in c.pairs]
    return parts(
        f"An interview with {c.name}\n({c.role}{c.at})",
        f"Why {c.given}?\n{c.why_text}",
        *turns,
        f"What I learned\n{c.learned_text}",
        f"Connection\n{c.connection_text}",
    )


@layout
def question_and_answer_on_one_line(c: Content) -> str:
    return parts(
        f"{c.name}, {c.role}{c.at}",
        f"Why I interviewed {c.him}: {c.why_text}",
        lines(*(f"{pair.ask} {pair.i}" for pair in c.pairs)),
        f"My takeaways: {c.learned_text}",
        f"My connection: {c.connection_text}",
    )


@layout
def bold_labels(c: Content) -> str:
    return parts(
        f"**Who:** {c.name}, {c.role}{c.at}",
        f"**Why I chose {c.him}:** {c.why_text}",
        *(f"**{pair.tag.capitalize()}:** {pair.told}" for pair in c.pairs),
        f"**What I learned:** {c.learned_text}",
        f"**How it connects to me:** {c.connection_text}",
    )


@layout
def dash_labels(c: Content) -> str:
    return lines(
        f"Who - {c.name}, {c.role}{c.at}",
        f"Why {c.him} - {c.why_text}",
        *(f"{pair.tag.capitalize()} - {pair.told}" for pair in c.pairs),
        f"What I learned - {c.learned_text}",
        f"Connection - {c.connection_text}",
    )


@layout
def arrows(c: Content) -> str:
    return lines(
        f"who -> {c.name}, {c.role}{c.at}",
        f"why {c.him} -> {c.why_text}",
        *(f"{pair.tag} -> {pair.told}" for pair in c.pairs),
        f"learned -> {c.learned_text}",
        f"me -> {c.connection_text}",
    )


@layout
def tabs(c: Content) -> str:
    return lines(
        f"Name\t{c.name}",
        f"Job\t{c.role}",
        *(f"{pair.tag.capitalize()}\t{pair.told}" for pair in c.pairs),
        f"Why I chose {c.him}\t{c.why_text}",
        f"What I learned\t{c.learned_text}",
        f"Connection to me\t{c.connection_text}",
    )


@layout
def emojis(c: Content) -> str:
    return parts(
        f"👤 WHO: {c.name}, {c.role}{c.at}",
        f"❓ WHY: {c.why_text}",
        f"📝 NOTES:\n{dotted(told(c))}",
        f"💡 LEARNED: {c.learned_text}",
        f"🔗 CONNECTION: {c.connection_text}",
    )


@layout
def ruled_headings(c: Content) -> str:
    return parts(
        f"=== {c.name}, {c.role}{c.at} ===",
        f"=== Why I chose {c.him} ===\n{c.why_text}",
        f"=== Notes ===\n{dotted(told(c), '* ')}",
        f"=== What I learned ===\n{c.learned_text}",
        f"=== Connection ===\n{c.connection_text}",
    )


@layout
def labels_above_with_indent(c: Content) -> str:
    return lines(
        f"Person:\n    {c.name}, {c.role}{c.at}",
        *(f"{pair.tag.capitalize()}:\n    {pair.told}" for pair in c.pairs),
        f"Reason I chose {c.him}:\n    {c.why_text}",
        f"What I learned:\n    {c.learned_text}",
        f"Link to me:\n    {c.connection_text}",
    )


@layout
def points_of_the_assignment(c: Content) -> str:
    return parts(
        f"1) who and what they do: {c.name}, {c.role}{c.at}. {told(c)[1]}",
        f"2) why i chose {c.him}: {c.why_text}",
        f"3) what i learned: {' '.join([told(c)[0], *told(c)[2:]])} {c.learned_text}",
        f"4) how it connects to me: {c.connection_text}",
    )


@layout
def numbered_facts(c: Content) -> str:
    facts = [sentence for fact in told(c) for sentence in split(fact)]
    return parts(
        f"Interviewee: {c.name} ({c.role}{c.at})",
        f"Why {c.him}: {c.why_text}",
        "Things to remember:\n" + lines(*(f"{n}. {fact}" for n, fact in enumerate(facts, 1))),
        f"My reflection\n{c.learned_text}",
        f"{c.connection_text}",
    )


@layout
def asked_by_the_student(c: Content) -> str:
    return parts(
        f"I talked to {c.name}, {c.a_role}{c.at}.",
        *(f"I asked {c.him}: “{pair.ask}” {c.given} said: “{pair.i}”" for pair in c.pairs),
        f"The reason why I chose {c.given} is that {c.reason}. {' '.join(c.why)}",
        c.learned_text,
        f"What has this to do with me? {c.connection_text}",
    )


@layout
def two_columns_of_bars(c: Content) -> str:
    return lines(
        f"| Interviewee | {c.name} |",
        f"| Job | {c.role} |",
        *(f"| {pair.tag.capitalize()} | {pair.told} |" for pair in c.pairs),
        f"| Why I chose {c.him} | {c.why_text} |",
        f"| What I learned | {c.learned_text} |",
        f"| How it connects to me | {c.connection_text} |",
    )


@layout
def letter_to_the_interviewee(c: Content) -> str:
    return parts(
        f"Dear {c.name},",
        f"thank you for talking to me about your work as {c.a_role}{c.at}.",
        f"My notes: {' '.join(told(c))}",
        f"Why: {c.why_text}",
        f"I took a lot from it. {c.learned_text}",
        f"And for me: {c.connection_text}",
        f"Yours,\n{c.student}",
    )
