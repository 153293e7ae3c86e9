"""Layouts in which the student writes: narratives, essays, emails to a teacher, journals, begun sentences."""

from __future__ import annotations

from benchmarks.dresses.content import Content
from benchmarks.dresses.layout import layout, lines, parts, split, told


@layout
def begun_sentences(c: Content) -> str:
    return parts(
        f"The person I interviewed is: {c.name}",
        f"{c.his.capitalize()} job is: {c.role}{c.at}",
        f"I chose this person because: {c.reason}. {' '.join(c.why)}",
        f"Three things I was told: {' '.join(told(c))}",
        f"Something I learned is: {c.learned_text}",
        f"It connects to my life because: {c.connection_text}",
    )


@layout
def narrative(c: Content) -> str:
    quoted = [f'"{pair.i}" {c.given} told me.' for pair in c.pairs[:3]]
    return parts(
        f"Last Tuesday I met {c.name}, {c.a_role}{c.at}. I had chosen {c.him} because {c.reason}. "
        f"{' '.join(c.why)}",
        f"First we talked about the beginning. {quoted[0]} Then we came to the work. {quoted[1]}",
        f"I asked what was difficult. {quoted[2]} {' '.join(told(c)[3:])}",
        f"On the way home I thought about it. {c.learned_text}",
        f"It has a lot to do with me. {c.connection_text}",
    )


@layout
def narrative_why_late(c: Content) -> str:
    pronoun = c.pronoun.value
    return parts(
        f"{c.name} was already waiting when I came. {c.he_is} {c.a_role}{c.at}.",
        *(f"When I asked about the {pair.tag}, {pronoun} said: “{pair.i}”" for pair in c.pairs[:4]),
        f"My teacher wanted to know why I had picked {c.him}. I had picked {c.him} because {c.reason}. "
        f"{' '.join(c.why)}",
        " ".join(told(c)[4:]),
        f"{c.learned_text} {c.connection_text}",
    )


@layout
def essay(c: Content) -> str:
    return parts(
        f"{c.student}\nEnglish 10, period 3\n\nAn Interview with {c.a_role.title()}",
        f"For my interview I talked to {c.name}, {c.a_role}{c.at}. {c.why_text}",
        " ".join(told(c)[:3]),
        " ".join(told(c)[3:]),
        f"From this interview I took a lot. {c.learned_text}",
        f"Finally, I see a connection to my own life. {c.connection_text}",
    )


@layout
def email_to_the_teacher(c: Content) -> str:
    return parts(
        "Hi Ms Novak,",
        f"here are my notes. I talked to {c.name}, who is {c.a_role}{c.at}.",
        c.why_text,
        " ".join(told(c)),
        f"I learned a lot. {c.learned_text}",
        f"And how it connects to me: {c.connection_text}",
        f"Best,\n{c.student}",
    )


@layout
def email_with_the_subject(c: Content) -> str:
    return parts(
        f"To: ms.novak@school.example\nFrom: {c.student}\nSubject: interview notes ({c.name})",
        f"I interviewed {c.name}. {c.he_is} {c.a_role}{c.at}.",
        f"Reason: {c.why_text}",
        *told(c),
        f"Reflection: {c.learned_text}",
        f"My interests: {c.connection_text}",
        f"Sent from my phone\n{c.pupil}",
    )


@layout
def journal(c: Content) -> str:
    return parts(
        "Monday 2 March",
        f"Today I asked {c.name} if I can interview {c.him}. {c.he_is} {c.a_role}{c.at}. {c.why_text}",
        "Thursday 5 March",
        f"We met. {' '.join(told(c))}",
        "Sunday 8 March",
        f"Thinking about it again. {c.learned_text}",
        f"For me: {c.connection_text}",
    )


@layout
def asked_and_told(c: Content) -> str:
    return parts(
        f"Interviewee: {c.name}, {c.role}{c.at}. Interviewed by {c.student}.",
        *(f"I asked: {pair.ask} {pair.told}" for pair in c.pairs),
        f"I chose this person because {c.reason}. {' '.join(c.why)}",
        f"After the interview: {c.learned_text}",
        f"And me? {c.connection_text}",
    )


@layout
def one_long_paragraph(c: Content) -> str:
    return parts(
        f"So I interviewed {c.name} who is {c.a_role}{c.at}. {c.why_text} {' '.join(told(c))} "
        f"{c.learned_text} {c.connection_text}"
    )


@layout
def wrapped_lines(c: Content) -> str:
    whole = only_paragraphs(c)
    return parts(*(_wrapped(paragraph) for paragraph in whole))


def only_paragraphs(c: Content) -> list[str]:
    """A title, the reason, what was told, and the student's two paragraphs, each begun with its label."""
    return [
        f"{c.name}, {c.role}{c.at}",
        f"Why: {c.why_text}",
        " ".join(told(c)),
        f"What I learned: {c.learned_text}",
        f"Connection: {c.connection_text}",
    ]


def _wrapped(text: str, width: int = 64) -> str:
    rows = [""]
    for word in text.split():
        if len(rows[-1]) + len(word) > width:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return "\n".join(rows)


@layout
def one_sentence_a_line(c: Content) -> str:
    return lines(
        f"{c.name} / {c.role}{c.at}",
        "",
        f"why {c.him}",
        c.because,
        *c.why,
        "",
        f"what {c.given} said",
        *(sentence for fact in told(c) for sentence in split(fact)),
        "",
        "what i take with me",
        *c.learned,
        "",
        "how it fits to me",
        *c.connection,
    )


@layout
def profile(c: Content) -> str:
    return parts(
        f"Interview notes: {c.name}",
        f"Profession: {c.role}{c.at}",
        f"Interviewer: {c.student}",
        f"Background\n{c.pairs[0].told}",
        f"Work\n{' '.join(told(c)[1:5])}",
        f"Advice\n{c.pairs[5].told}",
        f"Motivation\n{c.why_text}",
        f"Lessons\n{c.learned_text}",
        f"Relevance\n{c.connection_text}",
    )
